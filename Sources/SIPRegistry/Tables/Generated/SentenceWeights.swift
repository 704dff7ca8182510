// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

/// What `search-report --train` learned from the sentences of the records, as `make regenerate` writes it. `SentenceDigits` is the
/// notation, and `SentenceModel` reads it.
enum SentenceWeights {
    static let scale: Float = 0.008313541
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
        0a12 00000bac 00000c1e 00000f1a 000310 00054 000984 0039055512 0041 0044 0049 0049221555 007 007935 008160 0091555 00942 00972 00:\
        01.772z 00:02:27 00:11:22:33:44:55 00:17:01.834 00:19:00 01 011 015 0155 017 0170555 0171555 01:18:38 01:26:56.925023 01:40:47.486\
         02 0200 0211555 0221555 02:11:17 02:30:11 02t09 03 0300 0305550177 03055507 033055501 0331555 03:12:55 03:36:14.155 03:36:14.623 \
        04 0441 0445550133 04:31:12 05 053 05:13:03.184 06 06:01:12.009411 06:01:22.911881 06:04:24 06:09:58 07 0700 0715550 07:07:30.9912\
        00 07:15:31.902 07:16:13 07:28:56.064 07:28:56.073 07:30:09 08 0800 0815550 08:08:08.100100 08:08:08.808 08:10:00.451 08:10:21.026\
        299 08:12:40 08:14:02 08:40:06 08:44:10.100933 08:50:41.876 08:51:59 08:58:33.002145 08:59:44 09 0900 09198118 09:00:12.551 09:02:\
        20 09:09:19.004 09:09:31 09:12:30 09:12:44.101 09:14:50 09:28:03.369120 09:44:18.102 09:46:56.216 09:50:13.220010 09:53:47.557448 \
        0:15 0:23 0:32 0a0000c1 0a000102 0a7716ff2 0f21b1ac8011 0x0 0x10 0x15 0x1f 0x26 0x29 0x44f1 0x47a568 0x5651ad288300 0x66 0x7f 0x7f\
        1c2c3d4e00 0x7f21 0x7f59c4016e50 0x7faa 0x7ff64f4542e8 0x80070643 0x8012 0x8044 0x805a 0x8086 0x8090 0x8096 0x80a1 0x80a2 0x80a9 0\
        x80aa 0x80b1 0x80ba 0x80d2 0x80d8 0x81 0x8103 0x829f08 0x87e107df 0x8f02 0x9310 0xae 0xf1 1 1.0 1.1 1.1.181.1.29.0 1.1.181.11.4.0 \
        1.1.228.3.31.0 1.2 1.3 10 10.0.0.33:5066 10.0.0.4 10.0.0.5:40000 10.0.0.5:5060 10.0.0.8 10.0.8.14:5060 10.1.1.4 10.1.128.7.47.0 10\
        .10.0.9:5060 10.10.10.47:2173 10.11.0.23:5062 10.2.0.9:5060 10.20.1.40 10.3.3.3 10.4.0.118 10.4.0.118:5062 10.4.0.2 10.7.0.2:6600 \
        10.88.0.1:5060 10.9.0.31:5060 100 1000 10000 1000099 10003 1000ms 1001 1002 1004 1006 1007 1008 100rel 101 1010 1011 1013 102 1020\
         1021 1022 1024 103 104 1045 1047 10509 10667 108255 109 10:00:01.113000 10:01:44.601988 10:02:27.110 10:10:04 10:10:10 10:18:48 1\
        0:20:33 10:21:55.412 10:30:41.112000 10:31:44.209 10:41:55a 10dlc 10xx 11 11.5 110 1102 111 1112 112 1122 11223344 1140 1170 118 1\
        180 1190 11:05:08.876 11:12:24.317337 11:13:40.833518 11:25:02.129 11:31:00.400172 11:40:02.771 11:40:18 11:40:21.655 11:45:23 11:\
        59:39.498 11aa55c08120 12 120 12001 1201 1204 12125550 1229 123 1234 12345 1237 1243 12541 127 127.0.0.1 127.0.0.1:60000 127.0.0.1\
        :9999 1270 128 1283 12:00:07 12:01:33 12:01:50 12:01:58.522687 12:09:31.420010 12:12:12 12:16:14 12:34:56 12:34:56.001 12:42:30 12\
        :44:01.220 13 1300 131 132 13224 1322595 13416 1356 1362 1394 139414 13:02:44.871 13:18:14 13:44:12 13:55.661z 14 140 1400 1402 14\
        090086 14094416 142 1420 143 1437 144 1440p 1441 145 1450 147 1472 149 1492 14:02:09.650 14:11:42 14:20:07.330 14:20:11.402 14:20:\
        11.881 14:20:44 14:22:47.592 15 150 1500 15000 1503 15105550100 1522 1533 1538805 1555 15550133 15550142 1588203682 15:00 15:02:33\
         15:13:55 15:15:15 15:31:09.120441 15:57:14 16 16.0.40 160 1600 16000 1638 164 1641 167772418 169 16:01:44.010 16:05:11 16:05:41 1\
        6:07:52.076 16:11:47.401 16:40:51 16:40:57.112090 16:50:12.330 17 1701 170489 171023 171039 171042 172.16 172.17 172.17.0.1 1720 1\
        750400001002 1750412795853 1761233499001 1788 1788859236 1795 17:00:01.220103 17:00:41 17:02:46.407526 17:39:54.767815 17:44:09 17\
        f06593 17t07 18 180 1800 181 182 18213 183 183s 1850 1873 1877 1882 18833 18:00:41 18:02:55.120 18:22:41.009313 18:25:57.171969 18\
        :27:56:480 18:28:35.600 18:38:07 18x 19 1900 19002 1900555 1919 192.0.2.1 192.0.2.10 192.0.2.114 192.0.2.121 192.0.2.124:5060 192.\
        0.2.126:12723 192.0.2.12:5060 192.0.2.13:5060 192.0.2.14 192.0.2.14:0 192.0.2.14:5065 192.0.2.15:5060 192.0.2.164 192.0.2.174 192.\
        0.2.182 192.0.2.196:5082 192.0.2.199:5060 192.0.2.1:0 192.0.2.1:5060 192.0.2.1:5068 192.0.2.21 192.0.2.22 192.0.2.222 192.0.2.223 \
        192.0.2.223:34326 192.0.2.23 192.0.2.24 192.0.2.25 192.0.2.28 192.0.2.2:6600 192.0.2.30:5060 192.0.2.31 192.0.2.33:5071 192.0.2.40\
        :5060 192.0.2.40:5104 192.0.2.41 192.0.2.41:51822 192.0.2.44 192.0.2.44:5080 192.0.2.5 192.0.2.50 192.0.2.6 192.0.2.61:64001 192.0\
        .2.66 192.0.2.7 192.0.2.71 192.0.2.71:5060 192.0.2.77:49100 192.0.2.77:5060 192.0.2.8 192.0.2.80 192.0.2.9 192.0.2.90 192.0.2.94:5\
        060 192.0.2.99:5060 192.0.2.9:5060 192.168 192.168.0.0 192.168.0.12:20344 192.168.1.20:4012 192.168.1.82:56948 192.168.10.22:36894\
         192.168.20.2:5060 192.168.20.31 192.168.31.1:5068 1920 192000 19250 1930845172 19448 1950s 196 1964 1970 198.51.100.125 198.51.10\
        0.12:5060 198.51.100.140 198.51.100.141 198.51.100.14:16422 198.51.100.15 198.51.100.17:5060 198.51.100.19 198.51.100.2 198.51.100\
        .200 198.51.100.23:51712 198.51.100.2:5060 198.51.100.3 198.51.100.30:5060 198.51.100.31 198.51.100.31:5060 198.51.100.33:5061 198\
        .51.100.34 198.51.100.4 198.51.100.5 198.51.100.52:5060 198.51.100.5:5061 198.51.100.60 198.51.100.7 198.51.100.71:45566 198.51.10\
        0.72:58208 198.51.100.77:40112 198.51.100.7:50112 198.51.100.8 198.51.100.80:5060 198.51.100.8:5060 198.51.100.9:47327 198.51.100.\
        9:5060 1985 19897 199 1998 19986 1999 19:00:41 19:01:02.604 19:10:07 19:14:10.399 19:33:00.004 19:45:00 19:54:32.507 1:0 1:12 1:2 \
        1:22 1:3 1:9 1a77c3b08000 1b3a77e25d00 1c99 1upkkhip3e 1xx 2 2.0 2.00 2.1 20 20.5.0 200 2000 20000 2001 2002 2003 2004 2009 201 20\
        10 2015 2017 2019 202 2020 2021 2022 2023 2024 2024:10:11:12 2025 2026 2027 203 203.0.113.116:8408 203.0.113.120:51620 203.0.113.1\
        3 203.0.113.131 203.0.113.166 203.0.113.17:5060 203.0.113.18 203.0.113.19:5060 203.0.113.2 203.0.113.200:5060 203.0.113.250 203.0.\
        113.3 203.0.113.4 203.0.113.40:5060 203.0.113.42 203.0.113.44:5060 203.0.113.45 203.0.113.4:38911 203.0.113.4:5060 203.0.113.5 203\
        .0.113.5:5061 203.0.113.5:62832 203.0.113.60:5060 203.0.113.71:5060 203.0.113.77 203.0.113.7:20344 203.0.113.7:51220 203.0.113.88 \
        203.0.113.90:4012 203.0.113.90:5071 203.0.113.9:5060 2038 204 2044 205 206 2071 20852 20:02:02.100200 20:10:24.071 20:17:39 20:20:\
        20 20:40:26.652252 20:46:01.258 20:52:34 20:53:01.225 20t11 21 2100 2101 2110 21115 2114 2119 212 21215 213 214 21502 2190 21:05:5\
        8.894719 22 220 2200 220048 2201 22017 22018 2204 2205 221 2210 2213 2214 2217 2218 2231 224 224.0.1.75 2248 2299 22:03:07.686 22:\
        08:33 22:10:00.001 22:14:19 22:16:00.113300 22:30:01:251 22:33:59 22d8 23 2301 2304 2363 2367 23757 23:58:02 24 240 2422 24307 244\
        0 24416 2476 2481 25 2503 25213 2540 2543 2550 25565 256 2563 2576 26 260 2600 2617 2625 264 2643 26563 266093 2661 2697 27 2723 2\
        74 2744 277 27756 28 2811 2815550 2833 283986 284307 28468 285 286 286bc7c68020 2889 2890 2899418 29 29101 292 29700698 2982 2:7 2\
        a 2aee8c2a801c 2b 2b7f3310 2f4 2g 2xx 3 3.0 3.1 3.5 30 300 3000 30000 30001 3003 3004 301 30114 3012 30187 30190 302 30209 30366 3\
        04 3042217 30480 305 3059 307 308 30:00 30s 31 310 3110 312 3127 3146 3165 317 31:08.114 32 320 32009 32101 32120 32204 323 32425 \
        3261 3263 3264 3265 32770 33 3301 3308 3310 3312 3313 33155501 3318 3323 3325 3329 333 3332 3353 3380553 3391 3398 34 3428 344 345\
        3 3477 35 350 3500 3515 3546 3578 3596 35cab66f 3600 3635 365 3680 370 376 377 38 38.5 380 3804041538 381 384 3842 3856 3884 389 3\
        891 3892 3893 3903 39055501 3908 391 39342 3960 3966 3972 398 399 3:04:56 3:1 3ab 3am 3b 3c26700a 3cx 3d 3g 3gpp 3xx 4 4.2.2 4.7.0\
         40 400 4000 401 401k 402 4021 4028 403 403b 404 405 406 407 408 409 4096 40ac11d0 41 410 411 4116 4119 412 4127 413 414 415 416 4\
        169 417 4170 418 42 420 421 422 423 4235 424 425 428 429 430 43155501200 4320 433 434 436 437 438 439 44 440 4410 4411 4412 442055\
        5017 443 4451 4474 4475 4497 45 450 451 452 4546 456 4566 4568 458523204 45f2aae28044 46 469 47 470 473 4733 475 476 477 478 479 4\
        8 480 48000 481 4811 482 483 484 485 486 487 48766 488 489 49 490 491 4915550012 493 4930555120 4930555171 494 4940555190 494258 4\
        989555 4:15 4bd1 4g 4k 4xx 5 5.0 5.1.1 5.6.1.2 5.7.1 5.7.26 5.7.4 5.7.708 50 500 500.19 500.30 5000 501 50122 502 503 504 505 5057\
         5060 5061 5066 5070 5079 508 5080 5084 50th 51 5100 5110 512 5120 5123 513 519 520 5210 522 5296 52e 53 530 535 5359 5360 5393 54\
         5432 5476144190686717296 55 550 55012 554 555 5550 5550100 5550110 5550123 5550199 5555 5561 559 55ad90e 56 560403 560486 560503 \
        5626 5630 56k 57 57208 5763 577 58 580 5839 59c0 5g 5qi 5v 5xx 6 60 600 6000 6001 6002 600d 601 6010 602 6021 603 60304 60349 604 \
        606 607 608 6086 60:00 61 6106 611 612 620 6228 63 639 64 6410 6417 649 64k 65 653 65535 66 660 661 6611 6612 662 66457 6665 668 6\
        7 6756 676 6809 688 69 690 6948 6953 6962 6965 6xx 7 7.0 7.2.4.1 7.5 70 700 70000180 70010 70013 70018 701 708 7095 71 711 7120 71\
        8 71c0e1aa 72 721 722 7230 724916584 7289 729 733 7339 737 7443 74hc595 75 7525 755 7616 769 76d0aa1e 77 77.30442 770 771 7710 771\
        20 772055501 77a0 77ab 77de 782 789 79 7954 7960 7a2d11e0 8 8.2.2.2 80 800 8000 801 8013 802.1x 807 8080 809 810 811 8113 8119 814\
         8152 8181 8192 8197 82 82.43 8224 8225 8226 824810441519471629 8292 83 840 8410 849 85 850 8551 8588 8599 8688 871 8735 8760 8771\
         88 880 88016 881 8812 8866 8876 8888 89 8900 8am 8cac38eb 8f12 8k 8x8 9 90 900 9003 900441 900441632960000 900442035550 901 9012 \
        9020 904 905 907 9072 90aa1d2f8002 91 910 911 91180231 912503297 917d3a45e8403958 919 931 933 9474 95 96 9600 972 98.10 985 9867 9\
        9 99.20 99.9 990 9901 991 9911 999 9999 9d0ka77 9fzt2klq 9x1kq a1b2c3 a2billing a2p a320 a4 a510 a77e aa12 aaaa aaf0 aar ab abando\
        n abl abnf abort about abov abroad abrupt absenc absent absolut absorb abus acc accent accept acceptabl acceptanc acces accident a\
        ccord account accountant accountid acct acct771 acd aceton ack acknowledg acknowledgement acl aclnam acm acoustic acoustical acqui\
        r acquisit acr acrobit acros act action activ activat activiti actor actpas actual actuator ad adapt adapter add addit additional \
        addon addr addres addresse addrtyp adguard adjectiv adjust admin administrator admis admit adob ads adult advanc advent advertiz a\
        dvic adviz aead aec aeroplan aes affect afraid afresh africa afternoon afterward again against age agenci agent agent3 aggregator \
        agi ago agr agre agreeabl agreement ahead ai aib aid air airbus airflow airlin airplan airport airprint aka akav1 alarm alaw ale a\
        lert alertmsg alexa alg alga algebra algorithm alia alias alic alik aliv all allergic allocat allow allowanc allowguest allowoverl\
        ap allstar almost alon along alpha alphabet alpin alreadi alright alter alternat alternativ alternativeservic although alto altoge\
        ther alwai amateur amazon ambiguiti ambiguous ambulanc amd amendment america american amet among amplifi amplificat amplifier amr \
        analog analogu analysiz analytic anchor ancient android anew angl angri angular ankl anmeldung anna anniversari annoi announc anno\
        uncement ano anonymiti anonymous another ansi ansibl answer answerer answermod ant anti antivirus antwortet anxieti anxx anybodi a\
        nyconnect anymor anyon anyth anywai anywher aoc aor ap apach apart apartment api apiban apn apologiz app appeal appear appearanc a\
        ppend appia appl appli applicat appointment apprentic approv approval appservernotavailabl apr april apt aptx aquarium arbitrari a\
        rch architectur archiv arduino area arent arg argocd argument aris arm armchair around arrai arriv arrival art articl artificial a\
        s0b76a3ee as52f1c8d2 as5894ada2 ascend asdf asia asid ask asleep asp aspect asr assemb assembledebug assert assessment asset assig\
        n assignabl assistant associat assum assur ast astdb asterisk astrai astricon astronomi asymmetric async asynchronous ata athen at\
        is atm atomic att attach attachment attack attacker attain attainabl attempt attend attendant attende attent attest attestat attic\
         attribut atxfer atxferdropcal audaciti audibl audienc audio audiocod audiosocket audit aug august aunt austria aut auth authentic\
        at authenticator author authoritativ authoriti authoriz authorizat auto autoaccept autoanswer autocad autodestruct automat automat\
        ic automatical autoproviz autoscal autostart autumn availabiliti availabl avalanch avaya averag avocado avoid avp avpf avrdud awai\
         await award awarenes awful aws axe axio azur b b0ffa954 b2bua b2buas babi babysitter back backend background backof backup backwa\
        rd bad badcertificateuntrust baddevicetoken badg badli bag baic baidu bak bakeri balanc balancer ball baltimor ban banana band ban\
        dwidth bank bankrupt bankruptci bann banner baoc bar barbecu barcod baresip barg bark barr bas base64 base64url baselin basement b\
        ash basic basketbal bathroom batteri baud baum bavaria baz bb beach beard bearer bearercapabiliti beautiful beaver becam becaus be\
        com bed bedroom bee beep beer befor beforehand began begin beginner begun behalf behav behavior behind believ bell belong below be\
        n bench benefit benotifi berlin besid best better between beyond bgp bi biblical bicycl bidd big bigger biggest bik bill billabl b\
        illsec binari bind bingo binn bio biologi bird birth birthdai bit bitcoin bitlocker black blacklist blackout blam blank blast bleg\
         blender blew blf blind blink blip bloat blob bloc block blocker blocklist blog blood blow blu bluetooth blur bmw board boat bob b\
        odi boe bogus bohemian boi boil boiler bom bomb bond book bookmark bookshelf boomer boot bor border born borrow bosch boss bot bot\
        h bothwai bottl bottom bought bounc bound box boy br br0 brac bracket brak branch brand bravo brazil breach bread breadth break br\
        eaker breath breif bri bria brid bridg brief brigad brighton bring broad broadsoft brok broken broker brother brought brown browno\
        ut browser brut bt bubbl bucket buddi budget buffer bufferbloat bug bui build built bulb bulgaria bulk bulki bump bundl burn burnt\
         burst bus busi busiest busines busylevel busyout buton buttermilk button buy buzz bye byed bypas byt c c0de ca cabin cabl cac cac\
        h cactus cad caddi cadenc cak calculat calculator calendar call callabl callback callcenter calle callendreason callendsubreason c\
        aller callerid callgroup callid callkit callref callto calori cam camera camp campaign campsit campus camt canada canadian cancel \
        cancellat canceller candidat caninsertdtmf cannot canon canonical canonicalizat cant canteen canyon cap capabiliti capabl capaciti\
         capacitor capital captain captcha captur car caravan carbonara card career caretaker cargo carnival carpet carpool carri carrier \
        carrier2 cart cartridg carv cas cascad cash cashier cast casual cat cat3 catalogu catalyst catch caught caus cav cbc cc ccapi ccb \
        cccalldisconnect ccnp ccsip cctv cdiv cdr ce ceas ced ceil cell cellar cellphon cellular center cento centr central ceph ceramic c\
        ert certain certbot certifi certificat cfb cfg cfna cfnr cfu cgnat cgrat chain chainsaw chair challeng challengeresponsefail champ\
        ion chan chanc chang channel channeldestroi chanunavail char character characteristic charg chargeabl charger chariti charon chars\
        et chart chat chatbot chatgpt cheap cheaper cheapest check checker checklist checkout chees chemist cherri ches chicken chief chil\
        d children chim china chines chip chocolat choic choir chok choos chooser chop choppi choppines chord chos chosen christen christm\
        a chrom chromecast chunk church cic cid cipher ciphertext circl circuit circular circulat cisco cit citi citrix civic civil cl cla\
        im clas clash classic classifi classroom claus clean cleaner clear cli click click2call clid client climat clinic clip clir clock \
        clockwork clon clos closer cloth cloud cloudflar cloudfront clu club cluster clutch cm cm102001 cm504002 cmak cms cnam cnc cng cno\
        nc co coach coat cocktail cod codec codeset coffe cognitiv coincid cold collaborat collaps colleagu collect collegu collid colliz \
        colon color column com combin combinat comcast comedia comfort comm comma command comment commercial commis commit common communic\
        at comp compact compani compar comparison compatibiliti compatibl compil complain complaint complet complexiti complianc component\
         compos compositor compost comprehens compres compromiz compulsori comput computer concatenat conceal conceiv concept concern conc\
        ert concurrent condit conditional condolenc conf confbridg conferenc confidential config configur configurabl configurat confirm c\
        onfirmat conflict confluenc confus congest congestsaf congratulat conn connack connect connectionservic connectiviti connectivitye\
        rror connector connid conntrack consecutiv consent consider consol constant constellat constraint consul consult consultat consult\
        ativ consum consumer contact contain container content context continu continuat contract contradict contradictori contrast contro\
        l controller converg convers conversat convert converter conveyanc cook cooker cooki cool coordinat cop copi copper cor cord cordl\
        es coredn corner corporat correct correlat correspond corrupt cost costum cough couldnt count counter counterpart countri coup cou\
        pl courier cours court cover coverag covid coworker cp cp400 cpg cpim cps cpu cr crack crackl cradl cran crank crash crashloopback\
        of crc cream creas creat credential credit crit critical crl crlf crm croatia crochet cron cros crossword crowd crowdsec crunch cr\
        v cry crypto cryptographic cs cscf cseq csfb css csv cti cub cuba cucm cucumber cuda cug culprit cup cupboard cur curious curl cur\
        r currenci current curri cursor curtain cushion custard custom customer cut cutof cutt cv cve cw cycl d d785 daemon dah dahdi dai \
        daili damag damp danc danger dangerous dangl dark dart dashboard dat data databas datagram datasheet datev daughter dawn day dayti\
        m db dbg ddi ddis de deactivat dead deadlin deadlock deaf deal death debian debug dec december decid decipher deciz deck declar de\
        clarat declin decod decodabl decoder decommis decrement decrypt dect dedicat deduct deductibl dee deep deeper default defect defec\
        tiv defenc defens defer deficienci defin definit definitiv deflect degrad degre delai delet deliberat delist deliver deliverabl de\
        liveri demand demo deni dent dental dentist department depend dependenci deplet deploi deployment deposit deprecat depreciat deput\
        i der dereferenc deregistrat deriv des descal descend describ descript descriptor design designat desir desk desk4 desk9 deskphon \
        desktop despit dest destinat destroi detach detail detect detector deteriorat determin dev developer devic deviceunregister devop \
        devroom df7jal23ls0d dhcp dhcpd dhcpdiscover diagnostic diagram dial dialabl dialect dialer dialler dialog dialoginfo dialogu dial\
        peer dialplan dialstatus dialton diameter dictat dictionari did didnt die died diesel diff differ differenc different diffus diges\
        t digicert digit digital digitmap dimens dimmer dingal dinosaur dip direct directmedia directori disa disabl disagre disallow disa\
        ppear disapprov discard disconnect discontinu discord discount discover discus disguiz dishwasher disk dislik dismis disnei dispat\
        ch dispatchabl dispatcher displac displai disposit disput distanc distinct distinctiv distinguish distort distribut distributor di\
        sturb disturbanc div diverg divers divert divid dizzi django dkim dlg dll dmarc dmz dnd dns dock docker doctor document documentat\
         doe doesnt dog doing dolomit dolor domain domestic don donat dongl donor dont doo door doorbel doorphon dos dosendcancelrequest d\
        osendrequestoutsidedialog dot dotnet doubango doubl dough dovecot down downgrad download downstair downstream doz dozen dpkg dptoo\
        l drachtio draft drain draw drawer dream dres drift dril drink drip driv driver dron drop dropout drout drown drsn drug drum drupa\
        l dry ds dscp dsiprouter dsl dsn dsp dss dst dtl dtmf dtmfmod du dual dubai due dump dun duplex duplicat dur durabl durat dutch du\
        ti dynamic dynamodb dyndn e e0502 e1 e11000 e15 e164 e2e e30 e4 e404 e503 e911 each ealg ean ear earli earlier earliest earpiec ea\
        rplug earth earthquak easter easybel eat eaten eauthnocredential eauthstalecount eax ebai ebusi ec2 ecal ecdh ecdsa ecertverif ech\
        o echocancellat echolink ecm economic ecrf ect edg edge2 edit ef efailedcredential effect effectiv efficienci effort egg egr egres\
         eiffel eight einvalidop einvalidrequri einvaliduri either elastic elasticsearch elb elder elect electric electriciti electron ele\
        ment elevator eleven eleventh elin els elsewher elster email emb embed embryo emergenci emergencycalldata emit emoji employe emplo\
        yer empt empti emptines emsgtoolong emulat en enabl encipher encod encrypt end endian endiannes endles endnot endpoint energi enfo\
        rc eng2541 engag engagement engin engineer english enhanc enoent enomedia enough enqueu enquiri ensur enter entir entiti entitl en\
        titlement entri enum enumerat envelop environment eos epic episod epson equal equat equipment eras eresolv erfolglo erfolgreich er\
        lang err errno error es256 esc escap esim esinet eslint esnet esp esp32 esrp essai establish establishement establishment estat es\
        timat esxi et etag etcd etens eth0 ethernet etiquet etoomani etpnotavail etpnotsuitabl ets etsxtimeout eu euro euroisdn europ ev e\
        ve even event eventlist eventvers ever everi everybodi everydai everyon everyth everywher evict evidenc evs ex exact exam exampl e\
        xc excavator exceed excel except exceptional exces excessiv exchang exclamat exclud exclusiv exec execut exempt exerciz exhaust ex\
        ist existenc existent exit exosip exosip2 expans expect expel expir expirat expiri explain explanat explicit explod exploder expon\
        ential export exporter expos expres expressionchangedafterithasbeencheckederror exstart ext exten extend extens externaddr externa\
        l externip externnotifi extra extrem eye eyfth03zq0 f f06 f1 fac facebook facetim faciliti facsimil fact factor factori factorio f\
        ad fail fail2ban failedacl failover failur fair fak fall fallback fallthrough fals falsch famili fan fanci fantasi fanuc fanvil fa\
        r farm fashion fast faster fat fatal father fault faulti faultles favicon fax fax2mail faxopt fcc fcm fear feat featur feb fed fed\
        erat fee feed feedback feeder feel feet fell fenc ferri fetch few fewer ffmpeg fi fiat fiber fibr field fifteen fifth fifti fig fi\
        ght figur fil filenam filesystem fill film filter fin final find findregistrationblock finger fingerprint finish fir firebas firef\
        ox firewal firework firm firmwar first firstnet fish fit fitbit fitt fiv fix fixtur fizz flag flam flamingo flap flash flask flat \
        flavor flawles fleet flexisip fli flicker flight flip flood floor flour flow flower flush flutter fmtp fob focus foil fold folder \
        follow font foo foot footbal forbid forbidden forc forecast foreground foreign forever forg forget forgot forgotten fork forklift \
        form format former formula forth forti fortinet fortnit forward forwarder fosdem found foundat four fourteen fourth fpbx fpga fpm \
        fqdn fr fract fractional fragment fragmentat fram framework franc frank fraud fre freelanc freepbx freeswitch freetdm freez freigh\
        t french frequenci frequent fresh fri fridai fridg friend fritz fritzbox fritzfon fromdomain fromip fromuser front frontend frozen\
         fryer fs ftp fulfil full fulli fun funct functionaliti fund funeral funni further fus fusionpbx futur fuzz fuzzer fwconsol fwd fw\
        ded fxo fxs fxs1 g g0 g3 g711 g722 g723 g726 g729 gain gam gap garag garbag garbl garda garden garlic garmin gartner gas gat gatek\
        eeper gatewai gather gaug gav gb gb28181 gbr gcm gdpr gegenstel gen general generat generator generic geo geoblock geocach geodeti\
        c geographic geolocat geopriv german germani gespraech gethostbynam gett getusermedia getusermediafail ghost ghz giant gibberish g\
        ift gigabitethernet0 gigaset gin girl girlfriend git github gitlab giv given gke glar glas glid glitch global glov glow gluhwein g\
        luten gmail gmt go godaddi godot godparent goe going goldfinger golf gon good goodbi googl goroutin gosip government gpg gpickup g\
        ps grab grad gradl grafana grammar grandfather grandkid grandma grandmother grandparent grandstream grant graph graphic graphql gr\
        as grasp gratitud graveston great greec green greet grei grew grid grind groov ground groundwir group grouppickup grow grown growt\
        h grpc grub gruu gs gsm guarant guarante guard gues guest guid guidelin guinea guitar gun guru guy gw gw5 gw7 gwap gym gymnastic g\
        zip h h0 h11 h12 h264 h265 h323 ha1 habit hack hacker haiku hair haircut hairpin half halfwai hall hallwai halting ham hamburg ham\
        mer hand handbal handi handicap handl handler handof handover handset handshak handwritten hang hangover hangup hangupcaus hangupc\
        ausecod happen happi haproxi haras hard hardwar harm harmles harsh hash hasnt hat hav havent hazard hd hdmi hdr head headach heade\
        r headobject headphon headquarter headset heal health healthcheck healthi heap hear heard heart heartbeat heartbroken heat heathro\
        w heavi hedgehog heed heel height held hello helm helmet help helpdesk helper helpful helplin her herd herself heuristic hevc hex \
        hey hf hi hibernat hiccup hid hidden high higher highest hik hilbert himself hinder hing hint hip hipa hir hiss histinfo histori h\
        it hitt hiya hlang hlc hlr hmac hobbit hoc hol hold holidai hollow hom homeassistant homemad homer homework honei honor hook hop h\
        opeles hopp horizon horoscop horribl hors horsepower hospital host hostapd hoster hostnam hot hotel hotlin hotspot hour hourli hou\
        s household howl hp hss ht htabl htacces html http httpdigest huawei hub hubspot hue hug hum human humintlang humm hundr hung hung\
        er hunt hurt husband hut hy000 hybrid hydrat hylafax hyper hypervisor hyphen hz iam iana iat iaxmodem ical ice iceconnectionstat i\
        cegatheringtimeout icmp icon id idd idea ideal identical identifi identificat identifier identiti idl ids ie iec ietf ifo85pq igmp\
         ignor ignorant ignoreip iis ike ikea ilbc illegal imag imagepullbackof imap imdn imessag immediat immun immutabl impatient impeda\
        nc implement implementat implicit import important impossibl ims imsi inactiv inactiviti inaudibl inband inbound inch incident inc\
        lud incognito incom incompatibl incomplet inconsistenci inconsistent incorrect increas increment independent index india indicat i\
        ndicator indoor induc ineffectiv inequivalent infinit influenc info infodtmf inform informat informational ingres inherit inherita\
        nc ini initial initializ initializat initiat inject inner input ins insect insecur insert insid insist inspect inspector instagram\
         instal installat installer instanc instant instead instruct insufficient insuranc int integrat intel intelligibiliti intend inter\
         interactiv intercept intercom intercompani interconnect interdigit interest interfac interferenc interim interlock intermediari i\
        ntermediat intermittent intern internal international internet internetrufnummer internetwork interpret interpreter interrupt inte\
        rval interview interwork intra intranet introduct intrus inus inv invalid invalidaccountid invalidat invalidpassword invent invent\
        ori inverter invit invitat invite inviteservercontext invoic invok invt inward io ios iot iovec ip ip6 ipaccesslogp ipad ipban iph\
        on ips ipsec ipsum iptabl ipv4 ipv6 iron irql irregular irs isbn iscompos isdn isfocus isim island isnt iso isolat isp isreadytore\
        offer isrg issu issuer istio isup itali italian item itemiz itself itsp itsp1 itsp7 itu ivr jabra jack jacket jail jain jam jambon\
        z jan janitor janus japanes java javascript jcard jean jenkin jerki jest jet jingl jira jitsi jitter jmeter job john join jok jon \
        joomla journal journalctl js json jssip judg judgement jul juli jumbo jump jun junk jupyter jwscard jwt k k7712 kafka kamailio kan\
        ban kari kayak kb kbit keep keepaliv kei kenya kept kerbero kernel kettl kex key keyboard keycloak keyerror keyfram keypad keypres\
         khz kick kid kill kilobyt kilometr kilowat kind kindergarten kinematic king kit kitchen kk20 km kmin kne knif knight knit knock k\
        now knowledg known kpi kpml kub kubectl kubernet kx kyocera l l16 l2tp lab label lack ladder ladi lag lagg lai lak lambda lamp lan\
         land landlin landlord lang languag lap laps laptop larg larger largest lasagn laser laserjet last lat latch latenci later latest \
        latex latter laugh law lawn lawyer layer lazi lb lcl lcr ldac ldap lead leader leaf leagu leak leap learn leas least leav lectur l\
        ed lee leek left leftover leg legaci legal legend legg legit legitimat lego leitung lemon len length lengthi lens lentil less less\
        on let letsencrypt letter letterhead level leviz lh liabl lib liblinphon libosip librari libsrtp libstirshaken lic licenc licens l\
        ie lif lifetim lift light lightn lik likeli lim limbo limit limiter lin linear lineproto liner link linker linkset linphon linux l\
        is lisbon list listen listener lit literal littl liv livekit livenes ljubljana llc lldp lnp lo load loan lobbi local localaddres l\
        ocalhost localnet locat lock lockout lodg log log4j logg logger logic login logo logout lon loneli long longer longest look lookup\
         loop loopback loos lorem los loser loss lossi lost lot lotteri loud loudnes loudspeaker louiz lov low lower lowest lrf lrn lte lt\
        s lua luck luggag lumpi lunch lync lyric m m3 m7x mac machin macro mad magazin magento magic mail mailbox mailchimp mailto main ma\
        intain maintenanc mainthread major majoriti mak makecal maker malaga malform malformedregistermsg malfunct malwar man manag manage\
        ment manager mandatori mangl mani manipulat manual map mapp mar marathon march margin maria marin mark markdown marker market marm\
        alad marriag mask mass master match matchmak matchmor materniti math matlab matrix matter mattres maven max maxconncac maxdatagram\
         maxfwd maximum maxmemori mayb mayonnaiz mayor mb mbit mbstring mcpt mcpttp md5 mdn mean meaningles meant meantim meanwhil measur \
        mechanism med media mediant mediastreamtrack medical meditat medium meet meetm megaco melodi member membership memcac memori men m\
        ent menu merced mereli merg merger merri mesh messag messagecount messagesend met metadata metal metallic method mexico mezzo mf m\
        fc mgcp mhom mi mib mic mickei microphon microsip microsoft mid middl middlebox middlewar midwai midwif migrat mikei mikrotik mil \
        mileston militari milk million millisecond mim min mind minecraft minexpiri minibus minikub minimal minimum ministri minus minut m\
        irror mis misc miscellaneous misconfigur misconfigurat misdial misfir mismatch misrout miss misspel misspelt mistak mistyp misus m\
        itel mitigat mix mixer mjsip mk mlpp mm mms mnp moan mobb mobil mod modal modbus model modem modern modifi modificat modifier modp\
        aram modul modulenotfounderror moh mohbynam mom moment momentari mondai monei mongo mongolia mongoservererror monitor month moon m\
        or morn mortgag mos moss most mostli moth mother motif motorcycl mould mount mountain mous mov movi mozilla mp3 mp3player mpg123 m\
        pl mqtt mr mri ms msc msd msec msg msilo msrp mtp mtu mu much mueller mulaw multi multicast multifunct multipart multipl multipoin\
        t multirefer mum mumbai mumbl munich muscl museum mushroom music musiconhold mustard musti mut mutabl mutual mux mwi mx myself mys\
        ql mysterious myth n na nagio nail nam nameserver namespac nan nanp napl naptr narcissus narrow nas nat nathelper national nativ n\
        atp natt natur nc ndr near nearest nearli necessari necessiti neck need neednt neg negativ negotiat neighbor neither nephew nest n\
        et netcat netflix nettyp network networkmanager neutraliti never new newer newest newli newlin newsletter newspaper next nextcloud\
         nfs nftabl ng911 nginx ngn ni2 nic niceli nicht nicknam night nightmar nikkor nil nin nineti nintendo ninth nirvana nksip nlb no \
        noanscodec noanswer nobodi noc nod nodeport nohup nois nokia nomadic non nonack nonc nonexist nonexistenc nonexistent nonprofit no\
        nsens nonstandard noon nor norefersub norespons normal normaliz normalizat north northern norwai nos noservic not notauth notavail\
         notcompliant notfounderror noth notic noticeabl notifi notificat notifier notimpl nov novel november now nowait nowher npdi npi n\
        pm npmj nr nse nt nta ntp ntpd nua nuisanc null nullpointerexcept number numeric nurs nvr nw nxdomain o o2 oauth oauth2 ob obd obj\
        ect oblig obligatori obs observ obsolet obstruct obtain obtainabl occupi occur ocr ocs oct octet october octopus odd ofcom off off\
        enc offer offic officer offlin offsid often oil ok okai oks okta old older oldest omit onaccept onc oncancel one onedriv oneplus o\
        ngo onion onli onlin onprogres onrep ontimeout onto ontrack onvif onward ooh323 oom opaqu opc open openai opener openscap opensip \
        openssl openvpn opera operat operational operator opickup opnsens opposit opt optician optimistic optimiz optimizat option optiona\
        l opus ora oracl orang orchid order ordinari org organiz organizat orig origami origin original originat originator orion orphan o\
        scar osip ospf ostat other otherwiz our ourselv out outag outbound outcom outdat outdoor outgo outgrew outlet outliv outlook outof\
        cal outofmemoryerror output outrank outreach outright outsid outsider outstand oven over overcommit overcrowd overdu overflow over\
        head overheat overlai overlap overleaf overload overlong overnight overrid overrun oversea oversip oversiz overvoltag overweight o\
        verwhelm overwrit owe own owner p p0401 p0420 pa pac pack packag packet packetizat pad padlock pag pager pai paid pain paint pair \
        pakistan pal palm palo pan panasonic pancak panda panel panic panick paper pappi parabl paracetamol paraglid paragraph parallel pa\
        ram paramedic parameter parcel parent park parliament parrot pars parser part parti partial participant particular partit partner \
        partwai pass passiv passkei passport passthrough password past pasta patch patent path patienc patient pattern paus pay payload pa\
        yment paypal payphon pbx pbx7 pc pcap pcf pcm pcma pcmu pcrf pd pdd pdf pdt peac peak pedal peer peerj pem penal pend pendant peng\
        uin pens peopl pep per percent perfect perform performanc perfum perhap period periodic permalink permanent permis permit persist \
        persistent persistentvolumeclaim person personal personaliz pet petrol peugeot pg phantom pharmaci phas philip phish phon phoneblo\
        ck phonebook photo photoshop photosynthesiz php phras phreak physical physiotherapist pi piano pick pickup pickupexten pickupgroup\
         pickupmark pictur pid pidf piec pig pihol pik pil pilot pin pinch ping pinhol pink pip pipelin pisc piston pivot pixel pixelat pi\
        zza pj pjmedia pjproject pjsip pjsiplogwriter pjsua pkcs7 pkt pl1segds plac placement plai plain plan plank plant plaqu plat platf\
        orm playback player playlist playstat pleas pli plot plotter plug plugin plumber plus plywood pm pn png pns pnsreg pocket pod podc\
        ast poe poem point pointer pointles pok poland polariti polic polici polish polit poll pollmailbox polycom pong pool poor poorer p\
        op pop3 popp popup porsch port portabiliti portabl portal portugal pos posit positiv possibl post postfix postgr postpaid postpon \
        postur potato potential pound power powerlin powerpoint ppi pppo ppt prack practic pragu pram pranswer pre preanswer precedenc pre\
        ciz precondit predictiv preempt prefer preferenc prefetch prefix preflight pregnanci pregnant prematur prematuremedia premier prem\
        ium premiz prepaid prepend prerecord pres preschool prescript preselect presenc present presentat presentiti president presign pre\
        ssur pretend prevent preview previous pri pric prid pridialplan prilocaldialplan prim primari print printabl printer prio prior pr\
        ioriti prioritiz prison privaci privat privatejainsipclientconnector pro prob probab probabiliti problem proc procedur proceed pro\
        ces processor processsipregisterrespons procurv produc product productiviti professional profil program programmer progres progres\
        sinband prohibit project prometheus promiz prompt pronounc proof proofpoint propagat proper properti propos proposal proprietari p\
        rospect protect proto protobuf protocol prov provid provider provisional provisionedthroughputexceededexcept proviz proxi proxy1 p\
        run psap pseudo pstn psycopg2 ptim ptt pua public publicat publickei publish publisher pubsub pull puls pump pumpkin puppi pur pur\
        chas purg purpos purr push pushkit put putt pvc pxa7 py pytest python pytorch q q735 q850 q9 q931 qci qop qor qos qsig quadrant qu\
        alifi qualiti quarantin quarrel quarter queen quench queri quest queu quick quickbook quicker quicksort quiet quinc quit quot quot\
        a qwertyuiop r r2 rabbit rabbitmq rac rack racket radiator radio radius ragg raid rail rain rainbow raini rais ram ramp ran random\
         randomiz rang rank ransomwar rar rasp raspberri rat rather ratio rattl raw rax ray rbt rcb rcs rdata0510ee64 rdata0x05 rdata0x11 \
        rdata0x1a2b rdata0x1f rdata0x2f rdata0x55a1 rdata0x55d0 rdata0x55d1 rdata0x56aa rdata0x7ab0 rdata0x7c00 rdata0x7d10 rdata0x7e10 rd\
        ata0x7ed2f0 rdata0x7ed2f06340 rdata0x7f10 rdata0x7f11b0 rdata0x7f11e0 rdata0x7f2c rdata0x7f99 rdata0x7fa2 rdata0x7fd0 rdata0x7fd00\
        3 rdata0x7fe1 rdi rdp re reach reachabl react read readabl readi real realiti realli reallocat realm realtim reason reassemb reass\
        embl reassign rebalanc rebas rebind reboot rebuild rebuilt receipt receiv receivefax receiver recent recept receptionist recharg r\
        ecip recipient recognisabl recogniz recommend recommendat reconnect reconstruct record recorder recover recoveri recurs recv recvo\
        n recycl red redeploi redial redirect redirector rediz redres reduc redundanci ref refactor refer refere referenc referenceerror r\
        eferrer referror reflect refresh refresher refund refus refusal reg regex regint region register registereropt registerexpir regis\
        trar registrat registrationclient registrationlogger registri regres regret regretful regsvr32 regular regulat regulator rehearsal\
         reinsert reinstal reinvit reinvite2 reject rekei rel relai relationship relaunch relaxdtmf releas reliab reliabl reload remain re\
        mark remedi remediat remember reminder remot remoteaddres remov removal remover renam render renegotiat renew renewal renovat rent\
         rental renumber reorder rep repaint repair repeat repeated repeater replac replacement replacetrack replai repli replica replug r\
        epo report repositori representat reproduc republish reputat req request requestfail requir requirement reregister rerout res resa\
        l reschedul rescu reseller resend resent reserv reservat reset resign resiprocat resnet resolut resolv resolvabl resolver resort r\
        esourc resouuc respect respond responder respons responsibl responsiv rest restart restaurant restor restorat restrict resubscrib \
        result resum resync resynchronizat ret retarget retent retir retirement retran retransmis retransmit retri retriev retrievabl retr\
        ieval retrofit return reus reveal reverb reverberat revers reversal review reviv revok revolut rewrit rewritten rewrot rfc rfc2833\
         rfc4733 rfc5626 rhapsodi rhythm ribbon ric rich rid riddl right ring ringal ringback ringcentral ringer ringtimer rington ris ris\
        k river rj11 rj45 rlmi rls rmt rn rna road roam roar roast robb robin roblox robocal robocaller robot robotic rol roll rollback ro\
        llout rollover rom romanc roof room root ros rotari rotat rotten rough round roundcub rout routabl router routin row royalti rph r\
        port rr rrmemori rs rs256 rsa rseq rsvp rsync rtc rtcdtmfsender rtcp rtcpeerconnect rtcses rtp rtpengin rtpholdtimeout rtpmap rtpp\
         rtpproxi rtptimeout rtsp rtt rtu ru rub rubber rubbish rud rufweitervermittlung rugbi ruin rul rummi rumor run rung runn runner r\
        unout runsessiontimer runtim rural ruri rush rust rustrtc rx rxfax rxj ryanair s s0 s3 sa sad saf safari safeli safeti sai said sa\
        ilor sal salad salari salesforc salon sam saml sampl samsung san sandbox sangoma saniti sanjos santa santorini sap sardinia sat sa\
        tellit satisfi satisfiabl saturat saturdai saturn sav saver savp savpf saw say sbc sbc01 sbc1 sbc3 sbc41 sbin scam scan scanner sc\
        atter sccp scenario schedul schem schema school scienc scl scooter scop scor scp scrambl scrap scratch screech screen screw script\
         scrum sctp sd sde sdk sdp sdpneg se se0 se1 se3 sea seal seam search season seat sec second secondari secret secretari sect secto\
        r secur securiti securityevent sed see seem seen segment segmentat seiz seizur seldom select selectiv selenium self sell semantic \
        semi semicolon send send2child senddtmf sender sendfax sendmessag sendon sendrecv senior sens senseles sensibl sensitiv sensor sen\
        t sentenc sentiment seo sep sep001122334455 separat seqno sequenc sequential seri serial serious serv server servfail servic servl\
        et servo sess set setlocaldescript setremotedescript sett settl setup seven seventeen seventi several severiti sew sfu sha shader \
        shaken shampo shap shar shareholder sharepoint sharp sharpen shed sheet shelf shelter shhh shhhhhh shift ship shirt sho shop shopi\
        fi short shortag shorten shorter shortest shoulder shouldnt shout show shown shred shrek shrink shut shutdown shutter siberia sibl\
         sick sid sidecar sideton sign signal signalingstat signatur signer significant silenc silent silk silver sim similar simpl simple\
        r simpli simr simultaneous sinc sing singl sip sip1 sipcal sipcallid sipdialogcontroller sipdroid sipedg sipf sipfrag sipgat sipgo\
         sipml5 sipnab sipp siprec sipreq sipses sipsorceri siptermdesc siptrunk sipvicious sister sit sitt situat six sixteen sixti siz s\
        kew ski skin skip sky skyp sl sla slack slash sleep sleeper slept slider slin16 slip slo slot slow slower slowli sluggish sm smal \
        smaller smallest smart smartctl smartphon smel smim smith smok smooth sms smsc smtp snat snatch sneez sngrep sni sniffer snmp snom\
         snooker snow soap soccer social socket sockettimeoutexcept socratic sofa sofia soft softkei softphon softswitch softwar solar sol\
        d solid solidwork solv somalia somebodi someon someth sometim somewher son song sonus soon soprano sor sorri sort sos soul sound s\
        ounder soundles sour sourc sourceip sourdough south spa spa112 spac spain spam span spandsp spanish spar spawn spc spe speak speak\
        er speakerphon spec special specifi specific specifical specificat speech speechles speex spel spend spent spf spi spic spik spin \
        spiral spit split splunk spoil spok spoken spoof spooki spool spooler sporadic sporadical spot spotifi sprai spread spreadsheet sp\
        ring sprinkler sps sql sqlit sqs squar squash squeaki squeal squid squirrel src srs srsnam srst srtcp srtp srv ss ss7 ssh ssh2 ssh\
        d ssl ssl0000027a39344be0 ssl3 sslv3 ssrc ssrf sst st sta stabl stack staf stag stai stain stal stallion stammer stamp stand stand\
        ard standbi standstil star starlink start starter starv stasiz stat stateful stateles statement static statistic status statuscod \
        steak steal stem step stereo sti stick sticker sticki stif stil stir stitch stk500 stock stolen ston stood stop stopwatch stor sto\
        rag stori storm strai straight strang stranger strategi strava streak stream street strength stres strict strik string strip strm0\
        x7f860f0c0a28 strm0x7f8a12 strm0xbcf83014 strong stronger strowger struck struct strut stub stuck student studi studio stumbl stun\
         stutter styl subaddres subcod subdomain submarin submis subnet subprotocol subr subscrib subscribecontext subscriber subscript su\
        bst substitut subtitl subwai succ succeed succes successful successor such sudden sudoku suffer suffic suffix suggest suit suitabl\
         suitcas sum summari summariz summer sun sunburn sundai sundayddr sunset super superfluous supermarket superuser supervisor superv\
        iz supplementari suppli supplicant supplier support suppos suppres sur sureli surf surg surgeri surnam surplus survei surveillanc \
        surviv suspect suspend suspens suspicious svd svn swallow swan swap swear sweden swel swift swim swip swis swisscom switch switchb\
        oard switchgear switchtyp switzerland swollen syllabl symbol symmetric symmetrical sympathi symptom syn sync synchroniz synchroniz\
        at synologi synonym syntax sys sysctl system systemctl systemd t t1 t301 t302 t303 t310 t37 t38 t38faxversion t42s t54w t7 t9 tab \
        tabl tablet tae tag tagg tail tailwind taint tak taken talk talker talki tall tamper tandem tap tapi tapp target tarif tarot tas t\
        ask taskprocessor tast tatto tax taxi tcp tcpclosedregistrationreject tcpcon tcpdeviceregsistrationtimedout tcpdump tcptimedout td\
        ialog tdm tdta000002938f7314c8 tdta0x55e0 tdta0x70b237f0a8 tdta0xb400007b9af930a8 tea teacher team teamspeak tear tech technician \
        techniqu technologi teenager teeth tel telco telecom telecommunicat telegram telegraph telekom telemarket telemarketer telephon te\
        lephoni telephonist televiz televot teleworker tell telnet telnyx temp temperatur templat temporal temporari ten tenant tendon ten\
        niz tens tensor tensorflow term terminal terminat terrac terraform terrib terribl test texa text textop textphon tg tgrp thai thai\
        land tham thank theatr their them themselv theori therapi therapist therefor thesiz theyd theyr theyv thick thigh thin thing think\
         third thirti though thousand thre thread threshold threw thric throat throttl through throughout throughput throw thrown thru thu\
        mb thunder thunderbird thunderstorm thus thx tia tick ticket tid tie tier tight tiktok til till tim timelin timeout timer timeslot\
         timestamp timetabl tingl tini tinni tinnitus tip tir titl tls tlsc0000027a3d211e38 tm tn tnauthlist tns todai toddler toe togethe\
        r toggl toilet toip token tokyo told toleranc tolerat toll tom tomato tombston tomcat tomorrow ton toneleak toner tongu tonight to\
        o took tool toothbrush top topic topmost topoh topologi tor torn tortoiz tortur total touch touchpad tour touser toward towel towe\
        r town trac traceback tracerout track tracker trad traefik traffic trai trail train traine tram transact transcod transcoder trans\
        cript transfer transfere transferer transferor transfersipparticipant transient transit translat translator transmis transmit tran\
        sport trap trash travel tre treat treatment trend tri trial trickl trigger trim trip tripl trmreason trmreasoncategori trmsd troja\
        n trombon troubl trout tru truck truncat trunk trunk9 trust try tsdb tse tsilo tsx000002938f7324d8 tsx0x55a1 tsx0x7edf8d90a tsx0x7\
        edf91c tsx0x7f00a81c tsx0x7f11a03a8 tsx0x7fd0 ttl tts tub tuesdai tun tunnel tupl turn tut tutorial tuut tv twelv twenti twic twil\
        io twiml twin twitch two tx txfax txt typ typeerror typescript typical typo typo3 tyr u u44 ua uac uae uaevent uas ubuntu uc ucaa \
        udp udptl ue ue1 ufrag ugli ui uk uknown ukulel ulaw ulimit ultrasound umlaut un unabl unacceptabl unacknowledg unaffect unallocat\
         unanswer unassign unattainabl unauthenticat unauthoriz unavail unavailabiliti unavailabl unawar unbalanc unban unblock unbound un\
        caught uncertain unchang uncl unclear unconditional unconfirm uncontrol unconvert undecipherabl undefin under underground underrun\
         underscor understand understood underwater undo unemployment unencrypt unescap unexpect unexpected unexplain unfinish unforeseeab\
        l unforeseen unfortunat unfulfil unhandl unheard unhid unhold unicast unidentifi unifi unimplement unintelligibl uninvit uniqu uni\
        queviolat unit uniti univers universiti unknown unkown unles unlik unlit unlock unmask unmatch unmet unmut unnotic unpaid unpark u\
        nparsabl unparseabl unplan unplug unpredictabl unprotect unproven unproviz unquot unreachabl unread unreadabl unreal unrecognisabl\
         unrecogniz unregister unregistrat unrelat unreliabl unresolvabl unresponsiv unrestrict unsaf unsecur unseen unset unsign unsolici\
        t unspecifi unspecific unspport unstat unsubscrib unsuitabl unsupport unsuppres untick until untouch untrust untun unus unusabl un\
        verifi unwant unwelcom unwrap unwritabl up updat updown upgrad uplink upload upon ups upsid upstair upstream uptim uptimerobot urg\
        enci urgent uri uri2dst uri2dst2 uris url urn ursach us usa usabl usag usb use used useful useles user userland usernam using usr \
        usrloc usual ut utc utf util utimer uu1 uui uuid v v110 v4 v6 vacant vacat vaccinat vacuum vad vagu valid validat validiti valoran\
        t valu van vanish vaniti vapid var variabl variant varnish vault vcard vcenter veeam vegetabl vegetarian vehicl vendor venic venu \
        verb verbos verdict vergleich verifi verificat verifier verizon vers verstat versus verto vet vfs via viber vibrat vicidial video \
        videophon videosupport vienna vietnam view villach villain vim vinegar violat virtual virtualenv visa visibiliti visibl visit visi\
        tor visual vit vitamin vlan vlookup vlr vm vms vmwar vnd vodafon voic voicebot voicemail void voip voipgat volcano volt voltag vol\
        um voluminous vomit vonag vonr vot voucher vowifi vp8 vp9 vpn vps vrrp vs vss vty0 vue vulnerabiliti vvx w wai wait waitexten wak \
        wakeup walk walki wall wallboard wallbox wallet wallpaper wan wangiri want war warcraft ward wardrob warehous warm warn wash wasnt\
         wasp wast watch watchdog watcher water watercolor waterfal watt wav way wb weak weaknes wear weather web web77 webcam webex webho\
        ok webinar webp webpack webphon webpush webrtc webrtc2sip websit websocket wed wedd week weekdai weekend weekli weigh weight weird\
         welcom well went wet wget whatever whatsap whatsoever whenever wher wherea wherever whether whichever whistl whit whitelist whoev\
        er whol wholesal whom whos wi wid wideband widget wif wifi wiki wild wildcard will win wind window windscreen windsor winfo winn w\
        inner winsx winter wip wir wireguard wireles wireshark wiretap wish withdraw withdrawal withdrawn withdrew withheld withhold withi\
        n without wlan wlan0 wlp3s0 wok woken women won wonderwal wont woocommerc wood wooden wool word wordpres work workaround worker wo\
        rkflow workforc worksheet workshop workspac world worri wors worst worth wp wpa wps wrap wrapper wrapup wrist writ writer written \
        wrong wrongful wrot ws wss www x x1 x25 x509 x5u x86 xbox xcap xcod xfer xiaomi xid xml xmpp xperia xpidf xx xxxxxxxxxxx xyz y yar\
        d yat yealink year yeastar yellow yes yesterdai yet yield yodel yoga york your yourself youtub yz z zabbix zebra zero zfs zigbe zi\
        p zoiper zombi zon zoom zotero zrtp zugangsdaten
        """

    static let rows: StaticString = """
        [1b.]&b*Z6`9_-Z+W#]#Z#G&I%[$]&_#`%_/^,Y#`%[#^%H%c%Y/c.d'W$G#b&[#d&G#^'`&_,_%d#Y%_&X#[$^$Y#I(i#W$g$c!s~~$i6b6H-F4f!z~~Vf1I!~~~@a!}~\
        #_!~~~(Z!n;h$FqiiGLs+B%H#b8`!~~VICDBh!~~x[!u~(_(IXa:J,f/^MJ!z~_d(a:JR[4I!~~~@_!~~}b!~~]c!~~~>Z!~=_!}~Wd{J!~~V[!~~~e]!~~~Td!~~~Se!~\
        ~~2^!~~_EQ`!~/^!~~}]!}~}`3_!~~~AZ!~AJ~~7f1J!~__!}~0cjI8_SI!~~0cjIjI!~~~U`!~~~@^!~~~+Y!~~~U`!~~W]!~~~U`!~~~U`!~~~U_!~~(]!~3^!~~~2_!\
        ~~~7`!~~~U]!~~~E_!~~~+a!~~~2_!~~~EZ!~~~T_!~~~7_!~~~2_!~~h_!~~xb!~~TaEI!~#_!~~~Gf!}~~Gi!~~~Ec!~'a!~~xd!~~~f_!~Ac!~Yc!~~xc!~~xDYb!~~\
        1`!~#h.G!~~xc!~~~3a!~~~U]!p/_|J%^Ob;HE].X*_%]#b/]!w~xEIJ%p!~~~/h!~Ja!~~~/h!~~~e]!~~~,b!~~e^!~~~X[!~~~dY!n/_,[rZ(b`^(C<^)_#^(J1]&Z#\
        Z!~/^!~~~,a!~5b~eJ!~~0^!~~~'_!~/^!qX_R[f_7I0`(^'Y4[#[!~~~(^!~~.I~N^!~~~,a!~~0[!~~.G1J~=c!~~~Ta!~.`!~.[!u.^~$]'aTJZY5Y!~s_!~~~EZ!~~\
        e`!uX_E_1]~F_%_!~~x_!~~1^!mAZjH%]c_(D'[(^)f1_)I)X*]#[$]#^!~~xJD`!~~0I'b!~~~6Z!~~~Va!rn]+_4^$JY^2I%J0`#cJ^.H!~~~(`!}H^~0a!~&`!~~V]}\
        I!~~.]!~~~f_!~Ac!~~~W_!r&_~,_#^<X;VDIMY#Z!}~xbBG5b!}~~7a$_#I!~~KY!~~hb!~~6b!~~~,JM^!~~._!~~EJ(Z!~~~V_!~~0_!~~~Z^!~~~3X!~9]!~~~@_!q\
        ~-_#I(bE]/^%^2F-]N_&b-H!~~xFUg!~~~*X!~~1_iJ!~~~EI1_!~Nc!~~~*^!~~0`~IH!~Z^!~~~EZ!~~~.b!~~5_~GG!~~~Sb!~/`!~~eW!zI^(_@_!}.[N^!~~~*I.l\
        !~!~~~dY!~~W_!~Nc!w.e1`Bd!~.f!~4e!~?]~~$I!~D^!~.f!~'e!~~~Vd!~~~R[!~'`!},a~n_!~4c!~Nc!~~~Rb!~Dd!~Ac!~!~Oa!~Y^!~.[!~Z^!~.[!~5b!~Z^!~\
        A]!~He!~I^!~Oa!~Y^!~h`!~n`!~A]!~5b!~?^!~~eI5d!~I^!~n`!~?^!~~eJ5g!W#Y#p-H-a%I&_0]A]1Z,_%b#`$_#Z#]+Y%Z#h3D#V$I%W#d$X$J'b#b-c%Z'p'H(I\
        #I%J$Z+I$i#`&Y#Z#[#W%J#e#G#I%_(d(Z#I#^#d$D#H%p#g$c#V#H#`'G*_!q~jn0Iih!r~:GQh0e!~~~@`!~~eHXc!~4a~fJEG!~~Db!~~~d_!b.b#Z.^c]/[$Z-c7].\
        Z%I$F%i%A2l&a$E$_(X)_$C$X+J#h4_'H$Z#d#`(^*_!~9d!~~W_!~~~R`!~~`c!~~1_iJ!~~(d!~~~W`!~~TaEI!~~Nb!~~~d`!~~rb!~0a!~~0J~Kb!~~W_!~~~X]!~~\
        ~X]!~~~X]!~~5b!~~dc!~~~W`!bwl#J#[#Z$],I(Z&b0V#X7J/J#D2`+J#[)`(I,F1h#a(l/`$_&`!u~.I%J&c~Ah3^'J!}~~Ke@a!~!~~~ff!~~iI1d!ry_c`;J?`<l!}\
        ~5a~C_!~.^!w~x_-[1d!~~1a~JD!~~i]!gy^%o#_2^/a#j9I:^HhDa,H!owa4b8YU`?j&W4E&a&I(G.c!~`b!~~^`!~9]!p'X~?Y2X6c1H(]5[Hl!~~xc]H!}|c`HQ[!~~\
        ~,JM^!~~kIZf!z~DZw_!}~8d~2J0d!~~x[!~~~Ya!~~~>X!~~0`!~~xe!~~~>X!~~~:a!~;a!~~he!~~~>`!~~~e`!~~~>Y!~~.J%`!~~]Z!~~5`TH!~~~H]!~~~Zi!}~x\
        dNd!~2d!j&^0^)H5`J^3b#H$^#bH[/a/^(A8I&]$f(_(g4J#]!~~xd!z~xEBg$J9b&J!~~xa!u,J~Ia3[5eP^!~~.a[I!o~,B9aVd4I0s!~~xE>i!}~~9j!~~.J%`!~~~Y\
        [!}~bdt]!~~~h`!~~.I~N^!~~.`!~|`!~~-a!~~5^!~A]!~~$a!~~~Y[!~~B_~;C!~~~V_!~~r`!~Dd!f/[4HHcFc&a2_*b,[/c%G2e'_,E(a#V%W%e)I%]5W&Y!r~AX#H\
        7^1cKICf'd!~~0[!~~X_!~~~X`!~]c~-I!~~~Y]!}~xiP`!z~uEAi=e!~~~T_!~~~Yb!~~xCEa!}~xf!w,jAJ(J~5^O]:Z!w~#J,`ma;fFa%I+G!~~~Ka!~~~KZ!~~~2_!\
        }~xXCb!~~xJi_!~~_d!~~~@a!~~.I~K^!~~~f^!~~0`!~/_!~~~(^!~~~T_!~~3c!~3^!~.^!}~-WOD?j>H!k~-I*]'c#GQEZd#g3]%^!~.`!~~.I{HN^!~~~Ph!~~`^!~\
        ~r_(E!~~~VZ!~~~V_!~~~Vd!~!~~pa!~~~(`!~~V[!~~]]!r4`w^%^ZC0qEH,c.J1J!~~xf!~~~Hb!~~~3_!~~~dZ!~!~~e^sG!~~~Hb!~~B`~;H!~~S`!}~xeBb!~~xe!\
        ~~}_!}~0a~I@Da!~~~HY!}~xh]I%b!~~kFDJ8e!}~~W`$c!~~xJM`!~I^!~~~R[!~~vc!~~~Vd!~~~@`!~~~7_!~~~`b!f~0[dI(Z:p#ABH(r'c'F!z~~'^4_)a!s~kcZj\
        %H)d!~~xd!~~0b!~~~K`!~~~,a!~~~,D9_!~~~U]!~~~Y_!~~1`!~4`!~~#`!}~~5l!~~~KZ!~~~dZ!~~}]!~.^!~A`~=H!m.^4H<dRJQ]:kE`1Z<`!~~0`!}~~:a&Z!~~\
        _d!}~~3W>c!~~~W_!p~Zf?ZJ]$e.e!~~~6]!~~~dY!~~xc!~~;c!~~~EZ!~~`^!~~T`!~~~`_!~~SJFHi^!~X`!~~Zd!k/i~#^NY)a6X.m%J-H,b8J%i,^!~AJ~Hg2G!~~\
        `c!~~~H^!~~~Sb!~~-G~Hh!}~~6[>^!~~~K_!~~~Cd!~~~,b!~~5HTa!~~]c!~~1eGI!~A`~=H!~~Tc!~~~,`!~~~@_!~~Ea!~n^!~~~,D9_!~~~X]!~~W]!~~]]!r.b5[\
        yd~#I6Z,^*Y![wE#_#q#a%J#I3Z#[CW$Z#X&X'[1^%[%k&[*_'H#c)F'`)D(G'n&d#J$I*i#c$J$l#Z&H!n~@J#gqlCa'G!uzi+^RIAJ3G6J!u{p#H~LE$G1I!~~&d!^xl\
        #_%l#a@J/H,H'[#Y#]3X(`$^4Y.r2H#J#r'G-H+I!~}J~;i!~~]c!~~~C^!~~_EQ`!~~0^!~~~Va!~~W_!~~#_!~4`!~~~LY!~~~X`!~~0^~IJ!~~SW!}wYT`5I!m1H%_w\
        IJa%`'b;F,]%]O['l!~~~H`!~~Fa!~2_!~~xi!z~.[%]~Ta!z~W^BZ]^#J!~~~Ya!~~~Z^!~~~6]!~~~R[!~~8d~2J!}~Me<Hpg!~~.IXc!~~(]!~~.IXc!~~~?gFI,I!~\
        ~_a!~~~,`!~.^!~~DI~Wa!~~~C^!~~(`!z~$_#bC`!}~~db!~~qa!~~~z`!~~0b!~y`!~~-amJ!~~4_fH!~~~z`!~~x`!~~.F~K`#H!~~~Vc!}~Xe$eP?:D!~~~z`!~~~E\
        _!~~]_!~~~a`!~|`!~~xD[c!~~ff!~~xJD`!~~~X`!~~h_!~~Y`!~~0^!~~~,JM^!z~^_,^j`!~~hd!~~pa!~~~W_#J!~~+e!}~A^C_!}~hh2JDD:_!}~~%e$_!~~7e!~~\
        W]!~~9c!~9]!s~P^IH;Z>g'F4k!~~0I~IC4b!~~~R_!~~~R^!~~~W_!~~~Rb!~~~Y`!~~~Y`!~~.a!~~xg!~~~9_#I!~~~>_!~~~R[!~~-a!~~xd!~~x[!~~xc!}~~dk!~\
        ~]]!~~<d!~~0C~Ia!~~~C_6J!~~~RW!~~_b!~~~V_!~~~,b!~~_`!~~~T_!~~._!~~h[!~~-d!~~6b!~!~~~'_!~~Lb!~~0`!~~bd!~~~Y]!~~.I~K^!~~xD[c!~~~X`!~\
        ~xc!~~Sc3J5F!~~~EA1`!~~~,`!~~~K`!~~X_!~~@e~*I!~~1G~6_!~~~d`!~~&d!~~xd!~~h`yH!rw`%]%k5H!~~x`!~~~>Y!z~6a$dbW!~~r`(D!~~h_!~y`!~~.a!~~\
        1b!~~-a!~4a~fJEG!}1g2dqI!~Z`!~ub!}%_s`!~ga!~ta!~4c!~~W_!~~._{I!~~~0a!rwJ#k$`%a^G<HYI*]$b%I!`0`,[%IR[2[,_#^$]#c%[#d#_*_<[#^$^%]&]$a\
        '`+]'f'I(W,a&E%^#_(]8Z#]#I#^&J$a#_$^$H#Y#d!bna<f%Z#Z%[+`&[5_%[#[#f'Y&[$]%Y$j#a/B3D2B$I*@-J&J/a!~!w~ba*`>h!b3_z^#[&H*^'f6a)E/]/i*d+\
        f$a$h%I#_#_*]+G%I,^#E$]$Z#[#n'c!~~.[!S3I(_`X$Z$W#c#G#g#c#Y*E%Y+`$[5[*J#]#I'E#H%I&G#^#X)X'Z&I$[&d#_#J%Z$^#I#Z$I#[#Z#J$[$b#j$H%^'^*^\
        #J#[%W&_#_#J%Y$H$`#G#Z#q#d$`$X%`#r%]&I!w-_~mdC^8`!}~~Ke@a!u4b%`tHvZ9a;e#G!~~6k!~~xc!z~l`#]#]!~~~Vb!~~~Y]!~~~e`!~~~X[!~~~,`!~~xd!k~\
        $i1J2WVH=I3n=i!~~xh!~~eW!~~W^BH!z;`~y_7Y!g/]'^F^7[<^#H$a&a#^8X5a(]%F2^-Z&D$_'I)_&^']$J1c#Z!~~x[!d&]*Z#b,Z*YW^'^1V#a&_IY-[,]3]&I5]#\
        ['[4a#g#Y,I$Z!s~._fX%[#Y$bY^!~~xh!}~xaj]!~~S`!~~~EI1_!~~~W`!~~~Wb#C!~~~Td!~~V[!~~~Yb!~~.cKIiG!~~5GUb!~~~EZ!~~~Ta!~~]_!~~.Gla!~~~C^\
        !~~~T_!~~1ciD_I!~~~,D9_!~~~Va!~~~EZ!~~~Vd!~~;c!~~~>_!~~]aIB!~|c!~~~Yb!~~~R_!~~~R`!~~0b~IH!~~~R^!~~~'[!}~0^$d!~~~VZ!s~%k~'JM^!~~~6^\
        !}~~7_!~~(`!~~~Y[!~w_!~~.J~Ld!~~~#^!~~S`!~~~W`!~~~>a!~~4d!~?^!~~TaEI!~~1`!m4b7]dfNa,G$I+g(H`^2`!~~~f_!}~~*^#Y!~~x_!~~`c!~~~VZ!~~~0\
        a!~~j_!~~0JjHLa!}Oh!~~~a`!~~xg!~~~@^!~~~Y]!rn]6^,](_~0XB]!~~h_!~~~2_!~~~3a!}~#_se!~~4euJ!~~;c!}~.I~L`1`!~~~Wb#C!~ta!z0`{_wI8_GG!~~\
        ~U`!z~.G9J(ZNaC[!~~.[!~~~7`!~~h[!z9d~aHDaWh!~~xI+a!~~~,JM^!~!~~h`yH!~~~L]!~~1]~JH!~~.I{HN^!~w`!~~0^~IH!~|b!~~~C^!s6I-fHbLcGHUG$_!~\
        ~.C{_!~~._!~~xG-e!~~~X[!~~W]!~~~Z_!u~xg#HSa*i.]!~~-a2C!~~~@_!~~e^!~~~Ka!~~T`!~~~cJ'`!~!k1I)='JG^t_0J,X%[#Y$e3g#H>Y-c'H#g+c!}~.a)]~\
        EI$I!~~~KZ!~~_e!o~)X&J+j$gG^&a8A`I!~~W_!~!o~.`(Yu]4e<h!~3^!~~~L]!z9H~MWFa>e!~~xGQZ!z=_~Oh/fMD(E!}~.a(b!~~.I{_!}~~Nh!~3Z!~~SJFHi^!~\
        ~.a~LH$F!w~0Y#`XZ#_SH<J!~~~6Z!r9[#X~NgMI/d1I$[!~~~Y`!~~TY!~~~KZ!~~xg!}~~Hb!u~.JN`?_1I7_(I._']!~~.I~K^!~~#d!~~~:]!~~~Vb!~=_!~~~W_#J\
        !~~xHDa!~~Tc!~Ac!}~~Ye!~~~K`!~~xHDa!z~fcq]!~~ha!~~SW!~~~AZ!~~~EI1_!~Ja!~~xb!~.`!~~~Gb!~~~e`!~~xFFd!}IJ``nl!m}f$f#]#IIC,](G&a8J;cRq\
        !^'b)I(]+f)]8[RZ#^&Y.Z4^#e,](F%^-]%_$k#Z0J&]&^#I$H$d#J&F#[#`#_([)^$Y#Z%b$Z&X$d+_$b!z~jo!}^_2c!}w^;Ikb![.boJ/b%^#`&c/^+X-b([*J%f,](\
        F&d$H$Y&G)G$^%k#n#D#I(]$g-_*^%f#I#Z%h#j%G$H'I$[!g6`j[%d%i'^$Y%^)J*@#WRZ&k._+E,]>H$G#i+a!~~~@_!~!~~~>`!~~~cJ'`!~~~W_$J!l5[oc#J%`.Y&\
        aE^;g7]I^!~~~X]!~~0`~IH!~~.a!}~$aJb!gz]*]#k#d$cU^;Y$F6E1e1I3g!}~~3XE[1J!~~~>a!s~*^$HT^Qk_B!~~~X]!~~~(I8_GG!o~&J$J%mU[Qg`F!zA[N`~BW\
        !~~t^!~~t^!~~yG8B#e!~~~6f!gcb'`Ba#_$[4Z6c([*H/A$]&[%f$Z)I%E%I)f#]+]%]1[%^$H#J%G#F!~~~W`!~~~Se!~~xa!~~x_!~~xJD`!~~~?g!~~#`!~/^!d'Ft\
        ]%_$d#_3_eX(G&I0[#q#H@]'^$G%G$e!~XI7a~^H!~~Vd~%I!~;csI!~~r`!~~0fjIiI!z,a~,bRc!~~~dZ!j~)g$Z&`#]'F#b$bB]&Z'a%^%J#[+I(@!}~CH/g)J2i!~~\
        _i%DyJ!}~$`^b~*I!~~xe!~~~9d!}%_s`!~~~W`!}~xf']!}~be0f8J!~~=f~#I!~~Tc!~~~Y[!~~HhTF!~~Hi%I!w~@eEg<CcH!~~Me!~~4_fH!~~`^!~~SW!~~Ea!r7_\
        $Z(`.a~>Z-_#^&E%I!k~]_-_2HEi#`(d+Y'[!~~:_RJ!~~2d!~~~Ta!~~~E_!}~~6l7J3H!z~%bKb~*_!~n^!~~$Y~cJ!~~~9`!~~Zb!~~x@Ed!~~~>a!p~B`p`Ca'k!w/\
        _$c,_:a!~~~U]!~~`]!z~__7Y<if?!~~~>_!~~`c!`Dc&^GeGE+I?j%`([2c0Z$J(b$H$c+I#n(]+Y(a1D!~~x_!k~(I$].`)[;_CHBk#cGb7I!~~~>_!z~=E;e~Dc!~_c\
        !~~`]!~~`]!~~5b!~~~LY!~~WjG<!}~Fk'F!~~~Vc!~!~~Va!}.^b^!~~9c!~~-a!~|c#H~;J!~~=X!~~~9`!~~~Lb!u~3_3IUG~$o!~~W^BH!~&`!~~0^!}~y[XX!~~}`\
        eG!~~~6^!e~0IBF.F%J:c#c$I#c#_#J%J#b$b#[.]#I&^)X#e#J'a%_'Y$I$^#J.a%d&b#d!}~xc'`eG!z~,fnIMd(H!k~+c#e)J=b7a'b1HNE!q~&e$I#Y$e2XB`>D!fn\
        g2]-^JY#Z%a)_([2i(c*e0f#H)D5W%_%J$^#G&I(a!~~xehI!~~xf!u~i_1Z-I3`Jf'a!e+^2c/fbo$])_$^#Y$H$G+J#b#a:`>^?J#_#X$JCf!~~_I`[!Z4cws$WJF)H*\
        I2e,d'k+^#B/r#e1e&H#v$D!}~xj!r~$_-i$_-c%HmHFa!~~~cJ'`!}~Aa!U4`F`PI$J#X#p#E#I$H#I+^*J#[#=%[#X&H*H.I%G2c%j(b#_%l$A#I$d'Z+c$J#X$d#A#e\
        #E$m+J$I#l&y#C#F#I#I&a#b&k#^&b#G!~~xc!U#a~#G*C$I$B#r%J#J$[(J;F#F#E$[#]&E)H#H-a'j'a*f$G$Z$f&_%E(h$J&H#c#s#V#d$j)j%`$j$A#J#r#G%Y)c#f\
        $Z%J!f]hDJ+G'XQI&^4c'Z+H(b)J3s3F,g#e!oecKiMD#Y6[&f/^!b4dwH$Z&j?I#IGh1o+k0l2k'B&D$H!`'_+_oF#J-H$I'rCI#J(G+^#D#]1g/_#J([%H#c#`#H#g#J\
        1f+]'`#I#H$l$_*`#Z!s~1I'md`!}~kcZG!~~bd!rHG][Ha;_LlB^!p6Inj2mRG2_&d+]!w~8jbZ`^!~~pa!~~Cb!w~9]ad/]!~~XbAH!o0^J_`E=G6^/gNm!z+`~2^Q`/\
        H!jehK[+FDG7[&^+B/g)i)V*m@H!o+_~,I*];JC]CoGj!~~~6]!z~>f[J!~~xHDa!z~xf/X]Y!qAI*=[[bc2ZEiEY!o+_4`~$g#E5F8^0H'kdJ!r+_~6`#fK^0iMI=J!s~\
        Ajqa!f~.I6jWE`I#y!~~`]!s~,H9Awl!~~Dd!~~E_!n~$JDlSi!z~GY'I~,e!~~1G~6_!}w_;`kG!p7_~3dQb%m!}~]_v`!s~EZ#d%]#[#JNIJY!z~E`'`!s#^P`q_']#D\
        th!w~0I>m!s,F$H1a0lb]~9f1c!z~Mi~.[!}~?g6E(`!wU`2a+`<^lI1I!w{_@HBa~(]!~=b!}~xj!~~~>a!}~J_OI!~~j[!z7`*a~JZ2J%I!z~~XJ%b#`'^!~~Lb!~~xd\
        !~~xehI!~~WI~/c!~~`V!~~_h7G!~~_f!~~~>Z!~.G1b!}~pH*k7IF^!z~N^TI6e!}Nb~o_!~~Oa!~~PZ!z~~9_#_!}~QE#C%e!}~QH#`!s~Sm3I!q~R`$d#IDG-i9J!u~\
        Qh&`!z?_~~$_DY!]1dlZ$D(Z+`&F*^;l(W#H,I)Z$X#X(a$e$i*D'H2b$^'Y&f)[#d%J$d#H#H#g#D$g%X%h#`)J!w~xB?j!_H^YG2H.I8Z(B&F(G2F'b$G(d#D'h#l&c$\
        k#e)J#J7f*J#f(`#c$i!~~xY!l8b~BJ#G@J3p6g9I!i1g)b~@H%e@B3k#I2F%aEl!h;fsGK_?e1H<q#d.`0I!w#_~%^Wj>G<J!Y{[$^(Y*Y'[CH(o-G+d#C(_$l#W$C&b%\
        w&J$_#A1I#W2X#i&k)Z%m$H#]$_!l~#J4^Jk<a:H$FGj#d#]*H!~~~>_!]Y]&a2j?I%e+c$_$`@F%F(W,I(F$B'F&h%G(j$c#b#I%i(h%f)J(J%b(J(h+I)J!k~%D0JNZG\
        k`l!u~.H1X]cJbG^!~~xF-e!gwI`E)_#c?i)t(m7I4H&J%I+I!~~e`!w~cn'I2I!~~~C^!~~~,D9_!z~@`Eb!~~~EZ!}~~dg!~:`!~s_!~~Wa!~~~j_!}~_F7_&hMI(F!w\
        ,^5`k`Ub9E!c~>`7](f$a#_-[+G)t(e-G#^%g'_$c#Y&W#].`/I$^%G&I!~!~~xa!~~oW!~~vC$g!~~xa!~~h[!~~xh!u,HAG(hNHwa5J'J$bGE#a'_&I!b=H)a&^~3H-n\
        %c#I1g#^/j6e#e1E-G%[/G!~~eF5a!~~xW!w~xa#eta!le^<J0a6HA?.J(^'f:W?a$C-c#h!}~.Gl`CD2e!s,I0eqJZj3_!XA^)]PI*B,I#Y#G'H+^7I#F'H%]*b$Z#u#H\
        1p#k,]&J$I3z#s)d+c)I#I)W&Y#`#W!l'a~)I)DS_#F#o1j`I!z~hH$_lb!z~A^8W1^!a~(I%`%a&b$J#ITI$f0?,]#E&H8J#X#h&I%_'E%J#l%I#b$q+a'W#b!n~1].I~\
        )H0F)`#F+v!}~0bud!~~~Z^!~~HeTE!~~xh!}~e`[Z!~~~W`!~~x`!~~rJ(b!~~x]!~~~EZ!}~~>^<]!~Dd!~!r~.`.ARb/HMp=J!~|`!z~0`'^T^mH#I!~~~Ke!~~xa!~\
        ~~Ke!~~xe!~Sb!~~xj!}~kW/[!~~+]oG!z~Oe!z~Mg-]!~~xd!~~x]!~~1^!zUb~ah#F!z~xk_I!~~<d!}~0IhC$l!z~o_+f!~ga!~~~z`!~w`!~Z`!~~-a2C!~~~Tc,G!\
        ~~e`!~~-e!~~.IXc!~dY!~~0f!~~]eII!~~hdTH!w~Ge'j!~~,b!z^f(^!~4Gy_!~~~Yb!~~_f!~~pa!}nIn^7_<I!}~pd!}~%e!~~W^(H!z~dZ6joG!~~pdjI!~~xb!sA\
        aY_%a'I$E#IBe=d%@2J;B+J!pvbPH-Z5[2i#b=^#I'H/[9Y!b5_G]=]5W$H'W.d,a$_+a0[%a#^1e1I(_%E#G$Z*a#],`-c#G#D$F#l#_)D!g~5_I[6j(`#j$e)J%a)dHJ\
        'h!~~xb!}/^sb!~~]]!~~xf!~~A^!~~~2^!~~~W`!~~~X`![4[kI0]']3H4H&E6]#s%^%@$m#]+E%I#l$n5]'e,_$`&?)J#X%]$g!~~xf!~~~>X!k#^|G1_dl$I%E$_0H:\
        [-g!jY_6]1J3d(a%[Yg&Y$c6]'];I>G!j~#HGJ%CId$g#Y4q,JUJ!h|H>JVI#d$g#l$J2k$f.J!}~Ni!}~~5d!}.]~~+_!}~~Rb!ue`WX:dL^!}~dc>e!}~.I%e!}}[!~~\
        EI(]!~~x^!jy^%_%_3c2J(Z?X$a.I#c5I(g#J!~~~T_!}~~fa!~~0^!rXm-aIH]c%IWF!w.FQc~/W+^<e!~~.alJ`I!~~ka!}__~;Z!}~._{G!~~~A`!~~B[!~~_E`f!~~\
        ~e`!~~~>Z!w~$n^b:IjF!~~~V_!}~+J?cTi!~~~Td!}~._~L[!~~DGRj!}~&d~(J9^!}~fc!~~}]!~~eW!~~~H^!}|`$d!~w`!k,^sHMGEH#[#[&a#E$pbH!jA`,a~+W2_\
        #f$b0J$k:G$^$f#I2a#]<]!}~jb0I!}9[4b!~~~%H2a!s~Yh@H3aWb$H!~~x`!~~0J~Kb!}~xIec!~~~1c!~~T`!~~.a[I!~~.I{HN^!~~vg!w&_~,CjZ6aHa!l~Gc9[%H\
        8I8W)a)a0Y0`5d!~}d!~<a!~~~C^!~~xJhd!}~-a~@`0I!~~.I~K^!z2^(`N`!~~~6Z!~~W]!q~_a;D8d)bXe!~~~W`!~~h[!~~xb!~~~(^!~~xe!~~~@a!~~~>Y!~~e^!\
        }~.a(b!~~~W_!~~~6]!s'dkbBI5b1^2`2JE^!~~~C^!~~qa!z__N]#_iJ!}~.DlH7^9J1h!~~.I6a!~8`!~~TY!~~-d!~~~(I8_GG!~~]]!~~xc!}~fc!~~~C_6J!~~xa!\
        ~~Wa!e.Y)^,Z$`'I%Z%]%],[#[-_*[<_/F$[>]&H=h7Z+E%W%Z*_&J$`(q)a!~!n~B_D]5h+a+W%`G_%^#I!w~xmUb!~~xJ?e!~~~UZ!~|c!~~.HKJBh!~~~(Z!~~xf!~~\
        xf!~Nc!~~x_!~~~H]!~~,b!~~_e!~~xb!~~h_!}~kZx_!}~uo!~~Hd!~~~Y]!}~0I<Y$]MI!~~EG(a!~~IH#_!~~~EA1`!~~~*X!}~xl!}~rc{a!~~Z^!~~~Vb!~~5b!_'\
        ]'G#]#b%[$`#d%]$e#Z#a$c$]'[&]#e%^$`'_$_:e-J4[#Z(YAW&[$Y$F(`#_#[#H#]+D(C5G)`&^'D2Y.I#I!~~cf!~~EG(a!z~.BcoiI!z~s_$I#k4F!~!z'`/`~K_!w\
        ~.d(e~FF!~~~e`!snEnW+Z.^<j!~~._{I!~X`!~~j_!}~.G$]Zb!~~_h7G!zyEHk!~~~Tc!~~~(_!~/_!~~~?b!~~~X[!~~h_!~~kg!~~xk!m~-c%^F_%]%D?E)d8_%_%f\
        &J$b/f>`!m1c2a}f8F<](a'^5_H_#H!w~~5q#I#IAE!~~xe!~~~Te!~~~EI1_!~~~T_!}~B[{a!~~_`!~~@e~*I!z~.H[Hnj!~~.IXc!~~~7_!~~~Z^!~'e!~~xf!~~~>`\
        !kAH~Xf.I6u)I1J!~~~>Y!~~~R[!~~.F~K`#H!~~c`!i&d6^*c#c+d(_/_#g3]#c#a#`&bjJ4FNH!z~x?Bq!~~~U`!~~~#a!s~dg6E?b7c!}~~Ab!~~~Td!~4`!~~~,`!~\
        ~~@a!zQ`~e_!~~0_!~~x]!},`~(d!~~~Yb!z~x`0YN_$J!~~+e!w~VIdl9c!~yH~QI)f!~~~>`!~~._!~~~6^!~~~%e!~~x[!~~xd!~~xb!~~~e`!~~xe!~~rc!~~W^(H!\
        r~RH$c5[2ID^=[)d!~~0^!~~pe!~~.]!s~^k<fYd,d!o~-J4H#h3_&_Da-a>I1a!~~)Jqd!h~-H%[#[%[/[8Y#]#[&n#^&]'[2A$d%[Ab2H5`$G!W+e%a6_F]1^#e#^#I#\
        g$H#e#[,X#_#_#I%[$J#X#]$_#I$X#]'H$]#_#]#W%I%Z&I#I#V#Z#a$J&]%F$_&]$](`%X$I$Z#g#H$q(]$]&[&b%_$Y#E$W#_#f#J%`&I,J)G#G%I)_#H$I%Z$]$_#F$\
        ]%c#]#J#_&b)b!g#^JF>cJW'X-[Ee$k+H&D,`0I-](c$Z#`3]#]$];b!id[H^kc,_*d:s+a;`!}~~0J)c8d!~~'@2b!_#@0_$t0J8I/c0g7h#D([&^$J&Z#F#g'h#I+Y'a\
        $i/]#^,c+>&H)_(J#I-^#a)_*b%b+Y*J#g!uKI1I5aP_?G,I1H5I'o?^!~wa!z~FfQ`$<,_!l~#c/]#Z&[/[,^*`$Z0_&YkI#F$H#G#D!}~-cJaDH!MKG)b*`,]6F'w#v#\
        o(k#I$E%H#f#v#E#H)m#[#I%e#]$a#[%g#G#e$],I#I#I$I$I#A#k#D'H#J$])[%G$a#I%c#J$g#C$d#I#I#g&c$f$b#`&g#G#F#]$F#H#b%J#j#I$@#`$H#J#H#b$h#i$\
        D#X&D#D#g#e#^#G#W#b#I#G#f#[#v#h#a#D#F#I#g#]#g#r#D%I+@([!cZh5`@J$p=b2o#H6o&F-e-lfH!}~$cvb!]/b%d*b2n(g&h$e'p3H3H+f&d/F(a&H$c%n$Z.I&]\
        ,[)a$](k%G'a#]$d$J)I(](F+B/I&`+I+_#I!w~Wa%d?F5E+I%`%a!r#H9e*b%c$acD?a-c?e!Q)I#a&[#^AG>H?I#f#o#p#a#^$f#G$j&J/H'_$I)[$J%`#H+H$H+f#Y#\
        ^#Z#J#H$`#H#E#a#I%I#J$]#G#X%j#J#J#I#J&_#I#H$I#h#F%H$H#H$c#[#F#a#C#f)]#]#F#V$p#I$V#t#_#q#j#]&m#l&J#J#I#]#f#`#b!~~x[!w~0^~I]#^#_!~~.\
        b~LI!~~~Z_!~{g!~~xa!V'a.Jba$h+q*G)g$j#g(J;^%a#I#H&W#G%h&^4A(k$D%H%F#W&C%J$c#{#I&J*H#I&I%_)^-b#G#`$A$b%e%`!qw_'g$n#`2I4G9[BZ/ASI%G$\
        a!ww^$`'cwC;e!g~0rjG,F'I9i#_1h&`$F2e!~~0b!uyd%b/G(Ffi!}~xHAf!~~~%h!z~I_Pb!~~xk!w~,I>nTi!~~|a!nJfhIFh3E/H'h*['H2H._'a%f$e!l&av]0[$^\
        5FAG8h)G)H(X)a'B.H4]@i!izb+H%X#`,rd^$`YI!eHb-e$gK]#G-J)IA`(j-d,H(b&I&f$J#D#_#H'E#a$[%J$a*_.g)H/g%g%`!sKI.@2h5CJi6J5b*m%DBJAF!u~XJA\
        f([$e4_!}~xl!~~~(b!}~qE;`E`!~~xc!u~:a2G'bJ`9]!~~Bb~;B!k_by]-^4d(]1`)_%`'f']'I+d/]!Z*_*f#_,E&c1V9I1^$I#G%H(_%G$^#]#_$I$J'[$G&]$e'I%\
        Y&f)_#]$J#H)H'_#Y(^+I#Y%Y&I$_$H#_$H%Y%^(o#[#X#J(_$I#J$g#c#X#^%b$g#I%b'G%J#H#J#Z(a#_#_&J#I'^%Z#a,I!z-_,`~:d!~~ZaiE!~~xb!~~~Z^!I*Z3i\
        Nb3Z$I#X#I#Y%p#s#l#]$i#J#Y#I$a#e#g#Y#a#d$r%J#s$p%I$I#p&]&I$i%e#d$Y#W#X#Y#F#e#e#c#c%^%G#]#X#F%G#F$H(H#J#l#d$Z$:$J%]#b#^#Y#A#q#H$H#H\
        #b$b#[#e#I$A#D$m#Z%I#H#F#m#H#d#H$D#^#i#G#b$F$G#j#I&H#I#i#D%b#^$b#f#I$W$G#F#X#J#E#I#b#I$k#i#^$p&J&n%f#i!~~Om!~~~mi!~~xh!~~rH(c!~~xJ\
        Wd!jf`>_)b%d(a;aFF%f4I8C1j&G#a.d'I1`!u~'^#E*i<Y(`FC%b!u~YJ0F*dMiXe!~~pf?J!~~WJBadI!}~xi!}~xi!z#F{Zta'c!~~xe!z~rJ&J$p,H(E_d!~!~~AY!\
        }~~>g!}~xEAi(J!~3e!w~d`Wl!w>g~<[0`DH3d3I7G!~~xg!~6c!~AD~~(j!s~]a=W7^0g!k.ItbuF#`'f#h#f4]6I#E7c%`%I#_!R$_+^(c%[0Y#F$d#cPH$a$J%D$c#J\
        #e#I%W#`$`$`&]#H$j$d(V#a#Y(Z#e&^#Y%X(d$`#f#a)f#W']#^([$`#H%i%W&J$J#i#I$I&e#l$`$I#k%F#Z#X$G$^$h&W%D#C$I'D#F&C#J#G#H$I#k#[#h$a'F#H#I\
        'H$r#H#I!e~-[%]#[&I%G,a#b#X%]([,I)]#E7]#_$X*I%a$I*a#_-[/]%a)a#J&_#J#G3I!kwj$H%I0D<J$IL^$r(_$a%HEJ$D'B$I,_%k!}{bz_!S/X'H'^*XWG$^$j#\
        Y%H$I$H%b%`$`#G#_$D#I#X%Z$^$^&W(G'[(Z&h(h#j$^%Z%X$H$X(J#H#E$c#X#D$b#j#`&i#`#b#a#]#`#g$W$e%f$X$E#Y$F#[$^#I#W*^([#H#G#`&j#a#_#h$^#e#\
        I#I#J$d#Z#G#^#F#W$e#Z#Z#m$J-h#H!~~VZ!~~ghgI!}~eVYZ!kj`DJ(bOa5[#J)F'e(`'I@I']#f'b.a!h~Nh#l1g']=E/b$G(]&Z#f2A!d~$g*[*J-d#f.I%[6m2Y<c\
        )Y.`.I'^(a)H!~~_mQF!n~Oc6f%`*^/E?^!s$bNaIa#I$l]HiF!s~;bVH*d?bLa!}~Fi!u~xq*ZOF!o|Hyg(a#^/G)G*d-j#i#d!~~xb!~~xb!}|Hya@^4I!~~~ie!z~(I\
        #Eqn!~~x^!}~.^~Lf!~~.e!a:a,i%a0b*`[^*s+_4[)^#c#d1b#f)^'J5b%I-H'I&I$I)a#])j!n~_`Pa#j)`0`)[!~~YI@k!P&d#j&J'm#x?JKf#}$I#W#Y1I&J1{(D.G\
        )G)I%J#H#@(_(X$8#H#J$n$E$E#s#`#`'[$Y#H#H#J$F#G#A#J$H#H#F+I#F#I%J$H$r&u#G$o#k#J&J$t#o#j#I#B#k#Z#m#F#_#I%I!q~DsU:!~~x^!g~-d*f%`5d#_9\
        _(I0h;f>f&Y$a2d1I#I!~~xj!~~x_!g~.e(^7H#`;X4i$G1f#E!f~&b#V,i'_/H3j&d%n>F-G(g9d'H.H%H/E!u~+H'GJ`#e@J3_M[!}~s_db!z~+[iG$f8HFb!byd$[$c\
        #e1^2I'`:f(^%W1m*d$b'J&a'b#I+_.J+I$`$H%Y$H#E)c#Z$[!I#`+X%F#Y&Y'a&F&l%c']$G$b*a'J%`*E3J$W#G#f#]#F#Z%f#a#^%Z#I#I%Z#F#]#X#Y#f$I%Z$W%`\
        #H#]#G#X$`#]#[#]%X$h$]&Y%Z#I#G#d#`#I#D#Y#]#]#^#H#X#Z$Z#[#k#H$H&I$s#n#m#m#X%V#x#m#]&Z$b$F#_#b#[#`#^#Z#h#H#I#a#D#[#d#I#^#]#I#^#F#H#]\
        #W#w#k#W#I#^#^#X#`#[#]$g#o#J#F#F#X#i#d#X#e$J#J#H#c#F#`#[#G#G#D#H$[#k#Z#H#_#E$a#c#c(b*]!~~xa!m#c:I5[``U^-e%g'?E`.c!R%Z#a#b$h+^$_*]4\
        ]&_$c$c$e&_2G#]$J'Z'I&h#j#i#V$X%I$H%j#F#m#I#G#G$I%Z#[#I#J$H#f$_#g#I&](I#Y)H#H$c#]%H#W#`(H$I'b'I(f$I#B(h$]$d'X&a#`$H#I$I&H#I$^#C#]#\
        D#W#G#F#c$_$G%Y$F#J#_#b#g$E#k$?#E#]%J#b#i&a#I&f#A-[$j!~~xfeJ!~~vH.J>l6F!}~ZoiH!~~xd!z~.`QW<H^`!fdd:G#[1[Ga(^$d)[0F#m,H$e/@%[#J)a$h\
        )c)]$Y$J#G%Z%E6Y)E#e$_!q(et`+cS_@eGED]6b!~~xc!~~xc!~~~>c![&d4^5e9i)i#I#e-`$a&`%a(J-m%f,H6n#b&q#F&_(I)I%I(`&g#F#a)I%d#]$C#]%G%H#H&I\
        &J(g&`-a&D&X#d#E#I#I'I!~~~Dc!w~Ke5_%H$cDI,J!z~,p~$`!j~&q$H$m$n'Gbe$J'g5J/I!}~*q!Y#=-^#`4IWj$_$F#]#W-`#f$W#Z#^$f,W#`%Y#H'H*X(I#H'E#\
        I,E+E$I'g#H$`#I%e#`&j#`$_&G#D#G'J#Y#[#J#I+J$`%]#f#f#J#I%e$c#a#F$f#I#B#b#I%J#e$H#I&e#J#Y%^!~~xd!w`aclPgSI!_.G#H;_R_#V#G)^0]CH%Z%G6G\
        #W(A(f(h#a'd#H'k#i%X(I%I0i#I'I$^%a#_#J#I#`#b$f'a$I!~3J~gg!~~xf!~~~Me!r~[s>fKf!w~xDBr+J!}{Izh(diJ!~~xf!}$c~viB8!w$`'`~qh!~~xg!o~#H(\
        Z+_#h+[)Y,_.e@GUd*^'C+I/I!~~xj!u~;I4q$_!~~xg+C=J!u~_I;e8o!m,kNI7ij`.l3G5e.l,J!r4h~fc2F1a!}~vE$k2`!d4J~>HCa%g#p$G2k$]JF!~~Jj!u~)a/k\
        $aBGAH`J!e~3H,X7[.Z-I0p&k)['e(]+_$^3_7d!p~.[(F0HgeNZ%[/e!w~-bd[+aja!~~xqjH!}~xj-a!~~xd!}~5J~Dc%f!z~[d#`=F.IC[!~~xg!}~xd+J8g8I!c5f0\
        ZXa$I#a'G2J*F#p&E*a$b7V3`%F't$G4_'F*J*^$['a4F!_:`'`)b)`OG#m#e#b.Y*a`H#_$g%d%^%q%I+G+o*^#`(G%J'F#F-H&I&H!~~~'_!p7_~3qTa!^4F%h*]]H0J\
        #J$I#`9wK[(C%xEc$B-I&i%<5j!L#^,d$f%]%d#g$[#j$J2c#a-]*`(I%`#e#Y$[#Y+F$J#k#G#C#^&`#a#h#e$_#f#e#`#[#_#F#b#`$`#`#['G$F&I#X#[$X#]#G#V#I\
        #g#H%[#W%I'`$c#G#j#k%Z#a#^$G$c#`#[(]$H#H#h#G#G#I$]#I$D$Y#G#X#a#J#l#X#_#I#f#f#[#@$H#`$H#Z#I#_#F%`#Y$^$F#G$I#H%H#_#I#]#]$G#I#H#Z#d#W\
        #G#[#W#b#F#f#J#g#[$I$^#j$W#F#F#a#Y#C#[#^#b#b.`!z-G.n~aE!~~xd!A#I&]'b%G#h#p$W'C#l'Z#]<X#`,_0]&j#i#X#[#l#r$t#b#^#W$j#k#[#b#^#H#e#b#c\
        #_#X#b#c#n#[#Z#W%J#a%f#F#[#Y&]#a#^#`#I$J#W#W$Y$W#W#^#a#h#[$a#X#b#g#m#J#b#f#g#`$i#`#o#^#`#]#[#j#_$G#`#a#[#c#e#f#a#]#:#W$H$_#n#e#A#p\
        #d%d#f#b#^#H#Z#I#d#G#b$c#m#B#X#A#a#d#H#Z#_$Y#e#a#X#@#`#Y#V#f#[#j#m#_#f#[#e#`#E#_#d#@#X#I#E#a#W#o$k#z#p#I#C#X#m#G#]#e#w#E#[#F#E)X%^\
        %Z!w~_J3c@a!}~?ddb!~~xl!}~vd6a!~~xc!~~~Zf!~~xo!~~~K`!n7bge_I<p$c&c7^#c#D#A+J)a)H,c#I!~~xd!w~|c&d.a-F%b.F(F#I4H!h#ZLfM`4G#g&l$F:])I\
        )c<F&H@j'I#Y$J(I#f$`$@#g#c*I#^'e)D!dwa#`$a$F#J1c&b)^$Z$W.[0I-_$Z%_/D(]#b/E&e'J'^'I$J'a(_#F#^#I$I(J#G#J%_&`!}~.`la_I!i~1EGX#H'?6e$m\
        #g#J%`Dc.f'a%a(G=F!~<Z!c~$I%c(^&k#I-c(H,j)I#I#_$I%I.I2B/G$J$c7J(a/h#d$r)j'b$G!z~xf*e$H/ISe!u~0Fjt]A.B!s~.I$^'`Fb=`#G$E1DFg*]!~~xeS\
        E!d'`/_/_%_,__H/GI`&b1p'`1^%b3_$`7d#g)]$_!~~~'j!p~7FYr+E&n!z~Sc#J#_!O/X&[)]%Y0Z&_1Y<H#I#^'_+I#`#E#W#Z#a$Y)_#W$^%a#Z#J%Y1b#[%d$c#_#\
        a(`'J'k%]&X$c#G#[$v#I#Y#Y$H#G#d#G#G$Y#j#b#C#e#Z#Z#E#^$X#c#a#W#]#^$E%H$A#`#E&]#c#]#X#V#]$[#H#e#b#Z#I#`#b#`#c#J#e#Y#_#d#i#_#n#Z#V#Z#\
        I$[#Y#f#e#[+^!ujH~-I#o$h2J!g~)`&J;_1_%I#^%c#[$J4D%J%[&k*C#b%h$A#I+_#H6^(b8n!z~``^H3d0g!z~;k*`VF!~~xr3J!z~dI6k!n?ana,e-]%I/HDf%a?](\
        ^6X5a![4[7`Og$e#^$[*a%c%Z#I#J$g%k(p*Z4I'J%G#Y%^$j%J#b+G(h8H)[#H'HCI0j!r~xl2e1H/_!~!w~Jf'cJH9G!u~$f1I>m!~~hd!uAbi`%`u_QI0^!~~xc!}~+\
        I+Ifm!~~xc!~~xj!~~xC~$j!~~xh!~~,Gno!}~xk!~~xe!g$b;b~(`9h?lKg#I+i<c!shdEf&G<_2`8e]d!~~xd!~~xh!z.b~l`bY!~~~<Y!}FG~SoRG!~~xb!m~-kC`5I\
        @c+b$J#`&Z#b,eFH!~~xa!S#^%]%I(_'gcY$I#X#e#Y$d#H#i'^'G$I#I#G&h%Z$I$H%[#Z%Z#X#[+Y*J#c#d#]#H$D$I%h#]$b,E+>&j$`$]%J#I$Z#I$Z#J#F$d#G$_#\
        G#H$l#G#b&I$g#J#D#j#i#`$i#g#J#^$]$c#G$g#d#J$W#G#Y$Y%_#I#H$J&c#D&H!~8H~Cd!~~xh!z~xp!~~.e{J9B!~~~,a!~~~,a!~~~0a!~Kd!~~xp!~~~Gb!m~p^1\
        `/b)s6g+H!O/I%f&i#g'a$^%I,k&d+`#^%_#Y#_%i$b#_%_(J+Z&I%`#X#d#j$I%H%l$^#b#J#]#l#G$I#^#[%F&I#^#m#G%l$E&W$_#c']$I$J#d#b#c%D#Y#]#Z$X#J#\
        [$[#d(I%C#H#]#I#e$h#I$_#J#g#I#G#a#W#H$X$J#f#[$_#G$]#E#G#I%^#G#f$J#]$H%[#i#F#I#X#_$J$H%I$G#I#Z#G#I$[$f#I#H#k#G%F#H#H%;#I#I$I$b'a#c%\
        Z!}~xn!}~xa!}~tf!~~^c~#I!~~/Dkl!~~x_!fzI2`#d7F%e%[6Z8_$f%b1_5X3Z9f!~DJ~Ui@F!~~xgTH!i#d<I1_)`$`Wc#V(J3H0J%`#I#j9i'd%I0H#_2I'I#^#F,^\
        %G9X!~~xg!s~k[/cM`4d%a!s~#e+JYa&J?_!~~3^NE!~~pf!u9b~aI7^&Y%_3D)I'a!~~~cb!S#_&['c#`#W#]#b#h$a#h'f#b%l&b%f&]#^$e#I&[#b$`$a&e&X#_)a*e\
        .Y&H'_'_#i$G#a%I#B*a&a&[%V#],Y%F#]#h#Z#f$E#F#^#Z$^%]#[&B*Z#Z#X&i#I&`&J#[#`%G#X$e$F%]$I#_#`&a#I$I#X#[$X#G#Z#E#Y#H$c$b#X#H#e&d#D#^$H\
        #A#X$I#[#C#I#J#J%J#H#H#F%a#I!}~#I]cU]JH!~~xk!~~x^AF!~~~Rh!}~QH#H#c3a5F!}~$cQ^!^a=5H'I+J0J/F'J2X%I$I$f)i4<,g#I*a%Z(^$_#f$W%_'i#^(B'\
        I#J#i$g#^#[#`#Y#h$_#d#g#_#a$a$J$b#e'Y!~~xc!~!z~~ln!~~xCl`!z~}n4IR?!q~:a$e+^@`6Jsa.^!u~:l$Z)bVfBG.I!r~.eAe.H,f6^!z~~'g!}Bf!}Bl~WINJ\
        !W4c2J&e#]-]G^#]$a,Y$f#_$X#e$[#[*f&I#W6G'`$j#G%b$Z#W$^#C#[+E%f%A#W#I%J#H#_%_#H%D#f$^$I#`$f#J#F$G)g#i#i$I#I#J/G$G#m$]#^#d#G#e#G#X$f\
        #b#E#f%Z$I#G#^!j~$H.`$c/f)E3d(d)_/a(>'i7I5c<:!j|J$_a`8_%]%b%>5[#g#b)b%[#`)^7[$d'G!~~~4c!}wF$e|DYI%`!}~E]gd!m~Ej(`NH2n$d6I!z~xg$ITc\
        1d!in[nC*]/H&J)d&f2^(D9_&]:w$i!}~}r!~~}h!~~xFT_!j|HyF5G+d#I#i#d1f#]#G$[%l9I!~~xc!T^Z2^-a%r$`4I1[+I3H%I#G3g&>#G'i#e#p#G$_%I'H$h#o#]\
        #Z$W#F#_#a#l#]$e#E$b%J&a%i#a#d#_#Y#J#E#m$J+Z#b#d$H'G%b(e#X!rNe0c~8a'k!~~~O_!w&G:h~;JPI,k+XIG!w4`y]jI/]8H<^!~~xd!~Wc~'EIGXI!}~xf4I:\
        [!~~.b!]4iwk$H#H%n-J4I#IGe1u9s#J#F'H+]&n#p#F-F!V3HuI$J#w#c#m$J$s-E#H'b#c,I)G$I,f#[%B2e*c$h#D&r$J2c$F%n#I'J+V#C%B#j#q#I(I'I!z~~,XN[\
        !~~(?#c!s~GiMk!k~JnJi'[BZ&^:G,D!iXk#G&E@[%^.i#I%e3I'd-H1I&I)I*d@I*c6h!csJ.a)J$E#o(i^_*d1m@H-H$a#o!a~/aFY@g(]%Z%_%v#a0I#c%e#f#a)`%Y\
        #_)]'`&b)J'[$c#J#I%[!~~~&jII!}yGHJ_h!~~xb!~.J~)k!w~fg1J#k$f!mIiV_+c&]Be%_0[%H3a$@+g'G2d>G!r7_ba,eXeFh1a$HHI$G!~~xg!~~~@e!~~|a!~~xe\
        !~~xe!W1b$],B&c,e&j+E#l%l#F#I'^#E+I0^1H#G#J#`$I$^'I%g.J%J*i(I$J#Z(X#I#m)a#@$J(]$I$I#J&I$J#e#^,c)H&e#b&`)]'^%b%i)[(J$E&]#J#b#Y#b$e#\
        m&`#a#i!~~WICjmD!~~xk,C!w~xmgd!~~xh!rKbp`$I%Y*]Ob1c*]!k~6H=_/_7^&D8]-_/]&b@i!z~_gF]h^!~~xe!Z*f,b*_'_+h=bBc$^%_#`(^+d'^%b0o$a&[%[&V\
        #d%Z,Y#^$_%E$a#k#f$H$H#`&J%H$c%^$c%I&_%F$`$[)J$J%X#[#J#F$[#?$G(g#[$a#Z$a&H#a%G!}{aQ[!o9lKu~7JIH!~~#J>E#h!z~xC7b?b4Z!u~xiPa-_!~~xgl\
        J!}~iI1k!}~xi!_/d%]1_,d1e&e+`1`%G8k2e5j#I&D+b#f2A0F$^#d#I#_&^#I-a$H*I&`2b#I#^#j'H*k*E!~~xGXc!bw^%Z%J%X2Y)J,d*b+X#H#i&I&H)I0J#I%G$d\
        $])[%J$^&I$a+k-]#`$^#c2b*d!w~&b$aKI(Y,e=GgI!o~xp+h4I;J#a$e!~~xe!N#Z,]+jL^%])d&`*e$J#I#^#]#b#b#J#Y#h#^#[#]#_#e#`#]#Y%_#[#a#I#j$f#W&\
        F%]#a#^$E#[#^&Z$W#X)H%e#H#l#b#b$W#`#c%e#_#a#_#I#g#c#j)_#Z#Y%Z%d#m#I#J#W#H#D#s#c#J#_#I#E$]#B$m$Z#q#E#H#D#X$G#D#]$]#v#_#Y#D#[#`#c$D$\
        D%9#]#D#B#Y#J#H#F#G#c#G#I#J#E#I$G#f$J#H#H#C$Z#J$f#H#J#F#g#H#e!m~)g^a%I#a1g-[8^#h<],^$G!o~$g#euf&l&_!}~xb0c!lCah_)Iem*J/k'IEI'J#e#c\
        &^!}~WJ/]BhYJ)I!Y%h(ghb*H1j#h$G#H%F,k#h#G%X#`$Y%_#`#b%I%m&e+_#[#c#F'i#J$]*Z$J#F#d$],]#d$[#_#H#a'j(G'_.I(G#J&J%f#H-Z#V'W!~~xk!~~oE/\
        i!u~xbOi?b!u~-o0I]J$_2b!}RF~Go!~Ul~VF!~~oZ!~~xd!u~xoI_.F+A!g~&I$Z(G#u:_'D-f<F(fA^9d'b#I!f~(e3X0a'b'W(J#^3e1`0`$c)_#^/_#`&`0D$_$H+^\
        %H!~~xW!~~~df!o~'J#IJe(I3I2],aOb(b(J*f!~~xk!syV%l~:Z!`4I<`P^%f0G+IDd+G*l&o&f/G+`/G0aBp*w!g~0I)E(JZ[$t:_&j#k,E$I,i%F&G/G6`!}~xm!~~h\
        F2cDG!q~0oBZShU`0b!z~?JZe2e!~Si$H~VI!s~1eC]7_2g@d5@!~~xe!~~xd!lx[6]0`#gYF'a&_8e1D&`%]+d+[!~~~&a!}yJ|dYF!`4a%a%F%I8p#n#q#l8H?G#njI4\
        `0a)H%g+G#G$f!h3ffJ#d3b$@'_Tb2B(a1h#c/J%_0](c*^+b$_!s~:j#eEJ;VNF(a!}~EI(d!~~@`!z~gb+_*Iob!}~x`!z/f>I5bvJ0c4H!}~iI1i!~~xg!h3e~1a6jC\
        q&l0IIG'[!~~~Ab!}~CDVdBa!~~xe!~~xi!~~B[!}~xk!~~xg![%d)_6`-I&c+t#t%^#x(m,m'e:H2J8I#D)Y)X,s*F7G#^=B1]!sXj#j&j~aF!~~xZAI!~~xk.G!k,e.b\
        $c@b'cTa9`#XDY+X)_+E0`<H#E0]!Q#W&[%f'J#[#b%^&a%I$_3GAA+]'b#G#[$I%Y'`#b#g#g%[#J#g'Z#[#a%Y#[%W#[#Y$Z#^%I#_%X&Z%I#Y#`#_#c#V#b#a#D#X$_\
        $I#G%Z)X#`#c#I#`'j$E#E$A#i#F#W$E#J#E#G$_#b#I#H#Z#b#a#l#b#X#]#F$e#F#H#`#[#Y#_#Z#`#d#Y$[#C%J$G#^#Y#I$H#f$G#b#G#I#D#D#E#D#_$D#f(J#]#J\
        $Z$_+`$Z!f'`*_#`3`)]>^+^?G'F(a4_$a/X$H(F#E$Z*_*b'I%`&H&a'a#I(n(I$d7i1Z'[!}~xl!oyIZJCpRH&f%h,G%I!~/I~OI6I)i.J!iW`ED#H^h=a*_&f(J#F#[\
        *f#a*^&E)e$_%E%`+J#h$=#_!}~xm=J!L$e%E*Z#h#H$J'I0_Ba&I#f$]&]%i$e#l#c#`#a#q#Z#E#[&`%D#V#H#d#]#I#b%d#D$J$[%Z#f%[#Y$Z#J#Y$`&I#a#Y$[&I&\
        G#]#k#c#G$j#?%X$[#g$I#d#G#`#]&D#i#I#]$I#W#f$_#I#H$c#C#m$c#D$c#I$d#H#J#G#I#C#d$_#H#`%^#I#I#p$Z$H$H#I#e#G#I#c#B#D#I#J#B#I#l$Y#F#H#B#\
        G#X#Z%G$D$p#F#a#G#H#t#`#G#Z$E$c$g!}~x`!w~vG4d9`%c+I!ey`2e(X#E*a8b(I'E%E$g&c8s&b'F$H4Z#c*J$[/F+d'J!p~QD#DGx!}ye(a~cF!~zX!~~xW!~~Zb!\
        Y,B$J(D(H'`DD7d%[#a'W%J%I%I#^#Z#J%I#]&W)J+]#Z$['J#Y#c+X$^']#f#d#o#Y#j+c#[#Z&a%G%Z'[&b$I$b(`'G*J#^$Z)Y$Y%_$a&c$]'c$I#J%F#I$[#]#I!}~\
        ~Mf+X!hxe#p#I{h5H6I+i$F'o*Z$m!b#^4_=f>j1G#^#Z$_#c&b%I%[#H#I$_#I$G$b7Z*J#H&d+G([,Z%Z%J#Z#X,^,c'I/E'J,_$H3[!h~Ag#f9g@cam!~~VY!}~r?(p\
        !~~xe!~~fa!z~xf!w~_[+YU]!m~-bmu'dwH!n,]5lTb}i(p7G#H>G!U&_#a&J#g.d'I#c%_*J$`1`?b#I#Z)D#X#H%I$Y#a%I&H&V*]#E+a$b(_'[#k#X#d%H#H#d#f#`#\
        f#_$b#F#a([+[#]%H#W#`#c#^%a%F#H$q&I#Z#Y#G#Y#b#W#J#c$`$W#J#c#]#F#H#I#H%J#`#^#b#_#I#Y#W#g#J#a$H#Y#[$]$H#_$J$E#G#d$E#D#Y#F$H!iw[-W0],\
        d<F#_$Z)?&[%e/D:^-`$`'f+c;a!z~xs:H!~~xi!~~xj!~~xX!}~dg!e0H~'I'h#`#I(I%Z*^?m/eMm)^-H#b$_!rDHn^Wb%HWl!~~xc!s~xt!eRc#EHI#^#c$i'e%_&r.\
        d&GZf5l&G#G$H&X)H#H#J1c*I(C+d!~~{^!~~^]~#F!~~xb![wH)l%`#I&H%G(H$e#H-h'q'I#h(c%k$Y)^+J1H#k&E%]%G1G*a$?%_&I#b#G)_#J&n#E$H#H#@&H#m$e#\
        `%I$I!~~xeEJ!~*a!}~xk^G2G!~~xh!z~xs&I!~~IH#FOhiH!w~xs!odb~6j>i1e)Z!~~x`!}~xd!j~xhE`0r8W!c~0b:G*w#I#D#H(J=i%D%_)o(m:G-h!~~~2X!}~gb[\
        Y!p~#J,XGW'b4^0I(d%G$J;f,b%`:I!~~~Oj!~~^DOIPb!~~xf!~~~OZ!f~%H6d+_?h:b/tMm5A#I!l~$fDeSI'[Me9d!k~9baf6e*J3d-_$F#d1n!z~xI#d;h!~~;b!~~\
        xb!}~~Fc!O#]3j%b*^#d#J%F)c$n(f$b(G@J$I-I&m#F&I+I)E%j#b#I(^$H&I#H%X%J&_(B$J([$q#d#J#q#s$_%o(b#s#g%I$p$f*J&`#E%Y#J$e#Z$g#[#c#d#^$Z&Z\
        #i$^#_#H%k$I#e'I$Y$`$]&[#G,I#_!~~vg!~~ub!}~JH:I7niF!~~xf!~~kb!s~#G1ihp/I/b!u~xh(e!~~1]GJ!}~xn!z~xd9c#`!z~xf!w~&^)`&fP^qJ(G!QyI'Z#W\
        #d#d(r#b%J$H#m$J%o#W#x#V#q%J&g#j$h:H#]%u%H%_#f#f'W&d&A/H+F)I%g#J-l#J%J)`+I(F#c%h(I!~~xb!~~YJ/d!~~xi!~~xa!}~xf!}~xjDI!~~xh!}~MiLG$H\
        !~~xd!eQf(d>`)J)r#I)_#J)^<Y%J#HDr,JAW!~~'h!~~x`!~~#Iwp!n~WJ*b*f2k,FUc'I+o!~~xp!g,e*G2I(h^g,J%C$c&[Je$_#_#V)H#^#e&D0G,J1b%p?G!~~xc!\
        u~)X?aSb/GXh!~~x]!gzX']&^PJ.Z0d)e#F#`%j$H$`&i'H#H$a$I&^(_(H>J$c$e!g~0Zjd(c._%d)^#d#X#[+J&_(]'k%H%@(]!O&i#Y)e#b#`+^*],f%]-^#e%]2[(^\
        #X&I#[#Z$H#H+Y$Z$X#]%[#I)Z&J$I-F+I#`#[%Z%_#I$q(W*Y*7#I#I%q#F#b#f#G%^$p#Z$^$C#`#[#a#a#G#^#Z#A#k'Z#Z#J&I$]$I#J$s#_#W#W#a#J#G#`#V%I$]\
        #H$I$W#J#d#b#J#J$D$w%H%I!~Ke!~aI3J$J#JsI/mNH@H!~~xe!wX_~AZ2a:b!d7`3^]j'`#]-c(`$`:l3d/J%`,J&g#F/l)Z#F#a&[)H#I#F+a&I!z~0`~=_)I'I%a(G\
        !ZwJ1i%a%f&Z$J#`*[#Z#_$W&;+^#`#_$B2b#h$I*Y#I(e%i)_$I#H#`%`.Z+b#D#a,X#I#J#I#[&b$^#[#b#I#F$H$H#w&J#j#`#^!~~xa!~~x_!}?]$]!~~~F`!n~-fF\
        ]&X1d,[+bKd2H0`!}~MaLb!S9]7ILI#_$E#u&d#Z#I'I%J#H%[#e4A(o(^%F#m#g#D&])X.j#^#i#Y&f#c#i$^#[$X$V#_$C#Y$H$]$J#F#X#]$W#I'`#[#^#`$H#Y#c*G\
        #X&c#F#m#d#]$Z#^&[%I#`#I#I#X#Y$[$B%V#Z.c!r~0f1bZi2eBJ?b!~~xc!}~x`ED)`!~~xn!}~xn!g~Mz.I~)H!`DdXY'X%_'a#](H'_5^'_#G&f-E'd3e'^#J#f#I(\
        i#G(m'b#H+c$^$_(I%H*f$f&J.[!z~hk2b<ISe!z~xl0J/G!~~A;#i~;I!w/`#_+c4F5duH!z~oB+;$f$cLe!~~xc7I!]'X8_)[&Y(bOG3H%`3I/Z#J&I+G8m#G#X%c(a%\
        j'_#a%r#c&_#f#f#i%E$_,b%b&_#H3I!hHswjDD5H+E$IUh#e.X!z~,_~3j!~~xh!gy[$[$F#Y/c#Z<I-J3H$]#a,^%a'H$>#b'I)b%c.f*BBi#H!~~Md!w~3e=I3_G^!u\
        ~Gd?k'`BHYg!]+_1k(^&fU]-D&I#l'a%I0i#e#@#I#e$e$j(c#Y%`&I-H$l#I%G/c'Z%^#C#J#J%^%H&h-D$W$d#c$f#H&A$H$X%f$J#h.I#I#I%H%]$D!~~xd!r~q^)c7\
        I1k'G,e/I+d!~~=Z!}~xk!~~xf![y^/J*I#H%J2b%=)I#e#l#o$_*j+X$d'E%e(n&I$G#H#H#H$r&Y&G#I$V%Z#`#[%c%I(I)H$Z$]$b#_#I#G#F#G#F#^$G&c$]#b$F,^\
        !~~~&H#f!~~xa!}~~Id!~~0Ej`!u~1c$WN[GdAZ!w~Yl@a!e~-B/J#j8I#J/A-p/j(b1j)G1p#I$[1J!~~~2h!u~$_cm!}~xd!e~#J&V(I(a'd=`#I#J1d5k#d%_7^&_$X\
        /H#J#`%G.`%[+D%d!h^m#_$k#h%k5j7J._0_'X&_2k4E9dCJ1?!z~xi!~~xk!w~OaJc!w~:cFJ.b/gM`/C!}Mc:d!r~/gQi.G&d+f-B/J5J(g!s~xJ/]%d%HYh!~:Z!pIa\
        ~@F2E7e0m1g!g0g+lQ`#g#k~/s6B!N/w4m'I%d$`.cAa%X#m$b(b+J(J$Z;Y&G$J&z#I$a*q%](y#X$G&j#C#n&I$X#H%x#d$I%m#_#F#I$H#J$X#[%l#I#a$Z#h$_#a#I\
        %_#a$J#H#I#C$J#X#_#C#b#H#W#I'I$d$p$I#G$e#W#I#E%G!~~x]!p~i_1p2^!~~]b~%B!}~~fi!~~~8cJH!~~xh![#_.`vb+a.C?X$H#J6n%r%m$[%^$^&V'C#J$a#c%\
        i%I#[#[#a%Z1J#J#a%_&^*m#H#I$f%c&[!q~xrea!s~~Os1f!S'H'I$l'`fH'F#A#i-d&e$b#f.D5b#I#Y#p#E&X#a#G%H&],]'^$a#m(H#J#d%H%G%J$v#d$X$j#a#p#o\
        $F#J'I%G*D)D(I$H$E#k#^%I#I$_$k%V!~~~6=Rg!s~+loH;b)c!^td*^%[#^#_)e#[&_%W#]$_#_#_#b#[&`.^#`#^3^&](b#i']*E8F7g#d'G#h-Z%]!L#Y-V#]#Y#[#\
        Y#Z#Z#[%Z$[#Y$W$Y$Z)X%W(Z$['Z$Y,Z+^*Z#`$[$W#_$`#Y$[$Y$`$H#]#a#Z#h#b#H#]#H#^#Z'[&_%_%`)W)I#^%X#Y$[$Z$^#X$[$Z#_#]$f#`#X([&I$[$b'_$b%\
        J#X$X#Z#g#Z$`#W$]#e#[#J#Z#^#Z#^#I#J%_#b#h#c#J#Z#I#_#J$H$l#i#e$]&f#^#d#b#b#h#`#c#]#E#d#I#J#[$E%d%_$`$h#]%Z'a'E!~~hd!k~JqOGil!}~&d$F\
        !i:i,e~Un.b+i%J$_;d6H&`#I!w~hcU_Xh!l~'c#I$cAb#H,`Ek1Z_b!~~xe!~~xg,I!~~xc!~ye~QG2J!z~xo!w~.bln^F!}~xl!p~`a:m.f1_!7#g#Z#^#i#d$c%_#Z#\
        j#n#g#_#]#b#u#W#i#l#a#g#f#`#d#e#h#Y#^#g%c&e#e#Y#G#c#i#f#^#]#[#i#c#e#j#[#l#Z#^$I#X#c#J%_#o#Z$k#l#Y#f#e#e#i#f#o#e#J$X#]#G#Z#V#l$a#q#\
        p#e#_#v#]#E#b#]#q#Z$i#i#`$j#p#c#X#G#g#I$`#I$X#Z#E#E#d#d#F#[#H#c#a#k#X$t#G#Z#e#J#I#B$Y&[$k#y#f#c#d#d#w#x#_#]$f#J#I#g#[#f#k#]$G&]#e#\
        `#s#a#]#q#w#[#G#C#]#q#r#f#d#h#i#h#A#o#q$k#t#o#r#m#s#k#d#q#o#s#m#u#l#@#g#^#f#k#p#l#w$l#o#r#h#f#p#a$k#l#F#e#`#f#`#c#[#s#y#p#m#>#=#A#\
        @#D#c#m#[#x#A#e#c#C#n#n#a#C#Y#@#d$X)^%_#b#_#]!~~&d!obj;d&`DJ$JQE%c/b.`#`%hIC!~~xY!O#Y.m$G%]#b$i$^#d,J$_)b'i$G#l#]#h7k#]$I)d#Z#f#a#\
        e#_#I#k%e'i#I#_([#J#g$>'W%]#g'J%j'Y%@(f#B#X#a%i#_#F&b'I#W)H#j#n#Y#j#l%;#I#F#]#J%J#E#J#H(^$[#_#D&G#`#F#I#H'F#J$H#H$G#G$D&H$d#H$c#G#\
        e#G#I#H$I$I#I#H#b#`#D#C#G#E#F%I#D&h#V#Z'_%]#i#`#H#g!z~0dNe-c>I8H!z~0dNe-c>I8H!D#E#X'J'e%a#I#I#e(Z#J(c'`/_#V#^#c#`*e.a#`#Z#`*V$c#q#\
        k#f#c$J$f#X#c%b#I#]#`$c#D#I%G$a(W#Z#^#m%j#H#d#Z#_#r#Y#]#e#H'^#^#V%Y#E#G#J#W$h#u#]%J#a$g#J#I#E#_(G$V#e#X#Z#p#i$>#G#a#k#l#a#b#]#C#a#\
        @#I#p#H$c#f#G#i#_#g#X#A#B#H#Z#I#m$_#f#_#`#I#F#k#I#p#c#b#e#F#H$J#G#C#c#s#[#b$X#g#j#k$W#F#H#G#G#J#_#q#j#g#E$m#F#t#I#i#I$?#k+c!z~HcT@\
        DdJb!~~~Uj!h.c(_wX$_#[E^2]/`(D1Z&_%[-^$c%_*^.H#Y!q~3Iak(B$_$l_f!p.Z)`,[$Z*](^,]#]5^!w~=lNE!~~xk!Y&V#f*^#d&])`$c#YI_%^.Y$H&I$^#[#Z&\
        J$`#I'I#H%]#[&a$H$G$Y$[%]%d%W$E']#`#J$[$b#i-Y#^$a+h&`#[%E#[(Y#Z$I#]#Z$Z#J$e%^%J#I#C#J#Y%I#H'[#]#I#Z#E#G)I(I#Y$H&J$J$Z%F%F1_&]#]!d~\
        2]GZ)E;s0`*I#J<x<H)l!z/Cno_?=f!l~]I7c&d$[2l$a3f5G!~~xd!~~+`!~~x_!~~~G^!~~Ja!Q#c-Z'I$]&]``$H%B#B#d0[#f%C$n2J(J,p#F'{$I(]+G#[#a#G#`'\
        o$r$?$G*J#I&E#_&I#F'I)F)J#t%J$I$E$J+r#c#}#G$J'm!s~_J;IAa'`!rNi~KDAg'_!d~8I$f6d$F-h%f.h)`(C(i'bBh%e%F5Y'J!~~~:c!I#Z$Z)]%Y%I#b)a#]#a\
        #_&_#c$Y)[$[$_-[%`#V#b$J)]#D&a'X&_$F#H$[#E#E&J#H%D#`#X#J#X#G#Z$g$Y$[#b&`#Y#Z#_#]$Z#j#i$`#G$k#F#F#`#^&[#W#g#b#b#b#Z#J#I#e#X#D'G#e#Z\
        #a#`#b#Y#a$]#h%`#j#I#[#W#^&Y$H#g#E#a#G$Z#H$j#F#f%J#H#g#f#o$Z#i#['h#^#E#i#d#f#H#^$J#i$W#m#A#E$`#H#I%k$d#i#F#g#j#f$]#k#Z#b#e#G#n#E#G\
        #D#_#a$F#H#J#i#G/_!}~xi!~~K]!~~KhNE!U%c)Z3d&_#`+b&e&[$`&_#^%f$i0])_)E'I$H&Z#_%J#H#[#f$I$H'G#W$g&b([)Z$a$a#Z#d#c#I&H#I'c#Z$]#H#^)a'\
        J&<&G#`#H#H$I$e$a#I#I$H#X#J#h$d#i%H#G$H#_#I#E#f#H#J#b$c#F%^&X#I$b$h$e#i$E#H#^$a#J$g#_#F#`#`$G$d$A%c,^#^#a$b#J!~~x[!~~~<g!e7E<I>`0H\
        $c#e#e9G*sL^(h#a$X7I+I<IF^!e%e1J$aDe#^%_#g(],g'f.H%I;n.J4Z3G*G'J3gHJ&^)B!}~GG'`Dd/H!qNaN^2I0_Ha%h2EEk!~~xG&`!z~=c]j!~~xb!~~xm!a0cj\
        a#Z%_$G,Y@W7b#I%I$X#Z$Y/c,`#H1`%F#^'I'a&D(X#_%^$_(f0^#Z!j~&^$Grs*a9aPG!~~xd!~~xi!a@_0^.a&d*b-a,H/I#Yid$q.Y/Y%g#_#H#`8Y/_-[!~~xd!}~\
        zHSg6c!~~xc!~~xh!~~xg!~~xf!Z*Y-_&_3c7`)[3J#g#]#[#C#`#I#[$`$E$[&D$^$[#`#Y#J#]#H#^#H#d$I%Y#]#`#a%i#F%X#H#W$b,_#J$H#[$D#]$I$c%G'^'`&H\
        #I#Z$@$^(Y'I$I*J$W#e&I&G%Y*H#[$_'`%[$[&E#a)I#a#J#A&J']!K#f+Z$[$^$r#B#f&b$^#F$b$e#]#f%h&c#d$I&a%I/o#I2o(J$V%Z#J#G#B$`#G#['c#Y#a#e#e\
        #Z$]#[$f(W#^%^$H$e%E#a#W#W'c%Z#^$b#H$i#f$I#H#H%X$I#X#G#l#h#i$c)f#Y#J#W#f$A#I#I#d$Y$E$I#G#`#f$c$h#b#j#I#F#]#g$c$`#e#G$j$h#f#i#W#E#g\
        #s#p#h#H#[#X#[#F$I#Z%n#I#[#i#I#H#F#Y#E#C#F#^#W#G#J%_#G#E#b#k#Z%]#d!~~~fY!~~xd!~~xc!~~xk!j,f~#J%J/_$`)]&[$Z$V8J#d&]0aB`>`!~~ijvD!z~\
        xm!~~/ekD!}~xe!~~xd!u~xp!~~xe!~~xc!~~xd!u~eZ5E(j&b@^!}~X]zd!O#e$Z$Z#Z%_#m$_#h#g#f$_#_#`%J#e#b#X#Y#f#Z#g$]$_#f&e$J#Z%Z#Z$[$['b#c#^$\
        _#c#Z%]#W$a#]#[#Z(d&X$[$Z&[%Y#F&Y#Y&a#H%Z#`&C$d*[#G#J$X$Y#W$H$Y.]#G#]#`#^$]#]#`(Z$[$Y+d#_$[%5$[#a$J(a#^%_$^#[#E#I$`%`#h&Z#`#D#J#F#\
        g$G#H#[#]$^$I#b#I'i#I'H#E$G#I$k#W#D#I'Z#F#H!~~xGAh!~~da!q#f&a)J#c'`/`%a,`~Ka<F!q'b)[(`+`&`%a,`~KI<J+^!~bh!z.h1a!~~xc!~~~f_!~~xbSD!\
        ~zc!b#a&i'Y$_#`#e#d$`(V#c'`+^#_%b2c3a-C%b6GCB(F-B2_-H*j'F$c&G'^/G%I&j*E$W!~~xe!z:JzncI*c!~~~:D)f!}~xl9H*I![)H,`hF%[)fPI)I4[#]#F#A'\
        C$J#H#^'I#b#J)v*f$_$F)o#_#J#V#I&a'J#k#]#I$C#H)a#I#j#G#h#^%`#]#c%J#k!u~xfog!zyJ,FPJ(JAa*E(g5h1G%I!w~,aRe7J:i0FBH.d!r~$`fH2kD^%I#^(F\
        $g<^!~~xb!c1c'^gl#I-^9H#`4](F#D)^3Z$i#e1F0^$e$Y#e1J$J%_A`!uIjeIb^$d'dJI6H!~~xfkI!~~xZ!g~#H/J%J+I+J$G$n#o#I9h7[DI@I(q!p|`2Y1g9I;g#[\
        #_!~~.Jl_!}~xe[F#h#I*J!R~(H-H3H#Z#Z%y#{#Z9u'I)a+s#c%I)d8m#[8F*`(|!~~]m~(B'A!~~SI1F~#e!~~~Bg!~zc~hH!wzg$JAG~$kBe'G!~~~Vb!~~/b!i~4Z)\
        I0H#i1k/a3c1F$gW^!~~xd!~~xf!V~.s$c&vED&G+J#J4n%I%G+p+h#H+J&p#a'b,h&_#k#^#I!~~~X`!}~xj![3`0J,f5j$I/J?X#J&^D`#](a%`&^$c2d'](I&_)b%^#\
        a)Z%g&^+`(Z#W#`#c#H#`-`#G$]*]!zyI~#fTF%H0k!Q#G$]%a,G$J#m`^)X$W&k#E#n$^']$e#H%I#b#]#g#]#Y&Y%^#V(g#I%n%^(I$I#b$a&e#`%g#`%[$H#H+a$I&n\
        #`$E#X#I#J#H#e$`%d#e#]#[$a$G$c$[#J#m#[#V$a#I$H#c$a#?#H#]#Z&E%a$[$F#J#h#Z#^$Y$j#I#^#I#d#Y$I$X#E#]$Z#J#]#l#G#H+D!O#X$e$]&Y%I#n#^%b#X\
        ']#e%W&v%b&d#J$v%]%Z)Z#h#x&w&r&g#w(^#`%_#h#^%Z$a%Z$]'_*J#H&I)H<W#Y$c%a#J#H%E'd#h%I(J#J(^#H&a$I$]%a$D#I$G$s#B#[#[$b#I#J$^#I'G#q#a#X\
        $I%I&H%G$I#I#b#C#G#g#_#H$H%I#J#Z#l#H#G&H#G$J$I!w/^$^.a&[~|G>I!wAa~HJUJ8e.d%J!~~-GFB&f!h;hoo#H%Z+W#f/J+b#I%d'J?_KF4b!~~3i+J!gRtI]#^\
        #e0ikm%Y1G5I=I!~~{Z!z~xa&i0C!~~xI2`!~~xg!~~<_!z~xkP_=J!b~$d0k*q$fB^(f0G)W-D.F7u'E8J!~?I~Zl!~DF~BF5j!o~/^%_Ed=])l4W!z~xl4I!}~xZ!U#Z\
        3`)_%a%^4[#I#]#[*]0W%H,^&W%['E#Y#[#Z%^#_$a#[$[#Y$]$X#_&_%]#[#`#]$j#^#g$H%](I#X#_#Y#`&^#d#`$^&Z#_$e#I#[#Y#Y$[%^$`#[$G#J$[%d$I$I#c$I\
        $D$['D$Z%[#H#H#H#G$I#H&^#Y$F'X'E#^#J#G$`#E#X$G#H(H#D$E$h'H%I.[!~~xc!}~xf!}~xb!~~'Dsf!~~xc!~}EMJLn!w~4Ifq1F9I!z~bf8e!~~@_EB!w~rb(mD\
        `!u~xq!z~~Mb3e!ux_}lLh+H!~x`!}~xk!~~xc!l(J,FOjCi%g0`Fe*`6G>F#`8G4J!z~xm!}~=a$h!d2H;_6g;_'G%i*Y&]$ZIg*[6Y+E,H+a#a)C$b3_$e,@%d$a%Z#J\
        !~~&c!w~~#Z1j!}|I~&I/n#J!~~~2g!~~xf!wjd9d7`>I&I>F3I-e!p2g)`&IDbEf<H3a2_6cDG>^%J!~~xf!wAb~Q@)s@H!i3HzDPd;s*`%r)G&^+e!~~xm!}~8a$H`IT\
        b!}yB|m!p2b0j-t4JZ`_J!k~-I/I#G#A#_(e#d$b$c(aKE%]me!n~:I$FHn#_W^3_6n!~~cf7I!g8jVd;E:e,d-m#j#I?@%G0l(J$G!Z:H(s#r$a$`$`$a$g#i;_+n._.f\
        .G(E7H+G-m+D)q)J'J)I#I(H#E'`%k)d'H)^.X!~~xc!}~XaRi!`#_&['^$a#^'g(`#b$Z$Z$^%Z&^#b'cA_:^-^+]$^4F)].J#I+[%^&h#`*g$G$F)b#H#I#?#F$J+I#_\
        'H&^*b%a0Y&]4Z!~~xf!j=h&`hG&cLe?o3G0d#a<J4b!~~xb!u~Cp!z~>Y[h!~!g.[~%[#J9I$u<a/_'X4J7c([+A(e)d'f!^#G*]6_'D,^#a&i#H)n#h*W/^1D$X#i%`#\
        [%e#J@J)J0X$`%^)_$]#e%e#k4b%^-J)I*l'J$c!q~6qM_8GfF!~~=^!~~~-k!z~xE+e9`!~~xi)J/J)D6J!r'e)lmJ;ecl/?*e(I!}~x[7I?c![#Y%`#a)r%[*f([+f#]\
        &G#b+a0e&D$n%k,XBB%C7[#a&i#J#J<>(G#a&G#_)[#H#j#I$E$H#H(I.c%I$]$I#c%H)H#i%F)h#a!k4a+^ph:e6E-F,I&J$H%d+e(`5c'E+c%@&I/a(d!e:Ggf5G&c$_\
        4a7`.`#_(g$I&J%d$c)d%d&]0J$g,I$I#I,k+J!~~~&`!~~}Gkj!K#Z-X8JT^#f#W$G#g#G#^#d#^#j#d#_#a$_#Z#Z#j#Y#_$X#f#i#a#`#I#h$F$d#]$_#p#d#e'j#]$\
        F$e%Y&a#j#J$W$[$Y#D#I#Y%H#X#m#V#X%H#e'Z$H#Y#H#Z$H$D$Z$a$F#c#G#Z#J#Z#Y#F#[#a#d$Y#Z#^$J#_#G#B$e$[$^$c#a#J%H#`#a&B#_#X#k#`#I$c#_#`#C%\
        e#Z#c#F$a#G#F#Z#H#g#^#c#i#^$D$W#j#b*Z!~~xb!p5bhc)GWH;b$_%c+J&h2I$aBJ!sQd~H`(d1I1]Ki!r4J~%I3qKF(B%nBI!g~.b$o;H$eNg*])G(_*`1`$`/a'I(\
        h!}~~5b#]!u~xefh!TS[#d#Y#o8k%h.Y#c'J(]%W#V&_$o+J)q.e#I$h#H&^#^#V#X+I,Y(e$I$l$G#I#g$I#I#I%F%H#m#]$_#I#i#b#h#h%H%[&b$G%]#J#E$e%J%F#E\
        #J#Z$h#I#I#G#G#G&J#Z$h#[&D#H#H!~~D^!~~xh!e~1Ide'g%[&a%g%d'X%]#b#_-a$`%I&a%h'F)_$I!}~xi]H!~~xc!}~-dmD!z~'Xnb']!g~(_(c-a@e2V2b'Y*E$F\
        $b4b-],^#I%i*_([!~~xfTC!~~xC#c!~~.F~K`#H!~~~Vd!}~xh!~~cX!}~xGpj!~~DJUe!~~~:D)f!z~.m{I@B0c!~~x_!~~xa!}~xd!~~xg!N$^*Y%_%h)`$J$h+_;H#\
        d+]%e%c#h)J#W#[$]#b$G#W$[#`#e$^#`#G$Z#b#`#X#Z#>#b#j#b#_$I#X&I#]%b#Y#J#d#I#d#e#e#`#W#_$^$[$J#`$Z#G#]#b#j$a#G#Z#a$e#_$[#g#I#c#[$d&`#\
        ^$`#c#`#f#W$n$h$H#E$Z#J#Y#I#`#[%D#I#I#[$`$G#^#H$F$c#g#H#H#V$E&F#H#F#Y#Y$I#I#J$I%Y$J#H#I#m#H#I#H#D#H#`#[&Z$[#X$_'b1`!TNd-k&c2l2J2g$\
        Y'`$e%G9F#J)r%_+k)G$g&f)F#I%J%E(d#^#q#e#I$I%_&D%])p%D#`%c$^-J#i+F)H%r$c&I!~vd!z~xc[a5I!~~xa!~~~7e!k~uc%q%J/a'DTb&l!~~xc!w~xE0b$c5d\
        !Z9`@I4`/H$I#a&G'c*`#c$]&[Ad'G#g4J%Z(>$a$I#m#J$J#c%J#p#`%e#H$H#^$]%_$J'^&d$H'g#e#I#H$Z%c#a#F#J#k)J#A#i#b#a#J#J$^$_#H$F#F!kRrYH4^0]\
        -^9E(c7]']1a&V9[!}~rI5fMf4?!s~6a-IBh8G0l,D8I!lKmhcJI%i8H0r!r~-p2c!q|cyr*H'f3i4@!u~-aF]#JGg!L&c#Z'X$W%I%Y$[([#Z$Y)J$X%]%X)Z#]$^&[#_\
        ;i#Z#^#_#[#`#J#]#d#_#I#_#I%e$J#c#Y#c#Z#]#`#e#d$]'F#Y#V#D#f$a#E(Z*[%Y#E#c#]#^$X#]#V#E$X$H#[#Z#[$]#d#_(I#[#I&I$^#;#[%a$g#`#]#W#d#X#_\
        #Y#J#Z#Z#`#X#W%D#]$`#[$`$g#_#Z#H$c#_#F#g#g#^#I%e$^#^#W$^#G#J#d#E#a#[#h#_#e#^#e#C#Y#]#G#_#J#I#Y#]#b#Y#E#f#a#C#f(c*]#c!~uY!~~1D~Jb!~\
        ~~Pg!~~~#d;I!w~xJ*j5e6J%E!~~xFFd!}~1IipIJ$i/J0E!r~xnPf!~~q`!z~>^[i!~~xY!z~xl!b%^(IpIHe<`'e2f&E#_7l&[)^,J(ZDd%c!u~tg&^#bEd!zA[:]#]!\
        q~-J-j5eNYMc!apb3a#i,^&J$g3D3[$e-`#^2h%`#b.X#I$G&G#^,j'F.d$H#G&^%J1i#e!U#_-_%_,^2W'a*]#^#[$`#[2_(_%I$]&I+H$X#G#^#J#Z#W#^#^#I#Y%_$Y\
        #X#X#Z#`%]$^#X&[&]$W$E#F#a$J$W#W#]#G#]#Z#F#;#E$F$^%]#D$c']#W#Z$[#[$]$Z&H#E$_#a&]#^#G%C$[#a#X#A$C$['`$J$_%H$E$F#F%G%X#b%G%^#G#[&E#B\
        #V#_&H#Z%J#Y#]$[%H!w~xq!s*bBeEo!k&djh(C#bge;b8f-a2J!w~5Iem8d#E!b$a$g'g%^%H,E7c8V1_%G1_,I/J%J$J#H$[Jb#[$C%a#a$J$J&c&^$J%f&_#]'g8`+`\
        )`#b0c!p~-]-e3EM`#e$d2F$bVa!Z#^(g'c-`$d&IDi9_'g&Y#I&]$J$J#^&]CJ#J%f%b,G%j'Z#^#Y(W#d#[%s#_%I$a&Y'H(I$H#I%Y$h'F#J#d#]#J$c#b#B&b#I$D'\
        f$I%Z$G$I&[#F%H!~~xg!~~xc&I!z~._$`j]]I!p~<g7b#I$]#^Db!z~9`!~~xh!~~x[!z~<YDIX[)[!~~xf!}~X^AGCf!z~.h(IuENf!}~xlF?!~~:a`D!~~~2b!~w@~#\
        q!~_`!r~3a7G3H$a([8i(a*F%`!z~xp!j4A/`~=_-_,I(b0k7YAm!g0F:`WH$g6h(W9a%H-i5k/H#h8bCd&d!n~%i6mnJ!~!n~4gB]=m*C'e,B'J#]$r'G-F'H%`)J.I!}\
        ~~4n!U.ZB_,ZBG+]#I+^$[%e#b%]#]&^#]&J,I#a)A#J%J%J$b(^0X$I$l#F#Y%^#D#_#W#X%W$]#[%J#`#[#b#c#x#h$Y#[#e#f$a#]#`(I$^$]#_%Y#Z#^#a%W#J#`#W\
        $_#[#Y#`#^#[#Y#_#Z#X#Y%_&Y$H,^!~~~>i!qhbCiXF5h+ZTD#a)c!f+gOd1a(G?I#^%d&H$]$H#`#eNX&e&I'j+8(J#E#J&f#J%f*^'`$e4c$Z$a*I8^!~~[b>H!l{D.\
        `&Y#X#]S[-]+n&JUH.b&X!c:c_e'c$t#a#]2I/I([)c)G#X(a+J+i*]%G$]$H#Z-A'H#i5I$g-C(I$J*a!u~^b4_Cn!f~6u^J(g-F+^%b,gDi([!~~xh!s(e$[~#]%D(Hh\
        H[l.G$b!aAo%D'otJ>Y-t&b#l-C#D)b$I$]4^$_%m2d!u~l]#f#h!~~xX!}~SZ>e!~~xb!M%b#k#H+b#[']%[#e+[#J#d$i=_4e$a#s#`%h$l%]'I$H$`#J#I#X%F$I#I$\
        [$J%I'I%p-]#o%i#I$I%J#H#Z%c%E#J#c#h$X+G'm#`%X#f#e#[#g#]$i#I$b#J&h#H#F&D#f#Z%j#I$W#g#a&Z#J%H$J#n#F#E#`#i#]#G#F#G#Y#Y#j#I#d#J#j$E#d$\
        H#D#d$j#`#`#n$I#_#D#b#[!~~x]!z~+Jgd5g`g!~~xC#c!}~4aUi{>!~~~Z^!u~'I{bOB8p!z~#aZbWIRV!n~Ow2B!r~1d8a7V:_1a']#Y!pyaWI0a8H-a$b(c=b4a!p~\
        )h#l$HMD'I.X%c-e#H.b!~~xe!z~x`Ah!~~xd!k~}u$_#HbC!u~}p1GPa'H!~~}`eG!k'^)I&]$^$_$^#d&]-]/_)`*^0]$`pIPJ!u~uc#B$f2g!K3[$G#]cI$i#f#k#i#\
        h#m#f#g#n#m#n#_$m#f#l#H$W#X#b$G#f#c#E%`#h#I#c'a#F&C#_&W%I#a#d#g#f#i#d#l#]#H#G$m+Y$`#`#H$H(X#`#H#]#i#h$?#J#H#C#g&I#D#I#c$j#I#D$G#F#\
        W#H%b#Y#h#H(I$G%I#I#^#H#d$J#]#H(]#l#I#X#H$m#[#X#[#@#F$G#I#I#l$d#I$a#E$J#e#H/g!e#J|_)c&b%k#I#`#[*I&c-_&Y#f#W#J&b%=#a&I#`&^/^$G%E#_$\
        C,h)k'c+F+_-H#I#h-H*J'I!j~5b>I#`'JB[1_,`*a/f#`#`#G,J,^(c!Y%qpI%I,p*j&I$e'b$o$r&J%a#h$Y%[;[#G']#b#I+I$F$a+J$bCF!a~(_'I&m,^AI/I2F']*\
        d3F+H#o#G%j#I+b#_#b&G+I$f%b!d)`2E'`Y`&b%FWJ%]#]#_#E#h'_/D)G$F&J#n#H(J'f#j$I&J%I.F'J#J$d%c%I+I#p%H!~~-a!g#].H(_>n(b#c#I&I&HKY#^(jGE\
        #?7^'f$J,G(_3a)a9@#H!u[cW[FI#dhF2J!~[[!}~7d*F#c!kI^cb/^4[;`&J#f-`EJ'J:a;e!k+^}^/C$cNI$`#_#X*^#f&i9I!~~~<Y!};d~_JA`,F!].d#_;H'J:_6H\
        &H6GB]'j'Y2D(_#G#H$I#I#j#c#g&]$H'd#H#e%J#j#o#f$]#H%G.J#i%^#d%c&F)`$j#J'_%C!s~=e]p=E6_!~~xlKG!~~CcwC!u~xs!~~xe!u~;a&JZq+J:H!~~xZ!}1\
        G~4n!~!cwa'W&d(Z%G([)c0I#J0p#[8W*e3d0^0a)H)e#`)a#I$I#J$E!}~xeA[!]4e#^,[=]=](f%]$_(e#b#[)C#^'^$g#_*G/Z2m#H$_$d)_%a'f-I*e#I%`,]#]#]*\
        H&X+G#]#`%_#]*Z#[!~~xh![yIZH(I6I#](C#Y#X#^$]#]#[#F%_#X%^&]#]#`#a#b$W#[#_#Z#`#_$d#]#]#`&`$W#^%]#^#[$Z#]#b#W#X#Y#_#[#]#Z#[#[#_$X#e#^\
        $a#Y#`#^#Z$X#_#W#b#X!~~~?W!}~xk!}~xi!fy^+g&X%A$a&a*_X]$J%b+`#I%^$b#G,^#I+X9h1J%[!~~~@g!w~Sf%cCH_I,J!s~C^#bD[3_!f~%g#a$^4]BC?u(Y8G/\
        H#_+b3_!~~xh!~~xc!iM`:CVV.I*h$[/]$I$_$`)h*H8a/h4H-b'I'^!Y/b+^$_(I#_;a/`2`-Z%^%`%Z&I%[%Z:F&J#H#a%`#b&d%E#^$_%I)^%W%[#I'`#J#a&h%a$f$\
        g$Y%I#I#Y#[#k#G'H#a,c#^#G#H%I$a#H'I'E#I#a&J$b#]#b#]$F!f8nzJFo%c=[$J(f&e#H&E>b#b;J%d!w.^x]?_SE)`!`2G+`$a)dhC#a#_#I;Y&I-e.a#J2^,o;E&\
        ]#I$w+Z%V&a$H2F#`!~~x`!z~~#f$J5`&I8A6b!~~~/bIF!s~xr[I&I+G!}~~Ai!rX[E]KaOjFBDF!q3n~EkCD`J!~~IF#FOhiF!w~~Ia.c1j!~~xEZe!~~xg!zye#ejG!\
        u~<e~/j!wIa~@hTI#g!kId'aYJ9^D[5f3f&g#H&b+f9_%]#H!}~Ih~<A!~~xc!r~xH7o$F=r!z~]IIm)c!~~xf!w:Jx`Of$f%[!jHcWJ%`%`=d?D%i5g.d$c'`)aH`+I!}\
        ~xf!~~~4b!}~xj!~~xg!],V%Z&f)]%Z&e%a)]5]1]$c*a#^#Z%V$Z,]%k'`@I$_#I(D$_$^(_-]'q1_$a'](`(Z#[&J'a%D(I#a$?#]#C#W#h#F'G%F!W4ZtH%s$o&s-C%\
        J#a(b#n#I(H)G%F.I)`%G(i$I*`%Y$p+^0k#J1c$I$c#m#^#I(g(I%J!e~/u#`jo*H4G$d)I)_.f-I(I!z~xADf#f!n~5C@VF`;r+`H^!z~IJ#cOIiY!r~#H,g-F,b'iD[\
        j['I$I!k:Gpg)_)d$]?`8H$a'^-c@[,V!~~xd!~~xi!z~xGnf!a,b$G(Glc@H8l(C#H%m*^*`(B)X)u,G#G$I1h$`%`3d#D)`#c0J!~~xb!~~xZ!~~~'j!~~xb!}go~~$I\
        !~~xj!g~_cOf$H'E(r3i0[6d!~~Kd!g&]#])W&]$^$_$^#c&]-[$^-_)`*^+[']$`4cS],IL^&I2J!e~+a#f%^$B1_8J/h%e$i,g'eBI>f![CIUI'^#]#c#[#]#_#`&`$s\
        #_&Z$]#I#[$_#^$_#`&_(]#a'^#_#^([%E#b'Y$^$[$]#l(H']$[$`&B/b#d#I>^#J#?.H#[#G$H#[/f!~~,k+H!u~xp!s~-D1`^qOJ!}~xp!uNc~K^=`7`:Z!~~~Ge!d4\
        `<dm^KJ$D0_#]&W$_&J$E&g'Y#e#I%b$g&c&c%c'Z%^(b$g)F'a%_#b'`!~~xg!~~xf!iSG#o#C#q']3p%s=J#D~3F$H/F$I!~~?a!}~xi!~~xi!u~xgnq!~z_~EF!w~Ij\
        -EEfiD!z~pd!~~xk!mYf#JEY$V%d0`@I#I#o;_*`_I!~~x]!~~xb!}~xoAG!~~xg!~~xl!l|e/^$^*aIa'H(`&a+h@c3@-`)I!Q/^'D(k9^2H7h$Z$E%`#H%J#a#I'J#j#\
        I#H(b&W/X0G$J$I$],Z#I+H#a#Y$d%:#G#^#b$k#^#b#[&a$_#J#a#I#e#i#i#^$F$g#b#j$]#G#[%Y#f$a#l#f#X#W#e$[#]#D#f#d$`#k#D#j#`#F$J&J$]#e#I#F#H#\
        X#Z$m#^#e%W#g!W:h,g*e;d5G#F#D#].e*I%I$D#]%I(^)_-J&`)Z(b%J%a*d$]#W#`$H$j#G#d#J%G$H&_#a$Z#G#^#p#k#m#h*_$_$I$l$g%I$H%G%F#E$I$F$I$e#j#\
        [#H$I#I$i$[$Z#a!w~AFqf#d#mQI!}~xE'g2g,HJD!~!~~xc!~Wk~HJ_H!s~xC)cgj!g'_&['^&a(c)E%]&k%G1E&I*i#H,c$b:[Wi#H,^(]([/G4JHZ!~~x]!u~0JjhM`\
        B_!~Fe!m/f'c/e%[)h~>G2H>^%c&I'H!p~xf2c5eJg!w~xF<d+dJf!w~D[#I(hI_7G=F!}~xloI!}~xf!~~xFBi!~~x_!~~WGUg!k~3bg]/l,B<k&I2_'b!}~xi-b!r~]_\
        #F6e(kEHGl!c2FgI&[%h#g#h*i%k7I#X'j#g@H/j/JPJ-b!Z:c)I+j0p#n$c$f'^#h,n4[)J$Y$H&`%^(](F#m%`1H*I&c'I%^*['l*Y$c'J#[$E$^#H#J+I#J$Z$Z#F#Z\
        *[%I$W$]&^$a)J,g!`#H,dll'C/C%b(]<['H0k%b#l,k$Z%e#n.I%_4a3G*c#h*H(_!nDHfgDI=k#g$pWi!}~xg!~~xg!~~xg!~~xHnZ!`I^2ZQaJV(J6I'_$m#Y-h-F#H\
        $i*G#a&c.E%c'm)I$a#h%Z#G$p#b!~~~@a!}-b~)`!}y`%b!g~1bK`?EHI$z#g3Y$G+J!~~xIJb!~~xc!}~7g~/F.H)h!U#b/^%a(I#Y%I)d#c$CQ^&B#F#f#H&J*X(h$e\
        2j$a%H&X#J#^#^%J'I-X#d#J15#B&d#^#f#d$d$]#k&I#I#`#_%H#]#a#f#]%[&f&H#k%]$e$i#_#k%c$X#Y$V#j&H%a#H#H#W#g#]%_#_$e$I!w~EZDJ2o!u~xn#`!u~x\
        D?Y:d&n!~~xc!~~xd!}~xd!c#`-_$]/[#[#I'[6];Z']']$a-c$H1W%Y+W.E#_(a%`%^5E'`%a(V#E'`(G#J<_'a#Y.a!zA_~7Z(Ha]!}~7`c]nI!u~&b1`3_7c)F1J(I2\
        W!}~<HHi!w~$a._JI'^:d$G!~~~/aJI!~}JqG$b)F!~~xi!Z4_kd/FOG$b5z$I&q$p#d+G(r&D@E/J#`'X!pB^hi@X9d7F?`7k%^!~%iUF#F&F!z~~%`Lg!~~xE`f!z~Yj\
        %DIgTG!l~_F&r?^;I2b#d!j3d(_bI|u#_6_'e<b0^#J)_#_!w~pj!~~x_!~!~Fe!z~5f:cLF[J!~~xf!_._%J0pYZ3]%a#a$Z-W$I#]#d,f#^+d$]#h'D#G([.f(h$^+H(\
        h)I*I$H(W$A'a&I.g&I$I'c%_!}~E_Te!u:b(q-F4J~+h~$I!w~>d1dGd!}Me:c~2J!}~$^vd!~~xe!k~&Z%g%^%d&]-XCE:kZd$c$X!r~(I#b'I'_IF&G$b5F%c#pXH'`\
        !~~se!o<f7gSprDGk>I!rCp~V_7eUe!}~xi!`1J@mIa$_%G1Z0H)J;_,k1[&i$n*Z)]#I%H(l1G3H#I&t#F&a!cpb<I#F#b#I'm%J:WGo&`+^1b(_(E&@0G$b)^$D'e#]!\
        ~!~~sJ$G%I2d!_:h'^-Y:i8k%c$k#_$_)J#a$I#J0I-W$I)Z=H#i*@&c-E*F/]$f#o#m&f,^#C$_#I%G&`.B!~:`~`J!g~$l%JqG$j2_$c.I*j#e'[#H+d9e![+Je]:a%I\
        'a#g&j([#u#c#a#Z$[#f#d$I%]/H(f&G#f$I&e(d$E$`#I#a$@%W$H(>$G$^#I(Y$E%Z%Z%f'l#H(H#Z-F#I%B#h*Z#I6`!z~x`-d,d![<_7J#Z#I*IDH'F(H#e#n$X#J,\
        I']#a%G(I%F#_$G?b'f#^$f#I$a([#B#c$F$d%_$I&H#I.d%H$J)e'`%H#s#J#^#I#b$c$_#`%a#b'_#I!~~xc!z~xj2_)DXH!z~xg2]Eh!u~xj(IFa'E)F$a7e!py^'b,\
        IVE&J%j1D+[%c$[!}~xfJI6H!~~(HSIQc!z~xi,[!~~~7e!~~xh!r~#F#o1G%h$d~GH!~~/CeE(f!~zk!~~~Wc!qHC@JYo(h'I8J5IDH!~~yg!~~DY!r~pj!~~xh!~Kd!u\
        ~$X*d)GXa,a!d|b-[)I)b)H>H#g3_&h&E$F(J%f%H(`$F/H-I)h-c+F'b#Z#[#Z$G#_#j!z~GaRFEb!z~xq!z[gLc!~~ug!U0GkE#^)]$b(H%Z#gF`'c#a$]#X1J$g#I&^\
        $a#F#e$B#X#`$I#a$c#]#`([#Z#c#J#^%W%I#]#W#`$]'H'f#e#Z#X#X$[#I#b$H#F#j#J$a&V#C#f#I#i#G#b#]#f$j$[#i#c$]%d!~~}`!~!w~|FJc#b)c/I$f!p~JB?\
        I2l&D)b+_&D%a;d7`!}~.Z$IjG^f!snd7HEjNG!R6g#l%t%t&J#n$D1H$G:k.m$H#J&h#B#F%Z&d#g#E#]%Z$Z(I-H%^$Z%o#F#h$f#Z#H(_$[&`&]#h,Y#B'=%G)J#W#[\
        &H$h#J%f.l#I$G$H#c#e#j+t%`&J%^'J(^-H!}~WXBG6g!s3q~gh!k+c6e?f*j/cbI)e<g:_+X2b9J!a/I9Ycb>G%k/n$J$I)]/J'e$<(`&g)c#H#i)d$f#c)b'C0c!r~D\
        h-GJn>a!~~xI*J/i'HJI!z/c~7c~:H?`!}}`xC-b!s~)]'_0[^n!M0g#J$a#_'^7VA_-e%V#V#h#I$e#I#[%b#E#G#C$h#Y#[#a#F$d#I$_#V#J#f#[$H#_$V'h#J&C#Z$\
        I$b#F%X#c#I#`#J$E#f#J#l%W#a$J#`$F)I#W#h#f$p#X%a#p#f#F%I$Z#H#[#H#^#J#H#D$G$I#J$H$H#G%G$Z$[#Y#I#G#X#I#_#I'Z#d&E$F#p#I$^$m#h#f$X#`#Y#\
        V#G#_#s#G#i#`$J#b#?#`#a(a#G!~~xF#d!~~xb!~~xi!~~Tc!w~xf#c!~~xc!~~xc!l%]1a#k#a_`%[.Yd[1IpI!~~xc!H#j#n#F&`*_#Z#a)Z#`$g&H+[#X'g%k#Y$Z*\
        `#[9]$^#_$X#F#F#h$X#c#W#b$e#h#I#@#c#h#i%G#F#_#c&]#I#Y%J#X(I#e0Y$_#C#r#k#g#e,E#J+E#j$J#I$X#F#F#W#J#B#E#I#I#a$i#Y%t#]#n#g#I#G#J#J#_#\
        ]#H#G#I#G#c$H#k#c#n#g#`#`#D#t#e#w#o#b#I#c%n$H#c#`#E#x#`#^#j#F#@#F#C#J#c#X#G#n#F#u#I#E#E#Y#F#_#H#C0a#X!~~1H~.h!~~jf!f/b$a7[Re$a8a/`\
        >h,I2]*H%m#J%Z%V*H&b&I#c(e4I&I'J!g#^0`:`SF3c(i(XBW,H/i%D(j%^)`$`3d2J&i8I!Owb#s#]#[$G#k#H#I#`*I&a$`#]#I$X&Z#H'f#E#`'[(^(Z%t(d#I#h$^\
        %j$]2p#g$I%j#H#D#e#I&n#c#G$I$i#d&b#f#j#[%H']&[#I&`$]$J'J$H#n#[$^#G$[#J$J#f#J#B%`#I#g$J#I!z~9BHbGe!z}dWkBh$I!~~~f_!c.`#_FI-_=[$d'[$\
        F+dGI#J#a#I#]?Y%b+I#e&_)`(^$`&^#Z%g#^#^$c#E%J%^%J$^)W'`#f!w/_~OfIJ[d!~~~hc!z+G~&d[a1Z!~~Be~;D!~~XJAi!U#f&]#_+g%j%c$_$H$H[F$G#Z#_#]\
        $[#_)W&a#a#h$Z$j$i#W%F&]#[(J$D&X$W#]#;(m&I$I#Z#J%^$H&Z#g(B$I%c&p%C(D#H$I%G#o#f'J&c$F#]#H$e$I$b#F#g#k#q#F&I(I$J#e#I$I#Y#W#E#Y%H#I#J\
        %^$X#]'j1I!p(a$`(]sI1d)W#_;I/ag^!b'`,JkH+I/X=Y*J#b'[3^'E#g$D#J#_#^$X$I#m)_#D#f$H%Y$g$Z*i$[#g5@'H%g%H*g!z:I(b~CE0_*D0_!~~xd!}~3e=H3\
        b~3H!`&bGG1bC[$G,]#c%I#F$b)D$I.J#Y#j.G(I([$I$X-X#[&B*Z)g(X*X&X'I-b#X%]%Z$i#e#V#I&b'^$a!j~&B)^&]%`I_/[*^)r![6^%`)I<g*H(^0H$e#i$e#E#\
        b#`$H#I#_#X%g$g%J%X5[&`%[*J#_#H%c#Z#G&F(H+F#Z(h$J%`+G#b$c#[%^#d#_$H#h$W$^*H#Z#I$D&a$I%J#I$D#H%^#Y(^#X#G+V!~~xf!`~+H%r(g)E#d#JHh6e1\
        p0C+j6[#t-G!~~~df!R#`#d's.]'H#s7jBg<G#d?C.y#b%J8J+J.J&H(z#u$I+h#y#]%J(I$I#J#c'H%I'n+a!hXe#d&c(m,j~,ITb!~~BF:Him7J!z~xqh<!~~xemJ!~_\
        `!~~xc!q-`v`$dci1IUd<d!V#Ev_'I$Z'I%t+J#JDY)^%e'^+V%I'F'^#[#g#e(J#J$G$I#E#X#I#W#J#F#e#Y%Z$e#I&a$H#d(e#j#I&b#o#H#m#e'I&J&_#W#J#e%^$e\
        )I&]!~~bJ@h!f~&`#_+H#bLs9['k,JGZ-b$^!~~>_!a;fbJ(E$g%J'_$m/b)I(`&]%^%i#F%E$j$[(H#Z#J3C'F&^*J'b+X$c'a%I#i#i$a#]%_'E#]$[#[#G#]#G'C#a$\
        J#_#H#a$G1E!w~+J-h~;I%`8_!q7_xg#J7bQ_%m!m|H6hJc<^(I#a#j.[#a&c:H0J-^%J!~~x_!j*oBj3I<[@e#I6GSd/_+g%]!V#e&^'[$p#k'g#e*_$c$[%],]#[0`2Z\
        -I#G$^$C'F%I&[$c$^$Z$h%_'_*F#I)]&[&W%]#]#G#X#]+`+J#J%a#[$Z#e$`#J$I#D#h#J$a#E%J#F$I#f#]$G#i#h#g#r#p$I'I$i&I'J#D#=#H%H$I$J#J#_&`$G#j\
        #^#E$I#J$e#^%J$J!~~7c!}~xh!z~xj!~~Kd!~~~5W!z/c~OHIeXI!}~xmpI!q~el5k!~rf!s~ri*p$I0H!~~xf!m~&`-g4dDf4DBf%c'c(b!u~CfVcBc!hmde^#b&b0g2\
        D,G)`3m&a8H*a&l!}Mb~~4J#f!Z%H.I;YMd%c#m#^#I.h%G#G9d4J#I$a9J%f#^$@&e#a&E&b$H#]#f%]#f#V$=#G#I*E'C%b#]#F#J#j%E$I#g$h#a$J#c%a#C+b%u+C!\
        z1f~-_~BJ!~~~Pd!p2gCf.eMg-I_D7b7d!~~~gb!}yb~*D!~~2BUd!z~xH7c?d!z~JG'dJbiJ!r~.[$ay]6]%Z6H#Z!e/`nI*JPj<_#X(d$e#F+f;I1d/I#G#J$e!~Hf~{\
        J!q3J~4_(dNjGj!~~~<a!d<[`v+p'G0HMH&_/G4J5vJ_!bwH%v+i?HTF3d#F5z'I+G*I,]$J(I!u~Mf9_!~~xd!~~6Fdf!~~xf!~~~0a!~~x^!~~xf!~~5HU[!j~Vp(G6f\
        )D$m,c#d4I$I5[3c!Z~'F)F(G#i6a)e$n#J#q%H#j#I-D%e#o,J'f,B#c&H$G3n'I4I#J#^$k)k&J%_#b!w~xc7bFJ!gDJiJ'b?_$eEo;e/`*c1^+H'd#V!g~Hf0W<b)o%\
        e$b#d.J'a/A/^$g$G4`!f~%^)](J#V%a%b#f,j-h2J*Y%`/d(F%H$I$G9h!~~6adI!~~[_!Z(_,c,G4_(I)['b#a)_&e#^%J%[#Z%[%I)H#b%]$J&g#]$H%H$`%`#_$G#b\
        $b%`$_-^&I)J#d#^&a$a#G#a#J#c*f#E$_%6&c#`&^$_&b)]#`(Z%^#D&W#G#W#Y#e%['^$C#_#Z#J#D#^'I#G$`#G$J)Y(^#Z&]!ryJj_4rYG!w~5J5I*DFk-J2J$G;I(\
        h$d!~~xb!~~xg!U3G#[eH,]#i#_%F#m#b#E$e#l#J$F)I$F*Z#H$_'Y&G#d#I#f#G#[$m%]/W,r'l,A#J$_$a$V6^#a#Z#a$I%F(I$J#l&i#V#v#_)]%^#e!q~~Gv+H!o~\
        $b&d-IBa3I#e0c/I%J8c3F!~~xh!~~~Ha!w-p9I!`AI%Y)E1c#^4c-H'H-B$G$b/[$H&]%D1`'I'G5j%@%H#b'_#b%b$I#c(]$Y+_%Z&f$[#b$`#F$f%^&e%c#C'G#^#I#\
        a%]%[$J$_!~Fe!bnb,^&D$J*g3^#c'^<f$H)l.](k&I$I%b5f#i#d5d#X*J$I%d#I#_.H!n1I*_bI1dmhYI*G$g%`'b!`zI4I5J<G;>#_%^$[#_#J#^#]#]$a&f$Z#^$^%\
        Y$a$_#H#_$V&I$J'^#^#W$Z#^$a#]#^#`#c#F#_#X#[#[#`#^#^#_#C#b#_#[%_$[$a#W#_!~~xe!~~Wa!z~-_&JzaGh<H!k~9J'W6^$d7a0_/i-e#E(H>]!~~*f!~~dW!\
        hPFJ]%H.a<_0a*J<k$H1b*[%p#C/h-H-G+l%`#E!}~xe!~~xb1INJ!S/`-j#[#_'H%j#i$@#H%]1H/I1X#J#J&X$J)F$X$Z#G$i#b$k$Z*X#`'`&a'_'_%_#G$Y#I$Y#`#\
        h#b$`$c$G#e#q#_#b'Z%g$[$_$^#j&_%G%Z$G$J$X$c$_%]#d#_']$Z#m#I#G$I#H)_$J$I#]%H#H#J#H%I#I$I#]#^#]$Y#I$J#q#H%F!z~dbh^*HCf!k~/J<f#hOpiI!\
        ~~xe!p~8b5F=q3DG`!w~|m!r~-FBY.h&G/g@i>a<J!~~x]!w/_$c,_:a!u~(__a5d1c9f!q~)aYb-h#e#h,D!syGlo2g!}~xj!~~xb!}~xp!}~xl!}~KcNe!u~xkBa!~~x\
        c!~~xi!z~xk<b!q_d~9G$k2a$a>b*I!~~xc!Q$_%_$a#c&c'I%e%^1_$j=_/_%]&W$E#d#F$F&]$G%W#]#I%^#^#i#Y#c#^$]$I$G#W$=$D$_#_#b#I%I$C#Z$H%I&a$`#\
        B#I$a$]$D(H$_(b$I&_$D#l$f#I#`#G#F#a#`#q%G#_#G#Y$[#_#G#i#_#g#e#f#l#j#G#[#j#G#]#X#J#_#^%G$`#D#i#]$I$Y#Y#]#E#`#[#H#F$H$C&d#e#F#H#^#D#\
        Z$h$h#J#G$I,a!~~~2b!~~Ra!~Ia!~~>a!~~xg!~~xg!~~xd!}~.Jlh!z~~?cH`&e!z~pH*f7h!~~RJ$b!s~xZ<X3`1a3W!rogLe!qNl~cD'_#I$F&i!~~xE/h!~~PX!a~\
        5J'_Fl,G1A(i's%H*_'^(r,H$H#`,I)E#f(B,^$_!c|e%I0f,h4h3I(E4H+B.G)m#r,J1J3I!~~~:p!}~Qb&W!wKj~5J~#e/g!~~xf]J!d7b&_(^NZ<_'I#b$b9^#_2G#B\
        #Z(]$`>d$Y*^$V-H#`,I)a&I(J&]&X#]!}~5Eei!~~xa!w~xf7bBf!h9HzlDp$G#g>l5F+o#H/a,H+J%H%J(f!`Hh#`0bCI#^IZ%Z5F#g)d#I.h%_%B#V'J#H#n%G%]'J$\
        c%I$b#Y#F#h#a'j-G$k'I#I#G#G*H#I#X$F#g$E%`#H!~~xd!i.Y~PJ;c$@2]%f'n$k$fDd#e%E!}~xmYd!}~xrjJ!w~CdVEBF4a;e!~~xj!}~TE.I9eoc!hx_>Y,G)H&G\
        .d'F:k4a$]6[$c.d2c!~~xa!m+^+a)b'g#`)G%I1c.J#_|j#I2hGI&G!~~xa!~~xjpI!};[~~.a!}~pc!~~xc!~~x_!~!~~x^!p~0`#G4nVW%I?o!O8g2?.Z)Z?b#V#X%G\
        %[#d#a%I%_#a$G#^$c#H$I$[#Z#a#I%]$]#`#V$X$Y&]$f#[#d)I#H#Z#b#[$F#Y#G#J$]%`#Z$b#X*_$^#]&=#f#J#]%e#V&[#_$l#e$h#a#J#I#`#e#a#`#e#Y#Z#f#B\
        $c%o#a$d#F#I#B#X$I$a#j#F#H%Z#F#A#W#X$]#J#i#H#H#Z&E#l#e#a$I#G#F#H#b$d!~~da!~~ZC?j>H!kyD|n@b3f#j$n'?!X;__f#g#a$s#u#H4J,^:<#W$f%i#J)_\
        ,G&J$[#G#]'^#]/F-d-m&a#G$a'E#I$i)J#J#J%G'^!jw[']#`#F,H'Z%I=c)Z%E#g+XHI']#I%^#D.F2I+_#_(Z$^!~we!s~xJ(I#F#_9b1H$e$_%`!~~XGAh3J!}~se'\
        ]!~Ia!~~xh!~~0a'J~DH!oAGqiFi#I/I2h3H*_,_(e$W!~~Y`!~~~,k!}~~,f>I2g!~~xb!~~~Wf!~NJ~Kc!z~.`lg^`/H!zXJik,c!~~~de!~~JI~;d!~~xIiZ!`Ne]d)\
        meu9F*z'c9^$C!}~xIAm!~3J~gg!~~~AhII!~~+I+Ifl!~~~=l.J!z<o~~JH![~+h#[*d#H,I#f']$r'v)C.]&l%^$m1<,a#Y(JJa&J+d!}~e^%a!q~6i=V5`5j0I!~~~2\
        [!~~.B$G~Jg!h~EaTD)D#J#a,j#`(I$G#j$i4Y1h'I$f#_'e!}~xF%D>`Pb!~~xd!~!u~be8m!~~GIRi!}~Iasb!~~xf!kA[~;a?dEm(^&Y-g,Y$g!~~~1c!~~-G~Hh!~~\
        ~Sb!fu[+_/_NJ6k%[&C,_1H$_.[)p)E*D%X!~~g_!}~xk!~~iA1h!z~xibb!~~xd!}~xd!}~xmn_!~~~(e!Y%p)C@e#J4E%J2g$u%x#V'H$H*`#[#I&E#Z%H#]$I#H#W#`\
        #I$]%e$I#a#Y(]#a,]#I#J#Y#Z']#b&Z#f#g$^$X#[)d#]#]#[5J.J#I/H$I2J)I%H#F'H!s~_a)b4g8G,h!z~#HYFRH(f2^!~~~9G/d!}~CdEE3IBk&J!b?cT`'_%a$J$\
        I+a#D%C$_%I)[#J)_*[,[#J'f#e#^$^$^%^-e(]#`$h&]2_)E%H$H'F*J#I$a#m#g#F#]&H)I#^'_&G!a-c+a%pc_&k&H#iP_#J(f5Z$c'F$_%F&I%I=H#b'k)I&Y%b$I%\
        Z#Y!~~xc!k~-I0aBb>m@I+g,H6j'd!~~xdSI!q~;oFJ(j4D'H(a_I!~~x]!Z=Jka#u&c0h'q#q,_;c2d%`?x/H(F%D&I!u~<F*b,b!urd(a#^|G-c3G!}~-d/D~1b!m~'^\
        2gFb#F=mEIAg*Z%_!~~xh!qLl;k!]=cR^-J'J$g*`#_#b$e$a(]$H0d#I&V%a#H%c#h(J#F#]+g2=#e$^#H$`#I$J%`#H(G#_#J#a#I-J$a&J)i#H#_&j#b#b'Y&H#f#E%\
        c%E#I#h!oyH~Ob#a#n&C#F$d+G#`(D$]!~~~H^!~~~9`!wJa~PbJb!b~(c*e$a-Y-c&]&](f*I'F6m$G#E&_1G&I$_$J%g%d#I'd#_%b&b%Y2b#I#d!~~cf!f~#]#`#e*a\
        (I*i#k*Z)]NZL_8F!ZY`6]NI#D@m%G#t'J.e&_%H5H#W,w(H&J#Z'`#h%[-d(m(I!I#^%^'Z%r#a#X#a%W'Y'Z#i$F)Z%l1a)]&d#a&H#`*]%G#H#G%H#d#B'a%I$_#I#Z\
        $a#`#I#A#c$c#_%H$b$[#H#I$_'G'H#Z%J#]$]#Y$b#I$W$^#o#G#Y$_#d#Y#g#]#G$f#b#[&J#b#W#e#^#d#^$c#`#F#s#Y#G#V#]#W#b#H#F#V#I$]#k$F#F#s#a#a#h\
        #c#n#e#s#l#i#^#]#_#^%Y#D#d#I#X#I#X#g#D#Z#I#e#H#H#H$F#G#b#D#D$G$d$D#I#l#k#f$F#^$I#g#J#]#H#D$D!~~~Ob!~~~Oc!kzC1AMmN`#h$i6G#F7n(c!~~x\
        f!W0^jH#]&I(Y%^%d$c$k$]#^*a%`#J(`#H&I,h#C'g$b)I$H+f%Y&>#g$D$f(d$^#^#e)a-H#J#H#I$g#V#A%X#D#G#[#]$W&X#e$Z#I#e#a#g#H'_#E$D$[#b$c$]#`%\
        e.Z!~~xd!~~6Z!~~~Z^![/yJpGE]z6t)D$I,u)H)I%H3`$G&A#I/I!~~xd!h~&c$d)dQb,c+X%^#d$f-B$F%d([.GJD!s~xi&d!q~xo?d[i!~!~NJ~Kc!~~~3c!e{G1^#G\
        #[&I+_#W#^%X#a&^%[$[+_&i#f5D+C&J$J&Y'J6d&I$a$b-J(E$c#k'E&]+D*j!~{g*J!p>q~~IJ!~#f~YI[F/J!hw^$J$^#]$`*h'A#G5J8a?B#H+B4c#j.l'^$I,_%e)\
        l!z~xA#l!g~%d6l#o#G>F5H/]MG?X!~Xa!~~xb!^8I'eBa;G%^)`#f#H#]$a#D'ZAZ$`%X%I$I#]$_*^4=#I)_$g)`$a'a#a+J'I#Z#e#I#h$i(c$D#H#b$I%f'I$I*h*g\
        !iLX8[A]%l$C'I.dEa*i,['DUe3`!~~)d!o~cl7Imp!~~x^!~~xf!~~xd!~~xc!~~eJ5g!jLJ#q:CBF%I$H&b#IEd%b>]1D6[%j8_%a.[!~~xieI!b0n$G$k(`%I&G*p$I\
        3J#j#h#k#f#k%d+[uE.H(E5J2G%`$b:J*H!z~~hh!z~Tc!~!w~5cK^va%d!w~8bQD2kEh!e~.Y$X#G&Z7J,]6]1d-`&g4d#Z+[&b.a$I+X!~~~>e!I'a#d%m#]$^&I$Z&h\
        'D$I'I&YLD)_$I#H#I#I&H'm#`#]#_#G#]$Y#Y%I#^'Z#a&b#h#H$J$l#I)X#J#l#e#Z$Z$X%I#b#B#X$D%w#_#c#f#Y#I'H#]*u#I#I$]#j#J#B#b#I$k#J#I#k#_$f#F\
        #G#h$g#f$^#G#X#H#J#F$n#^#i#m#r#d$Y#I#f#f#Z%e$E%_#Y#C#b$i#c#W#Y#^#f#]$j$n#J$[#n#g#I#J%H#H)I!}~Kk!~~9h(IxG!p~-F#b/e,G#G'I@^0g'bXF.^!\
        ~~xf!z~Cb#a!~~xg!}~>f|F!~~,IYa!~~xf!~~C^!~~xb!mXI#J+^=kRV>c*`(f$e%J,I'J)d/e!rxr]GBC!rxo]IBH!}~xe!~{e!~~5Iee!~~~TY!i~#f#h#m.I*m&HNI\
        0IfB!~~5Ael!~~?I#j!}~xcPH)g!z~ViCgnF!z~xo!}~xIec!}~hbTd!~~~Hb!w~>j!~~~XJ$h!~~~?J%H'j+F;F!w~xlTJ!}sc#g!}~xiB8>c!~~~Vc!~I]!b.`(`/]_I\
        -I$[&`#^%]$G)Y#I<Y-C+Z#H(i)_%j$F%a&d#H#J%G-h%I#D(X+^&_#G$I&]#b#J)`#e#H!S?^,`Qf$]#[$V$e'J*[#j$]&g+J.X#b#G)C(Y#d#{#c#J&G'I/d#]+^#H$j\
        (b%I#a$J$D#s#q#a1_#F)G%^&J#I&_'J#F%i$J!w~?hhh!w~0^~I]#^#_!e0bih,[#l#I(b%H%H%o+I?_7e$k%?*^'H$a$C)b/`#G1I(B#I&^#H!O,Z%E'b/aWJ$a$]#Z#\
        V#Y$V$_#_'Z#_#Z#[#I%d#Y&[$Z#V#Z$Y#[#e#]%]%Y$Z'[%[$Z$I%Z%C#I#=%Z$Y.V#k#e#n#h'q#_$H#D#d#[%I#J#Y$E#^$b#m#H$k#_$d#f#[$]#I$d$`#n#C#]#I#\
        H#I$W$J$g#c#J$G#`#Y#H#b#d#c$V#Y#k#<#G#d#G#I#F#H%`#D#J#H#H$f#J!k~1HcI(I#_#i7D#b$f'_%_#i2i#_$G8a!~!dA`}Z=X-J2G#g$`$W)]#a%]%d%`#`#I#]\
        #J+m&h'J#c%H%h#h#I$H-I%b'I%Y!a*_#^%frl,b#I7I<E#B%H(E#H(I+b#`#b$_(j&a#`'I#g#b#e#_%a#G#G'c#a#F$E#I)]'`$^#I%I&`*c'f#Y!j/I@aaaME-I+g#G\
        #d#i&^#c#i,H=C(Y#]*a!w~xI<fKf!z~FYSe!~~~3_!w~7j`i!f+b#ZDaQc#[,_NE,c5i*^2j#g%_)b(H,b.c%H$_!z~xh!V'['[$X([$](]#]$[+Z+d&])^<[)Z*Y%c$d\
        #b#`$[#`)W#[#W#W$Z#a*W%[$Y'Z$^'Z#`#I)_$^#]#](V%Z(s,V#E#I%e)F)[&I']2J#J%a#^#b#V#F*X#[.`*_#[!e~:j#h#J3a?l%I,^Mn#I'W%J(h+F']!}:c,_!bI\
        _bI$^'h0H,a,E$h-c%l#d$m/g,V'b$d*`#a(J%i*G1@*I#_!z~xr!kxJ&_fp5`#I#F*ZKn#h!z~~2h!~~xe!~~~9_#I!R#X#j#Z#f#[#c#X#i#_#Z#a$f#j#h#d#H#a#j#\
        i#g#t#X#f#i#d#m#c#I$h#e#^$Z#b$a#p#]#^%^$g#_#]#e$h$`$e#a#e#c#_#a#d#c#a%a$h#e#]$d$J#[$k#`#c#e#_#`#^%F)I$G#J&J#H%G#F(C'G*I&H-I%H%^#]$\
        @#G#G%a&]$C*I$E%H#J$[%G#I&J%J%I$I#Z$I#I%J$J#J$G#G#I#I$^#I#E%I#H#G#@#I$G$H$H%G#J#I#B$I)D#J$H#J#I#H#G#H#I$H%J!~~~Ib!r~3eJJ>c4e]^!}Kg\
        !w3Y,_~]`Z]!s&_*[>`E]m_V`!~~E_!rMh~CJ+s&G!h4H&c+l/f^bLa3J/e3e(G.l!U#`JI+J$H$I#g&H#a&f&`#d#f#E$I#A%h)_#e'^#[(^'Z$G#e#J#[#Z$e#j#]$J%\
        W#V'a$J$^-Y#]#Y$f#j%`#]&^(I%G#G)b$p#I&C'_'`%Y$E'Z4I#A#j#G(a&m%G#J$D#A$i#H'`#e$?$^'I#I!~~qG$_!u&I$cZJ1f&^#b#`!w~xk9b5c!wxk}I!~^J<k!\
        }~~*d!_#`%G%?4IW_&a$Z$]$d'X*H#]$Z#^%Z(])`&c(I.Z#[#X#b&[&[&Z#Y+b#G%Z#X$H1[+F&E#d#^*H$f#f)_'h#I0J$]!~~~ac!P'c+^#fhJ$['n#n#o$W#k%J$`%\
        d'e$b$l$G(]#m#]$G$I$F#f#H-g#G$d&c$B&c%J#I#f$E#[#Y#X#G+d#d%_&[$G#I$a#Y#F&H#]%D#j#`#I)d#X']&I0h#V#]$c#m#l%H#H#`$Y!}~AE#I~;i!a'j+hpd&\
        a$J&a*_+E&r#`5_#Y*I4G(F#]9I*H+I2_'o#d!gz_,Y=d<`7G&yGF!ref/c4gqG@m+G+J!w<cxb#`$HYb(I]H!~~Mf!~~Oa!~~Mg~;I!r~xoL`.F!}~xfkc!~~~K`!z~xn\
        !~~xj!~~xb!q~4cfJ,H1`@f#a#c5`!z~1iKIL`=D#H!wyIOYNdYH*h!M/I'^)I:^2I0G%J$I$I#]#Z)l#I(c$h#s#_$F$^#f'I$i#n#q*G$a'J$I'f#G#I#`#F#c#k#I$G\
        $J%I#J$G#J#Y)F#I#G'j#l#_#b#J#J#J#I$W$I#g#q#I#D$c#D#D&B$[#I#V#^#d#_#I%Y#F%k#[#m#h#I#Y#d$^$^%f#c#a#h#i#g#k#]#c#j#H$c#I#W#g#f#H#k$h$F\
        #]$i#e!~~~jj!]#Z&]/]#^%]$]%[$[+Z+])]#_%_*];`'D%J&]#I#^&HQ^%I#f1W'X$G&J*I&b$f#[$Z#a#I#b%d%s+[#^&J$a#I)I'['i%d#]#k#d!}~xD;eTe!~~~hj!\
        n)n4J7iId?^B_?C4J,_/C!~~;]!}~xn!~~~0a!r'D~0g.JXH`n+^!~!~~xf!z~Yf@^3CBi!~~xk!~~xf!g<w7k/H$^#r%J3`/JYJ(e#I-J(H/J2I*I!~~~Ac!~yI|j!}~x\
        b>D#e!r:V~`]-^.d7bAW!~~x^!~~~%c!C$^%H&X#Y#G$W#b#Z%b(e#V$J$^#Z&b#_$E#`#X'Y'V#H'Z+V#](Z#Z$Z#a+G$J#<#I#H#e#D#Z$X#I#W%I#`#`#o#d#h#j#X#\
        W#a#a$Z$m#Y#J$F#[#^$b#]#^%Z#_#X#j#[#j#_#^#]#V#a#X#]#p#m#X#`#`#E#F$H#`#a#a#H$W#d#I#d#G#h#m#i$I&c#g#[#W#W#H$Y$b%`#H#m#F#@#[#E#i#r#I$\
        a#b#I#b#b#F#k$e#l#j#H#X#G#]#[#a#D#i#n#q#n#o#r#b#Y#F#J#j#I#s$]$a#Z#J#n#[#I#m#G#o#l#d#a#[#b#D$n$f#B#E#I#k#o#n#G$]#j!n~0agH/oQI&^0_!~\
        ~0b!hHcjI&^,I/d)s#c.X%d#I1B#h'J$C2D#?#cLi!T,G$Z(Z(^&Y(e&rPZ#['d#I#W%E#H%I$Z#Y$m#b%X0W#g&^$`)b#Z#I#^#[$[$J&]#`%a&p$`$X)j$[$H%d#W#e#\
        g+`%J%_%I%J%]#Y(e#m#j#[$]#J&]$`#^-I#[#a#H#c#H$X#J&^#_#W$I5f!}~xi!syc?E$G9_5c-m'J-?=a3Y!gd`9H(D%`%_#^&I1^-Z#[,H*^;c#[#d4G$J&j#g$Y)]\
        $]5J#J,a#a,J!s}I,bjd%J)I-gU_#b!~AJ~~7f1J!k~&I5IaG)V(e(H#_#G'i$k#W$^0g8`'^!~~~Wc!g~6<?d#`,]7a&q$X#a5G.I*i8^1i!u~Md$aJgT]!~~fa!~~xW!\
        ~~xe!}~~N_!Y#Y+Z&I&H)I2dOg#J$`%[+J%Z#X&l'Z#]#`$V#d$Y&_%X#^$a'](I#b$Z#d$]$a*h#F0b$[$I'`#[&_)b#_#d%F#Z#Z#G#]#b#G#e&H(F$a'X#H&d$J(H$J\
        #I#J%^%J(^!~Ne~cC!}~#I#gvk!f/H4gZI?`(_2],B6I)h.Y(a.b$e$b#h$Z&_#c)B$H%g.G)X!~~~bf!~~:d!l~.Y$X#^#c$a+a'^G[2k1I4I#J$d8I#H$B!~~xHbc!^+\
        e#C0n,n&mP])Y$X*_#Z,['Z&]#WDh$m#Y2g6J#a&A$]&J%I&I#Z)_)_3I#J#I#I$_!l:o(m#Hi]4W#[H`3E!~~e[!~~xh!Y/b,X(Y@`2rnq%V8j%`-b)F,J$^%|,E=a%J!\
        ~~~&I$J;e!~~~Ag!s~ro%J#a$^2F!r~>FRj/jcG!~~.glE!~~~U`!]4J%s<l(c'a#J&i%j8J#I$b#a#c%J*H#A#`#].h#c&@4I#I*](g$_)i%G%d#_$B$G%`(J$J%J/`#H\
        1I$]+m/f$c!u~.JX]%dAI4X:^$]!z:I(b~YEA`5d!w~io1B!u~xtdI!u~uY%bA]2c%b!s~ul#F4H1l4]4H!~~xe!~~~R`!~~xW!}~,^nH#e!~!}~xk!`yJ'H(Z&G#F(G0]\
        #h#b'l#h#H>I0]$h-J$H)p0H-J)I&u%G'J(B#_!_#a:b/afI#Z*^*]0a+`#_/b%c*['^#H'X$f$d)X&e%@#F%H)](F-J%d$e#`&F#a$J$[#F&a%d!}~~F^$e!}~W^Bf!w~\
        ~2`'f!~~xfTC!jDh~U=#b'I'I,^%I#^+J$]%]&^%E)d$d(c#^&c$^&c%W!zD`~UW;_!W%l%b,J#F`^$F%H'`$H#J#H&J#^&f#Z#[#]#Z#X#d#X#D$J#_$[$I$Z&Y%E#Y%e\
        #I#`-I#I#I%Y&`'X$J&c#[+[%H#J%`'n%J#a$^#[#a#W#I'J#a#Z#J%])^%a%_*J*]#W#`#^.I$]#c%a%J$_)X!q{dzJ#I9j#JH^']!}~~Q`!wdaTcic1E4b!~~xj!~~XJ\
        ~*e(H!n{]]G?C>a/xFI!`~:c/^%Z1_@v7c(^*f+c%k#_5J!~~xf!~~xhBG!n~H]>a5g%I%ZVH#`,a*_!r~xunH!`.a(_[_:I'F'd5^*w#G#E.i5Z%C#q$_%`%G&d#D'a$`\
        ,_#I,Z%C&E+J%`%Z2G!V.e6^II6j$]#Z*E$b#Z$f#_#Z*[,]$I#_+['`&]#F)^'I.I%I%J$f$Y$^#D&^$A#^#G#H#Z%X#a$J$k#G$`$E#f#[$H#k#D$k#_#b$V#]#V#I#_\
        #`#Z#n#h#I#I#I#`#Z#H%I#[$H#G#W$J$c#G$l#n!Y/H#H%_g^#I$^#c#i#i#I&Z*^#_&h-F8e#G$G%c#e%_#[%k$I$J*g#[#Z#e#Y$h#G'^#G*H#H#H#d$H(Y'[0^$J$G\
        &^$`)G$`#E#F%h%Z#Y#H!X3I0`._0b=H$[%]$Y$`$[#X#^&I#Y$G#c&^#]$c%[$W#Z%H#a#Z$Z$Y#X'W$[$G#e$f#a#[#g#X#X#^#]&]'Y#`#J#a#X$[&Y$Z&]%e,^$]$X\
        #G$G%Z$a$F#C#c#Z%`)c&C#H&Z*]$`#E#Z#J#k#I#B$X$J(G$[%I!~~~Yb!w~ZH?jKd8I'D!l3H~Mi)I?j-I-k.JIj!g{J$j$]LI+l(J&e7d#c$a%a#I/j(^2e'_#J'J$I\
        ,b#H#b$B%E!a'er_$i(^*]+i1a8_%I$D$`(]2e(I#I#Y%H%b'e#I']#a$Z#I%j+e'J%_&`#I)b$I$a(E!}~oh/dJC!u~_[Fd-`!Y0btE+F'k0W&V$k)[3I+H-H$C#Y'H$d\
        $h-I%h(g&d'l%G#h%d$Z'f&]#d%a&]%I$[$_&^.h!}~0IjjSH!s~5aHc/^1F4aCb!iba2b#a=a9I8J%Z$e+F+c#b*b&F-['J7_+c-a&H!M.[-d(]4e*^?l#]#G#I#I#j#I\
        #`$H#`$G%H$Y#g#e#F$I$_#G#]%V$e$Z#]#_#]#[#['^'n%i*C#W#I#[#a%X%_$k#e$d$W#i*Z#[$W#d$d$b#I$f#p#e#C#G#J#F#_#I#c#E$H$@#g%e#H#]#[#b#X%I$@\
        #E#[#b#]$J$e$Y#_#J#]#J#I#Z$W#`#C#D#H$a#_#D#^#F#I#D#Z#G#m#k#i#e#H#J$`$W!~~>W!}~xi[J!_+^6e1^(I'^$]#W*[+e&]%`.B*H$J%`#H3I&],]&b&n$F#Z\
        &Z)I#c+f&^,F#C&]&X([(X$E$J$Z$]#c%_%I'J%X$X&a'E'X+c#^%f!~~h>2o!z~[d)h7_FIDJ!c/c]a%c&_,i(_/G1m6I%_#`$E%H:d#]#H&_$f-I'I.H,J$I&^'['Z#c\
        #`$b#I#Z!b;bwI(Y(I5a8X/A'[$X-n&J$o$f#I2c&I2_.l3_!~~xi!~~~OW!cC`hf9@0`Cn#g$b-]#W&p&Y/J#^-W#J(`)],_%i!~~xd!~~xf!sHi~Qe:IRi!fMl:h+cLc\
        UJ(D&H%c#H&H#a)g)g#J#F$I7b#I%m%^'I)J%b!~~2Jh^!s~xi9H@c#I8f!}+`~*agI/G!~~~K]!qTa:`~-H#qUG!r~.^M^7d/d!z~xn!}~xh!o~(I#FOlCo0hUJ%J'H!w\
        zb{FGI8g/`%d!g~Di6^#Z%i-^2E#j#G*f$h%E$W+J+e6e%I#g$H#J&G#H*H!l~Bm.]-]@c#i6D&G#^(c@B!}~xk!^HHPD'g$eFx&G#pEh*_#]'_$I/I(^5a%[&Y%J#j,G#\
        D&_%a!}~xq;I2I!~~~ic!s;IeJYj?^&g_a!w~_dQl-HUb!~~xY!}~@bq_RH!~~xg!w~-`@dNjFI)F!s~xqQ`?I!Zx`$b#Z$I#e#_$f#]#p%Z%a&]#J#Y%Y#_%[+]&I#^#H\
        #Y%]%_(G#e#E&[#]#H(G$F,X(E#]$H#[$d$g'X#F#H$F#>#J%I%D#`+i$l$J.C(J)g(I#J$H#_%Y!~~0FjnKJ!z~2DUb4i!~~xa!s~xr7JTH!pT[$g'I3J@e$d3b'b?E4H\
        VI!^4gwW$w$gFI(H+J4j%f)`#J&X3B%J)].c&r#F$H!o~+kJc9H8H#d%d6`,e.D(H,G&f!}~xm!w~|n!b*_$e*`2JQc8C#^/]$a-X7e%E'J$`*I(j%G,I'G,H(J%d$I%r+\
        G&e%F%H,`'e#^(g!fzH*g)^QI<f&I#b)E#a&l$h#g%G&I,@)`%G-F#n$I$I#H#f%d!s~Kc3]/W.^$F.X(X!msb7c-e$G`o5cHg*W,I!n;_pH#bB^*aB_#])_-E7c!qgine\
        *]:G,e%H-X!T#IOJHC$f%b#t#e#X$d'G+J7C&t,_#k#H%e(c$]-C#n#B#j#k&l#I#g,H$I%I#I#J(I#J&e%J$I,_#I&a#H#s%a&^(a#E#H(o!~~IH#FOniD!c#i,D-an^%\
        _#d#]$J%^'X2Y%jGZ%[#H#I$s%GJb!Z4a)iT>%m8`#Y%^#]$n)I$h)`$d%I$I#e1Y&^;[/H'^&r(F#J%C)I#e#I(a&I$J#f,I/Z$j&s!p~7fOI2b%IIa.f)W2Z%d!}~xe!\
        ~~(H~(g!p~O`+H1_3g)I+b)J#I#dG_!~~xioH!~~xf!P(f)I'H&^;[Ga%v$E%b%D#u%I%I%J#Z%I$j&^(J#I%[(g#I#e%Z%g$X#F$r#s%W#F'f$I#^$W%I(G#I&I$l#J(f\
        $H#G$^%J$n#F#J#E'^#I$^#C'E%w#I#h#J#c%J#J%^#H$I#J#J#I#a$J#J#I#`#B&J#I#F$j$d#b&j#[!}~EB(JNgGd!~~xi!S@]/`7Y(_#C6V,F#c#a#F#k#Y%I&b(a$]\
        %c#_%G#]$Y'W%d%G#m#b#f$Z$F#W$[&I%`+J#I#j#F%c#l%H$a(]$J$d$C'b,Z$B&c$n#c(_&m%Y#a#`#J#F#F#m#I,J#I'J!~FJ~Sk!d@_R_,d$bQ_+F?X&`$g4c#A#a'\
        ]&I'e#]'E$G&f#G$b*h#J#G%G'H!~~yH9a!}~~4i!~~0`!~~xb=G!~~gH3Z!~~-i!r'G~0g@J$J>^(Fbh!z~xg7h!}hk!d~5f@J9b#f$k,E(I&D%b*g8q(I.Z%`!z~+Jbi\
        %fWe!aEo$pcI'J(c9I&I8b#H/c'J#h$c/l#[#](J0H%g%p#]%a5H%I!u4`~<Z#dJIEH+b!u~xn4g6I&c+J7J!~~xe!e4^-^[J'f'b*fdg&n$E2o5H$I$I%j(I)b*I(H*I!\
        Y/`'c+I&g*a$H%e-g#H&I%]&_$I3f#G#n#E#e/[(E-I>i#_#^(I%d+j)p#I*b%k#]%e$[#J&B)g#b&d#B%c%G$H$^#@#H%h%F#Y-I*H4j!~~xf!gzH4g2[)`Qm%J)i#a5C\
        $_'_$J#]#J'e*H%J,a'_&[#e!V#c&h'X%^$d$_#b'[#W#c$[)`&_#]$^#c)h$a)l(Z$_+g)])b'Y$G(G$Y#D%I#H)X'_#_&Y%I'J&^&G$F#[$J#F#E#]#Z#_&c$H#A,b#Z\
        #Y%V#[$Z%`&J#I#[%A#E$c$I%B$G#F#H&[&B#G%Z$a'[#G'F$c$a#^#I#m#G#X#J#?#C$]$]%e$_%[#]!m%]#^=Z+_#d1^&I*_.]#_#`#_!n~AD?J%J4I&c*l'g#H,F;g!\
        ~~xg!w~E_'`/JBf!z~xoAI<I1^!}~0F$I~GA&k!k#h~$f+G%D&IJG(HE_#_(a(a-`#J(_'a%I'c#d!~~~(`!s~VZCmEa4[!z~xm!d~#H#d-^$[#^#H&`-a/c/a6[$_'r(I\
        $H&Y$I#I%W5X$i'D$J+g$b%H$J)c!u~0[c^)C,cRG-I(]#a!k~.a$C:_6d=a%a+_%ZHI'I#I$h1d!~~~J_!~~~JI+j!}~]c!z~~>a.I#_*i!f$d~)g([#^0Z.f)Z#d#[%^\
        %a-_&_/`3E1a)[#I$[$W)I.^$E'[!~~x]!r0b}fgJ-I(c(g)I8i!~~xg!w=_I`i_$H5I4ZUG!}~xj!u~#m+b/aNb~0a!_#^2W,Y&f,IV[+`.f$I.`%_*I3c%k%`(])k3I&\
        b$b*^%`#o*[$Z(_&`+^'F'H%^!~~q`!~~ja!g:^GgOdUq4n/I2c2A#^,b#J&G-_$H!~~ff!s~/pkbIG!~~xf!}~xpcF!g,BDd6`$i3J>aEg,I#a#d#[+I)A3J(['F#I'Z#\
        h(]:b#a#I#_#J(Y!~~xg!~~~Yg!r~'f&`&e]a(I'fcC!z~;fPb0G!~~jX!~~~iZ!~~e^!~~~Xd!l,_%J~MD$I,_3f.^)o)a$G#J$g,f!u~ZH?k.e)H+`/H!~~~)CXg!g~J\
        H&a2f%H8Z8g)e)`0Y0`(Y/c!}Ac,c~rJ!~~~Ab!r~_I;o8i0Y0gIE!s~_I;c8j>_!}~~3h!~~~3f!k~_[;h7c#n(I#e(F.d!u~xIAi!n~xs7b%H5F!s~xE(o1l?H%I!z~x\
        n+F!j~-rF_&d3i%I0J7Z%J0I-b#l!srcqZ&^0=7i)h@I!~~x_!s~xp7e!~~x]!~~xc!~~xe!z~DbUeDI!j|^#g=d@a8d(B+D&e1`#e#^#a4f&_%J$I$H!}~+i^c!J#]&n&\
        d#g%^$F#W$^#H%A$e#Z#I#H$f$X%X&a#^'q-Y%[#f&E%k+]+_$Z#]#I#d#Y#J#a$^#Y#^#Y$J#J#G#G#[#a#W%Y#B$f#Z%Y$e#W#^#H#]#]#I#Y#Y#a$`$F(h#E#Z#^#H#\
        H#`#H#I#b#a#_#b#H#Y%b&o#w#n#m$Z&X#^#I#d#W#[#Z#`$b#G$H#`$G#I#W#I#G#e#D#I#F#J$_#Y#c#I#J#g$Z#V#G#[#a#_#_#h#b#W#n#]#l#I#k#F#b#d#I#C$G#\
        F$`$J#E%`#I#J#G$[#W#Y$[$W%g$I#C#k%b$^$c#d&Z'Z!r~xC(d8c#k3H8e+F!~~xl!`'_+^#G)h'FGe+b4I#Z$c,c'jCd)k+c$^1A&[#X#J/I#C'^7G._$I%I#W#j*G&\
        `!~~xa!~xV!~~p_!z~~>gGd!~~xk!~~~Zf!~~xjBF!o+iS_#H&J%c#o=D%a$[SG+J4Z*H4I!j+Inh$G%b&]0h$])B%I'dGgNI1^%i(`!z~)b'Dln!p+`6f1`0b*g}b%`2C\
        4I2]!w~0jAF#HIH,aBe!~~~'iBA!~~xg!~~CawE!u~0cji4g:G!f~-H1F)xI^/EBn!~~Ce!w~Zb9I(mJG!}=I.H~PmLb!~Rc!z~Tj!r~%g[J;`)b*d'J(_.J'e2H(G!u~#\
        H2Igd-h6_=J(g!~~xI-d!nKI1H&I+J@bNjNb)i+c=o+F-a!~~xh!}~;bQh[H!~~gg$I1H!}~JJOi!~~x_!o~5`B^DiV^+g#e,G$c!~~xg!~~7Ecn5I)J#HGJ!~~xoNE!s}\
        Ixo!w~xqUJ;H!}~xi!P#X+g&Z$^#W$a#^'[#_%_&[#[&]%b&Z6e#^+_+Z$W$b#Y#I#`%^#a#F&[#J#I$G%`#G#c$Y'G&F#]#F#Y$I'W)[#^&[#b#Z#`#J#c#G$H#F'a$X#\
        I#a)c#Z#f#Z%J$;%]#J#^#G#c#J#X#I#Z#k$c#d$e#a#F#e#a$^$Z#H#W#]#J#J&E#H#X#]#Y#G#Z#G#b$[#^#D$]$i#e#G#H#d#I#e#Y#_$h#`#^#i#e#C#^#Y#G$[#X#\
        E#^#Z%J!f#bJ`&`,b%bFc#Z2j#d.[-a$]#G&_=^%a%B&b_J#Z!~~hI2f!i'F<a,e1JBICH:H(G#g#q8I)_&J%pGJ6D$H!z~xl9E*a!~~xa!}Dc&i~AH2B!c#G+W*I~DJ(D\
        6r#q#s#q%g#C$f,J>E6H?J!~~~]c!~~~*c!~~xj!~~x`!z~xqFA!}~~(e!V-]+_-Z+`3]4]+X#`#Y%J#I&^#a#H#]$f#a#I#H$I#X#f$c#f'a)Z$_'J$Z$I%H)I$_$I$`#\
        I#H'F$[#J#F#a%c#i'H(h#]#d#a$]#J#]#Y$I%]#J#_$I'Z%Z#J#b#I#Y#I#Z#^#d#I#_#i#d$G#I#`$F#]$Y#a#V#H$`#E#H$^#`#H%I#F$J#I#f#J$a#b$G#Z$Z#a#X#\
        I!~~xh!~~xW!~~xf!R'W$[*Z/^Fd#Y+a,_%c$C#b#_#b)^%[$I#F%e#C$J(_,I)b(]%^$]#W$V#J#W#_$d2Z#H%J$Z$`%X%o#G%I#Y#^#W$k#Y#f$I$I#G#e#b#J#]$I$[\
        $a$b#W#G#Z#D#`#I$H%`#E%a#G#i#j#I$l#I#G#I#g%l#t#^#h#I#o$_#B#I#J#Y#J#G+[!j}`1IHI#G#J%H7c([(J#a#I%f#_'a#G#e'F,d$`(e1G+a'_#_&^!~~xk!~~\
        xf!Z#[4^EJ#[1F%c/J$J$^'F,c&E$q$^0h'C)D%I#h'I#D)e#`$H-]'e#c#J$b#]#H#W#f&I)`#`#J$B#X#e#[#h%]3Z$^&I$I$i#H#J#I#B$^#j#b%G'I$^!]#d2a$^4a\
        Qb-i)b$a#Y'a#`,X*b$G-Z(G-J+b$['j(e$i&I&^$]#J$c$J#J-G&`.c%I#I*I%I#D'`%i#^#H!}~xi!r~xr2h!~~xa!~~4^~FJ!}~,I4f[EBI!~~KHNd!}~~Uj!~~xdpI\
        !pK`~NJZn/l'J!pCm.n0JTce``G1c!z~xo!}~hI2i/I^e!w~)iUC=i!~~~F^!~~~N[!q~ud%I:`:X'I#j%c([$`#J$]!}~xh!~~xb!j~B?6_)J<i)]#F.J%a*`,^&]*`$i\
        $^#a&i/_!l<a>H'G&GT_8hBg*_:G;D*k!}~ei5@Ee!}~xf!}~-Cmq!~~xd!}~~o^&a!~~xj!~~xi!z~M_Lp;J!~~xe!gy`'j-Hl^/`$eDh)J#l$]$I%g,I$J!g{I#Zyi$J\
        &q*J'H'I#]&d#F3F#G+J+J%n&j!k~xH#c.m)a%a-I1j8e!z~_I.b%dWf!w~xk!~~~O^!~~xg!z~p`*f!~~|a!P9[&h$Y$j,[%F$I%Z#q#W#n'J3t#c$p+H#b#Z$_&`$I*H\
        #F&I$X%^#`/I'j$a)D$d%G#E#l(I$I$c+^#b#G#J#H#W$d#H#k$B'_$Y&J#J#d#I#I&d,G#W$G#Y$]'d#o#I$W%H#n#_#D#E#h#I%J%h#G#d#[#Y#H#I&a%G#[$F'e%i!~\
        ~~U`!py]%[$d*J2c)H/HJJ#f2h$c$Z+H=I'I!u~8^$^FG-c#W%a,GME!~~;`@DQI!~~xh[I1I!~~xhBG!r~7a&c&j#g)E'Y*f,HyI!~~~za!j/a&_kI-hLJ(b7F(H%^&I#\
        b,d#]%c$`(_#H)_#I0`#a,^!zOg~Ba!}~$^v^NE!z~MfXb!~~[a!jy`#a4]9FQn%`%C+I*a0H#b&f/a(g!u~xlHJ2_2H)a!~~xiRJ!~~xi!z~xn!~~xe!~~xe!~~zZ!m4_\
        +`$^b^3Z)a8X$^2F$b3>Ed<I-_!~~TY!~~2f$I~HE!u.[#`#_#`?_~0H!}~^H<j!~~xf!u~<c^fTI!j'G'_AJ/J(d1_DH#`-J4V#W4a3F5C(p:d7`!}KI5j!}_i!~_b!q~\
        _bQd=tAH!~~?E-I~&m!}~=e]e!z~.j{INe!~~8c!}~xkYa!}yG/dxGPf(H&I!~~xg!z~xo!~~xm!w~XaAH3i^e!Z/`~$J&b._#]7Z%]%J<?#G'G$a#C$I$_%I%@$^%i#r#\
        Y'c$[$h#e$[$f#b$d#_)G$i#E%F&a#a#a$]%i!s~xD)?#q/J6g!q~'Dsk/G/e5a(b2c!~~~2Y!~~~2d!}~xl!~~xd!}~#D~&hSi!_#a3Z$d(^aD&f$i$^&I.`'`'[+W+H#\
        `#`&e*X&]#J$d*f(C'f&n*_0d&J(G,J%I,G&J%l#^'J!}~xi!sAI~RI4B(n5h!~~xf!]nf,]#G(Y+Y#[#[$[$H#[$_$]#E#^$d#g'a$_*X'[#H$d%X)F#`%[$Z#c$I%c&`\
        $I%X&c$^%['I$I%D'J0]$a+c)_'^#Z#c$G#F%](a$b#E!ky`db'l#i4g-a*_Oa!}~=F]Hjm!o~}v7c7H!P.`#J#d#[$k(hbh#F#J#V$k&I#o%a#l$`$E#B&H,b%Z(H0G$I\
        #J%^#_#]'f.Z#_#d$b#e#X$9#i#Z$I$_#W$c#`#f#e#a#H#I$I#E#G#J$D#Y#J$^&B#`#c#J#F%W#I#F#F%H#J#g#[$Y#]#`#H#i#E#]#k#a#a#Z$b#e#J#h#b#c#a#i#H\
        #`#n$J#d#i#B#a#H!c~GG$^#H+^2k&d2k(['e8I#_$f,`4I(j(H!}~-I-a$IRJ!W#_$[+W#a#Z&[(['_.a(])[0]2^$I'^-J(J#D.I)H.]$Y#['I#`#F%H&]%[+F(m%]%a\
        #I#c%E#B$a&c#k&`#d#h#m#m*^#^$d*Y#]#[#I&J$_#H'c$G#^#c#a$j#J$^(J!~~xlnA![#]%[#_&]#[$r#d#d#a#[#I#Z#^#]$]#h%Z#b#[#B+b$]-]&^#[$`'_%b+i&\
        Z#[#]#^#[8J&_3Z2H#m$]&H#Y%G&G$H,h$I&^*b&H$@%I$m%[&f%>#[&J-A#G$H$H/D(D$`#H#G!n#c,d&_$Z(G#_%[)_)V#H&_/[*e~4H!z,hAf(h~HG!i,apc>aHe']-\
        a&I$?)I$X'C.`#_$`%`2G*a)F$_%`%c$c!u~xe1b`b!}~Lc=I2a!~~ub!s~xp:hM`!sNa~:a3B9b?]1_!~}d5I!}x^}h)J6E6J!}~~Of!k~-d#f%IFJ%bAA*I#F%f%f&H+\
        c#e*`8j,H!}<J7d2EkZ!}~xe<J!wlfz^,^'`!~~]HIc!~~Dc!z~xm7I#b+J8HFa!}~xjSG!~~(`!s3I~$_eopc!~~xh!M=[[]$H#F$^#_#W#H#I%e#]$I$t#j#Y#g#W#e#\
        g#E#F%n#]#?#b#`$Z#g%[#b#a#m$^#c#a#H#i#Y#b#]#X)I#X#G#[$_#W#f#`#d#Z&`#J$`%q)[$b#Z#J$m$J#a$]&j&H%I#c'C#c#I#b'H$b$H#G#D#c$D#k%d$]'b&Z#\
        H#H$H#_$Z#Z#f#E'J$X#I#F&e$]&[#_%G#a&i!~~0Gj`]I!~~x[!m}J5JeF$_%_'^%^$J$c1b'^,X%_%H*`)]*I#^!g~^I<i(j$c,?%`+H#k5F%j-h!~~xggH!q~hg$f0f\
        kg!~~xIn[!w:I%H*C$h~+Z9i2ID^!}~xd!NAXYj$X#j#Y#I#I&G+^&`$J3J,Y&I&F$`#X5F#Y%[%?$Z#]#Y#`#l#n#l#G%b#H#J&J#D#A#d$j$H#I$e#Z#p#u&a$g#a#d#\
        ]#`%I$q#m#l#g#e#F#]#y#D#F#J'_$G#e#E#E#G#Z#j&b&G!`0_$^OI3I,H#c3H'_']%_B`$J&e4;(_#j#[#Y,F#E%a&H#Y#h#l#X#`&_,i#a#H$g#J$n/I)I#_/F!~~xc\
        AG!w~#_gJWJEn!~~x^!w~xn!~~xX!w~:f`cSFJg!~~xe!~~A[!~~xf!z~xp!bMd:H+n*_&c$b%W#_?bGJ1A'Y0I#t(D#m6m(G-J#J#G*I!h~xq(m4J#Z(J1h$c&H#`+[-`\
        !w~xkP_!~~xh!eDV&JZD(J:_4F#G&f/f$f&]+rBj-G)d)H4o!~~~%I5`!}~-e0WQJ!~~xo!~~xI2`!Z$^0a$]G[6^2f&b)G$`#j#g#E&]'Y#c%e$Y.J*H#Y#^%I#i$q#_&\
        [%[,i$Z#W&c'I'e#H#X%G)e*I&H'I)A$a(`%F#G#^#W#H4f%]'d!~~yj!}~zg?_!~~vkGG!~~xd!~.f!}~xk!z~EI(b!~~xo!}~xo!zHe~Ql$J5bQF!c,e$I#_2aeZ#[5_\
        /l%J0d%^+J.J#]'G$E#s$d)J%_%I6V)`(I#I$I9H!h~0G:q>b5]%s?C5I<I!g4J7jrG%[H`0`(d.c'i,a&k)g+H3g!hLk#e:i+fB],D%W#dgD-I!}~e]!~~xb!~~xf!s~V\
        cKE'G/_'f4_!~!~~xg!j][AH#b#I+Z7G>I$I*`2J.`#q-h!~~YH@i!~~xcFD!}~xj!o~xFTw!}zbBf~%J!d/_+adi&J&J#I1i6H%H.H,a(l/m,I)F6g&e&f#I9G!d8_W_5\
        I$I,Z*I)F1^$I(]#V#_#g#d'f%e#J$e%a)^%_%A%`)a&H#J$G)C,H#W&a#a,_&I#c-B%[&G#I!~~r]*J!z~uI#f4e!}~~tk!znn~,IFF!u#d2i~W`!z~Ga>h6I!~~xe!w~\
        :a2F'bJ`9]!r~B^Wf(I1nKa+W!M#_$[2VV`2a#q#X#b#a#I#X$H#Z%X$H%I&J#E&d#]#H#X#^#J%E#W$X%](Y&X$J$X#I#_%J$E$p#_$o#[$a%J,J$Z&m%I#Z#c#I#z#W%\
        J%r#[&@#x$F#f%?#~#D#G#Z#J$E#J#^%`$b#W'E#z#H%J$G#J%^#Y#J$I%G$^#G(C%[2a!ozE)I$]ro3i6YB^!~~xe!XR^$`DJ$G*e#_#I%d$a$Y$I&Z%^$H4^,g1b&_#X\
        (a$^'f#Y#b&H$['`'f%c$^%_(c)H%b#[#_#W#Z%H$I#`#h#I#G#Y#^&d#]#J#_#[$c#J#Z$Z$]%o#J!~~~Sa,I!~~-f!~~x`!}~xj!~~xe!o9G:JNG'e#H)J1b/a3I9c*I\
        &j1f/G*iBg!kya_I$Y=E.l)j#d7[0J+f$c!R#_+b.l$__o)H(^$X$H&Y%Z#f(Y#G#Y$a#`'_)h#]%f#^#g#g#f$I%s&X(a#b$g#_#h$c#_#_#^'['Y+^$J&F$m%I(c)m#^\
        #H'I#W$e$_#I-I&G'J$c$V$C4G!~~ti!~~xe!~!~~xk!~~~Oa3D!~~xW!~~xk!w~HGQ`%gC`!SyI'J&b&^$Z%J#c#c$H#k*W+G#I#D#b%H'V#i#H#e#d#C#h#a#`&I#H)_\
        $a2j%_$^#X&c#b#[#W$[#]#f$[%[#]#Z#^%_#X#[$]#_#X#_#^#Y%G$[$]#Z#a%Y$a$[#f#]$E#]#E#j#a#d#^%[#Z#`#[#X#d$[#^#J#[!~~xd!~~xX!l~5a7I)F#a$[#\
        D)a=EDj&`9g+d!wRJ~Gl4F!b~(j%`.]AJ:F+g#^%G&Y$[-_%I#c#Z%]%_&Y(d&^)^$^#F#`$a$f(H%^'b#h!m)`tG#H8acA#I$`7_&G#g#g'e&c+I%a!z~~'o*IMH(J+J!\
        YAd%a'^VJ-`'H$[&^*g#c6F(J-H2c#`'I$c$_$^#_(p$X$G#q#G#E&J&G#`5I%i#I#Y#[#d#h&H#D$n%H%k!~~xe!g~/E6cVn&G(_7I=W)g$c#`*l!~~xa!~~~<dFH!~~x\
        [!s~1J&AUn,j'I_`!}~~<e!u~9a>hNh!~~(H#>qk!q~3_+d#A.^Pn+J8E/[![xg*J%A#l#g#J(I$E#J$`$i#d#G$G#f+n%f#D@g#j0n(G'm0WM]!~~.DlINJ1i!z~od+E&\
        g!~~xc!~~xf!~~xc!r~<H+E(JAi/I-J6Y.i!}~xf!k|I'b#G5ICa:i#c%m*I4D&[4I$d0H$G%D$`$g/E(k!~~~rA$l!~~~Ob!ew`,C#J$`&I#c,J$f#h4l&^-H0`(_#J$b\
        %g#G#l#G-G$I#J#e4e*G*a#I%g$G+F#G#F(J!`-@#l(^Ye1H%ZUI#d(c-k1E&b$H$V&^)p#^(h#d%H1I#H#_#E)^+E#f*I!~~xf!bKe-J8H/f#]Od1H#^5c%b&k$g+`#W-\
        J0[*d)e-`$e%g#^&e%F!w~vG$l2aDa!u~xe/G/HKc(g!~~xc!~~xc!~~~<e!~~xe!}~xIFb!~~xg!~~~2b!~:F~~.f!}~xn!w*c0i3Z~2@!}~$['b!s~0f;I$eL_$FaI!}\
        ~xcFd!~~xd!`naI`6[$G0h#J-e/F(i#`#_%k*I%^&a#F(G,g%n8W.I!~~~(h!~~~bh!u~hl2fAA6C(I&d!l~2_MH6e%J%D&fK[&[*a.`%`$l!Q%b$^.J#Z/[%],]<b#f)i\
        $f-I%^'J$j#@$d-b#D%G#`#Z$^#[#d#X#g#j%j#k)_&c#b#f#I#Z#J#b#X%i#Y#J-g%G&G$c%n$f$I&H%Y#F%b#W#Z%J#I#J#G#I#]#Y*a#H#D$I&G%I#[$^%h#[#`#I#b\
        #e#W#G%[#Y#E#c&E$C$g$o!~~0H~0H+m!qtfOJ;G(j4p<cOE!~~x_!w~%`UdAGfi!phi~2H,H>s!u4DHg~?j%J#IDb!zyJHa|b!Uir#p#H#g0I+c'B#^#^#]#F#]#^#[3t\
        #o$k#o#b#p%I+G5^)I#[$`#d$B%c#G%F+I#I#c$H)I$I*i%I%d-X&J$c-I(b!_Ae~(>7Z7b(=#`-w#]*`%e%J;^#I&x!z~xb'eT_!h%q%j5G#IFI#d3q%p4B&D)GbJ!w4`\
        ~B`2F5EEe!w~,_b_#]#]!~~~>Y!}~~&hNJDe!Y)d'I$`&Idd#[$J%C$D#c&^(W$J#I$J#:'W'b%[#Y$H)H%`*H#G']$F#Z$J*I*e%G%Z#I#e'^#I#k#g%a$g%G#d'[$J#I\
        #G#p#g#c'a'F&k#J#c$Y&H%F#I$h#F#h#`$C)c#`#Z$W#J#i)f!~~Lb!~~~'f!~~eF5a!~~xd!~~xf!z~_JQn!m%e8`oj&G,F(^2d#I%Z'I.c3h4I9F#G!b~3ZMh;a8d#F\
        $[(G'p/v4^*B$G'k!}~>=[o!u~.Elo1INF1Y!z~<h^H)JGo!~~xe!bD]&_Ph+[%I8X;I%J#I$I)>%H,a(`$_&`/H%I$H#H#G*l%c$H$b#].e)b%m#H%b#n&`!~~gJ3n!~~\
        xa!}~^k~&b!w~~<g![(_,G,D7I)H#F%E#l#m#h#o#k%o.H%g#^#l)X-J#f&Z,H#i$_#]#H'`*E3d&E$o#I%^(D*D'I+^#I&J'`'_1B1@.J%H!}~;c!}~$f~cD!u~=_6ZHh\
        !uMd:g3g~#i!p~8aLd.^&c'E&E4a-a(g-J&^2`!^3_id.b#m$Y%B*H%B#e#_#E#a$Y(e+H#[&b/f#[%J#j)j%`'d%A?f.G0d#a#e$G!}3g!d|GVI+d%G(Y2E)h/@%^&a%?\
        &[.I#k#g#^&^5p!}~~8l5I!u~x@)`/I#E+l9j6J!k/a2a[B%b^H=I+G5q#l#gKD!]=9:eFH0`#J#[#`#i%G3_%Z&J.b#[%[+c.F%I#I$<%E)B$I%D#I#J'Z$I#^'_%]#E&\
        n#o#o#e$I#b$Y'H$e#e%g+`(d#c&^!}~xj!w~Dgxa*[!kPj>a@h$]9Y(]-H9]&^$WK@5](`!~~Hj6GZG!U4c$^-J4H#A#r#n.c,H,I&[$^#H&_#c(G#G#G#E&H*X,`#H-^\
        %J#B'e#E#Y%b(H#]+i$^$G$@$F#c#h&E$J$H$I#E&G$G#H#J#D#e#H)X$G%n#q#m$D#F#[)G#J#k#p#`#A#p$D#H&g#l#b%_$E#J#b&b!`+I5IQr)ego7E&J-e-l.J2H#J\
        5H$C(b#e#d#a$m%`!d;mon8`#_(]0J#H#n2>/cBB'J$I$m$h*I5Z(g!~!z[eWl!w~-m#b(IfZ]J#F!s'Z~)i6dWV1IQZ!}~4@WH7c*b!},c~Ca.B!ipg:H%[#Z%]/[8]#]\
        #['^&]'[2k!w~gI3eLl!m-`$d&IQ^8g%H.I-`$I$f%e?B:d%I.JF`(I#H!k%m8c;H)d4i0_=I$H>I?i1H7D%J$E%g,E0H#G'i%>!o1I~cd(E@I2Y%d%g#a,H$`%^'b!~~+\
        IPJ6g!~~~^f!~~xd!z~XI#D@e3i!~~3b+C!P._#Z+^%Z1g+]*X4^(_'l#h#b#d#J#a#_#b%I'W#]$[#X#c#c+k%I&H#a$X%o#]#`%v%J'd#Y'c#b#G#c$G%^#m'b)F&d$8\
        +j$J$i#J$f#H#^#B+g#l#X)c)H#^#G$I'H%h&]&G(J#J#Y!}~Na3D!pwH#H$r%a'D#FBbO]'J!a%a'_>e&j0H%['b%c/c$g%b%[%a'E-I(`.i#a#H#^7e%`;G=a%d$_2F1\
        I!uxc$a%gxB9J0C!z~JIOe#YHdAF!~~)b!~~xe!~~xX!l~,^/d%E(Y9d1j1a(l'J;Z,I/J%H/G!~~~?h!}~xeF`!~~Lk!~~~Lb!~~gh3J!w~-X~'H)h#e!}~Baba!~~x`!\
        u~?I|b'qGI!s~?^$Z$_+G'XF]$GJa!_%b2_#H$e.D4_AJ)['W(g']%G$J%Y#^#h)H%Y$_#Y-b%I/h&X(Z+D'G&J&V#b%`.H#`$I'h$Z+J&a'H0a&[#p#I!e|I,W*]%`$i$\
        I#G#H#G$g#k#Z#X%a)H-J)I'D%J+[*B8d$I*[#e'b&W6b*I7j!~~xJBa!~~~=c!~~xf!g~xx;`-I%d)_)H#_/m!z~xgIa!whd1a1`9`!d4[F_7[:J']7]$e'k&^%V*Y8G(\
        bC_;[+j%F$I#H$W!g~#I#[+_KH)H'c*d/F%`#_,b&f#H'J#J#H#H(H#d,`#I%d(H#f+g$H%_#_#I$b#J!U9X/_'_M^$I#b#f#e#^#J#`$g#X#b#]$h#e#H#I$_#a#b%E&`\
        #f#I$a%[$W#Z'Z#]%W)H%[&I#]#c%[$X$H#Z#Z#I$X#c#I(X#@#[$H%;$b#[#J$a#D$h#F%E#F#E#H#H#H$W#H#I%^#I#_#]$]#I%I#I#]$a#I#b#I#[#^#I$I#e#Y#G#i\
        #I#I#G#Z$X#G#D#I#Y#E#[#X'H#Y#I#[(l#]$g-a!}~,Zne!mZbQi6[&J9a7Y&j8h^F*a!s~xt!s~.d(Zu_9J7a!~~xf!~~xhoJ!~~~2X!}~/b#I8_>F7G1I!z~ZePf:D!\
        }~,I:g!j#f4h,[)jTI+I,Egk$D&E'J)G0I*A#c+H&H&p+I!e~0J$H/`%E7[Be+w6I#[5j#`%`$Z*d#G#J!~~EfTH!}~~3_?d!z~AJ#I:GWH3j8?'h!u~6G^p(k!h'`/_(r\
        )_%_,_:`#[BJH_5_3Y<J=J*i!~~~Oj!~wc!uml%j!m~&F$G%n%D(f1ZEf1m4_2H!s+H)e~:^<H$fzG!z~xZ*a/I'i!wS`kb2W*]!Z,]$Y$]&]$^%b%^.I/]C]'[0]#I#a(\
        [0[%G*X&]+[)r$d#J2a#I$H(i&X$],d%J#[#I&J#`$`#]$H#I'd#c#H%k$c#H$Y&I#Z&I(Y'h!g;k&_3dB`4`*f#J9IOC$^4`0Z)H%s+J%F.I-I!d~+g@ePd#f6c'k,d5c\
        (a)H*n$g!~~~Wc!},q!r%h8c}b%_(a8B?@8E5H+g!}~x`'E4c!u~x[#b)d4d'^1E!]yZ%Y$d4J.p#p'[1J#JB@#c9i#H#E&I=j&F#n#H+[!u~xi*Z!h,{~Ze$b3G?V!~~~\
        Ng!}~xb!~~}k4A!w~0ggG#J.e!u~]cIn9_!u'H~0bBJ~)h!U%i.I#I+r&DBH)f,c#t&J-H#F#H#I$H$n#g$_#i%G#F-J%b#a#D$W#f$I#m(Z#f#H#h#I#I)E#J(H$c.b'd\
        %F$b%_%l%^#G&I#]%c#J#X&a%^#Z#J$X&Z&I%W&_%c%X#I#Z#H&f(d)_!~~0J~Kb!~~KdNI!~~~W`!u#I~0J&f`m'nUF,J2J/J#J!}~xj!~~xa!D'`+b#J.IR[+s#e#h#e\
        #g#G#b#g#G#J#^#`#b#X$c#]#b#>#W#Z#b#a#]#m#o%]#J#]#^#b#[$^#^#j#E#b$`#`#`#`$J#b#H#Z#a#[']#J#E#k#m#e#_#]$p#g%j#a#]#e#]#W#d#G$n'd$V$[#D\
        #_$a#F#F#I#d#^$`#d$I#a#F#J#k#y#J#m$D#m%j#f#=$g#G#J#H#G#[#F#e#_#d#b#k#i#a#^#Z#t#G#H#F#c#G&b#X#n#s#b#d#C#9#F#@#G#f#[#d#a#F#m#m$^#Z%H\
        #G!w~xf!}~OeDc!~~xJ6c)I!p~/cktF_8c!}Qa~ub!~~f`!~Vc!z~eI%^2d`f+G!s~o^%_,f5^$I!}~DhUH!~~xFP^!Uo[0J$Z%G#J%d%@$b#`#W$f#_']$]6_#G#]&J$D\
        #X&I.I#_*G#J$I$j*I#H#t'Z$e#J)a#`'[']#I#m#c#Z%^%[&J%e#h#n$a#h#H#c#^-`%i#g#c$c!w~_H~0q/D!~~xf!~~x^!}~UINj!j~jI0k&m&b*k,H5W'_5b!~~~C_\
        !l~,IYv6CMe!~~xg!z~xe#I+f!l~0]Y]T`:[#]#^*b*`%m!jwJ3]H^-c+]2b(I.F&I._'I.F,f)h*a%l!u~xr!~~xd!~~~7`!~~xe!~~x_!}~3H+`~/i!V#c&]&g#h$j#m\
        #g#d%j'k#b#h#g#k#b#W$d#^$[#^$C#c#b#]&h#d$`)e#e#Y$`#G%[#^#Z$]&d#c#Y#g$e&h8F%I#F#I%I.J)`0G#J%`%H#I(I#`#a#F#a*J#G(>%D&I&I#G)E#E#J#]#E\
        #I#I#H#H#I#J#G'H#G&A#j%J$H%J$I#J&B+J#I$I&G%J!}~~4n!~~~Wa!z~xp!Y#^#^#I'](^+I&`&I,^&`$`(`#g#a%g#]#`$e#g$I#^$]#_'`%^%f#a$h&d#I&H$H,f#\
        i#a#J&I%H$a#^#^']&I#[&[$I*g#^#J%Z#J$@#_(J'_'Y#_$b#I&9#I$D(^#J#^*^%I)a&J#I$B#](H#c,I(C+C$]#J$G(^$e#b#Z#^%]$a!}~xh!~~|a!o~xC#a+`1^#`\
        'I8E'd%k0]#Y!~~WFVg!~~~d]!p~#GHJ#k>h#G2^HG'h=H!p~IE#j~;g!~~1HieJC6I!_#b&_#g$l+`#g#c#c#`#j%m&[$]'Z%_#GK]'f#[#I)A#E*['J$b%f$_)J8V#F0\
        e/J4E#I#I.I)J&I!};DsIihLZ+H!~~xh!~~xa!~~/Ike!V+a#_*[+a)a&_$`(W._*^6J$]#^%I$]$d%G#Z$f#Z#I#]$H#I#F+W%_$I.J#]#J#Y$B#^#H#I#s#e$Y#H#X#]\
        &J$^$I#^,J$H&I#J&a#I#^#]#n#^$I%^$m#`)]%G#[#J#`$H#W%E(d#F$J#W#E&c#H#J#a#I#c#F#E#H'H#`#E&I&A3_!pH]cG$e&_/H#dWJ1J9l$Y'J0I%A,g!~~0_!~~\
        hHnb!}@a9_!d9Z*YN^0kR]Hm%c%`$J'H*?)m#o#c#H#E.H&_!~~xg!~~xa!~~xk!w~~'l!~~xc!uIa~Pe!~~x]!u.c']{_~TZ!~~V[!}~xG-l!~~xh!n~)`WJ(a5u(Ha^!\
        u~4IEH/c5q!r~vq4d!~~xd!}~VHCq#IZI!w~~2m#J!~~xa!~~xg!w~xGQk#G!~2H~hj!w~9cP[=`!j~xJ#a'c$`/r,`'b!~~5@UH1n!j~_I;oF]Id!z~1c1I=l!amcGe&[\
        &^#_8J#_Bd'q$I$`,I%a#u(J$d4_%`0G'I$F0C!}~xk!~~1d!~~xf^F!~~xj!~~xf!dy_%E%]+J#H(b#D3I0_$I(J'_(_,`(^$b%_$]&b&`&_#^'I$[$a#c%J)H&]$G$c-\
        a%b#c#[#g(Z$`!o~3]*b#fJe5hcH!a1JmB/])Y.W5h%G'b#_$H*`,a(F$c'E#^%p&c&`#f$@#`#G%]$`#e0f#D$^$['I)E$d#b#Z#H$d%_!s~.b([dc$I^Y!~~xl!z~S_P\
        ^Q_!~7`!}~ka%IWc!r~ef5g#a=fKa!s-_>]ybT^E_F_!ryEvJ%j%J2sII!~~xd!}~II$HLa!w~IE$kLkMJ!wda~~1l!~~.a[I!z~k>/o!Tw[,[#J(C$]$G#Z$^)J$G#]#a\
        *`'G%H$]#Y#r#v#y#`#G#])d%I$f%a$a#c/H$^*c#]$D$Z$j$[(G#a*G#^%l$_%H$G,_#^%H#`#I#_#a&d%`$^'Y!~~xe!}~x_Bg!~~xd!z~8J%eQh/GMF!w_c'Y~6WEJX\
        c!Sg^2X$b#Z#d#Z#h#Y#_#h$])E&[%H$`%Z'F%c%Y$V'^&e%I#W&E#Y#b$F#B$d)I#H%H'W*k#V#]$@$I#i#e#J#I$Z%h$c$m#Y#X&b#I$H#d#I*H#H$J%`$H#E#F#I#J#\
        H#@#b#I#Y$a$l$^#g#G#h#q#G#]#J&f#c$f$I1^!g~#i1f%J.c#['g2JBF.I.d$j#b4J.g'c$I*j!a~_[%J+]/p/t(G#_*m#q0E:J*A!~~xk!nfG+j.e*^1f$`H`$^!~~x\
        d!u~xm!~~xh!~~xc!S4]*_G_+Z6J&]*J$[6I%c#g#c*I)c%a$Y%t1I%`%n$^%]$^#a#X&p(e#g#I$f&d#q#l&]*^#>$I#J#H#I#H#d#c%G$I#i$I#G'H&F#I#Y#d#I$J-[\
        !z~xg!~~&G#D#G#G&JFIHn!~~x^!~~~DI,o'I!qsJ%a~$b7H)h#o!~~&J~5h!w^_2c~AZ?b!hwG%j[I'F=b'_-g(d#a%`(G&J@l&I&c!u~zd5j8F(F!a~5d.C(`.Z#F#Z$\
        F(]5@#I#H#`$`$C$l$o&b2d#[#h#l(`/J$I+](a#a#D$W%X!u~8I$i$JPjZF!~~xc!~~xk!cAI4j$a%^#e$_$^#b&`#^,_;e&[$I#Y)J$h#g;H%^.G0I&C3I0`$J(I,H'D\
        .E/_%h!~~xc!~~x[!}~xoNG@I!w~od+H&I&cO_!kza%`]_6F)jGJ*b)h#I)Z(d)a!~~0^!~~xd!~~A]!~~xe!}~xl!~~xa!~~xd<J!u/H&D5I3k~'FIHFE4j#a!U#^'h$Z\
        $[(X%D(I$`C]7f$^#^#Y&[#]$X#^#^#_%`$[#Z#J$X#H#a$Z#G$h#^'d$e#J*_&^$C&^$Y$^#g$Y$_#]$Z#Y'J#_$I)]$W$l$J$_#?'X$V$[#I%Y$F)b&F$I#^%E$J'H#b\
        #J%C#_#^#W&F%_%J#B#b#e#X#a$J(W#J%b%I%X#_!w~q^#]#e'a$G![%d)Y(^%_*[%^9[+b1b%I%f#a#]*Z$[(I#_$F#a#e'b$G&k#g#_&[&X/d$h#m*_#W'_-c$b'A'>*\
        H2G%?%H9I%I,A#^&C&^&i'e!~~xc!z~ZaLC2c.e!~~~5e!~~.Clo1H9I7G!n~>D8b5J2lIb)d-I&a)`!~~xe!~~xa!u~8kzg!}~~Oc!~~xc!oS_Ob$F&^Y_._*DBI&bLa!\
        j4_2IwdUI%I#i$o/<%l$YB[!WAc*J$G%m+e'J#E#`#]$_%g0h(H$F%^+X$^#c#F#I#I(X'W#^#n#h%^#f$^#H#J%[#f+X$Y%g#J#?(^#F$g$Y)[']&6%a#G#=%a%W$J$a%\
        ]#](B#Z+I%^$_#a#`$`)H%X$Z$E$d-I#I'^!~~xj!ry`%^$`]^<I@E#aCI#E(g!r~xl(c;bGf!z~~fp!~~-^mE!~~x_!}~xg!]/C~&d.d:D']%i-`/C/u)G9`$b-g#]#`-\
        F%^$x#G!m~;H-Ema0_0a#J%c+I'd'q!hUcSG'_cH(?$a&E5H%a#H%b*f&g,H%a%I(b%j$b!d;^~/`8^;a%I1p%I)J#]#e#d(g0`$d2F*c!}~xk!}~xX!f~#]#a#c0[)J$i\
        &H'IPk&i8GLC+I&F+v!~~1IIe!}~/iIhC;@J=F!g~.^-a?dCq*_/fFd$^*i!_?XkY*Y%J#I#j#b#J(J-h8H&J%f#k#h-h$H-_@h(X%F+a%_,J!l~-g-D$d$J'`#bDH/G9F\
        <d#_4j$^!z~kb/a!~~xgEH!~~xdF>!~~x[!W)[*_&_(^+c&_4^9_'_)]$e#I#j#G#Z&I$Z$Y&G$]$V#^#J'[%]%Z'[$B,I$`#a*^$c%G#^,]'e#_&X#J#b)Z$^#]#^']#G\
        #f#W#H#G#I'[#I'e#a%^$b'[#`#a&c&b$Z$I#H#l#]&B#I$Z!aiE%d5C1H$]&a,_&I2k(D#]2D'H&g#]%m$q#Y/I#c#J%E%J'G/H3I#I#D%_&`#b!~|I~<d!u~igFh%J)_\
        &I/C6e![-]&^$e&]3YRI#^&F#l#Y,_$J$^$I'[)J(I1`#Y#_$H#Z#h'a'Z#a)G%J%^%k&a$c$Z+F$G$I%]#X#[#]&d&a&I$J$b%C$_%J#I#H#I%c*_#h#^#Z%G$k$h!w~h\
        aT]9H+I#g!}~MGLk!}~WH/WnZ!~~fd!l~ra(vBd4b#a!}~xj!}~cf!j'c+a,q&e(^(fE_+e;Ye`!~~xf!~!}/a~OHSe!n=a[I,b$iK`7J#F2b3e#W2gDa!~~xc!r~.H)HH\
        j/e1i!`$l(`)XAdR`)Y&`&]$b/_#H$`#F#b%F&^*]#I&I#I5]#I'f%d#I#b$H+X&c.H#b$b$^$G#e#e#]%^+I)b#^$_%I&I$J$[$H!~~xd!z~Jd~;]!z~xk!q~)`=aUW>b\
        #G$d&`JX!~~xj!k~:^'a)J3D0_1`#d$j(h)G4J8_%a(b+G!q~B`We#cm^!kw`,b$_;f#_Wc6H&H-B%J&_6l!YzH$F$]%Z$]&h#J#Y#^#J#C%J#[%C%J%f#X%Y%[%Y$W+^$\
        Z#]#H#H$]#^$I#I%I(J/i%d'c#Z#j#W#I#_#I%H#I$^$Z#]$a$Y#_#J#I%V$`$g'G#C#`#^#^#H#Z#Y#A#b%a$d#_%G$X$W&_#I$b#h$Y$J$c#^#`!~~xg&I!q~fI4F,Y%\
        lBc=b$l!~zf{G!~~x`![(d&e#](J)H6Y(I8a$^,^$C)Y#c#b$[&V$c$](o#_/]*[(e#J$l#I$_%G-h)E)a$a$F#C'H&Z#b%H#d#D#n#I%](J)^%J.J#f#I$H#J#X*^#]%]\
        *[.]!z~ad+f0X!T'd+`#_*c(`+[(_A`-J%G#k#J'a*G#I&I2Z%I'`,h(h#B%D%`-[,G%g$m#H#Z$F$J#d%J$r#d$a#p$E#I#Y#^#h#J%H$[#]#j#^#H&]%b#F#i#H#c#E#\
        Y#c#Y$['I$Z#H#i$J$H$^(F!lBddb/h,[0c-_KcZG%a!r~%Z5WB[At3H5=(C!~~xb!~~bZFH!z~v^4i!u~YW>l!~~xd!~!~~x^!u~kfK^#_KY![%I%h(`/HWg$A%G4j*I%\
        x$d#l#E&J-X1^/G$b#g/c7c%k$Z'`&D'H<I!w~;k`I9`!z~xn[F!~~xe!o~,F7_#aDY5_:Y#H)b@Z#f!r~xq!^(_'^6`,^6c;F&^&X$I%H%`%J&[,E#F'`&Z#Y.J'Y#Z'I\
        #I#^&D#J)]$J(_$Y#h#_#]%X(['H$F$_#G(_%F$_$[$e%G#Z$`#H#[#_'c$^$Y#b#J#H$H#a'H$`#X$I1^!}~IG#DOmiX!j;goD1J#bJ`4vwJ#e!~#^!eIaea&[+g)f*c(\
        Y%c(_*I%[,^(g4Z$`*g%^0I&_'`2_._!~~x`!}~xjgI!~~xd!}~x[Q]!}~0^#biF]G!~xd!cwa$e$_%I#[&a$b%]#h'a#Z#c.]#c>j#H$c%^#j$c,e'W#f-F%D#E&I%J&a\
        $HAH$I#F$H(D!~~~>c!~~Jb!~~xe!eNd_cP[(e%j2p#b7e/YAW!q~xg,G.k/n9a$I(H!rw_Ib;J=d.]+d#`3]0C!u~EHFC0jRd!j~9V+q7D9G>J)bEH#r!a1kj_$J#c$i;\
        ]*J4I(J=_(c$F#d%H*a+J%d1G#I&B#G$e*G#q#`%I#F&o!byezZ$q/q4G3G#a*a*J+t!~~xi!]~#G#c%Z'[%[$^%I$_2b9Y'^%]1`#c$f(J%b#d#H&b#H'o%^#Y#H$Y%j$\
        ^%G$X*_&n%H$b([0_$[!k~r_&f$d2g$]^C!}~cHdd!~~Ve!S/^'^/Z)Z#dUH(X&Z#I$l#C'c%@$q#l(`#]$]#a#a)o+J%e%l$D%H%F%h#`$j)W(='H%I$b$n$J%H#[#G$W\
        #_#[#k#Y)J%n$I#I#I%d#]#X*_$H%I#h&X#a%n#G'`%[*I(c!}~)I?gSD,`!G#I.b'X#Z$e%r%J%_#h$b#H)H$[%_#c#b#r#[#o#c#k#i%]%[&[#^$g$]'[#]#^*Z$Y#F#\
        t#W#I#a#I$Z#G&G$k#a#9#@#`#Z#W$F$k#V$]#l#G#h#I#Z$X&F%a%[%H)]#Y#G#H#I#H$n#C#f#`$a%G$h#F#I#q#g'X#a#F$[$J#Z#i#g#G#X#I#a#D#c#d#H#a#Z#f#\
        I#F#Y#_#G#`#j#j#a#d#X#^#Z#e#`#c#C#H#f#I$I#g#h#]#H#c#^$]#a#Z$^#X#a#f#`#]#W#X#`#Y#F#E#i#c#V#`#J#H#[#Z#l#`#F#E$]#f#e#H$Y$k#]#c#f$c#r#\
        k$`$_%Y!~~~O[!~~x_!~~xd!_,a0m,l#]6_,b<[:X$m)G'q$F&`&Z2_&H%_)_&`$d-I,^'Z*Y)b$=(G9^$[#J0h!~~xc!~D^!axb&C0`%W0j)G'^)E%_)?'b$J%Z)`%E%Z\
        %>$Z$^%]$Y-a%W%J#^%E#^$^-^#`#H$b#X%c#b%I#J$a$h%_#Y#d&Z!z~xkFH!~~,J9hwE!}~xe!L$Z'[-k%a*[#[$X#Z-F&['Y(J$[#W?Y#F$r#J#I#h$[$[$]#f#G#k#\
        f#`%j$I#f#I#e#X$c#j#^(Y#D#I#j%[#`#w#g$H$_$G#H#]#Y$n#I#Y#_#c#`%j#J#Z$F%f&]#F$`#W#h#l#F$j#J#J#D&F%h#I#^#c$H#[#^$g#^$d#[$H'H$E$H(F$F#\
        d#H#p#W'J#]#J#_#I#J#E#C#I#_#G%F%Y#G#[#Y#H#X#G#F$W#H([%f(J!g:H~;^LY$j9W*_)`$d'm$`(g&H'^&g$I!s~x[7`)aC[+W!n~5`eH-ZPn&d-H&c!}~-_mJ!r~\
        @a$a$YU`/DGa!eDJ&aSG%_#G'E0_.]'[1e#I$d&D7_'^*_-Z'F#h=d%J#]#]%Y$c$J&_%h!j1G|[#>UJ5Z(a3](W#d*V#f#d0b+g*l!}~AdGJrH,f!~~x_!}ni!~~xk!w-\
        ev`~Lk!k~:]$e)jwh![=a.jYI$c(G-V+Z$[%e$m#?$['W(c#[)c,c0g#e+a%D$_$a&W#c$]#Z)J#`$l%]#^&['_+E$e#[#H#J*a%X!~~xc!sya4_$`MI#a;CBX<J#]!X$k\
        GcQj%_)^&e&G#W&c2['F*X$_$`#J#Z$c&H%_(Z*b%I#[&`'[(h%h#J$a#Z%`$_)X$B&V#_$H#I#F#i&I#h#e%`$c#G$[#H#J$a#E&^#J&[#`&c#p#J!~~~X`!w~xdP_)I&\
        `!}~~jl!X/Y#I&m<_Tc#H#_#I%J#I#J$H#_&b'b#C*{-H#G'H#I#a$I%I&G'f$H#`#j+`%J#I$e#c+i'[$a#e$H)J's*_'G(a(d%C#I*_!`K`*iYg'INc$J#H5q&n%I#]$\
        n5J;J%I#k%H%a+[%E!z~.Ivo!~~v=4f!Q&Z*a$_&c']#V%]#^#^+[6[$a:H#[#]%_$g,[#e$X&H#a$J$[.[$X$a)b$G#^#d#c#H#D#Z#`&H#Y$c'J$I#I#Z/`#<#e'G&[#\
        `&^$c#J#C'I#b#_#Y%F%I#W#J$I#g#d#`%_#G#j#G&H#H$[#b#m$F#j#m#f#h#]%H#G#p#J#^#h$Z#H$H#c#E1i!~~j@0h!a1c$a(^ga-`$A#I&]Cm)I<Z#h+X#H&d,F/J\
        )d)G'j#h#c#`#m(g(J$_!~~~(_!w~ec2^^b!T4giF%[&I)l$l#G%m#C#f+I2I(]%G1G2j#g$J%H&k#H$G$o$H#I(J$J)A#G#I$J#i#F#I-I&I$f#r#t#q#q#m&H#p#H$n%\
        J$I#D!z+E~aD0q!}{Czh(HWI*d!~~Cb!~w^!S'c-b+[+g$h/b.`9_$I#J#G#H#^#c'a'H%b&G#e'c#s)_#I5J%g#F$W$G*I#Y#b$k(Y&Z%l#Z'Z#H#i$J$Z#^#a#I$I#I#\
        d#[#c%l$_#F#b#H#I&H#I#Y%G$d#_#r#e$G$E#J$D$F#Z#]$H$Y$[#^$D#b#I$o'H&I![)d.^1WDe8_#],G&H(h#_#V#c#h(]#Y%d$c.[%G#[$_#d)`)I$[/[#`%b%B#`'\
        ]#I%X$I#a&[#Y#D'X%I$]#a#J#H#F#a$J#F)H&E(F#m#d$a$J#H#F&a$a!w~xnM_DI!P&]#^(b$`#^$`#c$G#]$e$[#[$c$_'a'`'Z%b>e&]%]$F#Z#_$X#H$D#`#V$F#F\
        #d%[#Y#D$G#J#W#]#W$W#Z$Z#Z#b#X#X#Y#D#X%X#H#^#X#V#W#]$Y$[#^#W%b#I#]$W#I#G%J$I#G#E$Y&W#G#W#W#a#[(X#]#a#Z#]#c#`#X$X#H#Z#_#^#^#^%_#Z#I\
        #C$G#I$H#I#H#X$Z#B$]#W#V#]#Y#I%X%X#G#_#_$>#I$_#e#@#`#X#F#]#G#Y%`%]#H#F#G#^#X$D#W#c$^#I#I#X#_#X#`1J!`#`,^2d[h'C#H&[-`#[%f0H'J,_$Z#[\
        #f$H%c.W#k,e'k#J$I%B'H(a1e$F#J'g&J)d#b'G%`#i'J#E#k'J&E![#I0_)]+Id](`(^'`$h?s#l'D%G(I2r1a$p$a$],['d#I#J$G)D)D&[#o(d(J!u~4IFf#g@H3C0\
        `Oe!w~G]0hDH;b!~~xg!Z,a/g$`dIWH.H6g#l#a%a#d$b&I*a#G$H#^#Z#q#[%b&H#`(`$c$f#I-m$a%H$f#`$c#[%j$@!}~^d~+f!i~5G$_UH/`'G%j/i/h$_/^&F5g!~\
        ~~Ac!R&^#`'h&^%[(g#],I#^$D%d$h;G1^$Y$Z&c#D#I#F.Z&d&Y.d$i$H#I$D*]$[#`%H$Y#Z#J&]&_#V#J$Y&G#G#X)h#i%d$f$h&I#>#c%I$d#k#b$b#d#`#h#^$D#I\
        #G#d$H#J#f$^%e$f#j#H#W#J%I$J#`#J#G$b%J#`#H#J#W#Y#D#F#I#X#Y#j#k#B#c#F#[#`!z~k_/dMF!}~xqUI!j~xbAj$`3n%]!~~xa!r~xf+j8p!~~xh!~~xo!dJeE\
        ^>I4e#i+F0`-I5e3`#g%f%H-_)_6`=b!eCmgH-I$[)e#ZDm#d&`0X:E5Z5g(b)^!~~(_~KH!~~Cb!}~&a~Lk!dyJ4IU[:D$Z#`#]$W-[#]$Z#`#^#`#`#H0e'b#_%H#]&[\
        #_%h$X#`#^$I#`*^!~~j=0j!}~ea!~~xHo`!}~xg!~~xl!r~(bPJC_Eb3I&b#j!z~id$`!~~xi!`~#Z2_Mc#I-^+Z&Z*Z%b%J*i)A&I$[#j,`%b&d-Z2i$e#i+F!~~xc!~\
        ~1`!u~0Gjn]l!^&G+c(^,[=]5g)a#]#J)b-I%H5a5`'H,Y#^#e(I$j#D%[#l$q#E'_-f$I$a$I'_#b&^%e'I'X&D,_&H'h&[!~~xh!_#])^H_+c?I2e#_#[&F%H#]$^%]&\
        f#H,^.I#I#I'_#J#^$_&]#G#W#c#`#`'W$^%]#]$h(^#I%[$]&^$f%_#H%H$F(H,c&^&^%h%[#E%X+[!}QJ~0J:p/D!~~xj!~~xe!bHEVG#^'JIf/[#Y'_'^+m#]#J'o$I\
        (J/I+I(_3I2n'j!]0HlW$X$h'I+`(k>H%g(f6c)l(J/I'I$H&G)D*F#J(J-a#F#I$J$w&e#y!~~xc!z~&h9b!g~0]'Zem2c4^(d#]/Z%`&J(e'['f!~~GA'c!l@h&b)e~>\
        o2cDh!}~._$`jF]I!}~~?b!~~~@f!R%Z#aOd#`$I1Z)J.Z$b#Y#Y#F&I#a#_$H#a#c#_$H#H$_&Y%b#`$G#]#I$^$I%V$[#Y$W#Y'W#X#[#H#]#Z#H#X#W#X$]#X#Y%H%a\
        %G%_$b&I#J$I#Z%_#I#b#b#_#J#d#F#^#c$W$H#[#f$b#Z%e#d#F#]#J#I#d#d#G#E#Z#I#b#Z#J#_#_#]#a#W#^#Y#m#I$E%H#I#I#W#I#f#d#W#e#^#G$Y$a#b#I#Y#a\
        #`#g%a#J$c,Z!~~5c~II!}]JwI,c0g!~~xb!j;jWg9n8[#l8J.b3IKF!~~-e!~~WJ/g!~~xf!u~E_'`;`2`&_nH!z~9IUd-]/g!}IItHNh-e!r~HG>f5i%`B]Ec!b%H%i-\
        Fbg%F2c$k-^)l#f&]<e#_2i*J3J2g.E!z~-i[_&H!T#_(a1a%I(^*]I_(G$W$^%F%d$H'F#I$c#V%G#Z%^#Z#^#])E%[#d)k%I(H$H#k#J#c#c#a#G(I#]$h%h#[(a&W$n\
        #c#X#X$I'j$I#[$c#F#f$H'G#^#]$e#H(p&E$B$k-I#d$E#_#H#E#X#H#H#D$b#d#[&E#I!}~E`([NH!s|F1ejc+c7E4e,D!d#[*j'F&h-W$a%D&Z7dLH%H+J/[2`&b,I#\
        J#Y#H-d'e'a*d1I(_*_$I([&J&C,Z!c'^'h$f$`&I(c#b&j@b2b6C(J&c&W$^)a+e'H)Y%Y&I,[/d(B*f-F%I$F#H#F6H'J$F&k&H#H#I.i!rNa.]P^H`-]:f^J!z~xn!s\
        ~7_HD6X%[#Y$jdH!}~xj!~~$`!~~xh!a4I'b)a&_2H:_Bd*_$Y$k,d/I3X#`*['h#J$`.c&m'a%h*b$I6D%b1h!~~<f!~~~9d!s~xnEe!~~xc!z~'eDJ#GOqLE>J!~~~kd\
        !rId~(d2I:E#qDfEH!z~xfT^!R=G@`/^'i0G#[#J$i#B$J'b#e$^#j#G#b#I#I&p,[$I#^$d$b#g'[(I#l#J$_#l#W#Y#`#I$J$[$F$F-J$a%h/I$e)d%J#J(J#b#J$G$o\
        #X#f#Z#C$`&I%e%i#H#a$e#l#b&Y#]#J&`#]$Z&E(a!~~xf!~~Zf!~~8@bm!~~xi!~~xb!~~xb!uK_U@.eYJ/YGf'G'c!~~xk!~~xfJI6H!Z8_dH+G)^+B$b#[4g-I#l%e\
        -d%f/?3j(Z#c#[#I+W$E.]%c(d*e#l'd,H!~~h_!~~xGFY!~~-HNf!j~0J*E%`(I._9Z%b%j%I,A:h#a,k*F1G+d!~~x`!p4amH,F$e#f4I;b6E#H&J$i2X,`'W=H!}~xl\
        !~~qa)F!~~x^!}~hJ2leH!~~xe!z~>h[I!}~>i[I!p~.b(Yfm1[N_!~~~(mdJ![1_$_#]JZ<`$Z#`$g$V#]'X$J#e$e#`#[#[#J#W#V%[&[$I#Y'I%h%f*Z&a#W#I#e%h#\
        Z#_'W$_#Y#I'a#a#a&F$Y$H$o$a,`%J$I*H'A6]'I&F$H&J4X+]!~?c~ZE!f.DB`U^#E#[)H#[#_$_%]'_+]#[)[-J#]$j'_(_#I+Y#[#[#^#^%@$I*I$G$C$E#G'HHE!~\
        NGeg!wli-b~7b!n~5]%GCF&_-X$Y#_$b,D<I#Y&Z.X6_!i~@b0V7q6J!~~xk!M'Y)H&Y$Y$[$Z#_&Y-_(g)Z)]*Z+H'Y$]&]#[#]#i#b#I%W#J#J%Z#H&D#J#f#I$A$`'b\
        %H#I#F-J)]%F#I)p%f$I#F#`#c#[#A#H(c#I#G$s$Z$;$I$I$l#c#m$E#k#I$g'`#J#W#m#_#C#H#f#i$Y#q$H#h#I$a%I'E$w#^#]$c$[#j#G#I$H#F$[#D$E#[#I#[$A\
        $I#J#J#A%]%j#l$p#f#c$X#a#k&H!}~]f=c!~~~%a!}~Dezb!}~xf!~~xb!e~+F-g#f#_+[<b(W8k*[&I+[$e#a'd6X&f:H!}~VEZp!~~xa!oy_$=#fyJ)]9a3m#G3J!_1\
        c*_#F(g&H2i$g8g%I,d#I<_5J$f)F(J#]#J4I)@$e,_+J$g,D(J'^#b)p$I#J*]$]&^&d&_!~~^H<h!~~h_!iNa~'I#H#I$b/l%[2l#^Dk!~~xe!}~s_$J5FPV!e~&p;^>\
        _>i/J1i#pEI'J!}~xk!~~2aUE!b}I'bHH,I#q:a)k$D%e.f%G%s'J:I(^1[&I!~~'a!}~xe1c!u~xi7Y'b=_!I%J#n#^#]$k#b']%I)[&b#E(_$^%I6J$u#I'j)]&t#f#u\
        #s#_$]#_#X#G#c$i#n#b$^#I%I#f#o#@#_#X#]#o#_#_#G$H#h#J#l#H#q$I$H#X#<#X#h$](X$Z#h#Y%[#W#Y#A#I#i#]$Z#H#H#V#c$G#j$F#b#F%h#u$`$^$J#F&E$l\
        #I%b#I#J#D#H#I$Y$C#J#G#]#G$I#b$I%^#G#]#^#I#p$I#J#_#]$I#H$E%n#y#G#H$G#I$X#H#F#H#H#I#B#F$C#G#f#I#E$H#F#H#g$[#[#E#v%E'b!~~~cJ'`!~~~Il\
        !lO_N`<a>b#b-E%[+j*F#^kH!w~:b#c#d^H!~~OFJh!}~~2e!]e];c,d#H$B#I#v%Z)g:^%J$H(_(w&Y#]/`(I4X0G'E#f-[%A#a/_!~~~Gk1H1F!~~xi!},e~#HNf!~,e\
        /I!}~xaZZ!~~S`!~~Pb!~~xf!s~xD+I$b6e1b)l!~~~2`?G!p~xe*f#G$f.I*g8d-a!s~5=eg.b=h+a(I'_$i'I!z~i[1d!fHH?hF`'b<d+e'G$b;G(H$q%f-I&h)F*[4a\
        ;G!d(`~%_$d#I#['g-Y:J'f=H#]&b#a#g#m)E(G%`$h.I*H$I)`&J)I!q~.J(h&b$B(^&a)d._JJ!~~xe!}~vb,d-I)JBG!~~x^!j~'g1HR_#H2o)J%I%e/X*i&a*X#`-J\
        $a!~~~>W!}~xjPX!~~xc!~!wfhUi!~~xg!~~x]!uwhnG3I-_+f/`!g~<j,h>r![Mh:I8I*b)a$c%J*Z&l#m.Y3J$c2H(C#b#e$_&Y(`,l8I$J&g#d$J(F#o#F$^$d#I+^!\
        z~)^Vj<nVJ!w~xt1D!~~eI&Jpo!~~[F>gEI!~~~j_!~~WH0e!b~Ap#pS`&I:I&]?I&H#n!~~c_!}~-cYHLD*d!Q.[#`$e9ZC]/Z$d$e%Y#Y-g#d%I$h&Z*f#h0a%^%_%I%\
        Y#H)]#Z$I#J(G+i#m%_$G#I#p$b$I$I%H$o$I$F#v#m#l#Y&[&I#I%[)H(I#W#H#b$q#H#a#X#[#g#j#G#b#G#X#e&V#H$Y#E!}~hI2kDG!~~-c!~~~fI6g!~~~zj!}~ek\
        &H;e!~~ee!s#aOjzI~)f!~~(G~#h;G!]&b'e2d-I9I-`&a#h$H%`8c'b#I'F(G$;&C(g*X&i)m7c&W->&W#I'd#g$g&E%]$X%_$J$e(G%f#^(d$[#h#a,^+i#d&D$g!u-D\
        -i#l-B~od<J;F!I#^$I.Z#J(H%]$i$J1a$J)b#a&Y#I)J0l%B%I#H#H#F$E#H#W#Y'J$o%g#_#C#`#Z#`%d$H%W$Y%J#C#a#g#i#X#_#F#a#e#a%g#I#^$W#c$I$I#J#i$\
        I#l#j#^$`$_#X#g#I#H$W#H&f#W&Z$[$Y#I#F$l#J#i#Y#E$H#r#I#`$Z$_#b#h$e#c#Y#J#`#Y$V#^#p#Y#p#^#I&]#f#]#f#b$j#x#]#b#o#k#I#G#G#i#h#F#d#i$i#\
        h#Z%[#b#H#H#I#J#k#J#H#H%[#b)H!wxbvG$d!mx]6d#I,e$e?a&^(g+X+G!n-J.e9eQ`0`La.V0a%Z'J@a,a9H'J!z~1hsgSI!~~F^!}~q`)i!}~xc2a!hsa@`(h^H-_-\
        G#t*a5d!}~~4`*_!z~.[$[#]~HG!~~PI#E#d!uLH#_:d+eLj!}~xe!~~8I$FRE/i!~-_9I!~~=`!~~xk'J!Q0h#Z$o#]-i$[4b$cEZ#^$_&_#i(^&J#H&Z*H(]&`4_%^#I\
        #[+I)g$f#?&E$[$e#H#^#[#_#H#Z#@#f#^#G#J%k#I#z#Z#]#Z&I&Y#c$Y$I#I$r#J#c$I#]$X#_%[%d#d#Z#D#I#I#W&J$h#I#_#H#d#V#=$f$[#J#J#e#g$]!]#[.[#]\
        #`,[,i$`#a)d$]$_']'cOJ(b&d$]1W-h3V*I+`%j'e$]#`,^#V'^#[$Y$l#[$`*G%`$b'I%F+I%f(^!~~~_a!z~xs)I6F!z~xg!h^`2l~,^7B'f,a0k%I$d5A#n!}~$avd\
        /G!rNGSi&J#p.e#H$`H=:I/H#c1IGH!z~AJBo!z~~oo!~~BH~;[!d__M_,a*Z(c'B'a/G#i&G6b&`(c%d+j#Y*Y$d3_;a!~~xi!m~xE)c1>'c%D3vJI!~!~~~Jb!_A[#`8\
        H#j&J=_%`$I2HEj)I#Y%`1Y#`%[%D#a'h#H#a(f(E#Z#e&l&I#_%].I$J)J#J#H)g%^(I!~Yb&G!q~hg2b;^,eD^(Z!n~/vke@G!~~x^!~~xk!~~xa!f~#D2bTe4Z#a*`#\
        ^$J#n*[B`$G$]1o#a!k5cwaPI)_5m2b%b2d+`)a%I!}~xhhb!V)b$`#`1_(b)c(_9c$J,['^)]#Z#Z#k#I#V+a#I$^#G$h%Y#[(_#^#`&].^%G#`#I#]#h#n#Y$I+h+a)Z\
        #]#I'j#k#G#k%G&C$X#D#I#J#C#H#E#I#Z#F#Z#H#W$W#J#m#Z#[#I#W#H%[#H$H$J%J$I#I#H$Y#G#I$@#^#Z#I#]#H#^#^%`$J$c0]!d~]`-e+J)l#[%Z$b(`8g#o,Z+\
        J%`#c3a$C!~~xd!w~>J[j7l!~~xi!r,^~#^mh:^#a,a!o:Eia,^JE&I#X+_*Z%H(c4I%[+a1H(^!~~xi!w~rb([%bRc!~__!~~xe!}~xh!w~xn!}Bc~WeAE!w~eI5n7`?G\
        0a!Z-e*C4J#HE]0i#I%I&j#j#_*H&_$I4e#[(X$]&H)_&c(H2i*`$J&]+Z#G#`#J#_%^$]$j%E#^#^#]$G&Z#_&c#G#e&J#b$c#X$g'Z&J$Z!~~xi$J!~!w~xi=J6d#H!~\
        ~~Ld!~~~Lb!}~~2l8C!}~xj!~zf{G!~~xdAD!gw[)H;c%ZJX#Y1W._(^%g)_%^%^#b-b-`)_'^&^!w/b$a$Y#b~JH7B!~~DC,c!z~~Vf1I!_?HTg'I'^#^$[#]#_#a&a$W\
        #[%`#_%Z#]$_#^$_#`&`(^#a'^#`#_'b#[$b(^%^$`$^#G%Z%H']$b$`&^0I(_9_#J,^%[&H!~~~Ie!}~:f)H?H7IRn!wNd~Rh8c!g~5]2H(`*Y6H%l%b,d7I8n(_=I!}~\
        xHTd!i~:^'aZp5h$c6`DX!~~[i!~~~O_!r~GH'_1c>`+H$I;d:]3_!j~(`PF?b&H+kHbJu#m!}~x@Fk!j~3_+q&H%_%a>b!k~&q%f$G+H5D'a1E>I>e9H(J+c#j(f!~9[!\
        ~!~~~Ra!~~gH3lLI!~~xigI!~~xf!}~xh!z~xp!}~xb!_{]#gyn'h#I#h6g%A3r#G'I4I!w~~Ll!~~xe!~~xZ!['^tI$H#G$G4fU`1b$J%H#]#p#s$b#G%_'H#E%g%j#Z%\
        c#D%H.n#Y#o&f#n(J'H-[#]!~~xa!w~Yd@BGE+f:`!w~_gFi!k~2bOj:E/E`v!~~x`!m~XaAF)J#a+e0p1G%g&E!s~ej5i[G!~~~Th!}~xfAG!u~e`5c!~~x`!}~xdkd!}\
        ~xl5I@G!O%Z,Y%^+Z'^0a;g'I%j#Y$[%Y$]$Z$]'E#Z#J%i$j#D$J#a#H$[#E$H$d$Z#H#H$Z#c$[(b#Z%H$Z#Z%j$m$H#^#^#H$m$I$`#]%[#I#g#H#_#^(d&h#W%V#o%\
        G#I$b%^#G#h$Z$d$b#H)F&J'd#J%d#H#h#I&J#H#Z&J$E#G#f#a#I#`#_#i#a$J#J$I&c$E%d#`#c#^*]!}~QH#bGg!f~,J4w'`VkBD!~~~fa!~$h!~~xa!o~R]$e5Z2^D\
        ]Dc!~~xeAG!}~WXtEJg!~~xg!Z|Z$I4_/j'l'I)i#_-^*J8Z$`#I#d$I)a'f#_#I&F+]&`%`)b#J#a$h'h#G$[#^#J$a&J$W#q!}~~Vh!f#G1^+h7d*J)G#J%_/f%d8]$X\
        <a1W:c']4c:b+G%_9^!u~|b)]-^-_!~~~Vh!~~#F]IUeIJ!~;g!r~.d([ubNI$a!~~xh!p~xlAJK`!~~5[!w~Y_@I&dPY/G!~~x`!~~x_!~~xc!U$h+e#DB]$^#`6^3a#[\
        #J#Y$].E#`#^#I#F#G#]#l'a%V#V%m$Z#c$]#^'E$]$i$[+c'H&X$W#J#I#`&_'](i#Z$Y#Z$d#J$W$]#I#I$D#_%`%]#H%H&^$W#]$f$^#b#I#F#X#[%g&^%I$G$_#W#I\
        #B&f%I#J#f$I#]#G#J#]#n#`/]#J#e!~$c~XGiE!~~~AZ!q~-g$c+<>b'e&I<I$kTH7F!b'Eic;J&I$_'_,g/^2d'p2d&f(^'_%c(J$o']$e)^,I%[&H1J$J!ij`7J_k(_\
        0c#g$l0A,J$H/>%`+g%_$W!d0if`=Z4[$^'^'_([#]'J3X#f)E)`)a%F'b(E#^3r)G(Z']$G#H$F&_!~~xe!w~MhLj!p2g-E$b~-IOloc!~~8_!~~x[!z~xHqp0J!L#d$J\
        $G&G#k#h$_$g#h#f#c$b$e$D$f#h$Z$H$d#y$J$f#D#g#H$_,]*c$I#b-G%g'[%G#^$f%Z%H#I%I#n#]&Z&`$f)j#J#e%Z&a#e#^$a&J#G%c#^$Y#J$F#X%G#H'I#`$b#[\
        #^$G&f#c$e%h#k$[#Y#H#>#H#I%`$F#I#X%I#a#H#h#G$Y#E#I%]%I#k&]#W$I$F#H#J#G#c#G$`#F#A%h#I#^#F#I#I#Z#^$J#c$Y#J#H#F#I#I$E'`#l#W#r#`&I&]!~\
        ~xd!~~xd!L#E&[)J$h$[:]/](c)^$`(`%e)c$Y$G#E#[$]#X#Z#a#I#f'f$I#h#W%f#X#l'^%f#[#^#H#`#J%^'[#^$^#Y%J%H&H#I#G$B$e#[$W#_#b#I#W#Y$X&X#i#J\
        #]#g#J#a#f#^#Y#F#H#J#E#F$e#e#I#F#d#X#b#F#Y#E#G#a#l#c#I#E#H#e#h#F#G$b#i#G%I$d#c#b#m$^$g#l$c#[$Y$Z#n#g#B#`$Z#B#n#@#d#c#F#b#[#m#C#F#g\
        %I#D#a#^#D#A!N#I'a$^#`$]*o#p)e&^(_#W#aK^(H#g$G$F#b#X#Z#w#h%^#I#H#a$X#b#J$G#J#I#f$Z%F%[#Y#Y#J%J%I%Y+I#[#I%W#Z$c#F#H%e#[$E%f#_#_*I#I\
        $J%h#X$]#Y#H%d#_#F$H#Z#F#a#[#D%_&[#^#J#]%H#[#c$b#d$]#c#X#i#H#Z&Y&f#C#Z$e#^$H#`#c#[#d#]$H$E#`$Z#^#k%i#c#G!}+H~6ILjtW!w&I|i[]FC-`Oe!\
        z#c<IuHeJDH'j#F-d!~~-b!wHC~#IPt!~~W@(E<kdH!T#_&I5_)mW]#Y$d#^%I*H(I%W#a$[#H+W(_+f#_#g#k#f'@%X#b'a$i$m#h#i#c)]&^%^$J)^(J$E%I#`$I#H$Z\
        )])G%[$_#J#C&I#E&d#H&H#[$W$g$h&]%^!~~x^!~~xc!~~~'d!~~C^!n~:G4b<I3o#`,]II)^!~~Va!}sc#g!w{Izk@G/`&F!~~~%[OI!w~5cK^va%d!~~[h!_Y[BI2[Z\
        _#_1r#g+J2J*a#`$g-G$I'q$J&^&I&j%f%b!~~xg#GXH!~~xY!}~N]!mK_'c~IZ#_4e2e#a)`$X)a2c!r~'I#F#^:hF`LI-h!~~x_!~~~@d!~~~e]!~~xk!~~~V`!>#f$F\
        #[#c&_#e$G#a#n#h#c#a#G%]#J#J&j#]#k#J#g'J'H%h%[#]%`$e#V#b#H$b#Z#a#Z#[#Z%c$c#J$I#a%[#W%X$]%]#`#B#f#Z#J&n#]#I$]$I#^#b#[#j#g#o#V#^$o#I\
        #m#a#W%A#[$`#Z#`#X#^#]#p#^$g#a#`#B#J$X%I#b#f#[$s#j$W%^#E#m#`#V#[#b#_$h#C#o#I$F#c%[$e#l#h#i#E#]$f#h#b#]#g#`$l#i#]#g#h#b#h$e#E#F$_#g\
        #H#l#]#Y#c#f#G#@#l#o#C#d#f#q#a#b#a#_#p#h#X#i#a#g$q#l#r#h#g#F#d#a#j#l#g#_#D#]#d#k#Y#_%^#Y#G#c#e#W#`#B#f#Z#m#`$X%e#a%`#b#a#X#[$W!~~~\
        3[!}1j~~G[1J!T#k._$l>^+]BC$E#I#H#^#I#^$[#_$Z'J#J%b%J#l$b3W0r%I#I#I#W#G#_$_%Y&Y#J*^#V#i$b#d#c#?#J#_#Y$Y#H#^#i#^#a$l&[#I#X$J&c#[#b#D\
        #]$Z#E$^#`#c&j#[#I$H%e#^#H$Y#G#Y#X#g#n$f%J#H$c$l#_$I#G%^$X$C#A&_'`!z~-bNa/_!`*_Aa[d%`%c(a'Y3]$I-j2G2m'X*Z$l,]#`4H$a%G)]&j'V+[!~~~K\
        e!~.G~lq5I!d~^I'F)_0j*f5c(C3{'I0c!z~5bee!}~0E$I3Hwe<j!X(_(F-c9h<h'b&Z#^#]'I$b$b#`%I'`#W$J&Y+`#Y(b#`$H&Z.[&I$]#a&W'Z*b#c#V$g#Z%B#X(\
        I#G)J%]$J$e%H#_%W$I*X'I#^#d#W&H$e#^&d$I#`&Y%G$d#Z$G#d$Z)e%Z!}~Sd!_~.t$J&lfA1sIF'q#H!s%FpH#b$l~5`!~~sc!s&Idc*f'adI7H$n)F!~~xd!z~-f[\
        f3I!zt`EJ7a%[!mA^:`~+J7E#[._6b$i&b@e!l0jfa9Y%H<^'`6`#H*X#g%_&I4J>I9F'J!~~?g~-I!~.J~)k!X#X-v2_#u$c)`P['a$d+d$c(eDH#Y(J(W&E#F(J,I%]#\
        H#e%g$c&A%I#H$I%E$H&I&c#_&d)^$H&I$a#J#J#J$V'`#G%`&_'f!~~KX!w~K_1F?fLb!w$i'`~q_!~~xb!~{Izg!~~xk9H!~~~DH#d!8#c#b#a#a#_#a&Z$G#W#b#_#]\
        #i#b'b#Y#]$j#W#Y#X#F#^(X$_#a$[#[#d#I#j#d#d#_#`#V#d#e#i#]#Z#g#e#d#b#c#c$W#c#X#V#e#^#H%]#e$b#I#X$_#`#d#a#e#F#Y$A#[#H#^#['a#X#I#h#_#[\
        #x#w#l#l#c#h$a#_#d#H#G#h#h#h#i#E#Y#G#a#d#b#V#_#g#e#k#d#j#[#b#i#W#]#d#Y#b#W#s#g&i#A#F#l#j#I#Y#b$]#s#`#[#c#_#^#Y#`$k#l#i#i#f#i#d#_#Y\
        #i#]#W#c#k#j#_#Y#h#q#]#d#i#v#_#c#^#^#Y#m#e#^#f#h#c#d#@#`#?#x#p#W#u#o#f#a#j#f#W#t#n#k#j#[#m#f#d#o#h#f#^#h#p#i#d#W#o#g#k#h#o#d#h$`#s\
        #X$G#e#l#h#[#C#i#F#l#k#`#b#b#Z#f#`#f#b#]#_#Y#^#b$c!}Xl!}Yl!~~-d!~~xI-d!N+c#a$d%I*^(e'J+a#^9[%J$m)e'f#[#G#X#I#H$D#F#h#Y$G#^$J#Y#]#F\
        $I#`#Z#i#_#l&F%G#`'_$Z#Z#X%_+W&F#^#V#W$I#G#D#J%I#b$J$F#F#b#Y(W#`#D#b#[#J%:#F%`#e#_#D#h#`#h#J#F$I#C$C#I#H#^#V#_#a#G#F$@#B#n#g#D#Y#B\
        #j#J$I#]#k#Z#I#H$i#I#g#n#n#h#a#b#^#g#^$j#]$Z#I#i$Y#e$Y#H#f#G%I#e#F#Z#[#E!Z&[#]%_&]&[$[&]#Y*^)Z>]+`.h$J#_#Z+J&Z#F&I0J#e2^$a#H#n&[$F\
        +`*G$E&a$?*^%G$Y$X#I#G$l%Z&c%c#n'Z#Y#G#W$^(J$J)^#_#Y#a#W#a+D%^$`!~~~2I,b!Uaa;j%_#i#e#p#E$D'a#Z$H$i#]$J&@#`$h=i'I%g$^#J%c$]#J$e/A.I\
        #p$J*`#I#F1H%g$W-c*F#J(o$J#p!azd&I$v0I+_<Z:g$J#`(h&i8I/J(d._*X&G'h!k~%l0n+C(ZeIPI!}^l~aE!u~KZ*JFGC_/Z1^+^!z~xj!~~xe!V&`1I,I$d#a9e%\
        j*H6`#^#a#[#^$e%n#h'_%]#c#J%a$Z%^3W-j&I$_$F+e+G#`#J$e%c#^)D#a#d(_$G#J$Z#e$X#c#k#H(_#i&^#F#D#]%J$Z$H%b#H#Y#E#J$c#e#I#]#I#a$G#J#I#d#\
        I#H%e#X#D#Z!~~xb!f~+J(G%G#d6c/k#I%G(^4n#Z&C#I+J%J$J+G#]#_%_%f)H#]#F,Z%f#i$G#H$F#Z,c'd!}-Gxf5a!z;l-H!u~4J<C3D:q!~~xa!}~1Haf*e7J5C6I\
        !~~~Ae!s:iHi+a#I*J%a~$GnI!zw^kWWgFI,I!w~0Jjd#ahd!~~xf!o~.a$_#_GX(]<h#H.I8f:D#]#E!o~ZE<l#e4c$J9C0h!r~B[5a1h(J/fZ_(G!}~xj!A#{#c#k&l&\
        n$D$X$a#a#v#q$]#d$v$e&G#_$I)C#d&g,c(Z(]#a$[(^$J#`&H$G#`#d#Z#G#I%^#e#c#c#^#J#g#F#^#`#m#w#G$H#G#_#t&^#H#J#X%Y#H#[$D#W$u#J#`#k#W#]%E%\
        I$V#`#F#i#k#p#[#e$G#J#e#I%b$I#F#X%Y#W#W%V#^#s$n#f#h#d#H#H#u#G#G#I#H$I#F#_#i#I#D#b#u#e#r#F#I$F#>#Y#H#G#E#h#_#m#[#l$h#a#[#f#^#p#t#u#\
        i$a#H$G#Z#I#_#|#_#E#j#l#J#E#Z#D#X#I#F#e#G#C#H#[#b$Z#f#H#H$I#A#y!}}`-f!qyb~&a&c9`0I%a1d+I!~x`!~~x[!~~TI~7]!~~jH7c!}~~/cJe!~~xd:ICI!\
        ~~KGNg:J!n~Gd'p{J8^!~~xd!k~-^%`&e$c-^$hHV.W$f*b)B&J'J@J&G*a!~~uZ!~sd!}~xd!~~i]!s~'h(I-bbG!~~xl!u~F]%Y?c3i!~Yd!h/k4?,e1I&I:I&fBG9H'\
        n6l%J&E.j#H(d2i!j~0HE_3b'V0jC_;J.C!~~xb!z~/aXa'`!s~E`0W6^2H'[6Y8[!~%iUF#F&F!~~x]!~!j%]Xc>a8I+d#_6_&Z-a+h0C<`3J.`?_#f!~~xb!P']*J#Z#\
        [$i(]#_%J)I'E&b+^1c+`/[$]$V'a#[#H#c%]$f$J#h,d$I&I#X#H#a#I$_#c,e#I%`$d#f#W%e0W#_#[#Z$a%^%D#k$g#g#Y#C#_#W#h#d#X$^$C#[#H#]#X$b#_#g$b$\
        f#W$d$_#m$[#a$[$I%G#G#G%I#d#]#H#b#J#a#]#H#I#G$_#Y#Y#]#k#H%W#J#I#c#p#_!~~tb!N<J%J$J$^*I&^$I(a$a#l$j$Z'[&[(a/^#W#H#Z#G$_(d#J#_$J#J#f\
        #]#Z#H$V'Z%`#b.I$X*H#E%F$I#^#u#Z$u$e#d#F$H$I#]&^#k#a#E$m#X'J$J$Y#b#_%g#]$u$I%I#k#J#o#I#[#F$f$[#H%b#J$b$J'_(C#[#J#a#]%Z(_$]$I$D'H%J\
        $W#d#X$i#E#^%]$Z!SIcQI#`#A$G#I%e#X#F(J$[#H#[%_?[(Z#X#[._#I+I#I(k#d#b$I#[#^#Z#[$q$Z#b$I#Y#`#g%`#^#^#`$]%^$`#c#`#H#f#`#`$F%c%b#Y&Y#a\
        #d#d#a#J#_#_#]#D$c&d#G#g#W#f$`#X#Z%f#i.c!~~dJVb!b=JcI#n/HGp+J:^#m)J#H&gAi/k%F'G$f%`$h'J!~!d|Y/^$]#[*^*g#e+G*I(e%[:a%g*]*^$Z*F%Z#G&\
        c.`+c%Y#]#F$E#H*]$b!w~xn!UY_?H)q#i+H#E(Y/F#E*[,J$?#c(B#J;`(d#X#H%_&e(I#]$]#m$I%b$a#]$_#Z%i%^#f$I#J#_#c#Y$`#I#f#a$I#g#I$W#[#I#]#k#C\
        #]#`%^#I#_#j$a#f#H!o~^[Na(J#a#I/e%a.i-^!}~#a~5IRV!~~0HMH9J'j!Q#X)c%Z*h%J'G'h#c+k3^%g#a8^(]#i#I#J#m#E#g$b#I&`#H&J#i#h#`#Y#J%`$c%X#H\
        &d$a#I#],Z#J#^$Z#[&b$^#`#b%`'`+Y#I#Y$m#I(W#]#W#c#I$H$J#J#J$b$I#h*[#`$H#_$b#I#J#g$X$I%J&_#]$X$J$g#D#I#]#b#J&I#Z%c$C%e$c$d#W'Z!gB[#c\
        +X(_/_#YLd(`/`*`6`+]1e%Z^I'^%a!~~[Jxb,F!z~8bDkj>,b!~~$bDI~@C!T#]%^*J'],J&]%a&i%^Md$V%I#H#G#Z#]#J#[#c(H$D#J#J$[#H$[&Z&d$[#Z-a%^)Y$D\
        #[$X#J#G%f(E+b#c&G$:#m#I#c#^$f#X#H$F#^#c$j#D$^#c#E#G#H#Y#^#b#^#Y#]#e#F&Y#c#f#E#I$E#J$`&X$E$D#G$I#A#f$c#b#[$F#J#I#X#E#g#J#V#m$_$e#H\
        #i#[#D!~~~_l!B$j%J%_$W$`#J#F#[$Z$]%Y#c$W$`$Z$W,c$Z1Y&[#_#W%V$`#Y#[&X#X(X#Z$`$c#G#_#s#W#[#Y#l#d#X#b$[#^#E$V#[#H#W#H#c#H#^#j#X#e#c$W\
        #V#Z#Z'W#Z#X#g#^#Y#X$G#g$c$W$J$X#A#X#X#a$d#k#]#^#X$f#^#W#b$b#[$^#_#X$[$Z#`#c#d#f#H%H#]#t#E#I#C#[#j#g#i#e#B#F#a#`#b#X#i#Y%_#F#o#[$]\
        #`#f#d#[#b$Z#_#F#[#`$a#H#[#_#D$b#H#G#W#^#e#t#w#p#f#e#_#c#Y#]#G#I#a$I#a#s#r#a#H#Y#I$l$e#F#[(Y)J!~~xf!~~|b!~~TI#J$F]g!}~xl!F1J%I(I)H\
        $e*Z$[(X#`#g#J$b#Y#I&b'i,_+e#Y#D#a$Z#H#E#Y#h#^$^#[#]#m#[#X$Y$E#e#i#A#G#[#I%Y$^#`#]#H#c#V#[#V#`#`%_#_$J$]#W#J&G#Y#Y#F#W#F#[#]#b#d#E\
        #s#_$I#Z$[#b$D#G#c#Z#]#a$_#]#H#H#I#h%`#B$]#W#i#F#g#[#[#B#b#^#[#Z$X#J#F#c#D#Z$n#d#F%H#E#F#n#d$j#J#a#]#a$]#e#c#^#h#D#J#b#I#a#k#e#l#o\
        #l#j#i#c#Z#c#G#]$[#g#@#Z#f#f#Y#a#c#X#c#H$l#o#C$e#X%^%a#I#a$d#h!d~.a%J&F/J6fCm#`0i(a8G#d-H$n$]%c&I#j$^&I#A$`!~yd!}}HxI$_Mf!~~~0a!}c\
        h~yF!~~~Rd!~~xcSI!~~S^!~:b!~~x`!u~.i(])c_EA@>a!~~xk!S#_<aGg6]#c#W$]#Z#J#H#d$Y,b#I%H#[/b'I%W+d%J&b'[$c#n)b*J(l%c#m$r#J#i#s$G$I#[&H#\
        g$B%J#G#G%b#a#G$G#^#b&I#F&D#]#B$J#I#c#E#F#^$d$H#G#I$F#c#b#[#_$h&F$J$_#d!z~xi!w~xF+e&I2k!~~xg!X~(]/V#]$^#^&I*^$G$]%]&t#~#}$F.I&`(_/\
        V,I'H6]%^5[%F#J+Z!u~xfig!}~xfiI!}~xk-G!p<I+D$d<eII$Gjk6a+b?I#b,H!}EF$m~RF![#],h']#[0]%l1e.a3I,k#f%Z,I#[#F#H#`'Z1I$W*I,H$G)`&[,g%J#\
        f$]'G#I(H#d&b#b.j$e$H&a#I#c#F#H(^%i$G'Y(^$J'E(G!~~~Ue!~~~Xd$I!uKahadk9H@d!s~?C2qG`9b:I!~~xa!~~~>X!}~|a,d!}~$Hvf&b!V0_1I?o*o4c(^#l%\
        `'`%G$Z#`#n#g$Y*J$k#g'Z3I#C$`&B#I)l#J#W.[&d+g#Y'H$F'J$f&_#^&_#J#J$`$J#J#I$`$n%e(I#Y%I#I$D#Z$I#I$J#Y#]%w&I&I!oz]?Z$]#e#[:](]%J8I0I5\
        f&I!f~?FAi;h7`#l)h7h!w~xp!r+_#^-_q^j_#^&X%I!~~xI]G#b!~~xi!^:i(k#I%i)](n(h,G5_+C%i1H;^.G$G'I$X%c#I2c(I(H+l#_%c%d#I$f%I$]$_%J%I$G&Y#\
        J$F#J$I*F$I$_&H!k,F$q3jj_5a#`.`MI<F(B!u~.[$[#]i^;YCG!~!~~~$DJa!w~Kd!~~xf!p~-k:a#a'W4^#E2F+h8I7J'J3_(I!kzH+]*G-e,B([/iAG,J=h1E1],f!\
        d+]&]$b*e$](Y*_,_1Y-^.^3b'H2X&Z6H#_,F0J#F$Z+Y*I2F&p1e+i0_1^!mzbarOIPg!z~ve4a!~~~0e!~~xh!}wI#g!~~xb!~~~0a!I'Y&Z#I%_#I%H'e#l#H'g-[#e\
        $[#Y&[$Y$['Y&I$a%X#F#^&^%Y&Z$X$]%[$^$b$a$H#^#[#k$_#h#Z$Y#F#H#_#I$Z#W#J*`#H#_#I%Y$_#Y%I#I#[+F#b#[#a$H#e#G$V$_#Z%Z#W#I$[$`%X#Y#j#`#a\
        #`#]#Z$>#I#f#H#F#`#e#h#G#V#b#W#Z#X$]#_#a#B#e#a#Y#[#`#V$F#[#f#b#[#_#[#^#E#E#d#a#I#d%c#H#i#k#g$d#f#_#k#b#f#D#A$]#H#H#G#a$X#E#d#^#j#_\
        #G#I#V#`#_#X$F#`#h&I%d#](d!q~(I:^E_-^+>.H+a)a#H>c4Y#g!j(aR]/bJJ#`*^$H#Y#Z+^:b#]GI$a%I2e$a%`-f#E#c%I!z~XVRa!I#_%b#e(`#]$_#h$e'^$k(f\
        #G%e#d#a#G&]%j$[#I$h#b#^#V,I'[)I+`#^$F$F#X#`#G#W#^#]$]&J#W#`#j$F#e$e#l$G#b'['^#a'a#W$]$f$]#^%`#I$n$a#`#F#Z$a#H%J#W$a#W#[#b#j(I#]$H\
        $J#X%`#g#Z#G$W#G#D#^#I#o#[#H#^#J#]#F#_#C#E#e#j#[#b#f#^#b#l#_#e#Y#G#X#Z#h#e#X#Z#F#n#B#[#W$g$d#I$[#]#X#b#d#m#H$k#H#G$i#@$E#E#Z#g$F#I\
        #b#j#Y#[#Y$W.Y!hDk~'I@o2`#mCnJa#F!U4I+a&^*])H%j2IDf%f#[#b$`$i#Z*]$g%^'j#^&s)I%I$]#H#I%_)a$I#^#]+Z%H#Z$D#J$e%J+i#^#H#f(E#Y'`$_#I#a#\
        H$G#B#`#F#`#]%H#J$X%I$c#t#J%E#B#i#b#J&b#`#a+f!w~#Y#kvI!r~J_:d7`&a(_Ki!~~xh!W3^#a/d%c)W*p#m#_#C'h%X1[0Z/G#a#G#J%c#J.[&a%V#e,^%^(H-[\
        ,F&C$@%]$G(H#a%i#`$J&`*E%I#H#[$H#G#g#G&Z&g'f#o$I#c#I#G$^'i$c+l!~~neWI!~~xk!~~GG.a!s~xr!~~~IZ!~!r~~2Z.a3i!~Me!}~vI4l!}~0bjE,IR`!XPb\
        &`$g3_'d.D#H+^)`#I#H&J'[)_$^'I(b*[#c%W$H#F$b4J(g#I(F%F$[#I'H)X$X)i#I$k$n#b#I#f'g&J$]#f#F$X#Z%D'a$`#G%X&w!wmf~OF%[$j)I!u~blFe!}~xj!\
        O#D2A+[#W%_$]8['^$]$^#a6e$H$E#]#a#a#d#G#b$F#]$Y#n#Y#C#^#X#H%J#`#`#f#e#]#f#f$Y#[#J%[$X$I#^%Z#^#]$[$[%e%e#]#d$a$W#F#H%H#V#b%J#X$I#c#\
        h#g#^$c%b#f&W#X#X#H#`#d$H#I#H#I$a#^#b#a#I#]#E#[$j$I#`#_#Z#J#I#a#]#Z#_#X#Z#c#j#I#I$D#`$e#d&J$]#Y#D#^#G#Z#_#G#I#c#I#a#I#j#^#H#^#W#F#\
        H#`#b#[#E$E#[#Z%W!~~~2b!~~{GBh!z~/mkI!qAg,J>IP`QmAF%^0I$j(F!z|Dyf+g$J5B(J!~~xh4C!}~~HY)b!d;e~Ap#j%c%G%n<J)i(D$a(H-H$l/I0I!~~5Ieb!e\
        Af*ui_S_#s2I#^6Y0G!}~;hdG!q~/`#cj[&f(H>J&`1X4d!s8J'E2en]&H(GtG3d-a1k!~~k`ZF!q~0ahAME#v.J!~~Th!u~ki#h.FMj!~~xa!~~:g+J!}~~4`!~~SI#F#\
        F~-k!~~/_!Q#[+X[]5j#[$d$b%[$X%c#X#Z#b#[#e$I#I$]$I&^#J#J$J$Z#X#[$Z$]#Y#W%F']$E#H#W#I$r#b$H#V#C#G%_%i#I#Z$W$J(X#]#W#a#f#]#Z#a$J#I&I$\
        _%G#d#^#W#H#i#`#_$F&a#[$_#F#V#q%]#J$e#^#`#h&[#Z#]#W#B%b#I#F#Z#^#J#G#c$G#G$G#I#_$Z#H$c$I$F$G#c1]!j#b3`~%`6C&]/f#H&_5e#[$`']+fAc(H'A\
        4E%c!^zI$_#J#b*H#h#c#I#_#d1c#^$G%G%_%]:g#_$d#d#e/^$B%a(W+^$_,[$J'X-[(Y%J#I$H#H#J1e!~~GIRi!~~xd!}~Jf!z~xg7d!w~;i_l!YaJA`0a(Z%I)H-|#\
        c*I*x:p/I,I(_'IJC!U'a5G-_$^*f5h6`#b2l)^#t%F$H#I:J(d'I#[)Z#b$d#o#Z$^$J*@(_$[$b#J&I$`$I$q#J%Z#a$j#W#`%Y#I#J#_%J$G$m%i%b#[%j$_$J&a%^$\
        D,I!}~~Nh!~~~:k,F1H0I!z4G~`JIr#I6I!X0r%^zI#E-J#Z$c,b-D$H3[2q+w$v$G'H&X-I#[$v,Z(H'a#c$d#Z+E$h$J/f!}~:i`JNE!r~([*_jX%aDYJg!}~/aka!~~\
        xk!w~xkkf!p3H&_~)b/JNi#I$I%_8g#H3a7e!~~~(HAhDH!~~YI@k!~~x`!~~xd!}~xe!~~xe!~~xh!~~XHAf!d&I-I~&F)_*[=](_.b(`$W&J%^$^$j2I2_%H#c#`$`$H\
        #c$e#A$a%H#J#j$a#J'^%I!z~xa!~~xc!o~vG$vKG!~~~Th!~~xj!~~xc!~~xi!}~xh!g9is`@j-]'J<G$c(H-H)G<e&A)J#H$l#J(i!k(d$f~&I(e0d5Y;b+H&a2aUG!~\
        ~~=e!Y(t$qA_(hHi&[*J#a&]#C#d%J'h#J%G#m(I#f)d%d.`(f'e$F'^&d#H*B&_CF$I4`$G,D$]%`-l!w;G~_q!rS`~+c;a$Y2`$^3`!a.I]i#r#o#h1b%EWJ'D:I$s&_\
        %d#H'a)l)n&J1F#k#C'A%I*J%I)F#I!~~ADXm!~~#Iwl7H!c~,`#s2D)Y#I(f'I#k#?%n3W3a@c1Z!gwJ#c.`&p-g$J#i8`#F%b2c'I/G8J$J&`[d![Qe2I2c8]%]#e$Z$\
        G'_#i#f#X(`#h$`-a&]#J&n#c)`)[,H&`1a&H'I&^#I$H#H+Z$_#I$_)H'I#I#X*I+`*c!Z.c#h(b(a#e7`#e1[,a#_(c*Z1H$g(c.^%^$a)X)f&I$F7I&g$a%e#G#e#I#\
        X#f&A$i#I&_#_%]%F#a#]$_#`*H#b#E'h#d#W%I$g$E#I$](F#[#G#J&_(c1]!u~3dIo#e>IvI!g.c~lA*F1p%g#a&h4`'`3`!zK_~~'h(H!~~~Sb!h~'Z&`,]O`&f$l.g\
        %C*e9k-G)b&H!~~~%aKG!V(o>G&j$Y(bGJ#_%[$J(Z#`#h$]$H&F#Y%G'j#j$Z&^$]$Y#G$H%c.H#^#c-I#G#Z$G([#W'Z%A#J#^#[$c#^#[#H#f#^#I(_#G#C#I%J&I$G\
        #c#I%G#I#^#`#E#I$Z$e#Z#_$_#]%H#F#d#X#g$G%Z#Y&]#I$W#J$v#h#[%D#c!~~xd!~~xpfF!a{<2o#J0B(r&g#`#p9H*`/jGj(a=C!z~xJFn!W~+I%x$d#J%oDHCn*G\
        $p$H%i0a#H*n1J'p#r#H#H0G!o~.B(E3H(`AE%h,h1^&]*E2`&`.d!~~xi!}~xm!}~xn8A!W,]3_*_$^4b7]*J&Y#`$h#h#g(e$E)I#V*]#W#f#b#d(b%f$g*W%Z#a#d&D\
        #I%I%J$I#I%Y'd*C#Y'e#d#`(]%a%I#H#`#I%J#Z)I'e&D%e#a$Z%Z#]#V(H%I$a#I$J#`#I%G!}~^b@HGJ:H%g!h~Hb0WCI%@$b#d#^+f$`$`%a$[$]3G%_#H#_&^4`!f\
        =_ib*HKg)I(A0d$i0a$I#g+o0g#`#g%J(f%c+I!dwb+_Sh&F?d$J&j#h#X(a'H#j#W$A%G#q0j'D&I$_#G-J#I#J$_#_!p/JElYrk[II5^!a^H=J']7^$m$_*e#J(a5H.H\
        /C*b'I*J#o)h&Y,J$]#I&p%`-I5g!pkIAm2GZe>b@k!}~xl!~R`!I#W%Y(Y$]$Z%]#h$Z&f$Y#H#e%X+[#[,Z%J$_%e#Z#g$d'`)]$^#]%d%V$c$d#I%Y#I#I#C#e%[#W#\
        [#f#J#V#^#`#[#W#W#[#Z%Z#^#f#f$e#I#_(I#]#I#H&J(H%Z#Z#f#`#`#b#Z#C#e$c%g#W#X#`#I#_#]'G#`#e$_#E%H#f#[#f#J#`#Y#Y#C#I#i#k#g#W#g#^#I#c#[#\
        X#J#Z#]#^#[#]%I$^#I#E#g#a#X#a#d#n#g#g#I#G#I#G$V#d#D#_#c#k#I$Y#k#a#^#[#^#c#]#_#b#F#G#^$]#a#I#`$[$a#k#V(_!~~T]!~~xY!}~xdWd!~~pb!~~~O\
        ]!z~_XQ^>j!z~_HQb>j!w~pq!p.Z)`,[$Z*](^,]#]5^!~~~@HCm!z~x^Fg!~~~(`!~~xi!oAk*h~PI7_%G-n!}~xf!U0b%_%_&a%nEG3]$k$^'J#[$c#Y#I(g$c#]$E#I\
        #i#I$p%b)h#G#]&c#H#G&H%b'[%V#i'G$G#G#c#X#Y%d#Y#i$H09#`(Z&F#^#G#b#I$H$I#_&V#G#a#`%I%g#J#G%i#I'd$Y#X$e$d%I#J$d#W#J#Z#E#I$H#[#Y&[#E#j\
        #G#[#?(Y%b#_!~~xi!u~5J6m#e@I1G+J$JDE;k!~~xb!e{d&r#G2J<g*C#b'_$C#f#l%E5b/H#o'G*I3f&H1a-H!~~De!~~xc!}~xd!Z{X3Y@d*J&d$[/_)]%_#X$i%^%e\
        #F#H#H*H#Z#c$^$f#H(c#_&f$J$g#_#I']#f#b$_#I$I#d#H$J(`%H$G#Z$c#Y#b%Z#k!~~~W_!^I^Y^#]#_(b#[#_#H#]%I5e6g+H$d%J)b(h$_#J)_'X)I&b$_&e%h'I\
        #Y-J$D%I#F'_%Z#d#d'I$c$[.F!l~+J$c0J8a#I%^>J(^*J+a#V%g0g#^8H#e!n~2J5I&d$F6a(H4k([#F#H(e,J#]9H'b#e8d!}~,c_d}J!}~xe!~~xj!w0]@W~bY)X!u\
        Iaue#fAJPDCH'e!z~5I.g#IAIFI,e!~~xY!d5D2o$o]u#E1n3a4I?J%F+dIJ4F%J$B!^S`W^#D#m$Y3d.tJ_+I$c$^']:o%H$^$e'h&A!_R`(g-`=I.l#I#n+J$C#_&b#_\
        '`'d#X#])H%]'_#_(E,G*A%Z$I3A,]&f#c$I'@)H'^$l$I#H#[+`'f#H/b!~~WIUc!~~%Fyj!~~xf!V/[$^%ega'Z%X#`#J*J#d(Z.I$I#Y$`)d)H&G#j#a#H#J%J#g0i#\
        l#j#d#o#]$^$_$J#f#_#F#Y&Z$`$Z%c#e#H$f$G(]&c#H#I$H$h'C$_$`#I#H#[#F#I$I(I#I#J#a#H$H&i&e1_!r~uq%I2J!~yI%G~<h!}~1Iii_I!}~xd!w~xl!~~xfk\
        I!}~~Tl,a!z~~/I4g1c!}~xd=e!~~xc!}~v`$e!?#X(Z'I#Z#b%j#X#[&n$^:X#X#Z#Y.I(Z#^#]$b#h,d#i#Y#a#b#a$f#I#a#`#q#a$g#d#X#m#Y#Y#X#i#V#H#d#I#X\
        $W$X#h#a$i#Z#W#d#X#G$]#i#X$?$b#Y%J$V#[#J#^#p#b#c#H#_$p#f#[#d$e#X#]#H#b#W#@#_#I#X&Z#[#m#l$j$]$l#p#m#H#f#[#Z#Z#E#r#e#m#l#b#@#[#m#F#m\
        #g#`#i#f#b#W#W#a$a#]#h#b#h#]#g#`#G$H#g#Y#j#a#_#W#q#W#^#k#Y#]#`#k#^#g#n#_#h#i#a#e#f#g#g#e#j#m#t#f#l#j#F#e#f#i#c#e#g#b#^%g']%b#X!~~.\
        ]!~~'d!o~:g`p5I;[!}~xk!~~xX!q~gI3rAE![/bnc&X'^&b#^#c#V%f%[#a#^#i%A$])`(Y*[#b#a#a&`(f&[%I#[%a#a#g$E$c$H$A#`#9+_$G'Z$c&I7J$E+^&Z#G&J\
        ?I!}~xj!~:c!~~xa!u~xj!}{IzfQE!U1e*a*I,Y1a@e$J#E$m#[$g$H(F)Z4]1Y#G&b$_#['^/_)f#H%F#H#h#g#G#h'F$b%F#X#F#`%c#E#E$]#h#`'I$^)e#k#J#f#H#\
        ^$F#D#^#[#o%_&F#m#c#G#J#I#f&n$Z!_9d*H][$e]l<i(V$I#_$H$I.c'Z%H.^#^$I*z#?)k!~~~Ug!~~~Uj!z~~JA-q!ex^?e$kPC/j+I&H(I-g0e$I%r!z~5GIc-`,b\
        (J!f~3j)_$c)kVI/f5j!z~nf,d7_!~~xi!~~xg!s~UHDJ,o!u~YF3l/G3E$g'a!u~-I&fiI2I$_8`Gd!j~&I*X([fj1b%I,k#p@_,I&I$G!~~x_oG!bD]TI)k4`Ff.h#J#\
        I2X,e&e%_3I.e-g&_(b'j!}~~Vl'G!z~xo!z_`~;i!}~xd!~~xk!~yH|k!~6l%I!~~-J~Ce!~~~Nd!z~xdEd!u~TcEH6bPb!z~~3k!~~xc!V/Y&W,Z&IbJ$b'F#_$`$J$a\
        #J#[$]'`%Y#]#^*H$d,I#^#Z#]%[$a#_#i&^%^#]#]#_)[(^'_%I#_#I%Z#^#e'J#Z#W%^(^$Z#^&]#F#[%i%[*b#W#_#a#_#j#W#e#H'J%_#c#h#a)J.i!~~~#^!_|^$Z\
        #]$_)G#[#]#Y#`$_$X#^'_&a%`,[,Y%F#_%[#_%I$^#Z%W*^(^$C'X$I&J+f$Y#Y%H#H$]0H-[%G#F$H#_#c#D#a$l!u~<JHm!w~5cWf!~~~>_![(]0_Sa3H#b#d$[%[#l\
        $]&]$G$d#J%H#H(H)F#b5F#H&X$H#X6f#W$^&J(F#`#Z'])X#^%H#^'J#]&Z#J#[$f)X$_#J$Z#k#I$I#X#H#j#^#]$d#]#[#`*[$a-c!~~xf!Y#d.^9gTf#_#J#p#F1FS\
        I5[$d(X#f#]#a%I'a%J#_(Y%r%?(H#e(I#l#j$m$E#]%d+I$G,E!^.`3_Pb3f)I*`$G'I$n&c(Z(c0Y&`&I#F'Z+Z$I&C-^-I*]%e-I$H#]$^#l6g,[*^$d#h!]%f8i$Yg\
        [$h(f$h'd'[/a2Z$e#H9d'q%D.I$H#J0])G#D#`#e+G'],f$J+I!~~xl!z~xn!~~xe!~}JMHLk!jx`4Z0GIf%Z)i+h(F8I#f'H&`(?.J&b*`%c!u~xH(^1i#J>]!s|Iyn:\
        H(e6f!z~YH@n@H#I2e!~~xe!dzi#b1]Ia&e#a#F-_/b%t%`.I.G$g#c)I#b+H&I&E*F$d#G%^!z~~:J6i!~~~@^!~~xbKF!mia$d~/e*JS_,a*k#e!u~xl-e!z~]aIF5`!\
        a#`#c9[eH/J#e$J)V#H,C'I#Y1Y&H.e/I%H%^*^&_,d'^&_$^#f#e#t#C%G4^+I&_!~~xg!~~W^BH!h~os/k!}~3]gd!w~op!~7H~Yk6JDH!u~/DbH+c&mRH!g~0GFaEm#\
        a)a+Z&`%b#`#c%`'`#`&I)a)d'X$_1Y!}~xf!w~xi#b*G!}~xg![2d(^#YHI3I(I%X*k#[#W$h#D#Z&H(W'G#I(d#^%`$^#I+]%_$j#I#]#J%Z%H)J#c+c#X$Z$e*a$I%G\
        #H%h)X$]$J+Z$a)I'a(g%H#`'I#E%_%J%b#D-i!u~Ie=i(J/d!}De&J!~~~V[1J!}~xf4I:f!~~~0c!s~,g'HGIFc?h5I!`4_AF$GG]/G%m(H*X$^$b%j%_#[#W#W5`'a'\
        `)^$E$k$^$j+d%e6`$_6_&H$H!}~xcyc!sAE~>G&I(f2q0b'G)C!r&D:hdmuImh#J!~~~hj!m~3h5I3JBn)a$hFc$I9^#=%_!q~G`4fNg%a+dKd'G!oN`dHTe#b1mDa!z~\
        xH7o1eJG!~Ca!o>be`Rb(H=E&_-b(e3a#a(I0b)b%I!}~.I]b1f!}'b~sB^f!w~x_5IJd'b#h!~~xbBE!P#G,s*J#[%i#a6bA].G$[#d#W&H#G%Z$_#G$I#]#b%j$c2I.Z\
        'H#]%G#J&H$Y$I#d#c$q+G#J&k%H%F#f#g%E#b$I$G#Y#G#g$[#G#G$d#H#Y$H#Y#_#H#f#J#]#d#G#d#i#a#I$I#H#F#e%c#h#[#J#e#`#h$j#H$X#m%I$g$J$e$]#H$j\
        #j#Y!l-o^h<h+F(_&dOc1D6IA_<I!~~xn!h~.c#h$c,a=HCc,H?]#H0H#_$`$]#[.d$a!}~xl!~~rJ(b!jzI#n#D'J?hVj@b$D+o!p~#n#e#b~3F#a!`Od1`'Z:d'Z(X0H\
        /E#G&a,H'i$I$a1f'_&G$Y%`1c%e+J#e(e'^&I#H$H#I&i*W#H#j&e#a#^1H#e!m~)g5Z^ngg!}~0Ijf!u~xp!}~/l~3GAG!}~~#eJI!~~x_!~~x`!}~xI2h`H!}~xe?f!\
        f:gxcCd3d2h#k%d1I'I$_AJ$D$I/b#j!~~xE7b!~~xdSI!~~I]!w~xiMd!q~Ec'I#llI!`y`%e#I#Z1j$c-o#b9s/c#j,_$J(D(^/I(^'m1H5a+A!l~/Z.a']ED6j2`9_W\
        e!~~xX!~~xd!~|d~)G!kLk;i8i.J0E$i]]@i2E!~~~%H8k!kLh#p:i+bLmYD'J(I!z,h:J|d;^=I!aHJUn#e9n(l#HEE.v*c!u#`~]_<d(]Se!kLm#j5I's+nLCp>?J!uK\
        dY_Bd}D+I+[%_!w~&e/b%fdJ!~~~2`!]#`#d)I)l(d%b$k5s^f.h0Y(^&d'k9B(=%j(b&I'],F#J%f,c%G(f%e$a$J/I([!~~xe!~~xf!~~xl!w~Zo?^:D#`#J$A#F.J!~\
        ~~Mm!~!q~/Y#l#Hi`KH#e!}~if1m!m.^~#mkEL`.d&H!~~~9J0d!~3g~yI!R0J&_*_G_+_0G$F%^#Z&Z,aFH&h$k#i&k1I#h%`%C$h$H#m#c#Y#Z#F$]#H#D#a$_%b#n%b\
        #Z#I#[#o#u#t#I2D#H$I%E#I$`#j#G(H#l#B#G$j%g$@#C%I!~/I~OI6I)i.J!}~xiFb!~`h#G![~$g#i(J'_$d#f(t#h%`'f6J#_*q'J#Z-[)a.`#oNB%I$J)[$^#I$H+\
        J!d&d/I,I'm9m=[.c*_%J$_)[$V&^&a#b&e$C-g/C6Z8G1I$I'J)D#d;o!r%fPJYIjH%gUB9n!z~$a#f6[!~~xi!}~0Ejg]I!}~xk!~~se!p'Y~>`7I'f<?3h9Y$b%;$`)\
        `8d!}~~;_5]!s=`Bc;a'H&bVF*J%iSI![#i$^#a#f&h%a#]#]#a%f(e#`#_#W$]$d%`&m#[$e%j%`$b'a$^$[#_#a#^'d$[#d(c&Y)I4I#H6]3J#I'F#E&H&I#`#d,H(^0\
        @'I%H&E/H#I(F*G)J$H,I$F!e4`jJ0]#Gdf&E$w4^._$F5H!s~ob/i!~;f!~;f!}~xo!z~xn_I!g,[~#J._:V&Y*e%g8]#p>J#I)f.I!~~xe!k~xsFa!w~.[$_4[GZqG!}\
        |a~$F:a!].H@`#f#H9s+d.c%c=z[I&h0G%^QI7^!}~>Y[j!~Uf!d~-H4f+u5b*H6H%qUI9m!_4HB]$^I]%I#I#Y%G,]5n#_$H#[&h%I*_%J&j#X)a)J%d%e%e'I#J#G(G$\
        ]#b(^%J-G'I$^'G$g#I%h&c+a(Y#d!}~0b&c~EF!~~x_!m~0GBY+`0g2HYg3n!sD^~I_#[#[)^1_!~~xe!gz]'c,c+]'f0]@^.X%k'H(a#H$I#`(`2H'Y#G*e,F-_#f!z)\
        n~9b<BVH4D!w'hCe~Bh1F!q&J%h)aii(b5G4d2I%F9_$cOI!`s[&l*l)D$f#Z'G#F'a#_(a%^#a*Y']&i&`-a5c1C&[+d&J%H<^+`#H&]#J!wIk~tb!}~0b&c~EF!~~2Gh\
        d!k~3g$G5G+_*C1]#g+c'B%Y0i5^0f'H!n~#D5`6b=`4b&_'[2`1G:H*`#H!~~~ba!~~xi!a~H[$^/J'G$h#i'J1d&E-J#b%Z)c-c#]&`-d#]*b#F-I$[%^$I%n!w~)aaE\
        2aDHFe!~~xe!_%g$crf$`#f#]#u%a&I8I;G'a#J&j(a#H8J#F%I%j#I'b&G$_%G#n'I/j#J)J+I(A!~~~Md!~~0_~II!}~ja!z~hI2lkb!r{b#`%g#^YHDH/]&](H0[$E$\
        A!k{D#hWaCe(b+a%G%J+j?f!~~xm!r~$`DnSJNF=B!~~xm,F!~~xgg@!s#c~fa#H>g;a)g!z~kW/l!s~,bTg7l<G!z~_a;k!~~3f!}~rc(GXf!gID_a'o&I;[$b/W)l&g0\
        H$D#G+i$Z&a$_:^-a$H&E!r~S`F>[`/e,m%I!~?F~Zh!]'Z&u#D5IH^*I(_&h#I1g&G.d$J'a'[/I*I(a$h%i0_-I9a6d%J&^+i*l$f!p~#`-W&`$`4eMVpF!o<^1_&_4I\
        bnu_2`!M'`*_'Y-V]J$[$W&^#G%Z$_#Y#g#^#C#b$j#@$Z%^'X#a#Y#h#]$f%F#Y#d(C(H%X%E#E$g)a#k#H(k%D#]$a#f$^#F#G#^#[#I%H#H#e$f#C#I#D#E#`#b#I'd\
        #G#[#e%D$h#b#i#X#a#g#q#p#d#J#c#b#C&^%g#J$l#Z$E#o$d#k#j#Z$W#c#a%W$i$I%i!Y0_io#s#j#r#n#u#n#A#[3],`#[,Z/d(E)b5C'I#J'G+C,h)H+F#E#Y)I,j\
        #G$J#J&G!~~xj!gUf4eAI&d#h4J>]+I,f'a$Z,V#J5g'D$F#H0F$]%I#e#B'I#`$_9^!G'G?FTq$E#g#X#I#j#F%_#X&z$I#[$Z#j#V$y#f#j#J#Y$^#b$f$k#F#i#X%W#\
        J#f$W$G#l#f$I#l$]#l#_#d#^#G#m#r#Y#c#`$I'e#d#[#n#]#s#Y#c%m#o$_#H#^#a&b#H#b#I#a$H#I#J#^#G#c&l$l$f#I%J$a#`#I%W#J#Z$d#[$G#I#I#H#G%[#`#\
        i$I%H#b'b#E$g#E#H#b#W#Y#I#F$^#H#G#b#Y$H!~~~KZ!~~x`!n~Ch#kvr!~~Ug!e,[+Fg^$W(c,>(`3h,W&]2^#`2`%B*j2a&g)c$e*^'d#`+I*`!~!u~_bPk#b!~~~z\
        a!}~9bn[!d4_y`#D/W(f'h#c#_9f2_'C;c%I,H$g/b$g$W4I#d!l~7H$w+`XF`G!~~0Ij]!^~$I#J/l)v#e*_$],E+J*d'G#o'_/X/iQI#F#E/I!r~9jbFl]!}~``!o~xe\
        Zh0H'h!}~xlKf/G!}~xh!~~xk!~~xm!}~~Oe!}~.H$ajc^J!}~7m!lz]1b(C2g'I$I%Y=W*d%E#`.F'GP`#X#I!~~oc!ZMdTJ?]%I(H*e%b(I#I)I%J%Y&y%_(a#_#^$u'\
        c&I'F+_$d0h$Z.[#J%H#H$b#d$I%J!}~|k!Y6_)I5_%])^'^%^8J#d#f$Z&^'['c&B#H$J#W%c&b%]0i-_$h#_%e(F$a-]%G#Z$`#Z$J#c#G#^#X&`#^&j#X%^&k%J&G#H\
        %Z#I)X#f#G%I$J#I'I#['_#`#^$J%I%[$I*])a!z~{J:YNk!zEe$c!~~~,`!~~x^!~~xi!n~-`-ibr9E7F!~~xg!Z&b#['G#[#a%Z$`#c%]$d#`#`$b$]%a#a#[&]#d%f$\
        _&^#^$^,^#e/d&[#a#_#_&_*e$G*Z#Y(WEZ$Y$G(`#]#Z#H#[+E(@5G)_&[&J#E+I#J(X#_-I#J!z~>c!u/c$g$e&e,`qH5G0H(A=I%F+GVJ!~~~3`!g#`%a'b%Y$^'_(f\
        $[&Y#b#b([%c%],[#e5]&a$e~&DUJ!}~pi!j~.k(^fF1b2B)H7k!z-m!iOogaXq*e7f!s,aWk;J>b@E#h,G^E!~~xe!j~5jUJko&I-r!kCo.p-b$JLITH+@*c*]7k/ILG!\
        w~dF6j,o!~~_h]A!s~AeXE:f!~~xa!~~%gy<!f-pl^3E(`Cc+G,I#e(V+h-_9V3G,`$I'e!p}_O_Jp;`!Y/Y$b*^ds#p$[#g/a/H:_(G#d)I/I(l#J#f#`+c(G%b%_%V%^\
        &]#k$]&E%F#j$l#Z&g%J#b#J(b#I#J#I#J#D#]$d$^!rwf;JCb-b%j,C+b&H%I)J(B>I1f!~~xb!}9X~aEgi!~~xg!c~#I$ho^(a#I#n'J#m-C'J%I%I'^-p#i#h&g%I#I\
        #Z(H$J$H#J#e'J#^!~~xa!pyIbGmJ1n#I#o!q~-i#a6D~7G#c%c!z~/a~3a!~~xo!hRiX`#I#^#_,`%h5X)BAf)_%])H%_)b4=%i,D#W#F-^!z,e/I$c~~%b*F!~~xe!~~\
        xd!h9n|F8`1B&b8]#J/i.H5a#I4g#E*n!u~Wg*J:h!}~xi=G6J!~~xe!k0d%m8`'BZcfi*i-H,b<e%b!}~ik!~~xG7d!~~xb!}=I~]m=I/F!z~xm!~~xd!~!eAIlH'Z.h#\
        b<]=m#I-^.W$^#V&`&G*J0]&F#_'f'd!~~xa!~~~@a!c'f+d#G)fgH/c'c#W:f+Z#]$f&k'Z$`&`(H+C&I/J'b$J-G>G*J!dHbRI$I-H2_;h/j(E2>#Y,J%](`&Y$i*@#j\
        1b$G%j&[)J#F#J'J$_!~{JdGFf![)c(]#f#p$a(X&aL`3J#c#](a,H#_&]0e/e(h'_#^#]5Z#^#e$d#^$_*I$W$J'I#@#H$J%H#I#d+^$F#_#G#Z(d'b$Z$J%W'E#I#G%G\
        *c!wLi#b:a!~~x`!z~G`=V7a[J!u~xBTp!s~xj!a/b;]8`Mc#X#b7j@b%j2o,c(^$^'^(`(d#X-X%Y#J%J7^!g.]*`mh$D%h%J$A#a#Y$e-`#I.`#aH^&Y+Y.I)J$b(F0_\
        (_#J#_5a!w1Y~in2b!w~-I_Hcr3E!u~-H2^*I([=[%]c]!~~xb!}~CDVdBa!~~~JE%l!~~~Yb!}~xe!}~$a,a!~~Lb!~~Me!~~;c!~~Nb!~~2d!~~Ge!~~@e~*I!~~&d!~\
        ~Fa!~~<d!~~9c!~~`c!~~pa!~}d!~~r`!~~%b!~~te!~~'e!~|c!~~8d~2J!~~dc!~~beFJ!~~+e!~~6b!~dh!}~e?5p*C2D!Un^+I1I%Y(f#E$^,a#j.d*J#a#J'H#j%o\
        %V5C#b'I#e#k(i#B$G$I#i$I#[#k#D#[#h+i$G'G%I#h$`&G$H$e#I#X$F#W(H&F#H$D!P/]&_']$Y%j'd$]$c0G$^(^3[+Y$Z%X$d$F#a$g%I%W#c#H#a#Y$Z#k$I&I$[\
        $]$J%H&J&Z#G%Z%^#F$d#G#[#F%b#D#d%J%X#`#J#g#^$X(X#Z#Z#Y$_$W#W#I#f#V#^$I#J#`$[$D#I#E#[#a#`#]#^$J#W#b#c$Z$I%g$I#h$`#H#l%b#_#b%Z#e#J#[\
        #k#Z#`#e#J$h#e%E$k#I#W#`#X#I#c$Z#F#I$Y#`#D.b!`z]3I#I,I$F,X$e/iCd,a'I%l.[$h)^.i#b#Y#f%i&e(J'j%J#X$d+`#d$d#^!d0o&JmH,D(e#a/V#C%I:I,c\
        #b0f&_%I&e$c(I#^*I#j1J1H$c#Z$c#]%`%_%D!R+a#[&J#[%_+`$_'`&^6_*]4I#_#a&]#I#_#I#Y$X(I#[%E#D$D#[#Z%_$i#H#^#^#Y#G#D#V#V#X#Y$H$^#E$W$[$Y\
        %X#b#Z#G#E$Z#Y&_$C#`$]#b#_#^#X#`#[#_#`#_%Z#W#[%Z$_#^#I#]#Y$G#F$G#J$H#[#H#I#]&^$X#Z$I#X#Z#c#d%h'W%]$]$A#`#V#_#I#Y#Z#_$V#Y#H$]#]#J$^\
        #_#I#H#@$[%W#C%Z$Y#_1e!}~cY~9c!rofUFBl2_(dUi!g,_$H3fba&H#_AE.e%I#c#](E#b3H%D%m%]*_$H&A1Z'_,V*`#a2_'G!~~x</g!qAbYg'b#[DcB]3Z.`^E!~~\
        xf!a~+I%m$[&lf`1k9A2_&[#i#Z!}~xa#e!Q'Y'n$d#d$Y$Z#I'G&Y$l$Z%Z,`9]*[)Z(a$n(Y#[%d#b#Z#`#b#_$Z$g$`%^$X%^&Y#X&`#^#X#J&Z'[$b#Y%i#]#i#g#^\
        )e$d#W$I)m#Z#[#e#Y$]$[+_&J#b$^#G'`#D#e#H%[$D#Y#J#F%I$I&F#o(`#^$Z#[$_$E#I#G$H#W#D#H&H%J!~~~Ha!~~nJWe!z~uf#^!}~xh!~~xX!}~~V`$e!cg^DH\
        FZ#[%I#q'J'E8W#h)D'c/g?I$a.^'c#s!~~xb!~~<I,`!uwg~#kNg!R&j#H$^)J#]&H.J5E#r#j,e.H#_(a%n$a%]$G$^$[#X#^&h%Z#]#]$c#V%E$D$I#]&Y#^$],[#`'\
        b%C#W#_#@$J#d#V#I$a#Y%F#c#c#a$_,J#]$?&d#d%Y$J#I$E#H$]%Y#I$I$H#f%Y#d#[%H$J#`$J#m$`$]#f$c$I#f#I$J#n#q#c$d#F#_#I#X#H#I#f#A#F'I$]#Z$J#\
        [1[!~~~Ag!a%^._Qa7Z%]']Ce&A(_+`,Y#I*B/Z%a'e&e+]#I*]#a$J,a#e&Z$b%W$H+e#F=`!~~x^!bzc{E#I#[$a+g$^%^'_#J$^(a'Y%Y#^#b$J#f$Y&^#f#d%c)^#D\
        #a$[#I#^&[#^$J#H!d~[b#J7I(W$e%]#[#^'H#f#c'`'I#`$X&I%^%Z+G#^#['b#^(b&[$_'g$a&_!z~/pkB+H!}~xe!b~#l0I(J*_&f.q1I&k4f%a%b/^$I4J&J&WC`!~\
        ~~OX!`(b$^*a@GG`3_$Z$H#`#Y$_'d'e#J-_0g#Y.`4A%H([(^$Y-_#k+b#^$I#b+I'H1[(_!r~M`LmNF!}~xiSD!mIHZJ)[[F3p(d#D)I&H)f7E>h!~~0J=d!T#C*[(]$\
        d#[#_*Z)_&[3]%^*^$a)I+J$c#a#e#d#c#c#e$F#Y#I%e$J&[(H%_'Z#a)Z#a'd&^#^$d#V#[#a#H'X+e#W%e#[$c#I&W'o%]#Y$^&I(J#I$d$[%^#d#J&o#J#c$^#H&G#\
        I$^#b$J%Z#I#X#G#J#g#H#a$F#H#H#V(E#G$k%I&Z#I!u~xk&IOC6k&^!~~%J6g!j'jr[;FTI2a#a:c,H>d!qzg)k$c%[PIQmEG!dyb#c#e#e$e#c#fAE'G8I$G&J4`+Jp\
        a!q~~$f/E)W6I(e6J!}~xn!aD`~;c6i%I%_#]#j$G&J'h%e%f+G#C,I'e#g%I,a%d%E#H$b$H%r$g!~~yY!jDa&magPE$i:H#J$B%f'j#J.J+H-j)_!U5H#rcH%e)t#w#z\
        #y$o#d+I#i#_&Y$V(C(f#I%Z&])F%Z#J.Z*J)f$I,H%H$G#J'H+G'r&I,I,E#H)F$H(H!~~&f!u~xb#[-``_!pDJ~Oh&h4a!qCj.Gp];Y>^7e,H'`<I!z~xhFe!~~oE+e!\
        ~~fB4i!Tg`7I%v&`*[$n$Z#J'J#d$a+y-a#H%e$^)J#a'[#k.H(@'t*H$F*o1J6J$B&I)}'H!s~Ff!igwY[#hUhZ@5I!~~xi!l~.G(J4v~@H!~~Fd!p~VECG/e*C,q!W'a\
        {p.I%Y#E&g*l#Z+H.j)W#^$j&^0I&_#c)b'_#k#F&H#F&u#F$F-C*G-d&H#j#J!k~-_#^$]#_&X.bFF$])W+H:mDH#H$G#B*H!}~xi!F4p%e%W$g'H*[&`$`%c$J$`#a#b\
        $`%J%Y+f%b#]%](H$F#G%_#H#F#G$I#A%Z#[#h#H#i#l#I#f#d#C#F#e#I#a#Y#i#b#r#e#d#j#Z#b#j#g#Z#^$I#b$^#^#f#Z#g#b$W#I#_#X&h#c#W#[#_#W#r#o$W#]\
        #X$W#H#m#I#V#`#`$b#d#k#I#s$c#Z#`$A#G#b#p#C#@#G#W#F#W#F#g#F#@$^%g#H#`#I#p#h#H#H#F#H$C#F$c#j$b#D#r#G$F#V#i#D#`%H#J#;$Y#G#H#f#D$D#n#C\
        #I$n#E#Y#E#j#H#I#I$Z#B#C#]$I#C#Z#^#`$h&^#d$_#]#_#Y!`4m|W$D'Z'f%c(b-F)X$J.J(]$F#k$f#H#I$E#I#d#b#G(D$`&b$e&`?H#H(g%F#G&e$`,d#^%]#b*J\
        !]~-J#`$c#b&c/^'j'm5a*c#Z1B%G.g5F9I#Y#d#_#]#d#D%H#e!u~-amoKbFJ!}~~[f!q=b~K_.g'H8[Hk#I!H3j,d[_#`#X%I$c&Z#]#Z#Y#^#B#a#i$]#k#h$a#g#n#\
        E#b'`$`#`#F#m'l'p#^$W%b#F#[$l#F%^$I%Z#e#J$f#d#H$d#H$H&l&C$Y$e#g#l%i%I#H$]#e#J#I$m#_%G&W#F#E#I#H#]$G#G#_#F#G'c#H$H$`$I$J%H#I#G#C#J$\
        t#v#u#r#x#p#G#H#I#G#l#H#f#e$C#G$l#i#F/i$Z!~~Bh~;C!~~~[b!RIIOI)]&]#Y%I$l#l$X#j#o$?#Z#e%D$J&j#^$p'g'i*I$X$_)b'i%f#I(h&I'9#g%D(_%Z$Y+\
        G#G+I'I%G-F#G#h$j#o#k#p#p#n&H$G'J$J#I!N#]/^#]$c,`cl%I#^&I#c$o$k#`#[#I#_#e#i#['F#[%[$o%I#[(j#W+c$V#I%I)[#^$a#c#g(h$`#J(H#h#H$J#H#I&\
        H#I&d$H)I$H&J%V#F#F%G#a#H%J-^#I$k#l#q#n#t#s#F%G#n%k$F#H$f#b#J/_#I!}~.[%^!~~0]~IG!o{I*I#iGJ3G:j2n!~~(JriGG!z~FI1o~1F!n~+J+E?_&tDH!~\
        ~x^!s.n~~$I'`#J!z~xnBI!}~EZga!~~x[!~~~$a!}~ce;b!eH_~1a)l%t8F(J#f#d(e'F#`&a%^+c,J6I)F!~~~1c!J%[,Z#J&s%l&a#k%c1D$]'`#[&`$]'H2X*^#a#G\
        #j#E#J&F%Z#Y#_#]$i#A#g$D#I&F#I#d#Z$d%Y#Z#G#c#[#H$c'Y&]'H#X$J%m$k#?$I&_$l$W#^'c#D#t$e#X#u%D#t#q&E$E#G#n#d#g#E#]#p#^#l$a$k#h#H$H#_$H\
        #G$j#l#Y#n#D#o#d#E#i$f#H#h#H#I$I#c$F#E#Z#_#`$F#j#X#X#H#d#H#_#C#d#I$J#_#[#C$`$I#G(I%c!~~~%_!z#a._'b~%H!WD]#a$fVH#I$f)I'o#F%b*a#H2E$\
        t#^#`#a#k#b&X#b-Z$])f,V(V#_#Z%H(m$J*a#[#i#a(H)I#a$`%[#^%d'I$E'])J#Y/`!~~xg!~~~5EUg!~~~9e!T#l%k#n'c#k#m#g#c#m$g#c#f#l$`#q#e#^$d$Z#`\
        #l%f&d#h'e-Y#X#Y)G$d$g4J$J$h'J#F#I)J#[#I%H$Z.G#J4I#d'D#[%G(I#E#G#k(E#J#H&J$H'd$h#X#I#Z#G#a$I#`$D#Z#d%[#]#G#I#G#F#I#Y#J'V&G#A(I#E&H\
        #G$E#D'H%H#I#`#G$I+J1]!wwa'Y#l+J+HEH!kxI#]#I$c#I?d#k0^+G,I%eNb'X!p~Ge.bFF#g,G$b/h0`3G$I*I)H#i!b~/ZMI8`)]$_%X$e#l&^#a(g#h#H#c#`&G0]\
        #^(I&f3_$_%i!uo`e^CGbI?l!}~xm!~~~-f!w~'k#G1d!s~vb$Z2g>F!X'])W$I,g3[Oe%i.Z&]&d$[+_,D/a'c#_#I+`#a)b*c'Z#a#h#F$f#`#F#E$I&d#C#_#H#F$[#\
        [#G#]#I#d#d$^#F.`#X#D#f#c$^#h%d#[#G$J#J%J#E#J(]&s#c!w~0^~I]#^#_!Z$`NH@c2`#F$I&Y'a#e#]#c%h#i#a#g%E%]#X$X%a$g$Y$H$]#c+F%I&W#J&Y$G0]#\
        ]&a#c#c#d#F$`$Y$[$c%`%`%b$I(H-i$k%H%Y*J$J#J)k!z~ZI?gKg<a!~~xe!q}I'_+I#G(_cf]]$e!}}FMGLf@d!u~bYFl.I#`PF!m~%f]H%_7hCI?_*^'d!z~IcQZ!}\
        ~x^!w~xn9E(E!~~xd!u~'k2IcH*a/J!}Ai~eHNc!~~rc!~~xd/G!zEG$_~Ri!Z.Jme$Y#d$e#F,>)E,X#E#[#g7Y#X+[$_6F#J'^*^#d$a$_$f&a#I#J#s#h#b#b)E%B$e\
        *F$I#d#^$H$i$Z#_#H#E#W%a'Z#_%J!w~MaLG-H&hJd8I!z~xl7Y!Y.apX#A'_(I+^%`$c&h#d(J#E&Y#B-o-_%I4[%H$|FI)Z$d(l#J#W+o&G&D$h!zyH+g2`cj!}~~%h\
        9E2b(H!}~Kj!Q&G#Z&W'`&`,iZh#]#]#X#c#Z$o#_#Z#a$^#Z$Y#i#W#`$H#I$k#[#s#_'`#X#G$d#g#Y#n#d&H'Z'a#`#`#Y#^#a#H$D#]([#]#_#]#d#b#l#_#a#`$c#\
        b'W#[#^$G$@#X#]&I#I%h#G%J#C$E$^$I#I%[#I#H&I#H$H%H#c#^$D#J#d%X$I$I%a#I#I$Z#d#_#V#k#<$H#Z$G#H#I#I#H#X&I+](`#`!u~xi_a)^!}~~)cbf!~~I`!\
        V,^%[#_#Z$F#H&?$d(^#[%a%Z#V$]&`AJ-e#g$W#]$a$^#Z(`*f#d#b0Y&Z#]#H)]#[#F$h%a%b#a#Y#V'Z$h#d#b$F)J%p$Y#H&X&_&W$J$c#b&^+I&E#E#d$J$`#I$_#\
        J#I#h$E%J#I#E#I#J*H%G$G$E$f&I#H!p}I&I$E#JBq&F,FBoVI!~~%E0k!~~~7Z!~~9caD!n~r]%d#m4lEI!~~~Xd!E#Z:F#d'E,o$[$d$]#X)]&^#d%b$X#`)_(H'i(I\
        #j#h$X$]%f#I#q#h$b#h#j#c#Y#n#[#G#e#]#b#c#X#n#W#Z#[#[#b#`#^#I#d#^#c#Z$Y#E#V$_$W#[#a#g#b#I#i#o#m#a#[$l#G#_#q#n#X#X#k#l#b#`#G#k#i%p#G\
        $J#I#a#X#]%F#G#I#D$]#G#F#I$b#X#I#F#i#W$n$e#Y#I#H#D$`#`$H#H#H#F#b#c#J#I$J#e$g#`#f#i#A#I#H%`$H#I#H#[#I#I#H#X#d#_#i#X#Z#F$H#H#H#J#Z#@\
        #[$J$H#H'a&`&Y#a!~~$JDI~@b!S$cqd(i#h#h#f#j#f#i#i(X$Y#b#g#J&d&`#H%_$b#n#m'g$H#d%H#A%b*E%J&j%J#Y#l+b%]&]&^%D*c&_)I)^#e%]&d#E1I#I%H#Y\
        #H$J+I$J$I$b#E0i!~~xc!~~AJ~<d!}#I,j!^~(](X$b&I+`'`7F*]'a%X#_1@'^*]#`#X4[$_%X$^(]#c(^#J#Z$^#e#_#Y#],[!~~xf!~~~%d!r~CGQI'dBqBE!u~/`8\
        _6a/a3e!pwb1c%c(d'aJfGZNG!}~4duJ,cAI!jMF:D+n0_/j2IRp*_!jNF^dct*_!eHh@^D[;aRg#[)H)I-i%F?b#d,J#E'u!}~7icH!~~9W!~~FISgjF!}~7JceDe=I!_\
        A`b]$]'J8](c'J%H#m#I#q#D%F#J$^.X#J1a'X$I&`(^%Z0k&^8B#d0^#e!z~RZ$b5h2B!w~QG#fGfga*J!}~@`Yb!X?G1xN[$e#b$b&k)G$`#Y%q&c$H$h#I9I3H%b'n*\
        a/[#I(F%j&`*d-J#@)`&DA^!~N`!}~hG3aDbCI!f0m+IyqC^4f1b,d,a/Y'e*c+J%G%g/H!}~>b!N#Z&a&`#]$Y$m#]%Z+`#c#c'_&]#J$]3^*]4d#`#c#]#Z#d#i#b#_#\
        Y#Z#^#d#Z$Z$D#d$[#]#g#g#Y#j#d#[#[#[#V#[#X#Z#Y#F#e$E#X$V#Z#_#?#X#Y$Z#]#]#V&H%i#_#W$_$V#E#W#a$]#]#Z#W$q#[#_#J#=#m#j%a#G#Z#H#_#]$`#f$\
        b#d$D#Z#J$[#_#D#E$Z$`#B$G%G%j#I%J#i#I#E#I#I#I&I$G#I#f#H$Y$W&[#J#G#F#I#F#H#`#G#j#a$H#Z#I$J$I#E#c!w~1fd]8]MH!}~~'h!f9HfE)i*I)G$_1_,I\
        )c%d#]#`(H&])a)d$Y&_#J1J'G*c'^#l$Y*b#c#J#I4G!YH`%d=f2^+I%I3a0c/H%p#I1k2d#o&J%J$I%g&I$e'I$m*I1I#d)G+b*c#v!u~WJ:H*o!r~xi)f(H#C_b#e!z\
        ~,c_f!f?[6l'F#H&I(rIe$[#]'?$d0hQF%i-I&bCJ%C.e-I!~~%kuC!ljI7b'Y)b/l*_(I<f4`6I2f0`+I.D![ip#E#p#pFCDG(H#H%]*I0h&[%x#[(@(v$H'E$J,H)J#G\
        %^%H#B%b$J'I!~~xG7J'e!~~.b!z~~dZ!u3Jin$GFG(Eth!}~CcVgBF!s5god2mcD!}~xl!}~5d~#V!jwl)I4g0l<`<I;iHH$I!gwj$^%e$e4C0a6Z,`8F(Z/h(c%fAH$i\
        #J$H+H!W/c$^%J2Y)]MJ&F)J&]#c$]$Y#g%b#`'k%J&Y#Z+[-j(l'e%k$]#l#]$H(k#k%J%<#b'I#J'I$i#g,[#J'I#B$Z#c#c'I2J#G#d$b#`#F%J$Z9`!k~Ii,a3h&I1\
        F)p/m)I5G#I!~~xF6c!}~Im#I~;D!~~eG5k!Q#_+Z#I(G*I%J#a1^4`4G$c$H(H$I$l#Y#i#J$G$a#I#X#D#D#G#j#H#]#G#a'H#G'W$Y%B$d$C'Z$I$[#b#g$d#f$c#a*\
        f#g#e#a#@%b)^#^$X$a#g#i%`#X#l#[$I#^#h#J$[#I#o#^#J#r#E#J#b%J#E$I#H#p#_$^&H#G#e$Z$]$H#^#F&^#c#X$^#Y#W#I$^#^$[%J#E#I$_#a#Z#G$J#_!roe3\
        `+];=.WUHLg4Z!}~.`Oc{I!}~~<a!~~7J~'j!mRjN^=`<G@h)I&b*J(f>`1[!~~~0c!w~xp!~~xI,f!u~Jh5e<G!~~x[!g~+I$G#I%_%I&X%J$X6_$J#H#d?_'G$^%[,G,\
        e/G)I.i$e4d!zzeHD#I'j:]!s~-a&F?^Fb]`!~~x^!}~dJLI(h#h!z~~9^#e!}~.J@k!~~xi!~~xj!}XI&b#J~<b!}~xj!~~~-`!w~xi2_Ib!~~xg!Z#bWg#b&G;]%d%I#\
        ]%E#E&^#J$d$e$[#Y#H0X$^&I&Y,d#]&_#a%H$c#]/J#G$]$]%W$I#a#E#[$I%I#G$D#h#F'D%c$Z#H#]#`&I#I#a&I)J)I$Y$`#c#[#h%H$h'j#I#^#^#G#^#J$Y!F.J#\
        Y#a#s$J#Z'h/]0]#]#_#^7],[#n#}#c#H#p#e#^#Z$H$]%H'X#H%Z#F$V-G-j+t#^#^%Z#f#l*Z#I#W#W)d#]#m%`#]$k#B#o#^#s#X#D#G#F#s$Z#X#`$H#b#h#h#=#J$\
        ^#D#B#F#C$H#G#`&G#]$`$e#V#H#I$H#W$A#v#Z$g#v#A#l#w#q#k$H$G#H#v#q#u#I#b#s#s$E$c$X#D#^!z~]H=fO`)d!dyr%t#^~;g4n2Y)I!~~xk!w~xd5J?J&m/g!\
        }~~]e(l!w|EfH5h@D4f3l!wFeW@yg*[!w~~-e<i+G!z~xq!~~xc!~~xc!}~3c+J!~~~*c!}.]%b!}-Gxf5a!}1qlJzH!u~xu!k3cAIVdlF$h*k,])A#Y(ANk!~~~O^!~~x\
        e!~dd!~~.H{HNc!~~xg!m4g~3a3J=J%b#i$`2g!z~vg4l,G!k~vj$p7i*a6G(f!z~~#E1n!w~,Ynl-a!}~yd;d!~~~+e!~~xe!}~JDOE*c;JG^!}~xj!~!~~xg!]f['b#]\
        /I#_%^1i'fBJ#J&a#I-H2g#e(_#H#^%I*H%c%d%W$m#_$D%J']&]#Z#G#g%e#d$d#e*I%G(Z&H!k~JkJ['Xip!~~xiSG!z~xhKa!n~.Y$J;W#G#i9C7b1Z#a#cK`#H-b!~\
        ~xa!~~~6a!g~+`%Y(Y#E9J-I#_#^&Y(X6f+](^$c&J%Y)`>`#Y#J$]+c$_%[!~~xe!L#F(b&Z'l(h'r$Y$^%J([4[%d9k$b#a#c#`#`#g#b$j#I#h%b#F#C%H#h%a#Y#[#\
        I&J$Z(k$H$e#[&I&Z#f#b$d#j%l#n#b$J#C)a#]#f#g#h$b#Z$a%V$Y#^$W$j#C#X#H&H&Z#c$J#G$l#V#f#Z#I$Z$h#Y#I#I$D#Y#g$f%I%m#Z#d#a%I&J#k$Y#d#J$H$\
        H#G#G%I#c$H#Z#X$]#e%J#X#E!~~~GF+g![:_-[_I(d'^%Y0C+])F#c$H(X0`/g#X$_%H$I%H,_%J#k#b$I#[%H$I'e)Z#`(i#H%i#`%b#b&`$]$I$`%m#j!rfj~W_E^!l\
        ,d5^r[;_-I#W2]0g_a!~~xeQA!~~EX!rwY;foIEH2m!~~~.e!~~xf!}~:G$d~TV!~~Ka!~~JI~;d!oyi#f#h#i#gWHaH!z~?CRj*e!~~[I>j!}n^~,i!~~~:c!k~_e;=*c\
        %g,j.^$a0[&Y!~~~(h!w~#ZVeBI-c+f!R:G6[A`-G$[#j#c#Y1Z%B4B2J)c#H$I#J(H-Z&p(f#Z#o#d#H#g%J'b#H#f#V#G#E#@#l#g#_#a#e#d$g$b#_$F#C&J%o#`#b#\
        `#i%n#J)I$H$J'D%I%i&m)H!i/H~(I@X#J%A'J#m#H;C*f%i#G1Y(d/p:H!~~B@:HZn0E7J!u~_YQY)Z/H%I'aCk!z~xJPi!}~QH#H4bWF.g!~~~%J4f!z~jj]G!u~~%dS\
        e1_!~~xe!}~Qa&g!~~xf!~yJ|h&J!}~gafd!~~xb!~!~zI{iKH!z~xI7m1_!Y4[)b;c$_'J@].b$]%^#c+Z*X#]$[%Z#]&^%g*^$Y.I,Y#h%_#_$n$I#d)B([#Z#_'J%a(\
        ^'I#J#]#i#^#^+I#F$g)X#J)b*H-[!~~xi!~~xcjH!bEH$])h=JC`'hCJ4a(Y+l3d$e#J#Y%[%J*_-X1m!swaSeMJHb1h%_5I!f~Ab8aBf*n-H$f$I#H$l7]5i(`!z~xj!\
        ~~xl!~'I~<Fqb!~~xY!~~}GPj!s~-_2D6`%g7^!rAb~=J7J(f7G0k1i%J+I/H!w~xr!~~~>_!c.Y)^,Z$Y*[(],[#Z5]0^%]#^#`)G#a$]$_&^%_$`#a&`&a*^#a#_3c&^\
        )I'f(c$EMD#I+d'I%I!~~~Ac!~~xj/H1H!~~xc!]0_+]G`'W5Z$[%^$Z#^*^#c$^$D&G,G%e#Z%f#J=j$X&g1?&`0I(c#_#I#Z'I*i.J%_$e&I#^#k)c!w0c+hQb~1H!u~\
        0Ejk]I!}~.H@J9j6d!~~xc!z~lp._`I!~~~(b!}~lj!}~xjBc!I#o#[$]&]#[#b#c#a#_#Z#_$i#^#`$]&_']#]#c#Z$]#X#^%X#Z%[%]#_#_&b#_#c%a%Z#]#[%Z(_%Y%\
        Z#a#_$Z$g%d#b#]#d#G#c#Z#b#`#Y$_#I#h#`#X#g#c#a#a#b#F$[#a#Z#[$Z&X#Y#W#^%a$^#E#H#]#W#X%^#`#^#X$V#]#I#V%^#Z#>#]$V#Z#]#`$[#i#X#C#c#Z#_(\
        [#c#e#X#_%>#]#[#[#I#X#^#W#E#G#E#Z#c$G#D#_#J#[#X#`#Z#a#^#B#W$H#Z#_#[$W#F#Z#Y#Z#@#b#?#a#Z#I#H#E#a$^#[#F$B#F#g#Z$f#Z#l#g#j$Y#H#`#C$I#\
        H#G#H#h#d#_#`#J#H#Y#]$`$a#c#_$]#a#Z#a$h#H!g7d0^$J#]%^&^%_,d7^'a9Z+H,I2I#])^*a%^#`)i&h$d*a-D%G$I(a/C.J)]+H!~~xY!k~(]:I=f8`%_%g$Y#I/\
        d.F#c(c'c0c0J#H)a!~~xe!z~xn8G!}~xd!~~]b!M.]1Z0e*]$['I*a)l/G#a#^%b&b#e#_#W%Y$_#Y#W#a#I#H%_#c#J$a#Y%C%I$Y#Y$Y$a'G#[+H#]#r#W#G#a#Z#[#\
        a#I$h$]#^#X$E#Y)]#V#W#Z#W#I%=#l#H#E$F#W#G#I$`$I#I#h#F#[#m#G#F#]#^#]#h#g$E$`#V#Z#_$[#j$I#G#X#H#F#G$e$[%I$a#a#g#H#D#G$A#a#e#Y#E%G#H#\
        _#n#G#E$G#_#l%_#b!~~xj!nxe5Y#Y#^ba(c)I/I%_&D9c!z~xJ&h.b!~~~(I^`!~~|`!~~~'^!s~-`/a%D$g6F#J7^!~~1^!}~sb'b!~~xZ!~~5Eed!~~xa!}~5`~*d!w\
        2F-e(bjejIKIR`!w.e#G~&eIc7]DH6H!}~pX*a!z~hk2B7g0c!w~xjEd!~yI|j!gwI*f#i$V&^$^,I,[5G#G1f5i&i+GAE)a(G,f)_$I#V!}~rJ,g!k~6H`^&D8X-m/]&b\
        @i!k~_eFk-]-C2c#J6H,d!m*`~&G$^&[Fb.b$a&I,^#Z$E,IEb0[4e!ZNe6Z8X$I%[#b#c&b&^#`#Y#F$e5[%^(W&Y&[%I#a$_$I+Y#Y$Y&I$b#X%I#[$c&C#I#e#J'`$G\
        #H#^#[$F#J#^'b&I#Y#Z%I%J#`#c&H#E#g#`#D$Y$H#[#H&`#G#`%c#_#J#I%e#Z#E$_!R'[*[#`6[T_$W#G$b$H#`$d#I#a%g#E#a#G%I#`$Z#Y%A$_#a#I#W#`#_#G#_\
        $d$i#Y#I#Y$F$e$e#I&I%V#b#`#W%Z#J#X%F%]$f#j#j$d+_$_$h#[$]$_$c#J#X$_$I#j%g$I#H#I#d#J#Y#^#G#^$_#X$_#_#[#Y%c#[#I$`#X#`$I#_#_#[#]%Z#H#C\
        $J#G#I$G#Z#]$[#I$I$Z#f#f#G$I#_2e!~~~>Y!}~.`9J(Z>I!~~~dZ!~~~C^!s~-_@Y;]5JPY-`/Y!n~$Isj#e$c2o>=!q~+cag0iYi(D!h~.b^i0g'IOG't!~~^a|G!~\
        ~~U`!z~(_'[!r~xZ.]9b<^*a(^!d~-[&I.w;bCBCc[b#`!w~Ce#a!h~,G$IA`1b;`$m#_*c#`(^$]0c%_2[*H$I!~~xi!w~1_~$^-`/_!~~xh!}~qd)h$H!r~vk4`'h!~~\
        xeoI!~~~Ob!~~+I+HVG1j!w~9ea_7`?G!u~x@CF%a0o!Z%c1i%_3G+`Gd%f.d'i#I9i2J$`$J#E#C(],G%c%`#i#J#j%Y#f#I#J#F#c#I#I#H$I%i%c#I$`#^$H)F'W$D%\
        J$a#]&p&I#F#[$c(J#f#g(^$d#Z$H)I!}~xl!_w])V(g$J$F%d#I%c#[#d$f;f$W$g&a-k#]%_1A,d+H&G.`%a:a#X'I'[!~~xe!}~mi~%a!~~xEZe!n~:`Ff]m,H=H!n~\
        4^KG6f(^'a&g&`'J,a$I1b%^-I.B!P^_2`+I#X#i#I#Z#n#F#e,d(a$H$`#f$m#I#i%I:H(E#o#G$^#f$Z$]%X$Z$]$f#I#J$d&A$D&`#X#X%k%F#I'`#Z#k#Z$G$[$[#e\
        #I$b,o$E#`#H#b$G%e#I#J(J%f&G$H%F%^$d#I$f$c#e#p#]#X'I!}~~3f!g~AuqjHI!zI^(_@_!~Z^!~.[!~~xY!}~:B$IHg7k!~,b!hwa3J#[%Z'`#^8[)[#X(d9d'@$\
        XFI$Y0g(F*_!}~xljJ!n~0Ivf#HBa.I#a$f%c&[(`#a!cydCd#f.I3E(g._*f&]$Z+J+J#i+]6J+h'd!I'V,[2^)f#Z0j-`)]#].]#I#F#^#^#^#G#d']'H#b$b#H&]#],\
        J#^#m'a&]#J,Z#]#c#`#F$b#`$I$j%i%i+[#[%W$_$c#H#J#c#k#t#^#c#]#G#G#H#F#i#`$]#]$a#l#H#i#g#p#_#Y#D#G#E#_&d$G#W#I$^$a#Z$a#F#G#^$X$E#Y#G#\
        G#[#X#m#Z#H#m#p$D#p#h#v#f#I#G#I#l$`#I!~~hg!g~.k$I#I9gQ^%b)k'b#I9I4I#b#m#J#I+b!pzZ@_Ac=`$a'a>H$[+E9`&c!o,b/Z4aE_7Z)]NJ*G%G,H(dDH&h!\
        ~~xf!`~=j$H)b:I&a#e2J&Y$J+]-G#F,u'F(J'`%J+I+s#B5l#i!^~&J$['G%W'J-g([?u%^+_*d([&_#[%I*a,^#g(b)G)c#H&Z#[#]-I!w~0^~I]#^#_!~~x`fI!S%Z$\
        `)^#[#_.]0_&]-^$](c&^#c.]%W#e$_$[#J#G#Z#Y$I#H#G#m']$Y#F&G$H%X'W$Z&F#Y#`#e%Z'[#]%H$Z#Y#c&H#C#Z%V#W#W#`$[%W)H#g$Z$V&H#I'J#H%^#i#G#F#\
        e#a#`#H%F$_#X$I$]$J#d%J$W#I#Z#J#a#C#W#a#f#Y#Z$q$H#`#C#H#I#C%Y#]$Z#G#G$I#H#F#j&H%H#o!wAF,J~NC,c:dBi!mLdLJ#e;bPb%I#]1]5c+_1e=Z!z~:`W\
        d*D!~~x`!nAb,d1_-d+eLG2F3j)G3F0C'h=J=I!zKj~_b!z~;b_G[m'H!e.E&a)n&IDn3g2n$I)_#I,I>J'_.J2i1J5a%H#H'_$a(I0I!~4E%i!~vJpF1i!l~IG#bAb0b-\
        `(a0bIe!z~xd!~~)a!~~}f!}~-bFY!G&]%['[$]*d%[$J$`)[%a)^+Z#[(^(^)I%^#X&Z#b#h#^#a#g#Y#Z#`#]#Z$X#p#a$f$b#g#^$e#d#_#a#`#[#b%_#Y#f#a$_#[#\
        Z$a#b#X$X#a#X%I%]#b$Z#w#Z#I#H#]#Z#k#k#X#i#[#E#Y#c#I$]#J#_#c#g#I#a&^#W#[#i#^#^#]#`#H$>#I#`#_#a#E#J#C%G#@#^#V#d#_#E#i$G#F#Y#F$_#f#G#\
        e#I#Z#[#[$J$J#e#d#_$e#j$Z#a$]#W#c#I#X#B#G#c#D%`#I#G#D$G#`#[#C#b$d#_#X#i#I$E$J#D+b!~~xHDa!}~AHvm!a(]{D%f$Z#^#[#^$H$]$^#Y%[.^$^$^(W+\
        G#H'f'j)Y'd$Y#Z$Z&>$H1H*J%H,G'g#b(`%]*G+J)]!~~~Ag!~~~(FCl!g~_J;I)h/H%e&s-H+k(c!o|^#Ipd1j#I5@%I2I#c(e6E!~~xf!q%^#f~%d:]%X2J#`DI!~~g\
        `!~~DY!}~fYqb!s~Do!P#C-^$`#a%]'^$n&^3f<^(I#[$`%d$g#e#W$f#C#W&[%d$`%J#W#e$c#Z$Y#^#E%]#X$[$Z#H#H#`$_$Y&J$_*Y#k#c#[%[$Z#C#b#b$Y#W#d#[\
        $H#[$f%H$I#X#J#c$[&F#I#`%F#W$J#_#a#H#A#X$F#I#V#G$F$e#W#`#I#_#^#C$d$_#H$H#F#G#c#Y#F#E#e$Y#b#c#J#[#V#[#e#[#H#W#b#H#D#a#i#G#W#a#X#I#F\
        #_$Z#H#H#Y#_$G#F!nf`sD>f(l$J/h'd'b8IIf!~~xk!}~xe!w~W^M]:`4[!~~~U`!}~ZJ%^Xb!z~xJ;e!r&i]G5I%C3d0I.aR`*h;^!w}HMh2eqI/H%d!~~xb!r}H+JD`\
        7W0_$`)`Tb2c!~~~=c!c2f*I%ik['b#g1a$Y)F#I#j/[#G'X#b%D'f-G#I&C,])J3G3C(J#G$`(^&a!C+J&F-I0_(IJa#]$c#i#I#I#F#j#`#f#k#o#c#]#j#Z#`#j$i#h\
        #g#j#Z#o#l#g#k#a#h#d#E#h#Z$s#I#f#[$B$E#Z#I#D#V(H#^#Y%X#d#f#a$l#A#G#F#f$E#J#b#w#o#l#v#w#b#b#_%X$_#H#m#H#X%i#f#I#D#f#Z#`#`#A#b#r#]$d\
        $D#J#h#Z#G#F#X$[#C#_#d$b#[#G#G#G#]#k#_$F#h#_#@#I#F#H#I#[#a#a#I#a#[#D#G#I#G#b#I#c#c#m#h#t#h#H#V#I#G$Z$g#B#I#F#b$n#E0Z!~~xjoJ!N#^.I'\
        I%m%^$l%G&j$f$F)X#j$n$_$c$j$J%s#`&`%s+c._#I%_%J$H$g$t&a#d%I#G$c'J#a#c$_%Y#]#`%a#a#g$b%H%]$]$C#I%J#V#G$I'Y#I#_$s#h(o$V#E#_%W$f#e#J$\
        c#C#]&^#X#H&]#I&J#I*e$a$m#^#I#b$d#j&G$J$H%F%D#I$[#a#W#X#W%J#Z$_#[#C#H$f$H#_#b%I)_!~~ec5A!~~DJUe!M|i#`#j#a#`)f#Z$Z#H#G$H#[#E'`'c#f#\
        t#C'I._%W#o$I#I#^#a#I#j%f&_#a#m#Y$G'Z#J#c$o&j#H#G$G#i%h%]$H#m#I&d#X$Z#I#m#Y#]#e$^#]$D#^#I#r#b&Y&e$H#G#]#W&X$X$E#H$I#I#?#E#e#J#Z']#\
        e#Z'^#a#X#X$H#[#f&f!N'J&[%C$d#H%Z$h'`/d#b(Z&b(a+c&`#_%Y%g,_$c$F#a#E%a#X#d#_%[#I#W%I%G#W%H%[$G$]#b#j#b$I#_$I#b'[#`%a$b#]$e#G#_#c$[#\
        c#F#]%H$_$I#F#d)Z#b#d#G$c&h#e#c$E#G#H#J#F#g#[#g#G#e#G#F$W#H#Z#`#H#e#[#d#d#E#c#V#C#H%_$X#^#H#a#H#J&I&X#[$H#l#[#F#G#a#G#H%I#`#b#A#]#\
        I#`#H#g#X#^#f#C#b#F#X#_$[%_!}~beFBTe!r~_cFf%d*j-IAa6F!];acE)](G$[#I$_#]#b,X%i'G#Z&],c$^#Z#I$J$D#J4J(_$e'[$b$d#G%I$I,_$J#[%_#J&J$b#\
        Z&c%h#]'I$[#I#Y#Y#b$A#f%c#J#_#F'd$^#b!u|hcX$`.B8]![#^%e#J)J#`#n%I#])k$b&H)n#`$f/J$_#Y$Y$f*]*e#h$j$i#_#c%`7IDI#I%@$J$G%H%F%I#E)e*m#\
        H)J%m%b'E%E%D#I)i$I&J$E$`$<#I(C$F)I'I#^#n#F%X#I#I!o$a9JwdF_#ZG`3J2b6f!}~~Q_%I-H#[!z~YcA`2eHI![9aaI#`#]#e#]#I&r$G#_$J%D%G%X'X#a)]$W\
        (`0I#J$[#l1X+[&A$h&W&]'G$H&]%X$g$Z$^-G$F-I#I&d&[$I%h!w~0^~I]#^#_!~~rI%H%l!~~xp!n~.`(YQfE]4[<h!~~xb!c~(e?i%^#]#l#nQW/Y7HCH!~~xe!sq_\
        OkVd3G&a-F!a?X$`h_)](i6]0d&^6d&k&G2`$a/c,b&e$b#_0I#Z%f%b&I+_!~~xg!}~9Cae!u~kY/G#_9iIa!~~xc!uI@~@kUh!l~xoFs!~~xW!}~{d!~~~$J0I?g=I!~\
        ~WFui;@!u~[`0d0g!}3e~~fa!~~xd!w~xnoH!h~xk,^$h(_3_&e.E#a#J#d.j#H(I%H!~~xd!X#I@I%^&m]]+J+_#W%H&l3H)n#k#I#a&`%G%I,`#I%X$`&_,[$e%a'_#Z\
        #F#f$]%f%G&D$j$d#A)H%A#_$h'k#c%J$I*J#I.^!~Nb~KC!s~5I(f$Ejb>c$A5_$_&`!i1amI.[-J+d#aW=(c4I)V']'l$k0k&G$g#D'E!~=J~]e3F!~~xf!~~~Ci6I#F\
        !~~~<g!L#d&Z)c#Z#^&]'c'Y#^'X']%_/Z%Y3_+b$c#h#_#^$h%a%[%`#]$[#H#B#Z%Z#]#J'I*Z%H#`-[%B#J#J#]$[#C#g#W$[&H#[#Y$_*W#`%[%`#_#H#a#X#H#Y#G\
        #^#G#A#F#_#p$]#e#F$j#c#Z#C#B#Z#^#^#J#c#I#b$[$F#[#Z#B$k#<#I#[#I#o#h#g$F#l$B#X#b#Z#a#G#k#[#b#Y#g$H#]$c#`#[#C#d#b#o#Y&y1`!e'b/b)H(`*_\
        bH#a#c&W6W4H/C5^2`2G%I#I'c#`&c$H7b'n!~~xI7b!~~xe!z~:]AcQE<a!m~7iAl&H/c2c,l5d#`DI!~~,E^jRH!~~xf!~~xb!q~zoM^8f!}~ga3jnI!M&c#X)I$i#[%\
        k&`$`#J#J%^$J,f%[-]#c%]+_)X&]$Y$]%`#c#Y#b#I#H#_*Y$X$J#V#I%C'Y#Y#Y%h#g%a$X%]'Y#Z$[&[$I#e#I#E#]#I#F#_#`#Z$j%b#Y#b#H#_)a$[$W#H#Y$B$J#\
        I#J#Z#Z#c#b#J#J#Z$`#j$Z#F$b#Y#f#g#J#Z#]#j#^#G#g#E#]#C#[#J$[%J$_$I#G#J#d#b#c#_#W#Z#H#l#Y#J$I&I$c#]#H#G#G#Y#G$H#a#A$I#J#V+_!}~x_/g!~\
        ~~<k!V0a-[cE)c'H#I$a#Y#a%E/X%t#o$H#_#m#o(Z&['[*`'G$J*I%[#h$h#Y$G)[#[&H#]3I#J%I#H#G#G#]#^(`%V#I$E%^#m#k#i#i#`$H%c#^$_#D#J&I#E+c!^+a\
        #a%b&d$H'f,]$`-HKc%H&_$^S`$e$G%a$G#G.G&b#`$g$G$I&`&Y$E)f%_#a#[#J&f$`'[#D$H$h%^)d&I)I(f%J%J!~~~+b!b~0C7t#Y%a#[#vL]$W2_$_5Z!j~(FCn#j\
        #jN@iG!~~~Eg#D!Y'V+f%Ifb$]$^#]$J4Z4J1J(J#I+^#I%_/:&I$g#d#n#J$Z'd&H&H$j#`$[#b#I$Y%`)W%p#p#o$F$I#e#J#a#a#J#J'>#C#i%d#X&[%Y#J!Y*_'I#X\
        kH$>#@$G$^.J&l=I%J&Y'I#J+G$h+c(A$`$e#W#e#m#h#^#j$H#I)H#I$b$J'h+f#I#J$W%r#d#h&o#c#G#j#J#a%G#i%I#I#H#^$V&F$I#b!~~xd!~~xg!ayH0H$a$JPH\
        '[%G#J,F(G%],J'^#Z%`#X#]#J%_#Y#W#[#`#a$`#Y$]#I#`#Z%a&['^#_&Z#a#]#J#_#b#[#[#^$G&_%d$[!}cd!pDGlf+_&k$I7B0g4h7H,I!~~xa!u.ffd1b,cjI*I-\
        I)[CH!~~DI~/g!cdI7J:_9i1d'j(g2d#o#Y,I$n&A(G-^$`+J%E%d'J)J#F#j#I#H'k!Q/_#_&b#_%]#f&^&]%[3`%Y/^&^/I$X$H%I#I#V$[#J%H$]$]#b#F#^$[#F#Y#\
        H#^#]%X&`%E$a#I#V#H&Z#]$[#Z$_$[$`#c#d#X#I$H(b&c#Z+d#]#]$d#V$F#F#C#^#G#G#^#_#H$g#I#[#_$I#[$[#b#^#]%G$]#]$I#Y#V#c#`#i#E#d$_#a#Z$Z#c#\
        ^#]#e$_#_$W#H#_#^#_$[#g#_$^#J#[#Y#I#H#a#_#d#a#G#H$Z#I#I#^!}~xk!^=F%ZZH&d&`$F%^%G%H%^GB%]-]+e#I#[#Z&=$s&I#^'d'c(I%a$g(`#I&`)`#J#G%r\
        #h$`%H$Y#H'D#h#[$`%]#h!C#W&c&d#j&e#Y$_#[&I#`#c#`$b$d$b%e&`%Y%W,]#]%`#])]#Z*Y+W#i#d#W#_#F#W#a#c#_#g#^$n#a#Z#J#l#d#[#e#i#`#^#d#a#l#`\
        #b#l#]#]$r$G$X#f$`%H#X$G#J#`%a#J#`#D#H#Y#^#f#Z#^#f#^#_#f$Z#I#^#]#Y#G#g#a#_#a#b#s#f#X#V$f$`$E#X#H#f#_#i#G#]#^#W#a#J$Z#W#b#m#C#J#X#_\
        #H%W#]#W#]#b#J#a%H#_#_$W#k#b$b#Z#Z#b#H#J#I#l#g#_#W$_#Z$F#I%l#I#d#j#W#g#e#G#Z$^#[#a#J$n#e#g#V#V#d)Y*v#v#I!~~SW!~~~1_!z~-c]g!w~-^&JH\
        `SaGh<I!}~5b!~~-a!~~~Yb!m~$i+c1_,g*cXH=G&C2J-k%G!z~ha2r!~~4^~FJ!u4D|JMZ5G3m-Z/J?g!~~~T_!l~(^'Y%^'GF^'_)d'E/f,I8J%j*b!u~:b$d%bZhDF!\
        ~~.F~K`#H!~~fDQf!w~*a*fU^4gk@!z9egI=[%X~+H!~~0H#a~JJ!r~j`hu8>!p~Y]@f9f#Z$J2e,b$I.C)F%h!^Ff~%^)Y(J$b$J#`#F4G&^#c&_#m#J%H$`#_$c$e'b&\
        b%_#H#^(_$^'`)[#Z#D%I#F#]$J(b*^&J$G#^$d#Z*f#h!}~~)GO_.d!}~Zf,h!j2ZS`/I>_Za(`%c%h#@#b#G(]-b)_+a(Y=b)`!zZb~?^>c!l2ZaI<c3_#e+I$f+JCI#\
        a.ZII,[#b$I!_3JwH-u$l$I*_#cGk%_,x8J7k#J6]!z~0hjc^d!}~xocE+H!~FJ~Sk!n{J_H=G7a)[8G$r3h!~~xi!}~,J_`1k!i~-d*I,d6`#i#a$J$]-l']0]3H!}~NH\
        3_N_!}~xm1J!z~QZH^Kc!h~5d&d0_1G:b+n&h$c%HRm.I&F!~~xk!z~9Y0`Rb[I4I!~~~ZI%h!~~~3_!~~x_!~~xc!pN`~Ke/b)m%J.bIE!cwY#]:I6a3I$i-G#i1g#`%`\
        $j$G%H,^0^(h)J$H&I+G%I$p*H!}~xiF`!r~2IhH#Z%dGc=f(c!z~EI'IZA[p!}~$_:b!^~5G'J)j#f%]*b.`1I$C/n:H)W&a*q*a-k#e!n~#H@a#`-Y&I#J:d$g-aMb,F\
        &`5I!}~AeXI#H9HGH#d!u~xf2b!~~xf!l~re%h%>$H$e0s!w~xp!~!z~[m>E!z~xj!~~~2e!h3]nd8_$`K_4n#IDe&F'u!~~$_!z~xk!~~~Cb!~wH~[g!~~xi!swf~#aIi\
        6])I!}~JJ~;`!}yi~QI!}~5Gel`H!m~(Vrk+b&b4c0e%H)H#^5Y!~~xj!w~vb$hTa!z~)aqe!~~xc!~~xk&F!e@I#I%aFe$fYn.q5I#I%e/g6E0^#e*GBW!~~x]!~xF]IA\
        I#n!~~x`!X#[&['[$V$[$Z$[#^#]$[#a#[$]#Z$['b&`+]&]%[#^%^*]4['[$_-^$a#a&c#[$^#^4X#X,B#D(Z%e&G%_#Z)F%E&p#?-]&d&H)Z$Z#Z'b&Y*J-H#e#[#_#I\
        *`$^#^%]!z.@~-`nH(gIa!m~]a7d(I$H'W'I*i%gCg1f!Yw^#e$Z#^#D'a$]&H$X#^#]#B#_#H#a#^&]&[$V#c$c6c#J&_#a$Y$b$a.B$^%J&f#J#H$g$G#I#`#_$h&[%G\
        #c#a$Z$J#]#G%`#`$d'F$['X&I#F$I#l#_#C#I$_#I#b#d#a#Y#H#H#D#G#b*d#k#J$^!i=a.`Oc,c$J,I#Z%g(_8_)d-e#Y$Y#a,b'b+J7`&I#GBG!q{Jgc'^#J-d$m,J\
        (J!~~xa!}~hj2`E?!~~xFT_!~~xc!}~AFqh+X!~~~Ge!d.b3`La1a#a#b7^<a*I'k#W'_$^%G2Y$c3G$f'I/Y(a$F#k&I#H#H$X#a)I#H)b%a!c)_Eg#H:i:ZJa&X/i#d.\
        G)F#H%c%>$^%G#I$Z']$I$]$D$]$f%D#]._$I&^#J#e$[(k#b'G%G$b$_'I!cNe1H)a/a#`'^3H(b'a&I$j1Y%^']&[&J#^'f#I#a2]#g(X#H1a'[-J%I(a%d%I(J$H0H3\
        d!u~xG*I4g$_#I)d!~,b!}~xe!u~xo)H6C6d!~~sc!cAZ%W&eP`#Z(H.^$J(GAa&[$F'b(J,`(C0I-I$c([$X(i+f)]#b(e#J#d&Z$Z&J!~~xi!~~xh!o~SI+Y#`)e/_-J\
        ^b!s^b#d']V^]_q`!p~,g3d]IBo!~~~Sd!Wyc%H#]VI(H=X#J'j#n#r%J#h*G#w#H#D$G#G#J%b#I$H%H,s#]#j#i#s#I#_#m$J/H#`)X#I!~~xW!~~~Kb!~~xb!_~-J%g\
        &f%_3I#`#I#Z,I4J$X0i%G&b$J#`'I*G$Z/k#G)[#i%c%_$d$b#e%d-Z%a$E!~~~Yb!}~xj!~~xc!w~8D4JOiYf#d!~~ZIic!k~-f/^.J-a#I%f6b0hKb/h3G!z|^(Gs_@\
        E.c.I!`~PGCW#a$t#p$h2u$ZGm8D!kAi%a&X%g>m|d#I2bEJ2I7H!}~x@Fk!z~VJCfyk!w~xhfi!~~~Ld!z~0H7]'nOD]F!r~'b$Iq`-G$b*e1_%H$a*D'H!a4BkH)]*`(\
        ZA`(l$h*c#W#I#i*d$G&l$J%b#c%X&`(E$I#_$E#e#g&b#k&[-a$H%H#I#`$`,I(E'H#H+g!g~xo&I&I#j$J6r1l(J#`!u~]b=F+f%D5k8F!~~6a!p?])oeHi]5GBG-c!u\
        2btaq`eb!s~?]>i,`4FUb!~~0H~Bh!~~~tc![X^#i&G(^,e~,X(e#f#m'I&I%I#w#I%J%f#I$j$^#H+D#H$h$`#^#g$I#o!~~~Kb!}~_EQk!q_`I[(eLf>k!~~/`!}~/[k\
        IEa!~~xf!~~d_!~~xj!r~]_7e(b3_&_'c+[GJ!w~xa5a#b'F(D@f,J!uzI[iAH3qQH!}~~fd!p~Mf$I+c7d,kTe9H%f!~~x^!}~~:a)[!z~}b%_Gb*G!p~:I$aDE-e0=(c\
        'W,d+m+HKg!m~HE%d/H>a#h$n%H1j*GBH5I!~yF~Xj!}A_~=a!~!zHY~lh+f!~~VJCE<d!}~xgEe0G!~~xk)J6H!~~xb!}If~QbDI=J!~~x[!u~'],fil!~!~~hgJE-A!r\
        ~.IlpDe:H%I!~~xg!~{Hzh!}~-_me!}~xg>J#e!~~xg!~FJ~iI)J8i!~~xb!~~xe!z~#_Sb}_!~~<Y!~~CawE!}~yjmJ!}~~>c!ZngBc.GAt&e3a&h(Z$h%H-Z#c,w,_%W\
        %_#k$[#I*H%[(?%J!g~5I>I#h$e&Z0J#l#D1XDh=d)a&E!~~~DH#d!q/^$c'b$h.g'c$`{I~BF!q~0J'Gev,^SH!~~.Gla!~~.Gla!j~JGAF0cir!~~~d`!}~~dZ!}~~d[\
        !q~~%i8H%c3`%Y!~!~~AX!~~xh!~~xd!~~xf!^t]%^)I#X'^&e#Y$[#H#e#I$X%c#[$J#Z%g)`/I%I#C#I']#G$^#a$_$j$f$X#e/G(I#V#I(d#^$_$Z#E$J$]#]#[#[$H\
        'c+a-J&^(c#Z'I#`$e(c!m{`zD+V%[#_'^0c*ZBa&h,a!z~J[+cFI`c!V'[+XWE+b*`$`$f$C$W#e$]&]*_$dCI#[']#I-b)^*<$H$Y#h#I#f#f#I$F#C#g$_&r#d%e#Y$\
        I#G$a#c/b#c$Y$c#h$J#i#f$I$h(I#J#j$`$b#_#F$I#h$I!~~xg![g]=^&I%j$c&b'`/]#a&b#h#k(]&`3_1>/k$f'I)[:['`#f$l#G$I'G)Z#`#J!~~xg!u~xB7s!}~#\
        iXa@FbI(G!o:E$Hr^=b/_%]+`#_3i3H!k,^$J)`)]$]#[<`#^)`2[$_$^6i)h1^BI,J*E!}~WVFkK;!~~~?]!j;_g_*f&I%_6l1aBh#H$E-I1f+G4k-b!z~xk.JAc0b!X'\
        X*^j_#G#i$`#F#G#g,J$I,f&]9I$I%G#_&I'f'e#Z#Z)_(X#I%b$n%e$E%_%^&G$e#]%Z%e#J&i#d$^%g#W#J%b$J#W$a&J*^#I#E#a#[#e#H(m!~~xa!~~Ya!~~~@_!R&\
        t-J&]']&l#Z$J,J1Z;D#u#[#f&^#Y#^#f#a#l$_(d#J%I#I%G#b$i#o#d$V(]'_,F&`#X#Z'h#`#G%c%H%a+_#[$^#Y#W$a#[&]$[#H#g#J#]#b#d#a'd#`$H&Y%I#a&H#\
        H(I$J#G$b%b#V$b#H#I#J$I#J$I#I$J#b#[%J%I#h#Y#J#g!}w`!}wc%I!w~EJ#b)^2F<ebI*I!h~2Gha7E$d*H$_3y%`'_!p.a%f0YoeNh<iP^5J)G!U>p)j$hN`#h#d*\
        X'_#l&G#_$`#c$]$a#_%A%H(f)W%Y,_#X'_#c$]#]&Y$]#d#])b#a(d#`$H$J&I%G#h#m$I&F#a$[$I,I#H+H$](I$d%e#W#f#D#_#>&]%^#_#I#p%H!~~rI*h+J!~~xb!\
        }~xH7aCJ$g!~~x[!q~Ec(^Nl'eeB!}~ta&a!u~Ik#d~;A!~~xc!}~xm&G!~~xe!}~xl!R#Y%c%i*I*H$_M[+`,^$`#n#I#i#b$I#D#[%^$G#B#J#F#[%c#b#F#]&J,I#b#\
        X#X/H#[$J#J$b#D%J#g#`$^#['c(H#H%H#Y$[#[#G#J#J#Z#H#f#p#I$Z#e#H#H$[%m#^'I#G#B#]#E#J'^#?#H$c$c$H$b#E$B#^#[#d#A#a#f#E$G#I#i#[#H$a#g#n#\
        E#H$[#W#Y#e#F#b%_!a~Ek%g#j#n#dAE2H/Y=h;`$H!~~xi!~~xe!u~1Jir_J!}~xg!~~x^!}~;Y=IDd!R#H8]_[#j'd#Y+I$F#F#j#I#Z#c#W#c#D([$^$^#G$`(J#]&b\
        &_#I&H$a#_#I$I#i#H+J+m#g#h#d#c#k$g$n$H$G#_#d#J#e%f$H#`#E#C#I'^#H#_#Z%]#]$Y#I#H#b$I#F$d$_$V#F#^#Y#W$G#C#H#E#d$d&?#]#i#I#l$G#G#E&Z$`\
        $[!}~xh)E/I'`$B!a~#c#k$I#c#^#J'd%I&e#h#]$`+I'_._%I&I*d$W5m#G%I&I$G'I3b$I'I$I%j$J-h$^#Z#I%F%I%`!r~xl<e4^@a!z~xfn^!qD`{I9]*J(b3i/f+I\
        .e:`$G!z~-eFX(jU@!p~+f(Iza#g)_/I3Y$b.Z!n+Yod&E2G#I#c?Z7a4HA[']5i3J'W!s~~'^*J6d3i8[!w9bdIze$aTX!~~XJAg>J!~~xd![|F#I8h$^;F-J7`&g(a#^\
        #e#I$H%V%J$I#D#b#b#J&a#I$_#['b%J&G#>$c#l$d#f%j&I&`'I)E+r#f&h!r~CaVd4I0_4H#b;Y!u~pj(F4`!}~'Hch2JEb!o~@`'f%IT[M`)h!~~xf!l=aR`?f$I+b=\
        H*G-a0h$[+H9F)X3E'd!cPJNG-G$@#]#g)`$I#F#Y#J(_$d#X1_'`&].a/e7c#^(F#`%I*a#h#c#@$h'`&I9Y!~~~2`!~~~#a!~~~#^!z~.DW]6i!~~xZAI!~~xf!~~xi!\
        ~~~A^!~~xc!~~fg!aAH,[1H&J+I1e$G$I_d-J+I)l'e$d#d&n#i#Z'l#b)E6G%H$F(E#l$`$J+H$j#f!u~j`0m!~~xc!w~xj!~~Ue!q~^H<I(f'd8I@F'e!k~xb7r)g#A5\
        I<m!kz`,e1a%_'[9H$Z$b*E2e%d#dW`5`!zJo!~~gb!~~xc!~Di!~~)aqA!q~0GBZJa+eF[@c!~~xE-f!~~x_!W3d+H7q(h,I>d#g#l$a%`&f$X#G#k#f#Z'D%H(i6I#_*\
        q(d4f/t$W/I@E#G#I$H$H$H'I%o!~~~*k!W#j,b$n$f$o$i$d%^)J#I&[1e%b%k?d$c&[#j$a+[#e$b&g'J.j)Z)l#Z&_&D)Y$^*I#I#H%a$9%?'I&I&_$Z#J-i$H$J'F#\
        F-`%I%I%j(H-I!ZT`&e#I&HCk#m'I%c$d$`#J#f&^'I(l.I+r(F$n(^4b/j#H'I&c#J#I&^0H/_(C%B&D$F%c#D!~~Q]#I!~~xh!~~xcSF!~~xj!jDJ&cWc#c,^RJ+I2I1\
        I%_1b/^-G$]#a#I(J#b$Z#`#_*H!u~#j$_*I*JrH!f~#y#n#kTF)I;H&J7@-`9f.I$F!z~#m-_hbbH%J'I!z~'f2_~B[!X%Z8]#Z0^1Z'c#_$_$W1[#a-H$I(Z#I#W$H#l\
        #Z#H#Y#I$J%Z$F#W#Z#G#[#V#W$[#Z&Z#^$Y,H#j*](j'W&W$b#[#j#H&>,c#J$I+I$W$^&[&G([$J$F,Z#V&I#g#F#I*`$H)Y#Z#_#`!i~0aY^2F#X)h$k+D)e*^0f'H#\
        I'I-Z!~~xe!}~pJ*B7j1[!~$d!~~Ze!z~,i&^NI7G&G&IOb!h&b~,J%cM^%J#])],c&E0J(Y)_(iAV>G!zA^~He2fDI!~~xg!~~k`!h~3e+[Ek:`/GAD#J?l!~~xe!w~xj\
        ob!~~xb!~~xf!z~xc!~~~Th!}~xj!~~~Ab!}$l!~{Ezj!~~xf!}~eaP]!}~}b!k<m7g2t%IDInJ!z~Ef(ENh!~~x`!n=bw`Qe#f2@$JG^%i+j%I%J1I%H!P,^)ELg#a#a$\
        d:a%a#i#i#j#]'H#c#H#D$G#G#F$G'F#H$c#i$g#p#^&c%^#D#]#J#e$Y*I#H%F#a$J#f#l%_#I#G#a$I$b'f#Z'Z%I%H#F#[$G%G#h&Z#['[#a#V#d%a(_#`#a#`$d#J$\
        b%`%]$D$`#J#I#J$W$^#c#H#I'_']#_$A(]$I$]$f!}~^d<B]_!d9c``)H$p-E:kKJ(B%s'^7^)a%E(A#J$I%H<`!w~L^Hg'h!~~]aIF!~~x^!}~~@k!~5c!~~[dsJ!z)m\
        ~SH[I#H.H!z~&Jq_5c#J-h!~x`}I!}~~6_$e!u~#JW]?a4h!d.IIg5j#p#s#n@G#j7G(J.I(I<i&c%C/G'I$a5J._!}keAa~,I!u~0g8ZQe4a*a(G!~~~Vd!z~XJAm!kwg\
        %I$B%avC(e#_0^+b/j'_!~~xp)I#FJJ!kZYyI#HBb'h$a%c+]#i(]#f'I5H$a/D!}~#_redI!})I4J~AF?m>C/E!~~KIAf/HGG!}~NH3J:n!w~xm!s~rj*H$h0GDF.f!}~\
        x^Lf!~~A`!O#b%I#g#b#]$f$d#Z#c%W#d$_#[$e#W$`#G#k#a#Y#^#[#a#[#^&_#u$J%b$`,a%_$g$e$[#^#]#c#](^#a$I$]#_$Z$e#f$]#^#J'a'h&]#i#e%^$I'^$c#\
        e#[#@'Y$c&a#a+g#H$W$G#D$^#^$[%]#E#^#G#H#H#]'G#H)j#d$f#I$Y#_#b#c$J#C#B#f$I#H#D#[#[#Y#V$J#X#Z#f#Z#D#]#I#]#`#F#d#Z#J$H#G#Y#J#g#I$H$I%\
        G%H%^#I$I#G$J#a$H#F#I$a#C%X#c$Z,H!u~[h>I%^gg(Z!~~xe!~sd!}RI~Gf!~~xd!u~~#f1p!}~~Ic/]!}~xI*J9J8f!~~~R`!~~xoNH!~~xe!w~hIK@+dDc$f+I!jK\
        c1ITXOh:l.[#j)XSJ#]&a!~~OIxc!~~xf!~~xg!~~xm!k~-tOH&W(G5dF_$J%E#J!~~x^!~~(Irj,F=G!_,aS`?J$H'I*b#b#g#[/[9I#Z#H#Z%[-b,V#f#]#_%h%[#^*E\
        '^#b#a+Y#b(I&`#d#f%`&J#`$e+A.f'[1]!~~~ib!}~xh!^H]Ge?I3I4m)J&i%`%`%J,I(^$_.Y$k$[&a$I'H)l#H&a=E!kAj,I1H/b3^%`%`3bUX0I#G.E)I(g#JAG-c!\
        }1p!~~~FJ=h!z'`+i!s'n+f#I~~MJ!~~_I`[!p~_p%^8b)I)g8e/C!~~xHFc!~~xc!}~xk!w'Z~dm1I!~'i!g~6G3aR?(H$_%h&[1a2I&_$e#b&b$a*g!_8k'f$^eI#J#f\
        )I#^'c$^#],C+Z#H)H$J#J&Y&_#i&g%I'`-k#c2a$a/G$](Z'G(a(e%d+_(g!ZyH2J$JHf(J$b4`#[$b(Z#_#]#_$[#Y$^$]#_#_#J&Z#[#F#^#^$Y#Z#]#[#`&`#Z%W$]\
        $a$]#^#^#a#D#J#c#W#I$]#[#J#W#Y#Z#^#Z#W#Z#Z#W#_#Y#e#F#^$`$_#^#]#Z#W!~~xk!S.`'E,]B_;l#d#c#]%h#X$h#I%^&d#X&]%J&q#X&X#t#l.X%E)[#p#Y(J#\
        Z'X#F,[#Z&[%<'b)b#D$`#o#J$h(C#J%I#]4I*i%I'G*H#c!z~xH2n!z~xHAc,f2H!~~xh!~~~-e!Q/]#H&f+_)J0]*]2^.J&a#]#]#I#X)a#^#H#H%I#i#j#Y#F'e$k'Y\
        )^#W'_(a$H#I#J#[#H$b#F#I%J%H&X$e%I%i#g$c#b%`#f#G#g#Y#Z#i#c$^#J#I#D$H%F$I#c$^#G#D#H#G#]#c#]#Z$^#I#H#a$X$H#[%c#]#W$F#G#W$D$H#`#J#n#F\
        #J%H#]#f#p#H#D#h#p%E#_#a#G#Y#I#J0]!]/`'a/b,e<b&e/^'H%q$@%c*]'`&[$c+_#I$d6p)^(b#_&I$d)<)[#I.X*b#d#J'G%J'H$h'f$G)W$G$_$`#F'E$[!S.^#[\
        2J$XFe#]4H$^#X$[0G&F#IBG(l#I$`*I$Z'G$g#e$_&X#F#E$G#h#k#a#o#d#^#^#b#k(f#H#I$b#e#j#t#b#d#^#]#k%I#_&G$G'b#J#[$d#H#E#l#D#^#H#E'I#J#Z#D\
        #r#I#E#J$@#_#_#J#H#[#I1I!w~xFAl!~~xk!~~xf!}~Ga#F%l~AE!~8b~CGQI!m$awI%a$JYH9`(m$[$e<a*b#^$F,H'J/a!~~xe!r~HHKc%n'I$g,cTd!W6_.fYG%f$c\
        $e#G#`%H([(e&q$r$c)i'[$e$`$Z#H#J#J#c#H#A#_'a*W$Y+J#d#g'`#I#G%c*H&G1E#I&G)I.b#H-Z#`#G#E#]&I0k#f!u~/jka4_!~~xf!~za!w~xgEc!}~~@d!~~xb\
        !}~xk!o{^)Gsq:b=c!uT_~Wh*b+d!W:b_J1_$H#[)[%l#^#Z#J'_)^'J)q5H#J$g#j#h#g#b7H$_$J+b+H#g$I%]&n.Z$j$I$m%`#]'?']#G&e!~~~Wk!}~Sc3I5D[b!~~\
        ~)ISm!u~5bebPZ)a*b!~~~Zi!~~?n9IHH4?!wAd~&kDH2GXI!~~T`!~~~H]!}~~Hb!~~~H^!~~xh!z~xo+b!ZNFLI$a%d*G'H#;#I+c$b$J&`,g(I%W)F$G(I#]$a*_$I'\
        m#H#j$D#V#J#[$I$I#`#a%`#c#['k#]$]#^%^$`#d#H'I#j$d$@#a#J#_#_#^$H#o$[$[)`#`#J%H#_#W#`#`'^!~~xc!uxH'[xC7l&l4F/I!z~$J)c)^1^~EH!}@b~YW!\
        ~~xb!z_j~;IXc!zSd~Fc!~~xc!d~&f)]#G$Y#^.u6G#]$`#H#]C[1^MH#`#J-c!b#b$_$_*h#`#I%e)X#_#`&^%a&^%i%`%i)b$e#_#b-a*b$a#Z$_#`7FHI(C=B%I+@)H\
        -g*e#G0J#F&I#G$I'J-H!w~xi@a!}~xm!~~xlJI!~~xW!z~A`kcJe!z~xc2h!z~rJ%h5g!Z'I'C0G$I*I+J:_*h;I&[#[(_(k#a/c1]&f#E'g#a#X$a,I'u-J/^$]%p)F=\
        [(J%a%]!h;c?b7e<`#]$iBGAF*m2I'I3J&b)G,G2e!}~xh!~~~O`!wIl~tJ!~~~jc!V,e#a(f#Z#f'I%]%J#]%Z#I#_#[#]KZ%_$f$f#f#_$e$_%W#f#]$c#^#_$_#I#b(\
        a%['_#`#a#H#W%[$I#Y.W&^#a$`#F#`&`&g#[#C(Z$d#Z%Y#E$k%H$E#J(I#h%c#G#I&G$I#G#I&_#W#c$I%F#I#I$D)E%[$I#c#I(_#X#^#I$Y$J#G$F(D$^*F#b$b#J!\
        ~~8[!~~~6d!}Hb~Qc!w~xs!m~`e:uFB(d;`!s~.Z)cQ^$b#]#a@JNI$A!_.E$F%f3B&p[Z#n#_0_%`8m(p3h%I/Z<_&J&a#I*_0e4_!`'_-YWg+J2b6W'`%b9b#C,`%`,H\
        (a#^#a$e$J$f$^%F$J#_#g$G%G$D&J)Y#c&f#f$^'H%J#[%G$['`#Z%F$f'J!g~-I&G,aBh8d#f'A$I1_1[*e$d&_._$k#Z'f%]&I&]!~~xa!z~xg3e,G6J!}~xl!~~xg!\
        ~~xh!u9d&c+c~:[7H&f!g'I+n&['g3J0J*i$_(g'mx@*G#H$h&b$B3I#I?I.g!Z'J,`9IQI&I#h,H#J%[)c,G&h%^#e$G-c(b#l&I%J$]$I+G#d$J#h#p%c'C#I$J#I']$\
        h#J#Z&d#b#j#i(]$I%B#b(J$J)o&J$G#J$`#e(W$J!~~xh!u~xp_Y!s~ef!z~~2g$a=Z!Zw^)[+[)Y$I%[%b&I$Z%](f,`%Y$[)]%b(_(^$^(r,b$I'_&f%I#^)m%b%I#[\
        )`&Z%Y$j(]#],D#Z%Z#W#^!~~ZI?d!V9`+f*^/`8_,c$a#W#E$I#f)`#]&J#G#a#d$X$]%f$h$],a*X#^$a$I)H#J#C&@%]&_#H#[#Y#Y%H%F&r%F'G*a$[%@#C%I']#H$\
        I&G$F&H#y+E#J%G+J%>#V)J#Y#a#_$l#c#I#_#d#]#]$a#H#m!~~U`!~~0JAGJn!~~xe!}~;a~,Y!~~x]!~~xd!~~xg!n|a6fCJ=k(p<E#I6C!~~xj!p~bc#dHW8J,d&j#\
        e!~~xd!p~~4E%I'q8H,d(I!uag~'I4p!z~xb:b!}|ABI#I:I?q!u|I=`+Y(H#bT`9c!~~xd!~~3I+`!~~_J]`!~zY~EI!}~xi!~~xZ!}~tc~%a!qwc5[Tb)[-`&H:c8`0W\
        !j~(I(]%HMH#I,G2].c2[#G(I&I#I(f#k#l%e%H%b$[/c!c/Hnc0H$`&H1`.Y*I&G#a-]#f/h$?&F#f)G#J$J'F%r#]#I2f,`#J#J%I&`(l#[#J%a$J!g/G4f,G>aJd/d<\
        J-I2@(G/J'i#n#J#d*c.E1I&G$]'G!^4d7bP](I'J%^%G$Z#Y#e$]*^.D#C#_4c(V$b.C#Y#_#_&A$J#H&_#_$Z%[$d&H#I+a(F&_#X'h$I#H&J$J#b$f#G#_#Y']#`(F$\
        d%X!w.H3ble.Y`B#_!X1g*_%e$b*j-`2[7]&l#C#c&h$I#^*X(H%^)W.W.Z#Z#_:]#J%h#C'i$I%I)Z#]&r#D$b$b#G#J#a%^$Z'[,G#d#G$b$G$d&h#F$I#[#`+F!w~xg\
        Ef!w~~'c;_*]!sJc(a2c#IH`Yj#H4C!~~~'b!~~xh!rIZ~@i2eEi!S#a1_(a+[)[Sb$Z']$I#Z$o#D$J#]#F#H#J$b$^'_'H#Z&Y%`#Y$I#a$[#X'J#[#J#J'X$E%I$F$b\
        #e#Y%W%]#f#['I#Y$^#G$k#X#[#[#G#_#H#Z#b#a#Y#I#J$H#[$I#Y#J$^$J#E#c#[$f#b#]#X#c#j#`$c#H#e#X#I#`%a#b%_#H#]#[#W$_$I$I&I#e#J$I$f#W#G$]#b\
        #H!~~sb!wOn!f*`+Hwb']/]:[(J&`%G5A'`(^%J%`(e%^#a*e?j%e$_!g(I$cBe=g+d)f'I_J+F4@$b&I#J/I%a#`#`$_%a'b8H(a#I%d&`$`!~~xAFa!~~rh!~~yj!}~x\
        g!~~xe/I!u~#_o`9I9`#b=d!~~xp!z~~ol!s~xI)J<^,h#e(Y!m~;__kEc%c/a!}~.Flg]`#H!z~xr!~~xV!~~Ad~<H!~~0Ejm]J!u~xh/GFj!q~5^-_CX8J0]%fA`&c#G\
        -a!J'j)]#^#Y#k2d%V$Z5[3^.H&d#I#X#V$Z#H#_#`%J$c$J#a#]%H#q$`$Z*Z#_#D(X&Z(b%a$E#h#Z#I#[#X&d%I$F#a#m$H&I#^#E#`$J&s#e#F#J$]#b$a#J#d#^#h\
        #]#f#Z$a#[#W#h#i#I#Z#c#k#l#d#c#b']$[#J#F#F#J#b$C$]#a#I#G%`#C#H#G$I#i#G#c$g#o#p$A#_#W#d#i#J#G#]#^#I#c$H!}~KJNk!S'^+c#l.I[H$[9u.W#]'\
        Z$f)_$Y&I&[%m&I'D$t1p#^'X$[%I&J&h#H$I$k#i#n#j(d$J&I$E$]%g$H&J#I#I#J$`#I%q#[#r#I#`%h$Z$c#H!Q'y)a$k#chh&W$W#I*J)Z%n,i#k#s#C$J%Z1Y#]%\
        b%Z&k'I#I#f(D'J&9#]%f$I$[(`#J&c$J#E$l#l#F#a*[(b'^$H/Y#D#j#J#_%i)Y!l@g#l,p1o/nmH'G$G;@.D$CMF!o/]jl)]S`bh!z~5Fel!~~xb!s~Ab:b.e4H(I1e\
        K]!~~~2c!~~xf!w~xea_!~zc!~~x`!V+I1^iJ)J#Z$Y'H%I$]#]$Z,a$^#^$[)d%H%I'[&c#l#H$a#c#Z#_$_#_#b#V+C*I$[#[-Z%X#Z)i#d+X$H/I#J$W(G%y'['_,g#\
        c!~~~da!c~=I5X#i#d#i#G#^1m5FE]!}~Ki!z~II#fOGiE!rqh'F?I`d$d2`!j~(_+I'`$`bs/b/h*d6c!}~xj!~~xggH!cK^2_4_3Z+e/A$J<I$`+d$^)f/D#j/o(J%e&\
        I#d#H(d-D(H0d#G$J&n%G!r~bb8C']$f)aCH$I%H)f*H'H%i!~~xk*G!~~]_![3GrI'J#H$G)G&h#I$X)o#s#h$]#`#r6H(b&[#]&E+p&m6H5_0`$I%I+@!~~xj!_(d'^n\
        _#a#e&[#a(d#Y'D#b&^#d%_']#`#Z7f#]%b$b%W$i$^#Y%b%^&Y$a$Z$f#H$@#I%F*d#J%J%F#G&I$I/Z#i#E,G%G%_#D$I$`&H+G!~~xgSD!z~Ab#cpJCH'I!k$a2^>_%\
        H2GAc)^#jhJ$e2I5H$J$f%_+e%F#b!~}exJVE/I!~~xh!~~7h!}~LJMl!s~xsnc!T%a,a&F*n(e'v%D0^Ci$Z#g$I?H&H4J$J&j#c5G)d$^&I#I#V&a%I&X$H#I&e#]#m#\
        o#e'd#k#a'A%I#G#X#r$b$]#D#C#H#e*g#I#a%I'f%J!~~~9j!}~xk'G!}~~tk!~~ha!K#^&a$`1`%h([%J'eAG#^$a'^*D%J#E&V$I'E#V$g#I%`#f$[$Z#o#n#J%]#c#\
        l#s#W#W#I#b#X#J$X%l%J)a$f#m$Z#F#I%[%J$W#j#k$n#e#J'Z$]#^#c$e#X#f#W#h$Z#W$G#^#J$Y#]#_$f#`#a$]%B#]#J#c#c#I$f#J%`%F%k#Z#b#_$J$H#D#Y#J#\
        I#J#G#I$`#`$I#X#p#m#`#E#b#g#`7m!`9h6H:g+H*j$_&J#g#n#[-]'f$f#c%B%F'H5X(J#c#_+I#Z-^&H)_#I&I(H*J)F-D#k']$I&I+[$C$J&I%c!o~3f3]7a2ahe3J\
        !~~xd!q~/nJ^#c3`0^u`!}~oe+d!s~-IAV'c#]$]#^%F!~~{I$]!z~;bbH$e!}~xh(gQJ!n~Gd7_$_FX/d#I:b1b!~~xg!}~jb0I!k~'C3I%JQn/HDo.i#b#`!s~DJU[+b\
        6k(d?c(J!~~xd[I!}~xm!z~1_M[l`!b4J$`'_$f&^Z^$e-I&H$b,[$W>H#]%G'Z&_,c(@,a#Z,^*C&^#]&_#]'?$H$_'h#d#^)]*D#^'`#`!~~hH2fDB!}~xo!u~'DUa?j\
        Ub,J1a#I!`.a#b#I&`,`0bG`$_%h#d#_#]&a#['d+^$_'a#Y#]=^%]$_$c)[2X#Z$Y(]+H,^&V#H#X(I-[&a%_#J+F&[$F!~~x^!}~YcQI!q~:```)g#a%I+H;c&^&c9H!\
        ~~xdpI!~~xf!~!cI[.f2aBh&]#c7d)J'I#I7Z,B&a$<#J+`'F#e$b%a'H*^#a%d#I1a#d3d%[!w~xd!}~Zd?a!h~u^%xFi!~~xb!z~xn=I!_wl(^#],a*i0c-c'^#]#`$o\
        #c'f&a%I5d'H+G%A%c'G,]<c%J#](I!qN`~:c3I7g#h=`!oNn~KI8k#E'l*Z!~~xfNJ;B!S<hCd2b3v.[#^#g([$J%I$b#I(w*]+g'H#`&V%[#G.i(n't*J#k#F%G#I&H%\
        J$H#B*H$^#H#_%c$I#^#i(F$E$H$I&H$G'}$E!~~$g~cI!}~0cVa5I'HeG!u~$_Dj!~~eI5Jji!zD>&l~R[!c(o$J*s(e'Y)_-d2n3pCI6i1I?]>H/J!f4H&a%d$a$a$Hw\
        I%[,d$H'l1J#D3Y)V%C*d-e)Y-b(I!~~gd!s~5be?;e-`!q~ZE?H8](J*_'i.j![+J1bfY&_(]#[$Z*g$J/G-_$^$I'H%I(I$f#m%W#h#n$V+?-g-D&]*j$I)a*J%c%H#H\
        #I$[+p,t.a!~~4Ifd!~~gb!l(au`*l/I0]8h3E/^,^BBDd!p~MhLq!b1`h]#d$[$[$G#h$`%b$X$H%I&Y#V,G#])a#a%a+I%J+_&H$_#Z+_$Z&`#C$G+a'Z+I$`%G&J&k.\
        Y#b-I!zIf'JmY~$J!~~xj!W<^8^(a3_#^.x#e#_#d%J&_#I#]%I'I#I#h%c.`(h$X%I#_'[#[#D$`$J#G#a+W$]$I%W(l$a#]&_$J&X&e#[%a#J$I%c&F#H+I'I&c%W#W#\
        b&J&a#G#Y#e$l#J#H%I#G#m&F%H!myF3d#H3H?Y;G(_#I1_$]/b%G%['[,_#c%I-I!z~NY!k~,h*^#I3b)Y1`$H;`+^%D%E-c$j#F$J'f'G*J4_!~~:f~(I!s~xf0c)J,a\
        Ke!}~ZA?I>g/H4`!q.Z#_#_@_~0b#aKd)I#cLH!z/a#`@_~0G!~.^!~~xc!~~~Bg!rHf~._2_]bA^$]!~~xjdJ$J!d,k$I3b[F2g(efj+_(F$F.G+X7b!~~xd!k~Db)k1a\
        2E/_Ko$n!H#H+a%c%]#B#^(]$Z#d%i#o%X'I$b'o.^)]$`*c#f*Y$I#G#Y%_#G$_#Y#_%J$G#A#^#i#_#m$p#G$H#H%`#a#a$d#H#g%[#a#F.J#E#V$Z#H#`#c$G#a#H#e\
        %E%a#c#d#r%Z(E#D#X#Z$_$j#E#H#f%Y#Z#G#D#E#V#c#G#^#c#_#j#f#F#Z#I#i#G#Z#^#Z#d#[#]#]#G#g#V#i#l#a#n#p#h#d#d#i#H#]#E#Y#e#b#Z#H#e#G#X#l%Y\
        #X#E$f#[#_#I$a#[#a#J#I#c#p#F#F#e#J#j.[!~~ha!f~3I-^*b%F#k#[&^J_-_8g'^3a1d!Y:c$Z'_)k%fMJ(B#W#a$d#Y#j%I#a$Y#[#c&W#X$H$I(`#I)^#b&J#Z(W\
        %e&[#Z#E$I%c'G#h#H*c#`#`$J%H#X(X%_$I$`#a$J#W$[%]&E)I$]%[%X#X%`'H#Y#[$b$G#X%Y%^$`#D%J#J&C$J!~~xa!~~xe!~~|c!~~T`!~~Ge!~~r`!~}d!~~'e!\
        ~~te!~~beFJ!~~#JAJ9m!z~~2a,^5b!~~kJ/f!}~x[#[!e|_CaWe'`$b/J)G%i#a2v(I,G$H(F!n3b~+bIG6d4I#I)I'i.kCh!}~-f/b!T,]%`'_(_#[#e'^,^MI$W$a#X\
        'I$J#_$a&Y#a#`#h#b$J$Z*_#h#Z&d%j&e#]#_*I#G#`&[#J#d#d$`$W#c#G#B#_#J#b'Z#W#J#e#]#[#^#a$V#I$a#H$a#J#a%_$G#G#]%[#H$`%Z$G$X#J#[#^$g$^#G\
        #J'`#[%`$E#_#D#J#^%?$F&J%I$_#^#]#C&]#Z#b$H!}~~Mj!r+H~ov-G!}yc~PI#g!s~xmEd0W!p)a~q]*bCb.]1X!kAHHcOZ*_=f/f/`,^2f$`#F0F$a4a$J%J!^#Ji`\
        #a0['C-I(Y0J7]#k$G#g(`%J5k(`#g(I#I#Z$H$G#I&]&s#A$i,F#[&J)I(f$H%D&I'l$X$_!e._3ImW#X#IMd*`$[#[,f(^1J%H*J$b#c*a#c#`%f$F)d%_(W%d'J%`(F\
        !~~ed5G!~~xe!~~xi>JXI!K&J%a%e.f#]#^#Z%a%]%I(J#Z@`&[+a$d#G#]#I#H#^#Y#b#J#]#Y%H$c#V$H#H%[#]#e#Y$d$](_#Y'd(a#Y%Y'J#Y#q#k#I#s#[#Y#G%b%\
        Z$]#G$`#](I)g#H#I$H#o$d#^%F#[#H#r#W$d#J#_#]#[#^#n$c#a#D#p#Z#I#d$J#I#H$d$G#J#d$[#d#J#g#F#E$g#b#A#_#G#G#]#c#W#g#G#I$Y#F#F#m#j#D#B#F#\
        H#H#w#G#c#E#H+_!~~~9J;h!~~~Ac!r/]$]%c+`&[Fa~.G(`EF>I!Q%^#C%e$c&^$Y$a)Z#f$`&[%^)Z,d*a#k$H*b#I&Z'^#u#j+Y%Y$G&]#H%I#b#d#l$Y&F#G$s%I'Y\
        'J#X&J(Z$[#J%h#^#I$b#i%C%_$H#Z#`#I&W#a$I$F&Y#J%J%I#G#G#Z#I$B(F#H$d(i#g#J%W$H&H$k%k$H%F#c#J%I$Y$Y#_#Y#`$J#G$[$J%H#I$G$J#G#a%`#i#b#I\
        #a!~~x_!}~xq!z8^~(FYX~#b!l#H~0j.b6I#_$]3^&h+^'ADH(I-G+c#i2H!~~@JYg!}~xk!~~~Zb!~~#`!c}g&a)c#a$Y#Y%F._$Z'd'I*W%]#_%H#G#I$h'J#b.J(_$I\
        +a9]0X&`%]%H&Z%d#`!kwf(d&d$dKJ%b%G/[#F4G:_C`2c&[!}~xH,e!~~1^!ewb'I,b%a&^$F(b'I#h0W+H#Z#J&g'^$h'_(a&Z&F%[$`,I&I'eEH$E&E*Z!}~xa!~~x`\
        !}~xl!Vw_']%Z#[#^'J%J$b#H#^%g#]$]$G$[&I$F%b#['`$_#^'a#J'J'`#]&]#I%J%g#a#]#f$]*A*`%d$a+Z$b#E#G)j#Z'c&l%`)a#H#`$i$Y#[#h#F$c#['Y'^']!\
        m~5JKH;B7I1w/IAa!oz`.e#h5I9g/h'@)_*H!~~-a~NI!~~_bFA!~~~Ob!}yj|c!z~xeLn!~~>X!~~xnQ?!p~_fQm>Z&D!~~~@c!~~xg!~~x`!u~.Zsc/f)IBY!a/[&a)^\
        %[&[%Z)Y5YK^#c7G)F&H(_#Y,[%a'a2c)<*['g$g/](I%C%`)g&Z#F#H(]&^(d2c!sAI;n~?I=b!}~WZ[g!w~~/^)^0[1b!j#q-W1Hq^d_Ed,b-e<G!d'g)_%fjI#]#^#d\
        $J'`/Z.@8J(g&h%_5C0H,f'E*I)H#`/E#G$g$g#`#D%I#]%d!k#n0J}JNH7n'E3c3J(m-E<I!uBs!}~EcTa!a~#J-v$]&`6GQg%H.k9p2H&H#o$I!rKj5I~uH1m!~~hhyB\
        !Z3a.a&J-f#f/m*JDJ'J&`$a9E*p+h'd%q2X-[.I-o#`&E+H&^$H%q%E,a$d)I%j!~~~Lf!~~UZ!z~~'h!~~P^$J!~~xf!z~ec5c!}@a9_!s(fzgU`RB!~~&d!}~-I~d^&\
        g!}zH+k~<^!~~wH<d!~~mi!~~=c!z~<BHt!u~#bwn'deG!`Ib'I<f#]#I#J0d#`)d.H(W$I$J#G%i#i*X%h#W-_*e(d,b(b#F6d%B#H#`+f1J&F%I'H$J%I8_#^!~3i!}~\
        ~2a!~~xg!k|H%a0g,Y#^<H0f2^$m7E+J,G/c'a/D!`~$h.i%F)J$i$d'd$`;X7E#`%F/c&G'H#Z(V%H#[-f1H1])g%j#m!~~~2b!}~xh!~~xe!u~~>qCF&]!}~-gJI6_!i\
        ~-G%[#[%]/[8]#]#['^&]$k#e$[2]Wc!}~xd-_!~~~7a!~~(I1IDH@HGJ&l!~~~7c!~~eh!p~Sr3I@GBI#H!~~pa!}~ei5aUJ!~~~:e!~~Hh!g~xI)w/wCa!r~VDrH)JEu\
        !w~HATp>I)a<I!z~xm#c!w7E'I7I.e%d#d~&oJIDJ!}~~2g?g!~~xc!s~[k>`!~!hnJ~&X$H#Z#Y$l8aI`#_5s!~~xeOI!~~xn!z~+`oijH!O#X$J#E$f$a#H#_(m+_#G#\
        ]&]%I;a&f%f$`+b%C#c#g#m#I#d$I$J$I$G#?$I#d$G$J#e$H#q#J#H#H%G#W#a#H$j#i#f#g#J*`$b&e(J$Y#r#]#Y#J%c#J#k#]$[$c#p$C#H#g#W&d#^$b#f$D#G#]#\
        b$G#g#J'D#F#J$I$g#G#e#H#G%Y#E%J#D#J$F$[#W#I%J#[#G#k#I$E#B$I#]#J%F%I#k$J#G#H#n#d%I&J#]#g#I#C$>%j#g$b#^%p#f)J!~~>f!mAIY_,^(a4^>]-F0_\
        /V#^6Z%G/H:d!pHaR^#^)]$H%`Q`&`5J$F#]#WWF!~~~*g!u~|m;`/V%J!~~{g!z~~,f)d!~~pb!~~~%a!~!wSCXe~Ff&d!}kk~KI!z~-f[c!~~Q]#I!~~~`H)e!m0f+ET\
        _FdCp?J&B*cS],I)[#e!~~~7d!p~?JFm'H9d;e!~~Fe~@I!~#J~0k~AG<J!~~-c!Z0g/g+`RJ2J+g+E'c%F%b#I+`%i3c#[)]*[#g'd'd#J(a(J#J)G)e%i+f%J%m&n#I'\
        I$a$a#p%J#e!}~xcN`!q~Q[#H%d/g7HCJ-d<G!~~xb!~~~:b!r(^$e~%E0J;J3nUHUk!e3a,`]k#I4g#I&_$FAV#J+f9=#j$I#`,J&G<a,a%`%J#Z(n$_%f!~~y[!~~xe!\
        z|Z~Bi!f~=I6F#q$w!}~im!rXh-i,a!~~le!~~~>HGb!~~v]!}~H^TJ.<9F2h!n~EsTG2d$]!w~~*ILg5k!b+f#j$F3x1g0f*h/kqF2J$IFJFD!z+`%A3e~Gd5I!~~bd!~\
        ~8c!}~%bFHPb!r~3gMh4H%jQa!_2GN^#c6I*C.H#H$F&F*e#G$r#H&]'J#n$e-I)g)_+c+W'[3b#g,h%Y*h'h+`(I(b.J$[!~~{a!}~~Hc)Z!U1])^a[$X#J#g#_$I$]#`\
        +['H#a$[&])F6a#H#a#^#X#I$I&^(Z%X,Y%A#^%f$d$b&^#e#Y#X$l$d#G&[#b#G$I$k&I'F$W$I%B#b#p&D#B#G#H$g&I#Y#B#B#j#g#F#j#F#X%F$l!}(d~zc!}~IH#f\
        ~;?!~~~O`!sKI1J/jr:0g/`([(g'd<?!p~,G9k#kDkH_-D!~~0J|^!k~rb#`$p#d4h#J7H3b!}~uc!~~xc!~~~Ke!G#Z$Y*`#e#^#h#_%]$f$b$`%c#[#Z$Z&C$f#b#`'[\
        %Y)Y,a&b'f.]#f#Z#a#F#J#m#[$`#Y#C#`$I#[#F#F#l$E#_$[#e#[#c$[#V#[$a%H#Y#E(W'Z%X$b#Z#_$h#g#^#g$`#D#o&G$Z#b#b#Y$c$_&g#g#`$J%Y$f#X#H#Y#i\
        #b#g#X#e#d#H$Y#W#`#e#a#J#_#f#I#d#Z#_#a#e#j#k#G#B#_#]%Z#]#Y#I#b#X#J#_$J#[#_#i#d#^#E#_#G#Z%c#a#F#F#d#X#_#Z#c#j#i#i#G#G#d#Y#Y#W#b#I#^\
        #W#g!V9Gdh#F$Z%J#g,I#i#_#a#I#^%`%_%E$D/^*I#i(I#G$t#l%j#g$`*k*s)E#k'h#c'H#X&g$Z%H#I+X#H#I'I#I$W#]%J#a,H&J&J#@#^#D#E#H!~~x_!hxjg[%d%\
        h2h(I#X$J$E%a)]&Z+b._%d$F1J)I!~~~2i!h~9D#D7bJo7p<f#I'I!s~d^/H)G$]ak#`!s~:I-`Tg=cK`!~~xi!}yb|`!cwg(d5H:F9^$l#D#o/b$Y2Z$H%`/l%b$H.g$\
        _6_!~~x]!~~~fc!~~>e!}~~=k!M#]vI)]%d#i$I$f#Z#i#a%g#a$E#G$g#H$G#v#J#o(e#Y'c#X#W#`%e$u#c#H#^#q#W#F$E#e#V$F)G#A#J#H#I#`#H&X&W'<'H'E#c$\
        Y$a$@$b&`$`$I'b#c#H&J#f#m#c#j#F*I%`$H#Z#E#g$G&`'`#b#^%C#I#H/f#e!~~T[!}~Te!r~-[2_4e.a>H!n~0F-d*W(nCI/dMI1J!o~,g3k}iEb!z~5cK^vb!U-]+\
        c0[$b6`$^)f5b$A%H(Z&b%d$f#I%a#H%F(Y#[#W#Y&_'_.H$_(c%G#^#_%[#Z$]#b,j#I$D%]%J#^#Y$k&^#H#p#n#`#I$_#_#_#[$H#X%[#C%H#I#Z#V#e#n#c$]#H%b$\
        c$[#k#H#j#i#_%H#F#[#H$J$J$J#]%J$f%I#J!w~rI&G$]2F$g!lKa4c[[)b=]7b&H8a:I6c(Y#I(h*d!u~/a6`)d/X2^2F!z~xj[J!P#]-]#i%[)X#E%Z%[#^$^*Z.J#_\
        #I#Y$]#F$H#G$a#[%a#_#I#i'Z#_#]%g'Z$G#^$I#X$J#e#W#a$k#Z#J#^#h#f#X#H#Z#E#F#[#H#Y&[#E%W$`#a#c#a#a#b%H#C#d$V#H#]%A#Y$F#J#H#X#V#I#k$A#]\
        $I#h$^#B#d'_#^#a$D#b#E$[#I#^$X#G%@#I%I$I#Y#k#a#G#^#]#F#Z#_#E$Y#[#I#[#J#]$c#I#c#[#_#G#e#H$J#[&Y#F$G$J%G#`#F#I#I#I$e#D$F#I$J$e#I%]$^\
        #G%e#J#]#c$_,`!YA^,a%_%^$a$b6^6F#c&X#^$e$^#[#h#I#D#c$Y%h-`#`$^$J%c#]#W#_#C'`#b$F%g%H#J$]$I#Z$W/J%_%]&b&G#_%b$G%J$H#`#J%G$G#J#]#_#J\
        %]$]'f(J-X$I#I$C&`#H%A#`#A%]$b/g#I!~~@X!z~xVAbOf!H#_-l#m#o#m$d#n'_$]$J&H)[$i)_$Y#d#W#a$`$_%H#J$^$_%])k#Y$f)G$e#W$I#I#Y%d#g#e%g$Z#h\
        #`#h#q#d$a#h#g#m&c#J#^#J%V$A#J&X&Y'[%a#Z#p#G#I$k#q#g#Z#I#Z$[#_$I#G#H#A#F$J'^#`#m#h#p#q#G$V#b#`#G#H$[$H#I#]#Z#d#H#G#E#A#H$D%G#J#I#H\
        $G$G#f$^#I#F#F$J#[#F#f&b#H#H$D#F$F#J#[#b#g$X#h#Z#o#[$c#D#F#a$I#a#E$X#X%e#d,I%d!~~~Cd!g~+I$c#h%E%d)jNJA[9[$b4i#k#a!u~C`;D6I)f.e/_BZ\
        !s~-_@Y;]5JPY-`/Y!p~&_$D'B&HGF0c%J2H#]I^3X%h)f!j.^'`1aXG'`'_1a$W:J'A%]%^-^)X%H(C+g2I@E3a!~~TY!~~~c`!w~-b/E$^^gNa!z~~dZ!~~~@a!~~~,`\
        !}Jg!w~~Uk-i!u~xYFlSc!~^cdIUJ!w~_cQGXJ%e!}~_HQGI]4a!w#iEd~Ne`B!}~(`PJiZ!~~xk!u~xj7I?b!~~~7f!z.H3c~&_!b#f$b0]*_X`0b%^'d%Z#E(^)_'g#X\
        #C$W&f9X&]3a@I)a%H)Z&c*b#X$G*b$]!q~<F*_'I#k#dN^[c!z~IG#ZObaa!~~xe!T%h$h&[#`$[#h#^#k$f#a'd#]#_$`$k$b%g&e#e%`$e1_)Y+c#[%]%W$_$I%H'c$\
        H$g#I#G#c%J'J+s%e#[#[$B(b$k&]'a$I#f#J%H#E'[#C$I#B)X%D(h$C,I%^$F$H$E%C$I&I&J#G#I.I$H$]%J)i#I#I*J!}{Izn!c~$I3l&`(aZD#e%I#F$D#l'E)Y#[\
        '^#b%_&b'^$c$g#c%^)I%D&b%f#h(b'D#J!~~xh!~~o`!w~xmQ[!r~+J+J?Y&fDi+X1c:f9I!p$`'_$iC`6I5l~&F!~~xe!}~xk]a!~~xa!~~5Iee!~~xi!}~rI(l!~~xg\
        EH!}~CG#eBG5J!h*aV`Dd/^+b%b1b3Z'b#^+]-W$F+G%`g^*Z!~~x^!~~xk!e~2x1I@J(z4CND5e!w~VZ3Z+aJZ!~~r^!~~xf!a~0k#J7d$]#D#]#j:l4]/H8a7i2g#>(D\
        !d~4]3`&j#`#nK^#_$d/_7H%^)b1J!c~0Y7j#]%p#r#aNEiJ!z~uJ%d%I/jJI!^~6_0[C^&},I&j#_(_%F0Z<Z'I1o+d!~~Kh!g;f+a;I2b=e*H.J:a&e5`(o/e$H4d<a#\
        _$W.Z!}n^~7d!~~xg!~~x]!X8`dJ.g$j%['a(Z&_/b%H&[&W#l#b']*b%Z#g%d%[)F#J$[*W(o$I(`#_%`$]%J%]$J&]#_+H$Z$J%^#j&Y#J#I#Z*]!}.E<c~Qi,J!}yb~\
        3_!~~xb!VO[+g#X&a2c.J3I,_$Y%WAl%a+h'a$I$h&q(J$X#Z$J%g)e#W#B#Y+E%E#J(h#H#@#I%|&G/H2q)j!~X]#J!~~xGSm!z~xhL[!~~xc!z~/DA^Kj!~~x_!~~xk!\
        ~~xj!~~xh!p+G~$m[e%J0l=H!uEc$d~&INn!~~xc!z~rE(s!~{Hzh!z~1H~%I%f9f-_!~~Xa!j~rd(D&a$`/[#J)X$I#H1`%]#_&`$d+H#l(a$_&`!~~xb!~wJ~#k!~~xe\
        !p~2Ghg#h6G?G%b*c<e!~~xd!~!p~;I_G7`&`#e.b#a*b(_*a!~~~K^!~~5Iee!~~<b!}~xc4^CG!Q.G#[&_#[6](],`7k/I#I#G,a'I,[$H)`&H.[$Z(X#V#[']#_-e#h\
        #Z#J'i#Z#J#c#W$p#o#r(I&W#F#<#t#e&E#F#b$l#s$]$_#o$]#E#_#G#[#^#^$i#X#a#i#c%q,`#H#J&d$_#[#H#b#I#a!~~xe!Y/]$d$Gpc$f#B%H'lGZ#^'I#D3I$c#\
        ^(n$_$^$J(J#H'F#_+a#g*F$`'J&J&B'](l#H#I$H#H#w&g#r#I!q~5b^G$o'E(d$d2J$F6d![|I/[#j#W)_/H#]-J(I(b-V%Y&_+s&i(m']%E%e%c(b$f%a#j%b%G#]#a\
        )^$Z#^#e$I#a%H'b-I!~~~W_!~~xi!jXI#J&J@l-h3`$`Fc.g@b,J<c!~~~TH,b!n~:`Ob0^$g2g1i&f3`!~~%G7g!~~xe!}~g^3a!~~xe!}~xi!~~xa!z~,bn[BF!z~_b\
        mg!~~_Gmb!a~.F$I'g0HFC2m#_'X#I#Y#V#a$H+e%Y#^)_$W$Z)d%e&I%f(J$a)d%]$I%o!~~~Td!~~yb!isadH@x$i5`)D#e!~~x_!~~x^!}~xl!~~j@0h!}~xh!z~E_&\
        I$CNl!n~&W,[~(^7])b#[!O'm*c7Z&^+G(pAY$b#i#w#Z$a#i#b%J%I(H&d(I*H5D&X$e$J%l'H#F#n*J#J(i#^%f#b#b#j#G#]#H$Z#H#e'G#p&Y#C#H#o$^$I#J&c#H$\
        H#I#I%F#J#G#t#c%E#b#B$H#H#H$H$h$G#G#]#k#J#r#H$@#^#I#m$G#G!~~5DUI1H?m!g~9Z+_6d)I3l+X&gEI2h#J#c'H#H$f#J$I&b!}~BJWH&l!oyJ|j&`&i4fGf#J\
        #`!~~xk!s~xmZ]4`!~{Ezl!~~xf!z~/nk`FH!}~xj!w~'I~Mc&G&H-G%f#m!~~~QE%f!R#H3c$c'c-Z']5]#^(^'`/Z$I$H#Z#b%c#J#H#_$b#I#I#j#b#F#H#Y#a#j#F$\
        [#c$I$X#`$a#f#l#f#[%])Z#Y*G#I%h#`#W$Y#X$a#W#`#J$[#W#W)H#[#g#[#j#e#[$`#H$`%I&J$I#E#B$]#I%I$d#d#?#G#I#G#Y#J#_$H#Y&V#d#H#X$e&H'G#I#H#\
        H#I#_#F#W#V$D#e#c#G$]$E#H$F$G&^0_!w~5cK^;i]b!~~xb!~yc!~~xf!o~VdD`)`#_3Z<`-d*e!s~xh'leE!O/Z&Y#J([%YCY1`/I%I+[#[#I$h#^#I%]$_%I$F$I#^\
        %]$j(@+H#J$n#^'I$i#Y'W$J#E$V#J)G#Y#o#I%C'J&H#I#F&Y#m$I#[$X#n%^%Y#X&g$`#b%J#J&D#J#Y#Y$W&V#a#_#[#H$Y#`#Y#G'I%[#_#b$Z$J#J#g#j#f#`#l#p\
        #g#j#^#i#g#l#j#o#q!q~xm!}QG(hW`!~~xg!~~xjZC!j~0b'I/aE_-]#`$c&e$d$H6[$YL_(`!~~~%E4`!k~#g#g#j0eNe:_/X!r~xn7c!~~xY!}~xG7I?f%I!}~xd!w|\
        Fyj@G4g$a!V,f'_%Z&Z4]I](c#I#l$^#I#]%H$c%c#b#G#J#Z#H$Z#^#_#c#b$_)I%Z#F$^(F#X$Y#Z)I#G#J#F$I#I#H$[$c$c%a#I%G#b$]$[$H(`$J%`#G#]#G#f%]$\
        ^%H%d#`$c&I#^#]#F$c#]'I#]&F#`#_#Y$H#b%J#f#E$Y$H%G$H#H#D#C#J$H#[#I#[#_#]$I#X0_!z~xf8d!}~KFNc2b!}~xh!}~xkoG!s~DhUj!^|G*q#a.G'`$`+b&`\
        6G+H$d+H'_#_([$G$n+Y#`$`#J$G#^$`#](I'J/H#H$a#]%Y&d$e%C$`!~~0`~IC!z~xoSd!~~=gJI4J!u~ef5`(ECh#I&a2J*a!z~~%a2b#I&a6G!~~xd!~~:JRF/iMJ!\
        ~~~(b!z~+J(J%I]l!bH^Rb%_2`E]#I#a*i.`/h&J$d'n%a'J.c$Z&I(_#H$F#Y$G-I*b!~~gH>iDH!w~1Gik-k?J%F3E!_xh'H#H#H#G(I,]%_1i'])i#k,[%J(_2g#c)E\
        #I$s$c#`'G&I$^#i#I(I%I,I&`$Z'c&I*_#D'I!~~~(^!q~xt7I!g~c`7p2_$a(a$`+c2_$_7Y#Y!}~-^~5e!w~xhDa!z~~5aUe!z~:b-C(ILb$e!z~xq!}~~Tl,G!s~Hc\
        Nd%I%I%i!k#c3`)_``'gte%D$c,WI[!b'h$_'_8b&]O`#X%W&i#^-_#H$]7d.Z#]$j#Z*^'f$J$I$[)^(B#c#F'I#]$b%^*Y(I%](])E#I$J)E&F&H(e&H!}~xJ.]!~~xa\
        !m{F.J-`/`O](I%H3c$J&d$F#_%H$d.[6i)I!w~xnLJ!~~5J~#C7d)I!k=[$a~Ie3_#b%J$h+g(f'a'_&a2I&G&I'I$c!W$_+]Ed.^6^*[#^#[#D$J#]$b$e#[#Z#X#Y&G\
        %G#_#E$Y%W#G#]#G$W#J'X#Y%W$^$Y#W'J#_#I#J$]#I#]#]$X#H#]+^$['`#`#_#Y$[#G#_#o.H$J#I#`#^$[#I$F%X$G#Z$`)J%I#`#^&J#^#^#d#e%e'_#I#E&J/I%Z\
        !z~A^RW%b#I!~wHwd![#[.]#`&`)`#^'_/^-_?H$Z%I$E#g$]'X#Z$W$[#I%[#^$](a&H'Y&[#Z'](V#`+a#W$X#I#`#Z#G%I(I$Y#[#[%C#Z#I'_(d#D#G#^$]$I$W$a,\
        H$^'Z'I$Y%I#H#^#J%X$Z%[(G#J$B#H#I&G!w~<[VhA^#ILa!~~xg!p~xqTe!r~0mtf>=#f5]0^!q?c]]`F;_$G`I'e#d![(I$f<^'IUc%^*]&_([%]#b8I'H(I$X+[%k(\
        o#f#k#l&?#n#](J$d$J,[$_$J*]#e(g$B$^&G%G'H#I#b#J#G(G'I&Y%I!u~/ckaDc!q~+Z2`Bd<g$jk`!dx_+F$Y%_'I$]%X$_'[/Y#b#[$^#[0[%H%Y#V'[,]'E#^(H.\
        Z'I$I#Z#W,a*Z.H/Y%E!w~~2`'f!s~MiLaDf!z~_b7`<a!w~3agJ-m!p~]a7_)G#c:I/H1H+J%g#g(a!`~,G$I;aJ]*k#D%G&f#I#Z-d&`#m%]%`%J&`(J#[%^&h#E%g#H\
        #_$e)I$_'Y#i-c!~~~6Z!~~~Oa!w~Zc@Ge`%d!q~:g6eGjUH!p~BcWmKh)_+J&J#J#I&f(`!}~7Jco!l~xrSm8I!~~x_!~~xa!~~`h!~~xCl`!~~xh!~~x_!u~xqAI!z~r\
        cll!i~#^#Y3]Mc#]([1e#k$X,I$b-J(^%I5I!w~xh'J&JDaCe!j1J|I0d)ITn4w!g$_'_%[6f$h#^1_'f*_#d9a+IKI*I+_9^<`4I(_%b!~~xf!s~$_*b<]Lb#H%j!}{H`\
        p<HVH%C!~~xc!s~$]5j9X1m6G(ENF.F!u~NZ#]0a!m~0H:nTk/H$F5IJj!}~HgTemI!]%a$^+a3H4[#Z#X#]Bf$J'G#^#X.e%Z#c$[,Z#]%Z4G$e'I*f#D%H&H%[(H#j'J\
        $]&f$a#H#e#h#Z#J#G&J#>#J#G)c#I/I&G$J$]%Z$I#H#F#b#I#F#B#E#`%I#^$^!J#]'`#Z%d$[#H#^#d$]$J$e(J$[1G(]$[0Z(a#H(e#Y&b$W#I#a#a#]#I#c#i#J#Y\
        #J#f$I$j#c#W#H#H#b#I#g#X$h#h#]#]#E%W$c$J#a#b#k#c$_%F#f$^#^$W%[#d#a#G$J#j#]#E#C#Z#E#[#I#G#[#a#I$b#W#['_$H#b$^$C#^$a#F#g#f#]#C#e#^#X\
        #F#b#h#a#I#Y#I$Z#i#G#]#V#[#Z#H#g#]#[#]#b$c#c#Y'^#[#b#E#W#H#e#b#[#e#g#I#E#`#]$_#^#G#F#c#D#a$Z#`$E#G#Y#g#E#G#]#E#X#I#b#^/_!~~xi9I!~~\
        xd!~~xd!z~9cWI+D&_!zDJ~4I:h/cUc7G!}~{d!w9f~ae!~~xf!g/JAX&g*`@J,J%a&G%[0^*Z$H3a>@$F#_$Z0_&f#I/W1`%C%c$G%I$b'e#I%]!~~x`!}~xm!~~xi!~~\
        xd!_~#I.^(]ID#Z-_#](W#])s(j%J%I+r$G'I$`#p%H,c#C'k%f-H#F!}~:G`b!MC_$D$c#[1G$Y?p&E&h$_#H#G%H#Y$E$Z#[%J%g*_%H&H$C$Z&Y&[#H%H#F#H$B#[#J\
        $I#J$I%[$Z#`%V(J#H#Z'k$J#c#F#k#J#Z#G#b#n#g#[#F#H#a#I#H#W#G#X#[#Y#i#H#H#I#Y$d#I#_#[#W#^#g#f#j#F#l#c#b#g#q#d$[#[#J%j#H#a#l#H#d#g#[#X\
        #I#a&J#g#^#^#b#g#[#g#D#`#o#m#X!}~xBnf!b~.Y(^fI#J#b'_#`$a%H$c(a$`$`#`$`#E&_$b+a$H%]%`#`%_#Z$H$`,[$`%a!~2H~hj!~~xe!~~xi!z~~MI%I#i#I%\
        `)b!~~xb!n~)h;WPG$k'm#JJJ,d-[!}.`}a~LC!}~~-cLc!~}c!r~XaAr,H!~~x[!~~x`!u~>i!s~;_#_>JAi.fB]!~~<f~/F!~~]JId!~~x[!d;F^^#_#_#c3FII'_*j'\
        Y0q%`5[6J1J%I*]$b(]#`!~~x_!p~8^(W9](V0cWa#I$CD[!M#]$i#f'e$G#d(Z)f$H)^.W+[0^#i#H%F#[$]#j%H#j#H$[&J#F#Z)e#H#F#`#[$g#k$]#_#e$J#F$I#H#\
        b)g#[$I$G#I#`#d#G#I#X'W#Y$I#d#G#I#I$J%E%`$_$f#F#H#e#J&_$]#J%H%k$E#G$a$F$]#h#_$i#_#]#`#^#I#`#H$J%E#J$e#b#g#I#h#J']$^$^$E%_#[#J#g#g#\
        I#`#e#I#a#H#g#h#j#j#I$H$Y%Z#d#e#c#]#c#b#^#k!~~ve!q~-a(`S_$Z%b*c#^'Y&H!z~<I9YQf!n~Gb%G+gFD-oPI/`!m~.a$I&fCHD^1H9c7c!b,d#c&^$Z(G#^,^\
        )c#I%d#^#d.Z'e%cIJ%])a%[3]+H$H/[$])d(j;Y0I$h'J'd$]#H%J&a-I&^'c%]%d!~~~d]!~Oe!z~Jj#I~:Z!q~Ir$e+@C^QI!~~xd!}~eI5noD!z~6c:H#[2c:F!~~J\
        GObiJ!u~}g4IRm!~~|a!~~xe!`~,i#F(p)j$g)I#i,I<[1d/a5I-J!~~=e!~~~<Z!~~3X!~~~lZ!~~~f_!z~3eCcPW!~~~?I3b!~~~%b!m-^,_$[md/^$`J[,H#m#b#c,G\
        MF!e~(],H#IEf+`:j)c$Y-_)[#c#^&D#J-[%D&_#b$_#[#Y/]&d!hI`ZI2h*aZm`a2a!~~1f9ETFRI!z~xh!n~C^Vp'`$=&a+e>a<f!l~J]Ol,e$a)h)d*]9I!Y#I(c'[%\
        e0`9^;`)i$f'I#k,]$F#H$J#Y#I$J+]'Y$J*b)H#I%g$D#I#E%d&b-I#J#E#f&_$^$I#]#`%I%i#]#I#Z#]%Y'H$]&J$J$I#J#a%f#H#H%G#X#Z$Z%[$X#g#G$l$J#h#I$\
        I#D#]#J%J#c$l$W!n3cmH0e#I._;JBF-Y%`*b(b3_(`%d,`+I!~~xeAE!~~xf!~!}{gBW!~~&c!z~xkSD!~~<H~Tg!}~xdxc!}~xiDEHc!~~xa![$I6c:kJI'_$[*f$h$I\
        8J.`%G%h&Y#b(['h(W&F&_#`']#`,_'H'`#J*f&]#e#j&c%i%^#e&H&H#E#E$H$F#J#l#_$c,G)E!~~xe!}DJ~Up#I!}~xk!h~/a#YHJ*H+Y)H+B&`%d#I%^+e'G'I%c.Z\
        %I'd#d)i%d%b%c!}~~0n!u~xcRb.a+_!}~x`9b!~~XDAk>I!}~~>oIJ!~~~Wc!####w1`2W~~FV$Y!##%.w~~WJ$]._!##%6w~bI%bCW!##+I}~xEk^!##,h}~Z_z^!##?\
        Dm=ZB]NY-]']2Z0Y#[+Z/`5I(I&I!##Vc}~~8^8Z!##]U}~BZaY!#%R0z~~V`!#)K0}~1d~8]!#)aF};d~_J!#kSh}~~G[!$(+M}.Y~)]!$/#t}~~>[8Z!$>T,}~x]BJ5]\
        !$[Z>zIY(Z@Z!$]Z>}.XNY!$c8;z=[B_!%.##}A_~~FY!%.%.}~xX>Z!%.)Dz~#ZXW@a;GQJ!%.1(}~da!%.1^z~0Z~JY#Z!%.6$}~pb!%.<k}~~6[!%.>s}$g!%.?Dz~3\
        ^I^!%.Cd}~x][[!%.Wi}~0]V[}J!%.[W}~0Z#Z!%.](}~-^7d~;H&I!%.`z}~~]J&X$b!%.aF}#C~gZZa!%.bp}~SG3_!%6Q8z~BIWI*]X_!%6_{}~eW9_!%6`zr~BXAJ%\
        [5^(G*V)]Q[!%6oNu~PZIH;W>]9]!%K%Q}~~T[!%K'_zwH;ZeHg^!%KV~}~~.^!%Ki_zwV~Sa!%M)L}~~K_@[!%WXcz~?Ey^D_!%W]zu~?F#bQZH^NJ!%Wf0}~@^!%{;gz\
        ~S]FWPY!&5:O}~~V^!&5`z}~AV~7Z!&@hh}~x`!&T8+l~5Y'^#IQIZ[#a3Y%Y!&Ta8}~~HY!&tbL}~~W[$]!&}+M}~~6FH]!&}Q8p~~5g!&}`zu~~5HIe'_'I!'#8+w~~H\
        d!'Fl?}/W~w`!'L+f}~~6X>Y!'_'dpx]#X&Z^XZH4`!'_)JwzV{bRI&_!'_3K}z_~,H([!'_4/}~~HI'^2Z!'_8Ju~VW=V%ZjI!'_Jdw~4YFY#Y+Z7I!'_^o}yc~QC!'_`\
        m}~~;^4I!'_`z}~~]c'G!'_n}zyH~Q[!'``zu~~5h!'d'_}~~;^4I!'d4o}}IMIk`!'d?.}|^~<^!'d@~}|I_X:[!'d`mnyY%W~<G4_!'daYz|I~<`!'dn}ux[&[~<D4Z!\
        's)H}~V`~(H!'sSG}1F~J]@Hbb!'xCd}~.X%Y!(MC9}~AYCZ!(ToNz~PZcX>Y!).f0}}[!)<+}}%Zs[!)D?D}~1]L]!)DCd}~>][b!)DWi}~0]V[}J!)D[Wu~4YFY#Y'Z&\
        Z7I!)E,lu~-b!)E,s}~0Z~V_!)E-j}~YdQF!)E-p}n_nX!)E./}~e]!)G,hz~b]Fb!)H+f}~V`~(H!)H_{}~Bd~6J'I#I!)H`zq~xF*a4]CZ&['`!)Hed}3[!)J-nz~x[d\
        ]!)J8;z~z^C^,E!)J8S}}I#_]Y~+J!)JJdw~0Z3Y8Y2Y!)JKbr~#`:Z>X(X+]BZSJ+J!)JR-}wY~5[!)JShz~#[,J~+H6X6]*I!)JTT[|J$?4W.I#I=E<H(`#W&X-Y$Z#b\
        '_/['Y']&[(Z#i#J$](g!)Jgu}9_!)Jn}}y[sX!)PT,z~lZ#X#X!)WSG}~$X~GZ!)]#{}XZ~_[!)]$/w~~>[8Y#X$Y!)]$4}nY~=]!)]$L}~-[~I[!)]%6}~0YVZpJ!)]&\
        4z/Z~([tG9Z!)_#jw/Z~~JZ#^/Y!)_#tw9X~ZZ(GDZ;X!)_#{z~.X~4Z'W!)_$(z.Y~)]~2W!)_$,}~0Y~IZ!)_$/zAXmZ~IZ!)_$=}&Z~-Z!)_%6w/YoZ^XzX!*'eb}~%\
        _!*68;}4HyZ!*a9X}A]H^!*a[r}~7_!*pOzz~rV%X#W$H!*p`z}~~V[(]!*wPCw~4X~F[!*}/z}~.[(]!+.g@}~~H]!+98]}~~Y_!+</Q}~f^!+I?D}~5[c]!+IGgw4[~B\
        [2I5HE_!+IS)}~xHm`!+Idt}~xEk^!+KM(}^Z2^!+M.|w~~K^!+MQ.z~~%Y2_!+MQ8u.]~~)c#J!+M](z~B^~;[!+M_{z~~5HC]'X#W!+M`y}~~6d!+M`zj~0Y'X/JGG2J\
        &`6I#e#IAX$Y%Y#[.Y!+MhTz~1_&II]-[!+NBf}~x[!+NR-}~~)[+G,Z!+N`zw~#Z-[$W4D~8J$I#c!+T+Y}~+]o^!+YH1}~(I~<_B]!+YPG}~'Y#H#YqG!+YT`}~&F$Z#\
        ^!+Y[r}~(Xr^!+]+`}~~3[!+]PM}~_ZQ`_E!+a8X}AXN[!+f`z}~~6]#Z!+foN}~~6X>Y!+o_{qyZ%[$Y#[~4^!+o`zi'Iy[4Z}Y#bFZ)`!+ubL}~6]R^!+w@I}~)]!,0-\
        Mz7[*[~JW!,0`~}9X4]!,1,E}~~GZ+X!,1-0z~h_!,6`z}~~6d!,78+}~%]K]!,?U9w/Z$^,Z:]!,B5a}~_Z7Y<G!,EPM}~~AX!,ETM}n]nF!,E[?z~_F`]!,E](}~_J`Y\
        !,E]@uH[~8]%G]b!,EfNw~AJBcFY,J!,G,I}~=H;`!,G-+}~~>^!,TH6}.YbY!,cNL}~xX!,cSh}~xDH](_!,fJOs~,[2FN^!,h`zw~b[Fa-Y!,hhT}~xJb[!,kR-}~~9[\
        O]!,l5Ow~-cm_jI!,lQC}~-[!,n,sw4a~fH,^>F#[!,n,xs~.H$Z&JuB+]@^'H!,nT`}~~XW!,n].w~~,X!,n]x}~.X~LJ!,njcp~.g~LJ!,nl6}~.I~7`!,p8+}~$[:^!\
        ,pV`}~/b!,s,uz~~*a?Y.W&D!,s,x}4a~fI!,s.6}~/X~RY!,s/*s~0IJIDV1H5Z'_.]&E/_!,sD^}~~WX!,sE.k~0Wjb]W!,sK0}~.J$_yG!,sWD}~0D=]W]SI!,sYnz~\
        {Y?](F#]5I!,s].}~~WZ!,sb>}~~DYG]!,sbIz~{YY`!,u,s}~1IvY5^!,u,v}!,u-e}~~PZ+Y!,u-ku~1I~8_.]!,u8t}~~Ec6G!,uSG}~~E^!,uShk~1fi[3]9G6Z!,u\
        Ur}~1J~5[#E-]!,uV#}~xW!,u].}~1IiB_e!,u`J}~,C~3cJ^!,unM}~x[_H!,v-*}~~I]!,v.3}!,v2n}~-J'IU]!,vPl}~2Jh]!,w:p}~3`MG7J!,x2A}~~SX!,xKbz~\
        0Zy<9H2f!,xYr}~.^{H!,x[W}~4_u]!,y6*}']+]~'H!,y[L}~5]~#I!,y]x}~5`~GI!-(9X}0[JZ!-(]xz~:Z`^!-*kn}~<B^]8c8I!-+kn}~=G~#c!-0hc}~~dW!-1-2\
        }+Z~aZ!-3aY}~A[!-4C;}~~[X!-4KQu~B[!-9i$}~FZSW!-=3Iz7[~f_!-A9X}#ZP[!-MSh}7[*]!-N`zz~~[]#Z'Y!-^Bl}~~9[!-abp}~S]!-ahez~S`!-bbp}~Tb!-b\
        he}~RF$^!-cbp}~U_!-che}~U^!-e,u}~xINd2C!-e-j}1c~iI3J!-e-mw{ZzF$YSZ.[!-e./}~~@]!-e:?}~xb!-ePG}~1ZbY5IRH!-e].z~VE:[+G&HWH%i#I!-egdu~\
        Vd!-emvw~=];I~/^!-g8(z~WIU`!-g8;w~WaGJ0]!-g8S}~^F~#_!-gKb}~~U^!-gSG}~~*ZMW!-gSp}~~*DM_4a!-g[?z~WEVZ&H$[#[!-i-j}8_~sC6^!-iO2w~X_R]!\
        -ji$z~YfQE!-k/*}~~GZ.X!-k2%z~ZZi`!-k9)}~ZYv[!-kkq}~~FZ!-l3*}~[c>I!-m-eq~(YkW#Y(I$H,H9X3V0X%[!-m.}}~5[q[!-m/*z~0ZdJ4H([!-m3K}~]IIFJ\
        b0Z!-m7zu~]Y=I.[!-m;$}~~)^XJ!-mHx}~]]!-mJ0}~~)a!-mW=}~~&I%FX`!-m[Lz~]c!-mbK}~]I6Z5JJ`0H!-mhZ}~x^!-n]xw~^[|a!-p/.sYZ6YBZ+XDG7FAZ!-p\
        8(}~~1J)YGZ!-p;6}~3[+XDE!-pPG}~<[YW!-pShsn^n`Q`!-qebz~`]GF`_!-tKb}~baFI!-t]x}~a[G[!.$m&}~_I7Z&aSI!.&`zz~xZ(c]I!..R-}~#J~]]'[!./^Ou\
        ~e?Cf!./aTz~e`sJ!.3/*}~FI~@_!.3U)}~~f`!.55O}~gZ3W!.6./}~eHW`!.69)w~][-HUE)_+W!.6SG}~hH2_#^CF#I!.6T`}~YJ0YTZ!.6^Oz~h>TX#c!.6aVs~hb2\
        ZDH!.6n}}~e]WW!.7aT}~5IU_!.:EB}~~TZ7]!.:Shz~~'[?E8E+^(]!.:Tez~~K_1H1a!.:]2z~.Y&`!.:i6}~~D^2]7F!.IPe}~:C~0`!.wmC}~dW6_!.|E]}Z[=[!.|\
        _{}~~8ZF]!.|`zn~K^-^3Z2Y;J7]-]$H%`#B!.}7zz~]I6]+d!/*-m}~{X1Y!/*.}}~zX!/*/*}~rI%X#W!/*2kz4[~`D*d!/*=ts~re(H4VWI!/*K0}~]I6^#X!/*Kb}~\
        XI;[M[!/*S%z~r<8l!/*T^}~rG:_:`2E!/*T`}~zY!/*WDs~uX7Z!/*n}}~rX4H([!/-T`}~s`)F!/.Kb}~3[c^!///0z~s`$I5I!//kx}~uH5c!/08;}~vX4Z!/0]Bw~v\
        a4^!/5#3}~W_!/;fhsyZ%[%[~4]!/;hTu~5_~#[!/=WZ}~~f[!/L8;}~H]Tb!/NO#}~.Z~LX!/Q0-}~f^!/U9X}|Z$^!/WAuw~rY#Y)I!/]<Hz~YZQ^!/g78}~_IQ[L]!/\
        nH6z2Z([N[!/qU+}~~3I)X!/qcG}~_YQX!/z0X}~.[(]!018Gp.W)Z,X$W*X(Y,X#X5Y!01M(}~~2X?]!03V~}~x_!04T,}~x]U]!0Q4EzL[)]$]!0Q9)i:G%JRZ?Y#Z(W\
        AY&Z$W$I(]#[#_#X#ZK[+H!0Qg]}=]-]~QI!0Qgl}9_&^!0Ql]r1Z$V([$^&_,^'Z!0WH6z'[/Z~KZ!0X:O}~.Y(Y~FI!0ZJ[}n@nYQa!0a2_}yHHa!0k`zw1_~~&_!0l_\
        {}~~5dCH!0l`z}~~5`!0{KJ}~~=Y,V!0{Sh}~~=a!1$NfuBX#Z1[/[#W!1$Pes&`]Y3Y#_#^#]!1$T,zB],_6^!13]~}~~+VNZ!1B]x}~T`!1F8;z~^ft`!1GYKs~QZ&[!\
        1I8;n~-J%Y#X%Y/X8X#Y#X&b#Z&Y'X2G!1J8;wg[[ZQY%[!1J8?wwcSY!1J>x}x_!1J?c}z`!1JE;}~3I+YYZ!1JEGz~~5Z#D#^!1JG}w~~%J3`!1Jk:}~xIt^!1Jl/}~U\
        ]!1Jn,}~x]!1K&Tu~5Y'HRH[]3Y%Z!1K'#}~k_!1K2k}#Z~DY!1KR5}~~HW!1O3N}3I~r_4]!1OUZ}#E2A~E`ba!1Oed}3e!1S1S}~#ZS]!1S8,l~#]/Y#W&X/X,Y*[$W0\
        Z&VlI%I#H!1SO#}~#ZS]!1U3e}~xHc^+]!1U3qz~3cNH!1U78}!1U8;p~#D#J)c*D7aTD1]&IBe#Z+[$I<[!1U8l}~~9I#]!1U9G}~JJOFCcGG!1U:L}~$d~[Y!1U=;}~~\
        ]^#a+G!1U>G}~$`1I!1UAsq~#Y#[#a9Z~CI!1UBFz~~d[!1UFn}~3XNI{^!1UHMp~#I,V(c+aEF:^cG!1UKbz~#_]EKYJ_!1UMZs~#Y#]#_0Y+]^JcF8A!1UMi}~~g`!1U\
        Nfs~3ftH!1UPM}~tc!1US)w~$Gf`2aiZ#Y!1USGu~#J#I#I>_bI&`-IJf!1UShz~$e,I'J~GX.J!1USmw~$H1W1`~)]6a!1USp}~#a#B~(C]_!1UTM}~_bQZ!1UT`u~#J2\
        CNYG^:a;a$J$`)J!1UTeu~#G2c+J@IvZ,H*_#J!1UUH}~#W#Y!1UV#}~~(]^G!1U]xz~+G*c+F#]DG!1U^4u~#`=J!1U`0}~~ge!1UaTw~3X9IOD/]PY-a!1UbLz~+`*I~\
        C^3]!1Ueb}~3IN]!1Uf}}~~#_]]&J!1Ugu}~3a+G!1UhA}~~^b!1Uhlz~~ga!1UiK}~$]~cF!1Uj9}~3`+I!1Umb}~$]~cE!1VHmkn[BHMm7I<c!1X=Tw[a~>J!1X><q~0\
        fjb]^!1XJg}TJ)`!1XJnuJf3WpI!1XJqwJ_3Y!1XNZ}:`fJwI]^!1XNf}~_[5]+H!1XX4w~x^*_4[!1XYrz~GJ'dMG!1Zdz}E_$]!1[2n}~~4`MH!1[3Kz~0[~KV)J)V!1\
        [8X}~M`!1[:W}~7f!1[<h}~0F&]u]!1[=Tw~.X(^fG^`!1[>4}~0I)f~BI!1[?,}~.Z~LH!1[?>}~0f$J~G^$I!1[C2}~~WC$a!1[J'}~0E~E_&I!1[L(}~0Z!1[Me}~/Z\
        *^cD!1[N|z~0ijV,IRB!1[O_}~0Z~EX!1[RZz~0]MJg`4^$I!1[SGs~/_*IA^CI-I7_8Y!1[Shq~.Z$G'F_Y(I]I%d#^'[!1[T,w)I~)JjX>f@]!1[Vc}~.[~7_!1[Yn}~\
        0H~IV5_!1[[@}/^~wYXI!1[].}~1I~J`!1[aTw~.X$G~JI#Y)]!1[f>ukHAI#gjb]]!1[f}}~~S^/V!1[ipz~~N]3Z!1[nV}~qb%[(F!1[n}}~/X*[cD!1[o1}~~'`?I1a\
        %G!1c)J}~5Z~#VRH!1c3N}~#c~4^#C!1c4/}~bYQX!1c5I}~#Z!1c8(m~2dG^(H*[GG(BI_+X%X!1c8*}~+H~-^!1c;$}~#X~5Z!1cD^}~~#_5H!1cG$u~#]S]_Z!1cKb}\
        ~4]u`,C/I!1cMi}~WZ~1[!1cN%z~~6^!1cO:z~bWQ[U]!1cS(u']yI~5a!1cShw~#Z3I#JFJYb!1c[W}~~6a!1ca8}~#XVI!1caF}~~6[>J!1chVw~5c~#Z!1cn}}~~6^!\
        1f3p}~0`~5E6W!1f><}~0G~Ia!1f?zz~~Cd6I$I!1iA7}~~<`!1mD-}~HXT[!1oj5z~}_K[!1pL6}~/ZkH~$^!1pT^}&]~^ILW!1qAe}~,^!1qV>r~6c!1qYrw~+I-a!1q\
        [rz~+I-a!1r8;z~]YW_!1r?<}~xf!1rQU}Sb$c~VG!1yI5w~:]2I']J[9Y!1|S)}~~Ca!1|VXz~Lc!1|[L}~~Je!1|f0}~?I#ZrZ!1|fx}w^E]:J!1|h3w~~4`!1|m&}~~\
        +YEa!1|mv}~~l]%Y!1}Z:}-Z,[!2%2f}~1YIFRX!2%3Nz~7Z|Y!2%60}~[He_GV!2%69z~h[8Z/YWH!2%7,s~'d2[cB!2%8;u~&[#X2I.J/WjX(_#I!2%8B}~Q[bV!2%9W\
        z~'b+^tEdJ!2%;$}~~.]!2%;{w~'J#[%[MI']W[!2%>i}~MI-I,_~(Z!2%>sz~;Z$H~]Y#[!2%?zz~(Z*E#Y~H]$H!2%Cpm~S_#[,Y7]&G8JLY1c!2%Daz~&EWe!2%E;w~\
        C^=IQE,EQg&J!2%G)z~'_!2%I,}z]:ecG!2%J]m;f~*[9e?_BF+d!2%K0u~&['byGT_!2%Kbz~X`PH$I7]!2%M?z~'^nb!2%O:}~~6^#Z!2%Oe}~;^z_!2%QC}~0_~/D(J\
        #^!2%RZ}~~,__^!2%S(}~s]tY!2%S0u~PY$[!2%SGw~'G2^~*_.YC[!2%Shg~0`&b#Y4ZRE'^0W([)^(@6c%I-Y)_*_!2%T,}~~DX7^!2%TM}~7W~`]!2%TXz~=XsJ[[!2\
        %T`}~~7X!2%Ur}~&^T[!2%W+}!2%W=w~&^~GI)b3G6f#I!2%Wo}~;IiZT`!2%XJk|[$YXY*J?`#]+Z*W$JDX-[!2%Yn}~4Z~1H#[!2%Yr}~X]{X!2%Zp}~PbIH!2%[A}~I\
        X~+Y!2%[gn~#I%I'd(_8Y(b+]%J@BBb;J%W#D(I!2%]xu~+I(H%[)`$_=_/J!2%`(}~sY~(_!2%`0}~'X}`!2%`ms~__7_T_)W<I*X!2%a)}~xG,^!2%aTn~']+Z&X)W_H\
        ;WB`$[#W2Y!2%bL}~~'Xe`!2%eX}~ta!2%hT}~YbJFd^!2%i$z~;a~/I!2%ip}~~?]&Z!2%m>}~~6]0^!2%mF}~qI$c!2%o1z~7Zr^_Z!2%oH}~~KY1X!2+V#}~~Y^.]!2\
        -<*}~~wa!272:}~~>a!2:*w}~~>a!2@W=}~y^mZ!2A2Ae~'W)E$J&HGc@]1e,X(^)G2W%I$g2W!2A4a}~~Z^!2ABp}~~VI#^#[!2AMiu3b~E_-[8`nF!2AT^}DZ~db!2A`\
        0z~.azW#FNE!2AfN}~~Va!2An}w~%Y1_'[WZgI!2BRe}~B_'Z~7I!2B`k}!2E1Uz~AWXHla!2E2k}~y`!2E3N}{^8H~RZ!2E8;}{Y_j#EtF!2E8Xz~xG5dN^!2E;;}~~2Y\
        B_!2E>[w~xG-^+[)]P[!2E>sz~~D_+^!2EEXw{X`^<HYY!2EHWw|[SYgX2I(^!2EO#}9]~aI,^RI!2EO%z~VcCH!2EO6}~~#_a[!2EShw~0W+GH^sX$X!2ETA}{^_J!2ET\
        P}~x_!2EX~w~zZ']6X;I!2E[?}~bVFY!2E[Wz~xJ?_:J#Z!2E](}~2aRY~%D!2EaTs~+V4]JX!2Ect}~xJ(Ys_!2EeE}~0bHJC_-JQG!2Ef}}~xGb_!2Eg#uAX[^~%I?WA\
        X!2IaT}~7Y!2J[W}~Ob!2Kf0}~@X!2O2E}~~:^L]!2OmCz~;^_]!2[V2u~<[*Z=Y:[!2_9G}~~dW!2_;~}~D^!2_?r}~DZ!2_EG}~~T`!2_Jf}y[%J!2_Jnmy[HF_jYJ!2\
        _ML}yIHa!2_OG}~|H_^#]!2_PewyZHb!2_S(}y]~U]1F!2_SGu0^#d~~MJ!2_S]}0^!2_Sh}~D_!2_TN}~~U^*E#`!2_Te}~|^`]!2_V_z~Db!2_WU}~~']!2_Ykw~D`!2\
        _[|}~Db~3D!2_^9zy_!2_`g}~~']!2_aF}0^~6W!2_ge}~|_^['J!2_l?z1Vjc~QG!2_n}}1VjGHI~+^!2`BFr~DhU@!2bA+}~5deE;[!2b^b}~-Z~G[!2b_B}~-YmEn_!\
        2b`J}~-^mJ!2eZ@r~.G(Wu[N]!2egn}~vc!2fH-}~T^!2fQCw~T]Vd!2fShz~1_E[&[RE!2fX4}~CJha!2fam}~[`~-I!2j9l}~`[!2jQC}~GZ!2k1[u~.Y(^fH[Z$W2[!\
        2k2%}~~CH#[G`!2k2Eu{a_H>Z!2k3N}~pWX]!2k4a}~~3Z-^!2k7Fu~MYFY#Y!2k8;gDaWI+cB^@Z#<+W)^#I$Y7Y$I*e%W+^'Z4a'I%^!2k8Bw~']~$]+]R[!2k8S}~^J\
        5J+cbF!2k9XqAa~:c0[2I!2k:7qAH~H`+FLe5].X!2k:Ow~.Y;^SEC]3]!2k:p}~~AY)]!2k;$z~yZ%Xj[!2k;{w~#`'I<H6hDB.e7I9H!2k<<}~y^D`!2k=[n~~)`8J#J\
        &`.H%`'c/Z&^!2k>Wz~x[$`5]!2k>iq~&_/ZMH4W#I$a(^!2k>s}~~?b!2k?2u~Zai]=D!2kAu}4[!2kAzw~qdWI)[!2kCMw~ye.D!2kCd}~~?_F^!2kDOz~~bY)[!2kE8\
        s~qF#G#_#J(e!2kF$z~'^&]l]cF!2kFCz~hd3HCFHE!2kG)w~AW_Z>WH^!2kH1r~q`#b*DBH4_$`1H!2kLv}~~*^2[!2kNZmM^~Eh)H.B-Z-Z#Y1W!2kQq}~]^I^9I!2kS\
        <}~xJY^3^!2kSh}~~(HE['a!2kT,w#^<G~~$h3G!2kT^}~yI8F#_8Z!2kT`}~qZ1ZOJ!2kUAkMZ:G~.^*Y@^$J-](e!2kW=g~A[HI+b#e(D#e#W)Z%G8H-W)f,[!2k_@}~\
        hg3DTC!2k`0o~.G7Yf]$Y3Y&Z'W2V/Y!2kb*}~~/^2HM^!2kbc}~oH,`!2kc:}~xH/_!2ke2}~rH(c:_!2ke<}9]~cJTW!2kep}~h[!2kf~}~q_)JO^!2kh7z~t['E3Y2]\
        !2khTu~'ZWE-X+F)[.b1Y!2kiAz~hZD^2]!2kipuAG~Hb+F'X0C8[#d!2kl?w~V?Dgo_!2kmE}~(ErHh`'X!2mCd}N_~8[!2n2%}~2FU]!2n2k}~_V!2n8;u)aM]~(HHZ!\
        2n8B}T`$I8J@Gsa!2nBlq~2J#IN_Ga!2nF-z~_YQ_!2nHMw~-I'g!2nHm}~2c!2nNZzX]V[NJ;H8`!2nNfr~0Y$^h[I]%_2G!2nPl}~fY!2nSGw~0`&I.]%gVJ!2nT,z~~\
        ab!2nT`s~~4_EG&J&I#b!2nTez~2A0]@WQICd!2nUr}~~Wd!2n[W}TG$bVH~Ec!2n].z~0F$I~Ga!2ne*})b~qJ-^JJ!2sS(}~.[~L[!2tCd}~xJEe2X%I!2tmv}~~nX)G\
        #b!2y@I}~%FTb!2yAuwl]ih!2yFF}~|`!2yG(}~|^_^!2yTr}c]!2yaZzcc~yH!2yf~zjcI^!2}aVp~*f$g!3#1[}~~,bLG%Y!3#2kz~.Y(^fH^W!3#3N}~~J^!3#8;}~#\
        X~e_!3#8B}~?`ZId^!3#<g}~1Z!3#NZ}~~Vb1J!3#SJq/^~OJ=]%Z'_&YMH3^!3#SR}~.X(Y!3#VSz~.alY1JNC!3#Yrzw]:]!3#].}~~I]!3#`0}~0Y~EY!3&3k}~]`IF\
        #_!3&7=}~.ZlFa_!3&7zp/JmZ`B6J5c(aC]1^!3&Auz~~5_!3&`0z~~#]OH.a!3&jc}~.G~L]!3/ld}$['[~qH!317F}~M]!31ad}~CW~7Z!35n(z~x`8_!361{}~Z[_]!\
        36NZ}~~0`.^!36W=}nd!36XJ}~gg!37NZ}~~<V!37XJ}~~<[!396qz~r`&H4E!39B$r~uZ5a!39T,z!39Ynz~vf4GLI!39aV}~~/]!39bI}~rI%X#W!3<3i}~xbdG!3<:O\
        z~~(Y8Z!3<cGz~3JMX?_4ZMF!3>7Dz~-]dXs]!3FKI}~~6]7]!3FiKz~}[eZ!3G60p|eyG(J:_!3GShu|GyD+_7b!3GWqz|_!3Ga8}{X%[!3I?@s7Z~3]Te!3J3J}~H_!3\
        J8;i4H%^w^9fKYPF1]!3J8B}~{a!3JJU}zIKZTHE_!3JK0z~HZT[mE!3JKZr~H_TXm_!3J](}~HDT_!3J]B}7_~3F!3K,nz~.W{cNH!3K1[}~/]#ZjJfJ!3K2%pzI*H#_/\
        ceJ)X#Y$[=I$Z8H-[%Y#W!3K2E}~^cjW5I+I!3K7Fr}H'ZRX#W'Wb`5Z!3K8;i/e)[8[-[4[_a3f-I-Z'H=];`0C!3K8Br~]W@I+W(ZCb1^!3K8tw2^~haU_!3K9Gz~IY#\
        I#[NH!3K:<}~,InDB^N_!3K:Oz~.H$[yIMX#^*I!3K:`w~xA'WYd0Y!3K:o}}_FY!3K;{w~(^'g~UJ!3K<.}~]aEG4IJa!3K<K}~~GZ2a!3K<|}~+_#D_Z!3K>W}zH+G~+\
        ]Ud!3K>_wzeN^tJ!3K>iw9_~EI(Yrb+G!3K?z}wJ4J(Jaa6_!3KDB}~.J{^a[!3KE;w~0[%]~4Y0W!3KH1}9_~~H[!3KIKz~1J&Je^,]TJ!3KKbz|EXI%F)JFf#J'`7[!3\
        KKn}~PXS`!3KM/wnZ;_O[!3KNZs~~'aR[%[!3KOT}~xI_^!3KO[z~~hX!3KS%u#`,a|^-[~(H5E!3KSLo~(b(`(ZEYBC1I,ZE[!3KT,l5^#cfb+_VH&Z9F.Z$F$]-I$^*H\
        'W+C%]9E!3KT`rzGbY%]4I&f1`1]1^)G%[,I#I!3KVXw~X]'F~#`!3KW=n5^&]fW(G,_LG#j<I$XV^&G(X#J&J&J!3KXJs~#J~&[1`BW&_+G!3KYnw~']sYU_!3KYrz~4E\
        QG%e!3K[Jz~.](GudNF!3K[L}~]]!3K]-}~~YW!3K]x}~&^TH+a!3K^4w~)h!3KaTo~'a#XUI.g#Y1H'XXW#V!3KaVs~,f!3Kc@zib$]!3Ke*}}^GW!3Kf>}iI#c!3Ki9}\
        ~Z]?Ho]!3Kips~s^3b(H:]+]!3Kn's~,F(Z&`;ZJJB[>I!3N##}~~&c!3N)Jo{W#V$G~#[(].WJ[&Z&H!3N,sw~0[~9Z2X!3N,uo~[[>]'_Ea-Y+J&G!3N,vw~2YvI(^Uc\
        !3N,x}~xJ1fTI!3N-*z~<[gE6^!3N-4}~BI~;`!3N-e}{[qI/_!3N-gu~WGOc#I']#_&a!3N-j}~YF~.^!3N-m}~]Z~%^!3N-p}~_HQI-b!3N.6w~e`%GTF#`!3N/*}~~/\
        Y!3N2%}~#Z~QX!3N2ku~5_a_'I9W,H4J+d!3N3KrzI+]Wa7Y)ZEI=Y'J&J!3N3i}~|FL])I-^!3N5O}~g[!3N60s|Y#I.^~UY#^!3N6~z~3`+F!3N78w~b_F^!3N8(}~W_\
        ZX!3N8;h{[#^$G4H3^3[@_$I(X%Y2i'C2i&Z!3N8?zy]xZ,W!3N8J}~5X!3N8s}~,W?I#I:a!3N9R}~.E~7`7a!3N9X}Zd!3N:pz~bV4_<W!3N;$p~#I4JkE&]CZ2`$]$_\
        +]%[!3N;|z~3F=WI]:d!3N<.}~~6X7]!3N>W}~~JY!3N>_}~RV!3N>x}~w_<Z!3N?.z~WZQ^][!3N?0}!3N@zw~'[TW#[b^!3NAOz~q`%Y0[FC1G!3NA_m9hg`'JWEj^5I\
        #Y!3NBFw~IX=J,H+B&_9_G_!3NBpu{]%Z'`xY>IHG!3NCdz~~(G9]@f!3NCv}~g_L[!3NDPz|Z$Is[!3ND^u9_~GY%[>D*cXG#Y!3NE.w~0e~EX&G!3NE[w1cmdWE0cCBS\
        E!3NFCz~(aa_!3NH1}0d~sB!3NJ7z|^~_G+I!3NJO}3]~7^TH!3NKbl'Zse(I0a%a#aJW,[2J-J&?9]<^!3NL6z|W~'X!3NMe}~eG0]5[!3NMf}~#I}Wa]!3NN,}~^_!3N\
        NZ}~]`{`-I!3NNfw~3B+cAa5XlI!3NO0}~u^!3NO:z0]~~La!3NOP}~~3[=Z!3NOTs~#`uG$`(]]J'a&Y!3NO[}~#g~b>&J!3NPM}~g]Q_2H!3NPeu~#`,]-]bdNY;J!3N\
        QVw~~&h6I!3NQp}~y^+];J!3NRZw~+`9[@]!3NRz}~.Y(Y~FI!3NS0u~4X#ZSZ$Y1J!3NSGo,[uIU[HH'`-^4X(a&^<I!3NSJw1G~GG>HUc([.I#k!3NS`}~~&VG^!3NSh\
        jea5c#J#Y$F$J)](^%a,W.]>A4E+f$H$J3_+H#^*[.]&E!3NSmz~~'^Xd!3NT,}~)clX'H!3NTM}~bI%G;]*]-I!3NTN}~&Z$I~D_!3NT`p~.Z(XJZ#_5I+F/I@X'X$G/^\
        *^!3NTeu~ma3I:`E^*^!3NU)z~f[}_!3NUA}~^D|`!3NUrzwY~V]%X!3NV_}~~:W7[!3NW=wyb~1_+Z!3NWZ}~~f]!3NXJ}~_JmY.[!3NYro}I+]+_#H.W6`*YKHL^!3NZ\
        @}~.X(Y!3NZv}~~-]!3N[?w~#JVI,F?^)`(^&[!3N[m}~~8[!3N[zw~$_DYkZRF!3N].w~VH@Z&I_^!3N]xw~1]4W#Yp[!3N^D}~~$^!3N^O}~hZ!3N^T}~}a^^!3N`(}~\
        AYqH9_!3N`0u~yZ/ZYH&_!3N`mu|]$a]F4]5HEZ4Y!3Na(}~r[fE*^!3Na8z~p[kW!3NaTr~5j'W?I*Z+D>Z'^!3NaZz~~NZ0J(b!3Na`}0^e`!3Nb*}~#Ee]uJ*]#J!3N\
        b?z{F#C~<l!3NbL}~)YYZ&I5I!3Nda}~bX(b|H!3Nebz~#I#`#_~']!3Nel}~#Z!3Ng]z~/_4_U]!3NhTs'[,c~&bCD~&H!3NhVw1J~&E~GE$l!3Nh{}|W~<J(Y!3Ni$}~\
        k^#^!3Nj5w~~gg!3Nkn}~<`%^!3Nl?u1g~G<~(a!3NmC}~~#I@e!3Nmv}~=E~V[(`!3NnM}|F~N]'X!3NnP}~W[0_!3Nn|ww]~gJ$_&X!3Nn}p,btYR[#[#]ZJ-^AX'[!3\
        NoH}~5Hp]T^!3Nokz~bX8`P[!3WNQ}|ayH@D!3WX~}~z_<`#G!3Z3N}~7HHa}[!3ZV{}~~D[#[!3[A^z~<[2Z;[!3[^owx]$_$I~cX!3`QC}~~Ya!3`Shw~xI_e!3e8;s'\
        ]/[/[%[,[~~1^!3eFCz~xf!3gD*}~oZ!3i2_w~|b_^#H!3i3N}~W]!3i4;z~CIVZ^`!3i5:}~|^!3i8,n~/Y$Y$].^=[%Y#[+X0[:I&IE_!3i8;}~|W&]!3i8X}~oc/JkZ\
        !3i:Ww~xJ&^1];G9[!3i>sq/Y&Z)[%Y0Y5X[W!3i?:}~~UY!3iCdw~5[iY7J5`8J!3iE1}~|^!3iFnz~~]W%[!3iG$}~~0]P]!3iIP}~~K])I9W!3iL(zO_`[!3iM+z~G_\
        ~;V!3iO#}~~a_!3iOGr~~#X4X#]%]#J5_&J'Z-]!3iOew~]W#[6Z(ZcJ!3iQCz~~2H$[@_!3iQUz~xG&ZR_:J!3iRt}~xI&ZV_!3iS(}~~c[!3iSG}~xI&Y;[!3iSh}~|Z\
        R_!3iTr}~~ab!3iV]}~~$^6^!3i].w~o[/_!3i`(w~/Z#IjW]X>]!3ia8s~<_)];[ZJ%G(`?Z!3ib*r~]G#W@I-[1_=I+`-^!3ibtz~GGRJ&]W[!3ie4}~x_!3io1w~o^/\
        GI^B`!3j6q}~v]!3kW=}~~-^`Y!3kn}}~|`0I^]!3q,fu~,]2FNY!3q=e}~xc!3q@[u~<_{Z!3qL^}~<a!3qPMz~<Z^Iu_!3qWlz~c^!3q`mr|W4_+aDJ#H!3qa8}I_TV!\
        3qaTlz[,X%Y,bTZ1F!3r]Rz~xW2`>I!3w/X}A^~~FZ!4%:oh$];]~?a?eK`,^<^!4-+M}~~%Z2Y!4/60z|IYX.c!4/78}~~RY!4/Mf}~~2Y!4/Q8}~$ZmH/_!4/SG}~1Y~\
        ,[9H!4/T`}~~O_!4/Te}~~#Y2I7]!4/UA}~W^UJ'Z!4/W=}~$IU]a^!4/Yn}~kIUI#^&_!4/[Y}~~%YOZ!4/^o}yX#Z$I!4/ip}~~D]#Z!4/j0u~XY^b!4/l?}4Z~fIH_!\
        4/oHzuZk]7[!42,u}~xb!4;2Aw~%[+[(YuY9G!4;3K}~,WPEi[!4;4yp~.b(buZNB!4;76z~}^8[!4;8ts2_y`~7]!4;<hw~.]lJ1^9^7c!4;?0}~.XlF1H9a!4;Hy}~0J\
        :XT]!4;N;}~AY#H~;Z!4;O(z~.D(Iu`N]!4;Qpz~Z^~#^!4;Shs~0ZfH&J8G_`#Y!4;T,}~HFB]4Fm_!4;T|}~HXx`!4;Urz~4EGg!4;VSq~.C{XNg!4;W=}~<GN[:Y!4;\
        Y@}~{Z!4;Yns~~/[0]'Z#[!4;[j}~x_!4;aZz6b;Z!4;ebz~4Zs]!4;f0}~&^!4;gez~BZ~;`!4;ipz]_<]eG`[!4;l?u~&X*b(Z~1H7I!4;nP}<]~XY!4=R}}~x[!4>aY\
        }~t`!4BJ/g~/[#_7I%_%XLZ']1ZFW9`!4E1[}~~k]!4ETe}S]$]!4Eip}~0c~6ZHH!4Gi_}~kX/GM[!4HI&}~~*[!4HaZ}~d[!4KbL}~~6WB]!4M3Nz9`~P]C^>D!4M8,u\
        ~^E<DE],^#Z)[!4M8;}~Xb#]@H3F!4M8X}~WW!4M94}'[i_!4M9U}3_~MY!4M>sz1at]R`'I<J1I$I!4MH6z0b/]uE_]!4MH7n#^,_&Z$W(J#Z%X)Z.Z/X*_!4MH8z,aA`\
        (a~HJ!4MO#r.W}^%asI'Z;I5F!4MOvz4dyIeZ'D]F!4MSGz__LJlH1^9C#[!4MYV}~xG@_!4M[gs1[%[+d)^7ZzJCE!4M](}~E];]FF!4M]Bs~-_2[hc!4M`(zK^~6YwW!\
        4Me*}~f]!4Me+}~H[#]SF!4Mip}~xInY$_!4T6;}~~T],^!4T8X}!4TLtw~WYUWM^%[!4TO(}~xF__#Z!4TRt}~~b`)Z!4TSh}~~0]F^!4TTX}~~<^'`!4TTf}~xH[a!4T\
        W=}~~)^FF2^!4YoW}~}a!4^Nf}~~'a!4a8;}T[~)_!4a9R}~.a{VNE!4aAuz~dZE_5V!4aAz}~~We+H!4aCdw~~3Y-_$]!4a](s~,X%Z%^e]G]B]*I!4abLk~.X%Y#^$[#\
        [*['YDX$[#V#Z@INH$H!4biKm~0[$^/`)H3_(_)Z/](C'FeC!4cJ7}~~&H6a!4cU)}~~B`B])I!4g8,}~~-]!4iShwnX~MGUb!4ioH}~gZl]!4mAO}~~Kb)I!4o##}~~3`\
        !4o60u|Z~$I:f9J!4o8;w~_WBZ1X!4o:pz~~3[)[XY!4o;$}~~M]'Y!4o=z}~_I&Ii^#Y!4oE;z~~3f!4oG}}~~%Y2Y!4oI7}~~$b6H6H(J!4oO:w|WyH*`2X!4oSG}~~%\
        I>_/^!4oSh}~~$GJc(J!4oTes~_^7`<H7b(C&W!4oUA}~~#Z=^!4oVX}|`~$I!4oW=u~_H7Y<X=ECd!4oXR}~tYC[!4odp}~~#a!4oe2wy`%B~&Y4Z!4oe?z|]~?[!4oi=\
        }~~%^O_9J!4om&z^[~R]=J!4x4xw~.W(X!4x9R}~~CY!4xChr4Z~fJ1W9[6a#H!4xJ'}~.H(I~Fc!4xK4s~.^(WuZN[!4xPl}~.I~7I7`!4xUG}~4Juf9I!4x]x}~~Ce!4\
        x]z}~~,WM[!4xl?r~4^uX9F2`'W!4xlAz~.d{F9J6X#_!4y2Au~.`([~FA!4y8(}~.^{[9J!4y8s}~4Y!4y<h}~.I{YNY!4yBFz~~(F&c!4yCdp~.V(Ffa*_)^4Z;Z!4yC\
        hw~~>_<[!4yHMu~.c([uHN^!4yJ/}~F^!4yKbw~.G(Due!4yRZ}~.Y~LW!4yTK}~~C]!4y].}~.B~Kc#[!4y]x}~.X{Y!4y]zq~.a([-G#JYY1_9J7J!4yhp}3H~4a#IS^\
        !4yip}~0^tJ!4yl?w~.V#a#X~5H7I!4z?0z~~XX!4|Yrz~GbMH!4|aT}~s`!4}Sh}~JW!4~ed}Xa!5#HMz~-I#f(BfcZJ%Y!5#J'}~.I~K[#`!5#n}}~.Z(Y!5#ok}~.Z(\
        Y!5$1U}~~&d!5$3Np~~&i!5$4ck~x[%Y%]%D5X#a#^)]%X#[)Y7Y$_'J!5$WJ}~~&E6]!5*3N}~0Zs]SI!5*;b}Ie!518;}YZ~~&[!51QfzY[z]!51W=}3[~EG!51aV}]_\
        ~-[TF!51eoz~tJvY#Y$X!51mv}~~qb!572t}~~>YQW!57OP}~~3Z:ZDD!57_U}~t[wI!5:3i}~V^G_!5:SGz~1`m[dE'J!5:T`}~~>H3Z3_!5<8;z9aKY!5<>7wca!5C5C\
        uzH[f0[D[6J!5C8,}~Ebl]!5C9Xk/`4],a1a&[+]}b@H'I2]HJ!5CC;}'E~0_~Nb!5CCd}~5[S]3I!5CN,u'[~0XJG~#_!5CNZ}~xItc!5E@I}~~NZ:^!5E`J}~F[*Z!5E\
        fC}~~$]K[!5GQmz~xI+]N]!5G_7}~~&^PZ!5I(:}~X_$_PD:H!5I)J}~#Z!5I2k}~5hfI@J%J=G!5I3K}6]~dI?X!5I8%z#]~0_KW!5I8B}~V_Jd!5I8tz~7_DbQC6`!5I\
        :7}~,]!5I:O}w_,^!5IAuw~5FTX#f!5ICd}d]~~)^!5ID^z~~$b/`PH!5II7z~~$C/d)H!5IL6}~XaRB!5INZzw_~*_JE!5INf}~&_.^!5IQ8}~~5[!5IS0u~5[O`$`%W~\
        #Y!5ISm}~XX>W!5ITKw~bf?J)^!5ITR}~.[~L[!5IT^}~?^[Z!5IT`}~_[*[!5IUD}~~.]!5IUE}~~1Z)I,`!5IYrw~+YOZPF$_!5I`J}~&`~*a!5Ia%}~d]!5IbI}~CEw\
        ]/^!5IbL}~*_-Jo]!5Ih{z|_yG@`4]!5Iip}~A[j[!5Ikq}w]~7I!5Il6w~uZ6e0E!5ImC}~xI7I,G'^0J%_!5IoHw~~=ZO`!5JSh}~xc_Y!5JTMz~~(Y8Z!5M_k}~xY7Y\
        !5O2_z~D`!5O4xz~~WY!5O9G}~DI'A#cOIiZ!5OBls~`Z#bF]!5OCMu~1I/h#e#H3IHI/H]Z!5OE;}qa!5OFCz~ga3W!5OJ/z~FX%e$I%J!5ON{z~CXw^!5OPM}~_IFd!5\
        OVS}~xG]b!5OZb}~~2_!5O]v}~rZ&X4H!5O]xu~-cUJ9c!5Ob;}~EW(`!5Ol/n~Qj&J!5Olx}~j]cH!5SE:}~-bmI!5Y<i}!5YAl}~~Sa!5Yow}~/d!5ZEnz~L]M]!5ZSh\
        }~9W~1^!5ZWJ}~G[l[!5Za8}~(`rF1`!5^aT}~~'GUZ0[!5`Jq}|_!5a2%}~tY!5a8;z~_]+I*[!5a8Xz~_X3_&J!5aSh}~3Icc~%I!5aTMz~t]!5a^)}}[pI!5aaY}~t]\
        xX!5ak:}~~ob!5bIQz~xI>I#b8^!5biKz~xdjI!5e2%}~~'Gd^!5n1[wSC~}e!5n:W}SJ#`#H#Z!5nNZ}SZ$]WI!5nn|}SI#Z#G#]!5oW=}xZ3_!5o]q}~5]!5uZv}/`Q^\
        !5xNO}~x]!5x`D}~xE&^!5x`E}~|a!6$4;}d]!6$8ah%`U`#Z%Z)Y,X'`iX3I@[LZ!6$C2}Yc&I!6$L(wX]#X&[!6$ShnXd#a&_2J~$`[F!6$aV}^a~*Y!6%Si}Xd!6%Sj\
        }Yd!6%Ss}^d~aI!6(9)w,H.^$_@^'_~MHKH!6(D^}~L^!6(kTz~5^fVjH!6)2%};I~WJ$^'b!6)4yw~/[kJC_!6)8;}~Wa$bCI$@!6)8Bs~0`O_>IP[3F.Y!6)>s}#X~Ya\
        i@!6)@z}~~9_#I!6)A#}wY~f[!6)CMp~1BlWGc1^!6)HW}~~M[!6)SGpNHQ]0_9_QJ%H.]*]$I$[%V&_(D!6)Sh}~EYz_!6)T`r*a~GX4](Y:YOH!6)Te}~~>F5^9[!6)U\
        A}}J5[kJP[!6)UG}~.a@W]INF!6)Yr}~(Z9]FJ!6)Y|}~x^;]!6)]x}~ZZPY!6)a;}!6)aTzwZ9]$[~#J!6)i$}~x_!6)ip}~CJVHB])Y!6)j5z~[W>Iy_!6)kE}~~,`)^\
        !6)l?}~0^cYdF!6*9)u']+]3]EZ+ZDHRH$E!6*bL}/I~O^=c!6,H1}~~Q^%I!6.6.w~]eI`?H=B!60)Jw~^HZ^4]2[!602Es{_`F<D(`S]*^!602_u'E+d#JjI%_~$H[J'\
        `!602kw~MY/Xi^=E!603Nby`%c)]Wj)`5I(A*b'H#_,`2I$j'J,J#H#G%G!603Wz|ayE@EC_!603Zzy^b`<Jh_!603[sx]$^$I=ZdZaW!6069}~~(]c]!606Q}{[zG@_HE\
        !607zw/[~OX-ZrX!608;pw`'d5^5_*JJJ@CJH!60:}z~=^!60;go|g0`:DRE@d!60>izy^!60A>}~LbMG!60D:}~xI6`F`!60DPz|Z#`^J!60DUz~~6[2a=G!60D^rxJgW\
        %c;H*Y!60HWu~xH(fLF6_!60I7z~~$Y6J!60KQ}~~5_!60Kbu~G`^a1IGI'a!60NZ}~~6XTV!60PM}~~#daE!60T,z$a~~D[#CE]!60T`z|Jk[6YaX!60UA}~~bb!60UZ}\
        ~~VX(^!60W=zxc&G#HvWjV!60WJw|F_`BI%I7b5X!60WK}|Z~<Y!60Yr}~VZ:F!60].}~.blG`I!60]E}~4[=_!60^DzkI#g~BB!60^ol0_jc#J%V`H3d(^$F&H4_KI!60\
        _@sw^1G+Y+]?_!60a8q~1dKGCZ$Y:_HW!60c}}~~#c!60ej}~~b_!60f}}~~iZ!60j9}~Z_!60l?}~^G4`j_$I!63^o}y^~f^!69<?}~xb!69E[z~_]FY!69FCn4FOF:Z3\
        YWb#X-`#Z#Y&G!69Jnz~JZ!69Ren~SaFI(Y/_(_7X)^/[!69T`w~]Z)[E]N])I!69Yrw~eZ&d1B!69_B}~~D_F[!69aTu~ib<[!69j5}{_!6;G$}~~T],^!6;bLzxb!6;c\
        `}y]~Q]$H!6<1[z~0X~]Z!6<3K}m]~1Y!6<:W}m_!6=Q5n~Aa#_~;Z!6=aT}~BW~;]!6EhT}~rd(H!6F1Xz~~%_4]!6F78z&_=^,F1_~nG!6F8t}~YD1bBcUH!6F>i}~xG\
        #^N]!6F?2}~ZX!6FCMz~Y]@H3[,W,H!6FVcsK^~0`*IFf[G!6FW=z~.aWceI#_.J!6FYrw~A]4^'I#^QY!6FaT}~~.a!6Fb<}~Ka!6Fi_}wH#a$Z!6Fj5d,].Y(_/Y~$`.\
        W$I(a%I$]3G'W$Z)A%Z(J$X&W$[/^$d'e1H&H!6GD^}~?aFC!6GFC}~Z[$X!6L@2}~da!6MI:}~kX/GM[!6MKbw0J~]YZc!6NT`}~5[!6QV>}~;a!6Qdpw{Z%f.JkG@_HE\
        !6UC;w~5Hf]H]4^!6UShw~L],HDYU^3Z!6UTe}~~I`!6UTr}~`[yJ!6UU#}~6]!6U](}~6].a~;G!6U]1z~.I6]'FRH[d!6`4;}~x_!6aEe}~xXE]!6a`es~x]S]!6bB3}\
        ~PYIJ,a!6bTvz~P]$I!6bYr}~Pa!6b_hz~P]L]!6jLvz~xd/D!6jSh}~~*fMF!6jeew~B[?`GE!6kiKm~$`D`XGM_9c!6lh5z~~Ja!6q/*}~r[!6q2%}~~'_UH!6q2,}~0\
        cgF%`!6q2e}~va4G!6q2kzUbW`:aKI+G!6q39q~rD%X#f4C!6q6q}~rI%X#W!6q8;p7a~3JKI&f'_/A$Y!6q8?}~HHN^#=4e!6q8Bs4[~6ZK_%X#J'E/DE]!6q8tw~0IdH\
        &H4g=[!6q;{}~ua!6q>szSa~)Zi[!6qCd}~{IR_7^!6qDYz|G~(A6]+g&b!6qKnw~0eB]$HnE!6qNfr4_yJda%d#IiI!6qOa}@d-Z~>D2I!6qS%}~rX%D#b4I!6qT,p~0G\
        :VKG%Y#Y$I2E:b-h!6qUGw~r[8G$]!6qVc}~HDTc)W!6qWD}~r`&E!6qYn}~0IgH#HJd6b!6q[L}~rF8^!6q_+z4`~dZ4a!6qaVw~0Je`$G#a4Y!6qbLz~xH,bU`!6qcd}\
        ~~'Z!6qi$}~x`!6qoH}~0Ij^,fRB!6w`e}~x_!6~1Kz~:WRZ/HN]!6~3qu~<]!6~8+w~8bS`#X!6~>Q}~,_)Jc]!6~At}!6~B}z~ka!6~E;u~3[+e!6~I7}~DX~BX!6~Kb\
        }~C^!6~N7w~8_$^!6~Pe}~<I)Z#]!6~QC}~&[!6~SG}~%])]!6~Shr~3]'_$G$@H^dc@d!6~Spz~$[~fY!6~VFo~:W$])_#`$XSI!6~](}~:]`F!6~]B}~pW!6~]x}~3])\
        Z!6~`(z~,b0FJH~$^!6~bir~8b$^RJ/G!6~i$w~:e#HQZZE!6~j9o~3^+bE_:H!6~k>}~8W$I$_!6~kV}~c[!7'AG}~x`!7,1J}~UIDa!72<+n~+Y/F$^P[#Z+Z#`!72AX\
        }~+`5Y~HI!76NZ}zGta*HF^BH!77UR}~~2X!782E}~bVFY!783Nz~~X[0_!788;w~}`KE6c'G!788B}{[~2IXZ!789R}~.W(Y!78;V}~~+^+Y!78;]}~~g_!78;gz~~KC=\
        `!78<H}~~9]4H!78>iw~~a^(`!78?:r~~$XI`#_([!78Auf&^Gb1`;[(ZbJ%]8I'I+d'G)J,G,a)Y6D!78FCz~b`FG8[!78Kx}~hZT]OI!78N,o~bG=a$])_+[,G/]&Z9J\
        !78TM}!78VGw._#J~y^B]!78W=s~b_0Y8C'^%]:D9[&]!78X~z~bEF`(a)B#H!78](}~xG0_!78`m}n_nC]Z!78b5a&a#W+^=[%Z-Z&Z2J;X$X0Y4Y2Z%b8J*H(C'G$Z'_\
        )Z*Z'e)A(W'Z+G!78ip}~?Xl`!78l6r~_b%Z@Y(J/X5X=]!78l?}.a~U_FI^H!78mC}~~AX!78maq~0X~(Y7Y)]#X!7<ge}~xJ2]:]!7=5Iu~xF3`0e8I!7=6Fw~A]:cQ[\
        !7=k>}~~E_!7?3Nz~~cd!7?4;z~.`5Y~$G!7?8X}~~:^,I5b-J!7?Al}~~ha!7?Shz~1aW^3Ih@'X!7?`(}~1H3^~9]!7F60}}[^X!7F8S}~s[!7FAuz9JfH^a>`T[!7FC\
        #}~eY!7FCdu}b~;F)`1`!7FE8u~ME2Z5a$X)GTH!7FO-}|I#^!7FTNcz]%I5YeF#Z#X%Y$Y%Z%X&[&X#[$W*[#]%X#X/Y$G#b#[$X'Y)W%Y'V#W._!7FT`w}Fq^+FTa!7F\
        ]x}~WY(H~#^!7Fa8}~S^~5X!7FaF}}Xr[nI!7Fe*}}`!7G8;}~x]2Z!7GS)}~?^ZF2]!7LHM}!7LNXz~M_!7LT`}~M`~5J!7Ll]}~M^!7MTKw{XzE<^,_!7Mk|z~~2^!7Q\
        W=}0Z+_!7TS%z~5_e]PX!7T`(}~~4b([!7Tfa}~_W`Y!7Tj0}~XJAFAb!7Tn}}~SHFH-a/Y!7UChwHe~>G!7VT,}~,Z~3^!7X5Iz~xY6]ZJ!7]8;}@]&[!7]NZ}~-`~6X!\
        7]bI}~2_BXLHeI!7c:O}~TaLI6^!7c;{}~R^$G!7cCd}~T]E^ZH!7cLn}~S^QG!7cNHzy^c^5d(D-D!7cSh}~~;_!7cTM}~_[FG!7cW=}~xG-d!7cftn~G_RE(J'E&X1]6\
        Z$`#^(]*[!7co{}~hX=[!7hNf}~`YGJ!7jdp}~~#`!7jjy}~~2[!7nBt}~~Z^1X!7nCd}~S_FX!7n]x}~8W>J2a!7nb*}~ya!7oAl}~QW&^!7oVc}^^!7u_R}~_fFF!7y-\
        m}~x^!7z2kw~]I6c)J$I,]!7z3#z{H_H6G)`.a!7z7z}~xH.h!7z8;}~]HI^X_!7z8B}~xF$_,a9J!7z8J}/]~OJ!7z;bzA^~=ZIZ9I!7z>s}/I4J~=d-Gi]!7zBp}/F~O\
        H6^;[!7zBuu~]H6])_$a,J!7zDe}~~/_!7zHmq~]j6H)H.X!7zJ0}~]IIX!7zMTq/F~O[%`-];G#[@aAG!7zSGuAZZZ+_VJ-J+^oH!7zSR}~qI;[!7zShz~r^4`J^!7zT,\
        }{]_Y!7zT^w~~)Z8_#a!7zTe}~][IF(b!7z]Bz~]F?W,c!7z^Tz~]Y-ZrX!7z^o}/[!7z`z}~]IIGXf!7zaZ}Ic[_rC!7zb9u/I~Ob=]!7zdt}~9[YY5I!7ze@}~xc!7zh\
        {o/D4['J~8^EZ&^0[#_=F,c!7zn}}/H~OHIhVG!8%Auz~rH*^;`G]!8%GIw~xG6^%^<Y8X!8%H1}~(X!8%O~}~uY!8%Shz~rF(I5`O^!8%Smu~rI-^4^<[1X)W!8%W=}~x\
        g!8%X~w~xJ)`8WI[%`!8(+o}~#Z~5G!8(3N}~~0]!8(4/z~W_(X!8(60}|I_HPb&ZJJ!8(8;}~WaUH!8(8Sr.YrV1dGF(G*[4J!8(8t}~~7c!8(;$w~~%H3Z#]#Z!8(@~z\
        }B^gOI!8(E(}~~^a!8(G$}~~0a!8(ML}~WFU]!8(O0}~5Z~#I$W!8(O:u~WI'YP`#_(I#H!8(SG}~~%_-]=J!8(Sh}~~0b!8(T^z~~3V$ZJX!8(T`}~~0IPZ*X!8(Wo}~W\
        J^]H]!8([Lw.[~)exJ'Z#B#Y!8(^n}~~e_!8(aF}~5Jxa(]!8(ip}~T^`Y!8(k>w~Wb!8(nM}~~0]!8(n|}~#J~]a!8(n}w~#Z~/['X!8(oH}~W`U^(F!8+NX}~:D#IQZZ\
        I#b!8+UZ}~5Z~5C4Z!8+^9j|Z%Y#Z#[)J#Y&[&Y%[$[#]&[.Z#]#Z3Z&Z.ZUG!8,#$w~~$b6]!8,#-}~__qX!8,*q}~.])Y!8,+'w~0W#[XW#Z!8,+9}~~Y_!8,+azAXNZ\
        !8,,?w/Z$^,Z:]!8,,T}.YbY!8,-(}0[JZ!8,-A}#ZP[!8,.Kz~0Z'ZTY!8,.|z5]GZ=Z!8,/=}~~f[!8,/N}~.Z~LX!8,/U}|Z$^!8,/nz2Z([N[!8,0Wz'[/Z~KZ!8,3\
        `}~~WY$V!8,8;jAYkY$V$[.]=[$[#Y#[+Y0Z:I&I0`AY!8,8]}~~>[=Z!8,?D}~~7`!8,Azu~~*Y#]N]$F-V!8,Cdw~TX,HJ`)[!8,C|}~=_'[!8,DV}'Hr]~cZ!8,H6z9\
        X1Y~l[!8,Ko}~~ma/G!8,NZu~~li#G*a!8,OPu~~%YHW)b!8,QC}~._~(^!8,SGr~_G+HA`)]DW'X!8,Vs}~~V]!8,Wi}~([~:Y!8,Yr}y]$Y~_E!8,[Wz~BX~2Y7[!8,]\
        2p~.G%^&ZT^m`#I#^!8,]B}~~>G%[/_!8,]Sz~W_BIoZ!8,]xz~0XyZ4X!8,_wq|[%Z$]*Z*Z']JZ.Z!8,a&w~0Y~IY#Y#Z!8,aT}~~K^@X!8,b*}~~KX)X!8,bLi~#Y-J\
        $Y#W&X/X,Y,Z0Y&V6ZW]#I$]#H+Y!8,gcz~eZ%Z#]!8,jYk/Y&X)[3X5W~+_2H8];])Z.Z!80=<}:d~zHOJ!80KK}~xH<_!815o}~h_!81NX}~~@[Xb!82S)}~'^!8;##p\
        ~/Z-^'^2[0Y#]+Z/`5I(I&I!8;%.z~3^I^!8;)D}~1]L]!8;+I}~5[c]!8;,n}~.H~7b7F!8;1Lz~~G`!8;1[}~0[v]!8;1rw~]_E]&^)_!8;2-z~hJU^X`!8;2An-](a3\
        XeV>[J_&d%E)Z*J!8;2_r~~Ug*Z!8;2koA^nZaJ+a,[8G-W+b9^!8;2yu&bfX/^^d'I!8;3&}~~5]!8;3J}~HZTEVb!8;3Ko6`fG%](]VI'[8I.[&^$HC['a1b(E!8;3Nd\
        9Wed$g]B9['[&X#I&J$[1C$D(b&['_#_$X'I%Y*F'@&b!8;3i}~/[kE<]!8;3k}~|b0I^]!8;4/w~1V~6]0I%H1c!8;4;rOZ,]~*[&]C`0_)F9I!8;4au~/[zaWc!8;5:s\
        4`~6ZL[$J#V&`0JQ`(I!8;5<r9]Kj!8;5Ik#[j^:J+]2X:XGY,[%I&Z/dJc!8;5nj7^>d#Y#c#[UI#a!8;6)u~/`#^7Y{[!8;60z~Z_i]=H!8;6Fz~~<W1`!8;6qh4_-X0\
        ^`cdX#Y$B#h'I/d<F!8;7=u~(a9]<b@F3X#H/D)[!8;7Mz{X~-a!8;7]}~D[d]!8;7zz}Z]DIJ-JMa!8;8,w~~3[B[._!8;8;r.Z&^~IX%XE^+J!8;8Bw~HWN^,^KV!8;8\
        Jwf]|bZ]!8;8S}~^b~#H!8;8Xk#[L[=]#E?b'^Ga&eSa%Z&J)J'H$J#H.F$[#J+G:^!8;8]}=^~ta!8;8su{ZGfeF4J.Z!8;8ts~PZ&Z4ZBZ$`7B#_!8;9?h1^'ZgaXY(I\
        #G)Z3W$f#`1H0Z&W#`6[!8;9R}~4G~A^!8;9X}cc~CXXJ!8;:6z8`~sZ!8;:JkIZ>c&G$d%_LE;YHI/I$[!8;:Oz#[~gX0I4]!8;:S}~HXT`!8;:Wz~1Y~$[$_!8;:xs~(\
        ]wYJ[-Z,I!8;;$kV[}^2XY^#Y,W(Z#[#e6a!8;;5w~hZ5^2H'[WI!8;;=l.[-^Ja>b]Z>[%H?I@Z*]!8;;gr|H$gwE*H-J-`&_.]$J#]!8;;{}~'X#^1I!8;<$w)]7]Y]f\
        ]!8;<K}Db~U_LF!8;<hz~.[(YuY9F!8;<r},`!8;=;z~x[:[:]9G!8;=<kLb~MH:^#[#^#^=J,a+^!8;=TwXZ7f~,F*J*Z!8;=[}~xI.]Z_!8;=tz~rV(I%b!8;>0q<`7`\
        S`rGGd!8;><}~~,a%^JJ!8;>Ww~~__3Z!8;>bw~^`<c:Z!8;>ir0[`[:E'YJI;Z]b%b$I!8;>s}~~DH1g!8;?(n~PW+['X8H#c'Z'I*F#^'W$a,[!8;?)}~bH0Z8Z!8;?A\
        }|I_`CG/[!8;?Dn'[/[/[%[,[~N_9e!8;?c}~~k]!8;?duza~EY!8;@2q~?Y(YDE7^(X0]*Z#a!8;@Ie'])ZrJ.['Z#JJJ4`(J'b5]#Z#F#[#c#b%`'I+H5G#b)^$D!8;@\
        zw8a~b`3Y3I6`/I!8;A_}6_oe!8;Ae}~,A&G~/d!8;Au_.g#X#Y#X0YH_(Y3W#G@I7W#J%W$Z#V#H3Z$I'V#H$F/[&F#H$b#[#b#b#[&`'I&J$Y0J*d#c&H#^*H!8;A~}~\
        ]]II!8;B3u=[B^}]jI!8;B<zM`~pX!8;B>w0a&_[Z!8;BFs~^]*a4G5J%Y'I(Z/Z6a!8;BRw~#e~=J/b!8;Bpr~~Ja+]#[!8;Bq}~z^Sa!8;C)z'a$BP_~%f!8;C2}id#E\
        $I!8;CMu~1F~6Z-J&c$[1Y!8;CdZ@Y&Z&]-JK[$I$Z$X&Y%X#Y&]%],X$[,H(Y%a&W$]$V(Z%H#a)Z$J#X'C-f&X*[%J&d$]#c#e#a$I-b%I%a$Z#Y#I(_$c(H!8;Chw~1\
        ^G`([7[!8;Ck}d]~P`!8;DOu~#I}^9i'J#Z&G%I$X,^7I!8;DP}~~SX0Z!8;D^u~Z`/V8H#^6]0A$I-F%a+G!8;Dh}~ECed!8;Dz}~~f^%_!8;E2z4^!8;E8z|_XbB[!8;\
        EBeQZJl$G(G#^1ZCg#G&I<D3G6]B]!8;EX}~xZ.^!8;Ex}~xV!8;Fnp~e[/[(C)^&[#_%JC^$[&E$]#[!8;F|k6[p[%Z*]1X)X'J8Z4G'Z/I+`&Z#I&W#]AH#W$I#Y!8;G\
        $g)Y7[F[,_,_%a$GO_+G)Y%c(Y:G&I%Y$^#Z)I.I&_/I%J*E&W(Z!8;G(sYZ~Tc(]#HGZ!8;GPw~~JY)]&Y!8;G}}~~5Y#[!8;H-}~~Ja?F!8;H1z~+bz[NA$b!8;H4w~~\
        %H-^(X#J?a!8;HW}~~D_@_!8;H{zL[;aUG!8;I,w/]~MJ2]/HKa&Z!8;I7uj`~7F.G#h)C!8;I:}R]~r^!8;Ikz.[~tG-A)e!8;J'['Z/Y/Y%Z,Y<Y:Z)g%W&W/X&Y%I1Z\
        #`#b$Y$`#X%e#X'V2D%D$c+X'WB[%I$]*Y+H$c$F!8;J/sib#a$fVB4IFI%I!8;JMzM_Ka~#H!8;JN}~~>_(J1`!8;Jneyb#G?H*c'E';*a(_#b$b4H&a-b)c$[-I=G!8;\
        K0z{[*^rIc^!8;KA}:`!8;KI}~1e9HTI!8;Kb}~W[jX!8;L$}4]/^!8;L6nJ^ZZR^FX%[#H*]2IA])Z!8;Lt}~~^b#G)]!8;M/uSc$^WY~EG!8;MLw~/^6]%]V`UF!8;MV\
        z~,I'J~.^*^?]!8;MWu~_ZFV)W/W!8;Me}~xY;_!8;N%p~>c[J)c,^3_)_&W!8;N*z,_~~LX!8;N,o~WhU[?`!8;NU}~vd4A!8;NXk~]mI`9GAa!8;NZs7`%d:ZJ]_I,bZ\
        F=J!8;Nf}~uc8`!8;O#w&Hzb~I[,W!8;O%}~~J]!8;O-}~~)]Z^!8;O0wzZv[IJ%ZJa!8;O2u~X`AD1I$a0^!8;O6}~~%Y2Y!8;O:mL[;I<HuE&c%H)c,F#`#a#]N]!8;O\
        e}|X~<I:J%b!8;O~wTJ:[N_,aNF%J2Z!8;Pe}g_CZ!8;QC}~T]s[!8;QUk0_~'ZcI$]4g5Y2[4c'J!8;QV}~~)^7b!8;R#}z]~7Y0F!8;RLz~~#[>I.`!8;RZzhY*X!8;R\
        twN[MY7auI)GP]!8;S%z=blWfW!8;S(q~5IIZE_2Z$I/Z2d-J!8;S)}~~O_&c!8;SGh#[.[YZ[Z9c#^C[1X%Z#Y)V&^4G$Y%F(H!8;SJ}~z```!8;S`}.Z~w^!8;Sh_2[$\
        _;_,^#Z#Z%[K^'`#C#G.Y,g1c'[)I-`+B*Y)J&^#X$Z&G%Y%Y#a$`$[#I#`#^0b#X#W#X#I$F(X&I#Y!8;Smz~~#]9f,H!8;Sq}~|_!8;Swz{aX_!8;T,a#[$b3c'b7a8]\
        .X2G'F&W(X6h0W%H7W#Y$Z#[$C%D0Y6E$[#_#C/Z9G!8;TKs~^c6]/a/V!8;TM}~,Zz^!8;TN}~~JY!8;TTw~#JwHIb1F%I+](_!8;TXu~#J#`%ZsF8^+W*]!8;T^u~{`#\
        V<V'_A^-F!8;T`l$_7^R]5J:YDJ,a3I.Z@I+b#Y#[#J!8;Tep~#I'b%Z*GvJ)J#_,^(G,W'e%`)I!8;Tr}~{dQb!8;UApzH*`#[&YM]U_4I'^)I)Y+I!8;UEjTc#^#F8I?\
        W']gJ;[)[#['i/J$f%[!8;UVsTZ$Y~]X0a%[=I)F!8;UZm<[&^:ZGb+_MYBG&`1]-J'^1[!8;Ursy]'I*`%]j_J[#[!8;VGj/f(_(^9a<[(_*Y1J$`G[(IID>_#IUZ!8;V\
        Npz[D]&ZLVO]DI#e!8;Vcp:`gY~'Z'[#^6Y#G#Z1H'Y([!8;V{}~uZH[!8;V}mI[~5a-`,_([E]AE!8;W1s~ue#I4IG`:Y!8;W=p1^_]:^MF(j#Y6H%G%G-^XI#J!8;WJn\
        ~#d]IB^#`$ZG[*^$Y*F+I!8;WKr~^fjI-J!8;Wowh^7H~D_$c/]!8;Ws}~~Gb!8;X'}~][II5[!8;X;}~xGB^8_!8;Xr}2^-_!8;Y'}~~Qb!8;YA}~{f!8;YG}~JZZ^!8;\
        YJz)c)]~LH!8;YVuzY$^^_-_JI(I4J!8;Yh}~+_'JzcIJ!8;Yn}~1Ju_>Z!8;Yr}~4[uI!8;Z2}{]jH2Hea!8;ZNz{E%[w_O]!8;[@s=[~=XLJ)a3G2H1a!8;[W}~~6Xf[\
        !8;[gq~Y[@f5`'C?b/G%_!8;[|pgk!8;](d4_%Y=Y(X3Z@Z$Y#c'J5j6H$Z5`%I#H$D%F*Z-^&J([#Y$`%Z:J:]'Z!8;].}~4Jfh1ZNG$J!8;]B]4o%f9FZF&Y3Y)_8?+Y\
        0=$E$E#E*b#Z&e$J&e,^#_#I#_$[#Z$X$`._.]-W+]!8;]Io3`)[)_%^,]~+f+H!8;]Mu~~%b.`U[!8;^)}ob=Z!8;^AzdY~9cUF.b!8;^DziV$Y#[!8;^T}~vD5d0]!8;\
        ^opyG%[_;6Y%_)b'^F_,I#F*]&`!8;_@}~G`3^REWH!8;`(}-[!8;`0o~]X8[.J)I&W'^#W$W#]*X,](I1G!8;`ez4IyIdH&`(J.d9I;J#d!8;`v}~~Sd!8;`zz~hbMHI`\
        !8;a8w{`.WR]!8;aFwzZ:Z0W~?Z!8;aTz{`sZa]!8;aY}~]`E`4FJI!8;aZp.D*Z4cR``]/W1F6](I@I,]+I$d!8;a`nHZ7];`kI&H)Y5F-I-],];d&X!8;b*p~HawF$H(\
        ^+_%H0]([!8;b5p0_&`(_~DH#_6`XW:I'Y!8;b>}~~#WTa!8;b?w~~#fCJ)d!8;bFz.`f_1]!8;bIr4ayHOW+Z#H6J*]8Z'I1X!8;bLjwZ$^#Y#Z3]OZ,Z,['`*]%W1^*I\
        0E)J1H6_#`!8;bWz~_WQX!8;bc}~~%Z2Y!8;c`}~~2^;^!8;ddm~]^=J)Y#^&G)i&[#XUH!8;dpz~xG(WE`=]!8;dtl&k:gWG#W-Je^E_!8;dy}~^^<fkI!8;e*n&av]$`\
        )H)BsI-f'X'G.d/]4Z'J!8;e2s~/bQJ]Z,`.H$^!8;eQ}~xI)h/F)H!8;ep}~~%J4^8]!8;f>wke#a!8;fN}gc~KI-]!8;fv}~r^Y^!8;f~w~~$Z^J)Z!8;gm}0]!8;gnw\
        ~^IP^&]$_>I,^!8;h7z~YY#HV^4F0c!8;h>o~?](X&Y.YDI([1^,bEH'_!8;hTo~5XI].W3J,].X$[AX+]!8;hV}1W~~M`!8;hWz.^~~)E8W!8;i$w~YHj];e!8;i.w~~^\
        ^!8;i1}~~K_!8;i:}w`)Z!8;i=}~x^O_!8;iGs~We!8;iKu<er^HZ<_(E'IeD!8;ipj/_4aO_6J+Z%CJ[=I1_$I#[+[,_%]<E(J!8;j)q~?^(]%_K_&I$D%E'[*Y!8;j5}\
        ~~4FMb!8;jQ}~~Gf!8;jwzj^2a{XXH!8;k&o~-J%Y#Y%Y/X8Y#Y#X'Z&Y'X2G!8;k:}~rI%X#W!8;k>u~1GHZS]$HFf!8;kq}~YZ!8;kxs~r^&`4Y!8;k|q~H[1JBH7I&Y\
        ,Z-c(a0[!8;l6r~'J)_i^6`'_2[#F.]%G!8;l;w@ZDaF_~3HDV!8;l<}~~)X^b!8;l?n/g&[[c%I>[GD(GwY!8;l_z~}H^^)_!8;mbd/[DH(mDG#D_d=c)^'Z*C)^6I'a0\
        d$G!8;n-}~~(Z._!8;nFz)]sW2]!8;nVz}bqZ!8;nY}~]ZPX!8;n^}~~(`!8;nzz~HDTi!8;n}l7e~/]#j%^OD$J%]?^!8;o1g~$^-Y$^0^+G1IBa%I%H2Y#[,Z(c&a#_'\
        G$](J+_'G#_!8;oHsi]#I-[8HeY)G+J%_:a>[!8;oj}~~0d!8=EX}b[;`!8=Sh}ba~X_!8?2_wya!8?3Kz/e~OE!8?3Ns~#X4YJJ8Y?^9^2a!8?6qzUb~>W%[!8?7z}WdE\
        G_A!8?8;z9_6_!8?8Su#Z4[y[(A^Z!8?:WzVb8J~@a!8?>:}~+`~p^!8?>ipyX9_)XDY!8??u}~rb!8?A~z/_J_~'>!8?HW}~~MD'c!8?Lt}yZ'H~5d9I2D+F!8?NQ}~#c\
        ~]F#F!8?NZw:Y:Z~yIJa!8?S%w~-_=]TGw]!8?S(z~vY6].]!8?ShjR`%YG]A_#J8Z<[#a%^#^eZ!8?Tez~Hb~DE$Z-H#]!8?UA}~rY!8?UE}F_!8?Ur}~+Y,[!8?W2z~u\
        b!8?W=}~5`c^!8?X~w~]i7FbJ!8?Yn}~uW!8?[@}~&^!8?](s7^~+X?^6^+I!8?]B}~0ZNH7^&H!8?a(z~~GDEe!8?a8}~iYJII`!8?aV}~HFJX,]!8?aZzz[CZ!8?b5py\
        Y%`$IGW7I4H*G;FHc!8?bcz~~)[nW#X!8?g#}~#]~5G!8?l?z~#X!8?mo}~rH$a~'_!8?mv}~~lW!8?o*}~H_TF!8?ok}w`!8B2yw~|d_]!8B4m}~~MI'f!8B5I}~~1V)I\
        N_!8B6qr~HaKA#[$b#Y'b/H!8B7?z~xGhe!8B7zz~]GI^X^!8B8;}zd!8B8Sz~^[3H/B_b#W!8B8Xp~^Y8^)^3[3Z2[4J!8B8s}yI%H~N]*[!8B99z)I|[~3]!8B:$w2JO\
        cCYt[!8B:J}oX~lZ!8B>iz|[#H~MZ;[!8B>ss$YRE$bQ[?aTF!8B?D}~~8[6G4_!8B?TzzY{EGI4c8Y!8B@I}~}CPH.b*^!8BAu}~zHTI/b!8BA~s/F~Oh!8BBFz~xE4I3\
        b$_!8BCd}~~1`3W!8BCk}~~7_#W!8BFFs~^_@I_X#]!8BFn}~^X}]!8BFo}~xI&_`Y!8BF|}~+^~Y]!8BG$z~~SY,W)`!8BH4s~V^GZ$b/I)IHF#_!8BHW_y_$Y#X)I+HM\
        c#X6Y(I$Y$Y#_#E#G'b1J&](c#Y#Z#[(I#](D#I%V+H%[$H$[!8BHxu~HeTE!8BI7}~~$E/^!8BIkn.J`bo^@a1H#H)c%JDI!8BJ'a~0`2H'^%g%f4I<f4_5_3b#]2H(c!\
        8BJ/u~E[#Z'JKY#[!8BLtz~~$^.ID`.J*Z!8BML}A]~HI!8BMVz~~cb!8BN*}~~)G)`P_!8BN,}~~0a4F-b!8BNZw:^c]9ZcHe^!8BNf}~sZ7I!8BN{}~CcVI!8BO:}~^]\
        }]!8BRLz~~$DKC'h!8BRZu~-bmJYc8`!8BS(w~._4ZF`v[!8BS)}~']!8BShqS`iE#]-^NI%J%_+[8X3I,W!8BSm}zZ+JVX!8BSp}z^~h]!8BSwwy_5ef^MF*J!8BT,`4c\
        yf#A9B%H3Y7Y%H#F0[%W#a$d0Z$J%^#_#d#A-^%c.J'^(?!8BT`r}`rXEX*Z-]%I#^!8BTe}~_bA]2@!8BUr}~0Hd_!8BVN}~+`~[Z!8BW=wyZ%H~N[2]#F!8BXP}~CcwG\
        !8BZ2w}Y^`WJ6]#I3^!8BZUz~^J|H$d!8B[@z~'XwXd[!8B[g}zI{d@GIZ!8B](}WcnET[!8B]5}~xA2g!8B]B}~{J1Y3a!8B`(z~HHTc&XPW!8B`I}~~]b!8Ba(s{]Jb+\
        [5]5C%DOJ&^.J!8Ba8u~#[RX)YXIN^!8BaFu~=Y$]~0[1]#X!8BaT}~ea!8Bb5k1[jX#[#Z#X_ZUX9X'F,W(H!8Bb>}~~L^#`!8Bcl}~u_5G!8Be*r|J#Yc^>bJF#I2^(G\
        !8Bf0z~@f_F!8Bh2}~~L`#e!8Bhrwz_:]A]O[OH!8Bis}~(_!8Bj)}~@X~A`!8Bl~}~{[8^!8Bmbr{`k[1H&[$W7ZK[!8Bn}}~@^~/^!8E+I}4[~~.X!8E`[w~1Z~$Y-[/\
        Z!8FAu}~r[*[!8FSh}~|b!8HN_z~=a!8J5Ik~#[)]-W.Z%Z6X0Y+^*]#Z(X/J)Y&J!8JD^u~VW=V%ZjI!8JSh}uY~0]!8JbL}~;I$H~][#[!8Jl?}4])_~~-H!8Jn|z']~\
        XXHZ!8KNZ}~_G;GSe!8Ke?w~xJSfCI!8M8;u~r[&E4]$]!8S)J}~#_~]I#[*G!8S2kw~qX+X!8S4/}~WZ!8S4M}~f]!8S60w|C_W|^#[#e!8S7Fw9^~@b(I>]bC!8S8(}~\
        p]=IPZ!8S8;u~WX(f~#Y!8S8B}~^]|`$?!8S8s}~z^!8S;$}~W^(I|I#^#J!8S<&s#Z4[y[(`HG7Z'DdE!8S<rz~^B}b#H*b!8S?.}~W](H<Id^!8SBlz~~J_6X!8SG$z~\
        ^G~#]!8SKbz{X`b~#H!8SN,}~~_Y!8SShu~W?(F~#l!8STT}~Wd~)G*J!8STU}~^Z~#Z!8SUA}~zb!8SW=z~^Aja!8SXc}~#[VI!8SYrz~xGbc$^*H!8S`(}~W[(^jD!8S\
        `0}~^[5YiJ!8SaF}~~]]$`!8Sn}w~7[HHjd6I!8UTK}~xHA]'[!8V2%}~[^DX!8VJn}~Na!8VV)}~~#[J]!8X1U}~#I~RI,e!8X3Nz~3_~Lc!8X4_}B`!8X8;m~,C>GQE%\
        a*]7e5^%`%W+J!8X;=u#]~+['_KebI)I#I.F.I!8X;gr~SYF^`Z+[(b!8X<gr3[3[)W5W1Zf^!8X=zu~cc!8X>7s:d~;In_4]&J!8X>sg~~(a$I'W1b(?$]#d+]%b%[+c!\
        8X@4}~Ib#HOC!8XB.}~~:d!8XD:o~CZ#_'^#JOJ6`!8XDQnA_t`>`%^B__`!8XFn}<_tZ!8XF|}~+G_J#a%cYA!8XH-rn^LZ6Y#I5ai]!8XHWk~xH)_#[-G#H%]([$F1a)\
        d!8XHXw|^yF@`9W!8XKNz%[8^~%[>E!8XLVw~7by^#I!8XLtz~yZ!8XNt}~DZ!8XN{}~~,Z!8XO#p~xJ,I?I5f#]$a1^!8XOew~U[lF1a._!8XPhzO[~B`!8XShz~_X!8X\
        Trz~ca7VD`!8XVDs~-_FX#J!8XVNz~~ef!8XW=o~xE4b$H0[*d+f1_,J!8XWJ}~~1ZF_*E!8XWoz~~Sc.[!8XYKqsYJ^%Z#^!8XYO}~3]!8XYmz<Z1[&Z!8XZ2z~xH6]%]\
        &]!8X[@c3],_'Zpa@[%a3F#]1_%`*Z)D0a)i%[+W%F%^(_#H$J'[!8X[Cu~3G+b)a4aDYBI!8X[W}~~Dg1D%c!8X].s~0J'C9Z,JeG;[#H$]#]*^(]!8X]Iz~7IcX5`#^!\
        8X^)}~pc!8X^0n~R]7X=^9d=a!8X^P}!8X^o}~~/e!8X_@u2JOZIW9Y3Z(Z?G!8X_l}~M`~+[!8X`?}~3`_Y!8Xa(}~?Xhc!8Xa8u~oZ+d0ZYI!8XaFww]rbF^CH!8XaS}\
        ~_X+`.JHI!8Xf}o/[nZ_G0^)^$X_b!8Xg]z,^~PY?H/c!8Xh>w~HYTXb`!8Xl;pZ[_Z)^#^D_3IBFNa!8Xl<}~CHw]D`!8Xmd}~B]NI!8]8;r~V^CF8]#G,[+]._.]!8];\
        g}~~j_!8]>swSZ~Q[4I8]%H.]!8]D:z~CZ(Z~.Y!8]DQr~=J7[$]~%_$_!8]FnzKb&Z!8]Fo}O],_!8]H-}n]!8]HWw|F~$J:_9j!8]Oe}%Z~NW!8]P+w~Wc!8]Tr}~SW1\
        Y!8]W=}~~/ZF`!8]YO}~3]!8][@pB^~0Y(]3^=]+_Aa.Y$H!8][C}~-_W`!8]^0z~RZ$Z#G!8]_@z=[Db!8]a(}~~*^Fb&F!8]a8}~xIF[,Y!8]aF}~2[~9V!8]c]}^^]Z\
        !8]f}wZ]_]rZ)I?C*_!8]g]w,Yk^~2^!8]l<}~C]5JdF]a!8``X}~D[!8`bLw|Jp](Z#Z!8`oZ}~<I*[!8a4;wXa#X!8aShpX]#]&e2J3J]X|Z)F!8cC#}~e]%G2IEb!8c\
        N*}~he!8eN?}~=^!8h72}~~D_!8hT`}~~O]!8hTe}~hY2]!8h]x}~-Z~CW!8h_Uz|^~:H#]3H)W!8haT}~xI`]1Z!8hb*z~~6XF[!8hnP}yYe_!8l=tz~x^!8lSG}_[*`~\
        3G!8lSh}~~6X!8lT,}~xB>aSY!8s5#}~.F~KZ!8s8;}9_OZtJ!8sQp}~&_$H4Z!8sSGu~Eb(X_F4J-X#Z!8sUE}~$[0YUI!8sWD}~6[$]JJ!8s[J}~4Y!8s[L}~z^:Y5F!\
        8s]z}~?I#[!8s`0}|WX`~1C!8s`mwye%C;Z~5]!8t,s}~0J~5J#]1`!8t1|}~~CZ@_!8t3Nu~-^SI+DHI-_#]#`F[!8t5C}~5ZS[!8t6qq~rZ&]4I$]!8t7]}~gHDJ3Y3e\
        !8t7x}~hIUc!8t8;}~&_~?]!8t8]zOZw[)Z!8t:+}2YO^!8t:ou2^ai9F!8t;;}~-Y!8t>7w~~Da#a!8t>9}~~C[#I1a!8t>:z~EZWW:Y!8t@$}~~-]B]!8t@2z~~?VHd!\
        8tCdz~S]l`0b1G!8tG3}~5_~GI1_!8tJ'}qe~EI!8tO#}4d~~1Y!8tO(z~.`~7J!8tP9}~k[GX!8tR#}~'FKXla!8tS%zDc!8tS(z~.H~7a#I0`(I!8tSGzA]zV6V7E!8t\
        SK}~-^N[!8tShr~$C/a:[7E;H)H6a%Z(^-H:a!8tTe}~~3e!8tVc}~YDN]%d!8t](l~0c#Y;X2Y2[/H%`1Z5G&Z#H+W!8t]Bs~-IgJ7Z%_1^&a#C2[!8t]m}~rY&HmZ!8t\
        ]qw0_%B~E_CH3b9_!8t^Tz#^~XbQD;]+I!8t`(j#^+]~&Y)[.J$Y(YH]&[4W$Z0^$H%V#W#H.G1[([!8ta0z2bO]3I~OI!8ta8p.]3`mX*ZQZKX2Z9[!8taF}~Y^/_!8tb\
        5}~e_5JX^!8tdz}~h[!8tf}}~AYXc!8thT}~IYsX!8tj)}yZ%JFZ!8tmow#I_^LaM_:[EJ!8y:o}~FY!8yaD}~fWq]!8{].z~xe!8}Kz}~x_!9)##z=[B_!9)%.u#C~0Y~\
        6_-f!9)%]w'D~d^qe!9)'Fu/]~OWIa!9)'ss~VZ%[@Ibe!9))H}3[!9))Jq3J(^fI^Y>[M]!9)*6s~0^XI-b!9)*Dz~'Z2Z!9)*a}~7_!9)*p}8A~C[Qc!9)+)u:V~NaZ_\
        !9)+/}~Z[v[!9)+<}~f^!9)+Iz=`~~,Z!9),1nAE~=Z-ZUc)Y+X!9),E}DY~p^!9),l}+Z?[~QJ!9),y}~5W}G#Z!9),}}HI~ld!9)-pzY[~'^OJ)Y!9)/@}.HQ^~R`!9)\
        0ZznH~Ba!9)2%}~C_9Y`E!9)3Nz9^~(]#G~,H<[!9)4y}~~(H&a!9)6%}XZ#]!9)9,}#a._~~*I!9):oo~(Z&[$W+_.^9X$V$Y+J-Z2I7F5J!9);$},JN_'_~wG!9)C]z<\
        Y7[2]!9)J[}nZnZ!9)KZw%Z8ZM[-X!9)N{}~CFi]C`!9)SGu0Z#^~GZ0YNX!9)S`z?Z$X!9)[r}~([&]!9)]x}KX!9)bLw#Z>_oaX^LG!9)j8s/X$Y%^+[&XF[~.JKI!9)\
        l?}/[~Ia!9)l]q']/[+Z&[%[,[1^!9)n7}~~(b!9,3eu']/[/[%],[!9-9,u']/[/[%],[!9-9/}.X1]!9/9)}.X1]!94@h}~xE5d)]!94`(}~^HTI$[IZ!94b*s#X&Z)V\
        $^n__XZIEJ!993iz~~JY8^$[!998;}yJ~3dGH!99>Ww~~/JQ^$_(Y&X!99IR}~~'`!99S(}~~/H5I1a/I(_!99Shu~|]0[5I0^#H;_!99T,w|Z~0e.H!99W=p)I,]~`I#I\
        :f,]+W*]8J,Y!99^o}~~_`%^!99e2}~~k]!99mEz~~]`(J&_!9?2Ez~V]CH#Z!9?3N}{Y!9CShw~~de!9CTe}~c^!9DSG}~1Wd[!9G4}}~JZ~;G!9G8Xz~Ic#HOC!9G9G}\
        ~~dW!9G9Oz~J^OZiD!9G:O}~JJOFCcGG!9GBF}~xBif!9GC;p~II#aO[iX!9GKZ}~~(E^d!9GL.}~JW!9GQCu~JYZIW`(V!9GShn~II#dOCCIGd!9GW=}~FZ>I!9GYG}~x\
        ^!9GYnz~JIOBCcGZ!9G]Bz~JXq[G]!9G]i}~c^!9G]rz~IcPF!9G^^}~J_!9Gk>}~~dW!9Gl;z~II#I:d7IiJ!9Gltu~JIOH-J8_G[!9Gmv}~J@Oc!9OJ]z~xZiX!9R2Ao\
        ~.Z$Y&FuYNZ!9R3=}~.Y([uF!9R3Nu~.F(WuXNY!9R8t}~~Ca!9R:O}~4X!9R;$u~.Y(d~FH!9R@z}~4Buc9H!9RA>}~4c!9RJU}~~CX!9RKbw~4buX9D!9RL`}~.X~LW!\
        9RShw~.G(GuJI]'b!9Rn}w~.G(Yu]NG!9UShz_h~)I!9UWi}~_b!9UbL^3[zV'YD[#Y(I%Z&[$^2_'Y,[)^%Y#[)X%a&Z+[(X$[#^$[-[#J$Y*Y!9UjdwKd!9V^o}~~QJ3\
        c!9W2%r~GZRG*Y$[2Y=[8I!9W7Mz~x^<WSZ!9W8;w~Ke5[;HGD!9W8Bw~0_|b2J6^!9W99}~~7_!9W:pz~_`%EF]*]!9W>q}~'[!9W?T}~x^pW+I!9W@f}~~%X4`!9WKn}\
        ~xI,_dY!9WMe}~xHW[*^!9WNw}~~i[#I!9WS%z~G_RD*]!9WS)z5F~$a!9WSG}5Em`$I2b!9WT,z|X8[~&I!9WTX}5^oJ!9WVS}~xH,ZRY!9WYn}~']FZ!9W]xz~KF8atd\
        !9W_B}~~D`)^!9W`J}~y]R]!9W`m}~8]bH:Y!9WaYz~AZB[8H0F/]!9Wcd}~xG[^4^!9WdZ}~~%_!9WhT}~b^8[6HSF!9WiQ}2H~;d!9Wn}}~'D2d!9X2yzcc~yH!9X4;w\
        Kc5]!9X51uAa,B~>HUb!9X78}KX1[~RI!9X7zz/`4c~=@-IUH!9X8,p.XbY~A^#Y(^!9X8;z/d4I,I~bJDc/G!9X;bzAb~HJUG!9XDk}Hc!9XEE}~~UY!9XE]}%Zd[!9XJ\
        'z%bpf!9XNX}A]~HCU[!9XNf}~~0`!9XRZz/YZa!9XShnAE,f1]&_+c~2I!9XT,}KE1`/_!9XTM}Zd!9XWiq~W^Ga3YE_0W!9X]x}KI5e!9Xb*}9_~mXXJ!9XcDq#Y/Z,Z\
        9Z)Z@Z'Z$]!9Xf~}AZ!9XgN}AI%[E_!9XipuAJ~|V$^?b!9Xj9g/X&_)Y%X&Y%^)Y5h1Y(ZEJ<[CJ!9XjZuZf!9Xl;wAb~X`!9Y9)z1Y.[&X~|J!9]n}}~-JFX&X!9_8;}\
        R]!9_Sh}Rd~GC!9f7f}~~I_!9fNZ}~:]~1_!9fPep~$a0Y*cJ^7WN<!9fShu~~Ig!9fgu}~:a~1C!9iW=}~U`=Y)I!9l5n}SZ$]WI!9l8Bu4_h]L]$EKZ%I@JQJ!9l:Oz~\
        4Y-X#WEF!9l:W}V[8X%I!9lCdr~F^&Y#H/GAH%[0a0HIW$a!9lD^}~vZ*[!9lO2}~XW#[QI!9lT,}~7]EcsI!9lVQ}~I`$G9I!9lYrz~:]OZ!9l]2}~#I4^~1Z!9l]x}~2\
        ]1[!9l_s}~-[2GNZ!9lb8}~EZ(ZNI!9ld$}_]Oa!9lf[w~2VOd!9lguz~lZ#X#X!9lnPk#Y:^([b[(X$Y(X+Z*X'Y.V@Y%IKI=I!9oV#}~x]!:$3K}~2[~*J<]!:$S)}~x\
        `FFIY!:$T`u~&X*W(XIYZ_!:$hcz~~da!:.DX}~_YFG-[!:3FW}~<I)^!:3SG}~F[~Fb!:3l/}~CX#W!:66Fw8`~BZ#[Q>!:73K}Lb;H!:751}A^~HD!:77N}~hd2]!:77\
        zoA^~=I-^+FLd5[.X!:79XpA_,]~>GU`!:7;bwAa~HY!:7D#}@a!:7LxzfI+d!:7O:}L`!:7fNu~,bnHB^!::=kz#]<Y)Y!::?D},]$`!::FCq'Y/]/Z*_']~GZJ^!::W=\
        z~+[o`9B@a!::b*}/]2Y!:<:o}=_~?[?D!:<TN}~Z]?HAa!:>2%u~Cg!:?:o}~xb!:AShw~1Z~JZ!:B3Nr#JCF_G%a%Z]^.[#a!:B>&}!:BAl}~~Lb!:BDP}~(ZqX!:BDa\
        u+[E[8Y/[~(I!:BShz~x[Qa!:BaVzS`YejI!:Bedz[^!:J8;w.Z<d~1Z!:J94}.^!:JPI}lb!:KSh}~0f~ED!:L8;p~;_$EI]/[3b)`!:L>su~$cva+a$D@[9C!:O,n}~.\
        H{HNb!:O1U}~+]*^~LJ!:O3Nqx]3](b~FG!:O4;}~~L^!:O69w~LZ4]FX!:O8Xw~/Zv_PX!:O9C}~GI~>a!:O9G}~JHODD[F^!:O:A}.Y~~8`1D!:O;gz~G^R^#E!:O<bz\
        ~&]%]~)^!:O?D}~GI.[F_!:O@I}~G`!:OBFz~2Z/Z:Y!:OCdw~$ZVW~3Z!:OE(z~&[#^#J!:OFnw~5].[#G~;^!:OG$}~4X!:OHW}~5VII~*a!:OJ7z~B`~8Y%E!:OLt}w\
        Z*`!:OM=}~+XKZ!:OML}~@[U]!:OO#w~~J^/H+]!:OPS}~6]$]bB!:OQC}~@Y6[!:ORL}~~;H4Y>]!:OS(s~'Z;^YI)G/`I^$]&]!:OShk~#Y%H*Y(H6]5[>Z0`#_:Z0a+\
        X!:OTM}~@HEXua!:OT`}~.W(Y!:OW=}~r^8^!:OWr}~@YEH!:OYr}~4W/Y!:O]%}~%]~S^'J!:O].z~L]*Z<[!:O]fs~.I(V-X#H#W#^C]E]NG%H!:O`(}~.HPH=h.a!:O\
        `0}~~4cEZ1F!:O`Iw~~K^#_(J2e!:Oa(u~~I`Cd!:Oa8z~'H#`S_QI!:OaF}~8_!:OaT}xYiZ!:OaY}~AW!:Ob*z~&]~`_!:ObLw~.J6X,[,Z~$]!:Oc@}~G[.X!:Odd}y\
        `~V]!:Odp}!:Oe2}w_$E%d!:Of0z~@W!:Of}z~.I'`#Z~FI!:Oh2z~.Y~@`#F-Y!:Oi[ux[&Z'^%YaY!:Oisu~&a#Z#XbXvJ!:Oj)z~~(Y8Z!:Omb}~%^~_[!:RSG}Q_~~\
        ;c!:TW=}~x[i]!:Tbjz~0aj]^_!:ToH}~0c~UW!:W2k}~~BZ'[!:W7cz~S^%_ND!:W8;}~|Y0I5_!:W:o}~xZ-^1H!:W;gw~GIRa<b!:W>x}~~1_'^!:WBo}~7c!:WBt}~\
        ~5_%^!:WG)z~7XcX!:WGPsTF$g8^%]~_J!:WJUw~]XSY-[/Z!:WN,}~~0`*[!:WSJ}~7]AZ!:WXJ}~~K^+]!:Wg6}~GG.^~%^!:Wl?iSY#d#W#b8^%a!:ZQ$}~xF/aCV!:\
        ZVcm~x`%X&]%c*V'Z/[,Y!:ZaTw~xE7Z/^.['I)]!:`SLw~xF'WUZ&^0Y!:`UK}~hWU_!:jQC}~.e~>F0^!:o%Tz~xZ-Y!:o+N}~3ZgJj^!:o,G}~,b!:o,n}~.Xl]!:o,\
        s}~0_~IW!:o,u}~1^iEkY!:o,yz~5^~RY!:o,~}~'^2ZRI!:o-k}~ZX?bKJ!:o.6}~h_2FkV!:o/*}~xG$[!:o/-}~sZ'YUI!:o6<}m]!:o>sz2[|_~8Z!:oAu}!:oCd}~\
        xD>aMX!:oE;}q_=^~8E!:oFn}~0^~9`!:oQCw~8]Dh?AKH#DE^!:oS(z~6Y8XM]>H!:oShl2J-`T_+Y%Y.Z&EJ]#[?>?[8^'a!:oTe}~/[kX!:oUZ}~8WbJ+H6[!:oX4}2\
        ]aJ!:o`(r~0_)[M_0X$^#`&F.[RI!:oa8}~HaAd!:oa^z~VcCH$[XZ!:oe2}~M_Fb*@!:ol;}j]~@Y!:olX}~%W~c[!:on}z,Zz^S_?E!:ooHzmF%]~*JL^!:p78sN[1[2\
        Ine%IO^9G=I!:p9W}~b_8I0FT]!:p;1z~_I7^<G=Y!:pAtzY_~'W7J=W,I!:pDa}Y[6Y!:pF-}~_HXXE]!:pFC}N_-[~VJ!:pI~}~_H.[ZX!:pNfs~5ZK_QX7^!:pN|}~b\
        a!:pOe}~ka!:pP+}nanGQI`b!:pQAu~3[MB7^<c!:pRxun`nH;H8c!:pS(}~kZZI!:pSR}~~3c!:pShw~_HQc`b!:pTM}~<X!:pW=}~_^QA#_!:pd0}~~:])X!:pdOwn^B\
        aM>|Z!:piRw~~3`!:pm&}~:]FH.ZZE!:u8;z~~-^!:udpz~xEnf!:x3N}9_!:x8;uz]&I~)]:J3J$d*G$f-I!:x;g}~}Y$W!:x?d}wI%[~E]!:xD^z~}d!:xEB}zI+IrJ3\
        c6J!:xN*}~7]~<[!:xW=}~~Q[!:xX~w~(Zl[*Y!:xZw}~~U[!:xf}}~~JX!:xg#w~}Z*aWZ!:xi%}~~_`!:y8;}Rd~AG!:y?2}~Z[iI=Z!:zSh}~~*`M`4D!:|TM}~b_!:\
        ~^oz|_yG@e4E!;$.:u~._&_hH^I$Y!;$.;}~1Y~T]!;$5I]wY)[&]&^%X'^$^$['H&[%G(Y/Y$^$W+]&_#X1E#Z(b#`$^'F$Z$Y.^#Z$J#[$I$J'[1W$^,`%I#[!;$60zy\
        b%`~$Z!;$8?}{]%H4F~I`!;$8Bz~~;c4W!;$:Oz~.J6X6Z~$^!;$:`}~hWU_!;$<{q'Z)X(Z$[)Z-Y/Z)]!;$Cdk~0YV[DW9Z6b#F#Y!;$D^}~^JVYGI#^!;$Knu~~'W']\
        9X6V!;$Mf}~~6IQ^!;$Mi}~$a~cJ!;$Qp}~~DZ&[!;$S)}zZ$I!;$Shz~0Ji^-^>_#H!;$TK}~x`!;$T`}~.W(Y!;$Tez~|b$_JI>]!;$Tf}~BW~6I$[%J!;$UA}~~IZ+`\
        !;$UE}~~6X;_!;$UZ}~#X~S]!;$Ur}~XJZ[@`!;$Vc}~~)X>c<J!;$W=}~xE.Yac!;$Y;w~.X$Z4XGWqJ!;$Z2}~~$J6F-Z+_!;$]2m~#Y0Y%]#]*]'YF]#X#[@JNJ$J!;\
        $^Op~5]QY$]#W#[oW!;$`0}~~X[)^)J!;$aYw~V['_#Z7Z(C!;$a~}~~:[>[!;$bLzNY~x_Q^!;$dkz,Z2[%Z!;$e2u~.H%Z#_$]+]'Z~:H!;$e9}~~.^HW!;$fxz~.Y{`\
        !;$h>w~+^s]W]!;$i$}~5[D]HJ!;$iVu~.Z$Y'WTYpI+J!;$j0w~.X(X~'[0W3J!;$k|u~~#],ZXY)e!;)SOw~~%b5_9H!;,Sh}~x`!;,hV}~x^PW!;12_u~Da!;1:pq~_\
        b7X<E``!;2BF}~xFF_!;3VlzAX:Y#Y!;4E:w~8W5`!;4HM}~8]bIM_!;5?<}~[c>?!;5RZ}~HGQbpF!;5T,z~~-W``!;5W=}~~?a!;5](}~h[!;5n[}~~?a!;62ez~.J(X\
        uGN[!;66$}X[#J&[!;68;u~WY9[+H&I#Y<^N[!;6:puY^6^KWDB%JM]#ELY!;6;{}~;[:a~%J,J!;6;~}~8ES]!;6>s}~~FX!;6T,z#^:^2H1]SJ~8G!;6Utw~0Vh[ZY9G\
        !;6YS}~~O[!;6[J}~~,[NH!;6]i}~}FU^!;6]xr~-X&X)^)[>[{W!;6^o}1_j]~aD!;6_@}~YW/^!;6`mw~#Z~$[.`9I!;6a%}~d^!;6bL}~9W~IV!;6fx}~WF;Z<_!;6h\
        T}~9[!;6l?}~.G(ZHZ!;6lA}~.Z~K[#J#J!;6ld}t^!;6l~}wV_[RI!;98;}&apG#V!;9:pu~_cQI!;;1Jo+b%[j[4Wj_%C7X'YN[!;;HW}~~<^!;;KQ}!;=8;ub^G[RW#\
        [6ZiJ!;=>su#]~0_KeJV9J)I#I.F.I!;=A_m9^g`][>[%IJZ5Z!;=U{}~k_!;@mG}~.Z$ZjI!;A]x}~QY&Z!;P8;m4F/[~=Z-Z2ZEEAc!;RZ#}~9^!;R]x}~9c!;Rebz~%\
        ^!;Ree}~%W!;TL}}~xG9d'I!;V7TpNb~KY9F#^;[!;VAu}~7bzJ#[UD!;VBl}~3]NCQb!;VCaz~~4_7^!;VFn}~~4[!;VJ'}~~9_#[!;VW=_yIZECB$X%[$[$W'Z#Y&]#Y\
        #X#Y#@#X$X#Y$Y$X#Z#]*Z$Z&W#X#[#Z%_$]%[#Y#W#]#[#Y#X#[#Y#V#W%[&]!;VWX}~~9^#I!;V^4}ND~cb!;V_7s~1^']d]9D(W$]!;VaTr~?[2X8]Kb!;Vl/}~2V+]\
        !;YYr}~1`)J$Z!;YaT}~1I`ah_!;[3N}~0W$Z!;]]S}~pb!;]^*}~p^!;]i%}w[*]!;]ok}~$WM`!;_3N}~6d!;_:o}~6ddB!;_N|}~xY!;b<*}I_~EZ!;bE[}I]!;bhTz\
        A^~=ZIZ9I!;bh{}ID~te!;c@<}~m^#`!;cC;z~lZ#X#X!;g2%w~_^B_6^VD!;g2[}G_~RH*]HJ!;g2k}~yX][!;g4o}|I~<b!;g60zufOXlGHG!;g8;wwbYJFC-`%],I+I\
        3`!;g8Xz~~;[!;g:Ww~G[V^WH/[!;gBF}~}cKA:[!;gC)}&h-JjI!;gCdp:]-`$D~.`3IoI&]!;gDz}~G[!;gG(}~G`'El[!;gIK}~xa5^!;gN%}~xZ'[$I!;gNZr~2[Qc\
        8C0Jcb#a!;gO-z~bVFYXd!;gO:sE]$E}`S^jc!;gRt}|^~)J!;gS0r~5I@`5H#_T^!;gSG}~~KZ!;gShu~x]PX!;gT`}~hYaC=`!;gTe}C[~uI2d!;gUZ}~G`~&[:H%J!;\
        gW=z~Gd.D~%J!;g](m~S`6d2_PX1_.I!;g].r~Gg-^#I#VEJ-`PG!;g^+z~GIRY*I4e!;g`0z~y[!;ga$}~xYi_!;gaTz~x_^a!;gb>}~~%GHg$I!;gdd}~~%[-Y@J!;gd\
        tz&Gzc~J[!;gg6}~SDi_FW!;ghTu~S^FZ[Y&a!;ghm}~}Y$W!;gn}}~xIPb@_!;go1}ED$d!;mB3}~~%^OF8]!;nTV}~#]!;oET}~O_!;oRt}~O]!;p8B}~]Z:[!;qb*}~\
        ~*WC_!;rl]}~*_aV!;vN,}~}]!;viK}~}ZeG!;w8;}~~`]!;yPMk'Y-X$Y$Z$Y#^&Y-X/Z)[*Y0Y$[!;{%.w~~WZ+b!;{)Ju~#[:[xW!;{1c}~~j^!;{1qz~+I-a!;{2%z\
        ~&W7[!;{2fz~Tb!;{3&}~~*`XX!;{3N}~#I4^!;{69z~RX#[Y^!;{6q}~rI%d7@!;{8;}~)]NZDI!;{8l}~v]!;{8t}~vZK^4H!;{9?z{_!;{Aus}H&H9`7]$]P[KY!;{A\
        z}~V^~#Z!;{C;w~#D,^7a6iDG!;{C=w~#a,_*^/G6]}G!;{E:}~xe!;{HMq~#]'^U`>J;a?[!;{KZz~-ZIXP^!;{N9z~xf[I!;{Nfn~#],_/a%Y@ZK]NI,[$]!;{Nt}~(X\
        QZ!;{N{}~CH~5d!;{RZz~']VI5W!;{S)}~']2I!;{SG}~&]OY!;{Shz~5`|ZG^!;{Swz~(]'Y!;{T^}~MXMb!;{T`u~&a$I~KJ'[,I!;{UG}~LY!;{Yrw~&[']RW!;{Z:}\
        ~&[$J!;{[gw~W[[XUZ!;{])}~~-Y$]!;{].s~1]#b&[BI:G/YWJ%I@`!;{]1}~~V[!;{]i}~~a`!;{]x}~+Y9]WJaG!;{_@w~P[#X&X!;{`(}~(a5I!;{a8}~R_DY!;{aT\
        }~x_o^!;{bL}~=[~EZ!;{dnz~-bnJe_!;{ip}~0X~HY!;{jd}~~VJ1c!;{l/z~+cfX!;{l<}~+]J`~%H!;{l?z~+]2a!;{nY}~([,Z!;|Te}~_^QEA_!;|Yr}~XA#dQI!;\
        ~?U}~<Z!;~Asu~<a!;~J'u~<F)^#[$X!;~N7f~-h-_$[$IO^0E!;~a%}~-IXH6a-[!;~j9j~3Y+f*XFZ^Z!<#>&s~1`~6XDZ!<#SGz~1`~6^!<#Y|z~~T_!<#ip}~1@~6b\
        !<$Fn}~~1c!<$^ow9G~~Gf!<&T,u#Z4[y[(A^Z!<&W=}!<'ed}[Y!<*oZ}~<Z^I!<.=<z~bZSY!<.Auzf]~GI)c!<.O:}~~#`!<.QC}~xJ(b!<.RLw~~$b#H5I5[!<.Sw}\
        ~~6]#X!<.T^}~~8`!<.XR}~~`b!<83N}|WYY!<88;}~XY#YQI!<8Nfz~.X(YFY!<8T`}~XARcTW!<8](}~X_!<8]x}~;V?Z!<:8,q|[%Z$]*Z*Z']JZ.Z!<:<:z~xID[9]\
        'Z!<:><}~FH~3[/[!<:](}~,Z~Q[!<:`(z~,[~&`!<:a8w~=[H[.[!<:dtw5[,Z=Z=Z!<:g6}~xID[9]!<<2kz~r[*H2V2^!<<5oz~xI(^2_WX!<<>s}~~Da%^!<<Fnz~x\
        IT[(])X!<<H1}~~$]SJ*]!<<Oe}~~9^K`!<<W=}~xYUb!<<ZYz~~1[)^NZ!<<aZw~y]D_-^(^7G!<<b*z~~W[#[$_!<<fv}~~`Z)_!<<g#}~~5W$]!<<l?}~~;^3[!<?Yr\
        }~xb!<@VSu~0^yW!<Bc@z~S`!<DT,}~([rEU`!<D_@z~&^~C[!<GaZ}~S]>Z!<H78}~~K^!<H8+}~-Y-H%[!<H8;u/`4^~=YIZ'ISX!<H@2u~YYQ]YZ!<HC#}~YZQb!<HQ\
        8}~~%I-`!<HQC}~~J_!<Hj0}!<Hj5}~~9Y!<Hl~}~YZQX!<IC1}8`!<ISh}~]BIf!<IZmz8`~CY!<IeQ}~]eID!<K:op2I-_q]<W1J?cp^!<KDN}~~'_BF!<KShz~0c~9F\
        !<KXr}~Zb!<XoA}~<Z~/Y!<YNX}I]~@FU`!<Z03w~BZDY5H][%Z!<Zd*}~~.[+_!<a5Iw~5[O`$`%X!<b8;}H]~>HA`!<g8;}~b]!<g9Xo/Y&^)Z%Y&Z%X)X5X!<gCMz~~\
        Ya!<gS)}A_~XDE^!<gUKr3[3[)W5W1Zf^!<g]xz~.^{`NI!<gaT}~1_P^~%G!<h6<z~0X&]u[!<h8;}~4Auf9H!<h9Rz~~,V!<h@$}~.D~Kd#E!<hDO}~.H$byIMD#]!<h\
        Shw~.G$X<Z_IN]!<hYnz~.[(YuY9F!<h[Jw~.H{YI]'I!<h]Bz~.g$D&I`I(g$J/J!<hb8}~I[PG!<hh5}~0ZjW1G!<hoHu4[yG&bfH1I9J2]'W!<i8ls~x_>`!<iNXw~/\
        a!<iZmz~/a!<i_kz~0]!<jfN}~xFE`!<kU{z~5G~#e!<k^9w~~6a!<n:L}:I~kW@`!<qLTz~xIn`!<r)J}~^G~+c!<r8Sz~#aVH(Y~+J!<rI7}~bF8E0e!<r[?w~bF?Y)X\
        !<rda}!<rnpw~bZF_!<yNZq~_an_D[!<yShz~~>]!<yT`}~~>Y3^!<yevw~~>a!<{;yk'Y-X$Y$Z$Y#^&Y-X/Z)[*Y0Y$[!<{C.s&Z*X>ZEYmZVZ!<|](}~,Z%[!<|^@}~\
        ,^_I!<|_/}~,Wne!<|g]}~,d_D!<}+.}~~H]!<}+X}~$[J]!<}F|}~4^uI_[!<}OCz~eb!<}Sh}~.](Du]!<}T,u~-]RY)[!<}T`}~~[[!=#GKz~x`!=(iK}~}We]!=+8;\
        }TH:d!=+PWzTc$^8H~bI!=+W=}T[$]!=2ZB}~p]!=4ShzYazaCJ!=:;@}~.Z$ZjI!=;5I}~~1W;^!=;8;zw^mZ~&_!=;8Xz~~/I$I5Y%I+h!=;8]}~~C`!=;;;u~{^+`+[\
        &[!=;BF}~~@`)`!=;G(u~~%J-`'[%_6H3Y!=;H4}~~M`!=;HWm~~$I:W&Y%[+]#]&H#_-_)G!=;O:w:]~t])JNb!=;RL}~~$]P_!=;SG}~~$^#`OI!=;Sh}~}Y4H0]!=;T\
        ,z~~/J9],H<_!=;TKz~~$bJI!=;UE}~~8a!=;UV}~~DF0^9Z!=;W=zw]cd=Ik`!=;Y1}:b!=;Z2}~~%J-[!=;]M}~~1`!=;^o}~~S^!=;`(}~~#_Q_!=;`Iw~~)]&]%I6c\
        +J!=;a(w~HZT[!=;dd}~}d1I!=;e*z~/]~#^!=;eQ}~}Y$W!=;g#}~~%W4_!=;hB}~~@`>^,H!=;mbu~}^1^=_!=</2}~~5^!=<8;w~vb$I$_:a!=<>_}:I~`JKe!=<D^}\
        ~;]_`!=<G}u~~5C#^4]!=<T,}~ZJi]!=<TKff[DaO`?G(e(J/^#]#Y%^'_>Y*^'_!=<T|}Dd!=<UEz~xF*a/]!=<`0z~~5f!=<`z}~~6^!=BHh}~xGn^!=C9Xj'Z&X'Z&]\
        (^)H%Y&d%J1H.b-^$]pb3G5J!=G9)zA]%X)Y!=G9X}/X>[!=HMi}~~i]!=PbI}~x^/a!=SHMu~-W%e=[AJ/>!=T6$zX]7c!=T8;zXa-]IJ!=T9=z~xIDZ&Y*Z!=T9X}Yf~\
        @F!=T<@w~.X(^fG^`!=TN_w:cA[,Y!=TO:}Je!=TShzJX5`~<G,aeH!=TTeud^^^!=TbL}~;X!=Tgm}c]-]!=UB4}!=UO1}we'E!=VB}}~k[Z`!=[8X}~~7W>`!=[SJ}~~\
        )b!=[j5}~~)_`H$`!=`>4}~1`~6G!=`P+}~~E_!=`k>}~~Ea!=d2Az~~ia!=d2Rr~~#[#Y/J)I5c#c#_!=d7Fz}b~c]!=d8;s~~)])b*Z.c*H>G!=dDz}~G`!=dFC}~gG#\
        gw^!=dNZu~xE'c'Z2]6I#^<a!=dQ8}~PWQV!=dT,z~7_~&]+Y1G!=dZSz~~%JHb$]!=d^o}~~Mb!=daTz~GHRJ;JB`-d!=db>z~~$XBI)G#H#]'^!=dkqs~~%^']-]UE!=\
        fEE}~x^!=k/4}~~R]!=kL$}#^<Z!=kQVz0[JZpV!=kb*}>Z(Y!=kcDswZ'Z$]-]{I9Y6^#H!=t8;}~/^!=tAu}~zW!=tK2}~/Ckc!=tQUz~rG(I$f2G!={5oz~~2]O[+[!\
        ={H1q3`([~a^#];a<[8Z!=|6$z~pa!>&Sh}!>&_@r~XZ#dQe!>&aV}~Lc!>&l]w?`~Ze!>-?z}~~W`$V!>.S(}~a^8__I!>1aV}Ce!>33Nzy]%I~$b!>38X}O[!>3Kb}~~\
        bb!>3TM}~_^~%I!>3hS}~bVFY!>41[z~7Ccf!>4Bt}~xFm_!>78;s:`q`~8B#Z0]!>7Kb}~GX.]kJ!>9Sh}~$_!>9l6}~~CJ#d!>:4y}~F^zZ!>:6~}~8b!>:8B}~?[V`!\
        >::O}~?I#]!>:At}n[~M]!>:O(z~4Y~1d9H#F!>:Sh}~?c!>:]Kz~?D#]xZ!>:a$}~~>^]^!>:b8}!>:dO}~_I][/Y!>:dt}~8abI!><,s}~~W]!><E2}~0`!><Nfw~0^B\
        ]$HDd%H,E@J!><PM}~0Hb[5bQJ!><T`}~x]4^!>Ab?}~i`!>NZBu~pa!>RShq~_F~0X#Y#X%[#[!>RUA}~_J7GgZ7^!>UUK}[a!>WQU}~q].]cJ!>WS0}~~U^!>WW=ZyI#\
        ]+`(J&aL_%V3H)X$Y$G$['Y#I#^'W#X$^'W&Y$].a#`$V#X$X$^&Y%]'H#^$^$a#Y#H$]$Y$]'X!>WaZk~V_*[4Y)@'I&I$].[?^/Z$Z.Z%^!>^:A}~K^!>_-bz~RF$c!>\
        _2k}=G~LITg3I!>_51}~h[TY!>_5nw:I;J$HWe|^:[+I!>_6q}~P^$HWI<c+J!>_8XuBdMXb[$G!>_@2}:]~N[!>_Cdz~hgT?3Y!>_E[}=^RY~NH!>_L_z~_]FY!>_Lnz~\
        TZ!>_S(}~MY~%_!>_Shz~P^$XrI+`!>_UEq:j,G!>_]q}:ZbX!>_ip}:]!>_kTz=e~~5A,`!>_k_}~RY!>_o1}~/ZkIU^!>b[gz~^Y<f:[!>cCn}~~0J)d!>cbL}~~.]!>\
        ch{}~~9`!>d2[}~DbUF!>i1Uw~#H*`*HMY7`!>i2%}~&J'c(Y~JH!>i2_}y]!>i3K}~_Y7Id[!>i3Ns~#G-GfYdd,_!>i4;z~BH~;Z!>i7zu~]W6[#]i]!>i8;z~~$I#JH\
        Z(_!>i8X}~<[YW<J!>i9W}~G_RA[^!>i??}~6a~T[!>iI7z~QX&X~$[+J!>iLtz~BY'Z~A]!>iM=}~=]~@a!>iO%w~#_UE}b!>iS(}0`!>iSGw~#Z4HCI}].Z#X!>iShk3\
        `|Y,E&XYG$^+]C[*['D#]!>iTX}~~'_RH!>iT`z~y`][!>iTez~~$XUI*[,]!>iUrz~#[tZ_I,[!>iWq}|Z#H~;]8G!>i[@wy^~[Z+Z!>i](z4`kbrD>^!>i].o~VW$WAJ\
        #XZb#_#[#V+^!>i^o}yJ~U^%J.b!>i`0}~~Q^1]!>ia8s~3Z%W([CZ5^cY!>iaFw~DVQYZ]!>iaTz~&_$^UH!>ib*}~~Z[.b!>ib9z~VV=Y*J!>ibc}~X`vJ'V!>idtu~]\
        aI_XX!>ie2z~BZQ])Z#D!>if}z~]]6G%W&I[I,b!>ij)}~0`f[jG!>il;u~,E)ZMH4W)IB[EV%Z!>il?}~t]!>imCz~qY!>in}}~t`ZI!>nN#z~xY#^!>q;{}5G#^nI!>q\
        RZz%Zp]%Y!>s%}}~~=^!>s-k}~ZEi_!>s0{w~xGBe!>s2Aw$^~%X<Y;b!>s3[}~~?^6[!>s4T}~~:XI`!>s4aq~/XkJ,X'c$^Sb!>s60}~~FX=[!>s8,p/Y&Z)[%Y0Y5XA\
        H~I_!>s99}|ZtCEH7a!>s:.}~xb!>s:<}~0`L]?H!>s:xz~}C>]H^!>s;5}~&_~;W!>s<<z~~(^GZ6Y!>s=<}~ZFib!>s=d}~~;]+J+]!>s>3w~~bb!>s>W}~~(Z)]!>s>\
        s}~~,HIa!>s?2z;]7`~,AiG!>sAez~,Z!>sB3}~'^~A^!>sC-}3W,Z!>sCMw~1dvG=I0[#I#^!>sCdw~,V=J^Z9Z'J1b2G!>sDOu~~Di/^$D8F!>sD^}~~&]!>sE;}~ZZv\
        ]!>sFn}~~M](_!>sHy}~H[TG!>sMx}$`!>sNwz~(]&^!>sO-zS[~pd#J+I!>sRZs~[d!>sS)s~'Y,W~5X#]0I!>sSG}~ZaiH)_!>sS`z~,]~:f!>sShq$a~.aH]&X`A)F#\
        ]#b#^.H!>sSw}~$d~D^@@!>sT,i#`~0?(Y^_3^%b$]8H#b#I)Z$I#Z%^'I4G!>sT`}$]~5eEIiH!>sU)}~~J`%d:H!>sUA}~1Z~5c7I!>sUEeShXaZH%W/D1[6]&^$H#X#\
        Y-_%e&G'^-[!>sUVzT`$B~kC#b0[!>sV;}~~`^!>sV[}~Z_iA/b!>sVsz~hZ{a!>sW=}~+[zX!>sWsc=WgY$b*d'_'X/^2W$[:_'E%G?_)I#I#]#Z0Y,I!>sXr}=Y~?`iG\
        !>sXyz~0c!>sYw}~~(cMI!>s]B}~{_A]!>sbLz=^~~'_W`#I!>sb~}~~F_!>sep}~0^!>sf/}~~D[%X+H!>sf}}~~ba!>sgd}3_~EZCG!>shVr1`~Ng<FbZ!>sh{z~~ME2\
        ^,b!>si6}~ZI#Zu^!>sipzPa!>sjc}~.E{eNI!>sl;z#]~0_KW!>snM}$^N[!>sn}}~xHB`!>so1z~~B]$^&^!>soHz~1`~7H)^(J9H!>w]U}~7]`_!>wiAz!>x-g}~WGU\
        XV_!>x60}|IfbzE!>x8(}~W]!>x<g}xa!>x=d}}_!>xAus}CWZ(a;b#J'F0I!>xBF}~~+[!>xBSuxb!>xBTsxf!>xBls~WH*]G^M^!>xC2}w_^J~*`!>xC;}~~5^!>xCd}\
        ~H]@Z!>xG(}}^We!>xJnj~3_+I4Z+C*ZGgMh!>xO:}~1]HX!>xPE}~1](Z!>xRZ}~}W!>xS(w~%V1Y~$[0]!>xSGz}^WFG[!>xShsz^Zc*^)Y8I!>xTM}~bW@Z!>xY&}~`\
        W!>x]xu~WjBC!>xb?}~WYUW!>xdtu~W]*Y:G5^!>xgnp}`WB(H;i!>xmo}xZF`#I~AI!>xn}}~1WUX!>yShz~9FH]G_!>|SG}~1I~6c!>}7z}/Z~O`!>}9Z}~~c_!?&4/z\
        4f~fI!?&Au}#`~]Id_!?&Sh^'Y#[+b%['[d[%H,V$]#J#b$X.Y/V,c3X#b(E'_&A%G(G)I+G#[%J%W&^$_#]#B4X#W$Y*[%Y'[!?&`0}~b^I[!?'M=}(]$[!?(Bz}~~%^!\
        ?(`0}~~?b!?,,0}~hW.Z!?,,n}~.H(YuXNJ!?,60}~~%YOZ!?,6FsKI1_VW9_lW7W(Y!?,CM}~~,GMG#f!?,Kbz~WI~)_)_!?,].}~4FuYMb#D!?,]x}~-]#d/G~?I!?-6\
        Fo~&FWZ>g!?.2%w~(^~&^N]3X!?.7F}~W](H<Id^!?.8;}~K[S_!?.:pz~_G%IFJ*[#_KZ!?.T,w6[f_`Z7Y!?.W=w9^KI8Y&I#]~_Z!?.aV}~,e^I!?.fxq|]$YVXa]M]\
        !?.l?}~[aya!?0*}}~.[(]!?04y}~.c{JNH!?08,z~~XX!?09R}~.a(IuGNF!?0^9z~.V{[N`!?0hc}~da}J!?0l/z~.I{eNY!?24/}~~9c!?260}~Z_!?28t}~ZbiD!?2\
        >ss)`I`~,biE=H!?2?2z;]~AZiC!?2@I})[~SCia!?2O:}~ZH[I/e!?2Ovo~Z^j[<W!?2QCw~Z?h?#k!?2Rt}~ZY!?2Shw~ZH#ZZG#c.E!?2T,s$]9Is]KH[I/Z0b!?2T`\
        }~ZJi]!?2X~z~~9I#^!?2[b}~~9^#W!?2aFu;Z7`~fH#Z.B!?2a^}~xHJ`#X!?2a`z;bW[gFiI!?2hW}~Z`iH!?36$wXI#`,[!?3=T}dX!?3Jq}XI-a!?3SO}~~O_!?9^T\
        }-Jv[$`~JI!?:4iu~~$_6Z?[>J!?:60}~~%Z8Z9F!?:8;}~~BW!?:>sr#G~wHB_'[%b.^$J#^8Z!?:Kb}w_1]!?:Knu~+b~Kb!?:PMp~+]XfF^/Z5G#^(J!?:T`}~~%YOX\
        !?:Te}~~RY!?:WKs~~U_!?:_@p~+Y^[3^<]NV$c!?>m&}~~H_(]JF!?D+M}~~5^#_!?D8;}~~7`!?D8B}~~0]*a!?D9)l#_&[)^#]'Z+Z&Z%[,Z1]P`X]LD!?D=;}~~$G/\
        a)H!?DSG}=Xw_!?DVls.W)[,X,Y(Z@Y!?DW-}~~Ac!?DW=z~xE5`)]I^!?D[Lj~/Y$Y$[$Z']']2Z*W%[#Z$Y#[+Y/_#Z$G2I(I&F!?D`(}#[4b~$C!?Dh{}~~0^)^!?LE\
        uz~ea!?P_hw~1ciHJ`!?Q2%}~CgwC!?QN{z~C@V^Bd!?RNfz~T[EIk_!?RSG}~hETfHI!?RaZw~Y_0YC]3YHE!?T2k}~x[#I8F#_!?T8;z~V_~6[!?TAX}%Isb!?TRZo~-\
        f=eQHpE!?T[C}yb|B`b!?T`(szYKITEL^#]+[$J6_!?Tb*ozcKGQ[.HGX(c$[6V!?Te*w~~%aZa#G!?Tn}}~~$[iX!?]Nf}~O_!?^8,s~.X$[yY9W7W!?_8;}{J_II`!?_\
        W=}~V@CgVJ!?aVQu~EY(Btg!?c99z~~BXJ[!?cHMuzG+b'I~7a!?cI,}zH~E[!?cSn}zc!?d76}zX~EY!?d8;qza+^~<]!?d99}~~B[!?dN,w~~Bc!?dQU}zZ~EY!?el]}\
        ~MZ!?mDh}~~)V[]!?mN*}~]I?H,_J]!?n6bw~Pc$J!?n82z~T]~6W!?n9Wz~'H0dUJ;H:a=H)Y!?nCh}~IYsH=b!?nO0}~~b]!?nO1z~R^$I6boa!?nRZz~IX-]EIoF!?n\
        Shz~RY$Y6H1HD`!?nX4}~xH``1b!?nZLu~T`EE-[T]!?n[g}~~?X!?n]x}~R[!?ndPw~XX1[#G1_DJD[!?p;Aw~TYE^!?p;}}~5_~8[!?pIK}~~6YU]!?q8;z~H^0VFX!?\
        q>s}~H[TG!?qNZz~q_)J%]!?qTN}~xI(aO_!?qXd}~x^!?rShz~DZU]!?u1U}~+]_`!?u2n}~2]~*Z!?u3F}~@b!?uC2z~1d8^MGNH#Z!?uDaz[Z;Y~v]!?uGB}~~oY&[!\
        ?uJI}aa~'J!?uM=r(],WdZ&YAW8[5[aG!?uNT}~'I/Jc_4`9I!?uP+wi]'[@Z!?uTM}~`]:H/E+^!?uf}}~<]W_(E&J!?umo}~rb!?uo1}~~BWGY!?wSmz~~7IAa$^!?z1\
        [}~1Y~JX!?z4x}4Z~fIH_!?z8;}~~YY.]!?z>i}~s]d[!?z?<}~~W`!?zP+z~0[M_>HHC2f&G$C!?zQ$}~'bsH!?zRZw~TaEb_C!?zShk~0bJ`<G'F3DKY$h!?zTe}~sY'\
        b!?zVF}~1GiH1`O`!?zX4}~']S^!?z]1z~1X!?z]xz~1aII~#W!?z^0}~([~dY!?z^T}~X[RFY`!?za8}~s[8^!?zaTw~1gdZ1GTD!?zoH}~~*_Q^!?{T,}~~G[!?|W=z~\
        (_n_!@#C)}-b!@$8;}~uh%E!@$F|}[]4]!@$HWz~~KJ$c!@$JIz~2Z1IqX!@$M=u~2Z/Y:Ykb'^!@$P+s~.DKY)]Q[Fc#F0Z!@&:o}~xD>e!@&Tt}~xI+`6[!@&W=rn_,[\
        G[Ee4X+F6I6D0a!@&dtq~<[Bb$J;B+_7a5b!@'8Kz!@'^oz9[~~:a/V!@(2_}~~]]#`!@(3iw~|]T^-I-W#]!@(8%z~xGV^2[!@(8X}~~*HN^+a!@(?d}zJ~1d!@(V2z~x\
        G+]IJ)`._!@(^o}~~8_:a!@(m7u~~#^:J4['[4]$[!@,KZu~RZ$`_H!@/3N}~zJjc!@/Re}~x`o^!@/bL}~U^!@22kuDX~EWT`.`!@23N}~IX:`8I!@24]}~da!@28;z<]\
        ~W]&Y!@2Bp}~yYj`!@2O-}~#X~$J-[!@2Smz~YZ0GCH3b!@2UA}~2cGH!@2WJz~_[FV!@2]1}~hI3c!@2aY}~bV4[!@2bI}/`~8Z!@2b|}~I_!@2hT}~xG<`L[!@6aTz~8\
        ]Pa!@7QV}~|_!@8l~}~-H`a@^!@:8,w/Z$^,Z:]!@<J4z~lZ#X#X!@I&}}~~5X!@I+Mz.]~~)I#Z!@I2kw~5Je]#X+I/]6W!@I4T}~WYUW!@I5Iz6enJ~7H'^!@I6)z*Y~\
        ~%ZB[!@I60}~pb!@I6U}~Gc!@I78}~}aeJ!@I8;k)Z'[>]=]6YAI)^4[,F8B0_&[*b#_*a!@I;g}~:]`Z!@I@az~~R^!@IDY}~5[~#J!@IDe}~~5_$H!@IEQ}~~Hb!@IKb\
        }~5]cb$H!@IPz}~/]~*H!@IQfz~~3_&XHF!@ISG}~~7^&d0G!@ITKz~x]#^mJ!@IUEw}_~'G-e!@IYr}~CD`a9^9I*I!@I_Uz~~1J(F#a<^!@I`J}~~BV)b!@I`zw~5J~5\
        ^(Z8a!@IbL}~~']C]!@Ihl}~y_!@U[e}~~7V!@VDlz~>]!@Z9G}~~>IAa!@ZChz~~>[AY(G!@ZDTz~_GFW8[!@ZH2w~xI(_'b!@ZQA}~_aFF!@ZQC}~_IFZE[!@ZTM}~__\
        FHh]!@Zn:z~_[FV!@[?2}~~9Z#Z!@[Jn}~2Y,Z!@[QVz~<[gE5F#`!@[Shz~~:h!@[](}~2Z,I4`iE!@[]Er~<_{]!@_a.}Kc!@a81}~h_!@aeCz~~R^!@eL}z~xa!@f2_\
        }~~%JJ`!@f8;u~WX/]5G<_%b!@f<.z~~2[*]!@fO-}~~%c!@f^os~^e6e%[%I=J$J5G!@fg#}~]HDJ#[]X!@hiA}~v`4Z,J!@kV_}~~O]!@n':p~Z`?WJY$_._!@phX}@^\
        <`!@y2%}~0_~/^!@z-k}~ZIi[!@z4aw~2^~#c.[JH!@z8;kHAi_-]J_#Y1H1[$]&[/eDc!@z8Bz~xDAWHb!@z<.}~~#^5]!@z=;}~~6`!@z=[z~xHn_!@z>&}~X[RZ!@z>\
        @}~x`QH@`!@z>sw~{^+_%ZIE0[!@zIBz~EY*WLHgZ!@zKbp~'Z#W)YZYAZ5e!@zL}u~~9e#B!@zN,z~~3[#Z(W!@zS<}~xH#WX]!@zT,}~~?Z6`!@zT`z~4Y5ZbIVI!@zU\
        Ab8^>Y)X@V#X*Y.W;X.`@W(^#Y)^#I$](]&H#I+b+a)C0e#I!@zVG}~xJ0YBb!@zVN}~;c@GQH!@z].z~#J~UZ$V*[!@z]x}~ea5_!@za8}~YYQH!@zb5o8_~K`FgBH)Y!\
        @zhTg~'[)V(F1J8W@`1^+]#]$Z-H)](^*X%Z!@zl/z~&Z#[#]!@~1h}|^!@~4ozy`%H#J~M[!@~>xbxb#[#Y$I#kWA(c;I#G']0IGJ.J'Z!@~PMgyX%f#H^W:YBf2J$Y'I\
        !@~Tew~#I|IUh!@~aYz}a?^RH*D!A#Kb}~-J'XTW!A#T`wwYaH#bhH;[!A22s}~.[~L[!A78Ts~~<['[!A78UuNb~KGA['Z!A7@,}~x^AJ!A>8X}~LY>[!A>D^}~+^ZV!A\
        >Shz~L^!A>Yrg~+H+J5^'`5Z&X%Zm]!A>^=}~G_SE!A>mo}~@^!AK2EzAX~|WAX!AK?2}~Z]i[!AK`z}~~bc!AO?:w~~Kd!AOAu}~~K[!AOSG}~~DY!AX3Nq~:W#XF[(^'\
        X*`#[!AX;~}%_sJ!AX>qz%Zp]%Y!AXML}s]V`!AXOVw~6['ZOY.[%J!AXQCwsf%G!AXShz%Isbm[}H!AXV>}va!AXVX}~A^!AXaFwwXGZ7[,]!AXeo}~2YUY!AXj{}|Jw[\
        !AXk>}vc!AXoJ}~e[$X!AYW=u~_])]JJ,b!A_U)}~#E~Ic!A_e*}9I~~3a!AaW=}~xHIcE`!AcHMw~;d!Ae1q}~,^!Ae2_z!Ae8;i~,`4W'a#_UGBh!Ae>s}~,Y&c~/@!A\
        eKb}~Cf!AeT,m~,fn`BJ5H!Ae]2u~,b!Ae_@}~C[VGBY!AeaVw~,A:]v^!Af8`w~<I*`!Al1U}~3_!AlO:}~~#`!AlVn}~~Aa!AlX+}!Al]xz~1dF^4b!Ap6p}~~F]!Aq1\
        [}~0J~9a!Aq8;}~dH6^Cd!AqAt}~~>W3W!As;{}!AsGmz~<]!AsSh}~<[*X!At4o}~~OZ!At6~z~c_!At8;z~{I6W,b!At9G}~x`CI!At>bz~~>W2^!AtKb}~c_!AtPM}~\
        ta!AtPez~c^!AtQA}~_X&GX[!AtSw}~~>^!AtV_}~~R[!At]zu~_e7[GF!At`k}~_c]E!At`m}~ca!AtiV}~~d`!Au+M}~~5[#JHY!Au+o}~~6^!Au0l}~~5a!Au1J}~~5\
        Z#C#_!Au1U}~3JMYQZ!Au2_}~~6DHb!Au2ku,Y~g]#W#Y)H!Au3i}~W]!Au4aw}_^FqI-Z$e!Au60rga&J#ZlX%I#G3[@`%[2Z8I'F!Au6^}~xH>^!Au78z~}b!Au7z}~]\
        ]vZ!Au8(}~~5Y#]!Au8;b.X2YeZ$aW]6X(I$b.I'F#^$X$a$g#e(J/V3J#`#G!Au8Xz~_X+Yh`!Au9)w.F3_~tX#W/_!Au<.u.X~fF;_)`#^!Au>s}~ZXiF=]!Au>xz~wX\
        +J4Y!Au@~}xJ$H%]!AuAtw~cbd^!AuAuu~cb/ZV^!AuBl}~`HMb+W#G!AuBt}~z`7c!AuBz}!AuCv}~W]!AuD^w~zcNZ!AuHm}4[~QZ!AuI7}~_IBX/b)E(E!AuI_}~ja!\
        AuIm}~qD%`(`!AuJD}~~BdA`#H!AuKZw~R^$]P]!AuO0}~:Xh[!AuPe}~8bT^ZE!AuSGs.I3`$HB^~NZ6b&J)a!AuShz~1`9HTI2^!AuT^z}J_I%H2^*G.b8F2Z!AuT`rK\
        ZS`z[(^-G=J(F/]!AuUAs}WrZ$`(H'I._TJ&Y!AuU{r~-_~.f!AuY1}&`GH1`~nH!AuYr}~4Auf!AuZI}~~5_!Au]%}~b_FE,[%J!Au]q}yY~O`$H!Au]xz~WIBG5e!Au^\
        or1`jIbF6]*a`b#G!Au`0u.^~NF?b:]&I(X!Aua-}Kb~]F!Aua8}~bbFA!AuaF}~b^FDBI)[!AuaYw~AFXJ*^2d%Y!AubIz9]N]~-_<J!Aueew~WH*^GW!Auf0zz]{_,G;\
        a!Auhr}~?[W`!Auifz0[~N`T_!Auk|w~#I%H7I$dBIOJ(^R^!AunV}~7[!Aun}}~ebHJ-[!Ax_@}~YaQW!AxbI}~~Xa!Az6(}~5^fVZG1H!Az8B}~]]$bQ@!Az;{}~0Y~K\
        ^!AzCd}~.C~7X6c#J!AzEEo~.`%IHIBH1Y9c#Z#E6H!AzShw~2bFcjW(F0C$IB[!Az](}~+^!Az]x}~~HY!A~2kz~]D6_5b!A~3N}~][6[!A~Jf}/`~OE!A~SG}/GJe~'B\
        II!A~b9u/[~OWIZ!A~c`u~~)b!A~ed}/_~OI!A~h{n/a~O`I^!B$EE}~/akH!B$NR}~xb/H`F!B*56z~>['W*Y!B*ip}{H][?HEa!B.CM}~0D~,a?]!B.T,}~~FZ=c!B.d\
        tzwZ'Z$^!B0fxl~%_6e@HBJ!B0i$s~:d#I_]MJ!B38;z~~JZ!B3Ltz~PZ&W!B3ML}~UX~&Y!B3S(}~~*G(_:b!B3Y0z=[B_!B3[r}wI,_$J#]!B4?n}!B4O1z~iV1Yg]!B\
        4^C}~=a!B6=Tz~cb!B6J&}~~h_!B<CM}~~Cf!B<H{zMd:F!B>;bzIa!B>Shp0bO_#W$a#W~&I!B>f}}4i~`I!BBl5z~5^KYv]!BD^Gz~~dW!BDcDo~.W$W#J&XUY1J1b5X\
        ;]!BF%.}~TVgZGJ!BF%K}~DWUJ!BF,y}~~Z`!BF-{}~~d`!BF.6}~hJ2[D^!BF1J}~/_Y]3D!BF3K}~CY8[!BF4y}~e^=`;H!BF6.}~~1]F]!BF8;u~e]<H&H&`']1X&]1\
        H!BF8Ez~~3Y-[/Z!BF8X}~xJ6_K[!BF:ou~x^i[!BF<:u~-[HXFE[[&^+Y!BF>W}~`Y!BF?T}~x`9_'I!BF?nz~IX-`2G5H!BF@I}zZ8]!BFBpz~.a(GUD2FD_$]9H!BFC\
        d},]~eH+_!BFHMs~Ca#cU@!BFKZ}~-H~Ha,`!BFLn}~eX!BFNZz~-Gm^e_!BFNw}~~+_8W!BFPe}~xYE`!BFRZ}~TZP^!BFRn}~xX!BFSGr+Z~$_4`GJ5H'[$E/^$]!BFT\
        ,w~e[W^!BFTBp~SH3_5`!BFTv}~QX5W!BFV#}~I`PG!BFWf}~T^!BFX(}~~+[!BFY8}~UW!BFYB}~0]&^~EI!BFYi}~xCi`!BFZv}HZ~>`5E!BF[C}~~V]!BF[Lz~.X=Z!\
        BF].}~xBi`!BF^9}~~6`!BF_Vw~xHPd!BF`I}~2XhF_`!BFa8p~S`6]=E;V!BFaTw~BY3Y3Y,H+G&_!BFaVw~0Y~IY#Y#Z!BFbL}~WY0b4J!BFdV}~~dX!BFe+z~EI&`PI\
        !BFe2w~2Z/Y:YB^!BFg]}~CW#X!BFgu}~>[9ZDI!BFhcw~x]!BFhez~SZ3Y!BFh{w~xE@G)_-E*g!BFi$z~-H]b2Eec!BFi_}~ZaSZ!BFl~}~-c!BSYo}!BYMez~%[6W!B\
        `dz}~~`^!Bk8;}~~@^,W@J!BkWZ}~~'c!Bk^n}~0X!Bkh5u4]~JY6F0Z'H%`MJ*_!Bl-f}~~:]!Bl2k}|`a^GC3I!Bl4m}!Bl78}~~9a4H!Bl7Z}~`[!Bl>xz~WG*IG`!B\
        lBF}~`Y!BlHMp~3XNe!BlJn}~~9G#]!BlLtz~`]!BlPew~`D~*a!BlRZz~`[!BlShr~`[:H/[2YFb!BlUzj~3a(Y7X#`2V!BlU{}~~9Z#Z!BlV_z~~:^!BlY&z~`ZG]!Bl\
        ](}~`aGG!Bl]B}~`@Gf!Bl_Uz~~:_:I!BlaT}~`b!Bldtu~9jHB!Bleeu~%c0bNAQa!Blj0}yZ!Bln}}|E_IZb1_!Bm6j}~~*a!Bn%.z~0Z~JY#Z!Bp&}}!Bp)H}~B^~6G\
        $[!Bp*p}~~V`!Bp.|}~~VY$H%]!Bp2Ez{^{`'H6J!Bp3Nr~bX>^*J,I#Y7a!Bp4as4b~QY&DA]5c#I!Bp7Fw}Wqa)H.HdV!Bp8;c~/Y'[-X([1Y,C+H2I(W(Y'b#Z&`%X#\
        Z'_$]#b-W#I&Y%Y$I$X._%I!Bp8Bw~@^4[SY!Bp<.z~xI(_J]!Bp=[}~yZm^!Bp>is/G~OI6b#Z$Y'V!Bp>sz~~?[6^0[$F!BpBk}~x_!BpCMz~ya!BpD;n~xZ7b%GAf%]\
        +Z'^%^!BpE}z~h[~#W!BpFC}~~?`!BpG}}~~5[#HGc!BpH1z~t`&I#a!BpIBz~=[~#]*X?I!BpKbs~'^#`rI1_5J!BpO-}~~5Y!BpPW}~O[x[!BpQ8uy`'Z@]X]^Z(H)G!\
        BpQUz~qH;^!BpQqu~yINX@]!BpS<s~xgYI6H!BpT,z~r`:HF]!BpT`}~Y]%H6`!BpUKu~0]:Y~-_!BpW=z~r^-DJ[!BpWo}~s`!BpYr}~XY!Bp[?}~bW@^!Bp`zz~xC#G'\
        I1fHa!BpaT}~sbHG3[!BpaZ}~xE#d!BpbKw~4[UZ9]!Bpge}~xa!BphTr~5]eC:_#_#JCc!Bpj5}~A`qBE[!BqA^}~z_!BqC%}~zISa#^!BqUE}~yJ8H#_!Bs7zzA^~=ZI\
        Z9I!Bs8;}~]Ja],^!Bs=<}~~4^!BsA^w~~JW(^#e!BsW=}~yaD`!Bt6)}*]~zG-`!BtDO}.crd]GFH;J4H!BtTT}~~Z^1X!Bt`I}~xd!Bv@z}~~a`!ByVL}~uc!Bz+o}~~\
        6_!BzDC}~~5]!BzT`}~~5[=`!B|;$X'X'X*X$Y(Y#X$X+W/Y)Z<X)W-^$_#]#[$X#[*X']4W$Z'Z#X*Z$Y#Y#Y+W(F-X&`)I)X+Y6]#Y#]$I*V#X.[*Z#X!B}7j}~kaZI!\
        B}NXw~:^R]!B}P5}~~We+H!B}R5}!B}jJ}~~HY!C#7L}~MY!C#iT}~~6^!C%T`}~~P]#^!C&O-z~~2a!C)4;w2_&bS`!C)8Xz:]#^F`xE!C)8]z%Z:_Y^~%F!C):Jz&^-[\
        H_!C);;z$_$c'^(JjI!C)@I})]l`!C)DQ}[a~>J!C)H)}6b~dJ!C)J7})]o_~MI!C)S(}^J)_-^!C)Shz=^A^~'a!C)TM}_[+^!C)UezI_~@HUI!C)YL}Id!C)](}<]@b~\
        &I!C)]B}P^CY!C)]Iu-[%_&X&`~sF!C)]q}:b!C)_@s2I(i'D~]H3c!C)`(j&])[%[-Z)^*[1b%X%Z-[%Z%Z$]eH?IKJ!C)`)wEZ%Z%[)[!C)a8}8aP`~3H3H!C)e*}#[f\
        [!C)h:}P]2^!C)j)z/_'a)Z~/J!C)mo};`-Z!C+QU}~xF4`!C,9X}K`!C-Eu}3W,Z!C1FC}4J<b!C23^s~1IddZ^!C28;}i]#Ik^!C2:W}~7X!C2<#}~~*[!C2HmzYZZd~\
        DJ!C2Qp}~G^2Y!C2SGr#^~Ub>[dG!C2ShwY^1`#HDY.Y~>H!C2Syw~se!C2T`}~6W!C2W=}~x]IC#a0J!C2bLzxe.]*J)['JNH0D!C2dd}~W]!C2h5z~1Y~5X#X!C2ok}w\
        _]c>GZJ!C4Shw(^nY#]#[!C5:o}~xYL^!C66;}xb!C8Qa}~~*_!C9'_w~4YFY#Y+Z7I!C9)Jw~0Z3Y8Y2Y!C9/*}~rI%X#W!C9mbw{a~7H!C;##}~%Z~XY!C;'`}~~5[!C\
        ;)J}~9W+G~6]!C;)Pz~lZ#X#X!C;+Mw~B_~;]!C;,>w~B_~;Z!C;-4z~BZ~;X!C;0k}~~5]!C;4;}~._-[~AD!C;60}~9],[!C;6=w~AZ#V~;H!C;:O}~BX~;Y!C;;{}~#\
        ^~U_!C;C;}~(Z<]~;G!C;G=z~9[+I~6a!C;HMs~B^=X/Fog!C;Kbuy]9IJc|X!C;Sh}~-_7JeZ!C;V>r~(`5H)c!C;Zj}!C;].z~5H/[~:a!C;]f}~B[!C;]x}!C;^^}~J\
        Z!C;aTw~.H(Y!C;aZ}~A]#`~;A!C;bL}~B@*I~3b*Z!C;df}~.I~L]!C;i$w~A_~<W!C;l]}~-V!C;n}z'I,^~sHU_!C;owz~#_$ZSI!C=##}~B^!C=bh}~~[Z!C=i$z~B\
        c~;>!C=j9}!CDCd}~xa!CJbL}~~6]!CKdt}~~*[!CM8;}~]ZjX!CM8X}~~`f,I!CM<#}~1A~6bA^!CM>4z~1W(Zc@_a!CM>sz~0`jJD^'c!CMC2z~1[L^!CMCdu~1HiFN]\
        .[#_0]'_!CMG$z~~.^V]!CMK0}~1FvG;c4_7J!CMQCw~1^;`OI]]!CMQU}~Y_RI5H@a!CMS(}~~*],D?_!CMSGz~VcCH%`!CMShg~1a0`#AYD/X=e.W%[#I&H)Z$d)J!CM\
        T,}~.f$D~IX#I!CMUV}~~8W=f8<!CM]Bz~1D~6f!CM]Uz~1d(bcF!CM]aw~'d!CM]zs~?=#f-X!CM^T}~~U`!CM^o}~~M^&W!CMab}~~QZ1X!CMb*w~~ED3b6^!CMg#}~~\
        `V,`!CMh7}~1IidK_!CMip}~HYQGb_!CMk>}~1F~6^6a!CMkTz~~V[1Y!CMkZ}~y[g]!CMl;}~YZL`!CMn}}~@Y*ET]!CMo1}~~Se8G!CO$?}~~7[$Z!CO8;}~/[~>^!CO\
        8Bz~~$I8a4Y(`!COT,s~~BeD_!COV{}~~4aX_!COW=z~~jb#^!COb9z~~6c!CR?2w)a~SZ[[/G!CRMx}Pd!CVDV}~~Z`!C]ShoQf1I#g~&Z!C]]Bw<g!Ca^+}~x[!Cal/}\
        ~~4b!Cd,sz~0]!Cd,u}~1biE!Cd,x}~4a!Cd-4}~BHWHa_!Cd.6}~~?[FF!Cd3K}~,Vn]!Cd3Nw~,Wy]E]!Cd4au~yZ+^d]!Cd4yj~.B(DfI*Y$g'c9^2H%G#_#a!Cd6)p\
        ~/YBX*`Bc'A3W-Y&^5H!Cd8;o~,Y%^(X2V+`+G:]>]:_=V!Cd9)h+Y&Y$[,Y0Z,[1WBZ&Z$W+^.]9X&X+J-Y2`7F%H2J!Cd9X}~WaGFUZ!Cd;gw~h[=WPH&b!Cd>7}?[~6\
        ]kJ!Cd@a}~3ZMHQ]!Cd@z}~xG-]J`!CdBFz~WYBZ!CdBlz~5^JZ~#[!CdCM}~~*[!CdD&}?Y!CdFCw}]xa@F#I'^!CdF|}AZ~=[!CdJ[z~_]FY!CdKI}~~jc!CdNH}~_b+\
        a=I^F!CdO#z~I_,Z~2Z!CdO(u4dye'JeF,aRE%C!CdQU}?W~mI5HIa!CdS%}D]~1H~)_!CdSGm~1Z8C$Z,Y6H*V*IP[,]#`&Z'_&H#]!CdS[}Y]~dY!CdShz~9]?_;G,J6\
        Y!CdSm}k^[XeH!CdT^rH_vZ1]T]d^!CdT`z~H]!CdTe}~~1aPH(c!CdTr}~c_XIA^!CdUV}~~Sf8H!CdUZn~WX#V&X-]2B<Z*]$e=W!CdVDs~-`2G0](^#E%[!CdVs}~?W\
        ~9b1?!CdWi}~JI~-Z0]!CdYrp~&]*V%[%_;c([F@$ITI)J#J.b!CdZ#}!CdZ0}~oX+^&H!Cd[Lu~0Hj^%[*aP_#I!Cd].u~0^#]X^2EkI%[!Cd]1}~eV&Jo^!Cd]2n~.Y$\
        [#Z&[TY#Ym[!Cd]xu~.Y$XX^YX7X!Cd^0u~RX$bEH!Cd_@}~4bT_^I!Cd`z}~x]6J%]!Cda8o~?_3_%]#X7Y[X#a!CdaTz~e^!Cdb;}~KW!CdbIr~0_F]4[3GC]#]*DE]!\
        CdbKz~z`!CdbL}4Y~R[!CddO}~~>]6Y!CddZ}~~>Z!Cddp}~x^!Cddzg~0X#_&^/b,X,W#X'Z*Y$Z#[#V*_)Y]G#I#I#I#A,J!Cdgd}~~?J9Z!Cdgn}~~>[(G1a2G!CdhV\
        z~iIo`!Cdh{}~xD>a+X!Cdk,}~S^QI!Cdkqu~b_(Z@JV`$J)V!Cdl?z~1`M]=^!Cdlu}~EF(YL]!Cdmbz~i]2[j^!CdnV}~~5_Ea!CdoH}~.ZvHRb#D!CeL?z~~'`!Cgf}\
        }~~5GNd!Ch%.}~0J#[~IX!Ch8;z:^~H[9H-`!Ch:B}~-[f^!ChH4}4Z~fIH_!ChL$}H[!Ch].z~~,GMa#H!Ch_@}~qWo^!Cha8}}^~H]!Chf}}~xG#c!Chl]}Ha~>H!Ck5\
        Ild[?G%[%Z#Z5Y-W#X4Z;J#X>W)Y$Y@]!CkUEz{J~3J)d!CnQCz~~Jc!CnXQ}~~7]PZ!CpJe}~xCLe!CqUE}~M_$]!Cv8tw~E^&[$ZL[$G!CvAugKZOX9d,Z$W8YBF)].X\
        $[#Z$I#X#H#J#]#]#J#^3H'_1[!CvFC}~g];[!CvS%}4IyZvW!CvVc}~<^j[!CvW1}~~0[!CvW=}yZ~Q_!Cvb5j~1W+Y#Z&]3Z)])^*_3J6]$H=J&X!CvfNw#X-Vp_[X!C\
        vi$}!Cy7zkAa~3X,F=B.W(^.]$`$^#b)^.a.J!Cyk}}~<^^E!C|BFz~~A`!C|^9r~.W%Z#_$]+]'Z~8J$E!C~NNzw[~8_4Y0F!C~S%zDA&e~@F#Z!D#SG}:Z!D&8;w?X@^\
        ~#I%YFa8?!D&Aa}~x]!D&Cd}~xDF`!D&GP}nc~,GFG!D&OTo/`a_~,CC[%_0F!D&QZz~~O[!D&SG}~_J;E%`CZ!D&Shz~_c`G!D&W=}9W~~*J,G=`!D&aY}~_Z%J8FFZ!D\
        &e2z~xCFb!D&h{}~~A]!D)_h}~r]&`4J!D-8;}7`G_!D-8`n7Hi_#a#`ACLZ(b#]!D-:oq~1DiE'G:^=d/]$a!D->_z7g!D-Blw~3[N[!D-ShzQb~6c4GZ_!D0VLz~id!D\
        :3K}~)Y~*]!D:8;s~~1IFh!D:lv}~I[!D;:pz~kX!D;?2u;_~A^iI!D;ISw~~VY4]!D;M,z~:]R_!D;Q8l~P^I`*X2DAd$`,Z'^%[!D;`zsH_wZG_:`3JC]&I(I!D;l~}~\
        YYQX!D@_Bp~xC7Z&Z7I1^#Z&^$Z&_!DB6~z~ka!DB8;}%Z!DB:o}~3Z8ZPJ!DBAl}~.^~MZ!DBQC}~`XL^!DBRZ}~[Z!DBShw~~&[o^!DBT`}~4Yo^!DBUr}~5GIYV^!DB\
        `(}~~-[0]!DBfxz~)]X['Z!DBnM}~`V!DCQ8u{_~7`!DDdd}~~Q[!DI>S}~G]RFE]!DIaTz~xd7G!DIam}~x[!DIi$}~x`!DIiK}~x@Nb!DIoH}~xDQ`!DLk|z~e]5C^]!\
        DN2%z~P[$J.[!DN6q}~vG.Y*Z!DN>_u~Pb!DN@Iw~PJGb$H,aBF!DNT|}~vc4I!DNYn}~v`_^!DO>s}~~,`I[!DO@z}~4_!DODI}~G]!DOSh}~3d8J#^~;F!DO`0}~~dW(\
        a!DP3Nf/J&[kG#`VJ([&[#Y%_0X$W$^)I,J+[5[,^+c#I*X!DP8;w~1^G`([7[!DP8S}~^b~#G!DPCd}~YHQc!DPXQ}~#]!DP]mz~#]]V!DP^9gwW#]%[#Z#]#^'X*['aC\
        I)J)Y4^#H;Y'Z8[/X!DPo/}~^Z5[)IdH!DQ:pw~~3`!DQ>i}~xd,^RH!DQ>x}~WW!DQAXs~6['ZF['Z&Y.[%J!DQOV}~~)[L]!DQSGu~5^.I(X2aZG8Y,Y#H1H!DQSmz~1\
        d}]8J0]!DQTw}~xa!DQUEs|Z#H(X/W/_/Z8^4JaD!DQa;}~)]jZ!DQl?u~~W_$b!DQnMwyZAJ*Y*V)]_J!DTQA}~_AFE8h!DTUA}~_[]I!DU8;u~WdA_6c!DV2[}~DX!DV\
        7Vz~,Z~3c!DV].}~~Z`!DVi$}~Z^!DXo1}~_YFG-[!DY5e}~~'c!DY6qu~I[P_,JF[1_=[!DY9W}~~KJ)b!DY:W}~5Im`4I!DY@Iq~5`4ZSY+I6^/W'['H*Y!DYN=u~5[~\
        (]+ZS[!DYReu|Y6V}_(H/X!DYfE}~~7Z=X!D]k}z~x[:Y<[!D^2Q}~x_!D^3Nsx^gW%XCZXJ!D^4o}~~#_!D^7z}~zX!D^8;u~xI.];]?[$^!D^8Bz~s],[#I#I/`AJ1I!\
        D^9R}~4Y!D^?2w~Z]i]!D^B3}wI,_tG;a!D^EQ}~~H_!D^ES}~~N]!D^IBiwZE_#^.e9_'X1HCC!D^Kbw~_Y%XFI(`9I;[!D^N,}~~&]0[!D^NZk~-W0d$YNf0G6_PZ!D^\
        RZ}~[c!D^T`p|]1J9]XG#c=G3[)_(G$G#[(I!D^U;z~v_4[!D^V#u~xa+C$J;`!D^X~}~}^!D^Yo}w`!D^Yrw~GI'a!D^].s~.bW`6E!D^]mzw^:^!D^^8}~>]!D^^9}wd\
        !D^^oz~rWnW!D^_>z~.Y(YQW!D^_D}~jZ!D^_Uz~~#c5G>J!D^`zuwZ~)bJc!D^ebz~%V?^!D^fT}~~#b1I!D^j5}~xI(`!D^l/}!D^l~}~La!D^o/}~xI(e!DaQp}~&EW\
        `!DaRZ}~[[~*X!Dadt}u^!Dd?2}q]g]iE!DdQ8o/_~&J1dXZ)c>J7Y'X!Dd^o}m`~-Ib]!Dd`zw~B]WH(]]^&Y!De@hz~~5Z$X!DeIS}~~5HUb!DeNZw~~/d!DeQ8}~~5`\
        !DeS%}~~/_!DehTu~xJ:Z$cG]!Dh;$}~.[~L[!Dh=d}~~?]Hb!DhT)z!DhaZ}~SY{^!Dhcl}~uf5C!Dhl6}~u^5`!Dl8;}MbCa~/J!DlL}}~xJ=_!DlMT}~~1JFa4G!DlU\
        h}M`nY!DlX~}~~*GMd!DlY=}f^UY!Dr=k}~.Z!DrLt}~YZ!DrZ0}~oV/b!DuNC}~xb!DwTe}~]^?I,^XI!DwYhw~]V>I+b$XQH!Dwkqz~X[#XQW!DxTe}~xd7F!DzCdw~G\
        ]SZZ`!DzSh}~GF'_E`!Dz].}~L[~,J!Dz`0}~G_'I~6H!Dzhpn~Gd&INI[^!E(@z}{Z6X!E(Bp}~bX@^(I!E(CO}~~B^!E(Spz~#W#Y!E([rr~'W#dK]!E.3#}~0Y~EY!E\
        .:<}~x_!E.Bk}~0X!E.Kb}~.^lF1X!E.P;}~.H$ajI]J!E.Yn}~{cYG!E/a8}~S_!E2:Kw4^~~0a'H?^!E2<K}~/E~:]!E2>_w~0C~9l!E2?z}~0`!E2S%},b~&F~LJ1b!\
        E2T,w~~Gb!E2T`z~0`!E2a;}~~k]!E5XJ}~xI[b!E83N}}I^Z!E86)w~]I6a$])I,JJ`0I!E86F}~M_-I,_!E87*}~MbLJ!E87Fz~qJ+Y!E88;pyY&[(YGF1I8_)ETW!E8\
        <8}~XVAX!E8Auu}^rG#])XT]!E8Kbz~#XW[AJlV!E8Lt}}]pH!E8NXw}JMb~&`!E8SG}~tY&Id`*H!E8T`z~]a6I)GV]!E8Te}~M_!E8Yrp}^$XKF1Z6X)J$[jZ!E8[@}~\
        MC-Xv_!E8]I}}^pG!E8`z}~#]!E8e2wwE(Iqf$_'F$H!E:MG}~8W!E:T,}#e!E;Shu;[ud+XtHY^(I!E;T,}~1^KXjE!E;TM}~_`QV`F!E;](}q_O_wE!E;]x}~3H+a!E;\
        ipz~1IKZv_!E<Us}~u^s`!EB##w~YaQIYF!EB.:w~~Dc)Y+I(E1`!EB/]z~YZQ^!EB2%w~7hcF!EB2kwzH+frFDG%JB`!EB3&}~(J~]_!EB3Kzz]+JRJ,[]_!EB5C}zH[e\
        RH!EB6Fz~Y`@H3X6G!EB78}~~9^#DJ]!EB7zw/Jv]VYI`;J!EB8;p4IhE+aEZNFG`Ja!EB8BzzJ~E^-_!EB9O}~YV@F3d!EB:x}z]+IrJ3c6CJI!EB@zw~MY-Z#V!EBAq}\
        ~(d!EBC1}~YJQb!EBCO}~~B`IG!EBE8}~MI-I,b!EBNXw~M[.`!EBO2z~;Z?bRF!EBQUwzY~2I5[!EBSGuz_+IM[,H<JGd!EBSS}~S^!EBT`}~Y]!EBUVz~~BeIA!EBUr}\
        ~XaAIGZ!EBW=wzE*G#b~<G4Z0Z!EBX4}~(]RG!EBXJ}~xI)`!EB[@w~YHQb!EB]x}~YY.Y!EB_hwzZP]-]AG3G!EBaT}~$bvC!EBaZwzI+`SDQ^VW!EBi$}~;Z(J#I9`@H\
        !EBow}~YEQIYc!EE,u}~1Zi__I!EE8;}~~E^!EE<#m~1XiGJ_1^!EEAzw~~Yb!EEKb}~#W~BY!EEO#}~~YW!EESGq~.Y#`%Y5H(Y5[+b2GDD!EEbI}~1Ii`!EEcD}~a[4G\
        &c!EEi_}~x^!EG?2}~ZHhb!EGG}}~~5Z#C#_!EGH1}~~Q[!EGIS}~~5[!EG^o}~|^^^'J!EG`zz~~#Z!ENKYu~5]~Ia!EOO:}~xI7b!EQ6q}~~'GCf!EQO:w~5[zHM^!EQ\
        jJ}~nbWY!ESQVrEe$^!ES]EsE_$c~RJ!ET.T}~O_!EW2_}~vY4]!EWYh}~0ezD<Z!EW^w}~~-`!EX2E}zI#a~NC!EX5C}/a4>~He!EX8;}~/Z!EX9XzAa~H[2FEe!EXNZ}\
        A^F^!EXPMzN^PbxE!EXT,z~xHUb!EXW=}~q`SI+`!EXXJ}}[xFP^!EXaT}{d7G!EXguz~xCNIRe!EXip}A`~?]+I2H!EZUG}~xbpb!E[4Mz4[A_$`~DH!E[8;zu[aB;a9e\
        !E[94r'['W%]$[:[5_wE(H-E!E[9R}~~Ca!E[>|}~&Z$Jr`!E[@a};]TY!E[B4}LV8Y!E[FCwD_{_~;E,`!E[O#z:W~FYvZ!E[SG}'X~~#Y0I!E[Xh}LXQV!E[[g}H[>_!\
        E[`(}SaYJ~I`$I!E[a8w~VZ%[oI)b!E[aY}~A]HIU]=E!E[b*}L_Ca~BD!E[cDz~~WY!E[l?}3_!E])<}%Zs[!E]9)}AX,X!E^D^z~~N]!E`Om}~EZ'[!EcXJ}#Z~~CH.^\
        !Eg3iz~2[2^WH[J!Eg8;}~/[kJI_!EgTP}~$fvHNF!Eg]x}~$C1J>`Je!Eg`Ru~xGYe!Eh7?w~qY)G,^dY#]!EiI:}~xH`_1G!Eieb}~.^lF1X!En>Wz~1ZL^>Gb[$G!En\
        A>}~L^!EnSh}~L`!EnT,}~UZoZ!EnUr}~x[IY!EuE:}~K]NG!EuQC}~~JX!Eudtu~%Y7c!EujY}3W,Z!ExShz~f_4H?_!E}?2z~Z_[H/H=[!E}Kbz~~@](^;]!E}T`uc[u\
        [/Z~#W!F$4a}~ua!F$8;}~'Y&]!F%i&}~j^!F*8l}~xHA^!F*F+}~xd.^!F*FC}~g[R_!F*XJ}~~0_)I!F-,fz~N^!F-/gm~_XX])[0W0[5_!F-/qq~_[;H8^)]X_!F1'8\
        }~~O^!F4Tez~~3b!F4U+}~x^!F6aTz~x`!F8@&z~xe+I!FATt}~~:a!FC3Nzec_`A@!FC6*}/]~OWII!FC6F},c~nJ!FC8;r:_1_y[EWP[)[<Z*I!FC8B}~R[x]!FC8X}~\
        >[J[!FC8]},YSa~+J!FC8twA]~?Y*G#c!FC9)}~tZ!FC9W}~ra0[!FC=<}~~5]3`!FC=d}~PWlX!FC>7z~~CZ$^0^!FC?&}~7YL^!FC@2s~gC#i3IjF!FC@I}~~5])H'^!\
        FCBF}~gY3GBe!FCCd}~P^8Z!FCEE}~1IXG2I1aI^!FCFn}3W~~*W!FCHx}/]~~6W!FCLtu|[hIFfM]%Y!FCML}NW!FCO(}~~WY$Z!FCO:}~g`3H!FCOvs#Y*e'H6F&X~0]\
        2X!FCO~zD^~EA{c!FCRtz~_Y;@8^PI)a!FCSGq,Y5a$H/[8_w[)`$^)_+E!FCShr=_}_JJ#J*F+_&b<Z(a*^+H!FCT`}~~<^EZ!FCTr}|c~$I:G!FCU0}~&`tAg^!FCUE}\
        ~]],Y#H!FCUZ}~Sc!FCVN}~'Z~7J8^!FCWZ}DZ~~Ca!FCZ:zN[L`iZ!FC[Wu5Ii](]bW!FC](r~0YPW)X,_@c,_&H!FC]B}~_`>[5F!FC]qw8AdZ]a/`!FC^Tz?[~9I3_!\
        FC_@}~xC3d3]!FC`(r#]@[E]s[0]1I_W.]!FC`)}~_[.]EI7E!FCa8r~Y]#[/W.Z?[&V.H!FCb*zY[~~3X!FCdj}<Jr[V[4H!FCfN}'`~0[!FCh5}~]aIG!FChTw'^~0IU\
        h1F`F!FChVz~ib!FCi$};[}W!FCj)}:_~0W@D!FCkT}~~b[&^!FCl;wAF]JiX0ZGYG_!FCmbw'b~UG)H)_U[BC!FCmv}~_JQJ[]#]!FD>3}~~#]a]!FF5I}~&YtIp^!FFS\
        G}']+Z!FFk|e8b'IP^5W3dC`)e-Z1H&Y2F'JJd*J!FQBF}~e^!FQaV}~h]TY!FRW,z~0cAIu_!FVW,}~0_~9I!FWBFo~CbVIB_!FWHMw~C]wc!FWSh}~C]!FW_@}~CZ!F]\
        ^T}~T^!Fa8;w~+^~Ka!Fa9X}~~)^)dFI!Fg5oz~5[~>Z!FkPa}~xY!Fm_n}~xb!Fn,s}~~&ZC[!Fn,uu~1J~6Y6`!Fn-g}~~1c!Fn7zu{[_H=I.cLF.Z!Fn8;}~~.aQ^!F\
        n=tz~r]:X!Fn@z}~xaQH6]!FnA~z~]GId!FnBFj~eI5B)I/`%X0X'^+[%`$d*Y$]'_!FnCy}~~BZ3^!FnE.z~0C~E^&b!FnJ[}n`nIF]II!FnK/}~{^1bPJ!FnS%}D]!Fn\
        S)}6^n[!FnSGk,c&Y1]G[4Y6]#Z&X2JNI/[/F>^!FnShu~]YB_P^+a-D!FnT`zK[X^zW!FnU)}~#d~eI!FnUo}~~4[!Fn]x}<_~~@Z!Fnad}~&ZW[!Fnk|`yX$Z#X$H%X0\
        I#`-I#Z#H2[&[#`#Y#[&X)^&_)`#[)D.I$Z#b,X$X%I*X*I1]#[#g#W#G!Fo;o}~O^!Fok|s~'X2fcI&^`X!Fq6Fz~b`FX[G!Fu3N}~qZ$]!Fu7zz~qb!Fu:B}#I~r]#Z!\
        FuA~}~]H6b!FuChr~sW#J%c%a!FuE:}~qY%Z&I!FuPM}~tc!FuSG}~qH#c#G!Fu])w~qI#a$_(X!F|5:}~x]m^!F|5I}~xX)]!F|60}~_JVb+XBH!F|Sy}~5aeGU]!F|TK\
        z~xDY`5Y!F|Tew~AY$ZKZ!F|UEswY8]$^=JJI?Y%Z.^!F|UZs~,Z0`Sa#dL[#I-A4J!F|ZSz~z`!F|^o}~xEVI/`%a!F|_>}~+^~#^!F|bL}~xd!F|h>jAYgd#GRY+Z4J%\
        `$Z/X0Z&X#Z(]'Y#J$[6I#I!F|hl}[]4]!F|k|z~4^uW_[!F|mE}~~cX!F|oH}~5a~GF1Y!G$2%}~~0YLW!G$2_u~~^[#f!G$3Kz~^GAY_Z)]!G$4N}~^]UY!G$5K}~$b~\
        #[!G$;{}~#[~/^(I!G$=dz~~%`4d!G$@2}~yZd_!G$E3}~.^!G$L6}~4X!G$RLz~~%`!G$Syu~4IaJ@[)[5I%c)]!G$TPw~xa#I*JRc*H$_!G$TX}~_[;E*b!G$Te}}Y~6\
        X!G$UEl~5I*[LH:E)Z$]3^&I#]#H#`.c#[)[!G$UZ}c^~cX!G$XJ}~~Z_!G$ZS}~z^(a-G!G$^ow}I]Z~#^#a!G$_>w~5HEZ#[QV!G$b?r~rZ*X(]OX0^!G$bL}~V`~&J!\
        G$e9}~~V^.X!G$h>h~4aFJ(I+Z>W(Y2Y$`#Y+X'a%[7Z!G$kq}~~0^P[!G$k|}~4YuI!G$mC}~~c_!G$mEw~VEGZdd!G$oHu~#]VaUX(EP`!G%UA}~~`_']!G(G)s#Z4[y\
        [(E^Z!G(SGz~~^[!G([q}~~%c!G(^n}YZ~~&[!G(nf}~xf!G)8(}3_~EZCG!G)8K}~xX!G)Qqz~xg(_?I!G)SG}~7Z!G)T,}#_~~OZ!G)T`}~~i_!G)kq}~xIn^!G+20}~\
        xb!G.Ae}~>`[H!G28;z~~Uc!G2^o}~~U^!G3Re}~5_~GI1_!G9>s}~~MF+_-Z!G<IZ}~~<_!G<N%}~~$DP_!G<^o}~~V[4]!G=b%}~BI~6`!GG8%}~~^e!GGdz}~~Vc!GI\
        UEs~xE#X5]%]<^8]!GP,h}nc~,GFG!GP2%}~~mF*f!GP2_}~~M[&X!GP2kz~^^,G4HB[4]!GP3Nz~^h>EM^)J&D!GP5nzT`$[!GP7z}{ZzJ$Z,J!GP8;lm_%WkH>X7_8c)\
        I&`!GP9fs~:]wH7e!GP@z}~MdLE!GPAl}~h]x]%G!GPAuw~^e>D`G,^!GPEG}}_~QI!GPEu}Ac~HI!GPG$}~r]!GPJZ}Vc!GPJd}pc!GPNf}NFT`~*J(`!GPPWr9]~cGMH\
        )Z/_.]!GPQU}A[~~#`!GPR#}zbaJ<Eb_!GPS(}~~Q`!GPShqT^:B%c~3]MW&aAF!GPUA}~^_q[!GPUZ}~zZ)WMH!GPWKz~~Ua!GPXr}=c5J~rW'I!GP](zm`~'b!GP^osT\
        H$b~)A<I$H)XM`/d!GP_hwTa$^~xH!GPaZ}~zXXY!GPbm}!GPn}}T_$]!GRKQwyY%X$`x[!GS:O}~8Z$IQ^!GWUG}~?d#G.H!GY8;z~]`E_@[!GYT,}3[~aH:`!GYb5}~~\
        <J8]-[!GZ>3}Oa!G_S%}~~Zc!GgB|z=[$Z~I^!GjSG}0[#[!Gn+#}~~Na!Gn+uz,[~,]R^!Gn-0}~~dW!GrYSz~_bmZ!Gue4}~.^~L_!G}>wz!G}@d}~~Ra!G}ISo~A^aa\
        -E'd#J!G}KQz~~5^!G}Q8e~5_/YWH#J)H29#n#YAI&^#^#^$Z%e!G}`zu~WZbb!G}aYz~~5f!G~h>z~xH)C#aCb!H(]1}~#G~&aSb!H)5Iw6am`R_CJ3J!H)8;}~g[{c!H\
        )EXu~xF+`8a!H)UEz#_~%_$]!H)UZo~$b;Z?]*V7I'eFI@H!H)gM}~=X!H-,lz~-Z+]$]bB!H-;~}~<Z!H-]2}~.Z%[!H-]xz~eZpZ!H-]z}~<_HZ!H-_sz~Tb!H.8,}~e\
        H5h5[!H.Blw~`^!H12_wyI~*YMX%]!H13Nz~]]>J-GS`(I(]!H17n}~ya!H18X}~~'I$JOZ&]!H1<:}~,YY]!H1Cdw3Y~r[Pb!H1Fn}~p[!H1G$}~~VY*`!H1L6}zH+`~<\
        I!H1M)}~xGf_!H1NR}~vY$I/H`[!H1Nf}~~J^!H1O:}9`~b[!H1Q.}~zYd]!H1SG}~xI`^/W!H1Shs3a~saNY%]'[!H1T`u~]Z7^*GTX!H1UA}~~<V7I/`!H1UE}3_!H1]\
        (w~?]RIJ]<^*Z!H1]B}~~(a!H1^o}y_~*a!H1b*zya~NZ)I%J.I!H1e*}~~%^-JP]!H1e2z9]e^s](E!H1i_}~dV@^!H1l;w~,Y~3^D`!H2BF}~xIiX!H2Cds~ha2XiZ!H\
        2Chu~~(`^^!H460}~~bb!H48;}~~5I-^!H4k|Y#Z$X,[#X&X(X'Z4Y)X0X9Z4GAY$G#Y([#I)Y.I(B%Y%]$^%I#E$]&^#f&^#`#b#f#c+Z$_*V#Y#X)Z*I#Z#^#]$I%Z!H\
        4l'}~xb=^!H69)f,X$G#[#`#^&Z&]%X#Z#X#X+[3Z#Y)[.^&W$Z$Y<F3X5Z'[;I8E&`5E4I!H6E]w&ZF[JY$]!H6cDk'Y)W&X$Y$Z$Y#^&Y-X/Z)[*YvYVY!H6l]z/]adn\
        FnI!H:1U}!H>W=z~~QY1Z!HBSh}~xJG]8b!HHmC}~xe8^!HKTNz~5ZeJp^!HM1O}~EZ@[!HM1|wzJ+_e^8^>I!HM3N}~3B+c~CJ!HM8;}~-`Raj?!HM8X}~3`.X!HM@I}~\
        CD`a9^9I*I!HMBI}~;Zd[!HMCd}~-]>I$[!HMDB_~)Z(X#Z#Z#V#Z#W0W%I#W%`$]2X#W#X$['X(`,Y%@!HMEEz~Ea(H!HMJ7}~DI_[!HMKbw~-GL_BH'EDH&]6g!HMMx}\
        ~G_#I&HP`!HMNfr~3X>W.]&X#Z5b!HMOez~-[:HGFZ`!HMOt}~E[(W!HMQCn~(Z(I(I1?$]<^:jBc'_*F0J!HMRZw~4F'^7WKI1^!HMShp~-]'Y([%H2V.IOJ=^,])X!HM\
        TT}~#^,I~+b!HMUZ}~-[*I~5I4^!HMY'}~.]l]!HM](}~NZ!HM]B}~2cmX!HM]m}~-[8_!HM`(u|[3XNYQG`_!HMeF}}I0[~<d!HMg]r~?^A_5^(I8I[]&G&G#`!HMi$z~\
        0d][/@!HMl<}~E^(HNCJe!HMl]w~-c!HMoH}~-Y~`^!HQ8%z~xIcd!HQ8;}~x[!HQG$}~~RY!HQl?}~xF(`!HS9lz~ja0Gkb!HSYD}~hb!HW2Qz~xd*WOI!HW2kuAX~|]4\
        Y/X!HW3Gz|e~$I:E9H!HW3W}~~#`J^!HW3[w~5Yl_/G<^!HW7zp~(JVW[I)`#a1I-Z)_!HW8;z~xDW^2a!HW8X}~~Rb!HW8]z~~Nb&a!HW8t}|[~<`!HW=;}~~LH(`!HW=\
        d}~~8J6d#I!HW@zs~~#`#[2`*J1b)B0I#I!HWA7}~~<X!HWAms~~K^#[#d'I4G$H!HWA~w~~)c!HWBFz~~B`$^+F(H!HWHW}~~LE#F'd!HWI#z~~<`!HWLv}~xH?^!HWPe\
        }~xI@^!HWRHw~}[$^6^!HWRRz~~<d8J!HWSGs~~Md'X!HWShu~1XpZBX#W/`!HWSme|Y6[IICG#]#^&I-Y)`2C#`#c&H#[*J%I)H$`!HWT,w~1Ff^CJ+b#^/I!HWT`}~~4\
        _!HWTez~ZGE`;H,a.H!HWT|}|]~<F!HWUAs~~#_#]Ia!HWUrr~~<e!HWW}}~xD%^e[!HW[[}~~R^!HW^oqy[~Qb'F-a&`#Z!HWb>py_$]~MF#[#D'[!HWc[z~]W#[6[iJ!\
        HWh%r~~4H*g!HWj5}yZ~'ELH7I&_!HWkqz~~;^2I$_'G!HWl6w~~DI0f!HWmb}~}_$]JD!HWo/z~~<G5Y%^!HXlpz~2IUc!H]Z(}~xa!Hd5Izo`*]&a~3=PI!Hd8;rMa~a\
        b(F#^!Hd8Bw~~1F)g6G!HdN,z~}Y$W/W!HdVGw~~1d)G6_!HeHez~~Rd!Hej0}~xH(_!Heo9z~x_aY!Hfl#z~xd!Hm5I}~][$]GF!HmPEz~_WQX!HmQf}~3JMYQZ!HmShz\
        YZZW!HtVQ}~KX!Hx3K}~]]!HxJ'}~{[!HxT,p~HdTf!Hximz,b5^!Hy8Bz~{a!HyT,o~HgQI%Y?H!HziA}~~@_!HzmLz~hF0Z4b5X!H{XjzfX+`!H{Y=uL[;`+XLG!H{Zq\
        zLb#^!H{l]}~BZ!I&CM}~~*a!I&aY}~AJfJ-b!I,Jnj8]dch](`/C3I6b!I,gV}!I-I7}~AIBdPG!I-O[}~~c]!I-]B}~xJ$W#_!I-`0}~X[t]9I!I/D^}~v`4F!I0a8}~\
        ~tc!I1Np}nb!I2O1}#_~h[!I3ah}~da!I5;V}~:]7^bI!I6Tr}~BZ~;]!I71[}~~,];]!I72%}~+]~-V!I72kz~<Ye`!I74o}~~$GJc(J!I75I}}c!I78%w~x`)]/^)F!I\
        78X}~~1]!I7:B}~xDQ]!I7:o}~~4_RG!I7=dz~~8g6<!I7?D}~~8a!I7Au}~~+J(J)d!I7De}~}Y$W!I7E3}~}`1`!I7HW}~~$[6]!I7K0}~~8G6[!I7L}u~xF)Y/^)V$I\
        !I7NZu{g~&Y3_%A6H!I7Nw}~~L`!I7RHo{^z]'Y8H6[!I7S(z~ba8E)_)F/J6]!I7SGw~cZ>FJ^!I7Shu~xE)?/f)D6`!I7T,}#`~~7J#I,a!I7TMz~_JB[6^!I7T`}~~$\
        __V!I7Tew~#_9]ga/H$I!I7X~u~]G'e?E)G(Z)[PE!I7YA}~~RY&b!I7[?s~_g%H?G)I(C)a6D!I7](w~_fBJ/H)A(EC`!I7]x}~W^,IF_!I7^Du~~%_(I([!I7`0s~~+b\
        /FA[+J!I7a8}~~8_!I7hTz~x`6I)W!I7ip}~~7I#[TW!I7j&z~~L^!I7l/}~-JFX&X!I7o1}~~8_!I:4Gu~kX/^M[4^%[!I:GS}~8Z$IQ^!I:OV}~-_-W!I:Sm}~~jY!I:\
        TNh~VJCW#Z'J$Z$V%^/]5W)`&I#])W#]$_$[)E!I:W=}~qZ;a!I:_Bz~L[MCa]0]!I:aTu~'^&`j]'a`E!I:l~}~xH`_1G!I:o1}~&a!I:o3o~xH$_7]7^.['],Y$]%Z!I\
        @Sh}~u_!IB3Nuw`kZ%X%YCJ0I!IB69zw[ma$G!IB6Fz~xF<c!IB6bz~Pb!IB7iz~Ye!IB8?}~+[,W!IB<Hz8]~CWQa!IB<Iq8g~C[!IBCd}~SY6Y!IBDQ}~=Z2W!IBIBsw\
        _AZ$Y=W#F&YMI!IBML}~L]!IBNX}~Yc!IBO0wwH;Y?Z7Y!IBS(}~5c!IBShp~5J*G7a$]4J$A:]:W.^;`!IBTBu~S_!IB](u~<H?H0^(^Mb!IBa8z~@[EI!IBaF}w^!IBb\
        ?}~5jSI$D!IBkT}~SY!IBl<}~Y`!IK1[}~~,^NF#^!IK3Nz~'[R[$W!IK8X}~TZ#JD`oJ!IK8]w~Wc!IKH1}~~=]/_!IKNZu~xF:[-_/W(c1]!IKRZu~R^GF`^!IKSG}~~\
        YZ#W!IKShw~5]6_-C5a2]!IKTv}~Rb!IKVcf~+^?F8I;]#W$]$[#Z-Z$[%Z#[,^%[#X$[)Z%X$X%H#[/[%['E!IKW=}~~9_$]+J!IKWs}~~`^!IKXJ}~Y[~,X!IKXMz~xF\
        [W1`!IKYnz~~?^:_&]!IK]x}~R[$Y&I!IK`xu~xG.]U_&]([#]!IKipw~xC4X-Y1]4_!IKk>}~~Ya#F!IKkTz~5hCF}G&Z-I!INSh}~~d`!IN`J}~5^I^!INj=}~RX~*e!\
        IPG_z~xFLb/^!IP_7z~xXB^!IPn`l~x@*W$Y-['X%Y3Z)Z&]$]$a+[(V!IQT,})]~0]!IS2Iz~xF/a(IK_!IS8;}~~%a-G!ISO~}~xH:a!ISQp}~BX!IS_h}~BW~B]!ISb\
        c}~~%Y2Y!ISj5u~yX4[&IFY*H*[!ISkqw~y^ZY4B!IUT,}~C`!IUW=z~xD&J`c%]!I[Kr}~~'c!I_%0r~:IQb0_!I_-9}~FZSW!I_:o}~)Y/_d@!I_V#}~xJ-d!I_WD}~9\
        Z!I_XS}~xe!I_]x}~=a!I_aT}~8Wb]!I_bL}~)Z2`!I_dz}~)ZBW!I_eXz~)a1^!Ig3N}~~;YIH&_!IgMZ}~tf&EyG!Ij9]}~;_!Ij:Bw~&G%]m_%c!Ij;{}~~P`!IjV{}\
        ~k^/W!IjW=z~M^MX!Ikk|a.g(YY`4WV_(_<H&^*Y)X#Y(c#_6Z#H)Z+H#`!ImGPgmJ/`#YO]2H5X)e$Z+[#VJF-]$a&Z&`!I{TYz~0a=]NI!I~8Vp~:]8I0^.]5I'FB`%I\
        !I~9l}~~#_JZ8H.J!I~?D}~~%^%G1_#H!I~@Zz~_YFE-^:[!I~Cdz~~Kb!I~FD}~~#]a]!I~Rx}~~#['a!J%XJ}~hfpF!J'%.w~-[)Y/YXIf]!J'.&}~Y[!J'/}}'_~RZ!\
        J'3J}~{Hm`!J'8;z~{c!J'9W}~KZ0bCH!J';$}~XZRF_Z!J'<}u~X^~2[!J'D^}~bZ~)Y!J'HMw~-c=ZT]iH!J'QC}s`~ca!J'Shk~0^:C1G9`.H$`B`3`3H(h!J'T`}~G\
        b#F&I~)e/I,D!J'UG}~GF'F~6b!J'](w~HC&cPd!J'].w~.F@c~-_#E!J']iu~W_G[!J']z}~@G'a%d%JQEmF!J'fxp~WA#XFZ0ZG_!J'j5}~Gb'I~6J!J'j9}ib#I!J,9\
        X}hd!J,`~}~~Cc!J/2k}~Ea!J/3K}jX_^!J/6~}~F^!J/HMe~-E:g&^#J#bAV,ZJ]([!J/Htz~K]!J/J/}~KFK[#]!J/J7}~~kb!J/Jnu~FX%e$I%J!J/Shri[#ICb7_%Y\
        $[~BF!J/Y'}~I`~CY!J/Y@z~HWT^mZ!J/b;}~ED(`!J/hpw~E^#JF[Z^!J/l;}iI#fXB!J/n'}~(bEG!J0:Oz~GB~1e!J0:W}~xG:^CV!J0>W}~]GI_!J0H1z~~)IO`!J0\
        hVz~y^9ZCX!J0l?}~]IIaOE!J2;~w%f!J2L(}%Jp`%[8F!J2QCwse!J2SUz%Hse!J3+Iw4[~B[2I5HE_!J4bLz~lZ#X#X!J7@~}|E~<^1`!J7J?}~_H`_/X!J7Q.z~A^#`\
        ~;E!J7W=z~BHQYgY!J7k>}~~YH#f!J=Te}~~3a!J>9]s;^ob&J,I8_&XnI!J?PM}~_F`b!J?S(}~~N]!J?dd}~~N`!J?jK}~~A^!JAO(}~.Hlc^H!JDSq}~%Zo_!JHF5}~\
        ~<[!JIM/}^]!JIPe}aZ~'^!JIPlz~2Z1IqX!JISG}ea!JI[W}ab!JIbL}eZ~#G!JKee}~$`~cG!JMl6}wa~#I!JO2Y}~.Y~L`!JO3N}~H[TF!JO6~}~,C_ZQ_!JO:O}~?G\
        Fa!JO<:q~,Z3`#]G[6I]Z!JOAe}~,^!JOB|}~BXDZtI!JO]2z~@]~9`!JOjL}~+`#DLb!JOoZs~,]2FNY!JP>a}3`!JQMez~~4[@]!JQSG}~~$GJZ;]!JQW=}|I~NZ:Z!J\
        Qa>}~~$YJX!JTh{w/]~OJZ]5]!JU8;k~1X6[6Y%V+`JX-Z#I&D#Z#Z(X-G1a#`&]!JU?&z~~DF1a!JUF|u~1ZM]SY:Z!JUKbz~~,G9d!JUSh}~~Da'`,C!JUT,}~1FIaj]\
        !JUU{}~-^]Y!JU_@u~1f~4H#H#W!JUipz~~Db#Y0J!JUo1}~~DD1`%_!JWAX}~Da!JZ1XzTF$d!JZ8;_4_BH#a#^.YBYM[&E'`$Y,Y+c&J$I$I#`#a&I&I.G#_*X']#Z#c\
        1F#E#]$H'_#].Y!JZ=d}~~Dc1H!JZ?&}~~C_2I!JZKbw{[?X~)_;^!JZNX}~]ZI[9I!JZS(z~~D^4^.]!JZT`}~~DI'[8[!JZ^9q}]'^#^A^<^2Y$^!JZ_@z~~Db%F.J!J\
        Zipz~~Ca$F0_!J[:p}nAnfQB`a!J[>_kninZFX-d`I!J[PMpnIn`7Izf!J[S%}~~3GZ`#c&I!J[`mqnFnEF_-e!J]KF}~JZ!J]T,}~ZbiC!J][L}~C_9Y`E!J_e4}~6e!J\
        d%.}~0Z#Z!Jd)Du~4YFY#Y'Z&Z7I!JdUE}~xZ!Jdk>}pc!JhW=}~~b]!Jhdt}~~Qb/]!JlO2}~xb3H!Jn##}~~W[$]!Jn2_}~~&`!Jn3Nz~NHTb6_!Jn3qw~<b{F!Jn4/}\
        ~NX!Jn6~}~<^!Jn8;}~~&Y!Jn?CzJd~&I!Jn@I}J]~uV!Jn@[u~2Z,I4_9HQ]!JnHMw~DIB^(Z/I+a!JnJnz~~&_!JnLI}~vC4`!JnN_}~IZ!JnOb}~.Z$ZjI!JnPe}t`;\
        Y,I!JnQVz/[.Z:]!JnShw~2[4G,a!JnU2}~.X$X~IJ!JnUA}~~&Z6[:I!JnUzg~Nk3F:J?]!JnV>w~Ib!JnVs}~NV!JnZ.w~D[,W!Jn](w~<Y4bKH!Jn_B}~2]~*Z!JnaT\
        }~3W!JnbL}~1ZMX!Jne+r~EW&I$^!Jnj)}~N_3b!Jnl/q~Ia#Y#]!Jnl3}~I^!Jnn}w~NZ+D{`!JnoZz~<Jk`!Jp8BzzZK^OY!JqAXp%^n_$c%_!Jqeo}J]!Jqh{wFc!Jw\
        IB}~Y`!JwKb}~~AX!Jw]2w~,Z2GNd!K&7nz~~j_!K&>xw~H]>Z!K&?T}~-b!K&IU}~~j_!K&T`}~~+aaX!K&Tew~~B`I_!K&o1}~~B_$^G>!K']K}~?_#]!K'dOz~~3]-W\
        !K'gf}~~=Y,V!K+4M}~xY!K.6)}~[W!K.J'r~0Z9['Y~-Y!K/Pes~$Ya_*_[]!K03Nz~j]9]YF!K0?z}~~'GT_!K0E8z~&d$E!K0RHz~~8G6b!K0T,u~-J=ZT[G_GE!K0T\
        rz~~&[!K0Y&}~`[(Z!K0]Bw{dlX!K0^o}F__Z~OE!K0bL}~=Z~^`!K0c}}~~>]3E!K0f}}~~^^!K0mb}~bZSW!K25Y}~/bkJ!K25az~tW<c^I*^!K2Ezz~/Xk^!K4Shz~.\
        ]{[NZ!K4nM}~.X(Y!K9?2}~Z`iH!K:Ae}~Da!K;^o}~~Ua!K;h{}Fe~~1B!K<2n}~~&]!K<60}~~;Z5X!K<V2z~~Nb#]!K<^o}~BGaHXb!K?hW}~ZIWJ3c8D']!KD:oumd\
        %c!KE](}~va4[!KEmo}~.G(b1YwJ!KF9Gz~JW~;X!KHaZ}~A^:Y!KI2%u~7Z|_>a!KI8;w~/[8YAJ5eP]!KIBFk4Z~BY2`5XE^!KICMz~1FiHUf;_!KIChzHJ~>d!KIKn}\
        ~~6Z7]!KIaTw~e]!KJ8;s~0khG$GBX,I!KJ>s}~~Gb!KJE;z;^W]~;]!KJT,};G7aT]!KJ_@}?[~~*^!KK6m}~~7b!KKNZ}~~7W,]!KKSh}~~jc!KQ`0}yY%Y!KQaZw~Ab\
        #[pHHD!KQi$e~A]#h~;Z!KRZMz~x`!KSBF},]!KSkhz,b!KSl]z,a!KW>cz~~'c!KYhWu~5]~Ia!KZ3K}~.`lD1J!KZ7c}~Rb$E!KZ8;wge!KZ8X}~RJ$WP_!KZ9]};]o]\
        !KZ<hw~.^$`jZ!KZCM};IXF<b~6b!KZIKw~T__[!KZJ/}~-F:G(c!KZJ2w%f!KZLn}~T^!KZPew?HTe!KZR1z?ITd!KZSG}r[S^TE!KZSm}rb!KZT,q;is_9WzG-J!KZVQ\
        }~K]!KZW=};e!KZ](}~HYT[!KZ]xzrH8f~H`!KZdt}~~+_T`!KZl/z~~S]%]!Kb'_z~xH&Zcc!Kb)H}~kZ/H3c<I!Kb)Jz~#J,J'X1GqY#E>a!Kb,nz~~,c,D!Kb,xz~~,\
        Z9_!Kb-mz~]IIHXg!Kb-p}~~1G)[+W!Kb.6}~~@a!Kb1cs~#X1eGI(H*[MG!Kb2k}~~?I$YC]!Kb3Kw|E']$W*ZJHOf#D!Kb3No0[p^0[%a#XNF?[)Y#G'X&H9_!Kb4/rx\
        X^XAG>I,J#d#`!Kb4;z~HXZY!Kb4x}~~,D9I2a!Kb6)wwZ6_'Zt]aJ!Kb60u~bX6W2Z!Kb6}}~-[&`~JJ!Kb6~}~:W!Kb78z~NZpX!Kb8(u~4aK^TI%Z!Kb8;}~#]^J`X!\
        Kb8J}~#^F_!Kb8Sz~^]|J$Z!Kb8sw~:Z)X;J#Z~#_!Kb8tw~dJ][#^1`!Kb9Rr~.H([ub+GEG!Kb9W}~~%X>]3J!Kb:W}~GJRI&Z`[!Kb:oz~#ZS]Ec&I!Kb:|w~bBFh!K\
        b;$s~X`IJ)I$F0I'^$X3a!Kb;{}~'H#`LX!Kb<hz~~,]!Kb<rz~^Z!Kb<}i|Z#[&[#]&]$J-[%['])](])Y/]0Z$Y$]QZ!Kb>iz~#F4H~C_.d!Kb>xzxajbzF!Kb?&}~+W\
        ~[]!Kb?.z~KZ`b!Kb?0}~4Hub!Kb?:w~+[XXFI+ZB[!Kb@I}~F[=EF`!Kb@z}~ZI%]f[!KbAuz~~$X,H,J)X%]!KbBpz!KbCds~.V(YEXZa!KbD^z~e]5agY!KbEQ}~5]~\
        5F!KbF|}wY~N^(I!KbG$pwJ(a#J3JEZ#Z#[&ZKZ$BG[-G&^!KbI-}~X[ya4I!KbI7}~~8Z0Y!KbLt}~XFPZ$b!KbN%q~EY%It](G$]+[%[0_+[!KbN*z~E[%ZAX~%I!KbN\
        f}~O^bI!KbO#}~~._7X!KbO:u~bGFI,g#I4_<Z!KbO;}~kZZI!KbQp}~ZViZ!KbRt}~FX+[!KbS(q~4H#XJYKb)I7[8Z!KbS)w~'`{]!KbSGqz^&I3Yla+G,J/Y2^!KbSh\
        r~5X-Z9J5I/_=].G&_4F*_!KbTM}~_FIJ(]!KbT^}w]hDF]!KbT`w~#X~#Z)[%eSI!KbTew~4BL_;c1_)FC^!KbUA}~(HrH)Y)H#b!KbUK}~h]iW!KbUZww[Y[9]SJ)I8[\
        !KbUrz~#_W['E&WIF!KbVN}~Y^~2Y!KbVT}~KIjH2^&]!KbVs}~~C^!KbW=z~b^FH/Z!KbY@}~H`!KbYrs~4^E]QZ!KbZmz~^e!Kb[@z~5]~1H#`!Kb](o~<_#^&a$J=I&\
        ^/Z5b.b1J2a.J$I!Kb]Bz~_E`[/a!Kb]fu~4]/VhC,F?]0[!Kb]in~WZG^Ud!Kb]xz~=X<Y']!Kb]zz}[?[RI!Kb^nw~~+^!Kb`0u~[[(`FG!Kb`z}~_Z%JGE9H2_!KbaF\
        s~5`JJ:[/a0Y#IGI']!KbbLw~0Xy_9X!KbcD}~~,X9Y!Kbda}~~^Z#[!Kbe*w~ba@Fc[!Kbfgwn]nf`=!Kbf}z~3]MF?Z2W!KbhTw~5FDZBH=a@^!KbhV}0c/Ju_JG-JqH\
        !Kbi$z~5]WIZg!KbiGu}[WG(Z~#[!Kbi_}wF$_9_~NI!Kbip}~~?X%]!Kbj)z~/YKa1[!Kbj5}~WI#`+W}H!Kbjcu~.YlG1`9b7G!Kbk>}~1cxX!Kbk}j~N[+D)J%F%[-]\
        2].^&W$Z#W!Kbl;}~~,^.ZBJ!Kbl_}~~Hc!KbnM}~KV4Y!Kbn|}~EYf_UH!Kbn}m'YyW,d)G/W8Y)Z@^(J&[;H:c&J!KboH}~c`!Kcgu}~xY!KjBF}~hYp`+I!Kn2%p~0Y\
        #b%[aI1FT[3a!Kn4yw~.B$]&dpH>G!Kn6qz~~'^!Kn8;u~+b~Kb!Kn8t}~~CX2]!Kn9Ww~xJ,F)X+_Sa!KnDN}~P^IE,]!KnEQz~k^9GC_!KnJU}~YZ!KnSG}~~']!KnSh\
        s~+['7jJ,I1X/]#`1d&_$J!KnW=p~xl,G7^OZ!Kn]x}~0^~K]!Knc$}~$Z:]!KnoH}~~6YU]!Ks3i}~|X!Ksb*z~xF2a?W!Ksb>}~~-^W_!Ku,fz~d]!Kw@I}~x_,^!KxK\
        yz~hZT[O^!KxTe}~~m[!KxjJw~0Y~IY#Y#Z!Ky2%}~~Z`!KyTez~x`4HCH;^%[!KzV.}~x_!L$4;}O[4^!L$7B}?Y$X!L$8;m4H)Z#[/^'a,X2a#a$`~.I!L$8Bz/]4]L]\
        yIFG!L$?Dz._#[0X~AJlJ!L$FCu^J)]~#ZJ_4[#Z!L$Mq}0^6[!L$NZz/`-Y@a7I!L$Pe}rc!L$S%},`!L$W=w0X+e~~>D!L$Z>}#^<Z!L$]I}#]3_!L$`(}]`!L$`pzIY\
        (Z@Z!L$aZz4]XY%_~,J!L$b5u'G/X`]fZ.[$`1HKI!L$hWz'b+]!L$l?}/I'Y~J^!L$l]u/`#^#]*[*]~XEFI!L$ld}+c!L%;{}~~4e!L(2n}Xbm[TF!L(51z]c~~6]!L(\
        7o}^]%_!L(EXzY`~9`!L(En}~2[~9V!L(JIza]&]3_!L(M?sva8I#H-a<[~8[&Z!L(Nf}~0_$Y!L(TMzO_/X~$D`DPc!L(UC}XZ~g]!L(W-z~0Y/E~]_!L([bw*[~6Z[G?\
        `L]!L(f0w_^%bW]~/G!L(j|z~>VBJ~6[!L+9W}~xJ<]SZ!L.4}z~J`!L/9Gw~JGOWi`!L19)z4IyY)]!L1IB}8F~C`!L1WQ}~:Z!L1]D}#]3]!L1]Iu#Y4a#I-Z*^!L1`(\
        }7^1Y!L61U}e]KI~C^!L62_}~~&_!L63N}~^YEX!L64;}~&_*](GIJ!L6SG}~~,_BX0G!L6bI}~XbRH!L:Nf}@]9Z!L;Shu~xG%`;J#e%G!L;U9z9X*XNZ!L;Y]}|a!L?4\
        M}~~'_!LAfN}I]!LAiB}~xX!LC'^}.^!LEbL}~xI-d!LGMY}!LK2E}~xg!LQo1}~hX=[!LR7jr~~#_1e!LR_R}~~%]/H!LTKR}~xY!LTSh}~x^!LTTMz~xc!LVAu}~}]4Y\
        !LVUA}~~4_!LVj5}~}b4CTI!L]4M}~~(b!L][z}~$[{_eD!L]k1}~~$[/^!L_:Oz~_]FY!L_;{}~T[!L_Au}~~0^*Z!L_Cdz~5^JZ~#[!L_SG}~5G~#XFG$b!L_aYw~~$[\
        &G4^Ea!L_bLz~T^5^,a*I+D!L`3N}~.Z(Y!L`df}~.X~LW!Lej5}~~9b!Lg8;}yGyd!LkNZ}~~sb!Lm;z}~xa!Ln8Xq~Sd#d#Z!Ln8]}~TZ#F#I3_!Ln?R}~~f_!LnCd}~\
        S[$]!LnEN}~5^!LnEn}~SY9]!LnO#w~SV#`}^!LnO1}~2ZFb!LnSG}~eXn]!LnSh}~S]#HVa!LnTvz~([KD#E:^/a!LnWU}~~'a!LnYrz~4d!Ln](}~/]G[!Ln]1}~~[`!\
        Ln]Ew~SH#H&]Rd!Ln`(}~TZ~'W!Ln`2}~0W#W!Ln`gu~Ubk_!Lna8}!Lnhc}~S]1I~#^!Lni_ww[Y[#YPG!LpMn}~xZB`!Ls_{}_^'V!Lt2[}~xIca#Z!Lt2_}~~_b!Lt2\
        jj~#J1Z7]:b:B5I'XC^'W,a!Lt4;m~.I(Y0I9YH`)YNY%Y!Lt8;wg^6[RZII=X!Lt8B}yZ$^~OH!Lt;;}!Lt<H}~xI5`!Lt>s}~7[EbgJ!LtDzz~L]!LtF^}~~$^*_TJ!L\
        tKbz{Y$]EY!LtReu~BbWJ!LtT,}~x^GV!LtTXw~BY'HRE[`4`!LtT`z~~0[RV(Y!LtUA}~z`bG!LtWq}~xC)dJG!Lt]fz~#`wC>I#d!Lt^NwwZ^Y~%_!Lt^omy^&]^E<H$\
        H3HCC%Y+a#d!Lt_mz~xa*^!Lt`(w~~Rc(a!Lta8}~#H3Ju],dID+F!Ltb*}~~I`6]!Ltfx}~%^<FRZ!Ltj5}~~g_!Ltmb}zZ~'F/^!LuU)}~#c~eC!Lua~}~~[c!Lv=Pu~\
        ~*b!Lv=d}~~*_aD!Lv@$}~~*a!LvShz~xF/a!Lvdd}~~*X!LxTX}~9[!LxY=}oa!L}3i}~xI5],_!L}8l}~x^!L}<H}~~%Y6W!L}@f}~^a6I%[%I?J!L}BF}~xZ9_'I!L}\
        C)}~~>_!L}ESw~~Nc!L}H4}~xD=c!L}NR}~x@/e!L}Oe}~(]rJ+XPJ!L}QA}~KV9I~#_!L}SGw~~$Z.b,GLY!L}Shq~cW7[$V%V*a)[+[!L}Te}~`Y!L}Tr}~c[!L}X~k4\
        Z*]s[JaD^9VME!L}`zz~}H1`)D$IL_!L}hA}~~4[&_!L}j9}~JX~-Z!L}l]}~x]!L~j9}!M&J}}~~9b#I!M(4o}^Z2^!M)2k}~x[#[9J!M)Mf}~~#`=I!M)UEz~yZ<]!M+\
        3i}~|_!M+8;s~5a.F`J3^#Z#I#Z(]AX!M+<.}~~8_!M/8;uX[#]&[']-W~,H!M/9XzY]'`!M/aVz~,b!M/l/}~=b!M4H1}~~Q^0a!M4TN}~xGV^7^!M<h{}3GF^~'HIJFH\
        4d!M=8;}=_~~/_!M=9D}~1Wd[!M=:oz~8]2^QFa`!M=Bl}~`AG]2IOb!M=Pl}~2_!M=S%}2X!M=SGs~=]A]6G$`#YFG!M=STu~4[uGN_#J!M=T`z~XZ#Z;Z8H!M=Te}~*_\
        ~+`!M=Xcz~2Z/Z:Y!M=Y&}~`Y!M=bLz~=^~HX!M=j9zt_EV!M=l?u~1X(c^Fd`!M=nP}~$Y5]!M?1J}w]MW!M?51}~~wc!M?8;}~Wd;bqC!M?C)}5b]aDF!M?Hmw~1^#G-\
        a!M?L:}@]9Z!M?Shw=[~#[!M?aTz~9G@G*^(a!M?l?z~.^%Y~V]!MDX0w~xcP_!MDaVz~>G8^E^`]!MJH1}~d[!MKclz~vf4A!ML4%}~ZG?HKbF^!ML6~}~8X!ML8;}WdE\
        G_A!ML9XzA]SYrW!ML:A}~KZ!MLEX}A^/^~KE!MLEx}`]~(Y!MLMe}~ZciI!MLRt}~@]!MLUG}~L]!MLW,}~.^!MLYA}~c^!ML^4uNg~KF!ML_Uz~~%`4Z!ML`z}~~C^!M\
        LaV}e^!MNNQ}y['[!MSEx}~xa!MT6lw~~J`?^!MTDl}~~h[!MTE(}~~hZ!MTL}}~`Y!MTNfz~`^-^<@@bAJ!MTS(}!MTShu~~*]`^!MTddz~3^t[`F!MU2%w~~6[0[4_!M\
        V<#}~1^!MVO[}~~cX!MWT,z;[~_c!MWTT}!MWl~z~_[FV!MWo1}~xE4`5G!MZShz~<Y^Iyd!M^cu}~x^!M_6~}~:_!M_T`w~5ZWJ#ZY@4`%^!M_]x}~k^ZZ!M_^9}~k?#I\
        #]-HMe!M_`m}~l[YI!M_jJu~-X/IRW#];`@B!M`&T}~~I[!M`C=}~B_QIg`!M`aT}~:a!M`aY}~A_!Me3N}~~$a!Me?2o;]~Ab?H>I/[=^!MeQnw5_~eZ2^>]!MeS<w~/Y\
        []1JD[=]!MeSpw~%b!MeT`s~Y`-`CZ!MeZEw~~Vd1E!Me[rz5Ioc#H#H!Me^`}~1]d]!Mee#}~KZSX!Mej5w)]~qJ5^8Y!Men=u~c[7H4]C[$[!Meof}~7^cB`^!Mf1c}~\
        #I}^!Mf8B}~|[$Ha]!MfTM}~_^|Z!Mi1}}-Z,[!MiSpw~$Z#X0]!MiT`z~X_~*](J$Z!Mi]xz~WZ1Y}[!Mj4M}~h]TY!MnD[}~~P]!Mq)D}0^,Y!Mq+Iz'`?[!Mq;8zJbE\
        [!MqSh}wb~#]!Mqh7}>a!MuaT}~&Z$[!Mx%.}$b!Mx2%z~5[j_!MxSy}~I`yZ!MxT`}$c!MxX(}~1alCGH$]!Mx])}~HIK[+`!Mx]B}~{`@`!MxowwPZ~IaJ[#c!M~2%z~\
        ~#c!N$<Dw~&^$ZrIL[!N$Dd}~B]~;[!N%8;}~([B]!N%8Bw~~$D4X9^'^!N%=;}~}^LD:X!N%D^}~}[$]!N%FC}|H~<Y4]'H!N%I7}~xJ)])I(^!N%Peu~,fnI)JKJ7g!N\
        %QC}~~JZ!N%S%}~>e!N%SG}~~$_%_!N%Sh}~~HXB[!N%T`}~~$`3Z!N%UEu~.YO]WWDY!N%]f}~~Z[&[!N%ips~HIc^1^$Z(H-[%[9[!N*8B}~&_XII^!N*;5z~1[(ecI!\
        N*IS}~~*a(I!N*L$w,c!N*UErw]+X5]tFDg!N*UZ}~)Z~X]!N*V;}~MZ!N,5C}~~0`!N,5E}~}WK_!N,69}~e[$X!N,7T}~~+^+I@_!N,?(}'^~xW6G!N,Auz9]~@^II._\
        !N,CdwH[jY~+X&a!N,Shw~WXG[Q`/V!N,Tew~~$Z.I3]?Z!N,Tr}~~&],Z!N,UAz}^W]UGCH/^!N,](}~~B^!N,]Mz~}X4]!N,a8}zY~U^!N,ddz']~zA2`@]!N,e*}~^G\
        C]]]!N,hT}'W~d[!N,iGz~W_!N-H1}~~(_^^!N-Jnw~N_!N76~}~8[S]!N78;}.^!N7;4}~8W!N7DB}~8_!N7HMz~8_!N7NXw~8E%aQ`!N7Oq}~8^!N7Pe}~8WS]0D!N7Z\
        Nz~~2a!N7]x}~;]QW!N7]z}~8`!N7aT}~-X0W!N<21}~xb!N=8;z~E_'Y!N=8B}`a~=W!N=>i}~~VZ!N=Atw~xcCHG_!N=SG}~~;^][!N=UA}K[z_TI2J!N=VcwyH~&ZL[\
        #X9Y!N=W=}~~%XQ]!N=Yr}~zX$]!N=`z}~~@^/[!N=b5}~~RX!N=h>}~{a!N=l6}~@IE^M_!NA+Mr~1^&ZC`([-Y,Z(GX]!NABF}~xZiZ!NFPe}~0Y#]iI]J!NHShz~4]/\
        [BaFF#H!NHTe}~f]!NH]B}~_jFD!NLSh}~0`jX!NLaT}~eb5B!NP6=}~B]!NPi$}~Bc~;A!NQ2[}~~=^!NQH1r1_jI'a}`fI!NQNZ}~xbc[+J!NQW=z|]=Z^H+[7GDF!NQ\
        [Yr1[jZ'Z~:]4Y'I$J+b#H!NQ`0}~~ge!NR7p}~x]!NRddz~~h]!NReQ}~xGmZ!NRfN}~xb!NRk|uyazX$F/Z!NT5O}~~2_!NT:U}~~5]#X!NTD&z~~>]%H!NTE2}~~k]!\
        NTT`}~xbHZ!NT_-z~xE7a!NTg#}~~K`!NUV{u~r[%X#W4G$Y^F!NVAu}~~I^!NX1[z~~G`2W!NX8;q/]~OH.`=[.[-Y!NX8twHZ~>H%[%[R^!NX<Iz~]`I`!NX@I}~Y[J_\
        !NXC#qI[~@a%J/]Ea!NXHB}~~)b)J!NXN7}~;Yw^!NXT`z~]]0Z/DeY!NXYr}~xJVa!NX[@k~/b@Y<]>I.H4]2c*b!NX]q}A]~HD>]!NX]x}~5GUY;]!NXbH}~M[pbAI!N\
        Xipw~/_~3X!NXj5}~xA:bDJ*`!NZ%.}~-G~T_!NZ,u}~xb!NZ1U}~#H2GgG8JBh&](I!NZ1[}S^YI!NZ2_z~~/[DX!NZ2kz{Ysa*HgH!NZ3K}~~/YJZ!NZ3l}~~Q_0a!NZ\
        5:}~~>H2X#Z!NZ5Iw~&]{[#J.^YZ!NZ60}~j[;]!NZ69}{_i[!NZ6q}~H[TF]Z!NZ78}~~)_7G3[!NZ7=}~{_!NZ7M}~-]m^!NZ7]}:`~~5X!NZ7zw/HnH_a6I5ZX[!NZ8\
        ;uSH$]4^5H_]=J5I*I*`A^!NZ8?z/a-^fJwJqW!NZ8B}zG~'^@^,E!NZ;V}~~4[=X!NZ=<z:^~`E:Z$]!NZ=dq{Fi]3I)b.I#`)D.c*Z#]!NZ>(z:^(]~Hb!NZ@2}~~?YH\
        ^!NZ@Iz~xG']^_']!NZAuu~-b-ISe!NZA~u/HJ]~'W6F5b!NZCdz~-[~&a1^AH!NZC~}:c!NZEX}4]iH_d6F)H!NZFn}da~B[!NZG$z~~%`3W#dAJ!NZG)}~xJ4^[W!NZH\
        4}~xD5I)I#i!NZHM}~k]!NZJ0w~]`IB!NZKA}:a!NZL(wXa~~:a!NZNi}~~Vb1J!NZOe}~_`QH7]!NZQC}~_[!NZS(z~~0b:]!NZSGz~~NZ=]!NZShhQ[#Z#e$X#Yd^NX0\
        F#`$]'Y-]%E3D1E)[4]#^%]#[#[$`!NZTMr~#X^E3W@c0H>Y!NZT^}~yZ+Y!NZT`z~}H1`#Y$ZMJ!NZTewC_3^#_~yH1[!NZVcw~-_/]Q[vD&_!NZW=z~~)^Xe!NZY1}A^\
        ~GY!NZ[e}~~7WSV!NZ[o}~xG`b-_!NZ](s7`Ab8GMX*G;W>BDI.]+a!NZ].}~~D_5J%V!NZ]B}~~AX!NZ]I}5]~jd!NZ]Mz~~0e!NZ]U}~~>X2Y!NZ]x}~;XPX!NZ`(u~j\
        V0D>].bH[!NZ`0z~y[2_!NZ`mr|Z`D]cR_%c#X!NZa-wf[fH3d!NZdp}~=]NH0V!NZdz}~xE^b/_!NZe*}~~%W-]!NZf}}{^~1X!NZf~r/^4]F_ta6Z)IVJ+I!NZi:}~#^\
        :[!NZj5}~~1`C[!NZk>u~<I^Hqc$a&G#d!NZk}z~bd8C0I!NZl;w/[JJEI_e~%`!NZmb}~~1X=_!N_7]}~IdPH!N_@2}DW#Z!N_Sh}~=W4_!N_Vc}~=a!N_bL}~=[!N_i$\
        z~~NIJe!Nb1U}~xFc^$b!NbSh}~VJpZ*a/H!NbV]z~~$Z/_)[!NbXc}~@b!Nb^o}~^B@``]!Nf)J}~#I~`_!Nf1Uw~3I+d!Nf2g}~0IK[}Z!Nf2nz~2d?^!Nf6U}~GZ(]L\
        GfI!Nf6b}~P^!Nf6~s~&^6a$Z5V!Nf8;u~_GG^,`9X7Z!Nf8?}~XY;D%a!Nf8Vz~[_>J(X!Nf8t}~~-a8H#I1a!Nf:p}~_IBG/_$X!Nf;{z~&aWJ!Nf<K}~xfLF!Nf=d}~\
        7avY!NfI7z~~aV!NfKbz~#I1a/]2E0I!NfLn}~T[!NfOe}~5[!NfPKz~@_EB!NfQCs~~Jf!NfS(}~OZ!NfShs~J['baZ#J8a!NfT,}~)V(]kJ!NfTe}!NfUz}!NfW-}~0[\
        $Y!NfXRw~&YDI5a&^!NfZ0}~o^!Nf[lz~NW!Nf](u~+W'I$Y*Z7W!Nf]z}~?c#ZQF!Nfa%z~dZ!Nfa(}~)c!NfaT}~~'Y!NfaV}7^!Nfb*r~[[$]<D/](bW^!Nfeo}~.X(\
        Y!Nff0w~?E#^~UX!NfhW}~A_!Nfj5}~k^EH7^!Nfj9}~3D+`!Nfnsp$Z'Z9Z$X#Z1['Y*[#W~9H!Nfn}zNGWa~-`!NiGG}~~V^!Nio1}~5]!NlQ$}~x`<V!Nl_7}}]xGVa\
        !Nm2E}~~#_!NmJU}~~CV!NmUGw~0X~-`:`!Nr?9z-`v[~L`!Nt5Yu~(X(I;['G-bBC^^!Nt5Zf~(_A['].Y3_1[0[$^)Z#Y/Z#[&[0H$Z-Y!Ntgsw~x_,`;YHY!NvW=z~2\
        [N[[V!NvbL}~0Z~JY!Nw9Xz~(]~<^>_!Nw?zz~X]~#[!NwAe}~,_~3E!NwL/z~JGO]i[!NwQK}~~4_!NwS%z~~jc!NwSR}~p]!NwT,}~Zc?H!NwTMw~b^CI%f!Nw^quyg%\
        F!NwbL}~~i[#I!Nwe?w~xIQ`!Nwe_}~0I~[_!Nwh{s|I~<G4f!N{6~z~C[w[!N{Jqs~C`w]!N{QCz~Cawb/H!N{[|}~CY!N{]x}~~=]!N{aT}~5J0IG^!N{aVz~1Y4IFG#\
        f1I!N{fus~CGCd5C#bZb.]!N{l/z~C^!N{l?r/Y'^~#c(E*FEJ$H+a!N{mo}~&c$I=W!N|@2}~ba!N|DI}~xY!N|Sh}~xY!N|UEs~xW,h!N|W=}~xc!N|`e}~xF)J#[Z_!\
        O#5O}~j]cH*[!O#8,w~0Y~IY#Y#Z!O#8;z>^~)[|b2I!O#99}~~af!O#>s}~~(b!O#CM}~1E~6_!O#Cds~0Xt['Y9W7W!O#Dww~X[#XQWL^*J!O#Euw~.^[IT]7^!O#NZw\
        ~w[#J#^2_!O#QCu~-J~?b!O#RZ}~~8Z/X!O#SGr0^{YvI@G0a)`+W([!O#UE}~xZ(I`^!O#Vcz~~CH2]#Z0^!O#Y8}~aY8Z#I!O#]x}~#ZS]!O#`(s.X~%^*[~,X8[!O#`\
        z}~SW3[!O#aTw~WG]_BY#J$[!O#b*n9[EYM^*[F]'XLI>Y0Z4J1_!O%UEp~.`JaCD#aZH&J0]!O(3N}~xF_b!O(4aw~~'H'IMH#f$]!O(>7}~.a~7G!O(>:}~4^u_PG!O(\
        @zz~.D(XuHN_%[!O(BF}~xZ_`!O(Bpz~x[DJ9Y!O(Cdu~.jl[,IRG#F$E#Z*V!O(E.z4d~fF]F!O(Fnz~~Ya#Z!O(I:}~~Z`(^!O(TT}~.F{^NX!O(](w~0I(_DIAG]c%J\
        !O(]1}~#[A[~;G!O(]B}~.Hl`^J!O(^nw~.Y{[NE!O(_kw~xE`f!O(o1z~0Y~EX2^!O-2Iw~~%I-_JY(^!O-60}~#X~a^!O-8;p~qZ1a-I'e!O-9f}~:a~1C!O-;{}~;[_\
        HMX!O->3z~bVFY!O-?Wp2`C`._MajG7]7_!O-Nf}~k[/F/^@I!O-Os}~:]FH.ZZE!O-PS}~xG*]/I%X!O-T,}~~Fd,I!O-^ow~]Y-ZrX'X!O-f}z~xkgC!O-hTwFZ~SB*]\
        _b!O-kq}~~#_LI!O-mCw~~%^/aBH!O-mbu{J$X#c4^~#EMZ!O.2n})b~S`iH,J!O.C2ug^8]#ZR[&E|I!O.C=}~~[Z!O.M=z~8]AaBG<G!O.T,}~ZY!O.aT}~;^Q[!O.f~\
        }~E^!O.lX}~7]0Jz`!O05^}~~'GUZ0[!O07F}}Hs[[^!O09)}~Y]=^%H!O0;{}~)]/YdJ!O0?nw~IW+Zj[!O0A#}~WX/W!O0EBwzY]I@f3Z!O0EQ}~5ZWYZC!O0NTs~v`$\
        W>X,Z.Y!O0O8}~~AX/Z!O0S)}5G#^nI!O0Shz~~)^[[!O0U0}u]V]!O0[?wn]nJC[2V!O0[Lw~1[(X0YE[!O0]2z0_%c,`cI~UH&H#H!O0]x}~+W!O0^O}~:Ya[!O0`mzy\
        [$[v[VE!O0a^}|G{Z>Z!O0dfz~.G(Y~FY!O0k|e-`2]cH,I&I+W#]6W%]$Z$Z3W%X/D'^#J'Z2[0_5Z(X%^(Y#Y!O0l'}~~b]!O0mv}naBZ~iJ!O1?z}~R`~)W!O1Cdr~1\
        aCJ$[$J3Z#bQc>I#Y!O1^Tu}IU[#_'^/I1JUJ#`+a!O1lD}~VIlZ6a)G!O26F}8[~CJ@H3X!O2>cp~XcR`!O2h5}~.^lF1X!O2h>}~YZ@a3H!O3QC}~~j`!O4_@w~GX0a^\
        ]!O64ow~~%`2X(`!O68;}~}]7^AH!O68Bw~~8Z*`Fa!O6;g}~y_!O6=;w~z`:a!O6E8z}JxHO_6_*H!O6NZ}~~7GKd!O6Tr}~~#a!O6Z^w9Z~{J5^5e+E!O6]2p~yZ;IAi\
        'J/[!O6aTz~~)JOW$_!O860}~~%XcZ!O8LRw~~%[>X!O:1c}~b^QI!O:72},a@_!O:8;o3[~F_;X)E*Y.`&Z$^MZ%]!O::7}Lb;H!O:>xz~T]%FBG5_(H$]!O:Bp}~xI#]\
        'X!O:Cg}~WbBI!O:Kb}~5Z~#I!O:NZ}~gY4Z!O:O(}~y[eH%^!O:Pe}&]q]!O:S%zJ^lW0[!O:Sw}~xJ(D6_P^!O:W=z~VECd(^gZ!O:X]}:]~>cCA!O:Z^z9g~aDlJ!O:\
        _@}~1]iG6^!O:n'}0^~'Y~5E!O;:p}~kZZI!O=I*w~~Oc!O=dx}~~>]3E!OBMqzJbE[!OBP5}!OC8yw~f`&]!OC<}z~ea~&[!OCG3}Cd!OCMez~ec!OCNX}~B^~;Y!OCZF\
        }C_!OG5M}~x]7X!OG_B}~~7]E]!OM7Mz~(]rI[d!ONA>}~i_!OP4oz~~3_!OPJ?q~_AQZ0f/ACb!OPNZg~#X2[Me.Y+X&A-^-[)E3Y)^-X2c%c+H!OPm&r~_H;J8[=c!OS\
        2%}~0Ij_]c!OT4T}~~A_!OT8,w5[,Z=Z=Z!OTBF}~~Ab!OTK0}~~>]3E!OTM~}~v`$Z!OTSh}&Hq_!OV8;}~b^0W!OVC)}*]H^!OVk|}~2HU]$X!OZ3Nz~qW!OZNT}~c[7\
        I!O[3N}~~cb!O[Alz~xIma!O[Eu}~xihH'I!O[GH}|XyH@II_!O[JD}~~cX!O[MT}~~h[!O[WJ}~~c`!O[a^}~xJhH'^!O[ee}~1`~SE'J!O_8,}~xID[9]!O_T,q~0YjJ\
        J_#Y/W9b!Ob=:}~.Z$ZjI!Oe8;iSb#^TVL[=E*J#`#^-f4Z([&G-e#J$^)Z!Oe8Bu~(_VW#Z6Z.^]J!Oe>s}~~H^;[!OeFC}~_IQ]'_!OeH1z~~2V8J.Z*_!OeKbu~:W)]\
        &HG]/JM`(I!OeSGr&`~%^kI(ah_!OeSO}~~c`!OeTX}~_Z;J8^0H!OeT`w~2XbY(E>X<J%b!OeTr}~~#_!OeVc}~(I~<a!OeVsz~~8aO]/Z!OeW=s~Z[?I(I7I0_0d!OeY\
        rw}ZzV+]K^!Oe](}~_ZQZ=I!Oe]xz~5Z~5[!Oea8z~(]1Z>ZFI!OeaA}%Z~R]!OeaT}~xI-IWa'Z!Oec}}~~2]!Oeg,z~;YXH(b!Oeh{}{[!Oej5}~xI3_S_!Oq@t}~p^!\
        OqHM}~-a~?I!OqJ2u(dma7E-I!OqSJ}~__!OqW=}~~>[!Os6U}~MZLG]H+^!Os8;sI[~&I.H0f%I/Z3F4WAa!Os8?}~rY!Os:O}~xd!Os:pw~5Z'[FI.XZF!Os;PsA[~=]\
        =^eC!Os;{}wI,_IF~5e!Os>isyX|F#d[]+F!Os?.}~]Z7Z!Os?2u)`j^gC[a/F!OsCdu~0et`'E!OsHMw~;^Qc/CIH&^!OsIBq~Y^3a/I3g!OsNZ}~xe!OsQ8z{^z`!OsT\
        8}~~`^!OsV{z~[I>_Ec!OsW=}~]Y7Y!OsYrz~Yc@HMW!Os[g}~kI#[.HM`!Os]xs~Fb5JJ^)I!Os`z}~~b]!OsaT}~1XJc3G!OshTs~#HX[@H3_*^#[?^(^%H!Osl~}~k]\
        !Osn%}~x_!Ov5O}+e~$J;YBG!OvSG}0H~H^mG#]!OvhW}~ZGi[!OwL$}.d$^~}H!OwZ:}']ia!Oz)`z~rV%X#W$H!O~8Bz~u^5G!O~@2wD^~EW{^!O~cl}~uE5b!O~l6}~\
        u_5^!P%am}~xb!P+1[}~[_M_OH!P+9G}~~d`!P+9R}~~X^!P+:pz~_`Q]LZ!P+;~}~CZ!P+>|}~1^K]jE!P+Azk~.Z$[#IHIBI1X9c#Z#E4D#a#G!P+CMz~1E~4b$H&`=^\
        !P+Kbz~0H=d.I(I<Hd]!P+QCz~HXx^!P+RZz~9^DGeb!P+SGz~.[KWiH!P+Smz~%_6D@[yZ!P+Sr}~%]!P+T,z~0G#IfaM]!P+Vsz~.]~7[8]!P+]xs~-_'IGb0GvY!P+a\
        Tz~.cWZ6I^G!P+i$}~Z^iX!P+iG}~#WVW!P57Ln~Md~5J!P58;u~YG%b-JCJ)c-IAb!P5;{p~~Wa+i!P5EBc8[dJ+I5Y4Y.i@H3e6HE`!P5Wm}~k`!P5aYw~hcJH-Z!P98\
        ;z~8HQ^Je-E!P9Pe}~k]!P9T,}~eY%Z!P9^O}~~6^!P;oH}~.H$ajI]J!P<d.}~xd!PC0X}~.Y(Y~FI!PE3K}~FY~+[!PEO2}~;Z!PESh}~4Z~FI!PEW1w1]%]gaGJVJ!P\
        EW=}3^hE%`yG!PEWoz~_WQX!PE[Cz~l_#_#_,D!PE]S}~1](Z!PGTe}~rY$Y!PJ]xz~5ZFI3Y%^WH!PJhTw~iVLWF]!PKNfz~da!PM2%z~tJ0HFJ@_%a*a!PM3K}~~%`!P\
        M4/}yZ~']!PM4;z~t^ya!PM4i}~_G7J{d!PM5a}~tY!PM8;}4[~~;Z!PM8Bz|]~<F!PM<*}~<Z^I!PM>R}~_IFd!PMAtr~~>g!PMDz}~pXE]!PME;r~_ZQA`g!PMFCrNaa\
        XV`>^S]!PMHM}|_~<I!PMJR}~~8d!PMNZw~_b3V&IJW!PMOqzsZ~HZ!PMRhz~~(Y8Z!PMRx}~_g7H1G-]!PMS(w~~$^Id!PMSGw2Z-[aY~NX!PMShz~_FV]%_2H!PMTMs~\
        _Y7I4]*H0a!PMU{}~~Kc)G!PMVXz~~+^CY!PMXJs}a~KH&[%Z/^!PMYrz~~Kc!PMZp}~~K`!PM]E}~~#YQ`!PM^4z}]xI9`!PMa%}~~#Y2`:G!PMaToH[aI(dC^3H#a$`9\
        ^0X;J#H$[.I!PMaV}]^*[!PMe?z~_JC]0]>X%F!PMh>}~~>]0[!PMhVm~5FmG-_'I$h#Z5`3G!PMiVz~_G~1b!PMj9l~&X8`Db7H&[8b8I'HCg#H!PSW=}~xB9e#Y!PS_7\
        s~[_>_)J2F<X&b!PW:WzTF:`!PWShrTb$]8I`[b^?Z!PWYA}TZ$]!PW^o}1aE_~$IxH!PWjf}~~Q]!P^Lt}~xC>I#d!P^Shz~xJ?`!Pa8;}~~4a!Pa;_z~xY!Pa]xp~XcA\
        H3b(F!Paj5u~'^sD'b4VEZ1[!Pd]h}~xa7V!Pe,vz~~I`!Pe1[}~~h^!Pe3Nz>]cY~GH!Pe4/w&[qY5G-[&I)Y!Pe60ur]%])]9FS[0G@H!Pe6~s~,Y.[$f$ZPI/FNF!Pe\
        7?z~~^I'b!Pe8;mgdCJ%X#X%Y/X8X#Y#X'Z&Y'X2F!Pe8J}uY!Pe8Xz~DXta!Pe8]}~2[~9V!Pe8s}gZPZ!Pe<Xz~<e~/I!Pe<}}~2^,^!Pe@Iz*b~Q^!PeB}z~:^R]ZI!\
        PeJ&}~2[~W]!PeKZurg8J!PeML}sY~S`!PeMTw~`XGH`V!PeO:zu]~%ENa!PeS(z~@Ix^0`@I!PeSGz~$]6JbDM^#G@_!PeShf&a]`3Z$^#_+_#I+`'b?^.[,['^3[iH!P\
        eTP}~VJpc2H!PeUE}&c]II[!PeZ#z~fZ'^!PeZN}~$evING!Pe](z~8X&YeF/a!Pe].z~0Y#[=ZMH]J!Pe]Bz~vG$`Nc@G!Pe]Ez~$ZM`wI!Pe]q}GZ!Pe]xz~-I'bs^0`\
        !Pe^T}~PZ*_AH!PeaFut_ban_!PeaV}~xXD^,H!PebL}n_nIO^!PebTw~$X:[,_~%F=b!Pebiw~:HRe/I!Pee4}~$`!Peeo}t`EI|[!Peezi~3_+XEdGIAG@e!Peguz~<d\
        9_FFNB!Pei$n~:=Ri/GMd#I!Pej9mti#ZDB~/[!Pek>}~jg!Pembp~$ZvHNH@k!PenV}!Pen}zrg!Pl<}z~#^,YZJ!Pl?0}~.I~7I7`!PlKb}~#ZS]!PlRZz~fd!PlShme\
        YE^'WUW4Z!PlU)z~~TZ3]!PlaTz~0I$]!Plk>}~2Z!PygD}~x_!Pz8;r~4^L_Cc!Pz<.wHJ~1^Ja4])H!Pz>xz~N`+[JY!PzaGzf]~N`!Pzg#zf`tIEV4X!P{8;w~~%`!P\
        {S<}~y[X^!P{g#z~~#I$]4^!P|]U}~@Z!Q$aT}~'ZsHDa!Q-6~s~cc!Q-j9z~<cHE!Q.4o}~~%Z2Y!Q.C;g~AD#gpJGI#j!Q.`oh~Ajqc!Q.e2}~za!Q0aTz~xb!Q55a}~\
        t^!Q5C=}~B]~;H!Q5Q.}~BW!Q5aYw~Aa~<E!Q8&}z~xI:[!Q82Izj]~0e_Y!Q83N}~~6]!Q85I}~xC#d!Q88;w~~5ZAa!Q8?wz~~7IAa$^!Q8@z}~~5a#X!Q8Au}wI;_eH\
        :HIa'I!Q8Bpz~~5_#W!Q8HQ}~~RY!Q8MisHZXYmH/_&F-J)^I]!Q8NX}~~5^#W!Q8NZ}{^~7G#`!Q8S%u1^~&[Ca~*I!Q8SG}~~8[!Q8SJ}~~5]CZ!Q8Te}~~V`!Q8Vc}~\
        ~5G#JGc#`!Q8[S}~~V[4]!Q8]2}~~D]4^5E!Q8cS}~xJ<a!Q8j.}~~%]!Q?ipwPd!QA6Fz&`~*a~2W/H/J!QAfN};]~_J7^!QBXJz-H.e!QC3Nus_8e)HpGDV#Z1b!QC4M\
        }~_]FFSW!QC4y}~._$Ij^!QC8;a9]qX%]On@f>F/k?H!QC8Bw~1H9ZQG%F=^,_*W!QC8tz~-Ip]D`!QC9O}~~dX!QC:}}~-b!QC;}}~xFQ]#^!QC?&z~xCJj!QC?2};_~A\
        c[G/B!QC?Tz~~GDEh!QCAzz~~(]&d9I)I+J(_!QCB3q~TJsd1a!QCC)}8H'c~~8F!QCD^z~~#a!QCHMw~-^-X9ZxI!QCKb}~4I~A]!QCLn}~TWVa!QCL}}~~NW!QCNfz~~\
        Ja!QCQE}~`X!QCSh}~2J5GBZ2]!QCSq}~~Jb!QCT,}~1bK]?IKH#D!QCT`}~~N[!QCUA}~_F7^SZ!QCVX}~Le!QCYr}~(^N[!QC]1}~~Va#]!QC]zz~-a4EF`!QC^9}~?W\
        2W!QC_@}~^CO_<B6e!QC`mw~<XDeXZ2E!QCbLz~Q_#FGG-^^[!QCeo}sZNZ!QCf0}~@YPX!QCfx}~WW!QCgN}#`~~:^!QCi$w~CZ&Z&Ha]!QCib}~F[!QK`m}~<Z!QKj5}\
        ~~4[!QMjBz~.X$X#Y~HJ!QOXj}MI:b+J!QU3ik~5Z0[MZ+V$[$I$[.G0G6]'[*Y!QU8;w?W~mH=WB[$[!QU8Xz3`~yW:Z!QU8t}?a~m]5F!QU:Ow~|_.J$E=])b!QU=Ts~\
        G^R@*[$`*H5H2[9e!QU=t}~~/a!QU>Ws~&[tc4F#[CF/W$`(_!QU>_}~~/c!QU?T}~~-a$J^J!QUCds~~/c5Y3G3Z!QUEX}~]`6H)D4[!QUI:z~&]ma;JUJ!QUS%m3_.Z~\
        m_%Z@J.`/_!QUShw0c~sC$H)b5Y1C:I!QUT,o~xD-b)Z5X)Y&]!QUTe}~|^CZII!QUT|uAZ]_~0`.V!QUW=s~xb(]!QUZp}1]$HiZ~EI!QU]B}~~/H5^!QU^oz~xH&GR_-\
        ^!QUfNu3b~E_UE.]!QUip}~~/Y:]!QUl?}4^~`E*]2I!QV5$z~~&[6]!QV;gsEb$b!QV@:w/Z$^,Z:]!QVNw}~~L_!QVa8}~~<]!QVcDp#Y/Z:^+Z)Z~L[9Y!QZ8;z^]2g\
        ~,G7J!QZ^+}~~i^!QaSh}~~3g#H!QcShz~~$_9F3a!Qf8;}~VZQ`(H)F!Qf<.w~bZR]#Y!QfUA}~3JMYQZ!QfWJz~~3_&XHF!QhQqz~hb2GE`!QiN*z~/b!Qm2[z~xI#^j\
        a!Qm8;z~~V[1Y!QmCM}~xF+^&[!Qp8;z~heUa$J;I!Qp?2k)`4^~Aa?IJJ>]!QpBz}+_E^!QpT`o~#X%g$I1HFfHG!QpXk}~C_;Y!Qpcz}~[c>H!Qpg,}!Qph7zw^~#Ib[\
        $J!QpmCz~~$]#Z.G!Qq8B}~xH&X$`!QqSJ}~~@e!QxMn}~r^(X!R#3Ko-aw_KXIHUa+Z!R#60}~xDbe!R#D@}~~R`1[!R#IUz~xb!R#PMz~bI@_(],I!R#S)r~'IsG=])`\
        &]!R#S0zzda`<GVH!R#TNz~R[h[!R#Vc}~~6_>]!R#W+}~'_sZ!R#gduHJ]i#]!R-3N}wY!R-;$}~hWU_!R-lm}~<_%Y!R.]Iz/]$]$W!R1DPw~1^G`([7[!R1Kbw~TZq`\
        !R1a8w~S`~%[!R1khz?ITd!R6Mn}~~O^!R:gfz~[^>J_Y3Z!R;2%}~t`~#Y!R;V#z~~&YqY!R;_U}~~&eqH!R<Y:}~xEFc!R=6~s~<_)Y%Z!R=QKz~<^!R>9}z~&X%b!R>\
        ]2}~~af!RH:x}~}Y$W!RHDI}~xF=[6Z!RHI7s~xI)Y6b6E!RHQC}~xGQ`!RHSh}~xI)FJb:J!RHcd}~xD)`JZ!RHmb}{_z^Q@!RI8,z~~La!RL2@}~~#Y#]!RL2_}|I~Na\
        !RL78z~~Kb!RL8;}~~+_.`!RL@f}~~(I5`!RLD^}~~%H1`9c!RLG~}~~$C#b!RPMT}~`]~*D!RPee}~`b~*H!RVBF}~e[!RVhe}!RZ1[}~.Z$G&^~EI#J!RZ2%s~;Y?Z-[\
        1V8[!RZ3J}~Ha~DI!RZ3K}~xE)Y6JC^!RZ8;}2_~~5_!RZ8Bz|^IGQcHZ1G:C!RZ9R}~4Eu^9_!RZ9X}ha!RZ:O}!RZ;{z~+Xf^6]!RZ<h}~.I$]&IIH{_!RZ>s}~[[M]!\
        RZ>xsx]]^!RZ?,}~~X[-]!RZHM}~-Z)Y!RZJn}~IX!RZM?}~Tb~7E!RZO0}~R]$GP^!RZO1}~T_EdpG!RZS0z~RY$X5Y#HSI!RZSGzz]{G/[a^!RZShoh`*X:]>W-d)a>C\
        'XYD!RZT,}%[~EY!RZTew~[b{_!RZUzz~3HN]!RZVS}~.G(V~F^!RZYrw~+d!RZZ0z~oZ!RZ[J}~4Y~FH!RZ]x}~a^9b!RZ_U}~~7V#Z!RZ`m}~tYu^!RZaTp~+GIW$H6_\
        ,`I^KZ#W!RZcR}~9_7WKJ!RZfx}~9^!RZl?zpa:JPW9H'JY`!RZoH}qZ~)J`a!R]Te}~>^!R]Y=}~>`!R]k>}~>[!RadPw~hXTY!Re6F}~~RZ+X!Re6Ur~5[/X'^.I.[B[\
        SF'I!Re:W}~GI.`~%G.`!Re;{}~5FA_^^!Re@I}~~%ZEZ,H!ReDYz~GX~9[!ReFC}~xXHW!ReLuz~B]~;]!ReO3}~~j`!ReOw}~Gc'J)W~%H!ReTrz~B]WJa[!Rea8}~~K\
        Z-X!RehV}~B_'Z~7I!RgE;}~K_!RgT,w~ZVQ_:JE[!RgT`}~~Gd!RgXr};F7a^X!Rgl;w2[OI&[/]!Rh3<z~~(Y8Z!RlG$}~4YuI!RnIU}~x]!Rnk&}~xX!Rp3&}~YZ!Rt\
        1J}~~#^a]!Rt2A}~9a~QZ!Rt60w$`~2^=IJJ(^FJ!RtCM}~@_!RtO.}~~]`!RtQpuwYa`?EEf'JS[!RtSR}P]r`(H!RtShzzZu]!RtW,}~Ob!RtX]}~~i]!Rt^=w~x_#Gm\
        X!Rt_@z~Cc0]iG!RtfN}-`~~^Z!RtlA}~4_fH!Rw5Y}~/_!RxBFz~xH8e!RxCdr'Hi_Pc?d7H&Z-]-F0X!RxYh}~dd!Rz2_}0^!RzT`}~.Y(Y~FI!Rzl6z~~$`I[!S%69z\
        ,F~&ZVb$I3G!S%6Gz~Z[/Zf[!S%6qkDH~Oh&;4i$X!S%78z~hZT[.]CJ!S%7]zDd!S%80}~x[!S%8;w=[~#_X_XI!S%8B}2IO[~7]!S%8Xp<a#`FJ~/Z#Z<IC[;_!S%8]}\
        ~~u]!S%8l}~~6X>W!S%;bzDG'D~@b:_=[!S%=d}D`p`!S%@2wDb~1^6I2IU]!S%A>}~@YEH!S%Cd}?[~~3Y!S%Ch}De&I!S%C~qDl!S%FFucbO[Ca~*I!S%Fnw,a~~R[!S\
        %J'}q`!S%M=}#_~0I!S%O0}-[!S%Pe}|X~<X!S%RZ}qZ~x^!S%SGw=[q`iZ!S%ShqJXS]IYp]2I)Z9Y#I!S%Sn}~~;_!S%TMzC_f_!S%T`}~~)[0W!S%UEn:I,i~D]!S%W\
        =}~~]Z1]!S%X;}~pWL]!S%Yku~~lj!S%](w~>YIYF[!S%]Br4Hua&Y:bKJ&d'C=J!S%]I}/[$_<J!S%]i}~KXN^'J!S%]qz,a@[jZ!S%a0w2FOa3a!S%a8}~u[5G0V!S%b\
        5}4]h`uJ!S%e2}~v_!S%hW}'I,fjI~aA!S%hr}-]~j[#I!S%j)}<^~[X!S%kT}~S[FJ`_!S%l]}9X-^!S%n'},Z~~FX!S%o1}~7]~;I!S(1U}~.J{_N[!S(2J}~O[1IBG/\
        _$I!S(2_wyJ~U_.]']!S(3Nn0]{^(G'WZZ7H+b0Y'Z2I$e*J!S(4/m~#IwZ8I$Y#]%I-X&[#_+_&]!S(4;}~&]!S(7oz^_)^e[;I!S(8;w~u]#_Ke1F!S(8Jz']~k[CG!S\
        (9W}~~*`!S(:J}~~$`'^1J!S(;$m~5W$[+I$WO[*I)Z#Z3]'^*X!S(;=s~pY/H(`@[4c!S(;]z~~6f!S(<gzpa>dd]bF#H#E#I!S(>-}~)`!S(>7}~~IX!S(>W}~~(]K]1\
        F!S(Auz~~X`$J'[!S(DVzy[dH:`5a+I!S(G$z~_H``1_1_!S(HWs~5Y~(^2J1b*^!S(HXp2[}J'^'Y%[B^(a!S(LVwm`~b^!S(MV}~~I]!S(M^}~.[~L[!S(M~z~?^H[4F\
        a^!S(Oe}~~#YbX!S(TMu~?Y#c.J~'c!S(T`}~%^~A]!S(UAzJ]~^^!S(VN}~~DF2f!S(Wq}~xD@]3]!S(Zpz0`~h]!S([@lwa)[$H2[IJJG(]-^)a$]&`#W6W!S([Bz0_~\
        ~,_!S([Wz~^^UZ!S(].r~)[/XKJ#e8^Ia7F$J!S(]U}~MZLF5_!S(]m}~5[U]!S(^Tz~7c^G._#_!S(^n}~LX-V!S(^oryH([vI4Z7a/Z%I$^*H#`#J#H#Z$G!S(`H}~uZ\
        #X!S(a(q~G^LZ%W#W4G$Y<]3]2F!S(a*}~~0`:]!S(a8ryZ8Z#`r[3ZE]!S(aFr|I/^Kc(YUF5H&V2a#Y+[!S(aZ}ga~*X/H!S(b*s~~*[<['c8]-I!S(dpww_~GY,Z!S(\
        ejz~~KZ/_._+J!S(h>z~kZZI9b)J!S(i_zwIG_.YSG/`!S(l;}~'dsH!S(npz~5ZTY!S)2%hz[*a#X1IcY#ZC_&Z9J0^!S)4a}HX~;IL`!S)8;j6`5[WZ&HSY%b-`2G%J+\
        I'J)[-`5I.G'`&[$I!S)8t}~1c~L_!S):<}=_~][!S);{w~([~Z]!S)=`z~~Ea!S)>_s6ffY$I(C#I1Z@[!S)?z}~'_!S)CM}~'YsG__!S)D@z~~6]@`(_!S)DA}~~6Z!S\
        )DYz~~DI)])^!S)D]}s^~c`!S)FC}~0b~5E,X!S)H1z~~&YT],]!S)Kbp~&[#F#a;X8Y#I$[/aAI8[3G3_!S)Kn}~~C^!S)NZ}~xGF]%c1E!S)Peu~xEmf%H!S)STw~.[(\
        JuaNG!S)T,j5h#Y)_gc2XcD2`7X$W!S)TM}~WH,dFB!S)TN}~~WX%`!S)T`g5^g[*b,Z(e$ZaFf[!S)Vc}~x]T]!S)W=}~~&^MY!S)XJ}~~%^fY!S)Y1}+[!S)Ynw~@ZY_\
        HY2_!S)]2}~iZm]!S)]xw~+_[G'`>[!S)_8}~~d[!S)`Jz~$`vD=^9]!S)bLw~'a~N^!S)eb}~~*]!S)fv}~xdVW(I!S)g,u6]fJ+aEZ/XAHGI!S)ipu~xIIG%[-J#f9]!\
        S)l/}~'^!S)mEw~xHmb!S)ofzI]~P_!S+:.}~_YFG-[!S0>W}~~U^!S0>_uzW8ZO`$`%W!S0Dz}wFM_!S0IB[#Z9[_^;b=a#Z#c#e#b'D-`$_#^#c1H3J2Z#W!S0K0z~]Y\
        -ZrX!S0Kbz~4Y~MX!S0T`rAXsZ,VIX1HEWAW$Z!S0aTu~5[Sd3HM]!S0dP}~h`!S0ip}A_~HI{^!S5^Y}~x[-_!S:BBw~5]KYv]%_!S<@z}~/Z[^!S<QV}~xWhe!S<SG}~\
        xID^H^!S<SJ}~xBYe!S<Vc}~~i[!S?[l}~NX!SA`z}~A_!SG'_}~~MW7[!SG1Uz~3BNYG_+d!SG1cq'W~~1fRH!SG1rz~V_3c=I9]!SG2%w~CJVIBf$^!SG2_u'a+^#Iic\
        #F~%[^I!SG3N^1kjI#a+[/cCk%Y&H&Z'I#I2D#W&^&J#_=a(]#]$E$F)J$[&]$d#C'[!SG4H}~~*[!SG4ok~tI'I(`#W%^-Z*D&G.a#I#]']/],b!SG51w~hb2[P[!SG5a\
        }~pW~)Z!SG6.}~~%]]f!SG6E},Z5c~ZH!SG6U}~V_~.[!SG6~u~,[)^'Y$H$C*[~2_!SG8(}~~%f4J6I!SG8;b/]1^9c$`4I#c2H'JX[#X7](F#J%f)[#_%Y'[(J%I'b'H\
        )F$]&_$I$c#Z+G+J!SG8Bw~H_Ke%F(cmH!SG8Kz~~NDCe!SG8Sw~xIdf*H!SG8c}~he!SG9)},b!SG9Gz~IZP^iE!SG9R}~0`&IfI][!SG9XuAd~HI>]NX!SG:7o@I#^,D\
        ~>_2EEa)a!SG:T}~~dY!SG:poYc6bnZ7[&E8C:H%XD`!SG;1l~_^'^2I'[7Z-ZT`%_!SG;9r~_aQa!SG;VzND~ce!SG;Y}~~Wa$E!SG;go0^~'J@d-J+I2I-[8^#]'^)H1\
        I!SG;{p~#]%Y([#I&Z#YFX]a0^4I%`#G(G!SG<Bz~S`!SG<Jz~)Y?ZSH)[!SG<hr~4Y7ZG`gY!SG<i}~/[kEXZ!SG<yw~_c]C!SG=T}Y^~@`!SG>_z~hVT_HJ!SG>bs+^6\
        `?a*a!SG>ir~Va?d]^%I.^!SG>xzwc^I!SG?z}~sbdG!SG@W}N_~kI!SG@Z}~~#J'_!SG@~}|@#E~;g<W!SGACl~xG)G$],d#[*J#aEb)a(`!SGAX}~YZ)Y!SGAzz~~*Z$\
        ^!SGB3w=_qY~6X1a!SGBFw~4Y#I/Y`^3`7I!SGBlz{[!SGCMz~1]iI/[7^(F!SGDB}~:Z~C^!SGDPu}W5eCI-X!SGDT}~_FFh8J!SGDeu~xI:G$fe]!SGEBz~7c!SGEXp/\
        _4Z~?[+eUc-]!SGE}ze`O^~1^!SGFCz=]~LH2JDf!SGHM}~/Z>ZNF!SGHU}=J~LcTY!SGI&w]Y~J`BZ!SGI7}~~$GJ]!SGIg}~t[&FT^!SGJ)ztaod4H<^OH!SGJ/r~Ej(\
        E!SGJU}~~CI$b0J!SGJZw~~6Y0f1I%I!SGKJ}~0B~9e!SGKK}~xdoI!SGKbk~Wa(I,W2J&X-D5W&H#f#H-[#b$Y#J,E%X#_!SGL}s~cZ7F>H#f6]!SGM<}We~'HIJ!SGMT\
        z~~hZ!SGN;}~AV#[!SGNZz~xI#fmW!SGNh}~x`!SGNl}~GY1c!SGNwzyX~Q_!SGO.d5ZS`8[#Y6c#[/_$Z.X&Y%^@X(F#]'Y&W%^(H-]%I#I7I/]!SGOwz,Z~L[0Z!SGP+\
        b~%G+^'`5Y&`/])^+I2F1_)`-Z'b#Y$J3E#c#c-[!SGP2}~0`~1a'J!SGPMn{](XyW0X*Z5_6^!SGPVz~~$GJc!SGPes~2[~'H&c0^@_!SGQa}~`X:b/I!SGQiz~/`!SGQ\
        pq~7]cD)[#b.G/WD^*^!SGR;z~~ug#J!SGRHz~~$FJ_!SGRP}~`]~*D!SGS)q5Fg[*Y2`RV2H!SGSpo~#H#I#e~'a`I!SGSq}~%dyI!SGT,w~1JlXGJ0^#I8[!SGT`q1_j\
        `|I(HCf)a$I%G#H#C#b#]!SGUAj+Z6^1Z8X/Z,X,YSZ1`%Y$_%W&I#XOD!SGUGw~H_QJ%G?_8c!SGUK}~Ia~,Y!SGUV}~A^~J]!SGUc}~_cQZ!SGUzz~N[!SGU{u~~'a6Z\
        2Z)H*F!SGV#}~~&[=[!SGVS}~.J(Ju_1J*[!SGVX}=^!SGV[w~xD<h>Y!SGW,z~/Fx[KZ!SGW1w~qJ#b#H3Z!SGW=w~td&E#]-Z!SGWD}~e[!SGWOz~x[@I5`!SGX4}wJy\
        a~%[!SGXczyY%W@JyX!SGY/}~~;Z5X!SGYA}~c[!SGYGwzZ{D1_(]2J'W5H!SGY_z~$^DY~%H!SGYrz~4Y!SG[?}~~%I>a!SG[Bz0W~~#[Na!SG[F}?^~~H]!SG[Ll,a5]\
        nYH[1X._(aOV,[!SG[grg_i^$[%W=X'EYa!SG]%}~~5[!SG].r~1XGe+^tI!SG]2}#^~~XE2^!SG]E}~T_t]!SG]S}~~$^/E?^!SG]mezY8dWF/F#Z+d0Z#]4a,X&]&m-I\
        !SG]x}~b^PZ#G!SG^4wNc!SG^9h'_+_~'`Ci3I2@+^$GBa4i-_!SG^O}~BIfcRb!SG^n}XZT`jJ!SG^om0]kJ%a{X>I4f)J#]!SG^quyD%V~<f4`!SG_@b2e-fAZQZ4F5W\
        2H#`2]._8e(^0]!SG_Um~5IxZ(H$]5^#Z#]!SG_h}~rH(cKG#]!SG`e}Q_~~;c!SG`mz~#I}b5I!SG`zu~.Ys])G#W9H2^!SGaAu&`~%_:Y!SGaTs~hH-^'d-ZFW0Z!SGa\
        Vs~dZ6C#_ea'_&_!SGaYu~?`$H8aB^'[0Y'F!SGams~ta&F8_Rb2H!SGb8u0`~7]~*_8W!SGb9u:Z~`]*H4Z!SGbL}K]~~:X!SGc`j~x^)e#G/H$G)`2g$I#I#I%_2^)H!\
        SGc}q~~$^Ie&X<[!SGdO}~_J]`!SGdPz~R`$]!SGee}~~h^!SGeoc_Z#[$[Li/V&V*[/e0_/a'IJY4H$c8Y!SGg#z~~#J#`I`)a!SGg,w~~UY/_!SGg-}~/akH!SGgV}~~\
        :^!SGg}}~rf(H!SGhc}~~>]GH6_!SGh{w~~Mf!SGiI}N^~b^!SGipz~]Wf^!SGj&w~~Lc:H!SGj*}~~Mc!SGk2z~~v`!SGl8w^_[XDZQ^!SGl;}o[~{]!SGl?l0k~#]&HC\
        YCHJ^6I.[!SGlXz~-[:H(Y=Z!SGm&}~~NYC^!SGmCm~,]g_)C([#d#I/H(H5b#G%^%^2H)a!SGmEw~1_b_oD'J!SGmb}/^nG#J~Nc!SGn'w~3^mI0dFY,I!SGo/z~5]eFT\
        b!SGo1}~R]rW!SJ3Ns1am]WG]`!SJ4;z~HJOb'Z1Y!SJ8;r~VG*^]](o2B*H$_!SJA^}~z`VH._!SJHWq~xH(J#I#]8]#G1f&X%Z!SJM=z~}Yo^!SJNQz1djJ~XJ+J!SJN\
        Z}~xCYa!SJO%}~V`}I!SJRZz~sj!SJSn}~Va}I3Y!SJTN}~~)]L^!SJUV}~([~>[!SJW=z/`!SJWJs1_~&[C_rJ4J#I!SJX~}~~5]!SJ^ouV]~{J$e!SJa8}~a_TH6[!SJ\
        ctz~xE5G)e?b8J!SJg#r~]YIb)_F_-Z!SJh>z~~@]&^2I$]!SJi%u~#Y$Y4cAX~*G!SLCd}~}WU[!SLSGz~WWBd!SLShz~W]B^!SLis}~.W(Y!SLo3z~.Y([uG!SO78z~~\
        %XL[!SO8Sz~x`TI!SOnM}~~O`!SPoN}~5]!SR4/z~~DZ)_)J!SR6<zPc!SR8?z~_Z5Y$W!SR;$}~~%I9J8f!SR>iw~t^!SRC4u(^j`&Y#]#Z!SRK:}~Da!SRTM}~.X(Y!S\
        RW=}~q_%b!SRa0z.G-a~~3_!SRbLz~$Z;_~<J/[!SRf>}kb!SRl]}~x^!ST2ew~.E(Xu^NI!ST9Rz~4YuXNG!ST<Hw~.^{aIJ!ST@z}~.`{JNE!STBp}~~,`N]!STC;s~.\
        W(XuJ!STZmz~4a!STdfw~~,^NJ!STk>}~.I{bN[!STl<}~4YuI!S[8B}~~ca!S]3N}0]~bV!S];g}0^!S]]x}~0W%Jc[!S`8;q.[kZ2a_H!S`:7zAa~HF!S`:B}?_!S`:J\
        p#X-f3J!S`Au}~~#`4I$Z!S`D^z~.Y(YQW!S`ES}~~#`!S`T`}.J3^~d_!S`W=}~~(d!S`^o}|`~NJ!S`gds.G<^~tb!S`khp?i!Sc3/z$['[~qZ!Sh1Gq~QZ&ZD]-]!Sh\
        1Jw}^9]XG&Z#ZYI!Sh1U_R_HJ'E#B0_#A#H*_'Y%[&g#I#b6f;<%[(V$Y&^$`'_'H$b&i%B(`'G.Y%]$G([#^!Sh1VeZb5[BgM_7h&J-`-b!Sh1[w~0E#J~3c3]&^!Sh1f\
        }~~Ca8I!Sh1pw~-Y7IWHaY@d!Sh1s}hc!Sh1|w~+JC`0W?J;[!Sh2Jo~NY#c1b]`2E!Sh2K}~~:WE_!Sh2_u~|]Rk1I!Sh2kw~xI#I*I.Y6]-f9V!Sh2mr#WME`]a_%a'H\
        Q^!Sh2n^%X#^0]@[$_$`$Y6I#Y)W,X.h#I9G?I)_-G+_&J'X4G#[$I'],W&g$C#I#X+Y'_#E/f!Sh3Fw~@`&G,^7G!Sh3Nb'^+`#^oH0J&H1W%]-W$W$a#I2F#c1a+D#Z#\
        I$Y%]*Z,I(F&I/J&d%H&]#]%d%Y!Sh3pu~0Ijb%]?YO]!Sh3t}~J]'^bI!Sh4/k|I$G#Y/I&]WIG]#G'W(`%[&`'Z'a!Sh4Ep#W~/`#]J[$J9I'`IX#Z-G<W!Sh4`}Bd!S\
        h4mu~~;d3Y%Y!Sh4~lXb#J&IOc<^O_]b!Sh51[3X0G,c&d+J#c%`#J)HIJ$[.a9e+W(W$H)]#D*E8F#_-`'].Z%^%c)Y*I&Z$^#W#^$`#d&[#]!Sh5<}9a!Sh5I}~5]sb!\
        Sh6<um^@W~]Y!Sh7,}Qc(a~BD!Sh7X}~~$J/_!Sh7or^^%`#^%`~#f4JjD!Sh8;lT_$H8JeZ5W2^*^%J#`6],c,J$a)J&b-H!Sh8Sz~^IbG>`!Sh8s}JaeYUI!Sh9R}~.J\
        {Z?b!Sh9Ww~%a-YwI!Sh9lw~K^BZ#X#X!Sh:Ju.F~Of>G7_!Sh:Wz~-^~%b)J#J!Sh:o}a`~'W!Sh;$h~'_GW,H4Z5J%G#I.Y'W'`+`'Y$b)C&Y$Y-Y&`$F!Sh;9s&_jc(\
        F#^~%IC^!Sh;=r;b~AY$V#[6Z(Z'I=YBJ!Sh;Yp~1[/aR`+E2G'b&[1`6^BZ!Sh;]}~$WM`!Sh;gkyFKY1f2d3G+^$D*D(J'W'b<^%a!Sh;{wwW{^%a!Sh<guzX%X1^~:_\
        /].G!Sh=U}~1[~Jf!Sh=u}~-d~/]!Sh=y}~]GIa!Sh>-}~xbZa!Sh>7pJW~FI#e*I&_5H2^#A&c7`!Sh>K}~CY!Sh>cw~~0^)J$G#`)_'E!Sh>suSfWG$G)dcD1_:C$b/D\
        $Z!Sh?:}~+[!Sh?D}~~%h4?!Sh?Tw~x?Sf>^!Sh?_e/[~Ic<Z)^$_#I+`J^0I%_!Sh?n}~Ra$Z6B!ShAqr~0b$^hICJ+`?]!ShAur>Z~;I-]1F*](]-g)G<H!ShB*j{I1Z\
        #I#X1[&[&Y'X/c#`>FE_([5H%d'H/G*c!ShBF}z_L[PF!ShBk}~q_)J,_!ShC2]#cUJ3`'E%c*a3X%f(I#Y<W$W$I#i3J#J+b,Y*W)X5G#d)Y&A%I(b+D$Z!ShC9}&Hq_B\
        Z!ShC;z~5d&[~?I!ShCMz~xI/]Ja7Z!ShDQs~1IBH#^Gf_Z!ShDU}~bby_!ShDV}~~0^P_!ShDaknX)X;]FI)[&X*`+^&E,I#G*W%[+W(X>W'W+_!ShDl}~~*bI_!ShE(r\
        ~(]1X/W']#IWY!ShEBsw[%I7IGF@F)_/F'^.E-b#Y=_!ShEEX~0J#g*]-]&J#Z,Z&g=`#J&f'](Z>H#d#_(Z&g%J#Z#Y$J$g!ShEXz{_#F~<a!ShFOzyE7]gIRg!ShFn}~\
        CY!ShFo}~O^!ShF|k~+IZI+[-J%a.Y3Y#b$_#X#[)]._4_!ShG%s~x@-a)I2_$[(`?['Z!ShG=}<^CI&I~0c[G!ShH-p~.E(Z'GGI#]'Z,]:G7_9c(Z!ShH9}~gZ<W!ShH\
        Wr~~$b/G%^)_4_'_!ShHXm|WyE)I$X,I&^(_#f3^(IDH!ShHh}DX~Hc/IMH!ShHmq~1`HY'H%]3_)G]J$[!ShI7}~9_~SW!ShI@u9JgJK]V_1a7cBb!ShJ,}~~C_!ShJI^\
        (Z,I,H?I%H#d#e#b#`#d%e1a#Y#a5`1b$Z1H3_(c&Z(G*H0Z,Y'[1F1D!ShJXz~0ddZ(F!ShJa}~.d!ShJb}~4Em^*]!ShLVw~}[&]0WcF!ShM=_([&X3]XY$Z(Y%W$[)X\
        )X%Y*_+[1Y$X(I(Y+Y&H&[#F/Y$H0J-J0]']#]#X+V&_!ShM?i,W(Z0Z9Y:_(Y$Z6^#I)H&_#W#]:[*](^9B:I%CVb!ShMV}~xGN^/_!ShN=}~{aIH2a!ShNRz~xG/Z!Sh\
        NT}~~k]!ShNfn7Z*[nH$^$Z-E#],_OIH^#I!ShNgz~xFWl!ShNtn~``:e/F+a7I'[.[!ShNwz~1J~Jc!ShN{z~1_&V!ShO#w~-JmJHJ)X,[)_*[!ShO%w3_~Ef!ShO0u~;\
        [$YhI9[.Z*]!ShOezSd~UI4I(H1g!ShP+c[^4^4H*]#]$[#a#J)W,[%V'c4I(Y$H4H1J7H$E$[$G0_$`#_(^'^!ShPWzTI$C8g!ShPhz~dG.a!ShQ.}~NXLc!ShQ]w~%c'\
        hWB!ShQf}Yb!ShRZw~0G&^@]$J%EG[(Z!ShRtz$c~~D[#J!ShRxw~N[ib&[!ShS0}~~&^F_!ShSh}~0a!ShSnw~~0g-I(X!ShTMgW_$_%b)Y,YAe/Z#Y0W2E)H+[+E1W0Z\
        =Y%X9]!ShTN}~xG,b*ICF;H#_!ShTT}~$`~*aZJ!ShT`nxd5^UX/b%Z&D+Y$H9_4I&^3F&J!ShTf}~VcCDNb/G!ShTrn=_~]G+d6a$IO_!ShU8}~~BFJc!ShUA}~~5Y;c!\
        ShUV}~~e`!ShUZs~xH`]%Z([!ShUrw~0`9]'GsW!ShVDu~DW/a!ShVNkH]$XSI2IXY2E)Z$Y*[$H-a)X$]$Y$[&]4[(A(^!ShVX}~~%[HI#_!ShV^zR[Y`kG]Z!ShVcz~0\
        `&`xFCe0G!ShW-eR[(aTc$f.Z,[?H,I*G%X?Y'_)D.Y$e&_+]!ShW1}~rZ&_$J!ShW=z~HZQEBaH_)I!ShWJ}~~&])]!ShWX}~.W(Y!ShWql~xG(W%_7^3[#b!ShXRgO_1\
        [fH'],J:a'Y&G$W%]4a,W(`'Z.`,`&`#^!ShY'wYZh^~H^!ShYK}~-_~%Z!ShYqrh`E`#[dada!ShZ#}~9GHEGc!Sh[@i~#Z4Y1I4F#J/Y.Z#[(^#X$]$^6I$['a.`+a.W\
        !Sh[AfzYL_/`Cb4^.Y$d)].e#^'E&a-I(_+_!Sh[Bo0a~']U`1H?`CX+[!Sh[C}~BE~;]!Sh[Ew~he2[(_!Sh[WiUe#YTXlZ&[1[(Z&[,]'`$I)Y#H,^!Sh[be(^,]@IG[\
        8]%]'_'].[0W/Y4H%J(X(Z$Z._+X#Z#G$^?J([!Sh]%z'`{J>Efc-F!Sh](}~BZ!Sh].d3i,bqF#H7Y1jCF-]3I#W%_)Z/^'_#>#H#?+a!Sh]Eo~$I.c#H@^#]hY2[%[-B\
        '[*J!Sh]Iz~]EEZ&b)`!Sh][}~x^!Sh]f}{Y6G~A^!Sh]mw~5aUW;_UB!Sh]q}~&^xX!Sh^'}~.J(Yu`!Sh^)}~p`!Sh^0p~CZ(_+X$[Eb_E!Sh^1z~RW$]5a2F!Sh^7k0\
        Z~'aU_1a6]<^.J%b!Sh^O}~A[BaFF!Sh^Tu~3VgW.J*b>V!Sh^ofyG'`UFCF&d'I+`5X-H&d%G#H#a(H$E&k!Sh^v}~xb!Sh_@r2I-^lG'b4IVJB^*aA_!Sh_k}~oW+[!S\
        h`@}~x[!Sh`IqN]OX$Z#_CZN[pG!Sha(u~THR^&`$]/b;X5I#J!Sha8k{]%Y#Y0Z9Y)W%[4H+F$X-a/Z,J<Y!ShaFm}c4^1DDX(Z.I6W.^-I#Y$I#^(Z&d'I*Y!ShaSn2Z\
        -ap^#YP^5JZF+[!ShaVl#_~+I&I#^9JQG@`$Z)g#l-I)I5F!ShaZoyEIY5`Nb&D*`)X2`7F'^$`!Shamz~9X~I[!Shb*uzY{Y&_+b!Shb+u~xXN_'_>X!Shb8r~Eg(J-XA\
        [ZH']!ShbK}~~?_'_.H!ShbLz~)_4I$]]H}I!Shcd}~~Z^!Shctz~xePb!Shd2z~<]DH-`;Gha!Shdpw/[~kG&['`!She2uyI|G$Jbj!She4w~~I_/X%]!Shebo3a+I7m(\
        `~*JGG!Shevp&]~/_c_&I=[dI!Shf0Y^b$]$V?I*_$H&J)J%Z#a$_#;)J$G#Y$_0H&f#e%[%_+^'H&F&H#Z$I&]&Y)^'^'H#V#]$]$Y%^%Y%Y$H$]'V%a-I#Z#]$D(Z&Z$\
        `!Shf[z~xX/_!Shf}jRZ]^#b+W.W8V.V6F/Y*F#b%]#XAZ!Shf~q~$J:`.a6])[6C?f2[!Shg#z~]G/[*a(H.^!Shg]z,ZoY^^@H!Shh>z~xG/Y5_3Z!ShiR}~OYhX!Shi\
        U}~~Ra!Shib}~_JD[=b!Ship}~f]_X@H!Shirp~F^%I#COJ-[8bG[!Shisp}E&I*W$_HH'[(J1b$_5_HI!Shj{w~<W^dJI!Shj|c~0I%I+`$]'_$[b^&J(W,X-`@Y)a%c#\
        c!Shk8w~[d!Shk}s~9III9g/_`]!Shl8uK]~J_vb*_!Shl;oX]'H+ZDE$e5X$I#Z+I9]3I1I$I.`,^!Shl<u~(_N`Q^^J(a!Shl?z~1W#eFY~%H!ShlXo%_8[X[8[3['^#\
        V~*X/Y,[!Shltp~0_7I%Z%b~*d9F!Shl~}~xH?Z<^!Shmdu~V`:H/[!Shmonf[B`4[GV1b%]5]!ShnDz~H^N_!ShnTu~0XtI>H#b5Z0Z!Shnu}~q^&^!Sho1`WIEG&IXC&\
        D;F'^#X#D$`&c)[%`&J$_$^#[&_#_$G$`#^#I#[%Z$Y'J$c,b#[&[%[%^!Shokny[(Y.JL]-_4`'[dY!Sm1JzwWK[!Sm2k}~hX~#]!Sm4m}~~Kb)I!Sm5I}~5^~?Y!Sm7z\
        }~]III4g4G'F!Sm8;}~W[!Sm8?}~-`~BD'^!Sm9W}~%aUX!Sm;$qwH;dfI@J*]0^*g!Sm;1}~_GQc!Sm>sz~~?W'a1I0^!Sm@}}yG~Pb#Z!SmA^q?_T]'[8[4[<[4a?I>Y\
        !SmG$z~hGTd'G0I#`!SmH9q~~:]%]2J*])I$[%[%_!SmHWz~~;^2I$_'G!SmHX}~~%Z8H2c!SmM?zw_MW!SmN%z~1HDYz[%Y!SmN*}k_!SmNgw~~K^)G*Z+[!SmQpr+^E]\
        EZ'W:^nZ$]6J!SmS0}wHmI$fbW!SmVAwkg~6G/@=`(D!SmWq}~xIQc!SmXn}Mb!Sm`(z+]SV7]!Smb*}~$I~Bc']-I!SmbLz9^~&aBJ-Io`!Smc`}~~Ma#X#I!Smg]}~)]\
        qJ!Smkqw~~;W4`&H#I!Smo1}~~?a!SmoHz.al[>X~$I!Sn1S}~#ZS]!Sn60}z]aHZ[!Sn8;z.Y~wI*d-^!SncDs'Z-Y$Z&ZNZvZ!SnfNs.X-X*WN^~FZ!Sp2@}~%^!Sp6)\
        }~%J*aLI*YGI!Sp6~w~<`~J]!Sp8;}~WZFW!Sp8B}zb%_&G$E!Sp;$z~#I~)^!Sp>x}~`Gs^!SpBls~~h]!SpE(s~#_1[UIAV!SpEu}~%I7d!SpMT}~~h_!SpPe}~~hY!S\
        pQCw~%Y~'[BW?]!SpShw~3]FIO_!Sp[zz~$X~2_RE!Sp](}~`a~*]!Sp]x}~$[#X~bG!Speez~%FTdBF/[!Sq8;z~%Go_,g!SqQU}~|ZKW!SqSh}~xE&DW]3c!SqaVw~ob\
        !SrC~}~%W?X!SrTe}~3]+G!Sra8}~%^!St+M}~KWp[!Sw3N}~RVa_!Sw8;z~'a#HXJQ`Sa!SwBpu~0]~=]!SwHW}y_5a~6F*J!SwSGz]d*I!SwSJ}~~'a9]!SwSh}~~?_3\
        V!SwYn}~-Z~*Z#I!SwkTr~~Vd1X!S|BD}!T%aF}wY!T(ZYw~.]$Z#[~HG#Y#H!T(dtz~VW(Y!T*X5z~ec5H!T,/*}~rY8D$`!T,2%}~~=^!T,2k}~~=`5H<_!T,2n}~0]K\
        d@GfG!T,2yw~6^tc;Y!T,3&}~~P_!T,3Kq~7[^['g%I+Y(JCC%]9Y!T,3Nz~ZXgH#`-X!T,3kz~~kb!T,4/w#^(I~SJ[[-J#^#a!T,4;}6]~4XQJ!T,4E}~[e>J4]!T,5I\
        }~YbQ]!T,5O}~uI5_!T,6)}~~k`!T,6*}~~-_`Y!T,6qr~HYKJ%G%I%^/bEE!T,7=}~Y[Qd!T,7F}~M`9Y!T,7z}~~)]4`!T,8;q#Y~'DB^TZ+I&I5h$I1a;I!T,8?zz`~\
        nZ!T,8Bw~0ZdYM^%I0X!T,8Xw~H[TGFE.e%I!T,9)}#C~6Y~0a!T,94}#X-V!T,9Wg#I4joa2c6YNB1`1c7I*I!T,;$u~1J{Y7Z#`G]!T,;=z~~Fb!T,;{}~(Z*J~R]!T,\
        <D}~xb!T,=U}~s_!T,>qz5]#^nI!T,>sg#`#[1]*[$^gW'['BGX&_:c'GDb'@#b#B,E%_#J!T,?,}KI1`naNH!T,?D}#H~0H(l~#J!T,?T}~~k[!T,@zz8`~C[Q]!T,Au}\
        ~1^KE?c>H/H!T,C)z)].a(Z!T,C2}~Vc&[:GZG!T,CMz~0[#^i_!T,Cdr-H~&FiE4`5I'h+e%[8I!T,DB}~~Eb!T,DO}B^~~'W!T,Dhs~u@#d4]!T,E;p4^)brW=^y_EI!\
        T,EX}~qc)]9D>J!T,FC}|Z(Z~6H!T,Fnu~]HI_@Y.]!T,Fo}#X~6^!T,G$z~XIM[;[0[!T,G(u#Z4[y[(A^Z!T,G)}#_~0I~A[!T,HWz~1Y~5X#X!T,Hm}~7WGHt_!T,J2\
        z%c8IY`;F!T,JU}~~Ee!T,J]w~-FOEif!T,K0w9Wla~e_!T,KZ};[sJ~Aa!T,Kbw~A]>YK`!T,L(u#[~/d#`LH>FN_!T,MK}~vY4E$]!T,MLz~,YPZ~2^!T,Mxz~{XGX$a\
        !T,O0}~~CZ3V!T,QCw~C_*HNI4[.^+b#D0J!T,QU}~~/E7h.C!T,Qp})[!T,R#w-b*Eo^!T,S%z~,[~Fc!T,S(u#^o`>GPI#bU^/[!T,S)w~1bi^%[g^!T,SGs5[~$bcIG\
        X$X#G$W(]$H!T,SJz#^~uJ#b5X!T,S`}~,W!T,Sb}~KZNa!T,Sh]#d#X2_yW#k9G3Y#Z3X#W#W,?%X*_'J0`$^$]%a$l#@#[#C$V)]%H(I+I*a!T,T,};^sI~Aa!T,TK}~\
        sZ$b5I!T,T`r~1I(J3^L]%X'HRc2X!T,Teu~,ZiH&b#E%]?],Y!T,Tv}~QX!T,T|z~~M^%[!T,U8}~0J~4`!T,UZu~7_)[XV1[(GC^0G!T,Urz~0fga%^3F9D-D!T,Ut}~\
        0X:GTZmG!T,WDu~/]S]8^#I^I!T,Wsq%[8fsGK[?]JJ$G!T,X4}~vY!T,XJm#E,_.]{ZcZBJ)_#b-H%[!T,XKq-dxb+I(Z&__GUZ!T,Yn}~u][[9H!T,Yr}~X_mY!T,Z2}\
        6^~g`!T,Zp}=`~]FU`!T,Zww6]wE~I]5^!T,[O}~u]#Y!T,[gz#E~z^=c!T,](o~H]6Y7Y+J1e5]!T,]Bq~{X+V&I$b0^'V3`!T,]Iz#Y5a%[lG#J!T,]m}~UZ'^iE!T,]\
        v}~~-e!T,]xw#^~0]~6C$c!T,^J}5b~$X!T,^ou~]YqG#G$]#F*h0[!T,_@}~X`M]=J#I-I!T,`(z~~?]G]!T,`0}~{I/_E^!T,`z}~^X|Z!T,aFr;HsY~6I#b#I+X%_!T\
        ,b*r~rZ%W#W,X*G$Y^F!T,b+u~HXT_!T,bI}5`~b_%J!T,d3z~uX#H$b4X!T,dpz~j]ZW+`!T,e*z)a~*H~A]+]!T,e+}~{]!T,f2}~0G:^T^!T,fN};G7a]_!T,hT}~YY\
        QID_!T,i$q~BI:`=b$A2F.`/W7I!T,ip}~;Z~K^(I!T,is}~HaKa!T,k>z~1c~%F!T,kTu~x?Ic.e!T,lXz#`2Z!T,lu}~xd!T,nMz~ZW?Y]^!T,n}s#^~Y_?E3Z9XGZ!T\
        ,o1z~s]*`1FC`<A!T,oHs#^$Z8Z~~7I<X!T.8;}~~&^J^!T.I:}~~=]!T6V>w~Lc!T8cy}~~`^!TAS%}/b>J!TB%.}~SG3_!TB-az~S[!TBRV}!TE&4}~E[nW!TIlx}~j_\
        !TK2k}~II$[!TK60}~~iZ!TK6~}~-d!TK8;}~ub)a!TK8B}~sZ3^&I!TK>c}~xI([8Z!TK>i}~~Q_!TKD&}~~A^!TKDl}f^+a!TKI7s~~$j/V=I!TKIAq~]_=H.W)^8X;_\
        !TKNZ}:_~z_!TKOez~KZNJ8Z0a!TKPzz~~%]4Z1Y!TKR.}1]$W!TKSGw3]~gF&a*^GX!TKShz~LWw]!TKT`w~AJ=H$I%VFI,YJ]$^!TKUEz3`~EG!TKUG}~GI'b!TKW=z~\
        HXQE@]!TK`0}~xF#[9[UI!TKbLz~xH;Y>W8X!TKips~2dhIH[?`&E%I!TKmC}~~9`/I.]!TM-p}n[!TM2]}~_V!TM2n}~2I#It]]X!TM3K}~,_!TM3Nk|Z#I#H^]%]%b;Y\
        #H)B*H=X#]%_-Z!TM6)z~_G;G6])[+`!TM60}~d]<D*fXH!TM7cz~__FY-G!TM8?}~3^MF~8]!TM8t}O_`YUI!TM<8}~.X(Y!TM<rw~bi8J0<!TM>iz~_cFB-I0DPc#G!T\
        MI7}~_WQI!TMKbz~p^kZ&I!TMOe}~_DQ`0H!TMPMw~_H3V&_<H[[#W!TMRl}~4YuI!TMSGw~_bOW$V->/W!TMShpZ_5[BZM['[W`%E!TMSw}]b!TMTeuC]hXRbQC!TMU+z\
        ~_XQY!TMUA}~_FO]$W!TMUX}~bEFa!TMWrz~_@FfhZ!TM](w~_H7J-[)F*^0]!TM]B}~_d5H3[%H*G!TM_Uz~#Z~=Y!TM`m}~_AFd!TMaV}?J?^!TMj_}~b_!TMm&z~_X7\
        f<F=D!TMn7w~__FV8Z!TMn}}~_JFZ-^=E!TN2%}~~'b!TN:Wz~VZUI5b!TN:x}~z[T[!TN>s}~~bZ!TNBpz~xG4_^V!TNCM}~']sIV`3I!TND&}~xFFa!TNEBz~X[#XQW!\
        TNH1z~~'IEX2](`!TNHP}~}[._!TNKn}~~'ZRX!TNO:}~5]eC#]!TNQU}~&c!TNS%u~~K]-[1Y!TNShz~xEL],^:W!TNT,}~xYU_!TNT`}~~/JCF2`,`!TNTe}~0]~B_!T\
        NUZ}~~5YQ[!TNW=o{Zz;#J3I-](b8^,Y$_&]&]!TNaZz~~&V&`IJ.E#`-H!TNfNzIcf[hD!TNi%}~~J]!TNo3}!TP3#}~yJ._Nc1J!TRA2}~.[~L[!TT1cz~#I}]5=>a6_\
        !TT3K}~#Z~_^)J!TT8(z~~3]!TT8;w~4[KIGY&J4[A[!TTI:z~~Z^1[!TTKbu~#[,IR]K_,d!TTShr~#H4Y7[iG0^&I7c!TTT`}~~aY!TT[?}~#Z!TT]f}~~6cRI!TT^N}\
        ~#Z~5]!TUDP}~^Z~#Z!TVE8}~#]!TX*t}~6ddG!TX2%w~'^sHI]!TX6U}~xH[`!TX7_}~xJFe'I!TX::z~+[k[mZ!TX;V}~']!TX>i}~#`5W!TXB3z~~0_!TXC)z*b:]!T\
        XFCu~?aAD)_J_0HFE)`!TXH1}~xI`^+X!TXS%z-[~,c!TXT,w5a9c~MJ!TXT`p~$Za`7FD`FF)^!TXVSz~~'`RI!TXVcs^]FJ8X?[g^8_!TXW=q~$^=HA^QfH^)^!TXYr}\
        ~'Yf[!TXZ:zB],_6^!TXZ>zB_#_+_!TX_:}~xYK]!TX`|}~~'^!TXaTs~'^1V$Z'^]E!TXbL}~'[4X!TXfNuBZ#[@`Z]<[.I4E!TXfx}~9F@_OI!TXl/z~'gDY!TYZ:rBX\
        #_+V([/[#W!T^8;}~~KZ=a!T^;g}~~#b=I/H!T^O:}&]~~a^!T^QpuHaY[%]5Z~O^!T^Sh}~BZlJ)`!T^V}}~'[#^!T^X~}~~#^!T^[S}~~i]!T^^o}~M_~6Y!T^j)}~~>\
        ]3E!T`1Uw~AW?Y7IV[&H)Y!T`1[s~M_LCfd!T`1|z~HYiI0b!T`2%s~&`%^0H8^0EM^,GMZ!T`2A}~'[2ecH!T`2Ew~rJ(G$_Te!T`3Kp8[k_$I.XGJ#[?G0]#I*^4E<[!\
        T`3Nu|^5Bb_5`GB.G#`*G!T`4%z=Y~]GUe!T`4/}~?]~+]!T`4;zbb~)Z!T`60}$_~~NI<_!T`6Uz~6]~LX!T`7Fo}[s_;H-[6J#_#H!T`7Tz~_WR]/Y!T`8(}~#]!T`8;\
        izYK]AY,X(H%I0e(^%Y*^4I0i)^!T`8?}~P@SIKf!T`8Bz~~)[&_ED1I)_!T`8ts~0_~*Z$X,[+]%`1F!T`9X}~~0JDd/X!T`:p}~:ZFJ;Ic]!T`:xuj^~*[*XMW!T`;=}\
        ~k]Y_!T`;{q}F'Y&_NZ;J^h1V!T`<K}~g_^X!T`<h}~~WV#W!T`=;w~~PY8_!T`=[}~x^9HVW!T`=tz~rG(H$`!T`>_w~g[#Zfc!T`>io}^XW&a6@%Y(gYZ!T`>su$^xa~\
        /J$hGG0I!T`>xz~WJ/ZCd!T`?&}~0_:F~-e9B!T`?2}~Z^iI!T`?:m~~$X#^/W(Y5G)f!T`@z}~4YuI!T`@~}}b!T`Al}~QY&Z!T`Auz}I]ZPI0^JZ!T`Bl}~~9X!T`Bp}\
        ~9[3Z!T`CMs~.J~7Z0X(Z*V!T`Cds~Ga$X%J=Zf^2I*W!T`DP}}D#X~P_!T`E2}*]!T`E8p}jqJ+ET[/G!T`Fnw;[~@[cF3[%^!T`H1z~z^*^LI/_!T`HWrAX~_H?W-])C\
        6b!T`H{wfW+Y~jZ!T`I7}~GX2Z!T`IBuwY~,]:[#Z-_;J6I!T`ISu~3J1WW[:]H`!T`Kbr}X#[3]uI$b*I2X!T`L(}$]f^!T`L}w~xI>a#F!T`M?w5^oH2^)[!T`N,h~xI\
        )X.`#G%`(]&H%[0_#H$c.`!T`NZu~]_rI0_!T`Nf}~@[EEC`@F!T`O(}~~a[!T`PW}~OYlF5]!T`Q8w~/Y4Y~7_']!T`RZz~d[E]N]!T`S%r~~%^&Z.X8]'^!T`S(s~BW-\
        YDW*GIJ$Z%Z8Z!T`SLz~.V(Yu^!T`Shw?]oHd]@[7a'J!T`Sp}~k^/E/[!T`T,w~qb'X$FG[0Z!T`TK}~~aX!T`TMz~4Ym[)F#I!T`T`z~ZC&Z<_Ja!T`T|}~~Pa!T`Urz\
        ~XZ#ZQIDY!T`U{z~5ZWHm`!T`VGw~~%e1`@A!T`VJ}KZ~~'_!T`VN}~:c~1C!T`V{}~O_0[|J!T`W1q~&FWb8H*_7ZM])^!T`W=j}X(YVX7c*B)Y#W?_/Z,J%J$_2Z!T`W\
        Jzya~Y`*J+E!T`Wo}~&^pY!T`XJz~~4H=e%G!T`X~z~~9c#I!T`Z2}c]!T`[L}uY*I^Z!T`[W}~~R[!T`[`}~O[!T`](}~~$Y)HW^!T`]Bz~zeUJ!T`]I}9eKIwJ!T`]m}\
        ~%^3W!T`]xq~(Y%_)Y$X6['W!T`^ow|J~RV%^.W#Y!T``zs~xH#Z'a.]+^JI(H!T`aTs~.Z'J#]g[.^PI!T`aZz~][6[^_!T`adw}W&^pZ!T`b5bnYPI8Y)W%J%W-Y&Z,X\
        $`(^'W$W#Z$Y$^#H$Y7Z%G!T`bLu~7_$`8[=ZsE!T`bcu~PXJ_6`B[!T`c`}~xc7I#J>I!T`cz}~~P^!T`f}}~,^O]!T`g#z~}H4dME)Z!T`g,u}dM^!T`h7w}^~4D?^!T\
        `hTw~7bE[?J9E'XQ`!T`i_}~(^k^!T`ipzKZ~3Z~%[!T`j)}A^e[!T`j5q~bW?[)E+`#W>E#`/I#Y(G!T`jJz~5[XZYA7^!T`l/z~&_$I5Y!T`l;}~$Y'_qHNH!T`l<}~$\
        [~^X#J!T`l?p.[~Oc@aT[1G!T`n'n0En^yJ)^$b5^$J5a&e!T`nYz~EV&I$Y$Z!T`ne}~~M[;]!T`n}w~.I'HNYA]O^)X!Te%KzwB~Sf!Te-m}~~U_!Te2%z~&]~ub!Te2\
        ]}~~3X7]!Te2nw~_YQWFd!Te3K}~3^~6Z!Te3Nu|J)a/ZQ[$JQ]/^!Te4os~_J7`<H7J(c!Te6~}~;HI[*[!Te8;kM[)]#]YeLI+Z:[2W%W'H#^7I#_$a-G#H'H!Te8B}}\
        Y~B[!Te8X}~~]c!Te:u}~~i`!Te;$}~$[)]!Te=<}~~)J,H*`/_!Te>W}~_]~0]!Te>iz~_[Q^=F%^!TeAm}~~MI&G%_,]!TeB&}~xFyd!TeC)}XX#[!TeD;}~~TD*`!Te\
        D^qwH,_td+C$J@_$Y+b0^#F!TeF-z~_^Q@``!TeFQ}~h]TY!TeFn}d[~[[!TeG$}dY~>GO_!TeGY}~~3`*]!TeHW}~xF%^%aJH)H!TeI_}~xI-d!TeJZ}~~CH#F1d!TeK&\
        }~IX-_~7E!TeM=u_[~#YAX!TeMe}~@Z~3J1b!TeOC}C_!TeOew~#I2]pY&JMZ!TePM}~~KZ!TeQU}~~/HCJ;`%[!TeR;}~~uI#c!TeS+}~_YFG-[!TeSG}~IZ3Ihb#I!Te\
        Shw~@]=b~+_'D!TeT,}~~Pe!TeTMs~_^7`<V=W!TeT^z~'[#^v]!TeT`d}I4D7Y&];Y3J$I(X)^(^$Y*Z6X#_#d#F%H+f#d(Y!TeTrz|F}^$I:_!TeU+z~_aQW!TeUAz~~\
        )^B`2X!TeUVz~~WG4b!TeUrw~~*a<[)].^2G!TeVF}~Z[[G%J,`!TeW=u~xG(J2b*`J]+V!TeWQ}~3V2W!TeWr}~=H~]d#H!TeXJ}~_];^SF!Te](z~_ZQJ-_9Z!Te]1}~\
        ~T_.V!Te]xz~;H)WJ[!Te^=z~yZl]#Z!Te^Awd_!Te^o}T[~I^!Te_Uz|^`]]JQY!Te`(}wY*[~cI!Te`z}~bYFI!Tea8}x[~Ka!Tea;}~rY$Y!TeaSz~+Y7X~A[!Tea~z\
        HW~yF&W-J%a!Teb>w~~;[2b)W.^!TebKw~]^?I,^X`!TebLu~-^2ZN^~0^#[!Tec`w~~2E;Z)[9[!Tef}w~<V.bha-F5];E!Tei_}wa~*H!Tej5z~%cuG(I3bJ^&J!Tej{\
        }~f]!Tel?z~+[L[DJ!TelP}~_`~0I!Telx}~jV!TemC}~~;I5b!Ten'}~+^!Ten-}~)^#_!Teo1oC^~IY3]+[9W)_,X9W!Th_@}~zZM`!TpShz~4Y~F^!Tr3iz~xE&V^b!\
        Tr4ou|`~$F%I7[%IA]!Tr7c}~x[-W!Tr@~wyX%J#X!TrDI}~~@^!TrIS}~x^!TrKK}~xDWX9a!TrL6w~x[+b!TrLt}~BG~6V'[!TrSG}w]~p[!TrT,}~Zb?IJH-J!TrUr}\
        ~xX+a8H=H!TrXJw~ja0G-H5^;Z(H!TrYn}~BJWJac!Tr^o}~|^!Tr`z}~~#Y`^!Trcdz~xf!Trcuw~~&[!Trn}}{]~(^!Tro/}~xE(b!Ts3e}~x^!Tv6bu~P_!Tv7?}~Q[\
        #^%D!Tv8X}~QX#]!Tv8]z~QV#]!TvSG}~QJ#[4W!TvSh}~QY#^~)G!Tv]Ez~QZ#^GG!Tv]m}~RV!Tv`(w~P`#]!Tv`gu~([Ka!TvaT}~QJ#`!Tvhez~Q[#I!Tvod}~6[$]\
        JJ!Tw_{z~~da!TzSG}~~X^!T|L$}D]!T|Shz``~4Y5H5c!T|[g}~~M^!T|`(}#G2Z~sJ4`!T|a8z~ZI/[C`9b#I,G!T|g]}~7[cF@^!U)1Uz~+`*a!U)>s}~#H~4a7_!U)\
        Luz~2c!U)P5z~~.IY^!U)Qm}~#J2_T]}F!U)SG}~~&`!U)Shp]]*e;ZDY4J0F}_!U)Sp}~f]!U)Tez~#J1[U[}X!U)WZr~#geb};!U)].zw`~N_0Y&G#J!U)`0z~#H1J%^\
        RY}]!U)fxo}[?e#_9J0H}I!U)jfz]e~~+H!U+-f}~xF?^!U+8;}~_YQX!U+FC}~_dQD!U,&@}~x`!U-72}~s[#Z&I!U0E[}:W,^!U0Pe}u]V]!U0Sh}~xG7Y&a!U0Z:}~g\
        Y!U18;}~,]~3E!U1:J}.b!U1Auu,H$]3d~uI!U2QMz~.X$X#Y~HJ!U5:A}~K[!U5>^}~KX!U7HM}~E^TZ!U7e*}~^Z~#Z!U88;}~0J~4`!U88Bw~~k`!U8;{}~;a!U8T,}\
        ~XdgF1G;W!U98,z9X*XNZ!U9Cdn+Y&Y$],Y0[,[1Wy[FW:I&F1_!U9hVz~iHqg!U9l/}~~Df!U:8Su~^d~#X!U;hh}~v`4F!U>5o}xa!UA2k}~x](Z!UA3i}~~IY+_!UA7\
        Fq~VH(Z6`$_#[(^TH/I!UA8;z~~)^I`1^!UA8t}~~-]EY!UA:O}~AY~*`!UA:pz~_D7G:]@YE^!UA<Kz~~@H)f!UA>iq~]]7_*DM]2[(Y!UA?:}~bXV[9H!UAAuh/_>_8]\
        M`GI)W%]#Z%]0X#^3F'Z%X$J&H#]$W'J,[%J&_!UABl}?]~BY!UAC9}~~:[-X/I!UACMs~1Yka-]'H7J'W2J(]'[!UAE8z}GqY^Y/`!UAF|}~~P[#I/`!UAH1}~r]U]!UA\
        KbzwY.I#Z~'H6]!UALt}}^zI8ZKG!UAN,p9[(^~bY)]'b+^!UANZzR]~_Z!UAO#z~X[#XQW!UAQp}~~$d!UAS%}~~RY;^!UASL}~(HQ_BH1b!UAShzn[nJK_DY#E!UAT,z\
        zH+_R[gI0X!UATN}~x`V[!UAT`u~$YEXYF/])]5a7J!UAUEu~~Va,e'J!UAVGm~xF)].^#G*]$]2G$Y'h.Z!UAVc}J]9]!UAW1s~xI(`$[-W.X1H)H:]!UAW=g9Ib]Z](J\
        #[5d#V(H#J#`4[:Z#a#D$a#]%F%F,F$V#]!UAYr}~oZ!UA^or9]fbzHMH(]#a!UA_U}~~OZ!UAaTz~'a#H+Hd]1[UG!UAb5^'Y:[.Y=[/X$Z%Y'X#]=^$Z8X%H&[5J$J&G\
        (V#]&Z%F'`%Z'[&]$I%Z'Y%J$I#Y#^#]$Z$E1Z&`!UAe*z~W['_rD!UAgu}~<WO^]G!UAiV}~lb!UAl]s+Z6X1[8Y/[~(I!UAmv}~~l[0f!UAn's~~&Y@]0_)W0[%X!UBS\
        Gz~dZ6EnW#b!UCSh}~4]~@b!UE2Az~VI$[A^[J4]!UE3K}~O[JJ1]!UE60z'E+d#J~>YL[!UE6w}~#J1chG<^!UE8;u~~3_/I&F'_,c!UE8B}~V])^!UE8X}w]~Jd1E!UE\
        :Z}~xE,a!UE<Rr3b~Ed!UE<i}~/akJXa!UE>x}~WHo`=_!UEBp}~/[~S]!UED^z~4^lI`_!UEFCz'a+E~E_7W!UEGP}T^$Y8H~bH!UEG}}~~6^2a2J!UEIK}~~@`!UEPZw\
        ~ee5W!UEPzzf]K_nW!UESGw~5HeE)J%[/G([:b*]!UESJ}~VXkf!UESh}~5^~1D1c!UESwz~0]!UETT}~~Db!UET^}~~DI1E%d!UET`uwY^[BH*]$cMF!UETe}~~Di1<.]\
        !UEU0e:f(e&d~8J.^3H7])_;J!UEUAw'[xZ]I=H;XV^!UEVc}~y]C_!UEYr}~5`=ZID!UEZN}~V])]<G!UEZpu1H$a~2bVW<_!UE[@wFb~~,`!UE^4}Ng~KG!UE^o}U_~y\
        [!UEaVn:_-d$G~1A3d2D@^=`1f!UEbL}~2]~*Z!UEdfw~.X(V~FX!UEed}1a~Y^!UEf[uK_~NJ/_)VX^!UEi_z~~XI$c!UEl~}~kX/GM[!UEmbz'`~dJUZ!UEn|}~y[!UE\
        n}s1`n_O[)Ik]CY!UFW=}~yXC]KC!UG3N}~0Y~EY!UG4xz~.a(au^9H)J+G'I!UG4zz~~XX!UG8;o4J/]k['[K^:F$H%f.H#`4^5[#W!UG8B}~{J1IFa9a!UG8Mu~r[&_4\
        G$]FJ!UG:3}~H`TGma!UG:O}~Gb']~,I!UG;g}~Gc'I!UG>w}I^~c^!UGA>}~L_!UGKb}~4]u]!UGSh}~LVuF1`!UGTK}~LY!UGVXz~?[!UGYrh~+d%^(I#Z9E.ZPY+G@X\
        %I$G#f#_!UG]2l~1Y#^$[+[']DX%W#[@INJ$X!UG_@p=`~?J?`B_+_#[.Z!UGf0r~Lb!UK1XoTg$J'g!UK8;b4^/_%Z1g#Z#H#H'HOI#Y#Y&a3^%WQH%I+]%b)]/Z&I+](\
        Z%`+G!UK8B}~~SE9d!UK9Xr3[3[)W5W1Zf^!UKKbz~4GuZIa!UKN|}Sc!UKU{}|Z~<H9I*^!UK_@}~~DF#I0d!UKip}~AZH]!UOLt}~x^!URmo}~~>]!UV2%}~~j^!UV8;\
        zyFE]XlD['H2I!UV8BmTD$f8aXJ7HH[1W,`$J*a7^*D!UV:Ow~~jb!UV>x}~WJ*a~'W!UVGP}Td$B!UVS%}~xE]`4Z!UVS(}~~B_$[GB!UVT,r~/^I^CEGY0b%[3_'D!UV\
        TNw~~V[1Y&a!UV[@}~([~>[!UZ2k}~sd)ZHI.I!UZ3K}~~)](GC_!UZ8;}~$ZHZ!UZ8B}~K_~;a!UZB^}~VbCZnI!UZI_z~)]1WbI!UZJO}~,_!UZKKr~xaF[;^!UZKnz~\
        :[`_F]!UZL$zB]A^#Z!UZNXw~;[_J'I)]A`!UZS0u~XW&Y-^rX!UZT`}~Z[M^!UZUZr|`/D{b$a*]BI$c$H!UZW=w~G_RH+H.^*bKH!UZY1w=X=Z'^$[!UZYr}w_<a!UZ^\
        o}~~Ud!UZaY}~xFE_!UZbB}~xI?X)X!UZbLp#F2C~3[4_CC7[+`$[&X*aC^!UZg6j~5X%b$ZR^#`#_-EMF4X%Y#Z!UZhcu~S_2]}[,W!UZiV}~#XlZ!UZip}~~T^-[!UZj\
        5z~-[M]!UZjJjw];]@J9I$[#]EH*Z(]&I4`&Z'Y!UZkP}~d]!UZmGw~DIzc!UZmVp~xG+V1X#[4_%Z;Z']!UZn:r~$J#IPZFh/`#]8J!UZn`z~,H~(^-^0J)Z!UZn}}~WY\
        ][!U`V#}~x`!Uc:p}~_cQZ!Uc>sp~Zf#_fJ!UcTM}~ZF&G(aCc!Uca8w;b~A^!Ucb9}~Z^iI!Ue<*}IG~@^!UhHM}~BJzJ>]1b!Uj>s}~0^!Uj](}~~G`!Uodx}~~4[!Ur\
        2%p~([%^+EAI$G&f@I,X)`$_!Ur8;}~bHFX*X!Ur;{}~#[~UI!Ur?zu~&]TY<Z8V!UrC;z~5W/YHY1J!UrDP}~#a]E!UrKnz~XF#Y@H3b0G!UrNZ}~~Ec4]!UrNf}!UrPe\
        }~~I]!UrRZz~1`IZj_!UrT,r~1AI_AIGa$W#g-J%[#I!UrTMz~b_%GC[!UrT|}~0Hd_!UrVcs~XIP^1J*Y#Z#E-[&a!Ur^ozy]%Z~b[!Ura8}~XXRW!UraG}~~<_!UraTr\
        ~#J*_%][WCJ3`&[3V!UrbL}~-]#^lH^H!Urc}r~~2H)^#I$b!Urda}~5YTX!Urfdw~xJI_._!Urfx}yd~-V!Urh{z~~;[4Y!Url~u~Xf!UrmCs~~<i!Uro/w~/[kHAX!Ut\
        4Bg~/[#_7I(ZLZ']1ZFW9`!Ut<|h~,c6ZEb%`$a1J!Ut@~w|]~<Z4Y!Ut]1s~-`4`%HD[%b2H_J#J!Uz6~}~3H(XH[!UzHMu~N_KJ!UzJnw~Na!UzL(}~`^!UzNf}~O[2F\
        :]DJ!UzRZ}!UzShk~N]3d:[!UzUz}!Uz[?}~NW!Uz[Y}~NZ!UzaT}~3HN[!Uzk>s~N]3[~*E!UzoH}~3Y=W3I!U{8;wOZ5aOZ~LF!U{8h}~hYa`)G!U{;$}~5IobUF!U{<\
        H}~~9[;a!U{EQ}~5]~5A7^!U{Mf}~~2^!U{O8}~5Iea7`!U{O:w'_~0[zX1_)E!U{T`z~~#[8V!U{UZ}~~H_!U{VX}E_$]!U{]Bz~-^]`!U{`2}xa!U{e2}~xI<_!U{hT}\
        ~~2a!U{i$s~5HW_Z_!U{k&}~~R`!U|QV}~~Na!V#:A}~~fb!V#Cd}0`~jF-[!V#GPw~xI+a!V#K0}~I]!V#Shs~xH+e`G3H!V#`(w~hZ=[Q_!V#b*}~1HiI]^$]!V#mt}~\
        ~&[!V$QV}~:b~1H!V%HM}~0[~]^!V2F|}~~_`!V2a8w~<[*]=Z:G!V2b*}~xb/JF[!V5LA}~xX!V:-e}~xb!V;7F}~M`!V;E8u~M[-Zv]7Z!V;^ow9Z~c_3JCG.J+a!V<Q\
        C}~|Z!V>;{r~(`0W'Ic]]Z!V>QC}~L]~,a!V>SR}(^p]!V>ShwvamH0IlE'_-_!V>](}Oc~A^/I!V>aY}~_J7G|^!V>k>}(ZpY!V>ne}~B`!VA8;si[$^#^4HwZ)`/Z<I!\
        VAL$uib#]$[~.I6G!VAb{z~xF/^)]XH!VAcQ}~~Lb#F!VAkq}{`zG&_!VDBFs~-bJWDY!VDJ/w~Kb!VDl/s~-HF`#I%`!VF6~}~CX#X!VF;~z~DY$X!VF<&}Qc2J!VF?2}\
        ~Z[[G%J,`!VFShw~0].`~P_!VFT`}~QY&Z!VF]x}~1GKZ#X!VFl/}~jZ0H!VFn}}~[_8WeH!VG8;}~7caX!VG8Xz{Z~6a*H8I!VG?u}m^~-IWY!VGA~}/a!VGHWw~~K^#c\
        (]!VGJ'z~~EWGc!VGNQ}~~;^4Z'I!VGShu~H`0dCD%cTI-I!VGT,z;_Y`;Y~7H!VGiK}~FXhHU_!VHT,}~Zd!VI](}~~4Y!VLD[}~5]UZ1J!VLHW}~~%a!VLaT}~+]`^!V\
        LfN}~'YbZ!VN1X}JY~X[!VN2u}(`~~_Y!VN78}~~0IX[!VN8;w~(a5^MJd[9_!VN8Bw|H~<bKe'D!VN=;}~~eb!VN>W}~~_I(Y(`!VNC~}DG&_~@X!VNDY}~~HYCY!VNh>\
        w~+_2__J)JJ^:F!VNjJ}~~D^&^!VNjn}(`!VQC;}~0h7H!VQCdz~EJ(Y!VQE;}~Eb!VQHM}~EW!VQML}~KZ!VQShz~0H7J'^#dN]iE!VQV_}~KZ!VQYA}~I]$I!VQ]x}~K\
        W!VQl<}~K_!VQlu}~K]t[!VS1[}~.G(Zp[!VS2Az~.^(IfY1YNF!VS4yz~0`jI]I#I!VS9W}~.alD*H$`SI!VSKbz~.W{W!VSOp}~xZ!VSSh}~.[(^!VSY]}~~,^N^!VS[\
        J}~.G(V~F^!VS](s~.V$]jc1[MF#D!VS]2}~.^!VS^+}~x_nJ!VS^nz~.Zl^1JNI!VSaZ}~.[lCHa!VSoHu~.G$Y&Yf]]X#G!VTYr}~4GuZ&Y!VXE8}~XXvZ!VXHMs~G^'\
        Z~,X!VXKb}~^E~#`!VXR5}~kYZF(Z!VX]z}~?W#^.E!VXf0}~?Y#Y.I!VXn}}~L[!VZ4:}~~$]6[!VZ?q}~}[e^!VZmb}~~1]=]#I!V[P+}~Z`?aK@!V[QCz=_~?I?CJ`#\
        J/^!V]60z~~#c!V]8%}~~8a!V]8;}~~$]/_)H!V^D^}~/d!V_%X}~xH?^!V_Nf}^J~Rd!V_Shz~D_^Z!V_T,z~~3I>a!V_j9o~#Z~9Y&X3`%V@b!V`]zw~/h2JZ^!Vc2%}\
        ~'I~?_8`!Vc3Ns~0_/WN[Xa1G!Vc4;u>]mB{G9c7^!Vc69}~~jb!Vc7=}~Y[QJ9_!Vc8;w~(I9_:HW]2a6[!Vc8X}~3^bYhJ!Vc8]}``J_!Vc8tz~YeN_%A!Vc9R}~.[~7\
        I!Vc<Hz~~)]9ZAZ!Vc>s}~6]~0^1H!Vc?d}zH+_~<X0J!Vc?u}<IGa!Vc@z}~bdFDBJ!VcB|c,Y$W*Z(Z;YCY)X-XKW&[+Y/X(C-V&W)I)Y?_#[#`#Y,Y.]!VcCM}4_~J`\
        IF!VcDL}~HY~D[!VcE(}~(Y!VcK0}~`[~']!VcM=w~=];`<Y?_,G!VcNfz~2[tXRZ!VcO#w~hIT]']#G0a2Z!VcP+}~~CZ2Z!VcS(}^^a_!VcSGr~1bHI*[:J-^?@,a#]&\
        Y5E#F!VcSJz~xI@^3V5]!VcShr:^k_.Gp[>I#`)I#^*Y5]!VcSw}~(Z~/Z#I!VcTe}_]x[!VcW=z|FyF@_2]!VcYr}~^X|Z!VcZ2z`[=[A^!Vc[Szg[nZCbmG!Vc](z~;[\
        X[+H!Vc]x}~~C_#[#H!Vc^0}~~.^^X!Vc^=zg^n_/XOG!Vc`(o~;Z#[DI5d%G;[2J#G#Y0[$]#X!Vc`JwyZ^D*IFb%aAI9G!Vca(zy^~H^*[!Vca8j&]m^*I2Y(X6]3`9X\
        5J$Z#W8b#W$J*X!VcbI}~~$_%]UG!Vcd5}AZ~=[!Vcf}z~$Z~6^0X!Vcg]}{a3ZiH!Vch2}~~)`Ib!Vchr}~+Z1]!Vcip}~=[i]!Vcj)z|[I_TIOH#Y!Vckq}~~']+cZG!\
        Vcmb}~5`!Vcmow4cw_N]fD!Vl01p.W)Z,X$W*X(Y,X#X5Y!VqISzAc~n[%I-W!VrGc}~x`!Vs2j}~#_1[~UB!Vs3N}~WI,GF`(_)I!Vs7~}~~fb!Vs8;}~+a'G~5b!Vs8X\
        z~-[4W:^BE!Vs>:z~8Z+ZXI!Vs?'}!Vs?uwtZh_]G2[BY!VsH4}~~6[$a!VsJ7}~N_3JA^!VsKb}0c/JkY,D!VsMP}~~f`!VsO:}~WaZJ0^!VsSG}~?aHd|H!VsShw=crY\
        %`CJ~#Y!VsSw}~~VW1]!VsVs}~+c!Vs^=}~We~3A!Vsa8u~2b%[M]!VsaFzr[l[9H!VskZ}3_,^!Vsmos6]yZ(]+IqW!Vsmv}~~fb/Z!Vsny}~NW!VwKb}~Xa'^!VwTM}~\
        bJF^!Vw]f}~~+^!V{8;w~xJEcLW!V{8X}~~Dc1I8[!V{>ss~1X~,[+b!V{HW}~~4G*^1^=G!V{S(u~r[%X#W4G$Y^F!V{T`}~O[=^!V{WJ}~~g_!V{^ow~~Da#[0G9[!V{\
        g#u~xI(Z)W,^=[8X!V{h2}~~M^!V}1[w~0^$[UIoI+^!V}8;z~/Z;XjX-J!V}?&}~1JiJBcOZ!V}IS}~.`lJ!V}Q8z~xW!V}Qn}~x`!V}]x}~'[#^!V}`zmI[~@c2HEhAG\
        !V}n=}~x<<]Sa!V~b8}~UZ~$J#a!W$Jw}~,^_^!W(i$}~BG~;a!W)[?}~Aaq_!W+;gzEX$Z!W+ESwEZ$`!W+Sh}~7]!W+U{}E_$]!W+m1}E^$_~RH!W,><w~0_AF|c!W,?\
        r}~O`!W,QCp~0YAe!W,]xz~CY!W-8;z~0^~/[!W-T,}~M`.Z!W-].}~2IhI]b!W-^O}~~Ac!W13Nw~#[YIi_)_;]!W18;q~H_6c6`#G%H%I*J*^%^(J,b!W1=t}~rW!W1>\
        i}/['a~`D!W1@I}~~8^!W1A~}~qc!W1Shw~1ae[&I6X%[!W1W=}~~<YE^!W1X~w~]E7b%Z'H4I!W1](w4]~1J.bGG'`bG!W1]B}~qI#J$`(J!W1g#}~qa#F*Hj_!W1g+}~\
        ud!W26q}~uW!W=1Us~$b)Zx[Pb+G+Y!W=1[}~5E~DJ%e'Y!W=2B}~xJ8]!W=2_o1YjcHH_HI])^+a#I!W=2ks~qI+V-]'Z2[!W=2y}y`ac~%H!W=3K}~]HhH._&a!W=3Nm\
        9]cI'J&^Q['H0]*Y)H,`;I=G#Z8_!W=3Z}~~?a6_8G!W=3iz~xD2bU]+W!W=4;r~#]%Z>_?X:I'])Z!W=6)}~2W,Z^G!W=60}x[}Gb[$G!W=69}~S_!W=7,q~'eLW!W=70\
        }~`^:I,HU_!W=78}~~AJ,F=e!W=8;jnc/]*WQ_'D#I5X#I(^$I&]%f+[#I$_%Y$^']4Y(F-V-X!W=8?uyEx`8]@g!W=8B}~|_^J#X!W=8Kz~xYSZC[!W=8Xr~?]Z@9W+_)\
        J7^(d!W=8]}~xH8^-]!W=99z~~/H5VD_#[!W=:Ww~7]2f.F~%I!W=:y}~~bZ!W=;5}~g^!W=;g}~~;I2_=_!W=<$}9G~C]~&[!W=>sz~+[!W=?&}9_~~K_!W=?:}~+_~KG\
        !W=?Tz~0IHACG[d#`5^!W=?u}~dYA_!W=@$z~xDO^6]$_!W=@2w~^`=]4^!W=@Iw~yemJ!W=AS}~xc!W=Bpw~]H6_VY@_!W=B|}~.Z~m^!W=CM}~~QZ1X!W=Cdpn]AZBX#\
        ZFH8I#^+_#I4I/].Y!W=DO}~~iZ#Y!W=D^}~dW6Cha!W=E8}}`]I=F!W=EBz~(ZRbAGG_-F!W=EXz4^~_^5^!W=FCz~7ZEG-^y[!W=Fnr~V^;_E[,X,W2]!W=F|}~xC$WW\
        `!W=G$p~xG#W)Y#JRc*d$]$I!W=G(z~xE#]!W=GP}~^`>ET[!W=H4}~~8ZN^!W=I7u~W]>]&H&[%J6J6`!W=I:z~xfL[;F!W=IA}~]FIY)_!W=J0}~~)W!W=J7u|G%`@GQ\
        ](I+G7]1a3a!W=K'z~BWOY@[!W=K0}~2`qWSF!W=L6u~(_{WYF$_!W=Lts~^F<D1a&^JZ'I#d!W=M=w~_[D[/J!W=NR}yb!W=NZzSZ~F^7^!W=Nfz~xJOd!W=O#}~~,_YY\
        !W=O6q~xG9J#Z$bCY*Y*[!W=O:}~GY~;H%^!W=Oesy]%IW^E[K]<]!W=O~}~~-c!W=P^}~?[!W=QU}~&]~+JO[!W=Rt}~xF#_A^MC!W=S(q0]_`OYX]Ka/H0^%]!W=SGo|\
        JB]XI-^-H*Y+I,H&_#b#X5Z$`(^!W=Sha3b(``Z$G4]2[,B.a#H.H$b-Z)=#_*_$Z#Y,Z#f,Z(c)J(a%J#Y#J#H$]$W%b&^#W'I#F!W=T,k)^.^(`rc#bAJ,D?l#J,['I.\
        F/_,D<Y!W=TKu3]~K]=F.D)_6b>W!W=TMz~_YF]-C[a!W=TP}~Vg}I!W=TX}~~'X!W=T`q9`KIs[&]=^9H$]7]6D)J!W=TenTZZdhG#I*X#J6H'_&F-[$H$c#J.](J%Z0_\
        #J!W=Tf}~._lFh[!W=Tr}~~Tc!W=UA}k`~r^!W=UE}~~D_CY!W=UZ}~xH7]O[!W=Ur}~+[~&Z!W=Vck~._<WJX$X)V+X#H7W/J#]8^'X!W=Wq}|^~<^!W=X%zi]~1If_*W\
        !W=Z2z~&^W^n_!W=Zpr~5ICg!W=[r}~(d~_I!W=](o~;[#Y,[4^(_#W6[&H-[-F=H3Z'F!W=].s~G_SG9J>G'I#J#H%`'a%D']1`!W=]BqV]Hb+]iH(G$[2[QG!W=]Iz9`\
        ~h`2I:G!W=^o`x`#d%]#IVC)I6G(A#I#Y$J'_+b@d&a$]#e*D#b#Z$J$J!W=`(h#[y`$Y%ZXV8^)G#_1Z&[,I)A5Y#W%a#[/^!W=`0s~~<]5[$b1G!W=`e}~^H#EQ_MZ4J\
        !W=a8hxY-^'^#ZJI#[%_8^#^(I*W-F8a6]&I!W=aF}~HZ~DI!W=aT}~~9_'W!W=aV}~hA3ICeHX!W=aZs~x_8[(Z'_=X!W=ad}yI~U^2]!W=b*g{Z([RE3Z,^(?#X1Z%_#\
        Z,]&X,Y#W.`&^']#c,F!W=b?}~~Q^3W!W=bt}~xD&dW[!W=ddz~~0[PH&_!W=dps~,XP^?J(H7I0`=_!W=e*syJ&Y^IP_)G6H.](f!W=e2hyF%Z_H5B#`(D#I#iPV+X']#\
        g$H,H!W=eb}~`b!W=fNq3WvY+^3Y2g.I7_0]WJ*I!W=fdr~xfk]!W=fv}~qZ%`!W=f}}~2bi^!W=hr}~]b']LH!W=i$z~xC$]$H$_.IS[!W=i%w9Y~FajZ!W=ipz~~/YRZ\
        !W=is}~bV9Y!W=j)}~_]~*_!W=j5}9_~aIP[=I!W=kNz0W~'_!W=kTz~VkU]CI7D!W=l;z~+H%^Ph!W=l?z~(]n`Oa!W=mC}~~%[KJ!W=mbw{`zJ+_BB=f!W=moz~`Y!W=\
        nFw~#ZFa1ICF#Z.JNI,a!W=n}z~,]~3E9X!W=o*}~zHWJ%`$I'`!W=o1u~xG,_?D#a0J.J(]%c!W@bL}~:b`B!WDRV}~e[!WDS%r~uX7Z!WDXl}~9aXG!WD[L}~rH8_H]!\
        WD`I}~V^&`9JUF!WDfuz~6Z$]J]!WDmvs~-Y%_)`~B]!WDn}}~a^8__I!WJ3K}~G[l[!WJ`0}K^~]H^a!WJk|W1`j_%H$g#X3XCW)Z#X4Z)a&I$b%d)]%I$I#[%Z#H#H%b\
        #[0_#e$`$Z%H#Z#X#`)I#f#^#J%`&`$X!WJoH}~x^^X!WK8,}~~UY!WK:oz~~U[!WKCd}~~U_!WKGPu~^d<`O_-:!WKShz~~Uc!WKXR}~~U]!WKcFz~~Ub!WO9f}~:[~1`\
        !WOCy}~<^^E!WOSh}~~Nc!WOaF}~:^$]PF[F!WOdd}~~*JF^!WOn}}~x_SJ!WQNsk~:X$_)cwa!WU6qz~~'^!WVk|z~~0a!WX:O}~.W(Y!WXShz~xB?d!WZCdrDZ~UEkf!\
        WZPl}~~f^!WZSh}~xXkb!WZXAs~Y`Na%[T_'J!WZo1}~x[`^!WfB@}~T^!WfB`}~~`^!Wg`n}~~3`!Wi+f}~}XUZ!Wi/5}~W_!Wi8,}~__u]!Wi8;}~}I$Xcb!Wi9)}3W,\
        Z!Wi?^r~.X$[yY6X%W7W!WiA.}~~,`Na!WiAzz~(YV]eG4G1c!WiBa}~h]T^!WiBn}~~XZ#[!WiCK}~~*[!WiP5}~k`!WiSG}~~$I#J3_7[!WiUGk~.`%Y%J+]']DX%W#[\
        @GP[!WiWir~.X$[Y_AX9W7W!WiZ%}~`Z!Wi[zu~WH/[:[eY!Wi]1u~~Wb!WiaYu~1Jw]<[1Y!WicDw~6Z$]J`!Widz}~a]9J!Wiip}~~+[M`!Wil;}~@Y.a!Wk1Sn~#Y/Y\
        #W&X/X,Y,W0Z&VlI%I#H!Wk3in~/Y$Y$].^=[%Y#[+X0[:I&IE_!Wk8;u~~1]$[B[._!Wk<:q|[%Z$]*Z*Z']JZ.Z!WkP5}~YG~(b!Wk]*}~BZ~;W!WlQ-w~cb!WmN6}~k\
        `!Wo)J}~%Z~Z^!Wo4oz~_WQX!Wo8;p6]sZ&bHHLY(]:H+[(c!Wo8B}~&ZtJp_!WoRZ}~;I~@e!WoT`zh_4a~V[!WoW=}~&[~0]!Wo`z}~(_~QY!WobL}~~>]!WonM}~&c!\
        Wq3Gw|bwZB>!Wq60w|_!WqPM}z^~>]!WqSG}yX~Q^!WqSh}~xJ@E,d)X!WqSmw~~%^8b3W!WqT,}#b~0H~,_+IHG!WqZS}~~M^!Wq[g}|^yG@W!Wq]S}|[~<[!Wqh7}Fb~\
        SI!Wqj&z~~$]JX!Wqmb}~xY!WrPM}~_I]_Y]!WrW=}~<d^GNC']!WrYr}~La!Wr])}~ZX9^!Wr_Uon_n_F]8A3b@Y!Wr`m}~<b!WrbLq~5I-XEH'Y+I~(W#e!Wrel}~$`!\
        Ws<K};^~~.G!WsP+}~1dKFi^/H!WuNk}~x^!Wx3N}~~#Ha]!Wxa8}~/X!W}I7}zb{B=H%`3J!W}mb}z^{F!W}oE}~xb!W~DV}~~N]!X&k}}~x[!X(As}~~G]!X(Sh}$a~/\
        CiJJd$J!X(Zn}~~+[!X(b8p;Zs`<Y1ZiZ#]+X!X+V<u~od/H!X+V>}~|^!X+Y3s~o]/b!X+Ynl~o[/`!X02%}~~6^7`!X0Knz~xI3XF`)]!X31J}~xa!X45I}~XW!X4=dz\
        ~~Pa([!X4@zuzX+[~([6^!X4PMz~~vf!X4S)}~'V!X4TX}~'J~?`8`!X4X4z~~vf!X4ow}~jbtH%^!X:T,z~,]~3f!X;6qw~0]jE+^$Z9]!X;>:}~@HEZ!X;N=}~EY&Z!X\
        ;Sh}~0JjYB^!X;](z4]~3G(YFW!X;aT}~0ZZ^1E!X@m_}~xa!XA6F}~Y^Q`!XEk|r>]e[R^CJ&Z-]N])^!XJ##}~xJ=^8Z!XJ.:m~+]ab0G,Z#H>J2a7Y!XJ.;}~~dY!XJ\
        2g}~YZQ[!XJ5:}~7^cH!XJ6q}!XJ8;w6[~#ZcI;XB[!XJ:Wz~5b@_uJ!XJ?:z~#Z~$YOI!XJEBuzI+ISI@VGI$d2I(E1f!XJF+}~~)X!XJJZ}~~D^1[!XJMW}~xd!XJOw}\
        ~5_eH[_!XJQCz~-a~8`)H;a!XJS)}~'W~dY!XJShw~gfF_)JE]!XJT,l-c.cu_OH;cF^%F.b<I!XJT`}}^~RW!XJUEz-a~me?J!XJUG}~5^~1[1H!XJZpz~~@^4^!XJ`Q}\
        ~jc0IY^!XJe?}~xIP^%Y!XJg6}~~Z]+I']!XJkT}~hfpF!XJowu~_Z3VN]/Z!XK=Uz-]~^_!XM>s}~/^~7[!XM`(w~/XkV[W3^!XMb*}~/]!XQDP}~#b~5HQF!XQ]m}~#]\
        !XR8?}~tY~#I#b!XS>sw~~bb!XS[r}~)bqH!XUSh}~x_!X]=<z~ha3[]G2]!X]=Bu~xGnc!X]UZ}~VbCZnI!XbSh}~E`(I!Xc2nz~?J#g!Xc4/}yY%Y!Xc;$}~?Ia]5I'Z\
        !XcG$}~Wc!XcZ_}~W`!XchAz~2Z/Z:Y!Xck}u~#Z3`-G:G0^,]!Xd;$}~@ZEF6I~$a!Xh3Nz|e~<^2H!XhAkqLd;c!Xj8;wMa:_+_LHYG!XjNA}~>c!XlCdp}Z9gXA*a!X\
        lCh}~p^!XlSh}~p[!XlTMz~p]!Xm>ww#[~]ZBXS`!Xn:7zMXC_!Xr>s}P^!XrQC}=c5J~[[=H!XrRg}~KX!XrSh}2Y@H~td!XreFw~1eF^']iH!XyT,z~/W#c!XyZvz~0X\
        j]!X{1[}.Z~#c~JJ!X{5Yw~/W~F`!X~%.}~xI>J#`!X~)D}~~9]#]!X~+I}~~9b!X~.&}~~9a#I!X~1Uz~~#`][!X~3Nz~~:J3^4f!X~6l}~~1XF[!X~7z}~]E?_;_!X~8\
        ;z~~(][d!X~;V}~~9H#]!X~<$}~~$^/[!X~<Hz~~9X!X~=tz~ra*X!X~Dlw~~1]F`4G!X~F|}~2]~*Z!X~H4z~#^]b6H;Z*H!X~I7n~~$I#^(f(<)`!X~LV}~}]!X~L}z~\
        uZ*HbH%_!X~SGz~zZ<J#Z9I&]!X~Sh}~~9C#_!X~Sm}~~1a(_#D$H3H!X~T`w~~9^#X!X~V]z~~4D&e!X~[ow~^`6Z(G$Y3`+J#GEI!X~]Bj4W~Ji#X6b*[4JNJ!X~^Dr~\
        b]?F#I.e!X~^o}~~ba!X~g#}~~#^]a!X~iKp~$Z{ae`!X~j0}~b^8J)a!X~j5}~~+`0^#CND!Y&:O}~%^:_!Y&>y}~9FH]G[!Y&?rw~9`#_!Y&@,}~~*a!Y&Pe}~$[^XGJ\
        !Y&Qa}~9WHY!Y&Shw~%a6FH_:?/c!Y&aTn~$[0Z)W+X7]*^(YAH!Y'51}YZ!Y'8;}&XqZ!Y'Sh}Y^h_!Y+l3}~0Hja!Y/WO}~~;Z5X!Y0?Dz=[B_!Y18;p#]G[#Z'gA`~,\
        G8J!Y1=k}.]3JTY~BI!Y1?D}4^-^!Y1O#}]Z$a!Y1]Iz.Z<[>b!Y1cmzD]E^|[!Y1ed}/^~OH,Y!Y1gN}']S[!Y1ip}#]!Y2NXz4]yIdX(F4[!Y2V}z~xW!Y3;{}~oA/d!\
        Y3X+z~ob/I!Y8l/}~UW!Y:Y8}~x[!Y;##}~.X$Z!Y<3N}|[~$I:[!Y=8;rMb:b+]LD!Y=@V}~>V!Y=HM}~>[!Y=L(}~>]!Y=R]w~>a!Y=ZN}{^z[!Y=l]u~>Z!Y@HMz~Ha\
        T^mI!Y@J'o~HYT^mb!Y@Kb}~HV~DZ!Y@Sh}~?]FJ~)W!YA2%m~#Z'X/Z=]]_(Z7[-_5X!YA8;}~H_Qd!YAGP}TZ$]!YAHM}~k_!YAKnu~P^IDW^&a!YAL}r~cf~#^!YAT,\
        z~HYNI(^!YAT`}~P[II;V!YBYM}~0]&^~EI!YE@<z~lZ#X#X!YIdp}~ib!YKN{}~C[!YKSG}~$ZBY!YKSh}~.Y([uF!YKl/o~QZ&e!YLZN}~~@^!YMbL}~0]&^~EI!YPSh\
        }~~6]!YS<y}~~>Z!YSKIw~~,]9X6W!YSQAz~_Wm]A[!YSSh}~_dmD!YS_U}~t[wI!YV3q}|Z~<J!YVJgz%dy[?J!YVSG}|Y~&H8G4_!YV`mw|G~<]!YZCE}~x`k^!Y[SGz\
        {^#[&Z~8J2H$E!Y_>9}~$_~GH!Y_[z}~F]~@H!Yh]B}~~-c$]!Yihcz~SYFCi`!Yk78}t^!YkBFp+k~[H$_3GiC!YkC~}+c!YkShz~~?`N`!YkaY}~~l_!YkhW}'Y!Yklx\
        p~~de!Ykm0}~-gmG!Ym[~w~Fd!Yn1|}~~Ca!Yn2n}~~WG&I'c!Yn3K}~0]~BY%I!Yn4;z~.[(YuY9F!Yn6qz~I[PF,HRV%`!Yn8;w~-Y~8f!Yn8X}~~DX.c,I!Yn8]}~?]\
        ~&]!Yn9Ww~@_~#]=^!Yn9lz~s_?]!Yn:o}/`~=aOA!Yn>:}~~[e!Yn><}~0^~I^!Yn?u}~`]GDV]!Yn@2}~hZTZ!YnAu}~7IHG<`<^!YnEB}~~B`!YnG`}~xFX[9]!YnH4\
        }~~5Z#I/]!YnKbz~~,G9[#]!YnKnw~0DtJ>d#b1J&G$I!YnNfz~0Z$`h`HH!YnOa}~hYT`!YnRZ}~o`!YnSGw~~;J*[&W/_!YnSho~2_%[2`KY+IXH&J%a#^,I'Z!YnTX}\
        ~'csD!YnTe}~_YQX!YnUF}~heTC!YnVS}~~C^!YnVcz~Y]QJ)^L^!YnX+z~oA/b!YnXM}~/]!YnZj}~BY~;]!Yn[C}~~k]!Yn](q4]~0IGd0_$GEH9Z&_!Yn]B}~0_~*a-\
        JII!Yn^Tw~E^(IL`5e!Yn`(s~7]~/J1[&_#Z!Yna8m?Vl]#WOH-J2H.d4H*Y#Z#b*^%J!Ynb*}~u[L_8E!Ynf0}~~BW!Ynip}~~CH#[CW!Ynmow~4Hu`9I&^2Z&[!Yo1J}\
        z_$I!Yo3Nzw_#W%`#H!Yo:o}|_!YoPE}yE#_$_!YoPM}|c~MF!YoRZ}x^!Yo^9m0]iG#W#G%[#^?J#G,Xnf2I$Z3W!Yo`(uz]#_$^!YoaZ}~?Y#]!Yofxzxg#E!Yog]}y]\
        #[!Yq]1}~1aPZxE!Yqok}~~Yd!Yr1q}~6X!Yr2%}~+c~KJ!Yr2k}~+[~%^!Yr2y}~Xc!Yr3Nuw^MYA[7_!Yr4;p~.F(gGc1[1Y^I!Yr4yl~._(DQc6Y!Yr5#m~.H(jubNG\
        !Yr6Fz~'XTX7Z!Yr8Ss}H^Z5b+W!Yr8Xq~+G9[,^)b*].J#_(E+G!Yr8]}~=Z8W!Yr9Ro~4fu`!Yr9Wz~AZXGW](_!Yr;{}~+`!Yr?&}~hZa[!Yr@I}~MC`_Ca!Yr@z}~4\
        ^FI%W!YrB|}~.Z%[!YrCd}~QH#^7Z!YrD^z~+FZG%e!YrE8u}FMa-Y`^8Z!YrEBww[4J(V:I.I#I.]q_!YrFC}~g[!YrG$}}I][wX!YrI7}}c!YrK%}~?Z$W-J!YrKb}~1\
        ax^NH#J!YrL6r~PY$Z(]#b0YC?!YrLtz~4GfB1aNJ/c!YrML}~GI'[DZ/H!YrNX}~:]R`!YrNf}~&J']Z]!YrO(z~4fuG!YrO0}~TZ!YrOe}~xHH^'X!YrQC}~4IfH-_M]\
        !YrRZz~+_!YrRt}~ic1C!YrS(}!YrSGp~5]4Z1J1X4H3X?[9a!YrSLz~x^!YrShezW%V+I([#Y$B#J4^'b&W#Z#Y&H1I$X#W(a&]'F&J-`$^*ZEb#I!YrSnz~XhRI!YrSp\
        }zb%_&G$E!YrTeqw^,]'c4^IZ,[c^!YrUA}~GX~9a!YrVNz~~0IKZ/[!YrVXs{X-a6X$]!YrW=u~+X,`eD+`PJ*J!Yr[ru~'X&^#E,adI!Yr](s~?[<Z$YM]!Yr]Ew~4I;\
        F.am`2^/[!Yr]q}}]!Yr]xz~+IP`6`!Yr]zn~4H-l#J!Yr^=}~GV2IBG5_!Yr^T}~5`Cf~3I!Yr_;z~.W{W!Yr_@z~+WoJ-]!Yr`(}}_!Yr`H}~X_0]!Yr`Ju~CZ$YTJ!Y\
        r`g}~0c(]dH!Yra8mwb1J,H@Z'Y.Z+^#Y<[<F0^(]$D!YraFz~+VNG#][_!YrbLs~.Z$Y#[&WTY2H`I!Yrf}}~TaEE!Yrg]}}[!YrhWu'H~QY:E/^^b!Yrhr}~+_hI$Z!Y\
        ri_}wFM]/EP_!Yrj)w~ea7XBW!YrjJz~~5_8^!Yrl/}~+Y!Yrl<}~+a!Yrmbu{J][0a5]GH!Yrmop~.I(f;Y8I%ZBC!Yrn's~4^1E8H@I;W)]JZ!Yw69}z[jJ!YwFCu5Ii\
        V(]b^!YwT,z~7_n[6b9J!Yw]q}~'Zc^!YyD~}~__Qa!Y|2%q~0^jH;Y>^9[!Y|?:}~~EE1`!Y|L}o~I`#_#[9a!Y}C;}~9c!Y}NP}~BY~;J!Z#Bl}~9GH`!Z#C;z~B[~;I\
        !Z#SG}~BWE^!Z#Sh}~9XNa!Z#Y&}~2`!Z#]%w~9_!Z#n}}~9Y!Z$Lx}~9[!Z%8,}~`Z!Z&X%}~xIna!Z.Af}~D[!Z.Li}~v]!Z0;$}~oI/_!Z0?&}~V^:D/V!Z0FC}~oZ/\
        c!Z0I7}~~8^!Z0Kb}~EJ(IA[Z^!Z0M3}~o_!Z0S%}!Z0Shz~o_+I&[!Z0Sqo~VY:Z+e&;W[!Z0V>z~o_!Z0Ynz~o`!Z0aF}~oH/a!Z0aVs~o`/[!Z0g#}~oH/J'b6cFI!Z\
        0hp}~oG+I&b!Z22k}~y^GZ!Z24:w~~8_!Z28;}Z]~/W!Z2=;}~~8[6[!Z2@2z~~0`P^!Z2I7u~bc8J)H)E(Z=^!Z2Ur}~~'[u]!Z2VZ}~~$]6[!Z2W=w~^`FZ+^!Z2Yr}~\
        +]oJ!Z2bL}~j[4Z!Z2h>}zc{H%`:H6J!Z2hW}~?^~K[!Z2k|}~&_W^!Z2mbw{X~&a6Z7I!Z2oHz~4EWY9^(^!Z4UE}Eb$H!Z8Nf}~x[!Z8`g}~8_b[9H!Z:0Q_'X'I#X#]\
        %X$[#^%Y$_#W#[$^$Y'X&Y#_%Y$Z'Z$Z:_?X#W(VEX$V$I([#Z#X$Y+H(G5J)[&Y'H2V!Z:1$i&_6Y*^#^+^(Z/Z#a3Y#]#[#[&]|I!Z:l]u~&^$J~K^!Z>_wq.W)[.W*X\
        (Y,X#X5Y!Z>`(}=ZV^!Z?%.}~pb!Z@3#}~.X(Y!Z@4xu~.Z{GNd!Z@9Rw~.F(XuVNY!Z@Sh}~.I{ZNZ!ZBCh}~p_!ZBNw}~p]!ZBOqw~p^!ZBShzOb~JG7c!ZBXlz~p]!Z\
        EhV}~5a~CD1_!ZFaVwCZ.g~:D!ZIISs~A_XI:`!ZL=U}-]l[oGeI!ZLCdz~TbEH`^!ZLXK}-c!ZL]I}-_!ZL^T}~-Gma!ZLn}}~xIDXD]!ZN2Ez9]~FJWX4]!ZN8;s{Z~L\
        Y-X3^!ZN8B}~~LX#[!ZNEu}~xED[#`!ZNN7z~~2a!ZNNw}~~2_!ZNPWs1`~GIO]CW)]3]!ZNXPz{F#Gy_@^!ZN[@}~~@^!ZNeQ}~xa!ZNhV}~xCbe!ZNmb}{BzFQh'J!ZS\
        2k}~~V[4]!ZSAu}~~M^!ZSkq}~~Mb!ZYL}w~~$[/[)^NZ!ZY].w~.]$Z#[~HG#Y#H!ZYl/z~;^8W!ZYl]}~>d!Z^3N}9_~FE}I#H*_!Z^6F}~bc8H0A^W!Z^;Qz~xY0]^a\
        !Z^j5}~bGFg^A!Z_P+}~W`!Zbe?}~xJQb!ZjJZ}~]ZI[9I!ZjKQ}~AIqYRZ!ZjhV}~~7Z!Zjl]}~A^!ZmUEc'`+^#J)]t^'^;`+W#Y$a&c'W([1I8]/J>J!Zn8;}H^~l`+\
        G!Zn@,}~T[!Zn^O}~~+[!ZnhTw~bZL]!Znn|w~yX]Y*H*[!Zp8;}~xJ<`.^!ZpQ8w~5]Ca~*I!ZpSJs1_~G]!ZpSh}=`!ZpUEr1k$G~?Z(VCI!Zp_7}z^4aiB!ZpaT}~~R\
        ^!Zpkq}~&_1W!ZtSG}~xGT_!ZuWHu~xc!ZvB$}~/akH!ZvNXpHY{_@I%g<[dZ!ZvNY}~F`SH,[!Zw?:}~~k_!Z|5z}~CHV^B]![?KbVnZ2I3`#H.]#J._+_)c%f8G)`#d(\
        b#F$J%b%X#d#H#X#b+b$J'J&a$[&J5I![?].r~#Y-Y6b7HCb]X2H![?]2z~7]-b~6e'F![@3Ku~.W([JYLHNV![@3i}~~`[![@4M}=Z)_![@8?z~#b~5F![@8BqwC'I$ZF\
        VlH'^$^2e2W![@>iz~2[MG|_$I![@AXz~f]/]#[oH![@CM}~];w`+g![@CO}~x`j_![@DI}~x[![@FC}~VI*Z+_![@NX}/^~wH![@O-}Fb![@SG}=]~u_=I![@SJ}~~-^9\
        <1g![@Sh}=]~~)c.E![@TN}~~/WEZ![@UAr~WIU^*].a0b![@Vcw~1c.]oI0G)[#A-J(G5`![@W=q~]e#JA^&_&H@a6_$^#D![@Y'}B]~6dwJ![@^%z~~=aBH![@^o}wc~\
        cZ$G![@`0}~~?F3]![@aT}![@h>z~L[X_![@hT}~V`~(]![@iT}~~6[![@ip}~~?]/^![@l6s~{]FA#`-W%h![@oH}~fZ~%[![@ows8[~sb![A2A}~~SJ%e![AIK}~~P^;\
        Z![APe}~~Da4D1`![ATe}~=J.X~P_![Abc}~~lb+a![AkT}~~fc![B]1}~~[Y![Ba`}0a![C1U}~`X![C3Nz~#JaIE^)_%Z![C5I}~~9_&Z![C7j}~k^ZY![C8,}~~KX)X\
        ![C:o}~DWUJ![C;{p~#J%Z#W#Y%WRYBYb[![C;~z~:Z![C?:}~bG?G6[6`![CDP}~#I~H^,]![CIK}~-IIZVY![CO#u~SW3Z5B#];Ye]![CP5}~MW.Y![CPe}~$[~cG%Z!\
        [CQ.}~BE~;`![CS0}~8ISZ0[![CUtz~HDT^DXJZ![CWDq~0V)[V_#_#^&V(D2[L[![CZz}~gX%Y![C[Lj}]-Y$Z6H(W#X.Y&Z%V)Y#W#W#X2H.ICJ(^![C]xq~1Z,W8Y&X\
        ?[G^*^![C^O}~hZ+Z![C`m}~8[YV*I![CbLo+_#]']%Z+_)^&]6]*[oJ$IAH+I![Cmvw~VZ*X7X<W![CoE}~xI8ZXZ![F=;}~~B]![FT,}~HGTZV^8I![F[Lz,[$J3c![F\
        bL}~)[Y_![J9Rw~.C{YI]'I![JKbw~.F(Dfc1cNJ![JQAz~~,JNg![JSTr~4WuYNF![L7z}~]_![L8(}~#J4Zb^>I![L8;z~WY(H6H8_R[![L8S}~^W![L9)z~CGFZf`![\
        LDBz~5G~#^#Z&]![LDwz~]`![LFoz~DY4^=]![LHMl=Zba-I%[;Y6d6[(FOc![LO:},b![LSGz~x^8Z-[![LShu,X~'YOZ6Z'JUI(_![LWDm/_n`+Z&_$Z#[H_&^9H(EOG\
        ![LZ:h.Y'[3Y,WAZ?Y#Z(WAX&Y$W$I(X#W%Z1I<^;X![L]xz~5YA]~(J![La8z~fY7[![LbLr3Jl[5WIJ#W>[,IC_![Le+w~EX%`#X#YRG![Lgu}~,a2JWF8^>H![Ljc}~\
        .^~LJ![SW=w~SY&[Ca![Sdd}~~V[4]![W7jz~kYZb![W8;m&hQe#_BI^FUH6_1G#c$a)a![W8X}~~DF0[#b![W9)}~iXJZ![W?2}~ZCib![W@~}|^![WD&}~~AY![WDP}~\
        #I4IJ^U]![WPezab/^nI![WS%}'I,^~~<H)[![WSGqUe~D_/G/W%b,I0X#H![WSh}~Ta![WTT}~~,I:I1f![WUA}~~9Z2Y![WUr}~ba![WVX}~TWmf1B![W[r}~(Y#^qH!\
        [W[zz~}c![W].}~BX6[![W_Uz~~;^9Z![W`0}~%_]J~)_![Wb5}~~2VBX![WbLe~.X$X#]#]$^#[*[&X#Y7X#X#W'Y&X$W$[#Z#Z1F1IMJ#H$I/Y![Wl~}~0Z&Z![Y<Hz~\
        ~%Z![Y?C}vY~,Y![YSG}a_~z^![YShutVWX~M^![YWq}~~%^8I6Y![Ya(}~~HW![[8Xz~~4]Cb![[>sz~~F[#_+]![[NZ}~~B[1Y![[W=}~xH&_0^OJ![[aZz~~*IIY1Z)\
        [![]8X}~~*c(^![]>s}~[`>Hp^![]O6}~~eb![]VN}~~M]9Y![]X~}~~1W)W![]Z2}~~$]6[![`9G}~cb![`Nfw~?]![`Shr~CY.X5]4^%FNa![b2k}~2YU]![b8;z~>Z~\
        'd#D#IA]![bUrz~X_![eW=}IJ~@H3a![g2k}~xc:_,H![g8;z~x_LF/_![g9)p+Z([%[+X)]&Z3Z%]*]~5C![g>4}~~?]![gPe}|^yG@H![gQC}~Q_HJ![gShw~1J~>^.Y\
        ![g_@b=B^`#a#b#_#`#a#a)I,Y?[$Y%]$H/b&b#Y$_,5;^'I/_<I)Y![g`(}3[~EG![ge4z~xa![gg]z3_$^~CZCD![jL}}~x_![jhWn'b~~1^H_![k[r}zb)C$^![lJne\
        y]#^#_#_$_#^#`AH'J:J8I![mJQw~~$W6Y<]![o8%w~r`*J3`,JEH![o<r}~~I^>^![oL}z~^a6H(H$]3]![oMT}~~hb![oQC}~~Jc![oh5}~~*[(JWW![ook}~~fa![qU\
        Z}~,c![r1q}~+Z-W![r3Kuz^*F#V#^q]![r3Nz~&H$H#Y$]DZLI![r8;wzB+[~<e![r:Bw~(J#b%_nH![r@z}~'Z#V![rAe}~+_#Y![rBp}~']sH![rK0z~&a$C#]![rO2\
        }~(]RH![rQp}~&b$I![rS)u6hnC#F1Z![rT,}6boG#I~;V![rW=}~~)H;b![r[L}~([&]![raTl~&b#F#a%``Y![v]x}~[W![z1Uu~$_![z4b}~0]V[}J![z6~z~FX~@Z!\
        [z8,u~WH/[:[eY![z<}}~$ZD[![z>iz~-JF`#H%X![zHMz~-W;X~@[![zI7}~=_t_RD![zKb}~FXkZ![zL6}~}^eD![zQCw~Fa3W~/C![zSG}g_]]~@D![zShq~$Z&^,_6\
        HA_9JeZ![zUV}~Wc~/H![z[?}~~4_![z](}~$I0H6J~@`![z]Bz~}Jei![z]iw~}Y![z]xw~F]X_![zf~}~$b~cF![zg,u~;J-^XZeI![zhpu~F_![zib}~4[4XcH![zip\
        }~~e[![zn}}~-];[~@I![|ShwgYYX![~4y}~.I:^![~J/w~Fd![~hp}~FX!]%8Jz~9`!]%9W}~xH:Y!]%;$}~~5WC]'J!]%@$z~2Z1IqX!]%Bp}~AeXI:B!]%Cdu~5Jea:\
        [!]%KQw~Ab#^pBHF!]%Kb}~~5b!]%TX}~9F@_BH/IN^!]%aY}~bIFa,E!]%hTw~%[>]XG:HHf!]%hW}~y^!]%hp}~KINf:I!]%i$}~AW~<X!](,n}~xIIY6_!](,sz~0F~\
        &[E[!](,u}~1JvY&^!](-gz~~h`!](-pw~_EOa)F(E%^!](-tw~bG?_)H!](2Aw~.Y{[NE!](2ksI^~#Y6_7b#[;F=H!](3J}~HET`!](4oz~_W7I<[=CCb!](6)m~0]%[\
        )Z#Z#]%ZD[8E>[@G>^!](6=}~A^#I~;_!](6q}~0H:`KG&H'^!](8;g4d%]=YL`CZ$^%I8a5b&[$I$^#^&J+Y$[+J'^'E!](8?zRZs[KH+F{_!](8B}~vJ+F-Y$a!](8ts\
        ~2ZWZ7_BY'_!](9Wz|X`YV]%I!](;gz~hJ2g!](>i}~0b.Z~=D!](@a}~L[!](Bpw~TZ/W(GT[!](De}~~/`!](Hy}~H`TW!](Kbw~+Wbc!](L}}4]~fY^J!](O(w~~Wa!\
        ](Ry}j]~Z^!](S)w~]d=c.IPI&_&F!](S0z~S^~.[!](Spz~%I*a1Z=G*JGI`[!](T,q~0E#YKZ9J+XDb&[,X!](TMz~_B3^&`<[=E!](T^}~~3Y.^!](T`z~b^:`TG,W!\
        ](UAz~_W`Y!](Uz}~NV!](VcwZa__%]AI3I5]!](W=w~,Z(W,Y^G=[!](Ynw~{J1H0]'c?^!](Yu}~C^wI!]([z}~F]kZRD!](].z~8],I~;[!](]1}~B`!](]xu~0Z*WC\
        Z-ZFX!](`m}~__QH!](a8z~PYW_!](aTz~-^TZ:[/G!](b5}~p]1^)I!](b8}~EGTI]e!](bImXX3]IY(W5Z*_-]XZ&V!](bL}~~4_AI2X!](biz~8J$c`E!](i$}~B[~7\
        ^&I'G!](iV}~SI6c!](ipu~2H,`)J'ET]*b_]!](kq}~/[!](l6}~0^tJ*Y!](mvq~~l[#_#[)^$`#^#Y#D!](nVw~_Y7_<Z=H!](n}}~~C^!])`(}~rX>``J!]*8,e~.[\
        $]#_&_T^#X1I1b5I:Z#[#]!]*Bl}~`_!]*J'j~Ge'gPIZI)J#a!]*bLw~.X$Z4XGWqJ!]*hVz~BYWIac#F!].)J}~~,[!].,nw~.Y~LY!].,sz~0`~IC!].,uw~1C~Jc!]\
        .1Uz~$Xm[/H-Z!].1[}~0G#f~IH#D#I!].1q}~6Y!].2%}~1aia=IDD!].2Aq~GZ']DZeG#J#`2]!].3Kw~(a%_#E,adG1HLW%H!].3`z~=`~<X!].4;z~LX~1_!].60}~\
        |[WX!].8J}~GJ-_R]PJ!].8X}~ed5GIF1H%f!].;{q~-Z2Z'I6d3c2GI]'^/D&J*]!].<}u~.Z*[8[9]bX!].><}~0H~I_!].>isyY5X1Y)V(_iJ:J'H,a!].>s}~GJ^]!\
        ].?0}~~W[#_!].?z}~xi]I$=!].Az}~.C)^~CG#c#J/H!].Bpu~B]XF9J#JD^%d!].C;z~#_A@6H~#I&d!].Cdz~GI'Z~,H$a$b!].D;}~~VY4G!].DOw~1Z%_u`OI!].E\
        .}~0I~I^!].E3}~~Xf!].E[}~~Wf$I!].F|}~~ZZ0^!].G$u~5JCEyJ&]&`!].JZ}~~DW4X!].KQz~AI#^WEag!].Kbz~.HpZ-_9J7H3Y!].Kn}~~'GTa!].Me}~~ab*]!\
        ].N%}~xI`[0W!].Nf}~#Wc[!].O-}~5I~5I2Y$^!].Os}~yZ__!].PM}~2c~I^#H!].S)w~'^s_]W%E!].SG}~5fCICBAG@^!].Shq~1X#_B]$J$DCJ1`G['a%J!].Sm}~\
        ~Z_!].T,}~ZaO[!].TT}~4Ju[>`2J!].T^}~~XI2_!].UK}~~D^4Z!].UZw~5^eI-`TY!].Urz~~I[<[!].Vc}3`~~EX!].W=z~5d4`1A}b!].X+w~o`/W!].Yn}~~Dd5J\
        %E!].Yrz~+]KZ~0_!].]&s~.Z$Y#[&WTY2H`I!].]B}~.F~Kc#G!].]xz~.J)b~E^!].^9}~BX6[!].^n}~.X~LW!].`0z~B`X_`E/X!].bLr~.W$XV]?W_]6f!].cDw~~\
        W`#H!].dzw~0^#]X^2EkI!].ebw~2ZOZ!].h>z~L]!].hV}~xI`g!].i$w~Bg~(J1J%_#J!].ip}~4^uH!].j)}~d]!].j0}~XX!].jc}~.D~Lb!].n}n~,J$g&a$ID_:X\
        +I#V%VYE$[+H6_!].oHz~~WI$]1[!]13Nz~+X9[XY`G!]18,u~~Wb!]19R}~.`!]1;;}~LY!]1>:}~BYWH[I']!]1BFs~-`4`%HD[%b2H_J#J!]1B|}~.I)_/[~:E!]1G=\
        }~~[Y!]1Lt}~~a^!]1Q.z~B^~;E!]1Q5w~B`~;Y!]1Sho~.H3WBY'd5FLI1V#_#b#^!]1Ue}II~@`3[!]1](u~0a1V%IN]/H6IDE&]!]1]m}~BW~9X$I!]1^O}~~X[$`!]\
        1`(o~-[&I'[,Z)J'Y~-c&X!]1aSz~1W~J^!]1mos~.a6_~;X!]1n}}~#G>Y/I~.c!]2,s}~0[~I_!]22A}~,^_^!]24ag~1Y#]$Z#Z*['WDW$[$Z@IMa#]$X(H!]28,n~1\
        Y.]']DX%W#[o[!]2;_}~6W!]2;{}~#I4^~M]!]2><z~~a`!]2?>}~~Y^)b!]2BF}~~Za!]2C=}~~[_!]2Cdc~.e%^%Z#]/`,_,W0W$Z#Y)c$^)H[F#Z#F#G#Y#A*d$J!]2\
        Chw~0[4ZDY5I]C%Z!]2G$}~.^!]2KQs~B[~6^&J#G!]2O2}1]~IIAE3ILa!]2Rt}~.a(J~FE!]2Shp~.F$>#C&]/J6V:Z:`Ld#X$`#H#]0a!]2TT}~4[uI4]!]2Znw~yX]\
        Y*H*[!]2](u~0G4<~7[&h>_#I!]2]3}~.X%Y!]2]Bs~~Wd#_#]#J#Y!]2^9}~.Z%[!]2`0z~X]BceI(J!]2bLo~0J#X=Z~-f#F#Z!]2dzr~.Z%Z&XTW#Y!]2e7}~h_3_!]\
        2hTr~5Z/_WJ[H&_!]2o1}~.J{^Y[!]3]2}~.X%Y!]8Shs~QZ&[!]::J}.b!]:Au}._~~+I!]@8;}~W_,[KI!]@S(}~~+^!]@fn}~_Y``!]@o1}~_W`Y!]B-pw~_FBI&^+Y\
        2[>]!]B1fw~0b~5W6E!]B2kz~re)F#A#]/J$^!]B39z~v84n!]B3iz~]W#[6[iJ!]B6)m~0W#B~6c1^8Y!]B8%w/^~ee(F$^!]B8;k4GD[F^2W7]%]6G-Z0b'D+W&[$]5H\
        !]B8?}4I%b~a^!]B8Bs~uY']0G$cEJ!]B:o}~za!]B@au7^~8[<^!]BD-}7`G_~@B!]BDw}~]^?I,^XI!]BE2z~~Bb'Y!]BJUz~1ZMY+a!]BJZw4ICa~>f*IU_#B!]BKb}\
        ~0_PbFFeI!]BL}}~rY!]BO(}~0X!]BPM}~p_!]BS)}~hbA[9G!]BSh}~1IMVf`!]BT`}~z_!]BVc}4_~i[!]BW=}~]J7`*^YI!]BYnz~~BX#[6b&F!]B]xw~:Z0]TE!]B^\
        o}~0ZN_!]B`mz~#F^C4I%`(E6bL_!]Ba$z~~>W2^!]BaVu7^~3[AW5F*Z!]BbIz~W]<]%]!]BbOz~-^]`!]BcF}~]^7`*J4I!]Bip}4a~`I+JAH#H5c!]Bk>}~re1EP^!]\
        Bl?s4YH`R[dV(Z!]Bn7}~~(Y!]BnVz~r]*X!]BoH}~x_!]E><}~0`!]ECdz~SckJ!]EL6z~X_R_!]EShw~<a5[f`$I!]EW+zG`!]EZ4zE_$]!]E](}~n`!]E`(}~O`!]Ea\
        V}~OHJey_!]I1O}3a!]I5I}-]~,`!]I6)n0[#`.`3H`_M^#[K^)[#b.['E!]I8;r#a&g8]K_GIiF~$Z!]I;3zAX:Y#Y!]IC)}5].^!]ID^}.^-^~tI!]II7}~~$_/_%I:G\
        !]IL$}4J7`']!]INZ}:[zIv`!]IN{}4a~1I!]IS)}5]#I5]!]ISh}#_8[!]IT^}3]3[!]IVc}~bV*]hF!]I[L},]$`!]I^4}}_~1G!]I`(}#]-]!]Il]z/[$V+]!]In}}3\
        _.^!]KYoo|^@`#_F_SV!]K^9}~?J#_s`!]MGG}~~*_!]MTA}~~0a!]MT`}~z`I[-G!]M`e}~~%[eZ!]Mb?z~zH%YQa!]Mmb}~~1`!]R8;}~v^4V!]S2%}~~Kb!]S4o}|_~\
        S_9J!]S>[w~JFOh:G!]S>i}~xIo_!]SAu}~]]UZ!]SCM}~xFof!]SH1}y_~ZY!]SIKs~5]DbBZ!]SVGw.X~~F_:b!]SVI}~xI9H*a!]SVc}:b!]SW=zyd%I~SI9a!]SaTz\
        ~iZ1[!]Se?z|B~%]/F,e!]Sg,z~1](ZpJM`!]Sl?}~~'`RH4^!]Sm&}~~N^!]So3k~xD)[%^%J*^&]#]$[#H&[2Y%]#]&X5W!]TKxw~0Y~IY#Y#Z!]U2k}~_]<V!]U3q}~\
        3b+E!]U6U}~Gf~;F!]U8Bz~1^fJ'b#a!]U:p}~~3G7g!]U;{}~ybeZ!]UC2z~}Gae!]UT,}~7]`_!]U`J}~~&Y:X!]Udt}~BZ!]X?z}~'Y~TW!][9G}~c]~#H!]bh{}Ab~\
        ~6^!]f)Jz~#Z~5^!]f+o}~~6JF[!]f,n}~.Hv[S^!]f8;}~W[UHF]!]f9R}~.E~Le!]f<hw~~,I9H2b'I!]fAu}~~9]!]fBtz~xd,F-d!]fGRzyY%X$`!]fKb}~AX~BY!]\
        fL6}~#X~9]!]f]@}~~+^!]f]xz~BZC^u`!]f`0z~.H(J0Eg^NG%]!]fn}w~?X#Gm^-WEZ!]i6U}~GF'CRGaf!]i8;}~WFGc!]i@z}~~a^!]i@~w}J}DUj!]iCd}~W`!]iD\
        ^}|]~bX!]iH1}.`~3^!]iHMu~W_Gb!]iLV}~W]GG!]iShs~?D:_G[!]iTY}~6^~L]!]i[z}~WW!]if0}~@[_W!]m,n}~.IlXHb!]m5O}~QW!]m8;}~#[,]!]m<kz~5G~#e\
        !]mBFu~.VGX#Z6]1I!]mI7}~#`*]!]mKb}~,c+J!]mNf}~&^!]mQ.}~A[#]pHGI#F!]mS)}~(^!]mSGz>a~GJ$Z[`CI!]mTM}~bYgW!]mVcz~z^*]U_!]mXQ}~#Z$^!]mY\
        n}~~Zc!]mYr}~4_#I0IG[!]m].}~5[/f~;@!]m]x}~.[^_lF!]m`(z~RY%Z-[!]mb*}~#W!]mbI}~5GoWQb!]mh>}~~5^!]mk>}~fZ!]mn|}w^;`~#C!]q./}~YJ-[%Y!]\
        q8;w/Z-Wi]Y]!]q8t}A]i`]D!]q9W}~7Z6I_]!]qBFz~IZu],b)D!]qNw}~5ZT]!]qS%}Db!]qSG}NWdY!]qT,}~'Z~(`!]qUE}:Y(]~YH!]qW+}GZ!]qYnz~5[~R^!]q]\
        S}~]^.[1F.G!]q`0}~EZ~(`!]q`J}0`~Y^!]qclz~u`5I!]qed}3G~E`!]ql?}4I~J]-H/`!]r@2}~IaPH!]x1S}~#ZS]!]x1Uu~#d2C!]x2%}~;^7X!]x2A}~+Y!]x4/s\
        ~-W5Z:W#[3Y!]x4;w~AW@V!]x4xz~.^{`NI!]x6Nw~5ZW[!]x6q}K_~NaAE!]x8;wl`~H[!]x8Jn~4Z)J$H,['G'Z&Y%[.GCZoZ#Z!]x8Sz~WY(b~#C!]x8su~IZ<W!]x8\
        t}~xIH`2^!]x9UwKd!]x9XrKb5]~@^!]x:O}~8_!]x;6}~3Z)ZGG!]x<rw~b]*[0H0Z-I!]x@$}~WZ~1[!]xA>}~GX>G%[!]xB0u~:c#I_]MJ!]xC=z~B^!]xC]}<I7`2a\
        ~&F!]xCdrdXRa@Y']=Z!]xE(}~~7b!]xF|w~+I,`0Z7_!]xKbw~0XyY9]!]xL6w~XA.WFe!]xL}}~~N]!]xM`}~:Z~0X!]xN%z~H][_d[!]xN*}~%XVY!]xNZc~-C#`%e)\
        I%e$h:[2Y&d0FC]<Z#Z!]xNf}~<W'[!]xOiz~-]8Y!]xPlz~-`'HUZ!]xQC}~CHw]3`!]xR1u~TZqb!]xRt}~4YSY!]xSGp~.Y(X#V3Y3Z*Y:HMH4b!]xSJ}~5J~#``_!]\
        xShs~$IA^.]JFC[-AHc!]xSw}~h`TI!]xTe}_a!]xUE}~S]'[!]xUZw~d])Y%_WB!]xUr}~5IUY!]xVNu~Y_3V9^)^!]xVwr~$DVJ*b#g8D0a!]xV}}~~']!]x[@z~fZ!]\
        x](p~0X%_+F.^2^3]KZA]!]x].u~.V$XV]pX!]x]B}~0^Yc!]x]xw~.Y$X~5X7X!]x_k}~5eeE!]x`0}~-YVYFI!]x`m}~8`bIC[!]xa;}wI3ZLI(d<J!]xaF}~5[eJ5IL\
        d-J!]xbL}~.[~LF/Z!]xdO}~~>b!]xf,}<_G^!]xf~}~$`!]xg,}~=_:^!]xgnr~^i<IXJ+a!]xhTw~5]ea6dL`!]xhVn~5fUI1_``$I!]xi$}~;X!]xj9z~2e#I+IKa!]\
        xj|}~$e!]xk@}~(Z!]xk}p~ao&I5E!]xl/X#Z~%Y'[$E#I%[#[$J#J(I$F0H(Y#[$_#X#X#I%a%I.W+X'D1F$E$_(])_#F(X#g#`#e.Y'c#]'])[!]xmb}~$Z!]xnFz~#Y\
        1ZGZ!]xn|z~1bWY!]xn}n~-_#W,_(V#H&V#Y6W}J!]z%Wu}[?F#Hx`!]zCM}~?d#>!]zHMw~-Z4e(G!]zSh}~?X#GY`!]zT`z~_C7^G^!]zVXz~+Z6I#Y!]zXl}~?cRH!]\
        zYrw~?W#FE`!]z](}~?d2E!]z]iw~?`!]z]x}~>W!]z^4u~>_!]z^9}~@X!]z`yw~?I#XE_!]zaT}~@Y)I~>]!]zf0u~@YQZ!]zfxz~@[!]zhW}~?b!]~RIz~~La!]~Wia\
        ~(Y*Y/['[7I*X']%V#Z6Y*X#[#V;Y1W$Y#^#W$Y,X!]~_Uw~xEE^-Z)[!]~a%w~0Y~IY#Y#Z!]~dOz~~>[!^%9?w~CJVIBb!^'Kb}~4Zu[!^)5a}~p[!^*CdsNI~Cc!^*S\
        (z~p`!^+60}~G`RYiH!^+Vs}~GIRY<c!^02%}~R[!^0IKz~IJ+Z$Y&IA`!^0IN}~T`#GDJ!^0K&}~TG~7a!^0RZz~hYTIK[!^0S0z~R_$`!^0ip}~TIh_!^2Tv}~QJ#`!^\
        47F}}]!^47z}~xc!^48;}~p`*G!^4C1}NB~od!^4Nfr~:aR`<Z!^4QCzNb!^4Sh}~2``Y!^4Sm}N^bX+I!^4Y=gNJNY%_=e~ZZ!^4^*wNH~Ca!^4jfwNa!^7i_}~5]!^9,\
        uz#Z~0aiH!^9-4}~B_!^9-ez1^~G]!^9./}~eZ!^9.6w~hd!^9.7}~5JUb!^9/*z~rW8Z!^98;}w`(_!^98X}~lc!^98sz~2X/I#[!^9;H}~.W{HNb!^9;|}~2^R[!^9?.\
        }yX'[~fH!^9D#}~@Y!^9DQz}X6[!^9HB}~.`~L^!^9Kbz~^ZK^TZ!^9L6q+_#]*Z+_)_&]6^*[qHAI+I!^9R1e|Z#Z$X#Y#[#]&]$I#X&Z&Y$[#Z$[#[&[(Y#]'Z#[#Z3Z\
        $[$Y.Y$Y$[QE!^9RZ}~@X!^9SG}~:Z'JyZ!^9Sh}~lY#]XH!^9UAz?_]Y!^9[Ws~.Y$VYJnH$d!^9[zz~$^.]V[}G!^9a(}~~6[!^9aT}~VG0J5c`_!^9dzr>cg^!^9g]}\
        !^9i$z~JYCb#JXH!^;DY}~~'a!^<3e}~xd!^=4M}~hI~#a!^=9W}~~7ZS[!^=@z}~~iX!^=Cd}~WY][!^=H1}~~*``]!^=O6}~xJ#d!^=O:z~G`2IBH#F4_!^=Rt}~xJn`\
        !^=Vc}~WIBETb;]!^=W=}~W]UHZ]!^=_Bz~yIme!^>Rn}~x^!^@Ut}~,^_I!^A?3uXI-b!^ACM}S_2HIe!^AaZ}Sc~I`!^D8;}~~$b!^DCd}~~$I/`!^DSGw~~$Z#I.a!^\
        DTMs~_I;H)_/b$J!^D^n}~b^LF)`!^DcFz~~1_!^Dn}}kb#H~5X!^DoHzif!^Ghcz~~dW!^LWm}~5^!^M2n}~Cf!^MhVs~5`~#d!^NDP}~#[~5Y!^O##z~~+^!^O+Mu~0Y\
        'XTaKIDZ!^O+N}~.[$X~LI!^O.|r~5]QY%_#[!^OC#z~~,`,^!^OKb}~A[h^!^OM`}~B_QIg`!^OMi}1^~R[!^O[@}~.Y([uF!^O])}~:YYX!^Og]}{H__6^)H!^On}}~:\
        ]!^PI7}~~$F/_!^T,l}~-G2I]`j`!^T,sz~0JjJL]-J#Z&H*`!^T,up~1Ii^9^3a&])^+H&]*]!^T-m}~~)^!^T.6z~xVDb!^T.7}~iE1e!^T6~}~3W_W!^T7zu~]H=I.e\
        (^!^T8;z~~.a%`)I!^T8B}~e^5I.I*a!^T:O}~3a!^T:oz~xD$g!^T;_}~xF6[%`!^TAl}~I[P]!^TBFs~T]2`$[3D!^TI7}~~$b/H!^TJ/}~(c?I(E!^TNf}~&_!^TS)}\
        ~']SX!^TSGuN^~*_>Z!^TS`}~~#`!^TSh}~f`]]!^TSm}~iIj`'b!^T`0}~X[RZ!^Tj5}~[d>I!^Tkhz,[5`!^Tmoz~]Y-ZrX!^To/}~xH9H*b!^ToH}~xCB`7]!^Y9_zR\
        d~GA!^YYrz~YI@a-_!^`;{z~-J~+[Bd!^`IB}~1]d]!^n3NrYZ~*F>V*fTZ+I!^n5:u~{_#F5aAZ,['`!^n8?}~+^M]!^n9R}~.X~LW!^n;gz~W`,VFY!^nSwrY^B^*GQ_\
        (_6H)ID_H[!^nT`}~s[!^nTe}~BW$]!^nVSq~.W$]y[M[#D!^nVc}~2Z~E_!^o'd}|]~0Y!^o2kp9b~6g2J<F$ZS_#H/G%X!^o3&}y]~TH._!^o3Nu9GbH[ZKZGZ4I#Z*[\
        %I!^o3Zw~~DX#[-J%]1[!^o5Iz|_yG@`4]!^o5n}U_#]!^o60sy[aY-Y6]^^'G!^o8;m~0YOE6_XI&H$g#Z#i*E!^o8Bo~]^#<@n1HOZ#[!^o8S}~^B~#`!^o99z~~/B5^\
        0d0G.X!^o;$}yF#Z$_~NE!^o<<}~~S^9]!^o=<}~~][#]!^o>Ws~(]tW+WK]&c+I!^o?:}!^o@'}~xW!^o@h}~~]e!^oAu}~r_*GTJ!^oBl}y^%`~<I!^oBp}~zb)X+G!^\
        oCM}~~Ud!^oCd}~xJ']VX!^oD;}~~V[4]!^oDO}~~^]!^oE3}~xIdc!^oG$z~~^^#Z!^oGP_9Zf[7Y8X-_'d5Y#](E$X$E/c6]*[%X&_/W$X$H&Y&Z!^oK0z~~&a!^oL6}\
        ~~Td!^oN,w1_*]~FfOIGI)B!^oNQ}~~MH2e#G!^oNT}~~&aPJ!^oO[z~~cd!^oQ.}~zHTc!^oS<}~xIYa!^oSGp1dj_ZE2I3CRF&I%e*I#I%^$`!^oSJw~VE(Yu_+_#Z!^\
        oS`}~~&`Ya#I!^oShsyB|ZR`&I&]+c!^oSm}~~]a$]!^oT^}~r`*FWg,G&G!^oT`z~z_TB/`!^oTew~|[Ra%D*c$D!^oUArV]DI&I]Y6`#[*F+JG]&e#G$H,G!^oUEw1YE\
        H$]DIZiCEVI$I$Z)I!^oW1}/[!^oW=mm_.F%[qH*J+^MF%^#Z)W$E#`$X'^!^oWJzyD~*GP^+f#B!^o]B}~hX=[!^o`z}~~&a[F$J#Z!^oaFzye%@~N^!^oaZz~~&Z4_?]\
        !^obL}yZ~,^!^obi}~xa!^oc`w~~M`!^oe2}~~7JG_!^og)}|[ya!^ohTp1ajHbY<Fc]#J&c!^ohVr1fjZbg<CbB$`!^ohW}~^X|]!^oh{pyZ%Y__<^V[%J!^oi$zyFFGW\
        c$Y)HXa!^oi.z~_[FV!^oj&}|]~<]3F!^okq}yJ~cb!^ol6}~~D[#[!^olE}yIvJ1`!^qS%}~~;f4C!^qh{uyd%C~NF!^{oZ}~3]!_%:Oz~xH;DUf!_+QJ}~x^2[!_-lU}\
        ~xa!_7,uz~1Hib!_7.6z~xaDG!_7CM}~1Z!_7HW}~~$`2I9^#G!_7T,}~1_'^{E!_7T`}fY~~#Z!_7W=w~xB#[A],[/Z!_7^T}~xI.W-H*[!_7aZz}]xJ+_!_88.}~~d]!\
        _:W=z~xaK]!_;STz~.W{W!_>:6z~XZ#]QA!_>T,}~^X|Z!_>idz~xJA]K`!_@)J}~g^!_@1cz~+J~-c!_@5I}~X^RE&I?J%_!_@6Fz~YC@^3^D^!_@7]}~~DF#J0b!_@8;\
        w-^l[:ZHY0G!_@8t}=`D^~:F!_@;g}~TWP]!_@;{z~&J$ZK^(Z!_@>_l=b~Ld2IDH(a-A%`!_@>s}=Z~~,_!_@Aez~,V9`!_@BFr2I(d'Eu[FZ@J3b!_@C9}~gZ[Z!_@DB\
        w~kI#Z.H;X4_!_@DQ}~GY0b!_@Daz~~D]#X0X!_@G$}~~.ZV^!_@HM}~1]~'W!_@I,z~k`!_@IK}~R_!_@Ln}~TW#X!_@O2}~XfAC3B!_@P+s=I~(EVe.V<I$_0`!_@QCs\
        8H'`qHiH;Z)[)I#`!_@Sh}2]|Ji_JG!_@T,w=f~>Z@I3IDH!_@UA}~X[RZ!_@UEz~X`iJ#IB`!_@V[w=[~]B3c;d.E!_@Vc}~YbQDGZ!_@Yr}~R[(IT_!_@[z}~-JFX&X!\
        _@]xz~Q[&Z$FU^!_@^T}?[d`tB!_@`gu~4a$[Pd&^1D!_@aTu~&_$aaJLX!_@aZz~~0_([!_@fus8c'`~]ID[3^!_@h>}2_vb!_@iQs2e-[DZ!_@n}z~TI#^DII]#_$F!_\
        @oHz-I~&HWdge!_B8X}~Ta8_!_B9W}~~7]=Z!_B?u}~2]~*Z!_BE5z~xI[b!_BLt}~~i]!_BSGw~CE;W=_I`9]!_BShz~xBoe!_B[S}~~VY4G!_CdX}~~dW!_GQC}~5_~7\
        J2_!_MSG}yY%Y!_RROw~_aFb!_R]qw~~%_/XBW!_U1tz~~%`4Z!_U2%}|^~LX)G!_U2k}~~%Z5Y<J!_U4/syE%_~<c4J$[!_U4Mw~xEE^-Z)[!_U57p~_[7Z<Y:Y&Y@F!_\
        U60}|E~<D4b!_U63}~~#[!_U6q}~~&aN`DI!_U78}~~KY)[!_U;$z|I~<[4X'W!_U;,}~xHP`!_UAu}~~%_HG!_UBls~2ZOJVc#G3H!_UDz}|eHC~-Y!_UFC}~_BFah[!_\
        UG$z~xE*eOY!_UN%u|I~<X2]$['W!_USh}~~KXD`!_UU{m:IxHk`1`&E#W6Z)a!_UXJqNZ~o]&G)b)^9Z!_UYhz~~R^!_UYr}~xIP]!_UZp}~xEob!_U`Fn~_X7Z<X-[/Y\
        &Y@I!_U`Gm~_dF[-Y-G2^AY!_UaFw|a~)H5G2Y!_Ue?z~xi*[8A3F%D%F!_UhVq~5HUJ1H*_-^'H#J#b#]5Z!_V8,z~~Kb!_V_Vz~~Kb!_Va8}~xHP`!_VhV}~~8X!_XNZ\
        z~_WQW)X!_^#%z~~V`!_h@z}~1JIYR]!_hE-wTZ$^j[!_hP+z~0GB[F`(]GI!_hX4}z[[YRI!_ha8}~~c]!_hmo}~H_TIG]GI!_kUEjNb_[']e=3_)`-[<b!_khV}~i`1A\
        `_!_lok}w]~Y^!_m8;r~W^JJ4g!_nSh}~xb!_s2fz~Tb!_tISz~xaE`JJ!_tc`}~~2J?c!_w,7}~%]K]!_w,p}~$[:^!_w?Ds.W)[,X,Y(Z@Y!_w]IzAX:Y#Y!_{2_}~~]\
        a!_{7y}0^+[!_{8(}~#Z!_{8?zyZ%]~6I#EB]'J!_{:Oz~~da!_{<|u~,]%[[d!_{Q-k~Fb>f!_{Sh}~1?3^~%c!_|7yw0^+aQ]!`(+I}~xHm`!`(,sz~xZ4[J[!`(,u}#\
        ^~~XX!`(1XzJ]zJ'[M[!`(2%}~&Z7X!`(2k}~~?YH^!`(6$}X^!`(8;j#Z.[J]E]3^6Z7V%]6]&[4X%_5I)E!`(8X}~c`!`(8]s`[IY2[HX%]o_$I!`(8t}~~f^!`(;gqw\
        b'YyB-Z5H2],Z#I$a0a!`(<hz~.E>XOg^W!`(>_zB]Y_UY!`(Au}~~#I]^!`(Cdw~$JIZc^:Y=d!`(DN}~Pa!`(E.z~~Wg!`(Her~xG(^5X9a'b!`(JQ}~~$ZJY!`(K2}~\
        /bkJ!`(KQ}~~[Y!`(KZwqZ~@a(`!`(M/}Y]~~8]!`(ML}N]8^~5F!`(O-}~(a5I!`(QUz3g~yI!`(Qp},_~P]?I!`(S(}~?[~&b7I!`(SGe=X&^3^Za#Y*V&W%Z'Y;H#X4\
        a%G&`#^4]$I,V&Z%J1Y$^&Z'H4_!`(SJ}#]~4[!`(SRzk]q[7`!`(She&[>^8ZUB#[#J>Z8a/c'G8^4_#`.]']$d-[!`(SmokY;W&^(c4Z4ZB]Z]!`(T,p#g,[0ZsI([EY\
        $HI^4^+I$H,E!`(T`z}d~`]!`(Tf}~xH[^!`(UF}~h[!`(W+zE^$_~RH!`(W=}~_EG_,_EE<J!`(Yrz~,^'aL_>H_I!`([r}~&c#`#F#J<D!`(]:}.a!`(]B}4]~`J!`(]\
        m}{`D[!`(]xsK]0^G`+[UZ!`(`P}~ue5H!`(a>z~~RZ!`(a?}|Z~M_!`(aTw~i^*`g]!`(aV}]Y~`]!`(bLw~8^S]x^!`(edr#F,a(^$a~$CAG~%X!`(i$}~xW>^!`(iV}\
        ~~nb!`(j^}#^~0]!`(j`}#Z~~DW!`(k>w~xZB^OX!`(k_}~T[!`(l/}~;[8^!`(l?q/^#]&]zGMF6I$W9[L`!`(lp}~2^!`(mvs~_IQY`^#`'a$]!`)SGu7`~BY<d&clJ!\
        `)a~}HZ~QHaZ!`+gD}~xH$W0`!`01[s~~'_J[$[(W+C%V(`!`03`}~M[~+I,_!`07F}~4]KY!`07y}j_!`08;g~&[,Z,Y@[%Z%[;J0H%b(`6c-J/I$I&^$W!`08B}~~gV!\
        `09X}K]9b~JJQF!`0;{}~#I4^~CG$_!`0<hz~.E(Iu[NZ*^!`0=;w~~J^)J7^!`0>iz~GW3^!`0>xz~e^C[!`0?2}~ZF?`>[#I.J!`0BF}~CYyW!`0CMu~6^~=[0I#g(H!\
        `0IKz~XIRb!`0K.s~Ga'H~-[!`0K/z~~?`Ic!`0Kbs~Y]OF$b!`0O(s~0XtXNX'Z*_!`0PM}~~+J*`:H&]!`0Q8r~9ZEZ=G#V9e!`0Qfl~b^1X*a/b(H(V*Z!`0T,mj]pX\
        8['H%J1F(`(^+I)Y']#]-`!`0W=z~XaV_VH!`0Yr}~X^RE!`0[Jz~.^(ZuENH!`0]xr~Xi#JQ]!`0_M}yY%Y!`0`zp~bX9`/_,HMI(b!`0aTw~-Y~4];[3X!`0a~}~B[!`\
        0b5z~bX%YCH!`0bLz~9^~I^!`0fg}~_W`Y!`0fx}~W`~1C!`0g,z~2JH[/Y}]!`0h1}~/XT^!`0hTd.[m[f[8F#e'Z*b%I%_%[#V$G#H)_#X#G,I3F%]#H(^!`0ipw~X_Q\
        _#]8X#I-I%G9I!`0l?u~&b#_1Y)D@I8X!`0n|}S]$]!`2;[z~0W#W#Z!`2Zvz~xI9[:W%X!`78,w~-[2GNZ!`7`7w~-[2GNZ!`D5a}~%d~'I!`FTM}~_J]a!`FjJ}~_WQZ\
        ]F!`GSh}~_FFaha!`GTMw~~(chJ!`H[W}~0Z&Z!`I8;wNV~0_AF>ZBa!`I8?}yZuZ!`IHeu~xH([Jc(J#D6[!`IJ/}~EZ!`IO2}~~.]!`ISGz~H^~%_:Z!`IW=}|Y~.]BJ\
        !`Ic`}~xG7_!`J3Nw~$`f^t[*I!`J60}w_`]!`J6F}~-Z!`J8Xz~C_EbSH!`J9R}~4_~1[!`J@I}~NZ!`J@z}~~.^*I!`JB|}'[~~>Y!`JH-}~k[wa!`JHM}~-W:[(I!`J\
        JQz~~fa!`JNX}~:W~D_!`JShp|GFV)_R^$_&]+F&X(_JV!`JVcz|[Y`O[%FAI!`JYS}~HZha!`J]U}~Nb!`J^`}~=XbW!`JaZ}~+Z!`Jb*}~i`1H!`JeFu~CY$^;ZQ[YY!\
        `Jf}}~~f`!`OLnz~eYdW:W!`OTvz~-[@W~-[!`PNUw~xH2e!`QKf}~xa!`Vg0}~~@^!`W2kz~=V~^^!`W](}~VZ!`W]xz~=_;[eD!`YW=}~~-[2`5H!`eCd}~xF6J%]K_!\
        `eCh}HHel!`eNf}4a%^~3J!`eShzQ_~LIEI<d.c!`eTK}~|h!`e]B}4I~`H&G4e7[!`e`(uwba^=I$B-J']?^>b!`eaV}~ua5F!`ee*}~^H~#Z(^!`g2_}~~']!`g;A}~Q\
        Y&Z!`gAu}~ecHJ!`gaZz~)[Ja!`kNZ}~:]FI]W!`lS(z~4Zs]!`m1U}~3`+I!`m3Nq|I$Y^I*]Ib7e%J4Z6Z!`m4/uyZ%Z$aaa#]OI:H2E!`m4i}~~r[!`m60w|Y~&[8I!\
        `m6~z~#]7J$Y!`m78z~_ZP^#B:Z!`m8,}~_^~/[!`m8X}~p]k^!`m;|}~p[`^!`mL1}~<Z!`mNZ}~xIqI(I#f!`mOe}~~sZ!`mPM}|@8]~&a!`mSGp^_@F.d-_HF;H8Y*[\
        /I%H$c!`mShryf%F4?+bD]7^<F)W&cXI!`mSm}x[~@J9X!`mTMz~3[cHG[!`mT`}~~$G2[@Y!`mTes~3_MaFG-Z[D!`mW=}yX%_~NC!`mYoz|^~)J5`!`m[@}~t[s`!`m_\
        Uz{[#E~<^!`mi$}~:_RH!`ml;}~~l]%_!`mn}}|]~)^8D1G!`moH}~cZm]!`oKb}~~5Y!`vO#z~.YIW!`vcj}~~Sd!`y2Kj~?_#aEc!`z)Jz~~#V5BRd!`z3Nz~xH(`5IR\
        f!`z4;}~~[Z!`z4auHbc`s])G#FNE!`z60w~~b_!`z8(}~W[UH'`!`z8;kWc~'X'H>`#]$_%H$Y(]%[#Y#H,F-H6e$H!`z8BqWbE__]#GHE*F>I1b%d!`z8twI[~sF3[!`\
        z9Rz~.J$YyE9H2_&X!`z;P}~h^uI!`z;gw~SWFI0],IIG'a!`z<8}~X_!`z>&}!`z>iu~xfN[*](B+c!`z>s}~~]H'a!`z@zz~^[BG1^&`HJ!`zBpw~xI(b5]#]!`zC#}~\
        hjU?!`zDz}~G]~<I!`zKbk~(I.YRe5I(I(I$Y#Y*b1I2].^$C!`zMez~ZJYX6Z8Y!`zMir~~#[5X([GZ!`zN,zzX+a~<I!`zNXz~hGU_!`zNZ}~q_)Ie_!`zOe}~~#YV^!\
        `zQu}~~5Z#]!`zRe}~~[_!`zSm}~~Z[)^!`zTMw~b[%a;D$[(aXG!`zT`q~#[-I}^*H9Z-W)X#J#]'[!`zTe}~B]~<]!`zUs}~bfFF!`zVD}~UW!`zV}}~xIgc!`zW1w~}\
        e#I3B&HI^)`!`zW=z~V_IG.]OC&]!`zYn}|^cV!`z[?}~eY=[!`z](uj^U^8Y~%Y!`z].w~.I~La%[!`z]xz~._UXFI!`z^oz1_~c]hE'c!`zaT}~~6XBZ!`zaY}~}^eE!\
        `zaZ}~~1ZSZ!`zad}~~2[!`zg#z~~6b!`zh=}~hEUd!`zhTqk^T]]_%D/a&XMJ)`!`zi_}~G^!`zj5}~^X&b!`zkqw~~#`5D9J2I&a!`zn}z~rZ:X!`|T,}~HcT_!`~/Z}\
        9X4]!a$2%z~=X~]]!a$4ow~~>e!a$O(z~~d_!a$PMz~~>b!a$`Wz~=W~#H[_#^!a$aY}~~>Z!a$l/}~=]~#J[_!a%2Mz~@YED%[!a%4H}~d[!a%:Or~df!a%GPw~dI^_0`\
        #I!a%O#w~0Y~IY#Y#Z!a%PKu~da!a%X;}~-IXH6a-[!a%aTl~@c!a%lto~df!a(3Jz~HZT[mE!a(8;u~r[%X#W4G$Y^F!a(AXs%YG^J[%WAW>[!a(IK}~W[$W!a(K<}~~;\
        Z5X!a(L6}~THVd!a(O#}~P[!a(Os}{^z`!a(Pez'`t^]anF!a(QC}~^Hjb-D!a(SGs~AYuI#]%X)^HZ!a(Smuy[~LW#_'g!a(UAp~(I#l~GG!a(W=z~g]@f!a(aT}~ec5C\
        !a(k>}~?X~M^!a(nPg/Z#]@Z-[AH/W%J$Y7H(Y5X%J#V#V2Y&F1J#Z$Z&H$^3[)W-X%Y!a*U{}xa!a-Uz}~NH3a!a-`0}Kb~]F!a0l?}.G-c!a3OV}~J]~;Z!a3b8r~IJP\
        ]-[^]!a8%K}wV~hX!a8'_z~~M_!a8)Jw~#HwJ;bIY+W!a8,n}~~Cb!a8,uw~1Y([^ZdJ!a8-ez~=];YUJOZ!a8-mw~qZ2W%IX_!a8-pzY[~<Xg^!a8.}w~]]6Z5I!a8/*w\
        ~q]#J*b!a8/0}~u[#H4Z!a81cs~#`~]W!a83Jz~HXT]!a83Kz~~)^$Z!a83N}~+^~8Y!a83[}~hZTIDZ!a85Izw^8^V[!a87zz{^_^-J>_!a88(n~AG8WZ[#a$_N^$W!a8\
        8;j8_m_(Z%^%XFZ#W#_A_/X&I4Z#G#[$a@b!a88Bs~(dB`d[QJ(a!a88Suw]dH4[ja!a88t}q_!a89R}~._~7Y!a8:O}~)Y@[.F!a8;g}&^~N_!a8;{z~(^0W~LZ!a8<hz\
        ~4Zs]!a8>i}0_~d^!a8?2z~~9[!a8@z}~~<Z1Z!a8BFw~Sf!a8Cdr~SfQG!a8D&w~xeFC!a8D^}|bqESa!a8Fuu~q]#b$Y&H!a8Jnz~~9[#[:I!a8Kbr~4Z#YGYCZ$GS[/\
        ]!a8L$}~Z]iZ!a8OZ}~h[2_!a8PM}~~KH)f!a8Pez~4_~7e1J!a8Pl}~2[!a8S)u~'G#f.JuZ8]!a8S0r~Sb!a8SGz{X'[~SX!a8SRz~^Z8Yq[!a8Sh}x[~:Y!a8Sp}a`A\
        V!a8T,u~H^LZ*H/I#a9_#I,I!a8TM}!a8T`w~<[MX[X!a8Teu~@ZPZTW)[!a8U)r~3XHV.c!a8Ur}~~#ZA_%I!a8W=}~,XI_FJ!a8XJ}~~8^-W!a8Xc}y[~?[!a8Yo}x]$\
        Y!a8Z0}~oZ/Z!a8Z:}4]7_~JF!a8[?r~b[FW!a8].z~(arI1IP_!a8]xi~+WGW%Z#Y&J#J/X)]=e<Y!a8^9z~5]D`GF!a8_U}~xHP`!a8`0z~#[/[,Z`J!a8`m}|V~u]!a\
        8a8}~SZ~%[!a8bLz~j`!a8c0}~xeNG!a8c@z~Sa!a8cxzF]~PY5I!a8eb}~$Z^Z!a8g6}~~HY!a8gMz~=a!a8hT}~S^!a8i$}~ZHiY!a8i_}w^!a8k>z~X_#biI!a8k}z{\
        `4[!a8l6s~.]L^R^5[$[/G!a8n}}~iY!a8oH}~-Xf^!a;M=}~tY!a;T,}~~k]!a;aT}~)]&Z!a;l;}~NV6[!a;l<}~cY!a>3N}~~$Z!a>JQ}~~$E2[&X!a>TM}~~8b!a>[\
        mz~~$I6F<a!aEa8z~D`!aF%K}w]!aF2Awy`%B/F(Gu[+]#YDG!aF2k}~~(HEX)[!aF3KwzZ7Z~$GM[!aF4o}|^~;]!aF60}~bX%X!aF8(z.^~KFUG)cGH!aF8;z0Zl`Z^B\
        J!aF8B}|D~Na!aF8S}~WZ(`!aFD^}?^_^~bH!aFEg}~2[~9V!aFH1}~~LW9Z!aFKb}wY1]!aFPez~$H8]$]PF[_!aFSG}}X!aFShww['Y~$X:H2H)Z!aFSmzk^~7Z.E>['\
        G!aFTX}~7Z!aFTew~5ZK[QI<V!aFU7}~^Z~#Z!aFUA}~~9X2[!aFW=}9_~zEIb+J!aFX(u~1ZKZi[#I+X!aFYA}~~0aLc!aFYr}~~Ye#H&a!aF[z}~F`~@I!aF].z~oH/a\
        [^!aF]Jww['W#d!aF^9}~h_!aF`&}~lc!aFaTw~dX6J.[EX=Y!aFaaz~5aGFi^!aFbL}~5]V]!aFip}~4amJJ`!aFl?}4^w_!aFl~}~+[~Q^!aFn}zy[IW+_!aM%.}~~6[\
        !aOIm}~^`~&_!aQE8z~q[$[)[!aSC)}2`!aSHmw~0a#Z~JI!aT1Uz~-Y(I*W)`!aT2%u~.V(Y~G]#a!aT2k}~'_l`*J_F!aT3K}~'H0ePX@HUI!aT3Nk~&J$b*X#Y$I$HF\
        Y(X*[2_-EQX$I#[!aT4;r~.D(X&]EaK[$H9_7c!aT5^}~xHY^([!aT69w~d['d!aT6Fw~eI$`3H3H.a)[/X7G!aT6q}~~'[UH!aT8;}~(awYkG!aT8Xj~,Z)b$b)G&^II2\
        H#YZ_5G!aT8]w~3Y2ZxV!aT9Rw~4X!aT:Aw~1ZV^/[!aT:O}!aT:W}~0ZjV1G!aT;;}~-X!aT;]}~#X$e~HI!aT;g}~x_!aT<b}H]~>c!aT>:}~?[~&`9H#F!aT><}~C_V\
        F6JH]!aT>Az~i`!aT>i}~2]~X[!aT?&}~-Y^]1H!aT?uz~(a%]4^KJ!aT@2w~+G__#`1Z!aT@Iz~.X(Y(]~@J!aT@z}~X[RZ!aTBFhHY~-H3g5ED`=J!aTCdr~CJGZ1a,^\
        !aTCe}~~'GUZ0[!aTDY}~~?[.E)^!aTFFz~&]1]!aTFnuwZ&])b0BU`!aTGP}~~fZ!aTH-}~=aO[mJ!aTHMz~)]X['Z!aTI7z{bzHo^!aTJ7zwZ~#H,^U[!aTK'z~8[*^{\
        `!aTKIz~e]!aTL6}~.](GBIhZ!aTLtr~.W([5HRH[`$H!aTM=o~*^(Y#I(d^]VW!aTMJ}~&_$I!aTMLz~fd!aTN%}~.Z~LY!aTN=}~&^WGtX!aTNfr~0J2WE[sY!aTN{}~\
        5JTc<]!aTO#zzW8]~#[!aTOew{`5V|Y/_!aTPE}~[W,X!aTPe}~S_i]!aTQ5}~BW~;]!aTQ8}~xJ#^;JAa!aTRZu~-ZmF]Z#J$`+[(Z!aTRtz~<V!aTS(w~5_L^xI!aTSG\
        r~1]$]NX&Y*`!aTSha~$X0Z#I$b$Y$[3J3]&E'I#I$Z#Y#Z#V&H&J'F&[(J#Z$`6_#H/]0c)Y$H&_$V!aTSm}~~?a'^!aTTMz~,Z)IRZC]!aTT`}~xa#]6F!aTTeq~#H*^\
        *]NYGFLa)a!aTTp}~.W(Y!aTUe}~hV!aTVN}~XWJcaD!aTWo}~(^~.]!aTX4}~'^&[oD!aTX;}~@HE`!aTYn}~~WI$h#H!aT[bz~fYEV!aT](n~8a$[$JAZ&[-W/I3](YQ\
        W!aT].}~VG3Jpd!aT]Bu~`Z:WHa!aT]mq~&Z$G/J(_)VFY.[1FRc%E#W!aT]q}~6c!aT^=m~9ZPf3b.I/bSC!aT^Tn~&_$d<[$Y#B(I;ItG!aT_B}~xX<Z!aT`(k~$Z#Z$\
        _#I,]#b&]&W)IHY$V*W'H;WGX!aT`0}~(]^X!aTa8hx[%^(I'b%X'X/YAH)Y.X'H&Y/^LW1Z!aTaF}~([YD-I/h>I!aTaTw~i`1H?X!aTa^}~x^S]!aTb*}~~6X7^!aTb5\
        z~?H#g!aTbLw~.J6X6Z~$]!aTctz~g`%_0J!aTe*}~$[~hY!aTe2w~5H([YY'E)_%`GH!aTfxz~:X>[O[!aTf}s~:^PZ:_JWL]!aTg]wzc*ZsH!aTh7z~[^z_!aThTp~0c\
        'HUg1B<XEG!aThVz~5H?Y8doJ!aThr}~qb!aTi%w~$dvCCH3Z!aTiG}wd;IDX(I!aTiRz~~(b!aTipw~2b~([#_5H0I!aTj|z~0g~JJ!aTkT}~i^7caE!aTl;z~8Z~SY!a\
        Tl?z~1H'[_]$[!aTmoo~+Y%c(I&['X@^>FHZ7Y$G#W!aTnY}~~KY!aTnd}~:b!aTo*}~@[!aV3NzNYw^HH.H#`!aV4;s<[B^'V!aV6q}7b>a~DD!aV:B}]b*J!aV@2}~E[\
        D`!aVAX}~,Z!aVCdw~,]?YPZG[!aVJg}nd~,BFG!aVKbz~fY4I&ZEH#`!aVL(wQ_-^*]!aVRZ}~R]$^EF!aVS%}C].I~G[5G!aVS(}~L[>]!aVSG}~0`jFkb!aVShkOd$Y\
        (`/bH]WH+X(G%F2]4_AZ!aVU)r]c*b~~#E!aVUF}~h`3HC`!aVW=}~oc!aVWi}~~XZ#[!aVYn}~JaFX+A&H!aV](}<Y~.FT]!aV]Bz<aGJ~HG$[Jc!aV]x}<^Jc!aV^=z~\
        h[~#W!aV`0}~y^?_+JHG!aVa8}~sZ$[5H!aVbL}~0[~IZ!aVc^s~,_3a}]!aVf0}~o[!aVjffOa/_wI3h2V-Y9c#]8I!aVk>z<GCa&_%[!aVkn}~J_Fa!aVl]}~*a$G4`[\
        H!aY2y}~b_L^!aY72u~ga$[!aY8,s~1Jw]7Y'[1Y!aY:Wr~GI1Z'^#Z$Z5Z(A*_4_!aY=<}~~5Y!aY>Rg|];^F_7c&J$I6IAY;]#W#X#W$I#Z#d!aY>x}~WYBI'_eI!aYA\
        uz~~6`#Y!aYC;d~#_#a#`*Y6l#DWD:`HD!aYCdz~~(d!aYKQp~A_#YpXHI!aYShs~W`)F7a&C'YA_E]!aYV>}~_f7C!aYV}z~hWU`!aYYVp|fyZ@]4]!aYZv}~xFE_!aY]\
        %j~2F$Z/`8^,[&^4H*`(X,@!aY](u~_I3Y&]<[-Y-e!aY]B}~_E5d(E-IW^!aY_k}~x`:a!aYdt}~xHc^+]!aYhV}~A]~<E!aYhW`~2Y/]#c#`8Z)V%J8E*I(c'c'j#I#I\
        #I*Z>J!aZ%.}~YFQ^PJ(b!aZ2_u~~&aMI&]!aZ2k}~qZoX!aZ3c}~0Z'[tG!aZ4:}~pZ>^FJ!aZ5:}~HJ0f!aZ78}~~:X&^!aZ7z}~qXL`!aZ8;zzZK]6a@FOJ4F!aZ;{w\
        ~&c$GMY#^!aZ;|}~Y_Q]!aZ>:}~?H#[!aZ>iz~]V=GaX*Z!aZAz}~~cE'`!aZCd}~xH'H([.^!aZEBz~S[(Y!aZJQ}~h]!aZOBu~Ba~;A!aZS)}~~&Z]^!aZSG}Ya_^_F8\
        I!aZShwn_f@<W)e/`II:I!aZW=uzH+`rF$YE_-G0[!aZXJ}~~N^!aZYr}~4Ifg!aZY|z~xI;Z>W9X!aZ[w}~xIF_!aZ]z}~?Z|`!aZ^oz4]~DILJM`/]!aZ`(}kZ~hW!aZ\
        aT}~q_3_!aZaYz~Ab!aZg#}~~&W4_!aZhT}~x_b`!aZk|b.E$b(e4a#`;`&^3]$[*X#H&Z3I8Z*[*Y-Y#^*e&H'I3I%D%WCH#Z+J$a!aZoH}+[~~PY!aZow}!a]Cdw~__Q\
        d!a^CM}~HY!a^W=z~z`'ZaJ'Y!a^]U}~xIK]!a^^Ow~0Z'YTWnZ!a^k|}~X]AHiV!a_Fq}~bVFY!a`1c}s`$f~>FME!a`C)};]Y^eGiI!a`L(}p](^!a`ML}^F7`!a`RZ}\
        h^*^!a`]I}=b-_!a`hT}~p[*Ig`!a`oH};HWa!aa?2z$]~X]!aahTw~5_~G`!abTe}~~QZ1X!ad2%}~&a!ad8;}~~5XI^!ad8t}~&d!ad9R}~~XZ!ad;{z~&b!ad?.}yf&\
        H!adB3}~[[!adJ/}~I^!adKb}~ZZ!adSh}~~Q^!adWo}~&`!ad`zz~~#Xaa!adhTr~~'[-Z'b$V!adl?}~&H-ILa!aeBFw~0Y~IY#Y#Z!ah%.}~da!ah*wr~.](VuYN`!a\
        h.F}~~>Y<X!aj9l}~{]!ajCd}~IX#XOI!ajVDz~K]!ajltz~J^#[!alSh}~CaV`3I!am:4z~~dc!amNZw~xH6];X)^7b!amT`z~9d!amj5}~[`~-I!arNtzIE~@WUc!a|N\
        Z}~~)[9^!a|j5}~~`b#J!a~8;z~vC4`*[!a~:o}~Z_!a~@h}~v`4Z,J!a~CMz~[^h]$]!a~ChzHc~>H!a~NlzH^w^WH[J!a~T,q~ZW#d9J'FBc+V0^!a~]2w~B`~6J'^!a\
        ~g#}~~0`'Y!a~hTw~([<J~6Y'W!a~ip}~>I~*]R]!a~l]}~B[!a~nI}!b%hT}~~[Y!b*)J}~oX1]!b*,s}~xZ]W!b*3J}~HCT@mg!b*3Kz~~D[H`!b*6az~~N^!b*7z}~x\
        b.F#[cI!b*8;k/[~PXDZ&[)f-c+I)]%I&J&J*W%]'`&F!b*8Bzz]~EYD](G!b*9)}#^~^Y!b*9X}~~0^!b*;gw~xI*W-aH]$[4F!b*BFz~xXc^!b*EBzzdV]lHJI!b*NZ}\
        ~]G=Zea!b*QCo9G~eIKk!b*SGj|^6[CEC]#b.Z/Z&J+],b.Z(`,H!b*S`z#X-V3[!b*Sh}~xI]^/a!b*Smu~5^rVA`'W&H!b*T,q~1E9eQF%c?])Y#G6]3D!b*TP}~yIZb\
        1^!b*T`zzY~,XB_8J!b*Tes~h[2_DX=]'_!b*Tfz~5HeH1[Lb!b*UAz~#GpY;EX_#J&^!b*Vc}~2[~2GJ[!b*YA}~~KXAW!b*[ow~x[/[%^>]!b*].u~~DV4e$W,D!b*]B\
        }4^~~._!b*]x}~a[!b*`0z~Y^QH3IMb!b*`P}~xH2d!b*aT}~i`1H``!b*aV}]Z~~0_!b*dt}~~*c!b*dz}~^^,H2Fi`!b*ipu~#c~eV'[!b*k|k~)Z/]^Z%W#V$F2G$Y#\
        J6]'_+_$Z-[(^#I!b*o1zw]b]A`!b*oHz~x`!b+3#}~{ELXB`!b+UA}~~0^@]!b/@2z~7ZR_2d!b/UEz~xI,b!b52K}~,Z~<]!b53Ns~#JY[,^-[CZ!b560}~<[dZ!b59W\
        z~~+Y.Z!b5:J}~W[~([!b5;$}~~#[6Y=J!b5<H}~~2YBY!b5<g}!b5>:zn[NI#]@IjY!b5@$}~_]%JN]!b5Auu~^]OZ#`&Y%I!b5C9}~1Y~C[!b5DP}~^F|`!b5D^}Y_!b\
        5Fnw,I5^[Z%[~,]-F!b5H4z~T[%`q]!b5HWz~~2_,[8F!b5HX}~~Rb!b5I7}~~RY!b5Ikw4]~E]UW!b5K'}~_VQ^-D!b5O:}~WI^]5]!b5Oe}{[!b5RL}~~M[!b5RZ}~~$\
        Y5Y#J!b5S(}~~0J'Z?^!b5ShntY$]AY0W8J%H&Z<Y(_/J+W3W5[!b5TM}~_H%IFJ*_-Z!b5TezK`~8VFX,I!b5WJ}K^~]HBJ$[!b5[Ww~v[1G/W%^3X!b5](z~{V:]!b5]\
        z}~@^!b5_U}~_c]E3Y%F!b5`(}~C]@_XF!b5`I}~H^l_6H!b5a8o8_D[}G)BFa'[,Z.Z!b5aF}~bZFH.^GH!b5aTz~xI'_.I.a6Y!b5b5z~M[,I$F([U]!b5dO}~_c]I3W\
        %F!b5e*u~eWHWDY!b5i_z~bW?^)G!b5is}~~+^BX!b5l;}~~2X,Y!b5mbz|]cF]Z!b5mo}~?aDbFDBJ!b5nM}~xJ;[8`!b5n}}~~8ZBY!b86~}~F]~@J!b88;}~0e'I7YO\
        H!b88Bz~Eb%J%JL[rH!b89Gp~I^#YO^iY!b8;{}~UZ!b8Cdz~EY(JL]!b8J~}~B[b[!b8MZ}~~tb!b8Me}~KZ~7]!b8S(}~~X[$[!b8Sh}~I[#IOGLd!b8VQ}~E_'^~;E!\
        b8[zz~F`!b8`(}~~Ya!b8aTz~(b?A(Z~/]!b8aVz~E`~>]!b8bL}~xJ]c#a!b8e+}~EY'X!b8hpz~EY(Y!b8k|}~xl^J$I!b92%z~~6c!b92j}~~%c!b92kw~]_EH&C0ZN\
        ^!b97z}/^~eH(J!b9W=}~]G:`%E.Z!b9[@}:Z!b9mb}{`][!b;9l}~JJ~;X!b;KZ}~K`!b;QA}~EE(c!b;Sh}~0F7I(_!b;UZ}~JZ#^!b;lu}~KW!b<9Gu~(HC_!b<lvz~\
        Kc!b>3N}~~>X1@3f!b>E(}~~#c$^4IHG!b>I7w~~8W6^!b>K0}~~;_4`!b>O0}y[~P`#F!b>SG}~~#J'[F[!b>bI}~~0^6I0^2F!b>f2u~~%Z7[)^!b?78}~~KZ!b?8;z/\
        J~rJ'IDV(I%k!b?@Iz~5bDYUW=J!b?D;}~~%f!b?Tr}~|]!b?UA}~~RY!b?bIz~~D])]!b?kqz~|`$HL^!bB8l}~~kY!bBFCc~gJ-I(?%Y1Y#W%[$X&[#W$X$]$Z#W$X$[\
        #W%[&X'Z#[&X#]#X$Z#^#X#X#Y$J&Z%^$X!bC8;}c_!bDPew~3a+[~/H!bDo/}~xd!bFAu}.au]!bH8;r~]a'IF[7`Aa!bH[?}~b`F]!bH^os~MZLd$Y2D5]1a/H%J'I!b\
        I*pz~rV%X#W$H!bI2f}~XbRH!bI3K}9c!bI6$}XY!bI8B}4cyHOX@ITI!bI8tz~-^[[YY!bI9Wu~~?I'_)]%]'`!bI:Z}~xF/aCV!bI?n}~~b`!bIAq}~PZ|W!bID@}~~A\
        Z%[!bIDYz~~7Z=X!bID^}~GY'Z~7I!bIEe}~VXC^!bIIK}~xIF^(^!bIMeq5_~eE)^+]$]<[$]1[!bIMj}~h]TY!bIQhz~xZ;ZNZ!bIQqz~~?c:`!bIR#u~xe=^/[/])H!\
        bIS)q~{]DW$G%[(V'[#H'_$^!bISG}~~6Z)_!bIS[}~~>^(^!bIT`w~O[CZ$])G1]!bIVc}~qZO_!bIW=}~~c_!bIYnw~~WZ'^-[!bI`Jz~~$W9[!bIfNw~~5[NW+]!bIh\
        c}~~>]!bIk}z{I~3_?Y>J!bIojs~xc,`$]!bK2E}~zYTZ!bK8;s~]]-Z4I,c=^=H!bK<.}~~`b!bK>iz~q^%Y!bKW=}~q_!bK]Bz~z`!bKf/}~xHUd!bKhT}~4[m^!bL%/\
        z~jd!bL%Q}yZc[!bL%R}~5]~CZ!bL)Ecn[<`%W#W%X+[&X5Z%X#X#`'W&X$Y%W$c#[/F3H2F,E>]!bL+Iz~h^pY!bL+Jz~jf!bL-C}~0Y~H^!bL.6}A]~HX!bL/0z|Jwi4\
        I!bL1[w~.[~GX.b#J!bL2%i~&[#^2X&V$_6^,]>I,H)ZNJ+H6b#d!bL2bn~-W*aef;_>]8_!bL3Nq,e.A)_m^*^Da)^7W$I2I!bL3iw~x^&Z!bL3qz~)Y/]P^5E!bL4bz~\
        }c!bL4xr~~,Y9V6a#H!bL6~}~<^!bL8,_~0VI[#Y(I%[&]$^2D'Y([&[)^%[#])X%a&Z+[(X$[#_$]-[%Y*Y!bL8;z~~4]f_#]!bL9)m/Y,]f[5WII#Y>[,ICc!bL:Ou~&\
        ]%Y&]#]lH^I!bL;cz~lZ#X#X!bL;{z~=H6_#F~Gd!bL<g}~x`[]!bL?zn4YyI#EG[4I1EG]#]#]1]'[#_#`!bLBYm~#`#b#b6]~IF!bLBn}~0[~IZ!bLB|n~.Y$]NZ-Y2G\
        ,W'^MI.Z!bLD^}x_~K[!bLFCs,Z0W~%_KY$]1G!bLFn},]!bLIB},]~~YX!bLJUu~1ZM]SY:Z!bLJnu~2]~*^MY!bLK.r~L`MIfc!bLKbz']~RY']!bLKn}~~6]!bLL]ey\
        Z%H%Y2]#GAZ/Z(Z,[(G$]%Z$X*Z&Z#Y)X$[#^0X$J$^-[%]#^#X#`(W$[!bLNHu~B`QI(g-[UI!bLNf}~Oc!bLO(z4Y~~E`4G!bLP+o~9k!bLPel+c~$a#Z&^*`7X9G&`/\
        >M]#`1G!bLShu~0E/h%H&]4HCFC^;CBd!bLT`}~=ZN[!bLTez~)^&_gI~)_!bLTv}~6[$]JJ!bLU)z~~f`!bLUZu~xi-B%^ZX!bLU{u~-^`bXI$c!bLVSz~.^lV]I#`!bL\
        Vsu0b%^)_%[uE~RZ!bLW=q~0_.W&YEH&[2D+]$b9Y!bLX-z~o^!bLXJr~jc0H,HDJ3`0[#J!bLXrz~=X:]!bLYVuw[$_#Z#[~OD!bLYnz~~?_%Y:X!bLYrz~+`([&IUY!b\
        L[r}~&]!bL].}~-_!bL]1}~.I)_/[~:E!bL]2e~.C$`&[#W/[,X,V0]$Z*Y$_)H[I#C$_$F*f!bL]I}~j]:^OF!bL]m}{]+[!bL]xw~5I*_NC#^P^,HR`!bL]zz~?I|A]j\
        !bL^9d#Y*^#['[%Y+^$`']&[%Z3]*Z@[+Y'Z#[CZ$]$Y$Z*I$Z*Z)B+I%G&Y#E:IAZ!bL`Wz~V`!bLaTgH]_](V%b%]$Z'^/J1I-Z%J2=,^)aNa+Z(H!bLaV}NY~~+d!bL\
        b5}0^~L[!bLbLn~.Z$X#Y.I;^(W-YHY:Z1V!bLdaw~8^O_'[Qa!bLeb}~*_~`[!bLfu}~6]8XMG!bLg6}~GHRJ[`&`!bLgMw~.J$W#[iI^]!bLi:z~)[2_B[!bLiKz~~ea\
        !bLiVs~-^xa^Z!bLipe#G2C0_%[gY$X#^5[&J0]3B,I$]$^$l%a1Y*Y&^&J$X#I-_+W1a'[!bLjBz~~(_9Z!bLl/k~-I&X#HAI%BPb8Z;J$H,b#Z5a#d!bLl?q#Y~/D/a;\
        ^~#`+[!bLlxp~j]!bLmY}~xa!bLo1}~xYoY!bP@+z~-Z~#[Ga!bQSP}~5]!bTSpz~$YDY~@W!bWV#z~_WQX!bY`Uz~(Z'X!bZPi}~:^$^!bb;5}~YY@Do_!bc69z~I]PII\
        _!bc=dw~~%^2^!bcJ0z~]HIc!bcSGw~yXy^#X!bcip}~~7Z=]!bfIS}~xF5_Z]!bfIju~q]%_%b$^#J!bh`zs~0_4Z~;Y#^!biHMz~8ebF!biNXr~8I$Y,]#`T_!biUZ}~\
        kF/IMg!bih9}~~HY!bp3Nz~S[#[#^!bp]mu~?`7Y7Y!bt;g}~G_RD&^WH!b{Al}~xF6^!b|@2zwY~8[?J!c$Gg}~$Z:]!c%T,}~A]:Y!c%TN}~x_!c%]x}~~H^!c%^9}~B\
        ?~([5c!c*I:}~~/^!c*T,}~~/X!c.>d}~x`!c0P%}!c0UZ}~:[`FN_!c0h>z~f]4FN`!c6b*wwa~J[6Y!c:W=z~x^/^EJ!c@=d}~GeRC!c@CdzD^H^~CH!c@EE}~S^!c@^\
        D}ib!cD8,g#Y&Y+Y$X$Y&Y2X+Y)Y.Z4Y'Y$[/XOY<JDa&WDZ!cDCOj#Y&Y/Y#Z%Y$Y%Y$Y+X+Z)Y#[%[*Y;]~6Y$Y!cDFCz2Z4Z~~CW!cDKIm,Z$W$Z([%_%Z;ZCZ'Y_YY\
        Z!cDYSr~~,Y9W6_#I2Z!cD]*e~.[$]#_&_T^#X1I1b5I:Z#[#]!cDbLu~6Z$[6XHH&b^X!cFQCz~~$F/]U^!cG8X}~xH-_T`1J!cGAu}~(_k^+J!cGI:}~xEB^7`9J!cGO\
        #}~aaDZ!cGO6}~~X_!cGS(z~&]~EX!cGShw~0^%JMI;F-_7[N]!cGTMz~_W~0[!cG]2}~~[a!cG^o}~~Qd!cG`(z~/^&JMXQZ!cGb*}w]~7a!cGn}}{^fX!cGo1}~~:]Q^\
        !cKUE}~hb2[ED!cP8;}~hIYXC`!cPA^}z_f]!cPNQ}y_~Q]!cPl%}~xF7c!cQ>sz~xG3Z8^?]!cQA^}~]d#djI7I!cR1J}x[!cRA^s~VZBY#_(W2^>Z;J!cRK@}~x`!cRS\
        hzNa}WKET]!cR]z}~?b!cSj5}~xJ<a!cXAKzAX~|WAX!cXAt}~~>Z3^!cXT`}~]H~%`!cXUVz~~V[1Y!c[Shz~]W#[6[iJ!c[aTs~e`!c^Shz~,`3_}H!c^l4}~,X3G}_!\
        c`2kz~~)[D_@I!c`3N}~~#a!c`5I}~xI)B#^1F@c!c`6E}~xc7I#J>I!c`8;u~~$]'^+I;X$_!c`>i}~~$I#JH[6[!c`AO}~~KZ!c`G(}~~%`!c`M)}~~#`=I!c`M^}~xd\
        !c`NTn~x@7e1I0f!c`S(}~~$H#c!c`Tez~xGSe!c`bm}~~2]?I!c`h>}~x])]LI!c`l_w~~%]/Y!c`mVz~~2E;Z)[9[!cd2%k~0]&bWW0I,[>C1Y$Z$X#V0Y!cdKnz~0^~\
        5G6b!cdSh}~0Z~=[.J!cdXJu~xF;YB]&c0^!cl8%w~uc%F2G!clDNz~PIFG#^4[!clNUr~rZ&H4Y$Y^G!clfx}~~-^!cmiZz~x`!cpVF}~xb!crhp}~EZ'_OG!cs>sw~']\
        s^-J$^>]!ctI_}~)[c[0H!ctTe}~j_!ctaT}~V_3X!cx9]}~.J~L_!cxJqwFc!cyj9}~~`^!c}2kz~~2]/J.Z&W!c}7=}~~<_8I!c}8;zY],[~>]/J!c}LL}~~2Z!c}TT}\
        Y^~@HR_!c}T^}~~>]3E!c}Te}X^!c}VXz~~$^Ia!d3_h}~~/_!d58,}AZ~=[!d>70}~xc!dAaTz~xd]J!dJl?}~#ZS]!dO2%}~3[MF|Z!dO4y}~~>Y6Y!dO8,}~~>Z!dO8\
        ;z~~4`,H!dOI~zn_n@Q^:Y!dOOqz~_^]Y!dOShz~_B]f!dOTe}n`nFm^#I!dOUA}~_c]I3W%F!dO]z}~?JA`]F!dOkPw~~%_;^!dP1Bz~hXTZ!dPO1w~hZ#G1F`a)[!dP[\
        gs~RW$Y5Y2]Da!dV9G}~xciB!dVBFz~~d^!dVCh}~~dZ!dVH2w~~d[!dV_Cw~~dY!da3Nw~<_%]bW*]!da8X}~fbuZ!daH:}!daShz~-d'eUFL]'J!da](}~~+_T_!daa8\
        ww]*[~6ZN^!dabL}~.Z$ZjI!dd6aw~~N]!dd8;z~W]U]!dd;gwy_~4dPH!dd=Ps~3^gI/FFa6[']!ddGG}~~*X!ddI7w~}c$B/G%c!ddRLo'[~0cU^1B)X#E%J5_2Z$d&Y\
        !ddTKz~~$[(f`F!ddTPz~~*Z[_!ddTrr~$[3[eD*`-`P`(H!ddVw}{a&H~Gb&J<J!ddZSu~zJT_'Z._([!dd].}~~QE'e,Z!dd`0}~%X(]!ddb/}~~:`#]!ddb?q0Wr[2H\
        UX5[%]OY#^!ddk|s~~%e2X#W!df6U}~.I;F~1b!df8;}g[~$]!df:Ow~.]~L[!df;{}~MdhZ@E%I)H!df=Su~0b8W'W#e!dfBY}~9_!dfDh}~.[~L[!dfSTz~.e(Iu[NB!\
        dfimh~.a(`uJN^!dj60}~L^MG!dkH6n,Y+[)X$Y#X<[#Y)[2X$Z$Y!dn:o}~xaZ]!dnAK}~xIZc!dp3K}~hH2Heb!dp8;z~Z_W[!dpNZw~j]#Y{Z!dpPK}!dpTew~YZg]G\
        `!dpUZ}w_?^!dp^T}~~#`!dp^owy]v^,_^F$F%Z!dpi$z~YH@J3^:`!dt3N}~~&`3]!dt6~}~%_5Z$IGJ!dt7zz~][~%X!dt8,}~~*[!dt8;u&G:]XW+b&^]^!dt9W}~%X\
        u^!dt;B}~9Y!dt@2w~~f`!dtBFz~-_mG0^T^!dtC9}~rI%X#W!dtCdz~~K]<^!dtMT}~`Y!dtNw}~b_CJ%[!dtN|}~xY!dtOTu&H1[,Z=Z<^#Z!dtShw&]~mY)V-_#I!dt\
        YJw}]G_LZ$^!dt^4w~%W3c!dtb*}~^a<IS`!dtee}~~*[!dtj9z&Eqe!dtk>w&Jqe!dtn}}~:Y`^!duYr}wZ!dvYr}w^!dx2k}~~4[=X!dxNT}~~>]3E!dxSO}!dxUA}~~\
        4[!dz+Y}~(_!dz,n}~.`!dz,sz~0`~IH!dz,u}~0G#a~JH!dz,y}~5`~GI!dz-4}~Be~;?!dz-mz~]c!dz.6}~h`!dz/`}~~`^!dz8;}~^^<Jk]!dz9l}>a~[bkJ!dz:os\
        ~0^#]X^{I!dzB,r>f!dzPep>c)`$WP[!dzSG}~~V]1`!dzShz~0I#YG^P`!dzV#u~hZ2ID[:]0[!dz]x}~5XeI5ILc-J!dz`(zE^$_O[~%H!dzfu}~)]Y[9H!e#e#}~xZ!\
        e%<[}~Ia~<E!e%Uw}~J`!e*2_z}]~_b!e*2j}}b~5]!e*3N}~][!e*8;}~$_DJ[J-aVI!e*8sz~6[$]JJ7Y!e*;gq~xJ*e-e!e*<Hq~bb@X&c!e*Bp}~~)Y!e*HWq|J#Y~\
        $cJF#I'W-^!e*I7w~cV>H.H*I*_.^:^!e*Trs~$_UX/WH^!e*^omyI&_/IO^#EA[PI#D$a+`#[#a!e*_@})b!e*`(u#Z~~#XVb'a#H!e*a8z~6[Q]!e*b*u~^YD_-IPZ-Y\
        !e*b+}~~0_<Z!e*e4}~5e4_~1G!e*j_z|acW%]RG!e*l;zp_VYd]!e*o1}~/A:W~.a!e+9)z~EY%`$YRG!e+9C}~I^#V!e+9G}~Jc!e+VQ}~KJAHZ_!e+ajg~Eb%Z#Y#]#\
        `NW2W!e+luz~EG&W$Y!e22ku~qA#d#]!e260z~xC<]1]8b!e28;w~u_5a,X!e2>W}~xH$]2H=[!e2D^z~xCFb!e2E8r~M_E[%c&I$J!e2NwzyD%b~<J4]!e2P{}~xW!e2S\
        G}~yZ)a!e2UGu~.H%Z#_$]+]'Z~:H!e2UrzyE%d~NI!e2].}~~VY4G!e2]x}wI^I$`&c!e2^M}wd!e2^ol9[~F[5_)D$a2HGE*X$d!e2a8uv[9Z/Y:YB]!e2bI}~X[:J$]\
        )I1G!e2i$z~r]*]!e2kq}~~*_<I4^4D!e2o1z~x^p[!e46U}~5GQVob!e48t}~7[~(_!e4Pew~$^~G]!e4S)z~9[!e5Eu}~x^!e9mE}~~V^.X!e?##}~~3^=Y&J!e?4/}~\
        ~KZ&_%H!e?8,}~~L_!e?Qc}~xJQW!e?Shz~xG(_J]%[!e?UA}~~3[=_CI!e?a_}~bVFY!e?iV}~8c!e?m&}~xE7b>F!e?n}z~~>W2^!e?ow}~~N[&^?I!eC_Uw~~Rb!eF6\
        0}~1fKHr^!eF?2}~ZG?IKa!eFJ/}~Eb!eQ7z}~]D=I.fJI!eQI7w~xF'Y$c/X)H6I!eQZN}~xb!eQl;}~]EIe!eWUZ}~~2c!eWh{}~~h^!eX[r}~)a!eb1U}~#b2]tC!eb\
        3N}~*_W`!eb<}}~%]]]!eb>xu~`DGb!ebE.}~.^lF1X!ebH.z~`Z!ebPez~`H~*b!ebRP}~2_uI!ebRZ}~3HN]G]!ebSG}~3HNYGZ!ebSp}~$Z^G~*Y!ebY&}~B]e_!eb]\
        %}~%_6F@_OH!ebaT}~2_O]!ebf2z~%]!ebip}~2d!ebk>}~f`!ebluz~4Zs]!ebn}}~%W~'Z!ed1Ok#H2_~Ef!ed2y}~%`T[!ed3K}5f~eI!ed:Bw[b!ed=U}~i^!edEX}\
        yd!edN*}-[~,gAG!edNZ}/C-_~Di!edShr3IDcW]#bGJCI@X@b!edfu}~1`iE_[!edgd}3[~EG!ee8S}~7_c[dE!eeC=}~B`~;E!eeCdw~$[^HGZ,b$J!eeW=}~W`*^!ee\
        ]%}~%W!ee](w~`gGB`W!eedtz~$Y+aLIOG!eej)}~1`~SE'J!een}}~%_]J!eeoH}~3]FFOIM]!el3N}~#F#_#^!el^9}~#`~fH!eln}}~%Z!eo1[}~1Id_bG$_!eo4x}~\
        .X(Y!eo8;zs[;@:Z0c!eo9X}_a!eoCM}~~E`!eoEx}`^~(Z!eoR]}~>W!eoT,}%Z~.b!eoT`}~BWpX!eoW1z~1Jdc!eoedz~~;Z@^!eol?w~1adHdY!eom&}~~pX!ep5n}\
        ~0^!epBpz~h[3W!ev8?}~~3Y!evRxz~~>]!ez-q}~`G~*a!ezSh}~<cEb~*9!ezSp}~~h^!ez](}~~hW!ezk>}~<YEd~*D!f,aVm<f7a2_!f/9y}~~Gb!f04;}~#^~AW!f\
        08;}~~5[=a!f0B>}bc~__!f0CM}~@X!f0D^z~@[.Y9I!f0K'}~~=Y,V!f0PMz~tYW[GX!f0Sh}~A[!f0Te}~NWc[!f0UG}~GW'^!f0VQz~E`(X!f0VX}~@a.D!f0Vc}`af\
        _TI!f0Yrw}Y?Y/J]]NI!f0[zz~~4JRb!f0].}~@f!f0]x}~@Z!f0`(z~~W_!f0bL}~jb!f0fg}~_D`a!f0hWz~@_rZ!f28B}~HeT@!f2J'z~{gFG!f2J/}~{]!f2P+q~%h\
        xH!f2T,}~xF%a!f9?2})b!f=EW}~v]4Z!f=cl}~~-_!f>8;nib#`#[#c~.I)F!f>](}ja!fK3N}~|F_a!fN4;}6[IJ)_!fN5I}{J~&a/]!fN78z~_I%iFE8E!fN8t}~'Y~\
        ]W!fN9Xz.YbY~HZ!fN;;}+^2G7a!fN;bsAG*f~t[!fN<:r5[,Z=Z=Z~$GC[$Y.W!fNB>uIf!fNFn}C[~E[!fNH4}#X-V!fNL;z9X*XNZ!fNS%zD^eWnBnc!fNS(}2]aJK^\
        ZF!fNSGw=`D^~:H+[!fNTKa3c8Gd]$`%`,[#V(W(Z,f*X;i(X$V,F&W%W%X$_-Y<I&F&V!fNXJ}~~2^!fN[S}~y];^!fN](}~>[$]!fN]I}'Z!fN_7}~y_!fN`(w-]0]5[\
        n[ZE!fNaYw~AHl`2]!fNdO}~__!fNg6w~SV9^/IMe!fNg]z-`*_y`iB!fNj9}+cj^!fNn`w~xJ*]/IF`!fV_U}~~R`!f[](}~2WO[!faBFs~-bYJ!fa](}~_W`Y!fd2t}}\
        I][=HU]!fd@$z~2Z/Z:Y!fdSG},_!fdb*}~xJS^>Z!fg,EbHZG`nc%[8B0W*]0f!fgEB}~S^!fgQUw~xe2_$[-J*I!fg]Es~Se3YYI!fh+ouyZ%[%[~4E!fkfl}'C+f!fl\
        C=}'C+f!fn](}~_Y``!ft>vz~~(W5_!ftS(}~~(_!ftWq}~~;J6[%_0H!fuLt}~~0_Z[!fu_D}?[~ZE_]!fv1[}~{_DW!fv2k}~qZ#^!fv3iq~xG)]0H$]&I6X(^(_%Z/_\
        $W!fv5R}~~J^?^!fv;{}~~*_>`!fv>W}~~?^@H#`$J!fvO6}~x_#YmF!fvSG}~~H]/Y!fvSw}~xD8^O_!fx$cw._1[B^!fx1cz~WZ~1_!fx4/}yX'[~fH!fx4M}~WW!fx8\
        ;}|_!fx?&}~~-]!fxMez~)]^Z!fxP+z~%_6F!fxSG}xd#F!fxShz~9a(W!fxT`}~9X(V!fxY&}~9E@_*[GI!fx]i}~WY!fx]zq~>W#h#H1F!fxaTz~9^YZ&[!fxbL}!fxf\
        0w}[?V#b!fxfEz~WYG`0Y!fxfxr~WcG[!fxk>}~?_!fzN7}~~<^!f}2C}~~#[aZ!f}3Kw/]~OH=Z=]!f}5Iwk^~6I/b)I!f}8;f4diY4Y8[6X6G#a$^#G%J%]&^'GLa$_)\
        ^#i&J#J(Y$F!f}=;}~~$bJI!f}AO}~q_!f}Au}~~8^F`!f}D^z|^~A^(X9G+I!f}E3z~xWg`!f}O-w~xH#^'^LJ6_!f}O.}~xY&[!f}Pe}~kW[_!f}SGz~]b-W2J?^GH!f\
        }T,z~ubM]G[!f}T`z~~9]#I@Z!f}Te}~2b~i]!f}UZz~xFZc-]!f}VFz~_V5V$JTY!f}VS}~.I(Z~FI!f}]x}!f}_@z~~f`!f}`0}~_[QIU[!f}i$}~i]1Ega!f}iK}~2Y\
        ~TI!f}j5}~~9X!f~2k}~]c!f~:x}~~J^6_!f~OT}~oJ$Z)I?c!f~S)}~1]Z`!f~TK}~~$ZZ^!f~UZz~$Y'W~QW!g#3K}~~`d!g#60z|Y~<_!g#:O}~~7X#`!g#:xz~}_&a\
        ZI(C!g#<<}~~4bTI!g#=<}f^!g#Au}~~5X$]!g#DOu~~%^2Y#Y#F8`$[$J#I!g#RR}~~<`!g#S0zAX~|WAX!g#SGw~qY#]0Y4Z!g#SJz~#[~$^-G(G?H.^!g#SR}~tZ!g#\
        Shz~~&W0a(b!g#Sm}~~#[$JHJ$C'c-J!g#T`z~q^lZ)_!g#UA}~~RZ/W!g#UZz~~7]P`!g#VXw~~#`#`I_)`!g#_m}~~`c!g#mF}~5Im`4H6`!g#ok}~]FI]#^!g$HW}~~\
        <]!g)[o}~r]*Y!g,3N}~;JD`AI!g,4;}~FZ!g,8;w~}bf]!g,9Xz~~UY!g,>:}~F_~@J!g,Fo}~&`MZ#I!g,G(}~1](Z!g,K'}~;I$I~^f!g,SG}~}X!g,ShrB]mW+I$]+\
        ^+Y~4Y%W5I!g,Te}~=H~]]!g,[A}~=H~]c!g,](}~;^X^-D!g,^o}~7[!g,e*z~$_DJX[eI!g->_}~/akH!g0YL}~~@^!g18,}~~@^!g4TNw{Z)IsI:^=_!g6;gk~8J1].\
        ^6W$Y0F:[Cb!g6K0}~~H`!g6O_}~xID[9]!g6Sh}~kb/IMW!g6[C}~k_/GME0]!g6]x}~8WTJZa!g6a8}~SY!g6aY}~S`_ZCH!g6hcj:[}Z;C8Y$]#[#_,ID[+X0W&^+@'\
        [!g6jJ}~xXM^!g:b*}~5^~?F*^!gD0{}~~=Y,V!gD8;w~~7]5])]!gD?:u~g]3[iV$[!gDI7}~xI)I6^6^:J!gDPS}~xD9e!gDW=}~zW!gDa8}~;]pb!gDb*}~xH._d_!g\
        Dl?w~1EGYb`,_0^!gF@2}xJ'X~6a!gM2%}~&d9D!gMB|u~.I$W#[GZCH1ZN]!gMN_w~=[]_!gMbLw~=b!gMl/q~=_6I#Y$]EJj_!gN`(u/^K_<YgFda7I!gV8;}~xa!gVB\
        lj~_b#G:F?k!gVC)z~x_!gVS%l,F0IsY#Y(]EZ,c#X#W$^1@<]GY!gVT|z~xb!gVfdw~xa!gVl/}~=h]@!gW,l};`o^mG!gW,sw~0eBIICL_!g]2%}~~m]!g]8;}z]jc!g\
        ]8Bky]#W%^+[.`+^R]'Y$j'G;F4I7I!g]Cv},Yo]kJ!g]H1z~,Y~3_!g]LW}~xc!g]Q5}!g]SGzA^mZ`Z+I!g]T,}3_~EZCG!g]W=z{a~bZ!g]cR}~x`!g]jC}wa(Y!g]l\
        6uDZ$]~B[#^BZ!g]nMw~)[SY9^&B$H2_!g]nP}~xZ/c!gc^9s~.W)]QY$]#X#[oF!gdChm.G<g]JPHC^<]*a+[!gdShr3Z~EV}a!gd[rz~'Y#[!gdjfm3^~EmCGDH9W!ge\
        ?2}~ZE?HJ^#^!geQ8o~e]5_#[)b$Z+J'GCY'I!ge`y}~|[c]!ge`zo'[~=`[]+HEJ0_#X'^!geof}~?^!gf>s}~~=Y,V!gf?zz~~EZ6a!ghZ`}~xb=J!gmSh}9XI`!gmXK\
        }ic!gm_{}0^+[!gn8;z~g[:J-]+]!gn8tz~EZ&ZN^!gn;$}~w_5X!gn>x}~wW<_!gnS%u~I[5Y;^!gnYnz~Ea&[$INF!gnZv}~xc!gnaY}~AIq]J^!gnb5w~EY%]O[4]HI\
        !gnnr}~~/a!gpdtz~xb!gqc[s~e`!grdx}~~4[=X!gs8;u~xG;[)f0Y!gs[F}~~=X!gs`gzw]>Z!gsi&w~3X3Y7]!gu1JzB]r]@[DH!gu8;}9_!gu;V}~f]!guI^z~3[+]\
        ^FNZ!guJ[}n_nG~4]!guPM}~tJwX$_!guPer~2_,[^[N?Hc!guS(}J]~|[!guSG}~~p[(]!guShz~~IcR_!guUZ}~xJNa!guWrq~$J1^+]~/Z!gu](}~:_#G_JN]!gu])}\
        ~~l['[!gu`(zW_~;H;[h[!gumvw~xHNIIW+c!g}R7}!g}Sh}~ra!h'aYz~x]:]!h2<h}~.Z~LY!h2Ik}~~L`#H!h2NZ}~~L`!h38;}~]FIIX`!h3VGq~C].WHd(I#c1I%J\
        E[/^!h3W1s~~4d!h45Cz/I4[,I~ra!h4Q8}~~5b#I!h4`y}~~6YM[!h4`zr~B`qa$`6H!h4j5z~5`}I#aRI!h58;}~~Ja?F!h5>i}~<[~<V!h5?T}~~%^S^6F!h5O[}~~h\
        Y!h5T`}~+]S^6F!h5W=}4^~~D_!h5].w~.Y([fG1^ND!h5ipw~1Yx`:X#W4J!h78;z~xF9^%`!h7;{z~&`IX~5J!h7?2z~1]K][I/@0c!h7Auz~~9b#G!h7IS}~~0^&H!h\
        7Q8n1eh]&XzH:HE^&b$J!h7VGs<b7^2Z~8C9H*`!h7V{}~~4d!h7W=w9^faxElW!h7`zu~xI(hE^=G!h7hTz~AV~9[&_$F!h7h{}Fb~SI!h7n's~x_9d!h7n=}~x`!h8O_\
        }~x^!h9&T}~~HY!h=BF}~xJE_!h>3Ku#`ya.CZG%e3I=I:I!h>Bpz~h[~#W!h>DY}~~5^!h>Ei}~H[TG!h>FC}~f]4JA_/F!h>Yrw~+f6Il^!h>[L}AZ~=[!h>`Jq|YyJ)\
        Z&]5Y3^#_9J!h>bL}~&]2^!h>i$}8a~CJ@J!h>jJ}~kZZI!h>l6}~~Df.F&I!h>mV}~xEFZJZ!h@iQ}Oa!hA5:}~-]!hA:Oz~2Z/Z:Y!hAT`z~~4b!hAUE}~xJ'^7[!hB5\
        :u*`Ba~n^!hBTKzf^+`~oa!hBUEkfZ2`mI4F$^7[#[#[$[*^>]*[$]!hKfv}~~H])W!hNhN}~xd!hSe?}~bVFY!hT)9}1a2^!hT)H}~~2^!hT)Jz~WZH]5H!hT2kz~~5`$\
        JF^!hT3#}~.`7IV`1JND!hT3Nz~5FNaFA&^Oa!hT78}~bI=J+e[J$F!hT8;r~#IU]=c(F'H@Y2^([0_!hT8B}1^~NJ|F#^'G!hT=[u~xI<d!hT@f}~~2[!hT@zw~~7]#Z5\
        I-Z!hTBp}~y[9^UI!hTC;z~^Z<[!hTCd}~~'FZ]+^!hTDCz{_~7HIZ!hTKb}~iV@[!hTO(}~~?J9Z!hTS(}~~[_/a!hTSG}~~Z`!hTSm}k_~4beA!hTTe}~~]^.]!hTUE]\
        '[xX%Y2f6W,]7d)[*c,^#^$W)`(H#]$c)X)F%d-Z$J$d#H#J+W!hTVc}~~']WZ!hTV}}~xD<]$^!hTYGz~iZ1Elb!hT[L}{_XZ!hTaZz~AIXIaa!hTa^}~x_b[!hTbI}~9\
        [6^!hTeo}~~5X$Y!hTfhu~5_~#[!hThTz~YbZeAH!hThW}{Y`[|H!hTk@}~]ZI[9I!hTkqw~~.V,WKX!hTn}}~5^~I`!hTo}z~x`hZ!hV+M}~BJ~;]#`!hV5v}~xb!hV8(\
        }~5d~#J#I!hV8;}1W!hV?D}~y^<a!hVAuu~^_OX'J$E#_5[3B!hVC;}~iI1]Cd@G!hVDV}~~%H4`!hVDY}~5E}^C]!hVM+}~~5]%W!hVOe}~5I}]N[!hVSGw~5Fe]P[1V!\
        hVVc}y]b`|D!hV[@w~~6f!hV[L}~5I~#^!hVbQ}~5]!hVi$z~B]WEaF#g!hVmbw~iH1gPZ!hW56}~y^9Y!hW5Cs'Er];c~Nf!hW8,r'Hr[$]$X7J~Ie'G!hW8;}.^~p[6E\
        !hW>i}~GZ!hWAus1ajHsI/W&J-]*ZFE$`%J!hWC;i'f+^#[~&H.@gZ,d#ZHW!hWC=q'c~RX~'`!hWCVu'H~0f~G_!hWDVs'd~0bG_XG2H8F!hWGnz'I~0JxF(i!hWLtz~x\
        G*`!hWShz'`~<YqF!hWTKz~AJq_#I!hWVcz.Z~5Y>X!hWZms'_~0JCY#Z3Z(J!hW[?}~AFBCFZ,^!hW]%n~2ZNX%^Fa,H!hWaYz~A_!hWf0z~@^#^!hWfl}'`!hWfrz'A~\
        de!hWi$s~A_#I:]M_SF!hWl]}'d~<EqG!hY9W}~~9X!hc%/w~jJwb!hc1Uz~~dZ!hc3K}~~6XF]!hc:O}~~?[!hc;gp:]~/`.[7Z1C<YAJ/Y!hcBDz~~dW!hcBp}~=[~#]\
        GI!hcH2p~IZ,[6`2]iE!hcIBz~SD:_#^X^=I!hcKuz~dc!hcSh}~~dW!hcTe}~0Z~UJ7b!hc_Uo~_^F]-YRJ,]!hcaT}~:]~KY!hchcs~xCid!hclIz~~dW!hco1}~~'[U\
        X+I!he7D}~QY!heQaz~Q_$V!hefg}~eY!hgCM}~JY!hhSG}~x`!hiH-}~6]$]bB!hl8;z~~+g!hlT`}~~KG=d!hlaY}~xF0a!hmI7}~}Y$W!hp1O}3H~4d!hpC;z~oG+c&\
        `!hpKZ}~GY&XNJ!hpKb}~KZ!hpQC}~F^!hpX4}!hpZ0}~EJ(IA[Z^!hpdf}~FX!hpl?}~;__I!hr8;}{]Y]UH!hrShz~xHI[#[3a!hris}~V]-]!hrl6w-[~4[$YK[!hrm\
        b}~b_!huEWs4Zq_r^L[/^!huEXu~/ZkHIb.a%H!h{1O}3GFJ~s`4d!h{2k}~]V!h{3#}|H~*_FX!h{3G}|Y~<H!h{4ou~~%I6_#Z)^!h{60}F_W`_I<JR?!h{8;}~]]II;\
        X!h{8BzF^W`~NH!h{HXz~~9F#_)]!h{K0}F_~~)J$b(E!h{Nw}yc%J~NC!h{Pe}~@Ix_NY!h{Shw~xH5H,d#`(`.F!h{S{};`!h{T^}~][I[!h{UG}A^~~.]!h{W=}~^a<\
        I?J!h{]M}~~hd!h{mC}~xbR^!h{mb}~~KJ$d!i$6Ml~:]#]Qd/^MH7[!i$7Ul~BdaHWb#`!i$7s}~:^R^!i$7zzIc~P^!i$@~o;]`G&GZ`?cKa!i$Cyz~B[Wd!i$D;u#^:\
        _~A`[J/C!i$H_z~:`~6IJa!i$Hzu~ha0W$FA_&GCc!i$M_d~5X']#^Q]#c.^/]@X4]%[!i$MfqiG%`FZ&]@e(I<D&]$H#X]I!i$N8}~;a!i$Nkz~B]$WcH!i$O-d'`6Yw`\
        'J#_)W9X1b$d/;5a8E$c#^!i$O=z~xaAc!i$OBj~A_#[+I0D@Y3]#a:[6c=_!i$Os]#[(^1^+Z*YI[9I%_'W'H*H&`)[.^%Z-c%Z/B#X+]'_$a-_/G$G1[*a#b!i$R7u~:\
        [']ZX7_6[!i$TRq~Ab#`+I0a=^%A2[LX&I!i$TXz~0a=]AI/@!i$ZS}~xe!i$a/}~~Ve!i$a~d~;V)H:`?Y&],^,I%b0b7W#`!i$b|w~id1@&^A^CH!i$c%e~Aa#a-^.X3\
        FGJ-]*X5f#a!i$cXu~ZY)_be!i$h0}~t^~%[!i$lW}~CZ!i$n[z~McL]!i%8;s9bgcUX~*_!i%:7}MI:d+JLH!i%Kbzwh!i%UZ}~0[)]~KJ!i%i$}~5d(D*JGY1J!i&a8}\
        ~3X!i(k|z~/g!i(l~}~WZ#_!i*_@u~Q^#Y$Y#Y%I!i,Hx}~;]d^!i.@2p~]Z$ZS^J^!i1N7}~k`!i1ZS}~~L^#]!i1b>z~~K`!i1bi}~k_!i2h{}~~:e!i68t}~~?[FF#]\
        !i6:<}=]&]~XJ!i6Yw}~h^ha!i6ip}~~(ZM]!i6l6}~~'_M]!i9H#}~'Gs`U^!i:8B}~~MZ!i:Au}~:XE^!i:b*q4]eI%Z'Y0Zn[5](W7^5H!i=QC}~~NZ&_9J!iA6qz!i\
        DCd}~xBFa!iDhL}~xY!iGMq}wb;Z!iGS(}~C`6@(^!iGSho~WlBI!iGhVz~5A~Gb!iGhW}~5b!iK1U}~$a~cH!iK6F}~x`'Z!iK8%z~}^e]!iK8;s~F[Sb'XMV4I'H!iK8\
        B}~~Mb9G!iK8a}^d2a3I>J~FD!iKAu}~xCjd!iKBFz~}c!iKCO}~xJ'Je^!iKCdo~1^Hb<^(E'_eV!iKDU}~$ZU]~/G!iKL}z~}`eG!iKSG}~~ea!iKShs~$G0F(Z0HSE'\
        ]eg!iKW=}~$[!iKW@}~x`!iKX~}~}He`!iK[zz~2Ym^eC!iK]xw~$c0YmJeD!iKcF}~~ec!iKg,q~$aDZMd-CeA!iKiM}~0]V[}J!iM%.}~0]V[}J!iM)D}~0]V[}J!iQ8\
        tz2^aa~EI!iQ>3}Oa!iQC)w(^2['_!iQR}z2b-H!iQS%o2^O_3bWa!iQT|}2[4^=J3J~)F!iQfNz(^2^'HD^!iRVXu~~3a!iV2%}~SZ#]!iV8X}~8b~(GG^!iV?D}~hJ=a\
        1HEa!iVBFr~-^HI6g2I-D9[F]!iVShz~~?]6b2Y!iVYkz~~?`FH,d!iV](}~~AJNb.H!iVg6}~.Z~<_!iVhcs~hWya!iVjJz~0Y'W~,Z=J!iVn:z~~(b!iY1L}~~'[BED]\
        !iY`+}~~j^!i[,lz~G_#^:]!i[D^}w[:X!i[NT}~#I#b!i[e;}~~C`!i[k>}x[~@J*d!i_2Aq~~$Y/^H[#G$b!i_3K}wIaa:a!i_8;}R]F[~#I!i_;$}wa~*H!i_>sz~V^\
        6X/GM[!i_?n}~TEP_!i_N|}~x^!i_O#s~5[~FX#c!i_S0}wFM_!i_T^}~(][IFa!i_[@}wB]Xta!i_^0}~R[!i_^o}wH#a$Z!i_a8}~2VC[QG!i_h7zwJ~QX8b!i`1[z~/\
        `#J~I[!iaI~}~NW!ibKbw~4Z4^cH!ifGjw.X#[#Z@Z!if]Iw~]_#]K_*_!igSG}0[@Z!im9Rz~4W~1W!im:O}~.I(Z~FI!imPEzyH8Zf_^J!im[Lz,[5_!ip1U}~ZIv[!i\
        p1[u/^~'WrHLY!ip2%}~2cH`PI$INI!ip2ku~~/]&Y-^#[3[!ip2ns2],[sGh[E^%J&Z!ip3Nsw[cZ=I+F+X-['[*Y!ip5I}#J~gJ2G3_9IE_!ip7F}~xc!ip8;nf[*^PY\
        _[A[#b*[#_!ip8]}~?_~<W!ip8tz~e_Z^$^!ip9X}A]~=Z-D!ip:7}@c~YG!ip;$}~~.^]Y!ip<#}~;]~,F0b!ip<H}~~8[6H;Z!ip=dz~/XkIN]!ip@2w~2_WbT_H@!ip\
        Auz~4B-Wja-I#[!ipBp}4c~r[8H#I!ipB|}~~CY5Y!ipC9}~~,ZC^!ipCdw~SFicH]!ipEE}~~E_!ipEu}AI~|`!ipFCzAF~=[aW!ipGPj=f&e,ZW_7_Nd2I3J4X,I!ipI\
        K}~'Ycb2J!ipJ/}~EJRY6^!ipMV}~1^!ipN,z~_IB_/^$I!ipNL}~hVuY!ipNX}~~)_XI!ipP+}~.[PXdH!ipRZz~TIEID_M_!ipRt}~2I-`~IX!ipSGz~0_Y]b^!ipShi\
        ~2F,W)JDYT^$Z']#I#I%X,g&Y/d(G!ipTP}~~fa!ipUh}~HItJMd!ipXrrPh!ipYnw~2_NH*b3]F[$H!ip[L}~~7Y;Z!ip[b}~4J~1[$Z!ip](l~(I*WYG%]2Y$^3],^$Z\
        %j#J!ip].z~~D^F`!ip]Bz~{`I].F!ip^T},[~j_!ip_ww~.Z$Z6^S`$H!ip`Jz~AY&W%Z!ipa8}~1a4_wH!ipb*}~~VI1f!ipbLz~.Z$ZjI[X!ipdz}~xI5ILd-^!ipf}\
        z~~@]$ZJ[!iph>}~~)_@Z!iphT}/`4^~eJ'IYJ!ipi[}~~8^-W!ipip}~vWIc!ipj)}~?Z!ipkT}~~fZ!ipl;}AX~HFTE#d!ipl?}~~E^G]!ipmop;W~(a?[Q^$D/W'a!i\
        po1}~e^5F.]!ipow}Pc!ir9G}~J?qdG[!irNfw~J_!irlv}!is2AgH`cX$]&W-Z+_0d-a(]2]0^#Z_F!is3KnKcYIbf9Y%^*J:W2W!is8;}<Z~~1^!is;g}:b~;X6I!is?\
        .}~(_&`^I!is@z}~'[#^!isNf}~&ZWZ!isS0}A_~HH^]!isUAw}DG^1H<a$`[I1I!isg6}~5Z~5H4]!j&Wq}~~L^!j)5:eA[g_']#^1`'Z%^2^&[%X&H&Y,J%^%J%c1Z3]\
        6C-^#H$F*J!j)5Iz~?^(Z@Y6I!j)8;z4a~3Z%IOW!j)@2g;Y#]1]aX%b#[/Z0]+I)[#_&V$I&_'Y%e$Z$^$DFI!j)JZz~~(Y8Z!j)TKr~2^8_&Z7X8G%F'](J_[#[!j)aT\
        z{BBJIF2h-[Eb!j)aV}<^~d^!j)dOu~~#Y=d3F!j)k|z~)^~&Y!j*j*}~~Mc!j.Q8}~~RY!j/`z}~^b|^!j060}~xI(^FDE^!j0UZz~X]!j0`zzk_~k]'F+^!j0ahz~4X~\
        FY!j1>s}~xJG_<_!j1Cdz~]Y-ZrX!j1FD}~~9_#aRH!j1gn}~]^eF1_!j1ip}~0_V^5F!j5)Jz~~gZ!j52Es~6HdD7YVf!j57Fw~XXpZ!j58;p~-_Qa=I)])J+`*W1I6f)\
        C!j5:O}~6]DJOI+cTF!j5;5}~'_sI9IE[!j5;n}~#]!j5<8}~XARc!j5=Hz~xZn]!j5>is~6`%^~:J'J,^(^!j5>x}~~`E)f!j5?.}~$Z~^[!j5Au}K[~%Z!j5CMw~[`>G\
        3G6[+a6a,I!j5C`}~x]>H#_!j5DHz~xGKg!j5E8}~~g]!j5EB}~(]RFRJ6Z!j5H1w~~`I#`(X!j5Ijww]A^Q^/W!j5N,z~xF)_2_(X4H!j5NAz~~9c!j5NZz~-[y_*`AJ1\
        J!j5PW}~~QH7c!j5Pe}~%cuE>`KH'I!j5Q8n~A_#ZWZ*Z-a&I#A$c#J&Z<[!j5S%z,a:I(J~<J$a3JU^5F!j5Sh}~~4_C_3E!j5TM}~bAFa!j5TNz~X[#XQW!j5UA}{_~$\
        c4E!j5VXz~Xd~0I!j5Vcz~xH'Z.c!j5V{r~[c>I(FbJ&b!j5W1w~[[L_^^!j5W=kjalJZ[(]1`(W0[#e(G!j5X4}~ja0b!j5YK}~9`!j5[?z~bbFC!j5](}~-]!j5]2}~6\
        WD^!j5]@}~b]8I0`^H!j5^ow~W`#_'YqI-]$H*C!j5`znw];_eI(_1Z%J#_2X2G$b0F!j5aTo~WJ#d#^Q[UH!j5aYz~xHW['J*`)]!j5b5p~[J%I;E'^%[+I'])`6WG_!j\
        5bc}~[_>X!j5e?z~~O^%d6G!j5fNz&J4Z(a~=I@V!j5fx}!j5h7z~xH(]3b%ZKJ!j5hTw~xI>e#H!j5ip}~Y]E`.G!j5l6}~~g^!j5l?}~~g_!j5n'z~xbN`+G!j5n=}~x\
        _!j5oM}~.]~LV!j8l?}/Y$Y!j9)D}~5]e]!j92kz^az_7H!j93#}~~I]!j93q}~<D*YF[!j96~z~3X+B~/^!j98+}tbEH!j99Yz/Y$Y.[!j9=GzA]%X)Y!j9Aez~,^!j9B\
        F}~TZ<W!j9Bl}~3ZNGWX!j9E]}AX,X!j9Kb}~~3d8J!j9Nfz~3_+Y!j9Pe}tYE]~JJ!j9QA}s^~Y^!j9QC}~<Y!j9S(}~<Z^`!j9SR}tZ#]!j9SU}t^!j9Shq__P[,JDb7\
        I<__`#X!j9Srz~3W!j9T,w;gsIiBK[!j9TM}~#Z~o]!j9Te}~[_!j9U{z~j`c[!j9Wf}~~`^!j9Wi}3W,Z!j9`m}~p]|`!j9`|}~~Xa!j9aTz~3ZgJ_^#a!j9bL}/Z&Y!j\
        9k>}&Fq[x]!j9l?z3^][f_!j9oHwi[EXi^!jBShz}_BE~-V&H,]!jBYSw~`e]Z!jB]2z~.X$X#Y~HJ!jC@I}}^!jF3N}w_8JU^rG!jFAu}~^^4]!jFa8}~^_?YaG!jFmo}\
        ~@c!jJ(.z~$Z#]C[!jJ.:w~~TZ(^!jJ7T}~SZQa!jJ=Vz~naWZ!jJEQz~n_WI4[!jJER}~kcZ`!jJO0}~5ZWYZC!jJOwz~5Im_2H$IA['J/V!jJPMz~~KZ)`#I!jJR5}~K\
        _*XrG!jJSGz~5]X^YH4Y!jJSh}~~H^=[!jJTezwYqZZG!jJU{u~5ZXZYD7]!jJ]x}~-Y*c~5I!jJaT}wZ>]!jJbiz~E_TJMY!jJhVz~5G/Gp]5I0d&G#J!jJhcp~_^F]-Y\
        ]Z!jJi$}~~H`!jKXJ}~~A^!jL>s}~,_!jXI7z~~$^/`!jX].}~.X~LW!jY1U}~~`]<[!jY<gj/X&])Z%Y&Y%X)W5WL]S[*^2G1^)Y/J!jYDQu~.Y{J)`!jYNwz~JGO]i[!\
        jY].}~~WY4b!jY^0}~T^!j^T,n#`~rZE_,^-_!j^j`}!j_8;s.]%ZkY+]W`TJI_!j`T,r#g~rXOX!ja>_}Bb!jc3#z~.Y(^fH^W!jcO2}~.^lF1X!jc]m}~.^lGH]!jf5I\
        }~VW3W!jf7c}~hX=[!jfG)}3_~EZCG!jfS%}~hZT]OI!jfSG}]V!jfSh}]aw_!jfbIz~hZ2JD`!jfkh}?I1^!jfkq}~~MI+c!jfmG}~hWU_!jmNf}@]9Z!jw+N}~x[!jwH\
        zzI`~@FUa!jwJ/zi_#H!jwNtz~xY7X0Z!jwT`}~Me!jw`0}j^!jwm~}~xH7_!jwn'wzaecoH!j{Kb}~f]!j|Sh}~$[.`!k$PM}~~>]!k&;Q}~ef5F!k&Peo~-J%Y#Y%Y/X\
        8Y#Y#X'Z&Y'X2G!k&cd}~~R`!k&hpz~xb!k,BFs~S`!k1Fn}~~$_/D!k1G<}~~$DP_!k1N%}~~$d!k1]B}~~$F/e!k1^T}~~$E/b!k38B}~HETd!k8;t}~x]!k:5C}~xIt\
        `!k:5a}~tJxZ!k:dtw~rW%X#W$I!k:gsz~xY`]#[!k>.z}A]~E]%D!k>8.z~~dc!k>8;sv]_`(e?G!k>8Bq~1I9`NF#I'j.aHJ2^*W!k>>xu~WZUW!k>BFw~V_~/`!k>Bl\
        z~9BH`!k>C)u^a)[-b']!k>CMu~1ez]H^!k>Hm}!k>L1}#Z'[!k>Pe}taEI~/G!k>Pl}~f^!k>T,s~1HI^#]Q^H`8^!k>TXzbaX^J]}D!k>V>w*a~~kZ!k>Vc}~`]c^DD!\
        k>Vszv^~E]Ua#J!k>W=w~.b0W~>D5b!k>Yk}+J~4eNW!k>Yo}x]~@J!k>Yr}~od!k>[Y}vY_^!k>]1w~1i~JC!k>^4}~>Z!k>`z}~.I{bN[!k>a;z(Z~([^XVH!k>aTz~1\
        FV[/Wd`!k>bLw~9`R[hX!k>cd}~~L_!k>fx}~?[!k>j9zu[~%Ixa!k>l?s~1jiY]I%d!k@Zj}~]ZI[9I!kI6Q}SGX`~F`!kK3N}~g^!kPCdz~~>_!kT2k}~~P]7]!kT8;}\
        ~~f`!kTMew~~Vd1E!kTUVz~~Df.A!kTW=}~~G`@[!kT_^z~~V`!kTcXz~~V[1Y!kYV>z(Z$`!kZ8;}~~c]%^!kZYo}xb!kZ`0}~y^!k_1B}~T`!k_>_l~QI#a$c!ka/?}d\
        ]!ka=T}XZ-]!ka?3}Xa-J,^!kf8;w~E^e_!kfiA}~E^TJ!kgSp}~~h_!khS`s.J3b!kn%W}|E@f!kn;~z~~I[!knCM}~?c!knHMz~?d!knPMu~<fDG;]8b8IHD!knTX}~?\
        GAJ;I8eR^!knYk}~~d^!knl/z~=H~#c!kq3Nz|H~N^!kq8;u|GW`ba+I+Y+Z!kqD^}~~_V#a$J!kqFns~#I3I#`EZ#XOY,`!kqG9}~~MZ+_!kqH4u~~%_2]!kqMe}~ZI@_\
        J[DC!kqNQ}~~QJ/e!kqT`}~~+^D[&H!kqUAu~~;^2J$^'H1Y!kqW=}~;]l_aD!kq^+}~~i^!kq^=s~~0aQ_+^!kq^oz~~MJ6^!kq_B}~~VY4G!kqaVz~h[~#W!kqcPz{a~\
        OZ=_!kqcQ}~~%]J]!kqcR}~ZYEX!kqi$}~YZ!kx8;z~s]$`5II_!k|+o}~~6WM[!k|.z}yZ%]~7F!k|2%}~#I&X2IA^!k|2Aw6[~<WII1E2`1H/_!k|2_}~~]`!k|2t}~~\
        &b2Z!k|3K}~#H]cU_IH+I!k|6)u8^'H~T_0b6I7_3G!k|60nlboe<G(J/H#C,I;]*d$H&^!k|6U}~~VW.a!k|8;n.a*a$XzGE[8I+`5Z(b@I!k|8Bz~~)[4J*[<^!k|9)r\
        #Y$Y-Z,Z9Z)Z0Z~FJ!k|:x}~~U_*G!k|>xz~WXG`!k|Cd}~#Io^c[!k|DP}~@HFa._)J!k|D^s~A[>Y}Y'_&J!k|EG}~~]a!k|H1}y]'^!k|K/z~|]Ub+G']!k|L6}~~Z[\
        !k|NZu~#I]G<a5[=[4]#c*H!k|Peu0_7J$]~4]$^5_/JJJ!k|QUw~~%]-[P`!k|RZz~T^5Y!k|S)}-^~~^[!k|SGw~~;Y2_%X!k|ST}~4YuI!k|Sh}yEZJCJ+G,c)J#IGc\
        !k|Smz.]~~/H2c+^+H!k|T,}~7ccJp[!k|T^z~W[UG&bR^!k|T`w~4^uI&Y=E6^)^!k|UAw~#]w`5Z<^#I!k|Vcz~g]Z^AZ!k|W=u0^s[~)[&_)G6H4Z!k|WO}~x_SJ!k|\
        Zpz1X~&^CI~*J!k|]m}x]:[!k|^n}~W`FF_^!k|^ow~V_)d@HV^)C#E#C!k|`0}~~g_!k|a8}~~/JHW)[!k|bL}~)]/^dI!k|bt}~9^WZ+G&G!k|clu~r[%X#W4G$Y^F!k\
        |f0}~~=Y,V!k|g,}~&H7I$e!k|hT}1b~&Je_!k|hWz0_~ZW`]!k|i$}~|dcJ!k|j^}#X-V!k|k>z~V_~6e!k|kq}~~``!k|nM}-[~mY!k|n}}~~2I;_@^!k}2%}~'YsH!k\
        };]}~p^!k}<ru~b`8D!k}G}}~~5Y!k}Jnz~<[^G!k}Sh}~f_LX!k}T`}~6][W!k}Te}~p_!k}W=}~'dsA!k}Wo}{`!k}[?}!k}]%}~AF8`Z]!k}`0}~eY!k}aFw{Y4HG^/\
        X#[!k}aYw~2Z!l%DIz~~2c!l%R&}~xDQb!l*8t}~g_$Z!l*Te}~e]5I7^!l*aT}~ib!l/-cz~U^!l/2%z~1Y,H$J~>`._!l/5Oz~Q^&_!l/8;}~=J)W~U_!l/8B}~&[9Z!\
        l/8X}~CW!l/;|}~-`~:`!l/?zz~0V#X~JX!l/Auz~;I$[?Yi_!l/Cv}!l/IB}~;[?Y#GQI!l/J>}~-JFX&X!l/Kbs~-Y&Y,I>X#J'He^$^9]!l/N7z~;^!l/Nfs~Od!l/R\
        tz~=B6Z~Id!l/SG}~R_!l/Shp~1a#X+Y$J;Z1E/J1GTW@b!l/T`u~&Z$JUW0XY^!l/Tew~'[#]5Z$]!l/V>z~,]$c/GUXgI!l/VF}~QY&Z!l/Wi}~-I~He!l/X4}~IXx`!\
        l/Yr}~+_!l/[C}~JXAZ0H!l/]m}~Qa!l/]q}~7^cD!l/]xr~+X%J1](Z~7[!l/^T}~~4_!l/_@w~RZ$]'Z!l/`(}~QW&Y!l/`Ws~=_~#b!l/aS}~II$^!l/ax}~j`0H!l/\
        b*w~1F~.])[#C$]!l/g,}~;I$H~][#[!l/he}~Qb!l/i$q~7]%I#hQI/I!l/i*w~QZ#[$Y#Z%H!l/l?}~1`!l/l~}~+W~UY!l/n}}~-I&H,EAb!l1Cd}~T_!l4aVs~,_3a\
        }]!l68;z~.^~7[!l68t}~E`!l6Cd}~~D^%b!l6DOz~~DF.J$b#^!l6EW}~~-c!l6HWw~~$_I[)Y!l6IK}~~Y^!l6NQ}~~g^!l6TK}~+^~,]!l6Te}~~'_M]!l6UE}~~'`!\
        l6Wq}Fa!l6X~z~bZSY!l6^o}yC~HI+a%J%^!l6hr}~~D[#[!l8:p}^`[YtI!l8Hm}~~m^*b!l;,s}~/X?X!l;3Ksj]>a#Z*F~+X!l;8;q#]8XbZ5^KW$HI_=]!l;:7}~,V\
        ~3_!l;;{z~vY4Y$[!l;?.}~~2XGa!l;CM}~.^~^]!l;J/}~E_(E!l;KA}g[!l;N{}~CZ.H!l;S(}~$Y~GH*`!l;S0}~g`#[!l;SR}~cW!l;T,}AJH_bZ!l;TXz~'c^[7H!\
        l;W=z~~)^cb!l;Yn}~/XkHBX!l;`0q=ZGaN[wI(](`NI!l;bLu~=G]b&Aea7_!l;cv}~~<_8I!l;f0}~Eb!l;g6r~SC:^#]#`9]6J,Z0[&J+F!l;k|}~Y]!l;oH}~~,^NJ\
        /`!l<2A}~4YuI!l<3K}~$[I]!l<60}~$^~cI&[!l<C2z~1G(h!l<E[}S`$`!l<Ltz~#J1[2`?[yE!l<YP}~JXS[!l<k|oN[^d@[._@E*I&W0I+[!l?1[z~0E~E_!l?2Ebw\
        I$[#X&V*_%]$^#I#[$F$Y)Z1Y,G.X%W&W,`#W/Z$WMf%b0F1I!l?2_q1h~a__[-J&G!l?2y}~6d~EI!l?3#}~1Z!l?3Kz~']VI#c8^jJ!l?6qz~0age(IRI!l?7zh/h~Od\
        -I+Y)H.^(ZR^!l?8;w#]3Z~u`<a4I#F!l?9)z3^][f_!l?;;}.]~~+Z!l?=TzJc!l?=t}4^~`](J!l??zz~1Y!l?B.}~Z^!l?C2mc^K[.X;`+[5^'G_[!l?Cd}~~?J9Z!l\
        ?EE}~xIJ`6I!l?GPhSY#d#W#b8^%fiJ9I!l?HW}yZ%J~S`*I!l?IKz~1H.Y~>]!l?Ik}.g~~$F!l?J'z~~X^#Y!l?Jq}Ja8_xJ!l?N*w~'`,I(^!l?N{z4]zGYYY_!l?P+\
        z~&H-DLaeb!l?PM}~tc!l?QC}~xF(`:_!l?RZm~.E(X)X;])[9V6J;[5_#b!l?SG}XZ~Cc!l?Shb0Z%Z@^)Z'I1b.Z4a#]Gf'H/I,d'V@]$J(I(^,H%^&H*[!l?T,z~1G(\
        W~0_6I!l?TA}/^~dY!l?Tew~+`k`<I=H!l?VFh~-]%Z#d,d8Z+f#_>EKF5D3]!l?VSz~.Z(`~1I7I!l?W=u~=a][pY!l?WJ}~&`!l?X~u4X~J[#a6Y%Y@J$I!l?Yr}~4`_\
        I$Z6G9I!l?]B}4]~h]2J!l?]q}/Z!l?^7w0`~'HC]!l?^9u0h~HH!l?aZz~(]P]<Z!l?b5z4[Ha!l?bLz4Zoc9C]IH_!l?dz}~V^~._!l?k>m#Y~0BdF'^,IO^'m#Z!l?l\
        ?sJj!l?n}}~1Y~D_!l?oH}~1^4Jw]!lA5#}~.V(H~FZ!lA?,}~.J{GMV#b!lAVSr~.Y(bfX]I#]!lC`Os~-Z@W;XdW-[/W!lD;{}~&[$G'FY_!lEPE}~][!lH01w~-]/H$\
        Y^aN[!lIGnz~~dW!lPTe}~~3I[a!lRT,z#c~r_!lU:I}~xXT]!lX2B}~C_#W!lY9G}~J_!lYCd}~J_#`!l]:Bu+[E[8Y/[~(I!l]PE}3^~-X[F!l]QC};_!l]SGz?eQ[!l\
        ][L}']!l]](z~>`=Z@H!l]]Bz%]~;Z~?b!l]l?}0^sX!l]m0}~x]!l_j5}~~2[!lbNE}~xXQX!ldNf}$['[~qH!ldQA}+c!ldYk}t^!lmcz}~?YH[!lpShs~2aUZ!ltCdr\
        ~JI#[NHC^Gd!ltShz~d^!ltYnz~0c~Ea9F!ltb;z~EI&J$XLZ!luCdu~Ket[CW!lu`lz~4Zs]!luaVq~EW&a#X!lvSG}~Ia#]!lvShu~F[%G#a!lvUr}~IX!lv]q}~J]!l\
        virz~J^!lx/Y}~j]!lx2_}~j@wd!lxAu}!lxPM}~f^&I:Hhb!lxShq~jc7]!lxT,w~jYwb!lxeE}~j]!l~2y}~XGR]!l~7Fz~WX#ZRIRX!l~@Zz~_[FV!l~DBu~XJRa6]!\
        l~HM}~kD@e!l~NZ}~-]`f@A!l~Nfz~+W+Y=J[c!l~[gw~kZ%b,JMI!l~bB}~{[K_!l~bp}~?`6H8Z!l~da}~~.^!l~ip}~~6a!l~l]w~YbQH!l~mG}~kX/GM[!l~mV}~xH\
        `_1G!m&##}~~N]!m&6$}XI'Y~4b[F!m&8%}~~Na!m&8;p^]_VZIS]J`!m&:p}~~3]!m&;VwXZ~=Y&_9D!m&I~}~:]FH.ZZE!m&L$zOZ+Y7_~,J!m&NZu~_EQ_0H/d!m&OP\
        }~_`QY=E!m&Oe}~~Hc(H!m&Shw~_hDZJ?!m&TMz~~NYJ[!m&Tez~_X7e<H=C!m&e?z~~>G2ECd!m&gW}X_7[~$H[I!m&hl}~xJ0a!m&i=}~:]~6Z!m&l#}~bYF_EG!m0k8\
        }~x]!m1:7}E^$_~RH!m7N*}~~0YP_!m7X~}~~MZ)a!m7mf}~|^`]!m;TP}~xG#^!m;ip}~2Ihd!mC1u}~xd!mC2Eu~;]_[R^'J#Z!mC3ez~x?J_$[7a!mC3i}~ea5A&]!m\
        C4m}~~<`!mC77w~xE4[%^+V6Z!mC7Mw~~2f>J!mC8;sna2FoY*F(I$H/I,X'd/_!mC;$z~~#`#E:b8J!mC<:}~,ZYZ!mC?Az~xI)a#[KJ!mCDOz~~DG'`%^(Z#G!mCE;}~\
        ~3c!mCG(z~~$Z#c.F!mCJ3w4[~B[2I5HE_!mCO:z~xH*bO^!mCOZj}I#Z[X#W5f#Y(Ahc'`!mCQC}~~$`/F5G0_#G!mCShs~xD*`/J1X,c)]!mCTeqX_7X~,@*G/I#[*a/\
        ^(G&b!mCUZz~,^f`*J7]!mCVX}~xG(`$_OH!mCWxw~=I]G(H9[+]@]%`!mCY]}~V^UI.^!mCZNz~~2a!mC^Tz~xFAc8X!mC`(}/]&`!mCfg}~~AX!mCm;}~xF#[6I?J%_!\
        mE3Ns~xGhc&Y!mE7?z~1fiI?^J>!mE>4}~xI>`KG!mEAa}~xZhF'_!mEAuz~W](F>_fI!mEG2}~~c_!mEGH}~xghA!mEJD}~~cX!mENRw~xFmb!mEShz~q[#]!mET^}~~c\
        `!mEWJ}~xYh[!mEaVz~,I'`Gb~.E'I!mEf}w~q];JO`(_!mG2n}~DIUf!mG8;}~]`=Z!mGB%w~xa!mGE.}~0Jj[,aBH2J!mGR-}~hWU_!mGT,z~xE4F7b'`)B)a!mGWsz~\
        /bk<e`!mGYnu~kX/WM[!mGZ0z~o]+C&c!mG^&}~E[Ta!mGda}~.Z$ZjI!mJ8;}~p_!mJ<:}|_>]TF!mJH1z~,Y5]F[.H!mLi$}~hb2FA`&I!mTTe}~_]m_!mV1{}~~#YaZ\
        !mVBF}~xe!mVShz~xZ`_1G!mVj'}~~HVC]!mb2_}'a!mb3u}~$`!mb4o}~~#Z!mb60s{H~%eae!mb8;}~~1JPf(_!mb8B}{H~3cUJ!mb=;s{HzZ)]/Z)`<I!mb?>}~]h~%\
        E!mbE}}~~FI=[!mbFq}~bXF_!mbNZpWbE__B=c!mbO-}DZ~~?Z!mbO.}~y[%]!mbPe}{IzG@_N[!mbQp}~~FE=`!mbRHw{Iz^'^L[!mbS(}{J~SG0h$I!mbS0}{_7V~9C!\
        mbSG}~~$c6H3H%F=]!mbSh}QG(^EE~bf!mbSpz~%b!mbTKr{I__re!mbUAz~bC0ZN`!mbVG}~~1]<I#_!mbWJzy]'JwG+^GI$a!mbYrz}X5^U[!mbZNw~~L^7F!mbZn}~b\
        `FJ(I!mb]m}~~KZ!mbb>}~~LZ!mbhTs{ddX9[/Y,H!mbi$}'c~d_v>!mbj&w~}^$]!mbj)z{cd^!mbn}}~|`MX!mboi}~xJmc!md3iz~oE/D`d!mdW=z~B[6]:A/[!mdbt\
        }~9XaG[a!mdk|s~of+b&_UI!mfTK}~|^`]!mfmt}~~%]4X!mh7D}~xa!mhQ|}~x_!mhW=}~~UY4[!mo4xu4cwG(Wu^9C7[!mo8;s6]~^I$[#b@II`!mo8Bz~7^`F5_0_!m\
        o;~}~3^+E!mo<hw~4[uE!mo>xw~`X!mo@n}~Zb!moE8}!moLt}~B]~;G!moM=z~[_*V6Z!moO(z~.^(XuJ9[!moO.u~AZqHH]#^!moQ5}~~9Z!moQpz;`~)Z:[!moSGsK]\
        t[y]!moVS}~.I(]~1]!moa%}~g[!moa(w~CYuZ)W.X!mof}z~r_$`#G^_*J!mog#}~rb!moj1z~]Y-ZrX!mok}z~2Z1IqX!mol6}6^2Z!mpS:z~5^KYv]!muiK}~xE'aeH\
        !mv+]w~~3f_F!mv+`z~_YQ^`H!mv,Gr~=X;[e_G^!mv,[w~~zf!mv1Jo~_H;H2a(JZa#[$]&`)J!mv5a}~~oY*]!mv9U}~WZ)HQ]!mvHMl~-V(YM`7a&E8E[[&Z#_%G#`&\
        a!mvNf}~3Jcd!mv[L}~0b!mv]~}~B]WDE^!mv`(p~~NHA`$b'^#Z%e!mv`7w~-[2G$`6I8Y!mvbLz~~3Z:Z!mvcDh~0a#]&^TFAZ0Z?H#X#^-[#Y!mvfN}~~9Z'[!mvgul\
        ~<JDIQI8HDX#^#]$X#_$]$Z#Z$^#J#`!mwOTw~x]!m}4;z~$Z#c!n'4oz~~$]P^!n'5I}~gb3J6^!n'8;z~~4]@]!n';V}~x`9B!n'Sh},Z~~@_!n'^T}~la4I0`PI!n'_\
        >w~~&ZUX0[%Y!n'aF}~dXB[!n'gu}~xDNf+G!n,Ne}~x_!n-2E}~y^,[MJ!n-:Os|I~%J/Y(I#]$]#[G]!n->v}~~(b!n-FC}~)Z?`SC!n-V#n~=X]H+JR_#Z%[-^!n-W=\
        u~6IJIB]&`Z]!n-aTz~)Vqa!n-a|z~xX!n1mC}~ea5A(Ha]!n78;}~~#a'^!n7:Ozy`5^t^!n7BFz~~(b!n7Kb}~~(c!n7N,}H[~]IB]!n7PMz~~(Y8Z!n7TMw~_b.]:B!\
        n::Or~8[6[)[#^PF*^!n::Wq~GeRX-]*C)ZA[!n:?D}~~(Y1_!n:A>}~GY!n:Sh}~S_FH-[^F!n:].}~T[!n:^oz~_[FV!n<Kc}~xY!nF=d}~xB/]Xb!nF@2}~xH#]6Y!n\
        FZS}~r]*H([!nFh>zHZd]!nFnE}~#d!nFoHu.[8_kZCY3`!nIC=}!nIX~}{H~3_*H#[!nLcPz?^~ZC7c!nM-p}~<[YW!nM4o}~~<V8Y!nM78}z]/ZnH!nM8?}~&c!nM8J}\
        ~WV#_AH!nM:$}~.X(Y!nMSRzPc!nMTX}~$[~9^!nMTez~;HQ[e]=Y!nMYrw~+X+YVX!nM[g}~x`!nP'_w~VW=V%ZjI!nP3N}~_Z%J!nP76}~$[vI/c!nP78w~.V(Y~4]4[\
        !nP8;}N]tGe^(G!nP:O}~&]'X!nP>i}~y[ZX!nPAX}~EYOY!nPT`}~W[>Z!nP](}~0[q^)I!nP]xz~.Z(YQW!nSSOz~xIT`!nU>sz~]H~%`!nV1[}~q_lW!nV7F}~yZ+V!\
        nV>x}~1](Z!nV?-}~1YbZ!nVDqw~ye!nVGPw~r[*^!nVPe}*`!nVS%}D[~P^!nVTM}~_ZQZ=I!nVTNzIJ~QWDd8J!nVW1}~qZ%[!nV]xz~:ZRbZE!nV^o}~ra*C!nVbc}~\
        tc!nVgDz~q_+_M]!nW8t}~/Y~2_!nX;{}~vb!nY8(}~]ZPX!nY;{}~&H$I%]!nYX;}~IZ!nZD>w~~2['`!n_W=}~~DJ=_#^!n_]B}~za!n`8;}~x[<[!n`Cdw~,H~3]H](\
        `!n`OG}~~%]/I!n`TK}~~Va!n`j)}~xH*^/`!nc9C}~~d_!ndg#}~t_!neUZ}~B]~&c!ngk}}!np:O}~5VTY!nqH2}~xfoJ!nr>_}~~/b!nrS%}~~/_!nrT,}~~/^!nrXr\
        }~~/^!nsSh}@]9Z!nsgu}B^7_!nyUz}~NW!nyW,}~OY!nzJ/}~H`!nzT,z~HYTa!n{T,}~H`T_!n|:W}S]$]!n|=+}SI#Z#G#]!n|>xp~%V.b%Y%Z,Y8J1]!n|ISw~yX]Y\
        *H*[!n|Q,zw[nI>Z8[!n|Q8}~xI#^!n|T`z~y[Y]!n|`0}~~+`(H)FJJ(]!n|`znAJqIFb&X,I,Y(H#_)Z&_'[#XPY$I$H#^&D!n}'_syZvY4](]!n})J}~~0^P[!n}1Uz\
        ~3VNH=`,Z!n}1c}~#]!n}3Nj{e#[#H#J]I<H#V&_,J&Z-V&^(H'^)a.H&]!n}3W}7_~~$`#G!n}4%w~Z_?DK]FY!n}4;z7bt^B_ID`I!n}4g}~Ee!n}4oz~#ZC[]^!n}5#\
        }~.^(@ub!n}6~w~%V0H'Y$XGY!n}8;z~WDX]=E'^$`!n}8B}~H]TX!n}8X}sYBZ!n};g}'I,`!n};{}~-f&YxH!n};~z~-F-`!n}<h}~.d~LI!n}<i}~/XkH!n}>.z~)]Y\
        ]8_#H^I!n}?z}~=I9^#J(_{H!n}@Z}~_IFb8D!n}@~z|]~<F!n}ACz~~:]6W9]!n}Atw~~>^2^!n}Auu}_~,[Nb!n}C?z~)a~4Z!n}EB}~7bcF!n}F^}~%b!n}Fn}~7[]`\
        (H!n}IKw~QX%G#cDI!n}J/}~EW!n}Jnw~~:_!n}Kb}~~?XE^!n}N7}~8`!n}NX}~(Y4]!n}O(}~4[~1^!n}O[}~~]`-[!n}P+}~~EZ:Z!n}PMz~DV]XKZ!n}SG}~4Y~W^!\
        n}Sq}~%Z!n}T,z~{g!n}T6z~La!n}UG}~?Z!n}W,}~CY.J!n}W=}~yag^!n}Xr}~xHB`O]!n}Z0w~o^/^!n}[Lq/I~PI<`.`0^5c#I5I!n}[z}~-]!n}]%}~~5Y!n}]*}~\
        LZ!n}]ms'ZyH4ZQa?I+b:^4[!n}^9}~@Y~-_!n}^Oz~eZ%a!n}^os~]IA_*a(XPH']!n}_@w~1WzZ*^!n}`mmxZ#Y'Y^ZFJ5G4^2c&J!n}b;}~Ed!n}bLz~9Y&Y!n}c`u~\
        ~#H#f0G;e6H!n}dfs~.G(^~FV!n}dtz~WYC[;[!n}fxqwf#F&J#I%V;W;X#ZFJ!n}h{}yGHI~+d!n}iGz~S[#[#^!n}ik}~~D^CY!n}j&}~~La!n}mC}~D`UJ7]!n}mVz~\
        xD.J+^Yb!o%k|}~9^aG&Z!o'au}~{^!o*].}~~W`$I,[!o*^oz~[^s]%H!o*f}z~+])Y8ET`!o/5Iz~5]~)X!o/:&}~~2`!o/?r}~xc(H!o/QCz~xI(G1j,I0F!o11[}~5\
        ]!o12ArEI$_macH#YZ_4J#I!o12kz~.J{^=Z#[!o13K}~~'Y#]!o18;}~xH7^4h&G-H!o1?:z~~BW%XE]!o1CO}~/[kHA`!o1D;z~kX!o1DO}~e^5FP]!o1Ei}~xH`_1G!\
        o1JU}~~Da1C%b!o1K&}~~B`!o1KI}~~BZI`!o1MUz~~je!o1Q8}~~D]4^5E!o1QUs~&]tG,a5[*E'[+`;H!o1SG}~~$ahY!o1Sm}wY~Q_!o1TN}~~jc!o1TX}~xZ+Z!o1T\
        ^}~~i]!o1T`u~_WJ^7X3[/J+`!o1Tew~,Z~)G7[([<`!o1UK}~~D@1d!o1UZw~~:^K[(]!o1Yn}~~k]!o1cG}~.IcB+g&@Y]!o1cS}~~A_!o1jJ}~~Ha!o1kq}~7[mFd]!\
        o1mV}~xH,`e^!o1o{}~0Y~EY!o38Xw~~U]'^,Z!o3Sh}~xGV^!o3YK}~.Y([uF!o9:O}~~[Y!oAk|}~x^.a!oE>x}~xc!oEa~}~xZ!oH#)}~xJL`!oH1U}~3_NI!oH2%z~\
        WI1YFX[Y!oH6)z~~9WH[!oH7F}}HMIk^!oH8;n&i*_]a.I`FMZ*Z(XTZ!oH9X}h_~;^!oH:p}Y[`[!oH;~w%a~*Z-ISZ!oH<#}~1HiGJ^D^!oH<hu~.J7Va_>a!oH?2}~~\
        9`#H!oH?zu~0G#Y~H_$]-`#_!oHAXz~2YUY#Y!oHAs}~DXUZ!oHE;zqZgX?FQ^!oHL}}~cHj`!oHN7};IWe'H!oHN?}~x_!oHO(}~~'cUE!oHPew&Jqk~QG!oHQU}~~M^!\
        oHT,k~*_$I'miF2J#_/_-H/I9_!oHT`s;[vG<WKV@a:]9Z!oHUz}~3YNI!oHVSk~.d$JjD,_R`#Z!oHW1}~ZI*`a`!oHWoz~C`~GZ!oHXJr~5beZW]*e!oHY|}~Kb!oH[?\
        }~.Z~LY!oH]xz~5a~#Y!oHaTw~1JU`?ET[#`!oHbL}~~W[!oHdts&Iqb~%H'^(]%_!oHfNz+c2_+_!oHfxz~W]OI.FA]!oHgf}~~E[6W!oHj9z%Z8^sI~@Z!oHl/}~.`{[\
        ND!oHlxw~~db!oL9Gz~JIOG-^^]!oM4yp~.[([~F^!oN'L}~~6X>Y!oN(Tz~PZcX>Y!oN*?}Oa!oN4Mm,_#_&Z$W(J#Z,Z)_'Z#`.W*_~4H!oNNiz~5[~G`!oQ9G}~JZ~;\
        W!oRN_}~I^!oRl3}!oZ6~w~3Y+X^H!oZSh}~3]ta!oZ](}~:J$c!oZg]}~,W!oZio}~D_!oZj9}!oZlY}~<I*YUZ!oaKZ}~T^!ode*}~6[$]JJ!odfu}~)Zf_!oea8}~`]\
        :D=`!of2Iw~7_cFp^!ofTXs~?]ZZ`^!oiSG}~x_!ok8;w)a~SGgbCb!ok8B}~~)[=^1G%H!ok=;z~~0^6Z.I$Z!okSG}~~hY!okSJzV]}c>GZJ(]!okS`z.E3_lZ(Y!okS\
        h}~tbm]!ok])}!oklXz~xbiZ!olSh}~1`~A]!ow60}~Yc!ow;gz~_JB_6^!owPMw~_a7ITb)H!ow](}~YcrZ/J!ow]U}PI~sd!o{78}~0Y~EY!o{LQ}~hX=[!
        """
}
