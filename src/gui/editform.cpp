// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editform.h"

#include "gui/choicebutton.h"
#include "gui/inplacetext.h"
#include "gui/ownform.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

EditForm::EditForm(Editor &editor, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_metrics(metrics)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"editForm"_s);
    setAccessibleName(tr("Edit this record"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_editor, &Editor::refused, this, &EditForm::refused);
}

void EditForm::setCopy(const store::CopyDetail &copy)
{
    m_copy = copy;
    m_wanted.reset();
    if (!isHidden())
        fill();
}

void EditForm::setWant(const Want &want)
{
    m_wanted = want;
    m_copy.reset();
    if (!isHidden())
        fill();
}

void EditForm::setVisible(bool visible)
{
    if (visible)
        fill(); // before, so that what is in it can have the focus at once
    QWidget::setVisible(visible);
}

/// Only while somebody looks: most records that are looked at are not changed.
void EditForm::fill()
{
    if (const auto copy = std::exchange(m_copy, std::nullopt))
        fillCopy(*copy);
    if (const auto want = std::exchange(m_wanted, std::nullopt))
        fillWant(*want);
}

void EditForm::fillCopy(const store::CopyDetail &copy)
{
    const RecordRef record{copy.copy.instance, copy.copy.release.id};
    QList<Field> fields;
    for (const auto &[field, value] : copy.fields)
        fields.append(field);
    const bool another = record != m_record;
    if (another)
        commit();
    const bool wasWant = m_record.isWant();
    m_record = record;
    if (!m_isBuilt || wasWant || fields != m_built)
        build(fields);
    showFolders(copy.copy.folder);
    for (const auto &[field, value] : copy.fields) {
        if (ChoiceButton *choice = m_choices.value(field.id)) {
            QList<Choice> choices{{tr("none"), {}}};
            for (const QString &option : field.options)
                choices.append({option, option});
            if (!value.isEmpty() && !field.options.contains(value))
                choices.append({value, value}); // an option that is offered no more
            choice->setChoices(choices);
            choice->setValue(value);
        } else if (InPlaceText *text = m_texts.value(field.id)) {
            another ? text->forget(value) : text->setStored(value);
        }
    }
    m_own->setFacts(record.instance, copy.own);
    m_want->setText(m_editor.isWanted(record.release) ? tr("Take off the wantlist") : tr("Add to the wantlist"));
}

void EditForm::fillWant(const Want &want)
{
    const RecordRef record{{}, want.release.id};
    const bool another = record != m_record;
    if (another)
        commit();
    const bool wasCopy = m_record.instance.isValid();
    m_record = record;
    if (!m_isBuilt || wasCopy || !m_notes)
        build({});
    another ? m_notes->forget(want.notes) : m_notes->setStored(want.notes);
}

void EditForm::showFolders(FolderId current)
{
    QList<Choice> choices;
    const auto folders = m_editor.folders();
    for (const Folder &folder : folders)
        choices.append({folder.name, QString::number(folder.id.value)});
    m_folder->setChoices(choices, tr("New folder…"));
    m_folder->setValue(QString::number(current.value));
}

void EditForm::commit()
{
    for (InPlaceText *text : std::as_const(m_texts))
        text->commit();
    if (m_notes)
        m_notes->commit();
    if (m_own)
        m_own->commit();
}

void EditForm::refused()
{
    for (InPlaceText *text : std::as_const(m_texts))
        text->refused();
    if (m_notes)
        m_notes->refused();
    if (m_own)
        m_own->refused();
}

void EditForm::takeFocus()
{
    if (m_folder)
        m_folder->setFocus(Qt::OtherFocusReason);
    else if (m_notes)
        m_notes->setFocus(Qt::OtherFocusReason);
}

void EditForm::askForName()
{
    if (!m_newFolder)
        return;
    m_newFolder->show();
    m_newName->clear();
    m_newName->setFocus(Qt::OtherFocusReason);
}

void EditForm::clear()
{
    if (m_controls) {
        m_controls->hide();
        m_controls->deleteLater(); // one of them may be what led here
    }
    m_controls = nullptr;
    m_folder = nullptr;
    m_newFolder = nullptr;
    m_newName = nullptr;
    m_notes = nullptr;
    m_want = nullptr;
    m_own = nullptr;
    m_choices.clear();
    m_texts.clear();
}

