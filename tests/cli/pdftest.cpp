// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists on paper: what a PDF says, page by page, and what never gets into it.
#include "cli/scene.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

namespace {

/// What the streams of a PDF hold, inflated, one after the other.
QByteArray streamsOf(const QByteArray& pdf)
{
    constexpr QByteArrayView kBegin("stream\n");
    QByteArray all;
    for (qsizetype at = pdf.indexOf(kBegin); at >= 0; at = pdf.indexOf(kBegin, at + 1)) {
        const qsizetype begin = at + kBegin.size();
        const QByteArray packed = pdf.mid(begin, pdf.indexOf("endstream", begin) - begin);
        // Its first four bytes tell qUncompress how much room to begin with.
        const QByteArray plain
            = packed.startsWith('\x78') ? qUncompress(QByteArray("\0\1\0\0", 4) + packed) : QByteArray();
        all += plain.isEmpty() ? packed : plain;
    }
    return all;
}

/// As a reader of PDF other than ours sees it; nothing where there is none on this machine.
std::optional<QString> textOf(const QString& path, int page = 0)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        return std::nullopt;
    QStringList words{u"-layout"_s};
    if (page > 0)
        words << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    QProcess process;
    process.start(reader, words << path << u"-"_s);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

int pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression count(u"/Count (\\d+)"_s);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

bool isWhole(const QByteArray& pdf)
{
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF");
}

/// So many delegations of four, with texts that take several lines.
QByteArray longList(int delegations)
{
    QByteArray rows("session_date,territory_name,territory_kind,role,given_name,family_name,email,organisation\n");
    for (int i = 0; i < delegations; ++i) {
        for (const char* role : {"elu", "agent", "agent_etat", "acteur_socio_eco"}) {
            const QByteArray name = "Nom" + QByteArray::number(i) + role;
            rows += "2026-11-18,Territoire " + QByteArray::number(i) + ",other," + role + ",Prénom," + name + ',' + name
                + "@example.org,Organisme au nom qui prend bien plus que la place d’une ligne\n";
        }
    }
    return rows;
}

} // namespace

TEST_CASE("a list leaves as a PDF, by its ending or by its name, in French words")
{
    Scene scene;
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, scene.registration(u"Die"_s)}).exit == 0);
    const Answer answer = scene.run(u"--json export attendees --session 2026-09-16 -o list.pdf"_s);
    CHECK(answer.object()[u"rows"] == 4);
    CHECK(answer.err.isEmpty());
    const QByteArray pdf = scene.content(u"list.pdf"_s);
    CHECK(isWhole(pdf));
    CHECK(pagesOf(pdf) == 1);
    REQUIRE(scene.run(u"export attendees --session 2026-09-16 --format pdf -o list.bin"_s).exit == 0);
    CHECK(scene.content(u"list.bin"_s).startsWith("%PDF-"));
    const auto text = textOf(scene.path(u"list.pdf"_s));
    if (!text)
        return;
    for (const QString& part : {u"Participants"_s, u"Mercredi 16 septembre 2026, de 9 h 30 à 16 h 30"_s, u"Die"_s,
             u"Commune · département 26"_s, u"Ana Roux"_s, u"référent·e"_s, u"Agent·e de l'État"_s,
             u"chloe.tran@drome.etat.example.org"_s, u"Édité le 31 août 2026"_s, u"page 1 / 1"_s})
        CHECK(QString(*text).replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ').contains(part));
    CHECK_FALSE(text->contains(u"Crest"_s)); // not accepted
}

