// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vv::gui {

/// Wants to be as tall as what it has inside, also when that changes, and scrolls where it does not get so much.
class FittingScroll : public QScrollArea
{
    Q_OBJECT

public:
    FittingScroll(QWidget *content, bool touch, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vv::gui
