using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Publishing;

/// <summary>Why a publication stopped: something that passes, or something that would stop it again.</summary>
internal static class PublicationFault
{
    /// <summary>Whether the same report would fail the same way again. What isn't known to is tried again.</summary>
    public static bool IsLasting(Exception fault) => fault switch
    {
        ArithmeticException or ArgumentException or FormatException or KeyNotFoundException => true,
        BusinessException and not EntityNotFoundException => true,
        DbUpdateException { InnerException: DbException { IsTransient: false, SqlState: ['2', '2' or '3', ..] } } and not DbUpdateConcurrencyException => true,
        _ => false,
    };
}
