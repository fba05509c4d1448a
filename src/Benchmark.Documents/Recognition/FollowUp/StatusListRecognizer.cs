using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Reads lists by status: "Färdiga uppdrag (7 st.)", "Uppdrag som är försenade (5 st.)", and goals by assessment.</summary>
internal sealed partial class StatusListRecognizer(ReportVocabulary words)
{
    private const int LongestHeading = 160;

    /// <summary>Adds the lists, and returns the numbers of the lines they take.</summary>
    public HashSet<int> Read(IReadOnlyList<DocumentLine> lines, FollowUpResult result)
    {
        var taken = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind is LineKind.Blank or LineKind.Row || line.Text.Length > LongestHeading)
            {
                continue;
            }

            if (Heading(line) is not { } list || Items(lines, i + 1) is not { Count: > 0 } items)
            {
                continue;
            }

            taken.UnionWith(items.Select(item => item.Line));
            taken.Add(line.Number);
            (list.Kind == "mål" ? result.GoalLists : result.Lists).Add(list with { Items = items });
        }

        return taken;
    }

    private StatusList? Heading(DocumentLine line)
    {
        if (GoalHeading().Match(line.Text) is { Success: true } goal && GoalAssessment(goal.Groups["a"].Value) is { } assessment)
        {
            return new StatusList(line.Text.TrimEnd(':'), assessment, null, "mål", line.Number, []);
        }

        var match = First().Match(line.Text) is { Success: true } first ? first : After().Match(line.Text);
        if (!match.Success || words.Status(match.Groups["s"].Value) is not { } status)
        {
            return null;
        }

        var claimed = match.Groups["n"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : (int?)null;
        var kind = match.Groups["k"].Value.ToLowerInvariant() switch { "uppdrag" => "uppdrag", "åtgärder" => "åtgärd", "mål" => "mål", _ => "aktivitet" };
        return kind == "mål" ? null : new StatusList(line.Text.TrimEnd(':'), status, claimed, kind, line.Number, []);
    }

    private static string? GoalAssessment(string text) =>
        text.Contains("i hög grad", StringComparison.OrdinalIgnoreCase) ? "I hög grad uppfyllt"
        : text.Contains("delvis", StringComparison.OrdinalIgnoreCase) ? "Delvis uppfyllt"
        : text.Contains("helt", StringComparison.OrdinalIgnoreCase) ? "Helt uppfyllt"
        : Not().IsMatch(text) ? "Ej uppfyllt"
        : null;

    private static List<StatusListItem> Items(IReadOnlyList<DocumentLine> lines, int start)
    {
        var items = new List<StatusListItem>();
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                continue;
            }

            // An item may go on in the line under it.
            if (lines[i].Kind == LineKind.Paragraph && items.Count > 0 && lines[i].Number == lines[i - 1].Number + 1 && (char.IsLower(lines[i].Text[0]) || lines[i].Text[0] == '('))
            {
                var (whole, shared) = SharedBoards.Split(LineJoin.Join(items[^1].Title, lines[i].Text));
                items[^1] = items[^1] with { Title = whole, Boards = shared.Count > 0 ? shared : items[^1].Boards };
                continue;
            }

            if (lines[i].Kind != LineKind.ListItem)
            {
                break;
            }

            var text = Bullet().Replace(lines[i].Text, string.Empty);
            var number = Leading().Match(text);
            var (title, boards) = SharedBoards.Split(number.Success ? text[number.Length..].Trim() : text);
            items.Add(new StatusListItem(number.Success ? number.Groups["n"].Value : null, title, boards, lines[i].Number));
        }

        return items;
    }

    [GeneratedRegex(@"\A(?:\d+(?:\.\d+)*\s+)?(?<s>\p{L}+(?: \p{Ll}+)?) (?<k>uppdrag|åtgärder|aktiviteter|insatser)\b[^.()]{0,40}(?:\((?<n>\d{1,4})(?:\s*st\.?)?\))?[^.]{0,60}:?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex First();

    [GeneratedRegex(@"\A(?:\d+(?:\.\d+)*\s+)?(?<k>uppdrag|åtgärder|aktiviteter|insatser) som (?:är |har |bedöms (?:som )?)?(?<s>\p{L}+(?: \p{Ll}+)?)\s*(?:\((?<n>\d{1,4})(?:\s*st\.?)?\))?[^.]{0,60}:?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex After();

    [GeneratedRegex(@"\A(?:inriktningsmål|nämndmål|mål) som\b(?<a>[^.]{5,140}(?:uppfyl|uppnå)[^.]{0,20}):\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex GoalHeading();

    [GeneratedRegex(@"\b(?:inte|ej)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Not();

    [GeneratedRegex(@"\A(?:[-–—•·▪●○*]|o(?=\s))\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\A(?<n>\d{1,4}(?:\.\d{1,3})?)[.)]\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Leading();
}
