// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/formwriter.h"

#include "core/fault.h"
#include "exchange/xlsx/escapedtext.h"
#include "exchange/xlsx/memoryfile.h"

#include <xlsxwriter.h>

namespace quatuor {

namespace {

constexpr uint8_t kTextFormat = 49; // "@": codes and telephone numbers keep their zeros
constexpr int kLabelColumn = 0;
constexpr int kValueColumn = 1;
constexpr double kLine = 17; // heights, in points
constexpr double kAnswer = 24;
constexpr double kPerson = 28;
constexpr double kSpace = 9;
constexpr double kTitle = 34;
constexpr int kLongestTitle = 32; // of what a spreadsheet says beside a cell
constexpr int kLongestMessage = 255;
constexpr lxw_color_t kInk = 0x1D232B;
constexpr lxw_color_t kQuiet = 0x5B6572;
constexpr lxw_color_t kRule = 0xC9CFD6;
constexpr lxw_color_t kOpen = 0xFFF8E1; // what is to be filled in
constexpr lxw_color_t kHead = 0xE9EDF2;

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw Fault(FaultKind::InputOutput, {}, QString::fromLatin1(::lxw_strerror(error)));
}

struct Freer {
    void operator()(lxw_workbook* workbook) const { ::lxw_workbook_free(workbook); }
};

/// A text as a workbook can hold it.
QByteArray sheetText(const QString& text)
{
    return escapedSheetText(text.toUtf8());
}

/// Cells of one column.
struct Cells {
    lxw_row_t first;
    lxw_row_t last;
    lxw_col_t column;
};

/// Where a list of answers stands in the hidden sheet.
struct Choices {
    QStringList words;
    int column = 0;
};

class FormSheet {
public:
    explicit FormSheet(const RegistrationForm& form)
        : m_form(form)
        , m_workbook(::workbook_new(m_memory.path().constData()))
    {
        if (!m_workbook)
            throw Fault(FaultKind::InputOutput, {}, QStringLiteral("there is no room for a workbook"));
        lxw_doc_properties properties{};
        properties.created = time_t(form.now.toSecsSinceEpoch());
        check(::workbook_set_properties(m_workbook.get(), &properties));
        m_sheet = ::workbook_add_worksheet(m_workbook.get(), form.sheet.toUtf8().constData());
        m_lists = ::workbook_add_worksheet(m_workbook.get(), form.listsSheet.toUtf8().constData());
        if (!m_sheet || !m_lists)
            throw Fault(FaultKind::InputOutput, {}, QStringLiteral("a sheet cannot bear its name"));
        makeFormats();
    }

    QByteArray made()
    {
        writeLists();
        setColumns();
        writeTop();
        writeQuestions();
        writePeople();
        setPage();
        check(::workbook_close(m_workbook.release())); // frees it too
        return m_memory.content();
    }

private:
    lxw_format* format(double size, bool bold, lxw_color_t colour, uint8_t height = LXW_ALIGN_VERTICAL_CENTER)
    {
        lxw_format* one = ::workbook_add_format(m_workbook.get());
        ::format_set_font_size(one, size);
        ::format_set_font_color(one, colour);
        ::format_set_align(one, height);
        ::format_set_text_wrap(one);
        if (bold)
            ::format_set_bold(one);
        return one;
    }

    lxw_format* framed(lxw_format* one, lxw_color_t back)
    {
        ::format_set_indent(one, 1);
        ::format_set_bg_color(one, back);
        ::format_set_border(one, LXW_BORDER_THIN);
        ::format_set_border_color(one, kRule);
        return one;
    }

    /// What somebody fills in.
    lxw_format* open(uint8_t height)
    {
        lxw_format* one = framed(format(10, false, kInk, height), kOpen);
        ::format_set_num_format_index(one, kTextFormat);
        ::format_set_unlocked(one);
        return one;
    }

