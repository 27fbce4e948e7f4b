@4000000069ae17e60a1d45b5 delivery 4408: success: did_1+0+0/ message 30856 for user129@example.com is in the mailbox now
@4000000069ae18b01e8f76d0 qmail-smtpd: 4409: mail from <user501@example.net> to <office@example.com> accepted, 13227 bytes
@4000000069ae197a373cf80e tcpserver: pid 4410 from 203.0.113.71 and a status of 10/40 at this moment of the day
@4000000069ae1a4332516f79 rblsmtpd: 192.0.2.44 pid 4411: 451 http://bl.spamcop.net/query?ip=192.0.2.44
@4000000069ae1b0d1bc0f457 tcpserver: end 4412 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ae1bd62adc0275 qmail-smtpd: 4413: mail from <user505@example.net> to <office@example.com> accepted, 13239 bytes
@4000000069ae1ca00e3ea9e9 tcpserver: pid 4414 from 192.0.2.1 and a status of 14/40 at this moment of the day
@4000000069ae1d6a241e0ff6 rblsmtpd: 192.0.2.1 pid 4415: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ae1e33041699fe rblsmtpd: 203.0.113.40 pid 4416: 451 http://zen.spamhaus.org/query?ip=203.0.113.40
@4000000069ae1efd23e8c0a1 tcpserver: end 4417 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069ae1fc6332426f4 delivery 4418: success: did_1+0+0/ message 30926 for user139@example.com is in the mailbox now
@4000000069ae20900b99076d qmail-smtpd: 4419: mail from <user511@example.net> to <office@example.com> accepted, 13257 bytes
@4000000069ae215a3a3ae791 tcpserver: pid 4420 from 192.0.2.218 and a status of 20/40 at this moment of the day
@4000000069ae22231bd14c9d qmail-smtpd: 4421: mail from <user513@example.net> to <office@example.com> accepted, 13263 bytes
@4000000069ae22ed2b33a4a3 tcpserver: pid 4422 from 203.0.113.3 and a status of 22/40 at this moment of the day
@4000000069ae23b6060b3c06 qmail-smtpd: 4423: mail from <user515@example.net> to <office@example.com> accepted, 13269 bytes
@4000000069ae248028337fea tcpserver: pid 4424 from 192.0.2.2 and a status of 24/40 at this moment of the day
@4000000069ae254a34f0c24c tcpserver: pid 4425 from 198.51.100.46 and a status of 25/40 at this moment of the day
@4000000069ae26131dd7a61e tcpserver: end 4426 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069ae26dd35370e15 tcpserver: pid 4427 from 198.51.100.10 and a status of 27/40 at this moment of the day
@4000000069ae27a626a75bf3 qmail-smtpd: 4428: mail from <user520@example.net> to <office@example.com> accepted, 13284 bytes
@4000000069ae28701dada0f7 tcpserver: end 4429 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069ae293a38efe7ea tcpserver: end 4430 status 0; the connection of 192.0.2.41 was served to its end and closed
@4000000069ae2a03095241c6 rblsmtpd: 192.0.2.8 pid 4431: 451 http://bl.spamcop.net/query?ip=192.0.2.8
@4000000069ae2acd2699a993 rblsmtpd: 198.51.100.17 pid 4432: 451 http://zen.spamhaus.org/query?ip=198.51.100.17
@4000000069ae2b9613551392 tcpserver: pid 4433 from 2001:db8:af::2148 and a status of 33/40 at this moment of the day
@4000000069ae2c6026826da2 delivery 4434: success: did_1+0+0/ message 31038 for user155@example.com is in the mailbox now
@4000000069ae2d2a1748c1a6 qmail-smtpd: 4435: mail from <user527@example.net> to <office@example.com> accepted, 13305 bytes
@4000000069ae2df32a084daf qmail-smtpd: 4436: mail from <user528@example.net> to <office@example.com> accepted, 13308 bytes
@4000000069ae2ebd2cacfcef tcpserver: end 4437 status 0; the connection of 192.0.2.67 was served to its end and closed
@4000000069ae2f8622ea6d2f tcpserver: end 4438 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae30503ac36469 tcpserver: pid 4439 from 198.51.100.57 and a status of 39/40 at this moment of the day
@4000000069ae311a2d795501 qmail-smtpd: 4440: mail from <user532@example.net> to <office@example.com> accepted, 13320 bytes
@4000000069ae31e306b0dd37 qmail-smtpd: 4441: mail from <user533@example.net> to <office@example.com> accepted, 13323 bytes
@4000000069ae32ad39d12f6f delivery 4442: success: did_1+0+0/ message 31094 for user163@example.com is in the mailbox now
@4000000069ae3376044b5596 rblsmtpd: 192.0.2.67 pid 4443: 451 http://zen.spamhaus.org/query?ip=192.0.2.67
@4000000069ae34400498794a delivery 4444: success: did_1+0+0/ message 31108 for user165@example.com is in the mailbox now
@4000000069ae350a1a249060 delivery 4445: success: did_1+0+0/ message 31115 for user166@example.com is in the mailbox now
@4000000069ae35d3341d96f2 qmail-smtpd: 4446: mail from <user538@example.net> to <office@example.com> accepted, 13338 bytes
@4000000069ae369d1909454f delivery 4447: success: did_1+0+0/ message 31129 for user168@example.com is in the mailbox now
@4000000069ae37661c1857cd rblsmtpd: 192.0.2.1 pid 4448: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069ae3830233721cf tcpserver: end 4449 status 0; the connection of 192.0.2.27 was served to its end and closed
@4000000069ae38fa0d61db7c qmail-smtpd: 4450: mail from <user542@example.net> to <office@example.com> accepted, 13350 bytes
@4000000069ae39c302fe2d43 tcpserver: end 4451 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069ae3a8d134a9f89 rblsmtpd: 192.0.2.197 pid 4452: 451 http://zen.spamhaus.org/query?ip=192.0.2.197
@4000000069ae3b5624011021 rblsmtpd: 198.51.100.115 pid 4453: 451 http://zen.spamhaus.org/query?ip=198.51.100.115
@4000000069ae3c2000ee7b00 tcpserver: pid 4454 from 192.0.2.1 and a status of 14/40 at this moment of the day
@4000000069ae3cea2303b8ae delivery 4455: success: did_1+0+0/ message 31185 for user176@example.com is in the mailbox now
@4000000069ae3db3270a1266 tcpserver: end 4456 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae3e7d15715329 tcpserver: pid 4457 from 192.0.2.99 and a status of 17/40 at this moment of the day
@4000000069ae3f460729a1fd qmail-smtpd: 4458: mail from <user550@example.net> to <office@example.com> accepted, 13374 bytes
@4000000069ae401004a74b14 delivery 4459: success: did_1+0+0/ message 31213 for user180@example.com is in the mailbox now
@4000000069ae40da230f01e5 tcpserver: pid 4460 from 192.0.2.8 and a status of 20/40 at this moment of the day
@4000000069ae41a32873230b delivery 4461: success: did_1+0+0/ message 31227 for user182@example.com is in the mailbox now
@4000000069ae426d14768324 delivery 4462: success: did_1+0+0/ message 31234 for user183@example.com is in the mailbox now
@4000000069ae433619541ed2 tcpserver: end 4463 status 0; the connection of 2001:db8:50::c85f was served to its end and closed
@4000000069ae4400205fc1f0 delivery 4464: success: did_1+0+0/ message 31248 for user185@example.com is in the mailbox now
@4000000069ae44ca00652866 delivery 4465: success: did_1+0+0/ message 31255 for user186@example.com is in the mailbox now
@4000000069ae459335d03081 rblsmtpd: 192.0.2.138 pid 4466: 451 http://zen.spamhaus.org/query?ip=192.0.2.138
@4000000069ae465d14c73a10 delivery 4467: success: did_1+0+0/ message 31269 for user188@example.com is in the mailbox now
@4000000069ae47262c102d97 delivery 4468: success: did_1+0+0/ message 31276 for user189@example.com is in the mailbox now
@4000000069ae47f022092b30 qmail-smtpd: 4469: mail from <user561@example.net> to <office@example.com> accepted, 13407 bytes
@4000000069ae48ba266b920d rblsmtpd: 198.51.100.72 pid 4470: 451 http://zen.spamhaus.org/query?ip=198.51.100.72
@4000000069ae4983200e3053 delivery 4471: success: did_1+0+0/ message 31297 for user192@example.com is in the mailbox now
@4000000069ae4a4d17589625 qmail-smtpd: 4472: mail from <user564@example.net> to <office@example.com> accepted, 13416 bytes
@4000000069ae4b1620e44984 rblsmtpd: 2001:db8:86::b8d6 pid 4473: 451 http://dnsbl.sorbs.net/query?ip=2001:db8:86::b8d6
@4000000069ae4be01e13fa48 tcpserver: end 4474 status 0; the connection of 198.51.100.176 was served to its end and closed
@4000000069ae4caa25a45035 tcpserver: end 4475 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae4d73009fa9a8 rblsmtpd: 192.0.2.1 pid 4476: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ae4e3d148bd24f rblsmtpd: 198.51.100.2 pid 4477: 451 http://bl.spamcop.net/query?ip=198.51.100.2
@4000000069ae4f06359654e4 delivery 4478: success: did_1+0+0/ message 31346 for user199@example.com is in the mailbox now
@4000000069ae4fd01d9f4ddd rblsmtpd: 203.0.113.5 pid 4479: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069ae509a1429166a qmail-smtpd: 4480: mail from <user572@example.net> to <office@example.com> accepted, 13440 bytes
@4000000069ae51631a483957 tcpserver: pid 4481 from 198.51.100.25 and a status of 1/40 at this moment of the day
@4000000069ae522d272a688d tcpserver: pid 4482 from 203.0.113.135 and a status of 2/40 at this moment of the day
@4000000069ae52f6185126b3 delivery 4483: success: did_1+0+0/ message 31381 for user204@example.com is in the mailbox now
@4000000069ae53c023a7c45a delivery 4484: success: did_1+0+0/ message 31388 for user205@example.com is in the mailbox now
@4000000069ae548a044ab150 tcpserver: end 4485 status 0; the connection of 203.0.113.132 was served to its end and closed
@4000000069ae555300c222f1 tcpserver: pid 4486 from 192.0.2.1 and a status of 6/40 at this moment of the day
@4000000069ae561d3502712f tcpserver: end 4487 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae56e6229c1853 tcpserver: pid 4488 from 192.0.2.198 and a status of 8/40 at this moment of the day
@4000000069ae57b027b5f400 tcpserver: pid 4489 from 198.51.100.27 and a status of 9/40 at this moment of the day
@4000000069ae587a2b9cb438 qmail-smtpd: 4490: mail from <user582@example.net> to <office@example.com> accepted, 13470 bytes
@4000000069ae5943189122cb tcpserver: end 4491 status 0; the connection of 198.51.100.56 was served to its end and closed
@4000000069ae5a0d1aef0a46 rblsmtpd: 203.0.113.104 pid 4492: 451 http://zen.spamhaus.org/query?ip=203.0.113.104
@4000000069ae5ad629c98b11 rblsmtpd: 203.0.113.108 pid 4493: 451 http://b.barracudacentral.org/query?ip=203.0.113.108
@4000000069ae5ba03b3d7ec7 qmail-smtpd: 4494: mail from <user586@example.net> to <office@example.com> accepted, 13482 bytes
@4000000069ae5c6a099f4722 delivery 4495: success: did_1+0+0/ message 31465 for user216@example.com is in the mailbox now
@4000000069ae5d3324310ad5 delivery 4496: success: did_1+0+0/ message 31472 for user217@example.com is in the mailbox now
@4000000069ae5dfd2dc9f3fd rblsmtpd: 203.0.113.185 pid 4497: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.185
@4000000069ae5ec62de2e628 delivery 4498: success: did_1+0+0/ message 31486 for user219@example.com is in the mailbox now
@4000000069ae5f9019216263 delivery 4499: success: did_1+0+0/ message 31493 for user220@example.com is in the mailbox now
@4000000069ae605a1e0adc7e delivery 4500: success: did_1+0+0/ message 31500 for user221@example.com is in the mailbox now
@4000000069ae61231279ae94 rblsmtpd: 203.0.113.9 pid 4501: 451 http://zen.spamhaus.org/query?ip=203.0.113.9
@4000000069ae61ed1cdc9f7e delivery 4502: success: did_1+0+0/ message 31514 for user223@example.com is in the mailbox now
@4000000069ae62b61eb78cd4 rblsmtpd: 192.0.2.1 pid 4503: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ae638037b342fc tcpserver: pid 4504 from 192.0.2.2 and a status of 24/40 at this moment of the day
@4000000069ae644a2597f0ea delivery 4505: success: did_1+0+0/ message 31535 for user226@example.com is in the mailbox now
@4000000069ae65131462ce57 rblsmtpd: 203.0.113.44 pid 4506: 451 http://bl.spamcop.net/query?ip=203.0.113.44
@4000000069ae65dd19cbe454 tcpserver: end 4507 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069ae66a62f24661f rblsmtpd: 203.0.113.225 pid 4508: 451 http://bl.spamcop.net/query?ip=203.0.113.225
@4000000069ae67701dc26178 tcpserver: end 4509 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae683a2ed2b987 tcpserver: end 4510 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069ae69032f41c827 qmail-smtpd: 4511: mail from <user603@example.net> to <office@example.com> accepted, 13533 bytes
@4000000069ae69cd2ad69a6d rblsmtpd: 192.0.2.113 pid 4512: 451 http://zen.spamhaus.org/query?ip=192.0.2.113
@4000000069ae6a963a338599 qmail-smtpd: 4513: mail from <user605@example.net> to <office@example.com> accepted, 13539 bytes
@4000000069ae6b601a16bd73 rblsmtpd: 192.0.2.1 pid 4514: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ae6c2a38606d75 delivery 4515: success: did_1+0+0/ message 31605 for user236@example.com is in the mailbox now
@4000000069ae6cf33922bd45 qmail-smtpd: 4516: mail from <user608@example.net> to <office@example.com> accepted, 13548 bytes
@4000000069ae6dbd35bd6a91 tcpserver: end 4517 status 0; the connection of 192.0.2.167 was served to its end and closed
@4000000069ae6e860c94728d rblsmtpd: 192.0.2.1 pid 4518: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ae6f500b87f342 tcpserver: end 4519 status 0; the connection of 203.0.113.228 was served to its end and closed
@4000000069ae701a12b6613d rblsmtpd: 203.0.113.165 pid 4520: 451 http://zen.spamhaus.org/query?ip=203.0.113.165
@4000000069ae70e30bb922b8 delivery 4521: success: did_1+0+0/ message 31647 for user242@example.com is in the mailbox now
@4000000069ae71ad385dba37 tcpserver: end 4522 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069ae72761c8f4801 tcpserver: end 4523 status 0; the connection of 192.0.2.101 was served to its end and closed
@4000000069ae73400e3db8d2 tcpserver: pid 4524 from 2001:db8:8b::a1e6 and a status of 4/40 at this moment of the day
@4000000069ae740a0ed1e0b3 tcpserver: end 4525 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069ae74d32973293d tcpserver: pid 4526 from 203.0.113.74 and a status of 6/40 at this moment of the day
@4000000069ae759d1c09bbf6 delivery 4527: success: did_1+0+0/ message 31689 for user248@example.com is in the mailbox now
@4000000069ae76660ef1fa08 tcpserver: end 4528 status 0; the connection of 203.0.113.25 was served to its end and closed
@4000000069ae77300c83442a delivery 4529: success: did_1+0+0/ message 31703 for user250@example.com is in the mailbox now
@4000000069ae77fa12263eef tcpserver: end 4530 status 0; the connection of 198.51.100.217 was served to its end and closed
@4000000069ae78c324539bdf tcpserver: end 4531 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069ae798d2d1abb69 delivery 4532: success: did_1+0+0/ message 31724 for user253@example.com is in the mailbox now
@4000000069ae7a5633be1c34 tcpserver: end 4533 status 0; the connection of 192.0.2.151 was served to its end and closed
@4000000069ae7b20135942b1 rblsmtpd: 198.51.100.129 pid 4534: 451 http://zen.spamhaus.org/query?ip=198.51.100.129
@4000000069ae7bea2af27abd delivery 4535: success: did_1+0+0/ message 31745 for user256@example.com is in the mailbox now
@4000000069ae7cb3288bdca7 tcpserver: pid 4536 from 203.0.113.7 and a status of 16/40 at this moment of the day
@4000000069ae7d7d2803656a qmail-smtpd: 4537: mail from <user629@example.net> to <office@example.com> accepted, 13611 bytes
@4000000069ae7e462a01f030 rblsmtpd: 2001:db8:8b::a1e6 pid 4538: 451 http://zen.spamhaus.org/query?ip=2001:db8:8b::a1e6
@4000000069ae7f100f1109d6 tcpserver: pid 4539 from 192.0.2.3 and a status of 19/40 at this moment of the day
@4000000069ae7fda286521af qmail-smtpd: 4540: mail from <user632@example.net> to <office@example.com> accepted, 13620 bytes
@4000000069ae80a32c087703 delivery 4541: success: did_1+0+0/ message 31787 for user262@example.com is in the mailbox now
@4000000069ae816d2ecd3e1e rblsmtpd: 203.0.113.122 pid 4542: 451 http://zen.spamhaus.org/query?ip=203.0.113.122
@4000000069ae823631b12051 tcpserver: pid 4543 from 198.51.100.29 and a status of 23/40 at this moment of the day
@4000000069ae830038df1870 qmail-smtpd: 4544: mail from <user636@example.net> to <office@example.com> accepted, 13632 bytes
@4000000069ae83ca0af9ed14 delivery 4545: success: did_1+0+0/ message 31815 for user266@example.com is in the mailbox now
@4000000069ae849300f0c030 tcpserver: pid 4546 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069ae855d058958e5 tcpserver: pid 4547 from 203.0.113.10 and a status of 27/40 at this moment of the day
@4000000069ae86261cac7e98 tcpserver: end 4548 status 0; the connection of 192.0.2.74 was served to its end and closed
@4000000069ae86f000fe2c5b rblsmtpd: 192.0.2.29 pid 4549: 451 http://zen.spamhaus.org/query?ip=192.0.2.29
@4000000069ae87ba0b858374 qmail-smtpd: 4550: mail from <user642@example.net> to <office@example.com> accepted, 13650 bytes
@4000000069ae888303ee5561 qmail-smtpd: 4551: mail from <user643@example.net> to <office@example.com> accepted, 13653 bytes
@4000000069ae894d20dd3b40 tcpserver: end 4552 status 0; the connection of 203.0.113.26 was served to its end and closed
@4000000069ae8a160c9eddf4 qmail-smtpd: 4553: mail from <user645@example.net> to <office@example.com> accepted, 13659 bytes
@4000000069ae8ae0150f5060 delivery 4554: success: did_1+0+0/ message 31878 for user275@example.com is in the mailbox now
@4000000069ae8baa1953d266 qmail-smtpd: 4555: mail from <user647@example.net> to <office@example.com> accepted, 13665 bytes
@4000000069ae8c73235fef39 tcpserver: pid 4556 from 203.0.113.117 and a status of 36/40 at this moment of the day
@4000000069ae8d3d04621668 tcpserver: end 4557 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae8e0625fd7520 tcpserver: end 4558 status 0; the connection of 203.0.113.214 was served to its end and closed
@4000000069ae8ed016bd09c4 qmail-smtpd: 4559: mail from <user651@example.net> to <office@example.com> accepted, 13677 bytes
@4000000069ae8f9a0531f2b4 qmail-smtpd: 4560: mail from <user652@example.net> to <office@example.com> accepted, 13680 bytes
@4000000069ae90631415ae26 qmail-smtpd: 4561: mail from <user653@example.net> to <office@example.com> accepted, 13683 bytes
@4000000069ae912d28f2a6d1 delivery 4562: success: did_1+0+0/ message 31934 for user283@example.com is in the mailbox now
@4000000069ae91f6342dc5d8 rblsmtpd: 203.0.113.226 pid 4563: 451 http://zen.spamhaus.org/query?ip=203.0.113.226
@4000000069ae92c031d4f809 rblsmtpd: 192.0.2.1 pid 4564: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069ae938a24e040b0 tcpserver: end 4565 status 0; the connection of 192.0.2.71 was served to its end and closed
@4000000069ae94532ab20fa2 tcpserver: end 4566 status 0; the connection of 198.51.100.54 was served to its end and closed
@4000000069ae951d31b9ab25 tcpserver: end 4567 status 0; the connection of 192.0.2.77 was served to its end and closed
@4000000069ae95e630799d27 qmail-smtpd: 4568: mail from <user660@example.net> to <office@example.com> accepted, 13704 bytes
@4000000069ae96b000f049f2 tcpserver: pid 4569 from 198.51.100.16 and a status of 9/40 at this moment of the day
@4000000069ae977a16316e88 rblsmtpd: 203.0.113.33 pid 4570: 451 http://bl.spamcop.net/query?ip=203.0.113.33
@4000000069ae98433a0c80fe tcpserver: end 4571 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069ae990d01c71c29 qmail-smtpd: 4572: mail from <user664@example.net> to <office@example.com> accepted, 13716 bytes
@4000000069ae99d618d22ee8 tcpserver: pid 4573 from 192.0.2.166 and a status of 13/40 at this moment of the day
@4000000069ae9aa02e8bd105 rblsmtpd: 198.51.100.57 pid 4574: 451 http://zen.spamhaus.org/query?ip=198.51.100.57
@4000000069ae9b6a296b444a tcpserver: pid 4575 from 198.51.100.159 and a status of 15/40 at this moment of the day
@4000000069ae9c3305588390 tcpserver: pid 4576 from 198.51.100.4 and a status of 16/40 at this moment of the day
@4000000069ae9cfd267a2832 qmail-smtpd: 4577: mail from <user669@example.net> to <office@example.com> accepted, 13731 bytes
@4000000069ae9dc61a1f97d4 tcpserver: end 4578 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069ae9e903599d04e tcpserver: end 4579 status 0; the connection of 192.0.2.194 was served to its end and closed
@4000000069ae9f5a195476bb rblsmtpd: 192.0.2.12 pid 4580: 451 http://zen.spamhaus.org/query?ip=192.0.2.12
@4000000069aea02309611cbd tcpserver: pid 4581 from 203.0.113.61 and a status of 21/40 at this moment of the day
@4000000069aea0ed1d369b85 rblsmtpd: 192.0.2.98 pid 4582: 451 http://bl.spamcop.net/query?ip=192.0.2.98
@4000000069aea1b61ae54e61 tcpserver: end 4583 status 0; the connection of 192.0.2.63 was served to its end and closed
@4000000069aea280239658fb rblsmtpd: 203.0.113.203 pid 4584: 451 http://b.barracudacentral.org/query?ip=203.0.113.203
@4000000069aea34a174b5afd qmail-smtpd: 4585: mail from <user677@example.net> to <office@example.com> accepted, 13755 bytes
@4000000069aea41308a4105f delivery 4586: success: did_1+0+0/ message 32102 for user307@example.com is in the mailbox now
@4000000069aea4dd38b1cd97 rblsmtpd: 198.51.100.12 pid 4587: 451 http://b.barracudacentral.org/query?ip=198.51.100.12
@4000000069aea5a630aedb88 delivery 4588: success: did_1+0+0/ message 32116 for user309@example.com is in the mailbox now
@4000000069aea6700ff4beda tcpserver: end 4589 status 0; the connection of 203.0.113.177 was served to its end and closed
@4000000069aea73a1b13f0b8 tcpserver: end 4590 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069aea8031e0303f1 delivery 4591: success: did_1+0+0/ message 32137 for user312@example.com is in the mailbox now
@4000000069aea8cd0cd3ee4e rblsmtpd: 192.0.2.12 pid 4592: 451 http://zen.spamhaus.org/query?ip=192.0.2.12
@4000000069aea9962e76fc81 delivery 4593: success: did_1+0+0/ message 32151 for user314@example.com is in the mailbox now
@4000000069aeaa601b6b5e63 tcpserver: end 4594 status 0; the connection of 192.0.2.161 was served to its end and closed
@4000000069aeab2a2cca5422 qmail-smtpd: 4595: mail from <user687@example.net> to <office@example.com> accepted, 13785 bytes
@4000000069aeabf3362755d8 qmail-smtpd: 4596: mail from <user688@example.net> to <office@example.com> accepted, 13788 bytes
@4000000069aeacbd1982ade1 tcpserver: pid 4597 from 203.0.113.37 and a status of 37/40 at this moment of the day
@4000000069aead861fd5c1b9 qmail-smtpd: 4598: mail from <user690@example.net> to <office@example.com> accepted, 13794 bytes
@4000000069aeae5027d4f465 tcpserver: pid 4599 from 192.0.2.2 and a status of 39/40 at this moment of the day
@4000000069aeaf1a38c451cb tcpserver: end 4600 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069aeafe31615db0c tcpserver: pid 4601 from 198.51.100.1 and a status of 1/40 at this moment of the day
@4000000069aeb0ad05003d9c delivery 4602: success: did_1+0+0/ message 32214 for user323@example.com is in the mailbox now
@4000000069aeb1762a5bdb1d rblsmtpd: 198.51.100.57 pid 4603: 451 http://bl.spamcop.net/query?ip=198.51.100.57
@4000000069aeb2402d7ed8dc delivery 4604: success: did_1+0+0/ message 32228 for user325@example.com is in the mailbox now
@4000000069aeb30a342948ad tcpserver: pid 4605 from 192.0.2.17 and a status of 5/40 at this moment of the day
@4000000069aeb3d326981605 tcpserver: pid 4606 from 192.0.2.21 and a status of 6/40 at this moment of the day
@4000000069aeb49d2d0f5807 qmail-smtpd: 4607: mail from <user699@example.net> to <office@example.com> accepted, 13821 bytes
@4000000069aeb56606838a52 rblsmtpd: 192.0.2.5 pid 4608: 451 http://bl.spamcop.net/query?ip=192.0.2.5
@4000000069aeb6301c60b587 delivery 4609: success: did_1+0+0/ message 32263 for user330@example.com is in the mailbox now
@4000000069aeb6fa1d7c8019 tcpserver: pid 4610 from 198.51.100.130 and a status of 10/40 at this moment of the day
@4000000069aeb7c30675bc02 tcpserver: pid 4611 from 192.0.2.194 and a status of 11/40 at this moment of the day
@4000000069aeb88d204a3508 delivery 4612: success: did_1+0+0/ message 32284 for user333@example.com is in the mailbox now
@4000000069aeb9563930161d tcpserver: pid 4613 from 192.0.2.66 and a status of 13/40 at this moment of the day
@4000000069aeba201609dc2b delivery 4614: success: did_1+0+0/ message 32298 for user335@example.com is in the mailbox now
@4000000069aebaea1ff95866 tcpserver: pid 4615 from 198.51.100.64 and a status of 15/40 at this moment of the day
@4000000069aebbb32fa30d32 delivery 4616: success: did_1+0+0/ message 32312 for user337@example.com is in the mailbox now
@4000000069aebc7d1398b11b tcpserver: end 4617 status 0; the connection of 198.51.100.105 was served to its end and closed
@4000000069aebd4609acb969 qmail-smtpd: 4618: mail from <user710@example.net> to <office@example.com> accepted, 13854 bytes
@4000000069aebe10309bb2f5 tcpserver: end 4619 status 0; the connection of 203.0.113.153 was served to its end and closed
@4000000069aebeda1f3e2b92 qmail-smtpd: 4620: mail from <user712@example.net> to <office@example.com> accepted, 13860 bytes
@4000000069aebfa338b919ce tcpserver: end 4621 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069aec06d1e709946 tcpserver: pid 4622 from 198.51.100.8 and a status of 22/40 at this moment of the day
@4000000069aec136043c075d tcpserver: pid 4623 from 192.0.2.120 and a status of 23/40 at this moment of the day
@4000000069aec2002aa4631d qmail-smtpd: 4624: mail from <user716@example.net> to <office@example.com> accepted, 13872 bytes
@4000000069aec2ca366ef4ee delivery 4625: success: did_1+0+0/ message 32375 for user346@example.com is in the mailbox now
@4000000069aec3931b1214af delivery 4626: success: did_1+0+0/ message 32382 for user347@example.com is in the mailbox now
@4000000069aec45d17456e0b rblsmtpd: 198.51.100.73 pid 4627: 451 http://b.barracudacentral.org/query?ip=198.51.100.73
@4000000069aec52626136e5a qmail-smtpd: 4628: mail from <user720@example.net> to <office@example.com> accepted, 13884 bytes
@4000000069aec5f01b136fba delivery 4629: success: did_1+0+0/ message 32403 for user350@example.com is in the mailbox now
@4000000069aec6ba02a26921 rblsmtpd: 192.0.2.1 pid 4630: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069aec78303c9690c tcpserver: end 4631 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aec84d0fdee22a tcpserver: end 4632 status 0; the connection of 192.0.2.126 was served to its end and closed
@4000000069aec91604a37809 tcpserver: end 4633 status 0; the connection of 203.0.113.50 was served to its end and closed
@4000000069aec9e01c318d70 rblsmtpd: 192.0.2.221 pid 4634: 451 http://bl.spamcop.net/query?ip=192.0.2.221
@4000000069aecaaa2fa87953 tcpserver: end 4635 status 0; the connection of 203.0.113.42 was served to its end and closed
@4000000069aecb7317c58dd7 qmail-smtpd: 4636: mail from <user728@example.net> to <office@example.com> accepted, 13908 bytes
@4000000069aecc3d07435545 tcpserver: end 4637 status 0; the connection of 203.0.113.17 was served to its end and closed
@4000000069aecd06121cffa9 qmail-smtpd: 4638: mail from <user730@example.net> to <office@example.com> accepted, 13914 bytes
@4000000069aecdd017db2a09 rblsmtpd: 203.0.113.2 pid 4639: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069aece9a2484bdf9 qmail-smtpd: 4640: mail from <user732@example.net> to <office@example.com> accepted, 13920 bytes
@4000000069aecf631381f00f tcpserver: pid 4641 from 192.0.2.1 and a status of 1/40 at this moment of the day
@4000000069aed02d36d2e097 qmail-smtpd: 4642: mail from <user734@example.net> to <office@example.com> accepted, 13926 bytes
@4000000069aed0f62e763bd7 rblsmtpd: 203.0.113.202 pid 4643: 451 http://bl.spamcop.net/query?ip=203.0.113.202
@4000000069aed1c03b528e8c rblsmtpd: 192.0.2.121 pid 4644: 451 http://zen.spamhaus.org/query?ip=192.0.2.121
@4000000069aed28a31299171 tcpserver: end 4645 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069aed353205e513b delivery 4646: success: did_1+0+0/ message 32522 for user367@example.com is in the mailbox now
@4000000069aed41d2d606482 delivery 4647: success: did_1+0+0/ message 32529 for user368@example.com is in the mailbox now
@4000000069aed4e605fbf4db tcpserver: end 4648 status 0; the connection of 198.51.100.199 was served to its end and closed
@4000000069aed5b02393152a tcpserver: pid 4649 from 198.51.100.189 and a status of 9/40 at this moment of the day
@4000000069aed67a35f635b1 qmail-smtpd: 4650: mail from <user742@example.net> to <office@example.com> accepted, 13950 bytes
@4000000069aed7430f09e149 tcpserver: end 4651 status 0; the connection of 198.51.100.158 was served to its end and closed
@4000000069aed80d00198774 tcpserver: pid 4652 from 198.51.100.21 and a status of 12/40 at this moment of the day
@4000000069aed8d612effc89 rblsmtpd: 192.0.2.195 pid 4653: 451 http://zen.spamhaus.org/query?ip=192.0.2.195
@4000000069aed9a02fbf8664 rblsmtpd: 192.0.2.9 pid 4654: 451 http://zen.spamhaus.org/query?ip=192.0.2.9
@4000000069aeda6a2163db26 rblsmtpd: 203.0.113.9 pid 4655: 451 http://zen.spamhaus.org/query?ip=203.0.113.9
@4000000069aedb3326c2678f tcpserver: end 4656 status 0; the connection of 198.51.100.142 was served to its end and closed
@4000000069aedbfd04d644bf qmail-smtpd: 4657: mail from <user749@example.net> to <office@example.com> accepted, 13971 bytes
@4000000069aedcc62121395b tcpserver: pid 4658 from 192.0.2.1 and a status of 18/40 at this moment of the day
@4000000069aedd90334b21ae tcpserver: end 4659 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069aede5a36858fc6 tcpserver: end 4660 status 0; the connection of 198.51.100.82 was served to its end and closed
@4000000069aedf230e4a5dc9 tcpserver: end 4661 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aedfed09154766 tcpserver: pid 4662 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069aee0b6289194ae qmail-smtpd: 4663: mail from <user755@example.net> to <office@example.com> accepted, 13989 bytes
@4000000069aee1802262ee06 tcpserver: pid 4664 from 198.51.100.25 and a status of 24/40 at this moment of the day
@4000000069aee24a0118993d qmail-smtpd: 4665: mail from <user757@example.net> to <office@example.com> accepted, 13995 bytes
@4000000069aee313070e81d7 tcpserver: end 4666 status 0; the connection of 192.0.2.185 was served to its end and closed
@4000000069aee3dd34e07020 qmail-smtpd: 4667: mail from <user759@example.net> to <office@example.com> accepted, 14001 bytes
@4000000069aee4a62d6e27e6 tcpserver: pid 4668 from 192.0.2.1 and a status of 28/40 at this moment of the day
@4000000069aee57012f3dbcd delivery 4669: success: did_1+0+0/ message 32683 for user1@example.com is in the mailbox now
@4000000069aee63a2e97072d qmail-smtpd: 4670: mail from <user762@example.net> to <office@example.com> accepted, 14010 bytes
@4000000069aee70337573844 tcpserver: pid 4671 from 203.0.113.169 and a status of 31/40 at this moment of the day
@4000000069aee7cd3770c368 tcpserver: end 4672 status 0; the connection of 192.0.2.48 was served to its end and closed
@4000000069aee89604c8aa92 delivery 4673: success: did_1+0+0/ message 32711 for user5@example.com is in the mailbox now
@4000000069aee960286afd4d delivery 4674: success: did_1+0+0/ message 32718 for user6@example.com is in the mailbox now
@4000000069aeea2a23f04945 qmail-smtpd: 4675: mail from <user767@example.net> to <office@example.com> accepted, 14025 bytes
@4000000069aeeaf316d5c03e tcpserver: pid 4676 from 203.0.113.33 and a status of 36/40 at this moment of the day
@4000000069aeebbd2fb6c23f qmail-smtpd: 4677: mail from <user769@example.net> to <office@example.com> accepted, 14031 bytes
@4000000069aeec8629c4caa7 delivery 4678: success: did_1+0+0/ message 32746 for user10@example.com is in the mailbox now
@4000000069aeed50170052c5 delivery 4679: success: did_1+0+0/ message 32753 for user11@example.com is in the mailbox now
@4000000069aeee1a25c96f12 tcpserver: pid 4680 from 192.0.2.178 and a status of 0/40 at this moment of the day
@4000000069aeeee3018e87fa delivery 4681: success: did_1+0+0/ message 32767 for user13@example.com is in the mailbox now
@4000000069aeefad34f0cac8 delivery 4682: success: did_1+0+0/ message 32774 for user14@example.com is in the mailbox now
@4000000069aef07620734e85 tcpserver: end 4683 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069aef14036ed9d63 delivery 4684: success: did_1+0+0/ message 32788 for user16@example.com is in the mailbox now
@4000000069aef20a0e2f82a3 tcpserver: pid 4685 from 203.0.113.115 and a status of 5/40 at this moment of the day
@4000000069aef2d3312c81cb tcpserver: end 4686 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069aef39d2f793ed2 tcpserver: pid 4687 from 192.0.2.41 and a status of 7/40 at this moment of the day
@4000000069aef4661234c962 qmail-smtpd: 4688: mail from <user780@example.net> to <office@example.com> accepted, 14064 bytes
@4000000069aef53006225418 rblsmtpd: 203.0.113.109 pid 4689: 451 http://zen.spamhaus.org/query?ip=203.0.113.109
@4000000069aef5fa015be99c tcpserver: end 4690 status 0; the connection of 198.51.100.131 was served to its end and closed
@4000000069aef6c31cb289f4 tcpserver: end 4691 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069aef78d1f802362 tcpserver: end 4692 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069aef8562363a324 tcpserver: end 4693 status 0; the connection of 203.0.113.75 was served to its end and closed
@4000000069aef9200eaa31c6 tcpserver: pid 4694 from 192.0.2.71 and a status of 14/40 at this moment of the day
@4000000069aef9ea1e46118a tcpserver: end 4695 status 0; the connection of 198.51.100.151 was served to its end and closed
@4000000069aefab30dde49b0 delivery 4696: success: did_1+0+0/ message 32872 for user28@example.com is in the mailbox now
@4000000069aefb7d342893f3 qmail-smtpd: 4697: mail from <user789@example.net> to <office@example.com> accepted, 14091 bytes
@4000000069aefc4601a6ea67 delivery 4698: success: did_1+0+0/ message 32886 for user30@example.com is in the mailbox now
@4000000069aefd101d831044 tcpserver: end 4699 status 0; the connection of 203.0.113.86 was served to its end and closed
@4000000069aefdda32dd68d9 rblsmtpd: 203.0.113.157 pid 4700: 451 http://zen.spamhaus.org/query?ip=203.0.113.157
@4000000069aefea30e2ee07b qmail-smtpd: 4701: mail from <user793@example.net> to <office@example.com> accepted, 14103 bytes
@4000000069aeff6d28c3f148 rblsmtpd: 192.0.2.56 pid 4702: 451 http://zen.spamhaus.org/query?ip=192.0.2.56
@4000000069af003625cd7a47 delivery 4703: success: did_1+0+0/ message 32921 for user35@example.com is in the mailbox now
@4000000069af010024289118 tcpserver: end 4704 status 0; the connection of 2001:db8:86::b8d6 was served to its end and closed
@4000000069af01ca3269d450 rblsmtpd: 192.0.2.101 pid 4705: 451 http://zen.spamhaus.org/query?ip=192.0.2.101
@4000000069af029331fdd55d tcpserver: pid 4706 from 192.0.2.91 and a status of 26/40 at this moment of the day
@4000000069af035d2878b526 qmail-smtpd: 4707: mail from <user799@example.net> to <office@example.com> accepted, 14121 bytes
@4000000069af042631b295a9 delivery 4708: success: did_1+0+0/ message 32956 for user40@example.com is in the mailbox now
@4000000069af04f007e47fc8 delivery 4709: success: did_1+0+0/ message 32963 for user41@example.com is in the mailbox now
@4000000069af05ba0711434d rblsmtpd: 203.0.113.5 pid 4710: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069af06832d1a7cf7 qmail-smtpd: 4711: mail from <user803@example.net> to <office@example.com> accepted, 14133 bytes
@4000000069af074d3020307c tcpserver: pid 4712 from 203.0.113.109 and a status of 32/40 at this moment of the day
@4000000069af0816069b2ad8 delivery 4713: success: did_1+0+0/ message 32991 for user45@example.com is in the mailbox now
@4000000069af08e0103043bd tcpserver: end 4714 status 0; the connection of 203.0.113.37 was served to its end and closed
@4000000069af09aa2edf0c86 delivery 4715: success: did_1+0+0/ message 33005 for user47@example.com is in the mailbox now
@4000000069af0a73145eac89 qmail-smtpd: 4716: mail from <user808@example.net> to <office@example.com> accepted, 14148 bytes
@4000000069af0b3d13fd337f tcpserver: pid 4717 from 198.51.100.160 and a status of 37/40 at this moment of the day
@4000000069af0c06064a6a3e tcpserver: pid 4718 from 192.0.2.97 and a status of 38/40 at this moment of the day
@4000000069af0cd00b5012a0 qmail-smtpd: 4719: mail from <user811@example.net> to <office@example.com> accepted, 14157 bytes
@4000000069af0d9a18d53d2a tcpserver: pid 4720 from 203.0.113.49 and a status of 0/40 at this moment of the day
@4000000069af0e6308c83c7e delivery 4721: success: did_1+0+0/ message 33047 for user53@example.com is in the mailbox now
@4000000069af0f2d1d8cd92b qmail-smtpd: 4722: mail from <user814@example.net> to <office@example.com> accepted, 14166 bytes
@4000000069af0ff622120694 qmail-smtpd: 4723: mail from <user815@example.net> to <office@example.com> accepted, 14169 bytes
@4000000069af10c02b3cf70a qmail-smtpd: 4724: mail from <user816@example.net> to <office@example.com> accepted, 14172 bytes
@4000000069af118a0cd8795e qmail-smtpd: 4725: mail from <user817@example.net> to <office@example.com> accepted, 14175 bytes
@4000000069af1253174b5531 tcpserver: pid 4726 from 198.51.100.150 and a status of 6/40 at this moment of the day
@4000000069af131d20be96bd rblsmtpd: 192.0.2.184 pid 4727: 451 http://zen.spamhaus.org/query?ip=192.0.2.184
@4000000069af13e6186728c0 qmail-smtpd: 4728: mail from <user820@example.net> to <office@example.com> accepted, 14184 bytes
@4000000069af14b02483f354 tcpserver: end 4729 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069af157a22bcd712 delivery 4730: success: did_1+0+0/ message 33110 for user62@example.com is in the mailbox now
@4000000069af164333acb6af qmail-smtpd: 4731: mail from <user823@example.net> to <office@example.com> accepted, 14193 bytes
@4000000069af170d3aae0694 rblsmtpd: 198.51.100.33 pid 4732: 451 http://zen.spamhaus.org/query?ip=198.51.100.33
@4000000069af17d6104f108a delivery 4733: success: did_1+0+0/ message 33131 for user65@example.com is in the mailbox now
@4000000069af18a01d6fc0e0 qmail-smtpd: 4734: mail from <user826@example.net> to <office@example.com> accepted, 14202 bytes
@4000000069af196a2f9b9c65 tcpserver: end 4735 status 0; the connection of 203.0.113.13 was served to its end and closed
@4000000069af1a330e882341 tcpserver: end 4736 status 0; the connection of 198.51.100.41 was served to its end and closed
@4000000069af1afd1869a8ad qmail-smtpd: 4737: mail from <user829@example.net> to <office@example.com> accepted, 14211 bytes
@4000000069af1bc63b28986c rblsmtpd: 192.0.2.1 pid 4738: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069af1c901ff22850 qmail-smtpd: 4739: mail from <user831@example.net> to <office@example.com> accepted, 14217 bytes
@4000000069af1d5a0e2548ed qmail-smtpd: 4740: mail from <user832@example.net> to <office@example.com> accepted, 14220 bytes
@4000000069af1e230652a0ef tcpserver: end 4741 status 0; the connection of 192.0.2.152 was served to its end and closed
@4000000069af1eed12f8e1fa delivery 4742: success: did_1+0+0/ message 33194 for user74@example.com is in the mailbox now
@4000000069af1fb603597b09 rblsmtpd: 198.51.100.5 pid 4743: 451 http://b.barracudacentral.org/query?ip=198.51.100.5
@4000000069af208030353d12 delivery 4744: success: did_1+0+0/ message 33208 for user76@example.com is in the mailbox now
@4000000069af214a0ed2e568 tcpserver: end 4745 status 0; the connection of 198.51.100.148 was served to its end and closed
@4000000069af221304fc9f8e rblsmtpd: 203.0.113.67 pid 4746: 451 http://bl.spamcop.net/query?ip=203.0.113.67
@4000000069af22dd29ef4b60 tcpserver: pid 4747 from 192.0.2.48 and a status of 27/40 at this moment of the day
@4000000069af23a62efbfb98 rblsmtpd: 198.51.100.57 pid 4748: 451 http://zen.spamhaus.org/query?ip=198.51.100.57
@4000000069af24701553e114 delivery 4749: success: did_1+0+0/ message 33243 for user81@example.com is in the mailbox now
@4000000069af253a11f147a1 delivery 4750: success: did_1+0+0/ message 33250 for user82@example.com is in the mailbox now
@4000000069af26032c350396 qmail-smtpd: 4751: mail from <user843@example.net> to <office@example.com> accepted, 14253 bytes
@4000000069af26cd212799b8 delivery 4752: success: did_1+0+0/ message 33264 for user84@example.com is in the mailbox now
@4000000069af27960bbcb6a6 tcpserver: end 4753 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069af28602dffbf47 qmail-smtpd: 4754: mail from <user846@example.net> to <office@example.com> accepted, 14262 bytes
@4000000069af292a141d43b9 delivery 4755: success: did_1+0+0/ message 33285 for user87@example.com is in the mailbox now
@4000000069af29f303a274d4 delivery 4756: success: did_1+0+0/ message 33292 for user88@example.com is in the mailbox now
@4000000069af2abd066c62f3 qmail-smtpd: 4757: mail from <user849@example.net> to <office@example.com> accepted, 14271 bytes
@4000000069af2b86035f2e10 tcpserver: pid 4758 from 192.0.2.113 and a status of 38/40 at this moment of the day
@4000000069af2c50052becba tcpserver: pid 4759 from 198.51.100.73 and a status of 39/40 at this moment of the day
@4000000069af2d1a063f808e qmail-smtpd: 4760: mail from <user852@example.net> to <office@example.com> accepted, 14280 bytes
@4000000069af2de33b71e7f2 tcpserver: end 4761 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069af2ead2697eca1 qmail-smtpd: 4762: mail from <user854@example.net> to <office@example.com> accepted, 14286 bytes
@4000000069af2f761c2c51f3 delivery 4763: success: did_1+0+0/ message 33341 for user95@example.com is in the mailbox now
@4000000069af304033533f12 qmail-smtpd: 4764: mail from <user856@example.net> to <office@example.com> accepted, 14292 bytes
@4000000069af310a0e44900c tcpserver: end 4765 status 0; the connection of 192.0.2.67 was served to its end and closed
@4000000069af31d30f15f51e tcpserver: end 4766 status 0; the connection of 203.0.113.121 was served to its end and closed
@4000000069af329d398c91fb tcpserver: end 4767 status 0; the connection of 192.0.2.87 was served to its end and closed
@4000000069af336609026342 tcpserver: end 4768 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069af343001f1014c qmail-smtpd: 4769: mail from <user861@example.net> to <office@example.com> accepted, 14307 bytes
@4000000069af34fa03d0a48b tcpserver: pid 4770 from 192.0.2.32 and a status of 10/40 at this moment of the day
@4000000069af35c3077deae8 tcpserver: end 4771 status 0; the connection of 198.51.100.38 was served to its end and closed
@4000000069af368d31e36f86 tcpserver: pid 4772 from 203.0.113.6 and a status of 12/40 at this moment of the day
@4000000069af375637b6ee97 qmail-smtpd: 4773: mail from <user865@example.net> to <office@example.com> accepted, 14319 bytes
@4000000069af38202efc96bd tcpserver: end 4774 status 0; the connection of 203.0.113.49 was served to its end and closed
@4000000069af38ea2247dd93 tcpserver: pid 4775 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069af39b31d8b800f tcpserver: pid 4776 from 198.51.100.184 and a status of 16/40 at this moment of the day
@4000000069af3a7d2a1975db qmail-smtpd: 4777: mail from <user869@example.net> to <office@example.com> accepted, 14331 bytes
@4000000069af3b4607253de7 tcpserver: pid 4778 from 203.0.113.3 and a status of 18/40 at this moment of the day
@4000000069af3c100c01793d delivery 4779: success: did_1+0+0/ message 33453 for user111@example.com is in the mailbox now
@4000000069af3cda2f879400 qmail-smtpd: 4780: mail from <user872@example.net> to <office@example.com> accepted, 14340 bytes
@4000000069af3da3124f0cd3 tcpserver: end 4781 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069af3e6d1b8cb2b4 qmail-smtpd: 4782: mail from <user874@example.net> to <office@example.com> accepted, 14346 bytes
@4000000069af3f3626a4cf38 rblsmtpd: 203.0.113.11 pid 4783: 451 http://zen.spamhaus.org/query?ip=203.0.113.11
@4000000069af400009d679a8 tcpserver: pid 4784 from 198.51.100.14 and a status of 24/40 at this moment of the day
@4000000069af40ca354cf67d delivery 4785: success: did_1+0+0/ message 33495 for user117@example.com is in the mailbox now
@4000000069af419302fde806 qmail-smtpd: 4786: mail from <user878@example.net> to <office@example.com> accepted, 14358 bytes
@4000000069af425d31a4844d rblsmtpd: 203.0.113.4 pid 4787: 451 http://zen.spamhaus.org/query?ip=203.0.113.4
@4000000069af432635ef890a rblsmtpd: 203.0.113.166 pid 4788: 451 http://zen.spamhaus.org/query?ip=203.0.113.166
@4000000069af43f02a9fa565 tcpserver: pid 4789 from 2001:db8:bc::9ca and a status of 29/40 at this moment of the day
@4000000069af44ba2ae0eec3 delivery 4790: success: did_1+0+0/ message 33530 for user122@example.com is in the mailbox now
@4000000069af458319346da9 tcpserver: pid 4791 from 192.0.2.1 and a status of 31/40 at this moment of the day
@4000000069af464d129595ae qmail-smtpd: 4792: mail from <user884@example.net> to <office@example.com> accepted, 14376 bytes
@4000000069af47163b768b0f tcpserver: end 4793 status 0; the connection of 203.0.113.37 was served to its end and closed
@4000000069af47e033fd89ff tcpserver: end 4794 status 0; the connection of 192.0.2.123 was served to its end and closed
@4000000069af48aa1c958f12 rblsmtpd: 192.0.2.132 pid 4795: 451 http://zen.spamhaus.org/query?ip=192.0.2.132
@4000000069af49731239fe82 tcpserver: pid 4796 from 192.0.2.66 and a status of 36/40 at this moment of the day
@4000000069af4a3d24287a50 tcpserver: end 4797 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069af4b06299a7730 qmail-smtpd: 4798: mail from <user890@example.net> to <office@example.com> accepted, 14394 bytes
@4000000069af4bd03467df11 tcpserver: pid 4799 from 198.51.100.22 and a status of 39/40 at this moment of the day
@4000000069af4c9a2acbf9cf delivery 4800: success: did_1+0+0/ message 33600 for user132@example.com is in the mailbox now
@4000000069af4d630833019c tcpserver: end 4801 status 0; the connection of 198.51.100.80 was served to its end and closed
@4000000069af4e2d1bf06729 qmail-smtpd: 4802: mail from <user894@example.net> to <office@example.com> accepted, 14406 bytes
@4000000069af4ef63ab5adf1 rblsmtpd: 203.0.113.10 pid 4803: 451 http://zen.spamhaus.org/query?ip=203.0.113.10
@4000000069af4fc0264cd1ae delivery 4804: success: did_1+0+0/ message 33628 for user136@example.com is in the mailbox now
@4000000069af508a395d4e03 qmail-smtpd: 4805: mail from <user897@example.net> to <office@example.com> accepted, 14415 bytes
@4000000069af51531ede6eb3 rblsmtpd: 198.51.100.49 pid 4806: 451 http://zen.spamhaus.org/query?ip=198.51.100.49
@4000000069af521d0cf83899 tcpserver: end 4807 status 0; the connection of 203.0.113.169 was served to its end and closed
@4000000069af52e6244d844e delivery 4808: success: did_1+0+0/ message 33656 for user140@example.com is in the mailbox now
@4000000069af53b020bb0a8a qmail-smtpd: 4809: mail from <user901@example.net> to <office@example.com> accepted, 14427 bytes
@4000000069af547a32d72a12 qmail-smtpd: 4810: mail from <user902@example.net> to <office@example.com> accepted, 14430 bytes
@4000000069af554332a71cb3 qmail-smtpd: 4811: mail from <user903@example.net> to <office@example.com> accepted, 14433 bytes
@4000000069af560d0218aa47 tcpserver: end 4812 status 0; the connection of 192.0.2.76 was served to its end and closed
@4000000069af56d6171d41c6 rblsmtpd: 198.51.100.42 pid 4813: 451 http://zen.spamhaus.org/query?ip=198.51.100.42
@4000000069af57a0250cfb43 qmail-smtpd: 4814: mail from <user906@example.net> to <office@example.com> accepted, 14442 bytes
@4000000069af586a306532c5 tcpserver: pid 4815 from 203.0.113.202 and a status of 15/40 at this moment of the day
@4000000069af59330313ca37 delivery 4816: success: did_1+0+0/ message 33712 for user148@example.com is in the mailbox now
@4000000069af59fd1553dfdd qmail-smtpd: 4817: mail from <user909@example.net> to <office@example.com> accepted, 14451 bytes
@4000000069af5ac61cb55c46 rblsmtpd: 198.51.100.224 pid 4818: 451 http://bl.spamcop.net/query?ip=198.51.100.224
@4000000069af5b9018eb8c33 tcpserver: end 4819 status 0; the connection of 198.51.100.173 was served to its end and closed
@4000000069af5c5a2f50c313 qmail-smtpd: 4820: mail from <user912@example.net> to <office@example.com> accepted, 14460 bytes
@4000000069af5d2330ee7c06 tcpserver: pid 4821 from 192.0.2.205 and a status of 21/40 at this moment of the day
@4000000069af5ded15318d65 tcpserver: end 4822 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069af5eb62c8edd8c qmail-smtpd: 4823: mail from <user915@example.net> to <office@example.com> accepted, 14469 bytes
@4000000069af5f8021b638ea qmail-smtpd: 4824: mail from <user916@example.net> to <office@example.com> accepted, 14472 bytes
@4000000069af604a1dbfc534 delivery 4825: success: did_1+0+0/ message 33775 for user157@example.com is in the mailbox now
@4000000069af6113016ce1a6 tcpserver: pid 4826 from 203.0.113.15 and a status of 26/40 at this moment of the day
@4000000069af61dd0e27f6ba tcpserver: end 4827 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069af62a6014b4e86 delivery 4828: success: did_1+0+0/ message 33796 for user160@example.com is in the mailbox now
@4000000069af637002ebe4d8 delivery 4829: success: did_1+0+0/ message 33803 for user161@example.com is in the mailbox now
@4000000069af643a22ebaa9a delivery 4830: success: did_1+0+0/ message 33810 for user162@example.com is in the mailbox now
@4000000069af650320f9fd99 qmail-smtpd: 4831: mail from <user923@example.net> to <office@example.com> accepted, 14493 bytes
@4000000069af65cd24e311ba qmail-smtpd: 4832: mail from <user924@example.net> to <office@example.com> accepted, 14496 bytes
@4000000069af669632d5f138 rblsmtpd: 198.51.100.28 pid 4833: 451 http://zen.spamhaus.org/query?ip=198.51.100.28
@4000000069af676020511857 tcpserver: pid 4834 from 198.51.100.121 and a status of 34/40 at this moment of the day
@4000000069af682a355de254 tcpserver: end 4835 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069af68f332a0fc59 delivery 4836: success: did_1+0+0/ message 33852 for user168@example.com is in the mailbox now
@4000000069af69bd1cce7ff2 tcpserver: pid 4837 from 198.51.100.111 and a status of 37/40 at this moment of the day
@4000000069af6a8623169dab delivery 4838: success: did_1+0+0/ message 33866 for user170@example.com is in the mailbox now
@4000000069af6b503625872f qmail-smtpd: 4839: mail from <user931@example.net> to <office@example.com> accepted, 14517 bytes
@4000000069af6c1a351a5eab tcpserver: pid 4840 from 192.0.2.64 and a status of 0/40 at this moment of the day
@4000000069af6ce32adef3a0 tcpserver: end 4841 status 0; the connection of 203.0.113.53 was served to its end and closed
@4000000069af6dad273e36bd tcpserver: pid 4842 from 198.51.100.1 and a status of 2/40 at this moment of the day
@4000000069af6e7633c4d048 delivery 4843: success: did_1+0+0/ message 33901 for user175@example.com is in the mailbox now
@4000000069af6f40024a75ce qmail-smtpd: 4844: mail from <user936@example.net> to <office@example.com> accepted, 14532 bytes
@4000000069af700a114fee57 delivery 4845: success: did_1+0+0/ message 33915 for user177@example.com is in the mailbox now
@4000000069af70d30d7b253b tcpserver: pid 4846 from 192.0.2.131 and a status of 6/40 at this moment of the day
@4000000069af719d0a85a8e8 tcpserver: pid 4847 from 192.0.2.1 and a status of 7/40 at this moment of the day
@4000000069af726619c27339 qmail-smtpd: 4848: mail from <user940@example.net> to <office@example.com> accepted, 14544 bytes
@4000000069af733017384226 delivery 4849: success: did_1+0+0/ message 33943 for user181@example.com is in the mailbox now
@4000000069af73fa0080c3bf tcpserver: end 4850 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069af74c32a078d11 tcpserver: end 4851 status 0; the connection of 198.51.100.209 was served to its end and closed
@4000000069af758d2e48603e qmail-smtpd: 4852: mail from <user944@example.net> to <office@example.com> accepted, 14556 bytes
@4000000069af76562cbc8d4a rblsmtpd: 198.51.100.8 pid 4853: 451 http://zen.spamhaus.org/query?ip=198.51.100.8
@4000000069af77203487a0b2 tcpserver: pid 4854 from 198.51.100.8 and a status of 14/40 at this moment of the day
@4000000069af77ea21dfdb02 delivery 4855: success: did_1+0+0/ message 33985 for user187@example.com is in the mailbox now
@4000000069af78b310c0d744 tcpserver: pid 4856 from 192.0.2.189 and a status of 16/40 at this moment of the day
@4000000069af797d2a68b5cd delivery 4857: success: did_1+0+0/ message 33999 for user189@example.com is in the mailbox now
@4000000069af7a46302e71b9 qmail-smtpd: 4858: mail from <user950@example.net> to <office@example.com> accepted, 14574 bytes
@4000000069af7b101c282d67 tcpserver: pid 4859 from 192.0.2.97 and a status of 19/40 at this moment of the day
@4000000069af7bda34cc8c66 qmail-smtpd: 4860: mail from <user952@example.net> to <office@example.com> accepted, 14580 bytes
@4000000069af7ca32a430e98 rblsmtpd: 203.0.113.26 pid 4861: 451 http://bl.spamcop.net/query?ip=203.0.113.26
@4000000069af7d6d19ecc3b7 delivery 4862: success: did_1+0+0/ message 34034 for user194@example.com is in the mailbox now
@4000000069af7e3622cc27d3 tcpserver: end 4863 status 0; the connection of 192.0.2.48 was served to its end and closed
@4000000069af7f001f4a7028 tcpserver: end 4864 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069af7fca13be90c9 qmail-smtpd: 4865: mail from <user957@example.net> to <office@example.com> accepted, 14595 bytes
@4000000069af80933261e223 qmail-smtpd: 4866: mail from <user958@example.net> to <office@example.com> accepted, 14598 bytes
@4000000069af815d245337fe qmail-smtpd: 4867: mail from <user959@example.net> to <office@example.com> accepted, 14601 bytes
@4000000069af8226257bcbef delivery 4868: success: did_1+0+0/ message 34076 for user200@example.com is in the mailbox now
@4000000069af82f021803bb4 delivery 4869: success: did_1+0+0/ message 34083 for user201@example.com is in the mailbox now
@4000000069af83ba254bb090 tcpserver: end 4870 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069af8483052668dc qmail-smtpd: 4871: mail from <user963@example.net> to <office@example.com> accepted, 14613 bytes
@4000000069af854d13622022 rblsmtpd: 192.0.2.169 pid 4872: 451 http://zen.spamhaus.org/query?ip=192.0.2.169
@4000000069af861635b08a67 qmail-smtpd: 4873: mail from <user965@example.net> to <office@example.com> accepted, 14619 bytes
@4000000069af86e0388a14af tcpserver: pid 4874 from 203.0.113.3 and a status of 34/40 at this moment of the day
@4000000069af87aa200dd39f rblsmtpd: 192.0.2.11 pid 4875: 451 http://bl.spamcop.net/query?ip=192.0.2.11
@4000000069af8873272324ff qmail-smtpd: 4876: mail from <user968@example.net> to <office@example.com> accepted, 14628 bytes
@4000000069af893d140e9a4c qmail-smtpd: 4877: mail from <user969@example.net> to <office@example.com> accepted, 14631 bytes
@4000000069af8a0602d35748 tcpserver: end 4878 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069af8ad01f898f48 tcpserver: pid 4879 from 198.51.100.55 and a status of 39/40 at this moment of the day
@4000000069af8b9a1c526061 qmail-smtpd: 4880: mail from <user972@example.net> to <office@example.com> accepted, 14640 bytes
@4000000069af8c631ed2cb1b tcpserver: pid 4881 from 203.0.113.111 and a status of 1/40 at this moment of the day
@4000000069af8d2d141da0f3 qmail-smtpd: 4882: mail from <user974@example.net> to <office@example.com> accepted, 14646 bytes
@4000000069af8df60808431e tcpserver: end 4883 status 0; the connection of 203.0.113.227 was served to its end and closed
@4000000069af8ec011cac5a6 tcpserver: end 4884 status 0; the connection of 203.0.113.31 was served to its end and closed
@4000000069af8f8a2de880ea delivery 4885: success: did_1+0+0/ message 34195 for user217@example.com is in the mailbox now
@4000000069af9053286f616b tcpserver: end 4886 status 0; the connection of 192.0.2.118 was served to its end and closed
@4000000069af911d272660d4 rblsmtpd: 203.0.113.52 pid 4887: 451 http://b.barracudacentral.org/query?ip=203.0.113.52
@4000000069af91e6122f606f rblsmtpd: 192.0.2.137 pid 4888: 451 http://zen.spamhaus.org/query?ip=192.0.2.137
@4000000069af92b0247f5e80 tcpserver: end 4889 status 0; the connection of 2001:db8:10::441c was served to its end and closed
@4000000069af937a19fa6c48 tcpserver: pid 4890 from 192.0.2.1 and a status of 10/40 at this moment of the day
@4000000069af94430eff4cae rblsmtpd: 192.0.2.3 pid 4891: 451 http://psbl.surriel.com/query?ip=192.0.2.3
@4000000069af950d180d1675 tcpserver: pid 4892 from 192.0.2.92 and a status of 12/40 at this moment of the day
@4000000069af95d630009ee5 qmail-smtpd: 4893: mail from <user8@example.net> to <office@example.com> accepted, 14679 bytes
@4000000069af96a01e45fc5f tcpserver: pid 4894 from 198.51.100.28 and a status of 14/40 at this moment of the day
@4000000069af976a2ac36a5c delivery 4895: success: did_1+0+0/ message 34265 for user227@example.com is in the mailbox now
@4000000069af983330c5051f qmail-smtpd: 4896: mail from <user11@example.net> to <office@example.com> accepted, 14688 bytes
@4000000069af98fd068c9afa qmail-smtpd: 4897: mail from <user12@example.net> to <office@example.com> accepted, 14691 bytes
@4000000069af99c632afa861 delivery 4898: success: did_1+0+0/ message 34286 for user230@example.com is in the mailbox now
@4000000069af9a9027f09493 rblsmtpd: 192.0.2.25 pid 4899: 451 http://zen.spamhaus.org/query?ip=192.0.2.25
@4000000069af9b5a1bb4e76f qmail-smtpd: 4900: mail from <user15@example.net> to <office@example.com> accepted, 14700 bytes
@4000000069af9c230d659fa3 delivery 4901: success: did_1+0+0/ message 34307 for user233@example.com is in the mailbox now
@4000000069af9ced20d2e178 tcpserver: pid 4902 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069af9db61a828e26 tcpserver: end 4903 status 0; the connection of 192.0.2.84 was served to its end and closed
@4000000069af9e80361bcb9d tcpserver: pid 4904 from 198.51.100.52 and a status of 24/40 at this moment of the day
@4000000069af9f4a0958b789 rblsmtpd: 2001:db8:b4::451 pid 4905: 451 http://zen.spamhaus.org/query?ip=2001:db8:b4::451
@4000000069afa0131676616d delivery 4906: success: did_1+0+0/ message 34342 for user238@example.com is in the mailbox now
@4000000069afa0dd11f29076 tcpserver: pid 4907 from 203.0.113.54 and a status of 27/40 at this moment of the day
@4000000069afa1a622fafb3d qmail-smtpd: 4908: mail from <user23@example.net> to <office@example.com> accepted, 14724 bytes
@4000000069afa27029da3bbf tcpserver: end 4909 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069afa33a10cea92e tcpserver: pid 4910 from 192.0.2.1 and a status of 30/40 at this moment of the day
@4000000069afa40335e3e351 delivery 4911: success: did_1+0+0/ message 34377 for user243@example.com is in the mailbox now
@4000000069afa4cd2b297cfd tcpserver: end 4912 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069afa59602203118 qmail-smtpd: 4913: mail from <user28@example.net> to <office@example.com> accepted, 14739 bytes
@4000000069afa660072a09fb delivery 4914: success: did_1+0+0/ message 34398 for user246@example.com is in the mailbox now
@4000000069afa72a2e805cd6 qmail-smtpd: 4915: mail from <user30@example.net> to <office@example.com> accepted, 14745 bytes
@4000000069afa7f337057a5b qmail-smtpd: 4916: mail from <user31@example.net> to <office@example.com> accepted, 14748 bytes
@4000000069afa8bd09e77b5a delivery 4917: success: did_1+0+0/ message 34419 for user249@example.com is in the mailbox now
@4000000069afa9862f074fbc qmail-smtpd: 4918: mail from <user33@example.net> to <office@example.com> accepted, 14754 bytes
@4000000069afaa500bb12012 tcpserver: pid 4919 from 203.0.113.185 and a status of 39/40 at this moment of the day
@4000000069afab1a0d02ce60 qmail-smtpd: 4920: mail from <user35@example.net> to <office@example.com> accepted, 14760 bytes
@4000000069afabe310cbfbdd rblsmtpd: 198.51.100.5 pid 4921: 451 http://zen.spamhaus.org/query?ip=198.51.100.5
@4000000069afacad2a4645ea tcpserver: pid 4922 from 198.51.100.153 and a status of 2/40 at this moment of the day
@4000000069afad7614cb5837 qmail-smtpd: 4923: mail from <user38@example.net> to <office@example.com> accepted, 14769 bytes
@4000000069afae402f50e46a tcpserver: pid 4924 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069afaf0a36859eaa tcpserver: end 4925 status 0; the connection of 203.0.113.120 was served to its end and closed
@4000000069afafd31c57c3da tcpserver: pid 4926 from 198.51.100.167 and a status of 6/40 at this moment of the day
@4000000069afb09d28d7aa66 delivery 4927: success: did_1+0+0/ message 34489 for user259@example.com is in the mailbox now
@4000000069afb16609c2929d rblsmtpd: 192.0.2.109 pid 4928: 451 http://zen.spamhaus.org/query?ip=192.0.2.109
@4000000069afb2302b087772 qmail-smtpd: 4929: mail from <user44@example.net> to <office@example.com> accepted, 14787 bytes
@4000000069afb2fa15b8f1f8 qmail-smtpd: 4930: mail from <user45@example.net> to <office@example.com> accepted, 14790 bytes
@4000000069afb3c31eddb7f9 tcpserver: end 4931 status 0; the connection of 198.51.100.34 was served to its end and closed
@4000000069afb48d089c4d4b tcpserver: end 4932 status 0; the connection of 198.51.100.37 was served to its end and closed
@4000000069afb55638334989 tcpserver: pid 4933 from 192.0.2.35 and a status of 13/40 at this moment of the day
@4000000069afb6203b4d6952 tcpserver: end 4934 status 0; the connection of 198.51.100.214 was served to its end and closed
@4000000069afb6ea3a3b2ae5 tcpserver: pid 4935 from 198.51.100.12 and a status of 15/40 at this moment of the day
@4000000069afb7b327c0d2de qmail-smtpd: 4936: mail from <user51@example.net> to <office@example.com> accepted, 14808 bytes
@4000000069afb87d0923ec0d rblsmtpd: 192.0.2.134 pid 4937: 451 http://zen.spamhaus.org/query?ip=192.0.2.134
@4000000069afb94624701d92 delivery 4938: success: did_1+0+0/ message 34566 for user270@example.com is in the mailbox now
@4000000069afba1033e75904 delivery 4939: success: did_1+0+0/ message 34573 for user271@example.com is in the mailbox now
@4000000069afbada172f00ca tcpserver: pid 4940 from 198.51.100.5 and a status of 20/40 at this moment of the day
@4000000069afbba332a7a4b1 tcpserver: pid 4941 from 192.0.2.1 and a status of 21/40 at this moment of the day
@4000000069afbc6d0095f7a7 tcpserver: end 4942 status 0; the connection of 192.0.2.28 was served to its end and closed
@4000000069afbd3624a7c6bb rblsmtpd: 203.0.113.71 pid 4943: 451 http://bl.spamcop.net/query?ip=203.0.113.71
@4000000069afbe0004550ec8 tcpserver: end 4944 status 0; the connection of 2001:db8:2f::b24b was served to its end and closed
@4000000069afbeca2ed1a151 tcpserver: end 4945 status 0; the connection of 198.51.100.41 was served to its end and closed
@4000000069afbf93273ed185 qmail-smtpd: 4946: mail from <user61@example.net> to <office@example.com> accepted, 14838 bytes
@4000000069afc05d3190758a rblsmtpd: 203.0.113.11 pid 4947: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.11
@4000000069afc12630484656 tcpserver: end 4948 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069afc1f004bbab77 tcpserver: end 4949 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069afc2ba0e3f2d9b delivery 4950: success: did_1+0+0/ message 34650 for user282@example.com is in the mailbox now
@4000000069afc3831a9ab0ac delivery 4951: success: did_1+0+0/ message 34657 for user283@example.com is in the mailbox now
@4000000069afc44d12dd1ea6 delivery 4952: success: did_1+0+0/ message 34664 for user284@example.com is in the mailbox now
@4000000069afc516276f2287 qmail-smtpd: 4953: mail from <user68@example.net> to <office@example.com> accepted, 14859 bytes
@4000000069afc5e0327ed985 delivery 4954: success: did_1+0+0/ message 34678 for user286@example.com is in the mailbox now
@4000000069afc6aa2d684f51 tcpserver: pid 4955 from 192.0.2.15 and a status of 35/40 at this moment of the day
@4000000069afc7730656b6d2 delivery 4956: success: did_1+0+0/ message 34692 for user288@example.com is in the mailbox now
@4000000069afc83d0682bd9a tcpserver: end 4957 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069afc90622d1053e delivery 4958: success: did_1+0+0/ message 34706 for user290@example.com is in the mailbox now
@4000000069afc9d038f9c4fb delivery 4959: success: did_1+0+0/ message 34713 for user291@example.com is in the mailbox now
@4000000069afca9a2b69006b qmail-smtpd: 4960: mail from <user75@example.net> to <office@example.com> accepted, 14880 bytes
@4000000069afcb6329c04ade delivery 4961: success: did_1+0+0/ message 34727 for user293@example.com is in the mailbox now
@4000000069afcc2d1a3ee143 delivery 4962: success: did_1+0+0/ message 34734 for user294@example.com is in the mailbox now
@4000000069afccf623cb98c3 rblsmtpd: 198.51.100.120 pid 4963: 451 http://zen.spamhaus.org/query?ip=198.51.100.120
@4000000069afcdc0280d0409 tcpserver: pid 4964 from 192.0.2.2 and a status of 4/40 at this moment of the day
@4000000069afce8a21b608a6 tcpserver: end 4965 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069afcf5324bb62ec tcpserver: pid 4966 from 192.0.2.4 and a status of 6/40 at this moment of the day
@4000000069afd01d22d381f7 qmail-smtpd: 4967: mail from <user82@example.net> to <office@example.com> accepted, 14901 bytes
@4000000069afd0e6194bcabb delivery 4968: success: did_1+0+0/ message 34776 for user300@example.com is in the mailbox now
@4000000069afd1b01b04502e tcpserver: end 4969 status 0; the connection of 192.0.2.43 was served to its end and closed
@4000000069afd27a1d1b759c qmail-smtpd: 4970: mail from <user85@example.net> to <office@example.com> accepted, 14910 bytes
@4000000069afd343264df71d tcpserver: pid 4971 from 203.0.113.32 and a status of 11/40 at this moment of the day
@4000000069afd40d0b284e97 tcpserver: pid 4972 from 198.51.100.2 and a status of 12/40 at this moment of the day
@4000000069afd4d60e96027c tcpserver: end 4973 status 0; the connection of 192.0.2.159 was served to its end and closed
@4000000069afd5a011b07477 tcpserver: end 4974 status 0; the connection of 192.0.2.138 was served to its end and closed
@4000000069afd66a17775e67 qmail-smtpd: 4975: mail from <user90@example.net> to <office@example.com> accepted, 14925 bytes
@4000000069afd73308113622 tcpserver: pid 4976 from 203.0.113.33 and a status of 16/40 at this moment of the day
@4000000069afd7fd309a433e tcpserver: end 4977 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069afd8c61ffacf3e qmail-smtpd: 4978: mail from <user93@example.net> to <office@example.com> accepted, 14934 bytes
@4000000069afd9902391e42f qmail-smtpd: 4979: mail from <user94@example.net> to <office@example.com> accepted, 14937 bytes
@4000000069afda5a208cce91 tcpserver: pid 4980 from 192.0.2.15 and a status of 20/40 at this moment of the day
@4000000069afdb230d829feb tcpserver: end 4981 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069afdbed1cea85e0 tcpserver: end 4982 status 0; the connection of 192.0.2.67 was served to its end and closed
@4000000069afdcb60c9f14d0 tcpserver: pid 4983 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069afdd80130522e5 delivery 4984: success: did_1+0+0/ message 34888 for user316@example.com is in the mailbox now
@4000000069afde4a0610ec7a delivery 4985: success: did_1+0+0/ message 34895 for user317@example.com is in the mailbox now
@4000000069afdf1335e3c43f rblsmtpd: 203.0.113.1 pid 4986: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069afdfdd07550812 tcpserver: end 4987 status 0; the connection of 192.0.2.228 was served to its end and closed
@4000000069afe0a611d3a525 qmail-smtpd: 4988: mail from <user103@example.net> to <office@example.com> accepted, 14964 bytes
@4000000069afe1702200e0cd tcpserver: end 4989 status 0; the connection of 198.51.100.210 was served to its end and closed
@4000000069afe23a2fcddb1f qmail-smtpd: 4990: mail from <user105@example.net> to <office@example.com> accepted, 14970 bytes
@4000000069afe3033a6140db tcpserver: end 4991 status 0; the connection of 198.51.100.146 was served to its end and closed
@4000000069afe3cd371ecc80 delivery 4992: success: did_1+0+0/ message 34944 for user324@example.com is in the mailbox now
@4000000069afe4963b21e3a7 qmail-smtpd: 4993: mail from <user108@example.net> to <office@example.com> accepted, 14979 bytes
@4000000069afe5601d15adf4 qmail-smtpd: 4994: mail from <user109@example.net> to <office@example.com> accepted, 14982 bytes
@4000000069afe62a21cbb424 tcpserver: pid 4995 from 203.0.113.134 and a status of 35/40 at this moment of the day
@4000000069afe6f30029a06b qmail-smtpd: 4996: mail from <user111@example.net> to <office@example.com> accepted, 14988 bytes
@4000000069afe7bd0e46c1c9 qmail-smtpd: 4997: mail from <user112@example.net> to <office@example.com> accepted, 14991 bytes
@4000000069afe8862f339175 tcpserver: end 4998 status 0; the connection of 198.51.100.55 was served to its end and closed
@4000000069afe95020d3eb00 tcpserver: end 4999 status 0; the connection of 203.0.113.195 was served to its end and closed
@4000000069afea1a1e8be329 qmail-smtpd: 5000: mail from <user115@example.net> to <office@example.com> accepted, 15000 bytes
@4000000069afeae32b275bc5 delivery 5001: success: did_1+0+0/ message 35007 for user333@example.com is in the mailbox now
@4000000069afebad20c9ceb4 qmail-smtpd: 5002: mail from <user117@example.net> to <office@example.com> accepted, 15006 bytes
@4000000069afec76028b5dfe tcpserver: end 5003 status 0; the connection of 198.51.100.55 was served to its end and closed
@4000000069afed40054d18ba tcpserver: pid 5004 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069afee0a114c6333 tcpserver: pid 5005 from 198.51.100.110 and a status of 5/40 at this moment of the day
@4000000069afeed33b4b477a tcpserver: end 5006 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069afef9d14a281a4 rblsmtpd: 2001:db8:c6::73be pid 5007: 451 http://zen.spamhaus.org/query?ip=2001:db8:c6::73be
@4000000069aff066122065b7 tcpserver: pid 5008 from 203.0.113.39 and a status of 8/40 at this moment of the day
@4000000069aff1302a46595a tcpserver: pid 5009 from 203.0.113.28 and a status of 9/40 at this moment of the day
@4000000069aff1fa33d29f47 qmail-smtpd: 5010: mail from <user125@example.net> to <office@example.com> accepted, 15030 bytes
@4000000069aff2c31a57e87c delivery 5011: success: did_1+0+0/ message 35077 for user343@example.com is in the mailbox now
@4000000069aff38d2635b3f9 rblsmtpd: 192.0.2.7 pid 5012: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.7
@4000000069aff4560a7d4f57 delivery 5013: success: did_1+0+0/ message 35091 for user345@example.com is in the mailbox now
@4000000069aff5200e854f2b tcpserver: end 5014 status 0; the connection of 192.0.2.224 was served to its end and closed
@4000000069aff5ea062ed3f3 qmail-smtpd: 5015: mail from <user130@example.net> to <office@example.com> accepted, 15045 bytes
@4000000069aff6b31c6a540d tcpserver: end 5016 status 0; the connection of 198.51.100.102 was served to its end and closed
@4000000069aff77d1cb31352 tcpserver: end 5017 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069aff84621f9966c delivery 5018: success: did_1+0+0/ message 35126 for user350@example.com is in the mailbox now
@4000000069aff91024fffcaf delivery 5019: success: did_1+0+0/ message 35133 for user351@example.com is in the mailbox now
@4000000069aff9da258b92fa delivery 5020: success: did_1+0+0/ message 35140 for user352@example.com is in the mailbox now
@4000000069affaa3104324cb tcpserver: end 5021 status 0; the connection of 192.0.2.109 was served to its end and closed
@4000000069affb6d29b8913a delivery 5022: success: did_1+0+0/ message 35154 for user354@example.com is in the mailbox now
@4000000069affc361330b2de rblsmtpd: 192.0.2.1 pid 5023: 451 http://ix.dnsbl.manitu.net/query?ip=192.0.2.1
@4000000069affd001a1fcb5b tcpserver: end 5024 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069affdca0923e432 tcpserver: end 5025 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069affe932f5a196b rblsmtpd: 192.0.2.169 pid 5026: 451 http://bl.spamcop.net/query?ip=192.0.2.169
@4000000069afff5d1f3a9343 qmail-smtpd: 5027: mail from <user142@example.net> to <office@example.com> accepted, 15081 bytes
@4000000069b0002633ad332d qmail-smtpd: 5028: mail from <user143@example.net> to <office@example.com> accepted, 15084 bytes
@4000000069b000f00eff7127 rblsmtpd: 198.51.100.1 pid 5029: 451 http://b.barracudacentral.org/query?ip=198.51.100.1
@4000000069b001ba22b621bb delivery 5030: success: did_1+0+0/ message 35210 for user362@example.com is in the mailbox now
@4000000069b0028329df6fc7 tcpserver: pid 5031 from 198.51.100.148 and a status of 31/40 at this moment of the day
@4000000069b0034d0f1bd1da delivery 5032: success: did_1+0+0/ message 35224 for user364@example.com is in the mailbox now
@4000000069b0041614008581 tcpserver: pid 5033 from 198.51.100.14 and a status of 33/40 at this moment of the day
@4000000069b004e00cb254fe rblsmtpd: 192.0.2.120 pid 5034: 451 http://zen.spamhaus.org/query?ip=192.0.2.120
@4000000069b005aa2c90228c tcpserver: pid 5035 from 2001:db8:f0::715c and a status of 35/40 at this moment of the day
@4000000069b006731688b283 qmail-smtpd: 5036: mail from <user151@example.net> to <office@example.com> accepted, 15108 bytes
@4000000069b0073d17c36173 delivery 5037: success: did_1+0+0/ message 35259 for user369@example.com is in the mailbox now
@4000000069b0080633556b4a delivery 5038: success: did_1+0+0/ message 35266 for user370@example.com is in the mailbox now
@4000000069b008d005faaeb4 tcpserver: pid 5039 from 203.0.113.65 and a status of 39/40 at this moment of the day
@4000000069b0099a38499cda rblsmtpd: 203.0.113.207 pid 5040: 451 http://bl.spamcop.net/query?ip=203.0.113.207
@4000000069b00a630512669a tcpserver: end 5041 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069b00b2d376cf9a7 qmail-smtpd: 5042: mail from <user157@example.net> to <office@example.com> accepted, 15126 bytes
@4000000069b00bf61b43213c delivery 5043: success: did_1+0+0/ message 35301 for user375@example.com is in the mailbox now
@4000000069b00cc01d9c1a1d delivery 5044: success: did_1+0+0/ message 35308 for user376@example.com is in the mailbox now
@4000000069b00d8a39e1cfde qmail-smtpd: 5045: mail from <user160@example.net> to <office@example.com> accepted, 15135 bytes
@4000000069b00e53001376ff tcpserver: end 5046 status 0; the connection of 192.0.2.198 was served to its end and closed
@4000000069b00f1d215a101a delivery 5047: success: did_1+0+0/ message 35329 for user379@example.com is in the mailbox now
@4000000069b00fe6140b093e tcpserver: pid 5048 from 203.0.113.1 and a status of 8/40 at this moment of the day
@4000000069b010b0176e1caf qmail-smtpd: 5049: mail from <user164@example.net> to <office@example.com> accepted, 15147 bytes
@4000000069b0117a31201e50 delivery 5050: success: did_1+0+0/ message 35350 for user382@example.com is in the mailbox now
@4000000069b01243343192ad rblsmtpd: 192.0.2.11 pid 5051: 451 http://zen.spamhaus.org/query?ip=192.0.2.11
@4000000069b0130d36602f32 tcpserver: end 5052 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069b013d62759e69d tcpserver: pid 5053 from 192.0.2.5 and a status of 13/40 at this moment of the day
@4000000069b014a002a5825a delivery 5054: success: did_1+0+0/ message 35378 for user386@example.com is in the mailbox now
@4000000069b0156a10cf7c74 tcpserver: end 5055 status 0; the connection of 198.51.100.12 was served to its end and closed
@4000000069b016332ac19e17 qmail-smtpd: 5056: mail from <user171@example.net> to <office@example.com> accepted, 15168 bytes
@4000000069b016fd2a7872cb qmail-smtpd: 5057: mail from <user172@example.net> to <office@example.com> accepted, 15171 bytes
@4000000069b017c625fd4225 rblsmtpd: 192.0.2.198 pid 5058: 451 http://psbl.surriel.com/query?ip=192.0.2.198
@4000000069b01890390eb13a delivery 5059: success: did_1+0+0/ message 35413 for user2@example.com is in the mailbox now
@4000000069b0195a3a9ee9df qmail-smtpd: 5060: mail from <user175@example.net> to <office@example.com> accepted, 15180 bytes
@4000000069b01a231be68b60 tcpserver: end 5061 status 0; the connection of 203.0.113.13 was served to its end and closed
@4000000069b01aed04473bc8 delivery 5062: success: did_1+0+0/ message 35434 for user5@example.com is in the mailbox now
@4000000069b01bb633e3605e tcpserver: pid 5063 from 198.51.100.53 and a status of 23/40 at this moment of the day
@4000000069b01c800a45d723 tcpserver: pid 5064 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069b01d4a098c4320 tcpserver: pid 5065 from 203.0.113.1 and a status of 25/40 at this moment of the day
@4000000069b01e13041accba tcpserver: pid 5066 from 198.51.100.48 and a status of 26/40 at this moment of the day
@4000000069b01edd1f07772c delivery 5067: success: did_1+0+0/ message 35469 for user10@example.com is in the mailbox now
@4000000069b01fa6092cec73 delivery 5068: success: did_1+0+0/ message 35476 for user11@example.com is in the mailbox now
@4000000069b020700a92f461 delivery 5069: success: did_1+0+0/ message 35483 for user12@example.com is in the mailbox now
@4000000069b0213a25283417 qmail-smtpd: 5070: mail from <user185@example.net> to <office@example.com> accepted, 15210 bytes
@4000000069b0220321b005c6 rblsmtpd: 2001:db8:b4::451 pid 5071: 451 http://zen.spamhaus.org/query?ip=2001:db8:b4::451
@4000000069b022cd081b85e0 qmail-smtpd: 5072: mail from <user187@example.net> to <office@example.com> accepted, 15216 bytes
@4000000069b0239619e63c70 qmail-smtpd: 5073: mail from <user188@example.net> to <office@example.com> accepted, 15219 bytes
@4000000069b024601eed70b3 tcpserver: pid 5074 from 198.51.100.162 and a status of 34/40 at this moment of the day
@4000000069b0252a389b7e6b tcpserver: end 5075 status 0; the connection of 198.51.100.41 was served to its end and closed
@4000000069b025f331bcc21f rblsmtpd: 192.0.2.1 pid 5076: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b026bd006f7a09 tcpserver: pid 5077 from 192.0.2.14 and a status of 37/40 at this moment of the day
@4000000069b0278604d01a5e delivery 5078: success: did_1+0+0/ message 35546 for user21@example.com is in the mailbox now
@4000000069b0285013a06e34 tcpserver: end 5079 status 0; the connection of 198.51.100.13 was served to its end and closed
@4000000069b0291a0259b4f2 rblsmtpd: 203.0.113.95 pid 5080: 451 http://b.barracudacentral.org/query?ip=203.0.113.95
@4000000069b029e308caf319 qmail-smtpd: 5081: mail from <user196@example.net> to <office@example.com> accepted, 15243 bytes
@4000000069b02aad301516c9 delivery 5082: success: did_1+0+0/ message 35574 for user25@example.com is in the mailbox now
@4000000069b02b7606f00a10 tcpserver: pid 5083 from 198.51.100.36 and a status of 3/40 at this moment of the day
@4000000069b02c4028ce8e48 tcpserver: pid 5084 from 192.0.2.16 and a status of 4/40 at this moment of the day
@4000000069b02d0a25966993 qmail-smtpd: 5085: mail from <user200@example.net> to <office@example.com> accepted, 15255 bytes
@4000000069b02dd31424b94a qmail-smtpd: 5086: mail from <user201@example.net> to <office@example.com> accepted, 15258 bytes
@4000000069b02e9d391410ba rblsmtpd: 203.0.113.21 pid 5087: 451 http://zen.spamhaus.org/query?ip=203.0.113.21
@4000000069b02f660b8bcb51 qmail-smtpd: 5088: mail from <user203@example.net> to <office@example.com> accepted, 15264 bytes
@4000000069b0303033117f0b rblsmtpd: 203.0.113.50 pid 5089: 451 http://zen.spamhaus.org/query?ip=203.0.113.50
@4000000069b030fa1f99d587 qmail-smtpd: 5090: mail from <user205@example.net> to <office@example.com> accepted, 15270 bytes
@4000000069b031c3269d677a tcpserver: pid 5091 from 192.0.2.1 and a status of 11/40 at this moment of the day
@4000000069b0328d2be24b4f qmail-smtpd: 5092: mail from <user207@example.net> to <office@example.com> accepted, 15276 bytes
@4000000069b033561c5d94be tcpserver: pid 5093 from 203.0.113.23 and a status of 13/40 at this moment of the day
@4000000069b03420147781b0 qmail-smtpd: 5094: mail from <user209@example.net> to <office@example.com> accepted, 15282 bytes
@4000000069b034ea31319222 tcpserver: end 5095 status 0; the connection of 203.0.113.40 was served to its end and closed
@4000000069b035b3317cfaad delivery 5096: success: did_1+0+0/ message 35672 for user39@example.com is in the mailbox now
@4000000069b0367d241d2c6e rblsmtpd: 198.51.100.174 pid 5097: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.174
@4000000069b0374609caa22e tcpserver: end 5098 status 0; the connection of 203.0.113.47 was served to its end and closed
@4000000069b038100d94873c delivery 5099: success: did_1+0+0/ message 35693 for user42@example.com is in the mailbox now
@4000000069b038da38913ea5 qmail-smtpd: 5100: mail from <user215@example.net> to <office@example.com> accepted, 15300 bytes
@4000000069b039a318d8017d qmail-smtpd: 5101: mail from <user216@example.net> to <office@example.com> accepted, 15303 bytes
@4000000069b03a6d25acd303 tcpserver: pid 5102 from 198.51.100.10 and a status of 22/40 at this moment of the day
@4000000069b03b360d97ae24 qmail-smtpd: 5103: mail from <user218@example.net> to <office@example.com> accepted, 15309 bytes
@4000000069b03c0002dbcf6d delivery 5104: success: did_1+0+0/ message 35728 for user47@example.com is in the mailbox now
@4000000069b03cca24261165 tcpserver: end 5105 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b03d93192184d9 rblsmtpd: 198.51.100.37 pid 5106: 451 http://zen.spamhaus.org/query?ip=198.51.100.37
@4000000069b03e5d2a285151 tcpserver: end 5107 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069b03f261320e217 rblsmtpd: 203.0.113.65 pid 5108: 451 http://zen.spamhaus.org/query?ip=203.0.113.65
@4000000069b03ff0099a2e0d delivery 5109: success: did_1+0+0/ message 35763 for user52@example.com is in the mailbox now
@4000000069b040ba095593b9 tcpserver: end 5110 status 0; the connection of 198.51.100.114 was served to its end and closed
@4000000069b04183069a1414 qmail-smtpd: 5111: mail from <user226@example.net> to <office@example.com> accepted, 15333 bytes
@4000000069b0424d29ab2b4b tcpserver: pid 5112 from 203.0.113.27 and a status of 32/40 at this moment of the day
@4000000069b043161568f3f6 tcpserver: pid 5113 from 192.0.2.58 and a status of 33/40 at this moment of the day
@4000000069b043e029f32ce1 delivery 5114: success: did_1+0+0/ message 35798 for user57@example.com is in the mailbox now
@4000000069b044aa1dbc85e9 qmail-smtpd: 5115: mail from <user230@example.net> to <office@example.com> accepted, 15345 bytes
@4000000069b0457306cb3cf0 rblsmtpd: 203.0.113.55 pid 5116: 451 http://zen.spamhaus.org/query?ip=203.0.113.55
@4000000069b0463d31799c7e delivery 5117: success: did_1+0+0/ message 35819 for user60@example.com is in the mailbox now
@4000000069b047062255088a tcpserver: pid 5118 from 203.0.113.2 and a status of 38/40 at this moment of the day
@4000000069b047d02f603e04 tcpserver: pid 5119 from 203.0.113.94 and a status of 39/40 at this moment of the day
@4000000069b0489a2bcf2797 qmail-smtpd: 5120: mail from <user235@example.net> to <office@example.com> accepted, 15360 bytes
@4000000069b0496306c2485d tcpserver: pid 5121 from 203.0.113.64 and a status of 1/40 at this moment of the day
@4000000069b04a2d25e5f15e tcpserver: end 5122 status 0; the connection of 198.51.100.164 was served to its end and closed
@4000000069b04af6373c0943 tcpserver: pid 5123 from 192.0.2.3 and a status of 3/40 at this moment of the day
@4000000069b04bc0070194a7 tcpserver: pid 5124 from 192.0.2.36 and a status of 4/40 at this moment of the day
@4000000069b04c8a1688007d delivery 5125: success: did_1+0+0/ message 35875 for user68@example.com is in the mailbox now
@4000000069b04d532db9978f rblsmtpd: 203.0.113.104 pid 5126: 451 http://bl.spamcop.net/query?ip=203.0.113.104
@4000000069b04e1d15b597b1 delivery 5127: success: did_1+0+0/ message 35889 for user70@example.com is in the mailbox now
@4000000069b04ee63a4c1293 rblsmtpd: 203.0.113.50 pid 5128: 451 http://b.barracudacentral.org/query?ip=203.0.113.50
@4000000069b04fb0249f0a2d qmail-smtpd: 5129: mail from <user244@example.net> to <office@example.com> accepted, 15387 bytes
@4000000069b0507a387539cc delivery 5130: success: did_1+0+0/ message 35910 for user73@example.com is in the mailbox now
@4000000069b051431ae83f76 tcpserver: pid 5131 from 203.0.113.215 and a status of 11/40 at this moment of the day
@4000000069b0520d040fa641 delivery 5132: success: did_1+0+0/ message 35924 for user75@example.com is in the mailbox now
@4000000069b052d63a0efb89 qmail-smtpd: 5133: mail from <user248@example.net> to <office@example.com> accepted, 15399 bytes
@4000000069b053a0006c6870 tcpserver: pid 5134 from 198.51.100.66 and a status of 14/40 at this moment of the day
@4000000069b0546a0c9590c8 delivery 5135: success: did_1+0+0/ message 35945 for user78@example.com is in the mailbox now
@4000000069b055332a924b51 rblsmtpd: 198.51.100.45 pid 5136: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.45
@4000000069b055fd373c006c qmail-smtpd: 5137: mail from <user252@example.net> to <office@example.com> accepted, 15411 bytes
@4000000069b056c60e0bc823 tcpserver: end 5138 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069b05790288f75bf tcpserver: end 5139 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b0585a121f7623 qmail-smtpd: 5140: mail from <user255@example.net> to <office@example.com> accepted, 15420 bytes
@4000000069b0592327a5e7b2 tcpserver: pid 5141 from 192.0.2.104 and a status of 21/40 at this moment of the day
@4000000069b059ed0298f04f rblsmtpd: 198.51.100.196 pid 5142: 451 http://bl.spamcop.net/query?ip=198.51.100.196
@4000000069b05ab60e92846c qmail-smtpd: 5143: mail from <user258@example.net> to <office@example.com> accepted, 15429 bytes
@4000000069b05b8021e3c44f tcpserver: end 5144 status 0; the connection of 203.0.113.183 was served to its end and closed
@4000000069b05c4a2769c8b0 tcpserver: end 5145 status 0; the connection of 192.0.2.54 was served to its end and closed
@4000000069b05d13176d7d19 delivery 5146: success: did_1+0+0/ message 36022 for user89@example.com is in the mailbox now
@4000000069b05ddd07dc5c65 qmail-smtpd: 5147: mail from <user262@example.net> to <office@example.com> accepted, 15441 bytes
@4000000069b05ea6374b018c rblsmtpd: 203.0.113.78 pid 5148: 451 http://zen.spamhaus.org/query?ip=203.0.113.78
@4000000069b05f703773c8db qmail-smtpd: 5149: mail from <user264@example.net> to <office@example.com> accepted, 15447 bytes
@4000000069b0603a10e3233d tcpserver: end 5150 status 0; the connection of 192.0.2.57 was served to its end and closed
@4000000069b0610316651009 tcpserver: pid 5151 from 198.51.100.1 and a status of 31/40 at this moment of the day
@4000000069b061cd0fa0cc31 tcpserver: pid 5152 from 198.51.100.7 and a status of 32/40 at this moment of the day
@4000000069b06296129be10b rblsmtpd: 198.51.100.7 pid 5153: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.7
@4000000069b063602a5c773b tcpserver: end 5154 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b0642a16303727 qmail-smtpd: 5155: mail from <user270@example.net> to <office@example.com> accepted, 15465 bytes
@4000000069b064f316c0ab00 tcpserver: end 5156 status 0; the connection of 192.0.2.169 was served to its end and closed
@4000000069b065bd13fded97 delivery 5157: success: did_1+0+0/ message 36099 for user100@example.com is in the mailbox now
@4000000069b066862572f7ac delivery 5158: success: did_1+0+0/ message 36106 for user101@example.com is in the mailbox now
@4000000069b0675025f1213e tcpserver: pid 5159 from 203.0.113.22 and a status of 39/40 at this moment of the day
@4000000069b0681a146aca20 qmail-smtpd: 5160: mail from <user275@example.net> to <office@example.com> accepted, 15480 bytes
@4000000069b068e32304a0ea qmail-smtpd: 5161: mail from <user276@example.net> to <office@example.com> accepted, 15483 bytes
@4000000069b069ad20dd91ef tcpserver: pid 5162 from 192.0.2.222 and a status of 2/40 at this moment of the day
@4000000069b06a762cd90f8e qmail-smtpd: 5163: mail from <user278@example.net> to <office@example.com> accepted, 15489 bytes
@4000000069b06b4028f9c6bb qmail-smtpd: 5164: mail from <user279@example.net> to <office@example.com> accepted, 15492 bytes
@4000000069b06c0a1a8e4a59 tcpserver: pid 5165 from 192.0.2.1 and a status of 5/40 at this moment of the day
@4000000069b06cd338c731a7 qmail-smtpd: 5166: mail from <user281@example.net> to <office@example.com> accepted, 15498 bytes
@4000000069b06d9d34a9afe4 delivery 5167: success: did_1+0+0/ message 36169 for user110@example.com is in the mailbox now
@4000000069b06e6603a4187f tcpserver: end 5168 status 0; the connection of 192.0.2.121 was served to its end and closed
@4000000069b06f3016b4ff81 qmail-smtpd: 5169: mail from <user284@example.net> to <office@example.com> accepted, 15507 bytes
@4000000069b06ffa36671597 qmail-smtpd: 5170: mail from <user285@example.net> to <office@example.com> accepted, 15510 bytes
@4000000069b070c32c08f4e5 tcpserver: end 5171 status 0; the connection of 192.0.2.71 was served to its end and closed
@4000000069b0718d1bcda606 tcpserver: pid 5172 from 192.0.2.133 and a status of 12/40 at this moment of the day
@4000000069b07256017e56af qmail-smtpd: 5173: mail from <user288@example.net> to <office@example.com> accepted, 15519 bytes
@4000000069b07320118e5d7b tcpserver: pid 5174 from 192.0.2.8 and a status of 14/40 at this moment of the day
@4000000069b073ea27df8df0 tcpserver: end 5175 status 0; the connection of 203.0.113.49 was served to its end and closed
@4000000069b074b33a08da34 rblsmtpd: 192.0.2.1 pid 5176: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b0757d18f1bf70 delivery 5177: success: did_1+0+0/ message 36239 for user120@example.com is in the mailbox now
@4000000069b0764618aea662 tcpserver: end 5178 status 0; the connection of 192.0.2.44 was served to its end and closed
@4000000069b077100305e753 tcpserver: end 5179 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069b077da08bcc12f qmail-smtpd: 5180: mail from <user295@example.net> to <office@example.com> accepted, 15540 bytes
@4000000069b078a30b336ad9 qmail-smtpd: 5181: mail from <user296@example.net> to <office@example.com> accepted, 15543 bytes
@4000000069b0796d26499f68 delivery 5182: success: did_1+0+0/ message 36274 for user125@example.com is in the mailbox now
@4000000069b07a36320525e1 qmail-smtpd: 5183: mail from <user298@example.net> to <office@example.com> accepted, 15549 bytes
@4000000069b07b000b616d2c tcpserver: pid 5184 from 203.0.113.1 and a status of 24/40 at this moment of the day
@4000000069b07bca28f965ca rblsmtpd: 198.51.100.19 pid 5185: 451 http://zen.spamhaus.org/query?ip=198.51.100.19
@4000000069b07c930a1563cb delivery 5186: success: did_1+0+0/ message 36302 for user129@example.com is in the mailbox now
@4000000069b07d5d31d516b1 tcpserver: end 5187 status 0; the connection of 203.0.113.113 was served to its end and closed
@4000000069b07e260f4fedfe tcpserver: end 5188 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b07ef010f16440 rblsmtpd: 203.0.113.15 pid 5189: 451 http://zen.spamhaus.org/query?ip=203.0.113.15
@4000000069b07fba19abdb93 qmail-smtpd: 5190: mail from <user305@example.net> to <office@example.com> accepted, 15570 bytes
@4000000069b080831b47225f tcpserver: pid 5191 from 198.51.100.30 and a status of 31/40 at this moment of the day
@4000000069b0814d1791e2dc tcpserver: pid 5192 from 203.0.113.18 and a status of 32/40 at this moment of the day
@4000000069b082162007d1bb tcpserver: end 5193 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b082e025f3a147 rblsmtpd: 198.51.100.206 pid 5194: 451 http://zen.spamhaus.org/query?ip=198.51.100.206
@4000000069b083aa292a5af6 tcpserver: pid 5195 from 203.0.113.180 and a status of 35/40 at this moment of the day
@4000000069b084730daa8520 qmail-smtpd: 5196: mail from <user311@example.net> to <office@example.com> accepted, 15588 bytes
@4000000069b0853d0a6bd7cb tcpserver: end 5197 status 0; the connection of 203.0.113.73 was served to its end and closed
@4000000069b0860615f0d529 rblsmtpd: 192.0.2.46 pid 5198: 451 http://zen.spamhaus.org/query?ip=192.0.2.46
@4000000069b086d03994b96d tcpserver: end 5199 status 0; the connection of 198.51.100.88 was served to its end and closed
@4000000069b0879a0b1324c6 delivery 5200: success: did_1+0+0/ message 36400 for user143@example.com is in the mailbox now
@4000000069b0886324b1803f delivery 5201: success: did_1+0+0/ message 36407 for user144@example.com is in the mailbox now
@4000000069b0892d37a796a5 delivery 5202: success: did_1+0+0/ message 36414 for user145@example.com is in the mailbox now
@4000000069b089f618fb2c7b qmail-smtpd: 5203: mail from <user318@example.net> to <office@example.com> accepted, 15609 bytes
@4000000069b08ac0382bc138 qmail-smtpd: 5204: mail from <user319@example.net> to <office@example.com> accepted, 15612 bytes
@4000000069b08b8a1b5162df rblsmtpd: 192.0.2.95 pid 5205: 451 http://bl.spamcop.net/query?ip=192.0.2.95
@4000000069b08c532016abde tcpserver: pid 5206 from 203.0.113.222 and a status of 6/40 at this moment of the day
@4000000069b08d1d299d368a delivery 5207: success: did_1+0+0/ message 36449 for user150@example.com is in the mailbox now
@4000000069b08de6155eb777 tcpserver: end 5208 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b08eb03877af48 qmail-smtpd: 5209: mail from <user324@example.net> to <office@example.com> accepted, 15627 bytes
@4000000069b08f7a028c43ba tcpserver: pid 5210 from 198.51.100.87 and a status of 10/40 at this moment of the day
@4000000069b090433b07f975 rblsmtpd: 198.51.100.17 pid 5211: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.17
@4000000069b0910d1fb5c970 tcpserver: pid 5212 from 203.0.113.157 and a status of 12/40 at this moment of the day
@4000000069b091d61e5c9e2e tcpserver: end 5213 status 0; the connection of 203.0.113.148 was served to its end and closed
@4000000069b092a02729ca21 delivery 5214: success: did_1+0+0/ message 36498 for user157@example.com is in the mailbox now
@4000000069b0936a38b291ab rblsmtpd: 192.0.2.225 pid 5215: 451 http://b.barracudacentral.org/query?ip=192.0.2.225
@4000000069b094332760490a qmail-smtpd: 5216: mail from <user331@example.net> to <office@example.com> accepted, 15648 bytes
@4000000069b094fd263cf56c qmail-smtpd: 5217: mail from <user332@example.net> to <office@example.com> accepted, 15651 bytes
@4000000069b095c61ea0af5c tcpserver: end 5218 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069b09690198f9c4d tcpserver: end 5219 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069b0975a07511022 qmail-smtpd: 5220: mail from <user335@example.net> to <office@example.com> accepted, 15660 bytes
@4000000069b0982322bf8311 tcpserver: pid 5221 from 192.0.2.73 and a status of 21/40 at this moment of the day
@4000000069b098ed38cf388f rblsmtpd: 192.0.2.1 pid 5222: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b099b606f81c7b qmail-smtpd: 5223: mail from <user338@example.net> to <office@example.com> accepted, 15669 bytes
@4000000069b09a80094d5a44 delivery 5224: success: did_1+0+0/ message 36568 for user167@example.com is in the mailbox now
@4000000069b09b4a2dd692e5 tcpserver: end 5225 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b09c13174d05cb delivery 5226: success: did_1+0+0/ message 36582 for user169@example.com is in the mailbox now
@4000000069b09cdd2dc6fd61 qmail-smtpd: 5227: mail from <user342@example.net> to <office@example.com> accepted, 15681 bytes
@4000000069b09da608a49682 qmail-smtpd: 5228: mail from <user343@example.net> to <office@example.com> accepted, 15684 bytes
@4000000069b09e7012a5959b tcpserver: pid 5229 from 198.51.100.11 and a status of 29/40 at this moment of the day
@4000000069b09f3a1975dca3 tcpserver: pid 5230 from 198.51.100.1 and a status of 30/40 at this moment of the day
@4000000069b0a003101b1264 tcpserver: pid 5231 from 203.0.113.3 and a status of 31/40 at this moment of the day
@4000000069b0a0cd1e177d79 delivery 5232: success: did_1+0+0/ message 36624 for user175@example.com is in the mailbox now
@4000000069b0a196091cfef0 tcpserver: end 5233 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b0a2602b64c52f tcpserver: pid 5234 from 198.51.100.15 and a status of 34/40 at this moment of the day
@4000000069b0a32a0786161b tcpserver: end 5235 status 0; the connection of 203.0.113.158 was served to its end and closed
@4000000069b0a3f320e86b1b tcpserver: end 5236 status 0; the connection of 198.51.100.42 was served to its end and closed
@4000000069b0a4bd2a6bdf07 delivery 5237: success: did_1+0+0/ message 36659 for user180@example.com is in the mailbox now
@4000000069b0a5860f9f62ea delivery 5238: success: did_1+0+0/ message 36666 for user181@example.com is in the mailbox now
@4000000069b0a65004b3e64e delivery 5239: success: did_1+0+0/ message 36673 for user182@example.com is in the mailbox now
@4000000069b0a71a36bc713a tcpserver: end 5240 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069b0a7e33887d41a delivery 5241: success: did_1+0+0/ message 36687 for user184@example.com is in the mailbox now
@4000000069b0a8ad0dfeb9ba qmail-smtpd: 5242: mail from <user357@example.net> to <office@example.com> accepted, 15726 bytes
@4000000069b0a9763161e392 rblsmtpd: 2001:db8:8b::a1e6 pid 5243: 451 http://bl.spamcop.net/query?ip=2001:db8:8b::a1e6
@4000000069b0aa4001a013a4 delivery 5244: success: did_1+0+0/ message 36708 for user187@example.com is in the mailbox now
@4000000069b0ab0a3072e7fa delivery 5245: success: did_1+0+0/ message 36715 for user188@example.com is in the mailbox now
@4000000069b0abd30211664a tcpserver: end 5246 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069b0ac9d1fbba958 delivery 5247: success: did_1+0+0/ message 36729 for user190@example.com is in the mailbox now
@4000000069b0ad66153583ca qmail-smtpd: 5248: mail from <user363@example.net> to <office@example.com> accepted, 15744 bytes
@4000000069b0ae30370f6dec tcpserver: end 5249 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b0aefa1bf9dd1b rblsmtpd: 203.0.113.41 pid 5250: 451 http://b.barracudacentral.org/query?ip=203.0.113.41
@4000000069b0afc32e11f54a qmail-smtpd: 5251: mail from <user366@example.net> to <office@example.com> accepted, 15753 bytes
@4000000069b0b08d2858bb33 tcpserver: pid 5252 from 198.51.100.205 and a status of 12/40 at this moment of the day
@4000000069b0b156161b8756 qmail-smtpd: 5253: mail from <user368@example.net> to <office@example.com> accepted, 15759 bytes
@4000000069b0b2200ca58800 delivery 5254: success: did_1+0+0/ message 36778 for user197@example.com is in the mailbox now
@4000000069b0b2ea309f84f1 tcpserver: pid 5255 from 203.0.113.3 and a status of 15/40 at this moment of the day
@4000000069b0b3b320978879 tcpserver: pid 5256 from 192.0.2.1 and a status of 16/40 at this moment of the day
@4000000069b0b47d0505be38 delivery 5257: success: did_1+0+0/ message 36799 for user200@example.com is in the mailbox now
@4000000069b0b54620af8389 qmail-smtpd: 5258: mail from <user373@example.net> to <office@example.com> accepted, 15774 bytes
@4000000069b0b6102e7bc886 tcpserver: end 5259 status 0; the connection of 203.0.113.170 was served to its end and closed
@4000000069b0b6da36af19a6 rblsmtpd: 198.51.100.14 pid 5260: 451 http://zen.spamhaus.org/query?ip=198.51.100.14
@4000000069b0b7a305bfcfb0 qmail-smtpd: 5261: mail from <user376@example.net> to <office@example.com> accepted, 15783 bytes
@4000000069b0b86d11166c9b delivery 5262: success: did_1+0+0/ message 36834 for user205@example.com is in the mailbox now
@4000000069b0b93634eb21ee tcpserver: end 5263 status 0; the connection of 203.0.113.58 was served to its end and closed
@4000000069b0ba00023aa0e2 tcpserver: pid 5264 from 192.0.2.29 and a status of 24/40 at this moment of the day
@4000000069b0baca04ff63cb qmail-smtpd: 5265: mail from <user380@example.net> to <office@example.com> accepted, 15795 bytes
@4000000069b0bb930f929bbe delivery 5266: success: did_1+0+0/ message 36862 for user209@example.com is in the mailbox now
@4000000069b0bc5d343bbc8d tcpserver: end 5267 status 0; the connection of 192.0.2.51 was served to its end and closed
@4000000069b0bd261a3747e3 delivery 5268: success: did_1+0+0/ message 36876 for user211@example.com is in the mailbox now
@4000000069b0bdf013d36bf5 rblsmtpd: 192.0.2.1 pid 5269: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069b0beba2720a49a tcpserver: pid 5270 from 203.0.113.1 and a status of 30/40 at this moment of the day
@4000000069b0bf83078d112d rblsmtpd: 198.51.100.70 pid 5271: 451 http://bl.spamcop.net/query?ip=198.51.100.70
@4000000069b0c04d359aa175 delivery 5272: success: did_1+0+0/ message 36904 for user215@example.com is in the mailbox now
@4000000069b0c11607e94b2b rblsmtpd: 198.51.100.8 pid 5273: 451 http://bl.spamcop.net/query?ip=198.51.100.8
@4000000069b0c1e008364fec qmail-smtpd: 5274: mail from <user389@example.net> to <office@example.com> accepted, 15822 bytes
@4000000069b0c2aa36b1f469 rblsmtpd: 198.51.100.34 pid 5275: 451 http://bl.spamcop.net/query?ip=198.51.100.34
@4000000069b0c3732bd33761 tcpserver: pid 5276 from 2001:db8:73::10e7 and a status of 36/40 at this moment of the day
@4000000069b0c43d1ec4c085 rblsmtpd: 198.51.100.173 pid 5277: 451 http://zen.spamhaus.org/query?ip=198.51.100.173
@4000000069b0c50635186a04 qmail-smtpd: 5278: mail from <user393@example.net> to <office@example.com> accepted, 15834 bytes
@4000000069b0c5d034a2502a qmail-smtpd: 5279: mail from <user394@example.net> to <office@example.com> accepted, 15837 bytes
@4000000069b0c69a3675a71c qmail-smtpd: 5280: mail from <user395@example.net> to <office@example.com> accepted, 15840 bytes
@4000000069b0c76321422de3 tcpserver: end 5281 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b0c82d16e1344e delivery 5282: success: did_1+0+0/ message 36974 for user225@example.com is in the mailbox now
@4000000069b0c8f611ebbe61 delivery 5283: success: did_1+0+0/ message 36981 for user226@example.com is in the mailbox now
@4000000069b0c9c0118d8b7b delivery 5284: success: did_1+0+0/ message 36988 for user227@example.com is in the mailbox now
@4000000069b0ca8a36a04cf4 delivery 5285: success: did_1+0+0/ message 36995 for user228@example.com is in the mailbox now
@4000000069b0cb53256fe36c tcpserver: end 5286 status 0; the connection of 198.51.100.96 was served to its end and closed
@4000000069b0cc1d13a8e73f tcpserver: end 5287 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069b0cce61d773d65 qmail-smtpd: 5288: mail from <user403@example.net> to <office@example.com> accepted, 15864 bytes
@4000000069b0cdb0257816cf delivery 5289: success: did_1+0+0/ message 37023 for user232@example.com is in the mailbox now
@4000000069b0ce7a33aa3f4f qmail-smtpd: 5290: mail from <user405@example.net> to <office@example.com> accepted, 15870 bytes
@4000000069b0cf431e815fb3 qmail-smtpd: 5291: mail from <user406@example.net> to <office@example.com> accepted, 15873 bytes
@4000000069b0d00d3129b089 delivery 5292: success: did_1+0+0/ message 37044 for user235@example.com is in the mailbox now
@4000000069b0d0d60305f7f6 tcpserver: pid 5293 from 192.0.2.98 and a status of 13/40 at this moment of the day
@4000000069b0d1a037b0d769 delivery 5294: success: did_1+0+0/ message 37058 for user237@example.com is in the mailbox now
@4000000069b0d26a1c1ade78 tcpserver: pid 5295 from 198.51.100.111 and a status of 15/40 at this moment of the day
@4000000069b0d33324f4cb75 qmail-smtpd: 5296: mail from <user411@example.net> to <office@example.com> accepted, 15888 bytes
@4000000069b0d3fd21a78636 delivery 5297: success: did_1+0+0/ message 37079 for user240@example.com is in the mailbox now
@4000000069b0d4c6128e401c delivery 5298: success: did_1+0+0/ message 37086 for user241@example.com is in the mailbox now
@4000000069b0d59028df6718 tcpserver: pid 5299 from 192.0.2.1 and a status of 19/40 at this moment of the day
@4000000069b0d65a16b27979 tcpserver: pid 5300 from 198.51.100.13 and a status of 20/40 at this moment of the day
@4000000069b0d72330ce75ef tcpserver: end 5301 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069b0d7ed28b14ac1 qmail-smtpd: 5302: mail from <user417@example.net> to <office@example.com> accepted, 15906 bytes
@4000000069b0d8b6337cfd95 rblsmtpd: 198.51.100.6 pid 5303: 451 http://zen.spamhaus.org/query?ip=198.51.100.6
@4000000069b0d9800b0529d0 tcpserver: end 5304 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069b0da4a0721e96d tcpserver: pid 5305 from 192.0.2.147 and a status of 25/40 at this moment of the day
@4000000069b0db132f77b74f rblsmtpd: 198.51.100.188 pid 5306: 451 http://zen.spamhaus.org/query?ip=198.51.100.188
@4000000069b0dbdd1ca2b657 tcpserver: pid 5307 from 192.0.2.7 and a status of 27/40 at this moment of the day
@4000000069b0dca61b0a1092 tcpserver: pid 5308 from 203.0.113.23 and a status of 28/40 at this moment of the day
@4000000069b0dd702329f3ca tcpserver: pid 5309 from 192.0.2.9 and a status of 29/40 at this moment of the day
@4000000069b0de3a1372e6b4 tcpserver: pid 5310 from 192.0.2.2 and a status of 30/40 at this moment of the day
@4000000069b0df0318a3d7e8 rblsmtpd: 192.0.2.174 pid 5311: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.174
@4000000069b0dfcd348002d6 qmail-smtpd: 5312: mail from <user427@example.net> to <office@example.com> accepted, 15936 bytes
@4000000069b0e0961c2301c5 tcpserver: pid 5313 from 203.0.113.17 and a status of 33/40 at this moment of the day
@4000000069b0e16034d8cb98 delivery 5314: success: did_1+0+0/ message 37198 for user257@example.com is in the mailbox now
@4000000069b0e22a1261f47d qmail-smtpd: 5315: mail from <user430@example.net> to <office@example.com> accepted, 15945 bytes
@4000000069b0e2f3013e8573 tcpserver: end 5316 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b0e3bd361dece1 qmail-smtpd: 5317: mail from <user432@example.net> to <office@example.com> accepted, 15951 bytes
@4000000069b0e48604ca1290 delivery 5318: success: did_1+0+0/ message 37226 for user261@example.com is in the mailbox now
@4000000069b0e5500e5a336b qmail-smtpd: 5319: mail from <user434@example.net> to <office@example.com> accepted, 15957 bytes
@4000000069b0e61a05cc2e68 qmail-smtpd: 5320: mail from <user435@example.net> to <office@example.com> accepted, 15960 bytes
@4000000069b0e6e31604069a qmail-smtpd: 5321: mail from <user436@example.net> to <office@example.com> accepted, 15963 bytes
@4000000069b0e7ad01fd939f qmail-smtpd: 5322: mail from <user437@example.net> to <office@example.com> accepted, 15966 bytes
@4000000069b0e8760ef19756 rblsmtpd: 2001:db8:8b::a1e6 pid 5323: 451 http://psbl.surriel.com/query?ip=2001:db8:8b::a1e6
@4000000069b0e9401fc341ca rblsmtpd: 192.0.2.4 pid 5324: 451 http://zen.spamhaus.org/query?ip=192.0.2.4
@4000000069b0ea0a310d03bc tcpserver: pid 5325 from 192.0.2.1 and a status of 5/40 at this moment of the day
@4000000069b0ead305e69374 tcpserver: pid 5326 from 192.0.2.7 and a status of 6/40 at this moment of the day
@4000000069b0eb9d165ab610 qmail-smtpd: 5327: mail from <user442@example.net> to <office@example.com> accepted, 15981 bytes
@4000000069b0ec6629302854 qmail-smtpd: 5328: mail from <user443@example.net> to <office@example.com> accepted, 15984 bytes
@4000000069b0ed3016f1e7a6 delivery 5329: success: did_1+0+0/ message 37303 for user272@example.com is in the mailbox now
@4000000069b0edfa2998c39c delivery 5330: success: did_1+0+0/ message 37310 for user273@example.com is in the mailbox now
@4000000069b0eec3088108d0 tcpserver: end 5331 status 0; the connection of 192.0.2.152 was served to its end and closed
@4000000069b0ef8d3779f153 tcpserver: end 5332 status 0; the connection of 198.51.100.73 was served to its end and closed
@4000000069b0f0561c50ec9c delivery 5333: success: did_1+0+0/ message 37331 for user276@example.com is in the mailbox now
@4000000069b0f1201ec4af05 tcpserver: end 5334 status 0; the connection of 198.51.100.56 was served to its end and closed
@4000000069b0f1ea13ffd292 tcpserver: pid 5335 from 198.51.100.34 and a status of 15/40 at this moment of the day
@4000000069b0f2b33301e9bf tcpserver: end 5336 status 0; the connection of 192.0.2.82 was served to its end and closed
@4000000069b0f37d23b75be6 tcpserver: pid 5337 from 192.0.2.86 and a status of 17/40 at this moment of the day
@4000000069b0f4460e632436 tcpserver: pid 5338 from 198.51.100.9 and a status of 18/40 at this moment of the day
@4000000069b0f510389a736b delivery 5339: success: did_1+0+0/ message 37373 for user282@example.com is in the mailbox now
@4000000069b0f5da0a20b123 tcpserver: pid 5340 from 192.0.2.59 and a status of 20/40 at this moment of the day
@4000000069b0f6a30bfeb49d rblsmtpd: 198.51.100.1 pid 5341: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b0f76d109530a7 tcpserver: end 5342 status 0; the connection of 198.51.100.96 was served to its end and closed
@4000000069b0f8362ea14f9e tcpserver: end 5343 status 0; the connection of 198.51.100.45 was served to its end and closed
@4000000069b0f9000dcc3ac3 tcpserver: end 5344 status 0; the connection of 192.0.2.36 was served to its end and closed
@4000000069b0f9ca191ff4a9 qmail-smtpd: 5345: mail from <user460@example.net> to <office@example.com> accepted, 16035 bytes
@4000000069b0fa933008e2c0 rblsmtpd: 192.0.2.137 pid 5346: 451 http://bl.spamcop.net/query?ip=192.0.2.137
@4000000069b0fb5d2edee571 tcpserver: end 5347 status 0; the connection of 203.0.113.111 was served to its end and closed
@4000000069b0fc26239bec75 qmail-smtpd: 5348: mail from <user463@example.net> to <office@example.com> accepted, 16044 bytes
@4000000069b0fcf0027e135b delivery 5349: success: did_1+0+0/ message 37443 for user292@example.com is in the mailbox now
@4000000069b0fdba14f14a80 delivery 5350: success: did_1+0+0/ message 37450 for user293@example.com is in the mailbox now
@4000000069b0fe830224a163 delivery 5351: success: did_1+0+0/ message 37457 for user294@example.com is in the mailbox now
@4000000069b0ff4d384289b9 delivery 5352: success: did_1+0+0/ message 37464 for user295@example.com is in the mailbox now
@4000000069b100161538badb qmail-smtpd: 5353: mail from <user468@example.net> to <office@example.com> accepted, 16059 bytes
@4000000069b100e01e5977a4 tcpserver: end 5354 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b101aa2222e2c7 rblsmtpd: 192.0.2.32 pid 5355: 451 http://bl.spamcop.net/query?ip=192.0.2.32
@4000000069b10273104f4b2b rblsmtpd: 192.0.2.1 pid 5356: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069b1033d2f53d698 rblsmtpd: 203.0.113.99 pid 5357: 451 http://zen.spamhaus.org/query?ip=203.0.113.99
@4000000069b104063403a76d qmail-smtpd: 5358: mail from <user473@example.net> to <office@example.com> accepted, 16074 bytes
@4000000069b104d00fa6eaf5 rblsmtpd: 203.0.113.17 pid 5359: 451 http://zen.spamhaus.org/query?ip=203.0.113.17
@4000000069b1059a10fea2f8 qmail-smtpd: 5360: mail from <user475@example.net> to <office@example.com> accepted, 16080 bytes
@4000000069b10663174903ca rblsmtpd: 192.0.2.1 pid 5361: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b1072d3353e408 qmail-smtpd: 5362: mail from <user477@example.net> to <office@example.com> accepted, 16086 bytes
@4000000069b107f6111f6377 tcpserver: end 5363 status 0; the connection of 198.51.100.55 was served to its end and closed
@4000000069b108c01c99b2b7 tcpserver: end 5364 status 0; the connection of 198.51.100.44 was served to its end and closed
@4000000069b1098a0d2432c2 rblsmtpd: 192.0.2.138 pid 5365: 451 http://ix.dnsbl.manitu.net/query?ip=192.0.2.138
@4000000069b10a5327bb51bc tcpserver: pid 5366 from 192.0.2.41 and a status of 6/40 at this moment of the day
@4000000069b10b1d1b6c6083 tcpserver: pid 5367 from 198.51.100.157 and a status of 7/40 at this moment of the day
@4000000069b10be62fbdc170 tcpserver: end 5368 status 0; the connection of 198.51.100.14 was served to its end and closed
@4000000069b10cb03239957d rblsmtpd: 192.0.2.171 pid 5369: 451 http://b.barracudacentral.org/query?ip=192.0.2.171
@4000000069b10d7a0b6f9bcb qmail-smtpd: 5370: mail from <user485@example.net> to <office@example.com> accepted, 16110 bytes
@4000000069b10e43226ab2b2 tcpserver: end 5371 status 0; the connection of 192.0.2.102 was served to its end and closed
@4000000069b10f0d065b35a0 rblsmtpd: 198.51.100.128 pid 5372: 451 http://zen.spamhaus.org/query?ip=198.51.100.128
@4000000069b10fd626da9dbf qmail-smtpd: 5373: mail from <user488@example.net> to <office@example.com> accepted, 16119 bytes
@4000000069b110a01edc13a7 tcpserver: end 5374 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b1116a1246fd8e tcpserver: end 5375 status 0; the connection of 192.0.2.49 was served to its end and closed
@4000000069b112332f7f8538 tcpserver: pid 5376 from 198.51.100.172 and a status of 16/40 at this moment of the day
@4000000069b112fd0446233c delivery 5377: success: did_1+0+0/ message 37639 for user320@example.com is in the mailbox now
@4000000069b113c627471c77 tcpserver: end 5378 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b114902df4f357 qmail-smtpd: 5379: mail from <user494@example.net> to <office@example.com> accepted, 16137 bytes
@4000000069b1155a2be55e90 tcpserver: pid 5380 from 198.51.100.68 and a status of 20/40 at this moment of the day
@4000000069b116230b06e4ed delivery 5381: success: did_1+0+0/ message 37667 for user324@example.com is in the mailbox now
@4000000069b116ed0eb9c61e tcpserver: pid 5382 from 192.0.2.204 and a status of 22/40 at this moment of the day
@4000000069b117b607562ba6 tcpserver: pid 5383 from 198.51.100.73 and a status of 23/40 at this moment of the day
@4000000069b118801c0f14cf delivery 5384: success: did_1+0+0/ message 37688 for user327@example.com is in the mailbox now
@4000000069b1194a0c84beb2 qmail-smtpd: 5385: mail from <user500@example.net> to <office@example.com> accepted, 16155 bytes
@4000000069b11a131ab44989 tcpserver: pid 5386 from 203.0.113.7 and a status of 26/40 at this moment of the day
@4000000069b11add0b8e09bd delivery 5387: success: did_1+0+0/ message 37709 for user330@example.com is in the mailbox now
@4000000069b11ba630d0be05 delivery 5388: success: did_1+0+0/ message 37716 for user331@example.com is in the mailbox now
@4000000069b11c7018d9a841 tcpserver: pid 5389 from 203.0.113.11 and a status of 29/40 at this moment of the day
@4000000069b11d3a1e6bf2df qmail-smtpd: 5390: mail from <user505@example.net> to <office@example.com> accepted, 16170 bytes
@4000000069b11e030d08da7c qmail-smtpd: 5391: mail from <user506@example.net> to <office@example.com> accepted, 16173 bytes
@4000000069b11ecd159fa41f qmail-smtpd: 5392: mail from <user507@example.net> to <office@example.com> accepted, 16176 bytes
@4000000069b11f9609b1488d tcpserver: end 5393 status 0; the connection of 2001:db8:af::2148 was served to its end and closed
@4000000069b1206011769c51 qmail-smtpd: 5394: mail from <user509@example.net> to <office@example.com> accepted, 16182 bytes
@4000000069b1212a36141bf0 tcpserver: pid 5395 from 203.0.113.1 and a status of 35/40 at this moment of the day
@4000000069b121f333a0799a rblsmtpd: 192.0.2.1 pid 5396: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b122bd15a67aae tcpserver: end 5397 status 0; the connection of 203.0.113.114 was served to its end and closed
@4000000069b123863166be85 tcpserver: pid 5398 from 198.51.100.220 and a status of 38/40 at this moment of the day
@4000000069b124501f77a44d tcpserver: pid 5399 from 203.0.113.121 and a status of 39/40 at this moment of the day
@4000000069b1251a15f9e630 tcpserver: end 5400 status 0; the connection of 203.0.113.122 was served to its end and closed
@4000000069b125e31a70f82d delivery 5401: success: did_1+0+0/ message 37807 for user344@example.com is in the mailbox now
@4000000069b126ad026c3a6b tcpserver: end 5402 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069b1277626b334db delivery 5403: success: did_1+0+0/ message 37821 for user346@example.com is in the mailbox now
@4000000069b128403a704523 tcpserver: end 5404 status 0; the connection of 198.51.100.109 was served to its end and closed
@4000000069b1290a316f69b0 rblsmtpd: 198.51.100.199 pid 5405: 451 http://zen.spamhaus.org/query?ip=198.51.100.199
@4000000069b129d311e09236 qmail-smtpd: 5406: mail from <user521@example.net> to <office@example.com> accepted, 16218 bytes
@4000000069b12a9d22b5d8e5 tcpserver: pid 5407 from 203.0.113.32 and a status of 7/40 at this moment of the day
@4000000069b12b66388281d9 qmail-smtpd: 5408: mail from <user523@example.net> to <office@example.com> accepted, 16224 bytes
@4000000069b12c3025d21dcf rblsmtpd: 192.0.2.1 pid 5409: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069b12cfa03e42c1a rblsmtpd: 198.51.100.50 pid 5410: 451 http://b.barracudacentral.org/query?ip=198.51.100.50
@4000000069b12dc3108036e9 qmail-smtpd: 5411: mail from <user526@example.net> to <office@example.com> accepted, 16233 bytes
@4000000069b12e8d061fd988 tcpserver: end 5412 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b12f56389177a5 tcpserver: pid 5413 from 198.51.100.1 and a status of 13/40 at this moment of the day
@4000000069b13020155e6939 tcpserver: pid 5414 from 192.0.2.23 and a status of 14/40 at this moment of the day
@4000000069b130ea0f41338c tcpserver: pid 5415 from 198.51.100.7 and a status of 15/40 at this moment of the day
@4000000069b131b30a42f59d tcpserver: end 5416 status 0; the connection of 203.0.113.82 was served to its end and closed
@4000000069b1327d2de76907 tcpserver: end 5417 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069b133461bb008fe rblsmtpd: 203.0.113.74 pid 5418: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.74
@4000000069b1341000a92d97 delivery 5419: success: did_1+0+0/ message 37933 for user362@example.com is in the mailbox now
@4000000069b134da367b23bc tcpserver: pid 5420 from 192.0.2.81 and a status of 20/40 at this moment of the day
@4000000069b135a31dd77b67 rblsmtpd: 192.0.2.1 pid 5421: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b1366d0a249b10 tcpserver: end 5422 status 0; the connection of 192.0.2.157 was served to its end and closed
@4000000069b137363977da92 qmail-smtpd: 5423: mail from <user538@example.net> to <office@example.com> accepted, 16269 bytes
@4000000069b138002b89f547 qmail-smtpd: 5424: mail from <user539@example.net> to <office@example.com> accepted, 16272 bytes
@4000000069b138ca02953da2 tcpserver: pid 5425 from 192.0.2.1 and a status of 25/40 at this moment of the day
@4000000069b1399313e4c1d5 tcpserver: end 5426 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069b13a5d18708b17 tcpserver: end 5427 status 0; the connection of 192.0.2.39 was served to its end and closed
@4000000069b13b2602b7a317 rblsmtpd: 203.0.113.191 pid 5428: 451 http://zen.spamhaus.org/query?ip=203.0.113.191
@4000000069b13bf02dbf4c26 tcpserver: pid 5429 from 192.0.2.1 and a status of 29/40 at this moment of the day
@4000000069b13cba2afa6665 tcpserver: pid 5430 from 2001:db8:2c::6b17 and a status of 30/40 at this moment of the day
@4000000069b13d8300d6d0a4 qmail-smtpd: 5431: mail from <user546@example.net> to <office@example.com> accepted, 16293 bytes
@4000000069b13e4d3787ae74 tcpserver: pid 5432 from 192.0.2.1 and a status of 32/40 at this moment of the day
@4000000069b13f161718f192 delivery 5433: success: did_1+0+0/ message 38031 for user376@example.com is in the mailbox now
@4000000069b13fe021300c46 qmail-smtpd: 5434: mail from <user549@example.net> to <office@example.com> accepted, 16302 bytes
@4000000069b140aa30ff47bb tcpserver: pid 5435 from 203.0.113.49 and a status of 35/40 at this moment of the day
@4000000069b141730ddfccfb tcpserver: pid 5436 from 192.0.2.15 and a status of 36/40 at this moment of the day
@4000000069b1423d2c4a5e70 rblsmtpd: 192.0.2.2 pid 5437: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069b143062802f38c tcpserver: end 5438 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b143d00dee4808 tcpserver: end 5439 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b1449a3b0273dc qmail-smtpd: 5440: mail from <user555@example.net> to <office@example.com> accepted, 16320 bytes
@4000000069b145630674b578 delivery 5441: success: did_1+0+0/ message 38087 for user384@example.com is in the mailbox now
@4000000069b1462d31ac6d1b tcpserver: end 5442 status 0; the connection of 198.51.100.102 was served to its end and closed
@4000000069b146f62ec3990d qmail-smtpd: 5443: mail from <user558@example.net> to <office@example.com> accepted, 16329 bytes
@4000000069b147c01c67567a qmail-smtpd: 5444: mail from <user559@example.net> to <office@example.com> accepted, 16332 bytes
@4000000069b1488a06463fe3 tcpserver: end 5445 status 0; the connection of 192.0.2.16 was served to its end and closed
@4000000069b1495330fa615d tcpserver: end 5446 status 0; the connection of 203.0.113.61 was served to its end and closed
@4000000069b14a1d13e812bc tcpserver: end 5447 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069b14ae61db9ded8 qmail-smtpd: 5448: mail from <user563@example.net> to <office@example.com> accepted, 16344 bytes
@4000000069b14bb0142c9f69 delivery 5449: success: did_1+0+0/ message 38143 for user3@example.com is in the mailbox now
@4000000069b14c7a14202254 tcpserver: pid 5450 from 192.0.2.151 and a status of 10/40 at this moment of the day
@4000000069b14d430ef6812f delivery 5451: success: did_1+0+0/ message 38157 for user5@example.com is in the mailbox now
@4000000069b14e0d1390f970 tcpserver: pid 5452 from 203.0.113.74 and a status of 12/40 at this moment of the day
@4000000069b14ed636aa480f delivery 5453: success: did_1+0+0/ message 38171 for user7@example.com is in the mailbox now
@4000000069b14fa01f03f207 tcpserver: end 5454 status 0; the connection of 203.0.113.214 was served to its end and closed
@4000000069b1506a37762e7b tcpserver: pid 5455 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069b151330103cc94 tcpserver: pid 5456 from 198.51.100.219 and a status of 16/40 at this moment of the day
@4000000069b151fd2f4b3a50 rblsmtpd: 203.0.113.24 pid 5457: 451 http://zen.spamhaus.org/query?ip=203.0.113.24
@4000000069b152c62e5c73b2 rblsmtpd: 203.0.113.141 pid 5458: 451 http://zen.spamhaus.org/query?ip=203.0.113.141
@4000000069b153902de727cd tcpserver: pid 5459 from 192.0.2.202 and a status of 19/40 at this moment of the day
@4000000069b1545a01f10506 tcpserver: pid 5460 from 2001:db8:ca::2c94 and a status of 20/40 at this moment of the day
@4000000069b155233567a260 tcpserver: end 5461 status 0; the connection of 2001:db8:24::46df was served to its end and closed
@4000000069b155ed2578761a rblsmtpd: 203.0.113.71 pid 5462: 451 http://bl.spamcop.net/query?ip=203.0.113.71
@4000000069b156b61b8fea3c rblsmtpd: 203.0.113.6 pid 5463: 451 http://zen.spamhaus.org/query?ip=203.0.113.6
@4000000069b15780020b10f3 qmail-smtpd: 5464: mail from <user579@example.net> to <office@example.com> accepted, 16392 bytes
@4000000069b1584a08d5e570 tcpserver: end 5465 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b159132733882d delivery 5466: success: did_1+0+0/ message 38262 for user20@example.com is in the mailbox now
@4000000069b159dd2dc88749 qmail-smtpd: 5467: mail from <user582@example.net> to <office@example.com> accepted, 16401 bytes
@4000000069b15aa60c5b6a38 delivery 5468: success: did_1+0+0/ message 38276 for user22@example.com is in the mailbox now
@4000000069b15b702d753249 qmail-smtpd: 5469: mail from <user584@example.net> to <office@example.com> accepted, 16407 bytes
@4000000069b15c3a14a614a3 rblsmtpd: 198.51.100.6 pid 5470: 451 http://bl.spamcop.net/query?ip=198.51.100.6
@4000000069b15d032e0fef59 qmail-smtpd: 5471: mail from <user586@example.net> to <office@example.com> accepted, 16413 bytes
@4000000069b15dcd3436fddb tcpserver: end 5472 status 0; the connection of 192.0.2.11 was served to its end and closed
@4000000069b15e96073116e4 tcpserver: end 5473 status 0; the connection of 203.0.113.41 was served to its end and closed
@4000000069b15f60174d6ddb delivery 5474: success: did_1+0+0/ message 38318 for user28@example.com is in the mailbox now
@4000000069b1602a3ae722d3 qmail-smtpd: 5475: mail from <user590@example.net> to <office@example.com> accepted, 16425 bytes
@4000000069b160f30d4f5065 qmail-smtpd: 5476: mail from <user591@example.net> to <office@example.com> accepted, 16428 bytes
@4000000069b161bd259dab4d delivery 5477: success: did_1+0+0/ message 38339 for user31@example.com is in the mailbox now
@4000000069b162862dca74b5 qmail-smtpd: 5478: mail from <user593@example.net> to <office@example.com> accepted, 16434 bytes
@4000000069b163502c9f648f tcpserver: end 5479 status 0; the connection of 192.0.2.199 was served to its end and closed
@4000000069b1641a2ed14375 rblsmtpd: 192.0.2.84 pid 5480: 451 http://zen.spamhaus.org/query?ip=192.0.2.84
@4000000069b164e3399a9b98 tcpserver: end 5481 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069b165ad2e774784 delivery 5482: success: did_1+0+0/ message 38374 for user36@example.com is in the mailbox now
@4000000069b166762b1c4c9e delivery 5483: success: did_1+0+0/ message 38381 for user37@example.com is in the mailbox now
@4000000069b167400ff54713 qmail-smtpd: 5484: mail from <user599@example.net> to <office@example.com> accepted, 16452 bytes
@4000000069b1680a2d80d3d0 tcpserver: end 5485 status 0; the connection of 192.0.2.62 was served to its end and closed
@4000000069b168d327941a5a tcpserver: pid 5486 from 203.0.113.161 and a status of 6/40 at this moment of the day
@4000000069b1699d03f4697a delivery 5487: success: did_1+0+0/ message 38409 for user41@example.com is in the mailbox now
@4000000069b16a661a2dfcc0 tcpserver: end 5488 status 0; the connection of 192.0.2.18 was served to its end and closed
@4000000069b16b30215ab739 tcpserver: end 5489 status 0; the connection of 203.0.113.204 was served to its end and closed
@4000000069b16bfa34146c3c delivery 5490: success: did_1+0+0/ message 38430 for user44@example.com is in the mailbox now
@4000000069b16cc3367a5d4f tcpserver: end 5491 status 0; the connection of 198.51.100.161 was served to its end and closed
@4000000069b16d8d0c69a8da qmail-smtpd: 5492: mail from <user607@example.net> to <office@example.com> accepted, 16476 bytes
@4000000069b16e5621e33c6e delivery 5493: success: did_1+0+0/ message 38451 for user47@example.com is in the mailbox now
@4000000069b16f2006d4b422 qmail-smtpd: 5494: mail from <user609@example.net> to <office@example.com> accepted, 16482 bytes
@4000000069b16fea03448e33 tcpserver: end 5495 status 0; the connection of 192.0.2.87 was served to its end and closed
@4000000069b170b31b03d3a8 qmail-smtpd: 5496: mail from <user611@example.net> to <office@example.com> accepted, 16488 bytes
@4000000069b1717d2f9334c2 delivery 5497: success: did_1+0+0/ message 38479 for user51@example.com is in the mailbox now
@4000000069b1724601203231 qmail-smtpd: 5498: mail from <user613@example.net> to <office@example.com> accepted, 16494 bytes
@4000000069b173102086c9ba tcpserver: pid 5499 from 198.51.100.140 and a status of 19/40 at this moment of the day
@4000000069b173da15e5ae33 qmail-smtpd: 5500: mail from <user615@example.net> to <office@example.com> accepted, 16500 bytes
@4000000069b174a3319baa36 qmail-smtpd: 5501: mail from <user616@example.net> to <office@example.com> accepted, 16503 bytes
@4000000069b1756d07975664 delivery 5502: success: did_1+0+0/ message 38514 for user56@example.com is in the mailbox now
@4000000069b176362037317b qmail-smtpd: 5503: mail from <user618@example.net> to <office@example.com> accepted, 16509 bytes
@4000000069b177001c09859e qmail-smtpd: 5504: mail from <user619@example.net> to <office@example.com> accepted, 16512 bytes
@4000000069b177ca36046de6 qmail-smtpd: 5505: mail from <user620@example.net> to <office@example.com> accepted, 16515 bytes
@4000000069b17893398480b7 tcpserver: end 5506 status 0; the connection of 192.0.2.199 was served to its end and closed
@4000000069b1795d2e00c511 rblsmtpd: 2001:db8:86::b8d6 pid 5507: 451 http://dnsbl.sorbs.net/query?ip=2001:db8:86::b8d6
@4000000069b17a26337acd16 delivery 5508: success: did_1+0+0/ message 38556 for user62@example.com is in the mailbox now
@4000000069b17af029f515c3 rblsmtpd: 203.0.113.205 pid 5509: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.205
@4000000069b17bba17ef5096 qmail-smtpd: 5510: mail from <user625@example.net> to <office@example.com> accepted, 16530 bytes
@4000000069b17c830f47a57b tcpserver: pid 5511 from 192.0.2.48 and a status of 31/40 at this moment of the day
@4000000069b17d4d15c0745a tcpserver: pid 5512 from 198.51.100.197 and a status of 32/40 at this moment of the day
@4000000069b17e160fecd2ff qmail-smtpd: 5513: mail from <user628@example.net> to <office@example.com> accepted, 16539 bytes
@4000000069b17ee028831216 delivery 5514: success: did_1+0+0/ message 38598 for user68@example.com is in the mailbox now
@4000000069b17faa01b5183f rblsmtpd: 198.51.100.2 pid 5515: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069b1807324bf988d delivery 5516: success: did_1+0+0/ message 38612 for user70@example.com is in the mailbox now
@4000000069b1813d22b3d77e tcpserver: pid 5517 from 203.0.113.141 and a status of 37/40 at this moment of the day
@4000000069b1820624889fb0 tcpserver: pid 5518 from 198.51.100.17 and a status of 38/40 at this moment of the day
@4000000069b182d0107e289d rblsmtpd: 192.0.2.37 pid 5519: 451 http://zen.spamhaus.org/query?ip=192.0.2.37
@4000000069b1839a0a1adc2d qmail-smtpd: 5520: mail from <user635@example.net> to <office@example.com> accepted, 16560 bytes
@4000000069b18463385d3611 delivery 5521: success: did_1+0+0/ message 38647 for user75@example.com is in the mailbox now
@4000000069b1852d29c19e4b tcpserver: pid 5522 from 192.0.2.114 and a status of 2/40 at this moment of the day
@4000000069b185f619d37b3e delivery 5523: success: did_1+0+0/ message 38661 for user77@example.com is in the mailbox now
@4000000069b186c00f88991b delivery 5524: success: did_1+0+0/ message 38668 for user78@example.com is in the mailbox now
@4000000069b1878a0a15ce4c delivery 5525: success: did_1+0+0/ message 38675 for user79@example.com is in the mailbox now
@4000000069b188531e33ecb1 rblsmtpd: 192.0.2.1 pid 5526: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b1891d0399869f qmail-smtpd: 5527: mail from <user642@example.net> to <office@example.com> accepted, 16581 bytes
@4000000069b189e637de8354 delivery 5528: success: did_1+0+0/ message 38696 for user82@example.com is in the mailbox now
@4000000069b18ab00ffc86db delivery 5529: success: did_1+0+0/ message 38703 for user83@example.com is in the mailbox now
@4000000069b18b7a2e660089 tcpserver: end 5530 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069b18c431c3b8d80 delivery 5531: success: did_1+0+0/ message 38717 for user85@example.com is in the mailbox now
@4000000069b18d0d23e51f7e tcpserver: pid 5532 from 192.0.2.15 and a status of 12/40 at this moment of the day
@4000000069b18dd60ec36219 qmail-smtpd: 5533: mail from <user648@example.net> to <office@example.com> accepted, 16599 bytes
@4000000069b18ea00acfd972 qmail-smtpd: 5534: mail from <user649@example.net> to <office@example.com> accepted, 16602 bytes
@4000000069b18f6a2d591ee4 qmail-smtpd: 5535: mail from <user650@example.net> to <office@example.com> accepted, 16605 bytes
@4000000069b190330dbb6cb5 tcpserver: pid 5536 from 203.0.113.121 and a status of 16/40 at this moment of the day
@4000000069b190fd28fc64d5 tcpserver: pid 5537 from 203.0.113.1 and a status of 17/40 at this moment of the day
@4000000069b191c6078e8cb0 qmail-smtpd: 5538: mail from <user653@example.net> to <office@example.com> accepted, 16614 bytes
@4000000069b19290143ccbb5 delivery 5539: success: did_1+0+0/ message 38773 for user93@example.com is in the mailbox now
@4000000069b1935a0b566ec5 tcpserver: pid 5540 from 203.0.113.3 and a status of 20/40 at this moment of the day
@4000000069b194232c8a29e0 tcpserver: pid 5541 from 192.0.2.7 and a status of 21/40 at this moment of the day
@4000000069b194ed1ba2355f tcpserver: pid 5542 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069b195b629d1b409 tcpserver: pid 5543 from 203.0.113.2 and a status of 23/40 at this moment of the day
@4000000069b1968014622433 qmail-smtpd: 5544: mail from <user659@example.net> to <office@example.com> accepted, 16632 bytes
@4000000069b1974a27c919ea tcpserver: end 5545 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b198132ed9f7cc tcpserver: end 5546 status 0; the connection of 192.0.2.148 was served to its end and closed
@4000000069b198dd38f10814 delivery 5547: success: did_1+0+0/ message 38829 for user101@example.com is in the mailbox now
@4000000069b199a61a9eb739 qmail-smtpd: 5548: mail from <user663@example.net> to <office@example.com> accepted, 16644 bytes
@4000000069b19a70394f8b44 tcpserver: pid 5549 from 203.0.113.1 and a status of 29/40 at this moment of the day
@4000000069b19b3a2f8c0d1f tcpserver: pid 5550 from 203.0.113.4 and a status of 30/40 at this moment of the day
@4000000069b19c0304bb5e58 delivery 5551: success: did_1+0+0/ message 38857 for user105@example.com is in the mailbox now
@4000000069b19ccd3b275383 tcpserver: end 5552 status 0; the connection of 198.51.100.20 was served to its end and closed
@4000000069b19d960cf8143c delivery 5553: success: did_1+0+0/ message 38871 for user107@example.com is in the mailbox now
@4000000069b19e601d36684e rblsmtpd: 203.0.113.166 pid 5554: 451 http://bl.spamcop.net/query?ip=203.0.113.166
@4000000069b19f2a238cb154 tcpserver: pid 5555 from 203.0.113.121 and a status of 35/40 at this moment of the day
@4000000069b19ff32310335e qmail-smtpd: 5556: mail from <user671@example.net> to <office@example.com> accepted, 16668 bytes
@4000000069b1a0bd2ca794a0 tcpserver: pid 5557 from 198.51.100.50 and a status of 37/40 at this moment of the day
@4000000069b1a18606d68608 qmail-smtpd: 5558: mail from <user673@example.net> to <office@example.com> accepted, 16674 bytes
@4000000069b1a250027be899 tcpserver: end 5559 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b1a31a23c660d1 tcpserver: end 5560 status 0; the connection of 198.51.100.7 was served to its end and closed
@4000000069b1a3e30733a27c delivery 5561: success: did_1+0+0/ message 38927 for user115@example.com is in the mailbox now
@4000000069b1a4ad3552ae3f qmail-smtpd: 5562: mail from <user677@example.net> to <office@example.com> accepted, 16686 bytes
@4000000069b1a5762bd38513 delivery 5563: success: did_1+0+0/ message 38941 for user117@example.com is in the mailbox now
@4000000069b1a64021a88b1a delivery 5564: success: did_1+0+0/ message 38948 for user118@example.com is in the mailbox now
@4000000069b1a70a03dc5abe rblsmtpd: 198.51.100.205 pid 5565: 451 http://zen.spamhaus.org/query?ip=198.51.100.205
@4000000069b1a7d3341a6241 delivery 5566: success: did_1+0+0/ message 38962 for user120@example.com is in the mailbox now
@4000000069b1a89d34580f13 tcpserver: pid 5567 from 203.0.113.1 and a status of 7/40 at this moment of the day
@4000000069b1a96611ffb087 delivery 5568: success: did_1+0+0/ message 38976 for user122@example.com is in the mailbox now
@4000000069b1aa30364b7d74 tcpserver: pid 5569 from 192.0.2.1 and a status of 9/40 at this moment of the day
@4000000069b1aafa2ab82a0b tcpserver: pid 5570 from 192.0.2.214 and a status of 10/40 at this moment of the day
@4000000069b1abc311eed655 qmail-smtpd: 5571: mail from <user686@example.net> to <office@example.com> accepted, 16713 bytes
@4000000069b1ac8d1bb630d9 tcpserver: end 5572 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b1ad562b550b6c tcpserver: end 5573 status 0; the connection of 198.51.100.82 was served to its end and closed
@4000000069b1ae2003b3e805 qmail-smtpd: 5574: mail from <user689@example.net> to <office@example.com> accepted, 16722 bytes
@4000000069b1aeea21bfe8f4 qmail-smtpd: 5575: mail from <user690@example.net> to <office@example.com> accepted, 16725 bytes
@4000000069b1afb33301c8a9 rblsmtpd: 192.0.2.1 pid 5576: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b1b07d0adc0079 tcpserver: end 5577 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069b1b1462cb29dcb delivery 5578: success: did_1+0+0/ message 39046 for user132@example.com is in the mailbox now
@4000000069b1b2101687baec delivery 5579: success: did_1+0+0/ message 39053 for user133@example.com is in the mailbox now
@4000000069b1b2da3b0a8aee rblsmtpd: 198.51.100.4 pid 5580: 451 http://b.barracudacentral.org/query?ip=198.51.100.4
@4000000069b1b3a330cbe370 tcpserver: end 5581 status 0; the connection of 192.0.2.199 was served to its end and closed
@4000000069b1b46d3008ce88 qmail-smtpd: 5582: mail from <user697@example.net> to <office@example.com> accepted, 16746 bytes
@4000000069b1b53632c28999 tcpserver: pid 5583 from 203.0.113.38 and a status of 23/40 at this moment of the day
@4000000069b1b60033acd183 delivery 5584: success: did_1+0+0/ message 39088 for user138@example.com is in the mailbox now
@4000000069b1b6ca161fe35b tcpserver: end 5585 status 0; the connection of 203.0.113.82 was served to its end and closed
@4000000069b1b79322c52375 tcpserver: pid 5586 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069b1b85d115ff1eb qmail-smtpd: 5587: mail from <user702@example.net> to <office@example.com> accepted, 16761 bytes
@4000000069b1b9260144c60a rblsmtpd: 192.0.2.3 pid 5588: 451 http://b.barracudacentral.org/query?ip=192.0.2.3
@4000000069b1b9f0167200d3 qmail-smtpd: 5589: mail from <user704@example.net> to <office@example.com> accepted, 16767 bytes
@4000000069b1baba38fbd91e qmail-smtpd: 5590: mail from <user705@example.net> to <office@example.com> accepted, 16770 bytes
@4000000069b1bb830e1fd2a0 qmail-smtpd: 5591: mail from <user706@example.net> to <office@example.com> accepted, 16773 bytes
@4000000069b1bc4d2e31b1f1 qmail-smtpd: 5592: mail from <user707@example.net> to <office@example.com> accepted, 16776 bytes
@4000000069b1bd160b2279ef tcpserver: pid 5593 from 192.0.2.184 and a status of 33/40 at this moment of the day
@4000000069b1bde02ea1c5aa delivery 5594: success: did_1+0+0/ message 39158 for user148@example.com is in the mailbox now
@4000000069b1beaa1cf7704f tcpserver: end 5595 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069b1bf732e7d780e qmail-smtpd: 5596: mail from <user711@example.net> to <office@example.com> accepted, 16788 bytes
@4000000069b1c03d08f7727e delivery 5597: success: did_1+0+0/ message 39179 for user151@example.com is in the mailbox now
@4000000069b1c10619a14149 tcpserver: end 5598 status 0; the connection of 198.51.100.27 was served to its end and closed
@4000000069b1c1d028745dd3 qmail-smtpd: 5599: mail from <user714@example.net> to <office@example.com> accepted, 16797 bytes
@4000000069b1c29a00f60f0d qmail-smtpd: 5600: mail from <user715@example.net> to <office@example.com> accepted, 16800 bytes
@4000000069b1c36333bb2330 qmail-smtpd: 5601: mail from <user716@example.net> to <office@example.com> accepted, 16803 bytes
@4000000069b1c42d387a9cca tcpserver: end 5602 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069b1c4f6297cd307 tcpserver: end 5603 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b1c5c0249f94c5 delivery 5604: success: did_1+0+0/ message 39228 for user158@example.com is in the mailbox now
@4000000069b1c68a0d8a343f tcpserver: pid 5605 from 198.51.100.8 and a status of 5/40 at this moment of the day
@4000000069b1c75325df0602 delivery 5606: success: did_1+0+0/ message 39242 for user160@example.com is in the mailbox now
@4000000069b1c81d12923738 qmail-smtpd: 5607: mail from <user722@example.net> to <office@example.com> accepted, 16821 bytes
@4000000069b1c8e6165d09a5 tcpserver: pid 5608 from 198.51.100.2 and a status of 8/40 at this moment of the day
@4000000069b1c9b029f2b3fe tcpserver: end 5609 status 0; the connection of 198.51.100.109 was served to its end and closed
@4000000069b1ca7a29ada1ba delivery 5610: success: did_1+0+0/ message 39270 for user164@example.com is in the mailbox now
@4000000069b1cb43111e1962 qmail-smtpd: 5611: mail from <user726@example.net> to <office@example.com> accepted, 16833 bytes
@4000000069b1cc0d00b1a4a8 tcpserver: pid 5612 from 203.0.113.93 and a status of 12/40 at this moment of the day
@4000000069b1ccd633f74889 tcpserver: end 5613 status 0; the connection of 192.0.2.42 was served to its end and closed
@4000000069b1cda031c3a1fa qmail-smtpd: 5614: mail from <user729@example.net> to <office@example.com> accepted, 16842 bytes
@4000000069b1ce6a03ff81ec tcpserver: pid 5615 from 198.51.100.11 and a status of 15/40 at this moment of the day
@4000000069b1cf33382952a3 tcpserver: pid 5616 from 192.0.2.2 and a status of 16/40 at this moment of the day
@4000000069b1cffd287b2e03 rblsmtpd: 192.0.2.178 pid 5617: 451 http://zen.spamhaus.org/query?ip=192.0.2.178
@4000000069b1d0c62be87912 rblsmtpd: 203.0.113.3 pid 5618: 451 http://bl.spamcop.net/query?ip=203.0.113.3
@4000000069b1d19002410392 delivery 5619: success: did_1+0+0/ message 39333 for user173@example.com is in the mailbox now
@4000000069b1d25a0eaafd88 tcpserver: pid 5620 from 203.0.113.80 and a status of 20/40 at this moment of the day
@4000000069b1d32336eff100 tcpserver: pid 5621 from 203.0.113.73 and a status of 21/40 at this moment of the day
@4000000069b1d3ed2c69784d tcpserver: pid 5622 from 198.51.100.91 and a status of 22/40 at this moment of the day
@4000000069b1d4b63b764ec1 delivery 5623: success: did_1+0+0/ message 39361 for user177@example.com is in the mailbox now
@4000000069b1d5802e31050c tcpserver: pid 5624 from 198.51.100.1 and a status of 24/40 at this moment of the day
@4000000069b1d64a0aa924f9 qmail-smtpd: 5625: mail from <user740@example.net> to <office@example.com> accepted, 16875 bytes
@4000000069b1d7131cc5eb91 tcpserver: pid 5626 from 192.0.2.171 and a status of 26/40 at this moment of the day
@4000000069b1d7dd324caecc tcpserver: end 5627 status 0; the connection of 192.0.2.41 was served to its end and closed
@4000000069b1d8a61bbbd8e4 tcpserver: pid 5628 from 198.51.100.147 and a status of 28/40 at this moment of the day
@4000000069b1d97032f02f7d tcpserver: pid 5629 from 198.51.100.135 and a status of 29/40 at this moment of the day
@4000000069b1da3a2208f81b delivery 5630: success: did_1+0+0/ message 39410 for user184@example.com is in the mailbox now
@4000000069b1db0304e7dfe5 tcpserver: pid 5631 from 203.0.113.3 and a status of 31/40 at this moment of the day
@4000000069b1dbcd29110be7 delivery 5632: success: did_1+0+0/ message 39424 for user186@example.com is in the mailbox now
@4000000069b1dc9629def61f delivery 5633: success: did_1+0+0/ message 39431 for user187@example.com is in the mailbox now
@4000000069b1dd603481ceef tcpserver: end 5634 status 0; the connection of 203.0.113.27 was served to its end and closed
@4000000069b1de2a372a3087 delivery 5635: success: did_1+0+0/ message 39445 for user189@example.com is in the mailbox now
@4000000069b1def327252146 qmail-smtpd: 5636: mail from <user751@example.net> to <office@example.com> accepted, 16908 bytes
@4000000069b1dfbd24d9303a tcpserver: pid 5637 from 198.51.100.10 and a status of 37/40 at this moment of the day
@4000000069b1e08635f15a39 delivery 5638: success: did_1+0+0/ message 39466 for user192@example.com is in the mailbox now
@4000000069b1e15020d6478b delivery 5639: success: did_1+0+0/ message 39473 for user193@example.com is in the mailbox now
@4000000069b1e21a0aee5833 delivery 5640: success: did_1+0+0/ message 39480 for user194@example.com is in the mailbox now
@4000000069b1e2e31347d6ee qmail-smtpd: 5641: mail from <user756@example.net> to <office@example.com> accepted, 16923 bytes
@4000000069b1e3ad2e812b81 tcpserver: pid 5642 from 203.0.113.38 and a status of 2/40 at this moment of the day
@4000000069b1e4762b40186a tcpserver: pid 5643 from 203.0.113.50 and a status of 3/40 at this moment of the day
@4000000069b1e54037204453 tcpserver: pid 5644 from 198.51.100.45 and a status of 4/40 at this moment of the day
@4000000069b1e60a1b807121 tcpserver: end 5645 status 0; the connection of 192.0.2.56 was served to its end and closed
@4000000069b1e6d30a05cc20 tcpserver: end 5646 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069b1e79d1e46e53f tcpserver: pid 5647 from 192.0.2.1 and a status of 7/40 at this moment of the day
@4000000069b1e866205f8599 qmail-smtpd: 5648: mail from <user763@example.net> to <office@example.com> accepted, 16944 bytes
@4000000069b1e930003c0b7f qmail-smtpd: 5649: mail from <user764@example.net> to <office@example.com> accepted, 16947 bytes
@4000000069b1e9fa2760ecb2 qmail-smtpd: 5650: mail from <user765@example.net> to <office@example.com> accepted, 16950 bytes
@4000000069b1eac3216eef31 tcpserver: pid 5651 from 192.0.2.1 and a status of 11/40 at this moment of the day
@4000000069b1eb8d0ef455ec qmail-smtpd: 5652: mail from <user767@example.net> to <office@example.com> accepted, 16956 bytes
@4000000069b1ec561c64589f tcpserver: pid 5653 from 203.0.113.124 and a status of 13/40 at this moment of the day
@4000000069b1ed2015bccf43 tcpserver: pid 5654 from 192.0.2.212 and a status of 14/40 at this moment of the day
@4000000069b1edea105b5ba2 tcpserver: pid 5655 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069b1eeb3049fb16f qmail-smtpd: 5656: mail from <user771@example.net> to <office@example.com> accepted, 16968 bytes
@4000000069b1ef7d244bbf8f delivery 5657: success: did_1+0+0/ message 39599 for user211@example.com is in the mailbox now
@4000000069b1f0463682f81f tcpserver: pid 5658 from 192.0.2.19 and a status of 18/40 at this moment of the day
@4000000069b1f1101a6b3296 tcpserver: pid 5659 from 203.0.113.88 and a status of 19/40 at this moment of the day
@4000000069b1f1da0f9776a0 tcpserver: end 5660 status 0; the connection of 203.0.113.221 was served to its end and closed
@4000000069b1f2a313cb0240 tcpserver: pid 5661 from 192.0.2.1 and a status of 21/40 at this moment of the day
@4000000069b1f36d27af7dbd rblsmtpd: 192.0.2.3 pid 5662: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069b1f43600632f84 tcpserver: end 5663 status 0; the connection of 198.51.100.12 was served to its end and closed
@4000000069b1f5001dd44482 tcpserver: pid 5664 from 198.51.100.109 and a status of 24/40 at this moment of the day
@4000000069b1f5ca3328ae49 qmail-smtpd: 5665: mail from <user780@example.net> to <office@example.com> accepted, 16995 bytes
@4000000069b1f6932ad1ea95 rblsmtpd: 198.51.100.51 pid 5666: 451 http://zen.spamhaus.org/query?ip=198.51.100.51
@4000000069b1f75d0c6d0ce1 qmail-smtpd: 5667: mail from <user782@example.net> to <office@example.com> accepted, 17001 bytes
@4000000069b1f8261a95521a rblsmtpd: 192.0.2.99 pid 5668: 451 http://zen.spamhaus.org/query?ip=192.0.2.99
@4000000069b1f8f02143dbdc rblsmtpd: 198.51.100.31 pid 5669: 451 http://zen.spamhaus.org/query?ip=198.51.100.31
@4000000069b1f9ba076b5ca7 tcpserver: pid 5670 from 203.0.113.48 and a status of 30/40 at this moment of the day
@4000000069b1fa83133c24b6 delivery 5671: success: did_1+0+0/ message 39697 for user225@example.com is in the mailbox now
@4000000069b1fb4d088ed066 tcpserver: end 5672 status 0; the connection of 198.51.100.8 was served to its end and closed
@4000000069b1fc162a523a9d delivery 5673: success: did_1+0+0/ message 39711 for user227@example.com is in the mailbox now
@4000000069b1fce01a63bbc1 tcpserver: pid 5674 from 192.0.2.9 and a status of 34/40 at this moment of the day
@4000000069b1fdaa169e5587 tcpserver: pid 5675 from 203.0.113.3 and a status of 35/40 at this moment of the day
@4000000069b1fe7317e6847c tcpserver: end 5676 status 0; the connection of 203.0.113.43 was served to its end and closed
@4000000069b1ff3d2c24cc34 qmail-smtpd: 5677: mail from <user792@example.net> to <office@example.com> accepted, 17031 bytes
@4000000069b200062e025243 delivery 5678: success: did_1+0+0/ message 39746 for user232@example.com is in the mailbox now
@4000000069b200d02036a8ab qmail-smtpd: 5679: mail from <user794@example.net> to <office@example.com> accepted, 17037 bytes
@4000000069b2019a239edfa3 delivery 5680: success: did_1+0+0/ message 39760 for user234@example.com is in the mailbox now
@4000000069b202630bb5227a rblsmtpd: 192.0.2.24 pid 5681: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.24
@4000000069b2032d0cdc4f3d delivery 5682: success: did_1+0+0/ message 39774 for user236@example.com is in the mailbox now
@4000000069b203f6267f9365 delivery 5683: success: did_1+0+0/ message 39781 for user237@example.com is in the mailbox now
@4000000069b204c016dee72e tcpserver: end 5684 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b2058a0dd45f10 delivery 5685: success: did_1+0+0/ message 39795 for user239@example.com is in the mailbox now
@4000000069b2065338c8c9ed tcpserver: end 5686 status 0; the connection of 198.51.100.100 was served to its end and closed
@4000000069b2071d38f4f711 rblsmtpd: 198.51.100.5 pid 5687: 451 http://zen.spamhaus.org/query?ip=198.51.100.5
@4000000069b207e61120f413 tcpserver: pid 5688 from 2001:db8:8b::a1e6 and a status of 8/40 at this moment of the day
@4000000069b208b02503f6a1 tcpserver: pid 5689 from 198.51.100.35 and a status of 9/40 at this moment of the day
@4000000069b2097a152a89d9 tcpserver: pid 5690 from 192.0.2.7 and a status of 10/40 at this moment of the day
@4000000069b20a433b562ffc tcpserver: end 5691 status 0; the connection of 198.51.100.29 was served to its end and closed
@4000000069b20b0d067e3ef5 rblsmtpd: 198.51.100.12 pid 5692: 451 http://zen.spamhaus.org/query?ip=198.51.100.12
@4000000069b20bd60ed91255 delivery 5693: success: did_1+0+0/ message 39851 for user247@example.com is in the mailbox now
@4000000069b20ca02e5f8630 tcpserver: end 5694 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069b20d6a22f6a817 delivery 5695: success: did_1+0+0/ message 39865 for user249@example.com is in the mailbox now
@4000000069b20e3316e2d767 qmail-smtpd: 5696: mail from <user811@example.net> to <office@example.com> accepted, 17088 bytes
@4000000069b20efd0aa2db71 tcpserver: pid 5697 from 192.0.2.3 and a status of 17/40 at this moment of the day
@4000000069b20fc60d3debc1 tcpserver: pid 5698 from 203.0.113.48 and a status of 18/40 at this moment of the day
@4000000069b2109012f67044 rblsmtpd: 203.0.113.213 pid 5699: 451 http://b.barracudacentral.org/query?ip=203.0.113.213
@4000000069b2115a3388e237 tcpserver: pid 5700 from 203.0.113.1 and a status of 20/40 at this moment of the day
@4000000069b2122310e08ae3 tcpserver: end 5701 status 0; the connection of 192.0.2.103 was served to its end and closed
@4000000069b212ed20ac0d05 tcpserver: end 5702 status 0; the connection of 192.0.2.65 was served to its end and closed
@4000000069b213b620c2374e qmail-smtpd: 5703: mail from <user818@example.net> to <office@example.com> accepted, 17109 bytes
@4000000069b214800a8fc613 rblsmtpd: 203.0.113.204 pid 5704: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.204
@4000000069b2154a122fe34d tcpserver: end 5705 status 0; the connection of 192.0.2.164 was served to its end and closed
@4000000069b216133609ef55 tcpserver: end 5706 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069b216dd01df84a6 delivery 5707: success: did_1+0+0/ message 39949 for user261@example.com is in the mailbox now
@4000000069b217a61b68c3a3 delivery 5708: success: did_1+0+0/ message 39956 for user262@example.com is in the mailbox now
@4000000069b218702fbc01b2 tcpserver: pid 5709 from 203.0.113.186 and a status of 29/40 at this moment of the day
@4000000069b2193a03304d53 tcpserver: end 5710 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069b21a030fd28311 tcpserver: end 5711 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b21acd0b0b3913 qmail-smtpd: 5712: mail from <user827@example.net> to <office@example.com> accepted, 17136 bytes
@4000000069b21b960c07c1d5 qmail-smtpd: 5713: mail from <user828@example.net> to <office@example.com> accepted, 17139 bytes
@4000000069b21c6027aea87e tcpserver: end 5714 status 0; the connection of 198.51.100.224 was served to its end and closed
@4000000069b21d2a373f50ff delivery 5715: success: did_1+0+0/ message 40005 for user269@example.com is in the mailbox now
@4000000069b21df31525d820 rblsmtpd: 203.0.113.89 pid 5716: 451 http://zen.spamhaus.org/query?ip=203.0.113.89
@4000000069b21ebd125edc55 tcpserver: pid 5717 from 198.51.100.166 and a status of 37/40 at this moment of the day
@4000000069b21f861d6bf55a rblsmtpd: 198.51.100.233 pid 5718: 451 http://zen.spamhaus.org/query?ip=198.51.100.233
@4000000069b220500e39fec3 delivery 5719: success: did_1+0+0/ message 40033 for user273@example.com is in the mailbox now
@4000000069b2211a0da2314c delivery 5720: success: did_1+0+0/ message 40040 for user274@example.com is in the mailbox now
@4000000069b221e307181da4 rblsmtpd: 198.51.100.148 pid 5721: 451 http://zen.spamhaus.org/query?ip=198.51.100.148
@4000000069b222ad2b036af3 qmail-smtpd: 5722: mail from <user837@example.net> to <office@example.com> accepted, 17166 bytes
@4000000069b22376135165d8 qmail-smtpd: 5723: mail from <user838@example.net> to <office@example.com> accepted, 17169 bytes
@4000000069b224400a6cc98c tcpserver: end 5724 status 0; the connection of 192.0.2.84 was served to its end and closed
@4000000069b2250a20c97067 tcpserver: pid 5725 from 192.0.2.61 and a status of 5/40 at this moment of the day
@4000000069b225d32ac16a64 delivery 5726: success: did_1+0+0/ message 40082 for user280@example.com is in the mailbox now
@4000000069b2269d1ef9b640 tcpserver: pid 5727 from 192.0.2.3 and a status of 7/40 at this moment of the day
@4000000069b22766008409ea qmail-smtpd: 5728: mail from <user843@example.net> to <office@example.com> accepted, 17184 bytes
@4000000069b228303a62d5a1 tcpserver: end 5729 status 0; the connection of 192.0.2.216 was served to its end and closed
@4000000069b228fa085f505a tcpserver: end 5730 status 0; the connection of 198.51.100.29 was served to its end and closed
@4000000069b229c300f377a1 tcpserver: end 5731 status 0; the connection of 203.0.113.109 was served to its end and closed
@4000000069b22a8d24030ce1 delivery 5732: success: did_1+0+0/ message 40124 for user286@example.com is in the mailbox now
@4000000069b22b5607e00c74 tcpserver: end 5733 status 0; the connection of 192.0.2.213 was served to its end and closed
@4000000069b22c202ed59dc9 rblsmtpd: 198.51.100.13 pid 5734: 451 http://zen.spamhaus.org/query?ip=198.51.100.13
@4000000069b22cea08719fe6 tcpserver: end 5735 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b22db30fae1689 rblsmtpd: 198.51.100.8 pid 5736: 451 http://zen.spamhaus.org/query?ip=198.51.100.8
@4000000069b22e7d207cbc75 rblsmtpd: 198.51.100.4 pid 5737: 451 http://bl.spamcop.net/query?ip=198.51.100.4
@4000000069b22f46233a6b30 tcpserver: end 5738 status 0; the connection of 203.0.113.34 was served to its end and closed
@4000000069b2301024f1343c tcpserver: end 5739 status 0; the connection of 192.0.2.12 was served to its end and closed
@4000000069b230da1caddc0f qmail-smtpd: 5740: mail from <user855@example.net> to <office@example.com> accepted, 17220 bytes
@4000000069b231a335c876fc tcpserver: pid 5741 from 203.0.113.131 and a status of 21/40 at this moment of the day
@4000000069b2326d190d480b tcpserver: end 5742 status 0; the connection of 203.0.113.62 was served to its end and closed
@4000000069b2333613af6b36 tcpserver: end 5743 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069b23400174d4efa rblsmtpd: 192.0.2.95 pid 5744: 451 http://b.barracudacentral.org/query?ip=192.0.2.95
@4000000069b234ca1b4f085c tcpserver: pid 5745 from 192.0.2.1 and a status of 25/40 at this moment of the day
@4000000069b23593080097b0 rblsmtpd: 198.51.100.1 pid 5746: 451 http://bl.spamcop.net/query?ip=198.51.100.1
@4000000069b2365d0a615c25 delivery 5747: success: did_1+0+0/ message 40229 for user301@example.com is in the mailbox now
@4000000069b237260a054628 tcpserver: pid 5748 from 203.0.113.1 and a status of 28/40 at this moment of the day
@4000000069b237f028ccd605 qmail-smtpd: 5749: mail from <user864@example.net> to <office@example.com> accepted, 17247 bytes
@4000000069b238ba01f6c937 delivery 5750: success: did_1+0+0/ message 40250 for user304@example.com is in the mailbox now
@4000000069b2398333b5695c tcpserver: pid 5751 from 198.51.100.1 and a status of 31/40 at this moment of the day
@4000000069b23a4d24dd2034 tcpserver: pid 5752 from 203.0.113.1 and a status of 32/40 at this moment of the day
@4000000069b23b1610f4c300 qmail-smtpd: 5753: mail from <user868@example.net> to <office@example.com> accepted, 17259 bytes
@4000000069b23be029ffe265 delivery 5754: success: did_1+0+0/ message 40278 for user308@example.com is in the mailbox now
@4000000069b23caa0bd3d6b9 tcpserver: end 5755 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069b23d732590cca6 qmail-smtpd: 5756: mail from <user871@example.net> to <office@example.com> accepted, 17268 bytes
@4000000069b23e3d2eb5d739 qmail-smtpd: 5757: mail from <user872@example.net> to <office@example.com> accepted, 17271 bytes
@4000000069b23f06238394a9 rblsmtpd: 192.0.2.1 pid 5758: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b23fd02f926d75 rblsmtpd: 2001:db8:d6::6538 pid 5759: 451 http://zen.spamhaus.org/query?ip=2001:db8:d6::6538
@4000000069b2409a04b8ce3f delivery 5760: success: did_1+0+0/ message 40320 for user314@example.com is in the mailbox now
@4000000069b2416329ef7c22 tcpserver: pid 5761 from 2001:db8:d7::91ae and a status of 1/40 at this moment of the day
@4000000069b2422d1e6452aa tcpserver: end 5762 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b242f632b882f2 delivery 5763: success: did_1+0+0/ message 40341 for user317@example.com is in the mailbox now
@4000000069b243c0202b3984 rblsmtpd: 198.51.100.1 pid 5764: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b2448a20a26f08 tcpserver: pid 5765 from 192.0.2.3 and a status of 5/40 at this moment of the day
@4000000069b2455329007244 qmail-smtpd: 5766: mail from <user881@example.net> to <office@example.com> accepted, 17298 bytes
@4000000069b2461d022ed8d2 tcpserver: end 5767 status 0; the connection of 198.51.100.159 was served to its end and closed
@4000000069b246e60d4e432e tcpserver: end 5768 status 0; the connection of 203.0.113.57 was served to its end and closed
@4000000069b247b0285e6791 qmail-smtpd: 5769: mail from <user884@example.net> to <office@example.com> accepted, 17307 bytes
@4000000069b2487a0e9db571 rblsmtpd: 203.0.113.195 pid 5770: 451 http://bl.spamcop.net/query?ip=203.0.113.195
@4000000069b249430cb63da1 tcpserver: pid 5771 from 203.0.113.4 and a status of 11/40 at this moment of the day
@4000000069b24a0d046179e6 tcpserver: pid 5772 from 198.51.100.50 and a status of 12/40 at this moment of the day
@4000000069b24ad617041cb8 qmail-smtpd: 5773: mail from <user888@example.net> to <office@example.com> accepted, 17319 bytes
@4000000069b24ba029e2e139 delivery 5774: success: did_1+0+0/ message 40418 for user328@example.com is in the mailbox now
@4000000069b24c6a33d5aeaa tcpserver: end 5775 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069b24d3305b88445 tcpserver: pid 5776 from 192.0.2.176 and a status of 16/40 at this moment of the day
@4000000069b24dfd31159885 tcpserver: end 5777 status 0; the connection of 198.51.100.96 was served to its end and closed
@4000000069b24ec632da0371 qmail-smtpd: 5778: mail from <user893@example.net> to <office@example.com> accepted, 17334 bytes
@4000000069b24f90126ce495 tcpserver: end 5779 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b2505a38cf9fa0 delivery 5780: success: did_1+0+0/ message 40460 for user334@example.com is in the mailbox now
@4000000069b251230a00e27d delivery 5781: success: did_1+0+0/ message 40467 for user335@example.com is in the mailbox now
@4000000069b251ed048b3a30 rblsmtpd: 198.51.100.14 pid 5782: 451 http://zen.spamhaus.org/query?ip=198.51.100.14
@4000000069b252b62745b070 tcpserver: end 5783 status 0; the connection of 203.0.113.124 was served to its end and closed
@4000000069b253802552f9dc qmail-smtpd: 5784: mail from <user899@example.net> to <office@example.com> accepted, 17352 bytes
@4000000069b2544a2f199a82 tcpserver: end 5785 status 0; the connection of 203.0.113.40 was served to its end and closed
@4000000069b255131761e921 qmail-smtpd: 5786: mail from <user901@example.net> to <office@example.com> accepted, 17358 bytes
@4000000069b255dd22928ebb tcpserver: pid 5787 from 198.51.100.1 and a status of 27/40 at this moment of the day
@4000000069b256a625072874 tcpserver: pid 5788 from 203.0.113.209 and a status of 28/40 at this moment of the day
@4000000069b257702b6de538 tcpserver: pid 5789 from 192.0.2.1 and a status of 29/40 at this moment of the day
@4000000069b2583a32e45c00 qmail-smtpd: 5790: mail from <user905@example.net> to <office@example.com> accepted, 17370 bytes
@4000000069b25903232221ac rblsmtpd: 192.0.2.1 pid 5791: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b259cd33f5f0e0 tcpserver: pid 5792 from 198.51.100.42 and a status of 32/40 at this moment of the day
@4000000069b25a961a1db094 delivery 5793: success: did_1+0+0/ message 40551 for user347@example.com is in the mailbox now
@4000000069b25b60267a55ca tcpserver: pid 5794 from 2001:db8:8b::a1e6 and a status of 34/40 at this moment of the day
@4000000069b25c2a0c01a06e tcpserver: end 5795 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b25cf30bbe0f98 rblsmtpd: 198.51.100.138 pid 5796: 451 http://zen.spamhaus.org/query?ip=198.51.100.138
@4000000069b25dbd1605deca delivery 5797: success: did_1+0+0/ message 40579 for user351@example.com is in the mailbox now
@4000000069b25e8625aecc96 delivery 5798: success: did_1+0+0/ message 40586 for user352@example.com is in the mailbox now
@4000000069b25f5017363719 qmail-smtpd: 5799: mail from <user914@example.net> to <office@example.com> accepted, 17397 bytes
@4000000069b2601a1d8fe9fe rblsmtpd: 192.0.2.122 pid 5800: 451 http://bl.spamcop.net/query?ip=192.0.2.122
@4000000069b260e32dd15e0f qmail-smtpd: 5801: mail from <user916@example.net> to <office@example.com> accepted, 17403 bytes
@4000000069b261ad3b6113ee tcpserver: end 5802 status 0; the connection of 198.51.100.190 was served to its end and closed
@4000000069b262761b4e3735 tcpserver: end 5803 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b2634025c79ec0 tcpserver: pid 5804 from 192.0.2.82 and a status of 4/40 at this moment of the day
@4000000069b2640a10996651 tcpserver: end 5805 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b264d32d6f7521 tcpserver: pid 5806 from 198.51.100.139 and a status of 6/40 at this moment of the day
@4000000069b2659d2cbdccb0 qmail-smtpd: 5807: mail from <user922@example.net> to <office@example.com> accepted, 17421 bytes
@4000000069b26666127ad370 rblsmtpd: 192.0.2.1 pid 5808: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b2673026d7f788 delivery 5809: success: did_1+0+0/ message 40663 for user363@example.com is in the mailbox now
@4000000069b267fa2e2ce41d tcpserver: end 5810 status 0; the connection of 192.0.2.8 was served to its end and closed
@4000000069b268c3002eafce tcpserver: end 5811 status 0; the connection of 203.0.113.35 was served to its end and closed
@4000000069b2698d1e0f0c7d tcpserver: end 5812 status 0; the connection of 192.0.2.42 was served to its end and closed
@4000000069b26a562d582ed5 qmail-smtpd: 5813: mail from <user928@example.net> to <office@example.com> accepted, 17439 bytes
@4000000069b26b2001dee7a2 rblsmtpd: 2001:db8:af::746f pid 5814: 451 http://bl.spamcop.net/query?ip=2001:db8:af::746f
@4000000069b26bea21baf4ca tcpserver: pid 5815 from 198.51.100.18 and a status of 15/40 at this moment of the day
@4000000069b26cb30e38fe12 tcpserver: pid 5816 from 192.0.2.101 and a status of 16/40 at this moment of the day
@4000000069b26d7d0a940d0d qmail-smtpd: 5817: mail from <user932@example.net> to <office@example.com> accepted, 17451 bytes
@4000000069b26e46217eb20d qmail-smtpd: 5818: mail from <user933@example.net> to <office@example.com> accepted, 17454 bytes
@4000000069b26f101f7e2b8b delivery 5819: success: did_1+0+0/ message 40733 for user373@example.com is in the mailbox now
@4000000069b26fda10368ab1 tcpserver: pid 5820 from 192.0.2.60 and a status of 20/40 at this moment of the day
@4000000069b270a3169000f2 tcpserver: end 5821 status 0; the connection of 192.0.2.53 was served to its end and closed
@4000000069b2716d11c3e0f3 tcpserver: pid 5822 from 198.51.100.5 and a status of 22/40 at this moment of the day
@4000000069b272362a533a14 tcpserver: end 5823 status 0; the connection of 203.0.113.161 was served to its end and closed
@4000000069b2730019526559 tcpserver: end 5824 status 0; the connection of 198.51.100.169 was served to its end and closed
@4000000069b273ca146e60d5 delivery 5825: success: did_1+0+0/ message 40775 for user379@example.com is in the mailbox now
@4000000069b2749336c3b6d5 rblsmtpd: 203.0.113.162 pid 5826: 451 http://zen.spamhaus.org/query?ip=203.0.113.162
@4000000069b2755d37a30261 tcpserver: pid 5827 from 203.0.113.1 and a status of 27/40 at this moment of the day
@4000000069b2762601ac1f8c tcpserver: end 5828 status 0; the connection of 198.51.100.120 was served to its end and closed
@4000000069b276f00b074192 rblsmtpd: 2001:db8:8b::a1e6 pid 5829: 451 http://bl.spamcop.net/query?ip=2001:db8:8b::a1e6
@4000000069b277ba12edeed4 tcpserver: pid 5830 from 203.0.113.26 and a status of 30/40 at this moment of the day
@4000000069b278831735e4e9 qmail-smtpd: 5831: mail from <user946@example.net> to <office@example.com> accepted, 17493 bytes
@4000000069b2794d2d32f713 tcpserver: pid 5832 from 203.0.113.109 and a status of 32/40 at this moment of the day
@4000000069b27a16103b7c06 rblsmtpd: 192.0.2.1 pid 5833: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b27ae0355ef792 qmail-smtpd: 5834: mail from <user949@example.net> to <office@example.com> accepted, 17502 bytes
@4000000069b27baa05069ed5 delivery 5835: success: did_1+0+0/ message 40845 for user0@example.com is in the mailbox now
@4000000069b27c73011c0810 delivery 5836: success: did_1+0+0/ message 40852 for user1@example.com is in the mailbox now
@4000000069b27d3d2217e12e qmail-smtpd: 5837: mail from <user952@example.net> to <office@example.com> accepted, 17511 bytes
@4000000069b27e060155d9be qmail-smtpd: 5838: mail from <user953@example.net> to <office@example.com> accepted, 17514 bytes
@4000000069b27ed001387e4c delivery 5839: success: did_1+0+0/ message 40873 for user4@example.com is in the mailbox now
@4000000069b27f9a0f44d465 delivery 5840: success: did_1+0+0/ message 40880 for user5@example.com is in the mailbox now
@4000000069b280632dcc57ef delivery 5841: success: did_1+0+0/ message 40887 for user6@example.com is in the mailbox now
@4000000069b2812d265529c9 delivery 5842: success: did_1+0+0/ message 40894 for user7@example.com is in the mailbox now
@4000000069b281f627de223b tcpserver: end 5843 status 0; the connection of 198.51.100.99 was served to its end and closed
@4000000069b282c00f2e622e rblsmtpd: 203.0.113.3 pid 5844: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069b2838a20df06db rblsmtpd: 192.0.2.24 pid 5845: 451 http://zen.spamhaus.org/query?ip=192.0.2.24
@4000000069b28453339b2e33 qmail-smtpd: 5846: mail from <user961@example.net> to <office@example.com> accepted, 17538 bytes
@4000000069b2851d2a4d39a2 qmail-smtpd: 5847: mail from <user962@example.net> to <office@example.com> accepted, 17541 bytes
@4000000069b285e6328bc458 delivery 5848: success: did_1+0+0/ message 40936 for user13@example.com is in the mailbox now
@4000000069b286b02940e7d6 qmail-smtpd: 5849: mail from <user964@example.net> to <office@example.com> accepted, 17547 bytes
@4000000069b2877a10c6edfc qmail-smtpd: 5850: mail from <user965@example.net> to <office@example.com> accepted, 17550 bytes
@4000000069b28843121c9323 tcpserver: pid 5851 from 203.0.113.5 and a status of 11/40 at this moment of the day
@4000000069b2890d201af1e9 rblsmtpd: 203.0.113.68 pid 5852: 451 http://zen.spamhaus.org/query?ip=203.0.113.68
@4000000069b289d62ceeb1c3 delivery 5853: success: did_1+0+0/ message 40971 for user18@example.com is in the mailbox now
@4000000069b28aa019b18186 tcpserver: end 5854 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069b28b6a1941923a tcpserver: end 5855 status 0; the connection of 192.0.2.189 was served to its end and closed
@4000000069b28c3333005f5d qmail-smtpd: 5856: mail from <user971@example.net> to <office@example.com> accepted, 17568 bytes
@4000000069b28cfd0cbbbfd0 rblsmtpd: 198.51.100.28 pid 5857: 451 http://zen.spamhaus.org/query?ip=198.51.100.28
@4000000069b28dc629b5c999 delivery 5858: success: did_1+0+0/ message 41006 for user23@example.com is in the mailbox now
@4000000069b28e9032e1ebd6 tcpserver: end 5859 status 0; the connection of 198.51.100.189 was served to its end and closed
@4000000069b28f5a01109cff tcpserver: end 5860 status 0; the connection of 198.51.100.67 was served to its end and closed
@4000000069b29023316d3dee tcpserver: pid 5861 from 192.0.2.207 and a status of 21/40 at this moment of the day
@4000000069b290ed1f38c5db tcpserver: pid 5862 from 198.51.100.2 and a status of 22/40 at this moment of the day
@4000000069b291b62775991d rblsmtpd: 198.51.100.39 pid 5863: 451 http://zen.spamhaus.org/query?ip=198.51.100.39
@4000000069b292801ad059c6 qmail-smtpd: 5864: mail from <user2@example.net> to <office@example.com> accepted, 17592 bytes
@4000000069b2934a0e97f72e tcpserver: pid 5865 from 192.0.2.1 and a status of 25/40 at this moment of the day
@4000000069b29413198256c2 tcpserver: pid 5866 from 192.0.2.2 and a status of 26/40 at this moment of the day
@4000000069b294dd32469199 delivery 5867: success: did_1+0+0/ message 41069 for user32@example.com is in the mailbox now
@4000000069b295a61f7bcc82 tcpserver: end 5868 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b2967037b8a466 delivery 5869: success: did_1+0+0/ message 41083 for user34@example.com is in the mailbox now
@4000000069b2973a15649b02 delivery 5870: success: did_1+0+0/ message 41090 for user35@example.com is in the mailbox now
@4000000069b298031994c8fa qmail-smtpd: 5871: mail from <user9@example.net> to <office@example.com> accepted, 17613 bytes
@4000000069b298cd2b4a3e30 rblsmtpd: 192.0.2.2 pid 5872: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069b2999630afd17e rblsmtpd: 192.0.2.159 pid 5873: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.159
@4000000069b29a60350712f8 tcpserver: pid 5874 from 192.0.2.23 and a status of 34/40 at this moment of the day
@4000000069b29b2a29c30e98 tcpserver: pid 5875 from 192.0.2.98 and a status of 35/40 at this moment of the day
@4000000069b29bf310992356 tcpserver: pid 5876 from 198.51.100.1 and a status of 36/40 at this moment of the day
@4000000069b29cbd395c9cce rblsmtpd: 203.0.113.19 pid 5877: 451 http://zen.spamhaus.org/query?ip=203.0.113.19
@4000000069b29d8603da20a8 tcpserver: pid 5878 from 192.0.2.1 and a status of 38/40 at this moment of the day
@4000000069b29e502e40b140 tcpserver: pid 5879 from 198.51.100.9 and a status of 39/40 at this moment of the day
@4000000069b29f1a1adbf8d6 tcpserver: pid 5880 from 203.0.113.66 and a status of 0/40 at this moment of the day
@4000000069b29fe32003382e rblsmtpd: 192.0.2.1 pid 5881: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b2a0ad2f9a1529 qmail-smtpd: 5882: mail from <user20@example.net> to <office@example.com> accepted, 17646 bytes
@4000000069b2a176159dea55 tcpserver: end 5883 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b2a24015a4ba81 qmail-smtpd: 5884: mail from <user22@example.net> to <office@example.com> accepted, 17652 bytes
@4000000069b2a30a08ac6c98 rblsmtpd: 203.0.113.26 pid 5885: 451 http://zen.spamhaus.org/query?ip=203.0.113.26
@4000000069b2a3d33696209f tcpserver: pid 5886 from 192.0.2.155 and a status of 6/40 at this moment of the day
@4000000069b2a49d18ab87b2 qmail-smtpd: 5887: mail from <user25@example.net> to <office@example.com> accepted, 17661 bytes
@4000000069b2a5660e1cb182 tcpserver: pid 5888 from 198.51.100.1 and a status of 8/40 at this moment of the day
@4000000069b2a63000dde19d tcpserver: end 5889 status 0; the connection of 192.0.2.75 was served to its end and closed
@4000000069b2a6fa3741bdef qmail-smtpd: 5890: mail from <user28@example.net> to <office@example.com> accepted, 17670 bytes
@4000000069b2a7c32ef3a774 tcpserver: pid 5891 from 203.0.113.26 and a status of 11/40 at this moment of the day
@4000000069b2a88d2623c39b tcpserver: pid 5892 from 192.0.2.16 and a status of 12/40 at this moment of the day
@4000000069b2a9560e74517f qmail-smtpd: 5893: mail from <user31@example.net> to <office@example.com> accepted, 17679 bytes
@4000000069b2aa202b9cedeb tcpserver: pid 5894 from 203.0.113.58 and a status of 14/40 at this moment of the day
@4000000069b2aaea02259dae qmail-smtpd: 5895: mail from <user33@example.net> to <office@example.com> accepted, 17685 bytes
@4000000069b2abb326dcd790 delivery 5896: success: did_1+0+0/ message 41272 for user61@example.com is in the mailbox now
@4000000069b2ac7d16a84b84 rblsmtpd: 192.0.2.75 pid 5897: 451 http://zen.spamhaus.org/query?ip=192.0.2.75
@4000000069b2ad460e6db86f delivery 5898: success: did_1+0+0/ message 41286 for user63@example.com is in the mailbox now
@4000000069b2ae1005d2a278 tcpserver: end 5899 status 0; the connection of 198.51.100.33 was served to its end and closed
@4000000069b2aeda0d62ea9d delivery 5900: success: did_1+0+0/ message 41300 for user65@example.com is in the mailbox now
@4000000069b2afa321b7e272 qmail-smtpd: 5901: mail from <user39@example.net> to <office@example.com> accepted, 17703 bytes
@4000000069b2b06d07a8c4a5 qmail-smtpd: 5902: mail from <user40@example.net> to <office@example.com> accepted, 17706 bytes
@4000000069b2b13635ea7de0 delivery 5903: success: did_1+0+0/ message 41321 for user68@example.com is in the mailbox now
@4000000069b2b2002244d07b qmail-smtpd: 5904: mail from <user42@example.net> to <office@example.com> accepted, 17712 bytes
@4000000069b2b2ca27d8be47 tcpserver: pid 5905 from 192.0.2.77 and a status of 25/40 at this moment of the day
@4000000069b2b39325fe2a44 tcpserver: end 5906 status 0; the connection of 192.0.2.53 was served to its end and closed
@4000000069b2b45d21a8390b delivery 5907: success: did_1+0+0/ message 41349 for user72@example.com is in the mailbox now
@4000000069b2b5262c729b7b rblsmtpd: 192.0.2.95 pid 5908: 451 http://bl.spamcop.net/query?ip=192.0.2.95
@4000000069b2b5f00df1a05e tcpserver: pid 5909 from 203.0.113.140 and a status of 29/40 at this moment of the day
@4000000069b2b6ba3031a56b qmail-smtpd: 5910: mail from <user48@example.net> to <office@example.com> accepted, 17730 bytes
@4000000069b2b7831987d75f qmail-smtpd: 5911: mail from <user49@example.net> to <office@example.com> accepted, 17733 bytes
@4000000069b2b84d1e126310 tcpserver: end 5912 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069b2b916305e3a29 tcpserver: end 5913 status 0; the connection of 198.51.100.109 was served to its end and closed
@4000000069b2b9e010505d47 tcpserver: end 5914 status 0; the connection of 198.51.100.71 was served to its end and closed
@4000000069b2baaa0ba29bb4 rblsmtpd: 203.0.113.191 pid 5915: 451 http://zen.spamhaus.org/query?ip=203.0.113.191
@4000000069b2bb733b81b7ee delivery 5916: success: did_1+0+0/ message 41412 for user81@example.com is in the mailbox now
@4000000069b2bc3d38bb5f8e delivery 5917: success: did_1+0+0/ message 41419 for user82@example.com is in the mailbox now
@4000000069b2bd0627e75e5a tcpserver: pid 5918 from 203.0.113.7 and a status of 38/40 at this moment of the day
@4000000069b2bdd001c4db83 rblsmtpd: 192.0.2.158 pid 5919: 451 http://b.barracudacentral.org/query?ip=192.0.2.158
@4000000069b2be9a35cb4dbb delivery 5920: success: did_1+0+0/ message 41440 for user85@example.com is in the mailbox now
@4000000069b2bf633b30ba0b tcpserver: pid 5921 from 198.51.100.20 and a status of 1/40 at this moment of the day
@4000000069b2c02d0e7c590f delivery 5922: success: did_1+0+0/ message 41454 for user87@example.com is in the mailbox now
@4000000069b2c0f6054382fe tcpserver: end 5923 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069b2c1c03523e1ab rblsmtpd: 192.0.2.2 pid 5924: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069b2c28a0c9a4807 tcpserver: pid 5925 from 198.51.100.1 and a status of 5/40 at this moment of the day
@4000000069b2c3530800e91d rblsmtpd: 192.0.2.45 pid 5926: 451 http://zen.spamhaus.org/query?ip=192.0.2.45
@4000000069b2c41d16b9486e rblsmtpd: 2001:db8:2b::b39a pid 5927: 451 http://bl.spamcop.net/query?ip=2001:db8:2b::b39a
@4000000069b2c4e612c85910 tcpserver: pid 5928 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069b2c5b0157b0286 tcpserver: end 5929 status 0; the connection of 2001:db8:ca::2c94 was served to its end and closed
@4000000069b2c67a12ea86f5 tcpserver: end 5930 status 0; the connection of 192.0.2.99 was served to its end and closed
@4000000069b2c74335706100 qmail-smtpd: 5931: mail from <user69@example.net> to <office@example.com> accepted, 17793 bytes
@4000000069b2c80d0e78a25c qmail-smtpd: 5932: mail from <user70@example.net> to <office@example.com> accepted, 17796 bytes
@4000000069b2c8d61748f5c8 delivery 5933: success: did_1+0+0/ message 41531 for user98@example.com is in the mailbox now
@4000000069b2c9a009ea9cf5 tcpserver: end 5934 status 0; the connection of 198.51.100.81 was served to its end and closed
@4000000069b2ca6a1f2520e9 qmail-smtpd: 5935: mail from <user73@example.net> to <office@example.com> accepted, 17805 bytes
@4000000069b2cb333a3ed6f6 tcpserver: end 5936 status 0; the connection of 198.51.100.149 was served to its end and closed
@4000000069b2cbfd06fedf40 qmail-smtpd: 5937: mail from <user75@example.net> to <office@example.com> accepted, 17811 bytes
@4000000069b2ccc63992209b rblsmtpd: 198.51.100.184 pid 5938: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.184
@4000000069b2cd90269d2915 tcpserver: pid 5939 from 203.0.113.47 and a status of 19/40 at this moment of the day
@4000000069b2ce5a0af3dc5d delivery 5940: success: did_1+0+0/ message 41580 for user105@example.com is in the mailbox now
@4000000069b2cf2315eb455b qmail-smtpd: 5941: mail from <user79@example.net> to <office@example.com> accepted, 17823 bytes
@4000000069b2cfed1516c868 qmail-smtpd: 5942: mail from <user80@example.net> to <office@example.com> accepted, 17826 bytes
@4000000069b2d0b610d85b7b tcpserver: end 5943 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b2d180278d0605 tcpserver: pid 5944 from 203.0.113.1 and a status of 24/40 at this moment of the day
@4000000069b2d24a1a3aac13 delivery 5945: success: did_1+0+0/ message 41615 for user110@example.com is in the mailbox now
@4000000069b2d3130e0ab3e1 tcpserver: end 5946 status 0; the connection of 192.0.2.109 was served to its end and closed
@4000000069b2d3dd36d5e616 delivery 5947: success: did_1+0+0/ message 41629 for user112@example.com is in the mailbox now
@4000000069b2d4a619cfc242 tcpserver: pid 5948 from 203.0.113.72 and a status of 28/40 at this moment of the day
@4000000069b2d5701fc85c55 tcpserver: pid 5949 from 198.51.100.32 and a status of 29/40 at this moment of the day
@4000000069b2d63a06d06bba tcpserver: pid 5950 from 203.0.113.21 and a status of 30/40 at this moment of the day
@4000000069b2d703354d5003 tcpserver: end 5951 status 0; the connection of 203.0.113.48 was served to its end and closed
@4000000069b2d7cd2ff9b2f7 delivery 5952: success: did_1+0+0/ message 41664 for user117@example.com is in the mailbox now
@4000000069b2d8960a65b501 tcpserver: end 5953 status 0; the connection of 203.0.113.22 was served to its end and closed
@4000000069b2d9600bddc0c6 tcpserver: end 5954 status 0; the connection of 198.51.100.29 was served to its end and closed
@4000000069b2da2a0ea95c5e qmail-smtpd: 5955: mail from <user93@example.net> to <office@example.com> accepted, 17865 bytes
@4000000069b2daf3388fcf12 delivery 5956: success: did_1+0+0/ message 41692 for user121@example.com is in the mailbox now
@4000000069b2dbbd10bdb14b rblsmtpd: 198.51.100.1 pid 5957: 451 http://bl.spamcop.net/query?ip=198.51.100.1
@4000000069b2dc863a01bcd9 tcpserver: end 5958 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b2dd5015f80ace qmail-smtpd: 5959: mail from <user97@example.net> to <office@example.com> accepted, 17877 bytes
@4000000069b2de1a0928c953 tcpserver: end 5960 status 0; the connection of 198.51.100.60 was served to its end and closed
@4000000069b2dee318860779 rblsmtpd: 203.0.113.105 pid 5961: 451 http://ix.dnsbl.manitu.net/query?ip=203.0.113.105
@4000000069b2dfad2241ebae rblsmtpd: 192.0.2.13 pid 5962: 451 http://zen.spamhaus.org/query?ip=192.0.2.13
@4000000069b2e07624e6a0c6 qmail-smtpd: 5963: mail from <user101@example.net> to <office@example.com> accepted, 17889 bytes
@4000000069b2e140289970b4 tcpserver: end 5964 status 0; the connection of 198.51.100.12 was served to its end and closed
@4000000069b2e20a1648f3c9 rblsmtpd: 192.0.2.1 pid 5965: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b2e2d33a1d82b5 tcpserver: end 5966 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b2e39d1d15f406 tcpserver: pid 5967 from 198.51.100.1 and a status of 7/40 at this moment of the day
@4000000069b2e466165fe943 delivery 5968: success: did_1+0+0/ message 41776 for user133@example.com is in the mailbox now
@4000000069b2e53012f18c94 delivery 5969: success: did_1+0+0/ message 41783 for user134@example.com is in the mailbox now
@4000000069b2e5fa359516e8 tcpserver: end 5970 status 0; the connection of 192.0.2.46 was served to its end and closed
@4000000069b2e6c3207d377d tcpserver: pid 5971 from 203.0.113.6 and a status of 11/40 at this moment of the day
@4000000069b2e78d0c4f8c4c delivery 5972: success: did_1+0+0/ message 41804 for user137@example.com is in the mailbox now
@4000000069b2e8560e23daf9 tcpserver: end 5973 status 0; the connection of 198.51.100.52 was served to its end and closed
@4000000069b2e9201e271f1d delivery 5974: success: did_1+0+0/ message 41818 for user139@example.com is in the mailbox now
@4000000069b2e9ea36f1f557 tcpserver: end 5975 status 0; the connection of 198.51.100.36 was served to its end and closed
@4000000069b2eab31b3fcd58 tcpserver: pid 5976 from 198.51.100.73 and a status of 16/40 at this moment of the day
@4000000069b2eb7d36852f25 tcpserver: end 5977 status 0; the connection of 198.51.100.39 was served to its end and closed
@4000000069b2ec4616bf6eaf tcpserver: end 5978 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b2ed10018c2aed rblsmtpd: 203.0.113.1 pid 5979: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b2edda17273f35 delivery 5980: success: did_1+0+0/ message 41860 for user145@example.com is in the mailbox now
@4000000069b2eea3081ac156 tcpserver: pid 5981 from 198.51.100.2 and a status of 21/40 at this moment of the day
@4000000069b2ef6d14d6a7af tcpserver: end 5982 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069b2f036074eb959 tcpserver: pid 5983 from 192.0.2.36 and a status of 23/40 at this moment of the day
@4000000069b2f10013fbae5d tcpserver: end 5984 status 0; the connection of 198.51.100.59 was served to its end and closed
@4000000069b2f1ca189931c5 delivery 5985: success: did_1+0+0/ message 41895 for user150@example.com is in the mailbox now
@4000000069b2f29303c2c8e1 tcpserver: pid 5986 from 198.51.100.2 and a status of 26/40 at this moment of the day
@4000000069b2f35d04fea4b9 tcpserver: pid 5987 from 198.51.100.28 and a status of 27/40 at this moment of the day
@4000000069b2f426341e102a delivery 5988: success: did_1+0+0/ message 41916 for user153@example.com is in the mailbox now
@4000000069b2f4f015f93b7b tcpserver: end 5989 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069b2f5ba158d096a delivery 5990: success: did_1+0+0/ message 41930 for user155@example.com is in the mailbox now
@4000000069b2f68336deec4b tcpserver: end 5991 status 0; the connection of 192.0.2.47 was served to its end and closed
@4000000069b2f74d02dd64a0 qmail-smtpd: 5992: mail from <user130@example.net> to <office@example.com> accepted, 17976 bytes
@4000000069b2f8162c5c67fb tcpserver: pid 5993 from 192.0.2.34 and a status of 33/40 at this moment of the day
@4000000069b2f8e001ac5880 delivery 5994: success: did_1+0+0/ message 41958 for user159@example.com is in the mailbox now
@4000000069b2f9aa15080909 qmail-smtpd: 5995: mail from <user133@example.net> to <office@example.com> accepted, 17985 bytes
@4000000069b2fa7319eeb51c rblsmtpd: 203.0.113.113 pid 5996: 451 http://zen.spamhaus.org/query?ip=203.0.113.113
@4000000069b2fb3d013ec20c tcpserver: pid 5997 from 203.0.113.113 and a status of 37/40 at this moment of the day
@4000000069b2fc0621cc2e1d tcpserver: pid 5998 from 203.0.113.38 and a status of 38/40 at this moment of the day
@4000000069b2fcd010c5fa72 delivery 5999: success: did_1+0+0/ message 41993 for user164@example.com is in the mailbox now
@4000000069b2fd9a28b74da5 delivery 6000: success: did_1+0+0/ message 42000 for user165@example.com is in the mailbox now
@4000000069b2fe6334fd9390 rblsmtpd: 203.0.113.149 pid 6001: 451 http://zen.spamhaus.org/query?ip=203.0.113.149
@4000000069b2ff2d1ca67bcc delivery 6002: success: did_1+0+0/ message 42014 for user167@example.com is in the mailbox now
@4000000069b2fff61279363b rblsmtpd: 192.0.2.1 pid 6003: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b300c0326e9123 qmail-smtpd: 6004: mail from <user142@example.net> to <office@example.com> accepted, 18012 bytes
@4000000069b3018a3116e386 tcpserver: end 6005 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b302530b0fd7bf tcpserver: end 6006 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b3031d39cadc57 tcpserver: pid 6007 from 192.0.2.7 and a status of 7/40 at this moment of the day
@4000000069b303e62cae982b tcpserver: end 6008 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b304b02772a6c6 delivery 6009: success: did_1+0+0/ message 42063 for user174@example.com is in the mailbox now
@4000000069b3057a1732116a delivery 6010: success: did_1+0+0/ message 42070 for user175@example.com is in the mailbox now
@4000000069b306430bad7b4a tcpserver: pid 6011 from 192.0.2.20 and a status of 11/40 at this moment of the day
@4000000069b3070d0f4bcd28 rblsmtpd: 192.0.2.2 pid 6012: 451 http://bl.spamcop.net/query?ip=192.0.2.2
@4000000069b307d628eb6a68 rblsmtpd: 192.0.2.112 pid 6013: 451 http://b.barracudacentral.org/query?ip=192.0.2.112
@4000000069b308a03609b3f8 rblsmtpd: 192.0.2.1 pid 6014: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b3096a0120ef0b tcpserver: pid 6015 from 203.0.113.97 and a status of 15/40 at this moment of the day
@4000000069b30a3305806364 delivery 6016: success: did_1+0+0/ message 42112 for user181@example.com is in the mailbox now
@4000000069b30afd086232a9 qmail-smtpd: 6017: mail from <user155@example.net> to <office@example.com> accepted, 18051 bytes
@4000000069b30bc60dfe9ff9 rblsmtpd: 192.0.2.23 pid 6018: 451 http://psbl.surriel.com/query?ip=192.0.2.23
@4000000069b30c90246b7df5 delivery 6019: success: did_1+0+0/ message 42133 for user184@example.com is in the mailbox now
@4000000069b30d5a1bdd6cb0 qmail-smtpd: 6020: mail from <user158@example.net> to <office@example.com> accepted, 18060 bytes
@4000000069b30e231e925424 qmail-smtpd: 6021: mail from <user159@example.net> to <office@example.com> accepted, 18063 bytes
@4000000069b30eed009dbfff qmail-smtpd: 6022: mail from <user160@example.net> to <office@example.com> accepted, 18066 bytes
@4000000069b30fb613d52916 delivery 6023: success: did_1+0+0/ message 42161 for user188@example.com is in the mailbox now
@4000000069b31080042790b5 tcpserver: pid 6024 from 198.51.100.151 and a status of 24/40 at this moment of the day
@4000000069b3114a1c5f2c8b tcpserver: end 6025 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b31213302bab8c rblsmtpd: 2001:db8:af::5a pid 6026: 451 http://zen.spamhaus.org/query?ip=2001:db8:af::5a
@4000000069b312dd06b642d7 tcpserver: pid 6027 from 198.51.100.175 and a status of 27/40 at this moment of the day
@4000000069b313a60598f93e tcpserver: pid 6028 from 198.51.100.11 and a status of 28/40 at this moment of the day
@4000000069b314700637d09c tcpserver: end 6029 status 0; the connection of 203.0.113.24 was served to its end and closed
@4000000069b3153a35be98d7 delivery 6030: success: did_1+0+0/ message 42210 for user195@example.com is in the mailbox now
@4000000069b31603025f86d3 delivery 6031: success: did_1+0+0/ message 42217 for user196@example.com is in the mailbox now
@4000000069b316cd0f32dbaf delivery 6032: success: did_1+0+0/ message 42224 for user197@example.com is in the mailbox now
@4000000069b31796067a0962 qmail-smtpd: 6033: mail from <user171@example.net> to <office@example.com> accepted, 18099 bytes
@4000000069b31860109654df tcpserver: pid 6034 from 198.51.100.87 and a status of 34/40 at this moment of the day
@4000000069b3192a37f68e83 tcpserver: end 6035 status 0; the connection of 203.0.113.143 was served to its end and closed
@4000000069b319f316e12003 delivery 6036: success: did_1+0+0/ message 42252 for user201@example.com is in the mailbox now
@4000000069b31abd1410874a qmail-smtpd: 6037: mail from <user175@example.net> to <office@example.com> accepted, 18111 bytes
@4000000069b31b8615bfdde0 tcpserver: end 6038 status 0; the connection of 192.0.2.38 was served to its end and closed
@4000000069b31c500bd38590 qmail-smtpd: 6039: mail from <user177@example.net> to <office@example.com> accepted, 18117 bytes
@4000000069b31d1a207144d9 tcpserver: end 6040 status 0; the connection of 203.0.113.54 was served to its end and closed
@4000000069b31de315e7948d qmail-smtpd: 6041: mail from <user179@example.net> to <office@example.com> accepted, 18123 bytes
@4000000069b31ead04751b3c tcpserver: end 6042 status 0; the connection of 192.0.2.37 was served to its end and closed
@4000000069b31f763a1734ad tcpserver: end 6043 status 0; the connection of 198.51.100.38 was served to its end and closed
@4000000069b320403a6e94d1 rblsmtpd: 203.0.113.4 pid 6044: 451 http://zen.spamhaus.org/query?ip=203.0.113.4
@4000000069b3210a2cda8c5b tcpserver: pid 6045 from 203.0.113.61 and a status of 5/40 at this moment of the day
@4000000069b321d300d17be8 rblsmtpd: 192.0.2.1 pid 6046: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b3229d33a101a4 tcpserver: end 6047 status 0; the connection of 2001:db8:2b::b39a was served to its end and closed
@4000000069b323660b664b74 rblsmtpd: 203.0.113.67 pid 6048: 451 http://zen.spamhaus.org/query?ip=203.0.113.67
@4000000069b324302377d9b1 delivery 6049: success: did_1+0+0/ message 42343 for user214@example.com is in the mailbox now
@4000000069b324fa24a842fb qmail-smtpd: 6050: mail from <user188@example.net> to <office@example.com> accepted, 18150 bytes
@4000000069b325c32857551a qmail-smtpd: 6051: mail from <user189@example.net> to <office@example.com> accepted, 18153 bytes
@4000000069b3268d2a61b3b8 tcpserver: end 6052 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b327561e970b0d rblsmtpd: 203.0.113.15 pid 6053: 451 http://zen.spamhaus.org/query?ip=203.0.113.15
@4000000069b3282016fbda21 tcpserver: end 6054 status 0; the connection of 203.0.113.46 was served to its end and closed
@4000000069b328ea296a97d9 delivery 6055: success: did_1+0+0/ message 42385 for user220@example.com is in the mailbox now
@4000000069b329b32282d927 delivery 6056: success: did_1+0+0/ message 42392 for user221@example.com is in the mailbox now
@4000000069b32a7d175d1274 qmail-smtpd: 6057: mail from <user195@example.net> to <office@example.com> accepted, 18171 bytes
@4000000069b32b46376485eb tcpserver: pid 6058 from 192.0.2.37 and a status of 18/40 at this moment of the day
@4000000069b32c102e875d81 tcpserver: pid 6059 from 203.0.113.72 and a status of 19/40 at this moment of the day
@4000000069b32cda02a4723b tcpserver: pid 6060 from 192.0.2.27 and a status of 20/40 at this moment of the day
@4000000069b32da32f76597a tcpserver: pid 6061 from 203.0.113.12 and a status of 21/40 at this moment of the day
@4000000069b32e6d32f2bc52 delivery 6062: success: did_1+0+0/ message 42434 for user227@example.com is in the mailbox now
@4000000069b32f3608e03f8a qmail-smtpd: 6063: mail from <user201@example.net> to <office@example.com> accepted, 18189 bytes
@4000000069b330002a17c207 rblsmtpd: 198.51.100.72 pid 6064: 451 http://zen.spamhaus.org/query?ip=198.51.100.72
@4000000069b330ca3916df4e tcpserver: end 6065 status 0; the connection of 198.51.100.31 was served to its end and closed
@4000000069b331931da731ac delivery 6066: success: did_1+0+0/ message 42462 for user231@example.com is in the mailbox now
@4000000069b3325d0eb968fa rblsmtpd: 198.51.100.12 pid 6067: 451 http://zen.spamhaus.org/query?ip=198.51.100.12
@4000000069b33326056a3167 delivery 6068: success: did_1+0+0/ message 42476 for user233@example.com is in the mailbox now
@4000000069b333f029ee0ab7 qmail-smtpd: 6069: mail from <user207@example.net> to <office@example.com> accepted, 18207 bytes
@4000000069b334ba024fbab2 tcpserver: pid 6070 from 192.0.2.2 and a status of 30/40 at this moment of the day
@4000000069b335831a37fa6a tcpserver: end 6071 status 0; the connection of 198.51.100.24 was served to its end and closed
@4000000069b3364d12393e2b qmail-smtpd: 6072: mail from <user210@example.net> to <office@example.com> accepted, 18216 bytes
@4000000069b337162b884f06 tcpserver: pid 6073 from 198.51.100.124 and a status of 33/40 at this moment of the day
@4000000069b337e007699302 tcpserver: end 6074 status 0; the connection of 2001:db8:a4::7162 was served to its end and closed
@4000000069b338aa0ce2ee4f tcpserver: pid 6075 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069b339732e6d3110 tcpserver: pid 6076 from 203.0.113.121 and a status of 36/40 at this moment of the day
@4000000069b33a3d1adfbba0 qmail-smtpd: 6077: mail from <user215@example.net> to <office@example.com> accepted, 18231 bytes
@4000000069b33b061ce31380 delivery 6078: success: did_1+0+0/ message 42546 for user243@example.com is in the mailbox now
@4000000069b33bd01d85b180 qmail-smtpd: 6079: mail from <user217@example.net> to <office@example.com> accepted, 18237 bytes
@4000000069b33c9a109e90c3 tcpserver: pid 6080 from 192.0.2.212 and a status of 0/40 at this moment of the day
@4000000069b33d63249598f7 rblsmtpd: 192.0.2.81 pid 6081: 451 http://zen.spamhaus.org/query?ip=192.0.2.81
@4000000069b33e2d13047cfd tcpserver: end 6082 status 0; the connection of 203.0.113.42 was served to its end and closed
@4000000069b33ef62e8e63c7 rblsmtpd: 192.0.2.6 pid 6083: 451 http://zen.spamhaus.org/query?ip=192.0.2.6
@4000000069b33fc0264d0291 delivery 6084: success: did_1+0+0/ message 42588 for user249@example.com is in the mailbox now
@4000000069b3408a1919e8ae rblsmtpd: 192.0.2.1 pid 6085: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069b3415312388b82 tcpserver: end 6086 status 0; the connection of 198.51.100.145 was served to its end and closed
@4000000069b3421d36d852b5 tcpserver: end 6087 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b342e6202a8ce5 qmail-smtpd: 6088: mail from <user226@example.net> to <office@example.com> accepted, 18264 bytes
@4000000069b343b01c9d57de tcpserver: end 6089 status 0; the connection of 198.51.100.53 was served to its end and closed
@4000000069b3447a2eb993cc tcpserver: pid 6090 from 192.0.2.101 and a status of 10/40 at this moment of the day
@4000000069b345430579ba24 tcpserver: pid 6091 from 198.51.100.1 and a status of 11/40 at this moment of the day
@4000000069b3460d0fd04fbd delivery 6092: success: did_1+0+0/ message 42644 for user257@example.com is in the mailbox now
@4000000069b346d60556cdde tcpserver: pid 6093 from 203.0.113.130 and a status of 13/40 at this moment of the day
@4000000069b347a016e7a83e tcpserver: end 6094 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b3486a23e79f5c qmail-smtpd: 6095: mail from <user233@example.net> to <office@example.com> accepted, 18285 bytes
@4000000069b349332ca6a5c1 delivery 6096: success: did_1+0+0/ message 42672 for user261@example.com is in the mailbox now
@4000000069b349fd0f17e4a0 tcpserver: end 6097 status 0; the connection of 203.0.113.152 was served to its end and closed
@4000000069b34ac607c58c99 rblsmtpd: 192.0.2.18 pid 6098: 451 http://zen.spamhaus.org/query?ip=192.0.2.18
@4000000069b34b9026b2069a tcpserver: end 6099 status 0; the connection of 203.0.113.64 was served to its end and closed
@4000000069b34c5a351857eb delivery 6100: success: did_1+0+0/ message 42700 for user265@example.com is in the mailbox now
@4000000069b34d2309900dd7 qmail-smtpd: 6101: mail from <user239@example.net> to <office@example.com> accepted, 18303 bytes
@4000000069b34ded31a668f8 delivery 6102: success: did_1+0+0/ message 42714 for user267@example.com is in the mailbox now
@4000000069b34eb612479a23 tcpserver: end 6103 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b34f80164c3805 delivery 6104: success: did_1+0+0/ message 42728 for user269@example.com is in the mailbox now
@4000000069b3504a1f7ef4a9 rblsmtpd: 198.51.100.65 pid 6105: 451 http://zen.spamhaus.org/query?ip=198.51.100.65
@4000000069b351130bfda0e7 qmail-smtpd: 6106: mail from <user244@example.net> to <office@example.com> accepted, 18318 bytes
@4000000069b351dd028489e3 tcpserver: pid 6107 from 203.0.113.144 and a status of 27/40 at this moment of the day
@4000000069b352a6062c90dd delivery 6108: success: did_1+0+0/ message 42756 for user273@example.com is in the mailbox now
@4000000069b3537038a96a2d tcpserver: pid 6109 from 203.0.113.33 and a status of 29/40 at this moment of the day
@4000000069b3543a0c97ad60 rblsmtpd: 192.0.2.48 pid 6110: 451 http://zen.spamhaus.org/query?ip=192.0.2.48
@4000000069b3550338ee7247 delivery 6111: success: did_1+0+0/ message 42777 for user276@example.com is in the mailbox now
@4000000069b355cd2e218b01 qmail-smtpd: 6112: mail from <user250@example.net> to <office@example.com> accepted, 18336 bytes
@4000000069b3569605f55c55 tcpserver: end 6113 status 0; the connection of 192.0.2.18 was served to its end and closed
@4000000069b3576008b01ba3 delivery 6114: success: did_1+0+0/ message 42798 for user279@example.com is in the mailbox now
@4000000069b3582a1603fa2f qmail-smtpd: 6115: mail from <user253@example.net> to <office@example.com> accepted, 18345 bytes
@4000000069b358f301c70ee3 tcpserver: pid 6116 from 192.0.2.109 and a status of 36/40 at this moment of the day
@4000000069b359bd32c0a78e delivery 6117: success: did_1+0+0/ message 42819 for user282@example.com is in the mailbox now
@4000000069b35a8631747362 delivery 6118: success: did_1+0+0/ message 42826 for user283@example.com is in the mailbox now
@4000000069b35b500beea51d delivery 6119: success: did_1+0+0/ message 42833 for user284@example.com is in the mailbox now
@4000000069b35c1a18842bc7 tcpserver: pid 6120 from 192.0.2.1 and a status of 0/40 at this moment of the day
@4000000069b35ce30c3d280b rblsmtpd: 203.0.113.15 pid 6121: 451 http://zen.spamhaus.org/query?ip=203.0.113.15
@4000000069b35dad1951a9b5 qmail-smtpd: 6122: mail from <user260@example.net> to <office@example.com> accepted, 18366 bytes
@4000000069b35e763b7bf628 tcpserver: pid 6123 from 192.0.2.42 and a status of 3/40 at this moment of the day
@4000000069b35f401900833e tcpserver: end 6124 status 0; the connection of 192.0.2.147 was served to its end and closed
@4000000069b3600a049cf274 tcpserver: pid 6125 from 203.0.113.10 and a status of 5/40 at this moment of the day
@4000000069b360d31dc30e65 rblsmtpd: 192.0.2.125 pid 6126: 451 http://zen.spamhaus.org/query?ip=192.0.2.125
@4000000069b3619d1c54aa39 tcpserver: end 6127 status 0; the connection of 198.51.100.213 was served to its end and closed
@4000000069b3626616f1f83b tcpserver: end 6128 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b36330165c5089 tcpserver: end 6129 status 0; the connection of 192.0.2.60 was served to its end and closed
@4000000069b363fa063eb784 tcpserver: end 6130 status 0; the connection of 192.0.2.140 was served to its end and closed
@4000000069b364c331d8b7a2 tcpserver: end 6131 status 0; the connection of 198.51.100.4 was served to its end and closed
@4000000069b3658d1d748e7a delivery 6132: success: did_1+0+0/ message 42924 for user297@example.com is in the mailbox now
@4000000069b3665628f35923 tcpserver: end 6133 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069b3672030df2027 delivery 6134: success: did_1+0+0/ message 42938 for user299@example.com is in the mailbox now
@4000000069b367ea2aa4bbd7 rblsmtpd: 198.51.100.32 pid 6135: 451 http://bl.spamcop.net/query?ip=198.51.100.32
@4000000069b368b32a921aef rblsmtpd: 192.0.2.58 pid 6136: 451 http://zen.spamhaus.org/query?ip=192.0.2.58
@4000000069b3697d1fe1b81a tcpserver: pid 6137 from 203.0.113.7 and a status of 17/40 at this moment of the day
@4000000069b36a46315b1eb9 delivery 6138: success: did_1+0+0/ message 42966 for user303@example.com is in the mailbox now
@4000000069b36b101b6885bb delivery 6139: success: did_1+0+0/ message 42973 for user304@example.com is in the mailbox now
@4000000069b36bda39ab632f tcpserver: pid 6140 from 203.0.113.42 and a status of 20/40 at this moment of the day
@4000000069b36ca325408250 delivery 6141: success: did_1+0+0/ message 42987 for user306@example.com is in the mailbox now
@4000000069b36d6d0a455268 rblsmtpd: 192.0.2.126 pid 6142: 451 http://zen.spamhaus.org/query?ip=192.0.2.126
@4000000069b36e361cbfaf3d tcpserver: end 6143 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b36f000a154fbe qmail-smtpd: 6144: mail from <user282@example.net> to <office@example.com> accepted, 18432 bytes
@4000000069b36fca0d443f58 delivery 6145: success: did_1+0+0/ message 43015 for user310@example.com is in the mailbox now
@4000000069b370932c4e57ce tcpserver: end 6146 status 0; the connection of 203.0.113.13 was served to its end and closed
@4000000069b3715d2cba2416 tcpserver: end 6147 status 0; the connection of 203.0.113.30 was served to its end and closed
@4000000069b372260ec085e2 delivery 6148: success: did_1+0+0/ message 43036 for user313@example.com is in the mailbox now
@4000000069b372f0188c5edd qmail-smtpd: 6149: mail from <user287@example.net> to <office@example.com> accepted, 18447 bytes
@4000000069b373ba33b077b3 delivery 6150: success: did_1+0+0/ message 43050 for user315@example.com is in the mailbox now
@4000000069b374832a086648 tcpserver: end 6151 status 0; the connection of 2001:db8:d7::91ae was served to its end and closed
@4000000069b3754d24261f71 qmail-smtpd: 6152: mail from <user290@example.net> to <office@example.com> accepted, 18456 bytes
@4000000069b37616365f2768 delivery 6153: success: did_1+0+0/ message 43071 for user318@example.com is in the mailbox now
@4000000069b376e02e4f6a51 rblsmtpd: 203.0.113.41 pid 6154: 451 http://zen.spamhaus.org/query?ip=203.0.113.41
@4000000069b377aa19fb458d tcpserver: end 6155 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069b37873144d8c4e rblsmtpd: 192.0.2.1 pid 6156: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b3793d1835fe0a delivery 6157: success: did_1+0+0/ message 43099 for user322@example.com is in the mailbox now
@4000000069b37a062f4d3b60 delivery 6158: success: did_1+0+0/ message 43106 for user323@example.com is in the mailbox now
@4000000069b37ad00255fb9f qmail-smtpd: 6159: mail from <user297@example.net> to <office@example.com> accepted, 18477 bytes
@4000000069b37b9a25bcf2bf qmail-smtpd: 6160: mail from <user298@example.net> to <office@example.com> accepted, 18480 bytes
@4000000069b37c6324816be1 tcpserver: pid 6161 from 203.0.113.131 and a status of 1/40 at this moment of the day
@4000000069b37d2d32c5933e tcpserver: end 6162 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b37df60183957c delivery 6163: success: did_1+0+0/ message 43141 for user328@example.com is in the mailbox now
@4000000069b37ec023e3c554 tcpserver: pid 6164 from 203.0.113.1 and a status of 4/40 at this moment of the day
@4000000069b37f8a04657f59 delivery 6165: success: did_1+0+0/ message 43155 for user330@example.com is in the mailbox now
@4000000069b38053312a8132 tcpserver: end 6166 status 0; the connection of 2001:db8:73::10e7 was served to its end and closed
@4000000069b3811d016a259e delivery 6167: success: did_1+0+0/ message 43169 for user332@example.com is in the mailbox now
@4000000069b381e6023f0cf2 tcpserver: end 6168 status 0; the connection of 198.51.100.154 was served to its end and closed
@4000000069b382b006e3d1d8 tcpserver: pid 6169 from 203.0.113.121 and a status of 9/40 at this moment of the day
@4000000069b3837a29bf38f8 rblsmtpd: 203.0.113.75 pid 6170: 451 http://zen.spamhaus.org/query?ip=203.0.113.75
@4000000069b384432b25337a delivery 6171: success: did_1+0+0/ message 43197 for user336@example.com is in the mailbox now
@4000000069b3850d0aee0d79 delivery 6172: success: did_1+0+0/ message 43204 for user337@example.com is in the mailbox now
@4000000069b385d63abdaf82 tcpserver: pid 6173 from 2001:db8:bc::9ca and a status of 13/40 at this moment of the day
@4000000069b386a03406c669 tcpserver: end 6174 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069b3876a3b2c70ff delivery 6175: success: did_1+0+0/ message 43225 for user340@example.com is in the mailbox now
@4000000069b3883309e60045 delivery 6176: success: did_1+0+0/ message 43232 for user341@example.com is in the mailbox now
@4000000069b388fd09b0b768 delivery 6177: success: did_1+0+0/ message 43239 for user342@example.com is in the mailbox now
@4000000069b389c60b34b9e3 tcpserver: end 6178 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069b38a901056ef7d delivery 6179: success: did_1+0+0/ message 43253 for user344@example.com is in the mailbox now
@4000000069b38b5a250d51d5 tcpserver: pid 6180 from 192.0.2.211 and a status of 20/40 at this moment of the day
@4000000069b38c23359c6fe6 delivery 6181: success: did_1+0+0/ message 43267 for user346@example.com is in the mailbox now
@4000000069b38ced3950f9a2 delivery 6182: success: did_1+0+0/ message 43274 for user347@example.com is in the mailbox now
@4000000069b38db606b5d337 delivery 6183: success: did_1+0+0/ message 43281 for user348@example.com is in the mailbox now
@4000000069b38e8022c7cfe6 tcpserver: pid 6184 from 192.0.2.41 and a status of 24/40 at this moment of the day
@4000000069b38f4a27c934cb tcpserver: pid 6185 from 203.0.113.21 and a status of 25/40 at this moment of the day
@4000000069b39013052a6a74 tcpserver: end 6186 status 0; the connection of 192.0.2.92 was served to its end and closed
@4000000069b390dd2e36e317 rblsmtpd: 192.0.2.17 pid 6187: 451 http://b.barracudacentral.org/query?ip=192.0.2.17
@4000000069b391a61f447929 rblsmtpd: 198.51.100.4 pid 6188: 451 http://zen.spamhaus.org/query?ip=198.51.100.4
@4000000069b392703740f891 rblsmtpd: 203.0.113.4 pid 6189: 451 http://bl.spamcop.net/query?ip=203.0.113.4
@4000000069b3933a1d587f99 qmail-smtpd: 6190: mail from <user328@example.net> to <office@example.com> accepted, 18570 bytes
@4000000069b3940339d99697 delivery 6191: success: did_1+0+0/ message 43337 for user356@example.com is in the mailbox now
@4000000069b394cd25045fad tcpserver: pid 6192 from 203.0.113.39 and a status of 32/40 at this moment of the day
@4000000069b3959611689e4d tcpserver: pid 6193 from 198.51.100.45 and a status of 33/40 at this moment of the day
@4000000069b39660207f0edb qmail-smtpd: 6194: mail from <user332@example.net> to <office@example.com> accepted, 18582 bytes
@4000000069b3972a361964a7 rblsmtpd: 198.51.100.38 pid 6195: 451 http://dnsbl.sorbs.net/query?ip=198.51.100.38
@4000000069b397f31a3e3721 qmail-smtpd: 6196: mail from <user334@example.net> to <office@example.com> accepted, 18588 bytes
@4000000069b398bd1ca579cc qmail-smtpd: 6197: mail from <user335@example.net> to <office@example.com> accepted, 18591 bytes
@4000000069b399861f763571 qmail-smtpd: 6198: mail from <user336@example.net> to <office@example.com> accepted, 18594 bytes
@4000000069b39a500cbe44b1 qmail-smtpd: 6199: mail from <user337@example.net> to <office@example.com> accepted, 18597 bytes
@4000000069b39b1a1d25eb14 delivery 6200: success: did_1+0+0/ message 43400 for user365@example.com is in the mailbox now
@4000000069b39be3304f7e2d tcpserver: end 6201 status 0; the connection of 198.51.100.77 was served to its end and closed
@4000000069b39cad05be946d tcpserver: end 6202 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069b39d7633d113ad tcpserver: pid 6203 from 203.0.113.1 and a status of 3/40 at this moment of the day
@4000000069b39e403157b746 qmail-smtpd: 6204: mail from <user342@example.net> to <office@example.com> accepted, 18612 bytes
@4000000069b39f0a1fb936d1 tcpserver: pid 6205 from 198.51.100.49 and a status of 5/40 at this moment of the day
@4000000069b39fd3106d19cb qmail-smtpd: 6206: mail from <user344@example.net> to <office@example.com> accepted, 18618 bytes
@4000000069b3a09d0c885e23 tcpserver: pid 6207 from 198.51.100.6 and a status of 7/40 at this moment of the day
@4000000069b3a1661ec5593a tcpserver: pid 6208 from 198.51.100.60 and a status of 8/40 at this moment of the day
@4000000069b3a230024c71b1 qmail-smtpd: 6209: mail from <user347@example.net> to <office@example.com> accepted, 18627 bytes
@4000000069b3a2fa16de9839 tcpserver: pid 6210 from 203.0.113.1 and a status of 10/40 at this moment of the day
@4000000069b3a3c32a071023 tcpserver: pid 6211 from 192.0.2.167 and a status of 11/40 at this moment of the day
@4000000069b3a48d2b2b8fcb tcpserver: end 6212 status 0; the connection of 198.51.100.72 was served to its end and closed
@4000000069b3a5560ac8b32b delivery 6213: success: did_1+0+0/ message 43491 for user378@example.com is in the mailbox now
@4000000069b3a6202a1915c9 delivery 6214: success: did_1+0+0/ message 43498 for user379@example.com is in the mailbox now
@4000000069b3a6ea2eb14788 tcpserver: end 6215 status 0; the connection of 2001:db8:af::5a was served to its end and closed
@4000000069b3a7b33681ef0a tcpserver: pid 6216 from 203.0.113.125 and a status of 16/40 at this moment of the day
@4000000069b3a87d2d374ab4 qmail-smtpd: 6217: mail from <user355@example.net> to <office@example.com> accepted, 18651 bytes
@4000000069b3a94605d817a3 delivery 6218: success: did_1+0+0/ message 43526 for user383@example.com is in the mailbox now
@4000000069b3aa10244a2769 delivery 6219: success: did_1+0+0/ message 43533 for user384@example.com is in the mailbox now
@4000000069b3aada20bb4c8b tcpserver: end 6220 status 0; the connection of 192.0.2.54 was served to its end and closed
@4000000069b3aba3369b7c79 rblsmtpd: 192.0.2.1 pid 6221: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b3ac6d07ebea1d tcpserver: end 6222 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b3ad3623420ea4 rblsmtpd: 192.0.2.87 pid 6223: 451 http://zen.spamhaus.org/query?ip=192.0.2.87
@4000000069b3ae000d79f428 tcpserver: end 6224 status 0; the connection of 192.0.2.36 was served to its end and closed
@4000000069b3aeca1370f347 tcpserver: end 6225 status 0; the connection of 198.51.100.196 was served to its end and closed
@4000000069b3af931c1bd58f qmail-smtpd: 6226: mail from <user364@example.net> to <office@example.com> accepted, 18678 bytes
@4000000069b3b05d36ac0cf8 tcpserver: end 6227 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b3b12637c6f641 delivery 6228: success: did_1+0+0/ message 43596 for user4@example.com is in the mailbox now
@4000000069b3b1f019631827 qmail-smtpd: 6229: mail from <user367@example.net> to <office@example.com> accepted, 18687 bytes
@4000000069b3b2ba2f865fef delivery 6230: success: did_1+0+0/ message 43610 for user6@example.com is in the mailbox now
@4000000069b3b3830e4d16a4 tcpserver: end 6231 status 0; the connection of 203.0.113.154 was served to its end and closed
@4000000069b3b44d25609ee1 tcpserver: pid 6232 from 203.0.113.11 and a status of 32/40 at this moment of the day
@4000000069b3b51607d88fae delivery 6233: success: did_1+0+0/ message 43631 for user9@example.com is in the mailbox now
@4000000069b3b5e03af2d376 qmail-smtpd: 6234: mail from <user372@example.net> to <office@example.com> accepted, 18702 bytes
@4000000069b3b6aa23721957 qmail-smtpd: 6235: mail from <user373@example.net> to <office@example.com> accepted, 18705 bytes
@4000000069b3b7731f044e5b qmail-smtpd: 6236: mail from <user374@example.net> to <office@example.com> accepted, 18708 bytes
@4000000069b3b83d02dcb1de rblsmtpd: 192.0.2.139 pid 6237: 451 http://zen.spamhaus.org/query?ip=192.0.2.139
@4000000069b3b90620cdb5ef rblsmtpd: 198.51.100.2 pid 6238: 451 http://psbl.surriel.com/query?ip=198.51.100.2
@4000000069b3b9d016d4eaba delivery 6239: success: did_1+0+0/ message 43673 for user15@example.com is in the mailbox now
@4000000069b3ba9a230b463d delivery 6240: success: did_1+0+0/ message 43680 for user16@example.com is in the mailbox now
@4000000069b3bb631788e1fa tcpserver: end 6241 status 0; the connection of 198.51.100.73 was served to its end and closed
@4000000069b3bc2d2a4c3cf6 delivery 6242: success: did_1+0+0/ message 43694 for user18@example.com is in the mailbox now
@4000000069b3bcf635435709 tcpserver: end 6243 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b3bdc02638f24a delivery 6244: success: did_1+0+0/ message 43708 for user20@example.com is in the mailbox now
@4000000069b3be8a39537289 rblsmtpd: 198.51.100.81 pid 6245: 451 http://zen.spamhaus.org/query?ip=198.51.100.81
@4000000069b3bf530ae0d2f9 tcpserver: pid 6246 from 192.0.2.8 and a status of 6/40 at this moment of the day
@4000000069b3c01d1c847d10 rblsmtpd: 198.51.100.126 pid 6247: 451 http://zen.spamhaus.org/query?ip=198.51.100.126
@4000000069b3c0e62c14a9c5 tcpserver: pid 6248 from 198.51.100.1 and a status of 8/40 at this moment of the day
@4000000069b3c1b01df981a5 tcpserver: end 6249 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069b3c27a16c0629f tcpserver: end 6250 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b3c343284891bc tcpserver: pid 6251 from 192.0.2.1 and a status of 11/40 at this moment of the day
@4000000069b3c40d0cef7acc qmail-smtpd: 6252: mail from <user390@example.net> to <office@example.com> accepted, 18756 bytes
@4000000069b3c4d605e4df02 tcpserver: end 6253 status 0; the connection of 198.51.100.87 was served to its end and closed
@4000000069b3c5a023439c5f tcpserver: pid 6254 from 203.0.113.197 and a status of 14/40 at this moment of the day
@4000000069b3c66a28733ee6 tcpserver: end 6255 status 0; the connection of 198.51.100.116 was served to its end and closed
@4000000069b3c7333954ac9c tcpserver: end 6256 status 0; the connection of 192.0.2.69 was served to its end and closed
@4000000069b3c7fd1ab11a0f qmail-smtpd: 6257: mail from <user395@example.net> to <office@example.com> accepted, 18771 bytes
@4000000069b3c8c638d19def tcpserver: pid 6258 from 203.0.113.10 and a status of 18/40 at this moment of the day
@4000000069b3c9900298d107 tcpserver: pid 6259 from 198.51.100.18 and a status of 19/40 at this moment of the day
@4000000069b3ca5a1214c23d tcpserver: pid 6260 from 198.51.100.71 and a status of 20/40 at this moment of the day
@4000000069b3cb232cc1ea83 tcpserver: end 6261 status 0; the connection of 203.0.113.41 was served to its end and closed
@4000000069b3cbed2a0ccaa2 tcpserver: end 6262 status 0; the connection of 203.0.113.59 was served to its end and closed
@4000000069b3ccb62e8ef6f8 tcpserver: end 6263 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069b3cd800a0dcb2b tcpserver: end 6264 status 0; the connection of 192.0.2.33 was served to its end and closed
@4000000069b3ce4a25a7ff85 tcpserver: pid 6265 from 192.0.2.228 and a status of 25/40 at this moment of the day
@4000000069b3cf1339409a96 tcpserver: pid 6266 from 203.0.113.23 and a status of 26/40 at this moment of the day
@4000000069b3cfdd0d12c33c qmail-smtpd: 6267: mail from <user405@example.net> to <office@example.com> accepted, 18801 bytes
@4000000069b3d0a601577843 tcpserver: end 6268 status 0; the connection of 203.0.113.77 was served to its end and closed
@4000000069b3d17017f1169e delivery 6269: success: did_1+0+0/ message 43883 for user45@example.com is in the mailbox now
@4000000069b3d23a249ae30f delivery 6270: success: did_1+0+0/ message 43890 for user46@example.com is in the mailbox now
@4000000069b3d30314a13fcf qmail-smtpd: 6271: mail from <user409@example.net> to <office@example.com> accepted, 18813 bytes
@4000000069b3d3cd302012a4 rblsmtpd: 192.0.2.1 pid 6272: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b3d49636c084e5 delivery 6273: success: did_1+0+0/ message 43911 for user49@example.com is in the mailbox now
@4000000069b3d56002a59333 qmail-smtpd: 6274: mail from <user412@example.net> to <office@example.com> accepted, 18822 bytes
@4000000069b3d62a0b91c356 tcpserver: pid 6275 from 198.51.100.154 and a status of 35/40 at this moment of the day
@4000000069b3d6f30634ba86 rblsmtpd: 198.51.100.26 pid 6276: 451 http://bl.spamcop.net/query?ip=198.51.100.26
@4000000069b3d7bd1916b6fd qmail-smtpd: 6277: mail from <user415@example.net> to <office@example.com> accepted, 18831 bytes
@4000000069b3d8861a03573c tcpserver: pid 6278 from 192.0.2.185 and a status of 38/40 at this moment of the day
@4000000069b3d9502d0a7223 tcpserver: pid 6279 from 198.51.100.187 and a status of 39/40 at this moment of the day
@4000000069b3da1a1fd17ee5 qmail-smtpd: 6280: mail from <user418@example.net> to <office@example.com> accepted, 18840 bytes
@4000000069b3dae33667508e qmail-smtpd: 6281: mail from <user419@example.net> to <office@example.com> accepted, 18843 bytes
@4000000069b3dbad08270380 qmail-smtpd: 6282: mail from <user420@example.net> to <office@example.com> accepted, 18846 bytes
@4000000069b3dc760bca5c4f tcpserver: end 6283 status 0; the connection of 203.0.113.72 was served to its end and closed
@4000000069b3dd4012440264 delivery 6284: success: did_1+0+0/ message 43988 for user60@example.com is in the mailbox now
@4000000069b3de0a0fdbeea3 rblsmtpd: 198.51.100.1 pid 6285: 451 http://bl.spamcop.net/query?ip=198.51.100.1
@4000000069b3ded3343be234 delivery 6286: success: did_1+0+0/ message 44002 for user62@example.com is in the mailbox now
@4000000069b3df9d2d5be6c9 tcpserver: end 6287 status 0; the connection of 203.0.113.94 was served to its end and closed
@4000000069b3e06605d7eff6 tcpserver: end 6288 status 0; the connection of 192.0.2.32 was served to its end and closed
@4000000069b3e1301084276b qmail-smtpd: 6289: mail from <user427@example.net> to <office@example.com> accepted, 18867 bytes
@4000000069b3e1fa1a9eafce delivery 6290: success: did_1+0+0/ message 44030 for user66@example.com is in the mailbox now
@4000000069b3e2c31ba67360 qmail-smtpd: 6291: mail from <user429@example.net> to <office@example.com> accepted, 18873 bytes
@4000000069b3e38d38bbfaac delivery 6292: success: did_1+0+0/ message 44044 for user68@example.com is in the mailbox now
@4000000069b3e45621644cd0 rblsmtpd: 192.0.2.7 pid 6293: 451 http://zen.spamhaus.org/query?ip=192.0.2.7
@4000000069b3e520383e8fec tcpserver: end 6294 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069b3e5ea0c95c79a qmail-smtpd: 6295: mail from <user433@example.net> to <office@example.com> accepted, 18885 bytes
@4000000069b3e6b323d5f2db qmail-smtpd: 6296: mail from <user434@example.net> to <office@example.com> accepted, 18888 bytes
@4000000069b3e77d24f53fc6 rblsmtpd: 203.0.113.44 pid 6297: 451 http://bl.spamcop.net/query?ip=203.0.113.44
@4000000069b3e8461767142c tcpserver: end 6298 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069b3e9100b6a8e65 tcpserver: end 6299 status 0; the connection of 192.0.2.80 was served to its end and closed
@4000000069b3e9da2bf08510 tcpserver: end 6300 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069b3eaa331d11272 tcpserver: end 6301 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b3eb6d31617753 tcpserver: pid 6302 from 203.0.113.135 and a status of 22/40 at this moment of the day
@4000000069b3ec361da1cc1b tcpserver: end 6303 status 0; the connection of 198.51.100.158 was served to its end and closed
@4000000069b3ed00206e5a58 tcpserver: end 6304 status 0; the connection of 2001:db8:af::2148 was served to its end and closed
@4000000069b3edca0c13229d delivery 6305: success: did_1+0+0/ message 44135 for user81@example.com is in the mailbox now
@4000000069b3ee932d3cc94f rblsmtpd: 198.51.100.5 pid 6306: 451 http://zen.spamhaus.org/query?ip=198.51.100.5
@4000000069b3ef5d21b88c78 tcpserver: pid 6307 from 192.0.2.174 and a status of 27/40 at this moment of the day
@4000000069b3f0260abd3d29 tcpserver: pid 6308 from 203.0.113.37 and a status of 28/40 at this moment of the day
@4000000069b3f0f01b4f982a qmail-smtpd: 6309: mail from <user447@example.net> to <office@example.com> accepted, 18927 bytes
@4000000069b3f1ba233228b9 delivery 6310: success: did_1+0+0/ message 44170 for user86@example.com is in the mailbox now
@4000000069b3f2831821ece7 delivery 6311: success: did_1+0+0/ message 44177 for user87@example.com is in the mailbox now
@4000000069b3f34d1949fe07 rblsmtpd: 192.0.2.67 pid 6312: 451 http://zen.spamhaus.org/query?ip=192.0.2.67
@4000000069b3f41602476ef5 tcpserver: pid 6313 from 203.0.113.55 and a status of 33/40 at this moment of the day
@4000000069b3f4e021703dc6 tcpserver: pid 6314 from 203.0.113.28 and a status of 34/40 at this moment of the day
@4000000069b3f5aa057cae43 tcpserver: end 6315 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b3f6730345c513 qmail-smtpd: 6316: mail from <user454@example.net> to <office@example.com> accepted, 18948 bytes
@4000000069b3f73d1a8edce1 tcpserver: pid 6317 from 203.0.113.105 and a status of 37/40 at this moment of the day
@4000000069b3f80608bce6d5 qmail-smtpd: 6318: mail from <user456@example.net> to <office@example.com> accepted, 18954 bytes
@4000000069b3f8d029260e8c tcpserver: pid 6319 from 192.0.2.94 and a status of 39/40 at this moment of the day
@4000000069b3f99a0a08c5f0 tcpserver: end 6320 status 0; the connection of 192.0.2.18 was served to its end and closed
@4000000069b3fa6303d6ae94 rblsmtpd: 198.51.100.14 pid 6321: 451 http://b.barracudacentral.org/query?ip=198.51.100.14
@4000000069b3fb2d0ec529d7 rblsmtpd: 198.51.100.27 pid 6322: 451 http://bl.spamcop.net/query?ip=198.51.100.27
@4000000069b3fbf61cfc563b delivery 6323: success: did_1+0+0/ message 44261 for user99@example.com is in the mailbox now
@4000000069b3fcc0294115fd qmail-smtpd: 6324: mail from <user462@example.net> to <office@example.com> accepted, 18972 bytes
@4000000069b3fd8a2fd2b968 qmail-smtpd: 6325: mail from <user463@example.net> to <office@example.com> accepted, 18975 bytes
@4000000069b3fe53024869ab tcpserver: pid 6326 from 2001:db8:a4::7162 and a status of 6/40 at this moment of the day
@4000000069b3ff1d39084bbc delivery 6327: success: did_1+0+0/ message 44289 for user103@example.com is in the mailbox now
@4000000069b3ffe63147eb77 qmail-smtpd: 6328: mail from <user466@example.net> to <office@example.com> accepted, 18984 bytes
@4000000069b400b03983223a qmail-smtpd: 6329: mail from <user467@example.net> to <office@example.com> accepted, 18987 bytes
@4000000069b4017a0a6f5812 qmail-smtpd: 6330: mail from <user468@example.net> to <office@example.com> accepted, 18990 bytes
@4000000069b4024322d36cbe tcpserver: end 6331 status 0; the connection of 192.0.2.54 was served to its end and closed
@4000000069b4030d3b1ba838 rblsmtpd: 192.0.2.15 pid 6332: 451 http://zen.spamhaus.org/query?ip=192.0.2.15
@4000000069b403d6298a0b91 delivery 6333: success: did_1+0+0/ message 44331 for user109@example.com is in the mailbox now
@4000000069b404a01aa590ad rblsmtpd: 198.51.100.113 pid 6334: 451 http://bl.spamcop.net/query?ip=198.51.100.113
@4000000069b4056a05f920ab delivery 6335: success: did_1+0+0/ message 44345 for user111@example.com is in the mailbox now
@4000000069b406333aa08455 tcpserver: end 6336 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069b406fd272e32fa tcpserver: pid 6337 from 203.0.113.34 and a status of 17/40 at this moment of the day
@4000000069b407c63479f72e tcpserver: pid 6338 from 203.0.113.6 and a status of 18/40 at this moment of the day
@4000000069b4089034e3cbf7 qmail-smtpd: 6339: mail from <user477@example.net> to <office@example.com> accepted, 19017 bytes
@4000000069b4095a0401f1de rblsmtpd: 198.51.100.135 pid 6340: 451 http://zen.spamhaus.org/query?ip=198.51.100.135
@4000000069b40a23321e2a5d tcpserver: pid 6341 from 198.51.100.5 and a status of 21/40 at this moment of the day
@4000000069b40aed2547da57 qmail-smtpd: 6342: mail from <user480@example.net> to <office@example.com> accepted, 19026 bytes
@4000000069b40bb6236a5932 delivery 6343: success: did_1+0+0/ message 44401 for user119@example.com is in the mailbox now
@4000000069b40c8002e521cb tcpserver: end 6344 status 0; the connection of 203.0.113.134 was served to its end and closed
@4000000069b40d4a0dd2ffb8 tcpserver: pid 6345 from 198.51.100.1 and a status of 25/40 at this moment of the day
@4000000069b40e130047afea delivery 6346: success: did_1+0+0/ message 44422 for user122@example.com is in the mailbox now
@4000000069b40edd3ab7d1a1 delivery 6347: success: did_1+0+0/ message 44429 for user123@example.com is in the mailbox now
@4000000069b40fa61e24d523 delivery 6348: success: did_1+0+0/ message 44436 for user124@example.com is in the mailbox now
@4000000069b4107026191a06 qmail-smtpd: 6349: mail from <user487@example.net> to <office@example.com> accepted, 19047 bytes
@4000000069b4113a2c417251 tcpserver: pid 6350 from 198.51.100.32 and a status of 30/40 at this moment of the day
@4000000069b412032e142bab qmail-smtpd: 6351: mail from <user489@example.net> to <office@example.com> accepted, 19053 bytes
@4000000069b412cd38c4f9c6 tcpserver: pid 6352 from 192.0.2.36 and a status of 32/40 at this moment of the day
@4000000069b413961e31c65d tcpserver: pid 6353 from 192.0.2.92 and a status of 33/40 at this moment of the day
@4000000069b414600ac181ec delivery 6354: success: did_1+0+0/ message 44478 for user130@example.com is in the mailbox now
@4000000069b4152a02d754cd qmail-smtpd: 6355: mail from <user493@example.net> to <office@example.com> accepted, 19065 bytes
@4000000069b415f337b6a318 delivery 6356: success: did_1+0+0/ message 44492 for user132@example.com is in the mailbox now
@4000000069b416bd13225dc6 tcpserver: end 6357 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b417860ad69e3e tcpserver: end 6358 status 0; the connection of 192.0.2.57 was served to its end and closed
@4000000069b41850063db950 tcpserver: end 6359 status 0; the connection of 192.0.2.87 was served to its end and closed
@4000000069b4191a0e7f91ed rblsmtpd: 203.0.113.1 pid 6360: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b419e30297333c rblsmtpd: 198.51.100.55 pid 6361: 451 http://zen.spamhaus.org/query?ip=198.51.100.55
@4000000069b41aad00c85341 delivery 6362: success: did_1+0+0/ message 44534 for user138@example.com is in the mailbox now
@4000000069b41b7628c62dc6 tcpserver: pid 6363 from 198.51.100.42 and a status of 3/40 at this moment of the day
@4000000069b41c4034c95e79 qmail-smtpd: 6364: mail from <user502@example.net> to <office@example.com> accepted, 19092 bytes
@4000000069b41d0a0ca7c9e7 tcpserver: end 6365 status 0; the connection of 203.0.113.135 was served to its end and closed
@4000000069b41dd31450a979 qmail-smtpd: 6366: mail from <user504@example.net> to <office@example.com> accepted, 19098 bytes
@4000000069b41e9d34f455a8 qmail-smtpd: 6367: mail from <user505@example.net> to <office@example.com> accepted, 19101 bytes
@4000000069b41f6613b785be tcpserver: end 6368 status 0; the connection of 203.0.113.45 was served to its end and closed
@4000000069b4203012406027 delivery 6369: success: did_1+0+0/ message 44583 for user145@example.com is in the mailbox now
@4000000069b420fa0a375982 qmail-smtpd: 6370: mail from <user508@example.net> to <office@example.com> accepted, 19110 bytes
@4000000069b421c31ebbd127 tcpserver: pid 6371 from 198.51.100.77 and a status of 11/40 at this moment of the day
@4000000069b4228d34a9afe0 rblsmtpd: 198.51.100.50 pid 6372: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.50
@4000000069b4235622e4744d delivery 6373: success: did_1+0+0/ message 44611 for user149@example.com is in the mailbox now
@4000000069b4242008ca221a rblsmtpd: 192.0.2.156 pid 6374: 451 http://zen.spamhaus.org/query?ip=192.0.2.156
@4000000069b424ea2a5fd191 tcpserver: pid 6375 from 192.0.2.1 and a status of 15/40 at this moment of the day
@4000000069b425b3143d65a2 tcpserver: end 6376 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b4267d3844f82f rblsmtpd: 192.0.2.1 pid 6377: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b427460bdefc08 qmail-smtpd: 6378: mail from <user516@example.net> to <office@example.com> accepted, 19134 bytes
@4000000069b428102396e8d3 rblsmtpd: 192.0.2.1 pid 6379: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b428da18b2e2f9 tcpserver: end 6380 status 0; the connection of 192.0.2.193 was served to its end and closed
@4000000069b429a303433019 delivery 6381: success: did_1+0+0/ message 44667 for user157@example.com is in the mailbox now
@4000000069b42a6d308c8b7c tcpserver: end 6382 status 0; the connection of 203.0.113.41 was served to its end and closed
@4000000069b42b360f1bc546 qmail-smtpd: 6383: mail from <user521@example.net> to <office@example.com> accepted, 19149 bytes
@4000000069b42c001837ff5c delivery 6384: success: did_1+0+0/ message 44688 for user160@example.com is in the mailbox now
@4000000069b42cca12daff46 qmail-smtpd: 6385: mail from <user523@example.net> to <office@example.com> accepted, 19155 bytes
@4000000069b42d9323855b6f delivery 6386: success: did_1+0+0/ message 44702 for user162@example.com is in the mailbox now
@4000000069b42e5d329a7392 tcpserver: pid 6387 from 192.0.2.3 and a status of 27/40 at this moment of the day
@4000000069b42f261d9abe6d rblsmtpd: 2001:db8:ca::2c94 pid 6388: 451 http://bl.spamcop.net/query?ip=2001:db8:ca::2c94
@4000000069b42ff02ced685b rblsmtpd: 198.51.100.1 pid 6389: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b430ba30f07822 tcpserver: pid 6390 from 198.51.100.108 and a status of 30/40 at this moment of the day
@4000000069b4318320726c4c qmail-smtpd: 6391: mail from <user529@example.net> to <office@example.com> accepted, 19173 bytes
@4000000069b4324d2e0c5b75 qmail-smtpd: 6392: mail from <user530@example.net> to <office@example.com> accepted, 19176 bytes
@4000000069b4331615488309 delivery 6393: success: did_1+0+0/ message 44751 for user169@example.com is in the mailbox now
@4000000069b433e00bfa5796 tcpserver: end 6394 status 0; the connection of 192.0.2.38 was served to its end and closed
@4000000069b434aa19ab7f7a qmail-smtpd: 6395: mail from <user533@example.net> to <office@example.com> accepted, 19185 bytes
@4000000069b435730ebe4690 tcpserver: end 6396 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b4363d0d658de5 tcpserver: end 6397 status 0; the connection of 203.0.113.131 was served to its end and closed
@4000000069b437062f693745 tcpserver: pid 6398 from 203.0.113.13 and a status of 38/40 at this moment of the day
@4000000069b437d036602089 tcpserver: pid 6399 from 192.0.2.8 and a status of 39/40 at this moment of the day
@4000000069b4389a35528e90 tcpserver: end 6400 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b4396306af42fa delivery 6401: success: did_1+0+0/ message 44807 for user177@example.com is in the mailbox now
@4000000069b43a2d0e1aa01f delivery 6402: success: did_1+0+0/ message 44814 for user178@example.com is in the mailbox now
@4000000069b43af636c02cd4 rblsmtpd: 203.0.113.23 pid 6403: 451 http://zen.spamhaus.org/query?ip=203.0.113.23
@4000000069b43bc01d99a929 tcpserver: pid 6404 from 203.0.113.3 and a status of 4/40 at this moment of the day
@4000000069b43c8a114fb627 delivery 6405: success: did_1+0+0/ message 44835 for user181@example.com is in the mailbox now
@4000000069b43d532298a213 tcpserver: pid 6406 from 203.0.113.172 and a status of 6/40 at this moment of the day
@4000000069b43e1d2c79136e rblsmtpd: 198.51.100.10 pid 6407: 451 http://bl.spamcop.net/query?ip=198.51.100.10
@4000000069b43ee63b470c40 tcpserver: pid 6408 from 198.51.100.100 and a status of 8/40 at this moment of the day
@4000000069b43fb020b0d2d0 tcpserver: end 6409 status 0; the connection of 203.0.113.21 was served to its end and closed
@4000000069b4407a0aabb2b0 rblsmtpd: 192.0.2.142 pid 6410: 451 http://bl.spamcop.net/query?ip=192.0.2.142
@4000000069b44143269defec tcpserver: pid 6411 from 198.51.100.51 and a status of 11/40 at this moment of the day
@4000000069b4420d118c00c9 tcpserver: end 6412 status 0; the connection of 192.0.2.143 was served to its end and closed
@4000000069b442d62362f5de tcpserver: pid 6413 from 203.0.113.118 and a status of 13/40 at this moment of the day
@4000000069b443a02836638b tcpserver: pid 6414 from 198.51.100.58 and a status of 14/40 at this moment of the day
@4000000069b4446a30723e80 tcpserver: pid 6415 from 203.0.113.1 and a status of 15/40 at this moment of the day
@4000000069b445330d6d6b17 rblsmtpd: 203.0.113.154 pid 6416: 451 http://zen.spamhaus.org/query?ip=203.0.113.154
@4000000069b445fd0b2c44fc qmail-smtpd: 6417: mail from <user555@example.net> to <office@example.com> accepted, 19251 bytes
@4000000069b446c638d5e429 delivery 6418: success: did_1+0+0/ message 44926 for user194@example.com is in the mailbox now
@4000000069b4479006e4f0c7 rblsmtpd: 192.0.2.24 pid 6419: 451 http://zen.spamhaus.org/query?ip=192.0.2.24
@4000000069b4485a11d64e2b qmail-smtpd: 6420: mail from <user558@example.net> to <office@example.com> accepted, 19260 bytes
@4000000069b449232e81caa9 delivery 6421: success: did_1+0+0/ message 44947 for user197@example.com is in the mailbox now
@4000000069b449ed203fd149 tcpserver: pid 6422 from 192.0.2.1 and a status of 22/40 at this moment of the day
@4000000069b44ab60af39047 rblsmtpd: 198.51.100.141 pid 6423: 451 http://zen.spamhaus.org/query?ip=198.51.100.141
@4000000069b44b800bf62a8b rblsmtpd: 192.0.2.1 pid 6424: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b44c4a04ef839c delivery 6425: success: did_1+0+0/ message 44975 for user201@example.com is in the mailbox now
@4000000069b44d133305c329 qmail-smtpd: 6426: mail from <user564@example.net> to <office@example.com> accepted, 19278 bytes
@4000000069b44ddd1dbf6c35 qmail-smtpd: 6427: mail from <user565@example.net> to <office@example.com> accepted, 19281 bytes
@4000000069b44ea61d1415ff delivery 6428: success: did_1+0+0/ message 44996 for user204@example.com is in the mailbox now
@4000000069b44f70363f850e tcpserver: end 6429 status 0; the connection of 192.0.2.188 was served to its end and closed
@4000000069b4503a30f0420c tcpserver: pid 6430 from 198.51.100.29 and a status of 30/40 at this moment of the day
@4000000069b451031d802b69 tcpserver: end 6431 status 0; the connection of 192.0.2.147 was served to its end and closed
@4000000069b451cd07dcd613 delivery 6432: success: did_1+0+0/ message 45024 for user208@example.com is in the mailbox now
@4000000069b4529620e44b31 qmail-smtpd: 6433: mail from <user571@example.net> to <office@example.com> accepted, 19299 bytes
@4000000069b45360307aa819 qmail-smtpd: 6434: mail from <user572@example.net> to <office@example.com> accepted, 19302 bytes
@4000000069b4542a388fc188 rblsmtpd: 198.51.100.5 pid 6435: 451 http://zen.spamhaus.org/query?ip=198.51.100.5
@4000000069b454f32562582a tcpserver: end 6436 status 0; the connection of 198.51.100.14 was served to its end and closed
@4000000069b455bd0bd46375 qmail-smtpd: 6437: mail from <user575@example.net> to <office@example.com> accepted, 19311 bytes
@4000000069b4568632f14715 qmail-smtpd: 6438: mail from <user576@example.net> to <office@example.com> accepted, 19314 bytes
@4000000069b457502f711af4 rblsmtpd: 203.0.113.7 pid 6439: 451 http://zen.spamhaus.org/query?ip=203.0.113.7
@4000000069b4581a0988db8e tcpserver: end 6440 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b458e3144f0d96 rblsmtpd: 203.0.113.3 pid 6441: 451 http://dnsbl.sorbs.net/query?ip=203.0.113.3
@4000000069b459ad22d529c1 tcpserver: end 6442 status 0; the connection of 203.0.113.41 was served to its end and closed
@4000000069b45a7614a790b9 rblsmtpd: 203.0.113.218 pid 6443: 451 http://b.barracudacentral.org/query?ip=203.0.113.218
@4000000069b45b403179358e qmail-smtpd: 6444: mail from <user582@example.net> to <office@example.com> accepted, 19332 bytes
@4000000069b45c0a06159364 tcpserver: pid 6445 from 198.51.100.22 and a status of 5/40 at this moment of the day
@4000000069b45cd334329c1d tcpserver: end 6446 status 0; the connection of 192.0.2.6 was served to its end and closed
@4000000069b45d9d0431da14 delivery 6447: success: did_1+0+0/ message 45129 for user223@example.com is in the mailbox now
@4000000069b45e6619d60fba rblsmtpd: 198.51.100.182 pid 6448: 451 http://zen.spamhaus.org/query?ip=198.51.100.182
@4000000069b45f302720091b qmail-smtpd: 6449: mail from <user587@example.net> to <office@example.com> accepted, 19347 bytes
@4000000069b45ffa235ef532 rblsmtpd: 203.0.113.177 pid 6450: 451 http://b.barracudacentral.org/query?ip=203.0.113.177
@4000000069b460c302912c35 rblsmtpd: 198.51.100.98 pid 6451: 451 http://zen.spamhaus.org/query?ip=198.51.100.98
@4000000069b4618d191bc0b2 qmail-smtpd: 6452: mail from <user590@example.net> to <office@example.com> accepted, 19356 bytes
@4000000069b4625639706eef delivery 6453: success: did_1+0+0/ message 45171 for user229@example.com is in the mailbox now
@4000000069b4632033a35ca3 tcpserver: pid 6454 from 192.0.2.1 and a status of 14/40 at this moment of the day
@4000000069b463ea180b0033 tcpserver: pid 6455 from 192.0.2.9 and a status of 15/40 at this moment of the day
@4000000069b464b313021250 delivery 6456: success: did_1+0+0/ message 45192 for user232@example.com is in the mailbox now
@4000000069b4657d2b45df7e rblsmtpd: 198.51.100.1 pid 6457: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b466462fc7d89c qmail-smtpd: 6458: mail from <user596@example.net> to <office@example.com> accepted, 19374 bytes
@4000000069b4671035167142 tcpserver: pid 6459 from 198.51.100.21 and a status of 19/40 at this moment of the day
@4000000069b467da0d748110 qmail-smtpd: 6460: mail from <user598@example.net> to <office@example.com> accepted, 19380 bytes
@4000000069b468a31c0e6cb2 tcpserver: end 6461 status 0; the connection of 2001:db8:fd::66d6 was served to its end and closed
@4000000069b4696d0079a5b6 delivery 6462: success: did_1+0+0/ message 45234 for user238@example.com is in the mailbox now
@4000000069b46a360be3a04a delivery 6463: success: did_1+0+0/ message 45241 for user239@example.com is in the mailbox now
@4000000069b46b0034c3bcca qmail-smtpd: 6464: mail from <user602@example.net> to <office@example.com> accepted, 19392 bytes
@4000000069b46bca3358de20 qmail-smtpd: 6465: mail from <user603@example.net> to <office@example.com> accepted, 19395 bytes
@4000000069b46c9326945810 qmail-smtpd: 6466: mail from <user604@example.net> to <office@example.com> accepted, 19398 bytes
@4000000069b46d5d09238b93 delivery 6467: success: did_1+0+0/ message 45269 for user243@example.com is in the mailbox now
@4000000069b46e2637454fa2 qmail-smtpd: 6468: mail from <user606@example.net> to <office@example.com> accepted, 19404 bytes
@4000000069b46ef035f5e948 qmail-smtpd: 6469: mail from <user607@example.net> to <office@example.com> accepted, 19407 bytes
@4000000069b46fba1387e7b9 rblsmtpd: 192.0.2.213 pid 6470: 451 http://bl.spamcop.net/query?ip=192.0.2.213
@4000000069b4708335eb41b3 tcpserver: pid 6471 from 192.0.2.1 and a status of 31/40 at this moment of the day
@4000000069b4714d23de96d2 delivery 6472: success: did_1+0+0/ message 45304 for user248@example.com is in the mailbox now
@4000000069b472161fb0d79c delivery 6473: success: did_1+0+0/ message 45311 for user249@example.com is in the mailbox now
@4000000069b472e00896517c tcpserver: pid 6474 from 203.0.113.103 and a status of 34/40 at this moment of the day
@4000000069b473aa344c19a4 tcpserver: end 6475 status 0; the connection of 203.0.113.183 was served to its end and closed
@4000000069b474733085beec tcpserver: end 6476 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069b4753d1b63d4df qmail-smtpd: 6477: mail from <user615@example.net> to <office@example.com> accepted, 19431 bytes
@4000000069b4760611a40ef2 tcpserver: end 6478 status 0; the connection of 192.0.2.63 was served to its end and closed
@4000000069b476d018c5f29d qmail-smtpd: 6479: mail from <user617@example.net> to <office@example.com> accepted, 19437 bytes
@4000000069b4779a3a714a5c rblsmtpd: 198.51.100.67 pid 6480: 451 http://bl.spamcop.net/query?ip=198.51.100.67
@4000000069b478632e0a1044 delivery 6481: success: did_1+0+0/ message 45367 for user257@example.com is in the mailbox now
@4000000069b4792d30e0810e qmail-smtpd: 6482: mail from <user620@example.net> to <office@example.com> accepted, 19446 bytes
@4000000069b479f60a5673db tcpserver: pid 6483 from 192.0.2.23 and a status of 3/40 at this moment of the day
@4000000069b47ac01cd749d5 tcpserver: end 6484 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b47b8a34fb9529 delivery 6485: success: did_1+0+0/ message 45395 for user261@example.com is in the mailbox now
@4000000069b47c53290edb8e rblsmtpd: 203.0.113.92 pid 6486: 451 http://bl.spamcop.net/query?ip=203.0.113.92
@4000000069b47d1d258e976c delivery 6487: success: did_1+0+0/ message 45409 for user263@example.com is in the mailbox now
@4000000069b47de61fca559a delivery 6488: success: did_1+0+0/ message 45416 for user264@example.com is in the mailbox now
@4000000069b47eb006788fcd tcpserver: end 6489 status 0; the connection of 198.51.100.50 was served to its end and closed
@4000000069b47f7a0b9467a6 qmail-smtpd: 6490: mail from <user628@example.net> to <office@example.com> accepted, 19470 bytes
@4000000069b480432a44108f tcpserver: end 6491 status 0; the connection of 198.51.100.102 was served to its end and closed
@4000000069b4810d12fe182e tcpserver: pid 6492 from 192.0.2.4 and a status of 12/40 at this moment of the day
@4000000069b481d62a9bfd89 delivery 6493: success: did_1+0+0/ message 45451 for user269@example.com is in the mailbox now
@4000000069b482a014dc3921 tcpserver: pid 6494 from 198.51.100.2 and a status of 14/40 at this moment of the day
@4000000069b4836a202a4b22 delivery 6495: success: did_1+0+0/ message 45465 for user271@example.com is in the mailbox now
@4000000069b4843337d89f75 tcpserver: end 6496 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b484fd0a2da5eb rblsmtpd: 192.0.2.88 pid 6497: 451 http://zen.spamhaus.org/query?ip=192.0.2.88
@4000000069b485c60ef3ee77 tcpserver: pid 6498 from 198.51.100.215 and a status of 18/40 at this moment of the day
@4000000069b4869006f6be7c tcpserver: end 6499 status 0; the connection of 192.0.2.39 was served to its end and closed
@4000000069b4875a0ca7de8c rblsmtpd: 203.0.113.57 pid 6500: 451 http://zen.spamhaus.org/query?ip=203.0.113.57
@4000000069b48823207e52bf qmail-smtpd: 6501: mail from <user639@example.net> to <office@example.com> accepted, 19503 bytes
@4000000069b488ed1d3db12a rblsmtpd: 203.0.113.72 pid 6502: 451 http://zen.spamhaus.org/query?ip=203.0.113.72
@4000000069b489b63ab6246b qmail-smtpd: 6503: mail from <user641@example.net> to <office@example.com> accepted, 19509 bytes
@4000000069b48a800a08b0b9 tcpserver: end 6504 status 0; the connection of 203.0.113.95 was served to its end and closed
@4000000069b48b4a35fe1031 tcpserver: end 6505 status 0; the connection of 2001:db8:af::746f was served to its end and closed
@4000000069b48c1325d1ad86 delivery 6506: success: did_1+0+0/ message 45542 for user282@example.com is in the mailbox now
@4000000069b48cdd1af11e4f qmail-smtpd: 6507: mail from <user645@example.net> to <office@example.com> accepted, 19521 bytes
@4000000069b48da6193a5af2 tcpserver: end 6508 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069b48e70336e33a7 qmail-smtpd: 6509: mail from <user647@example.net> to <office@example.com> accepted, 19527 bytes
@4000000069b48f3a33922085 tcpserver: end 6510 status 0; the connection of 198.51.100.106 was served to its end and closed
@4000000069b490032cd8e739 delivery 6511: success: did_1+0+0/ message 45577 for user287@example.com is in the mailbox now
@4000000069b490cd1338727f qmail-smtpd: 6512: mail from <user650@example.net> to <office@example.com> accepted, 19536 bytes
@4000000069b4919625105452 rblsmtpd: 203.0.113.228 pid 6513: 451 http://zen.spamhaus.org/query?ip=203.0.113.228
@4000000069b492602d20b7a3 delivery 6514: success: did_1+0+0/ message 45598 for user290@example.com is in the mailbox now
@4000000069b4932a3062704b tcpserver: end 6515 status 0; the connection of 192.0.2.131 was served to its end and closed
@4000000069b493f310d441b0 tcpserver: pid 6516 from 192.0.2.87 and a status of 36/40 at this moment of the day
@4000000069b494bd07787142 tcpserver: pid 6517 from 198.51.100.84 and a status of 37/40 at this moment of the day
@4000000069b4958603da82d5 qmail-smtpd: 6518: mail from <user656@example.net> to <office@example.com> accepted, 19554 bytes
@4000000069b496502cd91bed qmail-smtpd: 6519: mail from <user657@example.net> to <office@example.com> accepted, 19557 bytes
@4000000069b4971a069dfeb6 delivery 6520: success: did_1+0+0/ message 45640 for user296@example.com is in the mailbox now
@4000000069b497e30603927a delivery 6521: success: did_1+0+0/ message 45647 for user297@example.com is in the mailbox now
@4000000069b498ad28b11165 tcpserver: end 6522 status 0; the connection of 198.51.100.147 was served to its end and closed
@4000000069b4997608326d72 qmail-smtpd: 6523: mail from <user661@example.net> to <office@example.com> accepted, 19569 bytes
@4000000069b49a4011bde392 delivery 6524: success: did_1+0+0/ message 45668 for user300@example.com is in the mailbox now
@4000000069b49b0a1f0f4008 tcpserver: pid 6525 from 192.0.2.2 and a status of 5/40 at this moment of the day
@4000000069b49bd307b36ec6 tcpserver: pid 6526 from 198.51.100.4 and a status of 6/40 at this moment of the day
@4000000069b49c9d13df678e qmail-smtpd: 6527: mail from <user665@example.net> to <office@example.com> accepted, 19581 bytes
@4000000069b49d660ac5fac7 qmail-smtpd: 6528: mail from <user666@example.net> to <office@example.com> accepted, 19584 bytes
@4000000069b49e30177b4275 qmail-smtpd: 6529: mail from <user667@example.net> to <office@example.com> accepted, 19587 bytes
@4000000069b49efa024b6c73 tcpserver: end 6530 status 0; the connection of 198.51.100.40 was served to its end and closed
@4000000069b49fc31be53606 tcpserver: pid 6531 from 203.0.113.1 and a status of 11/40 at this moment of the day
@4000000069b4a08d242d5265 delivery 6532: success: did_1+0+0/ message 45724 for user308@example.com is in the mailbox now
@4000000069b4a156149aa58a tcpserver: end 6533 status 0; the connection of 198.51.100.61 was served to its end and closed
@4000000069b4a22014feee4c delivery 6534: success: did_1+0+0/ message 45738 for user310@example.com is in the mailbox now
@4000000069b4a2ea17f96418 qmail-smtpd: 6535: mail from <user673@example.net> to <office@example.com> accepted, 19605 bytes
@4000000069b4a3b30855efe8 rblsmtpd: 203.0.113.207 pid 6536: 451 http://zen.spamhaus.org/query?ip=203.0.113.207
@4000000069b4a47d168d47c6 tcpserver: end 6537 status 0; the connection of 203.0.113.30 was served to its end and closed
@4000000069b4a54625d745ca tcpserver: end 6538 status 0; the connection of 198.51.100.34 was served to its end and closed
@4000000069b4a610130562b6 tcpserver: pid 6539 from 203.0.113.140 and a status of 19/40 at this moment of the day
@4000000069b4a6da39cd1ace qmail-smtpd: 6540: mail from <user678@example.net> to <office@example.com> accepted, 19620 bytes
@4000000069b4a7a3268bf2ab tcpserver: end 6541 status 0; the connection of 192.0.2.27 was served to its end and closed
@4000000069b4a86d30253b9e tcpserver: end 6542 status 0; the connection of 192.0.2.40 was served to its end and closed
@4000000069b4a936132ebb0e qmail-smtpd: 6543: mail from <user681@example.net> to <office@example.com> accepted, 19629 bytes
@4000000069b4aa0032680f85 tcpserver: pid 6544 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069b4aaca20cca271 tcpserver: pid 6545 from 192.0.2.52 and a status of 25/40 at this moment of the day
@4000000069b4ab932fe2663b qmail-smtpd: 6546: mail from <user684@example.net> to <office@example.com> accepted, 19638 bytes
@4000000069b4ac5d29e63414 delivery 6547: success: did_1+0+0/ message 45829 for user323@example.com is in the mailbox now
@4000000069b4ad2618a334e6 rblsmtpd: 203.0.113.15 pid 6548: 451 http://zen.spamhaus.org/query?ip=203.0.113.15
@4000000069b4adf03278ee72 tcpserver: pid 6549 from 203.0.113.4 and a status of 29/40 at this moment of the day
@4000000069b4aeba2bfc020e qmail-smtpd: 6550: mail from <user688@example.net> to <office@example.com> accepted, 19650 bytes
@4000000069b4af8329f2f937 tcpserver: pid 6551 from 198.51.100.36 and a status of 31/40 at this moment of the day
@4000000069b4b04d25d1fd2b delivery 6552: success: did_1+0+0/ message 45864 for user328@example.com is in the mailbox now
@4000000069b4b116264019f9 delivery 6553: success: did_1+0+0/ message 45871 for user329@example.com is in the mailbox now
@4000000069b4b1e014428ad3 tcpserver: pid 6554 from 203.0.113.33 and a status of 34/40 at this moment of the day
@4000000069b4b2aa35958641 tcpserver: end 6555 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b4b3733aefe059 rblsmtpd: 2001:db8:8b::a1e6 pid 6556: 451 http://b.barracudacentral.org/query?ip=2001:db8:8b::a1e6
@4000000069b4b43d1a0b5a85 tcpserver: end 6557 status 0; the connection of 198.51.100.180 was served to its end and closed
@4000000069b4b5060fd2bbb3 tcpserver: pid 6558 from 192.0.2.18 and a status of 38/40 at this moment of the day
@4000000069b4b5d01d2d3225 delivery 6559: success: did_1+0+0/ message 45913 for user335@example.com is in the mailbox now
@4000000069b4b69a1b950a8a rblsmtpd: 192.0.2.18 pid 6560: 451 http://b.barracudacentral.org/query?ip=192.0.2.18
@4000000069b4b76335a8db4f delivery 6561: success: did_1+0+0/ message 45927 for user337@example.com is in the mailbox now
@4000000069b4b82d2fb6fcc5 qmail-smtpd: 6562: mail from <user700@example.net> to <office@example.com> accepted, 19686 bytes
@4000000069b4b8f617c8ee4b delivery 6563: success: did_1+0+0/ message 45941 for user339@example.com is in the mailbox now
@4000000069b4b9c03890199d delivery 6564: success: did_1+0+0/ message 45948 for user340@example.com is in the mailbox now
@4000000069b4ba8a20de92af delivery 6565: success: did_1+0+0/ message 45955 for user341@example.com is in the mailbox now
@4000000069b4bb532f8471ff qmail-smtpd: 6566: mail from <user704@example.net> to <office@example.com> accepted, 19698 bytes
@4000000069b4bc1d369ac60d tcpserver: end 6567 status 0; the connection of 203.0.113.88 was served to its end and closed
@4000000069b4bce634b80123 tcpserver: pid 6568 from 198.51.100.39 and a status of 8/40 at this moment of the day
@4000000069b4bdb0140c17b0 tcpserver: end 6569 status 0; the connection of 203.0.113.225 was served to its end and closed
@4000000069b4be7a0e9de4c0 tcpserver: pid 6570 from 203.0.113.68 and a status of 10/40 at this moment of the day
@4000000069b4bf4325eb4e2f tcpserver: pid 6571 from 192.0.2.35 and a status of 11/40 at this moment of the day
@4000000069b4c00d0394e70a tcpserver: end 6572 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b4c0d61f7af5ee qmail-smtpd: 6573: mail from <user711@example.net> to <office@example.com> accepted, 19719 bytes
@4000000069b4c1a038380159 qmail-smtpd: 6574: mail from <user712@example.net> to <office@example.com> accepted, 19722 bytes
@4000000069b4c26a1ae7ee61 tcpserver: end 6575 status 0; the connection of 198.51.100.42 was served to its end and closed
@4000000069b4c3333898bd84 rblsmtpd: 192.0.2.226 pid 6576: 451 http://bl.spamcop.net/query?ip=192.0.2.226
@4000000069b4c3fd179521d9 tcpserver: pid 6577 from 198.51.100.28 and a status of 17/40 at this moment of the day
@4000000069b4c4c62349ecb6 delivery 6578: success: did_1+0+0/ message 46046 for user354@example.com is in the mailbox now
@4000000069b4c5902ddcc3ae qmail-smtpd: 6579: mail from <user717@example.net> to <office@example.com> accepted, 19737 bytes
@4000000069b4c65a28a33eeb delivery 6580: success: did_1+0+0/ message 46060 for user356@example.com is in the mailbox now
@4000000069b4c723193d1ecf qmail-smtpd: 6581: mail from <user719@example.net> to <office@example.com> accepted, 19743 bytes
@4000000069b4c7ed09b4ab52 rblsmtpd: 203.0.113.15 pid 6582: 451 http://zen.spamhaus.org/query?ip=203.0.113.15
@4000000069b4c8b632f664a7 tcpserver: pid 6583 from 2001:db8:17::5d5d and a status of 23/40 at this moment of the day
@4000000069b4c98021c11c54 delivery 6584: success: did_1+0+0/ message 46088 for user360@example.com is in the mailbox now
@4000000069b4ca4a288772ed tcpserver: pid 6585 from 203.0.113.44 and a status of 25/40 at this moment of the day
@4000000069b4cb130c22d320 tcpserver: pid 6586 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069b4cbdd2fb98feb tcpserver: pid 6587 from 203.0.113.1 and a status of 27/40 at this moment of the day
@4000000069b4cca6306a5629 tcpserver: pid 6588 from 203.0.113.80 and a status of 28/40 at this moment of the day
@4000000069b4cd70207f1f14 tcpserver: end 6589 status 0; the connection of 198.51.100.36 was served to its end and closed
@4000000069b4ce3a0c06e005 delivery 6590: success: did_1+0+0/ message 46130 for user366@example.com is in the mailbox now
@4000000069b4cf0306419002 delivery 6591: success: did_1+0+0/ message 46137 for user367@example.com is in the mailbox now
@4000000069b4cfcd32259272 tcpserver: pid 6592 from 203.0.113.132 and a status of 32/40 at this moment of the day
@4000000069b4d09626765301 qmail-smtpd: 6593: mail from <user731@example.net> to <office@example.com> accepted, 19779 bytes
@4000000069b4d16006c88bb8 tcpserver: pid 6594 from 198.51.100.79 and a status of 34/40 at this moment of the day
@4000000069b4d22a35638a8d tcpserver: end 6595 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b4d2f32a61af5e tcpserver: end 6596 status 0; the connection of 203.0.113.119 was served to its end and closed
@4000000069b4d3bd1346a60c tcpserver: end 6597 status 0; the connection of 2001:db8:bc::9ca was served to its end and closed
@4000000069b4d486156de4c4 tcpserver: pid 6598 from 203.0.113.1 and a status of 38/40 at this moment of the day
@4000000069b4d5500464f82d delivery 6599: success: did_1+0+0/ message 46193 for user375@example.com is in the mailbox now
@4000000069b4d61a2c55bc57 tcpserver: pid 6600 from 192.0.2.149 and a status of 0/40 at this moment of the day
@4000000069b4d6e30d437508 qmail-smtpd: 6601: mail from <user739@example.net> to <office@example.com> accepted, 19803 bytes
@4000000069b4d7ad0e9ad329 qmail-smtpd: 6602: mail from <user740@example.net> to <office@example.com> accepted, 19806 bytes
@4000000069b4d8760645aec0 tcpserver: end 6603 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b4d9402c7e5121 qmail-smtpd: 6604: mail from <user742@example.net> to <office@example.com> accepted, 19812 bytes
@4000000069b4da0a2bbc1a53 tcpserver: end 6605 status 0; the connection of 192.0.2.43 was served to its end and closed
@4000000069b4dad32b278fca tcpserver: end 6606 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069b4db9d1eb14c28 qmail-smtpd: 6607: mail from <user745@example.net> to <office@example.com> accepted, 19821 bytes
@4000000069b4dc66205b666b rblsmtpd: 192.0.2.1 pid 6608: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b4dd30232392bb qmail-smtpd: 6609: mail from <user747@example.net> to <office@example.com> accepted, 19827 bytes
@4000000069b4ddfa39a857ca tcpserver: pid 6610 from 192.0.2.16 and a status of 10/40 at this moment of the day
@4000000069b4dec31df09c10 tcpserver: pid 6611 from 198.51.100.6 and a status of 11/40 at this moment of the day
@4000000069b4df8d2532b612 delivery 6612: success: did_1+0+0/ message 46284 for user388@example.com is in the mailbox now
@4000000069b4e0561512b126 rblsmtpd: 203.0.113.202 pid 6613: 451 http://zen.spamhaus.org/query?ip=203.0.113.202
@4000000069b4e1201951a31f delivery 6614: success: did_1+0+0/ message 46298 for user1@example.com is in the mailbox now
@4000000069b4e1ea1385416a qmail-smtpd: 6615: mail from <user753@example.net> to <office@example.com> accepted, 19845 bytes
@4000000069b4e2b30a472153 tcpserver: end 6616 status 0; the connection of 198.51.100.54 was served to its end and closed
@4000000069b4e37d0dd7b634 qmail-smtpd: 6617: mail from <user755@example.net> to <office@example.com> accepted, 19851 bytes
@4000000069b4e4462b01fbd5 qmail-smtpd: 6618: mail from <user756@example.net> to <office@example.com> accepted, 19854 bytes
@4000000069b4e5101e37b1c5 tcpserver: end 6619 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b4e5da1441f2a7 qmail-smtpd: 6620: mail from <user758@example.net> to <office@example.com> accepted, 19860 bytes
@4000000069b4e6a326d6781f tcpserver: pid 6621 from 203.0.113.24 and a status of 21/40 at this moment of the day
@4000000069b4e76d18e3bab4 delivery 6622: success: did_1+0+0/ message 46354 for user9@example.com is in the mailbox now
@4000000069b4e83603392086 rblsmtpd: 198.51.100.36 pid 6623: 451 http://bl.spamcop.net/query?ip=198.51.100.36
@4000000069b4e90010b349f8 tcpserver: end 6624 status 0; the connection of 198.51.100.194 was served to its end and closed
@4000000069b4e9ca3438f4e2 tcpserver: end 6625 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b4ea93077cbb03 tcpserver: pid 6626 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069b4eb5d3ac8a113 delivery 6627: success: did_1+0+0/ message 46389 for user14@example.com is in the mailbox now
@4000000069b4ec2631a5b949 rblsmtpd: 192.0.2.38 pid 6628: 451 http://bl.spamcop.net/query?ip=192.0.2.38
@4000000069b4ecf01e52cab1 rblsmtpd: 192.0.2.88 pid 6629: 451 http://zen.spamhaus.org/query?ip=192.0.2.88
@4000000069b4edba2a5f7850 rblsmtpd: 203.0.113.94 pid 6630: 451 http://zen.spamhaus.org/query?ip=203.0.113.94
@4000000069b4ee83237f7973 tcpserver: end 6631 status 0; the connection of 192.0.2.200 was served to its end and closed
@4000000069b4ef4d1d7b0c07 delivery 6632: success: did_1+0+0/ message 46424 for user19@example.com is in the mailbox now
@4000000069b4f0160a31a016 qmail-smtpd: 6633: mail from <user771@example.net> to <office@example.com> accepted, 19899 bytes
@4000000069b4f0e02f0c6477 tcpserver: end 6634 status 0; the connection of 198.51.100.80 was served to its end and closed
@4000000069b4f1aa1ffce98f tcpserver: pid 6635 from 203.0.113.13 and a status of 35/40 at this moment of the day
@4000000069b4f2731e2bd93e tcpserver: end 6636 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b4f33d1f40e571 tcpserver: end 6637 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b4f4061b7b03b9 tcpserver: end 6638 status 0; the connection of 203.0.113.10 was served to its end and closed
@4000000069b4f4d02208e9e5 tcpserver: pid 6639 from 198.51.100.4 and a status of 39/40 at this moment of the day
@4000000069b4f59a20e5d994 tcpserver: pid 6640 from 192.0.2.33 and a status of 0/40 at this moment of the day
@4000000069b4f663160ca449 tcpserver: end 6641 status 0; the connection of 203.0.113.38 was served to its end and closed
@4000000069b4f72d38033d1e rblsmtpd: 203.0.113.37 pid 6642: 451 http://zen.spamhaus.org/query?ip=203.0.113.37
@4000000069b4f7f61cb498d0 rblsmtpd: 198.51.100.1 pid 6643: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b4f8c00949fd19 tcpserver: end 6644 status 0; the connection of 203.0.113.7 was served to its end and closed
@4000000069b4f98a380ff28a qmail-smtpd: 6645: mail from <user783@example.net> to <office@example.com> accepted, 19935 bytes
@4000000069b4fa53323810d6 qmail-smtpd: 6646: mail from <user784@example.net> to <office@example.com> accepted, 19938 bytes
@4000000069b4fb1d191e4f19 qmail-smtpd: 6647: mail from <user785@example.net> to <office@example.com> accepted, 19941 bytes
@4000000069b4fbe62c665a08 tcpserver: pid 6648 from 192.0.2.57 and a status of 8/40 at this moment of the day
@4000000069b4fcb030ed642b rblsmtpd: 198.51.100.16 pid 6649: 451 http://zen.spamhaus.org/query?ip=198.51.100.16
@4000000069b4fd7a2f936687 tcpserver: end 6650 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069b4fe433a5e3b2f rblsmtpd: 203.0.113.1 pid 6651: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b4ff0d0ba8c86e tcpserver: pid 6652 from 2001:db8:86::b8d6 and a status of 12/40 at this moment of the day
@4000000069b4ffd628cf3859 tcpserver: pid 6653 from 198.51.100.2 and a status of 13/40 at this moment of the day
@4000000069b500a0288df584 tcpserver: end 6654 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b5016a003704a3 qmail-smtpd: 6655: mail from <user793@example.net> to <office@example.com> accepted, 19965 bytes
@4000000069b502330d17f8f7 qmail-smtpd: 6656: mail from <user794@example.net> to <office@example.com> accepted, 19968 bytes
@4000000069b502fd379a4907 tcpserver: pid 6657 from 192.0.2.92 and a status of 17/40 at this moment of the day
@4000000069b503c61ffdab99 rblsmtpd: 192.0.2.1 pid 6658: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b50490038165c6 tcpserver: pid 6659 from 203.0.113.2 and a status of 19/40 at this moment of the day
@4000000069b5055a058a6beb qmail-smtpd: 6660: mail from <user798@example.net> to <office@example.com> accepted, 19980 bytes
@4000000069b506232762936b tcpserver: end 6661 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b506ed056594ae tcpserver: pid 6662 from 203.0.113.1 and a status of 22/40 at this moment of the day
@4000000069b507b628e3af27 qmail-smtpd: 6663: mail from <user801@example.net> to <office@example.com> accepted, 19989 bytes
@4000000069b5088007dfee3f delivery 6664: success: did_1+0+0/ message 46648 for user51@example.com is in the mailbox now
@4000000069b5094a2d65167c tcpserver: end 6665 status 0; the connection of 203.0.113.32 was served to its end and closed
@4000000069b50a131bf11b06 tcpserver: end 6666 status 0; the connection of 198.51.100.189 was served to its end and closed
@4000000069b50add13794935 tcpserver: pid 6667 from 192.0.2.1 and a status of 27/40 at this moment of the day
@4000000069b50ba61b2d4a7f tcpserver: end 6668 status 0; the connection of 192.0.2.74 was served to its end and closed
@4000000069b50c701527af5b tcpserver: end 6669 status 0; the connection of 203.0.113.199 was served to its end and closed
@4000000069b50d3a32583fe9 rblsmtpd: 192.0.2.53 pid 6670: 451 http://zen.spamhaus.org/query?ip=192.0.2.53
@4000000069b50e0305e2c40f qmail-smtpd: 6671: mail from <user809@example.net> to <office@example.com> accepted, 20013 bytes
@4000000069b50ecd36e3f171 tcpserver: pid 6672 from 203.0.113.9 and a status of 32/40 at this moment of the day
@4000000069b50f9608c616ac tcpserver: end 6673 status 0; the connection of 198.51.100.150 was served to its end and closed
@4000000069b51060199074d4 qmail-smtpd: 6674: mail from <user812@example.net> to <office@example.com> accepted, 20022 bytes
@4000000069b5112a0520bfa2 rblsmtpd: 192.0.2.1 pid 6675: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b511f30f636a54 tcpserver: end 6676 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b512bd16978335 delivery 6677: success: did_1+0+0/ message 46739 for user64@example.com is in the mailbox now
@4000000069b513862add8e9a delivery 6678: success: did_1+0+0/ message 46746 for user65@example.com is in the mailbox now
@4000000069b514500f279cab qmail-smtpd: 6679: mail from <user817@example.net> to <office@example.com> accepted, 20037 bytes
@4000000069b5151a0429dc71 tcpserver: pid 6680 from 192.0.2.43 and a status of 0/40 at this moment of the day
@4000000069b515e30ee6fecb tcpserver: pid 6681 from 192.0.2.157 and a status of 1/40 at this moment of the day
@4000000069b516ad2d9ca18f tcpserver: pid 6682 from 198.51.100.5 and a status of 2/40 at this moment of the day
@4000000069b517761e451419 delivery 6683: success: did_1+0+0/ message 46781 for user70@example.com is in the mailbox now
@4000000069b518401d714e89 delivery 6684: success: did_1+0+0/ message 46788 for user71@example.com is in the mailbox now
@4000000069b5190a2bb045f9 qmail-smtpd: 6685: mail from <user823@example.net> to <office@example.com> accepted, 20055 bytes
@4000000069b519d32a01d4ef qmail-smtpd: 6686: mail from <user824@example.net> to <office@example.com> accepted, 20058 bytes
@4000000069b51a9d098d9821 tcpserver: end 6687 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b51b6608c45e75 tcpserver: end 6688 status 0; the connection of 198.51.100.28 was served to its end and closed
@4000000069b51c301703f668 tcpserver: end 6689 status 0; the connection of 203.0.113.58 was served to its end and closed
@4000000069b51cfa014046f6 rblsmtpd: 198.51.100.1 pid 6690: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b51dc316461a32 rblsmtpd: 192.0.2.1 pid 6691: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b51e8d01a3ccfa tcpserver: end 6692 status 0; the connection of 203.0.113.221 was served to its end and closed
@4000000069b51f562b719d71 tcpserver: end 6693 status 0; the connection of 192.0.2.18 was served to its end and closed
@4000000069b5202033f4dd37 qmail-smtpd: 6694: mail from <user832@example.net> to <office@example.com> accepted, 20082 bytes
@4000000069b520ea06721bad delivery 6695: success: did_1+0+0/ message 46865 for user82@example.com is in the mailbox now
@4000000069b521b303ea11bd qmail-smtpd: 6696: mail from <user834@example.net> to <office@example.com> accepted, 20088 bytes
@4000000069b5227d01c4c3a6 tcpserver: pid 6697 from 203.0.113.2 and a status of 17/40 at this moment of the day
@4000000069b5234616f51cbd rblsmtpd: 198.51.100.152 pid 6698: 451 http://bl.spamcop.net/query?ip=198.51.100.152
@4000000069b5241013b2113c rblsmtpd: 203.0.113.22 pid 6699: 451 http://bl.spamcop.net/query?ip=203.0.113.22
@4000000069b524da3b024ea3 qmail-smtpd: 6700: mail from <user838@example.net> to <office@example.com> accepted, 20100 bytes
@4000000069b525a3033110b5 delivery 6701: success: did_1+0+0/ message 46907 for user88@example.com is in the mailbox now
@4000000069b5266d3982cacc qmail-smtpd: 6702: mail from <user840@example.net> to <office@example.com> accepted, 20106 bytes
@4000000069b527362c3bf138 tcpserver: end 6703 status 0; the connection of 2001:db8:b4::451 was served to its end and closed
@4000000069b52800165d9c2f qmail-smtpd: 6704: mail from <user842@example.net> to <office@example.com> accepted, 20112 bytes
@4000000069b528ca17ee02f5 tcpserver: end 6705 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b529931efbd5e0 tcpserver: pid 6706 from 192.0.2.1 and a status of 26/40 at this moment of the day
@4000000069b52a5d242716e8 qmail-smtpd: 6707: mail from <user845@example.net> to <office@example.com> accepted, 20121 bytes
@4000000069b52b26242a35d5 qmail-smtpd: 6708: mail from <user846@example.net> to <office@example.com> accepted, 20124 bytes
@4000000069b52bf013692cc7 delivery 6709: success: did_1+0+0/ message 46963 for user96@example.com is in the mailbox now
@4000000069b52cba02c6cd01 qmail-smtpd: 6710: mail from <user848@example.net> to <office@example.com> accepted, 20130 bytes
@4000000069b52d831970c3e8 qmail-smtpd: 6711: mail from <user849@example.net> to <office@example.com> accepted, 20133 bytes
@4000000069b52e4d281da903 qmail-smtpd: 6712: mail from <user850@example.net> to <office@example.com> accepted, 20136 bytes
@4000000069b52f1602109e93 delivery 6713: success: did_1+0+0/ message 46991 for user100@example.com is in the mailbox now
@4000000069b52fe02cb35540 rblsmtpd: 192.0.2.6 pid 6714: 451 http://zen.spamhaus.org/query?ip=192.0.2.6
@4000000069b530aa07487795 rblsmtpd: 2001:db8:c6::73be pid 6715: 451 http://zen.spamhaus.org/query?ip=2001:db8:c6::73be
@4000000069b531732b9190cb delivery 6716: success: did_1+0+0/ message 47012 for user103@example.com is in the mailbox now
@4000000069b5323d0d26afe5 rblsmtpd: 203.0.113.133 pid 6717: 451 http://b.barracudacentral.org/query?ip=203.0.113.133
@4000000069b533061702f9af qmail-smtpd: 6718: mail from <user856@example.net> to <office@example.com> accepted, 20154 bytes
@4000000069b533d00810550b rblsmtpd: 192.0.2.122 pid 6719: 451 http://zen.spamhaus.org/query?ip=192.0.2.122
@4000000069b5349a0b7bd96b qmail-smtpd: 6720: mail from <user858@example.net> to <office@example.com> accepted, 20160 bytes
@4000000069b5356322f84513 rblsmtpd: 192.0.2.1 pid 6721: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b5362d2503b4e3 tcpserver: pid 6722 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069b536f6394cec02 qmail-smtpd: 6723: mail from <user861@example.net> to <office@example.com> accepted, 20169 bytes
@4000000069b537c00e1241c4 rblsmtpd: 203.0.113.23 pid 6724: 451 http://zen.spamhaus.org/query?ip=203.0.113.23
@4000000069b5388a2a40b003 delivery 6725: success: did_1+0+0/ message 47075 for user112@example.com is in the mailbox now
@4000000069b539532a3408a5 tcpserver: end 6726 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b53a1d10801d7f tcpserver: pid 6727 from 192.0.2.4 and a status of 7/40 at this moment of the day
@4000000069b53ae6080ff8bf tcpserver: end 6728 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069b53bb01161b4d9 qmail-smtpd: 6729: mail from <user867@example.net> to <office@example.com> accepted, 20187 bytes
@4000000069b53c7a25e97fe5 delivery 6730: success: did_1+0+0/ message 47110 for user117@example.com is in the mailbox now
@4000000069b53d43187e799d qmail-smtpd: 6731: mail from <user869@example.net> to <office@example.com> accepted, 20193 bytes
@4000000069b53e0d096dc43e qmail-smtpd: 6732: mail from <user870@example.net> to <office@example.com> accepted, 20196 bytes
@4000000069b53ed62f845896 tcpserver: pid 6733 from 203.0.113.3 and a status of 13/40 at this moment of the day
@4000000069b53fa024c20ff0 qmail-smtpd: 6734: mail from <user872@example.net> to <office@example.com> accepted, 20202 bytes
@4000000069b5406a191c953c tcpserver: end 6735 status 0; the connection of 203.0.113.105 was served to its end and closed
@4000000069b54133256372bf delivery 6736: success: did_1+0+0/ message 47152 for user123@example.com is in the mailbox now
@4000000069b541fd1d0faa45 tcpserver: end 6737 status 0; the connection of 192.0.2.66 was served to its end and closed
@4000000069b542c62c51a6b1 tcpserver: end 6738 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b543902ed98039 tcpserver: end 6739 status 0; the connection of 192.0.2.32 was served to its end and closed
@4000000069b5445a2f02a311 rblsmtpd: 198.51.100.172 pid 6740: 451 http://zen.spamhaus.org/query?ip=198.51.100.172
@4000000069b545232a7148c1 qmail-smtpd: 6741: mail from <user879@example.net> to <office@example.com> accepted, 20223 bytes
@4000000069b545ed3241aa74 rblsmtpd: 192.0.2.1 pid 6742: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b546b610d70532 tcpserver: pid 6743 from 192.0.2.24 and a status of 23/40 at this moment of the day
@4000000069b5478034608ad6 delivery 6744: success: did_1+0+0/ message 47208 for user131@example.com is in the mailbox now
@4000000069b5484a11cc835b rblsmtpd: 192.0.2.154 pid 6745: 451 http://zen.spamhaus.org/query?ip=192.0.2.154
@4000000069b5491326d80582 delivery 6746: success: did_1+0+0/ message 47222 for user133@example.com is in the mailbox now
@4000000069b549dd13f9190f tcpserver: end 6747 status 0; the connection of 2001:db8:a4::7162 was served to its end and closed
@4000000069b54aa628be75e4 tcpserver: pid 6748 from 192.0.2.1 and a status of 28/40 at this moment of the day
@4000000069b54b702cd4072c rblsmtpd: 198.51.100.13 pid 6749: 451 http://bl.spamcop.net/query?ip=198.51.100.13
@4000000069b54c3a08522a43 delivery 6750: success: did_1+0+0/ message 47250 for user137@example.com is in the mailbox now
@4000000069b54d032a6974d0 tcpserver: pid 6751 from 198.51.100.214 and a status of 31/40 at this moment of the day
@4000000069b54dcd269a2bbc tcpserver: end 6752 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b54e9630253e75 delivery 6753: success: did_1+0+0/ message 47271 for user140@example.com is in the mailbox now
@4000000069b54f603a050081 delivery 6754: success: did_1+0+0/ message 47278 for user141@example.com is in the mailbox now
@4000000069b5502a02072321 qmail-smtpd: 6755: mail from <user893@example.net> to <office@example.com> accepted, 20265 bytes
@4000000069b550f30808c491 tcpserver: end 6756 status 0; the connection of 198.51.100.233 was served to its end and closed
@4000000069b551bd0a93b9ed tcpserver: end 6757 status 0; the connection of 192.0.2.54 was served to its end and closed
@4000000069b552861bc54715 qmail-smtpd: 6758: mail from <user896@example.net> to <office@example.com> accepted, 20274 bytes
@4000000069b55350057a0e71 delivery 6759: success: did_1+0+0/ message 47313 for user146@example.com is in the mailbox now
@4000000069b5541a06b7cbbe rblsmtpd: 198.51.100.161 pid 6760: 451 http://b.barracudacentral.org/query?ip=198.51.100.161
@4000000069b554e31a27a37f tcpserver: end 6761 status 0; the connection of 203.0.113.33 was served to its end and closed
@4000000069b555ad1fa6a9ec tcpserver: pid 6762 from 203.0.113.203 and a status of 2/40 at this moment of the day
@4000000069b5567619686b3c qmail-smtpd: 6763: mail from <user901@example.net> to <office@example.com> accepted, 20289 bytes
@4000000069b557402e1f011b delivery 6764: success: did_1+0+0/ message 47348 for user151@example.com is in the mailbox now
@4000000069b5580a1860d73f tcpserver: pid 6765 from 203.0.113.1 and a status of 5/40 at this moment of the day
@4000000069b558d30b7b06cb delivery 6766: success: did_1+0+0/ message 47362 for user153@example.com is in the mailbox now
@4000000069b5599d08b56cc0 tcpserver: end 6767 status 0; the connection of 192.0.2.23 was served to its end and closed
@4000000069b55a661ccc8cac tcpserver: pid 6768 from 203.0.113.27 and a status of 8/40 at this moment of the day
@4000000069b55b3038150cfe qmail-smtpd: 6769: mail from <user907@example.net> to <office@example.com> accepted, 20307 bytes
@4000000069b55bfa3aa4b4c3 delivery 6770: success: did_1+0+0/ message 47390 for user157@example.com is in the mailbox now
@4000000069b55cc303716146 qmail-smtpd: 6771: mail from <user909@example.net> to <office@example.com> accepted, 20313 bytes
@4000000069b55d8d0fc7978e qmail-smtpd: 6772: mail from <user910@example.net> to <office@example.com> accepted, 20316 bytes
@4000000069b55e563745649d rblsmtpd: 192.0.2.85 pid 6773: 451 http://zen.spamhaus.org/query?ip=192.0.2.85
@4000000069b55f20275b726d tcpserver: end 6774 status 0; the connection of 203.0.113.143 was served to its end and closed
@4000000069b55fea213b2ee6 tcpserver: end 6775 status 0; the connection of 198.51.100.100 was served to its end and closed
@4000000069b560b33036d51e delivery 6776: success: did_1+0+0/ message 47432 for user163@example.com is in the mailbox now
@4000000069b5617d21df8ee0 qmail-smtpd: 6777: mail from <user915@example.net> to <office@example.com> accepted, 20331 bytes
@4000000069b562462339811e tcpserver: end 6778 status 0; the connection of 203.0.113.40 was served to its end and closed
@4000000069b5631003af4bca tcpserver: pid 6779 from 192.0.2.208 and a status of 19/40 at this moment of the day
@4000000069b563da341444d0 tcpserver: end 6780 status 0; the connection of 192.0.2.88 was served to its end and closed
@4000000069b564a338b09554 tcpserver: end 6781 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b5656d100966d7 qmail-smtpd: 6782: mail from <user920@example.net> to <office@example.com> accepted, 20346 bytes
@4000000069b566362e4e09fd delivery 6783: success: did_1+0+0/ message 47481 for user170@example.com is in the mailbox now
@4000000069b567003b3a0840 tcpserver: pid 6784 from 192.0.2.202 and a status of 24/40 at this moment of the day
@4000000069b567ca07f94bce delivery 6785: success: did_1+0+0/ message 47495 for user172@example.com is in the mailbox now
@4000000069b568933ac126d5 tcpserver: pid 6786 from 198.51.100.1 and a status of 26/40 at this moment of the day
@4000000069b5695d30847fcb delivery 6787: success: did_1+0+0/ message 47509 for user174@example.com is in the mailbox now
@4000000069b56a2616a42c68 qmail-smtpd: 6788: mail from <user926@example.net> to <office@example.com> accepted, 20364 bytes
@4000000069b56af023228ef6 tcpserver: pid 6789 from 198.51.100.31 and a status of 29/40 at this moment of the day
@4000000069b56bba01c2ec26 delivery 6790: success: did_1+0+0/ message 47530 for user177@example.com is in the mailbox now
@4000000069b56c831ba81002 tcpserver: end 6791 status 0; the connection of 203.0.113.170 was served to its end and closed
@4000000069b56d4d1a0e1463 qmail-smtpd: 6792: mail from <user930@example.net> to <office@example.com> accepted, 20376 bytes
@4000000069b56e161015d5a5 tcpserver: pid 6793 from 192.0.2.36 and a status of 33/40 at this moment of the day
@4000000069b56ee0260e260a tcpserver: end 6794 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069b56faa1c8dae10 tcpserver: pid 6795 from 198.51.100.47 and a status of 35/40 at this moment of the day
@4000000069b5707307adf2bf tcpserver: pid 6796 from 198.51.100.22 and a status of 36/40 at this moment of the day
@4000000069b5713d16c7256b qmail-smtpd: 6797: mail from <user935@example.net> to <office@example.com> accepted, 20391 bytes
@4000000069b57206272272da tcpserver: pid 6798 from 203.0.113.55 and a status of 38/40 at this moment of the day
@4000000069b572d03b001367 tcpserver: end 6799 status 0; the connection of 198.51.100.14 was served to its end and closed
@4000000069b5739a30683ba9 delivery 6800: success: did_1+0+0/ message 47600 for user187@example.com is in the mailbox now
@4000000069b5746315b1cdf8 qmail-smtpd: 6801: mail from <user939@example.net> to <office@example.com> accepted, 20403 bytes
@4000000069b5752d30cd4eee rblsmtpd: 192.0.2.39 pid 6802: 451 http://zen.spamhaus.org/query?ip=192.0.2.39
@4000000069b575f60bb309b6 qmail-smtpd: 6803: mail from <user941@example.net> to <office@example.com> accepted, 20409 bytes
@4000000069b576c025a18f3a tcpserver: pid 6804 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069b5778a23545534 qmail-smtpd: 6805: mail from <user943@example.net> to <office@example.com> accepted, 20415 bytes
@4000000069b5785335194a40 qmail-smtpd: 6806: mail from <user944@example.net> to <office@example.com> accepted, 20418 bytes
@4000000069b5791d1cc9caa2 tcpserver: end 6807 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b579e6085e43ef tcpserver: pid 6808 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069b57ab01b7c2a1f tcpserver: end 6809 status 0; the connection of 192.0.2.211 was served to its end and closed
@4000000069b57b7a00981fe7 tcpserver: pid 6810 from 192.0.2.17 and a status of 10/40 at this moment of the day
@4000000069b57c4306e4debe qmail-smtpd: 6811: mail from <user949@example.net> to <office@example.com> accepted, 20433 bytes
@4000000069b57d0d2b9a4c77 tcpserver: end 6812 status 0; the connection of 2001:db8:af::746f was served to its end and closed
@4000000069b57dd6394f30d9 tcpserver: pid 6813 from 192.0.2.4 and a status of 13/40 at this moment of the day
@4000000069b57ea0117a24a2 delivery 6814: success: did_1+0+0/ message 47698 for user201@example.com is in the mailbox now
@4000000069b57f6a199637f7 rblsmtpd: 192.0.2.1 pid 6815: 451 http://bl.spamcop.net/query?ip=192.0.2.1
@4000000069b5803309f7356f qmail-smtpd: 6816: mail from <user954@example.net> to <office@example.com> accepted, 20448 bytes
@4000000069b580fd0dd35ba1 tcpserver: end 6817 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b581c60d47f6c6 qmail-smtpd: 6818: mail from <user956@example.net> to <office@example.com> accepted, 20454 bytes
@4000000069b582902c223edc tcpserver: pid 6819 from 192.0.2.4 and a status of 19/40 at this moment of the day
@4000000069b5835a0784137e tcpserver: pid 6820 from 192.0.2.1 and a status of 20/40 at this moment of the day
@4000000069b5842326c48eac tcpserver: pid 6821 from 192.0.2.1 and a status of 21/40 at this moment of the day
@4000000069b584ed37e0e4f9 tcpserver: end 6822 status 0; the connection of 203.0.113.50 was served to its end and closed
@4000000069b585b61f35c77a delivery 6823: success: did_1+0+0/ message 47761 for user210@example.com is in the mailbox now
@4000000069b5868022ca8e15 tcpserver: end 6824 status 0; the connection of 198.51.100.156 was served to its end and closed
@4000000069b5874a3188359f tcpserver: pid 6825 from 192.0.2.125 and a status of 25/40 at this moment of the day
@4000000069b5881338aad7c4 qmail-smtpd: 6826: mail from <user964@example.net> to <office@example.com> accepted, 20478 bytes
@4000000069b588dd14f20bc2 qmail-smtpd: 6827: mail from <user965@example.net> to <office@example.com> accepted, 20481 bytes
@4000000069b589a61baf86bc delivery 6828: success: did_1+0+0/ message 47796 for user215@example.com is in the mailbox now
@4000000069b58a702a07a26f qmail-smtpd: 6829: mail from <user967@example.net> to <office@example.com> accepted, 20487 bytes
@4000000069b58b3a2dc19132 tcpserver: end 6830 status 0; the connection of 198.51.100.19 was served to its end and closed
@4000000069b58c0339d26c48 tcpserver: end 6831 status 0; the connection of 203.0.113.93 was served to its end and closed
@4000000069b58ccd20451b5f tcpserver: end 6832 status 0; the connection of 203.0.113.227 was served to its end and closed
@4000000069b58d96306df2d0 delivery 6833: success: did_1+0+0/ message 47831 for user220@example.com is in the mailbox now
@4000000069b58e60219dd174 delivery 6834: success: did_1+0+0/ message 47838 for user221@example.com is in the mailbox now
@4000000069b58f2a2145d346 tcpserver: end 6835 status 0; the connection of 198.51.100.69 was served to its end and closed
@4000000069b58ff314771d8b rblsmtpd: 192.0.2.91 pid 6836: 451 http://zen.spamhaus.org/query?ip=192.0.2.91
@4000000069b590bd2be6f8b9 tcpserver: end 6837 status 0; the connection of 198.51.100.106 was served to its end and closed
@4000000069b591862963ac12 qmail-smtpd: 6838: mail from <user976@example.net> to <office@example.com> accepted, 20514 bytes
@4000000069b5925015fcfe20 rblsmtpd: 198.51.100.2 pid 6839: 451 http://bl.spamcop.net/query?ip=198.51.100.2
@4000000069b5931a07081de4 rblsmtpd: 192.0.2.1 pid 6840: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b593e3210daa0b delivery 6841: success: did_1+0+0/ message 47887 for user228@example.com is in the mailbox now
@4000000069b594ad2bea400c delivery 6842: success: did_1+0+0/ message 47894 for user229@example.com is in the mailbox now
@4000000069b595762f5e58c1 tcpserver: pid 6843 from 2001:db8:24::46df and a status of 3/40 at this moment of the day
@4000000069b596401105b6d3 rblsmtpd: 203.0.113.17 pid 6844: 451 http://zen.spamhaus.org/query?ip=203.0.113.17
@4000000069b5970a229838c4 qmail-smtpd: 6845: mail from <user6@example.net> to <office@example.com> accepted, 20535 bytes
@4000000069b597d3057c6ace tcpserver: end 6846 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b5989d099dd36c tcpserver: pid 6847 from 192.0.2.116 and a status of 7/40 at this moment of the day
@4000000069b599662091743b qmail-smtpd: 6848: mail from <user9@example.net> to <office@example.com> accepted, 20544 bytes
@4000000069b59a301f1c4a04 delivery 6849: success: did_1+0+0/ message 47943 for user236@example.com is in the mailbox now
@4000000069b59afa00b7753a qmail-smtpd: 6850: mail from <user11@example.net> to <office@example.com> accepted, 20550 bytes
@4000000069b59bc32b136617 delivery 6851: success: did_1+0+0/ message 47957 for user238@example.com is in the mailbox now
@4000000069b59c8d0bc1b248 qmail-smtpd: 6852: mail from <user13@example.net> to <office@example.com> accepted, 20556 bytes
@4000000069b59d56041dc5d9 qmail-smtpd: 6853: mail from <user14@example.net> to <office@example.com> accepted, 20559 bytes
@4000000069b59e20027647bf qmail-smtpd: 6854: mail from <user15@example.net> to <office@example.com> accepted, 20562 bytes
@4000000069b59eea00ab1639 tcpserver: pid 6855 from 192.0.2.11 and a status of 15/40 at this moment of the day
@4000000069b59fb33b8451a3 tcpserver: end 6856 status 0; the connection of 198.51.100.71 was served to its end and closed
@4000000069b5a07d1956efa9 delivery 6857: success: did_1+0+0/ message 47999 for user244@example.com is in the mailbox now
@4000000069b5a1462cb78b93 tcpserver: pid 6858 from 203.0.113.1 and a status of 18/40 at this moment of the day
@4000000069b5a21023d81d0a tcpserver: pid 6859 from 198.51.100.4 and a status of 19/40 at this moment of the day
@4000000069b5a2da01b7ddc9 rblsmtpd: 192.0.2.1 pid 6860: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b5a3a339b5679b tcpserver: end 6861 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069b5a46d36a89756 delivery 6862: success: did_1+0+0/ message 48034 for user249@example.com is in the mailbox now
@4000000069b5a53604e5e6b3 qmail-smtpd: 6863: mail from <user24@example.net> to <office@example.com> accepted, 20589 bytes
@4000000069b5a600058f51a9 tcpserver: pid 6864 from 192.0.2.8 and a status of 24/40 at this moment of the day
@4000000069b5a6ca2cbfb4cf tcpserver: pid 6865 from 192.0.2.4 and a status of 25/40 at this moment of the day
@4000000069b5a7931e55ff64 rblsmtpd: 198.51.100.66 pid 6866: 451 http://zen.spamhaus.org/query?ip=198.51.100.66
@4000000069b5a85d15c88c48 tcpserver: end 6867 status 0; the connection of 192.0.2.9 was served to its end and closed
@4000000069b5a92627f52107 rblsmtpd: 192.0.2.1 pid 6868: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b5a9f02175fe37 rblsmtpd: 198.51.100.116 pid 6869: 451 http://zen.spamhaus.org/query?ip=198.51.100.116
@4000000069b5aaba099367b2 tcpserver: pid 6870 from 198.51.100.78 and a status of 30/40 at this moment of the day
@4000000069b5ab83181239db rblsmtpd: 192.0.2.1 pid 6871: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.1
@4000000069b5ac4d04c6e975 rblsmtpd: 203.0.113.75 pid 6872: 451 http://zen.spamhaus.org/query?ip=203.0.113.75
@4000000069b5ad162162064c tcpserver: pid 6873 from 198.51.100.1 and a status of 33/40 at this moment of the day
@4000000069b5ade00fec55e1 delivery 6874: success: did_1+0+0/ message 48118 for user261@example.com is in the mailbox now
@4000000069b5aeaa0bfbb4da tcpserver: pid 6875 from 198.51.100.181 and a status of 35/40 at this moment of the day
@4000000069b5af733af333b5 qmail-smtpd: 6876: mail from <user37@example.net> to <office@example.com> accepted, 20628 bytes
@4000000069b5b03d22f78337 tcpserver: pid 6877 from 203.0.113.87 and a status of 37/40 at this moment of the day
@4000000069b5b10631f2ffb8 tcpserver: end 6878 status 0; the connection of 192.0.2.7 was served to its end and closed
@4000000069b5b1d0325d63e2 rblsmtpd: 198.51.100.16 pid 6879: 451 http://zen.spamhaus.org/query?ip=198.51.100.16
@4000000069b5b29a36229015 qmail-smtpd: 6880: mail from <user41@example.net> to <office@example.com> accepted, 20640 bytes
@4000000069b5b36336a99a6d tcpserver: end 6881 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b5b42d327e3dd6 rblsmtpd: 2001:db8:8b::a1e6 pid 6882: 451 http://zen.spamhaus.org/query?ip=2001:db8:8b::a1e6
@4000000069b5b4f60536ba51 tcpserver: end 6883 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b5b5c03822b754 delivery 6884: success: did_1+0+0/ message 48188 for user271@example.com is in the mailbox now
@4000000069b5b68a24f9177c tcpserver: pid 6885 from 192.0.2.155 and a status of 5/40 at this moment of the day
@4000000069b5b75322f7d41e rblsmtpd: 203.0.113.27 pid 6886: 451 http://zen.spamhaus.org/query?ip=203.0.113.27
@4000000069b5b81d1ff084c4 delivery 6887: success: did_1+0+0/ message 48209 for user274@example.com is in the mailbox now
@4000000069b5b8e618caae6d rblsmtpd: 198.51.100.7 pid 6888: 451 http://bl.spamcop.net/query?ip=198.51.100.7
@4000000069b5b9b01cffd9f1 qmail-smtpd: 6889: mail from <user50@example.net> to <office@example.com> accepted, 20667 bytes
@4000000069b5ba7a0615f56c delivery 6890: success: did_1+0+0/ message 48230 for user277@example.com is in the mailbox now
@4000000069b5bb430b2bfbaa rblsmtpd: 203.0.113.230 pid 6891: 451 http://zen.spamhaus.org/query?ip=203.0.113.230
@4000000069b5bc0d148d6f0d tcpserver: pid 6892 from 203.0.113.17 and a status of 12/40 at this moment of the day
@4000000069b5bcd626146cb7 tcpserver: end 6893 status 0; the connection of 192.0.2.162 was served to its end and closed
@4000000069b5bda01b1c1af4 delivery 6894: success: did_1+0+0/ message 48258 for user281@example.com is in the mailbox now
@4000000069b5be6a216cc78c tcpserver: pid 6895 from 2001:db8:8b::a1e6 and a status of 15/40 at this moment of the day
@4000000069b5bf33044564dc delivery 6896: success: did_1+0+0/ message 48272 for user283@example.com is in the mailbox now
@4000000069b5bffd357663bc delivery 6897: success: did_1+0+0/ message 48279 for user284@example.com is in the mailbox now
@4000000069b5c0c635cb695f tcpserver: pid 6898 from 203.0.113.50 and a status of 18/40 at this moment of the day
@4000000069b5c19010b585db rblsmtpd: 203.0.113.120 pid 6899: 451 http://bl.spamcop.net/query?ip=203.0.113.120
@4000000069b5c25a18da3821 delivery 6900: success: did_1+0+0/ message 48300 for user287@example.com is in the mailbox now
@4000000069b5c32332d4b3f6 tcpserver: pid 6901 from 192.0.2.1 and a status of 21/40 at this moment of the day
@4000000069b5c3ed0b104955 qmail-smtpd: 6902: mail from <user63@example.net> to <office@example.com> accepted, 20706 bytes
@4000000069b5c4b60602b00d qmail-smtpd: 6903: mail from <user64@example.net> to <office@example.com> accepted, 20709 bytes
@4000000069b5c58017812b2f delivery 6904: success: did_1+0+0/ message 48328 for user291@example.com is in the mailbox now
@4000000069b5c64a0cac940c tcpserver: pid 6905 from 192.0.2.54 and a status of 25/40 at this moment of the day
@4000000069b5c71323e9cd57 qmail-smtpd: 6906: mail from <user67@example.net> to <office@example.com> accepted, 20718 bytes
@4000000069b5c7dd382b9576 rblsmtpd: 203.0.113.164 pid 6907: 451 http://zen.spamhaus.org/query?ip=203.0.113.164
@4000000069b5c8a6062763c9 tcpserver: end 6908 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069b5c9700e240469 tcpserver: pid 6909 from 2001:db8:bc::9ca and a status of 29/40 at this moment of the day
@4000000069b5ca3a36fb29c5 rblsmtpd: 2001:db8:17::5d5d pid 6910: 451 http://zen.spamhaus.org/query?ip=2001:db8:17::5d5d
@4000000069b5cb0328d62ce5 tcpserver: end 6911 status 0; the connection of 203.0.113.42 was served to its end and closed
@4000000069b5cbcd22808009 rblsmtpd: 192.0.2.17 pid 6912: 451 http://zen.spamhaus.org/query?ip=192.0.2.17
@4000000069b5cc961e8701a7 qmail-smtpd: 6913: mail from <user74@example.net> to <office@example.com> accepted, 20739 bytes
@4000000069b5cd600d2fb01e tcpserver: pid 6914 from 192.0.2.99 and a status of 34/40 at this moment of the day
@4000000069b5ce2a0d2e3e17 delivery 6915: success: did_1+0+0/ message 48405 for user302@example.com is in the mailbox now
@4000000069b5cef332804e37 tcpserver: pid 6916 from 203.0.113.134 and a status of 36/40 at this moment of the day
@4000000069b5cfbd1d8393bf delivery 6917: success: did_1+0+0/ message 48419 for user304@example.com is in the mailbox now
@4000000069b5d086081a5d2d tcpserver: end 6918 status 0; the connection of 198.51.100.173 was served to its end and closed
@4000000069b5d15023127dd9 qmail-smtpd: 6919: mail from <user80@example.net> to <office@example.com> accepted, 20757 bytes
@4000000069b5d21a2c8b341e rblsmtpd: 198.51.100.1 pid 6920: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b5d2e3315ee4ca tcpserver: end 6921 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b5d3ad2409168c tcpserver: end 6922 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b5d47637a5fd6e qmail-smtpd: 6923: mail from <user84@example.net> to <office@example.com> accepted, 20769 bytes
@4000000069b5d5402bbfa6b7 qmail-smtpd: 6924: mail from <user85@example.net> to <office@example.com> accepted, 20772 bytes
@4000000069b5d60a3b250a88 delivery 6925: success: did_1+0+0/ message 48475 for user312@example.com is in the mailbox now
@4000000069b5d6d336ba1184 delivery 6926: success: did_1+0+0/ message 48482 for user313@example.com is in the mailbox now
@4000000069b5d79d37663bb1 qmail-smtpd: 6927: mail from <user88@example.net> to <office@example.com> accepted, 20781 bytes
@4000000069b5d8662109f0ad qmail-smtpd: 6928: mail from <user89@example.net> to <office@example.com> accepted, 20784 bytes
@4000000069b5d930241a7fb0 qmail-smtpd: 6929: mail from <user90@example.net> to <office@example.com> accepted, 20787 bytes
@4000000069b5d9fa259094bb tcpserver: pid 6930 from 192.0.2.225 and a status of 10/40 at this moment of the day
@4000000069b5dac3367d50cb tcpserver: pid 6931 from 192.0.2.28 and a status of 11/40 at this moment of the day
@4000000069b5db8d3230a6c2 delivery 6932: success: did_1+0+0/ message 48524 for user319@example.com is in the mailbox now
@4000000069b5dc560f94a074 tcpserver: end 6933 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069b5dd202d152f50 tcpserver: end 6934 status 0; the connection of 198.51.100.58 was served to its end and closed
@4000000069b5ddea1af17933 qmail-smtpd: 6935: mail from <user96@example.net> to <office@example.com> accepted, 20805 bytes
@4000000069b5deb3335def01 tcpserver: pid 6936 from 203.0.113.203 and a status of 16/40 at this moment of the day
@4000000069b5df7d2d16c1e5 tcpserver: pid 6937 from 198.51.100.9 and a status of 17/40 at this moment of the day
@4000000069b5e04616bc1411 delivery 6938: success: did_1+0+0/ message 48566 for user325@example.com is in the mailbox now
@4000000069b5e110176f3dc9 delivery 6939: success: did_1+0+0/ message 48573 for user326@example.com is in the mailbox now
@4000000069b5e1da1a25d579 delivery 6940: success: did_1+0+0/ message 48580 for user327@example.com is in the mailbox now
@4000000069b5e2a3104ec7bf delivery 6941: success: did_1+0+0/ message 48587 for user328@example.com is in the mailbox now
@4000000069b5e36d24b70320 qmail-smtpd: 6942: mail from <user103@example.net> to <office@example.com> accepted, 20826 bytes
@4000000069b5e436197b0b6c tcpserver: pid 6943 from 2001:db8:8b::a1e6 and a status of 23/40 at this moment of the day
@4000000069b5e50021516f18 qmail-smtpd: 6944: mail from <user105@example.net> to <office@example.com> accepted, 20832 bytes
@4000000069b5e5ca1b927397 delivery 6945: success: did_1+0+0/ message 48615 for user332@example.com is in the mailbox now
@4000000069b5e6932babebb8 delivery 6946: success: did_1+0+0/ message 48622 for user333@example.com is in the mailbox now
@4000000069b5e75d002e1bd1 tcpserver: end 6947 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b5e826079e189b tcpserver: pid 6948 from 198.51.100.20 and a status of 28/40 at this moment of the day
@4000000069b5e8f00f6ebad7 tcpserver: pid 6949 from 198.51.100.33 and a status of 29/40 at this moment of the day
@4000000069b5e9ba2260e230 qmail-smtpd: 6950: mail from <user111@example.net> to <office@example.com> accepted, 20850 bytes
@4000000069b5ea830a97ebdb rblsmtpd: 198.51.100.171 pid 6951: 451 http://b.barracudacentral.org/query?ip=198.51.100.171
@4000000069b5eb4d1d27ad50 tcpserver: pid 6952 from 198.51.100.70 and a status of 32/40 at this moment of the day
@4000000069b5ec16281f1505 tcpserver: end 6953 status 0; the connection of 192.0.2.93 was served to its end and closed
@4000000069b5ece0318576ec qmail-smtpd: 6954: mail from <user115@example.net> to <office@example.com> accepted, 20862 bytes
@4000000069b5edaa05607d0e tcpserver: pid 6955 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069b5ee732c353ad4 delivery 6956: success: did_1+0+0/ message 48692 for user343@example.com is in the mailbox now
@4000000069b5ef3d1690483d tcpserver: pid 6957 from 203.0.113.19 and a status of 37/40 at this moment of the day
@4000000069b5f006150fccd6 rblsmtpd: 198.51.100.2 pid 6958: 451 http://psbl.surriel.com/query?ip=198.51.100.2
@4000000069b5f0d0333c4592 rblsmtpd: 198.51.100.188 pid 6959: 451 http://zen.spamhaus.org/query?ip=198.51.100.188
@4000000069b5f19a075fc00c tcpserver: end 6960 status 0; the connection of 203.0.113.52 was served to its end and closed
@4000000069b5f2631d69b314 tcpserver: end 6961 status 0; the connection of 192.0.2.57 was served to its end and closed
@4000000069b5f32d18b8dbf2 tcpserver: end 6962 status 0; the connection of 2001:db8:24::46df was served to its end and closed
@4000000069b5f3f6140f9784 qmail-smtpd: 6963: mail from <user124@example.net> to <office@example.com> accepted, 20889 bytes
@4000000069b5f4c015c50505 delivery 6964: success: did_1+0+0/ message 48748 for user351@example.com is in the mailbox now
@4000000069b5f58a19f9b99e qmail-smtpd: 6965: mail from <user126@example.net> to <office@example.com> accepted, 20895 bytes
@4000000069b5f6530b391bda tcpserver: pid 6966 from 192.0.2.113 and a status of 6/40 at this moment of the day
@4000000069b5f71d05811da1 tcpserver: pid 6967 from 192.0.2.1 and a status of 7/40 at this moment of the day
@4000000069b5f7e62f9d4e06 delivery 6968: success: did_1+0+0/ message 48776 for user355@example.com is in the mailbox now
@4000000069b5f8b005f712b7 rblsmtpd: 203.0.113.2 pid 6969: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069b5f97a2393acae delivery 6970: success: did_1+0+0/ message 48790 for user357@example.com is in the mailbox now
@4000000069b5fa432f7f81b8 tcpserver: end 6971 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b5fb0d2863c21e tcpserver: end 6972 status 0; the connection of 203.0.113.64 was served to its end and closed
@4000000069b5fbd61d73a85b qmail-smtpd: 6973: mail from <user134@example.net> to <office@example.com> accepted, 20919 bytes
@4000000069b5fca028fa2992 tcpserver: pid 6974 from 203.0.113.63 and a status of 14/40 at this moment of the day
@4000000069b5fd6a135d1ab6 rblsmtpd: 198.51.100.9 pid 6975: 451 http://zen.spamhaus.org/query?ip=198.51.100.9
@4000000069b5fe330229a561 tcpserver: end 6976 status 0; the connection of 203.0.113.26 was served to its end and closed
@4000000069b5fefd1722010d tcpserver: pid 6977 from 192.0.2.57 and a status of 17/40 at this moment of the day
@4000000069b5ffc6162c10aa tcpserver: pid 6978 from 192.0.2.213 and a status of 18/40 at this moment of the day
@4000000069b60090144d8477 delivery 6979: success: did_1+0+0/ message 48853 for user366@example.com is in the mailbox now
@4000000069b6015a23daa17d tcpserver: end 6980 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b602232209f01e tcpserver: pid 6981 from 192.0.2.1 and a status of 21/40 at this moment of the day
@4000000069b602ed06bf782f tcpserver: pid 6982 from 198.51.100.6 and a status of 22/40 at this moment of the day
@4000000069b603b6301613e2 qmail-smtpd: 6983: mail from <user144@example.net> to <office@example.com> accepted, 20949 bytes
@4000000069b60480296bc222 rblsmtpd: 203.0.113.130 pid 6984: 451 http://zen.spamhaus.org/query?ip=203.0.113.130
@4000000069b6054a33c9a2cc tcpserver: end 6985 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b606131cab9369 tcpserver: pid 6986 from 203.0.113.125 and a status of 26/40 at this moment of the day
@4000000069b606dd10fa749c tcpserver: end 6987 status 0; the connection of 192.0.2.99 was served to its end and closed
@4000000069b607a60fc1c0cf tcpserver: pid 6988 from 2001:db8:50::c85f and a status of 28/40 at this moment of the day
@4000000069b60870072201fa qmail-smtpd: 6989: mail from <user150@example.net> to <office@example.com> accepted, 20967 bytes
@4000000069b6093a0babcd35 tcpserver: end 6990 status 0; the connection of 192.0.2.76 was served to its end and closed
@4000000069b60a03177b9cd0 tcpserver: pid 6991 from 2001:db8:d7::91ae and a status of 31/40 at this moment of the day
@4000000069b60acd28ca463e tcpserver: pid 6992 from 192.0.2.41 and a status of 32/40 at this moment of the day
@4000000069b60b962b79dbaf rblsmtpd: 203.0.113.5 pid 6993: 451 http://zen.spamhaus.org/query?ip=203.0.113.5
@4000000069b60c6024099227 delivery 6994: success: did_1+0+0/ message 48958 for user381@example.com is in the mailbox now
@4000000069b60d2a15046730 delivery 6995: success: did_1+0+0/ message 48965 for user382@example.com is in the mailbox now
@4000000069b60df319048bb4 tcpserver: end 6996 status 0; the connection of 192.0.2.63 was served to its end and closed
@4000000069b60ebd20170ec9 qmail-smtpd: 6997: mail from <user158@example.net> to <office@example.com> accepted, 20991 bytes
@4000000069b60f8600750865 tcpserver: pid 6998 from 198.51.100.1 and a status of 38/40 at this moment of the day
@4000000069b610501014099b tcpserver: end 6999 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b6111a2e7fec33 tcpserver: end 7000 status 0; the connection of 192.0.2.77 was served to its end and closed
@4000000069b611e33551d8a6 delivery 7001: success: did_1+0+0/ message 49007 for user388@example.com is in the mailbox now
@4000000069b612ad28a2db87 tcpserver: pid 7002 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069b6137637728816 rblsmtpd: 198.51.100.1 pid 7003: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b6144013f044d0 tcpserver: end 7004 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b6150a0e11bccc tcpserver: end 7005 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069b615d318b91b89 qmail-smtpd: 7006: mail from <user167@example.net> to <office@example.com> accepted, 21018 bytes
@4000000069b6169d1f4ea2f1 delivery 7007: success: did_1+0+0/ message 49049 for user5@example.com is in the mailbox now
@4000000069b617663911fb98 tcpserver: end 7008 status 0; the connection of 203.0.113.6 was served to its end and closed
@4000000069b618302de55d42 tcpserver: pid 7009 from 198.51.100.7 and a status of 9/40 at this moment of the day
@4000000069b618fa1badd3b6 rblsmtpd: 2001:db8:11::ddb6 pid 7010: 451 http://bl.spamcop.net/query?ip=2001:db8:11::ddb6
@4000000069b619c319a99d65 qmail-smtpd: 7011: mail from <user172@example.net> to <office@example.com> accepted, 21033 bytes
@4000000069b61a8d36128853 tcpserver: end 7012 status 0; the connection of 192.0.2.24 was served to its end and closed
@4000000069b61b56034b718a delivery 7013: success: did_1+0+0/ message 49091 for user11@example.com is in the mailbox now
@4000000069b61c201bda3581 tcpserver: pid 7014 from 198.51.100.12 and a status of 14/40 at this moment of the day
@4000000069b61cea0ae1f3fb rblsmtpd: 192.0.2.1 pid 7015: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b61db30d9f52a3 tcpserver: pid 7016 from 192.0.2.181 and a status of 16/40 at this moment of the day
@4000000069b61e7d2a3264d9 tcpserver: pid 7017 from 203.0.113.75 and a status of 17/40 at this moment of the day
@4000000069b61f46017892e5 qmail-smtpd: 7018: mail from <user179@example.net> to <office@example.com> accepted, 21054 bytes
@4000000069b6201013c955ba tcpserver: pid 7019 from 192.0.2.55 and a status of 19/40 at this moment of the day
@4000000069b620da063bf210 qmail-smtpd: 7020: mail from <user181@example.net> to <office@example.com> accepted, 21060 bytes
@4000000069b621a320a3c540 tcpserver: end 7021 status 0; the connection of 203.0.113.87 was served to its end and closed
@4000000069b6226d1fb21335 delivery 7022: success: did_1+0+0/ message 49154 for user20@example.com is in the mailbox now
@4000000069b62336120b9026 tcpserver: pid 7023 from 192.0.2.1 and a status of 23/40 at this moment of the day
@4000000069b624001f572a1b tcpserver: pid 7024 from 192.0.2.4 and a status of 24/40 at this moment of the day
@4000000069b624ca156aff41 tcpserver: end 7025 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b6259300a96110 delivery 7026: success: did_1+0+0/ message 49182 for user24@example.com is in the mailbox now
@4000000069b6265d272a71d3 delivery 7027: success: did_1+0+0/ message 49189 for user25@example.com is in the mailbox now
@4000000069b62726123af7af tcpserver: end 7028 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b627f01d0c1a23 tcpserver: pid 7029 from 192.0.2.41 and a status of 29/40 at this moment of the day
@4000000069b628ba023315b8 tcpserver: pid 7030 from 203.0.113.48 and a status of 30/40 at this moment of the day
@4000000069b629832d4892f1 tcpserver: pid 7031 from 203.0.113.1 and a status of 31/40 at this moment of the day
@4000000069b62a4d1ab08195 qmail-smtpd: 7032: mail from <user193@example.net> to <office@example.com> accepted, 21096 bytes
@4000000069b62b16074a8b6b tcpserver: pid 7033 from 192.0.2.1 and a status of 33/40 at this moment of the day
@4000000069b62be01a546813 tcpserver: pid 7034 from 198.51.100.20 and a status of 34/40 at this moment of the day
@4000000069b62caa24fc1968 delivery 7035: success: did_1+0+0/ message 49245 for user33@example.com is in the mailbox now
@4000000069b62d7330f0af91 qmail-smtpd: 7036: mail from <user197@example.net> to <office@example.com> accepted, 21108 bytes
@4000000069b62e3d2d1e41a9 delivery 7037: success: did_1+0+0/ message 49259 for user35@example.com is in the mailbox now
@4000000069b62f0638b99b74 qmail-smtpd: 7038: mail from <user199@example.net> to <office@example.com> accepted, 21114 bytes
@4000000069b62fd027d68b07 qmail-smtpd: 7039: mail from <user200@example.net> to <office@example.com> accepted, 21117 bytes
@4000000069b6309a2e5704c6 rblsmtpd: 192.0.2.27 pid 7040: 451 http://zen.spamhaus.org/query?ip=192.0.2.27
@4000000069b63163056421b1 delivery 7041: success: did_1+0+0/ message 49287 for user39@example.com is in the mailbox now
@4000000069b6322d3b8b7683 delivery 7042: success: did_1+0+0/ message 49294 for user40@example.com is in the mailbox now
@4000000069b632f6101b0788 tcpserver: end 7043 status 0; the connection of 192.0.2.42 was served to its end and closed
@4000000069b633c021999b3b tcpserver: pid 7044 from 203.0.113.34 and a status of 4/40 at this moment of the day
@4000000069b6348a13078815 tcpserver: end 7045 status 0; the connection of 203.0.113.72 was served to its end and closed
@4000000069b635530a9c1b8d tcpserver: pid 7046 from 203.0.113.107 and a status of 6/40 at this moment of the day
@4000000069b6361d28404bad qmail-smtpd: 7047: mail from <user208@example.net> to <office@example.com> accepted, 21141 bytes
@4000000069b636e61d401fa9 delivery 7048: success: did_1+0+0/ message 49336 for user46@example.com is in the mailbox now
@4000000069b637b019c93ca1 tcpserver: pid 7049 from 203.0.113.2 and a status of 9/40 at this moment of the day
@4000000069b6387a22a1fcb5 rblsmtpd: 203.0.113.72 pid 7050: 451 http://zen.spamhaus.org/query?ip=203.0.113.72
@4000000069b639430ccef970 qmail-smtpd: 7051: mail from <user212@example.net> to <office@example.com> accepted, 21153 bytes
@4000000069b63a0d38fc0387 delivery 7052: success: did_1+0+0/ message 49364 for user50@example.com is in the mailbox now
@4000000069b63ad633197667 tcpserver: pid 7053 from 198.51.100.19 and a status of 13/40 at this moment of the day
@4000000069b63ba0374cddd4 rblsmtpd: 192.0.2.4 pid 7054: 451 http://zen.spamhaus.org/query?ip=192.0.2.4
@4000000069b63c6a1b7b89d5 delivery 7055: success: did_1+0+0/ message 49385 for user53@example.com is in the mailbox now
@4000000069b63d33074fb6d2 tcpserver: end 7056 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b63dfd0604db81 qmail-smtpd: 7057: mail from <user218@example.net> to <office@example.com> accepted, 21171 bytes
@4000000069b63ec61689c445 qmail-smtpd: 7058: mail from <user219@example.net> to <office@example.com> accepted, 21174 bytes
@4000000069b63f9018f59af8 qmail-smtpd: 7059: mail from <user220@example.net> to <office@example.com> accepted, 21177 bytes
@4000000069b6405a15fb1689 delivery 7060: success: did_1+0+0/ message 49420 for user58@example.com is in the mailbox now
@4000000069b641231ef929e7 tcpserver: end 7061 status 0; the connection of 203.0.113.2 was served to its end and closed
@4000000069b641ed2f4da9a9 tcpserver: pid 7062 from 203.0.113.91 and a status of 22/40 at this moment of the day
@4000000069b642b62c4528bf delivery 7063: success: did_1+0+0/ message 49441 for user61@example.com is in the mailbox now
@4000000069b6438012e5a623 tcpserver: end 7064 status 0; the connection of 192.0.2.146 was served to its end and closed
@4000000069b6444a3b119f8d qmail-smtpd: 7065: mail from <user226@example.net> to <office@example.com> accepted, 21195 bytes
@4000000069b645132b915bbb tcpserver: pid 7066 from 198.51.100.211 and a status of 26/40 at this moment of the day
@4000000069b645dd210b045a delivery 7067: success: did_1+0+0/ message 49469 for user65@example.com is in the mailbox now
@4000000069b646a6037d5ab4 delivery 7068: success: did_1+0+0/ message 49476 for user66@example.com is in the mailbox now
@4000000069b647703831d47b delivery 7069: success: did_1+0+0/ message 49483 for user67@example.com is in the mailbox now
@4000000069b6483a18bd61fc qmail-smtpd: 7070: mail from <user231@example.net> to <office@example.com> accepted, 21210 bytes
@4000000069b649030b422aac qmail-smtpd: 7071: mail from <user232@example.net> to <office@example.com> accepted, 21213 bytes
@4000000069b649cd277b6da2 tcpserver: end 7072 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b64a9633049073 tcpserver: end 7073 status 0; the connection of 203.0.113.65 was served to its end and closed
@4000000069b64b6022065de0 rblsmtpd: 192.0.2.1 pid 7074: 451 http://b.barracudacentral.org/query?ip=192.0.2.1
@4000000069b64c2a1fa8557e tcpserver: pid 7075 from 192.0.2.1 and a status of 35/40 at this moment of the day
@4000000069b64cf30a06cf7f tcpserver: end 7076 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b64dbd2135be68 delivery 7077: success: did_1+0+0/ message 49539 for user75@example.com is in the mailbox now
@4000000069b64e8633e58f39 tcpserver: end 7078 status 0; the connection of 203.0.113.187 was served to its end and closed
@4000000069b64f50108626b5 delivery 7079: success: did_1+0+0/ message 49553 for user77@example.com is in the mailbox now
@4000000069b6501a1eda2bf4 delivery 7080: success: did_1+0+0/ message 49560 for user78@example.com is in the mailbox now
@4000000069b650e33b61dcfe delivery 7081: success: did_1+0+0/ message 49567 for user79@example.com is in the mailbox now
@4000000069b651ad00d903ff tcpserver: pid 7082 from 203.0.113.225 and a status of 2/40 at this moment of the day
@4000000069b652762ec7d282 tcpserver: end 7083 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b65340166e3a73 tcpserver: pid 7084 from 198.51.100.81 and a status of 4/40 at this moment of the day
@4000000069b6540a3ad0af5c tcpserver: pid 7085 from 203.0.113.49 and a status of 5/40 at this moment of the day
@4000000069b654d318ebf51d tcpserver: end 7086 status 0; the connection of 198.51.100.56 was served to its end and closed
@4000000069b6559d161b7b96 qmail-smtpd: 7087: mail from <user248@example.net> to <office@example.com> accepted, 21261 bytes
@4000000069b656661ac63360 delivery 7088: success: did_1+0+0/ message 49616 for user86@example.com is in the mailbox now
@4000000069b6573019e57abf qmail-smtpd: 7089: mail from <user250@example.net> to <office@example.com> accepted, 21267 bytes
@4000000069b657fa1275558f tcpserver: pid 7090 from 203.0.113.214 and a status of 10/40 at this moment of the day
@4000000069b658c335ad8378 tcpserver: end 7091 status 0; the connection of 192.0.2.40 was served to its end and closed
@4000000069b6598d282af4c8 tcpserver: pid 7092 from 192.0.2.1 and a status of 12/40 at this moment of the day
@4000000069b65a5625822c71 tcpserver: pid 7093 from 198.51.100.2 and a status of 13/40 at this moment of the day
@4000000069b65b20115aeb18 qmail-smtpd: 7094: mail from <user255@example.net> to <office@example.com> accepted, 21282 bytes
@4000000069b65bea1b6306a7 tcpserver: pid 7095 from 203.0.113.215 and a status of 15/40 at this moment of the day
@4000000069b65cb32aefab71 delivery 7096: success: did_1+0+0/ message 49672 for user94@example.com is in the mailbox now
@4000000069b65d7d2ad4abb8 tcpserver: pid 7097 from 198.51.100.21 and a status of 17/40 at this moment of the day
@4000000069b65e4631f2cf0e tcpserver: end 7098 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b65f1003a84e18 tcpserver: pid 7099 from 198.51.100.39 and a status of 19/40 at this moment of the day
@4000000069b65fda31d1380f tcpserver: pid 7100 from 203.0.113.5 and a status of 20/40 at this moment of the day
@4000000069b660a30aea45a1 tcpserver: end 7101 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b6616d26cd3b40 tcpserver: end 7102 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b6623621cdcae1 qmail-smtpd: 7103: mail from <user264@example.net> to <office@example.com> accepted, 21309 bytes
@4000000069b6630017f62a2b tcpserver: end 7104 status 0; the connection of 203.0.113.23 was served to its end and closed
@4000000069b663ca0e374ba9 delivery 7105: success: did_1+0+0/ message 49735 for user103@example.com is in the mailbox now
@4000000069b664930618e9f0 rblsmtpd: 198.51.100.107 pid 7106: 451 http://zen.spamhaus.org/query?ip=198.51.100.107
@4000000069b6655d3af82259 tcpserver: pid 7107 from 203.0.113.52 and a status of 27/40 at this moment of the day
@4000000069b66626249e1ef0 delivery 7108: success: did_1+0+0/ message 49756 for user106@example.com is in the mailbox now
@4000000069b666f00f3122e8 rblsmtpd: 198.51.100.13 pid 7109: 451 http://zen.spamhaus.org/query?ip=198.51.100.13
@4000000069b667ba339eebb4 tcpserver: pid 7110 from 198.51.100.38 and a status of 30/40 at this moment of the day
@4000000069b6688333602a4c qmail-smtpd: 7111: mail from <user272@example.net> to <office@example.com> accepted, 21333 bytes
@4000000069b6694d01f6d054 rblsmtpd: 2001:db8:bc::9ca pid 7112: 451 http://zen.spamhaus.org/query?ip=2001:db8:bc::9ca
@4000000069b66a162f2f2ed5 tcpserver: end 7113 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b66ae0355f6882 qmail-smtpd: 7114: mail from <user275@example.net> to <office@example.com> accepted, 21342 bytes
@4000000069b66baa0e181f0e tcpserver: end 7115 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b66c7301b98c5e qmail-smtpd: 7116: mail from <user277@example.net> to <office@example.com> accepted, 21348 bytes
@4000000069b66d3d19928e74 rblsmtpd: 198.51.100.18 pid 7117: 451 http://zen.spamhaus.org/query?ip=198.51.100.18
@4000000069b66e06084431e9 tcpserver: end 7118 status 0; the connection of 203.0.113.222 was served to its end and closed
@4000000069b66ed00de1053e tcpserver: end 7119 status 0; the connection of 203.0.113.142 was served to its end and closed
@4000000069b66f9a1a196246 delivery 7120: success: did_1+0+0/ message 49840 for user118@example.com is in the mailbox now
@4000000069b67063115bcb4c delivery 7121: success: did_1+0+0/ message 49847 for user119@example.com is in the mailbox now
@4000000069b6712d076eb6b0 tcpserver: end 7122 status 0; the connection of 192.0.2.83 was served to its end and closed
@4000000069b671f61f99a1fc tcpserver: end 7123 status 0; the connection of 198.51.100.58 was served to its end and closed
@4000000069b672c0243f77db tcpserver: pid 7124 from 198.51.100.128 and a status of 4/40 at this moment of the day
@4000000069b6738a014240be rblsmtpd: 192.0.2.1 pid 7125: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b6745324d0752f rblsmtpd: 203.0.113.133 pid 7126: 451 http://zen.spamhaus.org/query?ip=203.0.113.133
@4000000069b6751d204c1039 tcpserver: pid 7127 from 192.0.2.200 and a status of 7/40 at this moment of the day
@4000000069b675e61a6f95d1 tcpserver: pid 7128 from 192.0.2.42 and a status of 8/40 at this moment of the day
@4000000069b676b01e221842 delivery 7129: success: did_1+0+0/ message 49903 for user127@example.com is in the mailbox now
@4000000069b6777a1c254edc rblsmtpd: 198.51.100.79 pid 7130: 451 http://bl.spamcop.net/query?ip=198.51.100.79
@4000000069b678433a2e8eb1 tcpserver: end 7131 status 0; the connection of 192.0.2.35 was served to its end and closed
@4000000069b6790d0fa05813 delivery 7132: success: did_1+0+0/ message 49924 for user130@example.com is in the mailbox now
@4000000069b679d6334c7a73 qmail-smtpd: 7133: mail from <user294@example.net> to <office@example.com> accepted, 21399 bytes
@4000000069b67aa00cfd2cc6 tcpserver: pid 7134 from 192.0.2.2 and a status of 14/40 at this moment of the day
@4000000069b67b6a2d7841e9 tcpserver: end 7135 status 0; the connection of 203.0.113.91 was served to its end and closed
@4000000069b67c330b3a87ee tcpserver: end 7136 status 0; the connection of 198.51.100.92 was served to its end and closed
@4000000069b67cfd265de1f7 delivery 7137: success: did_1+0+0/ message 49959 for user135@example.com is in the mailbox now
@4000000069b67dc6150abfcd tcpserver: pid 7138 from 198.51.100.1 and a status of 18/40 at this moment of the day
@4000000069b67e9010252f41 tcpserver: end 7139 status 0; the connection of 203.0.113.134 was served to its end and closed
@4000000069b67f5a1aef4c99 tcpserver: end 7140 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b680231e6204c1 qmail-smtpd: 7141: mail from <user302@example.net> to <office@example.com> accepted, 21423 bytes
@4000000069b680ed236287de tcpserver: pid 7142 from 192.0.2.181 and a status of 22/40 at this moment of the day
@4000000069b681b636738e2a rblsmtpd: 203.0.113.35 pid 7143: 451 http://zen.spamhaus.org/query?ip=203.0.113.35
@4000000069b68280358b5e30 tcpserver: pid 7144 from 192.0.2.1 and a status of 24/40 at this moment of the day
@4000000069b6834a13b8eff8 tcpserver: pid 7145 from 203.0.113.2 and a status of 25/40 at this moment of the day
@4000000069b684133adc734e rblsmtpd: 192.0.2.1 pid 7146: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b684dd2014221e rblsmtpd: 198.51.100.181 pid 7147: 451 http://zen.spamhaus.org/query?ip=198.51.100.181
@4000000069b685a6196b7953 rblsmtpd: 203.0.113.1 pid 7148: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b6867036ca1a2a qmail-smtpd: 7149: mail from <user310@example.net> to <office@example.com> accepted, 21447 bytes
@4000000069b6873a177efb13 tcpserver: pid 7150 from 192.0.2.13 and a status of 30/40 at this moment of the day
@4000000069b68803210733a3 tcpserver: pid 7151 from 192.0.2.3 and a status of 31/40 at this moment of the day
@4000000069b688cd10736fb8 tcpserver: pid 7152 from 203.0.113.26 and a status of 32/40 at this moment of the day
@4000000069b689960a13e462 delivery 7153: success: did_1+0+0/ message 50071 for user151@example.com is in the mailbox now
@4000000069b68a6026467f72 tcpserver: end 7154 status 0; the connection of 198.51.100.30 was served to its end and closed
@4000000069b68b2a1c5d20e7 rblsmtpd: 203.0.113.60 pid 7155: 451 http://zen.spamhaus.org/query?ip=203.0.113.60
@4000000069b68bf30256362e delivery 7156: success: did_1+0+0/ message 50092 for user154@example.com is in the mailbox now
@4000000069b68cbd2de2000f delivery 7157: success: did_1+0+0/ message 50099 for user155@example.com is in the mailbox now
@4000000069b68d860184a420 qmail-smtpd: 7158: mail from <user319@example.net> to <office@example.com> accepted, 21474 bytes
@4000000069b68e5011ed0475 qmail-smtpd: 7159: mail from <user320@example.net> to <office@example.com> accepted, 21477 bytes
@4000000069b68f1a1e572642 tcpserver: end 7160 status 0; the connection of 192.0.2.5 was served to its end and closed
@4000000069b68fe308d3faa8 tcpserver: end 7161 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069b690ad23ce564a delivery 7162: success: did_1+0+0/ message 50134 for user160@example.com is in the mailbox now
@4000000069b69176385d2efc tcpserver: pid 7163 from 203.0.113.52 and a status of 3/40 at this moment of the day
@4000000069b6924031e3e410 delivery 7164: success: did_1+0+0/ message 50148 for user162@example.com is in the mailbox now
@4000000069b6930a11e5a50c rblsmtpd: 203.0.113.2 pid 7165: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069b693d30c738f96 rblsmtpd: 198.51.100.6 pid 7166: 451 http://b.barracudacentral.org/query?ip=198.51.100.6
@4000000069b6949d16bed98e qmail-smtpd: 7167: mail from <user328@example.net> to <office@example.com> accepted, 21501 bytes
@4000000069b695660089c5fc qmail-smtpd: 7168: mail from <user329@example.net> to <office@example.com> accepted, 21504 bytes
@4000000069b696303b8f5cb1 delivery 7169: success: did_1+0+0/ message 50183 for user167@example.com is in the mailbox now
@4000000069b696fa0c990d44 qmail-smtpd: 7170: mail from <user331@example.net> to <office@example.com> accepted, 21510 bytes
@4000000069b697c3108ad5e1 delivery 7171: success: did_1+0+0/ message 50197 for user169@example.com is in the mailbox now
@4000000069b6988d24465bf5 qmail-smtpd: 7172: mail from <user333@example.net> to <office@example.com> accepted, 21516 bytes
@4000000069b699562bfff4f1 qmail-smtpd: 7173: mail from <user334@example.net> to <office@example.com> accepted, 21519 bytes
@4000000069b69a2038d22996 qmail-smtpd: 7174: mail from <user335@example.net> to <office@example.com> accepted, 21522 bytes
@4000000069b69aea11aca03c tcpserver: end 7175 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b69bb31172c16a rblsmtpd: 192.0.2.86 pid 7176: 451 http://zen.spamhaus.org/query?ip=192.0.2.86
@4000000069b69c7d083fa2ff qmail-smtpd: 7177: mail from <user338@example.net> to <office@example.com> accepted, 21531 bytes
@4000000069b69d4632cb51cf delivery 7178: success: did_1+0+0/ message 50246 for user176@example.com is in the mailbox now
@4000000069b69e1016b45560 rblsmtpd: 198.51.100.18 pid 7179: 451 http://b.barracudacentral.org/query?ip=198.51.100.18
@4000000069b69eda320fe701 tcpserver: pid 7180 from 203.0.113.19 and a status of 20/40 at this moment of the day
@4000000069b69fa3041e3549 tcpserver: end 7181 status 0; the connection of 203.0.113.75 was served to its end and closed
@4000000069b6a06d2e203d42 tcpserver: pid 7182 from 203.0.113.154 and a status of 22/40 at this moment of the day
@4000000069b6a1360d8758f5 qmail-smtpd: 7183: mail from <user344@example.net> to <office@example.com> accepted, 21549 bytes
@4000000069b6a20039e4224b delivery 7184: success: did_1+0+0/ message 50288 for user182@example.com is in the mailbox now
@4000000069b6a2ca2370b075 tcpserver: pid 7185 from 203.0.113.11 and a status of 25/40 at this moment of the day
@4000000069b6a3931ebee0da rblsmtpd: 203.0.113.11 pid 7186: 451 http://zen.spamhaus.org/query?ip=203.0.113.11
@4000000069b6a45d028da796 delivery 7187: success: did_1+0+0/ message 50309 for user185@example.com is in the mailbox now
@4000000069b6a5262413446f qmail-smtpd: 7188: mail from <user349@example.net> to <office@example.com> accepted, 21564 bytes
@4000000069b6a5f03b6b3835 delivery 7189: success: did_1+0+0/ message 50323 for user187@example.com is in the mailbox now
@4000000069b6a6ba1c77c983 tcpserver: end 7190 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b6a7830ab44054 delivery 7191: success: did_1+0+0/ message 50337 for user189@example.com is in the mailbox now
@4000000069b6a84d115fc571 rblsmtpd: 192.0.2.1 pid 7192: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b6a91623421ae6 tcpserver: end 7193 status 0; the connection of 198.51.100.188 was served to its end and closed
@4000000069b6a9e026bb1e69 delivery 7194: success: did_1+0+0/ message 50358 for user192@example.com is in the mailbox now
@4000000069b6aaaa1b8bbe49 tcpserver: end 7195 status 0; the connection of 192.0.2.162 was served to its end and closed
@4000000069b6ab73186d8dd4 tcpserver: end 7196 status 0; the connection of 203.0.113.125 was served to its end and closed
@4000000069b6ac3d2f74991b tcpserver: pid 7197 from 198.51.100.9 and a status of 37/40 at this moment of the day
@4000000069b6ad061b920449 rblsmtpd: 203.0.113.95 pid 7198: 451 http://bl.spamcop.net/query?ip=203.0.113.95
@4000000069b6add0232a5487 delivery 7199: success: did_1+0+0/ message 50393 for user197@example.com is in the mailbox now
@4000000069b6ae9a1e9b8da8 tcpserver: pid 7200 from 192.0.2.1 and a status of 0/40 at this moment of the day
@4000000069b6af633b4f434d qmail-smtpd: 7201: mail from <user362@example.net> to <office@example.com> accepted, 21603 bytes
@4000000069b6b02d30ec0f39 tcpserver: end 7202 status 0; the connection of 198.51.100.233 was served to its end and closed
@4000000069b6b0f600096b8a rblsmtpd: 192.0.2.9 pid 7203: 451 http://zen.spamhaus.org/query?ip=192.0.2.9
@4000000069b6b1c0272ac37b tcpserver: pid 7204 from 2001:db8:3c::fb31 and a status of 4/40 at this moment of the day
@4000000069b6b28a2cc6050d delivery 7205: success: did_1+0+0/ message 50435 for user203@example.com is in the mailbox now
@4000000069b6b353151dc50a rblsmtpd: 192.0.2.92 pid 7206: 451 http://zen.spamhaus.org/query?ip=192.0.2.92
@4000000069b6b41d133d5b61 delivery 7207: success: did_1+0+0/ message 50449 for user205@example.com is in the mailbox now
@4000000069b6b4e6307ab180 qmail-smtpd: 7208: mail from <user369@example.net> to <office@example.com> accepted, 21624 bytes
@4000000069b6b5b0115d4a44 tcpserver: pid 7209 from 198.51.100.1 and a status of 9/40 at this moment of the day
@4000000069b6b67a255e8c27 tcpserver: pid 7210 from 203.0.113.4 and a status of 10/40 at this moment of the day
@4000000069b6b7430d984cb7 rblsmtpd: 198.51.100.7 pid 7211: 451 http://zen.spamhaus.org/query?ip=198.51.100.7
@4000000069b6b80d18293b17 rblsmtpd: 198.51.100.17 pid 7212: 451 http://zen.spamhaus.org/query?ip=198.51.100.17
@4000000069b6b8d6067096c8 qmail-smtpd: 7213: mail from <user374@example.net> to <office@example.com> accepted, 21639 bytes
@4000000069b6b9a034718826 tcpserver: pid 7214 from 203.0.113.20 and a status of 14/40 at this moment of the day
@4000000069b6ba6a3816ef51 qmail-smtpd: 7215: mail from <user376@example.net> to <office@example.com> accepted, 21645 bytes
@4000000069b6bb33186fdb58 qmail-smtpd: 7216: mail from <user377@example.net> to <office@example.com> accepted, 21648 bytes
@4000000069b6bbfd0f787b43 qmail-smtpd: 7217: mail from <user378@example.net> to <office@example.com> accepted, 21651 bytes
@4000000069b6bcc614ef87ca tcpserver: end 7218 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069b6bd900ccfc7fb tcpserver: end 7219 status 0; the connection of 192.0.2.13 was served to its end and closed
@4000000069b6be5a02038d94 delivery 7220: success: did_1+0+0/ message 50540 for user218@example.com is in the mailbox now
@4000000069b6bf2336831cbb delivery 7221: success: did_1+0+0/ message 50547 for user219@example.com is in the mailbox now
@4000000069b6bfed24f26d4f qmail-smtpd: 7222: mail from <user383@example.net> to <office@example.com> accepted, 21666 bytes
@4000000069b6c0b608912841 delivery 7223: success: did_1+0+0/ message 50561 for user221@example.com is in the mailbox now
@4000000069b6c18000cf2cc9 tcpserver: end 7224 status 0; the connection of 2001:db8:17::5d5d was served to its end and closed
@4000000069b6c24a0ed0d92a qmail-smtpd: 7225: mail from <user386@example.net> to <office@example.com> accepted, 21675 bytes
@4000000069b6c3130667a2ee tcpserver: end 7226 status 0; the connection of 198.51.100.42 was served to its end and closed
@4000000069b6c3dd24f0019e delivery 7227: success: did_1+0+0/ message 50589 for user225@example.com is in the mailbox now
@4000000069b6c4a60920a1a6 tcpserver: end 7228 status 0; the connection of 198.51.100.15 was served to its end and closed
@4000000069b6c5701ef5d6bf tcpserver: pid 7229 from 198.51.100.12 and a status of 29/40 at this moment of the day
@4000000069b6c63a0c609275 tcpserver: end 7230 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069b6c703360846f0 delivery 7231: success: did_1+0+0/ message 50617 for user229@example.com is in the mailbox now
@4000000069b6c7cd0dcb8cd4 delivery 7232: success: did_1+0+0/ message 50624 for user230@example.com is in the mailbox now
@4000000069b6c89608bd7ecf rblsmtpd: 198.51.100.44 pid 7233: 451 http://zen.spamhaus.org/query?ip=198.51.100.44
@4000000069b6c96036ebdd64 qmail-smtpd: 7234: mail from <user395@example.net> to <office@example.com> accepted, 21702 bytes
@4000000069b6ca2a0ea3204d qmail-smtpd: 7235: mail from <user396@example.net> to <office@example.com> accepted, 21705 bytes
@4000000069b6caf311048bcd qmail-smtpd: 7236: mail from <user397@example.net> to <office@example.com> accepted, 21708 bytes
@4000000069b6cbbd1e889fb7 tcpserver: end 7237 status 0; the connection of 192.0.2.34 was served to its end and closed
@4000000069b6cc861a88eed8 qmail-smtpd: 7238: mail from <user399@example.net> to <office@example.com> accepted, 21714 bytes
@4000000069b6cd503a86e179 tcpserver: end 7239 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b6ce1a2289a765 rblsmtpd: 192.0.2.83 pid 7240: 451 http://zen.spamhaus.org/query?ip=192.0.2.83
@4000000069b6cee335039d74 qmail-smtpd: 7241: mail from <user402@example.net> to <office@example.com> accepted, 21723 bytes
@4000000069b6cfad21d54054 qmail-smtpd: 7242: mail from <user403@example.net> to <office@example.com> accepted, 21726 bytes
@4000000069b6d0761d6a533e qmail-smtpd: 7243: mail from <user404@example.net> to <office@example.com> accepted, 21729 bytes
@4000000069b6d140049706a5 tcpserver: pid 7244 from 192.0.2.1 and a status of 4/40 at this moment of the day
@4000000069b6d20a08179a37 qmail-smtpd: 7245: mail from <user406@example.net> to <office@example.com> accepted, 21735 bytes
@4000000069b6d2d3189701b9 tcpserver: pid 7246 from 203.0.113.178 and a status of 6/40 at this moment of the day
@4000000069b6d39d23161daa qmail-smtpd: 7247: mail from <user408@example.net> to <office@example.com> accepted, 21741 bytes
@4000000069b6d46606a944e0 delivery 7248: success: did_1+0+0/ message 50736 for user246@example.com is in the mailbox now
@4000000069b6d53038b82dc5 qmail-smtpd: 7249: mail from <user410@example.net> to <office@example.com> accepted, 21747 bytes
@4000000069b6d5fa14c55bdf tcpserver: pid 7250 from 192.0.2.67 and a status of 10/40 at this moment of the day
@4000000069b6d6c339a908f2 tcpserver: end 7251 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b6d78d0d6c2bae tcpserver: pid 7252 from 198.51.100.1 and a status of 12/40 at this moment of the day
@4000000069b6d856357cdc04 delivery 7253: success: did_1+0+0/ message 50771 for user251@example.com is in the mailbox now
@4000000069b6d92009de9867 tcpserver: pid 7254 from 203.0.113.9 and a status of 14/40 at this moment of the day
@4000000069b6d9ea274460c6 qmail-smtpd: 7255: mail from <user416@example.net> to <office@example.com> accepted, 21765 bytes
@4000000069b6dab31982ee71 tcpserver: end 7256 status 0; the connection of 203.0.113.47 was served to its end and closed
@4000000069b6db7d0bb92fa0 tcpserver: end 7257 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b6dc463872416e qmail-smtpd: 7258: mail from <user419@example.net> to <office@example.com> accepted, 21774 bytes
@4000000069b6dd10289b54b9 delivery 7259: success: did_1+0+0/ message 50813 for user257@example.com is in the mailbox now
@4000000069b6ddda268e83e9 delivery 7260: success: did_1+0+0/ message 50820 for user258@example.com is in the mailbox now
@4000000069b6dea32fb3b6f8 tcpserver: end 7261 status 0; the connection of 203.0.113.5 was served to its end and closed
@4000000069b6df6d1c95faa9 delivery 7262: success: did_1+0+0/ message 50834 for user260@example.com is in the mailbox now
@4000000069b6e0363b06b018 tcpserver: end 7263 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b6e1003370b237 delivery 7264: success: did_1+0+0/ message 50848 for user262@example.com is in the mailbox now
@4000000069b6e1ca241f1dff delivery 7265: success: did_1+0+0/ message 50855 for user263@example.com is in the mailbox now
@4000000069b6e293113ad67b qmail-smtpd: 7266: mail from <user427@example.net> to <office@example.com> accepted, 21798 bytes
@4000000069b6e35d2878394d tcpserver: end 7267 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b6e4263999e55c delivery 7268: success: did_1+0+0/ message 50876 for user266@example.com is in the mailbox now
@4000000069b6e4f0358a6015 qmail-smtpd: 7269: mail from <user430@example.net> to <office@example.com> accepted, 21807 bytes
@4000000069b6e5ba228cec7d qmail-smtpd: 7270: mail from <user431@example.net> to <office@example.com> accepted, 21810 bytes
@4000000069b6e68311508168 tcpserver: pid 7271 from 192.0.2.4 and a status of 31/40 at this moment of the day
@4000000069b6e74d2f28263a delivery 7272: success: did_1+0+0/ message 50904 for user270@example.com is in the mailbox now
@4000000069b6e8163ac8d04e delivery 7273: success: did_1+0+0/ message 50911 for user271@example.com is in the mailbox now
@4000000069b6e8e01e82b152 qmail-smtpd: 7274: mail from <user435@example.net> to <office@example.com> accepted, 21822 bytes
@4000000069b6e9aa216f2399 tcpserver: pid 7275 from 203.0.113.13 and a status of 35/40 at this moment of the day
@4000000069b6ea731fd34787 delivery 7276: success: did_1+0+0/ message 50932 for user274@example.com is in the mailbox now
@4000000069b6eb3d0071ad01 tcpserver: end 7277 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b6ec061ecf2657 rblsmtpd: 192.0.2.2 pid 7278: 451 http://zen.spamhaus.org/query?ip=192.0.2.2
@4000000069b6ecd00e7ecedd tcpserver: end 7279 status 0; the connection of 192.0.2.133 was served to its end and closed
@4000000069b6ed9a0af5c2ad tcpserver: end 7280 status 0; the connection of 192.0.2.146 was served to its end and closed
@4000000069b6ee6329d11b69 delivery 7281: success: did_1+0+0/ message 50967 for user279@example.com is in the mailbox now
@4000000069b6ef2d21e6ec1f tcpserver: end 7282 status 0; the connection of 198.51.100.51 was served to its end and closed
@4000000069b6eff6120321c1 tcpserver: end 7283 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b6f0c02f04572a delivery 7284: success: did_1+0+0/ message 50988 for user282@example.com is in the mailbox now
@4000000069b6f18a065b180b tcpserver: pid 7285 from 192.0.2.2 and a status of 5/40 at this moment of the day
@4000000069b6f2530316f552 delivery 7286: success: did_1+0+0/ message 51002 for user284@example.com is in the mailbox now
@4000000069b6f31d1903a821 tcpserver: end 7287 status 0; the connection of 203.0.113.145 was served to its end and closed
@4000000069b6f3e6394de208 qmail-smtpd: 7288: mail from <user449@example.net> to <office@example.com> accepted, 21864 bytes
@4000000069b6f4b00cc6f80d tcpserver: end 7289 status 0; the connection of 192.0.2.4 was served to its end and closed
@4000000069b6f57a39527397 tcpserver: pid 7290 from 203.0.113.75 and a status of 10/40 at this moment of the day
@4000000069b6f643147b1a76 delivery 7291: success: did_1+0+0/ message 51037 for user289@example.com is in the mailbox now
@4000000069b6f70d24187c7c tcpserver: pid 7292 from 203.0.113.28 and a status of 12/40 at this moment of the day
@4000000069b6f7d62520aa8b tcpserver: pid 7293 from 203.0.113.21 and a status of 13/40 at this moment of the day
@4000000069b6f8a019fa44a1 tcpserver: pid 7294 from 198.51.100.50 and a status of 14/40 at this moment of the day
@4000000069b6f96a0e735929 qmail-smtpd: 7295: mail from <user456@example.net> to <office@example.com> accepted, 21885 bytes
@4000000069b6fa330044a825 tcpserver: end 7296 status 0; the connection of 198.51.100.39 was served to its end and closed
@4000000069b6fafd15a880b6 tcpserver: end 7297 status 0; the connection of 203.0.113.26 was served to its end and closed
@4000000069b6fbc60edef38c tcpserver: end 7298 status 0; the connection of 203.0.113.12 was served to its end and closed
@4000000069b6fc901c315c2d tcpserver: end 7299 status 0; the connection of 192.0.2.40 was served to its end and closed
@4000000069b6fd5a3389ada7 rblsmtpd: 192.0.2.96 pid 7300: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.96
@4000000069b6fe2310d82390 delivery 7301: success: did_1+0+0/ message 51107 for user299@example.com is in the mailbox now
@4000000069b6feed387d0548 delivery 7302: success: did_1+0+0/ message 51114 for user300@example.com is in the mailbox now
@4000000069b6ffb61271430b delivery 7303: success: did_1+0+0/ message 51121 for user301@example.com is in the mailbox now
@4000000069b70080261c6e84 tcpserver: end 7304 status 0; the connection of 203.0.113.206 was served to its end and closed
@4000000069b7014a1ecd1550 rblsmtpd: 203.0.113.83 pid 7305: 451 http://zen.spamhaus.org/query?ip=203.0.113.83
@4000000069b702131f3a359b delivery 7306: success: did_1+0+0/ message 51142 for user304@example.com is in the mailbox now
@4000000069b702dd20125868 tcpserver: end 7307 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b703a60ff41847 qmail-smtpd: 7308: mail from <user469@example.net> to <office@example.com> accepted, 21924 bytes
@4000000069b704703ac26e88 delivery 7309: success: did_1+0+0/ message 51163 for user307@example.com is in the mailbox now
@4000000069b7053a0309dccd tcpserver: end 7310 status 0; the connection of 203.0.113.15 was served to its end and closed
@4000000069b7060314368f45 delivery 7311: success: did_1+0+0/ message 51177 for user309@example.com is in the mailbox now
@4000000069b706cd07c0f745 tcpserver: pid 7312 from 2001:db8:73::10e7 and a status of 32/40 at this moment of the day
@4000000069b70796135e0f10 delivery 7313: success: did_1+0+0/ message 51191 for user311@example.com is in the mailbox now
@4000000069b708600c789f78 tcpserver: end 7314 status 0; the connection of 198.51.100.226 was served to its end and closed
@4000000069b7092a04c2977e tcpserver: end 7315 status 0; the connection of 203.0.113.9 was served to its end and closed
@4000000069b709f33b47a4a0 tcpserver: end 7316 status 0; the connection of 192.0.2.139 was served to its end and closed
@4000000069b70abd22d010c8 tcpserver: pid 7317 from 192.0.2.177 and a status of 37/40 at this moment of the day
@4000000069b70b8607493198 qmail-smtpd: 7318: mail from <user479@example.net> to <office@example.com> accepted, 21954 bytes
@4000000069b70c5027a6fae7 tcpserver: pid 7319 from 198.51.100.19 and a status of 39/40 at this moment of the day
@4000000069b70d1a2620d007 tcpserver: pid 7320 from 198.51.100.117 and a status of 0/40 at this moment of the day
@4000000069b70de30b897021 rblsmtpd: 2001:db8:af::2148 pid 7321: 451 http://bl.spamcop.net/query?ip=2001:db8:af::2148
@4000000069b70ead1af157c1 tcpserver: pid 7322 from 203.0.113.95 and a status of 2/40 at this moment of the day
@4000000069b70f76058d10d8 qmail-smtpd: 7323: mail from <user484@example.net> to <office@example.com> accepted, 21969 bytes
@4000000069b710401904daec tcpserver: end 7324 status 0; the connection of 198.51.100.230 was served to its end and closed
@4000000069b7110a0208f9ee rblsmtpd: 192.0.2.1 pid 7325: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b711d32def4438 tcpserver: pid 7326 from 203.0.113.9 and a status of 6/40 at this moment of the day
@4000000069b7129d1cb414d1 delivery 7327: success: did_1+0+0/ message 51289 for user325@example.com is in the mailbox now
@4000000069b7136636b4aea9 tcpserver: pid 7328 from 2001:db8:8b::a1e6 and a status of 8/40 at this moment of the day
@4000000069b714301c89acd8 tcpserver: end 7329 status 0; the connection of 203.0.113.92 was served to its end and closed
@4000000069b714fa1658475d qmail-smtpd: 7330: mail from <user491@example.net> to <office@example.com> accepted, 21990 bytes
@4000000069b715c3300904c1 tcpserver: pid 7331 from 192.0.2.128 and a status of 11/40 at this moment of the day
@4000000069b7168d1411ffc4 rblsmtpd: 192.0.2.174 pid 7332: 451 http://zen.spamhaus.org/query?ip=192.0.2.174
@4000000069b71756240521af rblsmtpd: 198.51.100.218 pid 7333: 451 http://zen.spamhaus.org/query?ip=198.51.100.218
@4000000069b7182005773473 tcpserver: end 7334 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b718ea06c36794 tcpserver: pid 7335 from 203.0.113.3 and a status of 15/40 at this moment of the day
@4000000069b719b32c69687c tcpserver: end 7336 status 0; the connection of 203.0.113.97 was served to its end and closed
@4000000069b71a7d3add7e0c rblsmtpd: 198.51.100.115 pid 7337: 451 http://zen.spamhaus.org/query?ip=198.51.100.115
@4000000069b71b4600359b01 rblsmtpd: 203.0.113.38 pid 7338: 451 http://zen.spamhaus.org/query?ip=203.0.113.38
@4000000069b71c10130a3e51 qmail-smtpd: 7339: mail from <user500@example.net> to <office@example.com> accepted, 22017 bytes
@4000000069b71cda2e793e47 rblsmtpd: 203.0.113.1 pid 7340: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b71da331496d0b tcpserver: pid 7341 from 198.51.100.27 and a status of 21/40 at this moment of the day
@4000000069b71e6d0cdaf155 delivery 7342: success: did_1+0+0/ message 51394 for user340@example.com is in the mailbox now
@4000000069b71f3625af3331 tcpserver: pid 7343 from 198.51.100.82 and a status of 23/40 at this moment of the day
@4000000069b7200022d2318f tcpserver: end 7344 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069b720ca2772296c tcpserver: pid 7345 from 198.51.100.18 and a status of 25/40 at this moment of the day
@4000000069b721931c3f0762 delivery 7346: success: did_1+0+0/ message 51422 for user344@example.com is in the mailbox now
@4000000069b7225d296d3e13 tcpserver: end 7347 status 0; the connection of 198.51.100.58 was served to its end and closed
@4000000069b723261f2f8505 tcpserver: pid 7348 from 198.51.100.29 and a status of 28/40 at this moment of the day
@4000000069b723f003504b08 tcpserver: end 7349 status 0; the connection of 198.51.100.54 was served to its end and closed
@4000000069b724ba15b4d177 delivery 7350: success: did_1+0+0/ message 51450 for user348@example.com is in the mailbox now
@4000000069b725832a6bccb7 delivery 7351: success: did_1+0+0/ message 51457 for user349@example.com is in the mailbox now
@4000000069b7264d309c758e tcpserver: end 7352 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b727160606c1ae tcpserver: end 7353 status 0; the connection of 192.0.2.107 was served to its end and closed
@4000000069b727e0025d1125 rblsmtpd: 2001:db8:d3::51c4 pid 7354: 451 http://zen.spamhaus.org/query?ip=2001:db8:d3::51c4
@4000000069b728aa37fe2b5b tcpserver: pid 7355 from 2001:db8:8b::a1e6 and a status of 35/40 at this moment of the day
@4000000069b729730adeab76 rblsmtpd: 203.0.113.203 pid 7356: 451 http://zen.spamhaus.org/query?ip=203.0.113.203
@4000000069b72a3d2e14eb60 delivery 7357: success: did_1+0+0/ message 51499 for user355@example.com is in the mailbox now
@4000000069b72b060d9308d2 delivery 7358: success: did_1+0+0/ message 51506 for user356@example.com is in the mailbox now
@4000000069b72bd02234cf78 qmail-smtpd: 7359: mail from <user520@example.net> to <office@example.com> accepted, 22077 bytes
@4000000069b72c9a35f7d1f7 delivery 7360: success: did_1+0+0/ message 51520 for user358@example.com is in the mailbox now
@4000000069b72d632f93fda7 tcpserver: end 7361 status 0; the connection of 198.51.100.10 was served to its end and closed
@4000000069b72e2d21e8f261 rblsmtpd: 198.51.100.5 pid 7362: 451 http://zen.spamhaus.org/query?ip=198.51.100.5
@4000000069b72ef608935566 rblsmtpd: 203.0.113.37 pid 7363: 451 http://zen.spamhaus.org/query?ip=203.0.113.37
@4000000069b72fc019348f73 qmail-smtpd: 7364: mail from <user525@example.net> to <office@example.com> accepted, 22092 bytes
@4000000069b7308a11afdae7 qmail-smtpd: 7365: mail from <user526@example.net> to <office@example.com> accepted, 22095 bytes
@4000000069b73153023ef207 tcpserver: end 7366 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b7321d2f29ab70 tcpserver: pid 7367 from 198.51.100.22 and a status of 7/40 at this moment of the day
@4000000069b732e615f4df6c tcpserver: end 7368 status 0; the connection of 198.51.100.71 was served to its end and closed
@4000000069b733b016eafc39 delivery 7369: success: did_1+0+0/ message 51583 for user367@example.com is in the mailbox now
@4000000069b7347a1ccb8f2e tcpserver: end 7370 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b7354304d9f2e4 tcpserver: pid 7371 from 2001:db8:8b::a1e6 and a status of 11/40 at this moment of the day
@4000000069b7360d0a6e6531 tcpserver: end 7372 status 0; the connection of 198.51.100.31 was served to its end and closed
@4000000069b736d60354b6a7 tcpserver: end 7373 status 0; the connection of 192.0.2.19 was served to its end and closed
@4000000069b737a01d808b4b qmail-smtpd: 7374: mail from <user535@example.net> to <office@example.com> accepted, 22122 bytes
@4000000069b7386a1c8b996a qmail-smtpd: 7375: mail from <user536@example.net> to <office@example.com> accepted, 22125 bytes
@4000000069b7393323114d08 qmail-smtpd: 7376: mail from <user537@example.net> to <office@example.com> accepted, 22128 bytes
@4000000069b739fd193dc155 qmail-smtpd: 7377: mail from <user538@example.net> to <office@example.com> accepted, 22131 bytes
@4000000069b73ac6195fa80d tcpserver: pid 7378 from 192.0.2.133 and a status of 18/40 at this moment of the day
@4000000069b73b901b587105 rblsmtpd: 203.0.113.59 pid 7379: 451 http://bl.spamcop.net/query?ip=203.0.113.59
@4000000069b73c5a168f2430 tcpserver: pid 7380 from 198.51.100.64 and a status of 20/40 at this moment of the day
@4000000069b73d23023132c9 tcpserver: end 7381 status 0; the connection of 198.51.100.24 was served to its end and closed
@4000000069b73ded088ba35f tcpserver: end 7382 status 0; the connection of 198.51.100.74 was served to its end and closed
@4000000069b73eb61393f0af tcpserver: end 7383 status 0; the connection of 203.0.113.20 was served to its end and closed
@4000000069b73f8037687178 rblsmtpd: 198.51.100.66 pid 7384: 451 http://bl.spamcop.net/query?ip=198.51.100.66
@4000000069b7404a193d0e67 qmail-smtpd: 7385: mail from <user546@example.net> to <office@example.com> accepted, 22155 bytes
@4000000069b741132bac7084 tcpserver: pid 7386 from 203.0.113.1 and a status of 26/40 at this moment of the day
@4000000069b741dd1e42f14e tcpserver: end 7387 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069b742a613d9c1ad tcpserver: pid 7388 from 198.51.100.51 and a status of 28/40 at this moment of the day
@4000000069b7437021f6468b qmail-smtpd: 7389: mail from <user550@example.net> to <office@example.com> accepted, 22167 bytes
@4000000069b7443a3785c81a tcpserver: pid 7390 from 203.0.113.14 and a status of 30/40 at this moment of the day
@4000000069b7450305199c39 tcpserver: pid 7391 from 198.51.100.184 and a status of 31/40 at this moment of the day
@4000000069b745cd0ad0481a rblsmtpd: 198.51.100.17 pid 7392: 451 http://bl.spamcop.net/query?ip=198.51.100.17
@4000000069b74696163a96b6 delivery 7393: success: did_1+0+0/ message 51751 for user2@example.com is in the mailbox now
@4000000069b7476030f36c13 delivery 7394: success: did_1+0+0/ message 51758 for user3@example.com is in the mailbox now
@4000000069b7482a349296a9 delivery 7395: success: did_1+0+0/ message 51765 for user4@example.com is in the mailbox now
@4000000069b748f3118d7804 tcpserver: pid 7396 from 192.0.2.1 and a status of 36/40 at this moment of the day
@4000000069b749bd2248860e rblsmtpd: 192.0.2.29 pid 7397: 451 http://bl.spamcop.net/query?ip=192.0.2.29
@4000000069b74a86312bce2e qmail-smtpd: 7398: mail from <user559@example.net> to <office@example.com> accepted, 22194 bytes
@4000000069b74b500850a235 tcpserver: pid 7399 from 198.51.100.189 and a status of 39/40 at this moment of the day
@4000000069b74c1a066e39d8 tcpserver: pid 7400 from 192.0.2.89 and a status of 0/40 at this moment of the day
@4000000069b74ce31ab2614f tcpserver: end 7401 status 0; the connection of 192.0.2.27 was served to its end and closed
@4000000069b74dad012aafd8 qmail-smtpd: 7402: mail from <user563@example.net> to <office@example.com> accepted, 22206 bytes
@4000000069b74e760d606c27 tcpserver: end 7403 status 0; the connection of 192.0.2.2 was served to its end and closed
@4000000069b74f401e4c7027 tcpserver: end 7404 status 0; the connection of 192.0.2.178 was served to its end and closed
@4000000069b7500a25c9f3d9 delivery 7405: success: did_1+0+0/ message 51835 for user14@example.com is in the mailbox now
@4000000069b750d31ed1a6a1 rblsmtpd: 192.0.2.3 pid 7406: 451 http://zen.spamhaus.org/query?ip=192.0.2.3
@4000000069b7519d1c81d95b tcpserver: end 7407 status 0; the connection of 198.51.100.30 was served to its end and closed
@4000000069b752662cc33ec5 rblsmtpd: 198.51.100.5 pid 7408: 451 http://zen.spamhaus.org/query?ip=198.51.100.5
@4000000069b7533032a33b80 rblsmtpd: 203.0.113.24 pid 7409: 451 http://b.barracudacentral.org/query?ip=203.0.113.24
@4000000069b753fa26b7a86e tcpserver: end 7410 status 0; the connection of 192.0.2.17 was served to its end and closed
@4000000069b754c330b84b20 tcpserver: pid 7411 from 192.0.2.1 and a status of 11/40 at this moment of the day
@4000000069b7558d36a5a221 tcpserver: pid 7412 from 2001:db8:bc::9ca and a status of 12/40 at this moment of the day
@4000000069b7565621dbff87 tcpserver: pid 7413 from 203.0.113.53 and a status of 13/40 at this moment of the day
@4000000069b757201bbf00e4 delivery 7414: success: did_1+0+0/ message 51898 for user23@example.com is in the mailbox now
@4000000069b757ea336ea252 tcpserver: pid 7415 from 192.0.2.137 and a status of 15/40 at this moment of the day
@4000000069b758b305b8e463 tcpserver: end 7416 status 0; the connection of 198.51.100.216 was served to its end and closed
@4000000069b7597d28065be8 tcpserver: end 7417 status 0; the connection of 203.0.113.30 was served to its end and closed
@4000000069b75a4627e5b11d tcpserver: end 7418 status 0; the connection of 198.51.100.16 was served to its end and closed
@4000000069b75b1014d274a7 rblsmtpd: 192.0.2.215 pid 7419: 451 http://bl.spamcop.net/query?ip=192.0.2.215
@4000000069b75bda304834a2 tcpserver: end 7420 status 0; the connection of 203.0.113.167 was served to its end and closed
@4000000069b75ca318c536fe rblsmtpd: 192.0.2.1 pid 7421: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b75d6d341bce32 tcpserver: pid 7422 from 203.0.113.4 and a status of 22/40 at this moment of the day
@4000000069b75e362bd9ef9b tcpserver: pid 7423 from 192.0.2.4 and a status of 23/40 at this moment of the day
@4000000069b75f0016ecc577 qmail-smtpd: 7424: mail from <user585@example.net> to <office@example.com> accepted, 22272 bytes
@4000000069b75fca39cb1525 rblsmtpd: 192.0.2.147 pid 7425: 451 http://zen.spamhaus.org/query?ip=192.0.2.147
@4000000069b76093314e6c7e delivery 7426: success: did_1+0+0/ message 51982 for user35@example.com is in the mailbox now
@4000000069b7615d2ed7b4f9 tcpserver: end 7427 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b762262e67c532 rblsmtpd: 203.0.113.18 pid 7428: 451 http://psbl.surriel.com/query?ip=203.0.113.18
@4000000069b762f0226d9ff4 qmail-smtpd: 7429: mail from <user590@example.net> to <office@example.com> accepted, 22287 bytes
@4000000069b763ba29860b74 rblsmtpd: 198.51.100.2 pid 7430: 451 http://b.barracudacentral.org/query?ip=198.51.100.2
@4000000069b764832c22af86 tcpserver: end 7431 status 0; the connection of 198.51.100.207 was served to its end and closed
@4000000069b7654d1327bf38 tcpserver: end 7432 status 0; the connection of 192.0.2.121 was served to its end and closed
@4000000069b766162eb81974 rblsmtpd: 192.0.2.36 pid 7433: 451 http://zen.spamhaus.org/query?ip=192.0.2.36
@4000000069b766e028b584a0 qmail-smtpd: 7434: mail from <user595@example.net> to <office@example.com> accepted, 22302 bytes
@4000000069b767aa34f92219 qmail-smtpd: 7435: mail from <user596@example.net> to <office@example.com> accepted, 22305 bytes
@4000000069b768731760963a delivery 7436: success: did_1+0+0/ message 52052 for user45@example.com is in the mailbox now
@4000000069b7693d34a2a7e1 tcpserver: end 7437 status 0; the connection of 203.0.113.78 was served to its end and closed
@4000000069b76a0602702932 qmail-smtpd: 7438: mail from <user599@example.net> to <office@example.com> accepted, 22314 bytes
@4000000069b76ad029488ee3 tcpserver: pid 7439 from 203.0.113.148 and a status of 39/40 at this moment of the day
@4000000069b76b9a0c76d144 delivery 7440: success: did_1+0+0/ message 52080 for user49@example.com is in the mailbox now
@4000000069b76c6324e68294 qmail-smtpd: 7441: mail from <user602@example.net> to <office@example.com> accepted, 22323 bytes
@4000000069b76d2d00435b47 delivery 7442: success: did_1+0+0/ message 52094 for user51@example.com is in the mailbox now
@4000000069b76df62bdfe92e tcpserver: pid 7443 from 2001:db8:4::e136 and a status of 3/40 at this moment of the day
@4000000069b76ec0047165f3 delivery 7444: success: did_1+0+0/ message 52108 for user53@example.com is in the mailbox now
@4000000069b76f8a33a01caa qmail-smtpd: 7445: mail from <user606@example.net> to <office@example.com> accepted, 22335 bytes
@4000000069b77053040a7e7f delivery 7446: success: did_1+0+0/ message 52122 for user55@example.com is in the mailbox now
@4000000069b7711d0061e3d5 qmail-smtpd: 7447: mail from <user608@example.net> to <office@example.com> accepted, 22341 bytes
@4000000069b771e60a8abeb2 delivery 7448: success: did_1+0+0/ message 52136 for user57@example.com is in the mailbox now
@4000000069b772b036782e77 rblsmtpd: 203.0.113.33 pid 7449: 451 http://bl.spamcop.net/query?ip=203.0.113.33
@4000000069b7737a2d754f76 tcpserver: end 7450 status 0; the connection of 203.0.113.49 was served to its end and closed
@4000000069b774431377dc77 tcpserver: pid 7451 from 203.0.113.172 and a status of 11/40 at this moment of the day
@4000000069b7750d08041dde rblsmtpd: 2001:db8:8b::a1e6 pid 7452: 451 http://zen.spamhaus.org/query?ip=2001:db8:8b::a1e6
@4000000069b775d61113d0f8 delivery 7453: success: did_1+0+0/ message 52171 for user62@example.com is in the mailbox now
@4000000069b776a01ab78a68 qmail-smtpd: 7454: mail from <user615@example.net> to <office@example.com> accepted, 22362 bytes
@4000000069b7776a36f83072 tcpserver: pid 7455 from 203.0.113.8 and a status of 15/40 at this moment of the day
@4000000069b7783306dacdbc delivery 7456: success: did_1+0+0/ message 52192 for user65@example.com is in the mailbox now
@4000000069b778fd29a1cb81 tcpserver: end 7457 status 0; the connection of 198.51.100.5 was served to its end and closed
@4000000069b779c629ef66c7 tcpserver: pid 7458 from 198.51.100.181 and a status of 18/40 at this moment of the day
@4000000069b77a902bdd1748 qmail-smtpd: 7459: mail from <user620@example.net> to <office@example.com> accepted, 22377 bytes
@4000000069b77b5a12084494 qmail-smtpd: 7460: mail from <user621@example.net> to <office@example.com> accepted, 22380 bytes
@4000000069b77c2322c4cbed tcpserver: end 7461 status 0; the connection of 2001:db8:24::46df was served to its end and closed
@4000000069b77ced1ed3f36f tcpserver: end 7462 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b77db603d24930 delivery 7463: success: did_1+0+0/ message 52241 for user72@example.com is in the mailbox now
@4000000069b77e8009309e9b tcpserver: end 7464 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b77f4a11cb63a4 tcpserver: pid 7465 from 2001:db8:2f::b24b and a status of 25/40 at this moment of the day
@4000000069b780132d47ca2b tcpserver: end 7466 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069b780dd2ffda3cc rblsmtpd: 203.0.113.13 pid 7467: 451 http://zen.spamhaus.org/query?ip=203.0.113.13
@4000000069b781a607eb0e40 tcpserver: pid 7468 from 192.0.2.147 and a status of 28/40 at this moment of the day
@4000000069b782701b1742e5 tcpserver: pid 7469 from 198.51.100.1 and a status of 29/40 at this moment of the day
@4000000069b7833a18e44486 tcpserver: end 7470 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b784030d2ee39c qmail-smtpd: 7471: mail from <user632@example.net> to <office@example.com> accepted, 22413 bytes
@4000000069b784cd33ed4f35 delivery 7472: success: did_1+0+0/ message 52304 for user81@example.com is in the mailbox now
@4000000069b7859627bf8be9 tcpserver: pid 7473 from 192.0.2.33 and a status of 33/40 at this moment of the day
@4000000069b7866030baf7c0 qmail-smtpd: 7474: mail from <user635@example.net> to <office@example.com> accepted, 22422 bytes
@4000000069b7872a3ab14429 qmail-smtpd: 7475: mail from <user636@example.net> to <office@example.com> accepted, 22425 bytes
@4000000069b787f3142aa024 delivery 7476: success: did_1+0+0/ message 52332 for user85@example.com is in the mailbox now
@4000000069b788bd139c55f1 qmail-smtpd: 7477: mail from <user638@example.net> to <office@example.com> accepted, 22431 bytes
@4000000069b789861b2a5ed1 tcpserver: pid 7478 from 192.0.2.1 and a status of 38/40 at this moment of the day
@4000000069b78a5034d82c95 qmail-smtpd: 7479: mail from <user640@example.net> to <office@example.com> accepted, 22437 bytes
@4000000069b78b1a182a9ac1 rblsmtpd: 198.51.100.131 pid 7480: 451 http://zen.spamhaus.org/query?ip=198.51.100.131
@4000000069b78be30182a3fe delivery 7481: success: did_1+0+0/ message 52367 for user90@example.com is in the mailbox now
@4000000069b78cad21b9ca6f qmail-smtpd: 7482: mail from <user643@example.net> to <office@example.com> accepted, 22446 bytes
@4000000069b78d762595b93d tcpserver: end 7483 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b78e4023e11bc1 rblsmtpd: 2001:db8:8b::a1e6 pid 7484: 451 http://b.barracudacentral.org/query?ip=2001:db8:8b::a1e6
@4000000069b78f0a11451293 rblsmtpd: 203.0.113.179 pid 7485: 451 http://bl.spamcop.net/query?ip=203.0.113.179
@4000000069b78fd31bb2e10b delivery 7486: success: did_1+0+0/ message 52402 for user95@example.com is in the mailbox now
@4000000069b7909d1bb3c865 rblsmtpd: 192.0.2.19 pid 7487: 451 http://zen.spamhaus.org/query?ip=192.0.2.19
@4000000069b7916633f2998c tcpserver: pid 7488 from 192.0.2.3 and a status of 8/40 at this moment of the day
@4000000069b7923031fb9a38 rblsmtpd: 203.0.113.1 pid 7489: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b792fa19cf7584 tcpserver: pid 7490 from 2001:db8:73::10e7 and a status of 10/40 at this moment of the day
@4000000069b793c309962e63 rblsmtpd: 192.0.2.161 pid 7491: 451 http://zen.spamhaus.org/query?ip=192.0.2.161
@4000000069b7948d01469e55 tcpserver: end 7492 status 0; the connection of 198.51.100.1 was served to its end and closed
@4000000069b7955622d91e55 tcpserver: end 7493 status 0; the connection of 192.0.2.199 was served to its end and closed
@4000000069b79620001ab055 tcpserver: pid 7494 from 203.0.113.89 and a status of 14/40 at this moment of the day
@4000000069b796ea056aee62 qmail-smtpd: 7495: mail from <user656@example.net> to <office@example.com> accepted, 22485 bytes
@4000000069b797b32d1802f5 rblsmtpd: 203.0.113.20 pid 7496: 451 http://bl.spamcop.net/query?ip=203.0.113.20
@4000000069b7987d05b8b3b7 tcpserver: end 7497 status 0; the connection of 198.51.100.77 was served to its end and closed
@4000000069b79946250b8134 qmail-smtpd: 7498: mail from <user659@example.net> to <office@example.com> accepted, 22494 bytes
@4000000069b79a10279972fa rblsmtpd: 203.0.113.2 pid 7499: 451 http://zen.spamhaus.org/query?ip=203.0.113.2
@4000000069b79ada37eb7242 tcpserver: pid 7500 from 203.0.113.82 and a status of 20/40 at this moment of the day
@4000000069b79ba33933dd98 rblsmtpd: 198.51.100.28 pid 7501: 451 http://zen.spamhaus.org/query?ip=198.51.100.28
@4000000069b79c6d3b75be21 tcpserver: end 7502 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069b79d3609021543 tcpserver: pid 7503 from 203.0.113.87 and a status of 23/40 at this moment of the day
@4000000069b79e0008141208 tcpserver: pid 7504 from 203.0.113.231 and a status of 24/40 at this moment of the day
@4000000069b79eca16a5a5a3 tcpserver: pid 7505 from 2001:db8:3e::7b6 and a status of 25/40 at this moment of the day
@4000000069b79f932d6bda13 tcpserver: pid 7506 from 2001:db8:c6::73be and a status of 26/40 at this moment of the day
@4000000069b7a05d360729c5 tcpserver: pid 7507 from 198.51.100.17 and a status of 27/40 at this moment of the day
@4000000069b7a1260206d296 tcpserver: pid 7508 from 203.0.113.6 and a status of 28/40 at this moment of the day
@4000000069b7a1f027425697 tcpserver: pid 7509 from 203.0.113.12 and a status of 29/40 at this moment of the day
@4000000069b7a2ba1725cc01 tcpserver: pid 7510 from 192.0.2.13 and a status of 30/40 at this moment of the day
@4000000069b7a3833b230e72 rblsmtpd: 198.51.100.2 pid 7511: 451 http://zen.spamhaus.org/query?ip=198.51.100.2
@4000000069b7a44d2e3ffa2c delivery 7512: success: did_1+0+0/ message 52584 for user121@example.com is in the mailbox now
@4000000069b7a5163474af82 rblsmtpd: 203.0.113.175 pid 7513: 451 http://zen.spamhaus.org/query?ip=203.0.113.175
@4000000069b7a5e01638e56e delivery 7514: success: did_1+0+0/ message 52598 for user123@example.com is in the mailbox now
@4000000069b7a6aa0d39af3f tcpserver: end 7515 status 0; the connection of 203.0.113.19 was served to its end and closed
@4000000069b7a773155c0ffe qmail-smtpd: 7516: mail from <user677@example.net> to <office@example.com> accepted, 22548 bytes
@4000000069b7a83d1f470224 qmail-smtpd: 7517: mail from <user678@example.net> to <office@example.com> accepted, 22551 bytes
@4000000069b7a90612429943 delivery 7518: success: did_1+0+0/ message 52626 for user127@example.com is in the mailbox now
@4000000069b7a9d01f4b5f99 qmail-smtpd: 7519: mail from <user680@example.net> to <office@example.com> accepted, 22557 bytes
@4000000069b7aa9a35f60e00 tcpserver: end 7520 status 0; the connection of 203.0.113.28 was served to its end and closed
@4000000069b7ab63051bb601 rblsmtpd: 2001:db8:af::2148 pid 7521: 451 http://bl.spamcop.net/query?ip=2001:db8:af::2148
@4000000069b7ac2d18f9f1e9 qmail-smtpd: 7522: mail from <user683@example.net> to <office@example.com> accepted, 22566 bytes
@4000000069b7acf63b143cf5 qmail-smtpd: 7523: mail from <user684@example.net> to <office@example.com> accepted, 22569 bytes
@4000000069b7adc037e2732d qmail-smtpd: 7524: mail from <user685@example.net> to <office@example.com> accepted, 22572 bytes
@4000000069b7ae8a2e91e92d rblsmtpd: 198.51.100.35 pid 7525: 451 http://zen.spamhaus.org/query?ip=198.51.100.35
@4000000069b7af5324d6506e tcpserver: end 7526 status 0; the connection of 192.0.2.56 was served to its end and closed
@4000000069b7b01d25ae1ab3 tcpserver: pid 7527 from 203.0.113.4 and a status of 7/40 at this moment of the day
@4000000069b7b0e620cb1821 tcpserver: end 7528 status 0; the connection of 198.51.100.96 was served to its end and closed
@4000000069b7b1b03614240f tcpserver: end 7529 status 0; the connection of 192.0.2.37 was served to its end and closed
@4000000069b7b27a081bf98d delivery 7530: success: did_1+0+0/ message 52710 for user139@example.com is in the mailbox now
@4000000069b7b3430e34c7e2 delivery 7531: success: did_1+0+0/ message 52717 for user140@example.com is in the mailbox now
@4000000069b7b40d32c56017 qmail-smtpd: 7532: mail from <user693@example.net> to <office@example.com> accepted, 22596 bytes
@4000000069b7b4d630c9f437 qmail-smtpd: 7533: mail from <user694@example.net> to <office@example.com> accepted, 22599 bytes
@4000000069b7b5a0231f7447 qmail-smtpd: 7534: mail from <user695@example.net> to <office@example.com> accepted, 22602 bytes
@4000000069b7b66a01935627 tcpserver: pid 7535 from 203.0.113.131 and a status of 15/40 at this moment of the day
@4000000069b7b73332101aec rblsmtpd: 192.0.2.6 pid 7536: 451 http://psbl.surriel.com/query?ip=192.0.2.6
@4000000069b7b7fd3340fb37 qmail-smtpd: 7537: mail from <user698@example.net> to <office@example.com> accepted, 22611 bytes
@4000000069b7b8c60a53cf53 tcpserver: pid 7538 from 198.51.100.30 and a status of 18/40 at this moment of the day
@4000000069b7b99002357041 delivery 7539: success: did_1+0+0/ message 52773 for user148@example.com is in the mailbox now
@4000000069b7ba5a00d48379 rblsmtpd: 192.0.2.61 pid 7540: 451 http://dnsbl.sorbs.net/query?ip=192.0.2.61
@4000000069b7bb2313b68cf2 delivery 7541: success: did_1+0+0/ message 52787 for user150@example.com is in the mailbox now
@4000000069b7bbed2ddbd165 tcpserver: end 7542 status 0; the connection of 192.0.2.49 was served to its end and closed
@4000000069b7bcb61bedc7d5 delivery 7543: success: did_1+0+0/ message 52801 for user152@example.com is in the mailbox now
@4000000069b7bd803711990e tcpserver: pid 7544 from 198.51.100.6 and a status of 24/40 at this moment of the day
@4000000069b7be4a02552270 tcpserver: end 7545 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b7bf1327ce7a27 qmail-smtpd: 7546: mail from <user707@example.net> to <office@example.com> accepted, 22638 bytes
@4000000069b7bfdd07b4cf91 delivery 7547: success: did_1+0+0/ message 52829 for user156@example.com is in the mailbox now
@4000000069b7c0a611df4113 delivery 7548: success: did_1+0+0/ message 52836 for user157@example.com is in the mailbox now
@4000000069b7c1701fccdf2a tcpserver: end 7549 status 0; the connection of 192.0.2.147 was served to its end and closed
@4000000069b7c23a09ffe293 qmail-smtpd: 7550: mail from <user711@example.net> to <office@example.com> accepted, 22650 bytes
@4000000069b7c30325bf01eb tcpserver: pid 7551 from 203.0.113.7 and a status of 31/40 at this moment of the day
@4000000069b7c3cd08c15266 qmail-smtpd: 7552: mail from <user713@example.net> to <office@example.com> accepted, 22656 bytes
@4000000069b7c49623835848 qmail-smtpd: 7553: mail from <user714@example.net> to <office@example.com> accepted, 22659 bytes
@4000000069b7c56003eeaad6 tcpserver: pid 7554 from 203.0.113.14 and a status of 34/40 at this moment of the day
@4000000069b7c62a0a1dcd79 qmail-smtpd: 7555: mail from <user716@example.net> to <office@example.com> accepted, 22665 bytes
@4000000069b7c6f31dd29bd9 qmail-smtpd: 7556: mail from <user717@example.net> to <office@example.com> accepted, 22668 bytes
@4000000069b7c7bd1bc79597 delivery 7557: success: did_1+0+0/ message 52899 for user166@example.com is in the mailbox now
@4000000069b7c886309e330a qmail-smtpd: 7558: mail from <user719@example.net> to <office@example.com> accepted, 22674 bytes
@4000000069b7c95001a636da tcpserver: end 7559 status 0; the connection of 203.0.113.90 was served to its end and closed
@4000000069b7ca1a3a070654 tcpserver: end 7560 status 0; the connection of 203.0.113.87 was served to its end and closed
@4000000069b7cae3163645ea tcpserver: pid 7561 from 203.0.113.65 and a status of 1/40 at this moment of the day
@4000000069b7cbad2bbc70c5 delivery 7562: success: did_1+0+0/ message 52934 for user171@example.com is in the mailbox now
@4000000069b7cc7609ca20e6 tcpserver: pid 7563 from 192.0.2.8 and a status of 3/40 at this moment of the day
@4000000069b7cd402bb92257 delivery 7564: success: did_1+0+0/ message 52948 for user173@example.com is in the mailbox now
@4000000069b7ce0a1696c753 tcpserver: end 7565 status 0; the connection of 198.51.100.26 was served to its end and closed
@4000000069b7ced33855a1a9 tcpserver: end 7566 status 0; the connection of 203.0.113.191 was served to its end and closed
@4000000069b7cf9d2a5f56df delivery 7567: success: did_1+0+0/ message 52969 for user176@example.com is in the mailbox now
@4000000069b7d0661f8bc926 tcpserver: pid 7568 from 192.0.2.1 and a status of 8/40 at this moment of the day
@4000000069b7d13013879b7c rblsmtpd: 198.51.100.33 pid 7569: 451 http://zen.spamhaus.org/query?ip=198.51.100.33
@4000000069b7d1fa1e0217c2 qmail-smtpd: 7570: mail from <user731@example.net> to <office@example.com> accepted, 22710 bytes
@4000000069b7d2c32ea45499 qmail-smtpd: 7571: mail from <user732@example.net> to <office@example.com> accepted, 22713 bytes
@4000000069b7d38d2b87ebf8 delivery 7572: success: did_1+0+0/ message 53004 for user181@example.com is in the mailbox now
@4000000069b7d4562e4291d0 tcpserver: end 7573 status 0; the connection of 198.51.100.11 was served to its end and closed
@4000000069b7d5202d03da2a rblsmtpd: 203.0.113.25 pid 7574: 451 http://zen.spamhaus.org/query?ip=203.0.113.25
@4000000069b7d5ea12818878 delivery 7575: success: did_1+0+0/ message 53025 for user184@example.com is in the mailbox now
@4000000069b7d6b31db437d4 tcpserver: pid 7576 from 2001:db8:8b::a1e6 and a status of 16/40 at this moment of the day
@4000000069b7d77d23182626 delivery 7577: success: did_1+0+0/ message 53039 for user186@example.com is in the mailbox now
@4000000069b7d846018153de rblsmtpd: 203.0.113.3 pid 7578: 451 http://bl.spamcop.net/query?ip=203.0.113.3
@4000000069b7d9101033d255 tcpserver: pid 7579 from 203.0.113.107 and a status of 19/40 at this moment of the day
@4000000069b7d9da1625c8ca tcpserver: end 7580 status 0; the connection of 203.0.113.11 was served to its end and closed
@4000000069b7daa33429649c rblsmtpd: 2001:db8:de::51a1 pid 7581: 451 http://zen.spamhaus.org/query?ip=2001:db8:de::51a1
@4000000069b7db6d23acee00 rblsmtpd: 192.0.2.5 pid 7582: 451 http://zen.spamhaus.org/query?ip=192.0.2.5
@4000000069b7dc36381ee3e9 tcpserver: end 7583 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069b7dd00323eb67d tcpserver: end 7584 status 0; the connection of 192.0.2.231 was served to its end and closed
@4000000069b7ddca0faa3651 delivery 7585: success: did_1+0+0/ message 53095 for user194@example.com is in the mailbox now
@4000000069b7de9319783bee tcpserver: end 7586 status 0; the connection of 203.0.113.3 was served to its end and closed
@4000000069b7df5d016afd9a qmail-smtpd: 7587: mail from <user748@example.net> to <office@example.com> accepted, 22761 bytes
@4000000069b7e0262b373692 qmail-smtpd: 7588: mail from <user749@example.net> to <office@example.com> accepted, 22764 bytes
@4000000069b7e0f0280e808a delivery 7589: success: did_1+0+0/ message 53123 for user198@example.com is in the mailbox now
@4000000069b7e1ba0303aeca delivery 7590: success: did_1+0+0/ message 53130 for user199@example.com is in the mailbox now
@4000000069b7e2830a721987 delivery 7591: success: did_1+0+0/ message 53137 for user200@example.com is in the mailbox now
@4000000069b7e34d23e3ecf5 tcpserver: end 7592 status 0; the connection of 203.0.113.32 was served to its end and closed
@4000000069b7e4161e97c101 tcpserver: pid 7593 from 203.0.113.8 and a status of 33/40 at this moment of the day
@4000000069b7e4e0003190a3 tcpserver: end 7594 status 0; the connection of 192.0.2.64 was served to its end and closed
@4000000069b7e5aa1528a5e2 tcpserver: pid 7595 from 192.0.2.27 and a status of 35/40 at this moment of the day
@4000000069b7e6732d7f9400 qmail-smtpd: 7596: mail from <user757@example.net> to <office@example.com> accepted, 22788 bytes
@4000000069b7e73d070bea59 tcpserver: end 7597 status 0; the connection of 192.0.2.115 was served to its end and closed
@4000000069b7e806228820bb rblsmtpd: 192.0.2.4 pid 7598: 451 http://zen.spamhaus.org/query?ip=192.0.2.4
@4000000069b7e8d039bb87cc tcpserver: pid 7599 from 2001:db8:50::c85f and a status of 39/40 at this moment of the day
@4000000069b7e99a3574bd15 rblsmtpd: 198.51.100.5 pid 7600: 451 http://bl.spamcop.net/query?ip=198.51.100.5
@4000000069b7ea6322893758 qmail-smtpd: 7601: mail from <user762@example.net> to <office@example.com> accepted, 22803 bytes
@4000000069b7eb2d3b2dd415 qmail-smtpd: 7602: mail from <user763@example.net> to <office@example.com> accepted, 22806 bytes
@4000000069b7ebf6350c945e tcpserver: end 7603 status 0; the connection of 203.0.113.14 was served to its end and closed
@4000000069b7ecc0195e7f58 delivery 7604: success: did_1+0+0/ message 53228 for user213@example.com is in the mailbox now
@4000000069b7ed8a36def54c tcpserver: end 7605 status 0; the connection of 203.0.113.40 was served to its end and closed
@4000000069b7ee531f2d041d tcpserver: end 7606 status 0; the connection of 192.0.2.14 was served to its end and closed
@4000000069b7ef1d238ca880 delivery 7607: success: did_1+0+0/ message 53249 for user216@example.com is in the mailbox now
@4000000069b7efe610015a5e tcpserver: end 7608 status 0; the connection of 198.51.100.110 was served to its end and closed
@4000000069b7f0b01540850a rblsmtpd: 192.0.2.1 pid 7609: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b7f17a1f3412c8 rblsmtpd: 198.51.100.150 pid 7610: 451 http://bl.spamcop.net/query?ip=198.51.100.150
@4000000069b7f2431befd0a1 tcpserver: pid 7611 from 203.0.113.145 and a status of 11/40 at this moment of the day
@4000000069b7f30d1c56c3ca tcpserver: end 7612 status 0; the connection of 192.0.2.125 was served to its end and closed
@4000000069b7f3d63674f266 tcpserver: end 7613 status 0; the connection of 192.0.2.133 was served to its end and closed
@4000000069b7f4a02498de3b qmail-smtpd: 7614: mail from <user775@example.net> to <office@example.com> accepted, 22842 bytes
@4000000069b7f56a07e55ecd qmail-smtpd: 7615: mail from <user776@example.net> to <office@example.com> accepted, 22845 bytes
@4000000069b7f63313d0fbc7 rblsmtpd: 192.0.2.67 pid 7616: 451 http://zen.spamhaus.org/query?ip=192.0.2.67
@4000000069b7f6fd23329447 rblsmtpd: 198.51.100.1 pid 7617: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b7f7c60e1db449 rblsmtpd: 198.51.100.146 pid 7618: 451 http://zen.spamhaus.org/query?ip=198.51.100.146
@4000000069b7f8903b1fc908 tcpserver: pid 7619 from 198.51.100.133 and a status of 19/40 at this moment of the day
@4000000069b7f95a1877a68b tcpserver: pid 7620 from 203.0.113.53 and a status of 20/40 at this moment of the day
@4000000069b7fa233b101155 tcpserver: pid 7621 from 192.0.2.98 and a status of 21/40 at this moment of the day
@4000000069b7faed2cb7b093 qmail-smtpd: 7622: mail from <user783@example.net> to <office@example.com> accepted, 22866 bytes
@4000000069b7fbb61d7b56c1 qmail-smtpd: 7623: mail from <user784@example.net> to <office@example.com> accepted, 22869 bytes
@4000000069b7fc80315d82f1 tcpserver: pid 7624 from 198.51.100.129 and a status of 24/40 at this moment of the day
@4000000069b7fd4a382b6371 tcpserver: pid 7625 from 192.0.2.3 and a status of 25/40 at this moment of the day
@4000000069b7fe1304d5af28 rblsmtpd: 192.0.2.27 pid 7626: 451 http://bl.spamcop.net/query?ip=192.0.2.27
@4000000069b7fedd19842a62 rblsmtpd: 203.0.113.3 pid 7627: 451 http://zen.spamhaus.org/query?ip=203.0.113.3
@4000000069b7ffa6314c4f0b rblsmtpd: 198.51.100.128 pid 7628: 451 http://zen.spamhaus.org/query?ip=198.51.100.128
@4000000069b800703467fe97 tcpserver: end 7629 status 0; the connection of 198.51.100.137 was served to its end and closed
@4000000069b8013a28ec1a4e rblsmtpd: 203.0.113.47 pid 7630: 451 http://bl.spamcop.net/query?ip=203.0.113.47
@4000000069b802031396d921 delivery 7631: success: did_1+0+0/ message 53417 for user240@example.com is in the mailbox now
@4000000069b802cd034cb5dd delivery 7632: success: did_1+0+0/ message 53424 for user241@example.com is in the mailbox now
@4000000069b80396152abf9c qmail-smtpd: 7633: mail from <user794@example.net> to <office@example.com> accepted, 22899 bytes
@4000000069b8046031048e9c tcpserver: end 7634 status 0; the connection of 203.0.113.4 was served to its end and closed
@4000000069b8052a3311056a tcpserver: end 7635 status 0; the connection of 198.51.100.68 was served to its end and closed
@4000000069b805f306d8dd77 tcpserver: end 7636 status 0; the connection of 203.0.113.63 was served to its end and closed
@4000000069b806bd04f00ce8 tcpserver: pid 7637 from 198.51.100.2 and a status of 37/40 at this moment of the day
@4000000069b8078633411345 delivery 7638: success: did_1+0+0/ message 53466 for user247@example.com is in the mailbox now
@4000000069b80850063462cd tcpserver: end 7639 status 0; the connection of 198.51.100.91 was served to its end and closed
@4000000069b8091a28d9d4d5 tcpserver: end 7640 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b809e31b5217bd qmail-smtpd: 7641: mail from <user802@example.net> to <office@example.com> accepted, 22923 bytes
@4000000069b80aad253cf69d tcpserver: pid 7642 from 192.0.2.1 and a status of 2/40 at this moment of the day
@4000000069b80b7624244327 qmail-smtpd: 7643: mail from <user804@example.net> to <office@example.com> accepted, 22929 bytes
@4000000069b80c401981aa35 tcpserver: pid 7644 from 203.0.113.98 and a status of 4/40 at this moment of the day
@4000000069b80d0a2ad14eb6 delivery 7645: success: did_1+0+0/ message 53515 for user254@example.com is in the mailbox now
@4000000069b80dd30a88ed6b tcpserver: pid 7646 from 198.51.100.2 and a status of 6/40 at this moment of the day
@4000000069b80e9d233fec48 qmail-smtpd: 7647: mail from <user808@example.net> to <office@example.com> accepted, 22941 bytes
@4000000069b80f662fda3751 qmail-smtpd: 7648: mail from <user809@example.net> to <office@example.com> accepted, 22944 bytes
@4000000069b8103039e696a4 tcpserver: pid 7649 from 2001:db8:bc::9ca and a status of 9/40 at this moment of the day
@4000000069b810fa212b88ca rblsmtpd: 2001:db8:2c::6b17 pid 7650: 451 http://zen.spamhaus.org/query?ip=2001:db8:2c::6b17
@4000000069b811c316b0dbb7 delivery 7651: success: did_1+0+0/ message 53557 for user260@example.com is in the mailbox now
@4000000069b8128d14de9770 tcpserver: pid 7652 from 192.0.2.16 and a status of 12/40 at this moment of the day
@4000000069b813562effc701 qmail-smtpd: 7653: mail from <user814@example.net> to <office@example.com> accepted, 22959 bytes
@4000000069b81420072f0ac0 qmail-smtpd: 7654: mail from <user815@example.net> to <office@example.com> accepted, 22962 bytes
@4000000069b814ea30493743 delivery 7655: success: did_1+0+0/ message 53585 for user264@example.com is in the mailbox now
@4000000069b815b31abba2a5 tcpserver: end 7656 status 0; the connection of 2001:db8:50::c85f was served to its end and closed
@4000000069b8167d08ae78f1 tcpserver: pid 7657 from 192.0.2.2 and a status of 17/40 at this moment of the day
@4000000069b8174623dc233c tcpserver: pid 7658 from 198.51.100.4 and a status of 18/40 at this moment of the day
@4000000069b818103705ef75 tcpserver: pid 7659 from 203.0.113.209 and a status of 19/40 at this moment of the day
@4000000069b818da0bc96d84 tcpserver: pid 7660 from 203.0.113.127 and a status of 20/40 at this moment of the day
@4000000069b819a3121c4a42 tcpserver: pid 7661 from 203.0.113.68 and a status of 21/40 at this moment of the day
@4000000069b81a6d009d8adf tcpserver: end 7662 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b81b3606ef493d tcpserver: end 7663 status 0; the connection of 203.0.113.18 was served to its end and closed
@4000000069b81c0039a9cfac qmail-smtpd: 7664: mail from <user825@example.net> to <office@example.com> accepted, 22992 bytes
@4000000069b81cca30755558 tcpserver: pid 7665 from 203.0.113.6 and a status of 25/40 at this moment of the day
@4000000069b81d93292ee951 qmail-smtpd: 7666: mail from <user827@example.net> to <office@example.com> accepted, 22998 bytes
@4000000069b81e5d08087cf3 tcpserver: end 7667 status 0; the connection of 198.51.100.21 was served to its end and closed
@4000000069b81f261cd9128e rblsmtpd: 203.0.113.102 pid 7668: 451 http://bl.spamcop.net/query?ip=203.0.113.102
@4000000069b81ff00533a928 delivery 7669: success: did_1+0+0/ message 53683 for user278@example.com is in the mailbox now
@4000000069b820ba257366e5 delivery 7670: success: did_1+0+0/ message 53690 for user279@example.com is in the mailbox now
@4000000069b8218336a39a34 tcpserver: pid 7671 from 192.0.2.3 and a status of 31/40 at this moment of the day
@4000000069b8224d3a83db6f tcpserver: end 7672 status 0; the connection of 198.51.100.100 was served to its end and closed
@4000000069b8231611f296d4 rblsmtpd: 203.0.113.53 pid 7673: 451 http://zen.spamhaus.org/query?ip=203.0.113.53
@4000000069b823e00d5be526 delivery 7674: success: did_1+0+0/ message 53718 for user283@example.com is in the mailbox now
@4000000069b824aa263bcf37 rblsmtpd: 198.51.100.105 pid 7675: 451 http://bl.spamcop.net/query?ip=198.51.100.105
@4000000069b8257338bcc230 tcpserver: end 7676 status 0; the connection of 198.51.100.61 was served to its end and closed
@4000000069b8263d15eb0a10 tcpserver: end 7677 status 0; the connection of 192.0.2.89 was served to its end and closed
@4000000069b8270621664ba1 delivery 7678: success: did_1+0+0/ message 53746 for user287@example.com is in the mailbox now
@4000000069b827d02d09de3f qmail-smtpd: 7679: mail from <user840@example.net> to <office@example.com> accepted, 23037 bytes
@4000000069b8289a0791dc79 tcpserver: end 7680 status 0; the connection of 192.0.2.131 was served to its end and closed
@4000000069b8296312d3b982 qmail-smtpd: 7681: mail from <user842@example.net> to <office@example.com> accepted, 23043 bytes
@4000000069b82a2d20a9e336 rblsmtpd: 192.0.2.1 pid 7682: 451 http://zen.spamhaus.org/query?ip=192.0.2.1
@4000000069b82af601145d97 tcpserver: end 7683 status 0; the connection of 198.51.100.31 was served to its end and closed
@4000000069b82bc015e6bd2b delivery 7684: success: did_1+0+0/ message 53788 for user293@example.com is in the mailbox now
@4000000069b82c8a272dea76 rblsmtpd: 192.0.2.22 pid 7685: 451 http://zen.spamhaus.org/query?ip=192.0.2.22
@4000000069b82d5308b7dc8a qmail-smtpd: 7686: mail from <user847@example.net> to <office@example.com> accepted, 23058 bytes
@4000000069b82e1d39b2db50 tcpserver: end 7687 status 0; the connection of 198.51.100.185 was served to its end and closed
@4000000069b82ee618c26b00 tcpserver: pid 7688 from 203.0.113.13 and a status of 8/40 at this moment of the day
@4000000069b82fb01d09b53a tcpserver: end 7689 status 0; the connection of 198.51.100.84 was served to its end and closed
@4000000069b8307a3b2b210e tcpserver: end 7690 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b831431b81205a rblsmtpd: 198.51.100.10 pid 7691: 451 http://zen.spamhaus.org/query?ip=198.51.100.10
@4000000069b8320d08f4440d rblsmtpd: 192.0.2.164 pid 7692: 451 http://zen.spamhaus.org/query?ip=192.0.2.164
@4000000069b832d61d1718ce delivery 7693: success: did_1+0+0/ message 53851 for user302@example.com is in the mailbox now
@4000000069b833a024b3894f tcpserver: pid 7694 from 192.0.2.45 and a status of 14/40 at this moment of the day
@4000000069b8346a1cde4034 rblsmtpd: 198.51.100.1 pid 7695: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b835330c944899 rblsmtpd: 192.0.2.34 pid 7696: 451 http://zen.spamhaus.org/query?ip=192.0.2.34
@4000000069b835fd39a6ef9a delivery 7697: success: did_1+0+0/ message 53879 for user306@example.com is in the mailbox now
@4000000069b836c600942c24 tcpserver: end 7698 status 0; the connection of 203.0.113.130 was served to its end and closed
@4000000069b837902ab7c4da rblsmtpd: 192.0.2.36 pid 7699: 451 http://psbl.surriel.com/query?ip=192.0.2.36
@4000000069b8385a0885b36b qmail-smtpd: 7700: mail from <user861@example.net> to <office@example.com> accepted, 23100 bytes
@4000000069b8392302728d03 delivery 7701: success: did_1+0+0/ message 53907 for user310@example.com is in the mailbox now
@4000000069b839ed1578cc12 delivery 7702: success: did_1+0+0/ message 53914 for user311@example.com is in the mailbox now
@4000000069b83ab607f1bbde delivery 7703: success: did_1+0+0/ message 53921 for user312@example.com is in the mailbox now
@4000000069b83b801ca6c2e2 delivery 7704: success: did_1+0+0/ message 53928 for user313@example.com is in the mailbox now
@4000000069b83c4a1599f254 tcpserver: end 7705 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b83d132373db7e tcpserver: pid 7706 from 192.0.2.138 and a status of 26/40 at this moment of the day
@4000000069b83ddd090fcbf5 delivery 7707: success: did_1+0+0/ message 53949 for user316@example.com is in the mailbox now
@4000000069b83ea63572d0e5 rblsmtpd: 192.0.2.25 pid 7708: 451 http://bl.spamcop.net/query?ip=192.0.2.25
@4000000069b83f70259eaef4 qmail-smtpd: 7709: mail from <user870@example.net> to <office@example.com> accepted, 23127 bytes
@4000000069b8403a3b99e7e9 tcpserver: pid 7710 from 198.51.100.76 and a status of 30/40 at this moment of the day
@4000000069b8410338088d23 rblsmtpd: 198.51.100.2 pid 7711: 451 http://b.barracudacentral.org/query?ip=198.51.100.2
@4000000069b841cd092d9d2f delivery 7712: success: did_1+0+0/ message 53984 for user321@example.com is in the mailbox now
@4000000069b8429622774bec delivery 7713: success: did_1+0+0/ message 53991 for user322@example.com is in the mailbox now
@4000000069b8436014196039 tcpserver: end 7714 status 0; the connection of 198.51.100.35 was served to its end and closed
@4000000069b8442a0a98de4d delivery 7715: success: did_1+0+0/ message 54005 for user324@example.com is in the mailbox now
@4000000069b844f306053f17 delivery 7716: success: did_1+0+0/ message 54012 for user325@example.com is in the mailbox now
@4000000069b845bd3770ed97 tcpserver: end 7717 status 0; the connection of 198.51.100.6 was served to its end and closed
@4000000069b846861cc5b4f7 rblsmtpd: 203.0.113.10 pid 7718: 451 http://b.barracudacentral.org/query?ip=203.0.113.10
@4000000069b847502fac4c6d delivery 7719: success: did_1+0+0/ message 54033 for user328@example.com is in the mailbox now
@4000000069b8481a217462e5 delivery 7720: success: did_1+0+0/ message 54040 for user329@example.com is in the mailbox now
@4000000069b848e333525835 delivery 7721: success: did_1+0+0/ message 54047 for user330@example.com is in the mailbox now
@4000000069b849ad130cc432 tcpserver: end 7722 status 0; the connection of 192.0.2.61 was served to its end and closed
@4000000069b84a7619084284 tcpserver: end 7723 status 0; the connection of 203.0.113.8 was served to its end and closed
@4000000069b84b40111a236a tcpserver: end 7724 status 0; the connection of 198.51.100.113 was served to its end and closed
@4000000069b84c0a1b6e5d08 tcpserver: end 7725 status 0; the connection of 2001:db8:8b::a1e6 was served to its end and closed
@4000000069b84cd32076fe73 tcpserver: pid 7726 from 198.51.100.16 and a status of 6/40 at this moment of the day
@4000000069b84d9d36cef3bd delivery 7727: success: did_1+0+0/ message 54089 for user336@example.com is in the mailbox now
@4000000069b84e66385aa9f1 qmail-smtpd: 7728: mail from <user889@example.net> to <office@example.com> accepted, 23184 bytes
@4000000069b84f3024eddd5f qmail-smtpd: 7729: mail from <user890@example.net> to <office@example.com> accepted, 23187 bytes
@4000000069b84ffa118a80c2 delivery 7730: success: did_1+0+0/ message 54110 for user339@example.com is in the mailbox now
@4000000069b850c30e6a1b59 delivery 7731: success: did_1+0+0/ message 54117 for user340@example.com is in the mailbox now
@4000000069b8518d036b9748 qmail-smtpd: 7732: mail from <user893@example.net> to <office@example.com> accepted, 23196 bytes
@4000000069b852562dda023c delivery 7733: success: did_1+0+0/ message 54131 for user342@example.com is in the mailbox now
@4000000069b85320393ada67 rblsmtpd: 198.51.100.66 pid 7734: 451 http://ix.dnsbl.manitu.net/query?ip=198.51.100.66
@4000000069b853ea1789d42a tcpserver: end 7735 status 0; the connection of 198.51.100.2 was served to its end and closed
@4000000069b854b322007fd7 tcpserver: pid 7736 from 203.0.113.110 and a status of 16/40 at this moment of the day
@4000000069b8557d0b787089 delivery 7737: success: did_1+0+0/ message 54159 for user346@example.com is in the mailbox now
@4000000069b85646212ce601 delivery 7738: success: did_1+0+0/ message 54166 for user347@example.com is in the mailbox now
@4000000069b8571010c69f61 tcpserver: pid 7739 from 203.0.113.3 and a status of 19/40 at this moment of the day
@4000000069b857da0fc62236 tcpserver: pid 7740 from 198.51.100.125 and a status of 20/40 at this moment of the day
@4000000069b858a314dae19f delivery 7741: success: did_1+0+0/ message 54187 for user350@example.com is in the mailbox now
@4000000069b8596d35435196 rblsmtpd: 203.0.113.198 pid 7742: 451 http://bl.spamcop.net/query?ip=203.0.113.198
@4000000069b85a3626ac00d6 delivery 7743: success: did_1+0+0/ message 54201 for user352@example.com is in the mailbox now
@4000000069b85b0033ce9746 qmail-smtpd: 7744: mail from <user905@example.net> to <office@example.com> accepted, 23232 bytes
@4000000069b85bca15086527 tcpserver: pid 7745 from 198.51.100.1 and a status of 25/40 at this moment of the day
@4000000069b85c9313f5255d rblsmtpd: 192.0.2.11 pid 7746: 451 http://zen.spamhaus.org/query?ip=192.0.2.11
@4000000069b85d5d31a96b43 delivery 7747: success: did_1+0+0/ message 54229 for user356@example.com is in the mailbox now
@4000000069b85e263902e8a2 rblsmtpd: 198.51.100.7 pid 7748: 451 http://zen.spamhaus.org/query?ip=198.51.100.7
@4000000069b85ef027cc1e9c tcpserver: end 7749 status 0; the connection of 203.0.113.190 was served to its end and closed
@4000000069b85fba20f69350 delivery 7750: success: did_1+0+0/ message 54250 for user359@example.com is in the mailbox now
@4000000069b860832571be31 tcpserver: pid 7751 from 198.51.100.12 and a status of 31/40 at this moment of the day
@4000000069b8614d39ccddc2 qmail-smtpd: 7752: mail from <user913@example.net> to <office@example.com> accepted, 23256 bytes
@4000000069b862161797998f tcpserver: pid 7753 from 2001:db8:73::10e7 and a status of 33/40 at this moment of the day
@4000000069b862e0098f537a rblsmtpd: 198.51.100.1 pid 7754: 451 http://zen.spamhaus.org/query?ip=198.51.100.1
@4000000069b863aa09a7e1be rblsmtpd: 203.0.113.195 pid 7755: 451 http://zen.spamhaus.org/query?ip=203.0.113.195
@4000000069b8647307e193c2 tcpserver: end 7756 status 0; the connection of 203.0.113.1 was served to its end and closed
@4000000069b8653d0b7371f2 tcpserver: end 7757 status 0; the connection of 192.0.2.194 was served to its end and closed
@4000000069b8660610fbbaa6 tcpserver: end 7758 status 0; the connection of 192.0.2.15 was served to its end and closed
@4000000069b866d02e0d0490 delivery 7759: success: did_1+0+0/ message 54313 for user368@example.com is in the mailbox now
@4000000069b8679a309e6788 tcpserver: end 7760 status 0; the connection of 192.0.2.22 was served to its end and closed
@4000000069b868630cf138e3 qmail-smtpd: 7761: mail from <user922@example.net> to <office@example.com> accepted, 23283 bytes
@4000000069b8692d08b29b28 qmail-smtpd: 7762: mail from <user923@example.net> to <office@example.com> accepted, 23286 bytes
@4000000069b869f614f545bd tcpserver: pid 7763 from 203.0.113.47 and a status of 3/40 at this moment of the day
@4000000069b86ac0381406bf qmail-smtpd: 7764: mail from <user925@example.net> to <office@example.com> accepted, 23292 bytes
@4000000069b86b8a06dc7ce9 tcpserver: pid 7765 from 203.0.113.57 and a status of 5/40 at this moment of the day
@4000000069b86c5302bb622c qmail-smtpd: 7766: mail from <user927@example.net> to <office@example.com> accepted, 23298 bytes
@4000000069b86d1d0ce2d910 delivery 7767: success: did_1+0+0/ message 54369 for user376@example.com is in the mailbox now
@4000000069b86de6166b6b8a qmail-smtpd: 7768: mail from <user929@example.net> to <office@example.com> accepted, 23304 bytes
@4000000069b86eb03ab88213 rblsmtpd: 198.51.100.1 pid 7769: 451 http://bl.spamcop.net/query?ip=198.51.100.1
@4000000069b86f7a1375309b tcpserver: end 7770 status 0; the connection of 198.51.100.127 was served to its end and closed
@4000000069b870430fe54c1c qmail-smtpd: 7771: mail from <user932@example.net> to <office@example.com> accepted, 23313 bytes
@4000000069b8710d2a63c79a qmail-smtpd: 7772: mail from <user933@example.net> to <office@example.com> accepted, 23316 bytes
@4000000069b871d6286e76f7 tcpserver: pid 7773 from 192.0.2.1 and a status of 13/40 at this moment of the day
@4000000069b872a006c77b57 rblsmtpd: 192.0.2.22 pid 7774: 451 http://zen.spamhaus.org/query?ip=192.0.2.22
@4000000069b8736a2cada99d qmail-smtpd: 7775: mail from <user936@example.net> to <office@example.com> accepted, 23325 bytes
@4000000069b87433181ce232 delivery 7776: success: did_1+0+0/ message 54432 for user385@example.com is in the mailbox now
@4000000069b874fd0241aa91 qmail-smtpd: 7777: mail from <user938@example.net> to <office@example.com> accepted, 23331 bytes
@4000000069b875c615deee44 tcpserver: pid 7778 from 198.51.100.192 and a status of 18/40 at this moment of the day
@4000000069b876901cbae2b3 qmail-smtpd: 7779: mail from <user940@example.net> to <office@example.com> accepted, 23337 bytes
@4000000069b8775a05e0f2eb delivery 7780: success: did_1+0+0/ message 54460 for user0@example.com is in the mailbox now
@4000000069b87823138e960e qmail-smtpd: 7781: mail from <user942@example.net> to <office@example.com> accepted, 23343 bytes
@4000000069b878ed20de77d8 tcpserver: end 7782 status 0; the connection of 192.0.2.1 was served to its end and closed
@4000000069b879b600506e88 tcpserver: end 7783 status 0; the connection of 203.0.113.184 was served to its end and closed
@4000000069b87a8020492e11 qmail-smtpd: 7784: mail from <user945@example.net> to <office@example.com> accepted, 23352 bytes
@4000000069b87b4a20f6d6e7 tcpserver: pid 7785 from 198.51.100.182 and a status of 25/40 at this moment of the day
@4000000069b87c1308f99b05 tcpserver: end 7786 status 0; the connection of 198.51.100.39 was served to its end and closed
@4000000069b87cdd0a9a7c52 tcpserver: end 7787 status 0; the connection of 198.51.100.78 was served to its end and closed
@4000000069b87da60971a511 tcpserver: end 7788 status 0; the connection of 198.51.100.31 was served to its end and closed
@4000000069b87e700b13adba qmail-smtpd: 7789: mail from <user950@example.net> to <office@example.com> accepted, 23367 bytes
@4000000069b87f3a06cae75f tcpserver: pid 7790 from 192.0.2.1 and a status of 30/40 at this moment of the day
@4000000069b880030e2b9fb5 rblsmtpd: 203.0.113.106 pid 7791: 451 http://zen.spamhaus.org/query?ip=203.0.113.106
@4000000069b880cd1926faff rblsmtpd: 203.0.113.1 pid 7792: 451 http://zen.spamhaus.org/query?ip=203.0.113.1
@4000000069b8819609c5a66d delivery 7793: success: did_1+0+0/ message 54551 for user13@example.com is in the mailbox now
@4000000069b8826032351e43 tcpserver: end 7794 status 0; the connection of 192.0.2.3 was served to its end and closed
@4000000069b8832a0d8b780e qmail-smtpd: 7795: mail from <user956@example.net> to <office@example.com> accepted, 23385 bytes
@4000000069b883f30b27f755 tcpserver: end 7796 status 0; the connection of 198.51.100.179 was served to its end and closed
@4000000069b884bd19d9422c tcpserver: pid 7797 from 198.51.100.34 and a status of 37/40 at this moment of the day
@4000000069b8858624e090f9 delivery 7798: success: did_1+0+0/ message 54586 for user18@example.com is in the mailbox now
@4000000069b886502e8c9132 qmail-smtpd: 7799: mail from <user960@example.net> to <office@example.com> accepted, 23397 bytes
@4000000069b8871a1bf9522c delivery 7800: success: did_1+0+0/ message 54600 for user20@example.com is in the mailbox now
@4000000069b887e33b6a29c7 qmail-smtpd: 7801: mail from <user962@example.net> to <office@example.com> accepted, 23403 bytes
@4000000069b888ad1a90d073 tcpserver: pid 7802 from 192.0.2.3 and a status of 2/40 at this moment of the day
@4000000069b88976098d8fe0 tcpserver: end 7803 status 0; the connection of 198.51.100.10 was served to its end and closed
