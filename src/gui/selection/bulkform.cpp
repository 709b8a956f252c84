// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection/bulkform.h"

#include "gui/choicebutton.h"
#include "gui/editor.h"
#include "gui/widgets.h"
#include "models/sharedrecords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

BulkForm::BulkForm(const SelectionParts &parts, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_metrics(metrics)
{
    setObjectName(u"bulkForm"_s);
    setAccessibleName(tr("Fields of the selected records"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_parts.shared, &models::SharedRecords::changed, this, &BulkForm::showShared);
}

void BulkForm::setFields(const QList<Field> &fields)
{
    if (!m_rows || fields != m_fields) {
        m_fields = fields;
        m_choices.clear();
        m_texts.clear();
        delete m_rows;
        m_rows = new QWidget;
        layout()->addWidget(m_rows);
        m_grid = new QGridLayout(m_rows);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(6);
        m_grid->setColumnStretch(1, 1);
        int row = 0;
        for (const Field &field : fields)
            field.type == Field::Type::Dropdown ? addChoice(field, row++) : addText(field, row++);
        if (fields.isEmpty())
            m_grid->addWidget(makeLabel(u"muted"_s, tr("The account has no fields yet; a sync reads them.")), 0, 0);
    }
    showShared();
}

void BulkForm::addChoice(const Field &field, int row)
{
    QLabel *name = makeLabel(u"muted"_s, field.name);
    auto *choice = new ChoiceButton(u"bulkField_%1"_s.arg(field.id.value));
    choice->setAccessibleName(field.name);
    name->setBuddy(choice);
    QList<Choice> choices{{tr("none"), {}}};
    for (const QString &option : field.options)
        choices.append({option, option});
    choice->setChoices(choices);
    connect(choice, &ChoiceButton::chosen, this, [this, id = field.id](const QString &value) { set(id, value); });
    m_choices.insert(field.id, choice);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(choice, row, 1, 1, 2);
}

void BulkForm::addText(const Field &field, int row)
{
    QLabel *name = makeLabel(u"muted"_s, field.name);
    auto *line = new QLineEdit;
    line->setObjectName(u"bulkField_%1"_s.arg(field.id.value));
    line->setAccessibleName(field.name);
    name->setBuddy(line);
    QPushButton *button = makeButton(u"bulkSet_%1"_s.arg(field.id.value), tr("Set"));
    button->setAccessibleName(tr("Set %1").arg(field.name));
    button->setEnabled(false);
    const auto save = [this, id = field.id] {
        if (const Text text = m_texts.value(id); text.set->isEnabled())
            set(id, text.line->text());
    };
    connect(line, &QLineEdit::textEdited, button, [button] { button->setEnabled(true); });
    connect(line, &QLineEdit::returnPressed, this, save);
    connect(button, &QPushButton::clicked, this, save);
    m_texts.insert(field.id, {line, button});
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(line, row, 1);
    m_grid->addWidget(button, row, 2);
}

void BulkForm::set(FieldId field, const QString &value)
{
    if (const Text text = m_texts.value(field); text.set) {
        text.set->setEnabled(false);
        text.line->setFocus(Qt::OtherFocusReason); // where the button had it
    }
    m_parts.editor.many().setField(m_parts.selection.ids(), field, value);
}

void BulkForm::showShared()
{
    const auto &shared = m_parts.shared.facts().fields;
    const QString several = tr("several", "values that differ");
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        (*choice)->setValue(shared.value(choice.key(), several));
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        text->line->setPlaceholderText(shared.contains(text.key()) ? QString() : several);
        if (!text->set->isEnabled()) // else somebody is typing
            text->line->setText(shared.value(text.key()));
    }
}

void BulkForm::takeFocus()
{
    if (QWidget *first = m_fields.isEmpty()
            ? nullptr
            : m_rows->findChild<QWidget *>(u"bulkField_%1"_s.arg(m_fields.constFirst().id.value)))
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace vv::gui
