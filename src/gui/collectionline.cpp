// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/collectionline.h"

#include "gui/metrics.h"
#include "gui/viewswitch.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSliderWidth = 84;
constexpr int kSliderStep = 16;

} // namespace

CollectionLine::CollectionLine(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_where(makeLabel(u"strong"_s))
    , m_hints(makeLabel(u"muted"_s))
    , m_count(makeLabel(u"muted"_s))
    , m_columns(makeIconButton(u"columnsButton"_s, u"columns"_s, tr("Choose columns")))
    , m_size(new QSlider(Qt::Horizontal))
    , m_switch(new ViewSwitch(metrics))
{
    m_where->setObjectName(u"whereLabel"_s);
    m_hints->setObjectName(u"hintsLabel"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setWordWrap(false);
    m_where->setWordWrap(false);
    m_where->hide();

    setKind(m_columns, u"small"_s);
    m_columns->setIconSize(QSize(metrics.icon, metrics.icon));
    m_columns->hide();
    m_size->setObjectName(u"sizeSlider"_s);
    m_size->setRange(kLeastCoverEdge, kMostCoverEdge);
    m_size->setSingleStep(kSliderStep);
    m_size->setPageStep(2 * kSliderStep);
    m_size->setFixedWidth(kSliderWidth);
    m_size->setAccessibleName(tr("Size of covers"));
    m_size->setToolTip(tr("Size of covers (Ctrl++, Ctrl+-, Ctrl+0)"));
    m_size->setProperty("kind", u"small"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 8, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_where);
    layout->addWidget(m_hints, 1);
    layout->addWidget(m_count);
    layout->addSpacing(4);
    layout->addWidget(m_columns);
    layout->addWidget(m_size);
    layout->addWidget(m_switch);

    connect(m_switch, &ViewSwitch::chosen, this, &CollectionLine::viewChosen);
    connect(m_size, &QSlider::valueChanged, this, &CollectionLine::coverEdgeChosen);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { Q_EMIT columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2))); });
}

void CollectionLine::setFolder(const QString &name)
{
    m_where->setText(name);
    m_where->setVisible(!name.isEmpty());
}

void CollectionLine::setHints(const QStringList &hints)
{
    m_hints->setText(hints.join(u' '));
}

void CollectionLine::setCount(int shown, int total)
{
    const QString all = tr("%Ln record(s)", nullptr, total);
    m_counted = shown == total ? all : tr("%1 of %2").arg(numberText(shown), all);
    showCount();
}

QString CollectionLine::count() const
{
    return m_counted;
}

void CollectionLine::setWorth(const QString &text, const QString &explanation)
{
    m_worth = text;
    m_count->setToolTip(explanation.toHtmlEscaped());
    m_count->setAccessibleDescription(explanation);
    showCount();
}

void CollectionLine::showCount()
{
    m_count->setText(m_worth.isEmpty() ? m_counted : QString(m_counted + u" · "_s + m_worth));
    if (!m_worth.isEmpty() && layout()->minimumSize().width() > width())
        m_count->setText(m_counted);
}

void CollectionLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
}

void CollectionLine::setView(CollectionView view)
{
    m_switch->setView(view);
    m_columns->setVisible(view == CollectionView::Table);
    showCount();
}

void CollectionLine::setCoverEdge(int edge)
{
    const QSignalBlocker quiet(m_size);
    m_size->setValue(edge);
}

} // namespace vv::gui
