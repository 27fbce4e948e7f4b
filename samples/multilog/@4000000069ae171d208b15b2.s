@4000000069a39c1a23683664 tcpserver: pid 1000 from 198.51.100.5 and a status of 0/40 at this moment of the day
@4000000069a39ce3034c33a1 rblsmtpd: 203.0.113.63 pid 1001: 451 http://ix.dnsbl.manitu.net/query?ip=203.0.113.63
@4000000069a39dad32c9ab69 tcpserver: end 1002 status 0; the connection of 203.0.113.48 was served to its end and closed
@4000000069a39e7603bbe45d tcpserver: end 1003 status 0; the connection of 2001:db8:4::e136 was served to its end and closed
@4000000069a39f4037a9f845 qmail-smtpd: 1004: mail from <user27@example.net> to <office@example.com> accepted, 3012 bytes
@4000000069a3a00a22f7037c rblsmtpd: 192.0.2.25 pid 1005: 451 http://zen.spamhaus.org/query?ip=192.0.2.25
@4000000069a3a0d33a315199 qmail-smtpd: 1006: mail from <user29@example.net> to <office@example.com> accepted, 3018 bytes
@4000000069a3a19d2c9fa85c tcpserver: pid 1007 from 203.0.113.7 and a status of 7/40 at this moment of the day
@4000000069a3a26615135b12 tcpserver: pid 1008 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069a3a330143be380 tcpserver: end 1009 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a3a3fa023a0007 qmail-smtpd: 1010: mail from <user33@example.net> to <office@example.com> accepted, 3030 bytes
@4000000069a3a4c322444549 tcpserver: pid 1011 from 203.0.113.3 and a status of 11/40 at this moment of the day
@4000000069a3a58d24a2dc08 rblsmtpd: 198.51.100.227 pid 1012: 451 http://zen.spamhaus.org/query?ip=198.51.100.227
@4000000069a3a65632eedc9a delivery 1013: success: did_1+0+0/ message 7091 for user235@example.com is in the mailbox now
@4000000069a3a7201ad7751c qmail-smtpd: 1014: mail from <user37@example.net> to <office@example.com> accepted, 3042 bytes
@4000000069a3a7ea319441c3 delivery 1015: success: did_1+0+0/ message 7105 for user237@example.com is in the mailbox now
@4000000069a3a8b33a19733a qmail-smtpd: 1016: mail from <user39@example.net> to <office@example.com> accepted, 3048 bytes
@4000000069a3a97d1d24ffb1 qmail-smtpd: 1017: mail from <user40@example.net> to <office@example.com> accepted, 3051 bytes
@4000000069a3aa4631abff54 delivery 1018: success: did_1+0+0/ message 7126 for user240@example.com is in the mailbox now
@4000000069a3ab101080d17f tcpserver: pid 1019 from 198.51.100.12 and a status of 19/40 at this moment of the day
@4000000069a3abda286292b1 delivery 1020: success: did_1+0+0/ message 7140 for user242@example.com is in the mailbox now
@4000000069a3aca30aef1971 delivery 1021: success: did_1+0+0/ message 7147 for user243@example.com is in the mailbox now
@4000000069a3ad6d22d388da rblsmtpd: 203.0.113.5 pid 1022: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069a3ae361f84f6d0 tcpserver: end 1023 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a3af001477c75d tcpserver: end 1024 status 0; the connection of 192.0.2.178 was served to its end and closed
@4000000069a3afca0eab3a02 tcpserver: end 1025 status 0; the connection of 203.0.113.173 was served to its end and closed
@4000000069a3b0932d116ec2 qmail-smtpd: 1026: mail from <user49@example.net> to <office@example.com> accepted, 3078 bytes
@4000000069a3b15d254cba09 delivery 1027: success: did_1+0+0/ message 7189 for user249@example.com is in the mailbox now
@4000000069a3b22638cd3aad tcpserver: pid 1028 from 198.51.100.39 and a status of 28/40 at this moment of the day
@4000000069a3b2f015e8db70 tcpserver: pid 1029 from 203.0.113.60 and a status of 29/40 at this moment of the day
@4000000069a3b3ba1eebd980 qmail-smtpd: 1030: mail from <user53@example.net> to <office@example.com> accepted, 3090 bytes
@4000000069a3b4831c154fde rblsmtpd: 198.51.100.75 pid 1031: 451 http://zen.spamhaus.org/query?ip=198.51.100.75
@4000000069a3b54d12036ded qmail-smtpd: 1032: mail from <user55@example.net> to <office@example.com> accepted, 3096 bytes
@4000000069a3b6161dde9db6 tcpserver: end 1033 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069a3b6e01e56130c tcpserver: end 1034 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a3b7aa1285a987 delivery 1035: success: did_1+0+0/ message 7245 for user257@example.com is in the mailbox now
@4000000069a3b87313414662 rblsmtpd: 203.0.113.198 pid 1036: 451 http://zen.spamhaus.org/query?ip=203.0.113.198
@4000000069a3b93d3382dff4 qmail-smtpd: 1037: mail from <user60@example.net> to <office@example.com> accepted, 3111 bytes
@4000000069a3ba06094a36c4 rblsmtpd: 192.0.2.8 pid 1038: 451 http://zen.spamhaus.org/query?ip=192.0.2.8
@4000000069a3bad016ea733b tcpserver: pid 1039 from 192.0.2.124 and a status of 39/40 at this moment of the day
@4000000069a3bb9a3b933239 tcpserver: end 1040 status 0; the connection of 203.0.113.126 was served to its end and closed
@4000000069a3bc632b81493e delivery 1041: success: did_1+0+0/ message 7287 for user263@example.com is in the mailbox now
@4000000069a3bd2d2f45893a qmail-smtpd: 1042: mail from <user65@example.net> to <office@example.com> accepted, 3126 bytes
@4000000069a3bdf636e574bb qmail-smtpd: 1043: mail from <user66@example.net> to <office@example.com> accepted, 3129 bytes
@4000000069a3bec000beda4a qmail-smtpd: 1044: mail from <user67@example.net> to <office@example.com> accepted, 3132 bytes
@4000000069a3bf8a0e730afe qmail-smtpd: 1045: mail from <user68@example.net> to <office@example.com> accepted, 3135 bytes
@4000000069a3c053335743b8 qmail-smtpd: 1046: mail from <user69@example.net> to <office@example.com> accepted, 3138 bytes
@4000000069a3c11d25977217 qmail-smtpd: 1047: mail from <user70@example.net> to <office@example.com> accepted, 3141 bytes
@4000000069a3c1e639ada145 delivery 1048: success: did_1+0+0/ message 7336 for user270@example.com is in the mailbox now
@4000000069a3c2b0019834ff tcpserver: pid 1049 from 192.0.2.142 and a status of 9/40 at this moment of the day
@4000000069a3c37a08153dce tcpserver: end 1050 status 0; the connection of 198.51.100.208 was served to its end and closed
@4000000069a3c443378e85e5 qmail-smtpd: 1051: mail from <user74@example.net> to <office@example.com> accepted, 3153 bytes
@4000000069a3c50d0c99014e tcpserver: end 1052 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069a3c5d627de8e0a delivery 1053: success: did_1+0+0/ message 7371 for user275@example.com is in the mailbox now
@4000000069a3c6a009123e19 tcpserver: end 1054 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069a3c76a0eb03c4b rblsmtpd: 198.51.100.2 pid 1055: 451 http://b.barracudacentral.org/query?ip=198.51.100.2
@4000000069a3c8330a93c584 delivery 1056: success: did_1+0+0/ message 7392 for user278@example.com is in the mailbox now
@4000000069a3c8fd08f5d7ca delivery 1057: success: did_1+0+0/ message 7399 for user279@example.com is in the mailbox now
@4000000069a3c9c629232ff8 tcpserver: end 1058 status 0; the connection of 198.51.100.118 was served to its end and closed
@4000000069a3ca902048e37f tcpserver: end 1059 status 0; the connection of 198.51.100.55 was served to its end and closed
@4000000069a3cb5a0c616911 rblsmtpd: 198.51.100.1 pid 1060: 451 http://b.barracudacentral.org/query?ip=198.51.100.1
@4000000069a3cc230facf61d delivery 1061: success: did_1+0+0/ message 7427 for user283@example.com is in the mailbox now
@4000000069a3cced145e6fa6 qmail-smtpd: 1062: mail from <user85@example.net> to <office@example.com> accepted, 3186 bytes
@4000000069a3cdb631a8dd72 tcpserver: pid 1063 from 203.0.113.3 and a status of 23/40 at this moment of the day
@4000000069a3ce80355d3c4d delivery 1064: success: did_1+0+0/ message 7448 for user286@example.com is in the mailbox now
@4000000069a3cf4a09072189 qmail-smtpd: 1065: mail from <user88@example.net> to <office@example.com> accepted, 3195 bytes
@4000000069a3d0131bc5cf4b delivery 1066: success: did_1+0+0/ message 7462 for user288@example.com is in the mailbox now
@4000000069a3d0dd200ebc9b tcpserver: pid 1067 from 203.0.113.67 and a status of 27/40 at this moment of the day
@4000000069a3d1a610597a2f tcpserver: end 1068 status 0; the connection of 192.0.2.28 was served to its end and closed
@4000000069a3d2703417b207 delivery 1069: success: did_1+0+0/ message 7483 for user291@example.com is in the mailbox now
@4000000069a3d33a2ca0e1ff tcpserver: end 1070 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069a3d4032f413e1e qmail-smtpd: 1071: mail from <user94@example.net> to <office@example.com> accepted, 3213 bytes
@4000000069a3d4cd15f105a8 qmail-smtpd: 1072: mail from <user95@example.net> to <office@example.com> accepted, 3216 bytes
@4000000069a3d59635b93509 qmail-smtpd: 1073: mail from <user96@example.net> to <office@example.com> accepted, 3219 bytes
@4000000069a3d6602beece29 qmail-smtpd: 1074: mail from <user97@example.net> to <office@example.com> accepted, 3222 bytes
@4000000069a3d72a38783417 delivery 1075: success: did_1+0+0/ message 7525 for user297@example.com is in the mailbox now
@4000000069a3d7f32c35e877 rblsmtpd: 192.0.2.1 pid 1076: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a3d8bd04ec7596 delivery 1077: success: did_1+0+0/ message 7539 for user299@example.com is in the mailbox now
@4000000069a3d9860683c035 qmail-smtpd: 1078: mail from <user101@example.net> to <office@example.com> accepted, 3234 bytes
@4000000069a3da501e0ad96c qmail-smtpd: 1079: mail from <user102@example.net> to <office@example.com> accepted, 3237 bytes
@4000000069a3db1a1d4c53c3 tcpserver: end 1080 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a3dbe3037f197d tcpserver: end 1081 status 0; the connection of 192.0.2.39 was served to its end and closed
@4000000069a3dcad39f9e1ee tcpserver: pid 1082 from 203.0.113.200 and a status of 2/40 at this moment of the day
@4000000069a3dd7605ffabc1 tcpserver: end 1083 status 0; the connection of 203.0.113.187 was served to its end and closed
@4000000069a3de4032daea05 tcpserver: pid 1084 from 192.0.2.114 and a status of 4/40 at this moment of the day
@4000000069a3df0a249e94a7 qmail-smtpd: 1085: mail from <user108@example.net> to <office@example.com> accepted, 3255 bytes
@4000000069a3dfd300875e24 qmail-smtpd: 1086: mail from <user109@example.net> to <office@example.com> accepted, 3258 bytes
@4000000069a3e09d3a3a10fe delivery 1087: success: did_1+0+0/ message 7609 for user309@example.com is in the mailbox now
@4000000069a3e16605cae550 delivery 1088: success: did_1+0+0/ message 7616 for user310@example.com is in the mailbox now
@4000000069a3e23039e285c5 qmail-smtpd: 1089: mail from <user112@example.net> to <office@example.com> accepted, 3267 bytes
@4000000069a3e2fa0979261e tcpserver: pid 1090 from 198.51.100.26 and a status of 10/40 at this moment of the day
@4000000069a3e3c30c556eed qmail-smtpd: 1091: mail from <user114@example.net> to <office@example.com> accepted, 3273 bytes
@4000000069a3e48d38327910 delivery 1092: success: did_1+0+0/ message 7644 for user314@example.com is in the mailbox now
@4000000069a3e5563342bda6 qmail-smtpd: 1093: mail from <user116@example.net> to <office@example.com> accepted, 3279 bytes
@4000000069a3e620200f99fc delivery 1094: success: did_1+0+0/ message 7658 for user316@example.com is in the mailbox now
@4000000069a3e6ea37dcb930 tcpserver: end 1095 status 0; the connection of 2001:db8:73::10e7 was served to its end and closed
@4000000069a3e7b32abdc27e qmail-smtpd: 1096: mail from <user119@example.net> to <office@example.com> accepted, 3288 bytes
@4000000069a3e87d263099a8 tcpserver: end 1097 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a3e94601cca85c rblsmtpd: 2001:db8:af::2148 pid 1098: 451 http://zen.spamhaus.org/query?ip=2001:db8:af::2148
@4000000069a3ea100ad939fc qmail-smtpd: 1099: mail from <user122@example.net> to <office@example.com> accepted, 3297 bytes
@4000000069a3eada2453f95e delivery 1100: success: did_1+0+0/ message 7700 for user322@example.com is in the mailbox now
@4000000069a3eba3174a65ff delivery 1101: success: did_1+0+0/ message 7707 for user323@example.com is in the mailbox now
@4000000069a3ec6d0b282b2e tcpserver: pid 1102 from 192.0.2.11 and a status of 22/40 at this moment of the day
@4000000069a3ed3626afffab tcpserver: end 1103 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a3ee00354c95e3 delivery 1104: success: did_1+0+0/ message 7728 for user326@example.com is in the mailbox now
@4000000069a3eeca0fe4bffe tcpserver: end 1105 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069a3ef9314484350 tcpserver: end 1106 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069a3f05d30ddf24d delivery 1107: success: did_1+0+0/ message 7749 for user329@example.com is in the mailbox now
@4000000069a3f126349647b9 tcpserver: end 1108 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069a3f1f00e830836 rblsmtpd: 203.0.113.126 pid 1109: 451 http://zen.spamhaus.org/query?ip=203.0.113.126
@4000000069a3f2ba327afcbc rblsmtpd: 203.0.113.198 pid 1110: 451 http://bl.spamcop.net/query?ip=203.0.113.198
@4000000069a3f383204734b2 rblsmtpd: 203.0.113.1 pid 1111: 451 http://psbl.surriel.com/query?ip=203.0.113.1
@4000000069a3f44d1674d105 qmail-smtpd: 1112: mail from <user135@example.net> to <office@example.com> accepted, 3336 bytes
@4000000069a3f51615c6c737 tcpserver: pid 1113 from 198.51.100.33 and a status of 33/40 at this moment of the day
@4000000069a3f5e03119025b delivery 1114: success: did_1+0+0/ message 7798 for user336@example.com is in the mailbox now
@4000000069a3f6aa1bc0c196 qmail-smtpd: 1115: mail from <user138@example.net> to <office@example.com> accepted, 3345 bytes
@4000000069a3f77307ca0068 tcpserver: pid 1116 from 192.0.2.84 and a status of 36/40 at this moment of the day
@4000000069a3f83d2d3e188a tcpserver: pid 1117 from 203.0.113.92 and a status of 37/40 at this moment of the day
@4000000069a3f90602ad179e tcpserver: end 1118 status 0; the connection of 192.0.2.71 was served to its end and closed
@4000000069a3f9d0300198e8 qmail-smtpd: 1119: mail from <user142@example.net> to <office@example.com> accepted, 3357 bytes
@4000000069a3fa9a261bb107 delivery 1120: success: did_1+0+0/ message 7840 for user342@example.com is in the mailbox now
@4000000069a3fb633aeeb87e qmail-smtpd: 1121: mail from <user144@example.net> to <office@example.com> accepted, 3363 bytes
@4000000069a3fc2d35ba7d3d tcpserver: pid 1122 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069a3fcf6182f26e1 delivery 1123: success: did_1+0+0/ message 7861 for user345@example.com is in the mailbox now
@4000000069a3fdc015a6466d tcpserver: end 1124 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069a3fe8a35c8e1be tcpserver: pid 1125 from 203.0.113.5 and a status of 5/40 at this moment of the day
@4000000069a3ff5339f616a1 tcpserver: end 1126 status 0; the connection of 192.0.2.204 was served to its end and closed
@4000000069a4001d11210eee delivery 1127: success: did_1+0+0/ message 7889 for user349@example.com is in the mailbox now
@4000000069a400e62de3dc6f qmail-smtpd: 1128: mail from <user151@example.net> to <office@example.com> accepted, 3384 bytes
@4000000069a401b022eedc60 qmail-smtpd: 1129: mail from <user152@example.net> to <office@example.com> accepted, 3387 bytes
@4000000069a4027a326c922a tcpserver: end 1130 status 0; the connection of 192.0.2.37 was served to its end and closed
@4000000069a40343117a7842 qmail-smtpd: 1131: mail from <user154@example.net> to <office@example.com> accepted, 3393 bytes
@4000000069a4040d09d7d782 tcpserver: pid 1132 from 203.0.113.110 and a status of 12/40 at this moment of the day
@4000000069a404d60e4cac49 tcpserver: end 1133 status 0; the connection of 203.0.113.54 was served to its end and closed
@4000000069a405a01bee0b0c tcpserver: end 1134 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069a4066a0b0db052 rblsmtpd: 203.0.113.119 pid 1135: 451 http://zen.spamhaus.org/query?ip=203.0.113.119
@4000000069a40733093e5119 rblsmtpd: 192.0.2.27 pid 1136: 451 http://bl.spamcop.net/query?ip=192.0.2.27
@4000000069a407fd2edd6f20 qmail-smtpd: 1137: mail from <user160@example.net> to <office@example.com> accepted, 3411 bytes
@4000000069a408c61922d813 qmail-smtpd: 1138: mail from <user161@example.net> to <office@example.com> accepted, 3414 bytes
@4000000069a409900bd8e485 delivery 1139: success: did_1+0+0/ message 7973 for user361@example.com is in the mailbox now
@4000000069a40a5a11b5cf02 tcpserver: end 1140 status 0; the connection of 203.0.113.74 was served to its end and closed
@4000000069a40b23040d3e31 qmail-smtpd: 1141: mail from <user164@example.net> to <office@example.com> accepted, 3423 bytes
@4000000069a40bed0e7f3a20 tcpserver: pid 1142 from 192.0.2.216 and a status of 22/40 at this moment of the day
@4000000069a40cb60df43d1d tcpserver: end 1143 status 0; the connection of 192.0.2.176 was served to its end and closed
@4000000069a40d8036263b20 tcpserver: pid 1144 from 192.0.2.8 and a status of 24/40 at this moment of the day
@4000000069a40e4a2f312197 tcpserver: pid 1145 from 203.0.113.15 and a status of 25/40 at this moment of the day
@4000000069a40f132f1c1861 qmail-smtpd: 1146: mail from <user169@example.net> to <office@example.com> accepted, 3438 bytes
@4000000069a40fdd1c256a00 delivery 1147: success: did_1+0+0/ message 8029 for user369@example.com is in the mailbox now
@4000000069a410a61f199494 delivery 1148: success: did_1+0+0/ message 8036 for user370@example.com is in the mailbox now
@4000000069a411700d32d9c7 tcpserver: end 1149 status 0; the connection of 192.0.2.173 was served to its end and closed
@4000000069a4123a191a0697 delivery 1150: success: did_1+0+0/ message 8050 for user372@example.com is in the mailbox now
@4000000069a4130304c2f5d2 tcpserver: pid 1151 from 203.0.113.49 and a status of 31/40 at this moment of the day
@4000000069a413cd2ee95e6d qmail-smtpd: 1152: mail from <user175@example.net> to <office@example.com> accepted, 3456 bytes
@4000000069a41496019c135e rblsmtpd: 198.51.100.94 pid 1153: 451 http://zen.spamhaus.org/query?ip=198.51.100.94
@4000000069a415601fe6ccac qmail-smtpd: 1154: mail from <user177@example.net> to <office@example.com> accepted, 3462 bytes
@4000000069a4162a07c5d100 rblsmtpd: 192.0.2.1 pid 1155: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069a416f3384128f3 delivery 1156: success: did_1+0+0/ message 8092 for user378@example.com is in the mailbox now
@4000000069a417bd2610fd5d rblsmtpd: 203.0.113.120 pid 1157: 451 http://zen.spamhaus.org/query?ip=203.0.113.120
@4000000069a4188620b728ee qmail-smtpd: 1158: mail from <user181@example.net> to <office@example.com> accepted, 3474 bytes
@4000000069a4195036c11f0d delivery 1159: success: did_1+0+0/ message 8113 for user381@example.com is in the mailbox now
@4000000069a41a1a06fb2e61 qmail-smtpd: 1160: mail from <user183@example.net> to <office@example.com> accepted, 3480 bytes
@4000000069a41ae3032a7bea tcpserver: pid 1161 from 203.0.113.1 and a status of 1/40 at this moment of the day
@4000000069a41bad051e4a48 rblsmtpd: 198.51.100.40 pid 1162: 451 http://zen.spamhaus.org/query?ip=198.51.100.40
@4000000069a41c76367f2884 rblsmtpd: 203.0.113.41 pid 1163: 451 http://zen.spamhaus.org/query?ip=203.0.113.41
@4000000069a41d403ade8d92 tcpserver: end 1164 status 0; the connection of 192.0.2.102 was served to its end and closed
@4000000069a41e0a230d2053 qmail-smtpd: 1165: mail from <user188@example.net> to <office@example.com> accepted, 3495 bytes
@4000000069a41ed32bbe6df8 tcpserver: pid 1166 from 192.0.2.1 and a status of 6/40 at this moment of the day
@4000000069a41f9d3027a054 rblsmtpd: 192.0.2.44 pid 1167: 451 http://bl.spamcop.net/query?ip=192.0.2.44
@4000000069a4206615e6fded delivery 1168: success: did_1+0+0/ message 8176 for user1@example.com is in the mailbox now
@4000000069a4213011d84068 delivery 1169: success: did_1+0+0/ message 8183 for user2@example.com is in the mailbox now
@4000000069a421fa1ebd5507 rblsmtpd: 203.0.113.1 pid 1170: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069a422c321693e6d delivery 1171: success: did_1+0+0/ message 8197 for user4@example.com is in the mailbox now
@4000000069a4238d2c25d6f9 tcpserver: pid 1172 from 192.0.2.66 and a status of 12/40 at this moment of the day
@4000000069a4245615b06a0f tcpserver: end 1173 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069a4252001c67ede tcpserver: end 1174 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a425ea290b858f tcpserver: end 1175 status 0; the connection of 192.0.2.233 was served to its end and closed
@4000000069a426b31fcce65f qmail-smtpd: 1176: mail from <user199@example.net> to <office@example.com> accepted, 3528 bytes
@4000000069a4277d1232814b tcpserver: pid 1177 from 192.0.2.1 and a status of 17/40 at this moment of the day
@4000000069a4284621afde4b delivery 1178: success: did_1+0+0/ message 8246 for user11@example.com is in the mailbox now
@4000000069a429100cf9d370 rblsmtpd: 203.0.113.47 pid 1179: 451 http://zen.spamhaus.org/query?ip=203.0.113.47
@4000000069a429da2954e506 tcpserver: pid 1180 from 192.0.2.69 and a status of 20/40 at this moment of the day
@4000000069a42aa30b6703c5 tcpserver: end 1181 status 0; the connection of 192.0.2.46 was served to its end and closed
@4000000069a42b6d29f89d13 qmail-smtpd: 1182: mail from <user205@example.net> to <office@example.com> accepted, 3546 bytes
@4000000069a42c3607509753 qmail-smtpd: 1183: mail from <user206@example.net> to <office@example.com> accepted, 3549 bytes
@4000000069a42d0015e78a48 rblsmtpd: 203.0.113.12 pid 1184: 451 http://zen.spamhaus.org/query?ip=203.0.113.12
@4000000069a42dca037128c1 tcpserver: end 1185 status 0; the connection of 203.0.113.13 was served to its end and closed
@4000000069a42e93259b9518 qmail-smtpd: 1186: mail from <user209@example.net> to <office@example.com> accepted, 3558 bytes
@4000000069a42f5d2528b319 tcpserver: pid 1187 from 2001:db8:35::346f and a status of 27/40 at this moment of the day
@4000000069a43026075d54c2 delivery 1188: success: did_1+0+0/ message 8316 for user21@example.com is in the mailbox now
@4000000069a430f009db4414 tcpserver: pid 1189 from 192.0.2.2 and a status of 29/40 at this moment of the day
@4000000069a431ba36767398 delivery 1190: success: did_1+0+0/ message 8330 for user23@example.com is in the mailbox now
@4000000069a43283123492fd tcpserver: end 1191 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069a4334d121f867a tcpserver: end 1192 status 0; the connection of 192.0.2.77 was served to its end and closed
@4000000069a4341613e131e8 tcpserver: end 1193 status 0; the connection of 192.0.2.226 was served to its end and closed
@4000000069a434e004adba12 qmail-smtpd: 1194: mail from <user217@example.net> to <office@example.com> accepted, 3582 bytes
@4000000069a435aa28e53ba4 rblsmtpd: 192.0.2.3 pid 1195: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069a4367313d556ea tcpserver: pid 1196 from 203.0.113.34 and a status of 36/40 at this moment of the day
@4000000069a4373d151e1519 tcpserver: end 1197 status 0; the connection of 198.51.100.194 was served to its end and closed
@4000000069a4380602d0282b rblsmtpd: 198.51.100.36 pid 1198: 451 http://zen.spamhaus.org/query?ip=198.51.100.36
@4000000069a438d02e956b44 rblsmtpd: 203.0.113.150 pid 1199: 451 http://psbl.surriel.com/query?ip=203.0.113.150
@4000000069a4399a2b4863ac qmail-smtpd: 1200: mail from <user223@example.net> to <office@example.com> accepted, 3600 bytes
@4000000069a43a63296795e1 tcpserver: pid 1201 from 203.0.113.25 and a status of 1/40 at this moment of the day
@4000000069a43b2d05f86da2 delivery 1202: success: did_1+0+0/ message 8414 for user35@example.com is in the mailbox now
@4000000069a43bf6356e5a2f delivery 1203: success: did_1+0+0/ message 8421 for user36@example.com is in the mailbox now
@4000000069a43cc032d44dad qmail-smtpd: 1204: mail from <user227@example.net> to <office@example.com> accepted, 3612 bytes
@4000000069a43d8a29866e66 qmail-smtpd: 1205: mail from <user228@example.net> to <office@example.com> accepted, 3615 bytes
@4000000069a43e532b4f52e5 tcpserver: pid 1206 from 192.0.2.47 and a status of 6/40 at this moment of the day
@4000000069a43f1d30f5a2f5 tcpserver: end 1207 status 0; the connection of 192.0.2.181 was served to its end and closed
@4000000069a43fe627f00885 tcpserver: pid 1208 from 198.51.100.17 and a status of 8/40 at this moment of the day
@4000000069a440b0206ec396 qmail-smtpd: 1209: mail from <user232@example.net> to <office@example.com> accepted, 3627 bytes
@4000000069a4417a2e642b96 rblsmtpd: 192.0.2.71 pid 1210: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.71
@4000000069a442431aec543f tcpserver: end 1211 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069a4430d3390e355 rblsmtpd: 198.51.100.8 pid 1212: 451 http://b.barracudacentral.org/query?ip=198.51.100.8
@4000000069a443d620fc3a53 tcpserver: end 1213 status 0; the connection of 192.0.2.207 was served to its end and closed
@4000000069a444a0319024e1 qmail-smtpd: 1214: mail from <user237@example.net> to <office@example.com> accepted, 3642 bytes
@4000000069a4456a275f255e tcpserver: end 1215 status 0; the connection of 198.51.100.178 was served to its end and closed
@4000000069a446333649b93e tcpserver: pid 1216 from 192.0.2.87 and a status of 16/40 at this moment of the day
@4000000069a446fd3b3a440c delivery 1217: success: did_1+0+0/ message 8519 for user50@example.com is in the mailbox now
@4000000069a447c610649116 rblsmtpd: 203.0.113.164 pid 1218: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.164
@4000000069a4489005dbc7fe delivery 1219: success: did_1+0+0/ message 8533 for user52@example.com is in the mailbox now
@4000000069a4495a157dce27 tcpserver: pid 1220 from 2001:db8:73::10e7 and a status of 20/40 at this moment of the day
@4000000069a44a2304131fe8 tcpserver: pid 1221 from 192.0.2.164 and a status of 21/40 at this moment of the day
@4000000069a44aed2ca57625 qmail-smtpd: 1222: mail from <user245@example.net> to <office@example.com> accepted, 3666 bytes
@4000000069a44bb63b1c05f2 tcpserver: pid 1223 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069a44c802d1ca6f6 qmail-smtpd: 1224: mail from <user247@example.net> to <office@example.com> accepted, 3672 bytes
@4000000069a44d4a02e71063 delivery 1225: success: did_1+0+0/ message 8575 for user58@example.com is in the mailbox now
@4000000069a44e1330545227 tcpserver: pid 1226 from 203.0.113.129 and a status of 26/40 at this moment of the day
@4000000069a44edd321f6993 tcpserver: pid 1227 from 192.0.2.2 and a status of 27/40 at this moment of the day
@4000000069a44fa606354b38 tcpserver: pid 1228 from 192.0.2.3 and a status of 28/40 at this moment of the day
@4000000069a450701619848d tcpserver: end 1229 status 0; the connection of 198.51.100.36 was served to its end and closed
@4000000069a4513a26181e19 tcpserver: end 1230 status 0; the connection of 198.51.100.96 was served to its end and closed
@4000000069a45203222e5d9b tcpserver: pid 1231 from 203.0.113.2 and a status of 31/40 at this moment of the day
@4000000069a452cd14ce8689 delivery 1232: success: did_1+0+0/ message 8624 for user65@example.com is in the mailbox now
@4000000069a4539633cbbbe5 qmail-smtpd: 1233: mail from <user256@example.net> to <office@example.com> accepted, 3699 bytes
@4000000069a454603b3a5aa7 delivery 1234: success: did_1+0+0/ message 8638 for user67@example.com is in the mailbox now
@4000000069a4552a3b18d378 delivery 1235: success: did_1+0+0/ message 8645 for user68@example.com is in the mailbox now
@4000000069a455f332619f7d delivery 1236: success: did_1+0+0/ message 8652 for user69@example.com is in the mailbox now
@4000000069a456bd1085b602 rblsmtpd: 192.0.2.98 pid 1237: 451 http://zen.spamhaus.org/query?ip=192.0.2.98
@4000000069a457860de2c675 qmail-smtpd: 1238: mail from <user261@example.net> to <office@example.com> accepted, 3714 bytes
@4000000069a45850092d9c7d qmail-smtpd: 1239: mail from <user262@example.net> to <office@example.com> accepted, 3717 bytes
@4000000069a4591a15ad5c24 delivery 1240: success: did_1+0+0/ message 8680 for user73@example.com is in the mailbox now
@4000000069a459e3379e8069 tcpserver: pid 1241 from 203.0.113.1 and a status of 1/40 at this moment of the day
@4000000069a45aad1fccc274 tcpserver: end 1242 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a45b7611374a39 delivery 1243: success: did_1+0+0/ message 8701 for user76@example.com is in the mailbox now
@4000000069a45c402bda0a15 tcpserver: end 1244 status 0; the connection of 198.51.100.114 was served to its end and closed
@4000000069a45d0a2faa8c6a qmail-smtpd: 1245: mail from <user268@example.net> to <office@example.com> accepted, 3735 bytes
@4000000069a45dd30e1d1ff6 tcpserver: end 1246 status 0; the connection of 192.0.2.61 was served to its end and closed
@4000000069a45e9d367b29ad qmail-smtpd: 1247: mail from <user270@example.net> to <office@example.com> accepted, 3741 bytes
@4000000069a45f661437151e delivery 1248: success: did_1+0+0/ message 8736 for user81@example.com is in the mailbox now
@4000000069a4603026230b1c delivery 1249: success: did_1+0+0/ message 8743 for user82@example.com is in the mailbox now
@4000000069a460fa14ecc7e3 delivery 1250: success: did_1+0+0/ message 8750 for user83@example.com is in the mailbox now
@4000000069a461c314fd8d23 tcpserver: end 1251 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a4628d20df3c96 qmail-smtpd: 1252: mail from <user275@example.net> to <office@example.com> accepted, 3756 bytes
@4000000069a463562d09c3ee tcpserver: end 1253 status 0; the connection of 192.0.2.92 was served to its end and closed
@4000000069a4642015e1d6c5 tcpserver: end 1254 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069a464ea0e5606fb tcpserver: pid 1255 from 203.0.113.4 and a status of 15/40 at this moment of the day
@4000000069a465b322fbf918 rblsmtpd: 192.0.2.5 pid 1256: 451 http://bl.spamcop.net/query?ip=192.0.2.5
@4000000069a4667d23d2512e tcpserver: pid 1257 from 198.51.100.160 and a status of 17/40 at this moment of the day
@4000000069a467461b1a2dc0 tcpserver: end 1258 status 0; the connection of 192.0.2.123 was served to its end and closed
@4000000069a468103b2a862f rblsmtpd: 203.0.113.5 pid 1259: 451 http://ix.dnsbl.manitu.net/query?ip=203.0.113.5
@4000000069a468da08ae6d15 delivery 1260: success: did_1+0+0/ message 8820 for user93@example.com is in the mailbox now
@4000000069a469a31b046d59 delivery 1261: success: did_1+0+0/ message 8827 for user94@example.com is in the mailbox now
@4000000069a46a6d0bf11e95 tcpserver: pid 1262 from 198.51.100.21 and a status of 22/40 at this moment of the day
@4000000069a46b3628ae69ab tcpserver: end 1263 status 0; the connection of 192.0.2.82 was served to its end and closed
@4000000069a46c000c21dbf9 tcpserver: end 1264 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a46cca2b5701a4 qmail-smtpd: 1265: mail from <user288@example.net> to <office@example.com> accepted, 3795 bytes
@4000000069a46d9338abfa11 delivery 1266: success: did_1+0+0/ message 8862 for user99@example.com is in the mailbox now
@4000000069a46e5d37042b3b qmail-smtpd: 1267: mail from <user290@example.net> to <office@example.com> accepted, 3801 bytes
@4000000069a46f26059c5494 rblsmtpd: 192.0.2.46 pid 1268: 451 http://zen.spamhaus.org/query?ip=192.0.2.46
@4000000069a46ff005111382 delivery 1269: success: did_1+0+0/ message 8883 for user102@example.com is in the mailbox now
@4000000069a470ba1b992a4b tcpserver: pid 1270 from 192.0.2.194 and a status of 30/40 at this moment of the day
@4000000069a471830cf47a48 tcpserver: end 1271 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069a4724d2c065b42 qmail-smtpd: 1272: mail from <user295@example.net> to <office@example.com> accepted, 3816 bytes
@4000000069a47316171558eb delivery 1273: success: did_1+0+0/ message 8911 for user106@example.com is in the mailbox now
@4000000069a473e0246df2fc tcpserver: pid 1274 from 203.0.113.178 and a status of 34/40 at this moment of the day
@4000000069a474aa04191d26 tcpserver: end 1275 status 0; the connection of 192.0.2.33 was served to its end and closed
@4000000069a47573215c1547 qmail-smtpd: 1276: mail from <user299@example.net> to <office@example.com> accepted, 3828 bytes
@4000000069a4763d1baee5c2 rblsmtpd: 198.51.100.28 pid 1277: 451 http://zen.spamhaus.org/query?ip=198.51.100.28
@4000000069a4770619a9315a tcpserver: pid 1278 from 203.0.113.187 and a status of 38/40 at this moment of the day
@4000000069a477d00a69d3ae tcpserver: pid 1279 from 192.0.2.1 and a status of 39/40 at this moment of the day
@4000000069a4789a2f7e9a8c rblsmtpd: 198.51.100.21 pid 1280: 451 http://b.barracudacentral.org/query?ip=198.51.100.21
@4000000069a47963065f72b0 tcpserver: end 1281 status 0; the connection of 203.0.113.220 was served to its end and closed
@4000000069a47a2d3b5d94f1 delivery 1282: success: did_1+0+0/ message 8974 for user115@example.com is in the mailbox now
@4000000069a47af63253dc19 tcpserver: pid 1283 from 192.0.2.18 and a status of 3/40 at this moment of the day
@4000000069a47bc01615ea06 qmail-smtpd: 1284: mail from <user307@example.net> to <office@example.com> accepted, 3852 bytes
@4000000069a47c8a1c7a0c71 tcpserver: end 1285 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069a47d53283bab2b delivery 1286: success: did_1+0+0/ message 9002 for user119@example.com is in the mailbox now
@4000000069a47e1d22886166 qmail-smtpd: 1287: mail from <user310@example.net> to <office@example.com> accepted, 3861 bytes
@4000000069a47ee61fcc0014 delivery 1288: success: did_1+0+0/ message 9016 for user121@example.com is in the mailbox now
@4000000069a47fb025fda147 delivery 1289: success: did_1+0+0/ message 9023 for user122@example.com is in the mailbox now
@4000000069a4807a11d962e2 delivery 1290: success: did_1+0+0/ message 9030 for user123@example.com is in the mailbox now
@4000000069a481431f6552b6 rblsmtpd: 192.0.2.1 pid 1291: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a4820d39ce68da delivery 1292: success: did_1+0+0/ message 9044 for user125@example.com is in the mailbox now
@4000000069a482d620064cac tcpserver: pid 1293 from 192.0.2.1 and a status of 13/40 at this moment of the day
@4000000069a483a01bcc6d2f tcpserver: end 1294 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069a4846a32382bbb qmail-smtpd: 1295: mail from <user318@example.net> to <office@example.com> accepted, 3885 bytes
@4000000069a4853302a123b7 qmail-smtpd: 1296: mail from <user319@example.net> to <office@example.com> accepted, 3888 bytes
@4000000069a485fd24d811ca tcpserver: pid 1297 from 203.0.113.1 and a status of 17/40 at this moment of the day
@4000000069a486c63153f52b rblsmtpd: 198.51.100.76 pid 1298: 451 http://zen.spamhaus.org/query?ip=198.51.100.76
@4000000069a487900c257146 tcpserver: end 1299 status 0; the connection of 198.51.100.219 was served to its end and closed
@4000000069a4885a07e09c0f rblsmtpd: 192.0.2.1 pid 1300: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a489230344ef7e delivery 1301: success: did_1+0+0/ message 9107 for user134@example.com is in the mailbox now
@4000000069a489ed2a48a687 delivery 1302: success: did_1+0+0/ message 9114 for user135@example.com is in the mailbox now
@4000000069a48ab61d2eb3cc delivery 1303: success: did_1+0+0/ message 9121 for user136@example.com is in the mailbox now
@4000000069a48b800c1a65b2 delivery 1304: success: did_1+0+0/ message 9128 for user137@example.com is in the mailbox now
@4000000069a48c4a09df73be delivery 1305: success: did_1+0+0/ message 9135 for user138@example.com is in the mailbox now
@4000000069a48d130a46cdc8 delivery 1306: success: did_1+0+0/ message 9142 for user139@example.com is in the mailbox now
@4000000069a48ddd17661782 tcpserver: pid 1307 from 198.51.100.146 and a status of 27/40 at this moment of the day
@4000000069a48ea603032f43 tcpserver: end 1308 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069a48f70305a6e4e qmail-smtpd: 1309: mail from <user332@example.net> to <office@example.com> accepted, 3927 bytes
@4000000069a4903a09c19a43 delivery 1310: success: did_1+0+0/ message 9170 for user143@example.com is in the mailbox now
@4000000069a49103251824e4 rblsmtpd: 198.51.100.142 pid 1311: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.142
@4000000069a491cd0117046b tcpserver: end 1312 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069a492960b7aad88 tcpserver: pid 1313 from 198.51.100.1 and a status of 33/40 at this moment of the day
@4000000069a493600287fe8e qmail-smtpd: 1314: mail from <user337@example.net> to <office@example.com> accepted, 3942 bytes
@4000000069a4942a045070e6 tcpserver: end 1315 status 0; the connection of 198.51.100.12 was served to its end and closed
@4000000069a494f32b54e6ac tcpserver: pid 1316 from 203.0.113.186 and a status of 36/40 at this moment of the day
@4000000069a495bd32d3fdfd tcpserver: pid 1317 from 198.51.100.17 and a status of 37/40 at this moment of the day
@4000000069a4968603b3ff63 qmail-smtpd: 1318: mail from <user341@example.net> to <office@example.com> accepted, 3954 bytes
@4000000069a497500b624112 delivery 1319: success: did_1+0+0/ message 9233 for user152@example.com is in the mailbox now
@4000000069a4981a33d184da rblsmtpd: 203.0.113.211 pid 1320: 451 http://b.barracudacentral.org/query?ip=203.0.113.211
@4000000069a498e31980aae9 tcpserver: end 1321 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069a499ad0714270c qmail-smtpd: 1322: mail from <user345@example.net> to <office@example.com> accepted, 3966 bytes
@4000000069a49a76137e3570 rblsmtpd: 192.0.2.12 pid 1323: 451 http://zen.spamhaus.org/query?ip=192.0.2.12
@4000000069a49b402beea1f5 rblsmtpd: 203.0.113.12 pid 1324: 451 http://bl.spamcop.net/query?ip=203.0.113.12
@4000000069a49c0a088caccb rblsmtpd: 203.0.113.83 pid 1325: 451 http://zen.spamhaus.org/query?ip=203.0.113.83
@4000000069a49cd307fb9bf3 tcpserver: pid 1326 from 203.0.113.15 and a status of 6/40 at this moment of the day
@4000000069a49d9d0b186bee tcpserver: pid 1327 from 198.51.100.49 and a status of 7/40 at this moment of the day
@4000000069a49e66132cab33 rblsmtpd: 192.0.2.1 pid 1328: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a49f3013979189 rblsmtpd: 198.51.100.54 pid 1329: 451 http://zen.spamhaus.org/query?ip=198.51.100.54
@4000000069a49ffa2f027019 qmail-smtpd: 1330: mail from <user353@example.net> to <office@example.com> accepted, 3990 bytes
@4000000069a4a0c32a5e4243 rblsmtpd: 192.0.2.1 pid 1331: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a4a18d1031aebd qmail-smtpd: 1332: mail from <user355@example.net> to <office@example.com> accepted, 3996 bytes
@4000000069a4a256309a599c rblsmtpd: 192.0.2.148 pid 1333: 451 http://zen.spamhaus.org/query?ip=192.0.2.148
@4000000069a4a32033a5fb6d tcpserver: end 1334 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a4a3ea2dc27371 tcpserver: end 1335 status 0; the connection of 192.0.2.169 was served to its end and closed
@4000000069a4a4b33324cb1f tcpserver: end 1336 status 0; the connection of 192.0.2.68 was served to its end and closed
@4000000069a4a57d2fe123d7 tcpserver: end 1337 status 0; the connection of 192.0.2.222 was served to its end and closed
@4000000069a4a6462087ddff tcpserver: pid 1338 from 198.51.100.42 and a status of 18/40 at this moment of the day
@4000000069a4a7102b3d8951 rblsmtpd: 198.51.100.136 pid 1339: 451 http://zen.spamhaus.org/query?ip=198.51.100.136
@4000000069a4a7da206f28b6 tcpserver: pid 1340 from 198.51.100.231 and a status of 20/40 at this moment of the day
@4000000069a4a8a314edb5df qmail-smtpd: 1341: mail from <user364@example.net> to <office@example.com> accepted, 4023 bytes
@4000000069a4a96d090837d0 tcpserver: end 1342 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a4aa360f690ac2 tcpserver: end 1343 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a4ab0034b49e4d qmail-smtpd: 1344: mail from <user367@example.net> to <office@example.com> accepted, 4032 bytes
@4000000069a4abca3547baa7 tcpserver: end 1345 status 0; the connection of 198.51.100.110 was served to its end and closed
@4000000069a4ac9312d1f94f delivery 1346: success: did_1+0+0/ message 9422 for user179@example.com is in the mailbox now
@4000000069a4ad5d2e1b5f4e qmail-smtpd: 1347: mail from <user370@example.net> to <office@example.com> accepted, 4041 bytes
@4000000069a4ae262a214b6e qmail-smtpd: 1348: mail from <user371@example.net> to <office@example.com> accepted, 4044 bytes
@4000000069a4aef022a15375 tcpserver: end 1349 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069a4afba02b45379 delivery 1350: success: did_1+0+0/ message 9450 for user183@example.com is in the mailbox now
@4000000069a4b08328206d66 qmail-smtpd: 1351: mail from <user374@example.net> to <office@example.com> accepted, 4053 bytes
@4000000069a4b14d1c363bce tcpserver: end 1352 status 0; the connection of 192.0.2.233 was served to its end and closed
@4000000069a4b21623a5c444 rblsmtpd: 198.51.100.175 pid 1353: 451 http://b.barracudacentral.org/query?ip=198.51.100.175
@4000000069a4b2e02967e33b tcpserver: end 1354 status 0; the connection of 192.0.2.26 was served to its end and closed
@4000000069a4b3aa094b72b9 delivery 1355: success: did_1+0+0/ message 9485 for user188@example.com is in the mailbox now
@4000000069a4b4730c309e3e qmail-smtpd: 1356: mail from <user379@example.net> to <office@example.com> accepted, 4068 bytes
@4000000069a4b53d09ebf971 tcpserver: pid 1357 from 203.0.113.20 and a status of 37/40 at this moment of the day
@4000000069a4b60628992d4f qmail-smtpd: 1358: mail from <user381@example.net> to <office@example.com> accepted, 4074 bytes
@4000000069a4b6d029884229 rblsmtpd: 192.0.2.211 pid 1359: 451 http://zen.spamhaus.org/query?ip=192.0.2.211
@4000000069a4b79a250e7eb5 tcpserver: pid 1360 from 192.0.2.5 and a status of 0/40 at this moment of the day
@4000000069a4b8630f6d7bd5 rblsmtpd: 198.51.100.50 pid 1361: 451 http://zen.spamhaus.org/query?ip=198.51.100.50
@4000000069a4b92d13d876a4 tcpserver: pid 1362 from 198.51.100.16 and a status of 2/40 at this moment of the day
@4000000069a4b9f60d696138 delivery 1363: success: did_1+0+0/ message 9541 for user196@example.com is in the mailbox now
@4000000069a4bac0079c6f72 tcpserver: pid 1364 from 203.0.113.27 and a status of 4/40 at this moment of the day
@4000000069a4bb8a1fec378e delivery 1365: success: did_1+0+0/ message 9555 for user198@example.com is in the mailbox now
@4000000069a4bc5324a06dbf qmail-smtpd: 1366: mail from <user389@example.net> to <office@example.com> accepted, 4098 bytes
@4000000069a4bd1d0d5ed36b tcpserver: end 1367 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069a4bde600dce930 tcpserver: end 1368 status 0; the connection of 198.51.100.204 was served to its end and closed
@4000000069a4beb02500164b qmail-smtpd: 1369: mail from <user392@example.net> to <office@example.com> accepted, 4107 bytes
@4000000069a4bf7a0120014f tcpserver: end 1370 status 0; the connection of 203.0.113.27 was served to its end and closed
@4000000069a4c0430366409f qmail-smtpd: 1371: mail from <user394@example.net> to <office@example.com> accepted, 4113 bytes
@4000000069a4c10d37ad055b rblsmtpd: 203.0.113.21 pid 1372: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.21
@4000000069a4c1d6170b04e5 rblsmtpd: 198.51.100.12 pid 1373: 451 http://zen.spamhaus.org/query?ip=198.51.100.12
@4000000069a4c2a02ce2ec53 qmail-smtpd: 1374: mail from <user397@example.net> to <office@example.com> accepted, 4122 bytes
@4000000069a4c36a27ad4203 rblsmtpd: 192.0.2.59 pid 1375: 451 http://b.barracudacentral.org/query?ip=192.0.2.59
@4000000069a4c4331b981d13 tcpserver: end 1376 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069a4c4fd2a1bb2ea delivery 1377: success: did_1+0+0/ message 9639 for user210@example.com is in the mailbox now
@4000000069a4c5c60c13f680 rblsmtpd: 192.0.2.1 pid 1378: 451 http://psbl.surriel.com/query?ip=192.0.2.1
@4000000069a4c6902edbfb77 tcpserver: pid 1379 from 192.0.2.173 and a status of 19/40 at this moment of the day
@4000000069a4c75a22dd815f qmail-smtpd: 1380: mail from <user403@example.net> to <office@example.com> accepted, 4140 bytes
@4000000069a4c8231e1bff26 qmail-smtpd: 1381: mail from <user404@example.net> to <office@example.com> accepted, 4143 bytes
@4000000069a4c8ed0918e600 qmail-smtpd: 1382: mail from <user405@example.net> to <office@example.com> accepted, 4146 bytes
@4000000069a4c9b60b756c9a tcpserver: pid 1383 from 198.51.100.15 and a status of 23/40 at this moment of the day
@4000000069a4ca801a3b85d6 rblsmtpd: 192.0.2.6 pid 1384: 451 http://zen.spamhaus.org/query?ip=192.0.2.6
@4000000069a4cb4a03767581 delivery 1385: success: did_1+0+0/ message 9695 for user218@example.com is in the mailbox now
@4000000069a4cc1315867412 tcpserver: pid 1386 from 203.0.113.88 and a status of 26/40 at this moment of the day
@4000000069a4ccdd0aa42e5d rblsmtpd: 198.51.100.116 pid 1387: 451 http://zen.spamhaus.org/query?ip=198.51.100.116
@4000000069a4cda6262920f4 tcpserver: pid 1388 from 203.0.113.19 and a status of 28/40 at this moment of the day
@4000000069a4ce701a7012d6 rblsmtpd: 2001:db8:8b::a1e6 pid 1389: 451 http://zen.spamhaus.org/query?ip=2001:db8:8b::a1e6
@4000000069a4cf3a2770f812 rblsmtpd: 192.0.2.6 pid 1390: 451 http://zen.spamhaus.org/query?ip=192.0.2.6
@4000000069a4d00311c92703 rblsmtpd: 192.0.2.1 pid 1391: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069a4d0cd11fca854 tcpserver: pid 1392 from 192.0.2.105 and a status of 32/40 at this moment of the day
@4000000069a4d1961d700100 tcpserver: end 1393 status 0; the connection of 203.0.113.210 was served to its end and closed
@4000000069a4d2600a47d540 tcpserver: end 1394 status 0; the connection of 198.51.100.24 was served to its end and closed
@4000000069a4d32a23587043 tcpserver: pid 1395 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069a4d3f32b00a4ed delivery 1396: success: did_1+0+0/ message 9772 for user229@example.com is in the mailbox now
@4000000069a4d4bd2a02a022 delivery 1397: success: did_1+0+0/ message 9779 for user230@example.com is in the mailbox now
@4000000069a4d5862d8f02f1 qmail-smtpd: 1398: mail from <user421@example.net> to <office@example.com> accepted, 4194 bytes
@4000000069a4d650033d383a qmail-smtpd: 1399: mail from <user422@example.net> to <office@example.com> accepted, 4197 bytes
@4000000069a4d71a1ab0aed9 qmail-smtpd: 1400: mail from <user423@example.net> to <office@example.com> accepted, 4200 bytes
@4000000069a4d7e319281cd4 tcpserver: end 1401 status 0; the connection of 192.0.2.39 was served to its end and closed
@4000000069a4d8ad250ec1f9 delivery 1402: success: did_1+0+0/ message 9814 for user235@example.com is in the mailbox now
@4000000069a4d97637eee600 tcpserver: end 1403 status 0; the connection of 192.0.2.127 was served to its end and closed
@4000000069a4da400c9295c3 tcpserver: end 1404 status 0; the connection of 192.0.2.36 was served to its end and closed
@4000000069a4db0a1311042b qmail-smtpd: 1405: mail from <user428@example.net> to <office@example.com> accepted, 4215 bytes
@4000000069a4dbd3291b660c qmail-smtpd: 1406: mail from <user429@example.net> to <office@example.com> accepted, 4218 bytes
@4000000069a4dc9d09ebd3e9 tcpserver: end 1407 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a4dd6616b2a025 tcpserver: pid 1408 from 203.0.113.89 and a status of 8/40 at this moment of the day
@4000000069a4de303493311e rblsmtpd: 198.51.100.115 pid 1409: 451 http://bl.spamcop.net/query?ip=198.51.100.115
@4000000069a4defa375d133b delivery 1410: success: did_1+0+0/ message 9870 for user243@example.com is in the mailbox now
@4000000069a4dfc3243f48e4 tcpserver: pid 1411 from 198.51.100.76 and a status of 11/40 at this moment of the day
@4000000069a4e08d341af1a9 tcpserver: pid 1412 from 203.0.113.226 and a status of 12/40 at this moment of the day
@4000000069a4e156231e53f5 tcpserver: end 1413 status 0; the connection of 203.0.113.73 was served to its end and closed
@4000000069a4e220354464e1 tcpserver: pid 1414 from 198.51.100.1 and a status of 14/40 at this moment of the day
@4000000069a4e2ea123b321f rblsmtpd: 198.51.100.48 pid 1415: 451 http://bl.spamcop.net/query?ip=198.51.100.48
@4000000069a4e3b300721c77 rblsmtpd: 203.0.113.3 pid 1416: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069a4e47d0ce8a030 rblsmtpd: 192.0.2.5 pid 1417: 451 http://bl.spamcop.net/query?ip=192.0.2.5
@4000000069a4e5461bd1512f qmail-smtpd: 1418: mail from <user441@example.net> to <office@example.com> accepted, 4254 bytes
@4000000069a4e61020f75d07 rblsmtpd: 198.51.100.45 pid 1419: 451 http://zen.spamhaus.org/query?ip=198.51.100.45
@4000000069a4e6da33a8a4f9 delivery 1420: success: did_1+0+0/ message 9940 for user253@example.com is in the mailbox now
@4000000069a4e7a330c50681 qmail-smtpd: 1421: mail from <user444@example.net> to <office@example.com> accepted, 4263 bytes
@4000000069a4e86d2da7a515 delivery 1422: success: did_1+0+0/ message 9954 for user255@example.com is in the mailbox now
@4000000069a4e9361399064f rblsmtpd: 192.0.2.1 pid 1423: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a4ea001d5615c4 rblsmtpd: 198.51.100.144 pid 1424: 451 http://zen.spamhaus.org/query?ip=198.51.100.144
@4000000069a4eaca12747e3c tcpserver: end 1425 status 0; the connection of 203.0.113.181 was served to its end and closed
@4000000069a4eb9303e396c0 tcpserver: end 1426 status 0; the connection of 198.51.100.31 was served to its end and closed
@4000000069a4ec5d07c61f9c delivery 1427: success: did_1+0+0/ message 9989 for user260@example.com is in the mailbox now
@4000000069a4ed26024a2ae7 tcpserver: end 1428 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069a4edf03b7fc250 tcpserver: pid 1429 from 203.0.113.157 and a status of 29/40 at this moment of the day
@4000000069a4eeba1bb61d6b tcpserver: pid 1430 from 192.0.2.101 and a status of 30/40 at this moment of the day
@4000000069a4ef83182f155c tcpserver: pid 1431 from 192.0.2.7 and a status of 31/40 at this moment of the day
@4000000069a4f04d3607efdd tcpserver: pid 1432 from 198.51.100.124 and a status of 32/40 at this moment of the day
@4000000069a4f1163b7a9f80 delivery 1433: success: did_1+0+0/ message 10031 for user266@example.com is in the mailbox now
@4000000069a4f1e0180ba59f rblsmtpd: 192.0.2.6 pid 1434: 451 http://b.barracudacentral.org/query?ip=192.0.2.6
@4000000069a4f2aa13855fc8 delivery 1435: success: did_1+0+0/ message 10045 for user268@example.com is in the mailbox now
@4000000069a4f3731540df44 rblsmtpd: 2001:db8:bc::9ca pid 1436: 451 http://zen.spamhaus.org/query?ip=2001:db8:bc::9ca
@4000000069a4f43d0ece1966 qmail-smtpd: 1437: mail from <user460@example.net> to <office@example.com> accepted, 4311 bytes
@4000000069a4f5061f438b6f tcpserver: pid 1438 from 192.0.2.1 and a status of 38/40 at this moment of the day
@4000000069a4f5d018108e10 rblsmtpd: 203.0.113.201 pid 1439: 451 http://zen.spamhaus.org/query?ip=203.0.113.201
@4000000069a4f69a0e25b89c tcpserver: pid 1440 from 192.0.2.6 and a status of 0/40 at this moment of the day
@4000000069a4f76335b1e54b rblsmtpd: 192.0.2.45 pid 1441: 451 http://zen.spamhaus.org/query?ip=192.0.2.45
@4000000069a4f82d2f09d7a1 delivery 1442: success: did_1+0+0/ message 10094 for user275@example.com is in the mailbox now
@4000000069a4f8f62a721ec9 delivery 1443: success: did_1+0+0/ message 10101 for user276@example.com is in the mailbox now
@4000000069a4f9c0169b8dec tcpserver: pid 1444 from 198.51.100.82 and a status of 4/40 at this moment of the day
@4000000069a4fa8a113cf0ef tcpserver: pid 1445 from 203.0.113.4 and a status of 5/40 at this moment of the day
@4000000069a4fb5300d01f39 tcpserver: end 1446 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a4fc1d0ed7b628 delivery 1447: success: did_1+0+0/ message 10129 for user280@example.com is in the mailbox now
@4000000069a4fce60605cafa tcpserver: end 1448 status 0; the connection of 192.0.2.11 was served to its end and closed
@4000000069a4fdb00e653f4b qmail-smtpd: 1449: mail from <user472@example.net> to <office@example.com> accepted, 4347 bytes
@4000000069a4fe7a390262e5 delivery 1450: success: did_1+0+0/ message 10150 for user283@example.com is in the mailbox now
@4000000069a4ff432369ea16 tcpserver: end 1451 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069a5000d21a87998 tcpserver: pid 1452 from 203.0.113.180 and a status of 12/40 at this moment of the day
@4000000069a500d63699cce9 qmail-smtpd: 1453: mail from <user476@example.net> to <office@example.com> accepted, 4359 bytes
@4000000069a501a02affe658 rblsmtpd: 192.0.2.37 pid 1454: 451 http://b.barracudacentral.org/query?ip=192.0.2.37
@4000000069a5026a0a6ae8bc rblsmtpd: 192.0.2.7 pid 1455: 451 http://zen.spamhaus.org/query?ip=192.0.2.7
@4000000069a5033305439d7c tcpserver: end 1456 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069a503fd1324ff46 tcpserver: end 1457 status 0; the connection of 198.51.100.92 was served to its end and closed
@4000000069a504c62387f396 tcpserver: end 1458 status 0; the connection of 198.51.100.81 was served to its end and closed
@4000000069a505903b59c221 qmail-smtpd: 1459: mail from <user482@example.net> to <office@example.com> accepted, 4377 bytes
@4000000069a5065a0fff57f8 delivery 1460: success: did_1+0+0/ message 10220 for user293@example.com is in the mailbox now
@4000000069a507231950511b rblsmtpd: 203.0.113.137 pid 1461: 451 http://bl.spamcop.net/query?ip=203.0.113.137
@4000000069a507ed28c10f0f rblsmtpd: 203.0.113.5 pid 1462: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069a508b610c6c9b9 tcpserver: pid 1463 from 203.0.113.135 and a status of 23/40 at this moment of the day
@4000000069a5098010ef93f3 tcpserver: pid 1464 from 203.0.113.67 and a status of 24/40 at this moment of the day
@4000000069a50a4a02e705dd qmail-smtpd: 1465: mail from <user488@example.net> to <office@example.com> accepted, 4395 bytes
@4000000069a50b133b898bdb delivery 1466: success: did_1+0+0/ message 10262 for user299@example.com is in the mailbox now
@4000000069a50bdd0b36b0d3 rblsmtpd: 203.0.113.69 pid 1467: 451 http://zen.spamhaus.org/query?ip=203.0.113.69
@4000000069a50ca625d6ef76 qmail-smtpd: 1468: mail from <user491@example.net> to <office@example.com> accepted, 4404 bytes
@4000000069a50d7018dd002f tcpserver: pid 1469 from 203.0.113.85 and a status of 29/40 at this moment of the day
@4000000069a50e3a101aaa37 rblsmtpd: 192.0.2.35 pid 1470: 451 http://zen.spamhaus.org/query?ip=192.0.2.35
@4000000069a50f0335d322c9 qmail-smtpd: 1471: mail from <user494@example.net> to <office@example.com> accepted, 4413 bytes
@4000000069a50fcd36b21788 delivery 1472: success: did_1+0+0/ message 10304 for user305@example.com is in the mailbox now
@4000000069a510960e3889de tcpserver: pid 1473 from 2001:db8:8b::a1e6 and a status of 33/40 at this moment of the day
@4000000069a5116022fe2cf7 tcpserver: pid 1474 from 192.0.2.1 and a status of 34/40 at this moment of the day
@4000000069a5122a28b2bee2 tcpserver: pid 1475 from 198.51.100.202 and a status of 35/40 at this moment of the day
@4000000069a512f325eb0bad tcpserver: end 1476 status 0; the connection of 203.0.113.44 was served to its end and closed
@4000000069a513bd3273c3b0 delivery 1477: success: did_1+0+0/ message 10339 for user310@example.com is in the mailbox now
@4000000069a5148619ba36d3 tcpserver: pid 1478 from 2001:db8:17::5d5d and a status of 38/40 at this moment of the day
@4000000069a515500de113a4 tcpserver: pid 1479 from 198.51.100.12 and a status of 39/40 at this moment of the day
@4000000069a5161a1fe3f0a3 tcpserver: end 1480 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a516e3011c3b13 rblsmtpd: 198.51.100.77 pid 1481: 451 http://zen.spamhaus.org/query?ip=198.51.100.77
@4000000069a517ad0f584d54 tcpserver: pid 1482 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069a51876053c1d2c rblsmtpd: 192.0.2.1 pid 1483: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a5194035c88014 tcpserver: pid 1484 from 203.0.113.24 and a status of 4/40 at this moment of the day
@4000000069a51a0a25126568 qmail-smtpd: 1485: mail from <user508@example.net> to <office@example.com> accepted, 4455 bytes
@4000000069a51ad332a09685 qmail-smtpd: 1486: mail from <user509@example.net> to <office@example.com> accepted, 4458 bytes
@4000000069a51b9d178b820a tcpserver: end 1487 status 0; the connection of 203.0.113.65 was served to its end and closed
@4000000069a51c6603536f66 tcpserver: end 1488 status 0; the connection of 203.0.113.160 was served to its end and closed
@4000000069a51d300627e961 rblsmtpd: 203.0.113.22 pid 1489: 451 http://b.barracudacentral.org/query?ip=203.0.113.22
@4000000069a51dfa2cef7bed tcpserver: end 1490 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069a51ec330b02f1c tcpserver: pid 1491 from 203.0.113.232 and a status of 11/40 at this moment of the day
@4000000069a51f8d26c90dbb rblsmtpd: 2001:db8:e4::ac7a pid 1492: 451 http://bl.spamcop.net/query?ip=2001:db8:e4::ac7a
@4000000069a5205612479677 tcpserver: pid 1493 from 203.0.113.20 and a status of 13/40 at this moment of the day
@4000000069a521203adbb353 delivery 1494: success: did_1+0+0/ message 10458 for user327@example.com is in the mailbox now
@4000000069a521ea02d1b40b tcpserver: pid 1495 from 192.0.2.29 and a status of 15/40 at this moment of the day
@4000000069a522b311c52a4a qmail-smtpd: 1496: mail from <user519@example.net> to <office@example.com> accepted, 4488 bytes
@4000000069a5237d3b6d9ede tcpserver: pid 1497 from 198.51.100.7 and a status of 17/40 at this moment of the day
@4000000069a5244618bf6a8f delivery 1498: success: did_1+0+0/ message 10486 for user331@example.com is in the mailbox now
@4000000069a5251011f6814c qmail-smtpd: 1499: mail from <user522@example.net> to <office@example.com> accepted, 4497 bytes
@4000000069a525da1262d2a1 tcpserver: pid 1500 from 203.0.113.101 and a status of 20/40 at this moment of the day
@4000000069a526a30ddc7e7d delivery 1501: success: did_1+0+0/ message 10507 for user334@example.com is in the mailbox now
@4000000069a5276d04d081ea delivery 1502: success: did_1+0+0/ message 10514 for user335@example.com is in the mailbox now
@4000000069a5283603ee0526 delivery 1503: success: did_1+0+0/ message 10521 for user336@example.com is in the mailbox now
@4000000069a5290020ca8b7b delivery 1504: success: did_1+0+0/ message 10528 for user337@example.com is in the mailbox now
@4000000069a529ca0a67d2fb tcpserver: pid 1505 from 198.51.100.10 and a status of 25/40 at this moment of the day
@4000000069a52a9317e4a705 rblsmtpd: 192.0.2.20 pid 1506: 451 http://b.barracudacentral.org/query?ip=192.0.2.20
@4000000069a52b5d34fcf47b qmail-smtpd: 1507: mail from <user530@example.net> to <office@example.com> accepted, 4521 bytes
@4000000069a52c2608b2ca7a delivery 1508: success: did_1+0+0/ message 10556 for user341@example.com is in the mailbox now
@4000000069a52cf009aacbf2 tcpserver: pid 1509 from 192.0.2.213 and a status of 29/40 at this moment of the day
@4000000069a52dba1ab07f29 delivery 1510: success: did_1+0+0/ message 10570 for user343@example.com is in the mailbox now
@4000000069a52e83045eb54c tcpserver: end 1511 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069a52f4d1efc66d1 rblsmtpd: 192.0.2.1 pid 1512: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.1
@4000000069a530160de949a6 rblsmtpd: 203.0.113.170 pid 1513: 451 http://bl.spamcop.net/query?ip=203.0.113.170
@4000000069a530e026ea296f delivery 1514: success: did_1+0+0/ message 10598 for user347@example.com is in the mailbox now
@4000000069a531aa1816fe31 tcpserver: end 1515 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a532732c891702 tcpserver: pid 1516 from 198.51.100.206 and a status of 36/40 at this moment of the day
@4000000069a5333d100b9b00 tcpserver: pid 1517 from 203.0.113.2 and a status of 37/40 at this moment of the day
@4000000069a534061e9c661c tcpserver: end 1518 status 0; the connection of 192.0.2.199 was served to its end and closed
@4000000069a534d0367db144 qmail-smtpd: 1519: mail from <user542@example.net> to <office@example.com> accepted, 4557 bytes
@4000000069a5359a32232223 rblsmtpd: 192.0.2.40 pid 1520: 451 http://zen.spamhaus.org/query?ip=192.0.2.40
@4000000069a536631a7d8620 tcpserver: pid 1521 from 192.0.2.9 and a status of 1/40 at this moment of the day
@4000000069a5372d380092d3 rblsmtpd: 192.0.2.28 pid 1522: 451 http://b.barracudacentral.org/query?ip=192.0.2.28
@4000000069a537f628d9c50b rblsmtpd: 203.0.113.1 pid 1523: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.1
@4000000069a538c00671bed3 tcpserver: end 1524 status 0; the connection of 198.51.100.95 was served to its end and closed
@4000000069a5398a359f88d1 rblsmtpd: 203.0.113.29 pid 1525: 451 http://bl.spamcop.net/query?ip=203.0.113.29
@4000000069a53a532444b182 tcpserver: end 1526 status 0; the connection of 192.0.2.22 was served to its end and closed
@4000000069a53b1d15dba504 tcpserver: pid 1527 from 203.0.113.183 and a status of 7/40 at this moment of the day
@4000000069a53be60e05c28f delivery 1528: success: did_1+0+0/ message 10696 for user361@example.com is in the mailbox now
@4000000069a53cb0178afa66 qmail-smtpd: 1529: mail from <user552@example.net> to <office@example.com> accepted, 4587 bytes
@4000000069a53d7a13ab21f5 tcpserver: end 1530 status 0; the connection of 203.0.113.108 was served to its end and closed
@4000000069a53e43101fef11 rblsmtpd: 192.0.2.199 pid 1531: 451 http://zen.spamhaus.org/query?ip=192.0.2.199
@4000000069a53f0d1c6a0db5 tcpserver: end 1532 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069a53fd61660d110 qmail-smtpd: 1533: mail from <user556@example.net> to <office@example.com> accepted, 4599 bytes
@4000000069a540a00332442c tcpserver: pid 1534 from 203.0.113.179 and a status of 14/40 at this moment of the day
@4000000069a5416a26e2d946 delivery 1535: success: did_1+0+0/ message 10745 for user368@example.com is in the mailbox now
@4000000069a542332be9b483 tcpserver: end 1536 status 0; the connection of 192.0.2.42 was served to its end and closed
@4000000069a542fd15a237c2 tcpserver: pid 1537 from 192.0.2.220 and a status of 17/40 at this moment of the day
@4000000069a543c61b35fdbd qmail-smtpd: 1538: mail from <user561@example.net> to <office@example.com> accepted, 4614 bytes
@4000000069a544902490056a tcpserver: pid 1539 from 192.0.2.185 and a status of 19/40 at this moment of the day
@4000000069a5455a2fb10cda tcpserver: pid 1540 from 203.0.113.81 and a status of 20/40 at this moment of the day
@4000000069a5462326ebc66a rblsmtpd: 198.51.100.2 pid 1541: 451 http://bl.spamcop.net/query?ip=198.51.100.2
@4000000069a546ed0c5f5e5c tcpserver: pid 1542 from 203.0.113.2 and a status of 22/40 at this moment of the day
@4000000069a547b63a686fcf tcpserver: pid 1543 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069a5488003ddd448 rblsmtpd: 203.0.113.5 pid 1544: 451 http://b.barracudacentral.org/query?ip=203.0.113.5
@4000000069a5494a053914b1 qmail-smtpd: 1545: mail from <user568@example.net> to <office@example.com> accepted, 4635 bytes
@4000000069a54a1331b7870e rblsmtpd: 203.0.113.44 pid 1546: 451 http://zen.spamhaus.org/query?ip=203.0.113.44
@4000000069a54add248230f3 rblsmtpd: 192.0.2.117 pid 1547: 451 http://zen.spamhaus.org/query?ip=192.0.2.117
@4000000069a54ba60ac67551 tcpserver: pid 1548 from 203.0.113.3 and a status of 28/40 at this moment of the day
@4000000069a54c703313789c tcpserver: pid 1549 from 198.51.100.9 and a status of 29/40 at this moment of the day
@4000000069a54d3a06173e11 tcpserver: end 1550 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a54e0318dbb766 delivery 1551: success: did_1+0+0/ message 10857 for user384@example.com is in the mailbox now
@4000000069a54ecd2c00bbe6 delivery 1552: success: did_1+0+0/ message 10864 for user385@example.com is in the mailbox now
@4000000069a54f96152e4689 delivery 1553: success: did_1+0+0/ message 10871 for user386@example.com is in the mailbox now
@4000000069a550602baa89d3 delivery 1554: success: did_1+0+0/ message 10878 for user387@example.com is in the mailbox now
@4000000069a5512a1f039ac4 qmail-smtpd: 1555: mail from <user578@example.net> to <office@example.com> accepted, 4665 bytes
@4000000069a551f3000f2e85 tcpserver: end 1556 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a552bd35d20bdb rblsmtpd: 198.51.100.10 pid 1557: 451 http://bl.spamcop.net/query?ip=198.51.100.10
@4000000069a553863a249530 tcpserver: pid 1558 from 203.0.113.19 and a status of 38/40 at this moment of the day
@4000000069a55450009cf6f2 qmail-smtpd: 1559: mail from <user582@example.net> to <office@example.com> accepted, 4677 bytes
@4000000069a5551a1b4419a7 tcpserver: pid 1560 from 192.0.2.146 and a status of 0/40 at this moment of the day
@4000000069a555e31dcc14b4 qmail-smtpd: 1561: mail from <user584@example.net> to <office@example.com> accepted, 4683 bytes
@4000000069a556ad12ece020 tcpserver: end 1562 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069a5577617c1e762 qmail-smtpd: 1563: mail from <user586@example.net> to <office@example.com> accepted, 4689 bytes
@4000000069a5584014508c87 tcpserver: pid 1564 from 198.51.100.167 and a status of 4/40 at this moment of the day
@4000000069a5590a0048904b tcpserver: pid 1565 from 192.0.2.35 and a status of 5/40 at this moment of the day
@4000000069a559d327079265 rblsmtpd: 203.0.113.62 pid 1566: 451 http://psbl.surriel.com/query?ip=203.0.113.62
@4000000069a55a9d05c2faa9 tcpserver: pid 1567 from 192.0.2.53 and a status of 7/40 at this moment of the day
@4000000069a55b6634bb57e9 qmail-smtpd: 1568: mail from <user591@example.net> to <office@example.com> accepted, 4704 bytes
@4000000069a55c3007f8eebd delivery 1569: success: did_1+0+0/ message 10983 for user13@example.com is in the mailbox now
@4000000069a55cfa02467711 rblsmtpd: 198.51.100.207 pid 1570: 451 http://zen.spamhaus.org/query?ip=198.51.100.207
@4000000069a55dc338ae5604 tcpserver: pid 1571 from 203.0.113.1 and a status of 11/40 at this moment of the day
@4000000069a55e8d335e258d qmail-smtpd: 1572: mail from <user595@example.net> to <office@example.com> accepted, 4716 bytes
@4000000069a55f56149d2a9c tcpserver: end 1573 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a560202ea54351 delivery 1574: success: did_1+0+0/ message 11018 for user18@example.com is in the mailbox now
@4000000069a560ea1c0116d0 rblsmtpd: 192.0.2.129 pid 1575: 451 http://b.barracudacentral.org/query?ip=192.0.2.129
@4000000069a561b30e1fa2c3 tcpserver: end 1576 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069a5627d1c71413a qmail-smtpd: 1577: mail from <user600@example.net> to <office@example.com> accepted, 4731 bytes
@4000000069a563460e1d775c delivery 1578: success: did_1+0+0/ message 11046 for user22@example.com is in the mailbox now
@4000000069a564100e8db6f9 rblsmtpd: 192.0.2.17 pid 1579: 451 http://bl.spamcop.net/query?ip=192.0.2.17
@4000000069a564da2bb5d25f tcpserver: end 1580 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069a565a33b7a263f tcpserver: end 1581 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5666d19504dc4 delivery 1582: success: did_1+0+0/ message 11074 for user26@example.com is in the mailbox now
@4000000069a5673606da9dd1 tcpserver: end 1583 status 0; the connection of 203.0.113.40 was served to its end and closed
@4000000069a5680025b2ddf9 delivery 1584: success: did_1+0+0/ message 11088 for user28@example.com is in the mailbox now
@4000000069a568ca0ec0a5c2 tcpserver: end 1585 status 0; the connection of 192.0.2.127 was served to its end and closed
@4000000069a569930b71cde6 tcpserver: pid 1586 from 192.0.2.28 and a status of 26/40 at this moment of the day
@4000000069a56a5d0411147d rblsmtpd: 2001:db8:73::10e7 pid 1587: 451 http://zen.spamhaus.org/query?ip=2001:db8:73::10e7
@4000000069a56b2627656c23 tcpserver: end 1588 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069a56bf0283e51a4 delivery 1589: success: did_1+0+0/ message 11123 for user33@example.com is in the mailbox now
@4000000069a56cba33e10a85 qmail-smtpd: 1590: mail from <user613@example.net> to <office@example.com> accepted, 4770 bytes
@4000000069a56d833b83ea3d tcpserver: pid 1591 from 192.0.2.40 and a status of 31/40 at this moment of the day
@4000000069a56e4d1d8d5a55 delivery 1592: success: did_1+0+0/ message 11144 for user36@example.com is in the mailbox now
@4000000069a56f16348b4360 tcpserver: pid 1593 from 203.0.113.101 and a status of 33/40 at this moment of the day
@4000000069a56fe020cb2b84 tcpserver: pid 1594 from 203.0.113.18 and a status of 34/40 at this moment of the day
@4000000069a570aa39c6fac4 tcpserver: end 1595 status 0; the connection of 203.0.113.94 was served to its end and closed
@4000000069a571732e67a5ac rblsmtpd: 198.51.100.30 pid 1596: 451 http://zen.spamhaus.org/query?ip=198.51.100.30
@4000000069a5723d37b48001 qmail-smtpd: 1597: mail from <user620@example.net> to <office@example.com> accepted, 4791 bytes
@4000000069a573061c85af79 delivery 1598: success: did_1+0+0/ message 11186 for user42@example.com is in the mailbox now
@4000000069a573d003e0f3e7 tcpserver: end 1599 status 0; the connection of 2001:db8:af::2148 was served to its end and closed
@4000000069a5749a05178fbf tcpserver: end 1600 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069a57563122e7d54 rblsmtpd: 203.0.113.29 pid 1601: 451 http://bl.spamcop.net/query?ip=203.0.113.29
@4000000069a5762d3a193c3b delivery 1602: success: did_1+0+0/ message 11214 for user46@example.com is in the mailbox now
@4000000069a576f614ba5488 qmail-smtpd: 1603: mail from <user626@example.net> to <office@example.com> accepted, 4809 bytes
@4000000069a577c00865f833 delivery 1604: success: did_1+0+0/ message 11228 for user48@example.com is in the mailbox now
@4000000069a5788a0217337e tcpserver: end 1605 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5795322e2707f delivery 1606: success: did_1+0+0/ message 11242 for user50@example.com is in the mailbox now
@4000000069a57a1d3b30c93c tcpserver: pid 1607 from 192.0.2.63 and a status of 7/40 at this moment of the day
@4000000069a57ae6188fc5ef tcpserver: pid 1608 from 203.0.113.75 and a status of 8/40 at this moment of the day
@4000000069a57bb016a43dc8 delivery 1609: success: did_1+0+0/ message 11263 for user53@example.com is in the mailbox now
@4000000069a57c7a0ea6cdfe qmail-smtpd: 1610: mail from <user633@example.net> to <office@example.com> accepted, 4830 bytes
@4000000069a57d431f8b7e0d delivery 1611: success: did_1+0+0/ message 11277 for user55@example.com is in the mailbox now
@4000000069a57e0d2a98e0dd tcpserver: end 1612 status 0; the connection of 192.0.2.37 was served to its end and closed
@4000000069a57ed602225979 qmail-smtpd: 1613: mail from <user636@example.net> to <office@example.com> accepted, 4839 bytes
@4000000069a57fa00b9be79b qmail-smtpd: 1614: mail from <user637@example.net> to <office@example.com> accepted, 4842 bytes
@4000000069a5806a34212528 tcpserver: pid 1615 from 198.51.100.9 and a status of 15/40 at this moment of the day
@4000000069a581330eaf928e tcpserver: pid 1616 from 198.51.100.7 and a status of 16/40 at this moment of the day
@4000000069a581fd0921ea72 tcpserver: pid 1617 from 198.51.100.1 and a status of 17/40 at this moment of the day
@4000000069a582c6112e437d delivery 1618: success: did_1+0+0/ message 11326 for user62@example.com is in the mailbox now
@4000000069a58390353f11a4 qmail-smtpd: 1619: mail from <user642@example.net> to <office@example.com> accepted, 4857 bytes
@4000000069a5845a204a69b5 tcpserver: end 1620 status 0; the connection of 198.51.100.110 was served to its end and closed
@4000000069a58523231a02cf tcpserver: end 1621 status 0; the connection of 203.0.113.52 was served to its end and closed
@4000000069a585ed26718047 tcpserver: end 1622 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a586b62305fb49 delivery 1623: success: did_1+0+0/ message 11361 for user67@example.com is in the mailbox now
@4000000069a5878037164738 rblsmtpd: 203.0.113.5 pid 1624: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.5
@4000000069a5884a27a0e057 qmail-smtpd: 1625: mail from <user648@example.net> to <office@example.com> accepted, 4875 bytes
@4000000069a58913386226c7 rblsmtpd: 198.51.100.122 pid 1626: 451 http://bl.spamcop.net/query?ip=198.51.100.122
@4000000069a589dd1a9d29d0 qmail-smtpd: 1627: mail from <user650@example.net> to <office@example.com> accepted, 4881 bytes
@4000000069a58aa619ed19a9 tcpserver: pid 1628 from 192.0.2.128 and a status of 28/40 at this moment of the day
@4000000069a58b701c725f1b qmail-smtpd: 1629: mail from <user652@example.net> to <office@example.com> accepted, 4887 bytes
@4000000069a58c3a06194ebd tcpserver: end 1630 status 0; the connection of 192.0.2.46 was served to its end and closed
@4000000069a58d031f8f79d7 delivery 1631: success: did_1+0+0/ message 11417 for user75@example.com is in the mailbox now
@4000000069a58dcd19afde21 tcpserver: pid 1632 from 203.0.113.1 and a status of 32/40 at this moment of the day
@4000000069a58e9603e4eb5f qmail-smtpd: 1633: mail from <user656@example.net> to <office@example.com> accepted, 4899 bytes
@4000000069a58f600f88acdc delivery 1634: success: did_1+0+0/ message 11438 for user78@example.com is in the mailbox now
@4000000069a5902a2ee6a135 tcpserver: pid 1635 from 198.51.100.67 and a status of 35/40 at this moment of the day
@4000000069a590f32dc3c0de tcpserver: end 1636 status 0; the connection of 192.0.2.171 was served to its end and closed
@4000000069a591bd01502b09 tcpserver: end 1637 status 0; the connection of 203.0.113.130 was served to its end and closed
@4000000069a5928636b0075b delivery 1638: success: did_1+0+0/ message 11466 for user82@example.com is in the mailbox now
@4000000069a593501916f72f delivery 1639: success: did_1+0+0/ message 11473 for user83@example.com is in the mailbox now
@4000000069a5941a2e375316 tcpserver: pid 1640 from 198.51.100.7 and a status of 0/40 at this moment of the day
@4000000069a594e3274d34c7 rblsmtpd: 192.0.2.1 pid 1641: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a595ad37f9fa93 delivery 1642: success: did_1+0+0/ message 11494 for user86@example.com is in the mailbox now
@4000000069a5967608975f08 tcpserver: end 1643 status 0; the connection of 2001:db8:10::441c was served to its end and closed
@4000000069a59740391c978e delivery 1644: success: did_1+0+0/ message 11508 for user88@example.com is in the mailbox now
@4000000069a5980a2e694812 qmail-smtpd: 1645: mail from <user668@example.net> to <office@example.com> accepted, 4935 bytes
@4000000069a598d306c74984 rblsmtpd: 203.0.113.71 pid 1646: 451 http://ix.dnsbl.manitu.net/query?ip=203.0.113.71
@4000000069a5999d2e639ca8 rblsmtpd: 192.0.2.1 pid 1647: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069a59a662327034f tcpserver: pid 1648 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069a59b30018c3db6 tcpserver: end 1649 status 0; the connection of 192.0.2.179 was served to its end and closed
@4000000069a59bfa082cf8f6 tcpserver: pid 1650 from 192.0.2.118 and a status of 10/40 at this moment of the day
@4000000069a59cc30e8e7f23 delivery 1651: success: did_1+0+0/ message 11557 for user95@example.com is in the mailbox now
@4000000069a59d8d0a1723f6 tcpserver: pid 1652 from 203.0.113.94 and a status of 12/40 at this moment of the day
@4000000069a59e5625ffe597 tcpserver: end 1653 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069a59f2015edd302 delivery 1654: success: did_1+0+0/ message 11578 for user98@example.com is in the mailbox now
@4000000069a59fea03bb327e qmail-smtpd: 1655: mail from <user678@example.net> to <office@example.com> accepted, 4965 bytes
@4000000069a5a0b31a2b4ca2 tcpserver: end 1656 status 0; the connection of 192.0.2.104 was served to its end and closed
@4000000069a5a17d38c86867 qmail-smtpd: 1657: mail from <user680@example.net> to <office@example.com> accepted, 4971 bytes
@4000000069a5a24600c7b2d9 rblsmtpd: 198.51.100.98 pid 1658: 451 http://zen.spamhaus.org/query?ip=198.51.100.98
@4000000069a5a3103096247a qmail-smtpd: 1659: mail from <user682@example.net> to <office@example.com> accepted, 4977 bytes
@4000000069a5a3da140a8459 tcpserver: pid 1660 from 192.0.2.173 and a status of 20/40 at this moment of the day
@4000000069a5a4a3234dfa56 delivery 1661: success: did_1+0+0/ message 11627 for user105@example.com is in the mailbox now
@4000000069a5a56d0c89767a tcpserver: end 1662 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069a5a63626bf38a2 delivery 1663: success: did_1+0+0/ message 11641 for user107@example.com is in the mailbox now
@4000000069a5a70035eac7d2 tcpserver: pid 1664 from 198.51.100.112 and a status of 24/40 at this moment of the day
@4000000069a5a7ca32fa61b4 tcpserver: pid 1665 from 192.0.2.2 and a status of 25/40 at this moment of the day
@4000000069a5a893317c13b1 delivery 1666: success: did_1+0+0/ message 11662 for user110@example.com is in the mailbox now
@4000000069a5a95d3208321b rblsmtpd: 198.51.100.86 pid 1667: 451 http://zen.spamhaus.org/query?ip=198.51.100.86
@4000000069a5aa261605d9c8 tcpserver: pid 1668 from 192.0.2.139 and a status of 28/40 at this moment of the day
@4000000069a5aaf0327ac329 qmail-smtpd: 1669: mail from <user692@example.net> to <office@example.com> accepted, 5007 bytes
@4000000069a5abba1824c802 qmail-smtpd: 1670: mail from <user693@example.net> to <office@example.com> accepted, 5010 bytes
@4000000069a5ac83379e9fb0 qmail-smtpd: 1671: mail from <user694@example.net> to <office@example.com> accepted, 5013 bytes
@4000000069a5ad4d1949bfac tcpserver: pid 1672 from 203.0.113.40 and a status of 32/40 at this moment of the day
@4000000069a5ae1604782c59 delivery 1673: success: did_1+0+0/ message 11711 for user117@example.com is in the mailbox now
@4000000069a5aee025e49f11 delivery 1674: success: did_1+0+0/ message 11718 for user118@example.com is in the mailbox now
@4000000069a5afaa31af2e99 tcpserver: pid 1675 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069a5b0730f5d85fc tcpserver: pid 1676 from 203.0.113.84 and a status of 36/40 at this moment of the day
@4000000069a5b13d028fae6f tcpserver: end 1677 status 0; the connection of 203.0.113.57 was served to its end and closed
@4000000069a5b20602f4ffed rblsmtpd: 192.0.2.1 pid 1678: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a5b2d03adce45d delivery 1679: success: did_1+0+0/ message 11753 for user123@example.com is in the mailbox now
@4000000069a5b39a1b88ec8e qmail-smtpd: 1680: mail from <user703@example.net> to <office@example.com> accepted, 5040 bytes
@4000000069a5b4630ef7e8d7 rblsmtpd: 203.0.113.7 pid 1681: 451 http://b.barracudacentral.org/query?ip=203.0.113.7
@4000000069a5b52d0de03c3d tcpserver: end 1682 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069a5b5f62be53afe rblsmtpd: 198.51.100.5 pid 1683: 451 http://bl.spamcop.net/query?ip=198.51.100.5
@4000000069a5b6c03528a84e rblsmtpd: 198.51.100.15 pid 1684: 451 http://zen.spamhaus.org/query?ip=198.51.100.15
@4000000069a5b78a02620fa3 tcpserver: pid 1685 from 203.0.113.158 and a status of 5/40 at this moment of the day
@4000000069a5b8530b4586dc tcpserver: end 1686 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069a5b91d358933b4 tcpserver: pid 1687 from 203.0.113.41 and a status of 7/40 at this moment of the day
@4000000069a5b9e6247119dd tcpserver: end 1688 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5bab0120a116f tcpserver: end 1689 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069a5bb7a1adc872a delivery 1690: success: did_1+0+0/ message 11830 for user134@example.com is in the mailbox now
@4000000069a5bc432571005e delivery 1691: success: did_1+0+0/ message 11837 for user135@example.com is in the mailbox now
@4000000069a5bd0d32ea95cf tcpserver: end 1692 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069a5bdd62a27f63c delivery 1693: success: did_1+0+0/ message 11851 for user137@example.com is in the mailbox now
@4000000069a5bea035ba6d5c tcpserver: end 1694 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069a5bf6a0aff050f tcpserver: pid 1695 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069a5c0332650b929 qmail-smtpd: 1696: mail from <user719@example.net> to <office@example.com> accepted, 5088 bytes
@4000000069a5c0fd3410312e tcpserver: end 1697 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5c1c614b3b855 delivery 1698: success: did_1+0+0/ message 11886 for user142@example.com is in the mailbox now
@4000000069a5c29024d4867d delivery 1699: success: did_1+0+0/ message 11893 for user143@example.com is in the mailbox now
@4000000069a5c35a27440835 rblsmtpd: 203.0.113.20 pid 1700: 451 http://bl.spamcop.net/query?ip=203.0.113.20
@4000000069a5c4230a7ae7d3 qmail-smtpd: 1701: mail from <user724@example.net> to <office@example.com> accepted, 5103 bytes
@4000000069a5c4ed08fb9ff1 qmail-smtpd: 1702: mail from <user725@example.net> to <office@example.com> accepted, 5106 bytes
@4000000069a5c5b61ae38701 rblsmtpd: 192.0.2.165 pid 1703: 451 http://bl.spamcop.net/query?ip=192.0.2.165
@4000000069a5c68027382c65 qmail-smtpd: 1704: mail from <user727@example.net> to <office@example.com> accepted, 5112 bytes
@4000000069a5c74a32f8ee7d tcpserver: pid 1705 from 192.0.2.215 and a status of 25/40 at this moment of the day
@4000000069a5c81335654049 qmail-smtpd: 1706: mail from <user729@example.net> to <office@example.com> accepted, 5118 bytes
@4000000069a5c8dd04e96260 tcpserver: end 1707 status 0; the connection of 198.51.100.155 was served to its end and closed
@4000000069a5c9a6119f18d5 tcpserver: pid 1708 from 203.0.113.1 and a status of 28/40 at this moment of the day
@4000000069a5ca7013b9945b delivery 1709: success: did_1+0+0/ message 11963 for user153@example.com is in the mailbox now
@4000000069a5cb3a1dc06a58 qmail-smtpd: 1710: mail from <user733@example.net> to <office@example.com> accepted, 5130 bytes
@4000000069a5cc032796085f tcpserver: end 1711 status 0; the connection of 203.0.113.157 was served to its end and closed
@4000000069a5cccd1291ec50 tcpserver: pid 1712 from 192.0.2.155 and a status of 32/40 at this moment of the day
@4000000069a5cd960c5ae8d2 tcpserver: pid 1713 from 198.51.100.6 and a status of 33/40 at this moment of the day
@4000000069a5ce6029199e02 rblsmtpd: 203.0.113.126 pid 1714: 451 http://zen.spamhaus.org/query?ip=203.0.113.126
@4000000069a5cf2a30f6a22c tcpserver: pid 1715 from 203.0.113.9 and a status of 35/40 at this moment of the day
@4000000069a5cff32f534fc2 tcpserver: end 1716 status 0; the connection of 198.51.100.19 was served to its end and closed
@4000000069a5d0bd0d5ee487 rblsmtpd: 203.0.113.4 pid 1717: 451 http://zen.spamhaus.org/query?ip=203.0.113.4
@4000000069a5d1861052a2bf delivery 1718: success: did_1+0+0/ message 12026 for user162@example.com is in the mailbox now
@4000000069a5d2502c18819c qmail-smtpd: 1719: mail from <user742@example.net> to <office@example.com> accepted, 5157 bytes
@4000000069a5d31a0cbdb074 rblsmtpd: 198.51.100.179 pid 1720: 451 http://zen.spamhaus.org/query?ip=198.51.100.179
@4000000069a5d3e32473d408 qmail-smtpd: 1721: mail from <user744@example.net> to <office@example.com> accepted, 5163 bytes
@4000000069a5d4ad2f264bf0 rblsmtpd: 198.51.100.65 pid 1722: 451 http://psbl.surriel.com/query?ip=198.51.100.65
@4000000069a5d57600323bbf tcpserver: end 1723 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a5d6400049bc28 qmail-smtpd: 1724: mail from <user747@example.net> to <office@example.com> accepted, 5172 bytes
@4000000069a5d70a2349c78c delivery 1725: success: did_1+0+0/ message 12075 for user169@example.com is in the mailbox now
@4000000069a5d7d313f667d2 qmail-smtpd: 1726: mail from <user749@example.net> to <office@example.com> accepted, 5178 bytes
@4000000069a5d89d1a9c2c11 tcpserver: pid 1727 from 203.0.113.1 and a status of 7/40 at this moment of the day
@4000000069a5d9662dae1baa tcpserver: pid 1728 from 198.51.100.220 and a status of 8/40 at this moment of the day
@4000000069a5da302a99b4d6 tcpserver: pid 1729 from 198.51.100.15 and a status of 9/40 at this moment of the day
@4000000069a5dafa055f2e2e qmail-smtpd: 1730: mail from <user753@example.net> to <office@example.com> accepted, 5190 bytes
@4000000069a5dbc33464a11a tcpserver: pid 1731 from 2001:db8:fb::6d72 and a status of 11/40 at this moment of the day
@4000000069a5dc8d2ac7750e tcpserver: pid 1732 from 203.0.113.5 and a status of 12/40 at this moment of the day
@4000000069a5dd562c49142f qmail-smtpd: 1733: mail from <user756@example.net> to <office@example.com> accepted, 5199 bytes
@4000000069a5de201cdc8535 tcpserver: end 1734 status 0; the connection of 198.51.100.150 was served to its end and closed
@4000000069a5deea00c2662d rblsmtpd: 192.0.2.15 pid 1735: 451 http://zen.spamhaus.org/query?ip=192.0.2.15
@4000000069a5dfb308015615 qmail-smtpd: 1736: mail from <user759@example.net> to <office@example.com> accepted, 5208 bytes
@4000000069a5e07d11c30ded delivery 1737: success: did_1+0+0/ message 12159 for user181@example.com is in the mailbox now
@4000000069a5e14639801c91 tcpserver: end 1738 status 0; the connection of 192.0.2.16 was served to its end and closed
@4000000069a5e21013fd9e5a tcpserver: pid 1739 from 198.51.100.34 and a status of 19/40 at this moment of the day
@4000000069a5e2da3817278a tcpserver: end 1740 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5e3a3377ae906 tcpserver: end 1741 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069a5e46d14c45c7d tcpserver: end 1742 status 0; the connection of 198.51.100.215 was served to its end and closed
@4000000069a5e53605d69bc3 delivery 1743: success: did_1+0+0/ message 12201 for user187@example.com is in the mailbox now
@4000000069a5e6002de21809 rblsmtpd: 203.0.113.2 pid 1744: 451 http://b.barracudacentral.org/query?ip=203.0.113.2
@4000000069a5e6ca20d963ee tcpserver: end 1745 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5e7932320492d rblsmtpd: 198.51.100.11 pid 1746: 451 http://zen.spamhaus.org/query?ip=198.51.100.11
@4000000069a5e85d09b8a261 qmail-smtpd: 1747: mail from <user770@example.net> to <office@example.com> accepted, 5241 bytes
@4000000069a5e9262029976f qmail-smtpd: 1748: mail from <user771@example.net> to <office@example.com> accepted, 5244 bytes
@4000000069a5e9f01e9d4138 delivery 1749: success: did_1+0+0/ message 12243 for user193@example.com is in the mailbox now
@4000000069a5eaba269b71e7 tcpserver: end 1750 status 0; the connection of 198.51.100.21 was served to its end and closed
@4000000069a5eb83163cbaf6 rblsmtpd: 192.0.2.1 pid 1751: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069a5ec4d2bae89e1 tcpserver: pid 1752 from 192.0.2.78 and a status of 32/40 at this moment of the day
@4000000069a5ed1619deedce tcpserver: end 1753 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5ede01c6bb316 rblsmtpd: 198.51.100.81 pid 1754: 451 http://bl.spamcop.net/query?ip=198.51.100.81
@4000000069a5eeaa0f48901e tcpserver: pid 1755 from 192.0.2.11 and a status of 35/40 at this moment of the day
@4000000069a5ef731be637e9 tcpserver: pid 1756 from 198.51.100.52 and a status of 36/40 at this moment of the day
@4000000069a5f03d2c40d097 tcpserver: end 1757 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069a5f106124c9bee qmail-smtpd: 1758: mail from <user781@example.net> to <office@example.com> accepted, 5274 bytes
@4000000069a5f1d039f83301 rblsmtpd: 203.0.113.1 pid 1759: 451 http://bl.spamcop.net/query?ip=203.0.113.1
@4000000069a5f29a2fe9dc6d qmail-smtpd: 1760: mail from <user783@example.net> to <office@example.com> accepted, 5280 bytes
@4000000069a5f36311d059d2 rblsmtpd: 203.0.113.127 pid 1761: 451 http://zen.spamhaus.org/query?ip=203.0.113.127
@4000000069a5f42d07f21a4b tcpserver: end 1762 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5f4f60a37a7e9 tcpserver: pid 1763 from 192.0.2.1 and a status of 3/40 at this moment of the day
@4000000069a5f5c0302fcd8f tcpserver: end 1764 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5f68a37528259 qmail-smtpd: 1765: mail from <user788@example.net> to <office@example.com> accepted, 5295 bytes
@4000000069a5f7532b07a679 tcpserver: pid 1766 from 192.0.2.1 and a status of 6/40 at this moment of the day
@4000000069a5f81d3b6b6b51 tcpserver: end 1767 status 0; the connection of 203.0.113.171 was served to its end and closed
@4000000069a5f8e628d8c6b8 tcpserver: pid 1768 from 192.0.2.138 and a status of 8/40 at this moment of the day
@4000000069a5f9b01a611130 tcpserver: end 1769 status 0; the connection of 203.0.113.168 was served to its end and closed
@4000000069a5fa7a10856d68 rblsmtpd: 203.0.113.15 pid 1770: 451 http://zen.spamhaus.org/query?ip=203.0.113.15
@4000000069a5fb4314a59ebe qmail-smtpd: 1771: mail from <user794@example.net> to <office@example.com> accepted, 5313 bytes
@4000000069a5fc0d1fef6348 tcpserver: end 1772 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a5fcd6032449be tcpserver: pid 1773 from 198.51.100.230 and a status of 13/40 at this moment of the day
@4000000069a5fda02b6fef1e qmail-smtpd: 1774: mail from <user797@example.net> to <office@example.com> accepted, 5322 bytes
@4000000069a5fe6a39369d22 qmail-smtpd: 1775: mail from <user798@example.net> to <office@example.com> accepted, 5325 bytes
@4000000069a5ff330a055f27 tcpserver: end 1776 status 0; the connection of 198.51.100.106 was served to its end and closed
@4000000069a5fffd11a91a7a qmail-smtpd: 1777: mail from <user800@example.net> to <office@example.com> accepted, 5331 bytes
@4000000069a600c61d9d1c68 rblsmtpd: 192.0.2.40 pid 1778: 451 http://psbl.surriel.com/query?ip=192.0.2.40
@4000000069a601900dadf9b0 tcpserver: pid 1779 from 2001:db8:a4::7162 and a status of 19/40 at this moment of the day
@4000000069a6025a36493e14 tcpserver: pid 1780 from 203.0.113.24 and a status of 20/40 at this moment of the day
@4000000069a60323214ce0d9 tcpserver: end 1781 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a603ed08bd6e87 delivery 1782: success: did_1+0+0/ message 12474 for user226@example.com is in the mailbox now
@4000000069a604b605ee5c89 qmail-smtpd: 1783: mail from <user806@example.net> to <office@example.com> accepted, 5349 bytes
@4000000069a6058004875e56 tcpserver: pid 1784 from 192.0.2.113 and a status of 24/40 at this moment of the day
@4000000069a6064a3b9338ee delivery 1785: success: did_1+0+0/ message 12495 for user229@example.com is in the mailbox now
@4000000069a607132dd57f23 tcpserver: end 1786 status 0; the connection of 192.0.2.135 was served to its end and closed
@4000000069a607dd2ddabf57 rblsmtpd: 192.0.2.37 pid 1787: 451 http://zen.spamhaus.org/query?ip=192.0.2.37
@4000000069a608a617a19f6a rblsmtpd: 192.0.2.1 pid 1788: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a60970115d1704 delivery 1789: success: did_1+0+0/ message 12523 for user233@example.com is in the mailbox now
@4000000069a60a3a3a93ca61 tcpserver: pid 1790 from 198.51.100.140 and a status of 30/40 at this moment of the day
@4000000069a60b03044bc0fb delivery 1791: success: did_1+0+0/ message 12537 for user235@example.com is in the mailbox now
@4000000069a60bcd29e7772e tcpserver: end 1792 status 0; the connection of 192.0.2.112 was served to its end and closed
@4000000069a60c9606ca2239 qmail-smtpd: 1793: mail from <user816@example.net> to <office@example.com> accepted, 5379 bytes
@4000000069a60d600ef22585 delivery 1794: success: did_1+0+0/ message 12558 for user238@example.com is in the mailbox now
@4000000069a60e2a36f5cce1 tcpserver: pid 1795 from 203.0.113.1 and a status of 35/40 at this moment of the day
@4000000069a60ef33596ed9d tcpserver: end 1796 status 0; the connection of 203.0.113.22 was served to its end and closed
@4000000069a60fbd0aaf35e5 tcpserver: pid 1797 from 203.0.113.20 and a status of 37/40 at this moment of the day
@4000000069a6108616c492e9 rblsmtpd: 192.0.2.21 pid 1798: 451 http://b.barracudacentral.org/query?ip=192.0.2.21
@4000000069a6115023ddab21 tcpserver: end 1799 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a6121a10e58581 tcpserver: end 1800 status 0; the connection of 203.0.113.23 was served to its end and closed
@4000000069a612e30c81159e delivery 1801: success: did_1+0+0/ message 12607 for user245@example.com is in the mailbox now
@4000000069a613ad38b1306d tcpserver: pid 1802 from 203.0.113.208 and a status of 2/40 at this moment of the day
@4000000069a61476305e9db6 qmail-smtpd: 1803: mail from <user826@example.net> to <office@example.com> accepted, 5409 bytes
@4000000069a61540283b3fb3 rblsmtpd: 192.0.2.1 pid 1804: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a6160a27334d16 qmail-smtpd: 1805: mail from <user828@example.net> to <office@example.com> accepted, 5415 bytes
@4000000069a616d306dfacdd tcpserver: end 1806 status 0; the connection of 192.0.2.84 was served to its end and closed
@4000000069a6179d05603b8f tcpserver: pid 1807 from 198.51.100.14 and a status of 7/40 at this moment of the day
@4000000069a618660e6275a5 tcpserver: pid 1808 from 2001:db8:8b::a1e6 and a status of 8/40 at this moment of the day
@4000000069a619300d6a1a51 rblsmtpd: 203.0.113.1 pid 1809: 451 http://psbl.surriel.com/query?ip=203.0.113.1
@4000000069a619fa0b8722a1 delivery 1810: success: did_1+0+0/ message 12670 for user254@example.com is in the mailbox now
@4000000069a61ac31bcdde3c delivery 1811: success: did_1+0+0/ message 12677 for user255@example.com is in the mailbox now
@4000000069a61b8d042e36b2 tcpserver: end 1812 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069a61c560cd14fad tcpserver: end 1813 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a61d202b620371 delivery 1814: success: did_1+0+0/ message 12698 for user258@example.com is in the mailbox now
@4000000069a61dea24e5421b delivery 1815: success: did_1+0+0/ message 12705 for user259@example.com is in the mailbox now
@4000000069a61eb33af74c4c rblsmtpd: 192.0.2.1 pid 1816: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a61f7d2fa33d1f tcpserver: end 1817 status 0; the connection of 198.51.100.12 was served to its end and closed
@4000000069a6204611a6ea4f rblsmtpd: 203.0.113.50 pid 1818: 451 http://zen.spamhaus.org/query?ip=203.0.113.50
@4000000069a62110357fc98b rblsmtpd: 198.51.100.1 pid 1819: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069a621da203ac002 rblsmtpd: 203.0.113.43 pid 1820: 451 http://zen.spamhaus.org/query?ip=203.0.113.43
@4000000069a622a3016a7aca delivery 1821: success: did_1+0+0/ message 12747 for user265@example.com is in the mailbox now
@4000000069a6236d1dfa0553 rblsmtpd: 198.51.100.18 pid 1822: 451 http://zen.spamhaus.org/query?ip=198.51.100.18
@4000000069a62436241e0fb8 rblsmtpd: 198.51.100.161 pid 1823: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.161
@4000000069a6250014935574 delivery 1824: success: did_1+0+0/ message 12768 for user268@example.com is in the mailbox now
@4000000069a625ca2faba0a4 tcpserver: end 1825 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a626933226d50c qmail-smtpd: 1826: mail from <user849@example.net> to <office@example.com> accepted, 5478 bytes
@4000000069a6275d0a0cd8ea qmail-smtpd: 1827: mail from <user850@example.net> to <office@example.com> accepted, 5481 bytes
@4000000069a62826156d643e delivery 1828: success: did_1+0+0/ message 12796 for user272@example.com is in the mailbox now
@4000000069a628f01469f351 rblsmtpd: 192.0.2.176 pid 1829: 451 http://zen.spamhaus.org/query?ip=192.0.2.176
@4000000069a629ba2ba9290c qmail-smtpd: 1830: mail from <user853@example.net> to <office@example.com> accepted, 5490 bytes
@4000000069a62a8305e7d64c qmail-smtpd: 1831: mail from <user854@example.net> to <office@example.com> accepted, 5493 bytes
@4000000069a62b4d23738638 rblsmtpd: 192.0.2.6 pid 1832: 451 http://b.barracudacentral.org/query?ip=192.0.2.6
@4000000069a62c160c909955 qmail-smtpd: 1833: mail from <user856@example.net> to <office@example.com> accepted, 5499 bytes
@4000000069a62ce01a8ea9aa delivery 1834: success: did_1+0+0/ message 12838 for user278@example.com is in the mailbox now
@4000000069a62daa0ae5b0f8 tcpserver: end 1835 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a62e730ad52feb tcpserver: end 1836 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069a62f3d2f079600 tcpserver: end 1837 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069a630061278a56c tcpserver: end 1838 status 0; the connection of 192.0.2.143 was served to its end and closed
@4000000069a630d02dfc78fa tcpserver: end 1839 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069a6319a26549c04 tcpserver: pid 1840 from 203.0.113.21 and a status of 0/40 at this moment of the day
@4000000069a63263048b65b5 rblsmtpd: 203.0.113.64 pid 1841: 451 http://psbl.surriel.com/query?ip=203.0.113.64
@4000000069a6332d228b55b3 tcpserver: pid 1842 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069a633f62fa6d90c tcpserver: end 1843 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069a634c00e06c379 delivery 1844: success: did_1+0+0/ message 12908 for user288@example.com is in the mailbox now
@4000000069a6358a2e8de6cf tcpserver: end 1845 status 0; the connection of 203.0.113.45 was served to its end and closed
@4000000069a636530eb84079 qmail-smtpd: 1846: mail from <user869@example.net> to <office@example.com> accepted, 5538 bytes
@4000000069a6371d0ecdf91b rblsmtpd: 198.51.100.190 pid 1847: 451 http://zen.spamhaus.org/query?ip=198.51.100.190
@4000000069a637e61b604d06 tcpserver: end 1848 status 0; the connection of 192.0.2.200 was served to its end and closed
@4000000069a638b03b875ee1 tcpserver: pid 1849 from 203.0.113.50 and a status of 9/40 at this moment of the day
@4000000069a6397a30f24b9d tcpserver: end 1850 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069a63a4317c1544c delivery 1851: success: did_1+0+0/ message 12957 for user295@example.com is in the mailbox now
@4000000069a63b0d31e54b66 qmail-smtpd: 1852: mail from <user875@example.net> to <office@example.com> accepted, 5556 bytes
@4000000069a63bd614ed1ca3 tcpserver: end 1853 status 0; the connection of 198.51.100.111 was served to its end and closed
@4000000069a63ca032bd7645 delivery 1854: success: did_1+0+0/ message 12978 for user298@example.com is in the mailbox now
@4000000069a63d6a1461be36 delivery 1855: success: did_1+0+0/ message 12985 for user299@example.com is in the mailbox now
@4000000069a63e331b43f10f tcpserver: pid 1856 from 203.0.113.84 and a status of 16/40 at this moment of the day
@4000000069a63efd01dfcd15 tcpserver: end 1857 status 0; the connection of 192.0.2.26 was served to its end and closed
@4000000069a63fc604d49b27 tcpserver: end 1858 status 0; the connection of 198.51.100.176 was served to its end and closed
@4000000069a640902683f8c4 tcpserver: end 1859 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a6415a12c127e6 tcpserver: end 1860 status 0; the connection of 198.51.100.76 was served to its end and closed
@4000000069a64223358e16da tcpserver: pid 1861 from 203.0.113.17 and a status of 21/40 at this moment of the day
@4000000069a642ed2790694e delivery 1862: success: did_1+0+0/ message 13034 for user306@example.com is in the mailbox now
@4000000069a643b639ff9523 tcpserver: pid 1863 from 192.0.2.158 and a status of 23/40 at this moment of the day
@4000000069a644800e87f29b delivery 1864: success: did_1+0+0/ message 13048 for user308@example.com is in the mailbox now
@4000000069a6454a0b81b751 tcpserver: end 1865 status 0; the connection of 198.51.100.66 was served to its end and closed
@4000000069a646131158094d tcpserver: pid 1866 from 203.0.113.91 and a status of 26/40 at this moment of the day
@4000000069a646dd35600d1a delivery 1867: success: did_1+0+0/ message 13069 for user311@example.com is in the mailbox now
@4000000069a647a631a6fc49 rblsmtpd: 198.51.100.88 pid 1868: 451 http://bl.spamcop.net/query?ip=198.51.100.88
@4000000069a64870177b27a2 qmail-smtpd: 1869: mail from <user892@example.net> to <office@example.com> accepted, 5607 bytes
@4000000069a6493a37507d02 rblsmtpd: 198.51.100.139 pid 1870: 451 http://bl.spamcop.net/query?ip=198.51.100.139
@4000000069a64a03023d3e47 delivery 1871: success: did_1+0+0/ message 13097 for user315@example.com is in the mailbox now
@4000000069a64acd2edbfc48 rblsmtpd: 203.0.113.157 pid 1872: 451 http://zen.spamhaus.org/query?ip=203.0.113.157
@4000000069a64b96180ef15a tcpserver: end 1873 status 0; the connection of 203.0.113.165 was served to its end and closed
@4000000069a64c601341b59f tcpserver: pid 1874 from 203.0.113.163 and a status of 34/40 at this moment of the day
@4000000069a64d2a0122a2f0 rblsmtpd: 198.51.100.35 pid 1875: 451 http://zen.spamhaus.org/query?ip=198.51.100.35
@4000000069a64df31ffedcf7 tcpserver: end 1876 status 0; the connection of 2001:db8:86::b8d6 was served to its end and closed
@4000000069a64ebd2222322d delivery 1877: success: did_1+0+0/ message 13139 for user321@example.com is in the mailbox now
@4000000069a64f8637688c12 tcpserver: end 1878 status 0; the connection of 198.51.100.64 was served to its end and closed
@4000000069a650503a13d37a rblsmtpd: 192.0.2.1 pid 1879: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a6511a101f0678 tcpserver: end 1880 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a651e3129fe355 tcpserver: pid 1881 from 198.51.100.18 and a status of 1/40 at this moment of the day
@4000000069a652ad1eb2de6b rblsmtpd: 198.51.100.190 pid 1882: 451 http://zen.spamhaus.org/query?ip=198.51.100.190
@4000000069a65376276097b4 delivery 1883: success: did_1+0+0/ message 13181 for user327@example.com is in the mailbox now
@4000000069a65440130848b2 tcpserver: end 1884 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6550a22243450 tcpserver: end 1885 status 0; the connection of 2001:db8:af::2148 was served to its end and closed
@4000000069a655d32a23fb93 qmail-smtpd: 1886: mail from <user909@example.net> to <office@example.com> accepted, 5658 bytes
@4000000069a6569d351885f1 tcpserver: end 1887 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069a657661b3d0740 tcpserver: end 1888 status 0; the connection of 198.51.100.128 was served to its end and closed
@4000000069a658302a66d030 qmail-smtpd: 1889: mail from <user912@example.net> to <office@example.com> accepted, 5667 bytes
@4000000069a658fa0ef6834d qmail-smtpd: 1890: mail from <user913@example.net> to <office@example.com> accepted, 5670 bytes
@4000000069a659c3326e3007 rblsmtpd: 203.0.113.142 pid 1891: 451 http://zen.spamhaus.org/query?ip=203.0.113.142
@4000000069a65a8d1283f445 delivery 1892: success: did_1+0+0/ message 13244 for user336@example.com is in the mailbox now
@4000000069a65b560d939c57 tcpserver: pid 1893 from 203.0.113.54 and a status of 13/40 at this moment of the day
@4000000069a65c20018dbe31 tcpserver: end 1894 status 0; the connection of 198.51.100.29 was served to its end and closed
@4000000069a65cea3648a617 qmail-smtpd: 1895: mail from <user918@example.net> to <office@example.com> accepted, 5685 bytes
@4000000069a65db32465d5bd qmail-smtpd: 1896: mail from <user919@example.net> to <office@example.com> accepted, 5688 bytes
@4000000069a65e7d22611fb3 tcpserver: end 1897 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a65f4639459a1f qmail-smtpd: 1898: mail from <user921@example.net> to <office@example.com> accepted, 5694 bytes
@4000000069a6601031112ce4 tcpserver: pid 1899 from 192.0.2.229 and a status of 19/40 at this moment of the day
@4000000069a660da2f80d318 tcpserver: end 1900 status 0; the connection of 203.0.113.230 was served to its end and closed
@4000000069a661a32217cbc5 delivery 1901: success: did_1+0+0/ message 13307 for user345@example.com is in the mailbox now
@4000000069a6626d29001247 rblsmtpd: 192.0.2.32 pid 1902: 451 http://b.barracudacentral.org/query?ip=192.0.2.32
@4000000069a6633603019752 tcpserver: pid 1903 from 198.51.100.60 and a status of 23/40 at this moment of the day
@4000000069a6640011b90ec0 tcpserver: end 1904 status 0; the connection of 198.51.100.71 was served to its end and closed
@4000000069a664ca2dc1d597 tcpserver: end 1905 status 0; the connection of 203.0.113.148 was served to its end and closed
@4000000069a66593023e3818 tcpserver: end 1906 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6665d2804f183 qmail-smtpd: 1907: mail from <user930@example.net> to <office@example.com> accepted, 5721 bytes
@4000000069a667261ae2239b qmail-smtpd: 1908: mail from <user931@example.net> to <office@example.com> accepted, 5724 bytes
@4000000069a667f02f4853e7 delivery 1909: success: did_1+0+0/ message 13363 for user353@example.com is in the mailbox now
@4000000069a668ba35029522 rblsmtpd: 198.51.100.191 pid 1910: 451 http://zen.spamhaus.org/query?ip=198.51.100.191
@4000000069a669830d9c32cf qmail-smtpd: 1911: mail from <user934@example.net> to <office@example.com> accepted, 5733 bytes
@4000000069a66a4d37c55fc2 qmail-smtpd: 1912: mail from <user935@example.net> to <office@example.com> accepted, 5736 bytes
@4000000069a66b160e42a5a6 rblsmtpd: 203.0.113.20 pid 1913: 451 http://zen.spamhaus.org/query?ip=203.0.113.20
@4000000069a66be019e1319e tcpserver: end 1914 status 0; the connection of 192.0.2.62 was served to its end and closed
@4000000069a66caa2e38b723 tcpserver: end 1915 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069a66d732748834d tcpserver: end 1916 status 0; the connection of 203.0.113.180 was served to its end and closed
@4000000069a66e3d1f4f150e delivery 1917: success: did_1+0+0/ message 13419 for user361@example.com is in the mailbox now
@4000000069a66f062e45de90 delivery 1918: success: did_1+0+0/ message 13426 for user362@example.com is in the mailbox now
@4000000069a66fd02a203919 delivery 1919: success: did_1+0+0/ message 13433 for user363@example.com is in the mailbox now
@4000000069a6709a28bb8329 rblsmtpd: 192.0.2.136 pid 1920: 451 http://b.barracudacentral.org/query?ip=192.0.2.136
@4000000069a67163055adcff tcpserver: end 1921 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6722d34b655b9 tcpserver: pid 1922 from 203.0.113.139 and a status of 2/40 at this moment of the day
@4000000069a672f633e638bd tcpserver: end 1923 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a673c02e680459 tcpserver: end 1924 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6748a139e16d4 qmail-smtpd: 1925: mail from <user948@example.net> to <office@example.com> accepted, 5775 bytes
@4000000069a675530bbb6e50 tcpserver: end 1926 status 0; the connection of 198.51.100.178 was served to its end and closed
@4000000069a6761d2ffb6717 rblsmtpd: 203.0.113.142 pid 1927: 451 http://psbl.surriel.com/query?ip=203.0.113.142
@4000000069a676e6091c8c32 rblsmtpd: 198.51.100.44 pid 1928: 451 http://b.barracudacentral.org/query?ip=198.51.100.44
@4000000069a677b017bf5970 rblsmtpd: 198.51.100.47 pid 1929: 451 http://bl.spamcop.net/query?ip=198.51.100.47
@4000000069a6787a1ceb993c tcpserver: end 1930 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069a67943302db85e qmail-smtpd: 1931: mail from <user954@example.net> to <office@example.com> accepted, 5793 bytes
@4000000069a67a0d3b035367 delivery 1932: success: did_1+0+0/ message 13524 for user376@example.com is in the mailbox now
@4000000069a67ad614010245 tcpserver: end 1933 status 0; the connection of 192.0.2.212 was served to its end and closed
@4000000069a67ba01ebd2100 qmail-smtpd: 1934: mail from <user957@example.net> to <office@example.com> accepted, 5802 bytes
@4000000069a67c6a2445f37a tcpserver: pid 1935 from 192.0.2.6 and a status of 15/40 at this moment of the day
@4000000069a67d331a5e5792 delivery 1936: success: did_1+0+0/ message 13552 for user380@example.com is in the mailbox now
@4000000069a67dfd198b03ea tcpserver: end 1937 status 0; the connection of 192.0.2.32 was served to its end and closed
@4000000069a67ec6269bc704 tcpserver: pid 1938 from 192.0.2.4 and a status of 18/40 at this moment of the day
@4000000069a67f900b581ce4 tcpserver: end 1939 status 0; the connection of 203.0.113.93 was served to its end and closed
@4000000069a6805a267e6914 tcpserver: end 1940 status 0; the connection of 203.0.113.102 was served to its end and closed
@4000000069a6812301c1d346 tcpserver: end 1941 status 0; the connection of 198.51.100.51 was served to its end and closed
@4000000069a681ed0c70601e tcpserver: end 1942 status 0; the connection of 192.0.2.106 was served to its end and closed
@4000000069a682b63b901371 rblsmtpd: 203.0.113.119 pid 1943: 451 http://zen.spamhaus.org/query?ip=203.0.113.119
@4000000069a683802f606e31 tcpserver: pid 1944 from 198.51.100.34 and a status of 24/40 at this moment of the day
@4000000069a6844a188658e2 rblsmtpd: 203.0.113.9 pid 1945: 451 http://zen.spamhaus.org/query?ip=203.0.113.9
@4000000069a6851309ab2280 rblsmtpd: 192.0.2.159 pid 1946: 451 http://zen.spamhaus.org/query?ip=192.0.2.159
@4000000069a685dd20232939 rblsmtpd: 192.0.2.8 pid 1947: 451 http://zen.spamhaus.org/query?ip=192.0.2.8
@4000000069a686a620648147 tcpserver: end 1948 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069a687702fb1ec2b tcpserver: end 1949 status 0; the connection of 203.0.113.21 was served to its end and closed
@4000000069a6883a1f785337 rblsmtpd: 203.0.113.44 pid 1950: 451 http://zen.spamhaus.org/query?ip=203.0.113.44
@4000000069a689032d840df6 qmail-smtpd: 1951: mail from <user974@example.net> to <office@example.com> accepted, 5853 bytes
@4000000069a689cd092a0ad7 tcpserver: end 1952 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a68a96089ec423 tcpserver: end 1953 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069a68b6037c84daf rblsmtpd: 198.51.100.1 pid 1954: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069a68c2a26ff48a9 tcpserver: pid 1955 from 198.51.100.38 and a status of 35/40 at this moment of the day
@4000000069a68cf3323df2d2 qmail-smtpd: 1956: mail from <user2@example.net> to <office@example.com> accepted, 5868 bytes
@4000000069a68dbd37d44ea7 tcpserver: end 1957 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a68e861d464f66 tcpserver: end 1958 status 0; the connection of 192.0.2.159 was served to its end and closed
@4000000069a68f5031d0bc40 tcpserver: end 1959 status 0; the connection of 203.0.113.93 was served to its end and closed
@4000000069a6901a23be47a6 tcpserver: end 1960 status 0; the connection of 198.51.100.41 was served to its end and closed
@4000000069a690e31abfc1d2 qmail-smtpd: 1961: mail from <user7@example.net> to <office@example.com> accepted, 5883 bytes
@4000000069a691ad1e2e9fe6 tcpserver: pid 1962 from 192.0.2.153 and a status of 2/40 at this moment of the day
@4000000069a692760a98cc50 tcpserver: end 1963 status 0; the connection of 192.0.2.124 was served to its end and closed
@4000000069a6934039040940 tcpserver: end 1964 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a6940a30360de0 tcpserver: end 1965 status 0; the connection of 198.51.100.40 was served to its end and closed
@4000000069a694d3380f6e5d tcpserver: end 1966 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6959d0b320665 rblsmtpd: 192.0.2.1 pid 1967: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a696660ea82bab tcpserver: end 1968 status 0; the connection of 192.0.2.81 was served to its end and closed
@4000000069a697300f9be21f qmail-smtpd: 1969: mail from <user15@example.net> to <office@example.com> accepted, 5907 bytes
@4000000069a697fa11664079 tcpserver: pid 1970 from 198.51.100.19 and a status of 10/40 at this moment of the day
@4000000069a698c32baade65 tcpserver: pid 1971 from 203.0.113.22 and a status of 11/40 at this moment of the day
@4000000069a6998d3056ed05 qmail-smtpd: 1972: mail from <user18@example.net> to <office@example.com> accepted, 5916 bytes
@4000000069a69a561498af92 delivery 1973: success: did_1+0+0/ message 13811 for user28@example.com is in the mailbox now
@4000000069a69b200351ddd2 tcpserver: end 1974 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069a69bea0e057b51 rblsmtpd: 203.0.113.181 pid 1975: 451 http://zen.spamhaus.org/query?ip=203.0.113.181
@4000000069a69cb32b2d83b3 tcpserver: end 1976 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a69d7d08fef6c6 delivery 1977: success: did_1+0+0/ message 13839 for user32@example.com is in the mailbox now
@4000000069a69e461bfa64b7 tcpserver: end 1978 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a69f1018b339f3 rblsmtpd: 192.0.2.1 pid 1979: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a69fda13ea702f qmail-smtpd: 1980: mail from <user26@example.net> to <office@example.com> accepted, 5940 bytes
@4000000069a6a0a31609ce66 tcpserver: end 1981 status 0; the connection of 203.0.113.178 was served to its end and closed
@4000000069a6a16d18a0b4b8 tcpserver: pid 1982 from 203.0.113.6 and a status of 22/40 at this moment of the day
@4000000069a6a2361035b00e tcpserver: end 1983 status 0; the connection of 203.0.113.113 was served to its end and closed
@4000000069a6a30022693e75 rblsmtpd: 203.0.113.13 pid 1984: 451 http://zen.spamhaus.org/query?ip=203.0.113.13
@4000000069a6a3ca0a195fc3 rblsmtpd: 203.0.113.46 pid 1985: 451 http://zen.spamhaus.org/query?ip=203.0.113.46
@4000000069a6a4932f8410b6 tcpserver: pid 1986 from 203.0.113.22 and a status of 26/40 at this moment of the day
@4000000069a6a55d0ef32ea9 tcpserver: end 1987 status 0; the connection of 198.51.100.9 was served to its end and closed
@4000000069a6a6262f27adb2 rblsmtpd: 198.51.100.13 pid 1988: 451 http://zen.spamhaus.org/query?ip=198.51.100.13
@4000000069a6a6f0115195f4 rblsmtpd: 192.0.2.40 pid 1989: 451 http://zen.spamhaus.org/query?ip=192.0.2.40
@4000000069a6a7ba334d8bb9 tcpserver: end 1990 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069a6a8832863935e tcpserver: end 1991 status 0; the connection of 198.51.100.44 was served to its end and closed
@4000000069a6a94d38da109e qmail-smtpd: 1992: mail from <user38@example.net> to <office@example.com> accepted, 5976 bytes
@4000000069a6aa1623edc9a0 delivery 1993: success: did_1+0+0/ message 13951 for user48@example.com is in the mailbox now
@4000000069a6aae0267cba15 tcpserver: pid 1994 from 203.0.113.233 and a status of 34/40 at this moment of the day
@4000000069a6abaa1fffd7eb qmail-smtpd: 1995: mail from <user41@example.net> to <office@example.com> accepted, 5985 bytes
@4000000069a6ac7308bf59e2 tcpserver: pid 1996 from 198.51.100.155 and a status of 36/40 at this moment of the day
@4000000069a6ad3d38b58449 tcpserver: pid 1997 from 203.0.113.119 and a status of 37/40 at this moment of the day
@4000000069a6ae061bbe6ebd tcpserver: pid 1998 from 203.0.113.14 and a status of 38/40 at this moment of the day
@4000000069a6aed02f8604fd tcpserver: pid 1999 from 203.0.113.53 and a status of 39/40 at this moment of the day
@4000000069a6af9a224d2fff tcpserver: end 2000 status 0; the connection of 198.51.100.55 was served to its end and closed
@4000000069a6b0630c6f0734 tcpserver: pid 2001 from 192.0.2.1 and a status of 1/40 at this moment of the day
@4000000069a6b12d19ac2fbe tcpserver: end 2002 status 0; the connection of 203.0.113.71 was served to its end and closed
@4000000069a6b1f6096189bb tcpserver: end 2003 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069a6b2c02750fe2f delivery 2004: success: did_1+0+0/ message 14028 for user59@example.com is in the mailbox now
@4000000069a6b38a1479b88b rblsmtpd: 192.0.2.1 pid 2005: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a6b45316382310 tcpserver: end 2006 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6b51d20214252 qmail-smtpd: 2007: mail from <user53@example.net> to <office@example.com> accepted, 6021 bytes
@4000000069a6b5e62bdb4fc2 qmail-smtpd: 2008: mail from <user54@example.net> to <office@example.com> accepted, 6024 bytes
@4000000069a6b6b00d3f11f8 delivery 2009: success: did_1+0+0/ message 14063 for user64@example.com is in the mailbox now
@4000000069a6b77a233ceb6e tcpserver: end 2010 status 0; the connection of 203.0.113.50 was served to its end and closed
@4000000069a6b84339611c26 delivery 2011: success: did_1+0+0/ message 14077 for user66@example.com is in the mailbox now
@4000000069a6b90d3a96e60c delivery 2012: success: did_1+0+0/ message 14084 for user67@example.com is in the mailbox now
@4000000069a6b9d60b9659ec tcpserver: pid 2013 from 192.0.2.149 and a status of 13/40 at this moment of the day
@4000000069a6baa009638388 delivery 2014: success: did_1+0+0/ message 14098 for user69@example.com is in the mailbox now
@4000000069a6bb6a2b67c2f0 tcpserver: pid 2015 from 192.0.2.6 and a status of 15/40 at this moment of the day
@4000000069a6bc3324ffa050 rblsmtpd: 192.0.2.39 pid 2016: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.39
@4000000069a6bcfd1bcaad94 delivery 2017: success: did_1+0+0/ message 14119 for user72@example.com is in the mailbox now
@4000000069a6bdc6269fb3be tcpserver: end 2018 status 0; the connection of 198.51.100.62 was served to its end and closed
@4000000069a6be9030c7d269 tcpserver: end 2019 status 0; the connection of 203.0.113.95 was served to its end and closed
@4000000069a6bf5a3549e440 tcpserver: end 2020 status 0; the connection of 203.0.113.59 was served to its end and closed
@4000000069a6c02305709cc7 rblsmtpd: 198.51.100.38 pid 2021: 451 http://zen.spamhaus.org/query?ip=198.51.100.38
@4000000069a6c0ed05502940 qmail-smtpd: 2022: mail from <user68@example.net> to <office@example.com> accepted, 6066 bytes
@4000000069a6c1b61ea0fa34 tcpserver: pid 2023 from 192.0.2.93 and a status of 23/40 at this moment of the day
@4000000069a6c28026cf9bf3 tcpserver: pid 2024 from 192.0.2.168 and a status of 24/40 at this moment of the day
@4000000069a6c34a09eed883 qmail-smtpd: 2025: mail from <user71@example.net> to <office@example.com> accepted, 6075 bytes
@4000000069a6c4131269a8a4 delivery 2026: success: did_1+0+0/ message 14182 for user81@example.com is in the mailbox now
@4000000069a6c4dd2c66013a qmail-smtpd: 2027: mail from <user73@example.net> to <office@example.com> accepted, 6081 bytes
@4000000069a6c5a62f3b1382 rblsmtpd: 192.0.2.1 pid 2028: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.1
@4000000069a6c6702da9d834 tcpserver: end 2029 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a6c73a1d62e87c qmail-smtpd: 2030: mail from <user76@example.net> to <office@example.com> accepted, 6090 bytes
@4000000069a6c8030acbbd6a delivery 2031: success: did_1+0+0/ message 14217 for user86@example.com is in the mailbox now
@4000000069a6c8cd29cb0f33 qmail-smtpd: 2032: mail from <user78@example.net> to <office@example.com> accepted, 6096 bytes
@4000000069a6c996242355dc qmail-smtpd: 2033: mail from <user79@example.net> to <office@example.com> accepted, 6099 bytes
@4000000069a6ca6029c02122 qmail-smtpd: 2034: mail from <user80@example.net> to <office@example.com> accepted, 6102 bytes
@4000000069a6cb2a31a26c10 tcpserver: end 2035 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a6cbf32ce13061 delivery 2036: success: did_1+0+0/ message 14252 for user91@example.com is in the mailbox now
@4000000069a6ccbd35475e43 tcpserver: pid 2037 from 198.51.100.18 and a status of 37/40 at this moment of the day
@4000000069a6cd8638bbedbe qmail-smtpd: 2038: mail from <user84@example.net> to <office@example.com> accepted, 6114 bytes
@4000000069a6ce5031569f0d qmail-smtpd: 2039: mail from <user85@example.net> to <office@example.com> accepted, 6117 bytes
@4000000069a6cf1a3776a4b2 delivery 2040: success: did_1+0+0/ message 14280 for user95@example.com is in the mailbox now
@4000000069a6cfe30e97ae8e qmail-smtpd: 2041: mail from <user87@example.net> to <office@example.com> accepted, 6123 bytes
@4000000069a6d0ad0ba420ab rblsmtpd: 192.0.2.2 pid 2042: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069a6d17610b47483 qmail-smtpd: 2043: mail from <user89@example.net> to <office@example.com> accepted, 6129 bytes
@4000000069a6d24032c45db4 tcpserver: pid 2044 from 192.0.2.56 and a status of 4/40 at this moment of the day
@4000000069a6d30a372475fa tcpserver: end 2045 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a6d3d32a086e92 rblsmtpd: 203.0.113.43 pid 2046: 451 http://bl.spamcop.net/query?ip=203.0.113.43
@4000000069a6d49d32062f72 tcpserver: pid 2047 from 192.0.2.161 and a status of 7/40 at this moment of the day
@4000000069a6d5661d542fb1 tcpserver: pid 2048 from 203.0.113.12 and a status of 8/40 at this moment of the day
@4000000069a6d63014763eaf tcpserver: pid 2049 from 203.0.113.166 and a status of 9/40 at this moment of the day
@4000000069a6d6fa2544ea45 delivery 2050: success: did_1+0+0/ message 14350 for user105@example.com is in the mailbox now
@4000000069a6d7c305178b0f tcpserver: pid 2051 from 198.51.100.115 and a status of 11/40 at this moment of the day
@4000000069a6d88d0ee7efcd qmail-smtpd: 2052: mail from <user98@example.net> to <office@example.com> accepted, 6156 bytes
@4000000069a6d956290736e0 rblsmtpd: 198.51.100.30 pid 2053: 451 http://zen.spamhaus.org/query?ip=198.51.100.30
@4000000069a6da201cb6b6a2 rblsmtpd: 203.0.113.3 pid 2054: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069a6daea1d4b6310 tcpserver: end 2055 status 0; the connection of 203.0.113.158 was served to its end and closed
@4000000069a6dbb332675427 qmail-smtpd: 2056: mail from <user102@example.net> to <office@example.com> accepted, 6168 bytes
@4000000069a6dc7d2cf4df23 qmail-smtpd: 2057: mail from <user103@example.net> to <office@example.com> accepted, 6171 bytes
@4000000069a6dd460b9c907d tcpserver: end 2058 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069a6de1014d88520 qmail-smtpd: 2059: mail from <user105@example.net> to <office@example.com> accepted, 6177 bytes
@4000000069a6deda2621ba74 rblsmtpd: 203.0.113.1 pid 2060: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069a6dfa321451b63 qmail-smtpd: 2061: mail from <user107@example.net> to <office@example.com> accepted, 6183 bytes
@4000000069a6e06d2524b0ef rblsmtpd: 198.51.100.4 pid 2062: 451 http://zen.spamhaus.org/query?ip=198.51.100.4
@4000000069a6e13602b8e264 tcpserver: pid 2063 from 198.51.100.1 and a status of 23/40 at this moment of the day
@4000000069a6e2001356cdfd delivery 2064: success: did_1+0+0/ message 14448 for user119@example.com is in the mailbox now
@4000000069a6e2ca33b54faf tcpserver: end 2065 status 0; the connection of 192.0.2.100 was served to its end and closed
@4000000069a6e393167776d6 tcpserver: pid 2066 from 203.0.113.23 and a status of 26/40 at this moment of the day
@4000000069a6e45d33fc1bd3 rblsmtpd: 192.0.2.1 pid 2067: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069a6e52601f8a5be delivery 2068: success: did_1+0+0/ message 14476 for user123@example.com is in the mailbox now
@4000000069a6e5f00ada154b tcpserver: end 2069 status 0; the connection of 198.51.100.45 was served to its end and closed
@4000000069a6e6ba377cdaad rblsmtpd: 203.0.113.1 pid 2070: 451 http://b.barracudacentral.org/query?ip=203.0.113.1
@4000000069a6e7832025b8a5 tcpserver: end 2071 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a6e84d140306fe rblsmtpd: 192.0.2.108 pid 2072: 451 http://zen.spamhaus.org/query?ip=192.0.2.108
@4000000069a6e91635239923 delivery 2073: success: did_1+0+0/ message 14511 for user128@example.com is in the mailbox now
@4000000069a6e9e00acf204c tcpserver: pid 2074 from 203.0.113.8 and a status of 34/40 at this moment of the day
@4000000069a6eaaa2e2e4e96 tcpserver: end 2075 status 0; the connection of 198.51.100.101 was served to its end and closed
@4000000069a6eb730494b03b qmail-smtpd: 2076: mail from <user122@example.net> to <office@example.com> accepted, 6228 bytes
@4000000069a6ec3d14d4ac82 tcpserver: end 2077 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069a6ed060c805499 tcpserver: end 2078 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069a6edd00b6293e5 delivery 2079: success: did_1+0+0/ message 14553 for user134@example.com is in the mailbox now
@4000000069a6ee9a36f959bc tcpserver: pid 2080 from 198.51.100.2 and a status of 0/40 at this moment of the day
@4000000069a6ef6302ef38cb tcpserver: pid 2081 from 203.0.113.153 and a status of 1/40 at this moment of the day
@4000000069a6f02d3731c4a8 tcpserver: pid 2082 from 203.0.113.9 and a status of 2/40 at this moment of the day
@4000000069a6f0f6330c6ff6 qmail-smtpd: 2083: mail from <user129@example.net> to <office@example.com> accepted, 6249 bytes
@4000000069a6f1c02dd82515 delivery 2084: success: did_1+0+0/ message 14588 for user139@example.com is in the mailbox now
@4000000069a6f28a1a3b261f qmail-smtpd: 2085: mail from <user131@example.net> to <office@example.com> accepted, 6255 bytes
@4000000069a6f3530ae5ec69 qmail-smtpd: 2086: mail from <user132@example.net> to <office@example.com> accepted, 6258 bytes
@4000000069a6f41d2810fb07 tcpserver: end 2087 status 0; the connection of 198.51.100.50 was served to its end and closed
@4000000069a6f4e61ebb9961 qmail-smtpd: 2088: mail from <user134@example.net> to <office@example.com> accepted, 6264 bytes
@4000000069a6f5b024ac61ab tcpserver: pid 2089 from 203.0.113.3 and a status of 9/40 at this moment of the day
@4000000069a6f67a29e4af10 tcpserver: end 2090 status 0; the connection of 192.0.2.144 was served to its end and closed
@4000000069a6f743252cf11f tcpserver: end 2091 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6f80d1f768438 tcpserver: end 2092 status 0; the connection of 203.0.113.214 was served to its end and closed
@4000000069a6f8d60841970f tcpserver: end 2093 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a6f9a00999a2e4 delivery 2094: success: did_1+0+0/ message 14658 for user149@example.com is in the mailbox now
@4000000069a6fa6a22f6034b rblsmtpd: 203.0.113.2 pid 2095: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069a6fb3320e26a68 qmail-smtpd: 2096: mail from <user142@example.net> to <office@example.com> accepted, 6288 bytes
@4000000069a6fbfd281fde8a tcpserver: pid 2097 from 203.0.113.229 and a status of 17/40 at this moment of the day
@4000000069a6fcc620e1a616 delivery 2098: success: did_1+0+0/ message 14686 for user153@example.com is in the mailbox now
@4000000069a6fd9035a32d5a tcpserver: end 2099 status 0; the connection of 192.0.2.23 was served to its end and closed
@4000000069a6fe5a2e9740c6 delivery 2100: success: did_1+0+0/ message 14700 for user155@example.com is in the mailbox now
@4000000069a6ff2337215f44 delivery 2101: success: did_1+0+0/ message 14707 for user156@example.com is in the mailbox now
@4000000069a6ffed27df68c5 qmail-smtpd: 2102: mail from <user148@example.net> to <office@example.com> accepted, 6306 bytes
@4000000069a700b612ca6856 tcpserver: end 2103 status 0; the connection of 203.0.113.52 was served to its end and closed
@4000000069a701800528de56 qmail-smtpd: 2104: mail from <user150@example.net> to <office@example.com> accepted, 6312 bytes
@4000000069a7024a32520aec tcpserver: pid 2105 from 198.51.100.58 and a status of 25/40 at this moment of the day
@4000000069a7031307b6e1b6 qmail-smtpd: 2106: mail from <user152@example.net> to <office@example.com> accepted, 6318 bytes
@4000000069a703dd15d80e36 tcpserver: end 2107 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069a704a6037b0f90 qmail-smtpd: 2108: mail from <user154@example.net> to <office@example.com> accepted, 6324 bytes
@4000000069a7057004f2ff59 delivery 2109: success: did_1+0+0/ message 14763 for user164@example.com is in the mailbox now
@4000000069a7063a2362df37 rblsmtpd: 192.0.2.64 pid 2110: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.64
@4000000069a7070316bd912b tcpserver: end 2111 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a707cd04861117 tcpserver: pid 2112 from 192.0.2.4 and a status of 32/40 at this moment of the day
@4000000069a708962d89480a tcpserver: pid 2113 from 198.51.100.2 and a status of 33/40 at this moment of the day
@4000000069a70960380ea46a qmail-smtpd: 2114: mail from <user160@example.net> to <office@example.com> accepted, 6342 bytes
@4000000069a70a2a344b74d2 rblsmtpd: 198.51.100.62 pid 2115: 451 http://zen.spamhaus.org/query?ip=198.51.100.62
@4000000069a70af3301cb72c tcpserver: pid 2116 from 192.0.2.1 and a status of 36/40 at this moment of the day
@4000000069a70bbd2a8d5260 tcpserver: pid 2117 from 192.0.2.17 and a status of 37/40 at this moment of the day
@4000000069a70c860c787d35 delivery 2118: success: did_1+0+0/ message 14826 for user173@example.com is in the mailbox now
@4000000069a70d50111eda2a qmail-smtpd: 2119: mail from <user165@example.net> to <office@example.com> accepted, 6357 bytes
@4000000069a70e1a01abc4df rblsmtpd: 192.0.2.185 pid 2120: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.185
@4000000069a70ee3248c9540 qmail-smtpd: 2121: mail from <user167@example.net> to <office@example.com> accepted, 6363 bytes
@4000000069a70fad3901d9e4 tcpserver: pid 2122 from 192.0.2.14 and a status of 2/40 at this moment of the day
@4000000069a710763159548f qmail-smtpd: 2123: mail from <user169@example.net> to <office@example.com> accepted, 6369 bytes
@4000000069a711401983107d tcpserver: pid 2124 from 203.0.113.10 and a status of 4/40 at this moment of the day
@4000000069a7120a153408a4 delivery 2125: success: did_1+0+0/ message 14875 for user180@example.com is in the mailbox now
@4000000069a712d3042516f9 delivery 2126: success: did_1+0+0/ message 14882 for user181@example.com is in the mailbox now
@4000000069a7139d14525aac tcpserver: pid 2127 from 198.51.100.2 and a status of 7/40 at this moment of the day
@4000000069a71466387fb98f delivery 2128: success: did_1+0+0/ message 14896 for user183@example.com is in the mailbox now
@4000000069a71530184225b4 tcpserver: pid 2129 from 198.51.100.37 and a status of 9/40 at this moment of the day
@4000000069a715fa32a2fbda rblsmtpd: 203.0.113.52 pid 2130: 451 http://zen.spamhaus.org/query?ip=203.0.113.52
@4000000069a716c309a22757 qmail-smtpd: 2131: mail from <user177@example.net> to <office@example.com> accepted, 6393 bytes
@4000000069a7178d285b86ea tcpserver: pid 2132 from 192.0.2.1 and a status of 12/40 at this moment of the day
@4000000069a71856155cf796 tcpserver: pid 2133 from 203.0.113.59 and a status of 13/40 at this moment of the day
@4000000069a719202358a455 rblsmtpd: 192.0.2.1 pid 2134: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a719ea1643e66c delivery 2135: success: did_1+0+0/ message 14945 for user190@example.com is in the mailbox now
@4000000069a71ab3301282cd rblsmtpd: 198.51.100.32 pid 2136: 451 http://b.barracudacentral.org/query?ip=198.51.100.32
@4000000069a71b7d27b334c5 qmail-smtpd: 2137: mail from <user183@example.net> to <office@example.com> accepted, 6411 bytes
@4000000069a71c46232eea9b tcpserver: pid 2138 from 198.51.100.94 and a status of 18/40 at this moment of the day
@4000000069a71d1010aa1811 delivery 2139: success: did_1+0+0/ message 14973 for user194@example.com is in the mailbox now
@4000000069a71dda33dcadc2 delivery 2140: success: did_1+0+0/ message 14980 for user195@example.com is in the mailbox now
@4000000069a71ea3012051ee rblsmtpd: 198.51.100.11 pid 2141: 451 http://zen.spamhaus.org/query?ip=198.51.100.11
@4000000069a71f6d1735248d delivery 2142: success: did_1+0+0/ message 14994 for user197@example.com is in the mailbox now
@4000000069a720362caf35a0 qmail-smtpd: 2143: mail from <user189@example.net> to <office@example.com> accepted, 6429 bytes
@4000000069a721000852a5b5 tcpserver: pid 2144 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069a721ca355b2c53 rblsmtpd: 203.0.113.2 pid 2145: 451 http://b.barracudacentral.org/query?ip=203.0.113.2
@4000000069a72293204250b8 tcpserver: end 2146 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7235d03e66c63 tcpserver: pid 2147 from 198.51.100.121 and a status of 27/40 at this moment of the day
@4000000069a7242635812264 qmail-smtpd: 2148: mail from <user194@example.net> to <office@example.com> accepted, 6444 bytes
@4000000069a724f021efe27d qmail-smtpd: 2149: mail from <user195@example.net> to <office@example.com> accepted, 6447 bytes
@4000000069a725ba2af30683 delivery 2150: success: did_1+0+0/ message 15050 for user205@example.com is in the mailbox now
@4000000069a7268308e0186a delivery 2151: success: did_1+0+0/ message 15057 for user206@example.com is in the mailbox now
@4000000069a7274d07747451 rblsmtpd: 198.51.100.1 pid 2152: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069a7281634eef948 rblsmtpd: 192.0.2.115 pid 2153: 451 http://zen.spamhaus.org/query?ip=192.0.2.115
@4000000069a728e00f76c03c tcpserver: end 2154 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069a729aa0055f695 rblsmtpd: 203.0.113.32 pid 2155: 451 http://zen.spamhaus.org/query?ip=203.0.113.32
@4000000069a72a731b0f9cf0 rblsmtpd: 198.51.100.5 pid 2156: 451 http://zen.spamhaus.org/query?ip=198.51.100.5
@4000000069a72b3d17a6c94a qmail-smtpd: 2157: mail from <user203@example.net> to <office@example.com> accepted, 6471 bytes
@4000000069a72c0605323fe4 tcpserver: end 2158 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069a72cd00049ebcf qmail-smtpd: 2159: mail from <user205@example.net> to <office@example.com> accepted, 6477 bytes
@4000000069a72d9a07b5c3bb rblsmtpd: 198.51.100.15 pid 2160: 451 http://psbl.surriel.com/query?ip=198.51.100.15
@4000000069a72e6325cc50b3 delivery 2161: success: did_1+0+0/ message 15127 for user216@example.com is in the mailbox now
@4000000069a72f2d0dc49e9f rblsmtpd: 192.0.2.7 pid 2162: 451 http://zen.spamhaus.org/query?ip=192.0.2.7
@4000000069a72ff60d628fc3 tcpserver: pid 2163 from 192.0.2.2 and a status of 3/40 at this moment of the day
@4000000069a730c030e2a9b6 rblsmtpd: 192.0.2.203 pid 2164: 451 http://b.barracudacentral.org/query?ip=192.0.2.203
@4000000069a7318a1be18914 tcpserver: pid 2165 from 192.0.2.4 and a status of 5/40 at this moment of the day
@4000000069a732531edf1708 tcpserver: end 2166 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a7331d19997a60 delivery 2167: success: did_1+0+0/ message 15169 for user222@example.com is in the mailbox now
@4000000069a733e6067c74ab tcpserver: end 2168 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a734b01db80414 qmail-smtpd: 2169: mail from <user215@example.net> to <office@example.com> accepted, 6507 bytes
@4000000069a7357a1e595657 delivery 2170: success: did_1+0+0/ message 15190 for user225@example.com is in the mailbox now
@4000000069a73643033c9d39 tcpserver: pid 2171 from 203.0.113.47 and a status of 11/40 at this moment of the day
@4000000069a7370d0b97d458 rblsmtpd: 192.0.2.104 pid 2172: 451 http://zen.spamhaus.org/query?ip=192.0.2.104
@4000000069a737d62adbdec6 qmail-smtpd: 2173: mail from <user219@example.net> to <office@example.com> accepted, 6519 bytes
@4000000069a738a02f22df31 tcpserver: pid 2174 from 203.0.113.1 and a status of 14/40 at this moment of the day
@4000000069a7396a28caf552 delivery 2175: success: did_1+0+0/ message 15225 for user230@example.com is in the mailbox now
@4000000069a73a331e255b6b tcpserver: end 2176 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069a73afd37488601 tcpserver: end 2177 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069a73bc63a1e3419 tcpserver: end 2178 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a73c9031df1824 tcpserver: end 2179 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069a73d5a2dc9caf5 tcpserver: end 2180 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a73e230142d99c tcpserver: end 2181 status 0; the connection of 203.0.113.128 was served to its end and closed
@4000000069a73eed168f75fb qmail-smtpd: 2182: mail from <user228@example.net> to <office@example.com> accepted, 6546 bytes
@4000000069a73fb62ba3113c delivery 2183: success: did_1+0+0/ message 15281 for user238@example.com is in the mailbox now
@4000000069a74080355456ef tcpserver: pid 2184 from 192.0.2.68 and a status of 24/40 at this moment of the day
@4000000069a7414a18ad7067 delivery 2185: success: did_1+0+0/ message 15295 for user240@example.com is in the mailbox now
@4000000069a742132b92aa34 delivery 2186: success: did_1+0+0/ message 15302 for user241@example.com is in the mailbox now
@4000000069a742dd389d1b52 qmail-smtpd: 2187: mail from <user233@example.net> to <office@example.com> accepted, 6561 bytes
@4000000069a743a612e00939 rblsmtpd: 192.0.2.181 pid 2188: 451 http://zen.spamhaus.org/query?ip=192.0.2.181
@4000000069a744702f4558ed tcpserver: end 2189 status 0; the connection of 192.0.2.101 was served to its end and closed
@4000000069a7453a13d9fc3d tcpserver: pid 2190 from 192.0.2.1 and a status of 30/40 at this moment of the day
@4000000069a7460319bc1e40 delivery 2191: success: did_1+0+0/ message 15337 for user246@example.com is in the mailbox now
@4000000069a746cd33dd4a6d delivery 2192: success: did_1+0+0/ message 15344 for user247@example.com is in the mailbox now
@4000000069a7479620592b0b delivery 2193: success: did_1+0+0/ message 15351 for user248@example.com is in the mailbox now
@4000000069a748602f99c33f qmail-smtpd: 2194: mail from <user240@example.net> to <office@example.com> accepted, 6582 bytes
@4000000069a7492a17c68208 tcpserver: pid 2195 from 203.0.113.34 and a status of 35/40 at this moment of the day
@4000000069a749f30342caa3 qmail-smtpd: 2196: mail from <user242@example.net> to <office@example.com> accepted, 6588 bytes
@4000000069a74abd3992230a rblsmtpd: 203.0.113.124 pid 2197: 451 http://bl.spamcop.net/query?ip=203.0.113.124
@4000000069a74b8629bf093b qmail-smtpd: 2198: mail from <user244@example.net> to <office@example.com> accepted, 6594 bytes
@4000000069a74c5018a8492e tcpserver: end 2199 status 0; the connection of 198.51.100.77 was served to its end and closed
@4000000069a74d1a35546001 qmail-smtpd: 2200: mail from <user246@example.net> to <office@example.com> accepted, 6600 bytes
@4000000069a74de3036c515f qmail-smtpd: 2201: mail from <user247@example.net> to <office@example.com> accepted, 6603 bytes
@4000000069a74ead0083e517 qmail-smtpd: 2202: mail from <user248@example.net> to <office@example.com> accepted, 6606 bytes
@4000000069a74f761622a78c tcpserver: end 2203 status 0; the connection of 198.51.100.119 was served to its end and closed
@4000000069a750401c1c4b10 qmail-smtpd: 2204: mail from <user250@example.net> to <office@example.com> accepted, 6612 bytes
@4000000069a7510a29deb13c tcpserver: end 2205 status 0; the connection of 203.0.113.40 was served to its end and closed
@4000000069a751d31383de94 tcpserver: pid 2206 from 192.0.2.1 and a status of 6/40 at this moment of the day
@4000000069a7529d2bb41ddb tcpserver: pid 2207 from 192.0.2.37 and a status of 7/40 at this moment of the day
@4000000069a75366333807cd rblsmtpd: 203.0.113.185 pid 2208: 451 http://zen.spamhaus.org/query?ip=203.0.113.185
@4000000069a7543009feb9b2 tcpserver: end 2209 status 0; the connection of 198.51.100.73 was served to its end and closed
@4000000069a754fa08291ee2 rblsmtpd: 198.51.100.185 pid 2210: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.185
@4000000069a755c33a86e68b qmail-smtpd: 2211: mail from <user257@example.net> to <office@example.com> accepted, 6633 bytes
@4000000069a7568d12d3ddd2 tcpserver: end 2212 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7575633f52a3e tcpserver: pid 2213 from 203.0.113.151 and a status of 13/40 at this moment of the day
@4000000069a758200c9b2960 tcpserver: end 2214 status 0; the connection of 198.51.100.156 was served to its end and closed
@4000000069a758ea08c330db tcpserver: end 2215 status 0; the connection of 198.51.100.69 was served to its end and closed
@4000000069a759b327e15e21 delivery 2216: success: did_1+0+0/ message 15512 for user271@example.com is in the mailbox now
@4000000069a75a7d1382a5ce tcpserver: pid 2217 from 192.0.2.1 and a status of 17/40 at this moment of the day
@4000000069a75b462b7c783c tcpserver: pid 2218 from 192.0.2.94 and a status of 18/40 at this moment of the day
@4000000069a75c103b63ee44 tcpserver: end 2219 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069a75cda108bca8d delivery 2220: success: did_1+0+0/ message 15540 for user275@example.com is in the mailbox now
@4000000069a75da31f369150 delivery 2221: success: did_1+0+0/ message 15547 for user276@example.com is in the mailbox now
@4000000069a75e6d3618d974 tcpserver: pid 2222 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069a75f36371bfe01 qmail-smtpd: 2223: mail from <user269@example.net> to <office@example.com> accepted, 6669 bytes
@4000000069a7600023850001 rblsmtpd: 198.51.100.1 pid 2224: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069a760ca31b9f3fe tcpserver: pid 2225 from 203.0.113.23 and a status of 25/40 at this moment of the day
@4000000069a76193232f0a09 tcpserver: end 2226 status 0; the connection of 198.51.100.195 was served to its end and closed
@4000000069a7625d386b5e2e tcpserver: pid 2227 from 192.0.2.59 and a status of 27/40 at this moment of the day
@4000000069a7632631e0acb6 delivery 2228: success: did_1+0+0/ message 15596 for user283@example.com is in the mailbox now
@4000000069a763f016509be9 tcpserver: end 2229 status 0; the connection of 192.0.2.169 was served to its end and closed
@4000000069a764ba15fb5f8a tcpserver: pid 2230 from 203.0.113.43 and a status of 30/40 at this moment of the day
@4000000069a7658316969a6a qmail-smtpd: 2231: mail from <user277@example.net> to <office@example.com> accepted, 6693 bytes
@4000000069a7664d021a33b1 qmail-smtpd: 2232: mail from <user278@example.net> to <office@example.com> accepted, 6696 bytes
@4000000069a7671621204ccd qmail-smtpd: 2233: mail from <user279@example.net> to <office@example.com> accepted, 6699 bytes
@4000000069a767e00eaeac10 qmail-smtpd: 2234: mail from <user280@example.net> to <office@example.com> accepted, 6702 bytes
@4000000069a768aa0bfa77f5 rblsmtpd: 192.0.2.26 pid 2235: 451 http://zen.spamhaus.org/query?ip=192.0.2.26
@4000000069a76973392d2660 tcpserver: pid 2236 from 2001:db8:8b::a1e6 and a status of 36/40 at this moment of the day
@4000000069a76a3d016fe8c0 tcpserver: pid 2237 from 192.0.2.43 and a status of 37/40 at this moment of the day
@4000000069a76b063343b62c delivery 2238: success: did_1+0+0/ message 15666 for user293@example.com is in the mailbox now
@4000000069a76bd0059c9846 delivery 2239: success: did_1+0+0/ message 15673 for user294@example.com is in the mailbox now
@4000000069a76c9a16357114 qmail-smtpd: 2240: mail from <user286@example.net> to <office@example.com> accepted, 6720 bytes
@4000000069a76d632ceb630f tcpserver: pid 2241 from 198.51.100.58 and a status of 1/40 at this moment of the day
@4000000069a76e2d2e8efe77 tcpserver: pid 2242 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069a76ef604d7dae3 qmail-smtpd: 2243: mail from <user289@example.net> to <office@example.com> accepted, 6729 bytes
@4000000069a76fc015855df5 tcpserver: pid 2244 from 192.0.2.3 and a status of 4/40 at this moment of the day
@4000000069a7708a32ab9b48 rblsmtpd: 192.0.2.41 pid 2245: 451 http://bl.spamcop.net/query?ip=192.0.2.41
@4000000069a771532d90371b tcpserver: pid 2246 from 192.0.2.27 and a status of 6/40 at this moment of the day
@4000000069a7721d056b438e qmail-smtpd: 2247: mail from <user293@example.net> to <office@example.com> accepted, 6741 bytes
@4000000069a772e638b6fe42 tcpserver: pid 2248 from 198.51.100.148 and a status of 8/40 at this moment of the day
@4000000069a773b01236c7da tcpserver: pid 2249 from 203.0.113.122 and a status of 9/40 at this moment of the day
@4000000069a7747a25f8123d rblsmtpd: 198.51.100.5 pid 2250: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.5
@4000000069a7754333c7c782 tcpserver: pid 2251 from 192.0.2.147 and a status of 11/40 at this moment of the day
@4000000069a7760d2d8c7498 rblsmtpd: 203.0.113.125 pid 2252: 451 http://zen.spamhaus.org/query?ip=203.0.113.125
@4000000069a776d6081fc357 rblsmtpd: 192.0.2.1 pid 2253: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a777a018858833 qmail-smtpd: 2254: mail from <user300@example.net> to <office@example.com> accepted, 6762 bytes
@4000000069a7786a2a17a9e7 delivery 2255: success: did_1+0+0/ message 15785 for user310@example.com is in the mailbox now
@4000000069a7793314bc3711 delivery 2256: success: did_1+0+0/ message 15792 for user311@example.com is in the mailbox now
@4000000069a779fd1783ec89 qmail-smtpd: 2257: mail from <user303@example.net> to <office@example.com> accepted, 6771 bytes
@4000000069a77ac60305dfe6 tcpserver: pid 2258 from 192.0.2.1 and a status of 18/40 at this moment of the day
@4000000069a77b900add8d38 delivery 2259: success: did_1+0+0/ message 15813 for user314@example.com is in the mailbox now
@4000000069a77c5a1aa2e8c9 tcpserver: pid 2260 from 192.0.2.137 and a status of 20/40 at this moment of the day
@4000000069a77d2325820326 delivery 2261: success: did_1+0+0/ message 15827 for user316@example.com is in the mailbox now
@4000000069a77ded35633302 delivery 2262: success: did_1+0+0/ message 15834 for user317@example.com is in the mailbox now
@4000000069a77eb6182d4498 qmail-smtpd: 2263: mail from <user309@example.net> to <office@example.com> accepted, 6789 bytes
@4000000069a77f800424cbfc tcpserver: end 2264 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7804a2d2e119a qmail-smtpd: 2265: mail from <user311@example.net> to <office@example.com> accepted, 6795 bytes
@4000000069a781131c20344c delivery 2266: success: did_1+0+0/ message 15862 for user321@example.com is in the mailbox now
@4000000069a781dd2d5b58b3 qmail-smtpd: 2267: mail from <user313@example.net> to <office@example.com> accepted, 6801 bytes
@4000000069a782a61e0247b1 qmail-smtpd: 2268: mail from <user314@example.net> to <office@example.com> accepted, 6804 bytes
@4000000069a78370285a049d tcpserver: pid 2269 from 192.0.2.1 and a status of 29/40 at this moment of the day
@4000000069a7843a062cf71d delivery 2270: success: did_1+0+0/ message 15890 for user325@example.com is in the mailbox now
@4000000069a785030388b22f delivery 2271: success: did_1+0+0/ message 15897 for user326@example.com is in the mailbox now
@4000000069a785cd11865015 tcpserver: end 2272 status 0; the connection of 192.0.2.19 was served to its end and closed
@4000000069a7869627d54bd5 delivery 2273: success: did_1+0+0/ message 15911 for user328@example.com is in the mailbox now
@4000000069a78760067b32f0 rblsmtpd: 192.0.2.51 pid 2274: 451 http://b.barracudacentral.org/query?ip=192.0.2.51
@4000000069a7882a195692df tcpserver: end 2275 status 0; the connection of 198.51.100.106 was served to its end and closed
@4000000069a788f325cdd3b0 qmail-smtpd: 2276: mail from <user322@example.net> to <office@example.com> accepted, 6828 bytes
@4000000069a789bd0d4a9dee qmail-smtpd: 2277: mail from <user323@example.net> to <office@example.com> accepted, 6831 bytes
@4000000069a78a8606747100 tcpserver: pid 2278 from 198.51.100.54 and a status of 38/40 at this moment of the day
@4000000069a78b501f90b3be qmail-smtpd: 2279: mail from <user325@example.net> to <office@example.com> accepted, 6837 bytes
@4000000069a78c1a1770088a rblsmtpd: 192.0.2.48 pid 2280: 451 http://zen.spamhaus.org/query?ip=192.0.2.48
@4000000069a78ce339708a29 tcpserver: end 2281 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a78dad38abfa15 tcpserver: pid 2282 from 192.0.2.16 and a status of 2/40 at this moment of the day
@4000000069a78e76351acb72 delivery 2283: success: did_1+0+0/ message 15981 for user338@example.com is in the mailbox now
@4000000069a78f4021227914 tcpserver: pid 2284 from 192.0.2.37 and a status of 4/40 at this moment of the day
@4000000069a7900a3b345ce4 qmail-smtpd: 2285: mail from <user331@example.net> to <office@example.com> accepted, 6855 bytes
@4000000069a790d31e1ccf2a tcpserver: pid 2286 from 192.0.2.77 and a status of 6/40 at this moment of the day
@4000000069a7919d33080462 tcpserver: end 2287 status 0; the connection of 192.0.2.21 was served to its end and closed
@4000000069a7926614555dcb qmail-smtpd: 2288: mail from <user334@example.net> to <office@example.com> accepted, 6864 bytes
@4000000069a7933002383e51 tcpserver: pid 2289 from 192.0.2.20 and a status of 9/40 at this moment of the day
@4000000069a793fa1e07abe1 rblsmtpd: 192.0.2.131 pid 2290: 451 http://zen.spamhaus.org/query?ip=192.0.2.131
@4000000069a794c329572340 tcpserver: pid 2291 from 192.0.2.15 and a status of 11/40 at this moment of the day
@4000000069a7958d1ad22b9c delivery 2292: success: did_1+0+0/ message 16044 for user347@example.com is in the mailbox now
@4000000069a796563a7188a1 delivery 2293: success: did_1+0+0/ message 16051 for user348@example.com is in the mailbox now
@4000000069a797202aaab318 qmail-smtpd: 2294: mail from <user340@example.net> to <office@example.com> accepted, 6882 bytes
@4000000069a797ea034989cb tcpserver: pid 2295 from 198.51.100.52 and a status of 15/40 at this moment of the day
@4000000069a798b31a8c48eb delivery 2296: success: did_1+0+0/ message 16072 for user351@example.com is in the mailbox now
@4000000069a7997d14a7b6fb delivery 2297: success: did_1+0+0/ message 16079 for user352@example.com is in the mailbox now
@4000000069a79a4638db1234 delivery 2298: success: did_1+0+0/ message 16086 for user353@example.com is in the mailbox now
@4000000069a79b101f9bca52 rblsmtpd: 192.0.2.1 pid 2299: 451 http://psbl.surriel.com/query?ip=192.0.2.1
@4000000069a79bda249e1d04 delivery 2300: success: did_1+0+0/ message 16100 for user355@example.com is in the mailbox now
@4000000069a79ca31bc5c797 delivery 2301: success: did_1+0+0/ message 16107 for user356@example.com is in the mailbox now
@4000000069a79d6d00172c1a tcpserver: pid 2302 from 192.0.2.184 and a status of 22/40 at this moment of the day
@4000000069a79e360321b5f5 qmail-smtpd: 2303: mail from <user349@example.net> to <office@example.com> accepted, 6909 bytes
@4000000069a79f00223d7b9b tcpserver: pid 2304 from 192.0.2.194 and a status of 24/40 at this moment of the day
@4000000069a79fca18a1a37e delivery 2305: success: did_1+0+0/ message 16135 for user360@example.com is in the mailbox now
@4000000069a7a0932e36dfcc qmail-smtpd: 2306: mail from <user352@example.net> to <office@example.com> accepted, 6918 bytes
@4000000069a7a15d147d1f7e delivery 2307: success: did_1+0+0/ message 16149 for user362@example.com is in the mailbox now
@4000000069a7a226394d34d8 tcpserver: pid 2308 from 203.0.113.82 and a status of 28/40 at this moment of the day
@4000000069a7a2f00b06a474 rblsmtpd: 198.51.100.4 pid 2309: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.4
@4000000069a7a3ba12b0f5e2 tcpserver: end 2310 status 0; the connection of 198.51.100.194 was served to its end and closed
@4000000069a7a48303ca0b4c tcpserver: pid 2311 from 192.0.2.28 and a status of 31/40 at this moment of the day
@4000000069a7a54d0f1443b7 qmail-smtpd: 2312: mail from <user358@example.net> to <office@example.com> accepted, 6936 bytes
@4000000069a7a6161a35d958 tcpserver: end 2313 status 0; the connection of 198.51.100.131 was served to its end and closed
@4000000069a7a6e01b9e536c tcpserver: pid 2314 from 192.0.2.15 and a status of 34/40 at this moment of the day
@4000000069a7a7aa03083c0e rblsmtpd: 203.0.113.7 pid 2315: 451 http://psbl.surriel.com/query?ip=203.0.113.7
@4000000069a7a8731af47cbd rblsmtpd: 198.51.100.1 pid 2316: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069a7a93d222fe01a delivery 2317: success: did_1+0+0/ message 16219 for user372@example.com is in the mailbox now
@4000000069a7aa06344fa012 rblsmtpd: 203.0.113.1 pid 2318: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069a7aad03918d48a qmail-smtpd: 2319: mail from <user365@example.net> to <office@example.com> accepted, 6957 bytes
@4000000069a7ab9a015b745b qmail-smtpd: 2320: mail from <user366@example.net> to <office@example.com> accepted, 6960 bytes
@4000000069a7ac6333ca71ea tcpserver: pid 2321 from 192.0.2.2 and a status of 1/40 at this moment of the day
@4000000069a7ad2d1149585a delivery 2322: success: did_1+0+0/ message 16254 for user377@example.com is in the mailbox now
@4000000069a7adf60a227e4e tcpserver: pid 2323 from 2001:db8:d6::6538 and a status of 3/40 at this moment of the day
@4000000069a7aec01c9cc26a tcpserver: end 2324 status 0; the connection of 198.51.100.32 was served to its end and closed
@4000000069a7af8a2e09c68e delivery 2325: success: did_1+0+0/ message 16275 for user380@example.com is in the mailbox now
@4000000069a7b0531839f506 tcpserver: pid 2326 from 203.0.113.191 and a status of 6/40 at this moment of the day
@4000000069a7b11d04804f64 qmail-smtpd: 2327: mail from <user373@example.net> to <office@example.com> accepted, 6981 bytes
@4000000069a7b1e61bb34a9c delivery 2328: success: did_1+0+0/ message 16296 for user383@example.com is in the mailbox now
@4000000069a7b2b0339305ae tcpserver: end 2329 status 0; the connection of 198.51.100.197 was served to its end and closed
@4000000069a7b37a0450d37f tcpserver: pid 2330 from 192.0.2.52 and a status of 10/40 at this moment of the day
@4000000069a7b4431e052895 tcpserver: end 2331 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7b50d2a9a9f99 qmail-smtpd: 2332: mail from <user378@example.net> to <office@example.com> accepted, 6996 bytes
@4000000069a7b5d63392e27b qmail-smtpd: 2333: mail from <user379@example.net> to <office@example.com> accepted, 6999 bytes
@4000000069a7b6a0140f1b7d rblsmtpd: 198.51.100.2 pid 2334: 451 http://bl.spamcop.net/query?ip=198.51.100.2
@4000000069a7b76a1a69de03 tcpserver: end 2335 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069a7b83317b2b1f5 tcpserver: pid 2336 from 192.0.2.34 and a status of 16/40 at this moment of the day
@4000000069a7b8fd1128df37 delivery 2337: success: did_1+0+0/ message 16359 for user3@example.com is in the mailbox now
@4000000069a7b9c60be98ac3 delivery 2338: success: did_1+0+0/ message 16366 for user4@example.com is in the mailbox now
@4000000069a7ba90364e394e delivery 2339: success: did_1+0+0/ message 16373 for user5@example.com is in the mailbox now
@4000000069a7bb5a2b532286 tcpserver: pid 2340 from 192.0.2.53 and a status of 20/40 at this moment of the day
@4000000069a7bc232f31d7ae rblsmtpd: 198.51.100.4 pid 2341: 451 http://zen.spamhaus.org/query?ip=198.51.100.4
@4000000069a7bced01ff8570 delivery 2342: success: did_1+0+0/ message 16394 for user8@example.com is in the mailbox now
@4000000069a7bdb60d0564d2 qmail-smtpd: 2343: mail from <user389@example.net> to <office@example.com> accepted, 7029 bytes
@4000000069a7be80269b65b2 delivery 2344: success: did_1+0+0/ message 16408 for user10@example.com is in the mailbox now
@4000000069a7bf4a06087f90 tcpserver: end 2345 status 0; the connection of 203.0.113.82 was served to its end and closed
@4000000069a7c01305cb4848 delivery 2346: success: did_1+0+0/ message 16422 for user12@example.com is in the mailbox now
@4000000069a7c0dd05acb4cc delivery 2347: success: did_1+0+0/ message 16429 for user13@example.com is in the mailbox now
@4000000069a7c1a625004a6e tcpserver: end 2348 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069a7c27007329bba tcpserver: pid 2349 from 192.0.2.1 and a status of 29/40 at this moment of the day
@4000000069a7c33a03c821ac delivery 2350: success: did_1+0+0/ message 16450 for user16@example.com is in the mailbox now
@4000000069a7c40334a2e051 rblsmtpd: 203.0.113.10 pid 2351: 451 http://psbl.surriel.com/query?ip=203.0.113.10
@4000000069a7c4cd321737ce tcpserver: pid 2352 from 203.0.113.225 and a status of 32/40 at this moment of the day
@4000000069a7c59631b35639 tcpserver: end 2353 status 0; the connection of 198.51.100.136 was served to its end and closed
@4000000069a7c66019b90caa tcpserver: end 2354 status 0; the connection of 198.51.100.128 was served to its end and closed
@4000000069a7c72a0b2c4cce delivery 2355: success: did_1+0+0/ message 16485 for user21@example.com is in the mailbox now
@4000000069a7c7f32f04aac0 tcpserver: pid 2356 from 192.0.2.15 and a status of 36/40 at this moment of the day
@4000000069a7c8bd1fd357a6 delivery 2357: success: did_1+0+0/ message 16499 for user23@example.com is in the mailbox now
@4000000069a7c9861bb6d5aa tcpserver: pid 2358 from 192.0.2.1 and a status of 38/40 at this moment of the day
@4000000069a7ca50077ea50c qmail-smtpd: 2359: mail from <user405@example.net> to <office@example.com> accepted, 7077 bytes
@4000000069a7cb1a1e591d88 delivery 2360: success: did_1+0+0/ message 16520 for user26@example.com is in the mailbox now
@4000000069a7cbe31abe37e0 rblsmtpd: 192.0.2.1 pid 2361: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a7ccad109d38cd qmail-smtpd: 2362: mail from <user408@example.net> to <office@example.com> accepted, 7086 bytes
@4000000069a7cd76295a2b48 qmail-smtpd: 2363: mail from <user409@example.net> to <office@example.com> accepted, 7089 bytes
@4000000069a7ce40081f29dd qmail-smtpd: 2364: mail from <user410@example.net> to <office@example.com> accepted, 7092 bytes
@4000000069a7cf0a38f5866b tcpserver: pid 2365 from 198.51.100.225 and a status of 5/40 at this moment of the day
@4000000069a7cfd308c1af8e delivery 2366: success: did_1+0+0/ message 16562 for user32@example.com is in the mailbox now
@4000000069a7d09d21423b78 tcpserver: end 2367 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069a7d1661162f227 delivery 2368: success: did_1+0+0/ message 16576 for user34@example.com is in the mailbox now
@4000000069a7d23012fe2e98 qmail-smtpd: 2369: mail from <user415@example.net> to <office@example.com> accepted, 7107 bytes
@4000000069a7d2fa029a10b0 rblsmtpd: 203.0.113.120 pid 2370: 451 http://zen.spamhaus.org/query?ip=203.0.113.120
@4000000069a7d3c337df19ff tcpserver: end 2371 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7d48d2049f8c9 tcpserver: pid 2372 from 198.51.100.1 and a status of 12/40 at this moment of the day
@4000000069a7d55609e71a07 delivery 2373: success: did_1+0+0/ message 16611 for user39@example.com is in the mailbox now
@4000000069a7d6202a114efb delivery 2374: success: did_1+0+0/ message 16618 for user40@example.com is in the mailbox now
@4000000069a7d6ea1e915f0a tcpserver: end 2375 status 0; the connection of 198.51.100.65 was served to its end and closed
@4000000069a7d7b318987d87 delivery 2376: success: did_1+0+0/ message 16632 for user42@example.com is in the mailbox now
@4000000069a7d87d1ebd13e0 qmail-smtpd: 2377: mail from <user423@example.net> to <office@example.com> accepted, 7131 bytes
@4000000069a7d9461a43b08e rblsmtpd: 203.0.113.119 pid 2378: 451 http://b.barracudacentral.org/query?ip=203.0.113.119
@4000000069a7da103643de87 delivery 2379: success: did_1+0+0/ message 16653 for user45@example.com is in the mailbox now
@4000000069a7dada3b519655 qmail-smtpd: 2380: mail from <user426@example.net> to <office@example.com> accepted, 7140 bytes
@4000000069a7dba32d17eb38 qmail-smtpd: 2381: mail from <user427@example.net> to <office@example.com> accepted, 7143 bytes
@4000000069a7dc6d3987a04e tcpserver: end 2382 status 0; the connection of 198.51.100.105 was served to its end and closed
@4000000069a7dd360cdace55 qmail-smtpd: 2383: mail from <user429@example.net> to <office@example.com> accepted, 7149 bytes
@4000000069a7de0037268e61 rblsmtpd: 198.51.100.84 pid 2384: 451 http://zen.spamhaus.org/query?ip=198.51.100.84
@4000000069a7deca2ef4bee9 tcpserver: end 2385 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069a7df93390d1b7b tcpserver: end 2386 status 0; the connection of 203.0.113.88 was served to its end and closed
@4000000069a7e05d11a37348 tcpserver: pid 2387 from 192.0.2.1 and a status of 27/40 at this moment of the day
@4000000069a7e126008fbd05 delivery 2388: success: did_1+0+0/ message 16716 for user54@example.com is in the mailbox now
@4000000069a7e1f036063b46 rblsmtpd: 192.0.2.115 pid 2389: 451 http://zen.spamhaus.org/query?ip=192.0.2.115
@4000000069a7e2ba1df01015 delivery 2390: success: did_1+0+0/ message 16730 for user56@example.com is in the mailbox now
@4000000069a7e3831d7548f2 tcpserver: end 2391 status 0; the connection of 198.51.100.17 was served to its end and closed
@4000000069a7e44d2bc1f44a delivery 2392: success: did_1+0+0/ message 16744 for user58@example.com is in the mailbox now
@4000000069a7e516335d56ca delivery 2393: success: did_1+0+0/ message 16751 for user59@example.com is in the mailbox now
@4000000069a7e5e035da814d rblsmtpd: 192.0.2.56 pid 2394: 451 http://zen.spamhaus.org/query?ip=192.0.2.56
@4000000069a7e6aa1e850f1c qmail-smtpd: 2395: mail from <user441@example.net> to <office@example.com> accepted, 7185 bytes
@4000000069a7e773294ebad3 rblsmtpd: 203.0.113.62 pid 2396: 451 http://bl.spamcop.net/query?ip=203.0.113.62
@4000000069a7e83d3af8c427 rblsmtpd: 203.0.113.18 pid 2397: 451 http://zen.spamhaus.org/query?ip=203.0.113.18
@4000000069a7e9060773d595 delivery 2398: success: did_1+0+0/ message 16786 for user64@example.com is in the mailbox now
@4000000069a7e9d00a2a5dde qmail-smtpd: 2399: mail from <user445@example.net> to <office@example.com> accepted, 7197 bytes
@4000000069a7ea9a0327fe4b qmail-smtpd: 2400: mail from <user446@example.net> to <office@example.com> accepted, 7200 bytes
@4000000069a7eb632f6a39a4 tcpserver: end 2401 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7ec2d19f823f5 tcpserver: end 2402 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7ecf6352aca43 qmail-smtpd: 2403: mail from <user449@example.net> to <office@example.com> accepted, 7209 bytes
@4000000069a7edc023ff295a delivery 2404: success: did_1+0+0/ message 16828 for user70@example.com is in the mailbox now
@4000000069a7ee8a03f9c3de qmail-smtpd: 2405: mail from <user451@example.net> to <office@example.com> accepted, 7215 bytes
@4000000069a7ef5318edaf80 tcpserver: pid 2406 from 203.0.113.1 and a status of 6/40 at this moment of the day
@4000000069a7f01d27477059 qmail-smtpd: 2407: mail from <user453@example.net> to <office@example.com> accepted, 7221 bytes
@4000000069a7f0e60477e29d rblsmtpd: 192.0.2.64 pid 2408: 451 http://bl.spamcop.net/query?ip=192.0.2.64
@4000000069a7f1b014c62cf8 tcpserver: end 2409 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069a7f27a3a138790 tcpserver: pid 2410 from 192.0.2.146 and a status of 10/40 at this moment of the day
@4000000069a7f34329d2a89e tcpserver: end 2411 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069a7f40d2e0f454f tcpserver: pid 2412 from 192.0.2.23 and a status of 12/40 at this moment of the day
@4000000069a7f4d6153c3f04 delivery 2413: success: did_1+0+0/ message 16891 for user79@example.com is in the mailbox now
@4000000069a7f5a0030d1d42 tcpserver: end 2414 status 0; the connection of 203.0.113.123 was served to its end and closed
@4000000069a7f66a0d07a58f tcpserver: pid 2415 from 198.51.100.99 and a status of 15/40 at this moment of the day
@4000000069a7f73308385514 delivery 2416: success: did_1+0+0/ message 16912 for user82@example.com is in the mailbox now
@4000000069a7f7fd2c914496 qmail-smtpd: 2417: mail from <user463@example.net> to <office@example.com> accepted, 7251 bytes
@4000000069a7f8c6383ed71b rblsmtpd: 192.0.2.71 pid 2418: 451 http://b.barracudacentral.org/query?ip=192.0.2.71
@4000000069a7f9902ec02dd5 tcpserver: end 2419 status 0; the connection of 198.51.100.140 was served to its end and closed
@4000000069a7fa5a349e3b8e qmail-smtpd: 2420: mail from <user466@example.net> to <office@example.com> accepted, 7260 bytes
@4000000069a7fb2330c89220 delivery 2421: success: did_1+0+0/ message 16947 for user87@example.com is in the mailbox now
@4000000069a7fbed21fd30fd tcpserver: end 2422 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a7fcb636e288b6 qmail-smtpd: 2423: mail from <user469@example.net> to <office@example.com> accepted, 7269 bytes
@4000000069a7fd8030a42063 tcpserver: end 2424 status 0; the connection of 192.0.2.83 was served to its end and closed
@4000000069a7fe4a21577ae7 rblsmtpd: 198.51.100.30 pid 2425: 451 http://zen.spamhaus.org/query?ip=198.51.100.30
@4000000069a7ff13234f7888 tcpserver: end 2426 status 0; the connection of 198.51.100.19 was served to its end and closed
@4000000069a7ffdd193981ab qmail-smtpd: 2427: mail from <user473@example.net> to <office@example.com> accepted, 7281 bytes
@4000000069a800a61f59a820 delivery 2428: success: did_1+0+0/ message 16996 for user94@example.com is in the mailbox now
@4000000069a801701c6b6ceb tcpserver: end 2429 status 0; the connection of 192.0.2.62 was served to its end and closed
@4000000069a8023a1eeea4cf qmail-smtpd: 2430: mail from <user476@example.net> to <office@example.com> accepted, 7290 bytes
@4000000069a803030986e250 rblsmtpd: 198.51.100.14 pid 2431: 451 http://zen.spamhaus.org/query?ip=198.51.100.14
@4000000069a803cd0227445c tcpserver: pid 2432 from 2001:db8:50::c85f and a status of 32/40 at this moment of the day
@4000000069a80496024e2f5f tcpserver: pid 2433 from 198.51.100.10 and a status of 33/40 at this moment of the day
@4000000069a8056018458343 tcpserver: pid 2434 from 192.0.2.231 and a status of 34/40 at this moment of the day
@4000000069a8062a3a29905a tcpserver: end 2435 status 0; the connection of 198.51.100.16 was served to its end and closed
@4000000069a806f30f889883 tcpserver: end 2436 status 0; the connection of 192.0.2.99 was served to its end and closed
@4000000069a807bd21503fdc delivery 2437: success: did_1+0+0/ message 17059 for user103@example.com is in the mailbox now
@4000000069a808863839b1e5 delivery 2438: success: did_1+0+0/ message 17066 for user104@example.com is in the mailbox now
@4000000069a809500d93f2d5 qmail-smtpd: 2439: mail from <user485@example.net> to <office@example.com> accepted, 7317 bytes
@4000000069a80a1a29eb1497 tcpserver: pid 2440 from 192.0.2.86 and a status of 0/40 at this moment of the day
@4000000069a80ae313a98f2d qmail-smtpd: 2441: mail from <user487@example.net> to <office@example.com> accepted, 7323 bytes
@4000000069a80bad05e95c9b tcpserver: pid 2442 from 2001:db8:8b::a1e6 and a status of 2/40 at this moment of the day
@4000000069a80c76318ce5ee tcpserver: end 2443 status 0; the connection of 203.0.113.33 was served to its end and closed
@4000000069a80d4029890ba3 qmail-smtpd: 2444: mail from <user490@example.net> to <office@example.com> accepted, 7332 bytes
@4000000069a80e0a327847ce qmail-smtpd: 2445: mail from <user491@example.net> to <office@example.com> accepted, 7335 bytes
@4000000069a80ed338b31d10 qmail-smtpd: 2446: mail from <user492@example.net> to <office@example.com> accepted, 7338 bytes
@4000000069a80f9d0c18a380 tcpserver: pid 2447 from 198.51.100.1 and a status of 7/40 at this moment of the day
@4000000069a810662c7c99a5 qmail-smtpd: 2448: mail from <user494@example.net> to <office@example.com> accepted, 7344 bytes
@4000000069a81130070c0898 tcpserver: end 2449 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069a811fa23902760 rblsmtpd: 192.0.2.68 pid 2450: 451 http://zen.spamhaus.org/query?ip=192.0.2.68
@4000000069a812c3241018ed tcpserver: end 2451 status 0; the connection of 192.0.2.40 was served to its end and closed
@4000000069a8138d1c5df221 delivery 2452: success: did_1+0+0/ message 17164 for user118@example.com is in the mailbox now
@4000000069a814563ac4fcf0 tcpserver: pid 2453 from 203.0.113.5 and a status of 13/40 at this moment of the day
@4000000069a815203aaca950 tcpserver: pid 2454 from 2001:db8:8b::a1e6 and a status of 14/40 at this moment of the day
@4000000069a815ea25b480f0 tcpserver: pid 2455 from 192.0.2.153 and a status of 15/40 at this moment of the day
@4000000069a816b30212b4a6 tcpserver: end 2456 status 0; the connection of 203.0.113.201 was served to its end and closed
@4000000069a8177d1955bddc delivery 2457: success: did_1+0+0/ message 17199 for user123@example.com is in the mailbox now
@4000000069a8184630bbde3d rblsmtpd: 192.0.2.14 pid 2458: 451 http://zen.spamhaus.org/query?ip=192.0.2.14
@4000000069a819100c24c8a6 tcpserver: end 2459 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069a819da3679b13f qmail-smtpd: 2460: mail from <user506@example.net> to <office@example.com> accepted, 7380 bytes
@4000000069a81aa32ed3da26 rblsmtpd: 203.0.113.52 pid 2461: 451 http://zen.spamhaus.org/query?ip=203.0.113.52
@4000000069a81b6d3305debe qmail-smtpd: 2462: mail from <user508@example.net> to <office@example.com> accepted, 7386 bytes
@4000000069a81c363192ee85 tcpserver: end 2463 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069a81d00370b6fc4 qmail-smtpd: 2464: mail from <user510@example.net> to <office@example.com> accepted, 7392 bytes
@4000000069a81dca1bcfbcf7 rblsmtpd: 203.0.113.38 pid 2465: 451 http://zen.spamhaus.org/query?ip=203.0.113.38
@4000000069a81e930ffef065 tcpserver: pid 2466 from 198.51.100.11 and a status of 26/40 at this moment of the day
@4000000069a81f5d068c3691 tcpserver: pid 2467 from 2001:db8:8b::a1e6 and a status of 27/40 at this moment of the day
@4000000069a820262710584e delivery 2468: success: did_1+0+0/ message 17276 for user134@example.com is in the mailbox now
@4000000069a820f01e740abe tcpserver: end 2469 status 0; the connection of 203.0.113.99 was served to its end and closed
@4000000069a821ba2fe61e3a tcpserver: pid 2470 from 203.0.113.69 and a status of 30/40 at this moment of the day
@4000000069a822833ae01519 qmail-smtpd: 2471: mail from <user517@example.net> to <office@example.com> accepted, 7413 bytes
@4000000069a8234d39c58e83 qmail-smtpd: 2472: mail from <user518@example.net> to <office@example.com> accepted, 7416 bytes
@4000000069a824160af3c16d tcpserver: pid 2473 from 203.0.113.18 and a status of 33/40 at this moment of the day
@4000000069a824e019d22fab tcpserver: pid 2474 from 192.0.2.225 and a status of 34/40 at this moment of the day
@4000000069a825aa1ec36d9c tcpserver: pid 2475 from 192.0.2.126 and a status of 35/40 at this moment of the day
@4000000069a8267311dcdc5c rblsmtpd: 192.0.2.71 pid 2476: 451 http://psbl.surriel.com/query?ip=192.0.2.71
@4000000069a8273d095d4fd9 tcpserver: end 2477 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a828060b627e7c delivery 2478: success: did_1+0+0/ message 17346 for user144@example.com is in the mailbox now
@4000000069a828d025fa78e4 tcpserver: end 2479 status 0; the connection of 203.0.113.125 was served to its end and closed
@4000000069a8299a39289684 rblsmtpd: 192.0.2.168 pid 2480: 451 http://zen.spamhaus.org/query?ip=192.0.2.168
@4000000069a82a6334e8c3b1 qmail-smtpd: 2481: mail from <user527@example.net> to <office@example.com> accepted, 7443 bytes
@4000000069a82b2d3a3be040 delivery 2482: success: did_1+0+0/ message 17374 for user148@example.com is in the mailbox now
@4000000069a82bf61601218c tcpserver: pid 2483 from 198.51.100.18 and a status of 3/40 at this moment of the day
@4000000069a82cc011c138e1 delivery 2484: success: did_1+0+0/ message 17388 for user150@example.com is in the mailbox now
@4000000069a82d8a13d4ef22 delivery 2485: success: did_1+0+0/ message 17395 for user151@example.com is in the mailbox now
@4000000069a82e531bf2ff2e tcpserver: pid 2486 from 192.0.2.168 and a status of 6/40 at this moment of the day
@4000000069a82f1d3a6a0e62 delivery 2487: success: did_1+0+0/ message 17409 for user153@example.com is in the mailbox now
@4000000069a82fe637f6f50b tcpserver: end 2488 status 0; the connection of 192.0.2.11 was served to its end and closed
@4000000069a830b01502bca3 tcpserver: pid 2489 from 203.0.113.7 and a status of 9/40 at this moment of the day
@4000000069a8317a345c89e3 tcpserver: end 2490 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069a832433b76da99 rblsmtpd: 198.51.100.2 pid 2491: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069a8330d28326f63 tcpserver: pid 2492 from 198.51.100.10 and a status of 12/40 at this moment of the day
@4000000069a833d62e6bf1bf qmail-smtpd: 2493: mail from <user539@example.net> to <office@example.com> accepted, 7479 bytes
@4000000069a834a008f5f92b tcpserver: end 2494 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a8356a3b0d4fe7 delivery 2495: success: did_1+0+0/ message 17465 for user161@example.com is in the mailbox now
@4000000069a836330d17cdb0 tcpserver: pid 2496 from 198.51.100.5 and a status of 16/40 at this moment of the day
@4000000069a836fd29259dfc tcpserver: end 2497 status 0; the connection of 192.0.2.114 was served to its end and closed
@4000000069a837c607078770 rblsmtpd: 203.0.113.26 pid 2498: 451 http://zen.spamhaus.org/query?ip=203.0.113.26
@4000000069a8389032e88d5c rblsmtpd: 203.0.113.25 pid 2499: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.25
@4000000069a8395a0fb2f274 tcpserver: pid 2500 from 203.0.113.51 and a status of 20/40 at this moment of the day
@4000000069a83a2300cd0537 delivery 2501: success: did_1+0+0/ message 17507 for user167@example.com is in the mailbox now
@4000000069a83aed1ae2cbb2 qmail-smtpd: 2502: mail from <user548@example.net> to <office@example.com> accepted, 7506 bytes
@4000000069a83bb6235e820a delivery 2503: success: did_1+0+0/ message 17521 for user169@example.com is in the mailbox now
@4000000069a83c800ff277eb tcpserver: end 2504 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a83d4a239804be tcpserver: end 2505 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069a83e1329acfec1 rblsmtpd: 2001:db8:73::10e7 pid 2506: 451 http://zen.spamhaus.org/query?ip=2001:db8:73::10e7
@4000000069a83edd07840c18 rblsmtpd: 192.0.2.31 pid 2507: 451 http://zen.spamhaus.org/query?ip=192.0.2.31
@4000000069a83fa61efbd956 tcpserver: end 2508 status 0; the connection of 203.0.113.210 was served to its end and closed
@4000000069a8407004af3ed5 tcpserver: end 2509 status 0; the connection of 192.0.2.202 was served to its end and closed
@4000000069a8413a05d698d5 rblsmtpd: 198.51.100.62 pid 2510: 451 http://zen.spamhaus.org/query?ip=198.51.100.62
@4000000069a84203107c67ea tcpserver: pid 2511 from 2001:db8:bc::9ca and a status of 31/40 at this moment of the day
@4000000069a842cd1354ea18 rblsmtpd: 203.0.113.41 pid 2512: 451 http://zen.spamhaus.org/query?ip=203.0.113.41
@4000000069a843960e10abc1 delivery 2513: success: did_1+0+0/ message 17591 for user179@example.com is in the mailbox now
@4000000069a84460042e7c8d rblsmtpd: 192.0.2.38 pid 2514: 451 http://bl.spamcop.net/query?ip=192.0.2.38
@4000000069a8452a36f483ea qmail-smtpd: 2515: mail from <user561@example.net> to <office@example.com> accepted, 7545 bytes
@4000000069a845f30f7c1634 qmail-smtpd: 2516: mail from <user562@example.net> to <office@example.com> accepted, 7548 bytes
@4000000069a846bd01f43d67 delivery 2517: success: did_1+0+0/ message 17619 for user183@example.com is in the mailbox now
@4000000069a84786116fce3b qmail-smtpd: 2518: mail from <user564@example.net> to <office@example.com> accepted, 7554 bytes
@4000000069a8485025a384b6 tcpserver: end 2519 status 0; the connection of 192.0.2.171 was served to its end and closed
@4000000069a8491a05790dc9 delivery 2520: success: did_1+0+0/ message 17640 for user186@example.com is in the mailbox now
@4000000069a849e31cebd15c rblsmtpd: 203.0.113.3 pid 2521: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069a84aad1ea2bff5 tcpserver: pid 2522 from 192.0.2.56 and a status of 2/40 at this moment of the day
@4000000069a84b761e0daa17 delivery 2523: success: did_1+0+0/ message 17661 for user189@example.com is in the mailbox now
@4000000069a84c401539e316 rblsmtpd: 192.0.2.62 pid 2524: 451 http://zen.spamhaus.org/query?ip=192.0.2.62
@4000000069a84d0a304dbc7d delivery 2525: success: did_1+0+0/ message 17675 for user191@example.com is in the mailbox now
@4000000069a84dd32568a301 delivery 2526: success: did_1+0+0/ message 17682 for user192@example.com is in the mailbox now
@4000000069a84e9d30dd0c42 tcpserver: pid 2527 from 203.0.113.40 and a status of 7/40 at this moment of the day
@4000000069a84f662aa50cbb tcpserver: end 2528 status 0; the connection of 198.51.100.29 was served to its end and closed
@4000000069a8503037f6c543 delivery 2529: success: did_1+0+0/ message 17703 for user195@example.com is in the mailbox now
@4000000069a850fa1cc1c862 tcpserver: pid 2530 from 192.0.2.47 and a status of 10/40 at this moment of the day
@4000000069a851c30aa2c158 tcpserver: pid 2531 from 203.0.113.1 and a status of 11/40 at this moment of the day
@4000000069a8528d2d893e63 tcpserver: pid 2532 from 198.51.100.80 and a status of 12/40 at this moment of the day
@4000000069a853560a1e5a73 tcpserver: end 2533 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069a8542034f71508 delivery 2534: success: did_1+0+0/ message 17738 for user200@example.com is in the mailbox now
@4000000069a854ea046ea78d tcpserver: end 2535 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069a855b30fc25191 rblsmtpd: 198.51.100.24 pid 2536: 451 http://zen.spamhaus.org/query?ip=198.51.100.24
@4000000069a8567d1a250e93 rblsmtpd: 192.0.2.179 pid 2537: 451 http://b.barracudacentral.org/query?ip=192.0.2.179
@4000000069a857461fd10ba6 qmail-smtpd: 2538: mail from <user584@example.net> to <office@example.com> accepted, 7614 bytes
@4000000069a858101e229884 delivery 2539: success: did_1+0+0/ message 17773 for user205@example.com is in the mailbox now
@4000000069a858da3810a7a8 delivery 2540: success: did_1+0+0/ message 17780 for user206@example.com is in the mailbox now
@4000000069a859a301a719c9 tcpserver: pid 2541 from 203.0.113.66 and a status of 21/40 at this moment of the day
@4000000069a85a6d06a41f10 tcpserver: pid 2542 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069a85b361f20fbd8 qmail-smtpd: 2543: mail from <user589@example.net> to <office@example.com> accepted, 7629 bytes
@4000000069a85c0003dd3a29 tcpserver: pid 2544 from 203.0.113.1 and a status of 24/40 at this moment of the day
@4000000069a85cca3414602d rblsmtpd: 192.0.2.3 pid 2545: 451 http://b.barracudacentral.org/query?ip=192.0.2.3
@4000000069a85d931536b92b delivery 2546: success: did_1+0+0/ message 17822 for user212@example.com is in the mailbox now
@4000000069a85e5d2e02328e tcpserver: pid 2547 from 203.0.113.148 and a status of 27/40 at this moment of the day
@4000000069a85f263b8684f2 qmail-smtpd: 2548: mail from <user594@example.net> to <office@example.com> accepted, 7644 bytes
@4000000069a85ff00735f353 delivery 2549: success: did_1+0+0/ message 17843 for user215@example.com is in the mailbox now
@4000000069a860ba3b791c92 tcpserver: pid 2550 from 192.0.2.49 and a status of 30/40 at this moment of the day
@4000000069a8618329ed2c31 rblsmtpd: 198.51.100.76 pid 2551: 451 http://bl.spamcop.net/query?ip=198.51.100.76
@4000000069a8624d160c23d9 tcpserver: pid 2552 from 203.0.113.6 and a status of 32/40 at this moment of the day
@4000000069a8631627c98bee rblsmtpd: 192.0.2.5 pid 2553: 451 http://bl.spamcop.net/query?ip=192.0.2.5
@4000000069a863e03035b031 tcpserver: end 2554 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a864aa14e5caa4 delivery 2555: success: did_1+0+0/ message 17885 for user221@example.com is in the mailbox now
@4000000069a8657313dbfe80 tcpserver: pid 2556 from 203.0.113.73 and a status of 36/40 at this moment of the day
@4000000069a8663d0b084b93 tcpserver: pid 2557 from 203.0.113.223 and a status of 37/40 at this moment of the day
@4000000069a867061d25bdae tcpserver: end 2558 status 0; the connection of 198.51.100.61 was served to its end and closed
@4000000069a867d03a8502c7 tcpserver: end 2559 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069a8689a16fb3e33 qmail-smtpd: 2560: mail from <user606@example.net> to <office@example.com> accepted, 7680 bytes
@4000000069a86963140329b6 tcpserver: pid 2561 from 203.0.113.21 and a status of 1/40 at this moment of the day
@4000000069a86a2d33348420 qmail-smtpd: 2562: mail from <user608@example.net> to <office@example.com> accepted, 7686 bytes
@4000000069a86af63a434e4a tcpserver: end 2563 status 0; the connection of 198.51.100.114 was served to its end and closed
@4000000069a86bc00cf74f83 tcpserver: end 2564 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a86c8a074fa06e qmail-smtpd: 2565: mail from <user611@example.net> to <office@example.com> accepted, 7695 bytes
@4000000069a86d5322d8dc81 delivery 2566: success: did_1+0+0/ message 17962 for user232@example.com is in the mailbox now
@4000000069a86e1d005ad0a4 tcpserver: end 2567 status 0; the connection of 192.0.2.28 was served to its end and closed
@4000000069a86ee630cd887d rblsmtpd: 192.0.2.1 pid 2568: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a86fb01c739e6f tcpserver: pid 2569 from 203.0.113.3 and a status of 9/40 at this moment of the day
@4000000069a8707a1c648e7d qmail-smtpd: 2570: mail from <user616@example.net> to <office@example.com> accepted, 7710 bytes
@4000000069a871432af0ba96 rblsmtpd: 192.0.2.2 pid 2571: 451 http://bl.spamcop.net/query?ip=192.0.2.2
@4000000069a8720d2fcc0a3c delivery 2572: success: did_1+0+0/ message 18004 for user238@example.com is in the mailbox now
@4000000069a872d60d3817ad rblsmtpd: 203.0.113.143 pid 2573: 451 http://zen.spamhaus.org/query?ip=203.0.113.143
@4000000069a873a012724229 delivery 2574: success: did_1+0+0/ message 18018 for user240@example.com is in the mailbox now
@4000000069a8746a1faded4c delivery 2575: success: did_1+0+0/ message 18025 for user241@example.com is in the mailbox now
@4000000069a8753328919b3d qmail-smtpd: 2576: mail from <user622@example.net> to <office@example.com> accepted, 7728 bytes
@4000000069a875fd35666cfc delivery 2577: success: did_1+0+0/ message 18039 for user243@example.com is in the mailbox now
@4000000069a876c626a90159 delivery 2578: success: did_1+0+0/ message 18046 for user244@example.com is in the mailbox now
@4000000069a877900acbb566 qmail-smtpd: 2579: mail from <user625@example.net> to <office@example.com> accepted, 7737 bytes
@4000000069a8785a0d4a4d6a delivery 2580: success: did_1+0+0/ message 18060 for user246@example.com is in the mailbox now
@4000000069a87923134a563d qmail-smtpd: 2581: mail from <user627@example.net> to <office@example.com> accepted, 7743 bytes
@4000000069a879ed2ecd5e16 tcpserver: pid 2582 from 192.0.2.148 and a status of 22/40 at this moment of the day
@4000000069a87ab61cadaa43 qmail-smtpd: 2583: mail from <user629@example.net> to <office@example.com> accepted, 7749 bytes
@4000000069a87b8012160e3f delivery 2584: success: did_1+0+0/ message 18088 for user250@example.com is in the mailbox now
@4000000069a87c4a0536833e tcpserver: end 2585 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a87d132eabf8ec tcpserver: pid 2586 from 203.0.113.84 and a status of 26/40 at this moment of the day
@4000000069a87ddd3472e5ab delivery 2587: success: did_1+0+0/ message 18109 for user253@example.com is in the mailbox now
@4000000069a87ea628f1da85 tcpserver: end 2588 status 0; the connection of 192.0.2.45 was served to its end and closed
@4000000069a87f702778f88f tcpserver: end 2589 status 0; the connection of 192.0.2.185 was served to its end and closed
@4000000069a8803a1d1a0d60 delivery 2590: success: did_1+0+0/ message 18130 for user256@example.com is in the mailbox now
@4000000069a881032c56dd8a tcpserver: end 2591 status 0; the connection of 2001:db8:fb::6d72 was served to its end and closed
@4000000069a881cd08b1c79f tcpserver: end 2592 status 0; the connection of 198.51.100.175 was served to its end and closed
@4000000069a8829605c2d1be qmail-smtpd: 2593: mail from <user639@example.net> to <office@example.com> accepted, 7779 bytes
@4000000069a8836002c64ab7 delivery 2594: success: did_1+0+0/ message 18158 for user260@example.com is in the mailbox now
@4000000069a8842a2b9bc08c tcpserver: pid 2595 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069a884f3083fb854 delivery 2596: success: did_1+0+0/ message 18172 for user262@example.com is in the mailbox now
@4000000069a885bd31311b37 tcpserver: pid 2597 from 203.0.113.51 and a status of 37/40 at this moment of the day
@4000000069a88686026da0a5 delivery 2598: success: did_1+0+0/ message 18186 for user264@example.com is in the mailbox now
@4000000069a887502647c863 rblsmtpd: 192.0.2.60 pid 2599: 451 http://zen.spamhaus.org/query?ip=192.0.2.60
@4000000069a8881a0e46a31d tcpserver: end 2600 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069a888e311e94695 delivery 2601: success: did_1+0+0/ message 18207 for user267@example.com is in the mailbox now
@4000000069a889ad055089cf tcpserver: pid 2602 from 192.0.2.157 and a status of 2/40 at this moment of the day
@4000000069a88a76099594b8 qmail-smtpd: 2603: mail from <user649@example.net> to <office@example.com> accepted, 7809 bytes
@4000000069a88b4032308155 delivery 2604: success: did_1+0+0/ message 18228 for user270@example.com is in the mailbox now
@4000000069a88c0a2e88219d delivery 2605: success: did_1+0+0/ message 18235 for user271@example.com is in the mailbox now
@4000000069a88cd302527f91 tcpserver: end 2606 status 0; the connection of 192.0.2.24 was served to its end and closed
@4000000069a88d9d100c07a9 delivery 2607: success: did_1+0+0/ message 18249 for user273@example.com is in the mailbox now
@4000000069a88e6631cb22a4 tcpserver: pid 2608 from 198.51.100.1 and a status of 8/40 at this moment of the day
@4000000069a88f301c35ea17 tcpserver: end 2609 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a88ffa04367443 delivery 2610: success: did_1+0+0/ message 18270 for user276@example.com is in the mailbox now
@4000000069a890c309c46582 rblsmtpd: 192.0.2.105 pid 2611: 451 http://zen.spamhaus.org/query?ip=192.0.2.105
@4000000069a8918d2f901eaf tcpserver: end 2612 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a8925606f87010 tcpserver: pid 2613 from 192.0.2.88 and a status of 13/40 at this moment of the day
@4000000069a893202722764e tcpserver: end 2614 status 0; the connection of 203.0.113.85 was served to its end and closed
@4000000069a893ea0dce4a15 tcpserver: pid 2615 from 203.0.113.40 and a status of 15/40 at this moment of the day
@4000000069a894b318a7e568 tcpserver: end 2616 status 0; the connection of 203.0.113.187 was served to its end and closed
@4000000069a8957d001192cd rblsmtpd: 198.51.100.9 pid 2617: 451 http://b.barracudacentral.org/query?ip=198.51.100.9
@4000000069a89646166e3ac8 rblsmtpd: 192.0.2.1 pid 2618: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a897102c377923 tcpserver: pid 2619 from 203.0.113.104 and a status of 19/40 at this moment of the day
@4000000069a897da3552b4c9 qmail-smtpd: 2620: mail from <user666@example.net> to <office@example.com> accepted, 7860 bytes
@4000000069a898a330528df6 delivery 2621: success: did_1+0+0/ message 18347 for user287@example.com is in the mailbox now
@4000000069a8996d323f5eb7 tcpserver: pid 2622 from 192.0.2.92 and a status of 22/40 at this moment of the day
@4000000069a89a3636271f0f qmail-smtpd: 2623: mail from <user669@example.net> to <office@example.com> accepted, 7869 bytes
@4000000069a89b001da31ab3 tcpserver: end 2624 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069a89bca39267ccc tcpserver: pid 2625 from 192.0.2.2 and a status of 25/40 at this moment of the day
@4000000069a89c933b187fd9 qmail-smtpd: 2626: mail from <user672@example.net> to <office@example.com> accepted, 7878 bytes
@4000000069a89d5d369e64c3 delivery 2627: success: did_1+0+0/ message 18389 for user293@example.com is in the mailbox now
@4000000069a89e26034d169e qmail-smtpd: 2628: mail from <user674@example.net> to <office@example.com> accepted, 7884 bytes
@4000000069a89ef03907014e tcpserver: pid 2629 from 192.0.2.46 and a status of 29/40 at this moment of the day
@4000000069a89fba0bc1d0eb tcpserver: pid 2630 from 192.0.2.1 and a status of 30/40 at this moment of the day
@4000000069a8a08322d10f4e rblsmtpd: 192.0.2.9 pid 2631: 451 http://zen.spamhaus.org/query?ip=192.0.2.9
@4000000069a8a14d09f687bc rblsmtpd: 198.51.100.69 pid 2632: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.69
@4000000069a8a21621f35a14 tcpserver: end 2633 status 0; the connection of 203.0.113.47 was served to its end and closed
@4000000069a8a2e01e6bc13a tcpserver: pid 2634 from 203.0.113.82 and a status of 34/40 at this moment of the day
@4000000069a8a3aa0d2d79ad delivery 2635: success: did_1+0+0/ message 18445 for user301@example.com is in the mailbox now
@4000000069a8a4730c4a06c9 tcpserver: pid 2636 from 192.0.2.6 and a status of 36/40 at this moment of the day
@4000000069a8a53d35506cf6 tcpserver: end 2637 status 0; the connection of 198.51.100.70 was served to its end and closed
@4000000069a8a6062a69d3b1 qmail-smtpd: 2638: mail from <user684@example.net> to <office@example.com> accepted, 7914 bytes
@4000000069a8a6d000f808f3 tcpserver: pid 2639 from 198.51.100.44 and a status of 39/40 at this moment of the day
@4000000069a8a79a291a6f85 tcpserver: end 2640 status 0; the connection of 192.0.2.62 was served to its end and closed
@4000000069a8a8631e23e0be delivery 2641: success: did_1+0+0/ message 18487 for user307@example.com is in the mailbox now
@4000000069a8a92d298c33e3 delivery 2642: success: did_1+0+0/ message 18494 for user308@example.com is in the mailbox now
@4000000069a8a9f6342b912f rblsmtpd: 203.0.113.1 pid 2643: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069a8aac02a8eb96b tcpserver: end 2644 status 0; the connection of 198.51.100.41 was served to its end and closed
@4000000069a8ab8a005f00ad tcpserver: pid 2645 from 192.0.2.9 and a status of 5/40 at this moment of the day
@4000000069a8ac5337cf14ce rblsmtpd: 192.0.2.14 pid 2646: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.14
@4000000069a8ad1d289e16e0 delivery 2647: success: did_1+0+0/ message 18529 for user313@example.com is in the mailbox now
@4000000069a8ade6176d81cb tcpserver: pid 2648 from 203.0.113.10 and a status of 8/40 at this moment of the day
@4000000069a8aeb031e647b9 delivery 2649: success: did_1+0+0/ message 18543 for user315@example.com is in the mailbox now
@4000000069a8af7a10173a0f rblsmtpd: 192.0.2.1 pid 2650: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a8b04314d2ad37 qmail-smtpd: 2651: mail from <user697@example.net> to <office@example.com> accepted, 7953 bytes
@4000000069a8b10d079c3783 qmail-smtpd: 2652: mail from <user698@example.net> to <office@example.com> accepted, 7956 bytes
@4000000069a8b1d615d670b0 rblsmtpd: 203.0.113.121 pid 2653: 451 http://zen.spamhaus.org/query?ip=203.0.113.121
@4000000069a8b2a00c75b25e tcpserver: end 2654 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069a8b36a33cde990 tcpserver: pid 2655 from 198.51.100.14 and a status of 15/40 at this moment of the day
@4000000069a8b4331019fc7f tcpserver: pid 2656 from 2001:db8:8b::a1e6 and a status of 16/40 at this moment of the day
@4000000069a8b4fd2e046783 rblsmtpd: 203.0.113.73 pid 2657: 451 http://zen.spamhaus.org/query?ip=203.0.113.73
@4000000069a8b5c62911ff9e tcpserver: pid 2658 from 198.51.100.114 and a status of 18/40 at this moment of the day
@4000000069a8b69012dafa04 qmail-smtpd: 2659: mail from <user705@example.net> to <office@example.com> accepted, 7977 bytes
@4000000069a8b75a00b2a5a7 qmail-smtpd: 2660: mail from <user706@example.net> to <office@example.com> accepted, 7980 bytes
@4000000069a8b823116a0b80 tcpserver: pid 2661 from 192.0.2.11 and a status of 21/40 at this moment of the day
@4000000069a8b8ed1cdbd763 tcpserver: end 2662 status 0; the connection of 192.0.2.145 was served to its end and closed
@4000000069a8b9b6194f4587 tcpserver: pid 2663 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069a8ba80074a74eb tcpserver: end 2664 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069a8bb4a2c8117a4 delivery 2665: success: did_1+0+0/ message 18655 for user331@example.com is in the mailbox now
@4000000069a8bc131282dea0 tcpserver: pid 2666 from 192.0.2.51 and a status of 26/40 at this moment of the day
@4000000069a8bcdd38982894 qmail-smtpd: 2667: mail from <user713@example.net> to <office@example.com> accepted, 8001 bytes
@4000000069a8bda62625f214 qmail-smtpd: 2668: mail from <user714@example.net> to <office@example.com> accepted, 8004 bytes
@4000000069a8be7005534d8c delivery 2669: success: did_1+0+0/ message 18683 for user335@example.com is in the mailbox now
@4000000069a8bf3a34713e7c delivery 2670: success: did_1+0+0/ message 18690 for user336@example.com is in the mailbox now
@4000000069a8c00305d560bc delivery 2671: success: did_1+0+0/ message 18697 for user337@example.com is in the mailbox now
@4000000069a8c0cd07a36aab tcpserver: end 2672 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069a8c1961b7a4fbc tcpserver: end 2673 status 0; the connection of 203.0.113.211 was served to its end and closed
@4000000069a8c260014adf1b tcpserver: end 2674 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a8c32a07ce688b tcpserver: end 2675 status 0; the connection of 2001:db8:17::5d5d was served to its end and closed
@4000000069a8c3f3162a3f58 tcpserver: end 2676 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069a8c4bd214ab7c5 tcpserver: end 2677 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069a8c586266c3828 delivery 2678: success: did_1+0+0/ message 18746 for user344@example.com is in the mailbox now
@4000000069a8c6502fd8b83f qmail-smtpd: 2679: mail from <user725@example.net> to <office@example.com> accepted, 8037 bytes
@4000000069a8c71a2d221e3c delivery 2680: success: did_1+0+0/ message 18760 for user346@example.com is in the mailbox now
@4000000069a8c7e30d0706bd qmail-smtpd: 2681: mail from <user727@example.net> to <office@example.com> accepted, 8043 bytes
@4000000069a8c8ad1007e581 tcpserver: end 2682 status 0; the connection of 203.0.113.149 was served to its end and closed
@4000000069a8c976045cac70 qmail-smtpd: 2683: mail from <user729@example.net> to <office@example.com> accepted, 8049 bytes
@4000000069a8ca403a6cb5d0 delivery 2684: success: did_1+0+0/ message 18788 for user350@example.com is in the mailbox now
@4000000069a8cb0a1252bd64 delivery 2685: success: did_1+0+0/ message 18795 for user351@example.com is in the mailbox now
@4000000069a8cbd31882e8c6 rblsmtpd: 203.0.113.21 pid 2686: 451 http://zen.spamhaus.org/query?ip=203.0.113.21
@4000000069a8cc9d16bfd160 delivery 2687: success: did_1+0+0/ message 18809 for user353@example.com is in the mailbox now
@4000000069a8cd661979f258 rblsmtpd: 198.51.100.220 pid 2688: 451 http://zen.spamhaus.org/query?ip=198.51.100.220
@4000000069a8ce302a101ae0 tcpserver: pid 2689 from 192.0.2.83 and a status of 9/40 at this moment of the day
@4000000069a8cefa012b6ec7 delivery 2690: success: did_1+0+0/ message 18830 for user356@example.com is in the mailbox now
@4000000069a8cfc32a4fd4a2 qmail-smtpd: 2691: mail from <user737@example.net> to <office@example.com> accepted, 8073 bytes
@4000000069a8d08d39c429c9 rblsmtpd: 192.0.2.1 pid 2692: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a8d15600badbe9 tcpserver: end 2693 status 0; the connection of 192.0.2.206 was served to its end and closed
@4000000069a8d220169457f6 tcpserver: end 2694 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a8d2ea2bd47ab3 delivery 2695: success: did_1+0+0/ message 18865 for user361@example.com is in the mailbox now
@4000000069a8d3b30720b46b tcpserver: end 2696 status 0; the connection of 203.0.113.222 was served to its end and closed
@4000000069a8d47d30ce9bcb delivery 2697: success: did_1+0+0/ message 18879 for user363@example.com is in the mailbox now
@4000000069a8d546273e28b4 delivery 2698: success: did_1+0+0/ message 18886 for user364@example.com is in the mailbox now
@4000000069a8d6100aad5c14 tcpserver: pid 2699 from 192.0.2.134 and a status of 19/40 at this moment of the day
@4000000069a8d6da17b0f18d tcpserver: end 2700 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069a8d7a32cb4cb6b tcpserver: pid 2701 from 198.51.100.34 and a status of 21/40 at this moment of the day
@4000000069a8d86d396dd312 tcpserver: end 2702 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069a8d93620e0b7c2 tcpserver: end 2703 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069a8da0011f17f09 tcpserver: end 2704 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069a8daca27606f66 tcpserver: end 2705 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069a8db931facd78c tcpserver: pid 2706 from 203.0.113.82 and a status of 26/40 at this moment of the day
@4000000069a8dc5d01220d45 tcpserver: end 2707 status 0; the connection of 198.51.100.91 was served to its end and closed
@4000000069a8dd2623798024 tcpserver: end 2708 status 0; the connection of 198.51.100.71 was served to its end and closed
@4000000069a8ddf031026318 tcpserver: pid 2709 from 203.0.113.3 and a status of 29/40 at this moment of the day
@4000000069a8deba3065c4ee tcpserver: pid 2710 from 203.0.113.11 and a status of 30/40 at this moment of the day
@4000000069a8df8310ffcbce rblsmtpd: 203.0.113.80 pid 2711: 451 http://zen.spamhaus.org/query?ip=203.0.113.80
@4000000069a8e04d2b2ba1f6 tcpserver: end 2712 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069a8e116029c485d tcpserver: pid 2713 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069a8e1e03a545264 qmail-smtpd: 2714: mail from <user760@example.net> to <office@example.com> accepted, 8142 bytes
@4000000069a8e2aa20937afa tcpserver: pid 2715 from 198.51.100.2 and a status of 35/40 at this moment of the day
@4000000069a8e3731d5e20fc rblsmtpd: 198.51.100.55 pid 2716: 451 http://bl.spamcop.net/query?ip=198.51.100.55
@4000000069a8e43d027c281a tcpserver: pid 2717 from 203.0.113.9 and a status of 37/40 at this moment of the day
@4000000069a8e506385e9523 qmail-smtpd: 2718: mail from <user764@example.net> to <office@example.com> accepted, 8154 bytes
@4000000069a8e5d00120c2bd rblsmtpd: 203.0.113.2 pid 2719: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069a8e69a1343a328 rblsmtpd: 198.51.100.5 pid 2720: 451 http://b.barracudacentral.org/query?ip=198.51.100.5
@4000000069a8e7630794b405 tcpserver: end 2721 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069a8e82d1240f496 tcpserver: end 2722 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069a8e8f611591866 tcpserver: pid 2723 from 198.51.100.178 and a status of 3/40 at this moment of the day
@4000000069a8e9c0185eb5a8 rblsmtpd: 192.0.2.1 pid 2724: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a8ea8a0571fbe1 qmail-smtpd: 2725: mail from <user771@example.net> to <office@example.com> accepted, 8175 bytes
@4000000069a8eb5316173526 qmail-smtpd: 2726: mail from <user772@example.net> to <office@example.com> accepted, 8178 bytes
@4000000069a8ec1d1f5fb0cb tcpserver: end 2727 status 0; the connection of 192.0.2.107 was served to its end and closed
@4000000069a8ece605f491ee delivery 2728: success: did_1+0+0/ message 19096 for user5@example.com is in the mailbox now
@4000000069a8edb037aecc5a tcpserver: end 2729 status 0; the connection of 192.0.2.148 was served to its end and closed
@4000000069a8ee7a20afaf37 tcpserver: end 2730 status 0; the connection of 203.0.113.190 was served to its end and closed
@4000000069a8ef433661fa52 rblsmtpd: 192.0.2.27 pid 2731: 451 http://ix.dnsbl.manitu.net/query?ip=192.0.2.27
@4000000069a8f00d0293a3df rblsmtpd: 192.0.2.106 pid 2732: 451 http://zen.spamhaus.org/query?ip=192.0.2.106
@4000000069a8f0d606b0a017 qmail-smtpd: 2733: mail from <user779@example.net> to <office@example.com> accepted, 8199 bytes
@4000000069a8f1a02314ce9a rblsmtpd: 192.0.2.14 pid 2734: 451 http://bl.spamcop.net/query?ip=192.0.2.14
@4000000069a8f26a33f8cc31 delivery 2735: success: did_1+0+0/ message 19145 for user12@example.com is in the mailbox now
@4000000069a8f3330d9c570c rblsmtpd: 198.51.100.167 pid 2736: 451 http://zen.spamhaus.org/query?ip=198.51.100.167
@4000000069a8f3fd1c340bf3 delivery 2737: success: did_1+0+0/ message 19159 for user14@example.com is in the mailbox now
@4000000069a8f4c617c0c68e rblsmtpd: 192.0.2.125 pid 2738: 451 http://zen.spamhaus.org/query?ip=192.0.2.125
@4000000069a8f590046b34e7 tcpserver: end 2739 status 0; the connection of 203.0.113.210 was served to its end and closed
@4000000069a8f65a02746a61 qmail-smtpd: 2740: mail from <user786@example.net> to <office@example.com> accepted, 8220 bytes
@4000000069a8f7230b2c54e2 tcpserver: pid 2741 from 192.0.2.29 and a status of 21/40 at this moment of the day
@4000000069a8f7ed2ab7e49f qmail-smtpd: 2742: mail from <user788@example.net> to <office@example.com> accepted, 8226 bytes
@4000000069a8f8b608f298f8 tcpserver: pid 2743 from 198.51.100.54 and a status of 23/40 at this moment of the day
@4000000069a8f9801597cb6d qmail-smtpd: 2744: mail from <user790@example.net> to <office@example.com> accepted, 8232 bytes
@4000000069a8fa4a21910c20 qmail-smtpd: 2745: mail from <user791@example.net> to <office@example.com> accepted, 8235 bytes
@4000000069a8fb130427d315 tcpserver: end 2746 status 0; the connection of 203.0.113.226 was served to its end and closed
@4000000069a8fbdd22972512 tcpserver: pid 2747 from 203.0.113.48 and a status of 27/40 at this moment of the day
@4000000069a8fca608ca8583 delivery 2748: success: did_1+0+0/ message 19236 for user25@example.com is in the mailbox now
@4000000069a8fd7030a10ec3 tcpserver: pid 2749 from 198.51.100.1 and a status of 29/40 at this moment of the day
@4000000069a8fe3a09eed164 tcpserver: end 2750 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a8ff0300aeb2e5 qmail-smtpd: 2751: mail from <user797@example.net> to <office@example.com> accepted, 8253 bytes
@4000000069a8ffcd1d58453e tcpserver: pid 2752 from 192.0.2.7 and a status of 32/40 at this moment of the day
@4000000069a90096064145d4 rblsmtpd: 198.51.100.42 pid 2753: 451 http://bl.spamcop.net/query?ip=198.51.100.42
@4000000069a901600bc8026b tcpserver: end 2754 status 0; the connection of 192.0.2.39 was served to its end and closed
@4000000069a9022a1e21e034 delivery 2755: success: did_1+0+0/ message 19285 for user32@example.com is in the mailbox now
@4000000069a902f33844d305 rblsmtpd: 192.0.2.102 pid 2756: 451 http://zen.spamhaus.org/query?ip=192.0.2.102
@4000000069a903bd016593df qmail-smtpd: 2757: mail from <user803@example.net> to <office@example.com> accepted, 8271 bytes
@4000000069a90486115e5858 tcpserver: pid 2758 from 198.51.100.90 and a status of 38/40 at this moment of the day
@4000000069a9055018581128 tcpserver: end 2759 status 0; the connection of 203.0.113.49 was served to its end and closed
@4000000069a9061a0727cf9d delivery 2760: success: did_1+0+0/ message 19320 for user37@example.com is in the mailbox now
@4000000069a906e303f77669 rblsmtpd: 198.51.100.181 pid 2761: 451 http://zen.spamhaus.org/query?ip=198.51.100.181
@4000000069a907ad0f83a7b2 tcpserver: end 2762 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a908761aec78c9 qmail-smtpd: 2763: mail from <user809@example.net> to <office@example.com> accepted, 8289 bytes
@4000000069a9094016cbaed6 qmail-smtpd: 2764: mail from <user810@example.net> to <office@example.com> accepted, 8292 bytes
@4000000069a90a0a16afe50b qmail-smtpd: 2765: mail from <user811@example.net> to <office@example.com> accepted, 8295 bytes
@4000000069a90ad3324e5367 delivery 2766: success: did_1+0+0/ message 19362 for user43@example.com is in the mailbox now
@4000000069a90b9d0f9d0896 tcpserver: end 2767 status 0; the connection of 198.51.100.213 was served to its end and closed
@4000000069a90c663305b6df tcpserver: pid 2768 from 198.51.100.12 and a status of 8/40 at this moment of the day
@4000000069a90d3005313675 qmail-smtpd: 2769: mail from <user815@example.net> to <office@example.com> accepted, 8307 bytes
@4000000069a90dfa18feb063 rblsmtpd: 192.0.2.183 pid 2770: 451 http://zen.spamhaus.org/query?ip=192.0.2.183
@4000000069a90ec333aebcd2 tcpserver: end 2771 status 0; the connection of 2001:db8:ca::2c94 was served to its end and closed
@4000000069a90f8d0ed86a3e rblsmtpd: 203.0.113.74 pid 2772: 451 http://zen.spamhaus.org/query?ip=203.0.113.74
@4000000069a91056016e6e49 rblsmtpd: 192.0.2.229 pid 2773: 451 http://bl.spamcop.net/query?ip=192.0.2.229
@4000000069a91120305d47cc tcpserver: end 2774 status 0; the connection of 198.51.100.57 was served to its end and closed
@4000000069a911ea28e05d1c delivery 2775: success: did_1+0+0/ message 19425 for user52@example.com is in the mailbox now
@4000000069a912b3165f2f3d qmail-smtpd: 2776: mail from <user822@example.net> to <office@example.com> accepted, 8328 bytes
@4000000069a9137d27fa4102 delivery 2777: success: did_1+0+0/ message 19439 for user54@example.com is in the mailbox now
@4000000069a914461cc2f48b tcpserver: pid 2778 from 203.0.113.4 and a status of 18/40 at this moment of the day
@4000000069a9151004b76b15 tcpserver: end 2779 status 0; the connection of 192.0.2.74 was served to its end and closed
@4000000069a915da27bf83eb qmail-smtpd: 2780: mail from <user826@example.net> to <office@example.com> accepted, 8340 bytes
@4000000069a916a30b8b8870 tcpserver: pid 2781 from 203.0.113.67 and a status of 21/40 at this moment of the day
@4000000069a9176d2735b09c tcpserver: pid 2782 from 2001:db8:bc::9ca and a status of 22/40 at this moment of the day
@4000000069a918363638fad5 tcpserver: pid 2783 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069a919003667cdae tcpserver: end 2784 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069a919ca2bd285ea tcpserver: pid 2785 from 192.0.2.139 and a status of 25/40 at this moment of the day
@4000000069a91a93010eedfe delivery 2786: success: did_1+0+0/ message 19502 for user63@example.com is in the mailbox now
@4000000069a91b5d0157d135 tcpserver: end 2787 status 0; the connection of 192.0.2.93 was served to its end and closed
@4000000069a91c26211eeb23 rblsmtpd: 192.0.2.43 pid 2788: 451 http://bl.spamcop.net/query?ip=192.0.2.43
@4000000069a91cf005f3d3fa delivery 2789: success: did_1+0+0/ message 19523 for user66@example.com is in the mailbox now
@4000000069a91dba2aa5ae66 qmail-smtpd: 2790: mail from <user836@example.net> to <office@example.com> accepted, 8370 bytes
@4000000069a91e83176f2d9b tcpserver: pid 2791 from 198.51.100.1 and a status of 31/40 at this moment of the day
@4000000069a91f4d22befa70 tcpserver: pid 2792 from 2001:db8:af::746f and a status of 32/40 at this moment of the day
@4000000069a92016272faef0 qmail-smtpd: 2793: mail from <user839@example.net> to <office@example.com> accepted, 8379 bytes
@4000000069a920e038265047 qmail-smtpd: 2794: mail from <user840@example.net> to <office@example.com> accepted, 8382 bytes
@4000000069a921aa1c344238 rblsmtpd: 192.0.2.9 pid 2795: 451 http://zen.spamhaus.org/query?ip=192.0.2.9
@4000000069a922732f19ca49 tcpserver: end 2796 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069a9233d1749348a tcpserver: end 2797 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069a9240600d8fa50 delivery 2798: success: did_1+0+0/ message 19586 for user75@example.com is in the mailbox now
@4000000069a924d030b03d1d tcpserver: pid 2799 from 203.0.113.177 and a status of 39/40 at this moment of the day
@4000000069a9259a055f14d1 rblsmtpd: 203.0.113.57 pid 2800: 451 http://bl.spamcop.net/query?ip=203.0.113.57
@4000000069a926633a741b6f tcpserver: pid 2801 from 192.0.2.1 and a status of 1/40 at this moment of the day
@4000000069a9272d1dc83c6f tcpserver: pid 2802 from 198.51.100.133 and a status of 2/40 at this moment of the day
@4000000069a927f609429172 delivery 2803: success: did_1+0+0/ message 19621 for user80@example.com is in the mailbox now
@4000000069a928c01a491456 tcpserver: end 2804 status 0; the connection of 192.0.2.35 was served to its end and closed
@4000000069a9298a1750684f delivery 2805: success: did_1+0+0/ message 19635 for user82@example.com is in the mailbox now
@4000000069a92a533a7aef0e tcpserver: end 2806 status 0; the connection of 198.51.100.134 was served to its end and closed
@4000000069a92b1d2536ae43 tcpserver: end 2807 status 0; the connection of 198.51.100.214 was served to its end and closed
@4000000069a92be639a0bb4a qmail-smtpd: 2808: mail from <user854@example.net> to <office@example.com> accepted, 8424 bytes
@4000000069a92cb016d84cc1 tcpserver: end 2809 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069a92d7a1d3fa902 qmail-smtpd: 2810: mail from <user856@example.net> to <office@example.com> accepted, 8430 bytes
@4000000069a92e433803c592 rblsmtpd: 203.0.113.98 pid 2811: 451 http://zen.spamhaus.org/query?ip=203.0.113.98
@4000000069a92f0d1f5218e4 delivery 2812: success: did_1+0+0/ message 19684 for user89@example.com is in the mailbox now
@4000000069a92fd638d8f928 tcpserver: end 2813 status 0; the connection of 198.51.100.49 was served to its end and closed
@4000000069a930a00677c5cb tcpserver: pid 2814 from 203.0.113.10 and a status of 14/40 at this moment of the day
@4000000069a9316a37c197c2 tcpserver: pid 2815 from 198.51.100.29 and a status of 15/40 at this moment of the day
@4000000069a932331d423dd1 tcpserver: end 2816 status 0; the connection of 192.0.2.102 was served to its end and closed
@4000000069a932fd012ebb9b delivery 2817: success: did_1+0+0/ message 19719 for user94@example.com is in the mailbox now
@4000000069a933c6344f08e6 rblsmtpd: 198.51.100.26 pid 2818: 451 http://zen.spamhaus.org/query?ip=198.51.100.26
@4000000069a934903316f01d qmail-smtpd: 2819: mail from <user865@example.net> to <office@example.com> accepted, 8457 bytes
@4000000069a9355a063cfcd5 tcpserver: pid 2820 from 192.0.2.1 and a status of 20/40 at this moment of the day
@4000000069a936232dee9a24 tcpserver: end 2821 status 0; the connection of 198.51.100.202 was served to its end and closed
@4000000069a936ed11ed091b delivery 2822: success: did_1+0+0/ message 19754 for user99@example.com is in the mailbox now
@4000000069a937b627a1ff2c delivery 2823: success: did_1+0+0/ message 19761 for user100@example.com is in the mailbox now
@4000000069a938803624409c tcpserver: pid 2824 from 203.0.113.10 and a status of 24/40 at this moment of the day
@4000000069a9394a0fc200ef qmail-smtpd: 2825: mail from <user871@example.net> to <office@example.com> accepted, 8475 bytes
@4000000069a93a131a9fde9d qmail-smtpd: 2826: mail from <user872@example.net> to <office@example.com> accepted, 8478 bytes
@4000000069a93add12af0efa delivery 2827: success: did_1+0+0/ message 19789 for user104@example.com is in the mailbox now
@4000000069a93ba62dbfe263 delivery 2828: success: did_1+0+0/ message 19796 for user105@example.com is in the mailbox now
@4000000069a93c702a028d1e tcpserver: pid 2829 from 192.0.2.2 and a status of 29/40 at this moment of the day
@4000000069a93d3a242bd723 tcpserver: pid 2830 from 203.0.113.28 and a status of 30/40 at this moment of the day
@4000000069a93e0321d01d14 rblsmtpd: 192.0.2.41 pid 2831: 451 http://zen.spamhaus.org/query?ip=192.0.2.41
@4000000069a93ecd181b497f tcpserver: end 2832 status 0; the connection of 203.0.113.133 was served to its end and closed
@4000000069a93f9633c37c21 rblsmtpd: 192.0.2.92 pid 2833: 451 http://zen.spamhaus.org/query?ip=192.0.2.92
@4000000069a94060185edf63 tcpserver: pid 2834 from 192.0.2.162 and a status of 34/40 at this moment of the day
@4000000069a9412a15d0dfd4 tcpserver: pid 2835 from 203.0.113.24 and a status of 35/40 at this moment of the day
@4000000069a941f314a5c236 qmail-smtpd: 2836: mail from <user882@example.net> to <office@example.com> accepted, 8508 bytes
@4000000069a942bd0225fb7e tcpserver: pid 2837 from 192.0.2.1 and a status of 37/40 at this moment of the day
@4000000069a9438632024c57 tcpserver: pid 2838 from 192.0.2.15 and a status of 38/40 at this moment of the day
@4000000069a9445023186bd2 tcpserver: end 2839 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a9451a257c4033 qmail-smtpd: 2840: mail from <user886@example.net> to <office@example.com> accepted, 8520 bytes
@4000000069a945e309764a82 delivery 2841: success: did_1+0+0/ message 19887 for user118@example.com is in the mailbox now
@4000000069a946ad379cd133 rblsmtpd: 192.0.2.5 pid 2842: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069a947761752fdbb delivery 2843: success: did_1+0+0/ message 19901 for user120@example.com is in the mailbox now
@4000000069a9484028ac68c8 tcpserver: pid 2844 from 192.0.2.18 and a status of 4/40 at this moment of the day
@4000000069a9490a221cb218 qmail-smtpd: 2845: mail from <user891@example.net> to <office@example.com> accepted, 8535 bytes
@4000000069a949d319370bf9 tcpserver: end 2846 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a94a9d0231beef rblsmtpd: 192.0.2.136 pid 2847: 451 http://zen.spamhaus.org/query?ip=192.0.2.136
@4000000069a94b66072436ee delivery 2848: success: did_1+0+0/ message 19936 for user125@example.com is in the mailbox now
@4000000069a94c3028290724 rblsmtpd: 198.51.100.6 pid 2849: 451 http://zen.spamhaus.org/query?ip=198.51.100.6
@4000000069a94cfa18aa98ba tcpserver: pid 2850 from 192.0.2.94 and a status of 10/40 at this moment of the day
@4000000069a94dc30940c7e3 rblsmtpd: 203.0.113.17 pid 2851: 451 http://zen.spamhaus.org/query?ip=203.0.113.17
@4000000069a94e8d1b5ab836 delivery 2852: success: did_1+0+0/ message 19964 for user129@example.com is in the mailbox now
@4000000069a94f560cb41a2d rblsmtpd: 203.0.113.62 pid 2853: 451 http://zen.spamhaus.org/query?ip=203.0.113.62
@4000000069a9502033b9f131 tcpserver: end 2854 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069a950ea1e1e02f3 qmail-smtpd: 2855: mail from <user901@example.net> to <office@example.com> accepted, 8565 bytes
@4000000069a951b329cd6385 tcpserver: end 2856 status 0; the connection of 2001:db8:f0::715c was served to its end and closed
@4000000069a9527d2cc1eba0 tcpserver: end 2857 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069a9534616a1d2f1 delivery 2858: success: did_1+0+0/ message 20006 for user135@example.com is in the mailbox now
@4000000069a9541010587647 delivery 2859: success: did_1+0+0/ message 20013 for user136@example.com is in the mailbox now
@4000000069a954da0580053b tcpserver: end 2860 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069a955a3270f2750 tcpserver: end 2861 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069a9566d0900620d delivery 2862: success: did_1+0+0/ message 20034 for user139@example.com is in the mailbox now
@4000000069a95736271dc3d6 tcpserver: end 2863 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069a9580005495fdf tcpserver: end 2864 status 0; the connection of 198.51.100.134 was served to its end and closed
@4000000069a958ca2e4d5e14 qmail-smtpd: 2865: mail from <user911@example.net> to <office@example.com> accepted, 8595 bytes
@4000000069a95993185bd477 tcpserver: pid 2866 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069a95a5d086e130a delivery 2867: success: did_1+0+0/ message 20069 for user144@example.com is in the mailbox now
@4000000069a95b2620ae5663 rblsmtpd: 203.0.113.5 pid 2868: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069a95bf008b14a89 qmail-smtpd: 2869: mail from <user915@example.net> to <office@example.com> accepted, 8607 bytes
@4000000069a95cba295f432d tcpserver: pid 2870 from 192.0.2.48 and a status of 30/40 at this moment of the day
@4000000069a95d8339f824a3 tcpserver: end 2871 status 0; the connection of 192.0.2.67 was served to its end and closed
@4000000069a95e4d057a1a11 tcpserver: pid 2872 from 192.0.2.53 and a status of 32/40 at this moment of the day
@4000000069a95f1622d53101 rblsmtpd: 198.51.100.9 pid 2873: 451 http://bl.spamcop.net/query?ip=198.51.100.9
@4000000069a95fe00bea8c2a qmail-smtpd: 2874: mail from <user920@example.net> to <office@example.com> accepted, 8622 bytes
@4000000069a960aa24e0f6e7 delivery 2875: success: did_1+0+0/ message 20125 for user152@example.com is in the mailbox now
@4000000069a9617300198e9b tcpserver: end 2876 status 0; the connection of 203.0.113.34 was served to its end and closed
@4000000069a9623d0f973d57 qmail-smtpd: 2877: mail from <user923@example.net> to <office@example.com> accepted, 8631 bytes
@4000000069a9630606afdef3 delivery 2878: success: did_1+0+0/ message 20146 for user155@example.com is in the mailbox now
@4000000069a963d02db65bc8 delivery 2879: success: did_1+0+0/ message 20153 for user156@example.com is in the mailbox now
@4000000069a9649a37e53aeb tcpserver: end 2880 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069a96563321d041e tcpserver: end 2881 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069a9662d116e1b87 tcpserver: pid 2882 from 198.51.100.34 and a status of 2/40 at this moment of the day
@4000000069a966f634ee3d79 delivery 2883: success: did_1+0+0/ message 20181 for user160@example.com is in the mailbox now
@4000000069a967c0126e01f6 tcpserver: pid 2884 from 198.51.100.81 and a status of 4/40 at this moment of the day
@4000000069a9688a277a09b9 rblsmtpd: 192.0.2.9 pid 2885: 451 http://zen.spamhaus.org/query?ip=192.0.2.9
@4000000069a969531440bc0b tcpserver: end 2886 status 0; the connection of 192.0.2.203 was served to its end and closed
@4000000069a96a1d0b25b4d1 delivery 2887: success: did_1+0+0/ message 20209 for user164@example.com is in the mailbox now
@4000000069a96ae63395350d qmail-smtpd: 2888: mail from <user934@example.net> to <office@example.com> accepted, 8664 bytes
@4000000069a96bb01bef3eaf qmail-smtpd: 2889: mail from <user935@example.net> to <office@example.com> accepted, 8667 bytes
@4000000069a96c7a2c035b89 tcpserver: end 2890 status 0; the connection of 203.0.113.70 was served to its end and closed
@4000000069a96d43062fbc67 tcpserver: end 2891 status 0; the connection of 203.0.113.29 was served to its end and closed
@4000000069a96e0d14b2146a tcpserver: end 2892 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069a96ed6231eff86 tcpserver: pid 2893 from 203.0.113.6 and a status of 13/40 at this moment of the day
@4000000069a96fa02f021ed3 rblsmtpd: 2001:db8:a4::7162 pid 2894: 451 http://zen.spamhaus.org/query?ip=2001:db8:a4::7162
@4000000069a9706a18d6a318 qmail-smtpd: 2895: mail from <user941@example.net> to <office@example.com> accepted, 8685 bytes
@4000000069a971332b721640 delivery 2896: success: did_1+0+0/ message 20272 for user173@example.com is in the mailbox now
@4000000069a971fd1a001c1b tcpserver: pid 2897 from 192.0.2.2 and a status of 17/40 at this moment of the day
@4000000069a972c60d98c6e5 tcpserver: pid 2898 from 198.51.100.9 and a status of 18/40 at this moment of the day
@4000000069a97390133d1d4e tcpserver: end 2899 status 0; the connection of 203.0.113.83 was served to its end and closed
@4000000069a9745a19449dba tcpserver: end 2900 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069a975230018d485 qmail-smtpd: 2901: mail from <user947@example.net> to <office@example.com> accepted, 8703 bytes
@4000000069a975ed11055d84 tcpserver: pid 2902 from 203.0.113.11 and a status of 22/40 at this moment of the day
@4000000069a976b61f33402f tcpserver: pid 2903 from 192.0.2.16 and a status of 23/40 at this moment of the day
@4000000069a9778013c7eb34 rblsmtpd: 192.0.2.104 pid 2904: 451 http://b.barracudacentral.org/query?ip=192.0.2.104
@4000000069a9784a321cb0fb qmail-smtpd: 2905: mail from <user951@example.net> to <office@example.com> accepted, 8715 bytes
@4000000069a979131449914d tcpserver: pid 2906 from 192.0.2.23 and a status of 26/40 at this moment of the day
@4000000069a979dd3402c620 delivery 2907: success: did_1+0+0/ message 20349 for user184@example.com is in the mailbox now
@4000000069a97aa63722e06a qmail-smtpd: 2908: mail from <user954@example.net> to <office@example.com> accepted, 8724 bytes
@4000000069a97b7026dfb717 tcpserver: pid 2909 from 192.0.2.93 and a status of 29/40 at this moment of the day
@4000000069a97c3a269d66f9 delivery 2910: success: did_1+0+0/ message 20370 for user187@example.com is in the mailbox now
@4000000069a97d0301847388 rblsmtpd: 203.0.113.9 pid 2911: 451 http://zen.spamhaus.org/query?ip=203.0.113.9
@4000000069a97dcd39006c7c delivery 2912: success: did_1+0+0/ message 20384 for user189@example.com is in the mailbox now
@4000000069a97e96270631ae tcpserver: end 2913 status 0; the connection of 203.0.113.98 was served to its end and closed
@4000000069a97f601c9bb8e0 delivery 2914: success: did_1+0+0/ message 20398 for user191@example.com is in the mailbox now
@4000000069a9802a16de80b3 rblsmtpd: 203.0.113.197 pid 2915: 451 http://zen.spamhaus.org/query?ip=203.0.113.197
@4000000069a980f323516cc8 rblsmtpd: 192.0.2.149 pid 2916: 451 http://zen.spamhaus.org/query?ip=192.0.2.149
@4000000069a981bd314bd2fd qmail-smtpd: 2917: mail from <user963@example.net> to <office@example.com> accepted, 8751 bytes
@4000000069a982861b696ecd delivery 2918: success: did_1+0+0/ message 20426 for user195@example.com is in the mailbox now
@4000000069a9835010d7cd22 tcpserver: pid 2919 from 192.0.2.5 and a status of 39/40 at this moment of the day
@4000000069a9841a237548cc tcpserver: end 2920 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069a984e309ef80a1 delivery 2921: success: did_1+0+0/ message 20447 for user198@example.com is in the mailbox now
@4000000069a985ad0e1abb40 tcpserver: pid 2922 from 192.0.2.6 and a status of 2/40 at this moment of the day
@4000000069a98676144d98fb rblsmtpd: 192.0.2.1 pid 2923: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a9874015c0e983 tcpserver: end 2924 status 0; the connection of 203.0.113.159 was served to its end and closed
@4000000069a9880a23a2e20c rblsmtpd: 203.0.113.2 pid 2925: 451 http://bl.spamcop.net/query?ip=203.0.113.2
@4000000069a988d32019122b rblsmtpd: 198.51.100.62 pid 2926: 451 http://bl.spamcop.net/query?ip=198.51.100.62
@4000000069a9899d0cb1171b rblsmtpd: 198.51.100.18 pid 2927: 451 http://psbl.surriel.com/query?ip=198.51.100.18
@4000000069a98a660144f056 tcpserver: pid 2928 from 203.0.113.19 and a status of 8/40 at this moment of the day
@4000000069a98b3006d40b3c qmail-smtpd: 2929: mail from <user975@example.net> to <office@example.com> accepted, 8787 bytes
@4000000069a98bfa33c1bd6c qmail-smtpd: 2930: mail from <user976@example.net> to <office@example.com> accepted, 8790 bytes
@4000000069a98cc313a8d362 delivery 2931: success: did_1+0+0/ message 20517 for user208@example.com is in the mailbox now
@4000000069a98d8d145d9067 qmail-smtpd: 2932: mail from <user1@example.net> to <office@example.com> accepted, 8796 bytes
@4000000069a98e5620b2a683 tcpserver: pid 2933 from 203.0.113.19 and a status of 13/40 at this moment of the day
@4000000069a98f20027190d0 tcpserver: end 2934 status 0; the connection of 192.0.2.23 was served to its end and closed
@4000000069a98fea1ad4d10b qmail-smtpd: 2935: mail from <user4@example.net> to <office@example.com> accepted, 8805 bytes
@4000000069a990b334071420 rblsmtpd: 198.51.100.221 pid 2936: 451 http://zen.spamhaus.org/query?ip=198.51.100.221
@4000000069a9917d10e79cdb tcpserver: pid 2937 from 192.0.2.9 and a status of 17/40 at this moment of the day
@4000000069a99246384598a3 delivery 2938: success: did_1+0+0/ message 20566 for user215@example.com is in the mailbox now
@4000000069a9931032e8c7b9 rblsmtpd: 198.51.100.4 pid 2939: 451 http://b.barracudacentral.org/query?ip=198.51.100.4
@4000000069a993da20cab008 delivery 2940: success: did_1+0+0/ message 20580 for user217@example.com is in the mailbox now
@4000000069a994a3115bdbeb qmail-smtpd: 2941: mail from <user10@example.net> to <office@example.com> accepted, 8823 bytes
@4000000069a9956d339f27bc delivery 2942: success: did_1+0+0/ message 20594 for user219@example.com is in the mailbox now
@4000000069a996360f842122 qmail-smtpd: 2943: mail from <user12@example.net> to <office@example.com> accepted, 8829 bytes
@4000000069a9970021021bb0 tcpserver: end 2944 status 0; the connection of 203.0.113.55 was served to its end and closed
@4000000069a997ca20f6622c delivery 2945: success: did_1+0+0/ message 20615 for user222@example.com is in the mailbox now
@4000000069a99893392ae28d tcpserver: end 2946 status 0; the connection of 198.51.100.57 was served to its end and closed
@4000000069a9995d1ab5ad58 tcpserver: end 2947 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a99a2600d7bdab qmail-smtpd: 2948: mail from <user17@example.net> to <office@example.com> accepted, 8844 bytes
@4000000069a99af03081c151 tcpserver: end 2949 status 0; the connection of 192.0.2.39 was served to its end and closed
@4000000069a99bba0d252535 qmail-smtpd: 2950: mail from <user19@example.net> to <office@example.com> accepted, 8850 bytes
@4000000069a99c83394c8bcc delivery 2951: success: did_1+0+0/ message 20657 for user228@example.com is in the mailbox now
@4000000069a99d4d1042bff9 rblsmtpd: 192.0.2.80 pid 2952: 451 http://zen.spamhaus.org/query?ip=192.0.2.80
@4000000069a99e160a3697a6 tcpserver: pid 2953 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069a99ee02caf0e08 tcpserver: end 2954 status 0; the connection of 198.51.100.78 was served to its end and closed
@4000000069a99faa3ae51d3b tcpserver: end 2955 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a9a07325d19923 tcpserver: pid 2956 from 203.0.113.8 and a status of 36/40 at this moment of the day
@4000000069a9a13d05eb75eb qmail-smtpd: 2957: mail from <user26@example.net> to <office@example.com> accepted, 8871 bytes
@4000000069a9a2062257ea9b rblsmtpd: 192.0.2.119 pid 2958: 451 http://b.barracudacentral.org/query?ip=192.0.2.119
@4000000069a9a2d01275edc5 delivery 2959: success: did_1+0+0/ message 20713 for user236@example.com is in the mailbox now
@4000000069a9a39a119b05a0 delivery 2960: success: did_1+0+0/ message 20720 for user237@example.com is in the mailbox now
@4000000069a9a46314f089a3 tcpserver: pid 2961 from 203.0.113.12 and a status of 1/40 at this moment of the day
@4000000069a9a52d188ec7f3 qmail-smtpd: 2962: mail from <user31@example.net> to <office@example.com> accepted, 8886 bytes
@4000000069a9a5f6192f0e8f qmail-smtpd: 2963: mail from <user32@example.net> to <office@example.com> accepted, 8889 bytes
@4000000069a9a6c01fac8131 tcpserver: pid 2964 from 192.0.2.222 and a status of 4/40 at this moment of the day
@4000000069a9a78a1c0fc621 tcpserver: pid 2965 from 192.0.2.1 and a status of 5/40 at this moment of the day
@4000000069a9a8533aa12240 delivery 2966: success: did_1+0+0/ message 20762 for user243@example.com is in the mailbox now
@4000000069a9a91d13f77aba delivery 2967: success: did_1+0+0/ message 20769 for user244@example.com is in the mailbox now
@4000000069a9a9e61485191f tcpserver: pid 2968 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069a9aab023553738 delivery 2969: success: did_1+0+0/ message 20783 for user246@example.com is in the mailbox now
@4000000069a9ab7a069a05b2 tcpserver: pid 2970 from 192.0.2.4 and a status of 10/40 at this moment of the day
@4000000069a9ac430e429811 delivery 2971: success: did_1+0+0/ message 20797 for user248@example.com is in the mailbox now
@4000000069a9ad0d07d45f9e tcpserver: end 2972 status 0; the connection of 198.51.100.52 was served to its end and closed
@4000000069a9add62b7d3425 delivery 2973: success: did_1+0+0/ message 20811 for user250@example.com is in the mailbox now
@4000000069a9aea01bc04c0d tcpserver: pid 2974 from 192.0.2.1 and a status of 14/40 at this moment of the day
@4000000069a9af6a1b8d8115 tcpserver: end 2975 status 0; the connection of 203.0.113.30 was served to its end and closed
@4000000069a9b033058bdbae tcpserver: pid 2976 from 192.0.2.7 and a status of 16/40 at this moment of the day
@4000000069a9b0fd2a34620b delivery 2977: success: did_1+0+0/ message 20839 for user254@example.com is in the mailbox now
@4000000069a9b1c60593db1c tcpserver: end 2978 status 0; the connection of 198.51.100.62 was served to its end and closed
@4000000069a9b29036f6062a tcpserver: end 2979 status 0; the connection of 192.0.2.156 was served to its end and closed
@4000000069a9b35a234206eb tcpserver: pid 2980 from 203.0.113.6 and a status of 20/40 at this moment of the day
@4000000069a9b4230e83ac10 tcpserver: pid 2981 from 192.0.2.71 and a status of 21/40 at this moment of the day
@4000000069a9b4ed1b1ae65e qmail-smtpd: 2982: mail from <user51@example.net> to <office@example.com> accepted, 8946 bytes
@4000000069a9b5b617f57543 tcpserver: end 2983 status 0; the connection of 192.0.2.53 was served to its end and closed
@4000000069a9b680385d6c4f rblsmtpd: 198.51.100.132 pid 2984: 451 http://zen.spamhaus.org/query?ip=198.51.100.132
@4000000069a9b74a1138220a delivery 2985: success: did_1+0+0/ message 20895 for user262@example.com is in the mailbox now
@4000000069a9b81319dee278 tcpserver: pid 2986 from 203.0.113.20 and a status of 26/40 at this moment of the day
@4000000069a9b8dd2392fb49 rblsmtpd: 198.51.100.230 pid 2987: 451 http://bl.spamcop.net/query?ip=198.51.100.230
@4000000069a9b9a61445d917 tcpserver: end 2988 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069a9ba70257e833f qmail-smtpd: 2989: mail from <user58@example.net> to <office@example.com> accepted, 8967 bytes
@4000000069a9bb3a2eb5d5fa delivery 2990: success: did_1+0+0/ message 20930 for user267@example.com is in the mailbox now
@4000000069a9bc031a6f11be tcpserver: pid 2991 from 192.0.2.151 and a status of 31/40 at this moment of the day
@4000000069a9bccd37e21d33 tcpserver: end 2992 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a9bd9622217d81 delivery 2993: success: did_1+0+0/ message 20951 for user270@example.com is in the mailbox now
@4000000069a9be60042cb84c delivery 2994: success: did_1+0+0/ message 20958 for user271@example.com is in the mailbox now
@4000000069a9bf2a02c61dc7 tcpserver: end 2995 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a9bff31c1fbd16 tcpserver: pid 2996 from 198.51.100.85 and a status of 36/40 at this moment of the day
@4000000069a9c0bd3b3af950 tcpserver: end 2997 status 0; the connection of 192.0.2.173 was served to its end and closed
@4000000069a9c1860927e2aa delivery 2998: success: did_1+0+0/ message 20986 for user275@example.com is in the mailbox now
@4000000069a9c25031ff198f tcpserver: pid 2999 from 203.0.113.1 and a status of 39/40 at this moment of the day
@4000000069a9c31a0105c423 rblsmtpd: 192.0.2.182 pid 3000: 451 http://zen.spamhaus.org/query?ip=192.0.2.182
@4000000069a9c3e334c6de5e delivery 3001: success: did_1+0+0/ message 21007 for user278@example.com is in the mailbox now
@4000000069a9c4ad070dcb47 delivery 3002: success: did_1+0+0/ message 21014 for user279@example.com is in the mailbox now
@4000000069a9c57600ab0ced qmail-smtpd: 3003: mail from <user72@example.net> to <office@example.com> accepted, 9009 bytes
@4000000069a9c64027a6ac85 tcpserver: end 3004 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a9c70a097fa8f8 rblsmtpd: 192.0.2.1 pid 3005: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069a9c7d332453e8d tcpserver: pid 3006 from 203.0.113.37 and a status of 6/40 at this moment of the day
@4000000069a9c89d217e59da delivery 3007: success: did_1+0+0/ message 21049 for user284@example.com is in the mailbox now
@4000000069a9c9660c2b32f0 tcpserver: end 3008 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069a9ca300b67708e qmail-smtpd: 3009: mail from <user78@example.net> to <office@example.com> accepted, 9027 bytes
@4000000069a9cafa16765468 delivery 3010: success: did_1+0+0/ message 21070 for user287@example.com is in the mailbox now
@4000000069a9cbc305e77439 delivery 3011: success: did_1+0+0/ message 21077 for user288@example.com is in the mailbox now
@4000000069a9cc8d18b6aec5 delivery 3012: success: did_1+0+0/ message 21084 for user289@example.com is in the mailbox now
@4000000069a9cd5638c4d833 tcpserver: pid 3013 from 192.0.2.1 and a status of 13/40 at this moment of the day
@4000000069a9ce2024d7d9dc rblsmtpd: 198.51.100.44 pid 3014: 451 http://zen.spamhaus.org/query?ip=198.51.100.44
@4000000069a9ceea0b3d2f00 tcpserver: end 3015 status 0; the connection of 203.0.113.85 was served to its end and closed
@4000000069a9cfb3304f07e7 tcpserver: end 3016 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069a9d07d0b10e425 tcpserver: end 3017 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069a9d1463716ee7d qmail-smtpd: 3018: mail from <user87@example.net> to <office@example.com> accepted, 9054 bytes
@4000000069a9d21039c37634 delivery 3019: success: did_1+0+0/ message 21133 for user296@example.com is in the mailbox now
@4000000069a9d2da2c058c36 tcpserver: end 3020 status 0; the connection of 192.0.2.160 was served to its end and closed
@4000000069a9d3a305df55d5 delivery 3021: success: did_1+0+0/ message 21147 for user298@example.com is in the mailbox now
@4000000069a9d46d0d8cc49c rblsmtpd: 198.51.100.24 pid 3022: 451 http://zen.spamhaus.org/query?ip=198.51.100.24
@4000000069a9d5360f320626 tcpserver: end 3023 status 0; the connection of 203.0.113.201 was served to its end and closed
@4000000069a9d6001fa93a08 qmail-smtpd: 3024: mail from <user93@example.net> to <office@example.com> accepted, 9072 bytes
@4000000069a9d6ca1eebef7b tcpserver: pid 3025 from 192.0.2.1 and a status of 25/40 at this moment of the day
@4000000069a9d7930bb3e5c2 delivery 3026: success: did_1+0+0/ message 21182 for user303@example.com is in the mailbox now
@4000000069a9d85d1a83fa5d delivery 3027: success: did_1+0+0/ message 21189 for user304@example.com is in the mailbox now
@4000000069a9d92626367020 delivery 3028: success: did_1+0+0/ message 21196 for user305@example.com is in the mailbox now
@4000000069a9d9f003158922 qmail-smtpd: 3029: mail from <user98@example.net> to <office@example.com> accepted, 9087 bytes
@4000000069a9daba2816f2cc delivery 3030: success: did_1+0+0/ message 21210 for user307@example.com is in the mailbox now
@4000000069a9db83377e677c tcpserver: pid 3031 from 198.51.100.64 and a status of 31/40 at this moment of the day
@4000000069a9dc4d0b34aae4 delivery 3032: success: did_1+0+0/ message 21224 for user309@example.com is in the mailbox now
@4000000069a9dd162185d116 delivery 3033: success: did_1+0+0/ message 21231 for user310@example.com is in the mailbox now
@4000000069a9dde02e391ec3 rblsmtpd: 192.0.2.1 pid 3034: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069a9deaa014ea07e delivery 3035: success: did_1+0+0/ message 21245 for user312@example.com is in the mailbox now
@4000000069a9df7311662eae qmail-smtpd: 3036: mail from <user105@example.net> to <office@example.com> accepted, 9108 bytes
@4000000069a9e03d2a829233 qmail-smtpd: 3037: mail from <user106@example.net> to <office@example.com> accepted, 9111 bytes
@4000000069a9e1062f9cf399 delivery 3038: success: did_1+0+0/ message 21266 for user315@example.com is in the mailbox now
@4000000069a9e1d016bd7ebf rblsmtpd: 192.0.2.37 pid 3039: 451 http://zen.spamhaus.org/query?ip=192.0.2.37
@4000000069a9e29a315f1184 tcpserver: end 3040 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a9e3632d0b3a2f delivery 3041: success: did_1+0+0/ message 21287 for user318@example.com is in the mailbox now
@4000000069a9e42d2f07f08b tcpserver: end 3042 status 0; the connection of 203.0.113.65 was served to its end and closed
@4000000069a9e4f61e698b26 delivery 3043: success: did_1+0+0/ message 21301 for user320@example.com is in the mailbox now
@4000000069a9e5c00ebb4348 qmail-smtpd: 3044: mail from <user113@example.net> to <office@example.com> accepted, 9132 bytes
@4000000069a9e68a1716a881 tcpserver: pid 3045 from 192.0.2.205 and a status of 5/40 at this moment of the day
@4000000069a9e75303dcd4dc delivery 3046: success: did_1+0+0/ message 21322 for user323@example.com is in the mailbox now
@4000000069a9e81d35bc4378 delivery 3047: success: did_1+0+0/ message 21329 for user324@example.com is in the mailbox now
@4000000069a9e8e607884cb2 rblsmtpd: 198.51.100.29 pid 3048: 451 http://zen.spamhaus.org/query?ip=198.51.100.29
@4000000069a9e9b0229960ae tcpserver: pid 3049 from 192.0.2.1 and a status of 9/40 at this moment of the day
@4000000069a9ea7a22d55cc4 qmail-smtpd: 3050: mail from <user119@example.net> to <office@example.com> accepted, 9150 bytes
@4000000069a9eb43195ff52a qmail-smtpd: 3051: mail from <user120@example.net> to <office@example.com> accepted, 9153 bytes
@4000000069a9ec0d35caa399 qmail-smtpd: 3052: mail from <user121@example.net> to <office@example.com> accepted, 9156 bytes
@4000000069a9ecd6019d3d9c rblsmtpd: 203.0.113.24 pid 3053: 451 http://bl.spamcop.net/query?ip=203.0.113.24
@4000000069a9eda00ce4e4c3 tcpserver: end 3054 status 0; the connection of 198.51.100.126 was served to its end and closed
@4000000069a9ee6a07c84418 qmail-smtpd: 3055: mail from <user124@example.net> to <office@example.com> accepted, 9165 bytes
@4000000069a9ef3335847803 tcpserver: end 3056 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069a9effd078d58f2 tcpserver: pid 3057 from 192.0.2.9 and a status of 17/40 at this moment of the day
@4000000069a9f0c629bcb456 qmail-smtpd: 3058: mail from <user127@example.net> to <office@example.com> accepted, 9174 bytes
@4000000069a9f19024f25827 tcpserver: pid 3059 from 198.51.100.58 and a status of 19/40 at this moment of the day
@4000000069a9f25a33de3b01 tcpserver: end 3060 status 0; the connection of 203.0.113.149 was served to its end and closed
@4000000069a9f32321df9987 qmail-smtpd: 3061: mail from <user130@example.net> to <office@example.com> accepted, 9183 bytes
@4000000069a9f3ed2f0b8b75 tcpserver: end 3062 status 0; the connection of 198.51.100.153 was served to its end and closed
@4000000069a9f4b630c91997 qmail-smtpd: 3063: mail from <user132@example.net> to <office@example.com> accepted, 9189 bytes
@4000000069a9f5800b624912 tcpserver: end 3064 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069a9f64a146bb6a0 tcpserver: end 3065 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069a9f713061edb96 qmail-smtpd: 3066: mail from <user135@example.net> to <office@example.com> accepted, 9198 bytes
@4000000069a9f7dd1f364719 tcpserver: end 3067 status 0; the connection of 198.51.100.35 was served to its end and closed
@4000000069a9f8a60bbd8c04 tcpserver: pid 3068 from 192.0.2.24 and a status of 28/40 at this moment of the day
@4000000069a9f97019322e2a qmail-smtpd: 3069: mail from <user138@example.net> to <office@example.com> accepted, 9207 bytes
@4000000069a9fa3a15bb80d0 qmail-smtpd: 3070: mail from <user139@example.net> to <office@example.com> accepted, 9210 bytes
@4000000069a9fb0306fc0fc0 tcpserver: end 3071 status 0; the connection of 198.51.100.106 was served to its end and closed
@4000000069a9fbcd0696626c rblsmtpd: 198.51.100.160 pid 3072: 451 http://zen.spamhaus.org/query?ip=198.51.100.160
@4000000069a9fc962d3d4b59 tcpserver: pid 3073 from 192.0.2.115 and a status of 33/40 at this moment of the day
@4000000069a9fd600721649c qmail-smtpd: 3074: mail from <user143@example.net> to <office@example.com> accepted, 9222 bytes
@4000000069a9fe2a020677be delivery 3075: success: did_1+0+0/ message 21525 for user352@example.com is in the mailbox now
@4000000069a9fef31c179f94 rblsmtpd: 203.0.113.1 pid 3076: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069a9ffbd00479b3a tcpserver: end 3077 status 0; the connection of 198.51.100.149 was served to its end and closed
@4000000069aa008638803ee1 tcpserver: end 3078 status 0; the connection of 203.0.113.139 was served to its end and closed
@4000000069aa01501e9067e8 delivery 3079: success: did_1+0+0/ message 21553 for user356@example.com is in the mailbox now
@4000000069aa021a3861559e tcpserver: pid 3080 from 198.51.100.27 and a status of 0/40 at this moment of the day
@4000000069aa02e315f4ed20 tcpserver: end 3081 status 0; the connection of 198.51.100.27 was served to its end and closed
@4000000069aa03ad10780a4c tcpserver: end 3082 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069aa04760ceb7616 qmail-smtpd: 3083: mail from <user152@example.net> to <office@example.com> accepted, 9249 bytes
@4000000069aa05401464ae41 tcpserver: end 3084 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069aa060a2e7519ba tcpserver: pid 3085 from 192.0.2.176 and a status of 5/40 at this moment of the day
@4000000069aa06d3340c3f80 qmail-smtpd: 3086: mail from <user155@example.net> to <office@example.com> accepted, 9258 bytes
@4000000069aa079d174048cd tcpserver: pid 3087 from 198.51.100.2 and a status of 7/40 at this moment of the day
@4000000069aa0866284bc0ad qmail-smtpd: 3088: mail from <user157@example.net> to <office@example.com> accepted, 9264 bytes
@4000000069aa0930220eafa6 tcpserver: pid 3089 from 203.0.113.3 and a status of 9/40 at this moment of the day
@4000000069aa09fa2fb807f7 qmail-smtpd: 3090: mail from <user159@example.net> to <office@example.com> accepted, 9270 bytes
@4000000069aa0ac32dd85610 qmail-smtpd: 3091: mail from <user160@example.net> to <office@example.com> accepted, 9273 bytes
@4000000069aa0b8d15e8bc62 tcpserver: pid 3092 from 2001:db8:4::e136 and a status of 12/40 at this moment of the day
@4000000069aa0c560ff74253 delivery 3093: success: did_1+0+0/ message 21651 for user370@example.com is in the mailbox now
@4000000069aa0d2004ad8ae5 delivery 3094: success: did_1+0+0/ message 21658 for user371@example.com is in the mailbox now
@4000000069aa0dea18b4b5e8 tcpserver: end 3095 status 0; the connection of 203.0.113.227 was served to its end and closed
@4000000069aa0eb326f8d566 delivery 3096: success: did_1+0+0/ message 21672 for user373@example.com is in the mailbox now
@4000000069aa0f7d2502f1ad tcpserver: end 3097 status 0; the connection of 203.0.113.45 was served to its end and closed
@4000000069aa104607e1feee qmail-smtpd: 3098: mail from <user167@example.net> to <office@example.com> accepted, 9294 bytes
@4000000069aa11100734a8ec delivery 3099: success: did_1+0+0/ message 21693 for user376@example.com is in the mailbox now
@4000000069aa11da204b258b rblsmtpd: 203.0.113.1 pid 3100: 451 http://b.barracudacentral.org/query?ip=203.0.113.1
@4000000069aa12a32bfb400e delivery 3101: success: did_1+0+0/ message 21707 for user378@example.com is in the mailbox now
@4000000069aa136d362f5050 rblsmtpd: 192.0.2.1 pid 3102: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069aa143626bbdf8f tcpserver: pid 3103 from 192.0.2.13 and a status of 23/40 at this moment of the day
@4000000069aa15002e18179e tcpserver: pid 3104 from 198.51.100.4 and a status of 24/40 at this moment of the day
@4000000069aa15ca0d27423f qmail-smtpd: 3105: mail from <user174@example.net> to <office@example.com> accepted, 9315 bytes
@4000000069aa16933b159c4b tcpserver: pid 3106 from 198.51.100.2 and a status of 26/40 at this moment of the day
@4000000069aa175d2ca53904 tcpserver: pid 3107 from 203.0.113.19 and a status of 27/40 at this moment of the day
@4000000069aa1826010f4671 qmail-smtpd: 3108: mail from <user177@example.net> to <office@example.com> accepted, 9324 bytes
@4000000069aa18f0301b931e rblsmtpd: 192.0.2.27 pid 3109: 451 http://zen.spamhaus.org/query?ip=192.0.2.27
@4000000069aa19ba00d6dd3c delivery 3110: success: did_1+0+0/ message 21770 for user387@example.com is in the mailbox now
@4000000069aa1a8302ce7b8a delivery 3111: success: did_1+0+0/ message 21777 for user388@example.com is in the mailbox now
@4000000069aa1b4d1d513876 delivery 3112: success: did_1+0+0/ message 21784 for user0@example.com is in the mailbox now
@4000000069aa1c1633182bf6 qmail-smtpd: 3113: mail from <user182@example.net> to <office@example.com> accepted, 9339 bytes
@4000000069aa1ce018ee3177 delivery 3114: success: did_1+0+0/ message 21798 for user2@example.com is in the mailbox now
@4000000069aa1daa3837379e tcpserver: end 3115 status 0; the connection of 203.0.113.92 was served to its end and closed
@4000000069aa1e731071e6d5 delivery 3116: success: did_1+0+0/ message 21812 for user4@example.com is in the mailbox now
@4000000069aa1f3d309a8931 delivery 3117: success: did_1+0+0/ message 21819 for user5@example.com is in the mailbox now
@4000000069aa2006273eab7a tcpserver: pid 3118 from 198.51.100.18 and a status of 38/40 at this moment of the day
@4000000069aa20d0234c46bc delivery 3119: success: did_1+0+0/ message 21833 for user7@example.com is in the mailbox now
@4000000069aa219a04cf14e6 tcpserver: end 3120 status 0; the connection of 198.51.100.136 was served to its end and closed
@4000000069aa2263339f908f rblsmtpd: 192.0.2.3 pid 3121: 451 http://bl.spamcop.net/query?ip=192.0.2.3
@4000000069aa232d15944081 rblsmtpd: 192.0.2.1 pid 3122: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069aa23f62a9c583d tcpserver: pid 3123 from 192.0.2.5 and a status of 3/40 at this moment of the day
@4000000069aa24c025c79484 rblsmtpd: 203.0.113.112 pid 3124: 451 http://b.barracudacentral.org/query?ip=203.0.113.112
@4000000069aa258a0d804890 delivery 3125: success: did_1+0+0/ message 21875 for user13@example.com is in the mailbox now
@4000000069aa2653175dcbbb qmail-smtpd: 3126: mail from <user195@example.net> to <office@example.com> accepted, 9378 bytes
@4000000069aa271d1dac0859 tcpserver: pid 3127 from 198.51.100.29 and a status of 7/40 at this moment of the day
@4000000069aa27e6335299e5 tcpserver: pid 3128 from 198.51.100.104 and a status of 8/40 at this moment of the day
@4000000069aa28b016af305b tcpserver: end 3129 status 0; the connection of 203.0.113.138 was served to its end and closed
@4000000069aa297a15617070 qmail-smtpd: 3130: mail from <user199@example.net> to <office@example.com> accepted, 9390 bytes
@4000000069aa2a430223a418 qmail-smtpd: 3131: mail from <user200@example.net> to <office@example.com> accepted, 9393 bytes
@4000000069aa2b0d0fcc0d0f delivery 3132: success: did_1+0+0/ message 21924 for user20@example.com is in the mailbox now
@4000000069aa2bd60672bb9b qmail-smtpd: 3133: mail from <user202@example.net> to <office@example.com> accepted, 9399 bytes
@4000000069aa2ca0309cc255 qmail-smtpd: 3134: mail from <user203@example.net> to <office@example.com> accepted, 9402 bytes
@4000000069aa2d6a09428521 tcpserver: end 3135 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aa2e3308f1af93 qmail-smtpd: 3136: mail from <user205@example.net> to <office@example.com> accepted, 9408 bytes
@4000000069aa2efd19ac80e0 delivery 3137: success: did_1+0+0/ message 21959 for user25@example.com is in the mailbox now
@4000000069aa2fc638c3fda1 qmail-smtpd: 3138: mail from <user207@example.net> to <office@example.com> accepted, 9414 bytes
@4000000069aa309019fdafc4 delivery 3139: success: did_1+0+0/ message 21973 for user27@example.com is in the mailbox now
@4000000069aa315a3452171c qmail-smtpd: 3140: mail from <user209@example.net> to <office@example.com> accepted, 9420 bytes
@4000000069aa322334070b34 qmail-smtpd: 3141: mail from <user210@example.net> to <office@example.com> accepted, 9423 bytes
@4000000069aa32ed0e1e2369 tcpserver: end 3142 status 0; the connection of 203.0.113.160 was served to its end and closed
@4000000069aa33b6150d7bc4 rblsmtpd: 192.0.2.137 pid 3143: 451 http://bl.spamcop.net/query?ip=192.0.2.137
@4000000069aa34802099a30e tcpserver: end 3144 status 0; the connection of 198.51.100.181 was served to its end and closed
@4000000069aa354a08720ea0 tcpserver: pid 3145 from 203.0.113.97 and a status of 25/40 at this moment of the day
@4000000069aa36131ab9a88b tcpserver: end 3146 status 0; the connection of 203.0.113.92 was served to its end and closed
@4000000069aa36dd2492e2e0 delivery 3147: success: did_1+0+0/ message 22029 for user35@example.com is in the mailbox now
@4000000069aa37a62c2f18e7 tcpserver: pid 3148 from 203.0.113.119 and a status of 28/40 at this moment of the day
@4000000069aa38700294d9fd tcpserver: end 3149 status 0; the connection of 203.0.113.47 was served to its end and closed
@4000000069aa393a38e1d427 tcpserver: pid 3150 from 198.51.100.62 and a status of 30/40 at this moment of the day
@4000000069aa3a030e54a52b qmail-smtpd: 3151: mail from <user220@example.net> to <office@example.com> accepted, 9453 bytes
@4000000069aa3acd29ff78b5 delivery 3152: success: did_1+0+0/ message 22064 for user40@example.com is in the mailbox now
@4000000069aa3b9619f69140 rblsmtpd: 192.0.2.1 pid 3153: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069aa3c600172e52d qmail-smtpd: 3154: mail from <user223@example.net> to <office@example.com> accepted, 9462 bytes
@4000000069aa3d2a23e6f9c4 tcpserver: pid 3155 from 192.0.2.182 and a status of 35/40 at this moment of the day
@4000000069aa3df323a1d1e2 rblsmtpd: 203.0.113.8 pid 3156: 451 http://zen.spamhaus.org/query?ip=203.0.113.8
@4000000069aa3ebd0bbff1f4 tcpserver: pid 3157 from 203.0.113.2 and a status of 37/40 at this moment of the day
@4000000069aa3f8618d4d7dd tcpserver: end 3158 status 0; the connection of 2001:db8:fd::66d6 was served to its end and closed
@4000000069aa405011ca25a1 delivery 3159: success: did_1+0+0/ message 22113 for user47@example.com is in the mailbox now
@4000000069aa411a313b6310 rblsmtpd: 203.0.113.22 pid 3160: 451 http://zen.spamhaus.org/query?ip=203.0.113.22
@4000000069aa41e3356309af rblsmtpd: 192.0.2.55 pid 3161: 451 http://zen.spamhaus.org/query?ip=192.0.2.55
@4000000069aa42ad1c053e1c tcpserver: end 3162 status 0; the connection of 2001:db8:3c::fb31 was served to its end and closed
@4000000069aa4376028a1807 rblsmtpd: 203.0.113.21 pid 3163: 451 http://zen.spamhaus.org/query?ip=203.0.113.21
@4000000069aa4440356f2187 tcpserver: pid 3164 from 198.51.100.1 and a status of 4/40 at this moment of the day
@4000000069aa450a0716085f qmail-smtpd: 3165: mail from <user234@example.net> to <office@example.com> accepted, 9495 bytes
@4000000069aa45d30f66c42c tcpserver: pid 3166 from 192.0.2.17 and a status of 6/40 at this moment of the day
@4000000069aa469d273246ba tcpserver: end 3167 status 0; the connection of 192.0.2.61 was served to its end and closed
@4000000069aa476613cebf84 qmail-smtpd: 3168: mail from <user237@example.net> to <office@example.com> accepted, 9504 bytes
@4000000069aa48300acb7059 qmail-smtpd: 3169: mail from <user238@example.net> to <office@example.com> accepted, 9507 bytes
@4000000069aa48fa1618b7f5 tcpserver: pid 3170 from 203.0.113.64 and a status of 10/40 at this moment of the day
@4000000069aa49c32674e3c1 delivery 3171: success: did_1+0+0/ message 22197 for user59@example.com is in the mailbox now
@4000000069aa4a8d058f2aab qmail-smtpd: 3172: mail from <user241@example.net> to <office@example.com> accepted, 9516 bytes
@4000000069aa4b5609e62917 delivery 3173: success: did_1+0+0/ message 22211 for user61@example.com is in the mailbox now
@4000000069aa4c20263c5845 tcpserver: pid 3174 from 192.0.2.1 and a status of 14/40 at this moment of the day
@4000000069aa4cea24aa8c87 qmail-smtpd: 3175: mail from <user244@example.net> to <office@example.com> accepted, 9525 bytes
@4000000069aa4db32feb6af1 delivery 3176: success: did_1+0+0/ message 22232 for user64@example.com is in the mailbox now
@4000000069aa4e7d19632126 delivery 3177: success: did_1+0+0/ message 22239 for user65@example.com is in the mailbox now
@4000000069aa4f46269a0ea7 qmail-smtpd: 3178: mail from <user247@example.net> to <office@example.com> accepted, 9534 bytes
@4000000069aa50100d041e6d qmail-smtpd: 3179: mail from <user248@example.net> to <office@example.com> accepted, 9537 bytes
@4000000069aa50da12320b5e tcpserver: pid 3180 from 203.0.113.167 and a status of 20/40 at this moment of the day
@4000000069aa51a3063d3663 tcpserver: end 3181 status 0; the connection of 203.0.113.51 was served to its end and closed
@4000000069aa526d154d5cc3 rblsmtpd: 198.51.100.1 pid 3182: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069aa53361105a9e9 tcpserver: pid 3183 from 198.51.100.202 and a status of 23/40 at this moment of the day
@4000000069aa54000ad5c117 delivery 3184: success: did_1+0+0/ message 22288 for user72@example.com is in the mailbox now
@4000000069aa54ca322a8ab1 qmail-smtpd: 3185: mail from <user254@example.net> to <office@example.com> accepted, 9555 bytes
@4000000069aa55931ae5fa09 tcpserver: pid 3186 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069aa565d34710dc9 tcpserver: end 3187 status 0; the connection of 192.0.2.96 was served to its end and closed
@4000000069aa572631e67416 tcpserver: pid 3188 from 192.0.2.23 and a status of 28/40 at this moment of the day
@4000000069aa57f027e84556 tcpserver: pid 3189 from 203.0.113.1 and a status of 29/40 at this moment of the day
@4000000069aa58ba39eb092a qmail-smtpd: 3190: mail from <user259@example.net> to <office@example.com> accepted, 9570 bytes
@4000000069aa5983325e5bf6 tcpserver: pid 3191 from 192.0.2.24 and a status of 31/40 at this moment of the day
@4000000069aa5a4d0d216c31 tcpserver: end 3192 status 0; the connection of 198.51.100.225 was served to its end and closed
@4000000069aa5b163aff1108 tcpserver: end 3193 status 0; the connection of 198.51.100.176 was served to its end and closed
@4000000069aa5be02d052f36 delivery 3194: success: did_1+0+0/ message 22358 for user82@example.com is in the mailbox now
@4000000069aa5caa0ad8140e qmail-smtpd: 3195: mail from <user264@example.net> to <office@example.com> accepted, 9585 bytes
@4000000069aa5d731b11738a rblsmtpd: 192.0.2.19 pid 3196: 451 http://zen.spamhaus.org/query?ip=192.0.2.19
@4000000069aa5e3d0593ed33 delivery 3197: success: did_1+0+0/ message 22379 for user85@example.com is in the mailbox now
@4000000069aa5f061bc0cbb3 tcpserver: pid 3198 from 198.51.100.6 and a status of 38/40 at this moment of the day
@4000000069aa5fd0035971d9 tcpserver: end 3199 status 0; the connection of 203.0.113.48 was served to its end and closed
@4000000069aa609a10a37918 rblsmtpd: 198.51.100.214 pid 3200: 451 http://zen.spamhaus.org/query?ip=198.51.100.214
@4000000069aa616328f32c46 delivery 3201: success: did_1+0+0/ message 22407 for user89@example.com is in the mailbox now
@4000000069aa622d1d1380e9 rblsmtpd: 2001:db8:73::10e7 pid 3202: 451 http://zen.spamhaus.org/query?ip=2001:db8:73::10e7
@4000000069aa62f629600198 rblsmtpd: 198.51.100.11 pid 3203: 451 http://b.barracudacentral.org/query?ip=198.51.100.11
@4000000069aa63c00ed87e4c delivery 3204: success: did_1+0+0/ message 22428 for user92@example.com is in the mailbox now
@4000000069aa648a2f4a2289 rblsmtpd: 203.0.113.77 pid 3205: 451 http://zen.spamhaus.org/query?ip=203.0.113.77
@4000000069aa65531ffcfa81 delivery 3206: success: did_1+0+0/ message 22442 for user94@example.com is in the mailbox now
@4000000069aa661d1a90b10a qmail-smtpd: 3207: mail from <user276@example.net> to <office@example.com> accepted, 9621 bytes
@4000000069aa66e624348006 qmail-smtpd: 3208: mail from <user277@example.net> to <office@example.com> accepted, 9624 bytes
@4000000069aa67b034141ac3 tcpserver: end 3209 status 0; the connection of 198.51.100.10 was served to its end and closed
@4000000069aa687a32d835d3 tcpserver: pid 3210 from 192.0.2.216 and a status of 10/40 at this moment of the day
@4000000069aa69432938a21b delivery 3211: success: did_1+0+0/ message 22477 for user99@example.com is in the mailbox now
@4000000069aa6a0d2e12ee08 delivery 3212: success: did_1+0+0/ message 22484 for user100@example.com is in the mailbox now
@4000000069aa6ad60dc73ffc rblsmtpd: 198.51.100.192 pid 3213: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.192
@4000000069aa6ba02a04f82f qmail-smtpd: 3214: mail from <user283@example.net> to <office@example.com> accepted, 9642 bytes
@4000000069aa6c6a0a8e6fa7 tcpserver: pid 3215 from 198.51.100.60 and a status of 15/40 at this moment of the day
@4000000069aa6d331c6967d0 tcpserver: pid 3216 from 192.0.2.56 and a status of 16/40 at this moment of the day
@4000000069aa6dfd0c5a1a4f delivery 3217: success: did_1+0+0/ message 22519 for user105@example.com is in the mailbox now
@4000000069aa6ec615768b92 qmail-smtpd: 3218: mail from <user287@example.net> to <office@example.com> accepted, 9654 bytes
@4000000069aa6f90058dead4 tcpserver: end 3219 status 0; the connection of 203.0.113.32 was served to its end and closed
@4000000069aa705a1a69b2a0 rblsmtpd: 192.0.2.1 pid 3220: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069aa71231f5c7663 delivery 3221: success: did_1+0+0/ message 22547 for user109@example.com is in the mailbox now
@4000000069aa71ed23bc0780 tcpserver: end 3222 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aa72b633d3db35 delivery 3223: success: did_1+0+0/ message 22561 for user111@example.com is in the mailbox now
@4000000069aa738002486d74 qmail-smtpd: 3224: mail from <user293@example.net> to <office@example.com> accepted, 9672 bytes
@4000000069aa744a2c87fac4 tcpserver: end 3225 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069aa7513045db263 tcpserver: end 3226 status 0; the connection of 198.51.100.18 was served to its end and closed
@4000000069aa75dd065d7a44 tcpserver: end 3227 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aa76a62654325c tcpserver: pid 3228 from 198.51.100.214 and a status of 28/40 at this moment of the day
@4000000069aa77702394948f delivery 3229: success: did_1+0+0/ message 22603 for user117@example.com is in the mailbox now
@4000000069aa783a2532001b tcpserver: end 3230 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069aa79031fe1e81d delivery 3231: success: did_1+0+0/ message 22617 for user119@example.com is in the mailbox now
@4000000069aa79cd273c2cda delivery 3232: success: did_1+0+0/ message 22624 for user120@example.com is in the mailbox now
@4000000069aa7a96316ea356 qmail-smtpd: 3233: mail from <user302@example.net> to <office@example.com> accepted, 9699 bytes
@4000000069aa7b60146445ec tcpserver: end 3234 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069aa7c2a1df6c35f rblsmtpd: 198.51.100.1 pid 3235: 451 http://bl.spamcop.net/query?ip=198.51.100.1
@4000000069aa7cf32812920a tcpserver: pid 3236 from 192.0.2.1 and a status of 36/40 at this moment of the day
@4000000069aa7dbd334717e7 tcpserver: pid 3237 from 192.0.2.174 and a status of 37/40 at this moment of the day
@4000000069aa7e86349240dc qmail-smtpd: 3238: mail from <user307@example.net> to <office@example.com> accepted, 9714 bytes
@4000000069aa7f5032f2f49b delivery 3239: success: did_1+0+0/ message 22673 for user127@example.com is in the mailbox now
@4000000069aa801a22981af4 tcpserver: pid 3240 from 198.51.100.218 and a status of 0/40 at this moment of the day
@4000000069aa80e30483c822 qmail-smtpd: 3241: mail from <user310@example.net> to <office@example.com> accepted, 9723 bytes
@4000000069aa81ad21bc6be7 rblsmtpd: 203.0.113.4 pid 3242: 451 http://zen.spamhaus.org/query?ip=203.0.113.4
@4000000069aa82760f9f7193 qmail-smtpd: 3243: mail from <user312@example.net> to <office@example.com> accepted, 9729 bytes
@4000000069aa83402e40023c tcpserver: pid 3244 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069aa840a130f0e09 tcpserver: end 3245 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069aa84d30ffa1829 delivery 3246: success: did_1+0+0/ message 22722 for user134@example.com is in the mailbox now
@4000000069aa859d1c89ae0e qmail-smtpd: 3247: mail from <user316@example.net> to <office@example.com> accepted, 9741 bytes
@4000000069aa8666333bc78f tcpserver: end 3248 status 0; the connection of 198.51.100.37 was served to its end and closed
@4000000069aa8730203b52cc rblsmtpd: 203.0.113.5 pid 3249: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069aa87fa332fe799 rblsmtpd: 192.0.2.5 pid 3250: 451 http://b.barracudacentral.org/query?ip=192.0.2.5
@4000000069aa88c32cff5788 tcpserver: pid 3251 from 192.0.2.159 and a status of 11/40 at this moment of the day
@4000000069aa898d0edcbf26 qmail-smtpd: 3252: mail from <user321@example.net> to <office@example.com> accepted, 9756 bytes
@4000000069aa8a560609b2e3 rblsmtpd: 192.0.2.3 pid 3253: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069aa8b200824b1d5 rblsmtpd: 192.0.2.1 pid 3254: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069aa8bea375dac6e tcpserver: pid 3255 from 203.0.113.1 and a status of 15/40 at this moment of the day
@4000000069aa8cb30169c027 qmail-smtpd: 3256: mail from <user325@example.net> to <office@example.com> accepted, 9768 bytes
@4000000069aa8d7d284c1952 delivery 3257: success: did_1+0+0/ message 22799 for user145@example.com is in the mailbox now
@4000000069aa8e46054cf7f0 tcpserver: end 3258 status 0; the connection of 198.51.100.19 was served to its end and closed
@4000000069aa8f1018298c07 qmail-smtpd: 3259: mail from <user328@example.net> to <office@example.com> accepted, 9777 bytes
@4000000069aa8fda04157607 delivery 3260: success: did_1+0+0/ message 22820 for user148@example.com is in the mailbox now
@4000000069aa90a32035928e delivery 3261: success: did_1+0+0/ message 22827 for user149@example.com is in the mailbox now
@4000000069aa916d00b6f30d tcpserver: end 3262 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aa923634124187 qmail-smtpd: 3263: mail from <user332@example.net> to <office@example.com> accepted, 9789 bytes
@4000000069aa930016747a46 tcpserver: pid 3264 from 203.0.113.58 and a status of 24/40 at this moment of the day
@4000000069aa93ca2c0f04e0 tcpserver: end 3265 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aa949328c2cf3c tcpserver: pid 3266 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069aa955d28533ea6 delivery 3267: success: did_1+0+0/ message 22869 for user155@example.com is in the mailbox now
@4000000069aa962627709635 tcpserver: pid 3268 from 203.0.113.62 and a status of 28/40 at this moment of the day
@4000000069aa96f01c0d5ff3 delivery 3269: success: did_1+0+0/ message 22883 for user157@example.com is in the mailbox now
@4000000069aa97ba2ca7d4e2 qmail-smtpd: 3270: mail from <user339@example.net> to <office@example.com> accepted, 9810 bytes
@4000000069aa988305c99183 delivery 3271: success: did_1+0+0/ message 22897 for user159@example.com is in the mailbox now
@4000000069aa994d3055ad98 tcpserver: pid 3272 from 192.0.2.5 and a status of 32/40 at this moment of the day
@4000000069aa9a162f06e1f8 delivery 3273: success: did_1+0+0/ message 22911 for user161@example.com is in the mailbox now
@4000000069aa9ae01e2de02d rblsmtpd: 192.0.2.6 pid 3274: 451 http://psbl.surriel.com/query?ip=192.0.2.6
@4000000069aa9baa386dd852 rblsmtpd: 192.0.2.186 pid 3275: 451 http://b.barracudacentral.org/query?ip=192.0.2.186
@4000000069aa9c7328111e05 qmail-smtpd: 3276: mail from <user345@example.net> to <office@example.com> accepted, 9828 bytes
@4000000069aa9d3d22d567bd tcpserver: end 3277 status 0; the connection of 198.51.100.52 was served to its end and closed
@4000000069aa9e062a901d47 qmail-smtpd: 3278: mail from <user347@example.net> to <office@example.com> accepted, 9834 bytes
@4000000069aa9ed012dbe409 tcpserver: end 3279 status 0; the connection of 192.0.2.173 was served to its end and closed
@4000000069aa9f9a021f2615 tcpserver: pid 3280 from 192.0.2.99 and a status of 0/40 at this moment of the day
@4000000069aaa0632bbb6007 tcpserver: pid 3281 from 2001:db8:8b::a1e6 and a status of 1/40 at this moment of the day
@4000000069aaa12d2c08d2e3 rblsmtpd: 198.51.100.65 pid 3282: 451 http://zen.spamhaus.org/query?ip=198.51.100.65
@4000000069aaa1f60dda1098 qmail-smtpd: 3283: mail from <user352@example.net> to <office@example.com> accepted, 9849 bytes
@4000000069aaa2c01d91d290 rblsmtpd: 203.0.113.86 pid 3284: 451 http://b.barracudacentral.org/query?ip=203.0.113.86
@4000000069aaa38a076d1d25 delivery 3285: success: did_1+0+0/ message 22995 for user173@example.com is in the mailbox now
@4000000069aaa4530f7cfa70 qmail-smtpd: 3286: mail from <user355@example.net> to <office@example.com> accepted, 9858 bytes
@4000000069aaa51d2c9fb35d delivery 3287: success: did_1+0+0/ message 23009 for user175@example.com is in the mailbox now
@4000000069aaa5e620fc23f4 delivery 3288: success: did_1+0+0/ message 23016 for user176@example.com is in the mailbox now
@4000000069aaa6b00174cf3a tcpserver: end 3289 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aaa77a225a38be delivery 3290: success: did_1+0+0/ message 23030 for user178@example.com is in the mailbox now
@4000000069aaa84319abcc66 rblsmtpd: 203.0.113.72 pid 3291: 451 http://zen.spamhaus.org/query?ip=203.0.113.72
@4000000069aaa90d119a5e21 tcpserver: end 3292 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069aaa9d636647c00 delivery 3293: success: did_1+0+0/ message 23051 for user181@example.com is in the mailbox now
@4000000069aaaaa024af7893 tcpserver: end 3294 status 0; the connection of 192.0.2.107 was served to its end and closed
@4000000069aaab6a1a6c8777 qmail-smtpd: 3295: mail from <user364@example.net> to <office@example.com> accepted, 9885 bytes
@4000000069aaac3309d797d1 tcpserver: pid 3296 from 198.51.100.1 and a status of 16/40 at this moment of the day
@4000000069aaacfd17bc14fd tcpserver: end 3297 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069aaadc6140c0d66 tcpserver: end 3298 status 0; the connection of 198.51.100.110 was served to its end and closed
@4000000069aaae900a4a8fa0 rblsmtpd: 203.0.113.10 pid 3299: 451 http://bl.spamcop.net/query?ip=203.0.113.10
@4000000069aaaf5a35c88c14 tcpserver: pid 3300 from 198.51.100.228 and a status of 20/40 at this moment of the day
@4000000069aab023306aab71 tcpserver: pid 3301 from 198.51.100.72 and a status of 21/40 at this moment of the day
@4000000069aab0ed2ed9062a rblsmtpd: 203.0.113.215 pid 3302: 451 http://zen.spamhaus.org/query?ip=203.0.113.215
@4000000069aab1b637b6a25e qmail-smtpd: 3303: mail from <user372@example.net> to <office@example.com> accepted, 9909 bytes
@4000000069aab280261f82cc qmail-smtpd: 3304: mail from <user373@example.net> to <office@example.com> accepted, 9912 bytes
@4000000069aab34a1cb6941f rblsmtpd: 198.51.100.18 pid 3305: 451 http://zen.spamhaus.org/query?ip=198.51.100.18
@4000000069aab41311fa73f8 tcpserver: pid 3306 from 198.51.100.13 and a status of 26/40 at this moment of the day
@4000000069aab4dd3684a9f9 delivery 3307: success: did_1+0+0/ message 23149 for user195@example.com is in the mailbox now
@4000000069aab5a627eac962 delivery 3308: success: did_1+0+0/ message 23156 for user196@example.com is in the mailbox now
@4000000069aab670012fafd0 tcpserver: pid 3309 from 203.0.113.32 and a status of 29/40 at this moment of the day
@4000000069aab73a35080087 tcpserver: end 3310 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aab8031ec2c320 tcpserver: pid 3311 from 192.0.2.2 and a status of 31/40 at this moment of the day
@4000000069aab8cd22349e9d delivery 3312: success: did_1+0+0/ message 23184 for user200@example.com is in the mailbox now
@4000000069aab996064be9ee tcpserver: pid 3313 from 203.0.113.172 and a status of 33/40 at this moment of the day
@4000000069aaba6006ef6b01 tcpserver: pid 3314 from 203.0.113.5 and a status of 34/40 at this moment of the day
@4000000069aabb2a323172a7 tcpserver: pid 3315 from 198.51.100.210 and a status of 35/40 at this moment of the day
@4000000069aabbf332026146 qmail-smtpd: 3316: mail from <user385@example.net> to <office@example.com> accepted, 9948 bytes
@4000000069aabcbd3ab14ef7 delivery 3317: success: did_1+0+0/ message 23219 for user205@example.com is in the mailbox now
@4000000069aabd860d5c9a97 rblsmtpd: 192.0.2.222 pid 3318: 451 http://zen.spamhaus.org/query?ip=192.0.2.222
@4000000069aabe502b848572 tcpserver: end 3319 status 0; the connection of 203.0.113.35 was served to its end and closed
@4000000069aabf1a2ad2947f rblsmtpd: 203.0.113.43 pid 3320: 451 http://zen.spamhaus.org/query?ip=203.0.113.43
@4000000069aabfe333f2cad3 tcpserver: end 3321 status 0; the connection of 198.51.100.62 was served to its end and closed
@4000000069aac0ad3016edc6 tcpserver: end 3322 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aac176124b5c79 tcpserver: pid 3323 from 192.0.2.207 and a status of 3/40 at this moment of the day
@4000000069aac24030282bf4 tcpserver: pid 3324 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069aac30a02a253dc rblsmtpd: 192.0.2.4 pid 3325: 451 http://zen.spamhaus.org/query?ip=192.0.2.4
@4000000069aac3d327b332cb delivery 3326: success: did_1+0+0/ message 23282 for user214@example.com is in the mailbox now
@4000000069aac49d0015a506 tcpserver: end 3327 status 0; the connection of 192.0.2.153 was served to its end and closed
@4000000069aac5661c23f7d8 tcpserver: pid 3328 from 198.51.100.24 and a status of 8/40 at this moment of the day
@4000000069aac63014c45c3e delivery 3329: success: did_1+0+0/ message 23303 for user217@example.com is in the mailbox now
@4000000069aac6fa2eadaa0d delivery 3330: success: did_1+0+0/ message 23310 for user218@example.com is in the mailbox now
@4000000069aac7c304a2dcad tcpserver: end 3331 status 0; the connection of 198.51.100.27 was served to its end and closed
@4000000069aac88d06cf538b qmail-smtpd: 3332: mail from <user401@example.net> to <office@example.com> accepted, 9996 bytes
@4000000069aac9562a066441 tcpserver: end 3333 status 0; the connection of 192.0.2.54 was served to its end and closed
@4000000069aaca20363a04d9 tcpserver: pid 3334 from 198.51.100.7 and a status of 14/40 at this moment of the day
@4000000069aacaea39ce2fc5 delivery 3335: success: did_1+0+0/ message 23345 for user223@example.com is in the mailbox now
@4000000069aacbb30b5f0f77 tcpserver: pid 3336 from 198.51.100.1 and a status of 16/40 at this moment of the day
@4000000069aacc7d39ed8bf0 delivery 3337: success: did_1+0+0/ message 23359 for user225@example.com is in the mailbox now
@4000000069aacd4608853d2d tcpserver: pid 3338 from 198.51.100.195 and a status of 18/40 at this moment of the day
@4000000069aace1020338621 tcpserver: pid 3339 from 198.51.100.14 and a status of 19/40 at this moment of the day
@4000000069aaceda13a0bbcb rblsmtpd: 192.0.2.17 pid 3340: 451 http://zen.spamhaus.org/query?ip=192.0.2.17
@4000000069aacfa33258111a tcpserver: end 3341 status 0; the connection of 203.0.113.161 was served to its end and closed
@4000000069aad06d3357e6bd rblsmtpd: 192.0.2.2 pid 3342: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069aad13600a958a0 delivery 3343: success: did_1+0+0/ message 23401 for user231@example.com is in the mailbox now
@4000000069aad200336e2dd1 qmail-smtpd: 3344: mail from <user413@example.net> to <office@example.com> accepted, 10032 bytes
@4000000069aad2ca25b89824 qmail-smtpd: 3345: mail from <user414@example.net> to <office@example.com> accepted, 10035 bytes
@4000000069aad39318544864 tcpserver: pid 3346 from 203.0.113.11 and a status of 26/40 at this moment of the day
@4000000069aad45d14d9411a tcpserver: pid 3347 from 2001:db8:8b::a1e6 and a status of 27/40 at this moment of the day
@4000000069aad5262e8fac1f rblsmtpd: 198.51.100.82 pid 3348: 451 http://zen.spamhaus.org/query?ip=198.51.100.82
@4000000069aad5f03b94398f tcpserver: end 3349 status 0; the connection of 192.0.2.151 was served to its end and closed
@4000000069aad6ba20458cd0 delivery 3350: success: did_1+0+0/ message 23450 for user238@example.com is in the mailbox now
@4000000069aad7830d813ddb qmail-smtpd: 3351: mail from <user420@example.net> to <office@example.com> accepted, 10053 bytes
@4000000069aad84d2b049d30 delivery 3352: success: did_1+0+0/ message 23464 for user240@example.com is in the mailbox now
@4000000069aad916005d49b9 tcpserver: end 3353 status 0; the connection of 198.51.100.69 was served to its end and closed
@4000000069aad9e0046ff2af tcpserver: pid 3354 from 192.0.2.25 and a status of 34/40 at this moment of the day
@4000000069aadaaa1327161b qmail-smtpd: 3355: mail from <user424@example.net> to <office@example.com> accepted, 10065 bytes
@4000000069aadb7338b415ec tcpserver: pid 3356 from 192.0.2.7 and a status of 36/40 at this moment of the day
@4000000069aadc3d2e340c8c tcpserver: end 3357 status 0; the connection of 203.0.113.190 was served to its end and closed
@4000000069aadd06380d7051 delivery 3358: success: did_1+0+0/ message 23506 for user246@example.com is in the mailbox now
@4000000069aaddd005bbe341 delivery 3359: success: did_1+0+0/ message 23513 for user247@example.com is in the mailbox now
@4000000069aade9a146abc0d delivery 3360: success: did_1+0+0/ message 23520 for user248@example.com is in the mailbox now
@4000000069aadf6309439442 delivery 3361: success: did_1+0+0/ message 23527 for user249@example.com is in the mailbox now
@4000000069aae02d00bde66c delivery 3362: success: did_1+0+0/ message 23534 for user250@example.com is in the mailbox now
@4000000069aae0f601a9c7c6 tcpserver: end 3363 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aae1c02dfbd439 qmail-smtpd: 3364: mail from <user433@example.net> to <office@example.com> accepted, 10092 bytes
@4000000069aae28a03024f76 delivery 3365: success: did_1+0+0/ message 23555 for user253@example.com is in the mailbox now
@4000000069aae353278e7d00 rblsmtpd: 192.0.2.107 pid 3366: 451 http://ix.dnsbl.manitu.net/query?ip=192.0.2.107
@4000000069aae41d2ca00d58 tcpserver: end 3367 status 0; the connection of 192.0.2.124 was served to its end and closed
@4000000069aae4e628d443c3 tcpserver: pid 3368 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069aae5b018fe69e5 rblsmtpd: 203.0.113.189 pid 3369: 451 http://bl.spamcop.net/query?ip=203.0.113.189
@4000000069aae67a1bc698e0 delivery 3370: success: did_1+0+0/ message 23590 for user258@example.com is in the mailbox now
@4000000069aae743394e61c1 tcpserver: end 3371 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069aae80d366b6f4b delivery 3372: success: did_1+0+0/ message 23604 for user260@example.com is in the mailbox now
@4000000069aae8d619774f71 tcpserver: end 3373 status 0; the connection of 198.51.100.104 was served to its end and closed
@4000000069aae9a038a687bf delivery 3374: success: did_1+0+0/ message 23618 for user262@example.com is in the mailbox now
@4000000069aaea6a1b65bd7d tcpserver: end 3375 status 0; the connection of 203.0.113.68 was served to its end and closed
@4000000069aaeb33316c6651 tcpserver: pid 3376 from 192.0.2.13 and a status of 16/40 at this moment of the day
@4000000069aaebfd053d0142 qmail-smtpd: 3377: mail from <user446@example.net> to <office@example.com> accepted, 10131 bytes
@4000000069aaecc635402eab qmail-smtpd: 3378: mail from <user447@example.net> to <office@example.com> accepted, 10134 bytes
@4000000069aaed901b8bfdb6 delivery 3379: success: did_1+0+0/ message 23653 for user267@example.com is in the mailbox now
@4000000069aaee5a33f6d711 qmail-smtpd: 3380: mail from <user449@example.net> to <office@example.com> accepted, 10140 bytes
@4000000069aaef2310a92c09 tcpserver: end 3381 status 0; the connection of 198.51.100.45 was served to its end and closed
@4000000069aaefed0cdc99ef rblsmtpd: 198.51.100.28 pid 3382: 451 http://zen.spamhaus.org/query?ip=198.51.100.28
@4000000069aaf0b6310d188f tcpserver: pid 3383 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069aaf1800fb7294a tcpserver: pid 3384 from 198.51.100.75 and a status of 24/40 at this moment of the day
@4000000069aaf24a23f1b22c delivery 3385: success: did_1+0+0/ message 23695 for user273@example.com is in the mailbox now
@4000000069aaf3131477ea59 qmail-smtpd: 3386: mail from <user455@example.net> to <office@example.com> accepted, 10158 bytes
@4000000069aaf3dd0fa04761 tcpserver: end 3387 status 0; the connection of 192.0.2.47 was served to its end and closed
@4000000069aaf4a638d89024 qmail-smtpd: 3388: mail from <user457@example.net> to <office@example.com> accepted, 10164 bytes
@4000000069aaf5701f5d81dc qmail-smtpd: 3389: mail from <user458@example.net> to <office@example.com> accepted, 10167 bytes
@4000000069aaf63a352c1536 qmail-smtpd: 3390: mail from <user459@example.net> to <office@example.com> accepted, 10170 bytes
@4000000069aaf7030d8b70d3 tcpserver: end 3391 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aaf7cd35c58bd0 delivery 3392: success: did_1+0+0/ message 23744 for user280@example.com is in the mailbox now
@4000000069aaf8962a26cbb4 qmail-smtpd: 3393: mail from <user462@example.net> to <office@example.com> accepted, 10179 bytes
@4000000069aaf9601375b7d4 qmail-smtpd: 3394: mail from <user463@example.net> to <office@example.com> accepted, 10182 bytes
@4000000069aafa2a2dcdfca1 tcpserver: end 3395 status 0; the connection of 192.0.2.115 was served to its end and closed
@4000000069aafaf31b9c60b8 qmail-smtpd: 3396: mail from <user465@example.net> to <office@example.com> accepted, 10188 bytes
@4000000069aafbbd11cf1696 delivery 3397: success: did_1+0+0/ message 23779 for user285@example.com is in the mailbox now
@4000000069aafc860f840a18 delivery 3398: success: did_1+0+0/ message 23786 for user286@example.com is in the mailbox now
@4000000069aafd5018f5d4cc delivery 3399: success: did_1+0+0/ message 23793 for user287@example.com is in the mailbox now
@4000000069aafe1a176194d0 tcpserver: pid 3400 from 203.0.113.1 and a status of 0/40 at this moment of the day
@4000000069aafee30290393a tcpserver: end 3401 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069aaffad115ea028 tcpserver: end 3402 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069ab00760283294c tcpserver: end 3403 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069ab0140183e9e65 qmail-smtpd: 3404: mail from <user473@example.net> to <office@example.com> accepted, 10212 bytes
@4000000069ab020a09395de9 delivery 3405: success: did_1+0+0/ message 23835 for user293@example.com is in the mailbox now
@4000000069ab02d320dab17e tcpserver: end 3406 status 0; the connection of 198.51.100.107 was served to its end and closed
@4000000069ab039d31d1381a delivery 3407: success: did_1+0+0/ message 23849 for user295@example.com is in the mailbox now
@4000000069ab04661c656285 delivery 3408: success: did_1+0+0/ message 23856 for user296@example.com is in the mailbox now
@4000000069ab053023ef98fe qmail-smtpd: 3409: mail from <user478@example.net> to <office@example.com> accepted, 10227 bytes
@4000000069ab05fa01586d1f delivery 3410: success: did_1+0+0/ message 23870 for user298@example.com is in the mailbox now
@4000000069ab06c3243d405a qmail-smtpd: 3411: mail from <user480@example.net> to <office@example.com> accepted, 10233 bytes
@4000000069ab078d31f27ea4 tcpserver: pid 3412 from 192.0.2.1 and a status of 12/40 at this moment of the day
@4000000069ab0856209c40a4 tcpserver: pid 3413 from 192.0.2.43 and a status of 13/40 at this moment of the day
@4000000069ab092017b91a5e delivery 3414: success: did_1+0+0/ message 23898 for user302@example.com is in the mailbox now
@4000000069ab09ea11eb3e95 tcpserver: end 3415 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab0ab32521a950 qmail-smtpd: 3416: mail from <user485@example.net> to <office@example.com> accepted, 10248 bytes
@4000000069ab0b7d277d8b18 rblsmtpd: 192.0.2.1 pid 3417: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ab0c462507c9bf rblsmtpd: 192.0.2.122 pid 3418: 451 http://zen.spamhaus.org/query?ip=192.0.2.122
@4000000069ab0d100daf7243 tcpserver: pid 3419 from 198.51.100.14 and a status of 19/40 at this moment of the day
@4000000069ab0dda18ae79bc rblsmtpd: 192.0.2.5 pid 3420: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069ab0ea330d0df71 qmail-smtpd: 3421: mail from <user490@example.net> to <office@example.com> accepted, 10263 bytes
@4000000069ab0f6d20168795 qmail-smtpd: 3422: mail from <user491@example.net> to <office@example.com> accepted, 10266 bytes
@4000000069ab10361f3741c4 delivery 3423: success: did_1+0+0/ message 23961 for user311@example.com is in the mailbox now
@4000000069ab11002d605356 tcpserver: end 3424 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab11ca3216a2ba qmail-smtpd: 3425: mail from <user494@example.net> to <office@example.com> accepted, 10275 bytes
@4000000069ab129334952fc0 tcpserver: pid 3426 from 198.51.100.105 and a status of 26/40 at this moment of the day
@4000000069ab135d1aa1a7cb qmail-smtpd: 3427: mail from <user496@example.net> to <office@example.com> accepted, 10281 bytes
@4000000069ab142603f13088 delivery 3428: success: did_1+0+0/ message 23996 for user316@example.com is in the mailbox now
@4000000069ab14f026d14555 tcpserver: end 3429 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069ab15ba30437dc9 qmail-smtpd: 3430: mail from <user499@example.net> to <office@example.com> accepted, 10290 bytes
@4000000069ab1683277ee0a6 delivery 3431: success: did_1+0+0/ message 24017 for user319@example.com is in the mailbox now
@4000000069ab174d374ea505 qmail-smtpd: 3432: mail from <user501@example.net> to <office@example.com> accepted, 10296 bytes
@4000000069ab181603963ce7 qmail-smtpd: 3433: mail from <user502@example.net> to <office@example.com> accepted, 10299 bytes
@4000000069ab18e0202c9f9f rblsmtpd: 203.0.113.209 pid 3434: 451 http://zen.spamhaus.org/query?ip=203.0.113.209
@4000000069ab19aa104a12c9 tcpserver: pid 3435 from 192.0.2.153 and a status of 35/40 at this moment of the day
@4000000069ab1a732880c29e delivery 3436: success: did_1+0+0/ message 24052 for user324@example.com is in the mailbox now
@4000000069ab1b3d331e1904 qmail-smtpd: 3437: mail from <user506@example.net> to <office@example.com> accepted, 10311 bytes
@4000000069ab1c06392cb23a qmail-smtpd: 3438: mail from <user507@example.net> to <office@example.com> accepted, 10314 bytes
@4000000069ab1cd01fa5cd43 qmail-smtpd: 3439: mail from <user508@example.net> to <office@example.com> accepted, 10317 bytes
@4000000069ab1d9a250408aa tcpserver: end 3440 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069ab1e6337f0b060 tcpserver: end 3441 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069ab1f2d380c1711 tcpserver: end 3442 status 0; the connection of 192.0.2.114 was served to its end and closed
@4000000069ab1ff632b2de6a tcpserver: end 3443 status 0; the connection of 203.0.113.109 was served to its end and closed
@4000000069ab20c00a4cf056 tcpserver: end 3444 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab218a066c3fae delivery 3445: success: did_1+0+0/ message 24115 for user333@example.com is in the mailbox now
@4000000069ab225338e6b707 qmail-smtpd: 3446: mail from <user515@example.net> to <office@example.com> accepted, 10338 bytes
@4000000069ab231d2a21ec37 tcpserver: end 3447 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069ab23e607fb2104 delivery 3448: success: did_1+0+0/ message 24136 for user336@example.com is in the mailbox now
@4000000069ab24b018542638 delivery 3449: success: did_1+0+0/ message 24143 for user337@example.com is in the mailbox now
@4000000069ab257a29796d4c tcpserver: pid 3450 from 192.0.2.15 and a status of 10/40 at this moment of the day
@4000000069ab264304e48baf qmail-smtpd: 3451: mail from <user520@example.net> to <office@example.com> accepted, 10353 bytes
@4000000069ab270d031a00d4 tcpserver: pid 3452 from 192.0.2.34 and a status of 12/40 at this moment of the day
@4000000069ab27d61fb53963 qmail-smtpd: 3453: mail from <user522@example.net> to <office@example.com> accepted, 10359 bytes
@4000000069ab28a02b9ddd03 qmail-smtpd: 3454: mail from <user523@example.net> to <office@example.com> accepted, 10362 bytes
@4000000069ab296a1c50d2e9 rblsmtpd: 203.0.113.137 pid 3455: 451 http://bl.spamcop.net/query?ip=203.0.113.137
@4000000069ab2a332ec21370 qmail-smtpd: 3456: mail from <user525@example.net> to <office@example.com> accepted, 10368 bytes
@4000000069ab2afd350e25b8 tcpserver: pid 3457 from 198.51.100.27 and a status of 17/40 at this moment of the day
@4000000069ab2bc61713323e tcpserver: pid 3458 from 192.0.2.1 and a status of 18/40 at this moment of the day
@4000000069ab2c9033e432f6 qmail-smtpd: 3459: mail from <user528@example.net> to <office@example.com> accepted, 10377 bytes
@4000000069ab2d5a03d71c83 delivery 3460: success: did_1+0+0/ message 24220 for user348@example.com is in the mailbox now
@4000000069ab2e2309da668c tcpserver: pid 3461 from 198.51.100.49 and a status of 21/40 at this moment of the day
@4000000069ab2eed12df1421 delivery 3462: success: did_1+0+0/ message 24234 for user350@example.com is in the mailbox now
@4000000069ab2fb61536b5e3 qmail-smtpd: 3463: mail from <user532@example.net> to <office@example.com> accepted, 10389 bytes
@4000000069ab3080102d2ef3 tcpserver: pid 3464 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069ab314a0cf178b2 tcpserver: pid 3465 from 192.0.2.55 and a status of 25/40 at this moment of the day
@4000000069ab32132da8503e tcpserver: end 3466 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab32dd2a9b93a3 qmail-smtpd: 3467: mail from <user536@example.net> to <office@example.com> accepted, 10401 bytes
@4000000069ab33a63487061b tcpserver: end 3468 status 0; the connection of 192.0.2.35 was served to its end and closed
@4000000069ab347007df12a4 tcpserver: end 3469 status 0; the connection of 198.51.100.159 was served to its end and closed
@4000000069ab353a114c2e2c tcpserver: pid 3470 from 192.0.2.1 and a status of 30/40 at this moment of the day
@4000000069ab36031ad1369a tcpserver: pid 3471 from 192.0.2.106 and a status of 31/40 at this moment of the day
@4000000069ab36cd2ed8b882 tcpserver: end 3472 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069ab37960b71a0e6 delivery 3473: success: did_1+0+0/ message 24311 for user361@example.com is in the mailbox now
@4000000069ab386020bf05a3 tcpserver: end 3474 status 0; the connection of 192.0.2.164 was served to its end and closed
@4000000069ab392a1ccd50cf qmail-smtpd: 3475: mail from <user544@example.net> to <office@example.com> accepted, 10425 bytes
@4000000069ab39f32e679df0 qmail-smtpd: 3476: mail from <user545@example.net> to <office@example.com> accepted, 10428 bytes
@4000000069ab3abd3990b6c4 tcpserver: pid 3477 from 198.51.100.222 and a status of 37/40 at this moment of the day
@4000000069ab3b8622442713 tcpserver: pid 3478 from 192.0.2.91 and a status of 38/40 at this moment of the day
@4000000069ab3c503b091f7f delivery 3479: success: did_1+0+0/ message 24353 for user367@example.com is in the mailbox now
@4000000069ab3d1a061dc50f delivery 3480: success: did_1+0+0/ message 24360 for user368@example.com is in the mailbox now
@4000000069ab3de31b4db1c2 delivery 3481: success: did_1+0+0/ message 24367 for user369@example.com is in the mailbox now
@4000000069ab3ead16cf94f5 qmail-smtpd: 3482: mail from <user551@example.net> to <office@example.com> accepted, 10446 bytes
@4000000069ab3f763aa1ec82 rblsmtpd: 192.0.2.1 pid 3483: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069ab40400f3bbbb7 tcpserver: end 3484 status 0; the connection of 203.0.113.167 was served to its end and closed
@4000000069ab410a32d9c5ad delivery 3485: success: did_1+0+0/ message 24395 for user373@example.com is in the mailbox now
@4000000069ab41d31708ab97 delivery 3486: success: did_1+0+0/ message 24402 for user374@example.com is in the mailbox now
@4000000069ab429d127a574f delivery 3487: success: did_1+0+0/ message 24409 for user375@example.com is in the mailbox now
@4000000069ab436621b3205a delivery 3488: success: did_1+0+0/ message 24416 for user376@example.com is in the mailbox now
@4000000069ab44300749ea97 tcpserver: end 3489 status 0; the connection of 198.51.100.77 was served to its end and closed
@4000000069ab44fa1a4300bc tcpserver: pid 3490 from 203.0.113.10 and a status of 10/40 at this moment of the day
@4000000069ab45c302190b8d tcpserver: pid 3491 from 192.0.2.1 and a status of 11/40 at this moment of the day
@4000000069ab468d2d443530 tcpserver: pid 3492 from 203.0.113.8 and a status of 12/40 at this moment of the day
@4000000069ab47562c7b89c1 tcpserver: end 3493 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab482027e597bb delivery 3494: success: did_1+0+0/ message 24458 for user382@example.com is in the mailbox now
@4000000069ab48ea31810ffe tcpserver: end 3495 status 0; the connection of 198.51.100.151 was served to its end and closed
@4000000069ab49b32cbd9fdf delivery 3496: success: did_1+0+0/ message 24472 for user384@example.com is in the mailbox now
@4000000069ab4a7d089739e3 delivery 3497: success: did_1+0+0/ message 24479 for user385@example.com is in the mailbox now
@4000000069ab4b4628e4b6e1 tcpserver: end 3498 status 0; the connection of 198.51.100.14 was served to its end and closed
@4000000069ab4c102e502169 rblsmtpd: 203.0.113.225 pid 3499: 451 http://zen.spamhaus.org/query?ip=203.0.113.225
@4000000069ab4cda2285014a tcpserver: pid 3500 from 198.51.100.59 and a status of 20/40 at this moment of the day
@4000000069ab4da30d3da495 qmail-smtpd: 3501: mail from <user570@example.net> to <office@example.com> accepted, 10503 bytes
@4000000069ab4e6d237dba7a qmail-smtpd: 3502: mail from <user571@example.net> to <office@example.com> accepted, 10506 bytes
@4000000069ab4f363a025b56 rblsmtpd: 192.0.2.118 pid 3503: 451 http://zen.spamhaus.org/query?ip=192.0.2.118
@4000000069ab5000362638d0 tcpserver: pid 3504 from 192.0.2.44 and a status of 24/40 at this moment of the day
@4000000069ab50ca1bd33af3 tcpserver: pid 3505 from 203.0.113.63 and a status of 25/40 at this moment of the day
@4000000069ab519314e198e2 tcpserver: end 3506 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ab525d00c444b9 tcpserver: end 3507 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069ab53260c51a856 tcpserver: end 3508 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab53f01235f95d tcpserver: end 3509 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069ab54ba1aad2f23 delivery 3510: success: did_1+0+0/ message 24570 for user9@example.com is in the mailbox now
@4000000069ab55831c27c73c rblsmtpd: 203.0.113.74 pid 3511: 451 http://zen.spamhaus.org/query?ip=203.0.113.74
@4000000069ab564d0b554eb9 qmail-smtpd: 3512: mail from <user581@example.net> to <office@example.com> accepted, 10536 bytes
@4000000069ab57160a4eb285 tcpserver: end 3513 status 0; the connection of 198.51.100.8 was served to its end and closed
@4000000069ab57e00206742f tcpserver: end 3514 status 0; the connection of 192.0.2.38 was served to its end and closed
@4000000069ab58aa002353bb qmail-smtpd: 3515: mail from <user584@example.net> to <office@example.com> accepted, 10545 bytes
@4000000069ab59732ad251fb tcpserver: end 3516 status 0; the connection of 198.51.100.66 was served to its end and closed
@4000000069ab5a3d030d6a3b delivery 3517: success: did_1+0+0/ message 24619 for user16@example.com is in the mailbox now
@4000000069ab5b0632a42f15 tcpserver: end 3518 status 0; the connection of 192.0.2.31 was served to its end and closed
@4000000069ab5bd00d3b18bb tcpserver: end 3519 status 0; the connection of 192.0.2.132 was served to its end and closed
@4000000069ab5c9a0550a3a1 rblsmtpd: 198.51.100.162 pid 3520: 451 http://bl.spamcop.net/query?ip=198.51.100.162
@4000000069ab5d63271777c0 tcpserver: pid 3521 from 198.51.100.127 and a status of 1/40 at this moment of the day
@4000000069ab5e2d24e167ee tcpserver: pid 3522 from 192.0.2.180 and a status of 2/40 at this moment of the day
@4000000069ab5ef62960178a tcpserver: end 3523 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069ab5fc017ccf6f5 qmail-smtpd: 3524: mail from <user593@example.net> to <office@example.com> accepted, 10572 bytes
@4000000069ab608a2fbd9693 qmail-smtpd: 3525: mail from <user594@example.net> to <office@example.com> accepted, 10575 bytes
@4000000069ab615327f9d35f rblsmtpd: 192.0.2.196 pid 3526: 451 http://zen.spamhaus.org/query?ip=192.0.2.196
@4000000069ab621d2a9869f2 rblsmtpd: 198.51.100.66 pid 3527: 451 http://zen.spamhaus.org/query?ip=198.51.100.66
@4000000069ab62e60f741b7a delivery 3528: success: did_1+0+0/ message 24696 for user27@example.com is in the mailbox now
@4000000069ab63b018964db7 rblsmtpd: 192.0.2.12 pid 3529: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.12
@4000000069ab647a098909ce tcpserver: pid 3530 from 2001:db8:8b::a1e6 and a status of 10/40 at this moment of the day
@4000000069ab654325a1d4c6 tcpserver: pid 3531 from 192.0.2.87 and a status of 11/40 at this moment of the day
@4000000069ab660d035a8cf9 delivery 3532: success: did_1+0+0/ message 24724 for user31@example.com is in the mailbox now
@4000000069ab66d6050a1886 tcpserver: pid 3533 from 192.0.2.26 and a status of 13/40 at this moment of the day
@4000000069ab67a00aa5439d rblsmtpd: 192.0.2.116 pid 3534: 451 http://bl.spamcop.net/query?ip=192.0.2.116
@4000000069ab686a1a872026 tcpserver: pid 3535 from 203.0.113.87 and a status of 15/40 at this moment of the day
@4000000069ab69330e0bfc36 tcpserver: end 3536 status 0; the connection of 192.0.2.53 was served to its end and closed
@4000000069ab69fd07883e6d tcpserver: end 3537 status 0; the connection of 192.0.2.161 was served to its end and closed
@4000000069ab6ac634affeac qmail-smtpd: 3538: mail from <user607@example.net> to <office@example.com> accepted, 10614 bytes
@4000000069ab6b900eb37d70 qmail-smtpd: 3539: mail from <user608@example.net> to <office@example.com> accepted, 10617 bytes
@4000000069ab6c5a1b4b227d delivery 3540: success: did_1+0+0/ message 24780 for user39@example.com is in the mailbox now
@4000000069ab6d230c84b748 tcpserver: end 3541 status 0; the connection of 198.51.100.82 was served to its end and closed
@4000000069ab6ded3b3df081 tcpserver: pid 3542 from 203.0.113.17 and a status of 22/40 at this moment of the day
@4000000069ab6eb62aa40f54 rblsmtpd: 192.0.2.21 pid 3543: 451 http://zen.spamhaus.org/query?ip=192.0.2.21
@4000000069ab6f801fe88879 tcpserver: pid 3544 from 198.51.100.7 and a status of 24/40 at this moment of the day
@4000000069ab704a0c235645 delivery 3545: success: did_1+0+0/ message 24815 for user44@example.com is in the mailbox now
@4000000069ab71130496e0e9 tcpserver: pid 3546 from 192.0.2.12 and a status of 26/40 at this moment of the day
@4000000069ab71dd321b6deb tcpserver: end 3547 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab72a6154f2558 delivery 3548: success: did_1+0+0/ message 24836 for user47@example.com is in the mailbox now
@4000000069ab73702a4ed22b tcpserver: pid 3549 from 192.0.2.7 and a status of 29/40 at this moment of the day
@4000000069ab743a067e5124 rblsmtpd: 192.0.2.4 pid 3550: 451 http://zen.spamhaus.org/query?ip=192.0.2.4
@4000000069ab7503296ffacd qmail-smtpd: 3551: mail from <user620@example.net> to <office@example.com> accepted, 10653 bytes
@4000000069ab75cd0b660a89 delivery 3552: success: did_1+0+0/ message 24864 for user51@example.com is in the mailbox now
@4000000069ab76962bd8ebc4 tcpserver: pid 3553 from 203.0.113.51 and a status of 33/40 at this moment of the day
@4000000069ab776010194db9 delivery 3554: success: did_1+0+0/ message 24878 for user53@example.com is in the mailbox now
@4000000069ab782a1be0d962 tcpserver: end 3555 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069ab78f300c84d87 tcpserver: end 3556 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ab79bd15d049db tcpserver: pid 3557 from 192.0.2.104 and a status of 37/40 at this moment of the day
@4000000069ab7a8627e298fe tcpserver: pid 3558 from 192.0.2.4 and a status of 38/40 at this moment of the day
@4000000069ab7b502dd17a57 delivery 3559: success: did_1+0+0/ message 24913 for user58@example.com is in the mailbox now
@4000000069ab7c1a1f486865 tcpserver: pid 3560 from 192.0.2.4 and a status of 0/40 at this moment of the day
@4000000069ab7ce31caf80fb tcpserver: pid 3561 from 192.0.2.1 and a status of 1/40 at this moment of the day
@4000000069ab7dad1fd8639e tcpserver: pid 3562 from 198.51.100.2 and a status of 2/40 at this moment of the day
@4000000069ab7e761c74f8c1 tcpserver: end 3563 status 0; the connection of 192.0.2.11 was served to its end and closed
@4000000069ab7f40303ee637 delivery 3564: success: did_1+0+0/ message 24948 for user63@example.com is in the mailbox now
@4000000069ab800a0cc7985d rblsmtpd: 203.0.113.190 pid 3565: 451 http://zen.spamhaus.org/query?ip=203.0.113.190
@4000000069ab80d31b32d2fe tcpserver: end 3566 status 0; the connection of 203.0.113.199 was served to its end and closed
@4000000069ab819d0a932043 tcpserver: pid 3567 from 192.0.2.5 and a status of 7/40 at this moment of the day
@4000000069ab82662d58203d tcpserver: pid 3568 from 192.0.2.46 and a status of 8/40 at this moment of the day
@4000000069ab8330243d5f1e tcpserver: pid 3569 from 198.51.100.13 and a status of 9/40 at this moment of the day
@4000000069ab83fa1ed7424b rblsmtpd: 192.0.2.60 pid 3570: 451 http://zen.spamhaus.org/query?ip=192.0.2.60
@4000000069ab84c31a046985 delivery 3571: success: did_1+0+0/ message 24997 for user70@example.com is in the mailbox now
@4000000069ab858d0330fe1b delivery 3572: success: did_1+0+0/ message 25004 for user71@example.com is in the mailbox now
@4000000069ab865625107d14 delivery 3573: success: did_1+0+0/ message 25011 for user72@example.com is in the mailbox now
@4000000069ab87201e94c3a6 tcpserver: end 3574 status 0; the connection of 192.0.2.177 was served to its end and closed
@4000000069ab87ea092fb7c5 qmail-smtpd: 3575: mail from <user644@example.net> to <office@example.com> accepted, 10725 bytes
@4000000069ab88b30ee56d59 delivery 3576: success: did_1+0+0/ message 25032 for user75@example.com is in the mailbox now
@4000000069ab897d063b827a rblsmtpd: 203.0.113.4 pid 3577: 451 http://zen.spamhaus.org/query?ip=203.0.113.4
@4000000069ab8a461e79b5a7 rblsmtpd: 192.0.2.29 pid 3578: 451 http://zen.spamhaus.org/query?ip=192.0.2.29
@4000000069ab8b1035a65e7b tcpserver: pid 3579 from 192.0.2.1 and a status of 19/40 at this moment of the day
@4000000069ab8bda14384e9a qmail-smtpd: 3580: mail from <user649@example.net> to <office@example.com> accepted, 10740 bytes
@4000000069ab8ca33794f88e qmail-smtpd: 3581: mail from <user650@example.net> to <office@example.com> accepted, 10743 bytes
@4000000069ab8d6d0d01998f qmail-smtpd: 3582: mail from <user651@example.net> to <office@example.com> accepted, 10746 bytes
@4000000069ab8e3627d7ed03 rblsmtpd: 192.0.2.1 pid 3583: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ab8f003846b211 delivery 3584: success: did_1+0+0/ message 25088 for user83@example.com is in the mailbox now
@4000000069ab8fca2a08cdb1 delivery 3585: success: did_1+0+0/ message 25095 for user84@example.com is in the mailbox now
@4000000069ab909314102cc9 rblsmtpd: 192.0.2.14 pid 3586: 451 http://zen.spamhaus.org/query?ip=192.0.2.14
@4000000069ab915d0b4e07d5 rblsmtpd: 203.0.113.9 pid 3587: 451 http://bl.spamcop.net/query?ip=203.0.113.9
@4000000069ab922600361e73 qmail-smtpd: 3588: mail from <user657@example.net> to <office@example.com> accepted, 10764 bytes
@4000000069ab92f0257bb21e delivery 3589: success: did_1+0+0/ message 25123 for user88@example.com is in the mailbox now
@4000000069ab93ba35e3e6fd delivery 3590: success: did_1+0+0/ message 25130 for user89@example.com is in the mailbox now
@4000000069ab94831df31470 qmail-smtpd: 3591: mail from <user660@example.net> to <office@example.com> accepted, 10773 bytes
@4000000069ab954d0890ad24 tcpserver: pid 3592 from 203.0.113.22 and a status of 32/40 at this moment of the day
@4000000069ab96162fd7ccb0 tcpserver: pid 3593 from 192.0.2.4 and a status of 33/40 at this moment of the day
@4000000069ab96e0306a32b6 tcpserver: pid 3594 from 198.51.100.85 and a status of 34/40 at this moment of the day
@4000000069ab97aa237d3fe5 tcpserver: pid 3595 from 198.51.100.111 and a status of 35/40 at this moment of the day
@4000000069ab9873100d9bba rblsmtpd: 192.0.2.111 pid 3596: 451 http://zen.spamhaus.org/query?ip=192.0.2.111
@4000000069ab993d39e8ed68 tcpserver: end 3597 status 0; the connection of 192.0.2.36 was served to its end and closed
@4000000069ab9a0623c74e0d tcpserver: end 3598 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069ab9ad030eb798c qmail-smtpd: 3599: mail from <user668@example.net> to <office@example.com> accepted, 10797 bytes
@4000000069ab9b9a192a796a delivery 3600: success: did_1+0+0/ message 25200 for user99@example.com is in the mailbox now
@4000000069ab9c6308923904 rblsmtpd: 203.0.113.18 pid 3601: 451 http://b.barracudacentral.org/query?ip=203.0.113.18
@4000000069ab9d2d21fbed14 rblsmtpd: 192.0.2.58 pid 3602: 451 http://zen.spamhaus.org/query?ip=192.0.2.58
@4000000069ab9df639879321 rblsmtpd: 192.0.2.18 pid 3603: 451 http://zen.spamhaus.org/query?ip=192.0.2.18
@4000000069ab9ec00007ee3a tcpserver: end 3604 status 0; the connection of 198.51.100.79 was served to its end and closed
@4000000069ab9f8a340a51f4 tcpserver: pid 3605 from 203.0.113.4 and a status of 5/40 at this moment of the day
@4000000069aba05301bdaa7e tcpserver: end 3606 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069aba11d27539428 tcpserver: pid 3607 from 198.51.100.1 and a status of 7/40 at this moment of the day
@4000000069aba1e61cbc36d8 tcpserver: pid 3608 from 192.0.2.69 and a status of 8/40 at this moment of the day
@4000000069aba2b02df6ce47 delivery 3609: success: did_1+0+0/ message 25263 for user108@example.com is in the mailbox now
@4000000069aba37a1a385575 delivery 3610: success: did_1+0+0/ message 25270 for user109@example.com is in the mailbox now
@4000000069aba44337f963e6 delivery 3611: success: did_1+0+0/ message 25277 for user110@example.com is in the mailbox now
@4000000069aba50d382de769 delivery 3612: success: did_1+0+0/ message 25284 for user111@example.com is in the mailbox now
@4000000069aba5d612d02f57 delivery 3613: success: did_1+0+0/ message 25291 for user112@example.com is in the mailbox now
@4000000069aba6a02c328dd1 qmail-smtpd: 3614: mail from <user683@example.net> to <office@example.com> accepted, 10842 bytes
@4000000069aba76a0a20a29c tcpserver: end 3615 status 0; the connection of 192.0.2.131 was served to its end and closed
@4000000069aba83329444e8c rblsmtpd: 203.0.113.17 pid 3616: 451 http://bl.spamcop.net/query?ip=203.0.113.17
@4000000069aba8fd104442dc delivery 3617: success: did_1+0+0/ message 25319 for user116@example.com is in the mailbox now
@4000000069aba9c618a7fefc tcpserver: end 3618 status 0; the connection of 203.0.113.49 was served to its end and closed
@4000000069abaa900ac51bee qmail-smtpd: 3619: mail from <user688@example.net> to <office@example.com> accepted, 10857 bytes
@4000000069abab5a2fc0e001 tcpserver: end 3620 status 0; the connection of 203.0.113.147 was served to its end and closed
@4000000069abac232881ad2a rblsmtpd: 192.0.2.8 pid 3621: 451 http://bl.spamcop.net/query?ip=192.0.2.8
@4000000069abaced2de2dd94 qmail-smtpd: 3622: mail from <user691@example.net> to <office@example.com> accepted, 10866 bytes
@4000000069abadb6306f69d0 tcpserver: end 3623 status 0; the connection of 192.0.2.137 was served to its end and closed
@4000000069abae80246364d3 qmail-smtpd: 3624: mail from <user693@example.net> to <office@example.com> accepted, 10872 bytes
@4000000069abaf4a2afb7430 tcpserver: pid 3625 from 192.0.2.66 and a status of 25/40 at this moment of the day
@4000000069abb013224ac535 qmail-smtpd: 3626: mail from <user695@example.net> to <office@example.com> accepted, 10878 bytes
@4000000069abb0dd062170db tcpserver: pid 3627 from 192.0.2.116 and a status of 27/40 at this moment of the day
@4000000069abb1a6035209e5 rblsmtpd: 203.0.113.151 pid 3628: 451 http://b.barracudacentral.org/query?ip=203.0.113.151
@4000000069abb2702cbb1fcc tcpserver: end 3629 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069abb33a009a4335 tcpserver: end 3630 status 0; the connection of 192.0.2.222 was served to its end and closed
@4000000069abb40333fb5c61 qmail-smtpd: 3631: mail from <user700@example.net> to <office@example.com> accepted, 10893 bytes
@4000000069abb4cd237bb1db delivery 3632: success: did_1+0+0/ message 25424 for user131@example.com is in the mailbox now
@4000000069abb5961996f139 tcpserver: end 3633 status 0; the connection of 192.0.2.63 was served to its end and closed
@4000000069abb6601cb2bfd9 tcpserver: end 3634 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069abb72a18abbe47 tcpserver: pid 3635 from 203.0.113.6 and a status of 35/40 at this moment of the day
@4000000069abb7f33986ce48 qmail-smtpd: 3636: mail from <user705@example.net> to <office@example.com> accepted, 10908 bytes
@4000000069abb8bd193a9376 delivery 3637: success: did_1+0+0/ message 25459 for user136@example.com is in the mailbox now
@4000000069abb98626ee147c delivery 3638: success: did_1+0+0/ message 25466 for user137@example.com is in the mailbox now
@4000000069abba5005f88494 delivery 3639: success: did_1+0+0/ message 25473 for user138@example.com is in the mailbox now
@4000000069abbb1a19a15b6c rblsmtpd: 192.0.2.175 pid 3640: 451 http://zen.spamhaus.org/query?ip=192.0.2.175
@4000000069abbbe325ed0105 tcpserver: end 3641 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069abbcad153f4a35 rblsmtpd: 198.51.100.85 pid 3642: 451 http://bl.spamcop.net/query?ip=198.51.100.85
@4000000069abbd76193846b9 tcpserver: end 3643 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069abbe401422666f tcpserver: pid 3644 from 192.0.2.86 and a status of 4/40 at this moment of the day
@4000000069abbf0a1ea0f437 rblsmtpd: 203.0.113.65 pid 3645: 451 http://zen.spamhaus.org/query?ip=203.0.113.65
@4000000069abbfd319313def delivery 3646: success: did_1+0+0/ message 25522 for user145@example.com is in the mailbox now
@4000000069abc09d206cd4f1 tcpserver: end 3647 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069abc1660df0c7a9 qmail-smtpd: 3648: mail from <user717@example.net> to <office@example.com> accepted, 10944 bytes
@4000000069abc2302c1bf825 delivery 3649: success: did_1+0+0/ message 25543 for user148@example.com is in the mailbox now
@4000000069abc2fa35a4e622 qmail-smtpd: 3650: mail from <user719@example.net> to <office@example.com> accepted, 10950 bytes
@4000000069abc3c306cbc5a1 delivery 3651: success: did_1+0+0/ message 25557 for user150@example.com is in the mailbox now
@4000000069abc48d001ab932 rblsmtpd: 198.51.100.56 pid 3652: 451 http://zen.spamhaus.org/query?ip=198.51.100.56
@4000000069abc5560bfe2ee9 delivery 3653: success: did_1+0+0/ message 25571 for user152@example.com is in the mailbox now
@4000000069abc62012f17952 tcpserver: end 3654 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069abc6ea2f467e37 rblsmtpd: 198.51.100.4 pid 3655: 451 http://bl.spamcop.net/query?ip=198.51.100.4
@4000000069abc7b3217971de delivery 3656: success: did_1+0+0/ message 25592 for user155@example.com is in the mailbox now
@4000000069abc87d275facd4 qmail-smtpd: 3657: mail from <user726@example.net> to <office@example.com> accepted, 10971 bytes
@4000000069abc946147f2944 qmail-smtpd: 3658: mail from <user727@example.net> to <office@example.com> accepted, 10974 bytes
@4000000069abca103274d65f tcpserver: end 3659 status 0; the connection of 198.51.100.38 was served to its end and closed
@4000000069abcada1e212646 tcpserver: end 3660 status 0; the connection of 192.0.2.102 was served to its end and closed
@4000000069abcba32ad9c3d7 delivery 3661: success: did_1+0+0/ message 25627 for user160@example.com is in the mailbox now
@4000000069abcc6d208f4115 tcpserver: pid 3662 from 192.0.2.64 and a status of 22/40 at this moment of the day
@4000000069abcd361fc84eaa tcpserver: end 3663 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069abce0034b1a737 qmail-smtpd: 3664: mail from <user733@example.net> to <office@example.com> accepted, 10992 bytes
@4000000069abceca03be9f16 tcpserver: end 3665 status 0; the connection of 192.0.2.125 was served to its end and closed
@4000000069abcf931eba08d8 qmail-smtpd: 3666: mail from <user735@example.net> to <office@example.com> accepted, 10998 bytes
@4000000069abd05d11cc904a qmail-smtpd: 3667: mail from <user736@example.net> to <office@example.com> accepted, 11001 bytes
@4000000069abd1262e466075 tcpserver: pid 3668 from 198.51.100.75 and a status of 28/40 at this moment of the day
@4000000069abd1f022766794 tcpserver: pid 3669 from 203.0.113.131 and a status of 29/40 at this moment of the day
@4000000069abd2ba196c7019 rblsmtpd: 198.51.100.100 pid 3670: 451 http://zen.spamhaus.org/query?ip=198.51.100.100
@4000000069abd38323908405 tcpserver: end 3671 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069abd44d312c5965 tcpserver: pid 3672 from 198.51.100.57 and a status of 32/40 at this moment of the day
@4000000069abd5161116ed0f qmail-smtpd: 3673: mail from <user742@example.net> to <office@example.com> accepted, 11019 bytes
@4000000069abd5e01bc45b70 delivery 3674: success: did_1+0+0/ message 25718 for user173@example.com is in the mailbox now
@4000000069abd6aa1624a790 delivery 3675: success: did_1+0+0/ message 25725 for user174@example.com is in the mailbox now
@4000000069abd773292797a9 tcpserver: end 3676 status 0; the connection of 198.51.100.91 was served to its end and closed
@4000000069abd83d2a01947e delivery 3677: success: did_1+0+0/ message 25739 for user176@example.com is in the mailbox now
@4000000069abd90619b46596 qmail-smtpd: 3678: mail from <user747@example.net> to <office@example.com> accepted, 11034 bytes
@4000000069abd9d0206c85af tcpserver: end 3679 status 0; the connection of 2001:db8:f0::715c was served to its end and closed
@4000000069abda9a2b3a2366 tcpserver: end 3680 status 0; the connection of 198.51.100.222 was served to its end and closed
@4000000069abdb63220c6d28 delivery 3681: success: did_1+0+0/ message 25767 for user180@example.com is in the mailbox now
@4000000069abdc2d2109a85d delivery 3682: success: did_1+0+0/ message 25774 for user181@example.com is in the mailbox now
@4000000069abdcf638bc7807 tcpserver: pid 3683 from 203.0.113.197 and a status of 3/40 at this moment of the day
@4000000069abddc01513dc1a qmail-smtpd: 3684: mail from <user753@example.net> to <office@example.com> accepted, 11052 bytes
@4000000069abde8a3537d429 tcpserver: end 3685 status 0; the connection of 198.51.100.154 was served to its end and closed
@4000000069abdf5339dc3bf5 tcpserver: pid 3686 from 2001:db8:ca::2c94 and a status of 6/40 at this moment of the day
@4000000069abe01d2f7cd476 tcpserver: end 3687 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069abe0e6382de029 qmail-smtpd: 3688: mail from <user757@example.net> to <office@example.com> accepted, 11064 bytes
@4000000069abe1b012c6dd87 delivery 3689: success: did_1+0+0/ message 25823 for user188@example.com is in the mailbox now
@4000000069abe27a2dcae637 tcpserver: end 3690 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069abe3430ac85487 tcpserver: pid 3691 from 2001:db8:17::5d5d and a status of 11/40 at this moment of the day
@4000000069abe40d1526aa1d delivery 3692: success: did_1+0+0/ message 25844 for user191@example.com is in the mailbox now
@4000000069abe4d6098d5a89 delivery 3693: success: did_1+0+0/ message 25851 for user192@example.com is in the mailbox now
@4000000069abe5a03a16f4fd delivery 3694: success: did_1+0+0/ message 25858 for user193@example.com is in the mailbox now
@4000000069abe66a2f75a993 tcpserver: end 3695 status 0; the connection of 198.51.100.194 was served to its end and closed
@4000000069abe7332784ce3b qmail-smtpd: 3696: mail from <user765@example.net> to <office@example.com> accepted, 11088 bytes
@4000000069abe7fd1d266f4a delivery 3697: success: did_1+0+0/ message 25879 for user196@example.com is in the mailbox now
@4000000069abe8c620d4f793 rblsmtpd: 2001:db8:bc::9ca pid 3698: 451 http://zen.spamhaus.org/query?ip=2001:db8:bc::9ca
@4000000069abe990377850c0 tcpserver: pid 3699 from 192.0.2.1 and a status of 19/40 at this moment of the day
@4000000069abea5a219ad7e6 delivery 3700: success: did_1+0+0/ message 25900 for user199@example.com is in the mailbox now
@4000000069abeb230bdeece6 delivery 3701: success: did_1+0+0/ message 25907 for user200@example.com is in the mailbox now
@4000000069abebed0f5d5084 rblsmtpd: 203.0.113.109 pid 3702: 451 http://zen.spamhaus.org/query?ip=203.0.113.109
@4000000069abecb62f04809b tcpserver: end 3703 status 0; the connection of 203.0.113.103 was served to its end and closed
@4000000069abed801a0aa0cb rblsmtpd: 198.51.100.28 pid 3704: 451 http://zen.spamhaus.org/query?ip=198.51.100.28
@4000000069abee4a365cd347 tcpserver: end 3705 status 0; the connection of 203.0.113.185 was served to its end and closed
@4000000069abef131d045693 tcpserver: pid 3706 from 203.0.113.121 and a status of 26/40 at this moment of the day
@4000000069abefdd309b08aa qmail-smtpd: 3707: mail from <user776@example.net> to <office@example.com> accepted, 11121 bytes
@4000000069abf0a6064139c1 tcpserver: end 3708 status 0; the connection of 203.0.113.174 was served to its end and closed
@4000000069abf1700a3b5ec3 delivery 3709: success: did_1+0+0/ message 25963 for user208@example.com is in the mailbox now
@4000000069abf23a2204664b delivery 3710: success: did_1+0+0/ message 25970 for user209@example.com is in the mailbox now
@4000000069abf303320a8161 tcpserver: end 3711 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069abf3cd290b7667 tcpserver: pid 3712 from 203.0.113.165 and a status of 32/40 at this moment of the day
@4000000069abf4960518c606 tcpserver: pid 3713 from 2001:db8:50::c85f and a status of 33/40 at this moment of the day
@4000000069abf5601a659f38 tcpserver: pid 3714 from 198.51.100.1 and a status of 34/40 at this moment of the day
@4000000069abf62a15d16a43 qmail-smtpd: 3715: mail from <user784@example.net> to <office@example.com> accepted, 11145 bytes
@4000000069abf6f32d72bbb7 qmail-smtpd: 3716: mail from <user785@example.net> to <office@example.com> accepted, 11148 bytes
@4000000069abf7bd0d9418c2 rblsmtpd: 198.51.100.136 pid 3717: 451 http://zen.spamhaus.org/query?ip=198.51.100.136
@4000000069abf886326443a2 tcpserver: end 3718 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069abf950350f6804 delivery 3719: success: did_1+0+0/ message 26033 for user218@example.com is in the mailbox now
@4000000069abfa1a28643d53 delivery 3720: success: did_1+0+0/ message 26040 for user219@example.com is in the mailbox now
@4000000069abfae308ee7b09 rblsmtpd: 192.0.2.3 pid 3721: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069abfbad399ce09b rblsmtpd: 198.51.100.142 pid 3722: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.142
@4000000069abfc760c604420 delivery 3723: success: did_1+0+0/ message 26061 for user222@example.com is in the mailbox now
@4000000069abfd402471b6ae rblsmtpd: 198.51.100.54 pid 3724: 451 http://zen.spamhaus.org/query?ip=198.51.100.54
@4000000069abfe0a0d01c6ec tcpserver: end 3725 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069abfed30fa500d1 rblsmtpd: 203.0.113.4 pid 3726: 451 http://bl.spamcop.net/query?ip=203.0.113.4
@4000000069abff9d0dfdb9f9 rblsmtpd: 198.51.100.8 pid 3727: 451 http://bl.spamcop.net/query?ip=198.51.100.8
@4000000069ac006605998647 qmail-smtpd: 3728: mail from <user797@example.net> to <office@example.com> accepted, 11184 bytes
@4000000069ac01302f78d792 tcpserver: pid 3729 from 198.51.100.226 and a status of 9/40 at this moment of the day
@4000000069ac01fa0c1293c7 qmail-smtpd: 3730: mail from <user799@example.net> to <office@example.com> accepted, 11190 bytes
@4000000069ac02c31996cbc9 qmail-smtpd: 3731: mail from <user800@example.net> to <office@example.com> accepted, 11193 bytes
@4000000069ac038d051627e2 tcpserver: end 3732 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069ac04562e56c28d rblsmtpd: 198.51.100.50 pid 3733: 451 http://psbl.surriel.com/query?ip=198.51.100.50
@4000000069ac052021875b81 rblsmtpd: 203.0.113.62 pid 3734: 451 http://zen.spamhaus.org/query?ip=203.0.113.62
@4000000069ac05ea0a47e3d9 tcpserver: pid 3735 from 203.0.113.161 and a status of 15/40 at this moment of the day
@4000000069ac06b316723f6b qmail-smtpd: 3736: mail from <user805@example.net> to <office@example.com> accepted, 11208 bytes
@4000000069ac077d1eaefbe5 rblsmtpd: 198.51.100.5 pid 3737: 451 http://bl.spamcop.net/query?ip=198.51.100.5
@4000000069ac084601e3c659 tcpserver: end 3738 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ac09101bce2f08 tcpserver: end 3739 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ac09da2b948e6d tcpserver: end 3740 status 0; the connection of 203.0.113.122 was served to its end and closed
@4000000069ac0aa332974956 rblsmtpd: 203.0.113.73 pid 3741: 451 http://zen.spamhaus.org/query?ip=203.0.113.73
@4000000069ac0b6d0182edaf qmail-smtpd: 3742: mail from <user811@example.net> to <office@example.com> accepted, 11226 bytes
@4000000069ac0c3615557d0e tcpserver: end 3743 status 0; the connection of 198.51.100.100 was served to its end and closed
@4000000069ac0d002084c095 delivery 3744: success: did_1+0+0/ message 26208 for user243@example.com is in the mailbox now
@4000000069ac0dca2ccb3c53 qmail-smtpd: 3745: mail from <user814@example.net> to <office@example.com> accepted, 11235 bytes
@4000000069ac0e930f7fc653 rblsmtpd: 2001:db8:a4::7162 pid 3746: 451 http://zen.spamhaus.org/query?ip=2001:db8:a4::7162
@4000000069ac0f5d043be5b6 tcpserver: pid 3747 from 203.0.113.161 and a status of 27/40 at this moment of the day
@4000000069ac1026007a4c88 tcpserver: end 3748 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069ac10f019ebc1c3 rblsmtpd: 198.51.100.99 pid 3749: 451 http://psbl.surriel.com/query?ip=198.51.100.99
@4000000069ac11ba3a3eb671 delivery 3750: success: did_1+0+0/ message 26250 for user249@example.com is in the mailbox now
@4000000069ac128304250733 tcpserver: pid 3751 from 198.51.100.7 and a status of 31/40 at this moment of the day
@4000000069ac134d2d5183c3 rblsmtpd: 192.0.2.1 pid 3752: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ac141612fb3eea tcpserver: pid 3753 from 2001:db8:de::51a1 and a status of 33/40 at this moment of the day
@4000000069ac14e00cff1510 tcpserver: end 3754 status 0; the connection of 198.51.100.59 was served to its end and closed
@4000000069ac15aa33a482b3 delivery 3755: success: did_1+0+0/ message 26285 for user254@example.com is in the mailbox now
@4000000069ac16731695a48f qmail-smtpd: 3756: mail from <user825@example.net> to <office@example.com> accepted, 11268 bytes
@4000000069ac173d04117d26 tcpserver: pid 3757 from 198.51.100.2 and a status of 37/40 at this moment of the day
@4000000069ac18061ffd33bc tcpserver: pid 3758 from 192.0.2.12 and a status of 38/40 at this moment of the day
@4000000069ac18d01ca3715f tcpserver: end 3759 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069ac199a1179362f qmail-smtpd: 3760: mail from <user829@example.net> to <office@example.com> accepted, 11280 bytes
@4000000069ac1a6309999a01 rblsmtpd: 192.0.2.19 pid 3761: 451 http://zen.spamhaus.org/query?ip=192.0.2.19
@4000000069ac1b2d35eb31be tcpserver: end 3762 status 0; the connection of 2001:db8:3e::7b6 was served to its end and closed
@4000000069ac1bf6137ab952 delivery 3763: success: did_1+0+0/ message 26341 for user262@example.com is in the mailbox now
@4000000069ac1cc039a23f05 rblsmtpd: 192.0.2.84 pid 3764: 451 http://b.barracudacentral.org/query?ip=192.0.2.84
@4000000069ac1d8a17e51563 tcpserver: pid 3765 from 203.0.113.43 and a status of 5/40 at this moment of the day
@4000000069ac1e5320fcb26d delivery 3766: success: did_1+0+0/ message 26362 for user265@example.com is in the mailbox now
@4000000069ac1f1d2effb370 rblsmtpd: 198.51.100.200 pid 3767: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.200
@4000000069ac1fe6027761aa qmail-smtpd: 3768: mail from <user837@example.net> to <office@example.com> accepted, 11304 bytes
@4000000069ac20b02d81cb34 rblsmtpd: 198.51.100.36 pid 3769: 451 http://psbl.surriel.com/query?ip=198.51.100.36
@4000000069ac217a0c4e4a62 rblsmtpd: 203.0.113.111 pid 3770: 451 http://zen.spamhaus.org/query?ip=203.0.113.111
@4000000069ac224321dc5d2b qmail-smtpd: 3771: mail from <user840@example.net> to <office@example.com> accepted, 11313 bytes
@4000000069ac230d0efaea96 tcpserver: end 3772 status 0; the connection of 192.0.2.166 was served to its end and closed
@4000000069ac23d6120a6f33 tcpserver: end 3773 status 0; the connection of 192.0.2.43 was served to its end and closed
@4000000069ac24a02e3ef970 rblsmtpd: 2001:db8:ca::2c94 pid 3774: 451 http://zen.spamhaus.org/query?ip=2001:db8:ca::2c94
@4000000069ac256a2e2f3394 tcpserver: pid 3775 from 203.0.113.55 and a status of 15/40 at this moment of the day
@4000000069ac26331ff89fba delivery 3776: success: did_1+0+0/ message 26432 for user275@example.com is in the mailbox now
@4000000069ac26fd09df8185 delivery 3777: success: did_1+0+0/ message 26439 for user276@example.com is in the mailbox now
@4000000069ac27c6027447be tcpserver: end 3778 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069ac28901a870fb1 rblsmtpd: 192.0.2.7 pid 3779: 451 http://bl.spamcop.net/query?ip=192.0.2.7
@4000000069ac295a245cf886 tcpserver: pid 3780 from 198.51.100.1 and a status of 20/40 at this moment of the day
@4000000069ac2a2308a9f5c3 tcpserver: pid 3781 from 198.51.100.12 and a status of 21/40 at this moment of the day
@4000000069ac2aed29cb2f9a rblsmtpd: 198.51.100.142 pid 3782: 451 http://bl.spamcop.net/query?ip=198.51.100.142
@4000000069ac2bb62713d7ed tcpserver: end 3783 status 0; the connection of 203.0.113.38 was served to its end and closed
@4000000069ac2c802b731dc5 tcpserver: end 3784 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069ac2d4a355dcbe7 tcpserver: end 3785 status 0; the connection of 203.0.113.149 was served to its end and closed
@4000000069ac2e130b27d1da delivery 3786: success: did_1+0+0/ message 26502 for user285@example.com is in the mailbox now
@4000000069ac2edd228abefd tcpserver: end 3787 status 0; the connection of 203.0.113.17 was served to its end and closed
@4000000069ac2fa62c3446cf rblsmtpd: 192.0.2.22 pid 3788: 451 http://zen.spamhaus.org/query?ip=192.0.2.22
@4000000069ac30702175bbb2 qmail-smtpd: 3789: mail from <user858@example.net> to <office@example.com> accepted, 11367 bytes
@4000000069ac313a339c0235 delivery 3790: success: did_1+0+0/ message 26530 for user289@example.com is in the mailbox now
@4000000069ac32032bd1a0cd qmail-smtpd: 3791: mail from <user860@example.net> to <office@example.com> accepted, 11373 bytes
@4000000069ac32cd2c393a86 delivery 3792: success: did_1+0+0/ message 26544 for user291@example.com is in the mailbox now
@4000000069ac339631802d9d qmail-smtpd: 3793: mail from <user862@example.net> to <office@example.com> accepted, 11379 bytes
@4000000069ac34601b67042f rblsmtpd: 203.0.113.65 pid 3794: 451 http://zen.spamhaus.org/query?ip=203.0.113.65
@4000000069ac352a076e470d delivery 3795: success: did_1+0+0/ message 26565 for user294@example.com is in the mailbox now
@4000000069ac35f32bd9e473 tcpserver: pid 3796 from 192.0.2.14 and a status of 36/40 at this moment of the day
@4000000069ac36bd313d8aba qmail-smtpd: 3797: mail from <user866@example.net> to <office@example.com> accepted, 11391 bytes
@4000000069ac37861462f532 qmail-smtpd: 3798: mail from <user867@example.net> to <office@example.com> accepted, 11394 bytes
@4000000069ac385022db8521 qmail-smtpd: 3799: mail from <user868@example.net> to <office@example.com> accepted, 11397 bytes
@4000000069ac391a020ef5d8 qmail-smtpd: 3800: mail from <user869@example.net> to <office@example.com> accepted, 11400 bytes
@4000000069ac39e323432160 delivery 3801: success: did_1+0+0/ message 26607 for user300@example.com is in the mailbox now
@4000000069ac3aad27acac93 tcpserver: pid 3802 from 198.51.100.62 and a status of 2/40 at this moment of the day
@4000000069ac3b761153acaf rblsmtpd: 203.0.113.126 pid 3803: 451 http://zen.spamhaus.org/query?ip=203.0.113.126
@4000000069ac3c40140e786f rblsmtpd: 192.0.2.166 pid 3804: 451 http://b.barracudacentral.org/query?ip=192.0.2.166
@4000000069ac3d0a1bc24601 tcpserver: end 3805 status 0; the connection of 2001:db8:17::5d5d was served to its end and closed
@4000000069ac3dd3285360d9 qmail-smtpd: 3806: mail from <user875@example.net> to <office@example.com> accepted, 11418 bytes
@4000000069ac3e9d23f7ee54 delivery 3807: success: did_1+0+0/ message 26649 for user306@example.com is in the mailbox now
@4000000069ac3f661b73795c qmail-smtpd: 3808: mail from <user877@example.net> to <office@example.com> accepted, 11424 bytes
@4000000069ac4030154c22b4 tcpserver: pid 3809 from 198.51.100.5 and a status of 9/40 at this moment of the day
@4000000069ac40fa1da11076 delivery 3810: success: did_1+0+0/ message 26670 for user309@example.com is in the mailbox now
@4000000069ac41c334f279ea qmail-smtpd: 3811: mail from <user880@example.net> to <office@example.com> accepted, 11433 bytes
@4000000069ac428d00aa0ba6 qmail-smtpd: 3812: mail from <user881@example.net> to <office@example.com> accepted, 11436 bytes
@4000000069ac435622332da9 delivery 3813: success: did_1+0+0/ message 26691 for user312@example.com is in the mailbox now
@4000000069ac4420291dd0bc tcpserver: end 3814 status 0; the connection of 192.0.2.62 was served to its end and closed
@4000000069ac44ea11e8c570 rblsmtpd: 203.0.113.204 pid 3815: 451 http://zen.spamhaus.org/query?ip=203.0.113.204
@4000000069ac45b315fed905 rblsmtpd: 198.51.100.19 pid 3816: 451 http://zen.spamhaus.org/query?ip=198.51.100.19
@4000000069ac467d2fd9fa42 delivery 3817: success: did_1+0+0/ message 26719 for user316@example.com is in the mailbox now
@4000000069ac47462576d3dc delivery 3818: success: did_1+0+0/ message 26726 for user317@example.com is in the mailbox now
@4000000069ac4810286b1ed6 delivery 3819: success: did_1+0+0/ message 26733 for user318@example.com is in the mailbox now
@4000000069ac48da1f523d95 tcpserver: pid 3820 from 192.0.2.6 and a status of 20/40 at this moment of the day
@4000000069ac49a3326fffe6 rblsmtpd: 192.0.2.166 pid 3821: 451 http://zen.spamhaus.org/query?ip=192.0.2.166
@4000000069ac4a6d1c1b0405 delivery 3822: success: did_1+0+0/ message 26754 for user321@example.com is in the mailbox now
@4000000069ac4b362fdd81b6 qmail-smtpd: 3823: mail from <user892@example.net> to <office@example.com> accepted, 11469 bytes
@4000000069ac4c003b305aeb tcpserver: pid 3824 from 198.51.100.10 and a status of 24/40 at this moment of the day
@4000000069ac4cca36a5f848 tcpserver: end 3825 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069ac4d93042da995 rblsmtpd: 203.0.113.4 pid 3826: 451 http://bl.spamcop.net/query?ip=203.0.113.4
@4000000069ac4e5d02f86279 delivery 3827: success: did_1+0+0/ message 26789 for user326@example.com is in the mailbox now
@4000000069ac4f2617448cb3 tcpserver: pid 3828 from 203.0.113.155 and a status of 28/40 at this moment of the day
@4000000069ac4ff000264a6b tcpserver: pid 3829 from 192.0.2.65 and a status of 29/40 at this moment of the day
@4000000069ac50ba0cb20cac qmail-smtpd: 3830: mail from <user899@example.net> to <office@example.com> accepted, 11490 bytes
@4000000069ac5183202124ac tcpserver: pid 3831 from 192.0.2.3 and a status of 31/40 at this moment of the day
@4000000069ac524d1679f51c qmail-smtpd: 3832: mail from <user901@example.net> to <office@example.com> accepted, 11496 bytes
@4000000069ac53162fb87f35 rblsmtpd: 192.0.2.76 pid 3833: 451 http://b.barracudacentral.org/query?ip=192.0.2.76
@4000000069ac53e0085962bc qmail-smtpd: 3834: mail from <user903@example.net> to <office@example.com> accepted, 11502 bytes
@4000000069ac54aa3af37fea tcpserver: end 3835 status 0; the connection of 198.51.100.171 was served to its end and closed
@4000000069ac5573325cc701 tcpserver: end 3836 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069ac563d074d7bf8 tcpserver: pid 3837 from 198.51.100.14 and a status of 37/40 at this moment of the day
@4000000069ac570631dfd1db qmail-smtpd: 3838: mail from <user907@example.net> to <office@example.com> accepted, 11514 bytes
@4000000069ac57d0007dbf14 qmail-smtpd: 3839: mail from <user908@example.net> to <office@example.com> accepted, 11517 bytes
@4000000069ac589a26d7c2b1 tcpserver: end 3840 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069ac59630dede6fe tcpserver: pid 3841 from 198.51.100.12 and a status of 1/40 at this moment of the day
@4000000069ac5a2d0d9b2e52 rblsmtpd: 198.51.100.29 pid 3842: 451 http://zen.spamhaus.org/query?ip=198.51.100.29
@4000000069ac5af62d34399c tcpserver: end 3843 status 0; the connection of 198.51.100.41 was served to its end and closed
@4000000069ac5bc01c853a6f delivery 3844: success: did_1+0+0/ message 26908 for user343@example.com is in the mailbox now
@4000000069ac5c8a3b033be2 tcpserver: pid 3845 from 203.0.113.2 and a status of 5/40 at this moment of the day
@4000000069ac5d5305c97b2e qmail-smtpd: 3846: mail from <user915@example.net> to <office@example.com> accepted, 11538 bytes
@4000000069ac5e1d09780d1c delivery 3847: success: did_1+0+0/ message 26929 for user346@example.com is in the mailbox now
@4000000069ac5ee62b486157 delivery 3848: success: did_1+0+0/ message 26936 for user347@example.com is in the mailbox now
@4000000069ac5fb01ca11912 tcpserver: end 3849 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069ac607a0327220c delivery 3850: success: did_1+0+0/ message 26950 for user349@example.com is in the mailbox now
@4000000069ac614329b34be0 tcpserver: end 3851 status 0; the connection of 203.0.113.198 was served to its end and closed
@4000000069ac620d1f393ef8 tcpserver: end 3852 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069ac62d61b6f0bdf delivery 3853: success: did_1+0+0/ message 26971 for user352@example.com is in the mailbox now
@4000000069ac63a007583a09 tcpserver: pid 3854 from 203.0.113.5 and a status of 14/40 at this moment of the day
@4000000069ac646a390c159c tcpserver: pid 3855 from 203.0.113.206 and a status of 15/40 at this moment of the day
@4000000069ac653328920dc0 rblsmtpd: 203.0.113.3 pid 3856: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069ac65fd1876484d tcpserver: end 3857 status 0; the connection of 203.0.113.48 was served to its end and closed
@4000000069ac66c62d559373 delivery 3858: success: did_1+0+0/ message 27006 for user357@example.com is in the mailbox now
@4000000069ac67901d91be6e delivery 3859: success: did_1+0+0/ message 27013 for user358@example.com is in the mailbox now
@4000000069ac685a2f0f5b74 delivery 3860: success: did_1+0+0/ message 27020 for user359@example.com is in the mailbox now
@4000000069ac692336f45a5c tcpserver: pid 3861 from 198.51.100.2 and a status of 21/40 at this moment of the day
@4000000069ac69ed2776178a delivery 3862: success: did_1+0+0/ message 27034 for user361@example.com is in the mailbox now
@4000000069ac6ab61a5bc9c1 rblsmtpd: 192.0.2.2 pid 3863: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069ac6b80333b8dd7 qmail-smtpd: 3864: mail from <user933@example.net> to <office@example.com> accepted, 11592 bytes
@4000000069ac6c4a299c88f9 tcpserver: pid 3865 from 192.0.2.182 and a status of 25/40 at this moment of the day
@4000000069ac6d13239f1af3 rblsmtpd: 198.51.100.12 pid 3866: 451 http://zen.spamhaus.org/query?ip=198.51.100.12
@4000000069ac6ddd07eb71cd tcpserver: end 3867 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069ac6ea62936a846 tcpserver: pid 3868 from 198.51.100.1 and a status of 28/40 at this moment of the day
@4000000069ac6f700ca85dc3 tcpserver: pid 3869 from 203.0.113.6 and a status of 29/40 at this moment of the day
@4000000069ac703a0e3e68df rblsmtpd: 198.51.100.106 pid 3870: 451 http://zen.spamhaus.org/query?ip=198.51.100.106
@4000000069ac710313cecc00 delivery 3871: success: did_1+0+0/ message 27097 for user370@example.com is in the mailbox now
@4000000069ac71cd1d086873 tcpserver: end 3872 status 0; the connection of 198.51.100.38 was served to its end and closed
@4000000069ac72963005fedd tcpserver: pid 3873 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069ac736025a14b63 rblsmtpd: 192.0.2.3 pid 3874: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069ac742a2e6313ba tcpserver: end 3875 status 0; the connection of 192.0.2.206 was served to its end and closed
@4000000069ac74f336f63c8b tcpserver: end 3876 status 0; the connection of 192.0.2.36 was served to its end and closed
@4000000069ac75bd2edef988 delivery 3877: success: did_1+0+0/ message 27139 for user376@example.com is in the mailbox now
@4000000069ac76862aa2986d qmail-smtpd: 3878: mail from <user947@example.net> to <office@example.com> accepted, 11634 bytes
@4000000069ac77502b1212ae tcpserver: pid 3879 from 192.0.2.8 and a status of 39/40 at this moment of the day
@4000000069ac781a08521671 tcpserver: end 3880 status 0; the connection of 192.0.2.233 was served to its end and closed
@4000000069ac78e3337500a2 rblsmtpd: 192.0.2.63 pid 3881: 451 http://zen.spamhaus.org/query?ip=192.0.2.63
@4000000069ac79ad0dbfd1d8 rblsmtpd: 198.51.100.1 pid 3882: 451 http://b.barracudacentral.org/query?ip=198.51.100.1
@4000000069ac7a763a540ba3 tcpserver: pid 3883 from 192.0.2.121 and a status of 3/40 at this moment of the day
@4000000069ac7b402879052d tcpserver: end 3884 status 0; the connection of 2001:db8:86::b8d6 was served to its end and closed
@4000000069ac7c0a09768c32 tcpserver: pid 3885 from 203.0.113.46 and a status of 5/40 at this moment of the day
@4000000069ac7cd30b7e2c5d delivery 3886: success: did_1+0+0/ message 27202 for user385@example.com is in the mailbox now
@4000000069ac7d9d3ab9a558 tcpserver: pid 3887 from 203.0.113.54 and a status of 7/40 at this moment of the day
@4000000069ac7e6606a740a6 qmail-smtpd: 3888: mail from <user957@example.net> to <office@example.com> accepted, 11664 bytes
@4000000069ac7f303af8b40f rblsmtpd: 203.0.113.186 pid 3889: 451 http://zen.spamhaus.org/query?ip=203.0.113.186
@4000000069ac7ffa04268f2f tcpserver: end 3890 status 0; the connection of 203.0.113.42 was served to its end and closed
@4000000069ac80c304ee4835 delivery 3891: success: did_1+0+0/ message 27237 for user1@example.com is in the mailbox now
@4000000069ac818d26625c51 delivery 3892: success: did_1+0+0/ message 27244 for user2@example.com is in the mailbox now
@4000000069ac82562b89069f qmail-smtpd: 3893: mail from <user962@example.net> to <office@example.com> accepted, 11679 bytes
@4000000069ac8320013d8026 tcpserver: end 3894 status 0; the connection of 203.0.113.217 was served to its end and closed
@4000000069ac83ea29e653fc delivery 3895: success: did_1+0+0/ message 27265 for user5@example.com is in the mailbox now
@4000000069ac84b30f541073 rblsmtpd: 192.0.2.1 pid 3896: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069ac857d18b13afc qmail-smtpd: 3897: mail from <user966@example.net> to <office@example.com> accepted, 11691 bytes
@4000000069ac864634e57a7f tcpserver: end 3898 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ac871021829487 rblsmtpd: 198.51.100.56 pid 3899: 451 http://zen.spamhaus.org/query?ip=198.51.100.56
@4000000069ac87da01292bd9 delivery 3900: success: did_1+0+0/ message 27300 for user10@example.com is in the mailbox now
@4000000069ac88a33390f46d delivery 3901: success: did_1+0+0/ message 27307 for user11@example.com is in the mailbox now
@4000000069ac896d08e9481f qmail-smtpd: 3902: mail from <user971@example.net> to <office@example.com> accepted, 11706 bytes
@4000000069ac8a3623d12a3b tcpserver: end 3903 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ac8b000b5c76c9 tcpserver: end 3904 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069ac8bca34f5ad47 tcpserver: end 3905 status 0; the connection of 198.51.100.41 was served to its end and closed
@4000000069ac8c9329d4de71 tcpserver: end 3906 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ac8d5d2463cb1b qmail-smtpd: 3907: mail from <user976@example.net> to <office@example.com> accepted, 11721 bytes
@4000000069ac8e26215ab55a tcpserver: pid 3908 from 198.51.100.18 and a status of 28/40 at this moment of the day
@4000000069ac8ef006b028a3 tcpserver: pid 3909 from 192.0.2.5 and a status of 29/40 at this moment of the day
@4000000069ac8fba1c0481e4 tcpserver: pid 3910 from 198.51.100.4 and a status of 30/40 at this moment of the day
@4000000069ac908301835f61 rblsmtpd: 203.0.113.13 pid 3911: 451 http://zen.spamhaus.org/query?ip=203.0.113.13
@4000000069ac914d146e1332 tcpserver: end 3912 status 0; the connection of 203.0.113.46 was served to its end and closed
@4000000069ac92162b4ed4b5 qmail-smtpd: 3913: mail from <user5@example.net> to <office@example.com> accepted, 11739 bytes
@4000000069ac92e0231c15ac tcpserver: pid 3914 from 203.0.113.1 and a status of 34/40 at this moment of the day
@4000000069ac93aa22f10116 tcpserver: end 3915 status 0; the connection of 198.51.100.171 was served to its end and closed
@4000000069ac947333f92845 tcpserver: pid 3916 from 2001:db8:a4::7162 and a status of 36/40 at this moment of the day
@4000000069ac953d0df5268a rblsmtpd: 203.0.113.7 pid 3917: 451 http://zen.spamhaus.org/query?ip=203.0.113.7
@4000000069ac960630ebc33a tcpserver: end 3918 status 0; the connection of 203.0.113.89 was served to its end and closed
@4000000069ac96d01c8ccdbd rblsmtpd: 192.0.2.1 pid 3919: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069ac979a2dbabe54 tcpserver: pid 3920 from 203.0.113.77 and a status of 0/40 at this moment of the day
@4000000069ac986305f8d64c delivery 3921: success: did_1+0+0/ message 27447 for user31@example.com is in the mailbox now
@4000000069ac992d0d4072b1 tcpserver: pid 3922 from 192.0.2.103 and a status of 2/40 at this moment of the day
@4000000069ac99f61953d575 tcpserver: pid 3923 from 192.0.2.141 and a status of 3/40 at this moment of the day
@4000000069ac9ac01c733b4d qmail-smtpd: 3924: mail from <user16@example.net> to <office@example.com> accepted, 11772 bytes
@4000000069ac9b8a0573fa72 tcpserver: pid 3925 from 203.0.113.28 and a status of 5/40 at this moment of the day
@4000000069ac9c5308b21e9c delivery 3926: success: did_1+0+0/ message 27482 for user36@example.com is in the mailbox now
@4000000069ac9d1d335552c5 tcpserver: end 3927 status 0; the connection of 198.51.100.210 was served to its end and closed
@4000000069ac9de61e1dfd36 rblsmtpd: 198.51.100.141 pid 3928: 451 http://b.barracudacentral.org/query?ip=198.51.100.141
@4000000069ac9eb0024998bd tcpserver: end 3929 status 0; the connection of 198.51.100.70 was served to its end and closed
@4000000069ac9f7a0c9d431b rblsmtpd: 198.51.100.172 pid 3930: 451 http://bl.spamcop.net/query?ip=198.51.100.172
@4000000069aca0431f0778b3 tcpserver: pid 3931 from 203.0.113.49 and a status of 11/40 at this moment of the day
@4000000069aca10d270ff8fc rblsmtpd: 203.0.113.39 pid 3932: 451 http://b.barracudacentral.org/query?ip=203.0.113.39
@4000000069aca1d628f915e6 tcpserver: end 3933 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069aca2a022efd621 tcpserver: pid 3934 from 203.0.113.26 and a status of 14/40 at this moment of the day
@4000000069aca36a20ad3405 delivery 3935: success: did_1+0+0/ message 27545 for user45@example.com is in the mailbox now
@4000000069aca4330f6756e7 delivery 3936: success: did_1+0+0/ message 27552 for user46@example.com is in the mailbox now
@4000000069aca4fd026771d1 delivery 3937: success: did_1+0+0/ message 27559 for user47@example.com is in the mailbox now
@4000000069aca5c61a47bb4f delivery 3938: success: did_1+0+0/ message 27566 for user48@example.com is in the mailbox now
@4000000069aca69028ed0280 tcpserver: pid 3939 from 192.0.2.1 and a status of 19/40 at this moment of the day
@4000000069aca75a1bbf1d3d tcpserver: end 3940 status 0; the connection of 198.51.100.134 was served to its end and closed
@4000000069aca82322534d25 rblsmtpd: 192.0.2.1 pid 3941: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069aca8ed2982bcc8 tcpserver: end 3942 status 0; the connection of 192.0.2.58 was served to its end and closed
@4000000069aca9b619e7b695 qmail-smtpd: 3943: mail from <user35@example.net> to <office@example.com> accepted, 11829 bytes
@4000000069acaa800a9ac53e delivery 3944: success: did_1+0+0/ message 27608 for user54@example.com is in the mailbox now
@4000000069acab4a0713b6a1 rblsmtpd: 192.0.2.100 pid 3945: 451 http://zen.spamhaus.org/query?ip=192.0.2.100
@4000000069acac1319a26f79 qmail-smtpd: 3946: mail from <user38@example.net> to <office@example.com> accepted, 11838 bytes
@4000000069acacdd36caa576 delivery 3947: success: did_1+0+0/ message 27629 for user57@example.com is in the mailbox now
@4000000069acada638ad79da qmail-smtpd: 3948: mail from <user40@example.net> to <office@example.com> accepted, 11844 bytes
@4000000069acae701bde4ac8 rblsmtpd: 198.51.100.2 pid 3949: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069acaf3a03e9c780 delivery 3950: success: did_1+0+0/ message 27650 for user60@example.com is in the mailbox now
@4000000069acb0031cbb4df2 qmail-smtpd: 3951: mail from <user43@example.net> to <office@example.com> accepted, 11853 bytes
@4000000069acb0cd0c875616 tcpserver: pid 3952 from 198.51.100.15 and a status of 32/40 at this moment of the day
@4000000069acb1960975908f tcpserver: pid 3953 from 192.0.2.51 and a status of 33/40 at this moment of the day
@4000000069acb26033ee542d tcpserver: pid 3954 from 198.51.100.20 and a status of 34/40 at this moment of the day
@4000000069acb32a2ee27535 delivery 3955: success: did_1+0+0/ message 27685 for user65@example.com is in the mailbox now
@4000000069acb3f31add893c qmail-smtpd: 3956: mail from <user48@example.net> to <office@example.com> accepted, 11868 bytes
@4000000069acb4bd33f7a559 tcpserver: pid 3957 from 192.0.2.17 and a status of 37/40 at this moment of the day
@4000000069acb58632577471 rblsmtpd: 192.0.2.2 pid 3958: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069acb6502424e68e tcpserver: end 3959 status 0; the connection of 203.0.113.230 was served to its end and closed
@4000000069acb71a053b9fbb rblsmtpd: 203.0.113.3 pid 3960: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069acb7e31254fee5 qmail-smtpd: 3961: mail from <user53@example.net> to <office@example.com> accepted, 11883 bytes
@4000000069acb8ad259e3cbd tcpserver: end 3962 status 0; the connection of 198.51.100.125 was served to its end and closed
@4000000069acb97633ea2ffc qmail-smtpd: 3963: mail from <user55@example.net> to <office@example.com> accepted, 11889 bytes
@4000000069acba40332e5d88 tcpserver: pid 3964 from 203.0.113.163 and a status of 4/40 at this moment of the day
@4000000069acbb0a05b6d5f6 delivery 3965: success: did_1+0+0/ message 27755 for user75@example.com is in the mailbox now
@4000000069acbbd32ca3c794 tcpserver: pid 3966 from 198.51.100.5 and a status of 6/40 at this moment of the day
@4000000069acbc9d37cd3734 tcpserver: pid 3967 from 198.51.100.29 and a status of 7/40 at this moment of the day
@4000000069acbd6622ee1955 tcpserver: pid 3968 from 203.0.113.12 and a status of 8/40 at this moment of the day
@4000000069acbe30214bae25 qmail-smtpd: 3969: mail from <user61@example.net> to <office@example.com> accepted, 11907 bytes
@4000000069acbefa1d5f3015 qmail-smtpd: 3970: mail from <user62@example.net> to <office@example.com> accepted, 11910 bytes
@4000000069acbfc32eb28d9f qmail-smtpd: 3971: mail from <user63@example.net> to <office@example.com> accepted, 11913 bytes
@4000000069acc08d1e5a99a4 qmail-smtpd: 3972: mail from <user64@example.net> to <office@example.com> accepted, 11916 bytes
@4000000069acc15629cd467d tcpserver: end 3973 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069acc22027bcf8d3 tcpserver: end 3974 status 0; the connection of 198.51.100.132 was served to its end and closed
@4000000069acc2ea02dbce28 tcpserver: pid 3975 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069acc3b3086683fa delivery 3976: success: did_1+0+0/ message 27832 for user86@example.com is in the mailbox now
@4000000069acc47d08b35479 qmail-smtpd: 3977: mail from <user69@example.net> to <office@example.com> accepted, 11931 bytes
@4000000069acc5463781253b qmail-smtpd: 3978: mail from <user70@example.net> to <office@example.com> accepted, 11934 bytes
@4000000069acc6100ec462f8 qmail-smtpd: 3979: mail from <user71@example.net> to <office@example.com> accepted, 11937 bytes
@4000000069acc6da0412c99f qmail-smtpd: 3980: mail from <user72@example.net> to <office@example.com> accepted, 11940 bytes
@4000000069acc7a3311b6118 delivery 3981: success: did_1+0+0/ message 27867 for user91@example.com is in the mailbox now
@4000000069acc86d2e5b90fd tcpserver: end 3982 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069acc9361efc62c9 delivery 3983: success: did_1+0+0/ message 27881 for user93@example.com is in the mailbox now
@4000000069acca002d1115cf rblsmtpd: 192.0.2.5 pid 3984: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069accaca30953343 qmail-smtpd: 3985: mail from <user77@example.net> to <office@example.com> accepted, 11955 bytes
@4000000069accb932e488df5 qmail-smtpd: 3986: mail from <user78@example.net> to <office@example.com> accepted, 11958 bytes
@4000000069accc5d131a87d6 tcpserver: end 3987 status 0; the connection of 192.0.2.33 was served to its end and closed
@4000000069accd261804a20c qmail-smtpd: 3988: mail from <user80@example.net> to <office@example.com> accepted, 11964 bytes
@4000000069accdf00ec8029b qmail-smtpd: 3989: mail from <user81@example.net> to <office@example.com> accepted, 11967 bytes
@4000000069acceba1baecbf6 rblsmtpd: 198.51.100.198 pid 3990: 451 http://psbl.surriel.com/query?ip=198.51.100.198
@4000000069accf8310bdf08f tcpserver: pid 3991 from 2001:db8:8b::a1e6 and a status of 31/40 at this moment of the day
@4000000069acd04d33a9ec05 tcpserver: pid 3992 from 198.51.100.131 and a status of 32/40 at this moment of the day
@4000000069acd116101f811e delivery 3993: success: did_1+0+0/ message 27951 for user103@example.com is in the mailbox now
@4000000069acd1e02baa9e69 delivery 3994: success: did_1+0+0/ message 27958 for user104@example.com is in the mailbox now
@4000000069acd2aa108925f5 delivery 3995: success: did_1+0+0/ message 27965 for user105@example.com is in the mailbox now
@4000000069acd373158ebc67 tcpserver: pid 3996 from 203.0.113.11 and a status of 36/40 at this moment of the day
@4000000069acd43d32c7e7a3 rblsmtpd: 198.51.100.2 pid 3997: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069acd50603a49e24 tcpserver: pid 3998 from 192.0.2.1 and a status of 38/40 at this moment of the day
@4000000069acd5d00bd94cb0 tcpserver: end 3999 status 0; the connection of 203.0.113.144 was served to its end and closed
@4000000069acd69a09c1d8a1 tcpserver: end 4000 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069acd76314b19749 rblsmtpd: 198.51.100.1 pid 4001: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.1
@4000000069acd82d0e746697 qmail-smtpd: 4002: mail from <user94@example.net> to <office@example.com> accepted, 12006 bytes
@4000000069acd8f6000384df qmail-smtpd: 4003: mail from <user95@example.net> to <office@example.com> accepted, 12009 bytes
@4000000069acd9c01fb2d2e7 delivery 4004: success: did_1+0+0/ message 28028 for user114@example.com is in the mailbox now
@4000000069acda8a0468b0b5 rblsmtpd: 192.0.2.1 pid 4005: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069acdb5311482736 delivery 4006: success: did_1+0+0/ message 28042 for user116@example.com is in the mailbox now
@4000000069acdc1d345f89f4 tcpserver: end 4007 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069acdce625ba2e94 delivery 4008: success: did_1+0+0/ message 28056 for user118@example.com is in the mailbox now
@4000000069acddb01bbe2c10 tcpserver: end 4009 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069acde7a26456d25 delivery 4010: success: did_1+0+0/ message 28070 for user120@example.com is in the mailbox now
@4000000069acdf43034ee9d4 tcpserver: end 4011 status 0; the connection of 203.0.113.124 was served to its end and closed
@4000000069ace00d0a8920e8 qmail-smtpd: 4012: mail from <user104@example.net> to <office@example.com> accepted, 12036 bytes
@4000000069ace0d60ce524e5 tcpserver: pid 4013 from 192.0.2.93 and a status of 13/40 at this moment of the day
@4000000069ace1a01ff85ba7 qmail-smtpd: 4014: mail from <user106@example.net> to <office@example.com> accepted, 12042 bytes
@4000000069ace26a1855d86e delivery 4015: success: did_1+0+0/ message 28105 for user125@example.com is in the mailbox now
@4000000069ace33327f2923e rblsmtpd: 198.51.100.144 pid 4016: 451 http://zen.spamhaus.org/query?ip=198.51.100.144
@4000000069ace3fd0443bbc1 rblsmtpd: 203.0.113.1 pid 4017: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069ace4c62230bd49 qmail-smtpd: 4018: mail from <user110@example.net> to <office@example.com> accepted, 12054 bytes
@4000000069ace5900a7cc509 rblsmtpd: 198.51.100.147 pid 4019: 451 http://bl.spamcop.net/query?ip=198.51.100.147
@4000000069ace65a368661af delivery 4020: success: did_1+0+0/ message 28140 for user130@example.com is in the mailbox now
@4000000069ace72302370fd2 delivery 4021: success: did_1+0+0/ message 28147 for user131@example.com is in the mailbox now
@4000000069ace7ed2af29e75 delivery 4022: success: did_1+0+0/ message 28154 for user132@example.com is in the mailbox now
@4000000069ace8b62548bd78 qmail-smtpd: 4023: mail from <user115@example.net> to <office@example.com> accepted, 12069 bytes
@4000000069ace980121c5237 qmail-smtpd: 4024: mail from <user116@example.net> to <office@example.com> accepted, 12072 bytes
@4000000069acea4a11092773 delivery 4025: success: did_1+0+0/ message 28175 for user135@example.com is in the mailbox now
@4000000069aceb131a57bbe2 delivery 4026: success: did_1+0+0/ message 28182 for user136@example.com is in the mailbox now
@4000000069acebdd208fbdc8 tcpserver: pid 4027 from 198.51.100.205 and a status of 27/40 at this moment of the day
@4000000069aceca62b10a12e tcpserver: pid 4028 from 198.51.100.199 and a status of 28/40 at this moment of the day
@4000000069aced7014933d45 rblsmtpd: 192.0.2.1 pid 4029: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069acee3a1024698e delivery 4030: success: did_1+0+0/ message 28210 for user140@example.com is in the mailbox now
@4000000069acef03212812d6 tcpserver: pid 4031 from 198.51.100.5 and a status of 31/40 at this moment of the day
@4000000069acefcd024b44a2 rblsmtpd: 192.0.2.16 pid 4032: 451 http://zen.spamhaus.org/query?ip=192.0.2.16
@4000000069acf09615c4be8a tcpserver: pid 4033 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069acf16004ac26a7 tcpserver: pid 4034 from 192.0.2.13 and a status of 34/40 at this moment of the day
@4000000069acf22a168773d5 delivery 4035: success: did_1+0+0/ message 28245 for user145@example.com is in the mailbox now
@4000000069acf2f33a46a986 qmail-smtpd: 4036: mail from <user128@example.net> to <office@example.com> accepted, 12108 bytes
@4000000069acf3bd2cbfb5b8 qmail-smtpd: 4037: mail from <user129@example.net> to <office@example.com> accepted, 12111 bytes
@4000000069acf4861fbc4a71 tcpserver: pid 4038 from 192.0.2.44 and a status of 38/40 at this moment of the day
@4000000069acf5502eedb43c rblsmtpd: 192.0.2.108 pid 4039: 451 http://psbl.surriel.com/query?ip=192.0.2.108
@4000000069acf61a2a0c213b qmail-smtpd: 4040: mail from <user132@example.net> to <office@example.com> accepted, 12120 bytes
@4000000069acf6e3011c0947 qmail-smtpd: 4041: mail from <user133@example.net> to <office@example.com> accepted, 12123 bytes
@4000000069acf7ad1fdad404 tcpserver: end 4042 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069acf87616f2f51f rblsmtpd: 203.0.113.84 pid 4043: 451 http://bl.spamcop.net/query?ip=203.0.113.84
@4000000069acf94003be7ef7 qmail-smtpd: 4044: mail from <user136@example.net> to <office@example.com> accepted, 12132 bytes
@4000000069acfa0a3143755b qmail-smtpd: 4045: mail from <user137@example.net> to <office@example.com> accepted, 12135 bytes
@4000000069acfad30e36789a tcpserver: pid 4046 from 192.0.2.158 and a status of 6/40 at this moment of the day
@4000000069acfb9d1c979cb7 tcpserver: end 4047 status 0; the connection of 198.51.100.158 was served to its end and closed
@4000000069acfc6621f4c795 qmail-smtpd: 4048: mail from <user140@example.net> to <office@example.com> accepted, 12144 bytes
@4000000069acfd302aba1e5f tcpserver: pid 4049 from 198.51.100.7 and a status of 9/40 at this moment of the day
@4000000069acfdfa30776202 delivery 4050: success: did_1+0+0/ message 28350 for user160@example.com is in the mailbox now
@4000000069acfec300861f4b tcpserver: end 4051 status 0; the connection of 198.51.100.36 was served to its end and closed
@4000000069acff8d08ee5e98 tcpserver: pid 4052 from 192.0.2.18 and a status of 12/40 at this moment of the day
@4000000069ad0056364bce72 tcpserver: pid 4053 from 192.0.2.9 and a status of 13/40 at this moment of the day
@4000000069ad0120223ab9b9 qmail-smtpd: 4054: mail from <user146@example.net> to <office@example.com> accepted, 12162 bytes
@4000000069ad01ea31b1635a qmail-smtpd: 4055: mail from <user147@example.net> to <office@example.com> accepted, 12165 bytes
@4000000069ad02b30633b33e delivery 4056: success: did_1+0+0/ message 28392 for user166@example.com is in the mailbox now
@4000000069ad037d135ece32 tcpserver: end 4057 status 0; the connection of 203.0.113.62 was served to its end and closed
@4000000069ad0446387912b2 delivery 4058: success: did_1+0+0/ message 28406 for user168@example.com is in the mailbox now
@4000000069ad05100fd56616 tcpserver: end 4059 status 0; the connection of 198.51.100.217 was served to its end and closed
@4000000069ad05da0f2c16cb rblsmtpd: 198.51.100.2 pid 4060: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069ad06a32b3896b3 rblsmtpd: 2001:db8:17::5d5d pid 4061: 451 http://bl.spamcop.net/query?ip=2001:db8:17::5d5d
@4000000069ad076d0d278aee rblsmtpd: 192.0.2.17 pid 4062: 451 http://zen.spamhaus.org/query?ip=192.0.2.17
@4000000069ad083638d678fe tcpserver: pid 4063 from 192.0.2.174 and a status of 23/40 at this moment of the day
@4000000069ad09002d03b2d5 tcpserver: pid 4064 from 203.0.113.40 and a status of 24/40 at this moment of the day
@4000000069ad09ca04270596 rblsmtpd: 198.51.100.66 pid 4065: 451 http://b.barracudacentral.org/query?ip=198.51.100.66
@4000000069ad0a9317a49276 rblsmtpd: 192.0.2.76 pid 4066: 451 http://bl.spamcop.net/query?ip=192.0.2.76
@4000000069ad0b5d38b0ed68 delivery 4067: success: did_1+0+0/ message 28469 for user177@example.com is in the mailbox now
@4000000069ad0c2624b8a718 delivery 4068: success: did_1+0+0/ message 28476 for user178@example.com is in the mailbox now
@4000000069ad0cf009b0a702 delivery 4069: success: did_1+0+0/ message 28483 for user179@example.com is in the mailbox now
@4000000069ad0dba0d03b5e4 tcpserver: pid 4070 from 192.0.2.18 and a status of 30/40 at this moment of the day
@4000000069ad0e831028a059 tcpserver: end 4071 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069ad0f4d3a4d7dbe qmail-smtpd: 4072: mail from <user164@example.net> to <office@example.com> accepted, 12216 bytes
@4000000069ad101605782e12 delivery 4073: success: did_1+0+0/ message 28511 for user183@example.com is in the mailbox now
@4000000069ad10e02d97605e tcpserver: pid 4074 from 198.51.100.149 and a status of 34/40 at this moment of the day
@4000000069ad11aa08dccf6b tcpserver: end 4075 status 0; the connection of 203.0.113.119 was served to its end and closed
@4000000069ad12730901ba8c qmail-smtpd: 4076: mail from <user168@example.net> to <office@example.com> accepted, 12228 bytes
@4000000069ad133d1471e895 qmail-smtpd: 4077: mail from <user169@example.net> to <office@example.com> accepted, 12231 bytes
@4000000069ad14060e535e70 qmail-smtpd: 4078: mail from <user170@example.net> to <office@example.com> accepted, 12234 bytes
@4000000069ad14d024638c0d delivery 4079: success: did_1+0+0/ message 28553 for user189@example.com is in the mailbox now
@4000000069ad159a08b1fa6e delivery 4080: success: did_1+0+0/ message 28560 for user190@example.com is in the mailbox now
@4000000069ad16631da042eb tcpserver: pid 4081 from 198.51.100.71 and a status of 1/40 at this moment of the day
@4000000069ad172d0bdf943e rblsmtpd: 203.0.113.231 pid 4082: 451 http://bl.spamcop.net/query?ip=203.0.113.231
@4000000069ad17f62e32f259 tcpserver: end 4083 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069ad18c00b1b5a02 qmail-smtpd: 4084: mail from <user176@example.net> to <office@example.com> accepted, 12252 bytes
@4000000069ad198a374bfaf4 rblsmtpd: 203.0.113.2 pid 4085: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069ad1a532f4acf41 tcpserver: pid 4086 from 192.0.2.94 and a status of 6/40 at this moment of the day
@4000000069ad1b1d3a852cea tcpserver: end 4087 status 0; the connection of 192.0.2.54 was served to its end and closed
@4000000069ad1be6005e27be tcpserver: end 4088 status 0; the connection of 203.0.113.97 was served to its end and closed
@4000000069ad1cb0001a620b tcpserver: pid 4089 from 2001:db8:8d::6c9b and a status of 9/40 at this moment of the day
@4000000069ad1d7a00844202 tcpserver: pid 4090 from 192.0.2.52 and a status of 10/40 at this moment of the day
@4000000069ad1e4335938af7 tcpserver: end 4091 status 0; the connection of 198.51.100.48 was served to its end and closed
@4000000069ad1f0d28e7e490 tcpserver: pid 4092 from 192.0.2.4 and a status of 12/40 at this moment of the day
@4000000069ad1fd6176e9608 tcpserver: pid 4093 from 192.0.2.1 and a status of 13/40 at this moment of the day
@4000000069ad20a024cd3b85 tcpserver: pid 4094 from 2001:db8:73::10e7 and a status of 14/40 at this moment of the day
@4000000069ad216a0d908880 tcpserver: pid 4095 from 192.0.2.213 and a status of 15/40 at this moment of the day
@4000000069ad223331f9b0a1 tcpserver: pid 4096 from 203.0.113.6 and a status of 16/40 at this moment of the day
@4000000069ad22fd382d4c7d tcpserver: pid 4097 from 2001:db8:ca::2c94 and a status of 17/40 at this moment of the day
@4000000069ad23c63a99b228 tcpserver: pid 4098 from 198.51.100.48 and a status of 18/40 at this moment of the day
@4000000069ad24902b7d8f31 tcpserver: end 4099 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069ad255a28a6bbc7 rblsmtpd: 198.51.100.69 pid 4100: 451 http://b.barracudacentral.org/query?ip=198.51.100.69
@4000000069ad262311f571b4 qmail-smtpd: 4101: mail from <user193@example.net> to <office@example.com> accepted, 12303 bytes
@4000000069ad26ed32d023a0 qmail-smtpd: 4102: mail from <user194@example.net> to <office@example.com> accepted, 12306 bytes
@4000000069ad27b61d4e636e rblsmtpd: 203.0.113.8 pid 4103: 451 http://zen.spamhaus.org/query?ip=203.0.113.8
@4000000069ad28801664d70d tcpserver: end 4104 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069ad294a235221db rblsmtpd: 203.0.113.77 pid 4105: 451 http://bl.spamcop.net/query?ip=203.0.113.77
@4000000069ad2a13268c0c63 qmail-smtpd: 4106: mail from <user198@example.net> to <office@example.com> accepted, 12318 bytes
@4000000069ad2add30736ef9 tcpserver: end 4107 status 0; the connection of 192.0.2.217 was served to its end and closed
@4000000069ad2ba634386c01 delivery 4108: success: did_1+0+0/ message 28756 for user218@example.com is in the mailbox now
@4000000069ad2c700351bab8 qmail-smtpd: 4109: mail from <user201@example.net> to <office@example.com> accepted, 12327 bytes
@4000000069ad2d3a21bedc9e delivery 4110: success: did_1+0+0/ message 28770 for user220@example.com is in the mailbox now
@4000000069ad2e0306db62be qmail-smtpd: 4111: mail from <user203@example.net> to <office@example.com> accepted, 12333 bytes
@4000000069ad2ecd0ba62b20 rblsmtpd: 192.0.2.1 pid 4112: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069ad2f963b3a07c9 delivery 4113: success: did_1+0+0/ message 28791 for user223@example.com is in the mailbox now
@4000000069ad30600caeb0b2 rblsmtpd: 198.51.100.41 pid 4114: 451 http://bl.spamcop.net/query?ip=198.51.100.41
@4000000069ad312a1beb72cb delivery 4115: success: did_1+0+0/ message 28805 for user225@example.com is in the mailbox now
@4000000069ad31f32178a376 delivery 4116: success: did_1+0+0/ message 28812 for user226@example.com is in the mailbox now
@4000000069ad32bd13bd84d1 tcpserver: pid 4117 from 203.0.113.3 and a status of 37/40 at this moment of the day
@4000000069ad33860526ec47 tcpserver: end 4118 status 0; the connection of 203.0.113.102 was served to its end and closed
@4000000069ad345018f2f459 tcpserver: end 4119 status 0; the connection of 192.0.2.167 was served to its end and closed
@4000000069ad351a023f1d3a rblsmtpd: 203.0.113.11 pid 4120: 451 http://bl.spamcop.net/query?ip=203.0.113.11
@4000000069ad35e31f0cfc58 tcpserver: end 4121 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ad36ad28991369 tcpserver: pid 4122 from 198.51.100.18 and a status of 2/40 at this moment of the day
@4000000069ad3776133a36c5 delivery 4123: success: did_1+0+0/ message 28861 for user233@example.com is in the mailbox now
@4000000069ad38400fa0999c qmail-smtpd: 4124: mail from <user216@example.net> to <office@example.com> accepted, 12372 bytes
@4000000069ad390a04f6cb90 tcpserver: end 4125 status 0; the connection of 203.0.113.229 was served to its end and closed
@4000000069ad39d325aabcd0 delivery 4126: success: did_1+0+0/ message 28882 for user236@example.com is in the mailbox now
@4000000069ad3a9d2259fa3a tcpserver: pid 4127 from 198.51.100.86 and a status of 7/40 at this moment of the day
@4000000069ad3b660dd44471 tcpserver: pid 4128 from 192.0.2.94 and a status of 8/40 at this moment of the day
@4000000069ad3c303212ef6d qmail-smtpd: 4129: mail from <user221@example.net> to <office@example.com> accepted, 12387 bytes
@4000000069ad3cfa385fce61 delivery 4130: success: did_1+0+0/ message 28910 for user240@example.com is in the mailbox now
@4000000069ad3dc307702b53 delivery 4131: success: did_1+0+0/ message 28917 for user241@example.com is in the mailbox now
@4000000069ad3e8d013f5af1 tcpserver: end 4132 status 0; the connection of 203.0.113.105 was served to its end and closed
@4000000069ad3f561433f034 tcpserver: pid 4133 from 198.51.100.100 and a status of 13/40 at this moment of the day
@4000000069ad402038ada214 qmail-smtpd: 4134: mail from <user226@example.net> to <office@example.com> accepted, 12402 bytes
@4000000069ad40ea165eea60 qmail-smtpd: 4135: mail from <user227@example.net> to <office@example.com> accepted, 12405 bytes
@4000000069ad41b3384b51ad rblsmtpd: 203.0.113.12 pid 4136: 451 http://bl.spamcop.net/query?ip=203.0.113.12
@4000000069ad427d10fb042f rblsmtpd: 203.0.113.104 pid 4137: 451 http://zen.spamhaus.org/query?ip=203.0.113.104
@4000000069ad434621db4d6a rblsmtpd: 192.0.2.1 pid 4138: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ad44102defc1f3 rblsmtpd: 192.0.2.179 pid 4139: 451 http://zen.spamhaus.org/query?ip=192.0.2.179
@4000000069ad44da0d498797 tcpserver: end 4140 status 0; the connection of 203.0.113.79 was served to its end and closed
@4000000069ad45a32b474b80 rblsmtpd: 198.51.100.98 pid 4141: 451 http://b.barracudacentral.org/query?ip=198.51.100.98
@4000000069ad466d0dfda2ad delivery 4142: success: did_1+0+0/ message 28994 for user252@example.com is in the mailbox now
@4000000069ad473610e65d0a tcpserver: pid 4143 from 203.0.113.1 and a status of 23/40 at this moment of the day
@4000000069ad480014f53f1f tcpserver: end 4144 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069ad48ca0e2e603b tcpserver: end 4145 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069ad4993246a1992 tcpserver: end 4146 status 0; the connection of 203.0.113.64 was served to its end and closed
@4000000069ad4a5d09f358f9 tcpserver: pid 4147 from 203.0.113.3 and a status of 27/40 at this moment of the day
@4000000069ad4b262ba03e7c qmail-smtpd: 4148: mail from <user240@example.net> to <office@example.com> accepted, 12444 bytes
@4000000069ad4bf024bc555e delivery 4149: success: did_1+0+0/ message 29043 for user259@example.com is in the mailbox now
@4000000069ad4cba2503018f delivery 4150: success: did_1+0+0/ message 29050 for user260@example.com is in the mailbox now
@4000000069ad4d8319b3d46a tcpserver: end 4151 status 0; the connection of 192.0.2.41 was served to its end and closed
@4000000069ad4e4d19c539c3 tcpserver: pid 4152 from 198.51.100.39 and a status of 32/40 at this moment of the day
@4000000069ad4f160a1b5437 delivery 4153: success: did_1+0+0/ message 29071 for user263@example.com is in the mailbox now
@4000000069ad4fe005831352 rblsmtpd: 198.51.100.9 pid 4154: 451 http://zen.spamhaus.org/query?ip=198.51.100.9
@4000000069ad50aa0c9ab325 qmail-smtpd: 4155: mail from <user247@example.net> to <office@example.com> accepted, 12465 bytes
@4000000069ad51732ce6a464 qmail-smtpd: 4156: mail from <user248@example.net> to <office@example.com> accepted, 12468 bytes
@4000000069ad523d0fe33293 delivery 4157: success: did_1+0+0/ message 29099 for user267@example.com is in the mailbox now
@4000000069ad53061f395db2 tcpserver: end 4158 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ad53d039a484d2 tcpserver: end 4159 status 0; the connection of 203.0.113.160 was served to its end and closed
@4000000069ad549a0754a7c7 rblsmtpd: 192.0.2.1 pid 4160: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069ad55630e6974e2 rblsmtpd: 192.0.2.214 pid 4161: 451 http://b.barracudacentral.org/query?ip=192.0.2.214
@4000000069ad562d354a389b tcpserver: pid 4162 from 198.51.100.1 and a status of 2/40 at this moment of the day
@4000000069ad56f62f881008 tcpserver: pid 4163 from 198.51.100.129 and a status of 3/40 at this moment of the day
@4000000069ad57c032e22c1b tcpserver: pid 4164 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069ad588a01eb3f8e delivery 4165: success: did_1+0+0/ message 29155 for user275@example.com is in the mailbox now
@4000000069ad595338a5dbdc delivery 4166: success: did_1+0+0/ message 29162 for user276@example.com is in the mailbox now
@4000000069ad5a1d2f38106f tcpserver: pid 4167 from 203.0.113.6 and a status of 7/40 at this moment of the day
@4000000069ad5ae61aa91cfe delivery 4168: success: did_1+0+0/ message 29176 for user278@example.com is in the mailbox now
@4000000069ad5bb01c66774e rblsmtpd: 192.0.2.75 pid 4169: 451 http://b.barracudacentral.org/query?ip=192.0.2.75
@4000000069ad5c7a21274c46 tcpserver: end 4170 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069ad5d432f8d5589 delivery 4171: success: did_1+0+0/ message 29197 for user281@example.com is in the mailbox now
@4000000069ad5e0d0d2b600f rblsmtpd: 198.51.100.26 pid 4172: 451 http://bl.spamcop.net/query?ip=198.51.100.26
@4000000069ad5ed6262d9ed0 rblsmtpd: 2001:db8:73::10e7 pid 4173: 451 http://zen.spamhaus.org/query?ip=2001:db8:73::10e7
@4000000069ad5fa016c447e1 delivery 4174: success: did_1+0+0/ message 29218 for user284@example.com is in the mailbox now
@4000000069ad606a1def0775 qmail-smtpd: 4175: mail from <user267@example.net> to <office@example.com> accepted, 12525 bytes
@4000000069ad61333388982b qmail-smtpd: 4176: mail from <user268@example.net> to <office@example.com> accepted, 12528 bytes
@4000000069ad61fd1548714e tcpserver: pid 4177 from 192.0.2.4 and a status of 17/40 at this moment of the day
@4000000069ad62c628c6ab2f rblsmtpd: 203.0.113.9 pid 4178: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.9
@4000000069ad63901608aaeb qmail-smtpd: 4179: mail from <user271@example.net> to <office@example.com> accepted, 12537 bytes
@4000000069ad645a1f0c7a7b tcpserver: pid 4180 from 192.0.2.5 and a status of 20/40 at this moment of the day
@4000000069ad652313ae7966 qmail-smtpd: 4181: mail from <user273@example.net> to <office@example.com> accepted, 12543 bytes
@4000000069ad65ed08f388c4 qmail-smtpd: 4182: mail from <user274@example.net> to <office@example.com> accepted, 12546 bytes
@4000000069ad66b61c03108f delivery 4183: success: did_1+0+0/ message 29281 for user293@example.com is in the mailbox now
@4000000069ad678035d795c6 qmail-smtpd: 4184: mail from <user276@example.net> to <office@example.com> accepted, 12552 bytes
@4000000069ad684a25b32457 qmail-smtpd: 4185: mail from <user277@example.net> to <office@example.com> accepted, 12555 bytes
@4000000069ad69132d0472cd tcpserver: pid 4186 from 2001:db8:73::10e7 and a status of 26/40 at this moment of the day
@4000000069ad69dd1cadeab5 tcpserver: end 4187 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ad6aa63671bbdf delivery 4188: success: did_1+0+0/ message 29316 for user298@example.com is in the mailbox now
@4000000069ad6b7017631196 tcpserver: pid 4189 from 192.0.2.1 and a status of 29/40 at this moment of the day
@4000000069ad6c3a1510ad31 delivery 4190: success: did_1+0+0/ message 29330 for user300@example.com is in the mailbox now
@4000000069ad6d031d494097 qmail-smtpd: 4191: mail from <user283@example.net> to <office@example.com> accepted, 12573 bytes
@4000000069ad6dcd2a71e273 rblsmtpd: 203.0.113.5 pid 4192: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069ad6e96136eb2fd qmail-smtpd: 4193: mail from <user285@example.net> to <office@example.com> accepted, 12579 bytes
@4000000069ad6f600c38bf42 tcpserver: end 4194 status 0; the connection of 203.0.113.54 was served to its end and closed
@4000000069ad702a343eed89 rblsmtpd: 192.0.2.23 pid 4195: 451 http://zen.spamhaus.org/query?ip=192.0.2.23
@4000000069ad70f31be2784a tcpserver: end 4196 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069ad71bd35c38330 qmail-smtpd: 4197: mail from <user289@example.net> to <office@example.com> accepted, 12591 bytes
@4000000069ad72861b41b821 tcpserver: pid 4198 from 203.0.113.21 and a status of 38/40 at this moment of the day
@4000000069ad735006a630cc tcpserver: end 4199 status 0; the connection of 198.51.100.165 was served to its end and closed
@4000000069ad741a0fb4830b qmail-smtpd: 4200: mail from <user292@example.net> to <office@example.com> accepted, 12600 bytes
@4000000069ad74e3122ff771 tcpserver: end 4201 status 0; the connection of 192.0.2.67 was served to its end and closed
@4000000069ad75ad0f46320e tcpserver: end 4202 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069ad76761005b0c8 rblsmtpd: 203.0.113.38 pid 4203: 451 http://zen.spamhaus.org/query?ip=203.0.113.38
@4000000069ad774039da4532 tcpserver: pid 4204 from 192.0.2.5 and a status of 4/40 at this moment of the day
@4000000069ad780a0a879da5 qmail-smtpd: 4205: mail from <user297@example.net> to <office@example.com> accepted, 12615 bytes
@4000000069ad78d33993a79a delivery 4206: success: did_1+0+0/ message 29442 for user316@example.com is in the mailbox now
@4000000069ad799d2e8098f2 qmail-smtpd: 4207: mail from <user299@example.net> to <office@example.com> accepted, 12621 bytes
@4000000069ad7a662f6e3849 tcpserver: end 4208 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069ad7b30119af27b qmail-smtpd: 4209: mail from <user301@example.net> to <office@example.com> accepted, 12627 bytes
@4000000069ad7bfa1a766709 tcpserver: end 4210 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ad7cc30bb534dd tcpserver: pid 4211 from 2001:db8:73::10e7 and a status of 11/40 at this moment of the day
@4000000069ad7d8d30ff88e5 delivery 4212: success: did_1+0+0/ message 29484 for user322@example.com is in the mailbox now
@4000000069ad7e5624f55e84 tcpserver: pid 4213 from 198.51.100.1 and a status of 13/40 at this moment of the day
@4000000069ad7f2006fd477e tcpserver: pid 4214 from 192.0.2.4 and a status of 14/40 at this moment of the day
@4000000069ad7fea3ac68333 qmail-smtpd: 4215: mail from <user307@example.net> to <office@example.com> accepted, 12645 bytes
@4000000069ad80b31fc77114 qmail-smtpd: 4216: mail from <user308@example.net> to <office@example.com> accepted, 12648 bytes
@4000000069ad817d0d0489e0 qmail-smtpd: 4217: mail from <user309@example.net> to <office@example.com> accepted, 12651 bytes
@4000000069ad82462a7ad6d5 tcpserver: end 4218 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ad83102a4ed5b0 tcpserver: end 4219 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069ad83da3099e873 delivery 4220: success: did_1+0+0/ message 29540 for user330@example.com is in the mailbox now
@4000000069ad84a31751767a tcpserver: pid 4221 from 198.51.100.67 and a status of 21/40 at this moment of the day
@4000000069ad856d33661c58 qmail-smtpd: 4222: mail from <user314@example.net> to <office@example.com> accepted, 12666 bytes
@4000000069ad86362b4b3e3c delivery 4223: success: did_1+0+0/ message 29561 for user333@example.com is in the mailbox now
@4000000069ad870035319281 delivery 4224: success: did_1+0+0/ message 29568 for user334@example.com is in the mailbox now
@4000000069ad87ca21e7b2d2 qmail-smtpd: 4225: mail from <user317@example.net> to <office@example.com> accepted, 12675 bytes
@4000000069ad889305effac6 delivery 4226: success: did_1+0+0/ message 29582 for user336@example.com is in the mailbox now
@4000000069ad895d1f8ac0ab tcpserver: pid 4227 from 203.0.113.37 and a status of 27/40 at this moment of the day
@4000000069ad8a2620074567 qmail-smtpd: 4228: mail from <user320@example.net> to <office@example.com> accepted, 12684 bytes
@4000000069ad8af02a8a24f4 qmail-smtpd: 4229: mail from <user321@example.net> to <office@example.com> accepted, 12687 bytes
@4000000069ad8bba220e81b0 rblsmtpd: 198.51.100.29 pid 4230: 451 http://bl.spamcop.net/query?ip=198.51.100.29
@4000000069ad8c830f928ee3 tcpserver: pid 4231 from 198.51.100.7 and a status of 31/40 at this moment of the day
@4000000069ad8d4d34871172 tcpserver: pid 4232 from 198.51.100.49 and a status of 32/40 at this moment of the day
@4000000069ad8e16372cc1a6 tcpserver: end 4233 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069ad8ee017f2bae5 delivery 4234: success: did_1+0+0/ message 29638 for user344@example.com is in the mailbox now
@4000000069ad8faa29ec8776 tcpserver: end 4235 status 0; the connection of 198.51.100.140 was served to its end and closed
@4000000069ad907322050360 tcpserver: pid 4236 from 203.0.113.110 and a status of 36/40 at this moment of the day
@4000000069ad913d072903ff tcpserver: pid 4237 from 203.0.113.83 and a status of 37/40 at this moment of the day
@4000000069ad920612a7971e tcpserver: pid 4238 from 192.0.2.158 and a status of 38/40 at this moment of the day
@4000000069ad92d023dbe0f4 rblsmtpd: 192.0.2.73 pid 4239: 451 http://zen.spamhaus.org/query?ip=192.0.2.73
@4000000069ad939a219cfc38 tcpserver: end 4240 status 0; the connection of 192.0.2.42 was served to its end and closed
@4000000069ad94632a5b8be3 rblsmtpd: 203.0.113.75 pid 4241: 451 http://zen.spamhaus.org/query?ip=203.0.113.75
@4000000069ad952d18ff97e7 delivery 4242: success: did_1+0+0/ message 29694 for user352@example.com is in the mailbox now
@4000000069ad95f60c577e42 tcpserver: end 4243 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069ad96c02dde5571 qmail-smtpd: 4244: mail from <user336@example.net> to <office@example.com> accepted, 12732 bytes
@4000000069ad978a250e6e8f tcpserver: pid 4245 from 192.0.2.14 and a status of 5/40 at this moment of the day
@4000000069ad98533811a793 qmail-smtpd: 4246: mail from <user338@example.net> to <office@example.com> accepted, 12738 bytes
@4000000069ad991d31856c33 tcpserver: end 4247 status 0; the connection of 203.0.113.70 was served to its end and closed
@4000000069ad99e60a5a7c51 tcpserver: pid 4248 from 2001:db8:7b::cde3 and a status of 8/40 at this moment of the day
@4000000069ad9ab007827e34 delivery 4249: success: did_1+0+0/ message 29743 for user359@example.com is in the mailbox now
@4000000069ad9b7a0d35962f tcpserver: pid 4250 from 198.51.100.167 and a status of 10/40 at this moment of the day
@4000000069ad9c43338dcedf tcpserver: end 4251 status 0; the connection of 192.0.2.106 was served to its end and closed
@4000000069ad9d0d345c81bc qmail-smtpd: 4252: mail from <user344@example.net> to <office@example.com> accepted, 12756 bytes
@4000000069ad9dd6358c9b21 qmail-smtpd: 4253: mail from <user345@example.net> to <office@example.com> accepted, 12759 bytes
@4000000069ad9ea01a33cea4 delivery 4254: success: did_1+0+0/ message 29778 for user364@example.com is in the mailbox now
@4000000069ad9f6a26df06c2 tcpserver: end 4255 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069ada0330e7c5efb delivery 4256: success: did_1+0+0/ message 29792 for user366@example.com is in the mailbox now
@4000000069ada0fd114ecd88 tcpserver: end 4257 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ada1c638091ca2 qmail-smtpd: 4258: mail from <user350@example.net> to <office@example.com> accepted, 12774 bytes
@4000000069ada2900c08a3be qmail-smtpd: 4259: mail from <user351@example.net> to <office@example.com> accepted, 12777 bytes
@4000000069ada35a288934fa delivery 4260: success: did_1+0+0/ message 29820 for user370@example.com is in the mailbox now
@4000000069ada42327fdfc36 tcpserver: end 4261 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069ada4ed2588e4f3 delivery 4262: success: did_1+0+0/ message 29834 for user372@example.com is in the mailbox now
@4000000069ada5b60e5fab4c tcpserver: pid 4263 from 192.0.2.63 and a status of 23/40 at this moment of the day
@4000000069ada6803377dcb2 tcpserver: pid 4264 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069ada74a282b7cdc tcpserver: end 4265 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069ada81303f8cdaf tcpserver: end 4266 status 0; the connection of 203.0.113.70 was served to its end and closed
@4000000069ada8dd1b74d433 delivery 4267: success: did_1+0+0/ message 29869 for user377@example.com is in the mailbox now
@4000000069ada9a621a49623 tcpserver: pid 4268 from 192.0.2.52 and a status of 28/40 at this moment of the day
@4000000069adaa701f16215d delivery 4269: success: did_1+0+0/ message 29883 for user379@example.com is in the mailbox now
@4000000069adab3a10205e94 tcpserver: end 4270 status 0; the connection of 198.51.100.28 was served to its end and closed
@4000000069adac032afa1e2a delivery 4271: success: did_1+0+0/ message 29897 for user381@example.com is in the mailbox now
@4000000069adaccd1eb6ad24 tcpserver: pid 4272 from 192.0.2.3 and a status of 32/40 at this moment of the day
@4000000069adad963978e1fa tcpserver: end 4273 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069adae6033aa5df6 qmail-smtpd: 4274: mail from <user366@example.net> to <office@example.com> accepted, 12822 bytes
@4000000069adaf2a091f88d8 tcpserver: pid 4275 from 203.0.113.10 and a status of 35/40 at this moment of the day
@4000000069adaff308a71a07 delivery 4276: success: did_1+0+0/ message 29932 for user386@example.com is in the mailbox now
@4000000069adb0bd0340f1a0 tcpserver: end 4277 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069adb1861d771ea3 tcpserver: pid 4278 from 203.0.113.3 and a status of 38/40 at this moment of the day
@4000000069adb25007004c55 qmail-smtpd: 4279: mail from <user371@example.net> to <office@example.com> accepted, 12837 bytes
@4000000069adb31a36930844 tcpserver: pid 4280 from 192.0.2.1 and a status of 0/40 at this moment of the day
@4000000069adb3e32f503709 qmail-smtpd: 4281: mail from <user373@example.net> to <office@example.com> accepted, 12843 bytes
@4000000069adb4ad04f4562c delivery 4282: success: did_1+0+0/ message 29974 for user3@example.com is in the mailbox now
@4000000069adb576275300ea tcpserver: end 4283 status 0; the connection of 198.51.100.126 was served to its end and closed
@4000000069adb640300622b8 delivery 4284: success: did_1+0+0/ message 29988 for user5@example.com is in the mailbox now
@4000000069adb70a06e50e4e rblsmtpd: 192.0.2.186 pid 4285: 451 http://zen.spamhaus.org/query?ip=192.0.2.186
@4000000069adb7d3057c5879 tcpserver: pid 4286 from 203.0.113.189 and a status of 6/40 at this moment of the day
@4000000069adb89d3768b7ba tcpserver: pid 4287 from 192.0.2.5 and a status of 7/40 at this moment of the day
@4000000069adb966065a1893 tcpserver: end 4288 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069adba30221155a7 tcpserver: pid 4289 from 203.0.113.77 and a status of 9/40 at this moment of the day
@4000000069adbafa157623f5 delivery 4290: success: did_1+0+0/ message 30030 for user11@example.com is in the mailbox now
@4000000069adbbc3200ecf41 delivery 4291: success: did_1+0+0/ message 30037 for user12@example.com is in the mailbox now
@4000000069adbc8d2ec1436e tcpserver: end 4292 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069adbd5615bffdf1 qmail-smtpd: 4293: mail from <user385@example.net> to <office@example.com> accepted, 12879 bytes
@4000000069adbe2028347dd9 tcpserver: end 4294 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069adbeea328e7232 qmail-smtpd: 4295: mail from <user387@example.net> to <office@example.com> accepted, 12885 bytes
@4000000069adbfb30432ea44 delivery 4296: success: did_1+0+0/ message 30072 for user17@example.com is in the mailbox now
@4000000069adc07d2c25db41 tcpserver: pid 4297 from 192.0.2.18 and a status of 17/40 at this moment of the day
@4000000069adc14636b12787 tcpserver: pid 4298 from 192.0.2.18 and a status of 18/40 at this moment of the day
@4000000069adc2103a9215d1 tcpserver: end 4299 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069adc2da042b494d tcpserver: pid 4300 from 192.0.2.81 and a status of 20/40 at this moment of the day
@4000000069adc3a31eee1c90 delivery 4301: success: did_1+0+0/ message 30107 for user22@example.com is in the mailbox now
@4000000069adc46d2026c90b tcpserver: pid 4302 from 198.51.100.17 and a status of 22/40 at this moment of the day
@4000000069adc536164a0108 rblsmtpd: 198.51.100.1 pid 4303: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069adc6002addc733 tcpserver: pid 4304 from 203.0.113.124 and a status of 24/40 at this moment of the day
@4000000069adc6ca12b14942 delivery 4305: success: did_1+0+0/ message 30135 for user26@example.com is in the mailbox now
@4000000069adc79304f0799d tcpserver: end 4306 status 0; the connection of 203.0.113.21 was served to its end and closed
@4000000069adc85d25af5f43 tcpserver: pid 4307 from 192.0.2.12 and a status of 27/40 at this moment of the day
@4000000069adc9261244ccac tcpserver: pid 4308 from 192.0.2.1 and a status of 28/40 at this moment of the day
@4000000069adc9f02bfd7967 delivery 4309: success: did_1+0+0/ message 30163 for user30@example.com is in the mailbox now
@4000000069adcaba2bb56181 tcpserver: pid 4310 from 192.0.2.1 and a status of 30/40 at this moment of the day
@4000000069adcb831c04f71c qmail-smtpd: 4311: mail from <user403@example.net> to <office@example.com> accepted, 12933 bytes
@4000000069adcc4d36eaff64 delivery 4312: success: did_1+0+0/ message 30184 for user33@example.com is in the mailbox now
@4000000069adcd161789cef6 rblsmtpd: 192.0.2.57 pid 4313: 451 http://zen.spamhaus.org/query?ip=192.0.2.57
@4000000069adcde015d9a028 tcpserver: end 4314 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069adceaa32aac1a7 qmail-smtpd: 4315: mail from <user407@example.net> to <office@example.com> accepted, 12945 bytes
@4000000069adcf7337bf7e31 tcpserver: end 4316 status 0; the connection of 203.0.113.61 was served to its end and closed
@4000000069add03d28ba012b qmail-smtpd: 4317: mail from <user409@example.net> to <office@example.com> accepted, 12951 bytes
@4000000069add10622b70f32 tcpserver: pid 4318 from 192.0.2.20 and a status of 38/40 at this moment of the day
@4000000069add1d022c5c860 tcpserver: pid 4319 from 192.0.2.7 and a status of 39/40 at this moment of the day
@4000000069add29a0fccb46d delivery 4320: success: did_1+0+0/ message 30240 for user41@example.com is in the mailbox now
@4000000069add3632bfe5b16 rblsmtpd: 192.0.2.8 pid 4321: 451 http://bl.spamcop.net/query?ip=192.0.2.8
@4000000069add42d3590693b qmail-smtpd: 4322: mail from <user414@example.net> to <office@example.com> accepted, 12966 bytes
@4000000069add4f61071a69d qmail-smtpd: 4323: mail from <user415@example.net> to <office@example.com> accepted, 12969 bytes
@4000000069add5c008ccd4d9 qmail-smtpd: 4324: mail from <user416@example.net> to <office@example.com> accepted, 12972 bytes
@4000000069add68a12dd92dd tcpserver: end 4325 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069add7530bb1d743 tcpserver: pid 4326 from 198.51.100.1 and a status of 6/40 at this moment of the day
@4000000069add81d1d4d3ec2 delivery 4327: success: did_1+0+0/ message 30289 for user48@example.com is in the mailbox now
@4000000069add8e631e12987 tcpserver: pid 4328 from 198.51.100.115 and a status of 8/40 at this moment of the day
@4000000069add9b03a64c97f tcpserver: end 4329 status 0; the connection of 203.0.113.64 was served to its end and closed
@4000000069adda7a18128fcb tcpserver: pid 4330 from 192.0.2.1 and a status of 10/40 at this moment of the day
@4000000069addb431ea32f03 tcpserver: end 4331 status 0; the connection of 192.0.2.22 was served to its end and closed
@4000000069addc0d0937cc14 delivery 4332: success: did_1+0+0/ message 30324 for user53@example.com is in the mailbox now
@4000000069addcd605c548c4 qmail-smtpd: 4333: mail from <user425@example.net> to <office@example.com> accepted, 12999 bytes
@4000000069addda028981b17 delivery 4334: success: did_1+0+0/ message 30338 for user55@example.com is in the mailbox now
@4000000069adde6a1ed98756 qmail-smtpd: 4335: mail from <user427@example.net> to <office@example.com> accepted, 13005 bytes
@4000000069addf332afa0677 delivery 4336: success: did_1+0+0/ message 30352 for user57@example.com is in the mailbox now
@4000000069addffd38aa08b4 rblsmtpd: 203.0.113.8 pid 4337: 451 http://bl.spamcop.net/query?ip=203.0.113.8
@4000000069ade0c6354e6174 rblsmtpd: 192.0.2.103 pid 4338: 451 http://b.barracudacentral.org/query?ip=192.0.2.103
@4000000069ade19036e550dd tcpserver: end 4339 status 0; the connection of 192.0.2.73 was served to its end and closed
@4000000069ade25a05d3dea6 qmail-smtpd: 4340: mail from <user432@example.net> to <office@example.com> accepted, 13020 bytes
@4000000069ade323330e595c tcpserver: end 4341 status 0; the connection of 192.0.2.141 was served to its end and closed
@4000000069ade3ed1d2ed56a delivery 4342: success: did_1+0+0/ message 30394 for user63@example.com is in the mailbox now
@4000000069ade4b61ec52b8b qmail-smtpd: 4343: mail from <user435@example.net> to <office@example.com> accepted, 13029 bytes
@4000000069ade580075f7025 qmail-smtpd: 4344: mail from <user436@example.net> to <office@example.com> accepted, 13032 bytes
@4000000069ade64a0b1f5e91 delivery 4345: success: did_1+0+0/ message 30415 for user66@example.com is in the mailbox now
@4000000069ade713374602cc qmail-smtpd: 4346: mail from <user438@example.net> to <office@example.com> accepted, 13038 bytes
@4000000069ade7dd2f0262a7 tcpserver: end 4347 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ade8a60d596a10 tcpserver: end 4348 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ade970279879eb qmail-smtpd: 4349: mail from <user441@example.net> to <office@example.com> accepted, 13047 bytes
@4000000069adea3a1a249a7d delivery 4350: success: did_1+0+0/ message 30450 for user71@example.com is in the mailbox now
@4000000069adeb031007e75a tcpserver: end 4351 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069adebcd373dfe15 tcpserver: pid 4352 from 192.0.2.1 and a status of 32/40 at this moment of the day
@4000000069adec9632f42b27 delivery 4353: success: did_1+0+0/ message 30471 for user74@example.com is in the mailbox now
@4000000069aded600cd3166b tcpserver: pid 4354 from 203.0.113.200 and a status of 34/40 at this moment of the day
@4000000069adee2a1fb1388e tcpserver: pid 4355 from 203.0.113.188 and a status of 35/40 at this moment of the day
@4000000069adeef302df7be6 delivery 4356: success: did_1+0+0/ message 30492 for user77@example.com is in the mailbox now
@4000000069adefbd0df0230c delivery 4357: success: did_1+0+0/ message 30499 for user78@example.com is in the mailbox now
@4000000069adf0861a10de34 delivery 4358: success: did_1+0+0/ message 30506 for user79@example.com is in the mailbox now
@4000000069adf1501a3101c1 tcpserver: end 4359 status 0; the connection of 203.0.113.106 was served to its end and closed
@4000000069adf21a101495c0 tcpserver: end 4360 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069adf2e30bbbd62c delivery 4361: success: did_1+0+0/ message 30527 for user82@example.com is in the mailbox now
@4000000069adf3ad0be03d4c delivery 4362: success: did_1+0+0/ message 30534 for user83@example.com is in the mailbox now
@4000000069adf476076cba3c rblsmtpd: 198.51.100.136 pid 4363: 451 http://bl.spamcop.net/query?ip=198.51.100.136
@4000000069adf540336898a2 tcpserver: end 4364 status 0; the connection of 198.51.100.27 was served to its end and closed
@4000000069adf60a325277d8 delivery 4365: success: did_1+0+0/ message 30555 for user86@example.com is in the mailbox now
@4000000069adf6d3149044c3 tcpserver: end 4366 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069adf79d0cde564b qmail-smtpd: 4367: mail from <user459@example.net> to <office@example.com> accepted, 13101 bytes
@4000000069adf8661e3d6f4d rblsmtpd: 203.0.113.20 pid 4368: 451 http://bl.spamcop.net/query?ip=203.0.113.20
@4000000069adf93028a04bbd delivery 4369: success: did_1+0+0/ message 30583 for user90@example.com is in the mailbox now
@4000000069adf9fa2c0189c6 tcpserver: pid 4370 from 192.0.2.1 and a status of 10/40 at this moment of the day
@4000000069adfac32b2f0ea9 tcpserver: pid 4371 from 198.51.100.7 and a status of 11/40 at this moment of the day
@4000000069adfb8d055b5f52 qmail-smtpd: 4372: mail from <user464@example.net> to <office@example.com> accepted, 13116 bytes
@4000000069adfc5603748d7f tcpserver: end 4373 status 0; the connection of 192.0.2.42 was served to its end and closed
@4000000069adfd2010c9cb0c tcpserver: end 4374 status 0; the connection of 203.0.113.66 was served to its end and closed
@4000000069adfdea191d0340 tcpserver: pid 4375 from 2001:db8:17::5d5d and a status of 15/40 at this moment of the day
@4000000069adfeb310fecdce delivery 4376: success: did_1+0+0/ message 30632 for user97@example.com is in the mailbox now
@4000000069adff7d21c2fc77 rblsmtpd: 192.0.2.141 pid 4377: 451 http://bl.spamcop.net/query?ip=192.0.2.141
@4000000069ae004622a9d854 qmail-smtpd: 4378: mail from <user470@example.net> to <office@example.com> accepted, 13134 bytes
@4000000069ae01100503a6f1 tcpserver: pid 4379 from 203.0.113.1 and a status of 19/40 at this moment of the day
@4000000069ae01da01db9f34 rblsmtpd: 203.0.113.88 pid 4380: 451 http://zen.spamhaus.org/query?ip=203.0.113.88
@4000000069ae02a32d3c4962 qmail-smtpd: 4381: mail from <user473@example.net> to <office@example.com> accepted, 13143 bytes
@4000000069ae036d08b0663d delivery 4382: success: did_1+0+0/ message 30674 for user103@example.com is in the mailbox now
@4000000069ae043603ec67a5 tcpserver: end 4383 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069ae05001c248a82 tcpserver: pid 4384 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069ae05ca3a9dc23c tcpserver: pid 4385 from 198.51.100.151 and a status of 25/40 at this moment of the day
@4000000069ae069315dd86bf delivery 4386: success: did_1+0+0/ message 30702 for user107@example.com is in the mailbox now
@4000000069ae075d3644f5bf tcpserver: pid 4387 from 203.0.113.41 and a status of 27/40 at this moment of the day
@4000000069ae08263716be44 rblsmtpd: 192.0.2.1 pid 4388: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069ae08f01fb58c79 qmail-smtpd: 4389: mail from <user481@example.net> to <office@example.com> accepted, 13167 bytes
@4000000069ae09ba05697390 tcpserver: end 4390 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069ae0a8308784af7 rblsmtpd: 198.51.100.31 pid 4391: 451 http://zen.spamhaus.org/query?ip=198.51.100.31
@4000000069ae0b4d120aff8b qmail-smtpd: 4392: mail from <user484@example.net> to <office@example.com> accepted, 13176 bytes
@4000000069ae0c162ef0a69e tcpserver: end 4393 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae0ce036f90044 delivery 4394: success: did_1+0+0/ message 30758 for user115@example.com is in the mailbox now
@4000000069ae0daa374542c4 tcpserver: end 4395 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae0e730fc5fad6 delivery 4396: success: did_1+0+0/ message 30772 for user117@example.com is in the mailbox now
@4000000069ae0f3d2086d3ca tcpserver: pid 4397 from 203.0.113.98 and a status of 37/40 at this moment of the day
@4000000069ae100632ca9d6e rblsmtpd: 198.51.100.38 pid 4398: 451 http://zen.spamhaus.org/query?ip=198.51.100.38
@4000000069ae10d0256d1058 delivery 4399: success: did_1+0+0/ message 30793 for user120@example.com is in the mailbox now
@4000000069ae119a0f18f815 qmail-smtpd: 4400: mail from <user492@example.net> to <office@example.com> accepted, 13200 bytes
@4000000069ae12632d51b44f rblsmtpd: 192.0.2.1 pid 4401: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ae132d0d3e59cb tcpserver: end 4402 status 0; the connection of 192.0.2.34 was served to its end and closed
@4000000069ae13f60c026582 delivery 4403: success: did_1+0+0/ message 30821 for user124@example.com is in the mailbox now
@4000000069ae14c003b4cc7c tcpserver: end 4404 status 0; the connection of 198.51.100.128 was served to its end and closed
@4000000069ae158a358b8c72 tcpserver: pid 4405 from 203.0.113.1 and a status of 5/40 at this moment of the day
@4000000069ae16532d6d4371 tcpserver: pid 4406 from 198.51.100.201 and a status of 6/40 at this moment of the day
@4000000069ae171d208b15b2 delivery 4407: success: did_1+0+0/ message 30849 for user128@example.com is in the mailbox now
