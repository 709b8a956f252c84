// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>
#include <QVariantAnimation>

namespace vv::gui {

/// The kiosk's button for a random record: a record, drawn, that turns a little when it is tapped.
class SpinRecord : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SpinRecord(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &pos) const override;

private:
    void drawRecord();

    QPixmap m_record; ///< without the word, which does not turn
    QVariantAnimation m_turn;
};

} // namespace vv::gui
