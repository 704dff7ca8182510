// SPDX-License-Identifier: Apache-2.0

/// Words that show that a question is about something else, even where a record has them: about a choice or a price, about another
/// technology, about everyday life. A question about calls may have one of them; it then has more that is about calls.
enum ForeignWords {
    static let all = [
        // Choices and prices
        "best", "difference", "price", "prices", "pricing", "cost", "costs", "buy", "recommend", "recommendation", "cheap", "cheapest",
        "salary", "compare", "comparison", "versus", "alternatives", "review", "discount", "invoice", "refund", "licence", "license",
        "porting", "warranty", "model", "brand", "headset", "colour", "color", "bluetooth",
        // Learning
        "history", "tutorial", "course", "exam", "lesson", "homework", "essay", "book", "inventor",
        // Other technology
        "git", "docker", "kubernetes", "mysql", "postgres", "postgresql", "mongodb", "redis", "apache", "javascript", "python", "java",
        "react", "angular", "django", "laravel", "php", "css", "excel", "spreadsheet", "outlook", "gmail", "wordpress", "printer",
        "scanner",
        "usb", "keyboard", "mouse", "bios", "laptop", "monitor", "blog", "cookie", "cookies", "compiler", "regex", "sql", "smtp", "imap",
        "ftp", "ssh", "vim", "bitcoin", "blockchain", "drone", "playstation", "xbox", "netflix", "spotify", "youtube", "instagram",
        // Everyday life
        "bus", "train", "flight", "car", "bike", "engine", "oil", "hotel", "restaurant", "restaurants", "recipe", "cook", "beer", "coffee",
        "wine", "pizza", "bakery", "kitchen", "garden", "bank", "tax", "insurance", "loan", "wedding", "birthday", "holiday", "holidays",
        "weekend", "football", "soccer", "lottery", "movie", "song", "guitar", "lego", "dog", "cat", "weather", "doctor", "dentist",
        "clinic",
        "therapy", "school", "university", "apartment", "rent", "shoes", "finger", "jewellery", "picture", "photo", "drilling", "timetable",
        "stadium", "museum", "passport", "visa",
    ]
}
