using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Data;

/// <summary>Two people, or two clicks, at once.</summary>
internal static class SavingAgain
{
    private const string UniqueViolationState = "23505";
    private const int Tries = 4;

    /// <summary>
    /// Makes a change and saves it; makes it anew upon what is there now when someone else saved meanwhile. The change has to read all that
    /// it rests on.
    /// </summary>
    /// <param name="db">Where to.</param>
    /// <param name="change">Reads and changes.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="DbUpdateException">It was refused for something else, or time after time.</exception>
    public static async Task SaveAgainAsync(this IBenchmarkDbContext db, Func<Task> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await change();
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException refused) when (attempt < Tries && (refused is DbUpdateConcurrencyException || refused.IsUniqueViolation()))
            {
                db.Forget();
            }
        }
    }

    /// <summary>Whether the database refused a row because there is one already.</summary>
    public static bool IsUniqueViolation(this DbUpdateException refused) => refused.InnerException is DbException { SqlState: UniqueViolationState };
}