void EditForm::build(const QList<Field> &fields)
{
    clear();
    m_built = fields;
    m_isBuilt = true;
    m_controls = new QWidget;
    m_layout->addWidget(m_controls);
    auto *column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (m_record.isWant()) {
        addNotes();
    } else {
        addFolder();
        for (const Field &field : fields)
            addField(field);
        m_own = new OwnForm(m_editor.own(), m_metrics);
        connect(m_own, &OwnForm::left, this, &EditForm::done);
        add({}, m_own);
    }
    addFoot();
}

void EditForm::add(const QString &label, QWidget *control)
{
    auto *column = static_cast<QVBoxLayout *>(m_controls->layout());
    if (!label.isEmpty()) {
        QLabel *name = makeLabel(u"muted"_s, label);
        name->setBuddy(control);
        control->setAccessibleName(label);
        column->addWidget(name);
    }
    column->addWidget(control);
    column->addSpacing(6);
}

void EditForm::addFolder()
{
    m_folder = new ChoiceButton(u"folderChoice"_s);
    connect(m_folder, &ChoiceButton::chosen, this,
            [this](const QString &value) { m_editor.move(m_record.instance, {value.toLongLong()}); });
    connect(m_folder, &ChoiceButton::extraChosen, this, &EditForm::askForName);
    add(tr("Folder"), m_folder);

    m_newFolder = new QWidget;
    m_newName = new QLineEdit;
    m_newName->setObjectName(u"newFolderLine"_s);
    m_newName->setPlaceholderText(tr("Name of the new folder"));
    m_newName->setAccessibleName(m_newName->placeholderText());
    QPushButton *make = makeButton(u"moveToNewButton"_s, tr("Move"));
    auto *row = new QHBoxLayout(m_newFolder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_newName, 1);
    row->addWidget(make);
    connect(m_newName, &QLineEdit::returnPressed, this, &EditForm::moveToNew);
    connect(make, &QPushButton::clicked, this, &EditForm::moveToNew);
    add({}, m_newFolder);
    m_newFolder->hide();
}

void EditForm::moveToNew()
{
    if (m_newName->text().trimmed().isEmpty())
        return;
    m_editor.moveToNew(m_record.instance, m_newName->text());
    m_newFolder->hide();
    m_folder->setFocus(Qt::OtherFocusReason);
}

void EditForm::addField(const Field &field)
{
    const QString name = u"field_%1"_s.arg(field.id.value);
    const auto save = [this, id = field.id](const QString &value) { m_editor.setField(m_record.instance, id, value); };
    if (field.type == Field::Type::Dropdown) {
        auto *choice = new ChoiceButton(name);
        connect(choice, &ChoiceButton::chosen, this, save);
        m_choices.insert(field.id, choice);
        return add(field.name, choice);
    }
    auto *text = new InPlaceText(name, field.lines, m_metrics);
    connect(text, &InPlaceText::saved, this, save);
    connect(text, &InPlaceText::left, this, &EditForm::done);
    m_texts.insert(field.id, text);
    add(field.name, text);
}

void EditForm::addNotes()
{
    m_notes = new InPlaceText(u"wantNotes"_s, 4, m_metrics);
    connect(m_notes, &InPlaceText::saved, this,
            [this](const QString &notes) { m_editor.setWantNotes(m_record.release, notes); });
    connect(m_notes, &InPlaceText::left, this, &EditForm::done);
    add(tr("Notes"), m_notes);
}

void EditForm::addFoot()
{
    QPushButton *close = makeButton(u"editDoneButton"_s, tr("Done"), u"primary"_s);
    connect(close, &QPushButton::clicked, this, &EditForm::done);
    m_want = makeButton(u"wantButton"_s, tr("Take off the wantlist"));
    connect(m_want, &QPushButton::clicked, this,
            [this] { m_editor.setWanted(m_record.release, !m_editor.isWanted(m_record.release)); });
    add({}, m_want);
    if (!m_record.isWant()) {
        QPushButton *remove = makeButton(u"removeCopyButton"_s, tr("Remove from the collection"), u"danger"_s);
        connect(remove, &QPushButton::clicked, this, [this] { m_editor.remove(m_record.instance); });
        add({}, remove);
    }
    add({}, close);
}

bool EditForm::event(QEvent *event)
{
    // Before the window's own Esc, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EditForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_newFolder && m_newFolder->isVisible()) {
        m_newFolder->hide();
        m_folder->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT done();
    }
}

} // namespace vv::gui
