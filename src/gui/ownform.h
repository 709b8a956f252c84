// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"
#include "store/localfacts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace vv::gui {

class ChoiceButton;
class InPlaceText;
class OwnEditor;
class PhotoButtons;

/// What only this program knows of a copy, to be changed where it stands: tags, a note, what was paid, who has it.
class OwnForm : public QWidget
{
    Q_OBJECT

public:
    OwnForm(OwnEditor &editor, const Metrics &metrics, QWidget *parent = nullptr);

    void setFacts(InstanceId copy, const store::OwnFacts &facts);
    void commit();
    void refused();

Q_SIGNALS:
    void left();

private:
    InPlaceText *addText(const QString &name, int lines, const QString &label, const QString &hint);
    QLabel *add(const QString &label, QWidget *control);
    void makeLoan();
    void showLoan();
    void savePurchase();
    void lend();
    [[nodiscard]] QList<InPlaceText *> texts() const { return {m_tags, m_note, m_price, m_seller, m_day}; }

    OwnEditor &m_editor;
    Metrics m_metrics;
    InstanceId m_copy;
    store::OwnFacts m_facts;
    QVBoxLayout *m_layout;
    InPlaceText *m_tags;
    InPlaceText *m_note;
    InPlaceText *m_price;
    InPlaceText *m_seller;
    InPlaceText *m_day;
    QLabel *m_priceProblem;
    QWidget *m_lend;
    QLineEdit *m_borrower;
    ChoiceButton *m_until;
    QWidget *m_lent;
    QLabel *m_lentText;
    PhotoButtons *m_photo;
    QLabel *m_photoLabel;
};

} // namespace vv::gui
