// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An e-mail pasted with real keys, checked field by field beside its words, and saved.
#include "widgets/letterdialog.h"

#include "testkit/pagescene.h"
#include "testkit/patience.h"
#include "widgets/letteredit.h"
#include "widgets/manners.h"
#include "widgets/theme.h"
#include "words/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLetter = uR"(Bonjour,

La commune d'Aubenas souhaite participer à la journée du 16 septembre 2026.

- Mme Hélène FOURNIER, élue, adjointe à la transition, h.fournier@aubenas.example.org
- M. Loïc GIRARD, agent de la ville, l.girard@aubenas.example.org
- Mme Anne VIDAL, DDT de l'Ardèche, anne.vidal@ardeche.etat.example.org
- M. Karim BENALI, président de l'association Alpes Énergies Citoyennes, karim@energies.example.org

Loïc Girard
)"_s;

/// The dialog in front, on a workspace with a session.
class Opened {
public:
    Opened()
        : page(scene.workspace(), prompts)
        , dialog(page)
    {
        scene.addSession(u"2026-09-16"_s, 10);
        dialog.present();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isReading(); }, 20'000));
    }
    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    template <class Widget>
    Widget& find(const QString& name)
    {
        auto* found = dialog.findChild<Widget*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    LetterEdit& letter() { return find<LetterEdit>(u"letter"_s); }
    /// The words that are marked, among those that are tinted.
    QString marked()
    {
        const auto selections = letter().extraSelections();
        const auto found = std::ranges::find_if(selections, [](const QTextEdit::ExtraSelection& one) {
            return one.format.background().color() == Theme::current().action;
        });
        return found == selections.end() ? QString() : found->cursor.selectedText();
    }

    PageScene scene;
    FakePrompts prompts;
    LetterPage page;
    LetterDialog dialog;
};

struct InFrench {
    InFrench() { installLanguage(Language::French); }
    ~InFrench() { installLanguage(Language::English); }
};

} // namespace

