// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wallpane.h"

#include "gui/metrics.h"
#include "gui/wall/covergridview.h"
#include "gui/wall/letterrail.h"
#include "models/collectionmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QScroller>

#include <algorithm>

namespace vv::gui {

namespace {

constexpr int kRailWidth = 26;

} // namespace

WallPane::WallPane(models::CollectionModel &model, const Metrics &metrics, CoverGridView *wall, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_wall(wall)
    , m_rail(new LetterRail(metrics.touch ? metrics.control : kRailWidth))
{
    m_wall->viewport()->installEventFilter(this);
    QFont font = m_rail->font();
    font.setPixelSize(metrics.caption);
    m_rail->setFont(font);
    m_rail->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_wall, 1);
    layout->addWidget(m_rail);
    setFocusProxy(m_wall);
    m_wall->setModel(&model);
    connect(&model, &models::CollectionModel::loaded, this, &WallPane::regroup);
    connect(m_wall, &CoverGridView::visibleRowsChanged, this, &WallPane::follow);
    connect(m_rail, &LetterRail::chosen, this, &WallPane::jump);
    regroup();
}

void WallPane::setGroupHeaders(bool on)
{
    m_headers = on;
    regroup();
}

int WallPane::railWidth() const
{
    return m_rail->isHidden() ? 0 : m_rail->sizeHint().width();
}

void WallPane::regroup()
{
    const models::Grouping &grouping = m_model.grouping();
    m_wall->setGroups(m_headers ? grouping.starts() : QList<int>(), [this](int group) {
        return GroupHeader{.title = m_model.groupTitle(group),
                           .note = QLocale().toString(m_model.grouping().rows(group))};
    });
    m_marks = grouping.marks();
    QStringList texts;
    for (const auto &mark : std::as_const(m_marks))
        texts.append(mark.text);
    m_rail->setMarks(texts);
    placeRail();
    follow();
}

void WallPane::placeRail()
{
    const int above = m_wall->viewport()->y(); // a header that stays
    // As if there were no rail: else it would make room for itself to go, and come back.
    const bool wanted = m_marks.size() > 1 && m_wall->contentHeightFor(width()) > height() - above;
    if (wanted != m_rail->isHidden())
        return;
    m_rail->setVisible(wanted);
    Q_EMIT railToggled();
}

void WallPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeRail();
}

bool WallPane::eventFilter(QObject *watched, QEvent *event)
{
    // What stays above the covers takes its room only when the view itself is laid out.
    if (event->type() == QEvent::Resize)
        placeRail();
    return QWidget::eventFilter(watched, event);
}

int WallPane::markOf(int group) const
{
    const auto after = std::upper_bound(m_marks.cbegin(), m_marks.cend(), group,
                                        [](int wanted, const auto &mark) { return wanted < mark.group; });
    return std::max(0, static_cast<int>(after - m_marks.cbegin()) - 1);
}

void WallPane::follow()
{
    const WallGeometry &geometry = m_wall->geometryOfWall();
    if (m_isJumping || m_marks.isEmpty() || geometry.count() == 0)
        return;
    const int top = m_wall->verticalScrollBar()->value();
    // Without headers several groups share a line: the last of them counts, so that a jump to it shows.
    const int group = geometry.groups() > 0
        ? geometry.groupAt(top)
        : m_model.grouping().groupOf(geometry.rowsOf(geometry.lineFrom(top)).second);
    m_rail->setCurrent(markOf(group));
}

void WallPane::jump(int mark)
{
    if (mark < 0 || mark >= m_marks.size())
        return;
    if (m_wall->touchMode())
        QScroller::scroller(m_wall->viewport())->stop();
    m_isJumping = true; // near the end the wall cannot scroll as far as the mark
    m_wall->scrollTo(m_model.index(m_model.grouping().first(m_marks[mark].group)), QAbstractItemView::PositionAtTop);
    m_isJumping = false;
}

int WallPane::currentGroup() const
{
    const QModelIndex current = m_wall->currentIndex();
    return m_model.grouping().groupOf(current.isValid() ? current.row() : std::max(0, m_wall->visibleRows().first));
}

void WallPane::select(int group)
{
    if (group < 0 || group >= m_model.grouping().count())
        return;
    const QModelIndex index = m_model.index(m_model.grouping().first(group));
    m_isJumping = true;
    m_wall->setCurrentIndex(index); // where Shift goes on from; it looks at the keys that are held
    m_wall->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    m_wall->scrollTo(index, QAbstractItemView::PositionAtTop);
    m_isJumping = false;
    m_rail->setCurrent(markOf(group));
}

void WallPane::goToNextGroup()
{
    select(currentGroup() + 1);
}

void WallPane::goToPreviousGroup()
{
    const int group = currentGroup();
    const bool isAtItsStart = group >= 0 && m_model.grouping().first(group) == m_wall->currentIndex().row();
    select(isAtItsStart ? std::max(0, group - 1) : group);
}

} // namespace vv::gui
