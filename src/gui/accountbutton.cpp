// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountbutton.h"

#include "gui/icons.h"
#include "gui/tokentext.h"
#include "gui/widgets.h"
#include "models/backend.h"

#include <QGuiApplication>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMargin = 10; // as in the lists above it
constexpr int kGap = 10;

} // namespace

AccountButton::AccountButton(models::Backend &backend, const Metrics &metrics, QWidget *parent)
    : QPushButton(parent)
    , m_backend(backend)
    , m_metrics(metrics)
    , m_menu(new QMenu(this))
{
    setObjectName(u"accountButton"_s);
    setKind(this, u"account"_s);
    setCursor(Qt::PointingHandCursor);
    m_menu->setObjectName(u"accountMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menu->setMinimumWidth(width()); });
    connect(&m_backend, &models::Backend::accountChanged, this, &AccountButton::update);
    connect(&m_backend, &models::Backend::accountsChanged, this, &AccountButton::update);
    update();
}

QSize AccountButton::minimumSizeHint() const
{
    return {60, QPushButton::minimumSizeHint().height()};
}

void AccountButton::update()
{
    m_name = tr("No account");
    const auto accounts = m_backend.accounts();
    for (const models::AccountEntry &account : accounts) {
        const bool empty = account.username.isEmpty() && accounts.size() == 1
            && m_backend.accountState() != models::Backend::AccountState::Connected;
        if (account.isOpen && !empty)
            m_name = accountText(account);
    }
    if (m_backend.isDemo())
        m_name = tr("Sample collection");
    setAccessibleName(tr("Account: %1").arg(m_name));
    setToolTip(m_name);
    fillMenu();
    QPushButton::update();
}

void AccountButton::fillMenu()
{
    m_menu->clear();
    const auto accounts = m_backend.accounts();
    for (const models::AccountEntry &account : accounts) {
        QAction *action = m_menu->addAction(accountText(account).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(account.isOpen);
        action->setData(account.name);
        connect(action, &QAction::triggered, this, [this, action, account] {
            action->setChecked(account.isOpen); // the backend says when it is another
            if (!account.isOpen)
                Q_EMIT accountChosen(account.name);
        });
    }
    m_menu->addSeparator();
    QAction *add = m_menu->addAction(m_backend.isDemo() ? tr("Connect your own account…") : tr("Add another account…"));
    add->setObjectName(u"addAccountAction"_s);
    connect(add, &QAction::triggered, this, &AccountButton::addRequested);
    connect(m_menu->addAction(tr("Account settings")), &QAction::triggered, this, &AccountButton::settingsRequested);
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QPalette palette = QGuiApplication::palette();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(kMargin, 0, -kMargin, 0);
    const QSize edge(m_metrics.icon, m_metrics.icon);
    const auto place = [&](Qt::Alignment side, const QSize &size) {
        return QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter, size, inner);
    };
    const QSize small = edge * 3 / 4;
    gui::icon(u"person"_s).paint(&painter, place(Qt::AlignLeft, edge));
    gui::icon(u"chevron"_s).paint(&painter, place(Qt::AlignRight, small));
    const int left = edge.width() + kGap;
    const int right = small.width() + 4;
    const QRect text = inner.adjusted(mirrored ? right : left, 0, mirrored ? -left : -right, 0);
    QFont bodyFont = font();
    bodyFont.setPixelSize(m_metrics.body);
    painter.setFont(bodyFont);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(text, leading(layoutDirection()) | Qt::AlignVCenter,
                     QFontMetrics(bodyFont).elidedText(m_name, Qt::ElideRight, text.width()));
}

} // namespace vv::gui