SCENARIO("an e-mail is pasted, looked at and saved with the keyboard only")
{
    Opened opened;
    GIVEN("the text of an e-mail, pasted with Ctrl+V where the dialog begins")
    {
        REQUIRE(QApplication::focusWidget() == &opened.letter());
        opened.paste(kLetter);
        CHECK(opened.letter().toPlainText() == kLetter);
        CHECK(opened.find<QLineEdit>(u"territory"_s).text() == u"Aubenas"_s);
        CHECK(opened.find<QLineEdit>(u"email"_s).text() == u"h.fournier@aubenas.example.org"_s);
        CHECK(opened.letter().extraSelections().size() == qsizetype(opened.page.passages().size()));
        CHECK(opened.scene.registrations().empty());

        WHEN("one goes through the form with Tab")
        {
            QString seen;
            auto& email = opened.find<QLineEdit>(u"email"_s);
            for (int i = 0; i < 20 && QApplication::focusWidget() != &email; ++i) {
                opened.press(Qt::Key_Tab);
                if (QApplication::focusWidget() == &opened.find<QLineEdit>(u"territory"_s))
                    seen = opened.marked();
            }
            THEN("the words of each field are marked in the letter")
            {
                CHECK(seen.contains(u"Aubenas"_s));
                REQUIRE(QApplication::focusWidget() == &email);
                CHECK(opened.marked() == email.text());
                CHECK(email.accessibleDescription().contains(email.text()));
            }
        }
        WHEN("Ctrl+Enter is pressed")
        {
            opened.press(Qt::Key_Return, Qt::ControlModifier);
            THEN("it is saved, the dialog leaves, and the next time it is empty")
            {
                CHECK(opened.scene.registrations().size() == 1);
                CHECK_FALSE(opened.dialog.isVisible());
                opened.dialog.present();
                CHECK(opened.letter().document()->isEmpty());
                CHECK(opened.letter().extraSelections().isEmpty());
                REQUIRE(opened.scene.workspace().undo());
                CHECK(opened.scene.registrations().empty());
            }
        }
        WHEN("Escape is pressed")
        {
            opened.press(Qt::Key_Escape);
            THEN("nothing is written, and the next time letter and form are there")
            {
                CHECK_FALSE(opened.dialog.isVisible());
                CHECK(opened.scene.registrations().empty());
                opened.dialog.present();
                CHECK(opened.letter().toPlainText() == kLetter);
                CHECK(opened.find<QLineEdit>(u"territory"_s).text() == u"Aubenas"_s);
            }
        }
        WHEN("a field is corrected, and the form is filled again")
        {
            auto& again = opened.find<QPushButton>(u"fillAgain"_s);
            CHECK_FALSE(again.isVisible());
            auto& territory = opened.find<QLineEdit>(u"territory"_s);
            territory.setFocus();
            opened.press(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(&territory, u"Privas"_s);
            REQUIRE(again.isVisible());
            QTest::keyClick(&again, Qt::Key_Space);
            CHECK(territory.text() == u"Aubenas"_s);
            CHECK(opened.find<QPushButton>(u"bringBack"_s).isVisible());
        }
    }
}

SCENARIO("an e-mail without a day or a role says what is supposed")
{
    Opened opened;
    opened.paste(u"Commune d'Aubenas\nHélène Fournier, h.fournier@aubenas.example.org"_s);
    const auto& source = opened.find<QLabel>(u"sessionSource"_s);
    CHECK(source.isVisible());
    CHECK(source.text() == u"supposed, to be checked"_s);
    opened.find<QComboBox>(u"session"_s).setFocus(Qt::TabFocusReason);
    CHECK(opened.marked().isEmpty());
}

SCENARIO("markup in an e-mail stays text")
{
    Opened opened;
    const QString hostile = u"Commune d'Aubenas\nÉlue : <img src='/etc/hostname'> <b>Hélène</b> Fournier\n"_s;
    opened.paste(hostile);
    CHECK(opened.letter().toPlainText() == hostile);
    for (const QLabel* label : opened.dialog.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);

    QApplication::clipboard()->setMimeData([] {
        auto* data = new QMimeData;
        data->setHtml(u"<p>Le <b>Teil</b></p>"_s);
        data->setText(u"Le Teil"_s);
        return data;
    }());
    opened.letter().selectAll();
    opened.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(opened.letter().toPlainText() == u"Le Teil"_s);
}

SCENARIO("what is typed in a letter keeps every character where it was")
{
    Opened opened;
    const QString letter = u"Madame :\u00a0\r\nCommune\u202f: Aubenas\r\n\r\nMerci\u00a0!"_s;
    opened.paste(letter);
    CHECK(opened.page.letter() == QString(letter).remove(u'\r'));
    const FieldSource& source = opened.page.entry().draft().sources.at(EntryField::Territory);
    CHECK(opened.page.letter().mid(source.start, source.length) == source.words);
    opened.find<QLineEdit>(u"territory"_s).setFocus(Qt::TabFocusReason);
    CHECK(opened.marked() == source.words);
}

SCENARIO("ten megabytes are pasted without waiting")
{
    Opened opened;
    QApplication::clipboard()->setText(
        kLetter + u"Commune du Teil, Zoé Lefèvre, zoe@le-teil.example.org\n"_s.repeated(200'000));
    QElapsedTimer time;
    time.start();
    opened.press(Qt::Key_V, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(time.elapsed() < test::patience(100));
    opened.settle();
    CHECK(opened.page.letter().size() <= LetterPage::kLongest);
    CHECK(opened.find<QLineEdit>(u"territory"_s).text() == u"Aubenas"_s);
    CHECK(std::ranges::any_of(opened.page.remarks(), [](const QString& one) { return one.contains(u"very long"_s); }));
    const auto labels = opened.dialog.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* one) { return one->text().contains(u"very long"_s); }));
}

SCENARIO("an e-mail is dropped, or asked for; what is none is told where it was asked")
{
    Opened opened;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(QUATUOR_TEST_DATA "/mail/01-plain.eml"))});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent over(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    WHEN("it is dropped on the dialog")
    {
        QApplication::sendEvent(&opened.dialog, &over);
        CHECK(over.isAccepted());
        QApplication::sendEvent(&opened.dialog, &drop);
    }
    WHEN("it is dropped on the text")
    {
        QApplication::sendEvent(opened.letter().viewport(), &over);
        CHECK(over.isAccepted());
        QApplication::sendEvent(opened.letter().viewport(), &drop);
    }
    WHEN("it is asked for with the button")
    {
        opened.prompts.answer = QStringLiteral(QUATUOR_TEST_DATA "/mail/01-plain.eml");
        QTest::keyClick(&opened.find<QPushButton>(u"open"_s), Qt::Key_Space);
    }
    REQUIRE(QTest::qWaitFor([&] { return !opened.page.isReading() && !opened.page.letter().isEmpty(); }, 20'000));
    CHECK(opened.letter().toPlainText().startsWith(u"From: Loic Girard"_s));
    CHECK(opened.find<QLineEdit>(u"territory"_s).text() == u"Aubenas"_s);

    opened.page.open(opened.scene.path(u"nowhere.eml"_s));
    opened.settle();
    const auto& problem = opened.find<QLabel>(u"problem"_s);
    CHECK(problem.isVisible());
    CHECK(problem.text().contains(u"nowhere.eml"_s));
}

TEST_CASE("the dialog of an e-mail has an accessible name on all that takes the focus, and no access key twice")
{
    const bool french = GENERATE(false, true);
    const auto language = french ? std::make_unique<InFrench>() : nullptr;
    Opened opened;
    CHECK(namelessIn(opened.dialog) == QStringList());
    CHECK(doubledKeysIn(opened.dialog) == QStringList());
    opened.paste(kLetter);
    opened.page.entry().setTerritory(u"Privas"_s);
    CHECK(namelessIn(opened.dialog) == QStringList());
    CHECK(doubledKeysIn(opened.dialog) == QStringList());
}
