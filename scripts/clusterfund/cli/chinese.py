"""Click in Chinese: help pages, usage errors, and our own faults as one sentence."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import click

from clusterfund.errors import ClusterfundError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from click.formatting import HelpFormatter

USAGE_FAULT = 2


class ChineseCommand(click.Command):
    """A command whose help page is Chinese throughout."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        defaults = {"options_metavar": "[选项]", "context_settings": {"allow_extra_args": True}}
        super().__init__(*args, **{**defaults, **kwargs})

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse what no parameter takes; click would say so in English."""
        rest = super().parse_args(ctx, args)
        if rest and not isinstance(self, click.Group):
            message = f"多了参数 {' '.join(rest)}。"
            raise click.UsageError(message, ctx)
        return rest

    def format_usage(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the usage line."""
        pieces = self.collect_usage_pieces(ctx)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="用法：")

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the options."""
        records = (param.get_help_record(ctx) for param in self.get_params(ctx))
        rows = [
            (name, text.replace("[required]", "（必填）")) for name, text in filter(None, records)
        ]
        with formatter.section("选项"):
            formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give `--help` a Chinese text."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "显示这份帮助。"
        return option


class Choice(click.Choice[str]):
    """A choice that says in Chinese what there is to choose from."""

    def get_invalid_choice_message(
        self,
        value: object,
        ctx: click.Context | None,  # noqa: ARG002 -- click's signature
    ) -> str:
        """Name the choices."""
        return f"没有 {value}。请用 {'、'.join(self.choices)} 之一。"


class LazyGroup(ChineseCommand, click.Group):
    """A group that imports a command only when it is used, so that it starts fast.

    `lazy` maps a name to `(module:attribute, short Chinese help)`.
    """

    def __init__(self, *args: Any, lazy: Mapping[str, tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.subcommand_metavar = "命令 [参数]…"
        self.lazy = lazy

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Name the commands in the order of the table."""
        return list(self.lazy)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        """Import the command."""
        if name not in self.lazy:
            return None
        module, attribute = self.lazy[name][0].split(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write options, then commands, without importing any."""
        ChineseCommand.format_options(self, ctx, formatter)
        with formatter.section("命令"):
            formatter.write_dl([(name, short) for name, (_, short) in self.lazy.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command or say which there are."""
        if args[0] not in self.lazy and not args[0].startswith("-"):
            known = "、".join(self.lazy)
            message = f"没有命令 {args[0]}。可用的命令：{known}。"
            raise click.UsageError(message, ctx)
        return super().resolve_command(ctx, args)


def run(group: click.Group, args: Sequence[str] | None = None) -> int:
    """Run the program; give its exit code. Nothing prints a traceback at a user."""
    try:
        result = group.main(args=args, prog_name="clusterfund", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE_FAULT
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        click.echo(f"用法有误：{_sentence(error)}", err=True)
        if context:
            click.echo(f"运行 {context.command_path} --help 查看用法。", err=True)
        return USAGE_FAULT
    except click.Abort:
        click.echo("已中断，没有改动任何文件。", err=True)
        return USAGE_FAULT
    except ClusterfundError as error:
        click.echo(f"无法完成：{error}", err=True)
        return USAGE_FAULT
    return result if isinstance(result, int) else 0


def _sentence(error: click.ClickException) -> str:
    for kind, sentence in SENTENCES.items():
        if isinstance(error, kind):
            return sentence(error)
    return error.message


def _parameter(error: Any) -> str:
    return str(error.param.make_metavar(error.ctx) if error.param and error.ctx else "")


SENTENCES: Mapping[type[click.ClickException], Callable[[Any], str]] = {
    click.NoSuchOption: lambda error: f"没有选项 {error.option_name}。",
    click.MissingParameter: lambda error: (
        f"缺少{'选项' if error.param.param_type_name == 'option' else '参数'} "
        f"{error.param.opts[0] if error.param.param_type_name == 'option' else _parameter(error)}。"
    ),
    click.BadOptionUsage: lambda error: f"选项 {error.option_name} 的用法不对，可能缺少值。",
    click.BadParameter: lambda error: f"{_parameter(error)} 的值不对：{error.message}",
}
