// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

/// What `search-report --train` learned from the sentences of the records, as `make regenerate` writes it. `SentenceDigits` is the
/// notation, and `SentenceModel` reads it.
enum SentenceWeights {
    static let scale: Float = 0.008415205
    static let unknownRarity: Float = 10.5

    static let records: StaticString = """
        cause:1 cause:10 cause:100 cause:101 cause:102 cause:103 cause:11 cause:110 cause:111 cause:127 cause:14 cause:16 cause:17 cause:1\
        8 cause:19 cause:2 cause:20 cause:21 cause:22 cause:23 cause:24 cause:25 cause:26 cause:27 cause:28 cause:29 cause:3 cause:30 caus\
        e:31 cause:33 cause:34 cause:35 cause:37 cause:38 cause:39 cause:4 cause:40 cause:41 cause:42 cause:43 cause:44 cause:45 cause:46 \
        cause:47 cause:49 cause:5 cause:50 cause:51 cause:52 cause:53 cause:54 cause:55 cause:56 cause:57 cause:58 cause:6 cause:62 cause:\
        63 cause:65 cause:66 cause:67 cause:68 cause:69 cause:7 cause:70 cause:79 cause:8 cause:81 cause:82 cause:83 cause:84 cause:85 cau\
        se:86 cause:87 cause:88 cause:9 cause:90 cause:91 cause:95 cause:96 cause:97 cause:98 cause:99 code:100 code:101 code:180 code:181\
         code:182 code:183 code:199 code:200 code:202 code:204 code:300 code:301 code:302 code:303 code:304 code:305 code:380 code:400 cod\
        e:401 code:402 code:403 code:404 code:405 code:406 code:407 code:408 code:409 code:410 code:411 code:412 code:413 code:414 code:41\
        5 code:416 code:417 code:420 code:421 code:422 code:423 code:424 code:425 code:428 code:429 code:430 code:433 code:436 code:437 co\
        de:438 code:439 code:440 code:469 code:470 code:473 code:475 code:476 code:477 code:478 code:479 code:480 code:481 code:482 code:4\
        83 code:484 code:485 code:486 code:487 code:488 code:489 code:490 code:491 code:493 code:494 code:500 code:501 code:502 code:503 c\
        ode:504 code:505 code:513 code:514 code:515 code:516 code:555 code:580 code:600 code:603 code:604 code:606 code:607 code:608 code:\
        687 nothing symptom:all-lose-registration symptom:all-phones-stop symptom:anonymous-calls-refused symptom:app-rings-late symptom:a\
        ttended-transfer-fails symptom:audio-delayed symptom:audio-lost-after-hold symptom:audio-stops symptom:auto-answer-fails symptom:b\
        anned-by-server symptom:browser-cannot-call symptom:busy-although-free symptom:busy-lamp-fails symptom:call-breaks-when-both-act s\
        ymptom:call-challenged-forever symptom:calls-labelled-spam symptom:calls-loop symptom:calls-to-mobiles-declined symptom:cannot-han\
        g-up symptom:cannot-resume-hold symptom:choppy-audio symptom:codec-refused symptom:conference-fails symptom:drops-after-15-minutes\
         symptom:drops-after-30-seconds symptom:drops-at-random symptom:drops-on-hold symptom:dtmf-doubled symptom:dtmf-ignored symptom:ea\
        rly-media-not-heard symptom:echo symptom:emergency-call-fails symptom:encrypted-calls-fail symptom:everything-unavailable symptom:\
        fails-at-busy-times symptom:fax-fails symptom:forwarded-calls-fail symptom:inbound-challenged symptom:inbound-fails-outbound-works\
         symptom:inbound-number-not-found symptom:incomplete-number symptom:international-calls-fail symptom:large-messages-lost symptom:m\
        essages-not-delivered symptom:missed-calls-shown symptom:no-audio symptom:no-music-on-hold symptom:no-ringback symptom:no-video sy\
        mptom:noise-instead-of-voice symptom:one-number-fails symptom:one-phone-does-not-ring symptom:one-way-audio symptom:outbound-fails\
        -inbound-works symptom:phantom-calls symptom:pick-up-fails symptom:registered-but-unreachable symptom:registration-forbidden sympt\
        om:registration-loops symptom:registration-not-found symptom:registration-times-out symptom:registration-too-brief symptom:ringing\
        -stops-early symptom:rings-cannot-be-answered symptom:rings-on-after-hangup symptom:second-call-fails symptom:second-device-unregi\
        sters-first symptom:slow-to-connect symptom:straight-to-voicemail symptom:tls-registration-fails symptom:transfer-fails symptom:tr\
        unk-shown-offline symptom:two-phones-answer symptom:voicemail-light-stays-on symptom:works-after-reboot symptom:works-on-lan-only \
        symptom:wrong-caller-number warning:300 warning:301 warning:302 warning:303 warning:304 warning:305 warning:306 warning:307 warnin\
        g:308 warning:330 warning:331 warning:370 warning:380 warning:381 warning:399
        """

    static let words: StaticString = """
        0 0.0.0.0 0.000 0.091s 0.5 0.9.2 00 000 0000 00000001 00000002 00000006 00000009 0000000d 00000012 00000014 00000017 0000001a 0000\
        001c 0000001d 0000001f 00000021 0000002a 0000002b 0000002e 00000033 00000037 0000003c 0000003e 00000041 00000042 0000004a 0000004b\
         0000004f 00000070 0000007b 0000007c 0000007f 00000091 00000107 00000127 0000012e 000001b9 00000208 000003c3 00000a01 00000a1 0000\
        0a12 00000bac 00000c1e 00000f1a 000310 000984 0039055512 0041 0044 0049 0049221555 007 007935 008160 0091555 00942 00972 00:01.772\
        z 00:02:27 00:11:22:33:44:55 00:17:01.834 00:19:00 01 011 015 0155 017 0170555 0171555 01:18:38 01:26:56.925023 01:40:47.486 02 02\
        00 0211555 0221555 02:11:17 02:30:11 02t09 03 0300 0305550177 03055507 033055501 0331555 03:12:55 03:36:14.155 03:36:14.623 04 044\
        1 0445550133 04:31:12 05 053 05:13:03.184 06 06:01:12.009411 06:01:22.911881 06:04:24 06:09:58 07 0700 0715550 07:07:30.991200 07:\
        15:31.902 07:16:13 07:28:56.064 07:28:56.073 07:30:09 08 0800 0815550 08:08:08.100100 08:08:08.808 08:10:00.451 08:10:21.026299 08\
        :12:40 08:14:02 08:40:06 08:44:10.100933 08:50:41.876 08:51:59 08:58:33.002145 08:59:44 09 0900 09198118 09:00:12.551 09:02:20 09:\
        09:19.004 09:09:31 09:12:30 09:12:44.101 09:14:50 09:28:03.369120 09:44:18.102 09:46:56.216 09:50:13.220010 09:53:47.557448 0:15 0\
        :23 0:32 0a0000c1 0a000102 0a7716ff2 0f21b1ac8011 0x0 0x10 0x15 0x1f 0x26 0x29 0x44f1 0x47a568 0x5651ad288300 0x66 0x7f 0x7f1c2c3d\
        4e00 0x7f21 0x7f59c4016e50 0x7faa 0x7ff64f4542e8 0x80070643 0x8012 0x8044 0x805a 0x8086 0x8090 0x8096 0x80a1 0x80a2 0x80a9 0x80aa \
        0x80b1 0x80ba 0x80d2 0x80d8 0x81 0x8103 0x829f08 0x87e107df 0x8f02 0x9310 0xae 0xf1 1 1.0 1.1 1.1.181.1.29.0 1.1.181.11.4.0 1.1.22\
        8.3.31.0 1.2 1.3 10 10.0.0.33:5066 10.0.0.4 10.0.0.5:40000 10.0.0.5:5060 10.0.0.8 10.0.8.14:5060 10.1.1.4 10.1.128.7.47.0 10.10.0.\
        9:5060 10.10.10.47:2173 10.11.0.23:5062 10.2.0.9:5060 10.20.1.40 10.3.3.3 10.4.0.118 10.4.0.118:5062 10.4.0.2 10.7.0.2:6600 10.88.\
        0.1:5060 10.9.0.31:5060 100 1000 10000 1000099 10003 1000ms 1001 1002 1004 1006 1007 1008 100rel 101 1010 1011 1013 102 1020 1021 \
        1022 1024 103 104 1045 1047 10509 10667 108255 109 10:00:01.113000 10:01:44.601988 10:02:27.110 10:10:04 10:10:10 10:18:48 10:20:3\
        3 10:21:55.412 10:30:41.112000 10:31:44.209 10:41:55a 10dlc 10xx 11 11.5 110 1102 111 1112 112 1122 11223344 1140 1170 118 1180 11\
        90 11:05:08.876 11:12:24.317337 11:13:40.833518 11:25:02.129 11:31:00.400172 11:40:02.771 11:40:18 11:40:21.655 11:45:23 11:59:39.\
        498 11aa55c08120 12 120 12001 1201 1204 12125550 1229 123 1234 12345 1237 1243 12541 127 127.0.0.1 127.0.0.1:60000 127.0.0.1:9999 \
        1270 128 1283 12:00:07 12:01:33 12:01:50 12:01:58.522687 12:09:31.420010 12:12:12 12:16:14 12:34:56 12:34:56.001 12:42:30 12:44:01\
        .220 13 1300 131 132 13224 1322595 13416 1356 1362 1394 139414 13:02:44.871 13:18:14 13:44:12 13:55.661z 14 140 1400 1402 14090086\
         14094416 142 1420 143 1437 144 1440p 1441 145 1450 147 1472 149 1492 14:02:09.650 14:11:42 14:20:07.330 14:20:11.402 14:20:11.881\
         14:20:44 14:22:47.592 15 150 1500 15000 1503 15105550100 1522 1533 1538805 1555 15550133 15550142 1588203682 15:00 15:02:33 15:13\
        :55 15:15:15 15:31:09.120441 15:57:14 16 16.0.40 160 1600 16000 1638 164 1641 167772418 16:01:44.010 16:05:11 16:05:41 16:07:52.07\
        6 16:11:47.401 16:40:51 16:40:57.112090 16:50:12.330 17 1701 170489 171023 171039 171042 172.16 172.17 172.17.0.1 1720 17504000010\
        02 1750412795853 1761233499001 1788 1788859236 1795 17:00:01.220103 17:00:41 17:02:46.407526 17:39:54.767815 17:44:09 17f06593 17t\
        07 18 180 1800 181 182 18213 183 183s 1850 1873 1877 1882 18833 18:00:41 18:02:55.120 18:22:41.009313 18:25:57.171969 18:27:56:480\
         18:28:35.600 18:38:07 18x 19 1900 19002 1900555 1919 192.0.2.1 192.0.2.10 192.0.2.114 192.0.2.121 192.0.2.124:5060 192.0.2.126:12\
        723 192.0.2.12:5060 192.0.2.13:5060 192.0.2.14 192.0.2.14:0 192.0.2.14:5065 192.0.2.15:5060 192.0.2.164 192.0.2.174 192.0.2.182 19\
        2.0.2.196:5082 192.0.2.199:5060 192.0.2.1:0 192.0.2.1:5060 192.0.2.1:5068 192.0.2.21 192.0.2.22 192.0.2.222 192.0.2.223 192.0.2.22\
        3:34326 192.0.2.23 192.0.2.24 192.0.2.25 192.0.2.28 192.0.2.2:6600 192.0.2.30:5060 192.0.2.31 192.0.2.33:5071 192.0.2.40:5060 192.\
        0.2.40:5104 192.0.2.41 192.0.2.41:51822 192.0.2.44 192.0.2.44:5080 192.0.2.5 192.0.2.50 192.0.2.6 192.0.2.61:64001 192.0.2.66 192.\
        0.2.7 192.0.2.71 192.0.2.71:5060 192.0.2.77:49100 192.0.2.77:5060 192.0.2.8 192.0.2.80 192.0.2.9 192.0.2.90 192.0.2.94:5060 192.0.\
        2.99:5060 192.0.2.9:5060 192.168 192.168.0.0 192.168.0.12:20344 192.168.1.20:4012 192.168.1.82:56948 192.168.10.22:36894 192.168.2\
        0.2:5060 192.168.20.31 192.168.31.1:5068 1920 192000 19250 1930845172 19448 1950s 196 1964 1970 198.51.100.125 198.51.100.12:5060 \
        198.51.100.140 198.51.100.141 198.51.100.14:16422 198.51.100.15 198.51.100.17:5060 198.51.100.19 198.51.100.2 198.51.100.200 198.5\
        1.100.23:51712 198.51.100.2:5060 198.51.100.3 198.51.100.30:5060 198.51.100.31 198.51.100.31:5060 198.51.100.33:5061 198.51.100.34\
         198.51.100.4 198.51.100.5 198.51.100.52:5060 198.51.100.5:5061 198.51.100.60 198.51.100.7 198.51.100.71:45566 198.51.100.72:58208\
         198.51.100.77:40112 198.51.100.7:50112 198.51.100.8 198.51.100.80:5060 198.51.100.8:5060 198.51.100.9:47327 198.51.100.9:5060 198\
        5 19897 199 1998 19986 1999 19:00:41 19:01:02.604 19:10:07 19:14:10.399 19:33:00.004 19:45:00 19:54:32.507 1:0 1:12 1:2 1:22 1:3 1\
        :9 1a77c3b08000 1b3a77e25d00 1c99 1upkkhip3e 1xx 2 2.0 2.00 2.1 20 20.5.0 200 2000 20000 2001 2002 2003 2004 2009 201 2010 2015 20\
        17 2019 202 2020 2021 2022 2023 2024 2024:10:11:12 2025 2026 2027 203 203.0.113.116:8408 203.0.113.120:51620 203.0.113.13 203.0.11\
        3.131 203.0.113.166 203.0.113.17:5060 203.0.113.18 203.0.113.19:5060 203.0.113.2 203.0.113.200:5060 203.0.113.250 203.0.113.3 203.\
        0.113.4 203.0.113.40:5060 203.0.113.42 203.0.113.44:5060 203.0.113.45 203.0.113.4:38911 203.0.113.4:5060 203.0.113.5 203.0.113.5:5\
        061 203.0.113.5:62832 203.0.113.60:5060 203.0.113.71:5060 203.0.113.77 203.0.113.7:20344 203.0.113.7:51220 203.0.113.88 203.0.113.\
        90:4012 203.0.113.90:5071 203.0.113.9:5060 2038 204 2044 205 206 2071 20852 20:02:02.100200 20:10:24.071 20:17:39 20:20:20 20:40:2\
        6.652252 20:46:01.258 20:52:34 20:53:01.225 20t11 21 2100 2101 2110 21115 2114 2119 212 21215 213 214 21502 2190 21:05:58.894719 2\
        2 220 2200 220048 2201 22017 22018 2204 2205 221 2210 2213 2214 2217 2218 2231 224 224.0.1.75 2248 2299 22:03:07.686 22:08:33 22:1\
        0:00.001 22:14:19 22:16:00.113300 22:30:01:251 22:33:59 22d8 23 2301 2304 2363 2367 23757 23:58:02 24 240 2422 24307 2440 24416 24\
        76 2481 25 2503 25213 2540 2543 2550 25565 256 2563 2576 26 260 2600 2617 2625 264 2643 26563 266093 2661 2697 27 2723 274 2744 27\
        7 27756 28 2811 2815550 2833 283986 284307 28468 285 286 286bc7c68020 2889 2890 2899418 29 29101 292 29700698 2982 2:7 2a 2aee8c2a\
        801c 2b 2b7f3310 2f4 2g 2xx 3 3.0 3.1 3.5 30 300 3000 30000 30001 3003 3004 301 30114 3012 30187 30190 302 30209 30366 304 3042217\
         30480 305 3059 307 308 30:00 30s 31 310 3110 312 3127 3146 3165 317 31:08.114 32 320 32009 32101 32120 32204 323 32425 3261 3263 \
        3264 3265 32770 33 3301 3308 3310 3312 3313 33155501 3318 3323 3325 3329 333 3332 3353 3380553 3391 3398 34 3428 344 3453 3477 35 \
        350 3500 3515 3546 3578 3596 35cab66f 3600 3635 365 3680 370 376 377 38 38.5 380 3804041538 381 384 3842 3856 3884 389 3891 3892 3\
        893 3903 39055501 3908 391 39342 3960 3966 3972 398 399 3:04:56 3:1 3ab 3am 3b 3c26700a 3cx 3d 3g 3gpp 3xx 4 4.2.2 4.7.0 40 400 40\
        00 401 401k 402 4021 4028 403 403b 404 405 406 407 408 409 4096 40ac11d0 41 410 411 4116 4119 412 4127 413 414 415 416 4169 417 41\
        70 418 42 420 421 422 423 4235 424 425 428 429 430 43155501200 4320 433 434 436 437 438 439 44 440 4410 4411 4412 4420555017 443 4\
        451 4474 4475 4497 45 450 452 4546 456 4566 4568 458523204 45f2aae28044 46 469 47 470 473 4733 475 476 477 478 479 48 480 48000 48\
        1 4811 482 483 484 485 486 487 48766 488 489 49 490 491 4915550012 493 4930555120 4930555171 494 4940555190 494258 4989555 4:15 4b\
        d1 4g 4k 4xx 5 5.0 5.1.1 5.6.1.2 5.7.1 5.7.26 5.7.4 50 500 500.19 5000 501 50122 502 503 504 505 5057 5060 5061 5066 5070 5079 508\
        0 5084 50th 51 5100 5110 512 5120 5123 513 519 520 5210 522 5296 52e 53 535 5359 5360 5393 54 5476144190686717296 55 550 55012 554\
         555 5550 5550100 5550110 5550123 5550199 5555 5561 559 55ad90e 56 560403 560486 560503 5626 5630 56k 57 57208 5763 577 58 580 583\
        9 59c0 5g 5qi 5v 5xx 6 60 600 6000 6001 6002 600d 601 6010 602 6021 603 60304 60349 604 606 607 608 6086 60:00 61 6106 611 612 620\
         6228 63 639 64 6410 6417 649 64k 65 653 65535 66 660 661 6611 6612 662 66457 6665 668 67 6756 676 6809 688 69 690 6948 6953 6962 \
        6965 6xx 7 7.0 7.2.4.1 7.5 70 700 70000180 70010 70013 70018 701 708 7095 71 711 7120 718 71c0e1aa 72 721 722 7230 724916584 7289 \
        729 733 7339 737 7443 74hc595 75 7525 755 7616 769 76d0aa1e 77 77.30442 770 771 7710 77120 772055501 77a0 77ab 77de 782 789 79 795\
        4 7960 7a2d11e0 8 8.2.2.2 80 800 8000 801 8013 802.1x 807 8080 809 810 811 8113 8119 814 8152 8181 8192 8197 82 82.43 8224 8225 82\
        26 824810441519471629 8292 83 840 8410 849 85 850 8551 8588 8599 8688 871 8735 8760 8771 88 880 88016 881 8812 8866 8876 8888 89 8\
        900 8am 8cac38eb 8f12 8k 8x8 9 90 900 9003 900441 900441632960000 900442035550 901 9012 9020 904 905 907 9072 90aa1d2f8002 91 910 \
        911 91180231 912503297 917d3a45e8403958 919 931 933 9474 95 96 9600 972 98.10 985 9867 99 99.20 99.9 990 9901 991 9911 999 9999 9d\
        0ka77 9fzt2klq 9x1kq a1b2c3 a2billing a2p a320 a4 a510 a77e aa12 aaaa aaf0 aar ab abandon abl abnf abort about abov abroad abrupt \
        absenc absent absolut absorb abus acc accent accept acceptabl acceptanc acces accident accord account accountant accountid acct ac\
        ct771 acd aceton ack acknowledg acknowledgement acl aclnam acm acoustic acoustical acquir acquisit acr acrobit acros act action ac\
        tiv activat activiti actor actpas actual actuator ad adapt adapter add addit additional addon addr addres addresse addrtyp adguard\
         adjectiv admin administrator admis admit adob ads adult advanc advent advertiz advic adviz aead aec aeroplan aes affect afraid af\
        resh africa afternoon afterward again against age agenci agent agent3 aggregator agi ago agr agre agreeabl agreement ahead ai aib \
        aid air airbus airlin airplan airport airprint aka akav1 alarm alaw ale alert alertmsg alexa alg alga algebra algorithm alia alias\
         alic alik aliv all allergic allocat allow allowanc allowguest allowoverlap allstar almost alon along alpha alphabet alpin alreadi\
         alright alter alternat alternativ alternativeservic although alto altogether alwai amateur amazon ambiguiti ambiguous ambulanc am\
        d amendment america american amet among amplifi amplificat amplifier amr analog analogu analysiz analytic anchor ancient android a\
        new angl angri angular ankl anna anniversari annoi announc announcement ano anonymiti anonymous another ansi ansibl answer answere\
        r answermod ant anti antivirus anxieti anxx anybodi anyconnect anymor anyon anyth anywai anywher aoc aor ap apach apart apartment \
        api apiban apn apologiz app appeal appear appearanc append appia appl appli applicat appointment apprentic approv approval appserv\
        ernotavailabl apr april apt aptx aquarium arbitrari arch architectur archiv arduino area arent arg argocd argument aris arm armcha\
        ir around arrai arriv arrival art articl artificial as0b76a3ee as52f1c8d2 as5894ada2 ascend asdf asia asid ask asleep asp aspect a\
        sr assemb assembledebug assert assessment asset assign assistant associat assum assur ast astdb asterisk astrai astricon astronomi\
         asymmetric async asynchronous ata athen atis atm atomic att attach attachment attack attacker attain attainabl attempt attend att\
        endant attende attent attest attestat attic attribut atxfer atxferdropcal audaciti audibl audienc audio audiocod audiosocket audit\
         aug august aunt austria aut auth authenticat authenticator author authoritativ authoriti authoriz authorizat auto autoaccept auto\
        answer autocad autodestruct automat automatic automatical autoproviz autoscal autostart autumn availabiliti availabl avalanch avay\
        a averag avocado avoid avp avpf avrdud awai await award awarenes awful aws axe axio azur b b0ffa954 b2bua b2buas babi babysitter b\
        ack backend background backof backup backward bad badcertificateuntrust baddevicetoken badg badli bag baic baidu bak bakeri balanc\
         balancer ball baltimor ban banana band bandwidth bank bankrupt bankruptci bann banner baoc bar barbecu barcod baresip barg bark b\
        arr bas base64 base64url baselin basement bash basic basketbal bathroom batteri baud baum bavaria baz bb beach beard bearer bearer\
        capabiliti beautiful beaver becam becaus becom bed bedroom bee beep beer befor beforehand began begin beginner begun behalf behav \
        behavior behind believ bell belong below ben bench benefit benotifi berlin besid best better between beyond bgp bi biblical bicycl\
         bidd big bigger biggest bik bill billabl billsec binari bind bingo binn bio biologi bird birth birthdai bit bitcoin bitlocker bla\
        ck blacklist blackout blam blank blast bleg blender blew blf blind blink blip bloat bloc block blocker blocklist blog blood blow b\
        lu bluetooth blur bmw board boat bob bodi boe bogus bohemian boi boil boiler bom bomb bond book bookmark bookshelf boomer boot bor\
         border born borrow bosch boss bot both bothwai bottl bottom bought bounc bound box boy br br0 brac bracket brak branch brand brav\
        o brazil breach bread breadth break breaker breath breif bri bria brid bridg brief brigad brighton bring broad broadsoft brok brok\
        en broker brother brought brown brownout browser brut bt bubbl buddi budget buffer bufferbloat bug bui build built bulb bulgaria b\
        ulk bulki bump bundl burn burnt burst bus busi busiest busines busylevel busyout buton buttermilk button buy buzz bye byed bypas b\
        yt c c0de ca cabin cabl cac cach cactus caddi cadenc cak calculat calculator calendar call callabl callback calle callendreason ca\
        llendsubreason caller callerid callgroup callid callkit callref callto calori cam camera camp campaign campsit campus camt canada \
        canadian cancel cancellat canceller candidat caninsertdtmf cannot canon canonical canonicalizat cant canteen canyon cap capabiliti\
         capabl capaciti capacitor capital captain captcha captur car caravan carbonara card career caretaker cargo carnival carpet carpoo\
        l carri carrier carrier2 cart cartridg carv cas cascad cash cashier cast casual cat cat3 catalyst catch caught caus cav cbc cc cca\
        pi ccb cccalldisconnect ccnp ccsip cctv cdiv cdr ce ceas ced ceil cell cellar cellphon cellular center cento centr central ceph ce\
        ramic cert certain certbot certifi certificat cfb cfg cfna cfnr cfu cgnat cgrat chain chainsaw chair challeng challengeresponsefai\
        l champion chan chanc chang channel channeldestroi chanunavail char character characteristic charg chargeabl charger chariti charo\
        n charset chart chat chatbot chatgpt cheap cheaper cheapest check checker checklist checkout chees chemist cherri ches chicken chi\
        ef child children chim china chines chip chocolat choic choir chok choos chooser chop choppi choppines chord chos chosen christen \
        christma chrom chromecast chunk church cic cid cipher ciphertext circl circuit circular circulat cisco cit citi citrix civic civil\
         cl claim clas clash classic classifi classroom claus clean cleaner clear cli click click2call clid client climat clinic clip clir\
         clock clockwork clon clos closer cloth cloud cloudflar clu club cluster clutch cm cm102001 cm504002 cmak cms cnam cnc cng cnonc c\
        o coach coat cocktail cod codec codeset coffe cognitiv coincid cold collaborat collaps colleagu collect collegu collid colliz colo\
        n color column com combin combinat comcast comedia comfort comm comma command comment commercial commis commit common communicat c\
        omp compact compani compar comparison compatibiliti compatibl compil complain complaint complet complexiti complianc component com\
        pos compositor compost comprehens compres compromiz compulsori comput computer concatenat conceiv concept concern concert concurre\
        nt condit conditional condolenc conf confbridg conferenc confidential config configur configurabl configurat confirm confirmat con\
        flict confluenc confus congest congestsaf congratulat conn connect connectionservic connectiviti connectivityerror connector conni\
        d conntrack consecutiv consent consider consol constant constellat constraint consul consult consultat consultativ consum consumer\
         contact contain container content context continu continuat contract contradict contradictori contrast control controller convers\
         conversat convert converter conveyanc cook cooker cooki cool coordinat cop copi copper cor cord cordles coredn corner corporat co\
        rrect correlat correspond corrupt cost costum cough couldnt count counter counterpart countri coup coupl courier cours court cover\
         coverag covid coworker cp cp400 cpg cpim cps cpu cr crackl cradl cran crank crash crashloopbackof crc cream creas creat credentia\
        l credit crit critical crl crlf crm croatia crochet cron cros crossword crowd crowdsec crunch crv cry crypto cryptographic cs cscf\
         cseq csfb css csv cti cub cuba cucm cucumber cuda cug culprit cup cupboard cur curious curl curr currenci current curri cursor cu\
        rtain cushion custard custom customer cut cutof cutt cv cve cw cycl d d785 daemon dah dahdi dai daili damag damp danc danger dange\
        rous dangl dark dart dashboard dat data databas datagram datasheet datev daughter dawn day daytim db dbg ddi ddis de deactivat dea\
        d deadlin deadlock deaf deal death debian debug dec december decid decipher deciz deck declar declarat declin decod decodabl decod\
        er decommis decrement decrypt dect dedicat deductibl dee deep deeper default defect defectiv defenc defens defer deficienci defin \
        definit definitiv deflect degrad degre delai delet deliberat delist deliver deliverabl deliveri demand demo deni dent dental denti\
        st department depend dependenci deplet deploi deployment deposit deprecat depreciat deputi dereferenc deregistrat deriv des descal\
         descend describ descript descriptor design designat desir desk desk4 desk9 deskphon desktop despit dest destinat destroi detach d\
        etail detect detector deteriorat determin dev developer devic devop devroom df7jal23ls0d dhcp dhcpd dhcpdiscover diagnostic diagra\
        m dial dialabl dialect dialer dialler dialog dialoginfo dialogu dialpeer dialplan dialstatus dialton diameter dictat dictionari di\
        d didnt die died diesel diff differ differenc different diffus digest digicert digit digital digitmap dimens dimmer dingal dinosau\
        r dip direct directmedia directori disa disabl disagre disallow disappear disapprov discard disconnect discontinu discord discount\
         discover discus disguiz dishwasher disk dislik dismis disnei dispatch dispatchabl dispatcher displac displai disposit disput dist\
        anc distinct distinctiv distinguish distort distribut distributor disturb disturbanc div diverg divers divert divid dizzi django d\
        kim dlg dll dmarc dmz dnd dns dock docker doctor document documentat doe doesnt dog doing dolomit dolor domain domestic don donat \
        dongl donor dont doo door doorbel doorphon dos dosendcancelrequest dosendrequestoutsidedialog dot dotnet doubango doubl dovecot do\
        wn downgrad download downstair downstream doz dozen dpkg dptool drachtio draft drain draw drawer dream dres drift dril drink drip \
        driv driver dron drop dropout drout drown drsn drug drum drupal dry ds dscp dsiprouter dsl dsn dsp dss dst dtl dtmf dtmfmod du dua\
        l dubai due dump dun duplex duplicat dur durabl durat dutch duti dynamic dynamodb dyndn e e0502 e1 e11000 e15 e164 e2e e30 e4 e503\
         e911 each ealg ean ear earli earlier earliest earpiec earplug earth earthquak easter easybel eat eaten eauthnocredential eauthsta\
        lecount eax ebai ebusi ec2 ecal ecdh ecdsa ecertverif echo echocancellat echolink ecm economic ecrf ect edg edge2 edit ef efailedc\
        redential effect effectiv efficienci effort egg egr egres eiffel eight einvalidop einvalidrequri einvaliduri either elastic elasti\
        csearch elb elder elect electric electriciti electron element elevator eleven eleventh elin els elsewher elster email emb embed em\
        bryo emergenci emergencycalldata emit emoji employe employer empt empti emptines emsgtoolong emulat en enabl encipher encod encryp\
        t end endian endiannes endles endnot endpoint energi enforc eng2541 engag engagement engin engineer english enhanc enoent enomedia\
         enough enqueu enquiri ensur enter entir entiti entitl entitlement entri enum enumerat envelop environment eos epic episod epson e\
        qual equat equipment eras eresolv erfolglo erfolgreich erlang err errno error es256 esc escap esim esinet eslint esnet esp esp32 e\
        srp essai establish establishement establishment estat estimat esxi et etag etcd etens eth0 ethernet etiquet etoomani etpnotavail \
        etpnotsuitabl ets etsxtimeout eu euro euroisdn europ ev eve even event eventlist eventvers ever everi everybodi everydai everyon e\
        veryth everywher evict evidenc evs ex exact exam exampl exc excavator exceed excel except exceptional exces excessiv exchang excla\
        mat exclud exclusiv exec execut exempt exerciz exhaust exist existenc existent exit exosip exosip2 expans expect expel expir expir\
        at expiri explain explanat explicit explod exploder exponential export exporter expos expres expressionchangedafterithasbeenchecke\
        derror exstart ext exten extend extens externaddr external externip externnotifi extra extrem eye eyfth03zq0 f f06 f1 fac facebook\
         facetim faciliti facsimil fact factor factori factorio fad fail fail2ban failedacl failover failur fair fak fall fallback fallthr\
        ough fals famili fan fanci fantasi fanuc fanvil far farm fashion fast faster fat fatal father fault faulti faultles favicon fax fa\
        x2mail faxopt fcc fcm fear feat featur feb fed federat fee feed feedback feeder feel feet fell fenc ferri fetch few fewer ffmpeg f\
        i fiat fiber fibr field fifteen fifth fifti fig fight figur fil filenam filesystem fill film filter fin final find findregistratio\
        nblock finger fingerprint finish fir firebas firefox firewal firework firm firmwar first firstnet fish fit fitbit fitt fiv fix fix\
        tur fizz flag flam flamingo flap flash flask flat flavor flawles fleet flexisip fli flicker flight flip flood floor flour flow flo\
        wer flush flutter fmtp fob focus foil fold folder follow font foo foot footbal forbid forbidden forc forecast foreground foreign f\
        orever forg forget forgot forgotten fork forklift form format former formula forth forti fortinet fortnit forward forwarder fosdem\
         found foundat four fourteen fourth fpbx fpga fpm fqdn fr fract fractional fragment fragmentat fram framework franc frank fraud fr\
        e freelanc freepbx freeswitch freetdm freez freight french frequenci frequent fresh fri fridai fridg friend fritz fritzbox fritzfo\
        n fromdomain fromip fromuser front frontend frozen fryer fs ftp fulfil full fulli fun funct functionaliti fund funeral funni furth\
        er fus fusionpbx futur fuzz fuzzer fwconsol fwd fwded fxo fxs fxs1 g g0 g3 g711 g722 g723 g726 g729 gain gam gap garag garbag garb\
        l garda garden garlic garmin gartner gas gat gatekeeper gatewai gather gaug gav gb gb28181 gbr gcm gdpr gen general generat genera\
        tor generic geo geoblock geocach geodetic geographic geolocat geopriv german germani gespraech gethostbynam gett getusermedia getu\
        sermediafail ghost ghz giant gibberish gift gigabitethernet0 gigaset gin girl git github gitlab giv given gke glar glas glid glitc\
        h global glov glow gluhwein gluten gmail gmt go godaddi godot godparent goe going goldfinger golf gon good goodbi googl goroutin g\
        osip government gpg gpickup gps grab grad gradl grafana grammar grandfather grandkid grandma grandmother grandparent grandstream g\
        rant graph graphic graphql gras grasp gratitud graveston great greec green greet grei grew grid grind groov ground groundwir group\
         grouppickup grow grown growth grpc grub gruu gs gsm guarant guarante guard gues guest guid guidelin guinea guitar gun guru guy gw\
         gw5 gw7 gwap gym gymnastic gzip h h0 h11 h12 h264 h265 h323 ha1 habit hack hacker haiku hair haircut hairpin half halfwai hall ha\
        llwai halting ham hamburg hammer hand handbal handi handicap handl handler handof handover handset handshak handwritten hang hango\
        ver hangup hangupcaus hangupcausecod happen happi haproxi haras hard hardwar harm harmles harsh hash hasnt hat hav havent hazard h\
        d hdmi hdr head headach header headobject headphon headquarter headset heal health healthcheck healthi heap hear heard heart heart\
        beat heartbroken heat heathrow heavi hedgehog heed heel height held hello helm helmet help helpdesk helper helpful helplin her her\
        d herself heuristic hevc hex hey hf hi hibernat hiccup hid hidden high higher highest hik hilbert himself hinder hing hint hip hip\
        a hir hiss histinfo histori hit hitt hiya hlang hlc hlr hmac hobbit hoc hol hold holidai hollow hom homeassistant homemad homer ho\
        mework honei honor hook hop hopeles hopp horizon horoscop horribl hors horsepower hospital host hostapd hoster hostnam hot hotel h\
        otlin hotspot hour hourli hous household howl hp hss ht htabl htacces html http httpdigest huawei hub hubspot hue hug hum human hu\
        mintlang humm hundr hung hunger hunt hurt husband hut hy000 hybrid hydrat hylafax hyper hypervisor hyphen hz iam iana iat iaxmodem\
         ical ice icegatheringtimeout icmp icon id idd idea ideal identical identifi identificat identifier identiti idl ids ie iec ietf i\
        fo85pq igmp ignor ignorant ignoreip iis ike ikea ilbc illegal imag imagepullbackof imap imdn imessag immediat immun immutabl impat\
        ient impedanc implement implementat implicit import important impossibl ims imsi inactiv inactiviti inaudibl inband inbound inch i\
        ncident includ incognito incom incompatibl incomplet inconsistenci inconsistent incorrect increas increment independent index indi\
        a indicat indicator indoor induc ineffectiv inequivalent infinit influenc info infodtmf inform informat informational ingres inher\
        it inheritanc ini initial initializ initializat initiat inject inner input ins insect insecur insert insid insist inspect inspecto\
        r instagram instal installat installer instanc instant instead instruct insufficient insuranc int integrat intel intelligibiliti i\
        ntend inter interactiv intercept intercom intercompani interconnect interdigit interest interfac interferenc interim interlock int\
        ermediari intermediat intermittent intern internal international internet internetwork interpret interpreter interrupt interval in\
        terview interwork intra intranet introduct intrus inus inv invalid invalidaccountid invalidat invalidpassword invent inventori inv\
        erter invit invitat invite inviteservercontext invoic invok invt inward io ios iot iovec ip ip6 ipaccesslogp ipad ipban iphon ips \
        ipsec ipsum iptabl ipv4 ipv6 iron irql irregular irs iscompos isdn isfocus isim island isnt iso isolat isp isreadytoreoffer isrg i\
        ssu issuer istio isup itali italian item itemiz itself itsp itsp1 itsp7 itu ivr jabra jack jacket jail jain jam jambonz jan janito\
        r janus japanes java javascript jcard jean jenkin jerki jest jet jingl jira jitsi jitter jmeter job john join jok jon joomla journ\
        al journalctl js json jssip judg judgement jul juli jumbo jump jun junk jupyter jwscard jwt k k7712 kafka kamailio kanban kari kay\
        ak kb kbit keep keepaliv kei kenya kept kerbero kernel kettl key keyboard keycloak keyerror keyfram keypad keypres khz kick kid ki\
        ll kilobyt kilometr kilowat kind kindergarten kinematic king kit kitchen kk20 km kmin kne knif knight knit knock know knowledg kno\
        wn kpi kpml kub kubernet kx kyocera l l16 l2tp lab label lack ladder ladi lag lagg lai lak lambda lamp lan land landlin landlord l\
        ang languag lap laps laptop larg larger largest lasagn laser laserjet last lat latch latenci later latest latex latter laugh law l\
        awn lawyer layer lazi lb lcl lcr ldac ldap lead leader leaf leagu leak leap learn leas least leav lectur led lee leek left leftove\
        r leg legaci legal legend legg legit legitimat lego leitung lemon len length lengthi lens lentil less lesson let letsencrypt lette\
        r letterhead level leviz lh liabl lib liblinphon libosip librari libsrtp libstirshaken lic licenc licens lie lif lifetim lift ligh\
        t lightn lik likeli lim limbo limit limiter lin linear lineproto liner link linker linkset linphon linux lis lisbon list listen li\
        stener lit literal littl liv livekit livenes ljubljana llc lldp lnp lo load loan lobbi local localaddres localhost localnet locat \
        lock lockout lodg log log4j logg logger logic login logo logout lon loneli long longer longest look lookup loop loopback loos lore\
        m los loser loss lossi lost lot lotteri loud loudnes loudspeaker louiz lov low lower lowest lrf lrn lte lts lua luck luggag lumpi \
        lunch lync lyric m m3 m7x mac machin macro mad magazin magento magic mail mailbox mailchimp mailto main maintain maintenanc mainth\
        read major majoriti mak makecal maker malaga malform malformedregistermsg malfunct malwar man manag management manager mandatori m\
        angl mani manipulat manual map mapp mar marathon march margin maria marin mark markdown marker market marmalad marriag mask mass m\
        aster match matchmak matchmor materniti math matlab matrix matter mattres maven max maxconncac maxdatagram maxfwd maximum maxmemor\
        i mayb mayonnaiz mayor mb mbit mbstring mcpt mcpttp md5 mdn mean meaningles meant meantim meanwhil measur mechanism med media medi\
        ant mediastreamtrack medical meditat meet meetm megaco melodi member membership memcac memori men ment menu merced mereli merg mer\
        ger merri mesh messag messagecount messagesend met metadata metal metallic method mexico mezzo mf mfc mgcp mhom mi mib mic mickei \
        microphon microsip microsoft mid middl middlebox middlewar midwai midwif migrat mikei mikrotik mil mileston militari milk million \
        millisecond mim min mind minecraft minexpiri minibus minikub minimal minimum ministri minus minut mirror mis misc miscellaneous mi\
        sconfigur misconfigurat misdial misfir mismatch misrout miss misspel misspelt mistak mistyp misus mitel mitigat mix mixer mjsip mk\
         mlpp mm mms mnp moan mobb mobil mod modal modbus model modem modern modifi modificat modifier modparam modul modulenotfounderror \
        moh mohbynam mom moment momentari mondai monei mongo mongolia mongoservererror monitor month moon mor morn mortgag mos moss most m\
        ostli moth mother motif motorcycl mould mount mountain mous mov mozilla mp3 mp3player mpg123 mpl mqtt mr mri ms msc msd msec msg m\
        silo msrp mtp mtu mu much mueller mulaw multi multicast multifunct multipart multipl multipoint multirefer mum mumbai mumbl munich\
         muscl museum mushroom music musiconhold mustard musti mut mutabl mutual mux mwi mx myself mysql mysterious myth n na nagio nail n\
        am nameserver namespac nan nanp napl naptr narcissus narrow nas nat nathelper national nativ natp natt natur nc near nearest nearl\
        i necessari necessiti neck need neednt neg negativ negotiat neighbor neither nephew nest net netcat netflix nettyp network network\
        manager neutraliti never new newer newest newli newlin newsletter newspaper next nextcloud nftabl ng911 nginx ngn ni2 nic niceli n\
        icht nicknam night nightmar nikkor nil nin nineti nintendo ninth nirvana nksip nlb no noanscodec noanswer nobodi noc nod nodeport \
        nohup nois nokia nomadic non nonack nonc nonexist nonexistenc nonexistent nonprofit nonsens nonstandard noon nor norefersub noresp\
        ons normal normaliz normalizat north northern norwai nos noservic not notauth notavail notcompliant notfounderror noth notic notic\
        eabl notifi notificat notifier notimpl nov novel november now nowher npdi npi npm npmj nr nse nt nta ntp ntpd nua nuisanc null nul\
        lpointerexcept number numeric nurs nvr nw nxdomain o o2 oauth2 ob obd object oblig obligatori obs observ obsolet obstruct obtain o\
        btainabl occupi occur ocr ocs oct octet october octopus odd ofcom off offenc offer offic officer offlin offsid often oil ok okai o\
        ks okta old older oldest omit onaccept onc oncancel one onedriv oneplus ongo onion onli onlin onprogres onrep ontimeout onto ontra\
        ck onvif onward ooh323 oom opaqu opc open openai opener openscap opensip openssl openvpn opera operat operational operator opickup\
         opnsens opposit opt optician optimistic optimiz optimizat option optional opus ora oracl orang orchid order ordinari org organiz \
        organizat orig origami origin original originat originator orion orphan oscar osip ospf ostat other otherwiz our ourselv out outag\
         outbound outcom outdat outdoor outgo outgrew outlet outliv outlook outofcal outofmemoryerror output outrank outreach outright out\
        sid outsider outstand oven over overcommit overcrowd overdu overflow overhead overlai overlap overleaf overload overlong overnight\
         overrid overrun oversea oversip oversiz overvoltag overweight overwhelm overwrit owe own owner p p0401 p0420 pa pac pack packag p\
        acket packetizat pad padlock pag pager pai paid pain paint pair pakistan pal palm palo pan panasonic pancak panda panel panic pani\
        ck paper pappi parabl paracetamol paraglid paragraph parallel param paramedic parameter parcel parent park parliament parrot pars \
        parser part parti partial participant particular partit partner partwai pass passiv passkei passport passthrough password past pas\
        ta patch patent path patienc patient pattern paus pay payload payment paypal payphon pbx pbx7 pc pcap pcf pcm pcma pcmu pcrf pd pd\
        d pdf pdt peac peak pedal peer peerj pem penal pend pendant penguin pens peopl pep per percent perfect perform performanc perfum p\
        erhap period periodic permalink permanent permis permit persist persistent persistentvolumeclaim person personal personaliz pet pe\
        trol peugeot pg phantom pharmaci phas philip phish phon phoneblock phonebook photo photoshop photosynthesiz php phras phreak physi\
        cal physiotherapist pi piano pick pickup pickupexten pickupgroup pickupmark pictur pid pidf piec pig pihol pik pil pilot pin pinch\
         ping pinhol pink pip pipelin pisc piston pivot pixel pixelat pizza pj pjmedia pjproject pjsip pjsiplogwriter pjsua pkcs7 pkt pl1s\
        egds plac placement plai plain plan plank plant plaqu plat platform playback player playlist playstat pleas pli plot plotter plug \
        plugin plumber plus plywood pm pn png pns pnsreg pocket pod podcast poe poem point pointer pointles pok poland polariti polic poli\
        ci polish polit poll pollmailbox polycom pong pool poor poorer pop pop3 popp popup porsch port portabiliti portabl portal portugal\
         pos posit positiv possibl post postfix postgr postpaid postpon postur potato potential pound power powerlin powerpoint ppi pppo p\
        pt prack practic pragu pram pranswer pre preanswer precedenc preciz precondit predictiv preempt prefer preferenc prefetch prefix p\
        regnanci pregnant prematur prematuremedia premier premium premiz prepaid prepend prerecord pres preschool prescript preselect pres\
        enc present presentat presentiti president pressur pretend prevent preview previous pri pric prid pridialplan prilocaldialplan pri\
        m primari print printabl printer prio prior prioriti prioritiz prison privaci privat privatejainsipclientconnector pro prob probab\
         probabiliti problem proc procedur proceed proces processor processsipregisterrespons procurv produc product productiviti professi\
        onal profil program programmer progres progressinband prohibit project prometheus promiz prompt proof proofpoint propagat proper p\
        roperti propos proposal proprietari prospect protect proto protobuf protocol prov provid provider provisional provisionedthroughpu\
        texceededexcept proviz proxi proxy1 prun psap pseudo pstn psycopg2 ptim ptt pua public publicat publickei publish publisher pubsub\
         pull puls pump pumpkin puppi pur purchas purg purpos purr push pushkit put putt pvc pxa7 py pytest python pytorch q q735 q850 q9 \
        q931 qci qop qor qos qsig quadrant qualifi qualiti quarantin quarrel quarter queen quench queri quest queu quick quickbook quicker\
         quicksort quiet quinc quit quot quota qwertyuiop r r2 rabbit rabbitmq rac rack racket radiator radio radius ragg raid rail rain r\
        ainbow raini rais ram ramp ran random randomiz rang rank ransomwar rar rasp raspberri rat rather ratio rattl raw rax ray rbt rcb r\
        cs rdata0510ee64 rdata0x05 rdata0x11 rdata0x1a2b rdata0x1f rdata0x2f rdata0x55a1 rdata0x55d0 rdata0x55d1 rdata0x56aa rdata0x7ab0 r\
        data0x7c00 rdata0x7d10 rdata0x7e10 rdata0x7ed2f0 rdata0x7ed2f06340 rdata0x7f10 rdata0x7f11b0 rdata0x7f11e0 rdata0x7f2c rdata0x7f99\
         rdata0x7fa2 rdata0x7fd0 rdata0x7fd003 rdata0x7fe1 rdi rdp re reach reachabl react read readabl readi real realiti realli realloca\
        t realm realtim reason reassemb reassembl reassign rebalanc rebas rebind reboot rebuild rebuilt receipt receiv receivefax receiver\
         recent recept receptionist recharg recip recipient recognisabl recogniz recommend recommendat reconnect reconstruct record record\
        er recover recoveri recurs recv recvon recycl red redeploi redial redirect redirector rediz redres reduc redundanci ref refactor r\
        efer refere referenc referenceerror referrer referror reflect refresh refresher refund refus refusal reg regex regint region regis\
        ter registereropt registerexpir registrar registrat registrationclient registrationlogger registri regres regret regretful regsvr3\
        2 regular regulat regulator rehearsal reinsert reinstal reinvit reinvite2 reject rekei rel relai relaunch relaxdtmf releas reliab \
        reliabl reload remain remark remedi remediat remember reminder remot remoteaddres remov removal remover renam render renegotiat re\
        new renewal renovat rent rental renumber reorder rep repaint repair repeat repeated repeater replac replacement replacetrack repla\
        i repli replica replug repo report repositori representat reproduc republish reputat req request requestfail requir requirement re\
        register rerout res resal reschedul rescu reseller resend resent reserv reservat reset resign resiprocat resnet resolut resolv res\
        olvabl resolver resort resourc resouuc respect respond responder respons responsibl responsiv rest restart restaurant restor resto\
        rat restrict resubscrib result resum resync resynchronizat ret retarget retent retir retirement retran retransmis retransmit retri\
         retriev retrievabl retrieval retrofit return reus reveal reverb reverberat revers reversal review reviv revok revolut rewrit rewr\
        itten rewrot rfc rfc2833 rfc4733 rfc5626 rhapsodi rhythm ribbon ric rich rid riddl right ring ringal ringback ringcentral ringer r\
        ingtimer rington ris risk river rj11 rj45 rlmi rls rmt rn rna road roam roar roast robb robin roblox robocal robocaller robot robo\
        tic rol roll rollback rollout rollover rom romanc roof room root ros rotari rotat rotten rough round roundcub rout routabl router \
        routin row rph rport rr rrmemori rs rs256 rsa rseq rsvp rsync rtc rtcdtmfsender rtcp rtcses rtp rtpengin rtpholdtimeout rtpmap rtp\
        p rtpproxi rtptimeout rtsp rtt rtu ru rub rubber rubbish rud rufweitervermittlung rugbi ruin rul rummi rumor run rung runn runner \
        runout runsessiontimer runtim rural ruri rush rust rustrtc rx rxfax rxj ryanair s s0 s3 sa sad saf safari safeli safeti sai said s\
        ailor sal salad salari salesforc salon sam saml sampl samsung san sandbox sangoma saniti sanjos santa santorini sap sardinia sat s\
        atellit satisfi satisfiabl saturat saturdai saturn sav saver savp savpf saw say sbc sbc01 sbc1 sbc3 sbc41 sbin scam scan scanner s\
        catter sccp scenario schedul schem schema school scienc scl scooter scop scor scp scrambl scrap scratch screech screen screw scrip\
        t scrum sctp sd sde sdk sdp sdpneg se se0 se1 se3 sea seal seam search season seat sec second secondari secret secretari sect sect\
        or secur securiti securityevent sed see seem seen segment segmentat seiz seizur seldom select selectiv selenium self sell semantic\
         semi semicolon send send2child senddtmf sender sendfax sendmessag sendon sendrecv senior sens senseles sensibl sensitiv sensor se\
        nt sentenc sentiment seo sep sep001122334455 separat seqno sequenc sequential seri serial serious serv server servfail servic serv\
        let servo sess set setlocaldescript setremotedescript sett settl setup seven seventeen seventi several severiti sew sfu sha shader\
         shaken shampo shap shar shareholder sharepoint sharp sharpen shed sheet shelf shelter shhh shhhhhh shift ship shirt sho shop shop\
        ifi short shortag shorten shorter shortest shoulder shouldnt shout show shown shred shrek shrink shut shutdown shutter siberia sib\
        l sick sid sidecar sideton sign signal signalingstat signatur signer significant silenc silent silk silver sim similar simpl simpl\
        er simpli simr simultaneous sinc sing singl sip sip1 sipcal sipcallid sipdialogcontroller sipdroid sipedg sipf sipfrag sipgat sipg\
        o sipml5 sipnab sipp siprec sipreq sipses sipsorceri siptermdesc siptrunk sipvicious sister sit sitt situat six sixteen sixti siz \
        skew ski skin skip sky skyp sl sla slack slash sleep sleeper slept slider slin16 slip slo slot slow slower slowli sluggish sm smal\
         smaller smallest smart smartctl smartphon smel smim smith smok smooth sms smsc smtp snat snatch sneez sngrep sni sniffer snmp sno\
        m snooker snow soap soccer social socket sockettimeoutexcept socratic sofa sofia soft softkei softphon softswitch softwar solar so\
        ld solid solidwork solv somalia somebodi someon someth sometim somewher son song sonus soon soprano sor sorri sort sos soul sound \
        sounder soundles sour sourc sourceip sourdough south spa spa112 spac spain spam span spandsp spanish spar spawn spc spe speak spea\
        ker speakerphon spec special specifi specific specifical specificat speech speechles speex spel spend spent spf spi spic spik spin\
         spiral spit split splunk spoil spok spoken spoof spooki spool spooler sporadic sporadical spot spotifi sprai spread spreadsheet s\
        pring sprinkler sps sql sqlit sqs squar squash squeaki squeal squid squirrel src srs srsnam srst srtcp srtp srv ss ss7 ssh ssh2 ss\
        hd ssl ssl0000027a39344be0 ssl3 sslv3 ssrc ssrf sst st sta stabl stack staf stag stai stain stal stallion stammer stamp stand stan\
        dard standbi standstil star starlink start starter starv stasiz stat stateful stateles statement static statistic status statuscod\
         steal stem step stereo sti stick sticker sticki stif stil stir stitch stk500 stock stolen ston stood stop stopwatch stor storag s\
        tori storm strai straight strang stranger strategi strava streak stream street strength stres strict strik string strip strm0x7f86\
        0f0c0a28 strm0x7f8a12 strm0xbcf83014 strong stronger strowger struck struct strut stub stuck student studi studio stumbl stun stut\
        ter styl subaddres subcod subdomain submarin submis subnet subprotocol subr subscrib subscribecontext subscriber subscript subst s\
        ubstitut subtitl subwai succ succeed succes successful successor such sudden sudoku suffer suffic suffix suggest suit suitabl suit\
        cas sum summari summariz summer sun sunburn sundai sundayddr sunset super superfluous supermarket superuser supervisor superviz su\
        pplementari suppli supplicant supplier support suppos suppres sur sureli surf surg surgeri surnam surplus survei surveillanc survi\
        v suspect suspend suspens suspicious svd svn swallow swan swap swear sweden swel swift swim swip swis swisscom switch switchboard \
        switchgear switchtyp switzerland swollen syllabl symbol symmetric symmetrical sympathi symptom syn sync synchroniz synchronizat sy\
        nologi synonym syntax sys sysctl system systemctl systemd t t1 t301 t302 t303 t310 t37 t38 t38faxversion t42s t54w t7 t9 tab tabl \
        tablet tae tag tagg tail tailwind taint tak taken talk talker talki tall tamper tandem tap tapi tapp target tarif tarot tas task t\
        askprocessor tast tatto tax taxi tcp tcpclosedregistrationreject tcpcon tcpdeviceregsistrationtimedout tcpdump tcptimedout tdialog\
         tdm tdta000002938f7314c8 tdta0x55e0 tdta0x70b237f0a8 tdta0xb400007b9af930a8 tea teacher team teamspeak tear tech technician techn\
        iqu technologi teenager teeth tel telco telecom telecommunicat telegram telegraph telekom telemarket telemarketer telephon telepho\
        ni telephonist televiz televot teleworker tell telnet telnyx temp temperatur templat temporal temporari ten tenant tendon tenniz t\
        ens tensor tensorflow term terminal terminat terrac terraform terrib terribl test texa text textop textphon tg tgrp thai thailand \
        tham thank theatr their them themselv theori therapi therapist therefor thesiz theyd theyr theyv thick thigh thin thing think thir\
        d thirti though thousand thre thread threshold threw thric throat throttl through throughout throughput throw thrown thru thumb th\
        under thunderbird thus thx tia tick ticket tid tie tier tight tiktok til till tim timelin timeout timer timeslot timestamp timetab\
        l tingl tini tinni tinnitus tip tir titl tls tlsc0000027a3d211e38 tm tn tnauthlist tns todai toddler toe together toggl toilet toi\
        p token tokyo told toleranc tolerat toll tom tomato tombston tomcat tomorrow ton toneleak toner tongu tonight too took tool toothb\
        rush top topic topmost topoh topologi tor torn tortoiz tortur total touch touchpad tour touser toward tower town trac traceback tr\
        acerout track tracker traefik traffic trai trail train traine tram transact transcod transcoder transcript transfer transfere tran\
        sferer transferor transfersipparticipant transient transit translat translator transmis transmit transport trap trash travel tre t\
        reat treatment trend tri trial trickl trigger trim trip tripl trmreason trmreasoncategori trmsd trojan trombon troubl trout tru tr\
        uck truncat trunk trunk9 trust try tsdb tse tsilo tsx000002938f7324d8 tsx0x55a1 tsx0x7edf8d90a tsx0x7edf91c tsx0x7f00a81c tsx0x7f1\
        1a03a8 tsx0x7fd0 ttl tts tub tuesdai tun tunnel tupl turn tut tutorial tuut tv twelv twenti twic twilio twiml twin twitch two tx t\
        xfax txt typ typeerror typescript typical typo typo3 tyr u u44 ua uac uae uaevent uas ubuntu uc ucaa udp udptl ue ue1 ufrag ugli u\
        i uk uknown ukulel ulaw ulimit ultrasound umlaut un unabl unacceptabl unacknowledg unaffect unallocat unanswer unassign unattainab\
        l unauthenticat unauthoriz unavail unavailabiliti unavailabl unawar unbalanc unban unblock unbound uncaught uncertain unchang uncl\
         unclear unconditional unconfirm uncontrol unconvert undecipherabl undefin under underground underrun underscor understand underst\
        ood underwater undo unemployment unencrypt unescap unexpect unexpected unexplain unfinish unforeseeabl unforeseen unfortunat unful\
        fil unhandl unheard unhid unhold unicast unidentifi unifi unimplement unintelligibl uninvit uniqu uniqueviolat unit uniti univers \
        universiti unknown unkown unles unlik unlit unlock unmask unmatch unmet unmut unnotic unpaid unpark unparsabl unparseabl unplan un\
        plug unpredictabl unprotect unproven unproviz unquot unreachabl unread unreadabl unreal unrecognisabl unrecogniz unregister unrela\
        t unreliabl unresolvabl unresponsiv unrestrict unsaf unsecur unseen unset unsign unsolicit unspecifi unspecific unspport unstat un\
        subscrib unsuitabl unsupport unsuppres untick until untouch untrust untun unus unusabl unverifi unwant unwelcom unwrap unwritabl u\
        p updat updown upgrad uplink upload upon ups upsid upstair upstream uptim uptimerobot urgenci urgent uri uri2dst uri2dst2 uris url\
         urn ursach us usa usabl usag usb use used useful useles user userland usernam using usr usrloc usual ut utc utf util utimer uu1 u\
        ui uuid v v110 v4 v6 vacant vacat vaccinat vacuum vad vagu valid validat validiti valorant valu van vanish vaniti vapid var variab\
        l variant varnish vault vcard vcenter veeam vegetabl vegetarian vehicl vendor venic venu verb verbos verdict vergleich verifi veri\
        ficat verifier verizon vers verstat versus verto vet vfs via viber vibrat vicidial video videophon videosupport vienna vietnam vie\
        w villach villain vim vinegar violat virtual virtualenv visa visibiliti visibl visit visitor visual vit vitamin vlan vlookup vlr v\
        m vms vmwar vnd vodafon voic voicebot voicemail void voip voipgat volcano volt voltag volum voluminous vomit vonag vonr vot vouche\
        r vowifi vp8 vp9 vpn vps vrrp vs vss vty0 vue vulnerabiliti vvx w wai wait waitexten wak wakeup walk walki wall wallboard wallbox \
        wallet wallpaper wan wangiri want war warcraft ward wardrob warehous warm warn wash wasnt wasp wast watch watchdog watcher water w\
        atercolor waterfal watt wav way wb weak weaknes wear weather web web77 webcam webex webhook webinar webp webpack webphon webpush w\
        ebrtc webrtc2sip websit websocket wed wedd week weekdai weekend weekli weigh weight weird welcom well went wet wget whatever whats\
        ap whatsoever whenever wher wherea wherever whether whichever whistl whit whitelist whoever whol wholesal whom whos wi wid wideban\
        d widget wif wifi wiki wild wildcard will win wind window windscreen windsor winfo winn winner winsx winter wip wir wireguard wire\
        les wireshark wiretap wish withdraw withdrawal withdrawn withdrew withheld withhold within without wlan wlan0 wlp3s0 wok woken wom\
        en won wonderwal wont woocommerc wood wooden wool word wordpres work workaround worker workflow workforc worksheet workshop worksp\
        ac world worri wors worst worth wp wpa wps wrap wrapper wrapup wrist writ writer written wrong wrongful wrot ws wss www x x1 x25 x\
        509 x5u x86 xbox xcap xcod xfer xiaomi xid xml xmpp xperia xpidf xx xxxxxxxxxxx xyz y yard yat yealink year yeastar yellow yes yes\
        terdai yet yield yodel yoga york your yourself youtub yz z zabbix zebra zero zfs zigbe zip zoiper zombi zon zoom zotero zrtp
        """

    static let rows: StaticString = """
        [1b.]&c*Z6a9`+H$Y+W#^#W#G)_$X&b#`%]/],[#`$W#Y#^%F%b/J%b-I#c%I$Y$H#`&^#e&G#]$G%_#X%]$I)J#^%c#V%_&]#X$_$Y#J%J%g#W$f$c!s~0Gqh6aAF4h!}\
        ~~Ve!~~~@`!}~#_~5V!~~~(`!n;f$IqhiE>I0q+D%E#c8a!~~xFBg!~~x_!u~(_(HX`:J,f/_MI!y~_e(`:JR]4I!~~~@]!~~}b!~~]c!~~~>_!~=`!}~Wd!~~V]!~~~e_\
        !~~~Tc!~~~Sd!~~~2^!~~_?Qc!~/^!~~}Y!}~}`3^!~~~AZ!~~~Vf!~__!}~0c~%^SH!~~0c~VH!~~~U_!~~~@_!~~~+_!~~~U`!~~W_!~~~U_!~~~U_!~~~U`!~~(]!~3\
        ^!~~~2_!~~~7`!~~~U^!~~~EZ!~~~+Y!~~~2_!~~~E_!~~~T_!~~~7^!~~~2_!~~h_!~~TaEJ!~#`!~~~Gg!}~~Gk!~~~Ea!~'`!~~xd!~~~f_!~Ac!~Ya!~~xa!~~xHYc\
        !~~1_!~#j.I!~~xd!~~~3a!~~~U^!o/_~$^Ob;GE[.V*`%]#b/[!w~xABI)F%q.J!~~~/g:J!~J_!~~~/g:J!~~~e_!~~~,^9I!~~e^!~~~X[!~~~dZ!n/^,[rX$I&b`^(\
        E<[)^#_7]&Z#^!~/^!~~.H{b!~5a!~~0^!~~~'Z!~/^!qX_RYf_(I?_(^'^4^#[!~~~(Z!~~~Z^!~~~,Y!~~0^~IH!~~.D1I~=d!~~~Ta!~._!~.[!u.^~$^#I&`~2^4H#\
        Z!~s`!~~~E_!~~e`!uX_E`1W~F_%]!~~xa!~~1_!mA[jF%]c_(B'X(^)g1_0V&H&]#[$^#Z!~~xIDa!~~0I'c!~~~6]!~~~V`!rn]+_4^$IY^2H%H0a#eJ^.I!~~~(`!}H\
        `~0a!~&`!~~Va!~~.[!~~~f_!~Ac!~~~W_!r&_~*G$]#^<V;Yp]#Z!}~xbUe!}~~7`$^!~~KW!~~hX!~~6a!~~~W`!~~._~7I!~~KY!~~~V]!~~0Y~IJ!~~~Z_!~~~3X!~\
        9]!~~~@]!q~-^#I$I&bE^/^%^2F-Y&JJ`&b-I!~~xDUd!~~~*]!~~1_iI!~~~T_!~Nb!~~~*Z!~~.H$_~II!~Z^!~~~E_!~~~.c!~~5b!~~-J~Hc!~/`!~~eZ!yI](_@_!\
        }.[N^!~~~6n!~!~~~dZ!~~W[!~Nb!w.f1`Bd!~.e!~4d!~?^~~$G!~D]!~.e!~'e!~~~Vd!~~~R^!~']!},a~n`!~4d!~Nb!~~~Rb!~Dc!~Ac!~!~O_!~Y_!~.[!~Z^!~.\
        [!~5`!~Z^!~A_!~H]!~I^!~O_!~Y_!~h`!~n`!~A_!~5`!~?^!~~xa!~I^!~n`!~?^!~~xg!W#]#o-J$I+a%I&_,J&[A]1[,_%b#_$_#[%G)^%Z#h&Y)W(E#Y$I&b$X)b#\
        b%V*b$Z#Z'o%J$I&X(J$]#J(J#Y#J$h#_%I#[#Z#[#W&e#F#I%_(f%H%Z$^#e$G#G%o#g$c#W#G#_'H*]!q~-I_kwj!r~:GLI'h0e!~~~@_!~~eF5IEb!~4`~fJEJ!~~Db\
        !~~~da!c.b#Z.^c]/[$[-c)Z0_.[%J$E%i%C2n&b$E$a([)^$C#I#W,h4['F$[#e#](a*a!~9d!~~W[!~~~R`!~~`b!~~1_iI!~~(b!~~0F~I_!~~TaEJ!~~Nb!~~~da!~\
        ~ra*F!~0`!~~0J~JI#b!~~W_!~~.J~L]!~~.J~L]!~~.J~L]!~~5aeJ!~~dctI!~~0F~I_!cwl$[#[$]2Z&c1Y7J/J#D2Z,X)`#Z1E1i#`(m(I)_$^&^#J!u~5c~Ag3^'J\
        !}~~%IHd@_!~!~~~fa!~~iI1d!ry_ca;I?_<m$H!}~5aeJ[]!~.^!w~xa-a1Y!~~1c!~~i`!fy^%n#_2X/a#jQ^HhD`,I!nwa4`8ZUb?j&Y4E&a&B(G,I$_!~`c!~~^_!~\
        9]!o'E~0J1Z2]6c1H(]5ZHk!~~xg!}|b`JQZ!~~~W`!~~kIZf!y~DZUaC^!}~8c~2I0e!~~x^!~~~Y`!~~~>Z!~~0b!~~xe!~~~>Z!~~~:a!~;a!~~hd!~~~>]!~~~e`!~\
        ~~>X!~~1_!~~][!~~5`!~~~H[!~~~Zj!}~xc#JMf!~2d;I!i&^0^)H5`J^3b#H$^#b&JD]/a/](D<[$g(_%J%h4G#Y!~~xc!y~SJFEBf$I9c!~~xb!u~S`3Y5gP_!~~.`!\
        n~,C9`Ve$H@u!~~xH>h?I!}~~9j!~~1_!~~~Y_!}~.JUdt]!~~~ha!~~~Z^!~~._lH!~|a!~~-`!~~5]!~A]!~~$`!~~~Y_!~~B`~;F!~~~V]!~~ra!~Dc!f/[4JHcFb&a\
        2^*a,V/b%I2e'_,G(b#V#H$Y%e,^5]&Z-J!r~AX8^1bKICe$J%d!~~0^~IH!~~X_!~~~Xa!~]c!~~~Y^!}~xiP`!y~uFAi=f!~~~T`!~~~Yc!~~xIEe!~~xg!w,hAF~;_O\
        ]:Z!w~#E,_m_;gFa.E!~~~K[!~~~K]!~~~2_!}~~>a!~~~d]!~~_d!~~~@`!~~.I~K_!~~~f]!~~0a'J~DH!~/_!~~~(Z!~~~T`!~~3d!~3^!~.]!}~-VOF?k>H/I!k~-J\
        *]'d#I#JPFZd#i3]%^!~._!~~.I~L`!~;J~~+J.g!~~`Z!~~r^(F!~~~V^!~~~V]!~~~Vd!~!~~pb!~~~(`!~~V]!~~]^!r4_w^%^ZG0pEJ%J)b!~~xf!~~~Ha!~~~3^!~\
        ~~d[!~!~~eb!~~~H`!~~B]~;F!~~S_!}~xfBa!~~xg!~~}b!}~0c~I>Da!~~~HZ!}~xh`b!~~kG/CMe!}~~W^$c!~~~Hb!~I^!~~~R^!~~vc!~~~Ve!~~~@_!~~~7^!~~~\
        `d!f~0^dI(Z:q#ABH(r'f'H!y~xI,a4_)b!s~kcZm,c!~~xb!~~0b~KJ!~~~K`!~~.H{b!~~~,F9a!~~~U^!~~~Y_!~~1_!~4a!~~#_!}~~5l!~~~K]!~~~d[!~~}Y!~.^\
        !~Ab!m.^NdRIQY:mEa1_*]4b!~~0[~II!}~~:a&_!~~_d!}~_IQ[>c!~~~W_!o~Zf?XJ^$g.d!~~5J~#[!~~~dZ!~~;c!~~~E_!~~`Z!~~T_!~~~`X!~~xFi_!~X`!~~Za\
        !k#G.h~#]NY)a6^.l:e8I%h,^!~~hg2H1I!~~``GJ!~~~H^!~~-J~Hc!~~-G~Hf!}~~6Z>_!~~~Ka!~~xIHb!~~~,^9I!~~ha!~~]d!~~1g!~Ab!~~Tb!~~~,`9I6E!~~~\
        @_!~~E`!~n^!~~~,F9a!~~.J~L]!~~W_!~~]^!r.b5[jJ1d~#I6[,b*Z!['JrE#^#q#_$F#G#H3[#[EZ#W%W#X'[1^%]%j&[*`(d)H'])A(H&I#m&d#I$J#I#X(g#a$J$l\
        #Z&G!n~Ahqm#IBa'F!uzj+_RIRH6I!u{qzIPG#J#I1G!~~&c!^xl#Z%k#`WH'[#Z#]3X(a$_)H#J,X.r3J#r'H-H+I!~~~;h!~~]a!~~~C_!~~_?Qc!~~0_!~~~V`!~~WY\
        !~~#_!~4a!~~~LW!~~.H~L[!~~0`~II!~~SW!}w]T_!m1F%_wIJc%_'b;I,Y%YO^'k!~~~Hb!~~F`!~2^!~~xh9G!y~.[%^~T]!y~WYB^]^#I!~~~Y`!~~~Z_!~~5J~#[!\
        ~~~R^!~~8c~2I!}~Md<I^I4g!~~.HXb!~~(]!~~.HXb!~~~?gPH!~~_b!~~~,`9I6E!~.]!~~~z`!~~~C`!~~(`!y~$_#aC`!}~~dc!~~qa!~~~z`!~~0b~KJ!~y`!~~-a\
        mH!~~4`!~~~z`!~~xa!~~.E~Kc#E!~~~Vc!}~Xg$ePA:G!~~~z`!~~~EZ!~~]^!~~~ab!~|a!~~SJFE[c!~~ff!~~xIDa!~~~Xa!~~h]!~~Y]@G!~~0^!~~~W`!y~^_,]j\
        c!~~hc!~~pb!~~~W^#I!~~+e!}~A_C`!}~hh2JDB:_!}~~%e$Z!~~7c!~~W_!~~9b!~9]!s~0HBaIH;Y>f'F4i!~~0I~[d!~~~R_!~~~RZ!~~~Wa!~~~Rb!~~~WI$_!~~~\
        WI$_!~~.a!~~xc!~~~9_!~~~>^!~~~R^!~~-`!~~xd!~~x_!~~xa!}~xDij!~~]^!~~<d!~~0B~Ib!~~~Cb!~~~RY!~~_`!~~~V]!~~~,^9I!~~_a!~~~T_!~~._~7I!~~\
        h^TH!~~-e!~~6a!~!~~~'Z!~~La!~~0b!~~bd!~~~Y^!~~.I~K_!~~SJFE[c!~~~Xa!~~xd!~~Sb3H!~~~EB1a!~~~,`!~~~Ka!~~X_!~~@e~*J!~~~EY!~~~db!~~&c!~\
        ~xc!~~h_yI!rwa%^%l5I-J~JI!~~xb!~~~>X!}~6b$a!~~r_(H!~~h_!~y`!~~.a!~~1aiJ_I!~~-`!~4`~fJEJ!}1g2c!~Z`!~ud!}%^s`!~g]!~t`!~4d!~~WY!~~.a!\
        ~~~0b!rwJ#k$c%b^I|^$_!`0`,]%IR]2],_#Z$^#b%[#c#^DZ#_$`%^&]$_'`+]'g'I([,a&F%_#_(['J3X#[#F#[(b#_$^$G#Z#d!bn`<h%Z#Z%]+a&[5[#]$[#[#e'Z&\
        ]$_%X$l#b/@3F'I-G,@1J/b!~!w~b`*b>h!b3ahG4^#[&G/e6`)B/]/g(I$c)H$e$`$f%I#^#_*^+G'J*[#H$^$[#]#m'b%I!~~.[!S3I(_`W$Y%d#G#e#b#Y(J$G%Y$W)\
        _$Z(W/[*H#^#H'F#I*]#W%I&['Y([&d#^&[$[#J#]$H#[#Z%]$`#j$I%`'_&I&Z#I#Z#I$V#J%_#^&Z&a#G#[#p#d$`$X%`#q%]&I!w-`~mdC^8b!}~~%IHd@_!u4b%atI\
        v^9b'F6d#F!~~6k!~~eJ5`!y~l_#^#^!~~~Vc!~~~Y^!~~~e`!~~~X[!~~~,`!~~xf!k~$h~.I*I3m'I1I)g!~~xh!~~eZ!~~W_BH!y;`~y]7W!g/]'_F^7]<^#H$a&a#[\
        Ka(]5^-X&G$`.^&]'^3c#[!~~x_!d&^*[#a,Z*ZW^'^2`&_IZ-[,]3]&H5^#['a4`#e#Y,J$Z!s~.^fY%[#[$cY_!~~xh!}~xcj_!~~S_!~~~T_!~~~W_!~~~Wb!~~~Tc!\
        ~~V]!~~~Ya!~~.cKF!~~ia1I!~~~E_!~~~Ta!~~]^!~~xd!~~~C_!~~~T`!~~1ciG_J!~~~,F9a!~~~V`!~~~E_!~~~Vd!~~;c!~~~>^!~~]d!~|b!~~~Yc!~~~R_!~~~R\
        `!~~0]!~~~RZ!~~~'_!}~0^$e!~~~V^!s~%k~'HM_!~~~6_!}~~7]!~~(`!~~~YX!~w^!~~~,JNd!~~~#^!~~S_!~~~W_!~~~>`!~~4d!~?^!~~TaEJ!~~1_!m4e7]deNa\
        ,G-h(J`^2b!~~~fa!}~~*Z#_!~~x_!~~`b!~~~V^!~~~0b!~~j^!~~~Ga!}Og!~~~ab!~~xf!~~~@_!~~~Y^!r5JZ]6_,](`cJJ]B[!~~h]!~~~2_!~~~3a!}~#_sd!~~4\
        e!~~;c!}~~Xc1a!~~~Wb!~t`!y0`{_lJCa'IBG!~~~U_!y~KXNcCb!~~.[!~~~7`!~~h^TH!y9d~aJBI$aWg!~~~&b!~~~W`!~~~AW!~~h_yI!~~~L]!~~1^~JI!~~.I~L\
        `!~w`!~~0_~IE!~|_~<H!~~~C`!s6H-eH`Ld{F$_!~~.F{^NJ!~~._~7I!~~xH-d!~~~X[!~~W_!~~~Z`!u~xh#JSa*i.^!~~-`2C!~~~@_!~~e^!~~~K]!~~T_!~~xIm^\
        !~~~LY!k8>'IG_8I^_0H,X%Z#Z$e3g#J>[-c'G#e+c!}~.^)]~EF!~~~K]!~~_f!n~)Y/j$iG]&c8D!~~WY!~~x`!n~.a(VfI1[4g<g!~3^!~~~L]!y9D~MZFb>c!~~~LX\
        !y=_~Oe/dM@(I!}~.c(b!~~.F{_NG!}~~Nh!~3^!~~xFi_!~~.a~LE$I!w~0W#`X[#_SH:J$G!~~~6]!r9[#V~NfMJ/b1H$]!~~~WI$_!~~T^!~~~K]!~~xg!}~~Hc!u~.\
        IN_?`FZ(H.a'_!~~.I~K_!~~#c!~~~:^!~~~Vc!~=`!~~~W^#I!~~xIDa!~~Tb!~Ac!}~~Ye!~~~K`!~~xIDa!y~fbq^!~~h`!~~SW!~~~AZ!~~~T_!~J_!~~x`!~._!~~\
        ~G]!~~~e`!~~xBFb!}~,anj!m|J#e#J#g#_#HSZ(F&`QbRp!^'b)I(]+e)^8[RW#[2[4]#f,](F%]-[%_$m#[4^&^'d#G&E#[#`#^(Z)^$X#Y%b$X#I%Y$d(I%^$a!y~jl\
        hJ!}^_2c!}w`;Hka![.b|a%^#`&d/_+V-b([*J%g,],d$I(H)H$]%k#m#H#G(Y$h-`*^%f$[%g#k%H$G'J$Z!h6`jZ%d%i'^$Z%_1=S[&k._5_=I#E$I#g+a!~~~@]!~~~\
        ]a!~~~>`!~~xIm^!~~~W_$H!m5_oc#J%_.W&aE^;e7]GJ$]!~~.J~L]!~~.H$_~II!~~.a!}~$`Ja!gz[*[#j#c$bU];X$G6F1g1I3f!}~~3XEa1I!~~~>[!s~*_$JT]Qj\
        _E#G!~~.J~L]!~~~>bGF!n~(I%mU[Qg`?!yAZN`~BV!~~t^!~~t^!~~yI8B#d!~~~6f!gca'_Ba#[$[4X6b(_7A$[&[%f$X)I%F%I)e#Z+[%^1[%]$F#G%I#G!~~0F~I_!\
        ~~~Sd!~~xc!~~x_!~~xIDa!~~xIDe!~~#_!~/^!d'Ct[%^$d#_3`kH4Z#p#G6J,]'^$G%H#H#e'J!~na~,GSG!~~Vd~%I!~;e!~~ra!~~0e~UG!y,a~,bRa!~~~d[!i~)g\
        $[&`#^'G#a$a@I$[&Z'b%^%J#]$W)I(@fI!}~CG/h9h!~~_j%FFHTI!}~$_^b~*G!~~xd!~~xI>c!}%^s`!~~~W_!}~xe'Y!}~be0d~)J!~~.J1e~#I!~~Tb!~~~YX!~~H\
        dTH!~~Hj%I!w~@dEh<B!~~MexJ!~~4`!~~`Z!~~SW!~~E`!r7_$Z(`.bzJAZ-^#]&D!kA_~=^-^TJ#i#_(b+X'[!~~:^RI!~~2e!~~~Ta!~~~EZ!}~xH;j#IGJ!y~%aKa~\
        *[!~n^!~~$]~cG!~~~9`!~~Zd!~~x@Eb!~~~>[!o~B]WH:`Ca'j!w/_$c,`:`!~~~U^!~~`^!y~_^7Y<ff<!~~~>_!~~`b!`Dc&^GgGBHi%a([2a0Z*a$I$c+I#l(Z)J$X\
        !~~xb!k~&J&^._)Z;_CIBi#dGb7J!~~~>^!y~=D;d~Db!~_d!~~`^!~~`^!~~5aeJ!~~~LW!~~WkG?!}~Fl'I9D!~~~Vc!~~9Z!~~VY!}.^b^!~~9b!~~-`!~|g#F!~~=Z\
        !~~~9`!~~~Lc!u~3agF~$o!~~W_BH!~&`!~~0^!}~y[Xa!~~}aeG!~~~6_!e~0IBE1J:f#f$J#a#Z&J#a$c#Z)H&J#a#H&`)`#d#I'a%d'a$E$[/_%`&b#b!}~xa'aeG!y\
        ~,f~>Z!k~+c#e2X4b3D&_'d1FNA!q~&d$I#Z$e2[Bb>E!fng2]-_JY#^%a)^(Z2i(d*e0e#H)F5W%^'c'J#J'`!~~xcmH!~~GH1HCf!u~i_1]>XJf'X!f+^2c/fbo$^)a$\
        ^#W&G,c#a:_+J0G'Z@_#]Eg!~~_J`]![4bwq$W'Ie_$J*e'j+_#C(H%H&s#f#J0e&F#u$F!}~xj!r~$_-f$^-c^I4HF`!~~xIm^!}~Aa!U4_F`HF*H$G#W#p#E#J$G#H+[\
        *H#Z#@%[#Z.H)J*H2d$H#k(d#_%i$@%c'V+d'f#?#e#E$n-J#l&z#B#A#J#J&b#f&j'c#I!~~xc!U#b~#I*D&F#r%I#I$[AG#H#B$[#]&H)I#G-b'k%J$`*g$F$[$e&`%H\
        (h(H#d#s$f$i)j%`$k$A#H#s#G%X)b#h$_%H!f]hMILI,J&^4['Y$I)E(b4I(s3H,d#e!neaKiMC#]6Z&g/[!b4cwH$Z&i#Eej$J/o+j0m2k'C&I#I#H!`'`+`oF#J/I'q\
        CH#J(H#I(J$[#E#[1^/`&J%]&^#`$f2f+['_$I$l$^*^#Z!u~1J'nFH!}~kdZJ!~~bd!r~([Ha;^LjB]#I!o6Hnj2kc]&c+Y!y~8ibIMJ4_!~~pb!~~Ce!y~9anZ!~~XcA\
        H!q0^#HI__Y#E#J<I6]/[Nk!y+`~2_Q^!jeiKY)IFC7[&I+G/h)j1kHI!n+_~4W;J0I'G0^CmGj!~~5J~#[!y~>d!~~xIDa!y~xf/[][!qAH*<[[bc2ZEhEZ!n+_4_~$g#\
        E5G&I4]5kdI!s+`~6_#e)H1H5]0diI!s~Aiqa!f~BkWCaz!~~`^!s~,H9Hwn!~~Dc!~~E^!q~FnSg!y~~Vf!~~~EY!}w^;`kH!o7_~3`Qc%l!}~]^v`!s~E]#f%]#_OIJ^\
        !y~Ea'^!s#_P_q_'_#Gtf!w~0H>l!s.H1b0k5JN]~9e1c!y~MixJ3_!}~?g6F(]@G!wUb2b+`<`lH!w{_ac+Wz_!~=a!}~xi!~~~>`!}~JXOJ!~~ja!y7`*a~+IA[2J!y~\
        ~XJ%b#_'_!~~La!~~xcmH!~~~ed!~~``!~~_h7J!~~_eHG!~~~>_!~.G1c!}~pI*l7HF]!y~N_TJ6g!}Nb~o_!~~Oa!~~P^!y~~9[#a!}~QX#H%e!}~Rb!s~Sl!q~R_$b#\
        HDI-j!u~Qd%I#]!y?_~~$bDb!]1dlZ$E(]+_&F*];l)H,J+Z#Z(c$g$j*D7b$^'Z&e)Y#e'e#J#G#f#G$g%W$I#g#`)H!w~_I;E8X)j!_H^XI#G2G.F'J3W#I'E$I$C(G2\
        E#I&_$F(b#F#I&h#k&c$j#h*I*J/b+f(^#d$i!~~x[!l8c~BWAF3p(F0h!i1f)b~@I%e@C#I2j3G%`El!h;esGKb?h1F;W#q#e.b0J!w#_~%_Wj>@!Y{[$^(Z*[#J&[CH(\
        o-I+d#G(D$l%D&d%w(`#G2W'J-W#i&j)Z%m$H#Z$^!l~5]Jk<e5J)CGj#c#^!~~~>_!],IO^&b2i?I%e+e$]$`@I%E(X+J#I$W&E$C'J&i%G(j$d#`#I%j(g%f*W'J%b.g\
        !k~%DTJ*ZGj`k!w~~E`Gb!~~xI-g!g~AI:G#E(^#b(J9i)s(lII)I+H!~~e`!w~cm$I!~~~C_!~~~,F9a!y~@aEbtI!~~~E_!}~~de!~:]!~s`!~~Wa!~~~jc!}~_H7^&i\
        8G7J(D!w,_5bk_Ua9E!d~>a7](`$`#]-[2t(e.`%f'^$c#[&V#^.`4J&H%J!~~xW!~~xc!~!~~vD$i2H!~~x`!~~hY!u,GAH(hNGwa<dGI#a'`!c=I)`&_~3H*X%o%b#H1\
        g#^/j6c#f1E-I%X)J!~~eF5a!w~_I,I1b#eBJ#JR`!le_Ja6H3J0?4a'e:W?a$J-b#d!}~xaCC2c!u,G0e~Nk3]`J!XA^)]PG*D-X#F#I&G+[7I#C$J%I%Z*a$Y#t#G1o#\
        k,]9y#r)c+c)I#I$I+Z#c#Z!n'b~0FS[#D#o1e`H!y~0J[^lb!y~A^8W1_!a=IhJ%a%b$I$b%HTI$g0B*I$^#H&J8J#W#h&I%_'J&m&d$r+b$J%W#d!n~1^.I]IWF(I#`#\
        I+v!}~0budSJ!~~~Zb!~~HcTI!}~e`[Y!~~~W_!~~xZ!~~xc!~~x_!~~~E_!}~.F~2[<a!~Dc!~~xW!r~._~<n!~|a!y~0`'_TY!~~~Kd!~~x]!~~~Kd!~~x`!~S`!~~kY\
        /J!~~+_oE!y~Oj!y~Mf-[!~~xc!~~1_!yUa~DH>f#I!}~xi!~~<d!~~vD$i2H!y~o`+d!~g]!~~~z`!~w`!~Z`!~~-`2C!~~~Tc,G!~~e`!~~-e!~~.HXb!~dX!~~0f!~~\
        ]f!~~hdTI!wsEQf'i!~~,b!y^e(a!~4Gy_dJ!~~~Ya!~~_eHG!~~pb!}nHn^7^<I!}~pc!}~%h!~~Wa!y~dY6k!~~pc!~~x`!sAaY^%`)GCg=a%B2H;B+I!ova[Y5Z2h#b\
        =_#F'H/[9Z!b5^G]=^5Y$G'W.e,d$`+c0[%`#^1d7_%C#F$Y)H#b#[,a-c#F#B$F#l#a&H%D!g~5^I^-J+h(`#d$e,b)f'I0J:h!~~xc!}/^sb!~~]^!~~xf!~~A_!~~~2\
        ^!~~0F~I_!~~~Xa![4[kJ0^']3I$J2H&F6[#r%]#G$G$m#]+E%F#l$m5]#J&d,`$`&>)H#W%[$f!~~xc!~~~>Z!k#^|I1`dm$F%I$b0H:^-f!jY`6]1I3e(_%]Yg&^$e6^\
        '];J>H!j~#GJDId$f#[4q,IUI!h|GsJ#d$f#m&I0m$e.J!}~Nf!}~~5f!}.]~~+_!}~~Ra!ue`pcLZ!}~dc>eWI!}~1d!}}]!~~EG(_!~~xa!jy]%_%_3a%I/H(^.J5a.I\
        #d5J'J#g!~~~T_!}~hJ{`!~~0^!rXn-aIJ]bZE!w.J1H>I&c~/X+]&I8f!~~.b!~~kb!}__~;b!}~._{HBY.G!~~~A[!~~BW!~~_H`g!~~~e`!~~~>_!w~$n^b!~~~V]!}\
        ~+J?eTg!~~~Tc!}~.^~7I7[!~~DIRj!}~&c~?_!}~fb!~~}Y!~~eZ!~~~H^!}|`$c!~w`!k,^~CHEH#[#[&`#G$o!jA`,a~+[2^#e$a2i:F$]$g3b#^,H1I#]!}~jb!}9Z\
        4c!~~~%G2e!s~Yg2B0F3^Wa$E!~~xW!~~0J~JI#b!}~~`c!~~~1c!~~T_!~~.`!~~.I~L`!~~vg!w&`~,Bj`6]FI$a!l~Gc9Z%GMG#Z)b)b0Y0a5e!~}d!~<a!~~~C`!~~\
        7I~Mb!}~-`YJd`!~~.I~K_!y2^(`N`!~~~6]!~~W_!q~_d;E8e(F#_2JHf!~~~W_!~~h[!~~xb!~~~(Z!~~xf!~~~@`!~~~>X!~~e^!}~.c(b!~~~Wa!~~5J~#[!s'dkbU\
        a1^2`2I%IB[!~~~C_!~~qa!y__N^#^iI!}~.BlH7^9I1h!~~Bb!~8a!~~T^!~~-e!~~~>bGF!~~]^!~~x`!}~fb!~~~Cb!~~xc!~~Wa!d.Y)^,Z$a*Z%X%],[#[-b*[<`1\
        [>[Ag7[+I%Y-^&I$_(q)`!~!n~B[D_5i+f+[%]G_%`#G!w~xoUc!~~xF?b!~~~UZ!~|b!~~.Flg1J_I!~~~(`!~~xi!~~xf!~Nb!~~xa!~~~H[!~~,b!~~_f!~~xa!~~h]\
        !}~k[x^!}~um!~~HdyG!~~~Y^!}~0I<X$_MI!~~EI(a!~~IE#c~;I!~~~EB1a!~~~*]!}~xkLH!}~_I5bIJS`!~~Zb!~~~Vc!~~5aeJ!_'^'F#^#`%]$b#c%^$e#Z#a$c$\
        _$I%]&]#e%_$^'^$^:e?[#Y(ZAW&[$Y$G(`#^#]$]+C(G5I%E&`&_'E'I'I(Y.I#I#J!~~c_!~~EI(a!y~.GcneJ&H!y~s_%k4F!~~K`!y'_/`~K_!w~.d(e~FF!~~~e`!\
        snDnW+X.]<i!~~.a!~X`!~~j^!}~0^YJ#a!~~_h7J!ysJ(IHj!~~~Te!~~~(b!~/_!~~~?b!~~~X[!~~h^!~~:JRf!~~xk!m~-c%]F_%]%G&D;F)b8a%b%e(c'J*f>_!m1\
        d2a}g8H<](a']5_H_!w~~5q#I#JAC(J!~~xf!~~~Te!~~~T_!~~~T_!}~BW{`!~~_a!~~@e~*J!y~.I$I~Jl!~~.HXb!~~~7^!~~~Z_!~'e!~~xe!~~~>]!kAI~XfBv,Y!\
        ~~~>Y!~~~R^!~~.E~Kc#E!~~c`!i&d6_*b#c+c(_/`#g'I.^#a#a#b&a*J@JUI@J0I!y~xBBp!~~~U`!~~~#a!s~df6I?c7]!}~~Ab!~~~Te!~4a!~~~,`9I6E!~~~@`!y\
        Q_~Ha>_!~~0Y~IJ!~~x^EJ!},b~(e!~~~Yc!y~x`0_N^$H!~~+e!w~~=m9b$H!~~~Tg!~~~>`!~~._~7I!~~~6_!~~~%e!~~xf!~~xd!~~xb!~~~e`!~~xc!~~rc!~~Wa!\
        r~RH$a5YT^=[)W!~~0_!~~pc!~~.[!s~1HNl6J(gYc,e!n~@f3a&dD`-a>H1b!~~xb!i~-H%[#]%]/]8Z#[#Z&n#_&]'Z2B$d%]Ab2G5a$H!W+e%^6_F]1^#e#_#F#h$I#\
        g#Z,Z#_#_#I%Z%]#]$`%Y#_)[#`#_#W$J#I%Z(W#]#a$I&`$J#E$_&^$X#I'`%B$J$]#g%n(Y$[&[&a%^$Z#F%`#e&`&I%I0H#H$J#J)^#H$I%Z$[$_#G$Z%b#]#J#_&a)\
        `!f#]gcJW'Y$I(X%]DI#c$i+H&C,b;](a$X#^3]%];]!id]H^#Ijg,`*b:t+b6I'`!}~~7d8a!~5DoF2b!_#B0^$r:J7H&b0f7g#E([&`$C&[#E#f'i#H'J+a$i)I(Z#^,\
        b+>&G)^)G-^#a)a*a%b%J(^$I)g!uKI1I&I+J(bP^XF5H'n?[!~wb!y~0J8eQ_$?,a!l~#b/`#[&[/^,Z*`$^0W%[#]SE:E$I#G#G!}~-dJ_DH!L0I=J)_#J)a,_6F'w#v\
        #o(l#H$F%H#e#v#G#H(W#n#[&d#_$a#Y#I$d#E#e#I#],J#I#I&I#B#i#D'H#J$]#J(Y%F$^#H%d#J#J#j#E#J#c#H#J#d#I#W$e#J#h$a#]#J#J#H#f#G#C#]$F#I#`%I\
        #k#F$>#a$I#J#I#_$h#h#I#E#Y%I#D#C#g#c#[#H#Y#b#I#G#e#Z#v#f#b#D#G#H#d#[#g#r#B%I+>(]!cKI1g5_5W-I$p0I/a2n7n&G-e-k.J!}~$dv]!^/b%d*b#I1m(\
        h%J#g$c'q%J0I3I+f&b#I.F(`&J#J#c%m$X.H&[#H+])a$[(i%G'c#^$e1^(E)J$C'J*J%H#^4_#I!w~Wa%c?D5F+J%_%b!r:f*d%c$bcB*J7a-b?e!Q*Z&[#^AH'H#J#H\
        6I#F?J#e#o#p#`#Z$e#I$j&J.G#E'^$H)Z'^#I-I+g#Y#`#]$J$c#H$_#H%J%^#F#X%i#J$J#H&^$H$I#i&G$H#G$c#Z#E#b#E#c)[#^#E#Y#H#p#I%t#`#p#h#X&l#l$J\
        #W%I#Y#f#`#b!~~x_!w~0_~I]#^#_!~~._~LF!~~~Z`!~{g!~~xb!V'd4I[`$g+q*I)f$h#gA]%a$H&Z#G%h&^4B(k$B)Z&D'e#|#J.G'I%`)^-b#H#`$A$c%e%^!qw`'h\
        $m#cDE3F([AH#[/DVJ$c!wwZ$`'ewC;f!g~0sdI&J$I,A'I9i#a1h&a$I2d!~~0b~KJ!uye%b/Ilm!~~xCA^!~~~%h!}~I`PZ!~~xj!w~,H>mTe!~~|^!nJehIFg3G/I'h\
        'G%_7G.b'a%d$d3I!l&_v^0[$^5IAI8j)J)F(Y(J#a'A@X@i!izc)I$F%Y#_,td`$Y!eHa-e$gK_#H-H)I2J1`(h-b,J([&I&f$I#D#^#I'G#c$^%H$a'I%a.h)H'J*g%h\
        %`$I!sKG.E2i5DJj6E5a*o%H:J*IAH$J!w~xf(Y6c$J!~~xh!~~~(_!}~qI;cE`!~~xe!u~:a2F'aJc9Z!~~Bd~;F!k_by^-Y4a(^1_)a%]'e'Z0c/_!Z*^*f#_,C&b1Y9\
        J1^$G#E%H(`%H$[#`#`$H)a$G&]$c&J%I#Y%I#e)[#^%I'I$H']#Y(],Y%W([$F#^'[%^(m#]#Y#I(_$I#I$f#b#Z#a%`$f#J%b%X$H&I$Z(_#_#^'I'Y%W#b!y-a,a~:b\
        2B!~~Z]iH!~~xd!~~~Z_!I*[3iNb3X%X$X%n#r#l#Z$i#J#X#H$a#d#g#Y#b#d$r&r$p%I$I#p&]#I#V$I$i%h#e#V#Y$Y#X#D#c#e#a#f$J#[%G#]#X#F%G#F$G(J#I#m\
        #d$b$8$I#J$]#a#[#Y#C#q#H$I#G#b$`#[#g#I$C#C$m#Z#V$J#G#H#m#H#d#I$C#^#i#F#a#J#H$G#k#I$I$H#I#i#D%b#`$c#g#H$V$H#E#V#H#E#I#b#I$j#i#`$q&E\
        &m%e#h!~~Om!~~_J~0g!~~xf!~~rG(f!jf`>[)b%a(`;]*I>F%fJB1j&I#`.e'J1`!u~'^#F*i<^(`FD%e-E!y~pc~)d!~~pe?I!~~xd!}~xk2J!}~xb!y|[tb'd!~~xc!\
        ~~~jd!~~Ya!~~AY!}~~>g!}~xIAj!~3d~EG!w~d`Wm!w>etIE]0_#JCG3cHG!~~xg!~6d!~AE~~(k!s~]`=Z7c0g!k.GsJ#bu@#`'e#h#f4Y6J#F7d%^%H#Z!R$_+^(c%Y\
        0Y#E$c#cPI$a'I$a#J#c#J&`$a$`#J%Y#F$j$a)]#[#J'Y#e&^#X%`(c$]#e#`)g(_#^(^$a#I%j%Z&H$I#h#J$H&f#k$_%j%F#[#X$G#J#_$k%I&B#D$G'H#D&B$I#E#I\
        #F#k#[#h$^%J$F#J#J'J$q#J#J!e~-Z%Z#]&H%H,a#b#]%]([/X&Z#F&X3_#X$Y*H%`$I*a#`-_+Y&[%a)a#I&_$H3J!kwk$HMI$H4I6G&^$q(`$`JF'D$J*I$`%l'J!}{\
        bzd!S/['H'^*YWF$_#W#k#W%I$I$C%b%_$^#H#_$H$[%V$]$^&X(I-]&i#I&J#h#j$^$W#Z%Z$H$W)G#F$b$D$e#l#^&j#^#b#b#]#_#g%I#e%e&C#Y#Z#G#Z$]#I#W&J%\
        I#^$J&]#G#D#^&j#a#^#h#Y#X#d#I&c#Z#H#]#F#X#I#e#Y#C#l/g#G!~~VX!~~ghgJ!}~eaYZ!kjaDJ(fO_5d*G'c$J&_'I@G%I$]#f'b.`!h~Nl#k1e'X6I)I/d*]&Y#\
        e2@!d~$f*]*I$W+d#f.J%]1J'n2[<`)Y._.F'_(a)F!~~_lQG!n~@X1b6f%_*[/E?_!s$cNaIa#J$l~HI!s~;a_f?`L`!}~Fa>D!u~JGOr*aaI!n|JHJRg(a#]/G)F*c-k\
        #i#c6I!~~xb!}~xa@^4G!~~~if!}~xiDJ!~~x`!}~.]~Ld!~~.c!b:b,i%a0b*`7J1I7a*s'H&_4^)]#b#c1f#a4I/a$J#I+J)J#J%I+b#^)g!n~_b;J7a#j)`0`)W!~~Y\
        I@j!O&d#h+l#w0[1IKf#~$I#W$J,J*I1{'H#C.E)F)J%I#D#;(d$I&Z$:#J%k$D$D#t#a#_#I&]$]#G&G#F#@#I$H#H#I+H#H#I$H$J#H$q&t#F#I#n#l&J%t#o#k#J#E#\
        l#Z#n#G#_#I#J$I!q~DrU:!~~x[!f~-c*f%`'J0d#`/J,_(I0g;e>f&X$_2f1I#H!~~xj!~~xa!g~._([7I#_;Z4g$G1f#GMW!f~&b#^,j'`#J.F3g&e%o/J1G3g9b'J.J\
        %H/J!u~+H'JJ`#d;J8^M^!}~s`da!y~+[iI$g8HFa!bye$[$c#d1]2I'a:f(_$H,I$I&o*d$b+a'_#H+Z%J6a$I%X$H#G#J)Z$[!I#a+Z%G#Y&Z'a&G&l%c']$I$b*a*`*\
        D3I$V#H#h#Z#F#]%e#]#^%Z%W$Z#F#Y#Y#X#d$I%[$X%_#G#]#G#X$_$W#V$Z#W$f$]$X$V%Y#I#G#c#^#I#F#Y#Z#[#_#I#[#Z$X#]#k#H$I&G#G#r#m#m#m#Y%Y#w#n#\
        ^#Z%^#H#^$E#`#c$_#]#Z#i#I#G#c#J#[#d#I#[#[#I#Z#C#I#]#H#w#k#V#I#^#]$`$^#J#g#o$F#H#Z#h#d$e$I#I#I#b#E#b#Z#G#G#D#I$[#j#Z#H#_#F#W#_#c#d(\
        b*]!~~x^!m#d:J5]`aUb-e%f'DE_.c!R%Y#a#`$h+^$^*Z4^&_$c$c$d&`)I+H#^$I'Z$W)h#k#g#V$X%J$G%k#D#n$I#F%G$Z#Z#H#G$H#f$`#f'_'J#H*I#I$b#]'b(H\
        $J'a'I(f$H#C(h$[$e'Y&a#^%J$H&J#I$a#F#`#E#X#H#D#d$`$F%W$F#I#_#c#f$F#j$C#H#Z%J#c#i&c$J%h#?-]$j!~~xf!~~vH.H>k6I%I!}~Zo!~~xb!y~.`lI^`!\
        fdd:G#X+W([.V;a(]$f)[0H#m%X+d/?%_&I&`$h)c)]'I%^%G&J#J1[)E#b$`!q(etc+d7H>^@dGFD_6b!~~xc!~~xc!~~~>`![&d4[5f9j(H#h#D#e-`$`&]%b$J&I(I'\
        n%d,F$I4o#g&q#E$J$[2H(g&d#I#b,b#I$C#]%F$I#G#I&J&H'I#h&Y-a&C'd#D#G#J$J%I!~~~Dc!w~Kc5`%I$dDJ,G!y~,q~$a!i~&q&l$m'I@F:H+f$H'h!}~*q!Y#>\
        -^#bji$]$J#_#X-a#d%]#X$e,X#_%Y#G'G*a&H$H#H'E#H,H+F)^#G$`$I$e#_&l#_$^&H#H#G&^#H#Y#^$G+H$_%^#f#g#I&g$`#b#H$e$A#`#J&f$I$H%d$a%a!~~xe!\
        w`bclPfSG!_.G#I'J6_R_#W*[0]CJ%Z%B6H#Z(E(f(i#`'d#I'k#h%]7I$i#H#I(_%a#^#J$a#_$g'_!~3J~gg!~~^F<ddI!~~~;J4`!r~[r>`Kf!w~~=s)I$I!}~xi(e!\
        ~~xe!}$d~vjB7!w$`'a~qd!~~xf!n~#G#J'Z+Y#g+[)W,_.f@IUd*['D+J/J!~~xgWJ!u~;I4q$^!~~xi+C!u~_G;d8n!m,kNH#J,G,gj_.k3E5c.i!s4i~dI$g2H1]!}~\
        vE$k2`!d~PGC_%h#o$I2n$[JF!~~JivJ!u~)[/j$^bF`J!f~RX.Z8J%o&j)['c(]+`$^3]1G(^!o~.Z(W0JC`:D-gNY%b/c!w~-bdX+cjd!~~xqjH!}~xj-_!~~xe!y~[d\
        #_=IO]!~~xe!}~xcAe!c5b0^Xb$F#e'F:H#q&E*_$bH^%I't-H+^'H*J#I)_#J#Z'`#J!_5F'_'_)c)cPn#d#c&F*X*a`I#_$c%e$W#]%o%G+C+o*]#_+G'C#I,J#I&I&H\
        !~~~'a!o7_~3qTa!^4C%h*]]I/G#J#I$G#`9uAH,Z&J$F%w+J<c$C-I%J#h%>5h!L#],c$a(c#h$]#k$J(I,c#`$I+^*_(I%]#f#X$^#X+H$J#k#H#D#_&a#_#h#e$_#g#\
        d#a#[#`#G#b#]$`#_#Z'F%V%J#W#Y$W#]#E$I#g#J%[#Y%H'Y$a#G#k#k#V$Z#a#^#J#F$c#a#Z(]$H#I#g#H#G#J%J$D$Z#G#Z#a#I#l#Y#^#G#f#f#Y#B$I#`$H#]$]#\
        E#X$a#W#J#b$I#G$D#H$W$]#I#]#_$H#I$[#b#W#F#[#V#b#F#f#V#j#Z#I#I#H#_#j#J#X#F#F#a#[#C#_#_#d#c._!y-I.n~aI!~~xa!A'^'b$I#H#h#p$X$I%E#l'Y#\
        [.G%X-W#_,_0]&i#i#Y#X#k#r$s#b#^#W#I#j#i#]#d#^#H#d#b#c#_#W#c#b#n#]#[&H#b#X$d#G#]#W%V#_#a#]#`#H$J#W#W#W$V#Y#W#b#`#h#[$c#X#a#f#n$a#f#\
        h#`$j#`#n#_#b#Y#[#k#^$G#^#b#[#c#e#f#a#]#6#Y#X$X#^#n#g#@#p#c#Z#W#c#g#`#a#H#Y$e#F#d$_#n#?#^#D#a#e#H#Z#[#W#X#e#`#[#A#a#Z$f#]#k#m#_#g#\
        [#`#^#D#`#d#B%F#b#W#o$k#z#p#G#C$l#G$d#w#E#Z#G#E)W%^%Z!w~<JDH3g@a!}~?dd`!~~xi!}~vd4I$]!~~xd!~~xn!~~~K`!n7`geyo$c&c7]#d#H#@&J'I)_3e#\
        I!~~xciJ!w~|e&d.a-B%c.I(H#J4D!h#XLeM`%J1G#g&j<])J)b3I&J'D&F<J&k(Z*J#f$a$C#g#c+_'e)E!dwa#`$a$G#I1e&a)`$^$X.]3I*`$[%Y/E#J']#_'F*J&d'\
        I'^'I#G#E#_&_(_#E#_%H)H&`&^!}~.blZ_H!i{W3EGZ#I'?6e$n#h&]Dd.f'b%`%H%G=E!~<d!c~$I%b(]&i.b(F&I(i*J#a#F#HAA/I&c7F$H&b/i#f$p)i'`$F!y~xg\
        *e$Iad!u~0@<GOr]F.D!s~.I$_'_Fe=_#H$F1C#HEh*Z!~~xeS@!f'`/_/_%_,__G/H+I@`&b1p'_$I/Y%a3^$b7c#f)^$]!~~OJTj!o~7EYr+H&n!y~Sb$_!O/X&^)[%Z\
        0X&_1X<H#F#[#I&a%J(I#`#B#W#Z#a$Z)_#W$]%b#W&]1`#Z%c$a#`#a&J$a%J)k%]&[$c#H#^#[#v#J#Z#Z$H#I#c#G#F$Z#i#b#D#f#[#Z#E#`$X#a#`$]#^#J#E%I$D\
        #^#E%Z#[#f#^#Z#Y#]$Z#I#f#a#Y#I#_#b#c#a#H#e#[#^#b#i#_#o#Z#X#[$J#`#X#d#f#X+^!u~vo$i!g~%I&`N^%I#^%a#[6F(]&j*A#b%g$A,]3F&`(a8n!y~]G%ao\
        c0g!y~;f*^VJ!~~XJAp`J!y~xl!n?Xn],b-]%E/J7H/e%d<J%`([6Z5`!]4]7aOg$f#`$^$I(_%d%^$I$h%k(n*Y4G*D&`$k&`(Y+d%J5H)W&I$J?I$J2j!r~xm2e1G/a!\
        ~!w~Jd'dJG9I!u~#J#e1J>lJH!~~hc!uAbi_#H$^u_QJ0^!~~xa!}~+Iok!~~xeQI!~~xj!~~-HmJ~$i!~~xh!~~xo!}~xk!~~xd!g$b;d~(^9h?kKg#H%I(i<d!shdEg&\
        I<b2_8eKJ3d!~~xd!~~xf!y.b|ImabW!~!}FI~SoRG!~~x]!m~-jC^KY*a+b%`&Z#a#J+d&IBE!~~x_!S#^%[(Z%`'gc_$J$e#W$d#H#j#W&a'F$H$I&i%[$H$H%]#[%Z#\
        X*V$W*I#a#b$H$C'e%b,H+A&i$a$]#J%G$Z#I$Z#J#G$d#F$]#E#C$m#I#b&I$h$D#k#i#c$j#f#J#`$[$c#H$h#e#J$V#G#[$]$J#`#J#I(c#E%I#J!~8I~C^!~~xi!}~\
        xm!~~.a{H9J!~~.H{b!~~~,Y!~~~0b!~Kc!~~xp!~~xFL`!m~p_1`/a)r6a+D!O2h&i#f'a$[%H,k&d$Y)_#_%^#]#a%i$e#_%_(I+Z)_#W#d#i#I#I%H%i$^#b$`#k#H$\
        I#^#[%F&H#`#m#F%l$D%J%]#f'[$H$I#d#`#d%G#W#[#Z$W#J#[#H#Z#c(W%B#J#]#J#f$h#J$`#I#f#I#H#`$G$W#G#H#e#[#J#_#H#J#^#G#B#H%^#I#e$I#[$H#J$]#\
        i#D#I#W#[&I#X$J$F#I#Z#H#H$Z$e#G#H#j#H%F#H#H%@#I#I$H$a'a#d%Z!}AJ~Xm!~~x_!}~te!~~^_~#J!~~/Eki!~~xb!f~/a#e7F%f%_L_$f%a1_5X3]9g!~~xg@I\
        !~~xeTE!i#c<J1`)_$_Wc#W(H3H0I%`#H#j9j'e%I0G#_,I(I%I$I#]#D,]%F9Y!s~k]/bMb4`%Y!s~#dceC_!~~3^NF!~~pg!u9b~aJ7^&[%_3I)E'b!~~~cc!S#_&]'d\
        #`#]#Z#b#g$b#f'e#a%l$]$b%e&Y#_$e'X#b$`$_&e%J$_)^*e.[$X$E#J&_'_#g$E#a#]#J#H#A*]&a*X#H+X%E#]#h#Y#f$H$_#X$^%]#]$W$C*^#Z#Y&i#I$X$a'[#]\
        #H$F#Z$e$I%_$I#[#a&_&X#Y$[#F#Y#D&c$b#X#I#e&b#D#^$J#B#Y$I$E#I#H'H#H#I%a#F#X!}~#I]bUYJJ!~~xj!~~xf!~~xIWh!}~RI#b3a!}~$dQ`!^a=:I+I0JCH\
        &E$G$c)i.I(<,g#I&]%I#`%]$I'_#_#e#X#Z%['g#_(C'E#I#f$f#^#a#^#[#g$_#b#f#`#a$a&_#f'Z!~~xd!~!y~~ln!~~xAla!y~}neA!q~:`$c+_@^~,_._!u~:l$a\
        )dVfNI!r~.dAf.G,f6c!y~MaVh!}Bg!}Bl!W4b6e#[-ZG^#]$a.e#a$Y#e$Y#Y*e&F#Z;_$i#H%a$Z#X$]#I#[+G%g%C#V#H&H#`%[#I%C#g$]$G#^$f$G$I)f#g#h%H#J\
        /J$H#m$E$c#G#c#H#V$f#b#H#f$J#]$J#D#_!j~$F.`$d/h)E3e(c)^/a(>'h7H5[<;!i~#`a[8b%W%_%?+I,[#g#a)b%[#`)X'H2[$c'I!~~~4a!}wF$f|I]Z!}~E^gd!\
        m~Em(cHI(H2p$e!y~xhVb1c!in[nE*^/B&J)c&d2_(I9_&]:v#F#g(F!}~VIHq!~~VIHh!~~~Ob!j|EyG6H#J)f$f#c1d#^%_%o9E!~~xa!T^Z2^-a%s$`C[<F%I#G3g&>\
        #H#J&i#e#q#H$^%J%I$H#G#h#n#Y&F#^#b#m#]$d#E$c)b%j#b#e#_#Z$F#n$J$I(H#[#_#d$H'G$J#b(e#Z!r#FMd0a~8a'i!~~~O^!w&I:i~jI,g+ZII!w4`y]jI/Y8J\
        <^!~~xe!~Wd~'FIE!}~xe4J:a!~~.b!]4iwi$E#H%m:J,J$JAb1u9s#I#E'I+]&n#p#H-G!V3IuI$J#w#d#m&s#J,G#J'a#c3G#I-f#Z%B2d*b$g#G&r4a$H%n#J'H)J$W\
        #F%B#_#r!y~~,XNZ!~~(@#b!s~GjMjdG!k~JmJf']BY&]:F,D!jXk#E&E@`%^.i#I%f3J'c-I1J-I*cHe6h5I!c~$a+A#n(k-HR[*d1l2H0H-D$b#n!a~/_&Jag&H$^(]%\
        v#b*J(I#a%f#g#a)`%Z#_)W'H&b)G'[$c#I&[!~~~&jIG!}yFHI_g!~~xa!~.I~)j!w~HI?f2g$f!mIhV`+d&`Bb%^0Z%H3^$C+d'H2d>G!r7dba,dRJ(f@I(j1`$HHE$D\
        !~~xg!~~~?J#d!~~|a!~~xd!~~xf!W1b$_,>&d$H*g&j+F#k%l#D#I']#F+H0_)I*I#G$`&b'I%f1G*i#J)I#[(Y$m)a#E*b&I#J&I$I#d#^+E#c(J#I$J$g#a&`)W'_%a\
        %h)]*I&^$c#Z#b$e#l&b#a#g!~~yjm>!~~xl,E!w~xjgb!~~xg!rKbp_'X$J(]Oc1`*`!k~6F=W/W7]&E8]-`/]&c@i!y~_gF_hb!~~xd!Z*e,b*_'^+h=b8H,d$]%]#`(\
        `*J#d']%b0n$b&_%]'d%[,Y#]$`#Y$@$`#l#f$I$I#b)H$]%^$b%I$G$_%H$`-J%Y#[#J#G$]#C$H(h#Y$a#X$`&I#b%I!}{dQ`!n9jKt!~~#I>D#i!y~xH7c?`4c!u~0E\
        jh)JI`-Z!~~xflJ!}~.J)JUI1j!~~xd!_'G*e%[1a,d1e&d+_1`%H*W#F/h2c5h#I&B#D%D'b#f2E2^#a$_&]#H,G#^$G*H&_1F#c#G#^#i/l*G!~~xGXe!bw_%[%G%Y2X\
        3e*c+V#G#j&J&H)I0I#I%I$e$Z)Z'^&I$b+k-a#a#I#_#c2d*d!w~&`$_KJ([)G%e=F^J+J!n~xq+fNa$f!~~xf!N#[,]+iL^%])d&c*d$J#I#]#]#c#b$X#i#]#]#^#^#\
        d#`#]#Y$I#_#Z#_#G#j$e'G%]#a#^$E#Z#_$J$Y#J#V#])H%e#H#l#b#a#J#Y#a#b%e#`#b#_#I#h#c#j)^#Z#X%Z%e#m#G#I#W#I#C#s#b#J#_#I#J$X#H$m$]#p#D#G#\
        G#W#H#H#H#_$^#u#_#^#C#Y#`#b#W#C$E%9#[#F#D#Y#I#H#E#J#b#H#J#F#D#I#V#I#g$J#G#H#E$Y%f#G#J#I#i$e!m~)g^a&a1h-[$J6_#i<^,^#I#F!n~$g#fuf&k&\
        ^$H#J1H!}~xV0b!lC_h`)JTI2j*J/k'IEJ(e#b&^!}~e^BgYI!X%i(ehe*G,J'i#e$E#H%E,i#h&Z#c$Y%_#`#a(l#H%f+^#_#c#F'f%^*Z$G#G#c$W)J%Z#c$]#Z#I#a'\
        k(E#H#H%b.J-I%h#G-X#Y'[!~~xj!~~oF/j!u~xiOi:I'a!u~-q0G]G$`2`!}RF~Gm!~Ul~VH!~~o`/H!~~xb!u~xpIa1J(A!g~&H$Y)t:`2g<G(hA^9e'b!f~#I'e.J'Z\
        0]'b.]3e0F#a-J%`$c)[#]/^#`&_0D$^$H+^%G!~!~~~df!n~0JBb9I2_,_:J7c(b0f!~~xk!syW%k~:X6I!`NbP_%d[c+H*m&m&c/H+a/H0_/E5p&I&v!h~0H)Ea^$r:`\
        &j#l.I#I+i%E&G$I(J'J6`!}~xm!~~xc!r~0nB[SgU_0c#H!y~xb2h!~Sj~XJ!s~1dCY7^2i9F)c5C!~~xe!~~xd!lx_6^0[#c(ISF'`&]8c1H&`%`+c!~~~&e!~~x^!`4\
        `%_%G%H8p#m#q#k8G?E#nBJII4_0a)I%i+D#G$f#J$I#`$I!h3ege3a$A'`0XFa2@(b)J*g#c2]0Z(a*^+c$Y!s~:k#gBI>]NF(`!}~FJ'f!~~@a!y~gb+`wb!}~xd!y/f\
        >H5b~)b!~~xf!~~xf!i3c~1_6j3H2q&k0HIF'[!~~~Ab!}~CDVeB`!~~xa!~~xh!~~BW!}~xi!~~xh![%d)^6`-I&a+t#t%]#w(k#J+k'e:GHI#J)V)X,s*D7I#]9I&D1^\
        !sXi#j&j!~~x`!~~]J=i.J!m,e.c$d@c'dTb9_#XDY2`%I(D&F,_<C#C%H-I!R#Y&[%f'J#X#b%[&b#J&_RA+`$I%a#E#^$H%Z'`#c#f#f#]$V#J#e']#]#`#J$Z#Y$H#Y\
        #Z#[$[#^&^#I(^%H#Z#Z#^#e$a#b#H#Z$`%I%^%W&X#a#b#I#`#J&^$D#I$A#j#H#V&F#I$_#a#G#H#]#b#a#j#`#Y#^#G$f#H#H#X#Y#V#_#J#a#e#X%D'G#^#[#H$H#f\
        #Y#H#b$H#E#E#E#B#^#J#E#d#X'J#Y#I$[$_+_$X!f'a*`#`3`)`>^+^@J&F(`4]1X$I(H#F$^*`*f'I%`&F&b'`#H(o(H9h1]&I#^!}~xl!n~xnRH&g%h,F&J!~~]I=j.\
        J!iW`ED#H^j=^)I#X&f(J$W&I%I#e#`#I)Z&H(V#d$Y%H%b+I#h$<#`!}~xm=J!L$e%F*^#g#F)J0_Bc$J$H#f$^&]%i$f#k#c#`#a#r#W#F#Z&`%C#W#I#d#`#H#b%e#E\
        %V&[#d#[#I#Y#Z$]$[#W#]'a%`&J%Y#I#^#i#b#F$j#B%]$[#g$I#d#G#a#^&E#h$]$J$f$c#J#H$b#D#m#Y#c#E$W#I$d#G$H#J#F#e$`#H#a#X#V#_#H#I#p$[$H&f#H\
        #J#d#G#E#I#J#A#H#m#V#Y#G#H#A#G$Y$[#F#I#F$p#F#_#H#I#s#`#I#[#V#E#I#d$g!}}Yx_!w~vI4d9`%a+H!ey`2e([#G*Y8b(I*I$f&c8s&a'I$I*G#I+[#c+H#Y/\
        D&H'`'H!s~xr!}yd(_~OJ5G!~zW!~!~~Zd!X,B*G(I'bDD%H4d%Y#b'X%J%I&]#[&H#]&Y)I+`#Y$^(Y#a']%I#Y$^']#f#c#o#Z#k+c#Z#Y&f%I%['`&a$J$b$Z&`'I&I\
        '_$^'^&]%[$b&d$]'c$J&G#I$[#[#I!}~~Mf+_!ixe#q#J{G5G6J+i'H$n$J(`#I#m!b#Z4_=e>j1H#]#Z$^#d&b%I%X#H%_#H$H$c1J([+I&e1],W%_&W#`,^,b'J/D1_\
        $I3Y!h~Ah#e9f@d:IHn!~~Va!}~r@(q$H!~~xf!~~f^!y~xb!w~_Y+W9W>^OJ!m~-`SJ;t'd>W!n,]5kTasH,h(o7E#G>G!U&`#`'g.d'F#d%`%J)b1`>W#b#I#V)C$H'Y\
        #b)H&X*Z#J+a#J#b(`'Z#k#X#e%H#J#c#e#`#e#_$c#G#b(]+`#]'a#b#^%a&H$p&I#Z#Y#H#[#b#Z#I#c$a$_$c#]#G#G#I#H&^#^#c#]$Y$g$`$H#^#[$]%^$I$F#I#d\
        $F#E#X#G$G#H!iwZ;^,d(H6H#^$[)?&Z%d-J$H:](J'b$`'f#I*d;Y!}~xm!~~xh:I!~~xj!~~xV!}~dh!e~5H'h#b)J%]*_?l/fMl)]-I#d$]!rDJn`WcZm!~~xd!s~MJ\
        Lo!eRa#FI`#_$i'e%b&r.d&GZf(I$I-j'H$I-H#I2d0D+e!~~{a!~~^b~#H!~~xa![wI)l%^#I&I+I$c#I-h'p(i(e%k$Y(I#]+I1Z#j&E%_$J#F1I*b$B%^'b*`#H&n#F\
        #J#H#H#@&I#m$d#[%H$H'J!~~xe!~*b!}~xl^G!~~xh!y~xr&H!~~JEOfiF!w~xp!ndb~6h>h1c)_;Z!~~xc!~~x^!i~xhE`0q8_!c~0b:G*w#I#E#ACj%B%`)p(n8J/i)\
        I!~~~2Z!}~gb[_-J!o~-ZGX'a4`0G(c%J3I,g,c%`:I!~~~Oi!~~^GOIPf!~~xf!~~~O^!f~9f+`?k:b/tMl5B!l~$eDcSI'[Mc9d!k~9aAHAb6h*I3b-^$E#g1k!y~xD#\
        b;d!~~;b!}~~Fd!O#^.J'i%c*[#d#I%G)c$n(f$a(G@J/I$I$m#E&H$J/W#E%j#_)_)H,_(C*Z$p#c$o#t$X%n(d#r#e%I$p$f$J,`#F%X#I$d#X$e#X#c#d#^$Z&]#i$_\
        #`#I$I#l$F#e'H$Z$[$_&[#E,G#c!~~vh!~~uc!}~JG:G7liD!~~xf!~~k]/H!s~2jho/J/a!w~xf(fKI!~~1^!~~xf!y~xe9c#]!y~xiAH!w~&`)_&dPYIIOG!Q~#Y#W#\
        d#d(r#a%J$F#m$I%m$w$q)e#j#H#g+I.I%G#]%u%G%`#g#d'Z&d&I/H+H#I(I%e.k#H,`+J(H#c%g(I!~~xb!~~ge!~~xh!~~x`!}~xh!~~xf]I!~~xiZJ!}~MiLE!~~xe\
        !eQe(e>_0p#H)`*_<XHo!~~'h!~~xgAI!~~#Hwn;I!n~`c*e2k,GIF.c'H+o!~~xo!g,d*E8h^f/I$b&[Jd$^#^#V)I#]#e&CIb%o?G!~~xa!u~)b?`Sb/FXh!~~x`!gzX\
        'X&_]^0e)f#E#_%i&]&j'E#G$a$J&_(a(I@d$d!g~0]jh(a.]%d)a#f#Z#]/_(c%J$l(B(X'J!O&h#[)e#c#`+_*^,f%]-]#e%[#J1[(]#Z'Y#[$G#H+Z$Z$W#_%[*]&I8\
        J#d#Y%Z%_#I$q(V*Z#I);#I&p#G#`#d#I%]#J#p#X$Z$E#a#]#b#]#I#b$?#l#X&[#]#J#Y%H$[$I%s#^#W$d#G#H#^#W$I#I$[#G$G&b#c&F$w%I#J$I!~Ke!~~kI/mNE\
        @I!~~xf!wX[~A^2_:a-J!d7a3a]i&Z#`#]%J*c(`$^7I%k3d/C%a0h#H%I,k*G#a&X)G$G+a&I#J!y~0a~=c1a(G!ZwJ1h%a%e&Y%^*]#Z#_#J'A+`#^#a$D%^/`#g$G*Y\
        #H(f%f)^%G#a%`.]+b#C#b,]#I%`&b$`#]#b$J$J$I#u%I$j#`#^!~~xY!~~x^!}?^$_!~~~F]!n~-gF^&]1c,X+`Kd2G0b!}~MaLf!S9]7GM^$G#u&d#X#I%J$G&G%Z#f\
        4@(o([%H#m#g#E&W)W.j#`#j#X&f#d#h$]#Z$X%_$G#Z$H$_%H$[$Z#I'_#[#Z#_$J$c'Z%G#X&a#H#m#e#[$]#^&[%J#a#I$Z#Y$]$C%V#Y.c!r~0d1aZj2f`a!~~xc!~\
        ~~@H)_!~~xl!}~xo!g~Mz!`DdXY'Y%]%Y$b#^-Y0E&W#]'`'d*G%C'c3c'^#I#e#F(k#H(l'b#G+d$]$^#I#I&H%H%I'e$f&H*I&W#J!y@H#G~Hk2bnd!y~xn)H6I!~~A<\
        #h!w/`#`+a4H5duH!y~oA+>$j$eLc!~~xe!]'_8`)X&_(dOI%G0I%_@['E+E'J3m#I#]%d$J&a%j'^#`#[#J#r#d&_#e#f#h%H$`,b%a&`#H!hHqwjDG5G+G=J<f#e.[!y\
        ~,a~3j!~~xg!gy]$[$F#Y/b#ZSZ)[#`,_%c)@#a*J&b%d.g*A=J'i!~}IMf!w~3dN_Gc!u~Gb?j&J#_BGYe!]+]1j(]&gU]-E'k'b%I0h#e#C$d$e$g#J'^&`&J-I$k#J#\
        H$I/b'[&H$J%Z%H&g-G&b#f$f#H&E)f$H#h/F#H%H%[$F!~XJ~Af!r~q`)`Fj1c/I+d!~!}~xj!~~xe!]y^A[)I%b%G*d#l#n$_*e+W$d'B%d$J&h&I$G#J#I#J$q*G(^#\
        `#^%_%G1Z$_$a#_#I#G$I$`$F&c$]#a$C,[!~~~&H#g!~~xb!}~~Ia!u~1eP[:J/f-J6Z!w~Yj@`!e~-A0j9I/@-p/k(b1g)H#J0o%^1I!~~~2g!u~$acr!}~xg!e~#I&X\
        ._'f'W8`$I1e5k#e%_;a$]1_1`%_+C%e!h?J@l#_$k#h%j5i7H.^0^'Y&^2k4E9dRC!y~xi!~~xk!w~OaJd!w~:_Rb/gM^/D!}Mc:`UG!r~/hQi.F&c+h&H)BHe!s~~*_%\
        d%G7H?I'h!~:`!oI`~@E2E7d0m1g!g0h+nQ`#f#g~/u*HTI!O/v#J3l*d$b.cAb$J#X#m$b(a+I(D$^/J)I'Z&F$I&y#H$`)I#p%^(x#J#J#G&e#G#m&H(x#c$I%l#a#J%\
        J#J$Y#]#I$l#H#`$Z#h$_#b#H%_#a$H$J#D%W#_#B#b#I#Z#J'G$d#I#o$I#F$d#W#I#B%J!~~x^!o~i_1l2_!~~]c~%D!~~~fh!~~~8bJD!~~xh![#_.`mJ#J*b&H'a.B\
        AI#I5I#n%r%o$Z%_#J#Y&Y#Z&H%b#b%g%I#]$_%W)J*I#I#a%`&Z*o#J#J$e%c&X!q~xrea!s~xI4HBq1d*I!S'I'I$l'`fF'G#C#i-d&d$b#f.H5c$V#q#B&Y#c#H%I&]\
        ,]']$_#m(I#I#d%F%H't#d$[#I#h#[#n#n$J(J%J$I(E)E&J$H$H$H#l#_%I#I$_$l%W!~~~6<Rf!s~+m+J~$_)d!^tf*^%[#^#_)e#Z&_%V#]$]#^#_#b#^&_.^#`#^3^\
        &](`#i']*E8H7g#e(l)J&_%[!L#Z.]#Y#]#Y#]#Z#[%Z#V#Z#Z$W$Y$[)Y+Z$Z'Z$Y,Z+^*Z#_$[$W#_$a#Y$[$Y$a$F#]#b#[#g#b#I#[#G#[#Z'[$W$]$J#_%]0I#_%X\
        #Y$Y$Z#Y#_#[$Z$Z#]#^$g#a#X([$J$I$[$a&J#`$a&X$Y#Y#g#^$b#V$]#f#Y#I#Z#_#Z#^'a#`#h#c#J#[#I#^#I$H$l#i#e$[&h#_#d#c#d#h#_#d#]#F#d$I#Z$D%e\
        %_$_$i#_%Y'b'G!~~hc!k~JsOFil!}~&e$I!k:i,d0J~Gk.b+h%I$`2I+a6I'H!y~MI<c2JEIXi!l~'d%bAc-aEm1`_`!~~xd!~~xd!~ye~QE7J!y~xn!w~.cln^F!}~xk\
        !q/I~RZ:m.g1^!6#e#Z#_#h#b$b%^#Z#i#l#f#]#Z#c#t#W#h#l#a#e#c#_#c#c#f#^#_#f%b&d#d#Y#E#c#h#h#]#]#Y#h#c#f#i#Z#l#Z#Z$I#W#c#I%^#n#V$k#l#Z#\
        e#f#e#h#e#o#b%X#]#G#X$k$a#q#o#b#`#u#]#D#a#Y#q#X$h#i#`#E#i#o#b$E#g%_#J$W#Z#F#F#d#e#F#]#G#c#`#j#V$q#F#]#d$I#D$]%I#V$i#z#d#b#c#c#w#w#\
        `#[$e$I#e#Y#e#i#]#I#H&X#d#a#r#a#[#q#w#Z#J#A#X#q#s#e#e#h#i#f#A#n#p#V#k#s#m#r#m#s#k#d#r#n#s#l#v#k#A#f#]#h#j#p#l#u$j#n#q#e#d#p#`#J#j#\
        k#D#e#`#d#a#c#Y#s#z#p#m#>#=#A#B#C#c#k#X#w#B#f#e#C#m#n#a#B#W#A#c$W)[%^#a#_#]!~~&d!nbi;`&aDF$G;F6C$A%b$J-`.]#_%fIJ!O#Y.k$H%Y#a$h$_#g\
        .a)a'j%l#V#g5I$k#]$H)d#Y#h#c#b#_#J#k%f'j#H#a&W$Z$f$>'X#I$a#e&@#H%k'Y%?(e#H#X#c%j#`#E&d'J#W)I#j#m#Z#j#k#W$:#I#D#_&J#E#J#G$X&`$[#_#B\
        $V#J#I#`#B#I#J$W%E&F#I#F#G$I&H#I#e#J$c#H#e#H#H#H#W#J%I#I#a#`#C#F#F#G#F&D&g$[$Z%[%`#h#a$h!y~0dNe-cTI!y~0dNe-cTI!D#F#X,e%`$J#e(Y#I(b\
        'a,X%^#Y#]#c#a*e.a#a#Z#e*X$d#q#l#f#d$G$e$c%b#I#]#`$d#G#G$H#G$_)X#Z#m#I$k#H#c#^#]#q#Z#[#d#J&W#Y#Z#W%Y#E#F$V#I#e#u#]&a$e#H#G#E#_(F%d\
        #X#X#p#g$@#H#b#j#l#_#c#a#B#a#C#J#p#F$c#h#F#h#_#g#W#C#C#I%m$^#e#Z#_#I#E#j#I#o#b#b#e#E#I#I#I#G#C#b#s#[#b$Z#h#k#k#V#W#F#I#H#H#I#c#p#i\
        #f#E#Y#m#G#s#J#i#H#J#?#j+d!y~HcTC1I5eJa!~~~Uj!h.b(^wV$_#ZE^2[/`(C1Z&`%]-^$c%`*^.I#Y!q~3Gak(D$Y$jKI5f#b!o.Z)_,[$Z*[(^,]#]5]!w~=mNJ!\
        ~~xk!Y&X#h*Z#a&[)a$b#`I_%^.Z$G%]#I$^$W(_#J'J#I%]#]&`&F$]$Z%]%b%V'X$Y#a%]$`#h&X#V&Y$X#Z$b#I*h&_#]$[#>#Z(Z#[%^#Z$]%d%]%I#I#E#I#[%I(W\
        #^$^#D#G0[#J#I&I&[%E%H1_&^#^!dxX5E$]FI#[)C;r0`BI%y<E)m!y/Anm_D=e.H!l~]J7d&c$_2m$b3g5G!~~xe!~~+Z!~~xa!~~~GZ!~~Ja!Q#_-['I$[&[`^$I%@#\
        C#b0[#d$J#E$n2J2o#F'z*]+G#]#b#H#a'l$s$>$G$J(J#H&G#`&J#G'I)E$G&H$t'H$G$I+q#b#|#H$I'm&J!s~_J;WA`'e!sNb~KAA]'[!d~8H$e6e$H-g%e.h)`(D(h\
        'cBi$I#a%I5[*H!~~~:c!I#Z$Y)[%Z&a)a#]#`#]&_#d+[$[$c(I'[%`$b+]#E&a'[#J%_$G#H$[#E#F&I#G%E#`#^#H#Y#G#Y$j$_$]#c&b%b#[$Y#j#i$`%l#F#H#e#]\
        &[#W#g#d#c#a#Y%f#X#B$I%F#e#]#a#a#b#Z#c$]#i%a#h$[#W#[#J%Y$G#f#F#b#G#[#[#G$i#E#f#V$J#I#g#f#n$[#j#X%W#J#g#^#E#i#e#g#H#^$I#j$X#m#A#F#J\
        #a#I#H$I#j$d#h#G#f#h#d$]#m#Z#b#f#E#n#C#D#D#^#`$F#G$i#G/_!}~xj!~~K]!~~KiNI!U%b)]2X#d&_#_+`&c&[$`&^#[%f$i0]%I-G'I$J&[#_&G#[#d$J$I'J%\
        g&a([)Y$b$`$c#b#H%X#I(c%[$])b'H&?&F#]#H%H$d$c#I%I#[$i$c#i%J#I%[#I#D#f#H$a$b#E%X&Z#D$b$h$b#i#I#B#I#]$_%h#^#H#_#_$G$e$D%b,^#^#a$b!~~\
        xa!~~xIAg!d7EXa0G$d#e#d9G*sL[(g#a$X2H0J<JF^!d%e3`Df#`%_#h(Z,g'f.G%F;m#I-G4Y3G*I'H3gL_)B!}~GF'`D_/C!qNcN^2I)G)]H_%h2DEj!~~|`!y~=c]k\
        !~~xa!~~`H:j!a0djc#Z%_$F,Z@X*J/b#J%I$X#[$Y/a,_#H-Y&`%E#Z,`&D%H&_%_*f0^#Z!k~&[$Irr*_9f!~~xf!~~xg!b:[(_#J,G%^._&c*c-a,H/D#ZMI=c$o.[/\
        Z%g#`#H#b/H+[/`-]!~~xd!}~zC2HCe6b!~~xd!~~xg!~~xfkJ!~~xf!Z*[-^&^3c7_:I#g#[#Z#C#a#H#[$_$F$]%G#E$[$Z#`#X$]#I#^#I#c$I%W#]#[#_%h#D%Z#F%\
        b,^#J$I#Z$B#_&b#V$G']'[$I$G#I#[$B$](Z'H$I#W)H$X#f&H)_+]$`%J$`%`$[&E#b)I#a$A+_!K#f+Y#J#W$_$r#B#f&b$^#G$a$g#]#f%e&d#d$G&b%I/o3o(J$W#\
        W$[$G#D$_#D#['c#Y#a#d#d#X$[#Y$f(W#`%a$H$f%C#b#[(d$V#[#[$b#H$g#e#J#H#H#E%Y%Y#H#k#j#h$c)f#W%d$E#I#I#c$Z#I#G$I#D#_#f$a#I#i#b#i#H#H#[#\
        f#J#c$`#e#H#Y#i$h#c#k#Z#H#h#r#o#h#I#Y$[#G$Z#[%m$Z#i#J#J#I#]#D#D#F#_$G#J%a#D#F#c#k#[%]#b!~~~fY!~~xf!~~xe!~~xk!k,e5InI/`$_)]&X$^$X9d\
        &Y0IB_>`!~~ijvA!y~xn`I!~~/ekD!~~x]!~~x`!u~xr!~~x]!~~xe!u~eY5D(i&]@^!}~Xbze!O#e$Y%Z%`#m$b#h#h#f$_#]#`#I%d#a#Y#Z#d$f$_$^#d&c$J#[#E$[\
        #Z$Z$['b#b#]$b#d#Y%^#Y$a#`#X#Z(e&]$Z$Z&Z%Z#G&Z'a#J%]#_&E#H#d*[#J#I$X$X#W$Z$Z.]#F#^#`#_$^#]#](Z#W#Z#W#Z+d#^$[#J$8$Z#a$J&J$c#^%`$_#]\
        #F#G$a%b#i#W%Y#^#D#I#F#g#J#F#H#[#]$[$I#b(j#F&J#I#D$G#I$k#X#F#H#H&Z#I#H!~~~<j!~~da!q#f&b*f'`/_%`,`~Kb<G!q'b)Y#J'`+a&`%`,`~KI<I+^!~b\
        h!y.g1b!~~xc!~~~f_!~~xeSI!~zc!b#a&e'Y$`#_#f#e$`(]#b'd$I)[#^%[2_3`-G%_6F$H&I=A)[,G2J5i%J$E$`&C&F#]-J$E&J%i*H!~~xe!y~7nke!~~~:G)h!}~\
        xm9J![3`hF%])e*I:JI]#^#G#B%J$F%H#^#G']*v*f$_+n#^#J#Z'](l#^%D#F'J$b#J#k#H#h#X%_#_#c&j!u~xeoe!yyJ,EPI(JA_*D(h5g1F%J7I!w~,^RhOi0IBJ.a\
        !r~$avkDa&]*f<`!~~xe!c1b'[gk#G-_:d:I#F)^3Y$l#a1H0^$g$^#f1G'^Aa!uIheHba$c'bJJ6I!~~xf!~~x[!g~#J2J4I&o#m#J9g7Xip!oyJ%a,Y(X1hRe#[#_#Ic\
        I!~~.Jlb!~~~VF#h#I*H!R~(H-J4Z#]%y#|#[9t.`+t#`%G)d8k#[8J*a({!~~]n~(B'C!~~SH1H~#d!~~~Bb!~ze~hI!wzhCH_HBi=J'b'@!~~~V]!~~/a!i~;I0I#j1j\
        /b3c3g6JCW!~~xaAG!~~fJ4d!U~.s$d&wEE#J%I,H4m1r&I'g#H/r#a'b,g&b#m#_(I!~~~Xa!}~xh![3`:g5k(I+J@I&ZCV#_#](a%_&]$d2b'_(J&^)b%^#`)^#I$h&^\
        +_([#X#a#c#G#`#`,`#F$]*]!yyI~#eTG.I'k!Q#F$^%a.H#o`^(I#Y$X&j#E#n#J#['Y$c#H&d#^#h#^#W&X%^#W&G$h#I%n%[(C$I#b$`&d#_%h#`%Z$H#I+`$G&m#a$\
        F&G#d$`%c#g#Y#Z#V#_%H#b$^#I#l#^%`#J$I#b$`#A#H#]#W#J#J$E%_#I#Z$F#J#e#Z#^$W#Y#i#H#^#J#d#Z$I#J$E#]$V#J#a#k#I#E+E!O#Y$d$[&]%H#l#^%a#Y'\
        ]#e%X&u%_&e#J$v%[%Z)Z#h#x&v&q&f#v(_#c%_#h#_%Z$`%Z$]'^'I%H#E&I)G*I4Y#Z$c%e$D%E'c#g%I(I#J(`#I%J#a$J$Z$I#a$E#I$I$s#G#]#_$b#H#J$]#J'H#\
        r$[#H#H$J#J&H%J$I$a#E#G#f#_#J$H%H#G#Z#l#G#H%V#I#I$I$I!w/]$^.]&d~|G>F!wA`~HEle.d!~~-EFH&h!h;hol#H%Z+]#g8a#I%d'H?aKG%I1b!~~3i!hRtIa$\
        f$J.ikm%[=X)I!~~{Y!}~xD&c!~~~-b!~~xh!~~<`!y~xlPY!b~$c0i*q$dB](g0G)^9E7u#I)J5E!~~xk!~DF~BG5i!q~/^%_Ed=])g4Y!y~xk!}~xd!U#Z3^)_%`%^4[\
        #J#_#]*]0W%I,_&W%]'E#Y#]#X%^#]$a#Z$Z#[$]$Z#_&_%Z#Z#a#Z#I#j#[#i#V#I%_*b#Z#`$V$V#e#a$]&Y#`$d#I#[#Z#Z$[$V#[$a#Y$G#J$]%c$I%Y$I$E$Z'G$W\
        %Z#H#I#J#F$G#H&_#Z$E'X'F#_$H$b#F#[$F#H(I#E$F$f'H%H.[!~~x_!}~xh!}~xc!~~'Fsc!~~xa!~}FMILo!w~4Jfp!y~bd8b0J!~~@^EC!w~r](mD`!u~xr!y~~&a\
        Ic3d!ux_}mLi!~x`!}~xl!~~xc!l`jCk%g$J.`*G>d*`6H>F#`8J!y~EITo!}~=`$i!cK_6g@G%g*X&_$Y5I6g%J']6X+J,H+`#c)D$a3]$d$J'J%@%e$`#J$W#J!~~&c!\
        w~~2l+J!}|I~&H/o!~~~2h!~~xf!wja9e7`>J&J>C3I-d#F<I!o2g)]HcEe<J3`2a6aaa!~~xbNF!yAa~=I6=)qEJAJ!i~0FPc;r*^%r)D&_&H'e9I!~~xl!}~8bbHTa!~\
        ~x]!o2c0j-tm_!k~-I/I$B#a(f#a$e$b(aNZgI(f!n~<EHn#YLI-^3]6n!~~ch!g8kVd;H+J1f,c-m#j@A%I0m$J!Z:D(s#q$_#F#^$`$`$g#i#I:]+n.`.b.H(E+H.H+H\
        -m+A)q)I'I1G']%k)d&J#H)^.X(I!~gI~3c!}~XVRh!`#^&Y'^$a#^'f(_#b$Y$Z$[%Y&[#a'cA`:^-^+]$^4D)Z.J,V%]&g#`*g$G$E)b%?#E-H#^'H&X#J)c%a0V&`4_\
        !~~xe!k=g&ahF&`Ld?m3G0d#a<G4b!~~xe!u~Cp!}~>X[d!~~-Z!f.Y~%[#H9H$t<`/Y'ZIa(W(I%H(d)c'f!^+]6`'F,_#a&h*o#i7]1E$Y#i%`#[%cHI0W$c#I$^)Z$]\
        #e%e#l#I$H1a%^-I$J%I$I*i&J#J$`!q~6sMb|E!~~=Z!~~~-j!y~xD+e9a!~~xh)H6F6J!s'f)j~+ecf7d'F#H!}~~2E?a![#W%_#a)s%Z*d([+f#[&G#d+b0d&B$n%k.\
        J@?%C7Z#a&j>>(G#a&I#a)[$h%E$H5e%I$_%c,H#k%J)b#a!k4a+api:f6D-G0G$I%c+d(a5b'H+d%A&I/b(c!d~$e9d$^4a7a.[#a(i$H)d$d)d%c&W2f)I%F$H#G,k+H\
        !~~~&b!~~}GSJ9k!K#V-W8JT_#e#W$H#g$_#d#Z#j#f#_#`$^#Z#[#j#Y#`$X#f#j#a#a#I#g$F$b#^#V#a#p#f#f'j#]$F$f%Y&`#h$H#X$Y$Z#E#J#Y%H#W#l$W$Y#H#\
        c'a$H#Z#I#Z&>#X#]$_$I#b#E#Z#J#Y#X#D#]#W#a$W#X#^$I#_#G#B$d$Z#W#^$b#^&I#`#a#J%G#a$i#_#H$b#a#a#G%c#Z#f#D#W#a#G#F#Y#H#i#_#c#i#[$E%i#b*\
        Z!~~x_!o5bhd)DWH;d$a%e/i4`!sQc~Hc(f)I9V/J1I/h!r4J~%J3qKG(D%lBI2J4H!g~.b$o;F$cNg*_)I(a*`1_$^*I'`-i!}~~5e#`!u~xefi!USZ#d#Z#o8k%g.Z#c\
        'I(^$I$V&a$n2r+I%d#J$i#I&^#_$V&Y1X#J'd#J%m&c$H#F#I$J#F$I$l#]$c#J#i#b#g#h([&c$G(J#e%I%E#F#H#Y$f#F$H#I$J$X#H#[$f#Y&H#G#H!~~D]!~~xj!f\
        ~1Jde'f%[&c%h%c'V%]#`#_-a$`%I#`%`%i'G)`$G!}~xj!}~-b2`]D!y~'Ynb'`!h~(^(c-b@g2W2`'[*C$I$a3^#b-X,_&h(I$_(]!~~xgTC!~~xE#d!~~.E~Kc#E!~~\
        ~Ve!~~xeiJ!~~c[!}~xBpl!~~xd!~~~:G)h!y~.n~>D0`!~~x^!~~x[!}~xh!~~xh!N$^*Y%^%i)`&h+^;I#e+[%e%c#h*W#Y$]#c$H#X#J#[#^#e$_#`%Z#d#`$]#;#b#\
        i#`#^%Y&J#^%e#Y#J#e$c#e#d#_$_$[&I#a$Y#I#W#c#j$a#H#Z#`#Z#f#[$X#e#G#c#`$d&^#Y#X#a#b#_#f#F$o$h#V$F$X$_#I#X#X%E%[$a$E#]#I&e#f#I#I%F&G#\
        I#C#Z#X$I#G#H$I%[%G$n#I#H#G#D#H#`#[&Y$[%['c1_!TNd-k&c2m2J2g$['a$f%H9F#F)r%_+l)E$g&e)I#I%I%G(e#_#q#e#J$I%_&E%])p%D#_$J#e$_-H#j+E)H%\
        r$d!~vc!y~xe[_!~~rG(`!~~~7e!l~ud%o%I'D*bYb&l!~~xc!w~~+b$e5e!Y9]@I4_2_&G'd*`#a$]&]Ac'D#g#J,J,Z(?$`$H#m#I#X#J#b&o#`%e%G#]$]%_#J#H%W$\
        `&e$H'e#e#H#H#J#^%a#a#A#I#k)I#E#g#b#a#H%^$^#H$G!kRsYJ4_0^-Y9I(`7`']$I/^&Z9]!}~~*fMd4F!s~6b-FBh8B0m,E8F!lKm1IXaJF%iFq*I!r~-o2d~/G!q\
        |cyq*E'f3i4D!u~-bF_#GGi!K&c#Z'X$W%H%Y$Z([#Z$Y+Y%X%])Z#]$_&[#_;i#Y#]#^#]#^#J#[#b$I#`#I%d%a#Y#b#Y#[#^#d#d$]'G#Y$D#d$^#E(Y*`%]#F#b$]$\
        V#[$F#I%I#[#]#Z$^#d#^)[#J&H$^#<#Z%e$e#]#[$e#Y#`#Z#I#^#[#`#X#Y%D#]$a#[$^#W#g#`#Y#I$b#_#D#h#i#]#I$Y#e$`#^#V$]#H#I#c#D#`#X#h#^#f#_#f#\
        F#W#Z#I#_#J#I#H#[#b#Z#D#e#`#D#e(`*]#b!~ub~%I!~~1E~Ja!~~~Pg!~~~#b!w~xI*i5f9C!~~xBFb!}|J2HioKi=G!r~-ImlPf!~~q_!y~>`[e!~~xa!y~xl!b%^~\
        Ag,W2a'e2g&E#^7k&[)^2YDc%b!u~tg&c#bEb!yA]:^#^!q~-G-j5e=G3XMc!apa3b#g,_(f3@0H%_$d-_#^2g%_#_.W#I$J&G#],j'G.c%G&^%J1j#g!U#_-^%_,]2X'`\
        *]#]#]$_#Z2^(^']%V,H$Y#H#_$Z#X#^#^#G&]$Z#X#W#Z#a#I$Z$_&J#[$X$[(`&Y#Y#]#G#[#Z#D#;#E$F$[#V$]#D$g#V&Z#W#Z$Z#Z$]$C&H#G$^#b&_#_#H%D$[#a\
        #X#B$C$Z'_$I$`%H$D$E#F%F%W#b%H#X#J#[#F#]$W#J#G#B#W#]%J#I#]%I#Z#[$[%H!w~xr!s*cBfEnnF!m&cjh(C#bgg;a8f-`2F!w~xn8f#G!b$a$g'g%_%H,H7cG_\
        %F1_+^#D-G'H%J$[Jb#]$A%b#a$J(c&^'f&^#['e-I-^+a)_#d0b*G!o~-X-c3HM]#f$a2D$a!Z#^(h'e-`$dHh9['g&W#H&]$G%^&]DI%f$V#b,G%l'[#_#Y(^#e#Y%r#\
        `'a&Z&J#I%I'I#J%]$h%I$D#H#e#X#H#J#a#_#F&b#J$F%J$e$H'G$I&Z#G%I!~~xg!~~xc!y~._$`j^!o~<g7c#G$_#^Db!y~9`aF!~~xf!~~xW!y~_HX[)Z!~~xh!}~X\
        ]ch!y~.h{GNc!~~xbSE!~~:``D!~w@~#p!~_`!r~3_,Z>H$_(]8i(a*D%c!y~xm!i4C/`~=]-_,J&I$d0j7ZAm!g0F:_VI#I$i6g?`0j5j0g(I2_Cd&c#J!n~%j6lnD!~!\
        n~4fBX=m*D'e,D'I#^$q'J-I*`)I$J,I!}~~4o!U.[B],YBG+Y#H+]$]%e#c%]#]&^#Y0C#`)G(I%^(^0[&l#F#Z%^#H#^'[$Z#]%H#`#X#b#c#x#g$Y#[#c#e$^#Y#`(I\
        $[$]#_$H$Z#`#`%Y$_#[#W#_$_#`#^#Y#Y#`#W$Z%_&V$I,^!~~~>g!qAGH`CjXG5g+[TC*`!f+hOe1a(I?H#^%b&E$]$I#a#d<J4X&e+j+:(F#I'f&g*^']$a)a$J&I'c\
        $[$]*J)J1^!~~[a>I!l{H#J-`&]$]SZ-_+n@H;H.e&Z!c:c_e'd#J#u#`#^?I'E#_)a*Z(`4j*^%F$Y%]-E&G#H#f5J$g-E*I$G(a!u~^a&J0_Cn#H!fNJevdh)I&G+Y%a\
        ,gDk(b)H!~~xf!s(e$`~#[%A~Ll.F$d!aAp%G'ptI>[-t&b#l-@#C)a$I$[4_$Z%n2d;I!u~l]#g#h!~~x[!}~SX>e!M%b#k#J+b#[']%Z#e+[$d$i=Z4e$`#t#b%g$l%]\
        #I&I$H$_#H#F#X%F$I#I$['H*q'[(^#o%h#I'I#H#Y%d%E#J#c#h#W#Y+G'm#[%W#h#f#^#b#^$h$I#`'i#H#G&E#a#Z%j&g#a#H&H%J%n#F#D#^#h#Z#G#G#I#Y#]#i#I\
        #d#I#g$D#d$G#E#e#I#h#`#I#n%_#E#a#[!~~xb!}~pesh!~~xE#d!}~4`Uj{<!~~~Z_!u~~%aOC8n!y~#`Z`!n~-JDw2ChH!r~1d8^3H#J%X:a#I0]&G#[#Z!oy`WI0[8\
        D-a$g(a=a4`!o~)e#l$JRH.V%c-d#E.c!~~xc!}~x[Ag!~~xe!k~xI'u$`#G1JRE!u~}p%H-J#F)HIc'F!~~}feI!k'^)I&[$^$_$_#d&]-]/`)`*_0^$a!w~uf#@$a2i!\
        L3]%^ei#f#k#i#d#m#f#h#n#m#n#`$m#c#l#J$X#[#`$F#d#c#E%`#h#I#d&J#b#G'^'W$I#a#c#f#g#h#d#l#]#I#G#I#m$J)Y#I#`#^#G$I&W$W#a#H#[#i#j$B#H#G#\
        E#g%J$F#G#a$h$E$G#G#Y#I%c#X#i#I#V'I$H#J&^#H#d%]#H(]#l#I#Y#H$m$G#D#B#F$G$H#m#J#b#E$`#C%e#I/g$J!e4Ik^#I'J#d&b%j$`#X*H&b-^&V#f#Y#I&b%\
        E#`'_#I%_1G%H#[$E,h)h'b+G+]-G#J#h-I/G!k~5a>I#_GE1b,_*^/g#^#_'J2^(b!Y%qpI#I.q*k(c'e$p$r)a#g$Y%Y7I&[#G'Z#c#G+J$G$c-b'J=I!a~(_+k,^_Y'\
        ]*g<G#p#I%h#F+`#_#a&G+I$Z%g!d)a2I__&a%DWI%^#[#_#G#g'_6H$F&I#m#G-d#k#J#I&I#Z,I&I(H$a%b/q!~~-a!g#]4_>n(b#b#I&IO[#^(kGB#B,Y-_'e.H(c3a\
        )`+I0@#H!u[hW`FH#eZI/G!~!}~7e+d!kI_cc/_4[;_'e-bJH:b;c!k+_}^/I$cNI$^#_#W*^#f&j!};d~AI_`,D!].g#`X_6H&HUJ#]'j'Z2F(]#G#I$I#I#k#b#j&^$I\
        'd#G#c%J#k#n#c$^#H#I$G.H#h%Z#d#I$e&F)c$i#I'Y%F!s~=c]p=F6`!~~xmKH!~~C`wA!u~xs.J!~~xe!u~;a_sCG!~~x`!}1F~4oEG!~!cwa'Y#J%d$J&[%D(Z)b-H\
        3J#p#Z8W*g3d(J*d0b)G)d#^(H#`#I$G#J$E!}~xeA^!^4d#^,[=]=](f%]$_(i#a#[$I'E#]'_$f#`*H/]2k#G$_$d,b:f&b#J*J#[#]#^&J#J%H&V,]#a%`#W*]#[!~~\
        xf![yIZF<J#^(@#Z#X#X$Y#]#Z#F%_#]%^%[#Z#^#_#a#a#[#]#]#^#[#`#_$b#^#Z#_$Z$_$^#^%^#]%Z#^#b#W#X#X#`#]#Y#[#[#X#_$]#f#^$`#W#`$X$Y#[#Z#b#X\
        !~~~?b!}~xk!}~4Jfe!fy_+e&[%>$a&_*^X]$J#J$e+`#J%^$a#H,],]9i1J%^!~HG~uh!y~1JDf%c~%I!s~C^#eD]!g;Jgf#a$^4_BD?v(Z,I.G/I#^+_3`!~~xg!~~xf\
        !iM`:ASJ%Y6e$^+J&[&_$a)i*G*I0b/h?b,]!Y/c+_$_)`;a/_2_(J'Y%^%_%Z&H%^%Y:E'H#a%`#_&b%C#[$]%I)]%W%[$H&`#J#a&i%_$f$g$Z%I#J#X#[#j#H&J#H#a\
        ,f#^#G#I%I$b#H'I'I#I#a$J&b#X#b#]$D!f8m~Cm%b#H<]'J%f&g'C>d#`6I*d!w.`x]?]3IBG)_]J!`2G+_$a)d.J5WI_#^<Z&I-e.a3Y,n:J#H&[#J#I#w+[%X&`$H2\
        H#^!~~xb!y~~#h7_&J8C6`!~~~/cIF!w~JGOii=!}~~Ai!sX[E]K^OaF?DG!q3n~EjCG[J!~~IJ#EOeiH!w~~Ic.e1h!~~xDZf!~~xg!yyf#hjG3J!u~<e~/g!wI`~@gTJ\
        #h!k.I=c'aqZD^5h3e&f'b+f9_%_#G!}~Ie~<@!r~xF7m#G#J)C'H1q%G!y~~)n)b!~~xf!w~5_Of$g%]!jHcWI%^%]=^Bh5e.f$c']&I%bH^+I!}~xh!~~~4c!}~xk!~~\
        xh!]/Y&d)]%[&e%_)^5[1]$c*c#a#[%J$Y,[%k'^@I$^#J%I%F$]$^(_-^'p+I(^$`'Z(^#H'[#Z&I'`%C)`$@#]#F#X#i#G'F%C!X4ZtG%s$o#H%s-?&b(b#m#I&I+G%H\
        .H)a%J([$I#J#J(_%Y$o+]0j2c$H#I#b#m#`#H#I'f(F&J!e~/u#bLJ?o>c)I&J%a.f%I*F!y~xFDd#h!n~5Be`;q+`H]!y~JdOCi[!r~-f-G,c'iD[j^!k~-g)^)c$[?_\
        :c'`-d@_,_!~~xe!~~xg!y~xXnf!a,b$C(Flc@I8j(B#F%k*^*^(D)X)r,F#H3e$`%`3b#C)^#`!~~x^!~~x[!~~OJTj!~~xa!}0J(JRo~~$I!~~xi!g~3HMcOg$J'D(s3\
        h0[6d!~~Kb!f&^#])X&[$^$^$^#c&]-]$]-_)_*^+['^$`4eS]V^6J!e~'J&a#e%`#I#E1]Eh%e$g,f'cBH>c![wI']#]#b#[#]#_#`&`$s#_&[$^#I#]$_#]$^#_&^(]#\
        `']#_#^([%E#_'Z$^$Y$]#m(I']$]$`&C/a#]#E>^#H#>.I#^#F$G#[/f!~~,j+G!u~xm!s~-D1c^rNI!}~xp!uNc~KW=b7c:^!~~xFLe!c#B3`<bmX<H1I$H0[#_&W$]&\
        I$G&e'^#e&b$f&c&_$J#d'`%`(a$d)E'b%]#a'_!~~xh!~~xd!iSC#p#B#q'^3q%t=J#H(JAICHGG$I/F$J!~~?`!}~xh!~~xh!u~xeno!~zb!w~Ii#F,DEdiC!y~pe!~~\
        xk!nYeFZ'_0`AJ#n;^!~~x^!~~xbSE!}~xnAF!~~xg!~~xl!l|`/^$^*bIZ'J(`&a+k@a3>-^!Q/_'C(k9^2H7h$Y$G%]#J%J#a#G'J#j$I&J$a&[/Z0G(^#J+Z#I+H#c#\
        [$f%:#H#]#c$k#]#d#_#J#J$b$`#J#c$f#i#h#[$H$g#b#h#J#[#I#[#J$Z#f$a#l#f#W#W#c$]#]#D#c#d$^#n#C#j#a#H#I#G(]#f#H#H#I#Y#Y$m#^#g%X#g!V:h,g*\
        e;d3I$G#F#G#_.d/D#](F%_)_1_)Z(c(`*c$Y#]#Y%J#j#G#d#J%H$H&_#a$Z$]#o#k#m#h*^$_$I$n$i&H#H%H$J#G#E&H&c#j#^#G$I#G$i$[%`!w'I~<Eqd#f#mQI!}\
        ~xC'f2fTD!~~x[!~~xd!~Wl~HI_I!s~xH)b0EXj!g'_&a'`&a(d)E%^&j%F1F&H*i#H,c$c:]Wh#I,^(_([/GQJ+X!~~xb!w~5IeeM_B^!~Fd!m/h'a/`%])e5I~+H2J>^\
        %Z&I&G!o~xg2c+J,eJb!w{JzG<b+dJb!wyHH[)gI_%I4H=B!}~xl!}~xg!~~xHBh!~~xb!~~WJUi!k~3bg^/l,B<k&J2`'c!}~xh-b!r/D~Ob#J6e(lEJGn!c{[%i#g#h*\
        h%k8V'j#g@E/k^J-c!Z:a2i0o#n$f$f']#g,n4`)J$Z$H&_%]&]$_)o%_$I(Z)H*I&c*]*Z'l*X$c(]$D$^#F,I#I$]%G#Y#I)[%J&Y&[$_)J#I)I$f#J!`#I,`ll'G/A%\
        c&J$]<]#H&H0k%c#n,k'b#o1_4`)J,G*`#i*H(_#I!n~-e*IWj#f$o,I3J<g4H!}~xj!~~xf!~~xg!~~xGn]!`I]2^Q`J]<H'^$n#Z#I,d0i*G#`&c.G%e#J$J$m)I$a#h\
        %Y#I$n#a!~~~@`!}-a~)]uG!}y`%_~<H4J!g~'J,]K_?DJy#e/J(F+I!~~~Eb-J!~~xd!}{I9g~;J)j!U#a/_%`(I#_%J)c#d$EQ_&C#G#e#H&I*W%J%i$e2j$d)Z$^#^*\
        J#I,W#d26#C&d#[#f#e$d$`#l%J#I#G#`#]%I#]#`#f#_%]&g&H#k#J$[$e$i#b#j%d$Y%`#j)a#J#G#X#e#]%[#^$g$I!y~EaTm!wAJ~8HBj#W!u~xB>J#Z:a&n5I!~~x\
        bSJ!~~xe!}~xY!c#_-_$]/Y#Z#I'Z6^;_'^'^$`-`$GIG#_(b%`%]5D'a%a(]#E'_(G#J-X1^'a#^.`!yAa~7[g[!}~7ac^nH!u~&b1_3a7b)H7H2W!}~<HHh!w~$a.aJI\
        '^:c$E!~~~/a!~~qF$b)J!~zJ{g![4_ke/DQb5z(q$q#d1q&F@F/J#_'[!oBahi@Y9eSG#^7l%]3H!~%iUF'E!y~~%];D3h!~~xD`c!y~Yi%EI^TH!l~cs?];F2b#f!j3d\
        (`~at#^.J*_'f<f0^*V#_!w~pk!~!~Fd!y~5g:`LD!~~xY!_._3oY[3]%a#e$Z-Z$I#[#a,f#]+d$[#g'C#G'W#X$J,d(k$^+I(g3I*B&I#c&H%I+g-a%^!}~E^Tb!u:d(\
        q-DQJih~$I!w~>e1dGd$H5G!}Mf:c~NJ!~~$^!~~xe!k~&Y$J#h%^%b&]-YCF:lZd$a!r~(H#c'G'`#ILH$b5E%c#nXG'^!~~se!n<g7fSprCGj5I!rCq~V_7fUe!}~xj!\
        `OmIa$]%J1Y0J)G(I5^%X)j1^&h$p*X)^&I(j(I+J3H#E&u#G&a!dpb>c(n%I:XGo&_+`1c(`(D&=0J$c)`$E'h#^!~~HY!~~u@5f!_9I#g'Z-[:l8i%e$k#`$]$I'I#`$\
        I#G8a%Y'I&Z7E(F#i*H&c-J*F)X(^$d#n#l&e,]#E%J#J$I&X#I&H(I#I!~:c!g=Jdm%I*Jkj2_$c.J*j#d'[#H+b9e!Z+Ie]0H,`$I#I'`#g&g'I#]#u#d#b#_$Z#c#c'\
        ]/H(g&H#c(d(f$D$]#I#^$D%W$C'I#=$F$Z)Y$D%Y%[%g'k#I&H$F#Z-F#J%E#f'J%]#H%I3_!y~xb-c,d!]<Y8]#I*HEH&D)e#o$Z#I#J0^#`%H(I%D#_A_'g#_$c#I$a\
        (]#@#d&f%`)H.a'H)b$J%b%H#s#H#^#F#b$d$`#^%b#b'^#J!~~xe!y~xj2b)D!y~xd2_Ei!u~xhLa'F)F$]7b!oy['`,J'JQF)m1F.c$Z!}~1IieJJ6I!~~~.d!y~xl#I\
        +Z!~|J~8d!~~xh!r~#D#m1H%e$`~GI+J!~~/JeF(h!~zi!qHIxq(j!~~yg!~!r~ph!~~xh!~Kc!u~$[*d)FXX,bnG!d|b-])I)b)G8J)i3_&g&E$G(J%e%J(`$C$I-H-I)\
        h-d+E'a#Z#Z#[$H#a#j!y~G_RJEd!}~+Iop<J!y[cLd!~~ug!U0HkE#^)]$`(I%[#hFb'c#a#J#^#W3g'Z$a#F#g$C#X#_$I#b$e$d%J%Z#Y#b$_%Z&^#]#_$Y'F'd#g#X\
        #[#Z#J#[#H#c$J#F#j#I$`'G#g#J#j#H#b#[#g$j$Z#j#c$]%d!~~}`!~~rZ!w~|DJc#])d/I$f!r~JC?H2f&H%I&b+Z)_;d7^!}~.W$I~Je!snbUJ'keI!R4J$f#l%t%r\
        &I#n$H1H#I#H:k.m)j#@#I%[&d#f#H#[%Z$X(J-J#J$^$Y%q#H#i$j#[#I'J#_$Y&`$H$_#h,Y#C%H$:%I)I(G$g%J#e.m#I$I#J#H#c#d#h+u%_%J&]'H([&I)G!}~WaB\
        G6d%JCI!s3q~gg!k+a6d?g*j/bbH)g#I;g:^(J5a!aF^c_>H%j/o$I$H)]4e$=(`&g$Y'c#I#i)d$d#e#X(c5d8G!r~DhUn:H&d!~~xH*I/i'I!y/alIHb:D6I~+`!}}bx\
        H-b^E!s~)Z'^0Z^l!M'J*Z#f#J$b#_'_V_+J$e$J#W#V#h%e#I#^%b#E#G#A$g#V#Y#`#F#V#b#J$^#[$g#Z$F#]$W'h#H'Z$H$e&X#d#I#`#I$F#f#G#j%V#a$J#a$E$J\
        (V#h#d$p#Z%e#o#e#H$I#H$Z$]#W#]$G#E$F$I%H#J#H#H%H$Y$[#Y#I#H#X$[#H']#d#V%E$G#o#H#W#Y#J#m#g#f$Y#Z#W$H#^#s#G#i#`#I$a#@#a#`#J'a!~~xd!~~\
        xh!~~TdPG!y~x_#b!~~xd!~~xd!l#I$]1^#j#b_`%].Xd^1IpJ!~~xf!H#j#n#F&_*_#[#b)Z#_$g/]#X'f%k#Y$Z*_#]9]$^#_$X#G#H#h$Z#c#X#b$f#g#I#A#c#h#j#\
        J$G#G#_#a&Z$Z$J#J#Y)d0Z$_#D#r#j#f#d)W%I#J$V)E#i$I#G$[#G#E#Y$B#H#G#I#_$j#Z%u#b#n#g#H#G#I#I#`#]#H#H#F#G#d%j#d#l#g#_#_#G#t#g#v#n#c#G#\
        d%o%b#_#D#x#`#a#j#F#=#D#E#I#b#W#H#n#D#u#I#D$X#G#Z#G#B0a#W!~~1IlJ?f!~~je!f/_$a7_Rf$`8`/`%J4J)h<b*G#H$l#H%_%[.`'c(d8J,I!f#^0`:^SE3c(\
        fHW,J/j#X$F(k%`)`$_3b6i!Ow`#s#^#Z$H#j#F#I#`*I%J#_$a#^#I$X&Z#H%J$e#C#a%H$^(_(Z%t(c$e$^%i$^2o#g$J%i#H#D#e%I$o#d#G$I$i#c%H#b#e#h#]#I$\
        H'^%J#^#H&_#J#Z'J&G#n#[$]#J$[%J#e#I#B%]#J#g#J#I#I!y~9DHcGh!}}e1JHl(E!~~~f_!c._#`0J8H-_=^$a'Z$G+dGH$b$[$G@b,f&_)_(^$`&Z$H#G#g#]#]$b\
        #F(_3a#e!w/]~OcIGLI.H%d!~~~hW!y~/e[Z1a!~~Bc~;H!~~XGAi3I!U#d&]#a+g%h%b$_$I$G[F$F#]#`#]$X#_%G&W%I#a#b#g$[$j#W#h*[#[(H$F(Y#[#=(m'J#I#\
        I&^$H&Z#g(E'c&p%F&J#I#I#J'H#o#e+b$G#]#H$c$H%I#e#k#q#F#J%I(I#I#J#c#H$H$Z#I%J#H#I&]$Z(j1I!o(`$`(YxJ,d)^#]H`fI#_!b'_uF+J/Y=Z+`']3]$J%\
        J#f$C$X#`$b$H#m)_#?#f)f$['H%j$^#f5@'J%f%J(J$f!y@a~CG0`*F0_!~~xb!}~3fNc!`&aGJ1bC^$H,[#`%H#F$b)B$I.J#[#i.E(I([&Y-_#Z&C*Y)g0Z&X'F*I%a\
        #X%[%_$j#e#Y#I&b'_$`!k~&B)^&]%[I`/[*^)r![6]%_4I1e0^0G$e#g$e#D#a#`$G#I#`#Z$J#f$f$E&V-J*Z&`%]+]&c#[#D#E%J#a0I#Z(e$J%_+C#a$b#^%`#d#_$\
        H#g$X$_*E#W#I$F&^$H%I#H$E#F%Y)^#X#D,I!~~xd!`~+F%q(h)B#bIi6e1p0A+j(J0[#s!~~~df!R#`#d's.^(s'H2iBh<G#d-W4C+I%y#b%I;X(J$J,J,z#u,J#g#y#\
        [%H(J$J$b'F*n+`!iXe#c&b(m,juIge!~~BF:Cil7I!y~xph?!~~xbmI!~_[!~~xb!q-bva$dchee<b!V#Fv^)X*t+J#I5H1W)^%e'].G,a#Y#h#e$I)I$I#C#Y#I$J#G#\
        e&[$e#I&a$G#d#J'f#j%W#I#`#p#G#m#g/`$I#d#I$]$e-]!~~bH>I$h!g~&b#^+G#bLr9_'g,IGZ'G(`$^!~~>a!a;f>IEG(C$h*]$l%I,a/`%H#[%`%h#J%E$k$]&Y$I\
        #X4@'F&^#J.c+[$d%E$a#F$G#g#j$b#Y%]$J%H%[#Z#G#^#H'E#`$I#^#H#a$G#I0G!w~+I-i~;H%_8`!q7_xe#E7cQ_%m(J!m~5hJe<^(H#^#k.]#_&d%I1]6H-b%G!~~\
        xb!k*pBk3J<Z@e#IGJBe'J3g%]!V#d&^'[$p#j'd#b*a$c$Z%^'W']#[0`2Z.F$a$G'E)]$d$^&i%['_*H#J)]&[&Z%[#^$W#^+^,X%`#]%e$`#I$H#E#i&D#J%G$J#d#^\
        $F#i#j#g#r#p)H#J#h&G'I#G#;#I%H$J#J#J#H#b$H#I#`$H#j#_#G%J$e#]#I&I!~~7d!}~xf!y~xg!~~Kd!~!y/b%J-I~LI>cXH!}~xn!r~em5jfI!~re!s~qG#h$I(n\
        $H0EDJ/I!~~xcLH!m~&^$H+g4dCI#e4EBf%c'b(`!u~ChVdBf!imdeZ#c%G#`.J$d2E,G)b3j&b8G*`&k!}Ma~~&G1d!ZJZMd%c#l#W/h%D#H9d0V&H%a<_#[$C&g#b*c$\
        J#[#c%^#f#X$@#H)H$G'E%_#_#D#J#j%D%e$i#b#I$c%a#C+c%v+D!y1g~+J$_!~~~Pc!o2fCg$H,dMi-I_D7b7e<J!~}H~g`!}y`~QE!~~2@Ub!y~~2^?c!y~JF'gJb!r\
        ~.Z$ay]6^%Y6I#Z!e/anH*WBJ0j*I4]#Y(e$d#G(J%fJe0H%e!~Hd~{D!q3JiIH`(cNjGj!~~~<Z!d<]`v+oPJ2H&`/F3I#E5t3J%J,I,_!azw+i?CTG3e#H5z#J&E+F)I\
        #J,^!u~Me9Z!~~xe!~~6Idd!~~xe!~~~0b!~~x`!~~xe!~~5HU]!i~Vo<g)B$n,b#d4G7[3g'H!Z~'E)J%H%J#g6b)f#I#m#H#q&i#I-F$H#d#n,I'e,B#e&I$E3n&J%G2\
        J$^#Y#j)j)^#d!w~xe7bFI!hDIna?X$fEo;d/_*b1X+C'a#F!f~He0Y<a)n%a$b#d(H&I$H'a/C/`$f$G4a!f~%])^(I#[%_%a#e,f-e2I*Y%_:E$E9f*J!~~6b!~~[X!Z\
        (^,b,H4Z/]'b#e)_&d#^(^#]%],H#a%](f#^$I%I$`%a#_$I#]$b%`$^-W&I*d#`&`$b#H#_#J#a*f#G$`%9&b'_$_&c)_)Z%_#=&[#G#Z#Y#d%Y'`$B#`#V#J#F$J%H$G\
        $]#W+Z([#W&]!s~fZ4p!w~HH*DFk-J2H$HAg$f!~~xc!~~xf!U3H#[o[#e#^%F#l#a#F$d#j#G$E%J&I$G*X#G$`%I$Y&G#c#I#h#G#Z#J#k%]&I+Y,q'k,D%_$a$Z6^#`\
        #Y#a'G(J%m&i#Y#v#_)[%^#e&Z#J!q~xFLv!n}Y$a&f-IB`4f0`&WCH#c3G!~~xj!~~~H`!w-o9H!`D])H1d#]4c-I'J-F$B$b/Z$H&^%J1_)X%H#`4i%F%E#a'^#c%`#H\
        $`#I#I&]$Z#J'J%`%]%J#e$X#a$`#G$e%^$X$e%[#G'E#a$b%W%]$I#I#[!~Fd!bKJDc,`&D,g3^#b'_<d+l.](l&F'_/I(f#g#e5b#]/e$b.H!n1H*[qdmiYF*H$g%Y'a\
        !_zE6J3I@J7?#^%]$Z#_#I#W$]#^#_&f#J#^#^$^%W$^$^#H#_$X&G)`#^#X$]#Z$`#^#_#^#c#D#^#Z#Z#X#^#^#Z#^#D#a#_#Y$W#^$Y$a#W#Z!~~xe!~~Wa!y~-^~#b\
        Gh<H!k~-I3Z6]$d7b0b/j-g#D(D>_!~~*e!~!hPGJ]%G.`&J8]0aDl3b*[%q#C/h&J=n%`#E!~~xe1I!S/_-j#]#`'I%j#j$B#J%^1I/J1Y$J&]+H$Y$Y%i#b$k$Y*X#]'\
        _%I#_'_'`%`#I'Y#`#h#b$a$c%f#p#^#^'X%f$Z$a$^#j#J%^%I$I#[#J#G#H$J#Y$d$_%`#d#_'^$Z#m#I#D$J#H)_'[%I#I#I#H&J$I#[#^#^$W#J%p#H%G!y~dahf*J\
        Cf!n~Ii#hOoiJ!~~xf!o~8b5I=s3HG]!w~>J`m!r~-EBa.i&H/h>I$j>[!~~x`!w/_$c,`:`!u~(__`5a1Y9d!q~)_Yc-i#f#g,C!uxJGGGo2`!~~xb!~~xc!}~xp!}~xk\
        !}~KdNf!u~xpBc!~~xd!~~xk!y~xd<a!q_c~;j2a$`>`*H!~~xd!P$_%Z$a#a&c*c%]$I/_$k=_/^%^&Y$A#c#G%J#I$^$H&]#H%_#]#h#Y#c#_$[&F#[$>$G$`#a#a#I'\
        C#[$H%I&_#J#`#H%a$[$@(J$[(b$I&^$A#j$e#J#a#D#I#d#_#q#J$I#c#G#Z#I#Y#^#G#j#^#g#e#f#l#k#F#Z#k$]#X#H#^#^#W$G#J#a#E#i#_&X#W#[#E#_#]#H'E&\
        c#e#I#I#_#B#Y$i$g#X#H$I,a!~~~2b!~~R]!~I`!~~>c!~~xg!~~xi!~~xe!}~.Jlg!y~fJ$ITeH]&d!y~pI*h7h!~~T^!s~x[7b'`3_1b3^!rofLg!rNq~cD'b%A!~~x\
        D/h!~~P[!a~5H'^,I<m,F1A(j's-`'a(r,J$I#`,I)I#f&H$D,[$^!c|e%H0d,h4g9C4C+G5o#qLI!~~~:p!}~Q`#I%Y!wKi~5B~#d#G.f!~~0Ejc!d/I'J%b&^(_N[<_(\
        d#V#`)W2a#_3F#](X$`2B.d$`*Z$].^,J)`&H,_&Y#[!}~5Hej!~~xf!w~xa7cBf!h~6jDn$J#f>l>p0`,I+J%I%G(g!`Hi#a0bCJ#[Ia%_/I(J#h&J%f/h%^%@'D%k%E%\
        [)c%I$b#[#I#g#_'k-J$k&J#H#I#H#G*H#H#Z$E#f$G%_#F!~~xd!i.Y~/I)IUe$E2^#J$e'n$k$eDd#g%G!}~xkYc!}~xrjI!w~CeVHBF4b;d!~~xj!}~TGEgoc!hxa>Z\
        ,E)F&F.e'J:m4`$a6^$d.c1I#a&I!~~xc!m+^+a(I#b'g#c)I%H1c/]|i#J2h5J2I(E;J!~~xa>I!~~xj!};c~~.^!}~pd!~~xf!~~xc!~~xb!o~0a#G4mV]%F?n?I!O8g\
        2A.ZDI$a#W#Y$J#G%Z#d#a%I%^#a$F#^$e#G&W#Z#b#I%Z$`#^%Y$X#I%]$e#Z#d)I#J#X#d#]$H#Z#G%X%`#[$a+]$[#]&>#g$]$I#e']#^$m#c#Y#h#b#I#J#]#d#b#a\
        #d#W#W#f#C$c%o#a$e#F#H#C#Y#I#I$`#j#F#H%Z#F#A#W#Y$]#J#i#G#H#]&E#l#e#a%I#G#E#c$d!~~da!~~ZF?k>H/I!lyE|m@c)J+J#f#k$l'A!X;`_g#h#`$t#u?^\
        :=#X$c$H#h*a&I.[#H(]#[/F&H%J&b-m&_#H$a'D#H$j*H$J$F']!iw^'_#_#H1[%I=c)X%B#g+XHI'Z#H%a#F.F;^#a(a$^!~we!s~xB*^9f3f$`%b!~~XFAh3E!}~sc'\
        _!~I`!~~xh!~~0b!nAIqhFj@g3I*^,](e$W!~~Ya!~~~,k>J-J!}~~,f>H2g$H!~~xc!~~~4JEe&I!~~xe!y~.`le^`/J!yXIii,c!~~~de!~~JH~;e!~~~dY!`N`]d)je\
        s9B*z'e-J.]$A!}~xEAk!~3J~gg!~~~Aj!~~4Ifl!~~iI1HBk!y<n~~JE![~+h#[$J(d#H,E#h']$r't)E&H*[&m%]$l#E0<#X)I$`#a$INa/d!}~e]%`!q~6g=[5_5k0G\
        !~~~2]!~~.D$H~Jf!h~E_YF$C$`,k#_(I$H#i$i3J)I+f#H&I$f#['f!}~HHTI>ePb!~~xe!~~~>X!u~bd8j!~~GIRi!}~I`sb6J!~~xe!k;I([~;^$J=f(J?m,_*I%e,Y\
        $_!~~~1c!~~-G~Hf!~~-J~Hc!fu_+^/_NJ6l%Z&E,`1H#I#].[#J(r)E*D%Z,W!~~g^!}~xh!~~i@1j!}~,FneBGAb!~~xe!}~xe!}~xjnX!~~~(d!Y%p'H$B1J1f5J5e$\
        t%v(H$H*`#^#H&F#Z%G#^$H#H#X#_#H$^#I$d%c#Z(^#`#X+^#H$X#Z'Z#a&Y#f#f$_$X#Y)d#]#[#[$Y3I/J/I#J#H1J#I)H%H#G'I!s~_b)b4gBg!y~#F~/H(f!~~ZJ[\
        H/c!}~CeEH3EBl&J!a?cT_'_%_$H-a#G%E$`,^*^*[,](f#f#^$_'`-e(]#c$f&]$J#Z/])H%I$I'F*J#I$_#n#f#G#`&J)I#_'a$I!a-b+a%pc_&k&H#jP_#I(g5]$d'G\
        $^%F&H%I>c'l)F&Y%`#J#J$J#Z#W)I!~~JIOd!k~;`Ba>m@I([%f,I6i'c!~~xaSJ!q~-H-D%n-G;C(k4G'H(a_H!~~xajI!Y=Hk`#v&d$G.f'p#q&H(_;b2f%a<J%w,I+\
        G%H&F!u~<F*c,b!urc(a#b|G-b3J!}~-b1I~/a!m~'Z2gFb#J=o/JWe*]%a!~~xi!qLl;k8J!]=bR_-J)g*^#`#d$d$d(Z$F*J(d(Z$b#F%c#h&I$I#H#Z+h#I(X$I)B#f\
        $`#J$_(a#G(H#a$`0b,I#i#F#a&k#c#a#I%I#Y&G#e#I%b%E#J#g!n~~$I$JG`#_#o&D#G$d+J#`(F$Z!~~~H^!~~~9`!wJb~PbJc!c~(`*d$`-X+H$c&_&[(g/G-Y+n$E\
        #D#H%`1E&J$b$J%f+c#_%b&_%['J-`#I#d!~~ce!f~#^#_#c*`(I*k#j*Y)]N[LZ8F!ZY_6]NI#H,I6l%I#t1J$g&_8H#X,v$H&H'W'_#h%Y-e(k!I#[%_']#Y$r#a#W#b\
        %Y'Z(h$G)Z%l1a)[&d#b$J$E#`*]%D#F#H%H#e#B'c%I$_#H#V$a#a$B#b$e#_$V#J$c$Z#H$J#_'J'H#[&]$^#Z$b#I#Y#V$]#o#G#[$_#`#Y#g#`#I$g#_#[&J#b#V#f\
        #^#c#]$c#^#H#s#Y#H#F#X$b#I#G$F$_#k#J#G#G#s#`#_#i#c#n#f#r#l#f#^#Y#`#]$Y#Y#C#d#I#V#I$g#F#Z#H#e#H#D#H$D#F#b#E#D#X#G$e#J#E#I#l#k#d$G#X\
        #I#I#f#J#^#I#D#I#E!~~~O`!~~~Od!kzI+J(C(JFH#oNc#g$i6H#D7m(a!~~xe!W0_k_&E(Z%_$J#h$b#G#k#G#]#^*a%_#I(`#B0h#C'f$a+I+g%Y&?#g&e(e#I#_#]#\
        d)c$I+J#I#I#I$h#V#C%X#G#I#Z#]$V'e$_#J#`#a#f#F'^#I$G$]#d$e$_#_%e.Y!~~x[!~!~~~Z_![/xJoEI$E]y#J5t#H(E#G#G,u)H)I6b$H&B#J.H#G%H!~~xc!h~\
        &c$b)dQ_,e+X%`#h$e-C$H%_(^LJ,G!u~xf&d!rzJ{m?e[j!~~x_!~~xe!~~~3_!eyI$J/J$a#H#Z&I+^#Y#_%W#`&[%Z$W+^&i#e5G'J&A&G'J#Y'J3I%c&H$_$b+G$J%\
        I%G$d#k$H%F&]3i!~{e!o>s!~#g~YJZJ#J/G!hw^$I$`#^$`*h'G#G5J/_+^?C#I+F4b#i#J-n'X.b%g)l!y}IxC#l!h~%f6l#p#E>D0I'HZH3J.Z!~Xa!~~x[!^.W1cBa\
        ;I%^)`#e#H#]$a#E']AW#I#[$W&I%_#J#`*_4>#I)^$d)`$_'b#b+I'H#[#g#J#h$h(b#J#E#J#`$H%f'J$I)J#g*g!iL]8`A^%k$A'I.cEb*i,Z'XUc3a!~~)c!n~cm7H\
        mr!~~x_!~~xf!~~xY!~~xe!~~xg!iMp:ABH'J#G%b#IEg%b>_1F6[%k;b.W$I!~~XJAieI!b0m&k(`)I*o$I/H'i#h#k#e#j%d+ZKI%J+J?H#J-E(F1H&H2G%`$c-J/I*H\
        !y~~he!y~Te!~~F^!}~5cKa!w~8cQG2lEg!e~1F&X7H,]5W#]1d-`&g4e#[+[&b-I#_$J+Z!~~_I]b!J'b#d%l#]$W&J$Z&g'E$J'I&[GJ'E)_%G#H#J&H'l#d#^#`#F#[\
        $X#X%I#_'Z#a%G#e#h#H$J$j#I)Y#I#n#f#Z$[$Y#H$I#_#B#X$D%w#_#d#e#Y#J'H#[$I#J'u$H$[#i$?#_$J#m%i#_$f#E#I#h$d#f$^#H#Y#H#J#H$n#_#g#m#s#g$Z\
        #I#h#c#X#J$f$F%^#Y#E#b#J#j#c#W$]#h#^$l$m#H$Z#o#h#J#J%G#G!}~Kk!~~9i~#G!o=HmJ#b,E%e,G#IE[0i'^XG.`!~~xj!y~Cd#_!~~xf!}~>c!~~dd!~~xe!~~\
        C^!~~x_!n~#kR]+J5d*a(g$`;c/f!rxo}E!rxp!}~xd!~{e!~~5Hed!~~~TY!i~#e#f#m.I*n&JNI=IQJ)C!~~5?el!~~?F#j!}~xdPJ)f!}~ViCbSH<C!y~xp*J!}~~`c\
        !}~heTh!~~~Ha!w~>g!~~~Zj!~~~BI'j+C;G!~~xg!}sb#g~RI!}~xjB7>a!~~~Vc!~I^!b.](a/^_H-I$`&`#^%`$G)X=[-C+_#I(j)c%i$G#I$]&e#E1g&G([$F)]%H#\
        Y#I$J#J%_#b#G)`#e!S?^,]Qf$]#Z$^#I#h'J%I&J#^#i$]&i7Y#b#F)F(]#b#z#c)I%H/b#_+]#I$j(b%H#_$H$G#u#q#[1]#H)G%^'H&]'H#E%h$J!w~?gZJ/h`H!w~0\
        _~I]#^#_!e0aij,Z#j)`%F%I%nH`7d$k%=*^)d$B)b/_#I7A#F&`#I$J*I!O,Z%F'a/^WJ$b$]#Z#V#]$W$^#_'Z#^#Z#[#H%c#[&W$Z$Z$[#X#f#^%Z%X$X'Y%Y)]#H$F\
        #I#;%Z$Y&]+m#e#m#h'q#_$H#I#c#Y$V#J$[$F#`$d#l#H#H#k#`$e#g#]$Z%g$`#n#D#]$J#J$Y&h#d&a#V#I#a#c#c$V#W#j#<#H#c#G#I#H#H#J#V#c#F%I$h#I#J!k\
        ~1IcE(I#`#h7E#b$f&J#Y%[#i2j#_$I8`!~!dA`}]=Z-I2I#g$^$Y)[#a%^%d%`#_#I#])H%m&h(c%H%g#g#J$E$I.c'I%[!a*Y#_%grl,_*G0G<G#B%F(F#G1e#_#a$_%\
        J#H$k&c#`(g#b#e#`%`#H%]%h#a#H$E#H(J#]'a$Z#I%H&`*_'d#Z#J!i/I@aabMG$F+I+h#F#d#e&`#c#h,G=H(X#^*`!w~xH<gKi!y~FcSg!~~~3^!w~7k`h7G!f+b#Z\
        'J?aQa#Y,^NB,e5j*]-H'j#f%^)b2c%I#J$J(b%H$`!y~xf!V'[']$X([$](]#[$Z+[+c&^)^<[)Z*Z%a$d#b#`$[#_*[#X#V$Y#_%W*])^$Z#Z'`*_$]#]#](W%Z(u,Y#\
        E&e)E)[&I']3I$X#a#_#b#W#H+[.^*_#[!e~5J&I#h#j*I,_?k/^Mm+H(^%H-^!}:b,`!dI_bI$^'h0D,].h-b%l#d$k/f1d$c*`,f*C1C*H#[#I!}gI~3n!k|^fp5b#I#\
        G*[Kl#g!y~xH7h!~~DJUb!~~~9_!R#Z#j#Z#f#[#b$h#_#^#_$g#k#h#d$`#k#h#f#s#X#g#i#d#m#c#I$g#d#[$]#a#J#`#o#]#^%Y$g#]#[#d$h$`$d#a#`#d#`#`#d#\
        d#a%a$f#d#]$d%Z$j#_#d#c#_#]#Y%E+D'J#I%H#G(A'J.H-J%I#I$^#_$B#F#G#I$`%I#]$A*I$F%H#J$V%I-H$H#]'J%I#I$F#G#I%_#I#H%I#G#I#@%J$I$I%G%D#J*\
        ?#I$I$G#G#H#F#J$H%I!~~~Id!r~3h+HAI>e4f]Z!}Kf~NJ!w3^,_~]aZ]!s&_*[>^E]m^V`!~~E^!rMf~CH+s&F!i4H&^+l/i^^L_@g3`(E.e!T#a*JBF0g&I#_&c&^#c\
        #e#F$G#B%i)^#e'_#[#J%I)Y$H#f#I#[#Z#H#g#h#^'V#W$J%b$I$^-[#Y#[$f#j%`#^&^+E#F)c$o#H+a'a%Z$G&I#W4G#@#h#F(c&m%F$J#E#G#J#j(`#b$@$_'G!~~q\
        J$_!u&J$cjf&_#c#`mF|I!w~xl9d5c!wxl!~xjkI!}~~*f!_#a%F%>4JW^&c$Z$W$d'Y*I#]$Z#]%Z(])`&d(G.Z#Z#X#_&]&[&[#Y+^#G%Y#Y3]+G&B#a#_*F$c#g)_'h\
        #I2]!~~~ae!P'b+_#fjY'n#n#n#J#]#l']%e&W#e$a$l$I(]#l#`$G$I$G#g#C#J,g#I$c&c$G&a#J$I$f$F#Z#Z#Y(I&b#d%_&^$H#I$b$G&H#]$I#D#i#b*d#Y#I&[&I\
        ,J%J#h$]$e#n#l%H#E#`$_!}~~[f!a'k+fpb&a(_*]+J&q#^5]#W*I4I(H#^9I*H;_'n#b&J!gz_,Z=d<b7G&xGF!r?aGd/a4eqF@l)J$H+J!w<bxb#b[`pF!~~Mh!~~Oa\
        !~~Mf!r~xpL`.F2H!}~xdkb!~~~KZ!}~xl!~~xk!~~xe!q~4cfD;c@f$c5_!y~1gv_=C!w~KYNdYI*i0I!M/J'])J:^2I0H'J$I#]#Z)l)d$i#s#`$F$Z#e'H$g#n#q*F$\
        b)I'd#E#J#`#E#c#l#I$H'I%G#H#Y)C#H#H$J%k#k#_#b$J$H#I#Y$F#f#r$E$d#F%J$D$W#J#X#^#a#_#I#I$[#G%j#[#l#h#H#Z#e$^$X%f#e#`#i#h#i#k#]#a#i#H$\
        a#J#Z#h#e#H#k#J#f$E#]#J#h#c!~~~jg!]#[&])J(]#^%]$Y%Z$[+[+[)]#]%^*];_'C)W#H#]&GQ^&f1E)G&J$I,b$e#[#J$[$a%d%s$J(J#X#a&H$_#I&J*['h%c#]#\
        j#b!}~xH,J1fTe!~~~hj!n)o4H7iIg?`Ba?J>`/F!~~;c!}~xk!~~~0b!s'F~0geG`m#J*]!~~xW!~~xe!y~Yf@_3@Bh!~~xj!~~xg!f4J*v7m1a#r%F3b/F`d#I3GjG!~\
        ~~Aa!~~xk!}~xc>E#d!r:X~`d-a.c3J&aA[!~~x]!~~~%`-H!D$_%G&Y#Y#F%b#[$Z#c(e#X$I$]#Y&a#a$G#_#]'['W(Y+X#[(Y#Z$Z#a+G%A$H#f#E#[$W#J&J#_#a#p\
        #d#h#k#Y#X#b#c$Z$o#X#I$F#V#_$c#_#]$H#[#`#X#k#[#j#_#`#^$]#]#^#p#m#Y#b#^#C#E#X#I#a#a#_#D$X#`#H#e#E#i#m#i$G&d#d#Z#H%J#X$b$V#b#F#l#E#B\
        #[#G#i#o#E#V#`#c#J#e#b#G#l$f#k#g#G#W#H#[#Y#b#E#i#m#p#o#o#q#b#[#G#I#k#H#r#I#Y#I#`#]$n#Z#J#l#G#n#k#c#b#G#Y#B$o#Y#f#D#E#G#k#o#l#G$[#j\
        !n~0bjX,oU^0`!~~0b~KJ!hHbjG&[,H/e)r#d.Y%c#J1D#h'I$J3A#_*IDh!T,J$Y(Z,_#Z'd&rQ['d#J#[%D#J'X#X$m#a%X1e&d$])c%Z#[$Z$I#J%[#^#J$`#J%o$_$\
        Y)h#^#[#G#F%d#G#e#g+b&J$]+]#X(_#l#h%[']$^#^*J&]#a#G#f#F$Y#I#J%^#b%J5f!}~xk!syc?E$G9_5e-n2D=^3`%H'I!gd`9I(D%c%`#^5^-Y#`,H*^'J6e#_#a\
        4G$I&i#h$Y)Y$_@a#`)H!s~,fje&I(I-gU`#c!~~~Vf!k~#JYI?H)](e(C#](h$j#]$]0f8b'`!f~6=?d#_,Z7`&p$[#bAI*k8]1h!u~Mf$`JgTc!~~fa!~~xb!~~DJUb!\
        }~~Nb!Y#W+]&J&I9dOh%`%].Z#Y&k'Z#^#a#W$d$X&_%Y#^$b'^(I#_$Y#e$[$a*i#F,I&a$[$H'`'a'I$`#^#d%H$[#I#_#c#E#a&H(G$b(H&c*F#J#H#J#J%V+]!~Nb~\
        cC!}~#I#e%Jsj1J!f/H4gx](`2^,C-H+H)i.[(`.a$d$a#g$X&a#c)A'g,I$F)X%J!~~gJxd!~~:b$J!l~.Y$Y#]#c$a+a'_G]2jCI#J$c8H#E$C!~~~]b!_+e#A0m,o&n\
        P[#X(X$Y*]#Y,^'Z&[#YDd$m#Z2e)J0`&A$]-H#Z$J'_'J$^'J(I*J%c!l:o(l#IiZ4X#YHb$I1D!~~eZ!~~xi!Y/a,](Z@a2r2IGJ8p%Z8k%c-a)B%H)F$]%{G`&I!~~~\
        Ae!~~~Ae!s~%Ioo%I#`$`2J!r~>GRg/icE!~~.elC!~~~U`!]4I%r(I6l(c'`#I&h%j9H$b#a#c-I#D#^#Z&I*h#b&@4H#J)I#^(g#J#_)h%G%d#_$D$G%`(I$J%H/a#H,\
        F'H$]+m'I*d$d!u~.IX]%cSX:]$_!y@a~YF)H:c$D3c!w~im1B!u~xtjI!u~uX%dA^2b%a!s~XI>n#H-J8k4]!~~xe!~~~RZ!~~x]!}~,]of!~~xY!}~xi!`~#I(Z&H#E6\
        Z#h#c$J%l#i#H&J:F0[$g6p%H?G&v%I-E#_!`#`:b/aRJ5J#a%I'^*[0`*J#_#a)I(`%c*Z'B#G']$e$c'J$Y&g%F#E#J$G)Y*W.g$d#`#I#J$F#_'F&`%e!}~ZJi[$_!}\
        ~W_BfSJ!w~~/I%a'e!~~xgTC!iDe`Is>#a6_%I#]#J*I$X%Z&_%G)d$d$I&a#[&c$^&c%W!yD`~U^;a!W%k%b-G`]$I%H#J%I#Y#J$I#J&I#^&e#[#[#[#X#W#d#W#D$I#\
        a$]#X#H$Z$I$Y%D#Y%d#I#_#V,H#I#I%Y&a'X$I#J%b#^+]#J$F#I%`'n&a$[#]#b#X#I#I&J#`#[#J%[)]%`%^*I&I&]#V#]#Z.E$]#b%a%F$])]!q{e{I)I-J'k$IG_'\
        ^!}~~Qa!wdbTcia0J#F4b!~~xi!~~~ae(D!n{]zD>e/yFH!`~:c/[%X1^@t7c(_*f+e%l#b9E!~~xf!~~xjBH!n~HY>b5j%I%ZVG#a,Y(_$`!s~xunH!_.`(`[_8J$I'F'\
        d5a*v#E#C.k5Y%C#o$d%`%G&a#F#W&b$b,]-Y%D#J%H'H)[%^2E!V.e6_XI'i$X#[*E$b#[$e#`#[*Z$H*Z$J#Z+Z'c&]#G)[3F$Z#I%H$f#Y#a#I#]#E#J%_$C#`#I#F#\
        Y%Z#^#H%k#I$`$E#g#]$H#l#B$l#X#a$V#[#]$`#a#]#m#i#J#G#H#b#Z#G%I#Y$H#F#X#J$J#d#H$l#m#J!Y/G#J%_g]#H$_#c#i#i#I&[*^#_&i,J#G5I%g#G$E%d#f%\
        _#Z%k$F$G*d#[#^#d#Z$h#C'^#F*H#G$d$J)J&Y-I%^&G&]$a)I$`#C&j%[#[#H!XA`._0]=I$Z%[$Z$^$[#X#^&J#X$D#b&^#^$b%Z%Z%E#b#Y$[$X#X&Z#W$[$H#c#J#\
        f#a#_#f#W#V#]'['X#_$a#Y$Z&Y$Z&]%`,_$]%G$H%X$`$E#D#d#[%`)d&E#H&Y*]$Z#D$G#j#G#E$X$I&I&Y$J#I!~~~Ya!y~xiKf=D!m~_e)G?h8gAI6i!g.Wqg$]LG+\
        k'J'd7c#e'a#G$J-j(^'I-g']#B'D.a#I#a$E%H!a'cr]$h(^*^+f1Y$G6_%I$F$^(]2f'J#J#I#Y(b'e#J'^#`%I%k+c'H%_%J#`*`$F$a%J%J&H!}~oi+I&eJJCI!u~_\
        X;[-e-`BJ!Y0cnW(C+I'j0W&W$h)[GH$=#])d$h-I%h#J#W&d&`%J$l%J#f%d$['f$^$a#c%^&^%F$]$[&[.h!}~0HjhSC!u~5`Hc/[1F4`Cb!iba2a#`=b9I;`$g+E+c#\
        ^*f&I-_<`+a-b!M.]-d(]4d*^;H&m#]#H#H#I#h#J#b$H#^$H%G#Z#Y#h#d#H$J$^#H#Z%X$e%^#^#]#Y#Z']%I$n%g*C#W#H#Z#a#C#I#V%`$k#e$c$W#j(W$X#]$W#b$\
        f$a#J#X#g#p#e#B%I#]#I#b#E#X#G$?#g%d#F#Y#Z#b(A#H#Z#b#[#J#H$f$[#`#I#[%Y$W#]#?#E#I$c#_#C#_#F#G#F#[#I#m#j#i#d#H#H#I#`$V!~~>a!}~xi!_+]6\
        f1_-^$c+[+f&[%b.B*G%I$^#G*I/]$I*[&b&m$C#W&Y)I#d+d0H#B&]&[%I%]*H&]$[#b%`#I$I#J)Y$V&c'I'Y%I(c#[%e!~~h>2l!y~JI3e)g7]FG!c/b.JP_%c#J%_,\
        i(^/J1l6I%_#_$I%I:a#['`$a&X)I)H,G'Y'G(_'['Y#c#`$c#I#Z!b;awJ(X;b,I.W/C'Z$Y'G(l(o$f3c&I2_.o3_!~~xh!~!cC^he9E0aCk#f$b-[#Y&n&W/H#Y-[(J\
        #`)^,^%k!~~xf]I!~~xg!uHh~Qc[J1h!fMl:f+cL`FI.I%J(B&F%c#H&B#a)f)f$D9a#J%m%_'I'J'd!~~2Dhc!w~xc9F@c#H8g!}+b~*atE!~~~Ka!qTb$H8a~-E#oUH!\
        r~.^M]7c/dDJ7Y!y~xf!}~xj!o~Vk#IBo0g^F!wzb{I^g/_%d!g~Dg6_#Y%h-W0J$C#i#H*d$f%D6d6d%J#h$I#J&G#I*F!m~Bl._-`Ah;](a@D!}~xi!^wH'f$fFw&@#p\
        -I:m*]#['`$I'J*I(Y%G2b%]&Z%F#j,F#D&^%a!}~xr:J!~~~i`!s;JeIYj?_&g[I%_+J!w~_cQk-IUd!~~xc!}~@_YJ9ZRI!~~xh!w~-`@aNhFG)B!s~xpQ`?I!YwX#^$\
        `#Z$J#b#_$f#^#p%Y%`$I#J#^#J#X#V$Y#^%]+Z#J&[#H#Y%[#X$W(H#e#F&Z#_#E*G,W(D#^$I#[$d$h'[#G#G$H#=)F#`+g$k$H&G*F'J*g'[#G%J#^%Z!~~0FjnXH!y\
        ~fd4g!~~xe*G!u~xo!oT_$j8J@e$c3b$H%c?AiI!_4gwW$v$fFECi%d)`'W3G'_'].c&s#F$H!n~+kJd&J*I-G/H&D'H#e%c6b,b.E'J-G&g!}~xl!w~|n!b*Y$e*`2J>I\
        5b9a/Z$b-X7e%A)Z.I$i%I,H'F,I+f#I&r+G&e%C$H#J,a'e#_(g!fzE*g)^lg&I#c$I'F#a&l$h#g%G&E,F)^%B-H#m$J&e%b!s~Ka3^/X.Z$E.Z(Z!ms`7c-fbn5d=_-\
        f&G&_,J!n;apH#cB_*eBb#Z)`@J$e5H!qgj;H6X@eLf%J-Z!TwG$e%_#s#e#W$c$W%H+J7D&t,a#k#G%d#X'b$Z-E#o#C#j#k&k#H#f'J&J#J$H%I#J'H$H#J#H%d'I,]#\
        J&]#H#r%a&_(c#F#J(p!~~IC#COiiD!c#h,I-cn_%^#f#[&F#^'W'Y-Z%k5J4Y%_#G%r%HFI&b!Y4_)iT@%m8`#W%]#]$m+j)_$d%I#J$b1]&W7G&_%I1^&q(H&A)I#f$G\
        '^&I$F#e,J/Y$i&s!o~7eAI0J2b%J/I<`.d)W2]%b!}~xf!~~~.i!o~O`+H1_2X#f)G+b)I$eG`!~~xjoG!~~xe!P(g.F&];WG_%u$I#H$`%F#u%I$I#I&[%I$h&_,^(f#\
        I#d%]%e%G$s#s&I'd%^$X%J(I#J(l)f#J#H#G$^'n#G$D'^%^#G'D%w#H#h$c&J#Y$]#G'H#`'_#C%J$I#H#I#j$c#a$I$j!}~ECTeGe!~~xh!T@[/`7^(_#C6W,F#c#a#\
        F#k#Y%I&a(b$]%b#a&[$Z'Z%e%G#l#]#h$Z$F#Z$])a+J$j#F%`#l%I$`'I#]&e$H'Y,[$D&c$n#a'J#Y&n%[#a#a$G#F#m#G,H#H'I!~FJ~SjRI!d@]R_*J$c$bQ^+H?X\
        &`$h4b#?#b']&I'e#_'E$G&g#I$b*e$H%I'H&I!~~yI9`!}~~4g!~~0[~II!~~xc=H!~~gF3_!~~-h~NF!r'H~0hAI?](Gbh!}~xg7e!}hk~2I!d~5f@I9a#g$j,G(G&E%\
        b*f4J&q4Z%_!y~ki%fWg!aEo$p]I(F-`=H8b#I/`'H#g$c/i#Z#W6J%f%p#[%a5H!u4`~<W#cJIEJ+a!u~xn4h6G&d+H7F!~~xe!d4^-Yae'b*gdh&n$G2n5J$J'j/a*I(\
        G!Y/`'d+J&g*a$F%g-h#G&I%Z&_$H3e#J#o#C#f/[(F-J>i#`#_%G%H%d+j#J(q$H'J$f%h#Z%f$]#J&C&J%f#a&d#E%a%E'@#H%f%C#Y$J+H*I4h!~~xf!gzH4f2^)bQl\
        ,k#a5B$a'_$J#^#H'i*J%G,`'_&]#e!V#a&i'W%^$c#[#c#`']#W#b$Z&Y%a&c#]$X#b$['h$`)m(^$^#I*f)Y)b'Y$G(E$Z#F&G)X'`#a%V#Y*G&W$J$B$E#[%I#B#Y#]\
        #^&d$G#H,c#Z#V%W#X#I#Z%`([%F#D$c)H#H'^&D#W%Y$^']#H'G$d#J#a#`#I#j#G#Z$B#@$]#J#_%f$_%Z#Z!m%]#^=Z+^#b1^.[.^#^#a#^!n~AE8I>F&f*l'd#G)J%\
        E;g!~~xf!w~E_'`Og!y~xn+I8HKb!}~0D~IE&m!l#g~$e%J(J%D&IJF<D1^#^(`(a-b#I(_'b*c#d!~~~(`!s~VXClEb4_!~~xf!d/HqF#c-^$^#^'a-a/a)I(a6[$['q&\
        J$I$F&[%I%_0I'[$h'B)J&e$`%I+a!u~0_c])F,b^I(Y#a!k~.b$G:^6c;I$d%a+X%X=I2E%h%E.c!~~~Ja!~~~JI+k!}~]d!y~~>a.I#_*j!f$d~)g(]#_0[)J'_)Y#d#\
        ^%]%a-_&Y/I3J1a)[#I$Y$V)J.Z$I'](I!~~x`!r0c}fxd(h)J8h!~~xe!w=cI_~5Z!~~xa!u~#n+b+I&ZNb~0a!`#^2['J'Z&f,ITI$[+`.e$I._%_*I,I)d%j%`([)j7\
        b$a*]%d#n*^$](^&^&[']'E'F%`!~~q`!~~ja!g:`GgOfUp4n?a2G#Z,b&I.a!~~ff!u~/okbIG1I!~~xg!~~#JwjPI4H+I!f,ADd6_$iO`Ef-`#c#])X+C3J(^'I#J#J&\
        [#h(]-H/b#b$_)X!~~xe!~~~Yi!r~'e&a&g]^-faI$E!y~;fPc0H!~~jZ!~~~id!~~e^!~~~Xd#J!l,`5I~;H$B$I,a3c.[)o)a$G%i'I'e&J!u~xm.d)E+b!~~]HIBXe!\
        f~JF&a2f#D$H8Y7G#h(G#d)a0Y0`([/d!}Ab,c~>F!~~~Aa!r~_I;o8j>gID!s~_H;e7J#k>_!}~~3g!~~~3f!k~_Y;h7b#n(F#f4c!u~xGAi!o~xq7c8I!s.G~lD(l1m'\
        I:A!y~xl+?!j~-q6I2W&d3g$E1J&H3_#I$I+I2c#k!srbqY&d0>7k)g9J!~~x_!s~xq7d,J!~~x_!~~xc!~~xe!}~DcU]!j|X#g=d@b)J1d(D+G&d*I)^#f#_#a4e&`%H&\
        J'J!}~+j^a!J#`&l&f#g$I#`#W#D#X#Y#^#F%C#J#f#[#I#Z$f$Z%Y&b#]'o-[%Z#g&F%j+Z+^$Z#[#H#b#Y#J#b$]#]#^#Z$J#I#H#I$^&[#E$f#X%W$e$_#I#]#`&a$]\
        $F(f#G#Z#_#I#I#`#I#G#`#b#^#b#H#X%b&p#w#n#l$Z']#J#d#W#[$`$d#H%^#J#G#J$I#H#b#F#H#G#G#J#^#Z#b#I#J#g%X#F#Z#a#_#a#f#a#X#n#]#m$i#D#b#e#I\
        #E$G#F$_%D%`#I$G$Z$Y$Z$Z%h#J#I#D#l%`$`$b#b&X'Y!r~ZH?E(e8d#kIf+F!~~xl!`'`+]#I)g.J@e+`/I'J#X$d,d'h$I=W&d%H&j+c$X1B&^#^#J%J,H#D']7H$I\
        &J(`#]&I#V#i*I&_!~~xa!~xZ!~~p_!y~~>fGd!~~xl@J!~~xjBI!n+iS_*c#n=D%d$]5H@G=]*J4H!j+Ing$F%c&_)J#J(h$Z)D*b5J4f0EOa%h(a!y~)]qn!o+a6c1_0\
        `*g}a%^2G4D2]!w~0jAGJJ,dBe!~~~'jB=!~~xfnJ!~~CawJ!u~0djj4g!f~-F1F)wI]/?Bn!~~Ce!y~Za9G(h!}IJ~PoLa!~R`!}~Tf!r~%fud)c*b-].I'c&H4I!u~3I\
        gf-i6^=I(h!~~xG-c!nAI,H1H&JIbNhBF%D+b)h+c#F<o+G!~~xg!}~;bQg[A!~~gf3J!}~xm!~~x]!n~5aB_DjV^+f#g,G$`!~~xh!~~7Gcm5H*HGH!u~xo!y~xroH!~~\
        xi!P#Z+d%J#Z$V#Z$a#]'[#]%_&[#a&]%a&[6e#]+_+Z&a#W$^%^#^#H%H#[$G$I%a#I#d$X'F&H#Z#J#Y$I/Z&^#b#Z#`$c#F$F#G'c$X#I#b)c#Z#e#Z'=$J#^#I#`#G\
        #g#J#X#I#]#k$c#f$e#b#F#d#a$^#I#Y#G#V#[#H#I%G#I#H#[#^$G#Z#H#a$]#[#E#W#]$e#e#F#H#f#J#g#X#`$k#b#Y#j#f#E#]#X#G%Z#E#^#Z#I#J#J!f#dJ^&_,a\
        %aFb#[2j#e$H,[-`$a'^)I6[%_%H&bIJ7J#V.J!~~xg!i'G<a,g>JVI@J#f#r8I)_)q%GXE!y~xl9I*`!~~xe!}Dd&h~QH!c#G+[*CkH1HGI(D$I4q#p#r#r%i#E$gHH.J\
        *C!~~~]c!~~~*``H!~~xj!~~xb!y~xqF@!}~~(c!V-]+^-[+a3[4[+Z#_#[&I&^#`#J#]$e#b#I#I$J#X#e$c#d$I%b)Z$_'H$[.I#J#^$I$a#J#J'H$Z$F#c%b#h'I%J%\
        g#]#f#a$Z$[#Z'_$]$I$I#J$Z%Z$b#J#Y#I#Z#`#d#I#]#h#c$G$a#J#E#[$V#_#X#J$d#G#H#J#_#a#I&D#J#G#J#f%^#d$H#W#I#]#b#V#J!~~xh!~!~~xf!Q)Z*[/]F\
        d#Z+a,_#J$c$F#_#^#a$J']%Z$I#G%d#B$I(^$J&H&H)a([%_$](^$e(X,Z#I%J$[$_(p#I#J#I#J#V#Y%k#Y#f$G$I#G#e#b#J#]#G#H$^$a$b#Z#E#Z#D#`#I$I%`#E%\
        _#G#h#i#F#J#l$E$g$I#k#t#^#g#H#p$_#B#I#H#Y#I#H+W!j}`1GJJ%J7c(_)a#H%f#`%H$a#C#e1c$b%I%f+I(H+c'a#]&^#J!~~xj!~~xf![#[4]FZ1H%d.I#J&`'E,\
        c&H$q$]0i'D)I%J#h'I#F)d#`#J.]'f#d#J$a#^#H#Y#d&J)`#`#F$B#^#b#[#g%^&I/]$Z&H&j#G#I$F$]#j#c#I$J)_!]#c2a$]4aQc-j#I(a$_#Y'b#^,Y&J&a$H-X(\
        G6c$]'i#I'e$h&E#I%^$^%g$I#H-G&a)J'b.J&C'`%h#b!~~xb!r~xn&J.f!~AJ~Xc!~~4a!}~,G4d[F!~~KINg!}~~Uj!~~xfpJ!oK^~NFZn/k'I!oCm.m0GTce_`H1e!\
        y~xo!}~hG2j/J^e!w~)hUF=i!~~~F[!~~~N[!q~ud%G:Z:Z'J#j%d(`#G#`#J$Z!}~xk!~~xd!i~B>6_Cl%D&`#F1b*a'W'Z&[*`$e$^#a&g,I%^!m<c>F'F&HT`8fBd*I\
        :I;I*k!}~eh5?Ef!}~xg!~~xk!~~xa!}~~oY&a!~~xj!~~xd!y~#F/I?`Lq;I!~~xe!gy_'j-Hl^.H#a$cDh'J$F#m$_'g,I!f{I#Zyj(n*I'H'I#]&d#H#J,J(E#F'I&J\
        .m&k$J!k~xW#d.o)b%b&G8h8g!y~_J._%a=J<d!w~xk!~~~O`!~~xg!y~pb*c!~~|^!P9[&h$Y$i,[%I$I%Y#q$n'J3s#c$p+F#b#Z$_&`#J+E#E#J%I$Y%_#`+H&J'k$c\
        )E$c%I#F#l*H$d+_#c#E#I#I#X$e#J#k$C'_$['I#e#F#G&d,J#I$H#Y#J#[#X#J%c#o#J$W%G#n#_#E#E#g#H%J%h#H#d#[#Y$E%]#_%H#[$H'e%i!~~~U`!oy[%]$d:d\
        )H/HJJ#f2i$b$]%I(J=G'H!u~8`$`FG-_#^%`,HMF!~~;`@FQI!~~xh!~~xjBH!r~7`&b&j#f)G/e~&H!~~~zc!j/`&[viR_7I(F%_&J#a,f#^%c$](^#I)`1`#a,`!yOe\
        ~Bd!}~$^~GE!ywJSh!~~[a!ky_#`1J%^9FQk%_%H3c1a&c/a(f1I!u~xlXa2I)a!~~xf!~~xh!}~xlAF!~~xb!~~xd!~~z[!m4_+`$^b_3Z)`8X$^2E$a3?Ed+J3I-_!~~\
        T^!~~2e~JG!u.[#a#_#a?`~0G!}~^F<kEI@I!~~xe!u~<g^dTF!i'F'_AF5c1_DG#`@[4`3F5D'G#o:d7`!}_k!}_i!~_a!q~_`Qa=rAG!~~?D-G~&m!}~=e][!y~.h~La\
        !~~8a$G`I!}~xiYa!}yG/e~Ki!~~xhEI!y~xo!~~xm!w~XaAH3e^c!Z/^lJ5H&c.`#Z7V%]<X#V$@#G'H$a#H$J#I#[%H%A$`%j#r#X'a$^$h#`$Y#I#f#b$d#Y)F$i#E%\
        F#H%a#a#a$[%i!s~xF)@#s.H7g!q~'Esl/H/c5b(b2b!~~xI7[!~~5IzdLI!}~xk,I!~~xc!}~#C~&gSi!_#a3^$c(`aH&g$i$]2b'd']+Y,Z#^&b.^#J$f*h(W'i&n*_(\
        E*e&H(G,I%I%I)J&I%l#Z&Z#I!}~5Ieg!s~rI4B(o3I$h!~~xf!]'^if,])W$[)Y#Z#]$[$I#X$a$]#B#^$d#f#W&`$Z/`%e%Z)H#`%]$Z#d'd&a'W&e$V%]'F$I%D5]$b\
        +a)`'^#Z#`$F#G%^(d$`#B!ky_cG#c'l#f4e-a*`Oa!}~=F~Il!n~}v7c7A!P.`$e#[$l(fbi#E$Y$k%J$o%a#l$_$F#E&I,`%Y(B$I.G$J&a#_#^#J&g(F([#`#d$a#d#\
        Z$<#h#Z#Z$I#_#W#W#b#`#h#e#b%W#I#E#H#J$D#]%_&B#^#a#I#F&I#F#E$I%h%Z#[#_#F#h#F#[#j#^#b#Y#I#a#g#I#h#b#c#`#k#H#`#p%d#i#G#b#I!c~I^#G+`2k\
        &d2i(Y'f8H#_$f,b4J&I$k(H!}~8ebJ!W#^$Z+W#b#Z&[(X'_._([)]$J.Y2^$H'_4D5E.Z$X#X'H#a#H%I&^%]+G(l%^%`$c%I#G$a#I%d#l%I#b#d#i#m#m*]#_$e+[#\
        ^#J&J$^#G'c%]#e#a$j#H$^(J!~~xonD!Z#X%[#c&]#Z$q#c#d#a#Z%^#]$]#g%]#a-b$[-^&]#[$d'_%a+i&_#]#[#^#]<^3Z,I(E#l$]%G$Z%I(J#J+h(_*b&I$@%I$l\
        $I#^#H%f%B#Z%G.B#G$I&J-E(E$_$H!n#c,c&^$`(D#^%_)_)X'Z/Y*b~4I@JQJ!y,gAf(g~HE!i,`pc'I9b-J=a'^-_(?+a'C.^#_$^%_2H)J#a)C$[%b%a$c!u~xg1a`\
        a!}~LdMc!~~ua!s~xp:g?J/J#_!sN`LJkc3H9a?[1a!~}d5J!}x`}h)H6F6J!}~~Og!k~-d#e%JFI%^A?.e%g&G+d#e*`8l,I!}Qc2Ek]!}~xh!wlgz_,_'`!~~]GIe!~~\
        Db!y~xl*I/G#b+I8HFa!~~xe!~~(`!s3G~$_enpa!~~xg!M3J,][[$I#D$`#`$H#I%b#]$H$t#h#Y#g#W#f#g$G%m#]#B#d#`$^#h#H#I#Z#`#c#l$]#d#c#H#i#Y#c#Z#\
        W)I#Y#E#]$_#X#d#_#c#]&_#H#H#a%q)Y$a#[%m$H#c$[&j&G$W#I#d'A#e#I#d'J$b$G#F#E#`#I#F#k%c#I#['a&Z#H#D$H#]$]#X#e#F'G$Y#I#H&d$^&^#_%G#_&g!\
        ~~0Ijd!~~x_!m}JxD$_%_']%^&c0H#_'['J*`%H*a)_+^!h~^I<f(k$b,>%`,k0J'F%k-e!~~xggH!q~hg$f0fkj!~~~i`!w:I%G*A$g~+W9jT_!}~xb!NAY'YTj#J#Y#j\
        #]#J#I&F+[&`5J,[&I&E$`#X-H*G#Y%]%C$]#]#Z#`#m#o#l#H%`#J'J#G#C#c$j$G#I$e#Z#q#u&a$g#b#d#]#`%I$q#n#l#g#g#F#_#y#E#G(^$E#d#G#F#H#Y#i&a%J\
        #H!`0[$`%IhI#c3J'`']%dB^(c4?(^#i#[#W+J$A%_&I#Y#f#l#Z#`&^,h#[#H$g%m-H$I$J(]/I!~~xcAF!w~#cgE{m!~~xa!y~xm!~~xc!w~:h`f/IFHJh!~~xd!~~Ab\
        !~~xe!y~xl!bMb#H9G+m*_&c$_%_#^1J0cVB'W$[.I#t%J%B#m6m(H%J$H)I!h~xr(m5[#J'I0J#i$b&G#^+]-_!y~xfPZ!~~xf!eHIZI(J:^4E#H&g/e$e&_+r'J=k-E)\
        e)H4n!~~~8_!}~-f0Z!~~xn!~~~-b!Y$_0a$]G]6^+I)e&b)H$J#l#h#F&_'W#c$I#d$Z6F#X#a&g$p#_&[$H#[,h$Y'd$I*d#I#J,f*J&I'I)A$a(`%G#G#]$H'I/e%^'\
        d!~~yj!}~zd?^!~~vlGD!~!~.f!}~xj!y~EJ(c!~~xo!}~xn!yHe~Ql*I/WQE!c,e$J#a2ceW#]5`/l%H0d%_+H/['G$E#q$e,_9Y#I(`)I!h~0H:q>b$J3a%q?FOJ!gIk\
        'ImJ%YH`.`$a(d.c'f,^&l)h<f!hLj#e:i+e<G(],C%[#cWI1G-IFY!}~e]!~~xc!~~xd!s~VbKE4`'i4b!~~~vX!~~xh!k]XBe,V'I2CHZ2J.^#p-k7W3H!~~YH@i!~~x\
        eFD!}~xj!n~~Ov!}zbBe~%H!c/_+`di+I1h0J&J$H%J-J-a(m/p3H6i&e&e!d8`W`AZ*I)D9^#Y#^#h#e'i%e%f%a)_%b%D%^)_&G%I)D,I#X&c#b,_'d-=%b$J$F#H!~~\
        r[!y~ve4f!}~~tk!ynl~,@!u#d2h~WZvJ!y~G_>g6E!~~xe!w~:a2F'aJ[9Z!r~B]W`(I1nK^+`!M#_$Z+I)YV`2`#p$d#_#J#X%[%X$I%H'A$I$c#]$Y#^&C%Y%^(Z&Y$\
        J$Y#J#_#J$I$G$p#Z$o#^$a-V$J$]#H%l%I#W#_#H#z&J%q#]&?#y#G#F#e#I$A#~#D#G#Z%H$`%_#J#`(B#y#C%I$I&_#Z%I%G$_#D(E%Z2`!nzG+^rq3j6^B]!~~xf!X\
        R]$_FI'J%e#_&d$a$W$H&Z%_6_,i1a&[#Y(`$`'f#Z#a&H$[#Y#V%`'f%c$]%_(d)I%_#^#^$]%I$F#^#h$G#V#^$I$e#Z#I#Z#Z$c#I#X$[$[%p!~~~S[!~~-f!~~xd!}\
        ~xk!~~xf!n~#B'e#F8`/a3J9b%I+h1e/H*iBg!kybaY=D.l)i#d7_9f$c!R#_+a.k$`_n)J(]$W$H&Z%Y#f'V#Y$X$`#_'b$H'i#]%e#^#g#f#d$I%s#G%X(`#b$g#[#h#\
        G#c#_#`#`']'Y+]#J'I$m%I'J#c)m#]#F'I#Y$d$^#J-H&G'I$b$Y$D4H#J!~~tg!~~xe!~~~j]!~~xk!~~~Oc3J!~~x^!~~xk!w~xb%gCb!S=J^H'I&c&]$W%I#d#c$I#\
        k*W+E$G#b%H'X#j$d#c#G#f#_#a(V(_$a2l#W$^$`#Z$J$a#c#Z%[#]#f$Z%]#]#Y#[%`#V#]$]#[#Y#^#]#W#Z#H#G$Z$^#Z#a#Z$Y$`#J#]#f#a$B#[$k#a#c#_%Z$a#\
        [#X#c$Y#^!~~xd!~~xV!l~5`7G)E#a$X#G)b-J2CDh&`9f+c!y~xeA`!c~(i%_._AJ:F+f#_%G&[$Z-_%J#]#Z$I#[%^&_%J%a&_)^$`#I#`$_$f(I%_'_#i!m)_tH9b3H\
        Q=#J$^7_&H#f#g'f&d+G%c%I!y~~'mUJ!YAc%d']b`)[&X*g#cGI2b#_)b$`$[#Z(p'r#G#D&I&I#`5J%l$Y#[#e#h&H#E$n%G#J$l!~~xf!g~?I&dVo,a7HDg$d#b*k!~\
        ~xZ!~~XIae!~~xW!s~0J#D&DUn,k'I_a!}~~<d'Y3D!u~9Z>iNi!~~'J#I#;ql!q~3_)I$a#@.[PmN]!]+Iog-B#k#h)H$H%_$e#b#E$I#f+m%f#A(I6I&g#j0j(G%I$m0\
        YIJ&^!~~.BlJNI1h!y~oc+I&e!~~x^!~~xe!~~xc!r~<H+FGi/J-J6W.j!}~xj!k~&b#H(IPa:i#c%m*J4B&[4H$c0G$G%G$`$d/E(k!~~~rD$j!~~~Oc!ewa,D#I$b'b%\
        I)H$f#h4l$H$^-J$J.a(`%b%f#I#m#G0J#f(H.e&J&J*b#G%g$I#J*F#F#I)I!`-D#l(]XI#f/J$F%]UI#d(d-k1D&b$H$Z&])p#_'I#g#d4I#I#_#F)]*J#G#e*I!~~xb\
        <J!b/H>fCI/f#]Od1F#^5c#H$a&i$f+`#X-I)F)`*b(H#d-a$f%f#Z&b%I!w~xj2bDa!u~xe/H/FKc(e!~~xc!~~eJ5`!~~xJA]!~~9Iag!}~xYFa!~~xf!~~~2b!~:J~%\
        J~+f!}~xn!w*b0h3]~2>!}~$['d!s~0f;I$cL^$J!}~x[Fc!~~xe!anaI]6_$H0h#J-f5i#`#^%i*H%_&`#G(D,g$I#n4J&X.J!~~~be!u=H~Lk2iAC*I.I(H&`+H!l~2`\
        MJ6c(H&eJI#a&[*_.`'j!Q%b$^/Z/[%[)G%[<b#g)j$e0^)i#D$e&W)b#D%C#_#Z$_#[#c#X#f#k%j#j)^&a#c#d#I#Y#I#b#X%i#Y$I%V)g%H&H$a%m#I#g$J&H&G$W#`\
        #Y#Y%I$I#J$`(J$J#`#I#E(F#I$J#W$]%g#[#a#G#^#g#W#I%]#X#F#d#J%G$D$f$o!~~~>I+n!qte-JDI2J+H(h4r<dOC!~~xa!w~%aU`AIfh!qKJ5I+h~Xr!u4FHg~?j\
        &HDd!yyIHc|c!T9IQq#p#G#g0I+c'E#^#^#[#H#[#]#^&I/t#n$j#o#c#p.H'I0`)J#[$a#c$A%d#H%F+J$c$G)I$J*i#J'c-X&I$`)F(F&b!^/C4e~(>7_7b(A#`-w#^*\
        _%d>^'x!y~xa'cT_!h%o%j5I#HFF#c3q%q4D&G)GbJ?I!w4`~B`2E5DEe!w~,`b_#^#^!~~~>X!}~~&gqd!Y)e'I$`eI%d#Z'G$E#b.I#F%;#J&W'c#H$[#^(I%F%_*J#G\
        'W$J#[%I1e%I%^#I#g%J#I#_$l#g#I$`$g%F#e']#H%H#p#h#b'a'H&k#I#f#H#[&I#F#I#J%i#H#g#a$F)d#b#]%I#h)g!~~L^~6J!~~~'c!~~eF5a!~~xe!~~xh!y~~3\
        p!m%d8_ol&E,H(_2b#I%['I.c3j4E9G#I+H!c~3^Mh;H8f#H$Z-o/v4_,G'l!~~xg!w~xl1J^X!y~<h^H)IGo#I!~~xa!cD_&^Pi+[%J8W;F%I#G$I)</^(_$`&`/I%I$I\
        #F#G*m%b$G$c#Z.e)_%m&b#o&b!~~xn!~~xc!}~^j~&b!w~~<f![(^$J4F1I(H)H#E%E#l#l#g#o#j%p.F%g#^#j)Y.c&W)G&i$^#]#H&W+C3b&E$o#H%Y#I'H*C'G+^,a\
        '^#I0B1A.I%H!}~;eQX/I!}~$fvIjG!u~=^6YHl!uMd:f3d~#j6I!o~-H-ZHI&f.[&e'D&E4a-[(f-J&`2`!^3`ic.b#k$X$I#E+I$D#e#`#I#_$W(d,_$[$b/f#[&k)h%\
        _'e%C?f.C0b#_#b#I!}3f!dyI%GUF,e%E&I$`2D)f#I.?%_#J%a%C2J#i#i#_&^5o!}~~8lYI!u~xC)^0F+m9i!k/V2`[B%a~'I5q#k#e4Y9A!]#B<8:eFJ0`#H#]#a#i%\
        G3b%^2c#Z-J#c$V,H%J#H$=%J)D'D)[$E#c'^%[#H&o#o#p#d$I#`$Z'I$f#e$J#g#J*`(d#d&^!}~8Jbh!wsHNeaJ9b*d!k;I7j>`@i$[9Z(^-G,`.X#]&]$CKB5^(`!~\
        ~Hl6H!U4c$^?G#B#q#m.c*I$I,I&V$^#I&`#c(A#J#F#D#V$I+W,`#I-^%I#G'f#H#Z%c%V%H#]+i$^$H$B$G#c#g&I$I$H%G&G$H#I$H#e#H)Y$G%n#q#l$D#G#]#J(H$\
        l#p#`#A#p$J#E&e#k#b%c$I$b&b!`+G4J#IQr)e]I,q7E1e+I$m-GIG(b#e#d#b$l%b!d;mjI'o8`#^'J#[1I#o2=/ZBC'J&m$h4H+Y(f#I!~[W!y[bWj!y~-n#h~LH!s'\
        a~)i6eWaaZ!}~4DWJ7c*^'J!},b~Ca.C!ipe:H%[#[%]/]8]#[#Z'_&]'Z2j!w~xiLn!m-a$eU_8h%H.I-b$A$f%f?F:e1H&JB_)H*J!k%m8bBd4i0`=F^l1I7A%J$G%f,\
        D0H#I'l%>!n1H~cd(E(I:I2Z%g%g#a,I$a%Z'a!~~kJ%h!~~uJ_J)d!~~xd!y~YE@e3h6J!~~3`+D!O.W#Z$J)]%[1g+[*]4](_%I$j#h#`#d$_#_#`%J(]$]#W#d#`+h)\
        E#b#H#X%o#[#c%v*c#Y'c#a#G#b$I%]#k&I#a)F&c$8*J#j&i#I$e#I#]#F%I(d#j#X)d%J'[#I$E'H$J#g$W$]&H$J&J#I#X&H!}~Nc3C!owF#F$s%a(HBdO]!`%a'_>b\
        &i8b%]/a$f%c%[%`'I-I(`.j#`#H#`7g%`)J4H=[%d$^1J#D!uxe$a%hxGGC!}~y[HeBJ!~~)c!~~xd!~~x[!l~,]/c%E(X9c'Y,k1b(l@[<H/H!~~~?i!}~xdF[!~~?I/\
        i!~~~Ld!~~gh!w~-[~'I)h#e!}~Bab_!~~xc!u~xJCc'r!s~?_$W$^+GK^$IJ`#I!^%b2d#H$e.D4^HW-e'_%H'^#^#g)I%W$`#[-b%I#J.h&Y(W+C'D*Y#`%`*J&I#_$J\
        'g$X+I&_'I+G'`&[#q!d~+[$I'G#_%`$h%I#H#G$f#j#Z#W%a)I8I#E.]*D8d$I*Z#b'a&Y6b)J7I#j!~~xEBa!~~~=b!~~xd!g~xx;^-H%b)_*^/l!y~xfI^!whd1a1`9\
        _!d4ZF_7Y?^5X$]$d'i&^%[*W8H(b0JN^+j(E$X!g~#J#[+`RH'c*d/G%b#_,b&g#H'I#I#I#F)h,e#I%d)e+h$H%c#a%c#J!U9X/`'^M^$G#a#e#d#`#I#_$g#[#b#[$i\
        #d$H$_#_#`%E&_#f#G$`%[%Y&J#[#[%Y)H%^'[#a$W#Z$X$H#Z#[%W#a#H(V#A#]#H#F%;$a#[#I$`#E#I#h#G#J#J#F#E#E#G#I#F%I#I%_$`#Y#H#]$J$J#H#_$`#J#a\
        #J$^#H$I#d#[#H#h$I#G#Z#J#^#I#B#I#`#G#[#X'H#Y#H#](l#`$g-a!}~,]ne!nZcQj6[&J9b;j8ff`!s~xv!s~.c(Yu^Na!~~xe!~~xi!~~~2Z!}~/b9b>H!y~ZdPf:\
        A!}~Dh!j#f4h,])jTG+Gqi$I&D.I0F*C#c#I*J&G&p+I!eyI4G$I/`%I7]Bi+v7[5k#`%`$X*d!~~Ef!}~~3^?b!y~AE~'i8B'h!w~6H^o(j!h'a*J'_(q)_%_,_:b#_i[\
        5^#I2X<J/I0I*g!~~~Oi!~wd!uml%j!m~(I%m%G(e1ZBI%f1m4_2H=I!s2e~9I#Z<J$i3FiX!y~xV*c4i!wS`kb2[*[QI!Z,]$Y$]&[$^%b%^.J/^C]'[0W#I#b([0Z-Z&\
        ]+[)q$d#I.I&c%I&H$e&V$],b%I#]#J&J#`$a#Z$F#I'b#d#G%j$e#G#J#Y&I#Z,Z'i!g;i&Y3c%I$J=_4_*fhE$^%I1_0Z,r+G%H.I-G!c[ILg@dPg#c6d'i,e3V$`(a)\
        G*l$f!},p5I!r%g8c]GBc%X(a8I?F8G5I+h!}~x`'E4e!u~xW#c)c4d'^1D!]yZ%Z$d4J.p#o'[R?#c4J'i#I#EAj&H#p,Z!y~xh*]!h,z5G~Gd$a3H?^!~~~JJ&g!}~x`\
        -I!~~}k4B!w~0fJJKe!u~]d=H.n9_!u'H~0bAJ~*h!U%h.H#E+p&HBH)d,b#t1I#F#H#I$H$n#g$[#h&G+X'a#_#?#V#^#g#J#G#m(Z#f#I#i#I*F)I$d$I,b'b'd%_%k$\
        I#_#G&J#]%c%I%a%]#Z#H$X$I$Y#I%I)`%d%Z#J#]#G&e(f)`!~~0J~JI#b!~~KdNF!~~~W_!u~5gVJ+m'nUIJJ!}~xk!~~xb!D'a+b#J.GR[+r#d#g#f#f#G#b#f#H#J#\
        ^#^#b#X$b#^#a#;#W#Z#`#a#[#l#o$X#Z#J#V#_#b#[$^#]#k#G#^$`#a#d#`%a#I#Y#b#[%Z$^#J#D#k#m#e#Z#Z#I#r#f%j#`#Z#f#]$d#F$m'd$V$]#H#`$a#H#E#G#\
        d#Z$_#c$G#[#H$k#x#B#n$D#m%j#e#?$f#H$G#I#Y#F#d#_#d#d#j#i#a#^#Z#s#G#H#F#c#G&b#W#n#r#b#a#C#<#F#@#F#f#[#d#`#F#m#m#J#^#^#G$G#G#I!}~xdNI\
        !}~OdDa(J9J!~~xI6b!o~/ckpFc8b!}QZ~ua!~~fY!~Vb!y~h^2d`g+G!s~ob%a(G&c5^$I!}~Db!~~xIPa!Uo]2[%F#I%a%B$b#b#Y$e#]'[$].H*c#I#]&I#I#F#X&I.\
        I#`*F'l#J)J$t'Y$d*b#a'Z%]$[$l#c#Z%[#I$['J$f#g#n$`#h#G#b#^-b%h#f#d$c!w~_G~0q/J!~~xg!~~x`!}~UJNj!k~xi&n&b*j,I5Z%I$]5b$J!~~.J~7`!l~ds\
        6CMe!~~xf!y~xc,c!l~0]Y[Ta:[#[#^*b*Z%m!i~-_H^#J,b+[2c(I.F2a3H,g)g*`%l!w~xo!~~xd!~~~7^!~~xe!}%I~9a~/h!V#b&`&f#i$j#l#h#c%k'k#d#i#g#l#\
        a#W$d%`#[$F#b#a#^&g#e$^)g#d#Z$a#H%_#^#[$[&d#d#Z#g$f&h<J&H5^0G#I%`$V#G*b#a#E#d+E&J$A%H+H)E#E#I#^#E#I$H#H#G$H'H#F&B#i%I$J%G$H#H#J%C,\
        I$G%H#I#J!}~~,J*m!~~~Wa!y~xp!Y#]#_#I'](^+H&_&G*J$[&`$_(_#f#a%f#]#`$d#g$H#[$`#^'a%a%f#a$g&c#G&J)H'f#i#d#J&G%D$b#`#_'[&H#[&],g#_#I%Z\
        #I$B#[(H'_'Y#_$c#I&=#J$C(X#I#^*`%G)a&H#H$E%J'a'F$J%H(E+D$_%G(^#]#e#b#Y#`'a!}~xj!~~|b!n~xB#`+b1^#`'J8H'e%l0W#Y!~~WH,JLf!~~~dY!o~#JH\
        I#h>g#I2_EI%D'b/J0F!q~IF#j:Y~#g!~~1HidJD6I!_#d&`#f$k$Z%a&`#h#`#d#`#i%n&Y$]'^%_L_'f#`*A#G*[#I(c%f$c)I8G#=$I.e+J&I$J2G$G.J!};G~_kLc!\
        ~~/Dkd!~~xg!~~/Ikd!V+a#^*]+a)a&^$a(Z._*`6H#[#^#]%I$`$c%H#Z#I#d#[#I#]%E#F.^$G%V,^$Z$@#[#G#I#r#f$Z#F#X#`&J$_$H#_.G&B'a#J#]#Z#l#^'_$m\
        #_(I#`#I$I#Z#H#c#J#I&H$I&c#C%X#G&c#H#I#`#I#b#F#B#G&W#G#a#D&G7^!oH_cE$c&`0gWJ1J9j$]5I%A,h!~~0Y~IJ!~~0J~Jb!}@a9a!d9Z*YN]0kIH+_+G?j%c\
        %`$H'F*=)l#o#b#E#H2]'J!~~xg!~~xe!~~xi!y~~'l!~~x`!uI_~Pe!~~x^!u.b'^{^~T[!~~VY!}~xH-k!~~xg!n{I+Z3J&EH`5ug`!u~#HWJ.c5q!r~vq4d!~~8Jbb!\
        ~~VICn#EZG!w~xI7m#I!~~iI1c!~~xf!w~xIQn!~2I~hkOJ!w~9bAG1Z2`-`!k~kJ0b'c$`/r%I)_'f!~~5Ben`G!n~rI(qFaId!y~1b1G=j!amcGd&[&`#]9_Bd'p$H$b\
        *J$J%c#t*d4_%`0D'I$I0I!}~xl!~~1d!~~XIAg^I!~~xj!~~xe,J!cy_%G%^,F(a#E/Y&F0Y$G-`(a,`(X$b%`$]&d&]&a#`'G$_$a#c,I(H$c-^$H#c#d#`#g(]$b!n~\
        3^*`#e,J>J$e5j8JLG!`|G/Y)H.Z5e%H'c#`#H#I$J%`%b,a(C$b'E#[%p%I#e%H#]#e$H#[#G$I#]$_#c'I+f#H$Y$_.J$c#`#Y#E$a%a!s~.b(]dc$G1INZ!~~xi!y~S\
        _PZQ]!~7b!}~kbZe!r~ee5e#d=_#IJa!s-`>]y`T[E^F_!ryFvE%j%I2sII!~~x`!}~II$GLb!w~IG$kLk!wdb~~1j!~~.`!}~:FRE/pME!Tw[,]$Y'B#I#]#]#D#Z$['X\
        $H$H#[#`*^(V$H$_#^#r#w#x#^#H#_)c%I$h%_$^#_/=$_*d#_$C&i$](E#a*H#_%l$[%G$H#W+]#]%H#a#I#Y#a&c%_$_%J$X!~~xe!}~x`Bf!~~xd!y~8H%eQh/IMF!w\
        _c'X~~5e!RgX2Z$b#[#c#Z#i#Y#^#f#J#]&X%J&[$X#H$`%Y'E%c%Z)`&b&]&D#Y#b$F#F#I#e*I%G'Z$H(k#X#]$D#J#H#h#c#H#H#I#Z%i$a#I#m#Y%I$`#I$I#e)Z#V\
        #G#I$I$J#^$H#@#F$J#I#B#c#I#Z$a$l$_#f#H#h#p#G#W'Y#d$g$H1_!g~#i1g%H.a(fRH*J2`$h#a@f'b,k!a~_^%H+]/o#J.u)^*n#q$F.E,J8I$J!~~xj!nfG+j.f*\
        [1e$a$JF_$_!~~0Ijc!u~xk!~~xh!S4[*^G^+]6I&]*I$]9d#h#c*I)c$J#a#J#X%u1I%^%m$]%`$]#b#[&q(d#f%d&d#p#k&]*_#?$J$J#J#I#d#`%J%i$I(I&F#J#[#d\
        #H$J-[!y~xj!~rJ1H#E#G#Gqr!~~x[!~~~No'H!qvb5Ila,I-I)i#nJJ!~~&J~5h!w^^2b~A[?`!izh[E'J<G#a'b-g(`#b%`(IDn&J&a!u~x^$d5l8I(I!a1JnJ5c.F(`\
        .[#C#_$G(]5D#G$`$]$@$k$m&c-J#J&d#V#g#l(b1H&J%I$X(a#c#E&H#Y'I!u~:h$HHJ*i!~~xd!~~xk!cSj$c%_#e$]$_#b&^#`,_;e&Z$G#X)I$i#f3W*E%^.F4D3I0\
        b$H(H,J'G.F/_%f!~~xg!~~x`!}~xpNJ!w~ob+B&I&`O_!kz`%_]^6G)l+_8F0b)i*](c)a!~~0^!~~xb!~~A^!~~xf!}}Jxm!~~xa!~~xc!u3HFk~'HIGFG4k#e!T#`'i\
        $[$[(Z%H(I$_C^7e$_#^#Z&[#Z$[#]#^#a%_$[#Z%Z#J#`$Y#G$g#^#W&a#]#f#J*^(C&W$Z$^#h#V#Y$^#]$Z#]'J#]$H)V$W#J#k&`#?'X&]#I%Z$G)c&J$I#[#J$H#F\
        (I#a#J%B#^#]#X&F%]#J%G#b#g#V#a'J%W&`#G$I%Y#]!y~q^#^#e)HcJ![%d)Y(_%Y*]%^9]+c1c%H%f#b#^*^$Z$_%I#I#_$F#`#e'`(k#j#_&Z&W/c$h#m*a#W'_-c$\
        c#I&C#G&>'J%I2G%>%H9I+J&@#]&D&_&i'e!~~xa!y~Z]LF2b.c!~~~5c!n~T`EgIb&Y%c1a)`!~~xd!~~xb!u~8kPGKe!}~~Oi!~~x`!nS_Oc$I%`#`Yb.^*EF`Lc0I!i\
        4`2DwcXJ#i$o/9%k$VBW!W?I$c,I%l+e)_#^$^%h%I-j%J%F$D%^+X$^#`#F#I)V'X#[#m#h%_#d$_&Y#Y#f%W(V#J#W%f$A(_#J$h$Y$I']']&7%a#G#@(]$J$a%^#_&G\
        $C#_(J%I%`$_#`#`$`0D$f(J'J([!~~xi!ry`%Y$`]X<JAdDJ(g!s~xj(a-I0fGc!y~~fq6I!~~-^mF!~~x_!~~x]!]/F~&d.c:D'V%j-`(I)C.X#u)G9]$`-g#[#`-E%]\
        $x#F!m~FBmd0]0b#I%d,G&d'p!hUbSG'`i=#I#b&F5F%^&d*g&g,H%`%J(b%d$c!d;`qI;_8^;a$J#I1p%G*Z#c#c(h$I.c$b2H*b!~~xh!}~x`!f~#^#_#e0^)I$g&J1I\
        Fj&e8FGI'C+I&F+w!~~Xf!}~/jIhC<[F!h~._$G+b?dCn*`/e,_<b$^*h+G#I!`?Wk['J%V'j#d)H-i?f#k#g-h$F-^@h#I'Y%E+`%^2J!l~-g-A$e)b#bDJ/I9G<e#_4k\
        $[!y~kb/d!~~xgEI!~~xeFG!~~xW!W)]*_&_(^+Y$Z$](J.^9^'_)[$i#I#i#G#Z&I$Z$Y&H$^%^([%Z$J#Z'Z$B._#c*]$a%H#],^'f#_&Z#J#a%I&[$]#[#^#X#J%]#G\
        #f$H#F#I']#J'e#b%^$a']#a#a&`$J$a$Z$H#I#k#Z&G#I$Z!biH%e4V#F3]&_,_#J5j(G#[2>+g#]#H$n$q#Y#H.G#`&E*I/H3H$C%_&`#e!~|H~<d!u~ifFi,a&HCf![\
        -^&^$d&^3YRH#[&F#k#Y,_&]$I'X/H1`#Y#^$H#Z#h'a'[#a)H%J%Y%h&a$d$`$J$J$J%G$I$I%[#Y#]#Z&b%J#`&H$I$a#C$F$`%J$I#J%e&J&_#g#Z#X%G$j$g!w~h_T\
        _Cg!}~xn!}~~UX!~~f`!n~EIN`(u$I@d4b#a!}~xi!}~cg!i'd+a,o&c(^(eE^+c;YDJBa!~~xe!~!}/b~OFSc!n=a[J,`$jK_8E2`3e#Y2fDb!~~xeQI!s~'IQI'i/h1g\
        !`$l(_)W2H1eR])X&a&^$d/]#G$`#C#b%C&_*[#H'G5^(f%f$`-]&a(J(I#^$a$_$I#d#e#_+I%I)b#]$_$I#H$^$J&^$F!~~xe!y~EJ'b~;^!y~xm!q~)a=aU`>f#I$b&\
        _J[!~~xj!k~:_'a)I,I)C0_1_#c$g(f)HJ_%b%I%b+D!r~B_Wa#a`J!kwa,b$^;^#YWc.I*I&I-E%I&^6k!YDIWE$F$]%[$]&g#J#X#_#I#D%I#[%E(e#]%W%[%]+Y$`$[\
        #Z#H#G$^#]$I#I%I(I/i%a'e#Z#i#Y$_&F#H$[$[#[$`$Z#^$I'a$d#J&D#C#^#_#]#H#^#[#D#c%b#G#e#_#J$G$V$W&]#H$a#e$^&c#`#`!~~xe!q~fI4I,Z%kBb=b$l\
        !~zg{C!~~x`!Z(c&f#]/I6[>`$_,]$B)Y#c#b$[&J$^$](n#[/Z%H'X(d#H$m#J$^0g)B%I&`$c$E(H&X#`&b#E#n#F*J*^%J+I%I#d%H$[(I$_#[%Z*Z._!y~ac+d0X!T\
        'e'V&`#_*c(_+Y(]A_+J$J#X$I#l(b*D#F6X*a,i(h#B%E%_&Y)]*Y$G%i$m#H#[$H%e%J$r#d$a#p$G#J#[#Z#h#J%X$Z#^#j#Z'^%b#E#j$d#E#[#a#]$X$I'_#J#h#I\
        $I%_(E!lBcda/j,`0^-_2C;`ZE%`!u~%X5WB[Ap3G5?!~~xb!~~b]FH!y~vV4h!u~YZ>h4B!~~xc!~~F^!~~x[!u~kg/J>]#_KZ![%H%h(_eg$A%H4j*J%x$d#m#F%E#I'\
        I([1]/E$c#f/b7c%j$['`&D!w~;l$I^J9`!y~xp[G!~~xb!n~,G7`#aDY5^:Y#H)bAb'J!r~xt!^(_'^6`,_6b;F&]&[$J%H%`%H'W+D#F'`%V#Z#Z.J'[#Y'J#G#]&D#J\
        )]*^$V#g#e#Z%Y(^'H$G$^#D(_%F$]$Z$d%F#[$_#J#]#^%I$b$]$X#c#I#H$G#b%J$H$`%I%I!}~IJ#IOmi[!k;eoF&I-J#aJa4sxd!~#a!dIaea&]+e)d*b(Y%c(_$J(\
        J$J#Z,_(f4_$_*c#H$]$J.H&Y'a2^.^!~~xd!}~xjgJ!~~x]!}~x_Q]!}~0_#biE]E!~xb!cw`$e$_%H#X&e$a%^#h'`#Z#d.Z#c7G)i#I$`%^#h$b,d'Y#g0C#H&H%J&[\
        $IAF%G$G#I'D!~~~>`!~~IG#c!~~xc!dNe_cP[(f%g2r#a7e/X,J7V!r~x]8i/n9`$J(A!rw^I_EJ3d.a+b#`3]#J/D!w~EIFG0gRd!j~9W+sNGiI#r!a1kj`%c$i;]*H4\
        H(I=a(d$G#d%J*_)I$I%d1C'C#D$e*I#q#_#I$I#A&n!bydzZ$r/qEF#a*a.H's!~~xj!]~#F#b%X'[%[$^%J$^([*X$b9Y'c%W1a#c$g+b#f'c#H'n%`#[%_%i$^%H$[*\
        _&m#I$G$c([.J$^#I#]!k~r^%X#j$f2j$^^C!}~cZdd!~~Vd!S/^'^/[)^#dQH%J#H(W&Z#G$k#A#I&c%A$q#l(a#]$^#`#`)p$H)H$I#f%k$H%J%H%i#_$j)V&I$<'E'c\
        $m%J$H#[#F$W#_#Z#k-n$I'a#]#^)I#`$I&g&Y#c%n#G&J#`#I$]0c!}~FgSI*I$a!G#H.a'Y#Z$e%r(^#h$c#H)I$Z%`#c#c#r#[#n#e#k#i#J$Y%]&Z#^$g$]'[#^#^'\
        J%Z$X#F#s%a#I$X#H&G#J#k#c#;#C#b#W#V$F$k#Y$Z#l#H#f#I#X$X&I$J#a%Z%H)[#Y#H#H#I#H$o#D#f#`$a%I#I#h#G#J#q#g'V#`#F$[#I#J#Z#j#g#I#[#J#a#C#\
        d#c#G#a#Z#d#H#H#Y#^#F#^#j#j#`#d#Y#_$f#^#b#E#G#i#I$G#h#h#]#I#c#_#X#^#^#Z#X#^#X#`#g#e#^#W#Z#]#]#C#G#i#`#J#`$I#Z#Y#m#`#H#G#J#]#f#d%X$\
        k#]#c#d#I#b#r#j$a$_%Y!~~~O`!~~x]!~~xd!_,a/I#l,l#_$I4^,c<`:]$o)H'r#J#I&`&]2_&H%`)`&b$`#I6W'Z*V)b*I9]$Z#I0h!~~xd!~Db!axd#H%@/J#^2]#j\
        )I'X)H%_)B'a'[)`%H%Z%@$X$_'Z-`)]%F#_$^#I,_#^%a#X%d#b#J$H#I$`$h%_#Y#b!}~xhFG!~~CiwE!}~xe!L$Z'[-k%a*[#[$X#[-G&['Z(J$]#X?Z#I$q$I#f$]$\
        ]$[#f#H#l#d#_#Y$k%e#G#e#W#^#c#j#^$J&X#D$l%[#a#x#g&]$G$^#Y$n#H#[#_#e#`%j$W#J#C%e&W#E$^#X#g#l#G#W#i%E&I%h#J#_#d$I#Y#^#J#h#_$d#^$I&J#\
        I$G$I&[#I#G$F#a$o#X'I#[$]#J$F#E#I#]#G$J#G%X#G#[#[#I$H#H#J#Y#H(Y%f!g:I~;^LX$k2H)a*_'I$_$c'm$](h+^&i$G!u~JI;J6`7[)eC[+_!n~5_eH-^Po&b\
        /X$b!}~-a!r~@^$a$ZUa/IG_IX!eHaSF%^#G'D+I'`.]'Z1d#J$g&D7_'_*^-Y'H#f=a%I#^#]%W$^(_%h&Z!j1ImJ1[#?NI<^(`3]'[$d*Y#e#c0b+h*k!}~Ad#DWHke!\
        ~~xc!}ng!~~xj!w-dvb~Li!k~:^$d)jwg/J![=`.jVI%H$c3Y+X'b$m#?$`$I+e#Z)g+J#c0h#d+a%C$^$a&Y#c$Z#Z*[#J#l%[#_&Z'_+E$d#_#H+`!~~xd!sya4Z$aN_\
        ;EBX<I#['J!W$kG`Qi%^)^&d&H']2['E*]$`$b$Z$b&G%`(Z*b%I#[&^'^(h%h%a#W%_$b)V$E$Z$V#`$J#G#G#f'g#f%`$c#G%H#I$_#H&[#I&[#_&d#p!~~~Xa!w~xaP\
        c-_!}~~jl!X/Z'm<aTd$Y#H'H%^&c'b#F*{#I,G#H(J#`$H%J+f$H#b#j+b&I$d#d+h'[$a#d$I.s*Z-_(d#H#I#G+_(I!`K^*iYiII)H%d%H5s&o&_$n&I#J0H/V%I+I%\
        J#k$J#J%a+]!y~~'oQJ&J!~~v=4f!Q&W*`$`&d'^#V%]$^+Y6[$_:F#_#]%Z$f,^#e$W#[%G#a&W.[$X$b)c#W$]#c#_#H#E#Z#`'Y$c&W#F#J#H#I#[/`#@#g'I&^#a&^\
        $c#I#E%J$J#b#_#W%I%I#X#I$J#h#d%I#^#G#l#H'G$Z#`#m$F#k#m#d#h#X#J#J#G#F#o#I#]#g$W#I$F#a#G1j!~~jC0j!a1c$`([g`-c$D#I&]Cm)H<@#h+W'c+I#F6\
        a)D'i#f#c#^#l$I&f*a!~~~(b!w~UI1c2cJI5a!T4hiJ%Y&I&I%n$k#G%m#D#d+G8[#J$H1H2c#f'G&j#G$F$n$H#J'I#I$J)>#F#I$I#i#D#I$J+G#I%J$f#s#s#q#q#n\
        $F$I#o#J#I#n(F!y+D~aG0q!}{Hzi(FVI+f!~~Cb#I!~wa!S'e-b+Z+c$f/b$I,`9^$H$J$_#a'a*d&F#e'a#r#J(]6J%g#A$X$F+X#`$k([&]%m#Z#I&[#I#i$H$]#^#^\
        #I$H$e#_#d%k$`#F#e$J&I#I#[%G$c#^#q#d$G#J#C%E#H#G#Z#[$I$Y$^#]#I#F#b#I$o'H&I![)d.^1ZDd6J$`#]#J+H&G&J$i#_#X#d#h(_#]%b$c.X%F#_$c#c)`(J\
        #J$[/Z#a%a%B#`&J#^#D%[$J#`&[#Z#E'Y%J$^#_$G#G#a%E)G&F&J$H#m#f$a$J#F#E&`$c!y~xlKJ$aDI!P&[#^(b$_#^$_#b%]$d$]#]$a$_'`'_'Y%`>e&]%^$F#Z#\
        a$Y#G$D#a%E#G#d%[#Y#F$H#I#W#_#X#I&Y#Z#b$Y#Y#G#Y$V#Y#I#^#X#V$[$W$[#[#W#X$b#I#`%G#G#W$I#W#I#E#E$Z#V%X#H#W#X#a#](X#]#b#X#[#c#_%]#H#X#\
        _#[#]#^%_#Y$B#I#G%H#I#H#W$X#D$Z#Z$^#X#H%Y%Y#H#_#^$?$I#_#e#A#`#Z#E#[#G&_#J#G#Y#J#G#G#]#Y$E$b$_$H#X#a#X#]!`#`,_2c[i'G#H&]-a#[%g0F'I+\
        J#]$Z#]#f$G%c.Z#j,d'i(B'J(a1e$E(g-d#a#H&I%J#i)i+I![1_)['Jh^(_(^'_$h?r#k'E;p1c$o$a$Y,['e#I#G2C%J#]#n(a$H!u~4HFd#f@F1I$@0_Oh!w~G[0hD\
        F;a!~~xf!Z,`/f$_dJWDBe#m#_%_#d$a-I#a#J$F#]#Z#q#[%a'`(^$c$e.n$b$I#F#I#f#a$c#[%h$B$X!}~^b~+f!i~5G$_RI%E/D*k/j/g$_/_&G5e!~~~Ac!R&[#`'\
        h&^%^(g#X-[$G%d$i;G1^$Y$Y%W#d#D$G.Z&e&`.f$i%H$D%V'[$`#_%I$Y#Z']$J$]$I$W&G#X*i#j%c$e#Y#g'<#d%I$c#l#c$b#e#]#h#^#V#G#I#H#d$J$d$[%e$f#\
        f#G#X&H$I#a$H$c&a#I#J#X$D#H#I#Y#Y#j#c#A#f#F#Y#^!y~k`/dME!}#I~wqUH<I!j~xWAi$_3n%`!~~xbtI!r~xe)H$j8p8J!~~xh!~~xp!cJeE^>Z4d#h+F$X._-G\
        5f3`#d%c%G-^)a6^#F<a!dClgG-E$])d#WDm#d&Z0F:D)Z.]5g(`)^!~~(a~KI!~~Ca!}~&YtIUj!dyJh]:E$^#`#]$W+J$W#[$[#`#[#`#]1d'b#_%I#Z&X#^%h%[#^$G\
        #a*Y!~~j?0i!}~ed!~~~j^!}~8Ibh!~~xl!r~(aPDCYEc3G&_#h!y~ie$a!~~xh!_~#_2]Me#H-]+Y&_*X%a-i)C&I$Z#k,`%a&d-]2h$e#h+F!~~xf!~~1_!w~0@je]l!\
        ^&F+a'J#^,[=]5g)b#]*c+J$G%E5`4J#a'H,Z#Y#c(I$j#F%^#k$p#E'^*J%e$H$a$I'^#c&^%f+J#V&C,]&G'h&]$I!~~xf!_#])[H`+cOe#`#Z&J%H#^$^%]&f#F,b-W\
        #J#I#I'`#G#^$_&_#H#X#c#a#_'X$]%]#]$j(]#G%[$]$F$]$e%`#F%H$I%I/b&`&^%g%]#F#J$[+^!}QI~0J:n/E!~~1Hij!~~xe!c}F#_Nf/[#Z'e'_+m#^#H'l#I#G(\
        H/I+J#J'_3H2n'j!]|Y$i'I+`(k>I%f(f6d)k&J0J*J&I&I%D*G#I&H$H-a#F%J$w&f#y!~~xa!y~&g9]!ggGF^#J&ZbJ%k%J/a4^']#d#_,J(`,d&J#Y'd!~~G?'e!l@g\
        &c)f~>o2fDf!}~._$ajG!}~jW;J9b!~~xHEf!Q%Z#aOd#a$I1Y5]$c#Y#Z#H&H#b#]$I#c#b#`$I#G$`#J%Y%b#_%X#J$Z$G'[#[$Z#Y'V#[#]#H#]#Z#J#W&^#Y#Y%G%a\
        %F%]$b&I#G$I&b#J#a#a#_$e#G#]#a$X$E#Y#e$a#Y$I#f#c#E#]#I#J#c#d#I#H#Z#G#_#]$`#^#[#a#V#`#V#l$I#D%H#H#I#Y#I#e#c#W#d#^#C$X$c#[#H#Z#_#`#e\
        %d#J$c,[!~~5d~II!}~%JSJ,b0g!~!i2I+iWg*I0J#n8[#l8I.a3F8F,J+E&H!~~-e!~~ei!~~xf!u~E_'`;a2`&^nH!y~hH'e-^/g!}~@HIH'i-f!r~HC>g5j%bB[:I-e\
        !b%I%i-Gbe+I,b$j-Z)k#g#G%[<b#_2j*HCg.I)J4I!y~-i[_!U#_(a1`%I(^*]I^(I$X$_%E%d$H'D#D$b#W%H#Z%]#X#^#Z)D%]#c)j+H$H#j$b#b#a#G)Z$h%g#^'J#\
        b&Z$m#a$^$I'i%]$b#E#g$G(_#^$e)p&H#I#@$i*I%J#d$F#a#H#I#Y#F#I#F$b#d#]%H#E#H&J!}~Ec(^NH!u|J1bjc+d7F4g,I!d#]*l'F&h-_$a%F&Y7cLI%F#I7[2`\
        &b-I#].c'h'd'I%d1I/J#`*]&G&C,^!c'_'h$h$^#I%G#F'b#b&j@a2a6G,e&Z$^)^+d'I)X%V#I/]$J#F,b(D*f-H%D$G#I#G0G(H)G&j&I$H.i!rNa.]P^H`-Y:fHJ!}\
        ~xl!u~7b]Y%Z#[!}~xj!~~$b!~~xh!a9a&H%b&X)HC_<J(b*_$Y$j,e.F4X#a*^'g%^#J$J+b&k'b%e#I)b$G3J%H%`1g!~~<d!~~~9^!u~xm;I,e!~~x]!y~'cDJPnLH>\
        E!~~~kb!sIa~(c2H*J2A#pDfEF!y~xfT]!R=C@]/^'i0G#Z%j#B)a#e$_#j#H#a#H#H&q(J&]$I#^$d$a#g'^(I#l#H$Y#k#W#[#b#J&_$D$H/a%g,I$W#I$e)d%I&J%H#\
        a#I$D$o$e#Z#C$_$J#J#I%d%h#I#`$c#l#d#I%^#_#J&_#I$[%I#E(a!~~xe!~~ZfiI!~~8Bbo!~~xi!~~xb!~~xb!uK^UA.dgYGd'E'c!~~xk!~~1IieJJ6I!Z8_dF$I)\
        G)]+C$c#[4i-H#k%f-c%g/>3k([#e#[#J+X$G.[%d([$I(f#m'd,H!~~h_!~~xDF_!~~-FNg!j|H9G%b(G&I*^9[%b%j/B:h#a,k*D9I#e!~~x[!o4awG$c#eMa6G#I(k,\
        J(Z$I*_'X=H!~~xi!~~q_)F!~~xc!~~xhECAI!~~xd!y~>c2YKH!}~>d[H!o~.eln1[?I1]!~~~(kdF![1]$_#^JW<`#J#^#_$g$X#]'X%d$c#_#]#[$_#Z%Z&[$J#[*h%\
        f*]&a#X#J#d%h#[#`#W(^#[#J$I%a#a#`%I#D$X&p$^,`'I'G*@-J+^'H&D$J8^+]!~?c~mJ!f.GBcU]#F#])I#[#]$_%]'_+[#[)[-I#Z$h%H$_(]#H+Z#[#]#^#_%A$J\
        ,F$D$D#H'IHE!~NFXJ.g!wlg-c~6H#b!n~5[%HCH&^/Y#`$e,G<I#Y&].[4J$_!i~@b0X7q6H!~~xj!N'Y)I&Y$Z$[$[#_&Y-`(g)[)[*[0Z#J#]%J#Z#^#[#g#_#I%V$J\
        %Y#I&F#I#e#I$>$_'b%H#H#F4]%E#I&J%o%f#I#H#I#`#c#[#F#G(d#I#G$t$Y$8$I$J#W#l#d#m$G#k#I$f'a$Z#l#^#B#F#f#i$Y#p$G#k#I#J#b%H&I#F$v#]#Z$`$]\
        #h#H#I$G#G$[#D$F#Z$[$B$I$J#C$J#^%i#m$p#h#b$[#`#k&J!}~]f=b!~~~%a!}~Ddzb!}~xj!f~+I-f#e#^+[<b(W0X*e*Y&_+]$f#b$I%d6Y%I#f!}~VGZp!~~x^!n\
        yc$@#gyH)]/J)I%a3m#F!_1c*`#G(e&H2i$h8g%H,d#I<_7e)D(I#^<?$d,^-i)J%F-Y#b)p-[#J#_#I%^&`&_!~~^F<hdI!~~h^!iNd~'J#I#H$d/j%[2o#^8G.kJI!~~\
        xc!}~s`%I4GPX!d~&o3J*^9J'`>h>g#o<I0G!}~xk!~~2bIJ.E!b}G'cHD,I#q:_)j$B%e.g(u?J(_1[!~~'a!}~xf1d!u~xj7Z'c=_!I%I#n#]#]$m#a'^#J+X&d#I(`$\
        _'J3I#H$t#H%G$i)[&t#g#u#r#`#J#[#^#Y#H#d$i#n#a$]&I#e#o#E#_#Z#^#n#_#^#G$I#i$k#H#q$J#I#H#X#:#X#i$[(X$Y#f#Y%[#Z#Y#D#G#h#^$Z#I#J$c$H#j$\
        G#c#E%g#u$`$^%F&D$k#I#I$b#I$E#H$J#Y$B#H#D#b#H$J#`$G%^#J#^#^#J#p$H$`#[%H$D$I#l#y#G#G#J#H#I$W#I#H#H#H#H#C#E$E#H#h#J#G$I#F#F#e$Y#[#G#\
        v%D'c!~~xIm^!~~.J~=l!lOaN`<a>a#a-F%[+g*H#]CIIH!w~:b#b#d~JI!~~xh!}~~2d!]e];a+J#c#B$D#F#w%[)f1J+^%I$I(`(w&X#]/a(I4Y'G+J'E#f-[%G#a/^!\
        ~~~Gk1J1I!~~xg!},c~#FNf!~,e/G!}~x^ZZ!~~S`!~~Pa!~~xf!s~xH&J'F$`6b1c)l!~~~2`!q~xa*f#J$f6g2J(c-[!s~5;eh.a=f+`-a$i'I!}~i`1`!ffhF`'`<b+\
        e'G$b#G:J(J$q%d&J(I#H&i)G*Z4a;I!e(`~%^$d#J#_'g-_?g=E#^&b#`#f#l)H&I'_$i6G$J)_!q~.H(g&b$C$Z&`&c)b.^JH)I!~~xd!}~vc,c4GBE!~~xc!j~'h1JR\
        _#I2p,G%d/W*i&^*]#`-J$_(I!~~~>[!}~xiPd!~~xd!~!wfgUd!~~xe5J!~~x_!uwhnI>_+f/a!f~<j,e>q![Mi#H9J8J$J(c)`$a#G$I*W&k#l.]0J'a2H(D#c#c$^,a\
        (I&l8I$I&f#b$H&J$E#n#F$Z$e#J+^!y~)^Vj<n^J!y~xs1@PH!~~eJ&Jpn!~~[H>kEI!~~~ja!~~fd!a~Aq#pSd&H:F&]?H#F&n!~~<IH^!}~-d~)G*d!Q.[#_$e9YC^1\
        c$f%]#Z-h#c'h&Y*h#g0b%^%^%H%Z#G)^#]$J#J(I+h#k%_$G#G#q$a$G$J%H$n$H$H#v#l#k#Z#J(I#H#H%Z)F$J&H#W#I#c$q#G#`#[#[#f#j#H#c#H$f&Z#H%D!}~hD\
        2kDI!~~-b!~~~fH6g!~~~zj!}~ek?fSG!~~ed!s#aOhNH~Tg!~~~)i!]&b'c2bDF-`&`#h$G%a+J/c'b#J'C(F$<&C(g*[&k)l&J3a&Y-B&Z(d#e$f&G%]$^%a&e%J%I%f\
        #_(c$]#g#b+J#_&['h#g&F#I#j!u-C-i#l-B~oaUF!I#^$I.Z)E%]$i0I%a$J)b#`&[#H)I0k%D%I#I#G#C$G#I$X'J$o%e#[#E#`#[#]%f$H%W$Z$G#J#D#b#g#h#X#]#\
        F#a#f#_%d$]$Y#a$I$F#J#j#I#H#l#k#[$^$]#X#f#J#J$W#I&g#W&[$Y$[#J#G#J#k$j#X#C$G#r#J#c$[$^#b#h$e#e#Y#G#a#[$I#_#p#Y#p#_'_#g#Z#g#c$j#y#_#\
        a#n#i$I#F#i#g#H#f#h$i#f#Y#J#J#Z#a#I#H#H$k#G#I#I#G$^#_!wx`vJ$f!m~1d#I,]$g/I2b&^(d4G!n9e9fQa0_L`.Y0X%^'H1J%I.],a!y~1fsh!~~F^!}~qY)j!\
        }~vF$d2a!hsa@a(eDG;E-Z.t*a5e!}~~4`*`!y~.[$_#^!~~Rf!uDH*I#^:c+e:J4h!}~xh!~~8G$CRF/i!~-d9I!~~=^!~~xk!Q/H#i#[$o#]-g$[%J1b$dE[#]$_&`#i\
        (]&I#I&[/J#]&`4_%]#J#]2d$f#?&D$]$b#J#[#[#^$Y#B#g#]#E&l#H#z#[#]#Z&I&W#b$V$I%r$c$J#X$Y#Z%[%e#b#W#E#J#H#W'Y#g#I#a#H#f#Y#>$f$[#I#J#h#f\
        $]!]#].[#[#`,],h$`#a)d$]$^']'bOI(`&d$_9I%i1J$]*J+[%h'e$^#^,^#['_#`$^$l#[#J#a*E$J#`$b%H%J$H+I%d#H'^!~~~_b!y~xq)H6G!}~xh!h^`2l~,_7C'\
        g'G%J$c,I&i'd5@#o#I!}~$avb/H!rNGSi'p.f%_H=:J0e1I!y~AI8J,p!y~~on!~~BB~;a!d__M_,a*[(b'D'V$Y-G#e&H6b&_(a%c+l#^*]$d3_;_!~~xk!m~_B;G)e1\
        G'c%A3w!~~~LY!~~~Jd!_AW#^8I#j&I=_%^$I0FGj)H#Y%a(J,_%[%G#_'j#G#`(f(G#]#e&l&H#_%X.J$I2g#J$`(X%H!~Yf!q~hh2b;_,dDa(Z!n~/wkj5I-JKI!~~xb\
        _F!~~xk!~~xa>I!f~#C2bTd4]#a*b#`$G#k*]Ba$G$])J$H(p#_!k5bwbPI)_5j2`%a2c+a)_%G!}~xhEHDb!U)a$`#_1^(a)b(_9c.^'_)_#Z#Y#k#J#X+a#I$]#H$g%Y\
        #[(`#a#^&Z.[%G#d#I#X#h#n#Y$H+h%J(a$G'Z#[&J$i#k#J#j%H&B$Z#G$J#B#G#F#H#Y#F#]#H#X$Z#I#l#W#Z$[#J%]#J$F#I#I%I$G#H#I$Y#J#H$@#Y#Z#I#[#H#_\
        #_%`&b0[!d~]^-e+I)l#Z%_$c(a8f#o&H(`*I#H%`#a3d$H!~~xa!y~~2o!~~xi!r,_~#^md:Z#^,`!n:Eia,_JF&I#[+_*Z#]$H(c7[+`1H(]!~~xh!w~ra(^$J#ZRb!~\
        __!~~xZ!}~xh!}~xe!}Ba~WeAC!w~eH5n7_Mb!Z-d*H2J%JEX0i#H%I&h#h#^.]$H4b#X'Z#[$Z$I$G)_&a(E2k*`$I&Z+X#F#^#C#_%]$^$j%E#]#]#W$F&a#^&b#G#d&\
        J#c$c#Z$h$J#I$Z(]!~~xW!w~xi)J6J6b#F!~~~Lc!~~~L_!}~~2j!~XJ~Af!~zg{C!~~xeAC!gwZ)H;b%VJX#[1Y._(^%f)W%`%]#c-a4_'^%^!w/b$`$[#c~JA7B:J!~\
        ~DC,c!}~~Ve!_?ITf'I'^#^$[#]#_#a&a$W#Y%`#^%Z#]$_#^$_#`&_(]#a'^#`#^'a#[$b(^%^$`$^#G%Y%I']$c$`&]6_9^#J,_%[&G!~~~Ig!}~:f)H?J7IRn!wNc~R\
        f/I+d!h~5`2H(^*[6I%k%d,^7H8n(`!}~~Od!j~:^#I&b=I?p5f$`6_DZ!~~[j!~~~Ob!r~GG'_1b>^-D;c:f3_!i~(_PD?a&H+kHaJt#l!}~x@Fi!j~3_)W$p&J%a%];H\
        %d!k~&p$I#g$I>B'a1G1WKe9G+J(d#j(i!~9^!~!~~xHW_!~~gJ3jLH!~~xl!~~xf!}~xh!}~xn!}~xd!`{^#hyl'h$f-J+h%D3s#J'H!w~xJQm!~~xf!~~xa!['ZtG$J#\
        I6eNJ)a1d#J%G#I#_#o#s$a#D%^'G#D%g%i#[%e#D%C.n#]#o&d#n(J'I#I#J$J'I$X#]!~~xc!w~Yd@G3G6G+g:W!w~_g;I-i!l~2bOk:E/IZJ'u!~~xa!m~XcAH)J#a+\
        e0p1I%g&I1I!s~eh5j[G!~~xG+GPf!}~xgAF!u~ee5e!~~xe!}~xck`!}~xk!N%Z,X%^+['^-I%a;g*j%[%Y&X$]'F#[#I%h$j#D$I#^#I#W#V#F$G$c$[#J#H$Z#e$[(d\
        #Z$J%Y#[%i$l$G#[$J$m$J$a#]%Z#J#f#I#_#_(d&h#X%W#o%G#J$a%[#G#h$Z$d$b#I)E&I'e&d#G#h#I'I#Z&I$F#H#e#_#J#`#_#h#a%H$H&e$G%d#`#a#^*]!}~QH#\
        aGh!g~>y'_wF!~~~fc!~$h~~NJ!~~xc!n~QG#^$f5X2ZD^Dc!~~xeAF!}~WYtHJf!~~xg!Z|Z$I'J/`(X)k'k'I)i#`-_)I9[$a#G#d+a'd#_#J&F*W#]&_$J#`)c$a$g$\
        J%f#I$[#^#H$`&G%p!}~~Vg!f#I1[+k$J5c1J#I%[/f%c8]$Y<^Ic'X%G1a:`+E%_.J-]!u~|a)]-]-`!~~~Vf'I!~~#J~5bIH!~;e!r~.f(ZubNH$`!q~xoka!~~5[!w~\
        Y^@G&gP]/H!~~x]!~~xd!~~xc!U$h+a#DB^$]#a6^3`#[#I#Y#I#]&V(J$G#[#]#J#E#I#]#k'`&Y%l$[#c$^#d'G$]$h$]+d'G&Z$X#J$_&_']$J&h#_$[#Z$c$I#W$[$\
        J#I#C#]%`%_#G$G#I&^$Z#^$g$^#`#J#I$[%e#I$H#_$I#I$H$^%G$H$f#J$J$h%^#H$_#n#c/[#J#e!~$d~~DI!~~~AZ!q~-i$c+@>c'e&G>kTF7H!c'Dib?I$Y'^*J$h\
        /X2d'p#I1d&f(_$I(b*n']$e&V%Z/[1J4I!ijatj(`0c#g$m0C.H/B%a+j%^$X!d0hf_9X#J%Z4[$['^&G#_(]#_'J3W#f)C)c)c%F%J$b'J#D#Z3r)E(Z'`$I#J$F&`#I\
        !~~xd!w~MhLj!q2j-D$b~-HOloe!~~8[!~~xb!y~~=JPo0H!L#d&J&F#k#h$_$h#h#f#c$a$f$B$f#h$W$G$g#y&g#E#g#H$_$Y*^*d$I#a-H%h%J$W%I#]$d%[$H#E#I%\
        J#m#_%Y#Z&_$f)j#I#e$I#[&b#e#^$`&J#G%c#^%H$C#X$G#H#I(a$b#b#]$E&g#d#I#e%i#l$^#[#H#@#G#I%`$F$V&]#I#h#F$Z#G#I$V#[$I#I#l$W$^#X$I$E#I#I#\
        G#c#H$^#I#B%h#J#_#E#H#J#Y#^#J#J#d#I#W#J#J#G#I#I$F'a#l$r#`&D&]!~~xe!~~xc!L#H&Y)H$h$]:]/^(d)^$a(_%e)c$W#I#G#C#[$]#W#Z#`#J#f$I%e$H#h&\
        g#X#l'_%g#[#^#J#a%H#^#J&Y#^$b#Y%I%H#X$Y#D#J#G#W#D$e#W$[#^#a#G#W#Y$Y&Z#h$^#f$e#e#^#Z#G#G$C#F#X#e#e#I#F#e$`#F$C#G#b#k#b$E#G#g#h#G#G$\
        c#i#H%I#J#e#c#c#l#I#_$i#n$d#Y#I#Z$Y#n#f#D#`#J#Z#D#n#@#e#c#E#a#]#n#E#G#g$X#I#C#`#_#H#B!N#H'a$]#a$]*m#p'J$e&^(_#Y#aK]&J$G#e$J$F#c#[#\
        X#w#h#I$_#J#I#`$Y#b%I#J#Y#f$W$I#G%[#Y#X#I(H$X#Y,[#I&]$c#I#I%f#[$F%g#^#^*J(f#W$[#Y#H%d#]#F$J#]#F#b#^#E%]#H$J#]#_$]%G#Z#`$b#e#Y#_#b$\
        i#I#Y&W#Y%d#C#_#X#d#^#I#F#^#`#Y#c#[#J#I$F#^#J#V#]#j%h#`#H#J!}+H~6JLi0H]I+b!w&J|gYI$YFC-`Oe!y#d<JuH`G'IDH'g#B-e!~~-`!y~IHPr!~~WB(E<\
        ldD!T#`&H5`)lW_#[$d#^-H$J&I%X#c$[#I+X(^'I&e#_#g#j#e'@%X#c'a$h$m#g#h#c)Y&_%b$H'I$^*E&_%G$Z)[#J(H%Z$^#I#D#[%J#F&f#J&H#[$X$e$h%H#[%[!\
        ~~x[!~~~'e!~~C^!n~:G4b<G3o#a,_IF)Y!~~VY!}sb#g~RI!y~5JejM`&D!~~~%b!}~5cKa!~~[h!_Y^R[Z`#_1p#i)J#F;b#`$d-F&I%o(_&I&h%e%f!~~xj#H!~~x]!\
        }~Nb!mK^'a~IZ#^)I-c'J-d#`%I&Y$_)[2a!r~(E#^:hF`LG-i!~~x_!~~~@d!~~~ed!~~xj!~~~V[!>#f$F#[#c&^#e$G#a#m#j#b#a#I%[$J#X#J$j#[#j#G#h%J&J(h\
        %Z#]%`$e#Y#c#H$b#Y#`#Y#]#Y%b$c#I#X$b%[#X%W$[%]#`#C#e#W#W&n#Z#H$Z$H#^#a#^#h#f#o$^$o#I#m#a%W#C#Z$^#Z#^#X#^#Y#o#[$i#a#]#C#J$Z%F#`#e#Y\
        $s#j#J&Y#E#m#c#V#]#e#_#I#g#D#p#G#I#H#c%]$c#l#i#h#G#[$e#h#b#[#i#a#X#k#h#[#e#g#a#f#H#e#G#I$^#h#C#k#]#V#b#f#H#A#l#n#C#e#h#p#a#d#a#[#o\
        #g$h#a#f$p#m#q#i#h#H#c#`#k#l#e#_#J#[#c#j$_#W$[#Z#E#d#e#X#]#B#d#^#k#`$Y%d#a%_#_#`#Z#Z$W!~~~3b!}1k~~Ga1I!T#j._$j>_+]BG$F#I#H#]#H#Z$Z\
        #^$Z'I&a&k$b3W0q#I$I#J#I#Y#G#`$_%W&X#J*^$j$d#e#b#<#H#^#W#J#X#H#^#i$`$k&Z#H#X$G&b#Z#b#F#^#H#Y#D$Z#a#c&j$G&I#e#_#H$^#E#X$f#n$f$H#E#I\
        #J#a#X#j#`$G#G%_#H#Y$A#A&]'`!y~-XNa/_!`*YA_VI'd%`%c(`']3Z/i2H2l'Z*]$k,[#`*J.c,^&i'Z#H*[!~~~Kb!~.H~lo5H,G!d~^I'D)a0f*e5c(J3{5d!y~5a\
        ed!}~0G5@VIBb<i!X(_&_$I-c9h<g'a&[#_#]#Z%I#I#J#c#J#b#b#I$I'a)Y+`#[$Y&b#a&J$W.X&I$^#c)H$Z*c#d%f#[%B#]#I'F#E,^$I$d&`%X$J*Y([#b#_&I$f#\
        _&d$I#`&Z%G#I#c#Z$G#g$Z)d%]!}~SelI!_~(J(t$I&lfE*I)qIH'q#I!s%IpG#`$h~5_!~#E~rb!shc'J%e'_yG$n'I$J!~~xb!y~-e[k3H!ytcEH7`%]!mAY:`~@B#_\
        .X*W.a#J#j&a0I2c!l0if_9]%I<^&G#`6^#H*X#g%^TF9F'I!~~?g~-E!~.I~)j!X#W-t2]#u$c)bP['b$f+f$h(gDI#X.X&F#G+J,Z#I#e%i$c&E%E#I'F(H$J$e#`#I%\
        `)^$I&I$e#I#J#J$J$J%`#G#J$b&`'e!~~KX!w~EI(^NgLa!w$i'`!~~x^!~~xe!~~xl9J!~~~Eb!8#c#b#a#`#_#b%J#Z$H#Y#b#_#_#j#b'a#[#[#J#j$Y#X#D#^(W#J\
        #_#_$[#]#d#J#k#c#c#_#`#Y#d#d#h#[#Z#f#c#d#b#d#d%d#X#Y#e#^#I$J#[#e$c#I#X$_#_#e#`#e#F#X$B#[#E#^#]%I$a#Z#H#i#a#]#x#v#l#k#c#h#J#b#]#d#H\
        #G#g#i#h#i&c#d#b#V#]#f#b#i#d#h#Y#a#j#J#_#c#W#d#Y#r#f%Y#i#B#G#n#j#I#W#_$[#r#_#[#c#_#^#Y#`$k#m#h#i#g#i#c#_#Y#g#]#V#f#j#k#^#[#g#q#Z#d\
        #h#u#^#b#^#_#Z#m#f#^#f#h#b#b#B#`#=#x#n#I#u#o#f#a#g#g#Y#s#m#k#j#^#o#f#b#n#g#g#`#g#p#h#c$o#e#k#h#o#e#g#W#`#r#W$H#e#l#h#]#A#h#G#l#k#`\
        #c#b#]#f#`#f#b#Y#b#Z#^#b$c!}Xk!}Yl!~~-e!~~xG-c!N+b#b$c-](e'J+a#]0Y+['m)f'd#]#G#X#I%D#G#h#W$H#Z$I#Y#_#C$F#b#[#j#_#l&J%H#`'`$Y#[#V$W\
        #^$I)W#Z#J$H#`$Y#J#I#F#C'`$I$E#I#c#X(W#`#F#b#[#J%:#E#J$[#f#`#G#i#`#j$F#W#J#G$C#I#H#]#W#a#a#F#E$A#A#m#g#C#Z#A#j#I$I#^#k#[#H#H$j#J#h\
        #n#n#i#a#a#^#g#^$g#^$[#J#h$Y#f$Z#H#f#G#X#Y#H#e$Z#^#F!Y&]#[%^&]&Z$]&]#X*_)[>]+`.i$J#b#Z/X#E&H1c2^$a$n&[#Y#B+`,D&_$C*^%D$W$Z$H$k%]&c\
        %d#m'Z#Z#G#V$`(J$I)^#_#Z#a#W#`+E%[$a!~~~2E,a!Ua`;k%_#i#g#p#I$C'a#[$I#J#j#Y$I&D#a$f,V3f'I%g$^#J%e$^%c/C$I$_+q&J(`#I#H+G(F%i#I#Y-b*G\
        #I(o$I#p!aNIMc&J$v9a<[:f%^(j&j2J;e.`*W&H'k!k~#I$m0q+J(ZeIPI!}^l~aJ!u~KXNGC]/]1_+^!}~xi!~~xd!V&_/I$C/a9f%j*H6_#^#`#]#Y$e%p#h'_%_#c#\
        I%`$]%^3Y)V&i(^$G+f+H#a#I$d%d#]'V#I#F#b#d(a$H#J$]#e$V#c#j#H'I#`#j#Z%[#F#D#_'W$G%b$Y#H%_#c#G#[#H#a$G#J#I#e#I#I%h$E#]!f~+I(G%G#d6c/i\
        &I(_2I$m#]&C:I#Y#`%`%f)I#^#B#H+^%e#e$C#F$F#Z,c'c!}-Gxe5`!y;o!w~.J(B'E7F3C:q!~~xa!}~1Iae*c7I5D6I!~~~Ad!s:hHk+`#I-b~$EnI!yw^kZWfPH!w\
        ~xd#dhd!~~hJ2f!n~._$_#aGW(`7Y'l#J.H8g:C#W!n~ZF<i#e$I2f$G,J/G0j!r~BY5a1h5fZ_!~!A#{#c#l&l&o$@$X$`#`#w#q$[#d$v$e&H#_$J)F#c&g%I)c(Z(]#\
        b$Z(^%a&F$H#a#d#[#F$I$^#c#a#b#^#H#e#D#^#_#n#v#G#J#F#H#]#s&^#H#J#X$J#Y#E#[$D#V$u#J#_#l#W#^%F#[$H$W#a#G#h#k#r#Y#d$J$e#J%a$I#G#X%X#X#\
        X#I$X#^#s#J#m#f#g#d#I#G#u#G#F#H#H$I#F#]#g$D#b#u#e#r#E#H$G#?#Y#G#F#E#g#_#n#[#l$i#a#[#g#^#p#t#u#i$`#G$H#[#G#a#|#`#E#j#k#H#D#Y#B#X#H#\
        H#e#H#E#E#_#_#I#X#g#J#H$I#>#y!}}`-g!qyb|J'`&g9`0J%`1`+J!~x`!~~xb!~!~~jJ7c/J!}~~/b:G2c!~~KGNk:J!n~Gd'p~6`!~~xe!k~-]%a&e$c-]$j+J?^.X\
        $e*a)D+I$H>I&G*a!~~uY!~sb!~~xY!~~i^1G!s~'h(G&J']#H#_!~~xj!u~FY%Y$I=a3i!~Y]!h/k4A,e1I&H>e3JGI(m#J5k)F$I(J&i#I'J#e2j4I!j~0JE`3b'W0j!\
        ~~xc!y~/bX^'a!s~E_0V6^2H'Y6[8[!~%iUF'E!~~xd!~~xb!j%]X^>a8D+^#`6W1a+g0D<`?`?Z#d!~~xe!P'W*J#Z#Z$i([#`,I'F&a+[1c+`/^$[)_#Z#G#b%]$f%h,\
        d(J#[#J#a#H$`#a,e#J$W#d$c#f#Z%e#Y(H(J#V#_#Z#Z$_%_%C#k$g#f$G#`#Y#g#b%[#J#D#Z#F#Y#W$[#[#h$a$e%c#J#^#k$_#`$^#[#H#X#H#F#E#E%I#e#^#H#`$\
        a#[#H$H$_#X#Z#Y#l#H#Y#V#H%c#o#^!~~t^!NAH$^*H&^*a$`#l$i$Y+Z(b/X$G#]#H$b(d#J#^%J#f#[#Z#I)]%`#b.I$X*I#G%J%_#t#[$t$f#e#I$G%]&_#l#`#D$l\
        #Y%W$I$H$Y#c#_%f#_#Y#u'I#k$o#F$E$e%I%b#I$d$I'^&H$G#]#J#`#]%[#J'_$[$F$D'H%I%d#X$h#J#[%]$[!SIaR`#C$G#H%d$I(I$W#G#W%`1I+H'Y$J$Y$Z#V#[\
        $J(V&^#I+H#H(m#d#a$I#Z#^#Z#[$q%b%[#`#f%a#[#^#a$^%Y$^#g#_#H#f#^#^$E$I#f%^#X&Z#_#c#d#b#J#_#]#_#H$c$I$d#E#h#W#c$a#X#X$I#e#k.c!~~~=^!b\
        =IbJ$n8J>pC_#m.fAg/k*F$b%^$f!~!d~.^$^#]*X*f#d+I*I(e%[:b%h*]*]$X*H%['c.a+b&]#G$D#H*^$b!w~xn!UYa?H&H%r#j+H)X#V.H#G*^,H$B#d(@/J/`$I&d\
        #W#I%_&d)_$W#m'c$`#^$^#W%j&d$J#J#_#c#]$_#J#d#^$H#i#I#F#[#Z#H#]#k#E#]#`%^#I#a#k$_#e#I!n~^ZNY)c0g%`.j-_!}~#`!~~VI'I>l!Q#Z)b%Y*h*H&J#\
        i#b+m3^%h#b&I4]$J&[#j$J#q#E#f$b#F#H%a#H#J%J#i#f#a#_&a$d&J&b$^$]%V)[#I#_$Z#]&_$^#^#b%`'^)H$Y#I#[$e#I)V#Z#b#I$J$J$J$`$H#i$J([#`$H#[$\
        b$I#g$W$I#I$I%I#Z#^$X$I$h#F#G#Z#a#J&H#Z%a$C%g#I#e$d#Y'[!hBZ#c+Z(_/`#[Ld(]#H._*_6`+]1_fY%_!~~[Jxc,F!yPIe^Dj?JL@,a!~~$bDEXIeI!T#[%]*\
        I'^0`%`&h%_Me$Z%I#G#F#Z#Z#I#]#c(G$E#J%^#H$Z&Z&c$W#Y-_,Y$F#]$X$I%e(H+b#d(<#l#D#a#a#G#e#V#I$F#^#a#G#k#F$]#`#F#H#H#]#^#b#_#Z$e#H#V%Z#\
        b#f#D$J#E#J$_&I$D$C#G$I#A#f$c#^#]$E$G#[#G#g#G#X#n$b$d#G#i#_#D!~~~(JXl!B$j([$W$`#J#C#[$Y$Y%Z#c$Y$_$Y$X,c$Z#J0Y&[#^#Y'_#Y#[&X#X(Y#[#\
        X#`#Y#b#G#^#r#[#Z#W#k#e#X#_$[#]#E$W#]#F%a#H#c#j#Y#c#c$W$_#[$X#H$Z#Y#V#f#`#Y$X#G#g$b$W$J$W#B#Z#X#a#]#b#j#Z#`#W$g#_$a#V#b#^$^#]#W$Z$\
        Z#_#c#c#e#I%D#`#t#E#H#D#]#i#g#h#e#E#C#a#_#b#Y#h#[$Y#`#G#p#]#H#^#b#f#e#Y#b#I#Y#^#E#Y#`$a#H#Z#^#E#W#b#G#E$X#f#t#w#p#g#e#[#c$_#F$c$H#\
        b#s#r#a#G#[#I$k#I#e#G#Y(Z!~~xf!~~|]!~~WG]hSH!}~xl!F4J/J$e'Y%X$[(X#_#g#J$b#X#I&b'i,`+e#Z#D#a#J#Z#H#E#V#g#]#V#Y$]#m#[#Y$Y$D#e#j#B#H#\
        W#J%Z$^#^#^#G#e#V#[#X#b#`%`#`&W(G#[#X#G$F#[#[#c#b#F#s#^%Y$Z#b$G#H#c#[#Z#a$^#[#F#I$i%^#A$_#Y#h#H#h#[#]#E#c#_#]#^$X$G#c#F#Z#Z#n#c#D%\
        I#F#I#l#c#V#i$a#^#`$Z#f#c#^#f#G#J#a#I#b#l#e#l#n#l#j#i#b#Z#d#F#[$]#f#?#_#g#f#Z#b#c#Y#c#G#Y#m#p#E$e#W%_%b#H#a$d#h!d~.^%I@H)gCi#a,J#I\
        %k(b1D%I&I#d-H$n$[%b'i$`&F#@$^!~yd!}}IzbMe!~~~0b!}ci!~~~Rd!~~x`SI!~~S_!~:a!~~x[!u~.i(])c_HA?>_!~~xj!S#`<bGf6[#d%]#Z#D#H#b$X*W$a#H%\
        G#[/b'H(W(e)b'[$a#m)b*I(j%`#o$q$h#s%I$]'d$?&H#I%b#a#F$I#^#a&I#F&B#]#C$I$b#F#H#]$e$I&F#a#b#[#_$g%]#I$I$_#d!}~xk!w~xF+e&I2k!~~xg!W~(\
        Y'W+]$^#].a$I$[$^#X&t#~#~$A#X1_&I$]/D,H'F5J#[%b5Z%F,Z#I!w~xcif!}~xh!}~xi-A!o<H+F$e<d6I7Hjk6a+b@d,I!}E?$k]HsI![#^,h'_#Z0[%m1e.`&I9i\
        #g%]-[#E#J#b'Z3X6J)a&]+I#h&f$`'G#I(G#c%W#b#a#J-j$e$I&a#I#b#F#J$I&^#I$j$G#I&^(^$I'H(H!~~~Uf!~~~Xa!u/J>bhadi9F@c!s~?@2rG`%^6b!~~xb!~\
        ~~>[!}~|],b!}=IdJvh&e!V0_1H?o*o4b(b#l%_'_$J%Y#a#l#f$Y*J$j#g$H%Z3G#B$b#J%E#J)j#J/Z&f+g(H$E'I$g&_#^&`#I#J$`$I#J%`$m%e(H#W%I#I$F#[$F#\
        G#J%]%u&I&I!nz[?Z$]#e#Z:[(b%I8JCb&I!f~?GAi;h7`#l)h7e!}~xl!r+_#^-_nI%]?JL^#]!~~xJ]F#c!~~xg!^/I-h%J%l#I%i)^(n(i,G5`+C%jJ].G$G$J*c#I2\
        b(J$[&G+l#_%d%d#I#J#h'X$_%I'J&Z%J#J,G&_&I!k,H$p3ij]5_#a.c&HjF!u~.[$_#]i`;[!~!~~~LY!w~Kc!~~xf!o~-k:^#`'W4[#D;hd`'H1I!k~(`*F-d,D(]/j\
        AH,J=h1C1b,f!d+^&]$a*f$^(W*a,^1[-^.[*I+a'G2Y&^6I#_+J1I#E-X*H%J/F$J$p.J%e+h)I)_1^!myF#_apOJNJ$a!y~vd4`!~~~0e!~~xh!}xh!~~xe!~~~0b!I'\
        Y&Z#J%^#H%I'e#k#J'e-[#e$[#Z&Z$Y$Z-_%X#E#[&_%Y&Y$X$]%^#X#_$b$`$I#]#^#l$`#j#X$W#D#F#`%Z$H'X%b#I#^#J%X$a#Y'Y,c#]#c$I#e#I#W%_#[%^#V#H#\
        I#^$a%Y#Y#j#a#c#_#]#]$A$e$F#b#f#g#G#Y#a#W#Z#W$[#^#b#C#f#_#Y#]#^#V$E#[#a#a#]#`#[#]#F#E#e#b#I#e%`#H#i#l#e$b#g#a#k#`#f#C#A$Z#G#I#J#`%\
        H#d#_#j#]#E#J#X#a#_#W$G#_#h)e#[(d!q~?J#_E_-`+A.I+_)_;J&d4Z#f!i(`RZ/a7I6`*]$J#_#_+^:`#]7G2J$b%G2`$a%c-d#G#c!y~XIRa!I#`%b#f(]#[#J#_#\
        i$e'_$l%J%g#I%g#c#c#E&^%h$[%h#b#^#I,I&J#Z)G+a#]$E$H#W#b#G#W#^#Z$[&I#Y#_#j$H#f$e#k$F#_'Y$Y%_#`'a#Z$[$f$]#^#W$]#J#J#m$a#^#G#Y$a#F&Y$\
        _#X#]#e#k)]$I$H#X%b#g#Z#I#H$G#E#]#J#n#I#G#^$X#G#_#C#F#f#j#Z#c#e#^#a#m#_#d#Y#I#W#[#h#e$[#D#m#D#[#W$e#J#d#J$Y#X#V#a#c#l#G#Z#k#E#H#I#\
        i#C#I#E#E#]#g$G$a#h#Y#]#Z#G#X&E*`!hDjvI.I@n2c#n#JBn:J,G(`#E!T4D+_&]*])D%j2H:J,g%f#]#c$_$k#Z*]$g#Y$]'i#]&s)J'^#H#I%W)`%^#]+Z%G#[$I%\
        d$H#H+g#_$f(D#Z'_$^#I#]#H$H#E#`#F#a#^%I#I$Z%I$c#t#J$Y#E#B#h#W#I&c#a#a%I(e!w~#[#h~cH!r~Jd:d.J+d&^(^Kh!~~xf!W3[#a/b%a)Z*p#l#b#B'i3J#\
        [0Z/H#a#J#H%b#I*Y&X&a%X#d,]%](H-^,F&E$?%[$G#I'I#a%h#]#J#J&`%^'E%H#H#]%G#g#F&]&g%H$g#o$G#a#G#J$^'i$b+l!~~ng!~~xk1J!~~GF.`~%J!w~.Jlr\
        NE1H,G'J!~~~I^!~~x_!r~~2].a3j!~Mg!}~vG4k:H!}~0_~Ia!XPc&_$g3a'e.E#H+^)`#I#G&I'Z)_$]%I*`*]#c%X%G$b:i#I+H$Z(H)Y$['J$g#I$j$n#a#J#f'b#Z\
        %W#I#[#e#E#J#Y#]%D'`$^#D%X&w#I!wVG8e%J~LG%[$j)H!u~bm>J*e!}~xj!O#E2B+]#[%_-I/['^$]$^#a6e$I#J#H#^#c#a#f#F#a$H#[$V#m#Y#C#a#Y#H%J#_#a#\
        f#d#[#f#c$[#Z&Z$Z%^%[#]#]$W$[%d%e#Z#f$_$W#F#J'`&Z#J#H#b#h#f#^$a#J$b#e&[#X#X#H#`#c$I#I#I#G$a#[#c#b#J#_#D#]$k$D#b#a#^%a#^#X#_#X#]#b#\
        j#H#H$H#`$e#d&J$[#X#B#^#G#]#_#G#I#c#J#_#I#i#_$^#V#G#H#`#c#]#E$D#^#X%Y!~~~2b!~~~@i!y~/l!qAeHIP_QkAG%Z0I$k(H!y|Iyh+g7?!}~~HZ)c!d;d~A\
        p#i%b%F%m<D)i%J%D$[(F#J.l/G+I'H!~~xa!dAf*vi_LI)]#t#J1I#[6Y0IAJ!}~;g$GbH!q~/`#dj[&h(IQ`4c!s=G2erE(JtF3d-`1k!~~k`ZF!q~0`LH=I4H;G#v.G\
        !~~Th~7J!u~SI9i#g.EMj!~~xb!~~:f+G!}~~4a=X!~~SI#D#E~-j!~~/`kI!Q#Z+Y[^5j#[$b$b%Y$X%c#X#[#b#[#e$J#G$[$I&_(]#Y#Z$Y$]#X-F#F#W#I$q#`$H#W\
        #E#G%a%j$W#V#V*Z#]#W#`#f#]#Z#^$J#I%X#I#I#_%F#e#X$H#i#c#_(`#]$^#G#X#q%Z%f#[#a#i&]#]#[#W#D%c#H#F#Z#Z#F#G#e#W#G#G#I#H#I#]#J#Z#F#J#c&I\
        #J#H#c1]!j#c3^~%a6D&^/f#I&^5e#^$c'_+fAb(F'B4I%a!^yI%`$a*J#g#e$_#c1c#[$H%G%^%_:g#^$c#c#e/^$B%_(_+^$_,]$H'W-Y([%G#I$I#I2e!~~GIRi!~~x\
        e!}~Jd!y~xf7b!w~;i_k!X~%`0b+I)G-|#c2w*G2l9H(]OA!U'`@`$^*f5h6`#b0I$l#J(]#s%G$G#I@e'I#[)Y#c$e#q#X$],:(]#J#[$b#I&F$_$I$q#I%Y#`$i#X#`%\
        Y#F#J#X#I$I&l%k%b#[%j$_$J&a$I#]$H!}~~Nh!~~~:l,H1I!y~~>s7I!X0q%Z{E.W$b,`#I,G$H*J+]2o(I%w$v$G'I&X-I#[$u,^(G#J$I$`#d$d#Z(I%G$g$H/f!}~\
        :i~1C!r~([*a:FQ`%[mf!}~/beJ(]!~~xgAI!w~xkke!q3I&_~3J%JNi(Z8hId!~~~GiDJ!~~YI@j!~~xc!~~xe!~~x]!~~xd!~~xh!~~XJAe!d&J-H~-a*]=^(`.b(`$^\
        )Y$^#_#jAI#_%I#c#`$`%d$c#H$c'h$a([!y~xf!~~xd!n~xuKG!~~~Th!~~xj!~~xa!~~xi!~~xd!g9ifH/`@l-d'H<H$c3J&I'I:f&B*H$k#E(i!k(d$e~&I(d0d5^;a\
        +I&a'[-aIJ.F!~~~=e!Y(t$q*I9_(gHi&])]#H#`&]#E#d*k&H#n(I#g)c%b.a(g'd$F']&c+C&bCF$G#I0J%`$C%J)G$]%_-n!y~xl!rSc~+b;`$X2`$_3^!aii#q#o#i\
        1a%HAJ%I5I&I#@:E$p&`%f#E'`(H#k%_&n%J#J1I#l#@'C%E*I$J#E(E#H#J!~~AHXo!~~#Jwm7I!c|I-`#t2E)X#G(d'I#k#C%m1J$W3`@c1]!gxf.^&p-j%i(I2a&`,E\
        (a&_#H/C:I&`MI0e![QfBe8_#I$[#e$]$H'`#i#e#X(_#g$b-`&[#I&m#b)a)X,J&_1_/^%G#H*J#Z$`#H$a)I'H#F+F%I(_*c!Y%J+e#i(b(`#e7_#d1],`#_(c*Y)I*G\
        #J#g(b.X%c$_)[)f(C;g$d%b#E#e#I$e&E$i#I&]#a(G#_#[$_#^#G)H#a#F'h#b&I$f$F#I$](G#]#F#I&`'J#b1]!u~3eIm#c>IKJ!g.b~lB*F1p%g#b&f*J,_&J#^3[\
        !yKb~~'k!~~~Sb!h~'Y&_,]O`&f$j.e%D*e#H8l-I'J$a$J$I!~~~%b!V(n$J<H&i$Y(cH`%^*[#`#h$[$H&F#[%F$I%i#j$Z&^$_$X#I$X%a/^#d&I)I#F#Z#I#G$W&]#\
        W$I%Z%F$^#[$d#^#[#H#g#^#I$J&_#G#C#I#G$I&I$H#b#I%F#I#b#^#J#D#I#]$f#_#^$]#Y%J#D#e#[#e$G%Z#]&[#J$[#J$v#h#]%D#d!~~x`!~~xmfE#J!arJ*J#>2\
        n1G#H$J%r&h#^#q9G*_/eGj(b=E!y~~Am!W~-I#w$f#J%nDJCj*F$p$G%i0`#I*n5I#p#q#I#G0I!n~.A(E3H(aAC%f,g1`$J$]*E2a&b.c!~~xg!}~1Iin!}~xo8>!W,_\
        3_*`$^4b7].Y#^$h#i#i(e$E)F+]#W#e#a#e(a$I#g$g*V%Z#_#e&I#H%I$I%I#I%['e*E#Y'c#c#a'J#Z%b&E#^&I#Z)H'e&D$I#d#^$[%Z#]#[%X%G$I#H$a#H#I#I#`\
        #E%I!}~^cfI:B%e!h~H`0ZFC$b#d#_+f$`$b%b$^$[6_$`&a4a!f=_hJ#`$I$J&FIH$g/@0e$h0c$I#e+m(J*g#^#f%J(d%c+H/I!dwa&J'WSh&E%I<c&J$j#h#Y(a'H#i\
        #Z$@%G#q0k'G&I$^#H-I&]#_!oRmYrkX]Y!aYI&HB[7a$n$^)I#g)c5F.F/E*a0p(I#h&Y,E$]#I&o%`-G5h!okGAm2D#JYh>a@j!}~xm!~R_!I#W%Y(Z$]$[%]#h$Z&f$\
        X#H#d%Y+[#^,Z'`%d#[#f$e'^)[$^#[%c'c#V#c#G%Z$I#F#c%[#W#[#g#J$]#a#Z$W#Z#Z%X#]#f#g$e#J#_(I#`-J%[#[#^#f#_#`#b#]#A#f$d%j#^#X#_#J#]#^'H#\
        _#d$_#F&g#[#d#I#`#Y#[#F#I#j#m#g#Y#f#`#J#a#[#]#H#Z#[#_#X#Z%G$[#J#G#g#a#X#`#c#n#f#g#J#I#I#G#J#V#e#F#`#c#k#H$[#l#c#_#Z#[#d#]#_#`#F#F#\
        ^$Y#b$_$]#G#[#j#Y(]!~~T`!~~x^jJ!}~xcWd9G!~~p^!~~~O^!y~$I]XQ_>i!y~$I]GQb>i!w~pr!o.Z)_,[$Z*[(^,]#]5]!~~~bm!y~x^Fi!~~~(`!~~xh9G!nAk*g\
        uJXD7_%C-o8J'J#J!~~xbAE!U'W+c%]%_&`%nEF3_$i$^(]$b#V#I(g$c#[$F#I#j%o%a&]%k#G'c#I*b#I&W%X#k$J%F$A#F#b#X#[%b#W#i$J08#Z(Z&G#`#I#b#J$I$\
        I#^'C#I#_%I%f#I#G#Z$f#I'c$I#[$d$d(e#X#I#[#H#G$I#Z#]&Z#C#h#H#]#C#J'W%c#`)J!~~xh!u~Im#f5J<G)J/H;G4J)k!~~x_!d{b$I$r#GLg*F#c'_$D#f#m%H\
        5a/I#m'I'H%I3f&I1]!~~Dd!~~xc!}~xi!Z~1Z@d*J&f#G#Z/`)[%_#V$h%_%e$G#I%X#Y'Y#c$`$d%I&d#_&g$J$e#_#J']#a#c$_#H$H#e#H$J(`%H$H#Z$b#Z#a%Z#k\
        !~~~Wa!^I_Y[#^#[(a#[#^#H#V%I5e6h-e,c(h$V#H)`'^)I$Y$a$]&e%h'H#[.H#G&H'_%V#c#d'J$`$].F!l~-a0G8`#J%_Dd3a#[%i0h#]8J#d!n~2I5I&d$H6c(J4j\
        (_*e,J#^9G'c#g8f!}~,c_d!}~xf!~~xi!w0V~~%Z)X!uIbuf#fAIPBCE'g!y~5J.gBIPi!~~x^_G!d5@2m$o]u#G1n3cAH2H%F+cIH4B%G$G!^S`VI#[#D#l$Y3b.tJb-\
        b$^']:o%I$^$b'g&B!^R](f-`Il#I#n+I$D#]&d#]'_'e#V#[)J%]'a#_(F'V/?%[5@,_#H%g#a$I'C)J'[$l$H#I#^+a#I&b#H/b!~~WIUe!~~%Byg!~~xh!V/^$]%dga\
        #I&X%W#_,d(Y0J#V$b)c)I#I#J$H#i#b#I#H&e0h#k#k#c#n#^$]$_#I$e#^#F#Y&Z$_$X%c#c#G#I#d$I#I$I#J$a&d#I%J$g'B$^$b$H#]#F#F*J#I#Y#`#J#J#F&j&g\
        1_!r~uq!~|D~<g!}~WEBi!}~xi!y~xn!~~xf!}~~Tk,_!y~xJFb1d!}~xd=e!~~xc!}~v^$h!?#W(Z'I#[#b#X$j#Z#Z&n$^:X#W#Y#X/J'W#]#]$b#g,f#i#W#`#b#`$d\
        #G#a#a#q#a$f#d$m#Z#]#Y#i$G#d#H%Z$X#f#c$i#]#W#e#W#H$[#h#X$>$e#Y([#J#[#p#a#c#H#`$p#g#Z#d$g#Z#`#I#b#W#B#_$Y&]#]#n#l$j$]$k#q#m#G#f#]#[\
        #Z#G#q#e#m#k#c#?#[#l#E#m#g#_#i#h#a#V#V#b$a#X#h#a#g#a#h#_#F#W#H#h#X#i#_#`$p#Y#^#l$]#`#l#]#f#m#^#h#i#[#g#e#f#g#d#j#l#s#e#l#j$f#f#h#b\
        #d#f#`#^%g#X%G#^%a#W#J!~~.[!~~'c!q~:fRF/nNa!}~xk!~!r~gG3r![/anb&Y'^&a#^#c#W%e%]#a#^#h%B$[)a&J$_*Z#_#[#`$V$_&J$g&Z%I#[%a#a#h$B$b$G$\
        @#`#<+a$F']#J#c&J9C+^&Z#JCJ!}~xh!~:d!~~rJ(]!y~xg!}~xeQD!T1e*`4^1b@e%F$l#W$h$I(F)Y4^1Z#I&`$^#[%E$]/^)f&I#G#g#f#E#h'J$a$H#F#X#G#`%c#\
        E#G$]#f#_)^)c#j$e#F#_$C#F#^#Y#m#I$a&G#l#b#G#I#J#f&n$Y$I!_9b*H]Y$f]m<g(]%Y$I0g'Y1Z#[$G&I&y#@)m!~~~Uf!~~~Uj!y~~JB-o!ex^?e$jPG/g*I#I#\
        I%I/J&i0['r!y~]c-a,b!f~3g)a$c)j-HKI/d5h/J!y~ne,b7[!~~xh!~~xh!u~UINo!u~YE3m@D$e'`!u~1e9JCJB_8`-I<d!i~.X([fk1c%H,l#p@^,G&I$I!~~xa!cD\
        [TG)i4_4J4g.h#G#H2C,d&f%a3J.e-f&]#J'b'k!}~~6JBn!y~xo!y_`RJfh!~~xd!~~xk!~~xk!~6m!~~~Nf!~~~Na!}~xaEd!u~TeEH6bPb!y~~3k!~~xc!V/Y&Z,ZRJ\
        -J*I$b'F#a$`&`#I#[$]'`%]#Y#]$J*d)F%I#^#[#]%V$b#^#j&_%^#]#Z#a)[(_'_$_#J#^%I#Z#]#f(Y&[$J&_$Y#`#W%Y#E#Z%j%^#I)a#X#_#a#a#j#[#d#J*`#c#g\
        #_)J.i!~~~#^!_|^$Z#]$_)F#[#^#^#`$_$Y#]'_&`%a,Y,[&^$V#Z#_%I$^&Y#Z)^(^$Z)J,I%f$X#X%H#I$b'F+G-^%I#D$G#_#e#I#`$k!u~<JHk!w~5cWh!~~~>_![\
        (`0`Sa3I#b#f$]%Z#k$_&^$F$d#H%G#I(H)H#c5H#H&]$I#Y4I$e#V$^$W$I(H#`#['^&J%X#]&['G#]&Z$]$e)`$^#H$Y#j%I#W#J#h#V#[$e#^#]#`(J$[$^-b!~}Jxe\
        !Y#c.^9fTe#`$o#G1J&IIG$I&I5[$e(Y#c#]#`*`#J#I#I#_(Z%r#J#J#C(H#f(I#j#j$k$F#Z%b)J0G!^.`3^Pa2H#e1a$I'H$n&](Y(b0Y&[&H#H'[+Z$I&?-_-H#])^\
        %c-D'^#k0I(f#J'H&Y*_$e#h!]%g8j$Wg[$g(f#J#h'c'Z$W-b2Y$d#G9b'q%G.I$J1^)G#G#_#c+H%J$Z,g$J+I!~~;I_kgG!y~xn!~~xc!~}Hxk!jxa4Y$J.GIe%Z)g+\
        f(F8G#f'I&]$V&@.J&`#J)a%b!u~xG(a1h#I>]!u|Iyl@f6b!y~YH@n6H,I#I2g!~~xe!ezi#d1_Ib&d#`#H-Z+I&c%t%a.J.F$e#b*b#I.I&G*I$d#H%`(H!y~~Nj!~~~\
        @_!~~xgKF!ni]$d~/f[[,a*h#d!w~xk-e!y~]a]a!`#_#c9[eG'[+e+X%I(I$D%F$IBg/V(^*_&])J%c'^&_$]#e#c#s#C-J,]/^!~~xg!~~W_BH!h~os/k!}~3`gd!w~o\
        p!~7J~Yl6IDG!u~xe&lKI)I!h~0G#JE`Ej#a)`+^&`#I$`#a#d%_'_#a%J#I)a)b'Z$W1]!}~xhAE!w~xj#b!}~xi![2e(_#ZcY)J#j#Z#Y$h#E#Y&H&J)H#H(d#]%W$^#\
        I+Z%^$i#I#[&Z-c)J$b#V$Z$g*b$I%J#J$J#h)V$](J$I%[$^)I'_(e%J#`'I#E%^%J#^$a#E-i!u~Ie=i5c!}Dh!~~~Vb1I!}~xe4J:f!~~~0c!s~,i'Ild?i5G!`4]AG\
        $FG]/G%l(I*Y$_$a%l%`#[#[#Z3G$`'c'a)`$H$j$[$j+e%c6a$_6_&G$H!}~xfyd!w~^I,e2q$J.e'G)C!r&F:hbI$m6J~Pg!~~~hj!n~$J1h5G;V:m)_$d&J)G;b;[#;\
        %b!q~G^4dNh%c+dKe'G!nN`dHTf#b1nDc!yCH.F~JF7m1a!~Ca!n>`e`Rb(C=C&`-b(d3a#b(H0b)c%J!~~hJ#b!}'b~~#GRe!w~xc^c'`#i!~~xaBE!P-r+Y%i#a6YA^.\
        H$Z#e#X&H#G%Y$^#I$J#[#d%i$c2H.Y'G#]%E$V%H$Z$G#d#d$p*J#G$J#I$k%I%H#e#f%H#b$I$H#Y#E#f$]#G#I$c#J#Y#J#H#Y#a#J#e#J#^#c#G#c#i#`#I$J#C#G#\
        c%c#h#[$b#_#h$i#I%m%H$g#I#I$c$]#G$j#i#Y!l-m^i<g+G(_&dOa1HU]<J!~~xm!h~.c#h$e,_=GCe,J?^#F0H#a$b$a#W+I%d$`!}~xm!~~xc!j{m#HDfVk@b$H+nF\
        H!o~#l#c#_YJ=I/E/bP^!`Ob0H#`'`:d'W(Y=C'`%H)I'j&a1e'_&G'b1c%e'I#J&c(d'W)G#I#I%j*Y#H#j&d#b#Z1F#e!n~(I#j+E,Z6HImgh!~~xa!w~xn!}~/n~3GA\
        H!}~~#_!~~xZ!~~x`!}~~-k!}~xg?e!f:exbCd3e2j#k%c1I'G$`9I*I#J#F$I/`#m!~~~2a!~~xaSJ!~~I]!y~xbMh!q~Ed'J#kNJ!`ya#H$d#I#[1i$a-o#b9s/c#g,_\
        *F(]5_'l/J7a+A!l~/Y.a']8V/D.W*i2`9[We!~~x^!~~x`!~|c!kLk;j8i<F$j]^@i2J!~*ItI~&G8j!kLg#p:i+aLnYF$J2H,J!y,i:I|b;^hJ!aHFUm#f9l(l#F)J*I\
        6F.w*^!u#`~][<e(_Sg!kLm#j:s+lLApF?H!uKcY`Bb}E+J+[%_!w~&e/b%g!~~~2b!]#_#d)I)j(e%`$k0J'rYG%[#e.i-E%Y#J']&b'j9A(=%j([*I#^,G#I#J$f)J%`\
        %G(f%e$d.J+Y!~~xh!~~xh!w~Zm?[:A#a%?#G.J!~~~Mm!~!q~/W#l#HibKH#d!}~id1k!m._~#nkD4]:b.f!~~~9H0e!~3f~yIEI!R/J'_*^G^+_0I$G%['Z,bFG&g$k#\
        f#I%k2g%^%B$i$I#k#c#^#[#J$[#G#E#c$_#I$_#n%a#Z$Y#n#u#s#J0J$G#C&J#D#H#J#`#j#H$J&G#l#C#G$k#W$h$C#G$I#H!~~]I=j.J!}~xjF`!~`g![~#I#g#h(J\
        '`$a#h(s#g%a'h.I*J#`*r(Z-^)d#J-_#nNA$J#G$F)W$^%G!c&d>k9l&J9^.b*]'[)X(^&^#a&e$H-f/D/X)W8E1E$I.D#_.I/o!r%g~-JjG%hUI.F-o!y~$_#c6`!~~x\
        g!}~xl!~~se$H5G!o'a~>_7D'e<?3h9]$b%<$`)`/H+c!}~xH@^5]!s.X1`Bd;`'H&`VH-i![#j$_#b#e&h%b#[#^#b%e(f#`#]#[$]$f%_&m#[$f%i%`$c'`$_$[#_#`#\
        _'d$]#d(c&^;H#H<I3H#E&C&F#_#d$J0]0D'I%I&F+[&I#J$J&G*H+G'H&J%I!f4ajG0]#Hdh&F$v4^._$F!s~o]/g!~;e!~;e!}~^F<odI!}~xh_F!h,^5Iw[:Y&Y*e%g\
        3G'^#oFc!~~xe!m~xsFe!w~.[$Z4YGXmI!}|b~$F:_!].I@b#f#G9r+d.d%c,J3x#H_g0F$J#^<I7F7^!}~>Z[h!~Ue~{I!c~-H%I1e+u5a*I6H%pUI9l!_4JB]$^IZ%J#\
        J#X%G,^5o#]$J#[&f%H&I&^)i#X)b)G%c%g%d&J%F(G$_#b(_0H)^'G$d#I%i&b%J(`(W#e!}~0b&c~EF.J!~~xa!n~P^+^0g2E,JOf3o!sD^~I_#^#])^1`!~~xe!gz_&\
        I#b,c+^%J$e0^4J.^.X%m'I(`%J#a(`7b#G*f(I&H+F$^#e!y)m~9_<??J9I(I.E!w'jCf~Be1C!q)h)cii(a5I4d5G9_$cOI!`s_&k)H#k)E$e#Y'G#D'a#](_%a#e*V'\
        _&h&b-a5a1C&a+c&J#X$I<]%G(a#I$I$_!wIl~tb!}~0b&c~EF.J!~~xe!k~3i$I5A+_*E1]#f+d'B%`#H/h5W0e'J!n~#F4I#a6d=^4`&_7_1I:H*a#I!~~~ba!~~xehI\
        !a~EX%^$[6i#i&^2f&F-F#b%[)b-c#^&a-b#^*_.E$[%^$J%n!w~)`aF2dDHFc!~~xd!_%g$cre$a#d#`#u%`UI'a#I&i(b#B1a*G%I%j#I'b&I$`$I#I#o'F$I-i4J'A!\
        ~~~Ma!~~0b~II!}~ja0]!y~xlka!r{b#a%g#_|I/_&^(H2G#I#C!l{G#gW_Cc(c+b%I.j?g!r~$^Dm~@F!~~xm,F!~~xkgA!s#a~3HT_#H>h;^$J'f!y~kY/n!s~,bTg7k\
        !y~_`;k!~~3e!}~rb(JXf!fIG_a'n&F;Z$a/W)k&f,J&G$I#E+i$]&c$_:Y-`$H!r~S^-J;B[_/d,l%D!~?J~Zj!]'a&u#D:IC_0^&h2g&E.d)c'[0I)H(a$h%j0a-F9b6\
        d)^+h*l$d!o~#^#H0^$b4i~@@!n<_'J,[&`sH#mu[2b!M'_*^'YQJ8H$[$Z&V#H%[$_#Z#g#X#C#Z$j#A$]%_'Z#a#Y#h#[$g%F#W#e#J'A(H#I#J#Y%E$W#f$Y'a#j#D(\
        k%D#[$]#d$_#H#I#_#[#I$J#V#H#d$d#E#H#F#E#`#c#I&I#b#H#[#f%G$f#b#i#X#^#h#r#p#d$a#b#F&`%e$J#l%E#n#V#d#k#j#[$[#d#b$I#H$j'i!Y0_in#r#h#r#\
        o#t#m#E#[3[,^#^,[/c(D#I(b5B$J%H(I+A,g)G+G#I#Z)H*H#H#g*G!~~xj!gKI,h+I+dEd#iGI+`+J,e'c$])Z%X6g'C$G#G-J%D$a&e#G(`$`*J1^!G'G?HTq$F#e#Y\
        #I#i#E%]%I$y%a$]#j#W#I#x#e#i#J#X$]#a$d$k#C#i#W#Y&f$W$G#k#f$I#l#X#_#m#c#d#`#F#m#r$b#`)c#d#Z#l#_#s#X#b%l#n$`#G#_#a&d#I#a$`$J#H#H#]#F\
        #c#J#I$m$j$e#H%I$`#Y#I%Y#J#Z$b#]$H#F#I#G#I%]#a#f$J#J$H#_#X$E$c#C$g#@#G#`#X#X#I#E$]#G#G$Z#W#H#I!~~~K]!~~xd!n{IEh#jvq!~~Uf!d,_+D.EYV\
        #Z*a,B(`3h,X&[2_#_2`%D$H(l2_&f)c#I#e*`%I$d#a+I*^!~~xa!u~_b;H7j#b!~~~za!}~9an_!d4_gE4b#E/X(b'i#a#a9d2_'C;d/J$e/X$e$X%H1I#b!l~9v+bXD\
        .HSE-I!~~0Jjd!^~$H/J#l)w#f*].G+I*e(p'_/^/jQH$D+I&J!r~9mbEl]!}~`b!n~xh:JBi0C'h!}~xl;J2g/H!}~xh!~~xk!~~xm!}~~Of!}~.B$bjg!}~7k!lyJ#]1\
        a(C0J$i'I$H%W=Y*e%I#`.F'GP_#^!~~oe!ZMcTE?[%G(I*d%c)J)G%J%Y&x%`(^#]#_$t$H#I$c&I'F+`$d0g$Y-J#[$I%J$a#d$F#I#I!}~|l!Y6`)I0H'^%`)]'^%]8\
        I#c#e$Y&^']'a&@#I(`&e%[$J.j-_#I#h#^%e(G$d-^%C#]$`#]$I#b#H#^']#b&j#Y%^&j)G#G%Y#I*e#H%J%J&J#I#Z&H#_#_#_'I%[$J*])c!y~{Igk!yEe$d!~~~,`\
        !~~x[!~~xh!n~-a-kbs9I7I!~~CJVf!Z&b#]'F#]#`%[$a#b%^$e#a#`$b$^$I#a#a#[&[#d%f$^&^#]$^,_#e'H*d&]#_#_#`&_*h$G*Z#X(XE[$Y$G(`#]#[$[+C(D5I\
        %F&_&^'E'I$J$I#I(X#_-I#I!y~>d!u/e$f$d&d,_qI5I0I(@-H5I+FDH!~~~3`-J!g#_%^'a%Y$X&`#^(d$Y&X#b#a([$I#b%],[#e5]&a$d{I(G%JRH!}~pi!j~.k(]f\
        I1a2C)I7i!y-i!iOogb(HRo*c7f/J!s,XWkWc@E#hZI/F!~~xe!k~5hCJCI[m&G-p!kCn#J-o-b$CLITJ+A*d*Z7j#G!w~dG6j,o!~~_e]>!s~AdXC:f!~~xa!~~%iy=!g\
        -n.I`^9`Cc6d1b-`9W3G3e!s}aO_Jj;`!Y/^$a*_dr#p$]#f#J.b/D:[(H#c6I(k#I#g#^%J(b+b%`%X%^&]#k$`&G%B#j$l#[&i%J#b#H(b#G$H#H#E#Z$b!rwh;HCb-b\
        %h,F+c&F%B)J(C*I6H1g!~~xc!}9`dIzIgh!~~xg!c~#G$gZJ6_(X$m'H#m,I#B$I%J%H%H']-p#j#h&h%J#G#[(H$J$J#I#d(]!~~x`!oyE|I&I^l$p!q~-j#a~KJ#c%`\
        1I!}~/c~3`!~~xo!hRfWJ#_#J#^#`,a%g5YHg)[%_)H%`)a4@%i,D/Z!y,d/G$c~AJab*D!~~xd!~~xd!h9nfI8G8^1E&c8^0j.J5`)H.g#F*n!u~WgBh!~~xd!~~xf!k0\
        d%m8]'EZfLG;e*h,J#G,b(J(H0f%[!}~ih!~~xG7d!~~xa!}=A~]l=I!y~xm!~~x`!~~x`!dAJlI'X.g#d<]-J2n.^+G%X$[#W&^&H*J0]&G#`'e'c!~~xa!~~xIEb!c'e\
        +d#G)ggJ/e'a#W:e+]#^$d&j'^$X&`1C&G&H)I$G'a$I#J?J+H'J!dH`RJ$J-J2`;f/i(H2=#X/[(_&Z$j*>#j1b$E%j&[)I#F#J)^!~~bFFe![#[&I$b(_#f#p$b(]&bL\
        a4c#[(a,H#`&]0c/c(g'_#]#[)J.Y#^#g$e#^$e*I$Y$H'I#?#I$I%H$c+`%_#H#V(e'd#I#X'Y'H#J#H#H$G'J%d!wLh#b:a!~~xf!}~G`=]qI!u~xEAG5r!w=J~]k!b/\
        c;`%I5_Mc#[#b7i@b%i2o*I$c(c$^%J$^(a(b#Z(I*^2J+_!g.^*amg$?%f%H$F#`#Y$d-a#E.`#^,J>^/X(I'I#H)I$a(H0_(d$a)J.a!w1X~in2^!w~jJ4GPr3J!u~-I\
        2]*G(_=[%[c]!~~xc!}~CDVeB`!~~~JB%m!~~~Ya!}~xa!}~$`,a!~~La!~~MexJ!~~;c!~~Nb!~~2e!~~Gf!~~@e~*J!~~&c!~~F`!~~<d!~~9b!~~`b!~~pb!~}d!~~r\
        a!~~%b!~~td!~~'e!~|b!~~8c~2I!~~dctI!~~be!~~+e!~~6a!~dh~.I!~~e;5g!Un_+H'J/X(d#E$],`#h.f*J#a#I'H#j%o%W5D#b'J#f#k(i#@$H$I#i$J#Z#l#F#]\
        #h+h$I'G%I#h$_&H$J$d#I$I#F)H&H#E$E!P/[&_'^$^%j'd$Z$e0I$Z(]3[+[$Z%Y#J#d$F#a$f'J$c#C#_#X$Z#k$J%I#J$W$Z$I%J&H&X#V#W$Y%Z#H#J#e#F#Y#H%`\
        #C#c(X#`$f#]$Y)Z#[#X$_$B$I#f#Y#]%I#^#I#^$F#I#G#Y#^#^$]#J#I#X#a#c$]%W$h%h#G#`#J#k#E$_#]#`%^#e#I#Z#k#X#`#d$I#d#e$J#F$k$[#a$H#a$V#F#I\
        #I#Y#_#F.b!`wH%[4J.G,W$e/i>J#I&_,b'J%k.]$h)^.g#a#Y#f%j&e-i&W#I#d+`#a$e#_!d0oqI,G(d#c0C=H'J'd#d0g&^)f$e)b*I#i<J&I$d#[$c#^%a%]%H!R+`\
        #[&J#Z%_+`$^'`&^6_*_4J#^#a&]$_#I#X$X)[#W$E#C$E#]#Z#X$a$i#I#]#^#W#J#B$W$X$J$_#G$V&V%W#c#Y#G#F$Y#Y&^$D#c$]#b#_#]$`#]#_#`#_%Y#I#]%Z$W\
        #_#H#[#Z%D$G#J$H#]#H#I#]&^#V#W#[%W#Z#d#d#J$g'W%]$_#W#D#^#W#_#I#Y#]#]$X#[#I$[#[%^#_#J#H#B$[$H#V#D%X#I#X#`1e!}~cd~9c!rfI+eUIBk2[(c0J\
        )J@g!g,]5fb`'cAD.e&f#[$J&F#b+W*G%G%o%^*_$F&B1X'],W*b#`2^'G!~~xA/g`H!qAaYf'`#`D`B[?b!~~xeDI!`~+I%k$[&kf]1i9B2^&Z#h#Z!}~xb#e!Q'['n$c\
        #d$[$Z#J'H&Z$l$[%Y$Z$I(a9^*[)](`$l#I(Z%c#a#Y#`#a#_$Z$f$`%Z$Z%^$J$Z#X&`#]#Y#I&['[$b#Z%h#^#h#g#])e$d#W$I&W%n#Y#[#c#Z#[#W$Y#J(J$a#E%G\
        #a$Z#E%I$b#@#e#I%Z$D#Y#I#F%G#J#G&D#o(_#]$Z#]$J#W#E#H#H$I#X#E#H&I%I!~~5J~5`!~~~He!y~ud#_!~~xb!~~xW!~~~V`!cg_DGFY#]%G#q,G8^#h)G'c$J+\
        I$g9I*a.Z'g#t!~~xa!~~<I,^!uwg~#lNh!R&j%^*^ED#q#l,c.H#^$J&`%m$`%]$G$^$[#[#_&h#Y%Z#]$b#Z%D$E%]&X#[$b*I#V#W#_'b$I#E#X#`#B$J#f#V#G$c#Y\
        $X#H#d#d#b$^-[$@&`#d%Z'G#I$Z#J$Z#I$H$H#c#V$]#f#Y%I#I#J#a$H#m$^#J#W#e$b$I#e#I$H#n#p#b$f#E#W#I#Z#H#I#f#A#E%I$G$Y#[$I#_1Z!~~~Ag!a%]'I\
        )`Qb7W%]'^Ce&H(`+Y,V#H*C/X%]'f&d2Z$^#^.b#c&W$b%V$G+e#E.[1_!~~x[!bzc1JlD$[$c+f$_%^'_%](a'Y%X#]#c%f$Y#I%^#f#f%a)`#D#b$Z$]&_#]!c~7HFa\
        #I?g%_#Y#^'J#f#c'_#W%I$a$[)W%Y$I)I#^#['`#`(b&Z$_'e$_&_!y~/qkD+H!}~xa!b~#k>_&f'I#I(q1J&k4b%X%d/[6I*[.J0I)`!~~~O`!`(b$^*`@GGb3^$Y$I#\
        a#[$`'d'j.Y0j#Z'I)d4E%I(](^$]-Z#k+d#_$I#d0H1](`!r~M_Lo2J!}~xdSF!mIIb^[F2I#o(e*E-i7G.J2j!~~Kf!T#D*[(]#J#d#Z#_*Y)^&]3]%]*]$a)H+J$c#c\
        #d#f#d#c#d$G#V#H%d'I#](G%^'V#a)Y#`'d&[#^$c#Y#Y#c#G#I%I#W+e&c#]$a&J#V'n#I$]#X$^$]$J(J#G$e$^#I$`#c#I&o#E#b$`#G$I#I#G#I$a#`$J#H$Y#J#]\
        #F$f#H#c$E#G#H&J%G#E$k%I&Z#H!u~xk/I*I>F2J&k&`!~~9e!k'jr^;ETH2Z#`8G#H#a+J#H>b!qzf)j$`#J$ZTJ>I1kEG!dyb#b#d#e$d#d#dAE'G:I8`+J'Ika!q~~\
        $i/B)[<g!}~xn!aDa~;c*J-J#j%I%Z#Z#j$E+j%d%e)H#I#H#G,I'e#f)J(a%c%D#I$a$J%r$c!~~y[!jDb&maePI$i:I%=%g'i/G$J4k)`;J!U6rcI%e'J$t#w#z#y$o#\
        e,g#_&Y*E(e#I%Z+J$E%[#J.Z*J%I&f.F%I$G(H+G'q#I&I+I*I$F*C$H!~~&f!u~xc#Xk`!o~rj&i$I2_!rCj.JYI8Y;X>Z7d,F'a<I!y~xgFf!~~oJ+f!~~fE4i!Tg^9\
        F#v%H#^'V%Z$n#I#Z#J(d$_*H#y-b&f$^*a'Z#n.J&W$?'s(H&I*p-G&I#I5I$E-}'I!s~Ff!igwYa#g'H0IBf<I@G!~~xh!l~.I(J4s!~~EH#d!o~VBCI/e*E,r!W'ayH\
        $q/X$X#E&i*l#b+I.j)Z#`$k&a%J-G&a#`(I#c'_#k#B&I#H&u#H$F-G*G-d&I#i#H!k~-^#]$]#`&X.dH])Y+H:p0I6F#J$H#B*H!~~xf!F4p%f%X#J#f/]&_$`%d&b#b\
        #d$`(]+f%b#_%](I$E#G%_#G#G#G$I#@%]#Y#g#G#h#l#I#e#b#C#G#f#J#b$j#c#r#g#e#j#Y#b#i#f#`#`#H#J#a$b#`#f#Z#f#a#Z#W#H#]'g#b#V#Z#_#W#r#n%Z$I\
        #X#I#l$Y#b#`$d#c#l#H#s$b#]#_$:#G#c#q#C#E#G#W#F$G#f#G#F$]$H#g#G#_#H#p#g#H#I#E#G#H#B#H$b#k#Z#b#D#r#E$F$k#F#`#I$G#I#:$Y$H#e#D#X#D#o#D\
        #H$n#F#Z#F#k#G#I#H$W#B#B%I#D#]#^#`$i&]#c$[#]#_#[!_4liI0Z'^$C'X'e%b(^-F)Y0I(`$E#k$d#I%E$c#`#G(D$`&b$d&a-X4I#G(f#H$E#G&h$_,a#^%^#`+I\
        !]~.b$a#b&b/^'i#H&m5a*b#Z1F'H,f5G9J#Y#b#^#^#f#H%I#c'J%I!u~-bmoKa!}~AJ~<e!q=b~Ka.g1I.`,]<I$l#I!H3k,c[^#`#Z%I$c&[#]#Z#Z#]#D#]#j$^#j#\
        h$b#g#m#D#d%H$_$^#`#G#m%J$k'p#]$Y%b#G#Y$l#G$J#]$I%[#d#J$d#d#H$c#E$G&l&C#I#[$e#i#k%h%H#I$_#e#J#I#J#m#]#J$G&X#G#E$I#`#[#G$]#J#G'a#G$\
        I$a$I#J&I#G#G#D#I$s#u#t#r#v#o#H#H#H#E#l#G#f#g$D#F$l#i#F/h$Y!~~Bh~;A!~~AI#G~;d!RIJV]&]#Y'm#m$]#j#o$=#]#d%B(j#_#I#p'f'i*I$X$^&J%b'i#\
        J$f)i+7#h%F(`'Y+F#H+G'G%G-H#G#j$j#m#k#p#n#o(G'I$I!N#^/^#]$b,`cl%J#^&H#e$n$k#c#]#J#`#h#j#['G#[%]$n%I#]#H'i#[(J%c$X#H,[#]$a#b#g(h$^)\
        ?#f&I#I&H#H%I#d$F)I#J#E$I&I#X#C#H%G#a#E$I#I#J)J%Z#I$j#l#q#n#t#r#H%I#n%k$G#I$d#a0^#G!}~.[%^!~~0`!q~)fqk2m!~zJ+ISJ@g!y~FJ1n~1G!n~4J?\
        a&u!~~x`!s.n~tJ2`$W!y~0DjkBF!}~Eag]!~~x]!~~~$a!}~ce.I/_!eH_~1a)j%s8C(H#f#d(f'G#a%J#`%^+b,I=D!~~~1c!J%]$J*['r%l&_#j%b3^#J&`#]&`$]'C\
        2Z$I([#`#J#k#C#F&F&[#_#a$h#E#f$D#I(d#[$a%[#J$f#^#F$c$F%Z&['I#Y$J%m#E#k#@$H%I#_$k#J#V#^'d#D#t$c#Y#u$;#H#s#r$I$I$F#H#n#d#d#G#`#p#^#l\
        #I#`$k#i#F$G#_$I#I$i#k#a#l#G#n#e#B#f$g#G#g#I#I$D#b$F#E#[#a#_$E#j#]#Y#H#g#H#c#F#e#I#I#I#`#[#C#I#b#J#H#F(J%a!~~~%c!y#c.`'b!XD]#c$gVJ\
        %e)I'j&b#J)_#H4u$^#a#j#`&]#b-[$^&G%f3`#Z%G&I$l$J&I&a#Z#j#[(I)F#`$X%Z#]%d'H$Z&H#^)J#Y/_!~~~5DUe!~~ZH[b!T#m%k#n&I#c#l#m#h#d#l$g#d#f#\
        k$_#q#e#]$c$]#`#l%f&d#h'd-Y#X#^+d$h6I$h'H#C#J)J#]#I%I$[.H#J4J#e$H%H#Z%F'W#J#H#C#k(E$G&I$I'd$i#W#J$G#b$H#_$F#[#e%[#[#H$F#H%H&J#F&G#\
        A$I%I#J#C&H#G$G#E'G%I$_#G$I'I&I1[!ww_'[#k+H+EEJ!kxH#`#G$c#J2G/e#i0^+I/eNc'X!o~Ge.aFH#c,C$e$I-f0_3G$I*J*i!b~/^MJ8_)^$`$H%c#k&]#b(h#\
        f#H#c#c%I#H0_-e3_$`%f!uo`e^CEbJ?m!}~xm!~~~-g!w~&I#j#E#E0dcX!s~vd$Y2j!X'^)[$J,i3^Oc%h.]%G#[&b$Z+]+D#E.J#b'b#a#F+`#a)c*b'Z#b#f#G$e#a\
        #H#F$H&e#G#_#J#J#]#W#^#I#Y$c#d$`#E.a$B#f#c$_#j$I#b#_#F%I&A#I$J*t#b!w~0_~I]#^#_!Z$_NI@c.J%I#_#C$F&Z'b#d#W#e%g#h#_#f%I%]#Y$Y%a$g$Z$J\
        $^#d*J#F%J&G#I&X2[#[&`#c#d#b#G$`$^$^$b%^%_%c.I&_%i$k$]#H%Y)J#E%I(I#l!y~ZJ?hKf<a!~~xg!q~'`+D#G(^cg]]$c!}~xf@d!u~bXFk/dPG!n~%d`]7d/Z\
        6I?`'G%]'c!y~IbPZ#W!}~xa!y~xk??!~~xd!u~'j2IcH*`!}Ah~eINY!~~rb!~~xb/H!}EJ$[~Rc!Y.Jmg$Y#d$d#H$J*>(G#C&X(Y#F#b#f7X#W+Y$[6D(X&[&_#]$a$\
        a$d&c#I$r#i#c#^)G%E$d'I%F$J#d#^$G$k$Z#a#G#D#Y%a'Y#^!w~.FAaLI1eJc8J!y~xm7[!X.aqB'_(I+[%`$c&i#e)D&X#C-p'H(`7W'|,J1J4Z$d'J#l$[+l&E&H$\
        f!y~'g2acj!}~~%h9C2b(J!}~Kj!Q&H#Y&^'`&`,hZg#Y#_#[#c#X$o#_#Y#b$]#[$X#h#W#`$I#H$j#Y#r#b'_%_#e#f#[#m#c#J%F'Y'^#^#b#Z#^#`%G#[&X$]#a#_$\
        e#a#l#^#c#]#X#c#a'Z#X#]$I$@$^&H#I#J$h#G$G$@$D$^$J#I$V#Z#I#I%H#J#G$F%I#e#^$F$e%W$I$H%a#J#G$Y#b#]$j#<#J#I#Y$I#H#I#H#I#_&I+_(`#`!w~xd\
        _`)Y!}~~)abd!~~Ia!V,^%d#_#X$B#I&B$e'^#^#X%`#Y$[#Z$^&WAI+J$g#g$X#]$`$]#[(`$W(e#d#b/J#W&Z#[#I)`#W#J$i%b%a#a#Y(Y$h#c#c$D,m#I#`#[*_&^$\
        H$d#b/I&E#F#d$J#H#a%b$I#h$C%J#F$I#J*E#J$F$I$E$c&I#G!o}H(GCr&GLp!~~%E0h!~~~7^!~~9eaG!n~r]%e#m4jEI<J!~~~Xd#J!E#[:F#a'C,o$[$c%Y)Z&[#e\
        %c$X#`)_(H'h&J$I#j#g$X#V#Z%d#I#q#i$b#g#j#e#X#o#X#G#e#^#a#b$m#W#]#]#Z#c#_#[#J#b#^#d#Y$W#H#X$a$[#Z#a#f#b#I#i#n#m#a#Z#J#l#J#_#q#m#Y$k\
        #i#b#`#G#l#i%q#D%H#a#W#_%G#F#I#D$^#G#D#J$b#X#J#F#i#X$m$e#W$H#D$`#^$G$G#F#b#b$G%c$g#`#f#i#A#H#H%^$G#J#I#X#I#I#H#X#d#]#i#X#Z#E#G#H#I\
        #I$X#@#Z&I#G'a&_&Y#a!~~~ef!S$b_I4d(g#i#h#h#j#h#i#h([$[#_#g#H$J$c#J%d#J%^$a#n#m#G&h%b%F#E%_*G%H&i%I#Z#k&I'c$V'[&^-a&[(I*_#e%^&d#I(J\
        #J#J)H#H&Y#I#I,E&I$b#H0i!~~xb!~~AJ#J~;d!}#H,j!^~(](Z$b#W%H+_'_7H*_'a%X#^1?']*]#^#Z4_$^%W$](^#d(]$Z$]#g#^#^#],]!~~xf!~~~%c!r~xdBqBH\
        !u~/]8_6a/`3d3J$H1F!owa1a%d(c'_JeEI$_NC!}~4`uB,cAI!iMF:G+p0`/jcp*b!jNH^c:JJs*W!fHi@_D[;c4^@f#_)D4_$J#B'J:b#e,I#F's!}~7icG!~~9X!~~$\
        JDHSgjB!}~xeDe=I!_A`b]$['I2J([(a'G%H#l#H#p#G%G%]&H*Z2`'Z(a(^%^0k&_8D#d0[#f!y~RY$a5i2E!w~RfGhga*H!}~@aYa!X?G1xN[$d#b$d&k)B$a#X%p&a$\
        H$i#H2Z*J5a'p*a/X#H+i&`2H&@)_&HA^!~Na!}~hG3aDbCJ!f0m+ItH'pC]4e1e,c,b/_'e*a.J$H#f!}~>d!N#Z&_&_#[$[$m#[%Z+`#d#b'`&]%]3^*_4c#_#f#Z#[#\
        d#h#b#_#Z#Z#^#d#Z$Z$C#d$[#[#f#g#Z#i#d#[#]#Z$[$Z#Y#E#h$E#W$W#Y#^#E#X#Z$Z#]#['H%i#_#Z#H#^$X#F$a$[#Z#Z#V$q#[#^#J#=#l#j%a$[#J#^#[#H#_#\
        g#I#d#d$C#Y#I$]#_#E$J#Z$_#C$H#I$G%h'h#I#F#H#G#J#W%I#I#I$g#H$Z$W%I#Z#I#G#G#J#F#G#_#H#h#_$G#[#I$I%F#_#[!w~1eIH#J;]8[MF!}~~'i!f}E)h*G\
        #I(H$_1^,I)e%d#^#a,^)`)b$V&[#J6I*`'^#l#J#Z*c#c$I,I)I#F!YHa%b=b2^3J*J&a0`2o/W%k2F#o&J%I'g&H$e'J$n*J2d)D+c*d#v!u~xo!r~xi)e)D_a#c!y'J\
        ~'a_e!f?[6l'I#H,rIe$[#_'A$c0hQH%i-I&bCI%G.h-H!~~%ju=!l~$`'[)c/k*aAI#e4VFf0`+H.G![9IQp#J#p#qFHDH(I#I%^)I1i&[%x#Y(?(v(J#W$J,G)H#F%V%\
        B#B%c!~~~7eTI!~~.b!y~~d]!u3Iim$IFF(Hth!}~CaVdBF!s5eod,J(lcI!}~xl!}~5d!jwm;f0l<`UhHI!gwi$`%f$f4C0Y@`%J5D(]/g(d#J$dCi#I$H&J'H!W/d$^5\
        ])]MJ&H)J&^#c$^$Y#g%b#`'k%I&W#[+[#Y,k%I#F$k'd%k$]#l#[*k#k(=#b'I#I)i#g'J']#J(B$Z#d#c&J3I#G#e$b#a#G'Y9^!k~Ig,`3f5H)o/m)J5E#I!~~xI6e!\
        }~Ig~<B!~~eF5j`J!R#`+[#H(H-I#_1^4`6c$I(H$I$j#W#j%H$b$[#G#E#I#j#H#Z#I#`'I#H%J$Z$Y#X$F$e$G'Y&^#c#g$e#f$b#`*g#h#e#a#@%a&Y#J#I#]#[#J%]\
        #h#f%`#Z#m#[$I#_#e#J$]$p#[#I#q#F$b#J$I#F%I#o#]$Y&H#D#c$[$`$F#[#D%V#^#d#[$^#[$I#W#^#^$]$X#I#C#H$_#c$G%^!rod3`*J#_;=.YUDLh4]!}~.aOc{\
        H!}~xbAY!~~xJAi!mRjN`=_9J4J1j-`*J(g>b1Y!~~~0c!w~xq!~~~'d!u~Jh5`<B!~~x_!g~+I$G$J$_,I$Y0X([$J#H#d&J;a'F$`%Y,I,d/H)H.i$d4e!yzdHB(k:[!\
        s~-_&D?`F`ZI$^!~~xW!}~dILF(g#i!y~xH>_#h!}~Lm!~~xh!~~xi!}XJ&a#H~<]!}~xh!~~~-b!w~xj2aIY!~~xfnJ!Y#aWg#a&D;W%b&^%J']#J$c$c$[#Y#G0W$]&I\
        0c#[&a#a%I$d#^0H$]$]%D$J#a#F#]#Y#E%I#I$F#h#F%J#G#E%b$[#I#Z'I$a&G#I$H&H+Z$c#a#Z#c%H$h%J$j#J#_#^#E#^#G!F.I#Y#`#q%Y'h&I+^0^#]#]#^7],]\
        #m#|#a#I#p#c#^#Z$I$[%I&X#Y#B%Y#F/G&I)j+s#`#^$I#Z#e#l#V(J#[$Y#W)c#[#m$H#`#[$i#E#o#_#t#Y#E#H#E#r#J#]#V#]$G#b#h#d#>#J#J#^#E#D#F#C$G#F\
        #]$J$G#[$`#V#f#W#H#I%X#J#D#v#^$f#u#B#l#v#p#k$F$I#H#w#q#u#F#b#t#s$H$d#I#W#D#^!y~xg.HJb!dyr%t#]xJ4J.g3J#n2[)J'H!~~xk!w~xe*GNm/i!}~~5\
        IId'E#l!w|IfI5f@E4h3k!yFgWGyf*Z8J!w~vI4h<k+J!y~xp!~~x_!~~x_!}~3c!~~~*_!}.]$J#b!}-Gxe5`!}1q~iD!u~xr!k3aAHVb^G0C$g*i,_)B#X(ENm!~~~Od\
        !~~xe!~dd!~~~Xd!~~xg!m4g~3^3I@d#k$a2i!y~vh4l!k~7JAH=J&i$o+J.h*^6J#H'f!y~~#F1j!w~,Znl-_!}|Jzd;c!~~~+e!~~xe!}~JBOH*cac!}~xk!~~x`!~~x\
        f!^fZ'b#X/I#^%]1h'f0J6I%`#I=f#d(]#H#`%]-d%e%^$k#^,]&]$G#d%b#c$d#e-I(X!k~JjJZ'Zin!~~xiSI!y~xhK_!n~.X=Y#H#i9G7d1Y#`#cKZ#G-c!~~x`!~~~\
        6a!f~+`%Z(Y#EE_#^&Y(Y6e+Z(_$c&F%X)^>a#[%^+e$^%Y!~~xg!L#H(b&['m(g'r$V$]%I(]4Z%e9l$b#b#b#a#b#g#a$j#H#i%b#D#D%H#h%b#[#[#I([(j$H#J#b#^\
        &I&[#g#a$c#j#J#V#j#m#c%D)`#[#f#f#h$a#[$`%[$Z#^$W$i#D#[#J&I%J#Z#c$J#H$m$e#Z#J$Y$h#[&D#X#g$g%J%m#X#b#a$H#G&I#l$Y#d%H%I#G%I#b#J$X#W#J\
        #X#e%I#X#E!~~~GE+f![:_-_$I]H(d'_%Z0D+_)E#c$G(X0a/f#Y$_%I$J$J#I,`%J#k#b%Y%H$H'e&X%[#`(i#I%i#_%a#`&`#I#[&`%m#j!rfk~W_E`!l,e5a^a6Z;_-\
        J#W2a0h1IOa!~~EY(J!rwY;foIEG2k!~~~.e!~~xh!}~:I$d~T`!~~Ka!~~JH~;e!nyi#h#h#j#i~;I!y~?EAI3h*i0J!~~[I>l!}n^~,h!~~~:c!l~_f;>*c%g,g.^$`0\
        [&Z!w~#dVbBG-b+e!R:GU_/]#j#c#Y1]%D.J(B2I)d#H$I4X&n(e#W#m#d#H#g*`#F#f$I#G#B#l#g#]#`#e#e$b$c#`$E#E&J%m#a#b#^#h%l#J%I&I$H)H%H%i&l)G!i\
        ~5J@Y&>'E#j#I;E*f%j2_(d/p:G!~~BDso0I7J!u~_X;I#J7X)]/J*`Cj!y~xJPg!}~RI4cW@.f!~~~7f!y~jh]E!w~~%dSd1a!~~xg!}~Uf!~~xe!~~xg&I!}~gbfc!~~\
        xb!~~F^!~~xi!y~~2l1`!Y4Z)b;d$`E[+J%d$Z%^#b+Z*W#_$[%[#]&^%h*^#I#Y#Y7]#f%`#]$n$I#c)A(]#Y#_'G%`(^$J%H#G#]#i#^#]&]'I#H$e)Z#J)`'J0Y!~~x\
        j!~~xX!bGY)g_a'f<[:I#a(a+n#I2d$d'^-_-W1m(I!swaScMIHc1g%^#J*G!f~Aa8]Bg*n%I+H#d%G#I#k7](J/h(_%D!~~xi!~~xl!~~AJqc!~!~~}HPj!s~-^2D6W%i\
        7]!rA`~=J=g.I)J$D%I-l1h%H+F&I!w~-Imq!~~~>^!c.Y)^,Z$Y*Z(],[#[5[0^%]#^#`)G#a$]$_&^%^$_#`&`&_*^#a#_3a&^.g(`$G2I=C#J+e*G!~~#G~@a!~~xk/\
        H1H!~~8Hbc!]0`+[G`'V5]$[%]$[#^*^#b$_(F)H%G%f#Z%c>i#I#X&d1@&a6`#Z#H#Y'I*e1^$e'a#l)b!w0c+gQb~1C!}~0Ejg!~~GI'H9h'J!~~xe!y~eJ)p._`I!~~\
        ~&I$b!}~lj!}~xiBb!I#o#]$[&^#Z#a#a#_#^#Y#_$k#^#[$]&^']#]#b#Z$[#Z#^%[#Y%Z%]#_#_&b#_#b%a#J$Z#]#[%X(_%X%W#b#a$W$g%d#c#]#a#F#b#V#c#^%^#\
        H#j#a#Z#g#a#a#^#b#H$Z#c#X$Y#[&X#Z#Z#^%b$]#B#G#Z#X#J%]#Y#X#Z%Z'_#Z#?#[#]$[#Z#_$Z#i$E#_#`#](^#e#e#W#^#W$8#[#]#_#H$]#V#E#G#E#Y#b$F#B#\
        a#J#[$_#Z#b#[#A%I#X#]#]#W$G#Z#X#Z#D#d#@#a$I#G#D#d$]#[#G$A#D#g#[#I#e#Z#k#f#j$^#H#`#B$F#F#E#H#h#e#^#_#J#H#Z#]$_$^#c#c$]#^$b$g#H!g7d0\
        `$H#[%]&_%^,a7`'a9Y&I%I$H,F2F#Y)]*a%_#a)i&e$a*`-D-`/C0I'],I!~~x`!k~(^:H=g8`%_%g$Y#I/c.H#e(d'c0c0J*a!~~xf!y~dF6n8G!}~xb!~~]a!M.[-Y&\
        [0e*[$[/b)k/G#a#^$I#d&e#d#_#W%X$_#]#V#b#I#G%_#b#J$`#[%B$H#I$X#X$X$`#J&J#[+H#[#r#Y#G#a#[#Z#a%g$Z#^#X#J#G#X)^%Y$J%>#l#I#H$E#W#H#H$_$\
        G$h#E#Z#n#D#F#]#]#Z#i#f$D$_#Y#Z#`$^#k%H#X#H#H#G$e$Z#V$I$a#b#e#H#C#G$D#a#c#X#E%F#I#`#l#G#G#V#G#a#m%`#a!~~xl!nxf5]$]bc(d)H2_&F9f!y~|\
        h.c!~~~d_!~~|`!~~~'a!s~-a/a%D$f6F#I7]!~~1_!}~sb'g!~~x[!~~5Hec!~~xc!}~5`~*a!w2F-e(`jdjILJQa!w.d~'cId7YDHHI!}~eH5a!y~hm2F7g0d!w~xhEd\
        !~~xk!h~$e#j$a&^$],J,Z-I)J#F#F1f5g#J%i+G-J6D)a(G,f)]!}~xH&h!k~6FJ]7]&F-J-Y-n/]&c@i!k~_e;G-l-^-D2a7H,e!m*`~#J%H$]&ZFY.b$_&I,`#Y$I,J\
        >I)b0Z4f!ZNf6_8V$J%[#b#b&b&^#`#]#B$e5[%^(Y&^&Y$H#I#`$^+I$Y#V$`&J$a#W%H#[$a&E#J#e$J&`$I#J#_#[$H#I#`'c&I#`#_%I&a#d&G#C#e#^#D#I#^$G#_\
        #H&_#H#^%c#_'e#]#@$a%I!R'[*]#`3F%]T`%I$`$H#^$c#I#b#J$h#G#`#H$V#I#_$Z#W%B$`#`#I#X#[#b#G#a$d$i#W#H#Z#J#E$e$e#J&I%X#a#c#X$J#X#H&E%]$g\
        #i#j$d+_$^$h#^$Z$_$e$[$]$I#i#W$g#J#H#E#G#c$Z#_#I#^$a%_#`#[#W$W#`#^#H$`$`#Y#I#]#^#[#]%[#H#C%G#I$I$]#H#]#I$G$[#f#h#G#Y#H#_#W1d!~~~>X\
        !}~.`?X!~~~d[!~~~C_!s~-_@X*J3]d[-_/Z!n~$Isi#e$b2n$J<@!q~+daf0hYg(F!h~.aKI4k0i'J(JNv!~~^`|H!~~~U`!y~(`'_m_!s~xF.^9b<_*a(`!d~-X&J.w;\
        bCACa[b#`!w~Cd#c!h~,I$HA`1a;_$l#^*b#`(_$^0e%]2[#J)F$I!~~xg!w~1^~$^-`/_!~~xf!}~qe)h!r~vh$X2b'e!~~xdoI!~~~Of!~~4IVJ1l!w~9eac7b!u~xDC\
        @%]0p!Z%c1i%`3J+`Gd%g.c'h#J%I6i3J#_$J#H#H([,H%b%_#h#I#j%]#f#I$J#`#I#I#J$I%h$I#b%a#_$J#I%I%G)E'_#]#H%o&J#G#]$b)f#f%J%^$d%J#H!~~xh!_\
        wX)^(g&F%f#I%b#[#c$f;d#H$J#h&b#H,l#W%_#W0A,e/J._%c:a-Y!~~xe!}~_I/H#gNJS`!~~xDZf!n~:`Fg]l,I!n~4^KC6d(Y$`%`&h&`'@,_3a%^-J(J(C!Q^_2`+\
        I#Y#j#H#Z#n#G#c,d(`#J#H$`#d$o#I#i)I6J(E#o#F$]#c$Z$[%W#Z#]$[$b#J#G#J#d&D$F&a#Y#X$J#m%H#I'_#]#h#[$G$Y#J#_#f#I$a(J&o$G#a#G#a$H%d$J(J%\
        f&F$F%E%^$d%e$b#h#p#[#I'G!}~~3g!g~AsXI:hHJ!yI](_@_!~Z^!~.[!~~x`!}~:E$GHg7k!~,`!hwb-J)Z%['_#_8W&Y%W#X(c9g'DHH$W0g(E*_!~~xjjI!n~xZ.`\
        C].G#b$h%d'H'_#b!cyc$XAd#f?C(g.]*g&]$]$H)J,g#J*^?i'd!I1[2^)e#Z0k-a)]#].]$F#_#]#Z#G#c'_(b$b#I&^#Z%W*a#m'a&](W']#^#b#a%a#a$H$k%h%i#J\
        *[#Z%X$^#Y#c#H$c#k#s#`#c#^#I#I$G#h#b$^#]$a#m#H#g#h#p#`#Y#D#F#F#]%X#e$F#Z#J$`$d#Z#I#_#C#F#]$W$F#X#G#F#]#X#k#W#I#k#p#W#D#p#h#u#g$H#I\
        #m$_#I!~~hh!g~.k$J#I9fQX%a)j'c#J9H,J+`#l-c!ozY@]Ab=b$`'`>G$_+E9W&c!n,^/Z4aE_7Z)_NJ*G/H(eHf!~~xeDI!_~=i$H)a:H&d#g2J&^#I,^-H#C,v'E*J\
        %_.J+s#H'H0l#g!]~(['H%Y'J-h(`?u%]+]*c(Z&^#[-_,Z#g(a0b#J&Z#Z#]*J%B!w~0_~I]#^#_!~~x`!S%Z$_)_#^#^.[0`&^-^$[(a&^#d.[%X#d$_$[$G#Y#Z$I#I\
        #F#n'[$X#F&H$G%X'[$Y$X$F#Y#a#c%Z'^#]%D$[#Y#b#W%H#C#Z%W$X#]$]%])I#g$Z&J$F#F'J#I%_#i#H#F#d#b#a#W%F$_#Y#I#I#F#Y$E#c%J%H#[$b#G#X#]#e#X\
        #[$q$H#`#E#H#H#D%Y#[#X#Z#G#G$J#H#E#j%I#G&o!wAI~ch:cBj!mLdMf:J#^Pb%H#^1_5d+W1e=]!y~:`We*D!~~xb!nAc,c1^-d+fLI2E3j$J8F0E'g=I6J!yKj~_^\
        !y~;b_H[m!e.H&a)o&IDo3f*]#J)n$I)`#HM_.I2kDb%J#E'_$`%F%I!~4A%g~]J8J!~vJpF1igH!l~IH#_Ab0d-^(`0b8E3e!y~xh!~~)b!~~}e!}~-c!G&[%['Y$[*d%\
        [&_$J'[%])^+Z#[(^(_)I%]#[&Z#c#g#^#a#f#[#]#b#^#Z%n#^$f#V#a#g#]$d#d#`#b#a#Z#c%^#Z#f#]#Z#_#]%a#`#Y#W#Y#`#X$I#I%`#c#H#Z#w#]$W#[#[#j#k#\
        W#f#[#F#[#d#E$W$_#d#g#I#d#G%^#Y#W#h#Z#^#[#`#G$?#J#b#b#`#E$C#X$G#D#^#X#e#]#F#h#F#J#G#W#F$]#f#I#e#G#X#]#]$I#J#J#g#c#_$d#k$Z#`#J#]#Z#\
        d#I#Z#A#G#c#E%`#H#H#C$G#a#]#C#d$e#`$h%G$H#D+a!~~xIDa!}~AJvl!a(]sJ*E%e$Y#_#[#^$H$_$`#Z%^.]$]$^1E#I'e'j)X'e$[#[$Y&?$I#J0I-H,H'f#a(`%\
        _$H(G+I)[!~~~Ae!~~~(FCl!g~_H%J6J$F)g/C%b&s6k(d!n|^qc1i#I.H)D5I#c(d6E!~~xd!q%^#f~$I#a/Y-]%V2I#bDF!~~g`!~!}~fYqb!s~Df!P#D-^$a#a%W'^$\
        l&^3d<_(I#]#J#`%d$g#e$Y#f#E#W&Z%c$a#V$I$d$c#W$Y#[#B#W#J#`#W#V#Z#J#Y#I$c$[#V#Y(_*X#k#c#W#[$Z$Y#B#a#c$Y#Y#f#Y$F%f%J%Y$c$Z$[$E#H#`%I%\
        J#H#a#I#C#F$G#H#]%H$c#H#[#I#^#^#B$e$^#I$I#H#G#b#W#D#E#g$Z#a#_$[$[#b#Z#I#X#a#G#F#a#i#H#Z#a#W#G#G#`$W$H#[#`$G#F!nf`s@>e(k#J0g'f#I&d2\
        I(JIe!~~xk!~~xa!w~WXMZ:`4]!~~~U`!}~^^XW!y~5J~#e!r&i]F8H3b0G.b2JB`*i-I0]!w}IMg2g<IGI1H/H%c!~~xb!r}JcZ0Y$`)aTb2b!~~~=b!c2g-hkY'X#g1d\
        $W)G#J#k/[#G'V#c%H'f-F'C,Z)JDE)H$b(Z&b!C/G#I#J9`#['HJ`%b#g#J$G#i#_#f#k#n#d#[#k#Z#a#j$i#g#g#j#]#o#m#g#l#b#g#e#E#i#]#X#s#E#h#[$C$D#X\
        #I#B#W&Z$J#`#Z#H$Z#e#g#c$m#B#H#F#e$G#H#b#w#o#k#v#v#a#c#^%X$_#H#n#I#W%g#e#I#G#f#Z#`#_#A#d#q#_$e#H#E$i#Y#H#F#[$Z#C#Z#d$`#[#H#H#F#_#k\
        #_$F#h#`#C$F#E#G#_#`#a#H#a#]#E#F$G#c#I#f#d#m#i#t#j#I#W#I#G$Z#F#h#B#D#F#`#X#l#G0Y!~~xkoG!N#]3H%m%]$l)i#J#d$D)[#k$m$^$b$i$I%r#_%I#`%\
        r(I%d.`&^%I#I#I$g$t&_#d%I#H$a'J#`#d$`&]#_%`#^#f$b(V$Z$E'W#H)Z#G#`$q#h#J'm#J$E#_$J#Y$c#c%^#F#Z&[#X#I&Z#I-J$f$`$k#^#D#`$c#j#J%F#I%I%\
        E%D$J#Y#b#W#X#X%I#[$]#[#D#I$d$H#^#b%I)]!~~eb5E!~~xd!NwI$J%i#a#i#`#b(J#f#Y$]$B#V#G#[#E'`'b#e#t#I.Y'_%W#o&]#b#I#i%e&`#a#m#Y$I']$b$q&\
        g#H#G$I#i%g%[%l'd#X$V$n#X$d$]#Y$C#Y#I#q#`&Z&f$I#I$W&Y$X$F#G$I#J#>#E#e#I#Z$I$I#]#^#Y'^#`#X#Y$I#^#e&e!N+]%D$e#H%Z$h'`/d#a([&b(`+d#J%\
        a#_%[%g,]#W#f#J#G#a#E%`#X#e#_%[$V$V#I#J$D#X%I%]&[#e#i#_#W#J#`%d']#^%[$a#^$e#H#_#c$]#e#G#Z%H$`$H#F#b)[#b#d#E$b&j#d#b#X#C#F#I#I#D#h#\
        ]#i#G#e#I#E$[#H#[#`$e#[#c#c#G#b#Y#C#I#J$^$X#_#V#[#G#I$V'Z#X#Y$H#m#Z#G#F#a#G#I$Z$a#c#A#`$^#I#h#W#]#`#B#`#F#Z#[$[%^!}~bfFBTe!s~_dFb%\
        d*iLa6I!];`cD)[(F$Z$W#^#^#b*Y$X#I$h'I#Y&V,d$^#Y#I&D*J&W(W)c$f'^$_$e#H'G,_%]%^)a#Y&c%h#W%J$E$Y#I#^#Y#c$>#f%c$_#E'f$^#`!u|gcZ$^.D8[!\
        [#]%e+`#n$I$^)l$b&H%J&m#`$i0J#_%^$e*]*f#g$k$h#_#c%`&H1JJB$J'C)G)e*m*H%m%b'F%H%E(G$g$J$E$I$A$_$B#G'J#F$H-J$_#n#E%Y#H#I!n$b'J~.bF^#X\
        G`Cd2J&f#I!}~~Q_0J#^!y~YdAa2dHI-H![9aba#]#h#['s$H#]'C&J$Z(a$I'^$V(`/I#I#G$[#l%I.Y+[&A$h*^'H$H&[%Y$f$_#J#]/F+W)d&[$I%h!w~0_~I]#^#_!\
        ~~uE%icH!~~xo!n~.`Wf6I1[4X<g!~~xc!c~(f?h%Z#Y#n#n9H:]/^7DCC!~~xc!s2JOI3[Ol7I3W0e3I&a-J!a?W$`h_)[(i6]0d%I#^6e&l&I2a$c/d,b&c$`#^0I#W%\
        f%c&D+^!~~xe!~~xY!u~k[/I#_9gI]!~~xd!uIA~@j2IEd!l~xpFr-H!~~xY!}~{e!~~~%ILe!~~WFGIOi;F!u~[`0d0c!}3d~EG~Bb!~~xe!w~xn!h~xl,^$e$I&Z3^&f\
        .G#`#J#d.i#G(G!~~xf!X@H#H%_&nWJ'_+I+^&I%V#l'H.G)m#k#J#`&^2a&^$^&_&I&J$`#J#d%b'`$E#f#I#]%d%I&G$i$e#C)I%A#_$h'k#b%I$J*I#G.]!~Na~KI!s\
        ~5J(f$G]H/b>d$C5Y$^&`!i1`mF$I,]/I)b#aW?(b4H.Y'i$h$J.k&J#G#f#C'F!~~YJ@f3F!~~xf!~~~Ch6J#E!~~xIAg!L#c&[)d#Z#^%Y#]'c'X#]'X'Y%Y/]%Y3_+a\
        $d#e#_#[$j%`$J&^#]#I#[#H#B#Z%]#[#I/Y%J#^-Z%D#H#J#]$Z#B#h)I#[#X$]$W)_%^%Y#^#H#c#Y#J#X#G#_#I#H#G#_#o$]#f#G#I#j#a#]#E#C#Y#[#[#I#_#H#`\
        $[$J#Z#X#B#I#k#=#I#Z#J#o#h#g$G#l$D#X#a#X#_#E#k#^#d#[#g$J#]$d#_#]#C#c#`#o#Y&y1`!e'Z-]$`)I(_*`bH#_#d&Y6[4J/@2I%d2a5I#G#I&a#c&b$I%J4]\
        'n!~~~2b!~~xh!y~:[AcQH<`!m|E8jAm3c2d,l+I,c#`!~~,H^iRE!~~xf!~~x^!q~^I6J*nM^8f!}~ge3i^I!M&b#Y)I$i#Z%m&_$c'^$I,e%]-[#d%[+])W&]$Y$^#I$\
        `#d#Y#a#H#I#_*Z#J#X$I#W#I%C'Z#Y#[%h#g#I$`$W%Z'Z#Y$]&Y$H#d#I#E#]#H#I#_#[#Z$j%a#Y#a#H#a)]$[$V$Y$I$J%[#Z#c#c#J$Z$`#h#J#Z#F$a$f#i#I$_#\
        h#Z#G#f#G#]#C#]%]%J$]$J#G#H#d#`#e#^#X#[#H#k#Z$I'J$c#[#H#F#H#X#G$H#a#B$I#H#Z+^!}~x`/f7J!~~~<i5H!V0a-Z$IaE%I&c'H#J$b#Z#_%E/Z%s#o$I#[\
        #l#n(]&]'[*Z'F$J*J#J$[#g$h#[$H)X#Z&I#],J)F'I#D#I#[#[&I$`%W#H$G%]#k#j#g#i#b$H$I#c#^$Z#D'E#H+d!]+a#b%f&d)g,`$^V_#H$H&^$^OX&^$g$E%b%G\
        .G#W%b#`$i#I#F$I&`&]$E)e%`#a#Z'g$^']#G$I$f%])b&G)I$I&e!~~bHFa!a~0J7r#W%b#]#uL]$X2^$_5]5I0X!j~(GCm#i#jNEiF(H!~~~Ee#D!X'X+fib$G$^#^$\
        J4ZCI(I#G+[#I%_/;$[$J$g#e#o#J$['d%X#F&D$k#_$Y#b#J$Y%]%I&W%o#q#o$F$G#e$a#`$G'=#D#h%f#X&Z%Y#I!Y*^(WkG$?#>$I$X.F&k=G%I+F#J&I%J$J$h+b(\
        B$^$c$d#l#h#W#h#J*V#G%`$I$Z%g#I%J'f#H(q#d#i&m#c#D#i#G#`%J#h$I#F#G#E#^#I#Z&E%b#H!~~xe!~~xh!a~,I$`$E6J<F'_%G#J,G(D%^,H'_#[%`#V#W$I$b\
        #]#W#[#`#_$`#]$]#J#`#Y%`&^'_#_&[#_#Z$`#c#^#`#_$H&^%a$]!}cf!oDHlf+_&j$H7?*J(d4hAH!~~xe(I!u.gfc1b,drG-J)]CH!~~~Qg!cdIO]9h1e'l(e2c#m#\
        X'J)m&E&J$D%I*]$`+G%C%e(I)G#h#G#I#J&k!Q/_#`&b#^%Z#e&^&]%['J._%[/^&_/H$Z$J%G#J#_$X&J$]$]#`#I#_$[#I#[#I#_#]%W%J#`%E#[#`$W#H(V#[#Y$]$\
        [$_#c#c#X%H#W#I&`&b#Y+d#Y#]$d#W$I#G#E#^#H#G#^#c#G$h#F#X#]#I#I#^$Z#b#[#^$I#B#W#]#]%X#X#c#`#i#E#d$[#_%Z#d#[#]#f$]#^#W#V#G#`#]#_$Z#f#\
        b$_$]#Z#J#I#_#`#f#b#G#H$Y#I$^!}~xi!^=G%XZI$H$c&^$F%^%H%I%[EI$D%Z-]+d#F#Z#W&>$r']'d'b#I$G%E%`$e(_#J&_$J#I&a$H%r#f$a#J$I$X#G'F#i#V$a\
        %[#h!C#Y&b&c#i&d#W$`#^#H&^#c#a$b$f$b%c&`%Z%Z,]#[%_#])^#Z*Z,i#c#X#`#E#X#^#c#_#f#Z$o#b#Z#J#l#c#a#d#j#a#]#d#_#l#a#a#l#]#[#X#r$D#X#X#e\
        $a#I$D%C#I#c%a$a#C#H#X#_#f#[#^#e#_#_#f$X#I#^#^#]#I#f#b#^#b#a#s#d#X#X#W#e$_#X#H$V#d#[#j#G#[#`#[#b#J$Y#[#a#n#E$Z#]#B%X#]#V#]#b#J#b#W\
        #W#F#a#_$W#l#`$a#[#Z#b#D$I#j#d#]#Y$`#Y$F&k#J#e#k#Z#g#h$[#V#_#^#a#J$n#g#h#X$b#X(X*u#v#I!~~SW!~~~1d!y~-d]f!w~-]L`SbGh<H!}~5b!~~-`!~~\
        ~Ya!n~$g+d&I#I,`,d*cXI=E&E=k%G!y~h[2rAI!~~4a!u0H&@|JM]5I3l-YLe!~~~T`!l~(^']%]'FF['_)b'B/g,J;j*e!u~:b$b%`ZgDH!~~.E~Kc#E!~~fAQd!w~*a\
        *eU[$H2fk?!y9d~'Z%X~+F!~~1`~JF!r~HICZ9GJE(u8B!o~Y`@h9f#`4e,W$J.C,i!^Fh~%^)](J$`%_#E.J#I'F&]#d&b#m&H$_#Z$b$c'a$I$c%_#I#^(Y$b'_)Z#^#\
        B%I#G#]$I'J#b*_&J$F#]$d#[*f#i!}~~)EO`.b!}~Zf,h_I!j2_S`KYZa(a%c%g#D#b#H(_-`)]+a(`'G(I'I-a)^!yKF1`~?a>b!l2_{c3e#f+D$c+J+J:I#`9J>G,[#\
        d!_~5J%t$l$I*a#`3H*I.k%^,wMl#G6[!y~.F$gja^c!}~xn!~FJ~SjRI!n{G_H#I<G.I+d)^:s3h!~~xh!}~hG#a1h!i~-c*I,d6b#g#d$J$]-k'[0_3G6I!}~ND3bN`!\
        }~xn!y~QYHbKa!h~5d&f0_1E:_+n&h$c%H,I.J7I'm.H&G!~~xk!y~9Y0aRb[I!~~~^j!~~~3^!~~xa!~~xd!qN`~Ka/b)l%F.c7F4G!cw]#[:I6a5k-G#g1h#_%`$h$G%\
        I,^/H#_(j'H*I+F'q!}~xiF`!r~2IiZ%dGe=e(b!y~EF`D[l!}~$`:a^INI!^~5E.j#e%]*a._3F/m3G)E)W&b*s*_-i#g!n~#J@`#a-X'H:c$f-^Md#J+G&`'J'I!}wJG\
        dXG:HGI#c!w~xg2b!~~xeDI!m~rf%h#H$@$G$b*I(s!w~xp!~~cV!y~[m>B!y~D`Ui:H!~~~2e!h3ane8^$_K`4o#HDd&F'vCI!~~$`!~~xa!~~~C`!~~~Uf!~~xh!swc4\
        JlcIg6a!}~~d^!}yi~QI#I!}~5Eem`E!myH,W*Hjk+c&b4[0g%F*a5Z!~~xh!w~va$fT_!y~)b&Jmd!~~xd!~~xj!f@G#G%^Fc$eYn.p#J4G&e/f6H0^#d*B0H4Y!~~xV!\
        ~xG]FAJ#m!~~x_!X#[&[']$V$[$Z$[#]#]$]#b#Y$]#Z$Z'^&^+[&^%[#]%]*]4['[$_-_$a#a&a#]$^#`4V#Z,C#I(Z%f&H$I#_#Y)B%G&p#@-^&d&J)Z$Z#['b#J%[$I\
        -J(H#e#]#^#I*`$^#b%]!y.A~-ctfI`!m~]`6J#c(J$H4i%dCe1d!Xw[#d$Z#]#G'a$Y(X#_#^#D#Z#Y#`#]&X&Z%c$`6c#I&_#^$W$b$`%I+B$Z%I&e$H$f$H#I#`#_$i\
        #I%]#J$F#b#a$X%X#H%a#^$e'H$Y'`&H#G$G#l#^#F#I#J#b#J#_#_#a#[#I#F#B#G#^$I#W'd#i#I$]!i=a.aOd,c$H,I#^%f(b8[$I'e-e#[$Z#a,b'd@a&I,I)I2E!r\
        {Igc'].g$liI!~~xb!~~hj2EE?!~~~Ob!~~xb!}'I~<E?JSe+Z!~~xFLe!d.b3`L_1`#`#a#H6^<a/k#I)^%H2F$b1J$H$b&I#G/Y([#J#E#j&J#G#G$W#b*I%J&c%a!c)\
        ^Eg;i:VJa&Z/j#d.H)F&c%A$^%G#J$['V&[$E$]$h#I#J#D#_&_*`$I&_#I#d$[$I#I%l#b'G%G$b$`'J!cNh1I)b/`#_'^9c'`(i1W%^']&Z'['e#I#_2]#_(Y#I%I.a'\
        [0I(a#I$a#J$I*IAd!u~~%G4d$_#E)e!~,`!}~xg!w~xo)E6E6d!~#E~rb!cA[%]&dP`#X4^$IGb&[$H'`2b(>.J$G/f(Y$W(f+b)[#`(f$d#X%^$Y!~~xg!~~xh!n~]Z#\
        a)a/^ib!s^c#d'^V]]]qa!o~,f3c}o!~~~Sc%G!Wyb%H#[x](i#m#r%J#h*E#v#F#H%G&b#J'H,s#[#i#l#t#I#_#m$I*I&J#C#`)Z#J!~~x[AH!~~~K_!~~xd!_xX5i&g\
        %^3I#a$Z@W0h&I%b%],H'[/l#F)]#i%e%`$d$d#f%b-^%b$J!~~~Ya!}~xi!~~xe!w~8FbiYe#e!~~ZFi]!k~-f/_9e#J%f6`0hK`/h3H!y|Y(JsZLd.J!`~#JDH-ICY#`\
        $s#n$i2t$[Gl8C!mAh%b)a1I&J+l|e#G2aEI2J7H!}~x@Fl!y~xhyk!w~xgAHFh!~~~Lc!y~E]'n#INE/IOI!r~'cse-B$c*f1_%I$b*A9H!a4AkG)[*a([:I)`(l$h*b#\
        X$h*g$H&l'a#d$J#V&a(I%_$J#e#h&b#k&Y+I$b$I%I$_$a,G(E$J%G#C+f!h~xj*I#i8q1i)`!u~]dFe%G5f8I!~~6b!o?])jeHi]#JTH-c!w2c-Jib~Xc!s~?W>k,]4B\
        Ua!~~0H~Bg!~~~tf![X]#h&D(Z,e~,^&H$g#d#l'H)J#v)f#W$k$^/h$`#[#j%o9I!~~~K`!}~3J}j!q_`;Y0^(dLe>k!~~/b!}~/Z~3`!~~xe!~~d_!~~xj!r/D~Ob7f(\
        b3^&_'c+[!w~xb5b#b'F$I&D@g!u~$I1JGfRp!}~DV~Cb!q~Mf-b7e,kTc9G%h!~~x_!}~~:b)Z!y~}^%^Ga*H!o~:I$`DG-c0=(d1a+l+IKf!n~0H:F%f/G>`#g$i4j*G\
        UD!~yI~Xl!}Aa~=`!~~x^!yH^~li+g!~~VICE<f!}~xfEe0I!~~xl=I!~~xa!}Ie~Qa!~~x_!w~'Z,fif!~!~|HigJI-EAJ!u~iJ1lDd!~~iJ1e!~~xh!}~-amd!}~xg>F\
        #f!~~xh!~~~2J?i!~~xb!~~xe!y~#^Sa}_!~!~~CawJ!}~yg!}~~>c![ng=I'b.HAr&c3`&f(^$h%I$H+[#f,w,_%W%`#j$[+I%Z(A%J!g~QC#h$e&`1n#C1[#ICg=d)a&\
        F!~~~Eb!q/`$d'b$h.g'a$`oI.I@J~$F!s~5Eev,_!~~xd!~~xd!k~JCAF0diq!~~~da!}~~d[!~!q~~%h8I%d3_%[!~!~~AW!~~xh!~~xd!~~xd!^t`%](V#H#Z'Y&d#[\
        $Z#I#d#J$Y%b#X(f9I#E(^#D$^#_$^$j$f$^#e.[)I#^#E(d#^$_$X#D&_$^#]$I'd+a1[(d#Y%J$H#a$f(b!m{`zE+_%]#^'a0c*YB^&g#I+b!y~Jb+cFI`c!V'Y+WWF+\
        b*_$_$f#E#B$X#b$Z&]*_#J#fCF#['[#H-c)Z#I);$I$X#g#H#d#e%D#@#h$^&q#c%c#Y#V#H#F#J#a#d/b#c$V$d#h$H#i#e$J$i&H&j#I#`#J#`#^#I$I#f#H!~~xfkJ\
        ![g^=]&I%j$b&b'_/d#b&c#h#l(Y&a3_1@/k$d.Y:W']#h#J#k%J'H)Z#`!~~xe!u~xD7s!}~#iXa@GVJ-H(E!n:E$Ir^.X1b/_%]+a#_3g3H@G!k,_+_)_$V#]<_#^)b2\
        a$^$^6j)h1^TD!}~WX(I@jK<!~~~?b!j;bgW*g)`6m1a-H7h#I$F<f(J%B#H3h-a!y~xiMa0]!X']*_j_$j$_#G#E#g.H(J&f&^1Z,I$H$]%J#H'f&V#f#Z#Z(J#](Z#I%\
        c$o#G$e$C%^%^#J'f#[%Y%e#I&i#c$^%e#[&d#I#J#X$`.]#J#C#`#X#b#D(l!~~xb!~~Ya!~~~@]!R&t-I&]'^&l#Z$J,H%H.Y;D#t#[#f&[#X#]#e#a#l$_(d&H#H%H#\
        b$f#o#d$W(Z'_)W%J&b#Z#Z%D$g#`#G#Y$d%H$J#b+_#]#[#^#X#X$`#Z&[$^#H#h#I#_#a#d#a&W#c#`$I&Z$I#G#b&G#H%J%I$G#I$b%_#Z$b#H#I#J#J#I#I$I#H#I#\
        J#a#]#W'I#h#X$b#J#I!}wb!}wc%H!ywJLa)^Lc!h~x^7G$d*J$]3x%b'c!o.a%e0W+IfeAH/f<hPa5J)C!U>q)k$hN`#i#d'J%X&I#_#l&G#_$b#_$]$_#Z%D%J(e)X%W\
        ,]#X']#d$Z#](_#d#_)c#_(d#b&I&I%H#h#m$I&H#b$[.G#H'J(Z*d%c$e#C#a#>&[%]#^#G#q%I!~~rH*h+J!}~~2`CH$e!~~x^!q~Ec(^Nk'geG!}~ta&c!u~Ii#b~;A\
        !~~xa!}~xl&H!~~xe!}~xm!R#]%c%i&H&G,_M]+_,^$b#n#I#h#a%E#[%^$B#F#J#F#[%c#a#F#]0G#d#V#Y/H#Z'a#C&e#_$^#['a(F#H$I#H#[$^#[#G#I#I#Z#I#e#p\
        #H#J#Y#e#H#G$W%n#Z(E#C#[#F#J#I&`#B$H#d#[#c$F$c#C#[#E#_#Y#b#C#a#e#E%I#j#_#J$`#e#m#F#G$_#Z#[#e#E#f$W#^!`~Ek%g#h#j#c9H*C/Y%G/^=h;_$A!\
        ~~xg!~~xd!u~1IdI'r!}~/Jke!~~x^!}~;]=IDc!R9]_]#i$X%c#J#J*F$F#F#i#I#Y#c#]#b#C(Z$^$^#G$`)[&b&[#J&G$[#^#E$H#i#I+J+l#g#h#d#f#k$h#W#o$J$\
        I#`#e#X#d%f$H#b#H#C#H&J#^#G#_#X%Y#]$]#I#F#a#J#J#G$e$^$Z#F#`#Y#W$I#B#F#G#f$f$J$A#]#j#I#l#J#F#H#G&Y$`#I#[!}~xg)E/G'Y$F!a~#a#k$I#b#_(\
        d)f#i#[$_+J'_.^%I.c$Y5l#G+H8b$I,h/g#J#[#I&G%I%a!u~xi<c4_@[!y~xkn^!qD_~7_*F(^3h/f%F(G-I#d:a$F!y~-dLhU@!o~+g~%a#`)cBa!n+boe&C2E#H#c?\
        [7a4EA['_3J$h3J!s~~'^>b3h8]!w9c~ae$`T_!~~xg>I!~~xe![|F9h$^;IBa&g(`#^#f%J%V%J$I#G#d#Z#J#I%`#I$c#]'`)H#?$a#l$d#f%j&I&a.E%G(r#e&i!u~C\
        aVGB[5c;Z!u~pj(F4`!}~hh2JEd!n~@b'f%GT_M^)g!~~xe!l=bRa?g'I(b=J5[0j-I@X3F'd!cPJYH$C#_#g)`$I%H#_'`$e2]'a&W*H&c/e7c#a(H#^%J*`#g#c#B$i'\
        a=[!~~~2b!~~~#a!~~~#^!y~dZ6h!~~x`!~~xg!~~xj!~~~A`!~~xd!~~fi!aAJ,]1I/I1e&J_c=g'd$c#b&m#g#]'l#b)D6G%F$I'I#H#l$[-G$j#d!w~j`0l!~~xc!w~\
        xg1J!~~;I<c!q~5GeG(e'e8G@I'g!l~xZ7s)h#C(HIn!kz`&I(a1W%^'[;^$a*G2f%c#cWa5`!yJo!~~gb3F!~~xd!~Di~~%H!~~)bqI!q~P];H1_+g>a*^@f!~~xC-b!~\
        ~xa!V3c+C7q(hEG%e#h#m$`%a&d%I#k#c#X'F%H(h6H#a*q(d4g/u1I.I&J0D#H%G&H'I%o!~~~*k!W#i%J)_$l$f$m#I#h$e%_.]1d%^%l?c$b&[#j$f+[#f$c&g'J)J'\
        i)^)k#]&^#`%E)X$[*H#I#I$Y#b$:%C'I&H&_$W-H#i$I$I'F#F#I,_%H(j(H(J'I!ZT`&c'FCj#l'I%b$d$_#I#e&W$J+j7r(F#I#m(^4g/i,a(]0H$I-`&J$F#J$D&D$\
        H%`#H!~~Q]#H!~~xh!~~xdSG!~~xg!jHdWc#b,[[HAJ%]1f/]-G$_#`*c$]#a#`%J'I!u~#l$_*I'I!f~#w#n#gTE)H;F6J'A-_9f0G!y~#m-ch]bG$I!y~'g,J(a~B_!X\
        %X8_#Z0^'Z,]'b#_$]3[#a-H*Y&I#l#Z#G#X%J%W%Y#Z#H#[#V#W$Z#X&Z%V,H#h)W#Z(j'X&W$c#[#j#I&?,`0W$^&]&G(W$I$E,['I#g#H#I*_$J)Z#Y#_#`!i~0aY_2\
        H*h$k2e*]*J&I$h(G'I-X!~~xe!}~x?7j1]!~$c!~~Zf!y~,i&`NI7G&J&IOb!i&a~,J%eMa&])V,b&E0H(Y$Z'b(i^H!yAX~He2eDH!~~xh!~~k`!i~$J1e+^Ek:J/EAC\
        @m!~~xi!y~xeod!~~xb!~~xh!y~xg!~~~Th!}~xj!~~~Aa!}$l~XJ?JKI!~{GzlQJ!~~xg6J!}~e`5G=]!}~}g!k<o7i2t%HDI[H!y~Ef(FNh!~~xa!n=bw^Qe#f2E$JBJ\
        '`%l+j%J7G!P,])BGI'f#b#_$d:`%a#i#f#j#]'I#c#I#G$G#H#H$H(F$d#h$g#o#^&a$I#]#G#Y$g$Y$V)H%D#b%f#l%]$J#]&e'g#Z']#F$F%J#B#_$J%G#h'['Z#`#W\
        #b%`%I$J#_#`#`#e#W#f#I$c#W$`$J#]$D$_#J#J%Y#J#[#c#H#H'_#I&]#`$A(]$H$_$d!}~^gw_!d9b``)H$q-C+I1lQF%r'd7^)_%E(A(J<a!y~L^Hh!~~]a!~~xc!}\
        ~~?J#j!~5c!~~[dsF!y)n~SEiI!y~&Jq_5`.g-I.J6I!~x`!}~~6a$e!u~#IVJ#]?`4g!cUf5j#o#s#n@I#i7H4I'H#G6I(g&d%F.I#D'I$`=I&_!}kdAY~,H!u~0g8XQf\
        4b*_(I!~~~Vd!y~XGAo!kwf%H$A%avF(i#]0]+c/j&H#a9I!~~xo)I#BHJ$J'I!kZWbI9H#HBc'f$`%b+[#i(]#e9]#G$b/G!}~#ZrcdF!})I4I~AI?k>E/C!~~EJ&J$HA\
        fTG!}~NE3F:n!w~xp!s~ri*I$j0DDI.i!}~x`Lg!~~Aa!O#`%J#g#a#]$f$d#Z#b%Y#e$a#^$e#V$`$i#b#Y#]#Z#c#[#^&_#u$H%_$`,_%`$g$e$]#^#]#d#[(^#a&_#_\
        $[$d#e$^#_#J'b'h&[#i#c%^$I'[$d#d#Y#A'[$a&b#`+g#I$X$E#E#J#`#]$[#X$V#G#]#F#G#F#^'D#H&J%i#c$f%Z#_#b#c#J#I#D#B#e$I#G#E#Y#Z#Y#W#H#I#X#X\
        #d#[#I#]$X#]#F#e#[$I#H#G#W#W#f#J#I#H'F#J$F%_#I$H#F$J#a#I#G#D#W#J#a#B$I#W#b$Z,G!u~[h>J%]gg(a!~~xf!~sc!}RH~Gh!~~xe!u~xJ(d1nMI!}~~Ib/\
        X!}~xFAI8g!~~~RZ!~~kJ/nNG@H!~~xe!w~~6@+hDd$h!iKd1JTXOh:m.]#i)WT]&c!~~~Jd!~~hJ2f!~~xg!~~xl!k~-sOE&Y(J5cF`4J!~~x^!~zJ+ISJ@h,H=I!_,bS\
        `?I$G/a#c#g#]/Z9I#Z#I#^%[-b-f#]#^%g%W#]*C'b#`#`+]#c(I&`#d#e%_'Y$e&J'>+I%e'[1]!~~~i`!}~xd!_H^Gg?IEm-i%a%a/I&I$a$_.Y$j$Z&a$I'G)k#H&c\
        *J5F!kAj,I1I/c3]%_%_3`dI#F.F)I'J#gBC-b!}1o!~~~FI=g!y']+i!s'm+f#I~~MJ!~~_J`]!o{Iao%]8b0e8c/E!~~xJFe!~~xa!~~xf!w'X~dl!~'g!g~6H3bRD(I\
        $]%i&X-G&`4J$`$d#b&d$b(I#[#h%F!_8i'g$`eI$f)I#['c$^#Z,C+[*D$J'Z&_#g&g%H#I&a-l#c2`$`&H+G$Z(X'H(`(e%f'I&`(f!ZyG4J:I0g*b4b#[$b&;#Z#a#_\
        #Z#a$_#Y#Z#b$^#^#^#J%J#V#]#G#^#Z$X#[#]#[#_&[#Z%Z$]$a$]#]#]#a$I#a#]#I$]#]#H#W#V#]#]#^$Z#X#Y#_#Z#e#F#^$]$`#^#`#^#V!~~xk!S.a'B,[B`;l#\
        e#b#Z#I$i%i#I%]&d#Y%I#W%H&p#X&[#s#l'H,E)]#o#]&J#Y#I#Y'X#J,[#Y&Z%>$I%c%I&b#G$^#n#J$h(F#I%I#[,I(H$H&I&h%I#I&H#X*`!y~xH2n!y~~<d,f2F!~\
        ~xf!~~~-b!Q/^#J&f+_0I)[*[2^.J&a#^#^#I#Z)a#]#I#I$J$i#h#Y#G'd$k'Y'Y$]#W'a(b$I#I#J#^#G$`#H#E(H#I$Y%e(h#h$a#b%b#f#E#d#Z$h#b#W#`#J$F$G%\
        F#G#H#d$_#G#I#H#H#^#e#Y#Y$^$H#b&H#Z$J#a#]#[$E#E#W$C$G#_#J#n#F&I#]#e#p#H#B#h#o#[$F#_#a#F#[#I1]!]/a'b/c,a<b&e/_'I%q$D%d&W&[']&[$c+a%\
        e6p)^(`#_&I$c#H(;)^#I0I&J$f#e#J'G,g'f$G)X&_$[#F'I$_!S.a#Y4YFe#]4I$c%Y0J&H$J-J(D0F#J'k#I$],['H$h#e$`'H#F$E#i#k#b#n#c#^#[#c#k(e#I%d#\
        f#j#t#d#c#^#_#j#I$I#_#I%F$H&Y#b$[$a#H#E#l#D#_#H#E%F%H#^#D#r#I#F#J$@#a#`#I#I#^#I1I!w~xDAl!~~xi!~~xe!}~G^#D%l~AD!~8c~CG!m$bwJ%bs_(l$\
        ^$e<`*^#b$J/J,I'_!~~xd!r~HJKb%l#J&J$f,dSH#a!W6^.eYE%f$a$g#E#a'J&]#^'e&r$r$d)i']$a$_$_%H#d#I#D#`'b,Z,e#h'b$H%e*I&G1I#I&H0J'd#H&J)Z#\
        _#C#C#_4k#f!u~/jZJ2^4`!~~xf!~z_!y~xaEc!}~~@c!~~xd!}~xk!o{]LJOq:c=c!uT^~EI4e*a+e!W:b_I1^$G#Z)[%k#]#Z#J'_)_.p5H%h#j#h#h#b7I$_$J+_+G#\
        i$H$I#^#Z%n%I+Z$h&m%_#['@'^#E&e!~~~Wk!}~Sa3H5I[c!~~~)ISl!u~5ce`PZ)`*a!~~~Zj!~~?l9JHI4>!wAd~&lTBXF!~~T_!~~~H[!}~~Hc!~~~H^!~~xh!y~xl\
        +a!Z/IAGLJ$a%c*I'H#;+I#b$a(a,g+X)G$F)]$_*]#I(l#J#k$H#H$Y$I$I#]#`%_#c#]'k#^$]#[%]$`#a#G'I#k$d$?#^$]#`#Y%n$[$_)_#_$J%c$b#_'^!~~xZ!u}\
        bxG7l&k4H/I2J!y~+a)a1`!}@`~YX!~~x]!y_j~;IXb!ySa~F`!~~xf!c~&f)]#D$Z#^.v6J#`#J#^#I#]5J0[1_MI#a#I-b!b#a$a$`*i#`&d)_#Y#]$W$a%a&[$Y#i%b\
        %h)a$f#]#a-a*b$`#^$Y#`7F:J6G=@%H%J(D)I-g*d#H0J#E'F$J%F-J$H!w~xh@b!}~xl!~~xiJJ!~~x[!y~A`ka:G2c!y~x_2h!y~rI%i%I2gRI!Z,C0G$I*JC_*h;H&\
        ]#[(](k#`/d1]&e#G'f#a%a+H(u:_$]$I#oDY+a!h;c?a'J2e=[$hjoHG&b)G+J#I2d!}~xl!~~~OY!wIm!~~~jb!V,e#a(e#X#e(I$]%I#Z%[$]#Y#]K^%V$d$e#e#b$d\
        #J#]#Y$Y#f#^$c#^#_$_#I#b(a%](`#_#W#Z#[$Y$J#Y.[&`#a#Z#`#F#[&a&g#Z#A(]$e#Y%W#F$j%I$G#J%I#I$I#g%b#I#G#J%E$H#F#J&_#]#b$I%E#J#I$E)F%]$I\
        #`#I'Z#a#Z#]#G$Y$J#H$G(F$_&]&F#`$b$J!~~8X!~~~6g!}Ha~Qc!y~DIUn!m~`d:uF@(a;a'J!s~.Z)bQ]$a#[#`mI$A!`.E$F%g.J'D&o[Z#o#]%J-^%b8i(p3h2E<\
        Y&I&`+^0g4]!`'_-^Wf;b$H4]'_%b9b&J)`%_,J(]#]#]$f$G$h$^'H#]#e'E$J#J,J#d&e#e$^#I&H%I#W#I$G$Z'a#Y%C$b!f~1G,`=J'h8c#e'@/J&V1Z*c$c&^.]$h\
        #Z'e)I&^!~~xc!}~xa3e!}~xn!~~CJVf!~~xg!u9c&b+`~:W;c!f0m&]'fIg$_(h'm>IYI$F*I#G$g&a$D3I@I.b!Z1amI#h#I+H&[#I&J$e)])i%^#d/b#]'b#m)J$[$J\
        +G#c%g#o#W$c'F#J$J(^$i$X&d#b#k#i-G#b1o$J$J%J$`#d([!~~xi!w~xm_b!s~ea!y~~2e#I#`=Y!ZwX)_+Z#J(]$H%X%a([%`(i,`%Z$_#W(]%b#J'`(_$`(q,`$J'\
        ^&g#I$I#^)l%a&Z)`&^%W$i(^#[*I$G#X%Y#F#`0J!~~xd!V/H,`+e*^/^8^,b$a$F$I#e)`#[&I#I#c#d$W$[%f$i$[,d)]#Y#a$a,I#D&C%^&`#G#[#Z#Z%I%H&r%B'F\
        *_$[%?#@%J'_%G(G'x&J'E#H%I+I%@#^*[#a#_$l#f#J#_#a$]$_#G#n!~~U`!~~OHJn!~~xd!}~;`~,^!~~x^!~~xd!~~xf!n|c6f_k(q<C#I6H!~~xk!o~0GJH+_#cHY\
        7J#G,c&j#c!~~xf!o~~4H*s8I,e(H!uah~'I4p!y~xe:b!~|Byg!u|I=_+Y(H#bT`9c!~~xd!~~3I+a!~~~>d!~zb!~~xf!~~x`!}~td~%b!qwb&I-I&Y'JOa)Z-`&G:b8\
        `0Z!i~.Z%H%JJJ#I,H2].d2X)I$H%I#I'f#k#l%f%I%b$Z.J#d&I!c{b0G$_&G1Y%J+]*G'`-^#d/i$@&E#f)I%I*s#Z#H1I#c,_'I&`(l#^&b!g/J4g,H>aJd/bWD(F4g\
        #n#I#c*c.E1I&G$]'I!^4e7aP](H*_'Z#Z#e$^*]/G#Z.I(e(X$d.H#Y#`#_&=$J#F&_#]$Y$F#^$g&D,a(D%I#b#Y'e$E#I&I$H#c$g#E#a#`&H#[#`*e%X!w?alc._`F\
        #`MHAI!X1g*^%e$`*i-_2]7Z$J$l#H#d#J%h$I#a*W(I%_)].Z.X#Y#_$I.[,]&g#D%J$f$H%F(I#Z#`$J$s#E$c$b$I#a%a$]'^)J%F#b#H$c$E$e&g#G#X#J#[#a']&G\
        !w~xhEg!w~~'a;^*^!sJa(a2c#J.J<bYi#G4E!~~xD,d!~~xh!sI^~@i2dEg!S#`1_(_+])YSa$Y'Z$H#X$n#E$H#]#F#F%a#J#]'`'E#[&W%_#X$H#^$[)]$J#Z&W$F%I\
        $E$a#d#X$J#X%[#g#[&I#G#Y%F$m$Y#Z#F#_$X#_#`#Y#I%H#Z$I#W#J$^$I#E#c#W$g#`#^#X#d#h#^$c#I#c$^#`%`#b#Y$b#I#^#[%]$H$J'e#I$H$f#W#F$]#b#H!~\
        ~sa!wOo!f*]~%b'_/[:[)G%b%J5@'`(](`(f%^#`*e?i%f$_&J!g(I$cBf=g+c)f(JgI4=$b&I0I%b#`#`$_%a'b>b&c&a$`!~~xBFa!~~rf!~~yj!~~xe!u~#Yo_*J1J9\
        `#c=d!~~xp!y~~ok!s~~$J<`,g#d'G#_!n~0G-Z_qEd%c/`6I!}~.Elg]b#E!y~xp!~!~~Ad#D!~~0@jk!u~xgAE4h!q~5_-`:J+Z8J0Z%fAa%I#b#G-_#J!K'j)[#_#X#\
        k2e%X$Z5[3^.H&c#J#Y%[#H#_#b'd%`#]%H#p$_$[*]#_#H([,c%a$C#h#[#I#Z#X&d%I$F#a#k$H&I#_#E#a$H&s#e#F$V#]#b$b#I#d$h#[#d#Z#X#b#Z#V#f#i#J#Z#\
        f#k#m#c#e#b'^#Y%F#F#J#a$A$W#b#I#F%`#B#I#G$G#i#F#c#J#e#p#p$C#^#Y#e#h#I$_#[#H#b$F!}~EHTk!S'W+b#k.G[D$Y'I4u.Y#['Z$e)^$[$J$H#I%Z%n#H)J\
        #G#J#s1o#^(I#F%I#I%I&g#F&k#k#n#j%I%d(I$C$^%e$I&I#H#H%_$J$q#_#q#I#_%g&_#F!Q'x)a$k#dhh&X$V#J*J)Z%n,i#j#r#D'Z1Y#Z%c%Z#Y%f'H#I#f(G'I&<\
        #^%g&Y(e#J&c$I#E#H#k#l#E#a*Z(b'^$I/Z#C#j$_%i#W(Y!l@g#l,n1o/mrF$G%I8A.E$DMB!n/[jl)]S`bh!}~xd!~~x[!s~Ab:V(D(cIfK[!~~~2c!~~xh!w~xka_!\
        ~zc!~~xb!V:^nJ%Z$['H']#]$Y,a$_#]$[)d%H%H'Z&b#l#H$b#d#Z#`$_#`#b#W+C*E$]#X-[%Y#])i#b+X#E0H#I#J)G%y']'_,f#b!~~~d^!c~PZ#j#h#j#I2o5CE]>\
        ^!}~Kk!y~JeOIiF!s%Inj'H}c$e2_!k~(a+I'a$_bq/b/h*d6d!}~fJ4k!~~xggH!cK]2]4^3X+f/D$J<I$Z(I%e$_)e/H#j/n(I%d&G#c#H(`-D%I%J0b#J$G&l%D!r~b\
        b8H']$e)a0I5H'G)g*I'I%j!~~xh!~~]^![3InJ+J#I$F$I'G&g%b)o#s#h$]#a#q<^&b#]&J+l&l#E*J@^0a0?!~~xg!_(c'^nY#_#e&[#d(c'J#F#b&^#c%^']#_#[&J\
        3e#]%c$b#J$W$i$`#]%c%^&^$b$[$f#H$>#J%C%J&J#f$H$I%F'G$I/[#i#H'J$J%I%H%]#A#H#H$`#I%I#W#I)G!~~xgSA!y~=Z&b#d!k$a2^>_%H2GAc)^#ihI$`2I5J\
        $J$c%_+b%A#b!~}fxJVF/I!~~xi!~{I9h!~~xi!s~xsnb!T%a,]$J$I*n(d'v%F0]Ci$]#h)I:H&J6I&j#d,H+G#H(c$_&I#J#G#I%`%I&V$I'e#_#m#o#d'b#i#a$I%>&\
        H$r$b$^#E#B#G#f)I#h#I#`$X#H'i!~NI~hk!}~WIBl'ITJ!}~~tk!~~hb!K#]&c$`1_%i([%J'dAI#]$a']*H%J#F(I'D$W#g#H%^#f$[$Z#o#m#I%]#c#k#r#W$J#a#Y\
        #H#J#Y%k,c#J#g#l$W#G#H%['X#j#j$m#d'I#Y$`#]#a$]#X#g#Y#h$W#W$I#[#H#I#Z#]#[$e#^#`#I#Y%A#]#J#c#c%f%J#a%G%j#[#c#_#I%H#G%I$G#J#J#`#`%Y#o\
        #l#_#D#`#g#^'I2l!`0I+g6G:f+H*j$`'f#n#Z-_'g$f#a%E%H'I<b#_+H#Z-Z(J$J%a#G,I1I-G#k']$I&H+_$D+b!n~3h3a7a2bhd3J!~~xd!q~/nJ`#b(I-`0`3J2JS\
        _!}~of+d!s~-JA`'f#_$[#_%GjJ!~~}]!y~;bdf!}~xi(fQH1G!n~Ge7^$_FY/g;_1b*I#J!~~xg!}~jb!k~'B3FTn/G=H)l.g#a#^!s~xa+b6g(e?d!~~xe!}~xj!y~1_\
        M^l`!b4G$a'^$f&YZ[$e1I$d,_$X4Y,H#[%J+],c(E,c#])H%[*D&`#]&^#^'?&_'h#d#[)X*G#`'b#^!}~xn!u~'DUa?jUb;b#J!`.Y#a'`,^0bG_$^%h#b#^#X&^#X'_\
        +^$_'`#Y#]=_%]$^$a)[2W#Z$](]+E,^#J%W#H#Y3]&a%`#J.F#]$H!~~x[!}~Ye@H3G!q~:b`a)d#^.I;b&b&b9G!~~xfpJ!~~xX!cI^.f2bBi&_#c7fNE%W#a$:,`'D#\
        d$d%c&J+^#a%g2a#e$W1d%[!w~xh!}~Ze?c!iAJ~U`%w2G6j!~~xb!}~xi=I!_wk(_#],a*i0d-c'^#^#_$o#^'e&a%J5e0G%F$I#b'E,]<b%H#]!qNa~:b3J7h#f=`!oN\
        o~KE8i#G'j!~~xh!S<gCd2c2I#v.]#]#g(^'I$d)x'J%Y+d(`$H'Z#I.g(o't)G$i%I%Z%I'H#B*I$^#J#^%d%`#i(J$G$I(I$E$J%}$H!~~$e~cG!}~0bV`:HeE!u~$^+\
        J;n!~~xGjk!}DC&n!c(n,r(e'X)`'H(a2m3o<G)I*G.i1J-I4Y>IGI!f4G&c%d$a$b$EwI%[,a)lC`)^%I*d-d)[-e@F!~~gb!s~5ceD;f-]!q~ZD?E8]0`'k*]&k![:af\
        X&`(^#Z$Y'J%h$I9I#[#Y#[$J'H+I$e#i&h#n$W+?-a-F&a*i$I$I#J&`#J,d%I#F#I$]+o,t$J,a!~~xe!~~gb!m(`u`*k/H0[8g3G9]4H#Z/CDe!r~MdLo!b1`hW#e$]\
        $Z#Y#F#g$`%a$X$F&I%Z#W,G#])b#`%d+H%I+_&H$^#[+X$Z&_#E$G+`']+H$_%G&J&j.]#c-J!yId'HmZ~$H!~~xi!W<_8[(`3_#].x#f#`#b)_$^%H'H#I#f%b._(h$X\
        $J#I#]'Z#Z#C$_#H#J#H#`$X'X$Y$]$J%W(k$`#[&`#J$J%X#G%e#`%b%I%d&F#D(Y%J&J#H&c%V$b#J$J#I&a#D#X#f#Z#k$H&E#l&G%H!myF3[#G3IXH(_#J1`$^.I#a\
        %H%^'[,]#b%J-H!y~NZ!k~,g*^#H3b)`1a(F7b*H#^%C#G$I-b$i#F$F'hA`!~~:f~LJ!s~xh0a)F,`Kg!}~ZC[f/H4a!q.Y#`#`@_~0b#aKd&J%I#cLJ!y/b#a@a~0G!~\
        .]!~~xd!~~~Bh!rHe~-I#_2`YI%aA_$`!~~xldJ!c,m$J3c[H2f(efh+^*D.I+X7d!~~xd!k~-I9_)j1]2F/[JJ#n$m!H#I+`%c%[#C#Z(_#W#Y#c$J#g#p*J$b'o.])]$\
        `*b#e*Y$I#G#X#J$_#G$_#X#_'H#=#Z#f#_#n$o#I$H#H%`#_#b#Y#d#H#f$W#V#a#F$]%J*G#X$Z#F#`#c$H#`#H#d#J$E%`#d#c#q%Z(B#E#Y#W#J#]$i#D#H#f#H$X#\
        [#H#H#E#X#e#I#X#d#]#h#f#F#X#H#i#G#Z#^#[#d#Y#]#]#I#g$h#l#_#o#p#h#b#c#h#H#a#E#Z#d#a#Z$e#H#[#m$J#Y#Y#D$d#Y#]#H$a#Z#a$I#f#p#G#F#d#J#j.\
        Z!~~h`!f~>^*a%G#l#[&XJE-_8g']3b1g!Y:b$^'^)l%fMH(D#^#`$e#X#i%I#a$X#Z#c'Y$I$J(`#H)`#b'W(X%f#I%_#[#C$I%d'G#g#H*d#_#a'H#](Y%]$I$^#a%H$\
        `%]&F$J'I#H#]$I#^%X#X%a'H#Z#[$c$H#Y%Z%^$^#D&H#J%C!~~xa!~~xc!~~|b!~~T_!~~Gf!~~ra!~}d!~~'e!~~td!~~be!~~Yn!y~~2`,^5a!~~xe!}~x^#ZCJ!e|\
        aCaWf'c$b/J)D%i#Y2w(G4F!n3b~+b^d4H#H)I'j.jCh!}~-f.H#`!T,]%_'`$J&`#]#e'],^MI$W$b(I$J#_$c&Z#`#`#h#c$I$Z*_#g#[&d%h&b#^#_*I#H#`#J%^$e#\
        e$_$[#b$D#`#I#_'X#W#I#e#]#Z#^#c$W#H$a#G$a$_#J$^$G#G#[#W$]#I$_%W#W#F$W#G#[#^$f$^#C(`#]%`$G#_#D#J#^%B$E&I%I$^#[#]#D%W#]#W#b!}~~Mj!r~\
        xu!}yc~PG#e#J!u~xmEd0`!q)b~qZ*f7I.`._1a!khd5X<a*^=g/g/b,[2d$`#E0I$b4a$H!^j`#a.H$_'F-I(Z0J7]#j$H#e&J$`%J5h(a#f(I#I#Y$I$G#G#F%_%J#s#\
        @$g,F#`&J/g$G%C&J'l$`$`!f.`~$_#G7I6H$d*^$[#[,e(?4I,b#d&X&a#`#_%f$H)c%_(X%c'H%`(F!~~ec5J!~~xe!~~cJ7k!K)a%e.g#[#_#[%b%[%I(J#Y@_&Z+a$\
        e#H#]#I#G#]#Z#a#J#_#Y%H$d%I#G%[#]#e#Y$c$](b#Y'e'I#`#Z%['J#_#r#k#I#s#[#W#B%c%^$]#G#H#`#](I%J&h#H#J%o$c#[%G#[$q#W$e$_#[#Z#_#n$c#a#A#\
        p#Y#H#b$J#I#G$e$H#I#c$Z#b#J#h#G#E$g#a#B#_#H#G#[#b#V#c#E#I$X#G#H#n#h$D#G#I#H#w#H#c#C#I+^!~~~Ri!~~#G~@a!r/]$^%d+]&c-C;e~.D(_+J<G>F!Q\
        %]#F%d$d&]$Y$b)Z#f$^&Z%])Z,c*a#j,b'Z'`#u#k+X%X$G&Z#I%I#f#d#l$Y&C#I$s%H'W'I#X,X$Y#I%f#^#I$b#i(`$H#Y#a(a%J#E&J*G#G#[#I$C(E#H$d(h#g#H\
        'H&H$j#I$m$G%I#d#I#G#W#H$[%_#[#`#X#H#G$[*I%H#a%`#i#c$`!~~xa!~~xk!y8]~(G=F>Y~#a!l~1k.a6G#_$X3X&f+['@DD(I-G+d#g!~~aH9f!}~xj!~~~Za!~~\
        #_!c}f&a)b#b$[#Z%D.W)f)X([%Z#Y%I#F#H$g(a4a$I+c#W8^+G+`%])^%e#b)J!kwf(a&c$cNb2[5D:`C`2b&Y!}~xG,e!~~1_!dwa'G#I+b%b&^$H(c'J#i0Y+F#c'h\
        )f'](_&]&G%`$]&J(I&H'dEG$H&H*X!}~xf!~~x`DJ!}~xl!Vw_']%Z#[#^'J%I$c$^%g#[$[$F#H#^#W%J$G%a#['^$_#]'a(J'_#]&[(H#f#a#]#e$]*A*a%b$_+[$a#\
        G#H)j#Z'c#G%j#I$c)a#I#a$j$Y#[#h#I$b#['Y#I&^'[!n~_H(H5BFwNb!nz].e#iLf/f'>)`*I!~~-`YJ!~~_`FA!~!}yi=Iad!y~xeII%lDG!~~>X!~~xoQ=!q~_gQk\
        .I'F-_!~~~@a!~~xe!~~xa!u~.YlJ)c/d)EB[!a/Z&`)^%[&Z%[)X5YK]#d%J4F)D&F)W,[%a'a2a)B(J$['g$f/[+A%`)g&Z#E#H(^$J$^(c2d!sZn~Zb!}~W][f!w~~/\
        Z)`0_1a!j#r-Y1Hq]d_'J@d+I#e-d<G!d'g)]%ejJ#`$d)a/Z.F>g&k%_5F0H'J'e&J#D*I*`,I%E#F#I#i$g#a#B&Z%d$I!k#o0I}INF7o'H3e9m-G<H!uBr!}~E_T`!a\
        ~#I-w$]&_6HQ`1i9o#F1I&I#o!rKl~~-I1m!~~hhyB!Z3a.`&J-f#c/m*IDJ'J&V$a/G,@*p%J(g'c$I#q2Y-[.H-n#a%I#D#I(J$H&`$H%p%J)[%]$d)H%g!~~~Lf!~~U\
        `!y~~'b!~!~~xh!y~eg5c!}@a9a!s(dxJ$hUaRI!~~&d!}~-I~dc&h!}z>+i~<]3I!~~wH<e!~~mg~#J!~~=`!y~<HHr!ugF9awl'feE!`Ia'H<h#_#H1e#b)`8J#F%i#i\
        %`'W%h#_+J$^*e(e,b(c#F0J(d%?$`+f.I)F*E$J$G#I8^#_!~3i~gH!~~~2a!~~xf!k|G$I#a0f,Z#]<I0f2^$k(I1E+J9a'b/C!`~$h.h%G)J$g$d'e$_5J(_&H4^%H-\
        I$a%H#J'I#Y(]&^-e1H1_)i%g#o!~~~2c!~~x`!~~xf!u~+JkHGoCF&`!}~-gFJ&H6a!i~-G%[#[%]/]8]#[#Z'_&]$j#e$Z2]Wc!}~xc-b!~~~7`!~~YIjl!~~~7b!~~e\
        h!o~SrQGBF!~~p_!}~ei5`!~~~:h!~~Hh!f~xI)t#J%H+v)J<b!r~~KGLu!w~HGTqEd!y~xi#c!w7B'H2H'J.c%c#b.J*ImlJGDI!}~~2e?d!~~xc!u~[k>[!~~xa!h~_J\
        5X$E#Z#Z$l8cI`#^5r&I!~~xf!~~'Hsm!y~+Y&Iki!O#Z$H#G$e$b#G#b(k*J#^$_$]$[,I4a&f%g$_+a%E#e#h#m#I#e$I$I&I#B#H$f$G%e$H#q#F#E#H%G$e#H$h#g#\
        h#d+`$^&a#X'H$Y#p#]'d#H#l#[$Z$c#q$D#I#f#Y&f#^$b#i#F#F#E#]#[$H#g&J$G#E#I&h#H#d$H%Z#H&G#H#I#F$[#Y#I%J#]#F#j#J$E#G$I#]#J%D%I#k$H#G#F#\
        m#e%J$I%]#h#I#C$>%i#f$b#Z%n#f)I!~~>Y!mAJY_,[(_4`>^-E0^$I-X#^6Y%G/I:e!oH`R[#])^'`(IKa&`7I#]#XWG!~~~*g!u~|m;c/_%I!~~{f!y~~,e)b!~~p^!\
        ~~~%a!~~LZ!wSE#JWe~Fh&c!}kj~KH!y~-e[d!~~Q]#H!~~~gd!m0g+HTZFcCo?H&?*cOJ&Y,G$H'c#e!~~~%E4`!q~dk>a;b!~~Fd~@J!~~1l~AI<I!~~-d!Z0g,I%h+^\
        lg0c%D%b)I%a%i0H$J#a#W1<#e#J&c'd#J(_(J*G$X'e%i+g%D%m&n#H)`#H#a#p%H#e!}~xaN`!q~Qc&d/g7INe!~~xc!~~~9E#]!r(a$g~%JZo~.k!f3a,a]j#I$J2f#\
        I&a$FA],e9B#l$C#`.J$I<b,b%a,n$`%e'H!~~xf!y|[~Bg!f~QH#o$v!}~ik!rXh-h,_!~~le!~~~dd!~~v`!}~H[TI.=9D2j!n~EsDH2G2g$Y!w~~*ILh5j!a+h#g$G3\
        w1e0d*f/gqA4HFHFI!y+a%F3f~Gd!~~bd!~~8a$G`I!}~%bFHPd!r~3h0J?i4I%iQ`!__]#b6H*F.F#I$H$J$I*e#J$r#F&V#V&J#n$d4i)a&H'a+A'],I)`#h)J%i%Y*f\
        'g+c(E6a!~~{c!}~~Ha)`!U1])^a[$V$j#]#V#G$V#`+](`$]&^=a#H#W#^#Y#J$H&_%J%[%],W%D#[%e$d#J#d$H$[#d#V#X$n$b#H&[#b#E&l#J%I'I$W'C#a#p&E#A#\
        G#J$h$J$I$B#D#k#g#H#k#G#X%D$m!}(]~z`2G!}~IJ#j!~~~OY!sZJ/jr<0g/`([(e'c<A!o~,I9l#hDiH_-E%H!~~~/^!k~rb#`$q#d4h8H#J2c2J!}~uc!~~xd!~~~K\
        d!G#X$X$Y(`#d#^#h#`%^$e$b$_%c#Z#Z$Z&D$d#b#_']%Y)Z,b&b&I#e-I#Z#f#Z#`#G#H#n#W$^#Z#E#^$I#Z#F#H#k$F#`$[#d#Z#c$]#W#[$c%H#X#G%I%V'V$W#_#\
        J#`#W#`$h#f#^#f$_#@#n#V%H$^#a#c#Y#W#b$^&f#g#_$J%Y$f#W#H#Z#i#_#e#W#d#d#H$X#X#_#e#a#F#^#g$g#Z#^#b#d#j#j#H#@#^#Z%Z#[#Z#H#b#W#I#^$I#Y#\
        ]#i#c#]#C#_#E%W#b#b#C#E#c$`#V#c#k#j#j#F#I#b#W#Y$a#H#`$f!V9Hdi#G$Z%J#g,I#h#^#_#I#[%a%^%D$G/]*I#h(I#G#I#t#j%j#h$`*k*q)B#k'h#f'I#[&e$\
        ]&J&_'X#G(I#I$Y#^&`%I'J$H&I'C#X$G#H!~~x]!hxjgY%e%g2j)_$I'b)_&Y+b-Z#]%f$G1I!~~~2i!j~:G`k7n<i#G'I!s~dW/F)I$_am#b!s~E`Tg=cK_!~~xl!}yb\
        |dcJ!cwf(e5C:X9]#I#l#C#n/_$_$J+J)G%a/k%`$I&G*d#J#a,H'I%J#W#_!~~x^EJ!~~~fc!~~>f!}~~=k!M#^vI)]%c#h$I$g#Z#g#a%i#c$F#F$h#F$C#u$o(d#Z'c\
        #Y#X#a%g$s#b#H#^#q$E$E#e#W$D)F#C#J#I#I#_+W'=%I$F$J%F#d$]#J#b$?$a#J%^$`)c#c#G'f#m#b#i#G*I#J$`$H#Z#D#g#Y#G&`'`#b#]%D#H#G/g#f!~~T^!}~\
        TghJ!r~-[2_4d._>G!o~;d*Z(o#EBGWI%I!n~,f3k}hE_!}~5cKa!T-[+b-I%[$a'I1_$^)f5_$C%H(Y&d%d$d#I%b#I%C([#Z#X#Z&_']*V&I$](b%V#_#[%]#Y$]#^,h\
        #J$D%]#J$J#`#Y$k$H$Y#I#n#m#_#H#I#_#^#]%I$I$Z#C%I#I#[#]#f#m#a$]#H%a$c%j#I#k#i#[$I#H#G#[#I&J#J#I#]$I#H$d%I#I!w~rH&E$c4h!lKc4b[])a=X7\
        a&E0H*a:I4I$b(^#G(i*d!u~/`6b)e#J.Y2^2J/I!}~xi[I!P#]-]#k%Y)Z#G%Z%^#a$[*Z/_#H#Z$]#F%G$b#Y%d#_#G#h&I#Z#_#^%e'[$H#^$G#X$I#d#Y#b$k#[$[#\
        h#f#Y#H#Z#I#E#^#G#Z#X%Z#F%Z$`#b#b#b#b#b%D#D#d%I#^%B%G#J#I#Z$I#k$B#^$J#i$`#@#d$V$W#^#_#a$D#b#F$[#I#]$Y#G%A#H%I%Z#k#b#F#Y#^#E#[#_#F#\
        W$]$]$_$b#H#e#[#_#F#e#H%[&[#G$G$J%G#^#H#H#J#I#W#c#E#W#G%I$e#H%[$]#G%f$X#b$Z,_!YA],_%`%_$a$`'J1_6G#c&W#^$c$Y#]#h#I#F#b$Y%h(X'a#`$]$\
        G%f#^#X#Y#B'`#b$F%j([$J#Z$X0J$`%[&b%I$`%b$F%F$I#`&I&[#^%H#^$^'c/J&Z$H#H$A&^#H%C#a#@%]$`/h!~~@Y!y~xWAcOh!H#`-l#n#n#l$e#n'`$]$I&H)Z$\
        i#I(`$X#b#X#_$a$`%J%^$^%])j#Y$d)G$e#W$I#J#X%f#g#d%f$Z#h#a#g#p#d$a#h#g#m&d$^&V$A#I#H%['Z&_%a#Z#o#E#H$k#o#h#Y#H#[$[#^$I#H#H#A#H)]#`#\
        l#f#p#r#I$Y#`#^#G%[$H#I#[#Z#e$F#G#A$V#G%F$I#H#J#G#J#H#d$[#G#F#F%Z#E#g#I%`#G#H#I#F%D#G#[#a#g$X#h#Y#n#]#J#c#E#H#a#V#J#`#F$W#]#J$c#c,\
        H%e!~~xIHb!f~-b#h%D%c)iKH5X1Z9W$a4h#i#c*I+H!u/I~6`;H6I)e.d.I#c,J8V+J!s~-_@X*J3]d[-_/Z!q~&b$J'D&I8I?d5G#`I[3_%[)i*J!j.b'_1aXE'_'^1`\
        AB%[%_-],I(C+j2I@I3^!~~T^!~~xEh`!w~-c/J$^^hN`.I!y~~d]!~~~@`!~~~,`!}Jh!w~xIZk-h!u~x]FmS`!~^d!w~_fQG[g!}~_GQGI]4a!w#iEc~NeZJ'D!}~(_~\
        <_!~~xj!u~xl7E?`!~~~7e!y?a~&^!a#f$a0[*]Xa,I&b%`'c%]#G&J$^.f#]#?#V#X&f.I0J#^3b@I)_%H&J%Z&c(W$c-c$Z!q~<F*[(k#cN[[c/E!y~BD)G#XOba`*I!\
        ~~xf!T%h$i&[#a$]#h#]#j$f#b'd#^#_$`$j$a%h&f#f%`$b1`)Z$`)c#]%Z%]$_'H'c$I$f#I#F#d%I#J&I+s#H$f#]#Z$F(^$l&['a$I#g%G$F%J$[#H%E)_%D(a$C/^\
        $G$I'C$I)G$H#F.I&]$I#J$J'j#G#I#I#J!}~xn!c~5l&`(]=H?E#g%I#C$E#i'D)[#Y'^#c%_&a'[$a$f#d%Z$G*C&a%f#h$I&`'F#I!~~xj!~~o^!w~eH5pQ[!r~4J?Z\
        &fDi+W1b:g!o$_'`$hC_6H%X2j~&J!~~xd!}~xk][!~~xc!~~5Hed!~~xj!}~xn!~~xgEI!}~DhBH!i*`V_Dc$H-]+b%`1`3^'a#Z+Z)H$G$_$F._gZ*a!~~x^!~~xj!e~\
        2x/I$EFy4A:H6C5c!w~V[3]+`J^#H!~~rX!~~xe!b~0j#I6Y#d$Z#G#^#i:k4]$YC^7j2g#?(C!d~1J%]3b&i$mK_#^$e/_:[)b1J!c[IQY7h#`%o#q#bNFiH!y~uJ%d%I\
        /h!^~6]Qb&},J&j#^%H%`%H0^<['F.I%o+d!~~Kf!g;f+b;E2a=d*F:H.Z&b5_(n/b$I)I-`9J%b#_$[.X(H!}n^~7d!~~xe!~~x[!X8_]G)I)J$Y%i$j%Z'c([&`/d%I&\
        [&V#m#a']*a%Y#e%b#^$^,^*W(m*b#`%a$Z%G%[#I'_#_+J$Z'[#k&Z$H#]#I)]!}.E<c~Qi!}y[~3a!~~x`!VO]+g#Z&b2c0J1H,a'^Ak%`+g'`$J$h&o(I$W#Z'f)f#Z\
        #A#Z&J'D%G)e%J%|&G/H2p)k!~X]!~~~Nn!y~xhLa!~~xg!y~?H1`Kj!~~xc!~~xj!~~xj!~~xh!q+F~$m.YOe3k=I!uEa$dmJ6H>H2pkH!~~xc!}~xn!~~xh!y~~4E%d9\
        e-[!~~Xc!j~rd(C&a$`/`#E)]%H1`#I$_#]%G#a$e,m(`$[&[!~~x[1J!~wJ~#h!~~xe!o~xi#h+H-H?F%c*`<f!~~xh!~3[!o~'IsH7`&b#e.`#`*a(^*`!~~~K^!~~5H\
        ed!~~<b!}~xc4bCH!Q.G#[&_#[6]([,a7k/I#J#G#W+a'J&I([$I)^%J/[$Y(W#W#]%I$X#_-c#h#[#I'j#Y#H#c%p#p#q-J#;#s#f$J$B#F#a$l#s$]$_#o$Z#J#^$Y#V\
        #_$h#X#`#j#b$J#q&J(_#I#J&e$^#Y#H#b#I#`!~~xc!Y/_$c$IiZ)b#J#f#E%H$J%lGY#^'I#D5b#^(m$`$^$I)I'D#`'H&a#f#I)H$b'I&H&E&J#]&J$k#G#I%G#v&g#\
        q!q~5b`n$I%G#J#G&c$f*H,F6d![|J/[#k*_0[-E.c0Z&^+t&h(m'[%E%e%a(b$e$J#a#k%`$I#I#_#_)[$X#_#b$J#a%I'c-D!~~~W_!~~xg!i|l-f3_$`Fb.d@b,F<^!\
        ~~~_a!nHHo`*J/G:c0`$h2g)J*f&f3b!~~%I7f!~~xd!~~g^!~~xe!}~xk!~~xa!y~,cnbBI!y~_bme!~~~Ne!a~5hTC2j#_'Z$]$^$I+e%])I#]$Y+a%f&I%f*`)e$J#_\
        $H%o!~~~Td!~~ya!isa~'y$j5_)F#a!~~xa!~~x^!}~xn!~~jC0j!~~xhnJ!y~E[(CNl!n~&Z,]jH;_&X3_)_#]!O'm*b#I6[&^+F(pAY$c#i#v#Y$b#f#a(J(G&e(I*E'\
        J0F(c'm%I$H#G#m*J&J%h#_%f#c#c#i#G#_#I$]#E#d'F#o#I%Z#F#H#o#I#]$I%J$b%H#J#J%E$F#t#d%C#c#C#I#F#H#H$H$h$G#F#a#l#J#s#E$B#^#I#n$E#A!~~5G\
        UH1I?m>H!g~9^+^6e)J3m+]&fEJ2h#J#b'I#F$f%J&b!}~BI[k!n~xi&`&i4f<I-f$a!~~xi!w~xiZ]4W!~{IzkEH!~~xc!y~/ok`FH!~~xe!w~~Rc&J&J-G%g#o!~~~QE\
        %f!R4d$d'g-[']%H2]#^(^'`/Y$H$J#]#b#H$b#I#I#_$a#J#H#i#a#G#F#X#`#j#G$]#b&]#_$c#f#m#f#^%a)Y#_*F#I%g#b#W%Y$d$c$H#[#W#X*^#f#[#k#h%b#H$`\
        $Z#H#J$Z#J$I#I#C$]#H%I$e#e#?#G#I#J#Y$_$G#Y'e#G#X#I#b&H'G#I#I#H#I#_#F#V#V#J#G#e#`#G$[#J#E#G$H(a0`!y~4I#cK`;i!~~xd!~yc~RJ!~~xh!n~VcC\
        ^#b%H&_#^3`<^-e*_!s~xl'meB!O/Y&Y)[%ZCY1_-G'H+Z#]#J$h#_%I#[$_%I$H$I#^%]$h(H+H#J$n#^)e#['W%H$V*E#Y#p&I+H#J#D&[#l$J#[$X#n%]$I#Y#Z&e$a\
        #a$W$J&E#J#Y#Y$Y&X#b#_#]#H$[#`#Y#I#J)Y#_#`$Y%J#g#j#e#_#k#o#i#j#^#h#d#k#j#n#q!s~xo!}WhWZ!~~xf!~~xiZC!j~0c$J2aEY-[#`$c&e$d$J6_$[FI(_\
        (^!~~~%D4a!k~#e#g#i0eNc:^/X!r~xo7d!~~xc!}~xI7I?i%G!~~xX!wyJ%Cyk@H4e$`!V,f#X%I#_%Z&Y4]I_(b#J#l$Z$[#W$J$c%g#a#I#E#[#H$]#]#`#b#a$]'I$\
        G%Y%]#V'F%`#Z)J#G#I#D%H%Y$b$c%`#I%G#b$]$[$H(_'`#H#^#E#e%]$`#I$I%d#^$c']#]#D$d#_'I#_&D#_#_%H#Z&f#E$Y$I#H#W#F$H#I#B#C%J#[#H#Y#c#[$I#\
        V0_!y~xe8d!}~KHNe2a!~~xd!}~xl!u~DiUk!_|H*r#`)J'H'^$^+b&_.I*F+H$d+D'^#_(_$I$m#J*[#`$[&^$_#_(J'J/J#G$a#`%[&b#Z#g%E$`!~~0a~IB!}~xjSd!\
        ~~=gJH4H!u~eg5a(ECf#J&`:b!y~xJ*b2X'W!~~xd!~~kE/k!~~~(_!y~oj!bH[Rb%`2_-Y-J/_$b*j.b/e&I$d'o%a'J.b$Y&J(`%I#^/F*`!~~gJ>kDE!y~xb-jBG!_x\
        h(I#J#F(I,]%Z1g'Y)i#i,]+b2f#c*I$q$`#b'I&H$^#h)G/J&X#J#Z'c&I(J$`#F!~~~(Z!s~xvNI!h~c_7m2^$a(a$^+`2a$]8b!}~-[~5f!w~xkD[!y~xJ:[Ud!y~:a\
        -C(IL`$g!y~xs<J!}~~Tl,G!s~HjNd%I%G%k%J+I.Y!k#c3^)``_'hJXKd%E$e,YI[0I!a'd$^']8b&[Oa#W%W&i#[&J)`#I$]7b.[#V$j#[*]'f(])`(E#b#I$J$I#J#Z\
        $b%Z*W%X%I%^(a)D,H&H&G(e#]%I!}~~)^!~~eH5a!m{I.J-_-W$_O]$J&D%H3d(e$F#a%I$b.[2[&h!w~xmLI!~~~6F7g!k=`$a~Ie4b'f+e(d'`'`&b2J*C'G$d,I!W$\
        ^+]Ec.]#J5]*Z#]#[#E%]#W#b$f#^#]#X#Z&H%G#^#G$Y%X#F#]#H$Y#I'Z#Y%W$_$Z(J#`#I#I$`#J#[#[$X#G#]+]$Z'`#^#]#Z#W#[#D#`#p.G%I#_#[$]#I$H%X$H#\
        Z$^)I%I#_#^&J#_#]#c#d#I$f#I&_$E&I/I%Y!y~A^RZ%d!~~qf![#[.`#_&_)`#['^/_-_?G$Y%J#V#E#g$]'X#Z$W$Y#I%[#]$](`&I'^&Y#Z&X#^(V#_)Z$b#X#I#X$\
        `#Y#H%I(J$Y#[#]%C#[#I%]$`(c#E#G#^$^&V$b,H#J#[$I%Y'I$X%I#H#^&X$Z%[(G#J$B#I#H&G!w~<]Vg#J@]#HL`!~~xf!o~xmTa!r~0ljI,g>=#g5^0`!q?b]]`I;\
        `$D`I'g#c![*g<]'JUc%[*[#J%`(Z%]#a9I&H#J'H$X+Z%m(o#e#j#m&@#m#^(J$e$G,Z$^$I*]#e(e#V#E#J#Y&G%G'E#J#c#I#G'Z#H$H%J&Z%J!u~/dZI2]Da!q~#J*\
        Z2^Bf<g$jkb!cxZ+J$Y%])[%X$a'b/Y#b#[$]#_0](Z%Y%[#W+]'G#]4Z'I$J#X-_*Y.I/W%I$I!w~~/I%a'e!s~MjLcDfLJ!y~_b7a<a!w~3`gI-lWJ!o~]`7a)J#b,I0\
        J2H.J.h#h(a!`~,H=`J^*h&D#F%g$X+I$f%J#a#m$I#[%_%J&^)]%_&h#I%g$_$e)J$_'^#k-d!~~~6]!~~~O[!w~Zd@He_%e!q~9I#h6e3F6j&IQH!o}JBcWm9G4h)^,I\
        %I#J#H&h(_!~~7Ecn!m~xmSm!~~xd!~~xd!~~`f:C!~~xAla!~~xh!~~x_!u~xp!y~rc*Idj!i~#]#Z3^KH$c#X(]1e#l$[,I$c*J%H(^%J5J!w~xgM`Cf!j~>c[k4w!g$\
        _'_%^5J#f$i#_1_'e*`#b9b%I(I%J+J?I#H2^9`<`:X!~~xe!s~$`*b<`L`#H%k!}{H`r<HYD!~~xc!s9Jh]%F2i9b1k6HTE.E!u~NY#Z0`!m~0F7H%nTk/I$B^j!}~HfT\
        amH!]%`$]+c3J5^#X#^Bf)H#]#X.c%Y#d$[,Z#[%[4G$f/f#H%H&H%Z)i#I&J$Z&f$b$e#h#[)?#I#H#Z(c#J/J%J#G&Y%Z%I#G#b#I#G#C#H#_%H#Z$]!J#^&W#`#Y%d$\
        Z#G#^#d$X$D$e*a1I(X2^(b#H(f#]&b#W$I#b#b#]$b#h#I#]$f$I$j#e$F#I#`#J#f#Z$f#f#Y#]#E%Z$b#Y$a#b#l#b$^%H#g$`#a$X%[#c#a#F$J#j#]#E#C#[$]#J#\
        H#_#_#J#I#`#W#]'^#W#J#`$]#I#E#^#Y#b#G#e#f#[#D#f#^#X#G#b#g#a#I#X#I$]#h#G#^#W#[#[#I#g#[#[#^#c#Y#d#c#W']#[#b#C$H#c#b#_#d#g$F#_#Z$]#`#\
        G#F#b#C#`$Z#b$F#F#X#f#D$^#E#Y#J#b#`/_!~~xi!~~xd!~~xe!}~9daGdX!y~VI:h/dUd7J!}~{e!w9h~ag!~~xf!gKH%_&f*^@G/c&F%_0`=a>D$D#`2`&g0a1a%H%\
        a$D%I$e&I#g&a!~~xb!}~xm!~~xh!~~xa!_~/^(]IG#V-_#Y(W#[)s#J'j(H+q$J$J%I$`#p%H,a#B#Z&l%f-G#J!~~x^_G!MC_$C$d#Y1D$[?p&G&g$`#H#I%I#Z$G$Y#\
        Z%J%g*_%G(G$[*[#I%I#H#J$D#Z#J$X%J%Z$[#`#J$X)I#[#J#I%k$J#a#F#h$Z#H#b#m#g#Z#G#I#`#I#I#X#H#V#]#[#g#H#F#G#Y$a$^#`#]#]#h#b#l#E#k#c#c#g#\
        q#f$X#Z$V$j#G#b#l#I#e#g#Z$G#c#Y&g#]#^#c#g#^#g#F#]#o#k#^!}~~ih!c~4^fV$a&J#`#`$a'f(a$_$Z#`$]#H%Z#b$d+a$I%_%a#`%X#Z$G$`,]$`%`#]!~2I~h\
        kOJ!~~xf!~~xi!y~~MI%F#i#I%W)b!~~xf!n~)f*JbH$l'l#HJJ,c-^!}~._~LE!}~xI2bLd!~}a!r~XaAr,I!~~x_!~~xa!u~>i!s~;_?JAe.eB`5J!~~<f!~{J~+e!~~\
        x[!d;H^^#a#_#c3HN^*i'Z0q%^5Z6E1J-[$a(^#`!~~xa!o~8_(Y9Z(Z0d0^I_%DD`!M#[$i#g'f$G#c&J$Y)h$J)_.V+^0^#h%I#H#]$^#i%H#j#J$]&I#H#Z%J&e#F#D\
        #`#Z$h#k$Z#[#e%H$J$b)f#_#J#G$=#I#a#e#G$W'Y%I#c#I#J&X#H#E%[$_$f#G#G#e#I&_$^#J%J%k$F#I$_$F$[#i#`$j#^#^#`#^$`#F$H$H$H$h#a#f#I#h(^#J#_\
        #W#]$F%[#[$h#f#J#a#e$d#G#d#h#j#j#H$H#I#Y%Z#b#e#c#[#a#`#]#j!~~vb!q~-_(_S^$Z%b*c#_'Z!y~SXFE-h!n~Gc%H+fFG-oPI/_!m~.c$I&dCID[1H9d7b!b,\
        d#b&[$_(D#[%J)]%J&d&c#Z#d.X'e%`DI*[)a%[3_-G/]$])b(j;X)I$I'J$f,d$Y#G%J&`%I*H&`'b%Y%d!~~~dY!~Oe!y~IG#j#I~:]!q~It$f+E$IA^DH/J!~~xd!}~\
        xmoI!y~6aKd!~~JFOd!u~}gem!~~|a!~~xd!`~,l#F(o)i$h)H#k,H<Z1e/^!~~=f!~~~<X!~~3_!~!~~~f_!y~#I2cCdEJ!~~~?J3`!~~|G&`!m-_,`$_gF'J#f/_$`QI\
        %F#l#c#d,H!f~(],IFf+`:j$G%[$d$[-_)]#c#`&F.^%E&b#a$`#Y#_.H#X#J%i!hI_ZJ2j*`Zo`a2`!~~1glHRI!y~xl!n{IE^Vp'Y$A&a+c>_<d!l~JaOl,g$_)e)d*]\
        9H!Y#I(c']#H$e0a9^;`)i$d'I#k,_$G&Z.]'[,b)D#I%f$B#H#H%d&b-I$F#e&[$^$I#Y#_$X#J%h#[#H#Z#V%Y'H$]&J$G$I$a%g#H#G#J%Y#Y$[%]#H#Y#f#G$n%j#I\
        %B#]#J%I#d$i$I%I!n3bmH0f/X;IBD-`%b*a(c9`%b$J*_$I)I!~~xeAC!~~xf!~~x]!}{e!~~&e!y~xoSE!~~<JUJ|f!}~xdx`!}~xdDEHc!~~xV![$J6e:iO^$^*c$g$\
        I*W<_%J$J#j&^#c(W'h(W&I&^#a']#`)I%[$]%H'_#J*f&]#f#h&c%h%`#b#H%F&I#E#A$I$C$k#^$c,G)G!~~xe!}~xo!}~xl!h~/^#W'JKH+Y2D&a%a#I%^*J#e'G%J$\
        J%d._#I$J$I%d#d)i%b%d%f!}~~0m!u~x`Rb.`+_!}~xb9b!~~xi>D!}~NJ#GlnIJ!####w1`2Y~~FV$Z!##%-w~~WJ$].]!##%5w~bH%aCY!##+G}~xHk^!##,f}~Z^z[\
        !##?*m=ZB^NZ-Z']2Z0X#[8^5J(H&I!##V7}~~8^8[!##]&}~BYa^!#%Qf}~~V_!#)Jl}~1d~8WEJ!#)`q};b~_HLG!#jS?}~~DI%`!$'+K}.Y~)]!$.#s}~~>[8Z!$=S_\
        }~x]U_!$ZYlyIY(Z@Z!$[Yl}.XNY!$b8+y.V1[B_!%-##}A^~~FX!%-%-}~x[>Z!%-)By~#ZXY@`;H!%-0|}~da!%-1Uy~0Z~JY#[!%-5s}~pb!%-<S}~~6^!%->X}$g!%\
        -?*y~3^I[9[!%-CG}~~V[!%-W=}~0]V[}H!%-[)}~0Z#ZiI!%-[U}~-^7f~;I!%-`H}~~]I(b!%-`q}#E~gZZb!%-b>}~SI3_!%5Poy~xZ*^X]!%5_I}~eX9_!%5`Hr~BZ\
        AI%Z5Z(G*Y)ZQ^!%5ntw~P]IH;W>Y9^!%J%P}~~Ta!%J']ywH;ZeHg]!%JVR}~~.^#Y!%Ji)y~~Ma!%L)J}~~K^@Z!%VX7y|W@Gy^D_!%V]Ju~?D#bQZH^!%VeY}~@^!%z\
        ;Qy~S[3J5]PZ!&4:=}~~V]'V!&4`H}~AW~7Y'I!&S7xl~5X'^RIZ[#b3Y%Y!&S`c}~~HY!&saw}~~WY$^!&|+K}~~6EH]!&|Poo~~5c!&|`Hu~~5IIe'a!&~7xw~kJZf!'\
        Dke}~~)]!'J+d}~~6W>Z!']'box[#V&Y^X<I@F4^!'])Hw~xcRJ&_!']3@}z]~,J(]!']4#}yI~Q]2Y!']89u~VW(W7W%[jH!']JCw~4ZFY#X+Z7I!']^?}yd%J~NF!']`\
        ;}~~;]4I!']`H}~~VW(b'H!']nFyyH~Q[!'^`Hu~~5f!'b']}~~;]4I!'b4b}~~;a!'b>p}|]~<^!'b@b}|I_Y:Z!'b`;nyX%Y~N`!'ba(y|G~<^!'bnFux]&Y~<D4X!'q\
        )F}~V_~(I!'qR{}1E~J[~%c!'vCG}~.X%Y!(KBy}~AZC[!(Rnty~P]IJ;W>Y!),eY}}]!):+{}%Ys[!)B?*}~1[L^!)BCG}~x`!)BW=}~0]V[}H!)B[)u~4ZFY#X'[&Z7I\
        !)C,ju~-c!)C,q}~0Y~V_!)C-g}~Yc@J3H!)C-m}n]nYQJ!)C.+}~e]!)E,fy~b[Fb!)F+d}~V_~(I!)F_I}~Bd!)F`Hq~xH*a4^C[&Z'_!)Fe1}3^!)H-ky~^I<]d]!)H\
        8+y~^W>[C_,E!)H8B}}I#^]ZjJ6I*I!)HJCw~0Y3Y8Y2X!)HK@r~#_:Z>V(X+[B]TI*I!)HQc}wY~5[!)HS?y~#Z~5I6Z5J#]*I!)HT*[|I$@4WJF<H(`'Y-Z$V#a'_/Y'\
        X'[&[(Y#i%](g!)HgB}9_!)HnF}y[sX!)NS_y~lZ#Y#Y!)UR{}~~IV!)Z#z}X[~_[!)Z$.w~~>Z8Y#Y$Z!)Z$3}nY~=]!)Z$K}~-[~I[!)Z%5}~0ZVZpH!)Z&3y/Y~(ZtI\
        9[!)]#iw/Z~~JY#^/X!)]#sw9X~ZZ(ID[;X!)]#zy~.X~4Z'Y!)]$'y.Y~)]~2Z!)]$+}~~WY!)]$.yAXmZ~IX!)]$<}&[~-Z!)]%5w/Yo[^YzY!*%e/}~%_!*48+}4HyZ\
        dX!*_9F}AZH]!*_[C}~7_!*nOUy~rV%X#X$I!*n`H}~~V[(Y!*uO{w~4X~F]!*{/r}~.](]!+,fj}~~H^!+78K}~~Y_!+:/I}~f]!+G?*}~5Wc]!+GGGw4Z~B[2H5GE_!+\
        GR^}~~h_!+GdB}~xHk^!+ILa}^Z2^!+K.tw~BVqJ7^3I!+KPey~~%X2a!+KPou.]~~)`%J!+K[Uy~B]~;]!+K_Iy~~5IC^'Y!+K`G}~~6a!+K`Hi~0Y'Xi`6H#eBW$Z%Z#\
        _.Y!+Kg}y~1`M^-[!+LQc}~~)]5]!+L`Hw~#Z-[$X4A~8H%`!+R+W}~+]o[!+WGn}~(I~<ZB]!+WP#}~'Z#I#ZqH!+WT5}~&G$[#]!+W[C}~(Xr[!+Z+^}~~3Z!+ZP)}~_\
        YQa_H#I!+_8G}AXN[!+d`H}~xI;[#Y!+dnt}~~6W>Z!+m_IqyY%Z$Y#[~4Y!+m`Hi'Gy[4[}X#cFZ)`!+saw}~6^R]!+u@.}~)^!,.-Ky7Z*[~JX!,.`L}9W4]!,/,C}~~\
        GY+X!,/-.y~h_!,4`H}~~6c!,57x}~%]K]!,=Tkw/Z$^,Z:[!,@5S}~_Z7X<H!,CP)}~_W`Y!,CT#}n_nE!,CZm}~_G`^!,C[U}~~AX!,C[nuH[~8]%I]`!,Cexw~_J%aF\
        ]8J!,E,G}~=H;_!,E-)}~~>^!,RGs}.YbY!,aN(}~xZ!,aS?}~xGHX(^!,dJ/s~,[2GN`!,f`Hw~b[Fa-Y!,fg}}~~]a!,iQc}~~9V!,j5By~-c!,jPz}~-Y!,l,qw4`~p\
        ^>D#[!,l,vs~.H$Z&JuE+]@_!,lT5}~~X`!,l[[w~.Y~L[!,l]H}~.]~LH!,lj-o~.c~7X7G!,lk[}~~C_!,n7x}~$[:^!,nV4}~/_!,q,sy~~*b$I;J$V.X&E!,q,v}4`\
        !,q.1}~/W~RX!,q.~s~0IJJSI5Z'^.[&D/_!,qD@}~~WZ!,qDmm~0`j]]Y!,qJl}~.I$_yG!,qVu}~0E=^W`!,qY?y~{Y?](E#[5F!,q[[}~~W[!,qai}~~DY5G4[!,qat\
        y~{[Ya!,s,q}~1JvZ5^!,s,t}~~f[!,s-b}~~PZ!,s-hu~1IxI;V$`._!,s8c}~~Ec!,sR{}~~E[!,sS?l~1hiX3[9G6^-I!,sUF}~~D]#E-^!,sUS}~x[_I!,s[[}~1F~\
        J^!,s_u}~,E~3cJ]!,sms}~1WiY_H!,t-(}~~IZ!,t..}~~eX!,t2d}~f[!,u:]}~3`MF7J!,v28}~~,YIY'J!,vK@y~0Zy<9G2f!,vYC}~.^{I!,v[)}~4_u[!,w5y}'^\
        +^~'H!,wZz}~5]!,w]H}~5_!-&9F}0ZJ[!-&]H}~:X`Y!-)k7}~=E~#b!-.h/}~~dX!-/-0}+[~aY!-1a(}~A[!-2B{}~BW~;V!-2K0u~B]~;W!-;3>y7Z~3ET_!-?9F}#\
        [PZ!-KS?}7[*[!-L`Hy~~[]#Z'Z!-ZBO}~~9X#W!-^b>}~S_!-^h1y~S_!-_b>}~Ta!-_h1}~RE$]!-`b>}~Ua!-`h1}~QJ&W!-b,s}~~Ic2C!-b-g}1b!-b-jw{ZzH$X2\
        ICY.[!-b.+}~xJE]!-bP#}~1Zb[5HRH!-b[[y~VE:Y+H&HWI%k!-bg1u~Vd!-bm?w~=[;HeVG^!-d7uy~~0]!-d8+w~W_U^!-d8B}~^I~#^!-dK@}~~U]!-dR{}~~*[!-d\
        SG}~WIODM[4a!-dZmy~WH,JL[&I$]#Z!-f-g}8_~sB6]!-fNjw~X]AI3]!-ghLy~Ye@J3E!-h.~}~~,I=Z.X!-h1yy;G~Abi[!-h8s}~Z]jJ.]!-hk:}~~FZ!-i2|}~[d>\
        E!-j-bq~(ZkY#Z4G9X3Y0V%Z!-j.u}~5[qZ!-j.~y~0[vJ([!-j3@}~]GIEJa0X!-j7ku~]`I]!-j:m}~~)^!-jHX}~]^!-jIl}~~)Z!-jVn}~~)GXa!-jZzy~]_!-jav}\
        ~]G6Z^`0I!-jh'}~x^!-k]Hw~^]|`!-m/&sY[6YB[+YDG7FAY!-m7u}~~1H)]GW!-m;#}~3Z+XDD!-mP#}~<]DJ7X!-mS?sn[naQa!-ne/y~`[GG`a!-qK@}~ba!-q]H}~\
        a[G^!-}lK}~_J7Y&b8I=H!.#`Hy~x[(caJ!.*Qc}~#J~]]'[!.+]|u~bW%ACf!.+a#y~e^!...~}~FJ~@^!..TZ}~~fX!.05B}~g]3Y!.1.+}~eHW^!.18sw~]Z-HUF)^+\
        W!.1T5}~YJ0YTZ!.1]|y~h=TY#d!.1a%s~ha2YDE!.1nF}~eZWW!.2a#}~i`!.5E%}~~T[7[!.5S?y~~']?H8F+_(]!.5T:y~~DF)^+J(J1a!.5[`y~.Z&_~HH!.5h_}~~\
        D^2Z7G!.CP?}~kEZ_!.oli}~dW6^!.tE?}ZZ=[!.t_I}~~8XF]!.t`Hn~K`-`3WKI7]-]$G%`#C&J!.u7ky~qW+b!.~-j}~~/W!.~.u}!.~.~}~rI%X#X!.~2ay4[~`G*b\
        2J!.~=]s~rd(J$H2^!.~Jl}~]J6]#X*H!.~K@}~XI;[M[!.~RYy~r>&H4j$H!.~T3}~~/b:`2D!.~T5}~zb!.~Vus~rH%W7Z!.~nF}~rX4J(]!/%T5}~s`)F!/&K@}~3[c\
        ]!/'/(y~s`$H#I4I!/'kA}~uF5c!/(8+}~vX4[!/([pw~vd4`!/-#3}~W^!/3f5syY%Z%[~4_!/3g}u~5^~#Z!/5W/}~~f[!/D8+}~H_Ta!/FNZ}~.Y~LX!/I0%}~f]!/M\
        9F}|[$^!/OAXw~rY#Y)F!/T<2y~YZQ]YH!/_7*}~_IQ[L^!/fGsy2Y([N[!/iT]}~_VXX!/ibr}~_Z!/r0P}~.](]!0)86o.W)Z,X$W*X(Y,X#X5Y!0)La}~~2Y?[!0+VR\
        }~x]4Y!0,S_}~x]U^!0I49yL])[$[!0I8si:G%JRY?Y#Y(XAY&Y$X$J(]#Z#^#X#YKZ+H!0Ig*}=]-]!0Ig9}9^&^!0Il&r1Z$Y([$_&_,^!0OGsy'Z/[~KZ!0P:=}~.W(\
        Y~FJ!0RJ;}nAnYQb!0X2T}~Da!0c`Hw1_~~&`!0d_I}~~5`CG!0d`H}~~5c!0sK*}~~=X,X!0sS?}~xHBc!0xNAuBX#[1[/]#X!0xP?s&`]Y3Z#]#^#^!0xS_yB[,]6]!1\
        +]N}~~+ZNZ!1:]H}~T_!1>8+y~^et`!1?Xzs~Q]&_!1A8+n~0X#Y%Y/Y8X#X#W&b#Z&Y'X2F!1B8+yg][ZQZ!1B8.wweSY!1B>^}x`!1B?H}za!1BDz}~<ZYZ!1BE*y~~6\
        B#_!1BG^w~~6f!1Bja}~~o^!1BkT}~U[!1C&Su~5YWIZJ#[3Y%Z!1C&~}~k`!1C2a}#Z~DZ!1CQk}~~HY!1G3C}~~(]4]!1GU0}#E2B~E`ba!1Ge1}3[!1K1K}~#YS]!1K\
        7yl~#]/[#X&X/Y,W*[$Y3X#YSI:H%I#I!1KNZ}~#YS]!1M3X}~xFc]+Z!1M3ey~3aNI!1M7*}!1M8+o~#D*b*E7_TB1YFf#Y+a$J<]!1M95}~~>bGG!1M::}~$c!1M=$}~\
        ~RJ,`#`+H!1M>/}~$`1J!1MAVq~#Z#[#_9X~CH!1MB*}!1MFN}~3X~L_!1MH.o~#J2b+aEG:_cG!1MK@y~#^]GK^J_!1MM6s~#Z#[#a0Z+_~CF8>!1MMD}~~gb!1MNAs~3\
        i+W!1MP)}~_I7]!1MR^w~$Ifa2`i[#V!1MR{u~%G>^f]-FJe!1MS?y~#D#d,J~LX!1MSDw~Ba~)^6`!1MSG}~#c#C0JuF7HGb!1MT#}~_ZQ]-J!1MT5u~#I#J1ENZG_:b;\
        c$I$_!1MT:u~#H2b~6G.[,G*`!1MTz}~#X!1MUS}~~(^8JGI!1M]Hy~+G*b+F#]DH!1M]au~#`=V!1M_Z}~~g`!1Ma#w~JJ7IG_PZ-[!1Mawy~+_*IgIY^3`!1Me/}~3HN\
        Z!1MfJ}~~#_]^&J!1MgB}~3`+G!1Mgk}~~^b!1Mh8y~~gb!1Mhr}~$[~cF!1Mi`}~3b+I!1Mm+}~$Z~cH!1NHMkn[BIMjQc!1P==w[d~>I!1P>$s[JQfja]W!1PJF}[`!1\
        PJMuJg3[!1PJPwJ[!1PN6}:`~~?`!1PNA}~_Z5[+I!1PWey~xV*`4[!1PYCy~LdMF!1RdH}E_$^!1S2d}~~4_MG!1S3@y~0]~K])J!1S8G}~M^~4X#G!1S:E}~/J*d!1S<\
        P}~0G&]u]!1S==w~.Y(]fJ^^!1S=x}~7gcF_J!1S>n}~.Z(W~EJ!1S?$}~0d~IZ$H!1SBr}~~WJ$a!1SIc}~0G~7Y0a!1SKb}~0Ye[!1SM@}~/Z*_cC!1SNWy~0itIR@!1\
        SO:}~0[~EY!1SR4y~0YMJg_4]$J!1SR{s~/_*IA^NH7_8Z&I!1SS?q~.[$F'D_Y(JLW4W#c#Y'Z!1SS_y~xH>f@]!1SV7}~.[~7^!1SY?}~0I~]_!1SZn}/^~wYXI!1S[[\
        }~1H~HX$c!1Sa#w~0I~KZ)]!1SehujJ#FBejb]]!1SfJ}~~SY/V!1Si:y~~N[3]!1Sm|}~qc%^!1SnF}~/V*YcH!1SnV}~~'`?I1_%H!1Z)H}~5Z!1Z3C}~#c~4_#F!1Z4\
        #}~b^!1Z5<}~#]!1Z7um~2cG[0[GG(DIa+X%W!1Z7w}~~6[!1Z:m}~#W~5Y!1ZD@}~~#^5H!1ZFau~#]S[_X!1ZK@}~4]u^,D/H!1ZMD}~W[~1]!1ZM]y~~6_!1ZNry~bW\
        QZUZ!1ZR]u'[~~1c!1ZS?y~#Z3HGIY_!1Z[)}~~6_!1Z`q}~~6[!1Zh#w~5c~#]!1ZnF}~~6]!1^3d}~0_~5C6X!1^>$}~0I~IZ!1^?`y~~Cd2J&I!1eCl}~HYTZ!1gi[y\
        ~}^K^!1hKp}~/ZkG~$]!1hT3}&[~~'I(X!1iAH}~,]!1iUor~6f!1iYCw~6^!1i[Cy~6^!1j8+y~]ZPX)`!1jQ0}Sb$d~VI!1qHrw~:]2I']JX9W!1tR^}~~Cb!1tV-y~L\
        c!1tZz}~~Jd!1teY}~?G#[r^!1tfE}w]E^:J!1tg]w~~4d!1tlK}~~+ZE`!1tm?}~~lX%V!1uYh}-[,]!1y2[}~1ZIHRY!1y3Cy~7X|X!1y6#}~[Ge_GW!1y6,y~h]8Z/Y\
        WI!1y6zs~'c2[cC!1y8+u~&]#Y2I;YjW(^#J!1y81}~Q[bW!1y9Ey~'e+_)HmI!1y:m}~~.[!1y;fw~'I#^%[R]WX!1y>O}~XI,_~(]!1y>Xy~;W$I~][#]!1y?`y~(Z*G\
        #Z~HZ$I!1yCRm~S`#[,W7[&GcY1b!1yDCy~&DWc!1yDzw~C^=IQG,CQg&D!1yFfy~'^!1yHi}zY:dcG!1yJ<n;foI8]9a`F+b!1yJlu~&]'byITb!1yK@y~X`RF7]#J!1y\
        Lxy~'^2F^b!1yNr}~~6^#ZSJ!1yO@}~;Wz^!1yPz}~0`~/H)_!1yR4}~~,__^!1yR]}~s]t]!1yReu~PZ$[!1yR{w~'F2`~*`.[C[!1yS?h~0a&d#Y4Z2HBH']'H+Y(^)Z\
        (C#J5b0Z)_*_!1yS_}~~DX7X!1yT#}~~u^!1yT.y~=WCJQJ[[!1yT5}~~'V2Y!1yUF}~&[TZRJ!1yV[}~'I2Y!1yVnw~&]pJTI)c3F6e#G!1yWC}~;Ii[T_!1yW{k|[$YX\
        Y'I;I)_#]+Z*V7V1W-]!1yY?}~4X~1F#]!1yYC}~X]!1yZA}~P`IF!1yZo}~IY~+Z9J!1y[8n~+d(_8X(b+Z%J@EBb)J1J%I#I%H(H!1y]Hu~1H#V$Z)`$`=^/J!1y_R}~\
        ~y]!1y_Z}~'W}`!1y`;u~_a7_T^KJ!1y`S}~~'c!1ya#n~'[#J(V$Y&X)Z_H;YB_$Z#Y2Y!1yaw}~~j_!1ye&}~tb!1yg}}~YaJEd_!1yhLy~;c_I,]!1yi:}~hJT`&Y!1\
        yld}~~6^0]!1yll}~sb)I!1ynVy~7[r]_Y!1ynn}~~KX1Z!1~US}~~Y].]!2$;q}~~w`!2.21}~~>`!21*u}~~>b!27Vn}~y]fH)X!2828e~0I&BGc@^1f,X(])G2W%I$f\
        %W/W!28BS}~~W^#]!28MDw3b~E`-X8[[I4G!28T3}DY~db`I!28_Zy~.b{FNJ%X!28ex}~~Va4I!28nFw~%X1_'XW^/I-GNH!29R>}~B^'Z!29`9}~~>Z!2<1My~AW~GY!\
        2<2a}~y^!2<3C}{_~i`!2<8+}~]j#FtG!2<8Gy~xI5aN^!2<;(}~~2ZB_!2<>Bw~xH-]+W)ZPZ!2<>Xy~~D`+_!2<E;w{]`_<JYX!2<H8w|XS[gX2I#F'^!2<NZ}9^~aJ,\
        ^RI!2<N]y~VcDZ!2<Nn}~~#]a[!2<S?w~9DH^sZ$X!2<Ss}{^!2<XQw~zZ'_6X;G!2<Zm}~bWFX!2<[)y~xI?];^!2<[U}~2`RZ~%D!2<a#s~=]JY!2<cB}~~#[s^!2<do\
        }~0cj]]H!2<fJ}~+W~S`!2<fLuAY[b~%G_X!2@a#}~7_!2A[)}~O`!2BeY}~@ZEV!2F2<}~xI?[L]!2Fliy~;]_^!2QUcu~<^*Z=Z:W!2T;i}~D]!2T?W}~D]!2TE*}~~T\
        `!2TJE}y[%I!2TJMmyZHH_kII!2TM(}yFH`!2TO#}~~^Z#[!2TP?wyXHd!2TR]}y[~U^1J!2TR{u0`#c~~MI!2TS4}0Y!2TS?}~D_!2TT$}~~UX*E#_!2TT:}~|Z`]!2TV\
        3y~Dd!2TW*}~~']!2TY<w~Db!2T[M}~D`~3J!2T]fyyb~QH!2T`5}~~']!2T`q}0_~6Y!2Tg2}~|a^Z!2Tkey1Vjc~bH!2TnF}yD~Q_!2UB*r~DgUA!2W@k}~5ceI;Z!2W\
        ^2}~-Z~GZ!2W^o}~-XmEn]!2W_u}~-[mI!2ZYnr~.G{ZN^!2Zg;}~va!2[Gj}~T`!2[Pzw~T]&IRa!2[S?y~1_E]&]RG!2[We}~'[>H7JR`!2[a;}~[a!2`9Y}~`W!2`Pz\
        }~G[~1W!2a1Su~.Z(]fJ[Z4Z!2a1y}~~CG#]G_!2a2<u{d{]!2a3C}~pWX]!2a4S}~~3[!2a78u~qH#Y#Y!2a8+gDbaaBY+W*I/Y#<+Y)^%V7Z$I*g.^'Y4`*]!2a81w~~\
        )Z+[R[!2a8B}~^J5H+cbF!2a9FqAa~:c0Z2E!2a:%rAC~HW+CLe5^.X!2a:=w~.Y;XSIT^!2a:]}~~AY)]!2a:my~yY%^@JK[!2a;fw~#b'F<H6iDB.bNI!2a<&}~xG#]D\
        `!2a=Dn~qJ5^=`1a'c/W&^!2a>>y~xZ$^5[!2a>Oq~&]/[MI4V#J$a'X#[!2a>X}~~?b!2a>tu~Z^i_=C!2aAX}4[~hW!2aA^y~qfWH)Z!2aC1w~yh.D!2aCG}~yHC^F^!\
        2aD2y~~$[`Z!2aDws~rI#`#I(c!2aEcy~'^&]l]cH!2aF&}~hdTBHG!2aFfw~AX_Z>WH^!2aGnr~q`#c)X#EBI4b$_1I!2aLS}~~*]!2aN6mM^~1]6f)H.D-Z-W#Y1W!2a\
        QK}~]]I_9H!2aRp}~xJY]3[!2aS?}~~(IEY'`!2aS_w#_<J~]HDf(J-G!2aT3}~~4F#_!2aT5}~q]1ZOJ!2aTskM[:E~-Y#^(J$^@_/a(c!2aVnh~A[=G6b#d$Z&G#]*]%\
        D+Y/H4g%I)[)I!2a^m}=I~Li3FCZ3E!2a_Zn~.G7Xf[$Y3W&Z'W?[!2aaT}~rJ:Z7IH_!2ab1}~oG,^!2abe}~~*^!2ad[}~rG(c:_!2adf}9^~cIT[!2ae=}~h[!2afK}\
        ~q^)GO^!2agay~t['G3V2`!2ag}u~'XWB-X+H)Y.c1X!2ahhy~hWD^2[!2ai:uAG~Hb+B'Y0G8W#e!2akew~VACY#fo]!2alk}~(FrHh_'[!2cCG}N^~8^!2d1y}~2GU[!\
        2d2a}~_XQX!2d8+u)`M]$I~&FH^CW!2d81}Ta$IVG$Jq`!2dBOq~2H#JNbGc!2dEly~_YQ]!2dH.w~-I'g!2dHM}~2c!2dN6yX[VVhI8_!2dNAr~2Zh]I^%_2I!2dPF}~f\
        X!2dR{w~0`2[%g!2dS_y~0W~Ra!2dT5s~~4^EB+e!2dT:y~2B0^@Xsg!2dUF}~~We!2d[)}TF$bVG~Ea!2d[[y~~Wd!2ddS})b~|[JI!2iR]}~.[~L[!2jCG}~~@d!2jm?\
        }~~>IQY)G#_!2o@.}~Wa!2oAXwkG#[ic'I!2oF)}~|`!2oFe}~~^[!2oTG}c[~7Z!2oa)ycd!2ofKyjcI[HI=H!2sa%o~*e$c!2u1S}~~,`LF!2u2ay~.Z(]fJ!2u3C}~~\
        Ja!2u8+}~~f[!2u81}~?_~A[!2u<O}~1]!2uN6}~~Vc!2uR~r/`~OI=E%Z'^&`WJ)^!2uS*}~.W(X!2uV(}~.alG^D!2uYCyw]4H([uJ!2u[[}~~I^!2u_Z}~0Y~EY!2x3\
        _}~]^ID#_!2x7/}~.ZlGa_!2x7kozY`?6J5d(aCZ1_!2xAXy~~5_!2x_Zy~~#]OG.`!2xj-}~.E~L^!3%l-}$['[!3'78}~M]!3'a2}~~XY!3+mMy~x_8^!3,1s}~Z[?IA\
        Z!3,N6}~~0^.]!3,Vn}dI,c!3,W{}~ge!3-N6}~xZ!3-W{}~~<X!3/6cy~ra8F!3/Adr~rV%]#^4[!3/S_y~uY#W4J!3/Y?y~vd4GLH!3/a%}~vH4W$[!3/at}~rI%X#X!\
        323]}~x`&H`E!32:=y~~(Y8[!32bry~_X?_4ZMD!3476y~-]dVs^!3;K)}~~6[7^!3;hry~}Xe[!3<6#o|dyH(I:`!3<S?u~xG+^7`!3<WEy|^~<F!3<`c}{V%[~fI!3>?\
        &s7Z~3^Te!3?3?}~HXTX!3?8+i4F%^rJ'^9gKY+BGG1]!3?81}~HGT`!3?J5}~H^x^!3?Jly~H[T]mC!3?K9r~H`TZm_!3?[U}~HDT`!3?[p}7_~3CT[!3@,ly~.Y{`NG!\
        3@1S}~/]#[~RJ!3@1yo~'H#_/dlW#Y$[:J%E$Z8G-]%Z#W!3@2<}~^bj[5I+J!3@78rzI%G'XRW(Wb`5]!3@8+i/`)[8Z-]4Y_`3h8['H=_:J#_0E!3@81r~HF6WIX([5J\
        0b1^'J!3@8cw2V~haU_!3@95y~IX#I#[9V7J!3@:*}~,HnIB^N_!3@:=y~.I$[~IY#_*I!3@:Lw~xF'YYb0Y!3@:[}}_FY!3@;fw~(^'f!3@;t}~]`EG4GJ`!3@<5}~~GY\
        2b!3@<e}~+_#F_Z1J!3@>>}zH+G~+YFI1d!3@>EwzgN^!3@>Ow9_~KXrb+F!3@?`}~4Haa6Z!3@D%}~~,]a]!3@Dzw~0[%W~4[0X!3@Gn}9^~~H[!3@I,}~5Ho]T^!3@K@\
        y|F[E)HFe(_7]!3@KL}~PZS`!3@LhwnY;^O[!3@N6s~~'`*WJ]%Z!3@O0}~xW_[!3@O7y~x_!3@RYu#_,_|_-Z~;E!3@S$n~(b(`(ZEYBG;YDI#Z!3@S_l5]#cfd+_VH&Z\
        9F.Y$G$]-I$^*C'X+C%^9H!3@T5rzF$J`[%^8e1_1[1^)H%Z,I#I!3@V-w~XX~(`!3@Vnn5]&^fV(G,^LF#i<G$ZV^&D(X'I!3@W{s~~']1_F_+I!3@Y?w~'[s]U]!3@YC\
        y~4JQF%d!3@Zxy~.^(GucNJ!3@Zz}~]^!3@[Z}~~=Y>]!3@]H}~&^TH+b!3@]awNIWf!3@a#n~'_)JOJ.d#X1H'WXX!3@a%s~,e!3@bkyi_$[!3@dS}}^GW~1J!3@eh}iI\
        #d~KJ!3@ha}~Z]?Fo^!3@i:s~s^3b(H:]+[1J!3@mLs~,F(]&`;ZJIB]!3C##}~~&b6I!3C)Hn|W$H]ICZ([V[&Z&H!3C,qw~.I$]~9Z2W!3C,so~[[C_Ec-X%I,F*X!3C\
        ,tw~2YvH(^U^!3C,v}~~,dTI!3C-(y~<[gI6_!3C-2}~BG~;_!3C-b}{ZqG/`!3C-du~AH8F,IEa(^#_&b!3C-g}~YD~._!3C-j}~][~%_!3C-m}~~3J-d!3C.1w~e_WF#\
        `!3C.~}~~/W!3C1y}~#Z~QY!3C2au~5^^I%_ZI+b!3C3@r~(]VH#b7Y)[;Y,E=X'I!3C3]}~|GL_)I-[!3C5B}~QX7]!3C6#s|Y#H.^JYvI/J'Y#a!3C6py~3c+W!3C7*w\
        ~#J^J%_F]!3C7u}~W`Z[!3C8+h{[#]$G4J3_3Z@_$H(_5g'E2j!3C8.yy[x],Y]H!3C89}~5Y<W!3C8b}~JG:a!3C9@}~.C~7Z7c!3C9F}KG1c!3C:]y~bW4_<[!3C:mo~\
        #I4GkE&]C[2_$[$^+]%Z!3C;gy~3EeZ:e!3C;t}~~6[7Z!3C>>}~~JZ!3C>E}~RW!3C>^}~w_<X!3C>py~WZQ]]]!3C>r}!3C@^w~'[TY#^b]!3CA3y~q_%X0]FC1G!3CA\
        Bm9ig`]Ej_)I.I#Y!3CB*w~IW=H,I+C&^9_G]!3CBSu{^%^&V#`xWeJ!3CCGy~~(E9]@e!3CCX}~g^IH!3CD3y|[$I][8[!3CD@u9_eJ_I#Z%Z>D*a,JNH!3CDmw~0e~EY\
        &H!3CE>w1bmcWF0dCGSC!3CF&y~(`aW#G!3CGn}0f~sD$Z!3CIsy|^~_H+I!3CJ/}3^vI>]!3CK@l'[sd%V3^%c#`JW,[A@9]<a!3CKpy|X!3CM@}~eH0^5^!3CMA}~~#W\
        ]I&^!3CMd}~^`mZ!3CN6}~]`{a-I!3CNAw~3D+cAb5XlI!3CNh}~qW&]!3CNry0^~'V~7I2c!3CO,}~~3[=[!3CO0s~#`w`([]I'`&Z!3CO7}~#g~b@&G#I!3CP)}~g]Q_\
        !3CP?w~#a,]-[$J`HN];H!3CQ1w~~&g!3CQJ}~hJ3]+X;J!3CR4w~+a9[@]!3CRR}~.W(Y~FJ!3CReu~4Y#X!3CR{o,[uJUXHJ'[,I#_4Y(b&Y,W&J!3CR~w1FnI5ICHr`\
        (Z.I#k!3CS7}~~&^G]!3CS?iea5c#I#Y$F$J)^(]%a,V.^>C4H+g7_+I#[*[.Z&G!3CSDy~~%J$`5IEb!3CS_}~)aqI!3CT#}~~#[*X-J!3CT$}~&Y~FW!3CT5o~.[(XJY\
        #[5I+G/I@Y'[$I.J#^*[!3CT:u~m`3I:_9I.^#I)]!3CTZy~fZ}`!3CTs}~+VTC|^!3CUFywY~2IF]%X!3CV3}~~O[!3CVnwya%H{Y0_+V9H1I!3CW{}~~NY.Y!3CYCn}J\
        +a+_#I.W6`#J)ZKFJJ$]!3CYn}~.W(X!3CZG}~~-a!3CZmw~#JaE?])a(^&[!3C[>}~~$X/G)]!3C[Kw~$_D[k[RD!3C[[w~#W4JCF@]&G_c!3C]Hw~1]5Yp]!3C]q}~~$\
        `!3C]|}~V]3[!3C^%}~}aEJ:^!3C_R}~A[qF9_!3C_Zu~y[/]WI(a!3C`;u|Y$^]G4X5IBG%Y4Y!3C`R}~r]*I^F*^!3C`cy~p]CWIY!3Ca#s~5j'X?I*Y*I#G>[']ME!3\
        Ca)y~~NZ0I(b!3Ca.}0]=II`!3CaT}~#Fe]uI*_!3Cajy{I#B~<h4J!3Caw}~)XYZ&G!3Cd/}~2JQ[(b|H!3Ce/y~#H#_#^~']!3Ce9}~#]$Y!3Cg*y~/_4^UY!3Cg}s'[\
        ,a~&`CE4YqI!3Ch#w~5@~GI#G#k!3ChG}!3ChL}~k^#`!3Ci[w~~gf!3Ck7}~<W%Y!3Ckeu1g~&WC<4Iqc!3Cli}~#X}I@f!3Cm?}~=F~#JUX(`!3Cms}|G~<I4['X!3Cm\
        v}~W[0^!3CnEww[~i^&Y!3CnFq,ctY-[G[#[#[$IXILZ'Z!3Cnn}~~(ZTZ!3Co4y~bX8aP[!3KN-}|ayH@D!3KXQ}~z_<`#J!3N3C}~^`}^!3NVO}~~D[#]!3OAAy~<]2Y\
        ;]!3O^?wx]$^$J~cW!3SPz}~~Y]!3SS?y~1HHJ~$d!3X8+s']/[/[%[,[~KIc[!3XF&}~0Ijd!3ZCi}~oX!3]2Tw~|__[!3]3C}~W]!3]4/y~CHV]^^%Y!3]5-}~|b!3]7\
        yn~/Z$Y$].]=Z%X#[9[:H&IE_!3]8+}~|a&[!3]8G}~od+Io]!3]:Ew~xJ&a1[R^!3]>Xq/X&])[%Y0X5X[W!3]>|}~~UZ!3]CG}~5^~6^!3]Dp}~|_!3]FNy~~`[!3]Fa\
        }~~0_OI#[!3]I1}~~K_)I9V!3]KbyO_`[!3]Ldy~G^!3]NZ}~~ab!3]O#r~|J$Z$I2Y#]#H$Z6_'I&W-^!3]O@w~]X#]6Z(W!3]Pzy~~2I$^@^!3]Q0y~xF&]R_!3]RL}~\
        |ZV^!3]R]}~~c]!3]R{}~|[;Z!3]S?}~|GR_/I!3]TG}~~aa!3]V1}~~$_6^!3][[w~oW/^!3]_Rw~/Z#CjV]^>^!3]`cs~<^)[;V^F(^?X!3]aTr~]E#X@I-]1_EW#^-Z\
        !3]bBy~GHV_W[!3]d^}~xc!3]nVw~o^/FI]B_#V!3^6c}~vc!3_Vn}~~-]`Y!3_nF}~|^KHBZ!3e,du~,^2GNY!3e@@u~<_{W!3eL;}~<`!3eP)y~<[~U^!3eW@y~c_!3e\
        `;r~3_+`DG#G!3e`c}I_TZ!3ea#lz],W%X,aPZ&Y1F!3f]#y~xW2`!3k/P}A]~~FY!3u:[h$];^~?a?dKa,_<_!3}+K}~~%X2X!4#6#y|Ifb!4#7*}~W]xZ!4#MA}~~2[!\
        4#Po}~$ZmI+J&`WJ!4#R{}~1]~,[,J/G!4#T5}~~O^%W!4#T:}~~#[2G7]!4#Ts}~~5Z!4#Vn}~$IUYaZ!4#Y?}~kJV_&^!4#[+}~~%ZO[!4#^?}yX#Y!4#i:}~~D^#[!4\
        #iVu~X_^a!4#ke}4Z~~1^!4#nnyu_~%Y!4/28w~.Y(ZuY9F!4/3@}~,YPDi]!4/4lq~.`(]EJQZNB!4/7(y~}^8]!4/8cs2ay^~7_#H!4/<Pw~.W(Iu[9Y7`!4/>r}~.Xl\
        GH`!4/HY}~{]!4/Ms}~AZ#J!4/N`y~.H(Gu`N^!4/QJy~Z^iI7_!4/S?s~0[AWaH_a#Y!4/S_}~HGB^4Fm^!4/TQ}~HXx`!4/UFy~4FGe!4/V(s~.E([fE1XNg!4/Vn}~<\
        HNZ!4/Xo}~{[!4/Y?s~~/[0]'Z#`6W!4/a)y6e;[!4/e/y~4Zs[!4/eY}dV?^!4/g2y~BZ~;b!4/i:y]^<]nIVZ!4/keu~&X*a(Z~1H7H!4/mv}<Z~XY!42a(}~t_!46Ik\
        f~/[#_7I%`%ZLZ']1ZFX9`!491S}~~k^!49T:}S[$]!49i:}~0d~6XHI!4:i)}~kY/FM^!4;Hc}~~*[!4;a)}~d`!4>aw}~~6XB]!4@3Cy9^~P]C^>D!4@7yu~^H<EE[,_\
        #[)Z.J!4@8+}~X]#[QF!4@8G}~WW!4@8~}']i^!4@9C}3^~MY!4@>Xy1bt]R`AI3F!4@Gsy0b&F+]uD_[!4@Gtn#^,^&Y$[(H#Y%Z)Z.W/V*]!4@Guy,`A`(a~HH!4@NZr\
        .]}_%ax];G5G!4@OQy4d-]nHeZ'G]E!4@R{y_^~J^9B#[!4@Y)}|Y~<Y!4@[8s1]%Z+c)]7[zICH!4@[U}~EW;[FF!4@[ps~-_2[CYFb!4@_RyK[~6W!4@dS}~f]!4@dT}\
        ~HZ#X#IRH!4@i:}~~iZ$]!4G6.}~~TY,Z!4G8G}~~=W&V!4GLQw~~0YM^%[!4GN`}~~Y]#]!4GRL}~~b_)X!4GS?}~~0[F^!4GT.}~~<]'^!4GT;}~xH1]L_$J!4GVn}~~\
        )[FH2_!4Ln}}~}b!4PNA}~~'b!4S8+}TZ~)^!4S9@}~.b{VNJ!4SAXy~dZE_5Z!4SCGw~~3[-`#J#^!4S[Us~/Z%^e^G^B]*F!4Sawk~.Y%X#]$[#[*['YDX$[#V#ZlJ#G\
        !4Thrm~$I.[$_/b)H3`(^)Y/[(C'IeC!4UIs}~~&H6d!4UTZ}~~B`B[!4Y7y}~EIe`!4[S?wnY~~&_#I!4[nn}~gZl]!4`A3}~~Ka)H!4b##}~~3b!4b6#u|Z~$G:e!4b8\
        +w~_YB]1W!4b:]y~~3H)]XZ!4b:m}~~M]'Y!4b=c}~cIXI2^#Y!4bDzy~tI<c!4bG^}~~%W2Y!4bHt}~~$fPG!4bNrw|X~&`2WJJ!4bR{}~~%G>^/_!4bS?}~~$HJc!4bT\
        :s~_^7a<G7b(E&[!4bTs}~~#[=]!4bV-}|^~$I!4bVnu~_G7V<W=ACe!4bX'}~t]C[!4bd>}~~#^!4bd[wya%D~&W4Z!4bdiy|W~?X!4bhe}~~%[O_9I!4blKy^^~#HQ`=\
        I!4k4kw~4VuXNW!4k9@}~~,W9Z6G!4kCKs4Z~~1[6c!4kIc}~~Xd!4kJps~.^(WuYN]!4kPF}~.D~L`!4kTy}~~,c!4k]H}~~Cd!4k]J}~~,XM[!4kker~4^uX9E2a!4kk\
        gy~.c{I9G7]!4l28u~.[(]~FB!4l7u}~.[KIQ]!4l8b}~4Y!4l<P}~.G{YNY!4lB*y~~(I&c!4lCGq~._(Gf_*[)Z4[;[#X!4lCKy~~>[<[!4lH.u~.`([uGN^!4lIk}!4\
        lK@w~.C(Fue!4lR4}~.Z!4lS}}~~Ca!4l]H}~.Y{ZNJ!4l]Jq~.^(Y-IZW1`!4lh<}3JzI7`#HS]!4li:}~0`!4lkew~/b#Z~5J!4m>ry~~XW!4oYCy~Gc!4oa#}~s_dJ!\
        4pS?}~J_~;I!4qe1}X]!4rH.y~-D#dlcZF!4rIc}~.G~K]#`!4rnF}~.[(Y!4ro4}~.Y(X!4s1M}~~&d6JEI!4s3Cq~~&k!4s4Uk~x^(Z%D5X#`#])]%X#[>X$^!4sV{}~\
        ~&I6^!4y3C}~0]s_SI!4y;M}Ic!5$8+}YY~~&]!5$Q@yY[z]!5$Vn}3^!5$e<y~~mY#X!5$m?}~~qa!5*2j}~~>XQY!5*O,}~~3[:YDE!5*_$}~tZwH!5-3]}~VZ!5-R{y\
        ~1_mXdF!5-T5}~~>J3Z3^!5/8+y9aKZ!5/={wce!5656uzJ+HRd0]D^6I!567y}~Eal[8I!569Fk/a4^,`1`&Z+[tG%G(bEI2[?I$I!56B{}'E~0c}JNa!56CG}~5ZS[UI\
        !56Mdu'Y~0WJE~#a!56N6}~~o_!58@.}~~NY:^!58_u}~FY*[!58em}~~$YJJ#]!5:QGy~xF+_N^!5:^d}~xH+XPY!5<(8}~Xa$_PE:J!5<)H}~#]!5<2a}~5gfH_G!5<3\
        @}6Y~~&W!5<7ry#]~0_!5<81}~V^Jd!5<8cy~7^D`QC6a!5<:%}~,]!5<:=}w^,^!5<AXw~5GTV#f8I!5<CG}d]~~)]!5<D@y~~$a/`PI!5<Hty~~$G/e)J!5<Kp}~XcRC\
        !5<N6yw_~#J)_JF!5<NA}~&`.]~UI!5<Po}~~5[!5<Reu~5ZO`$`%X~#Y!5<SD}~XX>V6J!5<S}w~beFZ`I!5<T(}~.[~L[!5<T3}~?_[Z!5<T5}~_[*]!5<Tv}~~.[!5<\
        Tw}~hICH%`3`!5<YCw~+YO[R`!5<_u}~&`~*b!5<`O}~da!5<at}~CFw]/^!5<aw}~*^z]!5<hGy|_yH@a4^!5<i:}~AZjY!5<k:}w](W!5<k[w~XI>Z6e0F+J!5<li}~~\
        A_0I%_!5<nnw~~=[Oa!5=S?}~x`_[!5=T#y~~(Y8[!5@_9}~x]!5B2TyyIHc!5B4ky~0J~I`!5B95}~IC#`~;X!5BBOs~`]#aF_1I#J!5BC1u~1J/f#e4JUG]Z!5BDz}qc\
        !5BF&y~ga3Y!5BIky~FY%d!5BNVy~CZw^!5BP)}~_I7H1b!5BV(}~~W^!5BZ3}~~2_!5B]F}~rZ&Y4G!5B]Hw~-gFZHZ!5Baf}~EX(]!5BkTn~Qi!5BlA}~j_!5FDy}~-e\
        !5L<Q}!5LAO}~~Sb!5Lo@}~/a!5MEP}~L[!5MS?}~9XaIM]!5MV{}~G]lZ!5M`c}~(a~&_!5Pa#}~~'HUZ0]!5RJP}|_!5S1y}~tZ!5S8+y~_^+J*]!5S8Gy~p^!5SS?}~\
        t`!5ST#y~tb!5S]U}}^!5Sa(}~t]xY!5Sja}~~oa!5TI2y~xC?a8_!5Thr}~xb!5a1SwSBY_~Ee!5a:E}T^$W!5aN6}S[$^WH!5anE}SF#]#G#]!5bVn}x[3^!5b]A}~5]\
        !5hZG}/`Q]!5k_o}~xF&_!5k_p}~|b!5s4/}d_!5s8Oh%`Ua#[%Z)W,W'aiW3I@]LZ!5sBr}Yc!5sKbwX^#[&[!5sS?nXc#`&]OJbc[I!5sa%}^a~*X!5tS@}Xc!5tSA}Y\
        d!5tSJ}^d!5w8sw,F.^$_@_'_~MGKF!5wD@}~L[!5x4ly~/]~1[!5x8+}~Wa$bE@!5x81s~0_O`m[3D.X!5x>X}#Z~Ybi@!5x@^}~~9[!5x@c}wZ~f[!5xC1q~1GlYG_1^\
        !5xH8}~~M[!5xR{o~#_0^9^-VII.]*Y$I$X%W&_(E6J!5xS?}~E]z^!5xT5r*^~Y](Z:Y$XMJ!5xT:}~~>H5^9]!5xTs}}I5[~>[!5xTy}~.`~LG!5xYC}~([9[!5xYM}~\
        x`;[!5x]H}~ZZPX!5x`f}~HV!5xa#yw[9W$[!5xi:}~xGB[)Y!5xi[y~xY8Jc^!5xjl}~~,_)]!5xke}~0Zc]dH!5y8su']+]3]EZ+[DHRI$F!5yaw}/H~O_=b!5{Gn}~~\
        Qa!5}5}w~]fI_?J(X7C!6#)Hw|I$H]IBI:^4]2[!6#2<s{[`H<H(aSZ*^!6#2Tu'F+b#IjI%_~$Ha`!6#2aw~~F`=D!6#3Cby_$V#c)[Wi)_5J(B%J'a(`,b2I$k'H,H#H\
        #H%F+J!6#3Ky|ayD@DCa!6#3Nyy^b_<Jh^!6#3Osx]$]$J=]dZQI1V!6#6,}~~(]c[!6#6D}{^~=_HG!6#7kw/^~OX-YrY!6#8+ow`'d0V'_5_RJ@CJI!6#:jy~=^!6#;Q\
        n|e0`:DRF@e!6#>Oyy^ZY}W!6#@~}~GF'bMG!6#Cy}~xJ6^F_!6#D3y|[#b!6#D8y~~6[2c=H!6#D@r~=VFZ%d;G*[!6#H8u~xI(eJH$H6]!6#Hty~~$_!6#K0}~~5_#J!\
        6#K@w~5I4`|I=b!6#N6}~~6[TW!6#P)}~~#baE!6#S_y$`~~D_#HE_!6#T5y~j[6YaX!6#Ts}~~b`!6#U0}~~VX(]!6#Vnyxc#H%H#DvYjX!6#V{w|H_`BH:`5X!6#V|}|\
        X~<X4I!6#YC}~V[:H/X!6#[[}~.alH^J!6#[s}~4^=]!6#]qyiJ$H#g~BE!6#^?l0^jaud(]$G&G)J-`KI']!6#^msw^1F+Z+]?biH!6#`cq~#[0d/[3]-ECY$Z:[-G=W!\
        6#cK}~~#d!6#e7}~~b`!6#fJ}~FY~@I&^!6#i`}~Z_iJ!6#ke}~^E4^j_!6&^?}y^~fV!6,<)}~x_!6,E>y~_]FX!6,F&n4HOF%I7X3ZWb#Z-a#Y#X&G!6,JMy~IW#X!6,\
        R>n~S_FJ(Y/`(^>[/]!6,T5w~@J>[)[E[N[)H!6,YCw~eY&d1B!6,^o}~~D_F[!6,a#u~ic<[!6,i[}{`Z^AJ!6.Fa}~~TY,Z!6.awyxa!6.c.}y[~Q_!6/1Sy~0V~]X!6\
        /3@}m_!6/:E}m_!60Pln~Ab#Z~;Z!60a#}~~[]!68g}}~rd(G!691Py~xV*`4[!697*y&`=_,I1_~nI!698c}~YC1cBbUF!69>O}~xH#^N^!69>t}~ZX!69C1y~Y]@H3],\
        Z,IIJ!69V7sK_~0`*I8H0f%YXH!69Vny~.bWaeH#[.G!69YCw~AZ4_(aOJ$Y!69a#}~~.d!69ag}~Ka!69i)}wJ#b$X!69i[d,].Y(`/X~$_.X$H(a'^3H)Y)A%Z*Y&X$]\
        /[$c'd1I&H!6:D@}~?`FB!6:F&}~Z[$Y!6??s}~da!6@Hw}~kY/FM^!6@K@w~kZZa!6AT5}~5]WJ!6DUo}~;b!6Dd>w{]%e.I~.^HG!6HB{w~5ICJDVH[4_!6HS?w~L],G\
        DXU_3Z!6HT:}~~Ia!6HTG}~BW?[yI!6HTT}~6]!6H[U}~6[.a~;H!6H[_y~B]'I~1d!6SEG}~~@]!6S`3s~x]S^!6TAs}~PWS_!6TTKy~P`$I!6TYC}~Pc!6T_6y~P`L^!\
        6]LSy~xa/A!6]S?}~~*_MH!6]e2y~B]?bGF!6^hrm~$_D^~)^9a!6_g_y~~J_?Y!6c.~}~rW8Z!6c1y}~~'^!6c2#}~0cgG%d-H!6c2Z}~v]4H!6c2ayUbW^:`TF!6c3/q\
        ~rD%Z#e4H!6c6c}~rI%X#X!6c8+o7b~3IOe']/?$Z!6c8.}~HDKG%b#?4d!6c81s4]~6YK^(J%D/EE_!6c8cw~rJ&E4i9J&[!6c;f}~u_!6c>XyS`~pZ/I!6cCG}~hHfa7\
        a!6cD<y~~'C6Z+g&a!6cKLw~0cB^IGHC!6cNAr4_~`a%a/I]I!6cO<}@d-W~>G!6cRY}~uH#X!6cS_o~0G#I9_KI%[#]'C/B:b-e!6cTyw~rZ8G$^!6cV7}~HJT[)_!6cV\
        u}~rd&G!6cY?}~uF#J.H>c6b!6cZz}~rD8]!6c^Wy4a~cI#B4e!6ca%w~0HdJ#`$E#a4W!6cawy~xH,bRJ%_!6chL}~xa!6cnn}~x_,^RF!6i`3}~x^!6p1Cy~:YRZ/HN[\
        !6p3eu~<[DJ!6p7xw~8bS^#XZH!6p>8}~,_)Ic^!6pAW}~c`!6pBay~:IR]!6pDzu~3a+g!6pHt}~DZ~BW!6pK@}~CVAW!6pMow~8Y$_!6pP?}~<I)Z#]!6pPz}~&Z!6pR\
        {}~%^)]~^J!6pS?r~3Z)H$BHZdb@d!6pSGy~$[~fY!6pUwn~:X$[)^#^$W>J!6p[U}~:]!6p[p}~<VUZ!6p]H}~3[)Y!6p_Ry~,b0IJI~$_!6pb7r~8e$]`H!6phLw~:]#\
        HQW!6pi`n~3_+_E^!6pje}~8W$I$_!6pj}}!6uA+}~xb!7$;rn~+Y1^PZ#Z+Y#`&H!7$A<}~+`5Y~HI!7(N6}zGta*GF_BI!7)U(}~~2Y?Z!7*2<}~bWFX!7*3Cy~~KI/[\
        )I)`!7*8+w~}bKF6c'H!7*81}{]~2IXY!7*9@}~.W(Y!7*;B}~~+Z+V!7*;H}~#J~3IT_!7*;Qy~~KD=c!7*<2}~~9[!7*>Ow~~aa(_!7*>|r~bJ?W#VH_#^%V%[!7*AXf\
        &^Ga1a;[(Ye]8H'I+c'H3F,a)X6E!7*F&y~_J%`]]!7*KV}~hYT^OI!7*Mdo~}b$])_+[,I/Y&[9I!7*T#}!7*Uxw.^~z]B])I!7*Vns~b`0Z6J$C']%_'JL]&`!7*XQy~\
        bBF`(a)G#G!7*[U}~~+]^J!7*`;}n_nE]W!7*a`a&`#Y+^=[%Z-Z&Y2J;Y$W0Z%J1X+[)X%a8I*I(J'J$['Z#D([*Y'd)D-Z+H!7*i:}~?Xl]!7*k[r~_b%Y@Z0I'X:I8[\
        !7*ke}.b~U^FGVJ)I!7*li}~_W`Y!7*m*q~0X~(Z7Z)Z#X!7.g2}~~-Z:]!7/5<u~xH3`0d8I!7/69w~AZ:`Q]7J!7/je}~~E_!713Cy~~cc!714/y~._5Y~$G#I!718G}\
        ~xH?^?c!71AO}~~ha!71S?y~1`W]y@'W!71_R}~1H3^WH__!786#}}[^Y!788B}~s]!78AXy}H^b>`TZ!78Bc}~eY!78CGuzI%aXJAH$I>G)a1_!78Dwu~MI2[5`$W)GTI\
        !78Ne}}`!78T$cz^%I1I&Z:JLG#Z#Y%Y$Y%Z%X&]&W#Y$Y)J#X#]&W'X*Z$H#a#Z$Z'Z)Y%Z'V#W.`!78T5w}Eq[+FTa!78]H}~W[(E~#[!78`c}~S[~5W!78`q}}Wr]*I\
        fJ!78dS}}`!798+}~x_2[!79R^}~?]ZI2]!7>H.}~M]!7>N4y~Mc!7>T5}~M]!7>l&}~M^!7?S}w{XzE<_,]=J!7?kEy~~%H/e!7CVn}0[+]!7FRYy~5^e[!7F_R}~~4b!\
        7Ff.}~_X`X!7FiV}~XGAGA`!7FnF}~SJQb/]!7GCKwHe~>I!7HS_}~,[~3_!7J5<y~xZ6^YV!7N8+}@Z&[!7NN6}~-_~6Y!7Nat}~2aBWLHeI!7T:=}~T`a^!7T;f}~R]$\
        G!7TLK}~S]!7TN$yy]cX5b(G-I!7TS?}~~;W!7TT#}~_[FH!7TVn}~xJ-d^G!7TfAn~G`^B&V1[6]$_#^(]*[!7ToD}~hW=[!7XNA}~`XGH!7Zd>}~~#`!7_BW}~~Z^!7_\
        CG}~S^F[!7_]H}~8VNb5G!7_aT}~yb!7`AO}~QW&]!7`V7}^]~*[!7f^~}~_fFE!7j-j}~x^!7k2aw~]J6c)I$H,^!7k2u}~qH5[!7k7k}/J~OI=F.e!7k8+}~]EI`X`!7\
        k81}~xJ$_,`9H!7k89}/Z~OWIJ!7k;MyA]~=ZIZ9I!7k>X}~]`t^!7kBS}/H~db;]!7kBXu~]J6_)a$`,I!7kDG}~~/Z!7kHMq~]f6F5W!7kIl}/E~w^!7kM0q/H~OX%_-\
        ^;JAaAD!7kR{uzY+_kY5J!7kS*}~~/^!7kS?y~]D7[4aJ^!7kS_}{]_Z!7kT3w~~)Z#H7^#a!7kT:}~]]IE(a!7k[py~]EIc!7k^%y~]Y-YrY!7k^?}/^!7k`H}~]B~%e!\
        7ka)}Ib[]rBhH!7kadu/F~Od6J)^.W!7kdB}~9^Y[5H!7khGn/I4Z~=ZI`0[#a=F,d$J!7knF}/F~OHIh!7rAXy~rH*];^G]!7rG*w~xG6_%^&I8Y8^!7rGn}~(ZoZ!7rO\
        Y}~u[!7rS?y~rH(I5bO_!7rSDu~}^4Z<[1^)H!7rVn}~,IneBJ!7rXQw~~$^/H+[IX%_!7u+m}~#[~5I!7u3C}~WWU_!7u4#y~W](X!7u6#}|H_HPd&Y#J!7u8+}~W_!7u\
        8Br.[rW1cGG0[vJ!7u8c}~~7c!7u:mw~~%I3Z#[#X!7u@by}EWH(fOI!7uDg}~~^_!7uFa}~~0a!7uM(}~WEU_!7uNh}~5Z~%W!7uNru~WG'ZPb#](J#H!7uR{}~~%]-`=\
        I!7uS?}~WIUe!7uT3y~~3W$[JZ!7uT5}~WJ~)[!7uWC}~WI^ZH]!7uZzw.X~)exJ'^#>#Y!7u^>}~~e_!7ui:}~T^PJ1Y!7ujew~Wg!7ums}~~0_!7unE}~#I~]`!7unFw\
        ~#Z~/]'WJH!7unn}~W_UY(J!7xN4}~:CRZ[b!7xU0}~5Z~5C4Z!7x]fi|Z%Y#Z#[)I#X&[&Y%Z$[#[&[.Z#]#Z3Z&Z.ZUG4J!7y#$w~~$b6]!7y#-}~_`qY!7y*o}~.Y)X\
        ~EI!7y+%w~1ZXW#ZnI!7y+7}~~Y_!7y+_yAWNZ!7y,=w/Z$^,Z:[!7y,R}.YbY!7y-&}0ZJ[!7y-?}#[PZ!7y.Ey~0['ZTW!7y.ty5[GZ=[!7y/5}~~f[!7y/F}~.Y~LX!\
        7y/M}|[$^!7y/fy2Y([N[!7y0Oy'Z/[~KZ!7y3S}~~WY!7y8+iAZkZ$W$[.]=Z$[#X#[9Z$I8H&J0_AY!7y8K}~~>Y=Z!7y?*}~~7_!7yA^u~~*W#[N]/W!7yCGw~TZT^)\
        Y!7yC_}~=_']!7yD9}'IrZ~c]!7yGsy9X1[~l[!7yKM}~~mb!7yN6u~~AJ3]9J$i#H*b!7yO,u~~%XHY)b!7yPz}~.`{I*[!7yR{r~1IOD#ZIa)^DX'X!7yVG}~~V^!7yW\
        =}~([~:Z!7yYC}y]$Y~_D!7y[)y~~RW7[!7y[`o~.I%^&YTZm_$]!7y[p}~xICG%X/]!7y]$y~WZBJoZ!7y]Hy~0YyZ4]!7y_Eq|[%Z$[*Z*Z'[JZ.[UJ!7y`Pw~0Z~IY#\
        Y#Z!7ya#}~~K^@X!7yaT}~~KY)Y!7yawi~#Y/Z#X&X/Y,W,[3Z#X6]?G&J6Z#I$]#I+Y!7yg0y~eZ%Y#[!7yj$k/X&X)Z3W5W~+_2I8`;[)Z'I)[!7}=%}:d,X~pI!7}K+\
        }~~7_!7~5b}~h^!8#R^}~'a!8+##o~/[-Z']2Z/V#X#[8_5J(H&I!8+%-y~3^I[9[!8+)B}~1[L^!8++G}~5Wc]!8+,l}~.B~7_!8+1Dy~~Gb!8+1S}~0]v^!8+1jw~]`E\
        _&[)_!8+2$}~~w`!8+28n-](a3XeW>]J`&e%H)]*ILJ4W!8+2Tr?Z~'I~/I&e*[!8+2anA^nZLJ?Z,^8J'G(Z+b9^!8+2ou&cf[/_^`'H!8+2x}~~5X!8+3?}~HZTDVa!8\
        +3@n6bfF%^([VH'^8I.Z&]$H5J0Z'a1b(I!8+3Cc9Yeb$fPW)J'D9Z']'J(Z3C(c$[$]'_#^$X(J$X*F'A&a#J!8+3]}~/[~*^!8+3_}~|alZ!8+4#w~1Y~5^#[3I1b!8+\
        4/r2V?Z,]~*[&]C^0^)G$I7G!8+4Su~/[kJ1a&JSb!8+5-s4`~6XL[$H#X&^#J/JQa(I!8+5/r9ZKh!8+5<k#[j_C]2Y:Z0I9[,X%I&Y/eJc!8+5aj7]>e#[#b#[UH#_~E\
        I!8+5xu~/_#^7[{Y!8+6#y~Z_iZ=J!8+69y~~<X1a!8+6ch4_-X0]`ddJ#Y$D#e4c9J%F!8+7/u~(_9]<`@I3]0E)V!8+7?y{XdJFaSJ!8+7N}~D^dZ!8+7ky}Z]F~%c!8\
        +7yw~~3[B].^!8+8+r.Z~MXH[!8+81w~uZ,[K[!8+89wf^|`Z]!8+8B}~^^~#F!8+8Gk#[LZ=]#E?a']Ga&eFI/`%Z+J)G%I.H$[,H:_!8+8K}=^~ta!8+8bu{ZGdeI@]!\
        8+8cs~P[8[B[$a7D#`6I!8+9-h1]'Xg]#J_I)Y3V$a#]?Z&Z#a1I'Z!8+9@}~4I~1^2^!8+9F}cb~CY!8+:$y8`~BIR]!8+:8k.W=Y'Z9a&E$d%[LC;YHI/J$Z!8+:=y#X\
        ~gYB]!8+:A}~{e!8+:Ey~1ZOIQ_$W!8+:es~(_w[UZ,G!8+:mkV[}_2Y7ZD]#Z,W(]#Y#c6a!8+:~w~HEA[5]7Z!8+;*l.[-]J`>a]Y>Z%H?I@[*]!8+;Qr|G$i~/I-_&_\
        .[%Y!8+;f}~'Y#^1I!8+;kw)^o[f[!8+<Py~.Y(ZuY9F!8+<Z},_!8+=$}~~5X:Z9H!8+=%kLbrHXG'I5d#[#a#YG_)]$[!8+==wXZ7f~,I2['J!8+=D}~xG.WZ`!8+=]y\
        ~rH(J%b!8+=tq<a7`S_rGGd!8+>$}~~,`%^JG+J!8+>>w~~U^+^3]!8+>Hw~^b<d:Z!8+>Or0Z`[:E'ZJH;Y9IEc%^!8+>X}~~Sd!8+>jn~PX+['Y9b'['H*C#^)_,_!8+\
        >k}~bJ0[8Z!8+?'}~^aCG/][I!8+?*n']/Z/Z%[,Z~N_6Y%c!8+?H}~~k]!8+?Iuzb~EE!8+?sq~?Z(ZDC2I'](X0]*Z#^!8+@.e'Y)ZrJ.['ZKJ4`*I%b3I$^$E#^#b#a\
        %`'J>H#b)Z$E!8+@^w8b~b_%J0[G_0J!8+AB}6`jI'd!8+AH}~,C(H~-e!8+AX_.d#Y#Y#Y0]H_(Z3Y#FYW$Y5Y$G(H$E/`&E#I$a#[#a#c#[&^'I6I*b#b&I#Z*J!8+Ab\
        }~]]!8+Asu.V1ZB^}^jE!8+A|yM^~pY!8+A~w0a&`[Y!8+B*s~f`4I8Y'I(Z/Z6a!8+B6w~#e~Jb!8+BSr~~Jb+X#[!8+BT}~zXSb!8+Biy'`$AP`~%d!8+Br}id#G$H!8\
        +C1w~~Td$[1Y!8+CGY/I3X#W%Z&[VZ&X(X%X#Y#H%[#X$[)V#X&[/X%W#F$a&Y$_-G#`,W'C'I(c#H%W)Z#])c$[#e#c#a$H)I&`%G%`$Z#Y#J(^$`(J!8+CKw~1^G`([7\
        [!8+CN}d]~Pa!8+D2u~#H}]9i'J#X&G%H$W,_!8+D3}~~,IIY0^!8+D@u~ZaEJ#`6]0A$J%I*H%a+I!8+DJ}~EGef!8+D]}~~f]%_!8+Dqy4^~~0]'Y!8+Dwy|]X^B[@I!\
        8+E%ezk*J#Z1ZCd#H%I=C.W'G6WB^!8+E;}~x^.`!8+EZ}~x`!8+FNo~e]/^(A)_&Z#_F^(F$Y#[!8+F]k6[p[%X*^1X)Y=Y4C'Y8a&Y'V#_B_%W!8+Faf)Y7ZF^,^,_%a\
        $I>V3_+G%I&Y%d(Y2E%W'F)X$^#Z2J)_/J%J*F&V(Z!8+FesYY~@I6d(]#JG[!8+G1w~z^MY)^&^!8+G^}~~5[!8+Gj}~6V~6_?D!8+Gny~+c?I]ZNE$a!8+Gqw~~%H-](\
        ^$I>a!8+H8}~~D_@V!8+H[yLZ;aUF!8+Hiw/]~^]/DKb&X!8+Htuj`~7F.G#h)E6G!8+Hw}R[~rX!8+IKy.X~~$B)e!8+Ic['Z/Y/Y%Y,Y<Y:Z)f%V#V%X/X&X%I1Z#`#`\
        $X$`#Y%d#X'V2@%F$d+W%V$YB[%J#J#^*Z+J$b$E!8+Iksic#b$fVC4JFJ%H/I!8+J-yM_K_!8+J.}~~>Y7b!8+JMey`#G?I*d'E$J%;*a(_#a$c4H&a-^)c$[-H=G!8+J\
        ly{Z*ZrIc^!8+J}}:[!8+K)}~1e!8+K@}~W[jX!8+K^}4[/[!8+KpnJ_QH+ZR`FY%Z+ZQ^)X!8+LQ}~~0JOa#F)Z!8+LhuSc$`WX~EI!8+M(w~C[%[SH%`UC!8+M2y~,I'\
        H~.^*]?]!8+M3u~_Z;D-V)W/]!8+M@}~~6]!8+M]o~>bca,Z3_)]&V)J!8+Mby,^~~L[!8+Mdn~WjU^?a!8+N1}~ve4@!8+N4k~]kIY9HAc!8+N6s7_%b:YJ^_I,a3JIG=\
        J!8+NA}~ub8a!8+NZw&Hzb~I^,Y!8+Ne}~~)^Z_!8+NhwzZv[8J3H%ZJ_!8+Nju~X^AE3`0^!8+Nn}~~%W2Y!8+NrmLZ;J<IuD&d%F)c(Z'Z#a#]N`!8+O@}~~SI%b!8+O\
        Ywm]N_,aNG5[!8+P?}g]CZLH!8+Pz}~T]s^!8+Q0k0^~'[cF$]-J)`EY4b!8+Q1}~~)]7`!8+QY}z]~7W0G!8+R&y~~#[$Y<E._!8+R4yh['X%[!8+RLwN]MY7^uG)GP]!\
        8+RYy=`lXfW!8+R]q~WW'YE`2V$J?c!8+R^}~~OZ&c!8+R{h#[.[JJ1ZKGIb#_CX1Y%`#W)X&[4H$X%G!8+R~}~z```!8+S7}.[~w]!8+S?_2[$^;^,^#Z#Y%[K^'_#?#E\
        .`,e1d'[4_+C%Z']-]'J$I%[%Y#a$a$]$b#`0b#X%H$J&J$Z'Z!8+SDy~~#]9g,J!8+SH}~|]!8+SNy{`X_!8+S_a#[$d2I#d'd7a8^.Y2H'H%W#X(X0H(h0W%H7X#Y$]#\
        ^$E%D0X6E$X#[#D/Z9H!8+S}s~^c6]<W!8+T#}~,Zzb!8+T$}~~=_/[!8+T*w~xGIa1E.](`!8+T.u~#I#_%W~.]+Y*[!8+T3u~{^#`<X'aA[-F!8+T5l$_7^R]5I:ZNb?\
        YId#Y#Z#J.Y!8+T:o~#F'a%X*IVHAI*^,^2W'd#J$`)I!8+TG}~{`Qb!8+TsozI*_#[&[&IIbU`9[0X!8+TwiTb#]#E8G?J'[DJ^Z)]#]'g1h%b!8+U,sTY$Y~]Y0b%[=F\
        !8+U0m<]&^-J/ZGa+aMWBI&`1^$H*J(_1Z!8+UFsy]'J*`%]'He_JX#`!8+Uxj/e(_(]9a<[(_*Y1I$aGZ(FIH6I*^#JUZ!8+V#oz_D[&ZLVO]6J0J#e!8+V7o:]aJ(Z~'\
        ]'[#_6[#I#Z1G'Y(Y!8+VO}~uZHZ!8+VQmI[~5a-`,_(_eA!8+Vbs~udZ`:Y!8+Vno1]_]:YMJ(h7E(J-V;I!8+V{n~#d]F<](^#`#HGX#Y*],B!8+V|r~^f<JOG-`!8+W\
        Cwh_7I~D^$c/Z!8+WG}~xJLb!8+WW}~][]]!8+Wl}~xEB_8^!8+XF}=_!8+XV}~qW^^!8+Xp}~{e!8+Xv}~J[Z^!8+Xyy)b)^~LJ!8+Y)wzZ$Y^`-`UH!8+Y9}~+_'IzbI\
        I!8+Y?}~~)_>V!8+YC}~+V+[uG!8+Y`}{]zIe`!8+Y|y{I%]w[@I1_!8+Zns=[kYOYS`CG1`!8+[)}~~6[f[!8+[8q~YZ@f5`'F?c2_!8+[Mogl!8+[Uc4_%]=](Y3[@Z%\
        c:i6J$Z%W2a%G#G$H-Z-]&I(Z#Y$`%[6I&I:]'[!8+[[}~4Iff1ZNH!8+[p]4q%frG&X3[)d8A+X,F&=$E$C#C*b#[&d(f,Y#a#H#Z$^$J%_.^._-V+Z!8+[vn3a)W)^%`\
        ,Z~+e+G!8+[zu~|J&c.bU]!8+]U}oa=Y!8+]nydV~9cbd!8+]qyiZ%[!8+^%}~vF5c0[!8+^?oyH%Y_>6[%_)a'ZFa,H#D*[#G%_!8+^m}~G`3_AJ3EWI!8+_R}-[~~JV!\
        8+_Zn~]X8[5J&X'^#W$V#]*Y,](I1F)W!8+`3y4HyIdH&Y(J.d9I<d!8+`D}~~Sd!8+`Hy~haUEA`!8+`cw{_.WR]6W!8+`qwz[:Z0X~?Z!8+a#y{`s[a]!8+a)o.E*Y4c\
        R_`]/W1I6]<V,G,[-b!8+a.nH[7];`oI)Z*I-H8^,];e&X!8+aTo~HbwC$H(X&]']%I0Z([!8+a`o0_&a(^~E`6aqI'[!8+ai}~~#WT_!8+ajw~~#eJd6I!8+aqy.af^1]\
        !8+atr4ayI6Z;Y+Z#I5J+[8Z6Z!8+awiwX$^#[#]3]OY,Z,['^*]4].X$G*G8G6^#`!8+b&y~_YQX!8+b1}~~%X2X!8+c.}~~2_;Y!8+d2m~]]=H)Y#_&F)i&]#XUE!8+d\
        >y~ZH?IK^=]!8+dBl&j:gWGWW3J*_2J5_!8+dG}~^^<fkF!8+dSn&bv^$a)H)EkG*Y&J)e'W'G.c/`4X!8+d[s~/a~1],^0^4W!8+d{}~~$c/F)G!8+e=}~~%I4^8a!8+e\
        hwiJ#Y#g#`oI<I!8+ex}gd~KG-^!8+fC}~r]Y]!8+fKw~~$]HY7J)^!8+g:}0[!8+g;w~^I<I6]&_$a>I,[!8+gay~YX#HV]4I0d!8+ghn~?]#H'W&Y.ZDH([1],cEH'b!\
        8+g}n~5YI].W1I.^.Y$^;J1[!8+h#}1V~iJb`!8+h$y.]~~)E8W!8+hLw~~F_;e!8+hVy~~5]J^!8+hY}~~K[!8+hb}wa)W!8+he}~x^O^!8+hns~Wh!8+hru<cr]~UB!8\
        +i:j/_4aO^?[%DJY-I2I.I%]%Y+Y,]%_<D(J!8+iOq~?^([%bKa(D%I'Z*[,J!8+i[}~~4DMc!8+ix}~~GeDJ!8+jAyj^2a{VXH!8+jLn~0X#Y%Y/Y8Y#X#W'Z&Y'X2F!8\
        +ja}~rI%X#X!8+jeu~1FHYS]$IFf!8+k:}~YY!8+kAs~r^%G#`4Y!8+kEq~H]1J'I=J;[,X-a(`0[+H!8+k[r~.^i^6^'`2[#B.]!8+kaw@^DbF`~U[!8+kb}~~eb!8+ke\
        n/g&Z[b%I>ZGF(B-H6_@J9Z%H!8+l(y~}Fe^!8+m+c/ZDH(mDH`g=d)^'[*A)^6H#I&c0e$G!8+mR}~~(X.Z!8+mly)[sV2^!8+m|y}aq[!8+n#}~]ZPY!8+n'}~~(_!8+\
        nCy~HGTh!8+nFl7e~/Y#i%^OF'X?]!8+nVg~$^/^0^+JQ_%F%I2Y%I*Y(c&b#['G$^%Z%G+`'F#b!8+nnsi].W8IeY)H.^(I4c>Z!8+o3}~~0b!8-E;}bY;[dI!8-S?}ba\
        ~X]!8.2TwygHAMVkH!8.3@}/]!8.3Cs~#Z4XJJ6J$W?[#G8^2_!8.6cyUb~>X%]!8.7k}WdEE_C!8.8+y9`6`!8.8Bu#Y4[y[(A^[!8.:EyV`8H~@a!8.=~}~+`4J~^^!8\
        .>Oo~#J4_)YDY7Y$V!8.?Z}~ra!8.Aby/bJ]~'@6Y!8.H8}~~MI'`!8.LQ}y[~:d9J2F+H!8.N-}~#b~^D!8.N6w:Y:^~~Fb!8.RYw~-a=^~N]!8.R]y~uI#X6^.[!8.S?\
        jRa%[CX&WAc#C8Y<Z#`$H#]#^eZ!8.T:y~Hc~DG$[.^!8.Ts}~rY!8.Tw}Fb!8.UF}~+X,[!8.Vcy~ub!8.Vn}~5_c]!8.XQw~]h7F*I!8.Y?}~vV!8.Zn}~&_!8.[Us7[\
        ~+Y?]6Z!8.[p}4Iy[NJ7b!8.`Ry~~GJEf!8.`c}~iZr^!8.a%}~HET]!8.a)yz_BJ#b!8.a`o:[aX%`$I]I4G*H;FHb!8.b1y~~)^n]#V!8.fL}~#[s]?G!8.key~#X*W!\
        8.m8}~rH$a~'_!8.m?}~~oZ!8.nO}~H[TI!8.o4}wa!812ow~|`_Z#I!814`}~~Re9G!815<}~~1`U`!816cr~H_KC#]$b#W'bRJ!8171y~xGhc!817ky~]II]#HWZ!818\
        +}z_~EI!818By~^`3G/A_a#H!818Go~HJ7Y8[)Z3['W.X2`4H!818b}yJ%H~N^*_!819'y~(]~3^!819nw`c~:Y!81:8}o_~l_!81>Oy|Z#I~MZ;]!81>Xs$YNY&F$aQ[?\
        bTFFJ!81?*}~~8]6G4`!81?:yzZ{FY`8Z!81@.}~}CPH.a*^!81AX}~^W>Hba!81Abs/H~Oe!81B*y~x@Ec$`!81CG}~~1_)J,Z!81CN}~~7^#ZSJ!81F)s~^X}Z#`!81F\
        N}~^Y}[!81FO}~|_`W!81F]}~+_oHh^!81Fay~~SY,Y)`!81Gqs~V])Y@Z$`]E#b!81H8^FXT`$Z#X)H+FM`#X6X(G$[$Y#_#I#G'`;d#Y#Z#](I#_(E#J+I#W$H%]$I$[\
        !81HXu~Hf%JQB!81Ht}~~$J/W!81IKnlboX@_1F*cHI!81Ica~0`1F#I'^%i%fNg4^5^3`#[2J(e!81Iku~EY#]'JKZ#Z!81LQy~~$_.ID_6Y!81M(}A]~HH!81M2y~~cZ\
        !81Mb}~~)I)`PY!81Md}~~0a4B-_!81N6w:]cZ9[GF~%_!81NA}~sZ7J!81NV}~Cf!81Nr}~^^}^#F!81R&y~~$F#GJC'i!81R4u~-`vIP`8Y!81R]w|I/_4^F`vZ!81R^\
        }!81S?qS_iF#^-]<I4G(_+[8Y3J,Y!81SD}zY`X!81SG}z_~h[!81SNwy_5dfZMF*H!81S_`4bye#E%I6B%H3Z7X%H#G$G%J+]%Y#b$f0Z$I%`#`#e#?-_%d.I'_(?!81T\
        5r}_rYE]*W-`%I#]!81T:}~_bAY2B!81UF}~0Jd_!81V#}~+`~[[!81VnwyZ%H~N[2^#E!81X%}{[EbwJ!81Y`w}X^`OJ*I6[#I3^!81Z'y~~]I$b!81Zny~'Ww]d]!81[\
        8}zI{f@GI]!81[U}WdnET]!81[c}~xC2g!81[p}~~/W3b!81_Ry~{c!81_t}~~#][b!81`RswW&^J_+[KBOJ&^!81`cu~#ZRY)X~*^!81`qu~=X$]~0[1_#X!81a#}~e_!\
        81a`k1[jW#^#[#X_XUW9['G,W(I!81ai}~~LW#_!81c:}~u^5H!81dSr}]c]7J)bC^@H!81eYy~@g_I!81g[}~~BJ,_#d!81h>wz^:^A[O]OH!81i=}~(a!81iO}~@]*F~\
        9a!81lG}~{]8^LI!81m+r{]k[5[$V7YK[!81nF}~@[~/]!84+G}4[~fJEY!84`*w~1Y~$Y-Z/Z!85AX}~r]*W!85S?}~|b!87N:y~=a!895<k~#V)]-V.Y%Z-W+W0Z+]+Y\
        (Y6Z!89D@u~VW(W7W%[jH!89S?}uZ~0^!89aw}~=G~]]#]!89ke}4[)`~~-H!89nEy']~XYH[!8:N6}~_E;FSd!8:diw~~NfCJ!8<8+u~rZ&H4X$^FJ!8B)H}~#^~]H#Z*\
        G!8B2aw~q[+]!8B4#}~WX(J!8B4@}~f]!8B6#w|A$I]D|^#]#b!8B78w9]~@a(G>^bG!8B7u}~WI:]l[!8B8+u~WZ(f~#[!8B81}~^J|^$E!8B8b}~^I>]!8B:m}~^H|J#\
        ^!8B;ms#Y4[y[(`HE7Z'HdC!8B<Zy~^B}a#H*_!8B>p}~WY(G~#^!8BBOy~^Xj^!8BFay~~_`!8BK@y{X`bUIHJ$I!8BMd}~~_^!8BS?u~W?(E~#j!8BT*}wJ)IVe(I~#H\
        *I!8BT+}~^X~#[!8BTs}~z^bH!8BVny~^Bj`!8BX7}~#[VI!8BYCy~xEb`$^*I!8B_R}~#JV[([jF!8B_Z}~^Z5W!8B`q}~5J~IZ$_!8BnFw~~Jb6I!8DS}}~xEA]'X!8E\
        1y}~[]>J(X!8EJM}~Nb!8G1M}~~^f!8G3Cy~3`~La#G!8G4Q}Ba!8G8+m~,DnH%`*V#I6i)[%Z+_%a%X+J!8G;*u#]~+Z'^KdgH1I.J!8G;Qr~SYFZ'`ZX+X(b!8G<Or3Z\
        3W)YDZf]!8G=cu~cf!8G={u:c~/]z[!8G>Xg~xI-a$H'W0J#a(>$]#c+]%c%Z+e#H#H$I!8G?u}~IaPD!8GAn}~~:g!8GCyn~CZ#`'`eaFH1H!8GD4nA_t`>_%^Bb_`!8G\
        FN}<]t]+J!8GF]}~+I_I#c%d.HMA!8GGjrn_a]6bi]!8GH8k~xJ)a#].I%a*F1c)d!8GH9w|]yG@a9Z!8GK-y%Z8^~%V!8GL4w~7acY8`#J!8GLQy~L^NZ!8GNO}~IY!8G\
        NV}~.I{ZNJ!8GNZo~xE]e#]$a+W(_!8GO@w~U]lJ1_._!8GPByO]~B[!8GS?y~&WlV!8GTGy~c^7WD_!8GUus~-b!8GV#y~~eg!8GVnn~xH4c$I0Z*e+d1],F!8GV{}~~1\
        [Fb*H!8GWCy~~Sa.^!8GXzqs[J[%^#a!8GX~}~3`!8GY>y<[1Y&]!8GY`y~xG6[%^&]!8GZnc3],^'[pa@Y%`3G#]1`%^*[)D0`)h%Z-I#F%^(^%H'X!8GZqu~3F+d)b4a\
        DXBH!8G[)}UH~lg1B%b!8G[[s~0I>[~-W#G$^#]*_(b!8G[vy~xZ5_#[!8G]U}~p`!8G]]n~RY7Y=^9e=`!8G]}}~~1^!8G^?}~~/d!8G^mu`ZIW9Y3[(Y?F!8G_:}~M^~\
        +Z!8G_j}~3^_W!8G`R}~?]hc!8G`cu~bH/Z+e0[8WCH'J!8G`qww[rbFZCG!8G`~}~h`!8GfJn/]nY_E0_)]$W_a!8Gg*y,]~PZ?J/b!8Gghw~H[T]b`!8GkaoZ[_[)^#^\
        D_3GBENa!8Gkb}~CEw[D[!8Gm-}~B[NI!8K8+r~V_Y]#E,]+X+]%_.]!8K;Q}~xXo_!8K>XwS[~Q[J^%H.^!8KCyy~CY([!8KD4r~=J7Z$]~%]$^!8KFNyKa&[!8KFO}OW\
        ,^!8KGj}n]~t[!8KH8w|H~$J:[9h!8KO@}%Z~NW!8KOcw~Wc!8KTG}~SV1[!8KVn}~~/]F[!8KX~}~3[!8KZnoB^~0Y(]3]=[+^A^!8KZq}~-`W_!8K]]y~R^$W#I!8K^m\
        y=]Dc!8K`R}~~*]Fb&H!8K`c}~~A],[!8K`q}~2[!8Kc+}^^]Y!8KfJwKI1Z_[r_FD*^!8Kg*w,[~QZ>F/]!8Kkb}~C]5IdF]a!8N`'}~D^!8Naww|IpW(]#Z!8No$}~<H\
        *Y!8O4/wX`#X!8OS?oX^#^&f2J3J]X|[)G!8QBc}~e[%H2GEa!8QMb}~7IRd!8SMw}~=^!8V7$}~~D_!8VT5}~~O[!8VT:}~hZ2]!8V]H}~-ZmI!8V_$y|]~:G#Y3H!8Va\
        #}~xJ`_1[!8VaTy~~6ZFY!8Vmv}yYe`!8ZR{}_[*`!8ZS?}~xV;Y!8ZS_}~xD>`SZ!8b4r}~.G~K[!8b8+}9]~FH!8bQJ}~&^$H4Y!8bR{u~Eb(W_I?X#]!8bTw}~$Z0YU\
        J!8bVu}~6[$]!8bZx}~4Y!8bZz}~z]:Z5G!8b]J}~>V#G#[!8b_Z}|XX`~1C!8b`;wyd#J$B;Z~5^!8c,q}~0H~5I#^1^!8c1t}~~CY@^!8c3Cu~-]]EHJ-a#[#`F]!8c5\
        6}~5ZS]!8c6cq~rY&]4F$^5]'H!8c7N}~gGUX3d!8c7i}~hIUe!8c8+}~&_!8c8KyO[w[)Y!8c9u}2]O_!8c:[u2_ah9I!8c;(}~-X!8c={w~~CI#a#`!8c=}}~~C[#F1`\
        !8c=~y~E[WV:X!8c?f}~~-WBa!8c?sy~hJTXHd!8cCGy~S_l`0b!8cFp}~5`~GJ1a!8cIc}qd!8cNZ}4d~~1[!8cN`y~._~8I!8cOq}~k[G[!8cQY}~'EKZl^!8cRYyD^!\
        8cR]y~~Ca1_!8cR{yA]~HD!8cS#}~Y[!8cS?s~$E/`/]-[7BVa+b-I:a!8cT:}~~3d!8cV7}~YCNZ%b!8c[Ul~0b#X9I$[2Z2Z2[1^5C&Z#I!8c[ps~~,[%Z1[&^#H#J1]\
        'I!8c]=}~r^q]!8c]Aw0`%C~E_CJ3a9`9I!8c^%y#_~X`QC9I$_!8c_Ri#]+[~&Z)Z.J$Y(YH]&[4X$Y0^$H%[#Y#J.G1[([!8c`Zy2cO]3I~OH!8c`co.Y3^mY*YQ[EG(\
        Z2Z6I%[!8c`q}~YY/]!8ca`}~e^5JX_!8cdH}~h[!8cfJ}~AZXbUI!8cg}}~I]PHD]!8ciO}yZ%IF[!8cm8w`]L`M^:]!8h:[}~FY*V!8h`o}~fWq]!8j[[y~xf!8s##y.\
        V1[B_!8s%-u#C~0Y~6`-g!8s%[w'@~d^qe!8s'Du/]~OYIc!8s'qs1I~GZ%Z~%e!8s)F}3^!8s)Hq9^fJ^Z>ZM^!8s*4s4Wy_XI-c!8s*By~'Z2[!8s*_}~7_!8s*n}8B~\
        C[Qc!8s+'u~g`Z^1J!8s+-}~ZZv]!8s+:}~f]!8s+Gy=^~~,Y!8s,/n~]Y-ZUc)Y+W!8s,C}DZ~p^!8s,j}+[?[~uJ!8s,w}~5W}E#[!8s,{}~~7a!8s-myY]6Jn_OH$J'\
        ]!8s/8}^^~R`!8s0RynH~B`!8s1y}~C_9]`F!8s3Cy9^~([~4H5]!8s4l}~eJ@I&a!8s5t}X[#[!8s8v}#a.a!8s:[n~,[$X)Z$^.^9Z$X$V6Y3H%J3F!8s:m},IN_'`~w\
        F!8sC@y<[7Z2^!8sJ;}n[nW!8sK9w%Y8[MX-^!8sNV}~CEi]C^!8sR{u0Z#^~GY0YNVHJ!8sS7y?Z$X!8s[C}~,]!8s]H}K[g[!8saww#Z>^oaX^LJ0J!8si_s/X$Y%^+X\
        &^-G;_~.GKI>I!8ske}/Z~I`!8sl&q']/[+Z&Z%[,[1^!8sm]}~xG-e!8v3Xu']/[/[%[,[!8w8vu']/[/[%[,[!8w8y}.X1]!8y8s}.X1]!8~@L}~xH5b)X!8~_R}~~5H\
        $[IW!8~aTs#W&[)W$^n]_[OJ-F!9'3]y~|IKZ8^$]!9'8+}yI~3eGG!9'>>w~~/IDJ/[$Z([&Y!9'I3}~~'[!9'R]}~~/G5H1a5^!9'S?u~|_0_5J0^#J/Z.`!9'S_w|[~\
        0_!9'Vno3]~aJ:f,]+[*W8J!9'^?}~~UI+_%W!9'd[}~~k]!9'lky~~]a(G&_!9-2<y~VV!9-3C}{Y!91S?w~xIif!91T:}~c]!92R{}~s[!954p}~Ja~;G!958Gy~IaPD\
        !9595}~~dX!959=y~J`O[i>!95:=}~~>bGG!95B*}~xBih!95B{q~JbO^iX!95K9}~xG-D^f!95Kh}~JW!95Pzu~IJ~6a(]!95S?n~IH#]OECJGg!95Vn}~F]>J!95Xv}~\
        x_iI!95Y?y~JJOCCcGJ!95[py~JFqWG]!95]9}~c_!95]By~IdPE!95^.}~JaOG!95kay~JG:f7HiI!95l=y~~>[G`!95m?}~JHOciI!9=J<y~x[iX!9@28n~.]$Z&Hu_N\
        ^!9@33}~.X([uE!9@3Cu~.E(WuYNZ!9@8c}~~Cc!9@:=}~4V!9@:mu~.X(d~FI!9@@^}~4Fue9J7H!9@@~}~4cEJ!9@J5}~~,J9a!9@K@w~4bu^9B!9@L=}~.W~LX!9@S?\
        w~~,GI^'_!9@nFw~.H(Yu[NJ!9CS?y_i~)G!9CW=}~_b!9Caw^3[~$XDZ#Y(H%Z&]$_2]'Z,Y)^%Z#[)Y%a&Y+Z(X$[#^#J#[#[,[%Y*X!9Cj.wKd!9D^?}~~cd!9E1yr~\
        '^B[RH*Y$Z2Y=[8I!9E7?y~x_nW!9E8+w~Kc.W)Z;G*I?D!9E81w~0_|`2I%J3^!9E9'}~~7_!9E:]y~_^%DFa*Z!9E>V}5Yo[!9E?:}~xfyE!9E@J}~~%Z4a!9EKL}~~'\
        ^dV!9EM@}~xEWZ*^!9ENR}~~i]!9ERYy~G_RD*]!9ER^y5F~$`!9ER{}5CmZ4e!9ES_y|Y8]!9ET.}5^oG!9EV(}~.IlI,ZR^!9EY?}!9E]Hy~KG8`td!9E^o}~~D_)]!9\
        E_u}~xH#_R]7I!9E`;}~8_z]!9Ea(y~A[B]4I4G/^!9Ec2}~xC[_4^!9Ed)}~~%]!9Eg}}~b^8]hF!9Ehx}~0I=eND!9EnF}5DoE2c!9F2oycd!9F4/wAI,`5]!9F5$uAc\
        ,H~ra!9F7*}KX1[!9F7k}Ad~|F!9F7yo.YbY~A^#_(^!9F8+y/d>I~>HEJDd!9F;MyAf~HDUG!9FDM}Hb!9FE(}~~UZ!9FE?}%ZdX!9FIcy%bHGIe~'G!9FN4}A]~HAUa!\
        9FNA}~~0^!9FR4y/YZ`~2]!9FS?nAC,e1]&^+c!9FS_}KI1_/_!9FT#}Zc~&F!9FW=q~W]Ga3XE_0X!9F]H}KH5e!9FaT}9^~mY!9Fboq#Z/Z,X9Y)Z@Z'Z$]!9FfK}A[!\
        9Ffx}D]E`!9Fi:u~~B_?b!9Fi`g/W&_)Y%X&Y%[)Y5g1Y(Y:I-I<[CIEJ!9Fj%uZf!9FkawAc~X_EI!9G8sy1Z.Y&^~|I>I!9JnF}~QY&Y!9L8+}R[IW!9LS?}Rc~GJ!9S\
        7W}~~I]!9SN6}~:[~1^!9SP?o~$_0Y*dJ^7]N:!9SS?u~~Ik!9SgB}~:b~1C!9VVn}~U`=Y!9Y5a}S[$^WH!9Y81u4]h_L^$FK[sJ!9Y:=y~4X-Y#WEF!9Y:E}V]8W!9YC\
        Gr~F`%I#Y#G/HD]0_0GIX$`!9YD@}~vY*X!9YNj}~XW#^QH!9YS_}~7[Ea!9YV&}~EJ&a$X9I!9YYCy~:]OZ!9Y[`}~#H4]~1[!9Y]H}~2[1Z!9Y_A}~-Z2GNY!9Yac}~E\
        Z(YNJ!9YcN}_]O`!9Yf)w~2VOd!9YgBy~lZ#Y#Y!9Ymvk#Y:^([b[(X$Z(X+Z*Y'W.V(V7V%Z%IKI=I!9]US}~x]!9n3@}~2]~*J<Z!9nR^}~x`FF!9nT5u~.W(X~'^!9n\
        h/y~~db!9xD;}~_VFF-[!9}F9}~<I)^!9}R{}~F_~Fb!9}kT}~CW!:$69w8`~BZ#^Q@!:%3@}La;H!:%5$}Aa~HD!:%7@}@J#J~Hd2]!:%7koA[~QCLe5[.W!:%9FoAY,a\
        ~>DU_!:%;MwA_~HX!:%Cb}@`!:%LUyfI+d!:%Nr}Lb!:%exu~,`nHB[!:(=Sy#]<X)X!:(?*},]$`!:(F&q'W/]/Y*^'^~GZIJ#]!:(Vny~+[oc9B@a!:(aT}/]2Y~~$J!\
        :*:[}=^~?Z?D!:*T$}~Z]?IA`!:,1yu~Cg!:/S?w~1[<[~0]!:03CrDH_G%a%[]`.]#c!:0=j}~~LY!:0AO}~~L`!:0D3}~([qV!:0DCu+ZE]8Y/Z!:0S?}~x_Q]!:0a%y\
        S_Yd~EJ!:0e1y[]!:88+w.W<d~1[!:88~}.]!:8P%}la!:9S?}~0g~ED!::8+o~;`$DI^/^3a)`CH!::>Xu~$bv`+a$E@Z9A!:=,l}~.I~Le!:=1M}~+^*]~LJ!:=3Cqx[\
        3](`~FH!:=4/}~o]FJ6^!:=6,w~L]4]FX!:=8Gw~/Zk[-W!:=91}~~d[!:=95}~JIr[FY!:=:/}.W~~8^1I!:=;Q}~G_SI!:=<Jy~&[%ZqI5]!:=?*}~GI.[Fa!:=@.}~G\
        `!:=B*y~2[/Y:Y!:=CGw~$[VW~3[!:=Dgy~&]#_!:=FNw~5].Z8V~&Y!:=Fa}~4V!:=H8}~5WqH/JP_!:=Isy~Ba~8]%B!:=LQ}w[*_!:=Lv}~+XK[!:=M(}~@]U[!:=NZ\
        w~~J`/I+_!:=P.}~6^$[bG!:=Pz}~@Z!:=R&}~~MV>[!:=R]s~'[)I4YaE/_I[$^&Z!:=S?k~#[%G*Y(J6]5[L`#]:]0a(V%Y!:=T#}~@IEYu`!:=T5}~.W(Y!:=Vn}~r]\
        !:=WF}~@YEI!:=YC}~4W/Y!:=[R}~%Z~S]'I!:=[[y~L`*W<^/I!:=]6u~4X-X#H#[#]CY!:=_Z}~XIXcEZ1G!:=_tw~~KY#](I2d!:=`Ru~~I`Cd!:=`cy~'G#_SY!:=`\
        q}~5J%]!:=a#}xWiZ!:=a(}~AX!:=aTy~&]~`^!:=aww~.H@Y~.^!:=bk}~G].X!:=d2}y`~V]!:=d>}~LY!:=d[}w^$H%b~NI!:=eYy~@`!:=fJy~.J'_#Z~FH!:=g[y~\
        .X~@a#I-X!:=i&ux[&Z']%YaY!:=i=u~&a#[#YbXgJ!:=iOy~~(Y8[!:=m+}~%[~'HYZ!:@R{}Q^~HHpc!:Bb8y~.I$aj]^^!:Bnn}~0cjHiV!:E2a}~~BY!:E7Ty~S]%_\
        NG!:E8+}~xE&[C`!:E;Q}~GJRb!:E>^}~~1^'_!:EBR}~7]!:EBW}~xJ:^%]!:EFfy~7YcZ!:EG1sTI$f8^%]~_I!:EJ5w~]YSY-Z/Z!:EMd}~~0a*^!:ER~}~7ZA^!:EW\
        {}~~K]+Z!:EkeiSX#c#Y#a8]%`>JGI!:HPZ}~xG/aC[!:HV7n~xZ%X&_%c/Z/[&[(Z!:Ha#w~xI7Z/^.Z'I)^!:LS$w~xH'YU[&]0Y!:LT}}~hWU_!:VPz}~.c~>G0[!:[\
        %Sy~x]-]!:[+L}~3]gIj^!:[,E}~,b!:[,l}~.Wl]1I!:[,q}~0[!:[,s}~1aiFkY!:[,wy~5`~RX!:[,|}~'^2Z!:[-h}~xeKJ!:[.1}~h^2IkV!:[.~}~zW!:[/%}~sY\
        'Z!:[6/}m_!:[>Xy2]|_~8Y!:[AX}!:[CG}~xB>`MW!:[Dz}q`=]~8E!:[FN}~0]~9Y!:[Pzw=Hx]Dh?AKJ#G%JB[!:[R]y~6Yd^>I!:[S?l2I-bT_+X%Y.Z&GJ_#Z?A?X\
        -H#H,Y'`!:[T:}~/[k[!:[U0}~8W~$^!:[We}2^!:[_Rr~0^)ZM[0Y$]#`&H.]RH!:[`c}~H`Ab2E%G!:[a,y~VcCH$]XX!:[d[}~M`Fc(H$C!:[ka}j[~@[!:[k~}~%X~\
        cY!:[nFy,Zz^S_?F!:[nnymH%^~*FL^0]!:]7*sN]1[2Inf%JFI+_9H=I!:]9E}~b^8J0GT]!:]:zy~_I7^&J8I=Y!:]AWyY^~WX!:]DC}Y]6Z~BI!:]El}~_HXXE^!:]F\
        &}N_-_!:]I_}~_F.[ZY!:]NAs~5[K_5H(J8]7^!:]NW}~_I%aFJ!:]O@}~kb!:]Oc}n`nFQG`a!:]Pxu~3ZME7^<a!:]RPwn`nI;H8d!:]R]}~k[ZH!:]S*}~~3a!:]S?w\
        YI~'WQ_`a!:]T#}~<XDHQX!:]Vn}~_^QB#_!:]cZ}~~:])W!:]czwn^B`M?|Z!:]hyy~~3`!:]lK}~:[FH.ZZF!:b8+}~~-_!:bd>y~xEnf!:e3C}9]~~3Z!:e8+uz_&Iw\
        I'J*[KF$d*I$e!:e;Q}~}Y$XJJ!:e?I}zW~EZ!:eD@y~}b4G!:eE%}zI+HrG3d6J!:eMb}~7]~<[!:eVn}~~QX!:eXQw~(Zl[*Z!:eZH}~~Ua!:efJ}~zHM]!:efLw~}]*\
        bKJ.Y!:ehM}~~UI+_!:f8+}Rf!:f>t}~Z]iG=[!:gS?}~~*`M^4I!:iT#}~b[!:k^?y|_yH@e4G!:m.5u~.`&_~HG$Y!:m.6}~1Z~TY!:m5<]wX)[&^&_%X']$]$['I&[%\
        G(X/Z$^$V+^%W#_#X1E#Z'I#_#a$^)Y#V#[._#Y$I#Z$G$I'[+H&J$W$`,_&[!:m6#yya%^~$ZLG'I,I!:m8.}{_%H4G~I_!:m81ywW~Ab!:m:=y~.HJV~$^!:m:L}~hWU\
        _!:m<dq'Z)X(Z$[)Z-Z/[)[!:mCGk~0[V[5J-Y&W9[6d$Z!:mD@}~^HVZGJ#^!:mKLu~~'Y'[9X!:mMA}~~6JQ^!:mMD}~$^~cI!:mQJ}~~D^&^!:mR^}zY!:mS?y~0Ii_\
        -^>^#J!:mT5}~.W(Y!:mT:y~|`$^g^!:mT;}~BW~8]!:mTs}~~I^+`!:mTw}~~6Y;Z!:mU0}~#X~S`!:mUF}~XHZZ@_!:mV7}~~)Y>c!:mVn}~xI.Yac!:mXjw~.X$W4V!\
        :mY`}~~$H6G-Y+_!:m[`m~#Y0Y%[#[*['ZF[#W#ZlJ%I!:m]|o~0V']QX$[#W#ZoW!:m_Z}~~X[)])J!:ma(w~V['^#Z7Z(B!:maL}~~:[>Z!:mawyN]~x_Q^!:md9y,[2\
        [%Z!:md[u~.H%Y#^$]+]'[~:H!:mdc}~~.^!:mfEy~.Z{^!:mghw~+]lI)YW^!:mhL}~5[kJ!:mh}u~.Y$Y'VTY)WfI!:miVw~.V(Y~FJ!:mkEu~~#Y,[X[)d!:rS'w~~%\
        b5`9G!:uS?}~x`!:uh#}~xXPY!:z2Tu~Dc!:z:]q~_a7X<A`_!:{B*}~~A^!:|V@yAY:Y#Y!:}Dyw~8V5a!:}H.}~8^bHM_!:~>~}~[c>D!:~R4}~HIQbpG!:~S_y~~-V`\
        `!:~Vn}~~?b!:~[U}~h[!:~n%}~~?a!;#2Zy~4XuHN[!;#5s}X[#J&Z!;#8+u~WW9Y+I&I#Z<^NZ!;#:]uY]6^KXDCP^#GLZ!;#;f}~;[:_~%I!;#;i}~8FS^!;#>X}~ZH\
        iZ!;#S_y#^:]2I1^~jG!;#UHw~0X=VL[ZZ9G!;#Y&}~~O]!;#Zx}~.I{]NH!;#]9}~}GU[!;#]Hr~-W&X)[)]>Z{Y!;#^?}1^j]~aD!;#^m}~YY/]DI!;#`;w|W$Z~$[.`\
        9J7J!;#`O}~d[!;#aw}~~aV!;#fE}~WF;Y<^!;#g}}~9]!;#ke}~.G%I%ZHY!;#kg}~.Z~K]#J!;#l-}t^!;#lG}wW__!;&8+}&_pF#Y!;&:]w~_dQJ!;(1Bn+b%[j[4Yj\
        _%G7Y'YNZ!;(H8}~~<a!;(K0}~~[Y!;*8+ub]G[RX#]6Y!;*>Xu#]~0^KdJX>H1I.J!;*ABn9]ga]Z>Z%IJW5[!;*UO}~k^ZJ!;-lm}~.Z$[jJ!;.]H}~QY&Z!;<8+m4G/\
        [~=Y-Z2]EEAb!;>YP}~9]!;>]H}~9c!;>e/y~%]~'G!;>e2}~%X!;@LY}~xH9f!;B7FqNb~KX9C#^;[!;BAX}~7d{^UE!;BBO}~3]N@Q`!;BCDy~~4_7]!;BFN}~~4[!;B\
        Ic}~~9b!;BVn_yIZJC>#J#X%Z$['Y$X#Z%J#]#V#W#Y#?%X#Y$Y$X#W#]*Y$Y$V%X#[#Y%_$[#Y#V#[$[#[#Z#W#W#]%X%[&Z!;BW-}!;B]a}NB~cc!;B^ds~1]'Zda9F(\
        ]$X!;Ba#r~(I9]2W8]4J9_7V!;BkT}~2Y+]!;EYC}~1_)G$[!;Ea#}~1J`bh]!;G3C}~0Y$Y!;H]$}~pb!;H]V}~p]!;HhM}w]*]!;Ho4}~O^!;J3C}~6b!;J:[}~6cdG!\
        ;JNW}~x]!;M;q}I]~EY!;ME>}AZ*[!;Mg}yA]~=ZIZ9I!;MhG}AI*F~@JUc!;N?}}~m^#_!;NB{y~lZ#Y#Y!;Q1yw~__B^6]VE!;Q4b}|H~<`!;Q6#yueOYlHHE!;Q8+ww\
        bYIFF-X%Y,I+E3`!;Q8Gy|IyH@[!;Q:Ew~G]1JCX&]WH/Z!;QB*}~}`+IBE:Y!;QBi}&h-IjH!;QCGo:]-b$F~.`3J5W[J&_+W!;QD]}~GZ~1J!;QFe}~G`'Fl]!;QI,}~\
        xb5]!;QN6r~2ZQd8Bqa#`!;QNey~bW8J0XXc!;QNrwEZ$G}dS^!;QRL}|^yZ!;QRes~S_6XT_!;QR{}~~Kb!;QS?u~xc@^!;QT5}~hZaC=^!;QT:}C[~~*c$J!;QU0}~G`\
        RJPZ:I%I!;QVny~Gc.C!;Q[Un~SZ6e2^PY1_.I!;Q[[r~Ge-^#JQaPG!;Q_Zy~~g^!;Q`N}~xZi^!;Qa#}~~Xb!;Qai}~~Kh!;Qd2}~~%]-]!;QdBy&Hzc~'XEZ!;Qf`}~\
        SFFID]FX!;Qg}w~S^FZ[]!;Qh9}~}Y$XJJ!;QnF}~xIPb@_!;QnV}EC$e!;WAs}~~%]OG8^!;XT,}~#[!;YE7}~O^!;YRL}~O[!;Z81}~]Z:]5I!;[aT}~xF/[C^!;]l&}\
        ~*_!;aMd}~}Z!;ahr}~}]eI!;b8+}~~`_!;dP)k'Y-X$Y$Z$Z#_&Y-Y/Z)Z*Z0Y$[!;f%-w~~W[+b!;f)Hu~#Y:ZxW!;f1Z}~~6IU]!;f1iy~6^!;f1yy~;Z]^!;f2[y~T\
        d!;f2x}~~*_XW!;f3C}~#H*],]!;f6,y~RX#XY^!;f6c}~ue#J6A!;f8+}~)]N[DI!;f8Z}~v[!;f8c}~v^K]!;f9-y{c!;fAXs}H&H9`7[$VPZKY!;fA^}~V`~#ZDJ!;f\
        B{w~#H'F'Z7b6j!;fB}w~#`,]*]/G6Z}F!;fDy}~uI%a!;fH.r~#Z'['VP_W`?[1H!;fK9y~-WIZP]!;fMqy~xg[J!;fNAn~#]%H)`/`%Y@[K]NI,[$]!;fNO}~&J$WQZ!\
        ;fNV}~~Vd!;fR4y~'^VI5^!;fR^}~'[2I!;fR{}~&[O^FH!;fS?}~5`|X!;fSNy~'X#W'Z!;fT3}~MXMa!;fT5u~&c$J~KI'],H!;fTy}~LY!;fYCw~&V'XRW!;fYh}~&]\
        !;f[8w~W[[XUZ!;f[V}~~-Y$^!;f[[s~-J&]#_&ZBI4J(F/ZWI/F6_!;f[_}~~V[!;f]9}~~aZ!;f]H}~+Z9[WIaI!;f^mw~;V7]#Y&X!;f_R}~(b!;f`c}~GJ-_DY!;fa\
        #}~xao_!;faw}~=[~E]!;fd<y~-c~U^!;fi:}~0Z~H[!;fj.}~~fc!;fkTy~+a!;fkb}~+^J_~%I!;fkey~+_2_!;fn#}~(Z,Y!;gT:}~_^QDA_!;i?;}~<Z!;iAVu~<d!\
        ;iIcu~<F)_#Z$X!;iMof~-i-a$^$IO`0G!;i`O}~-IXH6c-Z!;ii`i~<c*WFX^Z!;j=js~1ciIJVDY!;jR{y~1`~6YD[!;jYMy~~EI1_!;ji:}~1G~6_!;kFN}~~1`!;k^\
        ?w~~_h!;mS_u#Y4[y[(A^[!;mVn}~~/Z!;ne1}[b!;qo$}~<[!;t=%y~bZSX!;tAXyf^~GH)d!;tNr}~~#b!;tPz}~~#aIJ!;tR&w~~$c#HH]!;tSN}~xG;[#^!;tT3}~~\
        $I/I)_!;tX'}~~`b!;~3C}|XYZ!;~8+}~XX#Y!;~NAy~.W(XFZ!;~T5}~XDRc!;~[U}~X]!;~]H}~;X?[!<$7yq|[%Z$[*Z*Z'[JZ.[UJ!<$<$y~xJD[9]'W!<$>$}~FJ~\
        3[/Z!<$[U}~,Z~QW!<$_Ry~,a~&_!<$`cw~dW!<$dBw5[,Z=Z=[!<$f`}~xJD[9^!<&2ay~r^:[2Z!<&5by~xH(^2_WZ!<&>X}~~=J)`%_!<&FNy~~O](^)]!<&Gn}~~$Z\
        SH*]!<&O@}~xJ>^K_!<&Z+y~~1])^NX!<&a)w~xG#]D_-](]7F!<&aTy~xI][#[$_!<&fC}~~`])_!<&fL}~~5[$^!<&ke}~~;^!<)YC}~x_!<*V(u~.G$^yWNX!<,bk}~\
        S`!<.S_}~(]rFU^!<.^my~&^tILZ!<1a)}~SY>[!<27*}~~K]!<27x}~-Y-I%Z!<28+u/`4^~=YIYXX(J!<2?su~~.[Y[!<2Bc}~Y[Q`!<2Po}~~0`!<2Pz}~~Jc!<2iV}\
        ~~9Y!<2i[}~~9]!<2lG}~Y[QY!<3Bq}8Z~C]!<3S?}~]GId!<3Z>y8a~CI!<3d{}~]bII!<5:[o2I-_q[<X1J?cp[!<5D1}~~'^BF!<5S?y~0a~9F!<5XF}~Zb!<Bng}~~\
        I]!<CN4}I[~@FU_!<D0+w~BXD[p[%[#I!<DcT}~~.Z+_!<I5<w~5ZO`$`%X!<J8+}H^~^b!<O8+}~b]!<O9Fo/X&])Z%Y&Y%Y)W5X~_J!<OC1y~1X~J`!<OR^}A_~XEE]5\
        I!<OT}r3Z3W)YDZf]!<O]Hy~.^{_NI!<Oa#}~1_P[~%D!<P6/y~4]u[!<P8+}~+J+Cug9I7H!<P9@y~.Y(VuV!<PD2}~.I$c~II#^!<PS?w~.H>[~0^!<PY?y~.Y(ZuY9F\
        !<PZxw~4H~A['J!<P[p}~.g$F&J~1I!<Pac}~IZPJ!<Pnnu4ZyE&`uF9H2]!<Q8Zu~/Ikd>_!<QN4w~/_!<QZ>y~/b!<Q_9y~0_!<Rex}~~@b!<SUO}~5F~#c!<S]fw~~6\
        b!<V::}~~(Y@`!<YL2y~~i`!<Z)H}~^F~+`!<Z8By~#bVG(X~#I*I!<ZHt}~bD8E0d!<ZZmw~bW?X)Y!<Zd/}!<Zn9w~bVF_!<bN6q~_c]H3_D]!<bS?y~~>dAG!<bT5}~\
        ~>Y3[!<beCy~~>_!<d;dk'Y-X$Y$Z$Z#_&Y-Y/Z)Z*Z0Y$[!<dBns&Z*X>YEYmYVZ!<e[U}~,Y%^!<e]m}~,]!<e^[}~,Wne!<eg*}~,d_C!<f+,}~~H^!<f+V}~$[J[!<\
        fF]}~4[uF_[!<fN{y~e`!<fS?}~.`(GuY!<fS_u~-^RY)]!<fT5}~~[[!<hG,y~x_!<mhr}~}Ve[!<p8+}VH8d!<pP2yTa$]8G!<pVn}TY$]!<wYp}~p^!<yS?yY`za!=#\
        ;-}~.Z$[jJ!=$5<}~~1W;^!=$8+yw_mZ~&_!=$8Gy~~/F$J5[%H+e!=$8K}~~C`/^!=$;(u~7Ff_+_+]&[!=$B*}~xGE`)`!=$Feu~~0`'X%_GZ!=$Gq}~~Ma!=$H8m~~$\
        I>Y%]+_#Z&I#`-_)I$J!=$Nrw:X~sI#[)INa!=$R&}~~$ZP_!=$R{}~~$^#_!=$S?}~}WBZ!=$S_y~~F[,Z<a!=$S}y~~$bIJ#G!=$Tw}~~8a!=$U,}~~DC0]9Y!=$Vnyw\
        ]cd=Gk_!=$X`}:b!=$Y`}~~0^!=$[z}~~$I/^!=$^?}~~CX2^!=$_R}~~#]Q_!=$_tw~]II^&^,J/d!=$`Rw~HZT[!=$d2}~}`1I!=$dSy~/Y~#[>[!=$d{}~}Y$XJJ!=$\
        fL}~~%Y4Z!=$gl}~~@`>`!=$m+u~}`1]=V!=%/*}~~5`!=%8+w~vb&X8I$_#]!=%>E}~xJKd!=%D@}~;]_`!=%G^u~~6a4]!=%S_}~~Fa!=%S}ff[DaOb?F(d4G#X#_#Z%\
        ]'^>Z#I)Y&I#^!=%TQ}Dc!=%Twy~~%b/['G!=%_Zy~~5b#I#H!=%`H}~~6_!=+HH}~xJnY!=,9Fi'Z&]'[&](_)H%Y&c%I1I.b#J,^$^pb3I5J!=08syAZ%Z)X!=09F}/]\
        >]!=1MD}~~iW!=9at}~x^/`!=<H.u~0d=[AG/B!==5sydI,b!==8+yXa-]!==9+y~xID]&Y*[!==9F}Yg~@I!==<*w~.Y(]fJ^^!==N:w:`A[,Y!==Nr}Je!==S?yJY5_~\
        FbeB!==T:ud_^b!==aw}~;]IX7I!==g:}c[-Z!=>At}!=>Ni}wg'H!=?Ba}~k_Z`4J!=D8G}~~7Y>`!=DR~}~~)Y!=Di[}~xH._ba!=H=x}~1^~6G!=HOc}~~E`!=Hje}~\
        ~EY!=L28y~~i_!=L2Ir~~#]#Y/J)H5d#b#_!=L78y}_~c^!=L8+s~~)`)b)J#Z.c*I>D!=LD]}~Gc!=LF&}~gF#fTJD]!=LN6u~xH'b#J&[2Z7]<_!=LPo}~PZQ^!=LS_y\
        ~7_~&_+Y1E!=LZ%y~~Kb$[*J!=L^?}~~Mb!=La#y~GDlEB`-c!=Laiy~~$ZBF)I#G#]'[!=Lk:s~~%Y'^-]UX!=NE(}~WJB^!=S/,}~~R[!=SK^}#]<X!=SQ1y0ZJZ!=Sa\
        T}>X(X!=SboswZ'Z$]-^{H9Y6^#H!=]8+}~~/Z!=]AX}~rJ*`!=]Q0y~rH(I$f2Z!=d5by~~2]OZ+[!=dGnq3_([~aY#Z;a<X!=e5sy~pa!=jS?}~~LY!=j^mr~1JIY#d@\
        H3d!=ja%}~Lc!=jl&w?_~Zf!=q?`}~~W^!=rR]}~a^8_!=ua%}Cd!=w3Cyy[~'f]G!=w8G}O`!=wK@}~EI~>`!=wT#}~_]AXaI!=wg|}~bWFX!=x1Sy~7Ece!=xBW}~~h_\
        !={8+s:`q_~8D#Z0]!={K@}~G].Y!=}S?}~$`vI!=}k[}~~De!=~4l}~~C[!=~6p}~8V!=~81}~?[V]!=~:=}~@_!=~AW}n[~M^!=~N`y~4Z~1e9I#G!=~S?}~?c`H!=~[\
        xy|I@F#^xZ!=~`N}~=J~#[]^!=~ac}~FY~@I!=~cz}~~>_/Y!=~dB}~8b~2I!>$,q}~~WY!>$Dq}~0b~IJ!>$NAw~0^B]Fd%C,C!>$P)}~p]5d!>)aj}~i_!>5Ypu~p`!>\
        9S?q~_H~0X#X#Y%^#a!>9Ts}~_J7Hg_7[!><T}}[^!>>Q0}~qZ.^!>>Re}~~Uf!>>VnZyI#]+`,bFI(`6I+^$I$['Z#J#`(X$^'X&Z$['W$I'_#a$Y#Y$X$])[(^$^$a#X\
        %^$X#I#]'Y!>>a)k~V_*[4Z)D'I(_.]?_&X+[$[.Z%]!>D:/}~KX!>E-_y~RE$`!>E2a}=J~LGTb3H!>E5aw:J;I#I#IWb|]:[+G!>E6c}~P^IG2H<d!>E8GuBeMXb^{I!\
        >E?s}:^~N[!>ECGy~hiT@!>EE>}=^RY!>EL<y~_]FX!>ELKy~Tf!>ER]}~MY~%_!>ES?y~RVrH+_!>ETwq:j!>E]A}:ZbY!>Ei:}:^~~/Z!>Ej{y=g~~5C,^-J!>Ek(}~R\
        [!>EnV}~/Z~C^!>H[8y~^X<d:Z!>ICQ}~~0F)c!>Iaw}~~.[!>IhG}~~9a!>J2Q}~D_UI!>O1Mw~#I*`*HMX7Z!>O1y}~+c(Z~JI!>O2T}yX!>O3@}~_[7Jd[!>O3Cs~#J\
        -DVW1Y7JNd,_!>O4/y~6V~BW!>O7ku~]V6]jX!>O8+y~~K^(_!>O8G}~<]DJ7W!>O9E}~G]~1^!>O?%}~6_~T[!>OHty~QY&Y~$[+I!>OLQy~BV'Z~A^!>OLv}~=];JCJa\
        a!>ON]w~#]UA}c,H!>OR]}0a~hV!>OR{w~#Z4ICGCH[[.Z#X!>OS?k3a|X,F&XAV:I$_+[C[*]'D#[!>OT.}~~'`RI!>OT5y~y`][!>OT:y~~$WUG*X,[!>OUFy~#[t[YJ\
        'J,Z!>OWE}|X#I~;]8H!>OZnwy^~[Z+X!>O[Uy4`karF$J<^!>O[[n~1I8V1XDYZa#^#^#X+]!>O^?}~~Q_'J(I&a!>O_Z}~~Q^1]!>O`cs~3Z+ZCY5^cX'I!>O`qw}IqV\
        %YZ]!>Oa#y~&a$`UI!>OaT}~~Z[.b!>Oady~VX=X*H!>Ob1}~X_vJ'W!>OdBu~]`IZXZ!>Od[y~B[Q[)[#G!>OfJy~]]6HcH,a!>OiO}~0^f[jF!>Okau~,F)ZMH;HB^H[\
        !>Oke}~t_!>Oliy~qZ!>OnF}~<WY_ZI!>SMZ}~xI#]!>V;f}6_nH!>VR4y%Zp[%Y!>X%|}~~=`!>X-h}~ZCi_!>X0sw~~=f!>X28w$^~%W<Z;`!>X3O}~xID_6]!>X4G}~\
        ~:^I_!>X4Sq~.I#[uX'a$]Sa!>X6#}~ZGi`=G!>X7yo/X&])Z%Y0X5X~ia!>X9'}|[tCZa!>X9x}~xa!>X:*}~0_L]!>X:ey~}D>_9[1^!>X:~}~&`~;Y!>X<&y~~(]GZ6\
        W!>X=%}~ZIie!>X=L}~~;_4[!>X=ww~~bc!>X>>}~~(])[!>X>X}~~(YMa!>X>ty;^7_~,AiH!>XAHy!>XAs}~'_~A_!>XBm}3Y,Z!>XC1w~1dvI=J0]#H#[!>XCGw~~([\
        9Z6^2H!>XD2u~~Dh/]$G8H!>XD@}~~&]^Z!>XDz}~1IKYv^!>XFN}~~M[(^!>XHY}~H[!>XMS}$a!>XNRy~(]&_!>XNeyS[~pd#I.I0H!>XR4s~[c!>XR^s~'^,Y~5X#`!\
        >XR{}~ZaiE)[!>XS7y~,^~:g!>XS?q$a~.a#JG]&]`?)I#[#c/G!>XSN}~$f%HsIK_@E!>XS_i#a~0A(XEW:^3^%`$^8I#a#G#G([%Y%]'G4F!>XT5}$^~5e~1J!>XTZ}~\
        ~J`%b6G!>XTs}~1[~5a.H%I(I(I!>XTwdSgX`^W/C1[6]&a$I#X#[-^%e&J'_-Z!>XU,yT_$C~kC#b0^!>XUl}~~`a#H!>XV0}~Zai@/b!>XVG}~hZ{a!>XVn}~+[zZ!>X\
        WGc~'Y$a*c'^'X/^2W$Z#I9^'C%J?^)J#J#_#X0X,I!>XXF}=]~?biJ!>XXLy~0f!>XYH}~~(b!>X[p}~HJT_A]!>Xawy=`~~'_W_#H!>XbL}~~F`!>Xe=}~0^~EI!>XeX\
        }~~D]%[!>XfJ}~~ba!>Xg1}3_~EX!>Xh#r1`~Nf<Hb['I!>XhGy~~MH2_,b!>Xh_}~ZJ#Zu^!>Xi:yPa!>Xj-}~.J{d:H6C!>Xkay#]~0_!>Xms}$]N[!>XnF}~~=`2Z!>\
        XnVy~~B[$^&[-I!>Xnny~1^~,J-I)^%I!>]]&}~u_!>]hhy~uY#W4J!>^-d}~WGGJ0ZV[!>^6#}xWjc;IaE!>^<O}xa!>^=L}}Y!>^AXs}IW](`;b#J'E0I!>^B*}~~+]!\
        >^B7uxa!>^B8sxf!>^BOu~`HGYM]!>^Br}w^^J~*`!>^B{}~~*X-^!>^CG}~H^@Z!>^Fe}}aW_!>^JMj~3_+I=B*XGgMh!>^Nr}~1[!>^O}}~1](Z!>^R4}~WV!>^R]w~4\
        [~$Z0_!>^R{y}_WDG]!>^S?sz]Zc*a)Z!>^T#}~~%Z!>^XU}!>^]Hu~WhBF!>^aj}~WVUY!>^dBu~W]*YM]!>^g;o}_^H;f!>^m8}xYF_#G~AI!>^nF}~eY!>_S?y~9GH^\
        Ga!>bR{}~1H~5I#d!>c7k}/X~O_II!>c9H}~~c_!>h4#y4f!>hAX}#]~]Hd^!>hS?_'Y#^+c%Z'[bJ$]%H,W$^#I#b$Y$W$X*Y1W*c3X#c(G'_&H%I/I+I#[%I+_#_#F0J\
        'Y,[*]!>h_Z}~b]IZ!>iLv}(]$[!>jB^}~~%[2J!>j_Z}~~?_!>n,.}~hX.Y!>n,l}~4X~FJ!>n6#}~~%XOY!>n69sZ_VW9`lY7W(]!>nC1}~~WD#d!>nK@y~WG~)_)^!>\
        n[[}~.F(Ju[Mc#G!>n]H}~-[#c/E~?F!>o69o~&FW[>i!>p1yw~(_~&]N[!>p78}~WY(G~#^!>p8+}~KZS^!>p:]y~_BIF*a#^KY!>pS_w6[cI%]`Z7YkJ!>pVnw9]bY&H\
        #]~_[!>pa%}~,e!>pfEqyV%[$XVXa]2J=^!>pke}~0GMay]!>r*{}~.](]!>r4l}~.a{ENH!>r7yy~~XW!>r9@}~.d!>r]fy~~,[N`!>rh/}~dc!>rkTy~.J{cN[!>t4#}\
        ~~9b!>t6#}~Z`iH!>t8c}~Z_iF!>t>Xs)_I_~,ai>=H!>t>ty;^~A^i@!>t@.})]~SIic!>tNr}~ZI[H/e!>tOQn~Z_j[<Z!>tPzw~ZAh?#l!>tRL}~Z]!>tS?y~ZH#YZC\
        #a!>tS_s$^9Js]~*H/Y0c!>tT5}~~F[!>tXQy~~:X!>t[3}~~9Z!>t`qu;]7_~,V]Z.B!>ta,}~xIJ_#X!>ta.y;cW_gGiE!>th$}~Z_iE!>u5swY`,^!>u==}dX!>uJP}\
        dZ!>uS'}~~Oa!>{^%}-Iv^$_~JH!>|4[u~~$_6[?]!>|6#}~~%Z8[9E!>|8+}~~BZ5]!>|>Xr#G~rHG_'[%`.]$I#^!>|K@}w^1[!>|KLu~+_?I~.`!>|P)o~+]XeF]+I&\
        Y5G#[(I!>|T5}~~%YOY!>|T:}~~R^!>|V|s~~U^!>|^mo~+W^[3X<^Pb!?$lK}~~H^([JH!?*+K}~~5W#`$I!?*8+}~~7_!?*81}~~0]*Z!?*8sl#_&[)^#^'Z+Y&Z%[,Z\
        1^P`X]LG!?*=$}~~$I/c(X!?*R{}=]w^cE!?*V@s.W)Z,X,X(Y@Y!?*V^}~~Ae!?*Vny~~0_)]I_!?*Zzi~/Z$X$[)Y']2Z*Y%Z#]$X#[5Y%^#Z4I(H&G!?*_R}#^4^~$I\
        !?*hG}~~0Z)^!?2EWy~ea5W!?6_6w~1ciIJ_!?71y}~CgwA!?7NVy~CBV_Bf!?8NAy~T]~'I.^!?8a)w~XI#]Q^3]HG!?:2a}~x^9F#_!?:8+y~V_~6]!?:A<}vb!?:R4n\
        ~-g=eQF%I!?:Zq}yb|B`b!?:_RszYKDwJ*^#_+X8_!?:aTozb{G%HBJ0X(a$]6B!?:dSw~~%aZ`#F!?:nF}~xG)_i^!?BNA}~Oa!?C7ys~.W$[yY9W7W!?D8+}{I_HIa!?\
        DVn}~VACh!?FV&u~EY(Etg!?H9'y~~/G5[J]!?HH.uzF+_~<^!?HHi}zI~E[!?HSE}zb~EI!?I7(}zX~E[!?I8+qz_+_?Fz['H!?I9'}~~B^0I!?IMdw~~Bf!?IQ0}z]!?\
        Jl&}~MZ!?RDJ}~~)X[]!?RMb}~zF,[JZ!?S6Tw~Pe$I!?S8#y~T^!?S9Ey~'H0eADOH:`=G)V!?SCK}~I]-IhH=d!?SNh}~~b[!?SNiy~R[$H6d1IDI=`!?SR4y~IW-]EH\
        oH!?SS?y~RZ$Z6HS_!?SWe}~xF`_1b!?SYzw~T`EI-]!?S[8}~RWGGD[!?S]H}~RZ!?Sc{w~TH&]1Z#F1]DJD]!?U;.w~T[E^!?U;h}~5^~8]!?UI,}~~6Z!?V8+y~H]0X\
        FG!?V>X}~H[!?VN6y~q^)G%Y!?VT$}~xI(a(II]!?VX8}!?WS?y~D]UW!?Z1M}~+[_b!?Z2d}~2]~*Y!?Z3;}~@]!?ZBry~1d8[MINI#Z6J!?ZDCy[[;[~0IhY!?ZG#}~~\
        oV&[!?ZJ)}a`~'I!?ZLvr([,Zd]&[WV5[aF!?ZN0}~'Jp_4b!?ZOcwi^']@Y!?ZT#}~`_:H/F+_!?ZfJ}~<_W_(E!?Zm8}~ra!?ZnV}~~BZGY!?]SDy~~Va$`!?`1S}~1X\
        ~JY!?`4k}4Z~~1^!?`8+}~~YY.^!?`>O}~sWdY!?`>~}~~W_!?`Ocy~0]M^e@2f&J$B!?`PZ}~'asH!?`R4w~T_@J'b_B!?`S?k~0^$JH`<G'G3EK^$g!?`T:}~sZ'coJ!\
        ?`Uw}~xH1_NH#^!?`We}~XXRH!?`[_y~1Y~J^!?`]Hy~1aII!?`]]}~(Z~d`!?`^%}~X]~/_!?``c}~sZ8]!?`a#w~1gdY1G!?`nn}~~*_!?aS_}~~Gb!?bVny~(_n]!?e\
        Bi}-_!?f8+}~uh%I!?fF]}[Z4[!?fH8y~~Mc'W!?fJ)y~2Z1IqX!?fLvu~2Z/X:Ykb'^!?fOcu~.HKY)_Q[F]#I0[!?h:[}~xB>d!?hTI}~xI+`6]!?hVnrn_,]G[Ec8I'\
        D6G6B0a!?hdBq~<ZB`=C+`7a5_#Z!?i8:y!?i^?y9Y~~:b/Y!?j2T}~~]Z#^!?j3]w~|^T]8W#X!?j7ry~xG.]J`2X!?j8G}~~*FN^+a!?j?I}zG~1c6H!?jUcy~xJ+YPb\
        .^!?j^?}~zG;]:_!?jl]u~~#]:J4]']4[$Y!?nK9u~RY$`_G!?q3C}~~ge!?qR>}~x`o]!?qaw}~U_!?s2auD[~xb._!?s3C}~IW7J%`8J!?s4O}~da!?s8+y<X~W[&Z!?\
        sBS}~xH#Yj_!?sNe}~~0^!?sSDy~Y[0JCH3d!?sTs}~2d{W!?sV{y~_[FV!?s[_}~hI3d!?sa(}~bW4[!?sat}/_~8[!?sbJ}~I_!?sg}}~xI<aLZ!?wa#y~8^P`!?xQ1}\
        ~|[!?ylG}~-H`c@`!?{7yw/Z$^,Z:[!?}Ipy~lZ#Y#Y!@.&|}~~5W!@.+Ky.]~~)I#a!@.2aw~5Ie^#Z8_6Y!@.4G}~WVUY!@.5<y6cnG~<_!@.5xy*]~~%[B]!@.6#}~p\
        c!@.6H}~Gc!@.7*}~}a!@.8+k)Z'[>^=^6YAG)_>B8@0b&Y*`#^*a!@.@Ey~~R]!@.D<}~5^~CZ!@.DG}~~5_!@.E4}~~H_!@.K@}~5]c_$J!@.PT}~/^s_4J!@.Q@y~~3\
        _&XHI!@.R{}~~7Z&d!@.S}y~xX#`!@.Tww}_~'I-h!@.YC}~CG`a9^9I!@._$y~~1I(D#c<[!@._u}~~BZ)a!@.`Hw~xIM^(Y5G%[!@.aw}~~'_C[!@.h8}~y]!@:[6}~~\
        7[SZ!@;DNy~>^!@?95}~~(VWb!@?CK}~~([W[!@?D7y~_G][!@?Gow~xI(]'b!@?Px}~_aFG8Y!@?Pz}~~(]EY!@?T#}~_^FAhZ!@?m`y~_[FV!@@>t}~~9Y#Z!@@JM}~$\
        J0Y,Z!@@Q1y~<]gI5H#`!@@S?y~~9I#e!@@[U}~2V>aiB!@@[sr~<]{^!@C`X}Kc!@E7~}~h^!@Edmy~~R]!@ILY}~xa!@J2T}~~Mb!@J8+u~WV/]5H<a%a!@J;ty~~2Z*\
        ]!@JNe}~~%`4I!@J^?s~^f6e%[%FRG!@JfL}~~%]][!@Lhh}~va4[!@OV3}~~O^!@R'9o~Z_hY$a._!@Th%}@_<`~?I!@]1y}~0_~/]!@^-h}~ZIi^!@^4Sw~2^~#b.ZJF\
        !@^8+kHCi^-ZJ_#V@[$[&Z&Y+d;I+c)J!@^81y~xIA[Hb!@^;t}~xI([5[!@^=$}~~6_!@^=Dy~~i`!@^=j}~X[RX!@^>(}~xaQH@^!@^>Xw~HJT_+`%ZIE0Z!@^I#y~EZ\
        *VLIgY!@^K@o~'Z#X)YZWAZ5b!@^LYu~~9e#C!@^Mdy~~3Z#[!@^Rp}~yXX^!@^S_}~{JA]6`0I!@^T5y~4Y5YbIVG!@^Tsa8_>XGW#X*Y.V;W-W#aF_#X)]#I$]([&F,c\
        +b)D0e#J!@^Ux}~~+[Bb!@^V#}~;c@IQJ!@^[[y~~VX$X*[!@^]H}~eb5^!@^`c}~Y[QE!@^a`n8^~K]FeBH)Z!@^g}g~'])W(H1IV]1_#Y*]#X#I#Z-I)Y(^*^%Z!@^kT\
        y~&Z#]#[!@b1`}|^!@b4byya%F~N]!@b>^bxb#[#Y%iWC(c<H'[0I&JCH3Z!@bP)gyW%e#F^X:YBf4Z'G!@bT:w~WI'Ivi*J!@ba(y}b?]ZI!@cK@}~2YTX!@cT5wwZaH#\
        bZI/I;Z!@r2i}~.[~L[!@w8Cs~~<Z'_!@w8DwN]~KEFX!@w?n}~xaAF!@~8G}~L^>Z!@~D@}~+_ZX!@~S?y~GJ'`!@~YCg~+H>^'_5Y&W%Ym^!@~]j}~GYSI!@~m8}~@aE\
        G!A/2<yAY~~@X!A/>t}~ZZ!A/`H}~~b[!A3>|w~~Kg!A3AX}~~KY!A3R{}~~DYEV!A<3Cq~:W#XFZ(]'X*`#Z!A<;i}%b!A<>Vy%Zp[%Y!A<M(}sZV_!A<O2w~6]'ZOY.Z\
        !A<PzwscNX!A<S?yvbm]}I!A<Uo}*Jn_!A<V-}~A_!A<`qwwXGY7],[!A<e<}~2ZUZ!A<jE}|IwZ!A<je}vb!A<np}~eZ$X!A=Vnu~_])]Ta!ABTZ}~#G~Ic!ABdS}~~Jb\
        !ADVn}~xHIb@J'`!AFH.w~8H%c-I!AH1i}~,]!AH2Ty~D]!AH8+i~,`4['b#^UDBe!AH>X}~,Y&c~/?!AHK@}~CbwH!AHS_m~,enaBJ5I)H!AH[`u~,e!AH^m}~C[w_!AH\
        a%w~,C:^v]!AI8Nw~<I*a!AO1M}~3b!AONr}~~#`!AOVB}~~Ac!AOW[}~oW!AO]Hy~1b,I<]4c!AS6b}~~F^!AT1S}~~G^!AT8+}~dI6[Cd!ATAW}~~>Y3X!AV;f}!AVGM\
        y~<Y!AVS?}~<[*X!AW4b}~cIBWIY!AW6py~cX!AW8+y~~4X,e!AW95}~cI7^CI!AW>Hy~xJS]!AWK@}~c^XJ!AWP)}~tcGI!AWP?y~cc!AWPx}~_a]D!AWSN}~~>`!AWV3\
        }~~RZ!AW]Ju~_b7[GG!AW`9}~_b]?!AW`;}~cX!AWh}}~~d_!AX+K}~~5^#FH^!AX+m}~~6b!AX0d}~~5a!AX1B}~~6B#_!AX1M}~_YQZ!AX2T}~~5I#GHd!AX2au,[~gX\
        #X#Y)X!AX3]}~W]!AX4Sw}_^H>J`X$e!AX6#rgb&I#[lX%I4Z@a%ZHG'H!AX6P}~xI>a!AX7*y~}`!AX7k}~]Zv^!AX7u}~~5[#[!AX8+b.XqV&Z$aW]6Y*_%I0G#]$]$_\
        $e#d%W2X(H-I#a#F!AX8Gy~hWh_!AX8sw.I3`~tV#Y#J.^!AX;tu._~fH/I.a#I(^#]GI!AX>X}~~FE=_!AX>^y~wV+G4]!AX@b}xI$I%^!AXAWw~cZd^!AXAXu~cZ/[V^\
        !AXBO}~`IMb+Y!AXBW}~z`7c!AXB^}~~6]!AXCX}~W]!AXD@w~zbNZ!AXHM}4[~QZ!AXHt}~_FBW/c)E(I!AXI?}~j`!AXIM}~qF%`(_TJ!AXJ$}~~BcA_!AXK9w~R]$VP\
        [!AXNh}~:XhZ!AXP?}~8bT_ZG!AXR{s?`$IB]~N]6b-_!AXS?y~1`SW7J5[!AXT3y}Ir_*F.a8E2X!AXT5rKYS`z^(]-G=I(G/[!AXTss}Xr[$_(F'H.^PH&J&Y!AXUOr~\
        -^~.c!AXX`}&`GI1`!AXYC}~4BfH1c!AXYw}~~5`!AX[R}~b]FI,Y%I!AX]A}y]~O`$F!AX]Hy~WJUd!AX^?r1ajIbC6[*aWI*_#G'I!AX_Zu.]~NG?`:Z&I([!AX`W}Ka\
        ~]H!AX`c}~bbF@!AX`q}~b_FCBH)Z!AXa(w~~%[2`%[*I!AXaty9]N^~-]5J!AXe2w~WH*_GX!AXeYyzZ{^,H;a!AXh>}~?[W`!AXi0y0]~N_T^!AXkEw~&H9ev]<I8^!A\
        Xm|}~7Z[W!AXnF}~ebSY!A[^m}~Y_Q`!A[at}~~Xc!A^81}~]W$bQB!A^E(o~._%FHHQY9c#[6J#I!A^S?w~.J&`FajY(HRZ!A^[U}~+_)^!A^]H}~~HY!Ab2ay~]A6X5b\
        !Ab3C}~]Z6[!AbJE}/a~OIIJ!AbR{}/HJd~'AIJ!Abadu/a~w]!Abc.u~~)b!Abe1}/a!AbhGn/]~Ob!AdE(}~/akF!AdN.}~xb/J`H!Aj5)y~>Z/Y!Aji:}~ZZc`(H!An\
        C1}~0I~,`?_!AnS_}~~FZ=b!AndBywZ'Z$]!ApfEl~%a6d@HBH!AphLu~:d#HQJ/X!As8+y~~J[!AsLQy~'VK]&]!AsM(}~~Y[!AsR]}~~*H(^:b!AsX_y.V1[B_!As[C}\
        ~&_%]!At?S}!AtNiy~iY1_g_!At]p}~=`!Av==y~ca!AvIb}~~h_!A|C1}~1J%H~1g!A|H[yMc:D!A~;MyI`!A~S?o0`O_#Z$`#X!A~fJ}4h~`G!B&kZ}~5^K[!B(]ty~~\
        dY!B(bon~1I&WUY@b5Y;[!B*%-}~TYg]GI!B*%J}~DW!B*-x}~~d_!B*.1}~hD2ZDW!B*1B}~/_YZ3F!B*3@}~CY8[!B*4l}~.JX]=^;I!B*5}}~~1XF^!B*8+u~.IX[5I\
        )E&J&b']1Y&^1I!B*84y~~3Z-[/Z!B*8G}~~1^KY!B*:[w~x_iY!B*<$u~-[HY3J5G[[&_+[!B*>>}~`Z!B*?:}~xa9`!B*?Sy~IW-`2I5I!B*@.}zZ8]!B*BSy~.b(FfI\
        DX$]9G!B*CG},]~n_!B*H.s~C`#dU=!B*K9}~-H~H`,_!B*LK}~eY!B*N6y~-Hm[e`!B*NR}~~+`8W!B*P?}~~@`!B*R4}~TXEJ-]!B*RF}~xZ!B*R{s+Z~$^4`GI5I'^$\
        E/[!B*S_w~eZWZ!B*Sto~SJ3^5b!B*TK}~QX5V!B*US}~I^PI!B*W:}~T`!B*WX}~~+]!B*Xg}~QX&W!B*Xq}~0]&^~EI!B*Y:}~xFi`!B*ZG}H]~>`5E!B*Zq}~~V^!B*\
        Zzy~.X=Y`I!B*[[}~xCi`!B*]f}~5Ie[;`!B*_%w~xIPb!B*_t}~2W~I^!B*`co~S`6`=G;V!B*a#w~BY3Z3Y,I/^!B*a%w~0Z~IY#Y#Z!B*aw}~WZ0a!B*d%}~~d[!B*d\
        Ty~EI&^$W~:G!B*d[w~2[/Y:YB[!B*g*}~CZ#Z!B*gB}~>Z9Y!B*h/w~xXiX!B*h1y~S^3X!B*hGw~xFG`-H*h!B*hLy~-G]a2HEJAd!B*i)}~Z`S^!B7Y@}xW!B=M@y~%\
        ]!BCdH}~~`^!BN8+}~~@[,Z!BNW/}~~'a!BN^>}~0[!BNg_u4^~JZ=I)Z'J%_BH-H*`!BO-c}~~:^!BO2a}|^a^GD3E!BO4`}~~9Y!BO7*}~~9_!BO7L}~`[!BO>^y~WH*\
        VGc!BOB*}~`Z!BOH.o~2V#XNdGI!BOJM}~NX3IVG#Z!BOLQy~`Z!BOP?w~`B~*b!BOR4y~`]!BOS?s~`]G]Vc!BOUNi~3a(V8`2D!BOUO}~xI>^#[!BOV3}~~:b!BOXUy~\
        `]!BO[U}~`[GH!BO_$y~~9I#`:I!BOa#}~`b!BOdBu~9jHG:G!BOe2u~%c0`N>Q_(J!BOiV}y^~=Y!BOnF}|I_GZa1^!BP6]}~~*b!BQ%-y~0Z~JY#[!BS&|}~~5^!BS)F\
        }~B_~6I$]!BS*n}~~V_'I!BS.t}~~VX$G%]!BS2<y{^{a'G!BS3Cr~bW>a*J,F#_7`!BS4Ss4a~QY&J2G1[5b#J!BS78w}Wqd)I#I!BS8+c~/Z'^-Z(Y;D+G2G#H'Y(Y'd\
        #J&b%Y#['c$[#c-X'Z%Z&Y._%I!BS81w~@Y4YSX[[!BS;ty~~#XJ^!BS=D}~y]mW!BS>Os~]I6e#[$X!BS>Xy~~?[6Y0[$I!BSC1y~yaNX!BSCzn~yJ6cDe$F#]0^%]!BS\
        E`y~h[uW+V!BSF&}~xFD`!BSG^}~~6ICI&b!BSGny~t^'a7J!BSI#y~=[?Ha[*Z?J!BSK@s~'Z#_~&c!BSNe}~~5^!BSP2}~OY!BSPouyb'^@[XY:IEZ/J!BSQ0y/I~dJ;\
        b!BSQKu~x[#IN^@^!BSRpu~xe#WmY!BSS_y~r_:B2X6[!BST5}~Y]9^!BST}u~0^:ZaII_!BSVny~r^)_&J!BSWC}~s^!BSYC}~XY#W!BSZm}~bY@^(J!BS`Hy~xE#G'F1\
        fHb!BSa#}~sbHH3]!BSa)}~yc!BSavw~4ZU[9[/I!BSg}r~5]eF:`#`#HCa!BSi[}~AdqDE[!BTAA}~z^S^!BTBe}~zISa#]!BTTw}~~4G#_!BV7kyA]~=ZIZ9I!BV8+}~\
        ~@_,^!BV=%}~~4]!BVAAw~~JX(W#d!BVVn}~y_D_!BW5x}*W~zI-_!BWD2}.drf]IrJ!BWT*}~~Z^!BW_t}~xeA]!BY@^}~~a_!B]U}}~ub!B^+m}~~6`!B^D&}~~5a!B^\
        T5}~~5Y=`!B`:mX'X'Y*X$X(Y#X$X+X/Y)Y<X)W-]$_#]#[$X#Z*X'Z4Z$X#X&Z#X*Z$Y#Y#Y+W(F,W#Y&`)H)X+Y6]#Z#]-X.Z*Z#X!Ba7Z}~kYZH!BaN4w~:^RZ!Baiq\
        }~~HY!Bc7>}~MZ!Bch{}~~6^!BeT5}~~P]#]!BfNey~~2a!Bi4/w2_&c7I>_!Bi8Gy:Z#^F`!Bi8Ky%Z:^~]G!Bi:8y&]-YH`!Bi;(y$^$c'_(JjH!Bi@.})[l_!BiD4}[\
        [~>I!BiGf}6a!BiIs})^oY!BiR]}e`-^!BiS?y=ZA_~'a!BiT#}AI?[+]!BiU9yIa~@F!BiX{}Id!Bi[U}<^@b~&I!Bi[p}P_C]!Bi[vu-]%`&Z&`~sG!Bi]A}:b!Bi^ms\
        2J(h'E~]F3b!Bi_Rj&[,[-Z)^*[1c(Y-Z%Y%W$[~PG!Bi_SwE]$J#Y%Z)Z!Bi`c}8bP`!BidS}#^f]!Bigd}P]2^~'J!BiiOy/_'a)]!Bim8};`-[!BkQ0}~xG4a!Bl9F}\
        K`!BmEW}3Y,Z!BqF&}N`!Br3Qs~1JddZ_!Br8+}i_#I$JiZ!Br:E}~7Y!Br;j}~~*[!BrHMyYZZc^I!BrQJ}~G[2`!BrR{r#_~U_>]dE!BrS?wYZ1]#JDY.X~>H!BrSOw~\
        sa!BrT5}~6a!BrVn}~xZID#b0J!Brawy+Joe6I)]SG0F!Brd2}~W]!Brg_y~1Z~5Y#X!Bro4}w^]e>HZI!BtS?w(^nZ#^#[mI!Bu:[}~xZL^!Bv6.}x`!BxQ;}~~*`!By'\
        ]w~4ZFY#X+Z7I!By)Hw~0Y3Y8Y2X!By.~}~rI%X#X!Bym+w{b~7I!B{##}~%Y~XY!B{'^}~~5a!B{)H}~9V+I~6]!B{)Ny~lZ#Y#Y!B{+Kw~B^~;Y!B{,<w~B_!B{-2y~B\
        Z!B{0c}~AXq^!B{4/}~.X-]~AJ!B{6#}~9W,^!B{60w~A_~<I!B{:=}~B^~;X!B{;f}~#^~U_!B{B{}~(X<[~;I!B{Fzy~9[+I~6`'J!B{H.s~AJ#_JG/Jbe!B{K@uy]9I\
        Jc|X!B{Uor~(`5J)d!B{Z;}!B{[[y~5E/]~:b#Z!B{]6}~BZ!B{]H}~~[X!B{^.}!B{a#w~.I(Y!B{a)}~A]#]~;E!B{aw}~BB*DOEae*c!B{d4}~.[~LY!B{hLw~AX#W~\
        ;]#J!B{l&}~-Z!B{nF}1_~sJU_!B{o@y~#]$]6W~?J,I!B}##}~B]!B}b6}~~[Z!B}hLy~Bd~;?!B}i`}~~[Y!C(CG}~x`!C.aw}~~6_!C/dB}~~*[!C18+}~]ZjW!C18G\
        }~~SI.e,G!C1=xy~1Z(ZcA_b!C1>Xy~0^jJD_'a.I%I.I!C1Bry~1]L^/Jn]!C1CGy~~Ib.Y6_!C1Fay~~.^J[.Y!C1Jl}~1DvI;b4]!C1Pzw~1^;b~/[!C1Q0}~Y_QJ6I\
        @`+J!C1R]}~~)J#_,F?_0I!C1R{y~VbF`!C1S?g~1`0W#IYD/X=d.]%[#J&F)[$e!C1S_}~.e$I~I[#G!C1U,}~~8Z=e8<!C1[p}~1G~6b!C1]&y~'I,c(acFKH!C1]1w~\
        'csJ!C1]Js~@e-V!C1^%}~~U`!C1^?}~~:I5]&Y!C1a0}~~QZ1Z!C1aTw~~EE'X.c6`!C1fL}~~`Z,_!C1ga}~1HibK^!C1i:}~HXQGb_!C1je}~1F~6W6`!C1j{y~~V[1\
        Y!C1k%}~y_g^!C1ka}~Y[@I.b!C1nF}~@X*DT^!C1nV}~xHXe!C3$>}~~7[$Z!C38+}~/V~>Y!C381y~~9H#[:^9H!C3S_s~~BdD^!C3VO}~~4aX[!C3Vny~~jd#]!C3ad\
        y~~6c!C6>tw)b~S][[/I!C6MS}Pd!C@S?nQg2g%I~#X!C@[pw<hiH!CD]W}~x`nX!CDkT}~~4b!CG,qy~0^~IW!CG,s}~1a~UI!CG,v}~4a!CG-2}~xGa[!CG.1}~~?[FH\
        !CG3@}~,Wn[!CG3Cy~~KZ!CG4Su~yZ+Yd^!CG4lk~.H(GnZ$e'b9]5F$`!CG5xr~/ZJ`B_'A3]1^!CG8+n~,Y%[(X2W+`+G:]>[:]!CG8sh+Z&Y$[,Y0],Z1XFZ$W)Y$^.\
        ^9Z$X8X#J&H-a#H%J3G%H2J!CG9F}~W_GFU[!CG;Qy~h[=Y!CG={}?Y~6Y!CG@E}~3[}Z!CG@^}~xJ-]J`!CGB*y~WYBZ!CGBOy~5^JXUIJ_!CGC1}~~*[!CGF&w}[x`@G\
        &]$_!CGF]}A[~=[!CGJ;y~_]FX!CGK)}~~je!CGN$}~_e+ayF!CGNZy~I_,Z~2W!CGN`u4cyejI,dRE%C!CGQ0}?W~mH5IIc!CGRY}D^~1J~)`!CGR{r~1Z8B$[,W6Ila+\
        _+H!CGS3}Y]~@IE_!CGS?y~9^?^;D@[.J!CGSD}k^[X!CGT3rH_vWd]:JK_!CGT5y~9W1^i[!CGT:}~~1aPI(a!CGTG}~c`x_!CGU,}~~BH3e8D!CGU0n~WX#W&Y-[2C<[\
        *_$d=X!CGUus~-`2H0Y(`#G%[!CGVG}~?^~9d1>!CGW=}~~UZ0`!CGYCq~&[-]%^-I0d(]7I1G$ITH)H!CGYP}!CGY^}~oY+_&H!CGZzw~KJN^%]*c!CG[[u~0[#`X]2Fk\
        I%Z!CG[`n~.X$Z#Z&[TY#Ym[#J!CG]Hu~.X$XX]YX7X!CG]]u~RV$e!CG^m}~4cT_!CG`H}~xZ9_!CG`co~?_3^%V#X7X[X#b!CGa#y~9[MW!CGaf}!CGatr~0^F]4Z>J8\
        ]#Z*EE[!CGavy~z`!CGaw}4[~R^!CGcz}~~>`6Z!CGd)}~~>]!CGdHg~0]#`&]/b,W,Y#X1]#]#X*])XDH:F#H#H#H#B,J!CGg1}~~?I9[!CGh#y~5VUDob!CGhG}~xB>`\
        !CGjR}~S_QIBH!CGk:u~b^([@HV`+V!CGke}/G~$`M_!CGl>}~EF(YL[!CGm+y~i]2Zj^!CGm|}~~5^Ea!CHKy}~~'b!CJfJ}~~bd!CK%-}~1[~IX#I!CK8+y~aZ9H-_!C\
        K:0}~-[fZ!CKGq}4Z~~1^!CK[[}~~,JM`!CK^m}~q^o^!CK`c}}_~8I2]!CKfJ}~xH#c!CKl&}Hb~>J!CN5<ld[?H%^%[#Y5Z-V#[4Z;I#Z>W)W$[@]!CNTwy~~8eSJ!CQ\
        Pzy~~Jb!CQX&}~~7^P]!CRJD}~xCLg!CSTw}~M`$[JJ!CX8cw~E^&]$YL[!CXAXh.J?YOZ9c,Y$W8ZBI)].Z$[#[&J$]#^#H#[3G'_*J!CXF&}~g^;Y!CXRY}4JyZvX!CX\
        V7}~<_j_!CXVb}~~0X!CXVn}y[~Q^!CXa`j~1X+Y#Y$V$^3[0^*_FI#[$F=J!CXexw#W-Wp`[W!CXhL}!C[7kkAa~3Z,F6J)A.X(].]$_$]#b)^.a.I!C[kF}~<Z!C_B*y\
        ~~A_!C_]fr~.W$V#Y#^$]+]'Z~8H$G!CaN*ywY~8^4Y0G!CaRYyDE&f~@F#Z!CbR{}:`!Ce8+w?Y@_~&ZF`8@!CeAD}~x_FY!CeCG}~xDF_!CeG1}nc~,CFH!CeO0n/^a^\
        ~,@C[%`0F!CeQ5y~xY7I1V0]!CeR{}~xF%bCZKJ!CeS?y~_d;HFF!CeVn}9]~~O`!Ced[y~xBF`!CehG}~~A]!Ch_6}~r[&^!Cl8+}7`G_!Cl8Nn7HgI$_#`#`ACLX(b#]\
        4J!Cl:[q~1GiF'H:_-H2d/[$b!Cl>Ey7h!ClBOw~3YN]!ClS?yQa~6a4FZ_!CoU}y~ib!Cy3@}~)Y~*Y!Cy8+s~DJ~3f!Cyl?}~I[!Cz:]y~kZZW!Cz>tu;_~A`!CzI4w~\
        ~V[4`!CzLey~:[R^!CzPon~P]QW3I@d$^1^%Y!Cz`HsH^wYG^:`T^&H(H!CzlG}~YXQY!D#^oo~xC7[&YF]#Y&^$Y&_!D%6py~ka!D%8+}%Z!D%:[}~3]8[PI!D%AO}~.^\
        ~MY!D%Pz}~`ZL^!D%R4}~-IPZ!D%S?w~`VC]o[!D%T5}~4Xo^!D%UF}~5GIYV]!D%_R}~~-]0]!D%fEy~)]XZ'Y!D%ms}!D&Pou{`~7a!D'd2}~~Q[!D,>:}~GZRDE_!D,\
        a#}~x`!D,a;}~x_!D,hr}~xINd=F!D,nn}~xGQ^!D/kEy~e^5E]I#]2[!D11yy~Pa#H#H.Z!D16c}~vF6[!D1>Eu~P`!D1@.w~v_$J,bBF!D1TQ}~vc4I!D1Y?}~v`_Z!D\
        2>X}~~,^:H1]!D2@^}~4_-I~;J!D2D,}~GZRI!D2S?}~3d9YdITJ!D2_Z}~~dX(a!D33Cf/I&[fJ'I#a#GUI(]#J%[#Y%`0Z$X$^)I+J,^5[,^+a#I*Y!D38+w~1^G`([7\
        [!D38B}~^bUIJI!D3CG}~YGQc!D3X&}~#_!D3]=y~#a]V!D3]fgwX#[%]#Y#[#]'Y*['_CJ0X$I2]#H@Y8[/X(I!D3nT}~^V5Z)I!D4:]y~~3`!D4>O}~xd,^RI!D4>^}~\
        WW!D4A<s~6['ZFZ'Y&Y.Z!D4O2}~~)[L^!D4R{uAJq^.G(X2aZG8X,[#G!D4SDy~1d}Y8J!D4Tws|Z#I(X/V/`/Z8^4I]I&G!D4`f}~)]jY!D4keu~~W]$b!D4mswyYAJ*\
        Z*V)^_I!D7Px}~_AFH8e!D7Ts}~_[]I!D88+u~NI+eA_6cQH!D92Q}!D97Hy~,[~3c!D9hL}~Z]iF!D;nV}~_VFF-[!D<5W}~~'aeJ!D<6cw~IXZIF[1[=]!D<9E}~~Ra!\
        D<:E}~~%a4IAX!D<@.q~5`4ZS[+I6[/Y'[/Y)H!D<Muu~5X~(^+Z!D<R>u|Y6V}^(H/W!D<eo}~xG<Z=[!D?kFy~x_:[<]!D@2H}~JIO^!D@3Csx^gZ%YC[!D@4b}~~#_!\
        D@7k}~]W!D@8+u~xH.W;]?]$_!D@81y~s],[1_AI1H!D@9@}~4]!D@>tw~Z^i^!D@As}~&_tG;b!D@E4}~~H`!D@E6}~xIS]!D@I#iw]E^#].e9_'Y1GCD!D@K@w~_Z%YL\
        `&I5J;Z!D@Md}~~$I$]0X!D@N6k~-W0ePf0G6_PZ#J!D@R4}~[b!D@T5o|^H]XH#c=I.I'[(G#_(I$H#^(I!D@Tmy~v^4Z!D@USu~xc+E=b!D@XQ}~}[!D@Y@}w_%J!D@Y\
        Cw~GH'`!D@[[s~.aW^6F!D@]=yw^4[(]~FH!D@]e}~>^!D@]f}wc!D@^?y~rX]I2Z#Z!D@^ky~.Y(XQX!D@^q}~j^!D@_$y~~#a5H>H!D@`HuwY~)`Jb)I/I!D@e/y~B]!\
        D@e~}~~#c!D@i[}~~#_!D@kT}~LX!D@lG}sHVc!D@nT}~~#e!DCQJ}~&EW]!DCR4}~[_>GiX!DCdB}u`!DF>t}q[g[iF!DFPon/^~5cXY)^>I7Y'Y!DF^?}m`~m]!DF`Hw\
        ~B]WH(^JI4^&Z!DG@Ly~~5Y$Z!DGI4}~~5HU`!DGN6w~~/b!DGPo}~~5`!DGRY}~~/Z!DGg}u~xE:Y$bG^!DJ:m}~.[~L[!DJ=L}~~?YHa!DJS[y~uY#W4J!DJa)}~S^FH\
        V]!DJc:}~ua#I4B!DJk[}~~-`!DN8+}MaC`~/H!DNLY}~xH=_?[!DNM0}~~Uc!DNU<}M`!DNXQ}~~*IM`!DNXl}fZUY!DT=S}~.Z~LW!DTLQ}~YY!DTY^}~|`!DWM{}~xb\
        !DYT:}~]^I_XJ!DYY9w~]V>H+a$Z!DYk:y~X[#W!D]CGw~GY'JNZZa!D]S?}~GD'^E_!D][[}~L[~,J!D]_Z}~G_~;H!D]h<n~Gb&CNG[^!Dg@^}{Y6X!DgBS}~bW@^(J!\
        DgC3}~~Bb!DgSGy~#X#Y^HGX!Dg[Cr~'V#dKV!Dm2u}~0Y~EY!DmBN}~0[!DmK@}~.^lI1W!DmOs}~.I$_~IJ!DmY?}~0Imb!Dn`c}~S`!Dq:9w4^yJ~4_D_!Dq<5}~~Gd\
        !Dq>Ew~0B~9e!Dq?`}~0b~IJ!DqRY},b~&I~9I2H4c!DqS_w~~B]'b!DqT5y~0`!Dq`f}~~k]!DtW{}~~Vb&I!Dw3C}}I#J][~+V!Dw5xw~MJ1G6b$])GT_!Dw69}~M_-I\
        ,_!Dw6x}~MbLH!Dw78y~X[:I+Z!Dw8+oyY&Z(ZGIG_'J$FTW!Dw;~}~xZ!DwAXu}[MJFJ#[[]!DwK@y~#XW[!DwLQ}}^!DwN4w}JMa1Jr`!DwR{}~t]&Jd`*I!DwT5y}W]\
        a6J^^!DwT:}~M[~&I!DwYCo}[$VV[&Y6V)I=JP[!DwZn}~ME~&a!Dw[v}}bpG!Dw`H}~#[!Dwd[wwI(Iqf$^'H$I!DyM#}~8W!DyS_}#d!DzS?u;ZsJ$e+YYJ<HY^!DzS_\
        }~1]KXjE!DzT#}~_[7G<W!Dz[U}q_O^wC!Dz]H}~<`!Dzi:y;[sIKYhI0^!D{UG}~u^s_!E%##w~YaQJ!E%.5w~~Db)[+H(F1`!E%/Ty~YZQ]YH!E%1yw~7e!E%2aw~(gS\
        H@HDG%HB_!E%2x}zW+J~]a!E%3@yzX%IXI,Y]a!E%56}zJ+HRcRI!E%69y~Ya@I3V6I!E%7*}~~9^#HJ^!E%7kw~(^VYIa!E%8+o4GhD+cE[NCGbJ`!E%81y~~BY-^!E%9\
        =}~YY@F3d!E%:e}z_+HrE3d6E!E%@^w~MX-[!E%AT}~(a!E%Bq}~YHQ]!E%C3}~~B^IC!E%Dw}~XI,a!E%N4w~M[._!E%Njy~;Z?e#I@I3I!E%Q0wzW~2I5[!E%R{uz_VX\
        (Jfc!E%S+}~S_!E%T5}~Y]!E%U,y~~BfIB!E%UF}~XagZ!E%VnwzC+b~<I4Z0X!E%We}~(]RERV!E%W{}~xG)`!E%Znw~YWQa!E%]H}~YX.ZEI!E%_6wzZP]-]AI3H6J!E\
        %a#}~$`vC!E%a)w~(cSGQ]V]!E%hL}~;[@a!E%o@}~YIQGYc!E(,s}~1Zi__H!E(;jn~1?~6g1^!E(A^y~~Y]!E(NZ}~~C[!E(R{q~.X#_%Y5H(Y5Z+b2FDH!E(bo}~a]4\
        H&`!E(i)}~WJB^!E*>t}~~Eb#I!E*G^}~~6B#_!E*Gn}~~Q[!E*I4}~~5^!E*^?}~|]!E*`Hy~~#]!E1K8u~5]~Ia!E46c}~~'HCe!E4Nry~5ZkIGY7[!E4iq}~n`!E6Q1\
        rEd$]!E6[ssEa$d!E7.M}~O^!E:2T}~vZ4^!E:Y9}~0fzG!E:^G}~~-a!E;2<}{`zIQE!E;56}/`4?~HeUI!E;8+}{W1[!E;9FyAY~HX2CEf!E;N6}A`F^!E;P)yN]PbxE\
        !E;S_}~xGU_!E;Vn}~q_SH+`!E;a#}{_7H!E;gBy~xB~$b!E;i:}Aa~?^+I2H!E=Ty}~xaKIFb!E>4@y4ZA`$_!E>8+y4IcXaB;`9d!E>8~r'X'X%]$Z:Z5[wFfI!E>9@}\
        ~~Cc!E>>b}~&Y$Jr_!E>@E};[TY!E>At}LZ8]!E>F&wD`{b~;E,^!E>NZy:WqHRYvZ#J!E>R{}'^~~#X0J!E>X<}LZQZ!E>[8}H[>]~XJ!E>_R}SaYI~I_$F!E>`cw~VY%\
        [:YVI)c!E>a(}~A^#IGFU`!E>aT}LYCanIQH!E>boy~wW^]!E>ke}3b,J~;DDJ!E?):}%Ys[!E?8s}AX,[!E@D@y~xJS]!EBOH}~EZ'[!EEW{}#^~~CJ._!EI3]y~2[2^~\
        6J!EI8+}~/[~7_!EIT&}~$evHND!EI]H}~#H#CM^Ja!EI_}u~xIYc!EJ71w~qY)I,]dV#]!EKHw}~~Z_1E!EKe/}~.^lI1W!EP>>y~1ZL^>IbX!EP@~}~L[!EPS?}~LW!E\
        PS_}~U[oX!EPUF}~xYIY!EWDy}~K^!EWPz}~~J[!EWdBu~%Y7c!EWj$}3Y,Z!EZS?y~f^4F?^!E`>ty~Z[iI=]!E`K@y~~@^(];^!E`T5uc[u]/[uV+V!Ec4S}~ua!Ec8+\
        }~'X&^!EdhN}~j^!Ei8Z}~xDA`!EiEj}~xd.Z)H!EiF&}~g^RX!EiW{}~~0_.[!El,dy~N^3F!El/_m~_WPI#W)])]0V0[5_!El/iq~_^;H8_(I#ZX`!Ep'7}~~3X>^!Es\
        T:y~~3b!EsT]}~x]7I#Y!Eua#}~x]!Ew?hy~xd+D!F$TI}~~:_!F&3C}ec_`AB!F&5y}/]~OWIH!F&69},b!F&8+r:^1^~AWPZ)X<[*I!F&81}~RXx_!F&8G}~>VJZ!F&8\
        K},]S`!F&8cwA]~?Z*G#cTI$G!F&8s}~rY$Y!F&9E}4I~``0Y!F&=%}~~5Z3^!F&=L}~PZIGD]!F&={y~~C]$^0^!F&>h}~7ZL]!F&?ssD[~DG#jTZHD!F&@.}~~5]._!F\
        &B*}~gY3HBe$H!F&CG}~gZ!F&E(}~1HiI1bI_!F&FN}3Z~~*W!F&HX}/^~~6X!F&LQu|ZyI5eM]%]!F&M(}N[!F&N`}~0G~IZ$Y!F&Nr}~g_!F&OQs#]*g'H6H&W~0]2[3\
        J!F&OY}DW~DJ#D{d!F&RLy~_W;C8^PI)^!F&R{q,X5_1Y8_w])_$[)^+D!F&S?r=^}_;J1I#J*D+_&`<Z(b*^+G!F&T5}~xHA_EZ!F&TG}|b~$I!F&Tb}~&_tCg^!F&Tw}\
        ~]Z,X#IUJ!F&U0}~ScFF!F&V#}~'[~M]!F&W/}DY~DJ|_!F&Yhyy^iZ!F&[)u|]([bX$W!F&[Ur~0ZPW)X,^$I+I*D-c,]&J!F&[p}~__>]5F!F&]Aw8DdX]c/a!F&^%y?\
        ^~9H3_!F&^m}~XIAC3c3Y!F&_Rr#]@YE]IJK[|W.[!F&_S}~_Z.^ZF!F&`cr~ZZ/W.Z?[&W!F&aTyY^~~3Z!F&d8}~1ZV]4F!F&ex}'`~0[UI!F&g_}~]aII!F&g}w'^~d\
        h1H!F&h#y~5HSJ$e1W!F&hL};]}W!F&iO}:`~NG!F&j{}~~b[&]!F&kawAG]IwZGYG_!F&m+w'd~UH)H)aU]BD!F&m?}~_GFI-J[[#Z!F'=w}~~#[a[!F)5<}~&[3J~U]!\
        F)R{}'^+Y!F)kEd8aU[FcC_%J&c-V1G&Z2H'GJc!F3B*}~e^!F3a%}~h[TZ!F4V]y~0cAIu_!F8V]}~0_!F9B*n~CfVCB_!F9H.w~-I~2c!F9S?}~C[!F9^m}~CW!F>^%}\
        ~T`!FB8+w~+^rGVg!FB9F}KJ1I~?J._)dFJ!FH5by~5]~>Y!FKP;}~x]!FN,q}~~&[C`!FN,su~~EW6a!FN-d}~~1a!FN7ku{Y_H=I.bLF.Y!FN8+}~~.bQ_!FN=]y~r^(\
        C4^!FN@^}~xbQH'J1[!FNAby~]FIe!FNB*i~eI5C)E-H$^%Y0['W+]%`$f*Y$^'^!FNC[}~~BX3`!FNDmy~.I$E~E^&b!FNJ;}n_nGF[8H!FNJk}~{_1c!FNRY}Da!FNR^\
        }6^nX!FNR{k,b&Y1]G[4Z6Z#]&X2J[ZK^!FNS?u~1IMY=G'`P^+c-F!FNT5yKZX^z]!FNTZ}~#b~eG!FNUC}~~4[!FN]H}<]~~@^!FNa2}~&[W_!FNkE`yW$[#W$H%W1`-\
        J#X3Y&^#`#Y#Y&X)]&`)a#Z)F)I'I$Y#c,X#J#W%H2I1^#X#g$H&G)H!FO;Y}~O[!FOkEs#I~&X2fg^!FQ69y~b`FX%JXG!FU3C}~q[$]dJ!FU7ky~q`!FU:0}~s^#]!FU\
        Ab}~]G6b!FUCKr,Y~iH#H%d%a!FUDy}~qX%]!FUP)}~ta!FUR{}~qI#f#I!FU[Vw4F~_H#]$_(Y!F]5-}~x]m^!F]5<}~xW)Z!F]6#}~~8b+XBJ!F]SO}~5beGU_!F]S}y\
        ~xFY`0I'X!F]T:w~AY$ZKY!F]Twsw[8]$_fG?X%[.^!F]U0s~,X0`S`#cLY.A!F]Z%y~zc!F]^?}~~QI-I$`%[!F]^k}~+_~#_!F]aw}~xe!F]ghiAZg`#HRY+Y7_$Y/V0\
        ['X(]'Z%_6J#H!F]h8}[Z4[!F]kEy~4[uJ_[!F]lk}~~ca!F]nn}~5^~GD1X!Fa1y}~~0Y!Fa2Tu~~HI7Z#e!Fa3@y~}X_Z)^!Fa4A}~^]UV!Fa5>}~$c~#Z4I!Fa;f}~#\
        [~/^(I!Fa=Ly~~%_4eAW!Fa?s}~xH#Zd_!FaDr}~.^~LI!FaKp}~4V!FaR&y~~%d!FaSOu~~6X)Z5I%c%J&]!FaT&w~VHCe#GZb*H$[!FaT.}~_Z;C*_!FaT:}}Y~6[!Fa\
        Twl~5J*Z]G*E+]&J/_&H#]#G#`.b#Z%J&`!FaU0}c]~cX!FaW{}~~ZY!FaZ%}~z[(b-F!Fa^?w}I]Z~#^#`!Fa^kw~5HEZ#]QX!Faajr~r[*Y(XOZ&I,^!Faaw}~=W;a!F\
        adc}~~V^!Faghh~4aLI+Z>W(Y2Y$`#Y+W'`%]7Z!Fak:}~~0]PZ!FakE}~4YuH!Fali}~~cb!Falkw~VEGYdf!Fannu~#]VaUZ(EP`!FbTs}~~``'_!FeFfs#Y4[y[(A^Z\
        !FeR{y~7V~H^!Fe[B}~~%`/I!Fe^>}YY~~&]!Ff7u}3_~EX!FfQKy~xg(`?I!FfR{}~7V!FfS_}#_~~OY!FfT5}~xIn_!Ffk:}~xHna!Fh2'}~xc!FkAH}~,J4^[I!Fo8+\
        y~~Ub!Fo^?}~~U`!FpR>}~5`~GJ1a!Fv>X}~~MH+_-X!FyI;}~~<^'W3G!FyM]}~~$FP`!Fy^?}~~V[4[!FzaO}~BI~6`!G(7r}~~^d!G(dH}~~V_!G*Tws~xG#Z5^%^&I\
        8]8Z!G1,f}nc~,CFH!G11y}~~mH*d!G12T}~~M^!G12a}~^]>HTa!G13Cy~^f>FM[-E!G15ayT_$Z!G17k}{Z|[,I!G18+lma%ZkJ>V7_8d)H&b!G19Ss~:_`J9G7c!G1@\
        ^}~McLG!G1AO}~h^xZ%G!G1AXw~^e>FTH-G,^!G1E*}}_!G1EW}Ac~HJ2G!G1Fa}~r_*J!G1J:}Vb!G1JC}pb!G1NA}NIT`~0c!G1P2r9]~cFT]/a.]!G1Q0}A[~kI5^!G\
        1QY}zb{FVI-a!G1R]}yI~U[!G1S?qT_$X8C%c>Jr_MX&_!G1Ts}~^`q[!G1U0}~z[TF!G1V|y~~U^!G1XF}=c5I~rZ'I!G1[Uym`~'b*V!G1^?sTI$`~)B>G)WM^/d!G1_\
        6wTb$^~xI!G1a)}~~U^!G1b;}!G1nF}TY$V!G3K0wyX%Y$_x]ZJ!G4:=}~8[SZ!G8Ty}~?e#J.I!G:8+y~]aE^@^!G:S_}3Y~yb!G:a`}~~R]-]!G;=w}O`!G?RY}~~Zb!\
        GGB`y=[$Z~I]!GJR{}0[#]!GN*}}~~Na!GN+sy,[~,]R[!GN-.}~~dX!GRY&y~_am]AI!GUd^}~.^~L]!G^>]y~uY#W4J!G^@H}~~Ra!G^I4o~A_XD*b-E'e#I!G^K0y~~\
        5_#J!G^Poe~5_/XWI#I)H2=#o#XAJ&^#^#^$Y%e!G^`Hu~WWb_!G^a(y~~5`!G_ghy~xI)D#aCa!Ge[_}~#G~&`Sb!Gf5<w6`m_R^!Gf8+}~g]{b!GfE;u~xI+d8c!GfTw\
        y#_~%^$[!GfU0n~$d;^?WDe4G4J!Gffw}~=[!Gj,jy~-Z+^$[bF!Gj;i}~<Y!Gj[`}~.Z%Z!Gj]Hy~eZpY!Gj]J}~<^H[!Gj_Ay~Tc!Gk7y}~eH5e5]!GkBOw~`_!Gn2Tw\
        ~~&[M_%c!Gn3Cy~]]IFS`(J(Z!Gn7_}~yb!Gn8G}~~)IO[&]!Gn<$}~,YY^!GnCGw3^~rZ.[Da!GnFN}~p]5W!GnFa}~~TJ$]*a!GnKp}zI+c~<J!GnLb}~~ac!GnN.}~v\
        Z$H/G`^!GnNA}~~J_!GnNr}9^~b[kF!GnPe}~z^d[!GnR{}~xG`^/X!GnS?s3a~gH.bNY%['[!GnT5u~]Y7^*FTY7]!GnTs}~~QI/`!GnTw}3`!Gn[Uw~?]RIJ^<^*Z!Gn\
        [p}~~(_!Gn^?}y^~*X!GnaTyyb~N[,D!GndS}~~%`[]!Gnd[y9]e]s[!Gni)}~dX@]!Gnkaw~,X~3[D`!GoCGs~JI?a2Zi]!GoCKw~~(^^`!Gq6#}~~bc!Gq8+}~~)W.G-\
        ^!GqkEY#Z$W,]#W&X(V'Z4X)X0V9Z4G5H.W$H)]*Y.J(B%Z%[$^&H$]&^#f&^#`#c#f#b+Z$`+X#Z)Z#J*Y#_#]$I#J$Y!GqkL}~xa=_!Gs8sf,Y$H#Z#`#^&Z&]%Y#Z$X\
        +[3Z#Y$['[.^&[$Y$Y<D3X2I%Y'[QI&_5E4J!GsE?w&ZFZJZ$^!Gsbok'Y)W&X$Y$Z$Z#_&Y-Y/Z)Z*ZvYVZ!Gsl&y/]aclI$H]H!Gw1M}!G{Vny~~QX1]!H#S?}~.J~6]\
        8c!H)li}~xd7I#]!H,T$y~5[~W]!H.1G}~E[@Y!H.1twzH+_2WT[8]>I!H.3C}~3C+d~CI!H.8+}~-`Raj@!H.8G}~3^.]!H.@.}~CG`a9^9I!H.B-}~8G%ZdX!H.CG}~-\
        ]>H$Z!H.D%_~)Z(X#Y#X#W#[#V)V)W%I#W%`$[2X#W#W$]'W(`,Y%A!H.E(y~Ec(H!H.K@w~-DL`(I/W/I'DH]6f!H.MS}~G_#E&EP_!H.NAr~-J'YKZ&Y#[5b&J!H.O@y\
        ~-Y3XNHZa!H.OO}~E](Y!H.Pzn~.I7A$^<Z:eBa'^*F-G!H.R4w~4C'^aG1a!H.S?o~-[-]8Y+I*Jc`,]!H.T*}~#[,H~+b!H.U0}~-[~O_!H.XV}~.Zl]!H.[U}~E_!H.\
        [p}~2amW!H.]=}~-[!H._Ru|Z3YNZ7J<E``!H.dp}~0]jGOe!H.g*r~_Z5[$V&G8H[]*H#^!H.hLy~0c]Z/E!H.kb}~E^TGJc!H.l&w~-bB[!H.nn}~-X!H27ry~xIca!H\
        28+}~x_TH!H2Fa}~~RZ!H2ke}~~#_!H49Yy~ja0Fka!H4Xs}~hb2IkY!H82Hy~xe*[!H82auAY~|]4X/X!H83<y|b~$I:G9G!H83K}~~#_J]!H83Ow~5Yl[I]!H87ko~(I\
        VX[H)_#a<[)]!H88+y~xDPJ)_2f!H88G}~~R^!H88Ky~~Na&]!H88c}|X~<`!H8=$}~~LH#F'a!H8=L}~~8J6b!H8@^s~~#a#[2^*J1d)B1J!H8@w}~~<c!H8APs~~K[#[\
        #d9H$F!H8Abw~]EIe!H8B*y~xJGc$^+I(I!H8H8}~~;J3J#E'e!H8H`y~~<c!H8LS}~~:^!H8P?}~~;_!H8Q~w~}[$]6]6E!H8R,y!H8R{s~~Md'X!H8S?u~1Yp[:J*Y#X\
        /`!H8SDd|Y6[UJ7I#Y#^&I-[)`#H1D#c#b&I#]*H,I$a!H8S_w~1Df_Ld#_!H8T5}~~4b!H8T:y~ZEEa;I,a!H8TQ}|^~<I!H8Tss~~#^#[Ia!H8UFr~~<f!H8WQ}~xF%_\
        e^!H8[-}~~R`!H8^?qy[~Q`'H-]&^!H8aioya$]~MF#a([!H8c*y~]X#]6Z!H8gNr~~4J*i!H8i[}yZ~QH;`!H8k:y~~#J:]4a'E-J!H8k[w~~DF0e!H8m+}~}_$_JD!H8\
        nTy~~<I1Z&]%_!H9l9y~fa!H=YU}~xa!HD5<yoc*]&`~3@!HD8+rM_~ae(E#^!HD81w~~1D)g6G!HDMdy~}V$[/J!HDUxw~~1c)I6_!HEHEy~~Rd!HEiV}~~#a!HEn_y~~\
        [Z!HFkH}~x`!HM5<}~]^$[!HMO}y~_YQX!HMQ@}~_YQZ!HMS?y2VIZ!HTV&}~KX!HX3@}~]^!HXIc}~{X!HXS_o~H`%JQe!HXi7y,b5`!HY81y~HZQJ%^!HYS_n~HfQJ%X\
        ?J!HZhh}IY~@JU_!HZlry~hF0]4b5Y!H[X>yMI:Z+_!H[XluL[;a+XLF!H[ZByLb#]!H[l&}~AX#[!Hca(}~~5^!HiJMj8[ddh](`/DGd!Hig$}~x`!HjHt}~AGBfFI,I!\
        HjO7}~~cd!Hj[p}~zX#]!Hj_Z}~X[t]9G!HlD@}~v_4E!Hm`c}~~tc!HnNK}n`!HoNi}#_~hX!Hpa6}~da!Hr;B}~:]7]JI9I!HsTG}~BY~;Z!Ht1S}~0Jy^;Y!Ht1y}~+\
        [~-W!Ht2ay~<ZDGBb!Ht4b}~~$HJc!Ht5<}}c~8I!Ht7rw~x_)Y/])F!Ht8G}~~$V/[!Ht:[}~~4_RE!Ht=Ly~~$J6f6>!Ht?*}~~8_!HtAX}~~$I/I)e!HtDG}~}Y$XJJ\
        !HtDr}~xG'`1^)I!HtH8}~~$[6]6F!HtJl}~~8H6[!HtLYu~~$V/_+H!HtN6u{j~&C/[&Y%<6E!HtNR}~~L`!HtQ~n{^zY'X$Z6H6^!HtR]y.I~U^8F)_)F'J>[(J!HtR{\
        w~c]>IJ`!HtS?u~xF)@/f)D6a!HtS_}#`~~7J-`%J!HtT#y~~$Z6a!HtT5}~~$a/HQV!HtT:w~#_9]FWB^/H!HtXQu~]I'e?J6[PI!HtXp}~~RZ&a!HtZms~_g%H?G/C)a\
        6E!Ht[Uw~_fBH)J(J)C(I0J5`!Ht]H}~W^,GF[!Ht]qu~~$I#^(I(W!Ht_Zs~bHFbN[+I!Ht`c}~xJ=_!Htg}y~x`6I)X!Hti:}~~8]TV!HtiLy~~L^!HtkT}~QY&Y!Htn\
        V}~~8_SJ!Hw4:u~kX/]M]4[%V!HwG4}~8[SZ!HwO2}~-_-V!HwSD}~~j_!HwT$h~VICJ#Z)[$X%^/]<_'[)W#[$]$Y)F#Y!HwVn}~q];a!Hw^oy~L^M@aZ0^!Hwa#u~']&\
        aj_'a`G1J!HwlG}~~Z_1E!HwnV}~&c!HwnXn~xI$]7[7].W'],Y$]%W!H}S?}~u_!I#3Cuwa;JQZ%Y%YQH!I#6,yw[mc$H!I#69y~~7c!I#6Ty~P`!I#7Yy~Yc@I!I#8.}\
        ~+[,Y!I#<2y8]~CYQ_!I#<3q8f!I#CG}~S`6Z!I#D4}~=X2V!I#I#sw^AZ$X>G&YMI!I#M(}~LY!I#N4}~Ye!I#NhwwH;Z?Z7X!I#R]}~5`SI$I!I#S?o~5H*H7a$b4H$E\
        :[:W.];_!I#Stu~S_!I#[Uw~SZ(I6`Ma!I#`cywVF[EH!I#`q}w^!I#aj}~5hUC!I#j{}~SZ!I#kb}~Yd!I,1S}~~,]NH#[!I,3Cy~'[R[$Y!I,8G}~T]E`!I,8Kw~Wc!I\
        ,Gn}~~=^/^!I,N6u~xH:Y-_5c1[!I,R4u~R_GF`]!I,R{}~~Y[#X!I,S?w~5_6]-G5b2[!I,TK}~QG#b!I,V7f~+_?IQb#Y$]$^#Z-Y$[%Z#[$J*Z%Z#V$[#J(Z#Y$X$X%\
        I#[/[%Y'D!I,Vn}~~9`$_!I,WG}~xVe^!I,W{}~YZ~,X!I,W~y~xF[Y$[/_!I,Y?y~~?^:^&]!I,]H}~R[$X!I,`Fu~~)[OJ(_&X(Z#^!I,i:w~xE?X1]4^!I,je}~xJ_c\
        !I,j{y~5hCI}C!I/S?}~JI~;_!I/_u}~5[I^!I/id}~TFhG=b!I1G?y~~G_/^!I1^dy~xYB^!I1n)l~xC*Y$W-['X%Y3[)Z&]$[$a+[!I2S_})[~0^!I42@y~~*_(HK]!I\
        48+}~~%b-F'Z!I4OY}~xF:d!I4QJ}~BX!I4_6}~BW~BZ!I4b1}~~%W2Y!I4i[u~yW4])JCY*H*Z!I4k:w~y^Z[4C!I6S_}~Ca!I6Vny~xGdc%_!I<KP}~~'c!I?%/r~:IQ\
        a0_!I?:[}~)Z/[dC!I?US}~xH-b!I?Vu}~9W!I?]H}~=_!I?a#}~8W!I?aw}~)Y2_!I?dH}~)ZBX!I?e&y~)^!IG3C}~~;Y4J;Y!IGM6}~tg&HyH!IJ9J}~;`!IJ:0w~&G\
        %_m_%b!IJVO}~k_/Z!IJVny~M^M]!IKkEa.e(YY`1I%YV`(`<H&]&W&X*Z(b#_6Z#I)Y+I#`!IMG1gza#YO]1J#F5X)c$[+[#YJI-]$a&X&]!I[T/y~0a=[!I_8Eo~:Z6Y\
        2^.^5I'GBa!I_9Y}~~#_JY8I!I_?*}~~%]%J*J)^#J!I_@?y~_[FA-^-J/Y!I_CG}~~#IJ_!I_F'}~~#[a[!IaW{}~hepG+J!Ic%-w~-Z)Z/Y~A[!Ic.#}~YY@[!Ic/u}'\
        _~RZ!Ic3?}~HHTDm`!Ic8+y~{eGY!Ic9E}~Yb!Ic:m}~X]RJ_V!Ic<fu~-IMZ~2Z!IcD@}~b[~)Z!IcH.w~-c=W2GD^iI!IcPz}KII`~TJ0b!IcS?k~0`:E1F9`+H'_Ba3\
        `3J(k!IcT5}~Gc'J~)e/I,A!IcTy}~GE'F~6d!Ic[Uw~HD&bPbmJ!Ic[[y~La~.J!Ic]9u~W_BC'_!Ic]J}~?D#I'b%c~DJ!IcfEo~W@#^F^0[Ga!Ici[}~Gc'J~6I!Ici\
        `}ib~EI!Ih9F}hc!Ih`L}~~Cb!Ik2a}~E`!Ik3@}j[__!Ik6p}!IkH.e~-H:g&`$bAW,Z%IGZ([!IkHTy~K^!IkIk}~KFK]#[ZJ!IkIs}~KJ~Ac!IkJMu~FX%e!IkS?ri^\
        #J$JAc7]%X$[~BF!IkXV}~I`~C[!IkXoy~{[mW!Ikaf}~EI(W!Ikh<w~E_G[Z^!Ikka}iG#eXC!IkmL}~(cEH!Il:=y~GB~1d!Il:E}~~5ZCJ!Il>>}~]GIZ!IlGny~~)I\
        O`!Ilh#y~y^-J.Y!Ilke}/E~wcOC!In;iw%a!InKb}%Jpa%]8I!InPzwsg!InS-ysI%b!Io+Gw4Z~B[2H5GE_!Ipawy~lZ#Y#Y!Is@b}|D~<]1^!IsI{}~~Aa/Z!IsPey~\
        A[#a~;B!IsVn}~BJQXg`!Isje}~1I/V~>d2J!IyT:}~~3c!Iz9Js;]oc&H,J8^&XnI!I{P)}~~Ac/H!I{R]}~~N^!I{d2}~~N]!I{ir}~~A]!J$SH}~%Zo[!J(Et}~~<X!\
        J)Lh}^]#V!J)P?}aX~'_!J)PFy~2Z1IqX!J)R{}e`!J)[)}aa!J)aw}e[UWJI!J+e2}~$`~cJ!J-k[}w_!J/2O}~.X~L^!J/3C}~H[TE!J/6p}~,C_^Q]!J/:=}~?J#FE_\
        !J/<$q~,Z3_#]G]6J]Z!J/AH}~,Y!J/B`}~BWDZ!J/[`y~,I6^~9Z!J/is}~+`#DLa!J/o$s~,a2GNY!J0>G}3`!J1M@y~~$I2]@[!J1R{}~~$JJW!J1Vn}~~MX:]!J1`i\
        }~~$[!J4hGw~~9^#^5]!J58+k~1X6_6X%X+_JY-Y'D#Y)X-I1a#`&]!J5>hy~1H~5F#^0`!J5F]u~1YM]SZ:Z!J5K@y~~,G9f!J5S?}~~Da'^,@!J5S_}~1FIbiI#[!J5U\
        O}~-_]Y!J5^mu~1h~4F#J#Y!J5i:y#D~~BW#a#Y!J5nV}~~DD1c%_!J7A<}sJN`!J:1PyTF$c!J:8+_4_BJ#`#].ZBZ(EGZ+a$X,Y+c&J$H%`#a7_*X'`#_#d1I#E#Y)_#\
        ]#W%]!J:=L}~~Dd1E!J:>h}~1I~4^#H#Y!J:K@w~=W~)Y;X!J:N4}~]ZI[9I!J:R]y~~D_4].[!J:T5}~~DJ']8V!J:]fq}['^#^A^<]2Z$]!J:^my~~Da%G.I!J:i:y~~\
        C^$D0^!J;:]}nBn_QD`a!J;>EknhnXFW-c`H!J;P)o~_b~4g!J;RY}+H~~*IZ`#b&D!J;`;qnGnVF`-g!J<K&}~J[~;I!J<S_}~-IOeiD!J<Zz}~C_9]`F!J>d^}~6d!JC\
        %-}~0Z#ZiI!JC)Bu~4ZFY#X'[&Z7I!JCTw}~x^!JCje}pb!JGVn}~~bY!JGdB}1J~~Bb/^!JKNj}~xb3F!JM##}~~WY$^!JM2T}yX~*^IH!JM3Cy~NGTa6_!JM3ew~<c{D\
        !JM4#}~NW!JM6p}~<^!JM8+}!JM?)yJd!JM@.}J]~uZ!JM@@u~<G4`9FQ[!JMH.w~e^(W/H+d!JMJMy~NZT^!JML'}~vB4_!JMN:}~I]!JMO=}~.Z$[jJ!JMP?}t`-J0Y!\
        JMQ1y/Z.[:[!JMS?w~2_4G,`3I!JMTd}~.X$Z!JMTs}~~&X6Z:I!JMUNf~Ng3E:I?Z!JMUow~Ib!JMVG}~NV!JMY[w~D^SV!JM[Uw~Nb!JM^o}~2]~*Y!JMa#}!JMaw}~1\
        ZMY!JMdTr~Kb!JMiO}~N^3b!JMkTq~CF(b#Z#^!JMkX}~I]!JMnFw~N`+D{c!JMo$y~3W+I4JX_!JO81yz[K`OY!JPA<o%_n]$a%_!JPe<}J]!JPhGwF`!JVI#}~Y_@I!J\
        VK@}~_W`Y!JV[`w~,Y2HNe!Jb7_y~~jb!Jb>^w~H^>[!Jb?:}~-cmG!JbI6}~~j[!JbT5}~~+^VI!JbT:w~~B`I[!JbnV}~~B_$]G?!Jc[x}~2I/_#[!Jcczy~~3]!Jcg3\
        }~~=X,X!Jj5x}~SY!JjIcr~0[9Z~2Z+W(H!JkP?s~$Za_*`[a!Jl3Cy~jY9^YF!Jl?`}~~'ITc!JlDwy~&d$I!JlQ~y~~8H6a!JlS_u~;J/ZT[G_!JlTGy~~&b!JlXU}~`\
        Z([AJ!Jl[pw{blX!Jl^?}F`TI,Z~OH!Jlaw}~5I*Y~^`!JlcK}~~>]3E!JlfJ}~~UZ*^!Jlm+}~bYLG)Z!Jn5L}~/b!Jn5Sy~~3bf]!JnE]}~/Zk^!JpS?y~.]{ZNZ!Jpm\
        s}~.W(X!Ju>t}~Z_iE!JvAH}~Db!Jw^?}~~U^!JwhG}FeTI~YD!Jx2d}~~&_!Jx6#}~~;Y5X!JxUcy~~Nb#^!Jx^?}~BJ~<a!J{h$}~AH~'c8F'_!K$:[umd%c!K%[U}~v\
        a4[!K%m8}~.I(a1YwJ!K&95y~~d^!K(a)}~A]:X!K)1yu~7Y|]>c!K)8+w~/V8YTdPY!K)B*k4Z~BZ2`5ZE^!K)C1y~1HiGJH-d;]!K)CKy~eb!K)KL}~~6Y7^!K)a#w~e\
        [5Y!K*8+s~0khG$EBX,Y!K*>X}~~G`!K*Dzy;ZW[<I|]!K*S_};J7`T]~AH!K*^m}?X~~*X!K+6`}~~7_!K+N6}~~7V,]!K+S?}~~j`!K0_Z}yY%Y!K0a)w~Ab#]pFHC!K\
        0hLe~AZ#jpIHY!K1Y{}~xb!K2B*},]!K2k1y,Z!K2l&y,b!K6>Iy~~'d!K8h$u~5]~Ia!K93@}~.a<VQI!K97T}~R`$DPJ!K98+wgc!K98G}~TZP_!K9<Py~.[$^~JX!K9\
        C1}rH<_~6b!K9I,w~T^_]!K9Ik}~EA(d!K9Inw%a!K9LK}~T`!K9P?wre!K9Qgyrc!K9R{}rZS^TG!K9SD}rc!K9S_q;fs]9WzF!K9V&}~K`!K9Vn};eoJ!K9[U}~HVT_!\
        K9]HyrG8b~H_!K9dB}~~+`T_!K9kTy~~S]%]!K@']y~xH&Zcb!K@)F}~kZ@b<I6I!K@)Hy~#J1Y~&E>`!K@,ly~~,e,E!K@,vy~~,[9_!K@-jy~~`i!K@-m}~~1H)Y!K@.\
        1}~~@a!K@1Zs~#W1dU]MH!K@2a}~~AYC_!K@3@w|G']$X*ZJI+IFe#D!K@3Cn0]p]0[%_#XNH?b)Z#F'W&F9_4J!K@4#rxW^Xic#a%F!K@4/}~HY!K@4k}~4JuE9H2c!K@\
        5xww[6`'Zt]aI!K@6#u~#[a]6Y2]!K@6o}~-Z&_~JI!K@6p}~:Y$X!K@7*y~NZ2W`Y!K@7uu~4`K^KG+I%Z!K@8+}~#[~@X!K@89}~#WF]!K@8By~^a~#F!K@8bw~:Z)W;\
        J#Y~#`!K@8cy~0J~5]#^1_!K@9@r~.D(^uh+EEJ!K@9E}~~%X>]3J!K@:E}~|[`]!K@:[y~#YS]Eb!K@:iw~bEFc!K@:ms~X`II+E5]$X#I2_!K@;f}~'G#_L]!K@<Py~4\
        Iua!K@<Zy~^Y!K@<fi|Z#Z&[#]&]$J-[%['[)](])Y/[0Z$Y$]QZ!K@>Oy~#I4HCI}^.d!K@>^yxajb;IaE!K@>h}~+X=J~@]!K@>py~KZ/WAJ3b!K@>r}~~,dNJ!K@>|w\
        ~+YXWFI+[B[!K@@.}~FY=@Fe!K@@^}~^[f[!K@AXy~~$W=]%_!K@BSy~~5^!K@CGs~4XEYZaEJ!K@D@y~e]5cgY!K@E4}~5_~5D!K@F]}w[~N_!K@FaowI(^#JFI2Y#Y#^\
        &ZMC*J?Y-I&^!K@Hj}~X[yb4H!K@Ht}~~8[0X!K@LQ}~XEP]$b!K@M]q~EZ%IaJ5Z(H$^+]%Y0_+Z!K@Mby~EY%[~DI!K@NA}~O_JJ!K@NZ}~~.^7X!K@Nru~#IaGPf5_<\
        Z!K@Ns}~k[ZH!K@QJ}~ZVi[!K@RL}~F^+Y!K@R]r~4I#YJXKb)H7c2H(Z!K@R^w~'_{^!K@R{qz_7Yla+GI],I!K@S?s~5W-[*^m^.I&`4G*^!K@T#}~_GII(]!K@T3}w^\
        hBF_!K@T5w~#XVJIZ)^#I$cSE!K@T:w~4AL^;c1_)FC_!K@Ts}~(IyX)H#b!K@T}}~h]AIIX!K@U0ww[YX9^ZH8[!K@UFy~#^W]'G!K@V#}~Y^~2Y!K@V)}~~8H2_&^!K@\
        VG}~~C[!K@Vny~b]#WEG/Y!K@Xo}~HWTI!K@YCs~4]uY!K@Z>y~^e!K@Zny~5[tX:I#^!K@[Un~<_#^&^?H&Z/[5a.b1H2a*J&I!K@[p}~_F`]/a!K@]6u~4Z/[hA,F?[0\
        [!K@]9n~WZG]Ud!K@]Hy~=W<Y!K@]Jy}[?]RI!K@^>w~bYF^!K@_Zu~[Z(^FH!K@`H}~_[JD+I@^!K@`qu~5]c[=YM_!K@aww~0Xy[9Y!K@bo}~~CZ!K@d/}~~^]#Z!K@d\
        Sw~#Wa_@Ec]!K@f4wn^nc`<!K@fJy~3[MF?Y2W!K@g}y~5CD[BF=_@]!K@h#}0b/Hu_JH-H@J!K@hLy~5Z'CRCZe!K@hnuwX(]#JVH(Z~#[!K@i)}wD$`9_}I!K@i:}~~?\
        X%^!K@iOy~/YK`1[!K@i[}~X`!K@j-u~.ZlI1^9a!K@je}~1`x[!K@kFi~NZ+G)J%F%[-]2[.]&X$[!K@ka}~.J{^.X!K@l(}~~Hc(I!K@ms}~KW4Z!K@nE}~EZfa!K@nF\
        m'WyX,e#I(G/Z8X)[@^,];I:b&J#V!K@nn}~^['_!KHB*}~hZpa+J!KL1yo~0]#c%ZaHdb3c!KL4lw~.D$_&cpI>G!KL6cy~~'`!KL8+u~+_?I~.`!KL8c}~~C]#I1^!KL\
        9Ew~xH,D)[+`Sa!KLD1}~+JG]S^!KLE4}~k^9HC]!KLJ5}~YY!KLR{}~~'Z!KLS?s~+['6tG>^#a1d&^!KLVno~xn,C7]OW!KL]H}~0Z~KV!KLbN}~$[:]!KLnn}~xH;^U\
        [!KQ3]}~|a!KQaTy~~-b?X!KQai}~~-]W_!KS,dy~d[!KU@.}~x^!KVKWy~hYT^O^!KVT:}~~m[!KViqw~0Z~IY#Y#Z!KW1y}~~Za!KWT:y~x`4ICJ;^%[!K^4/}O]4^!K\
        ^74}?Y$Z!K^8+m4J'J$]#]/]'a,Z2a#a$`oJPI!K^81y/]4]L^nI-H!K^?*y.^1]~]E!K^F&u^J)[~#[J`4[#[!K^ML}0^6]!K^N6y/d-Z@a!K^P?}rc!K^RY},_!K^Vnw\
        0[+f~~>E!K^Yl}#]<X!K^[v}#]3^!K^_R}DX:`!K^`>yIY(Z@Z!K^a)y4ZX[%`~,G6J?I!K^a`u'H/Z`]fY.Y$c1JgJ!K^h$y'c+]!K^ke}/H'Z~J_!K^l&u/^#[#]*[*[\
        ~}I!K^l-}+b!K_;f}~~4e!Kb2d}X_-Ib[TE!Kb5$y]c~~6Y!Kb7`}^]%_!KbE;yYa~9_!KbEP}~2[!KbJ)yaZ&Z3Y!KbLxsvb8H.a<^~8]&X!KbNA}~0_$]!KbT#yO_/V~\
        $E`F/ICc!KbTu}XX!KbV^y~0X/G~#J[_!Kb[3w*[~6Zy`L^!KbeYw_^%aUG$]!KbjFy~>W~RZ&_!Ke9E}~~7]SW!Kh4py~JX!Ki95y~JFOZi`!Kk8sy4JyY)^!KkI#}~Yb\
        !KkW&}~:Z!Kk[r}#^3]!Kk[vu#[4a#I-[*^ZI!Kk_R}7^1[!Kp1M}e_~m_!Kp2T}~~&^!Kp3C}~^Y!Kp4/}~&_*](FIJ!KpR{}~~,_BX0I!Kpat}~XaRE!KtNA}@[9[!Ku\
        S?u~HJQF%`;H#g%I!KuTky9X*WNZ!K{ex}I[!K{hi}~x^!K}'[}.^!L#aw}~~(c!L%M5}~xZ!L/nV}~hW=[!L07Zu~~#_1b!L0^~}~~%]/G!L2T#}~xa!L4AX}~}Y4W!L4\
        Ts}~~4]!L4i[}~xX'`4DMG!L:4@}~~(c!L:[K}~$]DHX`eG!L:jW}~~$[/a!L<:=y~_]FX!L<;f}~TX!L<AX}~~0[*[!L<CGy~5^JXUIJ_!L<R{}~5A~#XHa!L<a(w~AY`\
        W&E4]E_!L<awy~TW5a,a*J+E!L=3C}~.[(Y!L=d4}~.W~LX!LBi[}~~9[!LD8+}yHvH%d5J!LHN6}~~s`!LK8Gq~Sb#`#[DG_J!LK8K}~TX#H#H3_!LK?8}~TH~3`!LKCG\
        }~S[$]!LKE1}~5^!LKEP}~SX9W!LKNZw~T_}]!LKNi}~2YFa!LKR{}~~U]!LKS?}~TDVa!LKTK}~([KJ#I:[!LKW*}~~'b!LKYCy~4cfI1I!LK[U}~/[!LK[_}~~[Y!LK[\
        sw~SI#F&_Rc!LK_R}~~Y[!LK_]}~0Y!LK`5u~0YGbk`!LK`c}~UV!LKh/}~S^~2^!LKi)ww[YZ!LMMI}~x[B`!LP_I}_^!LQ2Q}~xGca#]!LQ2T}yH~cc!LQ2`k~#J1Z7^\
        :bMJ'XC_'V!LQ4/m~4ZGX@H*`)YNZ%X!LQ8+wgW6ZR[II=X!LQ81}y[$[~OJ!LQ;(}~~[Y!LQ<2}~~0`=V!LQ>X}~7ZEb!LQD]y~L_!LQF?}~~$_*^!LQK@y{Y$]EY!LQR\
        >u~BbWG!LQS_}~x^GW!LQT.w~BW'DRH[`4`!LQT5y~xI5ZRV(X!LQTs}~rI*`bI!LQWE}~xH)bJC!LQ]6y~#`wB?e!LQ]{ww[~6XLa!LQ^?my`&_^I<H$I$JRD%Z+a#f!L\
        Q_;y~xa*[!LQ_Rw~~Rc(a!LQ`c}~~,^,dIF+H!LQaT}~~I_6[!LQfE}~%[<FR[!LQi[}~~g`!LQm+}z[~'F/[!LRTZ}~#f~eH!LRaL}~BE~;`!LS=9u~~*b!LS=L}~~*a!\
        LS?f}~xG/^!LSS?y~xE/`!LSd2}~~*[!LUT.}~9]!LUXl}oa!LY3]}~xH5^,[!LY8Z}~xZ!LY<2}~~%X6Z!LY@J}~^a6G%W!LYB*}~xZ9`'I!LYBi}~~>`!LYE6w~~Nc!L\
        YGq}~xH=`!LYN.}~xC/e!LYO@}~(^{^!LYPx}~~d^!LYR{w~xG'I$X.aV^!LYS?q~x^'Y*`)^!LYT:}~`Z!LYTG}~cW!LYXQk4Y*[s[JaD_9ZMG!LY`Hy~}E1b)F$HL^!L\
        Ygk}~~8_!LYi`}~IJ#Y~-^!LZi`}~x_!L_J]}~~9c#Y!La4b}^Z2^!LbMA}~~#a!LbTwy~~8]J_!Ld3]}~|]!Ld8+s~5`.IXJ:_$G#Y(^AY!Ld;t}~~8Z!Lh8+uX[#[&[#\
        J&[-WfGCJ!Lh9FyY]'`!Lha%y~,c!LhkT}~=a~#J!LmGn}~~Q^0a!LmT$}~xHV_0I)^!LuhG}3JF]~NIFJ4e!Lv8+}=_~~/_!Lv92}~s[!Lv:[y~8]2^QGaa!LvBO}~`BG\
        ]``!LvPF}~2_UJ!LvRY}2[!LvR{s~=YA]6G$_#W!LvS,u~4ZuINa!LvT5y~XY#Z;Y8H!LvT:}~*^~+_!LvX7y~2[/Y:Y!LvXU}~`Z!Lvawy~=];J~/W!Lvi`yta!Lvkeu~\
        1Y(b^Ed[!Lvmv}~$]5]!Lx1B}w_MV!Lx5$}~~wc!Lx8+}~Wc;aqB!LxBi}5`]a4I2C!LxHMw~1_.b!LxKt}@[9[!LxS?w=[~#Y!Lxa#y~9H@H*a(`!Lxkey~.^%Y~V[!L|\
        Waw~xaP_!L|a%}~T]~(]!M&Gn}~d^!M'c:y~ve4>!M(3u}~xDKbF]!M(6p}!M(8+}WdEE_C!M(9FyA[S]!M(:/}~KZ!M(E;}A^/]~KG!M(EZ}`^~(Z!M(M@}~Z[iH!M(RL\
        }~@_%W!M(Ty}~LY!M(V]}~.^CW!M(Xp}~c_!M(]auNd~cI!M(_$}~~7_!M(`H}~~C`!M(a%}e]~,W!M*N-}y[']!M06_w~~J_?Y!M0DN}~~h]!M0Dg}~`GGX`Y!M0LY}~`\
        Z!M0NAy~`]-^<A@aAJ!M0R]}~~hY!M0S?u~~hZ!M0d2y~3_t[)I!M11yw~~6]0Y4_5V!M2;j}~1`~6Y!M2O7}!M3S_y;]~_aUI!M3T*}!M3lGy~_[FV!M3nV}~xF4d5H!M\
        6S?y~~t_!M:6p}~:^!M:T5w~5YWG#XYA4_%[!M:]H}~k]ZZ!M:]f}~:IR@#H#]Xi!M:`;}~:WS]YH!M:iqu~-Y/IRW#_;^@C!M;&S}~~HV#[!M;B}}~B_~;a!M;a#}~:b!\
        M;a(}~A_!M@3C}~~$^!M@>tn;[~Ac?J>I/]=[!M@QHw5^~eX2[>]!M@Rpw~/Y[]1HD^=]!M@SGw~%b!M@T5s~Y`-]C]!M@Ysy~~Vb1J!M@[Cy~'e#H#I!M@^0}~1]d^!M@\
        dL}~KZSZ!M@i[w)]~qJ5^8Z!M@mcu~c[7J4^C^$Z!M@o/}~7_c@`^!MA1Z}~~#]]I!MA81}~|[$Fa^!MAT#}~_[|]!MD1u}-[,]!MDSGw~%X0Z!MDT5y~X^~*Z(I$[!MD]\
        Hy~WZ1Z}]!ME4@}~h[TZ!ML)B}0^,[!ML+Gy'`?]!ML;%yJaE[!MLS?}w`~#[!MLga}>_!MPa#}~&W$_!MS%-}$b!MS1yy~5[j^ZW!MSSO}~I`y[!MST5}$c!MSWX}~1bl\
        II_!MS[V}~HEK]+_!MS[p}~_I>_@]!MSo@wP]~I`JZ#c!MY1yy~~#b!M[<.w~&^$ZrGLZ!M[DF}~BY~;[!M]8+}zG+[B^!M]81w~~$F4Y9['_!M]=$}~}aLG:^!M]D@}~}\
        ]$]!M]F&}|J~<X4^'G!M]Ht}~~$])G(^!M]P?u~,enHhd!M]Pz}~~J]!M]RY}DJwd!M]R{}~~$]%_!M]S?}~~HWB[!M]T5}~~$^3Z>I!M]Twu~.XEX,[WXDW!M]]6}~~Z[\
        &[!M]i:s~HIc[1_$Y(I-]%Y9Z!Mb81}~&a~%[!Mb:~y~1](d!MbI4}~~*_(H!MbK^w,d!MbTwrwZ+X5YtGDh!MbU0}~)Z~XZ!MbUl}~MW!Md56}~~0aP]!Md58}~}^K`!M\
        d6,}~eZ$X!Md7F}~~+^+E@_!Md>j}']~x`6I!MdAXy9]~@^IG.^PH!MdCGwHYeH'X~+W&_!MdS?w~W`GYQ`!MdT:w~WJI`?^?[!MdTG}~~&],[!MdTsy}_WZUGCI/[!Md[\
        U}~~B[!Md[zy~}V$I2a!Mdd2y'Y~zC.J&]@^!MddS}~^DCYJJ4]!Mdg}}'^~dZHI!Mdhny~WW!MeGn}~jF;]^]!MeJMw~NZ!Mo6p}~8I$IQ^!Mo8+}.^~~)W!Mo:}}~8W!\
        MoD%}~8a!MoH.y~8Y!MoN4w~-J-G%^Q^!MoOL}~8[!MoP?}~8YS^0I!MoY|y~~2a!Mo]H}~;ZQW!Mo]J}~8e)G#J!Moa#}~-Z0Z!Mt2(}~x]!Mu8+y~E_'Z!Mu81}``~=W\
        !Mu>O}~6V~BY'I!MuAWw~cH7bCHG^!MuR{}~~;^!MuTs}K]z^eJ!MuV7wyI~&YL[#X9V!MuVn}~~%YQ]!MuYC}~|]!Mu`H}~~@]/Z!Mua`}~xJ=V<X!Mugh}~{_!Muk[}~\
        @IE[M^!My+Kr~1^&ZC_([-Y,[(HX^!MyB*}~x[iY!M~P?}~0Z#]iH]H!N$S?y~4]/YB^FF!N$T:}~f]!N$[p}~_iFH!N(S?}~0`jX!N(a#}~ec%J2G!N,60}~B`~;I!N,h\
        L}~Bd~;B!N-2Q}~~=_!N-Gnr1^jI'a}b]Y!N-N6}~xcc]!N-Vny|_=Z^H+]7DDF!N-[+r1]jZ'[~:]9G$I+a#G!N-_Z}~~gc!N.7a}~x`!N.d2y!N.d{}~xI/[`^!N.ex}\
        ~x]!N.kEuyazZ$D/Z!N05B}~~2_!N0:C}~~5_#Z!N0Cey~~2I.]%J!N0Dq}~~k]!N0T5}~xaH[!N0^Yy~xE7`!N0fL}~~K`!N1VOu~rZ%X#V4F$Y^F!N2AX}~cWd_!N41S\
        y~OIu^2X!N48+q/]~[_=Z.[#F,XAH!N48cwH]~>J%Y%[R^!N4<3y~]_I[!N4@.}~YZJ_!N4BcrI[~@^%J/^Ea!N4H#}~~)a)J!N4Mo}~;]w^!N4T5y~]^0[r[!N4YC}~MI\
        .I@IVb!N4Znl~/b#F?^1I-^>J@X2b*f!N4]A}A^~HD>`!N4]H}~5HUZ;_!N4as}~MYLJEaAD!N4i:w~/Z!N4i[}~xI:bDH*`!N6%-}~-H~T`!N6,s}~x_!N61M}~#F2IgJ\
        Xh&^!N61S}S^YG~QY!N62Ty~~/_DW!N62ay~qa)Y#GgI!N63@}~~/ZJZ!N63`}~]Ir^0a!N65-}~~>J2X#Z!N65<w~&]{[#I.]FH5]!N66#}~j[;]!N66,}{`i_!N66c}~\
        H[TE]Z!N67*}~~)_7H3]!N67/}~{`>Y!N67?}~-^m_!N67N}:a~~5V!N67kw/JnI_Z6]5ZX^!N68+uSI$^4^r[=I=I*_A`!N68.y/d-_!N681}zG~'_@_!N6;B}~~4[=X!\
        N6=%y:]~`A:[$]!N6=Lq{Fi]3H)d/`)F.c*Z#_!N6=ly:_([~Hb!N6?s}~~f^!N6@.y~xI']^['[!N6AXu~-a-JS`!N6Abu/AJ^~'_6D5`!N6CGy~-Z~&a1^AI!N6Ca}:`\
        !N6E;}4]iI_f6H)G!N6FN}da!N6Fay~~%_3Z#eAG!N6Ff}~xI4^[X!N6Gq}~xD5E)F#k!N6H.}~k]!N6Ilw~]bID!N6J}}:_!N6KbwX_-I~~/`!N6ND}~~Vc!N6O@}~_`Q\
        H7W!N6Pz}~_`!N6R]y~~0c:Z!N6R{y~~NY=X!N6S?hQ[#Y#e$X#Yd]JI&[0H#`$^'Y-Z%E3C1B;]#^%]#]#Y$`!N6T#r~#[^D3W@c0I>Z!N6T3}~yY+X!N6T5y~}I1`#X$\
        ]>J!N6T:wC_3^#^~yI1[!N6V7w~-_/[Q[0JhE&`!N6Vny{J~+]Xb#J!N6X`}:J)`~GX!N6[6}~~7VSW!N6[@}~xG`a-^!N6[Us7`Ad8H=I2X-I8Y;H%CDI.]+a!N6[[}~~\
        Dc5J%Z!N6[p}~_W`Y!N6[v}5^~jd!N6[zy~~0e!N6]&}~~>W2Y!N6]H}~;XPX!N6_Ru~j^0H>].c4V6^!N6_Zy~y]2^!N6`;r|W`B]aR_%b#W!N6`Wwf[fG3d!N6d>}~=]\
        ]Y!N6dH}~xC^b/_!N6dS}~~%X-^!N6fJ}{_!N6fKr/_4[F_tb6Y)H!N6hb}~#[:Z!N6i[}~~1`AJ$[!N6jeutJ~uc$a&I#d)I!N6kFy~be8B!N6kaw/]nI_a~%[!N6m+}~\
        ~1]=]!N:7N}~Id!N:?s}DY#]$J!N:S?}~=Z4^!N:V7}~=_!N:aw}~=X!N:hLy~~NJJd!N=1M}~~^^$a!N=S?}~~I^*b&J+I!N=V1y~~1^)Z!N=X7}~@c!N=^?}~^D@_`]!\
        NA)H}~~a_!NA1Mw~3E+a!NA2]}~YZ}[!NA2dy~2e>I#]JB!NA6H}~GY(]LIfG!NA6T}~P_!NA6ps~&]6_$Z!NA8+u~~)`,a9W7Y!NA8.}~XZ>X!NA8Ey~[^>J(X!NA8c}~\
        ~-^9F1`!NA:]}~_JOa!NA;fy~&aWJ!NA<5}~xgLG!NA=L}~7bv]!NAHty~~aV!NAK@y~2^/]2E!NALK}~T]~'I!NAO@}~5]WJ!NAP'y~@_EC!NAPzs~~Jc!NAR]}~O`!NA\
        S?s~JZ'cJH8[9b!NAS_}~)W(]!NAT:}~3]!NAUN}!NAV^}~0Z$]!NAX'w~&VKJ.b&^!NAY^}~oX!NA[=y~N[!NA[Uu~+W'I$Y*]7X!NA]J}~?a#ZQE!NA`Oy~dY!NA`R}~\
        )_qI!NAa#}~~'X!NAa%}7^~:W!NAaTr~[[$_<H,Y%^(`W]!NAe<}~.W(X!NAeYw~?E#`UJ}[!NAh$}~A_!NAi[}~k_/IM^!NAi`}~3E+`~CJ!NAn<o$Z'Z9Z$X#Z1['Z*[\
        #X!NAnFyNIW`qJ9b!NDG(}~~V`!NDnV}~5]!NGPZ}~x`<V!NG^d}}[xDV_!NH2<}~~#_!NHJ5}~~CX!NHTyw~0YpI:`:_!NM>{y-_v]~La!NO5Lu~(WA]2cBE^^!NO5Mf~\
        (_3W0X'].X3_0I#[0[$^)X#X/Y#[&Z0H$Y$J+Y%J!NOg@w~x`,`bX!NQVny~2]N[[V!NQaw}~0W~JY!NR9FyyH,]~<_>[!NR?`y~1FI]~#^!NRAH}~,^~3H!NRKi}~JFO]\
        i]!NRQ&}~~4a!NRRYy~~je!NRS*}~p^!NRS_}~Zb?G!NRT#w~b^Ff!NR^Auyf%G~N]!NRaw}~~i]!NRdiw~~L_!NRe,}~~jb!NRhGsyG~?E4d!NV6py~~=Z!NVJPs~C_w^\
        !NVPzy~C^wa!NV[M}~C_!NV]H}~~=[!NVa#}~ia!NVa%y~1Z4FFJ#f!NVfBs~CGCd5>#bZb.]!NVkTy~C_!NVker/Z'a~#d(H*HEJ$H+c!NVm8}~&c$J#I<Y!NW?s}~_I%\
        aFJ!NWD,}~x]!NWS?}~x^!NWTws~0Jj_,e!NWVn}~x`?I!NW`3}~~%]Z_!NZ5B}~.H^^k[#J!NZ7yw~0Z~IY#Y#Z!NZ8+y~E[|c!NZ9'}~~7HKc!NZ>X}~~(c!NZC1}~1W\
        !NZCGs~0XtY'[9V7W!NZDYw~X[#W|Z!NZEWw~.^[GT]7]&Z!NZN6w~w[$_2^!NZPzu~~Jg!NZR4}~~8Y/Z!NZR{r0_{X~7I$E0_)a+V(W!NZTw}~x[fX!NZV7y~~CH#J1[\
        #Z0^!NZXg}~aX8Z#J!NZ]H}~#YS]!NZ_Rs.W~%^*W~,X!NZ`H}~SX3Z!NZa#w~WI]`BY#J$Z0J!NZaTn9]EZCI,^*[F]'X;I;I6[0YC_!N]Two~._JdCF#aZI4^!N`3C}~\
        ~Y`!N`4Sw~~'JSb$^!N`={}~.`~7G#I!N`=~}~4ZuZPI!N`@^y~.H([uFN_%['I!N`B*}~~Y^!N`BSy~x`DI9Z!N`CGw~.hlG,GRI#I$F#Z!N`Dmy4dyVjJ,IRD!N`FNy~\
        ~Y[#[!N`Hw}~~Z]%G%Z!N`T*}~~,^!N`[Uw~0F(_~Ca!N`[_}~#ZAZ~;I!N`^>w~.W{[NE!N`_9w~xG`f!N`nVy~0Y~EY2]!Ne2@w~~0_JY(^!Ne6#}~~b_!Ne8+o~qZ1^\
        2e$I!Ne9S}~:b~1C!Ne;f}~;[_HMX!Ne=wy~bWFXX`!Ne?=o2`C`.^MbjG7]7_!NeNA}~kZ/F/^!NeON}~:[FH.ZZF!NeP.}~xF*Z2[!NeS_}~ZFie#I.I0H!Ne^?w~]Y-\
        YrY'Z!NefJy~xlgD!Neg}wFZ~SG*]YG'b!Nek:}~~#_LG6X!Neliw~xH*a/aBI!Nem+u}W#c4]~#HMX!Nf2d})b~S`iE,I!NfBrug]8_#[FW.Y&B|J!NfB}}~~[Z!NfLvy\
        ~8^AfBInH!NfS_}~ZV!Nfa#}~;^Q]!NffK}~Ea!Nfk~}~7]0Ez]!Nh5P}~~'HUZ0]!Nh78}}Is][^!Nh8s}~Y[=]!Nh;f}~)]qJ!Nh?Sw~IX+ZjZ!Nh@c}~WW/X!NhE%wz\
        Y]I@b3]!NhE4}~5ZWZZC!NhN0s~va$X>],Z.['Z!NhNp}~~AY/[!NhR^}6_nH!NhS?y{JsW5[[]!NhTb}u^VZ!NhZmwn^nI%I@[2X!NhZzw~1Z(Y0YE[!Nh[`y0^%b,`cH\
        4G~CI$J$J#I!Nh]H}~+X/V!Nh]|}~:Xa]!Nh`;yy^$]v[VD!Nha,}|F{[>[!Nhd4y~.H(Z!NhkEe-`2]cI,H&I+W#[6W%]$]$Y3W%X/A'^#I'Z2W0_;X%](Z#Y!NhkL}~~\
        b[!Nhm?}n`B]gI!Ni?`}~R]~)Y!NiCGs~1`E[$I3Z#c1FBb$I<I#J!Ni^%u}IU[#^']/Jf^#J*`!Nj69}8Z~bJ3Z!Nj>Iq~XdAI3`!Njg_}~.^lI1W!Njgh}~XJ#V@b3H!\
        NkPz}~~jb!Nl^mw~GX0aDI;[!Nn4bw~~#I$[2Y$H&`!Nn8+}~}X7_AJ!Nn81w~~8Z*_F^!Nn;Q}~yY!Nn=$w~z^:b!NnDwy~xIO_6_*I!NnN6}~~7HKe!NnTG}~xJ(_!Nn\
        Z/w9Z~~3]5e+I!Nn[`o~y_;GAf'I'G*Z!Nna#y~~V_$`!Np6#}~~%WcZ!NpL0w~~%]>W!Nr1Z}~b]!Nr7$},`@^!Nr8+n3[~F];W)D*W.]&Y$[MZ%]!Nr:%}La;H!Nr>^y\
        ~T[%HU](G$_!NrBS}~y^']!NrCJ}~WbBH!NrN6}~gZ4Y!NrN`}~y[eJ%[!NrP?}&[q^!NrRYyJ^lV0]!NrSN}~~#D6ZP^!NrVn}~~#_g[!NrX1}:X~>cCF!NrZ/y9g~aIl\
        F!Nr^m}~1[}^!NrmL}0^~'X~5E!Ns:]}~k[ZH!NuHgw~~Ob!NudF}~~>]3E!NzMLyJaE[!NzOm}~MW.W!N{8hw~f`&X!N{<fy~-JYb~&[!N{Fp}Cd!N{M@y~e`!N{N4}~B\
        ^~;Z!N{Yt}C_!O#5@}~xZ7]!O#^o}~~7^E^!O)7?y~([PG}b!O*@~}~i`!O,4by~_IQa0Z!O,I{q~_CQY0f/ACb!O,N6f~#Z2YMe.Y+W&A-]-Z)F)J,X)^-Y2c%b+I!O,l\
        Kr~_IQZ=d!O04G}~xJF`!O07yw5[,Z=Z=[!O0B*}~xCF_!O0Jl}~~>]3E!O0MY}~v_!O28+}~b^0W8H!O2Bi}*ZH_!O2kE}~f_$YyJ!O63Cy~qZ!O6N0}~cb7G!O73C}~V\
        JvI5d!O7AOy~~h`!O7EW}~xjhG'G!O7G)}|Y!O7J$}~~cZ!O7M0}!O7V{}~~QI3`!O7a,}~~cG'_!O7e2}~1`~SF!O:7y}~xJD[9^!O:S_q~0ZjHIZ#`#[F`!O==#}~.Z$\
        [jJ!O@8+iSb#_$JRW4W:[=E(H%`#^-f:[&H-f#J$_$G!O@81u~(`VX#]6Z.^!O@>X}~~H];X!O@F&}~~3]'^!O@Gny~xJ7XD]*^!O@K@u~:X)ZK_Zb!O@R{r&`~%]kG(`h\
        ^!O@S'}~~OI5a!O@T.}~_ZQ]0J!O@T5w~2VbY(F>]<J%a!O@TG}~~#a!O@V7}~(J_[Z_!O@VGy~~8`OZ/Z!O@Vns~Z]?I(HE`0b!O@YCw}ZxJ$^+]K^!O@[U}~_YQZ=I!O\
        @]Hy~5[WIZ^!O@`cy~(]1Z>Z!O@`l}%Z~R^!O@a#}~~^b'W!O@cK}~~2_!O@fUy~;^XG(b!O@hG}{]~OW!O@i[}~xJ3_S]!OL@X}~p_!OLH.}~-^!OLInu(dmc7I-J!OLR\
        ~}~_`]G!OLVn}~~>a!ON6H}~M[LG]I+`!ON8+sI]~&F.F0f%I/[3HS^!ON8.}~rZ%V!ON:]w~5]'[FI.XZF!ON;<sA[~=Z=`eC!ON;f}~&_ID~5b!ON>OuyX}cZH#^+F!O\
        N>p}~][7YkJ!ON>tu)_j]gC?Z>a/D!ONCGw~.E$dtb'I!ONH.w~;]4I?b/JM]!ONI#q~YY3b/H3f!ONN6}~xf!ONPo}{_zX!ONSj}~~`^!ONVOy~x`Ee!ONVn}~]Z7Y!ON\
        YCy~+JPd@GMW!ON[8}~kH#].CM^!ON]Hw~Fb5IJ^)J!ON`H}~~b^!ONa#}~1YJb3I9I!ONg}s~#H4IF[@C3^*`#]?](]%H!ONlG}~kY!OQ5B}+d~=YBF!OQR{}0H~H^&Ji\
        J#^!OQh$}~ZHi]!ORK^},J$e$]~}J!ORYh}']i`~BI!OU)^y~rV%X#X$I!OY81y~u]!OY?syDW~E^{]!OYc:}~uF5`!OYk[}~u_!Oc1S}~[^M_OF!Oc95}~JI~;_!Oc9@}\
        ~~X`!Oc:]y~WJ)^Q`L^!Oc;i}~C[!Oc>b}~1]KZjE!OcA^l~.Y$[#EHHQX9c#[5J#`#I!OcC1}~1C~4a(`!OcK@y~0I=a.I(H~#]!OcPzy~HXxa!OcR4y~9[DG>JHc!OcR\
        {y~.[KXiI!OcSDy~%a6H@]yZ!OcSI}~%[!OcS_y~0I#Hf`%FII#^!OcVGy~.]KI~$]!Oc]Hs~-_'JG`0EvZ!Oca#y~.d-VaG^G!OchL}~Z`iZ!Ochn}~#XVb!Om7>n~Me!\
        Om8+u~]bNI)cLc!Om;fq~xI]Z$J)i!OmE%c8ZdH+I5Y4Y.g@G3f6IE`!OmWA}~kb!Oma(y~hcUY!Oq8+}~8IQ]Je-C!OqP?}~k]!OqS_}~eY%Z!Oq]|}~~6^!Osnn}~.I$\
        _~IJ!O{0P}~.W(Y~FJ!O}3@}~FYSIT]!O}Nj}~;[@V@I!O}S?}~4Z~FH!O}Vbw1[%^gaaW7I(C!O}Vn}3^hG%byH!O}WCy~_YQX!O}Zqy~l_#_#^,H!O}]$}~1](Z!P#T:\
        }~qI#Y$X!P&]Hy~5YWY%`WH!P&g}w~~8WF]!P'NAy~da!P)1yy~jJ,I0Je`%a*`!P)3@}~~%_!P)4#}yY~']!P)4/y~t_ya!P)4[}~_I7F{c!P)5S}~tZ!P)8+}4[~~;W!\
        P)81y|[~<F!P);q}~<[!P)>9}~_I7H1b!P)AWr~_F]g!P)D]}~p]EY!P)Dzr~_JQ@`j!P)F&rN_aXV`>[S]!P)H.}|a!P)J2}~~8d!P)N6w~_b3VNX!P)OLysZ~H^!P)RA\
        y~~(Y8[!P)RP}~_c7I<^!P)R]w~~#JJe!P)R{w2Y-[aZ~<I4X!P)S?y~_?7aA^%_!P)T#s~_d7I4]+I/b/I!P)UO}~~Kd!P)V-y~~+]!P)W{sNWPaxGT[%Y/_!P)ZA}~~K\
        b!P)[s}~~#VQ^!P)]ayNYPYxI9b!P)`O}~~#Y2^:F!P)a#nH[gcC^4a$_9_0[-I0J#I$[.H!P)a%}]]*[!P)di}~~%]LY%G!P)gh}~~>_0[!P)h#m~5GkI$H-^'I$g#Y5a\
        )J,H!P)h}y~~>IQd!P)i`m~&W8^<J*c7F<c_g#G!P.Vn}~x@9d#]!P.^du~[_>I.]-I<X&b!P2:EyTH$W8^!P2S?rTa$[8G`_b[?[!P2Xp}TZ$[!P2^?}1`E^~$HxH!P2j\
        0}~~Q`!P8LQ}~xA?e!P8S?y~xI?c!P;8+}~~4]!P;;Jy~x]!P;]Ho~MG-eRc(E!P;i[u~'`sE'bW[1[!P>]8}~x`7X!P?,ty~~I`!P?1S}~~hZ!P?3Cy>ZcY~GH!P?4#w&\
        [q^5F-[&I)Z!P?6#ur]%])_9GS^0G!P?6ps~,Y.Z$`$ZPF[J!P?71y~~cc!P?8+mggFX#X%Y/Y8X#X#W'Z&Y'X2F!P?89}&WqY!P?8Gy~~;a!P?8K}~2[!P?8b}~:Y!P?<\
        By~<d~/I!P?<f}~2_,^!P?@.y*`~Q^!P?Ba}~:b~0H!P?Ib}~2]~W_!P?K9urhOW!P?M(}s]~S_!P?M0w~`XGF`W!P?Nryu^WIJGNa!P?R]y~@Ix^0a@J!P?R{y~$]6J~2\
        _!P?S?f&a]`3[$]#_+_#G+`'b?[.[,X'_3]EH'I;I'J!P?T&}~xENd!P?Tw}&d]II^!P?YPy~$JdY'^!P?Y|}~$dvGNC!P?[Uy~8]&ZeE/_!P?[[y~0Z#[=YMH]H!P?[py\
        ~D[SG$aNc@J!P?[sy~$]M^!P?]A}EX$Z!P?]Hy~-J'`%IeI-]0_!P?^%}~PZ*b!P?`qut_b`/Wa_!P?a%}~~?_!P?aw}n]nIO]!P?b#w~$Y+H1[,[~%G=`!P?b7w~:HRe/\
        J!P?d^}~$`~GC!P?e<}t`~D]!P?eGi~3_+YEdGHAG@d!P?gBy~:W$a9_FFNC!P?hLn~:CRjZb!P?i`mtj#[DC~/]!P?je}+J~af!P?m+o~$YvING@j!P?m|}~:WRZ!P?nF\
        yrg!PF<fy~#[,XZJ!PF>r}~.D~L`!PFK@}~#YS]!PFR4y~fb!PFS?neZE^'WU]4[?I!PFTZy~fIlZ3]!PFa#y~0H$^!PFje}~2[UW!PT8+r~4]<W2_#JBd4I!PT;tw~W]J\
        b4Z)I!PT>^y~N]+ZJV!PT`ryf]~Na!PTfLyf`tIEG4Z!PU8+y~~%[4Z!PURp}~y[X]!PUfLy~~%`4_!PV]&}~<X&]!PZa#}~'ZsI,I:`!Pd6ps~c]!Pdi`y~<e!Pe4b}~~\
        %X2X!PeB{g~AJ#gpHGH#i!Pe`=h~Agqa!Ped[}~z`!Pga#}~xd`J!Pl5S}~ta!PlB}}~BZ~;I!PlPe}!Pla(w~Ab#I!Po&|y~~5`CJ!Po2@yj]~0c_[!Po3C}~~6]!Po5<\
        }~xG#c!Po8+w~xW:XA`$I!Po?]y~~Va$`!Po@^}~~5`#[!PoAX}wF;_}HIb!PoBSy~~5^#W#H!PoH2}~~RZ!PoMDsHYRI(ZmJ+J#V%_8^AH*]!PoN4}~~5X!PoN6}{_~8X\
        !PoRYu1^~&[C_!PoR{}~~5W%Z!PoR~}~~5]C[!PoT:}~~Va!PoV7}~~5F#JCI&b#_!Po[%}~~V[4[!Po[`}~~D[4_5E!Pob~}~~%I4_!PoiT}~~%a!Pvi:wPb!Px69y&`~\
        *bRJ]_<G!Pxex};[~_J7^!PyW{y-G.f!Pz3CuKII`8e)IpHDH#Y1c!Pz4@}~_[FF!Pz4l}~.`$Hj]1I!Pz8+a9[t^Oo>I$e>I(W)i?F!Pz81w~1E9ZTH=Y,_!Pz8cy~HHT\
        XD`!Pz9=}~JH~;^!Pz:j}~-a~?J!Pz;h}~~LZ#[!Pz>hy~xHJj!Pz>t};_~Ac[F/C&I!Pz?:y~-G~<GEe!PzA^y~~(]&d@J+I([!PzAsq~TGse1`!PzBi}8E'e~~8I!PzD\
        @y~LWSa!PzH.w~-^-]9ZxJ!PzK@}~4J~A[!PzLK}~TEVa!PzLY}~cXiX!PzNAy~~Jb!PzP|}~<XEZ!PzS?}~2H5GBY2[!PzSH}~~Je!PzS_}~1cK^?HLG!PzT5}~~NX!Pz\
        Ts}~_E7_SX!PzV-}~La!PzYC}~T[!Pz[_}~~DH4`#[!Pz]Jy~-a4G#FE^!Pz]f}~?W!Pz^m}~^DO_<B6e!Pz`;w~<VDeFI4_&I.H!Pzawy~Q_#DGF-[^Z!Pze<}s[NY!Pz\
        eY}~@ZPX!PzfE}~WW!Pzfx}#_~~:^!PzhLw~CY&Z&Ha]IV!Pzi,}~F[>H!Q&`;}~<X!Q&i[}~~4Z!Q(iiy~.X$Z#Y!Q*X>}MH:b+J!Q03]l~5[0Z&XIX-[$A$Y.G0G6]']\
        'Y%[$X!Q08+w?W~mJ=VBZ$[!Q08Gy3_~yX:Y!Q08c}?_~m^5B!Q0:=w~o[/_0F=Y)e!Q0==s~G]RE*Z$a*G5J2Y&J5d!Q0=]}~~/Z!Q0>>s~&[te4F#]4I1G1_(]!Q0>E}\
        ~~/bCJ!Q0?:}~~-b!Q0CGs~~/f5[3I3^!Q0E;}~]_6I)E4]!Q0Hwy~&]m`!Q0RYm3^.X~mb%ZLa/^!Q0S?w0e~sE$I)c5^1@!Q0S_n~xI-a#H([.J0Z&]!Q0T:}~|]CXIJ\
        !Q0TQuAZ]_~0_!Q0Vnw~~#^.Y!Q0ZA}1[$Ji]!Q0[p}~~Bb!Q0^?y~xGV^-]!Q0exu3b~E^UG.]!Q0i:}~~/V:Y!Q0ke}4^~`E*Z!Q14sy~~&Y6^!Q1;QsEb$`!Q1?{w/Z\
        $^,Z:[!Q1NR}~~L_!Q1`c}~V]c]!Q1boo#Z/Y:^+Y)Z~L]9Z!Q58+y^]2g~,GnH!Q5]W}~xHn]!Q;S?}~~3h#J!Q=S?y~~$`9E3c!Q@8+}~1HGZQa/G!Q@;tw~bZ9J;]#X\
        !Q@Ts}~_YQZ!Q@V{y~~3_&XHI!QBQKy~hb2DE_!QCMby~/]!QG2Qy~y_ja!QG8+y~~V[1Y!QGC1}~xD+`%J#_WI!QJ8+y~heUc=H!QJ>tk)_4]~Ab?Hg^!QJB^}+_E^!QJ\
        T5n~#W%h$IUcHI!QJX?}~C^;Z!QJcH}~[d>E!QJfU}!QJgayw[~c[$J!QJliy~~$]#].I!QK81}~xG&]$`!QKR~}~~@f!QRMI}~r](Z!QY3@o-aw]KZIFU`+]!QY6#}~xE\
        bg!QYD#}~~Ra1Z!QYI6y~x_!QYP)y~~%_(Y,H!QYR^r~'F~3])a&[!QYReyzda`qI!QYT$y~RYGXB^!QYV7}~~6]>]!QYV[}~']sX!QYg1u~(f#]~0E!Qc3C}wY!Qc:m}~\
        hWU_!Qcl6}~<_!Qd[vy/]$[$X~KE!QgD3w~1^G`([7[!QgK@w~TZq`!Qg`cw~S_~%Z!Qgk1yrc!QlMI}~~O^!Qpg3y~[^{X3[!Qq1y}~t_~#Y!QqUSy~~&[q^!Qq_$}~~&\
        eqG!QrXi}~xEFb!Qs6ps~<])Y%Y!QsQ&y~<`!Qt9ky~&[%b!Qt[`}~~af!Q~:e}~}Y$XJJ!Q~D,}~xF=]6X!Q~Htu~xZ=`6A!Q~Pz}{H~N`!Q~S?}~xIQ^!Q~c2}~xB)`/\
        I=Z!R#7yy~~La!R&27}~~#[#Z!R&2T}yI~)JJ`!R&7*y~~Kb!R&8+}~~+].`6I!R&@J}~~(F5]4X!R&D@}~~%H1a9b)I!R&G_}~~$D#b!R*M0}~`a~*C!R0B*}~eX!R0h1\
        }~e]5I!R41S}~.Z$I&]uJMI!R41ys~;[?Z-Z1Z8]!R43?}~Hc~DG!R43@}~xH)WW[!R48+}2^~~5_!R481y|]IIQcH[1H:@!R49@}~4BfJ1a9]!R49F}ha!R4:=}~@_!R4\
        ;fy~o]+J-]!R4<P}~.H$Z&IIJ{a!R4>X}~[^M[!R4>^s~W]AW!R4>n}~~XX-]!R4H.}~-Z)X!R4JM}~IX!R4Lx}~TaEJoG!R4Nh}~-IG]$FP]!R4Ni}~T_Ef!R4Rey~RZ$\
        Z5Z#HSG!R4R{yzZ{G/[a^!R4S?nh_*Z:[>W-b)a>D'WYF!R4S_}%[~EW!R4T:w~[b{[!R4UNy~3HN[!R4V(}~.I(W~F^!R4YCw~+eKV!R4Y^y~o_!R4Zx}~.H(Z~FJ!R4]\
        H}~a^9c!R4_$}~~7V#Y!R4`;}~tYu^!R4a#o~+IIZ$H6a,]'ID[K[!R4b}}~9_aI!R4fE}~9]!R4keyp`:IPX9G_`!R4nn}qW~)J`a!R6T:}~>^!R6Xl}~>W!R6je}!R:c\
        {w~T[5WTZ!R>69}~~RW+W!R>6Hs~5[/X'^:ZB^SD'I!R>:E}~GH._~%H._!R>;f}~5FA_^]!R>@.}~~%ZEX,I!R>D<y~GY~1V*[!R>F&}~x^HX!R>LRy~B]~;Z!R>Nk}~~\
        jb!R>OR}~Gb.W~%H!R>TGy~B]WGaZ!R>`c}~~KX-Y!R>h#}~B^'Z!R@Dz}~K[!R@S_w~~/^^Z!R@T5}~~Gb+J!R@XF};I7`^Y!R@kaw2YSY/^!RA32y~~(Y8[!REFa}~4Y\
        uH!RFI6}~xa!RFjL}~xZ!RH2x}~YY@I!RL1B}~~#Za]!RL28}~9`~QZ!RL6#w$`~2`HYE^!RLC1}~@a!RLNf}~~]b!RLQJuwXa_?EEfJJ0Z!RLS*}P]r`(I!RLS?yzYNVH\
        [!RLV]}~O`!RLX1}~xHn[!RL]jy~~i]!RL^my~Ca0]iJ!RLex}-`~~^]!RLkg}~.F(_!RO5L}~/_!RPB*}~xH8_!RPCGs'Fi`Pd?a'J2I&X!RPY9}~db!RR2T}0Y!RRT5}\
        ~.W(Y~FJ!RRk[y~~$aIY!RY6,y,E~&[Va$G-J(J!RY6:y~ZZ/Yf]!RY6ckDI~Oi&>4g!RY7*y~hYT^.ZCI!RY7NyDd!RY8+w2V-[~#_X`!RY81}`[~7Y!RY8Go<`#_~S_#\
        [<H]^!RY8K}<W~~Z^!RY8Z}~~6Y>Z!RY;MyDI'F~@e:^=]2I!RY=L}D_p_!RY?swD`~1_6I2I:I=]!RY@~}~@Y)Y>I!RYCG}?Y~~3Y!RYCK}Dc~4G!RYCaqDl&J~@I!RYF\
        )ucaO[C_!RYFNw,a~~%IO[!RYIc}qb!RYLv}#`!RYNh}-[!RYP?}|Y~<[!RYR4}qW~x_!RYR{w=]q_iZ!RYS?qJWS^IZp[2I$H'Y9^#I!RYSE}~~;`!RYT#yC_f_!RYT5}\
        ~~)Z0V!RYTwn:G,k~D_3F!RYVn}~~]Y1X!RYWl}~~?]!RYY<u+H~~cj!RY[Uw~>[IXFX!RY[pr4Iua&X:`KI%I#d'C1W!RY[v}/[$^!RY]9}~KWN^!RY]Ay,b@]jZ!RY`Z\
        w2EOa3b!RY`c}~u[5G0X!RYa`}4^h`!RYd[}~va!RYh$}1g~~M?!RYh>}-[~j[#J!RYiO}<^~[Z@J!RYj{}~SZ~%J&`!RYl&}9W-^!RYmL},Z~~FY!RYnV}~7]!R]1M}~.\
        I{^N^!R]2A}~O[_a!R]2TwyH~UZ.['[!R]3Cn0]{](EVJ+[7E+a0W']2J$a%H'I!R]4#n~xZ8H$Y#Y%H-W&b#`+^&[!R]4/}~&^KX!R]7`y^_)_e[;I!R]8+w~u[#_Kd1I\
        !R]89y']~kZCI!R]9E}~~*^`Y!R]:8}.I~s`'_)IDJ!R]:mm~5X$^+I$VO[2[3]'^*]FI!R];*s~ZF7Z/I(a@[4c$J!R];Hy~~6d!R]<Oypa>dd]bH#H#C#J!R]=q}~)_!\
        R]={}!R]>>}~~(]K_1J!R]AXy~Y[|])[!R]D9yyZdI:c5a+F!R]Fay~_I``1^1_!R]H8s~5Y~(^#J1J)X*a*`!R]H9o2]~'^'Y%aB[(`!R]L4wm`~b^!R]M2}~~I_!R]M9\
        }~.[~L[!R]MYy~?]H[4Ha_!R]O@}~~#^!R]T#u~?Z#b.JYIJa!R]T5}~%[~'H<_!R]TsyJ]~^_!R]V#}wW~JB2d!R]WE}~xE@[3[!R]ZAy0`~h]!R]Znlw`)[$H2]rH'J.\
        ^)`$]&^2I'Y!R]Zpy0`~~,b!R][)ywJ)I]^U^!R][[r~)]/YLe8^I`7F$J!R]]&}~M[LF5^!R]]=}~5]U^!R]^%y~7a^E._#^!R]^>}~WX!R]^?ryJ([DIf[5J$a/]']*J\
        #`#J$Z!R]_s}~u]#W!R]`Rq~G_LZ%W5F$Y<W3^2F!R]`T}~~0`:[!R]`cry]8Z#[SI@[3YEZ!R]`qr|F/_Ka(XUH'I0H&V2_#Z*J#[!R]a)}gb~*]/E!R]aTs~~*^<]'b8\
        [!R]d>ww^~)I@[,_!R]e7y~~/I>Y/`.^!R]ghy~k[ZI9a)I!R]i)ywJG^.YSE/_!R]ka}~'b~SJ!R]n9y~5ZTZKJ!R^1yhzY*Y#W1Hc[#ZC[&ZGZ!R^4S}HZ~;IL^!R^8+\
        i6a5[W]%G#IVc-c2G:]-bAH'_&Z!R^8c}~1a~L^!R^:*}=^~]X!R^;fw~']#V0[~LY!R^=Hy~~Eb!R^>Es6efX*A2Z@[!R^?`}~'^sI!R^C1}~'`~T]!R^D#y~xI;Z@`(^\
        !R^D$}~xY;[!R^D<y~~DF)[)]!R^D?}s]~c^!R^F&}~0a~5C,V!R^Gny~~&]T[,[!R^K@o~&[#F#a;W8X#I$]/`W[3H3_!R^KL}~~?^&^!R^N6}~xDF_%b1E!R^P?u~xIm\
        g%F!R^S,w~.[{bNF!R^S_i5h#Y)_ge,V(XcH2_7Y$W!R^T#}~beFB!R^T$}~~WZ%`!R^T5g5Zg]*e,Y(d$VaHfZ!R^V7}~xXT^!R^Vn}~~&XM_!R^W{}~~%^fZ!R^X`}+[\
        !R^Y?y~@[~%X2_!R^[`}~iZm^$J!R^]Hw~+`[H'^0I0]!R^^e}~JX~;W!R^_uy~$_vF7H(^9[!R^aww~'_~NY!R^e/}~~*^!R^fUu6]fH*G#cE[/XRJ6J!R^i:u~xGIG%Z\
        .g9]!R^kT}~'^!R^lkw~~h_!R^o/yI[~P_!R`9x}~_VFF-[!Re>>}!Re>EuzY8ZO`$`%X!ReD]}wJM_!ReI#[#[9]_];b=a#[#b#e#a'D-_$_#Z#b1H3J2Y!ReJly~]Y-Y\
        rY!ReK@y~4Y~MW!ReT5rAXs[,WIYtW$Z!Rea#u~5XSc_[!Rec{}~hbTI!Rei:}A_~HI{]!Ri^*}~xH-]!RnB&}~5^K[!Rp@^}~/Z[^!RpQ1}~xXhd(H!RpR{}~xID_H[!R\
        pR~}~xFY`!RpV7}~~iX!Rs[=}~N]!Ru`H}~A_!R{']}~~MY7[!R{1My~3BNZG`+e!R{1Zr']~~1c!R{1jy~V_3a=H9^HJ!R{1yw~~=g$_:I!R{2Tu'a+_#Iic#F~%W!R{3\
        C^1ljI#^+[/eCk%W*['I#F2H'^&F#^.X*I&I%`(_#]$F$F)J$Z&^#H#f#D'Z%W!R{4;}~~*[!R{4bk~_H7J'J(b#Z%^+J$Z$F(E&G.b#I#_'Y/[,b!R{5$w~ha2[DF.X!R\
        {5S}~~w^!R{5}}WIEH_JEW]d!R{68},Y5a~ZJ!R{6H}~V_~.[!R{6pu~,[)a']$H$F*Z~2`!R{7u}~~%f-J)I6H!R{8+b/Z1]9c$`5e2H'G,[9I2I'[#X7_(G&f#J([#a%\
        X'[+J&Z#c'I)J$_&[$G#J#_#^+G+H!R{81w~HcKc%H(`)JfE!R{8:y~~NECd!R{8Bw~xIdf*H!R{8Q}~7IRd!R{8s},c!R{95y~I[;W7^iD!R{9@}~0a~I]!R{9FuAh,H~\
        ZZN[!R{:%n@F#`~Hd2EE`)a!R{:B}~xFi[!R{:]nYc6anY7[&I8A:J%XD`!R{:zl~__'[2I'Z7H-ZT_%^!R{;&u~_bQa!R{;ByNB~KH9e!R{;E}~~Wa$I!R{;Qn0`~EbFH\
        -[8_#]'[)H!R{;fq~#Z%Y([#H&]#XF^4JJ`0a4I!R{<,}~S`!R{<4y~)Y?YSJ)Z!R{<Pr~4V7ZG`:V!R{<Q}~/YkHX[!R{<by~_c]B!R{==}Ya~@a!R{>Hs+]6_?b*_!R{\
        >Or~1HG^*I7b]^1^!R{>^ywb^I!R{?`}~scdE!R{@<}Na~kE!R{@?}~~#J'_!R{@b}|C#F~;g!R{A'l~xF'I$G$[,e#Z+_Ea)`(`!R{A<}~YY)X9I!R{A^y~~*Z$]!R{As\
        w=[q[~6Z1^!R{B*w~4Y#I/Y`]3_7I!R{BOy{]!R{C1y~1^iH/[7_(C!R{D%}~:[~CZ!R{D3u}V5cNX!R{DGu~xE:G$de[!R{E%y~7c!R{E;q/_>I1I&J}]+dUc!R{E`ye_\
        O^~1]!R{F&y=^~LFTd!R{H.}~/Z>ZNF!R{H6}=I~LcTZ!R{Hcy]W~J]BZ!R{Ht}~~Lc!R{IG}~t[&JT[!R{Ieyt`ob4G<_OF!R{Ikr~Ej(G!R{J5}~~CG$b!R{J:wUJ~H_\
        7[0f1E%I!R{K*}~0C~9b!R{K+}~xcoG!R{K@k~Wa(F,V6Y-F5Z&I#g#I%G*[#a$X#J,H&a!R{LYs~cb7F>E#c6]!R{Lu}We~NI!R{M0y~~h]!R{Ms}~AV#Z!R{N6y~xI#e\
        mX!R{NG}~GX1b!R{NRy~~M[!R{Nfc5ZS_8]#Y6d#[#V.^$].V&]%^@Y(F#['[&Y%](I-Z&F7H/_!R{ORy,[~LY0Z!R{Occ~%G+^%W$_(H/[&_/[)[;I1`)a-X'_#W#Z#J4\
        c#f!R{Oj}~0_~1_'H!R{P)o{](XyX0Y*XI^!R{P1y~~$HJ^!R{P?s~2[~+b0^!R{Q;}~`X:c/H!R{QCy~/b!R{QJq~7]cI)[#b.I/YD`*^!R{Qqy~~uc!R{Q~y~~$IJc!R\
        {R^q5DgZ*Z2bR[2HmV!R{SGn~#I$b~'_]V!R{SH}~%c!R{S_w~{ZU^#H8]!R{T5q1_j`|G(ICf)_$I%F#G#E#c#^!R{Tsi+Y6[1[8Y/Y,X,XSZ1`%Z$_)I#ZOD!R{Tyw=I\
        ~-^QI%H?_8b!R{T}}~Ia~,Z!R{U,}~A]~JX!R{U7}~_dQJ!R{UNy~N^!R{UOu~5XkJ&b1I'[2[)G*G!R{US}~~&]=]!R{V(}~4HrH%Z9[!R{V-}=^!R{V0w~xD<d>Z!R{V\
        ]y~/Fx[K]!R{Vbw~re#I3[!R{Vnw~te&F#[-[!R{Vu}~eX!R{W$y~x^S_!R{We}~sa!R{X7yyY%V~<Y!R{X^}~~;Y5X!R{Xp}~cW!R{Xvwz[{D1_(]7^5J!R{Y0y~$^DW!\
        R{YCy~4X]W!R{Zm}~~%H>a!R{Zpy0Z~~#_N`!R{Zt}?]~~H[!R{Zzl,_5]~9Z1Y.`(aOV,]!R{[8rg_hI#[$[%[=X'HYd!R{[R}~~5b!R{[[r~1XGa+_tH&H!R{[`}#^~0\
        J~JF2[!R{[s}~T]tZ!R{]$}~~$^/J?X!R{]=fz]8cWG/D,b0Z#[4c,X&[&n!R{]H}~b]PY#G!R{]awNc!R{]fi'^+^~'_Ch3J2A+_$H;W)_4i!R{]|}~BIf]Rb!R{^>}X]\
        T`!R{^?n0Ynb{Y>E4d&X!R{^AuyG%W~<e4`!R{^mb2d-gAYQX4G5V2H#_2_.^8c(a-W%[!R{_$n~~%V-X(I$]5]#[#_'X!R{_6}~ZJ9G(cKJ#^!R{`3}Q^~HHpc!R{`;y~\
        ~#a5JII!R{`Hu~.Ys_)H#WI]!R{`lu&`~%]:YXI!R{a#u~hJ-]'e-XFX!R{a%s~dZ6B#ae_'^&_!R{a(u~?^$E8`B^'[0Y'E!R{a;s~tc&F8bRc2I!R{acu0`~7_~*_8W!\
        R{adu:_~`_*I2W$Z!R{aw}K^~>JyY!R{c.k~xI)a#H/H+`2f)`2^!R{cKq~~$]Ie&^<W!R{cz}~~>_!R{c{y~QJ#[$Z!R{e2}~`I~*_!R{e<c_Z#[$ZLh/V;d0_/a'IJW4\
        I$c8[!R{fLy~~$_I`)a!R{fUw~}VUY/^!R{fV}~/akF!R{gJ}~rf(F!R{h/}~~>_GD6_!R{hGw~~Me!R{i:}~]X!R{iLw~~Lg:H!R{iP}~~Mc!R{jXy~~va!R{k^w^^[YD\
        XQ]!R{ka}o[~{]!R{kel0l~#^&HCYl`6J.Z!R{k~y~-Z:G(Z=[!R{lK}~~3I=^C]!R{lim~,[gZ)D(^#c#G/F(I5_#H%Y%[9`!R{lkw~1_b^oE!R{m+}/]~OEna6I!R{mL\
        w~3]nI/eFY,H!R{nTy~5[eI7H?b!R{nV}~R[rY!R~3Cs1_m]~7_!R~4/y~vb'Z1Z!R~8+r~VA*_GI7Y(o2B*J$_!R~AA}~z_VI._!R~H8q~~%]8[#F1g&]%V!R~Lvy~}Xo\
        ]!R~N-y1e!R~N6}~xFYd!R~N]}~V`!R~R4y~sh'I!R~SE}~Va}I3Y!R~T$}~~)W=J1^!R~U,}~(Z~>Y!R~Vny/a~wY!R~V{s1^~&ZCarI!R~XQ}~~%Z2]!R~^?uV[}H}d!\
        R~`c}~a_@IJ^!R~cBy~xF<e?b,I.F!R~fLr~]ZEJ&`)^F`'G(X!R~ghy~~@^&^2G$X!R~hMu~#V$Y4c~IJ!S$CG}~}YU[!S$R{}~W]B`!S$S?y~9Wa`!S$i=}~.W(Y!S$n\
        Xy~.X([uI!S'7*y~~%YL^!S'8B}~x_TH!S'ms}~~O_!S(nt}~5]!S*4#y~~D[)^)I!S*6/yPb!S*8.y~_Z5Y$[!S*:m}~~%GOd!S*>Ow~tY!S*Btu(^j`&Z#^#[mI!S*Jv\
        }~Db!S*T#}~.W(X!S*Vn}~q^%b!S*`Zy.I-b~~3^!S*awy~$[;_~I[!S*eh}ka!S*l&}~x^!S,2Zw~.D(Xu_!S,9@}~.X([uE!S,<2w~.^{_II!S,@^}~.]!S,BS}~.I{[\
        NZ!S,B{s~.[(X~FW!S,Z>y~4_!S,d4w~~,[NH!S,je}~.I{aN]!S,kb}~4YuH!S381}~xHh_!S43C}0[~bV!S4;Q}0Y!S4]H}~0YfZ!S78+q.[kZ2d_I!S7:%yAa~HH!S7\
        :0}?_!S7:8o#V-h!S7AX}.H~r]4H$Y!S7D@y~.Y(XQX!S7E6}~~#`!S7T5}?]~d[!S7Vn}~~(b!S7^?}|a~<I!S7g1s.G<a~td!S7k1o?e!S:3%y$['[!S?1?q~Q]&_D]-\
        [!S?1Bw}_9^XD&Z#ZYI!S?1M_R]HJ'E#C0`#?#J*^'W%[&d#G#b6d8J%?%a(W$Z&_$_'Z'F$a&j%A(_'G(H(X%Z$H(W#^!S?1NdZa5ZBdM^7f1_-b!S?1Sw~0CMJAIDa3_\
        &[!S?1^}~0]tE>`2I&J!S?1hw~-YmI~$c!S?1k}KI>c!S?1tw~LagY!S?2An~NZ#a1a]`2E!S?2B}~~:WE^!S?2Tu~|_Rk1J!S?2aw~xH#J#J)I.Z6Z-d%J0I(X!S?2cr#\
        XMH`]a`%`'GQ^!S?2d^%W#^0Z@[$_$`$Y6J#Z)X,X.g#H#^-I-G8G)I)^-H+`+W4I#^$H'_,Y&h$F$Y+X'^#D/g!S?3;w~@c&G,_7F!S?3Cc'_+b#_~&G1W%^-Y$Y$`#I2\
        G#e:D#Z%Y%]*YGd%I&]#]%a%Y!S?3du~0G:HQ`%_?[O[!S?3h}~J]'_JJ!S?4#k~#G#Y/I&_zJ%[#H'W(a%X#J%`'['a!S?49o#X~/a#ZJ[@a3J8V#[-G<Y!S?4R}Bd!S?\
        4`u|H~2J,a3Z%[%I!S?4qnXa#I&HOc<^O_]b!S?5$[3Z0D,c&d,a%^#H)IIJ$[.`1I*f+X(W$G)]#H@I#_-_'].Z%]%b)Y.Z$^#W#]$`#d&^#]!S?5/}9b!S?5<}~5Ysb`\
        J!S?6/um[@V~]X!S?6z}Qa(b~BE!S?7J}~~1`!S?7`r^]%`#_%_~#g4IjF!S?8+lT^$G8H;WBZ+[*E-V2]*_&a6[,b.a'I(b!S?8By~~BF>b!S?8b}JaeYUJ!S?9@}~4Ju\
        W?a!S?9Ew~%`zX*I!S?9Yw~K]BZ#Y#Y!S?:8u.H~Og>F7]!S?:Ey~-]mZ5a!S?:[}a`~'Y4I!S?:mh~'_QH4[1Z)I#I3W'_+d'[$c$I'F&Z$[-Y&`$G!S?;&s&^jb(F#^~\
        %HC[2I!S?;*r;a~AY$W#[6Y([B^+I!S?;Eo~1[/_R`+B7a&Z1]6[BZ!S?;H}~O^!S?;Qm~GW1d2c3I+_$C*C(J,c#J,I1_%b+I%]!S?;fwwY{^%b!S?<OuzY%X1^~:^/].\
        E!S?=>}~1[YJnf!S?=^}~-d~.J#[!S?=b}~]HIZ!S?=q}~xaZ`!S?={oJX}W@H(H#d*F&_5H2^#E&c7X'J!S?>2}~C_!S?>Iw~~0^+C#_)`!S?>XuSeWE$G)dcD1a:C$b/\
        A$Y!S?>|}~+Y!S??*}~~%i4B!S??:w~xESe>b!S??De/[~Ic<Y#W(_$^#J+`J_3_!S??S}~5H?`$`4J$G!S?ATr~0a$^_W+CL_?]!S?AXr~rH*_(`-h'J$GHI!S?Ajj~/[\
        #J#X1]&[&X0I&b#`>GE^(Z-J*I%d'H7c!S?B*}z]LZPI!S?BN}~q^)G,_!S?Br[#cg_'F%d*a3Y%b)Z<X$X$H#j3J#H+a'['[*X<G#e)Y&?%I(c+D$]!S?By}&HqaBZ!S?\
        B{y~5c&[~?I!S?C1y~`JG^J^2H'Z$H!S?D4u~1IC^Ge!S?D8}~bay_!S?D9}~~0[Pa!S?DCk[Z4X)X;[FH)]&W*`+Z&D-H*Y%^1YCW+_!S?DN}~~*a2I9_!S?Dgr~7Y/W'\
        Z#JWY?]!S?E%sw[%I7IGGG_/E'^.C-_#Y=`!S?E(Y~0J#h*]-Z'X$V*]&h=_#I&f'[(Y>G#d#](W&g%J#Z#Y&f!S?E;y{X#E~<]!S?F1yyC7]gGRf!S?FN}~CZ!S?FO}~O\
        [!S?F]k~dJ+Z-G%_.W3Y#b$]$X)]._/I'_!S?Fbs~1IiC-a)G2_$^(a?^'Y!S?Fz}<_>H'H&J~0`!S?Gjo~.I(X'E&YD^'Z,^:G7_9`([!S?Gv}~gZ<_!S?H8r~~$]2X(]\
        #_#I3W'_!S?H9m|WyG+V0[(^#g3Z!S?HH}DW~Ha/IMG!S?HMq~1^(ZBY'I$X#]3`)J.GR^!S?Ht}~9]~SV!S?H}u~#FK]Va1`7bBb!S?Ih}~~C]!S?J)^(Z6I?H%I#e#e#\
        a#`#d%f.I%a#Y#a5^&J)I&b$Y1G3](d&W0G'J+Y,Z'Z1F1E!S?J8y~0ddZ(G!S?J@}~.d!S?JA}~4Gm^*Y!S?L4w~}]&_0X!S?Lv_(^&X3[XX$[(Y%Y$Z)X&V%X%Y)Z#`+\
        Z3W,J$Z3[#G/Z$J;J0Z'^#]#W/]!S?Lxi,W([0Z9Z:_*Z1J'_*I&_#Y#]:]*_(^9B:I%CVc!S?M2}~xFN]/^!S?Mu}~{_IH2b!S?N.y~xF/X`W!S?N0}~~k]!S?NAn7Z*Z\
        nI$^$Z-F#_,`&XKHH]!S?NBy~xIWk9I!S?NOn~`c:f/E+a-V,J'].]!S?NRy~1F~Ja!S?NVy~1^&X!S?NZw~~JZ,[)Z*[!S?N]w3^~Ee!S?Nhu~;Z$XhI9Z.Y*Z!S?O@yS\
        c~nI1i!S?Occ[Z4^4I*]#Z$]#a4[*b.W(H([$FCI7F$D&F0^$_#_(^']!S?P2yTH$E8g~bJ!S?PBy~dH.a!S?Pe}~NZLb!S?Q7w~%c'hWB!S?Q@}Y`&J!S?R4w~0I&]@]$\
        H%DG](Z!S?RLy$c~vJKZ!S?RPy~NWbI)b&Z!S?Re}~~&]F^!S?S?}~0a!S?SEw~~0f,Z)X!S?T#gW_$_%b3YAe/Y#Y0W2G'Z-]+E1WKZ%W9]!S?T$}~~'b*ICJ;B#a!S?T\
        *}~#D#`~*`ZJ!S?T5nxd'J0^UW/b%Z&F+Y;^3J#J&]3E&I!S?T;}~OI)eCGNa/G!S?TGn=`~aJ'b6a$HO`!S?Tj}~~BBJb!S?Ts}~~5Z)F4b!S?U,}~~e_'H!S?U0s~kHZ\
        Y4[%X(Z(W!S?UFw~0_9]x^!S?Uuu~-V9W/^!S?V#kH[$WdIXY2G)Z$Y*Z$H-_+]$[$Z&[4Z(B(_!S?V-}~~%ZHG#]!S?V2yR_Y`~JW!S?V7y~0^&`xD5J0f0G!S?V^dRY(\
        aTc$b.Y,[?I4F%X?['])F.X$e&]+^!S?Vb}~rY&^!S?Vny~H[QIBaH_)I!S?V{}~~&`)[RH!S?W-}~.W(Y!S?WEl~xH(X%^7`3]#a!S?X'fO^1[fF']D`'W&G'^4`(J,_3\
        `*W$`&_#_!S?XVwY`h[~H[!S?Xz}~-_~%`!S?YBrh`E`#]da'H_b!S?YP}~9Gne!S?Zni~#Y4YCJ0Y/[)W$^$]8]'a.^+a!S?ZofzXL^/`C]4a.Z$c)[.c#]'A&a-J(_+^\
        !S?Zpn0`~'_U`1G?]CY+Y!S?Zq}~BDW]a_!S?Zsw~hd2Z(^!S?[)iUe#YTXKI(J<[&]1](F&a,['`$I)W#I,_#[*I!S?[3e(^,[@JG^8]#E$^'_'a.V0X/^4I+Y(Z$[._+\
        Z#[#F$_?I([!S?[R}'`~<Efc-F!S?[U}~6V.Y!S?[[d3j,bnJ$I#I#G%J4Z1kCE-[4]%]6]'[#@#I#?#F*`#[!S?[ss~$H.XAa|]1J#[*J!S?[vy~~%Z&b)]!S?]6}{Y6I\
        ~A^+J!S?]=w~5cUV;`UF!S?]A}~&[!S?]S}~4[u_!S?]U}~p]!S?]]o~CY(^'I&X$_-J:`_F!S?]^y~RW$[5b2H!S?]dl0Y}J'aU^1a6^<]1a!S?]|}~AZB^FE!S?^%u~3\
        ZsE*c!S?^?fyH'`0CGEGd'I+a5Z1d%F#I#a(H$C&n!S?^mr2I-^lD'b4IGI1IB]*]AZ!S?_9}~o^+[!S?_k}~x[!S?_tqN_OX$Z#_CYN[pE$J!S?`Ru~TER^&`$]/b;X6I\
        !S?`ck{^%[#Z0Z9Y)V%W4I+E$X-_/Z,J<Z!S?`qn}a2I$]1EDW([.IBa-I#Y$I#_(Y&d&I+W!S?`~n2^-aqYP^5IZH+`!S?a%l#^~+I&H#^iI@a$Y)f#l&I)H)I5F!S?a)\
        nyFIY5`AJ/b&E*`)W,W(`7H']$_!S?a;y~9[aHVJ1[!S?aTuzY{]&`+]cJ!S?aUw~~DI'^'_!S?acr~Eg(J-YAZKG1J'[!S?av}~~?_'_.I!S?awy~)Y4E$_~]I!S?c2}~\
        ~Z_!S?cBy~xePb!S?c]y~<[DJ-_;Gha!S?d>w/^~kV&['`!S?d[u~xIYI,h!S?d^y~~I`!S?e/n3`+E7n(a~BG/G!S?eCo&]~/`MX7_&H=]!S?eYY^b#X#[$X?H*`2[#a$\
        `#<+I#W$Z0F&f#d%Y%Z&Y'_'H&B&E#Z([&X)['^'H$]$`$Z%_%X%Y$G$]'W%a.Z#]$E(Y&[$[!S?f)y~`I:[/_!S?fJjRY]^#aQV*V6H/_*D#_%]#Y*H9Y!S?fKq~<`.b6\
        ^)Z-J+F?f2]!S?fLy~]G/[*b(G._!S?g*y,ZoY^`@I!S?ghy~~*Y5[3Z!S?hy}~OZhY!S?h|}~~NY&`!S?i,}~~&[=d!S?i:}~fZ}G!S?i<o~F]%J#CZ[8bGa!S?i=o}F.\
        V$_?I+I'](J1b$`5_HJ)W!S?jEy~<X^b!S?jFc~0I%J+_$^'_$Z;[H],V(Y&Y-`@Z)`%a#c!S?j_w~[d>I!S?kFu~aJ9h/_`X!S?k^uK^~J^&Hrc*`!S?kanX]'J+]DD$e\
        5Y$J#]+I9[BJ$H._,^!S?kbu~(]N_Q_^I(`!S?key~1X#d-I;W1HqI!S?k~n%^8ZX]8Z8^#YUHQX/V,Z!S?l=o~0^7I%X%`~*e2I)F!S?lG}~xI?X<^!S?m-u~VaG]!S?m\
        8nf[B`4[3W*J=b$I#Z5]!S?mjy~HdN_(I!S?mzu~0ZtG?b5Z0[!S?n>}~q]#J%_!S?nV`WFEJ&FXGD]#X#D$_&_)]%`&I$X$]#`&W#_$H$b#]#J#b%Y$Z'V$f,_#]&[%W%\
        ^!S?o4nyZ(Y,YCW-^-`4`'Y^H([!SD1BywYK[!SD2a}~hY~#[!SD4`}~~Ka)H!SD5<}~5`~?Y!SD7k}~~)H4g4I'E!SD8+}~W[!SD8.}~-a~BI'Z!SD9E}~%ZUXRJ!SD:m\
        qwH;cfHH[0]*d!SD:z}~~3d!SD>Xy~~?X'_1I!SD@a}yH~Pb#W!SDAAq?_T]'[8]4Z<Z4a?H>[#J!SDFay~xHDe'G1`!SDGvq~xH?Y%[:])G$Y%^%]!SDH8y~~#J:]4a'E\
        -J!SDH9}~~%Z8I2c4J!SDLxywaMV!SDM]y~S]z]%Z!SDMb}k_!SDNBw~~K])H*`+[!SDQJr+^E]E['X:]nZ$^!SDRe}wI;JSH$fb[!SDUrwkh~CB=`#I'F!SDWE}~~$J9I\
        3^!SDXB}Ma!SD_Ry+[SY7^8J!SDaT}~~Dd'^!SDawy9]~&`BHFHU_!SDc.}~~Mb#]!SDg*}~%Y&]qJ!SDk:w~~;W4`&I!SDnV}~~'I:`!SDnny.al]>V~$I!SE1K}~#YS]\
        !SE6#}zZ~>]!SE8+y.X~wG*d,I#[!SEbos'Z-Y$Z&ZNZvZ!SEexs.X-X*WN^~FZ!SG27}~%_~eJ!SG5x}~%I*aLI*Z!SG6pw~<]~J_!SG8+}~WXFa!SG81}za%_&J$D!SG\
        :my~#I~)[`V!SG>^}~`Hs^!SGBOs~`IGX`]!SGDgs~#`1^uW!SGEW}~%J7d!SGM0}~~ha!SGP?}~~hX!SGPzw~%YTI*IG`BY?Z!SGS?y~3[FIO`!SG[Ky~$Z~2_RD!SG[U\
        }~`dGI`[!SG]H}~$[#X~bH!SGe2y~%GTeBJ/]!SH8+y~%Fo[(J&f!SHS?}~xI&DW^3c!SHa%w~ob!SICa}~%W?X!SIT:}~3`!SI`c}~%^!SK+K}~KVpY!SN3C}~RWa]!SN\
        8+y~'`#GrI8_&IO[!SNBSu~0_~=Z!SNH8}y_5_~6E*H!SNR{y]d*I!SNR~}~~'`9^<J!SNS?}~~?_3V!SNY?}~-Z~*X#J!SNj{s~~Vc1]!SW`q}wYkW!SZZ+w~.[$[#]~H\
        F!SZdBy~][7W!S]Wfy~ec5J!S_.~}~rZ8F$b!S_1y}~~=^!S_2a}~~=a5I<^!S_2d}~0[Kb@FfE!S_2ow~6[dI2a;_!S_2x}~~)E(ZC]!S_3@q-J~,[GV8['e.X(JCC%]9\
        Z!S_3Cy~ZWgI#^-X!S_3_y~~-V`b!S_4#w#^~~8].`#c!S_4/}6Y~4Y!S_49}~0IMcP]^J!S_5<}~Y`Q[!S_5B}~uI5`!S_5x}~~k`!S_5y}~~-_`[!S_6cr~HXKH%G#I$\
        I%g/bEE!S_7/}~YZQb!S_78}~Ma9Y!S_7k}~xI.^4`!S_8+q#V~'BBXT]+J(V3f&I/d;I!S_8.ywI%^~n[!S_81w~0ZdYM]%J0Y9J!S_8Gw~H[yI.d%H!S_8s}#E~6Y~0b\
        !S_8~}#W-W!S_9Ef#G4moa2d0I([ND1`1b7J*F4J!S_:mu~1I{X7Z#_G^!S_;*y~~Fb!S_;f}~(W~Z]!S_=>}~s`!S_>Vy5^#^nH!S_>Xg#^#]1]*]$]l]&J#C(JAW&]:c\
        'H%J?J$a'?#b#A,F%_#H/I!S_>n}Z`nb!S_?*}#D~6k!S_?:}~xGp^!S_@^y8_~C[Q]!S_AX}~1^KF?a>G/H!S_Biy)[.a([iJ!S_Br}~1JGe&]:HZG!S_C1y~0[#]i^!S\
        _CGr-H~&DiC4`2J*h+f%W8J!S_D%}~~Ea!S_D2}B^~~'[!S_DJs~uA#c4Y!S_Dzo4])crX=_y[EI!S_E;}}Jqb)]9D!S_F&}|[([!S_FNu~]FI_8X*_._!S_FO}#Z~6^!S\
        _Fay~XJMZ;[0[%J!S_Feu#Y4[y[(A^[!S_Ff}#_~~O]!S_H8y~1Z~5Y#X!S_HM}~]Jt`!S_Iny%ep`;I!S_J<w~-DOFif!S_Jlw9Wla~eY!S_K9};^~~7a!S_K@w~A]>Y<\
        J1]9H!S_Kbu#[~/b#_LF>JN]!S_M'}~vX4G$^!S_M(y~,YPW~2]!S_MSy~1Hl]G[$aEJ!S_Nh}~~C[3[!S_Pzw~C_*HNE4[.^+b#C!S_Q0}~~/E7h.G!S_QJ})Z!S_QYw-\
        a*Ioa!S_RYy-I|]~Fa!S_R]u#^oa>IKG(aUa/[!S_R^y~1alVg_!S_R{s5[yJ(`~-Z$X#I$^(^!S_R~y#[~va5Z!S_S7}~,Y!S_S9}~KZN`!S_S?]#d#W2_yZ#k9F3Z#Z3\
        X#X#W'V'A%Y*^'I$H.a$^$[%a$j#>#]#D+[)I-F*_!S_S_};_~~-J,a!S_S}}~sZ$b5J!S_T5r~1H9_LZ%Y'HR`2Z!S_T:u~,[iI&_#I%^?[,Y2G!S_TK}~Q_!S_TQy~~;\
        J4^%Y!S_Tj}~0I~4^!S_U0u~7`)ZXV1[(GC]0J!S_UFy~0eg`%]JE-D!S_UH}~0W:FT[mI!S_Vuu~/]S]8^!S_WGq%]8gsJK[?ZKH#E!S_We}~vZ!S_W{m#F,_.[uI(ZcY\
        Ia#b-H%Z%J!S_W|q-exa+J(Z&_~7Y!S_Y?}~u][]9H!S_YC}~X`mZ!S_Y`}6^~g`!S_ZA}=`~]GU_!S_ZHw6]wI~I_5^!S_Z}}~u]#Z!S_[8y#F~z]=d!S_[Un~HW6Y7Y+\
        H1d!S_[pq~~)W&I$^0^$[%]3c!S_[vy#Z5a%]lD!S_]=}~U[']iG!S_]F}~~-e!S_]Hw#^~0]~6C$e!S_]w}5`oI!S_^?u~]YqG#F$]#F*h0[!S_^m}~XaM]=I.J!S__Ry\
        ~~?]G^!S__Z}~~-_E`!S_`H}~^W|[!S_`qr;IsYKZhH#a,X%]!S_aTr~rZ%W#V,W*F$Y!S_aUu~H[T_mY!S_at}5^~b_%G!S_c^y~uV#F$d4X!S_d>y~jZZZ+^!S_dSy)`\
        ~*H~A^+_!S_dT}~KIQ^!S_e[}~0F:^T^!S_ex};J7`]_~9I!S_g}}~YXt_<I!S_hLq~BE:a=`$B2F._/_!S_i:}~;Y~K[!S_i=}~HaK`:C!S_jey~1b~%I3Z!S_j{u~xCI\
        c.d%G8I!S_k~y#a2Z!S_l>}~xe!S_msy~xW]^!S_nFs#_~Y]?F3X9Y#HFY!S_nVy~s]*`1CC`<G!S_nns#^$Z8_sX~[V!Sa8+}~~&^J^!SaHw}~~&]9[!ShUow~La!SjcG\
        }~~`^!SsRY}/a~OG!St%-}~SI3_!St-^y~SW!StR0}~e]5I!Sw&3}~E[nX!S{lA}~jZhI!S}2a}~IH$ZNZ!S}6#}~~i^!S}6p}~-d~=J!S}8+}~ua)`!S}81}~]J8Z3^#H\
        %J!S}>I}~~#[8Z!S}>O}~~Q`!S}Ce}~xHAG'_!S}DN}f_+`!S}Hts~~$f6I5J#G!S}H~q~]`=G.V)^8[;^!S}N6}:`~z^!S}O@y~K]NG8Z0b!S}PTy~~%[4Y1X!S}Qd}1[\
        $X!S}R{w3^~EJ(J=G&`*[GW!S}S?y~~F[!S}T5w~]IKJ,ZJ]$X!S}Twy3_~EG!S}Ty}~La!S}Vny~HWQG%J=]!S}_Z}~xD#^9]!S}awy~xJ;Z>X8X!S}i:s~2ehHH`?_&D\
        %F!S}li}~~9^;^!T#-m}n[!T#2R}~_XQX!T#2d}~3JNJ:H/_]]!T#3@}~,_!T#3Ck|Y#I#I^_%]%b;Y#I)E*H=X#]%_-Y!T#5xy~~1^)X+a/I!T#6#}|Ie[<D*dXI!T#7T\
        y~_`QE!T#8.}~3[MF~8^!T#8c}O_`[UJ!T#;~}~.W(X!T#<Zw~bi8H0?!T#>Oy~__FG-G0F/ICc!T#Ht}~_X3V!T#K@y~p^k]&I!T#O@}~_DQ`0J!T#P)w~_G7]<G-IP[#\
        Y!T#RE}~4YuH!T#R{y~_cOW$W->!T#S?oZ]5^B[RZW_%H!T#SN}]`!T#T:uC^hWRbQA!T#T]y~_XQY!T#Ts}~_H%IL]$X!T#U.}~bIFa!T#WFy~_CFehX!T#[Uw~_]B[)G\
        *[0^!T#[p}~_gF[-H!T#_$y~#Z~=Z/X!T#`;}~_@AX'd!T#a%}]`!T#j)}~bc!T#lKy~td<F=I!T#m]w~__FG8Z!T#nF}~_JF]-]=F!T$1y}~~'c!T$:Ey~V^CEGb!T$:e\
        }~z[T[!T$>X}~~G]<]!T$BSy~xI4^!T$C1}~'XsGVa3F!T$Ce}~~A^!T$E%y~X[#W!T$Gny~~QJ+](^!T$H1}~}]._!T$KL}~~'XRZ!T$Nr}~5^eD#^!T$Q0}~&c!T$RYu\
        ~~KZ-[1Y!T$S?y~xGL[,`:X!T$S_}~xW.JI]!T$T5}~~PI#I1_,a!T$T:}~0X~B_!T$U0}~~5[Q]!T$Vnn{Yz?#G3F-Y%^%b3J']+I#Z$_&]&[!T$a)y~~*`UE#_!T$ex}\
        IbfWhB!T$hM}~~J[!T$nX}~~=YO]!T&2u}~yI._N`!T(@r}~.[~L[!T*1Zy~#I}Z5=>`6_!T*3@}~#]~_]!T*7uy~~3^!T*8+w~4[KGGW&G4]A[!T*Hwy~~Z^1^!T*K@uw\
        J)W,IR^K^,c!T*S?r~#J4Y7^iD0^;b+H!T*T5}~~aW!T*Zm}~#Z!T*]6}~#J~5bRG!T*]{}~#]wJ;_!T+D3}~^X~#[!T,Dw}~#[!T.*r}~6ddH!T.1yw~']~?[!T.6H}~~\
        V`!T.7P}~xJFd!T.:(y~+[k[mX!T.;B}~'Z~_Y!T.>O}~#`!T.Asy~~0^!T.Biy*b:[!T.F&u~?aAA)_J_0JFE)_!T.Gn}~xG`^+V!T.RYy-Z~,b!T.S_w5`9chJ!T.T5o\
        ~$[a`7HD]FH)^!T.V(y~~'aRI!T.V7s^^]Z?]IJ?`8^!T.Vnq~$^=IA_;Y8eH[)_!T.YC}~k[!T.YhyB[,]6]!T.YlyB^#^+_!T.^g}~x_KZ!T.`J}~~'Z!T.a#s~'^1]$\
        Y'^!T.aw}~'[4[!T.exuB]#[@aZ[<[@I!T.fE}~9H@a!T.kTy~'e2I4Y!T/YhrBX#^+X([/[#X!T38+}~~/J>V=`!T3;Q}~~#c!T3Nr}&[~~a]!T3QJuHaYY%^5Z~O[!T3\
        S?}~BY_I/H)_!T3VQ}~']#]!T3XQ}~}I#_d^!T3[%}~~i_!T3^?}~M[~&I2Z!T3iO}~~>]3E!T51Mw~AX?[l^&I)Y!T51Ss~M^LBeX#c!T51ty~HXwb!T51ys~&a%[F^VX\
        '_,GM[!T528}~']2d!T52<w~zY,IJc!T53@o8]k`;V=ZM[+`4G-J!T53Cu|^5Bb_5`GB.H#b*H!T53uy=W~~5`!T54#}~?^~+^!T54/ybasX3Z!T56#}$_~vHp`!T56Hy~\
        6Z~LY!T578nNJP[s_)W?]7^#G!T57Fy~_XRZ/X!T57u}~#[!T58+izYK^AZ,X+I0d([%Z*]3H#I.I$h)[!T58.}~P@SIKf!T581y~~)Z&`EE8^!T58cs~0_~*[$],^+_%a\
        !T59F}~~Re/[!T5:]}~:[~E^!T5:euj^~*[*VM[!T5;*}~k]YZ!T5;fq}F'Y&^N[wh!T5<5}~g_^W+J!T5<P}~~WY#X!T5=$w~~Pf8^!T5=]y~rF(H$b!T5>Ew~gZ#Yf]!\
        T5>On}^]`6>%X(fTF'[!T5>Xu$]x`~/I$hGG.H$J!T5>^y~eVCcVH!T5>h}~0`:I~-d9?!T5>t}~ZaiJ!T5>|m~~$[#].I#X'I#W5F)g!T5@^}~4YuH!T5@b}}V!T5AO}~\
        QY&Z!T5AXy}H]ZPI0[JY!T5BO}~~9Y!T5BS}~9W3X!T5C1s~.H~7Z0Y(]#I)Z!T5CGs~Gb$X%J=Zf_2I*V!T5D3}}C#X~P^!T5Dq}*W!T5Dwo}i~QX/J!T5FNw;]~@ZcI3\
        ]%]!T5Gny~zV*]LI/_!T5H8rAX~_HJZ)F6b!T5H[wfW+Y~jZ!T5Ht}~GW2Z!T5I#uwX~,]:]#Z-]OJ!T5I4w~BVp_Hb!T5K@r}X#Y3[uF$a*I2Z!T5Kb}$^?IH]!T5LYw~\
        xI>c#H!T5Lxw5XoH2_)Z!T5Mdi~WIBI)W._&d(]&I%]0^#H$`.]!T5N6u~]^tJ.^!T5NA}~@[EFC_@C!T5N`}~xJf_!T5P2}~~>H5^!T5Pow~/Z4ZqJC_']!T5R4y~@JE[\
        E[N[!T5RYr~hJ:^&Z.X8]']!T5R]s~BV-ZDW*HIJ$]%]8Y!T5S$y~.W(Yu]!T5S?w?[oGd[@[7a'J!T5SG}~k_/H/]!T5S_w}Jqb'Y$HGX!T5S}}~YW~)[!T5T#y~4Ym[)\
        G#I!T5T5y~ZD&[<^J_!T5TQ}~~Pf!T5UFy~XY#ZQHDX!T5UOy~5[WGm_!T5Uxw~~%e1_@B!T5U{}K]~~'_!T5V#}~:c~1E!T5VO}~O^0Z!T5Vbq~&EWa8H*_VI.])]!T5V\
        ni}X(ZVY6W#c(H$C)Z#Y?^-W$^,I%J#H#`2[!T5V{yya~Y_3D!T5WC}~&_pX!T5W{y~~Of%I!T5XQy~~9a#G!T5Y`}c[~RZ!T5Zz}u[*I^[!T5[)}~YWvZ!T5[1}~O]!T5\
        [U}~~$X)IW[!T5[py~rJ*ePD!T5[v}9e!T5]=}~%[3^qH!T5]Hq~(X%^)Y$W6]']!T5^?w~~T_.Y#Y!T5`Hs~y['b.]+]6G6J(I!T5a#s~.Y(]gZ._PI!T5a)y~]Z6Z^^!\
        T5a2w}]&^pZZJ!T5a`bnYgY)Y%J%W-Y&[,W$a(^'W$V#Z$X$_#I$X7Z%H!T5awu5HoH2^$^8[=[sG!T5b1u~PZJ`6`B[!T5c.}~xc7H#I>I!T5cH}~~P]!T5fJ}~,]O]!T\
        5fLy~}I4fMD)]!T5fUu}d&[IX!T5gaw}^~4F'J#W9^!T5g}w~7aE^?G9D'ZHJ+`!T5i)}~(_k`!T5i:yKZ~3[=IeZ!T5iO}A]e[!T5i[q~~$])F+^#W>E#_/I#Z(I!T5iq\
        y~5ZXXYA7[!T5kTy~&]$I5Y!T5ka}~$Y'Z~BH!T5kb}~$]~^X#J!T5keo.Y~OZ@_TZ)[*J(]!T5mLn0Cn]yJ)`#I#b5]$H5Y&e!T5n#y~EV(Y$Z!T5n.}~~4I;Z;[!T5nF\
        w}I.J'INZA[O^)X!T:%JywD~Sf!T:-j}~]Iv_!T:1yy~&[~ua!T:2R}~~H]!T:2dw~_Yvd!T:3@}~3W~6Y!T:3Cu~(_/[QZ$J#GP_/[(I!T:4bs~t_<G=e!T:6p}~;HI]*\
        Z!T:8+kM[)]#]Yf4ZCY:[2Y%Z'H#`7J#^$c-H#H'H!T:81}}Y~BX0I!T:8G}~~]b!T::b}~~ib!T::m}~$W)[!T:=%}~xJ.J4`/^!T:>>}~_^~0]!T:>Oy~__Q^=I%`1J!\
        T:AP}~~MJ&G%`,]!T:Af}~xFyd!T:Bi}XX#[!T:Cz}~2^~L_!T:D@q~&^VH?f(J%E=Y'b$Z+`0^#E!T:Ely~_`QA`a!T:F3}~h[TZ!T:FN}d^~[X!T:Fa}dZ~>I/IB`!T:\
        G:}~~3_*[!T:H8}~xI%_%`JG!T:I?}~)YqI-d!T:J:}~~CG#B1g!T:Jb}~IY-_EJoE!T:Lvu_]~#YAW!T:M@}~@[~3J1b!T:N{}C_!T:O@w~3`pY&HMZ*J!T:P)}~_XjW!\
        T:Q0}~~/H]_%[!T:Qq}~~uG#c!T:R`}~_VFF-[!T:R{}~I[yb#I!T:S?w~@^=b~+^'D!T:S_}~~Pe!T:T#s~_Z7aW]!T:T3y~']#[vY!T:T5d}I4D7Y&W;Y;X)^(^$X*Z7\
        Z#a#G%J'I&f#d(X!T:TGy|H}Z$J:]!T:T]y~__QW!T:Tsy~~)_Ba2Y!T:U,y~~jb!T:UFw~~*a<[)].^2J!T:Uw}~ZZ[I/`!T:Vnu~~#J2b*_9I3_+V!T:W&}~CX!T:WF}\
        ~=I~]c#F!T:W{}~_`;]SH!T:[Uy~_YCI;_9`!T:[_}~~T`.V!T:]Hy~;H%V&WJZ!T:]jy~y[l^#X!T:]nwd^!T:^?}TZ~I_!T:_$y|]`VYI9G=X!T:_R}w[*Z~cJ!T:`H}\
        ~bYFG!T:`c}x[`IiZ!T:`f}~qI#Y$X!T:`~y~+Y7[~AX!T:aLyH[~}X-G%a!T:aiw~~;^2b$I'Y.^!T:avw~]]?J,_II1`!T:awu~-___~0^#]!T:c.w~~2F;[)]9[!T:f\
        Jw~Hch`-H5];G!T:i)}wa~*E!T:i[y~%buC(H3`9J3]!T:jE}~f]!T:key~+ZLZ!T:kv}~_b!T:lA}~jV!T:li}~~N`!T:mL}~+a!T:mR}~*^!T:nVnC^~I[/J&[+]9W)`\
        ,[%H!T=^m}~z]M_!TES?y~4Y~*I>[!TG3]y~xC&`^b!TG4bu|_~$G:[D^!TG@bwyX&W!TGD,}~xGE]!TGK+}~xEWX9b!TGKpw~xX+c!TGLQ}~BI~6W'[!TGR{}w[~pY!TG\
        S_}~Zb?H!TGW{w~ja0V@];Z(H!TGY?}~~[`!TG^?}~|]!TG`H}~~#Z`Y!TGc2y~xf!TGcCw~~&a!TGnF}{]~(^!TGnT}~xF(b]J!TK6Tu~P`!TK71}~Q_#]%F!TK8G}!TK\
        8Ky~RZ!TKR{}~QJ#[4V!TKS?}~R^~)H!TK[sy~R^!TK]=}~Q]!TK_Rw~PX!TK`5u~(ZK^#I!TKa#}~Ra!TKh1y~Q_!TKo-}~6[$]!TL_Iy~~da!TOR{}~~X`!TQK^}D_!T\
        QS?y`_~4Y5J5c!TQ[8}~~;J4^!TQ_R}#I2Z~sJ4_!TQ`cy~h]Ca9a#I,G!TQg*}~7[~&^!TZ1My~#J*_*`~TI!TZ>X}~~5`7_!TZLR}~#J1c~UG!TZOmy~Y[QHY_!TZQG}\
        ~#J2_T]}G!TZR{}~~&_YJ*Y!TZS?o][*c;ZDY4I0C}b!TZSG}~f]!TZT:y~fZ}W!TZW/s~#dea}=!TZ[[yw^~N_0X&I#I!TZ_Zy~#G1I%]RX}^!TZfEn}`?e#]9H!TZj0y\
        ]e~-E!T]-c}~xH8X)_!T]8+}~_Z!T]F&}~_cQE!T_7$}~sZ#Y&H!TbE>}:X,X!TbP?}u^VZ!TbS?}~xG7[&b!TbYh}~gX!Tc8+}~,Z~3H!Tc:8}.[!TcAXu.c3c!TdQ(y~\
        .X$Z#Y!Tg:/}~K[!Tg>D}~KX!TiH.}~E[TX!TidS}~^X~#[!Tj8+}~0I=Jta!Tj81w~~BIJ_!Tj;f}~;`!TjS_}~XegH1F;X!Tk7yy9X*WNZ!TkCGn+Z&Y$],Z0^,Z1Xy[\
        FV:I5^!Tkh#y~5IxJNe!TkkT}~'J~?d!Tl8Bu~^a!Tmh4}~v_4E!Tp5b}xa!Ts2a}~xY([!Ts3]}~~I^$I)`!Ts78q}XMI1Y6^$`#Z(WTI/H!Ts8+y~~)^=I.a1^!Ts8c}\
        ~~-WE^!Ts:=}~AY~*a!Ts:]y~_F%I4I:[@ZE[!Ts<5y~0I~9b!Ts>Oq~][7_(H$FMZ2Z(W!Ts>|}~bXV[9G!TsAXh/]>`8ZMaNW%Z#[%`0W#^3I'X%X$I%J#F#Z$]'J,])\
        ^!TsBO}?V!TsBy}~~:Z-Z/I!TsC1s~1Zk`-Z'IFI(I(]'^!TsDwy}Fq]^Y/^!TsF]}~xJU[#I/`!TsGn}~r]U_!TsK@ywZ.H#Y~;_!TsLQ}}azJ8Z!TsMdo9[(]~`[$W)^\
        '_+^GH!TsN6yRZ~_[!TsNZy~X[#W!TsQJ}~~$bIJ!TsRY}~~RZ;^!TsS$}~(IQ_Qb!TsS?yn[~<`D]#F!TsS_yzI+`R[uX!TsT$}~xcV[!TsT5u~$WEWYF/[)]5a7H!TsT\
        wu~~V_,d!TsUxm~xI)[.]#J*^$]2F$V'i.]!TsV7}J]9Y!TsVbs~~#_$^-^.X1G)J:]!TsVng9Ib^Z[)]5e#X*a(J#Y-]:]#b#B$Z#^%H#I$D,F$W#Y!TsYC}~o]mY!Ts^\
        ?r9]f`zITZ/J!Ts_$}~~>X3Z!Tsa#y~'`#G+Gd^1]UG!Tsa`^'Y:[.W=Z/X$[%Y'W#^=_$Y8[%I&]%V&J.J$I&I%X%V#^#I%Z%E'^#H$Z$V$J#^&]$H%['X%J$H#W#_#]#\
        I#[/I&[&`!TsdSy~W['`6J^E!TsgB}~<YO`]D!Tsh}}~lb!Tsl&s+Z6Z1]8Y/Z!Tsm?}~~l^0g!TsmLs~0JsX@^0^)Y0Z%W!TtR{y~d[6InX#a!TuS?}~4]{IBa!Tw28y~\
        0JHH$ZA`n_!Tw3@}~OZJI!Tw6#y'F+c#I~NJ<Y!Tw6i}~2dhH<]!Tw8+u~~3^3D'Z,f!Tw81}~V])]!Tw8G}w[~Jj1B!Tw:H}~~'`!Tw<<r3a~Ec!Tw<Q}~/akHX_-H!Tw\
        >^}~}JI`=[!TwBS}~/]!TwD@y~4]~Nc!TwF&y'_+H~E_7W!TwG1}T^:G!TwG^}~~6^2b!TwI,}~QXl`!TwP5w~ea5]!TwPTyf]K]n]4G!TwR{y~xH,]5[:c!TwR~}~~D[!\
        TwS?}~5Y~1F1e!TwSNy~0_!TwT*}~~Dd1J!TwT3}~~DG1D%e!TwT5uw[;I0I/V)[3I1I*[$bMG!TwT:}~~Dj1=.^!TwTbe:g(f&e~8J._3C7^)_!TwTsw'[xZ7J|XV]!Tw\
        V7}~y]C`!TwYC}~5a=ZIC!TwY|}~^[!TwZAu1H$a~2aVW<]!TwZnwFd~~,^!Tw]a}Nf!Tw^?}U_~y[!Twa%o:]-c$E~1C3eP]&H9^1]!Twaw}~2]~*Y!Twd4w~.W~LV!Tw\
        e1}1a~GH4^!Twf)uK_~[_``!TwlG}~kY/FM^!TwnE}~y]!TwnFu1`n_OZ)Hk[C[!TxVn}~yZCaKE!Ty3C}~0Y~EY!Ty4ky~.`(`u]9J2F!Ty4my~~XW!Ty8+n4F/Zk[']K\
        W9I#E'f.F#a4^5Z/I!Ty81}~{FUb9^!Ty8<u~rZ&`4F$^!Ty9}}~H_THmb!Ty:=}~Gb'_~,I!Ty;Q}~Gf!Ty>]}I]~c]!Ty@~}~LX!TyK@}~4]!TyS?}~L^uE1d!TyS}}!\
        TyV-y~?^!TyYCi~+f%])Z9F.]P[+F@W'G#f!Ty[`l~1Y#^$[+['[DX%W#ZlJ%Y!Ty^mo=^~1J0J?^B^*J#_#].W!TyeYr~Lc!T}1PnTf$H'h!T}8+b4^/^%[1g#]#J#I'I\
        PX#Z&`3^%WQH%I+]%a)^/[/]+_+H!T}81}~~SE9c!T}9Fr3Z3W)YDZf]!T}K@y~4HuZI_!T}NW}Sc~FH!T}UO}|Z~<H9I*_!T}^m}~~DF#I0c!T}i:}~AWH]!U%LQ}~x[^\
        J!U(m8}~~>]!U,1y}~~j_!U,8+yyGE]XiDW'H2H!U,81mTE$e8bnIH[1Y,a,^#Z6]*E!U,:=w~~ja!U,>^}~`a!U,G1}Tc$B!U,RY}~xH]b4Z!U,R]}~~B^$ZGC!U,S_r~\
        /^$JG^CDG^%I-_%^3^'C!U,T$w~~BH6[1Y&`!U,Zn}~(Z~>Y!U02a}~sc)[TG!U03@}~~)](GC^!U08+}~$[H[!U081}~K^~;`!U0BA}~VbC]nG!U0I?y~)]1W!U0J/}~,\
        ^!U0K+r~x`F[;^1Y!U0KLy~:Z`]F[!U0K^yb]#[!U0N4w~;[_D'F)]A_!U0Reu~XW&Y-_rY!U0T5}~Z^M]!U0U0r|`/E{b$a*]Db$I!U0Vnw~G`RI7^*aKI!U0X`w=[=['\
        ^$]!U0YC}w^<_!U0^?}~~Uc!U0am}~xE?[)]!U0awo#F2C~3[4^CG7Z+`$[.`C]!U0f`j~5X%c$ZR]#`#_-EMI4Z%X#Z-J!U0h/u~S^2YWI>J+Y,Y!U0h}}~#XlY!U0i:}\
        ~~T`-]!U0i[y~-[M^!U0iqiw];^WH$Z#]EJ*]([&I4^&Z'X!U0jw}~d^!U0lmw~xIFc!U0l|o~xI:Z#X4]%Y;[$J%^!U0m`r~%HPXFg-V$]#_!U0n)y~,J~(]-^7Z!U0nF\
        }~WY2JL]!U5US}~xa+W!U7:]}~_dQJ!U7>Xo~Zg#^hG/J!U7T#}~_E(aCb!U7`cw;a~A]!U7ad}~Z]!U9;q}~h^!U<H.}~BHzH>[1_!U>>X}~0^~EI!U>[U}~~Gc!UCdF}\
        ~~4[!UF1yo~(Z%]+FBH#H%G#dJX)`$^!UF8+}~bIFW*X!UF;f}~#[:W~=I!UF?`u~&[TZ<Z8Z!UFB{y~5X/YHZ!UFD3}~#a]G!UFKLy~XH#YQ`0G!UFN6}~~Ed4[!UFNA}\
        !UFP?}~~I^!UFR4y~1aIZj^!UFS_r~1BI`g`$Y#f-I%Z#H!UFT#y~bcFW!UFTQ}~0Jd_!UFV7s~XGMI%^9Y#[#E-]&a!UF^?yy^%[~RJ1[!UF`c}~XYRX!UF`r}~~<`!UF\
        a#r~#J*`%]'HVXCJ3a&X!UFaw}~-]#^~LI!UFcKr~~*J1^#I$c!UFd/}~5ZTYyJ!UFf1w~~D_._!UFfE}yb]IMX!UFhGy|J~<]4X!UFlGu~XcRH!UFlis~~<g!UFnTw~/[\
        kHA]!UH46g~/[#_7J([LZ']1ZFX9a!UH<eh~,b6YEb%_$a1I!UH@bw|^~<Z4X!UH[_s~-b4`%ID[%`lI!UN6p}~3G(VHY!UNH.u~N^!UNJMw~Na3I!UNKb}~`[!UNNA}~O\
        ^:H2Z!UNR4}~`V!UNS?k~NW3h:[!UNUN}~Na!UNZm}~NV!UN[+}~N[!UNa#}~3HN[!UNjes~N`3]~*C!UNnn}~3YNJ!UO8+wO[5bO[WJrJ!UO8V}~hZa_!UO:m}~5JocUH\
        !UO<2}~~Rb!UOE4}~5[~5A7]!UONrw'_~0[~.Y)E!UOT5y~~#ZQI!UOU0}~~Ha!UOV-}E_$^!UO[py~-^]`!UO_]}xa!UOd[}~~7_!UOg}}~~2a!UOhLs~5GWcZX!UOjL}\
        ~~R`!UPQ1}~~Na!US:/}~~fc!USCG}0`~jI-Z!USG1w~~&b!USJl}~IZ!USS?s~xV+d=I:J,J!US_Rw~h[=[Q^!USaT}~1HiI]]$_.J!USm=}~~&[!UTQ1}~:b~1F!UUH.\
        }~0]!UcF]}~z[b_!Uc`cw~<^*[=[:G!UcaT}~xbSZ!UfK{}~x^!Ul78}~Mc!UlDwu}JMZ-`v_7Y!Ul^?w9[~FJ>_TF7a!UmPz}~oW/X!Uo;fr~(`0Z.X[^]V!UoPz}~~DH\
        4`!UoS*}(^p[!UoS?wvbfI~&H'^-`!Uo[U}Ob~A^/I!Uoa(}~_J7H|a!Uoje}(ZpX!Uon.}~B`!Ur8+si[$^#^4Jw_)`#H.]!UrK^uib#^$[~BI!UrbIy~xI/^)]XI!Urb\
        |}~~8]6b#E!Urk:}{_zH&_!UuB*u~-^FW&WDX!UuIkw~EI(a!UukTs~-GF^&a!Uw6p}~CW#Z!Uw;iy~DX$X!Uw;m}Qd!Uw>t}~ZZ[I/`!UwS?w~0Z.`~P]!UwT5}~QY&Z!\
        Uw]H}~1HKY#Y!UwkT}~;XPX0I!UwnF}~[_8WeF!Ux8+}~7baZ!Ux8Gy{Z~6_*I1H)]!Ux?Z}m^~cW!UxAb}/b!UxH8w~~K^#a(Y!UxIcy~~kb!UxN-}~~;^4X'F!UxS?u~\
        H_0dCF%aTG!UxS_y;_Ya;[~.I+I!Uxhr}~F[~@`!UyS_}~Zd!Uz[U}~~4[!U}D>}~5[UX1J!U}H8}~~%a!U}a#}~+[`Y!U}ex}~'XbZ!V#1P}JX~X]!V#2k}(`~~_[!V#7\
        *}~~0IX]!V#8+w~(`5]MJ#GcZ9_!V#81w~~/I.aKd'D!V#=$}~~ed!V#>>}~~e[(b!V#Ca}DI&^~@W!V#D<}~~HZCY!V#ghw~+_2__I7I1[-[:H!V#iq}~~D_&]!V#j8}(\
        _!V&B{}~0g7H(D!V&CGy~EI(]!V&Dz}~Eb(I!V&H.}!V&M(}~KZ!V&S?}~0H7I']#b~:G!V&V3}~K]!V&Xp}~IZCW!V&]H}~EJ(X!V&kb}~K^!V&l>}~K_tY!V(1S}~.G(\
        ZpZ!V(28}~.W{YNI!V(4ly~0_~IJ!V(9E}~.`lE*G$_SH!V(K@y~.V{WNJ!V(OK}~x_!V(S?}~.[(]!V(Y/}~~,_N^!V(Zx}~.I(W~F^!V([Uu~.V$Yy[MI#E!V([`}~.^\
        ~LI!V(]W}~xb^Z!V(^>}~.Z~LG!V(a)}~.ZlGH[!V(nnu~.E$X&YfZ]W#G!V)YC}~4Hu]&Y!V-Dw}~~QZ!V-H.s~G^'ZXX!V-K@}~~_a!V-Qk}~kZZF([!V-]J}~?Z#]!V\
        -eY}~?Z#X.I!V-nF}~LV!V/4.}~~$]6Z!V/?V}~}^e^!V/m+}~~1_=[!V0Oc}~Z_?aKA/J!V0Pzy=^~]IJb#I/`!V16#y~~#d!V17r}~~8d!V18+}~~$_/_!V2D@}~/d!V\
        3%W}~~:_!V3NA}^I~Re!V3S?y~D[^Z!V3S_y~~Ob!V3i`n~#Y~9Y&X3`%W@c!V4]Jw~/g2GZ]!V71y}~~'I?a8_!V73Cs~0^/WI['YXb1I!V74/u>[mF(IuI9g7^!V76,}\
        ~~jf!V77/}~Y]QI9_!V78+w~(J9_p^2_6[!V78G}~3]bYhJ!V78K}`_3I9`!V78cy~YdN_%B7J!V79@}~.[{J9^!V7<2y~~)]9ZAZ!V7>X}~6[~0_1J!V7?I}zI+a~JH!V\
        7?Z}<IGd!V7@^}~bfFD!V7B`c,Y$W*Z(Z;ZCY)X-WKY&[+Y/X(B1W)G)Y+J6`#]#`#W,Y.[!V7C1}4^~J^IE!V7D/}~HW~D[!V7Dg}~(a!V7Jl}~`Z~'^!V7Lvw~=Y;`<Y\
        ?_!V7NAy~2]tYRX!V7NZw~hGT]'_#D0_2[!V7Oc}~~C[2Z!V7R]}^^a^!V7R{r~1a.Z<J*`:H-^?@,a#]&`5C#I!V7R~y~~;^FZ!V7S?r:`wGp]>H#`)H#[*Z5W!V7SN}~\
        (Z~/X#J!V7T:}_^x[!V7Vny|E~<^2]!V7YC}~^Y|X!V7Y`y`]]_!V7[%yg]nYCa;JSH!V7[Uy~;]X[+I!V7]H}~~CZ#^#F!V7]]}~~.]!V7]jygWn_/[~&G!V7_Rn~;W#Z\
        <Z=b%H/J.[2H#H#Y0Z$]#X&J!V7_uwy[^D*IFa%bAJ9G!V7`Ryy^~H_*[!V7`ci&[m]*I2X(Y6]3^*J(J+Y5I$[#W$F6b#X$I*W!V7at}~~$`%_UH!V7c`}A[~=[!V7fJy\
        ~$[~6]0Z!V7g*}{`3[!V7g[}~~)a?J)J%b!V7h>}~+Y1[!V7i:}~=Zi^!V7iOy|YI^~(Y!V7k:}~~'[+`ZD!V7m+}~5`~9[!V7m8w4cw_NZfC!V@0)o.W)Z,X$W*X(Y,X#\
        X5Y!VEI4yAc~nZ%F-X!VG2`}~#]1[~UC!VG3C}~bHF`(_&I%J!VG8+}~+b'I~5d!VG8Gy~-[4]:]BG!VG=~y~8]+Z!VG>i}~<Z!VG?Zwt]h`]A2^BV!VGGq}~~8a!VGIs}\
        ~N^R^!VGK@}0b/HkW,C!VGM,}~~fd!VGNr}~W_ZG0[!VGR{}~?_Hc|F!VGS?w=adJ0X%`CICJ]Y!VGVG}~+c!VG]j}~WeCEmD!VG`cu~2`%_M^~'I!VG`qyr^lZ9H!VGk%\
        }3^,_!VGm8s6^yY(Y&Y'IqX!VGm?}~~f^/[!VGnB}~NV!VKK@}~X`'^!VKT#}~bHFb!VK]6}~~+_!VO8+w~]I=H.X9eLX!VO8G}~~Db1I8[!VO>Xs~1Y~,^+a#V0W!VOH8\
        }~~4I*^1]=E!VOR]u~rZ%X#V4F$Y^F!VOT5}~O]=_!VOV{}~~g^!VO^?w~~Da#]0J9[!VOfLu~~#])Z,X=]8Y!VOg[}~~M_!VQ1Sw~0[$V~P^!VQ8+y~/Y;WTJ7[!VQ>h}\
        ~1J~.c*JG[!VQI4}~._!VQPo}~x`!VQ]H}~']#]!VQ`HmI[~@c2JEjAE$J!VQmc}~xA<[S_!VRac}~U[~%a!VTJV}~,^__!VXhL}~BI~;d!VYZm}~Aaq^!V[;QyEX$^!V[\
        E6wEW$]!V[S?}~7a!V[UO}E_$^!V[lV}E]$_~RIkJ!V]>$y~0aADJYS`+I!V]?W}~Oa!V]Pzo~.I$XAbJI!V]]Hy~CZ.X!V^8+y~0`$H~-_!V^S_}~Ma.[@I!V^[[}~xH]\
        e!V^]|}~~Ae!Vb3Cw~#[~E_)_;[!Vb8+q~Ha6a6`#D%I-J*]%Z&Y.c!Vb=]}~rX!Vb>O}/^'a~`G!Vb@.}~~8^!VbAb}~q^!VbS?w~1`eZ&H6]%[!VbVn}~~<Z9I.^!VbX\
        Qw~ra%V'G!Vb[Uw4]~=bDH*_bI!Vb[p}~qI#H$a!VbfL}~qa#G*JbJ*_!VbfT}~rH%^!Vc6c}~uW!Vn1Ms~$a)Y~Kb+D+Z!Vn1S}~0J'C~Ge'Y!Vn29}~ZWU^!Vn2Tn1Zj\
        c%HyH*J#II]'I$]*I#b#J!Vn2as~xI#Y#X-]']2_!Vn2o}y`aaTJMF!Vn3@}~]JhH.`&b!Vn3Cm9]hJ&_QX'J0]*X)H,b;F9W&J#[$I(]0`!Vn3N}~~?b6Z8H!Vn3]y~xG\
        2aU_!Vn4/r~#]%[>a?X?])Z#H,GIJ!Vn5x}~2W!Vn6#}x^}IbX$J!Vn6,}~S_[Z!Vn6zq~'bLVH`!Vn6~}~`_DJU_!Vn7*}~~`I)e!Vn8+inc/^Y['C6X#J(^$J&^%d+[#\
        I$_%V$^']4X(E.J,X!Vn8.uyAxb(I2]1I1f!Vn81}~|a_X!Vn8:y~xYS]C]!Vn8Gr~?ZZF9W+`>[(b&X!Vn8K}~~3^-^!Vn9'y~~/H5YD^#]!Vn:Ew~7Z2d.E!Vn:f}~~F\
        H&X9[!Vn:~}~g]!Vn;Q}~~Kc$J;b!Vn;k}~Z^~&[!Vn>Xy~+[!Vn>h}9_~~K^!Vn>|}~+b~KG!Vn?:y~0GHD}e#a5Z!Vn?Z}~dZAa!Vn?fy~xGO^6_$`!Vn?sw~^`=^4_!\
        Vn@.w~'Vt_!VnBSw~q]*I3Y=]@X!VnB`}~.[~m^!VnC1}~~QZ1Z!VnCGodI,ZA[BV#Y^^+_5I/^.^!VnD2}~~iX#_!VnD@}~dW6Cha!VnDw}}axH!VnE%y~(ZRbg_-J!Vn\
        E;y4_~JH6]5]#H!VnF&y~7ZEH-]y]!VnFNr~Va;`<G+Y,[,[!VnF]}~xF$XW`!VnFao~VJCG#X)YSb)X#c$Z!VnFey~y_!VnG1}~^]>HTX!VnGq}~~8YN]!VnHtu~W]>^&\
        J&X%I6J6`!VnHwy~xdL[;F+H!VnH~}~]CI^)^!VnIl}~~)^!VnIsu|G%_@HQ[*I)H7_1a3_!VnJcy~BWOZ@Z!VnJl}~2`~GC!VnKpu~(_VIFZYF$`!VnLQs~^J<F1_&^J[\
        (c!VnLvw~_]D]$V!VnN.}yb!VnN6yS[~F_7^!VnNAy~~Jc!VnNZ}~xH1^Y[!VnNnq~xJ9H#X$bCY*Z*Z!VnNr}~GX~;J%[!VnO@sy_0[L]o[)I5_!VnOY}~~-[!VnP8}~?\
        [Z_!VnQ0}~&[~+IO]!VnRL}~y_A^ME!VnR]q0]__OZX[Ka/J0]%_&I!VnR{n~A[CV7G)I&^-J*Z+J+I'_#b#X5Z$b(]!VnS?a3a(``Z$E%I1^$J0^,C$Y,b#I.G$a-[)>#\
        _*[$Y#Z,]#f+J#Y(c)G$Z&`&W$H$Z$V$I#b&a#G'I#F!VnS_k#J(].](`rc#_KF?k-Z'I.F/[#G+C5J)X!VnS}u3]~K]=H.E)`6a>Z!VnT#y~~(^-B[`!VnT&}~VeDFeF!\
        VnT.}~~'[!VnT5r9a~AZ&]V^7]6G#Y(J!VnT:nTYZehH#H*X7I'^&I-Z$H$b#I._(H%Z0^#H!VnT;}~.^lFh^!VnTG}~xI+JPb!VnTs}k`~fI.^!VnTw}~~D^C]!VnU0}~\
        ~2[O]!VnUF}~+[~&]!VnV7k~$W,a<VJY$X'J$W+X#H7X/H#Z.H,_'Y!VnWE}|Y~<X!VnWUyiY~1Jf_*Y!VnY`y~&^W^YH6[!VnZAr1Y~Gh!Vn[C}~(c~_I!Vn[Un~;[-W4\
        ](^#Y6X1_-GNV'J$J!Vn[[s~G_IW+I#H:J=G(I&_'b%D'^1`!Vn[pqV]HdrI(H$^2a!Vn[vy9a~h_JE!Vn^?`x`#h%_#FVC)I6F(B$W)a+c@d&c$[#e#I#W(F#b#X$I$J&\
        X!Vn_Rh#[vJ%_$Z%V/WOX4])E#_1Z&Z3C5Z#X%d#Y/]!Vn_Zs9Z~~%^5]$_!Vn`3}~_JQaMW!Vn`chxZ-c'[#ZK[%`$J6_#^(H$I(W-G8`6[!Vn`q}~H[&X~@I!Vna#}~~\
        9^'^!Vna%}~hD3GCeH_!Vna)s~x^8[(['_=^!Vna2}~~Qa2W!VnaTg{X(ZRH3Y,^(A2^%^#W,]&X,[/^&]']#a,E!Vnaj}~~Q]3Z!VnbB}~xJ&cW].J!Vnd2y~~0^T]!Vn\
        d>s~,XP^EGE_=X!VndSsyI&W^J<H5J#])I6I.^(e!Vnd[hyE%Z_I5A#b(B$h$INW+Z'[#f$I,G!Vne/}~`a!Vnexr3YvY+]3[2eCG0ZWI*I!Vnf1s~xdkX!VnfC}~q[%a!\
        VnfJ}~2`i]fI!Vnh>}~]b']!VnhLy~xG$^&_.HS]!VnhMw9X~Faj_!Vni:y~+V~&]R]!Vni=}~b[9]!VniO}~_[~*`!Vni[}9^~aHPZ=I!Vnjuy0Z~'_!Vnj{y~ViDJ3WI\
        I&I-G!Vnkay~.^Pi=J.E!Vnkey~(ZPI?`Oa!Vnli}~qW1]!Vnm+w{^]HHaBE=f!Vnm8y~`Z!Vnmlw~#YF_1ICI#Y.IXa!VnnFy~,ZY[VH!VnnO}yJ~#FZ_$F'b!VnnVu~x\
        I,`?D#b0J.J(]%a#I!Vqaw}~:bRI!VuR0}~eX!VuRYr~rH%W7Z!VuX@}~9aXC!VuZz}~rG8^H^!Vu_t}~V]&_mE!VufBy~6Z$]J]!Vum?s~-Y%_)_]Hc[!VunF}~a^8_!V\
        {3@}~G]lZ!V{_Z}K_~8F~'a!V{kEW1`j`%I$f4WCX)Z#X4Y)b'I#b%c)]$J#I$J#[%Z#H#J%a#Z0^#d$`#I#Z$H#I#Z#V#c*f#^#J%a&_$W!V{nn}~.Il^^[!V|7y}~~UZ\
        !V|:[y~xIZ`!V|G1u~^d<cO^-<!V|S?y~~Uc!V|X'}~~U^!V|bqy~~Ua!W$9S}~:Z~1X!W$C[}~<Z!W$S?}~~Nd!W$`q}~:_$^PI!W$d2}~~N_!W$nF}~xa!W&NNk~:Y$_\
        )bw`!W*6c}~~']!W+kEy~kVB_!W-:=}~.W(Y!W-S?y~xF?e!W/CGsDY~UHkg!W/PF}~fI}]!W/Wrs~Y^Na%^T_!W/nV}wI~a]!W:B$}~T`!W:BC}~~`^!W;`<}~~3a!W=+\
        d}~}VUZ!W=/-}~W^!W=7y}~_`u]!W=8+}~}I$_ca!W=8s}3Y,Z!W=?Cr~.W$[yY6Y%V7W!W=@n}~~,`Na!W=A^y~(ZVWeG4I1c!W=BD}~h_Ta!W=BQ}~~XZ#]!W=C/}~~*\
        [!W=Om}~kb!W=R{}~~6]7^!W=Tyk~.`%Y%J+]'[DX%W#Z@FMJ%[!W=W=r~.W$[Y`AY9V7W!W=YR}~`]!W=[Ku~eZ:ZeZ!W=[_u~~Wd$X!W=a(u~~+[<[1Y!W=bow~6Z$[J\
        `!W=dH}~a]9J!W=i:}~~+VM`!W=ka}~@].`!W?1Kn~#Y/[#X&Y/Y,X,Y3X#YSH:H%I#I!W?3]n~/Z$Y$].]=Z%X#[9[:H&IE_!W?8+u~~1]$ZB[.^!W?<$q|[%Z$[*Z*Z'\
        [JZ.[UJ!W?Om}~~`c!W?[W}~B[~;Z!W@Pdw~c_!WAMn}~kb!WC)H}~%Y~Z^!WC4by~_YQX!WC8+o6]s[&bsW(^C`(a!WC81}~~k]!WCR4}~;I~@a!WCT5yh_4a~VZ.J!WC\
        Vn}~&[$IUJU]!WC`H}~(a~QX!WCaw}~~>[!WCms}~&c!WE3<w|cwZBA!WE6#w|]~<G!WEP)}z_!WER{}~~M[!WES?}~xJ@E,e!WESDw~~%^8_3Z!WES_}#b~~:^+JHH!WE\
        Z%}~~;J4^!WE[8}|`yG@G!WE]$}|W~<Z!WEga}Fa~SH!WEiLy~~$Y!WEm+}~x]QI!WFP)}~_H]^Y]!WFVn}~<b^FNC']!WFYC}~La!WF[V}~ZX9^!WF_$nn^n]F]8A3a@W\
        !WF`;}~<a!WFawq~<X&XEJ'Y+ITHPZ#f!WFe9}~$_!WG<5};]~AVjF!WGOc}~1bKF?JK`/J!WINF}~x^!WL3C}~~#Ha^!WL`c}xW4W!WQHt}zb{D=H%`!WQm+}z`#WzC!W\
        RD9}~~N^!WXAV}~~GX!WXS?}$a~/DiIJ_$I!WXZ?}~~+]!WXaco;Ys_KZiZ#Z+X!W[Umu~oc/G!W[Uo}~|_!W[Xbs~oY/`!W[Y?l~o]/a!Wa1y}~~6^7_!WaKLy~xJ3[F_\
        )V!Wd1B}~xb!We5<}~X[RW!We=Ly~~P`(X!We@^uzY+[~(V6^@J!WeP)y~~vf!WeR^}~']!WeT.}~'I~?^8_!WeWey~~vf!Weo@}~jatI%[!WkS_y~,]~3d5I!Wl6cw~0]\
        jB+_$Z9[!Wl=~}~@IEZ!WlMu}~EX&Z!WlS?}~0HjYB_!Wl[Uy4Z~3G(Z!Wla#}~0]Z_1I!Wr69}~Y`Q`!WvkEr>[e[R](FA[-^N])^!W{##}~~8^8W!W{.5m~+^ac0I,[O\
        a7Y!W{2]}~YZQ]!W{5-}~7_cJ!W{8+w6Y~#ZcI;XBX!W{:Ey~5b=J%^FG,J!W{>|y~#Z~$YOI!W{E%w~(JSJfI$c2H(F1e!W{Ej}~x[.Z!W{J:}~~D`1^!W{M3}~xbUI!W\
        {OR}~5^~C_!W{Pzy~-`~8_)I.I/Z!W{R^}~~iZ!W{S?w~geF_L^!W{S_m#J,e.du_iZF_%G,I$b<I!W{T5}}]!W{Twy-^~md4J-I!W{Ty}~5^~1[1E!W{ZAy~~@_4[!W{_\
        |}~jb0FYW!W{f`}~~Z^+J'^!W{j{}~hepG+J!W{o@u~_^`[/]!W|=>y-W~^]!W~>X}~/_~7[!W~_Rw~/Vk[[Y3]!W~aT}~/]~XW!X&D3}~#_~eI!X&]=}~#_!X'8.}~tW~\
        #G#c!X(>Xw~~bc!X([C}~)`qH!X1=%y~hb3_]I2^!X1=+u~~ic!X1U0}~VbC]nG!X6S?}~E_(I!X72dy~2H/I#f!X74#}yY%Y!X7:m}|J~$[5J'Z!X7Fa}~Wd!X7Z0}~Wa\
        !X7gky~2[/Y:Y!X7kFu~#Z3^-F:F0^,]!X8:m}~@YEG6G~$`!X<3Cy|e~<^!X<ANqLd;c!X>8+wM_:_+^LI!X>My}~>b!X@CGq}]9fXF*[!X@CK}HH~Ib!X@S?}~p^!X@T\
        #y~p[!XA>]w#[~]XBZSa!XB:%yo_!XF>X}P_!XFPz}=c5I~[[=I!XFR@}~KY!XFS?}2]@H~td!XFdpw~1eF[']iI!XLS_y~0b!XLZGy~0[j^!XN1S}.[~#b!XN5Lw~~Sa!\
        XQ%-}~~9I#_!XQ)B}~~9]#^!XQ+G}~~9b#H!XQ.#}~~9`!XQ1My~~#`]^!XQ3Cy~~:H3^4_!XQ6_}~~1[F[!XQ7k}~]H?_;b!XQ8+y~~([[d!XQ;B}~xX>H#]!XQ;k}~~$\
        _/X!XQ<2y~~9^!XQ=]y~r[*Z!XQDNw~~1]Fd!XQF]}~2]~*Y!XQGqy~#]]b6HCI!XQHtn~bH?J#](g(<)c6G!XQL4}~}Y!XQLYy~u[*FbI%^!XQR{y~z[TG&Z!XQS?}~~9\
        D#c!XQSD}~~1b(_#E$G3G!XQT5w~xH>^#[!XQV1y~~4C&c!XQ[@w~^a6^*W3a+J#IEG!XQ[pj4Y~Ji7c*]aJ!XQ]qr~b]@G.e!XQ^?}~~bZ!XQfL}~~#_]b!XQhro~xJ'c\
        e`!XQiV}~b^?^/H*I!XQi[}~~+`/G#^#DNJ!XU:=}~%[:`jH!XU>_}~9GH^G]!XU?Ww~9`#^mJ!XU?n}~~*d!XUP?}~$Z^XGH`I!XUQ;}~9X!XUS?w~%`6IH_:@/c!XUa#\
        n~$[0Y2Z7_*[(ZAH!XV5$}Y`!XV8+}&Xq[!XVS?}YYh[!X^W$}~~;Y5X!X_?*y.V1[B_!X`8+o#]G^#Z'fAa~,G!X`=S}.]f]~BI!X`?*}4Y-]!X`NZ}][$_~)H!X`[vy.\
        ]<Z>b!X`c;yAI%^E[|[!X`e1}/^~YX!X`fx}'^+JJ[!X`i:}#`!XaN4y4^yJdW(E4[!XaVQy~xb!Xb;f}~oA/d!XbW[y~oa/G!XgkT}~QX&W!Xj##}~.X$X!Xk3C}|]~$I\
        :Z!Xl8+rMc:cUF!Xl@;}~>X!XlH.}~>_!XlKb}~>^!XlR6w!XlY|}{_@F[YQJ!Xll&u~>b!XoH.y~HdT`!XoIcn~{^mb!XoK@}~HX~DX!XoS?}~?[~MV!Xp1ym~#Z'W/[=\
        XII5_([7[)V&_5W!Xp8+}~HaNI%c%F!XpG1}TZ$[!XpH.}~k`!XpKLu~+JG]IG,JMa&a!XpLYr~ce~#^!XpS_y~HZNJ(a!XpT5}~P[II;W!XqX|}~0]&^~EI!Xt?}y~lZ#\
        Y#Y!Xxd>}'[~d`!XzNV}~C`!XzR{}~$[BY!XzS?}~.X([uE!XzkTn~Q[&e!X{Y|}~~@^!X|aw}~0]&^~EI!Y#S?}~~6[!Y&<b}~~>Z!Y&K)w~~,[9X!Y&Pxy~_^m]A^!Y&\
        S?}~_c'[hC!Y&_$}~tZwH!Y)3e}|]!Y)JFy%dy[!Y)R{}|X~&HJa!Y)`;w|W~<^!Y-C)}~x_k]!Y.R{y{^#]&[~HI$F!Y0=}}~$_!Y0[K}~$HDd~@I!Y9[p}~0Izb$]!Y:\
        h/y~SYFEi_!Y<7*}t^!Y<B*o+l~[J$a3HiF!Y<Ca}+c!Y<S?y~~?`Na!Y<a(}~~l_!Y<h$}'`!Y<lAo~~de!Y<lU}+I~$fmF!Y>[Ow~Fa!Y?1t}~~Cb!Y?2d}~~WA+e!Y?\
        3@}~0[~BY%I!Y?4/y~.Y(ZuY9F!Y?6cy~IYZHRW%`!Y?8+w~-Z~8d6I!Y?8G}~~Pb!Y?8K}~?^~&Z!Y?9Ew~@^~#Z=^!Y?9Yy~s]?XFI!Y?:[}/_~=bOG!Y?=~}~~[c!Y?\
        >$}~0^~I[!Y??Z}~`_GFV^!Y??s}~hYTZ!Y?E%}~~B_!Y?G@}~xJX]9]!Y?Gq}~~5X#I/`!Y?K@y~~,G9V#]!Y?KLw~0@tH>g#b1I&G!Y?NAy~0]$^hYHI!Y?O<}~hWT_!\
        Y?R4}~o^!Y?R{w~~)I<[&Y/[!Y?S?n~2^%[2`K]RG5H%`#[,J'[!Y?T.}~']!Y?T:}~_Z!Y?Tx}~hfTD!Y?V(}~~Cb!Y?V7y~Y]QJ)]L^!Y?W[y~o@/c!Y?W~}~/]!Y?Z;\
        }~BVWJa]!Y?Zq}~oWy`!Y?[Uq4]~Ud0^GH$W7[&]!Y?[p}~0`~*aTI!Y?^%w~E^RZ$I3d8H!Y?_Rs~/V%B']~/J1_&^#]!Y?`cm?Vl]PHEY&c'J7W#Z#b*`%J!Y?aT}~u^\
        Lc8I!Y?eY}~~BY#]!Y?i:}~~CG#]C[!Y?m8w~4Iua9I&Y2[&]!Y@1B}z`!Y@3Cyw_#W%Y#I!Y@:[}|_!Y@O}}yG#^$`!Y@P)}xJ&e~MJ!Y@R4}!Y@]fn0[iF#W#H$J#]#]\
        @G,Yng4[3Y!Y@_Ruz^#c!Y@a)}~?[#[!Y@fEyxf#F!Y@g*}y[#[!YB[_}~1aP[wI#I!YBo4}~1WiJBI>f!YC1i}~6W!YC1y}~+c~KI!YC2a}~+]~%^!YC2o}~Xb!YC3Cuw\
        ^MXA[7_!YC4/q~.G(fGa1]mC!YC4ll~.b(CQc6W1Z!YC4rm~.H(hfJ1cNG!YC69y~'WTW7[!YC8Bs}I^Z5c+[MJ!YC8Gq~+I9Z'Y'`)a*].J#a(C+F!YC8K}~=Y8V!YC9@\
        n~4ffF1a!YC9Ey~A[XHW](`!YC;f}~+Z!YC>h}~hZa[!YC@.}~MC.JS_Cb!YC@^}~4^FI%X!YCB`}~.]%Z!YCCG}~R`7]!YCD@y~+FZF%d!YCDwu}GM[-X`^8X!YCE%wwY\
        %J1J(X:I/J.[q_!YCF&}~VY!YCFa}}H]Z!YCHt}}c~8I!YCJa}~?[/J!YCK@}~1_x^OI!YCKpr~PY$Z([#b0YCA!YCLQ}~4Hub!YCM(}~oX/H!YCN4}~:[R`!YCNA}~+^Z\
        ]!YCN`y~4d-IjD!YCNh}~PX&X!YCO@}~xGH]'X!YCPz}~4JfG-]M[!YCR4y~+V>W!YCRL}~ia1C!YCR]}wWE_!YCR{q~5Y4[1I1Y4J3ZVa!YCS$y~x_dY!YCS?dzW%W1Z#\
        Z$B5]']'[#Y#V%J$I/I$X#Z(^&^'F&J-`$^*WCJ$a#G!YCSEy~Xf!YCSG}za%_&J$D!YCT:qw],['b4WIZ,ZtJ!YCTs}~GW~9_!YCV#y~~0IKZ/[!YCV-s{X-`+J-W$^XJ\
        bJ!YCVnu~+Y,`9ZDX+C+`PI!YC[Cu~+^#G,bdI!YC[Us~<X%Z<Y$XM]!YC[sw~4HGam`2]/]!YC]A}}]!YC]Hy~+HP`6a!YC]Jn~4E-l#F!YC]j}~GW2JU]!YC^%}~5^Cf\
        ~3I!YC^hy~.V{WNJ!YC^my~+YoG-]!YC_R}}Z~QG!YC_s}~XW0[!YC_uu~CY$W!YC`5}~0a&H$[!YC`cmwb1I,H@Z%J$Z.Y+^#Z<[<G0](]$C!YC`q}~+YO]!YCaws~.Y$\
        Y#[XY)V+H]I!YCfJ}~Tb'W@B!YCg*}!YCh$u'I~QZ:H/_^b!YCh>}~+^jZ!YCi)}wJM^/HP`!YCiOw~e_WY!YCiqy~~5]8[!YCkT}~+[!YCkb}~+[!YCm+u~ZX0`5[!YCm\
        8o~4g;X8H%ZBC!YCmLs~.G(_1H8HYX)]JY!YH6,}zYjI!YHF&u~'[b^!YHS_y5GoH2^nZ6a!YH]A}AGc[c]!YJDa}~_^Q`!YM1yr~0_~(Z>W&W5[!YM>|}~~EF1`!YMLYn\
        ~Ib#_#]9`7I!YNB{}~9_+I!YNN,}~B_~;J!YPBO}~9CH_!YPB{y~9W+Z~;H!YPR{}~BWEZ!YPS?}~f`!YPXU}~$J0[!YP[Rw~9a!YPnF}~9Y!YQLU}~9]!YR7y}~`]!YSW\
        U}~xGn[!Y[AI}~D_!Y[LF}~KJL]!Y^:m}~xH&_$J!Y^>h}~V^:F/X!Y^F&}~|`!Y^Ht}~~8_JH!Y^K@}~EHG[Z^!Y^Ll}~o^!Y^RY}~o]!Y^S?y~o_+G&W!Y^SHo~%GSZ:\
        Y+e&=W]!Y^Uoy~o`/X!Y^Y?y~od!Y^`q}~|b!Y^a%s~eI,]/X!Y^fL}~oH/J'a6bFJ!Y^h<}~|b!Y`2a}~y^GY!Y`4.w~~8c!Y`8+}KI1[!Y`=$}~~8]!Y`?sy~~0_P^!Y\
        `Htu~bc8J)G)E(Z)J6^!Y`UF}~xI,Zu]!Y`V/}~~$]6Z!Y`Vnw~^`F[+_!Y`YC}~+^oH!Y`aw}~j]4]!Y`gh}zb{H%_:H!Y`h$}~?_~K[!Y`kE}~&^W^!Y`m+w{Z~&b6[!\
        Y`nny~4CW^9](a!YbTw}Ea$J!YfNA}~x^!Yf`5}~8a!Yh0I_'Y'I#Y#[%X$]#^%Y$_#W#[$^$Z'X&X#_%Z$Y'Y$Y:_?X#W(WEX$V$J([#Y#Y$X+G(J8H&Z&Z'H2V!Yh0xi\
        &^6Z*]#^+^(Z/[#a3Y#[#[#]&[!Yhl&u~&_~M^!Yl_Eq.W)Z.X*X(Y,Y#X5Y!Yl_R}=XV^!Ym%-}~pb!Yn2u}~.W(X!Yn4ku~.]{GNa!Yn9@w~.E(WuXNZ!YnS?}~~,WNX\
        !YpCK}~p^!YpNR}~p^!YpOLw~p`!YpS?yOc~BH*D7c!YpX@y~p_!Ysh#}~5_~CD1_!Yta%wC[.g/F~-D!YwI4s~A^XG:`!Yz=>}-[l[oHeI!YzCG}~TdEI!YzW|}-^!Yz[\
        v}-b!YznF}~~?XD^!Y|2<y9^~|Y4Y!Y|8+s{Y~L]-Y)J!Y|81}~xFQZ#[!Y|EW}~xHD]#a!Y|Moy~~2a!Y|NR}~~2_!Y|P2s1`~GH)H<E.[CZ)[3[!Y|X%y{I#Jy]@_!Y|\
        Zn}~~@^!Y|h#}~xHbe!Y|m+}{A~Ng'G!Z%2a}~~V[4[!Z%AX}~~;J4^!Z%k:}~~M`!Z+LYw~~$Z/])^NX!Z+[[w~.[$[#]~HF!Z+kTy~;^8W!Z+l&}~>c!Z/3C}9^~FH}I\
        #I*Y!Z/69}~bbFC!Z/;=y~xY0[^_!Z/i[}~bGFg^B!Z0Oc}~Wa!Z3di}~xHQb!Z;J:}~]ZI[9I!Z;K0}~~5ZRZ!Z;h#}~xJ<Z#V!Z;l&}~A_!Z>Twc'_+^#J)^t_'[;_+X\
        #Y$_&c'Y(Z1H&J4[!Z?8+}~~7`+I!Z??n}!Z?]|}~~+]!Z?g}w~bZL[!Z?nEw~yW]Z*H*Z!ZA8+}~xH<^.^!ZAPow~5[C`!ZAR~s1_~G`!ZAS?}=a~]X!ZATwr1k$J~?[(\
        JCI!ZA^d}z]4`iE!ZAa#}~~R[!ZAk:}~&`1V!ZER{}~~O`!ZFVyy~xa!ZGAd}~/akF!ZGN4oH[{^Ce<[d[!ZGN5}~F`^[!ZH>|}~~k_!ZM5m}~CHV_B[!ZmK@VnZ2J3_#J\
        .[/`+^)c%g8H)`#d(b#E'b%W#e#I#X#a+b)J&b$Z&J6H!Zm[[r~#Y-X6^7JCa]V2H!Zm[`y~7]-b~6d&H#E!Zn3@u~.V(ZJWLINW!Zn3]}~~`[!Zn4@}=Y)^!Zn8.y~#c~\
        5F!Zn81qwE'I$Y~5I']$[2e2Y!Zn>Oy~2[ME$Wz_!ZnA<y~f]/^#[oI!ZnD,}~x_!ZnF&}~VH*[+_VG!ZnNe}Fb!ZnR{}=]~u^!ZnR~}~~-[9=1e!ZnS?}=_~~)b.F!ZnT\
        $}~~R]!ZnTsr~WJUV*^.a0a!ZnV7w~1b.YoI7Z#@3I5_!ZnVnq~VJ(bB]&^&H@a+J%Z*^$^#E!ZnXV}B^~6cwI!Zn]Qy~~=a!Zn^?}wb~_I&W$J!Zn_Z}~~?H3^!Zna#}~\
        8V~6W!Znghy~+WCYX^!Zng}}~Va~([!Znh{}~~6[!Zni:}~~?]/^!Znk[s~{]FB#^0g!Znnn}~f[~%[!Zno@s8]~s`!Zo28}~~SI%e!ZoI,}~~P^;[!ZoP?}~~D`4E1`!Z\
        oT:}~IY~BJ0_!Zob1}~~=IPa+a!Zoj{}~~fb!Zp[_}~~[Z!Zpa.}0c!Zq1M}~`W!Zq3Cy~#JaHE_)_%[!Zq5<}~~9b&[!Zq7Z}~k^Z]!Zq7y}~~KY)Y!Zq:[}~DW!Zq;fo\
        ~&Y$Y%W$IPY5H/Yb[!Zq;iy~:[!Zq>|}~bH?F6]6`!ZqD3}~~I],^!ZqI,}~-IIYVZ!ZqNZu~SX3Z5D#_;Ye^!ZqOm}~MV.XQH!ZqP?}~$[:I~JH%Y!ZqPe}~BC~;_!ZqR\
        e}~8JS[0`!ZqUHy~HET[DXJW!ZqVuq~0X)ZV_#_#^&J(H2[L[!ZqZK}~gX%X!ZqZzj}]-Y$Z6G(W#Y.Y&Y%X)X#X#W#W2H.ICJ(]!Zq]Hq~1[,W8W&X?]G_*^!Zq]|}~hZ\
        +Z!Zq`;}~8]!Zqawn+^#['[%Z+_)_&[6^*^qH8V+H+I!Zqm?w~=I;Y*X7X<X!Zqnk}~xI8YX[!Zt=$}~~BZ!ZtS_}~HFT[V`8J!ZtZzy,Z5b!Ztaw}~)aY_!Zx9@w~.A{Z\
        I[!ZxK@w~.D(Df`1_!ZxPxy~.[~Le!ZxS,r~.V(WuZNI!Zz7k}~]ZIG!Zz7u}~#J4Zb]!Zz8+y~#HVY(I6G8^R]!Zz8B}~^YjZ!Zz8sy~CFFZf^!ZzD%y~5G~#]#[&[!Zz\
        DYy~]`!ZzFOy~DX4]=Z!ZzH.l=[ba-G%Y;Y6b6Y(EOb!ZzNr},b!ZzR{y~x_8Z-[!ZzS?w,X~'ZOV6Y'I!ZzVum/^n_+Z&^$Z#ZH^&]9H(FOF!ZzYhh.V'[,J)Y,[AZ?Y#\
        X(XAX&Y$W$J(X#W%YK];X!Zz]Hy~5]A]!Zz`cy~KI<Y7^!Zzawr3Jl[5WIJ?Z,IC`!ZzdTw~EX%b#X#ZRD!ZzgB}~,_hD8]>E!Zzj-}~.^{H9J![%Vnw~SZ&_C`mI![%d2\
        }~~V[4[![)7Zy~k[Z[![)8+m&hQd#_BI^JUI,I,^1F#b$`)`![)8G}~~DJ0Z#_![)8s}~iXJ^![)>t}~ZD[X/_![)@b}|^![)Ce}~~A[![)P?ya`/]nI![)RY}1_~~<H)Z\
        ![)R{rUe~D^/I/Y%a3H)Z#G![)S?}~(XN`![)T*}~~Sg![)Ts}~~9[#H1^![)UF}~bd![)V-}~TVmg1G![)[C}~(Y#_qG![)[Ky~}b![)[[}~VV![)_$y~~;Z9X![)_Z}~\
        %_~d^![)awe~.X$X#[#]$^#[*Z&X#Y7X#X#W'Y&X$X$Z#Y#Z1F]J#G1Z![)lG}~0Y&X![+<2y~~%[6Y![+?)}vX~,Z![+R{}a`~z]![+S?u~NY~M]![+WE}~cI?^8J6Y![\
        +`R}~~HYDY![-8Gy~~4^C`![->Xy~~F[#`+^![-N6}~~BX1X![-Vn}~xI&a0]![-a)y~~Q]1X)Z![.8G}~~*c(]![.>X}~7JF_~1]![.Nn}~~e_![.V#}~~MZ9[![.XQ}~\
        ~1X)Y![.Y`}~~$]6Z![195}~c^![1NAw~?]![1S?r~CYS^%HN`![32a}~fW![38+y~>[yI+d#E#GA^![3UFy~X`![6Vn}~hH3amZ![82a}~xb:_,J![88+}~~T[![88so+\
        Z([%Z+X)]&Z3[%[*[~5GEJ![8=x}~RWj]![8P?}|`yG@V![8Pz}~Q_![8S?y~~;J4^.W![8^ma=B^`#a#a#`#a#a#a)I,Y>I#Z$X#W$]$H/b&`#Z$^,7;_'H$I-]<I)X![\
        8_R}3^![8d^}~xZ![8g*y3_$_oIQX![;h$n'c~~/J$]H^![<[C}zb)E$_![=JMey]#]#_#_$_#_#^AH'J![>J1w~~8[<[![@7rw~rc;`OG![@<Z}~~I]>[![@LYy~^a6H*\
        ^3^![@M0}![@Pz}~~J_![@g_}~~*](IWZ![@o4}~~f^![BU0}~,a![C1i}~+Y-[![C3@wz_*J#X#[![C3Cy~(I#X$ZDZ![C8+wzD+]~<e![C:0w~(J#a%_nH![C@^}~'^#\
        X~&J![CAH}~+_#ZnJ![CBS}~'[sI![CJly~&`$D#[![CNj}~(]RG![CQJ}~&b$J![CR^u6in@#G1Z![CS_}6aoD~<Y![CVn}~(]~#G;a![CZz}~,]![Ca#l~&a#H#a%_`Z\
        ![K1Mu~#E#^~=HG^![K4T}~0]V[}H![K6py~FX~@W![K7yu~eZ:ZeZ![K<f}~$[D[![K>Oy~Qa&Y~1J![KH.y~-[;W~@^![KHt}~=`t_RC![KK@}~F^kX![KKp}~}]eE![\
        KPzw~Fc3W~/B![KR{}g]]W3H~/H![KS?q~$Y&],_6GAa4H'Je]![KU,}~Wc~/H![KZm}~~4^![K[py~$JDFXHee![K]9w~}^![K]Hw~FYX^![KfK}~$d![KfUu~FZXXeH!\
        [Kh<u~F`![Ki,}~4[4X![Ki:}~~eY![KnF}~-_:I#_![MS?wg]Y^![O4l}~Fd![OIkw~Fa![Oh<}![R89y~9^J[![R9E}~~5]![R:m}~~5XC^![R?fy~2Z1IqX![RBS}~A\
        gqC![RCGu~5J&Za`:]![RK0w~Ac#bp@H@![RK@}~~5^![RT.}~9H@a|_![Ra(}~~+`,C![Rg}w~%]>YXG:IHd![Rh$}~y_![RhL}~AXqJH^![U,l}~.J~8Y6[![U,qy~0J\
        ~&X0X![U,s}~1JvZ&]![U-dy~~h`![U-mw~_DFV+b$J'F(H%^![U-qw~bH?^)G![U28w~.W{[NE![U2asI^~#]6_7`#];F![U3?}~HETa![U4by~_YQZ=@Cd![U5xm~0X%\
        V)[#[#^%Z%IA]NIFI&W:]![U60}~AX~<[![U6c}~0I:cKI&G']![U8+g4d%Z=XL_0J5Y$]%I6I$`5a$J$Z&]#[&J+Y$^+H'['C![U8.yR^s^KH~)_![U81}~~$E-[$_![U\
        8cs~h[7^BX']![U9Ey|Y`Y7I.I5^![U;Q}~xe![U>O}~0c.[~=I#H![U@E}~L^![UBSw~bX(GT]![UDG}~~/_![UHY}~H_![UK@w~+Xba![UN`w~~Wb![URQ}j^~Z_![UR\
        ^y~]e|^&H![URe}~~`X![USGy~%I*aLH*H~*[![US_q~0E#Y9E4Z9H&J'bD`&Z#W+W![UT#y~_C3^&^<Z=F![UT3}~~3[.^![UT5y~BFA^:`_[![UTsy~_X`X![UUN}~NY\
        ![UV7wZa_]%]AI3I5Y![UVnw~,Y(W~(Y![UY?w~~=]'a?^![UYF}~C[wH![U[K}~FWkXRH![U[[y~8^~MW![U[_}~B_![U]Hu~-J#H$Y*WC[-WFY![U`;}~_aQG![U`cy~\
        P^#H#H1GF_![Ua#y~-^TW:W/I![Ua`}~p]1_)I![Uac}~EJTG]f![UatmXZ3]I[(W5Z*]-ZOH+[![Uaw}~hJI`AI2Y![Ub7y~8I$e![UhL}~BZ~7_&H![Ui:u~2H,`)J%I\
        :J>`*b_^![Uk:}~/]![Uk[}~0`|W![Um?q~~l^#_#Z)^$^#^#X#G![Um|w~_X7a<Z=H![UnF}~>X#J~&^![V_R}~r_>a`H![W7yd~.[$[#^&^T]#X@b5I:Y#Z#[![WBO}~\
        ``![WIci~Gd#J&gRJXH*_![Waww~.X$W4V![Wh#y~B[~;d#J![[)H}~~,_LW![[,lw~.W{IN]![[,qy~0a~IB![[,sw~1DiJ_e![[1My~$XmY/I-_![[1S}~1f~HI#H#C#\
        J![[1i}![[1y}~1aia)J6ICI#H![[28q~GZ']D]/I-GLH$a2[![[3@w~(a%_#G,`dI1HOJ![[3Sy~=`~<Z![[4/y~~[_![[6#}~|ZWX![[89}~GI-_R]![[8G}~ec5DID1\
        I%b![[;fq~-W2Z'I6`3a2JI['^/F&G(I$[![[<fu~.Z*Z8[9[bW![[>$}~0D~I_![[>Osy]5X1X)V(^~&J'H,a![[>X}~~(_![[>r}~.F~K[![[?`}~xh]J$=![[BSu~B^\
        XE:IBV#I#_%d![[B{y~#]ABWJ[J#H&g'I![[CG}~GI'[~.a![[Cz}~~V]4E![[D2w~1[%_-Ij_:H6I#I![[Dm}~0G~Id![[Dr}~~Xa![[E>}~~W`$F![[F]}~~ZX0^![[F\
        au~5ICEyI&[&b*V![[J:}~~DY4X![[K0y~AI#ZWCad![[K@y~|Z-``X![[KL}~~Yb![[M@}~~a`*[![[M]}~xI`[0X![[NA}~#XcW![[Ne}~~XY$_![[ON}~5If[_^![[P\
        )}~2bWHo]#H![[R^w~'_s^]Y#J$G![[R{}~5fe@`]![[S?q~1Y#^B[$I$ER_GX'`%H+I![[SD}~~Z]![[S_}~Z`O[![[T*}~4Iu[>_![[T3}~yYm`![[T}}~~D^4Y![[U0\
        w~5_eJ-^^W![[UFy~xHN]<_![[V7}3`~~EZ&I![[Vny~5d4_1D}b#J![[W[w~o[/Y![[Y?}~~Dd![[YCy~+ZKW~0^![[[Ss~.Y$Y#[XY)V+H]I![[]Hy~.H)a~E^$I![[]\
        f}~VV![[^>}~.W~LX![[_Zy~BaX]`B![[awr~.W$X/JI[?Y>J6J.X6e![[boy~~,XM^![[dHw~0[#`X]2FkI![[e/w~2ZO^![[ghy~LYDX![[h#}~5GUHoe![[hLw~BfJI\
        m^#I![[i:}~4^uEO^![[iO}~d]![[iV}~~9Z![[j-}~.D~Lc![[nFn~,J$f&^$HD_CI#W%X-IND$^+G6_![[nny~1H~J`1[![_3Cy~+Z9ZXX`I![_7yu~~Wd$X![_9@}~.\
        a{G![_;(}~GJ'Z![_=~}~B^~6I'^![_B*s~-b4`%ID[%`lI![_B`}~5^/]~:F![_Fz}~~VX'Y![_LQ}~~aZ![_Pey~BV~;Y![_Plw~B_![_S?n~1I0]BY'c5@LH1V#_#b#\
        ^![_U9}~ha3Z![_[Uu~0b1WQ^CHDI#I%_![_]=}~BW~9V![_]|}~~X^$a![__Rn~-[+[,]~9[&Y![_`~y~1W~JV![_m8s~.Z(I0a~;X![_nF}~#G>[/I~.c![`,q}~,I&[\
        ~IZ![`28}~,^__![`4Si~.X%X#]$[#[*['YDW$Z$ZlX#]$H![`7yn~1Y.]'[DY%X#ZlJ%[![`;J}~6^![`;f}~#G4]~M_![`>$y~0I~I^+_![`?$}~~Ya)`![`B*}~5JeI\
        `b![`B}}~BX~;Y![`CGc~.a$Y#^%[#]/`,^,X2[#Z#H(c$])IDH9E#X#E#G#`#A*d![`CKw~0^4XD[pC%[#I![`Fa}~.^~LI![`K0s~B]~6`'W![`Nj}1]~IGAI3GLc![`\
        RL}~.a~LI![`S?o~.E$?'Z[Y+J1a;G3d#V$a#G#]0b![`T*}~4[uG4^![`Z?w~yW]Z*H*Z![`[Uu~0J4;~7V&g>^#H![`[a}~.X%Y![`[ps~.H~Kg#]#]$W![`]f}~.Z%Z\
        ![`_Zy~6HD^B[eE![`awn~0I#X=]~-f#I#Z![`dHr~.X%Z&WTW#YnJ![`da}~hZ3_![`g}s~5b/`HHkG#H%`#X![`nV}~~,]PI+Z![a[`}~.X%Y![fS?s~Q]&_![h:8}.^\
        ![hAX}.b![n8+}~W^,^KI![nR]}~~+_![nf;}~_Y`a![nnV}~_X`X![p-mw~_EF`+V2[>^![p1^y~0c~5Z![p2ay~re*G#^1^![p3/y~rI&84p![p3]y~]X#]6Z![p5xn~\
        1H~6^1^8X![p7rw/^~eb*X,I![p8+k4ED[F^2W7_%^6G-W,[%I#b'E+Y&W$X5J![p8.}4F%a~a]![p81s~uZ#H&_0H$c@E![p:[}~za![p@Eu7^~'V3]<^![pCl}7`G_iI\
        TB![pDY}~]^I_XJ![pDqy~~B_'X![pJ5y~1YMY+`![pJ:wUb~>f*IGI0`#E![pK@}~0`P_~.I![pLY}~rY![pN`}~0[![pP)}~p`![pR^}~hbA[9I7H![pS?}~1GMWf`![\
        pT5}~rF*^![pV7}4^~i]FI![pVn}~r`*WYJ![pY?y~~BZ#Y6e&E![p]Hw~:[0^TG![p^?}~0[N[7H![p`;y~#E^C5I$`(G6aLc![p`Ny~xJS]![pa%u7^rI>[TI*Z![pat\
        y~W_<Z%[![pazy~-^]`![pbq}~]]7_*I4J![pi:}4^~iJAG#I5a![pje}~rd&J-GP]![pkes4[HaRXd_(]![pm]}~_Z![pm|y~r^![s>$}~0b~IJ![sCGy~S`rH![sKpy~\
        X^R]![sS?w~<[5Zf_![sV[yEZ$`![sYbyE_$_![s[U}~<ZSa![s_R}~O_![sa%}~OHJey]![v1G}3b![v5<}-]~,_![v5xn0X#`._q^M^#[K^)Z#`3E6J![v8+r#`&e8Z$\
        [I_~3G@JaZ![v:|yAY:Y#Y![vBi}5^.`![vD@}._-^~aH![vHt}~~$^/^=D![vK^}I_'_![vN6}:W~s`#H![vNV}4c~`I![vR^}5b#I5]ZI![vS?}#^8Y![vT3}3^3[![v\
        V7}~bW*YhI![vZz},]$_![v]a}NHP`![v_R}#]-]![vl&y/^-^![vnF}3Z.^![xY@nzJ$^@a#^F_SV![x]f}~2I/I#^s`![zG(}~~*_![zSs}~~0b![zT5}~zaI^![z`3}\
        ~|J&[![zajy~zI%VQ]![zm+}~~$I/^!]#8+}~v`4Z!]$1y}~~Kb)X!]$4b}|Z~<I9_9I!]$>B}~JFOe!]$>O}~xJo^!]$AX}~][U]!]$C1}~xHof!]$Gn}y_~Z]!]$I,s~\
        5`DbB[!]$Uxw.]~~F]:a!]$Uz}~xGA_!]$V7}:d!]$Vnyyc~(I9J9J9c!]$a#y~iZ1Z!]$diy|F~%]/J,e!]$fUy~1](Z~@`!]$ke}~0It^RH4[!]$lK}~~N_!]$nXk~xG\
        )[%]-]&X#]$Y'^2Z%^#^&X5Y!]%KVw~0Z~IY#Y#Z!]&3e}~3d+F!]&6H}~Gg~1G,J!]&81y~1^ka#c!]&:]}~_JQI7g!]&;f}~yae[!]&Bry~}Hab!]&S_}~u_!]&_u}~~\
        &^:W!]&dB}~9W+Y!])?`}!],95}~c[~#I!]2hG}Aa~~6W!]6)Hy~#W~5`!]6+m}~~6IF[!]6,l}~~'^7I>]!]68+}~W[UIF]!]69@}~.C~Lc!]6<Pw~~CI2b'G!]6AX}~~\
        9^!]6BWy~xd,I-e!]6G3yyY%Y$`!]6K@}~A]~BZ!]6Kp}~#X~9]!]6[n}~~+_!]6]Hy~BZCZ6Jaa!]6_Z}~BD~;_!]6nFw~?X#Hm^-YEZ!]96H}~GE'DRGaf!]98+}~WEG\
        b!]9@^}~~a_!]9@bw~WI'IBEUj!]9CG}~W_!]9D@}|W!]9Gn}.`~3Z!]9H.u~W_BB'^!]9L4}~W]GG!]9S?s~?E#J9cG]!]9T/}~6Z~LW!]9[K}~WW!]9eY}~@]_Y!]=5B\
        }~Q]!]=8+}~#],[!]=<S}~5F~#c!]=B*u~.^GX#Z2Y&]1I^H!]=Ht}~#`*[!]=K@}~#[+b+J!]=NA}~&^!]=Pe}~A^#^pHGG#I!]=R^}~(X!]=R{y>_tIR][`!]=V7y~xG\
        $^*]U[!]=X&}~#Y$[~'H!]=YC}~.J(]V`!]=[[}~5]/c~;>!]=]H}~.[^Y!]=_Ry~R[%[-]!]=aT}~#^!]=at}~5Jo_Qa!]=gh}~~5]!]=je}~>_IX!]=nE}w^;`~#D!]A\
        .+}~YJ-Z%Y!]A8+w/[-Zi[Y[!]A8c}A^i`]D!]A9E}~7Z6JNH2]!]AB*y~IYPHF^,b)G!]ANR}~5YT[!]ARY}Da!]AR{}NVdZ!]AS_}~'[~(`!]ATw}:Y(]~YI!]AV[}EX\
        $Z!]AY?y~5]~RX!]A]$}~]^.[1F.I!]A_Z}~EY~(`!]A_u}0a3G~H]!]Ac:y~ub5J!]Ae1}3C~E`!]Ake}~]Z-I/`HJ!]B?s}~IaPH!]H1K}~#YS]!]H1Mu~#c#F~[I!]H\
        1y}~;W7W!]H28}!]H4#s~-Y5[:[4YZJ!]H4/w~AW!]H4ky~.^{_NI!]H6Aw~5[W_ZZ!]H6c}K_~NcAF!]H8+wlai`]]!]H89n~4[+H,[,X&Z%Z.HC]o[#[!]H8By~W[(c~\
        #?!]H8bu~IZ<X!]H8c}~xJH]2_!]H9CwKd!]H9FrKa5]~@^!]H:=}~5I%]AV!]H;#}~3Z)]GH!]H<Zw~b[*Z>[-I!]H?f}~W[~1]!]H@~}~GW>F%[!]HApw~:d#HQJ/XMJ\
        !]HB}y~B`~;H!]HC@}<JGa~&C!]HCGrdYRa<X&YBZ!]HDg}~~7`!]HF]w~5a0Z7_!]HK@w~0XyY9^!]HKpw~XB.WFe!]HLY}~~N]!]HM;}~:Y~0X!]HM]y~H^[^d[!]HMb\
        }~%XVYQI!]HN6c~-B#`%d)I%e$f:[2X&f0EC[,J2Y!]HNA}~<W'Z!]HODy~-_8Y!]HPFy~-_'H!]HPz}~CEw[3`!]HQgu~TYqb!]HRL}~4XSZ!]HR{o~.Y(X#^3X;VfI4c\
        !]HR~}~5I~#``_!]HS?s~$GA^.[JGC]-BHc!]HSN}~h`!]HT:}KH5`IW!]HTw}~XZ!]HU0w~GW>Y)Z%_WB!]HUF}~iZ!]HV#u~XJ#^3W9^)_<[!]HVKr~$A_b#g8F0a!]H\
        Zny~]V+Z!]H[Uo~3^+G.^C]KYA]!]H[[u~0XV][J6W!]H[p}~0ZYc!]H]Hw~.X$X~5X7X!]H_9}~5deD!]H_Z}~-XVYFG!]H`;}~8_$J~&Y!]H`f}wH3ZLH(b<I!]H`q}~\
        5[~Ge-I!]Haw}~.[~YY!]HeU}<]G]!]HfK}~$`!]HfU}~=_:]!]Hg;r~^jsI+_!]Hg}w~iH1`6bLa!]Hh#n~5je``a!]HhL}~;X!]Hi`y~2e#G+IKc!]HjF}~$e!]Hjg}~\
        (X:W!]HkFo~ao&H5F!]HkTX#Z~%Y']$H#I%]#Z%I*H0I(X#Z$^#X#V#I%b#V$G7Y'E1H$E$^(^)`#J(Z#g#_#d.Y'b#]'])Z'J!]Hm+}~$[!]Hmly~#[1ZGZ!]HnEy~1aW\
        Z!]HnFn~-`#[,`.Y~6H!]J%Vu|J#[?H#Ixa!]JC1}~?b#@!]JH.w~-Z4e#J'H!]JS?}~?Y#GY]!]JT5y~_B7^G^!]JV-y~+^6I#X!]JX@}~?dRH!]JYCw~?Y#CE^!]J[U}\
        ~?d2E!]J]9w~?a!]J]H}~>V!]J]au~>[!]J]f}~@`!]J`Gw~@XE_!]Ja#}~@W~EZ!]JeYu~@IQZ!]JfEy~?^#[!]Jh$}~?a#I!]NR#y~~La!]NW=a~(Y(X$Y/Z'Z?Z']%V\
        #Y1J'X*Y#Z#W;Y1W$Y#_%Y,Y!]N_$w~xEE]-[)[!]N`Ow~0Z~IY#Y#Z!]Nczy~~>^!]Q9-w~xGBd!]SK@}~4Yu]!]U5S}~p`!]VCGs~p[!]VR]y~pa!]W6#}~G`RYiI!]]\
        1y}~RZ!]]I,}~RZ$GE_!]]I/}~T_#IDH!]]Jb}~TI~7]!]]R4y~hZTGKZ!]]Rey~SJ#[!]]i:}~TIh`!]_TK}~Ra!]a78}}^!]a8+}NW~Ca!]aNAr~:_7Y=_<W@I!]aPzy\
        Nb~KJ!]aS?}~2a`]!]aSD}N^bW+I!]aXlgNINY%_=e#J~YZ!]a]Vw~p`!]aj0wN`!]di)}~5]!]f,sy#Z~0`iJ!]f-2}~B^!]f-by1]~GY!]f.+}~e[!]f.1w~hdTJ!]f.\
        2}~ia!]f.~y~rX*X0Y!]f8+}wa(_!]f8G}~lc!]f8by~2V/H#[!]f;5}~.W{JNa!]f;g}~2_R]!]f>p}yX'Z~fJ!]fCb}~?V#W!]fD4y}W6]!]fH#}~.`~L]!]fK@y~.JQ\
        XK^T[!]fKpq+_#]*Z+`)_&]6^*^qHAJ+I!]fQge|Y#Z$X#Y#Z#]&]$H#X&Z&Y$[#Y$Z#[&Z(Y#]'Z#[#Z3Z$[$Y.Y$Y$[QE4J!]fR4}~@`!]fR{}|J;[~#Z!]fS?}~lZ#]\
        XG!]fTsy?^]Z!]f[)u~.Z$XYJnG$f!]f[Ky~$_.]VZ}H!]f`R}~~6[!]fa#}~eI5b`b!]fdHr>cg^!]fg*}~BY~;H!]fhLy~JZC`YJ!]hD<}~~'b!]j4@}~~ia!]j9E}~~\
        7ZSZ!]j@^}~~i_!]jCG}~WY2JL]!]jGn}~~*``^!]jNn}~xH#cmJ!]jNry~G[2JCI4]!]jRL}~~i^!]jV7}~WIBITb;[!]jVn}~W^!]j^oy~yJmf!]kRF}~xZ!]mUH}~,]\
        !]n>uudb!]nC1}S`2HId!]na)}Sb2J~9_!]q8+}~~$_!]qCG}~~1a!]qR{w~~$Z#G.c!]qT#s~~$`/c!]q^>}~b^?H/H)_!]qbqy~~1_!]qnF}kc#H!]qnnyid~8I!]th/\
        y~~dY!]yWA}~5_!]z2d}~Cg!]zh#s~5^~#d!]{D3}~#[~5Z!]|##y~~+]!]|+Ku~0Z'XTan[!]|+L}~.[$Y~JH!]|.tr~.X)]QY%]#[SJ;J!]|Bcy~~,a,^!]|K@}~AZh^\
        !]|M;}~B_~;a!]|MD}1^~R^!]|Zn}~.X([uE!]|[V}~:XY_!]|g*}{I_a6_)H!]|nF}~:^4Y!]}Ht}~~$H/`!^%,qy~~G_.^&H*a!^%,so~1Ji]9^3b&^)^/]*_!^%-j}!\
        ^%.1y~xZD]!^%6p}~3[_Z!^%7ku~~)f([!^%8+y~xI)J,_%b5H!^%81}~e^5G.E*`!^%:=}~3_!^%:[y~VXCE$e!^%;J}~xJ6W%_!^%AO}~I[P^!^%B*s~T_2c$Y3H!^%H\
        t}~~$c/G!^%Ik}~(cEH!^%NA}~&Z!^%R^}~'ZSXRI!^%R{uN^t[3_>]!^%S7}~~#`!^%S?}~fb]]!^%SD}~~U`'a!^%_Z}~X[R^!^%i[}~[c!^%k1y,[5_!^%m8y~]Y-Yr\
        Y!^%nT}~xGAb!^%nn}~xDB^7^!^*9LyRe~GE!^*YCy~x^-[!^0;fy~-I~+]6J.d!^0I#}~1]d^!^>3CrYY~*J>Y*fT[+G!^>5-u~VJF`#H5`A[,Z'_!^>8.}~+]MZ!^>9@\
        }~.W~LX!^>;Qy~WY,WFX!^>SNrY]B^Y_(^6IK_9J1[!^>T5}~WX=]!^>T:}~BW$[!^>V(q~0Wy[MY#E!^>V7}~2[~Eb!^?'b}|Z~0W!^?2ao9b~6f2J<FU^#J/G%Y!^?2x\
        }y]~TH.^!^?3CuyH[ZKYG[5Z*[!^?3Nw~~DZ#]0_1[!^?5<y|_yH@a4^!^?5a}U_#]!^?6#sy]aY-Y6]^]'H!^?8+myI4ZOG6a+JOJ&G$f#Y#j*G&I!^?81nyJa[#B@j`Y\
        !^?8B}~^D~#e!^?9'y~~/B5`0e0F.Y!^?:m}yF#Y$^~NG!^?<&}~~S^9[!^?=%}~~MJ1[#]'J!^?>>s~([t[+ZK]&c+J!^?>|}~~c]!^??i}!^?@L}~~]e!^?AX}~r_*FT\
        I-['G!^?BO}y]%^~<E!^?BS}~rJ*b)X+H!^?C1}~~Ub!^?CG}~}`VY!^?Cz}~~V[4[!^?D2}~~^]!^?Dr}~~_c!^?Fay~~^[#X!^?G1_9YbJ&[7Z8V-_'c5Z#](F$W$G/c\
        6Z*_%Y&^%I#X+X$X$F&Z&Z!^?Jly~~&Z!^?Kp}~~Tc!^?Mdw1_*[~FeuH)D!^?N-}1I~~EI+`#I!^?N0}~~&b!^?O7y~~c_!^?Pe}~zHTd!^?Rp}~~T]!^?R{o1aj_ZHCI\
        RH&H%d*F#H%_$_!^?R~w1J~GD(Yub+_!^?S7}~~&`Y`#J!^?S?syF|^R`&J%I#[+_!^?SD}~~MJ1b$Y!^?T3}~r^*C2CGh*H$I!^?T5y~rJ*^TD/b!^?T:w~|WRb-e$G!^\
        ?TsrV[DI&I]X6`#]*G+HGY&e#J.G!^?Tww1]EJ$ZDGZexE&^)H!^?Vb}/^~eW!^?Vnmm_.I%[qG3YIV&I%`#X+I#a)^!^?V{yyH~*GIJ)]+i#@*I!^?[p}~hW=[!^?`H}~\
        ~&b[D!^?`q}yf%D!^?a)y~~&[4]?Z!^?aw}y[~,[!^?b7}~xa!^?c.w~x[RZ#]!^?d[}~~]`!^?fR}|Xya!^?g}o1ajJbW<Cc]'a!^?h#r1djYbf<Eb?$_!^?h$}~^Y|^!\
        ^?hGoyZ%Z__6J(]V^%J/Y!^?hL}~BJY^)IXa!^?hVy~_[FV!^?iL}|_~<[3J!^?k:}yI~c`%I!^?k[}~~D[#]!^?kk}yGaWF`!^ARY}|D~<d4F!^AhGuyf%F~NA!^Ko$}~\
        3^!^Q:=y~~6EUf!^WQ%}~vI$_2[!^Yk{}~x_!^d,sy~1Ii^!^d.1}~xZ!^dC1}~1Zi[!^dH8}~~$_I^#E!^dS_}~1_'[dH9H!^dT5}fY~~#X!^dVnw~xF#]A],[/Z!^d^%\
        }~xG.]-I*[!^da)y}[xI+_!^e7{}~~dX!^gVny~xaKZ!^hS,y~.V{WNJ!^k:$y~XZ#^QB!^kS_}~^W|[!^ki.y~xH7H,[Ka!^m)H}~g]DJ*W!^m1Zy~~6`!^m5<}~X_REC\
        I%_!^m69y~YC@^3aD]!^m7N}~~6W0F#I0`!^m8+w-]lZ:[HZ0H!^m8c}=aD_~:H!^m;Q}~TVP^!^m;fy~(_K[(Z!^m>El=b~Lf2JDD(b-B%^!^m>X}~~GY!^mAHy~,W9`!\
        ^mB*r2J(g'Fu[FZ@G3a!^mBy}~gZ[[!^mD%w~kH#[.D;Y4^!^mD4}~GX0bDH!^mDCy~~D[#W0Y!^mFa}~~.YV^!^mH.}~1[~'[!^mHiy~ka/I!^mI,}~QH#]GZ!^mLK}~U\
        ]!^mNj}~XcAE3E!^mOcs=E~(FVf.W<G$`0[!^mPzs8E'bqE~'^)^*_!^mS?}2]|Ji^JG!^mS_w=f~>]QIDJ!^mTs}~X[RX!^mTwy~XaiIC_!^mV0w=[~=JAB3b;c.E!^mV\
        7}~Y`QCGZ!^mYC}~R[(JT_!^m[K}~QY&Y!^m]Hy~QX&[$FU^!^m^%}?Xd_tC!^m`5u~4b$[Pd&^1B!^ma#u~&^$`aJ#GKV!^ma)y~~0^!^mfBs8_'`~]GDX3^!^mgh}2`v\
        c!^mhxs2d-ZDZ!^mnFy~UXl[#^$F+J!^mnny-I~&IWcgd!^o8G}~Ta8`!^o9E}~~7^=Z!^o?Z}~2]~*Y!^oDty~~Vb&I!^oLQ}~~i^!^oR{w~CF;W=aI_9Z!^oS?y~xCog\
        !^o[%}~~V]4E!^pd'}~~dX!^sPz}~5[~7I2`!^yR{}yY%Y!^~R)w~_aFb!^~]Aw~~%_/WBX!_$1l}~~7_!_$1y}|]~LX)G!_$2a}~~%Z5X<J!_$4#syI%]~<c4G$]%W!_$\
        4@w~xEE]-[)[!_$5*o~tY<Y:X&Y@F!_$6#}|G~<E4b!_$6&}~~#^!_$6c}~~&aNbDG!_$7*}~~KY)Y!_$:my~~;[4Z'X!_$:u}~~K^!_$AX}~~%]4X6F)H!_$BOs~2]~)c\
        #G!_$D]}|dHCqH9Y!_$F&}~_CF^hY!_$Fay~xC*cOW!_$M]u|J~<X2]$]'[!_$S?}~~K[D_!_$UOm~~#_1b&F#W6])c!_$W{q~~@^&I)a)Z9Z!_$Y9y~~R]!_$YC}~~K_!\
        _$ZA}~xIod!_$_qn~_Y7Y<Y-Z/X&Y!_$_rm~_c;J-_-Z-G2[AY!_$`qy|`~)I5E2Y)G!_$diy~xg*_8G3H%E%F!_$h#s~xI5_#I&I$e#_!_%7yy~~Ka!_%_%y~~Ka!_%`c\
        }~~K^!_'N6y~~3W)Y!_,#%}~~V_!_6@^}~1JIXR]!_6DlwT[$_j]!_6Ocy~0IB^F`%F%^!_6We}z[[ZRI6J!_6`c}~xGh^!_6m8}~H`TJG[!_9TwjNb_^'[e>3_)_-[<b!\
        _9h#}~i_1B``!_:o4}w]~Y]!_;8+r~WZJY4gSG!_A2[y~Tc!_BI4y~xbE`=I!_Bc.}~~2G?c!_E,5}~%]K]!_E,n}~$[:^!_E?*s.W)Z,X,X(Y@Y!_E[vyAY:Y#Y!_I2T}\
        ~~]d!_I7j}0_+Z~aH!_I7u}~#Z~5V!_I8.yyY%[~7EB^!_I:=y~~da!_I<eu~,[%][a!_IPdk~<I,`>e!_IS?}~1D3_~%e!_J7jw0^+aQ]~1G!_R+G}~~h_!_R,qy~xY4[\
        JY!_R,s}#^~0I~JX!_R1P}J]!_R1y}~&[7[_J!_R2a}~~f^!_R5s}X[!_R8+j#Z.[J[DW#]3^6Z:Z6]&[4X%^4J!_R8G}~c]!_R8Ks`[I[2ZH[%]o^$G!_R8c}~PV~7]!_\
        R;Qqwb'ZyD-ZE],^%a0a!_R<P}~.J~LX!_R>EyB[Y_U[!_RAX}~cW=J]_!_RCGw~$J+J@Zc]:W.H1b!_RD1}~PX!_RDmy~~Wc!_RHEr~xI(]5Y9`'b!_RJ1}~~$X!_RJn}\
        ~/b!_RK0}~~[Z!_RK9wqX~@b(`!_RLh}Y]~~8Y!_RM(}N[8]~LI!_RNe}~(b!_RQ0y3h~yH!_RQJ},^~P]!_RR]}~?[~&a7H!_RR{e=W&]3^Za#Y*W)[%J$Z)J4G5`%I&_\
        #^*J,].V&Z%J1]$W$I#J#['H4_!_RR~}#^~4[!_RS*yk[q[7a!_RS?f&[>^8Z.JID#I)I8Z)Y*[)a/d'E8]4_#^.[%Z$[$`-[!_RSDnkZ.W/W&`(a4[4ZB[6JF]!_RS_o#\
        e,[0[y[EZ$GI^4^-F,E!_RT5y}]~QG0]!_RT;}~~V`!_RTx}~h[!_RV[yE]$_m[cI!_RVn}~_JG^,aEC!_RYCy~,]'_L^>F_H!_R[C}~&c#_#E#H<G!_R[h}.`~~+H!_R[\
        p}4^!_R]=}{_DZ!_R]HsK[0]G^+[U[!_R_{}~ud!_R`iy~~R[!_R`j}|Z~M_!_Ra#wwIw_g]!_Ra%}]W~`]!_Raww~8[Sbx_!_Re1r#F,](`$]~$H~D]!_RhL}~xZ>^!_R\
        h}}~~(Hha!_Rj(}#`~0Z!_Rj*}#^~~DW!_Rjew~TIE^B^>Z3X!_Rk(}~TX!_RkT}~;X8W!_Rkeq/]#]&YzJMI6J;[L`!_Rl9}~2_!_Rm?s~~3]`^#c'a$[!_SR{u7_~1H2\
        J#W<d&a$I!_SaL}HY~QGaZ!_Ufn}~zX0`!_Z1Ss~~'_J]$^(X+G%W(`!_Z3S}~MZ~5]!_Z78}~4]KZ!_Z7j}9ZR^!_Z8+g~&[)J%Z,Z@[%W%[;J0H%b(a6c9I#G(b!_Z81\
        }~~gW!_Z9F}KZ9c~zI!_Z<P}~.I~L`*_(G!_Z=$w~~J^)I7c!_Z>Oy~6H3V3^~*H!_Z>^y~e]C]!_Z>t}~ZF?^>Y!_ZB*}~CYy]!_ZC1u~6[~=]1e(G%J!_ZI,y~~.a!_Z\
        Jjs~Ga~2[1H!_ZJky~~?^@J+a!_ZK@szW[I#^Qb!_ZN`s~0X~EY'[*]!_ZP)}~~3^:F&]!_ZPor~9YEZ=E#W9`$IJJ!_ZQ@l~b^1V*^/b(J(X#G)WIY!_ZS_mj]pY8[9C(\
        ^(^2Y'[#^-_!_ZVny~X`V^VG!_ZYC}~X^RH!_ZZxy~.^(ZuF!_Z]Hr~Xj#JQZ!_Z^y}yY%Y!_Z`Ho~bX9_/],IMI(`!_Za#w~-X~4[;[3Z!_ZaL}~BZ!_Za`y~bY%XCG!_\
        Zawy~9]AI~*a!_Zf4}~_X`X!_ZfE}~W`~1C!_ZfUy~2IH]/X}_!_ZgZ}~/WT]!_Zg}c.[mZf[8H#e&I#Z*b%I%^%]#Y$H*`#X#H=E%]#G(Z!_Zi:w~X`Q^#^8Y.I%E!_Zk\
        eu~&b#_1[)C@I8W!_ZnE}S[$]!_];Gy~0Y$Y!_]ZGy~~4Z=[!_b7yw~-]2GNY!_b_bw~-]2GNY!_o5S}~%buJ/I!_qT#}~~>a!_qiq}~_VQ[]F!_rS?}~_GF_h`!_rT#w~\
        _WFe!_s[)}~0Y&X!_t8+wN[~0_AG>^B`!_t8.}yYuZ!_tHEu~~#]Je(I#B6]!_tIk}~EZ!_tNj}~~.[!_tR{y~H]~%Y)J3[!_tVn}|Y~._!_tc.}~xD7`!_u3Cw~$_f^sJ\
        #]*J!_u6#}w_`^!_u69}~-ZmI!_u8Gy~C_EaSI!_u9@}~4b!_u@.}~N[~;Y!_u@^}~~.^!_uB`}'[~~>Z!_uGj}~k[w`!_uH.}~E^!_uJ1y~~f`!_uN4}yI>Y~D^!_uS?o\
        |FFW)`R`$_&V+E&Z'Z#[!_uV7y|YY_+IF]%E!_uY&}~H[h`!_u]&}~Nby[!_u^0}~=XbW!_ua)}~+YPW!_uaT}~i_1Ik`!_udpu~CZ$^;VQ^Y[!_ufJ}~~f`!_zLKy~eYd\
        X:X!_zTKy~-Z~KZ!_{N1w~~-f!_|KD}~xb!`%fY}~~@^!`&2ay~=W~^^!`&[U}~V[!`&]Hy~=_;YeH!`(Vn}~~-]2a5I!`3CG}~xI9_K_!`3CK}~0liJ!`3NA}4b%^!`3S\
        ?yQ^~HH&JEI<d.b!`3S}}~uI)g!`3[p}4I~dF4f!`3_Ruwba^?E2]?]>c!`3a%}~ua5F!`3dS}~~_W(^!`52T}~~']!`5;.}~QY&Z!`5AX}~ec!`5a)y~)[J[!`9N6}~:[\
        FI]W!`:R]y~4Zs[!`;1M}~3^MJ!`;3Cq|G$[^I*[I`7c7^6X!`;4#uyY%W$^aadG'I2F!`;4[}~~rb#I!`;6#w|Z~&[!`;6py~#]7G$Y$V!`;7*y~~2_#F:Z!`;7y}~_^~\
        /]!`;8G}~p_kX!`;;g}~~R^!`;Kk}~<X!`;N6}~~rI#f)I!`;O@}~~s[!`;P)}|A8[~&`!`;R{r^]@I.d-^$JFFQI*^/J%J$^!`;S?ryd%E4?+`D^7^<D)W&aXH!`;T#y~\
        3]MX7H<G-X!`;T5}~~$G2]@Z!`;T:s~3^McFG-Z[E!`;Vn}yZ%^~NF!`;Y@y|[~<a!`;Zn}~t[s_!`;_$y{]#F~<Z!`;hL}~:bRIZV!`;ka}~~lX%Z!`;nF}|]~)Y8H1H!\
        `;nn}~~R^!`=K@}~AZ!`DNZy~.XEW&W!`Dc8}~~Sd!`G2Bi~?_#aEc!`H)Hy~~#Y5ARd!`H3Cy~~#`5GRa!`H4/}~~[Z!`H4SuHacbs_)H#GNI!`H6#w~~bb!`H7u}~W[U\
        H']!`H8+kWd~'X'J>[#^$`%H$X(]%]#Z#F,I-F6c$H!`H81qWbE^__#HBJ(H*D>H1c$J#g!`H8cwI]~@XTI&]/]!`H9@y~.I$XyEI]&X!`H;<}~h^UIAI!`H;Qw~SXFF0Y\
        ,IIE'c!`H;~}~X^!`H=j}~5W!`H>Ou~xcN[*^'G#A+a!`H>X}~~]F'_!`H@^y~^ZBH1[&Z!`HBSw~xJ(^5[#]!`HBc}~hhUA!`HD]}~G]~<I!`HK@k~.I(YRe;I*Z#^*bA\
        [.`$D!`HM@y~~7X6Z8V!`HMDr~~#]5[(YGX!`HMdyz[+b~<I!`HN4y~~@a!`HN6}~q^)Ge[!`HO@}~~#[V^!`HQO}~xI:W#Z!`HR>}~~[_'I!`HSD}~~Z[!`HT#w|JcX%_\
        ;D$[(_XG!`HT5q~#Z~-_*E9Z-W)Z$]'[!`HT:}~B]eIT[!`HUG}~bcFE!`HUu}~QX&W!`HVQ}~~bc!`HVbw~}d#I3AM])_!`HVny~VbII.^OE&]!`HY?}|^c[!`HZm}~eY\
        =Y!`H[Uuj^U_8Y~%W!`H[[w~.I~L`%Z!`H]Hy~._UYFG!`H^?y1_~c]hB'b!`Ha#}~~VY'I!`Ha(}~}]eF!`Ha)}~~1[!`Ha2}~~2Z!`HfLy~~5J#e!`Hgg}~hDUc!`Hg}\
        qk^T]WG'`%C/bLJ%J$I)`!`Hi)}~G_~;G!`Hi[}~^Y&a!`Hk:w~~#`5EM_!`HnFy~rY:WIW!`JS_}~HcT^!`L/R}9W4]!`N1yy~=W~]]!`N4bw~~>a!`NN`y~~d^!`NP)y\
        ~~>_!`N`&y~=X~#H[_#^!`Na(}~~>[!`NkT}~=]~#I[_!`O2Dy~@YED%[!`O4;}~d]!`O:=r~de!`OG1w~~D_0`!`ONZw~0Z~IY#Y#Z!`OP'u~d_!`OWl}~-IXH6c-Z!`O\
        a#l~@d!`Ol=n~df!`R3?y~H[T]mC!`R8+u~rZ%X#V4F$Y^F!`RA<s%YG_JZ%WAX>]!`RI,}~W]$Y!`RJx}~~;Y5X!`RKp}~TD&IRe!`RNZ}~P]6W!`RON}{_z_!`RP?y'^\
        t^]anE!`RPz}~^Gjc-E!`RR{s~AYuF#Z%X)^H[!`RSDuy[-F~AY#`'f!`RTso~(I#oqH!`RVny~g]@g!`Ra#}~e[5I!`Rje}~?]~M^!`Rmvg/]#[@[-[?J$I/W%I$X7H(Y\
        5Y'W2Y&J1I#Z$[&H$^3Z)W-X%Y!`TUO}xa!`WUN}~NG3a!`W_Z}Ka~]H!`Zke}.I-d!`^O2}~JaOEi^!`^acr~JFO`-Z^X!`c%J}wV~hX!`c']yyW~Q^!`c)Hw~#I~5bIX\
        !`c,l}~~Cd!`c,sw~1W([^YdI!`c-by~=[;WUIOZ!`c-jw~]J6Z5IX^!`c-myY]~<W<IL^!`c.uw~]]6[+Z,H!`c.~w~q[+a2J!`c/(}~u[#H4Z!`c1Zs~#d~5WIY!`c3?\
        y~HVT_!`c3@y~bH*W<_$[!`c3C}~+^~8W!`c3O}~hZTG)H=[!`c5<yw]8]V]|I!`c7ky{__W6J5_!`c7uo~#WVWUY(`$_GJ)^$[!`c8+i8ahI'^(X%^%YF]#Y#`$J-H4]/\
        X$J#H#H4Y#G#Z$`@a!`c81s~(d*I:_TH1[-HL`(J!`c8Buw[dJ4]jb$F!`c8c}q_J]!`c9@}~.[{J!`c:=}~)Y@^.H!`c;Q}&^~CJ-_!`c;fy~~aX!`c<Py~4Zs[!`c>O}\
        0_pHqV!`c>ty~ZW?I>]!`c@^}~~<Z1X!`cB*w~Sb!`cCGr~Sh!`cCey~xaFG!`cD@}|a[I7GSZ!`cFUu4F~_Y#a$Z!`cJMy~~9]#Z:I!`cK@s~4Z#YGXCY$HSZ/_!`cK^}\
        ;J~A_iZ!`cO6}~h]2_!`cP?y~4_uG?g1J!`cPF}~2]UV!`cR^u~'G#erI1]8]!`cRer~Se!`cR{y{V'[~SX!`cS*y~^Y8Wq[!`cS?}x[~:Z!`cSG}a`AVuI!`cS_u~H_LZ\
        *H/J#a9^#I,H!`cT#}~vW!`cT5w~<ZMX[Z!`cT:u~@[P[T])]!`cTZr~2H#ZHX.a}X!`cUF}~~#[A^%J!`cVn}~,XI_!`cW{}~~8^-V!`cX7}y]~?Z!`cY@}z[!`cY^}~o\
        Z/Z!`cYh}4^7_~JF!`cZmr~bWFZ!`c[[y~(aiW:HP]!`c]Hi~5J=V%Y#Y4Y)]=d<Y!`c]fy~5`D_GF!`c_$}~~K^!`c_Zy~#[/[,[~NI!`c`;}|Z~u]!`c`c}~SY~%[!`c\
        awy~jd!`cbZ}~xfNF!`cbk}~S`!`ccFyF]~PY!`ce/}~$[^[!`cf`}~~HY!`cfwy~=[!`cg}}~S`!`chL}~ZIiZ!`ci)}w`!`cjey~X_#`QI9H!`ckFy{_4[p]!`ck[s~.\
        ]L_,WH_5[$X/G!`cnF}~iZ*W!`cnn}~-Zf_)J!`fLv}~tX!`fS_}~~k]!`fa#}~)]&ZmI!`fka}~c]!`fkb}~cZ!`i3C}~~8Y!`iJ1}~~$H2]&W!`iT#}~~8`!`i[>y~~$\
        H6G<a!`p`cy~D^!`q%J}w^!`q28yya%D/I{I+]#Y!`q2a}~~(ILZ!`q3@wz[1H(Z~$GM[(V!`q4b}|]~;]!`q6#}~b[%Y!`q7u}._~~+_!`q8+y0Yl`ZWBF!`q8B}~WW(_\
        !`qD@}?^_]~<I9G0I!`qEI}~2[!`qGn}~~dX!`qK@}wY1^!`qP?y~$I8_$]PI[b!`qS?wwY'Y~$Y:H2H)Y!`qSDyk_~7YJ]'I!`qT.}~7ZPX!`qT:w~5[+VBZlW!`qTi}~\
        ^X~#[!`qTs}~~9V2_!`qVn}9_~zGI`+I!`qWXu~1YKZiZ,X!`qXp}~~0a(JFa!`qYC}~~WI$d#F&_!`q[K}~F[!`q[[y~5Iib[]!`q[wwwZ'X#d4H!`q]f}~h^!`q_P}~l\
        c!`qa#w~dXB[aZ!`qa/y~5_~3^!`qaw}~5[!`qi:}~4a~:`!`qke}4Yw`!`qlG}~+W~Q_!`qnFyy[IW+]!`x%-}~~6^!`zIM}~^b~&^!`|Dwy~qW$[)]!`~Bi}2_!`~HMy\
        ~1c~JD!a#1My~-X0Z)a!a#1yu~.V(Y~GW#b!a#2a}~'^l_gG!a#3@}~'H0fPX@H:J=G!a#3Cm~(a(J$X#Y$IHY(Z*_=HQW$H#Y!a#4/r~.D(X&]*J=a-I@[$H9`7d!a#5P\
        }~xIY_(Z!a#6,w~@JE['c!a#69w~gb3G3G.`)[/Y7G!a#6c}~~'^!a#8+}~(awX!a#8Gj~&V(Z)d$b)H&]YH#YZ_&J1H!a#8Kw~CY:Z`^!a#9@w~.Y(Y!a#:/w~1[#JU]/\
        W!a#:=}~dV!a#;(}~-Z+[!a#;H}~#Z$c~HH!a#<J}H]~>a!a#=~}~?[~&`9I#G!a#>$}~C^VI][!a#>)y~ib!a#>O}~2[~X[!a#>h}~-Y^`1I!a#?Zy~(`%[4^KJ#GSJ!a\
        #?sw~+I_c#_1ZDG!a#@.y~.V(Y(]~@J!a#@^}~X[RX!a#B*hH[~-J3g5JDb!a#CGu~eV&^1`,]!a#CH}~~'HUZ0]!a#D<}~~?X.F)[!a#F)y~&]1_UI!a#FNuw[&^)b0CU\
        `8I!a#G1}~~IW>Y!a#Gj}~=aO]9GUI!a#H.y~)]XZ'Y!a#Hty{ZzJo_!a#IsywY~-_UZ!a#Jcy~8Y*[{`!a#K)y~eW!a#Kp}~.](FBIhZ!a#LQr~.X(]5E~1`$D%X!a#Lv\
        n~*]([#I(c^Z'IQW!a#M&}~&_!a#M(y~fe!a#M]}~.X~LX!a#Mu}~&`WItX!a#NAr~d]sZ!a#NV}~CJFc<]!a#NZyzV8]~#]!a#O@w{`~4]/`!a#O}}~[],Z!a#P?}~S`i\
        [!a#Pl}~~[]!a#Po}~y`9JCc!a#R4u~-YmG]Z%`+](Z!a#RLy~xZ!a#R]w~5`L[!a#R{r~1[$[NX&Y*`;IDV/H!a#S?awJ*X/V#Z#V$c$Y$]8Y.]&D'H#I$Z#V#Z#V&G+X\
        &](H#Z$`6_0].V$c)X$F&]!a#SD}~'J}I:`'^!a#T#y~,Y)JNJG_!a#T:q~#I*_*XNWGFLb)b!a#TE}~.W(Y!a#U9}I^~@_!a#V#}~XWJdaC!a#WC}~(_~.]!a#We}~'[&\
        [!a#Wl}~@JEc!a#Y?}~1H~HI$i#H!a#[3y~fY!a#[Un~8a$ZCZ&[*J%[@[(XQY!a#[pw~0XQ]ac!a#]=q~&]1H(_)ZFY.X1FRb%C#V!a#]A}~6crI!a#]jm~9Z@[2e2I#`\
        .I/aSC!a#^%n~&]$d<]$X#C(I;X5WaI!a#^o}~xV<Z!a#_Rk~$Z#W$_#G,[#a&_&ZOY,Z'Fa]!a#_Z}~([!a#`ch{^(J$H%_%_'X/YAH)Z.Y'J&X/_LX1Z!a#`q}zG+[YC\
        -I/h>I!a#a#w~ib1I?Y!a#a,}~x^S[!a#aT}~~6V7^!a#a`y~@f#G!a#aww~.H~L^!a#cBy~g`%_!a#dS}~$Z~fJ$Y!a#d[w~5F(ZY].`%`GI!a#fEy~:X>]O[!a#fJs~:\
        [PW:`JXL]!a#g*wza*[~=J9[!a#gay~[^sI'H$`!a#g}o~0b'GUf1D<XAJ'J!a#h#y~5D?[8aoI!a#h>}~qb!a#hMw~$dvCCJ-J(Z!a#hn}wd^W(H!a#hyy~~(a!a#i:w~\
        2aWHM[#^5I0H!a#jFy~0g~JI!a#j{}~iY7baE!a#kay~6V$[bJoZ!a#key~1G']_^$[!a#m8n~.c,]'W@^>GHW7Z!a#n#}~~KX!a#n-}~:c!a#nO}~+]7]!a%3CyN]ZI>]\
        >H,I/^!a%4/s<]5X$Y-]'Y~(J!a%6c}7c>a~DGZJ!a%:0}]c*H!a%?s}~EYD_!a%A<}~,]!a%CGw~,]?[P[G_!a%JF}ne~,FFD!a%K@y~fY8[EI#^!a%KbwQ^-[*Z!a%R4\
        }~RW$[!a%RY}C_~S[5G!a%R]}~L[>^!a%S?kCI.c$](`'H#I)bH[aV(G%I2]4^'I<[!a%TZr]d*a~%E{J!a%Tx}~ha3F!a%Vn}~od!a%W=}~~XZ#]!a%Y?}~JcF[+G&E!a\
        %[U}<Z~.ET]!a%[py<_GD~(J0H4H$[Jb!a%]H}<]Jc~QJ!a%]jy~h[uW+V!a%_Z}~y]?_QH!a%`c}~sZ$Z5I!a%aw}~0[~IY!a%c,s~,_3`}]!a%eY}!a%j0fO_/`wJ3h=\
        Y9d#]8J8J!a%jey^a&]%^!a%k7}~J_F_+J!a%l&}~*_$F4^[I!a(2o}~b]8J6]!a(7$u~ga$Z!a(7ys~~+[7Y'[1Y!a(:Eu~V[']#Z$[5Z(B!a(>9g|^;^)J?_7d&J$I6F\
        AZ;]#X#W#X%]#c!a(AXy~~5I#^#Z#I!a(B{d~#^#_#a*Y6k#EWW:YHH!a(CG}~tI&H-e!a(K0o~A^#[pZHG!a(S?s~1D2I8d)A7d&C'Y>W%_E]!a(Uo}~_g7B!a(VQy~hY\
        Ue!a(Y)q|gy_@Z!a([Rj~4[/b8^,^&_0H&G*a(W,BHH!a([Uu~_I3Z&]<[-W-e!a([p}~_C5c(I-JW^!a(_9}~x`:`-I!a(dB}~xFc]+Z!a(h#}~A^#IWX!a(h$`~2X/Z#\
        b#_8Y)X%G8H0b'c'i#I#J#J*Y>I!a)%-}~YGQ^PI(b!a)2Tu~~&bMI&Z!a)2a}~q[o^!a)3V}~0['[tG!a)4.}~p[>^FG!a)5-}~Vg!a)7*}~?IxY&_!a)7k}~q])FE`!a\
        )8+yzZK^6cnH4G!a);fw~&b$JM]#_EI!a);g}~XI#^Q_!a)=~}~?J#Z!a)>Oy~]W~)Z!a)A^}~~cH'_!a)CG}~xH'H(]._!a)E%yz[VX(X!a)J1}~h^!a)Nzu~B^-W.W~$\
        D!a)R^}~~&]]Y!a)R{}Ya__uG!a)S?wn`fACe/_5J3I%I!a)Vnu~(brG$XE`-J0['J!a)W{}~xJS_!a)YC}~4Efe!a)YMy~~6[>X9Y!a)[H}~xGFa!a)]J}~?[AI]]!a)^\
        ?y4Z~~?`&I+]!a)_R}k[~CJF]!a)a#}~q]3_!a)a(y~Ab!a)fL}~~8]!a)g}}~xYb`!a)kEb.F$c(e4a#_;a&_3Z$[*X#H&ZIW*[*]'V(Z#^*e&G'J6C/V:Z-`!a)nn}+]\
        ~oI__!a)o@}~xIh]!a+CGy~_bFH-c!a,C1}~HX!a,Vny~za'[fY!a,]&}~xIH^%]!a,]|w~0Z'YTVn[!a-FQ}~bWFX!a.1Z}s_$f~>GMC!a.Bi};]Y]eJiF!a.Kb}p`(^!\
        a.M(}sc!a.R4}h]*^~*J!a.[v}=`-]!a.g}}~p]*Fgb!a.nn}qb!a/>ty$^~XWiW!a/g}w~5^~Ga!a0T:}~~QZ1Z!a21y}~&aWI!a28+}~~5YI]!a28c}~&b$J!a29@}~~\
        XY!a2;fy~&`WJ!a2>p}yd&GXI!a2As}~[_!a2Ik}~I^!a2K@}~ZZ!a2S?}~:W~9a!a2WC}~&]WJ!a2`Hy~~#Va`!a2g}r~~']-Y'`$[!a2ke}~[_!a3B*w~0Z~IY#Y#Z!a\
        6%-}~da!a6*ur~.^{XN]!a6.@}~.I~2X<[!a89Y}~KIQ^!a8CG}~IW#X:J!a8Uuy~K^!a8l=y~EZ'^#Y~:H!a:S?}~CbV`!a;9~y~~dc!a;N6w~xI6^;^)^7b!a;T5y~9b\
        ~IH(J!a;i[}~[a!a@NOyIE~@XUc!aJN6}~~@^!aJi[}~~`a#I(I!aL8+y~vF4`*X!aL:[}~Z`!aL@L}~va4[!aLC1y~ZF#^h]$[!aLCKyHe!aLNGyH^w^~6I!aLS_q~[c>\
        HBb9^8I!aL[`w~B^~6I'V!aLfL}~~0b'Y$G!aLg}w~(^<IWF[Y'[!aLi:}~>I~*ZR[!aLl&}~BZ!aLmo}~~[Y!aOg}}~~VX'Y!aT)H}~oX1]!aT3?}~H@TCmg!aT3@y~~D\
        [H`!aT6Sy~~Na!aT8+k/[~s]&Z)e-c+H)Z)J&I*X%^'`&H!aT81yz[~EZD[(I!aT8s}#]~^Y!aT9F}~~0^!aT;Qw~xG*X-a2I8]$[4I!aTB*}~xZc`!aTE%yz`V[~9B!aT\
        N6}~]E=Ye`!aTPzn9H~eIKj!aTR{i|[6[CIC`#c.[/W&G+`,`.[(_'J'H!aTS7y#W-W3X!aTS?}~xJ]^/`#J!aTSDu~5^r[Ac'Y&I!aTS_q~1F9fQI%d?]'E$X#F6^!aTT\
        &}~yIZ_1`!aTT5yzY~,YB^!aTT:s~hZ2^DY5I*^'^#I!aTT;y~xF1]La!aTTsy~#HpW;FPJ*`'[!aTV7}~2]~2GJ[!aTXp}~~KYAW!aT[@y~~*V%]>]!aT[[u~~DY4f$[,\
        E!aT[p}4_~~.`!aT]H}!aT_Zy~Y^QJ8IHb!aT_{}~~-d!aTa#}~i^1I`_!aTa%}][~~0^!aTdB}~~*^!aTdH}~^`,I2Ii^!aTi:u~#a~eZ'W!aTkEk~6Z^Y%W%I2F$Y#J6\
        ]']'H&_$[-](]#H!aTnVyw]b[A_!aTnny~xc!aU2u}~HJTHL_Bb!aUTs}~~0^@]!aY?sy~7ZR`2b!aYTwy~~'d!a`2B}~,[~<[!a`3Cs~Z],^-]C[!a`6#}~<]d[!a`9Ey\
        ~bJF].[!a`:8}~W[~(]!a`:m}~~#Z6Z=I!a`<2}~~2[BY!a`<O}!a`=~yn[O_@IjY!a`?f}~__Q[!a`AXu~^]OY#_&Y%H!a`By}~1Y~C[!a`D3}~^E|^!a`D@}Y^!a`FNw\
        ?^[Y%[sI6[-F!a`Gqy~TY%YqZ,J!a`H8y~~2^,`8F!a`H9}~~Rc!a`Ht}~~RZ!a`IKw4[~E`UW!a`Jc}~_YQ^-C!a`Nr}~WJ^_5]!a`O@}{]~OW!a`R&}~~M[!a`R4}~~$\
        W5X!a`R]}~~5Z?^!a`S?ntY$]AZ%VFH&[<Y(^/J+W*J+Y5Z!a`T#}~_DIF*b-Z!a`T:yK^~8XFX,F!a`V{}K_~8Fi`!a`[)w~v[1I/Y%]3])I#J!a`[Uy~tI)^:^!a`]J}\
        ~@Z#J!a`_$}~_c]F3V%G!a`_R}~C]@^FH4F!a`_t}~H]l^6G!a``cn8^D[}H)CFc']*V$Y.Y!a``q}~~7_!a`a#y~[J>J'^.H.`6Y!a`a`y~M[.H([GI0_!a`cz}~_c]G3\
        Y%G!a`dSu~eW=I-XDZ!a`i)y~bY?^)H!a`i=}~~+ZBZ!a`ka}~~2Y!a`m+y|]cI][!a`m8}~?cDe&IBE!a`ms}~xH;Z8_!a`nF}~~8YBX!ac6p}~EI#_!ac8+}~0c<^~3I\
        !ac81y~EcRZ!ac95o~IY#[OZiX!ac;f}~U[BW!acCGy~EZRZ!acJ^}~B]bZ!acM6}~~tc!acM@}~KZ~7[!acR]}~5J~EX$Z!acS?}~IZ#HOILb!acV&}~E`']~;G!ac[Ky\
        ~FZ~@I!ac_R}~~Yc!aca#y~(b?B(ZNI^[!aca%y~E]DJw]!acaw}~~Wb#`!acdT}~E]!ach<y~EZ([NG!ackE}~EHTl^I!ad1yy~~6c!ad2`}~~%b!ad2aw~]aEI&D0ZN]\
        !ad7k}/_~OV7H4H!adVn}~]C:`%I._!adZn}:`!adm+}{]]Y!af9Y}~EJ'H#[~:Y!afK9}~K`!afPx}~ED(e!afS?}~EI(Z!afU0}~J[#]!afl>}!ag95u~(IC`#^OJ!ag\
        l?y~Kc!ai3C}~~>X/H$D3e!aiDg}~~#b$^ZI!aiHtw~~$F6W6Z!aiJl}~~;`3I#_!aiNh}y^~P_#D!aiR{}~~#J']!aiat}~~0_6F0]2F!aie[u~~%a7[)[!aj7*}~~K[!\
        aj8+y~]HrI%i!aj@.y~5b=JSI+X!ajCz}~~%dSI!ajTG}~|[!ajTs}~~RZ!ajaty~~D])]!ajk:y~|^&[J_!amF&c~0HPI*J-J(>%Y1Z#X%[(^#Y$X$[$[#Y$Y$[#W%[&Y\
        'Z#[&X#Z#W$[#^#Y#[#Z(Y%[$X!an8+}c`!aoP?w~3a+[~/G!aonT}~xd!aqAX}.au^!as8+r~]bKY7_A`!asZm}~bdFW,G!as^?s~M[Le$X2G5]1a/I*H!at*ny~rV%X#\
        X$I!at2[}~XaRE!at3@}9c!at5s}X[!at81}4byHOZ?JUI!at8cy~-][[YX!at9Eu~~?H'_)[%['_!at:H}~xG/aC[!at?S}~~b]!atAT}~PZ|X!atD#}~~AW%Y!atD<y~\
        xH<Z=Z!atD@}~GY~<I!atEG}~VVC^!atI,}~xIF](]!atM@q5^mXuE)`+[$]<]$[1[!atME}~h[TZ!atQBy~x];[N]!atQKy~~?a#J9^!atQYw~x_=]/W/]!atR^q~{]>V\
        *F%[-Z#I']$^!atR{}~~6[)`!atS3}~~>^(^!atT5w~O[C[$])H1^!atV7}~qZOZ!atVn}~~-[W^!atY?w~~W['_-Z!at_uy~~$]9]!atexw~~5X)VG^+]!ath/}~~>_GX\
        !atkFy~~1_0^1Y>I!ato3s~xd,b$[!av2<}~z[TX!av8+s~]]-[4J,b=^=H!av;t}~~`b!av>Oy~q^%X!avVn}~q_!av[py~z`!aveX}~~Pa!avg}}~4Zm[/I!aw%.y~jd\
        !aw%P}y[c]!aw%Q}~5[~CY!aw)CcnZ<a%W#W%X+]&X5X#X$X#X#_'W&X$Z'a#]/E3I2J,E>]!aw+Gy~h^pY!aw+Hy~jd!aw-A}~0Y~H^!aw.1}A]~HY!aw/(y|Iwi4J!aw\
        1Sw~.[#^~EJ/c#G!aw1yi~&[#]2Y&Y$`6_,[>H,G)ZNH+G6b#b!aw2Wn~-W*aeg;`>[8]2J!aw3Cq,f+H%D)_eH*^*^AJ%b)^!aw3]w~x_&`!aw3ey~)X/[P^5D!aw4Ty~\
        xH'c!aw4ks~~,X9W6a!aw6p}~<_HX!aw7y_~5JD[#Y(H%Z&]$_2C'Z(Z&Z)^%[#[)Z%a&Z+Z(X$^#^$[-[%Y*Y!aw8+y~~4]f`#]!aw8sm/X&V(Yf[5VIJ#Z>Z,ICa!aw:\
        =u~&[%Y&[#]lJ^I!aw;Ny~lZ#Y#Y!aw;fy~=J6_#D~Gd!aw<O}~x^[]!aw?`n4YyJ#FG[CGG]#]#[1^&I#_#]#_!awB=m~#`#`#a6Y~IG!awBQ}~0[~IY!awB`n~.X$[NY\
        -Y)V+I,Y'[MG#G$W+V!awD@}x_~K^!awF&s,]0W~%_KX3H!awFN},W~nI_Z!awI#},]~~YW!awJ5u~1YM]SZ:Z!awJMu~2],GzI#aMY!awJjr~LaMJfb!awK@y']~RY!aw\
        KL}~~6_!awL:dyZ%J%Y,I(]#H/V&I0V$I-[([,[(H$]%[$Y*X&]#Z'J$Z$]#^4^-Y%^#^#[#`(X$]!awN$u~B_Wg-YUI!awNA}~Oc!awN`y4[~fJ]a.]!awOcn~9n!awP?\
        l+b~$`#Z&]*_,X-W9G&]/?IH&_#_@I!awS?u~0@/i)]4HCFC^;IBd!awT5}~=YN]!awT:y~-_gI~)_!awTK}~6[$]!awTZy~~f`!awU0u~xh-C%_ZX!awUOu~-^`_Z`!aw\
        V(y~.`lW^_!awVGu0a%^)_%[uD~RZ!awVnq~0^.Y&XEJ&Z2A+`$a9Z,G<J!awW^y~oZ!awW{r~jb0F,IDI3_0]!awXFy~-I2X:Z!awY)uwX$_#]#^~OF!awY?y~~?_%Z:Y\
        !awYCy~+_(ZYZzJ!aw[C}~&Z%^!aw[[}~-_!aw[_}~5^/]~:F!aw[`e~.C$b&[0Z,V,W0[$]$X(X$])JDI9H#H#I#a#[#G*e!aw[v}~jY:YOI!aw]=}{]+]!aw]Hw~5H*^\
        JI&F#]P],GR_!aw]Jy~?C#J{DGH7k!aw]fd#Y*]#Z'Z%Y+^$`'^&[%[3]*]@Z+Y'Y#ZC[$]$Z$Y*I#V#Z*Y#V(C$H)J)X#FNJ-_!aw`&y~V_!awa#gH]_[(Y%a%^$['[/E\
        1H-Y%J2@,])`Nd+a(I!awa%}N]~~+b!awa`}0]~L^!awawn~.Z$Y#X.H;^(X-Y)VAY-J/Z.I#I$X!awd/w~8[O^'[Qa!awe/}~*`~`[!awfB}~6]8ZMH!awf`}~GD~1a&a\
        !awfww~.H$X#[iI^^!awhby~9^BZ!awhry~~ed!awh}s~-^]J=a^[!awi:e#G2D0`%YgY$X#]5Z&H0]3A,I$Y$[$l%`1Z*Y&^4_+Y1^'Z!awiiy~~(`9[!awkTk~1Z.W6I\
        %EPc8[;H$I,a#Z5a#e!awkeq#]~/E/a;_CF]b+_!awlAo~j`!awm#}~xZ!awnV}!a{?my~-Y~#]Ga!a|S(}~5]!b#SG}~$ZDY!b&USy~_YQX!b(`$y~(Z'ZmZ!b)PC}~:]\
        $]!b0:~}~Y]@Ho_!b16,y~I]x_4V!b1=Lw~~%Z2]$J!b1Ily~]GIb!b1R{w~y[y^!b1i:}~~7Z=]!b4I4}~xJ5^ZZ!b4IJu~q]%_%b$^#J!b6`Hs~0_3[#[+G[JSX#_!b7\
        H.y~8abH!b7N4r~8G$Z,^#_3JC]!b7U0}~kF/AMf!b7gc}~~HY!b>3Cy~S]#]#]!b>]=u~?`7Y2Z'Y!bB;Q}~G^1JCG&^WH!bIAO}~xJ6`!bJ?s}wZ~8[!bNGG}~$[:]!b\
        OS_}~A]:Y@I3I!bOT$}~xZ!bO]H}~~Hb!bO]f}~B>~(Y5c!bTHw}~~/^!bTS_}~~/Y!bX>J}~D[U]!bZO]}~x[!bZU0}~:[`GN]!bZghy~f]4GNa!baaTww_~J^6]!beVn\
        yyJ|_/^EI!bk=L}~Gc~1J!bkCG}DZH^!bk]q}i`!bo7yg#Y&Y+Y$X$Y&Y2Y+Y)Y.Z4Y'Y$[/YOY<ID`&ZDY!boC3i#Y&Y/Y#Z%Z$W%Y$Y+Y+Y)Y#Z%Z*Z;[~6Y$X!boF&y\
        2Y4Y~~C^!boK)m,Z$X$Z(Z%_%Z;[CZ'Z_YYZ!boY&s~~,Y9X6[3Z!bo[Wd~.[$[#^&^T]#X@b5I:Y#Z#[!boawu~6Z$[6ZHI&_^[!bqPzy~~$C/_U^!br8G}~xG-^Tb1F!\
        brAX}~(ZkZ+I!brHw}~xIB^5I$_9I!brNZ}~aa9J-^!brNn}~~VH$a!brR]y~&^~Ea!brS?w~0^$INHFb7_NZ!brT#y~_W~0[!br[`}~~[a!br^?}~~Qe!br_Ry~/^QXQZ\
        !braT}w]~#G6`!brnF}{]!brnV}~~:[Q`!b{8+}~hIYXC`!b{AA}z^$J!b{N-}y^~QZ!b{kJ}~xE7`!b|>Xy~~.Z8^?_!b|AA}~]d#c>IMI7I!b}1B}x[!b}AAs~VZBZ#_\
        (X2^!b}S?yNa~KDT^!b}]J}~?`!b~i[}~~%I4_!c'A/yAY~~@X!c'AW}~~>X3Y!c'T5}~~``!c'U,y~~V[1Y!c*S?y~]X#]6Z!c*a#s~e]!c,S?y~,^3_}F!c,kY}~,X3H\
        }^!c.2ay~~K^!c.3C}~~#_aE!c.5<}~~$C#]Oc!c.68}~xc7H#I>I!c.8+u~~$a'_FX!c.>O}~~K^6X!c.A3}~~K`!c.Fe}~~%b/I!c.Lb}~~#a!c.N0n~xC7c;J&d!c.R\
        ]}~~%c!c.T:y~xISd!c.b;}~~2`!c.l(w~~%_/X!c.l|y~~2F;[)]9[!c21yl~0`&cWV0I,[>F1Y$Y$Y#Y0[%W!c2KLy~0]tI>E6a!c2S?}~0[~=[.I!c2W{u~xC;ZB^&a\
        0]!c:7rw~ug!c:D1y~uF#a4]!c:N1r~rZ%W5^$Y^F!c:fE}~EIea!c>Uw}~xbAJ!c@h<}~EY'`OH!cA>Xw~'^s^-F$^>^!cBI?}~)Zc[0E!cBT:}~j`!cBa#}~V_3Y!cF9\
        J}~.J~L_!cFJPwF`!cGi`}~~`^!cK2ay~~2[;]&Y!cK7/}~~<_8I!cK8+yY],Y~>^!cKL*}~~2[!cKT*}Ya~@IR`!cKT3}~~>]3E!cKT:}X[!cKV-y~~$[0G;`!c^_6}~~\
        /_!c`7y}A[~=[!ci6~}~xd!cuke}~#YS]!cz1y}~3[MF|Z!cz4l}~~>Y6Z!cz7y}~~>]!cz8+y~~4a!czI_yn_nCQ^-I/Y!czOLy~__!czS?y~_H]c!czT:}n_nH]F2_!c\
        zTs}~_c]G3Y%G!cz]J}~_b]B!czjwy~~%];[!c{1:y~TJ5WTZ!c{Niy~h[#Foa)]!c{[8s~RZ$Y5Y2[D`!d%95}~JIOdiC!d%B*y~xGic!d%CK}~~dX!d%Gow~JHOIi`!d\
        %^pw~~d[!d/3Cw~<W%Zb]*['G!d/8G}~fcu]!d/Gw}!d/S?y~-d'cUFL]!d/[U}~bFF_T`!d/`cww]*[~6]N_!d/aw}~.Z$[jJ!d26Sw~~NZ!d28+y~W]U]!d2;Qwy_~4f\
        PI!d2=9s~3^tGFb6['^!d2G(}~~*[N^!d2Htw~}_$D/H%c&J!d2R&n'X~0bU^1D)W#D%G5_2Y$d&W#H!d2S}y~~$Y(e)HXD!d2T&y~~*Z[^!d2TGr~$[3[eD*a-^Pa!d2V\
        K}{`&I~Gc!d2Z%u~~Q_'Z.[(Z!d2[[}~VHxE'c,]$H!d2_Z}~%X(]!d2aY}|H~;_#]!d2ajq0VrW2JUY5Z%`/I>I&[#]!d2kEs~~%d2Y#X!d46H}~GI~1c!d48+}g[~$^!\
        d4:=w~.Z~L[!d4;f}~MdhX@G,J!d4=<u~0a>fMJ!d4B=}~9b!d4DJ}~.[~L[!d4S,}~.d~L@!d4i7h~.`(`~F_!d86#}~=V1^MG!d9Gsn,Z+Z)Z%Y<Z#Y)]2]$Y$Z!d<:[\
        }~x`ZZ!d<A/}~~Ua!d>3@}~xIea!d>8+y~Z_W[3J!d>N6w~jZ#Y{]!d>P'}~d]!d>T:w~YY@JH]G`!d>U0}w^?^AI!d>^%}~~#`!d>^?wy]v],_^E$D%[!d>hLy~ZH?J3]\
        :^!dB3C}~~&b3]!dB6p}~%_5[!dB7ky~]Y~%[!dB7y}~~*[!dB8+u&G:[XX+b&_]^!dB9E}~x^!dB;/}~9YaI!dB?sw~~f`!dBB*y~-_mC0`T]!dBBy}~rI%X#X!dBCGy~\
        9W~4Z<^!dBM0}~`Z!dBNR}~b`FZ!dBNW}~x^!dBO0u&H1[,Y=Z<`#Z!dBS?y&[~mZ)H-^#H!dBXyw}]G_LZ$^!dB]awNHS]3b!dBaT}~^b<IS^!dBe2}~~*[!dBi`y&Hqb\
        !dBjewug!dBnF}~:X`[!dCYC}w]!dDYC}w^!dF2a}~~4[=X!dFN0}~~>]3E!dFS'}~~OV!dFTs}~~4[!dH+W}~(_!dH,l}~._~LJ!dH,qy~0b~IF!dH,s}~1cXJoG!dH,w\
        }~5b!dH-2}~Be~;?!dH-jy~]_!dH.1}~0JYbTG!dH/W}~~`^!dH8+}~^]<FkZ!dH9Y}>`~[`kI!dH:[s~0Z#`QZ)]{I!dHAlr>d!dHP?o>d)`R[!dHR{}~xJ[Y1_!dHS?y\
        ~1ZGZPbQI!dHUSu~h[2ID[:]0Z!dH]H}~5X~Ge-I!dH_RyE]$_OX~%IkJ!dHfB}~)X!dLdL}!dN<E}~I_~<E!dNUK}~J^!dS2TyyI&Y~_b!dS2`}}b~%J2X!dS3C}}X]Z!\
        dS8+}~$`DGXI0a!dS8by~6[$]`Z!dS;Qq~~%e-a!dS<2q~b`8J*W&e)Y=I!dSBS}~~)X[]!dSH8q}]~$cJY(Y!dSHtw~cV>I.G*I*`.]:^!dSTGs~$[cWH]!dS^?m}_]_#\
        D<I'^PH#E$]#I*_#]#a!dS^m})b!dS_Ru#]~~#WVa'`#F!dS`cy~6]Q]!dSaTu~^XDa[[-X!dSaU}~~0^!dSd^}~5e4`~1F!dSj)y|bf]RG!dSkayp_VYPJ5]!dSnV}~/D\
        :W~.c%J!dT8sy~EX%b$ZRD!dT91}~I_!dT95}~IH#`~;G!dTV&}~KJAEZ_!dTa8f~Ea%W#W#Z#^NY%Y/ZXH!dTl>y~EG&W$X!d[2au~qA#d#])E!d[6#y~xB&I8[1`8a!d\
        [8+w~u`#V4b,X!d[>>}~xI$^2H=_!d[D@y~xBF`!d[Dwr~M_FI$e&H!d[NRyyG%a~<H4[!d[R{}~y[)b!d[Tyu~.H%Y#^$]+]'[~:H!d[UFyyF%b!d[[[}~~V]4E!d[]H}\
        wG3ILH$`&b!d[]z}wc!d[^?l9[bHb]5_#I(G$d2HDI%F*X$e!d[`cuv[9[/Y:YB^!d[at}~XZ:I$]!d[hLy~r[*_!d[k:}~~*^Nb4E!d[nVy~x_p]!d^6H}~5JQWoa!d^8\
        c}~7Z~(`!d^P?w~$_~G^!d^R^y~9W!dclk}~~V^!di##}~xJ8^=Y!di4#}~~K[&^%I!di7y}~~L_!diQ=}~~LV!diS?}~~#_M]!diTs}~~3Z=`!dia-}~bWFX!dih}}~8b\
        !dilK}~xI7c>H!dinFy~xJS]!dm_$w~~Rb!dp6#}~1fKEr^!dp>t}~ZH?IKa!dpIk}~Eb!d{7k}~]G=G.`!d{Htw~xJ'Y$d/Z)F6I!d{ka}~]HIh!e%U0}~~2c!e%hG}~~\
        hd!e&[C}~)^!e/1M}~#c#J0JuF!e/3C}~*`W[GI!e/<f}~%]]]!e/>^u~`BGc!e/Dm}~.^lI1W!e/Gky~`^!e/P?y~~h`!e/R*}~2_~WH!e/R4}~3GNZG[!e/R{}~3HN[G\
        Z!e/SG}~$[^G~*Y!e/XU}~B]!e/[R}~%_6H@aOH!e/a#}~2]O]!e/e[y~%^!e/i:}~2b~GH!e/je}~`^(^!e/l>y~4Zs[!e/nF}~%W~'Y!e11Gl#J2b~Ee!e12o}~%`T_!\
        e13@}5d~eG!e1:0w[f!e1=>}~i_!e1E;}yc!e1Mb}-[~,hAH!e1N6}/H-`~De!e1S?rUb(ZQ]#ciJ@Z@c!e1fB}~1^iH_]!e1g1}3^!e28B}~7`c^dJ!e2B}}~B]!e2CGw\
        ~$[^DGZ,_!e2Vn}~%JT`*^!e2[R}~%X!e2[Uw~`gGH`H!e2dBy~$[+aLI*IGJ!e2iO}~1`~SF!e2nF}~%_!e2nn}~3YFFOIM_!e93C}~#F#`#]!e9]f}~#a~fI!e9nF}~%\
        ^!e<1S}~1Hd]bI$b!e<4k}~.W(X!e<8+ys[;C:Y0d!e<9F}_a!e<C1}~~E_!e<EZ}`^~(]!e<R6}~>X!e<S_}%Y~.X!e<T5}~BWpW!e<Vby~se!e<e1y~~;]@]!e<kew~1\
        e~JX!e<lK}~_X!e=5a}~0^~EI!e=BSy~h[!eC8.}~~3[!eCRP}~~>]!eG-n}~`E~*]!eGS?}~<bEc~*;!eG[U}~~hX!eGje}~`b~*G!eUa%m<g7c2a!eX9g}~~Gc!eY4/}\
        ~#[~AY!eY8+}~~5X=a!eYA~}ba~GI9^!eYC1}~@]!eYD@y~@[.^9H!eYJc}~~=X,X!eYP)y~t[W[G[!eYS?}~AZOX!eYT:}~~4[!eYTy}!eYV&y~E_(W!eYV-}~?F#`.I!\
        eYV7}``f^!eYYCw}X?Z/JDW:^!eY[Ky~~eb!eY[[}~?J#d!eY]H}~@]!eY_Ry~PVp^6^!eYaw}~L[?a!eYf4}~_A`e!eYh$y~@]r]!e[81}~HiTCmF!e[Icy~{cFH!e[Ik\
        }~{_!e[Ocq~#J$gxG!e[S_}~xI%a!ec>t})d!egE:}~v[!egc:}~~-a!eh8+nib#`#Z#c~.G)J!eh[U}j`!eu3C}~|F_d!ex4/}6_P`!ex5<}~~$`/[!ex7*y~_I%iFI8C\
        !ex8c}~'X~]^!ex9Fy.YbY~HY!ex;(}+]2J7`!ex;MsAG*g~t_!ex<$r5[,Y=Z=Z~EZ$Y!exA~uIe!exFN}C[~E[!exGq}#W-W!exKuy9X*WNZ!exRYyD^eWn@nc!exR]}\
        2^~/]ZI!exR{w=^D]~C]!exS}a3a8Hd[$`%_,X#W(Y(],e*Y&X(J1h(Y$W,H&X%X%X$^(J'X#Z;H%V#E&X!ex[%}~y];^!ex[U}~@Z!ex[v}'[!ex^d}~y^!ex_Rw-]0Z5\
        [nZrI!exa(w~AHXJ5`2]!excz}~_`]G!exf`w~SW9_/HMa!exg*y-`*^y`iB!exi`}+dj`~'H!exn)w~~%^/IF`4I!f$_$}~xIWa!f)[U}~2W!f.B*u~-bmW!f.[U}~_X`\
        X!f12j}}H]Zq^!f1?fy~2[/Y:Y!f1R{},a~rW!f1aT}~~NX>[!f4,CbHZGanc%]8G0W*]0e!f4E%}~S_!f4Q0w~xc2^$Z-I!f4[ss~Sd3[!f5+muyY%Z%[~4E!f8f9}'E+\
        d!f9B}}'E+d!f;[U}~_Y`a!fA>[y~~([5]!fAR]}~~(`!fAWE}~~O^%_!fBLQ}~~0^ZV!fB^q}?^~ZG_^!fC1S}~HJT`DZ!fC2a}~q]#]!fC3]q~xG&F%^0I$Z:[(^(]%Y\
        /^$W!fC5E}~~J_?]!fC;f}~~*_>`2I!fC>>}~~?[A`!fCR{}~~H]/Y!fCSN}~xJ8^Oa!fE$bw.`1[B^!fE1Zy~WZ~1]!fE4#}yX'Z~fJ!fE4@}~WW!fE8+}|^!fE>h}~~-\
        W!fEM@y~)]^Z!fEOcy~%a!fER{}xc#G=W!fES?y~9`(]#F9GGX!fET5}~9V(W!fEXU}~9G@a*Z!fE]9}~W]GZ!fE]Jq~>Y#g#G1F!fEa#y~9]YY&[!fEaw}~9X!fEeYw}Z\
        @b!fEeoy~}^0Y!fEfEr~WcG[!fEje}!fGMo}~~<_!fJ2:}~~#^aZ!fJ3@w/^~OF=]=]!fJ5<wk]~6Y/c!fJ8+f4diY4X8[6Y6I#b$]#G(]+HL`$`)_#h'I([$H!fJ=$}~~\
        $aIJ#G!fJA3}~q_!fJAX}~~8^F`!fJD@y|^~A](Z9H+I!fJDry~x^g^!fJNew~xF#]'^LH6_!fJNf}~xX&Z!fJP?}~kW[_!fJR{y~]`-]2I9J([GG!fJS_y~ubM]G[!fJT\
        5y~YW]]#H@Y!fJT:}~2`~i^!fJU0y~~Ub-]!fJUwy~rWVY!fJV(}~.J(Z~FH!fJ]H}~+W!fJ^my~GW~@`!fJ_Z}~_[~*Z!fJhL}~iXqI'Z!fJhr}~2]6Y~@H!fJi[}~xH>\
        [IV!fK2a}~]b=JEI!fK:e}~~J^6Z!fKO0}~oJ$Z)I?b!fKR^}~1[Z_!fKS}}~~$^Z^!fKU0y~$]'X~QX!fL3@}~HF~9d!fL6#y~~#J:_9J!fL:=}~~%I4Z#_!fL:ey~}a&\
        aaB!fL<&}~~4bMW!fL=%}f^~L[!fLAX}~~5Z$^!fLD2u~|J&`2Z$D8_$Z%H!fLR,}~~%J9b!fLReyAY~~@X!fLR{w~qY#ZBZ!fLR~y~#[~$^-G(H?J._!fLS*}!fLS?y~o\
        JB`(b!fLSD}~~#]$GJC'd!fLT5y~q]lY)^!fLTs}~~R[/[!fLU0y~~7^P`!fLV-w~~#a#_#JH_)`!fL_;}~xHe`!fLll}~~%a4I6`!fLo4}~]FI_#]!fMH8}~~<^!fR[@}\
        ~r[*Z!fU3C}~^`AG!fU4/}~F^!fU8+w~xI'bf^!fU9Fy~}VUZ!fU=~}~FZ~@I!fUFO}~&`M^!fUFe}~1](Z!fUJc}~=H~^f!fUR{}~}Z!fUS?rB]m`+F$^+^+W8IyY%X5J\
        !fUT:}~=I~]]!fUZo}~=I~]d!fU[U}~;]X^-J!fU^?}~7]!fUdSy~$`DGX^!fV>E}~/akF!fYX{}~~@^!fZ7y}~~@^!f^T$w{YzE:_=^!f`;Ql~G_.[6W$Z0G:YC^!f`Jl\
        }~kJZ`!f`O:}~xJD[9^!f`S?}~k_/HMW!f`Zq}~k_/GMG0^!f`]H}~8WTIZ_!f``c}~SX!f`a(}~S__YCG!f`h/j:[}Z;D8Z$]#^#_MJ#Z+Y0X&_+A'[!f`iq}~xZM]!fd\
        aT}~5^~?F*^!fn0s}~~=X,X!fn8+w~xJ$^:_5^)]!fn>|u~g[|X!fnHt}~xH=[6[!fnVn}~xZ$X!fn`c}~;]pc!fnaT}~xJ.^d^!fnkew~1CGYb`,_0]!fp?s}}^~6`!fw\
        1y}~&c9F!fwB`u~.F$X#[.J;[CH1[N^!fwN:w~=b]b!fwaww~=c]F!fwkTq~=]7]$Z~2^!fx_Ru/_K^<]gId`7I!g$BOk~_a#H:E?i!g$Bi}~xb!g$RYl,E0IsY#Y(ZEY,\
        b#V%^+J(A<[GX!g$TQ}~x^!g$f1w~x_!g$kT}~=h]?!g%,j};`!g%,qw~0djDL^!g*1y}~7]_J&Hr^!g*8+}z`jb!g*81ky]#I#Y$^+].[+_R['Z$l'J;G)J-J7J!g*CX}\
        ,]o[!g*Gny~,Y~3[!g*L5}~xd!g*Pl}~BY~;H!g*R{yA[mZ`[+J!g*S_}3_~EX!g*Vny{`~b[!g*ij}wb!g*k[uDZ$Z~B[#ZBZ!g*msw~)]SZ9[&C$H2_!g*mv}~~*b!g0\
        ]fs~.W)]QY$[#X#[oE!g1CKn.G<b~l^*c+Z!g1S?r3]~E]}a!g1[Cy~'Y#`!g1j0m3^~EkCJDH9Y!g2>t}~~E^#^!g2Poq~e^5V#Z)d$[QY'H!g2`G}~|[$Ja]!g2`Hn'[\
        ~=_[^]`#X'Y!g2o/}~?]!g3>X}~~=X,X!g3?`y~~E[6Y!g:S?}9YI_~9I!g:W|}id!g:_I}0_+Z~aH!g;8+y~gZE]+^!g;8cy~E[&[NY!g;:m}~w_5]!g;>^}~w_<_!g;R\
        Yu~IZ5Y;`6W!g;Y?y~Eb&Y!g;ZG}~xb!g;a(}~xH:]J]!g;a`w~EX%]O[4]HI!g;n;}~~/a!g=dBy~xe!g>c*s~e]!g?dF}~~4[=X!g@8+u~xJ;])b0Y!g@Zt}~~=W!g@`\
        5ywW>WSW!g@hNw~3Z3]7[@H!gB1ByB^r[@Z!gB8+}9_!gB;B}~2WU^!gBI>y~3Z+X^EN]!gBJ;}n]nHQJ`]!gBP)}~~>IQY$`!gBP?r~2`,]^ZN;Hc!gBR]}J]~|[!gBR{\
        }~~p^(]!gBS?y~~IaR_!gBU0}~xINb!gBWFq~3^+]~/]!gB[U}~:^#J~0Z!gB[V}~~l]']!gB_Ry/IJ]~;J;]!gBm?w~xH8F`[+b!gJQm}~xY!gJS?}~rc(Y!gPa(y~x_:\
        ]!g[<P}~.X~LX!g[IK}~~L`!g[N6}~~La!g]8+}~]G~%b!g]Uxq~CW.YHd(G#b4JE[/_!g]Vbs~~4f!g^56yA_~|a!g^Po}~~5`#C!g^`G}~~6[M[!g^`Hr~B^pJ#d$_6H\
        !g^i[y~5`~#_!g_8+}~~J_=W$D!g_>O}~<[~<W!g_?:}~~%[-J2I8^6I!g_O7}~~h`!g_T5}~+^S^!g_Vn}4_~~D`!g_[[w~.Y(^fI1aNE!g_i:w~1Yx_:Y#X4H!ga8+y~\
        xD-H.e%`!ga;fy~&aI[!ga>ty~1]KY[I/B0d!gaAXy~~9c!gaI4}~~0b!gaPon1dhZ&X~7HCH$_&b$J!gaUxs<b7]2Z~8I9E'J%`!gaVO}~~4a!gaVnw9]fbxDl]!ga`Hu\
        ~~#fE`=G!gag}y~A[XG^[&[$H!gahG}Fa~SH!gamLs~xb9d!gbO:}~xa!gc&S}~~HY!gh3@u#_ya.DZG%d3I=I:I!ghBSy~h[uW+V!ghD<}~~5]!ghEK}~H[!ghF&}~f]4\
        JA^/E!ghYCw~+_6Il^!ghZz}A[~=[!gh_uq|X,VO^AH)X&VF[#^!ghaw}~&Z2[dI!ghhL}8_~sI!ghiq}~k[ZH!ghk[}~~Dg.F&G!ghl|}~~jY!gjhx}O_!gk5-}~-[!gk\
        :=y~2[/Y:Y!gkT5y~~4e!gkTw}~}^4F%[!gl5-u*`Ba~n]!glS}yf^+`~+If`!glTwkfZ2a~$D$^7]#[#[$[*^>]*[$[!gtfC}~~H])[!gwgw}~xg!g|di}~bWFX!g})7}\
        1a2^!g})F}~~2^!g})Hy~W[HZ5I!g}2ay~~5_H]!g}2u}~.^7HV`^D!g}3Cy~5FN`FA&]Ob!g}7*}~}I+b[J$I!g}8+r~VZ=b(G'F@Y2^(Z0](I!g}81}1]~NH|F#^'G!g\
        }=Du~xD<dMV!g}@J}~~2Z!g}@^w~~+X.]#X5G-Y!g}BS}~y^9_!g}B{y~^Y<[!g}CG}~~'EZ]+_!g}D&y{`~7II[!g}K@}~~,Y!g}N`}~~?I9[!g}R]}~~[_&J+a!g}R{}\
        ~5H~Gb!g}SD}k_~4dbI%D!g}T:}~~]]!g}Tw^'^xX%Z2f6Z,]7e)]*^,^%V)^#I$J%I#[$c'X+E%d-W&]#I#H+[!g}V7}~~'^WX!g}VQ}~xD<[$[!g}Xvy~i[1Ela!g}Zz\
        }{_XZ!g}a)y~AGXFaa)]!g}a,}~x]b^!g}at}~9]!g}e<}~~5W$X!g}f5u~5^~#Z!g}g}y~YaZfAJ!g}h$}{Y`Z|G!g}jg}~]ZI[9I!g}k:w~~8WK^!g}nF}~5_~I`!g}o\
        Fy~x]hZ!h#+K}~BIWJa]#`!h#7u}~5ceJ<G!h#8+}1V~~)V!h#?*}~y^<Z!h#AXu~^^OY'J$F#[5]3C!h#B{}~5IUH1WCd@J!h#D9}~~%I4_!h#D<}~5E}]C[!h#Ld}~~5\
        Z%[!h#O@}~5I}^NY!h#R{y~5Je^(JJ]1H!h#V7}y]b_|E!h#Znw~~6e!h#Zz}~5W~#]!h#a|}~5]!h#hLy~5H/]~;D#a!h#m+}~iI1bPY!h$5)}~y_9[!h$56u'Er];aSI\
        KJNe!h$7yr'HrZ$[$X~_e'H!h$8+}.^~pZ6E!h$>O}~GZ~1X!h$AXs1bjH~%Y1[*YFB$_%I!h$B{j'e+_#[~&H.>qg#[!h$B}q'd~RV~'_!h$C:w'I~0f~G]!h$D9s'b~0\
        cG[XI2F8C!h$GNy'H~0JxG'I#i!h$LQy~~%]!h$S?y'`~~0F!h$S}y~~5^!h$V7y.[~5Z>Y!h$Z>s'_~0JCZ#[3Z5I!h$Zm}~AGBBF],c!h$[Rn~2Y1F?Y%^F`,H!h$a(y\
        ~A^qI!h$eYy~@^#^!h$f9}'`!h$f?y'B~dd!h$hLs~Ac;^M`=W!h$l&}'e~<EqG!h&9E}~~9Y!h/%.w~~dd!h/1My~~d]!h/3@}~~6YF]!h/:=}~~?[!h/;Qo:]~/_.]7Z\
        1C*G4[NZ!h/B(y~~dY!h/BS}~=[~#[GJ!h/Goq~I[,]6a2]iJ!h/I#y~SF:^#_NJ,^=H!h/KSy~dc!h/S?}~~d_!h/T:}~0]~kb!h/_$n~_^FX-Z-IGJ,^!h/a#}~:];J~\
        2X!h/h/s~xFic!h/koy~~dY!h/nV}~~']UY+J!h176}~Q[!h1Q;y~SY!h1f4}~SY3Y!h3C1}~JZ!h5Gj}~6^$[bG!h88+y~~+e!h8T5}~~KG=d!h8a(}~~+b!h9Ht}~}Y$\
        XJJ!h<1G}3I~4e#I!h<B{}~x]&a!h<K9}~G_RG!h<K@}~KY!h<Pz}~FY!h<We}!h<Y^}~EHG[Z^!h<d4}~F`!h<ke}~;^_I!h>8+}{[Y]UH!h>S?y~xII[#]3_!h>i=}~V\
        ]-Y!h>k[w-[~4Z$ZK[!h>m+}~ba!hAE:s4Zq^r`L[/^!hAE;w~/ZkFI_.^%E!hG1G}3I~~<`4e!hG2a}!hG2u}|H^JI`FY!hG3<}|W!hG4bu|J~&G6^#[)]!hG6#}F`Wcy\
        H@E4B!hG8+}~][!hG81yF[TY%`~<H4F!hGH9y~~9E#])]!hGJl}F`TI~Sb(H!hGNR}yc~QH!hGP?}~@Ix_NZ!hGS?w|I~;_#`(a.H!hGSQ};d!hGT3}~][IX!hGTy}A[~~\
        .[!hGVn}~]H#a6I4X!hG[z}~~hc!hGli}~x`RZ!hGm+}~~Me!hL6@l~:^#^Qd/`ME7Z!hL7Gl~BdaJWa#_!hL7d}~:ZR]!hL7kyIb~Pa.J!hL@bo;^dHZ`?_Kb!hLC[y~B\
        ]Wc!hLCzu#^:_~A`[I/A!hLH?y~:b~_b!hLHZu~hb.]$X$FAZ&GCd!hLM:e~:^#_Q]#b._/[@Z4]%Z!hLMAqiI%aFZ&[@fBI&]$F#W/IOF!hLMp}~;a!hLNFy~B]$W!hLN\
        ed'b6Xw`'E#[@Y#H0b$c/?5_8E$a#_5I'I!hLNu}~xWAb5J!hLNzi~/X4^#]+H0H@[3[#_(J4]6`#I<]!hLON^#[(^1]+Z*YIZ9H#G$_'X/H&_)W.]%X-c%X/C#Y+]'_$a\
        -_/G$F0I#^&J&a#b!hLQmu~:Z'^ZZ7]6[!hLT(q~Aa#^9a=^%F2[PJ!hLT.y~0a=]AG/E!hL`Y}~~Ve!hLaLd~AW;b?H&[,^/b0c7Z#^!hLbJw~id1B&]A^>I'J!hLbOe~\
        5H.a#`-].X3H/F:H-^*Z5e#b!hLc'u~ZY)]FI=d!hLgY}~t^~%]!hLk}}~CZ!hLn%y~McL[!hM8+s9agc~II-J+^!hM:%}MH:c+ILI!hMK@ywg!hMU0}~0])Z~KJ!hMhL}\
        ~5e(GOY1I!hN`c}~3[X[!hPkEy~/f!hPlG}~W]#^AJ!hR^mu~Q`#Z$X#Z%J!hTHX}~;]d_!hV?sq~]Y$ZFV/aJ^!hYMo}~k`!hYZ%}~~8J6^#[!hYaiy~~K`!hYb7}~k^!\
        hZhG}~~:b!h_8c}~~?[FH#^!h_:*}=^&]!h_YH}AG~H]hb!h_i:}~~(]=J2[!h_k[}~~'aM]!haG`}~'Gs`U^!hb81}~~M[!hbAX}~:XE]!hbaTq4^hW'W0[n[5[(X7^5J\
        !hePz}~~N^&_9I!hh6cy~uY#W4J!hkCG}~xDFb!hkgu}~xY!hnML}w`;X!hnR]}wJ)IBa6B(^!hnS?n~Wi!hnh#}~5D~Ga!hnh$}~5^!hr1M}~$h~c@!hr69}~xY'V!hr7\
        ry~}_e]!hr8+s~F]Sb'[M[4G'H!hr81}~~M`9I!hr8O}^d2b3I~cE!hrAX}~xDjd!hrB*y~xH'c!hrC3}~}He`!hrCGn~1]H`G[e]!hrD8}~$ZUY~/J!hrLYy~}b:HLX!h\
        rR{}~~e[!hrS?s~$D0B(]bH'Xeg!hrVn}~$W!hrXQ}~}Ee^!hr[Ky~2Ym[eC!hr]Hw~$d0]~TD!hrbq}~~e`!hrfUq~$aDbMf-EeA!hrht}~0]V[}H!ht%-}~0]V[}H!ht\
        )B}~0]V[}H!hx8cy2]OJ3`!hx=w}O_!hxBiw(X,X(Y'`!hxRUy2d-G!hxRYn2Z-HD_3aW`NE!hxTQ}2^4_~UJ!hxexy(],I(_I]~:H!hyV-w~~3a!h}1y}~SZ#]!h}8G}~\
        8b~M`!h}B*s~-^]c2H-F^[!h}S?y~~?`6b2[,J!h}Y<y~~(I9`Pc!h}[U}~~AJNb.I!h}f`}~.Z~<]!h}h/s~hX)Vr_!h}iqy~0Z'V~,[:I!h}m`y~~(b!i$1D}~xI,]BF\
        D^!i$_U}~~j^!i&,jy~G_#^:[!i&D@}wW:Y!i&N0}~#H#`!i&de}~~C^!i&je}x]&J~<I*c!i)28s~5IlW/^GI#]#I$_!i)3@}~Z`:a!i)8+}R[FY!i):m}wa~*E!i)>Xy\
        ~V^6Y/FM^!i)?S}~THP`!i)NW}~WJB^!i)NZswI;[~E[#]#b!i)Re}wJM_!i)T3}~(_[IF`!i)Zn}wD]Vta!i)]]}~RZ$H!i)^?}wJ#b$X!i)`c}~2YC[!i)gay~~KV8c!\
        i*1Sy~/X#J~IY!i+I_}~NW!i,K@w~4Z4^>H!i0GJw.X#]#[@[~0J!i0[vw~]_#]K_*^!i1R{}0]@[!i79@y~~CW!i7:=}~.J(Z~FH!i7O}yyI8Zf_^H!i7Zzy,[5`!i:1M\
        }~+V~>G.]!i:1Su/]~'WrGLY!i:1y}~2bHa1HCFNH!i:2au~rJ(J4Y&Z.Z3[!i:2ds2],ZsIhYEa%I&Z:X!i:3Csw[cZFI+W-^']*Y:J!i:5<}~xJ3a]^!i:78}~XJAd!i\
        :8+nf[*]PW_[=V&[#e*]#_!i:8K}~?_`G!i:8cy~e^Z_$^!i:9F}A^~=[-DuJ!i::%}@b~YH!i::m}~~.^]Z!i:;j}~;[~,D0`!i:<2}~~8[6I;Z!i:=Ly~/WkIN^!i:?s\
        w~2]WbT`HB!i:AXy~4C-Xj^.]!i:BS}4b~rZ8G#J!i:B`}~~CZ5[!i:By}~~,[9H,]!i:CGw~SG6JTdFJ$Y!i:EW}~hcU[!i:F&yAG~=ZaW!i:G1i=f&d,Z'JR^7^+IEd2\
        EEW'X'I=W!i:I,}~'Xcc2I!i:Ik}~vZ6^!i:M2}~1`~6Y!i:Mdy~~$]/`=J!i:N(}~~`X!i:N4}~~)aXI!i:Oc}~.[PXdI!i:R4y~TIh`M]!i:RL}~=`]Fj]!i:R{y~0^Y\
        ]XI+^!i:S?i~2F3JDX4]B^$Y'Y#I#G%^,f&^/c(I!i:T&}~~fZ!i:U<}~~?HMe!i:XFrPi!i:Y?w~2_Vb3`FZ$EDH!i:Zz}~~7Y;Z!i:[3}~~C[$]!i:[Ul~(J*YYE%[2Z\
        $^.H'Z,`$Z%i!i:[[y~~D]F_!i:[py~{`IY.C!i:^%},]~j[!i:_Ew~.Z$Z6]S]$I!i:_uy~AX&X%[!i:`c}~1`4_wI!i:aT}~~VH1f!i:awy~.Z$[jI[[!i:dH}~xI`e-\
        ]!i:fJy~~@]L]!i:gh}~~)_@Y!i:g}}/a4_~eH_J!i:i&}~~8]!i:i:}~vYI[!i:iO}~?[~HZ!i:j{}~xIkb!i:ka}AW~HITB#e!i:ke}~~E_GY!i:m8o;[~(bo^$B/V#W\
        &_!i:nV}~e]5I.]LI!i:o@}P`!i<95}~JAqd!i<NAw~J_!i<l?}!i=28gHacX$^&W-[+_0c-a(^2Y0]#Y'JYG!i=3@nKcYGbd9Z%[BX2X!i=8+}<]iH~E^!i=;Q}:a~;Y!\
        i=>p}~(a&`!i=@^}~']#]!i=NA}~&ZW[!i=Re}A_~HI^[!i=Tsw}FGa(HE`$a[J1I!i=f`}~5Z~5H4[!iLWE}~xJQc!iO5-eAZg`'Z#]1a'Z%^2^&]%Y*Z/_%I%b1[3]6F\
        -^#G$G!iO5<y~?^(Z@Z6J!iO8+y4a~3Z%JOZ!iO?sf;[#^1[aX%d#]=]2Z#_*I$['W%d$Z$_$CFF!iOJ:y~~(Y8[!iOS}r~2^8`;W;F'ZeZ#Y!iOa#y{BgJ%G2g-Z8J/b!\
        iOa%}<^~d[8J!iOczu~~#]=c3E!iOkEy~)^~&[!iPiP}~~Mc!iTPo}~~RZ!iU`H}~^c|^$I!iV6#}~~#ZFJE`!iVU0y~Xb!iV`Hyk^~k^$J%G+_!iVa6y~4X~FY!iW>X}~\
        ~B_<]!iWCGy~]Y-YrY!iWF'}~ZJ[_#aRH!iWg;}~]^eG1`!iWi:}~0_V]5JHJ2I!i[)Hy~~gX!i[2<s~xF7YVe!i[78w~XXpY!i[8+o~-_MG&_D[)I+^*WEb)E!i[:=}~6\
        ^DIOH+cTG!i[:~}~'`sF9HE]!i[;X}~#[!i[;~}~XERc!i[=1y~xZnZ!i[>Os~6^%]~?I,a([!i[>^}~WJ~*G)f!i[>p}~$]~^]!i[AX}KZ~%[!i[C1w~[`>H3I6^+`6_,\
        G!i[CC}~x]>H#_!i[D+y~xJKd!i[Dw}~X^!i[E%}~(]RFg[!i[Gnw~~`J#`(Z!i[IJww^A]Q^/Y!i[Mdy~xJ)`2^(Y4I!i[Myy~~9_#I!i[N6y~-[mJ._*`AJ!i[P2}~~Q\
        H7_!i[P?}~%cuC>aKI'I!i[Pon~Ab#YW]*W-a'B$b'V!i[RYy,`@J~>b3GU]5G!i[S?}~~4YC_3D!i[T#}~bAFa!i[T$y~X[#W!i[Ts}{`~$c4F!i[V-y~Xa!i[V7y~xI3\
        d!i[VOr~[e>Hlc!i[Vbw~[ZL_/GP`!i[Vnkj^lIOH-](]1_(X0]#g(G!i[We}~ja0a!i[Xz}~9a!i[Zmy~baFE^H!i[[U}~-_!i[[`}~6WD_~*I!i[[n}~b[8G0`^G!i[^\
        ?w~W_#^AJVJ-[,C!i[`Hnw];_k`1Y&]2['H/Z0I!i[a#n~Xe#_QZ!i[a(y~xHW['H*a)Z!i[a`o~[I%E@]%[(I%H'_)_6VG^!i[b1}~[^>[!i[diy~~O^%d6G%J!i[exy8\
        Z(b~mH!i[fE}~W^!i[gay~xG9_%Z6J!i[g}w~xC>f#I!i[i:}~YYE_fJ!i[k[}~~g]!i[ke}~[W>Il^!i[mLy~xbN`+H!i[mc}!i[ns}~.Y~LV!i_ke}/Y$Z~~MI!i`)B}\
        ~5[ea!i`2ay^az_7ESJ!i`2u}~~I^!i`3e}~<E*XFZ!i`6py~3W+C~/]!i`7x}td!i`9Gy/Y$Z.Y~~AI!i`=0yAZ%Z)X!i`AHy~,]!i`B*}~TY!i`BO}~3ZNHWY!i`E?}A\
        X,[!i`K@}~_HQd!i`NAy~3[!i`P?}tZE]~/J!i`Px}s`~Y^!i`Pz}~<Z!i`S*}t[#^!i`S-}t[!i`S?q__P^FJ*c7I&J8__a#X!i`SIy~3^!i`S_w;g~_DK]!i`T#}~#Z~\
        o[!i`T:}~[^sI!i`UOy~jbc[!i`W:}~~`^!i`W=}3Y,Z!i``;}~p^|`!i``J}~xI^a!i`a#y~3]+J^J_X#`!i`aw}/Y&Y!i`je}&Hq]x_!i`key3Z]Zf^!i`nnwi[E[ia!\
        iiS?y}_BD~1I,^!iiY&w~`f][!ii[`y~.X$Z#Y!ij@.}}^!im3C}w^l[rI!imAX}~^^4]!im`c}~WJ(`?]aI!imm8}~@`!iq(,y~$Z#]CZ!iq.5w~5J~AZ(b!iq7F}~SZQ\
        a!iq=?y~kW%_WZ4J!iqE4y~n_WI4[!iqE5}~kcZa!iqNh}~5ZWZZC!iqORy~~%`2I$IA]4V!iqP)y~~K_)`!iqQk}~K]*YrC!iqR{y~5_X`YI4]!iqS?}~~H_4I+Z!iqT:\
        ywZq^ZG!iqUOu~5XWH#XYE7[!iq]H}~-Z*c~5E!iqa#}wZ>Z!iqb7y~E[TFMY!iqh#y~5H/Ip]5J0d&H!iqh/o~_^FX-Z]Z!iqhL}~kJZ`!irW{}~~A]!is>X}~,`!j#Ht\
        y~~$^/_)H!j#[[}~.W~LX!j$1M}~~`^<^!j$<Ok/X&[)Z%Y&X%Y)V5WL]SY*^2G1])Y/I5I'J!j$D4w~.Y~'`!j$NR}~JFO]i]!j$[[}~~WY4`!j(S_n#`-V~gZE`,`-_!\
        j(j*}!j)8+s.Z%Wk]+_W`<J:HI^!j*S_r#d~rYO[!j+>E}Bc!j-2uy~.Z(]fJ!j-Nj}~.^lI1W!j-]=}~.^lHH`!j05<}~VX3Y!j07T}~hW=[!j0Ff}3_~EX!j0RY}~hYT\
        ^OI!j0R{}N[!j0S?}]^w^!j0aty~hZTa!j0k1}N_!j0k:}~~MI+d!j0lm}~hWU_!j7NA}@[9[!jAHZyI_~@FUc!jAIkyia$J!jANOy~x[7Y0W!jAT5}~MeMJ!jA_Z}j^2W\
        !jAmG}~xE7`!jAmLwz`Q]5boI!jEK@}~f]!jFS?}~$Z.`!jJP)}~~>`!jL;=}~ef5J!jLP?n~0X#Y%Y/Y8Y#X#W'Z&Y'X2F!jLc2}~~R`!jLh<y~x`!jRB*s~SarI!jWFN\
        }~~$d/I!jWFy}~~$FP`!jWM]}~~$_!jW[p}~~$J/c!jW^%}~~$E/^!jY81}~HITc!ja56}~xJt`!ja5S}~tIx_!jadBw~rV%X#X$I!jag@y~~Z]#Z!je.r}A]~EZ%F!je7\
        {y~~dg!je8+sv[_h(d?I2J]I!je81q~1I9a?I1H#H'i.aHG2^*W!je>^u~NY+]UY!jeB*w~V^~/_!jeBOy~`h!jeBiu^a)^-a!jeC1u~1fxJ$]9V1^'I!jeHM}2W!jeKk}\
        #]'Y!jeP?}tdED!jePF}~2GUe!jeS_s~1JI_#XQZ9V1[8^!jeT.ybaX_J]}D!jeUow*c~~kZ!jeV7}~`a~*B!jeVGyv]~E^Ub#J!jeVnw~.`~LB5a!jeY<}+J~(I.dN[!j\
        eY@}x^&J~<I!jeYC}~og!je[+}vX!je[_w~1i~JF!je]a}~>Y!je`H}~.I{aN]!je`fy(Z~([^WVI3J!jea#y~1GVY/]d`!jeaww?]w^RXhZ!jec2}~~L_!jefE}~?b!je\
        i`yua~%Ix`!jekes~1fi]]I$E#c2J!jgZ;}~]ZI[9I!jp6D}SHX`~Fb!jr3C}~g_!jwCG}~~>]!j{2a}~~fY!j{8+}~xIke!j{M@y~~Vb1J!j{U,y~~Df.H%F8H!j{Vn}~\
        ~G^@]!j{_,}~~V_!j{c'y~~V[1Y!k$Uoy(]$a!k%8+}~~c^%^!k%Y@}xb!k%_Z}~yb!k(1:}~T_!k(>El~Rb$f!k*/7}d^!k*==}X]-]!k*>u}X^-F,[!k/8+w~E_ea!k/\
        hh}~E`TI!k0SG}~~h`!k1S7s?f~~$J!k7%V}|H@f#I~?H!k7;iy~~I]!k7C1}~?`!k7H.y~?b!k7P)w~<dDEQc8JHE!k7T.}~?HqeR_!k7kTy~~>a!k:3Cy|C~<_4^!k:8\
        +u|GWab_4X+_!k:D@}~~#J^W#a!k:FNs~#I4aE[#WOY,_!k:Fv}~~MY+_!k:Gqu~~%`2]$J!k:M@}~y_J[DE!k:N-}~~_e!k:T5}~~+]D^&I!k:Tsu}V~;]4_'F-J&Z!k:\
        Vn}~;]l^aE!k:]W}~~i]!k:]js~~0_Q_+I!k:^?y~~ba!k:^o}~~V]4E!k:a%y~h[uW+V!k:b{y{_~OX=^!k:b|}~~%_J[!k:b}}~ZXEY!k:hL}~YY!kA8+y~s[$a5II_!\
        kE+m}~~6GM]!kE.r}yZ%[~7E!kE1y}~'Y2IA[}I!kE28w6Y~<_XH2_>a!kE2T}~~]Z!kE2j}~xI+a2]!kE3@}~^dU]IG+J!kE5xu8_~GI4`*I(aK_3I#I!kE6#nlb1I`e<\
        H6G,J;[*c#J'Y!kE6H}~~VW._!kE8+n.`*c$XzGE[#I7H+b*I-['[#`#H?J!kE81y~~)X<[<[!kE8sr#Z$Y-Z,X9Z)Z0X!kE:e}~~U`!kE>^y~W]BB'`!kECG}~p^cZ*J!\
        kED3}|IAIFa.^)G!kED@s~AY>V(YkJ.Z'_!kEE*}~~]`!kEGn}yZ'[~]G!kEJky~|]9I>a+J'`!kEKp}~~6YF[!kEN6u~#J]I<a5Z=]4X#b*H!kEP?u0`9^~4^$^5_/I!k\
        EQ0w~xH*[-]Pa!kER4y~T]5XoI!kER^}-^~~^Z!kER{w~xE@Y2]%X!kES,}~4YuH!kES?}yJ|B+H,aOc+I!kESDy.Z~~?b+]+G!kES_}~7b~U]!kET3y~WZUI&bR]!kET5\
        w~4[uG&Z=F'I1])^!kETsw~#ZwaO[!kEV7y~g]Z`A[!kEVnu0]s[~)[&])I6I4Y!kEW$}~xa!kEZAy~5]!kE]=}xY:[!kE^>}~WYFH_]!kE^?w~Va)c@GVb)E#H#F!kE_Z\
        }~~g^!kE`c}~~/IO]!kEaw}~6]!kEbB}~9_WX+J&H!kEc:u~rZ%X#V4F$Y^F!kEeY}~~=X,X!kEfU}~&H9f!kEg}}1a~ia!kEh$y0a~ZX`]!kEhL}~|d^H!kEj(}#W-W!k\
        Ejey~V^~6d!kEk:}~xHe`!kEms}-[!kEnF}~~Kb@]!kF1y}~'[sG!kF;H}~p]!kF<Zu~b^8E0a!kFG^}~~5[!kFJMy~<Y!kFS?}~fc4I:[!kFT5}~6[[W!kFT:}~_J3^2I\
        !kFVn}~'cs>!kFWC}{d!kFZm}!kF_Z}~eX!kF`qw{V4HGW/Y#Y!kFa(w~2Z~%W!kJD,}~xE7`!kJQ[}~xFQb#I!kO8c}~g]$Y!kOT:}~eZ5J7_!kOa#}~ib!kT-`y~QJ&]\
        !kT1yy~1Y,H$I=J~#_.^!kT5By~-HF]&a!kT8+}~DY~U_!kT81}~&Z9X!kT8G}~CV!kT;g}~-`0I~,`!kT?`y~0Y#X~JY!kTAXy~=]?Zi^!kTCX}~=W!kTI#}~;[?X#HQI\
        !kTIz}~QY&Y!kTK@s~-X&ZHZ(Fe^$_9[!kTMoy~;[!kTNAs~Od!kTRLy~=D6[~Id!kTR{}~LW'J#Z!kTS?o~1a#Z+X$F6Z'X1F/H1IRJBb!kTT5u~&XfXYW!kTT:w~']#[\
        5[$[~#J!kTUoy~,[$c/EUVgF!kTUw}~QY&Z!kTW=}~-H~Hd!kTWe}~'JDYx^GJ!kTYC}~+`!kTZq}~JYAX0H!kT]=}~QW!kT]A}~7_cC!kT]Hr~+X%I1^(Y~7[!kT^%}~~\
        4`!kT^mw~RZ$^'Z!kT_R}~QW!kT`&s~~>`!kT`~}~II$_!kTaF}~j_0I!kTaTw~1G~.^)]#B$]!kTfU}~=G~]]#]!kTh1}~Q]!kThLq~7]%E#fQV!kThRw~QW#Z$X#Z%J!\
        kTke}~1^~6Y!kTlG}~+XNG~)Z!kTnF}~1I,E6V-f!kVCG}~T`!kYa%s~,_3`}]!k[8+y~.^LJhY!k[8c}~Ea!k[CG}~~D^%a!k[D2y~~DE0`#`!k[E:}~~-`!k[H8w~~$a\
        IY)V!k[I,}~RV~)[!k[N-}~~g]!k[S}}~+]~,X!k[T:}~~'aM]!k[Tw}~~'`!k[WE}F`!k[XQy~bZSX!k[^?}yE~Qa(`!k[h>}~~D[#]!k^:]}^^[ZtH!k^HM}~~m_*c!k\
        a,q}~/W?Z!ka3@sjZ>a#[~3]!ka8+q#]8ZbZ'I0]u^=^!ka:%}~,X~3]!ka;fy~vX4Y$]!ka>p}~0G~$YG]!kaC1}~._lHo^!kaIk}~E_(I!kaJ}}g^!kaNV}~CZ.I!kaR\
        ]}~$Y~GH*]!kaRe}~g`#]TI!kaS*}!kaS_}h`bZ!kaT.y~'b^]!kaVny~~)`ca!kaY?}~/VkIBW!ka_Zq=[GaN[wH(^(_GZ)I!kaawu~)].I*G]b&Be`7_!kacD}~~<a!k\
        aeY}~Eb(I!kaf`r~SC:^#^#`9]6J,]0[/F!kakE}~Y^@I!kann}~.J{^[_!kb28}~4YuH!kb3@}~$]I[!kb6#}~$_~g[!kbBry~1I(g!kbE>}S`$_!kbLQy~#J1[2`?[yC\
        !kbY#}~J]S[!kbkEnN^^e@X.`@F3I4]!ke1Sy~0G~7Y0a!ke2<bwI$]#X+F%_%[$^#J#[$I$Z)Z&V7H.X%X0_0Z$XMf%a0F1I!ke2Tq0I#g~GI;^_]-H!ke2o}~6e!ke2u\
        }~1]!ke3@y~'^VI#c8^!ke6cy~0bgfXG!ke7kh/j~Of-I2I._(Z3JA]!ke8+w#]3YzJx_9I%a4G#F!ke8sy3Z]Zf^!ke;(}.]~~+Y!ke==yJc!ke=]}4^~`F!ke?`y~1Y~\
        JX!keAn}~Q]+_!keBrmcZKW'X)X;]+]!keCG}~~?I9[!keE(}~~Eb6I!keG1hSX#b#Y#a8]%e>JGI>G!keH8}yZ%I~S`*F!keI,y~-I&H.X:V~&[!keIK}.e~~$J)I!keI\
        cy~x]^^#Y!keJP}J`8_!keMbw~'a2`!keNVy4ZzFY]Y[!keOcy~1DL`ea!keP)}~td!kePz}~xJ(_:^!keR4m~.D%I%Y)Y;^@Y'HJ^5]#c!keR{}X]~CaTG!keS?b0Y%^@\
        _%J$H$[6d.Y4b#]Gi'I/I,a'Z@]$I*H&],E%_#W$[#I%I'[!keS_y~1E~6_!keSs}/]~OG6[!keT:w~+ak`<I!keUwh~-^%Y#c,d8Y+f#^>FKF5E3[!keV(y~.W(^~1I7I\
        !keVnu~=b~O]!keV{}~&`!keXQu4Z~DJ(W#a6Y%X!keYC}~4aaZ6I!ke[p}4Z~hZ!ke]A}/[~h^!ke]dw0b~'HC]!ke]fu0h~HJ!kea)y~(ZP[<]!kea`y4^Ha~9I!keaw\
        y4Zoc9B~(^!kedH}~VZGJd]!kejen#[~0IGI>H'[,HO_'n#Z!kekesJj!kenF}~1Z~D^!kenn}~1]iHB[>G!kg4r}~.Y~L]!kg>n}~~Xb!kgV(r~.W(bf[^Y!ki_zs~-ZY\
        XdX-Z/W!kj;f}~&^)GY`!kkO}}~]]!kn0)w~-^1Y^aN[!koGNy~~dY!kvT:}~_IQJ[a!kxS_y#c~r`!k{:7}~~2H?[!k~29}~C_#Z!l#95}~J_~;H!l#CG}~J`#_!l&:0u\
        +ZE]8Y/Z!l&O}}3^~-Z[I!l&Pz};`!l&R{y?aQ[!l&Zz}'^!l&[Uy~,J4b=[@I!l&[py%^~~Xc!l&ke}0]sZ!l(i[}~~2Z!l+M}}~xZQX!l-NA}$['[!l-Px}+b!l-Y<}t\
        ^!l6cH}~fY!l9S?s~2`UW!l=CGu~KYp[Gd!l=S?y~d`!l=Y?y~0^~E`9F!l=afy~EI&J$YLZ!l>CGu~JH#etYCX!l>`:y~4Zs[!l>a%q~EZ&^!l?R{}~I`!l?S?u~F]&Y!\
        l?UF}~IW!l?]A}~JZ!l?i<y~J]!lA/Q}~j]!lA2T}~j>wd!lAAX}~jV!lAP)}~f_&G~%b!lAS?q~fG&a7]!lAS_y~jW0Gia!lAdo}~jX!lG78y~WW#]~(Y!lG@?y~_[FV!\
        lGD%u~~.b6[!lGH.}~-_`B@f!lGN6}~kg@A!lGNAy~+W+X=J[c!lG[8w~n`,I!lGam}~{]K_!lGb>}~?`6H8Y!lGd/}~~.^!lGi:}~~6cLI!lGl&w~YbQJ!lGlm}~kY/FM\
        ^!lGl|}~~Z_1E!lK##}~~N]!lK5s}XH'[~4`!lK7r}~~N`!lK8+o^]_[~1`J^!lK:]}~_HQa=I!lK;BwXX~=]&_9C!lKI_}~:[FH.ZZF!lKK^yO[+[7`~,GSH!lKN6u~_D\
        ;J8_0I/d!lKO,}~_`QZ=E!lKO@}~~Hd(J!lKS?w~_gDZJ@!lKT#y~_YmXJ]!lKT:y~_X7e<H=F!lKdiy~xJCG2CCd!lKg%}X^7[?IjISI!lKh8}~xJ0`!lKhe}~:^~6^!l\
        KkH}~bXF_EE!lV:%}E]$_~RIkJ!l]Mb}~~0]P]!l]XQ}~~M])b!l]m/}~|_`^!laT&}~xI#]!lai:}~xb!li2<u~;]_]R_(^!li3Xy~x@J_$Z7`!li3]}~eb5D&X!li4`}\
        ~~<`8G!li7)w~xH4Y%^+X6[!li7?w~~%H/g!li8+sna2HoZ0I$I/H,W'e/[!li:my~~#a#G#I9^8F!li<$}~,]!li?'y~~$^#b.I!liD2y~~I`%](^#H!liDz}~xI8cAH!\
        liFey~~$]#[.E!liIow4Z~B[2H5GE_!liNry~~%dO^!liO6i}I#Z[X#X5f#Z(D$Jfd'`!liPz}~~$b/DCb#H!liS?s~xG*^>X,d)_!liT:qX`7Y~,C*H/H#[*b/W(E&c!l\
        iU0y~,]f_?[!liV-}~~#X$aOI!liWLw~=I]H(H9[+Y@]%_!liY/}~V[bX!liY|y~~2a!li^%y~~<b8[!li_R}/]&_~~AJ!lif4}~_W`Y!lila}~xI#[SI%_!lk3Cs~~c^&\
        ]!lk71y~1eiH?^J=!lk=x}~~9aKG'Z!lkAD}~x[hE'_!lkAXy~W](H>_fH!lkFo}~~ca!lkG)}~xch?!lkJ$}~~ca!lkN.w~xGhJ'c!lkS?y~qV#]n^!lkT3}~~c`!lkV{\
        }~xZhZ!lka%y~,I'_G`~.E'J!lkfJw~qY;IO`(a!lm2d}~xd!lm8+}~]a!lmAey~x[!lmDm}~0GjV,aRH!lmQc}~hWU_!lmS_y~xH4F7a'])F)c!lmWGy~/bk?eb!lmY?w\
        ~kX/^BI-]!lmY^y~o]+C&d!lm]R}~EZT_!lmd/}~.Z$[jJ!lp8+}~pV!lp<$}|`>[TE!lpGny~,X5]F^.I!lrhL}~hb2FA[&H!lzT:}~_]m^!l|1s}~~#[a]!l|B*}~xc!\
        l|S?y~x[`_1E!l|iM}~~HVC]!m+2T}'_!m+3i}~$`!m+4b}~~#[!m+6#s~~#dEH=]!m+8+}WIEG~bd(^!m+81}~~1dUG!m+=$s~x[)]/[)_!m+?$}WJEH_j~%G!m+E`}~~\
        FJ=]!m+FQ}~bVF^!m+N6oWaE`_C=b!m+Ne}D[~~?[!m+Nf}~yZ%]!m+P?}~~;`NY!m+QJ}~ZGiF=a!m+Q~w{Hza'^!m+R]}~~`h!m+Re}{_7YUI1IQE!m+R{}~~$c6H3H%\
        G=[!m+S?}QF(^EF~be!m+SGy~%a~'H!m+S}r~]`nH&f0H!m+Tsy~bE0ZNb!m+Ux}~~1^<G#[!m+V{yy[|G+aIa2I!m+YCy}W5]U]!m+Y|w{]~NZ7H!m+Z?}~b`FJ(J!m+a\
        i}~~L]!m+g}s{ddX9[/[,I!m+hL}'e~dbv?!m+iLw~}`$_JV(I!m+iOy{cd]!m+nF}~|`%IJ]!m+o2}~~ha!m-3]y~oF/E`c!m-Vny~BZ6^:B/]!m-bB}~9[aF[`!m-kEs\
        ~od+c&_^I!m/S}}~|_`^!m/m=}~xI&J&[4]!m1Vn}~~UY!m84ku4c}Yu^9D7^!m88+s6]~^J$X#eh_!m881y~7]`E5^0^!m8;i}~3]+F!m8<Pw~.Y(auI!m8>^w~NX3Y!m\
        8@R}~Z`jI!m8Dw}!m8LQ}~BZ~;I!m8Lvy~[_*X6Y!m8N`y~.^(]uG$J7Y!m8Nfu~A^qHH[#X!m8Pl}~~9Z!m8QJy;_~)^:Y!m8R{uK]tZPYJ[!m8V(}~~C^!m8`O}~g[!m\
        8`Rw~CYuY$J'V.X!m8fJy~r_$_#G^`*J!m8fL}~ra!m8iWy~]Y-YrY!m8kFy~2Z1IqX!m8k[}6^2[!m9Rn}~5^K[!m>hr}~xI'beE!m?+Zw~~3e_H#J!m?+^y~_YQ_`C!m\
        ?,Er~=W;Ze`G^!m?,Yw~~zg!m?1Bn~_H7W6`a_#Z$]&_)I!m?5S}~~oV*W!m?9C}~WXXZ!m?H.l~3ZM_7a&C8C[]&]#^%H#^&_!m?NA}~#I2Icd!m?Zz}~0adH!m?]N}~B\
        ]WEE]!m?_Ro~_I7J1Ih_$`'^&e!m?_bw~-]2G$`6I8Y!m?awy~~3Z:Z!m?boh~0b#]&^THAY0Z+W6I#Y#^-[#X!m?ex}~~9Z'[!m?gBl~~>I-IDY#_#]$Y#_$]%[$]#H#a\
        !m@O0}~x]!mF4/y~$[#b!mL4by~~$[P[!mL5<}~ga:J/`!mL8+y~~4`@Z!mL;B}~xd9B!mLS?},Z~~@_!mL^%}~laB^PH!mL^kw~~&XUY0[%W!mL`q}~dXB[!mLgB}~xGN\
        e+H!mQN@}~x_!mR2<}~y^,[!mR:=s|J~2Z)[$]#]G^!mR>[}~~(_!mRF&}~)[?`SI!mRUSo~=W]E[^#]%]-^!mRVnu~6JJHB^&aYY#_!mRa#}~)^q]!mRaJ}~xV!mVli}~\
        eb5D(Ha^!m]8+}~~#b'[!m]:=yy_5[~JH!m]B*y~xG-e!m]K@}~_JFc!m]Md}HY~}_!m]P)y~~(Y8[!m]T#w~_c.^:@!m`:=r~8Y6X)[#WEH-J*]!m`:Er~GeRY-[*C)^A\
        Z!m`?*}~~(Z1V!m`@~}~GX^Y!m`S?}~S`FI-^8JGH!m`[[}~T]!m`^?y~_[FV!ml=L}~xD/[Xb!ml?s}~y^6Z!mlZ%}~r^0Y!mlghyHYd^~(W!mlmk}~#d!mlnnu.Y8_kZ\
        CZ3`?J!moB}}~~[Y!moXQ}~~1`*H#]!mrb{y?^~ZD7`!ms-m}~<]DJ7X!ms4b}~~RZ!ms7*}zZ/[nH!ms8.}~&c!ms89}~WW#b!ms9n}~.W(X!msS*yPb!msT.}~$]~9^!\
        msT:y~;HQZe^=X!msYCw~+X+Y!mv']w~VW(W7W%[jH!mv3C}~OW1[SI!mv7(}~$W~(b!mv7*w~.V(Y~4[4Z!mv8+}N^tGe^(G!mv:=}~&^'X!mv>O}~y]ZX!mvA<}~EZOY\
        !mvT5}~W]>[!mv[U}~.H$Zq_)J!mv]Hy~.[(YQX!myS'y~~O]!m{>Xy~xJea!m|1S}~q^l]!m|78}~yY+X!m|>^}~1](Z!m|>o}~1ZbZ!m|DSw~yc!m|G1w~r]!m|P?}*a\
        !m|RY}DZ~P]!m|T#}~_YQZ=I!m|T$y~yYDc8H!m|Vb}~q[%[!m|]Hy~:Y:J:cZG!m|^?}~ra*F!m|b1}~td!m|fny~q[+^,JCX!m}8c}~/Z~2]!m~;f}~vc!n#7u}~]ZPY\
        !n#;f}~+Z!n#Wl}~IZ!n$C}w~~2['_!n(Vn}~~``#_!n([p}~z`!n)8+}~xb&I8]!n)CGw~,JnIB^H](`!n)O#}~~%^/I!n)S}}~~Va4I!n)iO}~xH*[/`!n,91}~~d`!n\
        -fL}~t^!n.U0}~B[WIKc8J!n0kF}~x`!n9:=}~5WTZKJ!n:Go}~xdoI!n;>E}~~/a!n;RY}~~/^!n;S_}~xJ4^!n;XF}~~/^!n<S?}@[9[!n<gB}B^7]!nBUN}~NV!nBV]\
        }~OW!nCIk}~0J:_!nCS_y~HYTa!nDS_}~H`T]!nE:E}S[$]!nE<p}SF#]#G#]!nE>^o~%W.`%X%Y,Y8J1^!nEI4w~yW]Z*H*Z!nEPcywZ~/Z8]!nET5y~y[=X>Y!nE_Z}~\
        ~+a/GJJ([!nE`Hn~5JFc&X6Y(E#a)X&_'^#YPY$I$J#]%J#F!nF']syZvX4^(^!nF)H}~~0^P[!nF1MySJ]WNI=_,Y!nF1Z}~#[!nF3Ci{c#W#G^H=W&^0[-X&^(I'[)`.\
        E&]#W!nF3K}7]~~$a!nF3uw~Z_?DK]F]!nF4/y7ctWB]IG`J!nF4Y}~Ea!nF4by~#ZCZ]]!nF4r}~.[(Bua!nF6pw~3H'W$WGZ!nF8+y~WDX]=F']$c!nF81}~HZTX!nF8\
        G}s^B[!nF;Q}1`!nF;f}~-g&Z!nF;iy~-F-`!nF<P}~.b(JuING!nF<Q}~/V!nF=ry~)^Y^8_#H!nF?`}~=J9_)_{F!nF@?}~~(`8G!nF@by|[~<F!nFA'y~~:]MY!nFAW\
        w~xJCZ2]!nFAXu}_~,[Nd!nFC#y?]g`qI@X!nFE%}~7Z!nFF?}~%a!nFFN}~7]]Y!nFI,w~QY%E#b!nFIk}~Ea!nFJMw~NHi]!nFK@}~~?XE^!nFMo}~-J-[!nFN4}~(X4\
        ^!nFN`}~4Z~1^!nFO7}~~]`(J'[!nFOc}~~EZ:^!nFP)y~~$_KW!nFR{}~4Z~W]!nFSH}~%^!nFS_y~HJTe!nFShy~La!nFTy}~?[/Y!nFV]}~CZ.I!nFVn}~yag[!nFXF\
        }~~=`O[!nFY^w~o^/^!nFZzr/G~eV4[0^5d#H5I!nF[K}~-_~YX!nF[W}~L[!nF]=s'XrH)I4]Qa?J+`:]4[!nF]f}~@W~-^!nF]|y~h`!nF^?s~]JA]*c(W=H:Z!nF^mw\
        ~~.Y*[!nF`;nx[#['Y^[YH4Y2c&J!nFaf}~Ec!nFawy~-I.Y&X!nFc.u~~#J#fIg!nFd4s~.H(^!nFdBy~WY2J3[;]!nFfEqwf#G&I#H>X;W#Z!nFhG}yD~Qc!nFhny~S]\
        #]#]!nFi5}~~D]C]!nFiL}~~$I6H6b!nFli}~D_k]!nFl|y~xE7]Ya!nLaC}~{_!nO[[}~xH]_$F,_!nO^?y~[^s_!nOfJy~+Z)]8FT_!nT5<y~5[~)Z!nT9p}~~2c!nTP\
        zy~xI(I1j:F!nV1S}~5]!nV28rEG$_mbcF#YZ`4J!nV2ay~~,]=W#[!nV3@}~~'X#]!nV8+}~xJ7_4g&I-I!nV>|y~~BZ%WE]!nVC3}~/V~/_!nVCzy~kZZW!nVD2}~e]d\
        Z*J$J!nVEK}~~Z_1E!nVJ5}~~Db1@%a!nVJb}~~B`!nVK)}~xHG^I^!nVM1y~~j^!nVPo}~~D[4_5E!nVQ0s~&^tI,a5[*F'X+a;B!nVR{}~~$`!nVSD}wY~Q]!nVT$}~~\
        jb!nVT.}~x]+]!nVT3}~~i_!nVT5u~_XJ]7X3^/I+`!nVT:w~,[rG4J7](]<^!nVT}}~~DB1c!nVU0w~~:YBI+Z(^!nVY?}~~k]!nVbr}~.JcB+g&AYZ!nVb~}~~A`!nVi\
        q}~~H`!nVk:}~7]mCd_!nVl|}~~'ae[!nVoD}~0Y~EY!nX8Gw~~UX'^,[!nXS?}~~,XG`!nXXz}~.X([uE!n_:=}~~[Z!ngkE}~x_.`!nk>^}~xa!nkaL}~x^!nn#)}~xH\
        L_!nn1M}~3^NJ!nn1yy~WG1ZFZ[X!nn5xy~~9aH[!nn78}~W^a_!nn8+n&h*`]a.E`EIJ&Y*[([TZ!nn9F}h^~;]!nn:]}Y_`[!nn;iw%b~*X-IS[0E!nn;j}~1GiJJ]D[\
        !nn<Pw~.H$V5Va^>c!nn>t}~~9^#F!nn?`u~1Y7HSJ][/`#^!nnA<y~2YUZ#Z!nnAV}~DXU[!nnDzyqWgX?HQ[!nnLY}~cHj[!nnMo}qe'J!nnMw}~xd!nnN`}~~'dUF!n\
        nP?wui~CI0I@G!nnQ0}~~;J4^!nnS_k;Il`$G'kiE3_/`-I,H%I!nnT5s;[vI~)`:]9W!nnUN}~3Y!nnV(k~.g$ZjD,^R]#[!nnVb}~c_a`!nnWCy~CawIM[!nnW{r~5be\
        [W^*d!nnYM}~Kb!nnZm}~.X~LX!nn]Hy~5a~#Y!nna#w~1HU`?FT_#a!nnaw}~0G~I]!nndBsuc~%F'](]%^!nnexy+d2^+_~UH!nnfEy~WY([IJ(J(JA^!nng3}~~E[6]\
        !nni`y%[8^~uJ>[!nnkT}~.^{]NF!nnlAy~j[0Gia!nr95y~JJZ[^[!ns4lo~.^([~F]!nt'J}~~6W>Z!nt(Ry~P]IJ;W>Y!nt*=}O`!nt4@m,_#^&Y$[(H#Y,Y)`'W#`.\
        V*]~4G!ntNDy~5[~G^!nw95}~IJ#Z~;Y!nxN:}~Ib!nxkX}~IY!o$6pw~,X)]!o$S?}~~*_!o$[U}~<d!o$g*}!o$i9}~D[!o$i`}!o$l#}~<H*XUY!o*K9}~T_!o-dS}~\
        6[$]!o-fB}~)^f_!o.`c}~`^:D=`!o/2@w~7bcJp]!o/T.s~?]~=]!o2R{}~xd!o48+w)`~SEga4H1a!o481}~~)]=_1I%H!o4=$y~xJ5]6]0Z!o4R{}~~V_!o4R~yV[}d\
        >IZI(Y!o4S7y.H3`lY(X!o4S?}~tam[!o4[V}~.Z!o4k~y~xai]!o5S?}~1aiIU]!o@6#}~YZ!o@;Qy~_GB^6]!o@P)w~_`N[=b!o@[U}~YbrZ!o@]&}PJfW~/f!oD7*}~\
        0Y~EY!oDL/}~hW=[!
        """
}
