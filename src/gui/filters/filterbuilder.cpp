// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/filterbuilder.h"

#include "gui/filters/filtertext.h"
#include "gui/flowlayout.h"
#include "gui/widgets.h"
#include "models/filtervalues.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

using enum models::FilterOperator;
using store::Subject;

constexpr int kValueWidth = 136;

/// The order in which somebody looks for them.
constexpr std::array kSubjects{
    Subject::Artist,  Subject::Title,    Subject::Label,  Subject::Catno,     Subject::Year,
    Subject::Genre,   Subject::Style,    Subject::Format, Subject::Country,   Subject::Folder,
    Subject::Tag,     Subject::Rating,   Subject::Plays,  Subject::Played,    Subject::Added,
    Subject::Media,   Subject::Sleeve,   Subject::Track,  Subject::Credit,    Subject::Notes,
    Subject::Barcode, Subject::Anywhere, Subject::Loaned, Subject::Duplicate, Subject::HasNotes};

/// Values that are the same for everybody.
QStringList usualValues(Subject subject, models::FilterOperator op)
{
    if (op == Within || op == LongerAgo)
        return {u"7d"_s, u"30d"_s, u"3m"_s, u"6m"_s, u"1y"_s, u"2y"_s, u"5y"_s};
    if (subject == Subject::Media || subject == Subject::Sleeve)
        return {u"M"_s, u"NM"_s, u"VG+"_s, u"VG"_s, u"G+"_s, u"G"_s, u"F"_s, u"P"_s};
    if (subject == Subject::Rating)
        return {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s};
    return {};
}

/// What was chosen from the list, or else what was typed.
QString valueOf(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    const int known = box->findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed : box->itemData(known).toString();
}

void setValue(QComboBox *box, const QString &value)
{
    const int known = box->findData(value);
    box->setCurrentIndex(known);
    box->setEditText(known < 0 ? value : box->itemText(known));
}

} // namespace

FilterBuilder::FilterBuilder(models::FilterValues &values, const Metrics &metrics, QWidget *parent)
    : QFrame(parent)
    , m_values(values)
    , m_subject(makeBox(u"filterSubject"_s, tr("Field"), false))
    , m_not(new QCheckBox(tr("not")))
    , m_operator(makeBox(u"filterOperator"_s, tr("Comparison"), false))
    , m_value(makeBox(u"filterValue"_s, tr("Value"), true))
    , m_and(makeLabel(u"muted"_s, tr("and", "between … and …")))
    , m_upTo(makeBox(u"filterUpTo"_s, tr("Up to"), true))
    , m_done(makeButton(u"filterDone"_s, tr("Add"), u"primary"_s))
    , m_hint(makeLabel(u"danger"_s))
{
    setObjectName(u"filterBuilder"_s);
    setAccessibleName(tr("A condition for the search"));
    setKind(this, u"card"_s);
    m_not->setObjectName(u"filterNot"_s);
    m_not->setToolTip(tr("Only records of which it is not so"));
    m_and->setWordWrap(false);
    m_hint->setObjectName(u"filterHint"_s);
    m_hint->hide();
    for (QComboBox *box : {m_value, m_upTo})
        box->setMinimumWidth(metrics.grown(kValueWidth));
    for (const Subject subject : kSubjects)
        m_subject->addItem(subjectText(subject), static_cast<int>(subject));
    m_subject->setMaxVisibleItems(static_cast<int>(kSubjects.size()));

    auto *cancel = makeButton(u"filterCancel"_s, tr("Cancel"));
    auto *buttons = new QWidget; // together also where they go below
    auto *ends = new QHBoxLayout(buttons);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(8);
    ends->addWidget(m_done);
    ends->addWidget(cancel);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_not), static_cast<QWidget *>(m_operator),
          static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_and), static_cast<QWidget *>(m_upTo), buttons})
        flow->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(row);
    layout->addWidget(m_hint);

    connect(m_subject, &QComboBox::currentIndexChanged, this, &FilterBuilder::showOperators);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &FilterBuilder::showValues);
    connect(&m_values, &models::FilterValues::ready, this, [this](Subject read) {
        if (isVisible() && read == subject())
            fill(m_value);
    });
    connect(m_done, &QPushButton::clicked, this, &FilterBuilder::finish);
    connect(cancel, &QPushButton::clicked, this, &FilterBuilder::givenUp);
    hide();
}