    void makeFormats()
    {
        m_title = format(18, true, kInk);
        m_section = format(12, true, kInk);
        m_text = format(10, false, kQuiet);
        m_label = format(10, true, kInk);
        m_heading = framed(format(10, true, kInk), kHead);
        m_open = open(LXW_ALIGN_VERTICAL_CENTER);
        m_tall = open(LXW_ALIGN_VERTICAL_TOP);
    }

    [[nodiscard]] lxw_col_t lastColumn() const { return lxw_col_t(m_form.columns.size() - 1); }

    void writeLists()
    {
        int column = 0;
        for (Choices* one : {&m_sessions, &m_roles, &m_kinds, &m_yesNo}) {
            one->column = column++;
            for (int row = 0; row < one->words.size(); ++row) {
                check(::worksheet_write_string(
                    m_lists, lxw_row_t(row), lxw_col_t(one->column), sheetText(one->words[row]).constData(), nullptr));
            }
        }
        ::worksheet_hide(m_lists);
    }

    void setColumns()
    {
        for (std::size_t i = 0; i < m_form.columns.size(); ++i)
            check(::worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_form.columns[i].width, nullptr));
    }

    /// So many lines as a text over the whole width takes.
    [[nodiscard]] double heightOf(const QString& text) const
    {
        int width = 0;
        for (const FormColumn& one : m_form.columns)
            width += one.width;
        const qsizetype lines = 1 + text.size() / std::max(width, 1);
        return kLine * double(lines);
    }

    /// A text over the whole width.
    void wide(const QString& text, lxw_format* look, double height)
    {
        check(::worksheet_set_row(m_sheet, m_row, height, nullptr));
        check(::worksheet_merge_range(
            m_sheet, m_row, kLabelColumn, m_row, lastColumn(), sheetText(text).constData(), look));
        ++m_row;
    }

    void writeTop()
    {
        wide(m_form.title, m_title, kTitle);
        for (const QString& line : m_form.instructions)
            wide(line, m_text, heightOf(line));
        ++m_row;
    }

    void writeQuestions()
    {
        for (const FormQuestion& one : m_form.questions) {
            lxw_format* look = one.lines > 1 ? m_tall : m_open;
            check(::worksheet_set_row(m_sheet, m_row, kAnswer + kLine * (one.lines - 1), nullptr));
            check(::worksheet_write_string(m_sheet, m_row, kLabelColumn, one.label.toUtf8().constData(), m_label));
            check(::worksheet_merge_range(
                m_sheet, m_row, kValueColumn, m_row, lastColumn(), sheetText(one.filled).constData(), look));
            allow(one.answer, one.label, one.help, {m_row, m_row, kValueColumn});
            ++m_row;
        }
        ++m_row;
    }

    void writePeople()
    {
        wide(m_form.peopleTitle, m_section, kAnswer);
        for (const QString& line : m_form.composition)
            wide(line, m_text, heightOf(line));
        ++m_row;
        check(::worksheet_set_row(m_sheet, m_row, kAnswer, nullptr));
        for (std::size_t i = 0; i < m_form.columns.size(); ++i) {
            check(::worksheet_write_string(
                m_sheet, m_row, lxw_col_t(i), m_form.columns[i].heading.toUtf8().constData(), m_heading));
        }
        const lxw_row_t first = ++m_row;
        for (const QStringList& line : m_form.lines)
            writeLine(line);
        const lxw_row_t last = m_row - 1;
        for (std::size_t i = 0; i < m_form.columns.size(); ++i) {
            const FormColumn& one = m_form.columns[i];
            allow(one.answer, one.heading, one.help, {first, last, lxw_col_t(i)});
        }
    }

    void writeLine(const QStringList& line)
    {
        if (line.isEmpty()) {
            check(::worksheet_set_row(m_sheet, m_row++, kSpace, nullptr));
            return;
        }
        check(::worksheet_set_row(m_sheet, m_row, kPerson, nullptr));
        for (std::size_t i = 0; i < m_form.columns.size(); ++i) {
            const QByteArray cell = sheetText(line.value(qsizetype(i)));
            check(cell.isEmpty() ? ::worksheet_write_blank(m_sheet, m_row, lxw_col_t(i), m_open)
                                 : ::worksheet_write_string(m_sheet, m_row, lxw_col_t(i), cell.constData(), m_open));
        }
        ++m_row;
    }

