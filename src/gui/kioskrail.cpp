// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kioskrail.h"

#include "base/clock.h"
#include "gui/icons.h"
#include "gui/widgets.h"
#include "models/syncstatus.h"

#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr int kIconEdge = 26;
constexpr int kDot = 14;

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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 10, 9, 8);
    layout->setSpacing(6);
    addPage(layout, u"collection"_s, u"collection"_s, tr("Collection"));
    addPage(layout, u"playing"_s, u"playing"_s, tr("Now playing"));
    addPage(layout, u"wants"_s, u"wantlist"_s, tr("Wantlist"));
    addPage(layout, u"sync"_s, u"sync"_s, tr("Sync"));
    m_badge->setObjectName(u"syncBadge"_s);
    m_badge->setFixedSize(kDot, kDot);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *corner = new QVBoxLayout(m_buttons.value(u"sync"_s));
    corner->setContentsMargins(0, 5, 5, 0);
    corner->addWidget(m_badge, 0, Qt::AlignTop | Qt::AlignRight);
    setSyncBadge(0);
    addPage(layout, u"settings"_s, u"settings"_s, tr("Settings"));
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
    update();
}

void KioskRail::addPage(QVBoxLayout *layout, const QString &page, const QString &iconName, const QString &text)
{
    auto *button = makeIconButton(page + u"RailButton"_s, iconName, text);
    setKind(button, u"rail"_s);
    button->setCheckable(true);
    const int edge = std::max(m_metrics.icon, kIconEdge);
    button->setIconSize(QSize(edge, edge));
    layout->addWidget(button, 0, Qt::AlignHCenter);
    m_buttons.insert(page, button);
    connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
}

void KioskRail::mark(const QString &page)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == page);
}

void KioskRail::setSyncBadge(int toDecide)
{
    m_badge->setVisible(toDecide > 0);
    m_buttons.value(u"sync"_s)->setAccessibleName(toDecide > 0 ? tr("Sync, %n thing(s) need you", nullptr, toDecide)
                                                               : tr("Sync"));
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
    if (m_state->property("kind") != kind) {
        setKind(m_state, kind);
        m_state->style()->polish(m_state);
    }
}

} // namespace vv::gui