QComboBox *FilterBuilder::makeBox(const QString &name, const QString &title, bool typed)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setEditable(typed);
    box->setSizeAdjustPolicy(typed ? QComboBox::AdjustToContentsOnFirstShow : QComboBox::AdjustToContents);
    if (!typed)
        return box;
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setObjectName(name + u"Line"_s);
    connect(box->lineEdit(), &QLineEdit::textEdited, this, [this] { m_hint->hide(); });
    return box;
}

Subject FilterBuilder::subject() const
{
    return static_cast<Subject>(m_subject->currentData().toInt());
}

models::FilterOperator FilterBuilder::comparison() const
{
    return static_cast<models::FilterOperator>(m_operator->currentData().toInt());
}

void FilterBuilder::begin(const std::optional<models::FilterTerm> &term)
{
    const models::FilterTerm shown = term.value_or(models::FilterTerm{.subject = Subject::Artist});
    m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(shown.subject)));
    showOperators();
    // One that is only ever typed, such as a year over another.
    if (m_operator->findData(static_cast<int>(shown.op)) < 0)
        m_operator->addItem(operatorText(shown.op, shown.subject), static_cast<int>(shown.op));
    m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(shown.op)));
    showValues();
    m_not->setChecked(shown.negated);
    setValue(m_value, shown.value);
    setValue(m_upTo, shown.upTo);
    m_done->setText(term ? tr("Change") : tr("Add"));
    m_hint->hide();
    show();
    if (term && m_value->isVisibleTo(this)) {
        m_value->setFocus(Qt::OtherFocusReason);
        m_value->lineEdit()->selectAll();
    } else {
        m_subject->setFocus(Qt::OtherFocusReason);
    }
}

void FilterBuilder::showOperators()
{
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    const auto operators = models::operatorsOf(subject());
    for (const models::FilterOperator op : operators)
        m_operator->addItem(operatorText(op, subject()), static_cast<int>(op));
    m_operator->setVisible(!models::isFlag(subject()));
    m_value->setEditText({});
    m_upTo->setEditText({});
    showValues();
}

void FilterBuilder::showValues()
{
    const bool between = comparison() == Between;
    m_value->setVisible(!models::isFlag(subject()));
    m_and->setVisible(between);
    m_upTo->setVisible(between);
    fill(m_value);
    fill(m_upTo);
    m_hint->hide();
}

void FilterBuilder::fill(QComboBox *box) const
{
    const QString typed = box->currentText();
    QStringList values = usualValues(subject(), comparison());
    if (values.isEmpty())
        values = m_values.of(subject());
    box->clear();
    for (const QString &value : std::as_const(values))
        box->addItem(ageText(value), value);
    box->setCurrentIndex(-1);
    box->setEditText(typed);
}

void FilterBuilder::finish()
{
    models::FilterTerm term{.subject = subject(), .op = comparison(), .negated = m_not->isChecked()};
    if (!models::isFlag(term.subject)) {
        term.value = valueOf(m_value);
        if (term.op == Between)
            term.upTo = valueOf(m_upTo);
    }
    const QString text = models::termText(term);
    if (!text.isEmpty()) {
        hide();
        Q_EMIT built(text);
        return;
    }
    m_hint->setText(valueHint(term.subject, term.op));
    m_hint->show();
    (term.value.isEmpty() || term.op != Between ? m_value : m_upTo)->setFocus(Qt::OtherFocusReason);
}

bool FilterBuilder::event(QEvent *event)
{
    // Before the window's own Esc, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FilterBuilder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT givenUp(); // whoever listens puts it away, and sees before that where the focus was
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace vv::gui
