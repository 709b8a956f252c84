// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace vv::gui {

/// A check box whose text goes on in a second line where there is no room for it in one: Qt's own never does.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Likewise one of several.
class WrappedRadioButton : public QRadioButton
{
    Q_OBJECT

public:
    explicit WrappedRadioButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vv::gui