TEST_CASE("rows with letters that no font has are told, in words and as a number")
{
    Scene scene;
    // Linear A, which nobody reads any more, beside letters that every machine has.
    scene.write(u"list.csv"_s,
        u"session_date,territory_name,territory_kind,role,given_name,family_name\n"
        "2026-11-18,Territoire,other,elu,\U00010600\U00010601,Œuvrard-Łuczak\n"
        "2026-11-18,Territoire,other,agent,Zoé,D’Aubigné\n"_s.toUtf8());
    REQUIRE(scene.run(u"import list.csv"_s).exit == 0);
    const QString line = u"export registrations --session 2026-11-18 -o list.pdf"_s;
    CHECK(scene.run(u"--json "_s + line).object()[u"unknownLetters"] == 1);
    CHECK(scene.run(line).err.contains(u"1 row holds letters that no font of this computer has"_s));
    for (const QString& other : {u"2026-09-16 -o other.pdf"_s, u"2026-11-18 -o list.xlsx"_s}) {
        const Answer answer = scene.run(u"--json export registrations --session "_s + other);
        CHECK(answer.exit == 0);
        CHECK_FALSE(answer.object().contains(u"unknownLetters"_s));
    }
}

TEST_CASE("every list has its page, and only the chosen columns are on it")
{
    Scene scene;
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, scene.registration(u"Die"_s)}).exit == 0);
    REQUIRE(scene.run({u"registration"_s, u"waitlist"_s, scene.registration(u"Crest"_s)}).exit == 0);
    for (const QString& list : {u"attendees"_s, u"registrations"_s, u"waiting-list"_s, u"sign-in"_s}) {
        CAPTURE(list.toStdString());
        CHECK(scene.run(u"export %1 -o %1.pdf"_s.arg(list)).exit == 0);
        CHECK(isWhole(scene.content(list + u".pdf"_s)));
    }
    REQUIRE(scene.run(u"export attendees --columns family_name,organisation -o short.pdf"_s).exit == 0);
    REQUIRE(scene.run(u"export waiting-list --session 2026-11-18 -o empty.pdf"_s).exit == 0);
    CHECK(scene.run(u"export attendees --columns salary -o no.pdf"_s).exit == 2);
    const auto text = textOf(scene.path(u"short.pdf"_s));
    if (!text)
        return;
    CHECK(text->contains(u"Roux"_s));
    CHECK_FALSE(text->contains(u"Ana"_s));
    CHECK_FALSE(text->contains(u'@'));
    CHECK(textOf(scene.path(u"waiting-list.pdf"_s))->contains(u"Eva Vial"_s));
    CHECK(textOf(scene.path(u"sign-in.pdf"_s))->contains(u"Temps 1 Temps 2 Temps 3"_s));
    CHECK(textOf(scene.path(u"empty.pdf"_s))->contains(u"Personne n’est sur cette liste."_s));
}

TEST_CASE("no row is cut by the end of a page, and each page says what it is")
{
    Scene scene;
    constexpr int kDelegations = 60;
    scene.write(u"long.csv"_s, longList(kDelegations));
    REQUIRE(scene.run(u"import long.csv"_s).exit == 0);
    REQUIRE(scene.run(u"export registrations --session 2026-11-18 -o long.pdf"_s).exit == 0);
    const int pages = pagesOf(scene.content(u"long.pdf"_s));
    CHECK(pages > 8);
    if (!textOf(scene.path(u"long.pdf"_s)))
        return;
    int seen = 0;
    for (int page = 1; page <= pages; ++page) {
        const QString text = *textOf(scene.path(u"long.pdf"_s), page);
        CHECK(text.contains(u"page %1 / %2"_s.arg(page).arg(pages)));
        CHECK(text.contains(u"Rôle Nom Organisme Courriel et téléphone"_s));
        CHECK(text.contains(
            page == 1 ? u"Inscriptions Mercredi 18 novembre"_s : u"Inscriptions · Mercredi 18 novembre"_s));
        for (int i = 0; i < kDelegations; ++i) {
            const bool begins = text.contains(u"Territoire %1 "_s.arg(i));
            seen += begins ? 1 : 0;
            // A delegation of four has room on any page: its last member is where its name is, with the whole address.
            CHECK(begins == text.contains(u"Nom%1acteur_socio_eco@example.org"_s.arg(i)));
        }
    }
    CHECK(seen == kDelegations);
}

