// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages and views of one open workspace: they come with it and go before it.
#pragma once

#include "pages/prompts.h"
#include "pages/reviewpage.h"
#include "pages/searchpage.h"
#include "pages/shell.h"

#include <memory>

class QStackedWidget;
class QWidget;

namespace quatuor {

class ReviewView;

class OpenViews : public QObject {
    Q_OBJECT

public:
    OpenViews(Shell& shell, Prompts& prompts, std::vector<SearchCommand> commands, QWidget& window);
    ~OpenViews() override;

    [[nodiscard]] ReviewPage& review() { return *m_review; }
    [[nodiscard]] ReviewView& reviewView() { return *m_reviewView; }
    [[nodiscard]] SearchPage& search() { return *m_search; }
    void addTo(QStackedWidget& pages);

private:
    std::unique_ptr<ReviewPage> m_review;
    std::unique_ptr<SearchPage> m_search;
    std::unique_ptr<ReviewView> m_reviewView;
};

} // namespace quatuor
