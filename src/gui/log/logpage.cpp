// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/logpage.h"

#include "gui/errortext.h"
#include "gui/log/logdelegate.h"
#include "gui/log/logview.h"
#include "gui/messagepanel.h"
#include "gui/searchfield.h"
#include "gui/widgets.h"
#include "models/playlogmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kTitleNeeds = 560;

} // namespace

using Model = models::PlayLogModel;

LogPage::LogPage(models::PlayLogModel &model, covers::CoverService &covers, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_metrics(metrics)
    , m_title(makeLabel(u"title"_s, tr("Listening log")))
    , m_count(makeLabel(u"muted"_s))
    , m_search(new SearchField(metrics))
    , m_stack(new QStackedWidget)
    , m_list(new LogView)
    , m_message(new MessagePanel)
{
    setObjectName(u"logPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    m_list->setAccessibleName(tr("Listening log"));
    m_list->setLogDelegate(new LogDelegate(covers, metrics, m_list));
    m_list->setModel(&m_model);
    m_list->setTouchMode(metrics.touch);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.touch ? QMargins(14, 10, 14, 8) : QMargins(18, 12, 18, 6));
    head->setSpacing(10);
    m_title->setWordWrap(false);
    if (metrics.touch)
        m_title->hide();
    m_count->setObjectName(u"logCount"_s);
    m_count->setWordWrap(false);
    m_search->setObjectName(u"logSearchField"_s);
    m_search->setAccessibleName(tr("Search the listening log"));
    m_search->setPlaceholderText(tr("Search the listening log"));
    head->addWidget(m_title);
    head->addWidget(m_search, 1);
    head->addWidget(m_count);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(metrics.touch ? 7 : 12, 0, metrics.touch ? 0 : 4, 0);
    list->addWidget(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(list, 1);

    connect(m_search, &SearchField::queryChanged, &m_model, &Model::setFilter);
    connect(m_search, &SearchField::left, this, &LogPage::takeFocus);
    connect(m_list, &LogView::typed, m_search, &SearchField::append);
    connect(m_list, &LogView::openRequested, this, &LogPage::open);
    connect(m_list, &LogView::removeRequested, this, &LogPage::remove);
    connect(m_message, &MessagePanel::actionChosen, this, [this] {
        if (hasQuery())
            clearQuery();
        else
            Q_EMIT collectionRequested();
    });
    connect(&m_model, &Model::loaded, this, &LogPage::loaded);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LogPage::loaded);
    loaded();
}

void LogPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The sidebar says it as well, and what is being looked for needs the room.
    m_title->setVisible(!m_metrics.touch && width() >= m_metrics.grown(kTitleNeeds));
}

void LogPage::loaded()
{
    const int plays = m_model.plays();
    m_count->setText(tr("%Ln play(s)", nullptr, plays));
    m_count->setVisible(plays > 0);
    m_search->setEnabled(plays > 0 || hasQuery());
    m_list->setFocusPolicy(plays > 0 ? Qt::StrongFocus : Qt::NoFocus); // an empty one shows no focus
    const bool isWaiting = !m_model.isRead();
    const bool hadFocus = m_list->hasFocus();
    m_stack->setCurrentWidget(plays > 0 || isWaiting ? static_cast<QWidget *>(m_list) : m_message);
    if (plays > 0) {
        chooseDay();
        if (m_list->hasFocus() && !m_list->currentIndex().isValid())
            takeFocus();
        return;
    }
    if (isWaiting)
        return;
    if (m_model.error()) {
        const ErrorText text = errorText(*m_model.error(), Doing::ReadingStore);
        m_message->show(u"warning"_s, text.what, text.todo);
    } else if (hasQuery()) {
        m_message->show(u"search"_s, tr("Nothing you played matches"), tr("Try fewer or other words."),
                        tr("Clear the search"));
    } else {
        m_message->show(u"log"_s, tr("Nothing played yet"),
                        tr("Choose Play on a record when you put it on. Every play is noted here, and stays on this "
                           "computer."),
                        tr("Choose a record"));
    }
    if (hadFocus)
        takeFocus();
}

void LogPage::showDay(const QDate &day)
{
    m_day = day;
    if (hasQuery())
        clearQuery();
    else if (m_model.isRead())
        chooseDay();
}

void LogPage::chooseDay()
{
    const int row = m_day.isValid() && m_model.filter().isEmpty() ? m_model.rowOfDay(m_day) : -1;
    if (row < 0)
        return;
    m_day = {};
    m_list->scrollTo(m_model.index(row - 1), QAbstractItemView::PositionAtTop); // with its heading
    m_list->setCurrentIndex(m_model.index(row));
}

void LogPage::open(const QModelIndex &index)
{
    if (index.data(Model::IsHereRole).toBool())
        Q_EMIT opened(index.data(models::InstanceRole).value<InstanceId>());
    else
        Q_EMIT goneRequested();
}

void LogPage::remove(const QModelIndex &index)
{
    const qint64 play = index.data(Model::PlayRole).toLongLong();
    if (play == 0)
        return;
    m_model.drop(play); // at once, so that the next one is chosen before the next key comes
    Q_EMIT removeRequested(play);
}

InstanceId LogPage::current() const
{
    return m_list->currentIndex().data(models::InstanceRole).value<InstanceId>();
}

void LogPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool LogPage::hasQuery() const
{
    return !m_search->text().isEmpty();
}

void LogPage::clearQuery()
{
    m_search->setQuery({});
    takeFocus();
}

void LogPage::takeFocus()
{
    if (m_stack->currentWidget() == m_message)
        return m_metrics.touch ? setFocus(Qt::OtherFocusReason) : m_message->focusAction();
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 1 && !m_metrics.touch)
        m_list->setCurrentIndex(m_model.index(1)); // below the first day
}

void LogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWanted(true);
}

void LogPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWanted(false);
}

} // namespace vv::gui
