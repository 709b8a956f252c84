// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/editor.h"
#include "gui/metrics.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vv::gui {

class ChoiceButton;
class InPlaceText;
class OwnForm;

/**
 * What can be changed of a record, in the place of its facts: the folder and every field of a copy, the notes of a
 * want. There is nothing to save: each value is an edit of its own as soon as it was chosen or left.
 */
class EditForm : public QWidget
{
    Q_OBJECT

public:
    EditForm(Editor &editor, const Metrics &metrics, QWidget *parent = nullptr);

    void setCopy(const store::CopyDetail &copy);
    void setWant(const Want &want);
    void commit();     ///< saves what is being typed
    void takeFocus();  ///< on the first thing to change
    void askForName(); ///< of a new folder, to move the copy into
    void setVisible(bool visible) override;

Q_SIGNALS:
    void done();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillCopy(const store::CopyDetail &copy);
    void fillWant(const Want &want);
    void build(const QList<Field> &fields);
    void clear();
    void add(const QString &label, QWidget *control);
    void addFolder();
    void addField(const Field &field);
    void addNotes();
    void addFoot();
    void moveToNew();
    void refused();
    void showFolders(FolderId current);

    Editor &m_editor;
    Metrics m_metrics;
    RecordRef m_record;                      ///< in the controls
    std::optional<store::CopyDetail> m_copy; ///< to be put into the controls when they are seen; or:
    std::optional<Want> m_wanted;
    QList<Field> m_built; ///< what the controls were made for
    bool m_isBuilt = false;
    QVBoxLayout *m_layout;
    QWidget *m_controls = nullptr;
    ChoiceButton *m_folder = nullptr;
    QWidget *m_newFolder = nullptr;
    QLineEdit *m_newName = nullptr;
    InPlaceText *m_notes = nullptr;
    QPushButton *m_want = nullptr;
    OwnForm *m_own = nullptr;
    QHash<FieldId, ChoiceButton *> m_choices;
    QHash<FieldId, InPlaceText *> m_texts;
};

} // namespace vv::gui
