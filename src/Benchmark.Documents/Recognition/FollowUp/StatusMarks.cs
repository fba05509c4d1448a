using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Knows the lines and signs that give a status or an assessment.</summary>
internal sealed partial class StatusMarks
{
    private const int LongestWord = 45;
    private const int MostWords = 6;

    private readonly ReportVocabulary _words;
    private readonly Regex _status;
    private readonly Regex _assessment;
    private readonly Regex _assessed;

    public StatusMarks(ReportVocabulary words)
    {
        _words = words;
        _status = Mark(words.StatusMark, @"(?:\s+(?:T[123]|tertial\s\d|per)?\s*[\p{L}\d-]{0,12}\s*(?:20\d{2})?)?");
        _assessment = Mark(words.AssessmentMark, @"(?:\s+(?<q>[\p{L}\d/ ,&-]{2,60}))?");
        _assessed = DataPattern.Of(@"\A(?<t>.+?)[.,;]?\s+(?:" + string.Join('|', words.AssessmentMark.Select(Regex.Escape)) + @")\s*[:–-]\s*(?<s>\p{L}[\p{L} ]{2,30}?)\.?\s*\z");
    }

    /// <summary>Whether a line announces a status: "Status", "Status: Färdig".</summary>
    /// <param name="text">The line.</param>
    /// <param name="printed">The word on the same line; null when it follows on the next.</param>
    public bool IsStatus(string text, out string? printed)
    {
        printed = null;
        if (text.Length > LongestWord * 2)
        {
            return false;
        }

        // "Status Färdig." is the mark and a known word.
        if (AfterMark(text, _words.StatusMark) is { } known && _words.Status(known) is not null)
        {
            printed = known;
            return true;
        }

        if (_status.Match(text) is not { Success: true } match)
        {
            return false;
        }

        printed = match.Groups["v"] is { Success: true, Value.Length: > 0 } value ? value.Value.Trim() : null;
        return printed is null || IsShort(printed);
    }

    /// <summary>Whether a line only announces a status that follows: "Status T2 2018".</summary>
    public bool AnnouncesStatus(string text) => IsStatus(text, out var printed) && printed is null;

    /// <summary>Whether a line gives a goal's assessment: "Prognos Gränby: Delvis uppfyllt".</summary>
    public bool IsAssessment(string text, [NotNullWhen(true)] out string? printed, out string? qualifier)
    {
        printed = null;
        qualifier = null;
        if (text.Length <= LongestWord * 2 && AfterMark(text, _words.AssessmentMark) is { } known && _words.Assessment(known) is not null)
        {
            printed = known;
            return true;
        }

        if (text.Length > 140 || _assessment.Match(text) is not { Success: true } match || match.Groups["v"] is not { Success: true, Value.Length: > 0 } value)
        {
            return false;
        }

        var word = value.Value.Trim();
        if (_words.Assessment(word) is null && !IsAssessmentLike(word))
        {
            return false;
        }

        printed = word;
        qualifier = match.Groups["q"] is { Success: true } found && found.Value.Trim() is { Length: > 0 } text2 && !PrintedPeriod.IsAll(text2) && PrintedPeriod.Find(text2) is null
            && !text2.StartsWith("helår", StringComparison.OrdinalIgnoreCase) ? text2 : null;
        return true;
    }

    /// <summary>Whether a line only announces an assessment that follows on the next: "Måluppfyllelse".</summary>
    public bool AnnouncesAssessment(string text) =>
        text.Length <= LongestWord && _assessment.Match(text) is { Success: true } match && match.Groups["v"].Value.Length == 0;

    /// <summary>Whether a whole line is an assessment.</summary>
    public bool IsAssessmentWord(string text) => IsShort(text) && _words.Assessment(text) is not null;

    /// <summary>Whether a line is nothing but assessments that agree, a colour and a word perhaps: "● Grön   Målet är uppnått".</summary>
    public bool IsSignAndWord(string text, [NotNullWhen(true)] out string? printed)
    {
        printed = null;
        if (text.Length > LongestWord * 2)
        {
            return false;
        }

        var parts = Between().Split(text).Where(p => p.Any(char.IsLetter)).ToList();
        if (parts is [var whole] && _words.Assessment(whole) is null)
        {
            parts = Halves(whole);
        }

        var meanings = parts.Select(_words.Assessment).Distinct().ToList();
        printed = meanings is [{ }] ? parts[^1].Trim() : null;
        return printed is not null;
    }

    // "Grön Målet är uppnått": two that agree with nothing but a space between.
    private List<string> Halves(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length && words.Length <= 2 * MostWords; i++)
        {
            string first = string.Join(' ', words[..i]), second = string.Join(' ', words[i..]);
            if (_words.Assessment(first) is { } meaning && _words.Assessment(second) == meaning)
            {
                return [first, second];
            }
        }

