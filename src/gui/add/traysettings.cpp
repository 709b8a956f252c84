// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/add/traysettings.h"

#include "gui/choicebutton.h"
#include "gui/editor.h"
#include "gui/starslabel.h"
#include "gui/widgets.h"
#include "models/library.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr QChar kMixed{u'…'}; ///< a value that no row has

QString fieldOf(const store::TrayRow &row, FieldId field)
{
    const auto found = std::ranges::find(row.fields, field, &FieldValue::field);
    return found == row.fields.end() ? QString() : found->value;
}

/// What all rows have; nothing when they differ.
template <class Of>
auto sameInAll(const QList<store::TrayRow> &rows, Of of) -> std::optional<decltype(of(rows.constFirst()))>
{
    if (rows.isEmpty())
        return std::nullopt;
    const auto first = of(rows.constFirst());
    const bool same = std::ranges::all_of(rows, [&](const store::TrayRow &row) { return of(row) == first; });
    return same ? std::optional(first) : std::nullopt;
}

} // namespace

TraySettings::TraySettings(Editor &editor, models::Library &library, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_library(library)
    , m_metrics(metrics)
    , m_title(makeLabel(u"strong"_s))
    , m_folder(new ChoiceButton(u"trayFolderChoice"_s))
    , m_stars(new StarsLabel(metrics.touch ? metrics.title : metrics.body + 4, metrics.touch ? metrics.control : 0))
    , m_fieldBox(new QVBoxLayout)
{
    setObjectName(u"traySettings"_s);
    m_title->setObjectName(u"traySettingsTitle"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_stars->setObjectName(u"trayStars"_s);
    m_stars->setEditable(true);
    m_fieldBox->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    QLabel *folder = makeLabel(u"muted"_s, tr("Folder"));
    folder->setBuddy(m_folder);
    folder->setWordWrap(false);
    QLabel *rating = makeLabel(u"muted"_s, tr("Rating"));
    rating->setWordWrap(false);
    grid->addWidget(folder, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(rating, 1, 0);
    grid->addWidget(m_stars, 1, 1, Qt::AlignLeading | Qt::AlignVCenter); // else the column is no wider than they are
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addLayout(m_fieldBox);
    connect(m_folder, &ChoiceButton::chosen, this,
            [this](const QString &value) { Q_EMIT folderChosen({value.toLongLong()}); });
    connect(m_stars, &StarsLabel::ratingChosen, this, &TraySettings::ratingChosen);
}

void TraySettings::build(const QList<Field> &fields)
{
    if (m_controls)
        m_controls->deleteLater();
    m_choices.clear();
    m_built = fields;
    m_controls = new QWidget;
    m_fieldBox->addWidget(m_controls);
    auto *grid = new QGridLayout(m_controls);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    int column = 0;
    int row = 0;
    for (const Field &field : fields) {
        auto *choice = new ChoiceButton(u"trayField_%1"_s.arg(field.id.value));
        choice->setAccessibleName(field.name);
        QLabel *name = makeLabel(u"muted"_s, field.name);
        name->setBuddy(choice);
        name->setWordWrap(false);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setToolTip(field.name.toHtmlEscaped());
        grid->addWidget(name, 2 * row, column);
        grid->addWidget(choice, 2 * row + 1, column);
        grid->setColumnStretch(column, 1);
        connect(choice, &ChoiceButton::chosen, this,
                [this, id = field.id](const QString &value) { Q_EMIT fieldChosen(id, value); });
        m_choices.insert(field.id, choice);
        row += column;
        column = 1 - column;
    }
}

void TraySettings::show(const QString &title, const QList<store::TrayRow> &rows)
{
    m_title->setText(title);
    QList<Choice> folders;
    for (const Folder &folder : m_editor.folders())
        folders.append({folder.name, QString::number(folder.id.value)});
    if (folders.isEmpty()) // before the first sync; Discogs has this one in every collection
        folders.append({tr("Uncategorized"), QString::number(kUncategorized.value)});
    m_folder->setChoices(folders);
    const auto folder = sameInAll(rows, [](const store::TrayRow &row) { return row.folder; });
    m_folder->setValue(folder ? QString::number(folder->value) : QString(kMixed));
    m_stars->setRating(sameInAll(rows, [](const store::TrayRow &row) { return row.rating; }).value_or(0));

    const store::CollectionReader *reader = m_library.reader();
    QList<Field> fields = reader ? reader->fields().value_or(QList<Field>()) : QList<Field>();
    fields.removeIf([](const Field &field) { return field.type != Field::Type::Dropdown; });
    if (fields != m_built || !m_controls)
        build(fields);
    for (const Field &field : std::as_const(m_built)) {
        QList<Choice> choices{{tr("none"), {}}};
        for (const QString &option : field.options)
            choices.append({option, option});
        ChoiceButton *choice = m_choices.value(field.id);
        choice->setChoices(choices);
        choice->setValue(sameInAll(rows, [&](const store::TrayRow &row) {
                             return fieldOf(row, field.id);
                         }).value_or(QString(kMixed)));
    }
}

} // namespace vv::gui
