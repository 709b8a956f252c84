// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "store/tray.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vv::models {
class Library;
}

namespace vv::gui {

class ChoiceButton;
class Editor;
class StarsLabel;

/**
 * What copies are to have that are about to be added: folder, rating, and the account's fields that are chosen from a
 * list, as the conditions are. It shows what several rows have in common and says what was chosen; the page writes it.
 */
class TraySettings : public QWidget
{
    Q_OBJECT

public:
    TraySettings(Editor &editor, models::Library &library, const Metrics &metrics, QWidget *parent = nullptr);

    /// `title` says whom it is about.
    void show(const QString &title, const QList<store::TrayRow> &rows);
    using QWidget::show;

Q_SIGNALS:
    void folderChosen(vv::FolderId folder);
    void ratingChosen(int rating);
    void fieldChosen(vv::FieldId field, const QString &value);

private:
    void build(const QList<Field> &fields);

    Editor &m_editor;
    models::Library &m_library;
    Metrics m_metrics;
    QLabel *m_title;
    ChoiceButton *m_folder;
    StarsLabel *m_stars;
    QVBoxLayout *m_fieldBox;
    QWidget *m_controls = nullptr;
    QList<Field> m_built; ///< what the controls were made for
    QHash<FieldId, ChoiceButton *> m_choices;
};

} // namespace vv::gui
