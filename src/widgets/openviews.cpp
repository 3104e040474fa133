// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/openviews.h"

#include "widgets/reviewview.h"

#include <QStackedWidget>

namespace quatuor {

OpenViews::OpenViews(Shell& shell, Prompts& prompts, std::vector<SearchCommand> commands, QWidget& window)
    : m_review(std::make_unique<ReviewPage>(*shell.workspace()))
    , m_search(std::make_unique<SearchPage>(*shell.workspace(), std::move(commands)))
    , m_reviewView(std::make_unique<ReviewView>(*m_review, shell.settings(), &window))
{
    Q_UNUSED(prompts)
}

OpenViews::~OpenViews() = default;

void OpenViews::addTo(QStackedWidget& pages)
{
    pages.addWidget(m_reviewView.get());
}

} // namespace quatuor
