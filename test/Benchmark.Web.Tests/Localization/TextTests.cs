using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Benchmark.Localization;
using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Localization;

public sealed partial class TextTests
{
    private static readonly List<(string File, string Language, string Key, string Text)> Texts =
        [.. BenchmarkTexts.Files().SelectMany(f => f.Entries.Select(e => (f.File, f.Language, e.Key, e.Value)))];

    [Fact]
    public void Every_text_stands_in_both_languages()
    {
        var swedish = Texts.Where(t => t.Language == "sv").Select(t => t.Key).ToHashSet();
        var english = Texts.Where(t => t.Language == "en").Select(t => t.Key).ToHashSet();
        swedish.Count.ShouldBeGreaterThan(100);
        swedish.Except(english).ShouldBeEmpty("Swedish only");
        english.Except(swedish).ShouldBeEmpty("English only");
    }

    [Fact]
    public void No_key_is_used_twice() =>
        Texts.GroupBy(t => (t.Language, t.Key)).Where(g => g.Count() > 1).Select(g => g.Key.Key).Distinct().ShouldBeEmpty();

    [Fact]
    public void No_text_is_empty() => Texts.Where(t => string.IsNullOrWhiteSpace(t.Text)).Select(t => t.Key).ShouldBeEmpty();

    [Fact]
    public void A_report_is_attested_and_never_called_something_else() =>
        Texts.Where(t => t.Language == "sv" && t.Text.Contains("godkän", StringComparison.OrdinalIgnoreCase)).Select(t => t.Key).ShouldBeEmpty();

    [Fact]
    public void Both_languages_take_the_same_values()
    {
        var english = Texts.Where(t => t.Language == "en").GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.First().Text);
        Texts.Where(t => t.Language == "sv" && english.TryGetValue(t.Key, out var other) && !Holes(t.Text).SetEquals(Holes(other))).Select(t => t.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_error_code_has_its_words()
    {
        var codes = typeof(BenchmarkErrorCodes).GetNestedTypes().Append(typeof(BenchmarkErrorCodes))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => (string)f.GetRawConstantValue()!)
            .ToList();
        codes.Count.ShouldBeGreaterThan(30);
        codes.Where(code => BenchmarkTexts.Find("Error:" + code, CultureInfo.GetCultureInfo("sv-SE")) is null).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_counted_can_be_said_of_a_single_one()
    {
        var folder = Path.Combine(PostgresServer.RepositoryRoot, "src", "Benchmark.Web", "Pages");
        var counted = Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            .SelectMany(f => Counted().Matches(File.ReadAllText(f)))
            .SelectMany(m => new[] { m.Groups[1], m.Groups[2] }.Where(g => g.Success).Select(g => g.Value))
            .Select(key => key.Contains(':', StringComparison.Ordinal) ? key : "Comparisons:" + key)
            .Distinct()
            .ToList();
        counted.Count.ShouldBeGreaterThan(15);
        counted.Where(key => !Texts.Any(t => t.Key == key) || !Texts.Any(t => t.Key == key + "One")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_that_a_page_names_exists()
    {
        var folder = Path.Combine(PostgresServer.RepositoryRoot, "src", "Benchmark.Web");
        var keys = Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Used().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .ToHashSet();
        keys.Count.ShouldBeGreaterThan(100);
        keys.Where(key => BenchmarkTexts.Find(key, CultureInfo.GetCultureInfo("sv-SE")) is null).ShouldBeEmpty();
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{([A-Za-z0-9]+)[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("(?:L|texts)\\[\"([A-Za-z]+:[A-Za-z0-9:]*[A-Za-z0-9])\"[\\],]")]
    private static partial Regex Used();

    [GeneratedRegex("\\.?Counted\\((?:[^\",]+ \\? )?\"([A-Za-z:]*[A-Za-z])\"(?: : \"([A-Za-z]+)\")?")]
    private static partial Regex Counted();
}
