// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>

#include <array>

namespace quatuor {

namespace {

Theme* s_theme = nullptr;

struct Tokens {
    const char *ground, *surface, *line, *text, *quiet, *action, *onAction, *actionBack, *selection, *hover;
};
constexpr Tokens kLight{
    "#F6F7F9", "#FFFFFF", "#DFE3E8", "#1F2328", "#57606A", "#00609A", "#FFFFFF", "#E6F0F8", "#E6F0F8", "#F1F4F7"};
constexpr Tokens kDark{
    "#16191D", "#1F2429", "#3A424B", "#E8EBEF", "#A9B3BE", "#6CB8EE", "#0B1A26", "#1B3448", "#1B3448", "#2A3138"};

struct ToneTokens {
    const char *text, *back;
};
constexpr std::array kLightTones{ToneTokens{"#57606A", "#ECEFF2"}, ToneTokens{"#116329", "#DCF3E4"},
    ToneTokens{"#7A4B00", "#FFF0D6"}, ToneTokens{"#A40E26", "#FFE3E0"}};
constexpr std::array kDarkTones{ToneTokens{"#B6C0CA", "#2E353C"}, ToneTokens{"#8CE0A8", "#16351F"},
    ToneTokens{"#F2C572", "#3B2B0C"}, ToneTokens{"#FFAAA3", "#471A1E"}};

struct RoleTokens {
    const char *fill, *accent, *textLight, *textDark;
};
// Okabe and Ito's palette for colour-blind eyes, in the order of the seed programme; the fills are darker.
constexpr std::array kRoles{
    RoleTokens{"#0072B2", "#0072B2", "#00609A", "#6CB8EE"},
    RoleTokens{"#007A59", "#009E73", "#006B4E", "#5AD1AE"},
    RoleTokens{"#A63D79", "#CC79A7", "#93316A", "#EBA6CC"},
    RoleTokens{"#8F6000", "#E69F00", "#7A4B00", "#F2C572"},
    RoleTokens{"#5B5F97", "#8388C8", "#4A4E85", "#B3B7EC"},
    RoleTokens{"#A8481A", "#D55E00", "#8F3B12", "#F5A57B"},
};

// None, then less to more: away from the ground, which is light or dark.
constexpr std::array kLightShades{"#E6EAEE", "#96C5E6", "#4B96CB", "#256C9E", "#09436D"};
constexpr std::array kDarkShades{"#343C45", "#2B5C82", "#4C8DBF", "#86BDE6", "#D3EAFB"};

QColor colour(const char* name)
{
    return QColor(QLatin1String(name));
}

QFont resized(double factor, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

void Theme::install(QApplication& application)
{
    if (s_theme == nullptr)
        s_theme = new Theme(application);
}

const Theme& Theme::current()
{
    Q_ASSERT(s_theme != nullptr);
    return *s_theme;
}

Theme::Theme(QApplication& application)
    : QObject(&application)
    , m_application(application)
{
    adopt(application.palette());
    apply();
    application.installEventFilter(this);
    connect(&application, &QObject::destroyed, [] { s_theme = nullptr; });
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    const bool look
        = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (look && object == &m_application && !m_applying) {
        adopt(m_application.palette());
        apply();
    }
    return QObject::eventFilter(object, event);
}

void Theme::adopt(const QPalette& palette)
{
    m_dark = palette.color(QPalette::Window).lightness() < 128;
    const Tokens& tokens = m_dark ? kDark : kLight;
    ground = colour(tokens.ground);
    surface = colour(tokens.surface);
    line = colour(tokens.line);
    text = colour(tokens.text);
    quiet = colour(tokens.quiet);
    action = colour(tokens.action);
    onAction = colour(tokens.onAction);
    actionBack = colour(tokens.actionBack);
    selection = colour(tokens.selection);
    hover = colour(tokens.hover);
}

void Theme::apply()
{
    m_applying = true;
    QPalette palette = m_application.palette();
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Button, surface);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quiet);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, action);
    m_application.setPalette(palette);
    m_application.setStyleSheet(styleSheet());
    m_applying = false;
    emit changed();
}

TonePair Theme::tone(Tone tone) const
{
    const ToneTokens& tokens = (m_dark ? kDarkTones : kLightTones)[std::size_t(tone)];
    return {colour(tokens.text), colour(tokens.back)};
}

RoleColours Theme::role(std::size_t position) const
{
    const RoleTokens& tokens = kRoles[position % kRoles.size()];
    return {colour(tokens.fill), colour(tokens.accent), colour(m_dark ? tokens.textDark : tokens.textLight)};
}

QColor Theme::shade(int which, int classes) const
{
    const auto& shades = m_dark ? kDarkShades : kLightShades;
    constexpr int kLast = int(kLightShades.size()) - 1;
    if (which <= 0 || classes <= 0)
        return colour(shades[0]);
    const int place = qMin((which * kLast + classes - 1) / classes, kLast); // the most is always the strongest
    return colour(shades[std::size_t(place)]);
}

QFont Theme::title() const
{
    return resized(1.5, QFont::DemiBold);
}

QFont Theme::section() const
{
    return resized(1.0, QFont::DemiBold);
}

QFont Theme::caption() const
{
    return resized(0.9);
}

int Theme::scaled(int length) const
{
    constexpr double kDesignHeight = 17; // of a line of the font that lengths were drawn for
    return qMax(length, int(length * QFontMetrics(QApplication::font()).height() / kDesignHeight));
}

