// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kioskrail.h"

#include "base/clock.h"
#include "gui/icons.h"
#include "gui/widgets.h"
#include "models/syncstatus.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr int kIconEdge = 26;
constexpr int kDot = 14;
constexpr int kBadgeInset = 5;
constexpr int kGap = 2;

} // namespace

KioskRail::KioskRail(models::SyncStatus &status, Clock &clock, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_clock(clock)
    , m_metrics(metrics)
    , m_badge(makeLabel(u"dot"_s))
    , m_time(makeLabel(u"muted"_s))
    , m_state(makeLabel(u"muted"_s))
{
    setObjectName(u"kioskRail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setKind(this, u"sideAtStart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 8, 9, 6);
    layout->setSpacing(kGap);
    for (const PageEntry &entry : listedPages())
        addPage(layout, entry);
    addPage(layout, {u"settings"_s, u"settings"_s, tr("Settings")});
    m_more = makeRailButton(layout, u"moreRailButton"_s, u"more"_s, tr("More pages"));
    m_menu = new QMenu(m_more);
    m_menu->setObjectName(u"moreRailMenu"_s);
    connect(m_more, &QToolButton::clicked, this, &KioskRail::openMenu);
    m_badge->setObjectName(u"syncBadge"_s);
    m_badge->setFixedSize(kDot, kDot);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addStretch(1);
    for (QLabel *label : {m_time, m_state}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    m_time->setObjectName(u"kioskClock"_s);
    m_state->setObjectName(u"kioskSyncState"_s);

    connect(&m_status, &models::SyncStatus::changed, this, &KioskRail::update);
    auto *tick = new QTimer(this);
    tick->setInterval(5s);
    connect(tick, &QTimer::timeout, this, &KioskRail::update);
    tick->start();
    setSyncBadge(0);
    update();
    fit();
}

QToolButton *KioskRail::makeRailButton(QVBoxLayout *layout, const QString &name, const QString &iconName,
                                       const QString &text)
{
    auto *button = makeIconButton(name, iconName, text);
    setKind(button, u"rail"_s);
    button->setCheckable(true);
    const int edge = std::max(m_metrics.icon, kIconEdge);
    button->setIconSize(QSize(edge, edge));
    layout->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void KioskRail::addPage(QVBoxLayout *layout, const PageEntry &entry)
{
    QToolButton *button = makeRailButton(layout, entry.page + u"RailButton"_s, entry.icon, entry.text);
    m_pages.append({entry, button});
    connect(button, &QToolButton::clicked, this, [this, page = entry.page] { Q_EMIT pageChosen(page); });
}

QToolButton *KioskRail::buttonOf(const QString &page) const
{
    const auto found = std::ranges::find(m_pages, page, [](const Page &each) { return each.entry.page; });
    return found == m_pages.cend() ? nullptr : found->button;
}

QSize KioskRail::minimumSizeHint() const
{
    const QSize all = QWidget::minimumSizeHint();
    return {all.width(), 2 * (m_more->sizeHint().height() + kGap)}; // with less, "more" alone leads everywhere
}

void KioskRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As many pages as there is room for; the last ones behind "more".
void KioskRail::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int foot = margins.top() + margins.bottom();
    for (const QLabel *label : {m_time, m_state})
        foot += label->sizeHint().height() + kGap;
    const int each = std::max(m_more->sizeHint().height(), m_metrics.mainControl) + kGap;
    const auto count = static_cast<int>(m_pages.size());
    const int room = std::max((height() - foot) / each, 1);
    const int shown = room >= count ? count : room - 1;
    for (int i = 0; i < count; ++i)
        m_pages[i].button->setVisible(i < shown);
    m_more->setVisible(shown < count);
    placeBadge();
    mark(m_page);
}

/// On the way to the Sync page.
void KioskRail::placeBadge()
{
    QToolButton *sync = buttonOf(u"sync"_s);
    QToolButton *host = sync->isHidden() ? m_more : sync;
    if (m_badge->parentWidget() != host)
        m_badge->setParent(host);
    m_badge->move(isRightToLeft() ? kBadgeInset : host->sizeHint().width() - kDot - kBadgeInset, kBadgeInset);
    m_badge->setVisible(m_toDecide > 0);
}

void KioskRail::openMenu()
{
    m_menu->clear();
    for (const Page &page : std::as_const(m_pages)) {
        if (!page.button->isHidden())
            continue;
        const bool needsUser = page.entry.page == "sync"_L1 && m_toDecide > 0;
        QAction *action
            = m_menu->addAction(icon(page.entry.icon), needsUser ? page.button->accessibleName() : page.entry.text);
        connect(action, &QAction::triggered, this, [this, name = page.entry.page] { Q_EMIT pageChosen(name); });
    }
    mark(m_page);
    const QSize size = m_menu->sizeHint();
    QPoint at = m_more->mapToGlobal(isRightToLeft() ? QPoint(-size.width(), 0) : QPoint(m_more->width(), 0));
    const int lowest = window()->mapToGlobal(QPoint(0, window()->height())).y() - size.height();
    at.setY(std::min(at.y(), lowest));
    m_menu->popup(at);
}

void KioskRail::mark(const QString &page)
{
    m_page = page;
    bool isShown = false;
    for (const Page &each : std::as_const(m_pages)) {
        each.button->setChecked(each.entry.page == page);
        isShown |= each.entry.page == page && !each.button->isHidden();
    }
    m_more->setChecked(!isShown && buttonOf(page));
}

void KioskRail::setSyncBadge(int toDecide)
{
    m_toDecide = toDecide;
    buttonOf(u"sync"_s)->setAccessibleName(toDecide > 0 ? tr("Sync, %n thing(s) need you", nullptr, toDecide)
                                                        : tr("Sync"));
    placeBadge();
}

void KioskRail::update()
{
    m_time->setText(QLocale().toString(m_clock.utc().toLocalTime().time(), u"HH:mm"_s));
    using State = models::SyncStatus::State;
    QString text;
    QString kind = u"muted"_s;
    switch (m_status.state()) {
    case State::Syncing:
        text = u"%1 %"_s.arg(m_status.progress().percent);
        break;
    case State::Synced:
        text = tr("synced");
        kind = u"ok"_s;
        break;
    case State::Offline:
        text = tr("offline");
        break;
    case State::Failed:
        text = tr("problem");
        kind = u"danger"_s;
        break;
    case State::NoAccount:
    case State::Never:
        text = tr("not synced");
        break;
    }
    m_state->setText(text);
    setKind(m_state, kind);
}

} // namespace vv::gui
