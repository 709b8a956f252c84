// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcomepage.h"

#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/tokentext.h"
#include "gui/widgets.h"
#include "models/backend.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr int kColumn = 460;
constexpr auto kReadingTime = 3s;

} // namespace

WelcomePage::WelcomePage(models::Backend &backend, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_stack(new QStackedWidget)
    , m_successTitle(makeLabel(u"title"_s))
    , m_successText(makeLabel(u"muted"_s))
    , m_goOn(makeButton(u"connectedButton"_s, tr("Show my records"), u"primary"_s))
    , m_problem(makeLabel(u"danger"_s))
    , m_retry(makeButton(u"retryTokenButton"_s, tr("Try again"), u"link"_s))
    , m_accounts(new QVBoxLayout)
    , m_choices(makeChoices())
    , m_form(new ConnectForm(backend))
    , m_success(makeSuccess())
{
    setObjectName(u"welcomePage"_s);
    for (QWidget *page : {m_choices, static_cast<QWidget *>(m_form), m_success})
        m_stack->addWidget(page);
    m_stack->setMaximumWidth(std::max(kColumn, metrics.body * 32));

    auto *logo = new QLabel;
    const int edge = metrics.touch ? 72 : 96;
    logo->setPixmap(appIcon().pixmap(QSize(edge, edge), devicePixelRatio()));
    logo->setAlignment(Qt::AlignCenter);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(metrics.touch ? 12 : 20);
    column->addStretch(2);
    column->addWidget(logo);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_stack, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(content, metrics.touch));

    connect(&m_backend, &models::Backend::tokenChanged, this, &WelcomePage::showProblem);
    connect(&m_backend, &models::Backend::accountsChanged, this, &WelcomePage::showAccounts);
    showProblem();
    showAccounts();
    connect(m_form, &ConnectForm::connected, this, &WelcomePage::connected);
    connect(m_form, &ConnectForm::backRequested, this, &WelcomePage::goBack);
}

QWidget *WelcomePage::makeChoices()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    QLabel *title = makeLabel(u"head"_s, tr("Welcome to VinylVault"));
    QLabel *text = makeLabel(u"muted"_s, tr("Your record collection, kept on your own machine."));
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    m_problem->setObjectName(u"tokenProblem"_s);
    m_problem->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_problem);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    QPushButton *connectButton = makeButton(u"connectButton"_s, tr("Connect to Discogs"), u"primary"_s);
    QPushButton *demoButton = makeButton(u"demoButton"_s, tr("Try it with a sample collection"), u"big"_s);
    layout->addWidget(connectButton);
    layout->addWidget(demoButton);
    QLabel *note = makeLabel(u"muted"_s, tr("The sample collection is invented and needs no network and no account."));
    note->setAlignment(Qt::AlignCenter);
    layout->addWidget(note);
    m_accounts->setSpacing(10);
    layout->addLayout(m_accounts);
    QWidget::setTabOrder(m_retry, connectButton);
    QWidget::setTabOrder(connectButton, demoButton);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_backend.testToken(); });
    connect(connectButton, &QPushButton::clicked, this, [this] { showConnect(ConnectForm::Purpose::Connect, false); });
    connect(demoButton, &QPushButton::clicked, this, [this] {
        m_backend.startDemo();
        Q_EMIT done();
    });
    return page;
}

QWidget *WelcomePage::makeSuccess()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_successTitle->setObjectName(u"connectedTitle"_s);
    m_successText->setObjectName(u"connectedText"_s);
    for (QLabel *label : {m_successTitle, m_successText}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_goOn);
    connect(m_goOn, &QPushButton::clicked, this, &WelcomePage::finish);
    return page;
}

void WelcomePage::showProblem()
{
    const models::TokenInfo token = m_backend.token();
    const bool unreadable = token.state == models::TokenInfo::State::Unreadable && token.problem;
    m_problem->setText(unreadable ? errorText(*token.problem, Doing::ReadingToken).sentence() : QString());
    m_problem->setVisible(unreadable);
    m_retry->setVisible(unreadable && !token.isGiven());
}

void WelcomePage::showAccounts()
{
    while (QLayoutItem *item = m_accounts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto accounts = m_backend.accounts();
    for (const models::AccountEntry &account : accounts) {
        if (account.isOpen)
            continue;
        QPushButton *button
            = makeButton(u"openAccountButton"_s, tr("Open the account %1").arg(accountText(account)), u"big"_s);
        connect(button, &QPushButton::clicked, this, [this, name = account.name] {
            m_backend.switchAccount(name);
            Q_EMIT done();
        });
        m_accounts->addWidget(button);
    }
}

void WelcomePage::showChoices()
{
    m_stack->setCurrentWidget(m_choices);
    m_choices->findChild<QPushButton *>(u"connectButton"_s)->setFocus();
}

void WelcomePage::showConnect(ConnectForm::Purpose purpose, bool canGoBack)
{
    m_cameFromElsewhere = canGoBack;
    m_stack->setCurrentWidget(m_form);
    m_form->start(purpose);
}

bool WelcomePage::goBack()
{
    if (m_stack->currentWidget() == m_success) {
        finish();
        return true;
    }
    if (m_stack->currentWidget() != m_form)
        return false;
    if (m_form->isBusy())
        m_form->cancel();
    else if (m_cameFromElsewhere)
        Q_EMIT left();
    else
        showChoices();
    return true;
}

void WelcomePage::connected(const QString &username, const QString &keptIn)
{
    m_successTitle->setText(tr("Connected as %1").arg(username));
    m_successText->setText(keptIn.isEmpty() ? QString() : tr("The token is kept in: %1.").arg(keptIn));
    m_stack->setCurrentWidget(m_success);
    m_goOn->setFocus();
    m_backend.startSync(); // while the user reads
    QTimer::singleShot(kReadingTime, this, &WelcomePage::finish);
}

void WelcomePage::finish()
{
    if (m_stack->currentWidget() != m_success)
        return;
    showChoices();
    Q_EMIT done();
}

} // namespace vv::gui
