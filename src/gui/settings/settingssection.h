// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vv::gui {

/**
 * One subject of the settings page: its heading and, below, what can be chosen. SettingsPage::addSection() takes it.
 *
 * A section says what it needs in its constructor, sends what it changes to Settings or Backend at once, and reads
 * again in showEvent() what may have changed elsewhere.
 */
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name; `iconName` as icon() takes it, for the list of sections.
    SettingsSection(const QString &name, const QString &iconName, const QString &title);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &iconName() const { return m_iconName; }

protected:
    void add(QWidget *widget);
    /// Not wider than its contents need.
    void addNarrow(QWidget *widget, int width);
    QLabel *addHeading(const QString &text); ///< of what follows, within the section
    QLabel *addNote(const QString &text);    ///< a sentence that explains
    /// `buddy` has the heading's text as its name and explains itself with `note`, where there is one.
    void addChoice(const QString &heading, QWidget *buddy, const QString &note = {});

private:
    QString m_title;
    QString m_iconName;
    QVBoxLayout *m_column;
};

} // namespace vv::gui
