// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingspage.h"

#include "base/settings.h"
#include "gui/theme.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "ui_settingsform.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kColumn = 640;

} // namespace

SettingsPage::SettingsPage(Settings &settings, Theme &theme, models::Backend &backend, const Metrics &metrics,
                           QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_backend(backend)
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
    setUpSizes();
    showAccount();
    connect(&m_backend, &models::Backend::accountChanged, this, &SettingsPage::showAccount);
    connect(m_ui->connectOtherButton, &QPushButton::clicked, this, &SettingsPage::connectRequested);
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

void SettingsPage::showAccount()
{
    QString text = tr("No Discogs account is connected.");
    if (m_backend.isDemo())
        text = tr("This is the sample collection. Connect your own account to see your records.");
    else if (m_backend.accountState() == models::Backend::AccountState::Connected)
        text = m_backend.username().isEmpty() ? tr("A Discogs account is connected.")
                                              : tr("Connected as %1.").arg(m_backend.username());
    m_ui->accountText->setText(text);
    m_ui->connectOtherButton->setText(m_backend.accountState() == models::Backend::AccountState::Connected
                                              && !m_backend.isDemo()
                                          ? tr("Connect another token")
                                          : tr("Connect to Discogs"));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    m_ui->coverSlider->setValue(m_settings.coverEdge()); // Ctrl and the wheel change it on the wall
    QWidget::showEvent(event);
}

} // namespace vv::gui
