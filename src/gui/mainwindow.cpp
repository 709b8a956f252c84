// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "base/settings.h"
#include "base/timeofday.h"
#include "gui/accessibility.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/keyboard/focuswalk.h"
#include "gui/late.h"
#include "gui/messagepanel.h"
#include "gui/onscreenkeyboard.h"
#include "gui/shell.h"
#include "gui/theme.h"
#include "gui/tokentext.h"
#include "gui/welcomepage.h"
#include "gui/windowplace.h"
#include "models/backend.h"
#include "models/library.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

Metrics metricsFor(MainWindow::Mode mode, const Settings &settings)
{
    const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double textScale = settings.textScale() / 100.0;
    return mode == MainWindow::Mode::Kiosk
        ? Metrics::forFinger(font, QGuiApplication::primaryScreen(), settings.touchScale(), textScale)
        : Metrics::forMouse(font, textScale);
}

/// Something to write into. A text of several lines is clicked on its viewport.
bool isText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

/// What the window consists of: the welcome page, a page for trouble, and the shell with everything else.
class MainWindow::Private
{
public:
    Private(const Parts &given, Mode mode)
        : parts(given)
        , kiosk(mode == Mode::Kiosk)
        , metrics(metricsFor(mode, parts.settings))
        , theme(metrics, parts.settings.theme())
    {
        theme.setStill(parts.settings.reduceMotion());
    }

    void make(MainWindow *window)
    {
        root = new QStackedWidget;
        welcome = Late<WelcomePage>([this] { return makeWelcome(); });
        problem = new MessagePanel;
        shell = new Shell(parts, theme, metrics, window);
        if (kiosk)
            keyboard = new OnScreenKeyboard(metrics);
        root->addWidget(shell);
        root->addWidget(problem);
    }

    WelcomePage *makeWelcome()
    {
        auto *page = new WelcomePage(parts.backend, metrics);
        root->addWidget(page);
        QObject::connect(page, &WelcomePage::done, shell, [this] {
            shell->showPage(u"collection"_s);
            showShell();
        });
        QObject::connect(page, &WelcomePage::left, shell, [this] { showShell(); });
        return page;
    }

    [[nodiscard]] bool hasRecords() const
    {
        const store::CollectionReader *reader = parts.library.reader();
        const auto totals = reader ? reader->totals() : Result<store::Totals>();
        return totals && (totals->copies > 0 || totals->wants > 0);
    }

    /// The welcome page is for who has neither an account nor records; a lost token must not hide the collection.
    void chooseFirstPage()
    {
        const bool newcomer = parts.backend.accountState() == models::Backend::AccountState::None
            && !parts.backend.isDemo() && !parts.backend.isSyncing() && !hasRecords();
        if (newcomer && root->currentWidget() == shell) {
            root->setCurrentWidget(welcome.get());
            welcome->showChoices();
        }
    }

    void showForm(ConnectForm::Purpose purpose)
    {
        root->setCurrentWidget(welcome.get());
        welcome->showConnect(purpose, true);
    }

    /// One to go to when the open one cannot be used.
    [[nodiscard]] std::optional<QString> otherAccount() const
    {
        const auto accounts = parts.backend.accounts();
        for (const models::AccountEntry &account : accounts) {
            if (!account.isOpen)
                return account.name;
        }
        return std::nullopt;
    }

    void showShell()
    {
        root->setCurrentWidget(shell);
        shell->focusPage();
    }

    Parts parts;
    bool kiosk;
    Metrics metrics;
    Theme theme;
    QStackedWidget *root = nullptr;
    Late<WelcomePage> welcome{nullptr};
    MessagePanel *problem = nullptr;
    Shell *shell = nullptr;
    QPointer<OnScreenKeyboard> keyboard; ///< focus still changes while the pages are taken away
    bool isToBeRebuilt = false;
    bool offersBackup = false; ///< what the page for trouble can do
};

MainWindow::MainWindow(const Parts &parts, Mode mode, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(parts, mode))
{
    installAccessibility();
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"VinylVault"_s);
    setWindowIcon(appIcon());
    build();
    connect(&parts.backend, &models::Backend::accountSwitched, this, [this] {
        if (d->root->currentWidget() == d->problem) // that was about the account before
            d->root->setCurrentWidget(d->shell);
    });
    connect(&parts.backend, &models::Backend::accountChanged, this, [this] { d->chooseFirstPage(); });
    connect(&parts.library, &models::Library::changed, this, [this] { d->chooseFirstPage(); });

    if (d->kiosk) {
        qApp->installEventFilter(this); // some fields are made while the window is open
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
            if (!d->keyboard)
                return;
            if (!isText(now))
                d->keyboard->hide();
            else if (now->property("opensKeyboard").toBool())
                d->keyboard->show();
        });
        setMinimumSize(320, 240);
    } else {
        setMinimumSize(720, 460);
        resize(1280, 800);
        restorePlace(*this, parts.settings);
        // Queued, because the other screens are not arranged anew yet.
        connect(
            qApp, &QGuiApplication::screenRemoved, this, [this] { bringOnScreen(*this); }, Qt::QueuedConnection);
    }
    d->shell->showPage(u"collection"_s);
    d->shell->restorePlace();
    d->chooseFirstPage();
}