TEST_CASE("what looks like markup is text, and nothing of the machine's files gets into a PDF")
{
    Scene scene;
    const QByteArray secret("SECRET-7461-of-this-machine");
    const QString path = scene.write(u"secret.txt"_s, secret);
    REQUIRE(
        QFile::copy(QStringLiteral(QUATUOR_SOURCE_DIR "/docs/images/01-accueil.png"), scene.path(u"picture.png"_s)));
    const QString folder = scene.path(QString());
    const QByteArray rows
        = u"session_date,territory_name,territory_kind,role,given_name,family_name,email,organisation,job_title\n"
          "2026-11-18,<img src='file://%1/picture.png'>,other,elu,Zoé,<b>Gras</b>,"
          "sofi.fluffi@example.org,<img src='%1/picture.png'>,<iframe src='file://%2'></iframe>\n"
          "2026-11-18,<img src='file://%1/picture.png'>,other,agent,&lt;i&gt;,<a href='file://%2'>x</a>,"
          "b@example.org,@import url('%2'),$(cat %2)\n"_s.arg(folder, path)
              .toUtf8();
    scene.write(u"rows.csv"_s, rows);
    REQUIRE(scene.run(u"import rows.csv"_s).exit == 0);
    REQUIRE(scene.run(u"export registrations --session 2026-11-18 -o list.pdf"_s).exit == 0);
    const QByteArray pdf = scene.content(u"list.pdf"_s);
    const QByteArray streams = streamsOf(pdf);
    CHECK(streams.contains("Tj")); // letters were found where they are looked for
    for (const char* never :
        {"/Subtype /Image", "/EmbeddedFile", "/URI", "/Launch", "/JavaScript", "/Subtype /Link", "SECRET-7461"}) {
        CAPTURE(never);
        CHECK_FALSE(pdf.contains(never));
        CHECK_FALSE(streams.contains(never));
    }
    if (const auto text = textOf(scene.path(u"list.pdf"_s))) {
        CHECK(text->contains(u"<b>Gras</b>"_s));
        CHECK(text->contains(u"&lt;i&gt;"_s));
        CHECK(text->contains(u"sofi.fluffi@example.org"_s)); // no ligature: it can be copied
        CHECK(text->contains(u"<img src='"_s));
    }
}

TEST_CASE("a machine without any font says so, and writes nothing")
{
    Scene scene;
    scene.set(u"FONTCONFIG_FILE"_s,
        scene.write(u"fonts.conf"_s, "<?xml version='1.0'?><fontconfig><dir>nowhere</dir></fontconfig>"));
    const Answer answer = scene.run(u"export attendees -o list.pdf"_s);
    CHECK(answer.exit == 1);
    CHECK(answer.out.contains(u"no font"_s));
    CHECK_FALSE(QFile::exists(scene.path(u"list.pdf"_s)));
}

TEST_CASE("names and addresses are whole on paper, whatever lines they take")
{
    Scene scene;
    const QString family
        = u"Montmorency-Laval-Châtillon Saint-Pierre du Plessis d’Argentré la Rochefoucauld Zusammenfassung"_s;
    const QString email = QString(60, u'x') + u'@' + QString(60, u'y') + u".example.org"_s;
    REQUIRE(scene
                .run({u"delegate"_s, u"add"_s, scene.registration(u"Die"_s), u"--role"_s, u"elu"_s, u"--given-name"_s,
                    u"Anne-Marie"_s, u"--family-name"_s, family, u"--email"_s, email, u"--job-title"_s,
                    u"cheffe "_s.repeated(60)})
                .exit
        == 0);
    REQUIRE(scene.run(u"export registrations -o list.pdf"_s).exit == 0);
    const auto text = textOf(scene.path(u"list.pdf"_s));
    if (!text)
        return;
    CHECK(text->contains(u"Zusammenfassung"_s));
    CHECK(text->count(u'x') >= 60);
    CHECK(text->count(u'y') >= 60);
    CHECK(text->count(u'…') == 1); // the job alone
}
