@4000000069b88a4025115324 tcpserver: end 7804 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069b88b0a13362c03 qmail-smtpd: 7805: mail from <user966@example.net> to <office@example.com> accepted, 23415 bytes
@4000000069b88bd330524a2c rblsmtpd: 192.0.2.1 pid 7806: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b88c9d17c19f93 tcpserver: end 7807 status 0; the connection of 2001:db8:73::10e7 was served to its end and closed
@4000000069b88d6607b1734e rblsmtpd: 192.0.2.1 pid 7808: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069b88e30157765f7 tcpserver: pid 7809 from 203.0.113.32 and a status of 9/40 at this moment of the day
@4000000069b88efa282b009d tcpserver: pid 7810 from 198.51.100.35 and a status of 10/40 at this moment of the day
@4000000069b88fc314e6ab90 qmail-smtpd: 7811: mail from <user972@example.net> to <office@example.com> accepted, 23433 bytes
@4000000069b8908d2e1111b6 qmail-smtpd: 7812: mail from <user973@example.net> to <office@example.com> accepted, 23436 bytes
@4000000069b891560b1bfe17 delivery 7813: success: did_1+0+0/ message 54691 for user33@example.com is in the mailbox now
@4000000069b8922001e98008 rblsmtpd: 198.51.100.133 pid 7814: 451 http://zen.spamhaus.org/query?ip=198.51.100.133
@4000000069b892ea38a62f68 qmail-smtpd: 7815: mail from <user976@example.net> to <office@example.com> accepted, 23445 bytes
@4000000069b893b30c5cb952 tcpserver: end 7816 status 0; the connection of 203.0.113.45 was served to its end and closed
@4000000069b8947d3784abc4 delivery 7817: success: did_1+0+0/ message 54719 for user37@example.com is in the mailbox now
@4000000069b895462aa75cd4 tcpserver: end 7818 status 0; the connection of 192.0.2.37 was served to its end and closed
@4000000069b89610213cf91c qmail-smtpd: 7819: mail from <user3@example.net> to <office@example.com> accepted, 23457 bytes
@4000000069b896da3210daf1 tcpserver: end 7820 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069b897a323fe3cd1 qmail-smtpd: 7821: mail from <user5@example.net> to <office@example.com> accepted, 23463 bytes
@4000000069b8986d273ee13e tcpserver: end 7822 status 0; the connection of 192.0.2.233 was served to its end and closed
@4000000069b899361fc13536 tcpserver: pid 7823 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069b89a00191e79d9 rblsmtpd: 192.0.2.7 pid 7824: 451 http://b.barracudacentral.org/query?ip=192.0.2.7
@4000000069b89aca0f759bd0 qmail-smtpd: 7825: mail from <user9@example.net> to <office@example.com> accepted, 23475 bytes
@4000000069b89b933249426c qmail-smtpd: 7826: mail from <user10@example.net> to <office@example.com> accepted, 23478 bytes
@4000000069b89c5d13d38177 rblsmtpd: 198.51.100.1 pid 7827: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b89d262ebb3049 tcpserver: end 7828 status 0; the connection of 203.0.113.70 was served to its end and closed
@4000000069b89df0223643c6 rblsmtpd: 192.0.2.128 pid 7829: 451 http://zen.spamhaus.org/query?ip=192.0.2.128
@4000000069b89eba15632eec qmail-smtpd: 7830: mail from <user14@example.net> to <office@example.com> accepted, 23490 bytes
@4000000069b89f830926629b qmail-smtpd: 7831: mail from <user15@example.net> to <office@example.com> accepted, 23493 bytes
@4000000069b8a04d35a15267 delivery 7832: success: did_1+0+0/ message 54824 for user52@example.com is in the mailbox now
@4000000069b8a11614adfaf7 qmail-smtpd: 7833: mail from <user17@example.net> to <office@example.com> accepted, 23499 bytes
@4000000069b8a1e01b12e4b0 qmail-smtpd: 7834: mail from <user18@example.net> to <office@example.com> accepted, 23502 bytes
@4000000069b8a2aa38c46397 delivery 7835: success: did_1+0+0/ message 54845 for user55@example.com is in the mailbox now
@4000000069b8a3731030e597 delivery 7836: success: did_1+0+0/ message 54852 for user56@example.com is in the mailbox now
@4000000069b8a43d2de299a0 tcpserver: end 7837 status 0; the connection of 198.51.100.17 was served to its end and closed
@4000000069b8a5061edbe929 tcpserver: pid 7838 from 192.0.2.25 and a status of 38/40 at this moment of the day
@4000000069b8a5d00947be35 tcpserver: end 7839 status 0; the connection of 192.0.2.144 was served to its end and closed
@4000000069b8a69a317d11ba tcpserver: end 7840 status 0; the connection of 192.0.2.35 was served to its end and closed
@4000000069b8a7632f3d02bd rblsmtpd: 192.0.2.23 pid 7841: 451 http://zen.spamhaus.org/query?ip=192.0.2.23
@4000000069b8a82d17aaa6d5 tcpserver: pid 7842 from 198.51.100.41 and a status of 2/40 at this moment of the day
@4000000069b8a8f60784b4a9 tcpserver: pid 7843 from 198.51.100.10 and a status of 3/40 at this moment of the day
@4000000069b8a9c01a6544ef qmail-smtpd: 7844: mail from <user28@example.net> to <office@example.com> accepted, 23532 bytes
@4000000069b8aa8a173eec9a qmail-smtpd: 7845: mail from <user29@example.net> to <office@example.com> accepted, 23535 bytes
@4000000069b8ab532445c70e delivery 7846: success: did_1+0+0/ message 54922 for user66@example.com is in the mailbox now
@4000000069b8ac1d158a8d9f qmail-smtpd: 7847: mail from <user31@example.net> to <office@example.com> accepted, 23541 bytes
@4000000069b8ace636e7807b tcpserver: end 7848 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069b8adb02f0c1664 qmail-smtpd: 7849: mail from <user33@example.net> to <office@example.com> accepted, 23547 bytes
@4000000069b8ae7a2379908d tcpserver: end 7850 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b8af4316606e66 tcpserver: pid 7851 from 192.0.2.1 and a status of 11/40 at this moment of the day
@4000000069b8b00d27a9c931 delivery 7852: success: did_1+0+0/ message 54964 for user72@example.com is in the mailbox now
@4000000069b8b0d6309c6b09 qmail-smtpd: 7853: mail from <user37@example.net> to <office@example.com> accepted, 23559 bytes
@4000000069b8b1a03511f540 tcpserver: end 7854 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b8b26a1f8332cb qmail-smtpd: 7855: mail from <user39@example.net> to <office@example.com> accepted, 23565 bytes
@4000000069b8b3332d3251b1 tcpserver: end 7856 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069b8b3fd15e70573 delivery 7857: success: did_1+0+0/ message 54999 for user77@example.com is in the mailbox now
@4000000069b8b4c6296d2fe4 qmail-smtpd: 7858: mail from <user42@example.net> to <office@example.com> accepted, 23574 bytes
@4000000069b8b59006d1650c tcpserver: pid 7859 from 198.51.100.1 and a status of 19/40 at this moment of the day
@4000000069b8b65a30a69a0a tcpserver: end 7860 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b8b72309f719df qmail-smtpd: 7861: mail from <user45@example.net> to <office@example.com> accepted, 23583 bytes
@4000000069b8b7ed33d00ef4 tcpserver: pid 7862 from 192.0.2.209 and a status of 22/40 at this moment of the day
@4000000069b8b8b60c0b1679 tcpserver: end 7863 status 0; the connection of 203.0.113.138 was served to its end and closed
@4000000069b8b98008078e78 qmail-smtpd: 7864: mail from <user48@example.net> to <office@example.com> accepted, 23592 bytes
@4000000069b8ba4a32ee3a98 delivery 7865: success: did_1+0+0/ message 55055 for user85@example.com is in the mailbox now
@4000000069b8bb13163d008c rblsmtpd: 192.0.2.1 pid 7866: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b8bbdd294049cb tcpserver: pid 7867 from 192.0.2.7 and a status of 27/40 at this moment of the day
@4000000069b8bca63348a308 qmail-smtpd: 7868: mail from <user52@example.net> to <office@example.com> accepted, 23604 bytes
@4000000069b8bd7012121b4f rblsmtpd: 192.0.2.2 pid 7869: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069b8be3a33f08912 tcpserver: end 7870 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069b8bf03315b901e qmail-smtpd: 7871: mail from <user55@example.net> to <office@example.com> accepted, 23613 bytes
@4000000069b8bfcd1bf066f0 qmail-smtpd: 7872: mail from <user56@example.net> to <office@example.com> accepted, 23616 bytes
@4000000069b8c0960bc44759 qmail-smtpd: 7873: mail from <user57@example.net> to <office@example.com> accepted, 23619 bytes
@4000000069b8c16007a2e6ec tcpserver: pid 7874 from 198.51.100.109 and a status of 34/40 at this moment of the day
@4000000069b8c22a0f4c3395 qmail-smtpd: 7875: mail from <user59@example.net> to <office@example.com> accepted, 23625 bytes
@4000000069b8c2f326ecdc17 tcpserver: end 7876 status 0; the connection of 198.51.100.105 was served to its end and closed
@4000000069b8c3bd0b7ed169 qmail-smtpd: 7877: mail from <user61@example.net> to <office@example.com> accepted, 23631 bytes
@4000000069b8c4862679cf91 tcpserver: pid 7878 from 203.0.113.30 and a status of 38/40 at this moment of the day
@4000000069b8c5502704aa6f tcpserver: end 7879 status 0; the connection of 203.0.113.124 was served to its end and closed
@4000000069b8c61a39ab7bd3 qmail-smtpd: 7880: mail from <user64@example.net> to <office@example.com> accepted, 23640 bytes
@4000000069b8c6e3015d2b3f tcpserver: end 7881 status 0; the connection of 192.0.2.64 was served to its end and closed
@4000000069b8c7ad2bd7d462 tcpserver: pid 7882 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069b8c87606187e70 delivery 7883: success: did_1+0+0/ message 55181 for user103@example.com is in the mailbox now
@4000000069b8c9402c19838f delivery 7884: success: did_1+0+0/ message 55188 for user104@example.com is in the mailbox now
@4000000069b8ca0a2873fcc5 delivery 7885: success: did_1+0+0/ message 55195 for user105@example.com is in the mailbox now
@4000000069b8cad31645eb80 tcpserver: pid 7886 from 198.51.100.19 and a status of 6/40 at this moment of the day
@4000000069b8cb9d3762717b tcpserver: end 7887 status 0; the connection of 192.0.2.31 was served to its end and closed
@4000000069b8cc6626b3bb4e delivery 7888: success: did_1+0+0/ message 55216 for user108@example.com is in the mailbox now
@4000000069b8cd3019f66efc rblsmtpd: 203.0.113.40 pid 7889: 451 http://bl.spamcop.net/query?ip=203.0.113.40
@4000000069b8cdfa02a62e39 tcpserver: end 7890 status 0; the connection of 198.51.100.199 was served to its end and closed
@4000000069b8cec30ab15619 delivery 7891: success: did_1+0+0/ message 55237 for user111@example.com is in the mailbox now
@4000000069b8cf8d075e0a71 tcpserver: pid 7892 from 2001:db8:17::5d5d and a status of 12/40 at this moment of the day
@4000000069b8d05625da76ff delivery 7893: success: did_1+0+0/ message 55251 for user113@example.com is in the mailbox now
@4000000069b8d120299303ff delivery 7894: success: did_1+0+0/ message 55258 for user114@example.com is in the mailbox now
@4000000069b8d1ea1231520c delivery 7895: success: did_1+0+0/ message 55265 for user115@example.com is in the mailbox now
@4000000069b8d2b3038e47fe tcpserver: pid 7896 from 198.51.100.1 and a status of 16/40 at this moment of the day
@4000000069b8d37d2da767e1 tcpserver: end 7897 status 0; the connection of 198.51.100.37 was served to its end and closed
@4000000069b8d4462bd6f8a5 qmail-smtpd: 7898: mail from <user82@example.net> to <office@example.com> accepted, 23694 bytes
@4000000069b8d5103b3e4c87 tcpserver: pid 7899 from 198.51.100.29 and a status of 19/40 at this moment of the day
@4000000069b8d5da010abb15 tcpserver: pid 7900 from 192.0.2.2 and a status of 20/40 at this moment of the day
@4000000069b8d6a30eb83662 qmail-smtpd: 7901: mail from <user85@example.net> to <office@example.com> accepted, 23703 bytes
@4000000069b8d76d14090905 tcpserver: pid 7902 from 198.51.100.80 and a status of 22/40 at this moment of the day
@4000000069b8d8360e41dd89 tcpserver: end 7903 status 0; the connection of 198.51.100.111 was served to its end and closed
@4000000069b8d900167acf2a qmail-smtpd: 7904: mail from <user88@example.net> to <office@example.com> accepted, 23712 bytes
@4000000069b8d9ca35d1c5b2 tcpserver: pid 7905 from 203.0.113.17 and a status of 25/40 at this moment of the day
@4000000069b8da93083f4e4b tcpserver: end 7906 status 0; the connection of 203.0.113.26 was served to its end and closed
@4000000069b8db5d03c8f661 qmail-smtpd: 7907: mail from <user91@example.net> to <office@example.com> accepted, 23721 bytes
@4000000069b8dc2626f613a2 delivery 7908: success: did_1+0+0/ message 55356 for user128@example.com is in the mailbox now
@4000000069b8dcf020d59bf5 rblsmtpd: 203.0.113.73 pid 7909: 451 http://zen.spamhaus.org/query?ip=203.0.113.73
@4000000069b8ddba2ef040a0 tcpserver: end 7910 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b8de831ceb9c14 rblsmtpd: 198.51.100.29 pid 7911: 451 http://zen.spamhaus.org/query?ip=198.51.100.29
@4000000069b8df4d0777da36 tcpserver: pid 7912 from 192.0.2.229 and a status of 32/40 at this moment of the day
@4000000069b8e0161fdc005c rblsmtpd: 192.0.2.1 pid 7913: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b8e0e03a35c5ca tcpserver: pid 7914 from 192.0.2.63 and a status of 34/40 at this moment of the day
@4000000069b8e1aa1a8748d1 tcpserver: end 7915 status 0; the connection of 198.51.100.160 was served to its end and closed
@4000000069b8e27322d4a571 rblsmtpd: 203.0.113.50 pid 7916: 451 http://zen.spamhaus.org/query?ip=203.0.113.50
@4000000069b8e33d06534eec qmail-smtpd: 7917: mail from <user101@example.net> to <office@example.com> accepted, 23751 bytes
@4000000069b8e406213def5d tcpserver: pid 7918 from 203.0.113.227 and a status of 38/40 at this moment of the day
@4000000069b8e4d00b54e55b tcpserver: pid 7919 from 203.0.113.21 and a status of 39/40 at this moment of the day
@4000000069b8e59a3210661f delivery 7920: success: did_1+0+0/ message 55440 for user140@example.com is in the mailbox now
@4000000069b8e663359d5039 qmail-smtpd: 7921: mail from <user105@example.net> to <office@example.com> accepted, 23763 bytes
@4000000069b8e72d356904ef tcpserver: pid 7922 from 203.0.113.58 and a status of 2/40 at this moment of the day
@4000000069b8e7f637266ade delivery 7923: success: did_1+0+0/ message 55461 for user143@example.com is in the mailbox now
@4000000069b8e8c03acf5c35 tcpserver: pid 7924 from 203.0.113.173 and a status of 4/40 at this moment of the day
@4000000069b8e98a1f3c2f06 delivery 7925: success: did_1+0+0/ message 55475 for user145@example.com is in the mailbox now
@4000000069b8ea53319841d1 tcpserver: end 7926 status 0; the connection of 2001:db8:17::5d5d was served to its end and closed
@4000000069b8eb1d3732878f tcpserver: pid 7927 from 192.0.2.22 and a status of 7/40 at this moment of the day
@4000000069b8ebe614355b02 tcpserver: pid 7928 from 203.0.113.11 and a status of 8/40 at this moment of the day
@4000000069b8ecb0155e9df2 tcpserver: pid 7929 from 203.0.113.167 and a status of 9/40 at this moment of the day
@4000000069b8ed7a2d282c37 rblsmtpd: 198.51.100.6 pid 7930: 451 http://zen.spamhaus.org/query?ip=198.51.100.6
@4000000069b8ee4325ab528a tcpserver: end 7931 status 0; the connection of 198.51.100.130 was served to its end and closed
@4000000069b8ef0d02ac49fc tcpserver: pid 7932 from 198.51.100.4 and a status of 12/40 at this moment of the day
@4000000069b8efd61226b7da tcpserver: end 7933 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b8f0a01f061eff tcpserver: pid 7934 from 198.51.100.82 and a status of 14/40 at this moment of the day
@4000000069b8f16a2c4bca02 rblsmtpd: 192.0.2.176 pid 7935: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.176
@4000000069b8f23317ae09ca qmail-smtpd: 7936: mail from <user120@example.net> to <office@example.com> accepted, 23808 bytes
@4000000069b8f2fd0f67d85b qmail-smtpd: 7937: mail from <user121@example.net> to <office@example.com> accepted, 23811 bytes
@4000000069b8f3c603816cd7 delivery 7938: success: did_1+0+0/ message 55566 for user158@example.com is in the mailbox now
@4000000069b8f49029994147 tcpserver: pid 7939 from 203.0.113.117 and a status of 19/40 at this moment of the day
@4000000069b8f55a061267e9 qmail-smtpd: 7940: mail from <user124@example.net> to <office@example.com> accepted, 23820 bytes
@4000000069b8f6232f3236d8 qmail-smtpd: 7941: mail from <user125@example.net> to <office@example.com> accepted, 23823 bytes
@4000000069b8f6ed382dff42 tcpserver: end 7942 status 0; the connection of 203.0.113.50 was served to its end and closed
@4000000069b8f7b6322fd069 rblsmtpd: 203.0.113.3 pid 7943: 451 http://bl.spamcop.net/query?ip=203.0.113.3
@4000000069b8f880282cad5d tcpserver: pid 7944 from 2001:db8:a4::7162 and a status of 24/40 at this moment of the day
@4000000069b8f94a1e393e9d tcpserver: end 7945 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b8fa132e4afc0b tcpserver: pid 7946 from 192.0.2.12 and a status of 26/40 at this moment of the day
@4000000069b8fadd1189ebdd qmail-smtpd: 7947: mail from <user131@example.net> to <office@example.com> accepted, 23841 bytes
@4000000069b8fba62a26232a tcpserver: pid 7948 from 198.51.100.40 and a status of 28/40 at this moment of the day
@4000000069b8fc701d9906a5 rblsmtpd: 192.0.2.1 pid 7949: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b8fd3a35e7a992 delivery 7950: success: did_1+0+0/ message 55650 for user170@example.com is in the mailbox now
@4000000069b8fe030b4fe3f8 qmail-smtpd: 7951: mail from <user135@example.net> to <office@example.com> accepted, 23853 bytes
@4000000069b8fecd38f367f9 tcpserver: end 7952 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b8ff960ed2e156 qmail-smtpd: 7953: mail from <user137@example.net> to <office@example.com> accepted, 23859 bytes
@4000000069b9006015dbf60a rblsmtpd: 192.0.2.1 pid 7954: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b9012a02e48efe tcpserver: pid 7955 from 198.51.100.133 and a status of 35/40 at this moment of the day
@4000000069b901f32b7fb234 tcpserver: end 7956 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b902bd06024ebf delivery 7957: success: did_1+0+0/ message 55699 for user177@example.com is in the mailbox now
@4000000069b903862b7ff747 tcpserver: end 7958 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069b904502fdeabb7 tcpserver: end 7959 status 0; the connection of 203.0.113.32 was served to its end and closed
@4000000069b9051a08914c01 delivery 7960: success: did_1+0+0/ message 55720 for user180@example.com is in the mailbox now
@4000000069b905e30474f455 qmail-smtpd: 7961: mail from <user145@example.net> to <office@example.com> accepted, 23883 bytes
@4000000069b906ad315dc8d6 rblsmtpd: 192.0.2.1 pid 7962: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b9077621561d3f delivery 7963: success: did_1+0+0/ message 55741 for user183@example.com is in the mailbox now
@4000000069b90840297e13c9 delivery 7964: success: did_1+0+0/ message 55748 for user184@example.com is in the mailbox now
@4000000069b9090a1e974dcf delivery 7965: success: did_1+0+0/ message 55755 for user185@example.com is in the mailbox now
@4000000069b909d323aac508 rblsmtpd: 203.0.113.5 pid 7966: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069b90a9d044bfd04 tcpserver: pid 7967 from 198.51.100.1 and a status of 7/40 at this moment of the day
@4000000069b90b660d9744ca tcpserver: pid 7968 from 198.51.100.74 and a status of 8/40 at this moment of the day
@4000000069b90c301b128282 delivery 7969: success: did_1+0+0/ message 55783 for user189@example.com is in the mailbox now
@4000000069b90cfa1530f1d9 tcpserver: pid 7970 from 192.0.2.128 and a status of 10/40 at this moment of the day
@4000000069b90dc32b29819a delivery 7971: success: did_1+0+0/ message 55797 for user191@example.com is in the mailbox now
@4000000069b90e8d03e7b72e delivery 7972: success: did_1+0+0/ message 55804 for user192@example.com is in the mailbox now
@4000000069b90f5636e7a9b8 tcpserver: pid 7973 from 192.0.2.1 and a status of 13/40 at this moment of the day
@4000000069b910202a9d4050 tcpserver: end 7974 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069b910ea37387204 delivery 7975: success: did_1+0+0/ message 55825 for user195@example.com is in the mailbox now
@4000000069b911b307047f78 delivery 7976: success: did_1+0+0/ message 55832 for user196@example.com is in the mailbox now
@4000000069b9127d30a05f5f qmail-smtpd: 7977: mail from <user161@example.net> to <office@example.com> accepted, 23931 bytes
@4000000069b913460041fa2c delivery 7978: success: did_1+0+0/ message 55846 for user198@example.com is in the mailbox now
@4000000069b914103b3a304d delivery 7979: success: did_1+0+0/ message 55853 for user199@example.com is in the mailbox now
@4000000069b914da1672efae qmail-smtpd: 7980: mail from <user164@example.net> to <office@example.com> accepted, 23940 bytes
@4000000069b915a323088f57 tcpserver: end 7981 status 0; the connection of 198.51.100.126 was served to its end and closed
@4000000069b9166d222ca57b tcpserver: end 7982 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b9173611d3a263 tcpserver: pid 7983 from 198.51.100.37 and a status of 23/40 at this moment of the day
@4000000069b9180006931f78 delivery 7984: success: did_1+0+0/ message 55888 for user204@example.com is in the mailbox now
@4000000069b918ca2a143b47 tcpserver: end 7985 status 0; the connection of 2001:db8:50::c85f was served to its end and closed
@4000000069b919933209e23c tcpserver: pid 7986 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069b91a5d2a0355db tcpserver: pid 7987 from 203.0.113.10 and a status of 27/40 at this moment of the day
@4000000069b91b2610d82ea1 delivery 7988: success: did_1+0+0/ message 55916 for user208@example.com is in the mailbox now
@4000000069b91bf031213713 delivery 7989: success: did_1+0+0/ message 55923 for user209@example.com is in the mailbox now
@4000000069b91cba304033b1 delivery 7990: success: did_1+0+0/ message 55930 for user210@example.com is in the mailbox now
@4000000069b91d833a057c8e tcpserver: end 7991 status 0; the connection of 192.0.2.64 was served to its end and closed
@4000000069b91e4d0ebdaad0 tcpserver: end 7992 status 0; the connection of 192.0.2.120 was served to its end and closed
@4000000069b91f1634f8e51f tcpserver: end 7993 status 0; the connection of 192.0.2.46 was served to its end and closed
@4000000069b91fe02958b6b1 tcpserver: end 7994 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069b920aa2d83a2ce tcpserver: end 7995 status 0; the connection of 192.0.2.147 was served to its end and closed
@4000000069b921733828bfa2 rblsmtpd: 198.51.100.138 pid 7996: 451 http://zen.spamhaus.org/query?ip=198.51.100.138
@4000000069b9223d19e5bf62 rblsmtpd: 198.51.100.31 pid 7997: 451 http://zen.spamhaus.org/query?ip=198.51.100.31
@4000000069b92306297f76d8 qmail-smtpd: 7998: mail from <user182@example.net> to <office@example.com> accepted, 23994 bytes
@4000000069b923d0253dc9a7 qmail-smtpd: 7999: mail from <user183@example.net> to <office@example.com> accepted, 23997 bytes
@4000000069b9249a0200313a tcpserver: end 8000 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069b925632edd28fe tcpserver: end 8001 status 0; the connection of 192.0.2.142 was served to its end and closed
@4000000069b9262d30eb1375 rblsmtpd: 192.0.2.178 pid 8002: 451 http://zen.spamhaus.org/query?ip=192.0.2.178
@4000000069b926f61da28497 qmail-smtpd: 8003: mail from <user187@example.net> to <office@example.com> accepted, 24009 bytes
@4000000069b927c0344cc44a tcpserver: end 8004 status 0; the connection of 192.0.2.95 was served to its end and closed
@4000000069b9288a0921cc57 rblsmtpd: 203.0.113.83 pid 8005: 451 http://zen.spamhaus.org/query?ip=203.0.113.83
@4000000069b92953158d97fe delivery 8006: success: did_1+0+0/ message 56042 for user226@example.com is in the mailbox now
@4000000069b92a1d275fa87f tcpserver: end 8007 status 0; the connection of 192.0.2.24 was served to its end and closed
@4000000069b92ae60df8e4ba tcpserver: end 8008 status 0; the connection of 198.51.100.20 was served to its end and closed
@4000000069b92bb02856127f rblsmtpd: 192.0.2.1 pid 8009: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.1
@4000000069b92c7a3a646f50 qmail-smtpd: 8010: mail from <user194@example.net> to <office@example.com> accepted, 24030 bytes
@4000000069b92d431910692c rblsmtpd: 203.0.113.51 pid 8011: 451 http://zen.spamhaus.org/query?ip=203.0.113.51
@4000000069b92e0d38baae1d delivery 8012: success: did_1+0+0/ message 56084 for user232@example.com is in the mailbox now
@4000000069b92ed60597c6ce rblsmtpd: 203.0.113.21 pid 8013: 451 http://zen.spamhaus.org/query?ip=203.0.113.21
@4000000069b92fa025995699 tcpserver: end 8014 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b9306a0e07830b rblsmtpd: 192.0.2.3 pid 8015: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.3
@4000000069b93133108ee16a tcpserver: pid 8016 from 203.0.113.3 and a status of 16/40 at this moment of the day
@4000000069b931fd2431357f tcpserver: end 8017 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069b932c60c7a90cc delivery 8018: success: did_1+0+0/ message 56126 for user238@example.com is in the mailbox now
@4000000069b933900cf50eac tcpserver: pid 8019 from 192.0.2.2 and a status of 19/40 at this moment of the day
@4000000069b9345a18def3cd qmail-smtpd: 8020: mail from <user204@example.net> to <office@example.com> accepted, 24060 bytes
@4000000069b9352309eb4a1f tcpserver: pid 8021 from 192.0.2.1 and a status of 21/40 at this moment of the day
@4000000069b935ed2eed6f79 delivery 8022: success: did_1+0+0/ message 56154 for user242@example.com is in the mailbox now
@4000000069b936b6171fc63d tcpserver: pid 8023 from 2001:db8:bc::9ca and a status of 23/40 at this moment of the day
@4000000069b937802dd631e6 rblsmtpd: 203.0.113.161 pid 8024: 451 http://zen.spamhaus.org/query?ip=203.0.113.161
@4000000069b9384a1ff419d2 tcpserver: pid 8025 from 203.0.113.207 and a status of 25/40 at this moment of the day
@4000000069b939132c9a747a tcpserver: end 8026 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b939dd0ab52f7b qmail-smtpd: 8027: mail from <user211@example.net> to <office@example.com> accepted, 24081 bytes
@4000000069b93aa607efefef qmail-smtpd: 8028: mail from <user212@example.net> to <office@example.com> accepted, 24084 bytes
@4000000069b93b701009b8fb tcpserver: pid 8029 from 198.51.100.70 and a status of 29/40 at this moment of the day
@4000000069b93c3a0b618c72 tcpserver: end 8030 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b93d0319f56cda rblsmtpd: 203.0.113.51 pid 8031: 451 http://b.barracudacentral.org/query?ip=203.0.113.51
@4000000069b93dcd08898f03 tcpserver: pid 8032 from 192.0.2.26 and a status of 32/40 at this moment of the day
@4000000069b93e961b68d9e8 tcpserver: pid 8033 from 192.0.2.14 and a status of 33/40 at this moment of the day
@4000000069b93f601ee217fd delivery 8034: success: did_1+0+0/ message 56238 for user254@example.com is in the mailbox now
@4000000069b9402a2b9346ae rblsmtpd: 203.0.113.4 pid 8035: 451 http://zen.spamhaus.org/query?ip=203.0.113.4
@4000000069b940f3205784c1 tcpserver: end 8036 status 0; the connection of 192.0.2.82 was served to its end and closed
@4000000069b941bd1a30f4b1 tcpserver: pid 8037 from 203.0.113.223 and a status of 37/40 at this moment of the day
@4000000069b9428610f406ea tcpserver: pid 8038 from 198.51.100.135 and a status of 38/40 at this moment of the day
@4000000069b943501f8366e4 rblsmtpd: 2001:db8:50::c85f pid 8039: 451 http://bl.spamcop.net/query?ip=2001:db8:50::c85f
@4000000069b9441a0047f506 tcpserver: end 8040 status 0; the connection of 203.0.113.146 was served to its end and closed
@4000000069b944e3378dbfbd qmail-smtpd: 8041: mail from <user225@example.net> to <office@example.com> accepted, 24123 bytes
@4000000069b945ad19c236ca delivery 8042: success: did_1+0+0/ message 56294 for user262@example.com is in the mailbox now
@4000000069b946760b6cd40d qmail-smtpd: 8043: mail from <user227@example.net> to <office@example.com> accepted, 24129 bytes
@4000000069b94740134a5aa5 tcpserver: end 8044 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069b9480a05387d11 delivery 8045: success: did_1+0+0/ message 56315 for user265@example.com is in the mailbox now
@4000000069b948d32f804d2a qmail-smtpd: 8046: mail from <user230@example.net> to <office@example.com> accepted, 24138 bytes
@4000000069b9499d17d802f2 tcpserver: end 8047 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069b94a66047ac5f7 tcpserver: pid 8048 from 192.0.2.27 and a status of 8/40 at this moment of the day
@4000000069b94b300d9b788e rblsmtpd: 192.0.2.93 pid 8049: 451 http://zen.spamhaus.org/query?ip=192.0.2.93
@4000000069b94bfa061bb281 qmail-smtpd: 8050: mail from <user234@example.net> to <office@example.com> accepted, 24150 bytes
@4000000069b94cc31f0bd5d2 delivery 8051: success: did_1+0+0/ message 56357 for user271@example.com is in the mailbox now
@4000000069b94d8d21c9ad7c tcpserver: pid 8052 from 198.51.100.129 and a status of 12/40 at this moment of the day
@4000000069b94e56217ff1a4 qmail-smtpd: 8053: mail from <user237@example.net> to <office@example.com> accepted, 24159 bytes
@4000000069b94f2004ad55e5 tcpserver: pid 8054 from 203.0.113.4 and a status of 14/40 at this moment of the day
@4000000069b94fea22e10ad9 tcpserver: pid 8055 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069b950b31179a720 tcpserver: pid 8056 from 203.0.113.18 and a status of 16/40 at this moment of the day
@4000000069b9517d032bb4a5 tcpserver: end 8057 status 0; the connection of 198.51.100.121 was served to its end and closed
@4000000069b952460aaf9753 tcpserver: pid 8058 from 198.51.100.2 and a status of 18/40 at this moment of the day
@4000000069b953101e260bd5 delivery 8059: success: did_1+0+0/ message 56413 for user279@example.com is in the mailbox now
@4000000069b953da108558ea tcpserver: pid 8060 from 203.0.113.9 and a status of 20/40 at this moment of the day
@4000000069b954a3105fbdb9 rblsmtpd: 2001:db8:af::746f pid 8061: 451 http://zen.spamhaus.org/query?ip=2001:db8:af::746f
@4000000069b9556d0f5e2df3 tcpserver: pid 8062 from 192.0.2.16 and a status of 22/40 at this moment of the day
@4000000069b9563634745d44 rblsmtpd: 2001:db8:c6::73be pid 8063: 451 http://bl.spamcop.net/query?ip=2001:db8:c6::73be
@4000000069b957002ba82966 qmail-smtpd: 8064: mail from <user248@example.net> to <office@example.com> accepted, 24192 bytes
@4000000069b957ca376caf1a delivery 8065: success: did_1+0+0/ message 56455 for user285@example.com is in the mailbox now
@4000000069b958930f87e626 qmail-smtpd: 8066: mail from <user250@example.net> to <office@example.com> accepted, 24198 bytes
@4000000069b9595d1c0437fc tcpserver: pid 8067 from 203.0.113.14 and a status of 27/40 at this moment of the day
@4000000069b95a261fdf8ee2 qmail-smtpd: 8068: mail from <user252@example.net> to <office@example.com> accepted, 24204 bytes
@4000000069b95af0128028b6 delivery 8069: success: did_1+0+0/ message 56483 for user289@example.com is in the mailbox now
@4000000069b95bba09088608 qmail-smtpd: 8070: mail from <user254@example.net> to <office@example.com> accepted, 24210 bytes
@4000000069b95c83387e1109 delivery 8071: success: did_1+0+0/ message 56497 for user291@example.com is in the mailbox now
@4000000069b95d4d17a79ca7 tcpserver: end 8072 status 0; the connection of 203.0.113.124 was served to its end and closed
@4000000069b95e16371508ea qmail-smtpd: 8073: mail from <user257@example.net> to <office@example.com> accepted, 24219 bytes
@4000000069b95ee00024445d tcpserver: pid 8074 from 203.0.113.51 and a status of 34/40 at this moment of the day
@4000000069b95faa2f9eeace rblsmtpd: 198.51.100.1 pid 8075: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b960730907f935 delivery 8076: success: did_1+0+0/ message 56532 for user296@example.com is in the mailbox now
@4000000069b9613d0149c838 tcpserver: pid 8077 from 192.0.2.31 and a status of 37/40 at this moment of the day
@4000000069b96206023b67b1 qmail-smtpd: 8078: mail from <user262@example.net> to <office@example.com> accepted, 24234 bytes
@4000000069b962d01e24b229 delivery 8079: success: did_1+0+0/ message 56553 for user299@example.com is in the mailbox now
@4000000069b9639a192bdbca qmail-smtpd: 8080: mail from <user264@example.net> to <office@example.com> accepted, 24240 bytes
@4000000069b964633ae78a8b rblsmtpd: 192.0.2.1 pid 8081: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b9652d0eb40b5a delivery 8082: success: did_1+0+0/ message 56574 for user302@example.com is in the mailbox now
@4000000069b965f62ea49120 tcpserver: pid 8083 from 192.0.2.19 and a status of 3/40 at this moment of the day
@4000000069b966c034c08ac2 delivery 8084: success: did_1+0+0/ message 56588 for user304@example.com is in the mailbox now
@4000000069b9678a305aefb4 qmail-smtpd: 8085: mail from <user269@example.net> to <office@example.com> accepted, 24255 bytes
@4000000069b9685322f8f668 delivery 8086: success: did_1+0+0/ message 56602 for user306@example.com is in the mailbox now
@4000000069b9691d052c1d13 tcpserver: end 8087 status 0; the connection of 198.51.100.55 was served to its end and closed
@4000000069b969e6052ec2f2 delivery 8088: success: did_1+0+0/ message 56616 for user308@example.com is in the mailbox now
@4000000069b96ab0034651b4 qmail-smtpd: 8089: mail from <user273@example.net> to <office@example.com> accepted, 24267 bytes
@4000000069b96b7a0275d865 tcpserver: pid 8090 from 203.0.113.4 and a status of 10/40 at this moment of the day
@4000000069b96c4333a6bd36 delivery 8091: success: did_1+0+0/ message 56637 for user311@example.com is in the mailbox now
@4000000069b96d0d09bd82f7 qmail-smtpd: 8092: mail from <user276@example.net> to <office@example.com> accepted, 24276 bytes
@4000000069b96dd60004c961 tcpserver: end 8093 status 0; the connection of 203.0.113.26 was served to its end and closed
@4000000069b96ea039fa12d3 tcpserver: end 8094 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069b96f6a2f10d678 delivery 8095: success: did_1+0+0/ message 56665 for user315@example.com is in the mailbox now
@4000000069b970330f3b55ed delivery 8096: success: did_1+0+0/ message 56672 for user316@example.com is in the mailbox now
@4000000069b970fd31155044 tcpserver: end 8097 status 0; the connection of 192.0.2.144 was served to its end and closed
@4000000069b971c6234e06d2 tcpserver: end 8098 status 0; the connection of 203.0.113.129 was served to its end and closed
@4000000069b972902612d6d3 delivery 8099: success: did_1+0+0/ message 56693 for user319@example.com is in the mailbox now
@4000000069b9735a38c5d47b delivery 8100: success: did_1+0+0/ message 56700 for user320@example.com is in the mailbox now
@4000000069b9742301229848 tcpserver: end 8101 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069b974ed2eaa22f8 rblsmtpd: 192.0.2.73 pid 8102: 451 http://zen.spamhaus.org/query?ip=192.0.2.73
@4000000069b975b608f1b6c0 delivery 8103: success: did_1+0+0/ message 56721 for user323@example.com is in the mailbox now
@4000000069b97680254db7fc tcpserver: pid 8104 from 198.51.100.9 and a status of 24/40 at this moment of the day
@4000000069b9774a050ef9aa qmail-smtpd: 8105: mail from <user289@example.net> to <office@example.com> accepted, 24315 bytes
@4000000069b978132c592e3e delivery 8106: success: did_1+0+0/ message 56742 for user326@example.com is in the mailbox now
@4000000069b978dd0d7f5526 tcpserver: end 8107 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069b979a639b8d1dd tcpserver: end 8108 status 0; the connection of 203.0.113.29 was served to its end and closed
@4000000069b97a70379d036c qmail-smtpd: 8109: mail from <user293@example.net> to <office@example.com> accepted, 24327 bytes
@4000000069b97b3a10e17995 delivery 8110: success: did_1+0+0/ message 56770 for user330@example.com is in the mailbox now
@4000000069b97c0306c04d84 qmail-smtpd: 8111: mail from <user295@example.net> to <office@example.com> accepted, 24333 bytes
@4000000069b97ccd135d72dd tcpserver: pid 8112 from 203.0.113.1 and a status of 32/40 at this moment of the day
@4000000069b97d9618a3db88 qmail-smtpd: 8113: mail from <user297@example.net> to <office@example.com> accepted, 24339 bytes
@4000000069b97e60221b27ce tcpserver: end 8114 status 0; the connection of 192.0.2.122 was served to its end and closed
@4000000069b97f2a1192ebd9 delivery 8115: success: did_1+0+0/ message 56805 for user335@example.com is in the mailbox now
@4000000069b97ff31dc76028 rblsmtpd: 192.0.2.139 pid 8116: 451 http://zen.spamhaus.org/query?ip=192.0.2.139
@4000000069b980bd162aaf08 tcpserver: end 8117 status 0; the connection of 192.0.2.135 was served to its end and closed
@4000000069b9818624730e59 tcpserver: pid 8118 from 203.0.113.66 and a status of 38/40 at this moment of the day
@4000000069b9825030d80a64 tcpserver: pid 8119 from 198.51.100.22 and a status of 39/40 at this moment of the day
@4000000069b9831a31290ba1 rblsmtpd: 198.51.100.51 pid 8120: 451 http://zen.spamhaus.org/query?ip=198.51.100.51
@4000000069b983e300998b67 delivery 8121: success: did_1+0+0/ message 56847 for user341@example.com is in the mailbox now
@4000000069b984ad1ade822a tcpserver: end 8122 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069b9857622de32cc qmail-smtpd: 8123: mail from <user307@example.net> to <office@example.com> accepted, 24369 bytes
@4000000069b9864000772c7a delivery 8124: success: did_1+0+0/ message 56868 for user344@example.com is in the mailbox now
@4000000069b9870a2dd47433 qmail-smtpd: 8125: mail from <user309@example.net> to <office@example.com> accepted, 24375 bytes
@4000000069b987d31b0932c7 delivery 8126: success: did_1+0+0/ message 56882 for user346@example.com is in the mailbox now
@4000000069b9889d39d23988 qmail-smtpd: 8127: mail from <user311@example.net> to <office@example.com> accepted, 24381 bytes
@4000000069b98966270b9d08 rblsmtpd: 203.0.113.1 pid 8128: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b98a3012ec8c2d qmail-smtpd: 8129: mail from <user313@example.net> to <office@example.com> accepted, 24387 bytes
@4000000069b98afa2243ee6e tcpserver: end 8130 status 0; the connection of 192.0.2.44 was served to its end and closed
@4000000069b98bc32e04529e tcpserver: end 8131 status 0; the connection of 198.51.100.145 was served to its end and closed
@4000000069b98c8d1b13f756 rblsmtpd: 203.0.113.130 pid 8132: 451 http://zen.spamhaus.org/query?ip=203.0.113.130
@4000000069b98d563140cdd3 qmail-smtpd: 8133: mail from <user317@example.net> to <office@example.com> accepted, 24399 bytes
@4000000069b98e2004225c1f qmail-smtpd: 8134: mail from <user318@example.net> to <office@example.com> accepted, 24402 bytes
@4000000069b98eea0d790fb7 rblsmtpd: 192.0.2.189 pid 8135: 451 http://zen.spamhaus.org/query?ip=192.0.2.189
@4000000069b98fb3236518b2 rblsmtpd: 198.51.100.34 pid 8136: 451 http://b.barracudacentral.org/query?ip=198.51.100.34
@4000000069b9907d21debda7 delivery 8137: success: did_1+0+0/ message 56959 for user357@example.com is in the mailbox now
@4000000069b991463804f9cb rblsmtpd: 198.51.100.99 pid 8138: 451 http://zen.spamhaus.org/query?ip=198.51.100.99
@4000000069b992102b0ff9d9 delivery 8139: success: did_1+0+0/ message 56973 for user359@example.com is in the mailbox now
@4000000069b992da1159fe59 tcpserver: pid 8140 from 192.0.2.21 and a status of 20/40 at this moment of the day
@4000000069b993a303d6ce6e tcpserver: pid 8141 from 192.0.2.194 and a status of 21/40 at this moment of the day
@4000000069b9946d1e6af417 tcpserver: pid 8142 from 192.0.2.37 and a status of 22/40 at this moment of the day
@4000000069b9953632bb5781 tcpserver: pid 8143 from 203.0.113.41 and a status of 23/40 at this moment of the day
@4000000069b996000654e732 delivery 8144: success: did_1+0+0/ message 57008 for user364@example.com is in the mailbox now
@4000000069b996ca3986e91b qmail-smtpd: 8145: mail from <user329@example.net> to <office@example.com> accepted, 24435 bytes
@4000000069b997931b19ef27 delivery 8146: success: did_1+0+0/ message 57022 for user366@example.com is in the mailbox now
@4000000069b9985d061b44b2 qmail-smtpd: 8147: mail from <user331@example.net> to <office@example.com> accepted, 24441 bytes
@4000000069b9992618fc0c1b rblsmtpd: 198.51.100.180 pid 8148: 451 http://zen.spamhaus.org/query?ip=198.51.100.180
@4000000069b999f004656920 tcpserver: pid 8149 from 198.51.100.114 and a status of 29/40 at this moment of the day
@4000000069b99aba2e0622f7 qmail-smtpd: 8150: mail from <user334@example.net> to <office@example.com> accepted, 24450 bytes
@4000000069b99b832e02dd77 tcpserver: pid 8151 from 192.0.2.1 and a status of 31/40 at this moment of the day
@4000000069b99c4d00059763 rblsmtpd: 192.0.2.121 pid 8152: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.121
@4000000069b99d16117141f6 tcpserver: end 8153 status 0; the connection of 192.0.2.203 was served to its end and closed
@4000000069b99de01fbd1a0d tcpserver: end 8154 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069b99eaa060f1a0b tcpserver: end 8155 status 0; the connection of 192.0.2.133 was served to its end and closed
@4000000069b99f732694b35a delivery 8156: success: did_1+0+0/ message 57092 for user376@example.com is in the mailbox now
@4000000069b9a03d18fb730d tcpserver: pid 8157 from 198.51.100.24 and a status of 37/40 at this moment of the day
@4000000069b9a1061fe3407f tcpserver: end 8158 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069b9a1d013d8884b tcpserver: end 8159 status 0; the connection of 203.0.113.21 was served to its end and closed
@4000000069b9a29a265e8763 tcpserver: pid 8160 from 203.0.113.171 and a status of 0/40 at this moment of the day
@4000000069b9a3630d10e2f2 tcpserver: pid 8161 from 203.0.113.3 and a status of 1/40 at this moment of the day
@4000000069b9a42d12c5e05d tcpserver: end 8162 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b9a4f61d73dabb tcpserver: pid 8163 from 203.0.113.231 and a status of 3/40 at this moment of the day
@4000000069b9a5c035a9fcea tcpserver: pid 8164 from 192.0.2.121 and a status of 4/40 at this moment of the day
@4000000069b9a68a1abec983 delivery 8165: success: did_1+0+0/ message 57155 for user385@example.com is in the mailbox now
@4000000069b9a753340f554c tcpserver: end 8166 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b9a81d12c32350 qmail-smtpd: 8167: mail from <user351@example.net> to <office@example.com> accepted, 24501 bytes
@4000000069b9a8e6081ce294 tcpserver: pid 8168 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069b9a9b00fc0a650 qmail-smtpd: 8169: mail from <user353@example.net> to <office@example.com> accepted, 24507 bytes
@4000000069b9aa7a319d1f58 qmail-smtpd: 8170: mail from <user354@example.net> to <office@example.com> accepted, 24510 bytes
@4000000069b9ab4330ad6d22 tcpserver: pid 8171 from 192.0.2.6 and a status of 11/40 at this moment of the day
@4000000069b9ac0d0bf3cf7c tcpserver: end 8172 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069b9acd607d007dc delivery 8173: success: did_1+0+0/ message 57211 for user4@example.com is in the mailbox now
@4000000069b9ada02cc61f70 tcpserver: end 8174 status 0; the connection of 2001:db8:2f::b24b was served to its end and closed
@4000000069b9ae6a24c1951d tcpserver: pid 8175 from 203.0.113.25 and a status of 15/40 at this moment of the day
@4000000069b9af3316d14bd7 tcpserver: pid 8176 from 192.0.2.1 and a status of 16/40 at this moment of the day
@4000000069b9affd182b6b5d tcpserver: end 8177 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b9b0c62384085d rblsmtpd: 192.0.2.6 pid 8178: 451 http://b.barracudacentral.org/query?ip=192.0.2.6
@4000000069b9b1900e0db6c6 qmail-smtpd: 8179: mail from <user363@example.net> to <office@example.com> accepted, 24537 bytes
@4000000069b9b25a300de80c tcpserver: end 8180 status 0; the connection of 203.0.113.87 was served to its end and closed
@4000000069b9b32306eb556a rblsmtpd: 198.51.100.18 pid 8181: 451 http://bl.spamcop.net/query?ip=198.51.100.18
@4000000069b9b3ed1d9c1044 delivery 8182: success: did_1+0+0/ message 57274 for user13@example.com is in the mailbox now
@4000000069b9b4b60fea06a3 qmail-smtpd: 8183: mail from <user367@example.net> to <office@example.com> accepted, 24549 bytes
@4000000069b9b5803720cfd3 delivery 8184: success: did_1+0+0/ message 57288 for user15@example.com is in the mailbox now
@4000000069b9b64a2bc01c47 delivery 8185: success: did_1+0+0/ message 57295 for user16@example.com is in the mailbox now
@4000000069b9b7130c77edba tcpserver: end 8186 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b9b7dd34b94823 tcpserver: pid 8187 from 192.0.2.58 and a status of 27/40 at this moment of the day
@4000000069b9b8a63901acb8 delivery 8188: success: did_1+0+0/ message 57316 for user19@example.com is in the mailbox now
@4000000069b9b9700f59ebc5 qmail-smtpd: 8189: mail from <user373@example.net> to <office@example.com> accepted, 24567 bytes
@4000000069b9ba3a020e8952 tcpserver: pid 8190 from 192.0.2.6 and a status of 30/40 at this moment of the day
@4000000069b9bb030806a848 delivery 8191: success: did_1+0+0/ message 57337 for user22@example.com is in the mailbox now
@4000000069b9bbcd33411bdb qmail-smtpd: 8192: mail from <user376@example.net> to <office@example.com> accepted, 24576 bytes
@4000000069b9bc962f964305 tcpserver: pid 8193 from 203.0.113.66 and a status of 33/40 at this moment of the day
@4000000069b9bd6008437f95 tcpserver: end 8194 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b9be2a12fb88e9 rblsmtpd: 198.51.100.28 pid 8195: 451 http://bl.spamcop.net/query?ip=198.51.100.28
@4000000069b9bef300b1ceed tcpserver: pid 8196 from 203.0.113.3 and a status of 36/40 at this moment of the day
@4000000069b9bfbd243614dd delivery 8197: success: did_1+0+0/ message 57379 for user28@example.com is in the mailbox now
@4000000069b9c0861bd25516 delivery 8198: success: did_1+0+0/ message 57386 for user29@example.com is in the mailbox now
@4000000069b9c1500aee2ddf tcpserver: end 8199 status 0; the connection of 198.51.100.227 was served to its end and closed
@4000000069b9c21a2a94b628 tcpserver: end 8200 status 0; the connection of 192.0.2.153 was served to its end and closed
@4000000069b9c2e3116533f9 rblsmtpd: 198.51.100.18 pid 8201: 451 http://bl.spamcop.net/query?ip=198.51.100.18
@4000000069b9c3ad1cda5999 tcpserver: end 8202 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b9c4762773ece0 delivery 8203: success: did_1+0+0/ message 57421 for user34@example.com is in the mailbox now
@4000000069b9c540320b5636 qmail-smtpd: 8204: mail from <user388@example.net> to <office@example.com> accepted, 24612 bytes
@4000000069b9c60a00638153 rblsmtpd: 203.0.113.1 pid 8205: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b9c6d3000abb0a delivery 8206: success: did_1+0+0/ message 57442 for user37@example.com is in the mailbox now
@4000000069b9c79d118b872a delivery 8207: success: did_1+0+0/ message 57449 for user38@example.com is in the mailbox now
@4000000069b9c86618969750 rblsmtpd: 192.0.2.220 pid 8208: 451 http://zen.spamhaus.org/query?ip=192.0.2.220
@4000000069b9c930183d37f5 tcpserver: pid 8209 from 203.0.113.4 and a status of 9/40 at this moment of the day
@4000000069b9c9fa2388c2c9 tcpserver: pid 8210 from 203.0.113.61 and a status of 10/40 at this moment of the day
@4000000069b9cac3310ebfaa qmail-smtpd: 8211: mail from <user395@example.net> to <office@example.com> accepted, 24633 bytes
@4000000069b9cb8d233bcb14 delivery 8212: success: did_1+0+0/ message 57484 for user43@example.com is in the mailbox now
@4000000069b9cc562d59a0f3 rblsmtpd: 198.51.100.12 pid 8213: 451 http://zen.spamhaus.org/query?ip=198.51.100.12
@4000000069b9cd203612e39b tcpserver: end 8214 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b9cdea25b03b1b tcpserver: pid 8215 from 192.0.2.96 and a status of 15/40 at this moment of the day
@4000000069b9ceb31caeb918 tcpserver: pid 8216 from 192.0.2.8 and a status of 16/40 at this moment of the day
@4000000069b9cf7d1a75e410 delivery 8217: success: did_1+0+0/ message 57519 for user48@example.com is in the mailbox now
@4000000069b9d0462b9738e7 tcpserver: pid 8218 from 203.0.113.141 and a status of 18/40 at this moment of the day
@4000000069b9d11000c7928e qmail-smtpd: 8219: mail from <user403@example.net> to <office@example.com> accepted, 24657 bytes
@4000000069b9d1da38d5f029 qmail-smtpd: 8220: mail from <user404@example.net> to <office@example.com> accepted, 24660 bytes
@4000000069b9d2a32aa46682 delivery 8221: success: did_1+0+0/ message 57547 for user52@example.com is in the mailbox now
@4000000069b9d36d351e6116 qmail-smtpd: 8222: mail from <user406@example.net> to <office@example.com> accepted, 24666 bytes
@4000000069b9d4363359d6c3 qmail-smtpd: 8223: mail from <user407@example.net> to <office@example.com> accepted, 24669 bytes
@4000000069b9d5000db0711f tcpserver: end 8224 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b9d5ca0d54d21e tcpserver: end 8225 status 0; the connection of 203.0.113.35 was served to its end and closed
@4000000069b9d6931b5152d0 qmail-smtpd: 8226: mail from <user410@example.net> to <office@example.com> accepted, 24678 bytes
@4000000069b9d75d2a55af3d delivery 8227: success: did_1+0+0/ message 57589 for user58@example.com is in the mailbox now
@4000000069b9d8260922faff qmail-smtpd: 8228: mail from <user412@example.net> to <office@example.com> accepted, 24684 bytes
@4000000069b9d8f016d370b9 rblsmtpd: 198.51.100.47 pid 8229: 451 http://b.barracudacentral.org/query?ip=198.51.100.47
@4000000069b9d9ba14d22577 tcpserver: end 8230 status 0; the connection of 2001:db8:2f::b24b was served to its end and closed
@4000000069b9da833b2bbc84 delivery 8231: success: did_1+0+0/ message 57617 for user62@example.com is in the mailbox now
@4000000069b9db4d1fdd7e5e delivery 8232: success: did_1+0+0/ message 57624 for user63@example.com is in the mailbox now
@4000000069b9dc1615b5bde8 delivery 8233: success: did_1+0+0/ message 57631 for user64@example.com is in the mailbox now
@4000000069b9dce009416f1d rblsmtpd: 203.0.113.13 pid 8234: 451 http://zen.spamhaus.org/query?ip=203.0.113.13
@4000000069b9ddaa3b505328 rblsmtpd: 198.51.100.151 pid 8235: 451 http://zen.spamhaus.org/query?ip=198.51.100.151
@4000000069b9de732a979deb tcpserver: end 8236 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b9df3d35a85529 tcpserver: pid 8237 from 192.0.2.5 and a status of 37/40 at this moment of the day
@4000000069b9e00625891ba5 tcpserver: pid 8238 from 198.51.100.22 and a status of 38/40 at this moment of the day
@4000000069b9e0d02c58c518 rblsmtpd: 203.0.113.12 pid 8239: 451 http://b.barracudacentral.org/query?ip=203.0.113.12
@4000000069b9e19a22a5a49a qmail-smtpd: 8240: mail from <user424@example.net> to <office@example.com> accepted, 24720 bytes
@4000000069b9e263117ab003 tcpserver: pid 8241 from 192.0.2.1 and a status of 1/40 at this moment of the day
@4000000069b9e32d1f39bd6f delivery 8242: success: did_1+0+0/ message 57694 for user73@example.com is in the mailbox now
@4000000069b9e3f638041e78 delivery 8243: success: did_1+0+0/ message 57701 for user74@example.com is in the mailbox now
@4000000069b9e4c020bbf3b2 tcpserver: end 8244 status 0; the connection of 203.0.113.122 was served to its end and closed
@4000000069b9e58a10d585fa delivery 8245: success: did_1+0+0/ message 57715 for user76@example.com is in the mailbox now
@4000000069b9e6532e0da4f0 tcpserver: end 8246 status 0; the connection of 192.0.2.32 was served to its end and closed
@4000000069b9e71d01d6b15e tcpserver: end 8247 status 0; the connection of 192.0.2.111 was served to its end and closed
@4000000069b9e7e61b76025d delivery 8248: success: did_1+0+0/ message 57736 for user79@example.com is in the mailbox now
@4000000069b9e8b00f68ca7f tcpserver: end 8249 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b9e97a10b903d6 tcpserver: pid 8250 from 198.51.100.39 and a status of 10/40 at this moment of the day
@4000000069b9ea4300e6b1ea rblsmtpd: 198.51.100.50 pid 8251: 451 http://zen.spamhaus.org/query?ip=198.51.100.50
@4000000069b9eb0d0525457c qmail-smtpd: 8252: mail from <user436@example.net> to <office@example.com> accepted, 24756 bytes
@4000000069b9ebd61fb1240a delivery 8253: success: did_1+0+0/ message 57771 for user84@example.com is in the mailbox now
@4000000069b9eca025c18fcb tcpserver: end 8254 status 0; the connection of 203.0.113.57 was served to its end and closed
@4000000069b9ed6a22ca7de3 delivery 8255: success: did_1+0+0/ message 57785 for user86@example.com is in the mailbox now
@4000000069b9ee3332d70dea tcpserver: end 8256 status 0; the connection of 198.51.100.119 was served to its end and closed
@4000000069b9eefd0d8c294d delivery 8257: success: did_1+0+0/ message 57799 for user88@example.com is in the mailbox now
@4000000069b9efc602d85f62 tcpserver: pid 8258 from 198.51.100.1 and a status of 18/40 at this moment of the day
@4000000069b9f0900ebffb95 qmail-smtpd: 8259: mail from <user443@example.net> to <office@example.com> accepted, 24777 bytes
@4000000069b9f15a3a2b1275 delivery 8260: success: did_1+0+0/ message 57820 for user91@example.com is in the mailbox now
@4000000069b9f22332d27fcb qmail-smtpd: 8261: mail from <user445@example.net> to <office@example.com> accepted, 24783 bytes
@4000000069b9f2ed28e6b9f8 delivery 8262: success: did_1+0+0/ message 57834 for user93@example.com is in the mailbox now
@4000000069b9f3b618c61f17 qmail-smtpd: 8263: mail from <user447@example.net> to <office@example.com> accepted, 24789 bytes
@4000000069b9f480285af206 qmail-smtpd: 8264: mail from <user448@example.net> to <office@example.com> accepted, 24792 bytes
@4000000069b9f54a104d3a82 rblsmtpd: 192.0.2.167 pid 8265: 451 http://bl.spamcop.net/query?ip=192.0.2.167
@4000000069b9f61302ecdf71 tcpserver: pid 8266 from 203.0.113.95 and a status of 26/40 at this moment of the day
@4000000069b9f6dd07bd9f3a tcpserver: pid 8267 from 198.51.100.60 and a status of 27/40 at this moment of the day
@4000000069b9f7a62f8adc7f rblsmtpd: 198.51.100.225 pid 8268: 451 http://zen.spamhaus.org/query?ip=198.51.100.225
@4000000069b9f8702101d767 delivery 8269: success: did_1+0+0/ message 57883 for user100@example.com is in the mailbox now
@4000000069b9f93a34962a3e tcpserver: end 8270 status 0; the connection of 203.0.113.182 was served to its end and closed
@4000000069b9fa031237c930 tcpserver: end 8271 status 0; the connection of 192.0.2.192 was served to its end and closed
@4000000069b9facd3b818bbd qmail-smtpd: 8272: mail from <user456@example.net> to <office@example.com> accepted, 24816 bytes
@4000000069b9fb963978829b rblsmtpd: 192.0.2.44 pid 8273: 451 http://b.barracudacentral.org/query?ip=192.0.2.44
@4000000069b9fc60033381d1 tcpserver: pid 8274 from 203.0.113.89 and a status of 34/40 at this moment of the day
@4000000069b9fd2a2a6e2f1d qmail-smtpd: 8275: mail from <user459@example.net> to <office@example.com> accepted, 24825 bytes
@4000000069b9fdf31b91c53f delivery 8276: success: did_1+0+0/ message 57932 for user107@example.com is in the mailbox now
@4000000069b9febd34488421 tcpserver: pid 8277 from 198.51.100.218 and a status of 37/40 at this moment of the day
@4000000069b9ff860e3b65b4 tcpserver: pid 8278 from 192.0.2.106 and a status of 38/40 at this moment of the day
@4000000069ba005033b82e2e rblsmtpd: 192.0.2.75 pid 8279: 451 http://zen.spamhaus.org/query?ip=192.0.2.75
@4000000069ba011a2a7123ec tcpserver: pid 8280 from 203.0.113.10 and a status of 0/40 at this moment of the day
@4000000069ba01e31ebc59f9 delivery 8281: success: did_1+0+0/ message 57967 for user112@example.com is in the mailbox now
@4000000069ba02ad1ac78357 tcpserver: pid 8282 from 192.0.2.149 and a status of 2/40 at this moment of the day
@4000000069ba03761109ffe6 delivery 8283: success: did_1+0+0/ message 57981 for user114@example.com is in the mailbox now
@4000000069ba04402e411a40 qmail-smtpd: 8284: mail from <user468@example.net> to <office@example.com> accepted, 24852 bytes
@4000000069ba050a37d49b17 tcpserver: pid 8285 from 192.0.2.218 and a status of 5/40 at this moment of the day
@4000000069ba05d3132bd218 tcpserver: pid 8286 from 203.0.113.191 and a status of 6/40 at this moment of the day
@4000000069ba069d0c335efc qmail-smtpd: 8287: mail from <user471@example.net> to <office@example.com> accepted, 24861 bytes
@4000000069ba076610c96a7f tcpserver: pid 8288 from 198.51.100.120 and a status of 8/40 at this moment of the day
@4000000069ba08302adb545d rblsmtpd: 203.0.113.32 pid 8289: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.32
@4000000069ba08fa0cc5175e tcpserver: pid 8290 from 192.0.2.182 and a status of 10/40 at this moment of the day
@4000000069ba09c31d830854 rblsmtpd: 192.0.2.24 pid 8291: 451 http://zen.spamhaus.org/query?ip=192.0.2.24
@4000000069ba0a8d367a0796 delivery 8292: success: did_1+0+0/ message 58044 for user123@example.com is in the mailbox now
@4000000069ba0b563514a6e7 tcpserver: pid 8293 from 198.51.100.46 and a status of 13/40 at this moment of the day
@4000000069ba0c201a7f9c84 delivery 8294: success: did_1+0+0/ message 58058 for user125@example.com is in the mailbox now
@4000000069ba0cea0a22a4b3 qmail-smtpd: 8295: mail from <user479@example.net> to <office@example.com> accepted, 24885 bytes
@4000000069ba0db310cd88ab rblsmtpd: 203.0.113.3 pid 8296: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069ba0e7d2d75b767 qmail-smtpd: 8297: mail from <user481@example.net> to <office@example.com> accepted, 24891 bytes
@4000000069ba0f4629f19794 rblsmtpd: 192.0.2.109 pid 8298: 451 http://zen.spamhaus.org/query?ip=192.0.2.109
@4000000069ba10102e7d70cc rblsmtpd: 198.51.100.1 pid 8299: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069ba10da38d1cd09 qmail-smtpd: 8300: mail from <user484@example.net> to <office@example.com> accepted, 24900 bytes
@4000000069ba11a33488a681 tcpserver: pid 8301 from 198.51.100.2 and a status of 21/40 at this moment of the day
@4000000069ba126d00883a77 qmail-smtpd: 8302: mail from <user486@example.net> to <office@example.com> accepted, 24906 bytes
@4000000069ba1336361a78a1 delivery 8303: success: did_1+0+0/ message 58121 for user134@example.com is in the mailbox now
@4000000069ba14000e590ccc delivery 8304: success: did_1+0+0/ message 58128 for user135@example.com is in the mailbox now
@4000000069ba14ca294f28ae delivery 8305: success: did_1+0+0/ message 58135 for user136@example.com is in the mailbox now
@4000000069ba15932850b7de delivery 8306: success: did_1+0+0/ message 58142 for user137@example.com is in the mailbox now
@4000000069ba165d2f1c6967 tcpserver: pid 8307 from 192.0.2.13 and a status of 27/40 at this moment of the day
@4000000069ba17263b24fb62 tcpserver: end 8308 status 0; the connection of 203.0.113.58 was served to its end and closed
@4000000069ba17f0258a8102 tcpserver: end 8309 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069ba18ba159ca545 tcpserver: end 8310 status 0; the connection of 192.0.2.97 was served to its end and closed
@4000000069ba19831bb2ac5c qmail-smtpd: 8311: mail from <user495@example.net> to <office@example.com> accepted, 24933 bytes
@4000000069ba1a4d33860acb rblsmtpd: 192.0.2.1 pid 8312: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ba1b1621ba259f tcpserver: pid 8313 from 198.51.100.108 and a status of 33/40 at this moment of the day
@4000000069ba1be0200ec417 delivery 8314: success: did_1+0+0/ message 58198 for user145@example.com is in the mailbox now
@4000000069ba1caa0c55dde3 qmail-smtpd: 8315: mail from <user499@example.net> to <office@example.com> accepted, 24945 bytes
@4000000069ba1d7311b7cd9c rblsmtpd: 203.0.113.191 pid 8316: 451 http://b.barracudacentral.org/query?ip=203.0.113.191
@4000000069ba1e3d2f32fdc1 delivery 8317: success: did_1+0+0/ message 58219 for user148@example.com is in the mailbox now
@4000000069ba1f060517bc4a tcpserver: end 8318 status 0; the connection of 203.0.113.162 was served to its end and closed
@4000000069ba1fd01767ea9d tcpserver: end 8319 status 0; the connection of 203.0.113.84 was served to its end and closed
@4000000069ba209a0a12eab6 tcpserver: pid 8320 from 203.0.113.54 and a status of 0/40 at this moment of the day
@4000000069ba21632a620ad1 tcpserver: end 8321 status 0; the connection of 198.51.100.233 was served to its end and closed
@4000000069ba222d22164e92 tcpserver: end 8322 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069ba22f61a54eaf9 tcpserver: end 8323 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba23c0125c1c81 tcpserver: end 8324 status 0; the connection of 198.51.100.74 was served to its end and closed
@4000000069ba248a2c7e48ea tcpserver: end 8325 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba25530667ce24 tcpserver: end 8326 status 0; the connection of 203.0.113.160 was served to its end and closed
@4000000069ba261d02038df1 tcpserver: pid 8327 from 198.51.100.117 and a status of 7/40 at this moment of the day
@4000000069ba26e624a881aa delivery 8328: success: did_1+0+0/ message 58296 for user159@example.com is in the mailbox now
@4000000069ba27b0228c3f48 delivery 8329: success: did_1+0+0/ message 58303 for user160@example.com is in the mailbox now
@4000000069ba287a2195034d tcpserver: end 8330 status 0; the connection of 198.51.100.109 was served to its end and closed
@4000000069ba29432d2907ba tcpserver: end 8331 status 0; the connection of 198.51.100.162 was served to its end and closed
@4000000069ba2a0d31375c3e tcpserver: pid 8332 from 203.0.113.18 and a status of 12/40 at this moment of the day
@4000000069ba2ad6293c10ca tcpserver: end 8333 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba2ba012a9115b qmail-smtpd: 8334: mail from <user518@example.net> to <office@example.com> accepted, 25002 bytes
@4000000069ba2c6a0412701e tcpserver: end 8335 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba2d3317422ea2 tcpserver: pid 8336 from 198.51.100.44 and a status of 16/40 at this moment of the day
@4000000069ba2dfd026ce0ae tcpserver: pid 8337 from 203.0.113.102 and a status of 17/40 at this moment of the day
@4000000069ba2ec63668e652 tcpserver: end 8338 status 0; the connection of 192.0.2.52 was served to its end and closed
@4000000069ba2f900792e41b qmail-smtpd: 8339: mail from <user523@example.net> to <office@example.com> accepted, 25017 bytes
@4000000069ba305a07d527a8 rblsmtpd: 192.0.2.17 pid 8340: 451 http://zen.spamhaus.org/query?ip=192.0.2.17
@4000000069ba31231b107348 tcpserver: end 8341 status 0; the connection of 198.51.100.132 was served to its end and closed
@4000000069ba31ed27a4c4e7 qmail-smtpd: 8342: mail from <user526@example.net> to <office@example.com> accepted, 25026 bytes
@4000000069ba32b62b54f56e delivery 8343: success: did_1+0+0/ message 58401 for user174@example.com is in the mailbox now
@4000000069ba33800a94685b qmail-smtpd: 8344: mail from <user528@example.net> to <office@example.com> accepted, 25032 bytes
@4000000069ba344a2a9e3bfe tcpserver: end 8345 status 0; the connection of 203.0.113.123 was served to its end and closed
@4000000069ba351301b4ce0d tcpserver: end 8346 status 0; the connection of 192.0.2.191 was served to its end and closed
@4000000069ba35dd2ec4e2ee tcpserver: end 8347 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ba36a60edd1fb5 tcpserver: pid 8348 from 203.0.113.80 and a status of 28/40 at this moment of the day
@4000000069ba37702c445e28 delivery 8349: success: did_1+0+0/ message 58443 for user180@example.com is in the mailbox now
@4000000069ba383a034619e1 delivery 8350: success: did_1+0+0/ message 58450 for user181@example.com is in the mailbox now
@4000000069ba390325b4a0d6 delivery 8351: success: did_1+0+0/ message 58457 for user182@example.com is in the mailbox now
@4000000069ba39cd08f96d71 delivery 8352: success: did_1+0+0/ message 58464 for user183@example.com is in the mailbox now
@4000000069ba3a960a1c9acb tcpserver: pid 8353 from 192.0.2.7 and a status of 33/40 at this moment of the day
@4000000069ba3b603ad0904c tcpserver: end 8354 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba3c2a0aa65e59 tcpserver: pid 8355 from 198.51.100.226 and a status of 35/40 at this moment of the day
@4000000069ba3cf3215d80a9 tcpserver: end 8356 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba3dbd10fcb3e1 tcpserver: end 8357 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069ba3e8608dcb612 tcpserver: end 8358 status 0; the connection of 203.0.113.190 was served to its end and closed
@4000000069ba3f502c2f2e58 rblsmtpd: 203.0.113.26 pid 8359: 451 http://b.barracudacentral.org/query?ip=203.0.113.26
@4000000069ba401a2108f4f1 tcpserver: pid 8360 from 192.0.2.24 and a status of 0/40 at this moment of the day
@4000000069ba40e3104cb05c tcpserver: pid 8361 from 192.0.2.181 and a status of 1/40 at this moment of the day
@4000000069ba41ad2b864d7b tcpserver: end 8362 status 0; the connection of 203.0.113.29 was served to its end and closed
@4000000069ba42761d95d370 tcpserver: end 8363 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069ba434038ff9f5b tcpserver: pid 8364 from 192.0.2.19 and a status of 4/40 at this moment of the day
@4000000069ba440a0a577e45 qmail-smtpd: 8365: mail from <user549@example.net> to <office@example.com> accepted, 25095 bytes
@4000000069ba44d32b3f7ff1 delivery 8366: success: did_1+0+0/ message 58562 for user197@example.com is in the mailbox now
@4000000069ba459d12139ee1 rblsmtpd: 192.0.2.69 pid 8367: 451 http://zen.spamhaus.org/query?ip=192.0.2.69
@4000000069ba466614e66124 tcpserver: end 8368 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069ba47301457271d tcpserver: pid 8369 from 192.0.2.2 and a status of 9/40 at this moment of the day
@4000000069ba47fa24ba88b6 delivery 8370: success: did_1+0+0/ message 58590 for user201@example.com is in the mailbox now
@4000000069ba48c3343da855 rblsmtpd: 192.0.2.75 pid 8371: 451 http://zen.spamhaus.org/query?ip=192.0.2.75
@4000000069ba498d020469a1 delivery 8372: success: did_1+0+0/ message 58604 for user203@example.com is in the mailbox now
@4000000069ba4a562309ec16 tcpserver: end 8373 status 0; the connection of 198.51.100.17 was served to its end and closed
@4000000069ba4b2038c6aa58 qmail-smtpd: 8374: mail from <user558@example.net> to <office@example.com> accepted, 25122 bytes
@4000000069ba4bea33397b13 delivery 8375: success: did_1+0+0/ message 58625 for user206@example.com is in the mailbox now
@4000000069ba4cb32115971b tcpserver: end 8376 status 0; the connection of 203.0.113.223 was served to its end and closed
@4000000069ba4d7d365e65e2 tcpserver: pid 8377 from 198.51.100.21 and a status of 17/40 at this moment of the day
@4000000069ba4e461f554d4c delivery 8378: success: did_1+0+0/ message 58646 for user209@example.com is in the mailbox now
@4000000069ba4f101c998d1a tcpserver: end 8379 status 0; the connection of 203.0.113.22 was served to its end and closed
@4000000069ba4fda07b9f613 delivery 8380: success: did_1+0+0/ message 58660 for user211@example.com is in the mailbox now
@4000000069ba50a33ab337ea qmail-smtpd: 8381: mail from <user565@example.net> to <office@example.com> accepted, 25143 bytes
@4000000069ba516d3245d3e6 rblsmtpd: 198.51.100.2 pid 8382: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069ba52362b1a2324 rblsmtpd: 203.0.113.17 pid 8383: 451 http://bl.spamcop.net/query?ip=203.0.113.17
@4000000069ba5300230669e8 rblsmtpd: 198.51.100.24 pid 8384: 451 http://bl.spamcop.net/query?ip=198.51.100.24
@4000000069ba53ca0abc6283 qmail-smtpd: 8385: mail from <user569@example.net> to <office@example.com> accepted, 25155 bytes
@4000000069ba54930d8e2924 rblsmtpd: 192.0.2.29 pid 8386: 451 http://b.barracudacentral.org/query?ip=192.0.2.29
@4000000069ba555d1ae5fad2 tcpserver: end 8387 status 0; the connection of 198.51.100.14 was served to its end and closed
@4000000069ba56263498704a delivery 8388: success: did_1+0+0/ message 58716 for user219@example.com is in the mailbox now
@4000000069ba56f01074eb51 qmail-smtpd: 8389: mail from <user573@example.net> to <office@example.com> accepted, 25167 bytes
@4000000069ba57ba1bb098ba rblsmtpd: 198.51.100.88 pid 8390: 451 http://zen.spamhaus.org/query?ip=198.51.100.88
@4000000069ba588339e10c92 tcpserver: pid 8391 from 203.0.113.191 and a status of 31/40 at this moment of the day
@4000000069ba594d286f4c00 qmail-smtpd: 8392: mail from <user576@example.net> to <office@example.com> accepted, 25176 bytes
@4000000069ba5a16101ebf36 qmail-smtpd: 8393: mail from <user577@example.net> to <office@example.com> accepted, 25179 bytes
@4000000069ba5ae0251bc291 tcpserver: end 8394 status 0; the connection of 2001:db8:73::10e7 was served to its end and closed
@4000000069ba5baa2063d2b2 tcpserver: pid 8395 from 192.0.2.2 and a status of 35/40 at this moment of the day
@4000000069ba5c7333aaa853 qmail-smtpd: 8396: mail from <user580@example.net> to <office@example.com> accepted, 25188 bytes
@4000000069ba5d3d1b21f79a qmail-smtpd: 8397: mail from <user581@example.net> to <office@example.com> accepted, 25191 bytes
@4000000069ba5e0634a2a35e tcpserver: pid 8398 from 192.0.2.168 and a status of 38/40 at this moment of the day
@4000000069ba5ed035c44085 qmail-smtpd: 8399: mail from <user583@example.net> to <office@example.com> accepted, 25197 bytes
@4000000069ba5f9a07c81477 rblsmtpd: 203.0.113.31 pid 8400: 451 http://psbl.surriel.com/query?ip=203.0.113.31
@4000000069ba60631c868fdb tcpserver: pid 8401 from 192.0.2.78 and a status of 1/40 at this moment of the day
@4000000069ba612d11d36458 tcpserver: end 8402 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069ba61f621ae97c4 delivery 8403: success: did_1+0+0/ message 58821 for user234@example.com is in the mailbox now
@4000000069ba62c000df6ae6 rblsmtpd: 192.0.2.1 pid 8404: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ba638a38c8ac42 tcpserver: pid 8405 from 203.0.113.22 and a status of 5/40 at this moment of the day
@4000000069ba64532a0efa06 qmail-smtpd: 8406: mail from <user590@example.net> to <office@example.com> accepted, 25218 bytes
@4000000069ba651d31f5b88b qmail-smtpd: 8407: mail from <user591@example.net> to <office@example.com> accepted, 25221 bytes
@4000000069ba65e603060638 qmail-smtpd: 8408: mail from <user592@example.net> to <office@example.com> accepted, 25224 bytes
@4000000069ba66b01787ebd0 tcpserver: pid 8409 from 192.0.2.41 and a status of 9/40 at this moment of the day
@4000000069ba677a19596c5c tcpserver: pid 8410 from 198.51.100.69 and a status of 10/40 at this moment of the day
@4000000069ba6843084d35a8 delivery 8411: success: did_1+0+0/ message 58877 for user242@example.com is in the mailbox now
@4000000069ba690d2b2057c7 rblsmtpd: 203.0.113.164 pid 8412: 451 http://zen.spamhaus.org/query?ip=203.0.113.164
@4000000069ba69d6097aff33 delivery 8413: success: did_1+0+0/ message 58891 for user244@example.com is in the mailbox now
@4000000069ba6aa020413eae delivery 8414: success: did_1+0+0/ message 58898 for user245@example.com is in the mailbox now
@4000000069ba6b6a2d4687e2 tcpserver: pid 8415 from 203.0.113.1 and a status of 15/40 at this moment of the day
@4000000069ba6c332683558d tcpserver: pid 8416 from 192.0.2.2 and a status of 16/40 at this moment of the day
@4000000069ba6cfd1f3b7042 delivery 8417: success: did_1+0+0/ message 58919 for user248@example.com is in the mailbox now
@4000000069ba6dc62aa14098 rblsmtpd: 198.51.100.41 pid 8418: 451 http://zen.spamhaus.org/query?ip=198.51.100.41
@4000000069ba6e902c0867b3 delivery 8419: success: did_1+0+0/ message 58933 for user250@example.com is in the mailbox now
@4000000069ba6f5a29a08f1a qmail-smtpd: 8420: mail from <user604@example.net> to <office@example.com> accepted, 25260 bytes
@4000000069ba702314a20bc6 delivery 8421: success: did_1+0+0/ message 58947 for user252@example.com is in the mailbox now
@4000000069ba70ed10754064 rblsmtpd: 192.0.2.97 pid 8422: 451 http://zen.spamhaus.org/query?ip=192.0.2.97
@4000000069ba71b61c1197bc rblsmtpd: 198.51.100.2 pid 8423: 451 http://bl.spamcop.net/query?ip=198.51.100.2
@4000000069ba728034f7634b tcpserver: end 8424 status 0; the connection of 198.51.100.90 was served to its end and closed
@4000000069ba734a33fbd5a9 tcpserver: pid 8425 from 203.0.113.1 and a status of 25/40 at this moment of the day
@4000000069ba741303046489 delivery 8426: success: did_1+0+0/ message 58982 for user257@example.com is in the mailbox now
@4000000069ba74dd307d94cd tcpserver: pid 8427 from 203.0.113.11 and a status of 27/40 at this moment of the day
@4000000069ba75a6041291fd delivery 8428: success: did_1+0+0/ message 58996 for user259@example.com is in the mailbox now
@4000000069ba767028838c1f delivery 8429: success: did_1+0+0/ message 59003 for user260@example.com is in the mailbox now
@4000000069ba773a3a8f2d9b tcpserver: end 8430 status 0; the connection of 2001:db8:c6::73be was served to its end and closed
@4000000069ba78032d510a5c delivery 8431: success: did_1+0+0/ message 59017 for user262@example.com is in the mailbox now
@4000000069ba78cd002db89b delivery 8432: success: did_1+0+0/ message 59024 for user263@example.com is in the mailbox now
@4000000069ba7996053b0805 tcpserver: end 8433 status 0; the connection of 203.0.113.51 was served to its end and closed
@4000000069ba7a602b04cd47 qmail-smtpd: 8434: mail from <user618@example.net> to <office@example.com> accepted, 25302 bytes
@4000000069ba7b2a38962d24 tcpserver: pid 8435 from 192.0.2.193 and a status of 35/40 at this moment of the day
@4000000069ba7bf323b8036b tcpserver: end 8436 status 0; the connection of 198.51.100.42 was served to its end and closed
@4000000069ba7cbd2bfe1480 rblsmtpd: 192.0.2.1 pid 8437: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069ba7d860eb51215 delivery 8438: success: did_1+0+0/ message 59066 for user269@example.com is in the mailbox now
@4000000069ba7e503289a06c qmail-smtpd: 8439: mail from <user623@example.net> to <office@example.com> accepted, 25317 bytes
@4000000069ba7f1a015cbf02 rblsmtpd: 192.0.2.84 pid 8440: 451 http://zen.spamhaus.org/query?ip=192.0.2.84
@4000000069ba7fe3065a782c tcpserver: end 8441 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069ba80ad29da901c tcpserver: end 8442 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba817626cc097b tcpserver: pid 8443 from 203.0.113.4 and a status of 3/40 at this moment of the day
@4000000069ba8240154a43cd delivery 8444: success: did_1+0+0/ message 59108 for user275@example.com is in the mailbox now
@4000000069ba830a3928a86a qmail-smtpd: 8445: mail from <user629@example.net> to <office@example.com> accepted, 25335 bytes
@4000000069ba83d302660fd5 tcpserver: pid 8446 from 203.0.113.27 and a status of 6/40 at this moment of the day
@4000000069ba849d238112d5 qmail-smtpd: 8447: mail from <user631@example.net> to <office@example.com> accepted, 25341 bytes
@4000000069ba85660b403a1e tcpserver: end 8448 status 0; the connection of 192.0.2.183 was served to its end and closed
@4000000069ba86300d327f19 qmail-smtpd: 8449: mail from <user633@example.net> to <office@example.com> accepted, 25347 bytes
@4000000069ba86fa29faa6db qmail-smtpd: 8450: mail from <user634@example.net> to <office@example.com> accepted, 25350 bytes
@4000000069ba87c309ab166c tcpserver: pid 8451 from 203.0.113.65 and a status of 11/40 at this moment of the day
@4000000069ba888d0abe42ad qmail-smtpd: 8452: mail from <user636@example.net> to <office@example.com> accepted, 25356 bytes
@4000000069ba8956132aecc7 delivery 8453: success: did_1+0+0/ message 59171 for user284@example.com is in the mailbox now
@4000000069ba8a201a00fa97 tcpserver: pid 8454 from 203.0.113.212 and a status of 14/40 at this moment of the day
@4000000069ba8aea0918b3ab delivery 8455: success: did_1+0+0/ message 59185 for user286@example.com is in the mailbox now
@4000000069ba8bb30c1201ae tcpserver: end 8456 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ba8c7d2a1c3223 tcpserver: end 8457 status 0; the connection of 2001:db8:35::346f was served to its end and closed
@4000000069ba8d46333cf719 rblsmtpd: 192.0.2.1 pid 8458: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ba8e1024a35625 qmail-smtpd: 8459: mail from <user643@example.net> to <office@example.com> accepted, 25377 bytes
@4000000069ba8eda17ac9dad delivery 8460: success: did_1+0+0/ message 59220 for user291@example.com is in the mailbox now
@4000000069ba8fa30410b27b delivery 8461: success: did_1+0+0/ message 59227 for user292@example.com is in the mailbox now
@4000000069ba906d25a805ac qmail-smtpd: 8462: mail from <user646@example.net> to <office@example.com> accepted, 25386 bytes
@4000000069ba913629af8a35 tcpserver: end 8463 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069ba92001ea427b3 delivery 8464: success: did_1+0+0/ message 59248 for user295@example.com is in the mailbox now
@4000000069ba92ca093ca988 tcpserver: pid 8465 from 192.0.2.139 and a status of 25/40 at this moment of the day
@4000000069ba93931528ba0a tcpserver: end 8466 status 0; the connection of 192.0.2.44 was served to its end and closed
@4000000069ba945d3598ebea qmail-smtpd: 8467: mail from <user651@example.net> to <office@example.com> accepted, 25401 bytes
@4000000069ba95261bc31e6d qmail-smtpd: 8468: mail from <user652@example.net> to <office@example.com> accepted, 25404 bytes
@4000000069ba95f01fd55bf8 qmail-smtpd: 8469: mail from <user653@example.net> to <office@example.com> accepted, 25407 bytes
@4000000069ba96ba1768b4ea delivery 8470: success: did_1+0+0/ message 59290 for user301@example.com is in the mailbox now
@4000000069ba97831118270e tcpserver: end 8471 status 0; the connection of 192.0.2.16 was served to its end and closed
@4000000069ba984d2f264a84 tcpserver: end 8472 status 0; the connection of 198.51.100.50 was served to its end and closed
@4000000069ba99161f9a1929 qmail-smtpd: 8473: mail from <user657@example.net> to <office@example.com> accepted, 25419 bytes
@4000000069ba99e00d68a981 tcpserver: pid 8474 from 198.51.100.29 and a status of 34/40 at this moment of the day
@4000000069ba9aaa22cb6519 tcpserver: pid 8475 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069ba9b7333099d37 delivery 8476: success: did_1+0+0/ message 59332 for user307@example.com is in the mailbox now
@4000000069ba9c3d1941f7e8 rblsmtpd: 198.51.100.50 pid 8477: 451 http://zen.spamhaus.org/query?ip=198.51.100.50
@4000000069ba9d060c19ba32 tcpserver: end 8478 status 0; the connection of 192.0.2.45 was served to its end and closed
@4000000069ba9dd002e627de tcpserver: pid 8479 from 192.0.2.1 and a status of 39/40 at this moment of the day
@4000000069ba9e9a18496761 qmail-smtpd: 8480: mail from <user664@example.net> to <office@example.com> accepted, 25440 bytes
@4000000069ba9f631801af23 tcpserver: end 8481 status 0; the connection of 198.51.100.187 was served to its end and closed
@4000000069baa02d2e61fcdb rblsmtpd: 198.51.100.26 pid 8482: 451 http://zen.spamhaus.org/query?ip=198.51.100.26
@4000000069baa0f60db6d1e3 qmail-smtpd: 8483: mail from <user667@example.net> to <office@example.com> accepted, 25449 bytes
@4000000069baa1c028b2a9ac delivery 8484: success: did_1+0+0/ message 59388 for user315@example.com is in the mailbox now
@4000000069baa28a259a6bd3 rblsmtpd: 198.51.100.53 pid 8485: 451 http://zen.spamhaus.org/query?ip=198.51.100.53
@4000000069baa3530e8ccb00 delivery 8486: success: did_1+0+0/ message 59402 for user317@example.com is in the mailbox now
@4000000069baa41d013ea626 delivery 8487: success: did_1+0+0/ message 59409 for user318@example.com is in the mailbox now
@4000000069baa4e618d8d71d qmail-smtpd: 8488: mail from <user672@example.net> to <office@example.com> accepted, 25464 bytes
@4000000069baa5b0084ee139 qmail-smtpd: 8489: mail from <user673@example.net> to <office@example.com> accepted, 25467 bytes
@4000000069baa67a359a5605 tcpserver: pid 8490 from 203.0.113.46 and a status of 10/40 at this moment of the day
@4000000069baa74300701a02 delivery 8491: success: did_1+0+0/ message 59437 for user322@example.com is in the mailbox now
@4000000069baa80d286a31a9 tcpserver: end 8492 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069baa8d608c37146 tcpserver: pid 8493 from 192.0.2.8 and a status of 13/40 at this moment of the day
@4000000069baa9a03a7440f6 rblsmtpd: 192.0.2.81 pid 8494: 451 http://zen.spamhaus.org/query?ip=192.0.2.81
@4000000069baaa6a285b0dd6 delivery 8495: success: did_1+0+0/ message 59465 for user326@example.com is in the mailbox now
@4000000069baab3331c7f909 tcpserver: end 8496 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069baabfd2b872114 qmail-smtpd: 8497: mail from <user681@example.net> to <office@example.com> accepted, 25491 bytes
@4000000069baacc62c4965b8 rblsmtpd: 2001:db8:24::46df pid 8498: 451 http://zen.spamhaus.org/query?ip=2001:db8:24::46df
@4000000069baad9024692f8a rblsmtpd: 192.0.2.75 pid 8499: 451 http://zen.spamhaus.org/query?ip=192.0.2.75
@4000000069baae5a0749e503 tcpserver: end 8500 status 0; the connection of 192.0.2.200 was served to its end and closed
@4000000069baaf232f3492cd tcpserver: pid 8501 from 198.51.100.118 and a status of 21/40 at this moment of the day
@4000000069baafed2cdabd58 rblsmtpd: 203.0.113.121 pid 8502: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.121
@4000000069bab0b62ace51ef rblsmtpd: 192.0.2.52 pid 8503: 451 http://zen.spamhaus.org/query?ip=192.0.2.52
@4000000069bab1800e9f1923 tcpserver: pid 8504 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069bab24a2ff1dacb rblsmtpd: 198.51.100.2 pid 8505: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069bab31312899e37 delivery 8506: success: did_1+0+0/ message 59542 for user337@example.com is in the mailbox now
@4000000069bab3dd2556375d tcpserver: end 8507 status 0; the connection of 198.51.100.122 was served to its end and closed
@4000000069bab4a6386988f3 tcpserver: end 8508 status 0; the connection of 203.0.113.44 was served to its end and closed
@4000000069bab57015fd70af tcpserver: pid 8509 from 198.51.100.16 and a status of 29/40 at this moment of the day
@4000000069bab63a2ca3386e tcpserver: pid 8510 from 192.0.2.27 and a status of 30/40 at this moment of the day
@4000000069bab70300c9de0d qmail-smtpd: 8511: mail from <user695@example.net> to <office@example.com> accepted, 25533 bytes
@4000000069bab7cd2a615de6 qmail-smtpd: 8512: mail from <user696@example.net> to <office@example.com> accepted, 25536 bytes
@4000000069bab8962a02cc57 tcpserver: end 8513 status 0; the connection of 203.0.113.93 was served to its end and closed
@4000000069bab96030118a74 rblsmtpd: 198.51.100.1 pid 8514: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069baba2a0feaa24c tcpserver: end 8515 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069babaf308baefea delivery 8516: success: did_1+0+0/ message 59612 for user347@example.com is in the mailbox now
@4000000069babbbd2a84a1ae qmail-smtpd: 8517: mail from <user701@example.net> to <office@example.com> accepted, 25551 bytes
@4000000069babc862d547302 tcpserver: end 8518 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069babd502fdf4157 delivery 8519: success: did_1+0+0/ message 59633 for user350@example.com is in the mailbox now
@4000000069babe1a1ade479e qmail-smtpd: 8520: mail from <user704@example.net> to <office@example.com> accepted, 25560 bytes
@4000000069babee32a3148f3 rblsmtpd: 203.0.113.84 pid 8521: 451 http://zen.spamhaus.org/query?ip=203.0.113.84
@4000000069babfad2b0701b3 qmail-smtpd: 8522: mail from <user706@example.net> to <office@example.com> accepted, 25566 bytes
@4000000069bac076008a4fd6 delivery 8523: success: did_1+0+0/ message 59661 for user354@example.com is in the mailbox now
@4000000069bac14015adc7d0 tcpserver: end 8524 status 0; the connection of 203.0.113.160 was served to its end and closed
@4000000069bac20a049c6e70 delivery 8525: success: did_1+0+0/ message 59675 for user356@example.com is in the mailbox now
@4000000069bac2d337062a19 rblsmtpd: 2001:db8:35::346f pid 8526: 451 http://zen.spamhaus.org/query?ip=2001:db8:35::346f
@4000000069bac39d1a644507 rblsmtpd: 192.0.2.1 pid 8527: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bac4662646c73f rblsmtpd: 198.51.100.1 pid 8528: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069bac53023d7e158 tcpserver: pid 8529 from 203.0.113.13 and a status of 9/40 at this moment of the day
@4000000069bac5fa1c2a347e delivery 8530: success: did_1+0+0/ message 59710 for user361@example.com is in the mailbox now
@4000000069bac6c33700e5d5 qmail-smtpd: 8531: mail from <user715@example.net> to <office@example.com> accepted, 25593 bytes
@4000000069bac78d076814af delivery 8532: success: did_1+0+0/ message 59724 for user363@example.com is in the mailbox now
@4000000069bac8562b2e583c qmail-smtpd: 8533: mail from <user717@example.net> to <office@example.com> accepted, 25599 bytes
@4000000069bac92022643c84 tcpserver: pid 8534 from 192.0.2.6 and a status of 14/40 at this moment of the day
@4000000069bac9ea07654a9d tcpserver: pid 8535 from 203.0.113.4 and a status of 15/40 at this moment of the day
@4000000069bacab3303c2105 delivery 8536: success: did_1+0+0/ message 59752 for user367@example.com is in the mailbox now
@4000000069bacb7d01ea1242 rblsmtpd: 203.0.113.77 pid 8537: 451 http://bl.spamcop.net/query?ip=203.0.113.77
@4000000069bacc461621eded qmail-smtpd: 8538: mail from <user722@example.net> to <office@example.com> accepted, 25614 bytes
@4000000069bacd1003ec1153 tcpserver: pid 8539 from 203.0.113.30 and a status of 19/40 at this moment of the day
@4000000069bacdda1d676df9 tcpserver: end 8540 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bacea329bda4a6 tcpserver: end 8541 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bacf6d264d79da rblsmtpd: 198.51.100.20 pid 8542: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.20
@4000000069bad036227d08e3 tcpserver: end 8543 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069bad100080a0bdb tcpserver: end 8544 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bad1ca0a866f5b delivery 8545: success: did_1+0+0/ message 59815 for user376@example.com is in the mailbox now
@4000000069bad2930b30e6de tcpserver: pid 8546 from 198.51.100.30 and a status of 26/40 at this moment of the day
@4000000069bad35d1208fe26 qmail-smtpd: 8547: mail from <user731@example.net> to <office@example.com> accepted, 25641 bytes
@4000000069bad42611c13638 tcpserver: pid 8548 from 192.0.2.118 and a status of 28/40 at this moment of the day
@4000000069bad4f0364133b0 rblsmtpd: 198.51.100.59 pid 8549: 451 http://zen.spamhaus.org/query?ip=198.51.100.59
@4000000069bad5ba15c18bd8 qmail-smtpd: 8550: mail from <user734@example.net> to <office@example.com> accepted, 25650 bytes
@4000000069bad6831305eaf6 tcpserver: pid 8551 from 203.0.113.2 and a status of 31/40 at this moment of the day
@4000000069bad74d0f795797 rblsmtpd: 192.0.2.199 pid 8552: 451 http://b.barracudacentral.org/query?ip=192.0.2.199
@4000000069bad81619d23d37 tcpserver: pid 8553 from 192.0.2.53 and a status of 33/40 at this moment of the day
@4000000069bad8e0326d002c tcpserver: pid 8554 from 203.0.113.205 and a status of 34/40 at this moment of the day
@4000000069bad9aa318847ff tcpserver: end 8555 status 0; the connection of 203.0.113.69 was served to its end and closed
@4000000069bada73086b93f2 qmail-smtpd: 8556: mail from <user740@example.net> to <office@example.com> accepted, 25668 bytes
@4000000069badb3d377dc775 delivery 8557: success: did_1+0+0/ message 59899 for user388@example.com is in the mailbox now
@4000000069badc0630a66afc qmail-smtpd: 8558: mail from <user742@example.net> to <office@example.com> accepted, 25674 bytes
@4000000069badcd018506eec tcpserver: end 8559 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069badd9a01766e09 rblsmtpd: 192.0.2.191 pid 8560: 451 http://zen.spamhaus.org/query?ip=192.0.2.191
@4000000069bade632ff62510 tcpserver: end 8561 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069badf2d2baad888 delivery 8562: success: did_1+0+0/ message 59934 for user4@example.com is in the mailbox now
@4000000069badff63b377524 delivery 8563: success: did_1+0+0/ message 59941 for user5@example.com is in the mailbox now
@4000000069bae0c0298f492c qmail-smtpd: 8564: mail from <user748@example.net> to <office@example.com> accepted, 25692 bytes
@4000000069bae18a37256d52 tcpserver: end 8565 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069bae2530f86205b tcpserver: end 8566 status 0; the connection of 203.0.113.141 was served to its end and closed
@4000000069bae31d1e996d81 qmail-smtpd: 8567: mail from <user751@example.net> to <office@example.com> accepted, 25701 bytes
@4000000069bae3e627b41e8c tcpserver: end 8568 status 0; the connection of 192.0.2.23 was served to its end and closed
@4000000069bae4b038c0b9d2 qmail-smtpd: 8569: mail from <user753@example.net> to <office@example.com> accepted, 25707 bytes
@4000000069bae57a1cda9f01 qmail-smtpd: 8570: mail from <user754@example.net> to <office@example.com> accepted, 25710 bytes
@4000000069bae6430d306829 qmail-smtpd: 8571: mail from <user755@example.net> to <office@example.com> accepted, 25713 bytes
@4000000069bae70d02576d19 tcpserver: pid 8572 from 203.0.113.93 and a status of 12/40 at this moment of the day
@4000000069bae7d6194f8a04 qmail-smtpd: 8573: mail from <user757@example.net> to <office@example.com> accepted, 25719 bytes
@4000000069bae8a01322a966 rblsmtpd: 203.0.113.3 pid 8574: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069bae96a2047d0c5 delivery 8575: success: did_1+0+0/ message 60025 for user17@example.com is in the mailbox now
@4000000069baea3336fa27e2 delivery 8576: success: did_1+0+0/ message 60032 for user18@example.com is in the mailbox now
@4000000069baeafd22c5e808 delivery 8577: success: did_1+0+0/ message 60039 for user19@example.com is in the mailbox now
@4000000069baebc61efbcb41 tcpserver: pid 8578 from 198.51.100.7 and a status of 18/40 at this moment of the day
@4000000069baec901242c144 tcpserver: pid 8579 from 203.0.113.62 and a status of 19/40 at this moment of the day
@4000000069baed5a05d7ce72 delivery 8580: success: did_1+0+0/ message 60060 for user22@example.com is in the mailbox now
@4000000069baee23140d77df qmail-smtpd: 8581: mail from <user765@example.net> to <office@example.com> accepted, 25743 bytes
@4000000069baeeed0696b06e tcpserver: pid 8582 from 198.51.100.166 and a status of 22/40 at this moment of the day
@4000000069baefb60155cab4 rblsmtpd: 198.51.100.139 pid 8583: 451 http://bl.spamcop.net/query?ip=198.51.100.139
@4000000069baf08018d2cc0b rblsmtpd: 192.0.2.57 pid 8584: 451 http://zen.spamhaus.org/query?ip=192.0.2.57
@4000000069baf14a033b9cb7 delivery 8585: success: did_1+0+0/ message 60095 for user27@example.com is in the mailbox now
@4000000069baf21308a8a692 rblsmtpd: 203.0.113.1 pid 8586: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069baf2dd1c1a4553 tcpserver: pid 8587 from 192.0.2.86 and a status of 27/40 at this moment of the day
@4000000069baf3a600f20507 rblsmtpd: 192.0.2.75 pid 8588: 451 http://zen.spamhaus.org/query?ip=192.0.2.75
@4000000069baf470317a4776 tcpserver: pid 8589 from 192.0.2.4 and a status of 29/40 at this moment of the day
@4000000069baf53a0103ff7c tcpserver: end 8590 status 0; the connection of 203.0.113.174 was served to its end and closed
@4000000069baf6031a7cd7a0 delivery 8591: success: did_1+0+0/ message 60137 for user33@example.com is in the mailbox now
@4000000069baf6cd11b69df4 qmail-smtpd: 8592: mail from <user776@example.net> to <office@example.com> accepted, 25776 bytes
@4000000069baf796164d17ae tcpserver: pid 8593 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069baf86031ca5d59 tcpserver: end 8594 status 0; the connection of 203.0.113.198 was served to its end and closed
@4000000069baf92a17b2db51 tcpserver: end 8595 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069baf9f31d28b08d tcpserver: end 8596 status 0; the connection of 192.0.2.43 was served to its end and closed
@4000000069bafabd33182a3c rblsmtpd: 2001:db8:24::46df pid 8597: 451 http://dnsbl.sorbs.net/query?ip=2001:db8:24::46df
@4000000069bafb8621f3ab13 delivery 8598: success: did_1+0+0/ message 60186 for user40@example.com is in the mailbox now
@4000000069bafc500b5d7490 delivery 8599: success: did_1+0+0/ message 60193 for user41@example.com is in the mailbox now
@4000000069bafd1a3780a23f tcpserver: end 8600 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bafde301aea4db delivery 8601: success: did_1+0+0/ message 60207 for user43@example.com is in the mailbox now
@4000000069bafead189cbc89 delivery 8602: success: did_1+0+0/ message 60214 for user44@example.com is in the mailbox now
@4000000069baff7639b12aa8 tcpserver: end 8603 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069bb00400fb11075 delivery 8604: success: did_1+0+0/ message 60228 for user46@example.com is in the mailbox now
@4000000069bb010a0ceb45c8 tcpserver: end 8605 status 0; the connection of 198.51.100.81 was served to its end and closed
@4000000069bb01d333cea9b3 delivery 8606: success: did_1+0+0/ message 60242 for user48@example.com is in the mailbox now
@4000000069bb029d3a9758d1 tcpserver: pid 8607 from 192.0.2.13 and a status of 7/40 at this moment of the day
@4000000069bb036631dd7674 delivery 8608: success: did_1+0+0/ message 60256 for user50@example.com is in the mailbox now
@4000000069bb04301ad9cb48 tcpserver: pid 8609 from 198.51.100.2 and a status of 9/40 at this moment of the day
@4000000069bb04fa01f82b71 rblsmtpd: 203.0.113.11 pid 8610: 451 http://bl.spamcop.net/query?ip=203.0.113.11
@4000000069bb05c30aeed5c3 delivery 8611: success: did_1+0+0/ message 60277 for user53@example.com is in the mailbox now
@4000000069bb068d19438ca2 rblsmtpd: 203.0.113.44 pid 8612: 451 http://zen.spamhaus.org/query?ip=203.0.113.44
@4000000069bb075606b2dc25 tcpserver: end 8613 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb08202ab2e222 rblsmtpd: 192.0.2.9 pid 8614: 451 http://zen.spamhaus.org/query?ip=192.0.2.9
@4000000069bb08ea24999f26 tcpserver: end 8615 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb09b31e78c921 rblsmtpd: 198.51.100.161 pid 8616: 451 http://bl.spamcop.net/query?ip=198.51.100.161
@4000000069bb0a7d31d7aa6a tcpserver: end 8617 status 0; the connection of 198.51.100.175 was served to its end and closed
@4000000069bb0b460112a125 tcpserver: pid 8618 from 203.0.113.1 and a status of 18/40 at this moment of the day
@4000000069bb0c1015980b38 tcpserver: pid 8619 from 192.0.2.1 and a status of 19/40 at this moment of the day
@4000000069bb0cda0993e287 qmail-smtpd: 8620: mail from <user804@example.net> to <office@example.com> accepted, 25860 bytes
@4000000069bb0da300758857 tcpserver: end 8621 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069bb0e6d3adf7cc6 qmail-smtpd: 8622: mail from <user806@example.net> to <office@example.com> accepted, 25866 bytes
@4000000069bb0f363a9b1bcc qmail-smtpd: 8623: mail from <user807@example.net> to <office@example.com> accepted, 25869 bytes
@4000000069bb100011cf5fae tcpserver: end 8624 status 0; the connection of 192.0.2.58 was served to its end and closed
@4000000069bb10ca2603b1c1 delivery 8625: success: did_1+0+0/ message 60375 for user67@example.com is in the mailbox now
@4000000069bb119310d67fe7 rblsmtpd: 203.0.113.1 pid 8626: 451 http://bl.spamcop.net/query?ip=203.0.113.1
@4000000069bb125d2cc7f38b tcpserver: pid 8627 from 203.0.113.108 and a status of 27/40 at this moment of the day
@4000000069bb132612be3ac9 rblsmtpd: 192.0.2.1 pid 8628: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bb13f01d2bb936 delivery 8629: success: did_1+0+0/ message 60403 for user71@example.com is in the mailbox now
@4000000069bb14ba38ef97e7 delivery 8630: success: did_1+0+0/ message 60410 for user72@example.com is in the mailbox now
@4000000069bb15832051a300 delivery 8631: success: did_1+0+0/ message 60417 for user73@example.com is in the mailbox now
@4000000069bb164d0eabde20 tcpserver: end 8632 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069bb171609bc6b83 tcpserver: end 8633 status 0; the connection of 198.51.100.30 was served to its end and closed
@4000000069bb17e034e82bf3 tcpserver: pid 8634 from 198.51.100.152 and a status of 34/40 at this moment of the day
@4000000069bb18aa0e105094 qmail-smtpd: 8635: mail from <user819@example.net> to <office@example.com> accepted, 25905 bytes
@4000000069bb197337ff7efd tcpserver: end 8636 status 0; the connection of 192.0.2.179 was served to its end and closed
@4000000069bb1a3d377e3dae rblsmtpd: 203.0.113.78 pid 8637: 451 http://bl.spamcop.net/query?ip=203.0.113.78
@4000000069bb1b0602a063f5 qmail-smtpd: 8638: mail from <user822@example.net> to <office@example.com> accepted, 25914 bytes
@4000000069bb1bd035f4df93 delivery 8639: success: did_1+0+0/ message 60473 for user81@example.com is in the mailbox now
@4000000069bb1c9a22c6d64c tcpserver: end 8640 status 0; the connection of 192.0.2.31 was served to its end and closed
@4000000069bb1d6327423810 delivery 8641: success: did_1+0+0/ message 60487 for user83@example.com is in the mailbox now
@4000000069bb1e2d3560a4dc qmail-smtpd: 8642: mail from <user826@example.net> to <office@example.com> accepted, 25926 bytes
@4000000069bb1ef6127e0515 qmail-smtpd: 8643: mail from <user827@example.net> to <office@example.com> accepted, 25929 bytes
@4000000069bb1fc011c1bd84 delivery 8644: success: did_1+0+0/ message 60508 for user86@example.com is in the mailbox now
@4000000069bb208a2a2786a1 tcpserver: pid 8645 from 192.0.2.1 and a status of 5/40 at this moment of the day
@4000000069bb21530a06b72f tcpserver: pid 8646 from 203.0.113.175 and a status of 6/40 at this moment of the day
@4000000069bb221d17ef695e delivery 8647: success: did_1+0+0/ message 60529 for user89@example.com is in the mailbox now
@4000000069bb22e6255c2ebb rblsmtpd: 198.51.100.227 pid 8648: 451 http://zen.spamhaus.org/query?ip=198.51.100.227
@4000000069bb23b02979d0a5 qmail-smtpd: 8649: mail from <user833@example.net> to <office@example.com> accepted, 25947 bytes
@4000000069bb247a36479bc6 tcpserver: end 8650 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069bb25432b16e99a tcpserver: end 8651 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bb260d2f10ef62 rblsmtpd: 198.51.100.64 pid 8652: 451 http://b.barracudacentral.org/query?ip=198.51.100.64
@4000000069bb26d6235378f3 rblsmtpd: 2001:db8:8b::a1e6 pid 8653: 451 http://zen.spamhaus.org/query?ip=2001:db8:8b::a1e6
@4000000069bb27a0269c805a qmail-smtpd: 8654: mail from <user838@example.net> to <office@example.com> accepted, 25962 bytes
@4000000069bb286a1f6ac8da rblsmtpd: 203.0.113.197 pid 8655: 451 http://zen.spamhaus.org/query?ip=203.0.113.197
@4000000069bb2933081ebe21 delivery 8656: success: did_1+0+0/ message 60592 for user98@example.com is in the mailbox now
@4000000069bb29fd2021569f tcpserver: pid 8657 from 203.0.113.65 and a status of 17/40 at this moment of the day
@4000000069bb2ac627550db7 rblsmtpd: 203.0.113.9 pid 8658: 451 http://zen.spamhaus.org/query?ip=203.0.113.9
@4000000069bb2b90065e205d delivery 8659: success: did_1+0+0/ message 60613 for user101@example.com is in the mailbox now
@4000000069bb2c5a146a1131 tcpserver: pid 8660 from 198.51.100.25 and a status of 20/40 at this moment of the day
@4000000069bb2d23021555df qmail-smtpd: 8661: mail from <user845@example.net> to <office@example.com> accepted, 25983 bytes
@4000000069bb2ded361fcdf3 tcpserver: end 8662 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb2eb60f697d4b rblsmtpd: 203.0.113.168 pid 8663: 451 http://b.barracudacentral.org/query?ip=203.0.113.168
@4000000069bb2f8007c0d57e tcpserver: pid 8664 from 198.51.100.131 and a status of 24/40 at this moment of the day
@4000000069bb304a16955efc tcpserver: pid 8665 from 198.51.100.87 and a status of 25/40 at this moment of the day
@4000000069bb31130e8ca363 qmail-smtpd: 8666: mail from <user850@example.net> to <office@example.com> accepted, 25998 bytes
@4000000069bb31dd340427b7 qmail-smtpd: 8667: mail from <user851@example.net> to <office@example.com> accepted, 26001 bytes
@4000000069bb32a6298e34fa delivery 8668: success: did_1+0+0/ message 60676 for user110@example.com is in the mailbox now
@4000000069bb337000b7f2f2 tcpserver: end 8669 status 0; the connection of 203.0.113.66 was served to its end and closed
@4000000069bb343a28c2587a tcpserver: end 8670 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb350337d2d1bd delivery 8671: success: did_1+0+0/ message 60697 for user113@example.com is in the mailbox now
@4000000069bb35cd11ebd19e qmail-smtpd: 8672: mail from <user856@example.net> to <office@example.com> accepted, 26016 bytes
@4000000069bb36962b7d139b delivery 8673: success: did_1+0+0/ message 60711 for user115@example.com is in the mailbox now
@4000000069bb376038531395 qmail-smtpd: 8674: mail from <user858@example.net> to <office@example.com> accepted, 26022 bytes
@4000000069bb382a1714a986 tcpserver: end 8675 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069bb38f31fd9dfb0 qmail-smtpd: 8676: mail from <user860@example.net> to <office@example.com> accepted, 26028 bytes
@4000000069bb39bd0992b324 tcpserver: end 8677 status 0; the connection of 198.51.100.82 was served to its end and closed
@4000000069bb3a862f3ff980 qmail-smtpd: 8678: mail from <user862@example.net> to <office@example.com> accepted, 26034 bytes
@4000000069bb3b5004630afd tcpserver: end 8679 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb3c1a01ffb28d rblsmtpd: 192.0.2.2 pid 8680: 451 http://b.barracudacentral.org/query?ip=192.0.2.2
@4000000069bb3ce32653cd85 delivery 8681: success: did_1+0+0/ message 60767 for user123@example.com is in the mailbox now
@4000000069bb3dad09fcd468 delivery 8682: success: did_1+0+0/ message 60774 for user124@example.com is in the mailbox now
@4000000069bb3e761a67299c tcpserver: end 8683 status 0; the connection of 203.0.113.82 was served to its end and closed
@4000000069bb3f400ed08013 qmail-smtpd: 8684: mail from <user868@example.net> to <office@example.com> accepted, 26052 bytes
@4000000069bb400a19eca9c0 tcpserver: pid 8685 from 198.51.100.11 and a status of 5/40 at this moment of the day
@4000000069bb40d329b92a9c tcpserver: pid 8686 from 203.0.113.81 and a status of 6/40 at this moment of the day
@4000000069bb419d2e7ec2da tcpserver: end 8687 status 0; the connection of 192.0.2.88 was served to its end and closed
@4000000069bb426611e1a2e7 qmail-smtpd: 8688: mail from <user872@example.net> to <office@example.com> accepted, 26064 bytes
@4000000069bb43302a60d692 tcpserver: end 8689 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069bb43fa1882409c delivery 8690: success: did_1+0+0/ message 60830 for user132@example.com is in the mailbox now
@4000000069bb44c32747c35e tcpserver: pid 8691 from 192.0.2.160 and a status of 11/40 at this moment of the day
@4000000069bb458d1efc62a4 rblsmtpd: 198.51.100.119 pid 8692: 451 http://zen.spamhaus.org/query?ip=198.51.100.119
@4000000069bb465612ef3644 tcpserver: pid 8693 from 192.0.2.51 and a status of 13/40 at this moment of the day
@4000000069bb47203828ae8e tcpserver: end 8694 status 0; the connection of 2001:db8:50::c85f was served to its end and closed
@4000000069bb47ea09e84293 tcpserver: pid 8695 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069bb48b320fc77ea rblsmtpd: 192.0.2.56 pid 8696: 451 http://zen.spamhaus.org/query?ip=192.0.2.56
@4000000069bb497d2648836b qmail-smtpd: 8697: mail from <user881@example.net> to <office@example.com> accepted, 26091 bytes
@4000000069bb4a4600f0156c tcpserver: pid 8698 from 203.0.113.73 and a status of 18/40 at this moment of the day
@4000000069bb4b1025eb24b7 rblsmtpd: 192.0.2.3 pid 8699: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069bb4bda087f05af qmail-smtpd: 8700: mail from <user884@example.net> to <office@example.com> accepted, 26100 bytes
@4000000069bb4ca3249bb2cc qmail-smtpd: 8701: mail from <user885@example.net> to <office@example.com> accepted, 26103 bytes
@4000000069bb4d6d29a3f780 rblsmtpd: 198.51.100.2 pid 8702: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069bb4e3614b80a70 rblsmtpd: 203.0.113.2 pid 8703: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.2
@4000000069bb4f000ca37d7a tcpserver: end 8704 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069bb4fca1a71c504 tcpserver: end 8705 status 0; the connection of 198.51.100.71 was served to its end and closed
@4000000069bb5093048feecb delivery 8706: success: did_1+0+0/ message 60942 for user148@example.com is in the mailbox now
@4000000069bb515d37a19c5e qmail-smtpd: 8707: mail from <user891@example.net> to <office@example.com> accepted, 26121 bytes
@4000000069bb522601a4bcdd qmail-smtpd: 8708: mail from <user892@example.net> to <office@example.com> accepted, 26124 bytes
@4000000069bb52f01e3c0cc2 tcpserver: end 8709 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069bb53ba3a41c979 rblsmtpd: 198.51.100.27 pid 8710: 451 http://psbl.surriel.com/query?ip=198.51.100.27
@4000000069bb548300c4a00d delivery 8711: success: did_1+0+0/ message 60977 for user153@example.com is in the mailbox now
@4000000069bb554d07344859 qmail-smtpd: 8712: mail from <user896@example.net> to <office@example.com> accepted, 26136 bytes
@4000000069bb56162957db26 delivery 8713: success: did_1+0+0/ message 60991 for user155@example.com is in the mailbox now
@4000000069bb56e018e43071 tcpserver: pid 8714 from 192.0.2.16 and a status of 34/40 at this moment of the day
@4000000069bb57aa05333e74 qmail-smtpd: 8715: mail from <user899@example.net> to <office@example.com> accepted, 26145 bytes
@4000000069bb58730b3cee97 tcpserver: pid 8716 from 203.0.113.59 and a status of 36/40 at this moment of the day
@4000000069bb593d06033dfe tcpserver: end 8717 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb5a061a29a811 tcpserver: pid 8718 from 192.0.2.1 and a status of 38/40 at this moment of the day
@4000000069bb5ad017b13e09 tcpserver: end 8719 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb5b9a0c1ddb7f rblsmtpd: 198.51.100.104 pid 8720: 451 http://bl.spamcop.net/query?ip=198.51.100.104
@4000000069bb5c632026c57e qmail-smtpd: 8721: mail from <user905@example.net> to <office@example.com> accepted, 26163 bytes
@4000000069bb5d2d091bb31e rblsmtpd: 192.0.2.92 pid 8722: 451 http://zen.spamhaus.org/query?ip=192.0.2.92
@4000000069bb5df6389c5c66 qmail-smtpd: 8723: mail from <user907@example.net> to <office@example.com> accepted, 26169 bytes
@4000000069bb5ec010f4fa1d qmail-smtpd: 8724: mail from <user908@example.net> to <office@example.com> accepted, 26172 bytes
@4000000069bb5f8a16f27fb5 delivery 8725: success: did_1+0+0/ message 61075 for user167@example.com is in the mailbox now
@4000000069bb6053339898b2 tcpserver: end 8726 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069bb611d29c6e155 qmail-smtpd: 8727: mail from <user911@example.net> to <office@example.com> accepted, 26181 bytes
@4000000069bb61e60e56a4fd rblsmtpd: 203.0.113.82 pid 8728: 451 http://bl.spamcop.net/query?ip=203.0.113.82
@4000000069bb62b01d0b8cb9 rblsmtpd: 192.0.2.36 pid 8729: 451 http://zen.spamhaus.org/query?ip=192.0.2.36
@4000000069bb637a1576803e tcpserver: pid 8730 from 203.0.113.20 and a status of 10/40 at this moment of the day
@4000000069bb6443037f342e rblsmtpd: 203.0.113.7 pid 8731: 451 http://zen.spamhaus.org/query?ip=203.0.113.7
@4000000069bb650d043d4142 tcpserver: pid 8732 from 198.51.100.204 and a status of 12/40 at this moment of the day
@4000000069bb65d627a532b8 delivery 8733: success: did_1+0+0/ message 61131 for user175@example.com is in the mailbox now
@4000000069bb66a022001103 tcpserver: end 8734 status 0; the connection of 203.0.113.108 was served to its end and closed
@4000000069bb676a1a269b1c tcpserver: pid 8735 from 198.51.100.1 and a status of 15/40 at this moment of the day
@4000000069bb68331a73e1fd delivery 8736: success: did_1+0+0/ message 61152 for user178@example.com is in the mailbox now
@4000000069bb68fd03d1d229 qmail-smtpd: 8737: mail from <user921@example.net> to <office@example.com> accepted, 26211 bytes
@4000000069bb69c6282c1a91 qmail-smtpd: 8738: mail from <user922@example.net> to <office@example.com> accepted, 26214 bytes
@4000000069bb6a90013ca425 delivery 8739: success: did_1+0+0/ message 61173 for user181@example.com is in the mailbox now
@4000000069bb6b5a0874c12a rblsmtpd: 198.51.100.1 pid 8740: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069bb6c232f926d1d tcpserver: end 8741 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb6ced188570aa rblsmtpd: 192.0.2.60 pid 8742: 451 http://zen.spamhaus.org/query?ip=192.0.2.60
@4000000069bb6db61831fcf1 tcpserver: end 8743 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb6e8001ce1ec5 delivery 8744: success: did_1+0+0/ message 61208 for user186@example.com is in the mailbox now
@4000000069bb6f4a3204e4fd qmail-smtpd: 8745: mail from <user929@example.net> to <office@example.com> accepted, 26235 bytes
@4000000069bb7013033e7a92 tcpserver: end 8746 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069bb70dd0bc37797 tcpserver: pid 8747 from 192.0.2.59 and a status of 27/40 at this moment of the day
@4000000069bb71a60bc4451a qmail-smtpd: 8748: mail from <user932@example.net> to <office@example.com> accepted, 26244 bytes
@4000000069bb7270076fb398 tcpserver: end 8749 status 0; the connection of 192.0.2.112 was served to its end and closed
@4000000069bb733a12b1a17f rblsmtpd: 203.0.113.174 pid 8750: 451 http://zen.spamhaus.org/query?ip=203.0.113.174
@4000000069bb74030a6e0797 rblsmtpd: 203.0.113.2 pid 8751: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069bb74cd050c86fd delivery 8752: success: did_1+0+0/ message 61264 for user194@example.com is in the mailbox now
@4000000069bb75961433f5fc qmail-smtpd: 8753: mail from <user937@example.net> to <office@example.com> accepted, 26259 bytes
@4000000069bb7660383191f7 qmail-smtpd: 8754: mail from <user938@example.net> to <office@example.com> accepted, 26262 bytes
@4000000069bb772a13829076 qmail-smtpd: 8755: mail from <user939@example.net> to <office@example.com> accepted, 26265 bytes
@4000000069bb77f329b9aa23 tcpserver: end 8756 status 0; the connection of 198.51.100.19 was served to its end and closed
@4000000069bb78bd22942b4b delivery 8757: success: did_1+0+0/ message 61299 for user199@example.com is in the mailbox now
@4000000069bb798618ba2fd6 tcpserver: pid 8758 from 198.51.100.56 and a status of 38/40 at this moment of the day
@4000000069bb7a5016ed5a8e qmail-smtpd: 8759: mail from <user943@example.net> to <office@example.com> accepted, 26277 bytes
@4000000069bb7b1a359ce292 rblsmtpd: 192.0.2.14 pid 8760: 451 http://zen.spamhaus.org/query?ip=192.0.2.14
@4000000069bb7be337d22968 tcpserver: pid 8761 from 192.0.2.2 and a status of 1/40 at this moment of the day
@4000000069bb7cad2740791d delivery 8762: success: did_1+0+0/ message 61334 for user204@example.com is in the mailbox now
@4000000069bb7d7619588a21 delivery 8763: success: did_1+0+0/ message 61341 for user205@example.com is in the mailbox now
@4000000069bb7e40080f969c tcpserver: pid 8764 from 203.0.113.29 and a status of 4/40 at this moment of the day
@4000000069bb7f0a2716f33a tcpserver: end 8765 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb7fd3162e445d tcpserver: end 8766 status 0; the connection of 203.0.113.214 was served to its end and closed
@4000000069bb809d0ad25036 tcpserver: pid 8767 from 203.0.113.14 and a status of 7/40 at this moment of the day
@4000000069bb81663558a71d rblsmtpd: 198.51.100.8 pid 8768: 451 http://bl.spamcop.net/query?ip=198.51.100.8
@4000000069bb82303ac2bb82 rblsmtpd: 198.51.100.55 pid 8769: 451 http://zen.spamhaus.org/query?ip=198.51.100.55
@4000000069bb82fa07f424c9 rblsmtpd: 192.0.2.128 pid 8770: 451 http://zen.spamhaus.org/query?ip=192.0.2.128
@4000000069bb83c31d9c72ef tcpserver: end 8771 status 0; the connection of 2001:db8:ca::2c94 was served to its end and closed
@4000000069bb848d0774fcc2 qmail-smtpd: 8772: mail from <user956@example.net> to <office@example.com> accepted, 26316 bytes
@4000000069bb85562e6141c4 qmail-smtpd: 8773: mail from <user957@example.net> to <office@example.com> accepted, 26319 bytes
@4000000069bb862023292987 tcpserver: pid 8774 from 192.0.2.56 and a status of 14/40 at this moment of the day
@4000000069bb86ea21acf77c tcpserver: end 8775 status 0; the connection of 192.0.2.20 was served to its end and closed
@4000000069bb87b326b9c9f2 qmail-smtpd: 8776: mail from <user960@example.net> to <office@example.com> accepted, 26328 bytes
@4000000069bb887d2b3ffb6c tcpserver: pid 8777 from 198.51.100.68 and a status of 17/40 at this moment of the day
@4000000069bb8946042e373c qmail-smtpd: 8778: mail from <user962@example.net> to <office@example.com> accepted, 26334 bytes
@4000000069bb8a1019837568 tcpserver: end 8779 status 0; the connection of 203.0.113.124 was served to its end and closed
@4000000069bb8ada31970f4f rblsmtpd: 192.0.2.1 pid 8780: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bb8ba3046a5ea4 rblsmtpd: 203.0.113.60 pid 8781: 451 http://bl.spamcop.net/query?ip=203.0.113.60
@4000000069bb8c6d196f9f0b tcpserver: end 8782 status 0; the connection of 198.51.100.127 was served to its end and closed
@4000000069bb8d36166e5650 tcpserver: end 8783 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069bb8e001761836f qmail-smtpd: 8784: mail from <user968@example.net> to <office@example.com> accepted, 26352 bytes
@4000000069bb8eca1e009d1a delivery 8785: success: did_1+0+0/ message 61495 for user227@example.com is in the mailbox now
@4000000069bb8f93170965a8 rblsmtpd: 192.0.2.7 pid 8786: 451 http://zen.spamhaus.org/query?ip=192.0.2.7
@4000000069bb905d081fbe04 tcpserver: pid 8787 from 198.51.100.99 and a status of 27/40 at this moment of the day
@4000000069bb912634b77b5b tcpserver: pid 8788 from 192.0.2.1 and a status of 28/40 at this moment of the day
@4000000069bb91f02835f1cd delivery 8789: success: did_1+0+0/ message 61523 for user231@example.com is in the mailbox now
@4000000069bb92ba06467b77 rblsmtpd: 203.0.113.117 pid 8790: 451 http://ix.dnsbl.manitu.net/query?ip=203.0.113.117
@4000000069bb93833862abe3 rblsmtpd: 203.0.113.2 pid 8791: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069bb944d2ad88898 tcpserver: end 8792 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bb951612c802c2 tcpserver: pid 8793 from 2001:db8:c6::73be and a status of 33/40 at this moment of the day
@4000000069bb95e020785231 delivery 8794: success: did_1+0+0/ message 61558 for user236@example.com is in the mailbox now
@4000000069bb96aa0a843412 rblsmtpd: 198.51.100.161 pid 8795: 451 http://bl.spamcop.net/query?ip=198.51.100.161
@4000000069bb97730846eda9 tcpserver: pid 8796 from 198.51.100.225 and a status of 36/40 at this moment of the day
@4000000069bb983d3280b4df tcpserver: end 8797 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069bb9906151b8cc8 tcpserver: pid 8798 from 198.51.100.105 and a status of 38/40 at this moment of the day
@4000000069bb99d0037326a2 tcpserver: pid 8799 from 192.0.2.223 and a status of 39/40 at this moment of the day
@4000000069bb9a9a099575f5 delivery 8800: success: did_1+0+0/ message 61600 for user242@example.com is in the mailbox now
@4000000069bb9b63013c4f0a rblsmtpd: 203.0.113.78 pid 8801: 451 http://bl.spamcop.net/query?ip=203.0.113.78
@4000000069bb9c2d309b08ed qmail-smtpd: 8802: mail from <user9@example.net> to <office@example.com> accepted, 26406 bytes
@4000000069bb9cf609e9b082 rblsmtpd: 192.0.2.1 pid 8803: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069bb9dc02e4cb78f tcpserver: pid 8804 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069bb9e8a29e3f912 qmail-smtpd: 8805: mail from <user12@example.net> to <office@example.com> accepted, 26415 bytes
@4000000069bb9f531b8e42fb qmail-smtpd: 8806: mail from <user13@example.net> to <office@example.com> accepted, 26418 bytes
@4000000069bba01d2364e0f8 tcpserver: end 8807 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069bba0e623aae65f tcpserver: pid 8808 from 192.0.2.193 and a status of 8/40 at this moment of the day
@4000000069bba1b019f89059 delivery 8809: success: did_1+0+0/ message 61663 for user251@example.com is in the mailbox now
@4000000069bba27a1b0efc94 tcpserver: end 8810 status 0; the connection of 198.51.100.38 was served to its end and closed
@4000000069bba34331a03638 qmail-smtpd: 8811: mail from <user18@example.net> to <office@example.com> accepted, 26433 bytes
@4000000069bba40d12a51a9d delivery 8812: success: did_1+0+0/ message 61684 for user254@example.com is in the mailbox now
@4000000069bba4d61439ff5f delivery 8813: success: did_1+0+0/ message 61691 for user255@example.com is in the mailbox now
@4000000069bba5a018775bba delivery 8814: success: did_1+0+0/ message 61698 for user256@example.com is in the mailbox now
@4000000069bba66a07706911 tcpserver: pid 8815 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069bba73321326d49 tcpserver: end 8816 status 0; the connection of 198.51.100.131 was served to its end and closed
@4000000069bba7fd0ef804ee delivery 8817: success: did_1+0+0/ message 61719 for user259@example.com is in the mailbox now
@4000000069bba8c61117c514 qmail-smtpd: 8818: mail from <user25@example.net> to <office@example.com> accepted, 26454 bytes
@4000000069bba9900cd39860 tcpserver: pid 8819 from 2001:db8:d6::6538 and a status of 19/40 at this moment of the day
@4000000069bbaa5a0e508fc6 delivery 8820: success: did_1+0+0/ message 61740 for user262@example.com is in the mailbox now
@4000000069bbab230e6c9863 tcpserver: end 8821 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069bbabed0ca0f105 rblsmtpd: 203.0.113.138 pid 8822: 451 http://psbl.surriel.com/query?ip=203.0.113.138
@4000000069bbacb62ccaabfd tcpserver: end 8823 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069bbad800a9aa487 tcpserver: end 8824 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069bbae4a333cafe6 qmail-smtpd: 8825: mail from <user32@example.net> to <office@example.com> accepted, 26475 bytes
@4000000069bbaf13398e0a64 tcpserver: pid 8826 from 203.0.113.195 and a status of 26/40 at this moment of the day
@4000000069bbafdd0808d425 delivery 8827: success: did_1+0+0/ message 61789 for user269@example.com is in the mailbox now
@4000000069bbb0a6212e6e4f tcpserver: pid 8828 from 192.0.2.1 and a status of 28/40 at this moment of the day
@4000000069bbb170351936e2 tcpserver: end 8829 status 0; the connection of 192.0.2.115 was served to its end and closed
@4000000069bbb23a068d5e88 qmail-smtpd: 8830: mail from <user37@example.net> to <office@example.com> accepted, 26490 bytes
@4000000069bbb30304087105 tcpserver: end 8831 status 0; the connection of 203.0.113.53 was served to its end and closed
@4000000069bbb3cd36164042 qmail-smtpd: 8832: mail from <user39@example.net> to <office@example.com> accepted, 26496 bytes
@4000000069bbb49613c686ce tcpserver: end 8833 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bbb5602b5a4137 tcpserver: pid 8834 from 192.0.2.1 and a status of 34/40 at this moment of the day
@4000000069bbb62a392ed4ac tcpserver: end 8835 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069bbb6f3203d20ca delivery 8836: success: did_1+0+0/ message 61852 for user278@example.com is in the mailbox now
@4000000069bbb7bd2a36e5a7 rblsmtpd: 192.0.2.1 pid 8837: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069bbb8860bf4bf04 tcpserver: end 8838 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bbb9501420150c tcpserver: end 8839 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bbba1a0e639599 delivery 8840: success: did_1+0+0/ message 61880 for user282@example.com is in the mailbox now
@4000000069bbbae3220f1cb4 tcpserver: end 8841 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bbbbad2652ef50 tcpserver: end 8842 status 0; the connection of 198.51.100.208 was served to its end and closed
@4000000069bbbc760e83aff8 tcpserver: end 8843 status 0; the connection of 2001:db8:b4::451 was served to its end and closed
@4000000069bbbd4015165d44 tcpserver: pid 8844 from 203.0.113.11 and a status of 4/40 at this moment of the day
@4000000069bbbe0a33ed8940 rblsmtpd: 192.0.2.2 pid 8845: 451 http://b.barracudacentral.org/query?ip=192.0.2.2
@4000000069bbbed32e3389f6 tcpserver: pid 8846 from 192.0.2.120 and a status of 6/40 at this moment of the day
@4000000069bbbf9d016e470b delivery 8847: success: did_1+0+0/ message 61929 for user289@example.com is in the mailbox now
@4000000069bbc0663a6b0203 qmail-smtpd: 8848: mail from <user55@example.net> to <office@example.com> accepted, 26544 bytes
@4000000069bbc13017d68156 rblsmtpd: 192.0.2.168 pid 8849: 451 http://zen.spamhaus.org/query?ip=192.0.2.168
@4000000069bbc1fa24410d5d qmail-smtpd: 8850: mail from <user57@example.net> to <office@example.com> accepted, 26550 bytes
@4000000069bbc2c339cd9ec9 qmail-smtpd: 8851: mail from <user58@example.net> to <office@example.com> accepted, 26553 bytes
@4000000069bbc38d2508390a tcpserver: end 8852 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bbc4562a25cb18 tcpserver: end 8853 status 0; the connection of 192.0.2.202 was served to its end and closed
@4000000069bbc5202675fd19 rblsmtpd: 198.51.100.107 pid 8854: 451 http://psbl.surriel.com/query?ip=198.51.100.107
@4000000069bbc5ea0ffeaf41 tcpserver: end 8855 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069bbc6b30c88dc31 tcpserver: pid 8856 from 198.51.100.73 and a status of 16/40 at this moment of the day
@4000000069bbc77d1b3bdafc tcpserver: pid 8857 from 198.51.100.94 and a status of 17/40 at this moment of the day
@4000000069bbc84626124c02 tcpserver: end 8858 status 0; the connection of 203.0.113.21 was served to its end and closed
@4000000069bbc91023cca97d qmail-smtpd: 8859: mail from <user66@example.net> to <office@example.com> accepted, 26577 bytes
@4000000069bbc9da20bec474 delivery 8860: success: did_1+0+0/ message 62020 for user302@example.com is in the mailbox now
@4000000069bbcaa32770a3c1 tcpserver: pid 8861 from 2001:db8:de::51a1 and a status of 21/40 at this moment of the day
@4000000069bbcb6d0decf614 rblsmtpd: 203.0.113.26 pid 8862: 451 http://zen.spamhaus.org/query?ip=203.0.113.26
@4000000069bbcc361db1fb62 tcpserver: end 8863 status 0; the connection of 198.51.100.176 was served to its end and closed
@4000000069bbcd00374d0379 delivery 8864: success: did_1+0+0/ message 62048 for user306@example.com is in the mailbox now
@4000000069bbcdca2ec441d2 tcpserver: pid 8865 from 203.0.113.210 and a status of 25/40 at this moment of the day
@4000000069bbce930fe5b86b rblsmtpd: 198.51.100.2 pid 8866: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069bbcf5d36c50351 qmail-smtpd: 8867: mail from <user74@example.net> to <office@example.com> accepted, 26601 bytes
@4000000069bbd026126146a5 tcpserver: end 8868 status 0; the connection of 203.0.113.141 was served to its end and closed
@4000000069bbd0f031c87133 qmail-smtpd: 8869: mail from <user76@example.net> to <office@example.com> accepted, 26607 bytes
@4000000069bbd1ba2ad02fbb qmail-smtpd: 8870: mail from <user77@example.net> to <office@example.com> accepted, 26610 bytes
@4000000069bbd2832bedcba6 tcpserver: end 8871 status 0; the connection of 203.0.113.221 was served to its end and closed
@4000000069bbd34d197269fe rblsmtpd: 198.51.100.1 pid 8872: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069bbd41623f906f8 qmail-smtpd: 8873: mail from <user80@example.net> to <office@example.com> accepted, 26619 bytes
@4000000069bbd4e02f93e448 qmail-smtpd: 8874: mail from <user81@example.net> to <office@example.com> accepted, 26622 bytes
@4000000069bbd5aa2f1838b8 tcpserver: end 8875 status 0; the connection of 198.51.100.192 was served to its end and closed
@4000000069bbd6732b17587f delivery 8876: success: did_1+0+0/ message 62132 for user318@example.com is in the mailbox now
@4000000069bbd73d090de353 delivery 8877: success: did_1+0+0/ message 62139 for user319@example.com is in the mailbox now
@4000000069bbd806182f5944 tcpserver: pid 8878 from 203.0.113.98 and a status of 38/40 at this moment of the day
@4000000069bbd8d01cc7eb08 rblsmtpd: 198.51.100.134 pid 8879: 451 http://zen.spamhaus.org/query?ip=198.51.100.134
@4000000069bbd99a1cc4049d delivery 8880: success: did_1+0+0/ message 62160 for user322@example.com is in the mailbox now
@4000000069bbda633b318998 tcpserver: end 8881 status 0; the connection of 203.0.113.73 was served to its end and closed
@4000000069bbdb2d269a0edd rblsmtpd: 198.51.100.7 pid 8882: 451 http://zen.spamhaus.org/query?ip=198.51.100.7
@4000000069bbdbf607a3906b tcpserver: end 8883 status 0; the connection of 198.51.100.116 was served to its end and closed
@4000000069bbdcc01f4531e0 rblsmtpd: 198.51.100.121 pid 8884: 451 http://zen.spamhaus.org/query?ip=198.51.100.121
@4000000069bbdd8a1c971978 tcpserver: end 8885 status 0; the connection of 198.51.100.94 was served to its end and closed
@4000000069bbde53151e3dba rblsmtpd: 203.0.113.102 pid 8886: 451 http://b.barracudacentral.org/query?ip=203.0.113.102
@4000000069bbdf1d16603d8e qmail-smtpd: 8887: mail from <user94@example.net> to <office@example.com> accepted, 26661 bytes
@4000000069bbdfe63604ca17 delivery 8888: success: did_1+0+0/ message 62216 for user330@example.com is in the mailbox now
@4000000069bbe0b033d66093 tcpserver: end 8889 status 0; the connection of 198.51.100.69 was served to its end and closed
@4000000069bbe17a396f2c65 rblsmtpd: 198.51.100.156 pid 8890: 451 http://b.barracudacentral.org/query?ip=198.51.100.156
@4000000069bbe24305a28e24 tcpserver: pid 8891 from 203.0.113.129 and a status of 11/40 at this moment of the day
@4000000069bbe30d38b6b391 tcpserver: pid 8892 from 203.0.113.14 and a status of 12/40 at this moment of the day
@4000000069bbe3d61932f482 delivery 8893: success: did_1+0+0/ message 62251 for user335@example.com is in the mailbox now
@4000000069bbe4a0399df09e qmail-smtpd: 8894: mail from <user101@example.net> to <office@example.com> accepted, 26682 bytes
@4000000069bbe56a1e29466c tcpserver: end 8895 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bbe63334e83874 rblsmtpd: 198.51.100.221 pid 8896: 451 http://zen.spamhaus.org/query?ip=198.51.100.221
@4000000069bbe6fd0ac41783 qmail-smtpd: 8897: mail from <user104@example.net> to <office@example.com> accepted, 26691 bytes
@4000000069bbe7c636a7c055 tcpserver: pid 8898 from 198.51.100.54 and a status of 18/40 at this moment of the day
@4000000069bbe890250b18e3 qmail-smtpd: 8899: mail from <user106@example.net> to <office@example.com> accepted, 26697 bytes
@4000000069bbe95a3730b7ac tcpserver: end 8900 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069bbea2305b1c4a5 rblsmtpd: 198.51.100.4 pid 8901: 451 http://zen.spamhaus.org/query?ip=198.51.100.4
@4000000069bbeaed0768b6d1 rblsmtpd: 203.0.113.124 pid 8902: 451 http://zen.spamhaus.org/query?ip=203.0.113.124
@4000000069bbebb601681123 tcpserver: pid 8903 from 192.0.2.4 and a status of 23/40 at this moment of the day
@4000000069bbec802040b21e rblsmtpd: 192.0.2.211 pid 8904: 451 http://bl.spamcop.net/query?ip=192.0.2.211
@4000000069bbed4a20a22213 rblsmtpd: 2001:db8:bc::9ca pid 8905: 451 http://zen.spamhaus.org/query?ip=2001:db8:bc::9ca
@4000000069bbee1305c1c54a qmail-smtpd: 8906: mail from <user113@example.net> to <office@example.com> accepted, 26718 bytes
@4000000069bbeedd15ae5ac8 tcpserver: end 8907 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069bbefa610c5116c delivery 8908: success: did_1+0+0/ message 62356 for user350@example.com is in the mailbox now
@4000000069bbf070310a86e0 rblsmtpd: 198.51.100.138 pid 8909: 451 http://zen.spamhaus.org/query?ip=198.51.100.138
@4000000069bbf13a284f5fce tcpserver: end 8910 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bbf203110629ee tcpserver: pid 8911 from 192.0.2.1 and a status of 31/40 at this moment of the day
@4000000069bbf2cd38b8dc43 rblsmtpd: 192.0.2.73 pid 8912: 451 http://bl.spamcop.net/query?ip=192.0.2.73
@4000000069bbf39619a1ce18 qmail-smtpd: 8913: mail from <user120@example.net> to <office@example.com> accepted, 26739 bytes
@4000000069bbf4600c30064a delivery 8914: success: did_1+0+0/ message 62398 for user356@example.com is in the mailbox now
@4000000069bbf52a3121b0f0 rblsmtpd: 203.0.113.83 pid 8915: 451 http://zen.spamhaus.org/query?ip=203.0.113.83
@4000000069bbf5f339aaf63f delivery 8916: success: did_1+0+0/ message 62412 for user358@example.com is in the mailbox now
@4000000069bbf6bd19cb523e delivery 8917: success: did_1+0+0/ message 62419 for user359@example.com is in the mailbox now
@4000000069bbf78618d7f6de qmail-smtpd: 8918: mail from <user125@example.net> to <office@example.com> accepted, 26754 bytes
@4000000069bbf8503660e7c0 qmail-smtpd: 8919: mail from <user126@example.net> to <office@example.com> accepted, 26757 bytes
@4000000069bbf91a39850aa6 qmail-smtpd: 8920: mail from <user127@example.net> to <office@example.com> accepted, 26760 bytes
@4000000069bbf9e33a1143c8 tcpserver: pid 8921 from 192.0.2.31 and a status of 1/40 at this moment of the day
@4000000069bbfaad22db2202 tcpserver: pid 8922 from 203.0.113.7 and a status of 2/40 at this moment of the day
@4000000069bbfb7611e60bf0 tcpserver: end 8923 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bbfc4023d2dc6e rblsmtpd: 2001:db8:c6::73be pid 8924: 451 http://zen.spamhaus.org/query?ip=2001:db8:c6::73be
@4000000069bbfd0a382bb561 delivery 8925: success: did_1+0+0/ message 62475 for user367@example.com is in the mailbox now
@4000000069bbfdd33b44fed2 tcpserver: pid 8926 from 203.0.113.61 and a status of 6/40 at this moment of the day
@4000000069bbfe9d155ade91 tcpserver: end 8927 status 0; the connection of 192.0.2.198 was served to its end and closed
@4000000069bbff6615822d09 rblsmtpd: 192.0.2.1 pid 8928: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069bc003003cee100 delivery 8929: success: did_1+0+0/ message 62503 for user371@example.com is in the mailbox now
@4000000069bc00fa2419f104 tcpserver: end 8930 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069bc01c3112554b6 qmail-smtpd: 8931: mail from <user138@example.net> to <office@example.com> accepted, 26793 bytes
@4000000069bc028d39e459c6 tcpserver: end 8932 status 0; the connection of 198.51.100.36 was served to its end and closed
@4000000069bc03562f1f75b6 delivery 8933: success: did_1+0+0/ message 62531 for user375@example.com is in the mailbox now
@4000000069bc0420168d94b5 delivery 8934: success: did_1+0+0/ message 62538 for user376@example.com is in the mailbox now
@4000000069bc04ea2aa50350 delivery 8935: success: did_1+0+0/ message 62545 for user377@example.com is in the mailbox now
@4000000069bc05b325ffb050 tcpserver: end 8936 status 0; the connection of 192.0.2.87 was served to its end and closed
@4000000069bc067d09231469 rblsmtpd: 203.0.113.106 pid 8937: 451 http://bl.spamcop.net/query?ip=203.0.113.106
@4000000069bc0746125a6d07 rblsmtpd: 203.0.113.165 pid 8938: 451 http://b.barracudacentral.org/query?ip=203.0.113.165
@4000000069bc0810342184ba rblsmtpd: 192.0.2.3 pid 8939: 451 http://b.barracudacentral.org/query?ip=192.0.2.3
@4000000069bc08da2008b826 tcpserver: pid 8940 from 192.0.2.28 and a status of 20/40 at this moment of the day
@4000000069bc09a32689ef22 qmail-smtpd: 8941: mail from <user148@example.net> to <office@example.com> accepted, 26823 bytes
@4000000069bc0a6d23498947 tcpserver: pid 8942 from 203.0.113.77 and a status of 22/40 at this moment of the day
@4000000069bc0b3625df8945 tcpserver: end 8943 status 0; the connection of 192.0.2.139 was served to its end and closed
@4000000069bc0c00152b4242 tcpserver: pid 8944 from 198.51.100.32 and a status of 24/40 at this moment of the day
@4000000069bc0cca2bfad04a tcpserver: end 8945 status 0; the connection of 198.51.100.46 was served to its end and closed
@4000000069bc0d930fd4bf47 delivery 8946: success: did_1+0+0/ message 62622 for user388@example.com is in the mailbox now
@4000000069bc0e5d13483760 tcpserver: pid 8947 from 203.0.113.1 and a status of 27/40 at this moment of the day
@4000000069bc0f2608eac978 tcpserver: pid 8948 from 192.0.2.234 and a status of 28/40 at this moment of the day
@4000000069bc0ff01a3b8647 tcpserver: end 8949 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bc10ba10c96c14 qmail-smtpd: 8950: mail from <user157@example.net> to <office@example.com> accepted, 26850 bytes
@4000000069bc11831986ce81 tcpserver: pid 8951 from 203.0.113.54 and a status of 31/40 at this moment of the day
@4000000069bc124d1ce6ade4 qmail-smtpd: 8952: mail from <user159@example.net> to <office@example.com> accepted, 26856 bytes
@4000000069bc131614b320c0 tcpserver: end 8953 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069bc13e01585a533 qmail-smtpd: 8954: mail from <user161@example.net> to <office@example.com> accepted, 26862 bytes
@4000000069bc14aa0566e58d tcpserver: end 8955 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069bc1573086cea96 qmail-smtpd: 8956: mail from <user163@example.net> to <office@example.com> accepted, 26868 bytes
@4000000069bc163d1477c71d qmail-smtpd: 8957: mail from <user164@example.net> to <office@example.com> accepted, 26871 bytes
@4000000069bc1706253417a8 tcpserver: end 8958 status 0; the connection of 203.0.113.29 was served to its end and closed
@4000000069bc17d02da6e1db qmail-smtpd: 8959: mail from <user166@example.net> to <office@example.com> accepted, 26877 bytes
@4000000069bc189a01dc66ad tcpserver: end 8960 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069bc196317745dec qmail-smtpd: 8961: mail from <user168@example.net> to <office@example.com> accepted, 26883 bytes
@4000000069bc1a2d208d9136 tcpserver: pid 8962 from 198.51.100.68 and a status of 2/40 at this moment of the day
@4000000069bc1af62ab6a412 tcpserver: end 8963 status 0; the connection of 203.0.113.166 was served to its end and closed
@4000000069bc1bc00eaddacf qmail-smtpd: 8964: mail from <user171@example.net> to <office@example.com> accepted, 26892 bytes
@4000000069bc1c8a3aba76bd tcpserver: end 8965 status 0; the connection of 198.51.100.57 was served to its end and closed
@4000000069bc1d5315633275 rblsmtpd: 198.51.100.5 pid 8966: 451 http://bl.spamcop.net/query?ip=198.51.100.5
@4000000069bc1e1d330c6963 tcpserver: end 8967 status 0; the connection of 203.0.113.41 was served to its end and closed
@4000000069bc1ee61ba0e199 tcpserver: pid 8968 from 203.0.113.35 and a status of 8/40 at this moment of the day
@4000000069bc1fb022bdee2f tcpserver: end 8969 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bc207a0cfc560b tcpserver: end 8970 status 0; the connection of 192.0.2.91 was served to its end and closed
@4000000069bc21433456db63 qmail-smtpd: 8971: mail from <user178@example.net> to <office@example.com> accepted, 26913 bytes
@4000000069bc220d19e106a6 tcpserver: pid 8972 from 2001:db8:bc::9ca and a status of 12/40 at this moment of the day
@4000000069bc22d61f062bc8 rblsmtpd: 203.0.113.79 pid 8973: 451 http://bl.spamcop.net/query?ip=203.0.113.79
@4000000069bc23a001428379 tcpserver: end 8974 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bc246a35c0f940 qmail-smtpd: 8975: mail from <user182@example.net> to <office@example.com> accepted, 26925 bytes
@4000000069bc25331ca0c42c rblsmtpd: 192.0.2.1 pid 8976: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bc25fd35106621 tcpserver: end 8977 status 0; the connection of 198.51.100.191 was served to its end and closed
@4000000069bc26c6367117fb delivery 8978: success: did_1+0+0/ message 62846 for user31@example.com is in the mailbox now
@4000000069bc27900ee7cafc delivery 8979: success: did_1+0+0/ message 62853 for user32@example.com is in the mailbox now
@4000000069bc285a072f4931 tcpserver: pid 8980 from 203.0.113.5 and a status of 20/40 at this moment of the day
@4000000069bc292317f8fc20 delivery 8981: success: did_1+0+0/ message 62867 for user34@example.com is in the mailbox now
@4000000069bc29ed38652fa7 rblsmtpd: 192.0.2.1 pid 8982: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bc2ab61f38272c tcpserver: pid 8983 from 192.0.2.53 and a status of 23/40 at this moment of the day
@4000000069bc2b8011064c5e rblsmtpd: 203.0.113.11 pid 8984: 451 http://zen.spamhaus.org/query?ip=203.0.113.11
@4000000069bc2c4a1778b6da tcpserver: pid 8985 from 198.51.100.30 and a status of 25/40 at this moment of the day
@4000000069bc2d1317cd383e tcpserver: end 8986 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069bc2ddd0e37f55f tcpserver: pid 8987 from 198.51.100.59 and a status of 27/40 at this moment of the day
@4000000069bc2ea62e7bd58f tcpserver: pid 8988 from 198.51.100.1 and a status of 28/40 at this moment of the day
@4000000069bc2f702e5d0899 tcpserver: end 8989 status 0; the connection of 203.0.113.60 was served to its end and closed
@4000000069bc303a14596fd2 qmail-smtpd: 8990: mail from <user197@example.net> to <office@example.com> accepted, 26970 bytes
@4000000069bc31032c9c9a4c rblsmtpd: 203.0.113.24 pid 8991: 451 http://bl.spamcop.net/query?ip=203.0.113.24
@4000000069bc31cd33b5045b delivery 8992: success: did_1+0+0/ message 62944 for user45@example.com is in the mailbox now
@4000000069bc32962982cbea delivery 8993: success: did_1+0+0/ message 62951 for user46@example.com is in the mailbox now
@4000000069bc336032261d09 rblsmtpd: 192.0.2.11 pid 8994: 451 http://zen.spamhaus.org/query?ip=192.0.2.11
@4000000069bc342a1342c7ae delivery 8995: success: did_1+0+0/ message 62965 for user48@example.com is in the mailbox now
@4000000069bc34f30f8c17fc tcpserver: end 8996 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bc35bd197e3ec0 rblsmtpd: 192.0.2.1 pid 8997: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bc368614bee080 tcpserver: pid 8998 from 203.0.113.6 and a status of 38/40 at this moment of the day
@4000000069bc3750290758b9 rblsmtpd: 203.0.113.87 pid 8999: 451 http://bl.spamcop.net/query?ip=203.0.113.87
@4000000069bc381a0f8dc172 rblsmtpd: 2001:db8:7b::cde3 pid 9000: 451 http://zen.spamhaus.org/query?ip=2001:db8:7b::cde3
@4000000069bc38e312be4e14 tcpserver: pid 9001 from 203.0.113.2 and a status of 1/40 at this moment of the day
@4000000069bc39ad2691eed3 delivery 9002: success: did_1+0+0/ message 63014 for user55@example.com is in the mailbox now
@4000000069bc3a762896f296 qmail-smtpd: 9003: mail from <user210@example.net> to <office@example.com> accepted, 27009 bytes
@4000000069bc3b4001f172cb tcpserver: end 9004 status 0; the connection of 192.0.2.105 was served to its end and closed
@4000000069bc3c0a149dc91a tcpserver: pid 9005 from 192.0.2.9 and a status of 5/40 at this moment of the day
@4000000069bc3cd31bf5e701 delivery 9006: success: did_1+0+0/ message 63042 for user59@example.com is in the mailbox now
@4000000069bc3d9d21d5b982 delivery 9007: success: did_1+0+0/ message 63049 for user60@example.com is in the mailbox now
@4000000069bc3e66096f57e3 tcpserver: pid 9008 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069bc3f3022cdc78d tcpserver: end 9009 status 0; the connection of 198.51.100.80 was served to its end and closed
@4000000069bc3ffa185cb66b tcpserver: end 9010 status 0; the connection of 203.0.113.47 was served to its end and closed
@4000000069bc40c3133fa57d tcpserver: pid 9011 from 203.0.113.207 and a status of 11/40 at this moment of the day
@4000000069bc418d1ced6aec delivery 9012: success: did_1+0+0/ message 63084 for user65@example.com is in the mailbox now
@4000000069bc42560abbb81b tcpserver: end 9013 status 0; the connection of 192.0.2.125 was served to its end and closed
@4000000069bc4320180ace9b rblsmtpd: 203.0.113.7 pid 9014: 451 http://zen.spamhaus.org/query?ip=203.0.113.7
@4000000069bc43ea26c603a5 qmail-smtpd: 9015: mail from <user222@example.net> to <office@example.com> accepted, 27045 bytes
@4000000069bc44b3077bcb94 rblsmtpd: 192.0.2.3 pid 9016: 451 http://b.barracudacentral.org/query?ip=192.0.2.3
@4000000069bc457d0d75dbe8 delivery 9017: success: did_1+0+0/ message 63119 for user70@example.com is in the mailbox now
@4000000069bc46460cb4124b tcpserver: end 9018 status 0; the connection of 192.0.2.87 was served to its end and closed
@4000000069bc47102bfb8da7 qmail-smtpd: 9019: mail from <user226@example.net> to <office@example.com> accepted, 27057 bytes
@4000000069bc47da38b13b51 qmail-smtpd: 9020: mail from <user227@example.net> to <office@example.com> accepted, 27060 bytes
@4000000069bc48a302ca7f57 delivery 9021: success: did_1+0+0/ message 63147 for user74@example.com is in the mailbox now
@4000000069bc496d2f42b375 tcpserver: end 9022 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069bc4a361cbab548 qmail-smtpd: 9023: mail from <user230@example.net> to <office@example.com> accepted, 27069 bytes
@4000000069bc4b001c432007 delivery 9024: success: did_1+0+0/ message 63168 for user77@example.com is in the mailbox now
@4000000069bc4bca136b0cc8 delivery 9025: success: did_1+0+0/ message 63175 for user78@example.com is in the mailbox now
@4000000069bc4c933b9405a5 tcpserver: end 9026 status 0; the connection of 203.0.113.85 was served to its end and closed
@4000000069bc4d5d24d2dafb delivery 9027: success: did_1+0+0/ message 63189 for user80@example.com is in the mailbox now
@4000000069bc4e263563360f tcpserver: pid 9028 from 198.51.100.34 and a status of 28/40 at this moment of the day
@4000000069bc4ef01e4cfb1e tcpserver: end 9029 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069bc4fba29561cfd rblsmtpd: 198.51.100.1 pid 9030: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069bc50830dd861f0 delivery 9031: success: did_1+0+0/ message 63217 for user84@example.com is in the mailbox now
@4000000069bc514d04bcf55f qmail-smtpd: 9032: mail from <user239@example.net> to <office@example.com> accepted, 27096 bytes
@4000000069bc52161a47494f tcpserver: end 9033 status 0; the connection of 198.51.100.65 was served to its end and closed
@4000000069bc52e01b745e75 tcpserver: pid 9034 from 203.0.113.7 and a status of 34/40 at this moment of the day
@4000000069bc53aa3a8ff755 delivery 9035: success: did_1+0+0/ message 63245 for user88@example.com is in the mailbox now
@4000000069bc54730f9af485 qmail-smtpd: 9036: mail from <user243@example.net> to <office@example.com> accepted, 27108 bytes
@4000000069bc553d1b338e82 delivery 9037: success: did_1+0+0/ message 63259 for user90@example.com is in the mailbox now
@4000000069bc56063a1fbfc2 tcpserver: end 9038 status 0; the connection of 203.0.113.23 was served to its end and closed
@4000000069bc56d01aeee858 delivery 9039: success: did_1+0+0/ message 63273 for user92@example.com is in the mailbox now
@4000000069bc579a25d2857b delivery 9040: success: did_1+0+0/ message 63280 for user93@example.com is in the mailbox now
@4000000069bc586315b0a0bb tcpserver: end 9041 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bc592d19e86927 tcpserver: pid 9042 from 192.0.2.33 and a status of 2/40 at this moment of the day
@4000000069bc59f61cec01bd qmail-smtpd: 9043: mail from <user250@example.net> to <office@example.com> accepted, 27129 bytes
@4000000069bc5ac02b10f2ab tcpserver: pid 9044 from 198.51.100.11 and a status of 4/40 at this moment of the day
@4000000069bc5b8a03a534ee delivery 9045: success: did_1+0+0/ message 63315 for user98@example.com is in the mailbox now
@4000000069bc5c533615441a qmail-smtpd: 9046: mail from <user253@example.net> to <office@example.com> accepted, 27138 bytes
@4000000069bc5d1d22dc7cbe tcpserver: pid 9047 from 192.0.2.45 and a status of 7/40 at this moment of the day
@4000000069bc5de600f29085 delivery 9048: success: did_1+0+0/ message 63336 for user101@example.com is in the mailbox now
@4000000069bc5eb02e2b07a3 qmail-smtpd: 9049: mail from <user256@example.net> to <office@example.com> accepted, 27147 bytes
@4000000069bc5f7a0679d97f tcpserver: pid 9050 from 203.0.113.6 and a status of 10/40 at this moment of the day
@4000000069bc604321110bed qmail-smtpd: 9051: mail from <user258@example.net> to <office@example.com> accepted, 27153 bytes
@4000000069bc610d28843880 rblsmtpd: 192.0.2.24 pid 9052: 451 http://bl.spamcop.net/query?ip=192.0.2.24
@4000000069bc61d61da3c628 delivery 9053: success: did_1+0+0/ message 63371 for user106@example.com is in the mailbox now
@4000000069bc62a01bbfcd1d tcpserver: pid 9054 from 198.51.100.6 and a status of 14/40 at this moment of the day
@4000000069bc636a2502a4ee qmail-smtpd: 9055: mail from <user262@example.net> to <office@example.com> accepted, 27165 bytes
@4000000069bc6433199631d8 qmail-smtpd: 9056: mail from <user263@example.net> to <office@example.com> accepted, 27168 bytes
@4000000069bc64fd2c918c48 tcpserver: end 9057 status 0; the connection of 203.0.113.13 was served to its end and closed
@4000000069bc65c61be98267 delivery 9058: success: did_1+0+0/ message 63406 for user111@example.com is in the mailbox now
@4000000069bc669029ca5506 rblsmtpd: 203.0.113.1 pid 9059: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069bc675a031bfa62 tcpserver: end 9060 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bc68231815d1b3 delivery 9061: success: did_1+0+0/ message 63427 for user114@example.com is in the mailbox now
@4000000069bc68ed1d2c594c tcpserver: pid 9062 from 203.0.113.55 and a status of 22/40 at this moment of the day
@4000000069bc69b602fd1fbf delivery 9063: success: did_1+0+0/ message 63441 for user116@example.com is in the mailbox now
@4000000069bc6a803a8bbc43 tcpserver: pid 9064 from 203.0.113.25 and a status of 24/40 at this moment of the day
@4000000069bc6b4a015e624a tcpserver: pid 9065 from 198.51.100.49 and a status of 25/40 at this moment of the day
@4000000069bc6c132676c7b7 tcpserver: end 9066 status 0; the connection of 192.0.2.29 was served to its end and closed
@4000000069bc6cdd22ff21e2 rblsmtpd: 192.0.2.15 pid 9067: 451 http://zen.spamhaus.org/query?ip=192.0.2.15
@4000000069bc6da63987c58a qmail-smtpd: 9068: mail from <user275@example.net> to <office@example.com> accepted, 27204 bytes
@4000000069bc6e7035d9ced0 tcpserver: end 9069 status 0; the connection of 198.51.100.232 was served to its end and closed
@4000000069bc6f3a3783e0b7 tcpserver: end 9070 status 0; the connection of 198.51.100.213 was served to its end and closed
@4000000069bc7003090aaf45 qmail-smtpd: 9071: mail from <user278@example.net> to <office@example.com> accepted, 27213 bytes
@4000000069bc70cd14a440fd tcpserver: pid 9072 from 198.51.100.12 and a status of 32/40 at this moment of the day
@4000000069bc71961d12f1f1 qmail-smtpd: 9073: mail from <user280@example.net> to <office@example.com> accepted, 27219 bytes
@4000000069bc72602e3f0ff9 delivery 9074: success: did_1+0+0/ message 63518 for user127@example.com is in the mailbox now
@4000000069bc732a347a66e8 delivery 9075: success: did_1+0+0/ message 63525 for user128@example.com is in the mailbox now
@4000000069bc73f305f6de38 qmail-smtpd: 9076: mail from <user283@example.net> to <office@example.com> accepted, 27228 bytes
@4000000069bc74bd3930a177 delivery 9077: success: did_1+0+0/ message 63539 for user130@example.com is in the mailbox now
@4000000069bc758617203e94 delivery 9078: success: did_1+0+0/ message 63546 for user131@example.com is in the mailbox now
@4000000069bc76500fc23a6a delivery 9079: success: did_1+0+0/ message 63553 for user132@example.com is in the mailbox now
@4000000069bc771a026de93e tcpserver: end 9080 status 0; the connection of 2001:db8:11::ddb6 was served to its end and closed
@4000000069bc77e3159bd0b6 tcpserver: pid 9081 from 198.51.100.184 and a status of 1/40 at this moment of the day
@4000000069bc78ad113673e5 rblsmtpd: 192.0.2.1 pid 9082: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bc79760071a576 tcpserver: pid 9083 from 2001:db8:8b::a1e6 and a status of 3/40 at this moment of the day
@4000000069bc7a4014606005 tcpserver: end 9084 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069bc7b0a3210fdc4 qmail-smtpd: 9085: mail from <user292@example.net> to <office@example.com> accepted, 27255 bytes
@4000000069bc7bd32e7d17b7 tcpserver: pid 9086 from 192.0.2.69 and a status of 6/40 at this moment of the day
@4000000069bc7c9d171a0df6 rblsmtpd: 192.0.2.5 pid 9087: 451 http://bl.spamcop.net/query?ip=192.0.2.5
@4000000069bc7d6613da598a tcpserver: end 9088 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bc7e302ad3bceb rblsmtpd: 198.51.100.4 pid 9089: 451 http://bl.spamcop.net/query?ip=198.51.100.4
@4000000069bc7efa35f6e08f tcpserver: end 9090 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bc7fc335d0fc8b rblsmtpd: 192.0.2.43 pid 9091: 451 http://zen.spamhaus.org/query?ip=192.0.2.43
@4000000069bc808d10c39800 tcpserver: end 9092 status 0; the connection of 203.0.113.192 was served to its end and closed
@4000000069bc81561f233bfb tcpserver: end 9093 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069bc822029e963ca delivery 9094: success: did_1+0+0/ message 63658 for user147@example.com is in the mailbox now
@4000000069bc82ea2a19f2e0 delivery 9095: success: did_1+0+0/ message 63665 for user148@example.com is in the mailbox now
@4000000069bc83b30a2d9827 tcpserver: end 9096 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069bc847d13a6a22f rblsmtpd: 192.0.2.4 pid 9097: 451 http://b.barracudacentral.org/query?ip=192.0.2.4
@4000000069bc85462f889389 delivery 9098: success: did_1+0+0/ message 63686 for user151@example.com is in the mailbox now
@4000000069bc8610270041f9 tcpserver: pid 9099 from 192.0.2.1 and a status of 19/40 at this moment of the day
@4000000069bc86da1dff8d86 tcpserver: end 9100 status 0; the connection of 192.0.2.213 was served to its end and closed
@4000000069bc87a338ca41a0 delivery 9101: success: did_1+0+0/ message 63707 for user154@example.com is in the mailbox now
@4000000069bc886d393c97c4 delivery 9102: success: did_1+0+0/ message 63714 for user155@example.com is in the mailbox now
@4000000069bc89360bb6bf27 tcpserver: end 9103 status 0; the connection of 192.0.2.80 was served to its end and closed
@4000000069bc8a003a42e5e7 rblsmtpd: 198.51.100.4 pid 9104: 451 http://zen.spamhaus.org/query?ip=198.51.100.4
@4000000069bc8aca02601b0b rblsmtpd: 192.0.2.5 pid 9105: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069bc8b93175e88ce tcpserver: pid 9106 from 198.51.100.190 and a status of 26/40 at this moment of the day
@4000000069bc8c5d0e2dc698 qmail-smtpd: 9107: mail from <user314@example.net> to <office@example.com> accepted, 27321 bytes
@4000000069bc8d2637191b92 tcpserver: pid 9108 from 203.0.113.6 and a status of 28/40 at this moment of the day
@4000000069bc8df02c9e138b delivery 9109: success: did_1+0+0/ message 63763 for user162@example.com is in the mailbox now
@4000000069bc8eba2d045ad6 rblsmtpd: 203.0.113.71 pid 9110: 451 http://zen.spamhaus.org/query?ip=203.0.113.71
@4000000069bc8f8310155734 delivery 9111: success: did_1+0+0/ message 63777 for user164@example.com is in the mailbox now
@4000000069bc904d2b8300c2 delivery 9112: success: did_1+0+0/ message 63784 for user165@example.com is in the mailbox now
@4000000069bc911613853b45 tcpserver: end 9113 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bc91e027e8980f tcpserver: end 9114 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069bc92aa370b4ebc delivery 9115: success: did_1+0+0/ message 63805 for user168@example.com is in the mailbox now
@4000000069bc937310b640d3 qmail-smtpd: 9116: mail from <user323@example.net> to <office@example.com> accepted, 27348 bytes
@4000000069bc943d391d4cd2 rblsmtpd: 203.0.113.135 pid 9117: 451 http://zen.spamhaus.org/query?ip=203.0.113.135
@4000000069bc95062f76d1bf qmail-smtpd: 9118: mail from <user325@example.net> to <office@example.com> accepted, 27354 bytes
@4000000069bc95d00031a0b5 tcpserver: pid 9119 from 192.0.2.71 and a status of 39/40 at this moment of the day
@4000000069bc969a00bf9c06 delivery 9120: success: did_1+0+0/ message 63840 for user173@example.com is in the mailbox now
@4000000069bc9763001971f9 tcpserver: pid 9121 from 192.0.2.44 and a status of 1/40 at this moment of the day
@4000000069bc982d0cbd16b6 tcpserver: pid 9122 from 192.0.2.167 and a status of 2/40 at this moment of the day
@4000000069bc98f61d1b00e6 tcpserver: end 9123 status 0; the connection of 198.51.100.114 was served to its end and closed
@4000000069bc99c00a864796 tcpserver: end 9124 status 0; the connection of 203.0.113.210 was served to its end and closed
@4000000069bc9a8a2abbc050 qmail-smtpd: 9125: mail from <user332@example.net> to <office@example.com> accepted, 27375 bytes
@4000000069bc9b5324a05583 tcpserver: pid 9126 from 198.51.100.84 and a status of 6/40 at this moment of the day
@4000000069bc9c1d0030e504 qmail-smtpd: 9127: mail from <user334@example.net> to <office@example.com> accepted, 27381 bytes
@4000000069bc9ce600e7a8b9 delivery 9128: success: did_1+0+0/ message 63896 for user181@example.com is in the mailbox now
@4000000069bc9db0135dd239 delivery 9129: success: did_1+0+0/ message 63903 for user182@example.com is in the mailbox now
@4000000069bc9e7a2339de87 qmail-smtpd: 9130: mail from <user337@example.net> to <office@example.com> accepted, 27390 bytes
@4000000069bc9f4332f370c0 tcpserver: pid 9131 from 203.0.113.61 and a status of 11/40 at this moment of the day
@4000000069bca00d1ca7cce4 tcpserver: end 9132 status 0; the connection of 198.51.100.148 was served to its end and closed
@4000000069bca0d613085692 delivery 9133: success: did_1+0+0/ message 63931 for user186@example.com is in the mailbox now
@4000000069bca1a011f89730 rblsmtpd: 198.51.100.118 pid 9134: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.118
@4000000069bca26a2716918a tcpserver: end 9135 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bca3331cf9e977 delivery 9136: success: did_1+0+0/ message 63952 for user189@example.com is in the mailbox now
@4000000069bca3fd1dd88def rblsmtpd: 192.0.2.113 pid 9137: 451 http://zen.spamhaus.org/query?ip=192.0.2.113
@4000000069bca4c602571f3c qmail-smtpd: 9138: mail from <user345@example.net> to <office@example.com> accepted, 27414 bytes
@4000000069bca5902607123f qmail-smtpd: 9139: mail from <user346@example.net> to <office@example.com> accepted, 27417 bytes
@4000000069bca65a2a120732 qmail-smtpd: 9140: mail from <user347@example.net> to <office@example.com> accepted, 27420 bytes
@4000000069bca723252ea045 qmail-smtpd: 9141: mail from <user348@example.net> to <office@example.com> accepted, 27423 bytes
@4000000069bca7ed01728f17 qmail-smtpd: 9142: mail from <user349@example.net> to <office@example.com> accepted, 27426 bytes
@4000000069bca8b605eda4c8 delivery 9143: success: did_1+0+0/ message 64001 for user196@example.com is in the mailbox now
@4000000069bca98010b32667 tcpserver: pid 9144 from 203.0.113.17 and a status of 24/40 at this moment of the day
@4000000069bcaa4a38a1acb4 delivery 9145: success: did_1+0+0/ message 64015 for user198@example.com is in the mailbox now
@4000000069bcab13036e4a2e tcpserver: pid 9146 from 192.0.2.4 and a status of 26/40 at this moment of the day
@4000000069bcabdd1ddd434b tcpserver: end 9147 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bcaca60c16d74a tcpserver: pid 9148 from 192.0.2.41 and a status of 28/40 at this moment of the day
@4000000069bcad701cf9e2bb tcpserver: end 9149 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bcae3a30b420e3 delivery 9150: success: did_1+0+0/ message 64050 for user203@example.com is in the mailbox now
@4000000069bcaf0305749091 qmail-smtpd: 9151: mail from <user358@example.net> to <office@example.com> accepted, 27453 bytes
@4000000069bcafcd1b0155f3 qmail-smtpd: 9152: mail from <user359@example.net> to <office@example.com> accepted, 27456 bytes
@4000000069bcb0961073cf8a delivery 9153: success: did_1+0+0/ message 64071 for user206@example.com is in the mailbox now
@4000000069bcb1601c15bfd2 tcpserver: end 9154 status 0; the connection of 198.51.100.172 was served to its end and closed
@4000000069bcb22a209617b4 tcpserver: pid 9155 from 198.51.100.54 and a status of 35/40 at this moment of the day
@4000000069bcb2f30d7f2cd3 tcpserver: end 9156 status 0; the connection of 192.0.2.97 was served to its end and closed
@4000000069bcb3bd137ea669 tcpserver: end 9157 status 0; the connection of 192.0.2.119 was served to its end and closed
@4000000069bcb48629ba0a0f tcpserver: end 9158 status 0; the connection of 203.0.113.118 was served to its end and closed
@4000000069bcb5502e832a26 delivery 9159: success: did_1+0+0/ message 64113 for user212@example.com is in the mailbox now
@4000000069bcb61a04e74e33 rblsmtpd: 192.0.2.53 pid 9160: 451 http://zen.spamhaus.org/query?ip=192.0.2.53
@4000000069bcb6e31babec62 tcpserver: pid 9161 from 192.0.2.1 and a status of 1/40 at this moment of the day
@4000000069bcb7ad18263eb7 qmail-smtpd: 9162: mail from <user369@example.net> to <office@example.com> accepted, 27486 bytes
@4000000069bcb876294fc5ab tcpserver: pid 9163 from 192.0.2.14 and a status of 3/40 at this moment of the day
@4000000069bcb94014b19698 tcpserver: pid 9164 from 192.0.2.22 and a status of 4/40 at this moment of the day
@4000000069bcba0a38d9cae3 qmail-smtpd: 9165: mail from <user372@example.net> to <office@example.com> accepted, 27495 bytes
@4000000069bcbad32752883f delivery 9166: success: did_1+0+0/ message 64162 for user219@example.com is in the mailbox now
@4000000069bcbb9d30a4a00f tcpserver: end 9167 status 0; the connection of 203.0.113.67 was served to its end and closed
@4000000069bcbc661611fa21 tcpserver: pid 9168 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069bcbd303b4047d6 delivery 9169: success: did_1+0+0/ message 64183 for user222@example.com is in the mailbox now
@4000000069bcbdfa2109c7b5 tcpserver: end 9170 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bcbec330fb7c3a tcpserver: end 9171 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069bcbf8d37691c2e tcpserver: pid 9172 from 2001:db8:8b::a1e6 and a status of 12/40 at this moment of the day
@4000000069bcc0560d188ddd qmail-smtpd: 9173: mail from <user380@example.net> to <office@example.com> accepted, 27519 bytes
@4000000069bcc1201e746598 tcpserver: end 9174 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069bcc1ea2b4b831d delivery 9175: success: did_1+0+0/ message 64225 for user228@example.com is in the mailbox now
@4000000069bcc2b30858a86a tcpserver: end 9176 status 0; the connection of 203.0.113.55 was served to its end and closed
@4000000069bcc37d25a9e79e tcpserver: end 9177 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bcc4461e8e02e2 tcpserver: pid 9178 from 198.51.100.218 and a status of 18/40 at this moment of the day
@4000000069bcc51002027c34 tcpserver: pid 9179 from 198.51.100.70 and a status of 19/40 at this moment of the day
@4000000069bcc5da22016ec3 tcpserver: end 9180 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069bcc6a33844de9a rblsmtpd: 203.0.113.18 pid 9181: 451 http://zen.spamhaus.org/query?ip=203.0.113.18
@4000000069bcc76d1366ccf8 qmail-smtpd: 9182: mail from <user389@example.net> to <office@example.com> accepted, 27546 bytes
@4000000069bcc836315836d9 tcpserver: end 9183 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069bcc90006a70bd7 delivery 9184: success: did_1+0+0/ message 64288 for user237@example.com is in the mailbox now
@4000000069bcc9ca1d557ea1 tcpserver: pid 9185 from 192.0.2.37 and a status of 25/40 at this moment of the day
@4000000069bcca930474ee8c delivery 9186: success: did_1+0+0/ message 64302 for user239@example.com is in the mailbox now
@4000000069bccb5d30291133 qmail-smtpd: 9187: mail from <user394@example.net> to <office@example.com> accepted, 27561 bytes
@4000000069bccc263ac1cb10 qmail-smtpd: 9188: mail from <user395@example.net> to <office@example.com> accepted, 27564 bytes
@4000000069bcccf01728d454 delivery 9189: success: did_1+0+0/ message 64323 for user242@example.com is in the mailbox now
@4000000069bccdba038fa922 delivery 9190: success: did_1+0+0/ message 64330 for user243@example.com is in the mailbox now
@4000000069bcce83244f30c4 tcpserver: pid 9191 from 203.0.113.5 and a status of 31/40 at this moment of the day
@4000000069bccf4d2db09339 delivery 9192: success: did_1+0+0/ message 64344 for user245@example.com is in the mailbox now
@4000000069bcd016142818fd tcpserver: end 9193 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069bcd0e00ccd5781 delivery 9194: success: did_1+0+0/ message 64358 for user247@example.com is in the mailbox now
@4000000069bcd1aa1577bcaf tcpserver: end 9195 status 0; the connection of 192.0.2.33 was served to its end and closed
@4000000069bcd27326c82985 tcpserver: pid 9196 from 192.0.2.8 and a status of 36/40 at this moment of the day
@4000000069bcd33d36d46bd9 tcpserver: pid 9197 from 2001:db8:a4::7162 and a status of 37/40 at this moment of the day
@4000000069bcd40607a19fa2 rblsmtpd: 192.0.2.33 pid 9198: 451 http://zen.spamhaus.org/query?ip=192.0.2.33
@4000000069bcd4d02a2051be rblsmtpd: 198.51.100.1 pid 9199: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069bcd59a0df7a330 tcpserver: end 9200 status 0; the connection of 192.0.2.23 was served to its end and closed
@4000000069bcd6631c0fcee0 delivery 9201: success: did_1+0+0/ message 64407 for user254@example.com is in the mailbox now
@4000000069bcd72d2a1319cf rblsmtpd: 203.0.113.62 pid 9202: 451 http://zen.spamhaus.org/query?ip=203.0.113.62
@4000000069bcd7f600fab888 tcpserver: pid 9203 from 198.51.100.217 and a status of 3/40 at this moment of the day
@4000000069bcd8c01ed40b64 delivery 9204: success: did_1+0+0/ message 64428 for user257@example.com is in the mailbox now
@4000000069bcd98a36cca360 qmail-smtpd: 9205: mail from <user412@example.net> to <office@example.com> accepted, 27615 bytes
@4000000069bcda531ffba440 tcpserver: end 9206 status 0; the connection of 198.51.100.132 was served to its end and closed
@4000000069bcdb1d33e1e83b tcpserver: end 9207 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069bcdbe6325bcf20 qmail-smtpd: 9208: mail from <user415@example.net> to <office@example.com> accepted, 27624 bytes
@4000000069bcdcb030492a6d qmail-smtpd: 9209: mail from <user416@example.net> to <office@example.com> accepted, 27627 bytes
@4000000069bcdd7a2313e5d5 qmail-smtpd: 9210: mail from <user417@example.net> to <office@example.com> accepted, 27630 bytes
@4000000069bcde432ce8ac91 tcpserver: end 9211 status 0; the connection of 198.51.100.57 was served to its end and closed
@4000000069bcdf0d09a76ed2 qmail-smtpd: 9212: mail from <user419@example.net> to <office@example.com> accepted, 27636 bytes
@4000000069bcdfd62a2ca184 tcpserver: end 9213 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bce0a018296d56 qmail-smtpd: 9214: mail from <user421@example.net> to <office@example.com> accepted, 27642 bytes
@4000000069bce16a352ad32d tcpserver: end 9215 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bce233004b7c92 tcpserver: pid 9216 from 192.0.2.29 and a status of 16/40 at this moment of the day
@4000000069bce2fd1a57d692 tcpserver: pid 9217 from 192.0.2.1 and a status of 17/40 at this moment of the day
@4000000069bce3c6034ef060 delivery 9218: success: did_1+0+0/ message 64526 for user271@example.com is in the mailbox now
@4000000069bce4902b1c654a qmail-smtpd: 9219: mail from <user426@example.net> to <office@example.com> accepted, 27657 bytes
@4000000069bce55a36036598 qmail-smtpd: 9220: mail from <user427@example.net> to <office@example.com> accepted, 27660 bytes
@4000000069bce6231e88a3b0 tcpserver: pid 9221 from 192.0.2.1 and a status of 21/40 at this moment of the day
@4000000069bce6ed1e903d18 rblsmtpd: 203.0.113.1 pid 9222: 451 http://bl.spamcop.net/query?ip=203.0.113.1
@4000000069bce7b606985287 tcpserver: end 9223 status 0; the connection of 203.0.113.44 was served to its end and closed
@4000000069bce88028128750 tcpserver: pid 9224 from 198.51.100.1 and a status of 24/40 at this moment of the day
@4000000069bce94a035c0df0 rblsmtpd: 198.51.100.29 pid 9225: 451 http://zen.spamhaus.org/query?ip=198.51.100.29
@4000000069bcea13169e5f70 qmail-smtpd: 9226: mail from <user433@example.net> to <office@example.com> accepted, 27678 bytes
@4000000069bceadd18664527 qmail-smtpd: 9227: mail from <user434@example.net> to <office@example.com> accepted, 27681 bytes
@4000000069bceba6250ebc97 qmail-smtpd: 9228: mail from <user435@example.net> to <office@example.com> accepted, 27684 bytes
@4000000069bcec701f6f36ff delivery 9229: success: did_1+0+0/ message 64603 for user282@example.com is in the mailbox now
@4000000069bced3a15d2945e rblsmtpd: 192.0.2.144 pid 9230: 451 http://zen.spamhaus.org/query?ip=192.0.2.144
@4000000069bcee0326bdae0e tcpserver: end 9231 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bceecd2ea63268 qmail-smtpd: 9232: mail from <user439@example.net> to <office@example.com> accepted, 27696 bytes
@4000000069bcef962dcb0d67 rblsmtpd: 192.0.2.98 pid 9233: 451 http://psbl.surriel.com/query?ip=192.0.2.98
@4000000069bcf0600c9bd689 tcpserver: pid 9234 from 203.0.113.3 and a status of 34/40 at this moment of the day
@4000000069bcf12a10e48ad0 tcpserver: pid 9235 from 198.51.100.113 and a status of 35/40 at this moment of the day
@4000000069bcf1f331cc6489 tcpserver: end 9236 status 0; the connection of 2001:db8:24::46df was served to its end and closed
@4000000069bcf2bd157cd885 tcpserver: end 9237 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069bcf386198ce758 tcpserver: pid 9238 from 192.0.2.1 and a status of 38/40 at this moment of the day
@4000000069bcf4501ad0c36b delivery 9239: success: did_1+0+0/ message 64673 for user292@example.com is in the mailbox now
@4000000069bcf51a08b4d498 delivery 9240: success: did_1+0+0/ message 64680 for user293@example.com is in the mailbox now
@4000000069bcf5e30eebea7e qmail-smtpd: 9241: mail from <user448@example.net> to <office@example.com> accepted, 27723 bytes
@4000000069bcf6ad273c13f5 tcpserver: pid 9242 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069bcf7760b3d6b8b tcpserver: end 9243 status 0; the connection of 192.0.2.32 was served to its end and closed
@4000000069bcf8400bd6b8de tcpserver: end 9244 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069bcf90a3747c457 qmail-smtpd: 9245: mail from <user452@example.net> to <office@example.com> accepted, 27735 bytes
@4000000069bcf9d3260c78b7 delivery 9246: success: did_1+0+0/ message 64722 for user299@example.com is in the mailbox now
@4000000069bcfa9d2e2f3a50 tcpserver: end 9247 status 0; the connection of 198.51.100.104 was served to its end and closed
@4000000069bcfb661523eebf qmail-smtpd: 9248: mail from <user455@example.net> to <office@example.com> accepted, 27744 bytes
@4000000069bcfc3024a23aae rblsmtpd: 198.51.100.53 pid 9249: 451 http://bl.spamcop.net/query?ip=198.51.100.53
@4000000069bcfcfa17e01edc tcpserver: end 9250 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bcfdc315d1e92d tcpserver: pid 9251 from 192.0.2.9 and a status of 11/40 at this moment of the day
@4000000069bcfe8d26d2e8a4 tcpserver: end 9252 status 0; the connection of 192.0.2.115 was served to its end and closed
@4000000069bcff5618b79676 qmail-smtpd: 9253: mail from <user460@example.net> to <office@example.com> accepted, 27759 bytes
@4000000069bd002030f0acdc delivery 9254: success: did_1+0+0/ message 64778 for user307@example.com is in the mailbox now
@4000000069bd00ea0abfed6e tcpserver: pid 9255 from 192.0.2.7 and a status of 15/40 at this moment of the day
@4000000069bd01b30666eec6 tcpserver: pid 9256 from 198.51.100.1 and a status of 16/40 at this moment of the day
@4000000069bd027d29e9f2fa qmail-smtpd: 9257: mail from <user464@example.net> to <office@example.com> accepted, 27771 bytes
@4000000069bd0346276435c0 delivery 9258: success: did_1+0+0/ message 64806 for user311@example.com is in the mailbox now
@4000000069bd04100eb62784 delivery 9259: success: did_1+0+0/ message 64813 for user312@example.com is in the mailbox now
@4000000069bd04da1b1925d0 tcpserver: pid 9260 from 192.0.2.1 and a status of 20/40 at this moment of the day
@4000000069bd05a32c95d11f delivery 9261: success: did_1+0+0/ message 64827 for user314@example.com is in the mailbox now
@4000000069bd066d1f6a722b qmail-smtpd: 9262: mail from <user469@example.net> to <office@example.com> accepted, 27786 bytes
@4000000069bd0736184f402c rblsmtpd: 203.0.113.3 pid 9263: 451 http://b.barracudacentral.org/query?ip=203.0.113.3
@4000000069bd0800166d7fa0 delivery 9264: success: did_1+0+0/ message 64848 for user317@example.com is in the mailbox now
@4000000069bd08ca05021759 tcpserver: pid 9265 from 192.0.2.65 and a status of 25/40 at this moment of the day
@4000000069bd09933264aa13 tcpserver: end 9266 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069bd0a5d341a5ceb qmail-smtpd: 9267: mail from <user474@example.net> to <office@example.com> accepted, 27801 bytes
@4000000069bd0b261a86d427 rblsmtpd: 203.0.113.15 pid 9268: 451 http://bl.spamcop.net/query?ip=203.0.113.15
@4000000069bd0bf028f5a999 qmail-smtpd: 9269: mail from <user476@example.net> to <office@example.com> accepted, 27807 bytes
@4000000069bd0cba13227bbe tcpserver: end 9270 status 0; the connection of 192.0.2.51 was served to its end and closed
@4000000069bd0d8337808c8f rblsmtpd: 198.51.100.101 pid 9271: 451 http://zen.spamhaus.org/query?ip=198.51.100.101
@4000000069bd0e4d1b210342 tcpserver: end 9272 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bd0f1609fc414d qmail-smtpd: 9273: mail from <user480@example.net> to <office@example.com> accepted, 27819 bytes
@4000000069bd0fe03a1b9765 qmail-smtpd: 9274: mail from <user481@example.net> to <office@example.com> accepted, 27822 bytes
@4000000069bd10aa307b717c rblsmtpd: 198.51.100.9 pid 9275: 451 http://zen.spamhaus.org/query?ip=198.51.100.9
@4000000069bd11731d1353a6 rblsmtpd: 192.0.2.16 pid 9276: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.16
@4000000069bd123d3291abf1 qmail-smtpd: 9277: mail from <user484@example.net> to <office@example.com> accepted, 27831 bytes
@4000000069bd130606ec9e41 tcpserver: end 9278 status 0; the connection of 192.0.2.146 was served to its end and closed
@4000000069bd13d008f51c11 qmail-smtpd: 9279: mail from <user486@example.net> to <office@example.com> accepted, 27837 bytes
@4000000069bd149a0e242fad rblsmtpd: 198.51.100.178 pid 9280: 451 http://zen.spamhaus.org/query?ip=198.51.100.178
@4000000069bd15632b1cde23 delivery 9281: success: did_1+0+0/ message 64967 for user334@example.com is in the mailbox now
@4000000069bd162d22c06823 qmail-smtpd: 9282: mail from <user489@example.net> to <office@example.com> accepted, 27846 bytes
@4000000069bd16f634fe3a8d qmail-smtpd: 9283: mail from <user490@example.net> to <office@example.com> accepted, 27849 bytes
@4000000069bd17c0010ae856 qmail-smtpd: 9284: mail from <user491@example.net> to <office@example.com> accepted, 27852 bytes
@4000000069bd188a29ebf601 tcpserver: end 9285 status 0; the connection of 192.0.2.73 was served to its end and closed
@4000000069bd195329107b98 delivery 9286: success: did_1+0+0/ message 65002 for user339@example.com is in the mailbox now
@4000000069bd1a1d33d573b0 tcpserver: pid 9287 from 198.51.100.1 and a status of 7/40 at this moment of the day
@4000000069bd1ae604f45130 tcpserver: end 9288 status 0; the connection of 198.51.100.36 was served to its end and closed
@4000000069bd1bb023d5771e delivery 9289: success: did_1+0+0/ message 65023 for user342@example.com is in the mailbox now
@4000000069bd1c7a1bd165c1 tcpserver: pid 9290 from 192.0.2.197 and a status of 10/40 at this moment of the day
@4000000069bd1d43255e2265 qmail-smtpd: 9291: mail from <user498@example.net> to <office@example.com> accepted, 27873 bytes
@4000000069bd1e0d2abba717 tcpserver: pid 9292 from 192.0.2.104 and a status of 12/40 at this moment of the day
@4000000069bd1ed6371b437e tcpserver: pid 9293 from 2001:db8:8b::a1e6 and a status of 13/40 at this moment of the day
@4000000069bd1fa01c3a1d82 rblsmtpd: 192.0.2.206 pid 9294: 451 http://bl.spamcop.net/query?ip=192.0.2.206
@4000000069bd206a0da8aab8 qmail-smtpd: 9295: mail from <user502@example.net> to <office@example.com> accepted, 27885 bytes
@4000000069bd2133098852eb qmail-smtpd: 9296: mail from <user503@example.net> to <office@example.com> accepted, 27888 bytes
@4000000069bd21fd2c24c1ac tcpserver: pid 9297 from 192.0.2.1 and a status of 17/40 at this moment of the day
@4000000069bd22c60069a360 qmail-smtpd: 9298: mail from <user505@example.net> to <office@example.com> accepted, 27894 bytes
@4000000069bd23900f34f8ba tcpserver: end 9299 status 0; the connection of 203.0.113.91 was served to its end and closed
@4000000069bd245a20ac60b6 rblsmtpd: 198.51.100.22 pid 9300: 451 http://b.barracudacentral.org/query?ip=198.51.100.22
@4000000069bd25231cfdae49 tcpserver: pid 9301 from 192.0.2.79 and a status of 21/40 at this moment of the day
@4000000069bd25ed010562b1 tcpserver: pid 9302 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069bd26b6235c0fba tcpserver: pid 9303 from 203.0.113.138 and a status of 23/40 at this moment of the day
@4000000069bd27802b0ae6f5 qmail-smtpd: 9304: mail from <user511@example.net> to <office@example.com> accepted, 27912 bytes
@4000000069bd284a37dec622 rblsmtpd: 192.0.2.142 pid 9305: 451 http://zen.spamhaus.org/query?ip=192.0.2.142
@4000000069bd2913222486cc tcpserver: pid 9306 from 203.0.113.14 and a status of 26/40 at this moment of the day
@4000000069bd29dd12849043 tcpserver: pid 9307 from 203.0.113.61 and a status of 27/40 at this moment of the day
@4000000069bd2aa6134bb035 tcpserver: pid 9308 from 192.0.2.1 and a status of 28/40 at this moment of the day
@4000000069bd2b70088e0375 delivery 9309: success: did_1+0+0/ message 65163 for user362@example.com is in the mailbox now
@4000000069bd2c3a2e067adb delivery 9310: success: did_1+0+0/ message 65170 for user363@example.com is in the mailbox now
@4000000069bd2d033940066e delivery 9311: success: did_1+0+0/ message 65177 for user364@example.com is in the mailbox now
@4000000069bd2dcd0e9932ac delivery 9312: success: did_1+0+0/ message 65184 for user365@example.com is in the mailbox now
@4000000069bd2e962cffeeec tcpserver: end 9313 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069bd2f6033d717b6 tcpserver: pid 9314 from 192.0.2.32 and a status of 34/40 at this moment of the day
@4000000069bd302a307cd67d tcpserver: pid 9315 from 198.51.100.104 and a status of 35/40 at this moment of the day
@4000000069bd30f3148cf633 tcpserver: pid 9316 from 192.0.2.67 and a status of 36/40 at this moment of the day
@4000000069bd31bd344b80ba tcpserver: pid 9317 from 198.51.100.204 and a status of 37/40 at this moment of the day
@4000000069bd328627bf5780 delivery 9318: success: did_1+0+0/ message 65226 for user371@example.com is in the mailbox now
@4000000069bd3350349cf134 tcpserver: end 9319 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069bd341a200b46c7 qmail-smtpd: 9320: mail from <user527@example.net> to <office@example.com> accepted, 27960 bytes
@4000000069bd34e338c2a616 delivery 9321: success: did_1+0+0/ message 65247 for user374@example.com is in the mailbox now
@4000000069bd35ad16418311 rblsmtpd: 203.0.113.167 pid 9322: 451 http://zen.spamhaus.org/query?ip=203.0.113.167
@4000000069bd36761ede2e68 tcpserver: end 9323 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069bd374002536612 tcpserver: end 9324 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069bd380a1b218b30 qmail-smtpd: 9325: mail from <user532@example.net> to <office@example.com> accepted, 27975 bytes
@4000000069bd38d306eb67de tcpserver: end 9326 status 0; the connection of 198.51.100.87 was served to its end and closed
@4000000069bd399d38a4a4d8 delivery 9327: success: did_1+0+0/ message 65289 for user380@example.com is in the mailbox now
@4000000069bd3a6608eea959 tcpserver: end 9328 status 0; the connection of 203.0.113.46 was served to its end and closed
@4000000069bd3b302ea07bbe delivery 9329: success: did_1+0+0/ message 65303 for user382@example.com is in the mailbox now
@4000000069bd3bfa1681eb6c tcpserver: end 9330 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069bd3cc308b4cf41 tcpserver: pid 9331 from 203.0.113.122 and a status of 11/40 at this moment of the day
@4000000069bd3d8d08c62ec5 rblsmtpd: 192.0.2.2 pid 9332: 451 http://psbl.surriel.com/query?ip=192.0.2.2
@4000000069bd3e56072bde09 qmail-smtpd: 9333: mail from <user540@example.net> to <office@example.com> accepted, 27999 bytes
@4000000069bd3f202058e336 tcpserver: end 9334 status 0; the connection of 198.51.100.38 was served to its end and closed
@4000000069bd3fea3aef416d delivery 9335: success: did_1+0+0/ message 65345 for user388@example.com is in the mailbox now
@4000000069bd40b33b8fb7f2 qmail-smtpd: 9336: mail from <user543@example.net> to <office@example.com> accepted, 28008 bytes
@4000000069bd417d39891649 delivery 9337: success: did_1+0+0/ message 65359 for user1@example.com is in the mailbox now
@4000000069bd424636860968 delivery 9338: success: did_1+0+0/ message 65366 for user2@example.com is in the mailbox now
@4000000069bd43100dee139c delivery 9339: success: did_1+0+0/ message 65373 for user3@example.com is in the mailbox now
@4000000069bd43da26ad7d6e tcpserver: pid 9340 from 198.51.100.5 and a status of 20/40 at this moment of the day
@4000000069bd44a32044466b tcpserver: pid 9341 from 203.0.113.113 and a status of 21/40 at this moment of the day
@4000000069bd456d078f64e8 qmail-smtpd: 9342: mail from <user549@example.net> to <office@example.com> accepted, 28026 bytes
@4000000069bd463622826f32 qmail-smtpd: 9343: mail from <user550@example.net> to <office@example.com> accepted, 28029 bytes
@4000000069bd4700043ae7ef rblsmtpd: 192.0.2.1 pid 9344: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bd47ca394df3b3 delivery 9345: success: did_1+0+0/ message 65415 for user9@example.com is in the mailbox now
@4000000069bd48930e97c3f6 delivery 9346: success: did_1+0+0/ message 65422 for user10@example.com is in the mailbox now
@4000000069bd495d01840b96 tcpserver: pid 9347 from 192.0.2.217 and a status of 27/40 at this moment of the day
@4000000069bd4a262d841608 tcpserver: pid 9348 from 2001:db8:8b::a1e6 and a status of 28/40 at this moment of the day
@4000000069bd4af02f1ed4e7 tcpserver: pid 9349 from 198.51.100.14 and a status of 29/40 at this moment of the day
@4000000069bd4bba39248eaf delivery 9350: success: did_1+0+0/ message 65450 for user14@example.com is in the mailbox now
@4000000069bd4c8302b5270a tcpserver: end 9351 status 0; the connection of 198.51.100.165 was served to its end and closed
@4000000069bd4d4d167a84f0 tcpserver: pid 9352 from 198.51.100.2 and a status of 32/40 at this moment of the day
@4000000069bd4e162f0b4a1b rblsmtpd: 203.0.113.157 pid 9353: 451 http://zen.spamhaus.org/query?ip=203.0.113.157
@4000000069bd4ee01e7ba100 delivery 9354: success: did_1+0+0/ message 65478 for user18@example.com is in the mailbox now
@4000000069bd4faa3aa36f74 rblsmtpd: 203.0.113.104 pid 9355: 451 http://b.barracudacentral.org/query?ip=203.0.113.104
@4000000069bd507303ba091c tcpserver: pid 9356 from 192.0.2.9 and a status of 36/40 at this moment of the day
@4000000069bd513d3472f46f tcpserver: pid 9357 from 198.51.100.8 and a status of 37/40 at this moment of the day
@4000000069bd5206091f3c73 tcpserver: pid 9358 from 192.0.2.27 and a status of 38/40 at this moment of the day
@4000000069bd52d0216158ac rblsmtpd: 203.0.113.7 pid 9359: 451 http://zen.spamhaus.org/query?ip=203.0.113.7
@4000000069bd539a35d3ac99 tcpserver: end 9360 status 0; the connection of 203.0.113.13 was served to its end and closed
@4000000069bd54631f87db96 delivery 9361: success: did_1+0+0/ message 65527 for user25@example.com is in the mailbox now
@4000000069bd552d03d846c5 tcpserver: end 9362 status 0; the connection of 198.51.100.149 was served to its end and closed
@4000000069bd55f614af42e8 delivery 9363: success: did_1+0+0/ message 65541 for user27@example.com is in the mailbox now
@4000000069bd56c031e9c87d tcpserver: end 9364 status 0; the connection of 198.51.100.28 was served to its end and closed
@4000000069bd578a02ffa29b delivery 9365: success: did_1+0+0/ message 65555 for user29@example.com is in the mailbox now
@4000000069bd58532ceafaef tcpserver: pid 9366 from 203.0.113.140 and a status of 6/40 at this moment of the day
@4000000069bd591d32c2c53e rblsmtpd: 198.51.100.58 pid 9367: 451 http://b.barracudacentral.org/query?ip=198.51.100.58
@4000000069bd59e62ce19b52 tcpserver: end 9368 status 0; the connection of 203.0.113.86 was served to its end and closed
@4000000069bd5ab01e3ec86b delivery 9369: success: did_1+0+0/ message 65583 for user33@example.com is in the mailbox now
@4000000069bd5b7a1045fac4 tcpserver: end 9370 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069bd5c432f666188 tcpserver: end 9371 status 0; the connection of 198.51.100.79 was served to its end and closed
@4000000069bd5d0d2cea5b4e delivery 9372: success: did_1+0+0/ message 65604 for user36@example.com is in the mailbox now
@4000000069bd5dd61f62443f tcpserver: pid 9373 from 198.51.100.46 and a status of 13/40 at this moment of the day
@4000000069bd5ea006371540 delivery 9374: success: did_1+0+0/ message 65618 for user38@example.com is in the mailbox now
@4000000069bd5f6a23c8e1b3 rblsmtpd: 203.0.113.1 pid 9375: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069bd60332313722a qmail-smtpd: 9376: mail from <user583@example.net> to <office@example.com> accepted, 28128 bytes
@4000000069bd60fd08aee853 tcpserver: pid 9377 from 198.51.100.10 and a status of 17/40 at this moment of the day
@4000000069bd61c611f85e59 rblsmtpd: 198.51.100.132 pid 9378: 451 http://psbl.surriel.com/query?ip=198.51.100.132
@4000000069bd629022258cdc tcpserver: end 9379 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069bd635a21f07a71 qmail-smtpd: 9380: mail from <user587@example.net> to <office@example.com> accepted, 28140 bytes
@4000000069bd642320d3588f qmail-smtpd: 9381: mail from <user588@example.net> to <office@example.com> accepted, 28143 bytes
@4000000069bd64ed25da855a tcpserver: pid 9382 from 198.51.100.21 and a status of 22/40 at this moment of the day
@4000000069bd65b60ab6c2ea qmail-smtpd: 9383: mail from <user590@example.net> to <office@example.com> accepted, 28149 bytes
@4000000069bd668028c8c9b1 delivery 9384: success: did_1+0+0/ message 65688 for user48@example.com is in the mailbox now
@4000000069bd674a34c87422 tcpserver: end 9385 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069bd68133890eed1 tcpserver: pid 9386 from 198.51.100.8 and a status of 26/40 at this moment of the day
@4000000069bd68dd16f9785a delivery 9387: success: did_1+0+0/ message 65709 for user51@example.com is in the mailbox now
@4000000069bd69a62e120814 rblsmtpd: 192.0.2.12 pid 9388: 451 http://b.barracudacentral.org/query?ip=192.0.2.12
@4000000069bd6a703b396d5f qmail-smtpd: 9389: mail from <user596@example.net> to <office@example.com> accepted, 28167 bytes
@4000000069bd6b3a18fda9dd tcpserver: end 9390 status 0; the connection of 203.0.113.26 was served to its end and closed
@4000000069bd6c030bb857bc delivery 9391: success: did_1+0+0/ message 65737 for user55@example.com is in the mailbox now
@4000000069bd6ccd29c5a531 qmail-smtpd: 9392: mail from <user599@example.net> to <office@example.com> accepted, 28176 bytes
@4000000069bd6d961000353a tcpserver: pid 9393 from 192.0.2.188 and a status of 33/40 at this moment of the day
@4000000069bd6e600e0df6ce qmail-smtpd: 9394: mail from <user601@example.net> to <office@example.com> accepted, 28182 bytes
@4000000069bd6f2a0a2e4a8e tcpserver: end 9395 status 0; the connection of 203.0.113.85 was served to its end and closed
@4000000069bd6ff33220e2b0 rblsmtpd: 192.0.2.144 pid 9396: 451 http://bl.spamcop.net/query?ip=192.0.2.144
@4000000069bd70bd199f4e8b delivery 9397: success: did_1+0+0/ message 65779 for user61@example.com is in the mailbox now
@4000000069bd718638522b56 tcpserver: end 9398 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bd72502ddfbd6b qmail-smtpd: 9399: mail from <user606@example.net> to <office@example.com> accepted, 28197 bytes
@4000000069bd731a2d4ddc6a qmail-smtpd: 9400: mail from <user607@example.net> to <office@example.com> accepted, 28200 bytes
@4000000069bd73e3273b547c delivery 9401: success: did_1+0+0/ message 65807 for user65@example.com is in the mailbox now
@4000000069bd74ad31c27715 tcpserver: end 9402 status 0; the connection of 192.0.2.97 was served to its end and closed
@4000000069bd75762aa6b25c tcpserver: pid 9403 from 203.0.113.2 and a status of 3/40 at this moment of the day
@4000000069bd76401c939245 tcpserver: pid 9404 from 203.0.113.173 and a status of 4/40 at this moment of the day
@4000000069bd770a1bbcfa30 tcpserver: end 9405 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bd77d3185ff620 qmail-smtpd: 9406: mail from <user613@example.net> to <office@example.com> accepted, 28218 bytes
@4000000069bd789d24b0a175 qmail-smtpd: 9407: mail from <user614@example.net> to <office@example.com> accepted, 28221 bytes
@4000000069bd796612cbca41 tcpserver: pid 9408 from 203.0.113.37 and a status of 8/40 at this moment of the day
@4000000069bd7a302113c109 rblsmtpd: 203.0.113.25 pid 9409: 451 http://zen.spamhaus.org/query?ip=203.0.113.25
@4000000069bd7afa27c3251e tcpserver: end 9410 status 0; the connection of 2001:db8:d3::51c4 was served to its end and closed
@4000000069bd7bc30553c48f delivery 9411: success: did_1+0+0/ message 65877 for user75@example.com is in the mailbox now
@4000000069bd7c8d2bccfa68 delivery 9412: success: did_1+0+0/ message 65884 for user76@example.com is in the mailbox now
@4000000069bd7d56294cb798 tcpserver: pid 9413 from 203.0.113.40 and a status of 13/40 at this moment of the day
@4000000069bd7e2029fb633d rblsmtpd: 198.51.100.77 pid 9414: 451 http://zen.spamhaus.org/query?ip=198.51.100.77
@4000000069bd7eea39c18099 qmail-smtpd: 9415: mail from <user622@example.net> to <office@example.com> accepted, 28245 bytes
@4000000069bd7fb32fa6723d delivery 9416: success: did_1+0+0/ message 65912 for user80@example.com is in the mailbox now
@4000000069bd807d1eae4420 tcpserver: pid 9417 from 192.0.2.1 and a status of 17/40 at this moment of the day
@4000000069bd814603c940ee rblsmtpd: 198.51.100.27 pid 9418: 451 http://b.barracudacentral.org/query?ip=198.51.100.27
@4000000069bd8210335e7e86 delivery 9419: success: did_1+0+0/ message 65933 for user83@example.com is in the mailbox now
@4000000069bd82da25442d15 qmail-smtpd: 9420: mail from <user627@example.net> to <office@example.com> accepted, 28260 bytes
@4000000069bd83a31678e753 delivery 9421: success: did_1+0+0/ message 65947 for user85@example.com is in the mailbox now
@4000000069bd846d3ae444f8 qmail-smtpd: 9422: mail from <user629@example.net> to <office@example.com> accepted, 28266 bytes
@4000000069bd8536080859ca tcpserver: end 9423 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069bd860037ff6e88 qmail-smtpd: 9424: mail from <user631@example.net> to <office@example.com> accepted, 28272 bytes
@4000000069bd86ca329df9c5 tcpserver: pid 9425 from 192.0.2.6 and a status of 25/40 at this moment of the day
@4000000069bd879300743dac tcpserver: end 9426 status 0; the connection of 198.51.100.53 was served to its end and closed
@4000000069bd885d0cbb3809 delivery 9427: success: did_1+0+0/ message 65989 for user91@example.com is in the mailbox now
@4000000069bd8926295220c3 qmail-smtpd: 9428: mail from <user635@example.net> to <office@example.com> accepted, 28284 bytes
@4000000069bd89f00ce03178 delivery 9429: success: did_1+0+0/ message 66003 for user93@example.com is in the mailbox now
@4000000069bd8aba31904076 tcpserver: end 9430 status 0; the connection of 203.0.113.38 was served to its end and closed
@4000000069bd8b830848f472 tcpserver: pid 9431 from 192.0.2.1 and a status of 31/40 at this moment of the day
@4000000069bd8c4d19c479ea tcpserver: end 9432 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069bd8d16044d0144 tcpserver: pid 9433 from 198.51.100.9 and a status of 33/40 at this moment of the day
@4000000069bd8de01c6700c9 tcpserver: end 9434 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bd8eaa0bba587c tcpserver: pid 9435 from 192.0.2.66 and a status of 35/40 at this moment of the day
@4000000069bd8f7306abc828 tcpserver: end 9436 status 0; the connection of 198.51.100.99 was served to its end and closed
@4000000069bd903d3b6c8973 tcpserver: end 9437 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069bd9106249ffe91 tcpserver: end 9438 status 0; the connection of 192.0.2.98 was served to its end and closed
@4000000069bd91d01e072985 delivery 9439: success: did_1+0+0/ message 66073 for user103@example.com is in the mailbox now
@4000000069bd929a320c3101 tcpserver: end 9440 status 0; the connection of 192.0.2.214 was served to its end and closed
@4000000069bd93632a371e3e qmail-smtpd: 9441: mail from <user648@example.net> to <office@example.com> accepted, 28323 bytes
@4000000069bd942d342a392b tcpserver: end 9442 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069bd94f6130fa695 qmail-smtpd: 9443: mail from <user650@example.net> to <office@example.com> accepted, 28329 bytes
@4000000069bd95c03313f102 delivery 9444: success: did_1+0+0/ message 66108 for user108@example.com is in the mailbox now
@4000000069bd968a2a1aef52 tcpserver: end 9445 status 0; the connection of 192.0.2.134 was served to its end and closed
@4000000069bd97533588e76f rblsmtpd: 198.51.100.24 pid 9446: 451 http://bl.spamcop.net/query?ip=198.51.100.24
@4000000069bd981d00e53816 tcpserver: end 9447 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bd98e605de6cf4 tcpserver: end 9448 status 0; the connection of 203.0.113.44 was served to its end and closed
@4000000069bd99b01f97f693 tcpserver: pid 9449 from 203.0.113.24 and a status of 9/40 at this moment of the day
@4000000069bd9a7a0f6aecea tcpserver: end 9450 status 0; the connection of 198.51.100.33 was served to its end and closed
@4000000069bd9b43390b106d rblsmtpd: 192.0.2.221 pid 9451: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.221
@4000000069bd9c0d35f22ed9 tcpserver: pid 9452 from 198.51.100.15 and a status of 12/40 at this moment of the day
@4000000069bd9cd62aaf9256 qmail-smtpd: 9453: mail from <user660@example.net> to <office@example.com> accepted, 28359 bytes
@4000000069bd9da01e5f0d68 qmail-smtpd: 9454: mail from <user661@example.net> to <office@example.com> accepted, 28362 bytes
@4000000069bd9e6a163f648e delivery 9455: success: did_1+0+0/ message 66185 for user119@example.com is in the mailbox now
@4000000069bd9f3322227171 delivery 9456: success: did_1+0+0/ message 66192 for user120@example.com is in the mailbox now
@4000000069bd9ffd365f0e9d qmail-smtpd: 9457: mail from <user664@example.net> to <office@example.com> accepted, 28371 bytes
@4000000069bda0c614124ce6 rblsmtpd: 198.51.100.117 pid 9458: 451 http://psbl.surriel.com/query?ip=198.51.100.117
@4000000069bda1901c276a5b delivery 9459: success: did_1+0+0/ message 66213 for user123@example.com is in the mailbox now
@4000000069bda25a1f8bd1cf tcpserver: pid 9460 from 198.51.100.13 and a status of 20/40 at this moment of the day
@4000000069bda32314d80e66 qmail-smtpd: 9461: mail from <user668@example.net> to <office@example.com> accepted, 28383 bytes
@4000000069bda3ed18c84b75 tcpserver: pid 9462 from 203.0.113.154 and a status of 22/40 at this moment of the day
@4000000069bda4b6235b829d tcpserver: pid 9463 from 198.51.100.21 and a status of 23/40 at this moment of the day
@4000000069bda58020623f9a tcpserver: end 9464 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bda64a132356b9 tcpserver: pid 9465 from 192.0.2.5 and a status of 25/40 at this moment of the day
@4000000069bda71329e15663 tcpserver: end 9466 status 0; the connection of 198.51.100.153 was served to its end and closed
@4000000069bda7dd35ebb80f tcpserver: pid 9467 from 192.0.2.95 and a status of 27/40 at this moment of the day
@4000000069bda8a6170fdd5f tcpserver: end 9468 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069bda97012ba88c5 tcpserver: end 9469 status 0; the connection of 192.0.2.87 was served to its end and closed
@4000000069bdaa3a29fb6e97 tcpserver: end 9470 status 0; the connection of 198.51.100.125 was served to its end and closed
@4000000069bdab032ce5ec05 tcpserver: end 9471 status 0; the connection of 203.0.113.201 was served to its end and closed
@4000000069bdabcd18022092 delivery 9472: success: did_1+0+0/ message 66304 for user136@example.com is in the mailbox now
@4000000069bdac960fc71c32 delivery 9473: success: did_1+0+0/ message 66311 for user137@example.com is in the mailbox now
@4000000069bdad6026f6aede tcpserver: pid 9474 from 203.0.113.1 and a status of 34/40 at this moment of the day
@4000000069bdae2a1a3f86a9 delivery 9475: success: did_1+0+0/ message 66325 for user139@example.com is in the mailbox now
@4000000069bdaef30f054a74 tcpserver: pid 9476 from 192.0.2.233 and a status of 36/40 at this moment of the day
@4000000069bdafbd1d526d40 qmail-smtpd: 9477: mail from <user684@example.net> to <office@example.com> accepted, 28431 bytes
@4000000069bdb08615c30f9b tcpserver: pid 9478 from 192.0.2.3 and a status of 38/40 at this moment of the day
@4000000069bdb1501e1c3be4 tcpserver: pid 9479 from 198.51.100.18 and a status of 39/40 at this moment of the day
@4000000069bdb21a1c8c87ae delivery 9480: success: did_1+0+0/ message 66360 for user144@example.com is in the mailbox now
@4000000069bdb2e33530f27b tcpserver: pid 9481 from 203.0.113.31 and a status of 1/40 at this moment of the day
@4000000069bdb3ad159a768e tcpserver: pid 9482 from 203.0.113.10 and a status of 2/40 at this moment of the day
@4000000069bdb4762bd128e7 tcpserver: end 9483 status 0; the connection of 198.51.100.34 was served to its end and closed
@4000000069bdb5400e76e602 tcpserver: pid 9484 from 198.51.100.2 and a status of 4/40 at this moment of the day
@4000000069bdb60a35d3dd4a rblsmtpd: 192.0.2.128 pid 9485: 451 http://b.barracudacentral.org/query?ip=192.0.2.128
@4000000069bdb6d333bd8182 delivery 9486: success: did_1+0+0/ message 66402 for user150@example.com is in the mailbox now
@4000000069bdb79d33d8eada rblsmtpd: 203.0.113.160 pid 9487: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.160
@4000000069bdb8662bead224 tcpserver: end 9488 status 0; the connection of 203.0.113.190 was served to its end and closed
@4000000069bdb93027083710 rblsmtpd: 198.51.100.21 pid 9489: 451 http://zen.spamhaus.org/query?ip=198.51.100.21
@4000000069bdb9fa0546d3e5 rblsmtpd: 192.0.2.126 pid 9490: 451 http://bl.spamcop.net/query?ip=192.0.2.126
@4000000069bdbac3054b5659 tcpserver: end 9491 status 0; the connection of 198.51.100.27 was served to its end and closed
@4000000069bdbb8d13958881 delivery 9492: success: did_1+0+0/ message 66444 for user156@example.com is in the mailbox now
@4000000069bdbc560200c898 rblsmtpd: 2001:db8:bc::9ca pid 9493: 451 http://b.barracudacentral.org/query?ip=2001:db8:bc::9ca
@4000000069bdbd20053154ed qmail-smtpd: 9494: mail from <user701@example.net> to <office@example.com> accepted, 28482 bytes
@4000000069bdbdea3a4bb237 tcpserver: pid 9495 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069bdbeb322273703 tcpserver: end 9496 status 0; the connection of 198.51.100.211 was served to its end and closed
@4000000069bdbf7d1bf1670e rblsmtpd: 198.51.100.153 pid 9497: 451 http://bl.spamcop.net/query?ip=198.51.100.153
@4000000069bdc0461b742c4f tcpserver: pid 9498 from 192.0.2.234 and a status of 18/40 at this moment of the day
@4000000069bdc110146fff31 tcpserver: pid 9499 from 203.0.113.15 and a status of 19/40 at this moment of the day
@4000000069bdc1da31825c4d delivery 9500: success: did_1+0+0/ message 66500 for user164@example.com is in the mailbox now
@4000000069bdc2a3238e38b7 tcpserver: end 9501 status 0; the connection of 203.0.113.113 was served to its end and closed
@4000000069bdc36d0c6e9be3 tcpserver: pid 9502 from 198.51.100.4 and a status of 22/40 at this moment of the day
@4000000069bdc43626ed335d delivery 9503: success: did_1+0+0/ message 66521 for user167@example.com is in the mailbox now
@4000000069bdc50001e6eed2 tcpserver: end 9504 status 0; the connection of 203.0.113.119 was served to its end and closed
@4000000069bdc5ca203dbd29 delivery 9505: success: did_1+0+0/ message 66535 for user169@example.com is in the mailbox now
@4000000069bdc6932a7aa35c rblsmtpd: 198.51.100.85 pid 9506: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.85
@4000000069bdc75d2a8490d5 delivery 9507: success: did_1+0+0/ message 66549 for user171@example.com is in the mailbox now
@4000000069bdc8260af00779 delivery 9508: success: did_1+0+0/ message 66556 for user172@example.com is in the mailbox now
@4000000069bdc8f0031be6d6 tcpserver: end 9509 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069bdc9ba0264f256 delivery 9510: success: did_1+0+0/ message 66570 for user174@example.com is in the mailbox now
@4000000069bdca83057d8a9f delivery 9511: success: did_1+0+0/ message 66577 for user175@example.com is in the mailbox now
@4000000069bdcb4d25e2c561 rblsmtpd: 203.0.113.122 pid 9512: 451 http://zen.spamhaus.org/query?ip=203.0.113.122
@4000000069bdcc1605dc9b3a delivery 9513: success: did_1+0+0/ message 66591 for user177@example.com is in the mailbox now
@4000000069bdcce02c40a1a6 tcpserver: end 9514 status 0; the connection of 198.51.100.28 was served to its end and closed
@4000000069bdcdaa028f06d3 tcpserver: end 9515 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069bdce732a124c11 tcpserver: pid 9516 from 198.51.100.37 and a status of 36/40 at this moment of the day
@4000000069bdcf3d003b9e83 delivery 9517: success: did_1+0+0/ message 66619 for user181@example.com is in the mailbox now
@4000000069bdd0061a21eac5 tcpserver: pid 9518 from 198.51.100.62 and a status of 38/40 at this moment of the day
@4000000069bdd0d0216bc2d4 qmail-smtpd: 9519: mail from <user726@example.net> to <office@example.com> accepted, 28557 bytes
@4000000069bdd19a00e4eeea tcpserver: end 9520 status 0; the connection of 192.0.2.65 was served to its end and closed
@4000000069bdd2630ef463fe tcpserver: pid 9521 from 192.0.2.76 and a status of 1/40 at this moment of the day
@4000000069bdd32d2d2fa77d qmail-smtpd: 9522: mail from <user729@example.net> to <office@example.com> accepted, 28566 bytes
@4000000069bdd3f617b5c343 rblsmtpd: 198.51.100.2 pid 9523: 451 http://b.barracudacentral.org/query?ip=198.51.100.2
@4000000069bdd4c026e9f4fe tcpserver: end 9524 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069bdd58a00781638 tcpserver: end 9525 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069bdd6533a29a1e5 tcpserver: end 9526 status 0; the connection of 198.51.100.134 was served to its end and closed
@4000000069bdd71d2de8903c delivery 9527: success: did_1+0+0/ message 66689 for user191@example.com is in the mailbox now
@4000000069bdd7e628da5392 tcpserver: end 9528 status 0; the connection of 198.51.100.57 was served to its end and closed
@4000000069bdd8b00f9745e8 tcpserver: pid 9529 from 192.0.2.1 and a status of 9/40 at this moment of the day
@4000000069bdd97a05a2cda4 rblsmtpd: 203.0.113.99 pid 9530: 451 http://zen.spamhaus.org/query?ip=203.0.113.99
@4000000069bdda432fae91e0 delivery 9531: success: did_1+0+0/ message 66717 for user195@example.com is in the mailbox now
@4000000069bddb0d2bd369dc tcpserver: end 9532 status 0; the connection of 203.0.113.55 was served to its end and closed
@4000000069bddbd60f547239 delivery 9533: success: did_1+0+0/ message 66731 for user197@example.com is in the mailbox now
@4000000069bddca03b6c5306 qmail-smtpd: 9534: mail from <user741@example.net> to <office@example.com> accepted, 28602 bytes
@4000000069bddd6a08a3010c tcpserver: end 9535 status 0; the connection of 192.0.2.72 was served to its end and closed
@4000000069bdde3326e5e11a qmail-smtpd: 9536: mail from <user743@example.net> to <office@example.com> accepted, 28608 bytes
@4000000069bddefd33373950 tcpserver: end 9537 status 0; the connection of 203.0.113.131 was served to its end and closed
@4000000069bddfc63227cd99 tcpserver: end 9538 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069bde0901a704afd tcpserver: end 9539 status 0; the connection of 203.0.113.77 was served to its end and closed
@4000000069bde15a2b01a267 tcpserver: pid 9540 from 203.0.113.1 and a status of 20/40 at this moment of the day
@4000000069bde223271da2bd delivery 9541: success: did_1+0+0/ message 66787 for user205@example.com is in the mailbox now
@4000000069bde2ed15bf920e delivery 9542: success: did_1+0+0/ message 66794 for user206@example.com is in the mailbox now
@4000000069bde3b62fa8e2f9 tcpserver: pid 9543 from 198.51.100.8 and a status of 23/40 at this moment of the day
@4000000069bde4802ba727ca rblsmtpd: 198.51.100.118 pid 9544: 451 http://zen.spamhaus.org/query?ip=198.51.100.118
@4000000069bde54a09a0c358 tcpserver: pid 9545 from 203.0.113.7 and a status of 25/40 at this moment of the day
@4000000069bde6131b763666 tcpserver: end 9546 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069bde6dd0673f460 rblsmtpd: 203.0.113.150 pid 9547: 451 http://b.barracudacentral.org/query?ip=203.0.113.150
@4000000069bde7a632458acc tcpserver: end 9548 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bde870219d61a1 delivery 9549: success: did_1+0+0/ message 66843 for user213@example.com is in the mailbox now
@4000000069bde93a2e5ec931 rblsmtpd: 192.0.2.1 pid 9550: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bdea0335aa920f tcpserver: pid 9551 from 203.0.113.30 and a status of 31/40 at this moment of the day
@4000000069bdeacd12708268 tcpserver: pid 9552 from 192.0.2.1 and a status of 32/40 at this moment of the day
@4000000069bdeb9639fbd4e6 tcpserver: pid 9553 from 198.51.100.140 and a status of 33/40 at this moment of the day
@4000000069bdec60126968bd tcpserver: end 9554 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069bded2a1b037d5a qmail-smtpd: 9555: mail from <user762@example.net> to <office@example.com> accepted, 28665 bytes
@4000000069bdedf30574a7b3 qmail-smtpd: 9556: mail from <user763@example.net> to <office@example.com> accepted, 28668 bytes
@4000000069bdeebd08f75774 qmail-smtpd: 9557: mail from <user764@example.net> to <office@example.com> accepted, 28671 bytes
@4000000069bdef860015ab16 tcpserver: pid 9558 from 198.51.100.12 and a status of 38/40 at this moment of the day
@4000000069bdf0501407adc8 tcpserver: pid 9559 from 192.0.2.1 and a status of 39/40 at this moment of the day
@4000000069bdf11a2c7daa78 delivery 9560: success: did_1+0+0/ message 66920 for user224@example.com is in the mailbox now
@4000000069bdf1e30a9e7cfc tcpserver: pid 9561 from 198.51.100.109 and a status of 1/40 at this moment of the day
@4000000069bdf2ad0af0c178 tcpserver: end 9562 status 0; the connection of 192.0.2.34 was served to its end and closed
@4000000069bdf376006fbbaa delivery 9563: success: did_1+0+0/ message 66941 for user227@example.com is in the mailbox now
@4000000069bdf440100774ee qmail-smtpd: 9564: mail from <user771@example.net> to <office@example.com> accepted, 28692 bytes
@4000000069bdf50a2f07969e tcpserver: end 9565 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bdf5d33b17cee5 tcpserver: pid 9566 from 198.51.100.67 and a status of 6/40 at this moment of the day
@4000000069bdf69d172bf110 tcpserver: end 9567 status 0; the connection of 198.51.100.10 was served to its end and closed
@4000000069bdf7660fcf8c93 tcpserver: end 9568 status 0; the connection of 192.0.2.39 was served to its end and closed
@4000000069bdf83001a3b1c7 tcpserver: pid 9569 from 203.0.113.197 and a status of 9/40 at this moment of the day
@4000000069bdf8fa38111d17 qmail-smtpd: 9570: mail from <user777@example.net> to <office@example.com> accepted, 28710 bytes
@4000000069bdf9c30bd8a972 tcpserver: end 9571 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bdfa8d0533330a delivery 9572: success: did_1+0+0/ message 67004 for user236@example.com is in the mailbox now
@4000000069bdfb5618160304 rblsmtpd: 192.0.2.34 pid 9573: 451 http://bl.spamcop.net/query?ip=192.0.2.34
@4000000069bdfc202677c563 tcpserver: pid 9574 from 192.0.2.91 and a status of 14/40 at this moment of the day
@4000000069bdfcea13a8c181 rblsmtpd: 192.0.2.1 pid 9575: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069bdfdb32b6d1889 delivery 9576: success: did_1+0+0/ message 67032 for user240@example.com is in the mailbox now
@4000000069bdfe7d2efe3cb5 tcpserver: pid 9577 from 192.0.2.226 and a status of 17/40 at this moment of the day
@4000000069bdff4622bfac53 tcpserver: end 9578 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069be0010131c4a50 delivery 9579: success: did_1+0+0/ message 67053 for user243@example.com is in the mailbox now
@4000000069be00da1c507f36 delivery 9580: success: did_1+0+0/ message 67060 for user244@example.com is in the mailbox now
@4000000069be01a32d369666 tcpserver: pid 9581 from 192.0.2.222 and a status of 21/40 at this moment of the day
@4000000069be026d0f334e0d tcpserver: pid 9582 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069be03360dabc942 delivery 9583: success: did_1+0+0/ message 67081 for user247@example.com is in the mailbox now
@4000000069be040012bca9b7 qmail-smtpd: 9584: mail from <user791@example.net> to <office@example.com> accepted, 28752 bytes
@4000000069be04ca34f736a5 tcpserver: end 9585 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069be059305a1c539 delivery 9586: success: did_1+0+0/ message 67102 for user250@example.com is in the mailbox now
@4000000069be065d2cbba461 tcpserver: end 9587 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069be07261db32b60 rblsmtpd: 198.51.100.57 pid 9588: 451 http://zen.spamhaus.org/query?ip=198.51.100.57
@4000000069be07f014811bae tcpserver: pid 9589 from 198.51.100.14 and a status of 29/40 at this moment of the day
@4000000069be08ba0119dc34 rblsmtpd: 198.51.100.14 pid 9590: 451 http://zen.spamhaus.org/query?ip=198.51.100.14
@4000000069be09832c9dea02 qmail-smtpd: 9591: mail from <user798@example.net> to <office@example.com> accepted, 28773 bytes
@4000000069be0a4d1ead7715 rblsmtpd: 198.51.100.1 pid 9592: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.1
@4000000069be0b161c7a52ea qmail-smtpd: 9593: mail from <user800@example.net> to <office@example.com> accepted, 28779 bytes
@4000000069be0be0196a49f7 rblsmtpd: 192.0.2.179 pid 9594: 451 http://zen.spamhaus.org/query?ip=192.0.2.179
@4000000069be0caa36cbc388 qmail-smtpd: 9595: mail from <user802@example.net> to <office@example.com> accepted, 28785 bytes
@4000000069be0d7330f72ace qmail-smtpd: 9596: mail from <user803@example.net> to <office@example.com> accepted, 28788 bytes
@4000000069be0e3d0533d7f4 tcpserver: end 9597 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069be0f0636aa30e1 delivery 9598: success: did_1+0+0/ message 67186 for user262@example.com is in the mailbox now
@4000000069be0fd029b5d3de qmail-smtpd: 9599: mail from <user806@example.net> to <office@example.com> accepted, 28797 bytes
@4000000069be109a35bf8339 rblsmtpd: 198.51.100.13 pid 9600: 451 http://zen.spamhaus.org/query?ip=198.51.100.13
@4000000069be11632c638fe2 tcpserver: pid 9601 from 198.51.100.101 and a status of 1/40 at this moment of the day
@4000000069be122d31a688ac qmail-smtpd: 9602: mail from <user809@example.net> to <office@example.com> accepted, 28806 bytes
@4000000069be12f624338367 qmail-smtpd: 9603: mail from <user810@example.net> to <office@example.com> accepted, 28809 bytes
@4000000069be13c0063a509d tcpserver: end 9604 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069be148a2b607a56 rblsmtpd: 203.0.113.6 pid 9605: 451 http://zen.spamhaus.org/query?ip=203.0.113.6
@4000000069be15532202a69b qmail-smtpd: 9606: mail from <user813@example.net> to <office@example.com> accepted, 28818 bytes
@4000000069be161d1d8f2d1e qmail-smtpd: 9607: mail from <user814@example.net> to <office@example.com> accepted, 28821 bytes
@4000000069be16e602f760b7 tcpserver: pid 9608 from 198.51.100.2 and a status of 8/40 at this moment of the day
@4000000069be17b002a747d8 delivery 9609: success: did_1+0+0/ message 67263 for user273@example.com is in the mailbox now
@4000000069be187a276cedbe rblsmtpd: 203.0.113.83 pid 9610: 451 http://zen.spamhaus.org/query?ip=203.0.113.83
@4000000069be19430eb40996 tcpserver: end 9611 status 0; the connection of 192.0.2.35 was served to its end and closed
@4000000069be1a0d1690d4e0 rblsmtpd: 203.0.113.2 pid 9612: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069be1ad6380ca8a9 tcpserver: end 9613 status 0; the connection of 192.0.2.172 was served to its end and closed
@4000000069be1ba019498d66 rblsmtpd: 192.0.2.1 pid 9614: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069be1c6a156f716f tcpserver: pid 9615 from 198.51.100.25 and a status of 15/40 at this moment of the day
@4000000069be1d330d10c05f delivery 9616: success: did_1+0+0/ message 67312 for user280@example.com is in the mailbox now
@4000000069be1dfd0c5f211d qmail-smtpd: 9617: mail from <user824@example.net> to <office@example.com> accepted, 28851 bytes
@4000000069be1ec6239f0b54 rblsmtpd: 192.0.2.1 pid 9618: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.1
@4000000069be1f90020f2793 tcpserver: end 9619 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069be205a07338262 delivery 9620: success: did_1+0+0/ message 67340 for user284@example.com is in the mailbox now
@4000000069be212310e1b75a qmail-smtpd: 9621: mail from <user828@example.net> to <office@example.com> accepted, 28863 bytes
@4000000069be21ed10871f20 tcpserver: end 9622 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069be22b6329222f9 tcpserver: pid 9623 from 198.51.100.139 and a status of 23/40 at this moment of the day
@4000000069be238026874cd1 delivery 9624: success: did_1+0+0/ message 67368 for user288@example.com is in the mailbox now
@4000000069be244a2768e1b7 rblsmtpd: 192.0.2.162 pid 9625: 451 http://zen.spamhaus.org/query?ip=192.0.2.162
@4000000069be25132dee7085 delivery 9626: success: did_1+0+0/ message 67382 for user290@example.com is in the mailbox now
@4000000069be25dd09b4c3b5 qmail-smtpd: 9627: mail from <user834@example.net> to <office@example.com> accepted, 28881 bytes
@4000000069be26a614e8d4d4 delivery 9628: success: did_1+0+0/ message 67396 for user292@example.com is in the mailbox now
@4000000069be2770174005e3 rblsmtpd: 203.0.113.91 pid 9629: 451 http://zen.spamhaus.org/query?ip=203.0.113.91
@4000000069be283a1386efd9 tcpserver: end 9630 status 0; the connection of 192.0.2.42 was served to its end and closed
@4000000069be290333e5729d qmail-smtpd: 9631: mail from <user838@example.net> to <office@example.com> accepted, 28893 bytes
@4000000069be29cd2c0897a8 delivery 9632: success: did_1+0+0/ message 67424 for user296@example.com is in the mailbox now
@4000000069be2a960bece7d7 rblsmtpd: 203.0.113.1 pid 9633: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069be2b6022d0eb7a delivery 9634: success: did_1+0+0/ message 67438 for user298@example.com is in the mailbox now
@4000000069be2c2a37d73d32 qmail-smtpd: 9635: mail from <user842@example.net> to <office@example.com> accepted, 28905 bytes
@4000000069be2cf3187c7ff0 rblsmtpd: 192.0.2.1 pid 9636: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069be2dbd0924d6a6 tcpserver: pid 9637 from 192.0.2.22 and a status of 37/40 at this moment of the day
@4000000069be2e860a79c85a rblsmtpd: 198.51.100.185 pid 9638: 451 http://b.barracudacentral.org/query?ip=198.51.100.185
@4000000069be2f500abf6a82 tcpserver: pid 9639 from 198.51.100.70 and a status of 39/40 at this moment of the day
@4000000069be301a2280bdd4 qmail-smtpd: 9640: mail from <user847@example.net> to <office@example.com> accepted, 28920 bytes
@4000000069be30e315271b16 delivery 9641: success: did_1+0+0/ message 67487 for user305@example.com is in the mailbox now
@4000000069be31ad18d818bf tcpserver: end 9642 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069be327615dc2c41 tcpserver: end 9643 status 0; the connection of 203.0.113.23 was served to its end and closed
@4000000069be33400bcfdb85 tcpserver: end 9644 status 0; the connection of 192.0.2.126 was served to its end and closed
@4000000069be340a1f19de2d rblsmtpd: 198.51.100.31 pid 9645: 451 http://zen.spamhaus.org/query?ip=198.51.100.31
@4000000069be34d335f74279 delivery 9646: success: did_1+0+0/ message 67522 for user310@example.com is in the mailbox now
@4000000069be359d022f9132 delivery 9647: success: did_1+0+0/ message 67529 for user311@example.com is in the mailbox now
@4000000069be366601b31f47 tcpserver: end 9648 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069be3730311f6cf9 rblsmtpd: 192.0.2.4 pid 9649: 451 http://zen.spamhaus.org/query?ip=192.0.2.4
@4000000069be37fa24282f7e tcpserver: pid 9650 from 203.0.113.144 and a status of 10/40 at this moment of the day
@4000000069be38c321e9398d tcpserver: pid 9651 from 192.0.2.1 and a status of 11/40 at this moment of the day
@4000000069be398d0649d91d tcpserver: end 9652 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069be3a5634d15891 tcpserver: pid 9653 from 198.51.100.57 and a status of 13/40 at this moment of the day
@4000000069be3b20081f9251 tcpserver: pid 9654 from 192.0.2.97 and a status of 14/40 at this moment of the day
@4000000069be3bea1a831e50 rblsmtpd: 198.51.100.50 pid 9655: 451 http://zen.spamhaus.org/query?ip=198.51.100.50
@4000000069be3cb327bfbdfa tcpserver: end 9656 status 0; the connection of 203.0.113.21 was served to its end and closed
@4000000069be3d7d34ecbab5 tcpserver: pid 9657 from 203.0.113.19 and a status of 17/40 at this moment of the day
@4000000069be3e460ee614b8 tcpserver: end 9658 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069be3f102a5a9be7 rblsmtpd: 192.0.2.42 pid 9659: 451 http://b.barracudacentral.org/query?ip=192.0.2.42
@4000000069be3fda0c9bd899 qmail-smtpd: 9660: mail from <user867@example.net> to <office@example.com> accepted, 28980 bytes
@4000000069be40a3343b4ef5 rblsmtpd: 192.0.2.2 pid 9661: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069be416d0bcb04a1 rblsmtpd: 192.0.2.6 pid 9662: 451 http://zen.spamhaus.org/query?ip=192.0.2.6
@4000000069be423606af156d tcpserver: pid 9663 from 198.51.100.2 and a status of 23/40 at this moment of the day
@4000000069be43003402451b delivery 9664: success: did_1+0+0/ message 67648 for user328@example.com is in the mailbox now
@4000000069be43ca1034d85f qmail-smtpd: 9665: mail from <user872@example.net> to <office@example.com> accepted, 28995 bytes
@4000000069be449325ffbb16 delivery 9666: success: did_1+0+0/ message 67662 for user330@example.com is in the mailbox now
@4000000069be455d15fbaa97 rblsmtpd: 192.0.2.4 pid 9667: 451 http://bl.spamcop.net/query?ip=192.0.2.4
@4000000069be462623afe6f3 tcpserver: end 9668 status 0; the connection of 192.0.2.85 was served to its end and closed
@4000000069be46f02223ff12 tcpserver: pid 9669 from 198.51.100.2 and a status of 29/40 at this moment of the day
@4000000069be47ba385eebb8 qmail-smtpd: 9670: mail from <user877@example.net> to <office@example.com> accepted, 29010 bytes
@4000000069be488300f4e72c qmail-smtpd: 9671: mail from <user878@example.net> to <office@example.com> accepted, 29013 bytes
@4000000069be494d1ef2e9bc tcpserver: pid 9672 from 192.0.2.69 and a status of 32/40 at this moment of the day
@4000000069be4a1628e37f57 qmail-smtpd: 9673: mail from <user880@example.net> to <office@example.com> accepted, 29019 bytes
@4000000069be4ae0066da8fa qmail-smtpd: 9674: mail from <user881@example.net> to <office@example.com> accepted, 29022 bytes
@4000000069be4baa115b0847 rblsmtpd: 203.0.113.101 pid 9675: 451 http://zen.spamhaus.org/query?ip=203.0.113.101
@4000000069be4c730f7ede79 tcpserver: end 9676 status 0; the connection of 203.0.113.95 was served to its end and closed
@4000000069be4d3d0737e53b rblsmtpd: 198.51.100.159 pid 9677: 451 http://b.barracudacentral.org/query?ip=198.51.100.159
@4000000069be4e063100eabc delivery 9678: success: did_1+0+0/ message 67746 for user342@example.com is in the mailbox now
@4000000069be4ed0151f89bc qmail-smtpd: 9679: mail from <user886@example.net> to <office@example.com> accepted, 29037 bytes
@4000000069be4f9a1e2776ad rblsmtpd: 203.0.113.100 pid 9680: 451 http://zen.spamhaus.org/query?ip=203.0.113.100
@4000000069be5063231510d9 tcpserver: pid 9681 from 198.51.100.1 and a status of 1/40 at this moment of the day
@4000000069be512d0ebda4be qmail-smtpd: 9682: mail from <user889@example.net> to <office@example.com> accepted, 29046 bytes
@4000000069be51f61bdb1777 rblsmtpd: 203.0.113.95 pid 9683: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.95
@4000000069be52c00c1a2d37 qmail-smtpd: 9684: mail from <user891@example.net> to <office@example.com> accepted, 29052 bytes
@4000000069be538a0222b381 tcpserver: pid 9685 from 198.51.100.134 and a status of 5/40 at this moment of the day
@4000000069be545304ee1c7f qmail-smtpd: 9686: mail from <user893@example.net> to <office@example.com> accepted, 29058 bytes
@4000000069be551d2d6e8d8e qmail-smtpd: 9687: mail from <user894@example.net> to <office@example.com> accepted, 29061 bytes
@4000000069be55e62ca920ff delivery 9688: success: did_1+0+0/ message 67816 for user352@example.com is in the mailbox now
@4000000069be56b02487c297 rblsmtpd: 192.0.2.33 pid 9689: 451 http://zen.spamhaus.org/query?ip=192.0.2.33
@4000000069be577a1f2fb27d delivery 9690: success: did_1+0+0/ message 67830 for user354@example.com is in the mailbox now
@4000000069be58432ad43f64 delivery 9691: success: did_1+0+0/ message 67837 for user355@example.com is in the mailbox now
@4000000069be590d1224c0d3 rblsmtpd: 203.0.113.2 pid 9692: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069be59d6107b0653 delivery 9693: success: did_1+0+0/ message 67851 for user357@example.com is in the mailbox now
@4000000069be5aa023ccf50d delivery 9694: success: did_1+0+0/ message 67858 for user358@example.com is in the mailbox now
@4000000069be5b6a097fcb12 delivery 9695: success: did_1+0+0/ message 67865 for user359@example.com is in the mailbox now
@4000000069be5c331d7dfb03 qmail-smtpd: 9696: mail from <user903@example.net> to <office@example.com> accepted, 29088 bytes
@4000000069be5cfd00f6862f qmail-smtpd: 9697: mail from <user904@example.net> to <office@example.com> accepted, 29091 bytes
@4000000069be5dc62f6e77d9 qmail-smtpd: 9698: mail from <user905@example.net> to <office@example.com> accepted, 29094 bytes
@4000000069be5e901430903f tcpserver: end 9699 status 0; the connection of 203.0.113.195 was served to its end and closed
@4000000069be5f5a331cb55b rblsmtpd: 203.0.113.1 pid 9700: 451 http://bl.spamcop.net/query?ip=203.0.113.1
@4000000069be6023270c032e delivery 9701: success: did_1+0+0/ message 67907 for user365@example.com is in the mailbox now
@4000000069be60ed0e1ef7e0 tcpserver: pid 9702 from 203.0.113.155 and a status of 22/40 at this moment of the day
@4000000069be61b607779ad1 qmail-smtpd: 9703: mail from <user910@example.net> to <office@example.com> accepted, 29109 bytes
@4000000069be6280288d2633 qmail-smtpd: 9704: mail from <user911@example.net> to <office@example.com> accepted, 29112 bytes
@4000000069be634a230be9d5 rblsmtpd: 192.0.2.120 pid 9705: 451 http://b.barracudacentral.org/query?ip=192.0.2.120
@4000000069be64132e7e6756 delivery 9706: success: did_1+0+0/ message 67942 for user370@example.com is in the mailbox now
@4000000069be64dd076fe9b7 rblsmtpd: 192.0.2.59 pid 9707: 451 http://bl.spamcop.net/query?ip=192.0.2.59
@4000000069be65a6104e3771 tcpserver: end 9708 status 0; the connection of 198.51.100.122 was served to its end and closed
@4000000069be66702d587ef2 delivery 9709: success: did_1+0+0/ message 67963 for user373@example.com is in the mailbox now
@4000000069be673a1311ca2b qmail-smtpd: 9710: mail from <user917@example.net> to <office@example.com> accepted, 29130 bytes
@4000000069be680306210560 tcpserver: pid 9711 from 198.51.100.191 and a status of 31/40 at this moment of the day
@4000000069be68cd2bc08b36 tcpserver: pid 9712 from 192.0.2.158 and a status of 32/40 at this moment of the day
@4000000069be699626eac73a delivery 9713: success: did_1+0+0/ message 67991 for user377@example.com is in the mailbox now
@4000000069be6a6028242a8a tcpserver: pid 9714 from 2001:db8:bc::9ca and a status of 34/40 at this moment of the day
@4000000069be6b2a29b1dd8b tcpserver: pid 9715 from 192.0.2.186 and a status of 35/40 at this moment of the day
@4000000069be6bf338e2cbd0 rblsmtpd: 192.0.2.43 pid 9716: 451 http://zen.spamhaus.org/query?ip=192.0.2.43
@4000000069be6cbd1e61e26a tcpserver: pid 9717 from 2001:db8:bc::9ca and a status of 37/40 at this moment of the day
@4000000069be6d86059b6b05 rblsmtpd: 198.51.100.1 pid 9718: 451 http://bl.spamcop.net/query?ip=198.51.100.1
@4000000069be6e50065bf480 tcpserver: pid 9719 from 192.0.2.207 and a status of 39/40 at this moment of the day
@4000000069be6f1a332d48d9 delivery 9720: success: did_1+0+0/ message 68040 for user384@example.com is in the mailbox now
@4000000069be6fe33a5e26e6 delivery 9721: success: did_1+0+0/ message 68047 for user385@example.com is in the mailbox now
@4000000069be70ad25f4a3e5 delivery 9722: success: did_1+0+0/ message 68054 for user386@example.com is in the mailbox now
@4000000069be717623b141b1 tcpserver: pid 9723 from 192.0.2.234 and a status of 3/40 at this moment of the day
@4000000069be72401a29e225 tcpserver: end 9724 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069be730a1c09321b delivery 9725: success: did_1+0+0/ message 68075 for user0@example.com is in the mailbox now
@4000000069be73d32146899e qmail-smtpd: 9726: mail from <user933@example.net> to <office@example.com> accepted, 29178 bytes
@4000000069be749d377e1374 tcpserver: pid 9727 from 192.0.2.32 and a status of 7/40 at this moment of the day
@4000000069be75661070d814 tcpserver: pid 9728 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069be76302716773d tcpserver: pid 9729 from 192.0.2.1 and a status of 9/40 at this moment of the day
@4000000069be76fa28892c1c delivery 9730: success: did_1+0+0/ message 68110 for user5@example.com is in the mailbox now
@4000000069be77c308889d06 rblsmtpd: 198.51.100.24 pid 9731: 451 http://zen.spamhaus.org/query?ip=198.51.100.24
@4000000069be788d38b9ca00 delivery 9732: success: did_1+0+0/ message 68124 for user7@example.com is in the mailbox now
@4000000069be795616868637 tcpserver: pid 9733 from 198.51.100.71 and a status of 13/40 at this moment of the day
@4000000069be7a202f5faff3 qmail-smtpd: 9734: mail from <user941@example.net> to <office@example.com> accepted, 29202 bytes
@4000000069be7aea0cf2934d delivery 9735: success: did_1+0+0/ message 68145 for user10@example.com is in the mailbox now
@4000000069be7bb3022f53ad tcpserver: pid 9736 from 192.0.2.1 and a status of 16/40 at this moment of the day
@4000000069be7c7d37f5d4fa qmail-smtpd: 9737: mail from <user944@example.net> to <office@example.com> accepted, 29211 bytes
@4000000069be7d462da6ab12 qmail-smtpd: 9738: mail from <user945@example.net> to <office@example.com> accepted, 29214 bytes
@4000000069be7e100891d16a rblsmtpd: 192.0.2.51 pid 9739: 451 http://zen.spamhaus.org/query?ip=192.0.2.51
@4000000069be7eda2eb4a7d2 qmail-smtpd: 9740: mail from <user947@example.net> to <office@example.com> accepted, 29220 bytes
@4000000069be7fa324c6017f rblsmtpd: 2001:db8:8b::a1e6 pid 9741: 451 http://psbl.surriel.com/query?ip=2001:db8:8b::a1e6
@4000000069be806d08de3125 delivery 9742: success: did_1+0+0/ message 68194 for user17@example.com is in the mailbox now
@4000000069be813638589c57 rblsmtpd: 192.0.2.133 pid 9743: 451 http://bl.spamcop.net/query?ip=192.0.2.133
@4000000069be82001f551a2d tcpserver: end 9744 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069be82ca2aa56373 qmail-smtpd: 9745: mail from <user952@example.net> to <office@example.com> accepted, 29235 bytes
@4000000069be839301431324 tcpserver: pid 9746 from 203.0.113.69 and a status of 26/40 at this moment of the day
@4000000069be845d2c8fe6a1 tcpserver: pid 9747 from 192.0.2.31 and a status of 27/40 at this moment of the day
@4000000069be852634f46dab tcpserver: pid 9748 from 203.0.113.21 and a status of 28/40 at this moment of the day
@4000000069be85f01cadf003 rblsmtpd: 192.0.2.1 pid 9749: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069be86ba2faa3966 tcpserver: pid 9750 from 198.51.100.1 and a status of 30/40 at this moment of the day
@4000000069be878327a0035c rblsmtpd: 203.0.113.52 pid 9751: 451 http://b.barracudacentral.org/query?ip=203.0.113.52
@4000000069be884d25370e0e qmail-smtpd: 9752: mail from <user959@example.net> to <office@example.com> accepted, 29256 bytes
@4000000069be8916291eb7c8 tcpserver: pid 9753 from 198.51.100.30 and a status of 33/40 at this moment of the day
@4000000069be89e00bbf159f delivery 9754: success: did_1+0+0/ message 68278 for user29@example.com is in the mailbox now
@4000000069be8aaa0b51b3f5 rblsmtpd: 203.0.113.101 pid 9755: 451 http://zen.spamhaus.org/query?ip=203.0.113.101
@4000000069be8b733a95cc88 tcpserver: pid 9756 from 2001:db8:bc::9ca and a status of 36/40 at this moment of the day
@4000000069be8c3d122ecbe3 delivery 9757: success: did_1+0+0/ message 68299 for user32@example.com is in the mailbox now
@4000000069be8d06054f91fb tcpserver: end 9758 status 0; the connection of 192.0.2.179 was served to its end and closed
@4000000069be8dd01fa78634 tcpserver: pid 9759 from 2001:db8:8b::a1e6 and a status of 39/40 at this moment of the day
@4000000069be8e9a00d86367 tcpserver: pid 9760 from 192.0.2.8 and a status of 0/40 at this moment of the day
@4000000069be8f633a80b32f qmail-smtpd: 9761: mail from <user968@example.net> to <office@example.com> accepted, 29283 bytes
@4000000069be902d2b699ba3 tcpserver: pid 9762 from 203.0.113.30 and a status of 2/40 at this moment of the day
@4000000069be90f605b46c6d rblsmtpd: 192.0.2.11 pid 9763: 451 http://b.barracudacentral.org/query?ip=192.0.2.11
@4000000069be91c01fdd39c6 delivery 9764: success: did_1+0+0/ message 68348 for user39@example.com is in the mailbox now
@4000000069be928a0791386b qmail-smtpd: 9765: mail from <user972@example.net> to <office@example.com> accepted, 29295 bytes
@4000000069be935333631dbe qmail-smtpd: 9766: mail from <user973@example.net> to <office@example.com> accepted, 29298 bytes
@4000000069be941d2fc35b9e qmail-smtpd: 9767: mail from <user974@example.net> to <office@example.com> accepted, 29301 bytes
@4000000069be94e60fddec81 tcpserver: end 9768 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069be95b0150a062e qmail-smtpd: 9769: mail from <user976@example.net> to <office@example.com> accepted, 29307 bytes
@4000000069be967a19589aa4 tcpserver: pid 9770 from 203.0.113.230 and a status of 10/40 at this moment of the day
@4000000069be97431fcbce68 qmail-smtpd: 9771: mail from <user1@example.net> to <office@example.com> accepted, 29313 bytes
@4000000069be980d1dde7cca delivery 9772: success: did_1+0+0/ message 68404 for user47@example.com is in the mailbox now
@4000000069be98d62ab739b3 qmail-smtpd: 9773: mail from <user3@example.net> to <office@example.com> accepted, 29319 bytes
@4000000069be99a02517f8c9 tcpserver: pid 9774 from 198.51.100.1 and a status of 14/40 at this moment of the day
@4000000069be9a6a18817260 qmail-smtpd: 9775: mail from <user5@example.net> to <office@example.com> accepted, 29325 bytes
@4000000069be9b3305b06260 tcpserver: pid 9776 from 203.0.113.84 and a status of 16/40 at this moment of the day
@4000000069be9bfd01a47dc7 tcpserver: end 9777 status 0; the connection of 198.51.100.73 was served to its end and closed
@4000000069be9cc62bb85b41 tcpserver: end 9778 status 0; the connection of 198.51.100.21 was served to its end and closed
@4000000069be9d9026a5f9a9 tcpserver: pid 9779 from 192.0.2.1 and a status of 19/40 at this moment of the day
@4000000069be9e5a2ca68007 rblsmtpd: 203.0.113.35 pid 9780: 451 http://zen.spamhaus.org/query?ip=203.0.113.35
@4000000069be9f230ff4fa23 tcpserver: pid 9781 from 192.0.2.200 and a status of 21/40 at this moment of the day
@4000000069be9fed0964183e tcpserver: pid 9782 from 203.0.113.101 and a status of 22/40 at this moment of the day
@4000000069bea0b63a95d9dc tcpserver: end 9783 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069bea180072cbbfa tcpserver: pid 9784 from 198.51.100.140 and a status of 24/40 at this moment of the day
@4000000069bea24a0f1c599c delivery 9785: success: did_1+0+0/ message 68495 for user60@example.com is in the mailbox now
@4000000069bea31323685bc9 qmail-smtpd: 9786: mail from <user16@example.net> to <office@example.com> accepted, 29358 bytes
@4000000069bea3dd03c86e22 qmail-smtpd: 9787: mail from <user17@example.net> to <office@example.com> accepted, 29361 bytes
@4000000069bea4a61ff36861 qmail-smtpd: 9788: mail from <user18@example.net> to <office@example.com> accepted, 29364 bytes
@4000000069bea5700ecc1cec tcpserver: end 9789 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bea63a0cd92c04 tcpserver: end 9790 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bea703235df97a delivery 9791: success: did_1+0+0/ message 68537 for user66@example.com is in the mailbox now
@4000000069bea7cd164e2af6 qmail-smtpd: 9792: mail from <user22@example.net> to <office@example.com> accepted, 29376 bytes
@4000000069bea896066a8498 tcpserver: pid 9793 from 203.0.113.1 and a status of 33/40 at this moment of the day
@4000000069bea9600a275cd3 qmail-smtpd: 9794: mail from <user24@example.net> to <office@example.com> accepted, 29382 bytes
@4000000069beaa2a287feea7 qmail-smtpd: 9795: mail from <user25@example.net> to <office@example.com> accepted, 29385 bytes
@4000000069beaaf30cd10485 tcpserver: pid 9796 from 192.0.2.53 and a status of 36/40 at this moment of the day
@4000000069beabbd12845fa9 tcpserver: pid 9797 from 198.51.100.12 and a status of 37/40 at this moment of the day
@4000000069beac862ad5134f rblsmtpd: 192.0.2.5 pid 9798: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069bead5016538d5a tcpserver: end 9799 status 0; the connection of 192.0.2.60 was served to its end and closed
@4000000069beae1a31273093 delivery 9800: success: did_1+0+0/ message 68600 for user75@example.com is in the mailbox now
@4000000069beaee332452bf5 tcpserver: pid 9801 from 203.0.113.143 and a status of 1/40 at this moment of the day
@4000000069beafad2f0221a0 tcpserver: pid 9802 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069beb07600e4d228 tcpserver: pid 9803 from 198.51.100.108 and a status of 3/40 at this moment of the day
@4000000069beb14012939575 rblsmtpd: 192.0.2.128 pid 9804: 451 http://bl.spamcop.net/query?ip=192.0.2.128
@4000000069beb20a3366fe2e qmail-smtpd: 9805: mail from <user35@example.net> to <office@example.com> accepted, 29415 bytes
@4000000069beb2d316decb40 tcpserver: end 9806 status 0; the connection of 203.0.113.37 was served to its end and closed
@4000000069beb39d10daddeb delivery 9807: success: did_1+0+0/ message 68649 for user82@example.com is in the mailbox now
@4000000069beb4662bd037de delivery 9808: success: did_1+0+0/ message 68656 for user83@example.com is in the mailbox now
@4000000069beb53002887428 delivery 9809: success: did_1+0+0/ message 68663 for user84@example.com is in the mailbox now
@4000000069beb5fa2656146e qmail-smtpd: 9810: mail from <user40@example.net> to <office@example.com> accepted, 29430 bytes
@4000000069beb6c32ac85ec1 delivery 9811: success: did_1+0+0/ message 68677 for user86@example.com is in the mailbox now
@4000000069beb78d1bd5562a tcpserver: end 9812 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069beb85611e91525 rblsmtpd: 198.51.100.129 pid 9813: 451 http://b.barracudacentral.org/query?ip=198.51.100.129
@4000000069beb9203a376334 tcpserver: pid 9814 from 198.51.100.14 and a status of 14/40 at this moment of the day
@4000000069beb9ea28409d0a tcpserver: end 9815 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069bebab33b87d8c6 qmail-smtpd: 9816: mail from <user46@example.net> to <office@example.com> accepted, 29448 bytes
@4000000069bebb7d0e2a8a08 delivery 9817: success: did_1+0+0/ message 68719 for user92@example.com is in the mailbox now
@4000000069bebc46231936a3 qmail-smtpd: 9818: mail from <user48@example.net> to <office@example.com> accepted, 29454 bytes
@4000000069bebd101aea7cfc qmail-smtpd: 9819: mail from <user49@example.net> to <office@example.com> accepted, 29457 bytes
@4000000069bebdda1694df1b tcpserver: end 9820 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069bebea3168e0df6 tcpserver: pid 9821 from 203.0.113.98 and a status of 21/40 at this moment of the day
@4000000069bebf6d2db7e0f7 qmail-smtpd: 9822: mail from <user52@example.net> to <office@example.com> accepted, 29466 bytes
@4000000069bec03616af4882 qmail-smtpd: 9823: mail from <user53@example.net> to <office@example.com> accepted, 29469 bytes
@4000000069bec100067be74c rblsmtpd: 192.0.2.145 pid 9824: 451 http://zen.spamhaus.org/query?ip=192.0.2.145
@4000000069bec1ca303875f7 delivery 9825: success: did_1+0+0/ message 68775 for user100@example.com is in the mailbox now
@4000000069bec2930f6ad9c6 rblsmtpd: 192.0.2.46 pid 9826: 451 http://bl.spamcop.net/query?ip=192.0.2.46
@4000000069bec35d14038141 tcpserver: end 9827 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069bec4263923613a rblsmtpd: 192.0.2.184 pid 9828: 451 http://zen.spamhaus.org/query?ip=192.0.2.184
@4000000069bec4f0183aa6c0 tcpserver: end 9829 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069bec5ba0aa9e1d1 tcpserver: pid 9830 from 198.51.100.228 and a status of 30/40 at this moment of the day
@4000000069bec683170ffb39 tcpserver: end 9831 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bec74d1d64a2d2 tcpserver: end 9832 status 0; the connection of 203.0.113.33 was served to its end and closed
@4000000069bec81631e4fef9 delivery 9833: success: did_1+0+0/ message 68831 for user108@example.com is in the mailbox now
@4000000069bec8e00e6a924e delivery 9834: success: did_1+0+0/ message 68838 for user109@example.com is in the mailbox now
@4000000069bec9aa2ec883b8 rblsmtpd: 192.0.2.187 pid 9835: 451 http://zen.spamhaus.org/query?ip=192.0.2.187
@4000000069beca732bf91709 rblsmtpd: 203.0.113.15 pid 9836: 451 http://bl.spamcop.net/query?ip=203.0.113.15
@4000000069becb3d1b02a5bb qmail-smtpd: 9837: mail from <user67@example.net> to <office@example.com> accepted, 29511 bytes
@4000000069becc0607c34a2d delivery 9838: success: did_1+0+0/ message 68866 for user113@example.com is in the mailbox now
@4000000069beccd03719ce80 tcpserver: end 9839 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069becd9a0303b7d7 delivery 9840: success: did_1+0+0/ message 68880 for user115@example.com is in the mailbox now
@4000000069bece6303f88437 delivery 9841: success: did_1+0+0/ message 68887 for user116@example.com is in the mailbox now
@4000000069becf2d1303b6d9 rblsmtpd: 2001:db8:24::46df pid 9842: 451 http://bl.spamcop.net/query?ip=2001:db8:24::46df
@4000000069becff616c79278 tcpserver: pid 9843 from 192.0.2.137 and a status of 3/40 at this moment of the day
@4000000069bed0c0101c7e2c rblsmtpd: 192.0.2.34 pid 9844: 451 http://b.barracudacentral.org/query?ip=192.0.2.34
@4000000069bed18a28fae4c3 tcpserver: end 9845 status 0; the connection of 198.51.100.124 was served to its end and closed
@4000000069bed2530e7e6bea tcpserver: pid 9846 from 192.0.2.1 and a status of 6/40 at this moment of the day
@4000000069bed31d211791c6 qmail-smtpd: 9847: mail from <user77@example.net> to <office@example.com> accepted, 29541 bytes
@4000000069bed3e61b777894 tcpserver: end 9848 status 0; the connection of 198.51.100.145 was served to its end and closed
@4000000069bed4b00c3abe72 tcpserver: pid 9849 from 192.0.2.1 and a status of 9/40 at this moment of the day
@4000000069bed57a1ae55e9e qmail-smtpd: 9850: mail from <user80@example.net> to <office@example.com> accepted, 29550 bytes
@4000000069bed643199a224c delivery 9851: success: did_1+0+0/ message 68957 for user126@example.com is in the mailbox now
@4000000069bed70d0b3a90ed qmail-smtpd: 9852: mail from <user82@example.net> to <office@example.com> accepted, 29556 bytes
@4000000069bed7d63a449899 tcpserver: pid 9853 from 198.51.100.75 and a status of 13/40 at this moment of the day
@4000000069bed8a01044dda2 qmail-smtpd: 9854: mail from <user84@example.net> to <office@example.com> accepted, 29562 bytes
@4000000069bed96a324fc2fd delivery 9855: success: did_1+0+0/ message 68985 for user130@example.com is in the mailbox now
@4000000069beda330db55305 tcpserver: pid 9856 from 192.0.2.1 and a status of 16/40 at this moment of the day
@4000000069bedafd01dbf047 delivery 9857: success: did_1+0+0/ message 68999 for user132@example.com is in the mailbox now
@4000000069bedbc614adf2a8 tcpserver: end 9858 status 0; the connection of 198.51.100.92 was served to its end and closed
@4000000069bedc90298b0732 qmail-smtpd: 9859: mail from <user89@example.net> to <office@example.com> accepted, 29577 bytes
@4000000069bedd5a00a08d68 tcpserver: pid 9860 from 203.0.113.52 and a status of 20/40 at this moment of the day
@4000000069bede231149dc96 rblsmtpd: 2001:db8:8b::a1e6 pid 9861: 451 http://zen.spamhaus.org/query?ip=2001:db8:8b::a1e6
@4000000069bedeed172c167d rblsmtpd: 203.0.113.25 pid 9862: 451 http://zen.spamhaus.org/query?ip=203.0.113.25
@4000000069bedfb60cc761ab qmail-smtpd: 9863: mail from <user93@example.net> to <office@example.com> accepted, 29589 bytes
@4000000069bee08023ddb801 tcpserver: pid 9864 from 198.51.100.6 and a status of 24/40 at this moment of the day
@4000000069bee14a36b86ddf tcpserver: end 9865 status 0; the connection of 203.0.113.130 was served to its end and closed
@4000000069bee2132d28c853 qmail-smtpd: 9866: mail from <user96@example.net> to <office@example.com> accepted, 29598 bytes
@4000000069bee2dd32323899 qmail-smtpd: 9867: mail from <user97@example.net> to <office@example.com> accepted, 29601 bytes
@4000000069bee3a6023298be qmail-smtpd: 9868: mail from <user98@example.net> to <office@example.com> accepted, 29604 bytes
@4000000069bee47022d26dfc tcpserver: pid 9869 from 203.0.113.137 and a status of 29/40 at this moment of the day
@4000000069bee53a02bcb42a qmail-smtpd: 9870: mail from <user100@example.net> to <office@example.com> accepted, 29610 bytes
@4000000069bee603294ff32d delivery 9871: success: did_1+0+0/ message 69097 for user146@example.com is in the mailbox now
@4000000069bee6cd2b108084 qmail-smtpd: 9872: mail from <user102@example.net> to <office@example.com> accepted, 29616 bytes
@4000000069bee7962277c853 qmail-smtpd: 9873: mail from <user103@example.net> to <office@example.com> accepted, 29619 bytes
@4000000069bee8600c56477a rblsmtpd: 192.0.2.188 pid 9874: 451 http://zen.spamhaus.org/query?ip=192.0.2.188
@4000000069bee92a296375f8 tcpserver: pid 9875 from 192.0.2.55 and a status of 35/40 at this moment of the day
@4000000069bee9f3186c42e1 rblsmtpd: 203.0.113.1 pid 9876: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.1
@4000000069beeabd34adb046 tcpserver: end 9877 status 0; the connection of 203.0.113.218 was served to its end and closed
@4000000069beeb862185f7e6 tcpserver: end 9878 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069beec501f0bc517 delivery 9879: success: did_1+0+0/ message 69153 for user154@example.com is in the mailbox now
@4000000069beed1a368f4e29 rblsmtpd: 203.0.113.2 pid 9880: 451 http://bl.spamcop.net/query?ip=203.0.113.2
@4000000069beede310a32708 qmail-smtpd: 9881: mail from <user111@example.net> to <office@example.com> accepted, 29643 bytes
@4000000069beeead12de72a2 delivery 9882: success: did_1+0+0/ message 69174 for user157@example.com is in the mailbox now
@4000000069beef76231ab3b9 rblsmtpd: 192.0.2.154 pid 9883: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.154
@4000000069bef0401fa4a781 qmail-smtpd: 9884: mail from <user114@example.net> to <office@example.com> accepted, 29652 bytes
@4000000069bef10a32240539 delivery 9885: success: did_1+0+0/ message 69195 for user160@example.com is in the mailbox now
@4000000069bef1d30ac25367 qmail-smtpd: 9886: mail from <user116@example.net> to <office@example.com> accepted, 29658 bytes
@4000000069bef29d363cdbaa delivery 9887: success: did_1+0+0/ message 69209 for user162@example.com is in the mailbox now
@4000000069bef36637c85c56 qmail-smtpd: 9888: mail from <user118@example.net> to <office@example.com> accepted, 29664 bytes
@4000000069bef4303a0b9215 qmail-smtpd: 9889: mail from <user119@example.net> to <office@example.com> accepted, 29667 bytes
@4000000069bef4fa21288b9a qmail-smtpd: 9890: mail from <user120@example.net> to <office@example.com> accepted, 29670 bytes
@4000000069bef5c3101665a1 tcpserver: end 9891 status 0; the connection of 203.0.113.221 was served to its end and closed
@4000000069bef68d1a81d28e rblsmtpd: 198.51.100.160 pid 9892: 451 http://zen.spamhaus.org/query?ip=198.51.100.160
@4000000069bef7562e655df9 rblsmtpd: 198.51.100.45 pid 9893: 451 http://zen.spamhaus.org/query?ip=198.51.100.45
@4000000069bef82008acb3c1 qmail-smtpd: 9894: mail from <user124@example.net> to <office@example.com> accepted, 29682 bytes
@4000000069bef8ea2de5ec64 tcpserver: pid 9895 from 203.0.113.1 and a status of 15/40 at this moment of the day
@4000000069bef9b31b137b04 qmail-smtpd: 9896: mail from <user126@example.net> to <office@example.com> accepted, 29688 bytes
@4000000069befa7d056aca93 qmail-smtpd: 9897: mail from <user127@example.net> to <office@example.com> accepted, 29691 bytes
@4000000069befb46013924b6 delivery 9898: success: did_1+0+0/ message 69286 for user173@example.com is in the mailbox now
@4000000069befc1022273ecd delivery 9899: success: did_1+0+0/ message 69293 for user174@example.com is in the mailbox now
@4000000069befcda00762ba4 delivery 9900: success: did_1+0+0/ message 69300 for user175@example.com is in the mailbox now
@4000000069befda317b05e4f qmail-smtpd: 9901: mail from <user131@example.net> to <office@example.com> accepted, 29703 bytes
@4000000069befe6d054f0e6c tcpserver: pid 9902 from 198.51.100.66 and a status of 22/40 at this moment of the day
@4000000069beff361c07a163 tcpserver: end 9903 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bf00003a38cd01 tcpserver: end 9904 status 0; the connection of 198.51.100.12 was served to its end and closed
@4000000069bf00ca0d836376 tcpserver: pid 9905 from 192.0.2.94 and a status of 25/40 at this moment of the day
@4000000069bf01930e02683b qmail-smtpd: 9906: mail from <user136@example.net> to <office@example.com> accepted, 29718 bytes
@4000000069bf025d256be211 rblsmtpd: 203.0.113.79 pid 9907: 451 http://zen.spamhaus.org/query?ip=203.0.113.79
@4000000069bf03261716a5a9 delivery 9908: success: did_1+0+0/ message 69356 for user183@example.com is in the mailbox now
@4000000069bf03f024001f99 delivery 9909: success: did_1+0+0/ message 69363 for user184@example.com is in the mailbox now
@4000000069bf04ba298ded20 rblsmtpd: 198.51.100.167 pid 9910: 451 http://zen.spamhaus.org/query?ip=198.51.100.167
@4000000069bf058329694291 tcpserver: pid 9911 from 203.0.113.127 and a status of 31/40 at this moment of the day
@4000000069bf064d074eaeb1 rblsmtpd: 192.0.2.35 pid 9912: 451 http://bl.spamcop.net/query?ip=192.0.2.35
@4000000069bf071612df6ce5 delivery 9913: success: did_1+0+0/ message 69391 for user188@example.com is in the mailbox now
@4000000069bf07e039424950 rblsmtpd: 203.0.113.182 pid 9914: 451 http://bl.spamcop.net/query?ip=203.0.113.182
@4000000069bf08aa067c3a43 rblsmtpd: 203.0.113.62 pid 9915: 451 http://bl.spamcop.net/query?ip=203.0.113.62
@4000000069bf09733ae58064 tcpserver: pid 9916 from 198.51.100.35 and a status of 36/40 at this moment of the day
@4000000069bf0a3d0cdd310d delivery 9917: success: did_1+0+0/ message 69419 for user192@example.com is in the mailbox now
@4000000069bf0b061c61a279 tcpserver: end 9918 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bf0bd0332b4261 tcpserver: pid 9919 from 198.51.100.4 and a status of 39/40 at this moment of the day
@4000000069bf0c9a12cd01c6 tcpserver: end 9920 status 0; the connection of 192.0.2.33 was served to its end and closed
@4000000069bf0d6314bd2daf tcpserver: pid 9921 from 203.0.113.168 and a status of 1/40 at this moment of the day
@4000000069bf0e2d28b9617b qmail-smtpd: 9922: mail from <user152@example.net> to <office@example.com> accepted, 29766 bytes
@4000000069bf0ef6069c65e2 tcpserver: pid 9923 from 203.0.113.38 and a status of 3/40 at this moment of the day
@4000000069bf0fc021546fff delivery 9924: success: did_1+0+0/ message 69468 for user199@example.com is in the mailbox now
@4000000069bf108a18beb5bf tcpserver: end 9925 status 0; the connection of 198.51.100.48 was served to its end and closed
@4000000069bf115300d60de5 tcpserver: end 9926 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069bf121d36fe0208 tcpserver: pid 9927 from 203.0.113.25 and a status of 7/40 at this moment of the day
@4000000069bf12e605352466 delivery 9928: success: did_1+0+0/ message 69496 for user203@example.com is in the mailbox now
@4000000069bf13b02b731e0e delivery 9929: success: did_1+0+0/ message 69503 for user204@example.com is in the mailbox now
@4000000069bf147a294c3219 qmail-smtpd: 9930: mail from <user160@example.net> to <office@example.com> accepted, 29790 bytes
@4000000069bf15430bf3331d tcpserver: pid 9931 from 192.0.2.3 and a status of 11/40 at this moment of the day
@4000000069bf160d171dcc51 delivery 9932: success: did_1+0+0/ message 69524 for user207@example.com is in the mailbox now
@4000000069bf16d63a742eec qmail-smtpd: 9933: mail from <user163@example.net> to <office@example.com> accepted, 29799 bytes
@4000000069bf17a005c231ef tcpserver: pid 9934 from 192.0.2.5 and a status of 14/40 at this moment of the day
@4000000069bf186a06f67de3 delivery 9935: success: did_1+0+0/ message 69545 for user210@example.com is in the mailbox now
@4000000069bf19332431f0cd tcpserver: end 9936 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bf19fd0c16d491 qmail-smtpd: 9937: mail from <user167@example.net> to <office@example.com> accepted, 29811 bytes
@4000000069bf1ac6054e4110 qmail-smtpd: 9938: mail from <user168@example.net> to <office@example.com> accepted, 29814 bytes
@4000000069bf1b9007bda619 tcpserver: pid 9939 from 198.51.100.4 and a status of 19/40 at this moment of the day
@4000000069bf1c5a1cb38548 tcpserver: pid 9940 from 192.0.2.12 and a status of 20/40 at this moment of the day
@4000000069bf1d2310528ce1 tcpserver: end 9941 status 0; the connection of 192.0.2.185 was served to its end and closed
@4000000069bf1ded11aa2de7 tcpserver: pid 9942 from 203.0.113.2 and a status of 22/40 at this moment of the day
@4000000069bf1eb60f127018 tcpserver: end 9943 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069bf1f801b0c25ed rblsmtpd: 198.51.100.51 pid 9944: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.51
@4000000069bf204a37f1427c tcpserver: end 9945 status 0; the connection of 192.0.2.25 was served to its end and closed
@4000000069bf2113328339f2 rblsmtpd: 203.0.113.131 pid 9946: 451 http://zen.spamhaus.org/query?ip=203.0.113.131
@4000000069bf21dd0d25c294 tcpserver: end 9947 status 0; the connection of 203.0.113.77 was served to its end and closed
@4000000069bf22a615cb793f tcpserver: end 9948 status 0; the connection of 203.0.113.117 was served to its end and closed
@4000000069bf237024665ca9 tcpserver: end 9949 status 0; the connection of 203.0.113.198 was served to its end and closed
@4000000069bf243a361ba788 tcpserver: pid 9950 from 203.0.113.72 and a status of 30/40 at this moment of the day
@4000000069bf2503366151d2 rblsmtpd: 192.0.2.38 pid 9951: 451 http://bl.spamcop.net/query?ip=192.0.2.38
@4000000069bf25cd1999cce2 tcpserver: end 9952 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069bf269608596261 tcpserver: pid 9953 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069bf27602c2d6199 qmail-smtpd: 9954: mail from <user184@example.net> to <office@example.com> accepted, 29862 bytes
@4000000069bf282a23dfb0b2 delivery 9955: success: did_1+0+0/ message 69685 for user230@example.com is in the mailbox now
@4000000069bf28f3078e8a7f tcpserver: end 9956 status 0; the connection of 192.0.2.122 was served to its end and closed
@4000000069bf29bd2b0c0aa7 tcpserver: end 9957 status 0; the connection of 198.51.100.40 was served to its end and closed
@4000000069bf2a8633c1f94a delivery 9958: success: did_1+0+0/ message 69706 for user233@example.com is in the mailbox now
@4000000069bf2b5027787ab8 rblsmtpd: 203.0.113.179 pid 9959: 451 http://zen.spamhaus.org/query?ip=203.0.113.179
@4000000069bf2c1a1e55fa15 rblsmtpd: 198.51.100.2 pid 9960: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069bf2ce31bafec1a tcpserver: pid 9961 from 192.0.2.67 and a status of 1/40 at this moment of the day
@4000000069bf2dad3718fd4b tcpserver: end 9962 status 0; the connection of 192.0.2.78 was served to its end and closed
@4000000069bf2e7602dcd8aa delivery 9963: success: did_1+0+0/ message 69741 for user238@example.com is in the mailbox now
@4000000069bf2f401617a1bc delivery 9964: success: did_1+0+0/ message 69748 for user239@example.com is in the mailbox now
@4000000069bf300a1c8495bf delivery 9965: success: did_1+0+0/ message 69755 for user240@example.com is in the mailbox now
@4000000069bf30d307547a54 delivery 9966: success: did_1+0+0/ message 69762 for user241@example.com is in the mailbox now
@4000000069bf319d1a87db3c delivery 9967: success: did_1+0+0/ message 69769 for user242@example.com is in the mailbox now
@4000000069bf32662532199c tcpserver: end 9968 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bf3330138411cd qmail-smtpd: 9969: mail from <user199@example.net> to <office@example.com> accepted, 29907 bytes
@4000000069bf33fa13d67990 qmail-smtpd: 9970: mail from <user200@example.net> to <office@example.com> accepted, 29910 bytes
@4000000069bf34c31a4270e5 rblsmtpd: 192.0.2.42 pid 9971: 451 http://zen.spamhaus.org/query?ip=192.0.2.42
@4000000069bf358d10ec16ca tcpserver: end 9972 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069bf36562e88a10c delivery 9973: success: did_1+0+0/ message 69811 for user248@example.com is in the mailbox now
@4000000069bf372025323081 delivery 9974: success: did_1+0+0/ message 69818 for user249@example.com is in the mailbox now
@4000000069bf37ea1050ffcb delivery 9975: success: did_1+0+0/ message 69825 for user250@example.com is in the mailbox now
@4000000069bf38b33256f90e tcpserver: end 9976 status 0; the connection of 192.0.2.180 was served to its end and closed
@4000000069bf397d0bde144d delivery 9977: success: did_1+0+0/ message 69839 for user252@example.com is in the mailbox now
@4000000069bf3a4601eb8d73 tcpserver: pid 9978 from 198.51.100.136 and a status of 18/40 at this moment of the day
@4000000069bf3b10277a728a qmail-smtpd: 9979: mail from <user209@example.net> to <office@example.com> accepted, 29937 bytes
@4000000069bf3bda0f5c301f tcpserver: pid 9980 from 198.51.100.219 and a status of 20/40 at this moment of the day
@4000000069bf3ca32df60c0e tcpserver: pid 9981 from 203.0.113.138 and a status of 21/40 at this moment of the day
@4000000069bf3d6d1219af40 delivery 9982: success: did_1+0+0/ message 69874 for user257@example.com is in the mailbox now
@4000000069bf3e3619e5096e tcpserver: pid 9983 from 198.51.100.30 and a status of 23/40 at this moment of the day
@4000000069bf3f001b94f0b9 rblsmtpd: 192.0.2.227 pid 9984: 451 http://zen.spamhaus.org/query?ip=192.0.2.227
@4000000069bf3fca03c10cca rblsmtpd: 198.51.100.13 pid 9985: 451 http://zen.spamhaus.org/query?ip=198.51.100.13
@4000000069bf409320f7e555 tcpserver: pid 9986 from 203.0.113.24 and a status of 26/40 at this moment of the day
@4000000069bf415d384ae390 rblsmtpd: 2001:db8:17::5d5d pid 9987: 451 http://psbl.surriel.com/query?ip=2001:db8:17::5d5d
@4000000069bf42263b73f8c0 delivery 9988: success: did_1+0+0/ message 69916 for user263@example.com is in the mailbox now
@4000000069bf42f02388e356 rblsmtpd: 192.0.2.7 pid 9989: 451 http://zen.spamhaus.org/query?ip=192.0.2.7
@4000000069bf43ba25b02f7d rblsmtpd: 203.0.113.127 pid 9990: 451 http://zen.spamhaus.org/query?ip=203.0.113.127
@4000000069bf44830d05f5ef tcpserver: pid 9991 from 198.51.100.40 and a status of 31/40 at this moment of the day
@4000000069bf454d10d8e48f delivery 9992: success: did_1+0+0/ message 69944 for user267@example.com is in the mailbox now
@4000000069bf461626e6cbc9 delivery 9993: success: did_1+0+0/ message 69951 for user268@example.com is in the mailbox now
@4000000069bf46e0190503bc rblsmtpd: 198.51.100.22 pid 9994: 451 http://zen.spamhaus.org/query?ip=198.51.100.22
@4000000069bf47aa304ee228 delivery 9995: success: did_1+0+0/ message 69965 for user270@example.com is in the mailbox now
@4000000069bf4873272eeb73 tcpserver: end 9996 status 0; the connection of 192.0.2.131 was served to its end and closed
@4000000069bf493d1b35c3ad delivery 9997: success: did_1+0+0/ message 69979 for user272@example.com is in the mailbox now
@4000000069bf4a062f3c047a qmail-smtpd: 9998: mail from <user228@example.net> to <office@example.com> accepted, 29994 bytes
@4000000069bf4ad030012a9c delivery 9999: success: did_1+0+0/ message 69993 for user274@example.com is in the mailbox now
@4000000069bf4b9a24367874 qmail-smtpd: 10000: mail from <user230@example.net> to <office@example.com> accepted, 30000 bytes
@4000000069bf4c63074ebb99 delivery 10001: success: did_1+0+0/ message 70007 for user276@example.com is in the mailbox now
@4000000069bf4d2d083c3ced delivery 10002: success: did_1+0+0/ message 70014 for user277@example.com is in the mailbox now
@4000000069bf4df62319de28 rblsmtpd: 198.51.100.41 pid 10003: 451 http://b.barracudacentral.org/query?ip=198.51.100.41
@4000000069bf4ec01854fde5 delivery 10004: success: did_1+0+0/ message 70028 for user279@example.com is in the mailbox now
@4000000069bf4f8a2fe2710c tcpserver: end 10005 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069bf50530295b814 tcpserver: pid 10006 from 198.51.100.131 and a status of 6/40 at this moment of the day
@4000000069bf511d088e3657 tcpserver: end 10007 status 0; the connection of 198.51.100.215 was served to its end and closed
@4000000069bf51e608ceefa0 qmail-smtpd: 10008: mail from <user238@example.net> to <office@example.com> accepted, 30024 bytes
@4000000069bf52b021433e30 delivery 10009: success: did_1+0+0/ message 70063 for user284@example.com is in the mailbox now
@4000000069bf537a041cde02 qmail-smtpd: 10010: mail from <user240@example.net> to <office@example.com> accepted, 30030 bytes
@4000000069bf5443341dd18c tcpserver: end 10011 status 0; the connection of 203.0.113.90 was served to its end and closed
@4000000069bf550d205030c5 rblsmtpd: 198.51.100.102 pid 10012: 451 http://bl.spamcop.net/query?ip=198.51.100.102
@4000000069bf55d61e1eb82f delivery 10013: success: did_1+0+0/ message 70091 for user288@example.com is in the mailbox now
@4000000069bf56a021ded47b tcpserver: pid 10014 from 192.0.2.135 and a status of 14/40 at this moment of the day
@4000000069bf576a0ad50332 qmail-smtpd: 10015: mail from <user245@example.net> to <office@example.com> accepted, 30045 bytes
@4000000069bf58331b3ba73c qmail-smtpd: 10016: mail from <user246@example.net> to <office@example.com> accepted, 30048 bytes
@4000000069bf58fd01af7d14 rblsmtpd: 2001:db8:f0::715c pid 10017: 451 http://bl.spamcop.net/query?ip=2001:db8:f0::715c
@4000000069bf59c600ff2923 delivery 10018: success: did_1+0+0/ message 70126 for user293@example.com is in the mailbox now
@4000000069bf5a903567512d delivery 10019: success: did_1+0+0/ message 70133 for user294@example.com is in the mailbox now
@4000000069bf5b5a11210aeb qmail-smtpd: 10020: mail from <user250@example.net> to <office@example.com> accepted, 30060 bytes
@4000000069bf5c23387444f7 delivery 10021: success: did_1+0+0/ message 70147 for user296@example.com is in the mailbox now
@4000000069bf5ced171dec1f delivery 10022: success: did_1+0+0/ message 70154 for user297@example.com is in the mailbox now
@4000000069bf5db6236198ce delivery 10023: success: did_1+0+0/ message 70161 for user298@example.com is in the mailbox now
@4000000069bf5e80325b4a10 tcpserver: pid 10024 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069bf5f4a035ec8ca delivery 10025: success: did_1+0+0/ message 70175 for user300@example.com is in the mailbox now
@4000000069bf60133b8b849e rblsmtpd: 198.51.100.7 pid 10026: 451 http://zen.spamhaus.org/query?ip=198.51.100.7
@4000000069bf60dd0279c37b delivery 10027: success: did_1+0+0/ message 70189 for user302@example.com is in the mailbox now
@4000000069bf61a61fd20865 qmail-smtpd: 10028: mail from <user258@example.net> to <office@example.com> accepted, 30084 bytes
@4000000069bf627025818e11 rblsmtpd: 203.0.113.2 pid 10029: 451 http://b.barracudacentral.org/query?ip=203.0.113.2
@4000000069bf633a2a4e9693 tcpserver: pid 10030 from 192.0.2.25 and a status of 30/40 at this moment of the day
@4000000069bf640305809337 tcpserver: pid 10031 from 203.0.113.4 and a status of 31/40 at this moment of the day
@4000000069bf64cd29ecdf9b tcpserver: pid 10032 from 198.51.100.155 and a status of 32/40 at this moment of the day
@4000000069bf65961f67ca1a qmail-smtpd: 10033: mail from <user263@example.net> to <office@example.com> accepted, 30099 bytes
@4000000069bf6660374de3b7 tcpserver: pid 10034 from 203.0.113.1 and a status of 34/40 at this moment of the day
@4000000069bf672a2e5f0750 tcpserver: end 10035 status 0; the connection of 198.51.100.26 was served to its end and closed
@4000000069bf67f31a06f914 rblsmtpd: 192.0.2.1 pid 10036: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069bf68bd2101d4dd rblsmtpd: 198.51.100.54 pid 10037: 451 http://zen.spamhaus.org/query?ip=198.51.100.54
@4000000069bf69861075620e tcpserver: end 10038 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069bf6a501c311b67 delivery 10039: success: did_1+0+0/ message 70273 for user314@example.com is in the mailbox now
@4000000069bf6b1a0db62e4f tcpserver: end 10040 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bf6be324753ff4 rblsmtpd: 203.0.113.26 pid 10041: 451 http://zen.spamhaus.org/query?ip=203.0.113.26
@4000000069bf6cad0010ab32 tcpserver: end 10042 status 0; the connection of 198.51.100.128 was served to its end and closed
@4000000069bf6d7634b76fc7 delivery 10043: success: did_1+0+0/ message 70301 for user318@example.com is in the mailbox now
@4000000069bf6e4036d22e7e qmail-smtpd: 10044: mail from <user274@example.net> to <office@example.com> accepted, 30132 bytes
@4000000069bf6f0a20ebc6a0 qmail-smtpd: 10045: mail from <user275@example.net> to <office@example.com> accepted, 30135 bytes
@4000000069bf6fd336e2f231 delivery 10046: success: did_1+0+0/ message 70322 for user321@example.com is in the mailbox now
@4000000069bf709d009e8d55 delivery 10047: success: did_1+0+0/ message 70329 for user322@example.com is in the mailbox now
@4000000069bf716603296997 rblsmtpd: 192.0.2.3 pid 10048: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069bf723031245b73 qmail-smtpd: 10049: mail from <user279@example.net> to <office@example.com> accepted, 30147 bytes
@4000000069bf72fa39c2dd86 tcpserver: end 10050 status 0; the connection of 198.51.100.99 was served to its end and closed
@4000000069bf73c3051875f2 tcpserver: end 10051 status 0; the connection of 203.0.113.124 was served to its end and closed
@4000000069bf748d0f49e55f qmail-smtpd: 10052: mail from <user282@example.net> to <office@example.com> accepted, 30156 bytes
@4000000069bf75560ab180e9 delivery 10053: success: did_1+0+0/ message 70371 for user328@example.com is in the mailbox now
@4000000069bf7620075959cb rblsmtpd: 203.0.113.178 pid 10054: 451 http://zen.spamhaus.org/query?ip=203.0.113.178
@4000000069bf76ea00e247af delivery 10055: success: did_1+0+0/ message 70385 for user330@example.com is in the mailbox now
@4000000069bf77b3289f562c tcpserver: pid 10056 from 192.0.2.5 and a status of 16/40 at this moment of the day
@4000000069bf787d2988c172 tcpserver: end 10057 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bf794625491988 delivery 10058: success: did_1+0+0/ message 70406 for user333@example.com is in the mailbox now
@4000000069bf7a1002908a2e delivery 10059: success: did_1+0+0/ message 70413 for user334@example.com is in the mailbox now
@4000000069bf7ada29cf0b0d rblsmtpd: 192.0.2.5 pid 10060: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069bf7ba327509620 qmail-smtpd: 10061: mail from <user291@example.net> to <office@example.com> accepted, 30183 bytes
@4000000069bf7c6d35e7fa76 rblsmtpd: 192.0.2.75 pid 10062: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.75
@4000000069bf7d3626ad0874 tcpserver: pid 10063 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069bf7e002ae617f8 tcpserver: pid 10064 from 198.51.100.14 and a status of 24/40 at this moment of the day
@4000000069bf7eca18c9c848 qmail-smtpd: 10065: mail from <user295@example.net> to <office@example.com> accepted, 30195 bytes
@4000000069bf7f93247cf194 rblsmtpd: 203.0.113.7 pid 10066: 451 http://zen.spamhaus.org/query?ip=203.0.113.7
@4000000069bf805d0c1c0a01 tcpserver: end 10067 status 0; the connection of 203.0.113.72 was served to its end and closed
@4000000069bf8126135edfe8 tcpserver: end 10068 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069bf81f014873e50 tcpserver: pid 10069 from 198.51.100.1 and a status of 29/40 at this moment of the day
@4000000069bf82ba2ce4629d delivery 10070: success: did_1+0+0/ message 70490 for user345@example.com is in the mailbox now
@4000000069bf838333371838 rblsmtpd: 192.0.2.231 pid 10071: 451 http://zen.spamhaus.org/query?ip=192.0.2.231
@4000000069bf844d023dfedb tcpserver: pid 10072 from 198.51.100.17 and a status of 32/40 at this moment of the day
@4000000069bf8516371ce06a tcpserver: pid 10073 from 203.0.113.1 and a status of 33/40 at this moment of the day
@4000000069bf85e0236f3738 delivery 10074: success: did_1+0+0/ message 70518 for user349@example.com is in the mailbox now
@4000000069bf86aa35437d00 rblsmtpd: 198.51.100.8 pid 10075: 451 http://zen.spamhaus.org/query?ip=198.51.100.8
@4000000069bf87732db67a17 tcpserver: pid 10076 from 192.0.2.2 and a status of 36/40 at this moment of the day
@4000000069bf883d349d4a45 qmail-smtpd: 10077: mail from <user307@example.net> to <office@example.com> accepted, 30231 bytes
@4000000069bf8906060aeed6 qmail-smtpd: 10078: mail from <user308@example.net> to <office@example.com> accepted, 30234 bytes
@4000000069bf89d0165d435f delivery 10079: success: did_1+0+0/ message 70553 for user354@example.com is in the mailbox now
@4000000069bf8a9a23d72e2d qmail-smtpd: 10080: mail from <user310@example.net> to <office@example.com> accepted, 30240 bytes
@4000000069bf8b632ae8350a tcpserver: pid 10081 from 203.0.113.210 and a status of 1/40 at this moment of the day
@4000000069bf8c2d285f42d7 qmail-smtpd: 10082: mail from <user312@example.net> to <office@example.com> accepted, 30246 bytes
@4000000069bf8cf61acda230 qmail-smtpd: 10083: mail from <user313@example.net> to <office@example.com> accepted, 30249 bytes
@4000000069bf8dc034ab4c8c tcpserver: end 10084 status 0; the connection of 192.0.2.27 was served to its end and closed
@4000000069bf8e8a397baa98 tcpserver: end 10085 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069bf8f531ea5e6fc qmail-smtpd: 10086: mail from <user316@example.net> to <office@example.com> accepted, 30258 bytes
@4000000069bf901d0a17e22c rblsmtpd: 203.0.113.71 pid 10087: 451 http://zen.spamhaus.org/query?ip=203.0.113.71
@4000000069bf90e61a6ad87d tcpserver: end 10088 status 0; the connection of 198.51.100.28 was served to its end and closed
@4000000069bf91b017b2114c qmail-smtpd: 10089: mail from <user319@example.net> to <office@example.com> accepted, 30267 bytes
@4000000069bf927a39e12875 tcpserver: pid 10090 from 203.0.113.180 and a status of 10/40 at this moment of the day
@4000000069bf9343310619b0 tcpserver: pid 10091 from 198.51.100.1 and a status of 11/40 at this moment of the day
@4000000069bf940d394cb068 rblsmtpd: 203.0.113.158 pid 10092: 451 http://ix.dnsbl.manitu.net/query?ip=203.0.113.158
@4000000069bf94d6112f8a76 tcpserver: end 10093 status 0; the connection of 203.0.113.40 was served to its end and closed
@4000000069bf95a0007b05ac tcpserver: pid 10094 from 192.0.2.1 and a status of 14/40 at this moment of the day
@4000000069bf966a1eff4b10 tcpserver: pid 10095 from 192.0.2.7 and a status of 15/40 at this moment of the day
@4000000069bf973303a745e4 qmail-smtpd: 10096: mail from <user326@example.net> to <office@example.com> accepted, 30288 bytes
@4000000069bf97fd3899cad3 delivery 10097: success: did_1+0+0/ message 70679 for user372@example.com is in the mailbox now
@4000000069bf98c623b0930d tcpserver: pid 10098 from 192.0.2.44 and a status of 18/40 at this moment of the day
@4000000069bf999028ce8709 qmail-smtpd: 10099: mail from <user329@example.net> to <office@example.com> accepted, 30297 bytes
@4000000069bf9a5a14050bee tcpserver: pid 10100 from 198.51.100.191 and a status of 20/40 at this moment of the day
@4000000069bf9b232755abbe rblsmtpd: 203.0.113.1 pid 10101: 451 http://bl.spamcop.net/query?ip=203.0.113.1
@4000000069bf9bed31216623 rblsmtpd: 192.0.2.101 pid 10102: 451 http://zen.spamhaus.org/query?ip=192.0.2.101
@4000000069bf9cb61e2b9ad5 tcpserver: pid 10103 from 192.0.2.159 and a status of 23/40 at this moment of the day
@4000000069bf9d802a0c482e delivery 10104: success: did_1+0+0/ message 70728 for user379@example.com is in the mailbox now
@4000000069bf9e4a061740bf delivery 10105: success: did_1+0+0/ message 70735 for user380@example.com is in the mailbox now
@4000000069bf9f1326231fd3 tcpserver: end 10106 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069bf9fdd07e2a853 tcpserver: end 10107 status 0; the connection of 2001:db8:50::c85f was served to its end and closed
@4000000069bfa0a61505a0e0 rblsmtpd: 203.0.113.5 pid 10108: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069bfa1700c68d58a rblsmtpd: 192.0.2.75 pid 10109: 451 http://psbl.surriel.com/query?ip=192.0.2.75
@4000000069bfa23a1275c510 tcpserver: pid 10110 from 198.51.100.80 and a status of 30/40 at this moment of the day
@4000000069bfa303025f730e tcpserver: pid 10111 from 192.0.2.32 and a status of 31/40 at this moment of the day
@4000000069bfa3cd16576b8c rblsmtpd: 203.0.113.14 pid 10112: 451 http://zen.spamhaus.org/query?ip=203.0.113.14
@4000000069bfa496256c1db3 delivery 10113: success: did_1+0+0/ message 70791 for user388@example.com is in the mailbox now
@4000000069bfa5600370abca tcpserver: pid 10114 from 192.0.2.174 and a status of 34/40 at this moment of the day
@4000000069bfa62a2b26c34e tcpserver: end 10115 status 0; the connection of 192.0.2.79 was served to its end and closed
@4000000069bfa6f319fc98dc tcpserver: end 10116 status 0; the connection of 192.0.2.78 was served to its end and closed
@4000000069bfa7bd2b488a61 delivery 10117: success: did_1+0+0/ message 70819 for user3@example.com is in the mailbox now
@4000000069bfa8860b10ff39 delivery 10118: success: did_1+0+0/ message 70826 for user4@example.com is in the mailbox now
@4000000069bfa9503b376cf3 delivery 10119: success: did_1+0+0/ message 70833 for user5@example.com is in the mailbox now
@4000000069bfaa1a1468a4fd qmail-smtpd: 10120: mail from <user350@example.net> to <office@example.com> accepted, 30360 bytes
@4000000069bfaae339c9a313 delivery 10121: success: did_1+0+0/ message 70847 for user7@example.com is in the mailbox now
@4000000069bfabad08e7e59c delivery 10122: success: did_1+0+0/ message 70854 for user8@example.com is in the mailbox now
@4000000069bfac7627af4d6c tcpserver: pid 10123 from 198.51.100.182 and a status of 3/40 at this moment of the day
@4000000069bfad40399975c7 delivery 10124: success: did_1+0+0/ message 70868 for user10@example.com is in the mailbox now
@4000000069bfae0a0f5ad4e8 qmail-smtpd: 10125: mail from <user355@example.net> to <office@example.com> accepted, 30375 bytes
@4000000069bfaed3331cdd56 tcpserver: pid 10126 from 198.51.100.53 and a status of 6/40 at this moment of the day
@4000000069bfaf9d297a3aea tcpserver: end 10127 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069bfb06614d594ae delivery 10128: success: did_1+0+0/ message 70896 for user14@example.com is in the mailbox now
@4000000069bfb130091ac5bc rblsmtpd: 2001:db8:24::46df pid 10129: 451 http://zen.spamhaus.org/query?ip=2001:db8:24::46df
@4000000069bfb1fa338804a9 tcpserver: end 10130 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069bfb2c32b9f482a qmail-smtpd: 10131: mail from <user361@example.net> to <office@example.com> accepted, 30393 bytes
@4000000069bfb38d159aa273 qmail-smtpd: 10132: mail from <user362@example.net> to <office@example.com> accepted, 30396 bytes
@4000000069bfb4561928a71d tcpserver: end 10133 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bfb5203ad48246 tcpserver: end 10134 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069bfb5ea136b9c53 delivery 10135: success: did_1+0+0/ message 70945 for user21@example.com is in the mailbox now
@4000000069bfb6b32ea43f47 qmail-smtpd: 10136: mail from <user366@example.net> to <office@example.com> accepted, 30408 bytes
@4000000069bfb77d2f599d08 delivery 10137: success: did_1+0+0/ message 70959 for user23@example.com is in the mailbox now
@4000000069bfb8460ca0d0d7 tcpserver: end 10138 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069bfb9103844242d rblsmtpd: 203.0.113.50 pid 10139: 451 http://bl.spamcop.net/query?ip=203.0.113.50
@4000000069bfb9da163d04b8 tcpserver: pid 10140 from 198.51.100.34 and a status of 20/40 at this moment of the day
@4000000069bfbaa32c86cf10 tcpserver: end 10141 status 0; the connection of 198.51.100.27 was served to its end and closed
@4000000069bfbb6d00bd0e10 tcpserver: pid 10142 from 203.0.113.63 and a status of 22/40 at this moment of the day
@4000000069bfbc361701f863 tcpserver: end 10143 status 0; the connection of 192.0.2.131 was served to its end and closed
@4000000069bfbd001463516e tcpserver: end 10144 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069bfbdca1aec6ecc rblsmtpd: 203.0.113.134 pid 10145: 451 http://zen.spamhaus.org/query?ip=203.0.113.134
@4000000069bfbe9314763da9 qmail-smtpd: 10146: mail from <user376@example.net> to <office@example.com> accepted, 30438 bytes
@4000000069bfbf5d22d4b737 tcpserver: end 10147 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069bfc0262fb7d47e qmail-smtpd: 10148: mail from <user378@example.net> to <office@example.com> accepted, 30444 bytes
@4000000069bfc0f02bae97d8 tcpserver: end 10149 status 0; the connection of 198.51.100.44 was served to its end and closed
@4000000069bfc1ba22eb5b5f tcpserver: end 10150 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069bfc283378346a0 tcpserver: end 10151 status 0; the connection of 192.0.2.33 was served to its end and closed
@4000000069bfc34d228c2193 qmail-smtpd: 10152: mail from <user382@example.net> to <office@example.com> accepted, 30456 bytes
@4000000069bfc416134e75d8 delivery 10153: success: did_1+0+0/ message 71071 for user39@example.com is in the mailbox now
@4000000069bfc4e018812238 qmail-smtpd: 10154: mail from <user384@example.net> to <office@example.com> accepted, 30462 bytes
@4000000069bfc5aa0caebc66 qmail-smtpd: 10155: mail from <user385@example.net> to <office@example.com> accepted, 30465 bytes
@4000000069bfc6731465cc30 qmail-smtpd: 10156: mail from <user386@example.net> to <office@example.com> accepted, 30468 bytes
@4000000069bfc73d213a4f8a tcpserver: pid 10157 from 198.51.100.167 and a status of 37/40 at this moment of the day
@4000000069bfc80614be3511 delivery 10158: success: did_1+0+0/ message 71106 for user44@example.com is in the mailbox now
@4000000069bfc8d01a72032f qmail-smtpd: 10159: mail from <user389@example.net> to <office@example.com> accepted, 30477 bytes
@4000000069bfc99a2e457d31 tcpserver: end 10160 status 0; the connection of 198.51.100.96 was served to its end and closed
@4000000069bfca6309095ce6 rblsmtpd: 198.51.100.196 pid 10161: 451 http://psbl.surriel.com/query?ip=198.51.100.196
@4000000069bfcb2d21013d60 tcpserver: pid 10162 from 203.0.113.71 and a status of 2/40 at this moment of the day
@4000000069bfcbf6224f9fd0 tcpserver: pid 10163 from 192.0.2.208 and a status of 3/40 at this moment of the day
@4000000069bfccc03b29e985 tcpserver: pid 10164 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069bfcd8a04ff8bd7 delivery 10165: success: did_1+0+0/ message 71155 for user51@example.com is in the mailbox now
@4000000069bfce53381e75f7 qmail-smtpd: 10166: mail from <user396@example.net> to <office@example.com> accepted, 30498 bytes
@4000000069bfcf1d26250ca3 tcpserver: end 10167 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069bfcfe62b96b429 tcpserver: end 10168 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069bfd0b035240042 qmail-smtpd: 10169: mail from <user399@example.net> to <office@example.com> accepted, 30507 bytes
@4000000069bfd17a117fa892 qmail-smtpd: 10170: mail from <user400@example.net> to <office@example.com> accepted, 30510 bytes
@4000000069bfd24305b61da5 rblsmtpd: 198.51.100.66 pid 10171: 451 http://zen.spamhaus.org/query?ip=198.51.100.66
@4000000069bfd30d07a535c5 tcpserver: pid 10172 from 192.0.2.1 and a status of 12/40 at this moment of the day
@4000000069bfd3d634db154d tcpserver: end 10173 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069bfd4a011c0ceb5 tcpserver: pid 10174 from 203.0.113.35 and a status of 14/40 at this moment of the day
@4000000069bfd56a0c6719ea qmail-smtpd: 10175: mail from <user405@example.net> to <office@example.com> accepted, 30525 bytes
@4000000069bfd6331d68d1bb qmail-smtpd: 10176: mail from <user406@example.net> to <office@example.com> accepted, 30528 bytes
@4000000069bfd6fd008858d7 delivery 10177: success: did_1+0+0/ message 71239 for user63@example.com is in the mailbox now
@4000000069bfd7c609163667 delivery 10178: success: did_1+0+0/ message 71246 for user64@example.com is in the mailbox now
@4000000069bfd89022995920 delivery 10179: success: did_1+0+0/ message 71253 for user65@example.com is in the mailbox now
@4000000069bfd95a396b8f63 tcpserver: pid 10180 from 192.0.2.1 and a status of 20/40 at this moment of the day
@4000000069bfda2317fdfa5d rblsmtpd: 203.0.113.192 pid 10181: 451 http://zen.spamhaus.org/query?ip=203.0.113.192
@4000000069bfdaed2bb0a0d4 tcpserver: pid 10182 from 192.0.2.204 and a status of 22/40 at this moment of the day
@4000000069bfdbb624b65266 delivery 10183: success: did_1+0+0/ message 71281 for user69@example.com is in the mailbox now
@4000000069bfdc8020c3a017 tcpserver: end 10184 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069bfdd4a33570125 qmail-smtpd: 10185: mail from <user415@example.net> to <office@example.com> accepted, 30555 bytes
@4000000069bfde131c7cb4bf tcpserver: end 10186 status 0; the connection of 2001:db8:2f::b24b was served to its end and closed
@4000000069bfdedd3adc84df tcpserver: end 10187 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069bfdfa63769c1d0 delivery 10188: success: did_1+0+0/ message 71316 for user74@example.com is in the mailbox now
@4000000069bfe0701492ed17 delivery 10189: success: did_1+0+0/ message 71323 for user75@example.com is in the mailbox now
@4000000069bfe13a0df6df7e tcpserver: pid 10190 from 192.0.2.46 and a status of 30/40 at this moment of the day
@4000000069bfe20304b4614f delivery 10191: success: did_1+0+0/ message 71337 for user77@example.com is in the mailbox now
@4000000069bfe2cd2c1fee22 qmail-smtpd: 10192: mail from <user422@example.net> to <office@example.com> accepted, 30576 bytes
@4000000069bfe3962007adcd tcpserver: end 10193 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069bfe4603a37982c delivery 10194: success: did_1+0+0/ message 71358 for user80@example.com is in the mailbox now
@4000000069bfe52a1f7ac4a3 delivery 10195: success: did_1+0+0/ message 71365 for user81@example.com is in the mailbox now
@4000000069bfe5f3394a29e9 qmail-smtpd: 10196: mail from <user426@example.net> to <office@example.com> accepted, 30588 bytes
@4000000069bfe6bd1e6b9dcf tcpserver: pid 10197 from 198.51.100.1 and a status of 37/40 at this moment of the day
@4000000069bfe7861bd0d5d1 rblsmtpd: 192.0.2.2 pid 10198: 451 http://b.barracudacentral.org/query?ip=192.0.2.2
@4000000069bfe85012679ee4 tcpserver: end 10199 status 0; the connection of 2001:db8:17::5d5d was served to its end and closed
@4000000069bfe91a18f51192 tcpserver: end 10200 status 0; the connection of 203.0.113.13 was served to its end and closed
@4000000069bfe9e3308f44b7 rblsmtpd: 2001:db8:a4::7162 pid 10201: 451 http://bl.spamcop.net/query?ip=2001:db8:a4::7162
@4000000069bfeaad0c86cbd0 tcpserver: pid 10202 from 198.51.100.170 and a status of 2/40 at this moment of the day
@4000000069bfeb762de8fd82 delivery 10203: success: did_1+0+0/ message 71421 for user89@example.com is in the mailbox now
@4000000069bfec401d7ed46d rblsmtpd: 198.51.100.19 pid 10204: 451 http://zen.spamhaus.org/query?ip=198.51.100.19
@4000000069bfed0a1f017c2e qmail-smtpd: 10205: mail from <user435@example.net> to <office@example.com> accepted, 30615 bytes
@4000000069bfedd31bbf48a0 tcpserver: end 10206 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bfee9d153636af delivery 10207: success: did_1+0+0/ message 71449 for user93@example.com is in the mailbox now
@4000000069bfef66229061e5 delivery 10208: success: did_1+0+0/ message 71456 for user94@example.com is in the mailbox now
@4000000069bff03022acb730 tcpserver: end 10209 status 0; the connection of 192.0.2.40 was served to its end and closed
@4000000069bff0fa1dcc74e3 tcpserver: end 10210 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bff1c32c4ca0f2 delivery 10211: success: did_1+0+0/ message 71477 for user97@example.com is in the mailbox now
@4000000069bff28d2a2540fc tcpserver: pid 10212 from 192.0.2.24 and a status of 12/40 at this moment of the day
@4000000069bff356048b25f0 qmail-smtpd: 10213: mail from <user443@example.net> to <office@example.com> accepted, 30639 bytes
@4000000069bff4201138d832 tcpserver: end 10214 status 0; the connection of 192.0.2.172 was served to its end and closed
@4000000069bff4ea1e55da7e qmail-smtpd: 10215: mail from <user445@example.net> to <office@example.com> accepted, 30645 bytes
@4000000069bff5b32a630787 qmail-smtpd: 10216: mail from <user446@example.net> to <office@example.com> accepted, 30648 bytes
@4000000069bff67d1a769808 qmail-smtpd: 10217: mail from <user447@example.net> to <office@example.com> accepted, 30651 bytes
@4000000069bff746090e745e qmail-smtpd: 10218: mail from <user448@example.net> to <office@example.com> accepted, 30654 bytes
@4000000069bff8100f4e3e04 tcpserver: pid 10219 from 203.0.113.83 and a status of 19/40 at this moment of the day
@4000000069bff8da3aa42dde qmail-smtpd: 10220: mail from <user450@example.net> to <office@example.com> accepted, 30660 bytes
@4000000069bff9a30497514b tcpserver: pid 10221 from 203.0.113.54 and a status of 21/40 at this moment of the day
@4000000069bffa6d0ae44356 tcpserver: pid 10222 from 198.51.100.84 and a status of 22/40 at this moment of the day
@4000000069bffb3601c669ad tcpserver: end 10223 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069bffc0013611b20 qmail-smtpd: 10224: mail from <user454@example.net> to <office@example.com> accepted, 30672 bytes
@4000000069bffcca2069cff4 tcpserver: end 10225 status 0; the connection of 198.51.100.150 was served to its end and closed
@4000000069bffd931c9c8c3c tcpserver: pid 10226 from 198.51.100.157 and a status of 26/40 at this moment of the day
@4000000069bffe5d268e0fd7 qmail-smtpd: 10227: mail from <user457@example.net> to <office@example.com> accepted, 30681 bytes
@4000000069bfff2635d59d39 tcpserver: pid 10228 from 198.51.100.226 and a status of 28/40 at this moment of the day
@4000000069bffff03781db48 rblsmtpd: 203.0.113.25 pid 10229: 451 http://zen.spamhaus.org/query?ip=203.0.113.25
@4000000069c000ba2cbb0164 delivery 10230: success: did_1+0+0/ message 71610 for user116@example.com is in the mailbox now
@4000000069c001831012dbf1 qmail-smtpd: 10231: mail from <user461@example.net> to <office@example.com> accepted, 30693 bytes
@4000000069c0024d3823bf9d rblsmtpd: 203.0.113.3 pid 10232: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069c0031613dca0c8 delivery 10233: success: did_1+0+0/ message 71631 for user119@example.com is in the mailbox now
@4000000069c003e022d1dc92 tcpserver: end 10234 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c004aa355d3413 rblsmtpd: 2001:db8:af::2148 pid 10235: 451 http://bl.spamcop.net/query?ip=2001:db8:af::2148
@4000000069c005730f0c1442 rblsmtpd: 192.0.2.214 pid 10236: 451 http://bl.spamcop.net/query?ip=192.0.2.214
@4000000069c0063d03fe12eb delivery 10237: success: did_1+0+0/ message 71659 for user123@example.com is in the mailbox now
@4000000069c0070624ba37f7 tcpserver: pid 10238 from 192.0.2.24 and a status of 38/40 at this moment of the day
@4000000069c007d013c31435 qmail-smtpd: 10239: mail from <user469@example.net> to <office@example.com> accepted, 30717 bytes
@4000000069c0089a32023ced delivery 10240: success: did_1+0+0/ message 71680 for user126@example.com is in the mailbox now
@4000000069c0096320a0db25 qmail-smtpd: 10241: mail from <user471@example.net> to <office@example.com> accepted, 30723 bytes
@4000000069c00a2d0150bea0 rblsmtpd: 192.0.2.1 pid 10242: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c00af6310f88dd qmail-smtpd: 10243: mail from <user473@example.net> to <office@example.com> accepted, 30729 bytes
@4000000069c00bc02acd8c93 delivery 10244: success: did_1+0+0/ message 71708 for user130@example.com is in the mailbox now
@4000000069c00c8a39498997 rblsmtpd: 203.0.113.2 pid 10245: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.2
@4000000069c00d53313e8d55 tcpserver: end 10246 status 0; the connection of 192.0.2.16 was served to its end and closed
@4000000069c00e1d281caa90 tcpserver: pid 10247 from 192.0.2.2 and a status of 7/40 at this moment of the day
@4000000069c00ee639e4ce5b qmail-smtpd: 10248: mail from <user478@example.net> to <office@example.com> accepted, 30744 bytes
@4000000069c00fb000f1f0af qmail-smtpd: 10249: mail from <user479@example.net> to <office@example.com> accepted, 30747 bytes
@4000000069c0107a1fe390e8 tcpserver: end 10250 status 0; the connection of 198.51.100.70 was served to its end and closed
@4000000069c01143123a9d3f tcpserver: pid 10251 from 203.0.113.98 and a status of 11/40 at this moment of the day
@4000000069c0120d16555792 qmail-smtpd: 10252: mail from <user482@example.net> to <office@example.com> accepted, 30756 bytes
@4000000069c012d602698943 delivery 10253: success: did_1+0+0/ message 71771 for user139@example.com is in the mailbox now
@4000000069c013a0384f24a6 delivery 10254: success: did_1+0+0/ message 71778 for user140@example.com is in the mailbox now
@4000000069c0146a09b47cbe rblsmtpd: 192.0.2.1 pid 10255: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c015333450a629 tcpserver: end 10256 status 0; the connection of 192.0.2.28 was served to its end and closed
@4000000069c015fd1b49bbc8 tcpserver: pid 10257 from 203.0.113.1 and a status of 17/40 at this moment of the day
@4000000069c016c609592202 delivery 10258: success: did_1+0+0/ message 71806 for user144@example.com is in the mailbox now
@4000000069c017900454f04a qmail-smtpd: 10259: mail from <user489@example.net> to <office@example.com> accepted, 30777 bytes
@4000000069c0185a2a85df7d delivery 10260: success: did_1+0+0/ message 71820 for user146@example.com is in the mailbox now
@4000000069c01923138313ec delivery 10261: success: did_1+0+0/ message 71827 for user147@example.com is in the mailbox now
@4000000069c019ed12dbe629 rblsmtpd: 203.0.113.101 pid 10262: 451 http://zen.spamhaus.org/query?ip=203.0.113.101
@4000000069c01ab62ff6d257 delivery 10263: success: did_1+0+0/ message 71841 for user149@example.com is in the mailbox now
@4000000069c01b80255e82e2 tcpserver: end 10264 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c01c4a1a28b829 rblsmtpd: 198.51.100.107 pid 10265: 451 http://zen.spamhaus.org/query?ip=198.51.100.107
@4000000069c01d130c1a639a delivery 10266: success: did_1+0+0/ message 71862 for user152@example.com is in the mailbox now
@4000000069c01ddd19ba0d09 delivery 10267: success: did_1+0+0/ message 71869 for user153@example.com is in the mailbox now
@4000000069c01ea634e6a5f4 tcpserver: end 10268 status 0; the connection of 192.0.2.182 was served to its end and closed
@4000000069c01f70092ea01c rblsmtpd: 198.51.100.188 pid 10269: 451 http://zen.spamhaus.org/query?ip=198.51.100.188
@4000000069c0203a2ff21444 delivery 10270: success: did_1+0+0/ message 71890 for user156@example.com is in the mailbox now
@4000000069c02103351ba0be rblsmtpd: 203.0.113.8 pid 10271: 451 http://zen.spamhaus.org/query?ip=203.0.113.8
@4000000069c021cd3043a6c5 delivery 10272: success: did_1+0+0/ message 71904 for user158@example.com is in the mailbox now
@4000000069c0229638ccd9fc qmail-smtpd: 10273: mail from <user503@example.net> to <office@example.com> accepted, 30819 bytes
@4000000069c023601463715b delivery 10274: success: did_1+0+0/ message 71918 for user160@example.com is in the mailbox now
@4000000069c0242a2a49e3cd delivery 10275: success: did_1+0+0/ message 71925 for user161@example.com is in the mailbox now
@4000000069c024f316847bba tcpserver: end 10276 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069c025bd2e0bc942 tcpserver: end 10277 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c026860a025d6f qmail-smtpd: 10278: mail from <user508@example.net> to <office@example.com> accepted, 30834 bytes
@4000000069c02750167910f5 tcpserver: pid 10279 from 2001:db8:8b::a1e6 and a status of 39/40 at this moment of the day
@4000000069c0281a32b47933 tcpserver: end 10280 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069c028e3170ee499 tcpserver: pid 10281 from 192.0.2.1 and a status of 1/40 at this moment of the day
@4000000069c029ad24e17cd7 qmail-smtpd: 10282: mail from <user512@example.net> to <office@example.com> accepted, 30846 bytes
@4000000069c02a7626e57ac0 qmail-smtpd: 10283: mail from <user513@example.net> to <office@example.com> accepted, 30849 bytes
@4000000069c02b4007b5215c qmail-smtpd: 10284: mail from <user514@example.net> to <office@example.com> accepted, 30852 bytes
@4000000069c02c0a2a55b02b qmail-smtpd: 10285: mail from <user515@example.net> to <office@example.com> accepted, 30855 bytes
@4000000069c02cd320e30604 delivery 10286: success: did_1+0+0/ message 72002 for user172@example.com is in the mailbox now
@4000000069c02d9d04201490 tcpserver: pid 10287 from 192.0.2.23 and a status of 7/40 at this moment of the day
@4000000069c02e66034c009a delivery 10288: success: did_1+0+0/ message 72016 for user174@example.com is in the mailbox now
@4000000069c02f300c872790 tcpserver: end 10289 status 0; the connection of 198.51.100.122 was served to its end and closed
@4000000069c02ffa3587e2ca delivery 10290: success: did_1+0+0/ message 72030 for user176@example.com is in the mailbox now
@4000000069c030c314318b7c qmail-smtpd: 10291: mail from <user521@example.net> to <office@example.com> accepted, 30873 bytes
@4000000069c0318d19534787 tcpserver: pid 10292 from 192.0.2.68 and a status of 12/40 at this moment of the day
@4000000069c032563489fe07 tcpserver: end 10293 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069c033200a86b000 rblsmtpd: 192.0.2.2 pid 10294: 451 http://bl.spamcop.net/query?ip=192.0.2.2
@4000000069c033ea110569bd tcpserver: pid 10295 from 198.51.100.8 and a status of 15/40 at this moment of the day
@4000000069c034b30a7cd2c9 delivery 10296: success: did_1+0+0/ message 72072 for user182@example.com is in the mailbox now
@4000000069c0357d218e00fd rblsmtpd: 192.0.2.28 pid 10297: 451 http://zen.spamhaus.org/query?ip=192.0.2.28
@4000000069c0364608d7a79e tcpserver: end 10298 status 0; the connection of 192.0.2.177 was served to its end and closed
@4000000069c03710099de8c1 rblsmtpd: 203.0.113.5 pid 10299: 451 http://b.barracudacentral.org/query?ip=203.0.113.5
@4000000069c037da37af7806 rblsmtpd: 192.0.2.21 pid 10300: 451 http://zen.spamhaus.org/query?ip=192.0.2.21
@4000000069c038a3376c0895 tcpserver: pid 10301 from 203.0.113.186 and a status of 21/40 at this moment of the day
@4000000069c0396d021b3fcf qmail-smtpd: 10302: mail from <user532@example.net> to <office@example.com> accepted, 30906 bytes
@4000000069c03a362db4eb1b tcpserver: end 10303 status 0; the connection of 203.0.113.132 was served to its end and closed
@4000000069c03b001f903440 qmail-smtpd: 10304: mail from <user534@example.net> to <office@example.com> accepted, 30912 bytes
@4000000069c03bca321bd0e6 delivery 10305: success: did_1+0+0/ message 72135 for user191@example.com is in the mailbox now
@4000000069c03c9324cad6c4 rblsmtpd: 192.0.2.97 pid 10306: 451 http://bl.spamcop.net/query?ip=192.0.2.97
@4000000069c03d5d00295e35 rblsmtpd: 192.0.2.2 pid 10307: 451 http://b.barracudacentral.org/query?ip=192.0.2.2
@4000000069c03e260dca67c6 tcpserver: end 10308 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069c03ef022e8abad qmail-smtpd: 10309: mail from <user539@example.net> to <office@example.com> accepted, 30927 bytes
@4000000069c03fba0e81bd9d delivery 10310: success: did_1+0+0/ message 72170 for user196@example.com is in the mailbox now
@4000000069c040832b4dabf9 qmail-smtpd: 10311: mail from <user541@example.net> to <office@example.com> accepted, 30933 bytes
@4000000069c0414d17afc9c3 tcpserver: end 10312 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069c0421613f246e8 qmail-smtpd: 10313: mail from <user543@example.net> to <office@example.com> accepted, 30939 bytes
@4000000069c042e01b938ee1 qmail-smtpd: 10314: mail from <user544@example.net> to <office@example.com> accepted, 30942 bytes
@4000000069c043aa379870a6 tcpserver: pid 10315 from 192.0.2.88 and a status of 35/40 at this moment of the day
@4000000069c0447336ce85fc delivery 10316: success: did_1+0+0/ message 72212 for user202@example.com is in the mailbox now
@4000000069c0453d15b1112b tcpserver: pid 10317 from 192.0.2.15 and a status of 37/40 at this moment of the day
@4000000069c046060ea68254 qmail-smtpd: 10318: mail from <user548@example.net> to <office@example.com> accepted, 30954 bytes
@4000000069c046d030c1aaa4 tcpserver: pid 10319 from 198.51.100.180 and a status of 39/40 at this moment of the day
@4000000069c0479a36cbad37 qmail-smtpd: 10320: mail from <user550@example.net> to <office@example.com> accepted, 30960 bytes
@4000000069c048631d5e637b qmail-smtpd: 10321: mail from <user551@example.net> to <office@example.com> accepted, 30963 bytes
@4000000069c0492d2ef23f56 tcpserver: pid 10322 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069c049f61e136db8 tcpserver: end 10323 status 0; the connection of 203.0.113.87 was served to its end and closed
@4000000069c04ac032fe6155 delivery 10324: success: did_1+0+0/ message 72268 for user210@example.com is in the mailbox now
@4000000069c04b8a36ba6529 rblsmtpd: 192.0.2.20 pid 10325: 451 http://zen.spamhaus.org/query?ip=192.0.2.20
@4000000069c04c533b842606 rblsmtpd: 203.0.113.20 pid 10326: 451 http://bl.spamcop.net/query?ip=203.0.113.20
@4000000069c04d1d0a69dd45 rblsmtpd: 203.0.113.107 pid 10327: 451 http://zen.spamhaus.org/query?ip=203.0.113.107
@4000000069c04de62b20b78c rblsmtpd: 198.51.100.2 pid 10328: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069c04eb02cfb1e7d tcpserver: end 10329 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069c04f7a0493aa73 tcpserver: pid 10330 from 198.51.100.4 and a status of 10/40 at this moment of the day
@4000000069c0504329d52541 delivery 10331: success: did_1+0+0/ message 72317 for user217@example.com is in the mailbox now
@4000000069c0510d042001e1 tcpserver: pid 10332 from 192.0.2.1 and a status of 12/40 at this moment of the day
@4000000069c051d603b03ddd tcpserver: end 10333 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069c052a006cc8f71 rblsmtpd: 198.51.100.75 pid 10334: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.75
@4000000069c0536a2fa76b5d delivery 10335: success: did_1+0+0/ message 72345 for user221@example.com is in the mailbox now
@4000000069c0543307d22dab rblsmtpd: 198.51.100.1 pid 10336: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069c054fd0126416c tcpserver: end 10337 status 0; the connection of 192.0.2.31 was served to its end and closed
@4000000069c055c62dd6bb74 tcpserver: pid 10338 from 198.51.100.117 and a status of 18/40 at this moment of the day
@4000000069c056901c654fc7 delivery 10339: success: did_1+0+0/ message 72373 for user225@example.com is in the mailbox now
@4000000069c0575a246fa1d3 qmail-smtpd: 10340: mail from <user570@example.net> to <office@example.com> accepted, 31020 bytes
@4000000069c058231d520f8a tcpserver: end 10341 status 0; the connection of 203.0.113.32 was served to its end and closed
@4000000069c058ed08910ae0 tcpserver: pid 10342 from 198.51.100.86 and a status of 22/40 at this moment of the day
@4000000069c059b621589f2b qmail-smtpd: 10343: mail from <user573@example.net> to <office@example.com> accepted, 31029 bytes
@4000000069c05a801048f604 delivery 10344: success: did_1+0+0/ message 72408 for user230@example.com is in the mailbox now
@4000000069c05b4a0b4800df tcpserver: end 10345 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c05c131216cc20 qmail-smtpd: 10346: mail from <user576@example.net> to <office@example.com> accepted, 31038 bytes
@4000000069c05cdd1eaaa69c delivery 10347: success: did_1+0+0/ message 72429 for user233@example.com is in the mailbox now
@4000000069c05da613a53fbf delivery 10348: success: did_1+0+0/ message 72436 for user234@example.com is in the mailbox now
@4000000069c05e703566918f qmail-smtpd: 10349: mail from <user579@example.net> to <office@example.com> accepted, 31047 bytes
@4000000069c05f3a37dba37d qmail-smtpd: 10350: mail from <user580@example.net> to <office@example.com> accepted, 31050 bytes
@4000000069c06003377e1172 tcpserver: pid 10351 from 203.0.113.14 and a status of 31/40 at this moment of the day
@4000000069c060cd37c71008 delivery 10352: success: did_1+0+0/ message 72464 for user238@example.com is in the mailbox now
@4000000069c061961bdbf66c rblsmtpd: 203.0.113.14 pid 10353: 451 http://bl.spamcop.net/query?ip=203.0.113.14
@4000000069c062602345c675 tcpserver: end 10354 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069c0632a1b2c7088 tcpserver: end 10355 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069c063f318361c8e delivery 10356: success: did_1+0+0/ message 72492 for user242@example.com is in the mailbox now
@4000000069c064bd2790e5f9 delivery 10357: success: did_1+0+0/ message 72499 for user243@example.com is in the mailbox now
@4000000069c0658613a561b4 rblsmtpd: 192.0.2.76 pid 10358: 451 http://b.barracudacentral.org/query?ip=192.0.2.76
@4000000069c0665020dc87a7 delivery 10359: success: did_1+0+0/ message 72513 for user245@example.com is in the mailbox now
@4000000069c0671a163657f1 delivery 10360: success: did_1+0+0/ message 72520 for user246@example.com is in the mailbox now
@4000000069c067e33a0b58fc tcpserver: pid 10361 from 203.0.113.1 and a status of 1/40 at this moment of the day
@4000000069c068ad31229326 delivery 10362: success: did_1+0+0/ message 72534 for user248@example.com is in the mailbox now
@4000000069c0697635bdc284 rblsmtpd: 198.51.100.12 pid 10363: 451 http://bl.spamcop.net/query?ip=198.51.100.12
@4000000069c06a401615ed08 tcpserver: end 10364 status 0; the connection of 2001:db8:d6::6538 was served to its end and closed
@4000000069c06b0a1a3ca904 delivery 10365: success: did_1+0+0/ message 72555 for user251@example.com is in the mailbox now
@4000000069c06bd332dd4070 tcpserver: pid 10366 from 192.0.2.1 and a status of 6/40 at this moment of the day
@4000000069c06c9d1a5365ea tcpserver: end 10367 status 0; the connection of 198.51.100.25 was served to its end and closed
@4000000069c06d6609888a0c qmail-smtpd: 10368: mail from <user598@example.net> to <office@example.com> accepted, 31104 bytes
@4000000069c06e3028ecf10f delivery 10369: success: did_1+0+0/ message 72583 for user255@example.com is in the mailbox now
@4000000069c06efa189956ac delivery 10370: success: did_1+0+0/ message 72590 for user256@example.com is in the mailbox now
@4000000069c06fc31f7b0583 rblsmtpd: 198.51.100.180 pid 10371: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.180
@4000000069c0708d22eaddb9 tcpserver: pid 10372 from 198.51.100.7 and a status of 12/40 at this moment of the day
@4000000069c071563925de17 rblsmtpd: 192.0.2.5 pid 10373: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069c072202302083c tcpserver: end 10374 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069c072ea18ad8cba tcpserver: end 10375 status 0; the connection of 203.0.113.60 was served to its end and closed
@4000000069c073b332c04991 qmail-smtpd: 10376: mail from <user606@example.net> to <office@example.com> accepted, 31128 bytes
@4000000069c0747d1a8f9b64 tcpserver: pid 10377 from 203.0.113.4 and a status of 17/40 at this moment of the day
@4000000069c075463861d656 tcpserver: pid 10378 from 192.0.2.3 and a status of 18/40 at this moment of the day
@4000000069c076101f292e6a tcpserver: end 10379 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069c076da276df37e tcpserver: pid 10380 from 203.0.113.26 and a status of 20/40 at this moment of the day
@4000000069c077a337b28883 rblsmtpd: 198.51.100.13 pid 10381: 451 http://zen.spamhaus.org/query?ip=198.51.100.13
@4000000069c0786d16c032b1 qmail-smtpd: 10382: mail from <user612@example.net> to <office@example.com> accepted, 31146 bytes
@4000000069c079361275f3d3 qmail-smtpd: 10383: mail from <user613@example.net> to <office@example.com> accepted, 31149 bytes
@4000000069c07a002cba7061 delivery 10384: success: did_1+0+0/ message 72688 for user270@example.com is in the mailbox now
@4000000069c07aca13732260 tcpserver: pid 10385 from 198.51.100.39 and a status of 25/40 at this moment of the day
@4000000069c07b9335d16f7a tcpserver: end 10386 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069c07c5d0d29fadf qmail-smtpd: 10387: mail from <user617@example.net> to <office@example.com> accepted, 31161 bytes
@4000000069c07d2609a0bbf9 tcpserver: pid 10388 from 198.51.100.1 and a status of 28/40 at this moment of the day
@4000000069c07df0366398b4 tcpserver: end 10389 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069c07eba1f5c2b69 rblsmtpd: 198.51.100.37 pid 10390: 451 http://zen.spamhaus.org/query?ip=198.51.100.37
@4000000069c07f833385894e qmail-smtpd: 10391: mail from <user621@example.net> to <office@example.com> accepted, 31173 bytes
@4000000069c0804d2e94355b delivery 10392: success: did_1+0+0/ message 72744 for user278@example.com is in the mailbox now
@4000000069c0811619955c68 rblsmtpd: 192.0.2.1 pid 10393: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069c081e01de4b519 delivery 10394: success: did_1+0+0/ message 72758 for user280@example.com is in the mailbox now
@4000000069c082aa2dfd6047 delivery 10395: success: did_1+0+0/ message 72765 for user281@example.com is in the mailbox now
@4000000069c0837317b4ee47 tcpserver: end 10396 status 0; the connection of 203.0.113.70 was served to its end and closed
@4000000069c0843d0eeb3987 rblsmtpd: 192.0.2.1 pid 10397: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c085060021d2bd tcpserver: end 10398 status 0; the connection of 198.51.100.96 was served to its end and closed
@4000000069c085d003f634f6 tcpserver: end 10399 status 0; the connection of 198.51.100.112 was served to its end and closed
@4000000069c0869a05fe1d7e tcpserver: pid 10400 from 192.0.2.80 and a status of 0/40 at this moment of the day
@4000000069c087632d329e65 tcpserver: end 10401 status 0; the connection of 198.51.100.136 was served to its end and closed
@4000000069c0882d3b5b3cf9 rblsmtpd: 192.0.2.1 pid 10402: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c088f608873d8d delivery 10403: success: did_1+0+0/ message 72821 for user289@example.com is in the mailbox now
@4000000069c089c012b103cc rblsmtpd: 2001:db8:ca::2c94 pid 10404: 451 http://bl.spamcop.net/query?ip=2001:db8:ca::2c94
@4000000069c08a8a24e16d88 qmail-smtpd: 10405: mail from <user635@example.net> to <office@example.com> accepted, 31215 bytes
@4000000069c08b532ba1d6c6 qmail-smtpd: 10406: mail from <user636@example.net> to <office@example.com> accepted, 31218 bytes
@4000000069c08c1d0badcecf tcpserver: end 10407 status 0; the connection of 192.0.2.202 was served to its end and closed
@4000000069c08ce62e4c6fea qmail-smtpd: 10408: mail from <user638@example.net> to <office@example.com> accepted, 31224 bytes
@4000000069c08db01fc0fbb4 rblsmtpd: 192.0.2.31 pid 10409: 451 http://bl.spamcop.net/query?ip=192.0.2.31
@4000000069c08e7a2261f9df delivery 10410: success: did_1+0+0/ message 72870 for user296@example.com is in the mailbox now
@4000000069c08f430d701996 tcpserver: end 10411 status 0; the connection of 198.51.100.54 was served to its end and closed
@4000000069c0900d0cd412e3 delivery 10412: success: did_1+0+0/ message 72884 for user298@example.com is in the mailbox now
@4000000069c090d606adb31e qmail-smtpd: 10413: mail from <user643@example.net> to <office@example.com> accepted, 31239 bytes
@4000000069c091a01c053bec tcpserver: pid 10414 from 198.51.100.6 and a status of 14/40 at this moment of the day
@4000000069c0926a358a69e2 tcpserver: end 10415 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069c09333349bf813 tcpserver: end 10416 status 0; the connection of 198.51.100.39 was served to its end and closed
@4000000069c093fd04fc20e2 qmail-smtpd: 10417: mail from <user647@example.net> to <office@example.com> accepted, 31251 bytes
@4000000069c094c60c989b24 qmail-smtpd: 10418: mail from <user648@example.net> to <office@example.com> accepted, 31254 bytes
@4000000069c095900b78f9c4 rblsmtpd: 192.0.2.1 pid 10419: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c0965a0cbb31c1 tcpserver: end 10420 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069c0972305340a83 tcpserver: end 10421 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069c097ed23159f28 qmail-smtpd: 10422: mail from <user652@example.net> to <office@example.com> accepted, 31266 bytes
@4000000069c098b604de4c3c qmail-smtpd: 10423: mail from <user653@example.net> to <office@example.com> accepted, 31269 bytes
@4000000069c099802a1436a0 tcpserver: pid 10424 from 198.51.100.1 and a status of 24/40 at this moment of the day
@4000000069c09a4a328d1f0f delivery 10425: success: did_1+0+0/ message 72975 for user311@example.com is in the mailbox now
@4000000069c09b1317c864e2 delivery 10426: success: did_1+0+0/ message 72982 for user312@example.com is in the mailbox now
@4000000069c09bdd06feab15 qmail-smtpd: 10427: mail from <user657@example.net> to <office@example.com> accepted, 31281 bytes
@4000000069c09ca629a514b7 tcpserver: end 10428 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069c09d700ec97279 tcpserver: pid 10429 from 192.0.2.19 and a status of 29/40 at this moment of the day
@4000000069c09e3a3a4392cb rblsmtpd: 203.0.113.85 pid 10430: 451 http://zen.spamhaus.org/query?ip=203.0.113.85
@4000000069c09f0323e72fd1 tcpserver: pid 10431 from 192.0.2.67 and a status of 31/40 at this moment of the day
@4000000069c09fcd335ea1ec rblsmtpd: 203.0.113.122 pid 10432: 451 http://zen.spamhaus.org/query?ip=203.0.113.122
@4000000069c0a0961b19ac88 tcpserver: pid 10433 from 198.51.100.37 and a status of 33/40 at this moment of the day
@4000000069c0a160328ca15e tcpserver: end 10434 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c0a22a017fa20d qmail-smtpd: 10435: mail from <user665@example.net> to <office@example.com> accepted, 31305 bytes
@4000000069c0a2f331bdef9c rblsmtpd: 203.0.113.102 pid 10436: 451 http://zen.spamhaus.org/query?ip=203.0.113.102
@4000000069c0a3bd0390acdd delivery 10437: success: did_1+0+0/ message 73059 for user323@example.com is in the mailbox now
@4000000069c0a486147762d7 tcpserver: pid 10438 from 203.0.113.1 and a status of 38/40 at this moment of the day
@4000000069c0a5500bd6f4b1 qmail-smtpd: 10439: mail from <user669@example.net> to <office@example.com> accepted, 31317 bytes
@4000000069c0a61a1ac1d9e8 tcpserver: pid 10440 from 192.0.2.57 and a status of 0/40 at this moment of the day
@4000000069c0a6e322f439d9 tcpserver: end 10441 status 0; the connection of 203.0.113.160 was served to its end and closed
@4000000069c0a7ad090dba12 qmail-smtpd: 10442: mail from <user672@example.net> to <office@example.com> accepted, 31326 bytes
@4000000069c0a87638c395f5 rblsmtpd: 203.0.113.81 pid 10443: 451 http://bl.spamcop.net/query?ip=203.0.113.81
@4000000069c0a9401fdcbd41 tcpserver: pid 10444 from 203.0.113.29 and a status of 4/40 at this moment of the day
@4000000069c0aa0a32b93304 rblsmtpd: 198.51.100.180 pid 10445: 451 http://zen.spamhaus.org/query?ip=198.51.100.180
@4000000069c0aad32bb1b7ad tcpserver: end 10446 status 0; the connection of 2001:db8:50::c85f was served to its end and closed
@4000000069c0ab9d19846835 qmail-smtpd: 10447: mail from <user677@example.net> to <office@example.com> accepted, 31341 bytes
@4000000069c0ac6610e27894 tcpserver: pid 10448 from 2001:db8:3c::fb31 and a status of 8/40 at this moment of the day
@4000000069c0ad30224a7b87 tcpserver: pid 10449 from 192.0.2.113 and a status of 9/40 at this moment of the day
@4000000069c0adfa26e3b4ee rblsmtpd: 203.0.113.48 pid 10450: 451 http://zen.spamhaus.org/query?ip=203.0.113.48
@4000000069c0aec300df3c88 tcpserver: pid 10451 from 198.51.100.1 and a status of 11/40 at this moment of the day
@4000000069c0af8d2d7589a4 tcpserver: end 10452 status 0; the connection of 198.51.100.172 was served to its end and closed
@4000000069c0b05621d87a1e delivery 10453: success: did_1+0+0/ message 73171 for user339@example.com is in the mailbox now
@4000000069c0b12034ddc97b rblsmtpd: 2001:db8:8b::a1e6 pid 10454: 451 http://zen.spamhaus.org/query?ip=2001:db8:8b::a1e6
@4000000069c0b1ea34699a8d tcpserver: end 10455 status 0; the connection of 198.51.100.169 was served to its end and closed
@4000000069c0b2b30945fc1a tcpserver: pid 10456 from 192.0.2.23 and a status of 16/40 at this moment of the day
@4000000069c0b37d29fdeb59 qmail-smtpd: 10457: mail from <user687@example.net> to <office@example.com> accepted, 31371 bytes
@4000000069c0b4460505e4d7 tcpserver: end 10458 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069c0b51026ca78c3 qmail-smtpd: 10459: mail from <user689@example.net> to <office@example.com> accepted, 31377 bytes
@4000000069c0b5da1addf581 rblsmtpd: 192.0.2.1 pid 10460: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069c0b6a3040c4497 delivery 10461: success: did_1+0+0/ message 73227 for user347@example.com is in the mailbox now
@4000000069c0b76d0a67781b delivery 10462: success: did_1+0+0/ message 73234 for user348@example.com is in the mailbox now
@4000000069c0b83624b6b5c1 tcpserver: end 10463 status 0; the connection of 198.51.100.31 was served to its end and closed
@4000000069c0b9002e2172a7 tcpserver: pid 10464 from 198.51.100.27 and a status of 24/40 at this moment of the day
@4000000069c0b9ca0c1ac8b0 tcpserver: end 10465 status 0; the connection of 192.0.2.194 was served to its end and closed
@4000000069c0ba93083edaac qmail-smtpd: 10466: mail from <user696@example.net> to <office@example.com> accepted, 31398 bytes
@4000000069c0bb5d23e495e5 rblsmtpd: 198.51.100.200 pid 10467: 451 http://bl.spamcop.net/query?ip=198.51.100.200
@4000000069c0bc26221780d9 qmail-smtpd: 10468: mail from <user698@example.net> to <office@example.com> accepted, 31404 bytes
@4000000069c0bcf02c1c432d delivery 10469: success: did_1+0+0/ message 73283 for user355@example.com is in the mailbox now
@4000000069c0bdba08c6c0e6 rblsmtpd: 198.51.100.173 pid 10470: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.173
@4000000069c0be8307ab3f73 rblsmtpd: 192.0.2.1 pid 10471: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069c0bf4d2b2d0029 tcpserver: pid 10472 from 192.0.2.12 and a status of 32/40 at this moment of the day
@4000000069c0c0161b1195b8 tcpserver: pid 10473 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069c0c0e00b053baa rblsmtpd: 203.0.113.59 pid 10474: 451 http://zen.spamhaus.org/query?ip=203.0.113.59
@4000000069c0c1aa27f1666e tcpserver: pid 10475 from 203.0.113.123 and a status of 35/40 at this moment of the day
@4000000069c0c27339b8fb43 tcpserver: pid 10476 from 203.0.113.14 and a status of 36/40 at this moment of the day
@4000000069c0c33d2976e077 tcpserver: pid 10477 from 198.51.100.2 and a status of 37/40 at this moment of the day
@4000000069c0c40617c2ee66 delivery 10478: success: did_1+0+0/ message 73346 for user364@example.com is in the mailbox now
@4000000069c0c4d00e6475aa delivery 10479: success: did_1+0+0/ message 73353 for user365@example.com is in the mailbox now
@4000000069c0c59a0a3854c7 tcpserver: pid 10480 from 203.0.113.6 and a status of 0/40 at this moment of the day
@4000000069c0c6630621bc89 qmail-smtpd: 10481: mail from <user711@example.net> to <office@example.com> accepted, 31443 bytes
@4000000069c0c72d369dc615 tcpserver: end 10482 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c0c7f6022f1c97 qmail-smtpd: 10483: mail from <user713@example.net> to <office@example.com> accepted, 31449 bytes
@4000000069c0c8c011e794cf qmail-smtpd: 10484: mail from <user714@example.net> to <office@example.com> accepted, 31452 bytes
@4000000069c0c98a21c5427c tcpserver: pid 10485 from 192.0.2.1 and a status of 5/40 at this moment of the day
@4000000069c0ca531bbbd874 delivery 10486: success: did_1+0+0/ message 73402 for user372@example.com is in the mailbox now
@4000000069c0cb1d37526f44 tcpserver: pid 10487 from 198.51.100.7 and a status of 7/40 at this moment of the day
@4000000069c0cbe627608357 tcpserver: pid 10488 from 198.51.100.145 and a status of 8/40 at this moment of the day
@4000000069c0ccb02919b60f qmail-smtpd: 10489: mail from <user719@example.net> to <office@example.com> accepted, 31467 bytes
@4000000069c0cd7a1abd6d47 qmail-smtpd: 10490: mail from <user720@example.net> to <office@example.com> accepted, 31470 bytes
@4000000069c0ce4339565970 qmail-smtpd: 10491: mail from <user721@example.net> to <office@example.com> accepted, 31473 bytes
@4000000069c0cf0d0a34b136 qmail-smtpd: 10492: mail from <user722@example.net> to <office@example.com> accepted, 31476 bytes
@4000000069c0cfd630712442 tcpserver: pid 10493 from 192.0.2.11 and a status of 13/40 at this moment of the day
@4000000069c0d0a0038e5edb qmail-smtpd: 10494: mail from <user724@example.net> to <office@example.com> accepted, 31482 bytes
@4000000069c0d16a1ce9a194 qmail-smtpd: 10495: mail from <user725@example.net> to <office@example.com> accepted, 31485 bytes
@4000000069c0d2333ac434a3 qmail-smtpd: 10496: mail from <user726@example.net> to <office@example.com> accepted, 31488 bytes
@4000000069c0d2fd04cc158f qmail-smtpd: 10497: mail from <user727@example.net> to <office@example.com> accepted, 31491 bytes
@4000000069c0d3c624dace34 qmail-smtpd: 10498: mail from <user728@example.net> to <office@example.com> accepted, 31494 bytes
@4000000069c0d49033384523 delivery 10499: success: did_1+0+0/ message 73493 for user385@example.com is in the mailbox now
@4000000069c0d55a04e28327 qmail-smtpd: 10500: mail from <user730@example.net> to <office@example.com> accepted, 31500 bytes
@4000000069c0d623326397b3 rblsmtpd: 198.51.100.44 pid 10501: 451 http://bl.spamcop.net/query?ip=198.51.100.44
@4000000069c0d6ed239ed2fc tcpserver: end 10502 status 0; the connection of 198.51.100.84 was served to its end and closed
@4000000069c0d7b60f95f0cb delivery 10503: success: did_1+0+0/ message 73521 for user0@example.com is in the mailbox now
@4000000069c0d88006119af7 qmail-smtpd: 10504: mail from <user734@example.net> to <office@example.com> accepted, 31512 bytes
@4000000069c0d94a18b91da9 delivery 10505: success: did_1+0+0/ message 73535 for user2@example.com is in the mailbox now
@4000000069c0da130c198ed7 qmail-smtpd: 10506: mail from <user736@example.net> to <office@example.com> accepted, 31518 bytes
@4000000069c0dadd2444472e tcpserver: end 10507 status 0; the connection of 203.0.113.77 was served to its end and closed
@4000000069c0dba621875d2f tcpserver: end 10508 status 0; the connection of 203.0.113.104 was served to its end and closed
@4000000069c0dc7005bd49d1 tcpserver: pid 10509 from 192.0.2.100 and a status of 29/40 at this moment of the day
@4000000069c0dd3a1c54df26 qmail-smtpd: 10510: mail from <user740@example.net> to <office@example.com> accepted, 31530 bytes
@4000000069c0de0323c64792 qmail-smtpd: 10511: mail from <user741@example.net> to <office@example.com> accepted, 31533 bytes
@4000000069c0decd3ab47cdc tcpserver: pid 10512 from 192.0.2.146 and a status of 32/40 at this moment of the day
@4000000069c0df962ab13c09 delivery 10513: success: did_1+0+0/ message 73591 for user10@example.com is in the mailbox now
@4000000069c0e0600011d195 qmail-smtpd: 10514: mail from <user744@example.net> to <office@example.com> accepted, 31542 bytes
@4000000069c0e12a2c84ba3d tcpserver: end 10515 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069c0e1f33ae48c62 delivery 10516: success: did_1+0+0/ message 73612 for user13@example.com is in the mailbox now
@4000000069c0e2bd2a01bd71 tcpserver: end 10517 status 0; the connection of 203.0.113.113 was served to its end and closed
@4000000069c0e38631cdfb31 qmail-smtpd: 10518: mail from <user748@example.net> to <office@example.com> accepted, 31554 bytes
@4000000069c0e45019d149ff rblsmtpd: 192.0.2.48 pid 10519: 451 http://zen.spamhaus.org/query?ip=192.0.2.48
@4000000069c0e51a3490b926 rblsmtpd: 203.0.113.18 pid 10520: 451 http://zen.spamhaus.org/query?ip=203.0.113.18
@4000000069c0e5e32b093a1a rblsmtpd: 203.0.113.115 pid 10521: 451 http://zen.spamhaus.org/query?ip=203.0.113.115
@4000000069c0e6ad0473ced7 tcpserver: end 10522 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069c0e7762adefa26 tcpserver: end 10523 status 0; the connection of 192.0.2.217 was served to its end and closed
@4000000069c0e8401df7c7b6 qmail-smtpd: 10524: mail from <user754@example.net> to <office@example.com> accepted, 31572 bytes
@4000000069c0e90a24df62e6 delivery 10525: success: did_1+0+0/ message 73675 for user22@example.com is in the mailbox now
@4000000069c0e9d326d96219 delivery 10526: success: did_1+0+0/ message 73682 for user23@example.com is in the mailbox now
@4000000069c0ea9d2238ee36 tcpserver: end 10527 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069c0eb660b7917a1 rblsmtpd: 192.0.2.28 pid 10528: 451 http://b.barracudacentral.org/query?ip=192.0.2.28
@4000000069c0ec300fc8c279 qmail-smtpd: 10529: mail from <user759@example.net> to <office@example.com> accepted, 31587 bytes
@4000000069c0ecfa3195da9d tcpserver: pid 10530 from 198.51.100.96 and a status of 10/40 at this moment of the day
@4000000069c0edc3127e14fb delivery 10531: success: did_1+0+0/ message 73717 for user28@example.com is in the mailbox now
@4000000069c0ee8d2e52d2b8 tcpserver: end 10532 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069c0ef563001ade3 tcpserver: end 10533 status 0; the connection of 192.0.2.93 was served to its end and closed
@4000000069c0f020152bafc9 rblsmtpd: 192.0.2.47 pid 10534: 451 http://zen.spamhaus.org/query?ip=192.0.2.47
@4000000069c0f0ea09555a58 tcpserver: pid 10535 from 203.0.113.200 and a status of 15/40 at this moment of the day
@4000000069c0f1b30ff8000d tcpserver: end 10536 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069c0f27d01c55c60 tcpserver: pid 10537 from 192.0.2.1 and a status of 17/40 at this moment of the day
@4000000069c0f3460bc78fd2 delivery 10538: success: did_1+0+0/ message 73766 for user35@example.com is in the mailbox now
@4000000069c0f410337ab34c tcpserver: end 10539 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069c0f4da2fecd811 qmail-smtpd: 10540: mail from <user770@example.net> to <office@example.com> accepted, 31620 bytes
@4000000069c0f5a3121bf71b rblsmtpd: 192.0.2.1 pid 10541: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c0f66d2ac447fa tcpserver: pid 10542 from 203.0.113.7 and a status of 22/40 at this moment of the day
@4000000069c0f73614aaaa89 qmail-smtpd: 10543: mail from <user773@example.net> to <office@example.com> accepted, 31629 bytes
@4000000069c0f8001ec2f8ec tcpserver: pid 10544 from 198.51.100.113 and a status of 24/40 at this moment of the day
@4000000069c0f8ca1b5aa9f2 tcpserver: pid 10545 from 203.0.113.13 and a status of 25/40 at this moment of the day
@4000000069c0f9930101c3ea qmail-smtpd: 10546: mail from <user776@example.net> to <office@example.com> accepted, 31638 bytes
@4000000069c0fa5d05cc40bc tcpserver: end 10547 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069c0fb2625882c82 rblsmtpd: 192.0.2.86 pid 10548: 451 http://bl.spamcop.net/query?ip=192.0.2.86
@4000000069c0fbf025470bb8 qmail-smtpd: 10549: mail from <user779@example.net> to <office@example.com> accepted, 31647 bytes
@4000000069c0fcba10b1dc79 delivery 10550: success: did_1+0+0/ message 73850 for user47@example.com is in the mailbox now
@4000000069c0fd831e23374e tcpserver: pid 10551 from 192.0.2.3 and a status of 31/40 at this moment of the day
@4000000069c0fe4d0f9d70a3 delivery 10552: success: did_1+0+0/ message 73864 for user49@example.com is in the mailbox now
@4000000069c0ff160ece322b rblsmtpd: 192.0.2.62 pid 10553: 451 http://zen.spamhaus.org/query?ip=192.0.2.62
@4000000069c0ffe03b1ecbf4 delivery 10554: success: did_1+0+0/ message 73878 for user51@example.com is in the mailbox now
@4000000069c100aa1fb2f326 qmail-smtpd: 10555: mail from <user785@example.net> to <office@example.com> accepted, 31665 bytes
@4000000069c101732c157baa qmail-smtpd: 10556: mail from <user786@example.net> to <office@example.com> accepted, 31668 bytes
@4000000069c1023d0fb9d40f tcpserver: pid 10557 from 203.0.113.10 and a status of 37/40 at this moment of the day
@4000000069c1030602757077 delivery 10558: success: did_1+0+0/ message 73906 for user55@example.com is in the mailbox now
@4000000069c103d005ce18e6 rblsmtpd: 203.0.113.175 pid 10559: 451 http://zen.spamhaus.org/query?ip=203.0.113.175
@4000000069c1049a225270e8 qmail-smtpd: 10560: mail from <user790@example.net> to <office@example.com> accepted, 31680 bytes
@4000000069c1056323e738c7 tcpserver: pid 10561 from 192.0.2.149 and a status of 1/40 at this moment of the day
@4000000069c1062d05db88df qmail-smtpd: 10562: mail from <user792@example.net> to <office@example.com> accepted, 31686 bytes
@4000000069c106f608986daf tcpserver: end 10563 status 0; the connection of 203.0.113.112 was served to its end and closed
@4000000069c107c0329e13df qmail-smtpd: 10564: mail from <user794@example.net> to <office@example.com> accepted, 31692 bytes
@4000000069c1088a2537644a qmail-smtpd: 10565: mail from <user795@example.net> to <office@example.com> accepted, 31695 bytes
@4000000069c109530c25b665 qmail-smtpd: 10566: mail from <user796@example.net> to <office@example.com> accepted, 31698 bytes
@4000000069c10a1d20defdca tcpserver: pid 10567 from 192.0.2.98 and a status of 7/40 at this moment of the day
@4000000069c10ae62538b52b tcpserver: end 10568 status 0; the connection of 198.51.100.32 was served to its end and closed
@4000000069c10bb01074a489 tcpserver: end 10569 status 0; the connection of 198.51.100.76 was served to its end and closed
@4000000069c10c7a263c5172 tcpserver: pid 10570 from 192.0.2.60 and a status of 10/40 at this moment of the day
@4000000069c10d430c7871f8 rblsmtpd: 198.51.100.32 pid 10571: 451 http://b.barracudacentral.org/query?ip=198.51.100.32
@4000000069c10e0d036b5e97 tcpserver: pid 10572 from 198.51.100.6 and a status of 12/40 at this moment of the day
@4000000069c10ed611796106 rblsmtpd: 192.0.2.33 pid 10573: 451 http://zen.spamhaus.org/query?ip=192.0.2.33
@4000000069c10fa00fc30017 tcpserver: pid 10574 from 192.0.2.1 and a status of 14/40 at this moment of the day
@4000000069c1106a08f2e0c8 rblsmtpd: 203.0.113.4 pid 10575: 451 http://zen.spamhaus.org/query?ip=203.0.113.4
@4000000069c1113320452253 tcpserver: end 10576 status 0; the connection of 203.0.113.114 was served to its end and closed
@4000000069c111fd39302fc0 delivery 10577: success: did_1+0+0/ message 74039 for user74@example.com is in the mailbox now
@4000000069c112c6046b80d1 rblsmtpd: 198.51.100.217 pid 10578: 451 http://zen.spamhaus.org/query?ip=198.51.100.217
@4000000069c11390356306dd tcpserver: pid 10579 from 203.0.113.9 and a status of 19/40 at this moment of the day
@4000000069c1145a12c2eae0 tcpserver: pid 10580 from 198.51.100.109 and a status of 20/40 at this moment of the day
@4000000069c115232fe0f84a tcpserver: end 10581 status 0; the connection of 203.0.113.90 was served to its end and closed
@4000000069c115ed168f6c6f qmail-smtpd: 10582: mail from <user812@example.net> to <office@example.com> accepted, 31746 bytes
@4000000069c116b6011553f3 rblsmtpd: 203.0.113.81 pid 10583: 451 http://zen.spamhaus.org/query?ip=203.0.113.81
@4000000069c1178027f878d7 qmail-smtpd: 10584: mail from <user814@example.net> to <office@example.com> accepted, 31752 bytes
@4000000069c1184a215bd8e4 qmail-smtpd: 10585: mail from <user815@example.net> to <office@example.com> accepted, 31755 bytes
@4000000069c1191310212e33 tcpserver: end 10586 status 0; the connection of 192.0.2.65 was served to its end and closed
@4000000069c119dd1a3b5e5d tcpserver: end 10587 status 0; the connection of 198.51.100.184 was served to its end and closed
@4000000069c11aa614d9d2ce rblsmtpd: 192.0.2.184 pid 10588: 451 http://zen.spamhaus.org/query?ip=192.0.2.184
@4000000069c11b70223ea818 tcpserver: pid 10589 from 2001:db8:ca::2c94 and a status of 29/40 at this moment of the day
@4000000069c11c3a08ae41e9 qmail-smtpd: 10590: mail from <user820@example.net> to <office@example.com> accepted, 31770 bytes
@4000000069c11d030fcab23f qmail-smtpd: 10591: mail from <user821@example.net> to <office@example.com> accepted, 31773 bytes
@4000000069c11dcd1ec329db tcpserver: pid 10592 from 198.51.100.1 and a status of 32/40 at this moment of the day
@4000000069c11e962b7cd363 tcpserver: pid 10593 from 203.0.113.44 and a status of 33/40 at this moment of the day
@4000000069c11f602851f564 rblsmtpd: 198.51.100.34 pid 10594: 451 http://zen.spamhaus.org/query?ip=198.51.100.34
@4000000069c1202a3b92b0f2 qmail-smtpd: 10595: mail from <user825@example.net> to <office@example.com> accepted, 31785 bytes
@4000000069c120f32260fb4d qmail-smtpd: 10596: mail from <user826@example.net> to <office@example.com> accepted, 31788 bytes
@4000000069c121bd2bd28003 tcpserver: end 10597 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c12286090a4e06 delivery 10598: success: did_1+0+0/ message 74186 for user95@example.com is in the mailbox now
@4000000069c123500bd61204 tcpserver: end 10599 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069c1241a2ef0b9e8 tcpserver: pid 10600 from 192.0.2.1 and a status of 0/40 at this moment of the day
@4000000069c124e31a71556a tcpserver: end 10601 status 0; the connection of 203.0.113.33 was served to its end and closed
@4000000069c125ad32e4ca7b qmail-smtpd: 10602: mail from <user832@example.net> to <office@example.com> accepted, 31806 bytes
@4000000069c126761f63df80 tcpserver: end 10603 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069c1274024e1cbc8 tcpserver: end 10604 status 0; the connection of 192.0.2.199 was served to its end and closed
@4000000069c1280a288f2ed1 rblsmtpd: 192.0.2.3 pid 10605: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.3
@4000000069c128d306c4a8d5 delivery 10606: success: did_1+0+0/ message 74242 for user103@example.com is in the mailbox now
@4000000069c1299d03aae45f qmail-smtpd: 10607: mail from <user837@example.net> to <office@example.com> accepted, 31821 bytes
@4000000069c12a6621a1b03d tcpserver: pid 10608 from 198.51.100.64 and a status of 8/40 at this moment of the day
@4000000069c12b302ffb0f5d delivery 10609: success: did_1+0+0/ message 74263 for user106@example.com is in the mailbox now
@4000000069c12bfa1f3f093e rblsmtpd: 198.51.100.34 pid 10610: 451 http://zen.spamhaus.org/query?ip=198.51.100.34
@4000000069c12cc32d17fd75 tcpserver: end 10611 status 0; the connection of 198.51.100.26 was served to its end and closed
@4000000069c12d8d21fc2e8f tcpserver: pid 10612 from 203.0.113.14 and a status of 12/40 at this moment of the day
@4000000069c12e560747310f rblsmtpd: 192.0.2.47 pid 10613: 451 http://zen.spamhaus.org/query?ip=192.0.2.47
@4000000069c12f200539ff3c delivery 10614: success: did_1+0+0/ message 74298 for user111@example.com is in the mailbox now
@4000000069c12fea162596b5 rblsmtpd: 192.0.2.22 pid 10615: 451 http://zen.spamhaus.org/query?ip=192.0.2.22
@4000000069c130b31e2db996 tcpserver: end 10616 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c1317d2b8cf8d2 tcpserver: end 10617 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c13246305c2a44 tcpserver: end 10618 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c13310243bb9c6 rblsmtpd: 203.0.113.232 pid 10619: 451 http://zen.spamhaus.org/query?ip=203.0.113.232
@4000000069c133da2c23f028 rblsmtpd: 198.51.100.86 pid 10620: 451 http://zen.spamhaus.org/query?ip=198.51.100.86
@4000000069c134a3117dc31b qmail-smtpd: 10621: mail from <user851@example.net> to <office@example.com> accepted, 31863 bytes
@4000000069c1356d196b7488 rblsmtpd: 198.51.100.1 pid 10622: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069c1363610cb7fc4 rblsmtpd: 192.0.2.11 pid 10623: 451 http://b.barracudacentral.org/query?ip=192.0.2.11
@4000000069c137002d9155cf qmail-smtpd: 10624: mail from <user854@example.net> to <office@example.com> accepted, 31872 bytes
@4000000069c137ca230231c8 tcpserver: end 10625 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069c13893239fa171 qmail-smtpd: 10626: mail from <user856@example.net> to <office@example.com> accepted, 31878 bytes
@4000000069c1395d017a2da0 delivery 10627: success: did_1+0+0/ message 74389 for user124@example.com is in the mailbox now
@4000000069c13a26027dddb2 delivery 10628: success: did_1+0+0/ message 74396 for user125@example.com is in the mailbox now
@4000000069c13af0097e3af8 tcpserver: pid 10629 from 198.51.100.60 and a status of 29/40 at this moment of the day
@4000000069c13bba3a345171 rblsmtpd: 192.0.2.13 pid 10630: 451 http://zen.spamhaus.org/query?ip=192.0.2.13
@4000000069c13c8315ed3286 rblsmtpd: 203.0.113.80 pid 10631: 451 http://bl.spamcop.net/query?ip=203.0.113.80
@4000000069c13d4d1c773da7 delivery 10632: success: did_1+0+0/ message 74424 for user129@example.com is in the mailbox now
@4000000069c13e160badb38e delivery 10633: success: did_1+0+0/ message 74431 for user130@example.com is in the mailbox now
@4000000069c13ee00fe83422 rblsmtpd: 203.0.113.2 pid 10634: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.2
@4000000069c13faa2f99d5c7 delivery 10635: success: did_1+0+0/ message 74445 for user132@example.com is in the mailbox now
@4000000069c140730488263e tcpserver: pid 10636 from 198.51.100.181 and a status of 36/40 at this moment of the day
@4000000069c1413d13c1bc31 qmail-smtpd: 10637: mail from <user867@example.net> to <office@example.com> accepted, 31911 bytes
@4000000069c1420639ec5c20 tcpserver: end 10638 status 0; the connection of 192.0.2.83 was served to its end and closed
@4000000069c142d038cf7156 tcpserver: end 10639 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069c1439a1f48932a qmail-smtpd: 10640: mail from <user870@example.net> to <office@example.com> accepted, 31920 bytes
@4000000069c1446308f6fa34 tcpserver: pid 10641 from 203.0.113.40 and a status of 1/40 at this moment of the day
@4000000069c1452d20450dbf qmail-smtpd: 10642: mail from <user872@example.net> to <office@example.com> accepted, 31926 bytes
@4000000069c145f60bd6e47d delivery 10643: success: did_1+0+0/ message 74501 for user140@example.com is in the mailbox now
@4000000069c146c009f1de64 delivery 10644: success: did_1+0+0/ message 74508 for user141@example.com is in the mailbox now
@4000000069c1478a02939e48 delivery 10645: success: did_1+0+0/ message 74515 for user142@example.com is in the mailbox now
@4000000069c14853161eac36 tcpserver: end 10646 status 0; the connection of 203.0.113.28 was served to its end and closed
@4000000069c1491d13d1655d qmail-smtpd: 10647: mail from <user877@example.net> to <office@example.com> accepted, 31941 bytes
@4000000069c149e621835560 delivery 10648: success: did_1+0+0/ message 74536 for user145@example.com is in the mailbox now
@4000000069c14ab009b7dd39 tcpserver: end 10649 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069c14b7a3a71e15c tcpserver: end 10650 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c14c4336a355e0 qmail-smtpd: 10651: mail from <user881@example.net> to <office@example.com> accepted, 31953 bytes
@4000000069c14d0d2acce139 delivery 10652: success: did_1+0+0/ message 74564 for user149@example.com is in the mailbox now
@4000000069c14dd61d5845a3 tcpserver: end 10653 status 0; the connection of 192.0.2.16 was served to its end and closed
@4000000069c14ea027b66ccd rblsmtpd: 192.0.2.4 pid 10654: 451 http://zen.spamhaus.org/query?ip=192.0.2.4
@4000000069c14f6a245bc27f rblsmtpd: 192.0.2.5 pid 10655: 451 http://bl.spamcop.net/query?ip=192.0.2.5
@4000000069c150332cddf8e8 delivery 10656: success: did_1+0+0/ message 74592 for user153@example.com is in the mailbox now
@4000000069c150fd025bb589 qmail-smtpd: 10657: mail from <user887@example.net> to <office@example.com> accepted, 31971 bytes
@4000000069c151c6159daad8 tcpserver: end 10658 status 0; the connection of 192.0.2.134 was served to its end and closed
@4000000069c152902e5b642c qmail-smtpd: 10659: mail from <user889@example.net> to <office@example.com> accepted, 31977 bytes
@4000000069c1535a100dbaa6 tcpserver: pid 10660 from 192.0.2.22 and a status of 20/40 at this moment of the day
@4000000069c154230a9aa754 qmail-smtpd: 10661: mail from <user891@example.net> to <office@example.com> accepted, 31983 bytes
@4000000069c154ed116b27e3 qmail-smtpd: 10662: mail from <user892@example.net> to <office@example.com> accepted, 31986 bytes
@4000000069c155b62c991918 qmail-smtpd: 10663: mail from <user893@example.net> to <office@example.com> accepted, 31989 bytes
@4000000069c156802ff455a3 tcpserver: end 10664 status 0; the connection of 203.0.113.179 was served to its end and closed
@4000000069c1574a0c104edc tcpserver: end 10665 status 0; the connection of 192.0.2.16 was served to its end and closed
@4000000069c158130d4c3e74 qmail-smtpd: 10666: mail from <user896@example.net> to <office@example.com> accepted, 31998 bytes
@4000000069c158dd08d8bcbd tcpserver: pid 10667 from 203.0.113.30 and a status of 27/40 at this moment of the day
@4000000069c159a62da68e1f rblsmtpd: 198.51.100.17 pid 10668: 451 http://b.barracudacentral.org/query?ip=198.51.100.17
@4000000069c15a70215683f0 delivery 10669: success: did_1+0+0/ message 74683 for user166@example.com is in the mailbox now
@4000000069c15b3a0e6f4dd5 tcpserver: pid 10670 from 192.0.2.1 and a status of 30/40 at this moment of the day
@4000000069c15c0301a4c8bc delivery 10671: success: did_1+0+0/ message 74697 for user168@example.com is in the mailbox now
@4000000069c15ccd146f7d2a tcpserver: pid 10672 from 192.0.2.4 and a status of 32/40 at this moment of the day
@4000000069c15d96219f7e01 qmail-smtpd: 10673: mail from <user903@example.net> to <office@example.com> accepted, 32019 bytes
@4000000069c15e602476e1c7 delivery 10674: success: did_1+0+0/ message 74718 for user171@example.com is in the mailbox now
@4000000069c15f2a1723681c tcpserver: pid 10675 from 198.51.100.152 and a status of 35/40 at this moment of the day
@4000000069c15ff331626599 qmail-smtpd: 10676: mail from <user906@example.net> to <office@example.com> accepted, 32028 bytes
@4000000069c160bd15b88a14 tcpserver: end 10677 status 0; the connection of 198.51.100.66 was served to its end and closed
@4000000069c161861ab310ac tcpserver: pid 10678 from 198.51.100.196 and a status of 38/40 at this moment of the day
@4000000069c162503ab9d479 tcpserver: pid 10679 from 203.0.113.5 and a status of 39/40 at this moment of the day
@4000000069c1631a31396286 rblsmtpd: 192.0.2.1 pid 10680: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c163e339ce8fb7 qmail-smtpd: 10681: mail from <user911@example.net> to <office@example.com> accepted, 32043 bytes
@4000000069c164ad10ff4371 tcpserver: end 10682 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069c165760ae2d5ea tcpserver: pid 10683 from 198.51.100.78 and a status of 3/40 at this moment of the day
@4000000069c166402c6c6a36 tcpserver: end 10684 status 0; the connection of 192.0.2.175 was served to its end and closed
@4000000069c1670a22a361db tcpserver: end 10685 status 0; the connection of 2001:db8:7b::cde3 was served to its end and closed
@4000000069c167d3231b0c86 qmail-smtpd: 10686: mail from <user916@example.net> to <office@example.com> accepted, 32058 bytes
@4000000069c1689d2115c2de rblsmtpd: 192.0.2.21 pid 10687: 451 http://bl.spamcop.net/query?ip=192.0.2.21
@4000000069c169661d206917 tcpserver: pid 10688 from 192.0.2.62 and a status of 8/40 at this moment of the day
@4000000069c16a3018dce62c tcpserver: pid 10689 from 192.0.2.12 and a status of 9/40 at this moment of the day
@4000000069c16afa1fe4ac9c qmail-smtpd: 10690: mail from <user920@example.net> to <office@example.com> accepted, 32070 bytes
@4000000069c16bc31c197218 tcpserver: end 10691 status 0; the connection of 198.51.100.192 was served to its end and closed
@4000000069c16c8d029f93ad rblsmtpd: 203.0.113.184 pid 10692: 451 http://bl.spamcop.net/query?ip=203.0.113.184
@4000000069c16d562cc07683 qmail-smtpd: 10693: mail from <user923@example.net> to <office@example.com> accepted, 32079 bytes
@4000000069c16e202cf01f44 tcpserver: pid 10694 from 198.51.100.22 and a status of 14/40 at this moment of the day
@4000000069c16eea05de7307 tcpserver: end 10695 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069c16fb331c252db tcpserver: pid 10696 from 192.0.2.1 and a status of 16/40 at this moment of the day
@4000000069c1707d2e212f7c delivery 10697: success: did_1+0+0/ message 74879 for user194@example.com is in the mailbox now
@4000000069c17146253c72fa tcpserver: end 10698 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069c172103971be6d tcpserver: pid 10699 from 192.0.2.180 and a status of 19/40 at this moment of the day
@4000000069c172da236177ed tcpserver: pid 10700 from 203.0.113.197 and a status of 20/40 at this moment of the day
@4000000069c173a33b476473 tcpserver: pid 10701 from 192.0.2.17 and a status of 21/40 at this moment of the day
@4000000069c1746d05ee413c tcpserver: end 10702 status 0; the connection of 198.51.100.62 was served to its end and closed
@4000000069c1753622a85dba tcpserver: pid 10703 from 203.0.113.81 and a status of 23/40 at this moment of the day
@4000000069c1760004e1f690 rblsmtpd: 203.0.113.191 pid 10704: 451 http://bl.spamcop.net/query?ip=203.0.113.191
@4000000069c176ca002e799f qmail-smtpd: 10705: mail from <user935@example.net> to <office@example.com> accepted, 32115 bytes
@4000000069c17793167283ae tcpserver: end 10706 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c1785d2c92fc7a tcpserver: end 10707 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069c179262b5567b2 tcpserver: pid 10708 from 203.0.113.18 and a status of 28/40 at this moment of the day
@4000000069c179f019a2d5e3 tcpserver: end 10709 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069c17aba214e7d8a delivery 10710: success: did_1+0+0/ message 74970 for user207@example.com is in the mailbox now
@4000000069c17b8339841e11 tcpserver: pid 10711 from 198.51.100.54 and a status of 31/40 at this moment of the day
@4000000069c17c4d35d3b771 qmail-smtpd: 10712: mail from <user942@example.net> to <office@example.com> accepted, 32136 bytes
@4000000069c17d162af07cb3 tcpserver: pid 10713 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069c17de036968413 rblsmtpd: 192.0.2.1 pid 10714: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c17eaa0ca2138a tcpserver: end 10715 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069c17f731ca8a169 tcpserver: end 10716 status 0; the connection of 203.0.113.89 was served to its end and closed
@4000000069c1803d063d55e7 delivery 10717: success: did_1+0+0/ message 75019 for user214@example.com is in the mailbox now
@4000000069c1810604509238 tcpserver: pid 10718 from 192.0.2.25 and a status of 38/40 at this moment of the day
@4000000069c181d02ced5954 tcpserver: pid 10719 from 198.51.100.7 and a status of 39/40 at this moment of the day
@4000000069c1829a0d56743f qmail-smtpd: 10720: mail from <user950@example.net> to <office@example.com> accepted, 32160 bytes
@4000000069c183631d25469b rblsmtpd: 192.0.2.223 pid 10721: 451 http://ix.dnsbl.manitu.net/query?ip=192.0.2.223
@4000000069c1842d1cdf0d70 tcpserver: pid 10722 from 192.0.2.5 and a status of 2/40 at this moment of the day
@4000000069c184f61b788154 rblsmtpd: 203.0.113.132 pid 10723: 451 http://zen.spamhaus.org/query?ip=203.0.113.132
@4000000069c185c033f6eb0b tcpserver: pid 10724 from 198.51.100.1 and a status of 4/40 at this moment of the day
@4000000069c1868a0c602e67 rblsmtpd: 2001:db8:50::c85f pid 10725: 451 http://zen.spamhaus.org/query?ip=2001:db8:50::c85f
@4000000069c187532cfaa44e delivery 10726: success: did_1+0+0/ message 75082 for user223@example.com is in the mailbox now
@4000000069c1881d28690099 delivery 10727: success: did_1+0+0/ message 75089 for user224@example.com is in the mailbox now
@4000000069c188e62a43704f qmail-smtpd: 10728: mail from <user958@example.net> to <office@example.com> accepted, 32184 bytes
@4000000069c189b0301fb440 rblsmtpd: 203.0.113.1 pid 10729: 451 http://b.barracudacentral.org/query?ip=203.0.113.1
@4000000069c18a7a0bcdbc7b rblsmtpd: 198.51.100.1 pid 10730: 451 http://bl.spamcop.net/query?ip=198.51.100.1
@4000000069c18b431cb6e517 qmail-smtpd: 10731: mail from <user961@example.net> to <office@example.com> accepted, 32193 bytes
@4000000069c18c0d07185fad qmail-smtpd: 10732: mail from <user962@example.net> to <office@example.com> accepted, 32196 bytes
@4000000069c18cd61e86b5b9 delivery 10733: success: did_1+0+0/ message 75131 for user230@example.com is in the mailbox now
@4000000069c18da01260d5d4 tcpserver: end 10734 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069c18e6a039820b7 tcpserver: end 10735 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069c18f332bef584e tcpserver: pid 10736 from 198.51.100.1 and a status of 16/40 at this moment of the day
@4000000069c18ffd1b80591d tcpserver: pid 10737 from 192.0.2.31 and a status of 17/40 at this moment of the day
@4000000069c190c60c1f575c rblsmtpd: 198.51.100.1 pid 10738: 451 http://b.barracudacentral.org/query?ip=198.51.100.1
@4000000069c19190152843ec delivery 10739: success: did_1+0+0/ message 75173 for user236@example.com is in the mailbox now
@4000000069c1925a31f6d771 qmail-smtpd: 10740: mail from <user970@example.net> to <office@example.com> accepted, 32220 bytes
@4000000069c193230dce730f tcpserver: pid 10741 from 203.0.113.177 and a status of 21/40 at this moment of the day
@4000000069c193ed1ea839b5 tcpserver: end 10742 status 0; the connection of 192.0.2.164 was served to its end and closed
@4000000069c194b62d8078d2 tcpserver: end 10743 status 0; the connection of 192.0.2.138 was served to its end and closed
@4000000069c1958000a99b72 qmail-smtpd: 10744: mail from <user974@example.net> to <office@example.com> accepted, 32232 bytes
@4000000069c1964a2391d73a delivery 10745: success: did_1+0+0/ message 75215 for user242@example.com is in the mailbox now
@4000000069c197132ddcc6bb delivery 10746: success: did_1+0+0/ message 75222 for user243@example.com is in the mailbox now
@4000000069c197dd2e6cd384 qmail-smtpd: 10747: mail from <user0@example.net> to <office@example.com> accepted, 32241 bytes
@4000000069c198a6333c4863 tcpserver: end 10748 status 0; the connection of 203.0.113.21 was served to its end and closed
@4000000069c19970295a05c7 tcpserver: pid 10749 from 192.0.2.27 and a status of 29/40 at this moment of the day
@4000000069c19a3a382195d6 delivery 10750: success: did_1+0+0/ message 75250 for user247@example.com is in the mailbox now
@4000000069c19b030eecb46d qmail-smtpd: 10751: mail from <user4@example.net> to <office@example.com> accepted, 32253 bytes
@4000000069c19bcd0351f67b tcpserver: end 10752 status 0; the connection of 198.51.100.184 was served to its end and closed
@4000000069c19c960e30579f tcpserver: end 10753 status 0; the connection of 198.51.100.90 was served to its end and closed
@4000000069c19d6018dc1323 tcpserver: pid 10754 from 198.51.100.56 and a status of 34/40 at this moment of the day
@4000000069c19e2a1024c10e delivery 10755: success: did_1+0+0/ message 75285 for user252@example.com is in the mailbox now
@4000000069c19ef33866838e tcpserver: pid 10756 from 192.0.2.73 and a status of 36/40 at this moment of the day
@4000000069c19fbd25ae53eb tcpserver: pid 10757 from 198.51.100.132 and a status of 37/40 at this moment of the day
@4000000069c1a08633f8f0ab tcpserver: pid 10758 from 203.0.113.4 and a status of 38/40 at this moment of the day
@4000000069c1a1503141833c rblsmtpd: 192.0.2.178 pid 10759: 451 http://zen.spamhaus.org/query?ip=192.0.2.178
@4000000069c1a21a28d8a0dc tcpserver: pid 10760 from 192.0.2.32 and a status of 0/40 at this moment of the day
@4000000069c1a2e30c39af95 qmail-smtpd: 10761: mail from <user14@example.net> to <office@example.com> accepted, 32283 bytes
@4000000069c1a3ad29d3624b qmail-smtpd: 10762: mail from <user15@example.net> to <office@example.com> accepted, 32286 bytes
@4000000069c1a476362b9c35 qmail-smtpd: 10763: mail from <user16@example.net> to <office@example.com> accepted, 32289 bytes
@4000000069c1a54036ec7e5e tcpserver: pid 10764 from 192.0.2.24 and a status of 4/40 at this moment of the day
@4000000069c1a60a1baf11a8 tcpserver: end 10765 status 0; the connection of 203.0.113.39 was served to its end and closed
@4000000069c1a6d3054f1300 rblsmtpd: 192.0.2.100 pid 10766: 451 http://zen.spamhaus.org/query?ip=192.0.2.100
@4000000069c1a79d00ce222d rblsmtpd: 203.0.113.209 pid 10767: 451 http://zen.spamhaus.org/query?ip=203.0.113.209
@4000000069c1a8660e247440 tcpserver: pid 10768 from 203.0.113.158 and a status of 8/40 at this moment of the day
@4000000069c1a930256da737 tcpserver: pid 10769 from 192.0.2.59 and a status of 9/40 at this moment of the day
@4000000069c1a9fa13488e6c delivery 10770: success: did_1+0+0/ message 75390 for user267@example.com is in the mailbox now
@4000000069c1aac32bbc6cea qmail-smtpd: 10771: mail from <user24@example.net> to <office@example.com> accepted, 32313 bytes
@4000000069c1ab8d0592d603 qmail-smtpd: 10772: mail from <user25@example.net> to <office@example.com> accepted, 32316 bytes
@4000000069c1ac563ac6cfd4 rblsmtpd: 198.51.100.7 pid 10773: 451 http://zen.spamhaus.org/query?ip=198.51.100.7
@4000000069c1ad202e7096a2 delivery 10774: success: did_1+0+0/ message 75418 for user271@example.com is in the mailbox now
@4000000069c1adea2bfcfa19 tcpserver: end 10775 status 0; the connection of 198.51.100.176 was served to its end and closed
@4000000069c1aeb3161ab766 qmail-smtpd: 10776: mail from <user29@example.net> to <office@example.com> accepted, 32328 bytes
@4000000069c1af7d2efc4f69 delivery 10777: success: did_1+0+0/ message 75439 for user274@example.com is in the mailbox now
@4000000069c1b0462a5f7371 rblsmtpd: 198.51.100.54 pid 10778: 451 http://zen.spamhaus.org/query?ip=198.51.100.54
@4000000069c1b1100ae43521 tcpserver: end 10779 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069c1b1da3818ece1 rblsmtpd: 198.51.100.13 pid 10780: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.13
@4000000069c1b2a323d30848 delivery 10781: success: did_1+0+0/ message 75467 for user278@example.com is in the mailbox now
@4000000069c1b36d17a50a09 tcpserver: pid 10782 from 192.0.2.184 and a status of 22/40 at this moment of the day
@4000000069c1b43630512761 delivery 10783: success: did_1+0+0/ message 75481 for user280@example.com is in the mailbox now
@4000000069c1b50012fdcc75 rblsmtpd: 203.0.113.146 pid 10784: 451 http://bl.spamcop.net/query?ip=203.0.113.146
@4000000069c1b5ca164a8b39 delivery 10785: success: did_1+0+0/ message 75495 for user282@example.com is in the mailbox now
@4000000069c1b6932a6cbd78 rblsmtpd: 203.0.113.19 pid 10786: 451 http://zen.spamhaus.org/query?ip=203.0.113.19
@4000000069c1b75d3b19a7d1 delivery 10787: success: did_1+0+0/ message 75509 for user284@example.com is in the mailbox now
@4000000069c1b826107083db delivery 10788: success: did_1+0+0/ message 75516 for user285@example.com is in the mailbox now
@4000000069c1b8f00b7a7aa1 tcpserver: pid 10789 from 192.0.2.21 and a status of 29/40 at this moment of the day
@4000000069c1b9ba2da3d7d0 tcpserver: pid 10790 from 192.0.2.75 and a status of 30/40 at this moment of the day
@4000000069c1ba831f19681c tcpserver: pid 10791 from 203.0.113.11 and a status of 31/40 at this moment of the day
@4000000069c1bb4d1484d254 tcpserver: pid 10792 from 198.51.100.1 and a status of 32/40 at this moment of the day
@4000000069c1bc16008e0e4e tcpserver: pid 10793 from 198.51.100.25 and a status of 33/40 at this moment of the day
@4000000069c1bce03682ab49 delivery 10794: success: did_1+0+0/ message 75558 for user291@example.com is in the mailbox now
@4000000069c1bdaa05990c86 rblsmtpd: 203.0.113.9 pid 10795: 451 http://zen.spamhaus.org/query?ip=203.0.113.9
@4000000069c1be732289543d rblsmtpd: 192.0.2.127 pid 10796: 451 http://b.barracudacentral.org/query?ip=192.0.2.127
@4000000069c1bf3d3a0eee02 qmail-smtpd: 10797: mail from <user50@example.net> to <office@example.com> accepted, 32391 bytes
@4000000069c1c006265547fb qmail-smtpd: 10798: mail from <user51@example.net> to <office@example.com> accepted, 32394 bytes
@4000000069c1c0d027197be8 rblsmtpd: 192.0.2.89 pid 10799: 451 http://zen.spamhaus.org/query?ip=192.0.2.89
@4000000069c1c19a340636b9 rblsmtpd: 198.51.100.41 pid 10800: 451 http://zen.spamhaus.org/query?ip=198.51.100.41
@4000000069c1c26304fb9e9a delivery 10801: success: did_1+0+0/ message 75607 for user298@example.com is in the mailbox now
@4000000069c1c32d1cc0fa9d qmail-smtpd: 10802: mail from <user55@example.net> to <office@example.com> accepted, 32406 bytes
@4000000069c1c3f631c65e06 tcpserver: pid 10803 from 192.0.2.122 and a status of 3/40 at this moment of the day
@4000000069c1c4c01111b243 qmail-smtpd: 10804: mail from <user57@example.net> to <office@example.com> accepted, 32412 bytes
@4000000069c1c58a23a99812 tcpserver: pid 10805 from 203.0.113.12 and a status of 5/40 at this moment of the day
@4000000069c1c6532397b086 tcpserver: pid 10806 from 198.51.100.58 and a status of 6/40 at this moment of the day
@4000000069c1c71d1f12e2d4 tcpserver: pid 10807 from 192.0.2.43 and a status of 7/40 at this moment of the day
@4000000069c1c7e615d4452a delivery 10808: success: did_1+0+0/ message 75656 for user305@example.com is in the mailbox now
@4000000069c1c8b0373cbb25 tcpserver: end 10809 status 0; the connection of 203.0.113.160 was served to its end and closed
@4000000069c1c97a1d19f5c9 tcpserver: end 10810 status 0; the connection of 203.0.113.223 was served to its end and closed
@4000000069c1ca430997a67b tcpserver: end 10811 status 0; the connection of 203.0.113.138 was served to its end and closed
@4000000069c1cb0d23937279 tcpserver: end 10812 status 0; the connection of 203.0.113.46 was served to its end and closed
@4000000069c1cbd60eed6b84 tcpserver: pid 10813 from 203.0.113.31 and a status of 13/40 at this moment of the day
@4000000069c1cca015c1cf9b tcpserver: pid 10814 from 203.0.113.19 and a status of 14/40 at this moment of the day
@4000000069c1cd6a03b3ad49 rblsmtpd: 198.51.100.78 pid 10815: 451 http://zen.spamhaus.org/query?ip=198.51.100.78
@4000000069c1ce33094569d6 rblsmtpd: 192.0.2.1 pid 10816: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c1cefd34d91f27 tcpserver: end 10817 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c1cfc61aa156e5 tcpserver: end 10818 status 0; the connection of 203.0.113.66 was served to its end and closed
@4000000069c1d0901ea4fc7d tcpserver: end 10819 status 0; the connection of 198.51.100.118 was served to its end and closed
@4000000069c1d15a019f0982 delivery 10820: success: did_1+0+0/ message 75740 for user317@example.com is in the mailbox now
@4000000069c1d22320db4abd tcpserver: pid 10821 from 198.51.100.11 and a status of 21/40 at this moment of the day
@4000000069c1d2ed17317c55 tcpserver: pid 10822 from 198.51.100.126 and a status of 22/40 at this moment of the day
@4000000069c1d3b62a94a127 tcpserver: end 10823 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069c1d48033a309fb delivery 10824: success: did_1+0+0/ message 75768 for user321@example.com is in the mailbox now
@4000000069c1d54a243783a6 tcpserver: end 10825 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069c1d61318cdf1f1 tcpserver: end 10826 status 0; the connection of 203.0.113.119 was served to its end and closed
@4000000069c1d6dd21f5bc54 tcpserver: pid 10827 from 198.51.100.177 and a status of 27/40 at this moment of the day
@4000000069c1d7a60e660f61 tcpserver: pid 10828 from 198.51.100.118 and a status of 28/40 at this moment of the day
@4000000069c1d870230e1cab qmail-smtpd: 10829: mail from <user82@example.net> to <office@example.com> accepted, 32487 bytes
@4000000069c1d93a153a856d rblsmtpd: 203.0.113.54 pid 10830: 451 http://zen.spamhaus.org/query?ip=203.0.113.54
@4000000069c1da0305452a41 delivery 10831: success: did_1+0+0/ message 75817 for user328@example.com is in the mailbox now
@4000000069c1dacd0f552fcd qmail-smtpd: 10832: mail from <user85@example.net> to <office@example.com> accepted, 32496 bytes
@4000000069c1db96046e8174 tcpserver: end 10833 status 0; the connection of 198.51.100.12 was served to its end and closed
@4000000069c1dc602a5d8f6d tcpserver: end 10834 status 0; the connection of 203.0.113.65 was served to its end and closed
@4000000069c1dd2a19a5fe32 delivery 10835: success: did_1+0+0/ message 75845 for user332@example.com is in the mailbox now
@4000000069c1ddf33a0616ee qmail-smtpd: 10836: mail from <user89@example.net> to <office@example.com> accepted, 32508 bytes
@4000000069c1debd324babb9 rblsmtpd: 198.51.100.57 pid 10837: 451 http://bl.spamcop.net/query?ip=198.51.100.57
@4000000069c1df8623adb5b6 tcpserver: pid 10838 from 203.0.113.4 and a status of 38/40 at this moment of the day
@4000000069c1e0501ff3dfb7 qmail-smtpd: 10839: mail from <user92@example.net> to <office@example.com> accepted, 32517 bytes
@4000000069c1e11a04b32b4f rblsmtpd: 192.0.2.175 pid 10840: 451 http://zen.spamhaus.org/query?ip=192.0.2.175
@4000000069c1e1e319b6c0fc rblsmtpd: 203.0.113.79 pid 10841: 451 http://b.barracudacentral.org/query?ip=203.0.113.79
@4000000069c1e2ad0b513ce5 tcpserver: end 10842 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069c1e376272a03bf rblsmtpd: 2001:db8:bc::9ca pid 10843: 451 http://zen.spamhaus.org/query?ip=2001:db8:bc::9ca
@4000000069c1e44005dc811b rblsmtpd: 192.0.2.63 pid 10844: 451 http://zen.spamhaus.org/query?ip=192.0.2.63
@4000000069c1e50a02ad21e0 qmail-smtpd: 10845: mail from <user98@example.net> to <office@example.com> accepted, 32535 bytes
@4000000069c1e5d3069d0a17 rblsmtpd: 192.0.2.126 pid 10846: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.126
@4000000069c1e69d15b86f3b rblsmtpd: 198.51.100.33 pid 10847: 451 http://b.barracudacentral.org/query?ip=198.51.100.33
@4000000069c1e7660364d0f5 qmail-smtpd: 10848: mail from <user101@example.net> to <office@example.com> accepted, 32544 bytes
@4000000069c1e83023553230 rblsmtpd: 198.51.100.14 pid 10849: 451 http://zen.spamhaus.org/query?ip=198.51.100.14
@4000000069c1e8fa109a1e60 tcpserver: pid 10850 from 192.0.2.1 and a status of 10/40 at this moment of the day
@4000000069c1e9c3030d6112 qmail-smtpd: 10851: mail from <user104@example.net> to <office@example.com> accepted, 32553 bytes
@4000000069c1ea8d129fc0ce qmail-smtpd: 10852: mail from <user105@example.net> to <office@example.com> accepted, 32556 bytes
@4000000069c1eb56261f9430 tcpserver: end 10853 status 0; the connection of 198.51.100.131 was served to its end and closed
@4000000069c1ec2012b8342b tcpserver: end 10854 status 0; the connection of 198.51.100.56 was served to its end and closed
@4000000069c1ecea365f4d16 tcpserver: pid 10855 from 203.0.113.32 and a status of 15/40 at this moment of the day
@4000000069c1edb309aa711f qmail-smtpd: 10856: mail from <user109@example.net> to <office@example.com> accepted, 32568 bytes
@4000000069c1ee7d3946e877 rblsmtpd: 203.0.113.12 pid 10857: 451 http://bl.spamcop.net/query?ip=203.0.113.12
@4000000069c1ef46166d477b tcpserver: end 10858 status 0; the connection of 198.51.100.119 was served to its end and closed
@4000000069c1f0102950bf4d tcpserver: pid 10859 from 198.51.100.56 and a status of 19/40 at this moment of the day
@4000000069c1f0da26dd120c delivery 10860: success: did_1+0+0/ message 76020 for user357@example.com is in the mailbox now
@4000000069c1f1a31d4344cd rblsmtpd: 198.51.100.212 pid 10861: 451 http://zen.spamhaus.org/query?ip=198.51.100.212
@4000000069c1f26d0833afbe tcpserver: end 10862 status 0; the connection of 2001:db8:f0::715c was served to its end and closed
@4000000069c1f336146bd30d delivery 10863: success: did_1+0+0/ message 76041 for user360@example.com is in the mailbox now
@4000000069c1f40002d4ebb1 tcpserver: end 10864 status 0; the connection of 198.51.100.205 was served to its end and closed
@4000000069c1f4ca33e946be tcpserver: pid 10865 from 203.0.113.34 and a status of 25/40 at this moment of the day
@4000000069c1f5931584441c qmail-smtpd: 10866: mail from <user119@example.net> to <office@example.com> accepted, 32598 bytes
@4000000069c1f65d1817bd1e delivery 10867: success: did_1+0+0/ message 76069 for user364@example.com is in the mailbox now
@4000000069c1f72622729cdc tcpserver: pid 10868 from 192.0.2.194 and a status of 28/40 at this moment of the day
@4000000069c1f7f03a409af1 delivery 10869: success: did_1+0+0/ message 76083 for user366@example.com is in the mailbox now
@4000000069c1f8ba03282605 qmail-smtpd: 10870: mail from <user123@example.net> to <office@example.com> accepted, 32610 bytes
@4000000069c1f98306dcab27 delivery 10871: success: did_1+0+0/ message 76097 for user368@example.com is in the mailbox now
@4000000069c1fa4d19cf4d01 tcpserver: pid 10872 from 198.51.100.20 and a status of 32/40 at this moment of the day
@4000000069c1fb161004fbb0 tcpserver: end 10873 status 0; the connection of 198.51.100.226 was served to its end and closed
@4000000069c1fbe025774341 qmail-smtpd: 10874: mail from <user127@example.net> to <office@example.com> accepted, 32622 bytes
@4000000069c1fcaa156264bc rblsmtpd: 198.51.100.113 pid 10875: 451 http://zen.spamhaus.org/query?ip=198.51.100.113
@4000000069c1fd7311d3bfe6 qmail-smtpd: 10876: mail from <user129@example.net> to <office@example.com> accepted, 32628 bytes
@4000000069c1fe3d281cb86b delivery 10877: success: did_1+0+0/ message 76139 for user374@example.com is in the mailbox now
@4000000069c1ff0615ab1690 qmail-smtpd: 10878: mail from <user131@example.net> to <office@example.com> accepted, 32634 bytes
@4000000069c1ffd0367a57c2 delivery 10879: success: did_1+0+0/ message 76153 for user376@example.com is in the mailbox now
@4000000069c2009a0ad697df delivery 10880: success: did_1+0+0/ message 76160 for user377@example.com is in the mailbox now
@4000000069c2016310f5ee3e tcpserver: end 10881 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c2022d06aaf882 delivery 10882: success: did_1+0+0/ message 76174 for user379@example.com is in the mailbox now
@4000000069c202f60b57c468 tcpserver: pid 10883 from 2001:db8:8b::a1e6 and a status of 3/40 at this moment of the day
@4000000069c203c0254f7976 qmail-smtpd: 10884: mail from <user137@example.net> to <office@example.com> accepted, 32652 bytes
@4000000069c2048a0270bce8 qmail-smtpd: 10885: mail from <user138@example.net> to <office@example.com> accepted, 32655 bytes
@4000000069c2055325de1469 rblsmtpd: 198.51.100.213 pid 10886: 451 http://zen.spamhaus.org/query?ip=198.51.100.213
@4000000069c2061d263e19a9 qmail-smtpd: 10887: mail from <user140@example.net> to <office@example.com> accepted, 32661 bytes
@4000000069c206e617f613b6 qmail-smtpd: 10888: mail from <user141@example.net> to <office@example.com> accepted, 32664 bytes
@4000000069c207b037f3cac4 tcpserver: pid 10889 from 203.0.113.2 and a status of 9/40 at this moment of the day
@4000000069c2087a06f55afb delivery 10890: success: did_1+0+0/ message 76230 for user387@example.com is in the mailbox now
@4000000069c20943056fdeb8 tcpserver: pid 10891 from 203.0.113.9 and a status of 11/40 at this moment of the day
@4000000069c20a0d260ff2b0 tcpserver: pid 10892 from 198.51.100.11 and a status of 12/40 at this moment of the day
@4000000069c20ad602d0fe20 tcpserver: end 10893 status 0; the connection of 2001:db8:c6::73be was served to its end and closed
@4000000069c20ba0264b460e rblsmtpd: 198.51.100.1 pid 10894: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069c20c6a072965c3 rblsmtpd: 198.51.100.146 pid 10895: 451 http://zen.spamhaus.org/query?ip=198.51.100.146
@4000000069c20d330e04752a tcpserver: end 10896 status 0; the connection of 192.0.2.51 was served to its end and closed
@4000000069c20dfd0dedf93b qmail-smtpd: 10897: mail from <user150@example.net> to <office@example.com> accepted, 32691 bytes
@4000000069c20ec606d8cd7c tcpserver: pid 10898 from 198.51.100.175 and a status of 18/40 at this moment of the day
@4000000069c20f9017a5b1f6 delivery 10899: success: did_1+0+0/ message 76293 for user7@example.com is in the mailbox now
@4000000069c2105a24e3d8ea qmail-smtpd: 10900: mail from <user153@example.net> to <office@example.com> accepted, 32700 bytes
@4000000069c2112326af55b4 tcpserver: end 10901 status 0; the connection of 198.51.100.40 was served to its end and closed
@4000000069c211ed250c56a3 qmail-smtpd: 10902: mail from <user155@example.net> to <office@example.com> accepted, 32706 bytes
@4000000069c212b6012d1162 rblsmtpd: 198.51.100.51 pid 10903: 451 http://zen.spamhaus.org/query?ip=198.51.100.51
@4000000069c213802e0b6ad2 tcpserver: end 10904 status 0; the connection of 203.0.113.134 was served to its end and closed
@4000000069c2144a0124fdbd qmail-smtpd: 10905: mail from <user158@example.net> to <office@example.com> accepted, 32715 bytes
@4000000069c2151321e7add1 tcpserver: end 10906 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069c215dd0ea26241 tcpserver: pid 10907 from 192.0.2.1 and a status of 27/40 at this moment of the day
@4000000069c216a6325ae838 qmail-smtpd: 10908: mail from <user161@example.net> to <office@example.com> accepted, 32724 bytes
@4000000069c217703395defa delivery 10909: success: did_1+0+0/ message 76363 for user17@example.com is in the mailbox now
@4000000069c2183a1e290e2c tcpserver: pid 10910 from 198.51.100.104 and a status of 30/40 at this moment of the day
@4000000069c219032e1db7f4 tcpserver: pid 10911 from 192.0.2.60 and a status of 31/40 at this moment of the day
@4000000069c219cd29e21e80 delivery 10912: success: did_1+0+0/ message 76384 for user20@example.com is in the mailbox now
@4000000069c21a960e5fd814 delivery 10913: success: did_1+0+0/ message 76391 for user21@example.com is in the mailbox now
@4000000069c21b600595b122 rblsmtpd: 198.51.100.149 pid 10914: 451 http://bl.spamcop.net/query?ip=198.51.100.149
@4000000069c21c2a03decea8 qmail-smtpd: 10915: mail from <user168@example.net> to <office@example.com> accepted, 32745 bytes
@4000000069c21cf312ce1e9f rblsmtpd: 192.0.2.1 pid 10916: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c21dbd0306cbe8 tcpserver: end 10917 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c21e8614544d96 qmail-smtpd: 10918: mail from <user171@example.net> to <office@example.com> accepted, 32754 bytes
@4000000069c21f5025ecf7c6 delivery 10919: success: did_1+0+0/ message 76433 for user27@example.com is in the mailbox now
@4000000069c2201a1ca4ff28 tcpserver: pid 10920 from 192.0.2.4 and a status of 0/40 at this moment of the day
@4000000069c220e32ca009b4 tcpserver: pid 10921 from 203.0.113.189 and a status of 1/40 at this moment of the day
@4000000069c221ad38c25a12 rblsmtpd: 192.0.2.1 pid 10922: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.1
@4000000069c222761f21f270 tcpserver: pid 10923 from 192.0.2.187 and a status of 3/40 at this moment of the day
@4000000069c22340327cd3e8 tcpserver: end 10924 status 0; the connection of 198.51.100.207 was served to its end and closed
@4000000069c2240a391b524d tcpserver: pid 10925 from 203.0.113.20 and a status of 5/40 at this moment of the day
@4000000069c224d3096b7d4e qmail-smtpd: 10926: mail from <user179@example.net> to <office@example.com> accepted, 32778 bytes
@4000000069c2259d30593f2b tcpserver: end 10927 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c226661a120845 delivery 10928: success: did_1+0+0/ message 76496 for user36@example.com is in the mailbox now
@4000000069c227301e740aa9 qmail-smtpd: 10929: mail from <user182@example.net> to <office@example.com> accepted, 32787 bytes
@4000000069c227fa2278a341 delivery 10930: success: did_1+0+0/ message 76510 for user38@example.com is in the mailbox now
@4000000069c228c3295bbc7d tcpserver: pid 10931 from 192.0.2.32 and a status of 11/40 at this moment of the day
@4000000069c2298d0d65c742 tcpserver: end 10932 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069c22a5620a41406 tcpserver: pid 10933 from 203.0.113.84 and a status of 13/40 at this moment of the day
@4000000069c22b201b155ff6 tcpserver: end 10934 status 0; the connection of 198.51.100.139 was served to its end and closed
@4000000069c22bea38a41363 tcpserver: end 10935 status 0; the connection of 203.0.113.85 was served to its end and closed
@4000000069c22cb33380ce08 tcpserver: pid 10936 from 203.0.113.8 and a status of 16/40 at this moment of the day
@4000000069c22d7d2edb03a6 qmail-smtpd: 10937: mail from <user190@example.net> to <office@example.com> accepted, 32811 bytes
@4000000069c22e462532273d qmail-smtpd: 10938: mail from <user191@example.net> to <office@example.com> accepted, 32814 bytes
@4000000069c22f10102171fc tcpserver: end 10939 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069c22fda0d98608d delivery 10940: success: did_1+0+0/ message 76580 for user48@example.com is in the mailbox now
@4000000069c230a324afcb5a qmail-smtpd: 10941: mail from <user194@example.net> to <office@example.com> accepted, 32823 bytes
@4000000069c2316d0d5683ee tcpserver: end 10942 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c23236389af0db delivery 10943: success: did_1+0+0/ message 76601 for user51@example.com is in the mailbox now
@4000000069c233003565d72e qmail-smtpd: 10944: mail from <user197@example.net> to <office@example.com> accepted, 32832 bytes
@4000000069c233ca03f82aec delivery 10945: success: did_1+0+0/ message 76615 for user53@example.com is in the mailbox now
@4000000069c23493030798d9 rblsmtpd: 198.51.100.30 pid 10946: 451 http://zen.spamhaus.org/query?ip=198.51.100.30
@4000000069c2355d1f8b1e15 rblsmtpd: 192.0.2.55 pid 10947: 451 http://zen.spamhaus.org/query?ip=192.0.2.55
@4000000069c23626148f10f6 qmail-smtpd: 10948: mail from <user201@example.net> to <office@example.com> accepted, 32844 bytes
@4000000069c236f000d2310e tcpserver: pid 10949 from 198.51.100.221 and a status of 29/40 at this moment of the day
@4000000069c237ba12ab576c tcpserver: pid 10950 from 203.0.113.51 and a status of 30/40 at this moment of the day
@4000000069c238832fe54329 tcpserver: pid 10951 from 198.51.100.85 and a status of 31/40 at this moment of the day
@4000000069c2394d3a4d5773 rblsmtpd: 198.51.100.105 pid 10952: 451 http://zen.spamhaus.org/query?ip=198.51.100.105
@4000000069c23a161e36828b tcpserver: pid 10953 from 203.0.113.4 and a status of 33/40 at this moment of the day
@4000000069c23ae020297816 tcpserver: pid 10954 from 192.0.2.155 and a status of 34/40 at this moment of the day
@4000000069c23baa0eecfe55 tcpserver: end 10955 status 0; the connection of 198.51.100.10 was served to its end and closed
@4000000069c23c7328d9e6c9 delivery 10956: success: did_1+0+0/ message 76692 for user64@example.com is in the mailbox now
@4000000069c23d3d0e4570d5 qmail-smtpd: 10957: mail from <user210@example.net> to <office@example.com> accepted, 32871 bytes
@4000000069c23e061801a8d1 qmail-smtpd: 10958: mail from <user211@example.net> to <office@example.com> accepted, 32874 bytes
@4000000069c23ed031bc1572 delivery 10959: success: did_1+0+0/ message 76713 for user67@example.com is in the mailbox now
@4000000069c23f9a37cde440 tcpserver: pid 10960 from 203.0.113.31 and a status of 0/40 at this moment of the day
@4000000069c240630eaea65e rblsmtpd: 203.0.113.147 pid 10961: 451 http://zen.spamhaus.org/query?ip=203.0.113.147
@4000000069c2412d29738234 tcpserver: pid 10962 from 198.51.100.1 and a status of 2/40 at this moment of the day
@4000000069c241f61858d2bf tcpserver: end 10963 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069c242c01ade26cc delivery 10964: success: did_1+0+0/ message 76748 for user72@example.com is in the mailbox now
@4000000069c2438a31827a4c tcpserver: end 10965 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069c244532614b479 tcpserver: pid 10966 from 198.51.100.45 and a status of 6/40 at this moment of the day
@4000000069c2451d1430262b delivery 10967: success: did_1+0+0/ message 76769 for user75@example.com is in the mailbox now
@4000000069c245e61e46cae6 tcpserver: end 10968 status 0; the connection of 203.0.113.60 was served to its end and closed
@4000000069c246b022c8e43e qmail-smtpd: 10969: mail from <user222@example.net> to <office@example.com> accepted, 32907 bytes
@4000000069c2477a137c9ae2 tcpserver: end 10970 status 0; the connection of 198.51.100.8 was served to its end and closed
@4000000069c248433023210f delivery 10971: success: did_1+0+0/ message 76797 for user79@example.com is in the mailbox now
@4000000069c2490d05e2f794 qmail-smtpd: 10972: mail from <user225@example.net> to <office@example.com> accepted, 32916 bytes
@4000000069c249d60bb40b99 rblsmtpd: 203.0.113.1 pid 10973: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069c24aa00350a098 tcpserver: pid 10974 from 198.51.100.1 and a status of 14/40 at this moment of the day
@4000000069c24b6a0e37732e qmail-smtpd: 10975: mail from <user228@example.net> to <office@example.com> accepted, 32925 bytes
@4000000069c24c33325b8c08 tcpserver: pid 10976 from 198.51.100.194 and a status of 16/40 at this moment of the day
@4000000069c24cfd103b44ef qmail-smtpd: 10977: mail from <user230@example.net> to <office@example.com> accepted, 32931 bytes
@4000000069c24dc633c1b4d3 delivery 10978: success: did_1+0+0/ message 76846 for user86@example.com is in the mailbox now
@4000000069c24e90319cfc0a tcpserver: end 10979 status 0; the connection of 192.0.2.80 was served to its end and closed
@4000000069c24f5a2e4d1ddd tcpserver: pid 10980 from 192.0.2.54 and a status of 20/40 at this moment of the day
@4000000069c250230f946eb4 qmail-smtpd: 10981: mail from <user234@example.net> to <office@example.com> accepted, 32943 bytes
@4000000069c250ed0e74d155 tcpserver: pid 10982 from 198.51.100.124 and a status of 22/40 at this moment of the day
@4000000069c251b614d4bd88 rblsmtpd: 192.0.2.3 pid 10983: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069c25280277fd422 tcpserver: pid 10984 from 203.0.113.10 and a status of 24/40 at this moment of the day
@4000000069c2534a1df742ac qmail-smtpd: 10985: mail from <user238@example.net> to <office@example.com> accepted, 32955 bytes
@4000000069c254132949d976 tcpserver: pid 10986 from 198.51.100.37 and a status of 26/40 at this moment of the day
@4000000069c254dd15e8551e tcpserver: end 10987 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c255a61e5dd289 tcpserver: pid 10988 from 192.0.2.1 and a status of 28/40 at this moment of the day
@4000000069c2567003f07e74 tcpserver: end 10989 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069c2573a357d033c tcpserver: pid 10990 from 192.0.2.123 and a status of 30/40 at this moment of the day
@4000000069c258031f048e94 rblsmtpd: 192.0.2.47 pid 10991: 451 http://zen.spamhaus.org/query?ip=192.0.2.47
@4000000069c258cd14b8b556 tcpserver: pid 10992 from 198.51.100.12 and a status of 32/40 at this moment of the day
@4000000069c259962bcb412c tcpserver: pid 10993 from 198.51.100.200 and a status of 33/40 at this moment of the day
@4000000069c25a60277a16aa delivery 10994: success: did_1+0+0/ message 76958 for user102@example.com is in the mailbox now
@4000000069c25b2a124c3118 qmail-smtpd: 10995: mail from <user248@example.net> to <office@example.com> accepted, 32985 bytes
@4000000069c25bf31cbd7626 tcpserver: end 10996 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069c25cbd2e55b045 rblsmtpd: 198.51.100.126 pid 10997: 451 http://zen.spamhaus.org/query?ip=198.51.100.126
@4000000069c25d86293f1489 tcpserver: end 10998 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069c25e500d39a378 delivery 10999: success: did_1+0+0/ message 76993 for user107@example.com is in the mailbox now
@4000000069c25f1a229e8de6 tcpserver: end 11000 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069c25fe311352775 tcpserver: pid 11001 from 192.0.2.227 and a status of 1/40 at this moment of the day
@4000000069c260ad23921d44 tcpserver: pid 11002 from 192.0.2.2 and a status of 2/40 at this moment of the day
@4000000069c26176261f1352 qmail-smtpd: 11003: mail from <user256@example.net> to <office@example.com> accepted, 33009 bytes
@4000000069c262402c0cf0fd tcpserver: pid 11004 from 198.51.100.209 and a status of 4/40 at this moment of the day
@4000000069c2630a05a571ab tcpserver: pid 11005 from 203.0.113.44 and a status of 5/40 at this moment of the day
@4000000069c263d333196394 tcpserver: end 11006 status 0; the connection of 203.0.113.60 was served to its end and closed
@4000000069c2649d3a60ead6 delivery 11007: success: did_1+0+0/ message 77049 for user115@example.com is in the mailbox now
@4000000069c2656608071f78 tcpserver: end 11008 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069c2663015f2cfc6 tcpserver: pid 11009 from 192.0.2.1 and a status of 9/40 at this moment of the day
@4000000069c266fa0e710049 qmail-smtpd: 11010: mail from <user263@example.net> to <office@example.com> accepted, 33030 bytes
@4000000069c267c315e77a6a qmail-smtpd: 11011: mail from <user264@example.net> to <office@example.com> accepted, 33033 bytes
@4000000069c2688d3552bef4 rblsmtpd: 192.0.2.8 pid 11012: 451 http://zen.spamhaus.org/query?ip=192.0.2.8
@4000000069c269561fe5dba0 tcpserver: pid 11013 from 203.0.113.162 and a status of 13/40 at this moment of the day
@4000000069c26a2028c0d129 qmail-smtpd: 11014: mail from <user267@example.net> to <office@example.com> accepted, 33042 bytes
@4000000069c26aea108d57ac rblsmtpd: 203.0.113.228 pid 11015: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.228
@4000000069c26bb329d02580 delivery 11016: success: did_1+0+0/ message 77112 for user124@example.com is in the mailbox now
@4000000069c26c7d0c7cb2a7 rblsmtpd: 192.0.2.116 pid 11017: 451 http://b.barracudacentral.org/query?ip=192.0.2.116
@4000000069c26d461c9b4abd tcpserver: pid 11018 from 198.51.100.2 and a status of 18/40 at this moment of the day
@4000000069c26e1000dcf2d3 rblsmtpd: 203.0.113.108 pid 11019: 451 http://zen.spamhaus.org/query?ip=203.0.113.108
@4000000069c26eda17bf5fbb tcpserver: end 11020 status 0; the connection of 203.0.113.46 was served to its end and closed
@4000000069c26fa3286101d0 rblsmtpd: 192.0.2.1 pid 11021: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c2706d0006b944 qmail-smtpd: 11022: mail from <user275@example.net> to <office@example.com> accepted, 33066 bytes
@4000000069c2713607ad6691 qmail-smtpd: 11023: mail from <user276@example.net> to <office@example.com> accepted, 33069 bytes
@4000000069c272003b16109d qmail-smtpd: 11024: mail from <user277@example.net> to <office@example.com> accepted, 33072 bytes
@4000000069c272ca26c60830 delivery 11025: success: did_1+0+0/ message 77175 for user133@example.com is in the mailbox now
@4000000069c273932f69b729 tcpserver: end 11026 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c2745d083b4943 rblsmtpd: 192.0.2.3 pid 11027: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069c2752601e89c97 rblsmtpd: 192.0.2.1 pid 11028: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069c275f02288410b tcpserver: end 11029 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c276ba249fbf33 qmail-smtpd: 11030: mail from <user283@example.net> to <office@example.com> accepted, 33090 bytes
@4000000069c2778325c6ec30 tcpserver: end 11031 status 0; the connection of 198.51.100.78 was served to its end and closed
@4000000069c2784d0190add3 delivery 11032: success: did_1+0+0/ message 77224 for user140@example.com is in the mailbox now
@4000000069c2791620c772ef delivery 11033: success: did_1+0+0/ message 77231 for user141@example.com is in the mailbox now
@4000000069c279e02db9c0ce delivery 11034: success: did_1+0+0/ message 77238 for user142@example.com is in the mailbox now
@4000000069c27aaa0b3e830b tcpserver: end 11035 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069c27b730af8d18c tcpserver: end 11036 status 0; the connection of 2001:db8:a4::7162 was served to its end and closed
@4000000069c27c3d14697dd8 rblsmtpd: 198.51.100.192 pid 11037: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.192
@4000000069c27d060f7fa322 tcpserver: end 11038 status 0; the connection of 203.0.113.52 was served to its end and closed
@4000000069c27dd005591929 delivery 11039: success: did_1+0+0/ message 77273 for user147@example.com is in the mailbox now
@4000000069c27e9a25c7e559 rblsmtpd: 192.0.2.149 pid 11040: 451 http://zen.spamhaus.org/query?ip=192.0.2.149
@4000000069c27f6338d56da1 tcpserver: end 11041 status 0; the connection of 203.0.113.218 was served to its end and closed
@4000000069c2802d345b3593 tcpserver: pid 11042 from 203.0.113.104 and a status of 2/40 at this moment of the day
@4000000069c280f60b820824 delivery 11043: success: did_1+0+0/ message 77301 for user151@example.com is in the mailbox now
@4000000069c281c001376eaa rblsmtpd: 203.0.113.101 pid 11044: 451 http://zen.spamhaus.org/query?ip=203.0.113.101
@4000000069c2828a39560baf tcpserver: end 11045 status 0; the connection of 198.51.100.21 was served to its end and closed
@4000000069c2835320fea473 tcpserver: end 11046 status 0; the connection of 203.0.113.184 was served to its end and closed
@4000000069c2841d02d33bc1 qmail-smtpd: 11047: mail from <user300@example.net> to <office@example.com> accepted, 33141 bytes
@4000000069c284e62bab6530 rblsmtpd: 192.0.2.8 pid 11048: 451 http://zen.spamhaus.org/query?ip=192.0.2.8
@4000000069c285b033368f4a rblsmtpd: 203.0.113.129 pid 11049: 451 http://zen.spamhaus.org/query?ip=203.0.113.129
@4000000069c2867a0b999ca7 tcpserver: end 11050 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069c2874326f5318e tcpserver: end 11051 status 0; the connection of 203.0.113.222 was served to its end and closed
@4000000069c2880d1d98f139 rblsmtpd: 203.0.113.74 pid 11052: 451 http://bl.spamcop.net/query?ip=203.0.113.74
@4000000069c288d63a712777 delivery 11053: success: did_1+0+0/ message 77371 for user161@example.com is in the mailbox now
@4000000069c289a024dc1153 tcpserver: pid 11054 from 198.51.100.176 and a status of 14/40 at this moment of the day
@4000000069c28a6a04f7eaad tcpserver: end 11055 status 0; the connection of 192.0.2.96 was served to its end and closed
@4000000069c28b3336e5e4b7 tcpserver: end 11056 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069c28bfd0b8fc043 rblsmtpd: 198.51.100.1 pid 11057: 451 http://b.barracudacentral.org/query?ip=198.51.100.1
@4000000069c28cc629e063f1 qmail-smtpd: 11058: mail from <user311@example.net> to <office@example.com> accepted, 33174 bytes
@4000000069c28d900166e0ae qmail-smtpd: 11059: mail from <user312@example.net> to <office@example.com> accepted, 33177 bytes
@4000000069c28e5a18da26b9 tcpserver: end 11060 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c28f2301189c87 qmail-smtpd: 11061: mail from <user314@example.net> to <office@example.com> accepted, 33183 bytes
@4000000069c28fed29ba8ea9 tcpserver: pid 11062 from 192.0.2.2 and a status of 22/40 at this moment of the day
@4000000069c290b61a30e335 delivery 11063: success: did_1+0+0/ message 77441 for user171@example.com is in the mailbox now
@4000000069c291801ed10165 tcpserver: pid 11064 from 203.0.113.49 and a status of 24/40 at this moment of the day
@4000000069c2924a2f86498a rblsmtpd: 203.0.113.19 pid 11065: 451 http://psbl.surriel.com/query?ip=203.0.113.19
@4000000069c2931317c24ba8 qmail-smtpd: 11066: mail from <user319@example.net> to <office@example.com> accepted, 33198 bytes
@4000000069c293dd2a93c7e9 qmail-smtpd: 11067: mail from <user320@example.net> to <office@example.com> accepted, 33201 bytes
@4000000069c294a60dc54deb rblsmtpd: 198.51.100.156 pid 11068: 451 http://zen.spamhaus.org/query?ip=198.51.100.156
@4000000069c295700844fe02 tcpserver: end 11069 status 0; the connection of 198.51.100.50 was served to its end and closed
@4000000069c2963a22248f20 rblsmtpd: 192.0.2.62 pid 11070: 451 http://zen.spamhaus.org/query?ip=192.0.2.62
@4000000069c297031572a792 qmail-smtpd: 11071: mail from <user324@example.net> to <office@example.com> accepted, 33213 bytes
@4000000069c297cd354aab66 tcpserver: pid 11072 from 192.0.2.57 and a status of 32/40 at this moment of the day
@4000000069c2989632d11f24 rblsmtpd: 192.0.2.1 pid 11073: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.1
@4000000069c299600cd8ad86 qmail-smtpd: 11074: mail from <user327@example.net> to <office@example.com> accepted, 33222 bytes
@4000000069c29a2a1be5e674 delivery 11075: success: did_1+0+0/ message 77525 for user183@example.com is in the mailbox now
@4000000069c29af32935870b delivery 11076: success: did_1+0+0/ message 77532 for user184@example.com is in the mailbox now
@4000000069c29bbd3861a4ac tcpserver: pid 11077 from 198.51.100.1 and a status of 37/40 at this moment of the day
@4000000069c29c863b9469f2 tcpserver: pid 11078 from 192.0.2.3 and a status of 38/40 at this moment of the day
@4000000069c29d5025911dd3 qmail-smtpd: 11079: mail from <user332@example.net> to <office@example.com> accepted, 33237 bytes
@4000000069c29e1a0977d575 qmail-smtpd: 11080: mail from <user333@example.net> to <office@example.com> accepted, 33240 bytes
@4000000069c29ee30ea65ed4 delivery 11081: success: did_1+0+0/ message 77567 for user189@example.com is in the mailbox now
@4000000069c29fad11a666cc qmail-smtpd: 11082: mail from <user335@example.net> to <office@example.com> accepted, 33246 bytes
@4000000069c2a07627da7ca8 delivery 11083: success: did_1+0+0/ message 77581 for user191@example.com is in the mailbox now
@4000000069c2a1401ccf6852 tcpserver: end 11084 status 0; the connection of 198.51.100.69 was served to its end and closed
@4000000069c2a20a0c0b878f tcpserver: pid 11085 from 198.51.100.135 and a status of 5/40 at this moment of the day
@4000000069c2a2d3333716ca tcpserver: end 11086 status 0; the connection of 198.51.100.35 was served to its end and closed
@4000000069c2a39d3752197e tcpserver: end 11087 status 0; the connection of 192.0.2.126 was served to its end and closed
@4000000069c2a466384d6e99 rblsmtpd: 203.0.113.79 pid 11088: 451 http://b.barracudacentral.org/query?ip=203.0.113.79
@4000000069c2a53034d0be38 tcpserver: end 11089 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069c2a5fa2c6fd410 delivery 11090: success: did_1+0+0/ message 77630 for user198@example.com is in the mailbox now
@4000000069c2a6c31590637d rblsmtpd: 203.0.113.207 pid 11091: 451 http://zen.spamhaus.org/query?ip=203.0.113.207
@4000000069c2a78d233c546b tcpserver: pid 11092 from 192.0.2.154 and a status of 12/40 at this moment of the day
@4000000069c2a856131610a7 tcpserver: end 11093 status 0; the connection of 198.51.100.20 was served to its end and closed
@4000000069c2a9202b214ca8 rblsmtpd: 192.0.2.119 pid 11094: 451 http://zen.spamhaus.org/query?ip=192.0.2.119
@4000000069c2a9ea027035be tcpserver: pid 11095 from 198.51.100.5 and a status of 15/40 at this moment of the day
@4000000069c2aab30b612cc7 tcpserver: end 11096 status 0; the connection of 198.51.100.180 was served to its end and closed
@4000000069c2ab7d12cc23e4 qmail-smtpd: 11097: mail from <user350@example.net> to <office@example.com> accepted, 33291 bytes
@4000000069c2ac4634afbaad delivery 11098: success: did_1+0+0/ message 77686 for user206@example.com is in the mailbox now
@4000000069c2ad101d0db3df tcpserver: pid 11099 from 203.0.113.21 and a status of 19/40 at this moment of the day
@4000000069c2adda10ebaed5 tcpserver: end 11100 status 0; the connection of 203.0.113.30 was served to its end and closed
@4000000069c2aea30c509174 qmail-smtpd: 11101: mail from <user354@example.net> to <office@example.com> accepted, 33303 bytes
@4000000069c2af6d1813c157 tcpserver: pid 11102 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069c2b03632ce0dd3 tcpserver: end 11103 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069c2b10018172b24 tcpserver: end 11104 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c2b1ca1efdcb30 qmail-smtpd: 11105: mail from <user358@example.net> to <office@example.com> accepted, 33315 bytes
@4000000069c2b2930f60065f delivery 11106: success: did_1+0+0/ message 77742 for user214@example.com is in the mailbox now
@4000000069c2b35d08cb7874 tcpserver: pid 11107 from 203.0.113.200 and a status of 27/40 at this moment of the day
@4000000069c2b4261d729fec tcpserver: pid 11108 from 198.51.100.194 and a status of 28/40 at this moment of the day
@4000000069c2b4f00094b56a qmail-smtpd: 11109: mail from <user362@example.net> to <office@example.com> accepted, 33327 bytes
@4000000069c2b5ba07875f17 tcpserver: pid 11110 from 192.0.2.40 and a status of 30/40 at this moment of the day
@4000000069c2b6832a4dfc1a tcpserver: pid 11111 from 203.0.113.6 and a status of 31/40 at this moment of the day
@4000000069c2b74d21590c09 tcpserver: end 11112 status 0; the connection of 198.51.100.171 was served to its end and closed
@4000000069c2b81619cd2849 delivery 11113: success: did_1+0+0/ message 77791 for user221@example.com is in the mailbox now
@4000000069c2b8e024eedd22 tcpserver: end 11114 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069c2b9aa2706ec79 delivery 11115: success: did_1+0+0/ message 77805 for user223@example.com is in the mailbox now
@4000000069c2ba7315dda299 tcpserver: end 11116 status 0; the connection of 2001:db8:d7::91ae was served to its end and closed
@4000000069c2bb3d27c12d05 rblsmtpd: 198.51.100.156 pid 11117: 451 http://zen.spamhaus.org/query?ip=198.51.100.156
@4000000069c2bc0601cb792e delivery 11118: success: did_1+0+0/ message 77826 for user226@example.com is in the mailbox now
@4000000069c2bcd00895443a qmail-smtpd: 11119: mail from <user372@example.net> to <office@example.com> accepted, 33357 bytes
@4000000069c2bd9a229d3870 rblsmtpd: 192.0.2.141 pid 11120: 451 http://zen.spamhaus.org/query?ip=192.0.2.141
@4000000069c2be632d3cfa9c tcpserver: pid 11121 from 203.0.113.31 and a status of 1/40 at this moment of the day
@4000000069c2bf2d33d05e3f qmail-smtpd: 11122: mail from <user375@example.net> to <office@example.com> accepted, 33366 bytes
@4000000069c2bff631d68a09 tcpserver: pid 11123 from 192.0.2.6 and a status of 3/40 at this moment of the day
@4000000069c2c0c0221fa5c0 tcpserver: pid 11124 from 192.0.2.122 and a status of 4/40 at this moment of the day
@4000000069c2c18a1e58b7cc qmail-smtpd: 11125: mail from <user378@example.net> to <office@example.com> accepted, 33375 bytes
@4000000069c2c25304d46fc8 tcpserver: pid 11126 from 203.0.113.1 and a status of 6/40 at this moment of the day
@4000000069c2c31d1f68c86a qmail-smtpd: 11127: mail from <user380@example.net> to <office@example.com> accepted, 33381 bytes
@4000000069c2c3e622f09c59 tcpserver: pid 11128 from 198.51.100.21 and a status of 8/40 at this moment of the day
@4000000069c2c4b022ead672 delivery 11129: success: did_1+0+0/ message 77903 for user237@example.com is in the mailbox now
@4000000069c2c57a24f7fdd7 delivery 11130: success: did_1+0+0/ message 77910 for user238@example.com is in the mailbox now
@4000000069c2c643177823e9 delivery 11131: success: did_1+0+0/ message 77917 for user239@example.com is in the mailbox now
@4000000069c2c70d12a1d3ef tcpserver: end 11132 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c2c7d62434e715 delivery 11133: success: did_1+0+0/ message 77931 for user241@example.com is in the mailbox now
@4000000069c2c8a007ce0f27 qmail-smtpd: 11134: mail from <user387@example.net> to <office@example.com> accepted, 33402 bytes
@4000000069c2c96a2f785a3a delivery 11135: success: did_1+0+0/ message 77945 for user243@example.com is in the mailbox now
@4000000069c2ca3335c648ea tcpserver: end 11136 status 0; the connection of 203.0.113.22 was served to its end and closed
@4000000069c2cafd2ce9ba5e rblsmtpd: 198.51.100.33 pid 11137: 451 http://zen.spamhaus.org/query?ip=198.51.100.33
@4000000069c2cbc623f2b2ff qmail-smtpd: 11138: mail from <user391@example.net> to <office@example.com> accepted, 33414 bytes
@4000000069c2cc903090be4f tcpserver: end 11139 status 0; the connection of 198.51.100.110 was served to its end and closed
@4000000069c2cd5a379e5c8f tcpserver: pid 11140 from 198.51.100.20 and a status of 20/40 at this moment of the day
@4000000069c2ce23369689fc qmail-smtpd: 11141: mail from <user394@example.net> to <office@example.com> accepted, 33423 bytes
@4000000069c2ceed13a37a87 delivery 11142: success: did_1+0+0/ message 77994 for user250@example.com is in the mailbox now
@4000000069c2cfb63afada3c delivery 11143: success: did_1+0+0/ message 78001 for user251@example.com is in the mailbox now
@4000000069c2d0803305aa4a tcpserver: end 11144 status 0; the connection of 192.0.2.119 was served to its end and closed
@4000000069c2d14a0057222b delivery 11145: success: did_1+0+0/ message 78015 for user253@example.com is in the mailbox now
@4000000069c2d21319087b76 rblsmtpd: 203.0.113.28 pid 11146: 451 http://zen.spamhaus.org/query?ip=203.0.113.28
@4000000069c2d2dd11670b4d tcpserver: pid 11147 from 198.51.100.1 and a status of 27/40 at this moment of the day
@4000000069c2d3a61f188e40 tcpserver: pid 11148 from 203.0.113.6 and a status of 28/40 at this moment of the day
@4000000069c2d4702c242078 delivery 11149: success: did_1+0+0/ message 78043 for user257@example.com is in the mailbox now
@4000000069c2d53a31a913da tcpserver: end 11150 status 0; the connection of 198.51.100.78 was served to its end and closed
@4000000069c2d603100cdf3b tcpserver: end 11151 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069c2d6cd24f86dc7 delivery 11152: success: did_1+0+0/ message 78064 for user260@example.com is in the mailbox now
@4000000069c2d79625ea1d73 delivery 11153: success: did_1+0+0/ message 78071 for user261@example.com is in the mailbox now
@4000000069c2d860002b5934 tcpserver: end 11154 status 0; the connection of 198.51.100.100 was served to its end and closed
@4000000069c2d92a1a685789 tcpserver: pid 11155 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069c2d9f311028c3a delivery 11156: success: did_1+0+0/ message 78092 for user264@example.com is in the mailbox now
@4000000069c2dabd332c8025 tcpserver: end 11157 status 0; the connection of 198.51.100.202 was served to its end and closed
@4000000069c2db861d306900 tcpserver: pid 11158 from 198.51.100.13 and a status of 38/40 at this moment of the day
@4000000069c2dc501587e411 rblsmtpd: 203.0.113.31 pid 11159: 451 http://zen.spamhaus.org/query?ip=203.0.113.31
@4000000069c2dd1a19115dbf qmail-smtpd: 11160: mail from <user413@example.net> to <office@example.com> accepted, 33480 bytes
@4000000069c2dde3026f1077 rblsmtpd: 192.0.2.19 pid 11161: 451 http://zen.spamhaus.org/query?ip=192.0.2.19
@4000000069c2dead18db4c65 tcpserver: end 11162 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c2df76007b52a6 tcpserver: pid 11163 from 198.51.100.151 and a status of 3/40 at this moment of the day
@4000000069c2e0400bfa0655 qmail-smtpd: 11164: mail from <user417@example.net> to <office@example.com> accepted, 33492 bytes
@4000000069c2e10a1ec8a637 rblsmtpd: 192.0.2.97 pid 11165: 451 http://zen.spamhaus.org/query?ip=192.0.2.97
@4000000069c2e1d30350d073 delivery 11166: success: did_1+0+0/ message 78162 for user274@example.com is in the mailbox now
@4000000069c2e29d16e68001 tcpserver: end 11167 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c2e36625d2b993 delivery 11168: success: did_1+0+0/ message 78176 for user276@example.com is in the mailbox now
@4000000069c2e430043984d1 rblsmtpd: 198.51.100.4 pid 11169: 451 http://zen.spamhaus.org/query?ip=198.51.100.4
@4000000069c2e4fa003d405a tcpserver: pid 11170 from 203.0.113.158 and a status of 10/40 at this moment of the day
@4000000069c2e5c33890d83e rblsmtpd: 192.0.2.199 pid 11171: 451 http://zen.spamhaus.org/query?ip=192.0.2.199
@4000000069c2e68d0a7e4db1 rblsmtpd: 198.51.100.2 pid 11172: 451 http://b.barracudacentral.org/query?ip=198.51.100.2
@4000000069c2e75605381721 delivery 11173: success: did_1+0+0/ message 78211 for user281@example.com is in the mailbox now
@4000000069c2e8202076db8b tcpserver: end 11174 status 0; the connection of 198.51.100.105 was served to its end and closed
@4000000069c2e8ea1fc5a6f4 qmail-smtpd: 11175: mail from <user428@example.net> to <office@example.com> accepted, 33525 bytes
@4000000069c2e9b323cd9d51 qmail-smtpd: 11176: mail from <user429@example.net> to <office@example.com> accepted, 33528 bytes
@4000000069c2ea7d004fe871 qmail-smtpd: 11177: mail from <user430@example.net> to <office@example.com> accepted, 33531 bytes
@4000000069c2eb460920ae09 tcpserver: pid 11178 from 198.51.100.105 and a status of 18/40 at this moment of the day
@4000000069c2ec1036306b51 tcpserver: end 11179 status 0; the connection of 192.0.2.38 was served to its end and closed
@4000000069c2ecda177085c6 rblsmtpd: 198.51.100.158 pid 11180: 451 http://bl.spamcop.net/query?ip=198.51.100.158
@4000000069c2eda32fa55484 rblsmtpd: 203.0.113.80 pid 11181: 451 http://bl.spamcop.net/query?ip=203.0.113.80
@4000000069c2ee6d0b4b3872 qmail-smtpd: 11182: mail from <user435@example.net> to <office@example.com> accepted, 33546 bytes
@4000000069c2ef3617e65b68 tcpserver: end 11183 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069c2f000308c8db7 delivery 11184: success: did_1+0+0/ message 78288 for user292@example.com is in the mailbox now
@4000000069c2f0ca3aca531f qmail-smtpd: 11185: mail from <user438@example.net> to <office@example.com> accepted, 33555 bytes
@4000000069c2f1930b5786eb qmail-smtpd: 11186: mail from <user439@example.net> to <office@example.com> accepted, 33558 bytes
@4000000069c2f25d1b24deec tcpserver: pid 11187 from 203.0.113.8 and a status of 27/40 at this moment of the day
@4000000069c2f3260f86b5cb tcpserver: end 11188 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069c2f3f035fe390f tcpserver: end 11189 status 0; the connection of 198.51.100.197 was served to its end and closed
@4000000069c2f4ba027edb56 qmail-smtpd: 11190: mail from <user443@example.net> to <office@example.com> accepted, 33570 bytes
@4000000069c2f5830b5d1aa1 tcpserver: pid 11191 from 198.51.100.11 and a status of 31/40 at this moment of the day
@4000000069c2f64d35bda3df qmail-smtpd: 11192: mail from <user445@example.net> to <office@example.com> accepted, 33576 bytes
@4000000069c2f7161e38587b tcpserver: pid 11193 from 198.51.100.2 and a status of 33/40 at this moment of the day
@4000000069c2f7e0155db481 tcpserver: pid 11194 from 192.0.2.16 and a status of 34/40 at this moment of the day
@4000000069c2f8aa184c37e8 tcpserver: pid 11195 from 198.51.100.18 and a status of 35/40 at this moment of the day
