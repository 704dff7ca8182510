// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file

/// What `search-report --train` learned from the sentences of the records, as `make regenerate` writes it. `SentenceDigits` is the
/// notation, and `SentenceModel` reads it.
enum SentenceWeights {
    static let scale: Float = 0.007840423
    static let unknownRarity: Float = 10.2

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
        687 symptom:all-lose-registration symptom:all-phones-stop symptom:anonymous-calls-refused symptom:app-rings-late symptom:attended-\
        transfer-fails symptom:audio-delayed symptom:audio-lost-after-hold symptom:audio-stops symptom:auto-answer-fails symptom:banned-by\
        -server symptom:browser-cannot-call symptom:busy-although-free symptom:busy-lamp-fails symptom:call-breaks-when-both-act symptom:c\
        all-challenged-forever symptom:calls-labelled-spam symptom:calls-loop symptom:calls-to-mobiles-declined symptom:cannot-hang-up sym\
        ptom:cannot-resume-hold symptom:choppy-audio symptom:codec-refused symptom:conference-fails symptom:drops-after-15-minutes symptom\
        :drops-after-30-seconds symptom:drops-at-random symptom:drops-on-hold symptom:dtmf-doubled symptom:dtmf-ignored symptom:early-medi\
        a-not-heard symptom:echo symptom:emergency-call-fails symptom:encrypted-calls-fail symptom:everything-unavailable symptom:fails-at\
        -busy-times symptom:fax-fails symptom:forwarded-calls-fail symptom:inbound-challenged symptom:inbound-fails-outbound-works symptom\
        :inbound-number-not-found symptom:incomplete-number symptom:international-calls-fail symptom:large-messages-lost symptom:messages-\
        not-delivered symptom:missed-calls-shown symptom:no-audio symptom:no-music-on-hold symptom:no-ringback symptom:no-video symptom:no\
        ise-instead-of-voice symptom:one-number-fails symptom:one-phone-does-not-ring symptom:one-way-audio symptom:outbound-fails-inbound\
        -works symptom:phantom-calls symptom:pick-up-fails symptom:registered-but-unreachable symptom:registration-forbidden symptom:regis\
        tration-loops symptom:registration-not-found symptom:registration-times-out symptom:registration-too-brief symptom:ringing-stops-e\
        arly symptom:rings-cannot-be-answered symptom:rings-on-after-hangup symptom:second-call-fails symptom:second-device-unregisters-fi\
        rst symptom:slow-to-connect symptom:straight-to-voicemail symptom:tls-registration-fails symptom:transfer-fails symptom:trunk-show\
        n-offline symptom:two-phones-answer symptom:voicemail-light-stays-on symptom:works-after-reboot symptom:works-on-lan-only symptom:\
        wrong-caller-number warning:300 warning:301 warning:302 warning:303 warning:304 warning:305 warning:306 warning:307 warning:308 wa\
        rning:330 warning:331 warning:370 warning:380 warning:381 warning:399
        """

    static let words: StaticString = """
        0 0.0.0.0 0.5 00 000 00000001 0041 0044 0049 00972 011 015 017 06 07 0800 0900 0:32 0x15 0x1f 0x26 0x66 0x7f 1 1.0 1.1 1.2 1.3 10 \
        100 1000 10000 1000099 1001 1006 1008 100rel 101 102 1024 103 10dlc 10xx 11 110 111 112 1122 11223344 12 120 1234 127 127.0.0.1 12\
        8 1300 13416 1400 1420 144 1450 1472 1492 15 150 1500 15:00 16 16000 164 17 172.16 172.17 172.17.0.1 18 180 1800 181 182 183 183s \
        18x 19 1900 192.0.2.7 192.168 192.168.0.0 1970 199 1999 1xx 2 2.0 2.00 2.1 20 200 2000 20000 2001 2002 2004 202 2026 204 21 2100 2\
        1215 213 22 224 224.0.1.75 23 24 25 2543 256 26 2600 2617 264 27 28 2833 29 2b 2f4 2g 2xx 3 3.0 3.1 3.5 30 300 30000 301 302 304 3\
        05 307 308 30s 31 32 320 323 3261 3263 3264 3265 33 3312 3323 3325 3329 3398 34 3428 35 350 3515 3578 3600 3680 370 38 380 381 384\
         3842 3856 3891 3892 3903 3960 3966 399 3b 3cx 3d 3g 3gpp 3xx 4 40 400 401 402 4028 403 404 405 406 407 408 409 4096 41 410 411 41\
        19 412 413 414 415 416 417 42 420 421 422 423 4235 424 428 429 430 4320 433 436 437 438 439 44 440 4411 4412 4474 4475 4497 45 456\
        6 4568 469 473 4733 475 476 477 478 479 48 480 48000 481 482 483 484 485 486 487 488 489 49 491 493 494 4g 4xx 5 5.6.1.2 50 500 50\
        00 501 502 503 504 5057 5060 5061 5066 5070 5079 5080 512 513 53 535 5359 5360 5393 55 555 5555 56 5626 5630 56k 57 5763 58 580 58\
        39 5qi 5xx 6 60 600 603 604 606 607 608 6086 60:00 6228 64 64k 65 65535 6665 67 6809 69 6xx 7 7.0 7.2.4.1 7.5 70 7095 71 711 72 72\
        9 7339 7616 77 79 8 8.2.2.2 80 800 8000 8119 8192 8197 82 8224 8225 8226 850 8551 8588 8599 8688 8760 88 8866 8876 8888 9 90 900 9\
        00441 911 931 933 96 9600 972 999 9999 aaaa aar abandon abl abort about abov abroad abrupt absenc absent absolut absorb abus accen\
        t accept acceptabl acceptanc acces accident accord account acd ack acknowledg acknowledgement acl acm acoustic acoustical acquir a\
        cr acrobit acros act action activ activat activiti actpas ad adapt adapter add addit addres addresse addrtyp admin administrator a\
        dmis admit advanc advertiz advic adviz aead aec aeroplan aes affect africa afternoon afterward again against age agent aggregator \
        agi ago agr agre agreeabl agreement ahead ai aib aid air airplan aka akav1 alarm alaw alert alertmsg alg algorithm alia alias alic\
         alik aliv all allocat allow allowguest allowoverlap almost alon along alpin alreadi alter alternat alternativ alternativeservic a\
        lthough altogether alwai ambiguiti ambiguous ambulanc amd america american among amplificat amr analog analogu analysiz analytic a\
        nchor ancient android anew angl angular announc announcement anonymiti anonymous another ansi answer answerer answermod anti anybo\
        di anymor anyon anyth anywai anywher aoc aor ap apart api apiban apn app appeal appear appearanc append appli applicat appointment\
         approv approval area argument aris around arriv arrival artificial ascend asia asid ask aspect asr assert assign assistant associ\
        at assum assur ast astdb asterisk astrai asymmetric async asynchronous ata atis atm atomic att attach attachment attack attacker a\
        ttain attempt attend attendant attent attest attestat attic attribut atxfer atxferdropcal audaciti audibl audio audiocod audiosock\
        et audit austria aut auth authenticat author authoritativ authoriti authoriz authorizat auto autoaccept autoanswer autodestruct au\
        tomat automatic automatical autoscal autostart availabl avalanch averag avoid avp avpf awai await award awarenes awful aws b b2bua\
         b2buas babi back backend background backof backup backward bad baddevicetoken badg badli baic baidu bakeri balanc balancer baltim\
        or ban band bandwidth bank bann banner baoc bar baresip barg barr bas base64 base64url baselin basement basic batteri baud baum be\
        arer bearercapabiliti becam becaus becom bedroom beep befor beforehand began begin begun behalf behavior behind bell belong below \
        benotifi besid best better between beyond bidd big bigger bill billabl billsec bind bit black blacklist blackout blam blank blast \
        bleg blf blind blink blip bloat bloc block blocker blocklist blow blu bluetooth blur board bodi bogus bomb book bookmark boot bord\
        er borrow boss bot both bothwai bought bounc bound box brac bracket brak branch brand brazil breadth break breaker breif bri bria \
        bridg brief brigad bring broad broadsoft brok broken brother brought browser brut bubbl buddi budget buffer bufferbloat bug build \
        built bulk bulki bump bundl burn burst bus busi busines busylevel busyout button buy buzz bye byed bypas byt c ca cabl cac cach ca\
        denc calculat calendar call callabl callback calle caller callerid callgroup callkit callto cam camera camp campaign canadian canc\
        el cancellat canceller candidat caninsertdtmf cannot canonical canonicalizat cant cap capabiliti capabl capaciti capacitor capital\
         captur car card caretaker carri carrier cas cascad catch caught caus cav cbc ccb cdiv cdr ceas ced cell cellar cellphon cellular \
        center centr central cert certain certifi certificat cfb cfg cfna cfnr cfu cgnat cgrat chain challeng chan chanc chang channel cha\
        nunavail char character characteristic charg chargeabl charger chariti charset chart chat cheap check chicken chief child chim chi\
        na choic chok choos chop choppi choppines chos chosen chrom chunk cic cid cipher ciphertext circl circuit circulat cisco citi civi\
        c civil claim clas clash classifi classroom clean cleaner clear cli click click2call clid client clinic clip clir clock clockwork \
        clon clos closer cloud clu cluster cms cnam cng cnonc cod codec codeset coffe coincid cold collaps colleagu collect collid colliz \
        colon color column com combinat comcast comedia comfort comm comma comment commercial common communicat compact compani compar com\
        patibiliti compatibl compil complain complaint complet compos compositor compres compulsori comput concatenat concern concurrent c\
        ondit conditional conf confbridg conferenc confidential config configur configurabl configurat confirm confirmat conflict confus c\
        ongest congestsaf conn connect connectiviti connector conntrack consecutiv consent consider consol constant constraint consult con\
        sultat consultativ consumer contact contain container content context continu continuat contract contradict contrast control contr\
        oller convers conversat convert conveyanc cooki coordinat cop copi copper cor cordles coredn correct correlat correspond corrupt c\
        ost couldnt count counter counterpart countri coupl court cover coverag coworker cp cpg cpim cps cpu cr crackl cradl crash crc cre\
        at credential credit critical crl crlf crm cron cros crowdsec crv crypto cryptographic cs cscf cseq csfb cub cuba cucm cug cur cur\
        l curr current custom customer cut cutof cutt cw cycl d daemon dahdi dai daili damag danger dangl dark dart dashboard dat data dat\
        abas datagram day db ddi ddis deactivat dead deadlin deadlock deaf debug decid deciz deck declar declin decod decodabl decoder dec\
        ommis decrement decrypt dect dedicat deep default defect defectiv defenc defer defin definit definitiv deflect degrad delai delet \
        deliberat delist deliver deliverabl deliveri demand demo deni dentist department depend deplet deploi deployment deprecat derefere\
        nc deregistrat deriv des descend describ descript descriptor designat desk deskphon desktop despit dest destinat destroi detach de\
        tail detect detector deteriorat determin dev developer devic df7jal23ls0d dhcp diagnostic dial dialabl dialect dialer dialler dial\
        og dialoginfo dialogu dialplan dialstatus dialton diameter dictat did die diff differ differenc different digest digicert digit di\
        gital digitmap dip direct directmedia directori disa disabl disagre disallow disappear discard disconnect discover discus disguiz \
        disk dismis dispatch dispatchabl dispatcher displac displai disposit disput distanc distinct distinctiv distinguish distort distri\
        but disturb disturbanc div diverg divers divert divid dnd dns docker doctor document documentat doe doesnt doing domain domestic d\
        on dongl donor dont door doorbel doorphon dot dotnet doubango doubl down downgrad download downstream doz dozen drachtio draft dra\
        in drift dril driv driver drop dropout drsn ds dscp dsl dsn dsp dss dst dtl dtmf dtmfmod du dual due duplex duplicat dur durat dut\
        ch dynamic dyndn e e1 e2e e911 each ealg ear earli earlier earliest earpiec earth eat eauthnocredential eauthstalecount ebai ec2 e\
        cal ecdh ecdsa ecertverif echo echocancellat ecm ecrf ect edg edit ef efailedcredential effect effectiv effort egg egres eight eit\
        her elastic electron element elevator eleven eleventh elin els elsewher email embed emergenci emergencycalldata emit emoji employe\
         empt empti emptines en enabl encod encrypt end endiannes endles endpoint enforc engag engin english enomedia enough enquiri ensur\
         enter entir entiti entri enum enumerat envelop equal equipment eras erlang errno error es256 esc escap esinet esnet esp esrp esta\
        blish establishement establishment estimat etag etens eth0 ethernet etpnotavail ets etsxtimeout eu euroisdn europ even event event\
        list ever everi everybodi everydai everyon everyth everywher evict evidenc evs ex exact exampl exc excavator exceed except exchang\
         exclud exclusiv exempt exhaust exist existent exit exosip exosip2 expans expect expel expir expirat expiri explain explanat expli\
        cit explod exploder exponential exporter expos ext exten extend extens externaddr external externip externnotifi extra extrem f fa\
        c faciliti factori fad fail fail2ban failover failur fak fall fallback fals famili fan fanvil far farm fast faster fat fatal fault\
         faulti faultles fax fax2mail faxopt fcc fcm featur fed federat feed feedback fell fetch few fewer fi fiber field fifteen fifth fi\
        fti fight figur fil fill filter fin final find finger fingerprint finish fir firebas firefox firewal firm firmwar first firstnet f\
        it fitt fiv fix flag flap flash flat fleet flexisip flight flip flood floor flow flush flutter fmtp focus fold folder follow foo f\
        orbid forbidden forc foreground foreign forever forg forget forgot forgotten fork form format former forth forti forward forwarder\
         found four fourth fqdn fr fract fractional fragment fragmentat fram framework franc fraud fre freepbx freeswitch freetdm freez fr\
        ench frequenci frequent fresh friend fritz fritzbox fritzfon fromdomain fromuser front frozen fs fulfil full fulli funct functiona\
        liti fund further fusionpbx futur fuzz fuzzer fwconsol fxo fxs fxs1 g g0 g3 g711 g722 g723 g726 g729 gain gam gap garbag garbl gar\
        den gas gat gatekeeper gatewai gather gav gbr gcm general generat generator generic geo geoblock geodetic geographic geolocat geop\
        riv german germani gett getusermedia ghost giant gibberish gigaset giv given glar glas glitch global glov glow go goe going gon go\
        od googl gosip government gpickup grab grad grafana grammar grandma grandstream grant graph great green greet grei grew grind grou\
        ndwir group grow grown growth gruu gsm guarant guarante guard guest guid gw gzip h h0 h11 h264 h265 h323 ha1 habit hacker hairpin \
        half halfwai hall hallwai halting hammer hand handi handl handler handof handover handset handshak handwritten hang hangup hangupc\
        aus happen happi haproxi haras hard hardwar harm harsh hash hav hazard head header headquarter headset health healthcheck healthi \
        hear heard heartbeat heavi heed held hello helm help helper helplin her herd herself heuristic hex hiccup hid hidden high higher h\
        ighest himself hint hiss histinfo histori hit hiya hlang hlc hlr hmac hoc hol hold holidai hom homeassistant honor hook hop hopele\
        s horizon horribl hospital host hostnam hot hotel hotlin hotspot hour hous howl hss ht htabl html http huawei hug human humintlang\
         humm hundr hung hunt hurt husband hybrid hylafax hypervisor hyphen iam iana iat iaxmodem ice icegatheringtimeout icmp icon id idd\
         identical identifi identificat identifier identiti idl ids ie ietf igmp ignor ignorant ignoreip ilbc illegal imag imap imdn immed\
        iat impatient impedanc implement implementat implicit important impossibl ims imsi inactiv inactiviti inaudibl inband inbound inci\
        dent includ incognito incom incompatibl incomplet inconsistenci inconsistent incorrect increas increment independent index india i\
        ndicat indicator indoor induc ineffectiv infinit influenc info infodtmf inform informat ingres inherit initial initiat inject inne\
        r input insecur insert insid insist inspect instal installat instanc instant instead instruct insufficient int intelligibiliti int\
        end inter interactiv intercept intercom intercompani interconnect interdigit interest interfac interferenc interim interlock inter\
        mediari intermediat intermittent internal international internet internetwork interpret interpreter interrupt interval interwork i\
        ntra introduct intrus inus inv invalid invalidat invent invit invite invoic invok invt io ios iot ip ip6 ipban iphon ips ipsec ipt\
        abl ipv4 ipv6 iscompos isdn isfocus isim isnt isolat isp isrg issu issuer isup itali itself itsp itu ivr jail jam janus java jcard\
         jerki jingl jitsi jitter job john join js json jssip judg juli jumbo jump jun junk jwscard jwt k kamailio kari kb kbit keep keepa\
        liv kei kept key keyfram keypad khz kick kid kill kilobyt kind kit kitchen kmin knock know knowledg known kpml kub kubernet l l16 \
        lab label lack ladi lag lagg lai lamp lan land landlin languag laps laptop larg larger largest last lat latch latenci later latest\
         latter law layer lcr ldap lead leaf leak learn leas least leav led left leftover leg legaci legal legg legit legitimat len length\
         lengthi less let letter level librari libsrtp libstirshaken licenc licens lie lifetim lift light lik likeli lim limbo limit limit\
        er lin linear link linkset linphon lis list listen listener lit literal littl liv livekit livenes llc lnp lo load local localhost \
        localnet locat lock lockout lodg log logg logic login logout lon long longer longest look lookup loop loopback loos los loser loss\
         lossi lost lot loud loudspeaker low lower lowest lrf lrn lte lua luck lunch lync m mac machin mad mail mailbox mailto main mainta\
        in maintenanc major majoriti mak makecal maker malform man manag management manager mandatori mangl mani manipulat manual map mapp\
         march mark marker market marriag mask mass master match matchmor matter max maxdatagram maxfwd maximum mayb mcpt mcpttp md5 mdn m\
        ean meant meantim meanwhil measur mechanism media mediastreamtrack medical meet meetm melodi member memori ment menu mereli merg m\
        esh messag messagesend met metadata metallic method mexico mf mfc mhom mi mic mickei microphon microsip microsoft mid middl middle\
        box midwai migrat mikei mikrotik militari millisecond mim min mind minexpiri minikub minimal minimum minus minut miscellaneous mis\
        configur misconfigurat misdial misfir mismatch misrout miss misspel misspelt mistak mistyp misus mitel mitigat mix mixer mk mlpp m\
        np mobil mod modal modem modern modifi modificat modifier modparam modul moh mom moment momentari mondai monei monitor month moon \
        mor morn mos most mostli mother mous mov mp3 mpg123 mpl ms msc msd msg msilo msrp mtp mtu mu much mulaw multi multicast multifunct\
         multipart multipl multipoint multirefer music musiconhold mut mutual mux mwi myself mysql mysterious n nagio nam nameserver names\
        pac nan naptr narrow nat nathelper national nativ natp natt natur nc near nearest nearli need negativ negotiat neighbor neither ne\
        st net netcat nettyp network never new newer newest newli newlin next nftabl ng911 nginx ni2 nic niceli nicknam night nil nin nine\
        ti ninth nlb no noanscodec nobodi nod nodeport nois nokia nomadic non nonack nonc nonexist nonexistenc nonexistent nonsens noon no\
        r norefersub norespons normal normaliz normalizat north noservic not notauth notavail noth notic noticeabl notifi notificat notifi\
        er notimpl now nowher npdi npi nr nse nt ntp nua nuisanc null number numeric nurs nxdomain o o2 ob object oblig observ obsolet obt\
        ain obtainabl occupi occur ocs octet odd off offer offic officer offlin often ok okai oks old older oldest omit onaccept onc oncan\
        cel one oneplus ongo onli onlin onrep onto ontrack opaqu open opener opensip openssl operat operational operator opickup opnsens o\
        pposit opt optimistic optimiz optimizat option optional opus oracl order ordinari organizat orig origin original originat originat\
        or orion orphan osip other otherwiz our ourselv out outag outbound outcom outdat outgo outgrew outliv outofcal output outreach out\
        sid outsider outstand over overcommit overcrowd overdu overflow overhead overlai overlap overload overlong overnight overrid overr\
        un oversea oversip oversiz overweight overwhelm overwrit owe own owner p pa pac pack packag packet packetizat pad padlock pag page\
        r pai paint pair pakistan panel pappi parallel param parameter parent park pars parser part parti partial participant particular p\
        artit partner pass passport passthrough password past path patienc patient pattern paus pay payload payment pbx pcf pcm pcma pcmu \
        pcrf pdd pdf peak peer pem pend pendant peopl per percent perfect perform perhap period periodic permanent permis permit persist p\
        ersistent person personal personaliz phantom pharmaci phas phish phon photo phras physical pick pickup pickupexten pickupgroup pic\
        kupmark pictur pidf piec pik pil pilot pin ping pinhol pivot pixel pixelat pizza pjmedia pjsip pjsua pkcs7 pkt plac plai plain pla\
        n platform playback player playlist pleas pli plot plug plugin plumber plus pn pns pnsreg pocket pod poe point pointer pointles po\
        land polariti polic polici polit poll pollmailbox polycom pong pool poor pop popp popup port portabiliti portal posit positiv poss\
        ibl post postpaid postpon potential power powerlin ppi pppo ppt prack practic pranswer pre preanswer precedenc preciz precondit pr\
        edictiv preempt prefer preferenc prefix prematur prematuremedia premium premiz prepaid prepend prerecord pres preselect presenc pr\
        esent presentat presentiti pretend prevent preview previous pri pric prid pridialplan prilocaldialplan print printer prioriti prio\
        ritiz privaci privat prob probab problem proc procedur proceed proces processor produc product profil program progres progressinba\
        nd prohibit prometheus promiz prompt proof proper properti propos proprietari protect proto protocol prov provid provider provisio\
        nal proviz proxi psap pseudo pstn ptim pua public publicat publish publisher pull pur purg purpos purr push pushkit put putt pvc p\
        ython q q735 q931 qci qop qor qos qsig qualifi qualiti quarantin quarrel quarter quench queri quest queu quick quicker quiet quit \
        quot quota r r2 rac rack radio radius ragg rais ramp ran random randomiz rang rank rar rasp rat rather ratio rattl raw ray rbt re \
        reach reachabl react read readabl readi real realli realm realtim reason reassemb reassembl reassign rebind reboot rebuilt receipt\
         receiv receivefax receiver recept receptionist recharg recipient recognisabl recogniz recommend reconnect reconstruct record reco\
        rder recover recoveri recurs recv recvon red redeploi redial redirect redirector rediz redres reduc redundanci refer refere refere\
        nc referrer referror reflect refresh refresher refus refusal reg regex regint region register registereropt registerexpir registra\
        r registrat registri regret regretful regular regulator reinsert reinstal reinvit reject rekei rel relai relaunch relaxdtmf releas\
         reliab reliabl reload remain remark remediat remember reminder remot remov removal renam render renegotiat renew renewal renumber\
         reorder repeat repeated repeater replac replacement replacetrack replai repli replica replug report repositori representat republ\
        ish reputat request requestfail requir reregister rerout res reschedul rescu reseller resend reserv reservat reset resign resiproc\
        at resolut resolv resolvabl resolver resort resourc respect respond responder respons responsibl responsiv rest restart restor res\
        torat restrict resubscrib result resum resync resynchronizat retarget retent retir retran retransmis retransmit retri retriev retr\
        ievabl retrieval return reus reveal reverberat revers reversal reviv revok rewrit rewritten rewrot rfc2833 rfc4733 rfc5626 ribbon \
        rich rid right ring ringal ringback ringer ringtimer rington ris risk rlmi rls rn rna roam roar robb robin robocal robocaller robo\
        t robotic rol roll rollback rollover room root rotari rotat round rout routabl router row rph rport rr rs rs256 rsa rseq rsvp rtcd\
        tmfsender rtcp rtcses rtp rtpengin rtpholdtimeout rtpmap rtpproxi rtptimeout rtsp rtt ru rubbish ruin rul run rung runn rural ruri\
         rush rx rxfax s s0 sa saf safari safeli sai said sal sam sampl samsung san sandbox sangoma saniti sat satellit satisfi satisfiabl\
         saturat saturdai sav saver savp savpf saw say sbc scam scan scanner scatter scenario schedul schem schema school scop scor scramb\
        l scratch screech screen script sctp sd sde sdk sdp sdpneg se seal search seat sec second secondari secret secretari sect secur se\
        curiti see seem seen segment seiz seizur seldom select self semi semicolon send senddtmf sender sendfax sendmessag sendon sendrecv\
         sens senseles sensibl sensitiv sensor sent sentenc separat sequenc sequential serial serv server servic servlet sess set setlocal\
        descript setremotedescript sett settl setup seven seventeen seventi several sha shaken shap shar sharp shed sheet shelter shhh shi\
        ft ship shop short shorten shorter show shown shred shrink shut shutdown sibl sick sid sidecar sideton sign signal signalingstat s\
        ignatur signer significant silenc silent sim similar simpl simpli simr simultaneous sinc singl sip sipdroid sipfrag sipgo sipml5 s\
        ipp siprec sipsorceri sipvicious sister sit sitt situat six sixti siz skew skip sl sla slash sleep slept slider slot slow slowli s\
        luggish sm smal smaller smart smartphon smim smith smooth sms smsc snat sngrep sni snom soap socket sofia soft softkei softphon so\
        ftswitch softwar sold solid solv somalia somebodi someon someth sometim song sonus soon sorri sos soul sound soundles sourc spa sp\
        a112 spac spain spam span spandsp spanish spar spc spe speak speaker speakerphon spec special specifi specific specifical specific\
        at speech speechles speex spel spend spent spi spik spin spiral spit split spoil spok spoken spoof spooki sporadic spread sps squa\
        r squash squeal srs srsnam srst srtp srv ss ss7 ssh ssl ssrc ssrf sst stack staf stag stai stal stammer stand standard standbi sta\
        r starlink start stat stateful stateles statement static statistic status statuscod steal step sti stil stir stood stop stor stora\
        g storm strai straight strang stranger strategi stream street strength stres strict string strip strong stub stuck stumbl stun stu\
        tter styl subaddres subcod submarin submis subnet subprotocol subscrib subscribecontext subscriber subscript succ succeed succes s\
        uccessful successor such sudden suffer suffic suffix suggest suit suitabl sum summari summer sundayddr super superfluous superviso\
        r superviz supplementari suppli supplier support suppos suppres sur surg surplus survei surviv suspect suspend suspens suspicious \
        swallow swap swel swip swis swisscom switch switchboard syllabl symbol symmetric syn sync synchroniz syntax system systemctl t t1 \
        t301 t302 t303 t310 t38 t38faxversion t7 t9 tab tabl tablet tag tagg tail taint tak taken talk talker tamper tap tapp target tarif\
         tas tax taxi tcp tcpdump tdialog tdm teacher team tear technologi tel telco telekom telemarket telemarketer telephon telephoni te\
        leviz televot tell telnet telnyx templat temporari ten tenant tenniz term terminal terminat terraform terrib terribl test text tgr\
        p thank their themselv theori therapi therefor thing think third thirti though thousand thre thread threshold threw thric throttl \
        through throughout throughput throw thrown thumb thunder thus tia tick ticket tight til till tim timeout timer timeslot timestamp \
        tini tinni tip tir tls tm tn tnauthlist tns todai together toggl token told tolerat toll tombston tomorrow ton toneleak tongu too \
        took tool top topic topmost topoh topologi torn tortur total touch toward town trac tracerout track traffic trail train transact t\
        ranscod transcoder transfer transfere transferor transfersipparticipant transient transit translat translator transmis transmit tr\
        ansport travel tre treat treatment tri trial trickl trigger trim trip tripl trombon troubl tru truncat trunk trust try tsilo ttl t\
        ts tun tunnel tupl turn tut twelv twenti twic twilio twiml two tx txfax typ typical typo u ua uac uae uas udp udptl ue ufrag ui uk\
         uknown ulaw ulimit un unabl unacceptabl unacknowledg unaffect unallocat unanswer unassign unattainabl unauthenticat unauthoriz un\
        avail unavailabiliti unavailabl unawar unban unblock uncaught uncertain unchang unclear unconditional unconfirm uncontrol unconver\
        t undecipherabl undefin under underground underrun understand understood underwater unencrypt unescap unexpect unexplain unfinish \
        unforeseeabl unforeseen unfortunat unhandl unheard unhid unhold unicast unidentifi unimplement unintelligibl uniqu unit unknown un\
        kown unles unlik unlit unlock unmask unmatch unmet unmut unnotic unpaid unparsabl unplan unplug unpredictabl unprotect unproven un\
        proviz unquot unreachabl unread unreadabl unrecognisabl unrecogniz unregister unreliabl unresolvabl unresponsiv unrestrict unsaf u\
        nseen unset unsign unsolicit unspecifi unspecific unstat unsubscrib unsuitabl unsupport untick until untouch untrust untun unus un\
        usabl unverifi unwant unwelcom up updat upgrad uplink upload upon ups upstream uptimerobot urgenci urgent uri uri2dst2 uris url ur\
        n us usa usabl usag use used useful useles user userland usernam using usrloc usual utc utf uui uuid v v4 v6 vacant vacat vacuum v\
        ad vagu valid validat validiti valu vanish vapid variabl variant vault vehicl vendor verb verdict verifi verificat verifier verizo\
        n vers verstat versus verto via viber vibrat video videosupport vienna view violat virtual visibl visit visitor vlan vlr vm vms vn\
        d vodafon voic voicemail void voip volt voltag volum voluminous vonag vowifi vp8 vp9 vpn vps vrrp vs wai wait waitexten wak wakeup\
         walk wall wallet wan wangiri want warehous warm warn watch watchdog watcher water waterfal wav way wb weak weather web webex webh\
        ook webinar webphon webpush webrtc webrtc2sip websit websocket week weekdai weekend weekli weigh weird welcom well went wet whatev\
        er whatsoever whenever wher wherea wherever whether whichever whit whitelist whoever whol wholesal whom whos wi wid wideband widge\
        t wif wifi wild wildcard will win window winfo winn wip wir wireguard wireles wireshark wish withdraw withdrawn withdrew withheld \
        withhold within without wok woken women wont word work workaround worker workshop world worri wors worst wps wrap wrapper wrapup w\
        rit written wrong wrongful wrot ws wss www x x1 x509 x5u xcap xfer xiaomi xml xmpp xperia xpidf xyz yard yat yealink year yeastar \
        yes yesterdai yet yield your yourself yz z zero zoiper zombi zon zoom zrtp
        """

    static let rows: StaticString = """
        _~%Z5`(a&`Df=d'[%b'h'_$J%`&],`%f#^%_2i%b$f!p~0Hpi6b6H-G4i!y~#^!j;g$Iqk~)H0r+H%C#b8b!~~~<k5F!y~.Izg!~~~Fg!y~~Fk!~~~Db!~~~S`!t~~Fr.F\
        !~~~.hFI!~~~.hFI!~~~.fCG!~~zH1d!~~~<I5d!~~~Oe!~~~4I#n!~4e!~?c!~Dc!~'c!~,a![#C#r/F+cV_1[,_&X/[&g-V(G%H%Z#H$G)d#[-c%Z/Y*]*G%h#d%J%I&\
        J#e#F#I%a(h%I([$F#H%p#i$c%Z'G*a!n~jkvg!y~=INe!~~Da!~~~cb!d.d~/d)]0`3I%h%G5b#I#B$a(^)b%I#Y$I*i4Z+`(]*`!bwh$[#[$^2I&d0V#WEDB`9H*j)n/\
        a(a!~~~Sf8I!y~~Jf@`!~!t~~$HQp!~~~6]!~~id!cy_%q#`2^/d#lQ_Gi4J2b!nwbJXrl8G&d,I.b!r'=~?XFdph!~~kFYe!~~DY!~~~Hd!~2e!y;G~zh.f!y~hJQi$H!\
        ~~ea!p~,C~2v!~~~8i!~~~8g!y~~1f)h!r~~4ICf'h!y~uE@f=h!v~e`N]:Z!y~#I~4jFc%H!~~~=b!i~5^'eREYc#h3]%^!~~r]!~~~G^!~~~Gc!~~~<f!~~kHY_!~~~1\
        I8f!~~~Gc!c~0]dI?r#?BF(r'f'I!~~~?^!r~kbYi%I)c!~~~4g!t@I<h~bb1Y*I4`!~~~N]!m~ZggY$d.e!r~]ZHn:e!y~~5]>^!~~~Jb!~~~Bc!~~~[d!ZwF#_#m#`%E\
        #I'J/^CY(X#W6]%]([*_(f)D'])@(H'n&f-h#d&k#Y&G!k~AjkJ'o#HBa'H!tzg+`RGQH!t{n~LF$H1H![xl#Z%g#_?J#I/J,H'[#X4X(`*I#H,Y.r4t'D-I+I!~}G~:h6\
        H$I!yw`Ta5J!r1E~Ga%a~$k!~~~Gb!~~~Sc!p~0HBab[>f'G4j!~~0I~HI4a!~~~ce!pwa%]%e5J!~~6c!nwH#n$d%c^E{]$`%D!h0a,`f],a&_/Y=Z2c+]?F%aHb#`$_&\
        f!l~jqwc!~!v~beEhXI!b~5H*_'g'I1c6^4H$d+g$a$g%J#a#a3G/^#I'W#m'c!QwY$Z#X#Y#d#F#c#e#[*I'X%W&_$Z(F#W.]*H$G(G%I&I#_&I&X'Y'Z&c#`#I%Z$Y#I\
        #Z$I#X#Z%]$b#l$J%a'^*_$^%W&^#`&Z$I$`#I#X#p#b$a$Y%a#p%[!y-a~~Hb!y~~Jf@`!~7c!~~6k!v~l^#_#^!h~$hAWiI;m=i!v~rW%[#[!t~%h~&G!r4GyeXH-j!~\
        ~~ec!~~~Fb!yOj!v5Io]2a!~~~<IYh!~~~%b!v6H-ese!~~~Na!k8AcI^_0J,W%[#Z4i#HIc'H#e+d!k~)W/k$iG^&d!k~.a(Yt_4g<j!~~~Ie!~~kiYC(E!y~.b(d!y~~\
        Mh!t:E~NfYf1H!v~ZaiI.b!~~~9[!y~fd!~~~Fc!~~~@e!~~,d!i}e#H#h#`#GII,](E&aPeRq!g'd?`VH5_&I`['^9E&`#I'^$a(],`%d*f$I#I%F']!y~jmgH!y^a2d!\
        yw`;Gjb!^.`oIDbGf#H4c$H$W&C)H$Z%k#n#I#F*e-b-d'i#l%I$I)[!i~&_%j,_1?#WR[1`5_Ai+b!~~~[a!p5_oX&a.VI`PI!fz^*^#b#c$eU^<F6E1f1H3g!p~*^V_P\
        l_E!m~(G%jU^Pg`B!~~t^!~~t^!~~~5f!lccGbKd=@$](i8d>[,F!b'Ft^%^$d#^3c|[#r#E6J1]$E%H#I#h'J!~XI7b~]F!v,a~,cRb!f~)j$X&_#]'G#d$aB^&['d%_&\
        Z$W)H!y~CE/h)H2j!~~_m%HEI!y~$`^`~)J!~~~8c#H!~~pg!~~Hi!~jI[k%J~@I!t~@dEh;EcI!n7^$Z(a.b~>]-]#](H!jAA~=^-^Ti#`(d+[!~~:_!y~}J5k#JGI!~~\
        ~U^!~~$^~bF!~~Zd!m~Bbo^Cb'k!~~`^!v~_`7Z;if@!^H^Ghnk%`([?b*b$H$c+G#n([+Z!i~*^$J0H%Z;`cj#fGa!y~=D;d!~_e!~~`^!~~`^!~~WlF=aJ!y~Fl'H9H!\
        ~~9Z!~|e!~~=]!~~3a!~~|aeG!d~0JBE.E=c$I#d#`'e$a#^.a#J&^)[#f#I'c%e']$H$^/b%d&b#a!~~|aeG!y~,c1J~.b(I!h~(I%d#hDe3J&b'c]@!m~&e$G#X$e2ZB\
        a!jnb2]ad=b*f0e#?)H=a#J&B(a!v~~8[Jh'[!g+_?hb^$])`$_#W&H,b#b:_=a?I#^Fh!Z4dw]$[sg'l+^#F+I&s#f1g&I#w!y~/Z|HFc!y~Ab!U4bF`PJ$H#X#b#J%G,\
        ^*I#Z#B%]#Y.HBH#j(e#`%j$?%c0e$J#X$g#@#e#C$k+I$H#l&z#B#F#E#I&c#d&h#W&`#I!U#c~#G*D'^(](H;H#G#F$Y#^&H*J-a)I$i*h$H$X$h&^+f(G#c#v#V#d$k\
        )j%_$j#I#C$q#G%]'J$b#e$[%H!d]iMI'?U^8Z$H)F(b:s=d#f!nebKgMI#]6]2^+I!a4ew[$^&c#H?JUp+l0m2l'A&H#J#E!b'_+aoD#G4f.H7I$I+H'^$`=^(J#_%J#c\
        #]#I#f#J1e+_'^$I$l$[#I)`!t~6j!y~kcYF!tHJ~A^Ki!t6Hna2^fd!~~8b!~~Cf!~!t~:H#H=H6^Zn!y+a~2GQ_!geiK[)H$FDI7].C/j)j)Y*o@I!n+`~4<NGPoGj!y\
        ~>c!tI@~@dTi!m+`4a~$W#DK^4e!t+`~6_#`K_!t~Abp_!e~B]~:|!~~`^!r~C@vl!~~E`!t~Fh!y~G@'I~+e!yw`;ajI!p7_~3GSm!r~E]#f%]#]#I!v~E`'_!t~E_']#\
        FLJHh!y~Lg!~~~Ff!~~M`!yf`+b!v{^@HBc+X!y~JZ!~~jZ!v7_*c~J^4H!v~~Zd#c'd!~~_h7G!~~_gGG6H!y~~%I6f!~~Pe!v~~8a#`!y~QF#E%g!y~QH#e$F!t~Sl!r\
        wJX_$b#GNi9F!v~Qi%I#a!y~~@bD[![1el[$F#J'[+d&H*^;c(Z4Z$Y#])f$j*C'G2d$c'X&g)Z#e%H$e$H#h#G$f%Z%h#_!v~~9h!]H_WJ#I#FT>(F&A(F6c$E(a#G'i#\
        l&d$k#k*H7f*I#k(a#c$h!k8b~B?Qo6g9J!g1g)b~C]Pl#I5`El!g;g~AGMG<p#d+I%b!y#a~%`!X{^$]([*[']CI#I'c6e*n#W$B&d%x(c#G1J#V2Y#i%J#k)Z%m$E#[$\
        _!n~#H4_~Hm#c#Y*F!ZY^&b2gBf+f$_B8%B(Z.X'@'G&m%G'I#k$g#b&j(g#J$g*_$J(d.g+J!i~%B~&i`n!v~=^~)aGb!e~$F@I9D)_#I>k)t(oPG!y~c_!y~@_!~~~ia\
        !t,_5akaU`!n~>b=^Eg$I+H&i)dFI&C!~!v~#H~.I)fGJ#b'b!d=H)a&_~3H*W%^$J#g#G1c/k6c#e?X!~~xf!je_Ja,J,IA=8f:YLa#f!y,I0c~N^!XA])^PI*@-Y(H+^\
        7H#G'I%[*d$Z#g#H1k,^&I$J3z#q)e+c)J*Y&Y#a!p'arI;IS_$g!v~A`8Z1`!`=Hk_%I[G$h9^#I&J9]#i)Z+n&c$s+d'X#e!p~~CJ0H3w(I!~~~'e!~~~Yc!~~HdSG!~\
        ~~B`!y~.J~1]<d!r~eJ(HYq!~Sa!~~kZ!~~+[!v~Oe!v~Mj-_!yUa~`f!~~oZ!~~~Sg,I!~d[!t~Gf'i!~~,a!y^i(b!~~0adF!~~_gGG6H!ynIn`7^!~~pW!y~%h]G!~~\
        ^I4g!pA`Y`%_'H$G#IBd=c%EJD+I!~ve!c~0J'D.g,c$_+d3[2J6`%B#G$Y*b#X,b-d#H%I#o#[!g~/H(_I^6](c$e,b)f'HHi!Y4]kJ0[']3I$J2H&H6Z#p%^&m#X+E%H\
        #k$k5['e+J#_$a&>)H#Z%]$h!i#_|G1ddj$I#J%a0F:^-g#I*H!iY`6^1H3e+^Yb'e6a'^;H>I!g~#IJDEI%X#d$f#[3s!f|Htd$h#h3m$f.H!y~<I4g!y~~4i!y}f!iy_\
        %^%_3d%HRX$bAH'J#h!vXe-b~)c%IVH!v~kY+^;f!~~kbYI!t~$n^`~&J!y~+F?eSh!~~DIRj!y~fd!h,^sHMIF[#]&c$pbI!y~~8c#A2d!y~je!y9[4c!~~~$I2f!p~Yf\
        2E@^Wb!~~ve!~~~0bFE!i~_X%IM[)a)b0Y0a5e!~~~bd!m~_cPd(F#`Xe!~~h_!y~.b(d!~~HdSI!y~fd!jLb^a/J$]r_9_&D$_(q)c!~~XW!v~~%c.a!~~~Oe!~~~9e!~\
        ~,a!~~kZ!y~uo!~~Hb~CI!y~JV$_!~~EH(d!~~Jf~:H!['^'F#^#b%[$b#d%_$f#^#c$d$_'^&[#f%_$a']$^:c5I,[#](ZAW&]$Z$J(a#_#^$Z+D9J&I&a&^'C,I(Y.I$\
        H!~~cg!~~EH(d!v~.Cco!v~s`%j3C!t~.d(g~EE!vnBn_7^;h!~~_h7G!vyFHm!~~~Se!p~ZCEe8a%a%c(b/g!l1c~2hR[?bH`!t~~4rCJ!~~~Se!k~~<y+G#Z.I!e&e6_\
        *e#d+e(a/a#i3_#e#a#a&b*I@ICIQI0F)I!v~~<p!p~dgRc7`!y~~@d!~~~Sd!v~~<n5H&c3J!~yIZHzg!p~RI$d5ZS`=^)e!~~pf!v~^nsg!v~UegI&H1b!p~^o=f%aAa\
        GI!]+a%`kd#I#H#g$G#c#],]#^'[&_$a%[(I$]#Z#_#W%I%[)])c'b&^*a%B&_#h#E)`$H&]&_%a%G%Z#`*F%I0J&E)`#H'I&`#E!d#_@I,H>gJ['Z$J(X%]DJ#f$k+G/c\
        %[-J-X(a$Y#^3[%];c!i~0Gs_*f:t+d;a!~~~6g!~5IoE2c!^#C0_$pFH/b0e7i#D'^#[&a$A&Z#C#f'k#I&I#H&Y'a$j'I$I)Y,c.C)W4[#b)b)J#c$b#b+_*J#h!tnaD\
        H.`?HMI'p!~wc!v~FeQ_-e!~~-d!KR^4_6H'x#v#p(h#J'I#`#w#A#I'I#W#o#]&b#`$b$I$d#D#a#H#[-I#H$H$H#F#k#D*H)Y%J$`'J#g#@#H#e#G$h&d#H#i$c#Y#I#\
        I$c#E#D#]$E#G#]%I#i%A#a$I$G#`$i#j$G'D#E#g#e#Z#H#X#`#J#H#a#]#w#g#[#E#C#I#b#]#g#q#E%I+?!cZeHc/n=c2l7o0f-j/J-I4J!~~$g!_/c%f*b2m#H'i&f\
        $e'k3J3I+h&d/F(b&H#H#c%n0G&],^)a$]*G'b#^9B+F3b$I2_#J!y~~;b%e!p#IAf%e$bcH*J7Y-f?e!P*a&[#^F[9G#I?e#n#q#c#`$f#I$l&I.F#F'_$G)^']#H$J+H\
        #I*h#Z#J#^&H#H#a#J%J%]#H#W%h&J&`#I%H#i&C$J#G$c#Z#F#c#E#f%J$I$Z#]#E$I#n%Y#t#_#o#d'n#k%`&[#g#`#a!~{h!T'apj+q1c$i#j(J;`%b$G&Z#C%h&^9l\
        $F(H#^&C%I$b#|#I.E#I(J#`)a*I%d#G#a$>$d%e%^!mwa'g$n#cDI3E(X@H#Z/AVJ$b!twc$a'c~4f!i~0qdE)G#J)C>e#^1g&Z$J2c!vyd%e!~!~~~$i!~~I`!v~,G>m\
        Si!~~{d!mJg~Si*]Cd'c'b3J!k&av]0Z$^5F$X$X=IEH(]:F4[@i!hzd)H$E%X#a,seZ!cHb%J*f$gK_#ISb(j-a9c%I)F#]$Y'`'I%b.e)G/h%g%a!thc^kI_LI!~~}^!\
        ~~~'a!v~:a7caZ!~~Bb~:@!l~Z_DZ1a)^%`'c']0b/[!Z2f#_,E&c,I'ZH_$I#I%F(a'H#a#a$I%I&b(_#F#e)J#Y%I#h)a#`$I#G)I2W(^'I%a$H#_'I%^(k#_#])_$H#\
        I$e#`#^#^'g&b%W$I.a#_#_!v-a,b~:h2C!G;fNc1H$Z$I#Y$Y%q#r#j#[$g$X#J$e#g#g#Z#b#e$s&p$l'H#m&]#H%J$h$Z#d#b$Z#W#_#X#G#f#e#a#h$J#_%I#^#X#H\
        $V#G#G#I#I(I#J#j#e$`&J$[#b#^#X#A#q#J%H#b$`#[#f#I$D#D$m#]#X$H#F#I#o#G#c#H$F#]#i#F#b$I$F#h'H#H#h#E#I$c#`$a#g%W$H#E#X#I$I#b#H$k#j#_$o\
        *m%`#j!~~OmOJ`J!~~~lj*I!r~1fA^FFLF-J&g3g!t~'^#F*l<b(aCI%D#G!y~pf~(c!~~pf>I!y|[ta!~~~id!~~Y]PI!~!y~~=g!y~~;k!~3e~EH!t~dbVm!v>h~<Z0`\
        CGDI7H!~~~Fl!v~~1e0h!i.Htbu_'g#i#g4[7F7b%a%J#]!R$_+_(c4G$b#cPH$`'G$Z$d&H#c$d$b&]#G$l$e)_)[#e&_#Y%a(a$[#f#a$X'd#W'H#^([$a#H%k(I%d%I\
        &f#m$J%f%G#[#X$I$I$h%J&C#G$F'H#A&F#I#E#J$G#i#a#d$^'G#J*p#H#I!c~-^%]#]&I%I,a#c#Z%^(]/W&[#G7b#a+I'H%Y'a#`-b/]%b)`#I&_#I#E!pwi|_+bJI'\
        E.f%j!R/]'H'^*XWE$`#X#i&I$I$G%d%c$_#I#^$D$[%E$^$^&X*J%[,k#I'h#k$_%X%Y$G$W)G#I$d$D$l#Z$I$i#a$d#]#]#f&d%h#X(I#_$`#I*I#Z([#H#>#a&j#]#\
        _#h#[#]#e'c#]&E$f#[#B#k$I-c#H!~~gi!~~eX!m~7`O`<J'a$I&bEJ'_#_3b!f~Nh#j1iAE#H.b*]&Z#j-I'A!b~$e*_5d#g1[6o2[B[._3_(b)F!~~_jPE!l~@W1b6h\
        %`*_.D?_!y{m~_I!t~;bdX9^La!y~Fc>G!~~~$b4I=H!p|J~#d#Z/E'I$F5l#h#f6I'J!~~~hg!y~._~Kd!~~.d!d:b,j}t'I&a;^#c#fP_%J2I7e!m~_ZO_#k)c0b(I#`\
        !N'e+m#v0XZc#~$I#F#]:I,{'I#D.G#I(F-F#<(f-n$E$F#u$Y']$]#E#J%I#I#@#I%I#I&J'I#E(I$q&u#D$p#m#I(t#o#k#G#C#d$o$_#H%I!n~Dt!d~-e*f%a/H(f#`\
        9^Nd>h&Y$`2g!e~.e(^7I#`Mh2h#AM_!d~'^,j'`/G3g&f%kNh9b6G/B!r~+H'GJ^#fP^MZ!~~~Xb!y~+^~%HFc!`yg$]$h#h1]7a:g(_%Y+J/e$e+d'd#F7I-`'Z$F#D)\
        V%]!I#b.G#Z&[']&H&m%a)H,b*b;H%H#f$E#^%g#_#^%[%Z$[#H$Z#X#e$H%Z$X%b#I$I#Y$a$Z#^#X#Z%f$])Z#H#F#c#_#I#C#G#`$_$Z#Z$a#X#m#H)J#o#n#l#h#X#\
        W$y#m#Y%I#X$[#F#F#Y#`$`#_#Z#[#H#J#b#Y#_#[$X$I#X#G%W#u#k#W#I#_#X$a$]$d#q$H#H#X#g#e#W#c#F#H#I$]#F#f#I#G#G#D#G#W#X#k#[#H#G$X#`#]#`(c!\
        l#aM_`aUb-i%fUb!P%[#Z#a$j+`$^*]4^&_$f$d$_&`2G#_)]$X)i#j#h#X$Y'H%k#E#o#X$E'Z$G#D$J#g$b#g,X#H#F)H#J$d#_&^#b$J-a'I(J#H#H(h&f+^#a'H'I$\
        `#C#_#E$G#A#a$Y#I#I%[$D#I#`#c#f$G#k$>#F#_&d#j&e#H$J$i#>-b$j!~~vIIl6I!y~Zp!v~.bQ^w`!e|I#Z#H*Z(].I;`(^$f)Z0G#m+J$f/>*I%b$g)b(J#]$G%H\
        (G&G<a#I!y~(e~;E!~~~=c!]Kh9f(I#g#H#b/a%I&c.I'n%e3X/o#e&r#D&c;a$a,`%E&@%G+J(a&`-a*Z#e#G$G'I!t~Ke5^'fMH!v~,q~#a!i~&r&l$k'I@ICf!y~*r!\
        X#=-^#cjh$[%`#W-a#d$Z#X#^$g*W$Z#a%Z(I*b(H#G'C#E,A-J'I$a#I%f'k#Y$I&I#C#H&Y$Z#Y$H,J#`%[#f#e'g$a#b#D$i$D#d'd#I'I#g#I&_!v~EmPgRE!`.G<a\
        R_$I0@)^FZ%C#[5G#Z-^&G$g#c'c(m#h<e*c&D&`$i!~~~L`!t~1JLsgf!v~~<t*H!~{I~$f!~$h!y$`'b!n~#I#J'X,j+I)W,X.e{^'D+I!r~Mr$b!t~_GPp!l,bdhja.\
        lEf.i,H!t4j~dG3G1]!~~vG3d!a4G~>GC`%g#n3k$Z!~~Jl!t~)_/j$a!g~,[3]Ca>k)['a(]+a$^3`1X(a!l~.[(D0EZJ-fN[%[/d!v~-ddZrb!~~~'a!b5g0bXi$F#`?\
        I#m&H*b$f7Y3b)r-J+_'H+H)_$['a2H$Y%H!]:_'`)c)eOX#n#b#c&H*Y*b`G#`$I$d$`#X%o%F4p*^#a+G'D#H,I'H&I!r7_~3jSh!]4E%gvI#b9wKZ*wE`$H-I%I#d%?\
        5m!K#],b$a'J#a#_%j4c#_5a(F%Z#d%[#Z+H$J#n#I#F#[&c#a#h#c$]#h#f#a#[#a#H#Z$]#a#a#]'G%W%J#Y#Z#I#W#]#F$H#h#J%Z&I%H#Z#X#Y#b#G#j#l#X$[#e#c\
        $H$d#d#^(]$H#H#i#G#I#J$I$B#H#[#I#]#a#H#m#Y#^$d#h#[#D$I#Y$H#]$_#F#I$b#Z$a$G#F$I#G$Y#G#`#J#[#I#X#I$G#]#b#Z#G#]#X$H#d$g#[#I$J#[#k$Y#G\
        #F#I#[#C#_#_#a#b.c!v9n!@'_'b$I#I#h#q$Y'E#l'_#]'W)H%W-Z-a0`&h#f$[#k#q$s#a#`$F#g#i$c#Y#E#d#^#c#a#W#^#d#m#[#Z&I#g#[$d#F#Z#J#H$Y#^#a#I\
        #_#G$J#W'Z#[#[#a#g#^#Z#b#J#^#h#n$d#b#e#a$k#_#n#b#a$W#j#]%_#[#W#b#d#h#`$Z#X#W#]#b#k#c#A#o#d#^#Z#e#e#[#`#F#Z#W#b#H#a#W#a#k#B#Z#C#a#e\
        #J#_#_$W#d#_#Z#D#[%e#^#i#l#b#g#Z$a#F#c#f#A%F#`#W#m$m#z#p$D#[#l#D#[#f#w#F#Z#H#E!t~_G3h?b!y~?d+JYd!y~uI#d5Z!r7dgd~#g8g#H#>Cd!t~{b%H#\
        e.b-F%d.H(G#H4E!i#G~/I#f&l<])I)d^g'X#G*I'J#f#d0d)I!exb$a$H2d&^)_$X0`,I3]7^#d%X$J.^'I'_(H$W&e([#G$I$H-]!~~.b!i{X3IG`(@6g$m#kS_%H$c%\
        c(H=F!~<d!c~$F#J#J#d,j4E&I(i*I#a#I#I%IHI$G&c9I&c#H.h%p)i'a!y~~$fcf'I!p~0_'`Fd=a#F2BFg*]!i~2I-IIb&]5a$I/]%`3_$e7d#h)_$^!~~OISj!m~7I\
        Yp.o!OyI$^#G&c+I$D$[%[)[(_'Z1]#]%b$e#^)_&J(h%^%W#W$H#_#Z#x%Z$G#I#Z#I#H$Z#k#c#A#g#Y#Z$[%_#]#W#_#_#H(C#_#G%Z#_#`#]#Z#W#_$]#I#e#`#^#I\
        #]#`#c#d$_#[#`#`#k#_#n#[#G#^$I#`$e#b#[!y~uF#m!g~)`QI#`%d#]6I+k*@#[%f$@,_#I2C&^>m!v~;HCH%d]I3c0i!y~;e*_!l?]na,e-]%HSa<G%`(^Ic!ZIbOg\
        $f#_$Z&I&_%e%Y&h%k(q*Y<C&`$j%J#d(YAD(]#GDI&H&I$I*b!y~~,d>d!v~Jf'eaG!t~$[#JLn!j=^~(a9jhj&I(k<a!y.c~~O_!~!k~-jC_Rd+a%`&]#]+I#d&IBF!R\
        #^%](_*gc_%Y#h#X$f$l'b'E$G$F&h%]$H$I%]#Z%X#Z*V$Y*I#_#c#]#H&G%f#]$b(W&G.e$]$[#I$H%[#I$Y$F$e#J$_#G#H$m#H#`&H$f$A#j#`#b$g#`$a$Y#J#b#H\
        $g#e%Y#I#]#J#_%b#H#I(d#B%H#J!~8I~Cb!~~.c~6@!~Ke!~~~F`!j~^IB`/a%J&t6f+E!O2h&f#i'`#H&H,i&Y$[)a#a%_$c%f$a,I2W#J#b#`#I#J%G#J$d%_#I#[#i\
        #I$J#]#^%F'W#l&l$E(_#d'[$H%e#`$J$D$[#]'I#G#a(G%B%I#f$I$`#J#h#J$c$I$Y#J$_#[#I#_#I%D#B#J%Z#I#[%[$H$I#a#h#D#I#W#_'B$I$I#J#[#I%]$f#H$j\
        #H%F#H#H%<(b'Z#f!y~te!~~^_!cjI2I2`#e7F%f%^L_&a1^F[9g!f#fKa)^$_Wg#[(J3G3a#I#k9k)I1^,H+J$F#]#G,_%I!t~k^Y`4c%^!v~#e+IYh'J!~~3^NE!~~ph\
        !~9e~~2F)G!~~~bc!T#a&^'Z$Y#^#b#e$_#i'e#_%m$[$d%b&]#a$_*b$`&]'^1a.^$W$G#I&_(j$F#^#W#I$C*[&Y&X&X/I#^#g#]#g%W#`#_$b&^$Z,Y#Z#Y&H&c'_#`\
        %C#`$_$H%a$I$`&Y%J#W#H$]#C#Z#H#W%e#D%I#f&`#E#^%A#C#X%D#H&I%I#H%]#I#[!y~#G]bT_JH!~~~Qj!~~eb!y~$fQe![aF5F'J_D$I$c)j.I/H$^#I#Y%X&a%_$\
        I&Z#_#^#h#Y#[%W$I%b#`(B'G$e$a#_#^#`#]#a$]#c#f#a#a$c$I$_#d!~!~~~kg!~~~f`!v~|peC!~~~yf!t~:m$[)e~'I!t~Mh.H,f!y~M_Uf!~Bf!YHbcb&_$G#G.H\
        <_$n#H%d$]&H,I%c*I#_%]&@#g$a$G#`$i#I#E$I)i#g#j)I.H#m%I#k$`$[%c#H#f'I#G#a!j~$F0d/h)D3e(b6e,i4I%J5b<9!h~#`0Hk_%a%C+H,]#j#b)c%`#`)X'I\
        2Z$f'E!~wC$g!y~Eafc!j~Ek(h^n$d!y~~Pd1e!in[nB*_/@,d#H%f2^?`>s#G#h!y~|r!~~|g!~~~Na!i|E~9f$i#c1d$J'n/F!R^]2_-a%q$`4I1Z4I*I%G#G3h&F'h#\
        d#r#I$_*I#I#j#m#Y#Z#G#G#F#_#c#n#]%D$e)c%d#a#_#Z#b#J#E#o&I)Y#_#e$I'G$I#b(f#^!t#HMf0b~8a!~~~Ne!t>k~iJ,k+_IH!~~~Fb!~~.a!]4h6Hcl$I&ntr\
        9q$C0^&k#o#H!V~.v#c#l&r-F(b#d'I/F-d&H9a$g#F&q$I4H%m#I0Y#D%F#]#o!~~(@#d!r~GiMjcE!i~JlJj;J-Z&X:F,G!jXk#G&H@Z%^.h&f8eGIGF*d6h!`~$b)I$\
        C#r(l:JE^8l@H/^#m!_~/a$HDY@h*[%_%u#c*I(I#c%e#h#a)a%_#^)W#I&I'F(J'Z$e$I%[!~~~%jIH!yyGHH^j!~~5l!y~fg1F#c!lIiV`+f&dBe%`0[@d'JNJ!rwb,e\
        RJ(gEg1b$FHF#J#D!~~~?d!~~{d!W3^,A&e,e&m+H#l%d#G(a#F+I.H$_1G#G$a&d'D%f1G*g*I#[(Y$p)a#B&G1g#H+H#e)H&h#`&b0I&f)[*G&[$e#W#d$g#m&c#b#f!\
        ~~xlm@!~~~ab!nKcp`'W*^Nc1d*`!i~6HJW7^0V-]-c/]&b@i!v~_iEbhb!Z*e,c8cEJ0I,c$[%]#`(^*I#e'^%b0n(a)F#d0^$I#]&m#f$G%c&I%F$[%]$c#G(_%I$a0Z\
        #[#I#F%@$H(i#I$b#Y(I#c!y{eQb!n9mKq!~~#G>F#h~FI!v~~1c?`4]!y~~#HIb-^!`'H*f4`,b%J.b&d+c1`%F8f.H&d5l#I&E&D'H#g#I-I3J$_#d$`&[$J,]$I*F&a\
        0I$a#I#`#j'J*j!`w_%[%I%XCc*d+I#H#k&H&I:I$e$^(J#[%W$](a+k-a#a$^#d2d*c!t~&`$_KI([,f<JgI!v~VHKcMI#c$d!O#[5fV`.g&_#]#d#`$[#c#`#I#]$a#Z\
        #[#[%]$b#I#k$d'H&[#]&_&Z#I$[)I%f$j#b#]$I#a#a%c%W$d#`#i)_*l%W$D#r#b$^&^#I$m$[#o#E#G#G#I#F#G#D#I#X#[#u#a$F#Z$a#I#F#C#H%]$E#D%J#H#E#c\
        #I%E$X$`$H#F#G#F$[%`#H$H#j$b!k~)hWX(c&b;[8^#j<a,a$G!n~$g#hxk&`NI!~~~*g!v~~$J/kQf!y~e_AhaJ!Z%h(ghb*F,H'k#e%E%C,j#h#J%G#_#W#Z%`#a#_%\
        `%k#I%g+a#]#d#H'g%]*Z$H#I#c.d$]%a'h(B#G#J%a.G(F*b#E-H!~~oE.i!v~~Ij?b!v~-nkJ3_!~Um~UG!~~o_.H!~~~Cc%I.J!g~/v:^'G-ea`9e'b#I!d~#I'g3Z0\
        `'b.G3e0`0a$c)^#]/^#`&a0H$`#G#J+_!~~~cf!l~'I#EJh9H;^:J7a(`(I*e!r%Iv^%l!_N`P[%f9H(F>e+F*j&m&J.H+b/H0aBq&J&y!n~ZJZl#j.E,h%F.I!p~0osi\
        Ua0e!~~~,c$J!~Sj$I~UG!y~haOc!j|J@]#c(JWa&b8d1I&b%b+h#J*^!~~~%_!`4a%b%G%G8m#i#o#i8F?D#n:Jcb0b'J#I#D%h+H%e&`*I!g3ega3a$I'_0^[a1g#c2^\
        0X(a%^'^+]!r~:i#k~/=(a!~~EJ#J'd!~~@b!~~~id!y/f>F5c!l3c~1e6lFn0III'[!~~~@c!~~CGvd![%d)`Ed+t#r%_#t(e#H+m'b:G2J8I#H)Z)W,s>F#a9I&D1]!v\
        Xj#j&j!i,f.b$a@c'dTb9]#WDX1a+C0a<I#F(H*C!R#^&`%c([&]&]'bRB+`'b#G#[$G%['a#e#h#e$X$H#h&X#]$[%Z&Z#Z#]$Z#_&b%X)G#]#]#_#c$]#^#H#J$Y(`%V\
        &W#a#c#I#[(D#F$B#j#F#Y#I#C$B#I%c$G#_#c#g#h$X#_#G#Y#e#G#I#^%`%d#I$X#G'H#^#X%I#h$H#]$I#F#G#F#D#_#I#E#d,[-_$[!d'`*H#a3^)]>^+^?G-_'J/X\
        1a$H(H#F$_*`.H%Z*b'^#I(n(H9j1]'^!t~~%IIH&g%e!i{D_jCJ'g*^*j+[&H)e$a(c+H#i$;!K$`%D*]#h#F7_Ba&H#e$^&]%j$_#l#Y#`#d#q#^#F#[&^%E#[$H#^$b\
        %`#E&Z%[#f%]#Z$^$]$_&H#`,Z#F$e#b#F$k#@%Z$Z#g%d#G#a#_&F#i#I&W#b$I#H$b#C#m$c#C$[#I$a#G$G#I#C#d#H$G#[#F#Z#_#I#H#n$Z$I&g#G$e#D#D$G#@#H\
        #m#W#X#G#H#@#G#V#Y$]#J$H$n#H#_#H#I#u#`$G#W#D$a$d!~!v~vH3a9a%a+H!d~.d(Y#G*W=J#I'G%F$f&d2I's&a'F,G#I&H'Z#d,`3I'c'I!yyi(b~bC!~z^!~~Zd\
        !W,D$I3bDC7e$W#Y#Y'X(I%I#]#[&J#Y&Y0J$]#^$[(_#b'Z&[$]']#h#e#o#X#j+b#Z#Z(H%[&I#b&c$J$a(]&I#I&I&J#`$`)X'`$b&e$C'c$J$J$F#E$Z#]!gxh#n~(\
        I-E6H+j$G%G$n*_$n!`#^4_=c>j.I%I#^#W$d#d&i(Y#H%_#H$D$^8Y)I'a+I(^,Z)],a,c'H/F'I,_$H3Z!f~9J*g#e9gWGHp!~~f`!t~_W+]T^AI!v~-aLBFd>a!p,]5\
        mTd}i!T&b#`'d.](e%`%J)a1`>W#d#I*H#X#J%J$[#b%I%W#I&X*_,b$c-^#m$d%D#H#c#g#a#g#`$e#E#c(^%I-b#_#]%Y%C#I$r&I#Y#W#G#Z#^$I#d$`$[$c#]#G#H#\
        I$W&^#c#]#H#Y$g#J#_$G#]#[$b)G#I#g$H$I#D$G!gw^;^,f=_$[)?&[%`F^-`$b0e;_!y~df!h~5F'i#d#FPhYn4J%_!rDIn_W_Ym!dRf#HI]#_$i'c%d&t.e&I`I$H-\
        m'G$J&Z)E#H#H.I%d*H(E+f!~~z`YJ!~~^d!X~#l%`#I)I*f#G-f'q(i(d%k#I#Y)^'Y&H1l&F%a%I1G/^'c*`#I&n#G$H#I#D#J%I#o$d#['I#J!ndb~Qk1d)Y!m~~Ml!\
        c~Pw%@7F.Z'a)n(m8H$E-j!~~~1c!~~~Dd!r~-[_b5e@f,c=I!~~~Nl!~~^FNGPe!e~3W(d+c?jFvMm5@#J!l~$cDbWD:I5b9c!k~9btfFb%`1o!~~~6d!~~;b!y~~Ec!N\
        #_3i%d*]#f&E)c$i(e$cHW/F$l#G&I2E%i#c0J%X$I'_(@*Z$q#e#I#r#t&q#I'b#t#e#I$D$q$i.^&Z#H$c#X$^#Z#c#c#^$]&Z#j$_#^#J#J$n%h'H$Z$H$^&^#F-d!~\
        ~vj!~~uc!~~kb!~~#I1m!~~}f!~~1_~IH!~~~4a!OyJ'Y#Z#d#e(s#c'G#k$J%p#W#w#I#s)e#j$h+H)I#G&I%F#]%t%D%`#g#g'[&e2G+G,f+I$I#j#H,`+I$J&H#a%b!\
        ~~gf!y}IMi!jQe(fEE)o#I)`#G)`!~~'i2H!t~`d*d}i!g4G8g^d/E$d&[L`#`+]#g3I;b%m?G!y~)d?_!n~ya%j&a&n(I4bDG!f~}d.V%d)^#f#^#_/`(f%H$n(A(`!N&\
        f'V%g#c#a3],f%^-^#f%]2Z(]([#]#I#I#J+[$Y$X#^%[*[%W#I8I#e#I#I'`%t(Y2G&p#D#]#d#E'o#X$]$?#_#]#c#^#F#`#C#I#k#Z#I#H$_#[)['u#]%b%_#W'^#I&\
        X$`#f#I#W$C$x%I%H!~Kf!y~~,b:b!gHb%IYg&^/c*c:n3d?h#I/h/H)F!v~0b~<c)J*b(G!_~.b%k&I%_-I0H#a#_'[:^2_$J#J&F7`#G#e#J+[0F'w'g#Z#_!~~~Eb!m\
        ~-hF^5e,YSe2J0a!~~Mc!R9^7GLJ#F$F#w&^#[#I%J$I)X#]4B(p(_%I#l#j#F&G5l#`#k'd#i$^#[$X%_$D#[$I$a$H#G#Y#^$Z#J'`$[#_$I#Z#e*G#I#]%]#H#n#d#^\
        $]#]&_$I#H#b#J$[#Y$]$D%W#Z.c!v~0gyb`d!~~~?J)a!e~M{!_DeX['Y%]%X$b#Z;H']'`#I&g-D'd8J#f)m#I(n(G+b$^$](I%G*`$g&I,I$_#I!y@H~Io}e!~~A?#g\
        !~/b>I!v~#In>,e$eLd!]=a)^&`(`OF3G%`3H/Y'D+F9W%f$I&`%j%H$]#`%s'b#e#g#j%H$],^$I#d&`%J!hHqweDF=A$GUg#f.]!~~~<i!ey]$]$F#Y/f#]GI.])]#`,\
        _%I(I+H&f%d&J*f*A&G/I1i!~}IMg!t~3eNcF_!t~Gd?l'atJ!^+a1g,beE#j'b3i#c#H$e$a#H#k(`&c&H/j&H3_.H&d&])D$Y$b%i$I%A&Y%h$G#d/H%I#D%W$C!y~~@\
        h'I9F+c!~!Zy_/I>b-i#l#m$_*j+Z$e'@%d+I$I$H#I$s&]&E(`#b#G%]%J(I+[$]$c#a$I$F$`$G%I#a#J#_#c$G!~~~%H#g!~~~Hd!r~1f$Z+IE]FcA]!v~Yn~-J!e~-\
        G0lQrCd8r!~~~1h!t~$aco!e~#I2`'`'Z8a#J#I1e5]%_;`$`1`1`%Z+B%c!i?H?I#f%f#f%g5k7I.^0^']&_2l`I=?#H!~~ObvH!v~:bRdYc!yM`:gUF!r~/gQi2b.I&J\
        %AHg!p~~)a%e%I7I?I'k!m~~1d0n1d!r0e+mSf!O/w&G0j'J%]$cPZ#j$b'J#e1H$]?G(y#J$Y*q+y%G&F#j&J#J'w#e'j#b#H%F%[#_%j$_$X#i$H#b#H%_$J&E%[#`#?\
        #a#J*W#e$o$H#C$a#H$D%I!~~~,f!~~'JWe~$G!~~~UJ1k!]#_.`mI+h+bII#I#Z$F6I#n%n)^$^$_$X'G%b#e%b%H#^#H#^%`1F$X%_%I$H)n#F#H$g%`&[!~~~_b!r~~\
        Ns0H#e!Q'J'J$n'`kF#C#j-_&b$c#f.H5`$Z#t#G&X#c#H%H&^,^'^$`(I#I#c(H#G$I${#c$Z#J#i#[#p#m$F'J#H-G)G*I$G#l#`(_$m%X!~~~5=Rg!t~+f'I~'b)e!_\
        t_6d*X%]$_#]#GOa#jDH7k#e'G#l-d%]!^'Hr]$^$Z,d$J+G2_:F#IAe#X(J$]$`#I%_#Z#I%`.I(m#g#I(i,f'A&H&c$h#]*f!i~Js~:k!k:l,g~UJ-b+i'a2J+c:Y#F!\
        ~~~vk!m~'eDd-aSZ_b!~yf~PG!~~.b~KE!t~`W3J4d1_!7#d$X#i#a$e%^#X#j#m#b#_#[#b#s#J#g#l#a#g#e#a#a#c#d#[#Y#b%^&e#c#Y#G#d#a#e$_#Y#d#h#d#k#_\
        #f$_&X'k#V$h#k#X#d#a#d#h#`#l#Z&X$Y$k$^#q#m#e#b#u#Z#C#a#H#q#Z$k#i#^$g#n#`#W#E#c#B$]#H%W#G#I#e#Z#G#H#I#]#a#l#Y$q#F#]#d#H$F#J#X%H%e#y\
        #e#a#f#X#w#v#X#Y#H#f#H#I#]$c#e$I#E&]#c#]#q#_$n#w#Y#?$o#q#g#d#j#e#f#A#k#n#W#g#q#n#q#m#q#i#d#m#k#u#k#v#l#B#d#W#f#h#l#j#u#Z#i#m#q#c#`\
        #o#[#H#h#n#C#f#W#d#^#a#[#q#x#m#j#A#?#A#D#E#d#l$w#D#c#c#D#i#j$D#[#D#_+X%a#Y!~~&h~*H]J!mbg;e&aDG$I?J6a;_#Z%gIG!N#Y.e#[#D%d#a$_$`#e.]\
        )['k%n#Z#`7f#^+d#[#j#Z#e#_#J#m%e'b#H#`$G&[$f$='Y%b#g&E#I%l'Z%A(g#I#X&n$I&e'I#Y*m#o#Y#m#o%I#H&W$F#G#H$X&a%a#C$G$H#c#B#J#H$G%F%J#E#I\
        #F#H$E&G$e%d#F#d#I#H#H#Z%I#J#I#a#]#H#D#I#E#I%I#C%H#g)`&h%b!C#C#Y,[#Y$`%e(Z#J(`'Y/`#Y$^#b*c.`#d#[#^*Y$f#s#m#h#W#Z%f$c#I$c#I#Y#]$a#F\
        #I%F*W#[#`#o#I$j#F#c#X#^#s$]#d#H-E#H%H#h#v#[&c$_#J$G)G$X#f#]#Y#o#h$H#a#k#l$e#[#C#`#B$p#H$e#f#F#f#[#h#X#C#H#G#]$m#E#[#d#Z#a#I#H#f$m\
        #c#b#b#E&G#A#^#s$b#W#Z#i#j#h$[#G#J$H%p#k#g#F#V#m#G#s#H#j#I#J#>#k+`!y~~.H5d3H9`!~~~Tj!m~3Eal)Z$m_e!y~=lNF!Y&X#a*^#_-a$bY]$I&J%J*I'J\
        &]#]&c$H$E&^(c'H$X#V$[#`#I$]#W#b#d&[*H$b$I)m'],Y%]#Z$]%e$H#_%I$E'I)`$Z#E#F)I(J#Z,]%F8_#^!g~0HAF1GHaEy:I+k!y/=np_GHI!j~]G7e&d&I/l$`\
        .I'f5H!~~J_!O#Z-[)[&^``&X#D#A#f#J/[#b%G$k2I2q#E'|$I(]+H#]#c$a(s$A$B)H#J#H&F(F.H$I(s%I&F$J+r#e#}*n&I!r~_IYa'a!pNe~jb'_!c~8E$g6d$I-g\
        %h.h4j'dBh%^%F5W!~~~9d!H#Y$[)Z%[$J$^)c#]#b#^&]#d+Y$[$d-]%b$d+`#I&_'[&_$G#H#X#^#G#D'H%F#a#a$X$Z$f$^$_#c&c#Y#Z#`#[$[#l#i$`#W$l#A#G#d\
        #]&Z$g#d#e#_#X$J#c#W#B'I#d#^#b#`#e$`$[#i%[#i$Y#X#]&H#I#d#E#c#H#G#]#H#G#j#H#i#Y#H$H#d#c#p$Y#h#Z$J#C#I#_#^#B#i#f#d#J#]#Y#I#k$]#m#A#D\
        #J#`#H#F$I#l#W#e#k#H#f#h#W#I#]#j#^#`#f#I#n#E#E#H#Z#e$D#I#I#j#G/^!~~K_!~~Kh!i~2_mB3f)^#F*I'[+i#k&b$A%i&c!b7FX`0H$d#f#d9G*tL](h#a3I'\
        I+H<I!c%eUe#b%a#j(Y,h'c.H>o#H-H4]3E.H3bL^)C!~~oa.A!pNdN]@_KjTi!~~{c!~~=d!^0dj_#Z%^$G,^*W8Y*J/b#I%I$Z#_1b+a#I+I$W&_%D#],`&E%Z%X#`%a\
        *g%J-^#[!y~~$a9d!i|G0YMG*Y5d/[(J)[%e#^#H#bEa-_!y~yF2HCg6d!W*^-^&_3dOI#i$Y#B#`#J#Z$_%I#[%J%I$]#a#Y$]#F#^#I#d$I&[#a&i#G%W#E%b,`&[$C#\
        ]$I$f#W$F'^']&G$[%](X'H$F*G$X#f&G&I%W*G#[$`'`%^$^#I%I#d#I(D#a#F#@%I#J!K#g+Z$Z$_$r#C#d(]#G$_$b$g%f&c#^8i3l(I$Y#Y$X$I#F$`#D#I'^#X#b#\
        b#e#^$X%c(]#Z)`%E#[#[#I'a#J$[#Y$a#J$d#e$H#I#W#I$F%Z#F#h#h#h$c)f#W$I#a%I#e$Y#I#I$H#B#`#f$c#E#i#d#j#I#G$f$c#Y#[#c%h#I#h#a#l#`#E#f#t#\
        p#h#X%[#D#J#F&m$[#g#I#I#I#F#F#E#E#Y$G&`#G#A#d#k#W%]#f!g,e~(I-b$_)^&[$];c&^Oc>_!~~ikuD!r~e[:k&a@b!~~~Te!Q#^&G#[%[#j$[$f#c$J%I$W#d#Z\
        %^$_'[&b#C1_#]%]#`)b+a.^%Y#G&X'[$I$`#Z&C#I#`*]#G%F$Y#X$E$[/G#^#a#[$^#_)^#Y#[#J#]+c#X#W#[&Z#a$I(H#]%a$^#]#G#I$b$Y#a#j#Z%Y#_#I$F#i$H\
        $_#]$_%d(k#G$Y&D#J#J#I$j#[#B#I#G&]#I#F!~~~;l!~~dc!~bj~&I!~zc!a#c&i']$b#b#b#g$a(]#d'W+`#`%^2d>H9F(J=@(H#^,A<G*j2]/G)i*H0I!y~7pjb!~~\
        ~9F)h![yH,dBI0I=I#@%I&H#^'J#_#J)u*g'_(m#`#I#^'](i#_#I$E#H)b#F#h#I#j#_#C$a#^#d&k!y~~ih!y~{c0jDI%J!v~,cRg~.d!t~hJS_&`*a<`!f1alk.a:_4\
        ^(I#F5I'a$Y1A2b%d6_!y~q`$c!i~Im#e:b}n!m|a,X(Z1h9H;e#Y!~~~UG#h+E!R~(G>I#[#]%x#|#]9t.a+^%D)g+I/i#]8E$J&I$a(~!~~]n~'B'@!~~~cg!~~~Ag!~\
        zg!tzj~1J5l=I'e'E!~~~Ua!~~/c!i~(I._)F0I#j1h/cAC$g6H&J?^!T~.t$_&xEF&I>I0q&G'j#F/s#`'b,i&`#j#_!l,Y)d:i5m(B+JD`K_)GoI$d!~~~PH3k!Q#I3I\
        #mdJ'Y&m#G#o$^'X$a#H%I#c#]#f#_#[&X&](e#H%n%](G%d$`&c#a%_#b%Z$H,a$H&Y$F$J$I#c$`%]#a#]#]$X&Z$[#I#l#]%[%G#f$]#?#H#I#J&H$Y#_#X%D$e$`%X\
        #i$H$^)_$F$b#j#G!R.E#k#]&Z(b)v%Z&e%w%[-d#v&s&p&c#t,`#e(c$I*_/H)I*J4H#G$d%f$H%D&J#d#c+I%I&I#J'I$^%a$A%G$t%[$d%I)H#r$^#G#I)F'I$d#D#H\
        #d&I']#k#F#G'F$I#H!vAe~HGwh!~~-EFC&g!g;iom#G%],h8b&f'IhI4b!~~3k!jRsIb#`#f$H.[#FbH,^=V)G!~~z^!y~{f!~~~,e!~~<_~.I!~~~J`!b~$b.G$j*p$i\
        Hb:I5C2I'v*I5A!t~/_GI#e=a!S#[3^)`%c%_4^$`#[*^0Y%H,^'J$Z'E#Y$Z%`#a$d#Z$Z#Z$[$Y#c&_%[#Y#b#]$i#^#g$I%_(H#W#`#Y#b#I#W$^#b#a$Z&Z#_$b#I#\
        Y#Z#Z$]'a#Z$I$Z%b&J#Z$I$E$]'B$^%Z#J#J#J#F$J#J&_#Y$D'Y'E#`#J#H$c#G$I#I#I(G#D$E$`'H!~~bf!~~@^EC!~~rb!v~~%X7H4a3f!~~~Fb!l`hCh$I#g0_*G\
        >bYF#`8I!~~?j!aK`6j;`'G%h*Y&^$[Ih.J:B,F+a#b+`3_$d,A%c$_%X!y~~1n!y~~$H/o!~~~1i!~~;a>J!r2dshM]2^@I(JO_!i~_eB`%u)H&_+g9J!y~8b~8b!r2d;\
        qmajI!h~;D#C#a(e#g$e$c(bM[gI(f!m~<CHoW_3^6p!~~cg!e8cpD+I1f,d-p#k#JAI0p![/I-E(s#q&a$a$^$h#i;[+n.a.d4D@E-k+E*I,G*H._%i)e&F*`.W!y~XZ#\
        IPe!`#_&^'^$c#^'f(a#_$]$_$`%_&^#b'`A_E^-`4F)]$J#I8^*I&e$D$I)^#H'I,a+V#I'I$d%a0`&`4a!y=f~|e!t~CovH!~~>Y!g~1Z<sI`1J>e(_(J%F(_.f'I!_#\
        I*]6`'G,`'h*l#e*^/^3X#g%_#]%a#C@G7Y$a,_$]#d%e2H$b%_<m'I$a!n~6uMctI)G!~~~,l!y~~%a9`!v.k~+fwe'D#I!~~~1F?e![#Z&d)q%_*d1i'E#b9c(l%lLC%\
        F7[#b&i$IAD#c&I#_)[$i%E%I4f'^(G)I#l%F)f#^!i4ayj:f6F-H4a+e(c5d'I+f%B3b(e!g:Hgh9`$a4cC[#`)J)]$f)e%d6f.F#H,f$I)H!~~~%d!~~|ESI9i!Jwa#e\
        #X$I#h#G#`#f#Y#i#g#_#^$Z#Z#X#n#Y#`#G#X#X#h#b#a$g%I#c#_#W#c#q#g#g'j#]$G$f%X&_#j$I#Y$Z$[#D#G#[%J$m#X#X$Z#I#b'Y&I'X%H#[#G#b#I#Z#I#Z#Z\
        #F#^#^#d#X#]$^$J#G#F#A#I#e$[$[$c#_&H#a#a'a#Y#h&b#H#a#F%d#]#e#F#Z#d#H#G#Z#H#c#]#^#d#H$H%l#b!r~HHOe$H$e/g4b!t~}iMI1I/k!p4I~%I3rKH*kB\
        I!g~.a$p=_U]/c9b$_/`-f!y~~4c#_!v~~`i!VSY#h#Z#k8e%f.]#c-_%W'a$o2s.e%f#H-[2I'I%l$E#G#_$H#@&D&l#^&i#`#i#j%I)[$C%^$H$`(E#B$]$f#H$H#H#J\
        %X#I#Z$g'E#I#G!~~DZ!f~z]&b%a%d'`$J#X#c#b-b$`)a%h'I)`!~~-b!g~(_(b-a@e#J1[6[*H$J$b4b-],`&e*_(`!~~cX!y~~OI<i!~~~9F)h!v~.o~=C0a!O,Y%_%\
        f)`&b+`<b.d%b#g*X#[$]#d#H#H#W#I#[#_#b$`#Z%Z#c#b$b$_#g$^$J#]&H#_%]#Y#I#f$d#^#d#_$]#I#^&I#Z$_#J#^#c#k$_#H#_#_#^#g#[$W#i#I#_#b#I#c&]#\
        a#[#c#a#`#c#X$I#h%E$W$]%]'F#]$W$H#_'e#d#H#H#W(I#G#=#]#b%H#H'Z$I#I$m$I#I#D#H#a#X&Z$]#E#W(b1_!SNe-h&]2n@J$j$X'`$h%E9D#F)s%b+l+k,F#G%\
        I%A(d#^#r#g#I'`&F%^)q%C#a$W#c$`.h+E,o!~ve!~~~U^!~~~6d!p.G~id4b%IVc&m!v~~*b$a5e0G:I![zb&H'b1_AI)J6Z)c%q*q#b)_$_*Y$a&d)a#`#H#H$[%`#c\
        #F$m*H#g#g)Y%G#H!kRqYG4`0^-[9F<`']1`&W9^!p~6a-IBgEn,E%D5I!lAH,khcMh%J&J>q!n~&J)p2d!vyJ%d~*d3g4@!y~-eFa#G!O,JA[%],_'`;e%Y#]#`$Y#]%`\
        &d%_#Z#[#H#I#b#[#c$['H%B#a#W#])Z#I.a$_$X%F&I$G&c#[(G#Z#I)Z%X$g#`#_$d$a#X#J#G#W#^#X#X#X#H#I%^#[$`#I#i#a#[%c#_$f#j#F&]$^#_#]'b#G#f$i\
        $^$e#H#[#`#G#X#J$F$E#]#F#g#^#B#d1`!~~1C~Id!~~~CJ.g!~~}a!t~~$j5f6H%D!~~~@e!~~1H~6j!~~qa!~~>c!`%^~Ah<b'_2f&_7n&[9[/J:f!y~tlIX!n~-G-j\
        5f=J^c!d~'b2fAI'a.^A_%H'_,m'H1E#I%`4f#i!R#^*W%_%a,^2X'a*Z#^#]$_#[2[(]'[%X#I+H$Z#C#^$W#X#]#^'^$Y#X#W#Y#a#I$[$^#X%J#Z$Y$[(`&Z#Y#[#E#\
        ]#Z#F#:#E$D$W%^#E$g'Z$]$Y#[$]'G#I$_#a&_#_#F%B$^#a#W#B$C$]&I#a&_%H$F$E#E%G%W#b%H#W$^#F#]#Z#X$C#B$^$J$G#Z%J#Y#^$Z%J!r*eBdEp~II!p&fjd\
        (G#`gfPa-a-J!~~~2e#D<J!f+b%_|^,G5I$ZJb#X/e&['c&^(b5F#I-W*b!m~-^-g3FM^#g3D$b!Z#](i'e-Z$e`_'c&Z#H&]'`+IBc$W#`,H%n(_#Z(c#Y$J#s#`%J$^+\
        H%J-f%J$G#I#c#I#G$c#b#A&b#I$E%I$b$H%]$F$I&I#H!p~<g7d#F$_#_pJ!v~9j!v~_HWZ)]!y~X_,HWf!v~.izCNc!~~:a!p~3`,X>E$e(]=a*D%b)I!i4C/b~=b-c?\
        e7_An!g0F6H&`Yf6g(X9b%H*E%iAH#l8^Cc&d#I!l~%h6lHH!l~4gBa2I-l.g,H*p2A*d!y~~3o!T.[BZLG5b$[#H$d#d%]#^&[#]0@#c)B+Z6^&G#Z%_$`#Y#Y%]$^#]&\
        `#[#[#]#y#c$[#^#^#c$Z#^#_(I#I#]$^#c$J#W#[#a#c%Z#I#`$X#_#X#Y#b#X#X#Z#a#Z#Y#[%`$J#Y#W$J!~~~=h!tyI2k%Iq_#JSI#X)`!g+hOgUa%c&H$b&dRf?f&\
        f/a$d6d3J!~~[d!k~,`&_#Y#]S[-dnb!b:c_f'e$t#]#_0H7Z)c)H#[:k,I']2J#f7g-F2d!v~p_BlBI!g~6vnH+]%`,hDk(_!v~+`%@~Kl!aAo%G'o$I~3]-t&a#l-A)`\
        $I$]6_%m2e;I!r~l]#h#i!y~9I<`>d!M0c#b*]#g-e$d=`4g$`#t#e%f$l%]'J$J$`#J#I&F%I$]'I*p-^#o%i(I#F#[%f%I$d#i$Y+H'Y%W#b#g#Z#b#Z$j$I#`&I#h$H\
        $[$J#X#Z%i%]#g#b#I%Z&I%o#G#F#^#h#I#H#B$H#[#f$g$H$G#e#W#H#G#c#H#_#`#I#o$H#b#F#d#b!y~9IXdrg!~~hjz@!r~~$bOE8p!v~#aYH#aVIRZ!k~Ow2DgB!p\
        ~1d8a3J#I%^:b5^#Y!v~SIPb$c(e!m~)e#maY%e-b!~~~'J6j!j~|v4JRG$E!t~|o%GPH.a'F!~~|geC!~~u]!J3_%^ej#i#l#i#h#m#h#j#n#m#n#]$n#e#l&[#`$E#e#\
        `#E%a#i#I#b&H#a#D&E#_'F$I#b#e#g#f#i#d#l#^$I#H#m$I)I#I#a#H#H$G([#b#I#^#i#i%G#C#g%J#J#D#H#c$h$E#Y#F#G#X#J%c#Z#i$Y'H#H#H%J$_#I#b%^#F#\
        J#I&J#l#I#I#I$m#E#F#G#D#E$G$H#m#J#a#C$b#G$I#d#H/i#I!b}a%I&d&d%l#I$X*G#I%e-`&Z#f#]'c%F#c'c&_/X$I%F#_-i)i'b+H%I&J$b-E#I#i-E/H!h~5a>J\
        #bU_,`*a/i#^#Z-I,_(c!W%opF/o*k&H$d'b$m$p&J%b#g$Z%Y7H&X([#c#H+I.I$`CD!b=Jh_+m,_AHKe<G#q#H%g#H+c$b&H+J$_%b!b)e2Ic]%HWJ%]#]#_#F#`'^/I\
        *G'o#E-e#l#H*F.G(I$a%d/q%H!~~-_!g#^.J(_)I7n(b#^'HO[#_(lGB#A,[-^8`3a)_+I0=#H!t[`WZFE#eYI/H!y~7e+e!jIac`/^4W;c'fmb;b!k+_~/E$dP`#`+]#\
        h!y;d~}b,E!].h~Pe'[2D(I#I$H$j#_#h&_)d$d%J#c#o#d$^#G#I*I)f#J&I$f&J)`$m(^#I!y~=`wE6[!~~CcvF!~~;b!y1I~4p!~!bwa'X&f(Y$J#H([)d(Z'G&]0n#\
        [8W:e0c0a)F)a*a(H!~~~;Y!i4b~+d#bGc'^,d9a&`3I#F3^/a!X1I$HhJZF(I-I+I#](Y#Z#^$X#]#[#G%`#W#J$`&[#]#_#a#a$Z#Z#^#[#b#_$`#[#^#`$Z$a$W#`%^\
        #[#Y$^#^#b#Y#Z#]#_#]#[#_#^#W#`#Z#[#g#^#V#c$^$Z%_$c#Y!~~~>W!cy_+a&[%G(`*`X^%I,b&^$d#H,_Cl1I%_!~HG~ti!y~Se!ryIG_#cDb!m~%h#^$^4_e[F^+\
        b3a!y~~2cLe!W/d-`)`;c?_(I&I#Y%^$X#^%]&G%^%[:G'H#b%_#_&d&[$^%I)Y%W%I#J(d&i$J#b$h$d$X%H$[#]#l(I#b&I(a#b#I#I%I$d#H'J'H$b(X#]#d#]$C!e8\
        nzIFp%e#HCe&g#J&F>d#a6I*g!t.ax^?_Ya)H!^2I+_$b)eAYI]#a#I;Y1g.d<p-J0I&^$I#x+^%^&I4E#a!y~}gQB6b!~~~@b%J!y|_K`~:F!n0I%p~Ej!~~~Te!~~~Tf\
        !vyd#hjI!r~<h~.l!tIb~@jSI#i!nId'e~[c&f'b!y~Ii~;H!r~}I1m$I)G6q%F!v~~(n)d!lHg^[=`BkGX&I%cHc!~~~3b!c,_fg+c#[%[$[,c%k'`CJ,aFI$c-b2Z+H#\
        c&F#E#f(I%B!W4[pI&G%u$p&t-G#J%c$I&b#n#I-I#I#I%H.J)a,H#H#J+]$m+]0j#I1d$H$Z#m#`#H(`!e~/x#bLG7I1D6e-J%a.g!y~5B}r#H!y~Je!n~-h-H,c'jDWi\
        Y!v:G~j]@d,^!~~~hc!_,_$E(HldVl(C#G%o*_6]&J%s(I&H#G-H(j$`%a3b#C)J#b!~~OISj!~gjnG!g~3JMeNe)G(o3j0Z6d!~~Ke!y~,e!c~'I#I#I$c#g%`$G1^Ei%\
        f$j,fFH>b!`~#e,r#`&W$`EC#d'[&I%o#X@c#c#I@D3]-I$h!~~,l+E!v~~7c7c:e!~~~Fe!a#D3a<bm^<H1H2^&^$_(F&d'_#f#I%c$g&a&b$J#g#J&[%`(b$g)F'a%b#\
        a'_!mSF#l#G#m8k%o=F#?~4I1I!t~~hq!y~Ie;H!v~pd!lYi#HEY$Y%b#H/`/H4I#k;^!l|a9^IV(^'_&YHb3<-_!Q:iaI$F&I%J#a#G(i#I#I(b2I#Y0H(H-J+H)H#[#^\
        #Y#k#Z#`#V$I$a$^$]$i#h#k#Z$H#I#e#c#k#I#[#H#]#I$I#f$a#h#e#Z#Y#e$]$F#i#c$]#m#C#i#]#I#F)^#f#I#H$G#]$n#_#i%[#d!V:j,g*e;b5I$J#_.e*I%I$C\
        #]%H(^)_1[$I'[(d%H%a&I&c$[#_&i#H#g#J+^#c&^#p#l#n#f,^$H$m$g*G%F#E&G&a#k#]#I'b$G$Y#]!t~AEpf#g#n!y~|e2gBE4G!~Wn~~)I!r~~#c0FXk!i+W'`&b\
        (f)E%_&j%E1F.g-c)J[H1i#IDF2IJ[!y~5I~4aBb!p,Z%b'c/a,`~>HP^*I#H)G!r~~,d5eJg!t{I~8d+eJg!tyJH^#I(kAI*_%H3G=E!~~~<iMG!~~~/i!k~3bsk,?-H1\
        g6d!~~~'e!r/H~Ob7eJIAJ(n!d{]%h#j#i*h#J$k8Y'j#h~8a![:d2i0p#k#I#`$d(d,n4]+]$I&a%]&E$_)n%a*Y)I.e'J%_*].[$c(^$C#I$I-I$Y%F#]*^%I$W$J&H$\
        _3e!`#G,dlm'F/I%c&@$Z<_#H&H0k%d#m,k$[#I$p.J%aEG*`#j*I(_#J!jDJfe*HWk#e$oTI$g!d~;G_H-_0j*H#`&Y.H$I#f#G&k)G$c#i&H$m!~~4dtH!e~1bK^gy#f\
        5H+J!~~~Dc!~~7i!U#b2`)Y%J)d#e$FQa&@#G#d&I1k$f2h$_#D$G(a#Z+I,I#e#J1H%I#f#a#g#d$f$^#i'H#[#]%H#]#d#d#b%^&a&H#k%[$^$h#`#i%c$]#D$Z#k)a#\
        I#H#@#d#]%H#E$h#H#H!~~Ea!~~xb!v~~Qd&h!v#b<_)b~~-H!t~5`3`7c)FF[!t~$a.`JI'^:d!~~~.b!~}Isc(G!]4`k^/aOE7y)o#f+I(pDI0_#I!m~-j@Y9eRI#a7l\
        %]!~%jUH#G&G!v~~$^;H3d!~~~Y_!y~YkKaTI!izHfu>_6I7c#d!m1J$e(a~aa6_'c<]0_+Z!t~pm!y~5e:Z~*G!^.`3lY]3^%c#c$Z$W+Z%Y#^,h#^+d$[#h'A#F(^.e)\
        [+I(g)J2^$E&H#`&I-Y#d-a%]!~~E`!v:a(j~Hh~#J!t~>e1dGe!~~$d!i~&[%h%`%d&[NFre$b$A!r~(F#a,aMH$b5H%f8HG`!~~sh!n<b7fSq~;k>F!rCp~keUe!_OjI\
        `$a%J1W0H)I(I5`%V)j4j$r*X%I&]'H'l1I3H't#G%I#d!f~%I.Z(tf_+^7b(D6f)^$J'd#_!~~HXSJ!~~sI$F#G3f!^9J#h'[-Z:j8l%d$k#]$^*a;`%[$H%G&_+H(G*I\
        &@#h-b-I*E/]$g#o#h&f,_#C$H$I)I&H(G#F!~:c~MJ!f~$j%G~'`$b2I&l#f'c#I(I%d9f!Yn]0I.H(a#b&h$H'v#f#d#b$[#f#e$I%_5d&G#e(d(Y$G$`$`&Y$F&H$;$\
        F+Y$J%Y%[%]'k*Z.I%H#e*_&H!~~~1d!^RbYd#p$]#I2b+J%GGf'c(^#D'`D`'b&r#I#]&e$b#`%d#_'a!y~~,^Ei!~~~jf!my]'b,J'IQF&I%j9W%c$^!~~YCPe!~~~&^\
        !~~~6e!n~#B#p4e$d~FG!nH?@FYq(j!~~xh!~~DZ!n~pk!~Ke!r~$]*d)I)I$HOb,cRJ<G!c|c-X)J)bEH#g+I*`&i'G+g%I7I-I)i-d+E']#W#[#^%a#g!y~G`ue!v[kL\
        f!W0GkG,^,iF`(W%X3f#I&_$I#b$C)f#I#e([#]#_$^)J&]'I'a#e#Z#Z#[#I#Y$g$H#G#k#H$]&I#G#f#I#k#I#c$^$h$Z#i#a!v~{G1H;e#a6I$g!r~{F)e+_)c;d/J*\
        `!y~.W~Ke!r~Ko!S6h#g%s%r'o$I'G.H:k.m$H'i#@#G%]&e#i#H#^'[6^$Z%m$g$j$I'I%](@$`#g#I+Z#A%I/[&G#I#g&f.m#I%J#F#c#d#j+t%a)`'I(^!y~WbUe%HC\
        I!t3q~~7J!p?f?e*foI)f~)I!a~,c>H%l/l$J$G6I'd)a&g)`$k)e$g#f#[(c'G)I?G!v~Dhqa!~~~1j!y/d~7e:IHG!~~JFYc^H!~~)[!J/Y#a%a#^'_7XAZ-h$I#X#X#\
        j%e#I#^%d#E#I#C$h#Z#]#c#G#Z#d#J$a%_#[$H#_#J#W'h#G&E#Z$G$d#H%X#f#I#`#I$G#g$l%W#_%b$F)H$j#f#Y#p#X%l#b#H%G$Z#H#]#H#[$G#E$G'A$G#G%I$Z$\
        ]#I#I#H%^#I'Z#f#W%E$F#p#H#E#_#I#l#i#b$Y#^#Z#W#H#`#s#G#j#[$I#X$a#^!~~TgOI!~~xb!i#I$^1b#l#c_`%_.Y2ISa~#J!G#i#k'a(H$^#]#^*X$c5f%g#^$]\
        *[<`#`%I$j$H#d#X#b$e#d$E#b#g#h#I$G#H#`#a3d$J/I#b#B#s#i#g#b#I(J%B#I$W(G#E#h'H#G#H$H#D#J$]$m#]%u#`#m#b#H#F#I$a#[#I#H$H#g#W$g#f#m#h#`\
        #_#F#u#i#x#n#d#I#b#W$l$I#]#_#D#u#]#_#j#H#<#G#G$a#`#G#m#F#t#I#E#C#[#G#b#I#?#I/`#_!~~1G~-j!~~jh!iwg:_Kh,H9J#I$l&Z1`&J#b:H!c#_0_lC3a(\
        f([BV,B/j#Y)l%b)_$`(I-c2J&i8I!Nwb#q#`#[$C#m#H#I#`*I&`$`#_%W&Z#F%J$g#F#a%I$](_(_#H$u(f$g$_%j$_2o$I%i#H#D#i#H&n#f#H$I$h#c&^#f#i#Z%I'\
        ^&^#I&`#H#[$J)H#o%^#H$Z#I$I#f#J#E%^#H#i#I#H#G!v~9FHdFg!y|I#gWm~#J!a.`#`Q`=_$f'[$J+g<I-I#I$E#^$H?d,f&a)_(Z#I#`&^&d#[#^$c#G%I%^.]'`#\
        f!t/_~Og6G4GLI1g!~~~gd!y~/b[a!~~Bh~:H!U#`&^#c+i%k'_$H$G[H$G(a%H&W%Z#b#^#j$[$k$l*[#Z&H&F&W$^#Y#:(m$G$I%X(H&[#e(D'b(H(G(H#p#d*G#^$F#\
        H#I$d'J#i#l#w#F&J%I%H#J$b#I$H$I#F#G%D'^*k!c'buC8IFI&J#Y8J#f$G#Y%a$H#l)a#B#b'X$h)G%k%g+G4b-j!y~3fNc~2I!^KH1bCa$I,b#a&H$b)B0H#Z#l.G.\
        [$J$[-_#[-Z)c(Y*Y&['H-W#X#I$[%_$l#g#Z#J&c'a$b'I!p~&G)`&_%ZIc/Z*_!Y6_%a*J,I1g@j#d$g#D#a#a$G$b#_%g$g(W5[&[%]+]&e#[#F#B%H#a'J,Z)I%`+E\
        #a$c&_#d#`$I#e$W$`'I%F#_%C&b$H%I%C%I#[#W(`#[#F(Y!a~+H%s(])C#eIeDp0B+i#I5]#s!~~~cf!Q#a#a's3I#r'I2kBc-I1I#_&I%J8D.y#c%IOH'H$x#u-a#y#\
        ]%H*J$e*J'm+c!ldp,k~0IO_!~~BD:Hhl7F!n-cva$ecjdf<e!U#D{J$Z*s,I5I$H/Z)^%g'^,I-c$f#e+H$H#D#Y$Y#I#F#g&Z$c']$I#g(c#j#J%I#]#p#H#j#j,F%_#\
        ]#H#e#H$a$d-b!~~~$h!j~&b#Y,HLpxa$]!~~>c!`;fbE(D$g#H)a$l%J9a%F&c)H$l$[)_8H&b8_$c%F$`$H#I#i#l$g&_(Y%`$_#H'B#c#I%D#b!v~+I-h~:H%_8_!t7\
        _~3jSi!l~5iJfAG#b#j-I#^#a&d%H1_)I/H0I!l*mBlM_@g2I'HR^'F3g!Y#b+]$o#i'a-d_`$E6k2H#F-]+I#J6J(f$b$]#I#>#k#I$J#A'J$d#a%f#i#g#q#o+f,F#?#\
        I%H$J$I$a(H#g#`#I$I#J%_%J$I!~~Kf!~~~4a!v/c~ZJ=eXG!~~ei%E!r~rj)n2E!r~&`%I~5h%d'c!t~Chvd!h~4IB^#d%J#e0g;I)c3k&c@a&m'J!yMb~~%H1f!Z<I0\
        ZMd&k0i%I#H9f0A&I%`<`$E&c#]#H)^%^#h&a%>$J/I%b#a#G$k$C#H%j$e3d$H#w!v1e~-]!~~~Oc!t2dOgMe{I:e!~}I~f[!yyi~)@IC!~~2>Ud!v~~1b?f!y~Oh!b/`\
        nIJH0m*I4_#Y)e#H+cJf0G%f!~Hf~zJ!n~Ea(esi!~!b<]`w+o5H=ITC.E)v3I/H)H%^!azuHEWI/g#H#J4{0H4_*I!t~Ma!h~Vn(E6f%J'l,d#d4G$H5`3c!YHGPH-H,I\
        &i6`)e$l#I#r%F#i#J-G$J#f#k7E%A#d&H$D3m)I4^#H#l)k)a#e!k~5aAg^`/`*c?b#]!k~HgS_$b)H&I$G'b/`1f6a(I!d~%_)_)_%`%c#f,i-e:[%`9E$B9a!~~6b!~\
        ~[`!r~1k#abg#HBG#[AJ&h#I*I!v~~$H4JAg$e!T3F#ZeI,[#e#a%G#i#c#F$f#l#J$G3X%a%I$^'d$c$H$k%]/Y,s0B%`$c8^#b#X#`$J%D+n&h#[#x#`)[%`#f!n~~Fv\
        !m~$f&f-HTf0c1J7H#d3I!~~~G`!y-n(H!f~2c/^$H8a)W%F5j1c+^$Z+e,c%H$b2J#a*[!h~#I*gSg+k7E$I%a/I(c#i#f5h&J,h#F#J.H!r~~M`%e%I,f%`'b![yJ#JG\
        IU]#Y$Z$]#a$[#]#^$b&f#I#[#^$a%`$^$_#F#X$[#J%C*]#]$[#]$b#[#_#`#b#E#_#Z#Z#_#_#_#`#`#F#a#^#[$]#_$]$a#^#^!l~>W6_$e7d<j-b#G!~~*f!~~dV!h\
        PJJ_%G.b<_0aTb*[%r#?/i(I2G+n%_#F!T:h$_'G%i#h$B#J%^1I>Z'H#[+H$X%H$i#_$l2Y%I#_'a+H$Y%Y#b#e%a$a%f#p#`#_'X%d$]&j)H%[%I'b$]%V#b#a'^$[#n\
        #I#B%I)`']%H%I%J$J$_#`#^$Y$I$o#H%E#I!v~deg_*GCe!p~Id#d~:D!n~8`5I=pW^!v~{n!p{E/GB`.i&G/g?g>c!t~(`_aCc9e7I!m~)aYd-g#f#h!v~hn!~~FJ'd!\
        ~~~<e!~~~6c!y_c~Jc!P$_%_%a&b*f6j=a5X#[$B#b#F$G&^$I&[&_#^#i#Z#b#`$]$J$H#]$>$E$b#^#b(B#[$I)b#I$D$J#a$[$D*[#G'`$I&]$m$d$c#D#I#_#b#r%D\
        #d#D#]#I#]#^#H#f#a#g#e#g#k#i#F#]#i$^$I#[$X$H$e#D#i#^$G$Z#Z#]$`#I#I#H$G$E$H$G#e$G$E#Z$h$j#Y#I!~~~1a!~~>`!v~hISfH`&e!y~~1i!r~~1d']3_\
        1b3Z!r~>g!rNp~bC'^%D!~~~)e!~~P_!`yI>^Fj@f's%J*a'^(o,I%Z,G*h&J$F!b|d%H0h,h4i3IBC.E)l#qLI!~~~9p!~~Qc!vKj~~5e!g7c&a(bN]Be#Z#a9_4F#^(_\
        ?e#I#b,ZCF!y~~1cBc!i~6mDo%aYn#H/a8I%F(g!`.I<cRJ#^IZ%_0V(e)h/i%Y%H(J#l%G$I#]'H$_'a#]$h#^'j.H#i'H$D#E*I$[%e$B%`#F!i~;IAH=c3]#I$e'n$k\
        $bDb#h%G!~~~Sg!t~CdvG4c;d!~~TJ~6c!k~9`CfPa8Y$c.e!p4c)c'i#Y,H1e~.kUH(E!y~pi!n~0]#G4nXH?n>J#I!O8i2ARb#X#Y%J%[#c#b%H%]%H#^$e#F'Z#c#I'\
        _#Z#W$Z$Y#H%^$e#]#d+Y#e$X$W#H%_)E1g$_$J#e$X$I$_$k#c$j#Z#I#I#a#e#a#_#c#D$d%`%l#c$e$I#E#Y$I$]#l$H%F#F#A#]#X$`#J#d$I$E%E#k#^#Z$I$F#H#\
        a$f!~~da!t~~6I8k$i!V;__g#j#a$t#u#JV:#W$f%j#I)a,H(Z#G'Z#Y$J#H,C)I&c-m&b#G$a'C#H$k*I&G']!fw^'b#^#H,H']%H=`)Z%D#g+YL[#H%b#@.F;_#^(a$]\
        !~we!r~~#I#]9h1H$e$_%c!~~sh!rACqiFi0HBH*b,[(f!~~~+k>J!y~~+fNi!~~~Vd%I#H!y~.b~K`!vnISj,d!~~~ce!~~JG~:d!~~~cY!aNc]g)kKILH'@*{'d-G.^$\
        >!y~~;k!~~~@k!~~iIPl!~<n~,IWJeC!Z~+h#]*d-H#i)s't)F&G*]&e%^$d#F0G%I(_#b$JN`/f!y~6i!~~~1]!~~.C~Kf!h.I%G~6aXI&a,k)H$I#g$g3I#X1b#I(e(g\
        !y~zI>dPd!~~~=a!~~bf!y~I`rb!jAZ~{n(a&Z-c,X$f!e~#_p^%Z/a1H#I#`.])s)C*E%Z,[!~~g]!~~~'dMJ!W%o)B2J0g5H2I%h$t%t#X'H$H*b#^#G&E#Z%I#]$H#H\
        #X#`#J$^$I#d$I#]#Z([#a#W+^#H#H#Y#['[#_&Y#f#h$b$[#Y)f#]#[#[4J.I#H/I#H#H2J,H#H'G!~~~<iMI!y~~5i!~~ZDZG/g!y~CdCG$GRl&I!b?gYa%b$J-b&H.^\
        #H)_*_,[(g#c#H4f(Z#J#]&`%Z/a,H)H(H'Z#e#^$b&I*b%H$`!_6e%pcX&m&G#jP^(I#f5`*^%F&J3I5l)F&V%b'^#Y)J!t~&I7^BboI6m'V!p~;k-FAk8G!X~(I%a#w&\
        f.I$e'q#r,`;b4_<I%y)I1H&E!r~<F*c,c!vxc#c!~~:I~0b!n~&I#_2gFa#HFH$GXg*[%a!rLl;j!Z=bR^-H)g*X#`#[$c$c(Y$F*I(f'_#X$d#F%c#h)G#_+h#J1c$_#\
        F.J%G#^$`0^&H)j#E#`&k#c#b'Z&H#d#I%`%D$d!kyG~Na#]#p&C#I$e+I#_*^!v~xfJb!bzI+b*d$`-X-d&],j*G'G-Y-H&_7_'i+c#a%d%J#_5b$h!d~#`#a#f*d0j#k\
        *Z~$`8G!Z4EGa6]OI@m%I#t1I$g;G#Y,v-[(j%[#I,e$I&l!H&`*p#]$`%Z']'[#c$H)Z%g1b-a#a&G#e*[%H#I#J#X$G#d#E%X$e%J$X#I#Y$^#c$C#^$f#_$X#E$c$W#\
        H%`'I(]&[$Z$H#_#I$^$G#m$]$`#a#Z#j#`%d#c#^']#[#g#_#c%`#F#t#X#G$_$a#H%H$[#k$F#H#t#b#`#c#`#o#d#s#l#i#Z$]$H#I#Z#G#d#H#Y#I#Y#b#E#[#J#`#\
        G#J%F#G#c#E#C#H#H$^$H#I#m#l#a$I#]%d#H$H#E#I#I!~~~N`!jzH+ISnMa#`$i7I7n(d.I!X0_k`,Y%a%d$^#E#f$Y#_4`#I0i#F'd$]+I+g%Y&i*V$g#H#X$h)c-I#\
        I#I#H$f#Z#E&@#G#[#Y$[&X#a$^#H#F#b#e#H']#I$G$_#d$b$[#`%b!~!Y/xJpEI$DVJ(y6v#I)I,uDf$G&C%I,G#I!g~&c$d)eQ`,d._#h.D'`#J']!~~]I~8i!~~~2`\
        !c{G/I$Z#I#]&I%I(_#W#`%V#a&]%[$]+_&j#e5H.I'H#Y;e(a$b*H#J*G%k$H%E&_3_!r>p~~HI!~#i~~DI!i{_-h(IKa?G+C4b#c.k']#I-Z%f)h!y}Ixl!g~%f6k#n#\
        G>D0G'DYD?^!]=bfa#e#I#]$a#E'ZBI#[$[)b$cC_$g%W&b$a'a#b+H'H#^#d#H#b$h(c$F#I#b#J#F%h'I$H*h*g!i~'V%l$G'J.eMk,`Ye3a!~~)d!l~cn~&o!gMoZE(\
        J%b.I:d%c@H.I6[%j8W%b.X!b0m&l(a)I*p6k#g#i#g#_%I+^KJ.I?G$I,F8I4D'c:J!v~~gk!y~8_QE%HQk!~~~=b!N'b#f%n#d$^,g'C$H+YLI&J%`%H(I'g#^$I#I#_\
        $W&H#['Z#Z%F#b#e'g#H)V$j#`#W#[#X$Z#I&C#Z$?%u$_#c#F#H(_#J)G%[#^$C#b#H$j$G#k#c$f%e$]#d$_#H#G%E$l$g#i#n#g&g#c#]'B%]#Y#H#[$j#G$I$f#I$j\
        $g#I#I#Z#j#h$I%I!y~Ke!~~9j}G!n~-X#`/cPY4dXF._'J!y~C^#_!y~>`{H!~~df!~~C`vI!lcX=lR[>b/g$`/E'I)d/f!yxk]E!txp!~{d!f~#i#g#k6mmGXD!~~?H#\
        l!~~5I~7I)g!~~Vj!y~hfSe!t~>i!~~~WH$k!~~~AI'j+C;F!~tg!~~~Xb!e.a(ceH4H$c&b#`%a+^#H<^-D+H#H.]%i'H&f#E&I-h%G0J$H&a#I%E%`,`!Q?^,[Qf$Z%]\
        #H#e*I'_#j$_&f%I4[#a#G)C'I#^#a#{#c#I&I=a#H$k(b%I#_$G$H#u#q#b1_#H$J'I%]+_(G%i$H!t~?gcG&g`G!g0aig,[#l)c%G(kH`9c,`+B6`2H(A(F!O,Z%F4XY\
        d$[#[#V%W$]#a'[#]$^%[#^#[&]$Z$[%]#d#^%^$J#X$Z0X#W#I$B#H#D%^$Z&_%V(i#f#n#d&q#J#X#I#I#a&J#G#X$D#_$d#p#G$i#^$_#h#W$Y%]$[#l#F%H%[&j#c%\
        G#b#E$c#b#`#I#W#W#f#;#I#]#H#I#F$H#J#]#E$Y#H$i$G!j~1IcF(a#k:f'a%]#h)J+l#I$G1H!~~([!g~]]-J2a$_$b)^#b(e&_#G-f&e.h#`0J%c'I%W!b*avqBE=C\
        %I(F#H(J,b$Y(i&W#a'J#g#d#e#_%a#G(g#b#J$D#H)_)Z#H)`*b'a#[!iM_adMC6e#B#d#i&c#j,GC^#_!t~~6eKh!y~Fc~?E!~~~2^!v~7k`j6J!g,_u_,`NE,d<`2p#\
        e,c(F;I$a!jQfVZ6Y$Y.[$Z/])I!d}F5H'k#j4`?nYo#J*H6_!~:b!eI`d`'i0C8j0m#h$m?g*b,g*D1H*I#Y#I!l|_fo>_2J;n#d!W#^&[#h#F#`%a%j#k#c#I#e#d#h#\
        a#r#[#c#h#e#m$G$h*q$`%`$c%f$d(a#g#c$d$f%a*J%k0H&G+G#J(D3F0J%`#_%H#I#I$b%I#_#I#F,E%H'J+J$H$I#`1I#b'H#H#H#F#G%H#F'I%C+?'I$I#F!p~3l+I\
        od]_!yKg!~~E_!h4J&d+m/l^_LWPe(D.hGI!T#a*IBG+I$H%h'c&g&a#c#e#G%H%i)^#f'`#[-Z$G#h$^#[$h#h#]'X(c1^&f#j%`#^&^(I%H#I(J#c$p#J*G$J*H&G#^%\
        E1H#C#i#F(Y&m%H%F#C$j(`#_$;)H!r(djg&_#c#`mJ!y~xI8e5`!vxk~XH!~xl!~~~)e!`#`%I%F4IGJ6c$[$]$d'X+[%Y+^)^&f(F1b.],`#H%Z#Y0J$]+G&C#b+G$e#\
        g)_'^#G2`!~~~`f!O'e+G#gjY'n#n#o#H#]#n'W#Y$g&X#h$b$m$H(]#n#`$F$I$J#f#?-h#H$d&d$C&d%I#J#c$G#Y#Z#Y#H'H&d%`&_'^$G&I#Z%D#j#c#H(J$['[&F,\
        I&i#]#c$a#n#m$J#F#F#_!y~AC~;f!^'k+hpa&b(b*]+H%J#r#`5]#ZB^9HC^'n#b&J!tzc,Y=d<b7FJH!ree/d4f~3i+D!y~8b[c!~~Mi!~~Oe!~~Mf-J~/G!~~~ec!~~\
        ~J`!t~~5cUb!~~1fKHgG!v~KZ~2k!M/H'^QH0H)G#]#[)j#I(c$e#s#b$G#I#[#h'A$g#n#q*E$b'H$I'c#G#J#a#H#d#k#J$G*H#I#Z)G)k$b&I#I#G$I#g#o#J#G$a#J\
        %J$G$]%]$a#I%]#G%k#[#n#g#J#]#c$^$_%f#`#a#g#c#d#k#]#c#f#H$[#I#Y#j#d#I#k#G#f#H#E#X$f#d!~~~ii!`~(J)[$_&H3JDg5J$H4g%F#`$a(r*I#[#]&I$b/\
        ]'f%c#X#j#f!y~~5fTe!~~~gk!t)k4I7gg_B`hC!~~;_!r'H~0f~Fp!~~YiPF!g4I*u7k2q%H3eme@I2HRH!t~~3g3H&aA^!~~~$d!E'I'Z#F%d%X#d(g'c$H%b#b$G#^(\
        Z>^%c+E%A#I#H#h#E#Y$Y$F%I#Y#a#p#`#e#d$Y#a#`#J%o'W%c$Y$F#Z#`#Z#j#`#g#]#a#]#W#^#]#W#n#i$Z#^#D#I$I#_$b#D$[#c#I#_$g#n#e(e#j#I#H&X$Z#Y#\
        b#F#m#D#?#Z#G#f#l#J#J#`#b#J#`#`#G#i#H#h#k#g#C#X#E$J#^#F#j#h#n#o#o#r#c#X#F#I#m#H#n#J#]#J#`#X#J#m#Z$n#H#m#i$X#G&m#V#h#D#E#I#i#n#j#F$\
        ]#i#G!m~0bspU[0_!g~5J&Z,F/e)s#e.Y%d#I1f:?#c*IDj!V,X$](Z(]']'g&rVe'E#I'[%m5d&a$`%J&b%_#I$H)_&J$I#o$W#G#J#I(i#]%H%a#g#h$I)a(`+]#])k#\
        f#I$^)_(I#J'I#d#]#I#e#H$]'^#c8g!ryf?D$E9[5e-o1D=a6J'G!g{E+`&_5_-X#`,I*a;[5G$G&k#g$[)Y-I7c#b(I!p~,fjd6gU]#b!i~&Hz[(c(G#b#D'i$k#[$W0\
        f8a'a!h~Sf#_,[7c'Y#a5J6e8^1h!y~Mh$a!y~~%WJ`!Y#Z-Y?aOf%^1[#Y&k']#]#b%Z$Y)Z%_'^(J#a%d$[$a*i#I,G)H'b#Y&a)a#_#d#Z$F$[#H#_#c#B#c&F&I$C$\
        c'E#H&c,I#I&X+[!~Nb~bC!i/G4ixc(d<D-I+F4W(`0c$_#f$[$I%c.c.F,I!~~~ag!~~:e!y~h^SI$g!^,@0o,o&lP[#`([$Y*^#],^'Z&]#XFh#ZF`&?$_-J#[)`)a-I\
        *I%`!l:o(k#I{Z#_Hc$H!~~e]!Z/a2^Pqns%^LD%I)G$_%|,G&Z9d!~~~@g!~~~@h!r~rn%I#a3J!p~>FRj.jcI![7r(I6j2a%l9H$c#c#c-H$d#^.g#I&@&C9_(h$a)i(\
        f#_%G#^$a-I/`#F,D)^+m&I+f$d!y~~;e$H3b!y~ii!t~uXC_2d%`!p~um#DBm4a!~~,^!^~)[;]#h#c'j#e#IL]0J)r%ICw0E#c!^#`:Z^G8[*]*_0`*J#`#_/e#F$e*[\
        'F)g$e+J$h%G#D,Y(Z$Y+I%c$e#b$I$D#`+b%e!y~~E_$`!t~|I/I%`'f!fDj~Ua'H1^&_#J*I'Y&`%G)c$e(c#a&b$^&c#I$]!T%gwI#[#H)I#^&e#[#Z#^#[#Y#c#X#F\
        %`$Y&Y&Y%C#X%d$a-I#I#I%Z$[$]'X%J%b#^+]%J*n&a$[#[#a#Y$J'_#]#J%[)]%a%`*J*]#Y#^#^.D$^#c%c%I$_)`!v{f~6g!y~~Ph!v~;chc0F#G4e!~~~`i(H!j{^\
        ]HZe/x@I!i~$I8c/^%[1`Tb0c+[%k#a9@!r~H[SI%[b^(a$_!_.a(_[^:E'E'd5_*u#E#H.l5Z%E#q&]%I&c#F#X&b$a,^#J,Z%C#I%I.]%_2E!W~#g%]*G$d#X$h#a#_4\
        [%a+_'e.^/I(I%I$b#I#^#I#^#D&_$B#Y#G#H#Z%_#^&l#J#X%G#f#b#E#J#l#B$j#^#Y$G#Z#^$a#H#[#n#j#J#I#H#H#X$`%J$H#F#H&`#G$l#o!Z/H#J%_fY#_%_#c#\
        l#g'[/g-D8`#I'`#d&`%j$G,_&Z$b(F*I#G&H(C'Y0_&H&^$b+d#G#H%X%b#`#H!X=J$W$`.aKI$]%]$Z$`%Z#_&I%E#d&a#]$c%[$Y#Z%G#c#X$]$Y#Y)Z%b$b#b#`#h#\
        W#Y$b&]$I%Z#_%Y$Z&Y$]&['H)_$]$W$I#I%[$`$D#C#^#^%I$J'c'H&[*]$^#H#[$`#H#A$Y*E'I!~~ZIhg8I'C!j~_h)I>h-I-mUj!g}h$_=J)J*J+l'I'e7b$Z%c#I/\
        j8c'`#D'D.c$a$D%F!`'gr[$d(_3g1`$H6a%I$HA[%I%c'g#I'a#a$[#E%j+c*`%I#b*_$D$b(G!y~oi.cJECI!v~__E^-aBI!Y0cnY(D+I'l4W$e:I6G$Y)Z$e-H%i#H#\
        [&d&e&I#k%I#h%b$Y'g$W#J#_#I%_&[%F$^$_&^.i!~~~Od!kbdNb9H=h4c*c&DGb+d-b!L.]-d(^4d*_?i#_#J$I#j$_%b$J%H%c#c)[%Y$g$Z#[#_#[#Y#Z'['o#I$g*\
        B#X#J#Z#a#F#C(h#e$e#W$g*]#^$Y#b%b#I#X#e#q#e#D#Z$H#Z#G#c#G#Y#H#J#>#f#Y$a#H#Z#^#a&H$A#H#X#e#]&e$_#a$[(`#A#I#H#I#[#^$^#H$E#]#H#l#j#g#\
        d&b#I#X!~~>^!]+]6h1_-_$Z#Y*^+a&^%^.E*I$J%`#D7]$I*[&b&n$G#[&Y)I#c+g0C&^&[(_(Y([$Z#e0Y(b'H0f&h!y~JG3f)c}H!i/cnj5J1j]^$Y>F,I(b'W)b&Y'\
        I!a;cwH.D5a)JBZ)J(m(n$c3f&I2^.o!b~.`9C0^Cm#e.Z#]&o&Z0Y-^(H#_)^,_%b!yHf~~/G&I-e!hfdUfFJ=b'H#`)e)b#J#D9b&m4b!y~~3E@e#F8h!r~xq!r~Y`7e\
        .c!y~VjPe!v~~Wi/a%d!e~Dh6_#[%g#I<f#I*g$h%C$W4e6f&h)H#H*B!r~9I+d._DJ)hA`@J![HGUg<W.y&I#q)H&H5J'k*^'`$H/J(_%J2]%^&V&n,F#E&`%a!~~~hd!\
        t~ZiBf_e!t~_fPj-IUf!y~@cpZRJ!y~-_@eAHYD!~~~Ka%I!Ww[#_$a#[$I#g#d#[#g#_#q#H$Z(I%X#Y$Z#[#H#I#[+]&I#^#G#]%]#V$^(H#g#F&^#^+E,X+Z$d$i']#\
        H#G$G#B&I%F#_+g$j$H.E#I#I%J*h#]&_&I#]%Y!~~f`!pTd$cXe3d$J%e!`4gwZ$v$e8H0A1I6h)`#I7A'X#J&].b&s#G#I#J-I$I!m~+kJa9D2J'H#e%c@f.B(I*G$F&\
        g!v~{j!a*a$f*a2J>J5e8J#Y/Y$f-Zte't.J#d%C/b'e#_(h!hzI1^oG*D#d&i$i#e)D,A)b1m(b%d!p~Kc3^;]/Z(X!m~8a$IRIAe=`-g*Z,H!r~O_*cB^)b-I7_EJ!mg\
        l;ETeKf%E-Z6J!R#I8I`F$e%a#u#g#Y$d$V%I+I;v,a#l#H%e$I&b/F#o#F#j#k&I#e.F%I$J(H#I&e'I,a#I&[$s#J$b,_#E#J(o!d#h7cn[%_#`#Z1X-`%k&VC^%a(CJ\
        bDJ!Y4`)i+JK@%g/I+a#[%_#]$o'I$F$h)`$c%H#I$e1^'J6W2H']&t(G&@)G#e#I#?+I$I#g,F+J&[$h&p!m~7a`bKa.h)V2[%d!~~~-i!v~XIAb2f+`!O(b.H&`ab%w%\
        H$b%I#v%J%I$G$Z%I$g&],^(g$d%]%c%E$r#t%W(g%[$Y%I(I)I$J&e$G%a%J$k#F#I#E'b%`#H'E%x#H#g$c%I$I$]#[$I#I$I#b&J#`#B%J$H#G$g%a#J%m#Y!~~EB(F\
        se!Wic#H6X,I#e#b#G#i#Z'I$d-a#Z%I#`$Z&X&g%F#k&Z%[+e+G#I#i#G%c%H$`,^)W,[$C&b#H#n)`&l%I$]$I#G#k#G2J!f~{d$i4d#B#b'`&G(b'I$G&j%c*g$G%G!\
        ~~~3f!~~-j~MI!n'H~0i_[gj$J!~~~1f!~AG,I>h~~#F!a~5eWd#g$k1G&A%_*a8r4[%^!v~kh%eVh!aEn$mnf=I8c5c$e/b;g%n#^%a3J'G!t~N[#dva!y~~.e:e+G!d?\
        `fc*gdf&l-I(n<j(G)a!]/a'a/f*a$F%h.H/J3f#I#p$b/^(HIf#a#_+e+d&G*I%e%i&e%J-d#_&b&b%E$I%A#I%i%B#XGj!i~1f9bZk6C$c'a$H#^(a7a+Y#f!U#_&g'Z\
        %`#]#^$g#b'`#Y#c$Z&X%_&c#_$[#_$['c$a)j*_+e0c'W$H(H$_#B%J#J.^#[&Y%H'G*A$G#[#I#H#F#F#Z#]'c$G#B,d#Z#W'a%^&I$Z%E#B$e$J%I$I#I#I&[&D#W%X\
        $a'Y#F'C$e#I#c#^#I#m#G#X$A#I$Y$]%e$b%]#]!~Ka!n~AG8H>D-m'h#H)H%H;d!y~Eb'_!~~~UI1a!~~0E~HH&l!k#c~$h.@&Js`#`(a(Z-d)`/_#f!i~$c0_2d/dU[\
        (W5Y$e'A$I+g)H)a!t~qa2c^F(]#a!k~.a$A:Y6f;I&dII3H$h%G.e!~~~Ie!~~~II+j!~~~II+j!j~+h)`0b)I'f*fea)]']!n0bkJ4fwe(i)I8k!~~Pc!v~#n+e#IZd!\
        a#`@a,Dlf$J.c%_;d%k%b?J&`,_&p*_*`&`&Y'^*I!~~qb*F!m:augUpaG-d'I-b!~~fh!t~/r!d,@De8kOaAI#J%d-`#e#Z+I9J(_'I$I&Z#g([-H&I+e#^$_!~~~Xg!n\
        ~'e&a&e]a-fbE!y~;gP`!~~j[!~~~h]!k,[5J~=E$F,c,H4`)m)c$H#J$f,g!v~ZIJh2_/H!~~~(DXg!d~Nd2f%IMh(G#d)a0Y0a5d!yAe,d~>G!~~~@b!t~~2m0`0h!y~\
        ~2e>]!~~~2f!~~~2f!m~_YOd#n(I#e4e#H$H!t~~;g2F!~~~1e!r.I~qn1m'H:H!i~-rJe3h$GE^>d#k)J!rrdqZ&`De)i!~~~1g!~~Db!k|^#gMISI'f*H)Z#d#_#]4c&\
        `!y~+k^b!J#c&n&c#d%Y#W#G$Y#a#I%B#I#g#Z$^$f$Z%Y&f#]'p-^%[#d&E%g+_+I$Z#[#I#]#W#J#Y$[#[$W$J#C#G#I#]#b#[#W$Y#>$f#X%^$g#W#`#I#[#]#I#I$a\
        #H#a*e#G#X#^%a#I#G#c#]#_#e#J&Y&m#w#n#m$I'^#J#d#V#^$_$H%_%H$H#H#c#I#H#F#@#J#]#Z#c#I#G#j$G$H#Y#Z#[#b#e#e$m#]#m#I#i#F#d#f&H#G$_%C#I$Y\
        #H#J#H$^#X#F$[$W%g%D#n%[$a%b+]!n~}e8d#j/I&J8f+G!`'d+c#J)_Uc/I'I#Z3gCd)h+_$]4`#`1A'[7G.`#[#J&Y#k*J&a!~~pb!v~~=gGd!t+d]f@b$[5F!hwh'`\
        &a0k$_)F*c;I.f]a%i/I&J!~~)[!t~ec%bS^!t~0iABSaBf!~~~&oB>!~~Cd!t~0f{g!d~-F1G)xCHTo!~~Cf!~~Zb!~~~Fa!t~%h{c*cNH(I!t~3Jqm6Y=G(i!lKH1IMd\
        ?J1iDF+d)hFn6Z!y~;aQgZG!~~gh!t~5`~=Y+`/e!Q,e&]%[*[#a%`'[&]G`+[$Y$^#V$a+[$E%E$^$[)I&E#Z#H#Y.W%Z&_$[#W$a#F#Z#I#J'^%I#^)e#J#h#]%I$I%I\
        %e$Z$[#l$^#g$f#X#H#e#b$a#J#E#I#[#^&Z#I#H#G$`#X#G#_#I#^%_#F#X%g#b#E#F#f$g$b#X#l#Y#]#j#d#A#[#Z#I#X$_#D#a#W$W!e#`N]Sc#_2h#e.X-[$a'`@^\
        (eIG%I5_!g'B<b,dsI:H(H#g#s>^&I%r,ISI!~~~3D*a!yDc&hZI!a#G+`*JkI1GM@$J4p#p#s#r%d$c,J>F-I+H'J!~~~[d!~~~)f`H!W6a6`O_#]%I'_#c#E#[$f#`$G\
        $H$e$e#`'b#J([$`'H$].I$^'J#F'G$[$G#d%c#i'J(`#e#c$]$^#Y'`&I#Y$H'I$c#G#X#I$Z#d#J$g#_$I$]$E#]$H#a#G#I$d#I#I$]$I&F$H$a%`#e$G#F$[#c#X!P\
        'X$Y*ZSd6`$W%D#c#^#a,]%G%b#C*^(I&I)_(_%a$]#W$H$Z%f(W+H#Z(W#`%X%n#H#I$V#`$G$g#X#g$F$I#G#f#c&J$^$`$X#Z#F#_#F&J#J$_#E%c#F#g#j#F#G#m$F\
        $c%j#s#^#h#I#n$b#B%Y$G+Y!i}a_JAc&f#b(H#f1d$`%I%g:c'a#a&^![#]4^F^Eb'?,c&G$q$a0i'C-j(I)e#`/]'b%c#`%f-b#c#D$F#X#a$i%^3[#G'H&k#I#H$E$F\
        #j#`$I#H'I$]#I!`#e2b$^om+`#Z(`0J&d$F-[(I6g$],b$j&F&`'a$I-I3X2C*h#[!~~~,c!~~4a!~~,I4f!~~~Th!r~~Tl/l!tCk.h0ITc~0I&J4D1e!~~hIzg!y~)i!\
        p~~L[(j%f(`$a#I$X!h~BBWI$F&b#I.J%c*b,`&a*b$h$^'e/`!i<d>G^a+Z/jBeAI;I*l'F!y~efWe!~~M]!k~~)aFe*q)f!i|]~#o/I'I(D4E+G.k&l$I!j~xa(G(o)`\
        %c&G8j8b!~~kF%b!~~~N^!~~{d!O9]&h&f,Z%I$I%X#n#Y#o8r#_$o,c#Z(a#I+H#H#J%I$X%_#`+J&H'j$Z)E$d%H#H#n*I$c+`#b#C#J#I#X$G#j$C'Y$]#G&I#e#G']\
        +J#I#H#Z$Y#I$Z#J%`#o(I#o#_#E#F#j&H#Z$j#I#]#^#Z#H#E&]%G#Z$I'e%b!ly^%]$e:d)G/I+HAg2j$c$]%HCI'H!v~8Z$_FG.H%aVB!~~;`@DPJ!n~7a&b&j#g)I'\
        X*g~%I!i/bzeRc?_&I#c,e#`%c$Z)J)_1a#b,`!yOc~Bc!~~$^~FD!v~MiWa!p~HGSYEd&a/c(h1J!y~~BJ2a9b!y~$a:b!v~<g!k'G'_AH5i1`Ea-HGaEE(r:d!~_g!~_\
        g!n~__Pc-H2sAH!~~?G-I~%o!~~=h!v~.k~Kb!~~8c!yyF/bMJzf0I!v~~-g^d![~5`.d;_<V#Y+b#I$J'I%@$I%i#r#[#I&d&b#g$^#I$H$g#Z+i#I%G(b'h*J!t~~$o0\
        J!v~~6e5c8e!~~~1Z!~~~1d!~~#A~Vl!a#a3amc$k$]2^'`'^&I%J$Y,[#_.X'H#I#Y*j%G)i&g*_(E*b6J(J,I&a'^#H!t~rD3D(r!]'Wic-H(X$Z)Y#X#[&J#]$`$^#D\
        #_$c#k)a$H(W'`%e,J#`%_$[#d&W#e&_']'Z*F'E0I9`)`$G&^(a$d!kyYda'l#jtb!y~=H~Hl!m~|x7g7D!Q.a$e#^$k(ibf#H&e'p%b#j&E'I,_+H0F$J#H%_#^(_(G(\
        Y#I#d%g%k#W#]$J#]#[$c#a#f#c#`&J#F#I&^%[&D$c#I&Y$J#D$J$J#i%E#^#X#H#h#G#I#k#a#a#Y#I#b#d$e#Z#f#c#j#G#]#n%c#j#G#[#J!cHI~#a,`2n&e$I5['e\
        9_$_,a4H&I$h!~~8^!Y#Z-Z#c'[9`Ma)Z4D.J)G0X#['I#b&I)]+F*[%c$c&E$a'm%H$c#h#n#o*`#a$g*J$^'H$b+]#b#H$i#H$_!b.p#`#e#c*c&`$J+`GjDa3Y2D#m$\
        ^%I#D#D%E2h/f(F%F$l%[&e%E&H.A%H$G$J-G*a$H!~#g~~iI!i,_pd>bHd'^-a&H,b'ELb)A'b%e$c!v~bXEI#d!~~Le!~~u]!y~~4hM`!t~gcIZ?d1`!~}d5J!~~~Na!\
        i~-f#eII%a&JHg%d/d#c*a8l!vljVJE_,^!~~D`!~~~ja!M,Z3][]$I#H$_#`#Z#I#G%e#]$I$v#i#Y#h#Z#i#h#C#G$I#o$A#c#a$^#h#H$]#c#a#l$_#_#a#J#i#Y#b#\
        W#])G#V#E#_$_#X#e#[#c'W(q)]$b#[#I%H#b$Z&k$Z$J$Z#H#i'E#c$f'G$c'a%d%^#G#`'b'J$Z#H#X$]$g#F'E$Z$I%J#_1^!j}Iya%`*_&d1`'^,a%`%I*d)`+^!j~\
        }c$b9l&J4g-g!r~#Jgh$hxc!~~~h^!tEA$g~+_#G#I7mS_!NAX']Th#I#W#f#W$J/a&Y5I0I&G$a#X5F#Y%^&^#]#^#^#i#p#k#I%b#I(E#@#]$h$F#I#E#`$r#r&_$c#b\
        #_$a%I$n#l#k#Z#]#I#G#y$I*G#g#D#F#H#X#i$B$]%F#H!^0^mG#d3I'`*W9I1e9`#i#]#^,I#A%^&H#`#e#n#X'`,j#[%h%m-G$H*`/E!y~~eo!~~9I#elI!~~Aa!aM^\
        #I9I+a*`&e$^5I0f<J@]$Y.I#v%I%D#n6n(H1J!k~BY]o4H)F1d$`&D#b+Z-`!~~~J`!fDZ_H@_4H'c/g$g&`AH+l-B0J4t!y~-i0Z!~~~,e!]/G%e$_GaFf&c+F#j#i#D\
        &i)b$e#J#[6I#Y&I#d$k#_&]$Y-`%G&I#J%G(H#F,f2I#H1a%G$`#B(J/i*f!~~xk!~~~5I(c!~~vkFG!~.h~pH!~~~1X!`,f$I#`2ceY#]5`/i3d%a+J/](E#s$e)I%`$\
        H#I=^)H;@!g~Hr>c7u<H%E!eIl'ImH%XHH.`$b'd.d'i,[&k)h<g!gLl#d:e+g<I(^,D%c#^fHQ^!y~e]!r~~6b'j4`!m|G#c#I@^#H=HG[#q-[7^!l~~Nv!yzdBhAF`I!\
        e/`+ddh+E1i0H6I3i?E6i&f&g!en`A^1C1`*b$`#e#e'f%]%j,_)F#[)a&B,D,J#Y#I%d$H+`'e-E%[&I!v~vg3g!~~~si!ynn~OH!t#d2h~W`!v~G`>h!v~:a7caZ!v~}\
        H1n!M#a$]2WVa2a#p$c#a$Y$I#^*J&J#H&Y#]#I#Y#_#J%F#W$Y%](X$X$X&X$X'F$r#]$n#_$b1^&I$I#W#Y$z#H&I$q#_&>#y#H#F#d#G$B#~#D#H#H#I&^%_#J#d#X'\
        F#z#F%I$F&`#](H$I#I&B$E%Y#G!~~~ba!YyI'I%b#a&f/Y6_,h1c'Z)I([#c&I$W#V#J%`'i%a$^%I(c)I%]#]#`#X(G#a#d$H&J$g#^$`#^$d#I#]$[$`%q#Z!~~~CI1\
        d!m~#B%I$d#F)I1W/aJc-h1d7i&J>i!j~]IHl)e#gNc$d!P#^+^.i$`_p/]$H$I#I%Z%[#g'G%Z$a#^'`$I&I#f#Z%e#_#g#g#c's#I$J#W(c#d$f#`#i#G#a#_#`#`'^/\
        ](G$n%I(_)n#]#F'I#Y$d$`#H$I/H'H$d$W$E#I!~~ti!~~~ib!~~~Nb3D!y~HGSh!R~#H&]&G$]&d#d$H#m(I$]'I&G#H#I#c%I(g$e#d#F#_#a#a0b4[$b'_#b#Z#W$]\
        #]#g#X#]%_#_#W#^%^$^$^#`#]#_#]$Z#I#I$Z$]#Y#c#Z$W$b$]#f#]#]#E#]#I#m#d#f#_%Z#W#a#X#Z#d$Z#^#I#[!m~JA)F#dik&`9i+c!~~~;^!d~(irb%I&Z/_&b\
        #]$I#[%Z&_%H%_&`)_$b#H#_$`$a(H%`'`#k!r{F~:G#f#f'h&a1H!y~~&n!YAa%g'`uj#eWa'F$b$a$a#]'D#m'r#D#E+b$a6k$[%j&J#D$o(k!j~CfYH(`Yi$e#a*k!~\
        ~~;g!r-H~&IYj,jcd!y~~;e8G!t~9`>fMi)H!t~:I$d/[XI!]+Ioh-B#m#h.^$h#b#I$I#g+n%f#F@d#i5E'kOJ._!v~og.e!t~:_$I+EG]Mf.e!l~&cWb:k;I>`0I'A$`\
        $g/G(d!~~~qH$l!~~~Nb!fwb/`*I)D$g#i4n$H)I*I4`%b%f#h#E/G#H#c(H.f*I+G0E#F#G!`-D#l`e1F#I$^Vb'J#a-j4a&E&_)p#^(e#c4I$b#E)]+H#b#J!aKfPg#]\
        #HNe1H#d5c%b'j+a#H-H0`*g)g&I)`$H%h#^&]%D!y~vH3aDd!y~~6HJG#h(f!~~~;[!~~~@e!~~~1d!~:F~~-e!y8f3^~2>!y~$]'d!p~0g=eL_!~~~@e!`n`I`6_$I0f\
        .^4g#a#`%h*F%`&b#G(G,e%n4H&Y!~~~ag!t=G~LmXH4H&b!m~rd+fK].b.`%_$k!QKGId0_)f#C$e#I,a#E&G%`#[#e#Z#f#j%k#j)_&a#]#d#I#]$G&i%J,g%I&I&o#H\
        #f'I#I&I#J#Z#X#Z4b#I#F#X'D%J#V$`%j#^#a$Z#j#I&]#Z#E#d#J%H$D$h$q!~~VIdI+n!t~Xc~)h!pKI5I+g~Ws!y4FHi~ec!vyHHd{e!Sir#u#H#b0H+d'A#[#^#^#\
        I#X#^4t#n$k#p#`#p%F0I7J#[$a#d&g&H+I$c$E)F,i$J&e$J+X$I$J$^)I(F&c![Ae~(@7_=^-y#c*`%b$I<Z'x3G$I!~~|e!k%m%j6IFJ#e3o%p4B-F!t~,ab^#_#^!~\
        ~~%gqI!W)c)b&Idd#]'X#I#G#[.I#H%8#I&V'b%^#^(J&_$`+H'^%]%I%J.c)f%I#I#^$m#b%a$i%F#d#I&Z#E%H#q#e#c)I%I&l#H#`$]&I#I$I%i$i#[$D%H$I$d#b#_\
        &j)h!~~L_~5J!~}J~&e!y~~2l!n;boi&I,F(c2d&Z'J.g[I#E!a~_kBJ/H#e#E$Z$I+p,H%w4`,H'c!y~~gZ!v~<hdIGo!`D`&`Pe)J$_;W;H(I)?%I,b)a&_/I(I$I)m#\
        H$c$I$b#_.a)a%n#H%c#o&c#I!~~^l!v~~;e!Z(`6D7I)H&H#k#l#i#l#k%o.D%g#^#h)W.d0J#i$d#]#I'X*E3b&W$n&[(E.F+a#H&I'a(H0C1C/H$H!y~;eQYQJ!y~$f\
        DI~?E!yfi3c!p~8cHI&g._&e*D?b*F/e!]3_id,I$a#k$[%G+G$B#g#`#D#a8b/g'l)g%_Fe.B0c#_#b+I!y3g!a~_d%H&G$_8g)H(<%`#H%`%?3k#j#]&_5q!y~~7n!t~\
        ~#a0G+i9j!i/a2b[C%baIBC5q#j#f4I9B!]#E<::fV^#a#j%H3]%^2c#]%C-I,F%I#H&F)E'C+D#c'`&H&n#p#p#e#J#H#b)G$d#_%d+e(e'`!v~Da`G9a!iPl]k$]9Y(]\
        -G8X#_&]KI#E5](`-J!~~Hl6F!U4cBD#p#n.`:Z*](J#D#D#E#[$H+W-I-_&H'e#F&Z(G,i&H%F#a#g&G$I$J%I#I%H#I#I$I#B#e#H)Y$I%n#n#l$@%I(G$l#p#b$p$F#\
        G&[#n#`'J$c&d!a+H1HUp)ggp7H0e+I$k-H3G#H5F$D(b#i#g#d$n%c!d;nom0I+^(a2m2?8I=I$G$m$h*J5^(e!~[b!v[gWl~AI!y~-m#b$G~IG!r'X~)i6`fFQ^!y~4C\
        WI6b*`'H!y,c~Cb.G!~ph!~~~Fh!m/ilb%G9c$@$fBG:j4GB`!l%p8fTh0`=F{I(@*f;I'g%?!n~~:F2_%h%f#a1_'`!~~+Jeh!~~~UG)i!~~YDPk6I!~~3e+F!N.^,a4e\
        NI$n#g#b#e#J#a#`#b%G'I%I$f#a+g%J&H#c#F#X%p#^#Z%v*g#Z'c#b&H&l'd)G&d(J%H#k&j%e#G#^#B+f#k*d*]#I$F*h*H(H#I$I%I!y~Nd3C!nxI$o%b'I#FBcO^&\
        JGJ!^%d'b>f&m3_*b/b$f%f(a'I3`.j#a#H#`+H.gXb%e$[/H%E!y~x^He!~~)c!j~,]/c%E(Y9`1k6l'I;_,H2H/F!~~?J*I'j!~~~K_!~~-H[h!t~-[~&H)g#`!t~5I~\
        *e'r!r~?`$[$^+HK^K_!]#I$d2c#F$g.GZZ-g'^+a#d)F%Y$_#Z-c2i,X/E+b%`*I&G#a)c$_+H&a0I'a&[#r!c|H,_$H'H&a$g%H$H#[#f#m#Y#_7I.E@H-a$H*[#c+Z6\
        e?k!~~~<a!t~~5b+I'I)a)G#e/f!~~~C]!b4^Fa7]?_5X$[$e'h&_%Z*V8EXI+_+k(G$Y!h~$^ae*d<c'G'I$I#I)`,a&f)f+e'b$I$f#J!T9X/`'_M]$I$d#a#a&i#]#b\
        #[$d#e$I$a#c#X$H#H&_#g#I$^%Z$Y#Z'Z#Y%X,['^#b$W#[$Y$H#[#[$W#W#_)X#B#[#I#H&a#^#I%F$h#D%B#C#E#E$F$[#J#G%]$Y#Z#G#_%I#H#G#`$b#I#b#I#W$H\
        $J#d#F#I#j#I#H#G#X#I#]#I%_#I#[#Y#J&H#H#J#^(j%g!~~,b!nZeQh6_=JPhf_!p~.dz_Nc!~~~1c!y~/b#G8a>F!v~ZfOg:F!y~,B:g!i#f4d3l^HpI#m'B.I0H*D#\
        d#D*I*q+I!dyJ4H$Hpw6H#^5h#`%`$]*e!~~Ef!y~~2^?c!v'J~<I#I:GVG3h8C'i!~~rp!k:qNe#b|^#IXI8h!~~~Nl!~wf!vmk%h!k~&G$I%m,J0YEh1p3^1J#F!p+I)\
        e-G~.H#a<F$gyX!y~~$b/E'k!`~/[$_(Z0[Ap$f/I(G(j$H0f.d#a#J#F(d#[#G%l$g#F4I&f!g;m&af`*h#EgH5_0Y)I$I#t+J%H.I-I!e~+g@d7J;b;i,b+I*Y$c(_)G\
        *l$i!y,r5J!p%b8c}c%`(`8ATG>g!~~~3e!y~~#I#f9a!Zy[%Z$e4J.s#p']Rc9l#I#@3I0i&I#p,[#I!g,z5H~Gg$eOZ!~~~Mi!~~XGEk4?!v~0hhH-g!t~]dHp!r'I~0\
        e~Hk$I!V%j/I+o&FI_,a#r#H5J$n#e%i%E.J%f#`#D$`#_%n)g#H#h+H+c.c+c(m%[#J3_$G(]&I)J'^#J$_#H&f(f)_!~~FJ'd!y~5h`nYI!C'c+c/GR]+q#_#j#a#g#D\
        #`#f#H$Y#C#e&`#a#=$^#^#_#_#k#n$Y%V#[#b#[$^$l#G#_$^#b#^#a%_#H$c#[&W#H$F#l#j#f#a#]#I#r#g%j$_#e#^#Z#`#F$k'Z&W#B#`$F#C#D#d#_#I#_#d$I#F\
        #F$l#z#H#n$B#k$^#h#f#>$f#H$G#G#V$d#^#d#d#g#i#Z#_#Y#s#G#G#F#d#G&d#Z#p#s#_#b#A#:#J#A#G#e#Y#c#`#F#o#n#I#^#^%F#H#H!~~Od!y~/c~Ie!~~~Hb!\
        ~~fa!~~.I~Mi+J!r~oX%`+e5b$CHJ!~~Da!Uo^1I#]%H&c%C$^#b#G$d#I']$].I#[+b(D#[2I#`*I#I$I-t)g*c#b'^%V$]$j#b#]%a%]&I%d#h#n$^#h$`+J%b%i#f#d\
        $e!y~~2H[k!y~~&j!k~vH'l%I#d#J)i?['`$G3b!~~~Bb!l~dsae!~~~&c!l~h_GH.aDd*Z%r!hwD3`Ha-d+_S`3E,h)h*f%g!y~<b~.i!W#^&a&c#j$j#o#f#d%k'l#[#\
        i$l#c#I$c%X&e#`'g%c)d#`1c#H$e$[&j@I5c0H#I%d$W#G*]#^#G#c+G%H'F#H&J&H)B%`#F%I&I(F&@#h'H'H'E+I%I&I!y~~3o!~~~Vb!v~2a~)f1^!~~{X!r~xb+bU\
        f1[!~~~c^!n~Jk>iXF'b=J!n~IE#j~:e!_#c&Y#_$h$_%['i#b#e$b%k&Y$_*_#GPg#`#I)D+]'J$c%f$b?_%I.e+G&H3G0IKI!~~~Ff!U+`#_*]+a)b&_$`(Z.`*`7J#^\
        #^%J$Z$`#J$E&[$]&H+W%_$H1^$@$F$s#h$^#I#Y#^&J$_%`.G'W%`$]#^#l#_$H'n#_(F#Y&H#H#d$J#Y+b#E#I$Y#E&b#I#I#]$c#F$I#W%Z#G#`#I;^!p~0e&[/J#cf\
        I0I+m)G3A,g!y@b9b!d|l{a%a)F1o#p#b#I#G2a!y~~&l!yIh!~~~'h!v~)_^c:Ea^!p~vs3e!t~~1n!t~~Ko#H!v~9cP^<`!j~xb)`/r%G)a'e!y~~hb!~~[`!`~7e&]&\
        a#`9_Fn$D$^/a#v*`4`HG!b|B%^,I(c#F3G0]$H#I,`(b,a)a%c$Z&]&^&^#_'E$_$b#a2H$c)J&Z$I#a#c#_#f(^$d!t~;a#gJe!^|G/[)_.Z5f*c#a#H#I'_%`#I+`$G\
        'd(Y%q&e&[#`$H#]#G#X#H#a$_#c'I+f%`$Y'J)D$d#b#Y#F$b%a'J!r~.a(]dY_[!~7c!y~kb%IVh!t~ef5d=_#IJb!~-b!p~uj4t!y~IJNa!t~IF$kLkLI!~~~rg!Uw^\
        ,^$Z'G$^#_$Z%D&]$I%[&G'`'G'b#`#q#v#v#a#H#^)f'f%I#I#X#`0`*a#_$D$W$j*G#a*E#`%l$_'D,^#_%I#[#I#^#a$I$c%Z$`'^!~~~<h!v~8H%eQiYF!y_e'[!Rw\
        [$e#]#a#[#h#]#`#i#I'W)[$Y#H$[%Y'E%c%Z)c&c&]&E#[#d$G#E$d)I#I%I'Z*W#D$D$H#f#f#I#H$Z%h$d$n#H%I$`$]#H#a)^#_#H(]%?#H&>#a$^$c$l$`#d#G#g#\
        s#G#[#H&Z#e$h#J2_!g~#h1g%H.f#Z'hCI8J4i#a@g'_,h!`~_]%I+_;w)`*m#s$I.FBH!lfH+h.b*[1f$b'GCa$_!S~2]9g#a#d1c&J#Y%t4_%I%H#_$[#b'o(e#d%b&j\
        #q#m&a*^(J#I#e#b(i$I(J&H$^#e!~~~CJ,n'D!p~~1H)i#rJI!t^a2c~@_?`!izi[HAb'`-f(e?J1n*b!t~ye5j>F#J!b~AB(`/H#a$G(d5G#D#H#a'm$m%X#b+H%H&d$\
        j#m@Z)`#B!t~&J4H$gRe!eSh$g%a#`&`#[1a;b(G#^+g<G%^%J+ADF0c*H,F3F2l!t~og.H&`Ob!p~~Ia)h0g!~~A^!t/IJi~'DmH4l#c!T#_'c&[3`Xb$`([%]#]#_#b'\
        [#[%X$b$Z#H$i#^#Z&d$c#J*^&W$C(Z$H#f$Z%]$G#[&H&H#J(]#X#X#J#l#W*X&[$W$X$F&I%d(I#_%G)I#I#G%F$_#Z&G#J$_&C#d#g#X#a.c)a!v~q_#^#f(H!Z%h)^\
        (`%_*^%_9_+d1e)b#^*_)C#J#]$I#Y#g'a$F&f#h#_&[%I#W/d$c#l*a#W'b-c#I#d#I&H&=*I2E%A%I&I5I/C#^&D*i'_!v~Z_KD2b.b!~~~4e!p~T`8IUd&[%e-J&c)`\
        !r~8lPJJeRH!y~~Ng!~~~@b!i4^~,eXD#k3n$WB`!W?H$e/l1H&a3f(G&I#_+]$]#d%I#X'Z'^#^#n#g%_#c$_&Z#[#h%_*Z&H&`%]#F$f$^)]-c#F#@([)_#^(H)H*]#c\
        #_$b#]/G$g#[+X#I(I!y~~5I(bJh!v~rI-a-H0]:H#J.h!y~~eo6H!~~-[![~3g.c:D'_%e:H*H$H#I#u@H/i#_#`-G%_$y#G!j~;I-Flc0[4b,I&d's!g~1anE5J%]&f*\
        f&f/`+c%i$c!d~H`8_5H*I*X)q%I*`#f#`(g0`$d2E*e!d~#^#`#d0])G$hDH7j;E8I6C+I/v!y~/jIhaH=G!l~.a-bh[/`,`7J'e$_*f!_?Yk[-I$l#b4i8I)f#k#g.E-\
        `@h(W%G+b%^!i~-i-A$e)`#IhG)I5f#`4m$^+I!y~kb!X;_+^$^$_4_9_0f$h#D#X&I&[&H'^(^%Z%[']$A,J%`,d%H-_'a&Z$b#I$G&]$_#^$]#J%^$d#Y#H#G(_(^#c%\
        ^)]#`#^$I$I&]$Z$H#I#k#]&J#I$X!a~#[4^&c,`#F5i(B#_2E+_#J$p$s#Z0d&F%I4I(J-H$D%a&a#a!~~~:f!t~ihEb,`&ICg![-^&]$e&_dI#_&H#g#[,^&^&J%_)E7\
        `#Y%J#[(`']*G%F%]%]%a$b$`$H)F$H'Y#G#_#^&g%H#`&I$I$c#F$F'H$I#J%`*b#g#]#['l$g!t~hbS^BF#i(I!y!t~~<g4b#c!j'd+b,n,`(eE`+d9J$^~FI!m=b[H,\
        d$g#JaABe3gD`!t~5FHk/h!`$l/ZAeR^)[&c&]$d/`#E$b#C#c%I&_+I:^*`$a-]/I%I%a$`$H#e#f#]+H%J)a'J%Y$I&^$I!v~Jj~:^!n~)]=`=JUf#B$b&_JV!n~:_?C\
        ?[#c)i)HMc!v~BeWamV!lwb,^$^~.H4^6l!WzJ$H$[']&g$X#^$F%J#Z(J%f#Y%Y%]%[-a%I#I#F$]#_$G#G+I/i)b#Z#g%`&G#I$]$H#^$a$Y#_#I#I'a$f&I#D#D#J#]\
        #`#H#`#Z#A#c%`#I#g#`%G$X$W&`#I$a#d(b$`!m~fJ=Y%lB_=a$m![(g&g%J&Hf^$G&I%Z#f#`$Y&X$`*q0Z%['](f#H$l#I$_%G-i)@)e%C(F%I#Y#^&I$m3_.I&`%F#\
        I)I$a#[%]*].`!y~ae+e!R'c'X&a#^*e(`+^(]A`+J$H#W$G#g(c*D'I1J#Z*c,f(j#@%E%_$Y$^2I#J#H#e$m#H#[$H%g%J$r#e$a#q$E#I#Z#[#j#I%Y#I#Z#Y#k#^#G\
        (I#d#G#j#I#d#F#[#a#Y#J*]#I#k%I%^(F!k~)b/h,_0a3I,E:cZG%a!v~%d5XBZQG!~~bbEB!~~vI3g!r~vj!y~kf!Y(i(a/GWk$G7k*H%z$f#l#H@]/E$c#hFk$]'a&F\
        (J$Y!y~;k!n~,F8YDZLZ#G)c@Z#e![Ac,`6e;H*['H%a)^,E#I'_%X#[#[3^#Z-C*^+X#f#_#[%X(]$Y%F$H%D(`#Y$H$^$Y$e&Y$`#I#[#^'c$^$Z'H#b%I$H$e(I!v~-\
        E1F#bCG)_~.j!jIbri)e*d-I]d#E$a0F&X!bwa$h$[%G#_&f$b%]#j&Y$^#d.^8W)i#J$c%Y#j$c,f5F#@&F%J&`ND!~~~=c!~~J`~:G!iNg_fP](f%h2^7f/YA[!r~~2e\
        /p9c$I(I!pw^Ibb[+c#_3^0C!g~;I)tNHir!a1kj_%b$hCHZa$F#]9d6@#E$f*I#r#d#H$H#A&n!hyg~-k3I4D+d.E'p!_~#D#f*W%[$I'_0W$c9[*^2c,b#`#I'H'l%_#\
        [%]%f$`%H$^.l#I&a(Z2]!i~r^&h3i$_^C!y~cXcc!~~Vd!Q/^']/])Z#eOI(I(X&Z#I$k#C'c%@$r#o(a#G$]#a#`)n$H)I%f%l*G%j#a$j)W$I*F'a$n'H#Z#G$W%k#^\
        ,o$J#I#G%d#]#]*`$H&e&^#`%o#E'_%[#I/c!y~Ff]b#J!H/c*h%s)a$c,G%a#d$o$k#]#g#e(^)_*`#a*^&t&J%J&H$i#`$D#d$W$F$i%V#n#F#h#H+I#_%]%H)_#[#F#\
        I$J$o#F#g#^$b%I#W#h#F$q#j'Y#Y#J&J#^#c#J#D#J#a#F#_#f#H#c#]#e#I#G#X#`#B#]#e#d#^#b$[$d#]#`#B#H#g#J$Y#k#f#_#I#[#`$I#]#]$_#X#Y#g#b#b#_#\
        ]#b#V#J$k$H%J#Z#^#j#Z#H%H#d#e'j#_#d#_$b#r#f$a!~~~NZ!a,a0n,mvj)F'o#@#H&a6Y&F%a)b&^$I*I3[1b*E7I&_#H0g!~DW!`xa&A0a#I$Y0k$D'J'Y,`)B'b.\
        b%I%_&X$`'_-`)`%I#_$^.a%c#X%d#d%I'd#_#I#b#Y#e&I$J!~~,H9gvD!K$Z'[-k%Z*]#]$[#Z-I&]']*]#Y?_#I$o%f$Y#Z#]$Z#e#I#k#b#a#V$m$I#i#I#f$[#g#i\
        #_$J&Y#C#J#l%Y#a#x#g&a$G#H#]#X$k$]$`&e$Y$D)]#?$a#Y#d#n#F&E&F#I#I#h$`#d$G#Y#_#J#i#]$c#_$J)I#I#J&W$G#I#^#Z#I#q(J#[$^#I#J#E#E$`#H%F%Z\
        #H#[#Z$W#H#I$Y#G+b!d~S`KY$l9a*^)`$f'm$_(i+_&e$C!t~~1^)aC_+Z!k~5`obPp&d1c!y~-b!~~DY!fH^fI'`.Y'[1e4J8a'J(]'F#b#]<`%I#a#_%]$b(`)[!g~0\
        ]'EQJ:a8W#_#b*^#d#](J*c+f#I)k!y~Ad#H~:G,g!~ng!t-hvb~Kl!i~:_$e)jvh!ZIfVI'b)I,Y+X$X%c$k#F$^-b#F)c%J'^#I#d0e+`%C$_$a&Y#e$]#[&I&`#H#m%\
        [#]&_'_+H$f#_#I+`!W$cG`Qk%Z)^&e&H#I&[2Z#H&C.^$Z$b&G%`(Z*^&[0d%g%a(Y)D$I$Y%_$I#I#F#d'g#h%c$d#I%I%^#G&^'_#`&d#o!~~~Jd)I!y~~im!W/]#H&\
        i<`:H<J#^#_#I)I#b&e'b#C*|.F'I#J#a#J#I%H+e$I#b#h+`(d+h)a#g$I(J(s*_%I$I(`(d%G+^(G!e~0iSe;l&^#a#nB],I(c(c+[!v~~&q!~~v=3g!R.]$`&c'^#Y%\
        ]$_+]SX&d'X&Y#_#I$I#]%D#a2Z$W$a)]#X$[#]#b#G#F#Z#`'[$c&W%Y#H#[(X)b#e%J$J&`#^$G$^$`$H&I#J#b#`#X(H#G#I%d#c#Y$I#^#F#k#G&F#J#I#]#c#n$E#\
        ]#i#a#g&G#H#p#I#^#e$_#I$G#b#G1d!`1b$a(`dI%b-c$G']Cm)G<i+X'_+G7`)E%I$k#f#f$l(d*]!v~UIAa]c!T4iwm$j&n#E#e.H6X3I2e+l#H$I$i$I)G$I)>#H#H\
        %i#F#H(I-a#q#u#o#r#j$H%o#H$m%J%I!~~~.JSg!~~,I9d#E!T'e-`$J)a+d$`;b;I$I$[#d'b'I%`&E#b'b#r)^#I8g#I$Z$F+Y#d$k,]%Z#I$I$[$h&[#_#`#H$H$e'\
        k#C#a#G#b$I&I#H&H$e#^#p#c$H$D#J$J$D&I$Z$_#_$E#a#H$p'G!Z)g.^1]Db8a#],H&I(j#_$e#i,`$b.J%G#Y$Y#e)a+Z/c%c%C(_#F%Z$I#`-W(^$J$a%C)E#I'W&\
        G#m#e&H#I#F&c$e!~~~Gc!M&]#^(^$_#_$^#d%^$f$Z#[$a$_'_'`'W%a>g&]%]$G$a#W#Z#F#I#E#^#X#J#E#H#d%[$E$F%^#X'W#Z#b$Z#X#G$I#W#X#H#_#Y%Z$W$[#\
        [#X#W$e#I#_%D#F#W$I%D#E$[#X%Y#H#[$a#^'X#X$_#Y#]#c#`$[#H#]#^#[#]#`%a#Y$B#I#G%G#I#H%]#D$]#Y$^$G$W#Z#V#V#Y#I#W#_$?#H#I#]#e#A#`#Y#E#^#\
        G#Z#H$Y#I#I#Z$G#G#^#Y#W#C$c$^#I#I#Y#`#V#I!`#a<c[j'F'I-c#]%g0F1Z#Z#Y#H#h$I%d.Z#k,e'I2a1e$E#H'd-d#c#H&I&h(I#j!Z1_)^'J&Ed_(^(`'`$i?s#\
        k'?+I@d$p$`$[,X&H#i#I#H$C0E&I#p(b(J!r~4IFe#fNJ$E0bOh!t~G]0g]e!Z,`/^$`dH#GcI6n#_%f#_$g&G*^%C#^$q&`-`$e$h.o$c%G$f#a#J#b&h$C$X!~9J~~N\
        e!f~5I$`RH%H3I%k/k/i$`/_&F5h!~~~@d!Q&^#`'^&^%`(g#]2c$h;E1^$Z$]%Y#e#D$C.]&d&^.d$h&I#F%V'_$a#`%G$Y#I#I%V#_(I$Z(X)i%d$_$h&J#H#c%I$a#h\
        #d$a#a#`#g#^%H$c&f$]%`$a#g#G#W(I#b$D$b&a%E#Y#E$I#Z$h#c#B#f#D#Y#^!y~kcYX!i~~;j$a3n!r~~%i8o!cJdE`>^4e#j+G$W.XP`#h%e%I4a6Z#I<b!dClgD'\
        I(H$b)i#CDl#c&`ZY5d(`)^#I!~~(`~JG!~~CbvH!y~&^~Kj!b~0ImB$`#`#]%J*I%[$`#`#]#_#[1d'd#`#I$I#]'^%i%_#^$H#c*[!~~eX!~~~ia!t1Jt_PEfe7c#c!y\
        ~ic$^!^~#Z2_Mg#H-[+[-Y%c%I*k'I$A&I%o,a%a&d-Z2j%f!~XIT@~Hl!a&I+bSJ/a)c+dCc5`1_$e.]#o)a1a$H,`%d,X&F,^&I'g&a$H!^#^)aoI'J-g#G#Y*^$[%^&\
        i#I,a.I$I'_$]$_'G#X#d#a*^%[*^#I%]$^$G$_$h%`+I%[,`&`&^%j%Z#F%^+]!d}F#_Nc/]#Z5m#`)H>I(`2I#E.I&n'i!]0Hl`$Y$i0`(iAH(g6g.E6J&E&G%B%I'F#\
        H&F0G'v&f#y!v~&g9Y!l~0`gJ4a9I#d#b,J%[9f!~~GA'j!m@i&d)e~>pSc!y~jY:G9b!~~~?f!Q&bOe#b$I1]7d#Z#[#G%I$b#_$I#c#e#_$I$W#Z&[%b#Z%Z%`$I%W#J\
        #^#X$[#])]$`#I#I#Y#Y#Y$_#Z#Y(b%G%`$a%X'Z%I#e#b#_$c#F#_#c$X%I#`$b#Y%h#d$_#H$c#a#I#F#^#F#]#^$b#a#Z#W#W#`$n%F%G#E#I#X#H#[#e#W#^#_#I$Y\
        %]$[#b#c#f%b#I$a!~~5f!y~%ISH,`0g!h;iWl9n8^#k8I.bHG5E!v~Eb'^;^!y~me9e!~~?IOi!y~HFS`fe!`(hme+I,b$m-Y%I&i#h#I%]<c#^2iJg5G!~~-i!U#_(c1\
        ]+_*_OI$Z$_%F%d*G$c#X%E#_%Z#X#]#Z)E%[#d)j+H$H#e$a#c#I#F)[$g%g#^(a&Z$a#V%I#J&i$I#^$e#E#b$F(`#_$a)m(B$d*I&^$G#a#H#H#G#I#J#H$a#d#]&F#\
        G!y~Ea(Z!v|I1are7A4g!c#]*h'F&g-^'G&_bI%F8Z2b&c.].b+a*b>E#a$I(_*A,]!`'_'i$g$`&F(c#c&j1HAe6G,e&[$^)a+e'I,Y#J)J(]$J-c/]-B%I$H#H1H(I)I\
        &k&H$I#H-i#I!v~rW%[#[!a9b-`kb*`$Z$k'J'f@H#`/c#F&J+e&m'b%b*b$H6I%d1f!~~~8e!~~~?g!~~'d!~~~jc!tI`~(e2I:o!~~~N`!R=F@`4g-J%G#[#I$j#@*e%\
        h$a(p,b%^$c$`#g'^(I#l#I$a#j#Z#Z#c#J$H$_&J/b'Y$V'H$W%b#J(c-]#I$D$o$i#X#D#J#a$I$I%d%l$^$I#j#d#J%_#['^%Y%G#D!~~Zg!rKaUA.gYJ/YFf'J'a!X\
        8bdC+H)^+D$d#[4j-H#n%f-e%h?l(^#d$I-E.a%d(I'J%g#m'e,E!~!~~-FNh!i~8E%b4_1I-`%g%JCg#c,k*H:g'J!~~vG3b!v~>d2]!y~>d!m~.i(ZtaNd!~~~'l!Z1_\
        $`#^g]#a$d$X#[*e$Y#a#[#[$Z#[%[&[#I#H#W*g%^#H&X%[&b#X$g%h#[#`#[(a#Z(b#b#`%I#D$Y#I0`'JC`+F'I(I$J#G!c.IBdU^#G#Y)H#]#`$_%^'a+[#Z)]+I$H\
        #^$k'_(^,Z#[#[#_#`&J,F$D$D#I'FFY$D!~NIei!vlg-d~6b!j~5[%FCI&^-X$Y#a$eEH#W&Y.]6_!f~@aEr!MH](fAI,H#^#]#Z#h#b&X']'J$g#I$B$a'a%H#I#G7H#\
        H)p%d#I#I#F#^#[#^#I#H(b#I#G$r$Y%G$I#^#l#d#n$E#h%g'c$Z#i#a#B#G#f#l%r$I#l#I$W%H'G$t#`#Y$`$]#i#I#I$I%[#F$G#]$]$C'?$I#^%c#i$k#d#e$[#`#\
        i!~~~$b!y~De^I=Z>H!f~&I$J%G-h#f#_+_'W=Y0X1a&`+`$g#_'b,I,H%J#g!~YJzHYo!nya$?#c~$`9b3k#I!]1c*a#G(i6g$f8i%H,e#I2H$J*^7f)B)]5Z*g,_+I$i\
        &I.I'Y#_)n$G$F)]#I#_%J#^&c&^!p~SI#I#H$c/m5aDjJI!y~s`%H3GP_!i~&pWbYg#qJH%I'G!~~2aUD!b}IMG-s:`*A%f.d(u&H#G:H(a1Z!v~~1Y'e=b!J&m#^#I$m\
        #b'_,[&`#I*W%H$I3J#I$s&G$i-s#d#t#s#]%G$G#`$e#o#d$`'e#l#I#]#H$k#`#]#G$H#f#I#k#F#k#I#J#H#I$9$i$_(Z$Z#g'Y$D#E#c&I%e$I#f$H#_#F#H$k#t#H\
        #_$_%H(H#G$d&J%J$C#I#H#a#I$I#I'_#F%I#q$H#J#a#^%J$F%l#x#I#I#I#H%X#H#F#H#G#I#F$I#F#H#j$E$H#F#H#f$_#]#I#t%D'c!~~.J~<n!jO`Na<bJG%]+e*^\
        fH!t~:d#b#d!~~~1f!Ze];`,[%C#I#y%]'J$g'I:H(_(y'^FY5F#e0B0b!~~~Fn@I!y,d~#FNg!~,e!~~Sc!~~Pf!t~~%I8c1e)k!~~~1c!n~~$f%g6h8e-b!r~5@IIHc=\
        k+c(I']$k$I!~~id!g~/_'a<h+a)`Bq%f&H-k@J!d~-c#J#a'`-_?h=a&f#`#f#k)F&H)j6I+^,J#H!m~.F(g&b$B$Y&_&b)d.d!~~~$f4G!m~'k0ITI;I%e/^*i&`#G!~\
        ~~=b!~!vfiUe!twd~._+f/a!d~<i,f2J.q}H&I!Z~)d:j#jAc2I(G#_$b&Z(`,k>c#c+l#G$_#I#b,]!y~)]Vk!~~hJ#Iop!~~~i_!~~WF0c!`~As#rS^=FHk!y~-c~(A*\
        b!Q.^#_$dh[$c$f1h#d'c&X*b#d0`%_%^%I%Z#G,I#F(H+l%_$I$n$b)J$m$I$J#u#k#l#W*I#G%])G'H#H$J#^$q#J#^#[#H#a#j#G#a#G#H#f&`#G$X#C#J!~~~yk!~~\
        ej%I#I!~~ef!t#cOjzI~(h!~zI~+g!Z&c'c2c&JKe&b#i$I%b8c'd#H'G(F$<&C(f*^&l)m&G3b,I&?&^#H&J#c#f$h&F#W$^$^%^&b+i#^%J%d%i#a+G#a&['j#i(i!r-\
        E-j#m-F~n`UB!G#^'J+Z$I(Z$]$k0G%^+c#_&_8o%E'G#B$G$W#[$Y'o#H$h#`#D#a#]#_%a$H%Z$]#Y#G$A#b#i#j#X#`#G#b#`#Y%j$`#Y#[#_$G#I#H#J#i$H#k#j#_\
        $_$a#X#h$H$X#J&g#Y#J%Y$Y$I#J$i$f$F$D#q#H#c$`$]#b#g#]#e#f%^#Z$G#`#q$o#b#I%I#[#i$d#`#I#i#z#`#d#m#j#W#H#G#i#i#G#h#i#Y#k#i#Z%[#a#H#H#I\
        $m#H#G#I#Y$Z#_!~xZ!ixb+J-e#H,[$d?`&e(d!n9d9gQbEIBH#Z2]Eb,f>I!~~~&e!~~F`!~~qY!~~vI3g!g~6a(iDIE_-I#s*`$G3`2I!y~~#J2_*a!~~QC#e!rM`:f+\
        eLj!~-f!Q0j#^$n#^-b'H1c$dEJ%a&a#e$]&`&H#I&^4a1V%_%H#J3c#X#b#>&D%_#H#F#H#]$]#A#g#_#G&k$y#Z#^#Z&H&J#^$E'q$e']#[%^%d#^#J#G#I#I#['Y#h$\
        _#H#d#^#=$_$H#G$h#k!_Eh$g#`kd&e$^<i(J-W2`%j'e$^#`,[#^'`#]$_$l$J+C$I%c%I%G$I#G*J%e&I$^!~~`J{b!inl~@E'c,c0f%I$e6p#I!~~$c!tNISi'l.h%c\
        H=FJ2I!y~6H-IBoZI!y~~nn!~~~Zd!c_`M`,c*[(d'B'`$a-C#f&I9`(i%a+k#^*_$b#I2a!l~1CODAd1D'd%F3w!~~~Id5J!^AY:fD]$GUj)I#^%b(I+Z&]%g'j#I#](e\
        (C#W#g&j#I%I#b%Z.H4h+G!~Yi~8H!t~hiT^Db(`!p~/w!g~#D2cKH+e=b$H#fJa$D$_+E(o#`!p~/bPI)`<H*c%`*I*g+a6G!~~~ba!U)c%a1a(b)c%I<d._'['I$]#]#\
        ]#l$W#H+J$_#H$c%Y#Z([#a#`,_(_&[#I#Z#f#m#Y$I+g+d$H']#J'g#m$i)C$X#C%B#I#E%I%V%H#l$Z#I%Y'G#H(G#I#H$Y#H#J$A$]$]#F#H&a&_0^!h~hf2]%]$c>h\
        #p&I(b+H7d!y~~1o!r,_~#_~)Y#a,b!l:Hib,^JG'X+_*Y%H<[+_1H(^!y~zbR_!y~~1cM_!]-fof#H%I&j#h#_.`$F4b#J'Y)F)`,G3H(`$I&Z+^#G$G&]&f&]#^#Z([#\
        ^&b#E#e&I%g#^$f'W!~~~Ke!~~~Ka!~~~1i!ew])I;c%`J]#a<_([%f)Z%^%]#b?`'`%`#X!t/c$d$_#c~JC7B9H!~~DG,e!y?ITh_b!~~~Hf!y~:f)HTGQn!tNc~Qg/J+\
        e.J!g~5^2F(^Am%d8]*G8p(a!y~~Nb!t~;IAGQh$_6`DW!~~~1I?d%I!r~[cHE;c:c3[!i~(`PJ?a.lHbJu#k!~~~@e!g~3Z+q)b%`:H#I%f*J!h~&r$I#g@E'c-J&J1[k\
        J(d#k(g!~9c!~!b{b#d}g$g/B)c%G3s#I!~~~Kg!Z'[vG%G4eU`6_#q#u$c#G*H#D%i%j#H%g#F%G.n$n&d#m*J%I#H*H$H#^!t~YdPI6E+g:a!t~_gEi!i~2bOjFG`u#I\
        !l~)IQaGH#b+_+I'p1H%g&H!~~eknG!~~~%FPh7G!t~ef!~~~e_!N%Z/_+Z5b;g'X%e#]$]%[&[$]'G#]#I%i$j#C$F#X#I#W#W#F$G$^$^#H#H$Y#]*d#Y#H&X#X%b$r$\
        F#_#^#H#I#q$F$b&Z#I#h#H#_#_(a&d#W(G#F#X$W$[#E#e$Z$e$b#G#I%X%H#V#V$I'c#I%d#H#i#H&J#I#W&H#I#F#I#c#[#I#`#a#l#b$I%H&c$E%d#b#a#`!~~QI#d\
        !d~>z'avG!~~~ea!m~QI#^$f5YS_Dc!y~W[sBJk!W|[$I4_(X)j'k'I)i#`$J+`?Z$c#G#c+`'c#]#G&H+[)b)c#I#b$g'f#F$Z#]#I$`&I$Z#r!~~~UW!d#H1_+j$H5_2\
        I%Z/c%e8]$[<bId)J1c:a+H%].I-_!t~_Y>d)]8_!~~~Uh!~~#E~4c!~;i!n~.g(ZtaNI$a!~~~ea!~~5a!v~Y]Cf^F!T$f+d#EB^Jb$H#Z#I#_&W(I%^#_$F#F#]#m'`%\
        Y#W%k$[#e$_#a'F$^$`$^&Y'd&X#Z$I$_'b&_'Z(`$Z#[$b$H#Z$_$I$B#`%`$I#b#F$I%I$_%]$g$^#b#I#I$Y%e%I#]$G'`%@&d'f#J#I#]#H$_#l#c/^$e!p~-k$a+?\
        >a'fAmjI!c'Hid?E$_'`*I$i/X2d%I$p2e3d*o'_$g&>%^/]!n~$GIH7l7h1A.G/?%c+l'a!b0i}]&Z4]$]'^&I#^(Y#^'I3W#h$W-`,G'b(B#]3q#H(D(['[%I$H&a#G!\
        y~Mf~%J!y2f~~Xg!~~8[!~~~<GPl!K#d*I#i#f$b$f#f#g#^$_$c$F$c#d$Y$I$h#x&i#A#Y'F2`$J.J%f*G#]$Z%[%I'm#_&[&a$g)k#I#e%^&^#X#_$`*^#^$V&Z%I#H\
        'X#b$e#a#^$I&d#]$f#C$`#j%J#G#F$W$_$F$Z&_#H#h#H$X#F%W#Y%J#l$J$^#[$H$E#J$G#b#H$`$D%i$[#H#J#I#W&[$[#I#I#G%J#H']#l#X#q#c&I!L#J&_+ebc)c\
        $X$E#C#[$^$Z#a#I#e'd$H#i#Y$Y#h#Y#n'[%`#]$Z#a%I#]'Y#^$b&J%I#Y$W&Y#B#F#f#]%`#b#I#W#H$Z'h#J#^#f$d#^#`#F#I$I#H#I#b#a$I#d#X#f$V#E#H#_#j\
        #e#I#H$i#j$H#F#_#d#I#V$I$c#c#`#l$I$c#n$f#a$Y$Z#p#i#B#I%E#n#?#a$G#c#`#k#D#G#d$[#G#D#d#Y#X#C!O#F,^*n#p)a-Z#[Rh$G$I#_#[#Z#x#h%`#G$^$[\
        #c%I#I#I#i$[%G']#I(H$Z#[-I%X#]$e$I%g(c#_#_*J#J'W$_#[#G%e$E$J#Z#B#_#Z#E#Z$_#I%[#['G#[#b$d#[#]#]#`#F#f#H'W#X#I$c#@$X#Y#_$H#W#b#I#`#X\
        $I$H#[$F$l#J$i#a#F!~~jj!t~%iYI$_EA-aOe!v#e~4F~0j#H-f,H!~~-`!S#^&E5`)mW]%e#_-H$H)W#e%I+W(`+f#`#g#j#d'B%Z#b(^#d$n#h#j#c)]*H)]*F&`$I,\
        ]$W,`#H#B'E&g'I#Z$Y$h$h!~~0Ise>I!~~C`vI!t~LdMa,bPY!~tg!~~5I~4b!~~~$b4I=H!~~[i!d~1Iih*E;a#a$b4t0k%a%b!y~N]!rPh~kI#d&I&`$[9a!~~Aa!~~\
        ~?d!~~~U^!>#g$H#^#a&X#h$H#c#n#h#b#a#F%]$J&i#^#j#G#f%I,e&_%c$g#[#Y#I$b$Y$^&_$]$W$b#I$_#X%X'_#]#A#e#Y#X#I%n#Y#C$]$I#Z#]#Z#i#a#o$Z$o#\
        I#n#a#[$Y#A#W#W#[#]#[#X#b#Y#n#a$g#b#^#J%X%G#a#f#Z$v#i$V$H#F$n#a$_#d#W$`#A#q#I$G#c%[$]#i#g#i#D#[$e#e#]#h#^$m#g#]#e#i#X#f#H#`#E#H#I#\
        _#c#E#l#[#]#b#c#G#@#m#p#A#d#b#q#_#a#a#[#q#g#Z#h#`#e$s#l#r#k#a#F#a#b#f#m#b#`#B#Y#a#k#[#a#I$a$F#f#c#_$@#e#`#i#`'a&b#`#`#Z#]!~~~2c!T#\
        h.a$k>[KF$I']$_%]/k$c8I+q#G$I%]#H#_$a%Y&Z+a#X#k$b#a#c#I#I#Z$Y#G#]#a&j&[$W#H#H'^#a#G%F#C%b#e&h#Y#J&H#c#_#I%H#Y#Y#g#n$d%G%H#E#k#`$I&\
        ^#I%B#D&a'a!_*`A`VH'f%b%b(`'Z3]/hFZ*[$l,]#a6d,_&j'Z#I)I#_!~~~Jd!c~cA)_7f5d(F0H%}5e!y~5b~FY!y~0H5Cva<k!X(a&`$H-g9a<_#I&c&[#`#]#]%I#\
        I#J#c$b#a#I(E#b#X#W#E&Z,Z$Z&b#d&I$[.J&I$],[*_#b#Y$j#[&J'I#D.G$f)Y,Y'G#^#d)g#J&d)[%H$`%H#c$[)h!~}JSe!]~'G)t$J&mmJ)sIH'q#H!ytd$jCI~.\
        I!~#H~rb!tph/Jso(H!y~gm!nAb~X^.^8eDf!j0kkJ4_%I<^&I#_6_+W#i$Y#_SG9H'F!~~?h~,I!~~5l!X#Z-t3q$c)^#HO^'c$g+]$d(dDH#W(J(Y&H#G1G%]#H#_%b(\
        E&I'H$E&H&f#_&e+J&H$c%I*I%`&_'f!~~EH(^!y~EI(`xd!v$k'a!~~~Dc!7#d#c#c#[#a#_&]%X#b#`#b#i#c'[$Y$j#X$X#G)Y#I#_#a%^#f$k#a#e#^#[#^#c#d#j#\
        Y#[#b#g#e#c#d#e$X#e$Y#d#^&c#b$d#I#X$`#`#e#`#e#W#Z#C#B#X#D#_#[#W&^#]#F#e#`#Y#y#w#n#l#`#j$^#_#d#I#G#h#j#i#k#I#Z$c#c#b$]#d#d#h#d#i#]#\
        a#j$X#e#X#f#[#s#i$X#X#i#C#C#o#k$Z#_#V#]#t#^#]#c#`#^#Y#`$k#n#g#i#g#h#^#^&c#j#h#^#`#g#r#X#a#j#t#_#b#`#^#X#k#h#]#g#g#_#e#>#]#>#w#n$t#\
        o#b#^#f#g#[#t#l#g#i#Z#p#e#a#l#g#f#Y#f#r#i%n#f#i#e#n#c#d#X#`#s%E#d#m#i#Y#A#j#D#k#j#b#a#a#[#e#b#h#c#]#b#Z$c$]!~Xm!~Yl!M+^#b$d-](g'J+\
        [1X+^'i)c'h#[#H#Z#J%F#H#g#[$H#[$I#Z#_#F$G#b$e#`#l&I%I#a'a$[#[#W$W#Z,X%J#`$`&D#?#J%b&F#H#d#Y)`#G#b#G&@%`#e#]#A#i#a#m#J#F#H$D$?$J#^#\
        X#b%D#D#@#H#h#j#A#I#?#j#J%I#k#^$H$i#H#j#k#m#g#Z#Z#H#h#_#B#d#]$[#I#k$C#g#I#[#I#_#G#Z$H#b#B#Z#`#F!ezh%aDe4e$a9G$F&a+I%F(D$l$H+p([#I-\
        I'J&H!~~~1J,d!Tzl&k#f#p#G$A%J$b'j#Z(?#d$_(I&W2J#c*i(f$_#I$J;r&I(`#G#H1I%g$I-`&I&H#I(p%r!`ze&J$v9b<[+H1l$H#b+lKc.a*Y&F'k!h~%k0r+D(Y\
        ?WFG!~XJ'l!Y5FIh>a#_#b#[#`$g%k#h'^%_#`(I%_3Y-e3d,c%^,E$[(^']#^%^#m(J#[#g&]#F#F#a']$H%b#J#[#G%G#d%I#[&I#`#J&g#Y#G#[!d~1J:d/i<H$m#]?\
        ^%]%g)I#_#B,^%g#Z$H#E$E#[,c'd!y~(g5a!y;k-I!~~pf>I!~~~@f!y:j~~OI!v~xehc!y~wm!m~ZG<i#g3b$G9A0l!y~eg!@#{#a#f&i&n$B$X$`#a#v#n$]#e$t$e&\
        H#Z$J)D#e&a,c(])`*`%Y)_#a$I#J$J#X#c#b#a#^#F#f$^#W#k#v#G#J#H#G#^#s&^#I#J#W&C#]$E#W$v#J#`#j#Y#^+b#F#g#k#q#_#e$I$e#I%b$I#E#I%X#X#X%E#\
        _#t#I#m#h#h#E#H#u#H#I#H#H$I#D#[#d#I#E#`#v#e#t#F#I$F#A#W#I#F#D#g$l#]#m$h#a$g#^#p#q#r#g$W#H$G#Z$b#}#G#F#j#l#H#F#E#C#I#E#H#a#I#F#F#[#\
        [%h#G#I%>#y!y}a-h!v~~%[9e0G%d!~~~ic!~~jI6c/G!y~~.cJd!l~Ge's!m~-a)g$f-`$lTW+c)H-H!~~uX!~~i[!r~'g(E+Z$a!v~FX%Z?b!~Ye!g/l4D,d5I:F&d3G\
        1I>m-I+m#J)D,g#I(f2f!m~S]3i!v~/bX_'^!~%jUH#G&G!mxd8A+a#dNiga@c!P0[#_$i)^%J)E'HT[$^)`$I#c%^$h%^'I'g#W(X$b%^#c,f#I$X#`$f#`&e3Z$b#I$V\
        $B#j$e#f#Z#H$Y#d#e#Z$[$E#`#J#[#X$_#^#d#H#b$d#W$a%l$`#I&I#^#H#H#F#F%H#e#Z#G#a$c#^#I$H$[#[#^#[#l#I#J'`#m#]!MC[8c#j$d)],b/^#Z#G#Z#E$b\
        (b$`&e#W#Z#H)]%d#c.I,J#G%D%_#u#H$v$g#g%I%^&a#h#a%m#Y%I#H$I$[#a#a%j$^#w'H#k$m$W#F$i%J%i#I$[$I*H&]$a#]%[(_$X$I$G'G%I%]#J$`$`!T{J$E&^\
        1JC_$[#X0J+J#H(e#e%]#H#[#W$s$H#d&b#f%c#_$`$J%Y%f#`#I#f#_#V$D%c%_#Z#]%]#d#c#c#`$`%J$_%W#e#H#g#Y#`$b#Z#G%h#k.d!~~~<c!b=FdmTqCl.gAd/m\
        %G'E$e%b$d!czI1`$^#]*_*e#e+G0f%[DZ*`$Z*F%Y'c.b+c$I$]#E$G#H*^$b!TwI'Z$r#b+I)Z#Y.E#G*J.A#f(A@Y#d#Y&[-^$]#m'd+a&e$G%]'b#a%i&]$[#l#B$a\
        %_%l$_#d#H!k~^]M[)_#I/e%`.h-_!y~#b~4IRZ!T5c*E&H#_,j6`;H&`#b#H$p#G#f$_#H#H#J$b#I'f#c#_#a&a$b%W#G&_$a#E#].`)d%a#d%b0[$Z$I(W#Y$c%J(c%\
        h$J(]#a$I#_$a$I#h$[&I&I$a$[$H$l#G#I#I#[#I'E%d$G%f$_!gB_#e+X(a/a#]Le(a/a*a6^+^3ZcY!~~&J~Qa,G!y~8bDkiA!~~$cDF~?F!T#]%^*J'`7f%bM^$[%I\
        #F#G#[#]#H#^#b(H$G$J$`)Z(X#Z-],Z$I#]$]#I&e(G)V$I#e&F$p#I#a#_$f#H#I$V$[$i#F$^#d#E$H#^$Y#^#Z#I#[#H#Y%^#c#h$I$E#J$a&Y$E$D#F#H#G#>#e$d\
        $]&I#[#G#g#I$o$c$_$h$D!~~~^l!A$^([$Y$a$D%Z$^&b$X$`0_$Z6a&X*Y#X+`#F#f#G#^#o#[#^#I#k#]#X#b$]#W#F#X#Y%Y#G#c#E#]#j#Y#e#e$X$Y#^%Y#I#W#[\
        #W#h#^#Y#W#V#G#e$`#H#V$I$X#D#Z#H#]#W#c#j#]#c#X$b#^$d$a#^$X#V#W$Z$Z#H#b#e#e&^#t#E#J#G#`#k#h#i#g#E#D#a#_#`#Z#j#V$C#b$r#^#V$Y#h#c#[#_\
        #I#[#Z#F#]#`$a#F$^$D#`#I#H#G#[#d#s#w#o#h#`#X#d#F#a#F$d%^#s#r#_#H$I#W#h$c#G!~~{_!~~UF$F[g!E:I)J$e'[#I$Y$^(Z$Z%`(a'g,a+d#Z#E#_#J'j#]\
        #Y#X%m#]%Y$H#e#d#C(Y#E#b#Z#`#H#e#X#`#X#`#`#Z#I#`#_$W$W#W#H&H#]$G#X#G$W#_#d#E#q#`%[$]#_$W#H#[#[#]#a$^#]#H$I#f%_$V#X#h#D#f#Z#^#G#b#`\
        #]#[#I#[$G#b#F#E#Y#o#e#D#J$I#G#G#l#a#X#i$`#^#d#W#b#Z#e#_#f#F#H#c#H#b#j#c#k#m#m#i#k#d$c#I#[#E#]#f#?#]#h#f#W#_#a$]#D#W#l#p#E$b#X%_%`\
        #F#d$_#e!h~B`/J)gQc(b9c+I&m,g$a)`!y}GycMd!~cewI~#I!~~~Qf!r~.k(])c}>>`!T#`<b[]#e&I$F#d$Y'J'b#I%J#]/b'J.a%I&b']$d#l$W'd0I#I$j$r#I#g#\
        s&J#]&H#e$A&I#G%a#c#G&^&I#H&B#Z#A$I$c#C#G#^$d$I$I$G#a#c#]#^#I#f%X#G$J$a#a!v~#H~$i&G2hEG!Z~(Y/Y#^$^#[.W$J$^%Y&r#|#{#]#]#c-I&a(a;H$J\
        9`;I!v~~cg!y<I+G$i<g!~EF$f!`#],g(b3m1h.d&J9j#d(I*^#D#I#b8YKh&a&H$H)F(a.o$f)I$J)`%i$F/I'D(I!~~~Th!~~~Wd!tKahhzF@d!v~??2qGb!~~~=Y!~~\
        {_!~~{b!U0a1G?n*k4c(_#k%_'`)n#f$W(I&h#i$G%^3J#B$c&E#I)i$Y#I-[.g(I$D)f$I%^'H%b#I#J#H'l%g(I(I#F#^$H%I#[#]%w&G!kz]6J+[$[#g#[:^(d%HXb&\
        H!g~?IAi@F1f#l)f7h$I!p+`#_-_nG%^j]#](H!_:i(k&h)^(kE`.jJ^.J.b#G6Y2l#_%d%g%h%H&a%E+[%I1_&H!i,J$q3ljb5a#b.bOJ9E!~~~#FJa!v~Kd~@I!r~-m:\
        `#b9]#A|`!izI*J#_*C-f,C%I%Z/jJI=j$J/G1a,g!e1Z*eVX._3f7W&_6H#_,D;Z*I6r1f+i0^!jzdapJI&HPf!v~ve3a!~AI~kf!~xd!H'Z&Z#G%^#I#I$G'g#g(g.c%\
        [0W*Z$^)Y&Z$[$^%E#Z#W$b#G#a$I$Y#k$a#g#Y$Z#D#E#a%[$I*a#I#Y&Y$`'J#]+D#b#[#b#J#I#b#D#Y)_#W#H#I#[$a%Z#X#i#_#d#^$]%_$D#b#c#h#I$^#G#Z#Z#\
        _#^#Z#c#F#f#_#[#^#Y%F$d#`#]#a$V#G#G#f#c$d#X$_#H#f#m#g$e#i#_#i#_#f#C#E#X#]#H#I#I#`$Y#I#b#_#h#[#F$W#a#`#W$G#`#h)c)i!p~(I:`Pa6G+b)`#I\
        >e5h!mffK],H#Z#_ZH0J$a%I2a'a-g!y~X[Qa!J#]%b#e(_#]$`#h$e'Z$i(g&d#c#[#D&]%d'g#b$I,G7b#Z$E$D#Z$G#X#_#Y$[&J$a#c#X#H#f$d#j%]']$V%`#`'a#\
        [$[$f$^#Z%^#I#J#o$b#Y#I#[$a#G(_#X#[#f#j(H#]$H$E#[%i#J$G#Y#H#D#_#I#m#H#I&I#b$F#b#k$e#b#`#b#m#`#f#Y#I#W$g#f%D#n#A#D#H#Y#g#I#G#G#I%Z#\
        Y#f#l#E#X#i#I#H#I#i#@$D#F#X#i$F#H#e#h#W#Z#X#I#[.c!gDl~'I@p2p.J7m&I5J'I(G(`#D!T=`&^1G%f2IDf%d#]#e#H%h#^,h#Z%I&k#_&r)H'^#H&Z)]%J,Z&_\
        &c%I+g#G#H#b(F(_$_$b#H%C#_#E#b#^&I$]'a#t%F#I#C#i#I'd#`#b*I#f!t~#Z#j~bH!p~J_:f:b(`Ki!W4a/_%a1o#m#F#@'i3G1W/F#b'f+W&Y&c%X#e,Z+J-_,G&\
        D&^$F(H#`%h#^0G&I#X$Z#G#i+b'h#p$H#e#D#H)i$`*I#m!~~ng!~~GF.`!~~~He!r~~1`?k!y~vJ3k:I!WAI1d&`$d3c'g.H#J+a*I#E+Z+_%G$H(a*^#e%Y%F$c4J,I\
        $H#I$F%J'G2i%j#J#o#d#J#g&I#_#Y&J#^#h#H$X#G%I'_$a#I%Z&w!v~1I~/H%b$k)J!t~_J%nEf!N#G2Cfg%J$`#]#_#c#H#a$G#Y$H#k#X$]#['^#c#b#c#]#f#]$Y#\
        Z&Z$Z%^%Z#[#]$V$_%d%d#Z#c&X#F#H&V#_&Z#H$a#g#g#^$c%b#g&X#Y#H$c$I#J%a#`#^#]#Z#J#_#D#Z$l$F#c$^#I$`#]$[#Z#]#]#j#I#I#W#C#b$d#e$H$I$^#X#\
        C#_#H#[#[#G#I#^$`$f#_#H#_#F#F$b#a#V#F$G$Y!~~~1d!~~~?j!y~/h!nAe,Gm`Qm@F3H$k(E+I!y~~%l7B!y~kIY^)a!b;e~Ap#j%f%F%n;D)j(G$E(I-H$l/G0I!c\
        Ae*tiaS^#s2^6^!y~;mcG!p~/a#dm^(G>I&a1b4c!t=B~#d,G~)e%J*]1h!~~kaYE!n~0`LC=BMu.G!~~Ti!t~kg#f$GVj!~~:h!y~~3a=Z!~~SI#E#F~,j!~~/b!P#I+Z\
        [[3W$d#^$]#J#c%Y$Y%f#W$b#[#f#D%X#Z$J&`(Y#Y#Z$Y$Z#X#X%H)F#H$H$q#`$H#W#G#I%`%h%W+Y#]#Z#Z#h#^#X$I#H%Y%a#W$H#e#Y#X#I#l#_#^$H#X%Z%^#F#F\
        #r%]%d#]#`#j&Z#]#^#[#D%d#G#B$a#I#G#c$H#H#J#H$_$[#G$b&G$H#d!j#e~6`6C&^0D&d5f#^1fAd(H'D4G%c![zI$_#H#a+g%_#d2]'G%_%^:h%d$f/^&_(W+^.Y$\
        I*[*Z(Z9f!y~Jf!y~~1f!~~;g!W~%_0c([%G4}#c*G*y(FJJ(_OB!U'a@a$_=i7c&X.b*t'E#D:I(]'I#]*^%q#W$],I'Z#I#[$c%H&`$H$q#I$I#Y#b$i$a'H#a)n%j%c\
        #Z$I#g$a$I&Z$I#]$G!y~~Mh!~~~9p,F1H!y4E~`J2I8p(J1F!Y0q%_~$H)I%c,`#I,F,[+^:w$v$F'I&Y%F*J#^$u2G%J%`%[#[$J(E$i$F/e!~~:k~0@!p~(^*_:HSbD\
        XJi!~~~ef!r7_~eH%[8g#H!~~~Fk!f~D]V_)^&[B_&`#a$`%e$e#B$a'c$b(`!~~~Sj!d1I*kfI/_@j-^'I=c(ENf&E)J#I$g#J(j!m~.J(f]a.`'[!W(t$pA`(^Hk&^)]\
        $`&[#H#d*k&D#n(H#i)d#W$_,H$a(h'e$H'a&d.bCG$I'J/_$D%G)G$[%`-h!v~~,a$`3b!die#m#n#j1c%FAI=@?`%a(c(I#i%^&o%H2I#g#H'>%D-I(E!e|I,I#_#q9Y\
        /k#?#I$j1H$Z$INb0I!f~)`&p-h%i8a#I%b2b&`#HJZRH+f!Y;I#J7dB`8a%Y#g$]$H$J%`#h#h#X(]#h$b-d#H%['m#e)c1V$H4^+I&`&I*I#_$a#H$Z*I'E+G%J(`*c!\
        Y.d#j.a#bQb1Z2I#b(e.[%a$])])f(A6I'f&Z#D#f%f&F$h(`%Y%D#a#_$_#a*I#e#I'i#a#X'g%I$^(F#]#G$I%_(c!r~3eIo#c&I~2J!d~~3q%i#d&e4a'`3_!~~~Oh!\
        ~~~Rc!l~gf$b.g,e9l-E-G!T(i>F&g$Z(cGI#^-Y$h$_$I'Z%I$J#J$k#j#@)^$W&J$a.F#_#e-I#F#H#X#H(]%H&J%[#Z$f#^#X#F#g#^#H(W#H#C#I#J$I&I$H#b'J#b\
        #_#F#X$_$h$_$`#]%I#G#f#]#W#J&X#[%I#_#I$Y%w#h#[%D#d!_~0q1I#I'q&g#`#q9C*aSk(_5J*E!v~~@k!W~+J%y$`&qDH*JBD$o$F%e0a#I*k5H#k#q,I!m~.C9E(\
        `AE%f:c&]*G2`&b.c!U,^;a$_I^.Z#Z#I#i#j#j(e$H)I+]$a#d#b(c%g$h-]#a#b&G&J$I)Z'^*Z'g#e#c%Y%I%b&F#d$V$I#[&Y*e&E$J#d#_$[%]#Z#[%Y(I$b#H$J#\
        `#F%G!~~~ai!i~Hc0IED$a$_+f$a$a%a$[$[6[#H'`4a!e=]ib*F@G+G$j)J6d.H%`$H#d+g$J&J)I#f#_#h%I(e%d8F!c~ViHl#h#X(c'G#k#]$F%F#r0m'E&G$]#F2_!\
        tRdYt~7H!_yI']7]$o$]*i)`5H&[*I6d'F+o(H#h0D$_#I&q%`@g!v~/o#C1G#J@Iui!L#Y-Z$_&i(d3^6a0^-c#Y#Y#E%W%H$J$H%d#J#G#W#Z$H#F#[#X'e#b$^*G#`.\
        I$E$^#c#]#[#c$H#f$d%a#Y$]%^'G#`#d#X#a#A%d#^#e#I#c#X#Z#G#J#h#l#e#]#f#_$b#[$H#]#[#c#^#I#]$H#F#Z#I#G#e$Y#a#c#n#g#H$I#I%W#g#F#`#[#m#G$\
        _#k#f#^#I#F#W%_#I#E#`#C#a#c#W#a#I#`#F#b#k!~~pa!~~~N_!v~$J][P^>j!v~$J]GPa>j!v~pn!~~~al!~~~@b!rAn*Y~hG-k!U'W+b%_)a%oEF3`$i$`(]$b$G(e\
        $d#H$F$g%o%^)l#E'_(G%d*]#k$I%G$?#G$Z&`$c$I0_(X&G#a#I#b#I&J#^'H#I#^%H%k%^$i#I&C#f%^$b$e(a&F%J$]'G#l#D$E3J!r~5H6o#gWIFF/J.k!b{b&t#GL\
        h*H([$D#g#oEo'G*D3d&I-J&b-F!~~Df^HYH![~1W#JKg$]6[%Z#Y&a%c#G#I#I)D$Z#c$_$_#F(`#^&g$I$f#a#G#J&^#d#e$_#H$H#g%I(`%F$I#Z$c#_#^%X#h!^I`Y\
        ]#`#])[#_$_%I5d4I$i-f,b)[*b'X+Z#I#]$^#F%d%j&I#H#_/E$J$J'`%[#c#d)`$X!m~-eF`#HNI+b&i1X8G#f!p~2J5I&g$E6c(H9`#I#I(gIc#_!y~,f_d!y~<Is[)\
        [!tIcug#foF-H8G'd!y~AhBGOf-H!c5E2l$m]t#F1n3`SH+e>H-H4C%I$C![SaW[#B#m$V3f.uTd$]'[:m$I#I$^$`'h&F*I!^Xb-`Im#I#l._#I%d#_'I'g#Y#_)H%_'a\
        #[(E'Z1c5?,`&h#b#H#I'C(I#I'^$l$J#I#_+b'd#F!~~#J~.cOJ!~~%Exh!V/_$^%ggc#H&]%G#_+I#b9b)e)I'n#d#I'c0l#m#_$q#Z%_$I#_$J#]&Z$`$]%e#b#I$e&\
        I&_&e#I%I$d'H$H$^$I#`#F#H,D#^#G$F&e&c1`!n~uv!~|G~;h!~~~Sm!y~~Oe!~~~$I5e6I!~~v_!@#W.]#^#Y$f#Z'k2YAZ#`&`,_#g#G#D#c#Y#H#_#F#Y#a#o#b$f\
        #b$l%Y#c#X#G#[#G%Y$Y#g#_$c#^#I#e#W#F$^#h#X$>$c#Z(Z$]#p#a#_#H#d#I#o#d$e$h#Z#^#I#a$A#`(Y#Z#j#i#X#f#G#Z$p#m#H#f#b#Y#]#G#r#_#g#k#b#A#^\
        #k#F#j#f#]#h#c#d$Z#b#X#b#V#e#d#d#^#i#b#C#D#I#d#[#k#c#Y#D#q#[#^#k#`#Z#d#i#`#e#l#Z#g#e#X#b#f#_#g#e#j#k#s#f#k#h#X#f#i#e#d#c#f$Z%f!y~:\
        ^cIJa!X,I%ana&Y'[&a#]#b#_%^%]#b#^#g'[)](`*^#`#^#a&a(g&Y&[%a#a#h$B$d$G$C#b+a$G'Z$b&G9C(I%^&Y#I&J!~:e!U.I%e*]4cO^$I%m%_$I(G)^4_6`$b#\
        ^%E8H%I$g#b#H#j$W%I$a%F$G#c%b#F#E$]#f#`'A$`)^#i#J#g#E#[$F#I$I#o%d&I#n#b#G#J#H#g&l#H#Z!a9f~FlFJ/H#^6_-z*j!~~~Th!~~~Tj!y~~IE-q!i~:d$\
        dPE7G7i0_'q&I!d~3c)`$d)mce5k!~~ng!v~UJMo!vAI~:A3l?I$e!r~-J&fZJAX8aGf!i~.W([tb*J'j#s@_0H!dD^TH)j4aFc.e#H#H;b&f%JJh,c'e!y~~Un'I!~6m%\
        J!~~~Mg*I!~~~Me!~~~?c!y~~2h![~&H$Z([(c$]$]'W%]#Z-e)G'`#^%W$[$l)a$Z#`3H$b$`%I%i2]$^#`&a#G&h%`*H%I$h$d+Y#f#k#d!i~B]-I.H-I9W$F,I%d%b(\
        [0I5d#G#d$m!r~<HHk!v~5eWf![(asG#c#`$]%]#h$^&_$H$d&E#J(F)G#f6H%I#H$H#]6c#W-G#]/Y#_%H#_'E#`&Y$_#J#f)_$`#H$Y#k(h$^$e#`#Y+[$^!X#d._9`T\
        b#`$q#F1IMI#J'J5[)W#e#^#c$J(a#I%`(H%s%B)f)l#j$o#I#D#^%`-F!]nb2I#c1b$J'I$m#J%[(X(d0Z&`&I#J'Z;[.Y)]%d-F%Y%k6g6d#b!^#I$^8kiW$g(e$i'e'\
        ]$Y-c2[$e#I9c)?.I$H1b$J#J&F#F#_#d+H'Z,c$H+J!k~/Z0HId,h0D8I#h+`8c#J)b%c!r~}f1g?_!v|H~;e6e!~~~0I,I3i!k#Jyl#d(H+eId&fA`+G1D#J#f+b%I(J\
        (I2a%I'J!v~~Mj!~~~?b!rib~tb*j!~~~'h!~~~;b!_#`#c9^eH0g+W-D%H4W2c1[%_*]&^,d#I*`$`#^#a#t#I*V)J(_/_!d~ou.j!t~oq!~~onWI!v~oI.mRI!g~T_%J\
        B`)`+]&^%b#a#b%['`#a&G)a)c8Z!~~xf![2a)_`J%Z*l#[#^$a#E#]&G(W'G#H(f#]%[$^/_$i$^&Z6c#V$Z+a$E&J$I#i'J$W*I$H%[$_)F'a$J&e%E)H+Z#F-g!v~If\
        =g!yDh!~~2J~6f!~~~/e!r~,j'G9HSd?g!^4_i[2o0W$I'l%b#[#^#Z3F$_'d'`)d#I#H$k$[%I)d$D#f6a$_6_&F$I!~~bIBI%c!r~%l~df!~~~gk!nyI7iFIJ_&HBb;c\
        &^!n~G`4eMh%J+dKd!vN]~;iSd!vOE~_n1`!p~VeWf3b#a6b)e!~~~Wg!y~~/IOa#g!P#Y,q.j#b#I5`A^.I$Z#`'F#J%Z$`&]#e%k$d2G3G#_%F$W%H$Z$I#d#e$o+I)I\
        %G#b#f$W#I#d$I%Z#I#g$]#I#H$d#I#Z%[#`#I$J#^#]#H#d#j#H#I%F#I#c%d#h#[$c#]#i$i#H$G#o%J$g&c$]#E$h#h#H!k#J,n^h:I$g+E(_&eOb7H/IA[<H!h~.d#\
        h$f,`=GLG?_#E0H#a$d$[#X.c$a!j{qEhtd$J+p!v~#f~5bPd!`Oe1c'Y:d'[(`&I$I*I/F'b,H'j&b1f'['X7_'I#I&a(e'_'H$I#F&h*`$i&e#a2C#k!p~)g~Yh!y~/n\
        OI`I!y~}b!~~~,c$J!g:gxbCe3g2j%dYF1b#l!~~~1c!~~I_!y~~Gj!n~Ei(f!]ya#J$d#H#Z1l$a-m#_9t/d#h,`/^/H(a'lDa+?!m~/[.c']EE.W9b9[Wd!~|e!jLk;h\
        8j<C$izh!~~~$F8j!iLg#s:f+dLnY?!v,i:I|e;^gJ!`9Iej#e9m(m#G1H6F.vnI!t#bzJ`]A_Sg!kLk#_:t+mLBoG!rAH,cY_Bc|C+H+^%_!t~&e/_%f![#`#d0k+d$k5\
        r]W#g.k-V%[#I+`'h1I*B*h([+^,G#J%f*Y#X#d%E(a%g$_.I*J#[!v~ZoVG#_#I$>#G.G!~~~Ln!r~0m~8e!~~icyG!l._~#n~9b.g!~~~8H0g!~3h~xI!R0H&[gI$I4[\
        6Z6c$k#e&d1J#h%^%I#g$H#h#d#]$H%I#A#f$^#I$f#o%_%G#m#t#s#H2[#H#X%J#D#G$`#k*l#D#I$g#Z$i$C#B%J!~^I#H#i!Z~$a#e-`$c#c(s#h%b'^7a*r'I#['J(\
        ])E-a#tN?%I+W'I!c&f/I,I'k9g&J9^.c*`'`)`(^&^#e&f$F-i/C.J#WMF$F.E*I)J-k!p%h~wiUE4I'p!v~$]#d6`~>I!~~sf!l'X~+J5_7G'fLf9a$b%<$`)a8c!y~~\
        :`5_!vwc'G&ebk!_#g%d#d&g%_#[#_#b$J#f(^#_&`$f%a&k%b%k.`.a#b(eZJ3F#G&C'b#g,I,I0H)I+]-H3G'J'I$H#H!r4ax^#Ddf&F5_!p~o`.h!~;g!~;g!l,]~/e\
        :Z&]-g8[Fc!~~~@e![La$I9v+d.e%b=y_g0F%^g`!~~>W!a~-H4e(J%u5c@qUH&H5l!^Ta$`8I3]']%E,`5p#e$H#_&j-_)h*c-I&[&J%H(G%c(Y%I-H)_)a#I%i&d+b(X\
        #f!k~0GK]0fBGHg(H-q!pDX~I]#^#^)_0_!j~.c+_'Y0^@_.X/bAc+g5W%c!y)k~9c<@!t'hCfjHUh!v)f)cij$I[H!as`&m)E#m)C$H#['H(]#^(a%b#h*W+b&c-`CB&b\
        +eC^+b#I&]!yIi!j~3d$I5H3I1[#g+d)c,I&c5`'F+g'D!l~#I4V#a6a=_7`'W2^IF*b#I!a~.J<^$Y4E$k#g6h1a,c#X,d'c-a#_*`#I#H,H']$I%l!y~)`}J7FFc!`%e\
        $erf%g$t%[&AVc#I#I%i(d#E-J3k#H+I$a&q'I$F-h9A!~~~Lc!~~0d!~~~ec!n{a#`%i#a{G/]&](G0V$F$A!j{I#g#IVcHe.J.l?g!r~$[Do~$I=D!r~4GT`>i;`)f!~\
        ~kZ!~~,a!~~3f!dIA_c'n&I;`$c/])m&f0H$I$I)k$]&b$Y:_/F&J!y~Sc~;i%G!^'`&t#D:HC]*J(^&h2h&G.f)c'[/I*H(b$i%l,JbJ#`+h*l$f!n~#I#G,Z&_6gMWoD\
        !p<_'H,^&d4IaJ#l!M'b*_'X-^]G*Z#I'Z#[#g#_#E#a$l#B$X%^*g#^$e%C#Y#c(E(H$J#Z%E%a)b#i#F$Y&k%D%a#e$G#H#a#_#H&I#c#I#f%B#E#`#e#D'd$[#b%I$d\
        #c#l#V#Z#i#t#q#_$d#Z#B)f%i#H$C#q$d#g#h&c#c%D#J#l$^$J#i!X0^io#s#e#s#n#u#o#E4Y,_#^,]/c'I#@)c6I&H0C,h)G(I%G3I$h%G#H&H#H!fhgEf#lPc5g(_\
        )[%[#I5h'B$G#G.J&Z%I#e#F(^$`!F'H?ITr$F#e#]$h#F%]$Y#I$z#H#G%X#a#W$y#e#i$W$`#`#Y#c$m#F#k#Z%W$g$X$G#l#g%h#W#c#k#a#h$G#m#r$]#a)c#g#Y#m\
        #^#p#Y#X%m#m$b#J#^'G#d$`%I#H#_#H#b$I$o$k$e#J%H$b#Y%J#X$Y$c%I$I#H&_#`#[$I%H#`#Z$F$b#F#_#i#?#I#b#Y#Z#H#E#V#_#J#G$[#Z#F#I!l{GEg#juq!~\
        ~Uh!d5IfX#[$V(c+I#@(a3h0]2^5B$F(k2Z&f+g*a'f#b+I%I'c!r~_bOi#d!y~9^mX!c~0b#A5e'j$d9f2_?d%I,I$h/Y$`$Z%I1H#d!i~9x+d7IBB`D!]~$H0j)v#a*`\
        $]5I*e'J#o'`;hNI%I$B#J*I&H!n~9naHla!y~~hf!~~~Na!~~7j!iz]1c(F2h,X=Z*f&f-I'FPa#[!~~oc!Y~B_%G'I#E*e%e0I(G&{+`%x)I$G'H+c2j$^.^'J%h!y~{\
        l!Zzc#f$]+]'c&A)^7h/h#]%g5Y%^$b#^%b#I#_'b#_&k#J%a&i)H#E%^+c&H$J#I'J#_&H#_#c#b*]3a!v~~6J#]Nm!yEf$f!y~-J-fTI!W&c#^'F#^#a%[$b#c%^$e#c\
        #b$c$^%c#b#]&[#e%g$`&_#]$^,_#g/c&^#c#_#`&`*j$H*Y#[(X)J>]$Y$I'Y#`#]#]$Y+E9J&I&`&[&J#D+G#H)_-I$H!v~>h!y#b<`~~4G!y~ph!g~.j(]te2@)I7j!\
        y-i!iOigb(HRp>g!t~<d@C#iYI/F!k~5jCJ4Gjm&I$I+p!jCn.o-e$CLILH*I+G*e>l#I.J!y~dH?m?I!~~_h[=!t~Adpc!~~%kx@!g-ql_9^CF6j,`1`JG3d!~~O_!Y/_\
        $b*_dr#p$]#h/c/I:a(I#c=c#Y&I'd(I(]%W%_'j$`&G%?#j$k#[&h&e#G(c#F&B#[!twk]e0j,G.H%C/F!y9`~~Ih!b~#G$ho^(H#m(m-B'I(I&J.n#d#f&f%J$[*H&d(\
        _$H!nyHFI=F?HNI1k$n!p~-g#_~JG#c%b!y~/b~2`!jRhYG.b%h5]N_/`)a4?%l2J)^!y,d1d~~,E!g9pgFM^1G&e8I)J(i.I5^#I(I.g#E*n!v~Wh!j0f%o8b'GZjLH;h\
        >c.A0c%`!~~id!~~~1d!c~5^.d#f<]-H=^.Y$_#Y&`.I0^&H#c'f'c!~~~?^!c'f+e#D)etd'b#F:d+^#]$_&j-`(G.G&I)G$GPI!bH``I2`;d/i8X/_%I%a&Z$k*:#j1c\
        $F%k&^'I%F#I'J$]!~~bDEh!]#_._#^#r$a,c&HHcFF&_0d/c(h(I8h$^,J$Z+I'J$g+`&I#F(g'd$],F$H%H*c!yLh#e!y~G_=_pI!r~~Nt!b/c;]%G5aGI(c#]#a7j@a\
        %g%J8b(a$^%I$^(V(W#Z-`%a&I7^!f._ui$D%j%G$I$]$f-f#G.`#YH_:I+a(H0`(b$Y5_!y1c~xb!t~~Ns3D!v~g^%Xb^!~~CGvd!~~~IC%n!Rn`2H-W(f#F$],_#i.g*\
        I#a(H#j%o%W5c(f#k(j#A$I$G#k%[#m#C#]#h*J#g)I%H#h$`&F$I$d$V$F%I%J#H&G#G$?!O/]&`'_'k'`$[$]8]3[+X$^%G#I#d$J#d#W#f%Y#H$X#a#F#`#Y$Y#h%W#\
        J#H#J$Z$]$I%J&H&[#Z#['_%c#H#Z#C%b#H#f(Z#a$d%X(Z#^#]#X&W#I#e#Y#^&`#I#]$I#I#G#Z#a#a$H$I#[#`#c#H#[%H$f%f#H#d#I#m#>$_#I#c%^#g#H#Z#i#Z#\
        `#b#H$a#f%F$j%_$H#a$Y#F#H$Y#a#I.c!_z_#J3I.F,X$f/h(IFb'I%i.^$g)_.f#c#W#f%l&a'I(i&W#J#f+c%_#c!c0nqI3c/XHc#f3b%H&[$d)^*I#j<I(e#Y$e#]%\
        `%^%E!P+_#['^%a+_$_'`&^6_*_5^'[$a#I#Y#X#Z'E$[#Y#Y#E#I$E#[#[#X$a$j$^$[#G#F#W$[#X$I$_#J&X$Y%Y#c#Z#F#H$[#X#X%a$D%]#b#Z#_$^#]#_#_#_#I$\
        Z#W#]%Z$_#H#[#[%E$H#I$E#]#F#I#[&`#W$]%X#Z$d#I$i*_$[$C#_#Z#`#I#[$^%[&Z#J$G#]#I#I#@$]&A#J$[#I#X#a1^!y~<IHc~8e!r~hl7c'IPg!h~$Z&B#dAF.\
        b&g#[(G#b;^,H&A1Z'_4b#a7F!pAcYh(_DcB^0I0c^G!_~.n(mtl9A2`&_#h#]!~~xc!R']'n$`#g$]$]#I'I&[$g'[$]*[9[7`$m#E(Z%_#^$[#e#Z$J$g$X'['I$G(_#\
        Z.c#G%d$a#e)W#^$W%H)m$^#^#H%Z#X(I%J&b$_#F'a#D#f#I%Z$J%F+C#o(a#^$]#_*H#Z#D*I!~~5I~4b!~~~Gf!v~uf#_!~~~Ua!d~VI#o,I8h)G(I,H$fAa3`#s!~~\
        <J,a!vwg~Ni!S&g%a*_ED#o#k,f.I,n'^$I$^$]#[#^&h'I$[#H%C$D,^-`'c$F#D$`#@%h$H$b&J#a#`#^$Y-]'c&Z'F#G#[#]#I$[$V#J%c#X%g#^(d$J#k$a$]#b$^$\
        E#f#G%m#q#J$g$Y$_$J#f#D#C)]%H#Z!~~~@g!`%`.`Qd5[$]Kd,[+^,Y#H*A6f&g,H&J&_#c.c#e&Z$c%Y$I+`#I=_!b~yZ$c+d'_'a%`-[%W#^#c%h(`#e#e%X)a#E#c\
        $_$]&b#`%I!c~rH(I#[%a#`#^(h#b'a(Z+Z%`$I*Z#['^#_(c&_$a'f(`!y~/o!_~#k>]&h$],p5n4b#I3a$I8IGa!~~~Nb!^2a,I[e3]$[$I#b#[$a'e'h._0i#Z'I)b6\
        I(](_$^-[#m+c#Z#Z$c+I%J$F7`!~~Ma!iIIb`[G2p(d#F)J&I)f7G,J4j!~~Kg!S#G*](]#J#d#[#a*X)^&]3^%^*_6c#c#f#i#d#c#d$G#I&g'I#](G%`'[#b%H&Z#b'\
        c&_#`$e$^#`#F#H/f#Y%c#^$b'[)^%`&I'H%I#`%H$H#d'n#J#b$c#F%J#G#I#I$a%I$]$[#G$g#H#^$E#H#G$I'H#F$i%I&X#I!v~~JI7I$l&a!~~9g!k'jr^;Fea9I#b\
        +H#G>b'H!mzi)k$a#G$ZMJ%DPmEG!by`#e#f#e$f#e#fAH'G'X3I$I@I'Jke!m~~#i/B)Y<g!bDb~Ok)i$F)I$i%a%e+I#G1`#g/a(F#G$c'q$b!~~x^!iDh&laiPI<H'f\
        'j/B+J-k)c!T#I5pfg)s#v#{#y$o#[+G#h#`&Y0e#H%[&['F$G%_/Y*H9D1F'm:F#I)A$I!~~&g!v~xb-a``!m~ri&i3_!tCe.CYJ8Z;Wbb<I!y~~@d!Rg`:v&`'X&J#l$\
        ])e$_+y-a#J%f$c*b(h8s*I#I#G*o1J#I#I4E$E&I)}'C!p~Fh!kgtYb#i~2F!j~FvWJeD!~~Fg!m~VJOe*G,q!V'c{s1_#F&g*j#_'I2k)Y#`$h&c%H-E&d(J#b'^#l#C\
        &I'u#E$E-H*E-f'j#I!m~-a6fFHKrHF!F#I3p%f%Z$e8`'c#a3Y&_+H$I#J%`#G#G#F$H#A%^#X#f#D#f#l#I#h#]#E#H#d$b#Y#h#d#t#i#e#m#Z#`#m#f#_#`#W#I#c#\
        Y#`#^#b#[#h#c#Z(W$e#c#Y#H#a#X#r#p'V#Z$m#H#G#_#_$d#c#h#I#p$[#X#^$F#B#m#E#C#H#^#F#]#F#f#G#A#H#^%f#G#_$n#h#F#G#G#J$G#F$a#j#Y#]#H#r#@$\
        G$j#F#^#J#H#I#I#:$[$H#j#E#Z#F#p#H#H#F#m#C#Z#I#i#J%]#J#A#E&F%^$j&]#e!`4mwZ([#E'X0`-E)Z$J.I(^$I#j$f#G#I%d#a#H*_&c$g&a-W4I#F0h$a!c~Gk\
        'p5cxh#G&e!y~-a~:`!y~BI~:k#J!t~~&J.b,_(G6H$m#C!H3k,d[_#a#Z$J%c%I#a#]#[#Y#Z#D#_#d$F#k#e$Z#k#k#C#b$J#J$X$^#a#E#k'k'n#]$[%b#G#_$m#H%_\
        $H%Y#e#I$Z#_#I$G#H$H&j&F#H#Y$f#n%i$J#J%[#c#J%l#a#H#J#F&Z#H#F'H#D#_#H#I&D#a#F#J$B#b$H$I$J#H#H#I#D%t#u#u#s#x#n#G#H#H#D#m#H#f#g$D#H$l\
        #i#E/d!~~Bi~:A!~~AH#E~:f!RHGW[&_#Z%D$Z#l%k#o$>#J#d%>(c#b#B#n#I&g'g*I$X$^)d'f%_#I(c+g%G-Z+I#G)H$G'I1G#i$m#l#m#p#l#l'[*J#H!P#`/`#]$d\
        ,ack%H#`'d$m$k#F#H%e#j#['G&^$l%I#^(k#[(I%c$]#G,[#I%_#d(i+h#J&H&J&I#b$G%I&G$G+I$I#I#c#F$I#I-[%m#h#r#l#s#s#F%G#o%j$H#F$g#^!t{D+j|J&n\
        !~~Um~0E!t~4JCt!p.p~~(b#J#]!y~EafZ!~~~#a!y~cf:c!gH_~8i%q>i#d.b%I/[@I!J/[#I&r%g'k@a)G:I#a$h#F#I%J#F%Z#`#I#b$i#A#g$A'V#Y#d#Z$b%J#I$c\
        #^#A-[(G'l$i#=$F(i*f#F#s$`$r$A#t#q#W#G$F$D$o#e#f#D#_#p$n#I#a$m#h#I$H#a%J$h#k#b#m#@#l#d#E#c$d$i$J$G#_$F#D#Z#d#H$H#j#]#H#H#e#J#]#E#b\
        #I$J#]#]#D$`$J#H!~~~$^4H!v#c.a'b!WD_#a$bYf&W%I'k&_#H)b3I$s%_#j#Z#I%[#b&J)[$_&G%g3[$I#H&I$l,b#[#k#^(I*_$Z%^#^%e'I$['_*W!~~~4?Ud!~~~\
        8f!U#l%g#n&J#d#i#l#f#f#h$g#e#b#l%o#c#_$f$Y$d%c&c#i$X%ePh(D#H)I#I&H$a.I5I#g$J$I#@&G'_$I#F#g(H$G&J(f$f#Z$]#I#e$I&]#b#W#I$B#E#J#G#H$W\
        #G'G&F#G(I#B'I$H#I#J,F-J!tw`'Z#m4FEH!ixI#^#H$c#I2G/d#i0`+G/fMc'Y!m~Ge%J+bFh,F$d-I$g0^3F$I1G#f!b~/Zd_*H%[$e#k&X#a(f#c#D#e#c&G1_(E&d\
        /I&_'j!tobe`~'I?m!~~~,i!v~&I#k#@#C0e!t~NWIg3f!X'_)Z.dac%k.^%G#Z&`$[*J#^9H']$V,^)`/b#h%h#`#F#F$I&c#H#_#E#F#a#^#Z#H#Y$d#d$`0b#A#g#b$\
        _#h%d#W#H%I%H#G%I*s#b!YyI$I$^#J#`#D$G,a#_&g#k#`#g%W%_#Z$Y%c$g$Z$F$]#d+G%H$I%I%W#Z2[#`#I$c#d#b#b#G$`$[$^$d%^%a%d-Z$I(i$i(^*G,f!y~~E\
        g<d!r~'b+I#I([~A`$d!~}EMHjc!t~bZEl/aPF!p~%gTE*J%`}Z'd!~~I]!v~'jzc0J!yAg~dH9J7^!W.Jmh$Z#e#J#g#J$I*A(G#D&W(Z#D#a#i7Z,^$_6J'W#J)[#Z&^\
        $c%J#b#I$r#f#b#_)I%D$c-e#^$F$m$Y#b#H#E#W%a&I#]#_!v~MbZe!~~~1Z!W.bqF'a1^%e$e&g#b)A&W#D-p-a;}MZ(I$m$[+o&E(h!y~'h2a!y~~$g9B2^(G!y~Kj!\
        T']+b&a,cZ_%_&l%^#Z'g$I$I#J$j$s#^'a#Z$c#c#_#B#i#e#G%G'Y)c#^$b%F*Z$[#g#Y#l#H#Y$X#d#a*H#I$Z#_*l'E$F$['X#]#I(F$J&f#_&c,d&Z$c$l#A%]$I$\
        I#J$]&G!y~~Xc)b!y~~(cbf!V,`%a#a#H%I&A$[)^%`%X#^(YJI$h#g$Z#]$d$]#Y(`$W(a#d#Z&G,X&Z#^#H)W&h%a%b#H#[(Z$h#c#c$D)H%n#H#`*`&]&c#c/J#_%F#\
        E#d$I#G#a#J$d#H#E%F%I#E$I)Y$F'G$E$b'F!p~&H$G#IBu~;H!~~%F0h!~~9d!k~r[%e#m3kEH!E#Z:J#^'G,o$^$`$Z#^.a%e,a(I'f(W#j#f$X#X#Z%g#I#s#i$`#i\
        #f#d#X#j$G#d#`#a#b#W#k#]#[#[#Z#c#`#^$c#]#a#Y$X#G%a#V#X#_#`#b#d#I#g#n#l#d#Y#H#m#H#`#n#k#]#Z#i#k#c#_#G#j#j%q#C&d#Y%H#H#I#H%J#D%d#I$G\
        #i#B$k$g#[#I$F$b#_$I#I#I$c#Z#H#I%`#F#g#[#g#d#?$H%b$G#I#H#A$I#I#X#c#_#e$Z#F#I#H#I#I$[#@#[&H#G'b&`&[#Z!~~~dg!Q$cqc(i#i#i#e#k#h#g#h%H\
        %[$G#b#f#H#J%`#H%V#I%_$`#n#m#G&h%a%F#B$W#a*H)i%I#[#k+b)Z(I$Z(c&a0`#e%X&d#G1J&H#Z#H-@$I&c#B.J$i!~~AG#F~:g!~-e!~~~=e!~~~$dHI!r~~<r!y\
        ~/a8^!nwb1_%e(f'^mG$ZNC!jMDCi0]/kco~(H!kRJYacr!fHj@bDY$J9e4Z@])J+I+`B_#Z-I'r!~~7j!~~9d!~~~>f!_Aab^#I#_%I:[(c*G#j#I#p&H#I$Z.Y6Z$H&`\
        +Z0k&^8H#f0[#f!y~T^5j!y~Rg~0a!~~@b!W?F1xNZ$d#a$f&l+`#a%o&f$H$h3I8E$H#I)n6[,h&a)J/A1J=`!y~xbDaCI!i0l}I'qC^4]:d'H'c4c3I%I%g!y~>a!P#[\
        &a&_#]$]$l#^%Z+`#`#d'a&^%^3_*_4[#`#c#^#[#b#g#c#Z&Y#[$I$I#b'j$j#a#J'H$Y#E#f$I#Y$Y%?#Y#[+H%g#J#G(G#Z%^$I$q#G#G$<#m#k%]#H#H#H#Y#^#J#`\
        #J#e#g%[#I$[$F%]#V#^#H$F%G%i'i(G%I%G#h#H$H([$J#I$I$d$j#a$H#]#J'I#a#G!t~1gIJ#I;]7^MF!~~~&g!h}H)j&I'J(H$a1`7^#b(H&_1Y&H#J6H/`#f$]*d#\
        e6G!WHb%_=d2^+J2I&`0b/I#I$p/H%k2p.h(`'I$oAF+b*c#x!r~bI>d(J#I_a#f!v~,c_h!eSi(H,sIi$X#^'@$e(I*hSi,I'b6J/I%D.e-H!~~%k!l~$a'a6m*b(Jrg0\
        a!Zip#I#p#lFGDJ)G%H;_%{)B(y(G#G$I,F0F#>%g!~~~6fTH!~~.a!rzn$FFF(Hsi!~~CdvI!t5ioe2f!~~5f!iwm)I4g0l<^-HIgFI$G$I!ewf$^%e$h4B0]6X,a=_$J\
        -g(]%eCi%F+G!V/d$]<[QC)I&_#e$W$G#g%c#I'l)]#G+[-k(l'g%l%m+l#l(b'I#I)i#f$I*Z)D$G#c#d9a$d#c#F'X9c!k~5H6h=i;o/l)I5@#I!~~~0f!y~Il~;B!R#\
        a+Y#I4bWd$I(J$G$l$j#J&d%J#H$h$H#H#c'H#I']%A$E$d$H#I*E#a#c$[#g$d#a*d#i#a#W#E%c&[#I$a#^$a$g#h%`#F#n#]$I#^#h%^$m#`$s#H$^#H%H$I$n#[$[&\
        H#F#d$Z$e$I#@#W%Z#`#c#W$I#[#X$C#`#D$^&D%`#c%]#I#`!nfH+f<b;>._TJ'HGh4]!y~.aOc!~~~;j!mRjN`.F1_ea0f>c1a!~~~/e!~~~&g!r~Jf5eJI!f~+H$H&_\
        ,J$`6a&b?a(a%_6g/H#H(H(I(j$f4f!vzcHH(m:]!p~-c&F<V%`Fa[^!y~~2H(h#i!v~`HUc#i!y~.I@l!~]d#J!~~~,c!y~~,bI]!Z#cWi#]&I;[%_)I#I#I(e$a%X1W$\
        ^&F&W%Y)d#Z%I#a&I$I#^2_$[&I#c$]#]&H#J$G#e#Y&F&c#Y%I#_&H)G$G&I#I(H&d#W#Z#b%I$g'_$`$I#^#F$Y!F.J#[#b#s*g/^R]#o#{#`$n#a#I#[$F$Z%I&F#X#\
        G&C$V-J&I)h+t#`#`$I$c#n#Y+[#G)_#`#l%a#^$B#n#^#s#[#D#G#D#n%Z#J%b#i#h#@&I#C#H#D$I#E#_#J%H%a$c#Y#I&Y#C#F#v%h#u#A#i#x#o#k$I%E#t#n#s#A#\
        `#s#t$G$c$Z#D#]!y~qJ4ICa)c!`ys%v#^~:h3I#n&I#I-[)I'I!v~~LF&n/j!y~~4GId'J#n!v|I~;@4h3g!yFgWH~%^8D!y~vH3b<l+I!y~3f+H!~~~)d!y~(g5a!y1q\
        !i3hve^I0F+j,^)A#WTn!~~~Ne!~dd!~~.JzHNd!k4h~3aNJ%d#m-H(h!y~vg3i!p~VHAh8i>F#H'f!v~}B1o!y~,Yxa!y~xc;c!~~bFBH%j!y~~$`af!`f^5H5d'fda(]\
        #H#b%_-c%f%`$k#Z,_&Z$D#c%e#e$a.I(I!i~JjJ`mo!~~~Ec!k~.W=X#G#k9HE]#b#g-J@[#H-b!dyI/c%[(]#HEb#`&Y(Z>](H$^&I,a>`#Y%_$H)d$_%Z!K#F(d&Y'n\
        (f's$[$`%I:^%Y9e$b#a#c#a#`#h#a$i#G#c%`#F#F%G#i%_#]#]#H.m%J#c#[$I$I%J#Z#h#c$b#l$V#k#m#^%D)^#]#e#f#f$a#]$`'Y#^$X$I#[#H&I&Z#c%H$j$e#]\
        %X$i#[&E#Y#h$c%J#G$k#]#d#a$E#G$J%j$Y#c%G$H$F%H#c$H$X#X#[#e&W#E!~~~FC+h!Z:ajH(d'^%I9_)G#d*[0a/[$_%G$I%H,`&j#c$H#Y#I&G'_&W%^#a(i#J%i\
        &d#d&`$[&a#I$m#g!n,f5a^c6[;`.HNHOb!~!nwZ;inIEG2n!~~~-e!~~:F$f!~~?J.c!~~JG~:d!kyj#g#g#j#h@I9H`J!~~pZ!~~~9d!k~_eBc%h,g>_!y~#c2GFd*JL\
        H!Q:I)H/]A`-I$^#n#c#Y1]%C.I(@2I(J#e#I$I#I(I-Y+h$o#d#I#h%I'`#F#e$I#F#B#j#e#^#`#h#g$[$^%J#A)n#d#c$l%n&J&G$I$I'H%H%j&k!n/I~Fa+F$IBb%k\
        2[5k+I!~~BE:FYpEH!r~xJ7[)Z/G*`Ck!y~ebVF.f!~~~6g!v~jk[D3J!~~~ea!~~Uh!~~~Nd!v~~1m1X/I!X4])^;a$`E].d$[%^'J'Z*X#^$^%Z#[&^%g*^$D#W-H,[#\
        f%b#_&d)D([#Y#a'D$I#a(`'I#J#]#h#b#^&]'H%g)Z#I)d*H-[!eNe_b'Z<Z;[(a.H)J(d$e'b$J#G*_-Y*J)k$I!r~Mcsb1i%[+F#J!i~~$n-H$g$H%k>H.k(`!~~~Ok\
        !v~Ti!v~~1G0n1h!v~ph_h!~~~@c!Z0b+_Ga'Y5]$]%]$[#]*X%_$X&G/e#Y%d#H1I.j$Y&h4a0I(a#Y#F#X'G*f2I#a%G$c#l)a!~9d!~~dm!y~lq#I!~~~%I$c!y~lj!\
        L#q)_#^#c#_#a#Z&k#Y'W$X$X&[%I#^$_%H#^)b,W7^'c%d#^#Z#b#G#_$Y$_$_#J#g#a#]#f#Z#_$[$W#Z#Y#I#Z$I#F#I%[#^$W$d$_#G#I#W'[#Z#Y#I#I%A#Y'B#c#\
        [#[%[&Y#H#`$Y)d#e#Y#a#[$G#b#I#H$Z#W#F#J#I$c#H$H#^$]#G#^$b$@$H#I%_#I#Z#I#[#Z$A#^#B#`#H$I#D#_#Y#_#X%A#E#f$W#h#Y#k#i#j#H#V#I#[#C%I#F#\
        H#i#c#_#]%]']#`#`'b$a!m7eGe7b'b9_+H<GAgAaB_!r~ub4e.J#e(eK]!L.^-Z&[0g*[$[/b)c/F#b#_%d&d#e#`#X%Y$a#a#W#[#I#F$V#_#c%`#Z%@&W#]#Z$Y$a'G\
        #[,[#t#Y$d#[#[&g$Z#_#Z$H#Y)_#V$[#W&n$H$E#Y#J#H$a$I$j#D#^#l#G#F$]#]#c#e#E#G$^#]#H#_$_#c#W$F#Z#E#E%b$J#E$I$a#e#d#H#F#G$F#b#b#Z#F$A#E\
        #J#]#m#I#D$I#`#o%`#]!kxf5_#Y#]bb>_:a%h!y~{b.b!~~~c^!~~{a!~~~&`!~~8I$a!~~~<c!y2H-fpe~8F!t.e#J~&dIe7XWG4H!~~pb!v~hjFg0bGI!~~~?f!i~$f\
        #j$]2F$I*Y5G#G1g8f+GAB/H,g)]%V!~~{f!h~6HJE7^0J-Y-m/]&b@i!k~_cEk-^-GGH,b!n~.I$_&^T`0^#]-IS[$J2e![NbNH#W$_#c#e&d(Y#J$f5Z%a#`#F&V#Y)^\
        $V#I#b$a-]#Z$`(b&H#[(I#e(Z$I#I#_#]$I#I#`']&H#X*b#f&F#D#d#b#D&E#a#H$H/a$E$Z%G!Q0a6^TV$W#H$e'e$d#I$f#F#^#G$J$^$]#H%B$^#a#I#[#_#b$c$e\
        $g#X$Z$H$d$f'G%]#c#b'H#[%H'd#g#k$d+^$_%I#]$_$e$[$`$G#f#Y$g$G$H#d#J#]#a#H#[$_#I$[#b#]#]$W#a#Z#I$_#Y#`$J#`#a$^%[#H#B&I$I$Y#I#^#I$I$b\
        #d#h#E#Z$`#X!l~ul#f3o$ILH!t~+baggf(G!l~jibD's!~~^`{H!y~(a'a!v~~b`(c!d~=x;adb!t~Ce#a!l~MbLa*_#c(`$_0_%a2^,I!~~]H6b!p~vl3c'f!~~~Nc!~\
        ~9g!v~_I[D/G&q!]%e1jed1e'j#I9i0I)I6J%b#h#J%Z#e$I#I#a#J#D(i%c,H%G'[$F'b#J&o'H$J#b)b#e*e#_%H!`~)g$J$F%h#I%d$e$b;b$X$h&b#J,l#^%^#X9`>\
        b;],W!~~lI#h!~~~Tf!k~:_Ff[m,H=H!k~.V(_KG6f)X%b&g&_1`#E2e%`9D!OnY,X#k$[#n#I#e$I*c(]$H$a#e$o#I#hCH#n#E$^#e$W$^%Y$]$]$d&`+a#Z#Z%l%F(_\
        #^#k#]$G$[$`#d%G(J&o%b#I#`$I%c-g&H'E%[$`%`%Y#o$H$I!y~~2h!d~Auph!~~8J$D$GHj!ewa4^*_#_8]&Z%`#[(f9bLI$_0h(F*^!k~~(f#IB`.C#d$h%e&](`#a\
        !e~?e#gEi.cBgHc!H'G,Y2Z)[#[$H.c-a6_$G#_#`$H#d'_(`$a#J%Y#Z#[%X*[#j'^&^(W&X#^#I#^#a%e#a&b%i%g*W'Y$_#`#I#I#c#g#v#a#d#_#I%I#j#a$_$W#d#\
        m#I#h#e#r#W#H#F#H#G#`%X#f#I#G$I#Z#^$e#Z$_#J#G#`$W#X#C#Y#G#H#`#[#j%j#q$E#p#i#v#d$Z#I#l$W#H!~~hg7J!i~.h<hZl(HLb#g$J+c!v~ybEcB^!n,b/Z\
        4bEa7X)^dGMb!b~=b+a?f@_-I#C,v5H4n6e#f![~(Z:i(X?w%^+b/]&`.a,_#h(a)X)c*Z)H%J!S%[$`)_#^#^.]0_&_-`*d&_#c.]%[%H$Y$H#I(m)Y#F&H'Y'[$^$X$G\
        #Z#_#a%X']&C$[#W#c#W%I#B#X%X$X(])H#d$['H&J$I#I%^#i#I#D#e#e#a#X%H$`#I$I#D#Z$G#b'W#H#H$b#D#X#^#e#X#[$p$G#]#H$H#E%Z#I#Z#Z#I#H$I#H#H#i\
        %I#F%H#o!y~~&g!lxf:FQ^&^Cc+Z1f=^!v~:`Wf!mAd,e1^-b+fLH2E3i)HEg=E=F!vKj~^a!v~;c~<n!g.H&_)jHk3h*]*n+`#G$I;G2`.I.I7H2c&G)b%E!m~II#bAd:\
        ^6c8H3e!~~|^!~~-b!G.[$^*g%`&])]%`2[#]=]#e#c#_#b#^#]#]#`#_%Z#o#Z$f$X#h#`$h#_#^#a#Z#[#a%Y#Y#Y#c$X#]%]#[#W$I#b#X%G%W#d$]#w%[#X#W#i#k#\
        Z#i#[#F#G#`#H$H$_#d#f#J#]&^$W#k#Y#_#_#c#H$H#[#a#a%C%H#E#_#V#e#_#I#d%F#W#F$Z#e#H#c#E#X#_#^#X%J#e#c#]$^#l$E#Z#I#H#W#_$[#E#F#e#F%]#I#\
        C#C$G#a#_#B#d$f#a#E#d#I#W#H#J#H#C+`!y~AJun!^(^qY$I*F%e$]#^#]#_$J$^%[%]._$]$_)Y*H#H'f'j)W'd$^#Z$Y'I#I0I-H,F'd#`(_%^$J(E+I)[!~~~@h!~\
        ~~'DCl!e~_JAf/D%e&t,J#G+j(e'J!k|`#Hph0l#J.I)H6d(e6E!p&hqI1c:`6e!~~gc!~~DZ!y~fZpa!r~Do!O#F-_$]#`%_'^$k&^3hC_$`%e$h#a%g#F#D&](E$J#V#\
        e#V#f#W$Z#]#?#Y$J#X$[$Z#I#E#b$^#W#Y(`*[#j#d$]%C#J$[#`$Y#X#a%I#]#Y#g%I$J#[$Z$]%H#G#a%I#W%H#b$G#D$G#H#[#W$H$d#J#^#H#`#^#E$e$]#G$H#I#\
        H#b$A#F#g$Y#X#_$]$^#c#]#I#X#a$G#^#d#E#^#b$I#F#b$^#H$[#c$C#F!p~}o$G/j'd'a!y~^_WW!r&j]D5I6f<dYh-G;I!t}HMh2g~%f!n}H&HIX7W0`$`(bTb2c!a\
        2f-ipY#c1^$Z)E#I#k/]#G'Y#c%H'_-H0[)J-J9J)I$_(_&a!BHa(JJb#W$b#g#I#I#D#i#^#f#g#n#d$g#Z#`#f$h#h#g#e#^#n#k#f#m#a#i#d#I#g#Y$s#E#i#X$B$D\
        #I#I#B#W&^%]#E%X#g#d#^$d#B#F#F#b$G#J#c#w#n#m#w#x#_#`#_(I#m#H&c#I#H#f#[#_#^#?#c#r#b#@#c#I#G#I#g#]#G#G#[$[#C#^#d$c#]#G#D#G#`#l#^#Y#D\
        #h#`#@#I#E#E$_#_#`#I#_#[#D#H$G#c#I#d#`#l#g#v#k#I$I#E%F#c#B#E#D#d$l#G!M#]2I&h%^$h%H&j#J#d$D)Z#l$m&b$i'r#`&e%o+b.[#F%^$H#F$I$f$t&[#e\
        (b'I#`#e#H#`&^#`%^#`#e#W#c%Z'[)X#E$J(I#[$p#e(l#I$E#`$X#[$^#I#Z#f#E#_&^#Y(J&I+d$`$m#^$X$a#l#J&J%I%G%H#I#I#]#a%[(_#Z#D#D$b%]#W%H!~~e\
        c!N|h#a#j#d#`)e#[$]&I#^#D'`'`#b#s#D'J.`%J#o'_$i%i&b$l#Z)H$b$q&H#G$G#e$W#f%F%j'd#I$Z#I#m$F#c$]#Z$F#[#J#p'G#J%h$H#J([&G#E$E$>#G#e#H#\
        X'Y#_#X'Z#`#Y#Z%^#c&d!N.E$f#F'f']/d-e1c-],W#B#c$F$D%b#Y#c#^$W#^$I%J%G#X%H%^&Y#e#c#e$H#`%a']#`%^$_#_$g#H#`#c%b#G#Z%H$]$H$d*_#[#H$Y&\
        d#c$I$I$E#j#^#j#G#g#I#E$[#H#Y#_#I#f#[#b#d#H#b#X$H%[#[#Z#]#Y#`#H%W%W$W#Y#^#I#I#m$G#H#b#I$X#X$]#`#@#b$_#G#h#W#^#b#B#b#E#Z#c!y~bh%HBC\
        Tc!p~_f%J?H%c%d*iLa!];bcB)],]#_#Z#`*W$Z%g'I#Z&W,b%Y#G&G.W)J)e#H&^$`$]#G'J'I'^$J#_*I$b#Y&c%g#]%G$I%I%`$E#h%c#I#_#D'e$Y#_!t|jcY0D7Y!\
        _#^%i,n&_'I$l$c&F)k%k4G5f$h$k$f%]&J7ID?)B%G&F)c*G,m%c'D+J-G$E&>#I*H/b#l!m~5cGbFaCe6h!y~~Pa0H#^!y~xe2fGJ#I!X9cbd#]#h#['t#H$^'C([(_)\
        ^*a0I#G$`#k$J#I,I$Z+['h&V+G$H&^%X$g$a$^-D$F.I&d&['j!j~.a(YQfD_4Z<j!e~(h?i%b$i#i^^7GCD!t~CogG&b!a?Y$ah^)](h6]0d&a%J3d9b$d/d,b&e$a#_\
        0I#`%h%c&@+^!v~kZFaI]!vIB~@cTf!n~~@u!~~za!~~~Nh!y~jf!~3e~EH!j~]JF_$i(W3_&h%I(J%H#b#I#e.h#G!W#I&I?^&n]a)I$J+c&G%I#l:m#k$a)G3^$I%_,b\
        $d%c'_#H#F#g#I&e%J(j$^#>)E%I%Y%I$l#f'J+I.`!p~5I(f$GNJ<b>c$B7^&_!g1amI.['I(I$H)b#coG)[,l$l'J+k&J#F#c#G'C!L#e&])_#[#_%Z#]'a(`'['_%[/\
        _6`+a#W#I#f#Z%a%_%[%_#_$[#H#H&_#]0Y&]0A#J#I#[$]#B#d#X$]']$W#[$V)W%]%]#I#Z%Y#F$J#A#H#b#q#I#a#f#I#F#k#d#]#B#A#I%E#b#G#^$[$G#]$B#H#k#\
        =#I#Y#J#m#h#e#H#G#m$D#X#d#Z#`$k#X#d$h$I#]#Z#e#Y#_#E#d#b#n#D&z!c'b/a'J$J(`*`bH#b'[4_CG4f.J&[;c#`&e'J4]'m!~~~1c!y~:ZAb!p|H8hll5e#`!~\
        ~,I^k!m~yl-FB`8h!~~gd!K&](W$G$h#]%j&_$^'_$I,g%]-]#e%[+_)X&]$]$^#I$]#c#Y#a$D#]*[&I#X#I%A$I%Z#Y#Z%i#h#D$]$X%['[#[$[(J#d#J#H%E#b#`#^$\
        k%a#Z#]#I#`)^$^%I#[$H%I#^#[#b#a#J#J#I$b#i$Z#F$d#Y#e#e$W#]#g#_#G#g#C#^#I#_#H$Y%I$_$I#F#H#e#b#d#_$]#I#k#G#I$J$W&e#]#H#F#H#Z#E$H#c#B$\
        I#J#W+]!~~~)h!~~~;m5I!W0c-^je'I%c#`&I2s#n$D#`#m#m-Z&^&J+I-I$]#i$^$E*Z'^*J$J-I#I#E$]#`&I'X%H&n#i#d$I$J%I#]$E#G(H+a![,e%^&c)e(I&a$aV\
        _#G$H&_$[S_$i$E%c$I/E#Z&`%F(]&[$F'I$g%^#_#Z'g$a'^#H&g%])d&F)I(h(I!~~bGEd!`~Es#Y%b#`#xL]3`$_5Z5I!g~(FCo#j#g~+J0H(I!~~~Dg#D!X'X+gi]$\
        ]$^#]$H4IKI%I']&_0X%H#f#_#o#H$['_%H#I&F$j#_$X#`#H$[%`)C%o#p#n$E%f%b$I'<#B#f%a#]&F!W/J#YiJ&7#=$I0H&o@I&X'G#H+G$g+b+f#Z#f#o#i#W#h#I+\
        I%g)h#I*d&`%r#j#i&o#b$l#G#I&i%H#I#E#]+c!^yH0I$`RI*I-H*^'I&Y#I'_#^%a#X#W&c#Y#[#X#`#Z$`#^$]$a#Z%_&]']#`&]#b#]$a#c#]#[#^$F$Y$_%`$^!~c\
        b!pDJlh+X&l9F*I(h`X@^!y.hud~+I!~yIHH~.f!adJO_-I.h1e'l(c2o#[#J+J$i&C(E%I*_#I#c#I-F%c(I*l#H(k!T0a&c'_&_&`YZ+I*]#_#J#`$_$[$_#^)a)H#I&\
        [$Y#_'`$H#_#a#Y&[(G%]#`+d#`#^$c#X$E#C#`#H#H#]#_#I$g#I#[#`#I$Z#I$H#^#_%B#J#Z#Y%Z$f#]#i#H#]#I#`#G#X%^#^$d#I#_#^$Z#G#`#G#a$V#b#`$Z&F#\
        J#`#^#g#Y#E#H$^$G#Y!]=D%b]I$d&`%I$_%JKH$@%_-]+f#H#Z#Y&I#q,c'd#H'C%a$[(a#H&a#I(`$E%q#d$_'Z#H(h#[$`%[#b!F#^&e&e#j%I#f#Y$a#^'Z#e#_$d$\
        h$c%d&b%[%Y,^#^%a#^)`#Z3J#i#Z%C#X#^#e#a#b#X#D#n$[$j#Y$G#a#]#H#]#_#j#Z#_#k$W#]#p$I#[&Y%D#^$G#I#a%a$_#F$F#[#c#C#I#a#I#Y#Z$E#H#Z#Y#]#\
        I#[$J#I#X#o#d#W#X#W#e%Y#C#Y#E#h#_#G#^#`#_#[%]#Z#_#o#F$Z$F#H#W#W#X#W#H#c#J#_#I#X#F#b#_%j#]#W#Y#Z$b#B$I#k#a#^#G$c%F#I#W$l%e#`#i#g#Y#\
        [$_#]#`#J$p#d#h#Z#I#a#W0s#t!y~5b~FY!l~$h:b,h*eWG=H&F2H-l%I!~~4a!r4C~L_Em-[Lh!n~(`'`0EL`'CQm*h!t~:d$e%c!v~*c*dUa$Iz?!r~HEC`8EPt8>!r\
        ~~3g#Y4e,d0D,d!_Fe~2J$b$J#`#E.H#I,d&o&J$`#`$[$d'b&d%_#J#_(_)a#I(G$H&F#^)H#c'I#H*F#I$f#_*g#i!~~~(JOe!y~Zf,h!l~qa%c%g$F([-`)`+a(Z'I(\
        H2b!n}E0f4f+I$b~%H,]#f$I!`~8u$k,`#c3H*I+I%i%_Vk#I6[!y~.G$g~Ic!l{EsJ.F(I+b)_#G9r3e!pwJY`#i#b1i!y~ND3bM]!~~~Ec!h~5c&f0a1F:`.h$d%I$J*\
        ICI'n.I&I!y~9X0c~0I4I!~~~]j!p~~)e)n1c7D!cw[#_(I4H6_3I$i.i1`%d$i1`/F#^(a)I1F$G#I$r$J!t~~af(d!v~EH_B[o!y~$a:b!`~-I*F%I$I)g#h%[*_._3E\
        ?J)H)X.r*c-j#f!m~#J@b#I-W?d$eWb,E&`!y~cYFb!k~rf%j#I%I2s!~~cW!y~[n!~~~1d!m3_~)`$`~)F'wCJ!~~$b!~~~Ba!vw_~Ij!~~~ce!r~0Ira8[0f-]!~~)_!\
        gD]Fa$cYo.r9f2H)I+E1a*H0G.H!eD_&[fH'^$`#a5],H#I+d1A%D&q-_JI)f#I,`%Z%^!v.C~-bmE(fIa!j~]a#J)I.J#b)I'Z/f%f8H-f1d!Yw`#e$]#^(_$`&J%`#^%\
        H#a#_,]#c$_<_#I#Y$c%I/Y)G#I$l$C#I#^#^$i&F%G#d#c$]'E$Y#[$a'G$['Z&J&k#_#B#I$`$_$I#a$G#F#I#c*f#j!k=b.bYc$F0gEd-f#c/bDaGG!~~j_!~~hlT@!\
        ~~~Na!y~ADpg+X!~~~Fe!e.dme#c#bQ^/l#Z'W'H9J-I$a'H'J*Z+j'I#H%c)H&H&d%a!gLg#I:fca3i#c.H7^-F&j#I$F#^&^,I&`%G'F$l#b*J$I$`!gNflH$f9]&['^\
        'g&W0Z(Y2b;c%e-G!v~~6e,c!~~~#D6D6e!~#H~rb!cAZ)fP`#[(HUd(G(H1a3G1a(a$Y(d+d)^#b(a$d&a$[!m~]Z#a)f/^+I_b!l~,i&I/f|q!~~~Rf!V|D6IJJAi#n#\
        s&e*F#w$H$I#I#I%c#J'I,s#[#k#i#u$e#l$I-W$H#_)[!~~~Jd!_xX5g&h%^-J)b$]>I$W6X%`'I*I$^(W)n#E*a%f%J$d$d#h%c-^%Y!y~~Sd#e!~~~EX!l~-f/_9_#H\
        %i6]Xa/j3F!~~~Fg!_4G~3FNW#`$u#q3u$[Gm8C!mAj%c)d%I;h|g#HTH2H!y~~@m!~~]I~8i!y~~`j!v~E]'ouJ6I!v~'e~$d<I$c!`}G)[*b(]A[(m$g*c#W$f,G*a#d\
        $H'a(H%`$J#a#e#J%c#l&Z-b$I%I#J#_$_$I*I(G$J%D#D+e!h~~$I#k.J,t1j)a/J!t~]_Eg%E5h8I!~~6c!pFjeGi^TI-c!y2d-Gic!t~?b>h,_ga1I!~~0G~Aj!~~_I\
        ~6g!ZYf&J(_,e~/J$g#c#n'G*w#J(f%k$_#I.j%_#j%p4J'I!~~~Jb!y~~2m!r_b;Y0Z(fLe!~~/c!~~/]!~~d`!t/H~Ob7e<b'c+IAJ!y~~/a#b!r~$J1HGh(IKqQI!y~\
        ~eb!r~MeBf^d<g!y~~9c)]!v~|[%_Ga*F!m~:G$bDE-e5c$I%B,c+m+DKh!k~HG%fKb#h&H/I$j*GUE!~yI~TH%k!vHa~ki+g!yIh~PbDI=I!~~hjIH-G!~~-b!~~~8H#h\
        5H!~FI~~*h!~~<^!~~Cd!y~xj!ZngBe.HAt&d3c-g%I$H+[#f,x/X%a#j$_#H-](?!e~5J>D#h#I#h5m#CRh=d)c&E!~~~Dc!n/`$d)i#J-f'a$_{I@F~#B!~~5Hnf!p~j\
        Fvt!t~~$kLb!~~Ib!~!]t_%_)H#^'[&e'e%H%Y#Y#I#G#Y%d)X3D(_#J)j$h$_#d5[#J(g#`$a$X#B&^$_#^$G&J,_#I-I%^(c#Y(a$e!n~~%Z&b=XBb&f!v~JZ+d~(b!U\
        'Z+YWG+c*a$_$f#H#D$V#a(^*_$fCG#['^#I-b)]-Y#e#G#e#d#I#H#F#@#f#I#_$J$p#c%_#W#V#G#H$`#c/c#b$X$^#d$I#f#e$J$h&G&k#I#`$a#`#G$H#e#Y!Yga:J\
        %G)k$d&d'_+I&d#b&b#h#n(_&bNc$[._$I8]'X#h$l%I'G)^#c#I!r~~1u!n:Ht]=c/_%^+a#_CF!t~/k)i1^!~~{pK>!i;cog)[6m<H7F$E.I0d+I4h-b,I!y~~Gb0a!X\
        'Z*_j_$d$b#F$f.F,f&a=I$_%I#H'e&W#g#Z#Y2a$n%d#I#H%^$H#]#I'^&H%g#G&h#a$]%g#]#J%_#^$V0I#J#F#c#V#a)m!S&s6^&eWG#t$d&^#G#]#c#_#k*e'H&]$i\
        #o#d$I(].]%F&a#W#]'e$G#X$`%I%b+b&X#X*[$c$H#Y#I#a'e#_$I&[#I#J#H#b#I%I,G$e%_%a#F$I#I'I#H$b$X$I&d#Y#I#d$I!ywb!ywj!y~Fc)_!g~2G|G$d)I%W\
        3w%b'a!n.b%i0ZocNh!Z>p)h$hOf1l)G#I&H&D2X/`(J#a%e)W*d)c*J%F#k#s(J#e0Z.Z-_$d,a#_#I#r!~~rI)i!y~~1ZEg!v~Ec(_R^!t~Ii#f~:H!Q#^%f%e&I.H$`\
        a`#J#a#n#G#j#d%G#Z%`$I#D%^%c#b#I#]#I0d#X#Z#J&W+['c&I#d#`$`#]'c(F#H%I#Z$J#I#J#I#^$d#p#I%e#H#G#J#[%p#Z#W%Z$F#C#^#E$J&_&d$f$D$a#F$D#X\
        #Z#d#C#a#f#H$J$f']#l#G#H$J#Z$b#E#]$Y#b!b~Em%b#j#k#_AE>^=g;^$D!~~;[!S9^__#h$Y%b#[+I$G$l%[$^#G([&`#F$[)^&c&_'H%`#F$I#j5l#i#d#b#b#n$W\
        #p$Z$I#`#f#G#`%`'C#F'I#G#_#[%^#]&H#b%F$e'H#]#[&B#H#F#i$h&D$g#I#k#H#E#F#H&Z$Y#I#]!`~#f#l%c#^(d)e#i%c+I'`%H+a%I.`$Z%J#H1F+H8d$H,h/g$\
        ]#G)G%W!v~~6e4f@Z!n~Yb*H(e2i/f+G.g:b$H#J!y~-eLiT?!p~~.h)]<I&[$c.[!txd&B2D$e~Bg3E'W!t~~&_>X3j!v9c~bcT]!Z~8i$]FH@_#Z#i.H#^#Z'a%f#]'^\
        $J#H&G#<$c#p$_#j%j6F%I(u#h!v~~<`5d;a!r~pk(H3b!y~'JcjT`!p~@c'f%HSeMa!l=cR`?i-b=H*H-_QH)[3F'e!a}H+J$I%^#f)^$I$]#I(`$f7`&_.cCc#^(G#`%\
        I*a#g#f#B$h'a4I+[!~~d^!~~fh!cAH,Y1H>dcbAd$h#e&n#V(k#Z)B6F%G$I'J#I#k$G'I*f#_!~~;J<e!p~}j'eVF#I&a!l~~1s)h#?5E<m!izY)I%`1_%b'Z;b$`*I2\
        f%cWa5_!yJm!~~gc!~Dj~jH7I!~~)_!p~jH0`+c>X*a)J9h!~~~'c!V3b+G7o(g,G>g#e#k$d)h$J#@#g#a#Z'I%E(a7_*o(e@u;H$I4F#G#G$H$I$I'G%n!~~~)lII!W#\
        l,`$n$h$n$c$f%`@]%k?e$d&[#l$f+^#h$a&k'J.i)_)j#`&`#]%E)W,G$W$_#D&A+H&^$V.c+F#C-^)J$j&G$G!YXcHn#n*c$e$`#I#h&`$D%I(m7s)H#k5G3j,a(]0J$\
        H-`&J$F%G&E$F%b#D!gHcPH)e#d~)J%`1g/^-G$c#a)I#b$]#Z#_!v~#h$]*I'HMH*I@G!e~#y#m#j[HGH.F-`7I$g0E!y~#osacH!v~'h2e~A_!W%[8`#[0_'[6X1]6X$\
        W%k#Z$Z(^&]#G#[$X$[#X&Z%W%X)H#h)X#[(`$X%W(c#]#]#J/c%G/^&^&E*I$F$J'I%^#W%I$e#I#I*^+W#Z#`#[!i~0_Y^9h$k+I)g8d(G2]!y~~1i1]!~$h!~~Ze!v~\
        ,i&_dFV]!i~3e>J)I*Y&Y)`,d3I(]$G%I$a(i)H:Z!yA[~HeSI!~~kc!g~$J1f+VEmFEAC@m!~~~id!~~~Sj!~~~@b!~$h!~~~7`!~~|`!k<p7h2r%EDG'IVD!~~Eh(F!n\
        =c~KfYa#H$h+j%I!O,]Sg#]#b$]$Z8c#J$e#g#j#i(I#d$E$G#J#G$F%J$I%b#j$g#p#`&d%^#H#W#W#e$^*J#G%E&g#m%`#H$a&a'h#['['I#F#]$J&j$F$Z)c#X#b%a%\
        J$G#e$b#c#[#a%f#X$b%]$A)^%b'I$`&Z#]#W$@,^$f!~~^f~)I!a9c``)E$p-F:l8I=r'b*J/^$H'a%H(B#I'J$I#J9c!~~Lb!y~~?k!y)l~SD[E.J!~~~,b!~~~$I5e6\
        I!t~#IW]>J#b3h!f.IIf5h#j#r#n@C#k7H4J(G6H+a%A/B'D$`Ab'J$I#J!~~/_!v~0g8[cb!iwg'D#I$Z{d#`0]+e/f'`!l~9I(H:GFe0]#e(]#d9`%a/J!~~EGGfSI!r\
        ~rj)J$j0EDG.g!~~~Fg!~~A]!Q#d&g&h$b#X#e&d']%b#H#m#e%H#a$['s3[%d$d$c'f.`#`&f#f$I#]#I'b'i&_#b#d'J)d#]$C'Y$b&c#`(H%h#J$H%C$a%[#W'B$H#a\
        'F#J&G%`$h%[#_#c#c%A$e%F#G#F#a#X#Z$D#X#B#h#Z$`$Z$I#a#W%H#H#Z#I#g#I$H'F%I%`%H&`$H#F#W$b#E$I#]#]$]!v~+Hq^gh(a!v~xH'c1m&JII!y~~He/[!y\
        ~~Qg!t~5H}A+fDe$i!lKbd]OgFc)[SI'_!~~~Id!n~-sS[(IX_!`,esG/`$i#]/]9J#[#H#[%]-d*I$X#i#^#]'_#^*E'b#`,`)G&b'a'Y$j+=.g'Y!~~~hc!]H]Gh1J0G\
        Em-j%`%[6_.b$j$^&a$H.m#I&c=E!hAlY_%^%_3cUX<F)H(hBI-d!y1p~~KJ!~~~ag!v'b+k!r'n+g!y~_o_e/B!~~~@c!t'[~0IUm!~'h!d~6H3c%HTJ$^%g&`-J&^4J$\
        _$e#d&e$b)W#h%I%I!^8j'd$_eF$f*`'c$_#Y,A+[*H)X&]#h&f%I'a-c2a$a/G$[(X'D(a(e%c+_(h!XyI4I:H0gC[#[#`#Z#b$]#X$^$^#^#_(]#H#^%`#[#]#a#_$Y$\
        `#^%X$]$a$^#_#^#b#E#I#a#Z#I$]#^#I#Y#Y#]#]#]#^#[#[#Z#a#Z#a#G#a#[#^$]#^#a#Z!Qwm#f#e#[$I#h#Y$k#I%]&e'])r#Z&Y#v#m'F,G)]#p#Z'X#G#Y'X-]#\
        [&Z&I%f)c#F%p#I$f(A&I#]2H$H*g'J%G$J(I#c!y~~,l!v~8I~%d,f2I!~5I~tc!Q/^#H&g+]O`2b#^#^#I,J#H&_#h#Z#F'f#F#i.b#X-_$H%X#H$^#F#D(H#F$X#X$f\
        (d#f%c%h#I#I#Z$j#_$`%H$H%H$I#a$`#F#G#C#F#Y#g#b#Z$]$I#]&I#[%c#_#Z$G#F#Y$E$E#^#J#m#D'^#c#n#I#D#g#p#V%_#_#F$J!]4c9b@c/`*q#I#A$J#f&X&^\
        '_&Z$c+c%e6o)_(a6`(H)Z*e#[#I1b'g/`#J#a(F!S.W#^4XYI$b%].I)I3J#G0H(l#I$_*I+f#h$^&G#E#I#I#e#k#b#m%^#e#l(`#I#I$g#c#k#t#e#d#E#_#n&X&H$I\
        &W#]$]$c$E#n#E#`$F%I$H$]#E#r#I#D%?#^#^#G$H#I!t~~;l!y~G^#D%lPJmB!t~ra)`F`#b!r~rf%](g,fTe!VzJ&J#c$h#I#^#H$I([(f$J$s$t$e)j']$f$c$_&e#\
        F#E#^'b,[,b#i+^*H&H$J/H#G&F-Y*b#H-X#a#A#H#`&I0m#f!t~/kZJC_!~zb!y{H~6a=e!v~~.Y*b+e!W:dpH*Y%f$Z/].p5I%i#j#i#h#a6I$_(I'^+H#d$H%^&o0c&\
        k%`(@'[#H&a!v~5c~7])c!~~?n_J4?!v~Ek(G!~~~%a!Z#Jza#G,I'G#>,d$b(`)H%g+[)D$I)^$^*_#H#I'I#i$F%Z'_#a%`#c#`'m%^#Y$_#`$`#c#H'H#i$_$I#[$[#\
        a#X$I#j#I#^$[)b#`#I#I$F#[#]#_#`&I#^!t|H#_~1m&h!y_j!f~&g9t~Hc!e#c&e*e#`%G#e)X$b&a%e&_%l%d%h[GHIEJ+C&I0j+I0I#I.I-H!v~A]jbJd!~~~,e!v~\
        rI%l&I0b!_,D0I,JKj;I&]#Z(_(k#b/d1^&e#D'h#b#Y$c+H=I$]#E#_$G#p)G,I'J.]+b!rXd7g~$JMI/E<e!~~~N`!yIi!X,c#d(_#[#b'H%^&^)[Pe$c#e%[$`%Z#b#\
        ^$`#_-a%Z'Z#b%[#^$Z%[/Z#I$`#[$f#J#_&b&f#^#B(^$h#Y%Y#A&H$F&J%I#f%_(E*_$d$H#I$C$J+F%_%c*J#Z#J$]'E(G!~~8^!~~~5c!v~`gdc;`!`.F$F%g3@&n[\
        Z#o#_0_%d8m(o3iK^*b9i4_!e~&c$GTI&G;a%c&h$`'H#_#h9f#f$a(J(J$^'[#_%D$e!d~1H,[Bi9f7`1[*f$d&]*H&a$g#I'f)I&Y!~~~-f!t9e&c+d~:[!k0n&_'gQh\
        'l~2H/I2I/G!Z1amH#e,E#I%Y)e)Z)f%`#c/c(Y#j&E'^-F#e%g#n$e'H+`$g#H'`#d#k#f-I#c1p$I)_#e'H#_!~!t~eg!v~~1e$_=Z!]~8Y%b+[(i,a'd#W#I/X#c*_1\
        a$G'`#G%`%J#^)l%f&a#I(]&]'h(^+G(_#D!Y~$e&H%b#_&J#J#e#a$Y$^%g#I#h$[3]&W1A)_#H#[#[#[%H#B$I5b$[&F%I1I&y#X;`.f&b(n!y~;a~+b!~~rlAG!v~b_\
        _I0h#f!p~~3B*q!~ai~'A`I!~~~4b#C!r~<a+W)aS_9e!vwc1I&['I~8b!i~(I(Z%ENI,HLI*H(F'g#m#m%f%I%d$[/d!b/I|I$`$I$D1].^.I#a.f/h'E#h$I#J&H-u#[\
        #H7I,I&c(k#X#J%e&H!j/H4`,Cge/cGG7H4g#i#G#a*dAJ)I!^4b7aVG'J%`%X$]#Z#f,_/H#Y4d*c.F#Z#_(I'Y#`$[%_$e&H,b(D&_#Y'a)H%d$d$](^)C$`%J!~~xcm\
        I!Z1f*`%b,iRY&m#I'W$I#_3^)Y'V6F%I<J'f$G%G$H'^#Z&s#H$[$b$E#^,c$E%H$I%H#_#G$g$G$g&d#I#V#H#Z#a%I$D!~~~?f!~~~&d!~~ee!~~~&c!tI]~@jTg!R#\
        `1`(]'H_a$_'Z#I#I#W$o#E%]#H&a#J#^'`&^#F#[&X$J#^#Y%`$]#X+Y&J$H%J$H$[#e#X#H$]%]#e#](Z$H$l#C#[#Y#X$I#Y#`#a$I#D#V#E#]%H%[$J#D#d#X#F#i#\
        _#_#J#g#e#b$c#H#]#W#^#Y%`#`#X$a#H#[#]#W$^+g#I$I$h#W#G$[#b#H!~~se!yOj!d*b~%^'^/^:[(J&a<a(X.d%a#`#J)e?k$I#g$`!h(I$_BeEI*g'H~$F3c#^#a\
        $e%b'd.I2c*`$]!~~rg!~~xk!v~~B`#b=f!~~~nd!p~~#J<^,j#j'I#^!y~~?f%d!~~Ad#H~:G!v~~Ml!r~bXEYDa&e#H-`!K'k)^#a$h2c%ZTJ&d$Z#B$[#G#a#X%I$d#\
        [$`&H#s$`$]*G#Y'J$],g%Z#W#E#i$I#Y#V&e'I$m$H&I#]#B#a(f#G#I$^#c#H#]$c$j#]#f#F$]#^#W#g#h$_#f#l#l#c#f#d)D$J#G$b$E%E$G%Z#C#H#H#E$h#I#c$\
        d#p#t#X#A#[#Z#c#k#D$b#Z#H#`$F!S'_+c#j.F[I$Y9t/_'Z$e)_%I#H$I&X%l-t1]'X#J#F-d#H&l#k#n#j.H$D$_%d#J#H'I#I$J#`&o#^#r#I&h&b!P'w)b$i#ehh&\
        Z$X2Y%o,g#i#s#C'[1Z#Y%a%[&i'I#H#f(E'I&^%g&](c'c'j#k#F#^*](e'_$G&I%J$I&X#E#h$`%g)Z!n@h#m,n1g/krH,H>EOI!nwn~>h!r~Yb.d9H1cKX!~~~1f!~~\
        ~Z`!~zc!V:_s^'H'^#J$Z$J*b$`#[+a%J*_&c#j#H$b#a#Y#`$_#`#a3J$^#[-[%Y#^)g#f'J&W0X&^+x']#J&_,b#c!g~Pb#n#e#h#E#]1it_!y~Kl!y~Jg~:B!tqe$IB\
        I`d3a!t~6b$a{b*f!d~$Y+f/F$IGh$])j/b/n+b&I#d#E6D3b#H$H&k%E!r~|^$g)bCH$G%H1G(I$k!Z~0I$I'J&e%c)n#s#j%b#s<_&]'G.kI`0`'I+F!hy_#b#`&^#e.\
        @'`#`NX3`#G/`=_#k3I,Y!v~=X&c#d'H~0H!k$dNb5EAd)_#l~5d%`+d%@#b$I!~~7i!~~~ha!S/Z.l(f'v%H0cCi$]#gWI(k%I*H+D)I#_'G#H#I%`)[#H#H'c#a#m#n#\
        d'b#k#b$J%=&I$r$a$^#B#C#H#c*g$`$[#J'e!~NI~gk!~~~si!K#]&b$a1[%h(^*[QI#I$I#F%W#W)G#Y#Y#h#H%^#g&]#m#n'd#l#s#W#X#J#b#Y#J#J#Z%j,c#I#f#m\
        $Y#C+Y#e#i$m#d*[$c$X#g#^#e$E#W$D#[%^#^#`#Y#e#`#`$W%A#^$c#a$H#g&`$I#G%k#[#e#a'F#X&G%a#^%[#p#k#_#D#`#f#[7h!d9d6E:i+G*`)e#h#^-`'i$g#c\
        %B%H'H6G@G*]/H:D#j']%I.G$H!n~3d3]7b2_ge3E!t~/nJa#d~'J!~~oj!p~Lb'g#`$]#_%GiJ!~~|X!v~;cch!l~Ge7^$`EZ/];c1c$H)I!y~je!k~'D3GTmPm.i$c!t\
        ~DJrl(d?b!`4H)`$c_^$d1G$f,]@J#]%I'W0c1c#])H%^#I(J#C&a#^&b#]$I%@$I$_&I#h#e#]1E#`'_#`!~~~ie!c.a(b``']#a.e2a#[#_#J<`#I%I#_+[2W#[)_9Y9\
        `%`0_!y~Yi!n~:`fg#[.I9C$b&Z&b9A!aI`.gRc&_#c7e/J7W,D&c-_'I#g$`%c&I,e%f3d3d%]!~~Zg!t~ubHg!`wn(`#W4e0d-b'a#`#`$m(e&b%IBA'H(HFf%I#]!mN\
        b~:cGh#h!l4I<o~ai#D'k!T.H(I*hCg2c3v.D$j(^)d#J(x*W+a(`$I$G&F.a,t*H#h&G#G#Z%H'G#B*D$^$_%b%_#i(G$H,G'|$G!~~$g~bH!t~$_Dh!~~eI|j!yDC&n!\
        e(i,p-[)_-c2n3lKH.iuI%HEI!e4F&c%`$c$a|[,g'H$m1I4X+E*f-g)Z-c!~~gc!y~5d}e!n~~@_'k.m!^+H1cUJ2Y&a0G%h$I9I#[#Y#])G+I$f#j%Z#j#o7E-E&a&J%\
        F#b$H)[4G+o,s!p~(k=^``4H#Y/AD`!y~Mi!`1^if$^$[$D#j$a%b$Z'I'Z,G#])a#a%b+G.^(^#Z+`$[&b$H+c'a+G$[%B*i.X#b-I!vIf'Im`!Zwy#e#a#W)`$^/X4h$\
        X&Y'^$B(d)^(H%Z(k$b,[#Z%h#`%_%H%`5E&]'e&I%J$I#`#_#F#i(G#n&I%J!iyH3a#H3H^_2a$_/d(]'[,d#c0G!v~Na!i~,i$I(`#F3b)_1b$G&I>I#b%H#H$E-c$i#\
        F$H'i/I&J0b!~~:f~'J!v~~1I,cKg!~~ZIZi/?!~~~Ai!rH`~.c2cXIDa$_!a,j$I3elh(ehI(_(W0F+Y7b!j~5I1e)j1F2DWq$n!G#I+_%d%^#C#I(`#I#[#e%e#o%W)d\
        %J$n.])],^-I#F#X#H$`#I$`$_#I&I#?#[#f#X#p$p#H$I#I%_#c#b$X#I#i#I#X$b#F'J&I&E#X$Y#H#b#`#W#I#a#H#g%G%`#e#d#s+G#H#X#Z&D#H#g#I#X#H#Z#H#E\
        #D#D#f#I$a#^#i#f#G#Z#H#i#H#]$X#c#]#^#^$f#^#k#l#b#n#q#g#f#d#h$^#D#[#e#b#Y#F#d#G#]#m%G$E$F#^#]&G#b%d#r#G#G#e#H#i.]!c~$I<]*f%J#m#]&cR\
        H$`8h'^3b1e#E!X:d)b)l%eMH(?$a$d#Z#i%I#c$X#[#d&W#[$J*b*`#c'Z(]%e'^#E$I%]'I#e#G*g#a#b'I(]%^&b#b%G&I#_(I(H%I#]%[#E%a'H#[#]$b%W#W$Z%_$\
        `#D&I&G!~~{c%I!~~Yn!v~~1`,a5`!c~Ba[c$d/I)D%f#]2x(G,F*C!r~<dIHOH'i.iCf!~~:b!U,]*a$I&a$`'J,_MI$[$d(H%]$a'a#`#h#_&[*G#g#]&a%j&f#_#b*J\
        #G'_$`%X$G#f$E#b#I#_'X%b#]#]#I#Y$I#W#b#H$_$b%_%I#]&H$_'H&[#]$f$^#B(`&`$F#W#F$^%@$E)H$`#_#]#D%I#Y#[#`!y~~Lk!t~~$aCd.[!r~^iTI#d$b3b!\
        ^#IvH$`'A-I(ZFk$H#g(X8I'^#g*Y$F%F#G(J#t#C$f,G#a-G(d$H%E+m$`$a!d.a~#YO^*_$Z#[,f#G5H%H,b#c*a#b#`%h._'I#Y%f'H%^(G!~~eh!K,b.f#]'c/[@c/\
        c$_#H$H#H#^#Z#b#I$Z%I$e#Z%F%_#]#e%d$](c(f'G#b#[+Z#r#k$o#_$C%b%Z$_#F#H-I&H#I%n#F#_#[$J#H%q#V$d$X#F#X#a#n#E#e#a#F#o#[#H#b&I$e#J#G$c%\
        ]$g#G#D$h#c#A#^#G#G#^#b$b#E#I$]#G$n#k#E#D#H#G#I#x$d#E#I+]!~~~Qi!~~~@c!S%`#E'e2e(I>d#h6a#q#d)J$Y%Y$I&^#H%I#c#a#k(E#G$s%H'X'J#Y,Z$I&\
        _$H$a#d(_%Y$H'd&F&I%J&I#H#]%A(G%b)g#I&I)g%k$I%I#b%X%X%^$`%G)H%I$J#J#e%a#k#c$d&I!v8a~(F=I>Z}c!l~1l.b6G#^$^3`&dQG(I-I#V*c#k!~~~Yc!g~\
        BC'h'H$_+H*h(b>b#[FZ&e*H$`%d#a$J!iwi(g&d$dKI%b)I,HBJ+`Sd&a!y~~&d*f!aw`'F#I+b%a&]$J'J#`'I#i0W+E#_'g)i#Y&`(c&](W$_0F'cEI$H&E!Vwa6^'i\
        %Z$E*I%a(`*a-a-G#i#a#^#f6d$a+[$c#G*j(c&i%a)a#J#]$i&g#I$b-_#H&`!n~5IyJ1sNe!mz`,J$d#kLg/d'?vH!~~_cEF!~yj!~~~Fm!~~>]!t~_fPc/I1Y!~~~?d\
        !r~.[re/g)E6I.[!n~.e>A:c=@*I'j$d8?,i2c(g!vAJ,J1k~Y^!y~WZZi!~~~Cd!i#p-Z~%]d^De+I#e-d<G!c'h)`%hka#_#c)c/X.G>b&i%`BF,g&I#D*I*a.J#I%i$\
        b'F&b!i#n0F~IH<o7d9n-D!t:I*s~~/I!~~Ed!d~.r(a6ISH.i&C5m#J1I&I#n$I(J!rKj~~,I1m!~~hgxB![3a.b1i#d/mQI?>*o+f'e%o3J+].I-m#a&F+F&b'q/Z$])\
        G%l!~~~Ke!y~~&c!~~P_!y~ee!y@b9b!p(gzj6CA^QI!y~-D~cf&i!yzA+i~;Y3I!~~wI;e!~~mh!~~=d!y~<FHr!y~#a{ieF!`Ib'I<f#Z#H#I0f#b)]4a&F#G%i#j-h#\
        X-_*c(f$W*b6J(c%A-i&J1E,I$F#G8a#`#I!~3h!~~~1g!l|G$I#`0h,[$Y;I0a2^8F+I9d'd/F!_fD;h.f%D)H$d$d'e$a;^7F#b1a&H'I#_(Z&c-e@b)e%l#o!~~~1a?\
        E!t~_I[nGd!y~-hJH6c!y~em!~~~6c!~~YJin!~~~6c!~~ei~&J!t~Sk3G?G!~~ejhG!~~~9e!~~Hi!d~~#v&G+w)I5J)a!t~VF~@u!v~HFSoEc<F!v7H'I2H6e#f~&o!y\
        ~~1f?h!v~[n!l~rX$G#[#Zaa6q*J!N#[%E$a$c#H#](l(I%_#I#]$[$Z2J-J#b&b%a$g+a%D#e#d#m#H#e%I%J%C$J#f$I%f$I#p#C#D#H&[#c#B$i#h#h#h#I*_$a&b#Y\
        )^#o)E#m#[&Z#r$F$e#W&g#^$c#h#G#D#H#_$H#d(D#G'i#H#b#I#H&I&H$I#F$]#]#I&_#I#b%F#C%J&F$Y#I#k&F#l#f%I$I$F#[#e#I#F#J#>%h#c$d&o#c!~~>Y!iy\
        `,[(`4d>]-F0^.X#^6ZJe!lDH&aRY#_)_'`Q`&`7G#^#VVF!~~~)g!t~{o;b/b!~~zhRJ!~~9W!~~pa!~~~$b!~~LZ!tSGXd~Eh&g!y~ge!~~~_H)f!p0h+D~?o?I-d^H)\
        X#d!~~~$J4c!r~,FYk'G8a!~~$IDc!~~1l~@G!~~-d!Z0h,J%h+aRF2I+f0b%G%c,f%j3b#J)W*f'c'e)X(J*F)d%f+g%G%m&n#I'J#E#b$b#o%J#e!~~~Hb!p~Qc#G$I#\
        e/eWJ-g!~~~8E#^!n(b$h~%FZo~-k!e3b,`]i)G.f#I(IA_#I+g9j$D#_,I&G<a*J$c/o$^%`!v|[~Ad!n~Rl$u!y~in!vXe-a,`!~~lh!~~vb!y~H]SI.?9@2k!k~Etdh\
        $Y!t~~)ELg5j!`+l#g$C3x1c0h*j/kqC|C!~~ef!~~8c!~~%b!p~3hMm4G%g!^_`#f6J*E.J#A$H&F*f#B$r#I&]#Y'o$e-H)g)a+a@f#f,i,J#i'i+c(I(C%J+G!y~~Gc\
        )_!T1^h[$H$g#`<^)I6b$b#d#Z%H&a(Z/Y%^%f$c$c$Z$^#d#X%n$^'Z#^#H$I$i+F$X'A$q&D#D#H#H$i&J$D#C#j#f#I#j#E#X%G$m#H!y(e~yc!y~Jj!~~~N`!rAI,I\
        >lrH0i4[(a'e<A!n~,H9k#lDiRF!~~~.Y!i#I~q`#`$q#e3j8I3d!y~uc!G#W,]#f#_#g#^%X$d$Z#Y&b&[&C$b#b(^6b+f.V#d#^#a#H#J#n%G#]#G#`$J#]#I#F#l$G#\
        a$]#_#[#b$]#X#X$c%F#X#G-W$X#_#J#c$[$i#`#Y#b$I#D#o#Y%I$]#_#Y$W#`$a&g#g+H#X#h#Z#d#W#b#f#J#[#[#Z#`#c#]%h#F#h#]$`#d#j#l#H#J#_#]%H#]$I#\
        c#I$`#W$^#W#h#a#a#F#X#F#Y#W#G#`#b#E#J#c%Z#f#i#i#i#F#I#e$[#Y#a#I#`#G#e!V9Gde#F$Z&g-h$`$]%c%a%E1[+f)G$s#k%h#i,n0^#j'd#h'H#d&c$^#])]'\
        ^(Y#H#I$^#_9?#W$D#I!kxjgV(h7H%H'e)[&Z+d.`%a$I3I'H!~~~1i!l~~1n<h!t~eHul#X!t~E_ocK`!bwgk^#G#i#G#l/b.H'X$I%b/j%c$H.g#I#a5]#_!~~~eb!~~\
        >f!~~~<f!L#]vI)]%d#g&g#Z#`#a%e#a$G#H$a#F$C#v$o(d#Z'd#Z#X#]#I$i$q#b%n#W#F$F#g%F)H#E#J#I#I#^+])I$F'G#b$Z$b$@$a#I%b$b$J$I%c#d#J'f#n#e\
        #j#D*H#H$I$G$H#h#]#H&`'`#]#^%E#G#H/e#f!~~Tg!n~-Y2b4c-H#`!l~;f*_(o#F~:I!k~,h3m1JmjE`!Ww_$B%I(])g$g&c,W)]'a.I*a%W(^$^.G&`&]#Z$g$I$[$\
        q#l#[%`#I$]%W%`#B$Z&W#`#m#[$a&_#F#e$Z#h#F#j#j#a%J#J#]'I#I#J#^'f%G#H!v~rI&H3E$g!lKeiI'^)b=Z7d;c,H0ICe*f!t~/b6b)e/[!O#[-^#l%])[#H%Z%\
        _#b,[']*^#F#]$^#I%G$c#X%`$I#f']$`%g%I$[$H#I#J$X$I#d#Y#`$l#Z$^#h#f#[#I#]#H#G#]#I#Z#Y$I#^#I%X$a#b#b#f#a#b#I$E#E#d&^%B#]$I$G#Z#X$k$F%\
        H#g$_#H#a#I%Y#^#_#`%d#F$Z$]$F#I%J$J&[#g#f#E#[#_#F#[#Y#F#X#W#^#I#Z$`$c#H#e#V#Y$f#G$I#H&Y#E$H'H#b#I#I%X#d#F#X#H%I$d#H%W$_#F%b%_!YA`,\
        `%a%_$c$aJH#d&Z#_$e$G$h$I#]$X%g-c#]&G%f#`#X#Y#C'a#d$J%c(^%X$X8c%H#D&Z$F'H#a&I&]#a%]#`$_'a.I#I&Y$I%A&f#H%A#H#D%]$`!~~@W!~~~;`!G#`-m\
        #m#m#j$e#p'c$]$G)I&Z$g)c$X#d#Y#c$d#H#`*c%_)m%h)F$f%I#H&e#h#d%e#J#`#d#`#k#p#e$`#h#h#l&d$b#I%W$B#J#I%[&X#Y&_#I$]$p#F%j#q#k#_$[$_#]$J\
        #G#H#D#C$I'^#]#l#h#o#s#C$b#_#F#F%G$I#_#I#a#I#F#E#A#I$B)H#E$J#c$W$H#C$J#^#F#f#C%^#H#I$D#I$G#G#]#d#h#J#Z#j#Z#n#`$d#H#H#`$I#`#G$G#]%`\
        #d,I!~~~Bc!f~+I%j%C%d)jm[9^$c4e#j#b!t~C_;E6F4f.I#cBZ!n~&bteI[3b%[)h!i.a'`ma'^1a$Y:J'F%[%`-],I0g2J@H3a!~~~ba!v~-c/I$^~.`!~Jk!t~LIPG\
        Vk-g!t~~@kSd!~~_h!~~~Y_!t#jEe~Nf!~~~A[!~~~1F?e!~~~6h!y~C`!a#h$f0caa,I&b%b*J#H(_.b#Y#B$Z&g.J-X&]PH)_%D&H)b*c#Y$I*b$^!t~<F*](h#e!~~I\
        H#_!S%c$f&[#a$Z#h#_#m$h#]'e#_#a$[$i$]%e&d#h'b0W*]$Y)d#^%]'_$J%H'e$I$f#I#I#d*H+t%c#X#Z,j&^'_$I#e%H#G#F'_#D%D,E)@,J%^$G$I'F(H%I$I#F.\
        H$H$]$I*m#F$H%J!b~5l&`CG?i%H%G#k'I)W#Y(h%_&b'_$^#I#e#g'I'I%C)f#g#H#I&]'C#F!~~od!r~Q^&fLY1b:h9I!n$_'`$h6ICI%^2l!~~~V^!~~De!i~&c$G-c\
        +c%`1c3I(]+^,Z$D+I%]>ERc!e~0I$w/I$E@J(vsd*F!~~r_&J!a~0b8e$[#G$h:k4^&IUj2f#=(B!c~4^3b&k#[#nK_#^0_7J%[CD!`~Ei#_%q#p#c~?I!y~uI4k!]~6`\
        0ZCa&},I&^(_/I&X<Z'G1n+g!~~Kg!h;d+aKc=h*GFb&e5a4d$I4b<b#_$].Y!~~~'e!W8baW1h$h%[&V#c&J$Z3a%I&_&V#m#c'^*[$J$g%c%]+^)[#X&J$n$I(^#_%c$\
        [(Z$I&[#^-[']#l&Y$I#^'J%_!~.E<d!yyb~2d!WXe#I&]2YIb$]%WAj#J-g'a&j-I#_'g)a$A/H)h%J%}&G/I)J%I(o)e!~~~Mn!~~~Fb!~~Na!v+E~$n.YOe%H!yEd$e\
        ~~?J!y~~3B%eDc!~~Xa!i~{_$`/_-E#I0`#H$^#^%I#a$e,k(b$`&`!t~xh+HMf*b!~3b!l~'H~,a&a#f.a#a*`(]*a!~~~J`!~~<b!~~~.e!Q.H#]&_)J0^2b7j/I$G#X\
        :[$I)`%J1[(X$F%I%`-`#h#]([#I&q#m#r+I#J#G#>#s#b&A#G#d$k#r'n$^#F#[$Z#Z$I#h$^#f#^$I#r&J(`#G#I#J%d$_#]#F#a$b!X/_$e$Ip^$f#H%F'mG_#^'I#C\
        5b#_)_$]+H'E#X,e*H$b+I&@'_(i#G#I%I#x&j#q%I!r~MJEH$p,c!c~/f8['I(A.e-[%[&Y.e(n*=%f+a$e%b#f%g%H#^*W&b%J%I'^-D!j|h-b5bFd.g?a,H<`!~~~SI\
        ,`!mHHo`7GH`3g)I*e&i3b!~~%I7f!~~g]!y~,i!y~~2I=g!~~~2I=a!a~5iTF2`'W#I#X&G+e%^#I#I*^$^)^%e&I%g*_$J'e%_'o!~~~Sg!~~xY!r~yk5^)G#f!l~&Z,\
        ^~*H#Y3f)b#Z!O'j*d;_+G(pAZ$d#g#w#Y#W#`#h#]2H(H*E5G(b#W&i%I%B#m1`%f#d#d#m#H#^%`#H#d'F#m&W#D#G#o#I%H#J&b%G$D%H$C#v#c$I$d#C$B#G#H$G#J\
        #e#J#I#E#_#m$t#I$?#a#H#l$I#D!~~5EUGMm!f~9^+`6e:m.aEI2h$c(H$g%J&a!y~BHZl%I!r~{a&j4dId!y~~Tb!~~/e!v~~UI&F-I%g#n!~~~Si!S4c$a'b2^<_4]$\
        H$H#Z)b$a$H#b#a#E#H#Y#d#a#I%`'^$d#g#k#e#b%])`#X*H#I%e$W%Y$b$_%]#W#W*_#j#[#e#g#^%H#_$^&V%I#G#F#F#](_#b#E(a$G#F&W#f#H#Z#I#f&E%Y$E#H#\
        G#J%I#[#X#J#H#d#c#I$E$G$Y)b!p~x^)a#^M_-d*]&I!y~|leC!Xnc;[#Y%c%Y&c'I#V#H(j-J)n*d5F#[#o$I3k(m-a)I&C#I+_&[.^$b'I'[#m#b'e$c#o!p~%X-c'I\
        ffe`(^!~~~6d!k~#e#d#i0cNeF^#J!~~~1c!~~~Nd!y|F~Mj$b!T,g'a%]&^4bEJ&`(d#I#h$`$]#Y$I$d%f#b%Z%[#^#Z#c#c$^)I$W#[#E$`(H#V$Z#Z*C#I#F%F#H$Z\
        $`$e%b#H&c$]$[$I,^#G#Z#H#f%]&X#G%a#_$f'_#]#E#I#d#`%I%]&@#_#_%H#W$W$f#D$[#J#H$V#G$H$@#D%I#]#G#Z#a#]$H#X!y~~2g!~~KF^c!~~Di!`~)p*I'G'\
        _-b&`6H-f+C'`(Z&l+Y#`$[&^$`#_(J'I3`%]#]%b#W#`%E$`#I!~~=g!t~ee:CCg'a,I(H*c!~~~4d#E!~~~'d!v~ol!aH`Rb%a2[-_<b*i%G+e4d#I&p%d3a$[/J#`7a\
        $I(I!~~~'nDH!~~~'e!]xh'I#E$H2^%_1f'Z)h#k,^+a2e)H#G$r$c#_'H&H$Z#g#I(I%I0V$['b._#C'I!t~~,a*a#D<b:d!y~-_~4e!~~~>_!y~~hh!~~EBRa!~~~Sg,\
        I!r~HhSE%j%H+I.^!j#e3_)_egtf&a,Y%H6I2]!c'c)]8cTY%Z&f#_-`#H$^7c1i#]*^'g%G#J$^)`(`#F&J#J#]$d%I-X%I%^/E,F&F&F,E!~~~(]!j~7a/`O[$I(H3d$\
        I&d$F#_%H0^2X&i!~~5G}F7g)J!n~gf3b6c'd'aEe,I!V$bNa._>]#`#]#F%^#[#a$e#^#[#X#]$X$I#Y$H#a#H$Z$E#Y#H#_%Z#J'Z#Y%Y$a$[#W*I$G#J#]#]$X$^+^$\
        Z'^#]#_#Z$]#D/G%H#_#[$[#G$E%H$H#Z$a)G%J#`#Z&I#a#_$e#J$f#I&_$E&J/I%Z!v~A`R[%b#I!~wEwe!X#]._#_&_)a#^'_/_-aA]%H$E#g$['Y#Z$Z$[&]#]$^(a\
        &I']&[#X'^(W#`+b#X#I#Y#J#`#Z#I+J$Z#[#]%[&]$_(e#E#D#^$^$J$X$a,J#I#[$H%X'I$X%H#G#^#I%X$Z%['J#G#I$E$H&G!v~<ZVg#H?^#G!y~~Nb!r~0osg><#g\
        2G3`!m?c]]y_/ZXc#c!Z*aue%^*[&a(Z%]#^=H3[%k(p#g#g#m&n#e*d.]._#f(f$B(F%H'G#I#c$H'I#F+Y!y~/c!p~+]2`Bh<el_!a~&G$]%_)[%[$_'c/X#c#[$]#Y0\
        ](Y%Z%[1_4Y'J$J#X#W,a*Z;Y%G!t~|I/I%`'f!t~Mjnh!~~~2c!v~~'n!p~r`)_VG.i#e(e!`~,G=bUI&h/d&a#l%[%`)`)_%`&h#G%g$`$`+_'b#h!~~~Nc!v~Zf?Eeb\
        %g!p~:h6XGg,F6G6I!p~Bd~%i)_5g(`!~~~Md!~~`h!~~~f`!y~~`k!i~#^#Z3cMd#b([1f$Z,G$Y,I#G(`%I$H2J#I!y~~%JDbCf!g~>em{!i$^'`%[6a$`#^1a'`*a#]\
        9^TIhI6]%c!t~,ega#H%lYH!y{F`psC!r~$]%I2h9Y1k6IOI&E.@!t~Nb#]!j~HmSm/H$F5JJh!~~Hh!Z0d3E4Y#c#Z#aBe)H#]#X.e%Z#b$[,]#^%Z4G$e/g#H)I%Z(h'\
        I$Z&f$`#G#f#i#]$H&H#?#J#X)b#H/J&H$I']$I$F#c$H#B#E#a&[$]!H#^&Z$Y%d$Z$_#f$[$I$g9J([$Z0`(b#J(^#]&d&`#d#V$`#i$`$f&l#e#X#G$`$d%d#h#_#]#\
        A$[#W#Y#`#Z$`#c#k#c$]%F#g$[#a$W$Z$f#b#D%h#^#G#C#]#G#]$G#^#c#I$`#X#^']#V$b$_#G#E#`#c#G#g#d#]#E#b#[#G#J#c#h#^#H#]#J$]#g#G#^#Y#[#X$b#\
        Z#]#`#_#Z#e#c#Z&G#X#I#b#D#[#H#c#b#]#g#f#I#B#`#^$_#^#G#I#`#D#^$H#c$D#G#Z#f#H#J#X#G$I#[#b!y~9c~FX!v~ol.bUd7H!~~za!v~yFWI%d$@'h'b!a~/\
        ^]X(W/k1r$F'I$b#p/d#E#^&j%g!MCd$D$d#]1FAq&H&j$`#G#J&[#H#G$X#]#X%V$d1I$H$Z*^&H$I$D#]#I#I#W(Z$Z&V&]%I#])b#H#g#G#X#H#^#k#`#Z#`#I#a$J#\
        V#G#]#[#[#f#H#H#H%a$]#b#_#^#g#e#j#G#k#d#c#h#p#`%^$[$j#G#b#o#I#d#a#]#I#G#a'f#a#[#b#e#]#g#E#a#o#k#Z!~~~hd!`~#J-Z(]fJ#`'_#`$c'e(a$^$`\
        #a$Z&[#b$a+a$I%^%b#[%W#Z$I$`,]$c%b#_!y~~T[)c!r~)h*I3Y:I8I$nOH7[!~.Z!y~~,cLf!~}a!t~>j!t~;`#_>J&JHhB_!~~<l~.D!~~~(c!nwb6F#H4HCj7b?I;\
        F%H*^*_#b!m~8_?b(Y0fVb%BD_!L#]$e#d'c$G#d(Z)g$I)_.X+_1d']%j&i%[&I#D#Y%I#I#J$f#H#G#_#X$h#m$^#^#`%E$I$a#V(h#]#H#I$E#H#_#e#G#I#W([%c$I\
        %H$H#E'_$h#E#F#e'`$[$W(F#F$]$G$]#i#Z$j#_#^#a#H#J#`#G&I$I$h#b#e$i(]#J#_#F#[$D#]#V#]#[$g#g#H#b#e#J#c#H#g#h#k#l#I$G#H#Y%X#`#h#c#]#c#`\
        #^#j!~~vg!y~e_$^!y~<H9`Pd!l~Ge%D+kPn^`!j~.a$I&dtG9d7c!fOf5cO_)a6`-J1`)d@Z)I+g.[&G&c1_'d(d$H!~~~c^!y~IJ#m#I~9G!p~It-HC_CI!v~6b;[2d!\
        t~|hek#J!~~{d!`~,j)o)k$c*k,I<[=b!~~=f+I!~~~;g!~~3b!v~3dCeOW`H!~~~$c!i-`,`$_md/_$`J_,G#m#c#bVH!g~2HFf.I;X$e$[-`)@#b#`&c.b%D&a#b$a2J\
        %c!tIYkalFUb2c!~~1i9ISFRI!p~C_acGb<d!r~JaXh$`)hHC!Y#H(e'^#I$fhg$^(i,_$G#I$I#`.Z'_$H*b)F#H%g$E#I#J%f&b-I#I#F#e'Z$I$_$Y&h$H#^&Y'E$_&\
        I$I)X$H#I&]$]%`$]#f#H$m%l&C#_'a$k$_!l3dmI=`f^%c*a(d3_(^/a!~~@Y!~~&`!~~<G~Sg*G!~~~rg![8a:cOa$_*a$f(J4H.`%H%g&_#c-a(V&H+_#a,a$_*_+_&\
        [#g#h&c%i%_#c&I'F#@(h%d,D!g~/b#ZPI+]#H(I.Z%b&^+a*I'g.Y#I$I'e#c)i%c(b!~~~/n!y~~Lb7a!~~~3b!~~~=j!###:y~~eZ!###?t~ecBZ!##?+y~~7]8W!##\
        Bqy~BZ`[!#&7ay~1e~7]!#&ENy;c~~-C!#-=0y~~Fb.I!#:$#y~#ZXXXH!#:&{y~da!#:*0y~pa!#:/ky$g!#:BMy~-^7d~:G&G!#:E0y1G~GJ~'J&^$b!#?;Oy~~$_X^!\
        #?DSy~eX8_!#?E0p~B]D]:E*Z)^QZ!#?NGt~P]bX>Y9]!#@#Dy~~S`!#@#ovwI;Z~M_!#@?:y~~-^!#B$*y~~J`@[!#G@Av~?H#Hw]D`!#GC/r|J@A#cQ[G_!#GHIy~@_!\
        #U,ty~~U]'Y!#UE0y~~UZ'I!#Z+Ki~5Y'_RHY^#a3X%Y!#c$My~~4[#EH^!#c;Ol~~4i#H!#cE0r~~4DIe'a!#e+Kv~kIYc!#k$Wy~~5X>Y!#o#slx]#X&Z^WYG4Z!#o$(\
        yzX~OI&_!#o(Oyz]~1[!#o(qy~~LY2Z!#o+^r~5XCY(X:[iI!#oE)y~~:^4F!#oE0y~~[`'D!#oN-vyJ~>I4]!#pE0t~~4g#J!#s#oy~~:^4F!#s)Ay}H~:a9I!#s/}y|_\
        ~;_!#s11y|I_W:ZAI!#sE)jyY%Y~Mb!#sN-rx[&[~;C4Z!#v$'y~V`~'I!#v<ty1I~J]~$a!#yNGv~P]bX>Y!#|HIy}]!$&%%v~b_Ea!$'$Wy~V`~'I!$'DSy~Bd~;H!$'\
        E0n~~$a4_G]'_!$(%iy~^X{I$[!$(+Tv~y]C^,E!$(+cy}I#_]Y~*I!$(8+n~#_:Z>X(W+^AZSJ!$(<'ywZ~4Y!$(=0v~#]~4IJ^*H!$(=^X|H$@4X.H8I(FA_#W&X-Z$Y\
        #a'_/[$J%Y'^&[(Y#h%^(g!$(N-yy]sW!$-=Ev~lY#Z#Y!$.<ty~$Y!$1+Ty~0[!$8B?y~7_!$::cv~uX#X!$:E0y~~UY(Y!$<:ut~4X~EZ!$?&Zy~.](^!$D&My~f^!$K\
        8py^[2^!$M&<t~~J_2W#H!$M;Hv~~$Z2b!$M;Ot.^~~(_!$MBMy~Ba~:X!$MDSv~~4IC_'^#Z!$ME/y~~5c!$ME0i~BHZ_7eBX'[#Z.Y!$N<'y~~(]5[!$Q5ay~~A^B^!$\
        Q:xy~'Z#I#X!$Q=hy~&H$Z#^!$R$Sy~~2Z!$R:}y~_ZP[_H!$WNGy~~5X>Y!$XDSny[%Z$Y#Z~3X#H!$XE0f'Iy[4^|Y#dFY$I'b!$ZF2y~6^R]!$[0oy~)^!$e%Sv7Z*]\
        ~JY!$eE4y9X4^!$f$oy~~?J)Y+Y!$f%=v~h`!$hE0y~~5c!$n)zy~_[7Y;G!$o:}y~~@[!$o=Xyn_nF_I!$oBMy~_H_[!$oB`rH[~ue!$oH[t~b^Ea,J.G!$p$qy~=H;^!\
        $p%;y~~=^!$|=0y~~B_(`!%#70p~,]2EN_!%%E0t~b_Ea-X!%&<'y~~8XOX!%(%+t4a~o^'I9D#]!%(%/p~0ZxC+[0Z2_'I!%(=hy~~WY!%(BSv~~+Z!%(C-y~.^~KG!%(\
        K-y~~BY7Z!%(L>y~~Ba!%+%,v~~)d=I$Y.W&F!%+%/y4a~tJ!%+%yy~/X~QZ!%+&>p~zW1G5Y'_.^&D/^!%+3Ry~~VZ+I!%+3my~~VX!%+7ay~0a&ItF!%+?Ny~0G=]V`!\
        %+A+v~z[?^(E#]5E!%+BSy~~V]#H!%+F(y~~CZGY!%+F0v~zZYa!%,%+y~~<^*H!%,%-y~~eV!%,%ay~~O[+_!%,%fr~~F`.^!%,+wy~~Dd-I+I!%,<ty~~D]!%,=0v~1W\
        y]9I!%,>Xy~~C[#G-]!%,BSy~~DJ6]!%,Dpy~,E3I|`J]!%-%:y~~HZ!%-%wy!%-()y~f]!%.-)y~3bcI!%/'ey~~RX!%/8+v~0[x=9D2g!%0*4y']+^!%>%?y+[~aZ!%A\
        2Zy~B[~:X!%H(My7Z~e[!%S=0y7Z*^!%TE0v~~Z_#^'_!%Y2:y~~8[#X!%]Iuy~S]!%a%,y~~DH&d2D!%a%ey1c~yI!%a%ht{[{X2ICZ.[!%a%uy~~?b!%a:xy~1[bZ4HR\
        G!%aBSv~oZ.GWF%h!%aMAt~=]}WG^!%c+Hv~~/`'X!%c+cy~^I}Y!%c8+y~|HU_!%c<ty~~)[!%c=6y~~)BMX4`!%cArv~WI,JK]&G$]#X!%d%ey8^~rA6]!%f&>y~~FZ.\
        X!%fL%y~~EZ!%h%am~(ZkX#[)G,G9X3W0Y%Z!%h&=y~5[pY!%h&>v~0Z{[!%h(Oy~~(FJb0X!%h-6y~~(^XJ!%h6.y~]_!%h6wy~~(]!%h?Ly~~%I%FX`!%hF1y~q[]a0G\
        !%j&@pY[6ZBZ+ZDG7G@Z!%j+Hy~~7]!%j-Cy~3]+XDGPI!%j:xy~<^YY;I!%kH-y~~g^!%mC-y~$H_[F]!%rE0y~}eaF!%t<'y~~]]']!%uCXr~eDBf!%w&>y~~d]!%w>#\
        y~~e]!%y%uy~~>]!%y+|t~]Z`E)_+X!%y=hy~h]SZ#H!%yCXv~~?c!%yN-y~e[VW!%|3|y~~S](J1]!%|=0v~~&^?E8G+`(]!%|=ky~~CF)Z+J(H1c!%|J5y~~C^2]7E!&\
        <DSy~~7XFW!&<E0m~K^-`[I7^-['_#C!&>%hy~zX1Y!&>&=y~yW!&>&>y~rJ%X#X!&>('v4]~`F)c!&>7ay~q]#Z)H!&><_v~r;7i!&>=fy~~.`:`2E!&>=hy~ya!&>?Np\
        ~uX#W5Y!&>N-y~rW9[!&?=hy~sa(F!&A&Bv~s`$J#I!&B+Ty~vY3Z!&FHhpy[%Z%ZgVI]!&FIkr~5`}]!&K+Ty~+I?_Sa!&M&]y~f^!&N1gt~rY#Z(F!&S.4v~YYP[!&V*\
        py~~2]L^!&X>%y~_YPH)W!&XFby~_XPW!&Z&oy~.](^!&^8py~~1[?[!&j({vL^)[$[!&j+|f:IsY#Z(XAY&Z$X*]#[#^#Y#YJ[+G!&jI9y=^-Z!&jIAy9_&^!&jL[n1Z$\
        Z(]$`&^,_'Z~~1J!&o,ty~.V(X~EI!&p7;ynFnZPb!&r'zyyIHb!&uE0t1_~~%_!&vDSy~~4b!&vE0y~~4b!&x7wy~~<Y,X!&x=0y~~<a+I!&y9orB[#Z1]/]#Y!&y;.p&\
        a]Z3[#a#^#^~PI!&y=EvB],`6_!'&+Tv~^es`!''@qy~U_!')+WvwbSZ!')0Hyz]!')3xy~<ZYZ!')4#v~}_4Y#E#^!'*#Zr~5ZWFZ[3Y%Z!'*('y#[~DZ!'*<.y~~)Y@Y\
        !'.(Qy~~'W4Z!'.>Dy#I2C~E_ab!'.H/y3a!'3(`y~~]^+]!'3(iv~3eNH!'3*py!'3+Tn~#D*c*F7]SCUe#Y+^$H!'3,2y~JJpbGF!'3.by~~QH,a#`+I!'3/My~$`!'3\
        1em~#[#]#a9X~BI!'34yy~3X~K[!'35sp~3d+bEFzG!'38+v~#_~*^J^!'391p~#Z#]#`0Z+^~BF8@!'39;y~~fc!'39or~3esF!'3:}y~_G7`!'3<tt~#H$I>^cI$`-FJ\
        b!'3=0y~$a1J~FY!'3=3t~3X1a~(_6^!'3=6y~#d#A#J~&E]_!'3=hr~$J1GNZF_,J0a;b$J$a!'3=kv~3XIJiJ.],I*`!'3>9y~#W#W!'3>dy~~'];WDG!'3C-y~+G*Y,\
        ^DH!'3CAr~#_!'3D]y~~]I+_!'3EUv~3ZNJF^[Z!'3F2v~#J*_wIP^3a!'3H-y~<IEZ!'3Hxy~}^]`&E!'3I`y~~]e!'3Izv~~fd!'3Jny~3b+I!'46(n~3GMf7J0I-c!'\
        6.ty[^!'6/Fy~0c!'67OtJ_3]!'69iy:`~~>`!'69oy~HJ8Z5Z*I!'6A.v~Ld!'8GdyE`$^!'9()y~~3b!'9(Ov~0]!'9+hy~M^!'9,{y~7e2H~1I!'9.Hy~0F&]t_!'9.\
        tt~.[(^~E]!'9/{y~.X!'90,y~0d~H^!'92Ry~~VE$d!'96py~0I~6W0a!'9:Ny~0]~DX!'9<Dv~0XMIf_4]!'9<tr~/X*IA_c_8]!'9=0p~.[$E'C_Z[I+c(]!'9=Ey~~\
        8c@^!'9?+y~.]~6]!'9A+y~0H~[^!'9Asy/^~vYXG!'9BSy~1A~Ie!'9EUt~.Y$H$X~HY)]!'9HRykG#J@F#g~H_!'9JZv~~MZ3^!'9Mly~qb%`'J!'9N-y~/Y!'9N3y~~\
        &`?J1_%G!';$(y~5]}X!';(Qy~#caHO^#DMH!';(qy~bY!';)hy~#[!';+Hk~#V1aG^0[FG(@I`+Z%X!';+Jy~~5^!';-6y~#W~4X!';3Ry~}^5G!';5&t~#[S_^Z!';9;\
        y~W[~0Z!';9Hv~~5`!';:9v~bY~)Z!';<`r'_~~0c!';=0v~#[3IGHXb!';B)y~~5]!';ENy~~5X!';Ilt~5e}X!';N-y~~5a!'>(hy~0`~4D!'>/Fy~~V_!'EJkv~|_K_\
        !'F8Hy~/Z~l^!'F=fy&^~~,Y!'G1Zy~,^!'G>np~6f!'GA.v~+I-`!'GB?v~+I-`!'H+Tv~]ZO])^!'H;eySb$c~UG!'L6>v~:[7]aW!'O?#v~Lb!'OA}y}J~Id!'OHIy~\
        ?G#Zq^!'OHtyw^E]:H!'OIRv~~3c!'PACy-],]!'Q'~y~1[IFQZ!'Q(Qy~~5Y!'Q*7y~[Fd^GW!'Q*>v~h[7Z/YWH!'Q*ip~'b2[!'Q+Tv~&]#[2H~-_#J!'Q,>v~'f+_s\
        F!'Q-6y~XXQ[!'Q-rv~'H#]%[R]!'Q/gy~XI,`~'[!'Q/ky~~=I[a#`!'Q0Tv~(]*E#Z~G[$H!'Q2}j~S`#Z,X7^fZ1b!'Q3Tv~&HWd!'Q3xv~C^lH,CQf!'Q5)y~'c!'Q\
        67yz]:d!'Q7<p;aoIOdhe!'Q7at~&['dxFTa!'Q8+v~XbQF7_!'Q8|v~']2E^c!'Q:9y~~5^#ZSI!'Q;Wy~0_~.C)]!'Q<Dy~~+__^!'Q<ft~P[$[!'Q<tv~7b~)`.[!'Q\
        =0e~0d&c#X4[V]0X(^)^(D#I5a0Z)a*^!'Q=Ey~~CX7X!'Q=hy~~6Z!'Q>Xy~&[T]!'Q@2h|Z$YXZFa#[+Z?X)V5]!'QA+y~4[~0F#^!'QA.y~X]zX!'QAgy~P`!'QAty~\
        IY~*Y!'QB5j~#I*f(_8X(a+[%J`b;H&I(I!'QC-t~+H)X$Z)a$I=^/H!'QDYy~~xa!'QD]y~'Y|`!'QE)v~_`7aS`KI!'QE8y~~&`!'QEUl~0Z&X~#Z>V&b$]#W2X!'QF2\
        y~~i_!'QH&y~tb!'QIky~YaIEd`!'QJZy~~>^&]!'QL|y~~5^0^!'QM&y~sc!'QN3y~~+^_[!'QNAy~~JY1]!']'`y~~=a!'`$<y~~=b!'d?Ly~x_fI)Y!'e'ec~'W)J(D\
        GcNg,X/G2W&W#e!'e9;y3c~E`~3I!'e=fyDV~ca!'eD]v~.azF!'eH[y~~Ua!'eN-t~%X1`'_W[9I!'f<Jy~B^'Z~6H!'fE'y~~=]!'h'3v~AX~FW!'h('y~x_!'h(Qy{^\
        ~h_!'h+Ty{X_j#GpJ%H!'h+hv~~/dN_!'h/Yt~~'_+Z)^P[!'h/ky~}IC]+b!'h4/v{X`_sW!'h:'y9^~j^RI!'h:(y~VfCG!'h=0t~9FH^r_$X!'h@Ut~y['^6Z;I!'hA\
        ry~bVEW!'hB)v~~9`:I#Z!'hBMy~2_RW~$D!'hEUp~.W1]JY!'hHxy~+V~R]'I!'hHzrAW[a~AXAX!'lB)y~Oa!'mHIy~@X!'q'hy~~9YL]!'qM$y~;]!'x>jy~D[!'z0O\
        y~D[!'z4#y~~Sa!'z7Eyy^%I!'z7Liy_HG^lIG!'z9(yyHHa!'z:By~{H_]#]!'z<`yyW~TZ1H!'z=0y~D_!'z=Yy~~TX*E#`!'z=ky~{_`]!'z?)v~Df!'zA(v~Dc!'zB\
        Gy~Db!'zCEvyd~PG!'zENy0^~6W!'zI>y~{`^]!'zLFyyb~PH!'zN-y1^jI~Pd!'{2#p~De!'|16y~5c}]!'|Cgy~-[~FY!'|Dpy~-_!'}AGn~.Ez[N_!'~5]y~T`!'~;W\
        v~T]&IQb!'~=0v~1_E^&`QI!'~?}y~'[>Hg`!(&,Ly~`W!(&;Wy~GZ!(''9r~.[(^~CZ$W2[!(''Qy~~BG#^G_!(''ht{dz[!('(Qy~pWWZ!(')5y~~2_-^!('*yt~qX#Y\
        #Z(Z!('+ThDaacB_A<2I9Z$G*l.^9_'I!('+Xt~~(X+^R[!(',?nAd~:b0]TH!(',bn~]H-Z+GKf5^.X!(',tt~.Z;[RGT^!('-)y~~@Y)]!('-6y~xZm[!('-rt~#a'H<\
        J6iC@.dNH!('.,y~x[D`!('.wr~~(]=Z1b'^!('/gn~&_$J-[MJ4_%_&X#^!('/ky~~'J9b!('0$r~Z_h^=E!('1gy4]!('1jv~qeVH)]!('2it~xh.G!('2uy~~>_F_!(\
        '3vr~sY(e!('4Iv~'_&^l]bH!('4by~heSAHE!('5at~re(X#ET]!('9il~]Y6e)H-F-Y-^2Y!('=0y~~'IEZ'`!('=Et#_<J~~#i3B!('>2k~qZ#W)]Ma(d!('?Lg~VH<\
        ^#b$Y&a*Y;I-Y)h!('D]l~.G(H1YVI0Z$Z3]&]'X?[!('F<y~xb!('Gty9^~~9Y!('H7y~h[!('Ikt~'ZWH-W+C4e1W!('JZtAF~Hc+G'Y/B8X#f!('LFv~VACgo]!('M%\
        y~(I~[`'^!((2uyN^~8_!()'Qy~f]!()('y~_]P[!()+Tr)bMb$JVILHGY!()+XyTaXFra!()2:n~2IOaFb!()4Pv~_WP`!()5st~-I'j!()9op~0X$c~3]%^2H!();3y~\
        fZ!()<tv~@^%f!()=Ev~0W~Qb!()=hr~~3aEB&F'e!()=kv~2E0^@ZPHCf!()>Xy~~Vf!()B)yTE$bvH~%b!()BSy~0H$G~Fc!(,<`y~.]~K[!(-2uy~~?c2I%I!(00oy~\
        %HTb!(01gvkI#`ib'E!(0EYycc!(0HyyjaI]!(3EVn~&H&e$d!(5('v~.[(_~EW!(5(Qy~~I`!(5+Ty~#X~dZ!(5+Xy~?a~@_!(5.Gy~1Y~IX!(5<vp/`~m]+^MF,J)]!(\
        5<|y~.X(Y!(5A.vw_4F([!(5BSy~<V~.Z!(5D]y~0Z~DX!(7(ey~]`HD#Y!(7+Anz[+XV>6I4f(`C^!(71gy~~4^!(7D]y~}]4[!(=L`y$Z']!(>*yy~MV!(>Ecy~~WZ!(\
        @MIy~~2a!(A'Ny~Z]^],J!(A9iy~~/a.`!(A?Lync!(A@2y~gf!(B@2y~~;Y!(D*^v~r_7F!(D1mp~uZ#X3]!(D=Ev~vX!(DA+y~ve3G!(DEVy~~,Y$Z!(DF0y~rJ%X#X!\
        (G,tv~_VEX8Z!(GFbv~_[>_4ZMH!(I*wv~-_dWr]!(K7vy~~5]7]!(KJ@y~~dZ!(L*7m|d~#F!(L=0r~~%a7d!(LEBy{Y%]!(M0.t7Z~3bSb!(N(Ny~H]SI!(N+Tg4G%bw\
        `9jKX*C!(N76y~H]SIE_!(N7av~HZS^mE!(N8(p~H]~C^!(NBMy~HDSa!(O%(v~.[zbNB!(O'9y~/]#[~QJ!(O'Qm~'I0ckX#X$Z:H'Z8H-]%Z#X!(O*ynzH%G'ZRY#X'W\
        aa5^!(O+Tk/a~>b3a#I7]A]:I#`0W!(O+Xn~HH6X?H+W([Cb1_!(O+wy~~Od!(O,2v~IX#H#Y9X!(O,tv~0]~HW#_*I!(O-#v~|YY_0]!(O-(y}`FY!(O-rv~(^#F&h!(O\
        .#y~]cDH4HJ`!(O.Uy~+`#G_Z!(O/]vzeN^!(O/gt9`~EI(Xqc+G!(O0Ty~sb5_OH!(O3=y~.Hz]a[!(O3xv~0]~6[0X!(O5ay9_~~G[!(O6Ky~~&_T^!(O8+yzI$I[ELe\
        #I<[!(O8uvn[;_O[PH!(O9ip~~&b*YJZ%Y(J!(O:Ly~~gY!(O<_t#_,]|_-[~'C5E!(O<wk~(c(^(YEYZYEZ!(O=Ej5a#_ff+_VG&ZDZ$G$^-G$^*A'Y+A%^9I!(O=hr~_\
        [%]Fa1]8G%[,H!(O?#t~GJ3['I}b!(O?Lp9[lGVG#i=[V_,W$J%H&I!(O@2p~#I~%]1_BW&_+I!(OA+y~'^!(OA.v~+WZI%e$I!(OA{v~4FtdNJ!(OA}y~]_!(OBRy~~<Z\
        !(OC-y~&^TH+d!(OCAv~)g!(OEUl~'^#YUI.f#_5X'HSX#X!(OEVr~,d!(OGiy}[GW!(OHRyiI#e~JG!(OJZp~s]2a(G:^+[!(OMHr~,F([&b;Yj_!(Q##y~~%b!(Q$(k{\
        X#W$H]WB[(ZTJ$Z$X$Z&H!(Q%+t~.J$`&I~4Z!(Q%,l~1ZL]B`Ee-X/H!(Q%-t~2YnJ)H(_U`!(Q%/y~~+fTG!(Q%:v~<]fF/I)_!(Q%Ay~~ZZ!(Q%ay{[}`!(Q%cr~%IT\
        JHH(a(]#Y&b!(Q%ey~YHPHY_!(Q%hy~][~$_!(Q%jy~~2J-d!(Q%yt~e`%WSF#_!(Q&>y~yV2Y!(Q'Qy~#Z~PW!(Q('r~5^TH#I-a&I_g!(Q(Op9[lHWb7Z(Y;]GX'H!(Q\
        *7r|[#HVXuH4[#`!(Q*fy~3[+_!(Q*pv~b`fJ=Z!(Q+Te{Z#_$F4F3^3[@`)_4Z#c+J.h4I!(Q+Wvy_xZ+Z!(Q+^y~5W!(Q-)v~t_;]!(Q-6n~}F&^Sa&_+^%Z!(Q-sv~3\
        C=XI]9cLH!(Q.#y~~5Z7^!(Q/}v~W[P^]Y!(Q1Ny~tY/^UG!(Q1Wi9igc]Fi`5I#Y!(Q2#v~IX=I,I.]__!(Q2=y{]*b!(Q2uv~~>]@e!(Q3Gy|__Z!(Q3Rt9_eI`Y@C*b\
        XI!(Q3mt~0f~DX!(Q41v1]mbWF*H(cBF2J!(Q4by~gY$X!(Q5ay0e~rD$W!(Q6|v|_~&`YH+H!(Q8+l']s^6^%b#aJX,Z@>JI+a!(Q8Hv|X!(Q97y~s^4]!(Q98y~}Va^!\
        (Q9Ly~^^l]!(Q9oy~3E+cTXkI!(Q:0y~u^!(Q:9v0^~'W~Fb!(Q:Gy~~MW!(Q:Ir~#`uE)^bc&^!(Q:Ly~#g~a@&I#I!(Q;.y~8]~2^!(Q;ft~~%h6H?I!(Q<Yy~.V(X~E\
        I!(Q<fr~4Y#ZSZ$[!(Q<tt,]~sJ#H&Z-`:a4J!(Q<vv~5JCAqa([%H+I#k!(Q=0iec5c$[$D4b8^>C:W$f7_4].]&E!(Q=3v~~&^Xe!(Q=Ey~)b!(Q=Xy~bI=[*W!(Q=hr\
        ~.[(WKb=I/I@^!(Q=kv~4XZa2I:_!(Q>#v~fZ|^!(Q>2y~+XTB{`!(Q>XvwY~U]%X!(Q?)y~~9W7[!(Q?Ly~yX0_!(Q@2y~~M[.[!(QA.m}I+_+[/W6`*ZJEJH$^!(QAGy\
        ~.X(Y!(QArt~bD>])_(`&[%G!(QB;y~~0G)[!(QBEt~$aDZj]RG!(QBSt~#W4ICG@[%G_b!(QC-t~1[5Yo]!(QCOy~~#]!(QCXy~V^3[!(QC]y~|`^_!(QDYy~A^pC9`!(\
        QD]r~x[/YYE&c!(QE)r|Y$a]I4Z4IEZ4X!(QE7y~r]eF*_!(QEBv~p]BXIX!(QEUp~5j'YGZ*F#C7G(]'_MC!(QEYv1G~~>Z6a!(QE_y0^=GId!(QEsy~#Ie]tH*_!(QF)\
        v|@~;l!(QH-y~%`~&`!(QH3y~#Y!(QIkr'],a~&dCE~'G!(QIlv~5CUJnE$l!(QJky~~fb!(QL#y~<^%Y!(QLFt1l~G;~'_!(QM$y~#Y|H@f!(QMdy|H~;I4^'X!(QMgy~\
        W[0^!(QN,v~~`I$`&Y!(QN-n,btY-[G^#[#]~)[!(QNAy~~'[T_!(QNZy~bZf]!(W?8y~~C]#]!(X1Vy~<]2]!(XCovx^$^!(]=0y~1H~I]!(b31y~o`!(c'zt~{e_]#I!\
        (c(Qy~W^TW!(c(wy~.J~Ka%Y!(c)^y~{Z!(c+hy~od.Hk[!(c,{t~GIU]1[;I9[!(c3oy!(c4yv~]V~$X!(c5&y~~/aPZ!(c8@y~2]~8Y!(c8sy~G^!(c:Bn~{I$]$H2]#\
        ]#I$Y6`'H1_!(c:Sv~]X#]6Z!(c;Wv~~3_@_!(c;ey~~P_!(c<Uy~{[V_!(c<ty~~9Z!(c=0y~~P^!(c=qy~~`a!(c?'y~~#]5J#_!(cBSv~{a!(cEBt~]^c_?W!(cEsn~\
        ]H#Y?G-]1`=I*Z#`-[!(cFGv~GIIH.`W[!(cN3t~o].GI^B_#[!(eN-y~{^0G=FB]!(i%#r~,`2ENY!(i0zr~<bz[!(i8Yy~<a!(i:}y~<Z!(i?fv~c^!(iE)r~3_+bDF#\
        H!(iEByI`TY~;H!(iEUiz[,V%W,bPZ&^!(m-(l=Y~?chc,`<]!(p$My~~$Z2[!(q*7v|HfcRX!(q*py~W]wZ!(q98y~~1Y!(q<ty~1Z~+[9H!(q=hy~~N]!(q=ky~_I@^G\
        ^!(q>2y~~4Y!(qB+y~~$ZO[!(qCoyy^#Y$I!(qJht~~8a!(qLFy4Z~~0^!(qNAy&Jq`k^!(w'et~.Y([t[9G!(w(Oy~,XPEh[!(w)Hp~.W(_~EE!(w+wt2^y`~6`#H!(w.\
        Hy~.GzI9]7d!(w6/y~HXSZ!(w=0r~0ZZVFH_Z#^!(w>Xv~4EGf!(w>}v~.F(]~Eg!(w?Ly~<HNZ!(w@iy~z[mI!(wA+p~4Iw]0['[#Y6W!(wH-v~4Zr[!(wJZy]_~$J_Z!\
        (wLFt~&Y*b$J&W~0I7D!(wMgy<]~XZ!(xEXy~t_!(z6vc~/Z#_7I%`%YLZ&[1YFX9a!({'9y~~j[!({=kyS[$[!({JZy#J~/d#H~4Z#IGH!(|JOy~kYY[!)&(Qv9`~P[BY\
        >D!)&+Ty~X^#]PE!)&+hy~WWFW!)&,<y3`~M[!)&/kv1`t]Rb'ILFPI!)&5ev0b/]uG!)&:'n.Y}Z%^wZ-JCH#Y!)&:av4c-[nHeYaD!)&<tv_]~I^9B#]!)&@wy|X~;]!\
        )&B5p1[%Z+e)]7[~PJ!)&BMy~EZ;]EI!)&Bav~~'b!)&DYyK_~6^!)&Giy~2XU]!)&Gjy~H^#XRF!)+*?y~~S],^!)++hy~~<X!)+8iv~WXTXPZ!)+:*y~~X^#]!)+<Uy~\
        ~aa)Y!)+=0y~~/]F`!)+?Ly~~(^FG2]!)/NLy~|c!)5,;y~.a!)51gy~dZD^NE!)52ut~~2_-`$]!)5BMv~2^~.`B]*H!)6J@n~$I0_/b)H3`(^6`,HeB!)76|y~~9e!)7\
        >#y~~AaB])H!)<=0vnY~~%d#I!)<NAy~g[k^!)@1Ny~~Ja)I!)A##y~~2a0I!)A*7r|Z~#G:d9J!)A+Tt~_ZA^1X!)A-)y~~2G)^X^!)A-6y~~L]'X!)A//y~cJh`#Y!)A\
        3xy~~2c!)A5Ty~~$Z2W!)A6@y~~#g6I<F!)A:9t|Z~%b2Y!)A<ty~~@_/Y!)A=kp~_^7d;C7c(A&W!)A?Lv~_BP^=ECe!)A@7y~t^B[6I!)AG]y~}a!)AGlty_%F~%]4Z!\
        )AGuy|Y!)AJ9y~~$YO^9E!)G)Gv~.W(Y!)G2xt4Z6I~w]6b!)G6py~.E~Kc!)G7dp~.^zZN^!)GC-y~~Bb!)GLFr~4`tH9H2a!)GLHy~.c~6I6I#a!)H'et~.X(]~EF!)H\
        +vy~4Y!)H2#y~.JvH&g!)H2uv~._(Gm])bNI!)H5sy~~W^!)H6vy~F_!)H8+v~.G(Ftc!)H<Dy~.X~KX!)H=Wy~~Ba!)HC/p~.b(_-Hib9I!)HJZy~0_sJ!)HLFt~.W#a#\
        Z~4I!)JA.v~Gc!)K=0y~JZ!)MN-y~.Y(Y!)MNZy~.Z(Z!)N'3y~~%e6H!)N(Qn~~%f!)N)7i~zZ%]%G5X#c#^)^%[#Z>X$`'H!)N?Py~~%G6]!)S(Qy~0ar`!)S-ayId!)\
        W+TyY]~~%[!)W;qyY]zW!)W?Ly3]!)WH6v~~mY$Z!)[:Gy~~2[:ZDF!)[D?y~t[!)^(cy~V_F^!)^<tv~1_lYdF!)^=hy~~NZ3_!)`+Ty9c!)`/Aycb!)d)dtzH[gQZ!)d\
        +Ly~EakY8H!)d,?j/a4],^1^&`+_wG(cDI2Y!)d2Zy'D~0cSJwa!)d9Lt'Y~XI}_!)e0oy~~MZ:_!)eDpy~F[*[!)eHUy~~#]K]!)h$(y~#[!)h+Ev#]~0_KY!)h+Xy~5I\
        C^Ic!)h+wv~7bD`PC6a!)h,by~,[!)h1gt~5IQX&f7H!)h3Ry~~#d!)h9iywa~)[JJ!)h=3y~XX!)h=Wv~bcE_(JYJ!)h=]y~.]~K[!)h=hy~_Z*[!)h>5y~XXQ[!)hDpy\
        ~&b~)a!)hJ&v|^~;a4]!)hJZy~A]iZ!)hL%yw^!)hL>y~~-e0D!)hNAv~~<`O`!)i=Xv~_VEX8Z!)n'zyyHH_!)n)Gv~~V[!)n,2y~DI'E#a!)n2:r~`Z#aE[1H!)n2iv~\
        -I&H/g#e4I!)n6vv~FX%c'G!)n:#y~CHv_!)nC,y~rY&Z3G!)nF%y~EW(^!)nL9t~Qh&I!)u.Iy~/X!)u1ay~/Z~Eb!)v4>y~LY!)v=0y~9Y~0^!)v?Py~G^kZ!)vEBy~(\
        `~%_OJ!)xEUy~~&FUY0[!)y7Oy|_!)z'Qy~tZ!)z+hv~_W3a!)z=0y~tc!)z=Xy~t_!)zEXy~t]wZ!){6Oy~~8I#a!*&'9tSGY[~De!*&,{ySI#]$a8J!*&9iyS^$_WF!*\
        &N,ySI#a#I#`!*'C(y~5[~F[!*,Aky/`>I5^!*-Djy~{W!*0+mf%`U`#]%])W,W'^iY3H?^LZ!*0=0kXe#`&c2I~$cZI!*0EVy^b~*X!*2+|t,H.^$^@_'`~LFKI!*23Ry\
        ~LY!*3+Ty~Wa$aD?.J!*3+Xr~0ZOb=IP[?Y!*3/ky#^~Y_hB!*312ywZ~e[!*32iy~1GkYG]!*3<tn~#]G_-VHG.].]%Z&_!*3=0y~E^y_!*3=ht*^~GX:[9Z!*3=ky~~P\
        `9]!*3>2y~5]~=[!*3>8y~.`zGNI!*3A.y~(Z9Z!*3C-y~ZZO^!*3EDy!*3EUyw];^}I!*3JZy~~CZ!*3Jky~~2Ic^!*3LFy~0[c^*IZH!*4+|r'[+]3ZEZ+ZnJ)H$H!*6\
        *6v~]eH`EY5I$B!*7$(t|H_JY^1I%]2]!*7'hp{_`GAbS[*]'H!*7'zv'D+c#G~a_/Ga^!*7('v~ZWh`=F!*7(Q`{Y#e)^Wi)`:A*`(^,^2G$k'G-H#H%E!*7(Uy|_~;BC\
        _!*7(Wy~^`~&[!*7(Xrx^$^?[cZ!*7*>y~~'^c[!*7*Ky{[~<`HG!*7+At/^~OY-YqX!*7+Tmwb'd5_5a8XYB!*7-3v~=_!*7-dn|d0_:BWH:c!*7/gvyaZY~'J!*71Dy~\
        GI'b!*738y~~0_F^!*73Gv|^#a^I!*73Rp|Ifc:I*Y!*75yt~}fJI$J'I1^!*76@y~~#Z!*77}y~~4`#J!*78+t~G`~6I'b!*7:}y~}caG!*7=Ev$`~/INIe`#EE^!*7=h\
        v|Hk]5ZaZ!*7>Dy~~UY(`!*7?Lvxd&HwZ,J!*7?Pt~^^AE:b5Y!*7A.y~V[:G!*7COykH#f~4I/C!*7Com0`jb]I:_(_'HcI!*7D0v~+G4^?]!*7EBn~1dKJBZ$Y:^-I=X\
        !*7G.y~}b!*7H1y~~a_!*7Jny~Z^hI!*7LFy~p`ib!*>41vnVn[EX!*>4bjbF9V#X3ZWc#Z-_#X#X!*>7Lv~I[#[!*><Jk~S`KY/_([7X)_&W+[,G!*>=ht~]Z)[D[N^!*\
        >A.t~5IQY&c!*>D2y~~C`F[!*>EUt~eW&a;^!*?5&y~~S],^!*?F2vxc!*@'9v~0Z~[Y!*@(Oym]!*A;Mk~Aa#[~:[!*AEUy~~Z^!*EIky~rd!*F*pv&a=_,G1_~mG!*F+\
        wy~YB1cAbDI3H!*F0$y~~EW!*F2iy~Y[P]6H!*F?+rK^~0a*HEa%W!*F?Lv~.aWddG#]!*FA.y~A`:c!*FEUy~~-c!*FF&y~Ka!*FJkc,`.Z(a/Z~$a.[$J(a%I$^#I?A%\
        I*Y&W$^1d'e8G!*G3Ry~?aFB!*G4by~Z[$Y!*H0by~d`!*I6By~kYY[!*I8+v~5HW]Y`!*J=hy~5Z~4X!*K>ny~;b!*KG]v{Z%d.H~-`HG!*N2Zt~#Jw^H[4]!*N=0t~L]\
        ,FCZU_3Z!*N=ky~~Hb9W!*N=qy~`]!*N=zy~6b!*NBVv~B^'G~0d'J!*PE#t~~Mb!*Q1vy~~&_!*Q=sy~Pa!*QA.y~PZ!*QDJy~P^K^!*W8ky~~)_!*W=0y~~)c!*WH0v~\
        B_?fFG!*XJ@l~$]D]WHM]9^!*^&>y~r]7W!*^'Qy~~&a!*^('vUcW`:`KG%I'J!*^(Dm~rE%W#b!*^*^y~rJ%X#X!*^+Tl7c~3HKJ%I#e&[/@$Y!*^+Wy~HFN^#?3g!*^+\
        Xp4[~6WK_%Z'F/DE^!*^+wv~rH&I3h!*^-ry~ud!*^/ky~ZZh[!*^2uy~~Ob7a!*^3Oy~~&B?d&d!*^83y~0`sW>D!*^9on4^~`a%fiJ!*^<_y~rY%I#b3@!*^=En~H]KF\
        %]#`&J/DEf!*^>8t~rZ7I$^!*^?+y~HENI'c)^!*^?Ny~ra&F!*^A+y~uI#EIc6c!*^A}y~rE7]!*^D#v4_~cE4f!*^EVv~s`$I#b3F!*^F2v~~&`Ub!*f'*v~:ZR]Z[!*\
        f(ir~<`!*f+Kt~8a$IQ_#W!*f/Sy~,_j^!*f1fy~c`!*f2Iv~:ZR]!*f3xr~3[)H$d!*f6@y~DZ~AX!*f9St~8^$_!*f;.y~CX#[!*f<ty~%^)[!*f=0n~3['_$G$HH_ca\
        @^!*f=6v~$[~bH!*f>sk~:W$^)]#`$X!*fBMy~:Y!*fC-y~3[)[!*fDYv~,c0D~K_!*fFAp~8`$^!*fJ)t~:eRX!*fJnp~3J+aE_~&J!*fKVy~8^$D$_!*l-}l~8H$_P[#\
        [+Y#a!*l1Qy~+a5Y~GI!*o>?y~~1[?[!*p'hy~bVEW!*p(Qy~~JI/[0b!*p+Tt~|cKF6b'E!*p+Xy{^~1IX[!*p,;y~4Y!*p-Vy~~*]EI!*p-]y~~JI=b!*p-dv~~JH)E6\
        j!*p.4y~~8`!*p/gv~~`a(J!*p0(t~}HJ`#^(W!*p1ge&_G`1a;Z([ea<H+_'G=a)Z6C!*p4by~b]EH8]!*p8:y~h]S]OI!*p9Lm~bE<[$])c+],I/^&[9H!*p=Xy!*p>t\
        v.`~~>b!*p?Lt~bcEF*`:F9^&b!*p@Uy~bFE_(]*GOH!*pE)yn^nC[Y!*pE{_&Z,_=^%[-[&ZKZ$V0Y4Y+])]%b?G(G'I$[.[*Z'b)E(W'Z+G!*pJZy~?Yk^!*pL>p~__%\
        X?Y5W5F=^!*pLFy.c~UaEG^I!*pM$y~~@[!*pM4p~0Y~<`)]#W!*rI>y~~,]:]!*s)ht~~-_0`!*s*Ft~A_:cP]DI!*u(Qv~~bb!*u(wy~.`~7I!*u1ay~~g`!*y*7y}]^\
        X!*y+cy~s]!*y1gy}JyaT[!*y2urzH%cyI>G)a1[!*y3vr~^[5b$X(GTJ!*y:-y}[!*y=Ya}Hx[#Y%Z$Y%]%Y&]&X#[$Y*Y#[%Y#Y,Z%Z$G#b#[$['])Z%Z'W#X.`!*y=h\
        t}Eq]*FTa!*yC-y~W[#I'H}]!*yEBy~S_~4^!*yENy}Xr]mJ!*yGiy}b!*|9gy~M[!*|=hy~MX!*|L[y~MY!*}=Wv{Z~BW!*}L.v~~1e!+&<_y~5^!+&Hdy~_X_[!+&Jhy\
        ~XF`b!+&N-y~~'`/W!+'2xtHg~>H?I!+))hy~~0^!+0-ry~Rb$F!+09Yvy_c[5b2E!+0=0y~~'X!+0=Xy~_[!+0Hqj~G_]D&[1Z6Z$`#_(^*]!+0Nby~hZ<[!+39oy~3WN\
        YFH!+82Ay~~Y^1X!+8C-y~ea!+91ay~QY&]!+=D=y~_dEE!+A('v~qg!+A(5y~]FHb!+A+Ay~]H6I4h!+A+Ty~]IH`Xa!+A+^y/]~OX!+A-ay~]ZH[!+A/ky/I~Ob-Ch^!\
        +A2=y/G~OH6a4J(]!+A2By~]F6b*`,I!+A6(y/J~Oe6D!+A6wy~~(V!+A9-r~]]%YF^`E!+A<trA]Z[+aVJ-J+]4I!+A=0y~]FHcJ_!+A=fv~]VHE8[#c!+A=ky~]^HJ(a\
        !+ABav~]FHd;J!+AC]v~][-YqY!+ACoy/^~OV!+AE0y~]D~$g!+AF#t~]_6H!+AG^y~9]YY4H#H!+AJ&l/H4[~QH4`0[#`7I(F,c$H!+AN-y~]IHiVG!+E1gy~rE)`;`!+\
        E59v~~#I/]%_&I8W!+E:dy!+E=0v~rF:aOa!+E=3v~|]!+E@Uv~~#_/GR[%_!+H$Xy~#Z~4I!+H(qv~W^(X!+H*7y|I_GNI#a&Z!+H+cr.[rW1aGF0]!+H-6v~~6^#X!+H\
        11v}DWI(fNF!+H3jy~~]a!+H5&y~~/a!+H9(y~WDT^!+H:0y~5]!+H:9t~WI'ZOZ#^)F!+H<ty~~$_-]!+H=0y~~/f!+H=fv~~2X$[JY!+H=hy~^I}]!+H?hy~WI]^H_!+\
        HA}t.[~)fwJ'[#C#Z!+HCny~~4XQ_!+HJZy~T`_X!+HKVt~We!+HMdy~WWT^!+HN,y~#J~[b!+HN-t~#Z~.[!+HNAy~W`TY(C!+K9gy~:DR[YJ#d!+K>Dy~5[~4C4Z!+L#\
        $t~~#b6^!+L3LywZ~bZ!+L9iv~~IJ*Z9I$e#I*c!+L:Gr~~$XHY)a!+LA.yy[$Z~^E!+LEUy~~J_@Z!+LEsy~~JY)Y!+N7xy~~6`!+P<ay~'`!+T%(y~~Bc7G!+T'+y~~F\
        X!+T'9y~0]u]!+T'Hy~]aDV!+T'em-](bvZ>Z6X6a&c3HFI:H!+T'zn?X~'I~2i*]!+T('p~rG)_GG(X+b9_!+T(0yj]kb'E!+T(Ny~H]SCVb!+T(Op}_(`VI']CZ&_$FC\
        X!+T(Qb9Yec$f]C9[&[&[)Y1G$C(c$V$`'a#]$]*Y*H'A&a!+T(ey~{a0G^]!+T(qy~1Z~4HCe!+T(wv2ZI_~*][D!+T)5y~~+^&JJE+c!+T)^t4`~6GL[%Z3HQa(F!+T)\
        `r9[Ki!+T)hn#[~0^JY#XO]%J3`J_!+T*&i7^>e#_#e#`UG#[~5G!+T*3v~/`8]!+T*7y~Z^hI!+T*Fv~~Jb!+T*^g4a;``ddY#Y$E#f&I/[<B!+T*sv~(cScPX0C!+T*}\
        v{ZdGEdEI!+T+Av}[]DSGMc!+T+Tp.Z~MY%XDa!+T+Xy~rH%]!+T+cy~^[}G!+T+hg#ZL[=_#J?b'^Gc&fCJ(I+a%Z&G.F1G$^#I+F:^!+T+vr{YGfdE@[!+T+wv~P^Ya7\
        F#`!+T,-l1]l[XZ)I:]$W1E5_6[!+T,on.JYa(`%XLH;ZGG/H$]!+T,ty~hWA^!+T,wy~HFSf!+T-/p~(`vZJZ-]!+T-6n~V`FYD^#]2[$b!+T-Bv~h[I]!+T-Il.]-Yga\
        ]`=[%IJD5]!+T-dr~#gFIp[2H%X!+T.Hv~.Y([t[9G!+T.ciLa~e`#_#a#_=I,b)^!+T.ttX]7g~3I*]!+T/)v~rb*c!+T/;r<^7`S[~;d!+T/Wy~~Ta!+T/`y~^a!+T/g\
        p0[xC'YJG;W[b%c!+T/ky~~'HMg!+T/ym~_W9a3E#_'V$^,^!+T0/y~^bO_!+T01p~HHSa'J1Z%b!+T0Hy~~j]!+T0Irze~DB!+T0bt~hB<X8Z#_!+T0ob'])[~#Z']KI4\
        ^,_$J%H$J.`$F#]#e#`%`0H6e)c$G!+T1.y8d~rIGc!+T1Wy6b%IgF'c!+T1Zy~,C&F~.e!+T1g`.cY_(]3YZY%D4W$G)H/[&F#I&a#b#Z&Z&I#H(W0I*g#e&H#_'J!+T1\
        zvMc~oX!+T1{v0_`[!+T2+v~#g~Ib!+T2=t~~Ic,]!+T2>y~y[:I;b!+T2My'a$G~Sf!+T2iv~~U[1Z!+T2u[AI%[&XV^&Y+Y#]&[/V5I$Z(Z$I,_)Z-X$I'^&H)_#_#H(\
        a$b#a#b#a$J$I%Z(`(a$Y#_$J'W$_(J!+T3Ft~~9j([&E%I$Y,[!+T3Rv~Z_/Y8c>I(B;G!+T3Xy~EEdh!+T3cy~WI~/_%_!+T3py4_!+T3vy|`Xa!+T3|dzl+Z1ZCe#G%\
        HHY'F6VB]!+T4yt~r^.`'_LF$Z!+T5%i6^p[%[*_1Y)Y6I)Y8Z8a+Y1H3H#[%I!+T5&f)X[a6a'IO]+G)Y%d(Y4W'F+`#ZFI-G,Z!+T5(vY[~SbN[!+T5=t~yXM])]&[!+\
        T5ay~+by[NB!+T5dt~~$I-]'Z#Z$I>b!+T61yfbUH!+T67v/]~~8b&[!+T6@rj`~6H.I#i)F6J@H!+T6`v.[~sJ-D)d!+T6p[~&[)b:X%I1[#Z#`$Y(d:E$b.X$Y<I(]%I\
        $^*Z+I$c$E!+T6vtig#a$bVBhH!+T7/y~~=^7a!+T7Lbyb#G?J*c'D'=*d(a#a$Z4I&a,`)c$[-I=G!+T8+y~W]iX!+T8HjJ]Z[RbH]#I*]Q[)Y!+T8utSd$b!+T9(t~/^\
        6[%]UaUC!+T9/v~1H~-_*]?[!+T90r~_[EW6]!+T9Hn~>cb_,[3`-Y!+T9Lm~WgT^?a!+T9dy~vc3C!+T9gh~]lH^9FAe!+T9it7`%c~DH,bYI!+T9oy~ub7b!+T:'t~#d\
        ~He,X!+T:-y~~(]Z`!+T:0vzZv]K[!+T:2r~X]Qe0[!+T:5y~~$Z2W!+T:9kL^;F<Exc%E)a(Y&F#a#[#_NV!+T:Sy~~RH%a!+T:dv~>_,cNE#I3]!+T;.yg`C[!+T;el0\
        `~']_F&H5a)J.cII!+T;fy~~(^7`!+T<;v~}[>I.`!+T<Dvh^'Z%[!+T<UvN^MZ7btF)I!+T<_v=alW!+T<`r~]Zd`4W+J!+T<tj#^.]~(H2G9G#_B^1Y%b#X-[4G$[%G(\
        ^!+T=0]2]$cGZ.HB^'_#E/_,h1a'])J-`-]'Z-^#Z(D%Z&c$`$[#H#c#`0E#X#W#Y%I(Z&F#Z!+T=:y{b!+T=E`#[$Z3b'e7cDZ7H%]#W<f0W%I7W#[%_&F0Y6C$]$G,D%\
        [9G!+T=Wt~^aOY!+T=ay~~;V*]4J!+T=fr~z_=['_A]-F!+T=hl9_~#ZDJ,`>[@H+b#Y#[#H.V!+T=kr~#J']-H}aAe,G$Z!+T>2p~0GIbTb9[0^+H!+T>6mTb$JUE~2J&\
        f1g#I$`+J!+T>AtV]~ja%]DF!+T>Dm~#a+aMWT[$I+H'^1^!+T>Xt~#I*b%_j`IZ!+T>tk/f.^bZ3_G](DHH>b!+T>zr~EZeW6^Ee!+T?+r:_~k^(`6[3I-Z!+T?9kI]~5\
        b-b,_J]AD!+T?Er~rJ%g#GX`!+T?Ln1^wcMF(i7H%J/W!+T?Pn~#e]IAX#`I_,V*A!+T?Qr~^fiI-?!+T?hv}I0J~5`$c/Y!+T@'y~~<_8^!+T@my~J[Y_!+T@py)a)^!+\
        T@wtz[$Y^`-aOF!+TA&y~+a'IybIH!+TA.y~+X+Y!+TA?y{Y~AIAb!+TASy~#]~H^!+TAsp=]k[OV&INa3IA_!+TB5t~Y]R`'H?c2_!+TBGpgl!+TBMf4[xY#e:h6G$Z%Z\
        2b&E&^*_%G$H(Xc[!+TBa]4n%dnI*[:b6V$>8J#>%E#@*b#Y&f(c,W#b$Y$_'c.`.`-W!+TBgp3^(Y#[6[~+f+H!+TBkv~~$b.c#H!+TCLvdZ~8cUH.a!+TCOviX$Y#^~A\
        H!+TCon~^A6X%c(d'_)I?e,G,G%a!+TD0y~Gb3aQA!+TD]n~]Y8]8Z'_#X$Y+[2H1H)I!+TE#v4IyHh_'G.cSc!+TE-y~~Re!+TEBv~]]6Z!+TENtz[:[~LZ!+TEUy{`~U\
        ]!+TEYn.F*[4c~BXD]FH,]-c!+TE_rH[PckI&H;F[d!+TEsm~HbvE$H(^&^'^%G0[([!+TE{m4b(^~?J'G#`6a,WMW?[!+TF)t~}gJ_6H!+TF-y.bu^!+TF0r4ayIO]+]>\
        [OG*I!+TF2y~1bp`BF!+TF6v~_ZPX!+TF<y~~$Z2[!+TFsy~~1_;Y!+TGTk~]_CX#_&E)e'W#W!+TG]y~}]E`!+TG^k&l:bWI#YV[;_D_!+TGil&dv`$`)I)EOIDW-`']'\
        G,I$f/`!+TGlv~/c~H[!+TH7y~~$H4`8a!+THRtj[#f#aoI?I!+TH[yge~JI-_!+THyy~^WB^!+TICt~~0^&^$`H^!+TI]m~4X-a#I'X&YUY;dEH'_!+TIkm~5YI_H[.X$\
        _3W9[%W!+TIly1Y~~L`!+TImy._~~(E8W!+TJ1v~~4YJ_!+TJ3y~~Jc!+TJ=y~W]!+TJZi/`4cmY%F/V=ZHI%`$I6`%^<F!+TJdp~E]%cK^*I'[*X!+TKUy~rJ%X#X!+TK\
        Vy~1F~Dg!+TL%y~Y[!+TL,p~r[&b3Y!+TL.n~H[XH/I0Y-a(a0[+E!+TL>v~.`|b8H!+TLBt@_DbF_~2CDY!+TLFj/i&[[gAXMFHJ9I8Y!+TL]y~~dZ!+TM5b/]DI(k|J(\
        cC]'^*C)_6F#I&c0e$F!+TMLy~~'].Z!+TM_yzX2]!+TMoy~]ZOX!+TMsy~~'`!+TN*v~H@Sf!+TN-i7f~/[#k%]%ILF&]/I2]!+TN3g~$`-Y$`OI=I%G2X-_&I$`&](G$\
        _%`.b'H#^!+TNAt~0IeZ(H._:c>[!+V=0ybb~W]!+W'ztygHE!+W(Qp~#W4ZaX+I5[#F8a2`!+W*^vUc~A]!+W+Ty9`~~GJ!+W+cr#Z4[y[(@^Z!+W,{yV[~Uc!+W/glyY\
        9_)YDZ7Z$V!+W1ly/HJ`~'F6Y!+W8iyyZ~9cIF+F!+W<_y~-`!+W=0gRb%^CY)J.H2c#E8W<Z#a$J#^#^d]!+W=ky~Hd~CG0b!+W>2y~rY!+W>Xy~+[,[!+W?Fv~ua!+W@\
        Uv~]g7A!+WA+y~vW!+WAsy~&b!+WBMp7^~+^?^6`!+WBay4IyZNH7b!+WE7y~~FFEc!+WEBy~iZIFI`!+WEVy~HDJX+^!+WEYyz]BF#a!+WE{m0[kZ%`qIBGHb!+WF<v~~\
        (_n[#X!+WHzy~#^s^>H!+WLFv~#X*V!+WNZywa!+X(0y~{__^#G!+X)@y~~Qd!+X*^n~HbKF#]$`#Y&c/JEI!+X*uv~~bd!+X+Ay~~_`!+X+Tyz_~DE!+X+cv~^d3I.D__\
        #I!+X+hn~^Y8^9]3_2]4I!+X+vy|H~M_*]!+X,Tv`e!+X,oyo`LI~@]!+X/gv|[~MZ;^!+X/kp$ZRE$aQ[?bSB!+X0;y~~S_!+X1lr~]eH[!+X2uy~~0a)F,W!+X4dp~^`\
        |Y#[!+X4yy~^W|[!+X4zy~{b`]!+X5%y~+`~X]!+X5&v~~RY,Y)c!+X5dr~V])IAb/FOG#d!+X5y^FYT`$Y#Y^a#X6X)[$]#]#H#H'`4Z#I(`#Z*I#[#Z'H-H$H$J#^$F$\
        Z!+X6.r~HgSC!+X6@y~~#@/a)Y!+X6`l.I`aoZ?`9bHZ!+X6p_~0_2I'_%l%f4JMW5_%J0c#]8g!+X6vr~F]'IK[#Z!+X8iv~~#^.ID`6[!+X9(yA]!+X9/y~~ba!+X9Jy\
        ~~(G)a!+X9Ly~~/c4B-`!+X9iv:]c[~a`!+X9oy~s[6I!+X:#y~C^!+X<;v~~$GJA'k!+X<Dv~-]uHP]8^!+X<`v|HAZFau[!+X<ay!+X=0mSa;YOF#_-[S^+]SX!+X=3y\
        z[`Z!+X=6yz`~g^!+X=:vy_5acH%]LI*J!+X=E]#I3chI3a#D9A%H3Z7Z&F&H+]%X#b$d.I$Y'^#`#e#@-_%^.J'_(>!+X=hv}ErYLX1_!+X=ky~_a@^2B!+X>Xy~0Gd_!\
        +X?Lvy]%H~MZ!+X@5y{[Ec!+XA?v}Z^^NHP^!+XAWv~^H}d!+XAsv~'YvYd[!+XBMyWenCS`!+XBXy{G~.f!+XBay~~.W3b!+XE7t{^J^SCOI&_!+XEBt~#]YX~)^!+XEN\
        r~=X$]rH:[1`#Y!+XE{i1[jX#]#[#W_]lZ'G,](G!+XFzy~ub4E!+XGipyH&Wc^=][_#I'G!+XHIv~@j^H!+XIQy~~?J.`#b!+XI}yz_~+]!+XJ]y~(c!+XJdy~@[*H~8a\
        !+XLny~z^8_!+XM5r{`}]$Ya]!+XN-y~@^~.]!+[1gy~r[)X!+[=0y~{a!+^)hm~A[9`0Z+^!+^3Rr~5XCY(X:[iI!+^=0yu]~/[!+^F2y~=G~[]#]!+^N,y~^WG[!+_9i\
        y~_Ild!+_Gut~~Md!+a+Tr~rY&F3]$]!+c$(y~#_]H|I#]*F!+c('t~q]*^!+c(qy~WZ!+c)&y~2XU]!+c*7t|E_DiI4`#^#b!+c*yt9^~@aC^bC!+c+Hy~^H4]<JP[!+c\
        +Ty~^V}Z!+c+Xy~^W{`$@!+c+vy~^I=]MJ!+c-yp#Z4[y[(bHE7ZhB!+c.Ov~#J]C|`#G*a!+c/}y~WW(G}_!+c2:v~~Ia6Z!+c5&v~^J}b!+c8+v{Y`b}G!+c9Ly~~^]!\
        +c=0r~WC(D}l!+c=^y~Wg(W}E*I!+c=_y~^Y}[!+c>2y~yabI!+c?Ly~^Iib4I$F!+c@Ay~#[VG!+cA.v~~[c$]!+cDYy~W](biC!+cD]y~^[5Y!+cENy~~[]$a!+cN-t~\
        ^Iib!+e=Wy~~;]'[!+f'Qy~[^CX!+f7Ly~Na!+h'3y~#G2I~Kf!+h(Qy~3[~Ke!+h+Tj~,EpW*W7h)Y.Z%]%[+G!+h-Ir#[~+Z'_KeCI(J>I1G.H!+h-dt~|`gH%a!+h//\
        r~cc!+h/Ar:d~/]'J2Jd`GI!+h/ke~~'b7I#c(;$_#a+`%g%_+f$I!+h0dy~I`#C!+h38k~C[#`'`#Gc_FH1I!+h3HmA^t`>`%_&Jz_!+h5%y~+I_I#c%dXA!+h5]nn`LZ\
        6]6ah^!+h5yi~~#b#^-J#D%c*C1a)e!+h5zy|a~;`!+h7zv%]8_~%[>E!+h8Wv~7bx^#H!+h8iv~L_MY!+h9{y~DW']!+h:'r~~Yd1^!+h:St~U_z`.`!+h;0vO[~BW!+h\
        =0v~&WZX3V!+h>qp~-e[XPJ!+h>zv~~di!+h?Lk~~.d$H0[*i+d1[,G!+h?Py~~0XF`*C!+h?hv~~Rc.Z!+h@qms]J^%_#c!+h@sy~3_!+hA*v<Z1Z&_!+hAsc3^,^'^pb\
        @]%c3I#X3^*[)A0b'J$i%W+Y%F%_([%F'Z'[!+hAvt~3I+d)c4adH!+hB)y~~Ch1B%b!+hBSp~5H9Z,HdI:F#[%_#_*_(]!+hC=j~QJ#W7Y<]9c=a!+hCoy~~.d!+hD0v`\
        ZaZ!+hDLy~M^~*Y+I!+hDfy~3_!+hE7y~?[gd!+hEBt~~*]!+hENtw]rbE[!+hHxl/]n[_F-Y%_)[$X^]!+hI9v,[~PZKd!+hI]t~HWS_b`!+hLBmZ]_])]#[D`HI,EN`!\
        +hLCy~CHv^D`!+hM7y~B]NJ!+k5yv~}E:Z#I8d!+kENy~2]~8Y!+lDxy~D[!+lF2t|JpZ([#Y!+lNNy~<I*Y!+m(wtXa#Y!+m=0nXY#_&d~#Z{[)G!+o9Jy~he!+r*ly~~\
        C_!+r=hy~~N^!+rC-y~-[~BW!+rD?v|]~9F#[3H)Y!+rEUy~~Y`1[!+rEsv~~5YFZ!+rMgyyYe`!+t=Ey~ZIZbS[!+v)My~.J~J]!+v+Ty9^~FI!+v;xy~&^%J3Y!+v<tr\
        ~EcdE?X#[!+v>6y~$Z0YUH!+v?Ny~6[$]JJ!+vA{y~4Y!+vA}y~y]:]5F!+vC/y~?G#Z!+vD]y|XXa~0B!+vE)tyf%A;[}J4^!+w%+y~~C]1`!+w'Oy~~B[@^!+w(Qv~hI\
        GJ-a$_F^!+w*^n~rY&^5]!+w+-y~~>X3e!+w+?y~~?e!+w+Ty~&]~>`!+w-(y2]ag9H!+w/Av~~Cc#[!+w/Cy~'J~=]2a!+w/Dv~E]VY:X!+w0by~~>[H`!+w2uv~S]ka0\
        a5F!+w5/y~5^~FG1a!+w:'y4c!+w:*y~.`~7I!+w<_yDc!+w<`v~.G(G~0c#H0`!+w<tyA^~HE!+w=0r~$G/_OH?J8b+_-G:c!+wBMj~-Y&X9I$[2[2_1`1^5E&Z,X!+wB\
        at~~.Z5c#G#J1^!+wC%y~~e`!+wC(t0`%D~E^Sb9`9I!+wC]v#`~X`PD;]+I!+wDYi#^+Z~&Z7[N]&]3X$Z0[(Y#G.E1Z!+wEBr.]~#]~5Y$]9W!+wGdy~h[!+wIky~I]r\
        Z!+wM>v~/`Mb:[!+x-(y~FZ!+xELy~fWp[!+|#:r#F~0Z~5_-f!+|#It'C~d^pb!+|#jv~]XH`!+|#vr1H~G[%]~$d!+|$(n}I^Y=[Ma!+|$1r4Jy_dc!+|$5v~'Y2[!+|\
        $8y~7_!+|$:y8E~C[Pd!+|$At:H~N`Y`!+|$By~Z[u]!+|$Dy~f^!+|$flAE~=Y-ZTc)Z+X!+|%'y+[?]~tI!+|%0y~5Y|I#Y!+|%3y~~6`!+|%jyY]~Z]!+|&pynFnZPb\
        !+|(Qv9^~(]#G~+I<^!+|-6yX_'`~vH!+|:#y~CGh^C_!+|<ty~VZ0[!+|F2y#[>`!,%1&y~~/b!,%Esr#Y&])X$_~O]!,(+Ty~~.bGI!,(/Wv~~^`$Y([!,(<`y~~.F5J\
        1a5`!,(=0r~{[0[5G0]#H;]!,(=Ey~~.dCJ!,(?Lr~~.^5]*[B_!,(Gly~~j]!,(M%v~~[a(H&_!,-'hy~V[CW!,/=0y~~cd!,/=ky~c^!,2)Ky~J]~:I!,2+hv~Id#A!,\
        2,:y~Jc~:B!,2,ty~JJpbGF!,22#y~~cg!,22Zr~Jc!,28(y~~'F^e!,28Dy!,2;Wt~~]b(Z!,2=0j~J`~:f!,2A+v~JFpd!,2Bay~~c^!,2B}y~c`!,2C)v~Ic!,2Cdy~\
        J_!,2LBy~IH#F:e}E!,:7<y~JY~:]!,;'em~._$Zx`!,;(Hy~.Y(ZtE!,;(Qt~.FzWN]!,;,ty!,;-6t~.X(]~EI!,;1Dy~4cEI!,;76y~~Bb!,;8+v~4_ta9A!,;8[y~.\
        X~KX!,;=0t~4ItII^'b!,;N-t~.F(Xt^NI!,<F2t3_~$]~F_!,<K.yKd!,>'Qn~'X2I2]YY$[2Y=]!,>*}y~~h^!,>+Tt~Ke.X)Z`A!,>,(y~~6_!,>-)y~_^BI0[!,>/j\
        y5Wo]!,>1%y~~$]4a!,>9|y~~h]!,><_y~GVYX!,><av5G~$a!,><ty5Dm_$G2b!,>=Ev|Y8]~%G!,>>}y~.JuZRY!,>A+y~K[!,>C-y~KG~.e!,>E)y~8^yW!,>EXv~A_\
        B]EG/](I!,>Fuy~~U^!,>GNy~~$^!,>JEy~Ke!,>N-y~'F2d!,?(0ycc!,?(wtAI,a5^!,?)WtAa,F~>ETa!,?*pyKX1[!,?+AyAd~HHTF!,?+Tv/f~}I2H4d!,?9gyA]~\
        HDTc!,?=0pAF,f5^+e~WI!,?=EyAI,F1_/c!,?=XyZg!,?JZt~hWTV$^!,?JnvAI?g!,?K%yZd!,?LByAe~{I!,BN-y~QX&X!,D+TyR_IW&I!,J;.m~$_0[*cJ^c@!,J=0\
        r~~Hf!,K?Ly~U`=]!,L*&yS^$_WF!,L+Xv4^h^NFK[rJ!,L,tv~4Y-Z#VEE!,L,{yV[8Y%H!,L2ur~Fa$V$Z0GC[0b0G!,L3Ry~vZ)X!,L:2y~XX#[PI!,L=Ey~7[Ea!,L\
        >{y~Ia$I9E!,LA.y~:[O[!,LBWy~#G4]~0Z!,LC-y~2^1Z!,LE~y~EY(Z!,LG1y_]Oa!,LHbt~2YOb!,LIHv~lY#Z#Y!,LMgh#Z:^(]bZ(X$X(X+Z*X'Y.X(W:ZMH!,T(O\
        y~2[~)I<]!,T=hr~.W(Y~&_!,TItv~~c`!,Z3Ny~_ZEE-]!,^4oy~C[!,^<ty~F]~Ec!,^L9y~DW!,a*Fv~XZ#^PE!,b+An~]H-Z+GKf5^.X!,b,?pA^,c~>AT]!,b-ayA\
        a*I~@JTI!,b8lyfJ+cLI!,bH[r~,a~2]!,d/$v#]<Z)]!,d01y,[$a!,d4bn'Z/[/]*_'Y~GZI^!,dEsy/]2]!,f'Qt~Cf!,h=0t~1X<[~/^!,i(QpDIb_`^.[#a!,i1ay\
        ~~Kc!,i3Tr+Z6I1]0X*[/[!,iH/y[Z!,o+Tt.[<f~1Z!,p=0y~0g~DE!,q+Tr~;[X]2_)a!,q/kv~$d~#ZBY9I!,t%(y~~Wb!,t(Qp~.](a~EH!,t*>t~LZ4[EX!,t+hv~\
        /ZuWP]!,t,2y~~>]!,t-dy~G_RG!,t.Ey~)Y~([!,t0oy~Ga!,t2#v~2Z/Z:Y!,t2ut~$[VW~2Y!,t3jv~&[#_#G!,t4yt~5^.Z#I7X~%]!,t5&y!,t6|v~AW#a~7]%E!,\
        t8iyw]*`!,t8zy~+YKZ!,t:'t~~Ib/J+]!,t;$y~6]$]!,t<;y~~LY>]!,t<`p~'[;^?IBI/_I]$`&[!,t=0h~#Z%ID]5[K_#_:[0a(V%W!,t=Xy~@IEWta!,t=hy~4Y!,\
        t?jy~@X!,tA.y~4W/Z!,tBKy~%]~R]'J!,tBSv~L_*Y<[!,tBzr~4Y-Y#G#[#`C]!,tDov~~J^#`8`!,tE7v~+J~?aCc!,tEBv~'E#`.XGZ!,tENy~8]!,tEUyxYiZ!,tE\
        Xy~AX!,tEsy~~c_!,tF^y~GW.^!,tGTyy_~U]!,tG]y!,tGlyw^$E%c!,tHIv~@X!,tHxy~.I([~EI!,tIQv~.X~?a#H-X!,tJMrx^&['^%XaY!,tJ]r~&e#[#YbVuI!,t\
        Jdv~_VEX8Z!,xFBy~0`~I^!,xNAy~0d~TY!,{('y~~A[']!,{+0y~S[%`!,{/py~~0^']!,{2Ay~~4]%Y!,{9Ly~~/`*^!,{LFgSW#d#X#d8a%bDI~;H!,}?+l~zY&_%]*\
        ['^/[,[!,}EUt~~1V/_.[.]!-#<wt~|YU^&_0]!-#>;y~hYT_!-';Wy~.c~=G0]!-($Ny~3[~R^!-(*@ym]`X!-(/kv2^|^~7]!-(1gy!-(;Wv~8]DarJ<_!-(<`y~6Z8V\
        !-(=0i=^Ta+Y%Y.ZN^#][W-G#I#I+['`!-(DYn~0a)[M[0]$^#`1]RI!-(EBy~HaA`!-(E]v~Va!-(Gly~M]Ff)B!-(LXy~%X~b[!-(N-v,ZyI#]S^!-(NAy~~F[0V!-)*\
        ppN]1[~#e%GEI+^9G=H!-)-?v~_I7];G=Y!-)1fvY_~VX!-)3TyY]6ZnIPI!-)4Py~_HWWE^!-)4byNa-_!-)9ov~5Z~4W!-):$y~ba!-):Sy~kc!-);Ur~3[MC7^;a!-)\
        <Wvna~Ab!-)<`y~k^!-)<|y~~2c!-)=0vYJ~U``b!-)?Ly~__PA#`!-)G:y~~9^)Y!-)GHtn]BbMAPILZ!-)Lqy~:[FH.]YF!--G]v~~hf!-/+Trz`~$I*Z:J3H$d,e!-/\
        -dy~|Z!-/3Ry~|b4G!-/9Jy~7^~;X!-/@Uv~rZ)Z!-/Aly~~T_!-/Hxy~~I[-J!-/Hzy~|Z*^WJ!-00$y~Z]~([!-4Coy|^~;a4E!-6)h[w[)[&]&_%Z'_$a$Z4X/Y$_$W\
        /^#Z1Z'H#`#a$[(V#^$Z#W,I#_#Z$I#Y+Z&J'I&J$W$_0W!-6*7y|a~#[!-6+Wy{^%I4I~H`!-6+Xv~~:d4W!-6-#y~hYT_!-63Ry~^IU]H_#H!-698y~~e_!-6=0y~~&_\
        >_#J!-6=hy~4Y!-6=kv~{c$cJI>^!-6>Dy~#X~R^!-6?Ly~qI4X[H'a!-6A?y~~#H6H-]+_!-6I]v~+YfH.GW^!-6Jht~4X~&Y0W3I!-:<yt~~$b5`9H!-?'zt~Dd!-?-)\
        p~_f7Y;B!-A3wt~8X5a!-A5sy~8]~1_!-B0*y~[^!-B=Ey~~,^`]!-BBMy~h[!-BMqy~~>b!-C'}v~4XtHN]!-C*0yXZ#I&Z2J!-C+Tr~WZ9Y.H#W<_N]!-C-)rY_6]KXD\
        @%JL^#HLY!-C-ry~#I:[:_~.J!-C-uy~8ES^!-C/ky~~E[!-C=Ev#]:]2G1^~iG!-C>Zt~0X=VL]YY9F!-C@uy~~N]!-CA{y~.Gz[!-CB}y~|IU^!-CC-n~-V&X)[)]>[z\
        Y!-CCoy1`j[~`D!-CD0y~YX/_!-CE)t|X$Z~#[.`9H!-CE6y~dW!-CF2y!-CHty~WE;[;a!-CIky~5W&^!-CLFy~.F(ZH[!-CLHy~.W(I~D^!-CL`y+Wk]!-CLnywX__QF\
        !-E+Ty&apI#[!-G')r+^%[|Zj_!-G5yy~~;_!-G7}y!-I+Tt~,[RW#]6Z!-I/kr#[~0_KeI[>I1G.I!-I1Wk9Xg`]Z=[%HJ`5]!-I>`y~k`YI!-JC-y~QX&Z!-Q+Tj4G/]\
        ~=]-^THAf!-SA6y~9]!-SC-y~9e!-SH-y~%V!-V+&rN_~bG<]!-V1gy~7cyI#^UF!-V2:y~3[NAP`!-V2sv~~3a7]!-V4yy~~3[=W!-V?L[yJZFDX%Z$[#W#X%Y$Z#Z&]#\
        Y#X#Y#?#X$Y#Z$W$W#Z#[*Z$Z'Y#X#Y%_$]$W#[#V#W#^#W#V#X#]#X#W#Y%]%W#Z!-V?[y~~8Z!-VD+t~1a']zI(^!-VEUp~?Z2Za`7]!-YA.y~1`)J$_!-YEUy~obga!\
        -[(Qy~0[$Z!-]C8y~pb!-]NZy~$ZM`!-_(Qy~6a!-_-(y~6_!-a-|yI^~EZ!-a41yAX*^~sF!-aIky~]ZH[!-b0iy~m^#`!-b2Zv~lY#Z#Y!-d'Qt~__A_6]!-d)Ay|H~;\
        b!-d*7vuhOX!-d+TtwbYIP^%Y,I+H3^!-d,{y~G^U]WF!-d2ut:_-d$F~.]!-d3cy~G[!-d5(y~Ga'Ek]!-d9ip~2XQeEIcd#a!-d:-v~~*W'JSb!-d:9v~G^R]!-d<fp~\
        S`6[S_!-d<ty~~J^!-d=0y~~:[!-d=hy~hY`G)E6`!-d?Ly~Ge.H!-dBMt~hgxY%F!-dBSp~Gb-]#IPbPI!-dD]v~xXkd!-dF(y~~Jd!-dG^y~#d~I]!-dI{y~|Z!-dN-y\
        ~~Ja@[!-dN3yED$d~~BI!-g1vy~~$]OH8]!-h=`y~#]~eW!-i4,y~O_!-j+Xy~]Z:]!-lL[y~*_aW!-n9Ly~|Y!-nJ@y~|X!-o+Ty~|X`]!-r#:v~~`c!-r$(r~#[:Z!-r\
        'Gv~+I-`!-r'Qy~&]7^!-r'~v~Te!-r(7y~~)YXW!-r*>v~R]#^X]!-r*^y~rI%d#Z5A!-r+ty~v[!-r,-y{b!-r1gr}F&H9a7]QZK[!-r2Zy~#H'H<Z6kCH!-r2]t~#_,\
        _*[/H6[|F!-r5sr~#]'['GP_V`NE!-r9ok~#_,^/aCZJ]NH,^$[!-r<Dv~'_VI5^!-r<ay~'_2H!-r=0y~5_{^!-r=:y~'V([!-r=ht~&c~Q[,G!-r>8y~LY!-rA.t~&Y'\
        _RY!-rACy~&`!-rB5t~W[ZYUZ!-rBNy~~,[$]!-rBSp~1_#^&XBI:G.[WI/D6`!-rBVy~~U]!-rC-y~+X9[~:E!-rD0t~;W7[#X&X!-rDYy~(a5I!-rEBy~R^D^!-rGZv~\
        -bmHe^!-rK.y~~ec!-rL9v~+a2JUW_I!-rLCy~+_J_~$I!-rLFv~+Y2a!-rMoy~(],Z!-s=ky~_bPEA`!-u0<y~<Y!-u1er~<e!-u6pr~<F)_#Z$Y!-u9Sc~-h-`$`Q_!-\
        uJng~<f*WFY]X!-v/3t~1e~5_!-v<tv~1Y~5_!-w4yy~~0b!-wCot~~^i!-y=Er#Z4[y[(@^Z!-|NNy~<Z!.#.cv~bZRX!.#1gy~~/G)e!.#:9y~}e!.#;Wy~}[!.#<;y~\
        ~#^!.)(Qy|XYZ!.)+Ty~XX#Y!.)9ov~.X(YFZ!.)=hy~XEQc!.)C-y~;X?_!.+/Fy~~V[/^!.+EBy~=]!.,('v~r[)IB_!.,*'v~}^2_WV!.,/ky~~Ca%`!.,4yv~~N^(_\
        )[!.,5ay~~#]SG*a!.,:Sy~~8]K^!.,AZv~~0])^NZ!.,EYt~x[D`-](^7E!.,Esv~~V^#^$_!.,Hsy~~]I$^)^!.,Hzy~~6[!.,LFy3I~~)_3X!..>}t~~+YN_!.0F^y~\
        S_!.2=Ey~(Z~I^!.2D0y~&[~BZ!.4+Ky~-Z0[!.4+Tr/a4_~=YHY'I-JHW!.40br~YYPXY]!.42Ky~~-c!.4;Oy~~/_!.4Jhy!.4Lny~Y]PZ!.52Qy8`!.5Ady8]~C^!.5\
        G~y~]cHG!.7-(n=_q^<Wx_E^!.73Ey~~&^BE!.7=0y~0`~8C!.7@My~ZciX!.?N<y~<Z~.Z!.@9gyI^~@DT`!.G+Ty~b^!.G2iv~1H~Ic!.H*@v~4[t_!.H,;v~.Y(Yt[!\
        .H3Fy~.I$c~I^!.H=0v~.I$Y<Z~/X!.HA+v~.Y([t[9G!.HA{v~.W(F~@^!.HBay~.g$H&FgI/W!.HE~y~IZ!.HNAr4[wW$F&`tHI]!.I9gv~/^!.IAdy~/`!.IDKv~0_!\
        .M,qy:I~jX@_!.O$(y~^F~*b!.O+cv~#c]W}I!.O6@y~bIE[!.OArt~bA>[)f!.OGQy!.OM~v~b^EW!.R9in~_f[C3`D_!.R=0y~_I[dAF!.R=hy~~=[3]!.UBMy~,]%]!\
        .UCKy~,^!.UI9y~,e_D!.V5%y~4^tF_[!.V:>y~ea!.V=0y~._(Ft[!.V=Er~-]RY)]!.V=hy~~Z[!.ZJ@y~|]e`!.[;'yT_$a!._AIy~p]!.`=0yYc#Jy^!.b+hy~~.H$\
        H5]%B+f!.b-Gv~7Ina+[?H!.b2#y~~?`)`!.b5(t~{[1`*`7J2]!.b5yk~~B[+^#_'c-_!.b:9t:[~s[Uc!.b=0y~|^B[!.b=Ev~~E]F^!.b=Wy~~#b/I=I(H!.b>6y~~7\
        b!.b>Ay~~CH0_9^!.bA?y~~/^*[!.bBky~~#H/_!.bDov~~,^9e+H!.bE7t~HZS^mW!.bGiv~/[:Ie^>[!.bG~y~|Z!.bHzy~~$[4]!.bIay~~?`>`!.bM5t~|`Lb!.c&D\
        y~~4b!.c+Tt~va%]8I$_#X!.c/]y:I~~-c!.c5Tt~~4A#c4_!.c=Wh~-aO_Da4I#]#_&_-I@X']!.c>6y~~$e!.cD]v~~4a#J#J!.h,?j0[&](`)H%Z&c%H1I.a-^rbEI!\
        .j,?y/^>]!.s5sr~-V%d=]!.t*0vXZ7b!.t,,v~~>Z&[*]!.t..t~.[(^~E]!.t9ky:c!.t=0vJY5b~Ea*I!.t=krd_^^!.u1wy~iW!.u:1ywh'H!.v2Iy~k[Yd!.y/>y~\
        1a~5I!.y:ky~~Da!.yKVy~~D_!.|'tp~}_#W/I)I5d#b#`!.|*yv|J#c~b]!.|+Tt~~(^)[*[.e!.|3cy~Ga!.|4by~hfWI@^!.|9iv~|e'^G`!.|=Ey~7`~%_+G!.|EUy\
        ~GD~0c-[!.|F(y~~CI)G#J#^'_9J!.|L%p~~$^'Z-]!/$8=y#]<Z!/)1gy~rI)Z!/);ey~rH)`2H!/0*'v~~1[OZ+X!/05ar3`(]~a];^<Y!/1*0v~pa!/3D0p~1JIY#dP\
        c?J!/3EVy~Le!/9<`y~a^8a!/<EVyCc!/=(Qyy_~&d!/=+hyOc!/=8+y~~aa!/==Xy~__@Z!/=Ijy~bVEW!/>'9y~7^!/A+Tt:`q`PIdF1^!/A8+y~G]'I)]!/CL>y~~Cd\
        !/D)Hy~F^y]!/D*fy~8[!/D+Xy~?[V_!/D,ty~@_!/D:*y~~Bf9I!/D=0y~?f_G!/DBiv~?F#_w[!/DE~y~EZ!/DGHy~~=_/Y!/DG^y~8a!/F%+y~~VZ!/F3py~0c!/F9o\
        v~0_gc.G!/IF)y~ic!/QAIr~pb!/T=0n~_I7ItY$Y#Z%]#X!/V>;y[d!/W<fy~~Tf!/W?L]~(Z,cLZ>^$G'W$V#F#a(X$Z/I,^#^$X#X$W$[%J#G%Y(]$]$_&^$X$]!/WE\
        Yk~V_Mb.]?_&I+]$]$W!/[,hy~K^!/]*&t~0f{_:]!/]+htBfMXbWzH!/]0by:^~N[!/]2uv~hhS?3X!/]41y=_RZnH]J!/]8ZvnVn[EX!/]8ey~Td!/]<`y~MZ~$_!/]>\
        6v:h!/]C(y:[bX!/]JZy:^~~.]!/]Kky=i~LIeA,`!/a2|y~~/I)d!/aF2y~XXQ[!/aJ&y~~8_!/b'xy~Db!/g'3t~#H*ck]!/g'Qy~+e(Y~IH!/g'zyy`!/g(Oy~_]7Jc\
        Z!/g(Qr~rYcY*X$a!/g(wv~BH~:X!/g+Ar~]Z7^h^!/g+Tv~~J_(_0J!/g+hy~<^YW;I!/g,>y~G_~0[!/g0-y~6a~SZ!/g6@v~QX&X~#]+I!/g8iv~BW'Z~@_!/g8zy~=\
        ]~?a!/g:(t~#_UC|c!/g<tt~#YUH|].Y!/g=0k3a|Y,G&W~*Z*`'D#[!/g=ay~~&`RI!/g=hv~x`][!/g=kv~~#XUI*],Y!/g>Xv~#[t[XI1[!/g?iy|Z#J~:^8G!/gAst\
        y`a[w]'J&Y!/gBMy4`kcrD!/gBSk~VZ$WAXZb#^#^#V)H$_!/gCoy~~Pa1c!/gD]y~~P`1^(I!/gEBp~3[+[CY5[bY!/gENt}IDWQZY_!/gEUv~&^$`!/gF#v~VV=[)H!/\
        gF<y~X`uI'X!/gG^r~]`H^X[!/gGlv~BZQ[([#G!/gHxy~]]vG,b!/gJdy~0^f]iE!/gLBr~,F)]`XH_HZ!/gLFy~tc!/gM$v~q[!/gN-y~tb!/j-ry6_nH!/j<Dv%Zp[%\
        [!/k%fy~ZEh`!/k&xv~~<c!/k'ev$^~%XUa!/k)+y~~9^Ia!/k)5n~~&Z'a$_Sb!/k*7y~ZHh]!/k+Ly~~Ia!/k-/y~~=_!/k.,v~~'_G]!/k.cy~ZChc!/k/=v~~ab!/k\
        /ky~~']Md!/k0$v;^7`~,AhJ!/k1vy~'_~@^!/k2iv~1duDMa!/k2uv~~'^9[6b2G!/k3Fr~~Ch/]$F8F!/k3Ry~~%^^^!/k3xy~ZZiH.[!/k4yy~~L_(_!/k6/y~HYSW!\
        /k9|v~(]&]!/k:-y~~Eh/D0I!/k<Dr~[g!/k<ar~']~>Y#_!/k=+v~,W~9e/J!/k=0n$a~.dL^_>)G#[#c#].H!/k=:y~$f~Ca@C!/k=Eg#c~0@KW:[2^%b$^8H#a#E#I(\
        X%]%Z'F4F!/k>#y~~I`%c:I!/k>2y~1X~4a.I1I!/k>6eSfXbZE%XPI#[&`$J$Z-[%a+^-]!/k>AvTc$E~jB#c0_8H!/k>ly~~__!/k?&y~Z`h@/b!/k?Ly~+[y_!/k?ka\
        ~)a*d'`'X$W-_2X$Z:^)D?])I$]#^0W!/k@Py~0b!/kBay~HIS`*J9]!/kF2y=`~~&^!/kH7y~0]~DJ!/kHHy~~C]%Z!/kHxy~~ad!/kI=y3`~EZ!/kIlr1`~Nf{Z'H!/k\
        J&v~~LD2],d!/kJ5y~[Zt_!/kJZyP[!/kK-y~~+cNE!/kLBv#]~0_KY!/kMdy$aN_!/kN-y~~<a2]!/kN3v~~A[$]&^-I!/kNAv~1d~=^!/oBqy~u`!/oJ:v~vX!/p%cy~\
        WIFI0ZV^!/p*7yxW&Gfa:IaH!/p1gp}FW`(a;`'F0G!/p2#y~~*Z!/p2,yxd]H!/p2-vxc!/p2:t~WI*JFZM]!/p2Ryw^^H~)`!/p2Zy~AGpZ!/p2uy~H]@[!/p5(y}aWb\
        !/p7Lg~3_+H4Z+A*YFiMi!/p:9y~1]!/p:wy~1[(Z!/p<Dy~WXFX!/p<`t~%W1[~#Z0^!/p<ty}`WE[Z!/p=0pz]4JHa*_)Z7I!/p=Xy~bW?[!/p@Wy~`Y!/pC-r~Wj!/p\
        F)y~WXTY!/pG^r}[W_*YFI(`!/pICt}ZWDAg!/pM>yx[Fb#J!/pN-y~1XUX!/q=0v~9IH_F`!/t+Ay/Z~Oa6J4I!/t,@y~~ba!/x(qv4e~~0H!/x=0]'Z#_+c%Z'[bJ'G-\
        X#^$a$Y$Y$W*Y'J,Z*e3Y#a(G'^.I)J+I)W(`#]#@:G'[*]!/y2Gy~~$^2`!/yD]y~xIC`!/{$ey~hY.Y!/{%(y~4XtYNG!/{*7y~~$YOY!/{*FpKI1_VW9`kX7W(]!/{8\
        +v~WI~(`)_!/{BSy~4JtZMd#I!/{C-y~-a#c/F~>F!/}'Qt~(b~%]N^!/}*yy~WW(G}_!/}-)v~_D%IEG*b#`KZ!/}=Ev6]~HZ7Y!/}?Lt9_bY&H#Z~^]!/}EVy~,e!/}H\
        tmy[%^$YVY`^2J=b!/}LFy~[axZ!/~$?y~.](^!/~)Hy~.e~KH!/~CEv~.Iz[N`!/~Ity~db!/~L9v~.HzcNZ!0$(qy~~8a!0$/kr)bI`~,]hC!0$0$v;^~A^h@!0$:al~\
        Z_hH#]<Y!0$;Wv~ZGg?#g!0$<Uy~Z`hG!0$=0v~ZI#ZYG#b.G!0$=Ev~ZGh`0e!0$=hy~~EY!0$@Uy~~8B#b!0$B1y~~8[!0$ENr;]7`~f].?!0$E]y~ZHg`#X!0$E_v;a\
        WbgDhI!0$Imy~ZahI!0%.tyd[!0%7Oyd`!0'C]y~&_$a!0()<r~~#_6Z?]!0(*7y~~$Z8[9E!0(/kt#E~~;`'[%e.]!0(83t~+a~Ja!0(:}l~+^XeE]/[5H#[(H!0(=hy~\
        ~$YOW!0(=ky~~QZ!0(?Qv~~Tf!0(D0r~JI>]L]N[$c!0,Lqy~~G_(]!01$My~~4Z#`$J!01?By~~@e!01?Ly~~/`P_!01J&y~~/^)_!07DJy~~D`!08'Qy~Chv@!08:#y~\
        C@vf!099oy~T]~2`!09EYt~Ya0ZB`3`HE!0;+Ty~~j_!0;<Dl~-f=dSImD!0;DYr~~I_#_+[8_!0;Esnzb~P[(c8@!0;Giy~~$]-^!0C9oy~Ob!0D+Ty~]IHbXJ!0F>{r~\
        E[(Csh!0H,(v~~A_J]!0H5st~(c~;^!0H67yzH~D[!0H=4yz`~=G!0I+TpzcHG!0I,(y~~A^!0I9Lt~~Ad!0JL[y~MY!0K3Xy~~(Z[]!0K9Jy~]I>E,]J^!0L*Qy~Pc!0L\
        +Py~T]~5Z!0L,>y~'I0dAHNG:b=I!0L2xyHH~#XrG=e!0L:0y~~a[!0L:1v~RY$G6fn`!0L<Dy~IX-_!0L=0y~R^!0LAQy~THO]!0LC-y~R[!0LGIy~h[#Fu^!0M-ty~5^\
        ~7]!0M6Ky~~5^U[!0N+Ty~H`SG!0N/ky~HYSW!0O=0y~D[!0R()y~2]~(J#X!0S=3v~~Ua$_!0T'9y~1Y~IZ!0T)Gy4Z~~0^!0T/gy~s]cZ!0T0*y~[Ix^$Z!0T:ky~[`d\
        C2i(B!0T;By~'a!0T<Dv~Ta~&W!0T=0i~0d#ZI_<G7CK[$g!0T>sy~~+]NG#]!0T?}y~XZQI!0TBVv~1Y!0TC-y~1X~IZ!0TC=y~(]~cX!0TC]y~XZ~.`!0TEUy~1frITB\
        !0TNAy~~)_QW!0U=Ey~~Fd!0V?Lv~(`n_!0Y5yy~~L_!0Y7+v~2Y~$X!0Y8zv~2Z/Z:Y!0Y:kt~WZ)a%IMZUY!0Z?Ly~ff7H'E6HDd!0ZG^r~]bZb5_!0[Coy~~Pa/a!0]\
        'zy~~[^#`!0](ct~{[T^8[#]!0]+Ev~~P]2[!0]+hy~~)JN_+a!0]0Iy~~-d6E!0]>jv~~%]Pa._!0]Coy~yI;]:`!0]Lyr~}]:H4[']4^$]!0^8(t~R[$`^I!0b('t~hD\
        S^.`!0b(Qy~IX:`!0b)2y~d`!0b2=y~xYj`!0b:-y~#X~.^!0b=3v~Y`0JBC3f!0b?Pv~_]EW!0bBVy~hH2c!0bEXy~t]!0bFKy~I]!0bIky~~6aLZ!0eEUv~8[P`!0gLn\
        y~-I`b?b!0i6zv~lY#Z#Y!0o#cy~~4_!0o$Mv.^~~(G#a!0o('v~xX8_6X!0o)+y~WXTY!0o*3y~~,`B]!0o*Ny~Gd!0o+Ti.Z>]=_6ZAI)a>FEc&]*]#`%H'^!0o3Wy~~\
        4b!0o4)y~~G_!0o8+y~5]c_!0o;>y~/[r^4H!0o;qv~~2b&YHE!0o<ty~~4H$X&c0F!0o>6y~~&D-i!0oA.y~CE_c9^!0oD?y~~6F#a!0oDpy~4I~/Y)a!0oE0v~~G`(Y5\
        H%^!0oF2y~~&[CY!0oIzy~x_!0tB3y~~6YSW!0u3Zy~>^!0y,2y~~]b(I!0y2xy~~'ZW]!0y3Jv~~'Y8b!0y5bt~}]'a!0y;Uy~_bED8Y!0y;Wy~~']EZ!0yMUv~_]EW!0\
        z;fv~<[fF5J#`!0z=0v~~9c!0zBMy~2]>dhI!0zBdp~<az_!0}E<yKc!1%+Tr~WX/^N`%a=H!1%.#v~~1]*]!1%Cot~^b6f%X?H7I!1%Hzy~~$[][!1&J:y~v`3Z!1(?)y\
        ~~N^!1*#im~Z`gW$_._!1+Iny@c<a!1-'Qy~0_~.[!1.%fy~ZIh^!1.)5t~2^}b.[JH!1.+TpHBi_VG6F+[$]&^/d;D+]!1..#y~}`5]!1..wy~~h[!1./3y~XZ#IPY!1.\
        /kt~HIS_+`%]IE0Z!1.6Fv~EZ~=Z!1.8+t~(].Bt]5`!1.8mv~~8f!1.9Lv~~2Z#](W!1.=hv~4X5ZaIVI!1.>2`8`dW#X*ZGX-W#aE_*a#I$[([&H#I%J(c+a)D0d#H!1\
        .>zy~;c?I#HPH!1.BSv~~U[,]!1.EBy~YZPG!1.E{l8_~K`EcBF)Z!1.Ikj~'^#H(^MX&ZS[#^G^#H!1.L9v~&Z#]#[!11'?y|`!11)Avy_~P[!11/p`xc#^#Y$G#jW?(d\
        @[0GXZ!11:}dyX%h#J^V:YAe4Z'G!11=kt~|HUi!11EXy}apI!128+y~2YTX!12=htwZaG#bYI/I;[!1:(,y~.]~K[!1?+dr~~;]'[!1?+etN`~jX'Z!1D=0v~Lc!1DA.g\
        ~+J>]']5Z)Zl^!1DCIy~G[RG!1M'hvAX~{XAY!1ME0y~~ab!1N0(v~~J_!1N<ty~~CZEY!1Q(Qm~:X#XFZ(]'Z*a#Z!1Q-uy%bpI!1Q/jv%Zp[%[!1Q:Jt~6['[OY.Z!1Q\
        ;Wtse!1Q=0yvbm]|I'J!1Q>nyvb!1Q?#y~A_!1QENtwYGZ7],[!1QH6y~2ZUZ!1QKAy|I?WYZ!1QNCy~eZ$Y!1W>#y~~Ic!1WGiy9I~~2]!1Y5sv~;a-I!1Z'Gy~,^!1Z'\
        zy~DW!1Z+Tf~,]4Y'a#_ug!1Z=Ek~,h~2Y<G!1ZBWt~,d!1ZD0y~C]v_!1ZEVt~,D:]u]!1[+lt~<I*_!1a'3y~3a!1a?wy!1aC-v~-I&b,H<]4c!1c*]y~~E^!1d'9y~0\
        D~8`!1e-ry~;V!1e5Iy~<W!1e=0y~<^*X!1f)Ay~~'WIY!1f*fv~c`!1f+Ty4G~LIQX,`!1f:}y~tbFH!1f;Uy~_f&I!1f?)y~cZiI%Z!1fC/r~_a7ZFH!1fE'y~_`[B!1\
        g$My~~4^!1g$Xy~~5b#G!1g&vy~~4b!1g')y~~4Y#E#_!1g'3y~_[PZ!1g'zy~~5BHc!1g('t~qW#W#Z!1g(cy~W^TW!1g)5y~^^{Z!1g*7rga&I#_lZ7XRX=I!1g*Oy~~\
        8_!1g*pv~|a!1g+Hy~~/I'Z#^!1g+T_.W2Ye[$cW^6W)a3H#]$]$`$g#e%Y2Y3I#Z!1g+hv~_X+Wg[!1g.#t._~fF:`)b!1g/ky~~ED=_!1g/py~~6a!1g11y}^^W!1g1f\
        t~cbc]!1g1gt~cbc]!1g2:y~~)J(c+[#I!1g2Ay~y`7b&I#J!1g2Gy~~5X!1g3$y~W^TW!1g3Rv~yc!1g6(y4]~QZ!1g6@y~_DAY/b)H!1g6ay~qI%`'`!1g7(y~~AeAa#\
        G!1g8(v~R]$VO[!1g:0y~:Zg[!1g;.y~8aT`YE!1g<tt?[~p`6c-`!1g=0v~1akI2Z!1g=fy~ra)GTW!1g=hnK[MI(`y](^-GCG/^!1g>2p}Yr[$]'I'E.]CH/I*Z!1g>`\
        p~5I~%b!1g@`y&aGI1`!1gA.y~.J(Ctf!1gC-v~5JDI4VBf!1gCon1ajHbW6X)bWH*c#H'I!1gD]v._~~(]$J!1gEBy~bbEA!1gENy~b^ECBH)]!1gEXv~~$Y2a%_*H!1g\
        F0y9^~Y_!1gH0t~WI*^FY!1gHIyz]~Bb?J!1gL.t~#I%H7F$eu[R_!1gMly~7[!1gN-y~ebR]!1iD0y~YcP[!1j+Xy~]W$aPB!1j3~p~.`%HHIP]9c#[#H6H!1j=0v~0H$\
        bFdoB2G!1jBMy~+a!1l('v~]C6c4e!1l7Ey/c!1l<ty/GJe~'A!1lF#v~]_HY!1lFsr~~(d!1lH/y/a!1lJ&m~]d!1m3~y~/a!1p)Zv~>[/Z!1pJZy{H]]ba!1uHti~%`6\
        d@G!1uJ)y~:e#IQHYG!1v+Tv~~Ia!1v8iy~P^&]!1vB?y~&`%]!1w0Ly~iW!1wCNy~=a!1y.tv~cc!1z2iy~zIEg!1z61yMc!1{-ayIa!1{=0l0^O^#^$c#[!2##@y~DV!\
        2#(Oy~CZ8[PH!2#*6y~~0[F_!2#/Wy~`ZFI!2#0Ly~IX-^!2#0oyz[8]~'G!2#2=y~.a~2Y!2#5st~C[#cuI!2#8ey!2#<ty+Z~uF/[!2#=Et~eYV_!2#=Sr~SH3d!2#>d\
        y~I^#J!2#?vy~~*Z!2#@ey~QX&Y!2#AkyHZ~>_!2#BSy~~ce!2#EBt~S^3I%`<H!2#EUv~BZ3H3Y,I.]!2#Glv~2Z/Z:Y!2#I9y~C[!2#J&v~~Aa-C*f!2/97v!29Cny~0\
        [~HY!29ITy4`~J[!2:%by~~9a!2:)@y~~8X!2:*py~~8a!2:++y~`^!2:/pv~WGN`!2:2#y~`ZFI!2:5sm~2Z#WNb!2:7Ly~N]gF#[!2:8iv~`_!2:;.t~`B~)b!2:<Dy~\
        `_!2:=0t~`[F]Vd!2:>_f~3`(Y8`2]!2:>`y~~)J1]#W!2:?)y~~9^!2:BMy~`^FD!2:D?v~~8I#_!2:G^r~9iHC!2:H0t~%b0cMI#>P_!2:Jhyy^!2:N-y~^JYb1a!2;*\
        Wy~~)b!2=#cy~~4^!2=$:y~~U_'J!2=&<y~~UW'_!2='hv{[zb!2=(Qn~bX=`4E#c7b!2=)5t~4IQZD]5b!2=*yy}X]E6^!2=+Td~3I#Y3[3W=F-Y(Z'd#Y&a&[*W2[%Z&\
        X.[!2=.#y~}X!2=.wy~~h]!2=/gt/H~OH6f#Z!2=2iv~xcNV!2=39m~xI)I/dDa%_0_%]!2=4Gv~hZtW!2=4by~~>c!2=6Fv~=[}_*[?J!2=8+t~(a~%]NI!2=:-y~~4]!\
        2=;ey~qI:_!2=;yy~~I_@`!2=<ny~xZmW!2==Ev~ra9I2W6]!2=>;r~0_:Z~,_&G!2=?Lv~ra(^N]!2=A.y~XZ#Y!2=Ary~b[?^(F!2=E0y~xE'E1aH`!2=EUy~scGH3]!\
        2=EYy~xb!2=F1y~h[!2=Ikr~.J)^eJ9_#Y#JC`!2=Jky~Adp>E[!2>1Vy~yZS_!2@+Ay~]ZH[!2@1Vy~~OZ#]!2A*3y*^~yD-d!2A=^y~~Y^1X!2C1.y~~`a!2F>yy~ud!\
        2G$Xy~~5a!2I+5y~k`YI!2I9gv~:bRY!2L=hy~~O^#`!2M(wv2_&f)IcJ!2M+hv:]#_FcxE!2M=0v=_A_~'a!2M>LyIf!2M@ryIb!2MBgv0`&[!2MD0t8g'C~mc!2MDYy-\
        `0Y!2N;ey~~.`!2O,?yK`!2Q4byNc!2R(Zt~sdY_!2R6(vY^Zb!2R<tn#^~Ub>_cB!2R=0y~1Z.Y~=G!2R=;t~sb!2RF2y+Joe=]SI!2RGTy~W^TW!2RITv~1X~4Y#X!2R\
        NZyw^]d#I=I!2S=0t(_nZ#^#[!2U*?yxb!2X&>y~rJ%X#X!2XM5v{b~6I!2Z##y~%Y!2Z#py~~4a!2Z$(y~~U]!2Z$-v~lY#Z#Y!2Z$Mv~Ba!2Z$lt~B^~:_!2Z%Av~B[~\
        :Y!2Z&uy~AVp`!2Z*7y~9[,_!2Z*At~A]#]~:H!2Z,ty~B[~:W!2Z-ry~#[~T`!2Z2Zy~(X<[~:E!2Z54v~9^~>b!2Z5sp~-X7^=W/Hng!2Z8+ry[9IJc{Y!2Z>nn~(`5I\
        )f~:I!2ZAby~AZ!2ZBSy~5E/H~9d#X!2ZBzy~B_!2ZC-y!2ZCdy~JW!2ZEUv~.F(Z~EV!2ZF2y~B@*G~2b*`!2ZGUy~.a~K]!2ZJ)t~Ac~(H5`!2ZNav~#`$]!2]##y~B^\
        !2]F@y~~ZY!2]J)v~Be~:C!2]Jny!2fF2y~~5^!2i+Ty~]ZiY8J!2i+hy~~RH.f,G!2i/>y~1C(Z~/I6c!2i/ky~1I~/^'a.I(J+I!2i2Ry~1_L^zI!2i2uy~~HV!2i7ay\
        ~1EuD;c4b!2i;Wt~1^;c|I/^.I!2i;ey~Y_eH@`!2i<tv~1JGaEa!2i=0iyJ5a0`#Af[=Z.[1]$f!2i=Ey~.e~JX#E!2iBqy~'H,a(d~0I!2iBxy~'c!2iC/p~?F#e-W!2\
        iCoy~~9H5`!2iEay~~P[1Y!2iEsv~~DG'V.`6b!2iJZy~HY~5^!2iKVy~1D~5W6a!2iKkv~~U[1Z!2iKpy~xag[!2iN-y~@[*DS^!2iN3y~~Rh8F!2k+Ty~/Z~=Z!2k+Xv\
        ~~8H#^4Z(`!2k=Et~~AfD[!2k?Lv~~AGId#]!2kF#v~~5c!2n0$y)d~S[hG!2r=0n<X7e2e~&X!2rBay<h!2sL9y~~3d!2u%Ay~~Z]!2u%yy~~>^FG!2u(Qy~~'[E^!2u)\
        5t~x]+Wd`!2u)Hk~.E(GmY$e>^2I'd!2u*3p~/[?[%X*aF@3a1]!2u+Tm~,V%^A^+G:_=^UW!2u-dy~h[!2u/Ay?Z~6]!2u2:v~5_J]THJ[!2u4by}[~:G!2u7;vnVn[EX\
        !2u9Yy~_a+`xG!2u:'v~I^,[~1^!2u:*t4cyes`RD%C(J!2u;ey?_~lH5IId!2u<tn~1^8C$^~.a+_&W'E!2u=0y~9_XD?_!2u=3yk`[WdH!2u=fvHZvX!2u=hv~9W1]hX\
        !2u=qy~c_w]!2u>Ay~~AJ3f8B!2u>Dj~WZ#V&Z-]K[*]$d=X!2u?4y~?V~8c1?!2uA.m~&[-_%^;c(]GHTI)H!2uA6y~9^!2uA}y~HWS[!2uD0y~4bTa]H!2uEBv~P`m`D\
        F!2uF0v~0aF`gY*G!2uF1v~yc!2uF2y4_~R_!2uGHy~~QZ!2uI=y~VX|Z!2uIlv~5[~Fe!2uL%r~b`(Z?HV_!2uLFy~1aM`!2uM5y~x]jb!2x+Ty:[~j^!2x,iy~-[f^!2\
        x5dy4Z~~0^!2xD0y~qWn]!2xHxy~xc!2xL[yH`~>I!2z)hk~)[&Z5Z.[4];Y7I)X)WB^!2z>6y{I~2J)c!2|;Wy~~Ib!2|@6y~~6]P^!2~>6y~Ma$[!3$1gfyZ9e.W8[H_\
        .]$]#^$I$I$]#`#F#]3I'_1W!3$4by~g^:Z!3$<_y~0[dI3X!3$?+y~<_i_!3$?Ey~~;Y!3$E{i~1Y+Z#Z&X3Z)X)^*]EH#[$F!3$H[t#Y-XmI%][W!3&+Al/I4c~=G6I:\
        ]0^$Z#`)^.^.I!3&L/y~<_!3*9_vwZ~7^4Z0F!3*<_vDD&g~AZ!3-+Ty?]~D^[D!3-2uy~~@c!3-:Im/^a]~L]3H!3-;hy~~N]!3-=0v~_b_F!3-Gly~~@b!3-J&y~~@^!\
        30DJy~r]&^!32+lj7Hi_#a#_ADLY(b#]!32-(m~fI8G:^-F2e/]$a!32/]y7f!322:v~3]N^!32=0vQ`~6cl`!38(Oy~)Z~)]FH!38+Tr~~Tf!38Lhy~I[!39-)v~kXYY!\
        390$t;X~A^hY!396Qv~~UY4_!398tv~:[R`!39;Om~P]:I8[Q`$_1_%Z!39E0r~B]Gb9_/[&GC_&F#H!39Lny~YY!3<D2l~~1Z&[F^#]&^$Y&_%Y!3=*fv~kb!3=-(y~3[\
        8Z!3=1ay~._~LZ!3=;Wy~`WK^!3=<Dy~-IPZ!3==0t~jV8[o^!3==hy~4Xn]!3=>Xy~5IIYU[!3=DYy~~,[0[!3=Htv~)]X['Y!3=Mdy!3>;Ov{`~6a!3?GTy~~Pb!3C/U\
        y~G[u_!3CNAy~~K^!3E'Qy~P[0Z!3E*^y~vG5[!3E/]y~P`!3E0ov~v^-aBF!3EA+y~v`^[!3F/ky~~+`I`'H!3F=0y~3f9_cJTI!3G(Qe3[kD#`#WUI(]#G&]%^2X*JH[\
        ,^+c'X&[!3G+cy~^bTJJF!3GCEewX#[%[#]#[#^'Y/bCI2I2^@X8[/X!3H/py~WWFW!3H1Qp~6['ZFZ'Y&Y.Y!3H:Jy~~([L^!3H<tr~5^.I(X2aYF8Z,_2F!3H=3v~1e|\
        [FH!3H>6p|[)Y/Y/`/Y8]rC!3HEDy~)]j[!3HLFy~[Ix^$Z!3HMdvy[IZmJ!3J>2y~_[!3K+Tt~WfA^5e!3LJ)y~Z`!3NN3y~_ZEE-]!3O)|y~~&a!3O*^v~I[~#^1[!3O\
        ,>y~~Qa!3O0on~5]4YRY+I0J(]/^'[6I!3O9Vt~5]~'_+[+I!3O<Jr|Y~5_(J/V!3R(Qrx_jZBZ!3R)Ay~}_!3R+Ay~]X!3R+Tv~;I~(^?^$`!3R+Xy~s^,I0bAI1G!3R0\
        $v~Z^h[!3R1vy~&`~1a!3R4)y~~Ga!3R6Fgw[E_#[.c9['YQC!3R8+t~_X%YK`9H;Y!3R9Ly~~#F$^0Z!3R9ii~;g$YNer]!3R<Dy~[b!3R=hm|^H^WG#b=I3Z)](I$G#Z\
        (I!3R>/v~v_3]!3R>dv~~'H;f!3RA,ywb!3RA.t~Le!3RBSy~._!3RCDy~>]!3RCoy~rWl^!3RD/v~.Y(ZQX!3RD?v~}c5G!3RE0tw[~(b$IHa6G!3RH-v~%W?]!3RL9y~\
        LX!3RLny~La!3RN2y~}d!3T;xy~&IW_!3T<Dy~[[!3V;Or/^~5d_W>I!3VE0v~}Z]`&W!3W1&y~~4a$X!3W6Qy~~4DUb!3W9iv~~._!3W;Oy~AGp[!3WIkr~~4Y$cG[!3X\
        -6y~.]~K[!3X=Cv~vX!3XEYy~SWz[!3XFzy~uf4B!3Z8my~~7^!3^8iy~Y[!3^A=y~oX.`!3a=ky~]`H]!3aA&t~]YFb$Z!3aL%v~X[#XPW!3c2uv~GW'J)JF]Z^!3c=0y\
        ~GG'_E`!3cD]y~G`~:H!3cI|k~Ge~0]!3j1.y{Z6XtI!3j2=y~bW?^!3j2ky~~A`!3j=6v~#W#]~'X!3jB?r~'W#^K[!3m(5y~0Z~DX!3m29y~0[~HY!3m8+y~.^!3mA+y\
        ~HJSe!3p,pt4^~~/bD_!3p.7y~~F_!3p/]v~0F~8g!3p0Ty~0c!3p<_y,c~&D~8IDb!3p=Ey~~Fb2H!3pEDy~~j]!3v(Qy}H^[~*[!3v*3t~q]$[(HT`0H!3v*Fy~M^-G,\
        `~%J!3v*hy~Mb!3v*yy}[!3v+TmyY&`(ZVI8`(E!3v1gr}as^ZZ!3v8+v~#XW_!3v8iy}apI!3v9gv~M]oI3`!3v<ty~t_g`!3v=hy}F]`q`!3v=ky}HM^~%J!3vA.l}]$\
        XVY&Z6W*YjZ!3vAsy~MC-Xu`!3vE0y~#]~eW!3vGlywGSJEc$Z(I!3w9$y~8X!3x=0t~3f+ZYJ;HY_!3x=Ey~1`KYiF!3xC-y~3X+]!3xJZy~ZZu`!3y>Yy~u^r`!3|##t\
        ~Y`PI!3|%|v~~Cd2H(E1c!3|&Sv~YYP[!3|'QtzJ:d!3|('vzI+d~8G%FB_!3|(7y~(H~[_!3|(Ovz^%Jc_[a!3|)dyzG[gQF!3|*Fv~Y`PX6H!3|*py~~8`#HJ^!3|+At\
        ~(]VZHb!3|+Tn4IhF+aE[/IfaJa!3|+XyzI~DY-^!3|,:y~;I@^Pb!3|1.t~MY-[QW!3|1dy~(a!3|2Qy~YBPa!3|3vy~XH,b!3|:2v~;[?]QG!3|;ev~~.H5[!3|<ttz`\
        V^kc!3|>Ay~~AcII!3|>Xy~XafY!3|?LvzA+d~M[0Y!3|Ast~YEPc!3|C-y~YW.X!3|DJtz[P]-]QH!3|EUyzW'a~FI!3|EYv~(bSIP_6F!3|J)y~;Z@a!3|Nay~YZPHYb\
        !3~-vt~1D~5a!3~<tm~.Y#`%Y)V.J(Y5Y+cSF!4#5Ty~~4Y#E#_!4#5ay~~Pb!4#6Qy~~4]-I!4#Coy~{a^`!4#E0v~}e!4&8'r~5_~Hc!4):9v~5ZjI1J8Y7[!4)Jvy~n\
        bVG!4+;fpEd$c~~BI!4+BdyE`$`!4,&+y~O_!4.A&y~0gyF<Z!4/'hy{a~MC!4/)dy/`4C~HfTG!4/+Ty~/[!4/,?yA]~HITf!4/:}yN^P`!4/IHy~~yb!4/JZyA_~?^+H\
        !41)&v4ZAa$_!41+Ty4I~FH;`8f!41,%n'Y'Z%^$]:]5`wF(J-ETH!410~y;^TZnH!414bvD^{^~:E,b!41:'v:Y~F[uZ#I!41@DyLXQY~;H!41B5yH]>^~WI!41EBt~VZ\
        %Z:X8H?H)d!41EXy~AWHCTb!41EsyL[Cb~AD!41F_y~~V]!41LFy3f,H~;C!44:Wy~E]'Z!48(cv~2[2`~(Y!48Dsy~~Sb!49*ut~q[2^^I(Y#]!4:6By~~Y]1G!4:H-y~\
        .^!4>1Dy~LY!4>=0y~L_!4B3wy~K]!4BG^r~:c!4D=0y~fd!4G0$v~ZahG=[!4G8+v~~?^(];X!4G=hv~hZtW!4I)5y~ua!4I+Ty~+^!4M4by~g_QW!4M@2y~~/`.Y!4P%\
        #v~Na!4P&Vi~~2X)])]0V0]5_!4P&Xm~_]P_(I#ZX_!4W=ky~~2d!4`=ry~~)J2b!4b(Qyee_`AB!4b*Fy,c!4b+Tp:^1_~AXOXC]!4b+hy~>[J]!4b+wtA[bXZY+dSI$I\
        $J!4b+|y~rY$Y!4b,>y4I~`a/Z!4b.cy~~4X3_!4b/Av~~B[$`0^!4b0br~gB#hzA!4b4yy3[~~)Z9I!4b6.y/^!4b8ir|]#J~/fM^%Z!4b:*y~~V[$[!4b:ar#[*d'H6I\
        &[~0^2Z!4b:dyD^~DJ#Dzc!4b<Uv~_[P^W^!4b<tn,X5`1Z8_w])_$H)]!4b=0p=^}_CJ2D.a<Z(c*]+I!4b=hy~~;`EZ!4b>'y~&[~]^!4b>6y~]Z,VUH!4b>Dy~S`!4b\
        >zy~'Y~L]!4b?]yD[~~Bb!4bACvN[L_i[!4bB)r|_(^b]$X!4bBMp~0ZPE)Z,_?c,^!4bC(v8CdY]b/[!4bC]y?]!4bD0y~XIQa3Y!4bDYr#_@]~IZmV.^!4bEBp~Y]#_/\
        Y.[>Y!4bEsyY_~~2[!4bGWy~1YV]!4bITy~]aHG!4bIkv'^~0GUc!4bIly~5IUepH!4bJ)y;[!4bJdy:`~NG!4bLBtAF]JiW0ZFZG`!4bM5t'c~UH0`T^BD!4c/=y~}[a^\
        !4d<ty'a+Y!4dL.d8ZU^5W3bC_)b-Y4[2F'IIW#d!4j2#y~e^!4jEVy~h]SZ!4k?Av~0bAFt`!4n?Ay~0`!4o2#l~Cav[!4o5st~-H8avf!4o=0y~CY!4oD0y~C[!4u+Tt\
        ~+`qHVg!4u,?y~~(_)d!4x*'v~5[~=W+[!4y%+y~~%[C_2E!4y%,t~~DX6d!4y%cy~~0f!4y+At~~(gLG!4y+Ty~~-bQ]!4y/)v~rZ9]!4y1lv~]EHd!4y2#i~~0Y%[+Y'\
        ]0]%]$f,]']!4y3&y~~AY3a!4y3mv~.J$D~D]&f!4y<tk,d&[1^Y[6]'Y_Z.[!4y=0v~1GMYye!4y>#y~#b~dF!4y>Uy~~3[=W!4yC-y<a~~?^!4yL.`yY$[0I)W-G#X3X\
        &^#V#Y#W&Z)_&])a0I'G$[#d,H$Y%I*W7X%Z#g#Y#E!4z-iy~OV!4zL.r~'[2df``[!4{*Fy~bdEC!4~(Qy~q]$](I!4~+Av~qa!4~,iy~s[#Y!4~1ly~]D6c!4~2xr,]~\
        gZ$W&`$b!4~3wy~qZ%^!4~:}y~tc!4~BNv~r_$^!5%*7y~_HUc+ZBI!5%=Wy~~S_5W!5%=kt~AZ$ZKZ!5%>6r~2[$`~&J#X%Z.]!5%>Dr~,]0`Sa#dW@!5%AVy~y`!5%I]\
        i~+a#H[Y6`$Z/X5^(^*]7H!5%L.v~.H(]~U[!5%M%y~~b^!5%NAy~5b~FF1Y!5&'Qy~~/Y!5&'zr~~]]#e!5&(Ov~|Y_^)^!5&)'y~#I]]TZ!5&)jy~$a}[!5&-ry~#]~.\
        ]!5&.|v~~$_4dA[!5&0by~x[d`!5&3qy~.Z~KJ!5&8Hy!5&<;y~~$_!5&=;t~~<^5F%e)^!5&=[y~VH|c*H$Z!5&=ay~_ZB_!5&>6j~5I*]dD)[$^&I/`&H#_#H/d#Z)]!\
        5&@2y~~YV!5&AVy~y^(_-E!5&Coy}I][tC,_!5&D/t~XZ#]P[!5&F)n~rZ)Z(_OW0]!5&F2y~V]!5&Gqy~~U_.X!5&I]g~4^UY=Y%H%X4X#Y+X'a%]7Z!5&L.y~.V(XtI!\
        5&M%t~VIFZdc!5&NAr~#[V`TY(IPc!5'>2y~~__'^!5(5)p#Z4[y[(A^Z!5(CnyY]~~%[!5)+Hy3`~EZ!5.+Ty~~T^!5/<Jy~5^~FG1a!52/ky~~LG+a!536Uy~~;_!539\
        Hy~~Q`!53Coy~~U[4]!54Ery~~Ub!59>6r~xZ(I/]%_&I8V8^!5='zy~~LY&[!5=(Qv~^f=HM^-G!5=*&yT_$^!5=+Ay{Z{Z,I!5=+TlmY%ZkH6HTa-b!5=,Jr~:^vF7a!\
        5=1.y~Mb!5=1ay~h]w]%E!5=1gv~^e=ITH-H!5=5&y~r])G!5=9oy~&b~)H(c!5=;'n9^~bDMI)^/`.[!5=<#yzbaIpG-_!5=<`y~~Pa!5==0pT_:G%c~2ZQ]AI!5=>2y~\
        ^^pW!5=>Dy~y]TH!5=?Qy~~T_!5=@My=b5I~q]'G!5=DJyT_$_!5=EYy~~T^!5=N-yT]$[!5>7}tyY%Y$`AJW[!5A>8y~?e!5B+Tv~]bD_@]!5BE{y~~Q]-^!5F<_y~~Yb\
        !5J$@y~~Ma!5J$Zv,[~,]R]!5M@uy~_cl[!5PGmy~._~K^!5T/ov~vX!5T6Qn~Ab`a-D'c#G!5T7}v~~4a!5T;Of~5]lI2;#p#ZG^'d!5TE0v~~;b!5TEXv~AIpc!5Z)hy\
        ~&bR^SH!5Z4/v~uI-c8_!5Z>6v#^~%]$Z!5Z>Dn~$_;Yad4GR^!5]%'v~-[+]$[!5]-uy~<W!5]C-y~e['V!5]C/y~<`H]!5]DOv~Tb!5^2:y~`^!5a'zv~~S_!5a(Qy~]\
        _~%H(_!5a+hy~~U_&`!5a2uv3[~q[.X!5a4yy~p^4]!5a8qy~~`^!5a9oy~~I_!5a:9y9_~a^bJ+I!5a<ty~~&IU^!5a=0r3`~rbNY*`!5a=ht~ra)HjZ!5aBMt~?^RHI^\
        <^*Z!5aCoyyb~)YYJ!5aEsy~~I[!5aGiy~~$V[]!5aLBv~~<]Da!5b2uv~hb!5b2xv~~'^^^!5d+Ty~~(W.I-_!5dL.Z#W-W#^'XlX4HCG#X(]6I*X%^$^&F$]'f'_#b#f\
        #d+]$a,Y)]+X#](Z!5e+|l.G$`#_*_&[-]G`DE3X2G%ZPI'D&b5E!5eL[v/]acnGmI!5h'3y!5l?Ly~~P_1[!5o=0y~.E~5^8c!5s'.y~E]!5s'Ov~(_2Xj^>H!5s+Ty~-\
        _Rai>BI!5s+hy~3_.[!5s0oy~CE_c9^!5s3=[~)Z(X#Z#Z#W#Z#V0W%H&_$]2X#W#X$Y'W(`,Y!5s8+y~-GLc(H/H3E]h!5s9By~G`#E&JO_!5s9ot~2]?].Z:b!5s:Sv~\
        -Y:H~$`!5s:_y~E](W!5s;Wm~(]'Z8B$a<`Yg'_*I!5s<Dv~4Dt_!5s=0n~%I*_'Z(]AIj^,^)]!5s=^y~#^,J~*a!5s>Dy~-Z~<G4^!5sBMy!5sDYv|]#J2[!5sG{y}I0\
        [~;e!5sI9r~?Y']<]5^=G!5sJ)y~-I%d]^!5sL[t~-eBZ!5sNAy~-Z~_^!5u+Ey~~]b!5u5&y~~QX!5v,Ly~jb!5v@ky~hbz^!5y('tAX~{X4W/Y!5y(Lv|d~#E:F9F!5y\
        (Xy~~#aIb!5y+Ap~]ZHX4I*a,J2]!5y+Tv~~Q[2a!5y1.r~}a#[2^*J1c)B0J#G!5y1?y!5y1bp~~J]#X#f;F!5y1lt~]FHc!5y2#y~~Ad-G!5y63v~~;c!5y<?y~~;b!5\
        y<tr~~:W4d'Y!5y=0t~1X~4Y#X/a!5y=3d|[6XIH6J/[#^3J'_#F1F#c#`'_-I)F$^!5y=Ey~u_K_0I!5y=hy~~3`!5y=ky~ZHDaEb.E!5y>2r~~#]Ic#J!5y>Xr~~;e8H\
        !5y?py~z^e^!5yCoryZ~PY'F-_#H%a#X!5yF(my`$[~LE#Z#H'^!5yFpv~]X#]6Z!5yILr~~3F*c!5yJkyyZ~PH7J&]!5yL%v~~:]2I$`'H!5yM5y~|`$]JE!5yN2y~}J;\
        D1])]!5zLdy~fc!5~)hyw^&b~2D!5~+TpM[~`e(G#`!5~+Xv~~0E)e!5~9Lv~|Z$Z/X!5~>tv~~0a)H6]!6#6#y~~Qc!6#N7y~BW~:X!6(:wv~_ZPX!6(;qy~_[PZ!6(=0\
        v2ZI^!6.(Oy~]_!6.=Em~HfS_!6.JXv,b5`!6/+Xv~z[!6/=Em~HhS]?I!60J:yI[~@JTc!60M*v~v[3b5Y!61@Fyoa!61@grL_;a+WLG!61AhyLa#_!61L[y~A^#[!677\
        Lh8_db+Heb?H6c!68D]y~X_s]!693Ry~va3F!6<:1y#_~h]!6=Edy~da!6>-Vy~:[7^aH!6@'9y~~+`;]!6@('y~<Zd`!6@)hy}d!6@+Ev~~#]/`)G6I!6@-(y~~3`RE!6\
        @.|y~~#G6i6<!6@01y~~7a!6@3Wy~|Z!6@7ay~~K[!6@8mv~~/J#`)c!6@9it{h~2a&[%<6A!6@9|y~~Kc!6@<9n{_~#Y$E6I6[!6@<`v~b`>a)HC^!6@<tt~OW5]=GJ^!\
        6@=0r~~#A/i)B6a!6@=Ey#a~~A`!6@=Xv~~0H)b!6@=hy~~#^/HCH0X!6@=kt~#a9]FYAa/F$H!6@@Ut~]G'd>@)Y([)`!6@@jy~~Q[&c!6@Arp~_f%E>G/A)b6F!6@BMv\
        ~_iAH/_)D6J!6@COv~~*I(Y!6@D]r~~*a(DH]+I!6@EBy~~7_!6@JZy~~7_6J!6@Jay~~K`!6@L9y~QX&X!6B(|t~kYY[4^%Y!6B=Yg~x[)W'^5X/V)_#H-Y#]$a$[*Y!6\
        BD2v~L^~0]0^!6BEUy~'`&b~PG!6BLny~~Y]1G!6BN5k~y]7Z7].W'],Z$_%Z!6D=0y~u_!6F(QrwbkZ%Y%YPI!6F*>yw]m^$G!6F*Fy~~6_!6F*Qv~Pa:H!6F+4v~Yf!6\
        F.4y~~-c!6F.5n8g~C^!6F2uy~S`6^!6F3Hy~=X!6F6FpwbAZ$X=X#H&YLI!6F:0twI;Z?[7X!6F<`y~5dSJ!6F=0l~5I?c$a6B9[F^;^!6F=Sy~S]3J!6FBMt~SV<`La!\
        6FEBvwWFZEI%X!6FENyw_!6K'9y~~+^NF#[!6K(Qy~W[$X!6K5ay~~<_/[!6K9ir~~4Z-_/W(c1Z!6K<ty~~XX#Z!6K=0v~5`6^-H5c!6K=sy~QG#d!6K?+d~xY$Z$`#X-\
        [$[%]#^,]%Z#V$Z)[#Z$V$Y%G#[/]$W#Z'D!6K?Ly~~8^#E#_+G!6K@2y~YZ~+X!6K@4v~~U]$Z/_!6KA+v~~>`:^&]!6KC-y~R^$Y!6KE.r~~([OG(`&[([#]!6KJZt~~\
        .Y-^1]4a!6KKVy~~Xe#I!6KKkv~5i6W/I|F&^-I!6N5Fy~~F]/_!6NMui~~$X/['Z%Y3])[&[$[$]+](W!6Q+Ty~~$_-E'^!6Q;xy~BW~:W!6QDJy~BW~A]!6QF<y~~$Z2\
        W!6QJkt~xX][*I*Z!6QL%t~x`ZZ4H!6R=Ey~Ca!6R?Lv~~^d%]!6V85y~~&c!6X#<y~j_!6X-(y~)X/]!6X?Ny~9X!6XC-y~=`!6XF2y~)Y2^!6XGdy~)ZBW!6XH&y~)]1\
        [!6[91y~te|I!6_,By~;a!6_,iv~)]m_%a!6_?Ly~M_!6`L.a.f`_1I%ZV^(^?]&H&Z*Y(a#^6]#H)Y,]!6a5=gza#YO^EX*^+]DZ4](Z&Y!6j=bv~0a=]!6l+fn~:]Fa.\
        Z9GB]!6l,Ly~}_JZ8G!6l01y~~$_-H)_#H!6l0yy~_FEG-_:Z!6l2uy~~'YE^!6l4cy~}[a^!6n@2y~hgoD!6p(Ny~zAm_!6p+Ty~HHSbGW!6p,>y~K[0aPJ!6p.Vr~X_~\
        1]!6p3Ry~b[~(Z!6p5sy~-a=E2FC_!6p;WyKGIc~SI0c!6p=0g~0a:C%G.H,W/`-H$]Ba3`9j!6p=hy~Gd#I&HuI0g9A!6p>8y~GC'H~5c!6pBMy~HB&]O_!6pBSy~Lb!6\
        pB}r~W[FX!6pC/y~@H'b%b%G~@C!6pHtl~W?#ZE_0[G`!6pJky~Gd'H!6v('y~Ea!6v(Oyj]_`!6v*fy~F_!6v5se~-D:c&]$_KZIZ([!6v6vy~KFK]#]!6v7Lt~FX%d'G\
        !6v=0pic#HCa7V%Y%J~@G!6v@Xy~I`~B[!6v@iv~z[mX!6vF%y~Kb!6vI|v~E`~$^!6vLByiJ#gXB!6vMHy~(c?W(I!6w,tv~GC~0d!6w,{y~~4]!6w5av~~Ub!6wIlv~x\
        ]ZW!6wLFy~~(`OB!6y-uy%e~*I!6y;Wy(Imd!6zF2v~lY#Z#Y!6|11y|E~;`1`!6|;Hv~Aa#a~:E!6|KVy~~Yg!7$,Br;]oc0I8_&X!7%<`y~~M]!7%GTy~~M^!7%Jwy~~\
        @b!7(=7y~%]o`!7*4Xy~~;Y!7+8uy^]#Y!7+;3v~2Y~$X!7+F2ye[~#H!7-H0y~$`~bH!70'vy~.Z~K^!70*fy~,B_]P^!70,ty~?FFb!70.+r~=_#]~:[!701Zy~,`~2I\
        !70BWv~@^~8]!70Jxy~+_#CLb!70NNp~,c2ENY!71/_y3`!7297v~~3]@^!72<ty~~KY;[!72?Ly~~LY:[!72EGy~~#[JW!75J&t/^~~+]#[5Z!76+Tn~EZ6ZfE#Z#IBc'\
        _!768+y~~+E9f!76=0y~~Cc#J&`,@!76=Ey~XaiZ!76D0t~1g~3C#G!76JZv#G~~AZ#`#a!76N3y~~CE1c%b!771Qy~D[!7:'6yTI$e!7:+T]4_BJ#d#`.]BY*H#HD[+_7\
        e)J#]#c*I.E#a*X'Z#^#f0^#I$[$I(^#G-Y!7:/xy~~Bb$W!7:8+t{Y?W~(^;]!7:9gy~]ZH[!7:D0v~~Cb#X$F.I!7:JZy~~B_$E0_!7;-)ynFnaPA`e!7;/]lnhn[EW-\
        d!7;:}t~_fPD`a!7;<_y~_JPHZa#e!7;E)pnHnIE`-f!7<7ty~J^~:G!7<=Ey;c~AdhD!7>Gmy~6d!7G?Ly~~M]5[!7L'zyyY~)_IG!7L(Qv~~%a6^!7L(it~<czF!7L(q\
        y~NY!7L+Ty~~%Z!7L0zv~2[,I4chW!7L5sv~k[7a!7L7Ly~~%_!7L8Py~vJ3`!7L9ky~I_!7L=0t~2^4J,`!7L>2y~~%Z6Z!7L>_c~Nk3CV]!7L>nt~Ic#V!7L?4y!7LA;\
        t~D],V!7LBMt~<Z4a!7LD2y~2]~(J#X!7LL9n~Ib#[#]~9I!7LL<y~I[!7LN-t~NY+Dza!7LNNv~<Hj_!7N+Xvz]K^OY!7O1Ql%an^$b%a~PJ!7OH6yJ^!7OJ&vFc!7R8+\
        y~~@[!7RBWt~,Y2HNe!7Y+8y~~i^!7Y/pt~H]>[!7Y0;y~-c~^J!7Y6Ry~~ia!7Y=hy~~*a!7Y=kt~TXjaI`!7ZBiy|I3I/b#]!7ZGHv~~2^-I!7ZI?y~~<Y,X!7_*3y~S\
        X!7_6pp~0]9[~1[+W!7`;.r~$[aa*_Z]!7a(Qy~jY8X!7a3vv~&e$IkI!7a<9v~~Kb!7a=Er~;J/ZS]G`GE!7a=qv~~%e!7a@Wy~`Z([!7aBav{c!7aG.y~~=]3H!7c)zv\
        ~~2cfZ!7d=0v~.](HtZN^!7dMdy~.X(Y!7g0$y~ZahI!7h1Zy~,F:`!7iJ&yFg~~0D!7j()y~~%b!7j*7y~~:[5Z!7j>jy~~M^#^!7jCoy~~%GXa!7mImy~ZJVJ3b8G']!\
        7r-(vmd%a!7sBMy~va3^!7t,2v~JW~:[!7v'Qr~7X{_>c!7v+Tv~/Z8Y~'Y!7v2#r~ea?I!7v2iy~1G~5I-e;H!7v2xy~ec!7v83y~~5[7^!7vEUy~e]!7w+Tp~0k~.X,I\
        !7w3xy;`~p[!7wD0y?^oG~7`!7x9iy~~@W!7x=0y~~if!7}D]yyZ%Y!7}EYt~Ac#]oGHG!7}J)d~AY#moI!7~2#y,f!7~Kzv,`!7~L[y,b!8%/ay~~&c!8'Imr~5_~Hc!8\
        ((Oy~._!8(+0y~Rb$DOH!8(+Tyg]!8(+hy~TZO^!8(2iyrH<b<Jvb!8(6Ky~TW^Y!8(6vy~-H:H(c!8(6yy%e~*I!8(;.y?JTf!8(=Ep;hsY<GvI!8(>{y~Kb!8(BMy~HW\
        SY!8(G^y~~*[T`!8+#ov~{Zcb!8+$'y~k[?d<I6I!8+$(v~2Y1GpY#C>b!8+%(v~~+c,H/Y7I!8+%/v~4YtY9_!8+%hv~~(GXg!8+%jy~~0I)X+W!8+%yy~~?a!8+';t~#\
        Y1bU]LI!8+('y~~@YC^!8+(OtzI$J'^$[*[JI+IEe#D!8+(Ql0]p^0[%[#ZJJ&I>[)X#E'G&F9_!8+(qpxX~GI#d#`!8+(wy~HY!8+*3tw]6_'[s]aJ!8+*7t~bY6Z1Z!8\
        +*fy~:V$]!8+*pv~N[o[!8++Hr~4aEX(^JJ&I'H%Y!8++Ty~#[^H_Z!8++cv~^[}Z!8++vt~:[)]<Z}b!8++wv~~C^1`!8+,;p~.E(btf+G!8+,>y~~@]3I!8+,{y~GJU^\
        `Z!8+-2y~bVE^!8+-6p~XcQD0I'^$[3a!8+.Hv~~+e!8+.Ov~^Z!8+/gv~#I~RJ$^.f!8+/xy~+W~Z^!8+/}y~XZQc!8+/~y~.Fzb!8+0(v~bXEI+]B]!8+0oy~F[=EEe!\
        8+1gv~~#Y,J3Y%]!8+2=v~AWp^!8+2ur~4YtX+`!8+3Ry~e_yX!8+4)y~5]!8+5&lwH(`#JVZ#Y#]&ZJY$FG^-G&^!8+68y~X_xa!8+6@y~~7]0Z!8+8iy~XFO^$e!8+9H\
        m~E[v]*]+[%Z0_+Y!8+9Jv~EX%[.J5W~$J!8+9oy~OaaI!8+:9t~bGOc#INZ!8+::y~k^!8+;xy~ZWh[!8+<`p~^X#IIb>`2G(Z!8+<tpz_7[k`+C,J?_!8+=0r~5W-Y*X\
        l]DF*`!8+=Xy~_F%ZEF(^!8+=fyw`h@Ea!8+=ht~#X}[)^%cSH!8+=ky~4BtaJ^!8+>2y~(Hx[)I#b!8+>;y~h[hX!8+>Dvw]Y]!8+>Xv~#_WY+W!8+>zy~Y_~1[!8+>~y\
        ~EH(GiJ2_&^!8+?4y~~B]!8+?Ly~baED/[!8+@iy~H]SG!8+A.r~4^t_!8+Adv~^d!8+BMp~<`#_(HmaA^0I!8+Bay~_I_Y/`!8+Bzr~4]/XgB+W#E?^0]!8+B}l~|^Ua!\
        8+C/v}]?^RH!8+Cnt~~*c!8+D]r~[[(_OI!8+E0y~_ZIEI`!8+ENr~5`c]<XHI'_!8+GQy~~]Y#]!8+Git~#V]V&`~%[!8+Hgtn^na_>!8+Hxv~3]MH>[2Y!8+Ikv~W]]`\
        @^!8+Ily0b/Gua~HH!8+J)v~5Z'BRIYi!8+J=rwZ(]^X}[!8+JZy~~>X%^!8+Jky~WH#a+X|J!8+K-t~.[z]9[7F!8+KVy~1_!8+L/g~NZ+I)J%I%[-^1]2[$[!8+LBy~~\
        +_.^!8+Mdy~KX4Z!8+N,y~EZcI$`UI!8+N-j'[yX,e#G(D/Z8X)_?_,];G:d!83'Qn~0]#b%[oCT[3c!83)Ht~.E$^&boH>G!83*^y~~&[!83+Tt~+a~Ja!83+wy~~B[#J\
        1_!83,>t~~&I)Z+aSd!833Ey~+GG_R[!834)y~k]8DCa!8376y~Y[!83=0p~+['7sH1W/b#a1b&^!83?Ly~~&J7`O]!83FNy~$]:]!83NAy~~5[U^!86(cy~{X!86Esv~~\
        ,c?Y!88%#y~d^!8:8;v~h[S]O^!8:=ky~~l_!8;'QywG~``4[!8=+Tp4J)_0_'a<`#I$coI!8=+Xy/]4]!8=01y.`#]~~=I!8=4bv~~2`4Z#[!8=9?y0^6]!8=9iv/b-[@\
        b~&H!8=;.yre!8=?Lv0]+e~~=G!8=AEy#]<Z!8=E{t'F/^`]fZ0b!8=Imy'e!8=LFy/I#I&[~J_!8=L[r/]#^#[*]*]~|H!8>-ry~~3f!8@4>y~2]~8Y!8D)Kv~J_!8E,2\
        y~JD~:a!8F+|v~0Z)^]I!8F?Vy~:[!8FBcy#^3^!8FBgt#Y4`#H-^*^!8H'3ye_~=IP_!8H'zy~~%a!8H(Qy~^Z!8J9oy@]9]!8K=0t~z^;G#h%I!8MH[yIa!8SN3y~hZ<\
        [!8TD=y~~$]/G!8W1gy~|X4]!8W>2y~~3Y!8XBEy~$]DIWbeF!8XKOy~~#Z/^!8Z,tvnVn[EX!8Z1gy~~/[*a!8Z2uv~5_J]THJ[!8Z<ty~5I}[FF$b!8ZEXt~AY_]8]E`\
        !8ZF2v~TZ5`,`)I+F!8[(Qy~.Y(Y!8[GUy~.X~KX!8e+hm~Sa#a#^fH!8e4&y~5^~HJ!8e:'v~T[|]!8e:1y~2ZF`!8e<ty~~T^!8e=sy~(Ze_!8e?Xy~~&a!8eA.y~4`!\
        8eBVy~BH~:]!8eBdy~0JEI#J&_Qc!8eD^y~0[#W!8eE$t~0[Gbj`!8eIty~S]~1[!8eJOyw^ZV!8hDSy__'X!8i'zy~~^c!8i(&h~2Y7^:aLJ'WC_'X!8i(wl~4YGZGbUZ\
        %]!8i+Ty~P^d^!8i+Xyy[$]!8i-Gy!8i.4y~~/a=`!8i3cv~Lc!8i4sy~~#^*^!8i8+v{Z$^EY!8i<Jt~Ba~:W!8i=at~BW'D~0a4`!8i=hv~~/XRX([!8iBzy~#a~8a!8\
        iCWtw]^XTWLb!8iCoiya&]^H=G$G1FCB%]$J)f#g!8iDYv~~JI)b(c!8iEBy~~+[,cIF+F!8iEsy~~H^6]!8iHty~%_<FR]!8j>#y~#e~dG!8k.pt~~)a!8k.|y~~)[aI!\
        8k=0v~~)c!8l=ay~9^!8m(cy~~/],]!8m2My~~=a!8m4+t~~Md!8m5dy~~/I*e!8m<ty~~/c,FLY!8m=0n~cW;]*a)]+]!8m=ky~`ZFI!8m@Uj~2ZJaZ_#Y!8mE0v~~0`)\
        CNZ!8mI`y~~3Y&_!8mJny~JY~,X!8o7Vy~~8c#H!8p)Ay^[2^!8q>6y~xWeW!8s(cy~{^!8s+Ty~AEp`J^!8s.#y~~7a!8u+TtX^#]&^2W!8w5ay~~P]0a!8yJ&yWc~'G~\
        $e!8z-(v~8]2^~4a!8z2:y~`BF]`c!8z;3y~2`!8z<tr~=ZA[8[#XEJ!8z<~r~.W(ZtHNa!8z=hv~X[#[;Y7I!8z@Av~2Z/Z:Y!8z@Wy~`ZFI!8zF2v~=`!8zLFr~1X(c^\
        Icb!8zMgy~$]5]!8|')yw_MV!8|+Ty~FJ3e;apE'H!8|2My5c]c4H2F!8|8Jy@]9]!8|=0t=]rZ.[!8|EUy~9F@F*`(b!8|LFv~.[%Z~U[!9#EVy~T[~'^!9'Fzv4H~cH#\
        f3B!9(*fy~3W'Y!9(,?yA]~HX!9(,hy~K[!9(4/yA^/^!9(<Uy~@^%W!9(?Ay~.[C[!9(CAt?I1f!9-*Yy!9-3jy~~)W!9-8my~`ZFI!9-=0r~~gc!9-GTv~3^s[!9.'Qt\
        ~~5]0Y4^5W!9/-vy~1a~5Y!90Lnv~_]EW!90N3y~~.d5G!91=0v~~sd!94*fy~:a!94=ht~5WWI#XXA4`%[!94C-y~k[Y[!94CEy~k>#F#]Wg!94E)y~l]XH!94Jvr~-Y/\
        HRY#_:_@B!95#Zy~~GW#]!95EUy~:b!95EXy~A`!97(Qy~~#]!970$n;]~A_ZI/W=]!97;vy~~,^>]!97=6t~%_!97=ht~e`B[!97B?v~'g#F#F!97Cey~1]d^!97Ggy~K\
        [RZ!97Jkv~~/[8]!98';y~}`5J!98=Xy~_`{Y!9;'Py-],]!9;=6v~%Z0[~RX!9;=hy~~&I[[*Z!9;C-v~W[1[|Y!9<)&y~h]SZ!9?$#y0^,]!9?$Iv'`?]!9?-DyJaE]!\
        9B#:y$b!9B'Qv~5Zi^ZY!9B=;y~I`x[!9B?vy~1b~7[!9BBNy~HEK[*_!9BNay~~DZ#d!9E'Qv~}c!9G.2v~&Z$Z~@Z!9H+Ty~(]B]2J!9H+Xt~~5Y9]'_!9H4by~~:Y4_\
        'G!9H6@y~~#Z)H(^!9H;.t~,e~Wc!9H;Wy~~I`!9H<_y~>d!9H<ty~~&_!9H=0y~~GZBZ!9H=hy~~#a3Y!9H>6t~.XO^VXDX!9HBzy~~YZ&]!9HJZp~~-[1`$Y(I-[%Z9Y\
        !9J+Xy~&bXIH]!9J-By~7c!9J8=v,e!9J>6rw[+Z~M_!9J>Dy~)X~W[!9J>ly~M[!9L)dy~~/`PX!9L)ey~|ZK_!9L*>y~eZ$Y!9L+&y~~*]+H@_!9L/yy'_~w^6G7I!9L\
        1gy9^~gD.`PI!9L2uvH^eHtI8Y&`!9L=0t~W^TIC_/V!9L=kt~^I`Y?[!9L=qy~~%^,^!9LBMy~~AZ!9LBkv~|Y$F2`!9LGTv'Z~yC2`@_!9LGiy~~#]]Y!9LJ=v~Wb!9M\
        5ay~jH:_^^!9M7Lt~N]!9S*fy~8]S^!9S+Ty._~~(X!9S-Ay~8X!9S5sy~-I-a!9S9gv~8F%`Q`!9S:[y~-J-[!9S;.y~j^!9SC-y~;[QW!9SEUy~-[0X!9V+Tv~E_'Z!9\
        V+Xy`cfHSa!9V/gy~~UZ'J!9V1fy~~=IGc!9V>2yK^z^SJ2H!9V?+t~|ZL[#X9X!9V?Ly~~$XQ]!9VA.y~yW$^!9VE0y~~?]/Z!9VE{y~~7X<X!9Y=0v~4]/]B`EH#D!9Y\
        =ky~2XU]!9YBay~_iEG!9`*Ay~B`~:H!9`J)y~Bc~:E!9a5ap1_jI'd|^LH2Z#Y*E!9aB+t1^~~+^4Y'H-^!9bGTy~~bH'`!9bG~y~~g]!9bL.tyb~-^!9c,yy~~4^#Z!9\
        c3-v~~=]3Y!9c3py~~j]!9cD%y~~1^!9d?8r~rZ%X#W3F$Z^G!9e1gy~~H^!9g'9v~OIt_:I!9g+Tm/]~OI-W#a<].]#D,W!9g+wvHY~>I(]Q`!9g.5y~]aHY!9g2KtI]~\
        @_Tc!9g5oy~~(c!9g9Sy~;`v^!9g=hy~]_0Y!9gA.y~MH~%b!9gAsi~/`@`1H-_=J@[2a*d!9gC(yA]~HE=a!9gC-y~5IUY:`!9gF/y~M`oa!9gJZt~/^ZXTY!9gJky~~4\
        aDF*_!9i'3y~3H~Af&](G$J!9i'9yS_YF~PW!9i'zv~~.^D]!9i(Oy~~.[JY!9i(fy~~P^0b!9i)^y~~MZ#Z!9i*7y~j]:^!9i+At~]X6Z4ZX^!9i+TvSJ$_GH_[`aAG!9\
        i+Wy/c-`~DH!9i+Xy~~#]@_,J!9i-Vy~~3Z=Z!9i.cy:]~y_!9i.|p{D~%f/_)A.d*Y#[!9i/5y:]~Nc!9i1gv~-Z_d!9i1lv/I~OY6C4d!9i3*y:b!9i5&y~~$_4dAI!9\
        i5sy~k[!9i6wt~]aHG!9i7oy:_!9i:Sy~_aPF7]!9i;Wy~_a[Y!9i<`y~~/_:]!9i<tv~~MY=X!9i=0fQ[$g$Y#[d`N]2^'Z-^%H3A1C;_#_%a#^#^$a!9i=Xn~#X^C3V?\
        eLY!9i=hy~~1Y$Z!9i?Lv~~(^Xe!9iB3y~~hW!9iBMr7c~(]-H8Z=@P[+b!9iBSy~~Ca4I#H%X(J!9iBay~~@[!9iBky~~/c!9iBqy~~=Y2]!9iC-y~;]!9iDYy~jXWc4I\
        !9iD]v~x_2`!9iE;y~NH3c!9iHxy{^~0Y!9iKVv~<HDG~.d$d'c!9iL/v~bfEI!9iLBt/_nI_f~$]!9iM5y{J~2X=`!9k=0y~=]4_!9m'3y~{H_`$c!9m?'v~~0^)^!9m@\
        Ay~@d!9mCoy~^E?b`^!9o$(y~~``!9o'3t~3E+`!9o(#y~0IKZ|Y!9o()y~2d>I!9o*Ny~GZ(]~4H!9o*Qy~Pb!9o*fr~&`6`7I!9o+Tt~~(aXX!9o+Wy~XZ>_!9o+fv~[\
        ^CX!9o+wy~~,_Ha!9o-)y~_IAH/^!9o-ry~&e!9o.|y~7au^!9o6@v~OX~2X!9o8+y~2a/Z2H!9o:Sy~5Z~4X!9o:|v~@^EC!9o;Wr~~Ii!9o<`y~O^!9o=0p~J]'aaJ8c\
        !9o=Ey~/[!9o=ky~3V-]!9o>_y!9o@7t~&YWb&`!9oA=y~o^!9oB:y~NX!9oBMt~+W'J$W*[!9oE6v~dY!9oE7y~)`!9oEUy~3]pY!9oEsr~[]$_H^(aW^!9oH6y~.X(Y!\
        9oHIt~?E#`~T[!9oImy~A`!9oJny~3F+c~BJ!9oN%l$Z'[9[$[#Y1]'[*]#Y!9oN-v~)`~,c!9r57y~~Ua!9rN3y~5]~FW!9v'hy~}_9]!9v76y~~B^!9v>8t~0Y~,_:_!\
        9y0'v-av]~Ka!9{)ut~GZ'I-a}^!9{)vd~(`3W0['].I3_0[0[$^)Y#Y/Y#[&[2[#I,Z!9{IGv~~&_;_!9|,?v~(]~;_>_!9|0Ty~X]!9|1Zy~,_!9|<_y~~i]!9|<|y~p\
        ]!9|=Xt~_J%_Ed!9|Cqryf%A~MX!9|F2y~~h]!9|H+y~~ic!9|J&p~~:H4g!:#*fy~CZv]!:#7Or~C].Jj^!:#;Wv~CIv^!:#C-y~CWv^!:#EVv~1Z4EFE#f!:#Hrr~'I,\
        J4DCc5bZb.](H!:#L9v~C_!:#LFn/Z#J&c~#d(E*GPa!:$0by~ba!:$>6t~~&f!:$E#y~{H&[Za!:')ny~j[bG*Z#I!:'+Ty~EZ{f!:',(y~~^I$e!:'2uy~~&Z'[!:'3a\
        t~X[#XPWL^!:'4By~~S^&W!:'9it~w_#_2`!:';Wr~~Id!:'<Dy~~7X/[!:'<tr0_{Z~8E0`)_1Z!:'?+v~~BJ2[#Y0^!:'@ey~aV8X!:'DYt~,X'^~3W8V!:'E0y~eZ!:\
        'EUt~WI[aB[#H$Y0J!:'Esn9]q^*^F['ZGI.HDZ4I!:(>6n~._JeCa+IQG4Z!:*(Qy~~Xc!:*)5v~~Wf!:*/Ay~.`~7I!:*2=y~VX|Z!:*2ut~.iuBSF%Z*Z!:*3mv4cwJ\
        $WsJRH!:*4yv~~X`#]!:*6By~~&IU_%I%[!:*=^y~~+Z!:*BMv~0I(`~Ba!:*Cnt~~+[MX#G!:*DKt~~Yc!:*N3v~0Z~DX2_!:-'kv~~/_JZ!:-*7y~#X~.IS`!:-+Tr~~\
        $[2e$F!:--ry~;^~.W!:-/=v~~*W!:-0>t2_OaM_~8_!:-9oy~kZ;^!:-:^y~:[FH.]YF!:-Cot~][-YqX']!:-Iky~~$[_`!:-L%y~}_LH!:-M5v}X#c~4FMZ!:.()y)d\
        ~SbhB,G!:.2Rtg_8_#ZVE!:.2]y~~ZY!:.8zy~8]A`!:.=Ey~ZWhW!:.EUy~;_Q[!:.Hyy~Eb!:.LXy~7]0Gy]!:0)xy~~&FUY0[!:0*yy}Hs]Z`!:0+|y~Y]=^!:0-ry~\
        )]!:00Lt~IW+[i[!:012y~WX/X!:03|yz[]HP]!:04)y~5[W[YC!:09ct~v`3J.Z,[.Z!:0:7y~~@Y/[!:0<ay6_nH!:0=0v~~(^[]!:0>'yu^V[!:0Artn^nG%H?]2Z!:\
        0A}t~1[(Y0ZE[!:0BWv0`%d,`cI4I~BI$I$J!:0C-y~+W/W!:0CXy~:W`]!:0E)vy_$]v[UE!:0E]y|EzZ,I4]!:0GUv~.F(Z!:0L.b-[2ZcH0I+X#]6X%_$[$Y#G2W%Y3\
        [(Z2[0`,I+X(Z%](Z#X!:0L4y~~a[!:0MAynbB[|H!:10Ty~RY~(Z!:12up~1dEZ$H3Z#ePb$I=I!:1C]t~V`'^/Je`#J*`!:2*Fy8[~CJ!:2/ar~XbQ]!:2ITy~.^!:3;\
        Wy~~ib!:4D0t~GX0a]_!:5)At~~$`2W$F&_!:5+Ty~|^7`!:5.bt~y^(I4d!:53vv}I~Ib6_!:5A]v9]gH~H[5d+I!:5BWl~x];IAe$W%I/Z!:5EUv~~(IO_$_!:7*7y~~\
        $YcY!:78Tt~~$]>X!:9';y~b^PJ!:9+Tl3^~F^;X0Y2]$^?G0Z%]!:9/pv~T_%GTa(I$]!:92=y~x^'^!:92wy~Wa!:9;.y&^q^!:9<_y~G]!:9=:y~}E6_P^!:9?Ly~}_\
        g]!:9@<y:]~>b!:9A]v9g~~EJ+H!:9D0y~1]|_!:9MHy0^~'Y~4F!::-)y~k^!:;65v~~N`!:;Gby~~=]3H!:=9?yJaE]!:=:ny~MW!:>+xt~f_&]!:>.Vv~-GYa~%[!:>\
        97v~ea!:BD2y~~6^E]!:E*}y~(ZPH|^!:G)Av~~2a0[!:G7%n~_IPZ0h/D!:G9id~#X2ZMc.X+X0_-[)E)I,X%I&^-X2c%`!:GLqp~_HP]=b!:I)+y~~@c!:I7ay~~=]3H\
        !:K(Qv~qX!:L(Qy~~NH5c!:L1ay~~bH'Y!:L58y|Y~;G!:L9-y~~g`!:LE]y~~bI'_!:LH0y~1_~RF!:N=En~0[~6_#^/X9`!:S+TkSc#`TZhE*a#_-a4]7_.J!:S+Xr~(\
        bVW#]6Y-^!:S/ky~~G^;]!:S4by~~2Z']!:S5ay~~1WD]!:S8+r~:V)_&HGaYb!:S<tr&a~%^~3I4V7]!:S<yy~~NG5b!:S=ay~_[P]=J!:S=ht~2YbXCZ<H%`!:S=qy~}\
        a!:S?+y~~Ab!:S?Lr~Z]G_4J0b0c!:SA.t}[y^+[K^!:SBMy~_WP]=J!:SC-y~5Z~4X!:SEBy~7[>^!:SEUy~~]b'W!:SG.y~~1a!:SI#y~;[!:SJ&y{^!:SJky~~-`S^!\
        :[1,y~pb!:[5sy~-b!:[6yv(emb7H-I!:[<vy~_^[W!:^*Ny~MX~+J+^!:^+TtI]~&I.H0h%G=J6[A]!:^+Wy~rY!:^-)t~5Z'[FH.ZYI!:^-QrA^~=[`XAF!:^-ry~&`I\
        B~4e!:^/gryY|aZH#_+G!:^/}y~][7Y!:^0$y)c~SCZb!:^2uv~.I$es^'G!:^5sy~;[Qa3J!:^6Fr~YZ3`?g!:^?Ly~]Y7Y!:^A.y~YckW!:^B5y~kH#]X`!:^C-v~Fc5\
        II]!:^E0y~~a]!:^Ikv~#HX]Xa#^HI!:^Lny~k]!:a)ny+d~=YBG!:a<ty0H~H_&Fi_!:aImy~ZFh]!:b8=y.e$_~|E!:bACy']ib!:c$/v~uX#X!:d+Xv~u]4F!:d0bvD\
        ^~E]z_!:k'9y~[_L_OG!:k-)v~_YPaL_!:k-uy~C]!:k/sy~1`K]iF!:k1jm~1HHIPZ9d#[#H5a#G!:k2iy~1E~3c(a!:k8+v~0J=d4F}[!:k;Wy~HYw^!:k<Dv~9YDFdb\
        !:k<tv~.]KWhH!:k=3v~%[6F@]xZ!:k=8y!:kEUv~.d-YL^!:kJ)y~Z[hY!:kJ=y~#WVc!:n*|k~Mh!:n+Tr~YI%`MH)b$JJb!:n-rr~~`j!:n3|`8^dF>Y4X.iPg6HE`!\
        :n?gy~k`!:nEXv~hd!:q+Ty~8HQ_Ie-F!:q;.y~k]!:u&oy~.V(X~EI!:w(Oy~FY~*^!:w:2y~;Z!:w=0y~.X([~EH!:w?Et1]%]gb`I#W7I!:w?Ly3_hB%b!:w?hv~_ZP\
        X!:wAvv~l`#_#^!:wBpy~1[(Z!:x=ky~rY$Y!:{C-v~5ZWY%`VF!:{Ikt~iVp]!:|9oy~dc!:}'Qv~tIr`%d*`!:}(Oy~~$_!:})<y~_G7Dze!:})zy~tZ!:}+Xv|^~;F!\
        :}-|y~<Z!:}1fp~_C[j!:}3cy~p^D^!:}3xt~_WPC`f!:}4bpN`aZV]=^S[!:}5sy|_#I~:H!:}73y~~7f!:}9it~_^_[,I!:}<Mv~_VEX8Z!:}<Wy~_c7I;`!:}<`v~~'\
        JEf!:}<tyxH&a~;H!:}=0v~_B7_@]%`%I!:}=Xt~_^H]!:}?#y~~KW!:}@2rNVP_~JJ&]%Y/_!:}Agy~~Jc!:}Bdy~}ZQ^!:}CAv}^~3c!:}E6y~}Z2_:G8I!:}EUmH[ge\
        TH#^$a8_0[<I!:}Guy~~$]LY%H!:}I]y~~=`0[!:}Ilk~5FjH$I-_'H$g#[5b3H!:}JJy~_H~0d!:}Jnk~&X8]Db7H;c8HHh#I!;$D+y~~(^-I@c!;',{yVH8d~aH!;'=0\
        pT_$`v^aZ?]!;'@jyT_$^!;'K0y~~P`!;*=0v~~9b!;,+Ty~~3_!;,C-m~MI-aQ`(GTJ!;,Jkt~XIEbW^1[!;.%-v~~H_!;.'9y~~g]!;.(Qv>acX~FG!;.(qt&[q^5E-_\
        -X!;.*7rr]%])^9FS]MC!;.*fr~,X.[$e$IPA!;.*uy~~]H'_'X!;.+^y&Wq[!;.+hv~D[sa!;.+ky~2]~8Y!;.+vy~:Y!;..?v~<g~.Y!;.2Iy~:`R]YI!;.8(trf!;.9\
        (ys^~R`!;.9-v~`YFF`V!;.:9vu^~Pf!;.<`v~~:`0`!;.=0g&[]a&I/]$[#_:d?^8_'_2]<Y+J']@H!;.A6v~f['^!;.ASy~$d~FB!;.Bdv~$[M]vG!;.C(yGW!;.ENtt\
        `bb/Y`W@J!;.F4t~$Y:^,`~$I=b!;.FAt~:ERf!;.Gmy~$a~FE!;.H?g~3`NeFHAG@e!;.IHy~<c~.A!;.J)m~:?#IQk#IXa#I!;.Jnktl#]DA~.W!;.KVy~jh!;.M5m~$\
        Z~el!;.Mly~kZ!;3.Vv~#^,_'WUI!;3<Dv~fc!;3=0leZJ]Ua!;3>#y~fH|a!;3EUv~0I$]!;3KVy~2Z!;>+Tp~4]<[2]Bd4G!;>.#v~~$c4]!;>/pv~N_+_IX!;?+Ty~~\
        $Y4Z!;?<ny~x_XZ!;?Hzv~~$_4^!;@Bqy~<W&[!;BEUy~'Z~9`'I!;G*fp~c_!;GJny~<`HI!;H)Ay~~$Z2[!;H2Ze~AH#eoIHh!;HE+e~Afpb!;M2]y~B_!;M;Hy~BV~:\
        J!;MEXv~A^!;O#cv~~4[CI!;O)hy~xb!;O+Ty~~4d!;O0Sv~~Ua$_!;O5uy~~QX!;O9;t~oH+[%_&G4^AI*`!;O9gy~~4Z#Z!;O9iy{^~7[!;O<_t~5]C_!;O=ky~~U`!;\
        OB&y~~U[4]!;OBWy~~C^4b5E!;SJZyPd!;U*Fv&a~*aRG[[!;V@2v-H.f!;W(QrKGIc8e)IoGEY1b!;W+Ta9^dI2]Oq?e>E/g-H+J!;W+Xy~H^SF=_!;W+wy~HJS_D`!;W\
        ,:y~~c^!;W-3y~-d!;W-ty~~K[#X!;W/xv~1G@Irh!;W0$y;`~AdZB/E!;W0;v~~jh!;W1jv~~']&c9I)H+G(a!;W1vn~~If1^!;W2My=e!;W3Rv~LWRa!;W5sv~-_D_wF\
        BI!;W8+y~~R_!;W8my~cX!;W9ov~~Ie!;W;Yy~<WEW!;W=0y~2G5FBZ2[!;W=7y~~If!;W=hy~~M_!;W>2y~_D7]R]!;WA.y~(^NY!;WBVy~~U_#_!;WCEy~?X!;WD0y~^\
        EN^<A6e!;WE)t~<XDcE?4^!;WF2v~Qb#GQ]^Y!;WH6ys[NZ!;WHIy~@]PW!;WHty~WWFW!;WI1y#`2I~~)^!;WJ)t~CZ&Z&I`[!;`E)y~<^!;`Jky~~3Z!;c@FyMG:c+I!\
        ;e(cl~5][W,^$E0D)J=]']'X#I$[!;e+Ty?_~lG^]!;e+hy3a~xI:Y!;e.tt~G^Y^$`*F5H6I5b!;e/Wy~~/[PI$_!;e/]y~0I{c!;e2ur~|I/a5`D_!;e<_j3^.Y~RX;^\
        %Z@H.a/`!;e=0t0d~rD$H)c5Z1E:F!;e=El~~'a)`<[&^%H!;e=wv|a~/].V!;e?Lv~}`.]!;eBay~~.G5a!;eCoy~~P_!;eH[t3b~E]TH.^!;eLFy4^~`F)Z!;f)Nv~~%\
        `6[?I!;f-dpEd$c~~BI!;fEBy~V^b^!;fF_yH^~[]!;h+Tyng!;hC9y~~h`!;n=0y~~2g#G!;o=0v~~#`9I3`!;q+Ty~V^P_(I)G!;q.#v~bZRX!;q>2y~_[PZ!;q?Pv~~\
        2b&YHE!;s;yy~hcTZ!;t9Jy~/^!;u+Tv~~U[1Z!;x+Tv~hfTb$J7J!;x0$i)`4^~AchX!;x=hk~#W%h$GUb!;x@Gy~C_;Z!;xI#y~M`!;xIVvw[~b]$H!;xM$y~~#^#].E\
        !;y+Xy~{Z$_!;y<vy~~?f!<#(On-bw`~J`+_!<#*7y~~[d'H!<#3<y~~Qa1Z!<#:}v~~$_(Y,I!<#<at~'E~9c&]!<#<fvzda_pH!<#I=v~(e#]OI]I!<'(QywZ!<'-6y~\
        hYT_!<'Lcy~<_%]!<(Bgv/^$^$Z~KG!</9>y~~N]!<2I?v~[^z^3X!<3>dv~~%[qc!<3D?y~~%d!<5*fr~<[)X%Z!<5;`v~<`!<6,Rv~&Z%b!<6BWy~&I~[f!<9-/y~|Z!\
        <96@v~~#_/G)c6>!<9=0y~~#FJ_!<;'dy~}[#]!<;'zy~~Lc!<;*py~~J]!<;1%y~~'H5]4[!<;3Ry~}H$H1c9b!<>9-y~`^~)D!<B2#y~eZ!<BIuy~e]!<D'9y~.X$G&]\
        !<D'Qr~+I2_?[-ZFZ!<D(Ny~H`~CG!<D(Oy~~#YW[!<D+Ty2_~~4a!<D+Xy|]~C]1H!<D,;y~4Ct`9_!<D-rv~oW5[!<D.Hy~0Z&GIIz`!<D/ky~[ZL[!<D/pv~W_!<D5s\
        y~-Z)X!<D7Ly~IW!<D8|y~Tb!<D:0y~R]$GO^!<D<fv~R]7ZSI!<D<tvz]:IoZa^!<D=0lhb*Z:]>W-c)cBXYI!<D=Ey%[~EX!<D=kt~[bzX!<D>_v~3I+IEZ!<D>}y~.E\
        ~K_!<DA.v~+cKX!<DA=v~o_.I!<DA{y~4Z!<DD?y~~6X#X!<DE)y~tYt`!<DEUn~+IKG6a,^H^K[!<DHty~9Y([!<DLFvpb:JPX9E^`!<DNAyq]~fa!<F=ky~>]!<F@gy!\
        <FKVy!<HGIt~TZ5WS[!<J*Np~5[/Y'`:[A_4JAE!<J,{y~GH._~$H.`!<J-ry~5FA_]^!<J0oy~~$ZEW!<J3Ov~GW~8Z!<J8jv~BZ~:]!<J:3y~~ib!<J:by~Gc~0H!<J=\
        qv~B`~:Y!<JEBy~~JZ-X!<JIly~B^'Z~6H!<L3xy~Ka!<L=Et~~.`^]!<LLBt2[@]5X/_WJ!<M(Gv~_VEX8Z!<Q5&y~.V(XtI!<T(7y~YY!<U'ey~9_!<U*7t$`~2`k^!<\
        U2iy~@`!<U;xtwYa[bfX]!<U=0vzZuY!<UCIv~~h[!<UD0v{JEb0^&Y!<W2urnaPd?a7II[!<WA&y~0HUc!<Y=hy~.V(X~EI!<YL>y~~#^I]#J!<_*>v,G~&[Vb&W!<_*G\
        v~Z[/Ye]!<_*^gDG~Oi&;3j!<_*pv~h[S].[CI!<_+Tv2Z-^~#_!<_+Xy`Z~7Z!<_+hn<c#a~~4];a!<_-avDI'C~@c9^=`!<_.|yD`p`RJ!<_0bvDa~EJe]!<_1Dy~@X)\
        V!<_2uy?Z~~2Z!<_2xyDf!<_3*nDk!<_4dt~5]C_!<_4yv,c~~$JO]!<_;.y|Y~;Z!<_<Dyq]~w`!<_<ty~1`!<_=0mJYS]I[o]2I)[!<_=4y~~:b!<_=XyC[f_!<_=hy~\
        ~(]!<_>6rDe~D^!<_@'y~~>]!<_A(v~~ki!<_BMv~>]IX!<_Bat~,b&ZdH%I#Y5X!<_C(y,c~-[!<_E>v2HO^3cWI!<_EBy~u]4F0[!<_Gly~vb!<_Imy1gjH~`@!<_L[y\
        9X-_!<_MHy,[~~EY!<`'3y~~+[N]!<`'ly~O^1IAG/^!<`'zv~~P`.[!<`(Ql0]{^(F'WZ[6E+c0`9_%I'I!<`(qk~_IRX#W0X&_#_+^&Z!<`(wy~&^!<`+Tv~ubKf1D!<\
        `+^v'_~kaBG!<`,>y~~)_`Z!<`,oy~~#b'^!<`-6l~7[,V#[OZ1Z3^'_!<`-Iy~~'_R`$I!<`-]y~~5c!<`.Gypc>f~GH#H#D!<`/8y~)]!<`/Ay~~H_!<`/Wy~~'[K[1G\
        !<`1gv~YX{`)[!<`3LyyW~3c!<`5&y~~O_1`!<`5yt~~:`2I)[2]!<`5zt~7_*VHb!<`8Wy~~3X!<`9/y~~HZ!<`93y~.]~K[!<`=Xr~?[#d~2b!<`>2y~bWE^!<`Asjw_\
        )[4ZvI5d$]'X/W)X!<`Auv0`~~+`!<`B)v~^_T`!<`BSp~)]/ZLe8`^I!<`Bqy~MY_`!<`C]v~7c^I-b#_!<`Cny~LV!<`Cov~$]DIeG7a/_5I!<`Dny~uZ#Y!<`E7m~G^\
        LY%X#W3G$Z<X3`2G!<`E9y~5Iw_:]!<`EBnyZ8Z#aJIHZ3XE[!<`ENp|IXd(XlX2a#Z+`!<`Est~]JHJ#aA_8](I!<`G]tw^~-J;_,^#]!<`H1v~~JZ/`.`!<`I]v~k^qd\
        )I!<`JOy~MZRI/`!<`LBy~'c!<`M~v~5_TYJI!<a'Qgz[*^#WrZC_&ZG[!<a)5yHZ~e_!<a+Th6c5XW_%H2IDX%d'I:I7[-^Fa&[$I!<a+wy~1`~KZ!<a.yy~~Da!<a/]t\
        6gfX$I(B#I1Z!<a3<v~~5]@a(_!<a3Oy~~CI)Z)_9J!<a8+l~&]#C#b;[8W#I$]/a6I,I6I$]3I3_!<a;.t~~gd%F!<a<~t~.^zbNG!<a=Eg#H4h#Y)_g`2Wr[7X$X.H!<\
        a=Xy~beE?!<a=he5^g[*_,[(d$Z~8I2Z!<a@2y~~$^fZ!<aBWy~iZl^!<aC-t~+`a_=[!<aF2y~'^!<aI#v~(_E]/WfH!<aJZy~~R`9_!<aM%y~~bH'b!<c,Zy~_ZEE-]!\
        <f3cy~Ga!<f6FY#Z9]_Z;a=a#]#b#e#_'F,Z#`$`#^#cAI2Z#V!<f7av~][-YqY!<f8+v~4Y~LZ!<f=hpAW}WIYSXAX$Z!<fEUt~5[Sd!<fGIy~haSH!<n<vy~~Se!<oB:\
        y~NY!<t#oy~~b[!<t'3v~3AN[F_+cLH!<t';r~~5c!<t'Hv~V_3_S`!<t'Qv~hJQg$^!<t'zt'a+_jc#F~$Y!<t(Q[1ljI#`+]/g%I@j%X*](F#V5]&I#[.Z.I#J$`(Y#^\
        $C$D)I$Z&Z$f#D'[&J!<t)Ai~xI(b#V%^2J%F&F.c)^/],e!<t)zy~~v^!<t*Ey,Y5a!<t*Ny~V`~-[!<t*fr~,[)Z']&F*^~1`!<t+Hy~~$e-I!<t+Te/^1`9f$c5d#I1\
        I'IYA@h2^0_'H)G$_(F$Y,X+F#_!<t+Xv~HcKc%C'_m@!<t+_v~~MECe!<t+ct~^X}g!<t+oy~he!<t+|y,f!<t,2y~I^!<t,?tAc,G~YXN_!<t,bm@F#[~HbT_)b!<t,x\
        y~~c]!<t-)mY[6cnZ7Z;E:H%X!<t-?l~_a;[7Wca!<t-Ey~_aP]!<t-VyNE~bb!<t-dk0`~EfP[8a#^'])I!<t-rm~#[%[([#J&^#YF^[`0_4H#I!<t.0y~S_!<t.6v~)Y\
        ?ZY]!<t.Hp~IZG_9X!<t.Iy~/^~E]!<t/`y?a?`!<t/gp~Vb*G7ek`!<t/pvwb^H!<t0Ty~secB!<t0vyNc~jH!<t0yy~~'^!<t11y|D#C~:e!<t1Hk1I~q],e,]E^)`(a\
        !<t1Qy~YY)W!<t1jv~~)[$]Z^!<t1vt=`qY~5]'G,`!<t2#t~4Y#I/Z__3`!<t2:v{Y!<t2iv~1_uZ7^!<t3=y~:Y~B^!<t3Gt~5cCI-Z!<t3Wv~~4G$f!<t3|yzJ:d!<t\
        4/r/_>I%I.I~&^+cTc!<t4Gve_O^~0]!<t4by=^~LDSa!<t5sy~/Z>[!<t5xy~heSZ!<t64y~~)aB]!<t6@y~~#HJ]!<t6[y~t[W[!<t6vr~Ef(I!<t76y~1V~3E$a!<t7\
        :v~~Ck1F!<t8+i~5ID`(JJH5Z&H#c.[#d$X#I,F%X#a!<t8mp~cdRE#d6^!<t9-v~~ga!<t9uy~GY1b|J!<t9|v~~LY!<t:.b5ZS]8]#Y6e#[/[$Z1J#W%`?Y(G([&Y%]3\
        Z&E2W4a!<t:bv,]~LZ0[!<t:kd~%G0_(I/[&a/`)WIZ)_-Z'_#X#E0I'`#f!<t:my~0b~0a!<t:}l{[(Xx^0W*[%X2]6^!<t;&y~~Kb!<t;.t~~6G&b0]!<t;ty~/^!<t;\
        xt~WIH]#c.EY_!<t<3y~~te#I!<t<9y~~#FJc!<t<an5Eg[*F2c!<t=6m~#H$f6Gma]`!<t=7y~%b!<t=Ey~zYm[!<t=hv~~Cf.F#G#I#c#_-I!<t>2g+Y6[1[0W*Z/Z,Y\
        ,XSZ1`%['W&Y!<t>8v=G~-_SF?_8_!<t>;y~Ia~+Z!<t>_v~N[!<t>`t~5ZjH&_1H'Z2_)H*F!<t>dy~~%[=[!<t>}y~~(H%_9]!<t?&v~~6`>Z!<t?Av~/EBVVZK]!<t?\
        Et~qC#g#H2Z!<t?Lv~t`&^(I'Z1I!<t?Ny~eZ!<t?Uy~~:G5d!<t@AvyZ%X~;Z!<t@^y~~:[5Z!<t@}y~$XDW!<tA.v~4Z!<tAry~~@b!<tAuv0[~tJ+[Nb!<tA}l,`5^n\
        ]HZ1X.Z_^!<tB5t~QI#^$[@[^^0I!<tBKy~~4c!<tBSr~1YGc+]!<tBdy~T]s]!<tBpy~~#]LX!<tC%dz]8cWE/Y+b0W#]4d,Z&[&l-G&J!<tC-y~b^OZ#G!<tCAyNXmY!\
        <tCEj'_+]~'_ChK]$H5J(H)]4e!<tCXy~~*]Rb!<tCon0[jI&az[>I2H$g&F!<tCqryH~>e4e!<tD0b2c-fA[QZGX2C#[=_8g(`0^!<tD?kAJqJlW-Z(J#W#[%Y2]#Z#`'\
        X!<tE)v~_V@`5J!<tE0r~.Zr])I#XI^.I!<tEIt&b~%^:[!<tEUv~sa1YFY!<tEVv~hI2Zea'_!<tEXv~5J,a$G8aTX'D!<tEgv~tb;bRd2J!<tE~v0a~7[(H!<tF#v~~4\
        W$Z!<tF2yK^~~9Z!<tFsh|G~$d#I8a2h)a2[!<tG.p~~#ZIf&Z<Z!<tGIy~RZ$]!<tH0y~~g]!<tH6g~1g3W7d0X/ZaH$a!<tHzv~~#aIb)b!<tI$y~/a!<tIty~~=_GB6\
        a!<tJ&y~~:I4_!<tJZy~]Z!<tJat~~Ka:E!<tJey~~Ld!<tKPy~~u^!<tL@v~<ZDXP_!<tLFp0l~#C&GCYkb!<tLXy~EI(Z=[!<tM$m~q_.]#`Ia#E(^9a!<tM%v~1_bYn\
        F!<tM5y/^~OGmb6I!<tMHv~3]lJ0aF],H!<tN2y~~1I?c!<tN3y~R^!<v(Qr1a~GI[_!<v(wv~va&]1Y!<v+Tt~VH*^[V(p2B!<v5yt~}J#H#_9E1f)Y!<v8zv~|Yo`!<v\
        9ay1d~~NI!<v:(y~Vd|G!<v<Dy~sj!<v>Ay~(]~=W!<v?Lv/a~v]WJ!<v?Pr1Y~&]C`qI!<vCov~VI|g!<vEBy~a`h^!<vG%y~VI]b?^8F!<vHzr~][H[Ma'J(Y!<vI]y~\
        ~?_!<vJ*y~%Z4cBI~(I!<w2uy~|YU^!<w=0y!<wJ]y~4Y!<wN5v~.Y(ZtI!<y*py~~$XLY!<zNGy~5]~FW!<|(qy~~CZ)_)H!<|*@yP`!<|+Wv~_[5Y$^!<|-6y~~$FOd!\
        <|/gv~t^!<|2Sr(_j`&Z#^#[!<|7hy~,F:`!<|=Xy~.X(Y!<|?Ly~q`%a!<|E>v.I-e~~2^!<~'}t~.F(Xt^!<~,;y~.Y(ZtE!<~.4t~.^za!<~1.y~._~KF!<~2Zr~.[(\
        Y~E^!<~Adv~4_!<~GUv~~+Y!<~KVy~~+bN]!<~LCy~.V(XtI!='+Xy~~ba!=((Qy0]!=(C-y~0[f[!=++Trw[2[_H!=+,byAa*I~@JTI!=+,iy?`!=+,op#Y-a!=+3Rv~.\
        Y(ZQX!=+Coy|a~;I!=+I=t.H<^~se!=+Kzp?c!=.(=y$Z']!=0''y~U_!=0')v~9^XD&[#Z!=0'3^R[MF#E0a#A#D*Z*]&g#F#_6f=V&I$Z$Z&c$a,F$_&g%B(`'I3C(^#\
        `!=0'4eZ`UeM`7g0`-c!=0'9t~0C#JLJcc3]&]!=0'>y~0^sF>d2I&I!=0'Ft~-W7I~(I4X@c!=0'Ot~Lcf^!=0'll~NY#_1d[c2E!=0'my~~9YE_!=0'zryIHHX]'JMk&\
        I)I&I!=0('t~VJCH#I)F.X6]-d!=0((n#[MI`[ab%`U]!=0()[%X#X0Z@[$b$`$[6I#[)Y8i#H#W-G-E8I)H)^5_=F#^$I'X,Y&i$B$]+Y'^#B/g!=0(Kt~@c&J,b7H!=0\
        (Q`'`+b#`xG'J&F4^-[&a3F#f9D#[#I$Z%[:F7d%G&[#^%d%X!=0(hv~z]<J%]O^!=0(qj~#F0E&]|]#I'X(`%_&Y']'b!=0({m#Y~/b#]J]gX#Z-G<V!=0)@v|G~;d!=0\
        )LnXd#ISc<_~.a!=0)WZ3Y0H,b&e,c%_*HIJ$[+G%`1I*f+X(W$F)]#F&I<_-a'_4`)X.Y$`$_$a#f&_#^!=0)`y9c!=0)hy~5^ra(I!=0*@rmc@Z~[Y!=0*iyQa(aEG!=\
        0+)y~~0c=I!=0+9n^a%`#a%a~#f{D!=0+Tm~+^BZ+^*G-W9_&b@]9b-H!=0+cv~^IaI>d!=0+vyJbeYUH!=0,;y~.H(ItY?a!=0,>t~%`-YvI!=0,Lt~K[BY#Z#Y!=0,ot\
        ~[fRYW_!=0-6gwW-_QI4](I2G.^'X'a+a)a)F&[.I'_$E!=0-Et&`j`(I#[~E[!=0-It;c~CW#]6Z!=0-Ym~1]/_R`?a&[1`6_!=0-]y~$ZM`!=0-dl|IWd2d;]$G*B-W'\
        b?d(^%J%Z!=0-rvwZ{_!=0.GtzY%Z1[~9X;E!=0.uy~1Y~Ie!=0/*y~-d~.^!=0/AlJXVZHYFD#c-^5H2X#A&a!=0/at~~/_+G#`)a'I!=0/krShWH$G)dq`:C$_/A$X!=\
        00(y~+]!=001y~~$i4C!=00;t~~%JJd>a!=00Db/[~Ie<Z#W)_,^J`0I%`!=00Ly~Ra$c6B!=01dn~0`$]_WT_?Y!=01gr>[~F[1F/[-h)E!=01ph{I1W$Y1]&]&Y'Y+H&\
        d#`a_(]5I%e'H7Z!=02#yz]LZ#J!=02R[#dUJ3_*c*a3Y%b(J#Y<Z&E#k=`:Z5F#e#J(W&B+e+@!=02Xyu`B[!=02Zv~5d&^~>H!=02iv~`HF]J`7[!=03Hy~1ICa~(Z!=\
        03Ky~bax`!=03Ly~~/[P`!=03Tg[X4X)Z;]MZ&W*`+]0F*Y%_+W(X>X0a!=03Zy~~)b2H9_!=03jn~(X1Y/X'[#IVY?X!=03|pw]%G7IGGFb/F'a.C-`#[=`!=03~^~0J#\
        h*^-Z'],]&f;I$^#J*[CG#E#c)[&f'Y&g!=04hvyF7Z~;f!=04yy~CY.W!=04zy~OV!=05%k~+H%HWI*I#[/`.X3Y#b&^)[@^!=05'p~~'a9_$[(b?^'Y!=054y<`>I~9a\
        !=05]m~.G(Z'F&[D]'Z,]9HNa([!=05gy~g[;_!=05yr~~#a2W(_#_9_!=05zi~~%[0Z(`#h3ZJG!=06%yD^~HcYE!=06(r~1bHX*^3b-I)H!=06@y~9Y!=06Dr~#FK[Ub\
        1_7bBc!=06sy~~B`!=07+]([6HCd#d#b#d#d%g.H%a#Z#b5^&J-c$_1H3](f&X(H.I+],Z6G1G!=078v~0ed[!=07@y~.czI!=07Ay~4Gl]*[!=08Wt~|c&[qI!=08z[(_\
        &X3[X^$[(Y%Y$[)Y'I$X%X$X([+[1Y$X7Z#W%J3Y$I?I,]'^#_#X/_!=08|i,Z(]0[9[:a*Z1D(I)G&b#X#]:]*^(`8A:G%EVd!=09/y~~H_/]!=09bv~~)]!=09cy~~j]\
        !=09oj7Y*[nH$a$Z-F#_,`u^!=09pv~~Ql9F!=09{m~IZ8`FF+a-]1[.`!=09|y~~X_!=0:#v~1a&V!=0:'y~~S]!=0:(v3_~Ef!=0:0r~;[$YgI9Z.Z*[!=0:SySd!=0:\
        kc[^4]=^$Z#Y*W,])F#d.](F(]YG$I$^$G0[%`(]']!=0;'vTI$G8h%J~^H!=0;0v~dI.a!=0;jy~%c'eWB!=0<Dt~0G&^@]'CF^(X!=0<Uv$d~/J~6Z!=0<Wy~NVhc!=0\
        <fy~~%]F`!=0=0y~0b!=0=4v~~/g-H(X!=0=XeYa%])[,Y3H0d/Y#W@G%J/_8J#XK[%X9^!=0=Yy~~&a*HCG<^!=0=hnxc5^UX>XMI&_3G!=0=ly~Vco`!=0=qn=`~ea6_\
        $I6I;_!=0>2y~~4Y)I4b!=0>Ay~~d_'F!=0>Dp~kIYY4[%Z([(I!=0>Xt~0`9Z'IrW!=0>qt~DW/^&Y!=0>zgH]$XSJiZ8X$Y*[$H-_+]$]$[&_4](C(_!=0?#y~~$[HG#\
        ]!=0?(yR_Y_!=0?BdX^Tb$f.ZIH6_?['^)G.Y$f&a+^(I!=0?Ey~rY&_!=0?Lv~H[qaHX)J!=0?Py~#I~$a)`RH!=0?[y~4Y!=0?ii~}W%a7c3X#b!=0@7eO`1^JW=I']D\
        `,V7[,](`'Z*I&b*[$[&`#]!=0@XvY]h[~G]!=0A-nhbEa#]dbFV>b!=0A6y~9IHIFd!=0Asg~#Z0I&YQZ.[#](Y$^$]8['[._+_*J&X!=0AtezZL_/_T`.Z$b)^.f#_'D\
        &^3a+^!=0Auk0^~'_U_M_CW+Z!=0Axv~hd7^!=0B)gUa#[TYo[1],],]'a$I)Y#J,Y#a!=0B1b2]f_8^%_'_'b.Z0Z/]<Y([$].a+Y#X%_0H7[!=0BKy'b~<Gea-G!=0BM\
        y~BZ!=0BSc3j,clH&J#C&H4[1ic_)]'X*_'Z#D#I#@#E*`*I!=0Bdr~0ZAc{^2]*H!=0Bgv~]GD[&e)`!=0Bzy{Z6E~@_!=0C%v~3I$cUZ:_UH!=0C(y~&[!=0C6y~.F(]\
        tZ!=0C7y~pd!=0C=n~CY(_+Z$c!=0C>y~TY5c!=0CCm0[~'cUYD^Ka!=0CXy~A]B`EG!=0C]t~3Xzd>X!=0CodyG5HGDFd'G$H)b5X1h%I$a*D&k!=0D0p=^lH'`.E|]*^\
        A]!=0DomN`OY$[#`CY,WDY.WcH!=0E7r~TE&JM_&b$^-I$b;X6J!=0EBj~#Z#[0Z9Y)W%V4H+D$Z,`%IPZ4J!=0ENk}c2H$^1BDY([AX.`-I#[$I)[&c'G*]!=0ETl2a-c\
        pI#^P^vZ!=0EVj#^~0_kJ=`+d#l4J5F!=0EYkyFI[5`Mb&C*`)X,W(a&H3H']$_!=0Egv~9Y~9I1]!=0EstzZ~#`+]!=0Ett~~H_'a>Z!=0E~p~Ef(H-]AZJG!=0F1y~~>\
        `'`!=0F2v~)_4G$`!=0Fuy~~Ya!=0G%y~~Jb!=0G<v~:I$]DH-`:Ihb!=0G]v/^~sb8I!=0Glt~^E}h!=0Gmv~~H_/]!=0H-n3`+I7l(d,I~DG!=0H<m~3_MX7_@[(HAW!\
        =0HIW^b#Y#^$Y?H*`$H(I*_#a$b#;.W$Y.H&g#g%[%^&^'`'F)I#[(]$H$Y)`'_'F#Y%_$]%a(Y$E)Z%_-I#Z%C,Z$_!=0Hxh~2^#c+ZDW)GOB#b%[#W*F1Y*^!=0Hyn~$\
        I:`.b6_)[R`2]!=0Hzy~]G6J#d3c0I!=0I9v,[oY^_!=0I]v~~<`3Z!=0JFy~OYgX!=0JIy~~Qa!=0JRy~_IC^=d!=0JZy~fZ^X@H!=0J[l~F]&BY[8cGa!=0J]l}B.W$`\
        M[7d$`4^OW!=0KBafHGI%H+[$^'_$[;XG],Z(W&^-`@])_%d#g!=0KTv~[f!=0L/y~~)d`W!=0L@tK`~J`u`*a!=0LBmX^#H/_DD$f5Y$I#]bF0`!=0LCv~(`Na~7_!=0L\
        Fv~1Y#eFX1HpG!=0LXp%bo^N_#W~6X!=0Lfm~0^:Y%`~)d9E!=0Lny~~9^<`!=0M7r~VbF^!=0M>jf]Ba4[Vc%_4[!=0M]y~HbSH!=0Mjv~0[sG>I#bC[!=0N&y~q]&^!=\
        0N3^WHIHXF&G?^#X#D$[&Y)Z%`&F$[$[#a&Z#`$C$a#a$_%]$^)d,`#^#I%`%_$J#]!=0NZky^(Y,X(XH^-`z^!=3')yw[K]!=3('y~hW}[!=3)@y~~Ja)I!=3+Wy~-`~A\
        F'_!=3,>y~%_UX!=3-6nwH;heCH]0_(I$e!=3-?y~_BPd!=3/kv~~>['`1I0W!=31Vt?cY^J[Nb!=35&y~hJSc6_!=35gr~~T^)D'^%`!=35yv~~:]2I$`'H!=35zy~~$[\
        8H2e4I!=38|vw`MV!=39Hv~S]y[%Z1I!=39pt~~J])I*`+[!=3;xtr]?^m]$]1I!=3>pvki~5I/==c(B!=3DYv+^SX7^~SJ!=3Esy~~Cf'`!=3F2v9^~&aBIEHU_!=3I9y\
        ~)]!=3L%v~~Lc!=3NAv.bl[>X~#I!=4*7yz]~=]!=4+Ty~~'H*d-X!=6*fv~<`~I]%J!=6-6y~#J~([`Y!=6/py~`IFWM]!=62:p~`YFV`Z!=63jp~#`$Z6GmY!=64By~:\
        c!=69-y~~)G`a!=6;.y!=6;Wv~%[~&a!=6=0v~3[s_!=6BEv~$[~1_RX!=6BMy~2JOa~)[!=6C-y~$]#Z~aE!=6H0v~%DTfNW!=7+Tv~%Co_+d!=7=0y~oH$I,GW^.H'a!\
        =7EVv~of!=83*y~%X?W!=8=ky~3b+H!=8EBy~%Y!=:2=t~0_~<]!=:5yyy_5a~5I*J!=:=0y~~>`3_!=D?~y~ea!=E&>y~r^7F$a!=E'Qy~'X~7]!=E()y~0]Kf~(E!=E(\
        0v~6]s];_=I!=E(7y~~(I(YC`!=E(Op~7ZGV8])J+ZIF%^9Z!=E(Qy~ZWrZ!=E(ey~~j_!=E(qy#^~~Db!=E({y~[dO[,J!=E)hy~Y`P^!=E)ny~~,a!=E*4y~~,_`[!=E\
        *^p~H^NI#F&d/aEE!=E*sy~~-bDI!=E+Tp~(CBZS[1Z3fLI!=E+Wy~~j]!=E+Xt~0[dYL_3X!=E+hv~HYSVHH,b%I!=E+|y#G~6Z~/c!=E,%y#Z-Y!=E,>g5joc2bq_1_7\
        G*F4I!=E-6t~~.X7Z#HG_!=E-Iv~^Ied!=E-ry~(^~Y^!=E.uy~sc!=E/jv5b#_nG!=E/ke#a2^*]$]gW'Y'DGX&_:dHc'?#d#D,H%_!=E/{yKI1`na!=E01y#H~6i|I;I\
        !=E0;y~~OF<`!=E1.v8`~BJ#ZP^!=E2Ry~Vd&]:IYH!=E2up-H~&Gz^:h+f;J!=E3=y~~Db!=E3Xp~uD#c3_!=E3xp4])crX#F<^~@I!=E4yr~]E7H3^(Z2W*^.`&H!=E5\
        &v~XJL[;Z0]!=E5(r#Z4[y[(@^Z!=E5)y#_~~NX!=E5yv~1X~4Y#X!=E6(y~]Hs`!=E7<t;DoHOHhg!=E7at9Wla~d[!=E8+v~^YJa9J2I!=E9'y~v^3B$^!=E9(y~,]!=\
        E9By~1G~5[$a!=E;Wv~C_*I`]6I#`#E!=E;xy)Y!=E<#t-cwa~JY!=E<_v-I|Z~Ea!=E<`v#^oc>CPJ#b!=E<av~1_k]g_!=E<tp5[~$b~,Y$Y%_(Z$J!=E<vy~wb4Y!=E\
        =+y~,Y!=E=0Z#d#Y2_yV#k9G3Z4W#X#X.E*_'I0`$]$[%c$h#E#X#C$Y)Z4G*a!=E=Wy~sZ$b4I!=E=hn~1I9]L[%Y&JRd2Y!=E=kr~,ZiG&`%]?],Y+I)G!=E=wy~~L_!\
        =E>,y~0I~3^!=E>Dr~7b)Z;I?V0Z(GC]0I!=E>Xy~0gJJ>b5H9H-H!=E>Zy~0Y:HS[mF!=E?Nr~/[S]8`!=E?kr;gsHK]iF!=E?}y~vZ!=E@2p9_{`~.`1^!=E@3n-cxa+\
        H(Z&_~6X!=EA+y~uXZ[9G!=EAgy=`~~4`!=EAly~~VX5]!=EB$y~u^#Z!=EB5v#I~y]=g!=EBMn~HW6Z7X*^1d!=EBam~~(W&I$_0`$W%X0I%`!=EBgv#Z5c%]lE#I!=EC\
        -t#]~0_~5D$cEJ!=ECov~]ZqI-c0[!=ED0y~XaL[>G-J!=ED]y~~,`E`!=EE0y~^X{]!=EENn~1XK[AHHb,X%_!=EEsn~rY%X#W+X*G$Z!=EEtr~HXS`mW!=EG=y~uX#H5\
        Z!=EG]y~j]Y]!=EGjy~HWS[!=EHKy~0G:aS^!=EIky~YYs`<J!=EJ)p~BB:a=a3J.a!=EJZy~;Z~J](I!=EJ]y~HbKb!=EKkt~~Cb.h;I!=ELXv#b2`!=EMdy~ZVy^!=EN\
        -r#`~Y[OZ9]#J,I<[!=EN3v~s^)e1D5H0b<C!=ENAr#^$[~.X~@E<Y!=G6By~~%X9_!=K>nv~L^!=R<_y/c~vJ!=S<By~e]!=VLjy~j^gJ!=W*fy~-c!=W/ay~}[8Z!=W/\
        gy~~P_0J!=W3-y~~;H']!=W6@r~~#e/V=H(H!=W6En~]^O`Q_!=W9iy:^~y_!=W:Sv~K^d]0b!=W<(y1_$[!=W<tv3_~EJFfOW!=W=0v~?X~(]!=W=ht~]I'WOZJ^$]!=W\
        >6v3]!=W>8y~Lc!=W?Lv~HXo_!=WF2v~~5Y>X8X!=WJZr~2g6Iy`CG%I!=WM$y~~8_;]!=X%jyn[nI!=X'yy~_]P[!=X()y~2IOJF^]Z!=X(Oy~,[!=X(Qh|^#H#J^]%^%\
        a:Y*E*H=Z#]%_-Z!=X*3y~~0_)^!=X*7y|Ie[;C*cXI!=X+0v~_cPE!=X.)y~.X(Y!=X.Ot~bkE>!=X/gy~_cEJ-F!=X6@y~_Z3V?H!=X8+v~_[3_jX!=X:Sy~_E3X?a!=\
        X<Qy~.V(XtI!=X<tv~_`NY$W-@!=X=0mZa5^BZMY'[2H;I-^%E!=X=kv~_aPB!=X>%y~_XPW!=X>2y~_FN^$Z!=X>Cy~bHEb!=XBMt~_DAZ1^0_!=XBay~_f%I9I+]%G*I\
        !=XD?y~#Z~<Y!=XE)y~_B@Z'd-F!=XEVyC[;_!=XK)y~bc!=XMRv~_VEX8Z!=XN-y~_HE[-^=F!=Y'Qy~~&c!=Y,{y~V_h[!=Y-/y~y^TX!=Y/ky~~a^!=Y2=y~~.c!=Y3\
        -y~~@_!=Y3|v~X[#XPW!=Y5av~~IW2`(`!=Y5ty~|[.`!=Y<_t~~J[-[1Y!=Y=0v~~F],]!=Y=hy~~OH2`,^!=Y>Dy~~4]Q]!=Y?Lr~xD3I-Z%_%c4I2_*]!=YEYv~~)`I\
        I.E#_!=YN5y~~<ZO]!=[(5y~~)YNc!=]1:y~.]~K[!=^';v~#I|Z5;>b6_!=^+Hv~~2^!=^+Ty~4YKF|[!=^6Bv~~Y^1]!=^8+t~#],JR^Tc!=^=0p~5]}G'W+_;`+H!=^\
        =hy~~`W!=^Bzy~~5b!=^CWy~#Z~4aII!=_3Gy~^Y}[!=`3vy~#]~eW!=a$;y~6f!=a'Qv~']~>]4J!=a*Ny~~U`!=a,dy~t[l_!=a/gy~#b~TJ!=a1vy~'X~*`!=a4bt~?\
        aAE)aI`TI!=a5ay~~&IU^+Y!=a<_y~7d!=a=Et5b9bhW!=a=hn~$[%V^`Xa3Y5G!=a>}v~~&aRJ!=a?+y~~Ca!=a?Lv~__P`!=aACvB],`6_!=aEUv~'^3Y'_!=aHty~Wa\
        !=aL9v~'fDY!=bACnB[#`1]/]#Y!=f:9y&^~~`^!=f;xtHaY]%]5Z!=f?9y~'^#[!=f@Uy~}^d_!=fB&y~~h`!=fJdy~~=]3H!=h'3t~AW?[kY-Z!=h'9r~M^~3^#`!=h'\
        Oy~HYhI0b!=h'Qp~&]%]F_0DGY'],HM[!=h'ey~'[2dqH!=h'hy{H~Rb!=h(On~&`0[-X=_MF*_4C<Y!=h(Qr|^5Bbb4aGA.H#a*H!=h(mv=Z~~4c!=h(wvbc~)Z!=h*Nv\
        ~6[~K[!=h*yl}]s`Z_#J!=h+&v~_XQX/[!=h+Hy~#]~eW!=h+ThzZK[AY,X8d(_?J0h!=h+Wy~PAFV.JKg!=h+Xv~~([&aEE1J)_!=h+wy~~C^.a1I!=h,?y~~/IDe/Z!=\
        h-)y~:Z~D^!=h-/t~rZ)ZMX!=h-rm}E&I'^NZvi!=h.7y~gb!=h.Hy~~VY+I!=h.bv~~Oa8_!=h/)y~rE)c!=h/]t~gZ#Zec!=h/gn}_XW&b6?*bTG'Z!=h/kt$`xa~.H$\
        eGF.H$I!=h/pv~e]Bf!=h/xy~0`:IyH0g9@!=h0$y~Z`hE!=h0(j~~#Z#_.I#X(Z5H)h/H!=h1.y~.V(XtI!=h1ay~QX&Z!=h1gy}I][OIX[!=h2:y~~8X!=h2=y~9]3Z!\
        =h2it~~B[0W!=h2ur~Gd$Y%H=Z!=h3Gy}E#X~O_!=h3vm}lyGbI!=h4yv;[~~%H3[%]!=h5ay~yZ*_!=h5yrAW~{X-H)D/X)`!=h61tfY+Y~iZ!=h6@y~GY2Z!=h6FrwX~\
        +]:]#Z#H,_!=h6Qt~BWo`Hb!=h8+p}Z#[3]FEOF$b*I2]!=h8mt~~8_!=h8|v5]oD2_)[!=h9Le~^JBX.^&c(])X0^#I$a.`!=h9iv~]Y~$X!=h9oy~@[EEB]@I!=h;'y~\
        OX~#`!=h;Ov~/]~H^'^!=h<Dv~d[D[N^!=h<_p~~$]&[.X8^'^!=h<`t~B]-XDVl[!=h<wv~4Yt]!=h=0v~1Hd]?]7b!=h=Ev~vZHX0^!=h=Wy~YY~(Y!=h=Xv~4XlZ*I!\
        =h=hv~ZA&Z;]Ja!=h=wy~~Oc!=h>Xv~X[#[PI!=h>`v~5XWIYW4`!=h>tt~~$e1b@C!=h>zy~:e~0@!=h?Em~&IWd8D)aVH._)[!=h?Li}Y(YVW6Y#d)B)ZM[/J$a!=h?P\
        y~~T`3G!=h?hy~&_$HnY!=h@2v~~Nf!=h@Uy~~8e!=hB)y~YYuZ!=hB/y~O_!=hBMy~~#[)IW]!=hBav~yePH'F!=hBgy9f~EI!=hC-m~(X%_)Y$W6[!=hCot|I~QZ%`.Y\
        #]!=hE0t~x]'c!=hEUp~.X(]f[._PI!=hEct}Z&Z0XbZYJ!=hE{_nYgX)Z(W-X&Y+X$a(^'X$W#[$W$_#I$X&X!=hF2t~'I2_$cSYrF!=hF<t~x_6aB[!=hHzy~~3dMG!=\
        hI#v~&]IX!=hIky~7byD'^!=hJOywH.^k_!=hJZvK[~3Z!=hJkm~bX>])G+_?F#`/H#Y(G!=hJvv~5ZXXXA7[!=hL9v~&^7Z!=hLBy~$Y'_~AH!=hLCy~$]~]_!=hLFl.Y\
        ~OX?bTZ)W*H(Z!=hMHl0Dn_~$]$a5^$I5W&d!=hMov~II$Y$Z!=hMyy~~LZ;]!=hN-v~3JN[n])Y!=k#@vwE~Rh!=k%hy~~T`!=k'Qv~&[~tb!=k()t~_WPVFe!=k(Qt|H\
        6[Q[R]/_!=k)Av~_I7]Ve!=k*fy~c]*Z!=k+TkM^bcUY9[2[+`/H+_$c-G#I'H!=k+Xy}[~AX!=k--y~~hb!=k/gy~_^lE%d!=k1by~~LH&G%`,]!=k39y~~[a!=k3Rn~&\
        _~#I;]'a$[+b0^#E!=k4Pv~_cPA`a!=k4jy~h]SZ!=k6Xy~~'d!=k7Yy~IY-_~6I!=k8zt~=YDY@X(I!=k97y~@]~2F1c!=k:Sv~3[oZQZ!=k:}y~_XiZ!=k<cy~_ZEE-]\
        !=k=0t~@^=a~*_'D!=k=Xp~_`7d!=k=fv~'^#[u^!=k=hc~4F7Y&W;Y:X)_(_$X>Z#^#e#H.e#c!=k=qv~{`$D:_CJ!=k>2v~~(]Ba2X!=k>Av~~id!=k>Xv~~)b<])_>G\
        !=k>sy~Z^ZJ/^!=k?Lt~}I2^*_JX+]!=kBMv~_Y?I>^5J&`!=kBVy~~S^.X!=kC-v~BWJZ!=kCIv~x]l^#W!=kCLtdb!=kD?v|]`XXJ%J6G=Y!=kE0y~bYEGMW!=kEByx[\
        ~J]!=kEDy~rY$Y!=kETy~@[~@]!=kF(y~~:`2d$J!=kF1v~]`H]Xa!=kF2y~j^!=kFst~~1E;[)]9[!=kHxt~<X.cga@_;G!=kJkv~%bzJ3`J`!=kKAy~2XU]!=kLFy~+[\
        !=kLjy!=kM$y~~:G5d!=kMHy~+[!=kN3mCc~IY;]@c,X9H!=mD0y}Jy^M^!=p=0v~4Y~E]!=q)Av|Y~#E:^D]!=q11tyX&W!=q7xy~~QX9`!=q8Hy~~%`!=q8iy~BI~5W'\
        [!=q=Ey~ZbrI!=q@2v~jc5H:^;Y(I!=qCoy~{_!=qE0y~}Z`_!=qG&t~~%f!=qN2y~}a!=s*Qy~Pe!=s+hy~RY!=s<ty~R^4X!=sDYy~(IJ[#Z#I!=sE$v~(ZK]!=sNTy~\
        6[$]JJ!=tDSv~~ca!=w=0v`a~4YEI$c!=wB5y~~L_!=wDYy#G2a~~)`!>#'3y~+_*^~SG!>#/ky~~4`7]=I!>#:nv~YYPHY_!>#;uy~3_T]|E!>#<ty~~%^6H!>#=0l?H?\
        _*g;ZD[4H0C|d!>#=6y~2XU]!>#=kv~#J1_UZ|X!>#?]p~#deb|A!>#BSyw_~[Z&I#J!>#D]v~#G1G%]RZ|_!>#Htk}]?g#`9I!>#K0v]h~~*D!>%+Ty~_XPW!>&*ly~sY\
        #Y!>'41y:Y,_!>';.yu^V[!>'=0y~~1Y&a!>'ACy~&XcW!>(+Ty~,_!>(1gr.a3f~tG!>*/[y~KX!>+Giy~^Y}[!>,+Ty~0I~3_!>,+Xv~0I~3YJ`!>,-ry~;b!>,=Ey~X\
        efG1I;Y!>-2ut~_[EX>C1`!>-Ilv1X~YFpf!>-L9y~~Cf!>.+ct~^^!>/Ixy~va3F!>2(cy~{JJ[+_!>2*ym~]Z6_$`#V'[TI/I!>2+Tv~~(]=J.c1^!>2,ty~AZ~)b!>2\
        -)y~_FN^@[!>2.7y~0G~8b!>2/gm~][6W#^)GM^2Y!>20(y~bZU[9H!>21gj/^>]dcGI)Z)`0X8Y%Y0I3_!>22:y?Y!>22Xy~~9Z-[!>22ir~1Xu^AX,H.`'^!>23vv}Eq\
        ]*HT[/a!>28+ywZ~3J6]!>28iy}_yG8YKJ!>29Ll9](^~DV<Y+]'^+_GI!>29iy~~3[=W!>2:'v~X[#XPW!>2;xy~~#cJJ(J!>2<_y~~QY;`!>2<wy~(HQaPb!>2=0yn[n\
        IJaEF!>2=Ey~XZtZ!>2=hv~$[EY~%b!>2>6t~~Ub,a!>2>tk~~#]/F*]$]#Z1E$X'g.[!>2?Et~~$_-`.ZDI.^!>2?Li~^Y5b#W(I)J.^;c#I#G#b#_%H#H$H.Z#X!>2A.\
        y~o]lX!>2Cor9^f_yJMI)a!>2D?y~~=W3Z!>2EUy~1Gd_0^UG!>2E{]'Z'I5].X=]/Z$[+[3I,`+J1Z%I&_%J:X%X#^#H(G$I%a%]%W$[&^$E%X'Y%I$H#Z#^#]$[$H-I&\
        ]&a!>2Giv~W['^6J]G!>2IHy~<YO^[D!>2JJy~lbXI!>2L[p+Z6X1]0X*[/[!>2MHp~~%Y@]0_)W0[%X!>4=0y~4Z~?b!>6'ey~VJ$]~1[!>6(Oy~OYX]!>6+Tv~~C?'_,\
        d!>6+hyw]~Ie1B!>6,}y~~&_!>6.;p3b~Ec!>6.Iy~/G~E_!>6/py~|IIa=^!>63Ry~~`a!>64bv'b+I~E^!>6;>y~4^m^!>6<ty~~$J1I(^:c!>6=0y~5^~0>1e!>6=:v\
        ~0_!>6=^y~~Cb!>6=hv~CG6[3I8]$eMG!>6>'g:f(f&c~D^G])b/H!>6>2t']x[5IIIUYV^!>6Agv1I$`~2ap_!>6AsyF]~~+`!>6EVn:_-c$E~1D3gO]&H9a1^!>6F2y~\
        2]~(J#X!>6GUt~.X~KX!>6HbvK^~bXX]!>6Lny~kYY[!>6N,y~x]<]!>6N-v1a~@[)G~0Z!>8(Qy~0Z~DX!>8)Gv~._(atb9H2F'J!>8+TmA[k['^KY>gAY&J2Y!>8+Xy~\
        zE1IFa9^!>8+ar~rZ&_3I$]!>8,^y~H_SFmb!>8,ty~Gc'^~+H!>8-dy~Ga'I!>8/oy~~.^!>81Dy~LY!>88+y~4]tY!>8=0y~~CG1d!>8=Wy!>8?#v~?`!>8A.h~+c%[(\
        F#]9E.[#INY+G@['I#g!>8D0m=_~|^+`#^.]!>8HIp~Lf!>;'6nTc$G'g!>;+T`4^/Z%]1j#_#I#GTI#X#Y&b3`%XSI+]%`#J5W$I$[1W%a+F!>;+Xy~~RD9f!>;8+y~~+\
        ^Ia&F!>;JZy~AXH[!>A'Qy~~ia!>A+XmTE$`8d.IbHae$I*X#Y6_*D!>A,tt~~if!>A=Er~1HG`hY$J#I-`%`3^'A!>A=Yt~~RH%[1Y&`!>AAsy~(]~=W!>D('y~sc(]HI\
        .I!>D(Oy~~([(FC^!>D+Xy~K]~:d!>D6Xv~)Z1W!>D7xt~~@W;]1I!>D83y~:[~(]!>D9gt~:I#_QV3G)[Aa!>D<fr~XW&Z-_qX!>D>Dt|b~,[$bJJ$_!>D?Lv~Gag]*`!\
        >DA.yw^<b!>DF*y~~9X)]!>DF2m#I2D~3[4^WZ+`([*cC]!>DI(h~8a$ZSa#_WH4[%Y!>DItt~S^2]|b!>DJJy~#XlZ!>DJZy~~S^-^!>DJky~-ZMW!>DJvfw^;]WH#I#[\
        #^CI+[([8]+Y!>DKgy~dW!>DM'v~~@b!>DM0n~~4[5[>['_!>DMUp~#H$IP[Pb$`#]!>DMuv~,I~'_-^7X!>DN-y~W[[]!>K/kl~Zh#_gE/I!>K=Xy~ZE&B(aBb!>KEBv;\
        b~A_hZ!>KF#y~Z]!>L-|y~h`!>Q/ky~0]~DJ!>UGby~~3[=W!>X'Ql~(Z%_'J&EAJ(eIY)a$^!>X+Ty~bHEZ*Z!>X-ry~#[:W!>X0Tt~&[TY<[!>X2Zv~5Y/YHY!>X3Gy~\
        #a~]J!>X83v~XG#[Pc0G!>X9iy~~Dc4]!>X9oy~OW!>X;.y~<V~.Z!>X<Dy~X]ia!>X=Et~1BIafb%b!>X=Xv~b`!>X=wy~0Gd_!>X?+p~XHLH%^$J7Y#Y#G-[&b!>XEBy\
        ~XYQY!>XEUn~#I*b%^[WSa&Z!>XG.p~~8]#H$e!>XHet~~C`.]!>XHtyyb]HLZ!>XLnt~XdQH0I!>XM$t~~;c8E!>XN2v~/[~._!>Z(zd~/Z#_=ZLZ&[1ZFX9a!>Z.Ue~,\
        b6YEb%`$a!>Z11t|]#I~:W4Y!>_*fy~3I(X%IEX!>_5st~NY!>_7Ly~NW!>_<Dy!>_=0i~NY3h(H!>_>_y~NX!>_Ary~N]!>_B+y!>_EUy~3JN[!>_KVr~Nc3X~)D!>_NA\
        y~3X=W3J!>`+TvcbOY~4W9I!>`+ry~h^`c!>`.4y~~Qb!>`4)y~5Z~4A7[!>`:9v'_~0^~-`)B!>`=hv~}[8V!>`>Dy~kXCI8Z!>`?#yE`$^!>`D^yxa!>`Gly~~6a!>`I\
        ky~~1a!>`J)r~;HQcY]!>a;fy~~Ma!>d,hy~~eb!>d5=y~~%]qH!>d=0t~~%i$V^G3G!>dDYv~h[l^0J!>f5sy~0[~[]!>j5%y~y[b`!>jEBy~D[!>l*yy~M`!>l3vr~X[\
        u^7Z!>lCot9]~6WM`jc!>m;Wy~o[!>n-rn~(`5I)]Z[]X!>n<|y(`p]!>n=0tvb~iI'^-d!>nKVy([p[!>nMyy~B_!>p+Tvla4I}a/^!>pFJv~~)`)[!>pL%y{`}_!>q2#\
        v~-aFW&X!>qL9r~-IFZ&b!>s*fy~DZ!>s-uv~<H*X$Z!>s0$y~Z^ZJ/^!>s=0t~0Z.a~O^!>s=hy~QX&Z!>sC-y~1IKZ#W!>sL9y~;]PW!>sN-y~[`8XdG!>t+Ty~7da[!\
        >t+hv{[~5b*F1G!>t1ly/b!>t5yt~~J]#b(Z!>t6pv~~DZG`!>t9ay~~:^4Z'H!>t=0t~H]0dEY`I!>t=Ey;_sa!>u=Ey~Zc!>vBMy~~3]!>y5yy~~$a9W8I!>z'6yJY~W\
        [!>z+Ty~;]~3]!>z+Xt|I~;aKf'C!>z.by~~de!>z/Wy~~d^(b!>z3Oy~~GYC[!>zI]t~+`2_eI?]-Z:G!>zJvy~~C_&^!>zK6y(b!>{2uy~EJ(W!>{3xy~Eb!>{9(y~K[\
        !>{=0y~0I<^#d~9G!>{@jy~I_$IAW!>{C-y~KY!>{LCy~K_!>{Lgy~EI&H$_sY!>}'9y~.F(Zo[!>},>y~.`sE$_QI!>}8+v~~+Y!>}A{y~.E~K_!>}BMr~.I$Zx[NH!>}\
        BWy~.Z~KJ!>}Cny~.^~KE!>}NAt~.G$[&Z~DW#H!>~A.y~~+_&Y!?#3vy~~P[!?#5sp~?V*_'YW[P]!?#8+y~GJ8I}b!?#<.y~kZYG([!?#HIy~?Z#X.I!?#N-y~L`!?%(\
        vy~~#]6Z!?%0Ny~|_e]!?%M5y~~0^=Y!?&;Wv=]~4I-Gg`0a!?'*7y~}`!?'+Ty~~#`/^)E!?)#Hy~~9_!?)9oy~~2a!?)=0y~D[][!?)=Ev~~Nc!?)Jnn~#Z~1G)Z7`%W\
        @b!?+(Qy~~Db-I!?+(wy~.H~6c!?++Ty~~1_2b!?++wv~Ye*HEb%A!?+,;y~.]~6]!?+.4v~~([9[AZ!?+/ky~6]~/]1H!?+1.y~bcEGBH!?+2iy4_~J`HD!?+3Dy~HX~C\
        [!?+7ay~`[~&^!?+8zy~=[r`,I!?+9oy~~(ZR^!?+:ky~~B]2Z!?+<tt~1bP]aJ#?-]&]5D!?+<vy~~_[!?+=0r~(Y~<E#_)G#]*Y5W!?+?Lv|C~;`2^!?+A.y~^X{Z!?+\
        BMy~HJKZ*I!?+C-y~~B[#[#H!?+DYt~rc%C:^B[$^!?+DpvyZ^DPb!?+EBi~.X(Z6]3_#W8Y4I$^#Z8]#I,X!?+F0y~~#`%`UF!?+Hxy~~7]0]!?+JZy~=]h^!?+Jdv|ZI\
        ^SJOI#W!?+M>v4c~H]e@BY!?36QyAa~pI-^!?4(&y~#]1[~TC!?4(Qy~bI>J)^(_)F!?4+Ty~+c'H~4c!?4+hv~-ZL^!?4/Dv~8]+[!?45dy~~7a!?46|y~N`Q]!?48+y0\
        b/GkW,F!?4:9y~W_YI0]!?4=0v=drZ%]!?4?4y~+d!?4CIy~We~2F!?4EBv~2X%_~FJ!?4ENyr_!?4Kpy3`,`!?4M>t~2Y~$X!?4N)y~N]!?6=Xy~~*d!?6Bzy~bWE^!?8\
        +Ty~~?aL`!?8+hy~~C_1H8Y!?8/kp~1X~+^+`#W*I!?85yy~~3E*]1]=E!?8<`r~rZ%X#W3F$Z^G!?8?Py~~fa!?8Cot~~Cc#]0I9[!?8Hzv~~3X=^8^!?9'9t~0]$]~Oa\
        !?9+Tv~/Z;Xi[-H!?9/xy~~<bOX!?9C-y~'^#[!?9E0jI]~@cTiAF!?<7Ry~,`__!??Ary~AaBJO`!?@4+tEY$^!?@>`yE`$^!?@LvyE_$_!?A/Fy~0]AD{^!?A0Oy~O]!\
        ?A;Wl~0ZAg!?AC-v~CY!?B+Ty~0^~.^!?B=Ey~Ma.]!?BCXy~~@e!?E(Qy~#]~eZ!?E+Tm~H`6c6`#F%I4]%[&X.b!?E/)y~rX!?E/gy/^'a~`E!?E=0y~1a|X!?E?Ly~~\
        ;Z9H.a!?E@Ut~r`%W&G!?EBMv4]~=c.I;H!?EHzy~qc#EiI*`!?F*^y~ua!?L'3p~$c~#ZBI0b+H+[!?L'9y~5C~Fd'[!?L'fy~~2_!?L'zl1[j[HI]J#HI^&[#H$^+`#G\
        !?L('y~xZ#W!?L(0yy_abSH!?L(Qn9^~FZ7Z(H,cUI#F#Z*[!?L(Wy~~>c6^!?L(cy~~,]Ua!?L(wr~#ZA^?Y>])Z#H,G!?L*3y~2[,[!?L*iy~'`!?L+Tkn^7JQ_'F6Z.\
        ^%e._'`'_:H-V!?L+WtyBZI?bFH1d!?L+Xy~{`^I#Y!?L+hp~?]qX+`De!?L,(y~~d`#]!?L,{v~Gg!?L-0y~~a[!?L-dy~~Jb=c!?L-wy~Z^~%Z!?L/xy9^~~J_!?L0(y\
        ~+c~JE!?L0;y~VC|d6Z!?L0bv~^b<^4^!?L0oy~xf!?L2=y~xENY@^!?L2iy~~P[1Y!?L2upnZc]P[._0H=[._!?L3Fy~~AGHY#`!?L3|y~Xcf`-G!?L4/y4`~_`!?L4by\
        ~7[EH~([!?L4yn~V`;`D[,],Y2]!?L5&p~VICY)[RJ#b)H#d$X!?L5dy~~7[N^!?L6@t~t_)Y%G6H6a!?L6wy~~(^!?L6|y~r]0IFa!?L8Ht~(azI%IX_!?L8it~^I?I-a\
        &`P`!?L8zv~~%[$W!?L9byyc!?L:'y~4It^Y_!?L:5p~xW8F#[$^C[*I*Z!?L:Sv~y]K])H5^!?L<Uy~xaAYMF!?L<`t0^~1[~&a/H3b!?L<tp~~'_5[+G+I'_#b6[$e!?\
        L=0a3]hG%I1^2_)F%D.b/I$c-_)`*^/^#g(H&Z(e)I#I#V&_(I&]$H#c&^(F#E!?L=Ev~1aiJJc,E<[!?L=Wt3^~K]HA)aR[!?L=Xy~_^E`-B!?L=[y~Vf~+J!?L=hr9_~\
        E[U^7^6E!?L=km~2fpY<a&H'H([$F$c#I-X#Y$I)Z!?L=qy~~%IPb!?L>6y~~C`C[!?L>Dy~~1]O^!?L?+h~$X,`<W4W8Y$Y(X+X#H7[/H#[8^'X!?L?syi^~t^!?LAgr1\
        Z~GgqI!?LB?y~(d!?LBMn~;]#W,^:`#]DX-FN[!?LBSt~GaIX+Gec*`!?LBap}^+^p[2[DI!?LCoaxa#g%`WBCF#C$I'd+e@_&c%b$Z(G#a#_&I!?LDYm#[ya4WKXdB%I2\
        [&b+H'Y!?LD]p9Z~~$_5[$a!?LEBi~(Z(ZK]%]$I6a#X)G(W-H8a6`&I!?LENy~H]~CJ!?LEVy~hA2CCgH_!?LEYr~~2[(Y'^.X)I*Y!?LEcy~~P^2[!?LEsg~&_RE3[2[\
        .J%Z%_#Z0X-Z&J*a&`']#^)W%G!?LFGy~VIFbW[!?LGTv~~/[PI&^!?LG]r~,YP^YJ0`=Z!?LGiv~~0[)HHf!?LGlgyH%[rG#b)h$IRI'Y(b!?LH[r3Y~5[2h.ID]EI4I!\
        ?LJ)y~y`$H0ESZ!?LJ*y~~IY!?LJZv~+X~%_R]!?LKkv~VjCH3XIV1D!?LLBv~+G%^Pj!?LM5y{HzJ*`BI=g!?LM>y~`ZFI!?LN-y~,]~IX!?LN1y~yIZ^$D'b!?LN3y~~\
        CC#dE]#I!?N<By~eZ!?N<_n~uW#W5Y!?N@Hy~9aXD!?NA}y~rH7^H^!?NDoy~V^&`lF!?NHrv~6[$]J^!?NMAp~-Y%a)a]I=JF[!?NN-y~a^8a!?P(Oy~G^kZ!?PD]yKa~\
        8F~&a!?PL.W1_*XbZ'g4ZJ]#Y@a%d)]%I$I#^%Y#I#H%a#['E+Y#d$a#H#X(a*g#^&a&^$W!?Q-(y~~TW!?Q5=t~^ei_-?!?Q=0v~~T]!?QFav~~Tb!?U3&y~<_!?V9zi~\
        :Z$_)cva!?YL.y~kWA`!?[,ty~4Y!?[=0v~~9e!?]2uvD[~~Bd!?];3y~fH|a!?]@,r~Y`MaW_!?cE*y~~2a!?d+Ty~|I$`cd!?d18y~~+`Nb!?d1jv~(YVWdICe!?d23y\
        ~h`S_!?d:ny~k`!?d<ty~~J_!?dF_t~6[$[J`!?dGdy~ad!?dLBy~@[.a!?e:ny~YI~'d!?eBOy~B[~:X!?f;Gt~c_!?g9Ry~k`!?h$(y~%[~Y_!?h)Av~_ZPX!?h+Tp~,\
        ]&brYI`(c!?h+Xy~~j]!?h<Dy~;H~?a!?h=hyzb~UY!?hE0y~(`~PW!?hF2y~~=_!?i(Lt|dwZAF!?i*7y|Y!?i:}yz^!?i<ty~~LX!?i=0y~~:F,e)W!?i=3t~~$_8c3]\
        #G'I!?iAVy~~L_!?iB5y|_!?iJav~~#]!?jA.y~Lb!?jD?mn_n_EY8B3b!?jF2r~<X&XJYQI-HPa#`!?jH3y~$b!?k.7y;^~~-F!?k:ky~1eKBhb/I!?l(Qy~}Ga^!?q3L\
        y~~M^!?v1ey~~F^!?v=0y$a~/H~5b!?vAey~~*Z!?vE~l;[s`<X1[AHHZ#^+X!?w>mr~ob.E!?w>ny~{]!?w@bp~o[.a!?wA+i~ob.b!?{'Qy~~5^7`!?{83v~~-Z8J0`!\
        ?}.|y~~Oa!?}1.rzY+]SJPY6^+J!?}<ay~'_!@&=Ey~,Z'J~-b!@'*^t~0]r[;]!@'/Dy~@JEX!@'9Vy~EY&Z!@'BMv4^~3I(Z!@'EUy~0[Z^!@/L.v~V`~#])`!@2##y~\
        ~7]8_!@2%|i~+[ac9[?I2_6W#Z!@2(#y~Y[P[!@2+Ty~7[{Y!@2,{y~5a@W!@20(v~#Z~#YOH!@23|v~~Ce2H(F1e!@2:by~5^~B`4J!@2;Wv~-a~7]BZ!@2=0t~geE`L`\
        !@2=El#H,h.du]~4H._!@2Agv~~?^4^!@2Dry~jbg[!@2I(y~~Y^+I']!@2Kky~hgoD!@2Nat~_]_]!@3.uy-[~^^!@4/ky~/`~6]!@4DYy~~U]3]!@8/kv~~ab!@8B?y~\
        )a!@<.cv~hc2^]I2[!@<.gt~~hd!@@=0y~E_!@A()v~2I0h!@A(qyyZ%Y!@A-6y~}[:[!@A5&y~Wb!@AA^y~W`!@AI`v~2Z/Z:Y!@AL/r~#[3^-F:C0[,^!@B-6y~@YEG~\
        7_!@D(Qv|d~;[!@D1`rLd;b!@F+TtM`:b+`LHYC!@F9Xy~>d!@H2un}Y9hXD!@H2xy~pc!@H=0y~pV!@H=Xy~pW!@I/ot#]~]YAZSa!@J,bvM[:I+`~>J!@M/kyPb!@M;W\
        y=b5I~Z]=G!@M<LyP]xZ!@M=0y2_~~6e!@MG{v~1eK`hD!@PAky~0[!@R'9y.Z~#c~EI!@R)uv~/X~Ec!@U#:y~~9c!@U'3v~}_]Z&F!@U(Qv~~9I3]4a!@U*Yy~~0XF_!\
        @U-wy~~#^/[!@U.4v~~8f!@U/)v~r^)^!@U3Zy~~Ta4C!@U5%y~2]~(J#X!@U5dy~^d6G:a*H!@U6@p~~*d(=)a!@U8Wy~|X!@U8mv~u[iI%Z!@U<ty~y]TI!@U=0y~~8A\
        #a!@U=hv~~8_!@U?'v~~3H&d!@UB<v~r`)X3`,IEI!@UBah4Z~Jf7`)Z!@UCOt~~#E/f!@UHzy~}^]b!@UJ@p~FYWeec!@UJky~~*_(H*a!@W/qy~9IH_F]!@W0Ov~9a#_\
        lH!@W;.y~$[^YFH!@W;ny~9[!@W=0t~%`6IH_Fa!@WEUk~$Z0[)W+]7_*^(Z4H.H!@X+Ty&Yq[!@X=0yY^h[!@^?Uy~~:[5Z!@`+Tp#_G](hAa!@`01y4_-^!@`F{yD_~D\
        ^!@`H/y/`~OJ,W!@a9gv4]yGdX9Z!@b-ry~oC.f!@b?wv~oa.E!@eL9y~QX&Y!@g+Tvfc!@g0uy~>^!@g5sy~>_!@g<Ft~>X!@gL[t~>`!@i5sv~HdS]!@i6pl~z^ma!@i\
        8+y~HZ~CW!@i=0y~?Z!@j'Qj~#['Z/]=Y[`=])X&`&J1X!@j5=yT_$^!@j5sy~ka!@j83t~+G@[)_~#[&^!@j8mr~cd}`!@j=Ey~z^!@j=hy~P]!@l0iv~lY#Z#Y!@oG]y\
        ~ib!@q:#y~Ca!@q=0y~.Y(ZtE!@qL9y~U_!@t=0y~~5Z!@u.Ry~~=`!@u;Uv~_][I2`A`!@uD?y~t[!@w7Fy%by[!@wE)y|I~;[!@{<tv{]#[&]~7J2I$E!A&Bay~0Iyb$\
        X!A(*py+Wk]!A(2#p+j~[G$ayI!A(Imy'^!A(Ljl~jGvg!A*BHy~F_!A+(Oy~0^~DH!A+(wv~.Y([t[9G!A+*^v~I]~2b!A++Tt~-[~7a!A++hy~~Oc!A+,Ly~4Y}`!A+-\
        (y/_~<I#`~:G!A+/Dy~~Ze!A+0by~h[SY!A+3|y~~A_!A+5Gy~~R[9]!A+8+v~~+G9^#]!A+83t~0CsH>i#b1I&H!A+9oy~0^$^~2H!A+<Dy~oY!A+<tv~~(H<[!A+=0m~\
        2]%Z2bK]PI#G8Z2[!A+=ay~'^!A+=ky~_XPW!A+>7y~he2ICY!A+>}y~4I~0[!A+?+v~Y^W^L_!A+?wv~oA.d!A+@4y~/]!A+Avy~~j_!A+BMn4^~0IGe0_FI=b!A+Bay~\
        0`~)cTI!A+C]y~va4c!A+DYv~2H~F_#]!A+EBl?^l^#YOIHc.[/J#X#Z#[!A+Esy~u[Ka4I#H%I!A+HIy~~A^#W!A+M>v~~F^2]&]!A,')yz_$I!A,(Qvw^#V$I#[#H!A,\
        -(y|`!A,:wyyB#_$b!A,CEj0[iG#V&[#^JYmg4[3Y!A,DYvz]#`!A,Htyxh#F[G!A-BVy~1bP^vF#H!A-NZy~~Xh!A.'Gy!A.('y~+]~$]!A.(0y~Xb!A.(Qy~oX.`!A.(\
        wt~.F(bGbNI!A.)Hk~.c(DQaDC!A.)Mi~.H(htbNH!A.*Fy~'Xj]!A.+cp}H^Z5c*]bJ!A.+hm~+I9['Z'^)b*].I#a(B!A.,;l~4at_!A.,>v~A_~2_(`!A.-ry~+^+G!\
        A.0oy~MC_^Cb!A.1.y~4aIY!A.2uy~QG#_7[!A.3Ry~+AZI%f$J!A.3vr}DM]-Y_]8X!A.3|tw]:XGI.Zp`!A.4by~VY2[!A.5&y}I][vX!A.6@y}d!A.7Xy~?[$X!A.8H\
        r~R])e0[B>!A.9(y~LYDZ.G!A.:*y~4h~EI!A.:0y~PX&Y!A.:Sy~~B]'W!A.;Wy~~'^M_!A.<Dy!A.<Uy~.H(YVcGJVJ!A.<`y~?V!A.<tm~5^4Y1I1X%WAYVb!A.=0aw\
        J%W%X0J#[#Y$?#I4^'_&W#[#Z%W2I$Z#X(a&_5c$^*[E^!A.=kmw],['b[[,XbV3J!A.>2y~GY~8a!A.>zy~~/IKY/[!A.?#r{Z-`6Y$X!A.?Lt~5_[W3cRJ!A.B?t~(J%\
        _#I,a!A.BMv~<[%Zi^!A.Bdt~Y`la2]/]!A.C-v~+IPb6`!A.C/k~+I+B-k#JEX!A.CIy~GY2ITa!A.D.v~~+Y!A.D0v~~'[!A.Dpr~+W:Y$ZCX!A.E$y~0a(]!A.EBjwc\
        1H+IAZ'H#H-Z+^#[;c<G0](_$E!A.ENy~+YO]!A.Hxy~T_'Y!A.I9y}[!A.Imr~V[:G.^^a!A.JOy~G_/GO_!A.Jdt~eb6WBY!A.L9y~+[!A.M5v~ie4^!A.M>p~+J+_;_\
        ;[!A.MHr~4Z1F8IXX)^JZ!A1*>yyW#Y!A14bv|W(^b]!A1=Ey~'I2_~&b!A23fy~_aP`!A4'Qn~0^~'Y>W&X5]!A48mn~Ic$_9a!A52Zy~9^!A59`y~B_!A62:y~9FH_!A\
        62Zv~B]~:G!A6BKv~9`!A6N-y~9Z!A78ly~9^!A8?sy~~h`!A;1[y~D]!A;8by~v]!A=/xy~V_:G!A=4by~{a!A=8vy~oa!A==0v~{Z!A==7n~V[:a.GW^!A=>nv~oa.Y!\
        A=A+v~o`.I!A=ENy~{b!A=EVr~o].[!A=I|y~oI.a!A?('y~x^G]!A?(vt~~7e!A?0bv~~/`P_!A?6@v~bf>G)C/J6^!A??%y~~#]6Z!A??Ly~^bN^!A?A.y~+]!A?I]yz\
        b}`:G!A?M5v{X~%b6`6C!A?NAy~4Cn^(`!AC&j['Y'I#Y#]%X$]#_%Z$`#Y#^$^$Z'Y&X#`%Z$['Y$Y:^?X#X(WEY$W*[#Z#Y$W+HA[&Y'G2V!AC&ye&_6Z*_#_+_([/[#\
        b3Z#_#[#]&]~LI!ACL[r~&``Xj^!AF#:y~pa!AG(5y~.X(Y!AG)Gr~.]zHNc!AG,;t~.FzWN]!AG=0y~.GzYNY!AI2xy~p`!AI9|y~p]!AI:[v~pY!AI=0yOd~BF>b!AI@\
        Hy~p]!AKIly~5_UIjD1a!ALEVtC^.f/F~-I!AO6Qt~A^p^!AQ.uy-^l]oHdI!AQBgy-c!AQN-y~~>XD]!AS'hv9^dH~9Z4^!AS+Tp{Z~KY)^&^!AS;'r1`~GFN^J_3[!AS\
        @5y~~:`!ASIly~~[d'I!AV('y~~U[4]!AV1gy~~L_!AZ8mt~~#[/[)]NZ!AZL9y~;_8Y!AZL[y~>c!A](Qy9_~FI|I#H*a!A]*Fy~bbEA!A]-Ry~~*_^`!A^:ky~W`!A_G\
        uy~~K_!Ab7:y~]ZH[!Ab7}y~AIp[RY!AbIly~~6[#X!Ad>6c'`+_#H)Zt^']#I:^+Y#Y$[&c-[!AeCXy~~*Z!AeIkt~b^EI(^!AeN,t~xX][*I*Z!Ag;Ot~5]C_!Ag<vr1\
        a~G`qI!Ag>6r1j$I~?[!AgEUy~~Q^!Aj<ty~~Na!Ak1my~/a!Ak9gnHY{^@J%b;WdZ!Ak9hy~F`]]!Ar8+SnZC`/[/`+])c%g>`#d(c#E'd%X#f#G#Y#b+a-b$[&I6I$H!\
        ArBSp~.W6aWc]X2D!ArBWv~7]-a~5c&I#D!As(Or~.Y(ZJ[KINY!As(cy~]V~$X!As)&y=Z)^!As+Wv~#c~4G!As+XnwF'I$Z~4H)]2h2X!As/gv~2ZOVyb!As1Qv~f]/^\
        #[nI!As<ty=^~t_!As<vy~~,[9<1g!As=0y=_~~(d!As>2n~~'W2].b'X+b!As?+t~1b.[|I)_#@-H;b!As?Lr~VH(`A^&`Xa$X#C!As@XyB`~6fjH.H!AsC4y~~<a!AsD\
        ]y~~>H3[!AsEUy~8W!AsI]v~+ZC]W_!AsJZy~~>]/_!AsL>v~z`FB1d!AsNAy~f[~$Z!AsNap8^~CEPb!At'ey~~RH%c!At6Ky~~O_;Y!At;.y~~Ca.I7a!AtF<y~~<HPc\
        +`!AuBVy~BW~:X!AuE_y0`!Av'3y~<IEW!Av(Qv~bGD`)a%]!Av+5y~k^YY!Av+Ly~~JZ)X!Av-(y~DV!Av-rl~&Y#X#Z%W$JPY5I.Zb]!Av-uv~:[!Av0(y~bI>G6[6`!\
        Av3Gy~~H^,^!Av6Ky~TYU[!Av:'r~eY5_;YSJ3^!Av:ny~YX!Av;.y~$]~bE%]!Av;Hy~BF~:]!Av>Zv~HDS]DWJX!Av?Nm~0Y)[V_#_#^&W7ZLZ!AvAoy~gY!AvA}g}[-\
        Y$Z6I(X#Y.Y&Z$W*X#Y#W#X=GCI(]!AvC-m~1[,W8X&Y?]F_*_!AvCXy~h[+[!AvE)y~8]!AvF2k+]#]']%[+_)_&]6^*]~=J!AvMAt~VX*W7X;X!Ay.by~~A[!Ay=Ey~H\
        HSZV^8H!AyF2y~(E#`Y^!A{,;v~.DzWI^!A{8+v~.F(Dtg!A{;Uy~.Z~Kb!A{<~p~~+X!A}+Hy~#J4]b^eJ!A}+Ty~^I6H7^?H5_!A}+cy~^W!A}+|v~CHFZ_[(_!A}3=v\
        ~5I}[#[&[!A}4zy~DW4^!A}5si,Y3]ba-H%[7J&Y6c/I)[Tc!A}?Ni/^n^+Y&^$Z#[H_&^9HTF!A}ACe.Y'Z3[,Z_Y#Z(XAX&Z$X*X#X#W$YJ^;X!A}EBv~HW?X6[!A}F2\
        n}Z5XJW=Z,GC^!A}Gjv~EY&Y#Z!A}IHy~,`hD7]>D!B&?Lv~W`B`mH!B&GTy~~U[4]!B)+5v~kYYb!B)+Tl&dQ`#aVJ|H6b1E%a)b!B)+hy~~QZ#a!B)+|y~iXI_!B)0$y\
        ~ZAha!B)11y|`!B)<_y1^~~;H)]!B)<tpUg~PH/Y%d3H)]#E!B)=0y~(YNb!B)>Xy~bbEI!B)?#y~~Cf1H!B)B?y~(Y#]!B)D]y~%^TH~0_!B)Lny~0[&Z!B+.4v~~$Z!B\
        +00yv[~+]!B+<ty1IQb~y_!B+=0rtZa[nXR]!B+?iy~~$_LX!B,+hy~~3`CX!B,/kv~~E[#`+^!B,9iy~~AY1^!B,?Ly~{`0^OI!B,EYv~~P]1])^!B-+hy~~)d(_!B->z\
        y~~L]9]!B-A?y~~#]6Z!B/,2y~cc!B/9ot~?Z!B/=0n~CYAY4_P_!B1('y~2WU_!B1>Xv~XbQI!B3?Ly~hI2bmV!B5+|l+Z([%Z+X)]&[3[%[*]~EJ4I!B5;.y|_~;C!B5\
        ;Wy~Qb#Z!B5=0v~1J~=^.Y!B5D0_=@^`#`#b#`#`#a#`)I(J&X>H#Y$Z%]$F/b&_#Z$^D^'I$I$J+^,I*J*I)X!B5DYy3]!B5I9v3_$`oIQZ!B8Imn'b~~0^H]!B9B?yzd\
        )D$Z#I~&I!B:7Lby[#_#`#_$`#_#`FJ!B;72t~~7Y<^!B<+Et~r`)X3`,IEI!B<NZy~~ea!B>>Dy~,e!B?(Ovz^*I#]!B?(Qv~&H$J#W$]DZ!B?+TtzB+]~;d!B?,iv~(H\
        #`%]!B?1.y~']#Y!B?2=y~'_!B?7av~&`$C#[jI!B?:2y~(^RJQI!B?;xy~&b$G!B?<av6gnB#I1Z!B?=Ey#J5doE#I~:^!B?EUn~&[$]#G$a,IUY!BE'3v~$I~b[!BE*f\
        y~FY~?W!BE/gv~Q`&X!BE5sv~-[~X]!BE6@y~=_s_RB!BE8+y~F^jWRG!BE8Hy~|_eG!BE;Wt~Fe3W~.A!BE<tyg`]^~?I!BE=0m~$Z&_,^6GA`{]!BEAry~~*J+_!BEBa\
        v~FBWIeg!BEB}t~|ceI!BEC-y~F[!BEHyy~$a~bH!BEI#r~FcW]eG!BEI|r~Fa!BEJRy~4]4YbH!BEN-y~-]!BG=0vg^Y^!BH)Hy~F^!BH6vy~F_!BHI|y!BK+^y~9a!BK\
        ,>y~~4W!BK-6y~~4WC_!BK0Yv~2Y~$X!BK2uv~~4a!BK7}t~Ac#boBHD!BK=ay~9J@a{^!BKEXy~~*`,D!BKIky~%]>G~;c!BKImy~A_X_9I!BM%(y~~CZ6]!BM%+v~~3X\
        !BM%,y~~)V&^!BM%cv~~g`!BM%jt~_CEV+a$I'G+a!BM%mt~bF>`)X(J!BM'et~~+[MX#G!BM('t~J]6`7^#]:F!BM(Ny~HDSb!BM)Av~~2^=ACb!BM*3m~0Z,['ZpJ(X@\
        H&^:]!BM*Ay~BJ~:^!BM*^y~HbKI&G&[!BM+Tf4f%]ha/W8]%I%I3H$]5b&]3[$^+E']'E!BM+wr~2]W[6_BZ!BM,>v|Y`YU]%G%I!BM/gy~.I$c.Z!BM0~y~L[!BM2=y~\
        b]EF6W!BM6/y~H`!BM8+v~+W$Z``!BM:*t~~Vb&Z!BM<av~]g{Z!BM=6v~%H*a1X=H~1Y!BM=Em~0F#XK[=H&_/G7a&Z#Z+X!BM=Xy~_C3`?^=F!BM=fy~~2].`!BM>2v~\
        _X%W[[!BM?+v~<[%_RH4^!BM?Lv~2[,[x]!BMA+y~~Ab?_!BMBEy~F^jWRJ!BMBSy~8^~DW!BMC-r~0Z*WC[-]EZ!BMEBv~P[V_!BMEUy~-^T]FD!BME{y~p]0^)H!BMF0\
        p~6Z:X#^*_YJ+]!BMF2y~~3bQZ!BMFAy~8F$a!BMJ)y~B^~6`&F!BMJZv~<a)H'FS`!BMMlv~_W7];[=G!BNDYy~rW$I;_!BO2:y~``!BO6pg~Gd'h~5`!BOIlv~BY~:`#\
        I!BS$(y~~+[!BS%(v~~WZ!BS%,v~1W~5J6]!BS'3v~$XmZ.G-_!BS'en~G['^DZf^2`!BS(Ot~(`%`#I,brGLW%I!BS(wv~LW~0[!BS*7y~{[WX!BS+^y~GI-^Q[!BS+hy\
        ~ec[G4e!BS-rn~-^2[;bjZ'^/G.^)I!BS/gpy]5Y1X)V(^~%F'I+J#b!BS/ky~~'e!BS/~y~~VZ!BS2=t~B^WF]_%^!BS2Zv~#`A@6J}I&i!BS39y~~UZ!BS3Fv~1X%_t_\
        NG!BS3my~~V^!BS3qy~~We!BS41y~~Vd$D!BS5%y~~YW0^!BS5&t~5I~B^&_*W!BS7:y~~UX!BS7}y~AF~;d!BS8+v~{Z-^NH3Z!BS83y~~&FTc!BS97y~~`a*]!BS9Hy~\
        ~YZ!BS:-y~~GG2[$^!BS:}y~2c~H]!BS<ay~'e~TG!BS<ty~5eCGbD@V!BS=0r~1YC]&FMIK^'a#Z$G+H!BS=3y~~HZ3b!BS=Ey~ZbN^!BS=fy~~ha!BS>Dv~5^o]TH1J!\
        BS>Xv~~HZ<]!BS?Lv~5c4_1C|`,J,I!BS?wt~oX.Z!BSA+y~~Cf4I#I%I!BSA.v~TY~/`!BSC-y~5c~FI!BSCny~.X~KX!BSD]v~BaW_`E/V!BSF2v~~UICf!BSH-v~2ZO\
        ^!BSI]y~LZDX!BSJ)t~5J/g~9_!BSJZy~4_~0I8^!BSJhy~XW][!BSN-l~,H$e&^$GD`/Y6X]E$_!BSNAy~~h[!BV,;y~.b!BV54y!BV8iy~~`^!BV;Hv~Bb~:V!BV;Mt~\
        B]~:]!BV=0n~1IP]'cp]#`!BV>Ly~hb2[!BVBMr~.I$b1Z%GN].I]`!BVC%y~AD#`~8X$I!BVCXy~VI~#^$e!BVDYm~6[,[~8^$^$W!BVETv~1X!BVM>r~.b6^fJQX!BVN\
        -y~#F>[/J~-c!BW'ey~,`__!BW)5y~~Wd!BW-ry~#G%J1]~L]!BW/Fv~0J~Ha+^!BW0,y~~Xa)b!BW2#y~~Ye!BW2]y~~ZZ!BW2uj~.f)[9^DcdH#_#H$[#G*e!BW5&y~.\
        Z~KJ!BW7}p~BZ~5^!BW:2y1]~yHLb!BW<Uy~.a~KB!BW=0l~.G$@#G&]CW:]9b;J3b#Z#I#b#H#^0a!BWAet~xX][*I*Z!BWBMt~BB~:g!BWBav~~Vf#Y$I#G!BWD]v~X^\
        AdeF(H!BWGoy~ha2_!BWIkr~5d/aHGjI&c!BWN3y~.Hz]Y]!BZ=0y~U_!B[,oy.c!B[1gy.a~~(G$H!B`<`y~bWE^!B`N3y~_X_[!Ba%jt~~'`+[2Y>]!Ba('v~rc(B#D#\
        ^/I$^!Ba(Dy4I~d=3j!Ba(cv~]X#]6Z!Ba*3t~0Z#H~5]GY!Ba+Ev/^~OH7a!Ba+Ti4Gi_2W7_%]6G7^%J#f&E+[&[$Y5G!Ba+Xp~u[&^0G$`@I'F!Ba-(y~y_!Ba3ay~]\
        `H]!Ba3py~~Ac!Ba7:v4I~`f)HUa#H!Ba8+y~0`PcEGeJ!Ba8my~rY!Ba:*y~0[~HY!Ba:}y~pb!Ba=0y~1DMWec!Ba=hy~y[!Ba?+y4^~h]GJ!BaA+v4H~~/a#[6e%J#G\
        !BaC-v~9W#[!BaE)y~_JPbLZ!BaEVy~hZ<[!BaFay~]^7^!BaLFy4`Hb~9G!BaMRy!BaMly~r])G!Bd/Fy~0c!Bd8Hy~X_QW!Bd=0t~<a5[e`$I!BdAAyE`$`!BdBMy~na\
        !Bg*3y0[/a!Bg+Tr#a&f8^$X!Bg3Ry._-^~@ITH!Bg6@y~~#_/_=D!Bg8=yI`'^!Bg:#y0I&b~`I!Bg<ay#J4a#H5Y!BgL[v/^$]+^!BiA,m|_@`#^F`RW!BiCEy~2I0^r\
        _!Bk57y~~)_!Bk=Ry~~/c!BkE#y~~$]e]!BkF)y~|ZQZ!BkM5y~~#H/_!Bo+Ty~va3W!Bp/gy~~i_!Bp2iy~~id!Bp>tt.Y~~*I=^:`!Bp>vy~~3H*]!Bp?Lvya~UI9f!B\
        pGuv|I~$]9e!BpI#v~1[(Z~?b!BpLFy~0Is`RI4_!BpLqy~~Ma!BpN5i~~#[%_-]&]#]$W'^2Z%_#Z&X5X!Bq*Ny~Gf~0I!Bq+Xy~uI&b#a!Bq-)y~~2E7g!Bq=Ey~u`!B\
        qDpy~~%[:Y!BqG^y~BZ!Bv,2y~c[}W!ByJ&yAa~~5Y!Bz$(v~#[~4a!Bz$Xy~~4X#GFZ!Bz%(y~~&^S]!Bz+Ty~W[THF]!Bz,;y~.D~Kc!Bz.Hv~4ItEId!Bz1gy~5I~%_\
        !Bz5>vyZ%Y$a!Bz8+y~A[~AX!BzB`y~bWE^!BzC-v~BZC]ta!BzD]y~AW#F~:]!BzN-t~?Y#Fl]-XE[!B}*Ny~GC'FQGah!B}+Ty~WGFa!B}1.y~~`^!B}11t~|CUj!B}3\
        Ry|Y~a^!B}5sv~W_F`!B}8Wy~W]FG!B}=0p~?E:cF_!B}BEy~WWFW!C%2#y~SH#^2Z!C%<ty>b~~'`!C%?+v~y_*ZU]!C%BSy~5^/b~:?!C%F0y~5I4I[_Q`!C%KVy~>]I\
        ]!C%N,yw_;a}D!C(%uy~e[%[!C(+Ty/]t[!C(+wyA^i_]E_GBI!C(,>y~7[6I^^!C(2#y~IZta!C(9|y~5^T[!C(<_yDa!C(=Ey~'Y~'^!C(?@yGW!C(A+v~5[~FZ-[!C(\
        Bpy~]^.[<H!C(Fzy~u_!C(H/y~V_!C(LFy4J~JZ:aGH!C)0by~I_!C-'3v~#d#E1F~KI!C-'ey!C-(qp~-X5Z:W#Z3Y?I!C-(wt~>W%X!C-*Jv~5ZW]YG!C-+Ttlci_(YU\
        ]!C-+^j~4Z+G,Z'J'Y&Z%bN[o[#[!C-+cy~^b}@!C-+vr~IZ<X!C-,<yKd!C-,?yK_!C-,ty~8]AX!C--Cy~3Y)[GH!C-.Ot~b]*[=W-J!C-0Yy~W[~0Z!C-1Dy~GY>I%]\
        !C-1uy~:e#IQHYG!C-2]v~B_!C-2ryQ]2b~&F!C-2uy~9e!C-3jy~hIK`!C-5%v~+H:Z7^!C-8Hv~XB#H-XEh!C-8my~~M^!C-95y~:[~/X!C-9Hv~H]Z_d[!C-9Jy~%ZV\
        X!C-9i`~-I#`%e)I%e$h:^2Z&gP]<Y!C-9oy~<V'Z!C-:Vy~C[!C-;3y~f`!C-;Wy~CHv^3a!C-<Uy~4X!C-<tm~.Y(Y#Z3Y~#G4c!C-<vy~5I}```!C-=0r~C^.^v?Hc!\
        C-=kyKJ5dIV!C->Dt~d])[%_VC!C->Xy~OW;Y!C->zt~Yb3W8^C]!C-?6n~$>_b#fEb!C-Asv~8WO[!C-BMn~0Y:_2^[[A_!C-D]y~-WVYEG!C-EDywJ3[Rc!C-HFy<`G_\
        ~&G!C-Hyy~$b!C-I#y~=`:]!C-ICv~^i;GXI+`!C-Ikv~~0dLa!C-Ilt~5iJH-Gnb$I!C-J)y~;]+V!C-Jny~1I#b,HKb!C-KBy~$d!C-KXy~(Y!C-L/t~ak!C-L9V#Y~%\
        Y'^$F#I$V#Z#]*I%F0I(X#^$]#Y$I#W$c%H*I/Z5I$F$^(_)`)X#f#a#e#H2d#`'])[!C-M_y~2[GZ!C-N,v~1aWY!C-N-k~-b#],^(V(X6X|H!C/#Gr|I#]@Fw_!C/2iy\
        ~?f#<!C/5sy~-F4e(I!C/=hv~?VAA7]F_!C/?#v~+^7X!C/A.t~?W#GEb!C/BMy~?d2H1I!C/B}v~?__[!C/CAt~>]!C/CEy~@X!C/E/v~@X!C/HIt~?Y#FQ[!C/Htv~@Z\
        !C/Imy~5J,c#J!C4,-v~~<_!C68+y~.F(_t_!C82ur~pc!C8<`y~pb!C='Qy~R[!C=7Yy~~ic!C=<Dv~hZSIKY!C=<fy~RY$W!C=JZy~TG5JS`!CA9op~3[)clZ!CA;WyN\
        `!CA=0y~2`UG,^!CA@gd{X%^=e~Y[!CAC8v~p^!CAK0vNg!CCJOy~5[~F[!CE&>y~yW0Z!CE+hy~lc!CE+vv~2Y/G#Z!CE-Ny~.IzGNa!CE/}yy^'[~eG!CE3+y~?W#[!C\
        E3Hv}X6[+W!CE5oy~.c~K]!CE8+v~^YJ_T[!CE8Hm+^#]*[+_)_&]6^*^~=J!CE<Dy~@X!CE<ty~:Y}[!CE=0y~lZ#]WG!CE>2v?_]Y!CEGdy>`!CEI9y!CEJ)v~JZCbXI\
        !CI,>y~~6Z!CI1.y~~h[!CI2uy~W[[]!CI5ay~~)``]!CI:5y~xcmH!CI:9v~G_2IBG4a!CI<Uy~~h_!CI?Ly~W_~2[!CID2y~~h`!CK>Zy~,^!CL0%tde!CLEYySe~H`!\
        CO+Ty~~#b!CO2uy~~#H/`!CO<tv~~#b!CO=Xp~_IAa/b!COFay~~#X/_!CON-ykc#I~AI!CONAyid~7I/H!CV()y~Ce!CVIlt~5_UJIcHI!CX##v~eWB^!CX8+y~A]g^!C\
        X9;y1[~R_!CXAsy~.Y(ZtE!CXBNy~:WYX!CXI9y{E_d6a!CXN-y~:^!C]%+v~~F].Z&F*_!C]%,n~$I~+I([3_&_)`+G&^*^!C]%hy~~([!C]%yy~~>]!C]*fy~3Y_]!C]\
        +At~]FHc(`!C]+Ty~~-c%]!C]-(v~VZDf!C]-_y~~0Z%]!C]9oy~&a!C]<tv~V`>]!C]=0y~fa[]!C]D]y~XYQ^!C]Jky~[d!C]Kzv,X5b!C]M>v~][-YqY!C]N2y~~3H*\
        _!C]NAy~~<[7^!Ca,DyReZI!Ce-rv~~5]Be!Ce6Fy~1]d^!Cn(QrY[~*H=Z*aTZ!Cn)^y~HHSa6a!Cn,;y~.X~KX!Cn-dv~WZOV'J!Cn=:yz^Ya!Cn=hy~s]!Cn=ky~BW$\
        ]!Cn>}n~.H$_x[MY#G!Co('p9]fHMg2H=_S_#I-J$F!Co(Qt~W[J`ZY*Y!Co(Wv~~C[#]?]!Co)hv|^~;a4]!Co*7r~]Z-Y5`^a'G!Co+Tl~0YOH6a7WHa#^#l*D!Co+Xm\
        ~^D?m1FO_#b!Co+cy~^E}a!Co,(y~~.C5`0g0I!Co-6yyH#Y$^~ME!Co.,y~~Ra9[!Co/Wt~(^|ZKX&^+I!Co1gy~ra)GTH-W!Co2uy~|`V]!Co39y~~U[4]!Co5&y1I~~\
        M_!Co5=]9ZbV;Z8X-_'_5Z#^)Z$F/d6]*a%W&^%I#W+[$Y$H&Y&Y!Co7av~~%d!Co9Lt1^*]~FetE)D!Co:Ly~~bZ!Co<tn1ijI~)JFG%I&G%h*F#H'`!Co<vv~VH(Zta,\
        ^!Co=0tyDbEla&H&`+c!Co=fy~r^)IWf,I!Co=hv~y_TB/a!Co=kt~{]R_-d!Co>2r}I]Z6b#Z)G+FG]&`#H.G!Co>6v1ZjFZfwJ%I#]!Co?Ey/^~eW!Co?Lp|]qI2WMI%\
        a/X'^!Co?Py~~%GYm#?!CoBay~hZ<[!CoE0y~~%b%HXG$I!CoENyyg%F~]I!CoEYv~~%]4]?_!CoGly~~[b!CoIkn1c~NI{H#^#I&`!CoIlr1bjZ9FJf{D'J!CoImy~^X!\
        CoJ&t~~LZ&]2]!CoJ1v~_]EW!CoL>y~~C]#]!CoLKy~]XEcPJ!Cq<_y|D~;d4E!CqJ&ryf~PE!CwNNy~3`!C{,tv~~5DUf!D+5yy~~#`I]#D!D+=Ey~1b']!D+?Lv~x_AX\
        ,]!D+C]y~~(^-H*[!D+EYy~~%a!D.<~v~~+Y!D/,av~XZ#^PE!D/=Ey~^X{]!D/JTv~~;^Ka!D0$(y~g_!D0';v~~5a!D0)hy~XaQAF`!D0*Fy~YCPaD]!D0+Tv-^l]aZ0\
        HdH!D0-dy~~'[!D0-ry~Q_(Z!D0/]m=Y~LeSH(b-=%`!D01Zy~C`vG!D02#r8`'Eu]FZ-JEb!D02Xy~g[Z]!D03=t~kH#]FX4`!D03Hy~GY0a!D03Tv~~CZ#X0Y!D05&y~\
        ~-ZV]!D05sy~1]~&a!D067y~k_!D0:2y~XeQ@!D0:kt=G~hX<E$`0`!D0;Wr=f~uX)^!D0=Et=f~>[!D0>2y~XZ#IPY!D0>6y~XaiGB_!D0?&t=Z~=IQ`;c.E!D0?+y~Y`\
        PDGZ!D0A.y~R^Y^!D0BEy~QX&X!D0C-v~QZ&[$ET`!D0C]y?^d[!D0E$t~4b$]Pa&_!D0EUt~&_$W~/W!D0EYv~~/[!D0Hrr8`'b~~#Y3^!D0I]y2`-Ikc!D0JEt2b-[DZ\
        ~dJ!D0N-y~UZk^%F!D0NAv-I~&GWdfe!D2+hy~Ta8`!D20Ry~2]~(J#X!D23sy~~Ua!D28iy~~h]!D2<ty~]Z{^!D2=0y~~if!D2B&y~~UZ!D5;Wy~5`~6J2`!D:<tyyZ%\
        Y!D=<=t~_`Eb!D=C(v~~$_!D?'Qy|]~KX)H!D?('y~~$Z5X<I!D?(qryF%a~;`4F$]!D?)[l~tY;Y:Y&Y!D?*7y|H~;D4c!D?*:y~}`!D?*^y~~%`@J0b!D?*py~~JX)[!\
        D?-6v|H~;]4^'W!D?1gy~~$_4Y6I)I!D?2:p~2[~(d#G!D?3cy|dHA~,W!D?5&v~~$bOX!D?9Hr~~:X2]$^']!D?>`n~5Hj_1b&F#X6^)[!D?@2mN[~n]&F)c)[9Z!D?Ag\
        y~~id!D?Dlk~_I7Y;Y-Z/Y&Y!D?Dmk~_^Ec-Y-JQ]!D?ENv|`~(I5G2Z)F!D?Guy~~$a!D?Ilr~~/]'H$b#X!DB9iv~~2Y)W!DJ1.y~XZQ[!DJ3lvT_$^j]!DJ:kv~0HB]\
        Fb']!DJ?}yz[[X!DJEBy~~b_!DJM>y~H_SIG]!DK>6iN`_]'Xu_)`%J*Z<c!DKIly~iY!DM+Tt~~$Y4f!DO'~v~Tb!DS'zy~~[c!DS+@y0`+^!DS+Wvy[%Z~6GB_!DS,tv\
        ~~ca!DS.Ur~,W%][f!DS;Gi~F`>f}J!DS=0y~1@3_~$d6I!DY%+y~~.]J_!DY%,y#`~~WW!DY+Ti#Y.[n^3^6[7X%`6[&]3X?F!DY+hy~c[!DY-drwb~P^,]%c0a!DY1gy\
        ~~]`!DY3my~~V_!DY6#t~}^L]'b!DY72y~~KW!DY7}y~BW~:X!DY:-y~(a5I!DY;ey3f~xH!DY<tg=Y&[3`Z`+Z)[%V$[:I$[4`%D&c4_4W4Y+G!DY<vy#^~4[!DY<|y~_\
        [7a!DY=0j~1C#HNZ6b<`4`/_'[$`!DY=3pwY3`:[4[z^!DY=Er#e:X~CEH^4_+H.D!DY=hy}`~PG0]!DY=ly~~Ub!DY>7y~h[!DY?@yE_$_!DYB[y.c~~(G!DYC-yK_U]!\
        DYEGv~~QZ!DYEHy|]#I~K`!DYEUy~iZ!DYF2y~jXw_!DYH/r#G,_(c{HGG~$b!DYK(y#[~0[!DYK*y#_!DYKVy~~<]OZ!DYLFr4^~_I:[Lb!DYMAr~_H7H;Z``#`'b$`!D\
        Z<ty7`~AJAb!D]'9r~~&_J[$Z$I&W+D+`!D](]y~M]~4[!D]*yy~4ZKZ!D]+Tg~&],Z,Y@[%Z(XEH%b<_-I1F&a!D],?yKa9b~IIQH)I!D].Hy~~W_*a!D].bv~~PG7h!D\
        ]/gv~GV3_~)H(H!D]/pv~e_BZ!D]2it~6[~<_1c(I!D]6Kv~~-c!D]7_p~Gb~1]!D]7`y~~]I+c!D]8+tzWDW9F#]Pd!D]:*p~0Ys[NW'X*`!D]:}y~~2_:G&]!D];Op~9\
        XEZ=Y9b#J!D];qi~b_1X)d/a(F(X*X!D]=Em~]Z8])J1D([/I+Z'a!D]?Ly~X_U_!D]A.y~XcQC!D]A{v~.^(ZtE!D]C-p~XjQG!D]D:yyZ%Y!D]E0n~b[0X*[/[,HMH(`\
        !D]EUt~-W~3];Z3Y!D]Epy~B_!D]E{v~bY%XBG!D]F2v~9^~GI#b(I!D]Hgy~_X_[!D]Hty~Wb~0B!D]I#v~2GH[/Z|_!D]Ikb.]mZ9IN^8f&H#Z*c(Z%]#X$H+Z#F=G%Y\
        #G(Z!D]JZv~X`P`#^9G-F7I!D]LFt~&b#a1Z)A@I!D]N,yS[$[!D^-[v~0[#W#Y!D^Akv~~3Z:]%_!Dj)zy~%d~&I!Dl=Xy~_C[`!DlJvy~~2[]G!Dm=0y~_DEahb!Dm=X\
        v~_GEa!DnB)y~0[&Z!Do+WyyWu[!Do6#v~}Z;I1`(G#E6[!Do6vy~EY&^#H!Do:2y~XXQ[!Do<ty~H`~$_!Do?Ly|Z~-^BH!DoFsy~~1^!Dp(Qv~h_a]4^*H!Dp*Fy~-[!\
        Dp+hv~C^Ec$IPJ!Dp,;y~4`!Dp0oy~N[WI`Z!Dp1.y~~-^!Dp5]y~FIF]v_!Dp5sy~-W:^(H!Dp72y~~ea!Dp9gy~:W~CZ!Dp=0n~JI$_Q]$b&W+F+WKZ!Dp?+v|ZY`+IE\
        _%GAI!Dp@uy~H[g`!DpBqy~Nc!DpCey~=^aZ!DpEYy~(J%Z!DpEsy~i]y_!DpG{r~C[$`;]P[Y[!Dq9dv~~,d!Dw('y!DwBMy~VZ!DwC-y~VY!E#2xy~0l!E#=0y~{IEJ<\
        c.d!E#Bay4IyJye7[!E#DYvwb~2][b!E#EVy~ua4F!E$-Jy~QX&Z!E$1gy~ec!E$EYy~)ZJ^!E'9iy~:[FI[Y!E(<`v~4Zr[!E)(Qp|H$[^I*^H[7f!E)(qryY%W$aaa#]\
        gI2G!E)*7v|Y~%]8H!E)*fv~#[7I$^!E)*pv~_XO^#C:[!E)+hy~p_j]!E)-sy~pW_^!E)8Fy~<^!E):}y|C8]~%_!E)<tp|F.d-^HEX^/H%I$_!E)=0pyf%D4A+^De7`;\
        E)X]I!E)=Xy~3[Ma!E)=hy~~#I2^@[!E)=kp~3_McEF-[!E)A,v|a~;`!E)Asy~t[r_!E)D?v{]#G~;[!E)J)y~:^~/[!E)N-y|[~(]8I1G!E+8+y~~4Y!E-:'v~.ZEX&Y\
        !E-Fxy~~Re!E/'mh~?_#aEd!E0$(v~}]5@Rg!E0(Qv~}`5HRb!E0(wy~~ZY!E0)5tH[car^)I#FUI!E0*7v~}]a]!E0+Tj~]ZBa#`$a%H*`%Y#Z#E,GAc$H!E0+XpWdEa_\
        bBJ(I*E&I:H1_%a$H!E0+wvI^~@HSH3[!E0,;v~.J$[&ItEI_!E0-Qy~h`TGAH!E0-dt~~*Y,INc!E0.)y~Xc!E0/3y~5Y!E0/gt~}JH[*_(@+d!E0/ky~~[D'c!E01.v~\
        ^ZAF1^&_!E02=v~}^5[!E02Ky~hhT?!E08+g|J)I.]/XEd:I(H$Y#Z*`A].`$E!E097y~~6YLY!E09;r~}_;_GZ!E09LvzZ+c~;I!E09gy~hIJ[,b!E0:Sy~}[V`!E0;{y\
        ~~4W#]!E0=3y~~YZ)X!E0=Xv|Jfb:C$^(`XI!E0=hn~#[~*I$_AY-X)[#I#I'_!E0=ky~BbdIT^!E0>Yy~bdEG!E0>qy~QX&Y!E0?9y~~ac!E0?Ly~Vb~'D&a!E0Ary~eZ\
        <Z!E0BMv~Bc~:Y#I!E0BSt~~W]!E0C-v~._UYEG!E0Coy1_~~LA'd!E0EUy~~UZ'J!E0EYy~~0X!E0Ecy~~1]!E0Hzv~~4I#d!E0I[y~hBTe!E0Ikt~|c%F/aTW!E0JOy~\
        G_~:J#Y!E0L%t~}^5JMe!E0N-v~rY9Y!E4&Qy9X4^!E5:*v~~ce!E5:}y~~=_!E5EXy~~=_!E6'ov~@YEG%[!E6,tr~df!E65=t~~C_0a*Z!E6:|t~d_!E6EUi~@eEH!E6\
        Lfk~de!E7(Nv~HZS^mE!E7+Tr~rZ%X#W3F$Z^G!E71Qp%ZG^JZ%ZAY>]!E76Ky~W[$X!E77jy~~:[5Z!E78Hy~TD&HQe!E7:'y~P[!E7;.y'_~SbmF!E7<tv~A[tF#[R[!\
        E7=3v~)I~@X#_'g!E7>2p~)n!E7KVy~?]~L_!E7Mgd/[#[@[-]NX'Y7I(W5W%J$W2Y4G#Z$[&J$^3Z)W-Y%Y!E9>`yxa!E>LFy.I-f!E?:Jy~J_~:[!E?E~t~~'Z^[!EB#\
        @ywX~gZ!EB#ov~~L_!EB$(t~#I~4_IZ+X!EB%(y~~Ba7J!EB%,t~1]([^YcG!EB%av~=];ZTJOZ!EB%ht~q[1V[_!EB%jvY]~<W;JL_!EB&=t~][6_4H!EB&>t~q[*b!EB\
        &By~uZ4]!EB';r~#a~[X!EB(Nv~HWS^!EB(Ov~jX;]$]!EB(Qy~+^~7W!EB(Xy~hZSID[!EB+Ay~]^H`;J!EB+Hl~#ZV[TY#I'b$aN^$[!EB+Ti8bhI'`(X%_%ZF^#X#]$\
        HKZ$X7G#Z$a>W!EB+Xr~(aB_cZ-HFI(b!EB+crwZdE4]ia!EB,ty~)Z@W!EB-rv~~`W!EB.Hv~4Zr[!EB/gy0`~d_!EB0$v~Z[ZZ/G!EB1.y~~;[1Z!EB2#y~Sb~(E!EB2\
        ur~Sj!EB3Ry|cqGR]!EB4~t~q^%[!EB7Lv~~8Y#Z!EB8+t~ZXBZ$GS]/_!EB8=y~Z`h]!EB;3y~2[!EB<at~'D#c~%Z8^!EB<ft~Se3J!EB<tv{Y~WX!EB<|v~^Z8[p[!E\
        B=0yx[~9Y!EB=Et~H]4X:Z)I/I#b!EB=Xy!EB=ht~<]5W:WZ]!EB=kr~@[P[SW)[!EB>#r~YX.`!EB>Xy~}ZA`!EB?Ly~SZ!EB@2y~~7]-Z!EB@Ayy[~>Y!EBA=y~{[!EB\
        ACy4^7`~JF!EBArn~~*`,Z.W!EBBSv~(a~%GPa!EBC-j~+IGW8Y)^<d<F!EBCEy~5`SXpJ!EBD]v~#]/[,Z!EBG)yF_~PZ!EBI0v~=b!EBIky~5D@c~1F!EBJ)y~ZGh[!E\
        BJOywb!EBKVy~Y`!EBL>y~._~6[!EBN-y~iZ!EBNAy~-[f]!ED8zy~tY!ED=Ey~~j]!EDEUy~)]&[!EDLBy~c]!EDLCy~cX!EG(Qy~~7Z!EG72y~~#I2^&W!EG=Xy~~7a!\
        EGB;v~~#I6H<b!EMEBy~DY!EN'evy_%F~,F+]#Y!EN('y~~'IEW)]!EN(Otz[1H([~#HM](X!EN+Hy._~KITG)`!EN3Ry?__]~;J9G0H!EN48y~2]~8Y!EN5ay~~c_!EN;\
        .y~$G8`RHZa@H!EN=0twY'Y~#W:I2H)[!EN=3y~~$ZJ]!EN=ay~7[PY!EN=kv~5[~9Y!EN>+y~^Y}[!EN?Ly9^~~Eb!EN?vr~1YK[AHHZ,X!EN@jy~~/bLc!ENA.y~~UI%\
        a#J&a!ENBSy~{b!ENBhtw['W#e4I!ENDXy~lc!ENEUt~dXA[EW=^!ENE`v~5a~2_!ENN-vy[R_!ER6ay~^a~%`!ES3vv~q]$[(^!ET6(y~1b~IE!EU'3v~-W0X)a!EU'Qr\
        ~4Y~FW#a!EU(Oy~'I0ePY?G:H=I!EU(Qk~(_*Z#Z%JGY(Z*^<HSH#^!EU(wp~.I(X&[RI=[$I9`7b!EU)xy~~S^(Z!EU*>t~d['f!EU*Ft~eH$a:H+I.a)[/Y7I!EU*^y~\
        ~&b!EU+Ty~(bvY!EU+hg~,Z)c$b-^IY2XZa5G!EU,;t~4Y~EV!EU,hv~1Yd]!EU,ty!EU.EyH]~>b!EU/Dy~?[~%c9I!EU/Fy~C`~5]!EU/Iv~id!EU/gy~2^~WZ!EU/xy\
        ~-X^[!EU0bv~+I_e#a1ICI!EU0ov~4X(^~?I!EU1.y~XZ#IPY!EU2#iHY~-I3bV`!EU2uvwJkY&J:_!EU2vy~~&FUY0[!EU3Oy~~>Y.D)^!EU4yvw]&^7FU`7H!EU5]y~=\
        aO[8GUH!EU5sv~)]X['Y!EU6@y{[~k^!EU6|yw[~`]!EU7Zv~8Y*[zb!EU8in~.X(]5E~0a$F!EU8zm~0Z)f^XUY!EU9(v~ff!EU9Hy~.X~KY!EU9Vy~&^~MX!EU9op~0J\
        2VEYrY!EU:'vzX8_}X!EU:Sv{`~3[/`!EU:wy~[[,Y!EU;My~~Z^!EU;Oy~x`Za!EU<Dr~-Y^Jk[#H$`+^(Y!EU<Uy~<Y!EU<`y~5^RZ!EU<tp~1Y$]NY&Z*a:I!EU=0^~\
        $W/X#Z%c$Z$[%V0H'Y.^&D'I#F$Z#X(E.](I#Z$`6^0[.W$c)X$F&_$W!EU=3y~~>`'`!EU=Xv~,XUJ&^B^!EU=kp~#H*a4YD]BI&DLb)b!EU=py~4Y!EU>Ly!EU>zy~XW\
        IdaD!EU?hy~(`~-_!EU@'y~0H2JEb!EUB1v~fYDX!EUBMm~8e$W$Hn]WY!EUBav~.I$X~4c6Y!EUC%t~&^7`MXq^!EUC(y~6c!EUCIk~9Z@Z2f2[;aSB!EUC]n~&c$d<[%\
        B(I~1F!EUDYv~$[iZ!EUD]y~([!EUEBe{](I'a%]'X/Z1V2I)Y.X*Y/_[Z!EUEUt~iaMX!EUEsy~~5W7_!EUE{v~@g#G!EUG%v~ga%^!EUGiy~$[~g[!EUGlv~;[e`%aGI\
        !EUHtv~:Y>^N[!EUHxr~:aP[9aJY!EUI9yz]*[~<E!EUIVy~~W`!EUIkm~0b'AUhJW!EUJ*v~$e~FF(Z!EUJ=ywc^Y(G!EUJFv~~'b!EUJZt~2bWH#WK[#_!EUKBy~0e!E\
        ULBv~8[~RY!EULFv~1G'[__$Z!EUM>p~-I#Y,_~,Z7[%_!EUMoy~~JY!EUMxy~:c!EV(QyN]~BI.^!EV(wr<Y5Y$Z-^'Z!EV1Qy~,]!EV2uy~,[?X!EV7Fync~OD!EV8+y\
        ~fZ7^!EV<_yC`.F~G]4F!EV=0jOe$_(`,Y%d8H2^WD+](H4]4_!EV>#p]h*`~}A!EV>7y~ha2CCW!EV?Ly~oa!EVBMy<Z~.DS^!EVBav<`GG~GF$ZJd!EVCIv~hZtW!EVE\
        By~sZ$Y4H!EVFqp~,^3a|[!EVHIy~oZ!EVK0hO`/Y~-g<Z9d#^8I8I!EVKVv<ICb&b%a!EVL#y~J_F_!EVL[y~*_$I4_!EX*ly~i]!EX/Tf|^;^F]7dZZ;Y$X#Y%[#a!EX\
        2Zb~#[#b#`*Z6k#EoYHE!EX7}n~A`#Zo^HF!EX=0v~Wd>aF[)G6E!EX?9v~~?d!EX@wt|e~;[!EXBKi~%J/J$^/b#I7^,^&`0G-a(X,?%I!EXBMt~_H7[;]-X-f!EXBay~\
        _C5ch^!EXG^y~~]^+]!EXIm^~2X%H,^#_#[8X)WH`'b'j%I*[!EY#:y1G~GJS_PJ(b!EY'zr~~%bMH&]!EY(_y~0['[sF!EY)^y~Vg!EY*py~~9W&`!EY+Ay~qYK`!EY+T\
        yz]`cmH4G!EY-rt~&b$HMW#_!EY-sy~YaPa!EY/Dy~?I#Z!EY/gv~]X~(X!EY1jy~~%V_I'_!EY2uy~~'_._!EY72y~fI$]!EY:=r~Bc-V~/A!EY=0y~qX5`!EY?Lt~(bs\
        YE]-G!EY@2y~~M^!EYA4v~~5[>X9Z!EYBDy~~@_!EYCoy~VHwa&I+^!EYHzy~~%V4]!EYL.d.F$d(c4b<a7V$_&H&X#I&[SI(['W)^SW:Z-a!E[2uv~_bEG-c!E]2iy~HY\
        !E]?Lv~y^']fY!E^4{y~bVEW!E_Bgy=b-^!E_Iky~p^*Ifa!E`0$y~Z^hW!E`Ikt~5^~Fb!Ea=ky~~P[1Y!Ec'Qy~&eWG!Ec+Ty~~4XI^!Ec+wy~&a!Ec,;y~4X~EZ!Ec-\
        rv~&h!Ec/}yye&GXI!Ec1vy~[a!Ec6vy~I_!Ec8+y~Z`hH!Ec=0y~~P^!EcE0v~}Waa!EcIkr~~1]'a$^!EcLFy~&FWa!Ed#:y~da!Ed$<n~.](Wt[N^!Ed&&y~~=Y<^!E\
        e,Ly~HWS[!Eg9it~~0_;Y)^7c!Eg=hv~9b~HW!Ei9{vIF~@^T`!Eo9iy~~(]9]!Ep+Ty~vH3`!Ep1&y~v`3Z!Ep2iy~[^i]3J!Ep2xvHe~>H!Ep9uyHZw`~:J!Ep=En~ZZ\
        #c^b5H!EpBWt~B`~:Z!EpHzy~~/b']#I#IFJ!EpIkt~(_~O['X!EpJZy~>H~)[R^!EpL[y~B_!EpMay!ErIky!Es$(y~oW0]!Es(Oy~~C[H]!Es*Pv~~Mb!Es+Tj/[~PW?\
        H*Z)g-`2]-G*V%_!Es+XvzW~g[(H!Es+|y#]~^[!Es-dy~~/aJ^!Es3|yzd~DJJF!Es;Wl9J~FY?I+HBl6I.J!Es<ti~5]CEC`.[.J0_,b*G#I%_(_)W%H!Es=+v#Y-X3Z\
        !Es=3y~5_~5_+H!Es=En~HeSh?]'E$Y#F!Es=hvzZ~+ZB^!Es=kt~h]SZB_!Es=ly~~+^L]!Es>2v~qY:GPI*`'^!Es@jy~~JY!EsB<y~~,^>^!EsBSt~~Uh.F!EsBay4_\
        ~~-_!EsD]v~Y]gIHa!EsDqy~~,d!EsEUy~i]n`-I!EsG^y~~)^!EsGdy~^_^IF]!EsJZr~#b~d`'[!EsL.i~)[/[^Y%X#W3G$Z#H;_+`/^(^#I!EsN3yw_b^!Et(5y~~IY\
        Bb!Et>2y~~/Y@^!Ew>6v~~&e!E{'my~,]~;]!E{(Qr~#Jd_-]B^!E{*7y~<]cZ!E{,>v~bHE_.[!E{,oy~W[~'^!E{-6y~}[6]!E{.4y~~1YBY!E{.Gy,]~WW!E{/DvnZO\
        _@HiY!E{0Yy~_b%IM[!E{1gr~^]O`&Y%F!E{2Xy~1Z~B]!E{3RyY_!E{4yt,H5_[[%Z~+^-G!E{5yv~~1^,a8G!E{5zy~~Qb!E{6@y~~7X<[!E{6`v.I~KaTX!E{7Zy~_W\
        P_-D!E{:9y~~7]5[!E{:Sy{^!E{<;y~~L_!E{<Dy~~#Y5Y!E{<`y~~4Y?_!E{=0jt[$]AZFH)[:I#Y(]8Y*I+W5Z!E{=Xy~_E%IEG*b-Y!E{=kvK_~8YEW,F!E{?PyKa~8\
        FfI$]!E{B)t~v]0H/Y%]3])I#J!E{BMv~bW:[:](I!E{C/y~@]#I!E{D?y~_fBI;D3X%D!E{EBl8_D]}H)AE_'[,Y)W'Z.X!E{ENy~bZEG.`!E{EUv~|^.J.a6Y!E{E{v~\
        M[.J(_FJ0]!E{Git~bY%XjX!E{JOv~bZ>^!E{J]y~~*]BZ!E{M5v|]cH[[!E{M>y~?dDbEHBH!E{N-y~~7XBY!E~*fy~FW!E~+Ty~0c<]!E~+Xv~Ee%F%GLZ!E~,2p~I]#\
        ]~:Y!E~2uv~EWR[!E~=0y~IZ#Iyc!E~>{y~E['^#G~9G!E~BEy~FW!E~EUy~(c?A([!E~EVv~E]~=[!E~F2y~~Vc#a!E~I|y~K^!F#'Qv~~5c!F#('t~]_HC0ZN_!F#+Ay\
        /^~eJ!F#M5y{^#H[Z!F%8(y~EI(b!F%=0y~K]!F%>Dy~JZ#[!F&,2r~(HC[#[!F&Lhv~Kd!F((Qy~~=Z/H#G#B3g!F(3jy~}c$^ZH!F(6@t~~Kc!F(:0yy_~O_#F!F(<ty\
        ~~'[FX!F(HKr~~$_7[)^!F)+Tv~]Hka+m!F)0ov~5aDXTX!F)39y~~$g!F)>2y~~QX!F)F0y~~J_!F)L%y~{a$HLa!F*4b_~zY1Z#Y%[(^#W#X%W$Z#Y$X$]#W%Z&X'X#[\
        &Y#]#Y$]#^#Y#X#Z$I$W$Z%[$Y!F,;.v~3b~7H@Y!F-1gy.bu^!F/+Tn~]bJ[7_Ab!F/Ary~baE[!F/Cov~yZ2E5`1`!F0$:v~uX#X!F0+Xy4byIO]}I!F0,>y~~J_!F03\
        <y~~CX!F03Oy~~6[!F06Ky~~@[([!F097t~~#`+^>[!F09<y~h]SZ!F0;yy~xICc!F0<#y~~DZ/]!F0<at~z]FI0_(`$_1J!F0=ht~O^C]$](F1^EI!F0A+v~~V^2^#W!F\
        0Dpy~~7]%]!F0H[y~~aX+_!F0Ity~~=]!F0L/v~~0_0]1]!F0NYv~~&b$[OG!F1'hy~y[TY!F1+Tp~]^-[=b=_=I!F1/gv~q[%Y'W!F1?Ly~qa!F1Bav~yc!F2#;y~ja!F\
        2$$n~jcw^!F2$Jy~jd!F2&Bv|Iwn3H!F2'Ql~']8c=W%[GH)[NI@f!F2'|l~-]*a}_>[8^!F2(Qn,e.C)_eJ2_Da)^7Y3G!F2(cy~{b!F2(iy~)X/^!F2)GyHI~~0c!F2*\
        fy~<_HX!F2+Ty~~3]DIC_!F2+|l}Z5XJY=Z,GCb!F2,ty~)X'[~KI!F2-bv~lY#Z#Y!F2-rv~Qb#GhI:ICg#I!F20Tk4YzIdIK]#]#]1]'_#`#`!F22/i~#b#a#b6Y~HG!\
        F24bv:Y~%`MZ!F24yy~~X`!F26Fy,^!F27Lt~2[~(G#_!F27_n~L_~5b!F283y~~5^!F28Xb|F%Y2^#I3J0Y/[(],[)[%^$W&Y&Y&Y#Z'H$Z$]#[4^-W%[#]#Z#`(Y$^!F\
        2:kk~9l!F2;.k+c~$d'[*W7[9H&_LJ+I&]#[!F2=0r~=i)[LIK^;E.I6f!F2=sy~6[$]JJ!F2>#v~~ec!F2>Dv~~'[%]Z_!F2>`r~-a*HW_Y^!F2>}y~._uIQI#I#`!F2?\
        4t0a%_)`%[uF!F2?Lp~<X&XI]:_$]9Y,H!F2?xv~o^!F2@2n~jb[H3`0[!F2@My~=^:^!F2A+y~~>`!F2A.y~+_`YyJ!F2B?y~&[!F2BWr~.F)I[[eW#H#`#Z+g!F2C-v~\
        =bNF#^O_,I!F2C/y~~=>]l!F2CEg#Z*]#['[%Z+^$b'_&]%[3]*]NZlJ)YZ_!F2Dwv~=H;^!F2EUiH_eZ'[#[$['X/H<YoX%a+^(G!F2EVyN]~~*d!F2F2y~=H;^!F2GQy\
        ~WI0]'[!F2Hry~6]8Z!F2J7y~)[2^!F2JJy~~c[!F2JZh#I2D0a%Yj_9G0[3C.^(`1].`(Z.`:`'Y!F2L9j~;I$D9DOa8[Ga6c#e!F2LFm#[~<a;_}b*I#^!F2Ljn~jY!F\
        3<zy~5]~FW!F4=6y~$VDY!F6>dv~_ZPX!F7Duy~(['[!F8;1y~:_$]!F<*>y~~C`4X!F<.|t~~$_2]!F<6wy~]GHb!F<<tv~xYy[#X!F<JZy~~6Y=]!F?6_v~q]%_%a$H!\
        F@E0r~0`4`dJSY#`!FA5sv~8b!FA9gp~8I$_,]#_!FA>Dy~kGYg!FD(Qv~S^#]#]!FDC%y~SH#^2Z!FG-dy~G^U]WF!FJ1ay~~0]!FK0bywZ~7]!FN5Hy~$]:]!FOC-y~~\
        Gd!FR6By~~.`!FR=Ey~~._!FV>Dy~:[~0`!FYEsywZ~I]!F^.|y~GdUJWI!F^2uyDZH`~BH!F_4byD[~~BY!F_@uy~~V^3[!F_F2rHIk[$[6YHG&`][!Fa;Wv~~#A/bFW1\
        ^!Fb1gy~(_kY!Fb:5y~~W`!Fb<`y~&^~DY!Fb=0t~0]PFEc7_N[!Fb=Xy~_XPW!FbBWy~~Za!FbDYv~/_Q[PY!FbEsyw_~6a)F!FbN-y{]!Fi+Ty~~CXCa!Fi1Vyz`!Fi9\
        ayyb~P^!FiL2y~~1_!Fj1Vy~]e#`!Fk1Vr~VZBX(W2^>X!Fk=0vNa~}_!Fo1MvAX~{XAY!Fo1fy~cJW_3]!Fo>Av~~U[1Z!Fp=0v~]X#]6Z!FpEUt~ea!Fq=0v~,]3_!Fq\
        L=y~,]~2`!Fs('y~~(]Da!Fs(Qy~}^J[!Fs+Ty~~#^!Fs/gy~~J_6]!Fs9cn~~1c?`!Fs<`y~~#J#c!Fs=kv~~Mf!FsL]v~~$^/X!FsM0v~~1E;[)]9[!Fu'Qi~0_&coZ>\
        F3Z$Y#Z0Z!Fu83v~0^sD>D6a!Fu@2r~~5]B]&a!Fz+Ev~uc4I!Fz3Ey~uI#]3^!Fz9dn~rY7[$Z^G!FzHty~EGdc!G#I|y~EY'`!G$/kv~'_~$_>]!G%6Xy~)Zc[!G%=ky\
        ~j_!G%EUy~V]3W!G),By~.I~K^!G)7OvFc!G.('y~~1^;]!G.+TvY^,]~=]/G!G.8Qy~~1^!G.=fy~~=]3H!G.?#v~~#^0H;_!G=DJy~~.`!GH'Qy~3^MJ{[!GH+Ty~~3b\
        ,D!GH6lvn]nAP_:Y!GH:[v~_^[`!GH=0v~_H[g!GH=kyn`nI[J2`#I!GHC/y~_f!GI'$v~hWS[!GI:1v~h[#Fn`)^!GIB5r~R^$Z5[S`!GM2#y~jIv]!GM2xy~~c^!GM5b\
        y~~c_!GQ(Qv~<^dZ*^'G!GQ+hy~<JKbtY!GQ5hy!GQ=0v~-d'eUFK]'I!GQBMy~~*_T`!GQEBtw]*]~.I)]N_!GT*Pv~~MX!GT+Ty~W^TW!GT-dty_~3ePI!GT.pt~3^sF\
        F[6_!GT6@y~~#C2`!GT<;m'Y~0aU^8G%I5_2Y$`'H!GT=Wv~~)f`E!GT=[y~~)Y[_!GT=qp~$[3]lX-cP_(H!GT?6y{_&G~Fa@H!GTAVr~~P^'Z.^([!GTBSy~{JRE'd,[\
        $H!GTD]y~%Z(]!GTEwy~~9`#[!GTF)n0X~ZX4]%aO_#_!GTL.p~~$f2X#X!GU*Ny~GG(W~*b!GU,tt~.[~K]!GU-ry~Mfg^@G!GU.sr~0b8W(f!GU2/y~9bmI!GU3Xy~.]\
        ~K[!GU<~y~.bzYN?!GUJXe~.b(a~E^!GW*7y~L_!G]+Ty~Z^hI!G]9iv~j]#Yz]!G]:|y!G]=kt~YYf[G_!G]>Dyw^?^!G]Coy~{_`H%`!G]J)v~~-]:_!G^*fy~%^5WAH\
        !G^+Av~]ZHJX[!G^+Tyu[+d!G^-Ky~9[!G^2#v~-_zZT]!G^2Xy~rJ%X#X!G^2uv~~J^<b!G^9-y~`ZFI!G^9|y~_J%aE[!G^=0y&^qIyZ4H!G^CAt~%[3^!G_A.yw]!G`\
        A.ywb!Gb('y~~3Z=Z!Gb9cy~~=]3H!Gb<yy~~N`!Gb>2y~~3[=W!Gd+Ty~~e^!Gd1qt>d!Gd;.t>a+W!Gd=0y~V_O`!Gd>dt~h[<I9]H]!GdDYyE_$_!GdHry~)[Y^!Gh.\
        By~Ib!Gh>[y~J`!Gi'zvyI&^~LJ3e!Gi(&y}c~4_!Gi(Qy}X][!Gi+Ty~$_zJ0`!Gi+vv~6[$]JJ7Z!Gi-dr~GIYd-a!Gi.4m~bb?]&d)Z!Gi5ynyH&W~#_JX#J2_#I!Gi\
        6@y~cYIF2_!Gi=qr~$^UW(W)W!GiCom}[/FO]A_QG$^-`!GiD0y)d!GiDYv#_~}YVZ!GiEBv~2X&]Q]!GiEst~^YCV[Z-Z!GiEty~~/Y<Y!GiGmy~5d4`~0F!GiK)v|acW\
        %^QF!GiLBy~IZc]!GiN3y~/D:W~-c!Gj+|y~EY'Z!Gj,2y~II#c~:F!Gj>{y~kHY]!GjEel~Ec%^#V$H^Z!GjLgv~EH&W#V#Y!Gl('r~qF#e#[!Gl*7v~^H?H8^1`8c!Gl\
        +Ty~v_=Y!Gl3Ry~~@b!Gl3vp~M`Hb!Gl9|vyE%c~Ma!Gl<ty~x])_-J!Gl>XyyH%^!GlBSy~~UZ!GlC-ywI3IN`&c!GlCVywc!GlCol9]~F`5b*ZWI,c!GlEBtv]9Z/Z:Y\
        !GlJ)y~y_!GlL%y~~)`<H4b4C!GlN3y~~j]!Gm*Ny~5I4I?Yn_!Gm;.t~$^~F^!Gm<ay~9]!GqM%y~~U_.X!Gu##y~~2]=Y!Gu(qy~~J[&[!Gu=0y~}_!Gu>2y~~2]=`!G\
        uE^y~bVEW!GuJJy~8b!G{*7y~1f~?_!G{0$y~ZIh^!G{6vy~Ed!G~+Ay~]HHb!G~6@t~|Y$d/Y)E6H!H%>Dy~~1b!H-/pr~%WTIN`!H-3my~.^!H-5^y~`^!H-;.y~`G~)\
        c!H-<>y~2^tI!H-<Dy~3I+IEZFZ!H-<ty~3JN[F[!H-=6y~$]^G~&I%Y!H-BKy~%`Ta!H-HKy~%X!H-JZy~2b!H-KVy~`X(_!H-Lgv~4Zr[!H-N-y~%X~&Z!H/'.m#H2_~\
        Eg!H/(0y~%aT`!H/,iv[f!H/4/yyd!H/9iy/F-`~Di!H/=0p3IJXQ]#aGHa]@f!H/Hry~1a~I]!H/I=y3]!H02]y~Be!H02uy~$[^DP`!H0?Ly~%HT`*^FH!H0BMv~BG?g\
        FI`I!H0G^v~$[+aLH!H0Jdy~1_~RF!H0N-y~%^TH!H0NAy~3]FFNJM_!H3(Qy~#B#b#b!H3CEy~#_~eH!H6)Gy~.X(Y!H6+Tvs];F:Z0g!H6=Ey%Z~.b!H6=hy~BW!H6H/\
        y~s]D^!H6LFy~1Z!H6Lqy~_X~2Z!H7*&y~0]~DJ!H72=y~h[!H?%ky~`D~)d!H?KVy~<XEb~)D!HFEVl<g7a2d%HDJ!HI2iy~@e!HI3Rv~@Z.a9I!HI7Zy~~<Y,X!HI:}v\
        ~t^|[!HI=0y~AZOX!HI=ky~NWbZ!HI>8y!HI>{v~E`(X!HI?#y~@d.E!HI?+y`af^SJ!HIA.v}Z4I-[/J[^!HIBEv~~db!HIBSy~?J#e!HIC-y}^@[!HIHgy~_F_c!HIIm\
        y~@_q^!HK+Xy~HcSC!HK6py~za!HK6vy~HHSb!HK:kn~#G$i!HK=Ey~zb!HQ4.y~v_3X!HR+Tnic#b#]#b~4F/H)H!H[)hy{IXJI_/a!H[*py~bfED8H!H[-atId~@HT^!\
        H[1{tIf!H[5dy#Z-Y!H[<_vDZ~EJ}_!H[<ty=^~e[!H[=W`3dz]$a/W#Y(W(],f*X@Y.I&Y%X%X$`-Y<I&H!H[EXt~AIk^2^!H[GHy~_^[W!H[I(v~kaYa!H[Jny+dja!H\
        [Muv~~$^/GFa!H`D?y~~Qa!HbBMy~2[!HdBMy~_X_[!He(-y}I][p]!He0Yv~2Z/Z:Y!He<ty,b!HeEsy~~MX>X!Hg$o`HYGand%[E]*]0f!Hg;ey~~,_$[!HgBdr~Se3Z\
        !Hh$Xry[%Z%Z3X}G!HkHly'C+e!Hl2]y'C+e!Hq/nv~~'[5[!Hq<`y~~'c!Hq?iy~~N[%`0G!Hr8iy~~/`ZX!HrD3y?]~~;^!Hs'9y~HIS`DW!Hs(cm~{I%]JY(^(^%Z/_\
        !Hs)py~~I_?]!Hs-ry~~)_>a!Hs/Wy~~>_8I+a!Hs<ty~~G]/]!Ht';v~W[~0Y!Ht(qyy^'[~eG!Ht)&y~WWFW!Ht+Ty|`!Ht97v~%W&]^Z!Ht:kv~%[!Ht<tyxc#F!Ht=\
        0v~9a([:H!Ht=hy~?X!Ht@Wy~9I@a*[!HtB}y~W^FY!HtC/m~>X#i#I1H!HtEUv~9YY[&Z!HtF2y~9Z!HtHIt}[@`!HtHVv~|]0Y!HtHtn~WdF_!HtKVy~?Z!Hv9Sy~~;_\
        !Hx(Oy/^~OG!Hx)hvk_~5X/`BG!Hx+Tg4diZJ`Kc%G8X(I>]$W)_#j&J#F*H!Hx3Rv|_~@](]9H+H!Hx:-t~;I_^'^LH6_!Hx;.y~kVZ_!Hx<tv~]bSH(]!Hx=Ev~ubL[G\
        [!Hx=hv~YX[^AY!Hx>sv~_V5XUY!Hx>}y~.I([~EI!HxC-y~+V_Z!HxD0y~~e`!HxJ)y~i[u_!HxJky~~8^IX!Hy<ay~1]Z_!Hy=Wy~~#^Z^!Hy>Dv~$]'V!Hz(Oy~HH~8\
        d!Hz*7y~~:`!Hz.,y~~3aMY!Hz1gy~~4[$[!Hz3Ft~~$`2^$E8b$]%H!Hz<fvAX~{XAY!Hz<vy~#^~4HKa!Hz=0y~~%W0]!Hz=hy~~_Y)`!Hz>Dy~~6^P^!Hz?#t~}a#aI\
        a)a!HzDMy~~_b!H{5yy~~;Y!H}B<y~r[)[!I#(Qy~^_!I#(wy~FW!I#+Ty~~e_!I#/Dy~F_!I#4zy~&`M^!I#5(y~1[(Z!I#7Zy~;I$J~]f!I#<ty!I#=0r~2Y+G$_+]+[\
        8HxX!I#=ky~F]tIHH5b#I!I#BMy~;]Xa!I#Coy~7]~7Y!I#Giv~$_z^!I$/]y~/a!I&=Yy~~4[=_!I(-dj~G_.b6W$ZG[C`!I(=0y~ka!I(EXy~S_~$I!I(Itg:]}[;E8Z\
        $[#]#^M^+X0Z&_+C'[!I-&xy~~<Y,X!I-+Tt~yX:^5^)]!I-0(v~JI>]y[$[!I-6@y~~#H6X6Z!I-EBy~;[oc!I-Esy~~(^d]!I-LFt~1JG]a_,]0]!I.0by}Z~5b!I09k\
        y~=_!I0F2t~=b!I0L9r~=_~H_!I52:i~_a#GUJ#i!I5<_i,G~&Y#X([EZ,c#W#W$_J[GY!I5L9y~=hyJ!I9+Xjy^#Z#[$Z+^.X+`>Y6^'V(IBF-I!I95ay~,V~2^!I9;My\
        !I9<tyA]~O]!I9=Ey3`~EZ!I9Jsywd!I9Mdt~)]SZ9^&B3_!I=2xp.I<d~k^*c!I==0p3[~E^|c!I=B?v~'Y#ePG!I=K0n3_~EieI9X!I>0$y~~D]#^!I>;Or~x])d$]Q[\
        !I>E0p~{_]Y#Z'a!I?/ky~~<Y,X!I?0Tv~~D]6a!IBDSy0`+^!IC+Ty~g]D^!IC/py~w^;_!IC<_r~IZ5Y;a!ICA+y~E^&]!ICE{t~EY%_O]3^HI!ICN$y~~.`!IEFpt~e\
        a!IFGby~~3Z=Z!IG+Tt~~5[)d0Z!IGAyy~~<X!IGE$y~8XSX!IGJ+v~DY7]!IH6Wy~<[~.X!IH;.t~2c~8=Hc!IH=0v~~H[R_!IH>Dy~~Hb!IH?jn~3_+[~.]!IHBMy~:`\
        ~0I!IHMAy~~HGRc!IQ.Hy~.X~KY!IQ9iy~~Kb#^!IR+Ty~]FHJ-ZMc!IR>tn~CY.ZHc'G#c4IE[/a!IR?Er~~3f!IS)dy/J4],F~>IT`!ISE0t~B^oI#a$^!ISJkv~5`}c\
        !IT/gy~<]~;X!IT=hy~+^S[!IT?Ly4`~~Ca!ITBSv~.WzeNH!ITJZv~1X~4Y#X!IV+Ty~~'I.e!IV-ry~&XIV!IV1gv~~)J1`#J!IV;Ol1chZ&Y~Y^&]$H!IV>tv<`~tC*\
        ^!IV?8y~~3b!IVE0t~}eE`=G'G!IVIkv~AX~8^&]$F!IVMHt~~3f!I](Ot#_ya.BZI%e$JKG:I!I]2=v~hZtW!I]4:y~HYSW!I]A.t~+^~$^!I]Dpn|^,^OYG[&W(I/H3Y\
        #`!I]F2y~&[2^!I]Jvy~k^!I]M0y~~@]J[!I`,tv~2Z/Z:Y!I`=hv~~3d!I`>6y~|^4G%_!Ia)^v*[Ba~TI:^!Ia>6jva~:^#Y#]$_*^>^*[$Z!IfHsy~~G])Z!IjGuy~b\
        VEW!Ik$'y~~1^!Ik$(v~W]G[5H!Ik('y~~4`$H!Ik(Qv~5ENa)I>B&`Oa!Ik*py~bH<G+g^H!Ik+Tn~#IU[=aJ[2_(Y0Z!Ik+Xy1^~NI{I#_#H&E!Ik.wt~~6cMX!Ik1%y\
        ~~1]!Ik1.v~~7X@]!Ik2=y~xZ9W!Ik2Zy~^[!Ik2uy~~&EZ_+`!Ik:*y~VX|Z!Ik>6_'ZxY%Z2f6Z,]+J.g)[3`,`)^$d'W+H4`$J+_!Ik@my~i[z_!IkA}y{^X[!IkEYy\
        ~AG~;c)X!IkF0y~9^!IkH6y~~6Y!IkHhr~5`}]!IkIkv~5JFaYg!IkImy{Z`Z{H!IkKXy~]ZH[!IkL%v~5XuX!Il$My~~Z^#a!Il+Ty1Y~~(X!Il01y~x]<a!Il1gr~^aN\
        W'J$E#]5^3C!Il3Ly~~$J4`!Il3Oy~5E|^C]!Il8sy~~4V%X!Il:Sy~~4`N^!IlAsy~iJIdHI!IlF3y~5]~FW!IlJ)v~5H/[~:E#a!Im)Zy~x_9[!Im)dt'Dr^;bSJwf!I\
        m+LnwZ$[$Y~^b'E!Im+Ty._~o[6E!Im1gr1bjG~3_'I:I1D$`%I!Im2Zk'f,]~&E.Cpg#]HX!Im2]m'e~RX~&_!Im2pt~5i~F[!Im3Lr'd~0cG_WGHD!Im5Jv'I~~*H(k!\
        Im8iy~~$_H_!Im=0y'b~<XpF!Im=Wy~~4Z!Im?+y.Z~QX!ImAdr'^~0IC[#Z3Z(I.I!ImAry~AHBAEZ,a!ImBKk~2Y1G?X%`E],G!ImEXy~A[!ImHIy~A`!ImHov'C~de!\
        ImJ)p~A^#H:[L`=W7J!ImL[y'g~<GpH!Io,>y~~8X!It#;t~~cb!It(Oy~~5YF[!It,ty~~>]FX!It-dn:^~/a.]7[J]NH!It2=y~=]}_GI!It5bn~I],[2I&a!It6Fv~S\
        E:^#`W^!It88v~db!It=0y~~c`!It=ky~0^~jb!ItD?m~_`E[-Z-JQ^!ItN3y~~&^UZ+I!Iu*wy~QZ!Iu;ny~Q^$`!Iy5]y~6]$]!Iz+Ty~~*eEI!I{6@y~|Z!I|'.y~Ee\
        #J'J!I|8(y~Ga&]!I|;Wy~FY!I|GUy~Fa!I|LFy~;_!I}=0y~~C]#]!J#4.t~(_*I~8]/^!J#4/v~/[~6`.`%E!J&'.yWI~r`4e!J&('y~]XHZ!J&(5y|H~)XFZ!J&(Ly!\
        J&)Ar~~$I6^#[)^!J&*7yF`We~;G4=!J&+XyyY%a~;I4G!J&5zy~~@^!J&7ayF`~~*a(E!J&9|yy_~PE!J&;.y~~:`NW!J&=0t|H~:f#^(a.E!J&==y;d!J&=fy~]ZH^XI\
        !J&>8yA]~~-^!J)*Im~:Z#_Q^oZ!J)+'m~B``EWa#`!J)+;y~:]R_!J)11n;]dHZaha/J!J)39t#^:X~AchF!J)60t~t]$YBYGc!J)94d~:^#^Q^#b:^@Y4^%Z!J)98r~5\
        [&_@e(E?Y$F#X]H!J)9Ty~;c!J):-c'a6^wb'I#Y)W9^1`$cA`8G$_#a4I#J'G!J):=h~/Z4_#X+I0GP[#b:]6a=^!J):^_#[(_1Z+[*[bI$`&H#X'J*I&`8X-c%W/W+Z'\
        a$a-^)Y(F$I1^*_#b!J)<0y~ZJSZ6[!J)=]r~Aa#`+I0bO]!J)=ay~-J%c=[!J)E=y~~Uf!J)Epa~Z`B],^,I%b0c7^#a!J)FKt~id4aA^>J'H!J)FOc~5I.a#b-Z.X3EY\
        ]5c#a!J)Fov~~Ea!J)LWy~CZ!J)Mqy~Mc!J*+Ty9`gbuI!J*,byMG:d+HLI!J,L.y~/f!J,Lny~W]#_!J.D0r~Qa#[$Y#Z%I!J06.y~;^c^!J10bn~]Z$[EW/YJ_!J39Sy\
        ~8IT`!J3F(y~~Jb!J4J&y~~9e!J5+wy~~>]FG#^!J5JZy~~'[M[!J5L>y~~&aMZ!J7+Xy!J7Est4_~k]P]!J9;Wy~~MX&^9E!J:*^v~vX!J<2uy~~@`!J=9?yw`;]!J=<`\
        y~Ca6@(_!J==0p~WeTJ!J@'3y~$b~bB!J@+Ey~|]!J@+Tt~F]WZ!J@+Xy~~La9E!J@+my^f2b~0JeE!J@2ky~~d_!J@2up~$IDI3`~.X!J@8my~~dY!J@<ty~~dd!J@=0p\
        ~$F.F*[0GW]ej!J@@Uy~~dZ!J@BEv~$V0Zl^eD!J@C-y~$c~bC!J@Fay~~d`!J@I#p~$bDXM`,GeE!JE2My(_7`~~+J!JE<_k2`-FD`3eW`!JF?#y~~2d!JJ'Qy~SZ#[!J\
        J+hy~8a~'IG`!JJ2#r~he<H9WF[!JJItv~~cc!JK'+y~~&]BED]!JM%'v~G^#^:[!JM9cy~#F#c!JMKVyx[~?I*e!JO'ep~5IkZ)W(_H_%_!JO(Oy~Zb:bcH!JO/ky~kYY\
        [!JO0Ly~TJO^!JO:'y~5[~F[!JO<fy~Ga!JO=fy~(^~$_!JOIVywI~gb!JP'9v~/]#J~H`!JQ6ly~N]!JR8+v~4]4^bH!JX,;v~~BW!JX,ty~.I([~EI!JX:wy~.X([~EH\
        !JXA}v,[5b!JZ'3y~+XQJiJ.]!JZ'9r/^}W%X$WqHLY.I!JZ'Qy~2cHcQE!JZ('t~~2_-]#[3Z!JZ()r2_,[sG~/_%I&X!JZ(Qr~]ZEF+Y-[']*Z!JZ)hy~XIQ`9FE^!JZ\
        +Tp~AX}^#d*]#_!JZ+wv~e_Y_$]!JZ,?yA]~=[-E!JZ-vy~;]~+D0a!JZ.4y~~7]OY!JZ.|y~~H]:Y!JZ0bt~2]WbS^!JZ1gv~.J(E-Yia._6J!JZ2Xy~~+Z9J,](J!JZ2\
        ut~AW4EheH[!JZ4By~haTa!JZ4bvAF~=Z`V!JZ5=g=f&_,YW`7_NcBH4Z'Z'H!JZ6vy~EIRZ5^!JZ9/y~1a~5Y!JZ9Lv~_IA`/^!JZ9]y~hYTHA[!JZ9gy~~(c!JZ:ky~.\
        ]PZcH!JZ<Dv~TGg`M]!JZ<Uy~2J-`~HZ!JZ<tv~0_YZa^!JZ=0g~2E,YKZSZ$Y'^$F%X,b&[/c(G!JZ=[y~~eb!JZ@MrPi!JZA+v~2^VcVZ$H!JZA}y~~6X;[!JZB1y~4H\
        ~0^$[!JZBMk~0Yl[$^3[,`'g!JZBSy~~hb!JZBay~zb@^7C!JZC]y,Y~j`!JZDpv~AW)Z!JZEBy~1a4_vJ!JZHxv~~?]L[!JZI]y~~(]@Z!JZIky/b4_~dI'I!JZJZy~vY\
        H_EI!JZKky~~eb!JZLByAV~HFSG#g!JZLFy~;I~+]G]!JZM>m~Ad?WP^$D/W#]&`!JZN3y~e]@[!J[,2y~JBpe!J[9ot~Jb!J]'egHacW$_&W-]+_0b-ZE_#ZNV2I!J](O\
        kKc~>g8[%]BY2V!J]-dy:b~;[!J]/}y~(c&b!J]1.y~'^#[!J]>2t}BG_Ka$ajI!J]I(y~5[~4F4[!Ja?iy~~K[!Jd)^e~+_'Z#]1b'[%c6^)I8cB]6D-`#G$G!Jd+Ty4a\
        ~6GO]!Jd0bi<]1]db#]=_+J)]-]'W%a$[IE!Jd7:v~_VEX8Z!Jd=Wp~2]8a&Z7X:D'^e[!JdEUy~~'[Ea!JdGHv~~=c3H!JdL.v~)]~%Y!JeJey~~Ld!Jf;Oy~~QX!Jh*7\
        y~}]FF-I:_!Jh>Dy~XY!JhE0y~~W^'G+a!JhEdv~4X~EZ!Ji/ky~~A^3I+`!Ji2uv~][-YqY!Ji4cy~~8_#`RI!JiJZy~0`V]!Jk$(v!Jk'hr~~fd!Jk*yy~XW~/]!Jk+T\
        n~-`MF&aJI+^Ma)F!Jk-hy~#]~eW!Jk.)y~XFQc!Jk/gp~6a%a~9I1`(Y!Jk/py~~_D)i!Jk/}y~$[~]^!Jk1gyK]~%[!Jk2it~[`NI6]+_6^,G!Jk3Bv~~Ee!Jk3vy~XZ\
        ~/W!Jk3|y~(^RIQI6]!Jk5ay~~`b!Jk6_yw_A^!Jk9Lv~~#`2[(X4I!Jk9Xy~~8`#H!Jk;'y~~PF7a!Jk;On~Ac`Z-Z'?$b!Jk<_y~eI$bf]5I!Jk=0y~~3XC`3G!Jk=Xy\
        ~bGEc!Jk=Yv~X[#XPW!Jk?#y~Xa!Jk?8p~[d~,a!Jk?Ev~[YK_(HW_!Jk?LjjblINI-](_1](Y0W#c!Jk@qy~9[!JkArv~baEE!JkBMy~-]!JkCov~Wa#`uI-_,B!JkE0m\
        w];_j_1[&a7G/Z*J(I!JkEUk~WH#e#`P^!JkEXv~~Q]'F*_)]!JkE{l~_F?^%[/I#`)`6VG]!JkGuy~~N[%a6H!JkH[y8[(d~=IPG!JkHty!JkIVv~~3`%[!JkIkv~~8d#\
        G!JkJZy~|`!JkLFy~~f_!JkNFy~.]!Jn('v^cz^7GRI!Jn(5y~<V~.Z!Jn(iy~<E*XFZ!Jn*fv~3Z+D~.[!Jn1Zv~,_!Jn2#y~TY!Jn2:y~3YNHVX!Jn8+y~<Ysf8H!Jn9\
        oy~3E+]!Jn;.yt^E^~II!Jn;Uysa~X^!Jn;Wy~<[!Jn<|yt[#_!Jn=0n_^OI#aN`7I;]_a#I!Jn=8v~3[!Jn=Ey;esI!JnE)y~<IU_{`*J!JnEUy~~XX#`!JnKVy&Gq^x^\
        !Jr=0y~BF~,X0]!Jr@uy~`d!Js0oy}c!Ju(Qyw^lZqI!Ju1gy~^Z4Z!JuEBy~^a>VaG!JuM>y~@b!Jv%|v~~S[(b!Jv+&y~SXP_!Jv.vv~naVY!Jv4)v~n_iZ!Jv4*y~ka\
        %IVb!Jv:0y~5[W[YC!Jv:by~~4JC_4W!Jv:}v~~J`)a!Jv<tv~5[X`XF4Z!Jv=0y~~G^=]!Jv=kvwZq[YG!Jv>`t~5YWI#XXD7[!JvC-y~-Y*e~4H!JvEUyw[>Y!JvIlv~\
        5H|_5I0d!JvItm~_`E[-Z-JQ^!Jw@2y~~@^!Jx/ky~,^!K#6@v~~#`/a)H!K#BSy~.X~KX!K(=Em#]-X~gZD`,a-_!K(K*y#Y~~CI!K)+Tt.^%]k^+`!K*=En#d~~C_!K-\
        (5v~.[(_~EW!K-:2y~.^!K0+0y~hZ<[!K05)y3`~EZ!K0<_y~h]S]OI!K0<tyN]0Z!K0=0y]aw^!K0F0v~h[S`!K0M'y~hYT_!K59oy@]9]!K>60vI_~sc!K>6vvic#Y#J\
        !K>9{y~~1Y0_!K>=hy~Me~3I#I!K>MHvzaQV5`nG!KA8+y~2XU]!KB=0y~$Z.b!KD:}y~~=e!KF-Ry~ee!KK2#y~S]3J!KO4yy~~#a/H!KO53y~~Q`!KO9Hy~~#^!KOBay\
        ~~#G/d!KOC]y~~#G/b!KQ+Xy~HHSg`I!KUG^t~uX#X!KUIGy~~Y]!KV&:yA[~E[%H!KV+Mv~JG~:f!KV+Ttg_niDG2G!KV+Xn~HaNE#I&f.bX^*X!KV/pt~WeTX!KV2:v~\
        9CHf!KV2Mv^b)a-`!KV2it~1f~5[1`'F+J!KV6(y2Z~.]!KV8Fy#]']!KV;3y~2FU`!KV=Er~1Iy]9]-I&_8^!KV=ay~=`J_|I!KV>ny*c!KV?+y~`^bWDC!KV?4yv_~D^\
        !KVA(y~=d!KVA.y~od!KVBVt~1f!KVE0y~~+bN]!KVEDv([~(]^WUH!KVEUv~1DVY/^ca!KVF2y?[w`!KVHty~?_!KVLFv~1g~IC#f!KXAby~]ZH[!Kb*KySJX_~Eb!Kc(\
        Qy~g_!Kk>Ay~~Cg.C;I!KkFov~~U[1Z!Ko>nv(^$c!Kp+Ty~~b[%]!Kr/]p~Re$f!Kx+Tv~Ebdc!KxJ:y~E_!Ky=6y~~)H`a!Kz=+p?h!L##Gy|G@h!L#-uv~<X~.Z!L#5\
        sv~?c!L#:}t~<gDFPe8HHI!L#=ay~~2dR^!L#L9y~=D}`!L%(Qv|D~;_4]!L%+Tt~VaaY+H+^+`!L%3Ry~~^W#^!L%4yv~X[#XPW!L%52y~~LY+a!L%5dt~~$_2]!L%97y\
        ~xaJZDF!L%=hy~~*^DY!L%>2r~~:]2I$^'H1Y!L%?Ly~;^k`aC!L%C9y~~h]!L%CIt~~__+Y!L%Coy~~aa!L%D2y~~UZ!L%EVv~hZtW!L%Fiv{_~N]=^!L%Fky~ZYDX!L%\
        J)y~Y[!L,+Tv~s[$b#I3FI`!L.$Xy~~5HM]!L.&:yy[%[~6G!L.'Qy~#I&[2IA]|I!L.'ev~P`h`>]!L.'zy~~[Z!L.(Oy~#H]fT]II+J!L.*3v~p`/cK`#I2H#J!L.*7m\
        l_1I`fOEE[*](Z!L.*Ny~~UY.`!L.+Tp.b*a$[hI4GJINX(b!L.+Xv~~(Z<[<^!L.-/y~~T`!L./pv~WZF^!L.2uy~p`bZ*I!L.3Rt~AZ>F(^;G]Z'a!L.4#y~~[d!L.7`\
        y~~/JFb+H'_!L.8Hy~~4I#ZFZ!L.9iy~^Ij^5b!L.;.y0a~aa!L.;ev~~$_-ZP]!L.<Dv~T^5Y!L.<ay-^wJ~JH:Y!L.<ty~~:[5Z!L.<~y~.V(XtI!L.=3y.Z~~.H2e4I\
        !L.=Ey~7d~T[!L.=fy~W[THV^!L.=ht~4]tF&[=F6^)_!L.>2y~~/a<_!L.?Ly0^~}[)H!L.Agv1Y~&^!L.Cot~Va)d?FV`)E#C#F!L.D]y~~fa!L.EBy~~.IO]!L.F2y~\
        )]/]!L.FGy~9^WZ.G!L.Fzr~rZ%X#W3F$Z^G!L.HIy~~<Y,X!L.I#y~&H7F$f!L.Imy0b~ZX!L.K(y#Z-Y!L.KVy~V`~5`!L.L%y~~_`!L/'Qy~'_!L/-]y~pb!L/.Or~b\
        WEd!L/5Ty~~4^!L/7Lv~<]!L/=hy~6[[W!L/=ky~_I3`!L/?Ly~'`~DY!L/Ary!L/D]y~eX!L/ENv~2GTY#]!L/EXt~2Y!L23Cy~~1_!L5=ky~e[I`!L5EUy~ia!L9'Qv~\
        1[,F~?_._!L9)ny~(I'IFW&`!L9+Xy~&[9X!L9+hy!L9-sy~-a0I~+`!L90Tv~0Z#Y~IY!L91gv~;F$]?ZQJ8`!L96Fy~;Z?Z#HPI!L97$y~QX&X!L98+r~1Z,I>Z#I'Gd\
        a$]9]!L99Sv~8G%b!L99or~MJ$f!L9<Uv~=C6]&Y~Dd!L9<ty~LW(Z!L9=0m~0I#a#X+Y$D;X1I=JTH@b!L9=hr~&Y~A]!L9=ky~'^#[!L9>nv~,[$c/FUWfF!L9>sy~QX\
        &Z!L9?}y~IXw^!L9A.y~+a!L9Avy~JYAW!L9C-n~+X%I1[(Y.W~*]!L9D0t~R[$]'Y!L9Dwt~=]}`!L9ETy~IH$^!L9Emy~j`!L9Esv~~<^)[#B$]!L9I#y~=G~[]#]!L9\
        Iuy~Qa!L9J)n~:E#kQXYF!L9J.t~QY#]$Y#Z%I!L9LFy~1a!L9Lny~+WNI~(Y!L9N-y~1H,AAe!L=EVp~,^3a|[!L>+Ty~._~6[!L>2uy~~C_%d!L>4.y~~,dBH!L>5yy~\
        ~#^I]#J!L>=ky~~&aMZ!L>@Uv~bZRX!L>I}y~~C]#]!L@6(y~~l`*c!LB%+y~/X?Z!LB(Ot~+`#Z!LB+Tn#[8Zb[5^KX$CHd!LB,by~,V~2^!LB-rv~vY3[$]!LB/}y~~1\
        YGZ!LB2iy~._~]_!LB6vy~Ec!LB7oyg`!LB:#y~CZ!LB<`y~$Y~FG*`!LB<fy~ga#]SH!LB<|y!LB=av~'c^]!LB?Ly~~(ZcY!LBA+y~/Y~/X!LBD]m=[GaNYsH+^(`GX)\
        I!LBF2v~~c_!LBHIy~Eb!LBI(p~SD:]#_#_8]@Y0[/H!LBL.y~Y^!LBNAy~~+`[`!LC'ey~.V(XtI!LC(Oy~$]I]!LC*7y~$^~f[!LC2Ry~7f!LC41ySa$_!LC8iv~2Z2a\
        ?]xC!LC@ty~JWR[!LCL.lN^^e@W.]GF&Y9]!LF'9v~0I~6W0a!LF'h_wH$]#X+I%a%_$_$Z$F$Y)[&W-Y,F.V%W0a$H-Z$VMd%b0F1J!LF'zv1^~a`^Z-I&H!LF(0y~6fH\
        J!LF(5y~1Y~IX!LF(Ov/Iu_VI#g8]iI!LF*^v~0d:IKF%c#I&J!LF+Ah/e~OdHY(Z3HA`!LF+Ty#`3[~~FF!LF.tyJ^!LF/)y4^~gI!LF0Tv~1ZLJz^!LF2Rjc_K]'V)X;\
        b+]5ZcD!LF2uy~VX|Z!LF5=gSW#d#X#d8a%hDI^EZH!LF5yyy[%I~MJ'a!LF6Ky~1G.^~=^!LF6`y.e~~#D!LF9Jv~'^!LF:kv~&F-ELadb!LF<Dk~.D(V)];])Jf[5]#b\
        !LF<tyX_~Bc!LF=0`0[%b,I6b)]#I5d.]4b#`Gg4I,dD]*J$E&^,I%`#X$[+Z*I!LF=Ev~~D^!LF=Ry/_~d^*I,J!LF=ky~+Yk^VI!LF>se~-`%X#d,d8^#J*d#azE3]!L\
        F>}y~4_~ED!LF?Lt~=b~N]!LF@Ur0I&[~J^#c6ZBH!LFBay4^~gZ!LFCCy0d~'GC]!LFCEv0g~HI!LFEYy~(Zk[!LFE{y4]Hb!LFF2v4Zob9A~'^!LFGdy~V_~-`!LFKVm\
        #[~0FdD^`'o#Z!LFLFt1^;i~~3I!LFN-y~1Z~C^!LFNAy~1Y!LH)My~~W[!LH/{y~.H~JZ#d!LH>}r~.](a~E]!LK:wy~]]!LM&^v~-^1Y~.[!LS=Ev#c~r`!LX'fy~C`#\
        X!LY2uy~Jb#`!L[,ir+Z6I1]0X*[/[!L[:wy3_~-V!L[;Wy;aoZ!L[<tv?cQ]!L[A}y']'[!L[BMv~>b=]!L[Bay~~Zb!L[LFy0_sX!L]Jky~~1]!L`9oy$Z']!L`A(y+W\
        k]!LcG+y~?^HZ!Ld=0r~2aUa{H!Lf2uy~~cb!Lf=0v~da!LfA+v~0d=G~)a9E!LfF%y~II$WL[!Lg2uv~EG&G$fsY!LgE(v~4Zr[!LgEVn~E[&a$X~9I!Lh<ty~I`!Lh=0\
        r~F]%I#^!Lh>Xy~IX!LhC(y~J]!LhJ[v~J[!Lj&Py~j_!Lj'zy~j>vf!Lj:}y~f_&H~$d!Lj=0n~fF&f6[!Lj=Ey~jZvX!Ln*yv~WY#]QFRX!Ln0yv~_]EW!Ln3=r~~-b6\
        [!Ln9ov~+W+Zve!LnB5t~k[%aVH!LnF*y~z^K^!LnGQy~~-`!LnL[t~Yc!LnM'y~kYY[!LnM0y~~Y]1G!Lq##y~~MX!Lq*0yXH'[~4aZJ!Lq+Tn~~M^Jb!Lq-Vy~t^<C<[\
        !Lq6ly~:[FH.]YF!Lq9it~_EP`=b!Lq:Gy~_`PX=E!Lq=0t~_hC^JB!Lq=ky~_Z7e;C=B!LqGuy~~M@Cd!LqI6yX_7[~]H!LqJ9y~:[~/F(X!LqL0y~~*aEG!Lv,byE_$_\
        !Ly9Jy~~/]P`!Ly@Uy~~L[)b!LyM9y~{^`_!M$'ht~;]~3a'I#Z!M$(`v~~D[$Z7`!M$(cy~e`8Y!M$*ot~~1[+Z6^!M$*}y~~1c!M$+Tvnc2I|G$H/J1e,J%X!M$-6y~}\
        ^#G:a8D!M$0/y~~#_#Y.H!M$3Fy~~CI*[(^#H!M$:9v~~$bJJ'^!M$:Kg}I#Z[Y#W5f#[mb'_!M$;Wy~~#b/F5I0_#H!M$=0t~~$Z>X,c)[!M$=kpXa7Z~3G/G+c/[(A&e\
        !M$>Dy~p`>_!M$?#y~}^$aOE!M$?lt~}G9]+^@^%_!M$@|y~V`aY!M$C]y~~;b8]!M$DYy/]&a!M$Hgy~~@[!M$Lzy~x[V`!M%(Qp~~ba&X!M%*uy~1h~R9!M%1gv~W](G\
        =^3WTH!M%7(y~~ba!M%9bv~~bH'a!M%=0v~q^#_!M%=fy~~b`!M%EVv~,G'_Ga~-E!M%Hxy~~[a(X!M'<'y~hYT_!M'?ky~/c~Q[!M'A+y~kYY[!M'A=v~oX.b!M(5ay~?\
        _F_.G!M0'Ny~}XaY!M0=0y~~Y]1G!M5)Ay~}Z:I4W!M5*7r{I~$dae!M5+Ty{G~MI5e(b!M5+Xy~~0dUH!M5.br{I~%]/Z)_6Y!M50,y{G_h~$F!M54Gy~~a[!M54{y~~*\
        _!M59it{g!M5:.y~x]%^!M5;.y{H~<aN]!M5<9y~|`L_!M5<fy{a7W~8C!M5<ty~~#bJD=a!M5=0yQH(cEG~+JDH5e!M5=Wn~]amI&e!M5>2v~bG0ZMb!M5>ty~~0b<G#]\
        !M5?Py~~%_I`*I*I!M5ASt{`~cH!M5Aey~baED!M5F(y~~Ka!M5Ikr{cdY8]/],I!M5J)y'd~d`u?!M5Jat~|`$^JI(J!M5N-y~{`!M5NXy~~g`!M7(cv~oF.F`e!M7?Lv\
        ~B]6_:A.^!M7FGy~9[~>`!M7L.t~oh.]^J$I!M9=Wy~{^`_!M:?Ly~~T]!M>)Gv4cwF~6G7[!M>+Tv6`~^G%dWH!M>+Xy~uG4^0^!M>-uy~-I(^'X&I!M>.Hy~.Y(Y!M>/\
        pt~`YFI!M>1*y~ZciJ!M>3vy~M`!M>:*v~._(Z~0[!M>:.t~~Za#`!M>;xv;`~)_:X!M><tyK^~GY!M>>}y~.I(Z~0]!M>E7t~CXt[$I'X.Y!M>Jiv~][-YqY!M>L/v~2Y\
        ~$X!M@J@y~|deG!MA$Rt~~2f_H!MA$Sy~_ZP^`E!MA$pn~=W;[d`G]!MA')y~tZ5]!MA5sp~-X(ZM]7b;F8HR^!MAA}y~0bdI!MD(wy~%a!MH)Av|Y~$^Pa!MH+Ty~~3a!\
        MH=0y,Z~~?_!MHC]y~lb3I#J/aPH!MHD/t~~%YUX0[%X!MHENy~dXA[!ML,tr~~#H/X)[$^#]!ML/ny~~'^!ML4by~)X?`!ML>dr~~'ZQ^%]#Z,^!ML?Lt~6Ij]&^YV#^!\
        MNM$y~e`:Ga^!MR+Ty~}a']!MR,tvy_5YsV!MR2#y~~'c!MR:}v~_VEX8Z!MR=Xt~_d._9A!MU,tr~8]6Y*XWZ!MU,{t~Ge]F*E)]AY!MU=0y~S`P[^F!MUBSy~T_O]!MU\
        Cov~_]EW!M_AVy~r])H(Z!M_I]y~/]~'X!M_NAt.Z8_kZT`%IoI!Ma2]y!Ma@Uy~~0`*H#[!McFiy~~1_!Md%jy~<^YY;I!Md)Ay~~QY!Md*pyz]/]!Md,Ty~.X(Y!Md<|\
        yP`!Md=ay~$]~8^!Md=kv~kZd]=Y!MdA.t~+Y+[VY!Mg#ot~VY(X:[iI!Mg(Qy~_Z!Mg*pt~4Y~3[4[!Mg+TyN^tHd_(I!Mg,ty~&['Y!Mg/gy~x]ZY!Mg1Qy~EZOZ!Mg=\
        hy~W[>[YI!MgBMy~0[p^)I!MgC-v~.Y(YQX!Mi<yy~~N]!Mk/kv~~(WX_!Ml/py~1[(Z!Ml/|y~1Zb[!Ml3]t~xe!Ml5=t~r[)X!Ml=Xy~_WP]=J!Ml=Yv~xYDc8J,J!Ml\
        C-v~:YRdYD!MlCoy~rc)[!MlF<y~td!MlI-y~q_*_!Mo+Hy~]ZOX!Mo-ry~&I'^!Mo@'y~IZ!Mp3;t~~1Z'`!Mt?Ly~~_`#a!Mu2uv~,I~2^H_([!Mu=Wy~~Ua!MuJdy~~\
        $_/_!My>Dy~B[~%c!M~,ty~5ZTYJI!N$/]y~~._!N$<_y~~._!N$=Ey~~.X!N$@My~~.^!N%=0y@]9]!N)>_y~N]!N)?Ay~OY!N*6vy~Ha!N*=Ev~z_!N,,{yS[$[!N,.[\
        ySI#a#I#`!N,/pl~%W.b%X%Y,Z8I1^!N,6Qt~xX][*I*Z!N,;Fy~~([8]!N,=hy~x]!N,D]y~~*_(I)GJH(_!N,E0jAGqFFb&V6Y(_)Y&_%J$]#ZPZ&H#^&D!N-#opy[vY\
        3](a!N-$(y~~/^P[!N-'3v~3XNH<a,Z!N-';y~#]~eW!N-(Qg{`#^#J^I<X&`0Z'W(_&^(G'_)`.E&]!N-(Uy7_~~#a!N-(mv~Z[hZ,D<^!N-(wv7dt]B_IG_E!N-):y~E\
        f!N-)Ay~#ZCZ!N-)My~.[(Cta!N-*ft~%W0J'WIZ!N-+Tv~WDW^=F'^$a!N-+Xy~H[S[!N-+hys^B[!N--dy1c!N--ry~-g&ZwH!N--uv~-E-b!N-.Hy~.c(F~EE!N-/9v\
        ~(I#[Y^8a!N-0yy~~'b8I!N-11v|^~;F!N-1Hy~~9]6W!N-1fy~~=b!N-1gv~~+^N^!N-2_y~)a~3]!N-3|y~7V!N-4sy~%b!N-6Kt~QX%I#d!N-6vy~EX!N-7Lt~NHh_!\
        N-8+y~~>X7I0_!N-9gy~(Z4^!N-:ky~~D]:_!N-:}v~DW[`KY!N-=Ev~HISe!N-=Kv~Lc!N->8y~?[!N-?Ay~CY!N-@My~~<aO^!N-A=t~o[.Y!N-A}p~^I6X3_Cc!N-BE\
        y~-]!N-BOy~LX!N-C%r'[~0ZQbG`:^4I!N-CXv~e^%_!N-Cop~{]*c&X$X=F5G'a!N-D0t~1WyZ*a!N-E)kxZ&X$Y^_XE4X2e!N-F%y~Ee(H!N-F2v~9Z&^!N-Fst~}J#c\
        #G/G;g6H!N-GUp~.H(_~EW!N-G^v~WZ[]!N-Htmwf#H&D&V;W$W:^EI!N-J&yyI~Ph!N-J=v~S^#]#]!N-Jay~~7G6`!N-M$y~D`j]!N-M0v~~(I+^Y_!N1BSy~~V^$D,]\
        !N2,Uy~~1e!N2;Wy~~1j,H0I!N3'9y~5]~FW!N3'enEH$`macYZ`!N3('y~.Hz]>]!N3(Oy~~&Y#[!N3+Ty~~1_4e1I!N30(y~~ha!N32ky~/Z~._!N339v~kXYY!N34:y\
        ~~Y]1G!N37Yy~~AaIY!N37vy~~AbI`!N39.v~~if!N3;Oy~~C^4b5E!N3;et~&`}a*Y5C0c;I!N3<ty~~#chW!N3=3ywW~P^!N3=fy~~h`!N3=ht~_XI]7[3[!N3=kv~,[\
        TJfI(`<_!N3>;y~~C]1b!N3>Dt~~9`0X=[(`!N3A+y~~j]!N3Fly~~@^!N3Nby~0Z~DX!N5+ht~~TX'^,['V!N5=0y~~+XG`!N5@qy~.Y(ZtE!N7,ty~BW~:X!NA#&y~~F\
        ^!NA'3y~3`!NA'Qv~WI1ZEY[Y!NA*3y~~8YH[!NA*yy}G~:^!NA+Tm&h*a]_.E`ELZ*[#I'ZTZ!NA-)yY_`]!NA-uv~-]-IS[!NA-vy~1G~5[D_!NA.Hv~.H$Y&I~0c!NA\
        0$y~~8f#G!NA0Tr~~VY$W-_#_!NA1Qv~2ZUZ#Y!NA3xvq]gY!NA9Sy;IWhDH!NA:*y~~&fUE!NA;.y&Dqi~PE@G!NA;ey~~L_!NA=Ek~*_)l~+_Q^!NA=hr;[vE<Vi`:^9\
        Z!NA>_y~3XNJ!NA>}l~.c$Fs`Ra!NA?hv~CdvGMZ!NA@2p~5e~>]*g!NAAry~.X~KY!NAC-y~~5`!NAEUv~ea>ERW%a!NAF2y~~Vb!NAG^y&Iq`gJH_!NAH[v+d2a+`~EJ\
        !NAHtv~W](ZHJ.CA_!NAI?y~~D^6W!NAJny%[8`sH!NAL9y~.`z]NH!NE,2v~JGY]^[!NF)Hl~.[(]tJN^!NG#ky~~5X>Y!NG#yv~P]bX>Y!NG$4yOb!NG9rv~5]~BJ&_!\
        NJL<y~I[!NN*fv~,^2[!NN=0y~<Ij_!NNBMy~:I$e!NNJYy~Db!NNJny!NR8(y~T_!NTGiy~6[$]JJ!NTHry~)[f_!NV'ky~7]~T^!NZ+Ty)c~SE~,_!NZ.bv~GIe^6]0^\
        !NZ<ty~~g_!NZ<vy~Vd>I`^!NZ=+y~.Z(Z!NZBNy~.Y(Y!NZLXy~~c`!Na*7y~YaPI!Na-dv~~#_6]!Na:}v~_^7J8^=a!NaBMy~YcqZ!NaBqy~~Ee!Nb*py~0Z~DX!Nb8\
        Sy~hZ<[!
        """
}
