// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settingspage.h"

#include "gui/accountlist.h"
#include "gui/exportcard.h"
#include "gui/icons.h"
#include "gui/mirrored.h"
#include "gui/navdelegate.h"
#include "gui/settings/aboutsettings.h"
#include "gui/settings/accountsettings.h"
#include "gui/settings/allowancesettings.h"
#include "gui/settings/coversettings.h"
#include "gui/settings/datasettings.h"
#include "gui/settings/keysettings.h"
#include "gui/settings/kiosksettings.h"
#include "gui/settings/languagesettings.h"
#include "gui/settings/looksettings.h"
#include "gui/settings/privacysettings.h"
#include "gui/settings/sortingsettings.h"
#include "gui/settings/syncsettings.h"
#include "gui/tokencard.h"
#include "gui/widgets.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kColumn = 640;
constexpr int kIndex = 13;      ///< width of the list, in heights of the text
constexpr int kIndexEdges = 34; ///< what is free round its icons and words
constexpr int kIndexNeeds = 55; ///< width of the page from which on it is shown, likewise
constexpr int kBetween = 28;

} // namespace

SettingsPage::SettingsPage(Settings &settings, Theme &theme, models::Library &library, models::Backend &backend,
                           covers::CoverService &covers, Clock &clock, Shortcuts &shortcuts, const Metrics &metrics,
                           QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_index(new QListWidget)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"settingsPage"_s);
    m_index->setObjectName(u"settingsIndex"_s);
    m_index->setAccessibleName(tr("Sections of the settings"));
    setUpNavList(m_index, metrics);
    m_index->setFixedWidth(kIndex * metrics.body);

    auto *form = new QWidget;
    form->setLayout(m_column);
    form->setMaximumWidth(kColumn * metrics.body / 14);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeLabel(u"head"_s, tr("Settings")));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(28, 22, 28, 22);
    row->addWidget(form, 1000);
    row->addStretch(1);
    m_scroll = makeScroll(content, metrics.touch);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(mirrored({10, 18, 0, 10}));
    side->addWidget(m_index);
    layout->addLayout(side);
    layout->addWidget(m_scroll, 1);

    addSections(settings, theme, library, backend, covers, clock, shortcuts);
    connect(m_index, &QListWidget::currentRowChanged, this, &SettingsPage::jump);
    connect(m_index, &QListWidget::itemPressed, this, [this] { jump(m_index->currentRow()); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::follow);
    follow();
}

void SettingsPage::addSections(Settings &settings, Theme &theme, models::Library &library, models::Backend &backend,
                               covers::CoverService &covers, Clock &clock, Shortcuts &shortcuts)
{
    auto *account = new AccountSettings(backend, clock, m_metrics);
    m_token = account->token();
    connect(m_token, &TokenCard::connectRequested, this, &SettingsPage::connectRequested);
    connect(m_token, &TokenCard::changeRequested, this, &SettingsPage::changeTokenRequested);
    connect(account->accounts(), &AccountList::addRequested, this, &SettingsPage::addAccountRequested);
    connect(account->accounts(), &AccountList::openRequested, this, &SettingsPage::openAccountRequested);
    auto *look = new LookSettings(settings, theme);
    connect(look, &LookSettings::coverSizeChanged, this, &SettingsPage::coverSizeChanged);
    connect(look, &LookSettings::textScaleChanged, this, &SettingsPage::scaleChanged);
    auto *language = new LanguageSettings(settings);
    connect(language, &LanguageSettings::languageChanged, this, &SettingsPage::languageChanged);
    auto *kiosk = new KioskSettings(settings, m_metrics.touch);
    connect(kiosk, &KioskSettings::touchScaleChanged, this, [this] {
        if (m_metrics.touch)
            Q_EMIT scaleChanged();
    });
    auto *about = new AboutSettings;
    connect(about, &AboutSettings::aboutRequested, this, &SettingsPage::aboutRequested);

    addSection(account);
    addSection(new SyncSettings(settings, backend));
    addSection(new AllowanceSettings(settings, backend));
    auto *ownData = new DataSettings(backend, clock, m_metrics);
    m_export = ownData->exportCard();
    addSection(ownData);
    addSection(new CoverSettings(covers, settings));
    addSection(new SortingSettings(library, backend, m_metrics.touch));
    addSection(look);
    addSection(language);
    if (!m_metrics.touch) {
        auto *keys = new KeySettings(shortcuts, m_metrics);
        connect(keys, &KeySettings::cardRequested, this, &SettingsPage::keysRequested);
        addSection(keys);
    }
    addSection(kiosk);
    addSection(new PrivacySettings(settings, m_metrics.touch));
    addSection(about);
}

void SettingsPage::setShown(const store::Selection &selection, int copies)
{
    m_export->setShown(selection, copies);
}

void SettingsPage::addSection(SettingsSection *section)
{
    if (m_sections.isEmpty()) {
        m_column->addSpacing(14);
        m_column->addWidget(section);
        m_column->addStretch(1);
    } else {
        const int end = m_column->count() - 1; // before the stretch
        m_column->insertSpacing(end, kBetween / 2);
        m_column->insertWidget(end + 1, makeSeparator());
        m_column->insertSpacing(end + 2, kBetween / 2);
        m_column->insertWidget(end + 3, section);
    }
    m_sections.append(section);
    // A wheel that scrolls the page must not change what passes below it.
    const auto children = section->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (qobject_cast<QAbstractSpinBox *>(child) || qobject_cast<QAbstractSlider *>(child)
            || qobject_cast<QComboBox *>(child))
            child->installEventFilter(this);
    }
    const QScopedValueRollback guard(m_isJumping, true);
    new QListWidgetItem(icon(section->iconName()), section->title(), m_index);
}

void SettingsPage::showSection(const QString &name)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->objectName() == name)
            m_index->setCurrentRow(i);
    }
}

void SettingsPage::jump(int section)
{
    if (m_isJumping || section < 0)
        return;
    const QScopedValueRollback guard(m_isJumping, true);
    if (section == 0)
        m_scroll->verticalScrollBar()->setValue(0);
    else
        scrollTo(m_scroll, m_sections[section]);
}

void SettingsPage::follow()
{
    if (m_isJumping)
        return;
    const QScopedValueRollback guard(m_isJumping, true);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int seen = bar->value() + m_scroll->viewport()->height() / 3;
    int current = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->mapTo(m_scroll->widget(), QPoint()).y() <= seen)
            current = i;
    }
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = static_cast<int>(m_sections.size()) - 1;
    m_index->setCurrentRow(current);
}

void SettingsPage::takeFocus()
{
    const auto buttons = m_token->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_index->setFocus(Qt::OtherFocusReason);
}

int SettingsPage::scrolled() const
{
    return m_scroll->verticalScrollBar()->value();
}

void SettingsPage::scrollBack(int scrolled)
{
    // When the page has been laid out.
    QTimer::singleShot(0, this, [this, scrolled] { m_scroll->verticalScrollBar()->setValue(scrolled); });
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

int SettingsPage::indexWidth() const
{
    QFont font = m_index->font();
    font.setPixelSize(m_metrics.body);
    int widest = 0;
    for (int row = 0; row < m_index->count(); ++row)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(m_index->item(row)->text()));
    return std::max(kIndex * m_metrics.body, widest + m_metrics.icon + kIndexEdges);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_index->setFixedWidth(indexWidth());
    m_index->setVisible(width() >= kIndexNeeds * m_metrics.body && !m_metrics.touch);
    follow();
}

} // namespace vv::gui
