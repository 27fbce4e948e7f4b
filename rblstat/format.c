#include "rblstat/format.h"

/*
 * Parts of expressions. Where a stranger's words may hold what stands behind
 * them too, their end is found without going back (possessive, "*+").
 */

/* splogger puts its own clock before the words of the program it runs */
#define CLOCK "(?:\\S+: (?<epoch>\\d{1,10})\\.\\d+ )?"
#define TAG   CLOCK "rblsmtpd(?:\\[\\d+\\])?: "

#define IP   "(?:IPv6:)?(?<ip>[0-9A-Fa-f:.]{2,45})"
#define ZONE "(?<zone>[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)++)"

/* a number, or what stands for it in masked logs */
#define PID "(?<pid>\\S+)"

/* an address of the envelope within <>, which may hold a quoted ">" */
#define INSIDE "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^<>\"])*+"

/* Postfix: any instance, any name it goes by in the log */
#define POSTFIX(program)                                                       \
	"(?:[^\\s:\\[\\]]*(?:" program ")(?:\\[(?<pid>\\d+)\\])?: )?"

/* "NOQUEUE: ", a queue id, or nothing in old ones */
#define QUEUE "(?:[0-9A-Za-z]{5,20}: )?"

/* "from H[IP]:port: 554 5.7.1 Service unavailable; " */
#define POSTFIX_CLIENT                                                         \
	"(?<hostid>[^\\s\\[\\]:<>]+)?\\[" IP "\\](?::(?<port>\\d+))?: "        \
	"(?<code>[45]\\d\\d)(?: \\d\\.\\d\\.\\d+)? +Service \\w+; "

/*
 * the envelope at the end, with three groups; between its fields postscreen
 * has commas. Postfix lets neither "<" nor ">" into the name of a HELO.
 */
#define POSTFIX_FIELDS(from, to, helo)                                         \
	"(?:from=<" from INSIDE ")>,? ?)?(?:to=(?:<" to INSIDE ")>)?,? ?)?"    \
	"(?:proto=\\w*,? ?)?(?:helo=(?:<" helo "[^<>]*)>)?,? ?)?"              \
	"(?:sasl_\\w+=\\S*+ ?)*+ ?$"
#define POSTFIX_ENVELOPE  POSTFIX_FIELDS("(?<from>", "(?<to>", "(?<helo>")
#define POSTFIX_NO_GROUPS POSTFIX_FIELDS("(?:", "(?:", "(?:")

/* up to the last such envelope: the words of a list may look like one */
#define POSTFIX_TEXT                                                           \
	"(?<text>.+(?=; (?=[a-z])" POSTFIX_NO_GROUPS ")|"                      \
	".+?(?=(?:; |,? ?)$))(?:; |,? ?)"

#define SENDMAIL                                                               \
	"(?:(?:sendmail|sm-)[\\w.-]*(?:\\[\\d+\\])?: )"                        \
	"(?:\\[ID \\d+ \\S+\\] )?(?:[0-9A-Za-z]+: )?"

/* up to the words of the refusal, without those of the client before them */
#define SENDMAIL_RELAY                                                         \
	"relay=(?:(?:(?<hostinfo>[^\\s@\\[,]+)@)?(?<hostid>[^\\s\\[,]+) )?"    \
	"\\[" IP "\\](?: \\(may be forged\\))?, "                              \
	"reject=(?<code>[45]\\d\\d) (?:\\d\\.\\d\\.\\d+ )?+"                   \
	"(?:<" INSIDE ">\\.\\.\\. )?+"

#define EXIM_TAG                                                               \
	"(?:exim[^\\s:]*: )?"                                                  \
	"(?:\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? )?"          \
	"(?:\\[(?<pid>\\d+)\\] )?"
#define EXIM_ID   "[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}"
#define EXIM      EXIM_TAG "(?:" EXIM_ID " )?"
#define EXIM_MAIL EXIM_TAG "(?<queue>" EXIM_ID ") "

#define HARAKA                                                                 \
	"(?:haraka\\S*: )?(?:\\[[A-Z]+\\] )?"                                  \
	"(?:\\[(?<session>[0-9A-Fa-f-]{8,40}[.\\d]*)\\] \\[core\\] +)"

