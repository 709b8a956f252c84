// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/filterbar.h"

#include "gui/filters/filterbuilder.h"
#include "gui/filters/filterchip.h"
#include "gui/filters/filtertext.h"
#include "gui/flowlayout.h"
#include "gui/searchfield.h"
#include "gui/widgets.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

FilterBar::FilterBar(SearchField &search, models::FilterValues &values, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_metrics(metrics)
    , m_row(new QWidget)
    , m_flow(new FlowLayout(m_row, 6))
    , m_add(makeButton(u"addFilterButton"_s, tr("+ Filter"), u"chipAdd"_s))
    , m_builder(new FilterBuilder(values, metrics))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Conditions of the search"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 8, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_row);
    layout->addWidget(m_builder);
    addUsual(u"usualUnplayed"_s, tr("Never played"), u"plays:0"_s);
    addUsual(u"usualAdded"_s, tr("Added in the last month"), u"added:<1m"_s);
    addUsual(u"usualUnrated"_s, tr("Not rated"), u"rating:0"_s);
    addUsual(u"usualForgotten"_s, tr("Not played for a year"), u"played:>1y"_s);
    m_flow->addWidget(m_add);
    m_add->setToolTip(tr("Put a condition together"));
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openBuilder);
    connect(m_builder, &FilterBuilder::built, this, &FilterBar::apply);
    connect(m_builder, &FilterBuilder::givenUp, this, &FilterBar::closeBuilder);
    connect(&m_search, &SearchField::queryChanged, this, &FilterBar::showTerms);
    connect(qApp, &QApplication::focusChanged, this, &FilterBar::showOrHide);
    showTerms();
}

void FilterBar::addUsual(const QString &name, const QString &text, const QString &query)
{
    QPushButton *button = makeButton(name, text, u"chipAdd"_s);
    connect(button, &QPushButton::clicked, this, [this, query] {
        m_search.setQuery(query);
        m_search.setFocus(Qt::OtherFocusReason);
    });
    m_usual.append(button);
    m_flow->addWidget(button);
}

void FilterBar::showTerms()
{
    m_query = m_search.text();
    m_terms = models::termsOf(m_query);
    while (m_chips.size() < m_terms.size()) {
        auto *chip = new FilterChip(m_metrics);
        const qsizetype which = m_chips.size();
        connect(chip, &FilterChip::chosen, this, [this, which] { edit(which); });
        connect(chip, &FilterChip::removed, this, [this, which] { remove(which); });
        m_flow->insertWidget(static_cast<int>(which), chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (i < m_terms.size())
            m_chips[i]->setText(termTitle(m_terms[i]));
        m_chips[i]->setVisible(i < m_terms.size());
    }
    if (m_edited) // the term is another one, or in another place
        closeBuilder();
    showOrHide();
}

void FilterBar::showOrHide()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool inUse = focused && (focused == &m_search || isAncestorOf(focused));
    const bool isEmpty = m_search.text().trimmed().isEmpty();
    for (QPushButton *button : std::as_const(m_usual))
        button->setVisible(isEmpty && m_builder->isHidden());
    setVisible(!isEmpty || inUse || !m_builder->isHidden());
}

void FilterBar::openBuilder()
{
    if (!m_builder->isHidden() && !m_edited)
        return closeBuilder();
    m_edited.reset();
    show();
    m_builder->begin();
    showOrHide();
}

void FilterBar::edit(qsizetype which)
{
    if (which >= m_terms.size())
        return;
    const models::PlacedTerm &placed = m_terms[which];
    if (!placed.term) { // brackets and alternatives are changed where they are written
        m_search.setFocus(Qt::OtherFocusReason);
        return m_search.setSelection(static_cast<int>(placed.piece.from), static_cast<int>(placed.piece.size));
    }
    m_edited = which;
    m_builder->begin(placed.term);
}

void FilterBar::remove(qsizetype which)
{
    if (which >= m_terms.size())
        return;
    m_search.setQuery(models::withoutTerm(m_query, m_terms[which].piece));
    // To the one that has come into its place, or else the one before it.
    if (m_terms.isEmpty())
        m_search.setFocus(Qt::OtherFocusReason);
    else
        m_chips[std::min(which, m_terms.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void FilterBar::apply(const QString &text)
{
    const std::optional<qsizetype> edited = std::exchange(m_edited, std::nullopt);
    const bool changes = edited && *edited < m_terms.size();
    m_search.setQuery(changes ? models::withTermAt(m_query, m_terms[*edited].piece, text)
                              : models::withTerm(m_query, text));
    if (changes)
        m_chips[*edited]->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

bool FilterBar::giveUp()
{
    if (m_builder->isHidden())
        return false;
    closeBuilder();
    return true;
}

void FilterBar::closeBuilder()
{
    const bool hadFocus = m_builder->isAncestorOf(QApplication::focusWidget());
    const std::optional<qsizetype> edited = std::exchange(m_edited, std::nullopt);
    m_builder->hide();
    if (hadFocus && edited && *edited < m_terms.size())
        m_chips[*edited]->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    showOrHide();
}

} // namespace vv::gui
