// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The messages of tests/data/mail, then damaged, endless and hostile ones: what can be read, or a refusal, and soon.
#include "exchange/mail/mailreader.h"

#include "exchange/mail/webtext.h"
#include "testkit/patience.h"
#include "testkit/qtprinting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch.hpp>

#include <random>

using namespace quatuor;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(QUATUOR_TEST_DATA "/mail/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Mail mailOf(const QByteArray& bytes)
{
    Outcome<Mail> mail = readMail(bytes);
    REQUIRE(mail);
    return *std::move(mail);
}

QString refusalOf(const QByteArray& bytes)
{
    const Outcome<Mail> mail = readMail(bytes);
    REQUIRE_FALSE(mail);
    CHECK(mail.error().kind == RefusalKind::Unreadable);
    return mail.error().code.toString();
}

} // namespace

TEST_CASE("a plain message gives its headers and its text")
{
    const Mail mail = mailOf(bytesOf(u"01-plain.eml"_s));
    CHECK(mail.subject == u"Inscription d'Aubenas"_s);
    CHECK(mail.from == u"Loic Girard <l.girard@aubenas.example.org>"_s);
    CHECK(mail.date == QDate(2026, 8, 24));
    CHECK(mail.text.startsWith(u"Bonjour,\n\nLa commune d'Aubenas"_s));
    CHECK(mail.text.contains(u"Hélène FOURNIER"_s));
    CHECK(mail.forwarded.empty());
}

TEST_CASE("quoted-printable and base64 are decoded, in the text and in the headers")
{
    const Mail printable = mailOf(bytesOf(u"02-quoted-printable.eml"_s));
    CHECK(printable.from == u"Hélène Fournier <helene@aubenas.example.org>"_s);
    CHECK(printable.subject == u"Délégation de l’été"_s);
    CHECK(printable.date == QDate(2026, 8, 25)); // where it was sent
    CHECK(printable.text.trimmed() == u"L’élue d’Aubenas sera Hélène Fournier ; budget : 300 €, cœur de ville."_s);

    const Mail base64 = mailOf(bytesOf(u"03-base64.eml"_s));
    CHECK(base64.from == u"Zoé Lefèvre <zoe@le-teil.example.org>"_s);
    CHECK(base64.subject == u"Le Teil : élus"_s);
    CHECK(base64.text == u"Commune du Teil.\nÉlue : Zoé Lefèvre\n"_s);
}

TEST_CASE("plain text comes before HTML, and HTML loses its tags")
{
    CHECK(mailOf(bytesOf(u"04-alternative.eml"_s)).text.trimmed() == u"Texte préféré."_s);
    const QByteArray head = "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n";
    const QByteArray page = "--b\nContent-Type: text/html\n\n<p>web</p>\n";
    const QByteArray plain = "--b\nContent-Type: text/plain\n\nplain\n";
    const QByteArray blank = "--b\nContent-Type: text/plain\n\n \n";
    const QByteArray other = "--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n";
    CHECK(mailOf(head + page + plain + "--b--\n").text.trimmed() == u"plain"_s);
    CHECK(mailOf(head + blank + other + page + "--b--\n").text.trimmed() == u"web"_s);
    CHECK(refusalOf(head + other + "--b--\n") == u"mail.no-text"_s);
    const QString web = mailOf(bytesOf(u"05-html-only.eml"_s)).text;
    CHECK(web == u"Commune : Le Teil\n\nÉlue\tZoé Lefèvre\t<zoe@le-teil.example.org>\n\nFin & merci"_s);
}

TEST_CASE("a forwarded message stays apart, with its own headers")
{
    const Mail mail = mailOf(bytesOf(u"06-forwarded.eml"_s));
    CHECK(mail.text.trimmed() == u"Pour suite a donner."_s);
    REQUIRE(mail.forwarded.size() == 1);
    CHECK(mail.forwarded[0].date == QDate(2026, 8, 24));
    CHECK(mail.forwarded[0].text.contains(u"Hélène FOURNIER"_s));
}

TEST_CASE("a broken message gives what can be read of it")
{
    const Mail mail = mailOf(bytesOf(u"07-broken.eml"_s));
    CHECK(mail.from == u"Hélène <h@aubenas.example.org>"_s);
    CHECK_FALSE(mail.date.isValid());
    CHECK(mail.text.contains(u"Commune : Le Teil, élue."_s));
}

