// SPDX-License-Identifier: GPL-3.0-or-later
// What most sources of the window include anyway.
#pragma once

#include "precompiled_core.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QWidget>
