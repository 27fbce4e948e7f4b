#!/usr/bin/python3
"""A mail server for tests, on loopback, that takes mail or fails as told.

It prints its port and serves until it is killed. Each message that it has
taken is in DIR as N.eml, and N.json says from whom, to whom and how.
"""
import argparse
import asyncio
import json
import pathlib
import sqlite3
import ssl

from aiosmtpd.smtp import SMTP, AuthResult, syntax

MEGABYTES_100 = 100 * 1024 * 1024


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("dir", type=pathlib.Path)
    parser.add_argument("--refuse", action="append", default=[],
                        metavar="mail|rcpt|rcpt:ADDRESS|data|dot=REPLY")
    parser.add_argument("--at-most", type=int, default=1000,
                        help="so many recipients in one transaction")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--hang", metavar="connect|EHLO|...|dot",
                        help="say nothing any more from here on")
    parser.add_argument("--drop", choices=["connect", "rcpt", "data", "dot"])
    parser.add_argument("--cert", help="STARTTLS with this certificate")
    parser.add_argument("--key")
    parser.add_argument("--smtps", action="store_true",
                        help="TLS from the first byte on")
    parser.add_argument("--login", metavar="USER:PASSWORD")
    parser.add_argument("--lock", metavar="DATABASE",
                        help="lock it before saying yes, for good")
    return parser.parse_args()


async def hang(*_):
    await asyncio.sleep(3600)


class Handler:
    def __init__(self, args):
        self.args = args
        self.refuse = dict(r.split("=", 1) for r in args.refuse)
        self.count = 0
        self.locked = None

    async def handle_MAIL(self, server, session, envelope, address, options):
        if "mail" in self.refuse:
            return self.refuse["mail"]
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.args.drop == "rcpt":
            server.transport.abort()
        for key in "rcpt", "rcpt:" + address:
            if key in self.refuse:
                return self.refuse[key]
        if len(envelope.rcpt_tos) == self.args.at_most:
            return "452 4.5.3 too many recipients"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.args.hang == "dot":
            await hang()
        if self.args.drop == "dot":
            server.transport.abort()
            return "250 nobody hears this"
        if "dot" in self.refuse:
            return self.refuse["dot"]
        self.keep(server.transport, session, envelope)
        return "250 OK"

    def keep(self, transport, session, envelope):
        self.count += 1
        if self.args.lock:
            self.locked = sqlite3.connect(self.args.lock,
                                          isolation_level=None)
            self.locked.execute("BEGIN IMMEDIATE")
        name = self.args.dir / str(self.count)
        name.with_suffix(".json").write_text(json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos,
            "tls": transport.get_extra_info("cipher") is not None,
            "login": bool(session.authenticated)}))
        name.with_suffix(".new").write_bytes(envelope.original_content)
        name.with_suffix(".new").rename(name.with_suffix(".eml"))


class Server(SMTP):
    def connection_made(self, transport):
        if self.event_handler.args.hang == "connect":
            return
        super().connection_made(transport)
        if self.event_handler.args.drop == "connect":
            transport.abort()

    @syntax("DATA")
    async def smtp_DATA(self, arg):
        handler = self.event_handler
        if "data" in handler.refuse:
            await self.push(handler.refuse["data"])
        elif handler.args.drop == "data":
            await self.push("354 go on")
            await self._reader.read(200)
            self.transport.abort()
        else:
            await super().smtp_DATA(arg)


def authenticator(login):
    def check(server, session, envelope, mechanism, data):
        said = f"{data.login.decode()}:{data.password.decode()}"
        return AuthResult(success=said == login, handled=False)
    return check


async def main():
    args = arguments()
    handler = Handler(args)
    if args.hang not in (None, "connect", "dot"):
        setattr(Server, "smtp_" + args.hang, hang)
    context = None
    options = {"data_size_limit": MEGABYTES_100, "enable_SMTPUTF8": False}
    if args.cert:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(args.cert, args.key)
    if args.cert and not args.smtps:
        options["tls_context"] = context
    if args.login:
        options.update(authenticator=authenticator(args.login),
                       auth_required=True, auth_require_tls=False)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Server(handler, **options), args.host, 0,
        ssl=context if args.smtps else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