#define TCPSERVER CLOCK "tcpserver(?:\\[\\d+\\])?: "

/* qmail-send, by multilog, by splogger, or by something else */
#define QMAIL CLOCK "(?:qmail[\\w-]*(?:\\[\\d+\\])?: )?"

/* Postfix: a mail in its queue */
#define POSTFIX_MAIL(program)                                                  \
	"[^\\s:\\[\\]]*/" program "\\[\\d+\\]: (?<queue>[0-9A-Za-z]{5,20}): "

/* no address of this machine: what is there is a filter, or comes back */
#define ELSEWHERE "\\[(?!127\\.|::1\\])[0-9A-Fa-f:.]+\\]"

/* what sendmail's FEATURE(dnsbl) and its users say of a list */
#define LIST_WORDS                                                             \
	"(?i:black ?list|black ?hole|block ?list|\\b[RXPSD][BN]S?L\\b|dnsbl|"  \
	"listed (?:at|in|by|on) |spamhaus|spamcop|sorbs|barracuda)"

/* clang-format would indent each string below the one before */
/* clang-format off */
const struct format formats[] = {
	/* ours, with or without a tag in front; before those that the words
	 * of a stranger in it may look like. The literal is the same for all
	 * of rblsmtpd, so that it is looked for once. */
	{ "logfmt", LINE_REFUSAL, "rblsmtpd",
	    "(?:" TAG ")?(?<record>program=rblsmtpd .*)$",
	    "rblsmtpd --log logfmt" },
	{ "json", LINE_REFUSAL, "rblsmtpd",
	    "(?:" TAG ")?(?<record>\\{\"program\": ?\"rblsmtpd\".*)$",
	    "rblsmtpd --log json" },

	{ "classic", LINE_REFUSAL, "rblsmtpd",
	    TAG IP " pid " PID "(?: (?<zone>[^\\s:]+))?: "
	    "(?<code>[45]\\d\\d)(?: (?<text>.*))?$",
	    "rblsmtpd of ucspi-tcp and ucspi-tcp6; a patch adds the zone" },
	/* its first version and a refusal by $RBLSMTPD have no zone */
	{ "columns", LINE_REFUSAL, "rblsmtpd",
	    TAG "(?:(?<zone>\\S+) )?blocked " IP
	    " (?<hostid>\\S+) (?<hostinfo>\\S+)(?: [a-z]+=\\S*+)*+$",
	    "the syslog patch for rblsmtpd; rblsmtpd -v" },
	{ "indimail", LINE_REFUSAL, "rblsmtpd",
	    TAG " ?pid " PID " from " IP ": "
	    "(?<code>[45]\\d\\d)(?: (?<text>.*))?$",
	    "rblsmtpd of indimail" },
	{ "indimail-sender", LINE_SENDER, "rblsmtpd",
	    TAG " ?pid " PID " from " IP ": Sender <(?<from>.*)>$",
	    "the sender of a mail that was refused" },
	{ "indimail-recipient", LINE_RECIPIENT, "rblsmtpd",
	    TAG " ?pid " PID " from " IP ": Recipient <(?<to>.*)>$",
	    "a recipient of a mail that was refused" },
	{ "columns-accepted", LINE_LET_IN, "rblsmtpd",
	    TAG "\\S+ accepted " IP " \\S+ \\S+(?: [a-z]+=\\S*+)*+$",
	    "rblsmtpd -v --log-accepts: who was let in" },
	{ "rblsmtpd-note", LINE_NOTE, "rblsmtpd",
	    TAG
	    "(?:\\S* pid \\S+: (?:RBLID=|greetdelay: |\\[RBL \\w+\\]|"
	    "timeout while )| ?pid \\S+ from \\S+: [A-Z]|"
	    "fatal: |usage: |warning: |illegal option |option requires |"
	    "\\S+ observed \\S+ \\S+ \\S+(?: [a-z]+=\\S*+)*+$)",
	    "rblsmtpd: a tag, a delay, a complaint, or who was spared" },

	{ "tcpserver-ok", LINE_ACCEPT, "tcpserver: ok ",
	    TCPSERVER "ok " PID " \\S+ (?<hostid>[^\\s:]*):"
	    "(?<ip>[0-9A-Fa-f:.]+):[^\\s:]*:(?<port>\\d{1,5})$",
	    "tcpserver: who has come" },
	{ "tcpserver-end", LINE_END, "tcpserver: end ",
	    TCPSERVER "end " PID " status \\d+$",
	    "tcpserver: a connection has ended" },

	{ "badiprbl", LINE_REFUSAL, " badiprbl: ",
	    CLOCK "[\\w.-]*smtpd(?:\\[\\d+\\])?: "
	    "(?<code>[45]\\d\\d) badiprbl: ip " IP " rbl: " ZONE "$",
	    "qmail-smtpd with the badiprbl patch" },
	/* what the client said stands between; its last address is tcpserver's
	 */
	{ "qlogenvelope", LINE_REFUSAL, "qlogenvelope: ",
	    CLOCK "(?:[^\\s:]+: ){0,3}qlogenvelope: result=rejected "
	    "code=(?<code>[45]\\d\\d) reason=rbl(?:reject|delay) "
	    "detail=(?:rblsmtpd|" ZONE ")? helo=(?<helo>.*) "
	    "mailfrom=(?<from>.*) rcptto=(?<to>.*?)(?: [a-z]+=\\S*)* "
	    "remoteip=" IP "(?: remoteport=(?<port>\\d*))?"
	    "(?: remotehost=(?<hostid>\\S*))?(?: qp=\\S*)?"
	    "(?: pid=(?<pid>\\d+))?(?: [a-z]+=\\S*)*$",
	    "qmail-smtpd with the patches of sagredo" },

	/* without a list's text, its reason says "RBL at ZONE" */
	{ "spamdyke", LINE_REFUSAL, "DENIED_RBL_MATCH",
	    CLOCK "spamdyke(?:\\[(?<pid>\\d+)\\])?: DENIED_RBL_MATCH "
	    "(?!.* origin_ip: .* origin_ip: )"
	    "from: (?<from>.*) to: (?<to>.*) origin_ip: " IP
	    " origin_rdns: (?<hostid>\\S+) auth: \\S+"
	    "(?: encryption: \\S+)?(?: reason: (?<text>"
	    "(?:.*\\bRBL at )?" ZONE "[.]?|.*))?$",
	    "spamdyke" },
	/* such as one whose words could be read in two ways */
	{ "malformed", LINE_MALFORMED, "DENIED_RBL_MATCH",
	    CLOCK "spamdyke(?:\\[\\d+\\])?: DENIED_RBL_MATCH ",
	    "of spamdyke, but like no line it writes" },
	{ "spamdyke-note", LINE_NOTE, "spamdyke",
	    CLOCK "spamdyke(?:\\[\\d+\\])?: (?:DENIED|ALLOWED|ERROR|FILTER)",
	    "spamdyke: by no list of addresses" },

	{ "postfix", LINE_REFUSAL, " blocked using ",
	    POSTFIX(
	    "smtpd|postscreen") "(?:" QUEUE
	    "reject: +(?:[A-Z-]+ from )?)?" POSTFIX_CLIENT
	    "(?:[Cc]lient (?:host )?)?\\[[0-9A-Fa-f:.]+\\] blocked using "
	    "(?:" ZONE
	    "(?:; |, (?:reason: )?|(?=,? ?$)))?"
	    "(?:(?:(?!from=<|to=<)" POSTFIX_TEXT ")?" POSTFIX_ENVELOPE
	    "|(?:from|to)=<.*$)",
	    "Postfix smtpd and postscreen" },
	{ "postfix-note", LINE_NOTE, " blocked using ",
	    POSTFIX("smtpd|postscreen|cleanup") QUEUE
	    "(?:(?:reject_warning|warn|hold|discard): |"
	    "reject: .*\\[[^\\]]*[^0-9A-Fa-f:.\\]][^\\]]*\\] blocked using )",
	    "Postfix: a warning, or by a list of domains" },
	{ "postscreen-note", LINE_NOTE, "[",
	    POSTFIX(
	    "postscreen") "(?:DNSBL rank \\d+ for|BLACKLISTED|DENYLISTED|"
	    "WHITELISTED|"
	    "ALLOWLISTED|(?:WHITE|ALLOW)LIST VETO|PREGREET \\d+ after \\S+ "
	    "from|HANGUP after \\S+ from|CONNECT from|DISCONNECT|"
	    "PASS (?:OLD|NEW)) \\[[0-9A-Fa-f:.]+\\]",
	    "postscreen: a step of its tests; what it rejects is told by "
	    "NOQUEUE" },
	{ "dnsblog", LINE_NOTE, " listed by domain ",
	    POSTFIX("dnsblog") "addr \\S+ listed by domain \\S+ as ",
	    "dnsblog: an answer of a list, which alone refuses nobody" },

	{ "exim", LINE_REFUSAL, " rejected ",
	    EXIM
	    "H=(?<hostid>[^\\s()\\[\\]]+)? ?(?:\\((?<helo>[^\\s()]*)\\))?"
	    " ?\\[" IP "\\](?::(?<port>\\d+))?"
	    "(?: (?:I|U|P|X|CV|A|M8S|PRX|SNI|DN|K|L)="
	    "(?:\"[^\"]*+\"|\\S+))*+"
	    "(?:(?: F=<|(?<mail>(?: temporarily)? rejected MAIL <))"
	    "(?<from>" INSIDE ")>| [^\\s=<>]+)?(?: A=\\S+)?"
	    "(?(<mail>)|(?: temporarily)? rejected "
	    "(?:RCPT (?:<(?<to>" INSIDE ")>|[^\\s<>]+)|"
	    "MAIL(?: <" INSIDE ">| [^\\s<>]+)?|DATA|"
	    "connection in \\S+ ACL|after DATA|(?:EHLO or )?[EH]\\w+ \\S+))"
	    ": (?!.*\\) \\[)(?<text>(?:(?:rejected because )?\\S+ is "
	    "(?:in a black list at|listed (?:at|in|by|on)) |"
	    "(?:rejected )?found in "
	    "dnsbl |DNSLIST \\()" ZONE ".*)$",
	    "Exim, with the words of its manual for a list" },
	{ "exim-note", LINE_NOTE, "DNS list lookup ", EXIM "DNS list lookup ",
	    "Exim: an answer it did not use" },

	{ "sendmail", LINE_REFUSAL, "ruleset=check_re",
	    SENDMAIL
	    "ruleset=check_relay, arg1=[^\\s,]+, arg2=127\\.\\S+, "
	    SENDMAIL_RELAY
	    "(?<text>.*\\b(?:listed at|site) " ZONE "|.+)$",
	    "sendmail, FEATURE(dnsbl)" },
	{ "sendmail", LINE_REFUSAL, "ruleset=check_rcpt",
	    SENDMAIL "ruleset=check_rcpt, arg1=(?:<(?<to>" INSIDE ")>|"
	    "[^\\s,<>]+), " SENDMAIL_RELAY "(?=.*?" LIST_WORDS ")"
	    "(?<text>.*\\b(?:listed at|site) " ZONE "|.+)$",
	    "sendmail, FEATURE(dnsbl) or enhdnsbl behind delay_checks" },
	{ "sendmail", LINE_REFUSAL, "ruleset=check_relay",
	    SENDMAIL
	    "ruleset=check_relay, arg1=[^\\s,]+, (?:arg2=\\S+, )?"
	    SENDMAIL_RELAY
	    "(?=.*?" LIST_WORDS ")"
	    "(?<text>.*\\b(?:listed at|site) " ZONE "|.+)$",
	    "sendmail, FEATURE(dnsbl) or enhdnsbl" },

	{ "haraka", LINE_REFUSAL, " is blacklisted by ",
	    "(?:" HARAKA "hook=\\w+ plugin=\\S+ function=\\S+ "
	    "params=\"[^\"]*+\" retval=DENY[A-Z]* )?msg=\"(?<text>"
	    "[Hh]ost (?:(?:DNSERROR|(?<hostid>[^\\s\\[\\]]+)) )?\\[" IP "\\] "
	    "is blacklisted by " ZONE ")\"$",
	    "Haraka, plugin dnsbl" },
	{ "haraka-override", LINE_OVERRIDE, "deny(soft?) overrid",
	    HARAKA "deny\\(soft\\?\\) overridd?en by deny hook",
	    "Haraka, plugin delay_deny: let in for now" },

	{ "netgear", LINE_REFUSAL, " RBL Block",
	    "SMTP \\S+ \\S+ " IP " \\S+ (?<from>\\S+) (?<to>\\S+) "
	    "(?<text>Blocked by " ZONE ") \\d+ RBL Block$",
	    "Netgear UTM" },

	{ "repeated", LINE_REPEATED, "message repeated ",
	    "(?<tag>[^\\s:\\[\\]]+(?:\\[\\d+\\])?: )message repeated "
	    "(?<times>\\d{1,7}) times: \\[ ?(?<inner>.*)\\]$",
	    "rsyslog: a line that came more than once" },
	{ "repeat", LINE_REPEAT, "message repeated ",
	    "(?:last )?message repeated (?<times>\\d{1,7}) times?$",
	    "syslog: the line before, more than once" },

	/* mail that was sent; what the other server said stands behind */
	{ "qmail-mail", LINE_MAIL, "info msg ",
	    QMAIL "info (?<queue>msg \\d+): bytes \\d+ from <(?<from>.*)> "
	    "qp \\d+ uid \\d+",
	    "qmail-send: a mail and its sender" },
	{ "qmail-delivery", LINE_DELIVERY, "starting delivery ",
	    QMAIL "starting (?<session>delivery \\d+): (?<queue>msg \\d+) to "
	    "(?:remote (?<to>\".*\"@\\S+|\\S+)|local )",
	    "qmail-send: a delivery begins" },
	{ "qmail-success", LINE_SUCCESS, ": success:",
	    QMAIL "(?<session>delivery \\d+): success:",
	    "qmail-send: a delivery was a success" },
	{ "postfix-mail", LINE_MAIL, "qmgr[",
	    POSTFIX_MAIL("o?qmgr") "from=<(?<from>" INSIDE ")>, ",
	    "Postfix: a mail and its sender" },
	{ "postfix-sent", LINE_SENT, "status=sent ",
	    POSTFIX_MAIL("smtp") "to=<(?<to>" INSIDE ")>, "
	    "(?:orig_to=<" INSIDE ">, )?relay=[^\\s,\\[]+" ELSEWHERE
	    "(?::\\d+)?, (?:[a-z_]+=[^\\s,()=]+, )*+status=sent ",
	    "Postfix: a mail was sent" },
	{ "exim-mail", LINE_MAIL, " <= ",
	    EXIM_MAIL "<= (?<from><>|\\S+@\\S+)(?: |$)",
	    "Exim: a mail and its sender" },
	{ "exim-sent", LINE_SENT, " T=",
	    EXIM_MAIL "(?:=>|->|>>) (?<to>\"[^\"]*+\"@\\S+|\\S+@\\S+)"
	    "(?: (?:<" INSIDE ">|\\([^()]*+\\)))*+"
	    "(?: F=<(?<from>" INSIDE ")>)?(?: P=<" INSIDE ">)?"
	    " R=\\S+ T=\\S*smtp\\S*+"
	    "(?:(?: S=\\d+)? H=\\S+ " ELSEWHERE "|(?! S=\\d+ H=)(?! H=))",
	    "Exim: a mail was sent" },

	/* the tag, in a header that is broken; no word of another program
	 * stands before it */
	{ "malformed", LINE_MALFORMED, "rblsmtpd",
	    "(?:\\S+: \\d+\\.\\d+ )?(?:[\\w.@:-]*[\\w.@-] +){0,6}"
	    "rblsmtpd(?:\\[\\d+\\])?: ",
	    "of rblsmtpd, but like no line it writes" },
};
/* clang-format on */

const size_t format_count = sizeof formats / sizeof formats[0];
