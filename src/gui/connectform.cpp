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
    start();
}

ConnectForm::~ConnectForm() = default;

void ConnectForm::start()
{
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
    m_backend.connectAccount(Secret(token.toUtf8()));
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