TEST_CASE("a saved text without headers is a text, whatever its encoding")
{
    const QByteArray bytes = bytesOf(u"08-no-headers.eml"_s);
    CHECK(mailOf(bytes).text == u"Bonjour, la commune du Teil viendra.\n\nZoé Lefèvre\n"_s);
    CHECK(mailOf(QString::fromUtf8(bytes).toLatin1()).text.endsWith(u"Zoé Lefèvre\n"_s));
    const QString text = u"\uFEFFCommune du Teil"_s;
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    CHECK(mailOf(wide).text == u"Commune du Teil"_s);
    CHECK(mailOf("<html><body>Le&nbsp;Teil</body></html>").text == u"Le Teil"_s);
}

TEST_CASE("a message in a mailbox of one, with the line ends of the wire")
{
    const Mail mail = mailOf(bytesOf(u"10-mailbox.eml"_s));
    CHECK(mail.subject == u"Boite"_s);
    CHECK(mail.text == u"Commune du Teil, élue.\nFin\n"_s);
}

TEST_CASE("what is no message, or has no text, is refused by its name")
{
    CHECK(refusalOf(bytesOf(u"09-no-text.eml"_s)) == u"mail.no-text"_s);
    CHECK(refusalOf({}) == u"mail.no-text"_s);
    CHECK(refusalOf("\r\n\r\n \r\n") == u"mail.no-text"_s);
    CHECK(refusalOf("Subject: rien\n\n") == u"mail.no-text"_s);
    CHECK(refusalOf("%PDF-1.7\n...") == u"mail.looks-like"_s);
    CHECK(refusalOf(QByteArray("PK\x03\x04zzzz")) == u"mail.looks-like"_s);
    const QStringView stream(u"__substg1.0_0037001F");
    const QByteArray message = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
        + QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    CHECK(refusalOf(message) == u"mail.outlook"_s);
    QByteArray noise(2000, '\x01');
    CHECK(refusalOf(noise) == u"mail.binary"_s);
}

TEST_CASE("ten megabytes are read soon, whatever they hold")
{
    constexpr qsizetype kSize = 10 * 1024 * 1024;
    QElapsedTimer time;
    time.start();
    const QByteArray head = "From: a@example.org\nSubject: long\n";
    CHECK(mailOf(head + '\n' + QByteArray("Commune du Teil.\n").repeated(kSize / 17)).text.size() > kSize / 2);
    CHECK(mailOf(head + "Content-Type: text/html\n\nx" + QByteArray("<style>").repeated(kSize / 7)).text == u"x"_s);
    CHECK(mailOf(head + "Content-Type: text/html\n\nx" + QByteArray("<").repeated(kSize)).text.startsWith(u'x'));
    CHECK(mailOf(head + "Content-Type: text/html\n\nx" + QByteArray("<!--").repeated(kSize / 4)).text.startsWith(u'x'));
    (void)readMail(QByteArray("From: a@example.org,").repeated(kSize / 20));
    (void)readMail("From: " + QByteArray("a:").repeated(kSize / 2));
    (void)readMail("Subject: x\nTo: " + QByteArray("a:\n ").repeated(kSize / 4));
    (void)readMail("Subject: " + QByteArray("=?utf-8?Q?a?= ").repeated(kSize / 14));
    CHECK(time.elapsed() < test::patience(20'000));
}

TEST_CASE("messages in messages and parts in parts end somewhere")
{
    QByteArray parts = "From: a@example.org\nMIME-Version: 1.0\n";
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray name = QByteArray::number(i);
        parts += "Content-Type: multipart/mixed; boundary=b" + name + "\n\n--b" + name + '\n';
    }
    (void)readMail(parts + "\nx");
    (void)readMail(QByteArray("Content-Type: message/rfc822\n\n").repeated(100'000) + "x");
    QByteArray many = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n";
    many += QByteArray("\n--b\n\nx").repeated(50'000);
    CHECK(mailOf(many).text.startsWith(u'x'));
}

TEST_CASE("damaged messages give a text or a refusal")
{
    std::mt19937 engine(20260831);
    const QDir folder(QStringLiteral(QUATUOR_TEST_DATA "/mail"));
    for (const QString& name : folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name)) {
        const QByteArray whole = bytesOf(name);
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = whole;
            for (unsigned left = 1 + engine() % 8; left > 0 && !bytes.isEmpty(); --left) {
                const auto at = qsizetype(engine() % std::size_t(bytes.size()));
                if (engine() % 2 == 0)
                    bytes[at] = char(engine());
                else
                    bytes.remove(at, qsizetype(engine() % 30));
            }
            const Outcome<Mail> mail = readMail(bytes);
            if (!mail)
                CHECK(mail.error().code.startsWith("mail."_L1));
        }
    }
}
