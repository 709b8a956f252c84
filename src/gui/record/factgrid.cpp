// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/factgrid.h"

#include "gui/hiddenwhile.h"
#include "gui/icons.h"
#include "gui/record/linklabel.h"
#include "gui/widgets.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr int kNameWidth = 132;
constexpr auto kMoment = 1500ms;

} // namespace

FactGrid::FactGrid(const QString &name, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_grid(new QGridLayout(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(metrics.touch ? 10 : 6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, kNameWidth);
}

void FactGrid::setRows(const QList<FactRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    const HiddenWhile filling(this);
    qDeleteAll(m_cells);
    m_cells.clear();
    for (int row = 0; row < rows.size(); ++row)
        addRow(row, rows[row]);
    const bool hasNames = std::ranges::any_of(rows, [](const FactRow &row) { return !row.name.isEmpty(); });
    m_grid->setColumnMinimumWidth(0, hasNames ? kNameWidth : 0);
}

void FactGrid::addRow(int row, const FactRow &fact)
{
    auto *value = new LinkLabel(u"small"_s, m_metrics.touch);
    value->setHtml(fact.html);
    connect(value, &LinkLabel::searchRequested, this, &FactGrid::searchRequested);
    if (fact.name.isEmpty()) {
        m_grid->addWidget(value, row, 0, 1, 2, Qt::AlignTop);
    } else {
        auto *name = makeLabel(u"muted"_s, fact.name);
        name->setMaximumWidth(kNameWidth * 3 / 2);
        value->setAccessibleName(tr("%1: %2", "name and value").arg(fact.name, value->words()));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_cells << name;
    }
    m_cells << value;
    if (!fact.copied.isEmpty()) {
        QWidget *button = copyButton(fact);
        m_grid->addWidget(button, row, 2, Qt::AlignTop | Qt::AlignRight);
        m_cells << button;
    }
}

QWidget *FactGrid::copyButton(const FactRow &fact)
{
    auto *button = makeIconButton(u"copyFactButton"_s, u"copy"_s, tr("Copy %1").arg(fact.copied));
    setKind(button, u"small"_s);
    button->setIconSize(QSize(15, 15));
    connect(button, &QToolButton::clicked, button, [button, text = fact.copied] {
        QGuiApplication::clipboard()->setText(text);
        button->setIcon(icon(u"check"_s, QPalette::Highlight));
        QTimer::singleShot(kMoment, button, [button] { button->setIcon(icon(u"copy"_s)); });
    });
    return button;
}

} // namespace vv::gui
