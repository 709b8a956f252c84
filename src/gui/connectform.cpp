// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectform.h"

#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "ui_connectform.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

/// What was pasted, without the blanks and line ends that a copied token brings along.
QString cleaned(const QString &text)
{
    return text.simplified().remove(u' ');
}

} // namespace

ConnectForm::ConnectForm(models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_ui(std::make_unique<Ui::ConnectForm>())
{
    m_ui->setupUi(this);
    setLink(m_ui->connectLink, tr("Make a token: discogs.com/settings/developers"),
            u"https://www.discogs.com/settings/developers"_s);
    m_ui->showTokenButton->setIcon(icon(u"eye"_s));
    m_ui->pasteTokenButton->setIcon(icon(u"paste"_s));
    m_ui->tokenField->setAccessibleName(tr("Personal access token"));

    connect(m_ui->showTokenButton, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->tokenField->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_ui->showTokenButton->setToolTip(shown ? tr("Hide the token") : tr("Show the token"));
    });
    connect(m_ui->pasteTokenButton, &QPushButton::clicked, this, [this] {
        m_ui->tokenField->setText(cleaned(QGuiApplication::clipboard()->text()));
        m_ui->tokenField->setFocus();
    });
    connect(m_ui->tokenField, &QLineEdit::textChanged, this, [this] { say({}); });
    connect(m_ui->tokenField, &QLineEdit::returnPressed, this, &ConnectForm::test);
    connect(m_ui->testTokenButton, &QPushButton::clicked, this, &ConnectForm::test);
    connect(m_ui->cancelConnectButton, &QPushButton::clicked, this, &ConnectForm::cancel);
    connect(m_ui->connectBackButton, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT backRequested();
    });
    connect(&m_backend, &models::Backend::accountTested, this, &ConnectForm::answered);
    start(Purpose::Connect);
}

ConnectForm::~ConnectForm() = default;

void ConnectForm::start(Purpose purpose)
{
    m_purpose = purpose;
    switch (purpose) {
    case Purpose::Connect:
        m_ui->connectTitle->setText(tr("Connect to Discogs"));
        m_ui->connectText->setText(tr(
            "VinylVault reads your collection with a personal access token. You make it once on the Discogs page for "
            "developers (“Generate new token”) and paste it here. It stays on this machine, in the key store of the "
            "system where there is one, and is sent to Discogs only."));
        break;
    case Purpose::Change:
        m_ui->connectTitle->setText(m_backend.username().isEmpty()
                                        ? tr("Change the token")
                                        : tr("Change the token of %1").arg(m_backend.username()));
        m_ui->connectText->setText(tr("Make a new token on the Discogs page for developers and paste it here. The one "
                                      "before is kept until Discogs has accepted the new one."));
        break;
    case Purpose::Add:
        m_ui->connectTitle->setText(tr("Add another account"));
        m_ui->connectText->setText(
            tr("Log in to Discogs with the other account, make a token on the page for developers and paste it here. "
               "That account gets data and plays of its own beside what is here; the settings are shared."));
        break;
    }
    m_ui->tokenField->clear();
    m_ui->showTokenButton->setChecked(false);
    setBusy(false);
    say({});
    m_ui->tokenField->setFocus();
}

void ConnectForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->connectBusy->setVisible(busy);
    m_ui->cancelConnectButton->setVisible(busy);
    m_ui->testTokenButton->setEnabled(!busy);
    m_ui->tokenField->setReadOnly(busy);
    m_ui->pasteTokenButton->setEnabled(!busy);
}

void ConnectForm::say(const QString &text)
{
    m_ui->connectStatus->setText(text);
    m_ui->connectStatus->setVisible(!text.isEmpty());
}

void ConnectForm::test()
{
    if (m_busy)
        return;
    const QString token = cleaned(m_ui->tokenField->text());
    if (token.isEmpty()) {
        say(tr("Type or paste a token first."));
        m_ui->tokenField->setFocus();
        return;
    }
    say({});
    setBusy(true);
    m_backend.connectAccount(Secret(token.toUtf8()),
                             m_purpose == Purpose::Add ? models::ConnectAs::AnotherAccount
                                                       : models::ConnectAs::ThisAccount);
}

void ConnectForm::cancel()
{
    if (!m_busy)
        return;
    setBusy(false);
    m_backend.cancelConnect();
}

void ConnectForm::answered(const Result<QString> &username, const QString &keptIn)
{
    if (!m_busy) // cancelled meanwhile, or asked for elsewhere
        return;
    setBusy(false);
    if (username) {
        m_ui->tokenField->clear();
        Q_EMIT connected(*username, keptIn);
        return;
    }
    if (username.error().kind != Error::Kind::Cancelled)
        say(errorText(username.error(), Doing::Connecting).sentence());
    m_ui->tokenField->setFocus();
    m_ui->tokenField->selectAll();
}

} // namespace vv::gui
