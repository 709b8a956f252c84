// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingssection.h"

#include "gui/widgets.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

SettingsSection::SettingsSection(const QString &name, const QString &iconName, const QString &title)
    : m_title(title)
    , m_iconName(iconName)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addWidget(makeLabel(u"title"_s, title));
}

void SettingsSection::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void SettingsSection::addNarrow(QWidget *widget, int width)
{
    widget->ensurePolished();
    widget->setMaximumWidth(std::max(grownWithText(width), widget->minimumSizeHint().width()));
    auto *row = new QHBoxLayout;
    row->addWidget(widget, 1000);
    row->addStretch(1);
    m_column->addLayout(row);
}

QLabel *SettingsSection::addHeading(const QString &text)
{
    if (m_column->count() > 1)
        m_column->addSpacing(8);
    QLabel *label = makeLabel(u"strong"_s, text);
    m_column->addWidget(label);
    return label;
}

QLabel *SettingsSection::addNote(const QString &text)
{
    QLabel *label = makeLabel(u"muted"_s, text);
    m_column->addWidget(label);
    return label;
}

void SettingsSection::addChoice(const QString &heading, QWidget *buddy, const QString &note)
{
    constexpr int kChoice = 300;
    addHeading(heading)->setBuddy(buddy);
    buddy->setAccessibleName(heading);
    addNarrow(buddy, kChoice);
    if (note.isEmpty())
        return;
    if (buddy->accessibleDescription().isEmpty())
        buddy->setAccessibleDescription(note);
    addNote(note);
}

} // namespace vv::gui
