// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ownform.h"

#include "base/timeofday.h"
#include "gui/choicebutton.h"
#include "gui/inplacetext.h"
#include "gui/owneditor.h"
#include "gui/ownphoto.h"
#include "gui/owntext.h"
#include "gui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

OwnForm::OwnForm(OwnEditor &editor, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_metrics(metrics)
    , m_layout(new QVBoxLayout(this))
    , m_priceProblem(makeLabel(u"problem"_s))
    , m_lend(new QWidget)
    , m_borrower(new QLineEdit)
    , m_until(new ChoiceButton(u"lendUntil"_s))
    , m_lent(new QWidget)
    , m_lentText(makeLabel(u"small"_s))
    , m_photo(new PhotoButtons(editor, !metrics.touch))
{
    setObjectName(u"ownForm"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(makeSeparator());
    m_layout->addSpacing(4);
    m_layout->addWidget(makeLabel(u"muted"_s, tr("Only here, never on Discogs")));
    m_layout->addSpacing(4);

    m_tags = addText(u"ownTags"_s, 1, tr("Tags"), tr("Sunday morning, signed"));
    m_note = addText(u"ownNote"_s, 3, tr("Private note"), {});
    makeLoan();
    m_price = addText(u"ownPrice"_s, 1, tr("Price paid"), tr("12.50 EUR"));
    m_priceProblem->hide();
    m_priceProblem->setObjectName(u"ownPriceProblem"_s);
    m_layout->insertWidget(m_layout->indexOf(m_price) + 1, m_priceProblem);
    m_seller = addText(u"ownSeller"_s, 1, tr("Bought from"), {});
    m_day = addText(u"ownDay"_s, 1, tr("Bought on"), vv::dayText(QDate(2024, 5, 31)));
    m_photoLabel = add(tr("Cover"), m_photo);

    connect(m_tags, &InPlaceText::saved, this,
            [this](const QString &text) { m_editor.setTags(m_copy, tagsFrom(text)); });
    connect(m_note, &InPlaceText::saved, this, [this](const QString &text) { m_editor.setNote(m_copy, text); });
    for (InPlaceText *part : {m_price, m_seller, m_day})
        connect(part, &InPlaceText::saved, this, &OwnForm::savePurchase);
}

InPlaceText *OwnForm::addText(const QString &name, int lines, const QString &label, const QString &hint)
{
    auto *text = new InPlaceText(name, lines, m_metrics);
    text->setPlaceholderText(hint);
    connect(text, &InPlaceText::left, this, &OwnForm::left);
    add(label, text);
    return text;
}

QLabel *OwnForm::add(const QString &label, QWidget *control)
{
    QLabel *name = makeLabel(u"muted"_s, label);
    name->setBuddy(control);
    control->setAccessibleName(label);
    m_layout->addWidget(name);
    m_layout->addWidget(control);
    m_layout->addSpacing(6);
    return name;
}

void OwnForm::makeLoan()
{
    m_borrower->setObjectName(u"lendTo"_s);
    m_borrower->setPlaceholderText(tr("Who takes it along"));
    m_until->setChoices({{tr("Until it comes back"), u"0"_s},
                         {tr("For a week"), u"7"_s},
                         {tr("For two weeks"), u"14"_s},
                         {tr("For a month"), u"30"_s},
                         {tr("For three months"), u"91"_s}});
    m_until->setValue(u"0"_s);
    m_until->setAccessibleName(tr("For how long"));
    connect(m_until, &ChoiceButton::chosen, m_until, &ChoiceButton::setValue);
    QPushButton *lend = makeButton(u"lendButton"_s, tr("Lend"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_until, 1);
    choices->addWidget(lend);
    auto *lending = new QVBoxLayout(m_lend);
    lending->setContentsMargins(0, 0, 0, 0);
    lending->setSpacing(4);
    lending->addWidget(m_borrower);
    lending->addLayout(choices);
    connect(lend, &QPushButton::clicked, this, &OwnForm::lend);
    connect(m_borrower, &QLineEdit::returnPressed, this, &OwnForm::lend);

    m_lentText->setObjectName(u"lentText"_s);
    QPushButton *back = makeButton(u"giveBackButton"_s, tr("It is back"));
    auto *lent = new QHBoxLayout(m_lent);
    lent->setContentsMargins(0, 0, 0, 0);
    lent->setSpacing(8);
    lent->addWidget(m_lentText, 1);
    lent->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this] {
        m_editor.giveBack(m_copy);
        m_borrower->setFocus(Qt::OtherFocusReason);
    });

    add(tr("Lent to"), m_lend);
    m_layout->insertWidget(m_layout->indexOf(m_lend) + 1, m_lent);
    m_borrower->setAccessibleName(tr("Lent to"));
    m_lend->setFocusProxy(m_borrower);
    m_lent->hide();
}

void OwnForm::setFacts(InstanceId copy, const store::OwnFacts &facts)
{
    const bool another = copy != m_copy;
    if (another)
        commit();
    m_copy = copy;
    m_facts = facts;
    const QLocale locale;
    const auto &bought = facts.purchase;
    const auto show = [another](InPlaceText *text, const QString &stored) {
        another ? text->forget(stored) : text->setStored(stored);
    };
    show(m_tags, tagsText(facts.tags));
    show(m_note, facts.note);
    show(m_price, bought ? priceText(*bought, locale) : QString());
    show(m_seller, bought ? bought->seller : QString());
    show(m_day,
         bought && bought->bought.isValid() ? vv::dayText(bought->bought.toLocalTime().date(), locale) : QString());
    if (another) {
        m_priceProblem->hide();
        m_borrower->clear();
        m_until->setValue(u"0"_s);
    }
    showLoan();
    m_photo->setCopy(copy);
    m_photo->setVisible(m_photo->isOfUse());
    m_photoLabel->setVisible(m_photo->isOfUse());
}

void OwnForm::showLoan()
{
    const bool isOut = !m_facts.loans.isEmpty() && !m_facts.loans.constFirst().returned.isValid();
    if (isOut) {
        m_lentText->setText(loanText(m_facts.loans.constFirst()));
        m_borrower->clear();
    }
    const bool hadFocus = m_lend->isAncestorOf(focusWidget());
    m_lend->setVisible(!isOut);
    m_lent->setVisible(isOut);
    if (isOut && hadFocus)
        m_lent->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void OwnForm::savePurchase()
{
    const QLocale locale;
    const QString price = m_price->toPlainText().trimmed();
    const QString seller = m_seller->toPlainText().simplified();
    const QString day = m_day->toPlainText().trimmed();
    const auto problem = [this](const QString &text) {
        m_priceProblem->setText(text);
        m_priceProblem->show();
        for (InPlaceText *part : {m_price, m_seller, m_day})
            part->refused();
    };
    if (price.isEmpty() && seller.isEmpty() && day.isEmpty()) {
        m_priceProblem->hide();
        return m_editor.setPurchase(m_copy, std::nullopt);
    }
    auto bought = priceFrom(price, locale);
    const auto on = day.isEmpty() ? std::nullopt : dayFrom(day, locale);
    if (!bought)
        return problem(tr("A price is an amount and a currency, such as %1.").arg(tr("12.50 EUR")));
    if (!day.isEmpty() && !on)
        return problem(tr("“%1” is no day. Write it as %2.").arg(day, vv::dayText(QDate(2024, 5, 31), locale)));
    m_priceProblem->hide();
    bought->seller = seller;
    // Noon, so that it is the same day wherever it is read.
    if (on)
        bought->bought = QDateTime(*on, QTime(12, 0)).toUTC();
    m_editor.setPurchase(m_copy, bought);
}

void OwnForm::lend()
{
    if (m_borrower->text().simplified().isEmpty())
        return m_borrower->setFocus(Qt::OtherFocusReason);
    m_editor.lend(m_copy, m_borrower->text().simplified(), m_until->value().toInt());
}

void OwnForm::commit()
{
    const auto all = texts();
    for (InPlaceText *text : all)
        text->commit();
}

void OwnForm::refused()
{
    const auto all = texts();
    for (InPlaceText *text : all)
        text->refused();
}

} // namespace vv::gui