        return [text];
    }

    /// <summary>Whether a whole line can be a status: a known word, or a few words that end as a status does.</summary>
    public bool IsStatusWord(string text) => IsShort(text) && (_words.Status(text) is not null || !text.Contains(':', StringComparison.Ordinal));

    /// <summary>Takes a known status off a title's end: "Title. Status Färdig.", "Title (Färdig)", "Title – Färdig".</summary>
    public bool TakeTrailing(string title, out string rest, [NotNullWhen(true)] out string? printed)
    {
        foreach (var pattern in new[] { Inline(), Bracketed(), Dashed() })
        {
            if (pattern.Match(title) is { Success: true } match && _words.Status(match.Groups["s"].Value) is not null)
            {
                rest = match.Groups["t"].Value.Trim();
                printed = match.Groups["s"].Value.Trim();
                return rest.Length > 0;
            }
        }

        rest = title;
        printed = null;
        return false;
    }

    /// <summary>Takes a known status and what is said after it off a title: "Title. Status: Pågår. Lokalen är klar i oktober."</summary>
    public bool TakeInside(string title, out string rest, [NotNullWhen(true)] out string? printed, out string said)
    {
        if (Inside().Match(title) is { Success: true } match && _words.Status(match.Groups["s"].Value) is not null)
        {
            (rest, printed, said) = (match.Groups["t"].Value.Trim(), match.Groups["s"].Value.Trim(), match.Groups["c"].Value.Trim());
            return true;
        }

        (rest, printed, said) = (title, null, string.Empty);
        return false;
    }

    /// <summary>Takes a known assessment off a goal's title: "Title (delvis uppfyllt)", "Title Bedömning: Nås delvis".</summary>
    public bool TakeTrailingAssessment(string title, out string rest, [NotNullWhen(true)] out string? printed)
    {
        foreach (var pattern in new[] { _assessed, Bracketed(), Dashed() })
        {
            if (pattern.Match(title) is { Success: true } match && _words.Assessment(match.Groups["s"].Value) is not null)
            {
                rest = match.Groups["t"].Value.Trim();
                printed = match.Groups["s"].Value.Trim();
                return rest.Length > 0;
            }
        }

        rest = title;
        printed = null;
        return false;
    }

    /// <summary>Takes an assessment in brackets, which is no status, off a title's end.</summary>
    public bool TakeBracketedAssessment(string title, out string rest, [NotNullWhen(true)] out string? printed)
    {
        var match = Bracketed().Match(title);
        var word = match.Groups["s"].Value.Trim();
        (rest, printed) = match.Success && _words.Assessment(word) is not null && _words.Status(word) is null ? (match.Groups["t"].Value.Trim(), word) : (title, null);
        return printed is not null;
    }

    // What stands after the mark with nothing but a space between.
    private static string? AfterMark(string text, IReadOnlyList<string> marks) =>
        marks.FirstOrDefault(m => text.Length > m.Length + 1 && text[m.Length] == ' ' && text.StartsWith(m, StringComparison.OrdinalIgnoreCase)) is { } mark
            ? text[(mark.Length + 1)..].Trim() is { Length: > 0 } rest ? rest : null
            : null;

    private static bool IsShort(string text) => text.Length <= LongestWord && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;

    private static bool IsAssessmentLike(string word) =>
        IsShort(word) && (word.Contains("uppfyll", StringComparison.OrdinalIgnoreCase) || word.Contains("uppnå", StringComparison.OrdinalIgnoreCase));

    private static Regex Mark(IReadOnlyList<string> words, string between) => DataPattern.Of(
        @"\A(?:" + string.Join('|', words.Select(Regex.Escape)) + ")" + between + @"(?:\s*[:–-]\s*(?<v>.{2,60}?)\s*|\s*[:]?\s*)\z");

    [GeneratedRegex(@"\s{2,}|\s*[●○◐◑■▲▼⬤|,/:–]\s*|\s-\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\A(?<t>.+?)[.,;]?\s+Status\s*[:–-]?\s+(?<s>\p{L}[\p{L} ]{2,30}?)\.?\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\A(?<t>.+?)[,;]?\s+Status\s*[:–-]?\s+(?<s>\p{L}[\p{L} ]{2,30})[.,;]\s+(?<c>\S.*)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Inside();

    [GeneratedRegex(@"\A(?<t>.+?)\s*[(\[](?:status:?\s*)?(?<s>\p{L}[\p{L} ]{2,30}?)\.?[)\]]\.?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\A(?<t>.+?)\s*[–:-]\s+(?<s>\p{L}[\p{L} ]{2,30}?)\.?\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dashed();
}