/// Rules by property, so that a widget says what it is ("primary", "card") and never how it looks.
QString Theme::styleSheet() const
{
    const auto name = [](const QColor& colour) { return colour.name(); };
    QString sheet = QStringLiteral(
        "QToolTip { color: @text; background: @surface; border: 1px solid @line; padding: 4px; }"
        "QFrame[part=card] { background: @surface; border: 1px solid @line; border-radius: 8px; }"
        "QFrame[part=surface], QWidget[part=surface] { background: @surface; }"
        "QFrame[part=topbar] { background: @surface; border: none; border-bottom: 1px solid @line; }"
        "QFrame[part=statusbar] { background: @surface; border: none; border-top: 1px solid @line; }"
        "QFrame[part=side] { background: @surface; border: none; border-right: 1px solid @line; }"
        "QFrame[part=panel] { background: @surface; border: none; border-left: 1px solid @line; }"
        "QFrame[part=rule] { background: @line; border: none; }"
        "QScrollArea { background: transparent; border: none; }"
        "QScrollArea > QWidget > QWidget[part=scrolled] { background: transparent; }"
        "QLabel { background: transparent; }"
        "QLabel[part=quiet] { color: @quiet; }"
        "QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 7px "
        "12px; }"
        "QPushButton:hover { background: @hover; }"
        "QPushButton:focus { border: 2px solid @action; padding: 6px 11px; }"
        "QPushButton:disabled { background: @ground; color: @quiet; }"
        "QPushButton[part=primary]:enabled { background: @action; color: @onAction; border-color: @action; }"
        "QPushButton[part=primary]:focus { border: 2px solid @text; }"
        "QPushButton[part=link] { background: transparent; color: @action; border: 1px solid transparent; padding: 2px "
        "3px;"
        " text-align: left; }"
        "QPushButton[part=link]:hover { text-decoration: underline; }"
        "QPushButton[part=link]:focus { border: 1px solid @action; border-radius: 4px; }"
        "QPushButton[part=link]:disabled { color: @quiet; }"
        "QPushButton[part=page] { background: transparent; border: 1px solid transparent; border-radius: 6px; "
        "text-align: left;"
        " padding: 7px 11px; }"
        "QPushButton[part=page]:hover { background: @hover; }"
        "QPushButton[part=page]:checked { background: @selection; color: @action; font-weight: 600; }"
        "QPushButton[part=page]:focus { border: 1px solid @action; }"
        "QPushButton[part=filter] { border-radius: 10px; padding: 3px 9px; }"
        "QPushButton[part=filter]:checked { background: @text; color: @surface; border-color: @text; }"
        "QPushButton[part=filter]:focus { border: 1px solid @action; }"
        "QPushButton::menu-indicator { width: 0; }"
        // Without a colour of their own: with one, a style sheet makes placeholders paler than can be read.
        "QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QComboBox, QSpinBox { background: @surface;"
        " border: 1px solid @line; border-radius: 6px; padding: 5px 8px; selection-background-color: @action;"
        " selection-color: @onAction; }"
        "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QComboBox:focus, QSpinBox:focus"
        " { border: 2px solid @action; padding: 4px 7px; }"
        "QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }"
        "QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }"
        "QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron-down.svg); width: 12px; height: "
        "12px; }"
        "QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @quiet;"
        " border-radius: 3px; background: @surface; }"
        "QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @action; border-color: "
        "@action;"
        " image: url(:/icons/check-@shade.svg); }"
        "QCheckBox::indicator:focus { border: 2px solid @action; }"
        "QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;"
        " selection-background-color: @selection; selection-color: @text; outline: none; }"
        "QAbstractItemView:focus { border-color: @action; }"
        "QListView[part=queue] { border: none; border-radius: 0; }"
        "QListView[part=queue]:focus { border: none; }"
        "QHeaderView { border: none; border-radius: 0; background: @ground; }"
        "QTableView::item { border: none; padding: 0 5px; }"
        "QAbstractScrollArea::corner { background: transparent; border: none; }"
        "QHeaderView::section { background: @ground; color: @text; border: none; border-bottom: 1px solid @line;"
        " padding: 6px 8px; font-weight: 600; }"
        "QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }"
        "QMenu::item { padding: 6px 20px; border-radius: 4px; }"
        "QMenu::item:selected { background: @selection; }"
        "QMenu::item:disabled { color: @quiet; }"
        "QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }"
        "QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }"
        "QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; }"
        "QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }"
        "QScrollBar::handle:hover { background: @quiet; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QSplitter::handle { background: @line; }"
        "QProgressBar { border: 1px solid @line; border-radius: 4px; background: @ground; text-align: center; height: "
        "8px; }"
        "QProgressBar::chunk { background: @action; border-radius: 3px; }");
    const std::array<std::pair<const char*, QColor>, 10> names{{{"@ground", ground}, {"@surface", surface},
        {"@line", line}, {"@text", text}, {"@quiet", quiet}, {"@onAction", onAction}, {"@actionBack", actionBack},
        {"@action", action}, {"@selection", selection}, {"@hover", hover}}};
    for (const auto& [token, colour] : names)
        sheet.replace(QLatin1String(token), name(colour));
    sheet.replace(QLatin1String("@shade"), QLatin1String(m_dark ? "dark" : "light"));
    return sheet;
}

} // namespace quatuor
