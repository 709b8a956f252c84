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
#include <utility>

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
    for (const Line &line : std::as_const(m_lines)) {
        delete line.name;
        delete line.value;
        delete line.button;
    }
    m_lines.clear();
    for (const FactRow &row : rows)
        m_lines += makeLine(row);
    place();
    arrange();
}

FactGrid::Line FactGrid::makeLine(const FactRow &fact)
{
    auto *value = new LinkLabel(u"small"_s, m_metrics.touch);
    value->setHtml(fact.html);
    connect(value, &LinkLabel::searchRequested, this, &FactGrid::searchRequested);
    Line line{nullptr, value, fact.copied.isEmpty() ? nullptr : copyButton(fact)};
    if (!fact.name.isEmpty()) {
        line.name = makeLabel(u"muted"_s, fact.name);
        value->setAccessibleName(tr("%1: %2", "name and value").arg(fact.name, value->words()));
    }
    return line;
}

void FactGrid::place()
{
    const bool hasNames = std::ranges::any_of(m_lines, [](const Line &line) { return line.name != nullptr; });
    m_grid->setColumnMinimumWidth(0, hasNames && !m_isStacked ? kNameWidth : 0);
    int row = 0;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.name) {
            // Beside its value a long name takes several lines, but no word of it is cut.
            line.name->setMaximumWidth(
                m_isStacked ? QWIDGETSIZE_MAX : std::max(kNameWidth * 3 / 2, line.name->minimumSizeHint().width()));
            m_grid->addWidget(line.name, row, 0, 1, m_isStacked ? 3 : 1, Qt::AlignTop);
        }
        if (line.name && m_isStacked)
            ++row;
        const bool beside = line.name && !m_isStacked;
        m_grid->addWidget(line.value, row, beside ? 1 : 0, 1, beside ? 1 : 2, Qt::AlignTop);
        if (line.button)
            m_grid->addWidget(line.button, row, 2, Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
}

FactGrid::Widths FactGrid::longestWords() const
{
    Widths widths;
    for (const Line &line : std::as_const(m_lines)) {
        const int button = line.button ? m_grid->horizontalSpacing() + line.button->sizeHint().width() : 0;
        widths.values = std::max(widths.values, line.value->minimumSizeHint().width() + button);
        if (line.name)
            widths.names = std::max(widths.names, line.name->minimumSizeHint().width());
    }
    return widths;
}

void FactGrid::arrange()
{
    const Widths widths = longestWords();
    const bool isStacked = widths.names > 0
        && width() < std::max(widths.names, kNameWidth) + m_grid->horizontalSpacing() + widths.values;
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    place();
}

/// As when it is stacked: else it would never get too narrow for two columns.
QSize FactGrid::minimumSizeHint() const
{
    const Widths widths = longestWords();
    return {std::max(widths.names, widths.values), QWidget::minimumSizeHint().height()};
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget *FactGrid::copyButton(const FactRow &fact)
{
    auto *button = makeIconButton(u"copyFactButton"_s, u"copy"_s, tr("Copy %1").arg(fact.copied));
    setKind(button, u"small"_s);
    button->setIconSize(QSize(m_metrics.grown(15), m_metrics.grown(15)));
    connect(button, &QToolButton::clicked, button, [button, text = fact.copied] {
        QGuiApplication::clipboard()->setText(text);
        button->setIcon(icon(u"check"_s, QPalette::Highlight));
        QTimer::singleShot(kMoment, button, [button] { button->setIcon(icon(u"copy"_s)); });
    });
    return button;
}

} // namespace vv::gui
