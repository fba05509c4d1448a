using Benchmark.Imports;

namespace Benchmark.Reports;

/// <summary>
/// The comment of a row of values, of which there is one as in the template: it is kept with the value that has it already, else with the
/// row's first.
/// </summary>
internal static class ValueComments
{
    /// <summary>What is to be kept where, after values have been changed.</summary>
    /// <param name="rows">The form before the change.</param>
    /// <param name="typed">What was typed, by field.</param>
    /// <param name="isGiven">For the values that were changed: whether there is one now.</param>
    /// <param name="heldOf">The comment that the report holds with a value.</param>
    /// <param name="errors">Gets what is wrong, by field.</param>
    public static IReadOnlyList<(string Key, string? Comment)> Settle(
        IEnumerable<FormRowDto> rows,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyDictionary<string, bool> isGiven,
        Func<string, string?> heldOf,
        Dictionary<string, string> errors)
    {
        var settled = new List<(string Key, string? Comment)>();
        foreach (var row in rows.Where(r => typed.ContainsKey(r.Comment!.Key) || r.Fields.Any(f => isGiven.ContainsKey(f.Key))))
        {
            var held = DraftCleaning.Optional(row.Comment!.Value);
            var comment = typed.TryGetValue(row.Comment.Key, out var text) ? DraftCleaning.Optional(text) : held;
            var owner = row.Fields.FirstOrDefault(f => heldOf(f.Key) is not null)?.Key;
            var given = row.Fields.Where(f => isGiven.TryGetValue(f.Key, out var now) ? now : f.Value.Length > 0).Select(f => f.Key).ToList();
            var to = owner is not null && given.Contains(owner) ? owner : given.FirstOrDefault();
            if (comment?.Length > ReportConsts.MaxCommentLength)
            {
                errors[row.Comment.Key] = FormErrors.TooLong(ReportConsts.MaxCommentLength);
            }
            else if (comment is not null && to is null)
            {
                errors[row.Comment.Key] = FormErrors.ValueFirst();
            }
            else if (to is not null && (to != owner || comment?.ReplaceLineEndings("\n") != held?.ReplaceLineEndings("\n")))
            {
                settled.Add((to, comment));
            }
        }

        return settled;
    }
}
