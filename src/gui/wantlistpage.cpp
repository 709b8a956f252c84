// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wantlistpage.h"

#include "base/settings.h"
#include "gui/choicebutton.h"
#include "gui/errortext.h"
#include "gui/messagepanel.h"
#include "gui/searchfield.h"
#include "gui/wall/coverdelegate.h"
#include "gui/wall/covergridview.h"
#include "gui/widgets.h"
#include "models/syncstatus.h"
#include "models/wantlistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kTitleNeeds = 640;

} // namespace

WantlistPage::WantlistPage(models::WantlistModel &model, models::SyncStatus &status, covers::CoverService &covers,
                           Settings &settings, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_status(status)
    , m_settings(settings)
    , m_metrics(metrics)
    , m_title(makeLabel(u"title"_s, tr("Wantlist")))
    , m_count(makeLabel(u"muted"_s))
    , m_search(new SearchField(metrics))
    , m_order(new ChoiceButton(u"wantOrderChoice"_s))
    , m_stack(new QStackedWidget)
    , m_wall(new CoverGridView)
    , m_message(new MessagePanel)
{
    setObjectName(u"wantlistPage"_s);
    m_wall->setObjectName(u"wantlistView"_s);
    m_wall->setAccessibleName(tr("Wantlist"));
    m_wall->setModel(&m_model);
    m_wall->setTouchMode(metrics.touch);
    m_wall->setItemDelegate(new CoverDelegate(&covers, m_wall));
    if (metrics.touch) {
        m_wall->setGap(12);
        m_wall->setWallMargins({14, 6, 14, 14});
    } else {
        // Where there is a scroll bar it is the rest of the right margin.
        const auto leaveRoom = [this](int, int most) { m_wall->setWallMargins({18, 10, most > 0 ? 8 : 18, 18}); };
        connect(m_wall->verticalScrollBar(), &QScrollBar::rangeChanged, this, leaveRoom);
        leaveRoom(0, 0);
    }
    applySettings();
    m_stack->addWidget(m_wall);
    m_stack->addWidget(m_message);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.touch ? QMargins(14, 10, 14, 8) : QMargins(18, 12, 18, 6));
    head->setSpacing(10);
    m_title->setWordWrap(false);
    m_count->setWordWrap(false);
    m_search->setObjectName(u"wantSearchField"_s);
    m_search->setAccessibleName(tr("Search the wantlist"));
    m_search->setPlaceholderText(tr("Search the wantlist"));
    m_order->setAccessibleName(tr("Order of the wantlist"));
    m_order->fitChoices();
    using Order = models::WantlistModel::Order;
    const auto choice = [](const QString &text, Order order) {
        return Choice{text, QString::number(static_cast<int>(order))};
    };
    m_order->setChoices({choice(tr("Newest first"), Order::Added), choice(tr("Artist"), Order::Artist),
                         choice(tr("Title"), Order::Title), choice(tr("Year"), Order::Year),
                         choice(tr("Rating"), Order::Rating)});
    m_order->setValue(QString::number(static_cast<int>(m_model.order())));
    QToolButton *add = makeIconButton(u"wantAddButton"_s, u"plus"_s, tr("Find something to want"));
    setKind(add, {}); // as on the wall
    if (metrics.touch)
        add->setIconSize(QSize(metrics.icon, metrics.icon));
    if (metrics.touch)
        m_title->hide();
    head->addWidget(m_title);
    head->addWidget(m_search, 1);
    head->addWidget(m_order);
    head->addWidget(m_count);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(add, &QToolButton::clicked, this, &WantlistPage::addRequested);
    connect(m_search, &SearchField::queryChanged, &m_model, &models::WantlistModel::setFilter);
    connect(m_search, &SearchField::left, this, &WantlistPage::focusWall);
    connect(m_wall, &CoverGridView::typed, m_search, &SearchField::append);
    connect(m_order, &ChoiceButton::chosen, this, [this](const QString &value) {
        m_order->setValue(value);
        m_model.setOrder(static_cast<models::WantlistModel::Order>(value.toInt()));
    });
    connect(m_message, &MessagePanel::actionChosen, this, [this] {
        if (hasQuery())
            clearQuery();
        else
            Q_EMIT addRequested();
    });
    connect(m_wall->selectionModel(), &QItemSelectionModel::currentChanged, this, &WantlistPage::currentChanged);
    connect(m_wall, &QAbstractItemView::activated, this, &WantlistPage::opened);
    connect(&m_model, &models::WantlistModel::loaded, this, [this] {
        updateState();
        Q_EMIT currentChanged();
    });
    connect(&m_status, &models::SyncStatus::changed, this, &WantlistPage::updateState);
    updateState();
}

void WantlistPage::applySettings()
{
    m_wall->setCoverEdge(m_metrics.touch ? static_cast<int>(40 * m_metrics.pixelsPerMm) : m_settings.coverEdge());
}

void WantlistPage::updateState()
{
    const int count = m_model.rowCount();
    const int total = m_model.total();
    m_count->setText(count == total ? tr("%Ln record(s)", nullptr, count)
                                    : tr("%1 of %2").arg(numberText(count), numberText(total)));
    arrange();
    m_search->setEnabled(total > 0);
    m_order->setEnabled(total > 0);
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_wall) : m_message);
    if (count > 0)
        return;
    if (m_model.error()) {
        const ErrorText text = errorText(*m_model.error(), Doing::ReadingStore);
        m_message->show(u"warning"_s, text.what, text.todo);
    } else if (m_model.isReading() && total == 0) {
        m_message->show(u"wantlist"_s, {}, {}); // it is there in a moment
    } else if (m_status.state() == models::SyncStatus::State::Syncing) {
        m_message->show(u"wantlist"_s, tr("Your wantlist is on its way"), tr("It comes after the collection."), {},
                        m_status.progress().percent);
    } else if (total > 0) {
        m_message->show(u"search"_s, tr("Nothing on your wantlist matches"), tr("Try fewer or other words."),
                        tr("Clear the search"));
    } else {
        m_message->show(u"wantlist"_s, tr("Nothing on the wantlist"),
                        tr("Find what you are after on Discogs and choose \"Want it\". What you add to your wantlist "
                           "there appears here after the next sync."),
                        tr("Find something to want"));
    }
}

void WantlistPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The sidebar has the title as well, and as on the wall the line can say how many there are.
void WantlistPage::arrange()
{
    const bool roomy = !m_metrics.touch && width() >= m_metrics.grown(kTitleNeeds);
    const bool any = m_model.total() > 0;
    m_title->setVisible(roomy);
    m_count->setVisible(any && roomy);
    m_search->setPlaceholderText(any && !roomy ? m_count->text() : tr("Search the wantlist"));
}

void WantlistPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool WantlistPage::hasQuery() const
{
    return !m_search->text().isEmpty();
}

void WantlistPage::clearQuery()
{
    m_search->setQuery({});
    focusWall();
}

const Want *WantlistPage::current() const
{
    return m_model.wantAt(m_wall->currentIndex().row());
}

void WantlistPage::focusWall()
{
    if (m_stack->currentWidget() == m_message && !m_metrics.touch)
        return m_message->focusAction();
    m_wall->setFocus(Qt::OtherFocusReason);
    if (!m_wall->currentIndex().isValid() && m_model.rowCount() > 0 && !m_metrics.touch)
        m_wall->setCurrentIndex(m_model.index(0));
}

} // namespace vv::gui