void MainWindow::build()
{
    d->make(this);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->root, 1);
    if (d->keyboard)
        layout->addWidget(d->keyboard);
    setCentralWidget(central);
    central->show(); // in a window that is open already
    d->root->setCurrentWidget(d->shell);

    using Purpose = ConnectForm::Purpose;
    connect(d->shell, &Shell::connectRequested, this, [this] { d->showForm(Purpose::Connect); });
    connect(d->shell, &Shell::changeTokenRequested, this, [this] { d->showForm(Purpose::Change); });
    connect(d->shell, &Shell::addAccountRequested, this, [this] { d->showForm(Purpose::Add); });
    // Queued, because it takes away the widget that the wish came from.
    connect(d->shell, &Shell::scaleChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
    connect(d->shell, &Shell::languageChanged, this, &MainWindow::languageChosen, Qt::QueuedConnection);
    connect(d->problem, &MessagePanel::actionChosen, this, [this] {
        if (d->offersBackup)
            d->parts.backend.restoreBackup({});
        else if (const auto other = d->otherAccount())
            d->parts.backend.switchAccount(*other);
        else
            close();
    });
    connect(d->shell, &Shell::backRequested, this, [this] {
        if (d->keyboard && d->keyboard->isVisible())
            d->keyboard->hide();
        else if (isShown(d->welcome))
            d->welcome->goBack();
        else if (d->root->currentWidget() == d->shell)
            d->shell->goBack();
    });
}

void MainWindow::rebuild()
{
    d->isToBeRebuilt = false;
    const Shell::Place place = d->shell->place();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    const bool wasActive = isActiveWindow();
    setUpdatesEnabled(false);
    d->shell->saveState();
    delete takeCentralWidget();
    d->metrics = metricsFor(d->kiosk ? Mode::Kiosk : Mode::Desktop, d->parts.settings);
    d->theme.setMetrics(d->metrics);
    build();
    d->shell->restorePlace();
    d->shell->goTo(place);
    setUpdatesEnabled(true);
    if (wasActive) // which it ceases to be when the page that has the focus is taken away
        activateWindow();
    // Only when everything is laid out and shown, which is done from the event loop, too.
    QTimer::singleShot(0, this, [this, focused] {
        auto *widget = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused);
        if (widget && widget->isVisible())
            widget->setFocus(Qt::OtherFocusReason);
        else if (d->root->currentWidget() == d->shell)
            d->shell->focusPage();
    });
}

MainWindow::~MainWindow()
{
    // Focus still changes while the window goes away, when there is no keyboard left to hide.
    disconnect(qApp, nullptr, this, nullptr);
    qApp->removeEventFilter(this);
    // The pages refer to models and the theme, which the members' order would take away first.
    delete takeCentralWidget();
}

void MainWindow::showPage(const QString &name)
{
    if (d->root->currentWidget() == d->problem)
        return; // nothing behind it could be used
    if (name == "welcome"_L1) {
        d->root->setCurrentWidget(d->welcome.get());
        d->welcome->showChoices();
        return;
    }
    d->root->setCurrentWidget(d->shell);
    d->shell->showPage(name);
}

void MainWindow::showProblem(const Error &error)
{
    const ErrorText text = errorText(error, Doing::ReadingStore);
    QString action = tr("Quit");
    const auto backups = d->parts.backend.backups();
    d->offersBackup = error.kind == Error::Kind::Damaged && !backups.isEmpty();
    const auto accounts = d->parts.backend.accounts();
    for (const models::AccountEntry &account : accounts) {
        if (d->otherAccount() == account.name)
            action = tr("Open the account %1").arg(accountText(account));
    }
    QString todo = text.todo;
    if (d->offersBackup) {
        action = tr("Restore a backup");
        todo = tr("The newest backup is from %1. The damaged file is set aside, not deleted.")
                   .arg(dayAndTimeText(backups.first().made.toLocalTime()));
    }
    d->problem->show(u"warning"_s, text.what, QString(todo + u'\n' + text.detail).trimmed(), action);
    d->root->setCurrentWidget(d->problem);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        d->theme.systemChanged();
    // Comes once for each translator that comes or goes. Texts are put in where widgets are made, so all are made anew.
    if (event->type() == QEvent::LanguageChange && !std::exchange(d->isToBeRebuilt, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (child->isVisible() && child->property("overlay").toBool())
            return walkFocus(child, next);
    }
    return walkFocus(centralWidget(), next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->kiosk)
        keepPlace(*this, d->parts.settings);
    d->shell->saveState();
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && isAncestorOf(widget) && (isText(widget) || isText(widget->parentWidget())))
            d->keyboard->show();
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace vv::gui
