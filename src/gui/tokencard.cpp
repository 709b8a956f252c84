// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokencard.h"

#include "base/clock.h"
#include "gui/flowlayout.h"
#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/inlinequestion.h"
#include "gui/tokentext.h"
#include "gui/widgets.h"
#include "models/backend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

TokenCard::TokenCard(models::Backend &backend, Clock &clock, const Metrics &metrics, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_clock(clock)
    , m_icon(new IconLabel(metrics.icon))
    , m_name(makeLabel(u"cardTitle"_s))
    , m_place(makeLabel(u"muted"_s))
    , m_state(makeLabel(u"muted"_s))
    , m_test(makeButton(u"testTokenNowButton"_s, tr("Test now")))
    , m_change(makeButton(u"changeTokenButton"_s, tr("Change token…")))
    , m_remove(makeButton(u"removeTokenButton"_s, tr("Remove token…")))
    , m_connect(makeButton(u"connectOtherButton"_s, tr("Connect to Discogs"), u"primary"_s))
    , m_question(new InlineQuestion(u"removeToken"_s, tr("Remove the token"), tr("Keep it")))
{
    setObjectName(u"tokenCard"_s);
    setKind(this, u"card"_s);
    m_name->setObjectName(u"accountName"_s);
    m_place->setObjectName(u"tokenPlace"_s);
    m_state->setObjectName(u"tokenState"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_icon, 0, Qt::AlignVCenter);
    top->addWidget(m_name, 1);
    auto *buttons = new FlowLayout(nullptr, 10);
    for (QPushButton *button : {m_connect, m_test, m_change, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_place);
    layout->addWidget(m_state);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(m_question);

    connect(m_test, &QPushButton::clicked, this, [this] { m_backend.testToken(); });
    connect(m_change, &QPushButton::clicked, this, &TokenCard::changeRequested);
    connect(m_connect, &QPushButton::clicked, this, &TokenCard::connectRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_question->ask(tr("Remove the token from this machine? The collection stays and can be looked at, searched "
                           "and played without it; a sync needs one again. On Discogs it stays valid until you revoke "
                           "it there."));
    });
    connect(m_question, &InlineQuestion::accepted, this, [this] {
        m_backend.removeToken();
        if (m_connect->isVisible())
            m_connect->setFocus(Qt::OtherFocusReason);
    });
    connect(m_question, &InlineQuestion::declined, m_remove, qOverload<>(&QWidget::setFocus));
    connect(&m_backend, &models::Backend::accountSwitched, m_question, &QWidget::hide);
    connect(&m_backend, &models::Backend::accountChanged, this, &TokenCard::update);
    connect(&m_backend, &models::Backend::tokenChanged, this, &TokenCard::update);
    auto *minute = new QTimer(this); // "3 min ago" grows older by itself
    minute->setInterval(20s);
    connect(minute, &QTimer::timeout, this, &TokenCard::update);
    minute->start();
    update();
}

void TokenCard::showEvent(QShowEvent *event)
{
    update();
    QFrame::showEvent(event);
}

void TokenCard::update()
{
    using State = models::TokenInfo::State;
    const models::TokenInfo token = m_backend.token();
    const bool demo = m_backend.isDemo();
    const bool connected = !demo && m_backend.accountState() == models::Backend::AccountState::Connected;
    const bool unreadable = !demo && token.state == State::Unreadable;

    QString place;
    QString state;
    if (demo) {
        m_name->setText(tr("Sample collection"));
        place = tr("These records are invented. Connect your own account to see yours.");
    } else if (connected) {
        m_name->setText(m_backend.username().isEmpty() ? tr("Connected")
                                                       : tr("Connected as %1").arg(m_backend.username()));
        place = tokenPlaceText(token);
        state = tokenStateText(token, m_clock.utc());
    } else if (m_backend.accountState() == models::Backend::AccountState::Unknown) {
        m_name->setText(tr("Looking for the token…"));
    } else {
        m_name->setText(tr("Not connected"));
        state = unreadable ? tokenStateText(token, m_clock.utc())
                           : tr("There is no token. What is here stays readable; a sync needs one.");
    }
    const bool bad = unreadable || (connected && token.state == State::Refused);
    const bool good = connected && token.state == State::Good;
    m_icon->setIcon(bad                     ? icon(u"warning"_s, QPalette::BrightText)
                        : good              ? icon(u"check"_s, QPalette::Highlight)
                        : connected || demo ? icon(u"person"_s, QPalette::Text)
                                            : icon(u"offline"_s, QPalette::Text));
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    setKind(m_state, bad ? u"danger"_s : u"muted"_s);
    const QWidget *focused = window()->focusWidget();
    const bool testHadFocus = focused == m_test;
    m_test->setVisible(connected || unreadable);
    m_test->setText(unreadable ? tr("Try again") : tr("Test now"));
    m_test->setEnabled(token.state != State::Testing);
    if (testHadFocus && token.state == State::Testing)
        m_change->setFocus(Qt::OtherFocusReason); // a disabled button would hand it to whatever comes next
    m_change->setVisible(connected && !token.isGiven());
    m_remove->setVisible(connected && !token.isGiven());
    m_connect->setVisible(demo || (!connected && m_backend.accountState() == models::Backend::AccountState::None));
    if (!m_remove->isVisibleTo(this))
        m_question->hide();
}

} // namespace vv::gui