    [[nodiscard]] const Choices* choicesOf(FormAnswer answer) const
    {
        switch (answer) {
        case FormAnswer::Session:
            return &m_sessions;
        case FormAnswer::Role:
            return &m_roles;
        case FormAnswer::Kind:
            return &m_kinds;
        case FormAnswer::YesNo:
            return &m_yesNo;
        case FormAnswer::Text:
            break;
        }
        return nullptr;
    }

    /// What may be answered there, and what helps whoever stands there.
    void allow(FormAnswer answer, const QString& label, const QString& help, Cells cells)
    {
        const Choices* choices = choicesOf(answer);
        if (!choices && help.isEmpty())
            return;
        QByteArray source = choices ? sourceOf(*choices) : QByteArray();
        QByteArray helpTitle = label.left(kLongestTitle).toUtf8();
        QByteArray helpText = help.left(kLongestMessage).toUtf8();
        QByteArray wrongTitle = m_form.wrongTitle.left(kLongestTitle).toUtf8();
        QByteArray wrongText = m_form.wrongText.left(kLongestMessage).toUtf8();
        lxw_data_validation rule{};
        rule.validate = choices ? LXW_VALIDATION_TYPE_LIST_FORMULA : LXW_VALIDATION_TYPE_ANY;
        rule.value_formula = choices ? source.data() : nullptr;
        rule.ignore_blank = LXW_VALIDATION_ON;
        rule.dropdown = LXW_VALIDATION_ON;
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        rule.error_title = wrongTitle.data();
        rule.error_message = wrongText.data();
        rule.show_input = help.isEmpty() ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
        rule.input_title = help.isEmpty() ? nullptr : helpTitle.data();
        rule.input_message = help.isEmpty() ? nullptr : helpText.data();
        check(::worksheet_data_validation_range(m_sheet, cells.first, cells.column, cells.last, cells.column, &rule));
    }

    [[nodiscard]] QByteArray sourceOf(const Choices& choices) const
    {
        const char letter = char('A' + choices.column);
        return "='" + m_form.listsSheet.toUtf8() + "'!$" + letter + "$1:$" + letter + '$'
            + QByteArray::number(std::max<qsizetype>(choices.words.size(), 1));
    }

    void setPage()
    {
        ::worksheet_set_paper(m_sheet, 9); // A4
        ::worksheet_set_landscape(m_sheet);
        ::worksheet_fit_to_pages(m_sheet, 1, 1);
        ::worksheet_set_margins(m_sheet, 0.5, 0.5, 0.5, 0.5);
        ::worksheet_center_horizontally(m_sheet);
        ::worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        check(::worksheet_print_area(m_sheet, 0, 0, m_row - 1, lastColumn()));
        lxw_protection allowed{};
        allowed.format_columns = LXW_TRUE; // a narrow column may be widened
        allowed.format_rows = LXW_TRUE;
        ::worksheet_protect(m_sheet, nullptr, &allowed);
        ::worksheet_activate(m_sheet);
    }

    const RegistrationForm& m_form;
    MemoryFile m_memory;
    std::unique_ptr<lxw_workbook, Freer> m_workbook;
    lxw_worksheet* m_sheet = nullptr;
    lxw_worksheet* m_lists = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_section = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_label = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_open = nullptr;
    lxw_format* m_tall = nullptr; ///< the same, several lines high
    Choices m_sessions{m_form.sessions};
    Choices m_roles{m_form.roles};
    Choices m_kinds{m_form.kinds};
    Choices m_yesNo{m_form.yesNo};
    lxw_row_t m_row = 0;
};

} // namespace

void writeForm(const RegistrationForm& form, SafeFile& file)
{
    file.append(FormSheet(form).made());
}

} // namespace quatuor
