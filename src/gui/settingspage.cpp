// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingspage.h"

#include "base/settings.h"
#include "gui/accountlist.h"
#include "gui/backupcard.h"
#include "gui/choicebutton.h"
#include "gui/exportcard.h"
#include "gui/importcard.h"
#include "gui/theme.h"
#include "gui/tokencard.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "ui_settingsform.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kColumn = 640;
constexpr int kChoice = 300;

QString intervalText(std::chrono::hours interval)
{
    if (interval.count() == 0)
        return SettingsPage::tr("Only on demand");
    if (interval.count() == 24)
        return SettingsPage::tr("Once a day");
    return SettingsPage::tr("Every %n hour(s)", nullptr, static_cast<int>(interval.count()));
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, Theme &theme, models::Backend &backend, Clock &clock,
                           const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_backend(backend)
    , m_token(new TokenCard(backend, clock, metrics))
    , m_accounts(new AccountList(backend))
    , m_backups(new BackupCard(backend, clock))
    , m_export(new ExportCard(backend, clock, metrics.touch))
    , m_import(new ImportCard(backend, clock, metrics.touch))
    , m_interval(new ChoiceButton(u"syncInterval"_s))
    , m_ui(std::make_unique<Ui::SettingsForm>())
{
    setObjectName(u"settingsPage"_s);
    auto *form = new QWidget;
    m_ui->setupUi(form);
    form->setMaximumWidth(kColumn);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(28, 22, 28, 22);
    row->addWidget(form, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(content, metrics.touch));

    for (QWidget *widget : {static_cast<QWidget *>(m_ui->touchHeading), static_cast<QWidget *>(m_ui->touchText),
                            static_cast<QWidget *>(m_ui->touchSlider)})
        widget->setVisible(metrics.touch);
    m_ui->keysButton->setVisible(!metrics.touch);
    setUpTheme();
    setUpSync();
    setUpSizes();
    setUpAccounts();
    connect(m_ui->aboutButton, &QPushButton::clicked, this, &SettingsPage::aboutRequested);
    connect(m_ui->keysButton, &QPushButton::clicked, this, &SettingsPage::keysRequested);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setUpTheme()
{
    const std::array<std::pair<QRadioButton *, ThemeChoice>, 3> choices{{{m_ui->themeSystem, ThemeChoice::System},
                                                                         {m_ui->themeDark, ThemeChoice::Dark},
                                                                         {m_ui->themeLight, ThemeChoice::Light}}};
    for (const auto &[button, choice] : choices) {
        button->setChecked(choice == m_settings.theme());
        connect(button, &QRadioButton::toggled, this, [this, wanted = choice](bool checked) {
            if (!checked)
                return;
            m_settings.setTheme(wanted);
            m_theme.setChoice(wanted);
        });
    }
}

void SettingsPage::setUpSync()
{
    QList<Choice> choices;
    for (const std::chrono::hours interval : kSyncIntervals)
        choices.append({intervalText(interval), QString::number(interval.count())});
    m_interval->setChoices(choices);
    m_interval->setValue(QString::number(m_settings.syncInterval().count()));
    m_interval->setAccessibleName(m_ui->syncHeading->text());
    m_interval->setMaximumWidth(kChoice);
    m_ui->syncHeading->setBuddy(m_interval);
    m_ui->intervalPlaceholder->addWidget(m_interval, 1000);
    m_ui->intervalPlaceholder->addStretch(1);
    connect(m_interval, &ChoiceButton::chosen, this, [this](const QString &hours) {
        m_interval->setValue(hours);
        m_backend.setSyncInterval(std::chrono::hours(hours.toInt()));
    });
    m_ui->fillDetails->setChecked(m_settings.fillDetails());
    connect(m_ui->fillDetails, &QCheckBox::toggled, &m_backend, &models::Backend::setFillDetails);
}

void SettingsPage::setUpSizes()
{
    m_ui->coverSlider->setValue(m_settings.coverEdge());
    m_ui->touchSlider->setValue(static_cast<int>(m_settings.touchScale() * 100));
    connect(m_ui->coverSlider, &QSlider::valueChanged, this, [this](int edge) {
        m_settings.setCoverEdge(edge);
        Q_EMIT coverSizeChanged();
    });
    connect(m_ui->touchSlider, &QSlider::valueChanged, this,
            [this](int percent) { m_settings.setTouchScale(percent / 100.0); });
}

void SettingsPage::setUpAccounts()
{
    m_ui->tokenPlaceholder->addWidget(m_token);
    m_ui->accountsPlaceholder->addWidget(m_accounts);
    m_ui->backupsPlaceholder->addWidget(m_backups);
    m_ui->exchangePlaceholder->addWidget(m_export);
    m_ui->exchangePlaceholder->addWidget(m_import);
    // Made after the form, so they would come last; everything else follows as the form has it.
    const auto last = [](QWidget *card) {
        const auto buttons = card->findChildren<QPushButton *>();
        return buttons.isEmpty() ? card : buttons.constLast();
    };
    QWidget *before = nullptr;
    for (QWidget *card : {static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_accounts)}) {
        const auto buttons = card->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (before)
                setTabOrder(before, button);
            before = button;
        }
    }
    QList<QWidget *> rest;
    for (const QString &name : {u"backUpButton"_s, u"backupChoice"_s, u"restoreBackupButton"_s})
        rest += m_backups->findChild<QWidget *>(name);
    for (const QString &name : {u"exportFormat"_s, u"exportButton"_s, u"exportImages"_s, u"exportPrices"_s,
                                u"exportSafeCells"_s, u"cancelExportButton"_s, u"showExportButton"_s})
        rest += m_export->findChild<QWidget *>(name);
    for (const QString &name :
         {u"importFiles"_s, u"importButton"_s, u"importDetails"_s, u"declineImportButton"_s, u"acceptImportButton"_s,
          u"cancelImportButton"_s, u"undoImportButton"_s, u"undoImportNoButton"_s, u"undoImportYesButton"_s})
        rest += m_import->findChild<QWidget *>(name);
    rest += {m_interval,        m_ui->fillDetails, m_ui->themeSystem, m_ui->themeDark, m_ui->themeLight,
             m_ui->coverSlider, m_ui->touchSlider, m_ui->aboutButton, m_ui->keysButton};
    before = last(m_accounts);
    for (QWidget *widget : std::as_const(rest)) {
        setTabOrder(before, widget);
        before = widget;
    }
    connect(m_token, &TokenCard::connectRequested, this, &SettingsPage::connectRequested);
    connect(m_token, &TokenCard::changeRequested, this, &SettingsPage::changeTokenRequested);
    connect(m_accounts, &AccountList::addRequested, this, &SettingsPage::addAccountRequested);
    connect(m_accounts, &AccountList::openRequested, this, &SettingsPage::openAccountRequested);
}

void SettingsPage::setCoversCard(QWidget *card)
{
    QLabel *heading = makeLabel(u"strong"_s, tr("Covers"));
    const int at = m_ui->column->indexOf(m_ui->syncHeading);
    m_ui->column->insertWidget(at, heading);
    m_ui->column->insertWidget(at + 1, card);
    m_ui->column->insertSpacing(at + 2, 16);
    QWidget *before = m_import->findChild<QWidget *>(u"undoImportYesButton"_s);
    for (const QString &name : {u"coverCap"_s, u"emptyCoversButton"_s, u"emptyCoversNoButton"_s,
                                u"emptyCoversYesButton"_s, u"fillCovers"_s}) {
        auto *widget = card->findChild<QWidget *>(name);
        setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_interval);
}

void SettingsPage::takeFocus()
{
    const auto buttons = m_token->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_ui->themeSystem->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    m_ui->coverSlider->setValue(m_settings.coverEdge()); // Ctrl and the wheel change it on the wall
    QWidget::showEvent(event);
}

} // namespace vv::gui
